import Guest
import Testing
import X86

/// A kernel of somebody else's, who has nothing of this library but what is public: memory, a host, and the handlers.
private struct Kernel: FlatKernelContext {
  var registers = RegisterFile()
  var dr7: UInt64 = 0x400
  var cr4 = CR4(rawValue: 0)
  var xcr0: UInt64 { 1 }
  var ghcbAddress: UInt64 { 0x8000 }
  var ram = [UInt8](repeating: 0, count: 0x1_0000)

  init(_ code: UInt8...) {
    registers.rip = 0x1000
    for (index, byte) in code.enumerated() { ram[0x1000 + index] = byte }
  }

  func isDevice(_ address: UInt64) -> Bool { address >= 0x1_0000 }

  func readMemory(_ address: UInt64, _ width: Width) -> UInt64 {
    (0..<width.byteCount).reduce(UInt64(0)) { $0 | UInt64(ram[Int(address) + $1]) << UInt64($1 * 8) }
  }

  mutating func writeMemory(_ value: UInt64, at address: UInt64, _ width: Width) {
    for index in 0..<width.byteCount {
      ram[Int(address) + index] = UInt8(truncatingIfNeeded: value >> UInt64(index * 8))
    }
  }

  func vector(_ number: UInt8) -> VectorValue { VectorValue() }
  func setVector(_ number: UInt8, _ value: VectorValue) {}

  func field(_ field: GHCBField) -> UInt64 { readMemory(ghcbAddress + UInt64(field.rawValue), .qword) }

  /// The host answers: done, with these fields.
  mutating func answer(_ fields: [(GHCBField, UInt64)]) {
    var valid = GHCBValidBitmap()
    for (field, value) in fields + [(.swExitInfo1, 0), (.swExitInfo2, 0)] {
      writeMemory(value, at: ghcbAddress + UInt64(field.rawValue), .qword)
      valid.insert(field)
    }
    writeMemory(valid.low, at: ghcbAddress + 0x3F0, .qword)
    writeMemory(valid.high, at: ghcbAddress + 0x3F8, .qword)
  }
}

/// One handler replaced, the rest the library's.
private enum OwnTable: VCHandlerTable {
  typealias CPUID = Fixed

  enum Fixed: VCExitHandler {
    static func prepare(
      _ plan: inout VCPlan, in context: inout some GuestContext & ~Copyable
    ) throws(HandlerAbort) -> HandlerStep {
      context.registers[.rax] = 0x5050
      context.skipInstruction(length: 2)
      return .done
    }

    static func finish(
      _ plan: inout VCPlan, in context: inout some GuestContext & ~Copyable
    ) throws(HandlerAbort) -> HandlerStep { .fail(.protocolViolation) }
  }
}

/// The product `TraplineGuest` as its clients see it.
@Suite struct PublicClientTests {
  @Test func anOUTGoesThroughTheGHCB() {
    var kernel = Kernel(0xE6, 0xE0)  // OUT E0h, AL
    kernel.registers[.rax] = 0xFFFF_FF42
    var plan = VCPlan(.ioio)
    #expect(VCHandler.prepare(&plan, in: &kernel) == .askHost)
    #expect(kernel.field(.swExitCode) == 0x7B)
    #expect(kernel.field(.swExitInfo1) == 0x00E0_0210)
    #expect(kernel.field(.rax) == 0x42)
    kernel.answer([])
    #expect(VCHandler.finish(&plan, in: &kernel) == .done)
    #expect(kernel.registers.rip == 0x1002)
  }

  @Test func aStoreToADeviceGoesThroughTheGHCB() {
    var kernel = Kernel(0x89, 0x03)  // MOV [RBX], EAX
    kernel.registers[.rax] = 0x1234_5678
    kernel.registers[.rbx] = 0x2_0040
    var plan = VCPlan(.nestedPageFault)
    #expect(VCHandler.prepare(&plan, in: &kernel) == .askHost)
    #expect(kernel.field(.swExitCode) == 0x8000_0002)
    #expect(kernel.field(.swExitInfo1) == 0x2_0040)
    #expect(kernel.readMemory(0x8800, .dword) == 0x1234_5678)
    kernel.answer([])
    #expect(VCHandler.finish(&plan, in: &kernel) == .done)
    #expect(kernel.registers.rip == 0x1002)
  }

  @Test func aReplacedHandlerIsCalled() {
    var kernel = Kernel(0x0F, 0xA2)
    var plan = VCPlan(.cpuid)
    #expect(OwnTable.prepare(&plan, in: &kernel) == .done)
    #expect(kernel.registers[.rax] == 0x5050)
    // The rest is the library's.
    var other = Kernel(0xEC)  // IN AL, DX
    var port = VCPlan(.ioio)
    #expect(OwnTable.prepare(&port, in: &other) == .askHost)
  }

  @Test func anINUnderTDX() {
    var kernel = Kernel(0xED)  // IN EAX, DX
    // Width 4, IN, port 3F8h (Intel SDM vol. 3C, table 28-5).
    var plan = VEPlan(VEInformation(rcx: 30, rdx: 0x03F8_000B, r8: 0, r9: 0, r10: 1))
    var call = TDVMCallRegisters()
    #expect(VEHandler.prepare(&plan, in: &kernel, call: &call) == .askHost)
    #expect([call[.r11], call[.r12], call[.r13], call[.r14]] == [30, 4, 0, 0x3F8])
    call[.r10] = 0
    call[.r11] = 0xAABB_CCDD
    #expect(VEHandler.finish(&plan, in: &kernel, call: &call) == .done)
    #expect(kernel.registers[.rax] == 0xAABB_CCDD)
    #expect(kernel.registers.rip == 0x1001)
  }

  @Test func veInformationComesFromRegisters() {
    let information = VEInformation(rcx: 48, rdx: 2, r8: 3, r9: 4, r10: 5 << 32 | 6)
    #expect(
      information
        == VEInformation(
          reason: .eptViolation, exitQualification: 2, guestLinearAddress: 3, guestPhysicalAddress: 4,
          instructionLength: 6, instructionInfo: 5))
  }

  // MARK: Before there is a GHCB

  private func answerCPUID(_ request: GHCBMSRValue) -> GHCBMSRValue {
    .cpuidResponse(request.data &+ UInt32(request.cpuidRegister) &+ 0x100, register: request.cpuidRegister)
  }

  @Test func cpuidByTheMSRProtocol() {
    var kernel = Kernel(0x0F, 0xA2)
    for register in [GeneralRegister.rax, .rbx, .rdx] { kernel.registers[register] = ~0 }
    kernel.registers[.rax] = 0xFFFF_FFFF_8000_001F
    #expect(VCWithoutGHCB.handle(.cpuid, in: &kernel, ask: answerCPUID) == .done)
    let result = [GeneralRegister.rax, .rbx, .rcx, .rdx].map { kernel.registers[$0] }
    #expect(result == [0x8000_011F, 0x8000_0120, 0x8000_0121, 0x8000_0122])
    #expect(kernel.registers.rip == 0x1002)
  }

  /// As in 64-bit code, so in 32-bit code: EIP is what moves.
  @Test func cpuidInProtectedMode() {
    var guest = FakeGuest([0x0F, 0xA2])
    guest.codeSize = .bits32
    #expect(VCWithoutGHCB.handle(.cpuid, in: &guest, ask: answerCPUID) == .done)
    #expect(guest.registers.rip == FakeGuest.code + 2)
  }

  @Test func whatTheMSRProtocolCannotSay() {
    var kernel = Kernel(0x0F, 0xA2)
    func refuse(_ request: GHCBMSRValue) -> GHCBMSRValue {
      Issue.record("asked for \(request.rawValue)")
      return request
    }
    #expect(VCWithoutGHCB.handle(.ioio, in: &kernel, ask: refuse) == .fail(.unhandledExit(0x7B)))
    kernel.registers[.rax] = 7
    kernel.registers[.rcx] = 1
    #expect(VCWithoutGHCB.handle(.cpuid, in: &kernel, ask: refuse) == .fail(.unhandledInstruction(.cpuid)))
    var other = Kernel(0x0F, 0xA3, 0xC0)
    #expect(VCWithoutGHCB.handle(.cpuid, in: &other, ask: refuse) == .fail(.opcodeMismatch))
    #expect(kernel.registers.rip == 0x1000)
  }

  /// A host that answers something else, or for another register.
  @Test(arguments: [0, 1, 0x100, 0x4000_0005, UInt64.max])
  func aHostileAnswerIsRefused(_ raw: UInt64) {
    var kernel = Kernel(0x0F, 0xA2)
    let step = VCWithoutGHCB.handle(.cpuid, in: &kernel) { _ in GHCBMSRValue(rawValue: raw) }
    #expect(step == .fail(.protocolViolation))
    #expect(kernel.registers == Kernel(0x0F, 0xA2).registers)
  }
}
