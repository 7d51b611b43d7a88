import Memory
import Processor
import Testing
import X86

/// What leaves the guest in each model, and with which description.
@Suite struct InterceptionTests {
  struct Port: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var code: [UInt8]
    var qualification: UInt64
    var information: UInt32 = 0
    var linear: UInt64 = 0
    var info1: UInt64
  }

  /// DX is 3F8h, RSI and RDI are 8000_0004_0100h and _0200h, RAX is all ones, RCX is 5.
  static let ports = [
    Port(testDescription: "in al, 80h", code: [0xE4, 0x80], qualification: 0x80_0048, info1: 0x0080_0211),
    Port(testDescription: "in eax, 80h", code: [0xE5, 0x80], qualification: 0x80_004B, info1: 0x0080_0241),
    Port(testDescription: "out 80h, al", code: [0xE6, 0x80], qualification: 0x80_0040, info1: 0x0080_0210),
    Port(testDescription: "out 80h, ax", code: [0x66, 0xE7, 0x80], qualification: 0x80_0041, info1: 0x0080_0220),
    Port(testDescription: "in al, dx", code: [0xEC], qualification: 0x3F8_0008, info1: 0x03F8_0211),
    Port(testDescription: "in ax, dx", code: [0x66, 0xED], qualification: 0x3F8_0009, info1: 0x03F8_0221),
    Port(testDescription: "in eax, dx", code: [0xED], qualification: 0x3F8_000B, info1: 0x03F8_0241),
    Port(testDescription: "in eax, dx with REX.W", code: [0x48, 0xED], qualification: 0x3F8_000B, info1: 0x03F8_0241),
    Port(testDescription: "in al, dx with 67h", code: [0x67, 0xEC], qualification: 0x3F8_0008, info1: 0x03F8_0111),
    Port(testDescription: "out dx, al", code: [0xEE], qualification: 0x3F8_0000, info1: 0x03F8_0210),
    Port(testDescription: "out dx, eax", code: [0xEF], qualification: 0x3F8_0003, info1: 0x03F8_0240),
    Port(
      testDescription: "outsb", code: [0x6E], qualification: 0x3F8_0010, information: 2 << 7 | 3 << 15,
      linear: 0x7F00_0004_0100, info1: 0x03F8_0E14),
    Port(
      testDescription: "rep outsd", code: [0xF3, 0x6F], qualification: 0x3F8_0033, information: 2 << 7 | 3 << 15,
      linear: 0x7F00_0004_0100, info1: 0x03F8_0E4C),
    Port(
      testDescription: "gs outsw with 67h", code: [0x65, 0x67, 0x66, 0x6F], qualification: 0x3F8_0011,
      information: 1 << 7 | 5 << 15, linear: 0x4_1100, info1: 0x03F8_1524),
    Port(
      testDescription: "insb", code: [0x6C], qualification: 0x3F8_0018, information: 2 << 7,
      linear: 0x7F00_0004_0200, info1: 0x03F8_0215),
    Port(
      testDescription: "rep insw with an override that means nothing", code: [0x64, 0xF3, 0x66, 0x6D],
      qualification: 0x3F8_0039, information: 2 << 7, linear: 0x7F00_0004_0200, info1: 0x03F8_022D),
  ]

  private static func machine(
    _ confinement: Confinement, _ code: [UInt8], handlers: HandlerPlacement = .own
  ) throws -> TestMachine {
    let machine = try TestMachine(confinement, handlers: handlers)
    machine[.rdx] = 0x3F8
    machine[.rax] = ~0
    machine[.rcx] = 5
    machine[.rsi] = 0x7F00_0004_0100
    machine[.rdi] = 0x7F00_0004_0200
    machine.processor.system.gs.base = 0x1000
    machine.load(code)
    return machine
  }

  @Test(arguments: ports) func portAccessesAreDescribed(_ row: Port) throws {
    let length = UInt32(row.code.count)
    let next = TestMachine.code + UInt64(length)
    let vmx = try Self.machine(.vmx, row.code)
    #expect(
      vmx.run()
        == .vmx(
          VMXExit(
            reason: .ioInstruction, exitQualification: row.qualification, instructionLength: length,
            guestLinearAddress: row.linear, instructionInfo: VMXInstructionInfo(rawValue: row.information))))
    let svm = try Self.machine(.svm, row.code)
    #expect(
      svm.run() == .svm(SVMExit(code: .ioio, exitInfo1: row.info1, exitInfo2: next, nextRIP: next)))
    let sev = try Self.machine(.sevES, row.code, handlers: .hosted)
    #expect(sev.run() == .communicationException(.ioio))
    let tdx = try Self.machine(.tdx, row.code, handlers: .hosted)
    #expect(tdx.run() == .virtualizationException)
    #expect(
      tdx.processor.veInformation
        == VEInformation(
          reason: .ioInstruction, exitQualification: row.qualification, guestLinearAddress: row.linear,
          instructionLength: length, instructionInfo: row.information))
    for machine in [vmx, svm, sev, tdx] {
      #expect(machine.rip == TestMachine.code)
      #expect(machine[.rax] == ~0)
      #expect(machine[.rcx] == 5)
      #expect(machine.processor.instructionCount == 0)
    }
  }

  @Test func bareMetalDrivesTheBusItself() throws {
    let machine = try Self.machine(.none, [0x66, 0xED])
    #expect(machine.run() == .port(PortElement(port: 0x3F8, direction: .read, width: .word)))
    machine.processor.finishPort(0xABCD_1234)
    machine.run(1)
    #expect(machine[.rax] == 0xFFFF_FFFF_FFFF_1234)
    #expect(machine.rip == TestMachine.code + 2)
    machine.load([0xEF])
    #expect(
      machine.run() == .port(PortElement(port: 0x3F8, direction: .write, width: .dword, value: 0xFFFF_1234)))
    // What was fetched is what is finished, whatever lies there now.
    machine.load([0xED])
    machine.processor.finishPort(0)
    machine.run(1)
    #expect(machine[.rax] == 0xFFFF_FFFF_FFFF_1234)
    #expect(machine.rip == TestMachine.code + 1)
  }

  @Test func whatTakesTheirPlaceIsNotTakenForThem() throws {
    let machine = try Self.machine(.none, [0xED, 0x90, 0x90])
    machine.map(0x80_0000_0000, to: 0xFEB0_0000, .all)
    machine[.rbx] = 0x80_0000_0010
    #expect(machine.run() == .port(PortElement(port: 0x3F8, direction: .read, width: .dword)))
    machine.processor.dropDeviceCycles()
    machine.load(Assembly.movRAXFromRBX)
    #expect(machine.run() == .memory(MemoryAccess(address: 0xFEB0_0010, direction: .read, width: .qword)))
    machine.processor.finishMemory(0x1122_3344_5566_7788)
    machine.run(1)
    #expect(machine[.rax] == 0x1122_3344_5566_7788)
    #expect(machine.rip == TestMachine.code + 3)
  }

  @Test func aStringOnBareMetalGoesElementByElement() throws {
    let machine = try Self.machine(.none, [0xF3, 0x66, 0x6D])
    machine[.rdi] = TestMachine.data
    machine.flags = [.fixed, .direction]
    for (index, value) in [UInt32(0x1111), 0x2222, 0x3333, 0x4444, 0x5555].enumerated() {
      #expect(machine.run() == .port(PortElement(port: 0x3F8, direction: .read, width: .word)))
      #expect(machine[.rcx] == 5 - UInt64(index))
      machine.processor.finishPort(value)
    }
    machine.run(1)
    #expect(machine[.rcx] == 0)
    #expect(machine.bytes(TestMachine.data - 8, 10) == [0x55, 0x55, 0x44, 0x44, 0x33, 0x33, 0x22, 0x22, 0x11, 0x11])
    #expect(machine[.rdi] == TestMachine.data - 10)
  }

  @Test func inputFaultsBeforeTheDeviceIsRead() throws {
    let machine = try Self.machine(.none, Assembly.insb)
    machine.map(TestMachine.data, to: TestMachine.data, [.present])
    machine[.rdi] = TestMachine.data
    machine.run(5)
    #expect(machine.arrived == 14)
    #expect(machine.frame?.errorCode == 3)
  }

  @Test(arguments: Confinement.allCases) func anEmptyStringDoesNotLeave(_ confinement: Confinement) throws {
    for code in [Assembly.repOutsb, Assembly.repInsb, [0x67] + Assembly.repOutsb] {
      let machine = try Self.machine(confinement, code + Assembly.jmpSelf)
      machine[.rcx] = code.count == 3 ? 0x1_0000_0000 : 0
      let before = machine.processor.registers
      #expect(machine.run(1) == .instructionLimit)
      #expect(machine.rip == TestMachine.code + UInt64(code.count))
      machine.rip = TestMachine.code
      #expect(machine.processor.registers == before)
    }
  }

  // MARK: Own handlers

  @Test func theCommunicationExceptionCarriesTheExitCode() throws {
    for (code, exit): ([UInt8], UInt64) in [
      ([0xEC], 0x7B), (Assembly.cpuid, 0x72), (Assembly.invd, 0x76), (Assembly.wbinvd, 0x89), (Assembly.vmmcall, 0x81),
    ] {
      let machine = try Self.machine(.sevES, code)
      machine.setGate(29, stackTable: 3)
      machine.run(5)
      let frame = try #require(machine.frame)
      #expect(machine.arrived == 29)
      #expect(frame.errorCode == exit)
      #expect(frame.rip == TestMachine.code)
      #expect(machine[.rsp] == TestMachine.tableStackTop + 0x3000 - 48)
    }
  }

  @Test func theVirtualizationExceptionHandsOutItsInformation() throws {
    let machine = try Self.machine(.tdx, [0xF3, 0x6E])
    machine.put(Assembly.tdcall + Assembly.jmpSelf, at: machine.handler(20))
    machine.run(1)
    #expect(machine.arrived == 20)
    #expect(machine[.rsp] == TestMachine.stackTop - 40)
    #expect(machine.frame?.rip == TestMachine.code)
    machine[.rax] = TDCallLeaf.veInfoGet.rawValue
    machine.run(1)
    #expect(machine[.rax] == 0)
    #expect(machine[.rcx] == 30)
    #expect(machine[.rdx] == 0x3F8_0030)
    #expect(machine[.r8] == 0x7F00_0004_0100)
    #expect(machine[.r9] == 0)
    #expect(machine[.r10] == 2 | (2 << 7 | 3 << 15) << 32)
    // There is nothing more to fetch.
    machine.rip = machine.handler(20)
    machine[.rax] = TDCallLeaf.veInfoGet.rawValue
    machine.run(1)
    #expect(machine[.rax] == TDCallStatus.noVEInformation.rawValue)
    #expect(machine[.rcx] == 30)
  }

  @Test func aVirtualizationExceptionInAnotherIsADoubleFault() throws {
    let machine = try Self.machine(.tdx, [0xEC])
    machine.put([0xEC], at: machine.handler(20))
    machine.run(1)
    #expect(machine.arrived == 20)
    machine.run(1)
    #expect(machine.arrived == 8)
    #expect(machine.frame?.errorCode == 0)
    #expect(machine.frame?.rip == machine.handler(20))
    // The first information is still there.
    machine.load(Assembly.tdcall)
    machine[.rax] = TDCallLeaf.veInfoGet.rawValue
    machine.run(1)
    #expect(machine[.rcx] == 30)
  }

  @Test func aVirtualizationExceptionOnTheWayToAPageFaultIsADoubleFault() throws {
    let machine = try TestMachine(.tdx)
    machine.map(0x80_0000_0000, to: 0xFE00_0000, .all, isShared: true)
    machine.setGate(14, stackTable: 1)
    machine.memory.write(0x80_0000_1000, at: TestMachine.taskState + 0x24, .qword)
    machine[.rbx] = 0x7F_0000_0000
    machine.load(Assembly.movRAXFromRBX)
    machine.run(3)
    #expect(machine.arrived == 8)
  }

  // MARK: TDCALL

  @Test func tdvmcallRefusesMasks() throws {
    for (mask, isValid): (UInt64, Bool) in [
      (0xFFCC, true), (0, true), (0xFFEC, true), (0xFFFF_FFEC, true), (1, false), (2, false), (0x10, false),
      (1 << 32, false), (1 << 63, false),
    ] {
      let machine = try Self.machine(.tdx, Assembly.tdcall)
      machine[.rax] = 0
      machine[.rcx] = mask
      let stop = machine.run(1)
      #expect(machine.rip == TestMachine.code + 4)
      #expect(stop == (isValid ? .tdvmcall : .instructionLimit))
      #expect(machine[.rax] == (isValid ? 0 : TDCallStatus.rcxInvalid.rawValue))
      #expect(machine.processor.instructionCount == 1)
    }
  }

  @Test func unknownLeavesAreRefused() throws {
    let machine = try Self.machine(.tdx, Assembly.tdcall)
    machine[.rax] = 0x7777
    #expect(machine.run(1) == .instructionLimit)
    #expect(machine[.rax] == TDCallStatus.leafInvalid.rawValue)
  }

  @Test func tdcallIsForTheKernelOfATD() throws {
    for confinement in Confinement.allCases {
      let machine = try Self.machine(confinement, Assembly.tdcall)
      machine.enterRing3()
      machine.run(3)
      #expect(machine.arrived == (confinement == .tdx ? 13 : 6))
    }
  }

  // MARK: Hypercalls and the rest

  enum Outcome: Sendable, Equatable { case undefined, undefinedExit, exit, trap, done }

  struct Row: Sendable {
    var code: [UInt8]
    /// For none, VMX, SVM, SEV-ES and TDX.
    var outcomes: [Outcome]
    var reason = VMXExitReason.cpuid
    var svm = SVMExitCode.cpuid
  }

  static let rows = [
    Row(code: Assembly.cpuid, outcomes: [.done, .exit, .exit, .trap, .done]),
    Row(
      code: Assembly.vmcall, outcomes: [.undefined, .exit, .undefinedExit, .trap, .trap], reason: .vmcall,
      svm: .vmmcall),
    Row(
      code: Assembly.vmmcall, outcomes: [.undefined, .undefinedExit, .exit, .trap, .trap], reason: .vmcall,
      svm: .vmmcall),
    Row(code: Assembly.invd, outcomes: [.done, .exit, .exit, .trap, .trap], reason: .invd, svm: .invd),
    Row(code: Assembly.wbinvd, outcomes: [.done, .done, .exit, .trap, .trap], reason: .wbinvd, svm: .wbinvd),
    Row(code: [0x0F, 0x01, 0xD1], outcomes: [.done, .exit, .exit, .done, .done], reason: .xsetbv, svm: .xsetbv),
  ]

  @Test(arguments: rows) func eachModelTakesItsOwn(_ row: Row) throws {
    for (confinement, outcome) in zip(Confinement.allCases, row.outcomes) {
      let machine = try Self.machine(confinement, row.code + Assembly.jmpSelf, handlers: .hosted)
      // Leaf 0 is the TDX module's to answer; for XSETBV 1, register 0.
      machine[.rax] = row.reason == .xsetbv ? 1 : 0
      (machine[.rcx], machine[.rdx]) = (0, 0)
      machine.processor.system.cr4.insert(.osXSAVE)
      let stop = machine.run(1)
      let length = UInt32(row.code.count)
      switch outcome {
      case .undefined:
        #expect(machine.arrived == 6)
      case .undefinedExit:
        #expect(stop == (confinement == .vmx ? .vmx(VMXExit(invalidOpcode: ())) : .svm(SVMExit(code: .invalidOpcode))))
      case .exit:
        #expect(
          stop
            == (confinement == .vmx
              ? .vmx(VMXExit(reason: row.reason, instructionLength: length))
              : .svm(SVMExit(code: row.svm, nextRIP: TestMachine.code + UInt64(length)))))
      case .trap:
        #expect(stop == (confinement == .sevES ? .communicationException(row.svm) : .virtualizationException))
        if confinement == .tdx {
          #expect(
            machine.processor.veInformation == VEInformation(reason: row.reason, instructionLength: length))
        }
      case .done:
        #expect(machine.rip == TestMachine.code + UInt64(length))
      }
    }
  }

  @Test func haltLeavesInItsOwnWay() throws {
    let expected: [(Confinement, Stop, UInt64)] = [
      (.none, .halted, 1), (.vmx, .vmx(VMXExit(reason: .hlt, instructionLength: 1)), 0),
      (.svm, .svm(SVMExit(code: .hlt, nextRIP: TestMachine.code + 1)), 0),
      (.sevES, .automaticExit(SVMExit(code: .hlt)), 1), (.tdx, .virtualizationException, 0),
    ]
    for (confinement, stop, advance) in expected {
      let machine = try Self.machine(confinement, Assembly.hlt, handlers: .hosted)
      #expect(machine.run() == stop)
      #expect(machine.rip == TestMachine.code + advance)
      #expect(machine.processor.instructionCount == advance)
    }
  }

  @Test func vmgexitLeavesAfterItself() throws {
    for (code, confinement) in [(Assembly.vmgexit, Confinement.sevES), ([0xF2, 0x0F, 0x01, 0xD9], .sevES)] {
      let machine = try Self.machine(confinement, code)
      #expect(machine.run() == .vmgexit)
      #expect(machine.rip == TestMachine.code + 4)
      #expect(machine.processor.instructionCount == 1)
    }
    // In a plain SVM guest it is VMMCALL.
    let machine = try Self.machine(.svm, Assembly.vmgexit)
    #expect(machine.run() == .svm(SVMExit(code: .vmmcall, nextRIP: TestMachine.code + 4)))
  }

  // MARK: Devices in memory

  @Test(arguments: Confinement.allCases) func anAddressWithoutRAMLeaves(_ confinement: Confinement) throws {
    let machine = try Self.machine(confinement, Assembly.movRAXFromRBX, handlers: .hosted)
    machine.map(0x80_0000_0000, to: 0xFEB0_0000, .all)
    machine[.rbx] = 0x80_0000_0010
    let stop = machine.run()
    #expect(machine.rip == TestMachine.code)
    switch confinement {
    case .none, .vmx, .svm:
      #expect(stop == .memory(MemoryAccess(address: 0xFEB0_0010, direction: .read, width: .qword)))
      machine.processor.finishMemory(0x1122_3344_5566_7788)
      machine.run(1)
      #expect(machine[.rax] == 0x1122_3344_5566_7788)
      #expect(machine.rip == TestMachine.code + 3)
    case .sevES: #expect(stop == .communicationException(.nestedPageFault))
    case .tdx:
      #expect(stop == .virtualizationException)
      #expect(
        machine.processor.veInformation
          == VEInformation(
            reason: .eptViolation, exitQualification: 0x181, guestLinearAddress: 0x80_0000_0010,
            guestPhysicalAddress: 0xFEB0_0010))
    }
  }

  @Test func aReadModifyWriteIsTwoCyclesWithTheFlagsOfOne() throws {
    let machine = try TestMachine()
    machine.map(0x80_0000_0000, to: 0xFEB0_0000, .all)
    machine[.rbx] = 0x80_0000_0000
    machine.flags = [.fixed, .carry]
    // ADC DWORD [RBX], 1
    machine.load([0x83, 0x13, 0x01])
    #expect(machine.run() == .memory(MemoryAccess(address: 0xFEB0_0000, direction: .read, width: .dword)))
    machine.processor.finishMemory(0xFFFF_FFFE)
    #expect(
      machine.run() == .memory(MemoryAccess(address: 0xFEB0_0000, direction: .write, width: .dword, value: 0)))
    #expect(machine.flags == [.fixed, .carry])
    machine.processor.finishMemory(0)
    machine.run(1)
    #expect(machine.flags.intersection(.status) == [.carry, .zero, .parity, .adjust])
    #expect(machine.rip == TestMachine.code + 3)
  }

  @Test func anAccessAcrossTheEndOfRAMIsSplit() throws {
    let machine = try TestMachine(byteCount: 0x40_0000)
    machine.map(0x80_0000_0000, to: 0x3F_F000, .all)
    machine.map(0x80_0000_1000, to: 0x40_0000, .all)
    machine.put([1, 2, 3], at: 0x3F_FFFD)
    machine[.rbx] = 0x80_0000_0FFD
    machine.load(Assembly.movRAXFromRBX)
    #expect(machine.run() == .memory(MemoryAccess(address: 0x40_0000, direction: .read, width: .dword)))
    machine.processor.finishMemory(0x0706_0504)
    #expect(machine.run() == .memory(MemoryAccess(address: 0x40_0004, direction: .read, width: .byte)))
    machine.processor.finishMemory(8)
    machine.run(1)
    #expect(machine[.rax] == 0x0807_0605_0403_0201)
  }
}
