import Memory
import Processor
import Testing
import X86

/// Interrupts and exceptions outside long mode, and the way back (Intel SDM vol. 3A §6.12, §21.1.4, §21.2, §21.3).
@Suite struct LegacyDeliveryTests {
  @Test func realMode() throws {
    let machine = try LegacyMachine(.real)
    machine.processor.registers.rflags.formUnion([.interrupt, .carry])
    machine.load([0xCD, 0x21])
    machine.run(1)
    #expect(machine.arrived == 0x21)
    #expect(machine[.rsp] == 0xFFEA)
    #expect(machine.stack(3, .word) == [2, 0x2000, 0x203])
    #expect(!machine.processor.registers.rflags.contains(.interrupt))
    // IRET in the handler's place.
    machine.load([0xCF], at: machine.linearRIP)
    machine.run(1)
    #expect(machine.linearRIP == LegacyMachine.code + 2)
    #expect(machine[.rsp] == 0xFFF0)
    #expect(machine.processor.registers.rflags.contains([.interrupt, .carry]))
  }

  /// No error code in real mode; beyond the table's limit #GP, #DF and shutdown.
  @Test func realModeFaults() throws {
    let machine = try LegacyMachine(.real)
    machine[.rbx] = 0xFFFF
    machine.run([0x8B, 0x07])
    #expect(machine.arrived == 13)
    #expect(machine.stack(2, .word) == [0, 0x2000])
    let lost = try LegacyMachine(.real)
    lost.processor.system.idtr.limit = 3
    #expect(lost.run([0x0F, 0x0B]) == .shutdown)
  }

  /// Ring 3 to ring 0 through a gate of 32 bits, with the stack of the TSS; back by IRET.
  @Test func changesStacks() throws {
    let machine = try LegacyMachine(.user32)
    machine.setGate(0x80, level: 3)
    machine.load([0xCD, 0x80])
    machine.run(1)
    #expect(machine.arrived == 0x80)
    #expect(machine.processor.system.cpl == 0)
    #expect(machine[.rsp] == LegacyMachine.ringStackTop - 20)
    let frame: [UInt64] = [
      LegacyMachine.code + 2, UInt64(LegacyMachine.userCode32), 2, LegacyMachine.userStackTop,
      UInt64(LegacyMachine.userData32),
    ]
    #expect(machine.stack(5) == frame)
    #expect(machine.processor.system.ss.selector == LegacyMachine.data32)
    machine.processor.system.ds = machine.segment(LegacyMachine.data32)
    machine.load([0xCF], at: machine.linearRIP)
    machine.run(1)
    #expect(machine.processor.system.cpl == 3)
    #expect(machine.linearRIP == LegacyMachine.code + 2)
    #expect(machine[.rsp] == LegacyMachine.userStackTop)
    // A segment of ring 0 is not left to ring 3.
    #expect(!machine.processor.system.ds.isPresent)
    #expect(machine.processor.system.es.selector == LegacyMachine.userData32)
  }

  /// A gate of 16 bits pushes words, and a trap gate keeps IF.
  @Test func gatesOf16Bits() throws {
    let machine = try LegacyMachine(.protected16)
    machine.processor.registers.rflags.insert(.interrupt)
    machine.setGate(0x40, type: 7, selector: LegacyMachine.code16, target: 0x300)
    machine.load([0xCD, 0x40])
    machine.run(1)
    #expect(machine.processor.registers.rip == 0x300)
    #expect(machine.processor.registers.rflags.contains(.interrupt))
    #expect(machine[.rsp] == 0xFFEA)
    #expect(machine.stack(3, .word) == [2, 0x18, 0x202])
  }

  /// What is wrong with a gate or with the stack that it leads to: vector and error code.
  @Test(arguments: [
    ("DPL", 13, 0x402), ("absent", 11, 0x402), ("type", 13, 0x402), ("limit", 13, 0x402), ("null", 13, 0),
    ("data", 13, 0x10), ("outward", 13, 0x38), ("absent stack", 12, 0x68), ("null stack", 10, 0),
    ("read-only stack", 10, 0x60), ("TSS limit", 10, 0x30), ("no room", 12, 0x48),
  ]) func refuses(_ what: String, _ vector: Int, _ code: Int) throws {
    let machine = try LegacyMachine(.user32)
    machine.setGate(0x80, level: 3)
    func stack(_ selector: UInt16) { machine.memory.write(UInt64(selector), at: LegacyMachine.taskState + 8, .dword) }
    // The fault itself needs a stack: a conforming handler stays in ring 3.
    machine.setGate(UInt8(vector), selector: LegacyMachine.conforming)
    switch what {
    case "DPL": machine.setGate(0x80)
    case "absent": machine.setGate(0x80, level: 3, isPresent: false)
    case "type": machine.setGate(0x80, type: 0xC, level: 3)
    case "limit": machine.processor.system.idtr.limit = 0x403
    case "null": machine.setGate(0x80, level: 3, selector: 0)
    case "data": machine.setGate(0x80, level: 3, selector: LegacyMachine.data32)
    case "outward":
      machine.setGate(0x80, level: 0, selector: LegacyMachine.userCode32)
      machine.processor.system.cpl = 0
      machine.processor.system.cs = machine.segment(LegacyMachine.code32)
      machine.processor.system.ss = machine.segment(LegacyMachine.data32)
    case "absent stack": stack(LegacyMachine.absent)
    case "null stack": stack(0)
    case "read-only stack": stack(LegacyMachine.readOnly)
    case "TSS limit": machine.processor.system.tr.limit = 8
    default:
      stack(LegacyMachine.small)
      machine.memory.write(8, at: LegacyMachine.taskState + 4, .dword)
    }
    machine.load([0xCD, 0x80])
    machine.run(1)
    #expect(machine.arrived == UInt8(vector))
    #expect(machine.stack(2) == [UInt64(code), LegacyMachine.code])
  }

  /// A task gate ends the run by name: there is no task switch.
  /// #AC on the stack of its own handler: silicon never ends it (CVE-2015-5307), a guest's limit does.
  @Test(.timeLimit(.minutes(1))) func alignmentCheckForEver() throws {
    let machine = try LegacyMachine(.user32)
    machine.processor.system.cr0.insert(.alignmentMask)
    machine.processor.registers.rflags.insert(.alignmentCheck)
    machine.setGate(17, level: 3, selector: LegacyMachine.userCode32)
    machine[.rsp] = LegacyMachine.userStackTop - 2
    // MOV EAX, [ESP].
    #expect(machine.run([0x8B, 0x04, 0x24]) == .instructionLimit)
    #expect(machine.processor.registers.rip == LegacyMachine.code)
    #expect(machine[.rsp] == LegacyMachine.userStackTop - 2)
  }

  @Test func taskGate() throws {
    let machine = try LegacyMachine(.protected32)
    machine.setGate(0x80, type: 5, selector: LegacyMachine.task)
    machine.load([0xCD, 0x80])
    #expect(machine.run(1) == .unsupported(LegacyMachine.code))
  }

  // MARK: Virtual-8086 mode

  /// The frame has every segment register, and the data segments are null in the handler; IRET goes back.
  @Test func virtual8086() throws {
    let machine = try LegacyMachine(.virtual8086)
    machine.processor.system.gs = LegacyMachine.virtual(0x4321)
    machine.run([0x0F, 0x0B])
    #expect(machine.arrived == 6)
    #expect(machine[.rsp] == LegacyMachine.ringStackTop - 36)
    #expect(machine.stack(9) == [0, 0x2000, 0x3_0202, 0xFFF0, 0, 0x4000, 0x4000, 0x4000, 0x4321])
    #expect(!machine.processor.registers.rflags.contains(.virtual8086))
    #expect(!machine.processor.system.gs.isPresent && !machine.processor.system.ds.isPresent)
    machine.load([0xCF], at: machine.linearRIP)
    machine.run(1)
    #expect(machine.processor.registers.rflags.contains([.virtual8086, .interrupt]))
    #expect(machine.processor.system.gs == LegacyMachine.virtual(0x4321))
    #expect(machine.processor.system.cpl == 3)
    #expect(machine.linearRIP == LegacyMachine.code)
  }

  /// CLI, STI, PUSHF, POPF, INT n and IRET are the monitor's below IOPL 3; INT3 and INTO are not.
  @Test(
    arguments: [
      ([0xFA], 13), ([0xFB], 13), ([0x9C], 13), ([0x9D], 13), ([0xCD, 0x21], 13), ([0xCF], 13), ([0xF4], 13),
      ([0xCC], 3), ([0x0F, 0x00, 0xC0], 6), ([0xEC], 13),
    ] as [([UInt8], UInt8)]) func isSensitive(_ code: [UInt8], _ vector: UInt8) throws
  {
    let machine = try LegacyMachine(.virtual8086)
    machine.setGate(3, level: 3)
    machine.load(code)
    machine.run(1)
    #expect(machine.arrived == vector)
    let isTrap = vector == 3
    let frame = machine.stack(2)
    #expect(frame == (isTrap ? [1, 0x2000] : vector == 6 ? [0, 0x2000] : [0, 0]))
  }

  /// At IOPL 3 they run; IOPL itself stays.
  @Test func runsAtIOPL3() throws {
    let machine = try LegacyMachine(.virtual8086)
    machine.processor.registers.rflags.ioPrivilegeLevel = 3
    machine.load([0xFA, 0x9C, 0x58, 0x6A, 0x00, 0x9D, 0xFB])
    machine.run(3)
    #expect(machine[.rax] == 0x3002)
    machine.run(2)
    #expect(machine.processor.registers.rflags.ioPrivilegeLevel == 3)
    #expect(machine.processor.registers.rflags.contains(.virtual8086))
  }

  // MARK: System calls

  @Test func systemCallsOfIntel() throws {
    let machine = try LegacyMachine(.user32)
    machine.processor.system.sysenterCS = 0x08
    machine.processor.system.sysenterEIP = LegacyMachine.handlers
    machine.processor.system.sysenterESP = 0x1_1000
    machine.processor.registers.rflags.insert(.interrupt)
    machine.load([0x0F, 0x34])
    machine.run(1)
    #expect(machine.processor.registers.rip == LegacyMachine.handlers)
    #expect(machine[.rsp] == 0x1_1000)
    #expect(machine.processor.system.cpl == 0)
    #expect(machine.processor.system.cs == Segment(selector: 8, attributes: 0xC9B, limit: .max))
    #expect(machine.processor.system.ss == Segment(selector: 0x10, attributes: 0xC93, limit: .max))
    #expect(!machine.processor.registers.rflags.contains(.interrupt))
    machine[.rdx] = LegacyMachine.code
    machine[.rcx] = LegacyMachine.userStackTop
    machine.load([0x0F, 0x35], at: LegacyMachine.handlers)
    machine.run(1)
    #expect(machine.processor.system.cpl == 3)
    #expect(machine.processor.system.cs == Segment(selector: 0x1B, attributes: 0xCFB, limit: .max))
    #expect(machine.processor.system.ss == Segment(selector: 0x23, attributes: 0xCF3, limit: .max))
    #expect(machine[.rsp] == LegacyMachine.userStackTop)
    // Without a segment #GP(0); SYSCALL is of 64-bit code here.
    machine.processor.system.sysenterCS = 3
    machine.run(1)
    #expect(machine.arrived == 13)
    let other = try LegacyMachine(.user32)
    other.processor.system.efer = .systemCall
    other.run([0x0F, 0x05])
    #expect(other.arrived == 6)
  }

  @Test func systemCallsOfAMD() throws {
    let cpuid = CPUIDTable([.init(0, nil, CPUIDResult(ebx: 0x6874_7541))])
    let machine = try LegacyMachine(.user32, cpuid: cpuid)
    machine.processor.system.efer = .systemCall
    machine.processor.system.star = 0x0038_0008 << 32 | LegacyMachine.handlers
    machine.load([0x0F, 0x05])
    machine.run(1)
    #expect(machine.processor.registers.rip == LegacyMachine.handlers)
    #expect(machine[.rcx] == LegacyMachine.code + 2)
    #expect(machine.processor.system.cs == Segment(selector: 8, attributes: 0xC9B, limit: .max))
    machine.load([0x0F, 0x07], at: LegacyMachine.handlers)
    machine.run(1)
    #expect(machine.processor.registers.rip == LegacyMachine.code + 2)
    #expect(machine.processor.system.cs == Segment(selector: 0x3B, attributes: 0xCFB, limit: .max))
    #expect(machine.processor.registers.rflags.contains(.interrupt))
  }
}
