import Guest
import Testing
import X86

/// Addresses, splits, refusals and hosts that lie.
@Suite("MMIO at its edges")
struct MMIOEdgeTests {
  static let device: UInt64 = 0x7000_0100

  @Test("Addresses that handlers have got wrong", arguments: Model.allCases)
  func addresses(model: Model) {
    let cases: [(String, [UInt8], (inout FakeGuest) -> Void)] = [
      (
        "RIP-relative counts from the next instruction", [0xC7, 0x05, 0x00, 0x00, 0x00, 0x00, 1, 0, 0, 0],
        { $0.moveCode(to: Self.device - 10) }
      ),
      ("REX.B with base 101 is R13", [0x41, 0xC6, 0x45, 0x00, 1], { $0.registers[.r13] = Self.device }),
      ("REX.B with SIB base 101", [0x41, 0xC6, 0x44, 0x25, 0x00, 1], { $0.registers[.r13] = Self.device }),
      (
        "67h cuts the sum", [0x67, 0xC6, 0x04, 0x08, 1],
        {
          $0.registers[.rax] = 0xFFFF_FFFF_F000_0000
          $0.registers[.rcx] = Self.device + 0x1000_0000
        }
      ),
      (
        "FS", [0x64, 0xC6, 0x00, 1],
        {
          $0.fsBase = 0x7000_0000
          $0.registers[.rax] = 0x100
        }
      ),
      (
        "GS, added after 67h has cut", [0x65, 0x67, 0xC6, 0x00, 1],
        {
          $0.gsBase = 0x7000_0000
          $0.registers[.rax] = 0xFFFF_0000_0000_0100
        }
      ),
      (
        "moffs under 67h has 4 bytes and a segment", [0x65, 0x67, 0xA2, 0x00, 0x01, 0x00, 0x00],
        {
          $0.gsBase = 0x7000_0000
          $0.registers[.rax] = 1
        }
      ),
      (
        "A bit number reaches beyond the operand, down too", [0x48, 0x0F, 0xAB, 0x08],
        {
          $0.registers[.rax] = Self.device + 0x80
          $0.registers[.rcx] = 0 &- 0x400
        }
      ),
    ]
    for (name, code, setUp) in cases {
      var machine = DeviceMachine(code, setUp)
      let start = machine.guest.registers.rip
      #expect(machine.run(model) == .done, "\(name)")
      #expect(machine.device.cycles.last?.address == Self.device, "\(name)")
      #expect(machine.device.bytes[0x100] == 1, "\(name)")
      #expect(machine.guest.registers.rip == start + UInt64(code.count), "\(name)")
    }
  }

  @Test("32-bit code: segment bases, wrapping at 4 GiB, 16-bit addresses", arguments: Model.allCases)
  func narrowCode(model: Model) {
    var machine = DeviceMachine([0xC6, 0x03, 1]) {
      $0.codeSize = .bits32
      $0.dataBase = 0x7000_0200
      $0.registers[.rbx] = 0xFFFF_FF00
    }
    #expect(machine.run(model) == .done)
    #expect(machine.device.cycles.map(\.address) == [Self.device])
    machine = DeviceMachine([0x67, 0xC6, 0x07, 1]) {
      $0.codeSize = .bits32
      $0.dataBase = 0x7000_0000
      $0.registers[.rbx] = 0x1234_0100
    }
    #expect(machine.run(model) == .done)
    #expect(machine.device.cycles.map(\.address) == [Self.device])
  }

  @Test("An operand across pages is cut there, and each side goes where its page leads", arguments: Model.allCases)
  func splits(model: Model) {
    // Device, device.
    var machine = DeviceMachine([0x48, 0x89, 0x03]) {
      $0.registers[.rbx] = 0x7000_0FFD
      $0.registers[.rax] = 0x8877_6655_4433_2211
    }
    #expect(machine.run(model) == .done)
    #expect(machine.cycles == "W2 W1 W4 W1")
    #expect(machine.device.bytes[0xFFD..<0x1005] == [0x11, 0x22, 0x33, 0x44, 0x55, 0x66, 0x77, 0x88])
    // RAM, device; loads and read-modify-writes.
    machine = DeviceMachine([0x48, 0x01, 0x03]) {
      $0.registers[.rbx] = 0x6FFF_FFFF
      $0.registers[.rax] = 1
      $0.poke([0xFF], at: 0x6FFF_FFFF)
    }
    machine.device.bytes.replaceSubrange(0..<7, with: [0xFF, 0xFF, 0, 0, 0, 0, 0])
    #expect(machine.run(model) == .done)
    #expect(machine.cycles == "R4 R2 R1 W4 W2 W1")
    #expect(machine.guest.peek(0x6FFF_FFFF, 1) == [0])
    #expect(machine.device.bytes[0..<3] == [0, 0, 1])
    // Device, unmapped: nothing is touched.
    for code: [UInt8] in [[0x48, 0x89, 0x03], [0x48, 0x8B, 0x03], [0x48, 0x01, 0x03], [0x0F, 0x11, 0x03]] {
      machine = DeviceMachine(code) { $0.registers[.rbx] = 0x7000_1FFC }
      let before = machine.guest.registers
      let isWrite = code != [0x48, 0x8B, 0x03]
      #expect(machine.run(model) == .fault(.pageFault(isWrite ? [.write] : [], at: 0x7000_2000)))
      #expect(machine.device.cycles.isEmpty && machine.guest.registers == before)
    }
    // The second operand faults before the first is read.
    machine = DeviceMachine([0xA4]) {
      $0.registers[.rsi] = Self.device
      $0.registers[.rdi] = 0x5000_0000
    }
    #expect(machine.run(model) == .fault(.pageFault([.write], at: 0x5000_0000)))
    #expect(machine.device.cycles.isEmpty)
    // 16 bytes in pieces of 8, and across a page.
    machine = DeviceMachine([0x0F, 0x10, 0x0B]) { $0.registers[.rbx] = 0x7000_0FFB }
    for index in 0..<16 { machine.device.bytes[0xFFB + index] = UInt8(index) }
    #expect(machine.run(model) == .done)
    #expect(machine.cycles == "R4 R1 R8 R2 R1")
    #expect(machine.guest.vectors[1] == VectorValue(low: 0x0706_0504_0302_0100, high: 0x0F0E_0D0C_0B0A_0908))
  }

  @Test("Unaligned vectors where alignment is demanded are #GP(0)", arguments: Model.allCases)
  func alignment(model: Model) {
    for code: [UInt8] in [
      [0x0F, 0x28, 0x0B], [0x0F, 0x29, 0x0B], [0x66, 0x0F, 0x6F, 0x0B], [0x66, 0x0F, 0x7F, 0x0B],
      [0x66, 0x0F, 0xE7, 0x0B],
      [0x0F, 0x2B, 0x0B], [0x66, 0x0F, 0x38, 0x2A, 0x0B],
    ] {
      var machine = DeviceMachine(code) { $0.registers[.rbx] = Self.device + 8 }
      #expect(machine.run(model) == .fault(.generalProtection()))
      #expect(machine.device.cycles.isEmpty)
    }
  }

  @Test("REP: one element for each trap, RIP at the instruction between them", arguments: Model.allCases)
  func repeats(model: Model) {
    var machine = DeviceMachine([0xF3, 0xAB]) {
      $0.registers[.rcx] = 1 << 32 | 2
      $0.registers[.rdi] = Self.device
    }
    #expect(machine.trap(model) == .again)
    #expect(machine.guest.registers[.rcx] == 1 << 32 | 1 && machine.guest.registers[.rdi] == Self.device + 4)
    #expect(machine.guest.registers.rip == FakeGuest.code)
    // Under 67h the count is ECX, and what is written is zero-extended.
    machine = DeviceMachine([0x67, 0xF3, 0xAB]) {
      $0.registers[.rcx] = 7 << 32 | 1
      $0.registers[.rdi] = 7 << 32 | Self.device
    }
    #expect(machine.run(model) == .done)
    #expect(machine.guest.registers[.rcx] == 0 && machine.guest.registers[.rdi] == Self.device + 4)
    // A count of 0 touches nothing.
    machine = DeviceMachine([0x67, 0xF3, 0xA5]) { $0.registers[.rcx] = 7 << 32 }
    let before = machine.guest.registers
    #expect(machine.run(model) == .done)
    var after = before
    after.rip += 3
    #expect(machine.guest.registers == after && machine.device.cycles.isEmpty)
    // A fault midway leaves the restart state.
    machine = DeviceMachine([0xF3, 0xA4]) {
      $0.registers[.rcx] = 5
      $0.registers[.rsi] = FakeGuest.data + 0x3FFE
      $0.registers[.rdi] = Self.device
    }
    #expect(machine.run(model) == .fault(.pageFault([], at: FakeGuest.data + 0x4000)))
    #expect(machine.guest.registers[.rcx] == 3 && machine.guest.registers[.rdi] == Self.device + 2)
  }

  @Test("Refused by name: what is not carried out", arguments: Model.allCases)
  func refused(model: Model) {
    let cases: [([UInt8], HandlerFailure)] = [
      ([0xFF, 0x33], .unhandledInstruction(.push)), ([0x8F, 0x03], .unhandledInstruction(.pop)),
      ([0xFF, 0x13], .unhandledInstruction(.call)), ([0xFF, 0x23], .unhandledInstruction(.jmp)),
      ([0xE8, 0, 0, 0, 0], .unhandledInstruction(.call)), ([0x50], .unhandledInstruction(.push)),
      ([0xC3], .unhandledInstruction(.ret)), ([0xD1, 0x23], .unhandledInstruction(.shl)),
      ([0x0F, 0xAF, 0x03], .unhandledInstruction(.imul)), ([0xF7, 0x33], .unhandledInstruction(.div)),
      ([0x0F, 0xC7, 0x0B], .unhandledInstruction(.cmpxchg8b)), ([0x8C, 0x1B], .unhandledInstruction(.mov)),
      ([0x8E, 0x1B], .unhandledInstruction(.mov)), ([0x0F, 0x6F, 0x03], .unhandledInstruction(.sse)),
      ([0x0F, 0x58, 0x03], .unhandledInstruction(.sse)), ([0xF3, 0x0F, 0x12, 0x03], .unhandledInstruction(.sse)),
      ([0xD9, 0x03], .unhandledInstruction(.x87)), ([0x0F, 0x01, 0x03], .unhandledInstruction(.sgdt)),
      ([0x8B, 0xC3], .opcodeMismatch), ([0x90], .opcodeMismatch), ([0x0F, 0x05], .opcodeMismatch),
      ([0x06], .opcodeMismatch), ([0xC5, 0xF8, 0x10, 0x03], .unhandledInstruction(.avx)),
    ]
    for (code, failure) in cases {
      var machine = DeviceMachine(code) {
        $0.registers[.rbx] = Self.device
        $0.registers[.rsp] = Self.device
      }
      let before = machine.guest.registers
      #expect(machine.run(model) == .fail(failure), "\(code)")
      #expect(machine.device.cycles.isEmpty && machine.guest.registers == before && machine.guest.deviceTouches == 0)
    }
  }

  @Test("RAM is no device, and ring 3 gets none", arguments: Model.allCases)
  func policies(model: Model) {
    for code: [UInt8] in [[0x8B, 0x03], [0x89, 0x03], [0x01, 0x03], [0xA5]] {
      var machine = DeviceMachine(code) {
        $0.registers[.rbx] = FakeGuest.data
        $0.registers[.rsi] = FakeGuest.data
        $0.registers[.rdi] = FakeGuest.data
      }
      #expect(machine.run(model) == .fail(.privateAddress(FakeGuest.data)))
      machine = DeviceMachine(code) {
        $0.privilegeLevel = 3
        $0.registers[.rbx] = Self.device
        $0.registers[.rsi] = Self.device
        $0.registers[.rdi] = FakeGuest.data
      }
      #expect(machine.run(model) == .fail(.userModeAccess(Self.device)))
      #expect(machine.device.cycles.isEmpty)
    }
  }

  @Test("Bytes are fetched once, and operands taken once: what changes midway changes nothing")
  func swapped() {
    // ADD [RBX], EAX
    var machine = DeviceMachine([0x01, 0x03]) {
      $0.registers[.rbx] = Self.device
      $0.registers[.rax] = 3
    }
    machine.device.bytes[0x100] = 4
    var plan = VCPlan(.nestedPageFault)
    #expect(VCHandler.prepare(&plan, in: &machine.guest) == .askHost)
    machine.guest.poke([0x29, 0x00], at: FakeGuest.code)
    machine.device.serve(&machine.guest)
    #expect(VCHandler.finish(&plan, in: &machine.guest) == .askHost)
    machine.device.serve(&machine.guest)
    #expect(VCHandler.finish(&plan, in: &machine.guest) == .done)
    #expect(machine.device.bytes[0x100] == 7 && machine.guest.fetches == 1)
    #expect(VCHandler.finish(&plan, in: &machine.guest) == .fail(.unhandledExit(0x400)))
  }

  @Test("A host that refuses, drops or breaks the protocol midway leaves the instruction as it was")
  func hostileSEV() {
    for code: [UInt8] in [[0x8B, 0x03], [0x89, 0x03], [0x01, 0x03], [0x87, 0x03], [0xA5], [0x0F, 0x10, 0x0B]] {
      for failing in 0..<2 {
        for (info1, info2, expected): (UInt64, UInt64, HandlerStep) in [
          (1, EventInjection(.generalProtection()).rawValue, .fault(.generalProtection())),
          (1, 0x8000_0B0E, .fail(.protocolViolation)), (2, 3, .fail(.refused(3))), (7, 0, .fail(.protocolViolation)),
        ] {
          var machine = DeviceMachine(code) {
            $0.registers[.rbx] = Self.device
            $0.registers[.rsi] = Self.device
            $0.registers[.rdi] = Self.device + 0x40
          }
          let before = machine.guest.registers
          var plan = VCPlan(.nestedPageFault)
          var step = VCHandler.prepare(&plan, in: &machine.guest)
          for _ in 0..<failing where step == .askHost {
            machine.device.serve(&machine.guest)
            step = VCHandler.finish(&plan, in: &machine.guest)
          }
          guard step == .askHost else { continue }
          machine.guest.answer([(.rax, .ones)], info1: info1, info2: info2)
          machine.guest.ghcbReads = [Int](repeating: 0, count: 4096)
          #expect(VCHandler.finish(&plan, in: &machine.guest) == expected)
          #expect(machine.guest.registers == before && machine.guest.vectors[1] == VectorValue())
          #expect(machine.guest.ghcbReads.allSatisfy { $0 <= 1 })
        }
      }
      // Dropped: the bitmap is still the guest's own, and SW_EXITINFO1 is an address.
      var machine = DeviceMachine(code) {
        $0.registers[.rbx] = Self.device
        $0.registers[.rsi] = Self.device
        $0.registers[.rdi] = Self.device
      }
      var plan = VCPlan(.nestedPageFault)
      #expect(VCHandler.prepare(&plan, in: &machine.guest) == .askHost)
      #expect(VCHandler.finish(&plan, in: &machine.guest) == .fail(.protocolViolation))
    }
  }

  @Test("A TDVMCALL that is not answered with success changes nothing", arguments: [1, 2, 1 << 63, UInt64.max])
  func hostileTDX(status: UInt64) {
    var machine = DeviceMachine([0x48, 0x8B, 0x03]) { $0.registers[.rbx] = Self.device }
    let before = machine.guest.registers
    var plan = VEPlan(DeviceMachine.information)
    var call = TDVMCallRegisters()
    #expect(VEHandler.prepare(&plan, in: &machine.guest, call: &call) == .askHost)
    #expect(call.mask == 0xFC00)
    call[.r10] = status
    #expect(VEHandler.finish(&plan, in: &machine.guest, call: &call) == .fail(.refused(status)))
    #expect(machine.guest.registers == before)
  }

  @Test("The shared bit of the trapped address goes with every cycle")
  func sharedBit() {
    for bit: UInt64 in [0, 1 << 47, 1 << 51] {
      var machine = DeviceMachine([0x8A, 0x03]) { $0.registers[.rbx] = Self.device }
      var plan = VEPlan(VEInformation(reason: .eptViolation, guestPhysicalAddress: Self.device | bit))
      var call = TDVMCallRegisters()
      #expect(VEHandler.prepare(&plan, in: &machine.guest, call: &call) == .askHost)
      #expect(call[.r14] == Self.device | bit)
    }
  }

  @Test("Nothing but the operand is disclosed", arguments: Model.allCases)
  func disclosure(model: Model) {
    for (code, value): ([UInt8], UInt64) in [
      ([0x88, 0x03], 0x88), ([0x66, 0x89, 0x03], 0x7788), ([0x89, 0x03], 0x5566_7788), ([0x88, 0x23], 0x77),
      ([0xAA], 0x88), ([0xF3, 0x0F, 0x11, 0x0B], 0x1111_1111),
    ] {
      var machine = DeviceMachine(code) {
        $0.registers[.rbx] = Self.device
        $0.registers[.rdi] = Self.device
        $0.registers[.rax] = 0x1122_3344_5566_7788
        $0.vectors[1] = VectorValue(low: 0x2222_2222_1111_1111, high: .ones)
      }
      machine.guest.ghcb = [UInt8](repeating: 0, count: 4096)
      #expect(machine.run(model) == .done)
      #expect(machine.device.cycles.map(\.value) == [value])
      if model == .sevES { #expect(machine.guest.peekGHCB(0x800, .qword) == value) }
    }
  }

  @Test("Random bytes under random exits: no trap, and a plan of at most 128 bytes")
  func random() {
    #expect(MemoryLayout<VCPlan>.size <= 128 && MemoryLayout<VEPlan>.size <= 128)
    var generator = SplitMix(seed: 0x7261_7070)
    var finished = 0
    for _ in 0..<60_000 {
      let code = (0..<15).map { index in
        index < 3 && generator.next() & 1 == 0
          ? [0x66, 0x67, 0xF3, 0x48, 0x0F, 0x65, 0xF0, 0x41][Int(generator.next() & 7)]
          : UInt8(truncatingIfNeeded: generator.next())
      }
      var machine = DeviceMachine(code) {
        for register in GeneralRegister.allCases {
          $0.registers[register] =
            generator.next() & 3 == 0 ? generator.next() : Self.device &+ generator.next() & 0x1F00
        }
        $0.codeSize = [.bits64, .bits64, .bits64, .bits32, .bits16][Int(generator.next() % 5)]
        $0.registers.rflags = RFlags(rawValue: generator.next() & 0x8D5 | 2)
      }
      let model: Model = generator.next() & 1 == 0 ? .sevES : .tdx
      let step = machine.trap(model)
      if step == .done || step == .again { finished += 1 }
      #expect(machine.guest.deviceTouches == 0)
    }
    #expect(finished > 500)
  }
}

/// A generator that a seed repeats.
struct SplitMix {
  var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}

extension FakeGuest {
  /// Moves the code and RIP.
  mutating func moveCode(to address: UInt64) {
    let code = peek(Self.code, 16)
    let isDevice = devicePages
    poke(code, at: address)
    devicePages = isDevice
    registers.rip = address
  }
}
