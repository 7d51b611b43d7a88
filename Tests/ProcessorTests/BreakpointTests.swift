import Memory
import Processor
import Testing
import X86

/// DR0 to DR7 (Intel SDM vol. 3B §18.2, §18.3).
@Suite struct BreakpointTests {
  private static let breakpoints = DR6.breakpoints.rawValue
  /// What of DR6 can change.
  private static let changing: UInt64 = 0xE00F

  /// DR7 with breakpoint 1 enabled, its condition and length as they are encoded.
  private func control(_ condition: UInt64, _ length: UInt64) -> UInt64 {
    0x400 | 1 << 2 | condition << 20 | length << 22
  }

  @Test func anExecutionBreakpointFaultsBeforeTheInstruction() throws {
    let machine = try TestMachine()
    machine.load(Assembly.incRAX + Assembly.incRAX + Assembly.incRAX)
    (machine.processor.system.dr1, machine.processor.system.dr7) = (TestMachine.code + 3, control(0, 0))
    machine.run(2)
    #expect(machine.arrived == 1)
    #expect(machine.frame?.rip == TestMachine.code + 3)
    #expect(machine[.rax] == 1)
    #expect(machine.processor.system.dr6 & Self.changing == 2)
    // With RF it does not come again, and RF lasts for that instruction.
    machine.enterRing0()
    machine.rip = TestMachine.code + 3
    machine.flags = [.fixed, .resume]
    machine.run(2)
    #expect(machine.arrived == nil)
    #expect(machine[.rax] == 3)
    #expect(machine.flags == [.fixed, .parity])
  }

  struct Data: Sendable {
    var name: String
    /// R/W and LEN of DR7.
    var condition: UInt64
    var length: UInt64
    /// The breakpoint and the access, from the beginning of the data page.
    var at: UInt64
    var touched: UInt64
    var code: [UInt8]
    var isMet: Bool
  }

  private static let load8: [UInt8] = [0x48, 0x8B, 0x03]
  private static let store1: [UInt8] = [0x88, 0x03]
  private static let store8: [UInt8] = [0x48, 0x89, 0x03]
  private static let add4: [UInt8] = [0x01, 0x03]

  static let data: [Data] = [
    Data(name: "write, store", condition: 1, length: 0, at: 8, touched: 8, code: store1, isMet: true),
    Data(name: "write, load", condition: 1, length: 0, at: 8, touched: 8, code: load8, isMet: false),
    Data(name: "write, read-modify-write", condition: 1, length: 3, at: 8, touched: 8, code: add4, isMet: true),
    Data(name: "access, load", condition: 3, length: 0, at: 8, touched: 8, code: load8, isMet: true),
    Data(name: "access, store", condition: 3, length: 0, at: 8, touched: 8, code: store1, isMet: true),
    Data(name: "port, store", condition: 2, length: 0, at: 8, touched: 8, code: store1, isMet: false),
    Data(name: "last byte of the access", condition: 1, length: 0, at: 15, touched: 8, code: store8, isMet: true),
    Data(name: "byte behind the access", condition: 1, length: 0, at: 16, touched: 8, code: store8, isMet: false),
    Data(name: "byte before", condition: 1, length: 0, at: 7, touched: 8, code: store8, isMet: false),
    Data(name: "last byte of eight", condition: 1, length: 2, at: 8, touched: 15, code: store1, isMet: true),
    Data(name: "behind eight", condition: 1, length: 2, at: 8, touched: 16, code: store1, isMet: false),
    Data(name: "last byte of four", condition: 1, length: 3, at: 8, touched: 11, code: store1, isMet: true),
    Data(name: "behind four", condition: 1, length: 3, at: 8, touched: 12, code: store1, isMet: false),
    Data(name: "four, from an odd address", condition: 1, length: 3, at: 10, touched: 8, code: store1, isMet: true),
    Data(name: "two", condition: 1, length: 1, at: 8, touched: 9, code: store1, isMet: true),
    Data(name: "across a page", condition: 1, length: 0, at: 0x1001, touched: 0xFFD, code: store8, isMet: true),
  ]

  @Test(arguments: data) func aDataBreakpointTrapsAfterTheInstruction(_ row: Data) throws {
    let machine = try TestMachine()
    machine.load(row.code + Assembly.incRDX + Assembly.jmpSelf)
    // Warm the TLB first: what it holds must not hide the access.
    machine[.rbx] = TestMachine.data + row.touched
    machine.run(3)
    machine.rip = TestMachine.code
    machine[.rdx] = 0
    (machine.processor.system.dr1, machine.processor.system.dr7) = (
      TestMachine.data + row.at, control(row.condition, row.length)
    )
    machine.run(2)
    #expect(machine.arrived == (row.isMet ? 1 : nil), "\(row.name)")
    #expect(machine[.rdx] == (row.isMet ? 0 : 1), "\(row.name)")
    #expect(machine.processor.system.dr6 & Self.changing == (row.isMet ? 2 : 0), "\(row.name)")
    if row.isMet { #expect(machine.frame?.rip == TestMachine.code + UInt64(row.code.count)) }
  }

  @Test func everyIterationOfAStringIsWatched() throws {
    let machine = try TestMachine()
    machine.load(Assembly.repStosb)
    (machine[.rdi], machine[.rcx]) = (TestMachine.data, 4)
    (machine.processor.system.dr1, machine.processor.system.dr7) = (TestMachine.data + 2, control(1, 0))
    machine.run(10)
    #expect(machine.arrived == 1)
    #expect(machine[.rcx] == 1)
    #expect(machine.frame?.rip == TestMachine.code)
  }

  @Test func aStepAndABreakpointAreOneTrap() throws {
    let machine = try TestMachine()
    machine.load(Self.store1)
    machine[.rbx] = TestMachine.data
    (machine.processor.system.dr1, machine.processor.system.dr7) = (TestMachine.data, control(1, 0))
    // B0 to B3 are what was met this time, BS and BD stay until software clears them.
    machine.processor.system.dr6 = 0xFFFF_0FF0 | 1 << 13 | 8
    machine.flags = [.fixed, .trap]
    machine.run(1)
    #expect(machine.arrived == 1)
    #expect(machine.processor.system.dr6 & Self.changing == 1 << 13 | 1 << 14 | 2)
  }

  private static let amd = CPUIDTable([.init(0, nil, CPUIDResult(eax: 1, ebx: 0x6874_7541))])

  /// Only Intel's processors hold a breakpoint on code back after MOV SS (kvm-unit-tests' emulator.c,
  /// `test_mov_pop_ss_code_db`).
  @Test(arguments: [false, true]) func aBreakpointAfterAMoveToSS(isAMD: Bool) throws {
    let machine = try isAMD ? TestMachine(cpuid: Self.amd) : TestMachine()
    machine.memory.write(UInt64(TestMachine.kernelData), at: TestMachine.data, .word)
    // MOV SS, [RBX]; INC RDX.
    machine.load([0x8E, 0x13] + Assembly.incRDX + Assembly.incRDX)
    machine[.rbx] = TestMachine.data
    (machine.processor.system.dr1, machine.processor.system.dr7) = (TestMachine.code + 2, control(0, 0))
    machine.run(2)
    #expect(machine.arrived == (isAMD ? 1 : nil))
    #expect(machine[.rdx] == (isAMD ? 0 : 1))
  }

  /// kvm-unit-tests' debug.c, "MOV SS + watchpoint + ICEBP": one trap, after INT1.
  @Test func int1TakesTheWaitingTrapWithIt() throws {
    let machine = try TestMachine()
    machine.memory.write(UInt64(TestMachine.kernelData), at: TestMachine.data, .word)
    machine.load([0x8E, 0x13, 0xF1] + Assembly.incRDX)
    machine[.rbx] = TestMachine.data
    (machine.processor.system.dr1, machine.processor.system.dr7) = (TestMachine.data, control(3, 1))
    machine.run(2)
    #expect(machine.arrived == 1)
    #expect(machine.frame?.rip == TestMachine.code + 3)
    machine.run(1)
    #expect(machine.frame?.rip == TestMachine.code + 3)
  }

  @Test func afterAMoveToSSTheTrapWaits() throws {
    let machine = try TestMachine()
    machine.memory.write(UInt64(TestMachine.kernelData), at: TestMachine.data, .word)
    // MOV SS, [RBX]; INC RDX.
    machine.load([0x8E, 0x13] + Assembly.incRDX + Assembly.incRDX)
    machine[.rbx] = TestMachine.data
    (machine.processor.system.dr1, machine.processor.system.dr7) = (TestMachine.data, control(3, 1))
    machine.run(3)
    #expect(machine.arrived == 1)
    #expect(machine[.rdx] == 1)
    #expect(machine.processor.system.dr6 & Self.changing == 2)
  }

  @Test func whatFaultsIsNotReported() throws {
    let machine = try TestMachine()
    // PUSH QWORD [RBX], onto no stack.
    machine.load([0xFF, 0x33])
    (machine[.rbx], machine[.rsp]) = (TestMachine.data, 0x80_0000)
    machine.processor.system.tr.attributes = 0x08B
    machine.setGate(14, stackTable: 1)
    (machine.processor.system.dr1, machine.processor.system.dr7) = (TestMachine.data, control(3, 0))
    machine.run(1)
    #expect(machine.arrived == 14)
    machine.run(5)
    #expect(machine.arrived == 14)
    #expect(machine.processor.system.dr6 & Self.changing == 0)
  }

  @Test(arguments: [(UInt64(0x333), true), (0x332, false), (0x336, true), (0x338, false)])
  func aPortBreakpointTraps(_ port: UInt64, _ isMet: Bool) throws {
    let machine = try TestMachine()
    machine.load(Assembly.outDXFromAL + Assembly.jmpSelf)
    machine[.rdx] = port
    (machine.processor.system.dr1, machine.processor.system.dr7) = (0x333, control(2, 0))
    if port > 0x333 { (machine.processor.system.dr1, machine.processor.system.dr7) = (0x334, control(2, 3)) }
    machine.processor.system.cr4.insert(.debuggingExtensions)
    machine.run(1)
    machine.processor.finishPort(0)
    machine.run(1)
    #expect(machine.arrived == (isMet ? 1 : nil))
    #expect(machine.processor.system.dr6 & Self.changing == (isMet ? 2 : 0))
  }

  @Test(arguments: [Confinement.vmx, .svm]) func aPortBreakpointTrapsAfterTheHost(_ confinement: Confinement) throws {
    let machine = try TestMachine(confinement)
    machine.load(Assembly.outDXFromAL + Assembly.jmpSelf)
    machine[.rdx] = 0x333
    (machine.processor.system.dr1, machine.processor.system.dr7) = (0x333, control(2, 0))
    machine.processor.system.cr4.insert(.debuggingExtensions)
    machine.run(1)
    machine.rip += 1
    machine.processor.retireEmulated()
    machine.run(1)
    #expect(machine.arrived == 1)
    #expect(machine.frame?.rip == TestMachine.code + 1)
    #expect(machine.processor.system.dr6 & Self.changing == 2)
  }

  @Test func generalDetectFaultsAndOpensTheRegisters() throws {
    let machine = try TestMachine()
    // MOV DR0, RAX.
    machine.load([0x0F, 0x23, 0xC0])
    machine[.rax] = 0x1234
    machine.processor.system.dr7 = 0x400 | DR7.generalDetect.rawValue
    machine.run(1)
    #expect(machine.arrived == 1)
    #expect(machine.frame?.rip == TestMachine.code)
    #expect(machine.processor.system.dr6 & Self.changing == DR6.generalDetect.rawValue)
    #expect(machine.processor.system.dr7 == 0x400)
    #expect(machine.processor.system.dr0 == 0)
    machine.enterRing0()
    machine.rip = TestMachine.code
    machine.run(1)
    #expect(machine.processor.system.dr0 == 0x1234)
  }

  @Test func theHypervisorOfAnSEVESGuestKeepsDR7() throws {
    let machine = try TestMachine(.sevES)
    machine.load(Assembly.incRAX + Assembly.jmpSelf)
    (machine.processor.system.dr1, machine.processor.system.dr7) = (TestMachine.code, control(0, 0))
    machine.run(2)
    #expect(machine.arrived == nil)
    #expect(machine[.rax] == 1)
  }
}
