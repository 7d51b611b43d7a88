import Machine
import Testing
import X86

/// How a run ends, the same in all models and on bare metal.
@Suite struct EndJourneys {
  @Test(arguments: models + [.none])
  func instructionLimit(_ model: Confinement) throws {
    var machine = try machine(hosted(model), code: Assembly.jumpToSelf)
    let exit = machine.run(limit: 10_000)
    #expect(exit == .instructionLimit)
    #expect(machine.instructionCount >= 10_000 && machine.instructionCount < 10_100)
    let again = machine.run(limit: 20_000)
    #expect(again == .instructionLimit)
  }

  @Test(arguments: models + [.none])
  func tripleFault(_ model: Confinement) throws {
    var machine = try machine(hosted(model), code: Assembly.ud2)
    let exit = machine.run(limit: 1000)
    #expect(exit == .shutdown)
  }

  @Test(arguments: models + [.none])
  func haltWithInterruptsOffIsForEver(_ model: Confinement) throws {
    var machine = try machine(hosted(model), code: Assembly.hlt + Assembly.leave(0))
    for _ in 0..<3 {
      let exit = machine.run(limit: 1000)
      #expect(exit == .halted(interruptsEnabled: false))
    }
  }

  @Test(arguments: models + [.none])
  func haltWithInterruptsOnWaits(_ model: Confinement) throws {
    var machine = try machine(hosted(model), code: Assembly.sti + Assembly.hlt + Assembly.leave(0))
    for _ in 0..<3 {
      let exit = machine.run(limit: 1000)
      #expect(exit == .halted(interruptsEnabled: true))
    }
  }

  /// Userspace decides how long a wait lasts.
  @Test(arguments: models + [.none])
  func idleTimeIsUserspaces(_ model: Confinement) throws {
    var configuration = hosted(model)
    configuration.stopsWhenIdle = true
    // PIT channel 0, mode 0, 1193 counts: a millisecond. All its interrupts are masked, so nothing ends the HLT.
    let pit = Assembly.load(.rax, 0x30) + Assembly.outAL(0x43) + Assembly.load(.rax, 0xA9) + Assembly.outAL(0x40)
    let mask = Assembly.load(.rax, 0xFF) + Assembly.outAL(0x21)
    let code =
      mask + pit + Assembly.load(.rax, 4) + Assembly.outAL(0x40) + Assembly.sti + Assembly.hlt + Assembly.leave(0)
    var machine = try machine(configuration, code: code)
    guard case .idle(let ticks?) = machine.run(limit: 1000) else {
      Issue.record("not idle")
      return
    }
    #expect(990_000...1_001_000 ~= ticks)
    machine.passTime(ticks - 500_000)
    var exit = machine.run(limit: 1000)
    #expect(exit == .idle(ticks: 500_000))
    machine.passTime(.max)
    exit = machine.run(limit: 1000)
    #expect(exit == .idle(ticks: nil))
  }

  @Test(arguments: models + [.none])
  func debugExitAndResetFinishTheirInstruction(_ model: Confinement) throws {
    let code = Assembly.leave(7) + Assembly.load(.rax, 1) + Assembly.outAL(0x92) + Assembly.leave(9)
    var machine = try machine(hosted(model), code: code)
    let exits = [machine.run(), machine.run(), machine.run()]
    // Nobody can give a confidential guest new registers: that was its end.
    let isOver = model == .sevES || model == .tdx
    #expect(
      exits
        == (isOver
          ? [.debugExit(7), .systemEvent(.reset), .systemEvent(.reset)] : [.debugExit(7), .reset, .debugExit(9)]))
  }

  /// The same build, guest and options: the same bytes in the trace.
  @Test(arguments: models)
  func runsRepeat(_ model: Confinement) throws {
    func trace() throws -> [UInt8] {
      var configuration = hosted(model)
      configuration.exitTrace = ExitTraceConfiguration(sink: ByteSink(.memory))
      let guest = try #require(BuiltInGuest.named("hello"))
      var machine = try VirtualMachine(configuration, image: try BootImage.elf(guest.bytes))
      _ = machine.runToEnd()
      return machine.exitTraceBytes
    }
    let first = try trace()
    #expect(!first.isEmpty)
    #expect(try trace() == first)
  }
}
