import Guest
import Testing
import X86

/// SplitMix64: the same numbers for the same seed, everywhere.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// A port instruction as the manuals tell it, one element at a time, with none of the handlers' code.
struct ReferenceProcessor {
  var guest: FakeGuest
  var device: FakeDevice

  mutating func execute(opcode: UInt8, immediate: UInt8, is16: Bool, is67: Bool, isREP: Bool, override: UInt8?)
    -> Exception?
  {
    let isRead = [0x6C, 0x6D, 0xE4, 0xE5, 0xEC, 0xED].contains(opcode)
    let isString = opcode < 0x70
    let size = opcode % 2 == 0 ? 1 : is16 ? 2 : 4
    let width: Width = size == 1 ? .byte : size == 2 ? .word : .dword
    let port = opcode & 0xF8 == 0xE0 ? UInt16(immediate) : UInt16(guest.registers[.rdx] % 0x10000)
    let byteMask: UInt64 = size == 1 ? 0xFF : size == 2 ? 0xFFFF : 0xFFFF_FFFF
    let base: UInt64 = isRead ? 0 : override == 0x64 ? guest.fsBase : override == 0x65 ? guest.gsBase : 0
    let pointer = isRead ? 7 : 6

    while true {
      if isString && isREP {
        let count = is67 ? guest.registers.general[1] % 0x1_0000_0000 : guest.registers.general[1]
        if count == 0 { break }
      }
      if let fault = permissionFault(port, size) { return fault }
      if isString {
        let offset =
          is67 ? guest.registers.general[pointer] % 0x1_0000_0000 : guest.registers.general[pointer]
        do throws(Exception) {
          if isRead {
            try guest.check(base &+ offset, width, isWrite: true)
            try guest.store(device.next(port, width), at: base &+ offset, width)
          } else {
            device.take(port, width, try guest.load(base &+ offset, width))
          }
        } catch { return error }
        let isDown = guest.registers.rflags.rawValue & 0x400 != 0
        var moved = isDown ? offset &- UInt64(size) : offset &+ UInt64(size)
        if is67 { moved %= 0x1_0000_0000 }
        guest.registers.general[pointer] = moved
        guard isREP else { break }
        guest.registers.general[1] &-= 1
        if is67 { guest.registers.general[1] %= 0x1_0000_0000 }
      } else if isRead {
        let value = device.next(port, width) & byteMask
        let kept = size == 4 ? 0 : guest.registers.general[0] & ~byteMask
        guest.registers.general[0] = kept | value
        break
      } else {
        device.take(port, width, guest.registers.general[0] & byteMask)
        break
      }
    }
    return nil
  }

  func permissionFault(_ port: UInt16, _ size: Int) -> Exception? {
    guard guest.privilegeLevel > UInt8(guest.registers.rflags.rawValue / 0x1000 % 4) else { return nil }
    let limit = Int(guest.taskState.limit)
    guard limit >= 0x67 else { return .generalProtection() }
    let base = guest.taskState.base
    let map = guest.peek(base + 0x66, 2)
    let first = Int(map[0]) + Int(map[1]) * 256 + Int(port) / 8
    guard first + 1 <= limit else { return .generalProtection() }
    for bit in Int(port)..<Int(port) + size {
      let index = Int(map[0]) + Int(map[1]) * 256 + bit / 8
      if guest.peek(base + UInt64(index), 1)[0] & (1 << UInt8(bit % 8)) != 0 { return .generalProtection() }
    }
    return nil
  }
}

@Suite("Random instructions")
struct RandomTests {
  /// One random port instruction in a random world.
  struct Case {
    var code: [UInt8] = []
    var opcode: UInt8
    var immediate: UInt8
    var is16 = false
    var is67 = false
    var isREP = false
    var override: UInt8?
    var guest: FakeGuest
    var device = FakeDevice()

    init(_ random: inout SeededGenerator) {
      opcode =
        [0x6C, 0x6D, 0x6E, 0x6F, 0xE4, 0xE5, 0xE6, 0xE7, 0xEC, 0xED, 0xEE, 0xEF].randomElement(using: &random) ?? 0xEC
      immediate = UInt8.random(in: 0...255, using: &random)
      for _ in 0..<Int.random(in: 0...4, using: &random) {
        switch Int.random(in: 0..<6, using: &random) {
        case 0: code.append(0x66)
        case 1: code.append(0x67)
        case 2: code.append(0xF3)
        case 3: code.append(0xF2)
        case 4: code.append(Bool.random(using: &random) ? 0x64 : 0x65)
        default: code.append([0x26, 0x2E, 0x36, 0x3E].randomElement(using: &random) ?? 0x26)
        }
      }
      is16 = code.contains(0x66)
      is67 = code.contains(0x67)
      isREP = code.contains(0xF2) || code.contains(0xF3)
      override = code.last { $0 == 0x64 || $0 == 0x65 }
      if Int.random(in: 0..<4, using: &random) == 0 {
        let rex = UInt8.random(in: 0x40...0x4F, using: &random)
        code.append(rex)
        // REX.W does nothing to a port instruction but take away what 66h does.
        if rex & 8 != 0 { is16 = false }
      }
      code.append(opcode)
      if opcode & 0xF8 == 0xE0 { code.append(immediate) }

      guest = FakeGuest(code)
      for index in 0..<16 { guest.registers.general[index] = random.next() }
      // Most pointers hit the data, near its ends too; most counts are small.
      for index in [6, 7] where Int.random(in: 0..<8, using: &random) != 0 {
        guest.registers.general[index] = FakeGuest.data &+ UInt64.random(in: 0..<0x4010, using: &random) &- 8
        if is67 { guest.registers.general[index] |= random.next() << 32 }
      }
      if isREP || Bool.random(using: &random) {
        guest.registers.general[1] =
          UInt64.random(in: 0..<3000, using: &random) >> UInt64.random(in: 0...10, using: &random)
        if is67 { guest.registers.general[1] |= random.next() << 32 }
      }
      if Bool.random(using: &random) { guest.registers.rflags.insert(.direction) }
      guest.registers.rflags.formUnion(RFlags(rawValue: random.next() & 0x38D5))
      guest.fsBase = [0, 0x800, 0xFFFF_FFFF_FFFF_F000].randomElement(using: &random) ?? 0
      guest.gsBase = 0x1000
      for page in 0..<4 {
        let number = FakeGuest.data / 4096 + UInt64(page)
        guest.poke((0..<64).map { _ in UInt8.random(in: 0...255, using: &random) }, at: number * 4096 + 4000)
        switch Int.random(in: 0..<12, using: &random) {
        case 0: guest.pages[number] = nil
        case 1: guest.pages[number]?.isWritable = false
        default: break
        }
      }
      guest.privilegeLevel = Bool.random(using: &random) ? 3 : 0
      let tss: UInt64 = 0x30_0000
      for page: UInt64 in 0..<4 { guest.pages[tss / 4096 + page] = FakePage() }
      let limit = Bool.random(using: &random) ? 0x2068 : UInt32.random(in: 0...0x2100, using: &random)
      guest.taskState = Segment(selector: 0x40, attributes: 0x8B, limit: limit, base: tss)
      guest.poke([0x68, 0], at: tss + 0x66)
      if Bool.random(using: &random) {
        let port = opcode & 0xF8 == 0xE0 ? UInt64(immediate) : guest.registers.general[2] % 0x10000
        guest.poke([1 << UInt8.random(in: 0...7, using: &random)], at: tss + 0x68 + port / 8)
      }
      device.toRead = (0..<3000).map { _ in random.next() & 0xFFFF_FFFF }
    }
  }

  @Test("Registers, memory, faults and what the device saw are those of a processor", arguments: Model.allCases)
  func transparency(model: Model) {
    var random = SeededGenerator(state: 0x7247_4C4E)
    for number in 0..<1500 {
      let test = Case(&random)
      var reference = ReferenceProcessor(guest: test.guest, device: test.device)
      let fault = reference.execute(
        opcode: test.opcode, immediate: test.immediate, is16: test.is16, is67: test.is67, isREP: test.isREP,
        override: test.override)
      if fault == nil { reference.guest.registers.rip += UInt64(test.code.count) }

      var machine = FakeMachine(test.code) { $0 = test.guest }
      machine.device = test.device
      machine.device.garbage = .ones
      let step = machine.run(model)

      let name = "case \(number): \(test.code.map { String($0, radix: 16) })"
      #expect(step == fault.map { .fault($0) } ?? .done, "\(name)")
      let isSame =
        machine.guest.registers == reference.guest.registers && machine.device.written == reference.device.written
        && machine.device.read == reference.device.read
        && reference.guest.pages.allSatisfy { machine.guest.pages[$0.key]?.bytes == $0.value.bytes }
      #expect(isSame, "\(name)")
      guard isSame else { return }
    }
  }

  @Test("No bytes of the guest and no answer of the host end in a runtime trap")
  func noTraps() {
    var random = SeededGenerator(state: 0xBAD_C0DE)
    for _ in 0..<20_000 {
      var guest = FakeGuest([])
      let opcodes: [UInt8] = [0x6C, 0x6D, 0x6E, 0x6F, 0xE4, 0xED, 0xF3, 0x66, 0x67, 0x0F, 0xA2, 0x48, 0x64]
      let code = (0..<15).map { _ in
        Bool.random(using: &random)
          ? opcodes.randomElement(using: &random) ?? 0 : UInt8.random(in: 0...255, using: &random)
      }
      guest.registers.rip = Int.random(in: 0..<8, using: &random) == 0 ? .ones - 3 : FakeGuest.code
      guest.pages[.ones / 4096] = FakePage()
      guest.poke(code, at: guest.registers.rip)
      for index in 0..<16 {
        guest.registers.general[index] =
          [0, .ones, 1 << 63, FakeGuest.data, random.next()].randomElement(using: &random) ?? 0
      }
      guest.registers.rflags = RFlags(rawValue: random.next())
      guest.privilegeLevel = UInt8.random(in: 0...3, using: &random)
      guest.codeSize = [.bits16, .bits32, .bits64].randomElement(using: &random) ?? .bits64
      guest.fsBase = random.next()
      guest.dataBase = .ones
      guest.taskState = Segment(
        attributes: UInt16.random(in: 0...0xFFF, using: &random) | 0x89,
        limit: [0, 0x67, 0x68, 0x2068, .max].randomElement(using: &random) ?? 0,
        base: [.ones, .ones - 0x66, FakeGuest.data, 0].randomElement(using: &random) ?? 0)

      let exit: SVMExitCode = Bool.random(using: &random) ? .ioio : .cpuid
      var plan = VCPlan(exit)
      for _ in 0..<3 {
        var step = VCHandler.prepare(&plan, in: &guest)
        guard step == .askHost else { break }
        for _ in 0..<Int.random(in: 0..<4, using: &random) {
          let offset = Int.random(in: 0..<512, using: &random) * 8
          guest.pokeGHCB(random.next(), offset, .qword)
        }
        if Bool.random(using: &random) { guest.pokeGHCB(0, 0x398, .qword) }
        step = VCHandler.finish(&plan, in: &guest)
        guard step == .again else { break }
      }

      let reasons: [VMXExitReason] = [.ioInstruction, .cpuid, .hlt, .wbinvd]
      var vePlan = VEPlan(
        VEInformation(
          reason: reasons.randomElement(using: &random) ?? .hlt,
          exitQualification: Bool.random(using: &random) ? random.next() & 0xFFFF_007B : random.next(),
          instructionLength: UInt32.random(in: 0...17, using: &random), instructionInfo: .max))
      if Bool.random(using: &random), let access = try? PortAccess(decoding: code, guest) {
        vePlan.information.exitQualification = IOQualification(access).rawValue
      }
      var call = TDVMCallRegisters()
      for _ in 0..<3 {
        guard VEHandler.prepare(&vePlan, in: &guest, call: &call) == .askHost else { break }
        for register: GeneralRegister in [.r11, .r12, .r13, .r14, .r15] { call[register] = random.next() }
        call[.r10] = Int.random(in: 0..<4, using: &random) == 0 ? random.next() : 0
        guard VEHandler.finish(&vePlan, in: &guest, call: &call) == .again else { break }
      }
    }
  }
}

extension PortAccess {
  /// The access of the instruction that these bytes begin with.
  init?(decoding code: [UInt8], _ guest: FakeGuest) throws(DecodeError) {
    var bytes = InstructionBytes()
    for byte in code { bytes.append(byte) }
    let instruction = try Instruction(decoding: bytes, codeSize: guest.codeSize)
    self.init(instruction, registers: guest.registers)
  }
}
