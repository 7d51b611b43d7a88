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
  @Test(arguments: [CodeSize.bits64, .bits32]) func table(_ codeSize: CodeSize) throws {
    let table = codeSize == .bits64 ? DisassemblyTable.bits64 : DisassemblyTable.bits32
    let rows = table.split(separator: "\n")
    #expect(rows.count >= 900)
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
        "models":{"vmx":"exit 30","svm":"exit 0x7b","sev-es":"#VC 0x7b","tdx":"#VE 30","privileged":false}}
        """)
    let move = try Report(instruction: [0x8A, 0x03], codeSize: .bits64)
    #expect(move.json.contains(#""mmio-handlers":["linux","ovmf","coconut","mshv","openvmm"]"#))
    let bad: [([UInt8], String)] = [
      ([0x0F], "insn: 1 bytes are not all"), ([0x0F, 0xFF, 0xC0, 0x90], "insn: 1 byte behind"),
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
