import X86

/// The first line of the file of cases.
struct CaseFileHeader: Codable {
  /// RAM before a case changes it, in hexadecimal.
  let image: String
  /// Cases in a batch: within one no two begin at the same address.
  let batch: Int
}

/// A processor's state and what is different in its memory, as it goes to the judge and comes back.
struct Snapshot: Codable {
  /// By the number of the register.
  var general: [UInt64]
  var rip: UInt64
  var rflags: UInt64
  /// ES, CS, SS, DS, FS, GS, LDTR, TR: selector, attributes as in a VMCB, limit in bytes, base.
  var segments: [[UInt64]]
  /// Base and limit.
  var gdtr: [UInt64]
  var idtr: [UInt64]
  var control: [String: UInt64]
  /// Address and bytes in hexadecimal, in the order of addresses.
  var memory: [MemoryChange]

  struct MemoryChange: Codable, Equatable {
    let address: UInt64
    let bytes: String

    init(address: UInt64, bytes: String) {
      self.address = address
      self.bytes = bytes
    }

    init(from decoder: any Decoder) throws {
      var list = try decoder.unkeyedContainer()
      address = try list.decode(UInt64.self)
      bytes = try list.decode(String.self)
    }

    func encode(to encoder: any Encoder) throws {
      var list = encoder.unkeyedContainer()
      try list.encode(address)
      try list.encode(bytes)
    }
  }

  init(_ registers: RegisterFile, _ system: SystemState, memory: [MemoryChange]) {
    general = GeneralRegister.allCases.map { registers[$0] }
    rip = registers.rip
    rflags = registers.rflags.rawValue
    func values(_ segment: Segment) -> [UInt64] {
      [UInt64(segment.selector), UInt64(segment.attributes), UInt64(segment.limit), segment.base]
    }
    segments = SegmentRegister.allCases.map { values(system[$0]) } + [values(system.ldtr), values(system.tr)]
    gdtr = [system.gdtr.base, UInt64(system.gdtr.limit)]
    idtr = [system.idtr.base, UInt64(system.idtr.limit)]
    control = [
      "cr0": system.cr0.rawValue, "cr2": system.cr2, "cr3": system.cr3, "cr4": system.cr4.rawValue, "cr8": system.cr8,
      "efer": system.efer.rawValue, "star": system.star, "lstar": system.lstar, "cstar": system.cstar,
      "sfmask": system.sfmask, "sysenter_cs": system.sysenterCS, "sysenter_esp": system.sysenterESP,
      "sysenter_eip": system.sysenterEIP, "kernel_gs_base": system.kernelGSBase, "dr0": system.dr0,
      "dr1": system.dr1, "dr2": system.dr2, "dr3": system.dr3, "dr6": system.dr6, "dr7": system.dr7,
      "xcr0": system.xcr0, "tsc_aux": system.tscAux,
    ]
    self.memory = memory
  }
}

/// What the judge says of a case.
struct Verdict: Decodable {
  /// The exceptions on the way, a second one in the delivery of the first among them.
  let events: [UInt8]
  /// It touched memory beyond RAM.
  let beyond: Bool
  /// It came to HLT, MWAIT or a reset.
  let stopped: Bool
  /// The state at its end; `nil` where it stopped.
  let end: Snapshot?

  private enum Key: String, CodingKey { case events, beyond, stopped }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    events = try values.decode([UInt8].self, forKey: .events)
    beyond = try values.decode(Bool.self, forKey: .beyond)
    stopped = try values.decodeIfPresent(Bool.self, forKey: .stopped) ?? false
    end = stopped ? nil : try? Snapshot(from: decoder)
  }
}
