import Memory
import Processor
import Testing
import X86

/// Branches that AMD's processors take otherwise than Intel's.
@Suite struct VendorTests {
  private static let amd = CPUIDTable([
    .init(0, nil, CPUIDResult(eax: 0xD, ebx: 0x6874_7541, ecx: 0x444D_4163, edx: 0x6974_6E65))
  ])

  private func machine(isAMD: Bool) throws -> TestMachine { try isAMD ? TestMachine(cpuid: Self.amd) : TestMachine() }

  /// CALL and JMP through a far pointer in memory, with REX.W. AMD APM vol. 3: the offset has 32 bits at most, while each
  /// word that is pushed has 64. Intel SDM vol. 2A: m16:64.
  @Test(arguments: [false, true], [false, true])
  func farPointers(isAMD: Bool, isCall: Bool) throws {
    let machine = try machine(isAMD: isAMD)
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

  /// LSS, LFS and LGS with REX.W: AMD's as an EPYC of family 1Ah did LSS and LGS, Intel's as SDM vol. 2A has them.
  @Test(arguments: [UInt8(0xB2), 0xB4, 0xB5], [false, true])
  func segmentsWithOffsets(opcode: UInt8, isAMD: Bool) throws {
    let machine = try machine(isAMD: isAMD)
    machine.memory.write(0x5566_0010_8122_3344, at: TestMachine.data, .qword)
    // Intel's take the null selector behind it, which will do for FS and GS, and for SS in ring 0.
    machine[.rbx] = TestMachine.data
    machine[.rax] = .max
    machine.load([0x48, 0x0F, opcode, 0x03])
    machine.step()
    #expect(machine.rip == TestMachine.code + 4)
    #expect(machine[.rax] == (isAMD ? 0x8122_3344 : 0x5566_0010_8122_3344))
    let system = machine.processor.system
    let selector = opcode == 0xB2 ? system.ss.selector : opcode == 0xB4 ? system.fs.selector : system.gs.selector
    #expect(selector == (isAMD ? 0x10 : 0))
  }

  /// A near branch with 66h: where it goes, how RSP moves, and the 8 bytes below the old RSP.
  struct Branch: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var bytes: [UInt8]
    var amd: (rip: UInt64, stack: Int64, pushed: UInt64)
    var intel: (rip: UInt64, stack: Int64, pushed: UInt64)

    init(
      _ name: String, _ bytes: [UInt8], amd: (UInt64, Int64, UInt64), intel: (UInt64, Int64, UInt64)
    ) {
      testDescription = name
      self.bytes = bytes
      self.amd = amd
      self.intel = intel
    }
  }

  private static let code = TestMachine.code

  /// AMD's as an EPYC of family 1Ah did it, with code at another multiple of 10000h; Intel's as SDM vol. 2A has it: 66h is
  /// ignored. RAX and the top of the stack hold 30123h, ZF is set, RCX is 1.
  @Test(
    arguments: [
      Branch(
        "CALL rel", [0x66, 0xE8, 0x10, 0, 0, 0], amd: (0x14, -2, 0x0004_0000_0000_0000),
        intel: (code + 0x16, -8, code + 6)),
      Branch("JMP rel", [0x66, 0xE9, 0x10, 0, 0, 0], amd: (0x14, 0, 0), intel: (code + 0x16, 0, 0)),
      Branch("JMP rel8", [0x66, 0xEB, 0x10], amd: (0x13, 0, 0), intel: (code + 0x13, 0, 0)),
      Branch("JE rel", [0x66, 0x0F, 0x84, 0x10, 0, 0, 0], amd: (0x15, 0, 0), intel: (code + 0x17, 0, 0)),
      Branch("JNE rel", [0x66, 0x0F, 0x85, 0x10, 0, 0, 0], amd: (code + 5, 0, 0), intel: (code + 7, 0, 0)),
      Branch("JE rel8", [0x66, 0x74, 0x10], amd: (0x13, 0, 0), intel: (code + 0x13, 0, 0)),
      Branch("JRCXZ, not taken", [0x66, 0xE3, 0x10], amd: (code + 3, 0, 0), intel: (code + 3, 0, 0)),
      Branch("RET", [0x66, 0xC3], amd: (0x123, 2, 0), intel: (0x30123, 8, 0)),
      Branch("RET 8", [0x66, 0xC2, 8, 0], amd: (0x123, 10, 0), intel: (0x30123, 16, 0)),
      Branch("CALL AX", [0x66, 0xFF, 0xD0], amd: (0x123, -2, 0x0003_0000_0000_0000), intel: (0x30123, -8, code + 3)),
      Branch("JMP AX", [0x66, 0xFF, 0xE0], amd: (0x123, 0, 0), intel: (0x30123, 0, 0)),
      Branch(
        "CALL [RSP]", [0x66, 0xFF, 0x14, 0x24], amd: (0x123, -2, 0x0004_0000_0000_0000), intel: (0x30123, -8, code + 4)),
      Branch("JMP [RSP]", [0x66, 0xFF, 0x24, 0x24], amd: (0x123, 0, 0), intel: (0x30123, 0, 0)),
      Branch(
        "CALL rel, REX.W", [0x66, 0x48, 0xE8, 0x10, 0, 0, 0], amd: (code + 0x17, -8, code + 7),
        intel: (code + 0x17, -8, code + 7)),
      Branch("RET, REX.W", [0x66, 0x48, 0xC3], amd: (0x30123, 8, 0), intel: (0x30123, 8, 0)),
    ], [false, true])
  func nearBranches(_ branch: Branch, isAMD: Bool) throws {
    let machine = try machine(isAMD: isAMD)
    let stack = TestMachine.data + 0x800
    machine.memory.write(0x30123, at: stack, .qword)
    machine[.rsp] = stack
    machine[.rax] = 0x30123
    machine[.rcx] = 1
    machine.flags = [.fixed, .zero]
    machine.load(branch.bytes)
    machine.step()
    let expected = isAMD ? branch.amd : branch.intel
    #expect(machine.rip == expected.rip)
    #expect(Int64(bitPattern: machine[.rsp] &- stack) == expected.stack)
    #expect(machine.word(stack - 8) == expected.pushed)
  }

  /// A branch with 66h that is the last of a page is all there.
  @Test func shortBranchesFitThePage() throws {
    let machine = try machine(isAMD: true)
    machine.map(TestMachine.code + 0x1000, to: 0, [])
    machine.processor.flushTranslations()
    machine.load([0x66, 0xE9, 0x10, 0x20], at: TestMachine.code + 0xFFC)
    machine.step()
    #expect(machine.rip == 0x3010)
  }
}
