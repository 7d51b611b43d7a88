import Memory
import Processor
import Testing
import X86

@Suite struct LegacyRandomTests {
  private static let beginnings: [[UInt8]] = [
    [0xEA], [0x9A], [0xCF], [0x66, 0xCF], [0xCB], [0xCA], [0x66, 0xCB], [0xCD], [0x8E], [0x0F, 0xB2], [0xC4], [0xC5],
    [0x0F, 0x22], [0x0F, 0x22, 0xC0], [0x0F, 0x22, 0xE0], [0x0F, 0x22, 0xD8], [0x0F, 0x01], [0x0F, 0x00], [0x0F, 0x30],
    [0x9D], [0x66, 0x9D], [0x07], [0x17], [0x1F], [0x60], [0x61], [0xC8], [0xC9], [0xFF], [0xF3, 0xA5],
    [0x67, 0xF3, 0xA4],
    [0x0F, 0x34], [0x0F, 0x35], [0x0F, 0x05], [0x0F, 0x07], [0x62], [0x63], [0xCE], [0xE8], [0xC3], [0xC2], [0xEC],
    [0xEF],
    [0x0F, 0xA9], [0x0F, 0x02], [0x0F, 0x03], [0xD4, 0x00], [0x27], [0xD7], [0xE2], [0x6E], [0xF3, 0x6C],
  ]

  /// No guest byte in any mode ends the host process or keeps it for ever, whatever the segments are.
  @Test func randomBytesAreHarmless() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("random code of 16 and 32 bits: seed \(seed)")
    for index in 0..<UInt64(1500) {
      var random = SplitMix(state: seed &+ index)
      let machine = try machine(&random)
      let limit: UInt64 = 400
      var stops = 0
      while machine.processor.instructionCount < limit && stops < 60 {
        stops += 1
        switch machine.processor.run(machine.memory, limit: limit) {
        case .port, .memory: machine.processor.finishMemory(random.next())
        case .vmx, .svm, .communicationException, .virtualizationException, .halted:
          machine.processor.registers.rip &+= 1
          machine.processor.veInformation = nil
          machine.processor.retireEmulated()
        case .interruptWindow: machine.processor.inject(interrupt: UInt8(truncatingIfNeeded: random.next()))
        case .shutdown, .unsupported, .automaticExit, .asynchronousExit, .integrityFault: machine.processor.reset()
        default: break
        }
      }
      #expect(machine.processor.instructionCount <= limit + 1, "seed \(seed &+ index)")
    }
  }

  private func machine(_ random: inout SplitMix) throws -> LegacyMachine {
    let starts = LegacyMachine.Start.allCases
    let models = Confinement.allCases
    let machine = try LegacyMachine(
      starts[Int(random.next() % UInt64(starts.count))], models[Int(random.next() % UInt64(models.count))])
    for register in GeneralRegister.allCases {
      let noise = random.next()
      machine[register] = noise & 3 == 0 ? noise : noise & 4 == 0 ? noise >> 8 & 0xFF : noise >> 8 & 0xF_FFFF
    }
    if random.next() & 1 == 0 { machine[.rsp] = 0x1_0000 }
    var attributes: [UInt16] { [0x93, 0x9B, 0x97, 0x91, 0x99, 0xC93, 0x493, 0xC9B, 0xCF3, 0x4F7, 0x00, 0x89, 0xA9B] }
    for register in SegmentRegister.allCases where random.next() % 3 == 0 {
      let noise = random.next()
      machine.processor.system[register] = Segment(
        selector: UInt16(truncatingIfNeeded: noise),
        attributes: attributes[Int(noise >> 16 & 0xFFFF) % attributes.count],
        limit: noise >> 32 & 1 == 0 ? .max : UInt32(truncatingIfNeeded: noise >> 33),
        base: noise >> 50 & 3 == 0 ? noise & 0xFFFF_FFFF : noise & 0xF_FFFF)
    }
    if random.next() % 3 == 0 {
      machine.memory.write(0xE7, at: LegacyMachine.pageTables, .dword)
      machine.processor.system.cr3 = LegacyMachine.pageTables
      machine.processor.system.cr4 = random.next() & 1 == 0 ? .pageSizeExtensions : []
      machine.processor.system.cr0.insert([.protectedMode, .paging])
    }
    machine.processor.registers.rflags = RFlags(
      rawValue: machine.processor.registers.rflags.rawValue | random.next() & 0x3_7FD7)
    var code: [UInt8] = []
    while code.count < 200 {
      if random.next() & 1 == 0 { code += Self.beginnings[Int(random.next() % UInt64(Self.beginnings.count))] }
      for _ in 0..<random.next() % 6 { code.append(UInt8(truncatingIfNeeded: random.next())) }
    }
    let base = machine.processor.system.cs.base &+ machine.processor.registers.rip
    machine.load(code, at: base & 0x3F_0000 | 0x100)
    machine.load(code, at: base & 0x3F_FF00)
    return machine
  }
}
