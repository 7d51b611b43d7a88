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
}
