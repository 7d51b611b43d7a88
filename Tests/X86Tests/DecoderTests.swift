import Testing
import X86

@Suite struct DecoderTests {
  /// Each row decodes to its text and exactly its bytes, whatever follows; none of its beginnings is an instruction.
  @Test(arguments: Encoding.all) func encoding(_ row: Encoding) throws {
    for filler: UInt8 in [0x00, 0x66, 0xCC, 0xFF] {
      let padded = row.bytes + Array(repeating: filler, count: 15 - row.bytes.count)
      let instruction = try decoded(padded, row.codeSize).get()
      #expect(text(instruction) == row.text)
      #expect(Int(instruction.length) == row.bytes.count)
    }
    for count in 0..<row.bytes.count {
      #expect(throws: DecodeError.truncated) { try decoded(row.bytes.prefix(count), row.codeSize).get() }
    }
  }

  /// AMD APM vol. 3, CALL, JMP, Jcc, LOOPcc and RET (Near): 66h before a near branch, without REX.W, shortens it.
  @Test(arguments: [
    ("66 e8 0280 0000", 4, Width.word), ("66 e9 0280 0000", 4, .word), ("66 0f84 0280 0000", 5, .word),
    ("66 eb fe", 3, .word), ("66 e2 fe", 3, .word), ("66 c3", 2, .word), ("66 c2 0800", 4, .word),
    ("66 ff d0", 3, .word),
    ("e8 0280 0000", 5, .qword), ("66 48 e8 0280 0000", 7, .qword), ("66 48 c3", 3, .qword), ("66 50", 2, .word),
    ("66 0f01 00", 4, .qword),
  ]) func shortBranches(_ digits: String, _ length: UInt8, _ width: Width) throws {
    let row = bytes(digits)
    let amd = try Instruction(decoding: instructionBytes(row), codeSize: .bits64, dialect: .amd)
    #expect(amd.length == length && amd.operandWidth == width)
    if amd.operands[0].kind == .relative && row.count > 3 {
      #expect(amd.immediate == (width == .word ? -32766 : 32770))
    }
    let isBranch = digits != "66 50"
    let intel = try decoded(row).get()
    #expect(Int(intel.length) == row.count && (intel.operandWidth == .qword || !isBranch))
    // Outside 64-bit code there is no difference.
    for codeSize in [CodeSize.bits16, .bits32] where !digits.contains("48") {
      let other = try Instruction(decoding: instructionBytes(row), codeSize: codeSize, dialect: .amd)
      #expect(other.length == (try decoded(row, codeSize).get().length))
    }
  }

  @Test func theTableIsLarge() {
    #expect(Encoding.all.count > 600)
  }

  /// Every name that the decoder can give has a row, but for those that say that nothing was decoded.
  @Test func theTableNamesEveryMnemonic() throws {
    var seen: Set<Mnemonic> = [.invalid]
    for row in Encoding.all { seen.insert(try decoded(row.bytes, row.codeSize).get().mnemonic) }
    let missing = Mnemonic.allCases.filter { !seen.contains($0) }
    #expect(missing.isEmpty, "\(missing.map(\.name))")
  }

  @Test(arguments: [
    // Opcodes that 64-bit code lost.
    "06", "07", "0e", "16", "17", "1e", "1f", "27", "2f", "37", "3f", "60", "61", "62 0000", "82 c0 00",
    "9a 00000000 0000", "c4 00", "c5 00", "ce", "d4 0a", "d5 0a", "d6", "ea 00000000 0000",
    // Opcodes that never were, or are refused for now.
    "0f04", "0f0a", "0f0c", "0f24 c0", "0f26 c0", "0f36", "0f39", "0f3b", "0fa6 c0", "0fa7 c0",
    "f20f3800c1", "0f38f5 c0", "0f3aff c0 00", "66 0f3aff c0 00",
    // Groups with holes.
    "8f c8", "8f 48 00", "c6 c8 00", "c7 08 00000000", "fe d0", "fe f8", "ff f8",
    "ff 38",
    "0f00 f0", "0f00 38", "0fba c0 00", "0fba 18 00", "0fc7 00", "0fc7 c0", "0fc7 c8", "0f71 c0 08", "0f73 d8 08",
    "660f73 c8 08", "f30f71 d0 08",
    // Group 7 and its prefixes.
    "0f01 28", "0f01 cc", "f30f01 cc", "0f01 d2", "660f01 d0", "f30f01 d0", "f20f01 d1",
    "660f01 c1", "f30f01 c1", "0f01 e9", "f30f01 fc", "f30f01 ca",
    // Group 15 and its prefixes.
    "0fae c0", "660fae e8", "f30fae 38", "f20fae 38", "660fae 00", "f20fae c0",
    // Memory only, or register only.
    "8d c0", "0fb2 c0", "0fb4 c0", "0fb5 c0", "0fc3 c0", "ff d8", "ff e8", "0f38f0 c0", "0f38f9 c0",
    "660f12 c1", "660f13 c1", "0f50 00", "660fd7 00", "0fe7 c0", "f20ff0 c0", "0f71 10 08", "660f3882 c0",
    // A prefix that makes a form.
    "0fb8 c0", "f20fb8 c0", "660fb8 c0", "660fc3 00", "f20fc3 00", "f20fc7 f8", "f30f38f0 00",
    "f30f38f0 c0", "0f3880 00", "0f6c c0", "f20f6f 00", "660f77", "f20f16 00",
    // Control, debug and segment registers that do not exist, and CS as a destination.
    "0f20 c8", "0f20 e8", "0f20 f0", "0f20 f8", "440f20 c8", "440f22 f8", "440f21 c0", "450f23 ff", "8c f0", "8c 38",
    "8e c8", "8e 08", "8e f0", "8e 38",
    // x87 holes.
    "d9 d1", "d9 e2", "d9 ef", "d9 08", "da e0", "da ea", "db 20", "db 30", "db e5", "db f8", "dd 28", "dd f0", "de d8",
    "df e1", "df f8",
    // VEX: L, W and vvvv that a form does not have; prefixes before it; gathers without SIB or with a register.
    "c5 fc 12 c1", "c5 fc 6e c0", "c5 f0 28 c1", "66 c5 f8 28 c1", "48 c5 f8 28 c1", "f0 c5 f8 28 c1", "f3 c5 f8 28 c1",
    "c4 e2 fd 18 c1", "c4 e2 79 19 c1", "c4 e2 7d 90 c0", "c4 e2 7d 90 00", "c4 e3 79 06 c1 00", "c5 f0 4b c2",
    "c4 e0 78 28 c1", "c4 e4 78 28 c1", "c5 f8 0f c0", "c5 f9 77", "c4 e2 78 00 c1", "c5 f1 71 c9 00", "c5 f8 ae 03",
    // Gathers whose destination, index and mask are not three registers.
    "c4 e2 79 90 04 a0", "c4 e2 59 90 04 a0", "c4 e2 59 90 24 80", "c4 e2 f9 93 24 a0",
    // Masks: numbers above 7, vvvv and W that a form does not have; tiles: the same twice.
    "c4 01 6d 42 fc", "c5 bd 42 c1", "c4 e1 cd 4b e7", "c4 e1 f0 90 c7", "c5 f3 92 d0", "c5 78 90 03",
    "c4 e3 79 32 03 01", "c4 a1 f8 92 e2", "c4 e2 7b 5e c1", "c4 e2 73 5e c9", "c4 62 73 5e c2", "c4 c2 73 5e c2",
    // HRESET's ModRM; Key Locker's groups.
    "f3 0f3af0 d7 00", "f3 0f3af0 03 00", "f3 0f38d8 c0", "f3 0f38d8 23", "f3 0f38dd c1", "f3 0f38fa 03", "0f38dc 03",
    // EVEX and XOP: fixed bits and maps; 3DNow!: the last byte.
    "62 f1 78 48 10 c0", "62 f9 7c 48 10 c0", "62 f4 7c 48 10 c0", "62 f0 7c 48 10 c0", "66 62 f1 7c 48 10 c0",
    "8f e8 69 a2 c3 40", "8f eb 78 00 c0", "8f e9 fc 80 c1", "8f e8 78 00 c0", "0f0f c0 00", "0f0f c0 ff",
  ]) func invalid(_ digits: String) {
    let row = bytes(digits)
    #expect(throws: DecodeError.invalid) {
      try decoded(row + Array(repeating: 0, count: 15 - row.count)).get()
    }
  }

  /// A gather needs a SIB byte, which 16-bit addresses do not have.
  @Test func gathersWithShortAddresses() {
    #expect(throws: DecodeError.invalid) { try decoded(bytes("c4 c2 75 91 bc e2 a6 00"), .bits16).get() }
    #expect(throws: DecodeError.invalid) { try decoded(bytes("67 c4 c2 75 91 bc e2 a6 00"), .bits32).get() }
    #expect((try? decoded(bytes("67 c4 e2 71 90 04 90"), .bits16).get()) != nil)
  }

  /// AMX is for 64-bit code.
  @Test func tilesOutside64BitCode() {
    #expect(throws: DecodeError.invalid) { try decoded(bytes("c4 e2 73 5e c2"), .bits32).get() }
    #expect((try? decoded(bytes("c4 e2 73 5e c2"), .bits64).get()) != nil)
  }

  /// LOCK: only with a form that allows it, and only where its destination is memory.
  @Test(arguments: [
    ("f0 01 03", true), ("f0 01 c3", false), ("f0 03 03", false), ("f0 80 03 01", true), ("f0 80 c3 01", false),
    ("f0 80 3b 01", false), ("f0 38 03", false), ("f0 ff 03", true), ("f0 ff c3", false), ("f0 ff 0b", true),
    ("f0 fe 03", true), ("f0 f6 13", true), ("f0 f6 1b", true), ("f0 f6 d3", false), ("f0 f6 03 01", false),
    ("f0 f7 23", false), ("f0 86 03", true), ("f0 86 c3", false), ("f0 87 03", true), ("f0 88 03", false),
    ("f0 0fa3 03", false), ("f0 0fab 03", true), ("f0 0fab c3", false), ("f0 0fba 23 01", false),
    ("f0 0fba 2b 01", true), ("f0 0fba eb 01", false), ("f0 0fb0 03", true), ("f0 0fc1 03", true),
    ("f0 0fc1 c3", false), ("f0 0fc7 0b", true), ("f0 480fc7 0b", true), ("f0 90", false), ("f0 f390", false),
    ("f0 a4", false), ("f0 ec", false), ("f0 6e", false), ("f0 0fa2", false), ("f0 0f01 d9", false),
    ("f0 0f22 c0", false), ("f0 c1 23 04", false), ("f0 8f 00", false), ("f0 0f6f 03", false),
    ("f3 f0 01 03", true), ("f0 66 4801 03", true), ("2e f0 67 01 03", true),
  ]) func lock(_ digits: String, _ allowed: Bool) {
    let row = bytes(digits)
    let result = decoded(row + Array(repeating: 0, count: 15 - row.count))
    if allowed {
      let isLocked = (try? result.get())?.prefixes.contains(.lock)
      #expect(isLocked == true)
    } else {
      #expect(throws: DecodeError.invalid) { try result.get() }
    }
  }

  /// Fifteen bytes are the most; a sixteenth is #GP and not a fetch that may fault.
  @Test func length() throws {
    let prefixes = Array(repeating: UInt8(0x66), count: 15)
    #expect(try decoded(prefixes.prefix(14) + [0x90]).get().length == 15)
    #expect(throws: DecodeError.tooLong) { try decoded(prefixes).get() }
    #expect(throws: DecodeError.truncated) { try decoded(prefixes.prefix(14)).get() }
    #expect(throws: DecodeError.truncated) { try decoded([]).get() }
    // Prefixes, C7 /0 with ModRM, SIB, displacement and immediate: eleven bytes without prefixes.
    let long: [UInt8] = [0xC7, 0x84, 0x00, 0, 0, 0, 0, 0, 0, 0, 0]
    #expect(try decoded(prefixes.prefix(4) + [0x67] + long.prefix(9)).get().length == 14)
    #expect(try decoded([0x2E, 0x67, 0x64, 0x48] + long).get().length == 15)
    #expect(throws: DecodeError.tooLong) { try decoded([0x2E, 0x67, 0x64, 0x3E, 0x48] + long).get() }
    // What can never fit is too long even before its last bytes are there.
    #expect(throws: DecodeError.tooLong) { try decoded(prefixes.prefix(11) + [0xE8, 0]).get() }
    // A count that claims more than there is room for.
    var greedy = instructionBytes(prefixes)
    greedy.count = 16
    #expect(throws: DecodeError.tooLong) { try Instruction(decoding: greedy, codeSize: .bits64) }
  }

  @Test func prefixes() throws {
    let all = try decoded(bytes("66 67 2e f2 f3 48 ad")).get()
    #expect(all.prefixes == [.operandSize, .addressSize, .segment, .repeatEqual, .rex])
    #expect(all.rex == 0x48)
    #expect(all.isRepeated)
    // REX counts only directly before the opcode.
    let lost = try decoded(bytes("4f 66 ad")).get()
    #expect(lost.prefixes == .operandSize && lost.rex == 0 && lost.operandWidth == .word)
    // The last of F2 and F3 counts.
    #expect(try decoded(bytes("f3 f2 ae")).get().prefixes == .repeatNotEqual)
    #expect(try decoded(bytes("f2 f3 ae")).get().prefixes == .repeatEqual)
    #expect(try decoded(bytes("f3 0fa2")).get().isRepeated)
    #expect(try !decoded(bytes("0fa2")).get().isRepeated)
  }

  @Test func opcodeMapAndModRM() throws {
    let cases: [(String, OpcodeMap, UInt8, UInt8?)] = [
      ("90", .primary, 0x90, nil), ("01 d8", .primary, 0x01, 0xD8), ("0fa2", .secondary, 0xA2, nil),
      ("f30f01 d9", .secondary, 0x01, 0xD9), ("0f38f0 03", .map38, 0xF0, 0x03), ("660f3a0f c1 05", .map3A, 0x0F, 0xC1),
    ]
    for (digits, map, opcode, modRM) in cases {
      let instruction = try decoded(bytes(digits)).get()
      #expect(instruction.map == map && instruction.opcode == opcode && instruction.modRM == modRM, "\(digits)")
    }
  }

  @Test func conditions() throws {
    let names = ["o", "no", "b", "ae", "e", "ne", "be", "a", "s", "ns", "p", "np", "l", "ge", "le", "g"]
    for condition in 0..<16 {
      let code = UInt8(condition)
      let forms: [([UInt8], Mnemonic, String)] = [
        ([0x70 | code, 0], .jcc, "j"), ([0x0F, 0x80 | code, 0, 0, 0, 0], .jcc, "j"),
        ([0x0F, 0x90 | code, 0xC0], .setcc, "set"), ([0x0F, 0x40 | code, 0xC0], .cmovcc, "cmov"),
      ]
      for (form, mnemonic, stem) in forms {
        let instruction = try decoded(form).get()
        #expect(instruction.condition == code && instruction.mnemonic == mnemonic)
        #expect(instruction.name == stem + names[condition])
      }
    }
  }

  /// Offsets of memory operands, as the CPU forms them.
  @Test func offsets() throws {
    var registers = RegisterFile()
    for number in 0..<16 { registers.general[number] = 0x1_0000_0000 * UInt64(number + 1) + 0x10 * UInt64(number) }
    func offset(_ digits: String, _ codeSize: CodeSize = .bits64, next: UInt64 = 0x7FFF_FFF0) throws -> UInt64 {
      try decoded(bytes(digits), codeSize).get().memory.offset(registers, nextRIP: next)
    }
    #expect(try offset("8b 03") == 0x4_0000_0030)
    #expect(try offset("8b 43 f0") == 0x4_0000_0020)
    #expect(try offset("8b 44 8b 01") == 0x4_0000_0030 + 4 * 0x2_0000_0010 + 1)
    #expect(try offset("67 8b 44 8b 01") == 0x30 + 0x40 + 1)
    #expect(try offset("8b 05 20 00 00 00") == 0x8000_0010)
    #expect(try offset("8b 05 20 00 00 00", next: 0xFFFF_FFF0) == 0x1_0000_0010)
    #expect(try offset("67 8b 05 20 00 00 00", next: 0xFFFF_FFF0) == 0x10)
    #expect(try offset("8b 04 25 00 00 00 80") == 0xFFFF_FFFF_8000_0000)
    #expect(try offset("a0 00 00 00 00 00 00 00 80") == 0x8000_0000_0000_0000)
    #expect(try offset("67 a0 00 00 00 80") == 0x8000_0000)
    #expect(try offset("8b 42 fe", .bits16) == 0x50 + 0x60 - 2)
    #expect(try offset("8b 06 fe ff", .bits16) == 0xFFFE)
    #expect(try offset("8b 00", .bits32) == 0)
  }

  @Test(
    arguments: [
      ("e4 80", [.io, .exitsVMX, .exitsSVM, .raisesVC, .raisesVE]),
      ("ef", [.io, .exitsVMX, .exitsSVM, .raisesVC, .raisesVE]),
      ("f3 6e", [.io, .string, .exitsVMX, .exitsSVM, .raisesVC, .raisesVE]),
      ("6d", [.io, .string, .exitsVMX, .exitsSVM, .raisesVC, .raisesVE]),
      ("a4", .string), ("f3 ab", .string), ("0fa2", [.exitsVMX, .exitsSVM, .raisesVC, .raisesVE]),
      ("0f32", [.privileged, .exitsVMX, .exitsSVM, .raisesVC, .raisesVE]),
      ("0f30", [.privileged, .exitsVMX, .exitsSVM, .raisesVC, .raisesVE, .endsBlock]),
      ("f4", [.privileged, .exitsVMX, .exitsSVM, .automaticExit, .raisesVE, .endsBlock]),
      ("0f31", []), ("0f01 f9", []), ("0f33", [.exitsVMX, .exitsSVM, .raisesVC]),
      ("0f08", [.privileged, .exitsVMX, .exitsSVM, .raisesVC, .raisesVE]),
      ("0f09", [.privileged, .exitsVMX, .exitsSVM, .raisesVC, .raisesVE]),
      ("0f01 c8", [.exitsVMX, .exitsSVM, .raisesVC, .raisesVE]), ("0f01 d9", [.exitsSVM, .raisesVC]),
      ("f30f01 d9", [.exitsSVM, .automaticExit]), ("0f01 c1", [.exitsVMX, .raisesVE]), ("660f01 cc", .privileged),
      ("f390", [.exitsVMX, .exitsSVM, .automaticExit]), ("90", []), ("0f01 d1", [.privileged, .exitsVMX, .exitsSVM]),
      ("0f20 c0", [.privileged, .exitsVMX, .exitsSVM]),
      ("0f22 c0", [.privileged, .exitsVMX, .exitsSVM, .automaticExit, .endsBlock]),
      ("0f23 f8", [.privileged, .exitsVMX, .exitsSVM, .raisesVC]), ("0f01 10", .privileged), ("0f01 38", .privileged),
      ("0f01 f8", .privileged), ("0f07", [.privileged, .endsBlock]), ("0f05", .endsBlock), ("74 00", .endsBlock),
      ("c3", .endsBlock), ("48cf", .endsBlock), ("ff e0", .endsBlock), ("ff d0", .endsBlock), ("ff 30", []), ("fa", []),
      ("01 03", .lockable), ("39 03", []), ("0fb1 0b", .lockable), ("8b 03", []),
    ] as [(String, InstructionAttributes)]) func attributes(_ digits: String, _ expected: InstructionAttributes) throws
  {
    #expect(try decoded(bytes(digits)).get().attributes == expected)
  }

  /// Whatever the bytes, decoding ends, and no more is claimed than was given.
  @Test func randomBytes() {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("random bytes: seed \(seed)")
    var random = SplitMix(state: seed)
    let lively: [UInt8] = [0x66, 0x67, 0xF0, 0xF2, 0xF3, 0x2E, 0x64, 0x48, 0x4F, 0x0F, 0x0F, 0x38, 0x3A, 0x01, 0xFF]
    for round in 0..<300_000 {
      var candidate = InstructionBytes()
      let count = Int(random.next() % 16)
      for _ in 0..<count {
        let value = random.next()
        candidate.append(
          round & 1 == 0 && value & 0x300 == 0 ? lively[Int((value >> 32) % 15)] : UInt8(truncatingIfNeeded: value))
      }
      for codeSize in [CodeSize.bits64, .bits32, .bits16] {
        do throws(DecodeError) {
          let instruction = try Instruction(decoding: candidate, codeSize: codeSize)
          let length = Int(instruction.length)
          guard length > 0, length <= candidate.count, instruction.mnemonic != .invalid else {
            Issue.record("seed \(seed), round \(round): length \(length) of \(candidate.count)")
            return
          }
        } catch {
          // A full window is never too short.
          if candidate.count == 15 && error == .truncated {
            Issue.record("seed \(seed), round \(round): truncated at 15 bytes")
            return
          }
        }
      }
    }
  }
}

/// A small generator with a seed that can be printed (Steele, Lea, Flood 2014).
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}
