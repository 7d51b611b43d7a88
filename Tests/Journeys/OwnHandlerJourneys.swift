import Machine
import Testing
import X86

/// Guests that make their calls themselves.
@Suite struct OwnHandlerJourneys {
  private func own(_ confinement: Confinement) -> MachineConfiguration {
    MachineConfiguration(confinement: confinement, handlers: .own)
  }

  @Test func tdvmcallReachesADevice() throws {
    let arguments: [(GeneralRegister, UInt64)] = [
      (.rax, 0), (.rcx, 0xFC00), (.r10, 0), (.r11, 30), (.r12, 4), (.r13, 1), (.r14, 0xF4), (.r15, 7),
    ]
    let code = arguments.flatMap { Assembly.load($0.0, $0.1) } + Assembly.tdcall + Assembly.hlt
    var machine = try machine(own(.tdx), code: code)
    let exit = machine.run()
    #expect(exit == .debugExit(7))
    #expect(machine.exposedRegisters[.rax] == 0)
    #expect(machine.exposedRegisters[.r10] == 0)
  }

  /// The guest shares a page by clearing the C-bit of its mapping, fills the GHCB and asks.
  @Test func vmgexitReachesADevice() throws {
    let page: UInt32 = 0x40_0000
    var code = Assembly.store(0x40_0083, at: 0x3010) + Assembly.flushTranslations
    code += Assembly.store(5, at: page + 0x1F8)
    code += Assembly.store(0x7B, at: page + 0x390)
    code += Assembly.store(0xF4_0240, at: page + 0x398)
    code += Assembly.store(0, at: page + 0x3A0)
    code += Assembly.store(1 << 63, at: page + 0x3F0)
    code += Assembly.store(0b111 << 50, at: page + 0x3F8)
    code += Assembly.store(0x0002_0000, at: page + 0xFF8)
    code += Assembly.load(.rcx, 0xC001_0130) + Assembly.load(.rax, UInt64(page)) + Assembly.load(.rdx, 0)
    code += Assembly.wrmsr + Assembly.vmgexit + Assembly.hlt
    var machine = try machine(own(.sevES), code: code)
    let exit = machine.run()
    #expect(exit == .debugExit(5))
  }

  @Test func terminationIsReportedWithItsReason() throws {
    let code =
      Assembly.load(.rcx, 0xC001_0130) + Assembly.load(.rax, 0x02_1100) + Assembly.load(.rdx, 0) + Assembly.wrmsr
      + Assembly.vmgexit
    var machine = try machine(own(.sevES), code: code)
    let exit = machine.run()
    #expect(exit == .terminated(GHCBTermination(set: 1, code: 2)))
  }

  /// Without an IDT #VC and #VE end in a triple fault: the guest has no handler.
  @Test(arguments: [Confinement.sevES, .tdx])
  func unhandledExceptionShutsDown(_ confinement: Confinement) throws {
    var machine = try machine(own(confinement), code: Assembly.outAL(0x80))
    let exit = machine.run(limit: 1000)
    #expect(exit == .shutdown)
  }

  /// TDG.VP.VMCALL with these registers, from R11 on.
  private func call(_ arguments: UInt64...) -> [UInt8] {
    let registers: [GeneralRegister] = [.r11, .r12, .r13, .r14, .r15]
    return zip([.rax, .rcx, .r10] + registers, [0, 0xFC00, 0] + arguments).flatMap { Assembly.load($0, $1) }
      + Assembly.tdcall
  }

  private func out(_ value: UInt64, _ port: UInt64) -> [UInt8] { call(30, 1, 1, port, value) }

  /// In the call R12 says whether interrupts are blocked: RFLAGS.IF need not be set to be woken.
  @Test(arguments: [false, true])
  func anInterruptEndsAHaltThatDoesNotBlockIt(_ blocks: Bool) throws {
    // The local APIC on, its timer with vector 20h once, after 1,000 counts.
    var code = call(32, 0x80F, 0x1FF) + call(32, 0x832, 0x20) + call(32, 0x838, 1000)
    code += call(12, blocks ? 1 : 0) + out(5, 0xF4) + Assembly.jumpToSelf
    var machine = try machine(own(.tdx), code: code)
    let exit = machine.run(limit: 1_000_000)
    #expect(exit == (blocks ? .halted(interruptsEnabled: false) : .debugExit(5)))
  }

  /// A guest whose own handler makes the calls executes its own instructions: time must not run ahead of them, or a timer
  /// that is set then has begun in the future.
  @Test func timeDoesNotRunAheadOfCalls() throws {
    let calls = (0..<3000).flatMap { _ in out(0, 0x80) }
    // Counter 0 in mode 2 with 64 counts.
    let code = calls + out(0x34, 0x43) + out(0x40, 0x40) + out(0, 0x40) + out(6, 0xF4)
    var machine = try machine(own(.tdx), code: code)
    let exit = machine.run(limit: 1_000_000)
    #expect(exit == .debugExit(6))
    #expect(machine.buses.now - machine.instructionCount < 3100 * 1000)
  }

  /// The codes of the exit protocol are the guest's to choose: the table of statistics does not grow with them.
  @Test func madeUpCodesAreCountedTogether() throws {
    let code = (0..<600).flatMap { call(0x1000_0000 + UInt64($0)) } + out(6, 0xF4)
    var machine = try machine(own(.tdx), code: code)
    let exit = machine.run(limit: 1_000_000)
    #expect(exit == .debugExit(6))
    #expect(machine.statistics.rows.count <= 256)
    #expect(machine.statistics.total == 601)
    #expect(machine.statistics.rows.last?.kind.description == "others")
  }
}
