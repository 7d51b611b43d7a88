public import X86

/// One 8259A (Intel 8259A data sheet, 231468). The pair in a PC is `InterruptControllers`.
///
/// A request latched by an edge stays until it is acknowledged, masked out or not, even when its line falls again, as
/// in KVM and QEMU; the original would answer with a spurious interrupt 7.
public struct InterruptController: PortDevice {
  /// Every register is one byte.
  public static var widestAccess: Width { .byte }

  private var lines: UInt8 = 0
  /// Lines that have risen since they were last acknowledged; counts only where they are sensitive to edges.
  private var edges: UInt8 = 0
  private var inService: UInt8 = 0
  private var mask: UInt8 = 0
  private var vectorBase: UInt8 = 0
  /// The line with the highest priority.
  private var highest: UInt8 = 0
  private var step = Step.ready
  private var needsICW3 = false
  private var needsICW4 = false
  private var isLevelTriggered = false
  private var isAutomaticEOI = false
  private var rotatesOnAutomaticEOI = false
  private var isSpecialMask = false
  private var isSpecialFullyNested = false
  private var showsInService = false
  private var isPolled = false
  /// Lines that are sensitive to level: ELCR of the chip set around the controller.
  private var levelLines: UInt8 = 0
  private let levelLinesMask: UInt8
  private let cascadeLines: UInt8

  private enum Step { case ready, icw2, icw3, icw4 }

  /// A controller before its initialisation.
  ///
  /// `levelLinesMask` says which bits of ELCR exist, `cascadeLines` which lines carry another controller.
  public init(levelLinesMask: UInt8, cascadeLines: UInt8 = 0) {
    self.levelLinesMask = levelLinesMask
    self.cascadeLines = cascadeLines
  }

  /// The level of INT.
  public var output: Bool { candidate != nil }

  /// Sets one of the eight lines.
  public mutating func setLine(_ line: UInt8, _ level: Bool) {
    let bit = UInt8(1) << (line & 7)
    if level {
      edges |= bit & ~lines
      lines |= bit
    } else {
      lines &= ~bit
    }
  }

  /// One INTA cycle: the line that is now served, or `nil` for a spurious interrupt.
  public mutating func acknowledgeLine() -> UInt8? {
    guard let line = candidate else { return nil }
    let bit = UInt8(1) << line
    edges &= ~bit
    if isAutomaticEOI {
      if rotatesOnAutomaticEOI { highest = (line + 1) & 7 }
    } else {
      inService |= bit
    }
    return line
  }

  /// The vector of a line.
  public func vector(of line: UInt8) -> UInt8 { vectorBase | line & 7 }

  /// IRR.
  private var requests: UInt8 {
    let sensitive = isLevelTriggered ? 0xFF : levelLines
    return edges & ~sensitive | lines & sensitive
  }

  private var candidate: UInt8? {
    guard let line = first(of: requests & ~mask) else { return nil }
    var blocking = inService
    if isSpecialMask { blocking &= ~mask }
    // A controller behind the line being served may have something more urgent now (data sheet, page 20).
    if isSpecialFullyNested { blocking &= ~cascadeLines }
    guard let served = first(of: blocking) else { return line }
    return rank(of: line) < rank(of: served) ? line : nil
  }

  private func first(of bits: UInt8) -> UInt8? {
    guard bits != 0 else { return nil }
    let rotated = bits >> highest | bits << (8 - highest)
    return (UInt8(truncatingIfNeeded: rotated.trailingZeroBitCount) + highest) & 7
  }

  private func rank(of line: UInt8) -> UInt8 { (line &- highest) & 7 }

  // MARK: Registers

  /// Reads IRR or ISR (offset 0) or IMR (offset 1), or polls.
  public mutating func read(at offset: UInt16, _ width: Width) -> DeviceAnswer {
    guard offset < 2 else { return .notMine }
    if isPolled {
      isPolled = false
      return .value(acknowledgeLine().map { 0x80 | UInt64($0) } ?? 0)
    }
    return .value(UInt64(offset == 1 ? mask : showsInService ? inService : requests))
  }

  /// Writes a command word.
  public mutating func write(_ value: UInt32, at offset: UInt16, _ width: Width) -> DeviceAnswer {
    let byte = UInt8(truncatingIfNeeded: value)
    switch offset {
    case 0 where byte & 0x10 != 0: begin(byte)
    case 0 where byte & 0x08 != 0: operate3(byte)
    case 0: operate2(byte)
    case 1: advance(byte)
    default: return .notMine
    }
    return .done
  }

  /// ICW1.
  private mutating func begin(_ byte: UInt8) {
    isLevelTriggered = byte & 0x08 != 0
    needsICW3 = byte & 0x02 == 0
    needsICW4 = byte & 0x01 != 0
    step = .icw2
    // The edge circuit is reset: a line that is high must fall and rise again.
    edges = 0
    inService = 0
    mask = 0
    highest = 0
    isSpecialMask = false
    showsInService = false
    isPolled = false
    rotatesOnAutomaticEOI = false
    isAutomaticEOI = false
    isSpecialFullyNested = false
  }

  private mutating func advance(_ byte: UInt8) {
    switch step {
    case .ready:
      mask = byte
    case .icw2:
      vectorBase = byte & 0xF8
      step = needsICW3 ? .icw3 : needsICW4 ? .icw4 : .ready
    case .icw3:
      // Where the other controller is, is wired and not programmed in a PC.
      step = needsICW4 ? .icw4 : .ready
    case .icw4:
      isAutomaticEOI = byte & 0x02 != 0
      isSpecialFullyNested = byte & 0x10 != 0
      step = .ready
    }
  }

  private mutating func operate2(_ byte: UInt8) {
    let line = byte & 7
    switch byte >> 5 {
    case 0b001: end(first(of: inService), rotates: false)
    case 0b011: end(line, rotates: false)
    case 0b101: end(first(of: inService), rotates: true)
    case 0b111: end(line, rotates: true)
    case 0b100: rotatesOnAutomaticEOI = true
    case 0b000: rotatesOnAutomaticEOI = false
    case 0b110: highest = (line + 1) & 7
    default: break
    }
  }

  private mutating func end(_ line: UInt8?, rotates: Bool) {
    guard let line else { return }
    inService &= ~(1 << line)
    if rotates { highest = (line + 1) & 7 }
  }

  private mutating func operate3(_ byte: UInt8) {
    if byte & 0x40 != 0 { isSpecialMask = byte & 0x20 != 0 }
    if byte & 0x04 != 0 { isPolled = true }
    if byte & 0x02 != 0 { showsInService = byte & 1 != 0 }
  }

  // MARK: ELCR

  /// Which lines are sensitive to level.
  var levelControl: UInt8 {
    get { levelLines }
    set { levelLines = newValue & levelLinesMask }
  }
}
