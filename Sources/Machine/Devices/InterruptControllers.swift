import X86

/// The two 8259A of a PC: the second on line 2 of the first; sixteen lines, and ELCR at 4D0h and 4D1h.
public struct InterruptControllers {
  /// Lines 0 to 7.
  public private(set) var first = InterruptController(levelLinesMask: 0xF8, cascadeLines: 0x04)
  /// Lines 8 to 15.
  public private(set) var second = InterruptController(levelLinesMask: 0xDE)
  /// The level of the first controller's INT: an interrupt waits for the processor.
  public private(set) var output = false

  /// Two controllers before their initialisation.
  public init() {}

  /// Sets one of the sixteen lines; line 2 is taken by the second controller.
  public mutating func setLine(_ line: UInt8, _ level: Bool) {
    switch line {
    case 0...7 where line != 2: first.setLine(line, level)
    case 8...15: second.setLine(line & 7, level)
    default: return
    }
    update()
  }

  /// What the processor's INTA cycles fetch: the vector of the most urgent request; a spurious one where there is none.
  public mutating func acknowledge() -> UInt8 {
    defer { update() }
    guard let line = first.acknowledgeLine() else { return first.vector(of: 7) }
    guard line == 2 else { return first.vector(of: line) }
    guard let behind = second.acknowledgeLine() else { return second.vector(of: 7) }
    return second.vector(of: behind)
  }

  /// Reads a register of the first (`isSecond` false) or second controller.
  public mutating func read(at offset: UInt16, isSecond: Bool) -> DeviceAnswer {
    // A poll acknowledges.
    defer { update() }
    return isSecond ? second.read(at: offset, .byte) : first.read(at: offset, .byte)
  }

  /// Writes a register of the first or second controller.
  public mutating func write(_ value: UInt32, at offset: UInt16, isSecond: Bool) -> DeviceAnswer {
    defer { update() }
    return isSecond ? second.write(value, at: offset, .byte) : first.write(value, at: offset, .byte)
  }

  /// Reads ELCR: offset 0 for the first controller, 1 for the second.
  public func readLevelControl(at offset: UInt16) -> DeviceAnswer {
    .value(UInt64(offset == 0 ? first.levelControl : second.levelControl))
  }

  /// Writes ELCR; the bits of lines 0, 1, 2, 8 and 13 do not exist.
  public mutating func writeLevelControl(_ value: UInt32, at offset: UInt16) -> DeviceAnswer {
    let byte = UInt8(truncatingIfNeeded: value)
    if offset == 0 { first.levelControl = byte } else { second.levelControl = byte }
    update()
    return .done
  }

  private mutating func update() {
    first.setLine(2, second.output)
    output = first.output
  }
}
