import Memory
import Processor
import Testing
import X86

/// Code that is written while it runs. Every program ends in a jump to itself.
@Suite struct CodeChangeTests {
  private static let movAL1: [UInt8] = [0xB0, 1]
  /// Written over the immediate of `movAL1`.
  private static let immediate: UInt8 = 0x5A

  /// MOV BYTE [RBX], 5Ah.
  private static let store: [UInt8] = [0xC6, 0x03, immediate]

  @Test func theNextInstructionOfTheBlock() throws {
    let machine = try TestMachine()
    machine.load(Self.store + Self.movAL1 + Assembly.jmpSelf)
    machine[.rbx] = TestMachine.code + 4
    machine.run(10)
    #expect(machine[.rax] == UInt64(Self.immediate))
  }

  @Test func aBlockThatHasRunBefore() throws {
    let machine = try TestMachine()
    // Twice round: the first time the target runs as it was.
    machine.load(
      Self.movAL1 + [0x88, 0x04, 0x0E] + Self.store + Assembly.incRDX + [0x48, 0x83, 0xFA, 2]
        + Assembly.jnz(-17) + Assembly.jmpSelf)
    machine[.rsi] = TestMachine.data
    machine[.rbx] = TestMachine.code + 1
    machine.run(7)
    #expect(machine.bytes(TestMachine.data, 1) == [1])
    machine.run(20)
    #expect(machine.bytes(TestMachine.data, 1) == [Self.immediate])
    #expect(machine[.rdx] == 2)
  }

  @Test func anotherAddressOfThePage() throws {
    let machine = try TestMachine()
    machine.map(0x80_0000_0000, to: TestMachine.code, .all)
    machine.load(Self.store + Self.movAL1 + Assembly.jmpSelf)
    machine[.rbx] = 0x80_0000_0004
    machine.run(10)
    #expect(machine[.rax] == UInt64(Self.immediate))
    // Again, with the store's translation known.
    machine.load(Self.store + Self.movAL1 + Assembly.jmpSelf)
    machine.run(10)
    #expect(machine[.rax] == UInt64(Self.immediate))
  }

  @Test func codeThatRunsAtAnotherAddress() throws {
    let machine = try TestMachine()
    machine.map(0x80_0000_0000, to: TestMachine.code, .all)
    machine.load(Self.store + Self.movAL1 + Assembly.jmpSelf)
    machine.rip = 0x80_0000_0000
    machine[.rbx] = TestMachine.code + 4
    machine.run(10)
    #expect(machine[.rax] == UInt64(Self.immediate))
  }

  @Test func aStringStore() throws {
    for isMove in [false, true] {
      let machine = try TestMachine()
      // The string runs over the instructions behind it: all NOPs now, RET then.
      machine.load((isMove ? Assembly.repMovsb : Assembly.repStosb) + [UInt8](repeating: 0x90, count: 20))
      machine.put([UInt8](repeating: 0xC3, count: 20), at: TestMachine.data)
      machine[.rax] = 0xC3
      (machine[.rsi], machine[.rdi], machine[.rcx]) = (TestMachine.data, TestMachine.code + 2, 20)
      machine[.rsp] -= 8
      machine.memory.write(TestMachine.handlers, at: machine[.rsp], .qword)
      machine.run(50)
      #expect(machine.arrived == 0)
    }
  }

  @Test func aStringStoreOverItself() throws {
    let machine = try TestMachine()
    machine.load(Assembly.repStosb + Assembly.jmpSelf)
    // The instruction is fetched once: its bytes may go while it runs, but not for the next time.
    machine[.rax] = 0x90
    (machine[.rdi], machine[.rcx]) = (TestMachine.code, 2)
    machine.run(10)
    #expect(machine[.rcx] == 0)
    #expect(machine.bytes(TestMachine.code, 2) == [0x90, 0x90])
    #expect(machine.rip == TestMachine.code + 2)
  }

  @Test func aPushAndACallOntoTheirOwnCode() throws {
    let machine = try TestMachine()
    machine.load(Assembly.pushRAX + [UInt8](repeating: 0xCC, count: 8) + Assembly.jmpSelf)
    machine[.rax] = 0x9090_9090_9090_9090
    machine[.rsp] = TestMachine.code + 9
    machine.run(20)
    #expect(machine.rip == TestMachine.code + 9)
  }

  @Test func aHostWrite() throws {
    let machine = try TestMachine()
    machine.load(Self.movAL1 + Assembly.jmpSelf)
    machine.run(10)
    #expect(machine[.rax] == 1)
    try machine.memory.hostWrite(UInt64(Self.immediate), at: TestMachine.code + 1, .byte)
    machine.rip = TestMachine.code
    machine.run(10)
    #expect(machine[.rax] == UInt64(Self.immediate))
    // And after it, the guest's own store.
    machine[.rbx] = TestMachine.code + 0x21
    machine.put(Self.movAL1 + Assembly.jmpSelf, at: TestMachine.code + 0x20)
    machine.rip = TestMachine.code + 0x20
    machine.run(10)
    machine.load(Self.store + Assembly.jmp(0x20 - 5))
    machine.run(10)
    #expect(machine[.rax] == UInt64(Self.immediate))
  }

  @Test func aTranslationThatChanges() throws {
    let machine = try TestMachine()
    let other = TestMachine.data
    machine.put([0xB0, 2] + Assembly.jmpSelf, at: other)
    machine.load(Self.movAL1 + Assembly.jmpSelf)
    machine.run(10)
    #expect(machine[.rax] == 1)
    machine.map(TestMachine.code, to: other, .all)
    machine.processor.flushTranslations()
    machine.rip = TestMachine.code
    machine.run(10)
    #expect(machine[.rax] == 2)
    machine.map(TestMachine.code, to: TestMachine.code, .all)
    machine.processor.flushTranslations()
    machine.rip = TestMachine.code
    machine.run(10)
    #expect(machine[.rax] == 1)
  }

  @Test func codeAcrossAPageBoundary() throws {
    // MOV EAX, 11223344h with its last bytes in the next page.
    for split in 1...4 {
      let machine = try TestMachine()
      let begin = TestMachine.code + 0x1000 - UInt64(split)
      machine.load(Assembly.movEAX(0x1122_3344) + Assembly.jmpSelf, at: begin)
      machine.run(10)
      #expect(machine[.rax] == 0x1122_3344)
      // The second page changes.
      machine.memory.write(0x99, at: begin + 4, .byte)
      machine.rip = begin
      machine.run(10)
      #expect(machine[.rax] == 0x9922_3344)
      // The second page is somewhere else.
      machine.put([UInt8](repeating: 0x77, count: 4) + Assembly.jmpSelf, at: TestMachine.data)
      machine.map(TestMachine.code + 0x1000, to: TestMachine.data, .all)
      machine.processor.flushTranslations()
      machine.rip = begin
      machine.step()
      #expect(machine[.rax] >> 24 == 0x77)
    }
  }

  @Test func aFetchFaultNamesThePageThatIsMissing() throws {
    let machine = try TestMachine()
    machine.map(TestMachine.code + 0x1000, to: 0, [])
    let begin = TestMachine.code + 0xFFE
    machine.load(Assembly.movEAX(1), at: begin)
    machine.run(5)
    #expect(machine.arrived == 14)
    #expect(machine.frame?.rip == begin)
    #expect(machine.frame?.errorCode == 0x10)
    #expect(machine.processor.system.cr2 == TestMachine.code + 0x1000)
    // An instruction that ends with the page does not look at the next.
    machine.enterRing0()
    machine.load(Assembly.jmpSelf, at: begin)
    machine.run(5)
    #expect(machine.rip == begin)
    // What is no instruction at its first byte is #UD.
    machine.load([0x06], at: TestMachine.code + 0xFFF)
    machine.run(5)
    #expect(machine.arrived == 6)
  }

  @Test func codeThatRunsOffTheCanonicalAddresses() throws {
    let machine = try TestMachine()
    machine.map(0x7FFF_FFFF_F000, to: TestMachine.data, .all)
    machine.put(Assembly.nop, at: TestMachine.data + 0xFFF)
    machine.rip = 0x7FFF_FFFF_FFFF
    machine.run(5)
    #expect(machine.arrived == 13)
    #expect(machine.frame?.rip == 0x8000_0000_0000)
  }

  @Test func fifteenBytesAreTheMost() throws {
    for (count, vector) in [(14, UInt8?.none), (15, 13)] {
      let machine = try TestMachine()
      machine.load([UInt8](repeating: 0x66, count: count) + Assembly.nop + Assembly.jmpSelf)
      machine.run(5)
      #expect(machine.arrived == vector)
    }
  }
}
