import Guest
import Testing
import X86

/// What TDX guests put in the registers of TDG.VP.VMCALL.
@Suite("Requests in the registers of TDG.VP.VMCALL")
struct VERequestTests {
  func information(_ access: PortAccess, length: UInt32) -> VEInformation {
    VEInformation(
      reason: .ioInstruction, exitQualification: IOQualification(access).rawValue, instructionLength: length)
  }

  @Test("Only R10 to R15 are exposed, and those that are not used are 0")
  func mask() {
    var guest = FakeGuest([0xEC])
    for number: UInt8 in 0..<16 { guest.registers[GeneralRegister(number: number)] = 0x5EC2_E75E_C2E7_5EC2 }
    var call = TDVMCallRegisters(mask: 0xFFCC, exposing: guest.registers)
    var plan = VEPlan(information(PortAccess(port: 0x3F8, direction: .read, width: .word), length: 2))
    #expect(VEHandler.prepare(&plan, in: &guest, call: &call) == .askHost)
    #expect(call.mask == 0xFC00 && call.isMaskValid)
    for number: UInt8 in 0..<10 { #expect(call[GeneralRegister(number: number)] == 0) }
    #expect(call[.r10] == 0 && call[.r11] == 30 && call[.r12] == 2 && call[.r13] == 0)
    #expect(call[.r14] == 0x3F8 && call[.r15] == 0)
  }

  @Test("IN and OUT are not decoded: the qualification says everything")
  func noDecode() {
    var guest = FakeGuest([0x0F, 0x0B])
    guest.registers[.rax] = 0x1122_3344_5566_7788
    var call = TDVMCallRegisters()
    var plan = VEPlan(information(PortAccess(port: 0xCFC, direction: .write, width: .word), length: 4))
    #expect(VEHandler.prepare(&plan, in: &guest, call: &call) == .askHost)
    #expect(guest.fetches == 0)
    #expect(call[.r13] == 1 && call[.r15] == 0x7788)
    call[.r11] = .ones
    #expect(VEHandler.finish(&plan, in: &guest, call: &call) == .done)
    #expect(guest.registers[.rax] == 0x1122_3344_5566_7788)
    #expect(guest.registers.rip == FakeGuest.code + 4)
  }

  @Test("A length that no instruction has breaks the protocol", arguments: [0, 16, 0x8000_0000, UInt32.max])
  func badLength(length: UInt32) {
    for reason: VMXExitReason in [.ioInstruction, .cpuid, .hlt] {
      var guest = FakeGuest([0xEC])
      let before = guest.registers
      var call = TDVMCallRegisters()
      var plan = VEPlan(VEInformation(reason: reason, instructionLength: length))
      #expect(VEHandler.prepare(&plan, in: &guest, call: &call) == .fail(.protocolViolation))
      #expect(guest.registers == before)
    }
  }

  @Test("A qualification that contradicts itself breaks the protocol", arguments: [2, 4, 5, 6, 7, 0x80, 1 << 32])
  func badQualification(bits: UInt64) {
    var guest = FakeGuest([0xEC])
    var call = TDVMCallRegisters()
    var plan = VEPlan(VEInformation(reason: .ioInstruction, exitQualification: bits, instructionLength: 1))
    #expect(VEHandler.prepare(&plan, in: &guest, call: &call) == .fail(.protocolViolation))
  }

  @Test("A string must be the one that the qualification describes")
  func stringMismatch() {
    let described = PortAccess(port: 0x80, direction: .write, width: .byte, isString: true, isRepeated: true)
    var other: [(PortAccess, UInt32)] = [(described, 3)]
    for change: (inout PortAccess) -> Void in [
      { $0.port = 0x81 }, { $0.direction = .read }, { $0.width = .word }, { $0.isRepeated = false },
    ] {
      var access = described
      change(&access)
      other.append((access, 2))
    }
    for (access, length) in other {
      var guest = FakeGuest([0xF3, 0x6E])
      guest.registers[.rdx] = 0x80
      guest.registers[.rcx] = 1
      guest.registers[.rsi] = FakeGuest.data
      var call = TDVMCallRegisters()
      var plan = VEPlan(information(access, length: length))
      #expect(VEHandler.prepare(&plan, in: &guest, call: &call) == .fail(.opcodeMismatch))
    }
    for code: [UInt8] in [[0xF3, 0xEE], [0x66, 0x90], [0x0F, 0x0B]] {
      var guest = FakeGuest(code)
      guest.registers[.rdx] = 0x80
      var call = TDVMCallRegisters()
      var plan = VEPlan(information(described, length: 2))
      #expect(VEHandler.prepare(&plan, in: &guest, call: &call) == .fail(.opcodeMismatch))
    }
  }

  @Test("A string's address size and segment come from the instruction, not from the information")
  func stringDecoded() {
    var guest = FakeGuest([0x64, 0x67, 0x6E])
    guest.fsBase = 0x1000
    guest.registers[.rsi] = 0xFFFF_FFFF_0000_0000 | FakeGuest.data
    guest.poke([0x99], at: FakeGuest.data + 0x1000)
    let access = PortAccess(port: 0, direction: .write, width: .byte, isString: true)
    var call = TDVMCallRegisters()
    var plan = VEPlan(information(access, length: 3))
    #expect(VEHandler.prepare(&plan, in: &guest, call: &call) == .askHost)
    #expect(guest.fetches == 1)
    #expect(call[.r15] == 0x99)
  }

  @Test("HLT tells whether interrupts are blocked, and moves on when the host returns")
  func halt() {
    for isEnabled in [false, true] {
      var guest = FakeGuest([0xF4])
      if isEnabled { guest.registers.rflags.insert(.interrupt) }
      var call = TDVMCallRegisters()
      var plan = VEPlan(VEInformation(reason: .hlt, instructionLength: 1))
      #expect(VEHandler.prepare(&plan, in: &guest, call: &call) == .askHost)
      #expect(call[.r11] == 12 && call[.r12] == (isEnabled ? 0 : 1))
      #expect(guest.registers.rip == FakeGuest.code)
      #expect(VEHandler.finish(&plan, in: &guest, call: &call) == .done)
      #expect(guest.registers.rip == FakeGuest.code + 1)
    }
  }

  @Test("An exit reason without a handler is refused by name")
  func unhandled() {
    for reason: VMXExitReason in [.tdcall, .controlRegister, .eptMisconfiguration, VMXExitReason(rawValue: .max)] {
      var guest = FakeGuest([0xEC])
      var call = TDVMCallRegisters()
      var plan = VEPlan(VEInformation(reason: reason, instructionLength: 1))
      let expected = HandlerStep.fail(.unhandledExit(UInt64(reason.rawValue)))
      #expect(VEHandler.prepare(&plan, in: &guest, call: &call) == expected)
      #expect(VEHandler.finish(&plan, in: &guest, call: &call) == expected)
    }
  }
}
