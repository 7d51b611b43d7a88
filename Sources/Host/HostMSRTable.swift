/// One row of the table of MSRs: some MSRs that behave alike.
public struct HostMSR: Sendable {
  /// Processors that have the MSRs of a row.
  public struct Profiles: OptionSet, Sendable {
    /// One bit a processor.
    public let rawValue: UInt8
    /// The processors from their bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// A plain guest that sees an Intel processor.
    public static let intel = Profiles(rawValue: 1)
    /// A guest that sees an AMD processor: SVM, SEV-ES, and all models with hosted handlers.
    public static let amd = Profiles(rawValue: 2)
    /// A TDX guest with handlers of its own.
    public static let tdx = Profiles(rawValue: 4)
  }

  /// What a write does.
  public enum Write: Sendable, Equatable {
    /// It is refused.
    case refused
    /// It is accepted and changes nothing.
    case ignored
    /// It is kept; a bit that is not among these is refused.
    case stored(UInt64)
    /// It sets the time-stamp counter.
    case timeStamp
    /// IA32_TSC_ADJUST: a write moves the time-stamp counter by as much as it changes this.
    case timeStampAdjust
    /// AMD's HWCR.
    case hardwareConfiguration
    /// IA32_MISC_ENABLE.
    case miscEnable
    /// IA32_PAT: eight memory types.
    case pageAttributes
    /// MTRRdefType.
    case memoryTypeDefault
    /// A fixed MTRR: eight memory types.
    case memoryTypeFixed
    /// MTRRphysBase (even) or MTRRphysMask (odd).
    case memoryTypeVariable
    /// MCG_CTL: 0 or all ones.
    case machineCheckControl
    /// MCi_CTL, STATUS, ADDR or MISC by the low two bits.
    case machineCheckBank
  }

  /// The MSRs.
  public let indices: ClosedRange<UInt32>
  /// What they read as before they are written.
  public let initial: UInt64
  /// What a write does.
  public let write: Write
  /// False where RDMSR is refused.
  public let isReadable: Bool
  /// Who has them.
  public let profiles: Profiles
  /// Where the behaviour is from.
  public let source: StaticString

  /// The row that has `index` for a processor.
  static func row(of index: UInt32, _ profile: Profiles) -> HostMSR? {
    for row in table where row.indices.contains(index) && !row.profiles.isDisjoint(with: profile) { return row }
    return nil
  }

  init(
    _ indices: ClosedRange<UInt32>, reads initial: UInt64 = 0, _ write: Write, isReadable: Bool = true,
    for profiles: Profiles, _ source: StaticString
  ) {
    self.indices = indices
    self.initial = initial
    self.write = write
    self.isReadable = isReadable
    self.profiles = profiles
    self.source = source
  }

  init(
    _ index: UInt32, reads initial: UInt64 = 0, _ write: Write, isReadable: Bool = true, for profiles: Profiles,
    _ source: StaticString
  ) {
    self.init(index...index, reads: initial, write, isReadable: isReadable, for: profiles, source)
  }
}

private let everyone: HostMSR.Profiles = [.intel, .amd, .tdx]
/// What KVM's common code has, but `tdx_has_emulated_msr` does not.
private let plain: HostMSR.Profiles = [.intel, .amd]
private let common: StaticString = "Linux arch/x86/kvm/x86.c, kvm_get_msr_common and kvm_set_msr_common"
private let mtrr: StaticString = "Linux arch/x86/kvm/mtrr.c, kvm_mtrr_get_msr and kvm_mtrr_valid"
private let machineCheck: StaticString = "Linux arch/x86/kvm/x86.c, get_msr_mce and set_msr_mce; QEMU's ten banks"
private let svm: StaticString = "Linux arch/x86/kvm/svm/svm.c, svm_get_msr and svm_set_msr"
private let tdx: StaticString = "Linux arch/x86/kvm/vmx/tdx.c, tdx_has_emulated_msr, tdx_is_read_only_msr, tdx_get_msr"

extension HostMSR {
  /// Every MSR that this host emulates, in the order of their numbers.
  ///
  /// It is KVM's without a PMU and paravirtual features; the local APIC's are `HostAction.localAPIC`, with one difference: PLATFORM_INFO offers no CPUID
  /// faulting (KVM sets bit 31, and lets userspace clear it), since there is none here.
  public static let table: [HostMSR] = [
    // P5_MC_ADDR, P5_MC_TYPE.
    HostMSR(0x0...0x1, .refused, for: plain, machineCheck),
    // TSC: what the time-stamp counter would be, for processors that intercept it.
    HostMSR(0x10, .timeStamp, for: plain, common),
    // PLATFORM_ID.
    HostMSR(0x17, .refused, for: plain, common),
    // EBL_CR_POWERON, EBC_FREQUENCY_ID, SMI_COUNT.
    HostMSR(0x2A, .refused, for: plain, common),
    HostMSR(0x2C, reads: 1 << 24, .refused, for: plain, common),
    HostMSR(0x34, .refused, for: plain, common),
    // FEAT_CTL: locked, no VMX.
    HostMSR(0x3A, reads: 1, .refused, for: .tdx, tdx),
    // TSC_ADJUST, without its CPUID bit.
    HostMSR(0x3B, .timeStampAdjust, for: plain, common),
    // UCODE_WRITE.
    HostMSR(0x79, .ignored, isReadable: false, for: plain, common),
    // UCODE_REV: revisions as `vmx_vcpu_reset` and `svm_vcpu_create` choose them.
    HostMSR(0x8B, reads: 0x1_0000_0000, .ignored, for: [.intel, .tdx], common),
    HostMSR(0x8B, reads: 0x0100_0065, .ignored, for: .amd, common),
    // P6_PERFCTR0 and 1.
    HostMSR(0xC1...0xC2, .ignored, for: plain, common),
    // FSB_FREQ.
    HostMSR(0xCD, reads: 3, .refused, for: plain, common),
    // PLATFORM_INFO.
    HostMSR(0xCE, .refused, for: everyone, common),
    // MTRRcap: eight variable ranges, the fixed ranges, write-combining.
    HostMSR(0xFE, reads: 0x508, .refused, for: everyone, mtrr),
    // BBL_CR_CTL3.
    HostMSR(0x11E, reads: 0xBE70_2111, .ignored, for: plain, common),
    // MISC_FEATURES_ENABLES: no CPUID faulting to enable.
    HostMSR(0x140, .stored(0), for: everyone, common),
    // MCG_CAP: ten banks and MCG_CTL; MCG_STATUS; MCG_CTL.
    HostMSR(0x179, reads: 0x10A, .refused, for: everyone, machineCheck),
    HostMSR(0x17A, .stored(~0), for: everyone, machineCheck),
    HostMSR(0x17B, reads: ~0, .machineCheckControl, for: everyone, machineCheck),
    // P6_EVNTSEL0 and 1.
    HostMSR(0x186...0x187, .ignored, for: plain, common),
    // PERF_STATUS, PERF_CTL.
    HostMSR(0x198, reads: 1000 | 4 << 40, .refused, for: plain, common),
    HostMSR(0x199, .refused, for: plain, common),
    // MISC_ENABLE: no PEBS, no BTS.
    HostMSR(0x1A0, reads: 0x1800, .miscEnable, for: everyone, common),
    // LASTBRANCH and LASTINT, from and to.
    HostMSR(0x1DB...0x1DE, .refused, for: plain, common),
    // POWER_CTL.
    HostMSR(0x1FC, .stored(~0), for: everyone, common),
    // MTRRs.
    HostMSR(0x200...0x20F, .memoryTypeVariable, for: everyone, mtrr),
    HostMSR(0x250, .memoryTypeFixed, for: everyone, mtrr),
    HostMSR(0x258...0x259, .memoryTypeFixed, for: everyone, mtrr),
    HostMSR(0x268...0x26F, .memoryTypeFixed, for: everyone, mtrr),
    // PAT, for processors that intercept it.
    HostMSR(0x277, reads: 0x0007_0406_0007_0406, .pageAttributes, for: everyone, common),
    HostMSR(0x2FF, .memoryTypeDefault, for: everyone, mtrr),
    // MC0_CTL to MC9_MISC.
    HostMSR(0x400...0x427, .machineCheckBank, for: everyone, machineCheck),
    // RAPL: power unit, package, DRAM, cores, graphics.
    HostMSR(0x606, .refused, for: plain, common),
    HostMSR(0x611, .refused, for: plain, common),
    HostMSR(0x619, .refused, for: plain, common),
    HostMSR(0x639, .refused, for: plain, common),
    HostMSR(0x641, .refused, for: plain, common),
    // EFER as a TD has it.
    HostMSR(0xC000_0080, reads: 0xD01, .refused, for: .tdx, tdx),
    // TSC_AUX, for processors that intercept it.
    HostMSR(0xC000_0103, .stored(0xFFFF_FFFF), for: plain, common),
    // K7_EVNTSEL0 to 3, K7_PERFCTR0 to 3.
    HostMSR(0xC001_0000...0xC001_0007, .ignored, for: plain, common),
    // SYSCFG.
    HostMSR(0xC001_0010, .refused, for: plain, common),
    // HWCR.
    HostMSR(0xC001_0015, .hardwareConfiguration, for: plain, common),
    // K7_CLK_CTL, NB_CFG, PATCH_LOADER.
    HostMSR(0xC001_001B, reads: 0x2000_0000, .ignored, for: plain, common),
    HostMSR(0xC001_001F, .ignored, for: plain, common),
    HostMSR(0xC001_0020, .ignored, isReadable: false, for: plain, common),
    // INT_PENDING_MSG, MMIO_CONF_BASE.
    HostMSR(0xC001_0055, .refused, for: plain, common),
    HostMSR(0xC001_0058, .stored(0), for: plain, common),
    // TSEG_ADDR, TSEG_MASK.
    HostMSR(0xC001_0112...0xC001_0113, .refused, for: plain, common),
    // VM_CR, VM_HSAVE_PA.
    HostMSR(0xC001_0114, .stored(0x1F), for: .amd, svm),
    HostMSR(0xC001_0117, .ignored, for: plain, common),
    // DC_CFG, TW_CFG.
    HostMSR(0xC001_1022...0xC001_1023, .ignored, for: plain, common),
    // DE_CFG: LFENCE is serialising.
    HostMSR(0xC001_1029, reads: 2, .stored(2), for: .amd, svm),
    // BU_CFG2, EX_CFG.
    HostMSR(0xC001_102A, .ignored, for: plain, common),
    HostMSR(0xC001_102C, .ignored, for: plain, common),
  ]
}
