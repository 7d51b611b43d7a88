import Memory
import Processor
import Testing
import X86

/// Instructions of 16- and 32-bit code: results from the operation sections of Intel SDM vol. 2.
@Suite struct LegacyInstructionTests {
  struct Row: CustomTestStringConvertible {
    var testDescription: String
    var start: LegacyMachine.Start = .protected32
    var code: [UInt8]
    var before: [GeneralRegister: UInt64] = [:]
    var flags: RFlags = []
    var after: [GeneralRegister: UInt64] = [:]
    /// Flags that must be set, and flags that must be clear.
    var set: RFlags = []
    var clear: RFlags = []
    /// Bytes in memory after it.
    var memory: [UInt64: UInt64] = [:]
    /// The vector that is raised instead.
    var vector: UInt8?
  }

  static let decimal: [Row] = [
    Row(
      testDescription: "AAA adjusts", code: [0x37], before: [.rax: 0x0F], after: [.rax: 0x105], set: [.carry, .adjust]),
    Row(
      testDescription: "AAA carries from AL into AH", code: [0x37], before: [.rax: 0x00FA], after: [.rax: 0x200],
      set: [.carry, .adjust]),
    Row(
      testDescription: "AAA leaves a digit", code: [0x37], before: [.rax: 0x35], after: [.rax: 0x05],
      clear: [.carry, .adjust]),
    Row(
      testDescription: "AAS borrows from AH", code: [0x3F], before: [.rax: 0x20F], after: [.rax: 0x109],
      set: [.carry, .adjust]),
    Row(
      testDescription: "AAS with AF and a small AL", code: [0x3F], before: [.rax: 0x203], flags: .adjust,
      after: [.rax: 0x0D], set: [.carry, .adjust]),
    Row(
      testDescription: "DAA: 79h + 35h is 114", code: [0x27], before: [.rax: 0xAE], after: [.rax: 0x14],
      set: [.carry, .adjust, .parity], clear: [.zero, .sign]),
    Row(
      testDescription: "DAA heeds CF", code: [0x27], before: [.rax: 0x12], flags: .carry, after: [.rax: 0x72],
      set: .carry, clear: .adjust),
    Row(
      testDescription: "DAS: 35h − 47h", code: [0x2F], before: [.rax: 0xEE], flags: [.carry, .adjust],
      after: [.rax: 0x88], set: [.carry, .adjust, .sign]),
    Row(
      testDescription: "DAS borrows below 6", code: [0x2F], before: [.rax: 0x03], flags: .adjust, after: [.rax: 0xFD],
      set: [.carry, .adjust]),
    Row(
      testDescription: "AAM", code: [0xD4, 10], before: [.rax: 0x3F], after: [.rax: 0x603], clear: [.zero, .sign]),
    Row(testDescription: "AAM by 0", code: [0xD4, 0], before: [.rax: 0x3F], after: [.rax: 0x3F], vector: 0),
    Row(testDescription: "AAD", code: [0xD5, 10], before: [.rax: 0x0603], after: [.rax: 0x3F]),
    Row(testDescription: "AAD by 16", code: [0xD5, 16], before: [.rax: 0xFF01], after: [.rax: 0xF1], set: .sign),
    Row(testDescription: "SALC with CF", code: [0xD6], before: [.rax: 0x1200], flags: .carry, after: [.rax: 0x12FF]),
    Row(testDescription: "SALC without", code: [0xD6], before: [.rax: 0x12AB], after: [.rax: 0x1200]),
  ]

  static let stack: [Row] = [
    Row(
      testDescription: "PUSHA of 16 bits stores the old SP", start: .real, code: [0x60],
      before: [.rax: 1, .rcx: 2, .rdx: 3, .rbx: 4, .rsp: 0x1000, .rbp: 5, .rsi: 6, .rdi: 7],
      after: [.rsp: 0xFF0],
      memory: [0xFF0: 0x0005_0006_0007 | 0x1000_0000_0000_0000, 0xFF8: 0x0001_0002_0003_0004]),
    Row(
      testDescription: "POPA of 32 bits leaves ESP out", code: [0x60, 0x31, 0xC0, 0x31, 0xED, 0x61],
      before: [.rax: 0x11, .rcx: 0x22, .rbp: 0x33], after: [.rax: 0x11, .rbp: 0x33, .rsp: LegacyMachine.stackTop]),
    Row(
      testDescription: "PUSH wraps SP at 16 bits and keeps the rest of ESP", start: .real, code: [0x50],
      before: [.rax: 0xBEEF, .rsp: 0xAAAA_0000], after: [.rsp: 0xAAAA_FFFE], memory: [0xFFFE: 0xBEEF]),
    Row(
      testDescription: "PUSH across the end of the segment", start: .real, code: [0x66, 0x50], before: [.rsp: 2],
      vector: 12),
    Row(
      testDescription: "PUSH of 32 bits in 16-bit code", start: .real, code: [0x66, 0x50],
      before: [.rax: 0x1234_5678, .rsp: 0x100], after: [.rsp: 0xFC], memory: [0xFC: 0x1234_5678]),
    Row(
      testDescription: "PUSH ESP stores the old value", code: [0x54], after: [.rsp: LegacyMachine.stackTop - 4],
      memory: [LegacyMachine.stackTop - 4: LegacyMachine.stackTop]),
    Row(
      testDescription: "POP to memory is addressed by the new ESP", code: [0x6A, 0x77, 0x8F, 0x44, 0x24, 0x10],
      after: [.rsp: LegacyMachine.stackTop], memory: [LegacyMachine.stackTop + 0x10: 0x77]),
    Row(
      testDescription: "ENTER and LEAVE", code: [0xC8, 0x20, 0, 0, 0x89, 0xE3, 0xC9], before: [.rbp: 0x5555],
      after: [.rbp: 0x5555, .rsp: LegacyMachine.stackTop, .rbx: LegacyMachine.stackTop - 0x24]),
    Row(
      testDescription: "ENTER at level 2 copies a frame pointer", code: [0xC8, 0, 0, 2], before: [.rbp: 0x4_0104],
      after: [.rbp: LegacyMachine.stackTop - 4, .rsp: LegacyMachine.stackTop - 12],
      memory: [LegacyMachine.stackTop - 12: LegacyMachine.stackTop - 4, LegacyMachine.stackTop - 4: 0x4_0104]),
    Row(
      testDescription: "CALL and RET of 16 bits cut the target", start: .real,
      code: [0xE8, 0x02, 0x00, 0xF4, 0x90, 0x40, 0xC3], after: [.rax: 1, .rsp: 0xFFF0]),
    Row(
      testDescription: "RET with a count", code: [0x6A, 1, 0x6A, 2, 0x68, 0x0C, 0, 2, 0, 0xC2, 8, 0],
      after: [.rsp: LegacyMachine.stackTop]),
    Row(
      testDescription: "PUSHF without VM and RF", code: [0x9C, 0x58], flags: [.resume, .carry], after: [.rax: 3]),
  ]

  static let others: [Row] = [
    Row(
      testDescription: "BOUND inside", code: [0x62, 0x03], before: [.rax: 5, .rbx: LegacyMachine.data]),
    Row(
      testDescription: "BOUND above", code: [0x62, 0x03], before: [.rax: 11, .rbx: LegacyMachine.data], vector: 5),
    Row(
      testDescription: "BOUND is signed", code: [0x62, 0x03], before: [.rax: 0xFFFF_FFF0, .rbx: LegacyMachine.data],
      vector: 5),
    Row(testDescription: "INTO with OF", code: [0xCE], flags: .overflow, vector: 4),
    Row(testDescription: "INTO without", code: [0xCE]),
    Row(
      testDescription: "ARPL raises the RPL", code: [0x63, 0xC8], before: [.rax: 0x10, .rcx: 3], after: [.rax: 0x13],
      set: .zero),
    Row(
      testDescription: "ARPL keeps a higher one", code: [0x63, 0xC8], before: [.rax: 0x13, .rcx: 1],
      after: [.rax: 0x13], clear: .zero),
    Row(testDescription: "ARPL in real mode", start: .real, code: [0x63, 0xC8], vector: 6),
    Row(testDescription: "LLDT in real mode", start: .real, code: [0x0F, 0x00, 0xD0], vector: 6),
    Row(
      testDescription: "JCXZ by 16 bits of ECX in 16-bit code", start: .real, code: [0xE3, 0x01, 0x40],
      before: [.rcx: 0x1_0000], after: [.rax: 0]),
    Row(
      testDescription: "LOOP counts CX alone", start: .real, code: [0x40, 0xE2, 0xFD], before: [.rcx: 0x1_0003],
      after: [.rax: 3, .rcx: 0x1_0000]),
    Row(
      testDescription: "STOSB by DI in 16-bit code", start: .real, code: [0xB9, 2, 0, 0xF3, 0xAA],
      before: [.rax: 0xEE, .rdi: 0x1_FFFF], after: [.rdi: 0x1_0001, .rcx: 0], memory: [0x4_FFFF: 0xEE, 0x4_0000: 0xEE]),
    Row(
      testDescription: "an address of 16 bits wraps", start: .real, code: [0x88, 0x40, 0x7F],
      before: [.rbx: 0xFFF0, .rsi: 0, .rax: 0x66], memory: [0x4_006F: 0x66]),
    Row(
      testDescription: "XLAT with an override", start: .real, code: [0x2E, 0xD7], before: [.rbx: 0xFFFF, .rax: 2],
      after: [.rax: 0xD7]),
    Row(
      testDescription: "INC of 40h", code: [0x40], before: [.rax: 0xFFFF_FFFF], after: [.rax: 0], set: .zero),
    Row(
      testDescription: "LES", code: [0xC4, 0x03], before: [.rbx: LegacyMachine.data + 0x10],
      after: [.rax: 0x1234_5678]),
    Row(testDescription: "SWAPGS is of 64-bit code", code: [0x0F, 0x01, 0xF8], vector: 6),
    Row(
      testDescription: "LEA by 16 bits", code: [0x67, 0x8D, 0x40, 0x10], before: [.rbx: 0xFFFF, .rsi: 0x1_0002],
      after: [.rax: 0x11]),
  ]

  /// VEX is for protected mode, of either code size (Intel SDM vol. 2A, exceptions of type 13); elsewhere the bytes are
  /// LES with a register, which is undefined.
  @Test(arguments: LegacyMachine.Start.allCases) func vex(_ start: LegacyMachine.Start) throws {
    let machine = try LegacyMachine(start)
    (machine[.rbx], machine[.rcx]) = (0x0F0F, 0x3333)
    // ANDN EAX, EBX, ECX.
    machine.run([0xC4, 0xE2, 0x60, 0xF2, 0xC1])
    let hasVEX = start != .real && start != .virtual8086
    #expect(machine[.rax] == (hasVEX ? 0x3030 : 0))
    #expect((machine.arrived == 6) == !hasVEX)
  }

  @Test(arguments: decimal + stack + others) func row(_ row: Row) throws {
    let machine = try LegacyMachine(row.start)
    machine.memory.write(0x0000_000A_0000_0002, at: LegacyMachine.data, .qword)
    machine.memory.write(0x0010_1234_5678, at: LegacyMachine.data + 0x10, .qword)
    for (register, value) in row.before { machine[register] = value }
    machine.processor.registers.rflags.formUnion(row.flags)
    let stop = machine.run(row.code)
    #expect(machine.arrived == row.vector)
    if row.vector == nil { #expect(stop == .halted) }
    for (register, value) in row.after { #expect(machine[register] == value, "\(register)") }
    let flags = machine.processor.registers.rflags
    if row.vector == nil {
      #expect(flags.isSuperset(of: row.set))
      #expect(flags.isDisjoint(with: row.clear))
    }
    for (address, value) in row.memory {
      let width: Width = value > 0xFFFF_FFFF ? .qword : value > 0xFFFF ? .dword : value > 0xFF ? .word : .byte
      #expect(machine.read(address, width) == value, "at \(String(address, radix: 16))")
    }
  }
}
