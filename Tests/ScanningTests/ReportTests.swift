import Foundation
import Inspection
import Scanning
import Testing
import X86

@Suite("What a scan says")
struct ReportTests {
  /// One of each class.
  static let code: [(SiteClass, [UInt8])] = [
    (.portIO, [0xE5, 0x60]), (.stringPortIO, [0xF3, 0x6C]), (.cpuid, [0x0F, 0xA2]), (.msr, [0x0F, 0x30]),
    (.rdtsc, [0x0F, 0x01, 0xF9]), (.rdpmc, [0x0F, 0x33]), (.hlt, [0xF4]), (.monitor, [0x0F, 0x01, 0xC8]),
    (.cache, [0x0F, 0x08]), (.hypercall, [0x0F, 0x01, 0xC1]), (.vmgexit, [0xF3, 0x0F, 0x01, 0xD9]),
    (.dr7, [0x0F, 0x23, 0xF8]), (.tdcall, [0x66, 0x0F, 0x01, 0xCC]), (.other, [0x0F, 0x01, 0xD0 + 1]),
    (.emulationPrefix, [0x0F, 0x0B, 0x6B, 0x76, 0x6D]),
  ]

  static var file: ELFBuilder {
    var file = ELFBuilder(entry: 0x1000)
    // Two accesses: one that all decode, one that few do; and four that are surely none to a device.
    let memory: [UInt8] = [
      0x8B, 0x07, 0x01, 0x07, 0x8B, 0x04, 0x24, 0x65, 0x8B, 0x07, 0x8B, 0x05, 0, 0, 0, 0, 0x8D, 0x07,
    ]
    file.sections = [.init(name: ".text", address: 0x1000, bytes: code.flatMap(\.1) + memory + [0xC3])]
    file.symbols = [.init(name: "all", value: 0x1000, size: 0x200)]
    return file
  }

  func report(_ models: [Confinement], _ handlers: [String], mmioOnly: [Glob]? = nil) throws -> ScanReport {
    ScanReport(
      file: "a b.elf", try scanned(Self.file.bytes, mmioOnly: mmioOnly),
      columns: ScanColumn.columns(of: models, handlers: handlers))
  }

  @Test("Each class is found, and judged for Linux's handlers")
  func verdicts() throws {
    let report = try report([.vmx, .svm, .sevES, .tdx], ["linux-vc", "linux-ve"])
    #expect(report.result.sites.map(\.class) == Self.code.map(\.0))
    #expect(report.table.columns.map(\.name) == ["sev-es linux-vc", "tdx linux-ve"])
    let rows = report.table.cells.dropFirst(2).map { $0.dropFirst(2).joined(separator: " ") }
    #expect(
      rows == [
        "yes yes", "yes no", "yes yes", "yes yes", "- -", "yes no", "host yes", "yes no", "no no", "no no",
        "host other", "yes -", "other -", "- -", "no no", "no 1/2 no 1/2",
      ])
  }

  @Test("Plain guests have nothing but a host, and every handler has its column")
  func columns() throws {
    let plain = try report([.vmx, .svm], [])
    #expect(plain.table.columns.map(\.name) == ["vmx", "svm"])
    #expect(plain.table.rows.first?.verdicts.map { $0[.host] } == [1, 1])
    #expect(
      ScanColumn.columns(of: [.sevES, .tdx], handlers: []).map(\.name) == [
        "sev-es linux-vc", "sev-es ovmf", "sev-es coconut", "sev-es openbsd", "sev-es trapline", "tdx linux-ve",
        "tdx ovmf", "tdx trapline",
      ])
    #expect(ScanColumn.columns(of: [.vmx], handlers: ["linux-vc"]).isEmpty)
    #expect(ScanColumn.columns(of: [.vmx, .tdx], handlers: ["mshv"]).map(\.name) == ["vmx mshv"])
    // OpenBSD does not know IN EAX, imm8.
    let openBSD = try report([.sevES], ["openbsd"])
    #expect(openBSD.table.rows.first?.verdicts.map { $0[.refused] } == [1])
  }

  @Test("MMIO candidates are counted everywhere, and are places only where functions are named")
  func memory() throws {
    let everywhere = try report([.sevES], ["linux-vc"])
    #expect(everywhere.table.rows.last?.class == .mmio && everywhere.table.rows.last?.count == 2)
    let none = try report([.sevES], ["linux-vc"], mmioOnly: [Glob("read*")])
    #expect(none.table.rows.last?.class == .emulationPrefix)
    let named = try report([.sevES], ["linux-vc"], mmioOnly: [Glob("read*"), Glob("a?l")])
    #expect(named.result.sites.suffix(2).map(\.class) == [.mmio, .mmio])
    #expect(named.siteCells.suffix(2).map { $0[4] } == ["", "no handler"])
  }

  @Test("Refusals of memory count only where functions were named")
  func refusals() throws {
    var file = Self.file
    file.sections[0].bytes = [0x01, 0x07, 0xC3]
    let columns = ScanColumn.columns(of: [.sevES], handlers: ["linux-vc"])
    let all = ScanReport(file: "x", try scanned(file.bytes), columns: columns)
    #expect(!all.table.hasRefusals(listsMMIO: all.result.listsMMIO))
    let named = ScanReport(file: "x", try scanned(file.bytes, mmioOnly: [Glob("*")]), columns: columns)
    #expect(named.table.hasRefusals(listsMMIO: named.result.listsMMIO))
    #expect(try report([.sevES], ["linux-vc"]).table.hasRefusals(listsMMIO: false))
  }

  @Test("Only places in the symbols that were asked for")
  func symbols() throws {
    var file = Self.file
    file.symbols = [.init(name: "first", value: 0x1000, size: 2), .init(name: "second", value: 0x1002, size: 2)]
    let result = try scanned(file.bytes)
    let columns = ScanColumn.columns(of: [.vmx], handlers: [])
    let report = ScanReport(file: "x", result, columns: columns, symbols: [Glob("s*d")])
    #expect(report.siteCells.map { $0[1] } == ["second"])
    #expect(ScanReport(file: "x", result, columns: columns, symbols: [Glob("nobody")]).siteCells.isEmpty)
  }

  @Test("The object has what the text has")
  func json() throws {
    let report = try report([.sevES, .tdx], ["linux-vc", "linux-ve"])
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(report.json.json.utf8)) as? [String: Any])
    let sites = try #require(object["sites"] as? [[String: Any]])
    #expect(sites.count == Self.code.count)
    #expect(sites[0]["text"] as? String == "in eax,0x60" && sites[0]["bytes"] as? String == "e560")
    #expect(sites[0]["address"] as? String == "0x1000" && sites[0]["symbol"] as? String == "all")
    let verdicts = try #require(sites[1]["verdicts"] as? [[String: String]])
    #expect(verdicts.map { $0["verdict"] } == ["handled", "refused"])
    let classes = try #require(object["classes"] as? [[String: Any]])
    #expect(classes.map { $0["class"] as? String } == SiteClass.allCases.map(\.rawValue))
  }

  /// What the schema of SARIF 2.1.0 demands of the parts that are there.
  @Test("SARIF has a rule for each result, and a place")
  func sarif() throws {
    let report = try report([.sevES, .tdx], ["linux-vc", "linux-ve"])
    let log = try #require(
      try JSONSerialization.jsonObject(with: Data(SARIF.log([report]).json.utf8)) as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    let rules = try #require(driver["rules"] as? [[String: Any]]).map { $0["id"] as? String }
    let results = try #require(run["results"] as? [[String: Any]])
    // All that somebody refuses.
    let refused = zip(report.result.sites, report.table.rows.map(\.class)).count { site, _ in
      report.table.columns.contains { report.result.verdict(site, $0) == .refused }
    }
    #expect(results.count == refused && refused == 6)
    for result in results {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index] == result["ruleId"] as? String)
      #expect(["error", "warning"].contains(result["level"] as? String))
      #expect((result["message"] as? [String: Any])?["text"] is String)
      let location = try #require(
        (result["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any])
      #expect((location["artifactLocation"] as? [String: Any])?["uri"] as? String == "a%20b.elf")
      #expect((location["region"] as? [String: Any])?["byteLength"] is Int)
      #expect((location["address"] as? [String: Any])?["absoluteAddress"] is Int)
    }
  }

  @Test("Flat code of each size, from its base on")
  func flat() throws {
    for (size, code): (CodeSize, [UInt8]) in [
      (.bits16, [0xB8, 0x0F, 0xA2, 0xEC, 0xC3]), (.bits32, [0x40, 0xEC, 0xC3]), (.bits64, [0x40, 0xEC, 0xC3]),
    ] {
      var finder = CodeFinder(try CodeImage(flat: code, base: 0x7C00, codeSize: size))
      let offset = size == .bits16 ? 3 : size == .bits32 ? 1 : 0
      #expect(finder.run().sites.map(\.offset) == [offset])
    }
    #expect(throws: ScanError.self) { try CodeImage(flat: [], base: 0, codeSize: .bits64) }
    #expect(throws: ScanError.self) { try CodeImage(flat: [0x90], base: .max, codeSize: .bits64) }
  }

  @Test("Text among code is data, in letters of one byte and of two")
  func text() throws {
    let narrow = Array("milliseconds".utf8) + [0]
    var wide: [UInt8] = []
    for letter in "loom l".utf8 { wide += [letter, 0] }
    wide += [0, 0]
    for text in [narrow, wide] {
      let code: [UInt8] = [0xC3] + text + [0xEC, 0xC3]
      var finder = CodeFinder(try CodeImage(flat: code, base: 0, codeSize: .bits64))
      let result = finder.run()
      #expect(result.sites.map(\.offset) == [1 + text.count] && result.sites.allSatisfy(\.isSwept))
      #expect(result.counts.dataBytes == text.count)
    }
    // The registers that a function saves are letters, too, and no text.
    let prologue: [UInt8] = [
      0xC3, 0x41, 0x57, 0x41, 0x56, 0x41, 0x55, 0x41, 0x54, 0x55, 0x53, 0x48, 0x83, 0xEC, 8, 0x6E, 0xC3,
    ]
    var finder = CodeFinder(try CodeImage(flat: prologue, base: 0, codeSize: .bits64))
    #expect(finder.run().sites.map(\.class) == [.stringPortIO])
  }

  @Test("Globs") func globs() {
    for (pattern, text, fits) in [
      ("read*", "readl", true), ("read*", "thread", false), ("*_mmio_*", "kvm_mmio_x", true), ("a?c", "abc", true),
      ("a?c", "ac", false), ("*", "", true), ("", "", true), ("", "a", false), ("*a*a*b", "aaaaaaaab", true),
      ("*a*a*b", "aaaaaaaac", false),
    ] { #expect(Glob(pattern).matches(Array(text.utf8)) == fits, "\(pattern) \(text)") }
  }
}
