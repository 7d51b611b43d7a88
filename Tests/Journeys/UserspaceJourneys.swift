import Machine
import Testing
import X86

/// What no bus claims goes to userspace, and comes back.
@Suite struct UserspaceJourneys {
  @Test(arguments: models + [.none])
  func unclaimedOutputLeavesWithItsOperandOnly(_ model: Confinement) throws {
    let code = Assembly.load(.rax, 0xDEAD_BEEF_CAFE_F00D) + Assembly.load(.rdx, 0x0620) + Assembly.outDXAL
    var machine = try machine(hosted(model), code: code + Assembly.leave(0))
    let exit = machine.run()
    #expect(exit == .io(PortElement(port: 0x620, direction: .write, width: .byte, value: 0x0D)))
    try machine.complete()
    let end = machine.run()
    #expect(end == .debugExit(0))
  }

  /// IN merges: byte and word keep the rest of RAX, a dword zeroes its upper half.
  @Test(arguments: models + [.none])
  func unclaimedInputMerges(_ model: Confinement) throws {
    let rows: [([UInt8], UInt64, UInt64)] = [
      (Assembly.inALDX, 0x12, 0xFFFF_FFFF_FFFF_FF12), (Assembly.inAXDX, 0x3412, 0xFFFF_FFFF_FFFF_3412),
      (Assembly.inEAXDX, 0x7856_3412, 0x7856_3412),
    ]
    for (instruction, answer, result) in rows {
      let code = Assembly.load(.rax, .max) + Assembly.load(.rdx, 0x0620) + instruction + Assembly.hlt
      var machine = try machine(hosted(model), code: code)
      guard case .io(let element) = machine.run(), element.direction == .read else {
        Issue.record("no input in \(model)")
        continue
      }
      try machine.complete(answer)
      let end = machine.run()
      #expect(end == .halted(interruptsEnabled: false))
      #expect(machine.exposedRegisters[.rax] == result, "\(model) \(element.width)")
    }
  }

  /// The contract since Linux 5.0 (45def77ebf79): RIP is at the instruction until it is completed.
  @Test(arguments: [Confinement.vmx, .svm])
  func ripStaysAtTheInstruction(_ model: Confinement) throws {
    let code = Assembly.load(.rdx, 0x0620) + Assembly.inALDX
    var machine = try machine(hosted(model), code: code + Assembly.hlt)
    _ = machine.run()
    #expect(try machine.registers().rip == codeBase + UInt64(code.count) - 1)
    try machine.complete(0x55)
    _ = machine.run()
    #expect(try machine.registers().rip == codeBase + UInt64(code.count) + 1)
    #expect(try machine.registers()[.rax] == 0x55)
  }

  /// Userspace that sends the guest elsewhere drops the completion.
  @Test(arguments: [Confinement.vmx, .svm])
  func newRIPDropsTheCompletion(_ model: Confinement) throws {
    let code = Assembly.load(.rdx, 0x0620) + Assembly.inALDX + Assembly.hlt
    var machine = try machine(hosted(model), code: code + Assembly.leave(3))
    _ = machine.run()
    var registers = try machine.registers()
    registers.rip = codeBase + UInt64(code.count)
    try machine.setRegisters(registers)
    try machine.complete(0x55)
    let exit = machine.run()
    #expect(exit == .debugExit(3))
  }

  @Test(arguments: models + [.none])
  func wrongCompletionsAreRefusedAndHarmless(_ model: Confinement) throws {
    let code = Assembly.load(.rdx, 0x0620) + Assembly.inALDX + Assembly.leave(0)
    var machine = try machine(hosted(model), code: code)
    #expect(throws: CompletionError.nothingPending) { try machine.complete(1) }
    _ = machine.run()
    let early = machine.run()
    #expect(early == .failure(.completionMissing))
    #expect(throws: CompletionError.tooWide(0x100, .byte)) { try machine.complete(0x100) }
    try machine.complete(0xFF)
    let exit = machine.run()
    #expect(exit == .debugExit(0))
    #expect(throws: CompletionError.nothingPending) { try machine.complete(1) }
  }
}
