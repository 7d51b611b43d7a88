import Memory
import Processor
import Testing
import X86

/// CALL and JMP through a far pointer in memory, with REX.W.
@Suite struct FarPointerTests {
  private static let amd = CPUIDTable([
    .init(0, nil, CPUIDResult(eax: 0xD, ebx: 0x6874_7541, ecx: 0x444D_4163, edx: 0x6974_6E65))
  ])

  /// AMD APM vol. 3: the offset has 32 bits at most, while each word that is pushed has 64. Intel SDM vol. 2A: m16:64.
  @Test(arguments: [false, true], [false, true])
  func wideOperands(isAMD: Bool, isCall: Bool) throws {
    let machine = try isAMD ? TestMachine(cpuid: Self.amd) : TestMachine()
    let selector = UInt64(TestMachine.kernelCode)
    let offset = TestMachine.code + 0x100
    machine.memory.write(offset | selector << 32, at: TestMachine.data, .qword)
    machine.memory.write(selector, at: TestMachine.data + 8, .word)
    machine[.rbx] = TestMachine.data
    machine.load([0x48, 0xFF, isCall ? 0x1B : 0x2B])
    machine.step()
    #expect(machine.rip == (isAMD ? offset : offset | selector << 32))
    #expect(machine[.rsp] == TestMachine.stackTop - (isCall ? 16 : 0))
    if isCall {
      #expect(machine.word(TestMachine.stackTop - 16) == TestMachine.code + 3)
      #expect(machine.word(TestMachine.stackTop - 8) == selector)
    }
  }
}
