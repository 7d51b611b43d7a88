import Memory
import Processor
import Testing
import X86

/// XCR0, and the area of XSAVE (Intel SDM vol. 1, chapter 13).
@Suite struct ExtendedStateTests {
  private static let xgetbv: [UInt8] = [0x0F, 0x01, 0xD0]
  private static let xsetbv: [UInt8] = [0x0F, 0x01, 0xD1]
  private static let xsave: [UInt8] = [0x48, 0x0F, 0xAE, 0x23]
  private static let xrstor: [UInt8] = [0x48, 0x0F, 0xAE, 0x2B]
  private static let xsaveopt: [UInt8] = [0x48, 0x0F, 0xAE, 0x33]
  private static let xsavec: [UInt8] = [0x48, 0x0F, 0xC7, 0x23]
  private static let xsaves: [UInt8] = [0x48, 0x0F, 0xC7, 0x2B]
  private static let xrstors: [UInt8] = [0x48, 0x0F, 0xC7, 0x1B]
  private static let header = TestMachine.data + 512
  private static let compacted: UInt64 = 1 << 63

  private func machine(_ code: [UInt8], xcr0: UInt64 = 3, requested: UInt64 = 3) throws -> TestMachine {
    let machine = try TestMachine()
    machine.processor.system.cr4.formUnion([.fxsave, .osXSAVE])
    machine.processor.system.xcr0 = xcr0
    machine.load(code)
    machine[.rax] = requested
    machine[.rbx] = TestMachine.data
    var state = InlineArray<52, UInt64>(repeating: 0)
    for index in 4..<52 { state[index] = UInt64(index) &* 0x0101_0101_0101_0101 }
    for index in 0..<8 { state[5 + 2 * index] &= 0xFFFF }
    state[0] = 0x0123_00A5_3800_037F
    state[3] = 0xFFFF_0000_1FA5
    machine.processor.floatingPointState = state
    return machine
  }

  @Test(arguments: [xgetbv, xsetbv, xsave, xrstor, xsaveopt, xsavec, xsaves, xrstors])
  func needsOSXSAVE(_ code: [UInt8]) throws {
    let machine = try machine(code)
    machine.processor.system.cr4.remove(.osXSAVE)
    machine[.rax] = 1
    machine.step()
    #expect(machine.arrived == 6)
  }

  @Test(arguments: [
    (UInt64(1), UInt64(0), nil), (3, 0, nil), (0x203, 0, nil), (2, 0, UInt8(13)), (7, 0, 13), (0x1_0000_0003, 0, 13),
    (3, 1, 13),
  ])
  func writesXCR0(_ value: UInt64, _ register: UInt64, _ vector: UInt8?) throws {
    let machine = try machine(Self.xsetbv + Self.xgetbv, xcr0: 1)
    machine[.rax] = value & 0xFFFF_FFFF
    machine[.rdx] = value >> 32
    machine[.rcx] = register
    machine.step()
    #expect(machine.arrived == vector)
    #expect(machine.processor.system.xcr0 == (vector == nil ? value : 1))
    guard vector == nil else { return }
    machine[.rax] = ~0
    machine[.rdx] = ~0
    machine.step()
    #expect(machine[.rax] == value && machine[.rdx] == 0)
  }

  @Test func keepsXCR0FromRing3() throws {
    let machine = try machine(Self.xsetbv)
    machine.enterRing3()
    machine.step()
    #expect(machine.arrived == 13)
    for code in [Self.xsaves, Self.xrstors] {
      let machine = try self.machine(code)
      machine.enterRing3()
      machine.step()
      #expect(machine.arrived == 13)
    }
  }

  @Test(arguments: [UInt64(0), 1, 2, 3])
  func savesWhatIsAsked(_ requested: UInt64) throws {
    let machine = try machine(Self.xsave, requested: requested)
    machine.memory.write(0b111, at: Self.header, .qword)
    machine.step()
    #expect(machine.arrived == nil)
    // Components in use are marked, those not asked for stay as they were.
    #expect(machine.word(Self.header) == 0b111)
    #expect((machine.word(TestMachine.data) != 0) == (requested & 1 != 0))
    #expect((machine.word(TestMachine.data + 24) != 0) == (requested & 2 != 0))
    #expect((machine.word(TestMachine.data + 160) != 0) == (requested & 2 != 0))
  }

  @Test(arguments: [(xsave, xrstor), (xsaveopt, xrstor), (xsavec, xrstor), (xsaves, xrstors)])
  func restoresWhatItSaved(_ save: [UInt8], _ restore: [UInt8]) throws {
    let machine = try machine(save + restore)
    let before = machine.processor.floatingPointState
    machine.step()
    machine.processor.floatingPointState = InlineArray<52, UInt64>(repeating: 0)
    machine.step()
    #expect(machine.arrived == nil)
    let after = machine.processor.floatingPointState
    for index in 0..<52 { #expect(before[index] == after[index], "word \(index)") }
  }

  @Test func resetsWhatIsNotThere() throws {
    let machine = try machine(Self.xrstor)
    machine.memory.write(0x1F80, at: TestMachine.data + 24, .qword)
    machine.step()
    #expect(machine.arrived == nil)
    let state = machine.processor.floatingPointState
    #expect(state[0] == 0x37F)
    #expect(state[3] & 0xFFFF_FFFF == 0x1F80)
    for index in 4..<52 { #expect(state[index] == 0) }
  }

  /// What is as after reset is marked, and by XSAVEOPT and XSAVEC not written.
  @Test(arguments: [(xsave, true), (xsaveopt, false), (xsavec, false)])
  func optimizes(_ code: [UInt8], _ isWritten: Bool) throws {
    let machine = try machine(code)
    var state = machine.processor.floatingPointState
    state[3] = 0x1F80
    for index in 20..<52 { state[index] = 0 }
    machine.processor.floatingPointState = state
    machine.memory.write(~0, at: TestMachine.data + 160, .qword)
    machine.step()
    #expect(machine.word(Self.header) == 1)
    #expect(machine.word(Self.header + 8) == (code == Self.xsavec ? Self.compacted | 3 : 0))
    #expect((machine.word(TestMachine.data + 160) == 0) == isWritten)
  }

  @Test(arguments: [
    (xrstor, UInt64(4), UInt64(0), UInt64(0)), (xrstor, 1, 1, 0), (xrstor, 1, 0, 1),
    (xrstor, 1, compacted | 4, 0), (xrstor, 1, compacted | 2, 0), (xrstor, 1, compacted | 3, 1), (xrstors, 1, 0, 0),
  ])
  func refusesHeaders(_ code: [UInt8], _ present: UInt64, _ layout: UInt64, _ third: UInt64) throws {
    let machine = try machine(code)
    machine.memory.write(present, at: Self.header, .qword)
    machine.memory.write(layout, at: Self.header + 8, .qword)
    machine.memory.write(third, at: Self.header + 16, .qword)
    let before = machine.processor.floatingPointState
    machine.step()
    #expect(machine.arrived == 13)
    let after = machine.processor.floatingPointState
    for index in 0..<52 { #expect(before[index] == after[index]) }
  }

  @Test func faultsOnAlignmentAndTS() throws {
    let unaligned = try machine(Self.xsave)
    unaligned[.rbx] = TestMachine.data + 16
    unaligned.step()
    #expect(unaligned.arrived == 13)
    let switched = try machine(Self.xsave)
    switched.processor.system.cr0.insert(.taskSwitched)
    switched.step()
    #expect(switched.arrived == 7)
  }

  /// CR2 is the first byte that is not there, also behind a page that is.
  @Test(arguments: [xsave, [0x48, 0x0F, 0xAE, 0x03], [0x48, 0x0F, 0xAE, 0x0B]]) func faultsOnTheSecondPage(
    _ code: [UInt8]
  ) throws {
    let machine = try machine(code)
    machine.map(0x4000_0000, to: TestMachine.data, .all)
    machine[.rbx] = 0x4000_0F80
    machine.memory.write(0, at: TestMachine.data + 0xF98, .qword)
    machine.step()
    #expect(machine.arrived == 14)
    #expect(machine.processor.system.cr2 == 0x4000_1000)
    #expect(machine.word(TestMachine.data + 0xF80) == 0)
  }

  /// Component 9, behind the header; restored to 0 where it is not there.
  @Test(arguments: [(xsave, xrstor), (xsaveopt, xrstor), (xsavec, xrstor), (xsaves, xrstors)])
  func keepsPKRU(_ save: [UInt8], _ restore: [UInt8]) throws {
    let machine = try machine(save + restore + restore, xcr0: 0x203, requested: 0x200)
    machine.processor.system.pkru = 0x5555_5554
    machine.memory.write(~0, at: Self.header + 72, .qword)
    machine.step()
    #expect(machine.word(Self.header) == 0x200)
    #expect(machine.word(Self.header + 64) == 0x5555_5554)
    #expect(machine.word(Self.header + 72) == ~0)
    #expect(machine.word(TestMachine.data) == 0)
    machine.processor.system.pkru = 0
    machine.step()
    #expect(machine.processor.system.pkru == 0x5555_5554)
    machine.memory.write(0, at: Self.header, .qword)
    machine.step()
    #expect(machine.arrived == nil)
    #expect(machine.processor.system.pkru == 0)
  }

  /// Each instruction goes with its own bit of CPUID; without XSAVEC there is no compacted form to restore either.
  @Test func followsCPUID() throws {
    let rows: [(code: [UInt8], bits: UInt32)] = [
      (Self.xsaveopt, 1), (Self.xsavec, 2), (Self.xgetbv, 4), (Self.xsaves, 8), (Self.xrstors, 8), (Self.xrstor, 2),
    ]
    for (code, bits) in rows {
      for has in [false, true] {
        let cpuid = CPUIDTable([
          .init(1, nil, CPUIDResult(ecx: 1 << 26, edx: 1 << 0 | 1 << 24 | 1 << 25)),
          .init(0xD, 1, CPUIDResult(eax: has ? 0xF : 0xF & ~bits)),
        ])
        let machine = try TestMachine(cpuid: cpuid)
        machine.processor.system.cr4.formUnion([.fxsave, .osXSAVE])
        machine.processor.system.xcr0 = 3
        machine[.rcx] = 1
        machine[.rax] = 3
        machine[.rbx] = TestMachine.data
        machine.memory.write(0x1F80, at: TestMachine.data + 24, .qword)
        machine.memory.write(Self.compacted | 3, at: Self.header + 8, .qword)
        machine.load(code)
        machine.step()
        let refused: UInt8 = code == Self.xgetbv || code == Self.xrstor ? 13 : 6
        #expect(machine.arrived == (has ? nil : refused), "\(code)")
      }
    }
  }

  /// #PF for the first page comes before #GP for the header on the second.
  @Test func missingPagesComeBeforeWrongHeaders() throws {
    let machine = try machine(Self.xrstor)
    machine.map(0x4000_1000, to: TestMachine.data, .all)
    machine[.rbx] = 0x4000_0F00
    machine.memory.write(4, at: TestMachine.data + 0x100, .qword)
    machine.step()
    #expect(machine.arrived == 14)
    #expect(machine.processor.system.cr2 == 0x4000_0F00)
  }

  @Test func showsWhatCR4AndXCR0Change() throws {
    for isOn in [false, true] {
      let machine = try machine(Assembly.cpuid, requested: 1)
      if !isOn { machine.processor.system.cr4.remove(.osXSAVE) }
      machine.step()
      #expect(machine[.rcx] >> 27 & 1 == (isOn ? 1 : 0))
      let keys = try self.machine(Assembly.cpuid, requested: 7)
      keys[.rcx] = 0
      if isOn { keys.processor.system.cr4.insert(.protectionKeys) }
      keys.step()
      #expect(keys[.rcx] >> 4 & 1 == (isOn ? 1 : 0))
      let cpuid = CPUIDTable([.init(0xD, 0, CPUIDResult(eax: 0x203, ebx: 576, ecx: 584))])
      let size = try TestMachine(cpuid: cpuid)
      size.processor.system.xcr0 = isOn ? 0x203 : 3
      size.load(Assembly.cpuid)
      size[.rax] = 0xD
      size[.rcx] = 0
      size.step()
      #expect(size[.rbx] == (isOn ? 584 : 576) && size[.rcx] == 584)
    }
  }
}
