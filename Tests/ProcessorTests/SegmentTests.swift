import Memory
import Processor
import Testing
import X86

/// Limits, types and privilege of segments (Intel SDM vol. 3A §5.3 to §5.8, §3.4.5).
@Suite struct SegmentTests {
  struct Access: CustomTestStringConvertible {
    var segment: UInt16
    var offset: UInt64
    var code: [UInt8]
    var vector: UInt8?
    var testDescription: String {
      "\(String(segment, radix: 16)):\(String(offset, radix: 16)) \(code) → \(vector.map { "\($0)" } ?? "done")"
    }
  }

  private static let load8: [UInt8] = [0x8A, 0x03]
  private static let load32: [UInt8] = [0x8B, 0x03]
  private static let store8: [UInt8] = [0x88, 0x03]
  private static let compare8: [UInt8] = [0x38, 0x03]
  private static let add32: [UInt8] = [0x01, 0x03]

  /// DS is the segment, EBX the offset.
  @Test(arguments: [
    Access(segment: LegacyMachine.small, offset: 0xFF, code: load8, vector: nil),
    Access(segment: LegacyMachine.small, offset: 0x100, code: load8, vector: 13),
    Access(segment: LegacyMachine.small, offset: 0xFC, code: load32, vector: nil),
    Access(segment: LegacyMachine.small, offset: 0xFD, code: load32, vector: 13),
    Access(segment: LegacyMachine.small, offset: 0xFD, code: add32, vector: 13),
    Access(segment: LegacyMachine.small, offset: 0xFFFF_FFFF, code: load32, vector: 13),
    // Expand-down: above the limit, up to FFFFh.
    Access(segment: LegacyMachine.expandDown, offset: 0xFF, code: load8, vector: 13),
    Access(segment: LegacyMachine.expandDown, offset: 0x100, code: load8, vector: nil),
    Access(segment: LegacyMachine.expandDown, offset: 0xFFFF, code: load8, vector: nil),
    Access(segment: LegacyMachine.expandDown, offset: 0xFFFD, code: load32, vector: 13),
    Access(segment: LegacyMachine.expandDown, offset: 0x1_0000, code: load8, vector: 13),
    Access(segment: LegacyMachine.readOnly, offset: 0x4_0000, code: load8, vector: nil),
    Access(segment: LegacyMachine.readOnly, offset: 0x4_0000, code: compare8, vector: nil),
    Access(segment: LegacyMachine.readOnly, offset: 0x4_0000, code: store8, vector: 13),
    Access(segment: LegacyMachine.readOnly, offset: 0x4_0000, code: add32, vector: 13),
    Access(segment: LegacyMachine.conforming, offset: 0x4_0000, code: load8, vector: nil),
    Access(segment: LegacyMachine.conforming, offset: 0x4_0000, code: store8, vector: 13),
    Access(segment: 0, offset: 0x4_0000, code: load8, vector: 13),
    Access(segment: 3, offset: 0x4_0000, code: store8, vector: 13),
  ]) func access(_ row: Access) throws {
    let machine = try LegacyMachine(.protected32)
    machine[.rax] = UInt64(row.segment)
    machine[.rbx] = row.offset
    machine.run([0x8E, 0xD8] + row.code)
    #expect(machine.arrived == row.vector)
    if row.vector != nil { #expect(machine.stack(2) == [0, LegacyMachine.code + 2]) }
  }

  struct Load: CustomTestStringConvertible {
    var register: SegmentRegister
    var selector: UInt16
    var start: LegacyMachine.Start = .protected32
    /// Vector and error code.
    var fault: (UInt8, UInt64)?
    var testDescription: String { "\(register) ← \(String(selector, radix: 16)), \(start)" }
  }

  @Test(arguments: [
    Load(register: .ds, selector: LegacyMachine.data32, fault: nil),
    Load(register: .ds, selector: LegacyMachine.conforming, fault: nil),
    Load(register: .ds, selector: LegacyMachine.code32, fault: nil),
    Load(register: .ds, selector: LegacyMachine.executeOnly, fault: (13, 0x58)),
    Load(register: .ds, selector: LegacyMachine.absent, fault: (11, 0x68)),
    Load(register: .ds, selector: LegacyMachine.task, fault: (13, 0x30)),
    Load(register: .ds, selector: LegacyMachine.data32 | 3, fault: (13, 0x10)),
    Load(register: .ds, selector: 0x98, fault: (13, 0x98)),
    Load(register: .ds, selector: 0x14, fault: (13, 0x14)),
    Load(register: .ds, selector: 2, fault: nil),
    Load(register: .ss, selector: 0, fault: (13, 0)),
    Load(register: .ss, selector: LegacyMachine.readOnly, fault: (13, 0x60)),
    Load(register: .ss, selector: LegacyMachine.code32, fault: (13, 0x08)),
    Load(register: .ss, selector: LegacyMachine.data32 | 1, fault: (13, 0x10)),
    Load(register: .ss, selector: LegacyMachine.absent, fault: (12, 0x68)),
    Load(register: .ss, selector: LegacyMachine.small, fault: nil),
    Load(register: .es, selector: LegacyMachine.data32, start: .user32, fault: (13, 0x10)),
    Load(register: .es, selector: LegacyMachine.userData32 & ~3, start: .user32, fault: nil),
    Load(register: .ss, selector: LegacyMachine.userData32 & ~3, start: .user32, fault: (13, 0x40)),
  ]) func load(_ row: Load) throws {
    let machine = try LegacyMachine(row.start)
    let before = machine.processor.system[row.register]
    machine[.rax] = UInt64(row.selector)
    machine.load([0x8E, 0xC0 | row.register.rawValue << 3])
    machine.run(1)
    if let fault = row.fault {
      #expect(machine.arrived == fault.0)
      #expect(machine.stack(1) == [fault.1])
      if row.register != .ss { #expect(machine.processor.system[row.register] == before) }
    } else {
      #expect(machine.arrived == nil)
      #expect(machine.processor.system[row.register].selector == row.selector)
      if row.selector > 3 {
        // The accessed bit is set in the descriptor.
        #expect(machine.read(LegacyMachine.gdt + UInt64(row.selector & 0xFFF8) + 5, .byte) & 1 == 1)
      }
    }
  }

  /// Code beyond the limit of CS, and branches that would leave it, which fault at the branch.
  @Test func codeLimit() throws {
    let machine = try LegacyMachine(.protected32)
    machine.processor.system.cs = machine.segment(LegacyMachine.code32Limited)
    machine.processor.registers.rip = 0x2_0FFE
    machine.load([0x90, 0x90, 0x90], at: 0x2_0FFE)
    machine.run(2)
    #expect(machine.processor.registers.rip == 0x2_1000)
    machine.run(1)
    #expect(machine.arrived == 13)
    #expect(machine.stack(2) == [0, 0x2_1000])

    let branches: [[UInt8]] = [[0xEB, 0x7F], [0x74, 0x7F], [0xE8, 0, 1, 0, 0], [0xFF, 0xE0], [0xE2, 0x7F]]
    for code in branches {
      let machine = try LegacyMachine(.protected32)
      machine.processor.system.cs = machine.segment(LegacyMachine.code32Limited)
      machine.processor.registers.rip = 0x2_0F90
      machine.processor.registers.rflags.insert(.zero)
      machine[.rax] = 0x2_1000
      machine[.rcx] = 5
      machine.load(code, at: 0x2_0F90)
      machine.run(1)
      #expect(machine.arrived == 13)
      #expect(machine.stack(2) == [0, 0x2_0F90], "\(code)")
      #expect(machine[.rcx] == 5)
    }
    // An instruction whose last byte is beyond it.
    let cut = try LegacyMachine(.protected32)
    cut.processor.system.cs = cut.segment(LegacyMachine.code32Limited)
    cut.processor.registers.rip = 0x2_0FFE
    cut.load([0xB8, 1, 2, 3, 4], at: 0x2_0FFE)
    cut.run(1)
    #expect(cut.arrived == 13)
    #expect(cut.stack(2) == [0, 0x2_0FFE])
  }

  /// The limit that protected mode left behind holds in real mode ("unreal mode").
  @Test func realModeKeepsLimits() throws {
    let machine = try LegacyMachine(.real)
    machine.processor.system.ds = LegacyMachine.plain(0)
    machine[.rbx] = 0x1_2344
    machine.run([0x67, 0x8A, 0x03])
    #expect(machine.arrived == 13)
    let unreal = try LegacyMachine(.real)
    unreal.processor.system.ds = Segment(attributes: 0x93, limit: .max)
    unreal[.rbx] = 0x1_2344
    unreal[.rax] = 0x0100
    unreal.memory.write(0x5A, at: 0x1_3344, .byte)
    #expect(unreal.run([0x8E, 0xD8, 0x67, 0x8A, 0x03]) == .halted)
    #expect(unreal[.rax] == 0x015A)
  }
}
