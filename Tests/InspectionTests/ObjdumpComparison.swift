import Foundation
import Inspection
import X86

/// What `objdump -d` says of a file, line by line beside this decoder.
struct ObjdumpComparison {
  /// GNU's, where it is installed.
  static let objdump = ["/usr/bin/objdump", "/usr/local/bin/objdump"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  /// Each n-th line is compared.
  var stride = 1

  /// Lines with an instruction.
  private(set) var lines = 0
  /// Lines where this decoder finds another length, or refuses what objdump takes.
  private(set) var lengths = 0
  /// Lines with text that is written differently; EVEX has none here.
  private(set) var texts = 0
  /// Lines with prefixes alone: to objdump what follows is no instruction, and so these bytes are none here.
  private(set) var prefixes = 0
  /// Lines with EVEX: their lengths are compared, their texts are not.
  private(set) var unwritten = 0
  /// What differed, and how often; by the mnemonic and one example.
  private(set) var examples: [String: (count: Int, example: String)] = [:]

  private var seen = 0

  init(stride: Int = 1) { self.stride = max(stride, 1) }

  /// The share of texts that agree, in percent.
  var agreement: Double { 100 * (1 - Double(texts) / Double(max(lines - unwritten, 1))) }

  /// Compares the executable sections of a file.
  mutating func compare(_ path: String, _ syntax: Disassembly.Syntax, objdump: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: objdump)
    process.arguments = ["-d", "--insn-width=15", "-M", syntax == .att ? "att" : "intel", path]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    // A listing can be larger than memory: it is read piece by piece.
    var rest: [UInt8] = []
    while let piece = try pipe.fileHandleForReading.read(upToCount: 1 << 20), !piece.isEmpty {
      rest += piece
      var start = 0
      while let end = rest[start...].firstIndex(of: UInt8(ascii: "\n")) {
        seen += 1
        if seen % stride == 0 { judge(rest[start..<end], syntax) }
        start = end + 1
      }
      rest.removeFirst(start)
    }
    process.waitUntilExit()
  }

  /// `ffffffff81000000:\t48 89 e5 \tmov    %rsp,%rbp`
  private mutating func judge(_ line: ArraySlice<UInt8>, _ syntax: Disassembly.Syntax) {
    let parts = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
    guard parts.count >= 3 else { return }
    let bytes = parts[1].split(separator: UInt8(ascii: " ")).compactMap(Self.number).map(
      UInt8.init(truncatingIfNeeded:))
    guard !bytes.isEmpty else { return }
    let words = String(decoding: parts[2], as: UTF8.self)
    var window = InstructionBytes()
    for byte in bytes { window.append(byte) }
    lines += 1
    guard let instruction = try? Instruction(decoding: window, codeSize: .bits64) else {
      // Both refuse it.
      guard !words.contains("(bad)") else { return }
      if words.split(separator: " ").allSatisfy({ Self.isPrefix($0) }) {
        prefixes += 1
        return
      }
      lengths += 1
      texts += 1
      return note(bytes, "refused", Self.normalized(words))
    }
    if Int(instruction.length) != bytes.count {
      lengths += 1
      note(bytes, "length \(instruction.length)", Self.normalized(words))
    }
    guard instruction.mnemonic != .evex else {
      unwritten += 1
      return
    }
    let address = parts[0].split(separator: UInt8(ascii: " ")).last.flatMap { Self.number($0.dropLast()) } ?? 0
    let expected = Self.normalized(words)
    let text = Disassembly(instruction, bytes: bytes, codeSize: .bits64, address: address, syntax: syntax).text
    guard text != expected else { return }
    texts += 1
    note(bytes, text, expected)
  }

  private mutating func note(_ bytes: [UInt8], _ found: String, _ expected: String) {
    let digits = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    let mnemonic = String(expected.split(separator: " ").first ?? "")
    examples[mnemonic, default: (0, "\(digits) is `\(found)`, not `\(expected)`")].count += 1
  }

  private static func isPrefix(_ word: Substring) -> Bool {
    let names: Set<Substring> = [
      "rex", "data16", "addr32", "lock", "rep", "repz", "repnz", "bnd", "notrack", "cs", "ds", "es", "fs", "gs", "ss",
    ]
    return names.contains(word) || word.hasPrefix("rex.")
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> UInt64? {
    var value: UInt64 = 0
    for digit in digits {
      switch digit {
      case 0x30...0x39: value = value << 4 | UInt64(digit - 0x30)
      case 0x61...0x66: value = value << 4 | UInt64(digit - 0x57)
      default: return nil
      }
    }
    return digits.isEmpty ? nil : value
  }

  /// Without symbols, comments and padding; branch targets with 0x.
  private static func normalized(_ words: String) -> String {
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
