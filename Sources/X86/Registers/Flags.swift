/// RFLAGS (Intel SDM vol. 1 §3.4.3).
@frozen public struct RFlags: OptionSet, Sendable, Hashable {
  /// The register as the CPU holds it.
  public var rawValue: UInt64
  /// The register from its value.
  @inlinable public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// Carry.
  @inlinable public static var carry: RFlags { RFlags(rawValue: 1 << 0) }
  /// Bit 1, always one.
  @inlinable public static var fixed: RFlags { RFlags(rawValue: 1 << 1) }
  /// Parity of the low byte.
  @inlinable public static var parity: RFlags { RFlags(rawValue: 1 << 2) }
  /// Carry out of bit 3.
  @inlinable public static var adjust: RFlags { RFlags(rawValue: 1 << 4) }
  /// Zero.
  @inlinable public static var zero: RFlags { RFlags(rawValue: 1 << 6) }
  /// Sign.
  @inlinable public static var sign: RFlags { RFlags(rawValue: 1 << 7) }
  /// Trap: #DB after the instruction.
  @inlinable public static var trap: RFlags { RFlags(rawValue: 1 << 8) }
  /// Interrupts enabled.
  @inlinable public static var interrupt: RFlags { RFlags(rawValue: 1 << 9) }
  /// Strings go down.
  @inlinable public static var direction: RFlags { RFlags(rawValue: 1 << 10) }
  /// Overflow.
  @inlinable public static var overflow: RFlags { RFlags(rawValue: 1 << 11) }
  /// Nested task.
  @inlinable public static var nestedTask: RFlags { RFlags(rawValue: 1 << 14) }
  /// Resume: no instruction breakpoint on the next instruction.
  @inlinable public static var resume: RFlags { RFlags(rawValue: 1 << 16) }
  /// Virtual-8086 mode.
  @inlinable public static var virtual8086: RFlags { RFlags(rawValue: 1 << 17) }
  /// Alignment check, or access to user pages under SMAP.
  @inlinable public static var alignmentCheck: RFlags { RFlags(rawValue: 1 << 18) }
  /// Virtual interrupt flag.
  @inlinable public static var virtualInterrupt: RFlags { RFlags(rawValue: 1 << 19) }
  /// Virtual interrupt pending.
  @inlinable public static var virtualInterruptPending: RFlags { RFlags(rawValue: 1 << 20) }
  /// CPUID can be used.
  @inlinable public static var identification: RFlags { RFlags(rawValue: 1 << 21) }
  /// Carry, parity, adjust, zero, sign and overflow.
  @inlinable public static var status: RFlags { RFlags(rawValue: 0x8D5) }
  /// Every bit that software can set.
  @inlinable public static var writable: RFlags { RFlags(rawValue: 0x3F_7FD5) }

  /// The I/O privilege level, 0 to 3.
  @inlinable public var ioPrivilegeLevel: UInt8 {
    get { UInt8(truncatingIfNeeded: rawValue >> 12) & 3 }
    set { rawValue = (rawValue & ~0x3000) | UInt64(newValue & 3) << 12 }
  }
}

/// CR0 (Intel SDM vol. 3A §2.5).
@frozen public struct CR0: OptionSet, Sendable, Hashable {
  /// The register as the CPU holds it.
  public var rawValue: UInt64
  /// The register from its value.
  @inlinable public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// Protected mode.
  @inlinable public static var protectedMode: CR0 { CR0(rawValue: 1 << 0) }
  /// WAIT heeds TS.
  @inlinable public static var monitorCoprocessor: CR0 { CR0(rawValue: 1 << 1) }
  /// x87 instructions raise #NM.
  @inlinable public static var emulation: CR0 { CR0(rawValue: 1 << 2) }
  /// x87 and SSE instructions raise #NM once.
  @inlinable public static var taskSwitched: CR0 { CR0(rawValue: 1 << 3) }
  /// Always one.
  @inlinable public static var extensionType: CR0 { CR0(rawValue: 1 << 4) }
  /// x87 errors raise #MF.
  @inlinable public static var numericError: CR0 { CR0(rawValue: 1 << 5) }
  /// The supervisor heeds read-only pages.
  @inlinable public static var writeProtect: CR0 { CR0(rawValue: 1 << 16) }
  /// RFLAGS.AC raises #AC in ring 3.
  @inlinable public static var alignmentMask: CR0 { CR0(rawValue: 1 << 18) }
  /// Not write-through.
  @inlinable public static var notWriteThrough: CR0 { CR0(rawValue: 1 << 29) }
  /// Caches disabled.
  @inlinable public static var cacheDisable: CR0 { CR0(rawValue: 1 << 30) }
  /// Paging.
  @inlinable public static var paging: CR0 { CR0(rawValue: 1 << 31) }
  /// Every defined bit.
  @inlinable public static var defined: CR0 { CR0(rawValue: 0xE005_003F) }
}

/// CR4 (Intel SDM vol. 3A §2.5).
@frozen public struct CR4: OptionSet, Sendable, Hashable {
  /// The register as the CPU holds it.
  public var rawValue: UInt64
  /// The register from its value.
  @inlinable public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// RDTSC only in ring 0.
  @inlinable public static var timeStampDisable: CR4 { CR4(rawValue: 1 << 2) }
  /// Debugging extensions.
  @inlinable public static var debuggingExtensions: CR4 { CR4(rawValue: 1 << 3) }
  /// 4 MB pages.
  @inlinable public static var pageSizeExtensions: CR4 { CR4(rawValue: 1 << 4) }
  /// 64-bit page-table entries.
  @inlinable public static var physicalAddressExtension: CR4 { CR4(rawValue: 1 << 5) }
  /// Machine checks.
  @inlinable public static var machineCheck: CR4 { CR4(rawValue: 1 << 6) }
  /// Global pages.
  @inlinable public static var globalPages: CR4 { CR4(rawValue: 1 << 7) }
  /// RDPMC outside ring 0.
  @inlinable public static var performanceCounters: CR4 { CR4(rawValue: 1 << 8) }
  /// FXSAVE and SSE.
  @inlinable public static var fxsave: CR4 { CR4(rawValue: 1 << 9) }
  /// #XM.
  @inlinable public static var simdExceptions: CR4 { CR4(rawValue: 1 << 10) }
  /// SGDT, SIDT, SLDT, SMSW and STR only in ring 0.
  @inlinable public static var userModeInstructionPrevention: CR4 { CR4(rawValue: 1 << 11) }
  /// Five-level paging.
  @inlinable public static var linearAddress57: CR4 { CR4(rawValue: 1 << 12) }
  /// VMX.
  @inlinable public static var vmxEnable: CR4 { CR4(rawValue: 1 << 13) }
  /// RDFSBASE and its like.
  @inlinable public static var fsgsbase: CR4 { CR4(rawValue: 1 << 16) }
  /// Process-context identifiers.
  @inlinable public static var processContextIdentifiers: CR4 { CR4(rawValue: 1 << 17) }
  /// XSAVE.
  @inlinable public static var osXSAVE: CR4 { CR4(rawValue: 1 << 18) }
  /// The supervisor may not execute user pages.
  @inlinable public static var smep: CR4 { CR4(rawValue: 1 << 20) }
  /// The supervisor may not touch user pages.
  @inlinable public static var smap: CR4 { CR4(rawValue: 1 << 21) }
  /// Protection keys of user pages.
  @inlinable public static var protectionKeys: CR4 { CR4(rawValue: 1 << 22) }
  /// Protection keys of supervisor pages.
  @inlinable public static var supervisorProtectionKeys: CR4 { CR4(rawValue: 1 << 24) }
}

/// DR6 (Intel SDM vol. 3B §18.2.3).
@frozen public struct DR6: OptionSet, Sendable, Hashable {
  /// The register as the CPU holds it.
  public var rawValue: UInt64
  /// The register from its value.
  @inlinable public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// B0 to B3: the breakpoints that were met.
  @inlinable public static var breakpoints: DR6 { DR6(rawValue: 15) }
  /// BD: a debug register was touched while DR7.GD was set.
  @inlinable public static var generalDetect: DR6 { DR6(rawValue: 1 << 13) }
  /// BS: a single step.
  @inlinable public static var singleStep: DR6 { DR6(rawValue: 1 << 14) }
}

/// DR7 (Intel SDM vol. 3B §18.2.4).
@frozen public struct DR7: OptionSet, Sendable, Hashable {
  /// The register as the CPU holds it.
  public var rawValue: UInt64
  /// The register from its value.
  @inlinable public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// GD: every MOV with a debug register raises #DB.
  @inlinable public static var generalDetect: DR7 { DR7(rawValue: 1 << 13) }

  /// What makes a breakpoint hit.
  @frozen public enum Condition: UInt8, Sendable {
    case execution, write, port, access
  }

  /// True where any breakpoint is enabled.
  @inlinable public var isAnyEnabled: Bool { rawValue & 0xFF != 0 }
  /// Breakpoint `number` (0 to 3) is enabled: L or G.
  @inlinable public func isEnabled(_ number: Int) -> Bool { rawValue >> UInt64(number * 2) & 3 != 0 }
  /// R/W of breakpoint `number`.
  @inlinable public func condition(_ number: Int) -> Condition {
    Condition(rawValue: UInt8(truncatingIfNeeded: rawValue >> UInt64(16 + number * 4)) & 3) ?? .execution
  }
  /// LEN of breakpoint `number`, in bytes.
  @inlinable public func byteCount(_ number: Int) -> UInt64 {
    switch rawValue >> UInt64(18 + number * 4) & 3 {
    case 0: 1
    case 1: 2
    case 2: 8
    default: 4
    }
  }
}

/// EFER, MSR C000_0080.
@frozen public struct EFER: OptionSet, Sendable, Hashable {
  /// The register as the CPU holds it.
  public var rawValue: UInt64
  /// The register from its value.
  @inlinable public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// SYSCALL.
  @inlinable public static var systemCall: EFER { EFER(rawValue: 1 << 0) }
  /// Long mode enabled.
  @inlinable public static var longModeEnable: EFER { EFER(rawValue: 1 << 8) }
  /// Long mode active.
  @inlinable public static var longModeActive: EFER { EFER(rawValue: 1 << 10) }
  /// No-execute pages.
  @inlinable public static var noExecute: EFER { EFER(rawValue: 1 << 11) }
  /// SVM (set for every guest of an AMD hypervisor).
  @inlinable public static var svm: EFER { EFER(rawValue: 1 << 12) }
}
