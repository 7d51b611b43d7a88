import Guest
import Machine
import Testing
import X86

private func makeMachine(_ configuration: MachineConfiguration, code: [UInt8]) throws -> VirtualMachine {
  try machine(configuration, code: code)
}

/// What guests ask of their hosts besides port I/O and CPUID: MMIO, MSRs, conversions, an end.
@Suite struct HostServiceJourneys {
  private static let shared: UInt64 = 1 << 47
  private static let region = Buses.testRegionAddress
  /// Address 0 of a result in RAM, identity-mapped.
  private static let results: UInt32 = 0x50_0000

  private func own(_ confinement: Confinement) -> MachineConfiguration {
    MachineConfiguration(confinement: confinement, handlers: .own, deviceTraceLimit: 100)
  }

  private func tdvmcall(_ function: UInt64, _ arguments: [UInt64], mask: UInt64 = 0xFCCC) -> [UInt8] {
    let registers: [GeneralRegister] = [.r12, .r13, .r14, .r15]
    var code = Assembly.load(.rax, 0) + Assembly.load(.rcx, mask) + Assembly.load(.r10, 0)
    code += Assembly.load(.r11, function)
    for (register, value) in zip(registers, arguments) { code += Assembly.load(register, value) }
    return code + Assembly.tdcall
  }

  // MARK: Hosted handlers

  /// SMSW to a device: no handler decodes it. The machine ends there, or executes it as a plain guest's processor does.
  @Test(arguments: [Confinement.sevES, .tdx], [false, true])
  func undecodedInstruction(_ confinement: Confinement, isEmulated: Bool) throws {
    var configuration = MachineConfiguration(confinement: confinement, handlers: .hosted)
    configuration.emulatesUndecoded = isEmulated
    // SMSW [RBX], twice; then MOV AX, [RBX], which the handler decodes again.
    let code = Assembly.load(.rbx, Self.region + 0x20) + [0x0F, 0x01, 0x23, 0x0F, 0x01, 0x23, 0x66, 0x8B, 0x03]
    var machine = try machine(configuration, code: code + Assembly.hlt)
    let exit = machine.run(limit: 1000)
    guard isEmulated else {
      #expect(exit == .failure(.handler(.unhandledInstruction(.smsw))))
      #expect(machine.buses.testRegion.accesses.isEmpty && machine.undecodedInstructions.isEmpty)
      return
    }
    let cr0 = machine.exposedSystemState.cr0.rawValue & 0xFFFF
    #expect(exit == .halted(interruptsEnabled: false))
    #expect(machine.undecodedInstructions == ["smsw"])
    #expect(machine.exposedRegisters[.rax] & 0xFFFF == cr0)
    let write = MemoryAccess(address: 0x20, direction: .write, width: .word, value: cr0)
    let read = MemoryAccess(address: 0x20, direction: .read, width: .word, value: cr0)
    #expect(machine.buses.testRegion.accesses == [write, write, read])
  }

  /// INSB into a device: the handler's own store meets it.
  @Test(arguments: [Confinement.sevES, .tdx])
  func stringPortIntoADevice(_ confinement: Confinement) throws {
    var configuration = MachineConfiguration(confinement: confinement, handlers: .hosted)
    configuration.emulatesUndecoded = true
    let code =
      Assembly.load(.rdi, Self.region + 0x20) + Assembly.load(.rdx, 0xE0) + Assembly.load(.rcx, 3)
      + Assembly.load(.rax, 0x5A) + [0xEE, 0xF3, 0x6C]
    var machine = try machine(configuration, code: code + Assembly.hlt)
    #expect(machine.run(limit: 1000) == .halted(interruptsEnabled: false))
    #expect(machine.undecodedInstructions == ["string port I/O"])
    #expect(machine.exposedRegisters[.rcx] == 0 && machine.exposedRegisters[.rdi] == Self.region + 0x23)
    #expect(
      machine.buses.testRegion.accesses
        == (0..<3).map { MemoryAccess(address: 0x20 + $0, direction: .write, width: .byte, value: 0x5A) })
  }

  // MARK: TDX

  @Test func tdxMemoryCallReachesADevice() throws {
    let code =
      tdvmcall(48, [8, 1, Self.shared | Self.region | 0x10, 0x8877_6655_4433_2211])
      + tdvmcall(48, [4, 0, Self.shared | Self.region | 0x12, 0]) + Assembly.hlt
    var machine = try machine(own(.tdx), code: code)
    _ = machine.run(limit: 1000)
    #expect(machine.exposedRegisters[.r10] == 0)
    #expect(machine.exposedRegisters[.r11] == 0x6655_4433)
    #expect(
      machine.buses.testRegion.accesses == [
        MemoryAccess(address: 0x10, direction: .write, width: .qword, value: 0x8877_6655_4433_2211),
        MemoryAccess(address: 0x12, direction: .read, width: .dword, value: 0x6655_4433),
      ])
    #expect(machine.deviceTrace?.count == 2)
  }

  /// A hole, RAM, and beyond: nobody on the bus has them, userspace is asked.
  @Test(arguments: [0xC000_0000, 0x1000, 1 << 46] as [UInt64])
  func tdxMemoryCallGoesToUserspace(_ address: UInt64) throws {
    var machine = try machine(own(.tdx), code: tdvmcall(48, [2, 0, Self.shared | address, 0]) + Assembly.hlt)
    let exit = machine.run(limit: 1000)
    #expect(exit == .mmio(MemoryAccess(address: address, direction: .read, width: .word)))
    #expect(throws: CompletionError.tooWide(0x1_0000, .word)) { try machine.complete(0x1_0000) }
    try machine.complete(0xBEEF)
    _ = machine.run(limit: 1000)
    #expect(machine.exposedRegisters[.r11] == 0xBEEF)
  }

  @Test func tdxMSRs() throws {
    let code = tdvmcall(32, [0x402, 0x1122_3344_5566_7788]) + tdvmcall(31, [0x402]) + Assembly.hlt
    var known = try machine(own(.tdx), code: code)
    _ = known.run(limit: 1000)
    #expect(known.exposedRegisters[.r10] == 0 && known.exposedRegisters[.r11] == 0x1122_3344_5566_7788)
    var unknown = try machine(own(.tdx), code: tdvmcall(31, [0x9999]) + Assembly.hlt)
    _ = unknown.run(limit: 1000)
    #expect(unknown.exposedRegisters[.r10] == 1 << 63)
  }

  @Test func mapGPAGivesThePageToTheHost() throws {
    let page: UInt64 = 0x40_0000
    let code = tdvmcall(0x10001, [Self.shared | page, 0x1000]) + Assembly.hlt
    var machine = try machine(own(.tdx), code: Assembly.store(0x5EC2_E7, at: UInt32(page)) + code)
    _ = machine.run(limit: 1000)
    #expect(machine.exposedRegisters[.r10] == 0)
    #expect(try machine.readMemory(page, .qword) == 0)
    #expect(machine.statistics.rows.contains { $0.kind.description == "map-gpa" })
  }

  @Test func fatalErrorEndsTheRunWithItsMessage() throws {
    let words = [0x6F6E_206F_7420_6F74, 0x0000_0000_0021_7772] as [UInt64]
    var machine = try machine(own(.tdx), code: tdvmcall(0x10003, [0x42, 0] + words))
    let exit = machine.run(limit: 1000)
    #expect(exit == .fatalError(0x42))
    #expect(machine.fatalErrorMessage == "to to norw!")
  }

  // MARK: SEV-ES

  @Test func vmgexitMemoryReadReachesADevice() throws {
    let page: UInt32 = 0x40_0000
    func request(_ exit: UInt64, _ address: UInt64, _ count: UInt64) -> [UInt8] {
      Assembly.store(exit, at: page + 0x390) + Assembly.store(address, at: page + 0x398)
        + Assembly.store(count, at: page + 0x3A0) + Assembly.store(UInt64(page) + 0x800, at: page + 0x3A8)
        + Assembly.store(0, at: page + 0x3F0) + Assembly.store(0b1111 << 50, at: page + 0x3F8)
        + Assembly.store(0x0002_0000, at: page + 0xFF8) + Assembly.load(.rcx, 0xC001_0130)
        + Assembly.load(.rax, UInt64(page)) + Assembly.load(.rdx, 0) + Assembly.wrmsr + Assembly.vmgexit
    }
    var code = Assembly.store(0x40_0083, at: 0x3010) + Assembly.flushTranslations
    code += Assembly.store(0xA5A4_A3A2_A1A0, at: page + 0x800) + request(0x8000_0002, Self.region + 1, 5)
    code += Assembly.store(0, at: page + 0x800) + request(0x8000_0001, Self.region + 1, 5) + Assembly.hlt
    var machine = try machine(own(.sevES), code: code)
    _ = machine.run(limit: 1000)
    #expect(machine.buses.testRegion.accesses.map(\.width) == [.dword, .byte, .dword, .byte])
    #expect(try machine.readMemory(UInt64(page) + 0x800, .qword) == 0xA4_A3A2_A1A0)
    #expect(try machine.readMemory(UInt64(page) + 0x398, .qword) == 0)
  }

  // MARK: Plain guests

  @Test(arguments: [Confinement.none, .vmx, .svm])
  func plainMemoryAccessReachesTheTestRegion(_ model: Confinement) throws {
    let code = Assembly.load(.rbx, Self.region) + [0x48, 0x89, 0x43, 0x08, 0x8B, 0x4B, 0x0A] + Assembly.hlt
    var machine = try machine(own(model), code: Assembly.load(.rax, 0x8877_6655_4433_2211) + code)
    _ = machine.run(limit: 1000)
    #expect(machine.exposedRegisters[.rcx] == 0x6655_4433)
    #expect(machine.buses.testRegion.accessCount == 2)
  }

  @Test(arguments: [Confinement.vmx, .svm])
  func plainMSRs(_ model: Confinement) throws {
    var code = Assembly.load(.rcx, 0x402) + Assembly.load(.rax, 0xDEAD_BEEF_1122_3344)
    code += Assembly.load(.rdx, 0xDEAD_BEEF_5566_7788) + Assembly.wrmsr
    code += Assembly.load(.rax, ~0) + Assembly.load(.rdx, ~0) + [0x0F, 0x32] + Assembly.hlt
    var known = try machine(own(model), code: code)
    _ = known.run(limit: 1000)
    #expect(known.exposedRegisters[.rax] == 0x1122_3344 && known.exposedRegisters[.rdx] == 0x5566_7788)
    // Without an IDT #GP is a triple fault.
    var unknown = try machine(own(model), code: Assembly.load(.rcx, 0x9999) + [0x0F, 0x32])
    let exit = unknown.run(limit: 1000)
    #expect(exit == .shutdown)
  }

  /// WRMSR to TSC moves what RDTSC says, by instructions, the same as on bare metal.
  @Test(arguments: [Confinement.none, .vmx, .svm])
  func timeStampCounterCanBeSet(_ model: Confinement) throws {
    let code = Assembly.load(.rcx, 0x10) + Assembly.load(.rax, 0x1000) + Assembly.load(.rdx, 0) + Assembly.wrmsr
    var machine = try machine(own(model), code: code + [0x90, 0x0F, 0x31] + Assembly.hlt)
    _ = machine.run(limit: 1000)
    #expect(machine.exposedRegisters[.rax] == 0x1002)
  }

  /// INS and OUTS whose operand is a device's: bare metal's processor and KVM's emulator drive the same cycles.
  @Test(arguments: [Confinement.none, .vmx, .svm])
  func stringsBetweenAPortAndADevice(_ model: Confinement) throws {
    var code = Assembly.load(.rdx, 0xE0) + Assembly.load(.rsi, Self.region) + Assembly.load(.rdi, Self.region + 8)
    code += Assembly.load(.rbx, Self.region) + [0xC7, 0x03, 0x44, 0x33, 0x22, 0x11]
    // OUTSD; INSW.
    code += [0x6F, 0x66, 0x6D] + Assembly.hlt
    var machine = try machine(own(model), code: code)
    _ = machine.run(limit: 1000)
    #expect(
      machine.buses.testRegion.accesses == [
        MemoryAccess(address: 0, direction: .write, width: .dword, value: 0x1122_3344),
        MemoryAccess(address: 0, direction: .read, width: .dword, value: 0x1122_3344),
        MemoryAccess(address: 8, direction: .write, width: .word, value: 0x3344),
      ])
    #expect(machine.exposedRegisters[.rsi] == Self.region + 4 && machine.exposedRegisters[.rdi] == Self.region + 10)
  }

  // MARK: All models

  /// One plain binary: its device accesses, and what userspace is asked, are the same everywhere.
  @Test(arguments: models + [.none])
  func memoryAccessesAreTheSameInAllModels(_ model: Confinement) throws {
    // MOV [RBX+8], RAX; MOV ECX, [RBX+0Ah]; MOVZX ESI, BYTE [RBX+9]; MOV DX, [RDI].
    let moves: [UInt8] = [0x48, 0x89, 0x43, 0x08, 0x8B, 0x4B, 0x0A, 0x0F, 0xB6, 0x73, 0x09, 0x66, 0x8B, 0x17]
    var code = Assembly.load(.rax, 0x8877_6655_4433_2211) + Assembly.load(.rbx, Self.region)
    code += Assembly.load(.rdi, 0xC000_0000) + Assembly.load(.rdx, ~0) + moves + Assembly.hlt
    var machine = try machine(hosted(model), code: code)
    let exit = machine.run(limit: 1000)
    #expect(exit == .mmio(MemoryAccess(address: 0xC000_0000, direction: .read, width: .word)))
    try machine.complete(0xBEEF)
    let end = machine.run(limit: 1000)
    #expect(end == .halted(interruptsEnabled: false))
    #expect(
      machine.buses.testRegion.accesses == [
        MemoryAccess(address: 8, direction: .write, width: .qword, value: 0x8877_6655_4433_2211),
        MemoryAccess(address: 10, direction: .read, width: .dword, value: 0x6655_4433),
        MemoryAccess(address: 9, direction: .read, width: .byte, value: 0x22),
      ])
    let registers = machine.exposedRegisters
    #expect(registers[.rcx] == 0x6655_4433 && registers[.rsi] == 0x22 && registers[.rdx] == 0xFFFF_FFFF_FFFF_BEEF)
  }

  /// RDMSR, WRMSR and the time-stamp counter with hosted handlers.
  @Test(arguments: models)
  func msrsAreTheSameInAllModels(_ model: Confinement) throws {
    var code = Assembly.load(.rcx, 0x402) + Assembly.load(.rax, 0xDEAD_BEEF_1122_3344)
    code += Assembly.load(.rdx, 0xDEAD_BEEF_5566_7788) + Assembly.wrmsr + Assembly.load(.rax, ~0)
    code += Assembly.load(.rdx, ~0) + [0x0F, 0x32, 0x48, 0x89, 0xC6, 0x48, 0x89, 0xD7]
    code += Assembly.load(.rcx, 0x10) + Assembly.load(.rax, 0x1000) + Assembly.load(.rdx, 0) + Assembly.wrmsr
    code += [0x90, 0x0F, 0x31] + Assembly.hlt
    var machine = try machine(hosted(model), code: code)
    let exit = machine.run(limit: 1000)
    #expect(exit == .halted(interruptsEnabled: false))
    let registers = machine.exposedRegisters
    #expect(registers[.rsi] == 0x1122_3344 && registers[.rdi] == 0x5566_7788)
    #expect(registers[.rax] == 0x1002 && registers[.rdx] == 0)
    // Without an IDT #GP is a triple fault, whichever way the refusal took.
    var unknown = try makeMachine(hosted(model), code: Assembly.load(.rcx, 0x9999) + [0x0F, 0x32])
    let end = unknown.run(limit: 1000)
    #expect(end == .shutdown)
  }
}
