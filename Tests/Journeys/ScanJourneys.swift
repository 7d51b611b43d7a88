import Foundation
import Machine
import Testing

/// `trapline scan` as a user runs it.
@Suite("scan")
struct ScanJourneys {
  private func run(_ arguments: [String]) throws -> ExternalProgram.Result {
    try #require(CommandLineJourneys.trapline, "trapline is not beside the tests").run(arguments, seconds: 60)
  }

  private func lines(_ text: String) -> [String] { text.split(whereSeparator: \.isNewline).map(String.init) }

  @Test func tableAndPlaces() throws {
    let guest = try #require(BuiltInGuest.named("io-tour"))
    let file = try TemporaryFile(guest.bytes, name: "io-tour.elf")
    let result = try run(["scan", file.url.path, "--model", "tdx", "--handler", "linux-ve"])
    #expect(result.status == 0 && result.errors.isEmpty)
    let found = lines(result.output)
    #expect(found.first?.contains("io-tour.elf: ELF64 executable, 64-bit code") == true)
    #expect(found.contains { $0.hasPrefix("string port I/O") && $0.hasSuffix("no") })
    #expect(found.contains { $0.hasPrefix("CPUID") && $0.hasSuffix("yes") })
    #expect(found.contains { $0.contains("cpuid") && $0.contains("0f a2") })
  }

  @Test func statuses() throws {
    let code = try TemporaryFile([0x6C, 0xC3], name: "ins.bin")
    let flat = ["scan", "--base", "1000", code.url.path]
    #expect(try run(flat).status == 0)
    let failing = ["--fail-on", "unsupported"]
    #expect(try run(flat + failing + ["--model", "tdx", "--handler", "linux-ve"]).status == 1)
    #expect(try run(flat + failing + ["--model", "sev-es", "--handler", "linux-vc"]).status == 0)
    #expect(try run(flat + failing + ["--model", "vmx"]).status == 0)
    for wrong in [
      ["--handler", "xen"], ["--model", "sev"], ["--handler", "linux-vc", "--model", "tdx"], ["--bits", "8"],
      ["--fail-on", "anything"], ["--json", "/nonexistent/x"],
    ] {
      let result = try run(flat + wrong)
      #expect(result.status == 64 && lines(result.errors).count == 1, "\(wrong): \(result.errors)")
    }
    #expect(try run(["scan", "--bits", "16", code.url.path]).status == 64)
    #expect(try run(["scan"]).status == 64)
  }

  @Test func oneBadFileDoesNotStopTheOthers() throws {
    let guest = try #require(BuiltInGuest.named("hello")).bytes
    let good = try TemporaryFile(guest, name: "good.elf")
    let cut = try TemporaryFile(Array(guest.prefix(100)), name: "cut.elf")
    let text = try TemporaryFile(Array("no image\n".utf8), name: "text")
    let packed = try TemporaryFile([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0, 1, 2, 3], name: "broken.ko.xz")
    let report = try TemporaryFile([], name: "report.json")
    let result = try run(
      [
        "scan", cut.url.path, text.url.path, packed.url.path, "/nonexistent", "/", good.url.path, "--json",
        report.url.path, "--fail-on", "unsupported",
      ])
    #expect(result.status == 65)
    let complaints = lines(result.errors)
    #expect(complaints.count == 5, "\(result.errors)")
    #expect(complaints.prefix(2).allSatisfy { $0.contains(" at offset 0x") }, "\(result.errors)")
    #expect(result.output.contains("good.elf: ELF64 executable"))
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(contentsOf: report.url)) as? [String: Any])
    #expect((object["files"] as? [[String: Any]])?.count == 1)
  }

  @Test(.enabled(if: ExternalProgram("xz") != nil, "no xz"))
  func packedFiles() throws {
    let guest = try TemporaryFile(try #require(BuiltInGuest.named("hello")).bytes, name: "hello.elf")
    let script = "xz -kc '\(guest.url.path)' > '\(guest.url.path).xz'"
    let shell = try #require(ExternalProgram("sh")).run(["-c", script], seconds: 60)
    #expect(shell.status == 0)
    defer { try? FileManager.default.removeItem(atPath: guest.url.path + ".xz") }
    let plain = try run(["scan", guest.url.path, "--model", "vmx"])
    let packed = try run(["scan", guest.url.path + ".xz", "--model", "vmx"])
    #expect(packed.status == 0 && lines(packed.output).dropFirst() == lines(plain.output).dropFirst())
  }
}
