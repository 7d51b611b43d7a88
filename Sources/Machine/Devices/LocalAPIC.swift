/// The local APIC of one processor (Intel SDM vol. 3A, chapter 11), without its bus: what it sends and hears goes through
/// `Buses`.
///
/// What happens at its registers is here; `LocalAPICTimer` counts, `LocalAPICRegisters.swift` has the two ways to the
/// registers (the page and the MSRs). The processor's CR8 is the upper half of TPR: whoever runs the processor keeps the
/// two equal.
public struct LocalAPIC: Sendable {
  /// Which processor it belongs to: the APIC ID at reset, and in x2APIC mode for ever.
  let number: UInt32
  /// CPUID offers x2APIC mode.
  let offersX2APIC: Bool
  /// CPUID offers the TSC-deadline mode of the timer.
  let offersDeadline: Bool
  /// IA32_APIC_BASE cannot be written, and is in x2APIC mode: that of a TDX guest.
  let isFixed: Bool
  /// Bits of IA32_APIC_BASE above the physical addresses.
  private let reservedBaseBits: UInt64

  /// IA32_APIC_BASE.
  package private(set) var base: UInt64
  var identifier: UInt32
  /// TPR, 8 bits.
  var taskPriority: UInt8 = 0
  var logicalDestination: UInt32 = 0
  var destinationFormat: UInt32 = 0xFFFF_FFFF
  var spurious: UInt32 = 0xFF
  var requested = VectorSet()
  var inService = VectorSet()
  var level = VectorSet()
  var command: UInt64 = 0
  /// Errors as software sees them, and those since.
  var errorStatus: UInt32 = 0
  var newErrors: UInt32 = 0
  var timerVector = LocalAPIC.masked
  var thermal = LocalAPIC.masked
  var performance = LocalAPIC.masked
  var line0 = LocalAPIC.masked
  var line1 = LocalAPIC.masked
  var error = LocalAPIC.masked
  var timer = LocalAPICTimer()
  /// What the processor's time-stamp counter is ahead of the guest's time.
  package var timeStampOffset: UInt64 = 0

  /// An NMI came, and the processor has not taken it yet.
  package internal(set) var hasNMI = false
  /// INIT came, and the processor has not acted on it yet.
  package internal(set) var hasInitialise = false
  /// SIPI came after INIT, with this vector.
  package internal(set) var startUpVector: UInt8?

  private static let masked: UInt32 = 1 << 16
  private static let enabled: UInt64 = 1 << 11
  private static let extended: UInt64 = 1 << 10
  private static let bootstrap: UInt64 = 1 << 8

  /// The local APIC of processor `number` after power-up. That of processor 0, which boots, hands on what the 8259s ask
  /// for, as firmware leaves it.
  public init(
    number: UInt32 = 0, offersX2APIC: Bool = true, offersDeadline: Bool = true, isFixed: Bool = false,
    addressBits: UInt8 = 46
  ) {
    self.isFixed = isFixed
    self.number = number
    self.offersX2APIC = offersX2APIC
    self.offersDeadline = offersDeadline
    reservedBaseBits = ~0 << UInt64(min(addressBits, 63))
    identifier = number
    base = Buses.localAPICAddress | Self.enabled | (number == 0 ? Self.bootstrap : 0)
    if number == 0 { line0 = 7 << 8 }
    if isFixed {
      base |= Self.extended
      logicalDestination = Self.wideLogicalDestination(number)
    }
  }

  /// A cluster in the upper half, one bit of sixteen in the lower (§11.12.10.2).
  private static func wideLogicalDestination(_ number: UInt32) -> UInt32 { (number >> 4) << 16 | 1 << (number & 15) }

  // MARK: What it is

  /// Bit 11 of IA32_APIC_BASE.
  var isEnabled: Bool { base & Self.enabled != 0 }
  /// Registers are MSRs, not memory.
  var isX2APIC: Bool { base & Self.extended != 0 }
  /// Bit 8 of SVR, in an APIC that is enabled at all.
  var isSoftwareEnabled: Bool { isEnabled && spurious & 0x100 != 0 }
  /// Where in its page of registers an address lies, while it has one.
  func offset(of address: UInt64) -> UInt64? {
    let offset = address &- pageAddress
    return isEnabled && !isX2APIC && offset < Self.byteCount ? offset : nil
  }

  /// Where the page of registers is.
  var pageAddress: UInt64 { base & ~0xFFF & ~reservedBaseBits }

  /// Writes IA32_APIC_BASE (§11.12.5, figure 11-27).
  ///
  /// - Returns: false for #GP.
  mutating func setBase(_ value: UInt64) -> Bool {
    guard !isFixed, value & (reservedBaseBits | 0x2FF) == 0 else { return false }
    let (wasEnabled, wasExtended) = (isEnabled, isX2APIC)
    let (enables, extends) = (value & Self.enabled != 0, value & Self.extended != 0)
    if extends {
      // Not without CPUID's word, not without EN, and not from disabled at one step.
      guard offersX2APIC, enables, wasEnabled else { return false }
    } else if enables && wasExtended {
      return false
    }
    base = value
    switch (wasEnabled, enables) {
    case (true, false): powerUp()
    case (true, true) where extends && !wasExtended:
      identifier = number
      logicalDestination = Self.wideLogicalDestination(number)
      command &= 0xFFFF_FFFF
    default: break
    }
    return true
  }

  /// Every register but TPR, which is CR8 too, and IA32_APIC_BASE as at power-up (§11.4.7.1).
  private mutating func powerUp() {
    identifier = number
    logicalDestination = 0
    destinationFormat = 0xFFFF_FFFF
    spurious = 0xFF
    requested = VectorSet()
    inService = VectorSet()
    level = VectorSet()
    command = 0
    errorStatus = 0
    newErrors = 0
    (timerVector, thermal, performance) = (Self.masked, Self.masked, Self.masked)
    (line0, line1, error) = (Self.masked, Self.masked, Self.masked)
    timer = LocalAPICTimer()
  }

  /// INIT (§11.4.7.3): as at power-up, with the APIC ID and IA32_APIC_BASE kept.
  mutating func initialise() {
    let kept = identifier
    let cluster = logicalDestination
    powerUp()
    identifier = kept
    if isX2APIC { logicalDestination = cluster }
    taskPriority = 0
    hasNMI = false
    startUpVector = nil
  }

  /// RESET: everything, IA32_APIC_BASE and the 8259s' line included.
  mutating func reset() {
    self = LocalAPIC(
      number: number, offersX2APIC: offersX2APIC, offersDeadline: offersDeadline, isFixed: isFixed,
      addressBits: UInt8(truncatingIfNeeded: reservedBaseBits.trailingZeroBitCount))
  }

  // MARK: Taking interrupts

  /// PPR (§11.8.3.1).
  var processorPriority: UInt8 {
    let serving = (inService.highest ?? 0) & 0xF0
    return taskPriority & 0xF0 >= serving ? taskPriority : serving
  }

  /// The vector that the processor is to take next, if it can take any.
  package var pendingVector: UInt8? {
    guard isSoftwareEnabled, let vector = requested.highest, vector & 0xF0 > processorPriority & 0xF0 else {
      return nil
    }
    return vector
  }

  /// Nothing waits here for the processor.
  var isQuiet: Bool { !hasNMI && requested.isEmpty }

  /// The vector that waits for a lower TPR alone.
  var vectorBelowPriority: UInt8? {
    guard isSoftwareEnabled, let vector = requested.highest, vector & 0xF0 > (inService.highest ?? 0) & 0xF0,
      vector & 0xF0 <= taskPriority & 0xF0
    else { return nil }
    return vector
  }

  /// The processor takes an interrupt: IRR to ISR; the spurious vector where there is nothing any more.
  package mutating func acknowledge() -> UInt8 {
    guard let vector = pendingVector else { return UInt8(truncatingIfNeeded: spurious) }
    requested[vector] = false
    inService[vector] = true
    return vector
  }

  /// What the 8259s ask for reaches the processor: through LINT0 as ExtINT, or past an APIC that is disabled.
  var acceptsExternal: Bool {
    !isEnabled || line0 & Self.masked == 0 && line0 >> 8 & 7 == 7
  }

  /// EOI (§11.8.5).
  mutating func endInterrupt() -> LocalAPICRequest {
    guard let vector = inService.highest else { return .nothing }
    inService[vector] = false
    return level[vector] ? .endOfInterrupt(vector) : .nothing
  }

  // MARK: Hearing messages

  /// True where a message is for this APIC (§11.6.2, §11.12.10).
  func isMeant(by message: InterruptMessage) -> Bool {
    guard isEnabled else { return false }
    if message.isBroadcast { return true }
    let destination = message.destination
    guard message.isLogical else { return destination == (isX2APIC ? number : identifier & 0xFF) }
    if isX2APIC {
      return destination >> 16 == logicalDestination >> 16 && destination & logicalDestination & 0xFFFF != 0
    }
    guard !message.isWide || destination <= 0xFF else { return false }
    let own = logicalDestination >> 24
    // DFR: all ones is flat, zeroes are clusters of four.
    if destinationFormat >> 28 == 0xF { return destination & own != 0 }
    return destination >> 4 == own >> 4 && destination & own & 0xF != 0
  }

  /// Takes a message that is meant.
  mutating func accept(_ message: InterruptMessage) {
    switch message.mode {
    case .fixed, .lowestPriority: accept(message.vector, isLevel: message.isLevel)
    case .nonMaskable: hasNMI = true
    case .initialise: hasInitialise = true
    case .startUp: startUpVector = message.vector
    case .systemManagement, .external, .reserved: break
    }
  }

  /// Puts a vector into IRR; 0 to 15 are an error.
  mutating func accept(_ vector: UInt8, isLevel: Bool) {
    guard isSoftwareEnabled else { return }
    guard vector >= 16 else { return note(error: 1 << 6) }
    requested[vector] = true
    level[vector] = isLevel
  }

  /// Raises one of the local interrupts, where its entry is not masked.
  mutating func raise(_ entry: UInt32) {
    guard entry & Self.masked == 0, isEnabled else { return }
    switch entry >> 8 & 7 {
    case 0: accept(UInt8(truncatingIfNeeded: entry), isLevel: false)
    case 4: hasNMI = true
    case 5: hasInitialise = true
    default: break
    }
  }

  /// Sets a bit of ESR (§11.5.3), and raises the error interrupt.
  mutating func note(error bit: UInt32) {
    guard newErrors & bit == 0 else { return }
    newErrors |= bit
    // An illegal vector here would never end.
    if error & 0xFF >= 16 { raise(error) }
  }

  // MARK: The timer

  /// Lets the timer catch up with time.
  mutating func advance(to now: UInt64) {
    if timer.advance(to: now, timerVector, timeStampOffset: timeStampOffset) { raise(timerVector) }
  }

  /// When the timer wants to interrupt next, or `nil`.
  func deadline(after now: UInt64) -> UInt64? {
    guard isSoftwareEnabled, timerVector & Self.masked == 0 else { return nil }
    return timer.deadline(timerVector, after: now, timeStampOffset: timeStampOffset)
  }
}
