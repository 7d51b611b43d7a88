import Foundation
import Inspection
import Testing
import X86

/// GNU objdump as the outside judge of boundaries and text, over code that is on this machine: this test program and,
/// where `TRAPLINE_OBJDUMP` names files, those. `TRAPLINE_OBJDUMP_STRIDE=n` takes each n-th line.
@Suite struct ObjdumpTests {
  private static let objdump = ["/usr/bin/objdump", "/usr/local/bin/objdump"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }
  private static let environment = ProcessInfo.processInfo.environment

  /// How many lines were compared, and what differed.
  private struct Tally {
    var lines = 0
    var lengths = 0
    var texts = 0
    var examples: [String: Int] = [:]
  }

  @Test(
    .enabled(if: objdump != nil, "objdump is not installed"), .timeLimit(.minutes(30)),
    arguments: [Disassembly.Syntax.att, .intel])
  func agrees(_ syntax: Disassembly.Syntax) throws {
    let named = Self.environment["TRAPLINE_OBJDUMP"]?.split(separator: ":").map(String.init)
    for path in named ?? ["/bin/true"] where FileManager.default.isReadableFile(atPath: path) {
      let tally = try compare(path, syntax)
      let share = 100 * (1 - Double(tally.texts) / Double(max(tally.lines, 1)))
      print(
        "\(path), \(syntax): \(tally.lines) instructions, \(tally.lengths) other lengths, \(share) % of texts agree")
      for (example, count) in tally.examples.sorted(by: { $0.value > $1.value }).prefix(20) {
        print("\(count) \(example)")
      }
      #expect(tally.lines > 1000)
      if named == nil {
        #expect(tally.lengths == 0)
        #expect(share >= 99.9)
      }
    }
  }

  private func compare(_ path: String, _ syntax: Disassembly.Syntax) throws -> Tally {
    let listing = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    _ = FileManager.default.createFile(atPath: listing.path, contents: nil)
    defer { try? FileManager.default.removeItem(at: listing) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(Self.objdump))
    process.arguments = ["-d", "--insn-width=15", "-M", syntax == .att ? "att" : "intel", path]
    process.standardOutput = try FileHandle(forWritingTo: listing)
    try process.run()
    process.waitUntilExit()
    let stride = Self.environment["TRAPLINE_OBJDUMP_STRIDE"].flatMap { Int($0) } ?? 1
    var tally = Tally()
    let text = try String(contentsOf: listing, encoding: .utf8)
    for (number, line) in text.split(separator: "\n").enumerated() where number % max(stride, 1) == 0 {
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard parts.count >= 3 else { continue }
      judge(parts[0], parts[1], parts[2], syntax, &tally)
    }
    return tally
  }

  private func judge(
    _ place: Substring, _ digits: Substring, _ words: Substring, _ syntax: Disassembly.Syntax, _ tally: inout Tally
  ) {
    let bytes = digits.split(separator: " ").compactMap { UInt8($0, radix: 16) }
    let expected = normalized(words)
    var window = InstructionBytes()
    for byte in bytes { window.append(byte) }
    tally.lines += 1
    guard let instruction = try? Instruction(decoding: window, codeSize: .bits64) else {
      // Both refuse it, or objdump shows a prefix or data alone.
      if !expected.contains("(bad)") {
        tally.lengths += 1
        tally.texts += 1
        tally.examples["\(digits.split(separator: " ").joined()) is refused, not \(expected)", default: 0] += 1
      }
      return
    }
    if Int(instruction.length) != bytes.count { tally.lengths += 1 }
    let address = UInt64(place.filter(\.isHexDigit), radix: 16) ?? 0
    let text = Disassembly(instruction, bytes: bytes, codeSize: .bits64, address: address, syntax: syntax).text
    guard text != expected else { return }
    tally.texts += 1
    let mnemonic = expected.split(separator: " ").first ?? ""
    tally.examples["\(mnemonic)…: \(digits.split(separator: " ").joined()) is `\(text)`", default: 0] += 1
  }

  /// Without symbols, comments and padding; branch targets with 0x.
  private func normalized(_ words: Substring) -> String {
    var parts = words.prefix { $0 != "#" }.split(separator: " ").map(String.init)
    if parts.last?.hasPrefix("<") == true { parts.removeLast() }
    let branches = ["j", "call", "loop", "xbegin"]
    if let target = parts.last, UInt64(target, radix: 16) != nil,
      parts.dropLast().contains(where: { word in branches.contains { word.hasPrefix($0) } })
    {
      parts[parts.count - 1] = "0x" + target
    }
    return parts.joined(separator: " ")
  }
}
