import Foundation
import Machine
import Testing

/// The program as a user runs it: what it prints, and what status it leaves.
@Suite("The command line")
struct CommandLineJourneys {
  /// The program that was built beside these tests.
  static let trapline: ExternalProgram? = {
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    for _ in 0..<4 {
      let candidate = folder.appendingPathComponent("trapline").path
      if FileManager.default.isExecutableFile(atPath: candidate) { return ExternalProgram(path: candidate) }
      folder = folder.deletingLastPathComponent()
    }
    return nil
  }()

  private func run(_ arguments: String...) throws -> ExternalProgram.Result {
    try #require(Self.trapline, "trapline is not beside the tests").run(arguments, seconds: 60)
  }

  /// One line of errors, and nothing else.
  private func complaint(_ result: ExternalProgram.Result) -> String? {
    let lines = result.errors.split(whereSeparator: \.isNewline)
    return lines.count == 1 ? String(lines[0]) : nil
  }

  @Test(arguments: ["vmx", "svm", "sev-es", "tdx"])
  func runsTheTour(_ model: String) throws {
    let result = try run("run", "--model", model)
    #expect(result.status == 1)
    let summary = try #require(result.output.split(whereSeparator: \.isNewline).last { $0.hasPrefix("SUMMARY: ") })
    let counts = summary.split(whereSeparator: { !$0.isNumber }).compactMap { Int($0) }
    #expect(counts.count == 2 && counts[0] >= 700 && counts[1] == 0, "\(summary)")
  }

  @Test(arguments: ["io-tour", "hello"])
  func comparesAllModels(_ guest: String) throws {
    let result = try run("compare", guest)
    #expect(result.status == 0)
    #expect(result.output.contains("device traces agree"))
    for model in ["vmx", "svm", "sev-es", "tdx"] { #expect(result.output.contains(model)) }
  }

  @Test func listsGuests() throws {
    let result = try run("guests")
    #expect(result.status == 0)
    for guest in BuiltInGuest.all { #expect(result.output.contains(guest.name)) }
  }

  @Test(arguments: [
    ["run", "--model", "sev"], ["run", "--memory", "none"], ["run", "--guest-handlers", "both"], ["walk"],
    ["compare", "--unheard-of"],
  ])
  func usage(_ arguments: [String]) throws {
    let result = try #require(Self.trapline).run(arguments, seconds: 60)
    #expect(result.status == 64)
    #expect(complaint(result) != nil, "\(result.errors)")
  }

  @Test func badImages() throws {
    let bytes = try #require(BuiltInGuest.named("hello")).bytes
    var wrongMachine = bytes
    wrongMachine[18] = 0xB7
    let images: [(String, [UInt8])] = [
      ("empty", []), ("text", Array("no image\n".utf8)), ("truncated.elf", Array(bytes.prefix(100))),
      ("aarch64.elf", wrongMachine),
    ]
    for (name, content) in images {
      let file = try TemporaryFile(content, name: name)
      let result = try run("run", file.url.path)
      #expect(result.status == 65, "\(name)")
      let line = try #require(complaint(result), "\(result.errors)")
      #expect(line.contains(name), "\(line)")
    }
    for path in ["/nonexistent-image", "/"] {
      let result = try run("run", path)
      #expect(result.status == 65)
      #expect(complaint(result) != nil)
    }
  }

  @Test func tooLittleMemory() throws {
    let result = try run("run", "hello", "--memory", "1")
    #expect(result.status == 65)
    #expect(complaint(result) != nil, "\(result.errors)")
  }

  @Test(arguments: ["vmx", "svm", "sev-es", "tdx"])
  func limitsAndFaults(_ model: String) throws {
    #expect(try run("run", "--model", model, "--max-instructions", "1000").status == 124)
    let undefined = try TemporaryFile([0x0F, 0x0B], name: "ud2.bin")
    let result = try run("run", undefined.url.path, "--base", "0x200000", "--model", model)
    #expect(result.status == 125)
    #expect((result.output + result.errors).lowercased().contains("rip"))
  }

  @Test func traceIsJSONLines() throws {
    let trace = try TemporaryFile([], name: "trace.jsonl")
    #expect(try run("run", "hello", "--model", "tdx", "--trace", trace.url.path).status == 1)
    let lines = try String(contentsOf: trace.url, encoding: .utf8).split(separator: "\n")
    #expect(lines.count > 10)
    for line in lines { #expect(try JSONSerialization.jsonObject(with: Data(line.utf8)) is [String: Any]) }
  }

  @Test func statistics() throws {
    let result = try run("run", "--stats", "--model", "sev-es")
    #expect((result.output + result.errors).contains("cpuid"))
  }
}
