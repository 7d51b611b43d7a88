public import X86

extension VMXExitReason {
  /// The basic exit reasons by number, in lower case (Intel SDM vol. 3D, appendix C; 35, 38 and 42 are not in use).
  private static let names: [UInt32: String] = [
    0: "exception or nmi", 1: "external interrupt", 2: "triple fault", 3: "init", 4: "sipi", 5: "i/o smi",
    6: "other smi", 7: "interrupt window", 8: "nmi window", 9: "task switch", 10: "cpuid", 11: "getsec", 12: "hlt",
    13: "invd", 14: "invlpg", 15: "rdpmc", 16: "rdtsc", 17: "rsm", 18: "vmcall", 19: "vmclear", 20: "vmlaunch",
    21: "vmptrld", 22: "vmptrst", 23: "vmread", 24: "vmresume", 25: "vmwrite", 26: "vmxoff", 27: "vmxon",
    28: "control register", 29: "debug register", 30: "io", 31: "rdmsr", 32: "wrmsr", 33: "invalid guest state",
    34: "msr loading", 36: "mwait", 37: "monitor trap flag", 39: "monitor", 40: "pause", 41: "machine check at entry",
    43: "tpr below threshold", 44: "apic access", 45: "virtualized eoi", 46: "gdtr or idtr", 47: "ldtr or tr",
    48: "ept violation", 49: "ept misconfiguration", 50: "invept", 51: "rdtscp", 52: "preemption timer", 53: "invvpid",
    54: "wbinvd", 55: "xsetbv", 56: "apic write", 57: "rdrand", 58: "invpcid", 59: "vmfunc", 60: "encls",
    61: "rdseed", 62: "page-modification log full", 63: "xsaves", 64: "xrstors", 65: "pconfig",
    66: "sub-page permission", 67: "umwait", 68: "tpause", 69: "loadiwkey", 70: "enclv", 72: "enqcmd pasid",
    73: "enqcmds pasid", 74: "bus lock", 75: "instruction timeout", 76: "seamcall", 77: "tdcall", 78: "rdmsrlist",
    79: "wrmsrlist",
  ]

  /// The name of bits 15:0, or `nil` for a number that is not in use.
  public var name: String? { Self.names[rawValue & 0xFFFF] }

  /// The reason of that name.
  public init?(name: String) {
    guard let number = Self.names.first(where: { $0.value == name.lowercased() })?.key else { return nil }
    self.init(rawValue: number)
  }
}

extension SVMExitCode {
  /// The exit codes that do not count registers or vectors (AMD APM vol. 2, appendix C; GHCB specification, table 6).
  private static let names: [UInt64: String] = [
    0x60: "interrupt", 0x61: "nmi", 0x62: "smi", 0x63: "init", 0x64: "virtual interrupt", 0x65: "cr0 selective write",
    0x66: "idtr read", 0x67: "gdtr read", 0x68: "ldtr read", 0x69: "tr read", 0x6A: "idtr write", 0x6B: "gdtr write",
    0x6C: "ldtr write", 0x6D: "tr write", 0x6E: "rdtsc", 0x6F: "rdpmc", 0x70: "pushf", 0x71: "popf", 0x72: "cpuid",
    0x73: "rsm", 0x74: "iret", 0x75: "software interrupt", 0x76: "invd", 0x77: "pause", 0x78: "hlt", 0x79: "invlpg",
    0x7A: "invlpga", 0x7B: "ioio", 0x7C: "msr", 0x7D: "task switch", 0x7E: "ferr freeze", 0x7F: "shutdown",
    0x80: "vmrun", 0x81: "vmmcall", 0x82: "vmload", 0x83: "vmsave", 0x84: "stgi", 0x85: "clgi", 0x86: "skinit",
    0x87: "rdtscp", 0x88: "icebp", 0x89: "wbinvd", 0x8A: "monitor", 0x8B: "mwait", 0x8C: "mwait conditional",
    0x8D: "xsetbv", 0x8E: "rdpru", 0x8F: "efer write trap", 0xA0: "invlpgb", 0xA1: "invlpgb illegal",
    0xA2: "invpcid", 0xA3: "mcommit", 0xA4: "tlbsync", 0xA5: "bus lock", 0xA6: "idle hlt", 0x400: "nested page fault",
    0x401: "avic incomplete ipi", 0x402: "avic no acceleration", 0x403: "vmgexit", 0x404: "page not validated",
    0x8000_0001: "mmio read", 0x8000_0002: "mmio write", 0x8000_0003: "nmi complete", 0x8000_0004: "ap hlt loop",
    0x8000_0005: "ap jump table", 0x8000_0010: "page state change", 0x8000_0011: "guest request",
    0x8000_0012: "extended guest request", 0x8000_0013: "ap creation", 0x8000_0014: "hv doorbell page",
    0x8000_0015: "hv ipi", 0x8000_FFFD: "hypervisor features", 0x8000_FFFE: "terminate", 0x8000_FFFF: "unsupported",
    ~0: "invalid", ~1: "busy", ~2: "idle required", ~3: "invalid pmc",
  ]
  /// The ranges of codes that end in a number: a register or a vector.
  private static let families: [(base: UInt64, count: UInt64, before: String, after: String)] = [
    (0x00, 16, "cr", " read"), (0x10, 16, "cr", " write"), (0x20, 16, "dr", " read"), (0x30, 16, "dr", " write"),
    (0x40, 32, "exception ", ""), (0x90, 16, "cr", " write trap"),
  ]

  /// The name, or `nil` for a code that is not in use.
  public var name: String? {
    for family in Self.families where rawValue >= family.base && rawValue - family.base < family.count {
      return "\(family.before)\(rawValue - family.base)\(family.after)"
    }
    return Self.names[rawValue]
  }

  /// The code of that name.
  public init?(name: String) {
    let name = name.lowercased()
    if let code = Self.names.first(where: { $0.value == name })?.key {
      self.init(rawValue: code)
      return
    }
    for family in Self.families where name.hasPrefix(family.before) && name.hasSuffix(family.after) {
      let digits = name.dropFirst(family.before.count).dropLast(family.after.count)
      guard let number = UInt64(digits), number < family.count, String(number) == digits else { continue }
      self.init(rawValue: family.base + number)
      return
    }
    return nil
  }
}

extension Vector {
  /// `#GP` and the like, or `nil` where the vector is no exception of the architecture.
  public var name: String? {
    let names: [UInt8: String] = [
      0: "#DE", 1: "#DB", 2: "NMI", 3: "#BP", 4: "#OF", 5: "#BR", 6: "#UD", 7: "#NM", 8: "#DF", 10: "#TS", 11: "#NP",
      12: "#SS", 13: "#GP", 14: "#PF", 16: "#MF", 17: "#AC", 18: "#MC", 19: "#XM", 20: "#VE", 21: "#CP", 28: "#HV",
      29: "#VC", 30: "#SX",
    ]
    return names[rawValue]
  }
}
