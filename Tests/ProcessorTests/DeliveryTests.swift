import Memory
import Processor
import Testing
import X86

@Suite struct DeliveryTests {
  @Test func aFaultInRing0KeepsTheStack() throws {
    let machine = try TestMachine()
    machine[.rsp] = TestMachine.stackTop - 0x1B
    machine.flags = [.fixed, .interrupt, .trap, .nestedTask, .carry, .direction]
    machine.flags.remove(.trap)
    machine.load(Assembly.ud2)
    machine.step()
    let frame = try #require(machine.frame)
    #expect(machine.arrived == 6)
    #expect(frame.rip == TestMachine.code)
    #expect(frame.cs == UInt64(TestMachine.kernelCode))
    #expect(frame.ss == UInt64(TestMachine.kernelData))
    #expect(frame.rsp == TestMachine.stackTop - 0x1B)
    #expect(frame.flags == [.fixed, .interrupt, .nestedTask, .carry, .direction, .resume])
    // Aligned down to 16, then five words.
    #expect(machine[.rsp] == TestMachine.stackTop - 0x20 - 40)
    #expect(machine.flags == [.fixed, .carry, .direction])
    #expect(machine.processor.system.ss.selector == TestMachine.kernelData)
  }

  @Test func anErrorCodeTakesASixthWord() throws {
    let machine = try TestMachine()
    machine[.rbx] = 0x8000_0000_0000
    machine.load(Assembly.movRAXFromRBX)
    machine.step()
    #expect(machine.arrived == 13)
    #expect(machine[.rsp] == TestMachine.stackTop - 48)
    #expect(machine.frame?.rsp == TestMachine.stackTop)
  }

  @Test func ring3EntersOnRSP0() throws {
    let machine = try TestMachine()
    machine.enterRing3()
    machine.flags = [.fixed, .interrupt, .overflow]
    machine.load(Assembly.ud2)
    machine.step()
    let frame = try #require(machine.frame)
    #expect(machine.arrived == 6)
    #expect(machine[.rsp] == TestMachine.ringStackTop - 40)
    #expect(frame.cs == UInt64(TestMachine.userCode))
    #expect(frame.ss == UInt64(TestMachine.userData))
    #expect(frame.rsp == TestMachine.userStackTop)
    #expect(machine.processor.system.cpl == 0)
    #expect(machine.processor.system.cs.selector == TestMachine.kernelCode)
    #expect(machine.processor.system.ss.selector == 0)
  }

  @Test(arguments: 1...7) func stackTablesAreUsed(table: Int) throws {
    for isUser in [false, true] {
      let machine = try TestMachine()
      if isUser { machine.enterRing3() }
      machine.setGate(6, stackTable: UInt64(table))
      machine.load(Assembly.ud2)
      machine.step()
      #expect(machine.arrived == 6)
      #expect(machine[.rsp] == TestMachine.tableStackTop + UInt64(table) * 0x1000 - 40)
      #expect(machine.processor.system.ss.selector == (isUser ? 0 : TestMachine.kernelData))
    }
  }

  @Test func aTrapGateKeepsInterruptsOn() throws {
    for (type, isOn) in [(UInt64(0xE), false), (0xF, true)] {
      let machine = try TestMachine()
      machine.setGate(6, type: type)
      machine.flags = [.fixed, .interrupt]
      machine.load(Assembly.ud2)
      machine.step()
      #expect(machine.flags.contains(.interrupt) == isOn)
    }
  }

  struct Software: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var code: [UInt8]
    var vector: UInt8
    var gateLevel: UInt64
    var isPresent = true
    var arrived: UInt8
    var errorCode: UInt64?
  }

  static let software = [
    Software(testDescription: "INT to DPL 3", code: Assembly.int(0x80), vector: 0x80, gateLevel: 3, arrived: 0x80),
    Software(
      testDescription: "INT to DPL 0", code: Assembly.int(0x80), vector: 0x80, gateLevel: 0, arrived: 13,
      errorCode: 0x402),
    Software(
      testDescription: "INT to an absent gate", code: Assembly.int(0x80), vector: 0x80, gateLevel: 3, isPresent: false,
      arrived: 11, errorCode: 0x402),
    Software(testDescription: "INT3 to DPL 3", code: Assembly.int3, vector: 3, gateLevel: 3, arrived: 3),
    Software(
      testDescription: "INT3 to DPL 0", code: Assembly.int3, vector: 3, gateLevel: 0, arrived: 13, errorCode: 0x1A),
    Software(testDescription: "INT1 to DPL 0", code: Assembly.int1, vector: 1, gateLevel: 0, arrived: 1),
    Software(testDescription: "INT 14 pushes no code", code: Assembly.int(14), vector: 14, gateLevel: 3, arrived: 14),
  ]

  @Test(arguments: software) func softwareInterruptsHeedTheGate(_ row: Software) throws {
    let machine = try TestMachine()
    machine.enterRing3()
    machine.setGate(row.vector, level: row.gateLevel, isPresent: row.isPresent)
    machine.load(row.code)
    machine.step()
    #expect(machine.arrived == row.arrived)
    if let code = row.errorCode {
      #expect(machine.frame?.errorCode == code)
      #expect(machine.frame?.rip == TestMachine.code)
      #expect(machine[.rsp] == TestMachine.ringStackTop - 48)
    } else {
      #expect(machine[.rsp] == TestMachine.ringStackTop - 40)
      #expect(machine.word(machine[.rsp]) == TestMachine.code + UInt64(row.code.count))
    }
  }

  struct Broken: Sendable, CustomTestStringConvertible {
    var testDescription: String
    /// Breaks the gate of #UD.
    var change: @Sendable (TestMachine) -> Void
    var arrived: UInt8
    var errorCode: UInt64
  }

  static let broken = [
    Broken(testDescription: "absent", change: { $0.setGate(6, isPresent: false) }, arrived: 11, errorCode: 0x33),
    Broken(testDescription: "call gate", change: { $0.setGate(6, type: 0xC) }, arrived: 13, errorCode: 0x33),
    Broken(testDescription: "16-bit gate", change: { $0.setGate(6, type: 6) }, arrived: 13, errorCode: 0x33),
    Broken(testDescription: "null selector", change: { $0.setGate(6, selector: 3) }, arrived: 13, errorCode: 1),
    Broken(testDescription: "data selector", change: { $0.setGate(6, selector: 0x10) }, arrived: 13, errorCode: 0x11),
    Broken(
      testDescription: "selector beyond the GDT", change: { $0.setGate(6, selector: 0x40) }, arrived: 13,
      errorCode: 0x41),
    Broken(
      testDescription: "outward gate", change: { $0.setGate(6, selector: TestMachine.userCode) }, arrived: 13,
      errorCode: 0x29),
    Broken(
      testDescription: "32-bit code segment", change: { $0.setGate(6, selector: 0x18) }, arrived: 13, errorCode: 0x19),
    Broken(
      testDescription: "absent code segment",
      change: {
        $0.memory.write(0x00AF_1B00_0000_FFFF, at: TestMachine.gdt + 0x38, .qword)
        $0.setGate(6, selector: 0x38)
      }, arrived: 11, errorCode: 0x39),
    Broken(
      testDescription: "handler not canonical", change: { $0.setGate(6, target: 0x8000_0000_0000) }, arrived: 13,
      errorCode: 1),
    Broken(
      testDescription: "stack not canonical",
      change: {
        $0.setGate(6, stackTable: 1)
        $0.memory.write(0x8000_0000_0000, at: TestMachine.taskState + 0x24, .qword)
      }, arrived: 12, errorCode: 1),
    Broken(
      testDescription: "TSS too short",
      change: {
        $0.setGate(6, stackTable: 7)
        $0.processor.system.tr.limit = 0x5A
      }, arrived: 10, errorCode: 0x31),
    Broken(
      testDescription: "beyond the IDT",
      change: {
        // #GP's own gate is the last in the table.
        $0.processor.system.idtr.limit = 13 * 16 + 15
        $0.load(Assembly.int(200))
      }, arrived: 13, errorCode: 200 << 3 | 2),
  ]

  @Test(arguments: broken) func brokenGatesAreReported(_ row: Broken) throws {
    let machine = try TestMachine()
    machine.load(Assembly.ud2)
    row.change(machine)
    machine.run(3)
    #expect(machine.arrived == row.arrived)
    #expect(machine.frame?.errorCode == row.errorCode)
    #expect(machine.frame?.rip == TestMachine.code)
  }

  @Test func theCodeSegmentIsMarkedAccessed() throws {
    let machine = try TestMachine()
    machine.memory.write(0x00AF_9A00_0000_FFFF, at: TestMachine.gdt + 0x38, .qword)
    machine.setGate(6, selector: 0x38)
    machine.load(Assembly.ud2)
    machine.step()
    #expect(machine.arrived == 6)
    #expect(machine.word(TestMachine.gdt + 0x38) == 0x00AF_9B00_0000_FFFF)
  }

  enum First: CaseIterable, Sendable { case divide, invalid, protection, page }
  enum Second: CaseIterable, Sendable { case absentGate, unmappedStack }

  /// Intel SDM vol. 3A, table 6-5.
  private static func verdict(_ first: First, _ second: Second) -> UInt8 {
    switch (first, second) {
    case (.invalid, .absentGate): 11
    case (.invalid, .unmappedStack), (.divide, .unmappedStack), (.protection, .unmappedStack): 14
    default: 8
    }
  }

  @Test(arguments: First.allCases, Second.allCases) func secondFaultsBecomeDoubleFaults(
    first: First, second: Second
  ) throws {
    let machine = try TestMachine()
    let vector: UInt8
    switch first {
    case .divide:
      vector = 0
      machine[.rcx] = 0
      machine.load(Assembly.divRCX)
    case .invalid:
      vector = 6
      machine.load(Assembly.ud2)
    case .protection:
      vector = 13
      machine[.rbx] = 0x8000_0000_0000
      machine.load(Assembly.movRAXFromRBX)
    case .page:
      vector = 14
      machine[.rbx] = 0x7F_0000_0123
      machine.load(Assembly.movRAXFromRBX)
    }
    machine.setGate(14, stackTable: 2)
    switch second {
    case .absentGate: machine.setGate(vector, stackTable: 1, isPresent: false)
    case .unmappedStack:
      machine.setGate(vector, stackTable: 1)
      machine.memory.write(0x7E_0000_0000, at: TestMachine.taskState + 0x24, .qword)
    }
    machine.run(3)
    let expected = Self.verdict(first, second)
    #expect(machine.arrived == expected)
    #expect(machine.frame?.rip == TestMachine.code)
    switch expected {
    case 8: #expect(machine.frame?.errorCode == 0)
    case 11: #expect(machine.frame?.errorCode == UInt64(vector) * 8 + 3)
    default: #expect(machine.frame?.errorCode == 2)
    }
    if first == .page || second == .unmappedStack {
      let frameBytes: UInt64 = vector == 13 || vector == 14 ? 48 : 40
      #expect(
        machine.processor.system.cr2 == (second == .unmappedStack ? 0x7E_0000_0000 - frameBytes : 0x7F_0000_0123))
    }
  }

  @Test(arguments: Confinement.allCases) func aFaultInADoubleFaultShutsDown(_ confinement: Confinement) throws {
    let machine = try TestMachine(confinement)
    machine.processor.system.idtr.limit = 0
    machine.load(Assembly.ud2)
    let expected: Stop =
      switch confinement {
      case .none: .shutdown
      case .vmx: .vmx(VMXExit(reason: .tripleFault))
      case .svm: .svm(SVMExit(code: .shutdown))
      case .sevES: .automaticExit(SVMExit(code: .shutdown))
      case .tdx: .asynchronousExit(VMXExit(reason: .tripleFault))
      }
    #expect(machine.run() == expected)
    #expect(machine.rip == TestMachine.code)
  }

  @Test func aHandlerThatCannotBeFetchedEndsAtTheLimit() throws {
    let machine = try TestMachine()
    machine.setGate(14, stackTable: 1, target: 0x7F_0000_0000)
    machine.load([0x8B, 0x04, 0x25, 0, 0, 0, 0x70])
    #expect(machine.run(2000) == .instructionLimit)
    #expect(machine.processor.instructionCount == 2000)
  }

  @Test(arguments: Confinement.allCases) func aStackInADeviceIsNoEndlessLoop(_ confinement: Confinement) throws {
    for handlers in [HandlerPlacement.own, .hosted] {
      let machine = try TestMachine(confinement, handlers: handlers)
      machine.map(0x80_0000_0000, to: 0xFE00_0000, .all, isShared: true)
      machine.setGate(6, stackTable: 1)
      machine.memory.write(0x80_0000_1000, at: TestMachine.taskState + 0x24, .qword)
      machine.load(Assembly.ud2)
      let stop = machine.run()
      let isConfidential = confinement == .sevES || confinement == .tdx
      if isConfidential && handlers == .own {
        // #VC and #VE are exceptions of the delivery.
        #expect(stop == .instructionLimit)
        #expect(machine.arrived == (confinement == .sevES ? 29 : 20))
      } else {
        #expect(stop == .unsupported(TestMachine.code))
      }
    }
  }

  @Test func pushesHeedTheStackPage() throws {
    let machine = try TestMachine()
    machine.setGate(14, stackTable: 1)
    machine.map(0x80_0000_0000, to: TestMachine.data, [.present])
    for code in [Assembly.pushRAX, Assembly.pushf, [0xE8, 0, 0, 0, 0], [0xC8, 0, 0, 0]] {
      machine.enterRing0()
      machine[.rsp] = 0x80_0000_0800
      machine.load(code)
      machine.run(3)
      #expect(machine.arrived == 14)
      #expect(machine.frame?.errorCode == 3)
      #expect(machine.frame?.rsp == 0x80_0000_0800)
      #expect(machine.processor.system.cr2 == 0x80_0000_07F8)
    }
  }
}
