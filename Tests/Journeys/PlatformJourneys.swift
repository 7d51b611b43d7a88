import Host
import Machine
import Testing
import X86

private func makeMachine(_ configuration: MachineConfiguration, code: [UInt8]) throws -> VirtualMachine {
  try machine(configuration, code: code)
}

/// Interrupts, time and processors, from the guest's side, with the same result in every model.
@Suite struct PlatformJourneys {
  private static let apic: UInt32 = 0xFEE0_0000
  private static let interruptTable: UInt32 = 0x40_0000
  /// The handlers lie here: each adds 1 to a counter, ends its interrupt, and returns.
  private static let handlers: UInt64 = codeBase + 0x2000
  private static let counters: UInt32 = 0x50_0000

  /// MOV dword [address], imm32, with an address of 32 bits: without the prefix it would be sign-extended.
  private func put(_ value: UInt32, at address: UInt32) -> [UInt8] {
    [0x67, 0xC7, 0x04, 0x25] + bytes(address) + bytes(value)
  }

  private func bytes(_ value: UInt32) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: value >> UInt32($0 * 8)) } }

  private func out(_ value: UInt8, _ port: UInt8) -> [UInt8] { [0xB0, value, 0xE6, port] }

  private func wrmsr(_ index: UInt32, _ value: UInt64) -> [UInt8] {
    Assembly.load(.rcx, UInt64(index)) + Assembly.load(.rax, value & 0xFFFF_FFFF) + Assembly.load(.rdx, value >> 32)
      + Assembly.wrmsr
  }

  /// An interrupt gate for each vector, and LIDT.
  private func gates(_ vectors: [UInt8]) -> [UInt8] {
    var code: [UInt8] = []
    for (index, vector) in vectors.enumerated() {
      let target = Self.handlers + UInt64(index) * 64
      let gate = Self.interruptTable + UInt32(vector) * 16
      code += Assembly.store(target & 0xFFFF | 0x10 << 16 | 0x8E00 << 32 | (target >> 16) << 48, at: gate)
      code += Assembly.store(target >> 32, at: gate + 8)
    }
    code += Assembly.store(0xFFF | UInt64(Self.interruptTable) << 16, at: 0x4F_0000)
    return code + [0x0F, 0x01, 0x1C, 0x25] + bytes(0x4F_0000)
  }

  /// `end` is what ends the interrupt; the handler keeps RAX, RCX and RDX.
  private func handler(_ index: UInt32, end: [UInt8]) -> [UInt8] {
    let body = [0x50, 0x51, 0x52, 0xFF, 0x04, 0x25] + bytes(Self.counters + index * 4) + end
    let all = body + [0x5A, 0x59, 0x58, 0x48, 0xCF]
    return all + [UInt8](repeating: 0x90, count: 64 - all.count)
  }

  private func program(_ code: [UInt8], handlers: [[UInt8]]) -> [UInt8] {
    let padding = [UInt8](repeating: 0x90, count: Int(Self.handlers - codeBase) - code.count)
    return code + padding + handlers.flatMap { $0 }
  }

  private func run(
    _ configuration: MachineConfiguration, _ code: [UInt8], limit: UInt64 = 1_000_000
  ) throws -> (exit: MachineExit, counters: [UInt64], instructions: UInt64, accesses: [DeviceAccess]) {
    var machine = try machine(configuration, code: code)
    let exit = machine.run(limit: limit)
    let counters = (0..<4).map { machine.exposedMemory(UInt64(Self.counters) + $0 * 4, .dword) ?? .max }
    return (exit, counters, machine.instructionCount, machine.deviceTrace?.accesses ?? [])
  }

  private static let endOfAPIC: [UInt8] = [0x67, 0xC7, 0x04, 0x25, 0xB0, 0x00, 0xE0, 0xFE, 0, 0, 0, 0]
  private static let endOfPIC: [UInt8] = [0xB0, 0x20, 0xE6, 0x20]

  /// Three interrupts of the 8254 through the 8259, each waited for in HLT: time skips ahead.
  @Test(arguments: models + [.none])
  func intervalTimerWakes(_ model: Confinement) throws {
    var code = gates([0x20])
    for (port, value) in [(0x20, 0x11), (0x21, 0x20), (0x21, 4), (0x21, 1), (0x21, 0xFE)] as [(UInt8, UInt8)] {
      code += out(value, port)
    }
    // Mode 2, 1193 counts: a millisecond.
    code += out(0x34, 0x43) + out(0xA9, 0x40) + out(0x04, 0x40) + [0x0F, 0x31, 0x89, 0xC6]
    code += [0xFB, 0xF4, 0xF4, 0xF4, 0xFA, 0x0F, 0x31] + Assembly.hlt
    let result = try run(hosted(model), program(code, handlers: [handler(0, end: Self.endOfPIC)]))
    #expect(result.exit == .halted(interruptsEnabled: false))
    #expect(result.counters[0] == 3)
    let reference = try run(hosted(.vmx), program(code, handlers: [handler(0, end: Self.endOfPIC)]))
    #expect(result.instructions == reference.instructions && result.accesses == reference.accesses)
  }

  /// The time-stamp counter shows what HLT skipped: three periods of 1193 counts are 2,999.5 microseconds.
  @Test(arguments: models + [.none])
  func timeStampCounterGoesOnInHalt(_ model: Confinement) throws {
    var code = gates([0x40]) + put(0x1FF, at: Self.apic + 0xF0) + put(0xB, at: Self.apic + 0x3E0)
    code += put(0x40, at: Self.apic + 0x320) + [0x0F, 0x31, 0x89, 0xC6] + put(5_000_000, at: Self.apic + 0x380)
    code += [0xFB, 0xF4, 0xFA, 0x0F, 0x31, 0x29, 0xF0] + Assembly.hlt
    var machine = try machine(hosted(model), code: program(code, handlers: [handler(0, end: Self.endOfAPIC)]))
    let exit = machine.run(limit: 100_000)
    #expect(exit == .halted(interruptsEnabled: false))
    let elapsed = machine.exposedRegisters[.rax]
    // Two cycles at the local APIC lie between: the count's, and the end of the interrupt.
    #expect(elapsed >= 5_000_000 + 2 * GuestTime.memoryCycle && elapsed < 5_000_100 + 2 * GuestTime.memoryCycle)
  }

  /// A timer interrupts a loop at the instruction where its count ends, in every model at the same.
  @Test(arguments: models + [.none])
  func localTimerInterruptsWhereItsCountEnds(_ model: Confinement) throws {
    var code = gates([0x40]) + put(0x1FF, at: Self.apic + 0xF0) + put(0xB, at: Self.apic + 0x3E0)
    code += put(0x2_0040, at: Self.apic + 0x320) + put(1_000, at: Self.apic + 0x380) + [0x31, 0xDB, 0xFB]
    // INC EBX; CMP DWORD [counter], 5; JB back.
    code += [0xFF, 0xC3, 0x83, 0x3C, 0x25] + bytes(Self.counters) + [5, 0x72, 0xF4, 0xFA] + Assembly.hlt
    var machine = try machine(hosted(model), code: program(code, handlers: [handler(0, end: Self.endOfAPIC)]))
    let exit = machine.run(limit: 100_000)
    #expect(exit == .halted(interruptsEnabled: false))
    var reference = try makeMachine(hosted(.none), code: program(code, handlers: [handler(0, end: Self.endOfAPIC)]))
    _ = reference.run(limit: 100_000)
    #expect(machine.exposedRegisters[.rbx] == reference.exposedRegisters[.rbx])
    // Five times 1,000 ticks, less what the end of each interrupt takes, are three instructions a turn.
    #expect(machine.exposedRegisters[.rbx] > 1_100)
  }

  /// x2APIC: enabled by MSR, a self IPI held back by CR8 and let through by the MOV that lowers it.
  @Test(arguments: models + [.none])
  func loweredPriorityLetsAnInterruptThrough(_ model: Confinement) throws {
    var code = gates([0x91]) + wrmsr(0x1B, 0xFEE0_0D00) + wrmsr(0x80F, 0x1FF)
    // MOV RAX, 0Ah; MOV CR8, RAX.
    code += [0xFB] + Assembly.load(.rax, 0xA) + [0x44, 0x0F, 0x22, 0xC0] + wrmsr(0x83F, 0x91)
    code += [0x8B, 0x1C, 0x25] + bytes(Self.counters) + Assembly.load(.rax, 8) + [0x44, 0x0F, 0x22, 0xC0]
    // The next instruction finds the interrupt done.
    code += [0x8B, 0x34, 0x25] + bytes(Self.counters) + Assembly.load(.rcx, 0x808) + [0x0F, 0x32, 0xFA]
    let end = wrmsr(0x80B, 0)
    let short = [0x50, 0x51, 0x52, 0xFF, 0x04, 0x25] + bytes(Self.counters) + end + [0x5A, 0x59, 0x58, 0x48, 0xCF]
    var machine = try machine(hosted(model), code: program(code + Assembly.hlt, handlers: [short]))
    let exit = machine.run(limit: 10_000)
    #expect(exit == .halted(interruptsEnabled: false))
    let registers = machine.exposedRegisters
    #expect(registers[.rbx] == 0 && registers[.rsi] == 1)
    #expect(registers[.rax] == 0x80, "CR8 is TPR's upper half")
  }

  /// In a TDX guest of its own these registers are the module's: nothing of them reaches a host.
  @Test func trustDomainHasItsOwnAPIC() throws {
    var code = gates([0x91]) + [0xFB] + Assembly.load(.rcx, 0x80A) + [0x0F, 0x32, 0xFA] + Assembly.hlt
    code = Assembly.load(.rbx, 7) + code
    var configuration = MachineConfiguration(confinement: .tdx, handlers: .own, deviceTraceLimit: 100)
    configuration.serialSink = ByteSink(.memory)
    var machine = try machine(configuration, code: program(code, handlers: []))
    _ = machine.run(limit: 1_000)
    #expect(!machine.statistics.rows.contains { $0.kind.description == "rdmsr" })
    #expect(machine.statistics.rows.contains { $0.kind.description == "apic" })
  }

  /// A reserved bit in an x2APIC register is #GP in every model: without a gate for it a triple fault.
  @Test(arguments: models + [.none])
  func reservedBitsFault(_ model: Confinement) throws {
    let result = try run(hosted(model), wrmsr(0x1B, 0xFEE0_0D00) + wrmsr(0x808, 0x100) + Assembly.leave(0))
    #expect(result.exit == .shutdown)
  }

  /// CPUID says whether there is a local APIC, and it goes with IA32_APIC_BASE.
  @Test(arguments: models + [.none])
  func cpuidFollowsTheBase(_ model: Confinement) throws {
    func ask(_ register: [UInt8]) -> [UInt8] { Assembly.load(.rax, 1) + Assembly.cpuid + register }
    let code = ask([0x89, 0xD6]) + wrmsr(0x1B, 0xFEE0_0100) + ask([0x89, 0xD7]) + Assembly.hlt
    var machine = try machine(hosted(model), code: code)
    _ = machine.run(limit: 1_000)
    #expect(machine.exposedRegisters[.rsi] >> 9 & 1 == 1 && machine.exposedRegisters[.rdi] >> 9 & 1 == 0)
  }

  // MARK: Several processors

  /// Real mode at C000h: LOCK INC WORD [B000h]; CLI; HLT.
  private static let startUpCode: UInt64 = 0xF4_FAB0_0006_FFF0

  /// INIT and SIPI to all but itself; waits until `count` have counted.
  private func start(_ count: UInt8) -> [UInt8] {
    var code = Assembly.store(Self.startUpCode, at: 0xC000) + put(0x1FF, at: Self.apic + 0xF0)
    code += put(0xC_4500, at: Self.apic + 0x300) + put(0xC_460C, at: Self.apic + 0x300)
    // PAUSE; CMP BYTE [B000h], count; JNE back.
    return code + [0xF3, 0x90, 0x80, 0x3C, 0x25, 0x00, 0xB0, 0, 0, count, 0x75, 0xF4]
  }

  @Test(arguments: models + [.none], [2, 4, 16])
  func othersStart(_ model: Confinement, _ count: Int) throws {
    var configuration = hosted(model)
    configuration.processorCount = count
    let code = start(UInt8(count - 1)) + Assembly.leave(0)
    let result = try run(configuration, code)
    #expect(result.exit == .debugExit(0))
  }

  /// The same instructions in the same order, whichever the model: a run repeats, and equals the others.
  @Test(arguments: models)
  func turnsAreTheSameInAllModels(_ model: Confinement) throws {
    var configuration = hosted(model)
    configuration.processorCount = 3
    let code = start(2) + Assembly.outAL(0x80) + Assembly.leave(0)
    let result = try run(configuration, code)
    configuration.confinement = .vmx
    let reference = try run(configuration, code)
    #expect(result.exit == .debugExit(0))
    #expect(result.instructions == reference.instructions && result.accesses == reference.accesses)
  }

  /// A processor waits in HLT with interrupts off: an NMI ends it, INIT and SIPI start it again.
  @Test(arguments: models + [.none])
  func initialiseStartsAgain(_ model: Confinement) throws {
    var configuration = hosted(model)
    configuration.processorCount = 2
    let again =
      put(0xC_4500, at: Self.apic + 0x300) + put(0xC_460C, at: Self.apic + 0x300)
      + [0xF3, 0x90, 0x80, 0x3C, 0x25, 0x00, 0xB0, 0, 0, 2, 0x75, 0xF4]
    let result = try run(configuration, start(1) + again + Assembly.leave(3))
    #expect(result.exit == .debugExit(3))
  }

  /// INIT and SIPI while userspace has an IN of the processor: it begins anew, and nothing of the answer is left in it.
  private func initialiseDuringInput(_ configuration: MachineConfiguration) throws {
    var configuration = configuration
    configuration.processorCount = 2
    // C000h: INC BYTE [B003h]; MOV [B002h], AL; MOV DX, 620h; IN AL, DX; MOV [B001h], AL; INC BYTE [B000h]; CLI; HLT.
    var code = Assembly.store(0xBA_B002_A2B0_0306_FE, at: 0xC000) + Assembly.store(0x06FE_B001_A2EC_0620, at: 0xC008)
    code += Assembly.store(0xF4_FAB0_00, at: 0xC010) + put(0x1FF, at: Self.apic + 0xF0)
    code += put(0xC_4500, at: Self.apic + 0x300) + put(0xC_460C, at: Self.apic + 0x300)
    code += [0xF3, 0x90, 0x80, 0x3C, 0x25, 0x00, 0xB0, 0, 0, 1, 0x75, 0xF4] + Assembly.leave(0)
    var machine = try machine(configuration, code: code)
    let name = "\(configuration.confinement) \(configuration.contract)"
    let input = MachineExit.io(PortElement(port: 0x620, direction: .read, width: .byte))
    let first = machine.run(limit: 100_000)
    #expect(first == input, "\(name)")
    // The processor's own local APIC sends them, to processor 1.
    for (register, value) in [(UInt64(0x310), UInt64(1 << 24)), (0x300, 0x4500), (0x300, 0x460C)] {
      let access = MemoryAccess(
        address: UInt64(Self.apic) + register, direction: .write, width: .dword, value: value)
      #expect(machine.buses.drive(access) == .value(0))
    }
    try machine.complete(0x77)
    let second = machine.run(limit: 100_000)
    #expect(second == input, "\(name)")
    // Twice begun, with AL 0, and IN never passed.
    #expect(machine.exposedMemory(0xB000, .dword) == 0x0200_0000, "\(name)")
    try machine.complete(0x55)
    let exit = machine.run(limit: 100_000)
    #expect(exit == .debugExit(0), "\(name)")
    #expect(machine.exposedMemory(0xB000, .dword) == 0x0200_5501, "\(name)")
  }

  @Test(arguments: models + [.none])
  func initialiseCancelsAnInput(_ model: Confinement) throws {
    try initialiseDuringInput(hosted(model))
    guard model == .vmx || model == .svm else { return }
    for (_, contract) in ExitContract.named {
      var configuration = hosted(model)
      configuration.contract = contract
      try initialiseDuringInput(configuration)
    }
  }

  /// Code that one processor has run and another changes is the new code.
  @Test(arguments: [Confinement.vmx, .sevES])
  func codeChangedByAnotherProcessor(_ model: Confinement) throws {
    var configuration = hosted(model)
    configuration.processorCount = 2
    // C000h: INC BYTE [B000h]; JMP C000h.
    var code = Assembly.store(0xFAEB_B000_06FE, at: 0xC000) + put(0x1FF, at: Self.apic + 0xF0)
    code += put(0xC_4500, at: Self.apic + 0x300) + put(0xC_460C, at: Self.apic + 0x300)
    code += [0xF3, 0x90, 0x80, 0x3C, 0x25, 0x00, 0xB0, 0, 0, 0, 0x74, 0xF4]
    // INC BYTE [B002h] from now on.
    code += [0xC6, 0x04, 0x25, 0x02, 0xC0, 0, 0, 0x02]
    code += [0xF3, 0x90, 0x80, 0x3C, 0x25, 0x02, 0xB0, 0, 0, 0, 0x74, 0xF4]
    let result = try run(configuration, code + Assembly.leave(0))
    #expect(result.exit == .debugExit(0))
  }

  /// There are no more than 64, and the start-up area of own handlers is no place for an image.
  @Test func processorsThatCannotBeHad() throws {
    for model in [Confinement.sevES, .tdx] {
      var configuration = MachineConfiguration(confinement: model, handlers: .own)
      configuration.processorCount = 2
      #expect(throws: MachineError.self) {
        _ = try VirtualMachine(configuration, image: try BootImage.flat([0xF4], base: 0xE_8000))
      }
      configuration.processorCount = 1
      _ = try VirtualMachine(configuration, image: try BootImage.flat([0xF4], base: 0xE_8000))
    }
    var configuration = MachineConfiguration()
    configuration.processorCount = 65
    #expect(throws: MachineError.processors(65, limit: 64)) {
      _ = try VirtualMachine(configuration, image: try BootImage.flat([0xF4], base: codeBase))
    }
  }

  // MARK: Ends

  @Test(arguments: models + [.none])
  func powerOff(_ model: Confinement) throws {
    let result = try run(
      hosted(model), Assembly.load(.rdx, 0x604) + Assembly.load(.rax, 0x2000) + [0x66, 0xEF] + Assembly.leave(9))
    #expect(result.exit == .powerOff)
  }

  /// S3 until the alarm; real mode at the FACS's waking vector, memory as it was.
  @Test(arguments: models + [.none])
  func sleepAndWake(_ model: Confinement) throws {
    func clock(_ register: UInt8, _ value: UInt8) -> [UInt8] { out(register, 0x70) + out(value, 0x71) }
    // C000h: MOV AL, [B000h]; OUT F4h, AL.
    var code = Assembly.store(0xF4_E6B0_00A0, at: 0xC000) + put(0x55, at: 0xB000) + put(0xC000, at: 0xF_004C)
    code += clock(1, 0xC0) + clock(3, 0xC0) + clock(5, 0xC0) + clock(0xB, 0x22)
    code += Assembly.load(.rdx, 0x604) + Assembly.load(.rax, 0x2400) + [0x66, 0xEF] + Assembly.leave(9)
    let result = try run(hosted(model), code)
    #expect(result.exit == .debugExit(0x55))
  }
}
