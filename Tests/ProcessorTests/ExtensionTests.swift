import Memory
import Processor
import Testing
import X86

/// The integer extensions, as far as the host CPU cannot be asked.
@Suite struct ExtensionTests {
  private static let instructions: [(name: String, bytes: [UInt8])] = [
    ("adcx", [0x66, 0x0F, 0x38, 0xF6, 0xC1]), ("adox", [0xF3, 0x0F, 0x38, 0xF6, 0xC1]),
    ("andn", [0xC4, 0xE2, 0x60, 0xF2, 0xC1]), ("bextr", [0xC4, 0xE2, 0x60, 0xF7, 0xC1]),
    ("blsi", [0xC4, 0xE2, 0x60, 0xF3, 0xD9]), ("bzhi", [0xC4, 0xE2, 0x60, 0xF5, 0xC1]),
    ("mulx", [0xC4, 0xE2, 0x63, 0xF6, 0xC1]), ("pdep", [0xC4, 0xE2, 0x63, 0xF5, 0xC1]),
    ("pext", [0xC4, 0xE2, 0x62, 0xF5, 0xC1]), ("rorx", [0xC4, 0xE3, 0x7B, 0xF0, 0xC1, 3]),
    ("sarx", [0xC4, 0xE2, 0x62, 0xF7, 0xC1]), ("shlx", [0xC4, 0xE2, 0x61, 0xF7, 0xC1]),
    ("shrx", [0xC4, 0xE2, 0x63, 0xF7, 0xC1]), ("rdrand", [0x0F, 0xC7, 0xF0]), ("rdseed", [0x0F, 0xC7, 0xF8]),
    ("rdpid", [0xF3, 0x0F, 0xC7, 0xF8]), ("clflush", [0x0F, 0xAE, 0x3B]), ("clflushopt", [0x66, 0x0F, 0xAE, 0x3B]),
    ("clwb", [0x66, 0x0F, 0xAE, 0x33]), ("movdiri", [0x0F, 0x38, 0xF9, 0x03]),
    ("movdir64b", [0x66, 0x0F, 0x38, 0xF8, 0x3B]), ("serialize", [0x0F, 0x01, 0xE8]),
    ("invpcid", [0x66, 0x0F, 0x38, 0x82, 0x0B]), ("lahf", [0x9F]), ("sahf", [0x9E]),
    ("popcnt", [0xF3, 0x0F, 0xB8, 0xC1]),
    ("movbe", [0x0F, 0x38, 0xF0, 0x03]), ("cmpxchg16b", [0x48, 0x0F, 0xC7, 0x0B]), ("rdtscp", [0x0F, 0x01, 0xF9]),
  ]

  @Test(arguments: instructions.map(\.name)) func withoutItsBitAnInstructionIsUndefined(_ name: String) throws {
    let bytes = try #require(Self.instructions.first { $0.name == name }?.bytes)
    for (cpuid, vector) in [(CPUIDTable.everything, UInt8?.none), (CPUIDTable(), 6)] {
      let machine = try TestMachine(cpuid: cpuid)
      (machine[.rbx], machine[.rdi]) = (TestMachine.data, TestMachine.data + 0x100)
      machine.load(bytes + Assembly.jmpSelf)
      machine.run(1)
      #expect(machine.arrived == vector)
      if vector == nil { #expect(machine.rip == TestMachine.code + UInt64(bytes.count)) }
    }
  }

  /// Undefined (Intel SDM vol. 2A §2.3.3 to §2.3.5): a prefix before VEX, L, or vvvv where no register belongs there.
  @Test(
    arguments: [
      [0x66, 0xC4, 0xE2, 0x60, 0xF2, 0xC1], [0xF3, 0xC4, 0xE2, 0x60, 0xF2, 0xC1], [0xF0, 0xC4, 0xE2, 0x60, 0xF2, 0xC1],
      [0x48, 0xC4, 0xE2, 0x60, 0xF2, 0xC1], [0xC4, 0xE2, 0x64, 0xF2, 0xC1], [0xC4, 0xE3, 0x63, 0xF0, 0xC1, 3],
      [0xC4, 0xE2, 0x60, 0xF3, 0xC1], [0xC4, 0xE2, 0x60, 0xF3, 0xE1],
    ] as [[UInt8]]) func theseFormsOfVEXAreUndefined(_ bytes: [UInt8]) throws
  {
    let machine = try TestMachine()
    machine.load(bytes)
    machine.run(1)
    #expect(machine.arrived == 6)
  }

  @Test func randomNumbersRepeatFromMachineToMachine() throws {
    func numbers() throws -> [UInt64] {
      let machine = try TestMachine()
      // RDRAND RAX; RDSEED RCX; RDRAND DX.
      machine.load([0x48, 0x0F, 0xC7, 0xF0, 0x48, 0x0F, 0xC7, 0xF9, 0x66, 0x0F, 0xC7, 0xF2])
      machine[.rdx] = 0xAAAA_BBBB_CCCC_0000
      machine.flags = [.fixed, .zero, .overflow, .sign, .parity, .adjust]
      machine.run(3)
      #expect(machine.flags == [.fixed, .carry])
      #expect(machine[.rdx] >> 16 == 0xAAAA_BBBB_CCCC)
      return [machine[.rax], machine[.rcx], machine[.rdx]]
    }
    let first = try numbers()
    #expect(try numbers() == first)
    #expect(Set(first).count == 3)
  }

  @Test func rdpidReadsTSCAux() throws {
    let machine = try TestMachine()
    machine.processor.system.tscAux = 0x1234_5678
    machine[.rax] = ~0
    machine.load([0xF3, 0x0F, 0xC7, 0xF8])
    machine.run(1)
    #expect(machine[.rax] == 0x1234_5678)
  }

  @Test func aLineGoesToAnAlignedPlace() throws {
    let machine = try TestMachine()
    for offset in stride(from: UInt64(0), to: 64, by: 8) {
      machine.memory.write(offset &* 0x0101_0101, at: TestMachine.data + 3 + offset, .qword)
    }
    // MOVDIR64B RDI, [RBX].
    (machine[.rbx], machine[.rdi]) = (TestMachine.data + 3, TestMachine.data + 0x1000)
    machine.load([0x66, 0x0F, 0x38, 0xF8, 0x3B])
    machine.run(1)
    #expect(machine.bytes(TestMachine.data + 3, 64) == machine.bytes(TestMachine.data + 0x1000, 64))
    machine[.rdi] = TestMachine.data + 0x1008
    machine.rip = TestMachine.code
    machine.run(1)
    #expect(machine.arrived == 13)
  }

  /// Outside 64-bit code the line goes to ES, whose limit and type hold.
  @Test func aLineGoesToES() throws {
    for (segment, offset, vector) in [
      (LegacyMachine.data16, UInt64(0x100), UInt8?.none), (LegacyMachine.small, 0x80, nil),
      (LegacyMachine.small, 0x100, 13), (LegacyMachine.small, 0xC0, nil), (LegacyMachine.readOnly, 0x100, 13),
    ] {
      let machine = try LegacyMachine(.protected32)
      machine.processor.system.es = machine.segment(segment)
      machine.memory.write(0x1122_3344_5566_7788, at: LegacyMachine.data + 0x1038, .qword)
      // MOVDIR64B EDI, [EBX].
      (machine[.rbx], machine[.rdi]) = (LegacyMachine.data + 0x1000, offset)
      machine.run([0x66, 0x0F, 0x38, 0xF8, 0x3B])
      #expect(machine.arrived == vector, "\(segment), \(offset)")
      let written = machine.memory.read(LegacyMachine.data + offset + 0x38, .qword)
      #expect(written == (vector == nil ? 0x1122_3344_5566_7788 : 0))
    }
  }
}
