import Guest
import Testing
import X86

/// The exits of #VE that are neither port I/O, CPUID, HLT nor MMIO.
@Suite("#VE, exit by exit")
struct VEExitTests {
  func ask(_ guest: inout FakeGuest, _ reason: VMXExitReason) -> (HandlerStep, VEPlan, TDVMCallRegisters) {
    var call = TDVMCallRegisters(mask: 0xFFCC)
    var plan = VEPlan(VEInformation(reason: reason, instructionLength: 2))
    let step = VEHandler.prepare(&plan, in: &guest, call: &call)
    return (step, plan, call)
  }

  @Test("RDMSR and WRMSR: 32-bit halves, and nothing else")
  func msr() {
    var guest = FakeGuest([0x0F, 0x32])
    for register in GeneralRegister.allCases { guest.registers[register] = 0xDEAD_BEEF_0000_0177 }
    guest.registers[.rax] = 0xDEAD_BEEF_1111_1111
    guest.registers[.rdx] = 0xDEAD_BEEF_2222_2222
    let before = guest.registers

    var (step, plan, call) = ask(&guest, .rdmsr)
    #expect(step == .askHost && call.mask == 0xFC00)
    #expect(call[.r11] == 31 && call[.r12] == 0x177 && call[.r13] == 0 && call[.r14] == 0 && call[.r15] == 0)
    for (status, expected): (UInt64, HandlerStep) in [
      (TDVMCallStatus.invalidOperand.rawValue, .fault(.generalProtection())), (1, .fail(.refused(1))),
    ] {
      var (copy, other, answer) = (guest, plan, call)
      answer[.r10] = status
      #expect(VEHandler.finish(&other, in: &copy, call: &answer) == expected)
      #expect(copy.registers == before)
    }
    call[.r11] = 0x8765_4321_0FED_CBA9
    #expect(VEHandler.finish(&plan, in: &guest, call: &call) == .done)
    #expect(guest.registers[.rax] == 0x0FED_CBA9 && guest.registers[.rdx] == 0x8765_4321)
    #expect(guest.registers.rip == FakeGuest.code + 2)

    guest.registers = before
    (step, plan, call) = ask(&guest, .wrmsr)
    #expect(step == .askHost && call[.r11] == 32 && call[.r12] == 0x177 && call[.r13] == 0x2222_2222_1111_1111)
    #expect(call[.r14] == 0 && call[.r15] == 0)
    call[.r11] = .ones
    #expect(VEHandler.finish(&plan, in: &guest, call: &call) == .done)
    var after = before
    after.rip += 2
    #expect(guest.registers == after)
  }

  static let refusals: [(VMXExitReason, Mnemonic)] = [
    (.invd, .invd), (.rdpmc, .rdpmc), (.vmcall, .vmcall), (.monitor, .monitor), (.mwait, .mwait),
  ]

  @Test("What a TDX guest cannot go on after is refused by name, and is #GP(0) to ring 3")
  func refused() {
    for (reason, mnemonic) in Self.refusals {
      var guest = FakeGuest([0x90])
      let before = guest.registers
      var (step, plan, call) = ask(&guest, reason)
      #expect(step == .fail(.unhandledInstruction(mnemonic)))
      #expect(VEHandler.finish(&plan, in: &guest, call: &call) == step)
      guest.privilegeLevel = 3
      #expect(ask(&guest, reason).0 == .fault(.generalProtection()))
      #expect(guest.registers == before && guest.fetches == 0)
    }
  }

  @Test("The host is told which of WBINVD and WBNOINVD it is, and must agree")
  func writeBack() {
    for (code, kind): ([UInt8], UInt64) in [([0x0F, 0x09], 0), ([0xF3, 0x0F, 0x09], 1)] {
      var guest = FakeGuest(code)
      let before = guest.registers
      var call = TDVMCallRegisters()
      var plan = VEPlan(VEInformation(reason: .wbinvd, instructionLength: UInt32(code.count)))
      #expect(VEHandler.prepare(&plan, in: &guest, call: &call) == .askHost)
      #expect([.r10, .r11, .r12, .r13, .r14, .r15].map { call[$0] } == [0, 54, kind, 0, 0, 0])
      var refused = call
      refused[.r10] = 1 << 63
      #expect(VEHandler.finish(&plan, in: &guest, call: &refused) == .fail(.refused(1 << 63)))
      #expect(guest.registers == before)
      #expect(VEHandler.finish(&plan, in: &guest, call: &call) == .done)
      var after = before
      after.rip += UInt64(code.count)
      #expect(guest.registers == after)
      guest.privilegeLevel = 3
      #expect(VEHandler.prepare(&plan, in: &guest, call: &call) == .fault(.generalProtection()))
    }
    var guest = FakeGuest([0x0F, 0x08])
    #expect(ask(&guest, .wbinvd).0 == .fail(.opcodeMismatch))
  }

  /// WBINVD as something that needs not be done.
  enum IgnoredWBINVD: VEExitHandler {
    static func prepare(
      _ plan: inout VEPlan, in context: inout some GuestContext & ~Copyable, call: inout TDVMCallRegisters
    ) throws(HandlerAbort) -> HandlerStep {
      context.skipInstruction(length: try plan.instructionLength())
      return .done
    }

    static func finish(
      _ plan: inout VEPlan, in context: inout some GuestContext & ~Copyable, call: inout TDVMCallRegisters
    ) throws(HandlerAbort) -> HandlerStep { .fail(.protocolViolation) }
  }

  enum OwnTable: VEHandlerTable {
    typealias WBINVD = IgnoredWBINVD
    typealias ReadMSR = IgnoredWBINVD
  }

  @Test("One handler is replaced, the rest are kept")
  func replaced() {
    for (reason, expected): (VMXExitReason, HandlerStep) in [
      (.wbinvd, .done), (.rdmsr, .done), (.invd, .fail(.unhandledInstruction(.invd))), (.wrmsr, .askHost),
      (.cpuid, .askHost),
    ] {
      var guest = FakeGuest([0x0F, 0x09])
      var call = TDVMCallRegisters()
      var plan = VEPlan(VEInformation(reason: reason, instructionLength: 2))
      #expect(OwnTable.prepare(&plan, in: &guest, call: &call) == expected)
      #expect(guest.registers.rip == FakeGuest.code + (expected == .done ? 2 : 0))
    }
  }
}
