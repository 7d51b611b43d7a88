import Foundation
import Inspection
import Testing
import X86

/// The names in reports are those that `WhatDecodeSays.md` promises, and the article promises none that never comes.
@Suite struct FieldNameTests {
  /// The names that the article has for each format.
  private static func documented() throws -> [String: Set<String>] {
    let tree = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let article = tree.appendingPathComponent("Sources/Machine/Documentation.docc/WhatDecodeSays.md")
    var names: [String: Set<String>] = [:]
    var formats: [String] = []
    for line in try String(contentsOf: article, encoding: .utf8).split(separator: "\n") {
      let quoted = line.split(separator: "`", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 1 }.map { String($0.element) }
      if line.hasPrefix("`") {
        formats = quoted
      } else if line.hasPrefix("| `"), let cell = line.dropFirst(2).split(separator: "|").first {
        let count = cell.filter { $0 == "`" }.count / 2
        for format in formats { names[format, default: ["format"]].formUnion(quoted.prefix(count)) }
      }
    }
    return names
  }

  /// Reports of every kind there is.
  private static func samples() throws -> [Report] {
    var reports: [Report] = []
    for bytes: [UInt8] in [[0xF3, 0x6E], [0x8A, 0x03], [0x90]] {
      reports.append(try Report(instruction: bytes, codeSize: .bits64))
    }
    for value: UInt64 in [0x03F8_0E1C, 0x03F8_0211] { reports.append(try Report(IOExitInfo1(rawValue: value))) }
    reports.append(try Report(IOQualification(rawValue: 0x03F8_0030), info: VMXInstructionInfo(rawValue: 0x1_8100)))
    reports.append(try Report(VMXExitReason(rawValue: 0x8000_0021)))
    for code: UInt64 in [0x41, 0x7B] { reports.append(Report(SVMExitCode(rawValue: code))) }
    reports.append(try Report(EventInjection(rawValue: 0x8000_0B0D)))
    for reason: UInt64 in [30, 48] { reports.append(try Report(veInformation: ["reason": reason])) }
    for kind in GHCBMSRKind.all { reports.append(try Report(GHCBMSRValue(rawValue: kind.code))) }
    reports += try [0x7B, 0x7C].map { try Report(ghcb: page(exit: $0, info1: 0x3333_0E1C)) }
    reports.append(try Report(ghcb: page(exit: 0x7B, info1: 0x3333_0000)))
    for kind in TDVMCallKind.all {
      for direction in [UInt64(0), 1] {
        let width: UInt64 = kind.name == "io" || kind.name == "mmio" ? 4 : 0
        reports.append(try Report(tdVMCall: ["r11": kind.number, "r12": width, "r13": direction]))
      }
    }
    reports.append(try Report(tdVMCall: ["r10": 1, "r11": 2]))
    reports += try (UInt8(0)...40).map { reason in
      var page = [UInt8](repeating: 0, count: 4096)
      (page[8], page[32], page[33], page[36]) = (reason, 1, 1, 1)
      if reason == 6 { (page[48], page[52]) = (4, 1) }
      return try Report(kvmRun: page)
    }
    return reports
  }

  private static func page(exit: UInt8, info1: UInt64) -> [UInt8] {
    var page = [UInt8](repeating: 0, count: 4096)
    page[0x390] = exit
    for byte in 0..<8 { page[0x398 + byte] = UInt8(truncatingIfNeeded: info1 >> UInt64(8 * byte)) }
    for offset in [0x390, 0x398, 0x3A0] { page[0x3F0 + offset / 64] |= 1 << UInt8(offset / 8 % 8) }
    return page
  }

  @Test func namesAreTheDocumentedOnes() throws {
    let documented = try Self.documented()
    var seen: [String: Set<String>] = [:]
    for report in try Self.samples() {
      guard case .text(let format) = report["format"] else {
        Issue.record("\(report.json) has no format")
        continue
      }
      seen[format, default: []].formUnion(report.fields.map(\.name))
    }
    #expect(Set(documented.keys) == Set(seen.keys).union(["trace"]))
    // Two formats share a table: a name may come in either.
    let tables = [
      ["insn"], ["ioio", "vmx-io"], ["vmx-reason", "exit-code"], ["eventinj"], ["ve-info"], ["ghcb-msr", "ghcb"],
      ["tdvmcall"], ["kvm-run"],
    ]
    for table in tables {
      let names = table.reduce(into: Set<String>()) { $0.formUnion(seen[$1] ?? []) }
      #expect(names == documented[table[0]], "\(table)")
    }
  }
}
