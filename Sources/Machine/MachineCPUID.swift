import Host
package import X86

/// What CPUID tells the guests of this machine: the features of its model that the processor executes, no more.
///
/// With hosted handlers the answer is the same in all four models, so that a guest cannot tell them apart by it: the
/// vendor is then AuthenticAMD, and the leaves of SEV and TDX are hidden.
package struct MachineCPUID {
  let confinement: Confinement
  let handlers: HandlerPlacement
  var model = CPUModel.max

  package init(confinement: Confinement, handlers: HandlerPlacement, model: CPUModel = .max) {
    self.confinement = confinement
    self.handlers = handlers
    self.model = model
  }

  /// What CPUID says of the width of a physical address.
  static let physicalAddressBits: UInt8 = 46

  /// The MSRs that go with it.
  var msrProfile: HostMSR.Profiles {
    if isOwn(.tdx) { return .tdx }
    return vendor == .amd ? .amd : .intel
  }

  private var vendor: CPUModel.Vendor {
    if let vendor = model.vendor { return vendor }
    return switch (confinement, handlers) {
    case (_, .hosted), (.svm, _), (.sevES, _): .amd
    default: .intel
    }
  }

  package var table: CPUIDTable {
    var entries: [CPUIDTable.Entry] = [
      .init(0, nil, vendorLeaf(maximum: isOwn(.tdx) ? 0x21 : 0xD)),
      .init(1, nil, basicLeaf),
      .init(
        7, 0,
        CPUIDResult(ebx: model.bits(7, .ebx), ecx: model.bits(7, .ecx), edx: model.bits(7, .edx))),
      .init(0x8000_0000, nil, vendorLeaf(maximum: isOwn(.sevES) ? 0x8000_001F : 0x8000_0008)),
      .init(
        0x8000_0001, nil,
        CPUIDResult(eax: signature, ecx: model.bits(0x8000_0001, .ecx), edx: extendedFeatures)),
      .init(0x8000_0007, nil, CPUIDResult(edx: model.bits(0x8000_0007, .edx))),
      .init(
        0x8000_0008, nil,
        CPUIDResult(
          eax: (model.has("la57") ? 57 : 48) << 8 | UInt32(Self.physicalAddressBits),
          ebx: model.bits(0x8000_0008, .ebx))),
    ]
    if model.has("xsave") {
      let hasKeys = model.has("pku")
      entries.append(
        .init(0xD, 0, CPUIDResult(eax: hasKeys ? 0x203 : 3, ebx: 576, ecx: hasKeys ? 584 : 576)))
      entries.append(
        .init(
          0xD, 1, CPUIDResult(eax: model.bits(0xD, .eax), ebx: model.has("xsaves") || model.has("xsavec") ? 576 : 0)))
      // PKRU, behind the header in both forms.
      if hasKeys { entries.append(.init(0xD, 9, CPUIDResult(eax: 8, ebx: 576))) }
    }
    for (index, leaf) in brandLeaves.enumerated() {
      entries.append(.init(0x8000_0002 + UInt32(index), nil, leaf))
    }
    if isOwn(.sevES) {
      // Bits 1 and 3: SEV and SEV-ES. The C-bit is bit 51; it takes one bit from the physical address.
      entries.append(.init(0x8000_001F, nil, CPUIDResult(eax: 0b1010, ebx: 1 << 6 | 51)))
    }
    if isOwn(.tdx) {
      // KVM, with none of its features: Linux keeps its x2APIC without remapping of interrupts under a hypervisor that it
      // knows, and no TDX guest has another APIC.
      entries.append(
        .init(0x4000_0000, nil, CPUIDResult(eax: 0x4000_0001, ebx: word("KVMK"), ecx: word("VMKV"), edx: word("M"))))
      // 25 MHz of crystal times 40: an instruction takes a nanosecond.
      entries.append(.init(0x15, nil, CPUIDResult(eax: 1, ebx: 40, ecx: 25_000_000)))
      entries.append(.init(0x21, 0, CPUIDResult(ebx: word("Inte"), ecx: word("    "), edx: word("lTDX"))))
    }
    return CPUIDTable(entries)
  }

  private func isOwn(_ model: Confinement) -> Bool { confinement == model && handlers == .own }

  /// One processor, whose cache lines have 64 bytes.
  private var basicLeaf: CPUIDResult {
    CPUIDResult(
      eax: signature, ebx: 0x0001_0000 | (model.has("clflush") ? 8 << 8 : 0),
      // The TDX module says that there is a hypervisor, whatever the host wants.
      ecx: model.bits(1, .ecx) | (isOwn(.tdx) ? 1 << 31 : 0),
      edx: model.bits(1, .edx))
  }

  /// On AMD with those of leaf 1 again that stand there too.
  private var extendedFeatures: UInt32 {
    let features = model.bits(0x8000_0001, .edx)
    return vendor == .amd ? features | model.bits(1, .edx) & 0x0183_F3FF : features
  }

  /// Family, model and stepping: a Zen 1, or a Haswell server.
  private var signature: UInt32 { vendor == .amd ? 0x0080_0F12 : 0x0003_06F2 }

  private func vendorLeaf(maximum: UInt32) -> CPUIDResult {
    switch vendor {
    case .amd: CPUIDResult(eax: maximum, ebx: word("Auth"), ecx: word("cAMD"), edx: word("enti"))
    case .intel: CPUIDResult(eax: maximum, ebx: word("Genu"), ecx: word("ntel"), edx: word("ineI"))
    }
  }

  /// 48 bytes of name.
  private var brandLeaves: [CPUIDResult] {
    ["Trapline virtual", " CPU            ", "                "].map { part in
      let bytes = Array(part.utf8)
      func register(_ index: Int) -> UInt32 { word(bytes[index * 4..<index * 4 + 4]) }
      return CPUIDResult(eax: register(0), ebx: register(1), ecx: register(2), edx: register(3))
    }
  }

  private func word(_ text: String) -> UInt32 { word(Array(text.utf8)[...]) }

  private func word(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }
}
