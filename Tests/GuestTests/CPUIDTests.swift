import Guest
import Testing
import X86

@Suite("CPUID")
struct CPUIDTests {
  /// A guest at CPUID with garbage above every operand.
  func guest(_ leaf: UInt32, _ subleaf: UInt32 = 0) -> FakeGuest {
    var guest = FakeGuest([0x0F, 0xA2])
    for number: UInt8 in 0..<16 { guest.registers[GeneralRegister(number: number)] = .ones }
    guest.registers[.rax] = 0xABCD_EF01_0000_0000 | UInt64(leaf)
    guest.registers[.rcx] = 0xABCD_EF01_0000_0000 | UInt64(subleaf)
    return guest
  }

  /// The registers after CPUID has answered 1, 2, 3, 4.
  func expectAnswered(_ guest: FakeGuest, _ before: RegisterFile) {
    var expected = before
    expected[.rax] = 0x8000_0001
    expected[.rbx] = 0x8000_0002
    expected[.rcx] = 0x8000_0003
    expected[.rdx] = 0x8000_0004
    expected.rip = FakeGuest.code + 2
    #expect(guest.registers == expected)
  }

  static let answers: [UInt64] = [1, 2, 3, 4].map { 0xFFFF_FFFF_8000_0000 | $0 }

  @Test("#VC: 32 bits go out, 32 bits come back, however wide the host's values are")
  func communication() {
    var guest = guest(0x8000_0008, 3)
    let before = guest.registers
    var plan = VCPlan(.cpuid)
    #expect(VCHandler.prepare(&plan, in: &guest) == .askHost)
    #expect(guest.disclosed(.swExitCode) == 0x72)
    #expect(guest.disclosed(.swExitInfo1) == 0 && guest.disclosed(.swExitInfo2) == 0)
    #expect(guest.disclosed(.rax) == 0x8000_0008)
    #expect(guest.disclosed(.rcx) == 3)
    #expect(guest.disclosed(.xcr0) == nil)
    let fields = [GHCBField.rax, .rbx, .rcx, .rdx]
    guest.answer(Array(zip(fields, Self.answers)))
    #expect(VCHandler.finish(&plan, in: &guest) == .done)
    expectAnswered(guest, before)
  }

  @Test("#VC: leaf Dh discloses XCR0, or 1 without OSXSAVE")
  func extendedState() {
    for (hasXSAVE, expected): (Bool, UInt64) in [(true, 0x207), (false, 1)] {
      var guest = guest(0xD, 1)
      guest.xcr0 = 0x207
      if hasXSAVE { guest.cr4.insert(.osXSAVE) }
      var plan = VCPlan(.cpuid)
      #expect(VCHandler.prepare(&plan, in: &guest) == .askHost)
      #expect(guest.disclosed(.xcr0) == expected)
    }
  }

  @Test("#VC: OSXSAVE and OSPKE are those of the guest's CR4, whatever the host says")
  func controlRegisterBits() {
    for (leaf, feature, bit, flag): (UInt32, UInt64, UInt64, CR4) in [
      (1, 1 << 26, 1 << 27, .osXSAVE), (7, 1 << 3, 1 << 4, .protectionKeys),
    ] {
      for (isOn, said) in [(true, 0), (false, bit)] {
        var guest = guest(leaf)
        if isOn { guest.cr4.insert(flag) }
        var plan = VCPlan(.cpuid)
        #expect(VCHandler.prepare(&plan, in: &guest) == .askHost)
        guest.answer([(.rax, 1), (.rbx, 2), (.rcx, feature | said), (.rdx, 4)])
        #expect(VCHandler.finish(&plan, in: &guest) == .done)
        #expect(guest.registers[.rcx] == feature | (isOn ? bit : 0))
      }
    }
  }

  @Test("#VE: R12 and R13 go out, R12 to R15 come back")
  func virtualization() {
    var guest = guest(0x4000_0000, 7)
    let before = guest.registers
    var call = TDVMCallRegisters()
    var plan = VEPlan(VEInformation(reason: .cpuid, instructionLength: 2))
    #expect(VEHandler.prepare(&plan, in: &guest, call: &call) == .askHost)
    #expect(call[.r10] == 0 && call[.r11] == 10 && call[.r12] == 0x4000_0000 && call[.r13] == 7)
    #expect(call[.r14] == 0 && call[.r15] == 0)
    for (register, value) in zip([GeneralRegister.r12, .r13, .r14, .r15], Self.answers) { call[register] = value }
    #expect(VEHandler.finish(&plan, in: &guest, call: &call) == .done)
    expectAnswered(guest, before)
  }

  enum OwnCPUID: VCExitHandler, VEExitHandler {
    static func prepare(
      _ plan: inout VCPlan, in context: inout some GuestContext & ~Copyable
    ) throws(HandlerAbort) -> HandlerStep {
      plan.scratch[0] = context.registers[.rax]
      let request = GHCBRequest(protocolVersion: plan.protocolVersion, in: &context)
      return request.submit(.hypervisorFeatures, in: &context)
    }
    static func finish(
      _ plan: inout VCPlan, in context: inout some GuestContext & ~Copyable
    ) throws(HandlerAbort) -> HandlerStep {
      context.registers[.rbx] = plan.scratch[0]
      return .done
    }
    static func prepare(
      _ plan: inout VEPlan, in context: inout some GuestContext & ~Copyable, call: inout TDVMCallRegisters
    ) throws(HandlerAbort) -> HandlerStep {
      context.registers[.rbx] = 0
      context.skipInstruction(length: try plan.instructionLength())
      return .done
    }
    static func finish(
      _ plan: inout VEPlan, in context: inout some GuestContext & ~Copyable, call: inout TDVMCallRegisters
    ) throws(HandlerAbort) -> HandlerStep {
      .fail(.protocolViolation)
    }
  }
  enum OwnVCHandlers: VCHandlerTable { typealias CPUID = OwnCPUID }
  enum OwnVEHandlers: VEHandlerTable { typealias CPUID = OwnCPUID }

  @Test("The handler of one exit can be replaced, and the rest is kept")
  func replaced() {
    var guest = guest(5)
    var plan = VCPlan(.cpuid)
    #expect(OwnVCHandlers.prepare(&plan, in: &guest) == .askHost)
    #expect(guest.disclosed(.swExitCode) == SVMExitCode.hypervisorFeatures.rawValue)
    #expect(OwnVCHandlers.finish(&plan, in: &guest) == .done)
    #expect(guest.registers[.rbx] == 0xABCD_EF01_0000_0005)

    var other = FakeGuest([0xEE])
    var kept = VCPlan(.ioio)
    #expect(OwnVCHandlers.prepare(&kept, in: &other) == .askHost)

    var call = TDVMCallRegisters()
    var vePlan = VEPlan(VEInformation(reason: .cpuid, instructionLength: 2))
    #expect(OwnVEHandlers.prepare(&vePlan, in: &guest, call: &call) == .done)
    #expect(guest.registers.rip == FakeGuest.code + 2)
  }
}
