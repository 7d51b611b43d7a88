import Memory
import Processor
import Testing
import X86

/// From one mode to another (Intel SDM vol. 3A §10.8.5, §10.9).
@Suite struct ModeSwitchTests {
  /// The way of every 64-bit kernel: PAE, CR3, EFER.LME, CR0.PG, a far jump; and all of it back again.
  @Test func entersLongModeAndLeavesIt() throws {
    let machine = try LegacyMachine(.protected32)
    machine.memory.write(LegacyMachine.pageTables + 0x1003, at: LegacyMachine.pageTables, .qword)
    machine.memory.write(0x83, at: LegacyMachine.pageTables + 0x1000, .qword)
    machine.load([
      0x0F, 0x20, 0xE0, 0x83, 0xC8, 0x20, 0x0F, 0x22, 0xE0,  // CR4.PAE
      0xB8, 0x00, 0x00, 0x10, 0x00, 0x0F, 0x22, 0xD8,  // CR3
      0xB9, 0x80, 0x00, 0x00, 0xC0, 0x0F, 0x32, 0x0D, 0x00, 0x01, 0x00, 0x00, 0x0F, 0x30,  // EFER.LME
      0x0F, 0x20, 0xC0, 0x0D, 0x00, 0x00, 0x00, 0x80, 0x0F, 0x22, 0xC0,  // CR0.PG
      0xEA, 0x31, 0x00, 0x02, 0x00, 0x28, 0x00,  // JMP 28:long
      0x48, 0xBB, 0x88, 0x77, 0x66, 0x55, 0x44, 0x33, 0x22, 0x11,  // long: MOV RBX, imm64
      0x48, 0x8D, 0x05, 0x05, 0x00, 0x00, 0x00, 0x6A, 0x08, 0x50, 0x48, 0xCB,  // RETF to 08:back
      0x0F, 0x20, 0xC0, 0x25, 0xFF, 0xFF, 0xFF, 0x7F, 0x0F, 0x22, 0xC0,  // back: CR0.PG off
      0xB9, 0x80, 0x00, 0x00, 0xC0, 0x0F, 0x32, 0x50, 0xF4,  // PUSH EFER, HLT
    ])
    machine.run(12)
    #expect(machine.processor.system.efer == [.longModeEnable, .longModeActive])
    #expect(machine.processor.system.codeSize == .bits32)
    machine.run(1)
    #expect(machine.processor.system.codeSize == .bits64)
    machine.run(1)
    #expect(machine[.rbx] == 0x1122_3344_5566_7788)
    #expect(machine.run() == .halted)
    #expect(machine.processor.system.efer == .longModeEnable)
    #expect(!machine.processor.system.cr0.contains(.paging))
    #expect(machine[.rsp] == LegacyMachine.stackTop - 4)
    #expect(machine.read(LegacyMachine.stackTop - 4, .dword) == 0x100)
  }

  /// A MOV to CR0, CR4 or EFER that is refused, as bits changed in a state that could be entered.
  struct Refusal: CustomTestStringConvertible {
    var testDescription: String
    var prepare: @Sendable (inout SystemState) -> Void
    var value: UInt32
    var register: UInt8

    static let all = [
      Refusal(testDescription: "PG without PE", prepare: { _ in }, value: 0x8000_0010, register: 0),
      Refusal(testDescription: "NW without CD", prepare: { _ in }, value: 0x2000_0011, register: 0),
      Refusal(
        testDescription: "PG with LME, without PAE", prepare: { $0.efer = .longModeEnable }, value: 0x8000_0011,
        register: 0),
      Refusal(
        testDescription: "PG with LME and CS.L",
        prepare: {
          $0.efer = .longModeEnable
          $0.cr4 = .physicalAddressExtension
          $0.cs.attributes |= 0x200
        }, value: 0x8000_0011, register: 0),
      Refusal(
        testDescription: "PG with PAE, a directory pointer with a reserved bit",
        prepare: {
          $0.cr4 = .physicalAddressExtension
          $0.cr3 = LegacyMachine.pageTables
        }, value: 0x8000_0011, register: 0),
      Refusal(
        testDescription: "PAE off in long mode",
        prepare: {
          $0.cr4 = .physicalAddressExtension
          $0.efer = [.longModeEnable, .longModeActive]
          $0.cr0.insert(.paging)
          $0.cr3 = LegacyMachine.pageTables + 0x1000
        }, value: 0, register: 4),
    ]
  }

  @Test(arguments: Refusal.all) func refuses(_ refusal: Refusal) throws {
    let machine = try LegacyMachine(.protected32)
    machine.memory.write(3, at: LegacyMachine.pageTables, .qword)
    // Long mode: one gigabyte to itself.
    machine.memory.write(LegacyMachine.pageTables + 0x2003, at: LegacyMachine.pageTables + 0x1000, .qword)
    machine.memory.write(0x83, at: LegacyMachine.pageTables + 0x2000, .qword)
    refusal.prepare(&machine.processor.system)
    machine[.rax] = UInt64(refusal.value)
    let before = machine.processor.system
    if before.efer.contains(.longModeActive) {
      // A gate of 16 bytes for #GP.
      machine.memory.write(0x0000_8E00_0028_C0D0, at: LegacyMachine.idt + 13 * 16, .qword)
      machine.memory.write(0, at: LegacyMachine.idt + 13 * 16 + 8, .qword)
    }
    machine.load([0x0F, 0x22, 0xC0 | refusal.register << 3])
    machine.run(1)
    #expect(machine.arrived == 13)
    #expect(machine.processor.system.cr0 == before.cr0)
    #expect(machine.processor.system.cr4 == before.cr4)
    #expect(machine.processor.system.efer == before.efer)
  }

  /// PE set by LMSW, and cleared by MOV to CR0 but not by LMSW.
  @Test func switchesProtectedMode() throws {
    let machine = try LegacyMachine(.real)
    machine[.rax] = 1
    machine.run([0x0F, 0x01, 0xF0])  // LMSW AX
    #expect(machine.processor.system.cr0.contains(.protectedMode))
    // The segments stay as they are until they are loaded.
    #expect(machine.processor.system.cs.base == 0x2_0000)
    machine[.rax] = 0
    machine.processor.registers.rip = 0
    machine.run([0x0F, 0x01, 0xF0])
    #expect(machine.processor.system.cr0.contains(.protectedMode))
    machine.processor.registers.rip = 0
    machine.run([0x66, 0x0F, 0x20, 0xC0, 0x24, 0xFE, 0x0F, 0x22, 0xC0])  // AND AL, FEh
    #expect(!machine.processor.system.cr0.contains(.protectedMode))
  }

  /// MSRs, XCR0, PKRU, x87 and vector registers (Intel SDM vol. 3A §10.1).
  @Test func onlyRESETClearsWhatINITKeeps() throws {
    var processor = Processor(confinement: .none, handlers: .hosted, cpuid: .everything)
    let fresh = (processor.system, processor.floatingPointState)
    processor.system.xcr0 = 0x203
    (processor.system.pkru, processor.system.pkrs) = (0x5555_5554, 0x1234)
    (processor.system.tscAdjust, processor.system.tscOffset) = (77, 88)
    var state = processor.floatingPointState
    for index in 4..<52 { state[index] = UInt64(index) }
    processor.floatingPointState = state
    processor.initialize()
    #expect(processor.system.xcr0 == 0x203)
    #expect(processor.system.pkru == 0x5555_5554 && processor.system.pkrs == 0x1234)
    #expect(processor.system.tscAdjust == 77 && processor.system.tscOffset == 88)
    for index in 4..<52 { #expect(processor.floatingPointState[index] == state[index]) }
    processor.reset()
    #expect(processor.system.xcr0 == fresh.0.xcr0)
    #expect(processor.system.pkru == 0 && processor.system.pkrs == 0 && processor.system.tscAdjust == 0)
    for index in 0..<52 { #expect(processor.floatingPointState[index] == fresh.1[index]) }
  }

  @Test func beginsAsTheManualSays() throws {
    let cpuid = CPUIDTable([.init(1, nil, CPUIDResult(eax: 0x0080_0F12))])
    var processor = Processor(confinement: .none, handlers: .hosted, cpuid: cpuid)
    processor.system.efer = [.longModeEnable, .longModeActive]
    processor.system.lstar = 0x1234
    processor.registers[.rax] = 5
    processor.initialize()
    #expect(processor.system.lstar == 0x1234)
    #expect(processor.system.efer == [])
    processor.reset()
    #expect(processor.system.lstar == 0)
    #expect(processor.registers.rip == 0xFFF0)
    #expect(processor.registers.rflags == .fixed)
    #expect(processor.registers[.rax] == 0)
    #expect(processor.registers[.rdx] == 0x0080_0F12)
    #expect(processor.system.cr0.rawValue == 0x6000_0010)
    #expect(processor.system.cs == Segment(selector: 0xF000, attributes: 0x93, limit: 0xFFFF, base: 0xFFFF_0000))
    #expect(processor.system.ss == Segment(attributes: 0x93, limit: 0xFFFF))
    #expect(processor.system.idtr == DescriptorTable(limit: 0xFFFF))
    processor.startUp(vector: 0x9A)
    #expect(processor.system.cs == Segment(selector: 0x9A00, attributes: 0x93, limit: 0xFFFF, base: 0x9_A000))
    #expect(processor.registers.rip == 0)
  }
}
