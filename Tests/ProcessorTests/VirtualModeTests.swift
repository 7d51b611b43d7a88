import Memory
import Processor
import Testing
import X86

/// Virtual-8086 mode without VME (Intel SDM vol. 3A §21.2, §21.3): what `LegacyDeliveryTests` has not of it.
@Suite struct VirtualModeTests {
  private func machine(ioPrivilegeLevel: UInt8 = 3) throws -> LegacyMachine {
    let machine = try LegacyMachine(.virtual8086)
    machine.processor.registers.rflags.ioPrivilegeLevel = ioPrivilegeLevel
    return machine
  }

  /// The I/O permission map alone decides, whatever IOPL is (vol. 1 §20.5.2).
  @Test(arguments: [UInt8(0), 3]) func asksThePermissionMap(_ level: UInt8) throws {
    for isAllowed in [false, true] {
      let machine = try machine(ioPrivilegeLevel: level)
      machine[.rdx] = 0x3F8
      // Ports 3F8h and 3F9h; the others stay forbidden.
      if isAllowed { machine.memory.write(0xFC, at: LegacyMachine.taskState + 0x68 + 0x3F8 / 8, .byte) }
      machine.load([0xED])
      let stop = machine.run(1)
      if isAllowed {
        #expect(stop == .port(PortElement(port: 0x3F8, direction: .read, width: .word)))
      } else {
        #expect(machine.arrived == 13)
      }
    }
    // A wider access needs the bits of all its ports.
    let wide = try machine(ioPrivilegeLevel: level)
    wide[.rdx] = 0x3F8
    wide.memory.write(0xFC, at: LegacyMachine.taskState + 0x68 + 0x3F8 / 8, .byte)
    wide.load([0x66, 0xED])
    wide.run(1)
    #expect(wide.arrived == 13)
  }

  /// At IOPL 3 INT n goes through the table of protected mode, to ring 0; the gate's DPL is asked as everywhere.
  @Test func interruptsLeaveForRing0() throws {
    let machine = try machine()
    machine.setGate(0x21, level: 3)
    machine.load([0xCD, 0x21])
    machine.run(1)
    #expect(machine.arrived == 0x21)
    #expect(machine.processor.system.cpl == 0)
    #expect(machine.stack(9) == [2, 0x2000, 0x2_3202, 0xFFF0, 0, 0x4000, 0x4000, 0x4000, 0x4000])

    let refused = try self.machine()
    refused.load([0xCD, 0x21])
    refused.run(1)
    #expect(refused.arrived == 13)
    #expect(refused.stack(3) == [0x21 << 3 | 2, 0, 0x2000])
  }

  /// A handler that would run in ring 3, by its DPL or by conforming.
  @Test(arguments: [LegacyMachine.userCode32, LegacyMachine.conforming]) func handlersAreOfRing0(
    _ selector: UInt16
  ) throws {
    let machine = try machine()
    machine.setGate(0x21, level: 3, selector: selector)
    machine.load([0xCD, 0x21])
    machine.run(1)
    #expect(machine.arrived == 13)
    #expect(machine.stack(1) == [UInt64(selector & 0xFFFC)])
  }

  /// IRET at IOPL 3 goes to another place of the same mode; VM and IOPL stay.
  @Test func returns() throws {
    let machine = try machine()
    machine[.rsp] = 0xFF00
    for (index, word) in [UInt64(0x0040), 0x2010, 0x0CD7].enumerated() {
      machine.memory.write(word, at: 0xFF00 + UInt64(2 * index), .word)
    }
    machine.load([0xCF])
    machine.run(1)
    #expect(machine.processor.system.cs == LegacyMachine.virtual(0x2010))
    #expect(machine.processor.registers.rip == 0x40)
    #expect(machine[.rsp] == 0xFF06)
    #expect(machine.processor.registers.rflags.contains(.virtual8086))
    #expect(machine.processor.registers.rflags.ioPrivilegeLevel == 3)
    #expect(machine.processor.registers.rflags.rawValue & 0xFFF == 0xCD7)
  }

  /// Segments begin at 16 times their selector and end after 64 KiB; no table is asked.
  @Test func segments() throws {
    let machine = try machine()
    machine[.rax] = 0x4321
    machine.load([0x8E, 0xD8])
    machine.run(1)
    #expect(machine.processor.system.ds == LegacyMachine.virtual(0x4321))
    let rows: [(code: [UInt8], vector: UInt8)] = [
      // MOV AX, [FFFFh]; PUSH AX with SP 1; a far jump beyond 64 KiB.
      ([0xA1, 0xFF, 0xFF], 13), ([0x50], 12), ([0x66, 0xEA, 0, 0, 1, 0, 0, 0x20], 13),
    ]
    for row in rows {
      let machine = try self.machine()
      machine[.rsp] = 1
      machine.load(row.code)
      machine.run(1)
      #expect(machine.arrived == row.vector, "\(row.code)")
      #expect(machine.stack(2) == [0, 0])
    }
  }

  /// What needs ring 0 is #GP, and what needs descriptors is #UD.
  @Test(
    arguments: [
      ([0xF4], 13), ([0x0F, 0x20, 0xC0], 13), ([0x0F, 0x22, 0xC0], 13), ([0x0F, 0x06], 13), ([0x0F, 0x08], 13),
      ([0x0F, 0x01, 0x16, 0, 0], 13), ([0x0F, 0x30], 13), ([0x0F, 0x00, 0xC8], 6), ([0x0F, 0x00, 0xD0], 6),
      ([0x0F, 0x00, 0xE0], 6), ([0x0F, 0x02, 0xC0], 6), ([0x0F, 0x03, 0xC0], 6), ([0x63, 0xC0], 6),
    ] as [([UInt8], UInt8)]) func isRing3(_ code: [UInt8], _ vector: UInt8) throws
  {
    let machine = try machine()
    machine.load(code)
    machine.run(1)
    #expect(machine.arrived == vector)
  }

  /// VME and PVI are not offered, so CR4 has no such bits.
  @Test(arguments: [UInt64(1), 2]) func offersNoExtensions(_ bit: UInt64) throws {
    let machine = try LegacyMachine(.protected32)
    machine[.rax] = bit
    machine.run([0x0F, 0x22, 0xE0])
    #expect(machine.arrived == 13)
  }
}
