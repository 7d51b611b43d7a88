import Memory
import Processor
import Testing
import X86

@Suite struct InterruptTests {
  @Test(arguments: Confinement.allCases) func anInterruptIsDelivered(_ confinement: Confinement) throws {
    let machine = try TestMachine(confinement)
    machine.enterRing3()
    machine.flags = [.fixed, .interrupt, .sign]
    machine.load(Assembly.incRAX + Assembly.incRAX)
    machine.step()
    #expect(machine.canTakeInterrupt)
    machine.processor.inject(interrupt: 0x20)
    #expect(!machine.canTakeInterrupt)
    machine.run(5)
    let frame = try #require(machine.frame)
    #expect(machine.arrived == 0x20)
    #expect(frame.errorCode == nil)
    #expect(frame.rip == TestMachine.code + 3)
    #expect(frame.flags == [.fixed, .interrupt])
    #expect(frame.ss == UInt64(TestMachine.userData))
    #expect(machine[.rsp] == TestMachine.ringStackTop - 40)
    #expect(!machine.canTakeInterrupt)
  }

  @Test func vectorsThatPushACodeForExceptionsPushNoneForInterrupts() throws {
    let machine = try TestMachine()
    machine.flags = [.fixed, .interrupt]
    machine.load(Assembly.nop)
    machine.processor.inject(interrupt: 14)
    machine.step()
    #expect(machine.arrived == 14)
    #expect(machine[.rsp] == TestMachine.stackTop - 40)
  }

  @Test func anInjectedExceptionPushesItsCode() throws {
    let machine = try TestMachine()
    machine.load(Assembly.nop)
    machine.processor.inject(.pageFault([.write, .user], at: 0x1234_5678))
    machine.step()
    #expect(machine.arrived == 14)
    #expect(machine.frame?.errorCode == 6)
    #expect(machine.processor.system.cr2 == 0x1234_5678)
  }

  @Test func theWindowOpensWithTheFlag() throws {
    let machine = try TestMachine()
    machine.wantsInterruptWindow = true
    machine.load(Assembly.incRAX + Assembly.sti + Assembly.incRAX + Assembly.incRAX)
    #expect(machine.run(10) == .interruptWindow)
    // After the instruction in the shadow of STI.
    #expect(machine.rip == TestMachine.code + 7)
    #expect(machine[.rax] == 2)
    #expect(!machine.wantsInterruptWindow)
    #expect(machine.run(1) == .instructionLimit)
  }

  @Test func theWindowIsOpenAtOnceWhereInterruptsAreOn() throws {
    let machine = try TestMachine()
    machine.flags = [.fixed, .interrupt]
    machine.wantsInterruptWindow = true
    machine.load(Assembly.incRAX)
    #expect(machine.run(10) == .interruptWindow)
    #expect(machine[.rax] == 0)
  }

  @Test func popfAndIretOpenTheWindowAtOnce() throws {
    let machine = try TestMachine()
    machine.wantsInterruptWindow = true
    machine[.rsp] -= 8
    machine.memory.write(0x202, at: machine[.rsp], .qword)
    machine.load(Assembly.popf + Assembly.incRAX)
    #expect(machine.run(10) == .interruptWindow)
    #expect(machine[.rax] == 0)

    machine.flags = .fixed
    machine.wantsInterruptWindow = true
    for word in [UInt64(0x10), TestMachine.stackTop, 0x202, 0x08, TestMachine.code + 1] {
      machine[.rsp] -= 8
      machine.memory.write(word, at: machine[.rsp], .qword)
    }
    machine.load(Assembly.iretq)
    #expect(machine.run(10) == .interruptWindow)
    #expect(machine[.rax] == 0)
  }

  @Test func stiUnderASetFlagCastsNoShadow() throws {
    let machine = try TestMachine()
    machine.flags = [.fixed, .interrupt]
    machine.load(Assembly.sti + Assembly.incRAX)
    machine.step()
    #expect(machine.canTakeInterrupt)
  }

  @Test func shadowsLastForOneInstruction() throws {
    for code in [Assembly.sti, Assembly.movSSFromAX] {
      let machine = try TestMachine()
      machine[.rax] = UInt64(TestMachine.kernelData)
      machine.flags = code == Assembly.sti ? .fixed : [.fixed, .interrupt]
      machine.load(code + Assembly.incRDX + Assembly.incRDX)
      machine.step()
      #expect(!machine.canTakeInterrupt)
      machine.step()
      #expect(machine.canTakeInterrupt)
    }
  }

  @Test func aFaultEndsTheShadow() throws {
    let machine = try TestMachine()
    machine.setGate(6, type: 0xF)
    machine.load(Assembly.sti + Assembly.ud2)
    machine.run(3)
    #expect(machine.arrived == 6)
    #expect(machine.canTakeInterrupt)
  }

  @Test func anEmulatedInstructionEndsTheShadow() throws {
    let machine = try TestMachine(.svm)
    machine.load(Assembly.sti + Assembly.cpuid)
    #expect(machine.run(10) == .svm(SVMExit(code: .cpuid, nextRIP: TestMachine.code + 3)))
    #expect(!machine.canTakeInterrupt)
    machine.rip += 2
    machine.processor.retireEmulated()
    #expect(machine.canTakeInterrupt)
  }

  @Test func stiHltLosesNoInterrupt() throws {
    let machine = try TestMachine()
    machine.wantsInterruptWindow = true
    machine.load(Assembly.sti + Assembly.hlt)
    #expect(machine.run(10) == .halted)
    #expect(machine.rip == TestMachine.code + 2)
    #expect(machine.canTakeInterrupt)
    #expect(machine.run(10) == .interruptWindow)
  }

  @Test func aDevicesAnswerReachesItsInstructionBeforeAnInterrupt() throws {
    let machine = try TestMachine()
    machine.flags = [.fixed, .interrupt]
    machine[.rdx] = 0x3F8
    machine.load(Assembly.inALFromDX + Assembly.incRDX)
    let read = PortElement(port: 0x3F8, direction: .read, width: .byte)
    #expect(machine.run(10) == .port(read))
    machine.processor.finishPort(0x41)
    machine.wantsInterruptWindow = true
    #expect(!machine.canTakeInterrupt)
    #expect(machine.run(10) == .interruptWindow)
    #expect(machine.rip == TestMachine.code + 1)
    #expect(machine[.rax] == 0x41)
    #expect(machine[.rdx] == 0x3F8)
  }

  @Test func aStringIsInterruptedBetweenItsElements() throws {
    let machine = try TestMachine()
    machine.flags = [.fixed, .interrupt]
    (machine[.rdx], machine[.rsi], machine[.rcx]) = (0x3F8, TestMachine.data, 2)
    machine.put([0x11, 0x22], at: TestMachine.data)
    machine.load(Assembly.repOutsb)
    #expect(machine.run(10) == .port(PortElement(port: 0x3F8, direction: .write, width: .byte, value: 0x11)))
    machine.processor.finishPort(0)
    #expect(machine.run(1) == .instructionLimit)
    #expect(machine[.rcx] == 1)
    machine.processor.inject(interrupt: 0x21)
    machine.run(10)
    #expect(machine.arrived == 0x21)
    #expect(machine.frame?.rip == TestMachine.code)
  }

  @Test func interruptsFindTheirHandlerMissing() throws {
    let machine = try TestMachine()
    machine.setGate(0x20, isPresent: false)
    machine.flags = [.fixed, .interrupt]
    machine.load(Assembly.nop)
    machine.processor.inject(interrupt: 0x20)
    machine.run(3)
    #expect(machine.arrived == 11)
    #expect(machine.frame?.errorCode == 0x103)
  }

  /// A handler that can be interrupted at once, and is: the run comes to its limit.
  @Test func interruptsWithoutInstructionsBetweenThemTakeTime() throws {
    let machine = try TestMachine()
    machine.setGate(0x40, type: 15)
    machine.load(Assembly.jmpSelf)
    machine.flags.insert(.interrupt)
    for _ in 0..<100 {
      machine.processor.inject(interrupt: 0x40)
      machine.processor.wantsInterruptWindow = true
      machine[.rsp] = TestMachine.stackTop
      #expect(machine.run(1000) == .interruptWindow)
    }
    #expect(machine.arrived == 0x40)
    #expect(machine.processor.instructionCount >= 49)
  }
}
