import Host
import Memory
import Testing
import X86

private let patterns: [UInt64] = [0, ~0, 0x0123_4567_89AB_CDEF, 0xFFFF_FFFF_0000_0000, 0x8000_0000_8000_8080]
private let widths: [Width] = [.byte, .word, .dword]

@Suite struct PlainPortTests {
  @Test(arguments: PlainModel.allCases, [true, false])
  func inMergesByWidthAndMovesRIP(_ model: PlainModel, _ hasFastPath: Bool) throws {
    for width in widths {
      for rax in patterns {
        let bench = try PlainBench(model, ExitContract(fastPath: hasFastPath ? .checked : .none))
        bench.registers[.rax] = rax
        let action = bench.exit(PortAccess(port: 0xE0, direction: .read, width: width), length: 2)
        #expect(action == .port(PortElement(port: 0xE0, direction: .read, width: width)))
        #expect(bench.registers.rip == 0x5000)
        #expect(bench.registers[.rax] == rax)
        #expect(bench.complete(0x9182_7364) == .resume(retired: true))
        #expect(bench.registers[.rax] == width.merge(0x9182_7364, into: rax))
        #expect(bench.registers.rip == 0x5002)
      }
    }
  }

  @Test(arguments: PlainModel.allCases, [true, false])
  func outSendsTheOperandAlone(_ model: PlainModel, _ hasFastPath: Bool) throws {
    for width in widths {
      for rax in patterns {
        let bench = try PlainBench(model, ExitContract(fastPath: hasFastPath ? .checked : .none))
        bench.registers[.rax] = rax
        let action = bench.exit(PortAccess(port: 0xFFFF, direction: .write, width: width), length: 2)
        let sent = UInt32(truncatingIfNeeded: rax & width.mask)
        #expect(action == .port(PortElement(port: 0xFFFF, direction: .write, width: width, value: sent)))
        #expect(bench.registers.rip == 0x5000)
        #expect(bench.complete(0xFFFF_FFFF) == .resume(retired: true))
        #expect(bench.registers[.rax] == rax)
        #expect(bench.registers.rip == 0x5002)
      }
    }
  }

  @Test(arguments: PlainModel.allCases)
  func fastPathAndEmulationLeaveTheSameState(_ model: PlainModel) throws {
    var random = SeededGenerator(seed: seed)
    for round in 0..<2000 {
      var registers = RegisterFile()
      for register in GeneralRegister.allCases { registers[register] = random.next() }
      registers.rip = UInt64.random(in: 0x5000...0x6FF0, using: &random)
      registers.rflags = RFlags(rawValue: random.next() & RFlags.writable.rawValue | 2)
      registers.rflags.remove(.virtual8086)
      let isImmediate = Bool.random(using: &random)
      let access = PortAccess(
        port: UInt16.random(in: 0...(isImmediate ? 0xFF : 0xFFFF), using: &random),
        direction: Bool.random(using: &random) ? .read : .write, width: widths.randomElement(using: &random) ?? .byte,
        isImmediate: isImmediate)
      let length = UInt32.random(in: 3...15, using: &random)

      var results: [(RegisterFile, HostAction, [PortElement])] = []
      for hasFastPath in [true, false] {
        let bench = try PlainBench(model, ExitContract(fastPath: hasFastPath ? .checked : .none))
        bench.registers = registers
        var device = RecordingDevice()
        let action = bench.run(access, length: length, device: &device)
        results.append((bench.registers, action, device.elements))
      }
      #expect(results[0].0 == results[1].0, "seed \(seed), round \(round), \(access)")
      #expect(results[0].1 == results[1].1)
      #expect(results[0].2 == results[1].2)
    }
  }

  @Test func theShortWayReadsTheExitAsTheFormatDoes() throws {
    let bench = try PlainBench(.svm, ExitContract(fastPath: .checked))
    for low in UInt64(0)...0xFFFF {
      let info = IOExitInfo1(rawValue: 0x03F8_0000 | low)
      let taken = bench.svm.fastPort(SVMExit(code: .ioio, exitInfo1: info.rawValue), rax: ~0)
      let access = info.access
      // A segment means nothing without a string: the long way looks at it.
      guard let access, !access.isString, low & 0x1C08 == 0 else {
        #expect(taken == nil, "EXITINFO1 \(info)")
        continue
      }
      let value = access.direction == .read ? 0 : UInt32(truncatingIfNeeded: access.width.mask)
      let element = PortElement(port: access.port, direction: access.direction, width: access.width, value: value)
      #expect(taken == element, "EXITINFO1 \(info)")
    }
    for high in 0..<32 as Range<UInt64> {
      let exit = SVMExit(code: .ioio, exitInfo1: 1 << (high + 32) | 0x03F8_0210)
      #expect(bench.svm.fastPort(exit, rax: 0) == nil)
    }
  }

  /// KVM's emulator goes by the bytes at RIP: another processor may have changed them since the exit, or unmapped them.
  @Test(arguments: PlainModel.allCases)
  func emulationBelievesTheBytesAndNotTheExit(_ model: PlainModel) throws {
    let exit = PortAccess(port: 0x3F8, direction: .write, width: .byte)
    let rows: [(code: [UInt8], action: HostAction)] = [
      ([0xEE], .port(PortElement(port: 0x3F8, direction: .write, width: .byte, value: 0x44))),
      ([0x66, 0xE7, 0x80], .port(PortElement(port: 0x80, direction: .write, width: .word, value: 0x3344))),
      ([0xED], .port(PortElement(port: 0x3F8, direction: .read, width: .dword))),
      ([0x90], .fail(.emulation(0x5000))), ([0x0F, 0x0B], .fail(.emulation(0x5000))),
    ]
    for row in rows {
      let bench = try PlainBench(model, .kvmEmulator)
      bench.registers[.rax] = 0x1122_3344
      #expect(bench.exit(exit, code: row.code) == row.action)
      #expect(bench.registers.rip == 0x5000)
      guard case .port = row.action else { continue }
      #expect(bench.complete(0) == .resume(retired: true))
      #expect(bench.registers.rip == 0x5000 + UInt64(row.code.count))
    }
    let unmapped = try PlainBench(model, .kvmEmulator)
    unmapped.registers.rip = PlainBench.mappedEnd
    let code: PageFaultCode = [.fetch]
    #expect(unmapped.exit(exit, code: []) == .inject(.pageFault(code, at: PlainBench.mappedEnd)))
  }

  /// `emulator_io_permited`: what the processor has checked is checked again.
  @Test(arguments: PlainModel.allCases)
  func emulationChecksThePermission(_ model: PlainModel) throws {
    let exit = PortAccess(port: 0x3F8, direction: .write, width: .word)
    for (privilege, byte, isAllowed): (UInt8, UInt64, Bool) in [
      (3, 0, true), (3, 2, false), (3, 4, true), (0, 2, true),
    ] {
      let bench = try PlainBench(model, .kvmEmulator)
      bench.system.cpl = privilege
      bench.system.tr = Segment(selector: 8, attributes: 0x8B, limit: 0x2067, base: 0x6000)
      bench.memory.write(0x68, at: 0x6066, .word)
      bench.memory.write(byte, at: 0x6068 + 0x3F8 / 8, .byte)
      let action = bench.exit(exit, length: 2)
      if isAllowed {
        #expect(action == .port(PortElement(port: 0x3F8, direction: .write, width: .word)))
      } else {
        #expect(action == .inject(.generalProtection()))
      }
    }
  }

  @Test(arguments: PlainModel.allCases, [true, false])
  func resetDuringTheAccessDropsTheCompletion(_ model: PlainModel, _ hasFastPath: Bool) throws {
    for direction in [Direction.read, .write] {
      let bench = try PlainBench(model, ExitContract(fastPath: hasFastPath ? .checked : .none))
      bench.registers[.rax] = ~0
      guard case .port = bench.exit(PortAccess(port: 0x92, direction: direction, width: .byte)) else {
        Issue.record("no access")
        return
      }
      bench.registers = RegisterFile()
      bench.registers.rip = 0xFFF0
      #expect(bench.complete(0x55) == .resume(retired: false))
      #expect(bench.registers.rip == 0xFFF0)
      #expect(bench.registers[.rax] == 0)
      #expect(bench.complete(0x55) == .fail(.nothingPending))
    }
  }

  @Test(arguments: PlainModel.allCases)
  func resetToTheSameOffsetInAnotherSegmentDropsTheCompletion(_ model: PlainModel) throws {
    let bench = try PlainBench(model)
    bench.system.efer = []
    bench.system.cs = Segment(attributes: 0x9B, limit: 0xFFFF, base: 0xFFFF_0000)
    bench.registers.rip = 0xFFF0
    _ = bench.exit(PortAccess(port: 0xCF9, direction: .read, width: .byte), length: 2)
    bench.system.cs.base = 0xF0000
    #expect(bench.complete(0x55) == .resume(retired: false))
    #expect(bench.registers.rip == 0xFFF0)
    #expect(bench.registers[.rax] == 0)
  }

  @Test(arguments: PlainModel.allCases)
  func rewritingTheSameRIPCompletes(_ model: PlainModel) throws {
    let bench = try PlainBench(model)
    _ = bench.exit(PortAccess(port: 0x60, direction: .read, width: .byte), length: 2)
    let rip = bench.registers.rip
    bench.registers.rip = 0
    bench.registers.rip = rip
    #expect(bench.complete(0x1C) == .resume(retired: true))
    #expect(bench.registers[.rax] == 0x1C)
    #expect(bench.registers.rip == 0x5002)
  }

  @Test(arguments: PlainModel.allCases)
  func port7EMovesRIPBeforeTheAccess(_ model: PlainModel) throws {
    let quirk = try PlainBench(model)
    _ = quirk.exit(PortAccess(port: 0x7E, direction: .write, width: .byte), length: 2)
    #expect(quirk.leave() == 1)
    #expect(quirk.registers.rip == 0x5002)
    #expect(quirk.complete(0) == .resume(retired: true))
    #expect(quirk.registers.rip == 0x5002)

    let reset = try PlainBench(model)
    _ = reset.exit(PortAccess(port: 0x7E, direction: .write, width: .byte), length: 2)
    _ = reset.leave()
    reset.registers.rip = 0xFFF0
    #expect(reset.complete(0) == .resume(retired: false))
    #expect(reset.registers.rip == 0xFFF0)

    let plain = try PlainBench(model, ExitContract(advancesBeforePort7E: false))
    _ = plain.exit(PortAccess(port: 0x7E, direction: .write, width: .byte), length: 2)
    _ = plain.leave()
    #expect(plain.registers.rip == 0x5000)

    let input = try PlainBench(model)
    _ = input.exit(PortAccess(port: 0x7E, direction: .read, width: .byte), length: 2)
    _ = input.leave()
    #expect(input.registers.rip == 0x5000)
  }

  @Test(arguments: PlainModel.allCases)
  func completionWithoutAccessIsRefused(_ model: PlainModel) throws {
    let bench = try PlainBench(model)
    let before = bench.registers
    #expect(bench.complete(1) == .fail(.nothingPending))
    #expect(bench.registers == before)
  }

  @Test func nextRIPHas32BitsOutside64BitCode() throws {
    let bench = try PlainBench(.vmx)
    bench.system.efer = []
    bench.system.cs = Segment(attributes: 0x49B, limit: ~0)
    bench.registers.rip = 0xFFFF_FFFF
    _ = bench.exit(PortAccess(port: 0x80, direction: .write, width: .byte), length: 2)
    #expect(bench.complete(0) == .resume(retired: true))
    #expect(bench.registers.rip == 1)
  }

  @Test(arguments: PlainModel.allCases)
  func cpuidReturns32BitHalves(_ model: PlainModel) throws {
    let bench = try PlainBench(model)
    for register in GeneralRegister.allCases { bench.registers[register] = ~0 }
    bench.registers[.rax] = 0xFFFF_FFFF_0000_0004
    bench.registers[.rcx] = 0xFFFF_FFFF_0000_0001
    #expect(bench.exit(.cpuid, .cpuid, length: 2) == .resume(retired: true))
    #expect(bench.registers[.rax] == 0xFFFF_FFFF)
    #expect(bench.registers[.rbx] == 0x8000_0001)
    #expect(bench.registers[.rcx] == 2)
    #expect(bench.registers[.rdx] == 3)
    #expect(bench.registers[.rsi] == ~0)
    #expect(bench.registers.rip == 0x5002)
  }

  @Test(arguments: PlainModel.allCases)
  func haltMovesRIPAndShutdownEnds(_ model: PlainModel) throws {
    let bench = try PlainBench(model)
    #expect(bench.exit(.hlt, .hlt, length: 1) == .halt(retired: true))
    #expect(bench.registers.rip == 0x5001)
    #expect(bench.exit(.tripleFault, .shutdown, length: 0) == .shutdown)
  }

  /// KVM `kvm_emulate_xsetbv`. CPUID leaf Dh of the bench allows bits 0 to 2.
  @Test(arguments: PlainModel.allCases)
  func setsXCR0(_ model: PlainModel) throws {
    let rows: [(register: UInt64, value: UInt64, level: UInt8, isDone: Bool)] = [
      (0, 1, 0, true), (0, 3, 0, true), (0xFFFF_FFFF_0000_0000, 7, 0, true), (0, 2, 0, false), (0, 9, 0, false),
      (0, 0x1_0000_0001, 0, false), (1, 3, 0, false), (0, 3, 3, false),
    ]
    for row in rows {
      let bench = try PlainBench(model)
      bench.system.cpl = row.level
      bench.registers[.rcx] = row.register
      bench.registers[.rax] = 0xABCD_0000_0000_0000 | row.value & 0xFFFF_FFFF
      bench.registers[.rdx] = row.value >> 32
      let action = bench.exit(.xsetbv, .xsetbv, length: 3)
      #expect(action == (row.isDone ? .setXCR0(row.value) : .inject(.generalProtection())))
      #expect(bench.registers.rip == (row.isDone ? 0x5003 : 0x5000))
    }
  }

  @Test func otherExitsEndTheRun() throws {
    let vmx = try PlainBench(.vmx)
    #expect(vmx.exit(.controlRegister, .iret, length: 2) == .fail(.unhandledExit(28)))
    let svm = try PlainBench(.svm)
    #expect(svm.exit(.controlRegister, .iret, length: 2) == .fail(.unhandledExit(0x74)))
    let bad = svm.svm.handle(
      SVMExit(code: .ioio, exitInfo1: 0x70), registers: &svm.registers, system: svm.system, memory: svm.memory,
      cpuid: svm.cpuid, msrs: &svm.msrs)
    #expect(bad == .fail(.unhandledExit(0x7B)))
  }
}
