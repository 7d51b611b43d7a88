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

  // MARK: Other processors

  private func own(_ confinement: Confinement, processors: Int) -> MachineConfiguration {
    var configuration = own(confinement)
    configuration.processorCount = processors
    return configuration
  }

  /// A TD's other processors poll the mailbox (ACPI 6.5 §5.2.12.19): what is meant for another is not taken.
  @Test(arguments: [1, 2])
  func aMailboxStartsAProcessor(_ number: UInt64) throws {
    // From two pages on, TDG.VP.INFO: how many there are in R8, its own index in R9; then R9 to the debug exit.
    let information = Assembly.load(.rax, 1) + Assembly.tdcall
    let begin = information + call(30, 1, 1, 0xF4).dropLast(Assembly.tdcall.count)
    let other = begin + [0x4D, 0x89, 0xCF] + Assembly.tdcall + Assembly.jumpToSelf
    var code = Assembly.store(codeBase + 0x2000, at: 0xE_0008) + Assembly.store(number << 32 | 1, at: 0xE_0000)
    code += Assembly.jumpToSelf
    code += [UInt8](repeating: 0x90, count: 0x2000 - code.count) + other
    var machine = try machine(own(.tdx, processors: 3), code: code)
    let exit = machine.run(limit: 100_000)
    #expect(exit == .debugExit(UInt32(number)))
    #expect(machine.exposedRegisters[.r8] == 3 << 32 | 3)
    // The command was taken.
    #expect(machine.exposedMemory(0xE_0000, .word) == 0)
  }

  /// Asks by the GHCB at 4 MiB.
  private func ask(_ code: UInt64, _ first: UInt64, rcx: UInt64 = 0, rdx: UInt64 = 0, rax: UInt64 = 0) -> [UInt8] {
    let page: UInt32 = 0x40_0000
    let fields: [(UInt32, UInt64)] = [
      (0x1F8, rax), (0x308, rcx), (0x310, rdx), (0x390, code), (0x398, first), (0x3A0, 0),
      (0x3F0, 1 << 63), (0x3F8, 0b111 << 50 | 0b11 << 33), (0xFF8, 0x0002_0000),
    ]
    return fields.flatMap { Assembly.store($0.1, at: page + $0.0) } + Assembly.load(.rcx, 0xC001_0130)
      + Assembly.load(.rax, UInt64(page)) + Assembly.load(.rdx, 0) + Assembly.wrmsr + Assembly.vmgexit
  }

  /// An SEV-ES guest's other processors are in AP reset hold until INIT and SIPI, and then go to where the jump table says.
  @Test(arguments: [true, false])
  func aJumpTableStartsAProcessor(_ sendsINIT: Bool) throws {
    var code = Assembly.store(0x40_0083, at: 0x3010) + Assembly.flushTranslations
    // At C000h, in real mode: a termination request with set 1, reason 5, by the GHCB MSR.
    let other: [UInt8] = [
      0x66, 0xB9, 0x30, 0x01, 0x01, 0xC0, 0x66, 0xB8, 0x00, 0x11, 0x05, 0x00, 0x66, 0x31, 0xD2, 0x0F, 0x30, 0xF3, 0x0F,
      0x01, 0xD9, 0xF4, 0xF4, 0xF4,
    ]
    for offset in stride(from: 0, to: other.count, by: 8) {
      let word = (0..<8).reduce(UInt64(0)) { $0 | UInt64(other[offset + $1]) << UInt64($1 * 8) }
      code += Assembly.store(word, at: 0xC000 + UInt32(offset))
    }
    // The host says where the table is: CS:IP there are 0C00:0000. MOV RBX, [4003A0h]; MOV DWORD [RBX], 0C000000h.
    code += ask(0x8000_0005, 1) + [0x48, 0x8B, 0x1C, 0x25, 0xA0, 0x03, 0x40, 0, 0xC7, 0x03, 0, 0, 0, 0x0C]
    // x2APIC mode, then INIT and SIPI to processor 1.
    code += ask(0x7C, 1, rcx: 0x1B, rax: 0xFEE0_0D00)
    if sendsINIT { code += ask(0x7C, 1, rcx: 0x830, rdx: 1, rax: 0x4500) }
    code += ask(0x7C, 1, rcx: 0x830, rdx: 1, rax: 0x4601) + Assembly.jumpToSelf
    var machine = try machine(own(.sevES, processors: 2), code: code)
    let exit = machine.run(limit: 100_000)
    #expect(exit == (sendsINIT ? .terminated(GHCBTermination(set: 1, code: 5)) : .instructionLimit))
  }

  /// A TD's processors take neither INIT nor SIPI.
  @Test func noINITForATD() throws {
    var code = call(32, 0x830, 1 << 32 | 0x4500) + call(32, 0x830, 1 << 32 | 0x4601)
    code += Assembly.store(codeBase + 0x2000, at: 0xE_0008) + Assembly.store(1 << 32 | 1, at: 0xE_0000)
    code += Assembly.jumpToSelf
    code += [UInt8](repeating: 0x90, count: 0x2000 - code.count) + out(4, 0xF4)
    var machine = try machine(own(.tdx, processors: 2), code: code)
    let exit = machine.run(limit: 100_000)
    #expect(exit == .debugExit(4))
  }

  // MARK: Time

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
