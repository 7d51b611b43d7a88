import Memory
import Processor
import Testing
import X86

/// When MMX and SSE instructions fault, and the state that they share.
@Suite struct VectorTests {
  private static let paddb: [UInt8] = [0x66, 0x0F, 0xFC, 0xC1]
  private static let paddbMMX: [UInt8] = [0x0F, 0xFC, 0xC1]
  private static let addps: [UInt8] = [0x0F, 0x58, 0xC1]
  private static let paddbFromRBX: [UInt8] = [0x66, 0x0F, 0xFC, 0x03]
  private static let movupsFromRBX: [UInt8] = [0x0F, 0x10, 0x03]
  private static let movupsToRBX: [UInt8] = [0x0F, 0x11, 0x03]
  private static let movapsFromRBX: [UInt8] = [0x0F, 0x28, 0x03]
  private static let ldmxcsrFromRBX: [UInt8] = [0x0F, 0xAE, 0x13]
  private static let fxsave64ToRBX: [UInt8] = [0x48, 0x0F, 0xAE, 0x03]
  private static let fxrstor64FromRBX: [UInt8] = [0x48, 0x0F, 0xAE, 0x0B]
  private static let emms: [UInt8] = [0x0F, 0x77]

  private func machine(_ code: [UInt8], cpuid: CPUIDTable = .everything) throws -> TestMachine {
    let machine = try TestMachine(cpuid: cpuid)
    machine.processor.system.cr4.formUnion([.fxsave, .simdExceptions])
    machine.load(code)
    machine[.rbx] = TestMachine.data
    return machine
  }

  struct Control: Sendable {
    var code: [UInt8]
    var cr0: CR0 = []
    var cr4: CR4 = [.fxsave, .simdExceptions]
    var vector: Vector?

    init(_ code: [UInt8], _ cr0: CR0 = [], _ cr4: CR4 = [.fxsave, .simdExceptions], _ vector: Vector?) {
      self.code = code
      self.cr0 = cr0
      self.cr4 = cr4
      self.vector = vector
    }
  }

  /// Intel SDM vol. 3A §2.5, table 12-1, §13.1.
  @Test(arguments: [
    Control(paddb, [], .fxsave, nil), Control(paddb, [], [], .invalidOpcode),
    Control(paddb, .emulation, .fxsave, .invalidOpcode), Control(paddb, .taskSwitched, .fxsave, .deviceNotAvailable),
    Control(paddb, [.emulation, .taskSwitched], .fxsave, .invalidOpcode),
    Control(paddb, .monitorCoprocessor, .fxsave, nil), Control(paddbMMX, [], [], nil),
    Control(paddbMMX, .emulation, [], .invalidOpcode), Control(paddbMMX, .taskSwitched, [], .deviceNotAvailable),
    Control(emms, .taskSwitched, [], .deviceNotAvailable), Control(ldmxcsrFromRBX, [], [], .invalidOpcode),
    Control(ldmxcsrFromRBX, .taskSwitched, .fxsave, .deviceNotAvailable), Control(fxsave64ToRBX, [], [], nil),
    Control(fxsave64ToRBX, .taskSwitched, .fxsave, .deviceNotAvailable),
    Control(fxrstor64FromRBX, .emulation, .fxsave, .deviceNotAvailable),
  ])
  func heedsControlRegisters(_ row: Control) throws {
    let machine = try machine(row.code)
    machine.processor.system.cr0.formUnion(row.cr0)
    machine.processor.system.cr4.subtract([.fxsave, .simdExceptions])
    machine.processor.system.cr4.formUnion(row.cr4)
    machine.step()
    #expect(machine.arrived == row.vector?.rawValue)
  }

  @Test(arguments: [
    (paddb, UInt32(26), true), (paddbMMX, 23, true), (addps, 25, true), (fxsave64ToRBX, 24, true), (emms, 23, true),
    ([0x66, 0x0F, 0x7C, 0xC1], 0, false), ([0x66, 0x0F, 0x38, 0x00, 0xC1], 9, false),
    ([0x66, 0x0F, 0x38, 0x20, 0xC1], 19, false), ([0x66, 0x0F, 0x3A, 0x63, 0xC1, 0], 20, false),
    ([0xF2, 0x0F, 0x38, 0xF1, 0xC1], 20, false), ([0x66, 0x0F, 0x38, 0xDC, 0xC1], 25, false),
    ([0x66, 0x0F, 0x3A, 0x44, 0xC1, 0], 1, false),
  ])
  func isUndefinedWithoutItsBit(_ code: [UInt8], _ bit: UInt32, _ isEDX: Bool) throws {
    for isOffered in [true, false] {
      var all = CPUIDTable.everything
      for index in all.entries.indices where all.entries[index].leaf == 1 && !isOffered {
        if isEDX {
          all.entries[index].result.edx &= ~(1 << bit)
        } else {
          all.entries[index].result.ecx &= ~(1 << bit)
        }
      }
      let machine = try machine(code, cpuid: all)
      machine.step()
      #expect(machine.arrived == (isOffered ? nil : 6))
    }
  }

  @Test func wantsAlignment() throws {
    for (code, vector) in [(Self.paddbFromRBX, UInt8(13)), (Self.movapsFromRBX, 13), (Self.movupsFromRBX, nil)] {
      let machine = try machine(code)
      machine[.rbx] = TestMachine.data + 8
      machine.step()
      #expect(machine.arrived == vector)
    }
    // #GP also in the stack segment, and before the page is looked at.
    let machine = try machine([0x66, 0x0F, 0xFC, 0x45, 0x00])
    machine[.rbp] = 0x7FFF_FFFF_F008
    machine.step()
    #expect(machine.arrived == 13)
  }

  @Test(arguments: [movupsFromRBX, movupsToRBX], [UInt64(1), 7, 8, 9, 15])
  func faultsBeforeTheSecondPage(_ code: [UInt8], _ inSecond: UInt64) throws {
    let machine = try machine(code)
    let second = TestMachine.data + 0x1000
    machine.map(second, to: 0, [])
    machine.processor.flushTranslations()
    machine[.rbx] = second - 16 + inSecond
    machine.processor.setVector(0, low: ~0, high: ~0)
    machine.step()
    #expect(machine.arrived == 14)
    #expect(machine.processor.system.cr2 == second)
    #expect(machine.processor.vector(0) == (~0, ~0))
    #expect(machine.word(second - 16) == 0 && machine.word(second - 8) == 0)
  }

  @Test func raisesItsExceptionOrNone() throws {
    for (cr4, vector) in [(CR4.simdExceptions, UInt8(19)), ([], 6)] {
      let machine = try machine([0x0F, 0x5E, 0xC1])
      machine.processor.system.cr4.remove(.simdExceptions)
      machine.processor.system.cr4.formUnion(cr4)
      var state = machine.processor.floatingPointState
      state[3] = 0x1D80
      state[20] = 0x3F80_0000_3F80_0000
      machine.processor.floatingPointState = state
      machine.step()
      #expect(machine.arrived == vector)
      // 1/0 in the lower lanes, 0/0 in the upper: ZE is not masked, so that IE and ZE are all there is.
      #expect(machine.processor.floatingPointState[3] & 0xFFFF == 0x1D85)
      #expect(machine.processor.vector(0).low == 0x3F80_0000_3F80_0000)
    }
  }

  @Test func refusesReservedBitsOfMXCSR() throws {
    for (value, vector) in [(UInt64(0x1_0000), UInt8(13)), (0xFFFF, nil)] {
      let machine = try machine(Self.ldmxcsrFromRBX)
      machine.memory.write(value, at: TestMachine.data, .qword)
      machine.step()
      #expect(machine.arrived == vector)
      #expect(machine.processor.floatingPointState[3] & 0xFFFF_FFFF == (vector == nil ? value : 0x1F80))
    }
  }

  @Test func savesAndRestores() throws {
    let machine = try machine(Self.fxsave64ToRBX + Self.fxrstor64FromRBX)
    var state = InlineArray<52, UInt64>(repeating: 0)
    for index in 0..<52 { state[index] = UInt64(index) &* 0x0101_0101_0101_0101 }
    for index in 0..<8 { state[5 + 2 * index] &= 0xFFFF }
    state[0] = 0x0123_00A5_3800_037F
    state[3] = 0xFFFF_0000_1FA5
    machine.processor.floatingPointState = state
    machine.step()
    let words = (0..<64).map { machine.word(TestMachine.data + UInt64(8 * $0)) }
    #expect(words[0..<52].elementsEqual((0..<52).map { state[$0] }))
    #expect(words[52..<64].allSatisfy { $0 == 0 })
    machine.processor.floatingPointState = InlineArray<52, UInt64>(repeating: 0)
    machine.step()
    let restored = machine.processor.floatingPointState
    for index in 0..<52 { #expect(restored[index] == state[index], "word \(index)") }
  }

  @Test func marksTheStackAsMMX() throws {
    let machine = try machine(Self.paddbMMX + Self.emms)
    var state = machine.processor.floatingPointState
    state[0] = 0x0000_0000_2800_037F
    machine.processor.floatingPointState = state
    machine.step()
    #expect(machine.processor.floatingPointState[0] & 0xFF_FFFF_FFFF == 0xFF_0000_037F)
    #expect(machine.processor.floatingPointState[5] == 0xFFFF)
    machine.step()
    #expect(machine.processor.floatingPointState[0] & 0xFF_FFFF_FFFF == 0x00_0000_037F)
  }

  /// Intel SDM vol. 2B, RCPPS and RSQRTPS: a relative error of at most 1.5 · 2^−12.
  @Test(arguments: [UInt8(0x52), 0x53]) func approximates(_ opcode: UInt8) throws {
    var random = SplitMix(state: 7)
    let machine = try machine([])
    for _ in 0..<2000 {
      machine.load([0xF3, 0x0F, opcode, 0xC1])
      let number = Float(bitPattern: UInt32(truncatingIfNeeded: random.next()) & 0x7FFF_FFFF)
      guard number.isNormal, number < 0x1p126 else { continue }
      machine.processor.setVector(1, low: UInt64(number.bitPattern), high: 0)
      machine.step()
      let result = Double(Float(bitPattern: UInt32(truncatingIfNeeded: machine.processor.vector(0).low)))
      let exact = opcode == 0x53 ? 1 / Double(number) : 1 / Double(number).squareRoot()
      #expect(abs(result - exact) <= exact * 1.5 / 4096, "\(number)")
    }
  }
}
