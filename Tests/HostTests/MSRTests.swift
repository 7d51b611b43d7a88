import Host
import Testing
import X86

private let generalProtection = HostAction.inject(.generalProtection())

@Suite struct MSRTests {
  @Test func everyRowNamesItsSourceAndCanBeRead() {
    for row in HostMSR.table {
      #expect(row.source.utf8CodeUnitCount > 20)
      for profile: HostMSR.Profiles in [.intel, .amd, .tdx] where row.profiles.contains(profile) {
        let msrs = HostMSRs(profile)
        for index in row.indices { #expect((msrs.read(index) != nil) == row.isReadable) }
      }
    }
  }

  @Test func noTwoRowsOfAProcessorHaveTheSameMSR() {
    for profile: HostMSR.Profiles in [.intel, .amd, .tdx] {
      var seen: Set<UInt32> = []
      for row in HostMSR.table where row.profiles.contains(profile) {
        for index in row.indices { #expect(seen.insert(index).inserted, "\(String(index, radix: 16))") }
      }
    }
  }

  /// What Linux reads while it boots, and what it must find.
  @Test(
    arguments: [
      (0x8B, 0x0100_0065), (0xFE, 0x508), (0x200, 0), (0x20F, 0), (0x250, 0), (0x26F, 0),
      (0x2FF, 0),
      (0x179, 0x10A), (0x17A, 0), (0x17B, ~0), (0x400, ~0), (0x401, 0), (0x427, 0), (0x1A0, 0x1800), (0xCE, 0),
      (0xC001_0000, 0), (0xC001_0007, 0), (0xC001_0010, 0), (0xC001_0015, 0), (0xC001_001F, 0), (0xC001_0055, 0),
      (0xC001_0114, 0), (0xC001_1029, 2),
    ] as [(UInt32, UInt64)])
  func afterReset(_ index: UInt32, _ value: UInt64) {
    #expect(HostMSRs(.amd).read(index) == value)
  }

  /// Intel SDM vol. 3B §18.17.3: the counter and what was added to it move together.
  @Test func theTimeStampAndItsAdjustmentMoveTogether() {
    var msrs = HostMSRs(.intel)
    msrs.instructionCount = 1000
    #expect(msrs.read(0x3B) == 0)
    for (index, value, other, read): (UInt32, UInt64, UInt32, UInt64) in [
      (0x10, 5000, 0x3B, 4000), (0x3B, 1, 0x10, 1001), (0x3B, ~0, 0x10, 999),
    ] {
      let isTaken = msrs.write(value, to: index)
      #expect(isTaken)
      #expect(msrs.read(other) == read)
    }
  }

  @Test func trustDomainHasItsOwnList() {
    let msrs = HostMSRs(.tdx)
    #expect(msrs.read(0xC000_0080) == 0xD01)
    #expect(msrs.read(0x2FF) == 0)
    for index: UInt32 in [0x10, 0x17, 0xC001_0010, 0xC001_0015, 0x606] { #expect(msrs.read(index) == nil) }
  }

  @Test(
    arguments: [
      // Memory types.
      (0x2FF, 0xC06, true), (0x2FF, 0xC02, false), (0x2FF, 0x1006, false), (0x200, 6, true), (0x200, 2, false),
      (0x200, 0x106, false), (0x201, 0x3FFF_8000_0800, true), (0x201, 0x400, false), (0x201, 1 << 46, false),
      (0x250, 0x0606_0606_0606_0606, true), (0x250, 0x0606_0206_0606_0606, false), (0x251, 0, false),
      (0x277, 0x0407_0506_0007_0106, true), (0x277, 0x02, false), (0x277, 0x0806_0606_0606_0606, false),
      // Machine check.
      (0x17B, 0, true), (0x17B, 1, false), (0x400, 0, true), (0x400, 5, false), (0x400, ~0x400, true), (0x401, 0, true),
      (0x401, 1, false), (0x402, 5, true), (0x179, 0, false), (0x428, 0, false),
      // The rest.
      (0x1A0, 0x1801, true), (0x1A0, 1, false), (0x140, 0, true), (0x140, 1, false), (0xFE, 0, false), (0x8B, 5, true),
      (0xC001_0010, 0, false), (0xC001_0015, 1 << 24 | 1 << 18, true), (0xC001_0015, 0x148, true),
      (0xC001_0015, 1, false), (0xC001_001F, ~0, true), (0xC001_0058, 1, false), (0x79, ~0, true), (0x9999, 0, false),
      (0xC000_0103, 0x1_0000_0000, false),
    ] as [(UInt32, UInt64, Bool)])
  func writes(_ index: UInt32, _ value: UInt64, _ isAccepted: Bool) {
    var msrs = HostMSRs(.amd)
    let before = msrs.read(index)
    let isWritten = msrs.write(value, to: index)
    #expect(isWritten == isAccepted)
    if !isAccepted { #expect(msrs.read(index) == before) }
  }

  @Test func whatIsStoredIsReadBack() {
    var msrs = HostMSRs(.amd)
    for (index, value, kept) in [
      (0x200, 0x8000_0006, 0x8000_0006), (0x2FF, 0xC06, 0xC06), (0x26F, 0x0505_0505_0505_0505, 0x0505_0505_0505_0505),
      (0x17A, 7, 7), (0x403, 0x1234, 0x1234), (0xC001_0015, 0x100_0008, 0x100_0000), (0x1A0, 0x1881, 0x1801),
      (0x8B, 1, 0x0100_0065), (0xC001_0001, 1, 0),
    ] as [(UInt32, UInt64, UInt64)] {
      #expect(msrs.write(value, to: index) == true)
      #expect(msrs.read(index) == kept, "\(String(index, radix: 16))")
    }
  }

  @Test func statusOfABankNeedsMcStatusWrEn() {
    var msrs = HostMSRs(.amd)
    let isWrittenAtFirst = msrs.write(1, to: 0x401)
    #expect(!isWrittenAtFirst)
    #expect(msrs.write(1 << 18, to: 0xC001_0015) == true)
    #expect(msrs.write(1, to: 0x401) == true)
    #expect(msrs.read(0x401) == 1)
  }

  @Test func timeStampCounterFollowsInstructions() {
    var msrs = HostMSRs(.intel)
    msrs.instructionCount = 1000
    #expect(msrs.read(0x10) == 1000)
    #expect(msrs.write(5, to: 0x10) == true)
    #expect(msrs.read(0x10) == 5)
    msrs.instructionCount = 1010
    #expect(msrs.read(0x10) == 15)
  }

  @Test func randomWritesNeverTrap() {
    var random = SeededGenerator(seed: seed)
    for profile: HostMSR.Profiles in [.intel, .amd, .tdx, [], [.intel, .amd]] {
      var msrs = HostMSRs(profile, physicalAddressBits: UInt8(truncatingIfNeeded: random.next()))
      for _ in 0..<20_000 {
        let row = HostMSR.table.randomElement(using: &random)?.indices ?? 0...0
        let index = random.next() % 4 == 0 ? UInt32(truncatingIfNeeded: random.next()) : row.lowerBound
        if msrs.write(random.next() >> (random.next() % 64), to: index) { _ = msrs.read(index) }
      }
    }
  }
}

@Suite struct PlainInstructionTests {
  @Test(arguments: PlainModel.allCases)
  func msrHalvesAreZeroExtended(_ model: PlainModel) throws {
    let bench = try PlainBench(model)
    for register in GeneralRegister.allCases { bench.registers[register] = ~0 }
    bench.registers[.rcx] = 0xFFFF_FFFF_0000_0400
    #expect(bench.exit(.rdmsr, .msr, length: 2) == .resume(retired: true))
    #expect(bench.registers[.rax] == 0xFFFF_FFFF && bench.registers[.rdx] == 0xFFFF_FFFF)
    #expect(bench.registers.rip == 0x5002)

    // WRMSR takes EDX:EAX, whatever is above.
    bench.registers[.rcx] = 0x402
    bench.registers[.rax] = 0xDEAD_BEEF_1122_3344
    bench.registers[.rdx] = 0xDEAD_BEEF_5566_7788
    #expect(bench.exit(.wrmsr, .msr, length: 2, info1: 1) == .resume(retired: true))
    #expect(bench.msrs.read(0x402) == 0x5566_7788_1122_3344)
  }

  @Test(arguments: PlainModel.allCases)
  func unknownMSRIsGeneralProtectionAtTheInstruction(_ model: PlainModel) throws {
    let bench = try PlainBench(model)
    bench.registers[.rcx] = 0x9999
    let before = bench.registers
    #expect(bench.exit(.rdmsr, .msr, length: 2) == generalProtection)
    #expect(bench.exit(.wrmsr, .msr, length: 2, info1: 1) == generalProtection)
    #expect(bench.exit(.rdpmc, .rdpmc, length: 2) == generalProtection)
    #expect(bench.registers == before)
  }

  @Test(arguments: PlainModel.allCases)
  func timeStamps(_ model: PlainModel) throws {
    let bench = try PlainBench(model)
    bench.msrs.instructionCount = 0x1_2345_6789
    bench.system.tscAux = 0xFFFF_FFFF_0000_0007
    for register in GeneralRegister.allCases { bench.registers[register] = ~0 }
    #expect(bench.exit(.rdtsc, .rdtsc, length: 2) == .resume(retired: true))
    #expect([bench.registers[.rax], bench.registers[.rdx], bench.registers[.rcx]] == [0x2345_6789, 1, ~0])
    #expect(bench.exit(.rdtscp, .rdtscp, length: 3) == .resume(retired: true))
    #expect([bench.registers[.rax], bench.registers[.rdx], bench.registers[.rcx]] == [0x2345_6789, 1, 7])
    #expect(bench.registers.rip == 0x5005)
  }

  @Test(arguments: PlainModel.allCases)
  func hypercalls(_ model: PlainModel) throws {
    let bench = try PlainBench(model)
    bench.registers[.rax] = 0x1234
    #expect(bench.exit(.vmcall, .vmmcall, length: 3) == .resume(retired: true))
    #expect(bench.registers[.rax] == UInt64(bitPattern: -1000) && bench.registers.rip == 0x5003)
    bench.registers[.rax] = 1
    #expect(bench.exit(.vmcall, .vmmcall, length: 3) == .resume(retired: true))
    #expect(bench.registers[.rax] == 0)
    bench.system.cpl = 3
    #expect(bench.exit(.vmcall, .vmmcall, length: 3) == .resume(retired: true))
    #expect(bench.registers[.rax] == ~0)
    // Compatibility mode: 32 bits of number and answer.
    bench.system.cpl = 0
    bench.system.cs.attributes = 0xC9B
    bench.registers[.rax] = 0xFFFF_FFFF_0000_0002
    #expect(bench.exit(.vmcall, .vmmcall, length: 3) == .resume(retired: true))
    #expect(bench.registers[.rax] == 0xFFFF_FC18)
    // KVM_HC_SEND_IPI.
    bench.system.cs.attributes = 0xA9B
    bench.registers[.rax] = 10
    (bench.registers[.rbx], bench.registers[.rcx], bench.registers[.rdx], bench.registers[.rsi]) = (~0, 3, 1, 0xF2)
    let rip = bench.registers.rip
    #expect(
      bench.exit(.vmcall, .vmmcall, length: 3)
        == .sendInterrupts(InterruptMulticast(lowBitmap: ~0, highBitmap: 3, firstID: 1, command: 0xF2)))
    #expect(bench.registers.rip == rip)
  }

  @Test(arguments: PlainModel.allCases)
  func instructionsThatAreSkipped(_ model: PlainModel) throws {
    let exits: [(VMXExitReason, SVMExitCode)] = [
      (.invd, .invd), (.wbinvd, .wbinvd), (.monitor, .monitor), (.mwait, .mwait),
    ]
    for (reason, code) in exits {
      let bench = try PlainBench(model)
      for register in GeneralRegister.allCases { bench.registers[register] = ~0 }
      var expected = bench.registers
      expected.rip = 0x5003
      #expect(bench.exit(reason, code, length: 3) == .resume(retired: true))
      #expect(bench.registers == expected)
    }
  }
}
