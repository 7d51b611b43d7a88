import Corpora
import Testing

@Suite("Tests that say which registers assembly must leave")
struct AssemblyTestTests {
  private func test(_ json: String) throws -> AssemblyTest {
    try #require(try AssemblyTest.parse("%ifdef CONFIG\n\(json)\n%endif\nhlt\n"))
  }

  private func run(_ json: String, _ code: [UInt8]) throws -> UnitTestVerdict {
    try test(json).run(code, name: "x")
  }

  // MARK: The format

  @Test("A source without a CONFIG block is no test")
  func none() throws {
    #expect(try AssemblyTest.parse("mov eax, 1\nhlt\n") == nil)
  }

  @Test("Fields are found whatever their case; unknown ones say nothing")
  func fields() throws {
    let test = try test(
      """
      { "hostfeatures": ["avx", "BMI1"], "Mode": "32bit", "Env": {"A": "1"}, "Match": "All", "RegData": {"rax": "7"},
        "Novel": [1, 2.5e3, null, true] }
      """)
    #expect(test.hostFeatures == ["AVX", "BMI1"])
    #expect(test.is32Bit)
    #expect(test.environment == ["A": "1"])
  }

  @Test("The source is assembled with its mode before it and RET after it")
  func assembly() throws {
    let long = try test("{}").assembly("hlt")
    #expect(long.hasPrefix("BITS 64\n") && long.hasSuffix("\nhlt\nret\n"))
    #expect(try test(#"{"Mode": "32BIT"}"#).assembly("hlt").hasPrefix("BITS 32\n"))
  }

  @Test(
    "A malformed block is named",
    arguments: [
      ("{", "CONFIG line 3"), ("[]", "CONFIG"), (#"{"RegData": 1}"#, "RegData"),
      (#"{"RegData": {"RAY": "1"}}"#, "RegData.RAY"), (#"{"RegData": {"XMM16": "1"}}"#, "RegData.XMM16"),
      (#"{"RegData": {"RAX": "0x1g"}}"#, "RegData.RAX"), (#"{"RegData": {"RAX": ["1", "2"]}}"#, "RegData.RAX"),
      (#"{"RegData": {"MM0": []}}"#, "RegData.MM0"), (#"{"RegData": {"RAX": "0x10000000000000000"}}"#, "RegData.RAX"),
      (#"{"RegData": {"RAX": 1}}"#, "RegData.RAX"), (#"{"MemoryRegions": {"here": "1"}}"#, "MemoryRegions.here"),
      (#"{"MemoryData": {"0x1000": "xy"}}"#, "MemoryData.0x1000"), (#"{"Mode": "16BIT"}"#, "Mode"),
      (#"{"HostFeatures": "AVX"}"#, "HostFeatures"), (#"{"Env": {"A": 1}}"#, "Env.A"),
      (#"{"a": "\u12"}"#, "CONFIG line 2"), (#"{"a" 1}"#, "CONFIG line 2"), (#"{"a": 1 "b": 2}"#, "CONFIG line 2"),
      (#"{"a": 1} x"#, "CONFIG line 2"), (#"{"a": tru}"#, "CONFIG line 2"), (#"{"a": "open}"#, "CONFIG line 3"),
      (String(repeating: "[", count: 1000), "CONFIG line 2"),
    ])
  func malformed(json: String, field: String) {
    let error = #expect(throws: CorpusError.self) { try test(json) }
    #expect(error?.field == field)
    #expect(error?.reason.isEmpty == false)
  }

  @Test("The block must end")
  func unended() {
    #expect(throws: CorpusError("CONFIG", "%endif is missing")) { try AssemblyTest.parse("%ifdef CONFIG\n{}\n") }
  }

  // MARK: Verdicts

  /// MOV RAX, 42h; HLT.
  private static let moves: [UInt8] = [0x48, 0xC7, 0xC0, 0x42, 0, 0, 0, 0xF4]

  @Test("What a general register holds decides")
  func generalRegister() throws {
    #expect(try run(#"{"RegData": {"RAX": "6_6", "RBX": "0x0000_0000"}}"#, Self.moves).outcome == .pass)
    let verdict = try run(#"{"RegData": {"RAX": "0x43", "R15": "0"}}"#, Self.moves)
    #expect(verdict.line == "FAIL x (RAX is 0x42, not 0x43)")
  }

  @Test("XMM and x87 registers are compared word by word")
  func vectors() throws {
    // MOV RAX, 42h; MOVQ XMM3, RAX; FLD1; HLT.
    let code = Self.moves.dropLast() + [0x66, 0x48, 0x0F, 0x6E, 0xD8, 0xD9, 0xE8, 0xF4]
    let right = #"{"RegData": {"XMM3": ["0x42", "0"], "MM7": ["0x8000000000000000", "0x3fff"]}}"#
    #expect(try run(right, Array(code)).outcome == .pass)
    let wrong = try run(#"{"RegData": {"XMM3": ["0x42", "1"], "MM7": ["0x8000000000000000", "0x4000"]}}"#, Array(code))
    #expect(wrong.reason == "XMM3[1] is 0x0, not 0x1; MM7[1] is 0x3fff, not 0x4000")
  }

  @Test("Memory is there where it was asked for, with its data; elsewhere is a page fault")
  func memory() throws {
    // MOV EAX, [100000h]; MOV [100004h], EAX; HLT.
    let code: [UInt8] = [0x8B, 4, 0x25, 0, 0, 0x10, 0, 0x89, 4, 0x25, 4, 0, 0x10, 0, 0xF4]
    let regions = #""MemoryRegions": {"0x100000": "4096"}"#
    let data = #""MemoryData": {"0x100000": "0x0201 ff"}, "RegData": {"RAX": "0xff0201"}"#
    #expect(try run("{\(regions), \(data)}", code).outcome == .pass)
    #expect(try run("{}", code).reason == "#PF(0x4) of 0x100000 at 8b 04 25 00 00 10 00 89")
    #expect(try run("{\(data)}", code).reason == "memory: 0x100000 is in no region")
    for (address, size) in [
      ("0x100001", "1"), ("0x7ffffffff000", "8192"), ("0", "0"), ("0x10000000000", "0x4000000000"),
    ] {
      let verdict = try run(#"{"MemoryRegions": {"\#(address)": "\#(size)"}}"#, code)
      #expect(verdict.outcome == .fail && verdict.reason.hasPrefix("memory: "), "\(verdict.line)")
    }
  }

  @Test("Any exception but that of HLT fails the test")
  func exceptions() throws {
    #expect(try run("{}", [0x0F, 0x0B]).reason == "#UD at 0f 0b 00 00 00 00 00 00")
    // CLI; OUT B0h, AL, which is how the kernel asks the host.
    #expect(try run("{}", [0xFA]).reason.hasPrefix("#GP(0x0) at fa"))
    #expect(try run("{}", [0xE6, 0xB0, 0xF4]).reason.hasPrefix("#GP(0x0) at e6 b0"))
    #expect(try run("{}", [0xCC]).reason.hasPrefix("#BP at"))
  }

  @Test("A 16-bit branch, as AMD's processors have them, finds the code")
  func shortBranches() throws {
    // JMP rel16 over HLT; MOV EAX, 42h; HLT; JMP rel16 back to MOV.
    let code: [UInt8] = [0x66, 0xE9, 1, 0, 0xF4, 0x66, 0xE9, 6, 0, 0xB8, 0x42, 0, 0, 0, 0xF4, 0x66, 0xE9, 0xF6, 0xFF]
    #expect(try run(#"{"RegData": {"RAX": "0x42", "RIP": "0x0e"}}"#, code).line == "PASS x")
  }

  @Test("A test must end")
  func endless() throws {
    #expect(try run("{}", [0xEB, 0xFE]).reason == "does not end")
  }

  @Test("32-bit code runs in compatibility mode")
  func legacy() throws {
    // INC EAX, which is a REX prefix in 64-bit code.
    #expect(try run(#"{"Mode": "32BIT", "RegData": {"RAX": "1"}}"#, [0x40, 0xF4]).outcome == .pass)
  }

  @Test("Any selector can be loaded")
  func selectors() throws {
    // MOV EAX, 7772h; MOV ES, EAX; MOV DS, EAX; INC EAX; MOV SS, EAX; XOR EAX, EAX; MOV AX, SS; HLT.
    let code: [UInt8] = [
      0xB8, 0x72, 0x77, 0, 0, 0x8E, 0xC0, 0x8E, 0xD8, 0xFF, 0xC0, 0x8E, 0xD0, 0x31, 0xC0, 0x66, 0x8C, 0xD0, 0xF4,
    ]
    #expect(try run(#"{"RegData": {"RAX": "0x7773"}}"#, code).line == "PASS x")
  }

  @Test("The clock answers system calls; others are skipped by name")
  func systemCalls() throws {
    // MOV EAX, 201 (time); XOR EDI, EDI; SYSCALL; SHR RAX, 30; HLT.
    let time: [UInt8] = [0xB8, 201, 0, 0, 0, 0x31, 0xFF, 0x0F, 0x05, 0x48, 0xC1, 0xE8, 30, 0xF4]
    #expect(try run(#"{"RegData": {"RAX": "1", "RCX": "0x10009"}}"#, time).line == "PASS x")
    // MOV EAX, 265 (clock_gettime); LEA ECX, [E0000000h]; INT 80h; MOV EBX, [RCX]; SHR EBX, 30; FLD1; HLT.
    let clock: [UInt8] = [
      0xD9, 0xE8, 0xB8, 9, 1, 0, 0, 0xB9, 0, 0, 0, 0xE0, 0xCD, 0x80, 0x8B, 0x19, 0xC1, 0xEB, 30, 0xF4,
    ]
    let registers = #"{"RegData": {"RAX": "0", "RBX": "1", "MM7": ["0x8000000000000000", "0x3fff"]}}"#
    #expect(try run(registers, clock).line == "PASS x")
    // MOV EAX, 57 (fork); SYSCALL.
    #expect(try run("{}", [0xB8, 57, 0, 0, 0, 0x0F, 0x05]).line == "SKIP x (needs system call 57)")
  }

  @Test("What UMIP keeps from programs is answered as Linux answers it")
  func userModeInstructions() throws {
    // SGDT [E0000000h]; MOV RCX, [E0000002h]; SIDT [E0000010h]; MOV RDX, [E0000012h]; MOV RBX, -1; SMSW EBX; STR SI;
    // SLDT EDI; SMSW [E0000020h]; MOV EAX, [E0000020h]; HLT. The base is in R8.
    let code: [UInt8] = [
      0x41, 0xB8, 0, 0, 0, 0xE0, 0x41, 0x0F, 0x01, 0x00, 0x49, 0x8B, 0x48, 2, 0x41, 0x0F, 0x01, 0x48, 0x10, 0x49, 0x8B,
      0x50, 0x12, 0x48, 0xC7, 0xC3, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 0x01, 0xE3, 0x66, 0x0F, 0x00, 0xCE, 0x0F, 0x00, 0xC7,
      0x41, 0x0F, 0x01, 0x60, 0x20, 0x41, 0x8B, 0x40, 0x20, 0xF4,
    ]
    let registers = """
      {"RegData": {"RCX": "0xfffffffffffe0000", "RDX": "0xffffffffffff0000", "RBX": "0xffffffff80050033", "RSI": "0x40",
       "RDI": "0", "RAX": "0x33"}}
      """
    #expect(try run(registers, code).line == "PASS x")
    // Where the operand is not mapped, the fault is the program's.
    #expect(try run("{}", [0x0F, 0x01, 0x04, 0x25, 0, 0, 0, 0x70]).reason.hasPrefix("#GP(0x0) at 0f 01 04"))
  }

  @Test("What is not offered is skipped by name")
  func skipped() throws {
    #expect(try run(#"{"HostFeatures": ["3DNow"]}"#, [0xF4]).line == "SKIP x (needs 3DNOW)")
    #expect(try run(#"{"HostFeatures": ["Frob"]}"#, [0xF4]).line == "SKIP x (needs FROB)")
    #expect(
      try run(#"{"RegData": {"XMM0": ["0", "0", "0", "0"]}}"#, [0xF4]).line == "SKIP x (compares YMM registers)")
    let reduced = #""Env": {"FEX_X87REDUCEDPRECISION": "1"}"#
    #expect(try run("{\(reduced)}", [0xF4]).outcome == .pass)
    let verdict = try run(#"{\#(reduced), "RegData": {"RAX": "1"}}"#, [0xF4])
    #expect(verdict.outcome == .skip && verdict.reason.hasSuffix(": RAX is 0x0, not 0x1"))
    #expect(try run("{\(reduced)}", [0x0F, 0x0B]).outcome == .fail)
    #expect(try run(#"{"HostFeatures": ["SSE4.1", "AES"]}"#, [0xF4]).outcome == .pass)
  }
}
