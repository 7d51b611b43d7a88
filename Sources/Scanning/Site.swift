public import Inspection
import X86

/// What kind of exit a place in code makes.
public enum SiteClass: String, CaseIterable, Sendable {
  case portIO = "port-io"
  case stringPortIO = "string-port-io"
  case cpuid
  case msr
  case rdtsc
  case rdpmc
  case hlt
  case monitor
  case cache
  case hypercall
  case vmgexit
  case dr7
  case tdcall
  case other
  case emulationPrefix = "emulation-prefix"
  case mmio

  /// The name in a table.
  public var title: String {
    switch self {
    case .portIO: "port I/O"
    case .stringPortIO: "string port I/O"
    case .cpuid: "CPUID"
    case .msr: "MSR"
    case .rdtsc: "RDTSC"
    case .rdpmc: "RDPMC"
    case .hlt: "HLT"
    case .monitor: "MONITOR/MWAIT"
    case .cache: "INVD/WBINVD"
    case .hypercall: "VMMCALL/VMCALL"
    case .vmgexit: "VMGEXIT"
    case .dr7: "DR7"
    case .tdcall: "TDCALL"
    case .other: "hypervisor, XSETBV, RDPRU"
    case .emulationPrefix: "ud2; 'kvm'"
    case .mmio: "MMIO candidates"
    }
  }

  /// The class of a form.
  public init(_ form: ExitForm) {
    switch form {
    case .port, .portImmediateByte, .portImmediate: self = .portIO
    case .portString: self = .stringPortIO
    case .cpuid: self = .cpuid
    case .rdmsr, .wrmsr: self = .msr
    case .rdtsc, .rdtscp: self = .rdtsc
    case .rdpmc: self = .rdpmc
    case .hlt: self = .hlt
    case .monitor, .mwait, .monitorx, .mwaitx: self = .monitor
    case .invd, .wbinvd, .wbnoinvd: self = .cache
    case .vmcall, .vmmcall: self = .hypercall
    case .vmgexit: self = .vmgexit
    case .tdcall: self = .tdcall
    case .readDR7, .writeDR7: self = .dr7
    case .rdpru, .xsetbv, .hypervisor: self = .other
    }
  }
}

/// A place in code that may leave the guest.
public struct Site: Sendable, Equatable {
  /// What is there.
  public enum Kind: Sendable, Equatable {
    /// An instruction that leaves, whatever its operands are.
    case exit(ExitForm)
    /// An access to memory that leaves where the memory is a device's.
    case mmio(MMIOForm)
    /// `ud2` and the letters `kvm` or `xen`: the hypervisor is asked to emulate the next instruction.
    case emulationPrefix
  }

  /// What is there.
  public let kind: Kind
  /// Which region of the image.
  public let region: Int
  /// Where in the region.
  public let offset: Int
  /// How many bytes.
  public let length: Int
  /// Found by nothing that leads to it, but because the bytes decode.
  public let isSwept: Bool

  /// The class.
  public var `class`: SiteClass {
    switch kind {
    case .exit(let form): SiteClass(form)
    case .mmio: .mmio
    case .emulationPrefix: .emulationPrefix
    }
  }
}
