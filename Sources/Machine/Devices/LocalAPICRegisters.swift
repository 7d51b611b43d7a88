import X86

// The registers of the local APIC by number: the offset in the page divided by 16, or the MSR less 800h (Intel SDM
// vol. 3A, tables 11-1 and 11-6).
extension LocalAPIC {
  private enum Register {
    static let identifier = 0x02, version = 0x03, taskPriority = 0x08, arbitrationPriority = 0x09
    static let processorPriority = 0x0A, endOfInterrupt = 0x0B, logicalDestination = 0x0D
    static let destinationFormat = 0x0E, spurious = 0x0F, errorStatus = 0x28, command = 0x30, commandHigh = 0x31
    static let timer = 0x32, thermal = 0x33, performance = 0x34, line0 = 0x35, line1 = 0x36, error = 0x37
    static let initialCount = 0x38, currentCount = 0x39, divide = 0x3E, selfInterrupt = 0x3F
  }

  /// Bytes in the page.
  static var byteCount: UInt64 { 4096 }

  /// What both ways read alike; `nil` where there is no register.
  private mutating func value(_ register: Int, _ now: UInt64) -> UInt32? {
    switch register {
    // Version 14h, six local vectors.
    case Register.version: 0x0005_0014
    case Register.taskPriority: UInt32(taskPriority)
    case Register.processorPriority: UInt32(processorPriority)
    case Register.logicalDestination: logicalDestination
    case Register.spurious: spurious
    case 0x10...0x17: inService.register(register - 0x10)
    case 0x18...0x1F: level.register(register - 0x18)
    case 0x20...0x27: requested.register(register - 0x20)
    case Register.errorStatus: errorStatus
    case Register.timer: timerVector
    case Register.thermal: thermal
    case Register.performance: performance
    case Register.line0: line0
    case Register.line1: line1
    case Register.error: error
    case Register.initialCount: timer.isDeadlineMode(timerVector) ? 0 : timer.initial
    case Register.currentCount: timer.isDeadlineMode(timerVector) ? 0 : timer.count(now)
    case Register.divide: timer.divide
    default: nil
    }
  }

  /// What both ways write alike.
  ///
  /// - Returns: what is to be done about it; `nil` where there is no such register, or it cannot be written.
  private mutating func set(_ register: Int, _ value: UInt32, _ now: UInt64) -> LocalAPICRequest? {
    switch register {
    case Register.taskPriority: taskPriority = UInt8(truncatingIfNeeded: value)
    case Register.endOfInterrupt: return endInterrupt()
    case Register.spurious:
      spurious = value & 0x1FF
      if value & 0x100 == 0 { maskLocalVectors() }
    case Register.errorStatus:
      errorStatus = newErrors
      newErrors = 0
    case Register.timer:
      let entry = entry(value, 0x7_00FF)
      timer.changeMode(from: timerVector, to: entry)
      timerVector = entry
    case Register.thermal: thermal = entry(value, 0x1_07FF)
    case Register.performance: performance = entry(value, 0x1_07FF)
    case Register.line0: line0 = entry(value, 0x1_A7FF)
    case Register.line1: line1 = entry(value, 0x1_A7FF)
    case Register.error: error = entry(value, 0x1_00FF)
    case Register.initialCount: if !timer.isDeadlineMode(timerVector) { timer.setInitial(value, now) }
    case Register.divide: timer.setDivide(value, now)
    default: return nil
    }
    return .nothing
  }

  /// A local vector cannot be unmasked while the APIC is disabled by software (§11.4.7.2).
  private func entry(_ value: UInt32, _ bits: UInt32) -> UInt32 {
    let allowed = offersDeadline || bits & 0x4_0000 == 0 ? bits : bits & ~0x4_0000
    return value & allowed | (spurious & 0x100 == 0 ? 0x1_0000 : 0)
  }

  private mutating func maskLocalVectors() {
    timerVector |= 0x1_0000
    thermal |= 0x1_0000
    performance |= 0x1_0000
    line0 |= 0x1_0000
    line1 |= 0x1_0000
    error |= 0x1_0000
  }

  /// What ICR says.
  private mutating func send() -> LocalAPICRequest {
    let low = UInt32(truncatingIfNeeded: command)
    let mode = InterruptMessage.Mode(rawValue: UInt8(truncatingIfNeeded: low >> 8 & 7)) ?? .reserved
    let shorthand = InterruptShorthand(rawValue: UInt8(truncatingIfNeeded: low >> 18 & 3)) ?? .none
    let isLevel = low & 1 << 15 != 0
    let vector = UInt8(truncatingIfNeeded: low)
    if mode == .fixed || mode == .lowestPriority, vector < 16 {
      note(error: 1 << 5)
      return .nothing
    }
    // INIT level de-assert is for processors of long ago.
    if mode == .initialise && isLevel && low & 1 << 14 == 0 { return .nothing }
    return .send(
      InterruptMessage(
        vector: vector, mode: mode, isLogical: low & 1 << 11 != 0, isLevel: false,
        destination: UInt32(truncatingIfNeeded: isX2APIC ? command >> 32 : command >> 56), isWide: isX2APIC),
      shorthand)
  }

  private static let commandBits: UInt32 = 0x000C_DFFF & ~(1 << 12)

  // MARK: The page

  /// Reads a register of the page, or a part of one; what lies between registers reads as 0.
  mutating func load(at offset: UInt64, _ width: Width, now: UInt64) -> DeviceAnswer {
    guard offset < Self.byteCount else { return .notMine }
    let inRegister = offset & 15
    guard inRegister < 4 else { return .value(0) }
    let register = Int(offset >> 4)
    let value: UInt32
    switch register {
    case Register.identifier: value = identifier << 24
    case Register.destinationFormat: value = destinationFormat
    case Register.command: value = UInt32(truncatingIfNeeded: command)
    case Register.commandHigh: value = UInt32(truncatingIfNeeded: command >> 32)
    case Register.endOfInterrupt, Register.arbitrationPriority: value = 0
    default:
      if let known = self.value(register, now) {
        value = known
      } else {
        note(error: 1 << 7)
        value = 0
      }
    }
    return .value(UInt64(value) >> (inRegister * 8) & width.mask)
  }

  /// Writes a register of the page; only 32 bits at a multiple of 16 count.
  mutating func store(_ value: UInt64, at offset: UInt64, _ width: Width, now: UInt64) -> LocalAPICRequest {
    guard offset < Self.byteCount, offset & 15 == 0, width == .dword else { return .nothing }
    let value = UInt32(truncatingIfNeeded: value)
    switch Int(offset >> 4) {
    case Register.identifier: identifier = value >> 24
    case Register.logicalDestination: logicalDestination = value & 0xFF00_0000
    case Register.destinationFormat: destinationFormat = value | 0x0FFF_FFFF
    case Register.commandHigh: command = command & 0xFFFF_FFFF | UInt64(value & 0xFF00_0000) << 32
    case Register.command:
      command = command & ~0xFFFF_FFFF | UInt64(value & Self.commandBits)
      return send()
    // Read-only.
    case Register.version, Register.processorPriority, Register.arbitrationPriority, 0x10...0x27, Register.currentCount:
      break
    case let register:
      guard let request = set(register, value, now) else {
        note(error: 1 << 7)
        return .nothing
      }
      return request
    }
    return .nothing
  }

  // MARK: MSRs

  /// What RDMSR returns, or `nil` for #GP.
  mutating func readMSR(_ index: UInt32, now: UInt64) -> UInt64? {
    switch index {
    case 0x1B: return base
    case 0x6E0: return offersDeadline ? timer.timeStampDeadline : nil
    default: break
    }
    guard isX2APIC, 0x800...0x8FF ~= index else { return nil }
    switch Int(index - 0x800) {
    case Register.identifier: return UInt64(number)
    case Register.command: return command
    case let register: return value(register, now).map(UInt64.init)
    }
  }

  /// Does what WRMSR asks for.
  ///
  /// - Returns: what is to be done about it, or `nil` for #GP: no such register, one that cannot be written, or a reserved
  ///   bit.
  mutating func writeMSR(_ value: UInt64, to index: UInt32, now: UInt64) -> LocalAPICRequest? {
    switch index {
    case 0x1B: return setBase(value) ? .nothing : nil
    case 0x6E0:
      guard offersDeadline else { return nil }
      if timer.isDeadlineMode(timerVector) { timer.setTimeStampDeadline(value) }
      return .nothing
    default: break
    }
    guard isX2APIC, 0x800...0x8FF ~= index else { return nil }
    let register = Int(index - 0x800)
    if register == Register.command {
      // Delivery status is read-only, and was once software's to clear.
      guard value & 0xFFFF_FFFF & ~UInt64(Self.commandBits | 1 << 12) == 0 else { return nil }
      command = value & ~0xFFFF_FFFF | value & UInt64(Self.commandBits)
      return send()
    }
    guard value >> 32 == 0 else { return nil }
    let word = UInt32(truncatingIfNeeded: value)
    guard word & reservedBits(register) == 0 else { return nil }
    switch register {
    case Register.selfInterrupt:
      let vector = UInt8(truncatingIfNeeded: word)
      if vector < 16 { note(error: 1 << 5) } else { accept(vector, isLevel: false) }
      return .nothing
    default: return set(register, word, now)
    }
  }

  /// Bits that must be 0 in a write by MSR (§11.12.1.2 and the figures of the registers). Bits 12 and 14 of local
  /// vectors are read-only.
  private func reservedBits(_ register: Int) -> UInt32 {
    switch register {
    case Register.taskPriority, Register.selfInterrupt: ~0xFF
    case Register.endOfInterrupt, Register.errorStatus: ~0
    case Register.spurious: ~0x1FF
    case Register.timer: offersDeadline ? ~0x7_10FF : ~0x3_10FF
    case Register.thermal, Register.performance: ~0x1_17FF
    case Register.line0, Register.line1: ~0x1_F7FF
    case Register.error: ~0x1_10FF
    case Register.divide: ~0xB
    default: 0
    }
  }
}
