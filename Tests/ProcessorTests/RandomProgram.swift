import Memory
import Processor
import X86

/// SplitMix64: one number says everything about a program.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}

/// Random bytes as code, with random registers, and a host that answers whatever it is asked.
struct RandomProgram {
  let confinement: Confinement
  let handlers: HandlerPlacement
  let isUser: Bool
  private var random: SplitMix

  init(seed: UInt64) {
    random = SplitMix(state: seed)
    let kind = random.next()
    let models = Confinement.allCases
    confinement = models[Int(kind % UInt64(models.count))]
    handlers = kind >> 8 & 1 == 0 ? .own : .hosted
    isUser = kind >> 9 & 1 == 0
  }

  /// Beginnings of instructions that pure chance would rarely hit; random bytes follow.
  private static let beginnings: [[UInt8]] = [
    [0x0F, 0x00], [0x0F, 0x01], [0x0F, 0x01, 0xC1], [0x0F, 0x01, 0xD9], [0xF3, 0x0F, 0x01, 0xD9],
    [0x66, 0x0F, 0x01, 0xCC], [0x0F, 0x01, 0xF8], [0x0F, 0x02], [0x0F, 0x03], [0x0F, 0x05], [0x48, 0x0F, 0x07],
    [0x0F, 0x06], [0x0F, 0x08], [0x0F, 0x09], [0x0F, 0x20], [0x0F, 0x21], [0x0F, 0x22], [0x0F, 0x23], [0x0F, 0x30],
    [0x0F, 0x31], [0x0F, 0x32], [0x0F, 0x33], [0x0F, 0xA2], [0x0F, 0xAE], [0xF3, 0x0F, 0xAE], [0xF3, 0x48, 0x0F, 0xAE],
    [0x0F, 0xC7], [0x48, 0x0F, 0xC7], [0x0F, 0xB1], [0xF0, 0x0F, 0xB1], [0x0F, 0xA4], [0x66, 0x0F, 0xAD],
    [0x66, 0x0F, 0xA5], [0x0F, 0xBA], [0x48, 0x0F, 0xA3], [0x66, 0x0F, 0xBB], [0x0F, 0xB2], [0x0F, 0xB4],
    [0x8E], [0x8C], [0xCF], [0x48, 0xCF], [0x66, 0xCF], [0xCA], [0xCB], [0x48, 0xCB], [0xC8], [0xC9], [0xCD], [0xCC],
    [0xF1], [0xF4], [0xFA], [0xFB], [0x9C], [0x9D], [0x66, 0x9D], [0xFF], [0x48, 0xFF], [0xF6], [0xF7], [0x48, 0xF7],
    [0xD0], [0xD1], [0xD2], [0xD3], [0xC0], [0xC1], [0x66, 0xC1], [0x48, 0xC1], [0xE4], [0xE5], [0xE6], [0xEC], [0xED],
    [0xEE], [0xEF], [0x6C], [0x6D], [0x6E], [0x6F], [0xF3, 0x6C], [0xF3, 0x6F], [0x67, 0xF3, 0x6D], [0xF3, 0xA4],
    [0xF3, 0x48, 0xA5], [0xF3, 0xAA], [0xF3, 0x48, 0xAB], [0xF3, 0xA6], [0xF2, 0xAE], [0x67, 0xF3, 0xA5], [0xFD],
    [0xFC], [0xE2, 0xFE], [0xEB, 0xFE], [0xE8], [0xC3], [0x75], [0x74], [0x58], [0x5C], [0x8F], [0x66, 0x8F], [0xD7],
    [0x0F, 0x10], [0x66, 0x0F, 0x6F], [0x66, 0x0F, 0x7F], [0x66, 0x48, 0x0F, 0x6E], [0x0F, 0x28], [0xF3, 0x0F, 0x7E],
    [0x0F, 0xC3], [0x0F, 0x38, 0xF0], [0xF3, 0x0F, 0xB8], [0xF3, 0x0F, 0xBC], [0x63], [0xA0], [0xA3], [0x48, 0xA1],
  ]

  private mutating func value() -> UInt64 {
    let kind = random.next()
    let noise = random.next()
    switch kind % 12 {
    case 0: return noise & 0xF
    case 1: return noise
    case 2: return TestMachine.data + noise % 0x1_0000
    case 3: return TestMachine.code + noise % 0x1000
    case 4: return TestMachine.stackTop - noise % 0x1000
    case 5: return TestMachine.gdt + noise % 0x3000
    case 6: return TestMachine.rootTable + noise % 0x10_000
    case 7: return UInt64(1) << (noise & 63)
    case 8: return 0x8000_0000_0000 &- noise % 16
    case 9: return UInt64(bitPattern: -Int64(noise % 16))
    case 10: return 0x80_0000_0000 + noise % 0x4000
    default: return [0x10, 0xC000_0080, 0xC000_0101, 0xC001_0130, 0x7B][Int(noise % 5)]
    }
  }

  private mutating func code() -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < 120 {
      let kind = random.next()
      if kind & 3 == 0 { bytes.append(UInt8(0x40 | kind >> 8 & 0xF)) }
      if kind & 3 != 1 {
        bytes += Self.beginnings[Int(kind >> 16 & 0xFFFF) % Self.beginnings.count]
      }
      var noise = random.next()
      for _ in 0..<(kind >> 40 & 7) {
        bytes.append(UInt8(truncatingIfNeeded: noise))
        noise >>= 8
      }
    }
    return bytes
  }

  private mutating func prepare() throws -> TestMachine {
    let machine = try TestMachine(confinement, handlers: handlers)
    // RAM, a read-only page, a hole for devices, and nothing.
    machine.map(0x80_0000_0000, to: TestMachine.data, .all)
    machine.map(0x80_0000_1000, to: TestMachine.data + 0x1000, [.present, .user])
    machine.map(0x80_0000_2000, to: 0xFEB0_0000, .all, isShared: true)
    if isUser { machine.enterRing3() }
    for register in GeneralRegister.allCases where register != .rsp || random.next() & 3 == 0 {
      machine[register] = value()
    }
    machine.flags = RFlags(rawValue: random.next() & 0x24_4FD5 | (random.next() & 3 == 0 ? 0x3100 : 0)).union(.fixed)
    if random.next() & 3 != 0 { machine.flags.remove(.trap) }
    machine.processor.system.cr4.rawValue |= random.next() & (random.next() & 7 == 0 ? 0x31_0E00 : 0x1_0E00)
    machine.processor.system.gs.base = value()
    for vector in UInt8(0)..<32 {
      let kind = random.next()
      machine.setGate(
        vector, type: 0xE | kind & 1, level: kind & 2 == 0 ? 0 : 3, stackTable: kind & 12 == 0 ? kind >> 4 & 7 : 0,
        isPresent: kind >> 8 & 15 != 0,
        target: kind >> 16 & 3 == 0 ? machine.handler(vector) : TestMachine.code + kind >> 20 % 120)
    }
    machine.load(code(), at: random.next() & 7 == 0 ? TestMachine.code + 0xFC0 : TestMachine.code)
    return machine
  }

  /// Runs it; nil where all was well.
  mutating func run() throws -> String? {
    let machine = try prepare()
    for _ in 0..<60 {
      let chance = random.next()
      if chance & 7 == 0 { machine.wantsInterruptWindow = true }
      if chance & 0x70 == 0 && machine.canTakeInterrupt {
        machine.processor.inject(interrupt: UInt8(truncatingIfNeeded: chance >> 8))
      }
      let limit = machine.processor.instructionCount + (chance & 0x300 == 0 ? chance >> 16 & 3 : 100)
      let stop = machine.processor.run(machine.memory, limit: limit)
      if machine.processor.instructionCount > limit { return "ran beyond its limit" }
      if !machine.flags.isSuperset(of: .fixed) || machine.flags.rawValue >> 22 != 0 {
        return "impossible flags \(machine.flags)"
      }
      if !answer(stop, machine) { return nil }
      if let frame = machine.frame, machine.bytes(machine.rip, 2) == Assembly.jmpSelf { resume(after: frame, machine) }
    }
    return nil
  }

  /// What a handler would do that skips what faulted.
  private mutating func resume(after frame: TestMachine.Frame, _ machine: TestMachine) {
    let isInCode = frame.rip >= TestMachine.code && frame.rip < TestMachine.code + 0x1000
    machine.rip = (isInCode ? frame.rip : TestMachine.code + random.next() % 110) + 1 + random.next() % 4
    let kind = random.next()
    if isUser && kind & 7 != 0 { machine.enterRing3() }
    if kind & 0x70 != 0 { machine[.rsp] = frame.rsp }
  }

  /// False where the program is over.
  private mutating func answer(_ stop: Stop, _ machine: TestMachine) -> Bool {
    switch stop {
    case .port: machine.processor.finishPort(UInt32(truncatingIfNeeded: random.next()))
    case .memory: machine.processor.finishMemory(random.next())
    case .vmx(let exit):
      guard exit.reason != .tripleFault else { return false }
      skip(UInt64(exit.instructionLength), machine)
    case .svm(let exit):
      guard exit.code != .shutdown else { return false }
      skip(exit.nextRIP &- machine.rip, machine)
    case .communicationException, .virtualizationException:
      machine.processor.veInformation = nil
      machine.processor.inject(.generalProtection())
    case .tdvmcall: machine[.r10] = random.next()
    case .localAPIC: machine.processor.finishLocalAPIC(random.next() & 3 == 0 ? nil : random.next())
    case .vmgexit, .halted, .pause, .interruptWindow, .timePassed, .instructionLimit: break
    case .automaticExit(let exit): return exit.code != .shutdown
    case .shutdown, .asynchronousExit, .integrityFault, .unsupported: return false
    }
    return true
  }

  private func skip(_ length: UInt64, _ machine: TestMachine) {
    machine.rip &+= length
    machine.processor.retireEmulated()
  }
}
