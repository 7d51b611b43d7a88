import Guest
import Testing
import X86

/// What SEV-ES guests put in the GHCB.
@Suite("Requests in the GHCB")
struct VCRequestTests {
  /// A guest whose handler has prepared its request.
  func prepared(
    _ code: [UInt8], _ exit: SVMExitCode = .ioio, _ setUp: (inout FakeGuest) -> Void = { _ in }
  ) -> FakeGuest {
    var guest = FakeGuest(code)
    setUp(&guest)
    var plan = VCPlan(exit)
    #expect(VCHandler.prepare(&plan, in: &guest) == .askHost)
    return guest
  }

  func bitmap(_ fields: GHCBField...) -> GHCBValidBitmap {
    var bitmap = GHCBValidBitmap()
    for field in fields { bitmap.insert(field) }
    return bitmap
  }

  @Test("EXITINFO1 of the worked examples")
  func workedExamples() {
    let input = prepared([0xED]) { $0.registers[.rdx] = 0x3333 }
    #expect(input.disclosed(.swExitInfo1) == 0x3333_0241)
    #expect(input.disclosed(.swExitInfo2) == 0)

    let immediate = prepared([0xE4, 0x80])
    #expect(immediate.disclosed(.swExitInfo1) == 0x0080_0211)
    #expect(immediate.disclosed(.swExitInfo2) == 0)

    let string = prepared([0xF3, 0x6E]) {
      $0.registers[.rdx] = 0x3333
      $0.registers[.rcx] = 17
      $0.registers[.rsi] = FakeGuest.data
    }
    #expect(string.disclosed(.swExitInfo1) == 0x3333_0E1C)
    #expect(string.disclosed(.swExitInfo2) == 17)
  }

  @Test("Exactly the fields that the exit needs are valid")
  func validFields() {
    let common = bitmap(.swExitCode, .swExitInfo1, .swExitInfo2)
    #expect(prepared([0xEC]).validFields == common)
    var output = common
    output.insert(.rax)
    #expect(prepared([0xEE]).validFields == output)
    var string = common
    string.insert(.swScratch)
    for code: [UInt8] in [[0x6C], [0x6E]] {
      let guest = prepared(code) {
        $0.registers[.rsi] = FakeGuest.data
        $0.registers[.rdi] = FakeGuest.data
      }
      #expect(guest.validFields == string)
      #expect(guest.disclosed(.swScratch) == guest.ghcbAddress + 0x800)
    }
    var cpuid = output
    cpuid.insert(.rcx)
    #expect(prepared([0x0F, 0xA2], .cpuid).validFields == cpuid)
    cpuid.insert(.xcr0)
    #expect(prepared([0x0F, 0xA2], .cpuid) { $0.registers[.rax] = 0xD }.validFields == cpuid)
  }

  @Test("The bitmap is cleared before the first field and set after the last; version 2, usage 0")
  func order() {
    let guest = prepared([0xEE])
    #expect(guest.ghcbWrites.prefix(2) == [0x3F0, 0x3F8])
    #expect(guest.ghcbWrites.suffix(2) == [0x3F0, 0x3F8])
    #expect(guest.peekGHCB(0xFFA, .word) == 2)
    #expect(guest.peekGHCB(0xFFC, .dword) == 0)

    var older = FakeGuest([0xEE])
    var plan = VCPlan(.ioio, protocolVersion: 1)
    #expect(VCHandler.prepare(&plan, in: &older) == .askHost)
    #expect(older.peekGHCB(0xFFA, .word) == 1)
  }

  @Test("A chunk is at most 2032 / size elements", arguments: zip([[0xF3, 0x6E], [0xF3, 0x66, 0x6F]], [2032, 1016]))
  func chunkLimit(code: [UInt8], room: Int) {
    for count in [1, room - 1, room, room + 1, 0x10000, Int(Int32.max), Int.max] {
      let guest = prepared(code) {
        $0.registers[.rcx] = UInt64(count)
        $0.registers[.rsi] = FakeGuest.data
      }
      #expect(guest.disclosed(.swExitInfo2) == UInt64(min(count, room)))
    }
    let dwords = prepared([0xF3, 0x6F]) {
      $0.registers[.rcx] = .ones
      $0.registers[.rsi] = FakeGuest.data
    }
    #expect(dwords.disclosed(.swExitInfo2) == 508)
    // Nothing is ever written behind the buffer.
    #expect(dwords.ghcbWrites.allSatisfy { $0 < 0xFF0 || $0 == 0xFFA || $0 == 0xFFC })
  }

  @Test("Nothing of the guest but the operand reaches the page")
  func nothingElse() {
    let secret: UInt64 = 0x5EC2_E75E_C2E7_5EC2
    let guest = prepared([0xEE]) {
      for number: UInt8 in 0..<16 { $0.registers[GeneralRegister(number: number)] = secret }
    }
    #expect(guest.disclosed(.rax) == 0xC2)
    for offset in stride(from: 0, to: 4096, by: 8) { #expect(guest.peekGHCB(offset, .qword) != secret) }
  }

  @Test("The opcode must be the one that the exit code names, whole")
  func opcodeMismatch() {
    let wrong: [(SVMExitCode, [UInt8])] = [
      (.ioio, [0x0F, 0xA2]), (.ioio, [0x90]), (.ioio, [0xA4]), (.ioio, [0x0F, 0xEC, 0xC0]),
      (.ioio, [0x0F, 0x6E, 0xC0]),
      (.ioio, [0xF4]), (.ioio, [0xF0, 0xEC]), (.cpuid, [0xEC]), (.cpuid, [0xA2, 0, 0, 0, 0, 0, 0, 0, 0]),
      (.cpuid, [0x0F, 0x31]), (.cpuid, [0x0F, 0x0B]), (.cpuid, [0xF0, 0x0F, 0xA2]), (.ioio, [0x06]),
      (.ioio, [UInt8](repeating: 0x66, count: 15)),
    ]
    for (exit, code) in wrong {
      var guest = FakeGuest(code)
      let before = guest.registers
      var plan = VCPlan(exit)
      #expect(VCHandler.prepare(&plan, in: &guest) == .fail(.opcodeMismatch), "\(exit) \(code)")
      #expect(guest.registers == before)
      #expect(guest.ghcbWrites.isEmpty)
    }
  }

  @Test("An exit code without a handler is refused by name")
  func unhandled() {
    for raw: UInt64 in [0x42, 0x78, 0x403, 0x404, 0x8D, 0, .ones, 0x1_0000_007B] {
      var guest = FakeGuest([0xEC])
      var plan = VCPlan(SVMExitCode(rawValue: raw))
      #expect(VCHandler.prepare(&plan, in: &guest) == .fail(.unhandledExit(raw)))
      #expect(VCHandler.finish(&plan, in: &guest) == .fail(.unhandledExit(raw)))
      #expect(guest.fetches == 0 && guest.ghcbWrites.isEmpty)
    }
  }

  @Test("The fault of the fetch is the guest's")
  func fetchFault() {
    var guest = FakeGuest([0xEC])
    guest.registers.rip = 0xDEAD_0000
    var plan = VCPlan(.ioio)
    #expect(VCHandler.prepare(&plan, in: &guest) == .fault(.pageFault([.fetch], at: 0xDEAD_0000)))
  }
}
