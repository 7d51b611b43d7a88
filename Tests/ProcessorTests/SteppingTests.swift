import Memory
import Processor
import Testing
import X86

/// Single-stepping, and what puts it and interrupts off.
@Suite struct SteppingTests {
  private static let trap: RFlags = [.fixed, .trap]

  @Test(arguments: Confinement.allCases) func theTrapFollowsTheInstruction(_ confinement: Confinement) throws {
    let machine = try TestMachine(confinement)
    machine.flags = [.fixed, .trap, .interrupt]
    machine.load(Assembly.incRAX + Assembly.incRAX)
    machine.run(1)
    let frame = try #require(machine.frame)
    // The hypervisor of an SEV-ES guest intercepts #DB.
    #expect(machine.arrived == (confinement == .sevES ? 29 : 1))
    if confinement == .sevES { #expect(frame.errorCode == SVMExitCode.debugException.rawValue) }
    #expect(frame.rip == TestMachine.code + 3)
    #expect(frame.flags.subtracting(.resume) == [.fixed, .trap, .interrupt])
    #expect(machine.flags == .fixed)
    #expect(machine[.rax] == 1)
    #expect(machine.processor.system.dr6 & 0xE00F == 0x4000)
    #expect(machine.processor.instructionCount == 1)
  }

  @Test func everyIterationOfAStringIsAStep() throws {
    let machine = try TestMachine()
    (machine[.rsi], machine[.rdi], machine[.rcx]) = (TestMachine.data, TestMachine.data + 0x100, 3)
    for remaining in [UInt64(2), 1, 0] {
      machine.flags = Self.trap
      machine.load(Assembly.repMovsb)
      machine.run(10)
      #expect(machine.arrived == 1)
      #expect(machine.frame?.rip == TestMachine.code + (remaining == 0 ? 2 : 0))
      #expect(machine[.rcx] == remaining)
      machine.enterRing0()
    }
  }

  @Test func aFaultIsNotTrapped() throws {
    let machine = try TestMachine()
    machine.flags = Self.trap
    machine.load(Assembly.ud2)
    machine.run(10)
    #expect(machine.arrived == 6)
    #expect(machine.frame?.flags == [.fixed, .trap, .resume])
    #expect(machine.processor.system.dr6 & 0x4000 == 0)
  }

  @Test func popfThatSetsTFIsNotTrapped() throws {
    let machine = try TestMachine()
    machine[.rsp] -= 8
    machine.memory.write(Self.trap.rawValue, at: machine[.rsp], .qword)
    machine.load(Assembly.popf + Assembly.incRAX + Assembly.incRAX)
    machine.run(10)
    #expect(machine.arrived == 1)
    #expect(machine.frame?.rip == TestMachine.code + 4)
    #expect(machine[.rax] == 1)
  }

  @Test func popfThatClearsTFIsTrapped() throws {
    let machine = try TestMachine()
    machine[.rsp] -= 8
    machine.memory.write(2, at: machine[.rsp], .qword)
    machine.flags = Self.trap
    machine.load(Assembly.popf + Assembly.incRAX)
    machine.run(10)
    #expect(machine.arrived == 1)
    #expect(machine.frame?.rip == TestMachine.code + 1)
    #expect(machine.frame?.flags == .fixed)
  }

  @Test func iretThatSetsTFIsNotTrapped() throws {
    let machine = try TestMachine()
    for word in [UInt64(0x23), TestMachine.userStackTop, 0x102, 0x2B, TestMachine.code + 0x10] {
      machine[.rsp] -= 8
      machine.memory.write(word, at: machine[.rsp], .qword)
    }
    machine.put(Assembly.incRAX + Assembly.incRAX, at: TestMachine.code + 0x10)
    machine.load(Assembly.iretq)
    machine.run(10)
    #expect(machine.arrived == 1)
    #expect(machine.frame?.rip == TestMachine.code + 0x13)
  }

  @Test func softwareInterruptsAreNotTrapped() throws {
    for code in [Assembly.int(0x80), Assembly.int3, Assembly.int1] {
      let machine = try TestMachine()
      machine.flags = Self.trap
      machine.load(code)
      machine.run(10)
      #expect(machine.arrived == (code.count == 2 ? 0x80 : code[0] == 0xCC ? 3 : 1))
      #expect(machine.frame?.rip == TestMachine.code + UInt64(code.count))
      #expect(machine.processor.system.dr6 & 0x4000 == 0)
    }
  }

  @Test func syscallIsTrappedWhereTFSurvives() throws {
    for isMasked in [true, false] {
      let machine = try TestMachine()
      machine.enterRing3()
      machine.flags = Self.trap
      machine.processor.system.sfmask = isMasked ? 0x100 : 0
      machine.load(Assembly.syscall)
      machine.run(10)
      if isMasked {
        #expect(machine.rip == machine.processor.system.lstar)
      } else {
        #expect(machine.arrived == 1)
        #expect(machine.frame?.rip == machine.processor.system.lstar)
      }
    }
  }

  @Test func sysretThatSetsTFIsTrappedAtItsTarget() throws {
    let machine = try TestMachine()
    machine[.rcx] = TestMachine.code + 0x100
    machine[.r11] = Self.trap.rawValue
    machine.load(Assembly.sysretq)
    machine.run(10)
    #expect(machine.arrived == 1)
    #expect(machine.frame?.rip == TestMachine.code + 0x100)
    #expect(machine.frame?.cs == UInt64(TestMachine.userCode))
  }

  @Test func movToSSPutsTheTrapOff() throws {
    let machine = try TestMachine()
    machine.flags = Self.trap
    machine[.rax] = UInt64(TestMachine.kernelData)
    machine.load(Assembly.movSSFromAX + Assembly.incRDX + Assembly.incRDX)
    machine.run(10)
    #expect(machine.arrived == 1)
    #expect(machine.frame?.rip == TestMachine.code + 5)
    #expect(machine[.rdx] == 1)
  }

  @Test func stiDoesNotPutTheTrapOff() throws {
    let machine = try TestMachine()
    machine.flags = Self.trap
    machine.load(Assembly.sti + Assembly.nop)
    machine.run(10)
    #expect(machine.arrived == 1)
    #expect(machine.frame?.rip == TestMachine.code + 1)
  }

  @Test(arguments: [Confinement.none, .sevES]) func theTrapEndsHLT(_ confinement: Confinement) throws {
    let machine = try TestMachine(confinement, handlers: confinement == .none ? .own : .hosted)
    machine.flags = Self.trap
    machine.load(Assembly.hlt)
    #expect(machine.run(10) == .instructionLimit)
    #expect(machine.arrived == 1)
    #expect(machine.frame?.rip == TestMachine.code + 1)
  }

  @Test func anEmulatedInstructionIsTrapped() throws {
    let machine = try TestMachine(.vmx)
    machine.flags = Self.trap
    machine.load(Assembly.cpuid + Assembly.nop)
    #expect(machine.run(10) == .vmx(VMXExit(reason: .cpuid, instructionLength: 2)))
    machine.rip += 2
    machine.processor.retireEmulated()
    machine.run(10)
    #expect(machine.arrived == 1)
    #expect(machine.frame?.rip == TestMachine.code + 2)
  }

  @Test func resumeLastsForOneInstruction() throws {
    let machine = try TestMachine()
    for word in [UInt64(0x10), TestMachine.stackTop, 0x1_0002, 0x08, TestMachine.code + 0x10] {
      machine[.rsp] -= 8
      machine.memory.write(word, at: machine[.rsp], .qword)
    }
    machine.put(Assembly.incRAX + Assembly.incRAX, at: TestMachine.code + 0x10)
    machine.load(Assembly.iretq)
    machine.step()
    #expect(machine.flags == [.fixed, .resume])
    machine.step()
    #expect(machine.flags == .fixed)
    // Also where nobody looks in between.
    machine[.rsp] = TestMachine.stackTop - 40
    machine.load(Assembly.iretq)
    machine.run(10)
    #expect(machine.flags.isDisjoint(with: .resume))
  }
}
