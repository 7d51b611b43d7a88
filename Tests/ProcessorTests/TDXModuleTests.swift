import Memory
import Processor
import Testing
import X86

/// What the TDX module decides itself (TDX Module ABI specification: TDCALL leaves, MSR table, CR0 and CR4 rules).
@Suite struct TDXModuleTests {
  private func machine(_ code: [UInt8], handlers: HandlerPlacement = .own) throws -> TestMachine {
    let machine = try TestMachine(.tdx, handlers: handlers)
    machine.processor.system.cr4.insert(.machineCheck)
    machine.load(code)
    return machine
  }

  private static let rdmsr: [UInt8] = [0x0F, 0x32]
  private static let wrmsr: [UInt8] = [0x0F, 0x30]
  private static let movToCR0: [UInt8] = [0x0F, 0x22, 0xC0]
  private static let movToCR4: [UInt8] = [0x0F, 0x22, 0xE0]

  /// Vector 13 where the module refuses, 20 where the host is asked, `nil` where it is done.
  @Test(arguments: [
    (UInt32(0x1A0), false, UInt8?.none), (0x1A0, true, 20), (0x10, false, nil), (0x10, true, 20), (0x1B, false, 20),
    (0x277, false, nil), (0x800, false, 13), (0x802, false, 20), (0x80F, true, 20), (0x831, true, 13),
    (0x832, true, 20), (0x8FF, false, 13), (0x345, false, 13), (0x480, false, 13), (0x6A0, false, 13),
    (0xC000_0080, false, nil), (0xC000_0083, false, 20), (0x9999, false, 20),
  ])
  func modelSpecificRegisters(_ index: UInt32, _ isWrite: Bool, _ vector: UInt8?) throws {
    let machine = try machine(isWrite ? Self.wrmsr : Self.rdmsr)
    machine[.rcx] = UInt64(index)
    machine.run(1)
    #expect(machine.arrived == vector)
  }

  /// An NMI whose handler met a #VE would end in #DF: it waits until the information of the last one is fetched.
  @Test func noNMIBeforeTheInformationIsFetched() throws {
    let machine = try machine([0xE6, 0x80])  // OUT 80h, AL
    func canTake(_ machine: borrowing TestMachine) -> Bool { machine.processor.canTakeNonMaskable }
    #expect(canTake(machine))
    machine.run(1)
    #expect(machine.arrived == 20)
    #expect(!canTake(machine))
    machine.load(Assembly.tdcall, at: TestMachine.code + 0x100)
    machine[.rax] = TDCallLeaf.veInfoGet.rawValue
    machine.run(1)
    #expect(machine[.rcx] == 30)
    #expect(canTake(machine))
  }

  /// Linux reads it before it has any handler.
  @Test func miscEnableIsTheModulesOwn() throws {
    let machine = try machine(Self.rdmsr)
    machine[.rcx] = 0x1A0
    machine.run(1)
    #expect(machine[.rax] == 0x1801)
    #expect(machine[.rdx] == 0)
  }

  /// SCE is the guest's; of anything else the host is asked.
  @Test(arguments: [(UInt64(1), UInt8?.none), (0, nil), (1 << 11, 20), (1 << 12, 20), (1 << 11 | 1, 20)])
  func extendedFeatureEnables(_ change: UInt64, _ vector: UInt8?) throws {
    let machine = try machine(Self.wrmsr)
    let old = machine.processor.system.efer.rawValue
    machine[.rcx] = 0xC000_0080
    machine[.rax] = old ^ change
    machine.run(1)
    #expect(machine.arrived == vector)
    #expect(machine.processor.system.efer.rawValue == (vector == nil ? old ^ change : old))
  }

  @Test(arguments: [HandlerPlacement.own, .hosted])
  func machineChecksStayOn(_ handlers: HandlerPlacement) throws {
    let machine = try machine(Self.movToCR4, handlers: handlers)
    machine[.rax] = machine.processor.system.cr4.subtracting(.machineCheck).rawValue
    machine.run(1)
    #expect(machine.arrived == (handlers == .own ? 13 : nil))
  }

  @Test(arguments: [HandlerPlacement.own, .hosted])
  func numericErrorsStayOn(_ handlers: HandlerPlacement) throws {
    let machine = try machine(Self.movToCR0, handlers: handlers)
    machine.processor.system.cr0.insert(.numericError)
    machine[.rax] = machine.processor.system.cr0.subtracting(.numericError).rawValue
    machine.run(1)
    #expect(machine.arrived == (handlers == .own ? 13 : nil))
  }

  /// Leaf, field, status, what R8 gets.
  @Test(arguments: [
    (TDCallLeaf.vmRead, UInt64(0x1110_0003_0000_0016), TDCallStatus.success, UInt64(0)),
    (.vmRead, 0x9100_0000_0000_0010, .success, 0), (.vmRead, 1, .metadataFieldInvalid, 0),
    (.vmWrite, 0x9100_0000_0000_0010, .success, 0), (.vmWrite, 0x1110_0003_0000_0016, .metadataFieldNotWritable, 7),
    (.vmWrite, 1, .metadataFieldInvalid, 7),
  ])
  func fields(_ leaf: TDCallLeaf, _ field: UInt64, _ status: TDCallStatus, _ value: UInt64) throws {
    let machine = try machine(Assembly.tdcall)
    machine[.rax] = leaf.rawValue
    machine[.rdx] = field
    machine[.r8] = 7
    machine[.r9] = ~0
    machine.run(1)
    #expect(machine[.rax] == status.rawValue)
    #expect(machine[.r8] == value)
    guard leaf == .vmWrite && status == .success else { return }
    #expect(machine.processor.system.notifyEnables == 1)
    machine.load(Assembly.tdcall)
    machine[.rax] = TDCallLeaf.vmWrite.rawValue
    machine[.r8] = 0
    machine[.r9] = 0
    machine.run(1)
    #expect(machine[.r8] == 1)
    #expect(machine.processor.system.notifyEnables == 1)
  }
}
