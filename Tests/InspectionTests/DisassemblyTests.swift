import Foundation
import Inspection
import Testing
import X86

/// The instruction at the start of `bytes`, and its text.
private func disassembled(
  _ bytes: [UInt8], _ codeSize: CodeSize, _ syntax: Disassembly.Syntax, at address: UInt64 = 0
) -> (length: Int, text: String)? {
  var window = InstructionBytes()
  for byte in bytes { window.append(byte) }
  guard let instruction = try? Instruction(decoding: window, codeSize: codeSize) else { return nil }
  let text = Disassembly(instruction, bytes: bytes, codeSize: codeSize, address: address, syntax: syntax).text
  return (Int(instruction.length), text)
}

@Suite struct DisassemblyTests {
  /// Length and text in both syntaxes of thousands of encodings, and their lengths with more bytes behind them.
  @Test(arguments: [CodeSize.bits64, .bits32, .bits16]) func table(_ codeSize: CodeSize) throws {
    let tables: [CodeSize: String] = [
      .bits64: DisassemblyTable.bits64, .bits32: DisassemblyTable.bits32, .bits16: DisassemblyTable.bits16,
    ]
    let table = try #require(tables[codeSize])
    let rows = table.split(separator: "\n")
    #expect(rows.count >= (codeSize == .bits16 ? 38 : 900))
    for row in rows {
      let parts = row.split(separator: "|").map(String.init)
      try #require(parts.count == 3)
      let bytes = try Notation.bytes(parts[0], field: "row")
      for (syntax, expected) in [(Disassembly.Syntax.intel, parts[1]), (.att, parts[2])] {
        guard let found = disassembled(bytes, codeSize, syntax) else {
          Issue.record("\(row) is refused")
          continue
        }
        if found.length != bytes.count || found.text != expected { Issue.record("\(row): \(found)") }
      }
      let longer = bytes + [0x90, 0x90, 0x90]
      if disassembled(longer, codeSize, .intel)?.length != bytes.count { Issue.record("\(row): more bytes change it") }
    }
  }

  /// Whatever the bytes, writing ends.
  @Test func randomBytes() {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("random disassembly: seed \(seed)")
    var random = SplitMix(state: seed)
    for _ in 0..<100_000 {
      let bytes = (0..<15).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      for codeSize in [CodeSize.bits64, .bits32, .bits16] {
        for syntax in Disassembly.Syntax.allCases {
          if let found = disassembled(bytes, codeSize, syntax), found.text.isEmpty {
            Issue.record("\(bytes), seed \(seed)")
          }
        }
      }
    }
  }

  @Test func instructionReport() throws {
    let report = try Report(instruction: [0xF3, 0x6E], codeSize: .bits64)
    #expect(
      report.json == """
        {"format":"insn","length":2,"mnemonic":"outs","text":"rep outs dx,BYTE PTR ds:[rsi]",\
        "att":"rep outsb %ds:(%rsi),(%dx)","operands":["dx","BYTE PTR ds:[rsi]"],\
        "models":{"vmx":"exit 30","svm":"exit 0x7b","sev-es":"#VC 0x7b","tdx":"#VE 30","privileged":false},\
        "handlers":["linux (sev-es)","ovmf (sev-es)","ovmf (tdx)"]}
        """)
    let move = try Report(instruction: [0x8A, 0x03], codeSize: .bits64)
    #expect(move.json.contains(#""mmio-handlers":["linux","ovmf","coconut","mshv","openvmm"]"#))
    let bad: [([UInt8], String)] = [
      ([0x0F], "insn: 1 byte is not all"), ([0x0F, 0xFF, 0xC0, 0x90], "insn: 1 byte behind"),
      ([0x06], "insn: no instruction"), (Array(repeating: 0x66, count: 15), "insn: longer than 15"),
      (Array(repeating: 0x90, count: 16), "insn: 16 bytes"),
    ]
    for (bytes, complaint) in bad {
      do throws(InspectionError) {
        Issue.record("\(try Report(instruction: bytes, codeSize: .bits64).json)")
      } catch { #expect(error.description.hasPrefix(complaint), "\(error)") }
    }
  }
}

/// What leaves a guest of each model: the README's table, and for what Trapline does not let out the manuals' appendices
/// C and KVM's intercepts.
@Suite struct InstructionEffectTests {
  @Test(
    arguments: [
      ("ec", "exit 30", "exit 0x7b", "#VC 0x7b", "#VE 30"), ("0fa2", "exit 10", "exit 0x72", "#VC 0x72", "#VE 10"),
      ("f4", "exit 12", "exit 0x78", "exit 0x78 without #VC", "#VE 12"),
      ("0f01d9", "#UD, exit 0", "exit 0x81", "#VC 0x81", "#UD"),
      ("0f01c1", "exit 18", "#UD, exit 0x46", "#UD", "#VE 18"),
      ("f30f01d9", "#UD", "exit 0x81", "exit 0x403 without #VC", "#UD"),
      ("660f01cc", "#UD", "#UD", "#UD", "the TDX module"), ("0f32", "exit 31", "exit 0x7c", "#VC 0x7c", "#VE 31"),
      ("0f30", "exit 32", "exit 0x7c", "#VC 0x7c", "#VE 32"), ("0f33", "exit 15", "exit 0x6f", "#VC 0x6f", "#GP"),
      ("0f01c8", "exit 39", "exit 0x8a", "#VC 0x8a", "#VE 39"),
      ("0f01c9", "exit 36", "exit 0x8b", "#VC 0x8b", "#VE 36"),
      ("0f01fa", "#UD", "exit 0x8a", "#VC 0x8a", "#UD"), ("0f08", "exit 13", "exit 0x76", "#VC 0x76", "#VE 13"),
      ("0f09", "no exit", "exit 0x89", "#VC 0x89", "#VE 54"), ("0f31", "no exit", "no exit", "no exit", "no exit"),
      ("0f23f8", "exit 29", "exit 0x37", "#VC 0x37", "no exit"),
      ("0f21f8", "exit 29", "exit 0x27", "#VC 0x27", "no exit"),
      ("0f23c0", "exit 29", "exit 0x30", "no exit", "no exit"),
      ("0f22c0", "exit 28", "exit 0x10", "exit 0x90 without #VC", "no exit"),
      ("0f20e0", "exit 28", "exit 0x4", "no exit", "no exit"), ("0f01d1", "exit 55", "exit 0x8d", "no exit", "no exit"),
      ("0f01d8", "#UD", "exit 0x80", "#VC 0x80", "#UD"), ("f30fc730", "exit 27", "#UD", "#UD", "#UD"),
      ("90", "no exit", "no exit", "no exit", "no exit"), ("62f17c4810c0", "#UD", "#UD", "#UD", "#UD"),
    ]) func models(_ digits: String, _ vmx: String, _ svm: String, _ sevES: String, _ tdx: String) throws
  {
    let report = try Report(instruction: Notation.bytes(digits, field: "row"), codeSize: .bits64)
    guard case .object(let models) = report["models"] else {
      Issue.record("\(report.json)")
      return
    }
    for (model, expected) in [("vmx", vmx), ("svm", svm), ("sev-es", sevES), ("tdx", tdx)] {
      #expect(models[model] == .text(expected), "\(model)")
    }
  }
}

/// A small generator with a seed that can be printed (Steele, Lea, Flood 2014).
private struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}
