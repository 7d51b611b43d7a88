import Inspection
import Scanning
import Testing
import X86

@Suite("Linux's alternatives")
struct AlternativesTests {
  static let vmmcall: UInt64 = 8 * 32 + 15
  static let rdtscp: UInt64 = 1 * 32 + 27

  /// `vmcall`, replaced by `vmmcall` where the processor is AMD's, and `rdtsc`, replaced where there is RDTSCP.
  static func file(size: Int, inverted: Bool = false) -> ELFBuilder {
    let text: [UInt8] = [0x0F, 0x01, 0xC1, 0xC3, 0x0F, 0x31, 0x90, 0xC3]
    let replacements: [UInt8] = [0x0F, 0x01, 0xD9, 0x0F, 0x01, 0xF9]
    var entries: [UInt8] = []
    for (original, replacement, feature): (UInt64, UInt64, UInt64) in [(0, 0, vmmcall), (4, 3, rdtscp)] {
      let here = 0x3000 + UInt64(entries.count)
      entries += ELFBuilder.little(0x1000 &+ original &- here, 4)
      entries += ELFBuilder.little(0x2000 &+ replacement &- here &- 4, 4)
      switch size {
      case 14: entries += ELFBuilder.little(feature, 2) + [inverted ? 1 : 0, 0, 3, 3]
      default: entries += ELFBuilder.little(feature | (inverted ? 0x8000 : 0), 2) + [3, 3]
      }
      if size == 13 { entries.append(0) }
    }
    var file = ELFBuilder(entry: 0x1000)
    file.sections = [
      .init(name: ".text", address: 0x1000, bytes: text),
      .init(name: ".altinstr_replacement", address: 0x2000, bytes: replacements),
      .init(name: ".altinstructions", flags: 2, address: 0x3000, bytes: entries),
    ]
    file.symbols = [.init(name: "hypercall", value: 0x1000, size: 4), .init(name: "clock", value: 0x1004, size: 4)]
    return file
  }

  /// The verdicts of each site with Linux's handlers.
  func verdicts(_ result: ScanResult) -> [String] {
    let columns =
      ScanColumn.columns(of: [.vmx, .svm], handlers: [])
      + ScanColumn.columns(of: [.sevES, .tdx], handlers: ["linux-vc", "linux-ve"])
    return result.sites.map { site in
      "\(String(result.address(site), radix: 16)) "
        + columns.map { result.verdict(site, $0).rawValue }.joined(separator: " ")
    }
  }

  @Test("What is patched away breaks nobody, in each layout that Linux has had", arguments: [12, 13, 14])
  func layouts(size: Int) throws {
    let result = try scanned(Self.file(size: size).bytes)
    #expect(result.image.alternatives.entrySize == size && result.image.alternatives.count == 2)
    #expect(
      verdicts(result) == [
        "1000 host patched patched refused", "1004 stays stays stays stays", "2000 patched host handled patched",
        "2003 stays stays stays stays",
      ])
    #expect(result.image.alternatives.features(of: 0x1000) == ["VMMCALL"])
    #expect(result.image.alternatives.features(of: 0x2003) == ["RDTSCP"])
    #expect(result.image.alternatives.activity(of: 0x1004, in: .sevES) == .depends)
    #expect(result.image.alternatives.activity(of: 0x1003, in: .sevES) == .runs)
  }

  @Test("A feature that must be missing", arguments: [12, 14])
  func inverted(size: Int) throws {
    let result = try scanned(Self.file(size: size, inverted: true).bytes)
    #expect(verdicts(result)[0] == "1000 patched host refused patched")
    #expect(verdicts(result)[2] == "2000 host patched patched refused")
    #expect(result.image.alternatives.features(of: 0x1000) == ["!VMMCALL"])
  }

  @Test("Entries that point nowhere are of no layout")
  func unknown() throws {
    var file = Self.file(size: 14)
    file.sections[2].bytes[0] = 0x77
    let result = try scanned(file.bytes)
    #expect(result.image.alternatives.entrySize == 0 && result.image.alternatives.count == 0)
    #expect(verdicts(result)[0] == "1000 host host refused refused")
  }

  @Test("Calls through pv_ops are replaced")
  func paravirt() throws {
    var file = Self.file(size: 12)
    file.sections.append(
      .init(
        name: ".parainstructions", flags: 2, address: 0x4000,
        bytes: ELFBuilder.little(0x1000, 8) + [0, 3, 0, 0, 0, 0, 0, 0] + ELFBuilder.little(0x9999, 8)
          + [0, 3, 0, 0, 0, 0, 0, 0]))
    file.sections[2].bytes = []
    let result = try scanned(file.bytes)
    #expect(result.image.alternatives.paravirtCount == 1)
    #expect(verdicts(result)[0] == "1000 patched patched patched patched")
  }
}
