import Host
import X86

/// What kind of exit it was, as its host sees it.
public struct ExitKind: Sendable, Hashable {
  /// Which list of codes `code` is from.
  public enum List: UInt8, Sendable, Hashable {
    /// Bare metal: 0 is port I/O, 1 is memory, 2 the local APIC's MSRs, which a TDX guest has for itself too.
    case bus
    /// VMX exit reasons, asynchronous exits of TDX among them.
    case vmx
    /// SVM exit codes, automatic exits of SEV-ES among them.
    case svm
    /// SW_EXITCODE in a GHCB.
    case ghcb
    /// GHCBInfo of the GHCB MSR protocol.
    case ghcbMSR
    /// Sub-functions of TDG.VP.VMCALL.
    case tdvmcall
    /// All that came after so many kinds that a guest must be making them up.
    case other
  }

  /// The list.
  public let list: List
  /// The code in it.
  public let code: UInt64

  init(_ list: List, _ code: UInt64) {
    self.list = list
    self.code = code
  }
}

extension ExitKind: CustomStringConvertible {
  /// The name in the manuals, short; the number where it has none here.
  public var description: String {
    switch list {
    case .bus: code == 0 ? "io" : code == 1 ? "memory" : "apic"
    case .vmx: vmxName(code)
    case .svm, .ghcb: svmName(SVMExitCode(rawValue: code))
    case .ghcbMSR: ghcbMSRName(GHCBMSRValue.Info(rawValue: UInt16(truncatingIfNeeded: code)))
    case .tdvmcall: tdvmcallName(code)
    case .other: "others"
    }
  }

  private func vmxName(_ code: UInt64) -> String {
    switch VMXExitReason(rawValue: UInt32(truncatingIfNeeded: code)) {
    case .ioInstruction: "io"
    case .cpuid: "cpuid"
    case .hlt: "hlt"
    case .tripleFault: "shutdown"
    case .eptViolation: "ept-violation"
    case .eptMisconfiguration: "ept-misconfig"
    case .rdmsr: "rdmsr"
    case .wrmsr: "wrmsr"
    case .rdtsc: "rdtsc"
    case .rdtscp: "rdtscp"
    case .rdpmc: "rdpmc"
    case .monitor: "monitor"
    case .mwait: "mwait"
    case .controlRegister: "cr"
    case .vmcall: "vmcall"
    case .wbinvd: "wbinvd"
    case .invd: "invd"
    case .xsetbv: "xsetbv"
    default: "reason-\(code)"
    }
  }

  private func svmName(_ code: SVMExitCode) -> String {
    switch code {
    case .ioio: "io"
    case .cpuid: "cpuid"
    case .hlt: "hlt"
    case .shutdown: "shutdown"
    case .nestedPageFault: "npf"
    case .msr: "msr"
    case .vmmcall: "vmmcall"
    case .wbinvd: "wbinvd"
    case .invd: "invd"
    case .xsetbv: "xsetbv"
    case .rdtsc: "rdtsc"
    case .rdtscp: "rdtscp"
    case .rdpmc: "rdpmc"
    case .monitor: "monitor"
    case .mwait: "mwait"
    case .readDR7: "dr7-read"
    case .writeDR7: "dr7-write"
    case .apHaltLoop: "ap-halt-loop"
    case .apJumpTable: "ap-jump-table"
    case .hypervisorFeatures: "hypervisor-features"
    case .unsupported: "unsupported"
    case .mmioRead: "mmio-read"
    case .mmioWrite: "mmio-write"
    case .nmiComplete: "nmi-complete"
    case .terminate: "terminate"
    default: "exit-\(hexadecimal(code.rawValue))"
    }
  }

  private func ghcbMSRName(_ info: GHCBMSRValue.Info) -> String {
    switch info {
    case .sevInformationRequest: "msr:sev-information"
    case .cpuidRequest: "msr:cpuid"
    case .resetHoldRequest: "msr:ap-reset-hold"
    case .terminationRequest: "msr:terminate"
    default: "msr:\(hexadecimal(UInt64(info.rawValue)))"
    }
  }

  private func tdvmcallName(_ code: UInt64) -> String {
    switch TDVMCallFunction(rawValue: code) {
    case .io: "io"
    case .cpuid: "cpuid"
    case .hlt: "hlt"
    case .rdmsr: "rdmsr"
    case .wrmsr: "wrmsr"
    case .mmio: "mmio"
    case .wbinvd: "wbinvd"
    case .mapGPA: "map-gpa"
    case .getTDVMCallInfo: "call-info"
    case .reportFatalError: "fatal-error"
    default: "tdvmcall-\(hexadecimal(code))"
    }
  }
}
