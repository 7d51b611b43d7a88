import Memory
import Processor
import Testing
import X86

/// What surrounds x87 arithmetic: which instructions wait and for what, images in memory, faults, devices.
@Suite struct X87StateTests {
  static let fninit: [UInt8] = [0xDB, 0xE3]
  static let fld1: [UInt8] = [0xD9, 0xE8]
  static let fldz: [UInt8] = [0xD9, 0xEE]
  static let fwait: [UInt8] = [0x9B]
  static let fnop: [UInt8] = [0xD9, 0xD0]
  /// ST(1) = ST(0) / ST(1), then a pop.
  static let fdivrp: [UInt8] = [0xDE, 0xF1]
  static let fstswAX: [UInt8] = [0xDF, 0xE0]

  // MARK: What holds an instruction up

  struct Hold: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var code: [UInt8]
    var cr0: CR0
    var vector: UInt8?
  }

  /// Intel SDM vol. 3A, table 2-2.
  static let holds: [Hold] = [
    Hold(testDescription: "FLD1, EM", code: fld1, cr0: .emulation, vector: 7),
    Hold(testDescription: "FLD1, TS", code: fld1, cr0: .taskSwitched, vector: 7),
    Hold(testDescription: "FLD1, MP", code: fld1, cr0: .monitorCoprocessor, vector: nil),
    Hold(testDescription: "FNINIT, TS", code: fninit, cr0: .taskSwitched, vector: 7),
    Hold(testDescription: "FNSTSW AX, EM", code: fstswAX, cr0: .emulation, vector: 7),
    Hold(testDescription: "WAIT, TS", code: fwait, cr0: .taskSwitched, vector: nil),
    Hold(testDescription: "WAIT, MP", code: fwait, cr0: .monitorCoprocessor, vector: nil),
    Hold(testDescription: "WAIT, EM and TS", code: fwait, cr0: [.emulation, .taskSwitched], vector: nil),
    Hold(testDescription: "WAIT, MP and TS", code: fwait, cr0: [.monitorCoprocessor, .taskSwitched], vector: 7),
  ]

  @Test(arguments: holds) func deviceNotAvailable(_ hold: Hold) throws {
    let machine = try TestMachine()
    machine.processor.system.cr0.formUnion(hold.cr0)
    machine.load(hold.code + Assembly.jmpSelf)
    machine.run(10)
    #expect(machine.arrived == hold.vector)
    if hold.vector != nil { #expect(machine.frame?.rip == TestMachine.code) }
  }

  struct Waiter: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var code: [UInt8]
    var waits: Bool
  }

  static let waiters: [Waiter] = [
    Waiter(testDescription: "FNOP", code: fnop, waits: true),
    Waiter(testDescription: "WAIT", code: fwait, waits: true),
    Waiter(testDescription: "FLDCW", code: [0xD9, 0x2E], waits: true),
    Waiter(testDescription: "FLD m32", code: [0xD9, 0x06], waits: true),
    Waiter(testDescription: "FLDENV", code: [0xD9, 0x26], waits: true),
    Waiter(testDescription: "FRSTOR", code: [0xDD, 0x26], waits: true),
    Waiter(testDescription: "FLD from where nothing is", code: [0xD9, 0x07], waits: true),
    Waiter(testDescription: "FNSTSW AX", code: fstswAX, waits: false),
    Waiter(testDescription: "FNSTSW m16", code: [0xDD, 0x3E], waits: false),
    Waiter(testDescription: "FNSTCW", code: [0xD9, 0x3E], waits: false),
    Waiter(testDescription: "FNSTENV", code: [0xD9, 0x36], waits: false),
    Waiter(testDescription: "FNSAVE", code: [0xDD, 0x36], waits: false),
    Waiter(testDescription: "FNCLEX", code: [0xDB, 0xE2], waits: false),
    Waiter(testDescription: "FNINIT", code: fninit, waits: false),
    Waiter(testDescription: "FNENI", code: [0xDB, 0xE0], waits: false),
  ]

  /// Leaves a division by zero pending: unmasks ZE, divides 1 by 0.
  private static func pending(_ machine: TestMachine, _ code: [UInt8]) -> UInt64 {
    machine.memory.write(0x37B, at: TestMachine.data, .word)
    machine[.rsi] = TestMachine.data
    machine[.rdi] = 0x7000_0000
    let before = fninit + [0xD9, 0x2E] + fldz + fld1 + fdivrp
    machine.load(before + code + Assembly.jmpSelf)
    return TestMachine.code + UInt64(before.count)
  }

  @Test(arguments: waiters) func pendingErrors(_ waiter: Waiter) throws {
    let machine = try TestMachine()
    let address = Self.pending(machine, waiter.code)
    machine.run(20)
    #expect(machine.arrived == (waiter.waits ? 16 : nil))
    if waiter.waits { #expect(machine.frame?.rip == address) }
  }

  @Test func clearedErrorsAreGone() throws {
    for clearing: [UInt8] in [[0xDB, 0xE2], Self.fninit] {
      let machine = try TestMachine()
      _ = Self.pending(machine, clearing + Self.fwait)
      machine.run(20)
      #expect(machine.arrived == nil)
    }
  }

  // MARK: Encodings

  /// The register forms that an AMD EPYC of family 1Ah refuses: ModRM by opcode.
  static let undefined: [UInt8: [ClosedRange<UInt8>]] = [
    0xD9: [0xD1...0xD7, 0xE2...0xE3, 0xE6...0xE7, 0xEF...0xEF],
    0xDA: [0xE0...0xE8, 0xEA...0xFF],
    0xDB: [0xE5...0xE7, 0xF8...0xFF],
    0xDD: [0xF0...0xFF],
    0xDE: [0xD8...0xD8, 0xDA...0xDF],
    0xDF: [0xE1...0xE7, 0xF8...0xFF],
  ]

  @Test(arguments: UInt8(0xD8)...0xDF) func encodings(_ opcode: UInt8) throws {
    let machine = try TestMachine()
    for modRM in UInt8(0xC0)...0xFF {
      machine.load(Self.fninit + [opcode, modRM] + Assembly.jmpSelf)
      machine.enterRing0()
      machine.run(4)
      let isUndefined = Self.undefined[opcode]?.contains { $0.contains(modRM) } ?? false
      #expect(machine.arrived == (isUndefined ? 6 : nil), "\(String(modRM, radix: 16))")
    }
    for reg in UInt8(0)..<8 {
      machine[.rsi] = TestMachine.data
      machine.load(Self.fninit + [opcode, reg << 3 | 6] + Assembly.jmpSelf)
      machine.enterRing0()
      machine.run(3)
      let isUndefined = [0xD9: [1], 0xDB: [4, 6], 0xDD: [5]][opcode]?.contains(reg) ?? false
      #expect(machine.arrived == (isUndefined ? 6 : nil), "/\(reg)")
    }
  }

  @Test func withoutTheFeatureNothingIsDefined() throws {
    for code in [Self.fld1, Self.fninit, Self.fwait] {
      let machine = try TestMachine(cpuid: CPUIDTable([.init(1, nil, CPUIDResult())]))
      machine.load(code)
      machine.run(2)
      #expect(machine.arrived == 6)
    }
  }

  // MARK: Faults and devices

  /// FSTP m80 that ends on a page that is not there, or cannot be written, changes neither memory nor the stack.
  @Test(arguments: [false, true]) func storesFaultBeforeAnythingChanges(isReadOnly: Bool) throws {
    let machine = try TestMachine()
    machine.map(0x4000_0000, to: TestMachine.data, .all)
    machine.map(0x4000_1000, to: TestMachine.data + 0x1000, isReadOnly ? [.present, .user] : [])
    machine[.rsi] = 0x4000_0FFA
    // FSTP m80 [RSI]; FNSTSW AX in the handler.
    machine.load(Self.fninit + Self.fld1 + [0xDB, 0x3E])
    machine.put(Self.fstswAX + Assembly.jmpSelf, at: machine.handler(14))
    machine.run(20)
    #expect(machine.processor.system.cr2 == 0x4000_1000)
    #expect(machine[.rax] & 0xFFFF == 0x3800)
    #expect(machine.bytes(TestMachine.data + 0xFFA, 6) == [0, 0, 0, 0, 0, 0])
  }

  @Test func loadsFaultBeforeTheStackMoves() throws {
    let machine = try TestMachine()
    machine.map(0x4000_0000, to: TestMachine.data, .all)
    machine[.rsi] = 0x4000_0FFA
    // FLD m80 [RSI].
    machine.load(Self.fninit + [0xDB, 0x2E])
    machine.put(Self.fstswAX + Assembly.jmpSelf, at: machine.handler(14))
    machine.run(20)
    #expect(machine.processor.system.cr2 == 0x4000_1000)
    #expect(machine[.rax] & 0xFFFF == 0)
  }

  /// A store that an unmasked exception keeps from being is still looked at.
  @Test func refusedStoresFault() throws {
    let machine = try TestMachine()
    machine.memory.write(0x37E, at: TestMachine.data, .word)
    machine[.rsi] = TestMachine.data
    machine[.rdi] = 0x7000_0000
    // FLDCW [RSI]; FIST m16 [RDI] of an empty register.
    machine.load(Self.fninit + [0xD9, 0x2E, 0xDF, 0x17])
    machine.run(20)
    #expect(machine.arrived == 14)
  }

  @Test func tenBytesToADeviceAreTwoCycles() throws {
    let machine = try TestMachine()
    machine.map(0x80_0000_0000, to: 0xFEB0_0000, .all)
    machine[.rsi] = 0x80_0000_0000
    // FSTP m80 [RSI]; FLD m80 [RSI]; FNSTSW AX.
    machine.load(Self.fninit + Self.fld1 + [0xDB, 0x3E, 0xDB, 0x2E] + Self.fstswAX + Assembly.hlt)
    func cycle(_ offset: UInt64, _ direction: Direction, _ width: Width, _ value: UInt64 = 0) -> Stop {
      .memory(MemoryAccess(address: 0xFEB0_0000 + offset, direction: direction, width: width, value: value))
    }
    #expect(machine.run() == cycle(0, .write, .qword, 1 << 63))
    machine.processor.finishMemory(0)
    #expect(machine.run() == cycle(8, .write, .word, 0x3FFF))
    machine.processor.finishMemory(0)
    #expect(machine.run() == cycle(0, .read, .qword))
    machine.processor.finishMemory(0xC000_0000_0000_0000)
    #expect(machine.run() == cycle(8, .read, .word))
    machine.processor.finishMemory(0x4000)
    #expect(machine.run() == .halted)
    #expect(machine[.rax] & 0xFFFF == 0x3800)
  }

  // MARK: Images

  /// After FLD m32 [RSI] at `load` and FLDCW, what FNSTENV and FNSAVE store.
  @Test func environmentOfProtectedMode() throws {
    let machine = try TestMachine()
    machine[.rsi] = TestMachine.data
    machine[.rdi] = TestMachine.data + 0x100
    machine.memory.write(0x3F80_0000, at: TestMachine.data, .dword)
    // FLD m32 [RSI]; FLDCW [RSI + 4]; FNSTENV [RDI], the same with 66h at RDI + 40h, FNSAVE with 66h at RDI + 80h.
    machine.memory.write(0xFFFF, at: TestMachine.data + 4, .word)
    machine.load(
      Self.fninit + [0xD9, 0x06, 0xD9, 0x6E, 0x04, 0xD9, 0x37, 0x66, 0xD9, 0x77, 0x40, 0x66, 0xDD, 0xB7]
        + Assembly.littleEndian(0x80, 4) + Assembly.hlt)
    #expect(machine.run() == .halted)
    let rip = TestMachine.code + 2
    func dwords(_ address: UInt64) -> [UInt64] { (0..<7).map { machine.word(address + 4 * $0) & 0xFFFF_FFFF } }
    func words(_ address: UInt64) -> [UInt64] { (0..<7).map { machine.word(address + 2 * $0) & 0xFFFF } }
    #expect(
      dwords(TestMachine.data + 0x100) == [
        0xFFFF_1F7F, 0xFFFF_3800, 0xFFFF_3FFF, rip, 0x0106_0000 | UInt64(TestMachine.kernelCode), TestMachine.data,
        0xFFFF_0000 | 0,
      ])
    let narrow = [0x1F7F, 0x3800, 0x3FFF, rip & 0xFFFF, UInt64(TestMachine.kernelCode), TestMachine.data & 0xFFFF, 0]
    #expect(words(TestMachine.data + 0x140) == narrow)
    #expect(words(TestMachine.data + 0x180) == narrow)
    #expect(machine.bytes(TestMachine.data + 0x18E, 10) == [0, 0, 0, 0, 0, 0, 0, 0x80, 0xFF, 0x3F])
  }

  /// Real mode and virtual-8086 mode store linear addresses, and FOP beside them.
  @Test(arguments: [LegacyMachine.Start.real, .virtual8086]) func environmentOfRealMode(
    _ start: LegacyMachine.Start
  ) throws {
    let machine = try LegacyMachine(start)
    // FNINIT; FLD m32 [10h]; FNSTENV [100h]; FNSTENV [140h] with 66h; JMP to itself.
    machine.load(
      Self.fninit + [0xD9, 0x06, 0x10, 0x00, 0xD9, 0x36, 0x00, 0x01, 0x66, 0xD9, 0x36, 0x40, 0x01] + Assembly.jmpSelf)
    machine.run(8)
    // CS is 2000h and DS 4000h: the load is at 20002h, its operand at 40010h.
    let narrow: [UInt64] = [0x37F, 0x3800, 0x7FFF, 0x0002, 0x2106, 0x0010, 0x4000]
    #expect((0..<7).map { machine.read(LegacyMachine.data + 0x100 + 2 * $0, .word) } == narrow)
    let wide: [UInt64] = [
      0xFFFF_037F, 0xFFFF_3800, 0xFFFF_7FFF, 0xFFFF_0002, 0x2106, 0xFFFF_0010, 0x4000,
    ]
    #expect((0..<7).map { machine.read(LegacyMachine.data + 0x140 + 4 * $0, .dword) } == wide)
  }

  /// FLDENV takes reserved bits as what they read as, and ES from flags and masks.
  @Test(
    arguments: [
      (0xFFFF_0000, 0xFFFF_003F, 0x40, 0x80BF), (0xFFFF_037F, 0xFFFF_FFFF, 0x37F, 0x7F7F),
      (0xFFFF_FFFF, 0, 0x1F7F, 0), (0x2080, 0xC000, 0x40, 0x4000),
    ] as [(UInt64, UInt64, UInt64, UInt64)])
  func loadsEnvironments(control: UInt64, status: UInt64, controlAfter: UInt64, statusAfter: UInt64) throws {
    let machine = try TestMachine()
    machine[.rsi] = TestMachine.data
    machine[.rdi] = TestMachine.data + 0x100
    let fields = [control, status, 0x1234, 0x1122_3344, 0xFEAD_5678, 0x5566_7788, 0xABCD_9ABC]
    for (index, field) in fields.enumerated() {
      machine.memory.write(field, at: TestMachine.data + UInt64(4 * index), .dword)
    }
    // FLDENV [RSI]; FNSTENV [RDI].
    machine.load([0xD9, 0x26, 0xD9, 0x37] + Assembly.hlt)
    #expect(machine.run() == .halted)
    let stored = (0..<7).map { machine.word(TestMachine.data + 0x100 + UInt64(4 * $0)) & 0xFFFF_FFFF }
    #expect(stored[0] == 0xFFFF_0000 | controlAfter)
    #expect(stored[1] == 0xFFFF_0000 | statusAfter)
    // Registers are zero: tags other than empty say so.
    #expect(stored[2] == 0xFFFF_5575)
    #expect(Array(stored[3...]) == [0x1122_3344, 0x06AD_5678, 0x5566_7788, 0xFFFF_9ABC])
  }

  // MARK: Properties

  /// With the precision control at 53 bits, sums, products and quotients of doubles are those of Swift while nothing
  /// leaves the range of a double.
  @Test(arguments: FloatTests.seeds) func doublesInDoublePrecision(seed: UInt64) throws {
    let machine = try TestMachine()
    var source = FloatTests.Source(state: seed)
    machine[.rsi] = TestMachine.data
    machine[.rdi] = TestMachine.data + 0x100
    machine.memory.write(0x27F, at: TestMachine.data + 0x10, .word)
    // FLDCW; for each operation: FLD m64 [RSI]; FADD, FMUL, FDIV m64 [RSI + 8]; FSTP m64 to [RDI], [RDI + 8] ….
    var code = Self.fninit + [0xD9, 0x6E, 0x10]
    for (reg, place) in [(0, 0), (1, 8), (6, 16)] as [(UInt8, UInt8)] {
      code += [0xDD, 0x06, 0xDC, 0x46 | reg << 3, 0x08, 0xDD, 0x5F, place]
    }
    // FLD m64; FABS; FSQRT; FSTP m64.
    code += [0xDD, 0x06, 0xD9, 0xE1, 0xD9, 0xFA, 0xDD, 0x5F, 0x18] + Assembly.hlt
    for _ in 0..<2000 {
      let (a, b) = (source.double(), source.double())
      machine.memory.write(a.bitPattern, at: TestMachine.data, .qword)
      machine.memory.write(b.bitPattern, at: TestMachine.data + 8, .qword)
      machine.load(code)
      machine.run()
      for (index, result) in [a + b, a * b, a / b, abs(a).squareRoot()].enumerated() {
        // A result that is denormal or infinite in memory was rounded twice.
        guard result.isNormal, !result.isInfinite, abs(result) > .leastNormalMagnitude else { continue }
        let stored = machine.word(TestMachine.data + 0x100 + UInt64(8 * index))
        #expect(stored == result.bitPattern, "seed \(seed): \(a), \(b), operation \(index)")
      }
    }
  }
}
