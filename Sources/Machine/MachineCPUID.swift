import Host
import X86

/// What CPUID tells the guests of this machine: the baseline of x86-64 that the processor executes, no more.
///
/// With hosted handlers the answer is the same in all four models, so that a guest cannot tell them apart by it: the
/// vendor is then AuthenticAMD, and the leaves of SEV and TDX are hidden.
struct MachineCPUID {
  let confinement: Confinement
  let handlers: HandlerPlacement

  /// What CPUID says of the width of a physical address.
  static let physicalAddressBits: UInt8 = 46

  /// The MSRs that go with it.
  var msrProfile: HostMSR.Profiles {
    if isOwn(.tdx) { return .tdx }
    return vendor == .amd ? .amd : .intel
  }

  private enum Vendor { case amd, intel }

  private var vendor: Vendor {
    switch (confinement, handlers) {
    case (_, .hosted), (.svm, _), (.sevES, _): .amd
    default: .intel
    }
  }

  var table: CPUIDTable {
    var entries: [CPUIDTable.Entry] = [
      .init(0, nil, vendorLeaf(maximum: isOwn(.tdx) ? 0x21 : 0xD)),
      .init(1, nil, CPUIDResult(eax: signature, ebx: 0x0001_0000, ecx: vectorFeatures, edx: basicFeatures)),
      .init(0x8000_0000, nil, vendorLeaf(maximum: isOwn(.sevES) ? 0x8000_001F : 0x8000_0008)),
      .init(0x8000_0001, nil, CPUIDResult(eax: signature, ecx: 1, edx: extendedFeatures)),
      .init(0x8000_0008, nil, CPUIDResult(eax: 48 << 8 | UInt32(Self.physicalAddressBits))),
    ]
    for (index, leaf) in brandLeaves.enumerated() {
      entries.append(.init(0x8000_0002 + UInt32(index), nil, leaf))
    }
    if isOwn(.sevES) {
      // Bits 1 and 3: SEV and SEV-ES. The C-bit is bit 51; it takes one bit from the physical address.
      entries.append(.init(0x8000_001F, nil, CPUIDResult(eax: 0b1010, ebx: 1 << 6 | 51)))
    }
    if isOwn(.tdx) {
      entries.append(.init(0x21, 0, CPUIDResult(ebx: word("Inte"), ecx: word("    "), edx: word("lTDX"))))
    }
    return CPUIDTable(entries)
  }

  private func isOwn(_ model: Confinement) -> Bool { confinement == model && handlers == .own }

  /// FPU, TSC, MSR, PAE, CX8, PGE, CMOV, MMX, FXSR, SSE, SSE2.
  private var basicFeatures: UInt32 {
    1 << 0 | 1 << 4 | 1 << 5 | 1 << 6 | 1 << 8 | 1 << 13 | 1 << 15 | 1 << 23 | 1 << 24 | 1 << 25 | 1 << 26
  }

  /// SSE3, PCLMULQDQ, SSSE3, SSE4.1, SSE4.2, AES.
  private var vectorFeatures: UInt32 { 1 << 0 | 1 << 1 | 1 << 9 | 1 << 19 | 1 << 20 | 1 << 25 }

  /// SYSCALL, NX, 1 GiB pages, LM; on AMD the basic features again, but for SSE.
  private var extendedFeatures: UInt32 {
    let features: UInt32 = 1 << 11 | 1 << 20 | 1 << 26 | 1 << 29
    return vendor == .amd ? features | basicFeatures & ~(1 << 25 | 1 << 26) : features
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
