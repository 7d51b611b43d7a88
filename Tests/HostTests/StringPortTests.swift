import Host
import Memory
import Testing
import X86

private let widths: [Width] = [.byte, .word, .dword]

private func outs(
  _ width: Width = .byte, isRepeated: Bool = true, addressWidth: Width = .qword, segment: SegmentRegister = .ds
) -> PortAccess {
  PortAccess(
    port: 0x3F8, direction: .write, width: width, isString: true, isRepeated: isRepeated, addressWidth: addressWidth,
    segment: segment)
}

private func ins(_ width: Width = .byte, isRepeated: Bool = true, addressWidth: Width = .qword) -> PortAccess {
  PortAccess(
    port: 0x3F8, direction: .read, width: width, isString: true, isRepeated: isRepeated, addressWidth: addressWidth,
    segment: .es)
}

@Suite struct StringPortTests {
  @Test(arguments: PlainModel.allCases)
  func elementsGoInTheOrderOfDF(_ model: PlainModel) throws {
    for width in widths {
      for isDown in [false, true] {
        let bench = try PlainBench(model)
        bench.fill(0x6000..<0x6100)
        bench.registers[.rsi] = 0x6080
        bench.registers[.rcx] = 5
        bench.registers[.rdi] = 0x1234
        if isDown { bench.registers.rflags.insert(.direction) }
        var device = RecordingDevice()
        #expect(bench.run(outs(width), length: 2, device: &device) == .resume(retired: true))
        let stride = isDown ? 0 &- UInt64(width.byteCount) : UInt64(width.byteCount)
        let expected = (0..<5).map { index in
          UInt32(truncatingIfNeeded: bench.memory.read(0x6080 &+ UInt64(index) &* stride, width) ?? 0)
        }
        #expect(device.values == expected)
        #expect(bench.registers[.rsi] == 0x6080 &+ 5 &* stride)
        #expect(bench.registers[.rcx] == 0)
        #expect(bench.registers[.rdi] == 0x1234)
        #expect(bench.registers.rip == 0x5002)
      }
    }
  }

  @Test(arguments: PlainModel.allCases)
  func insStoresEachElement(_ model: PlainModel) throws {
    for width in widths {
      for isDown in [false, true] {
        let bench = try PlainBench(model)
        bench.registers[.rdi] = 0x6800
        bench.registers[.rcx] = 4
        if isDown { bench.registers.rflags.insert(.direction) }
        var device = RecordingDevice()
        #expect(bench.run(ins(width), length: 2, device: &device) == .resume(retired: true))
        #expect(device.elements.count == 4)
        let stride = isDown ? 0 &- UInt64(width.byteCount) : UInt64(width.byteCount)
        for index in 0..<4 {
          let wanted = UInt64(0xA0B0_C0D0 &+ UInt32(index + 1) &* 0x0101_0101) & width.mask
          #expect(bench.memory.read(0x6800 &+ UInt64(index) &* stride, width) == wanted)
        }
        #expect(bench.memory.read(0x6800 &+ 4 &* stride, width) == 0)
        #expect(bench.registers[.rdi] == 0x6800 &+ 4 &* stride)
        #expect(bench.registers.rip == 0x5002)
      }
    }
  }

  @Test(arguments: PlainModel.allCases)
  func withoutREPOneElementMovesAndRCXStays(_ model: PlainModel) throws {
    for rcx: UInt64 in [0, 1, ~0] {
      for access in [outs(.word, isRepeated: false), ins(.word, isRepeated: false)] {
        let bench = try PlainBench(model)
        bench.registers[.rsi] = 0x6000
        bench.registers[.rdi] = 0x6000
        bench.registers[.rcx] = rcx
        var device = RecordingDevice()
        #expect(bench.run(access, device: &device) == .resume(retired: true))
        #expect(device.elements.count == 1)
        #expect(bench.registers[.rcx] == rcx)
        #expect(bench.registers[access.direction == .read ? .rdi : .rsi] == 0x6002)
        #expect(bench.registers[access.direction == .read ? .rsi : .rdi] == 0x6000)
        #expect(bench.registers.rip == 0x5001)
      }
    }
  }

  @Test(arguments: PlainModel.allCases)
  func countZeroTouchesNothing(_ model: PlainModel) throws {
    for (addressWidth, rcx): (Width, UInt64) in [(.qword, 0), (.dword, 0xFFFF_FFFF_0000_0000), (.word, 0xFFFF_0000)] {
      for access in [outs(addressWidth: addressWidth), ins(addressWidth: addressWidth)] {
        let bench = try PlainBench(model)
        bench.registers[.rsi] = ~0 << 32
        bench.registers[.rdi] = ~0 << 32
        bench.registers[.rcx] = rcx
        #expect(bench.exit(access, length: 3) == .resume(retired: true))
        #expect(bench.registers[.rcx] == rcx)
        #expect(bench.registers[.rsi] == ~0 << 32)
        #expect(bench.registers[.rdi] == ~0 << 32)
        #expect(bench.registers.rip == 0x5003)
      }
    }
  }

  @Test(arguments: PlainModel.allCases)
  func addressSize67hUsesAndWrites32Bits(_ model: PlainModel) throws {
    let bench = try PlainBench(model)
    bench.fill(0x6000..<0x6004)
    bench.registers[.rsi] = 0xFFFF_FFFF_0000_6000
    bench.registers[.rcx] = 0xFFFF_FFFF_0000_0003
    var device = RecordingDevice()
    #expect(bench.run(outs(addressWidth: .dword), device: &device) == .resume(retired: true))
    #expect(device.elements.count == 3)
    #expect(device.values[2] == UInt32(bench.memory.read(0x6002, .byte) ?? 0))
    #expect(bench.registers[.rsi] == 0x6003)
    #expect(bench.registers[.rcx] == 0)

    bench.registers.rip = 0x5000
    bench.registers[.rdi] = 0xFFFF_FFFF_0000_6000
    bench.registers[.rcx] = 0xFFFF_FFFF_0000_0001
    #expect(bench.run(ins(addressWidth: .dword), device: &device) == .resume(retired: true))
    #expect(bench.registers[.rdi] == 0x6001)
    #expect(bench.registers[.rcx] == 0)
  }

  @Test(arguments: PlainModel.allCases)
  func addressSize16KeepsTheUpperBits(_ model: PlainModel) throws {
    let bench = try PlainBench(model)
    bench.registers[.rsi] = 0xABCD_0000_FFFF
    bench.registers[.rcx] = 0x1_0002
    var device = RecordingDevice()
    #expect(bench.run(outs(addressWidth: .word), device: &device) == .resume(retired: true))
    #expect(bench.registers[.rsi] == 0xABCD_0000_0001)
    #expect(bench.registers[.rcx] == 0x1_0000)
    #expect(device.elements.count == 2)
  }

  @Test(arguments: PlainModel.allCases)
  func only64BitCodeIgnoresSegmentBases(_ model: PlainModel) throws {
    let bench = try PlainBench(model)
    bench.fill(0x6000..<0x6010)
    bench.system.ds.base = 0x100
    bench.system.gs.base = 8
    bench.registers[.rsi] = 0x6000
    var device = RecordingDevice()
    #expect(bench.run(outs(isRepeated: false), device: &device) == .resume(retired: true))
    bench.registers[.rsi] = 0x6000
    #expect(bench.run(outs(isRepeated: false, segment: .gs), device: &device) == .resume(retired: true))
    #expect(device.values[0] == UInt32(bench.memory.read(0x6000, .byte) ?? 0))
    #expect(device.values[1] == UInt32(bench.memory.read(0x6008, .byte) ?? 0))
  }

  @Test(arguments: PlainModel.allCases)
  func aFaultMidwayLeavesTheRestartStateExact(_ model: PlainModel) throws {
    for width in widths {
      let bytes = UInt64(width.byteCount)
      for access in [outs(width), ins(width)] {
        let pointer: GeneralRegister = access.direction == .read ? .rdi : .rsi
        let bench = try PlainBench(model)
        bench.registers[pointer] = PlainBench.mappedEnd - 3 * bytes
        bench.registers[.rcx] = 10
        var device = RecordingDevice()
        let action = bench.run(access, length: 2, device: &device)
        let code: PageFaultCode = access.direction == .read ? .write : []
        #expect(action == .inject(.pageFault(code, at: PlainBench.mappedEnd)))
        #expect(device.elements.count == 3)
        #expect(bench.registers[pointer] == PlainBench.mappedEnd)
        #expect(bench.registers[.rcx] == 7)
        #expect(bench.registers.rip == 0x5000)
      }
    }
  }

  @Test(arguments: PlainModel.allCases)
  func anElementAcrossAPageIsAllOrNothing(_ model: PlainModel) throws {
    let bench = try PlainBench(model)
    bench.registers[.rdi] = PlainBench.readOnlyPage - 2
    bench.registers[.rcx] = 2
    var device = RecordingDevice()
    let action = bench.run(ins(.dword), device: &device)
    #expect(action == .inject(.pageFault([.present, .write], at: PlainBench.readOnlyPage)))
    #expect(device.elements.isEmpty)
    #expect(bench.memory.read(PlainBench.readOnlyPage - 2, .dword) == 0)
    #expect(bench.registers[.rcx] == 2)

    bench.fill(0x6000..<0x7004)
    bench.registers[.rsi] = 0x6FFE
    bench.registers[.rcx] = 1
    #expect(bench.run(outs(.dword), device: &device) == .resume(retired: true))
    #expect(device.values == [UInt32(truncatingIfNeeded: bench.memory.read(0x6FFE, .dword) ?? 0)])

    bench.registers.rip = 0x5000
    bench.registers[.rdi] = 0x6FFD
    bench.registers[.rcx] = 1
    #expect(bench.run(ins(.dword), device: &device) == .resume(retired: true))
    #expect(bench.memory.read(0x6FFD, .dword) == 0xA1B1_C1D1)
  }

  @Test(arguments: PlainModel.allCases)
  func addressesThatAreNotCanonical(_ model: PlainModel) throws {
    for (segment, exception): (SegmentRegister, Exception) in [(.ds, .generalProtection()), (.ss, .stackFault)] {
      let bench = try PlainBench(model)
      bench.registers[.rsi] = 1 << 47
      var device = RecordingDevice()
      #expect(bench.run(outs(isRepeated: false, segment: segment), device: &device) == .inject(exception))
      #expect(device.elements.isEmpty)
    }
  }

  @Test(arguments: PlainModel.allCases)
  func insIntoADeviceWritesAfterTheRead(_ model: PlainModel) throws {
    let bench = try PlainBench(model)
    bench.registers[.rdi] = PlainBench.devicePage - 2
    bench.registers[.rcx] = 2
    let read = HostAction.port(PortElement(port: 0x3F8, direction: .read, width: .word))
    #expect(bench.exit(ins(.word)) == read)
    #expect(bench.complete(0x1111) == read)
    let write = MemoryAccess(address: 0xFF00_0000, direction: .write, width: .word, value: 0x2222)
    #expect(bench.complete(0x2222) == .memory(write))
    #expect(bench.registers[.rcx] == 1 && bench.registers.rip == 0x5000, "the element is not done")
    #expect(bench.completeMemory(0) == .resume(retired: true))
    #expect(bench.registers[.rcx] == 0 && bench.registers[.rdi] == PlainBench.devicePage + 2)
    #expect(bench.registers.rip == 0x5001)
    #expect(bench.completeMemory(0) == .fail(.nothingPending))
    #expect(bench.complete(0) == .fail(.nothingPending))
  }

  @Test(arguments: PlainModel.allCases)
  func outsFromADeviceReadsBeforeTheWrite(_ model: PlainModel) throws {
    let bench = try PlainBench(model)
    bench.registers[.rsi] = PlainBench.devicePage + 3
    let read = MemoryAccess(address: 0xFF00_0003, direction: .read, width: .byte)
    #expect(bench.exit(outs(isRepeated: false)) == .memory(read))
    #expect(bench.completeMemory(0xAB) == .port(PortElement(port: 0x3F8, direction: .write, width: .byte, value: 0xAB)))
    #expect(bench.complete(0) == .resume(retired: true))
    #expect(bench.registers[.rsi] == PlainBench.devicePage + 4 && bench.registers.rip == 0x5001)
    // Userspace that sends the guest elsewhere drops the completion.
    bench.registers.rip = 0x5000
    _ = bench.exit(outs(isRepeated: false))
    bench.registers.rip = 0x9000
    #expect(bench.completeMemory(0xAB) == .resume(retired: false))
    #expect(bench.registers.rip == 0x9000)
  }

  @Test(arguments: PlainModel.allCases)
  func operandsInTwoPagesThatAreNotRAMEndTheRun(_ model: PlainModel) throws {
    let bench = try PlainBench(model)
    bench.registers[.rdi] = PlainBench.devicePage - 1
    bench.registers[.rcx] = 1
    #expect(bench.exit(ins(.word)) == .fail(.emulation(0x5000)))
  }

  @Test(arguments: PlainModel.allCases)
  func theGuestIsEnteredAtLeastEvery1024Elements(_ model: PlainModel) throws {
    let bench = try PlainBench(model)
    bench.registers[.rsi] = 0x6000
    bench.registers[.rcx] = 2500
    var device = RecordingDevice()
    var counts: [Int] = []
    while bench.registers.rip == 0x5000 {
      let before = device.elements.count
      #expect(bench.run(outs(), length: 2, device: &device) == .resume(retired: true))
      counts.append(device.elements.count - before)
      #expect(bench.registers[.rcx] == UInt64(2500 - device.elements.count))
      #expect(bench.registers[.rsi] == 0x6000 + UInt64(device.elements.count))
    }
    #expect(counts == [452, 1024, 1024])
    #expect(bench.registers.rip == 0x5002)
  }

  @Test(arguments: PlainModel.allCases)
  func withTrapFlagEveryElementEntersTheGuest(_ model: PlainModel) throws {
    let bench = try PlainBench(model)
    bench.registers[.rsi] = 0x6000
    bench.registers[.rcx] = 3
    bench.registers.rflags.insert(.trap)
    var device = RecordingDevice()
    for left in [2, 1, 0] {
      #expect(bench.registers.rip == 0x5000)
      #expect(bench.run(outs(), length: 2, device: &device) == .resume(retired: true))
      #expect(bench.registers[.rcx] == UInt64(left))
    }
    #expect(bench.registers.rip == 0x5002)
  }

  @Test(arguments: PlainModel.allCases)
  func resetDuringAnElementDropsIt(_ model: PlainModel) throws {
    for access in [outs(), ins()] {
      let bench = try PlainBench(model)
      bench.registers[.rsi] = 0x6000
      bench.registers[.rdi] = 0x6000
      bench.registers[.rcx] = 3
      guard case .port(let first) = bench.exit(access) else {
        Issue.record("no access")
        return
      }
      #expect(first.port == 0x3F8)
      guard case .port = bench.complete(1) else {
        Issue.record("no second element")
        return
      }
      bench.registers.rip = 0xFFF0
      #expect(bench.complete(2) == .resume(retired: false))
      #expect(bench.registers.rip == 0xFFF0)
      #expect(bench.registers[.rcx] == 2)
      #expect(bench.memory.read(0x6001, .byte) == 0)
    }
  }

  @Test(arguments: PlainModel.allCases)
  func aDestinationThatVanishesUnderTheAccessFaults(_ model: PlainModel) throws {
    let bench = try PlainBench(model)
    bench.registers[.rdi] = 0x6000
    bench.registers[.rcx] = 2
    guard case .port = bench.exit(ins()) else {
      Issue.record("no access")
      return
    }
    bench.memory.write(0, at: 0x4000 + 6 * 8, .qword)
    #expect(bench.complete(0x55) == .inject(.pageFault(.write, at: 0x6000)))
    #expect(bench.registers[.rcx] == 2)
    #expect(bench.registers[.rdi] == 0x6000)
    #expect(bench.registers.rip == 0x5000)
  }

  @Test(arguments: PlainModel.allCases)
  func userModeNeedsUserPages(_ model: PlainModel) throws {
    let bench = try PlainBench(model)
    bench.memory.write(0x6003, at: 0x4000 + 6 * 8, .qword)
    bench.system.cpl = 3
    bench.registers[.rsi] = 0x6000
    var device = RecordingDevice()
    let action = bench.run(outs(isRepeated: false), device: &device)
    #expect(action == .inject(.pageFault([.present, .user], at: 0x6000)))
  }
}
