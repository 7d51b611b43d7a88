/// The MSRs that a host emulates: what it answers at RDMSR and WRMSR exits, the same in every model.
///
/// Those that a processor keeps for its guest (EFER, STAR, FS base and so on) never come here. What is not in
/// `HostMSR.table` is refused, each protocol in its own way: #GP(0) under VMX and SVM, SW_EXITINFO1 = 1 with #GP under
/// SEV-ES, TDG.VP.VMCALL_INVALID_OPERAND under TDX.
public struct HostMSRs: Sendable {
  /// Which processor the guest believes to have.
  public let profile: HostMSR.Profiles
  /// Instructions executed so far: the machine's time, told before every exit.
  public var instructionCount: UInt64 = 0
  /// What is added to it to make the time-stamp counter; changed by WRMSR to TSC.
  public var timeStampOffset: UInt64 = 0

  /// What WRMSR has added to the time-stamp counter.
  private var timeStampAdjust: UInt64 = 0

  private let reservedAddressBits: UInt64
  private var written: [UInt32: UInt64] = [:]

  /// The MSRs after reset. `profile` is one of `intel`, `amd` and `tdx`.
  public init(_ profile: HostMSR.Profiles = .intel, physicalAddressBits: UInt8 = 46) {
    self.profile = profile
    reservedAddressBits = ~0 << UInt64(min(physicalAddressBits, 63))
  }

  /// The time-stamp counter: one tick an instruction.
  public var timeStamp: UInt64 { instructionCount &+ timeStampOffset }

  /// MTRRs as firmware leaves them where PAT does the rest: enabled, all memory write-back.
  public mutating func setFirmwareMemoryTypes() { written[0x2FF] = 0x806 }

  /// True where the host knows the MSR.
  func has(_ index: UInt32) -> Bool { HostMSR.row(of: index, profile) != nil }

  /// What RDMSR returns, or `nil` where the host has no such MSR.
  public func read(_ index: UInt32) -> UInt64? {
    guard let row = HostMSR.row(of: index, profile), row.isReadable else { return nil }
    if let value = written[index] { return value }
    switch row.write {
    case .timeStamp: return timeStamp
    case .timeStampAdjust: return timeStampAdjust
    // MCi_CTL begins with every error enabled, as with KVM_X86_SETUP_MCE.
    case .machineCheckBank: return index & 3 == 0 ? ~0 : 0
    default: return row.initial
    }
  }

  /// Does what WRMSR asks for.
  ///
  /// - Returns: false where the host has no such MSR, or refuses the value.
  public mutating func write(_ value: UInt64, to index: UInt32) -> Bool {
    guard let row = HostMSR.row(of: index, profile) else { return false }
    switch row.write {
    case .refused: return false
    case .ignored: return true
    case .stored(let bits):
      guard value & ~bits == 0 else { return false }
      written[index] = value
    case .timeStamp: shiftTime(by: value &- timeStamp)
    case .timeStampAdjust: shiftTime(by: value &- timeStampAdjust)
    case .hardwareConfiguration:
      // Bits 3, 6 and 8 are dropped; of the rest McStatusWrEn and TscFreqSel may be set.
      let kept = value & ~0x148
      guard kept & ~(1 << 18 | 1 << 24) == 0 else { return false }
      written[index] = kept
    case .miscEnable:
      // PEBS and BTS are unavailable (read-only), bit 7 says that of the PMU and ignores writes.
      let old = read(index) ?? 0
      guard (old ^ value) & 0x1800 == 0 else { return false }
      written[index] = value & ~0x80 | old & 0x80
    case .pageAttributes:
      guard Self.bytes(of: value).allSatisfy({ $0 < 8 && 0xF3 >> $0 & 1 != 0 }) else { return false }
      written[index] = value
    case .memoryTypeDefault:
      guard value & ~0xCFF == 0, Self.isMemoryType(value & 0xFF) else { return false }
      written[index] = value
    case .memoryTypeFixed:
      guard Self.bytes(of: value).allSatisfy(Self.isMemoryType) else { return false }
      written[index] = value
    case .memoryTypeVariable:
      let isBase = index & 1 == 0
      guard value & (reservedAddressBits | (isBase ? 0xF00 : 0x7FF)) == 0 else { return false }
      guard !isBase || Self.isMemoryType(value & 0xFF) else { return false }
      written[index] = value
    case .machineCheckControl:
      guard value == 0 || value == ~0 else { return false }
      written[index] = value
    case .machineCheckBank:
      guard mayWriteBank(index, value) else { return false }
      written[index] = value
    }
    return true
  }

  private mutating func shiftTime(by difference: UInt64) {
    timeStampOffset &+= difference
    timeStampAdjust &+= difference
  }

  /// CTL takes 0 or all ones, with bits 0 and 10 left to old kernels; STATUS takes 0, and more with HWCR.McStatusWrEn
  /// on AMD (KVM `set_msr_mce`).
  private func mayWriteBank(_ index: UInt32, _ value: UInt64) -> Bool {
    switch index & 3 {
    case 0: value == 0 || value | 1 << 10 | 1 == ~0
    case 1: value == 0 || profile == .amd && (read(0xC001_0015) ?? 0) & 1 << 18 != 0
    default: true
    }
  }

  private static func bytes(of value: UInt64) -> [UInt64] {
    stride(from: UInt64(0), to: 64, by: 8).map { value >> $0 & 0xFF }
  }

  /// 0 UC, 1 WC, 4 WT, 5 WP, 6 WB (KVM `valid_mtrr_type`).
  private static func isMemoryType(_ type: UInt64) -> Bool { type < 8 && 0x73 >> type & 1 != 0 }
}
