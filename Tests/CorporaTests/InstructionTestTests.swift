import Corpora
import Testing

@Suite("Tests of one instruction")
struct InstructionTestTests {
  private func only(_ line: String) throws -> InstructionTest { try #require(try InstructionTest.parse(line).first) }

  // MARK: The format

  @Test("Comments and blank lines are no tests; names count each mnemonic")
  func names() throws {
    let tests = try InstructionTest.parse("# fabs\n\nstc => rflags[0x1,0x1]\n\tclc\nstc\n")
    #expect(tests.map(\.name) == ["stc_1", "clc_1", "stc_2"])
    #expect(tests.map(\.line) == [3, 4, 5])
  }

  @Test(
    "Operands get their places in order",
    arguments: [
      ("stc => rflags[0x1,0x1]", "stc; hlt"), ("addb imm8[12] al.ub[34] => 1.ub[46]", "addb $12, %al; hlt"),
      ("addw r16.uw[1] r16.uw[2] => 1.uw[3]", "addw %r9w, %r10w; hlt"),
      ("addl imm32[7] m32.ud[1] => 1.ud[8]", "addl $7, 0x20010; hlt"),
      ("paddd xmm.ud[1,2,3,4] xmm.ud[5,6,7,8]", "paddd %xmm12, %xmm13; hlt"),
      ("paddw mm.sw[-1,2,3,4] mm.uw[0,0,0,0]", "paddw %mm6, %mm7; hlt"),
      ("fadds st0.ps[1.5] : m32.ps[2.25] => st0.ps[3.75]", "fadds 0x20000; hlt"),
      ("xchgq rax.uq[1] r64.uq[2] => 0.uq[2] 1.uq[1]", "xchgq %rax, %r9; hlt"),
      ("divb ax.uw[17] : bl.ub[5] => al.ub[3] ah.ub[2]", "divb %bl; hlt"),
    ])
  func assembly(line: String, text: String) throws {
    #expect(try only(line).assembly() == text)
  }

  @Test(
    "A malformed line is named",
    arguments: [
      "Stc", "addb imm8[x]", "addb imm8", "addb imm8[1", "addb q8.ub[1]", "addb r8[1]", "addb r8.zz[1]",
      "addb r8.ub[one]",
      "fld m64.pd[1.0.0]", "movd xmm.ud[1,2,3,4,5]", "stc => rflags[1]", "stc => 0.ub[1]", "stc => st8.pd[1]",
    ])
  func malformed(line: String) {
    let error = #expect(throws: CorpusError.self) { try InstructionTest.parse("# one\n" + line) }
    #expect(error?.field.hasPrefix("line 2, ") == true)
  }

  @Test("Operands that cannot all be placed are refused")
  func tooMany() throws {
    #expect(throws: CorpusError.self) { try only("addb al.ub[1] al.ub[2]").assembly() }
    #expect(throws: CorpusError.self) {
      try only("addl " + Array(repeating: "r32.ud[1]", count: 9).joined(separator: " ")).assembly()
    }
  }

  // MARK: Verdicts

  /// A line, its machine code, and the reason of its failure.
  struct Case: Sendable, CustomTestStringConvertible {
    var line: String
    var code: [UInt8]
    var failure = ""
    var testDescription: String { line }

    init(_ line: String, _ code: [UInt8], _ failure: String = "") {
      self.line = line
      self.code = code
      self.failure = failure
    }
  }

  @Test(
    "Values and flags decide",
    arguments: [
      Case("addb imm8[12] al.ub[34] => 1.ub[46]", [0x04, 12]),
      Case("addb imm8[12] al.ub[34] => 1.ub[47]", [0x04, 12], "al[0] is 0x2e, not 0x2f"),
      Case("adcb rflags[0x1,0x1] : imm8[12] al.ub[34] => 1.ub[47]", [0x14, 12]),
      Case("stc => rflags[0x1,0x1]", [0xF9]), Case("clc => rflags[0x1,0x0]", [0xF8]),
      // The flag goes in the other way.
      Case("stc => rflags[0x1,0x1]", [0x90], "rflags is 0x0, not 0x1"),
      Case("clc => rflags[0x1,0x0]", [0x90], "rflags is 0x1, not 0x0"),
      Case("incl m32.sd[-1] => 0.sd[0] rflags[0x40,0x40]", [0xFF, 4, 0x25, 0, 0, 2, 0]),
      Case("incl m32.sd[-1] => 0.sd[1]", [0xFF, 4, 0x25, 0, 0, 2, 0], "memory[0] is 0x0, not 0x1"),
      Case("divb ax.uw[17] : bl.ub[5] => al.ub[3] ah.ub[2]", [0xF6, 0xF3]),
      Case("divb ax.uw[17] : bl.ub[0] => al.ub[3]", [0xF6, 0xF3], "#DE at f6 f3 f4 00 00 00 00 00"),
      Case("paddd xmm.ud[1,2,3,4] xmm.ud[5,6,7,8] => 1.ud[6,8,10,12]", [0x66, 0x45, 0x0F, 0xFE, 0xEC]),
      Case(
        "paddd xmm.ud[1,2,3,4] xmm.ud[5,6,7,8] => 1.ud[6,8,10,13]", [0x66, 0x45, 0x0F, 0xFE, 0xEC],
        "xmm13[3] is 0xc, not 0xd"),
      Case("paddw mm.sw[-1,2,3,4] mm.uw[1,1,1,010] => 1.sw[0,3,4,12]", [0x0F, 0xFD, 0xFE]),
      Case("fadds st0.ps[1.5] : m32.ps[2.25] => st0.ps[3.75]", [0xD8, 4, 0x25, 0, 0, 2, 0]),
      Case("fadds st0.pd[-1.5] : m32.ps[2.25] => st0.pd[0.5]", [0xD8, 4, 0x25, 0, 0, 2, 0], "st0[0] is 0.75, not 0.5"),
      Case("fldl m64.pd[4.9e-324] => st0.pd[4.9e-324]", [0xDD, 4, 0x25, 0, 0, 2, 0]),
      Case("fldl m64.pd[-inf] => st0.pd[-inf]", [0xDD, 4, 0x25, 0, 0, 2, 0]),
      Case("fchs st0.pd[1.5] : => st1.pd[1.5]", [0xD9, 0xE0], "st1 is empty"),
      Case("fldz => fpusw[0x3800,0x3800] st0.pd[0.0]", [0xD9, 0xEE]),
      // Approximations need not be exact, and not more than nearly.
      Case("rcpss xmm.ps[3.0] xmm.ps[0.0] => 1.ps[0.3333333]", [0xF3, 0x45, 0x0F, 0x53, 0xEC]),
      Case(
        "movaps xmm.ps[1.0] xmm.ps[0.0] => 1.ps[1.001]", [0x45, 0x0F, 0x28, 0xEC],
        "xmm13[0] is 1.0, not 1.0010000467300415"),
    ])
  func verdict(of test: Case) throws {
    let verdict = try only(test.line).run(test.code + [0xF4], name: "x")
    #expect(verdict.outcome == (test.failure.isEmpty ? .pass : .fail), "\(verdict.line)")
    #expect(verdict.reason == test.failure)
  }

  @Test("A file that needs what is not offered is named after it")
  func obstacle() {
    #expect(InstructionTest.obstacle(file: "a/insn_sse2.def") == nil)
    #expect(InstructionTest.obstacle(file: "insn_basic.def") == nil)
    #expect(InstructionTest.obstacle(file: "insn_3dnow.def") == "needs 3DNOW")
  }

  // MARK: Object files

  /// An ELF64 object with nothing but `.text` and the names.
  private func object(_ text: [UInt8], name: String = ".text") -> [UInt8] {
    func bytes(_ value: UInt64, _ count: Int) -> [UInt8] {
      (0..<count).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
    }
    let names = [0] + Array("\(name)\0".utf8)
    var file: [UInt8] = [0x7F, 0x45, 0x4C, 0x46, 2, 1] + [UInt8](repeating: 0, count: 34)
    let table = 64 + text.count + names.count
    file += bytes(UInt64(table), 8) + [UInt8](repeating: 0, count: 12) + bytes(3, 2) + bytes(2, 2)
    file += text + names
    func section(_ name: UInt64, _ offset: Int, _ size: Int) -> [UInt8] {
      bytes(name, 4) + [UInt8](repeating: 0, count: 20) + bytes(UInt64(offset), 8) + bytes(UInt64(size), 8)
        + [UInt8](repeating: 0, count: 24)
    }
    return file + section(0, 0, 0) + section(1, 64, text.count) + section(0, 64 + text.count, names.count)
  }

  @Test("The code of an object file")
  func code() throws {
    #expect(try ObjectFile.text(object([0x90, 0xF4])) == [0x90, 0xF4])
    #expect(throws: CorpusError.self) { try ObjectFile.text(object([0x90], name: ".data")) }
  }

  @Test("Object files cut off anywhere, or with any byte changed, are refused or read")
  func damaged() {
    let whole = object([0x90, 0xF4])
    for count in 0..<whole.count {
      #expect(throws: CorpusError.self) { try ObjectFile.text(Array(whole.prefix(count))) }
    }
    for index in whole.indices {
      for byte: UInt8 in [0, 0x7F, 0xFF] {
        var changed = whole
        changed[index] = byte
        if let text = try? ObjectFile.text(changed) { #expect(text.count <= changed.count) }
      }
    }
  }
}
