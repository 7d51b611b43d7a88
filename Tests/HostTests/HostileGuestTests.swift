import Host
import Memory
import Testing
import X86

/// A guest that writes anything at all: no host may trap, and none may learn what was not disclosed.
@Suite struct HostileGuestTests {
  private static let codes: [UInt64] = [
    0x7B, 0x7B, 0x7B, 0x72, 0x6E, 0x6F, 0x7C, 0x81, 0x27, 0x37, 0x8000_0001, 0x8000_0002, 0x8000_0003, 0x8000_0005,
    0x8000_0010, 0x8000_FFFE, 0x8000_FFFF,
  ]
  private static let answered: [GHCBField] = [.swExitInfo1, .swExitInfo2, .rax, .rbx, .rcx, .rdx]

  private static func interesting(_ random: inout SeededGenerator) -> UInt64 {
    switch random.next() % 8 {
    case 0: 0
    case 1: ~0
    case 2: UInt64(Int32.max) &+ random.next() % 3 &- 1
    case 3: random.next() % 0x2000
    case 4: SEVBench.ghcb &+ random.next() % 0x1100
    case 5: SEVBench.outside &+ random.next() % 0x1_3000
    case 6 where random.next() % 2 == 0: 1 << 47 | random.next() & 0xFFFF_F000
    case 6: 1 << (random.next() % 64)
    default: random.next()
    }
  }

  @Test(arguments: [1, 2] as [UInt16])
  func randomPages(_ version: UInt16) throws {
    var random = SeededGenerator(seed: seed)
    let bench = try SEVBench(protocolVersion: version)
    for round in 0..<20_000 {
      for offset in stride(from: 0, to: 4096, by: 8) where offset < 0x400 || random.next() % 16 == 0 {
        bench.write(random.next(), offset, .qword)
      }
      bench.begin()
      bench.set(.swExitCode, Self.codes.randomElement(using: &random) ?? 0)
      bench.set(.swExitInfo1, random.next() % 4 == 0 ? Self.interesting(&random) : 0x3F8_0010 | random.next() % 0x20)
      bench.set(.swExitInfo2, Self.interesting(&random))
      bench.set(.swScratch, Self.interesting(&random))
      bench.valid.low |= random.next()
      bench.valid.high |= random.next()
      bench.write(random.next() % 8 == 0 ? 1 : 0, GHCBLayout.usage, .dword)
      bench.ghcbMSR = random.next() % 8 == 0 ? Self.interesting(&random) : bench.address

      let wasAddress = bench.ghcbMSR == bench.address
      var action = bench.vmgexit()
      var count = 0
      while let cycle = Cycle(action) {
        #expect(cycle.value & ~cycle.width.mask == 0)
        action =
          cycle.isPort
          ? bench.complete(UInt32(truncatingIfNeeded: random.next())) : bench.completeMemory(random.next())
        count += 1
      }
      #expect(count <= 0x10000, "seed \(seed), round \(round)")
      guard wasAddress, action == .resume(retired: false) else { continue }
      let returned = bench.returned
      var expected = GHCBValidBitmap()
      for field in Self.answered { expected.insert(field) }
      #expect(returned == expected, "seed \(seed), round \(round)")
      let generalProtection = EventInjection(.generalProtection()).rawValue
      #expect(
        bench.status[0] == 0 || bench.status[0] == 1 && bench.status[1] == generalProtection
          || bench.status[0] == 2 && (2...6).contains(bench.status[1]))
    }
  }

  /// Every field holds a canary of its own; those without a valid bit must not be found in anything that the host asks
  /// for or returns.
  @Test func onlyDisclosedFieldsAreUsed() throws {
    var random = SeededGenerator(seed: seed)
    let canary: UInt64 = 0xC0DE_C0DE_C0DE_0000
    let fields: [GHCBField] = [.rax, .rbx, .rcx, .rdx, .swScratch, .xcr0, .cpl]
    for round in 0..<5_000 {
      let bench = try SEVBench()
      for offset in stride(from: 0, to: GHCBLayout.validBitmap, by: 8) {
        bench.write(canary | UInt64(offset), offset, .qword)
      }
      let isCPUID = random.next() % 2 == 0
      bench.request(
        isCPUID ? .cpuid : .ioio, isCPUID ? 0 : 0x80_0210 | random.next() % 2 | (1 + random.next() % 2) << 4)
      for field in fields where random.next() % 2 == 0 { bench.set(field, 0x1122_3344_5566_7700) }
      let sent = bench.valid
      let action = bench.vmgexit()
      if case .port(let element) = action {
        #expect(element.value == 0 || sent.contains(.rax) && element.value & ~0x5566_7700 == 0, "round \(round)")
        _ = bench.complete(0x7F)
      }
      for field in [GHCBField.rax, .rbx, .rcx, .rdx] {
        #expect(bench[field] & 0xFFFF_FFFF_0000_0000 != canary & 0xFFFF_FFFF_0000_0000, "round \(round)")
        if !sent.contains(field) && !isCPUID { #expect(bench[field] & ~0x7F == 0, "round \(round)") }
      }
    }
  }

  @Test(arguments: PlainModel.allCases)
  func randomExitsOfPlainGuests(_ model: PlainModel) throws {
    var random = SeededGenerator(seed: seed)
    let bench = try PlainBench(model)
    for _ in 0..<0x4000 {
      bench.memory.write(
        random.next() % 2 == 0 ? random.next() : random.next() & 0xF_F000 | 7, at: random.next() % 0x10_0000, .qword)
    }
    for _ in 0..<20_000 {
      for register in GeneralRegister.allCases {
        bench.registers[register] = random.next() % 3 == 0 ? random.next() : Self.interesting(&random)
      }
      bench.registers.rip = Self.interesting(&random)
      bench.registers.rflags = RFlags(rawValue: random.next())
      bench.system.cr3 = random.next() % 2 == 0 ? 0x1000 : random.next()
      bench.system.cr4 = CR4(rawValue: random.next())
      bench.system.cr0 = CR0(rawValue: random.next())
      bench.system.efer = EFER(rawValue: random.next())
      bench.system.cpl = UInt8(random.next() % 4)
      bench.system.cs = Segment(attributes: UInt16(truncatingIfNeeded: random.next()), base: random.next())
      bench.system.es.base = random.next()
      bench.system.fs.base = Self.interesting(&random)

      var action =
        switch model {
        case .vmx:
          bench.vmx.handle(
            VMXExit(
              reason: random.next() % 4 == 0 ? VMXExitReason(rawValue: UInt32(random.next() % 80)) : .ioInstruction,
              exitQualification: random.next() % 4 == 0 ? random.next() : random.next() & 0xFFFF_007B,
              instructionLength: UInt32(truncatingIfNeeded: random.next()), guestLinearAddress: random.next(),
              instructionInfo: VMXInstructionInfo(rawValue: UInt32(truncatingIfNeeded: random.next()))),
            registers: &bench.registers, system: bench.system, memory: bench.memory, cpuid: bench.cpuid,
            msrs: &bench.msrs)
        case .svm:
          bench.svm.handle(
            SVMExit(
              code: random.next() % 4 == 0 ? SVMExitCode(rawValue: random.next() % 0x90) : .ioio,
              exitInfo1: random.next() % 4 == 0 ? random.next() : random.next() & 0xFFFF_0C0D | 0x210,
              exitInfo2: random.next(), nextRIP: random.next()),
            registers: &bench.registers, system: bench.system, memory: bench.memory, cpuid: bench.cpuid,
            msrs: &bench.msrs)
        }
      var count = 0
      while let cycle = Cycle(action) {
        #expect(cycle.value & ~cycle.width.mask == 0)
        action =
          cycle.isPort
          ? bench.complete(UInt32(truncatingIfNeeded: random.next())) : bench.completeMemory(random.next())
        count += 1
      }
      #expect(count <= 2048)
      #expect(bench.complete(0) == .fail(.nothingPending))
      #expect(bench.completeMemory(0) == .fail(.nothingPending))
    }
  }

  private static let functions: [UInt64] = [10, 12, 30, 30, 31, 32, 48, 48, 0x10000, 0x10001, 0x10001, 0x10003]

  @Test func randomCalls() {
    var random = SeededGenerator(seed: seed)
    var msrs = HostMSRs(.tdx)
    let cpuid = CPUIDTable([CPUIDTable.Entry(0, nil, CPUIDResult(eax: ~0, ebx: ~0, ecx: ~0, edx: ~0))])
    for round in 0..<50_000 {
      var file = RegisterFile()
      for register in GeneralRegister.allCases {
        file[register] = random.next() % 2 == 0 ? random.next() % 64 : Self.interesting(&random)
      }
      if random.next() % 4 != 0 { file[.r10] = 0 }
      if random.next() % 4 != 0 { file[.r11] = Self.functions.randomElement(using: &random) ?? 30 }
      let before = file
      let mask = random.next() % 2 == 0 ? random.next() & 0xFFEC : TDVMCallRegisters.linuxMask
      var registers = TDVMCallRegisters(mask: mask, exposing: file)
      var host = TDXHost()
      var action = host.tdvmcall(&registers, cpuid: cpuid, msrs: &msrs)
      while let cycle = Cycle(action) {
        #expect(cycle.value & ~cycle.width.mask == 0)
        if mask & 0x8000 == 0 { #expect(cycle.value == 0) }
        let data = random.next() & cycle.width.mask
        action =
          cycle.isPort
          ? host.complete(UInt32(truncatingIfNeeded: data), registers: &registers)
          : host.completeMemory(data, registers: &registers)
      }
      if case .convert(let conversion) = action {
        #expect(conversion.address < 1 << 47 && conversion.byteCount > 0 && conversion.byteCount & 0xFFF == 0)
        action = host.completeConversion(isDone: random.next() % 2 == 0, registers: &registers)
      }
      if case .localAPIC(let access) = action {
        #expect(LocalAPICAccess.covers(access.index) && (access.direction == .write || access.value == 0))
        action = host.completeLocalAPIC(random.next() % 2 == 0 ? nil : random.next(), registers: &registers)
      }
      if case .sendInterrupts = action { action = host.completeInterrupts(random.next(), registers: &registers) }
      let isFatal = if case .fatalError = action { true } else { false }
      #expect(action == .resume(retired: false) || action == .halt(retired: false) || isFatal)
      registers.apply(to: &file)
      for register in GeneralRegister.allCases where mask >> UInt64(register.rawValue) & 1 == 0 {
        #expect(file[register] == before[register], "seed \(seed), round \(round)")
      }
    }
  }
}

/// A bus cycle of either kind.
struct Cycle {
  let isPort: Bool
  let width: Width
  let value: UInt64

  init?(_ action: HostAction) {
    switch action {
    case .port(let element): (isPort, width, value) = (true, element.width, UInt64(element.value))
    case .memory(let access): (isPort, width, value) = (false, access.width, access.value)
    default: return nil
    }
  }
}
