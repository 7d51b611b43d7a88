import Guest
import Testing
import X86

/// The cases of REFERENCE §11 that these exits can meet.
@Suite("A hostile host")
struct HostileHostTests {
  /// A guest that has asked, and its plan.
  func asked(
    _ code: [UInt8], _ exit: SVMExitCode = .ioio, _ setUp: (inout FakeGuest) -> Void = { _ in }
  ) -> (FakeGuest, VCPlan) {
    var guest = FakeGuest(code)
    guest.registers[.rax] = 0x1111_2222_3333_4444
    guest.registers[.rcx] = 3
    guest.registers[.rsi] = FakeGuest.data
    guest.registers[.rdi] = FakeGuest.data
    setUp(&guest)
    var plan = VCPlan(exit)
    #expect(VCHandler.prepare(&plan, in: &guest) == .askHost)
    return (guest, plan)
  }

  /// Finishes, and expects that nothing of the guest has changed.
  func expectUnchanged(
    _ expected: HandlerStep, _ code: [UInt8], _ exit: SVMExitCode = .ioio,
    at location: SourceLocation = #_sourceLocation, _ answer: (inout FakeGuest) -> Void
  ) {
    var (guest, plan) = asked(code, exit)
    let before = guest.registers
    answer(&guest)
    #expect(VCHandler.finish(&plan, in: &guest) == expected, sourceLocation: location)
    #expect(guest.registers == before, sourceLocation: location)
    #expect(guest.peek(FakeGuest.data, 16) == [UInt8](repeating: 0, count: 16), sourceLocation: location)
  }

  static let codes: [[UInt8]] = [[0xEC], [0xEE], [0xED], [0xF3, 0x6C], [0xF3, 0x6E], [0x6D]]

  @Test("H1: #VC at an instruction that the exit code does not name", arguments: [UInt64](0...0x410))
  func injectedCommunication(code: UInt64) {
    for opcode: [UInt8] in [[0x90], [0xC3], [0x0F, 0x05], [0xEC], [0x0F, 0xA2], [0xCC], [0xF4]] {
      var guest = FakeGuest(opcode)
      let before = guest.registers
      var plan = VCPlan(SVMExitCode(rawValue: code))
      let step = VCHandler.prepare(&plan, in: &guest)
      let isTrue = code == 0x7B && opcode == [0xEC] || code == 0x72 && opcode == [0x0F, 0xA2]
      switch code {
      case _ where isTrue: #expect(step == .askHost)
      case 0x41: #expect(step == .fault(Exception(.debug)))
      case 0x51: #expect(step == .fault(Exception(.alignmentCheck)))
      case 0x400 where opcode == [0xC3]: #expect(step == .fail(.unhandledInstruction(.ret)))
      case 0x400 where opcode == [0xCC]: #expect(step == .fail(.unhandledInstruction(.int3)))
      case 0x27, 0x37, 0x6E, 0x6F, 0x72, 0x76, 0x7B, 0x7C, 0x81, 0x87, 0x89, 0x8A, 0x8B, 0x400:
        #expect(step == .fail(.opcodeMismatch))
      default: #expect(step == .fail(.unhandledExit(code)))
      }
      #expect(guest.registers == before)
    }
  }

  @Test("H3: every field of the answer is read once, the shared buffer too")
  func readOnce() {
    for code in Self.codes {
      var (guest, plan) = asked(code)
      guest.answer([(.rax, 1)])
      guest.ghcbReads = [Int](repeating: 0, count: 4096)
      _ = VCHandler.finish(&plan, in: &guest)
      #expect(guest.ghcbReads.allSatisfy { $0 <= 1 }, "\(code)")
    }
    var (guest, plan) = asked([0x0F, 0xA2], .cpuid)
    guest.answer([(.rax, 1), (.rbx, 1), (.rcx, 1), (.rdx, 1)])
    guest.ghcbReads = [Int](repeating: 0, count: 4096)
    #expect(VCHandler.finish(&plan, in: &guest) == .done)
    #expect(guest.ghcbReads.allSatisfy { $0 <= 1 })
  }

  @Test("H4: an answer without valid bits")
  func noValidBits() {
    for code in Self.codes {
      expectUnchanged(.fail(.protocolViolation), code) {
        $0.answer([(.rax, 0)])
        $0.validFields = GHCBValidBitmap()
      }
    }
    // IN needs RAX.
    expectUnchanged(.fail(.protocolViolation), [0xEC]) { $0.answer([]) }
    // CPUID needs all four.
    for missing in 0..<4 {
      var fields: [(GHCBField, UInt64)] = [(.rax, 1), (.rbx, 2), (.rcx, 3), (.rdx, 4)]
      fields.remove(at: missing)
      expectUnchanged(.fail(.protocolViolation), [0x0F, 0xA2], .cpuid) { $0.answer(fields) }
    }
    // An injected event or a refusal needs SW_EXITINFO2.
    for status: UInt64 in [1, 2] {
      expectUnchanged(.fail(.protocolViolation), [0xEE]) {
        $0.answer([], info1: status, info2: EventInjection(.generalProtection()).rawValue)
        var valid = GHCBValidBitmap()
        valid.insert(.swExitInfo1)
        $0.validFields = valid
      }
    }
  }

  @Test("H5: only a valid exception #GP or #UD may be injected")
  func injectedEvents() {
    for vector: UInt64 in 0...255 {
      for type: UInt64 in 0...7 {
        for isValid: UInt64 in 0...1 {
          let event = vector | type << 8 | 1 << 11 | isValid << 31 | 0x18 << 32
          let expected: HandlerStep =
            if isValid == 1 && type == 3 && vector == 13 {
              .fault(.generalProtection(0x18))
            } else if isValid == 1 && type == 3 && vector == 6 {
              .fault(.invalidOpcode)
            } else {
              .fail(.protocolViolation)
            }
          expectUnchanged(expected, [0xEC]) { $0.answer([(.rax, 0)], info1: 1, info2: event) }
        }
      }
    }
    // Without its bit the error code does not count; with it, it has 16 bits.
    let event = EventInjection(.generalProtection()).rawValue
    expectUnchanged(.fault(.generalProtection()), [0xEE]) {
      $0.answer([], info1: 1, info2: event & ~(1 << 11) | 0xFFFF << 32)
    }
    expectUnchanged(.fault(.generalProtection(0xFFFF)), [0xF3, 0x6C]) {
      $0.answer([], info1: 1, info2: event | 0xFFFF_FFFF << 32)
    }
  }

  @Test("H6: a request called malformed, with each reason; and statuses that do not exist")
  func refusals() {
    for reason: UInt64 in [0, 1, 2, 3, 4, 5, 6, 7, .ones] {
      for code in Self.codes {
        expectUnchanged(.fail(.refused(reason)), code) { $0.answer([(.rax, 0)], info1: 2, info2: reason) }
      }
    }
    for status: UInt64 in [3, 4, 0x8000_0000, 0xFFFF_FFFF, 0x33330241] {
      expectUnchanged(.fail(.protocolViolation), [0xEC]) { $0.answer([(.rax, 0)], info1: status) }
    }
    // The status is 32 bits wide.
    var (guest, plan) = asked([0xEE])
    guest.answer([], info1: 0xFFFF_FFFF_0000_0000)
    #expect(VCHandler.finish(&plan, in: &guest) == .done)
  }

  @Test("H7: 64-bit garbage where the result is 32 bits")
  func wideResults() {
    var (guest, plan) = asked([0x0F, 0xA2], .cpuid)
    guest.answer([(.rax, .ones), (.rbx, .ones), (.rcx, .ones), (.rdx, .ones)])
    #expect(VCHandler.finish(&plan, in: &guest) == .done)
    for register: GeneralRegister in [.rax, .rbx, .rcx, .rdx] { #expect(guest.registers[register] == 0xFFFF_FFFF) }
  }

  @Test("H8: data wider than the operand")
  func wideData() {
    for (code, expected): ([UInt8], UInt64) in [
      ([0xEC], 0x1111_2222_3333_44FF), ([0x66, 0xED], 0x1111_2222_3333_FFFF), ([0xED], 0xFFFF_FFFF),
    ] {
      var (guest, plan) = asked(code)
      guest.answer([(.rax, .ones)])
      #expect(VCHandler.finish(&plan, in: &guest) == .done)
      #expect(guest.registers[.rax] == expected)

      var other = FakeGuest(code)
      other.registers[.rax] = 0x1111_2222_3333_4444
      var call = TDVMCallRegisters()
      let width: Width = code == [0xEC] ? .byte : code == [0xED] ? .dword : .word
      let qualification = IOQualification(PortAccess(port: 0, direction: .read, width: width))
      var vePlan = VEPlan(
        VEInformation(
          reason: .ioInstruction, exitQualification: qualification.rawValue, instructionLength: UInt32(code.count)))
      #expect(VEHandler.prepare(&vePlan, in: &other, call: &call) == .askHost)
      for register: GeneralRegister in [.r11, .r12, .r13, .r14, .r15] { call[register] = .ones }
      #expect(VEHandler.finish(&vePlan, in: &other, call: &call) == .done)
      #expect(other.registers[.rax] == expected)
    }
  }

  @Test("H8: an element of INS is stored no wider than it is", arguments: Model.allCases)
  func wideElements(model: Model) {
    var machine = FakeMachine([0x6C]) { $0.registers[.rdi] = FakeGuest.data }
    machine.device.toRead = [0xFF]
    machine.device.garbage = .ones
    #expect(machine.run(model) == .done)
    #expect(machine.guest.peek(FakeGuest.data, 8) == [0xFF, 0, 0, 0, 0, 0, 0, 0])
  }

  @Test("H9: the host's idea of the count, the buffer and the request is not asked for")
  func countFromHost() {
    var (guest, plan) = asked([0xF3, 0x6C])
    for offset in 0x800..<0xFF0 { guest.ghcb[offset] = UInt8(truncatingIfNeeded: offset) }
    // A count of its own, another scratch area, another exit code: all of it is the guest's to know.
    guest.answer([(.swScratch, 0), (.swExitCode, 0x72), (.rcx, 1), (.rax, 9)], info2: 2000)
    #expect(VCHandler.finish(&plan, in: &guest) == .done)
    #expect(guest.peek(FakeGuest.data, 4) == [0, 1, 2, 0])
    #expect(guest.registers[.rcx] == 0)
    #expect(guest.registers[.rdi] == FakeGuest.data + 3)
    #expect(guest.registers[.rax] == 0x1111_2222_3333_4444)
  }

  @Test(
    "H12: a TDVMCALL that is refused, or answered with RETRY, changes nothing",
    arguments: [
      TDVMCallStatus.retry.rawValue, TDVMCallStatus.invalidOperand.rawValue, 2, 0x8000_0000_0000_0003, UInt64.max,
    ])
  func refusedCall(status: UInt64) {
    let input = IOQualification(PortAccess(port: 0x3F8, direction: .read, width: .byte))
    for (information, code) in [
      (VEInformation(reason: .ioInstruction, exitQualification: input.rawValue, instructionLength: 1), [0xEC]),
      (VEInformation(reason: .cpuid, instructionLength: 2), [0x0F, 0xA2]),
      (VEInformation(reason: .hlt, instructionLength: 1), [0xF4]),
    ] as [(VEInformation, [UInt8])] {
      var guest = FakeGuest(code)
      let before = guest.registers
      var call = TDVMCallRegisters()
      var plan = VEPlan(information)
      #expect(VEHandler.prepare(&plan, in: &guest, call: &call) == .askHost)
      call[.r10] = status
      call[.r11] = .ones
      #expect(VEHandler.finish(&plan, in: &guest, call: &call) == .fail(.refused(status)))
      #expect(guest.registers == before)
    }
  }

  @Test("H16: bytes swapped after the decode change nothing")
  func swappedBytes() {
    var (guest, plan) = asked([0xEC])
    guest.poke([0xED, 0x90], at: FakeGuest.code)
    guest.answer([(.rax, .ones)])
    #expect(VCHandler.finish(&plan, in: &guest) == .done)
    #expect(guest.registers[.rax] == 0x1111_2222_3333_44FF)
    #expect(guest.registers.rip == FakeGuest.code + 1)
    #expect(guest.fetches == 1)
  }

  @Test("H18: an exit that the host drops is noticed")
  func droppedExit() {
    expectUnchanged(.fail(.protocolViolation), [0xEC]) { _ in }
    expectUnchanged(.fail(.protocolViolation), [0xEE]) { _ in }
    expectUnchanged(.fail(.protocolViolation), [0xF3, 0x6C]) { _ in }
    expectUnchanged(.fail(.protocolViolation), [0x0F, 0xA2], .cpuid) { _ in }
  }

  @Test("A mapping that is withdrawn during INS: what was stored is done, and the rest faults")
  func withdrawnMapping() {
    var (guest, plan) = asked([0xF3, 0x6C]) { $0.registers[.rdi] = FakeGuest.data + 0x0FFE }
    for offset in 0x800..<0x803 { guest.ghcb[offset] = 0x77 }
    guest.answer([])
    guest.pages[FakeGuest.data / 4096 + 1] = nil
    #expect(VCHandler.finish(&plan, in: &guest) == .fault(.pageFault([.write], at: FakeGuest.data + 0x1000)))
    #expect(guest.registers[.rcx] == 1)
    #expect(guest.registers[.rdi] == FakeGuest.data + 0x1000)
    #expect(guest.peek(FakeGuest.data + 0x0FFE, 2) == [0x77, 0x77])
    #expect(guest.registers.rip == FakeGuest.code)
  }
}
