import Processor
import Testing
import X86

/// Slow instructions take more than a tick, where the machine asks for it.
@Suite struct StallTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var name: String
    var code: [UInt8]
    var isSlow: Bool
    var testDescription: String { name }
  }

  private static let rows = [
    Row(name: "CPUID", code: [0x0F, 0xA2], isSlow: true),
    Row(name: "MOV CR3, RAX", code: [0x0F, 0x22, 0xD8], isSlow: true),
    Row(name: "MOV RAX, CR8", code: [0x44, 0x0F, 0x20, 0xC0], isSlow: true),
    Row(name: "PAUSE", code: [0xF3, 0x90], isSlow: true),
    Row(name: "NOP", code: [0x90], isSlow: false),
    Row(name: "MOV RAX, CR3", code: [0x0F, 0x20, 0xD8], isSlow: false),
  ]

  @Test(arguments: rows) func timePasses(_ row: Row) throws {
    let machine = try TestMachine()
    machine.processor.countsStalls = true
    machine[.rax] = machine.processor.system.cr3
    machine.load(row.code + Assembly.incRDX + Assembly.incRDX)
    let limit = machine.processor.instructionCount + 3
    let stop = machine.processor.run(machine.memory, limit: limit)
    #expect(stop == (row.isSlow ? .timePassed : .instructionLimit))
    let ticks = machine.processor.takeStalledTicks()
    #expect((ticks > 0) == row.isSlow)
    // The time-stamp counter has them, and they are told once.
    #expect(machine.processor.system.tscOffset == ticks)
    #expect(machine.processor.takeStalledTicks() == 0)
    #expect(machine.processor.run(machine.memory, limit: limit) == .instructionLimit)
    #expect(machine[.rdx] == 2)
  }

  @Test func nobodyAskedForIt() throws {
    let machine = try TestMachine()
    machine.load([0x0F, 0xA2] + Assembly.incRDX)
    machine.run(2)
    #expect(machine.processor.system.tscOffset == 0)
    #expect(machine.processor.takeStalledTicks() == 0)
  }
}
