import Host
import Memory
import Testing
import X86

private let resumed = HostAction.resume(retired: false)
private let generalProtection: UInt64 = 0x8000_0B0D

@Suite struct SEVExitTests {
  private let buffer = SEVBench.ghcb + UInt64(GHCBLayout.sharedBuffer)

  private func mmio(_ direction: Direction, _ address: UInt64, _ count: UInt64, scratch: UInt64? = nil) throws
    -> SEVBench
  {
    let bench = try SEVBench()
    bench.request(direction == .read ? .mmioRead : .mmioWrite, address, count)
    bench.set(.swScratch, scratch ?? buffer)
    return bench
  }

  /// Answers every cycle, a read with its address in each byte, and returns the cycles.
  private func run(_ bench: SEVBench, _ first: HostAction) -> (cycles: [MemoryAccess], last: HostAction) {
    var cycles: [MemoryAccess] = []
    var action = first
    while case .memory(let access) = action {
      cycles.append(access)
      var value: UInt64 = 0
      for index in (0..<UInt64(access.width.rawValue)).reversed() {
        value = value << 8 | (access.address &+ index) & 0xFF
      }
      action = bench.completeMemory(access.direction == .read ? value : ~0)
    }
    return (cycles, action)
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func everyLengthIsCutAsEverywhere(_ count: UInt64) throws {
    for address: UInt64 in [0xFED8_0000, 0xFED8_0003, 0xFED8_0FFD] {
      let pieces = AccessPieces(address: address, byteCount: Int(count)).map { $0.width }

      let read = try mmio(.read, address, count)
      let answer = run(read, read.vmgexit())
      #expect(answer.last == resumed && read.status == [0, 0])
      #expect(answer.cycles.map(\.width) == pieces)
      #expect(answer.cycles.allSatisfy { $0.direction == .read && $0.value == 0 })
      for index in 0..<count {
        #expect(read.read(GHCBLayout.sharedBuffer + Int(index), .byte) == (address + index) & 0xFF)
      }
      #expect(read.read(GHCBLayout.sharedBuffer + Int(count), .byte) == 0)

      let write = try mmio(.write, address, count)
      write.write(0x8877_6655_4433_2211, GHCBLayout.sharedBuffer, .qword)
      let sent = run(write, write.vmgexit())
      #expect(sent.last == resumed && write.status == [0, 0])
      var shift: UInt64 = 0
      for cycle in sent.cycles {
        #expect(cycle.address == address + shift / 8)
        #expect(cycle.value == 0x8877_6655_4433_2211 >> shift & cycle.width.mask)
        shift += UInt64(cycle.width.bitCount)
      }
      #expect(shift == count * 8)
      #expect(write.read(GHCBLayout.sharedBuffer) == 0x8877_6655_4433_2211, "a write changes nothing in the buffer")
    }
  }

  @Test func lengthsOutsideTheProtocol() throws {
    for direction: Direction in [.read, .write] {
      let none = try mmio(direction, 0xFED8_0000, 0)
      #expect(none.vmgexit() == resumed && none.status == [0, 0])
      for count: UInt64 in [9, 16, 2032, 1 << 32 | 4, ~0] {
        let long = try mmio(direction, 0xFED8_0000, count)
        #expect(long.vmgexit() == resumed)
        #expect(long.status == [2, 5], "\(count)")
      }
    }
  }

  @Test func version1TakesLongRequests() throws {
    let bench = try SEVBench(protocolVersion: 1)
    bench.request(.mmioRead, 0xFED8_0000, 20)
    bench.set(.swScratch, SEVBench.outside + 0xFF0)
    let answer = run(bench, bench.vmgexit())
    #expect(answer.cycles.map(\.width) == [.qword, .qword, .dword] && answer.last == resumed)
    #expect(bench.memory.read(SEVBench.outside + 0xFF0, .qword) == 0x0706_0504_0302_0100)
    #expect(bench.memory.read(SEVBench.outside + 0x1000, .dword) == 0x1312_1110)
    bench.request(.mmioRead, 0xFED8_0000, 16 * 4096 + 1)
    bench.set(.swScratch, SEVBench.outside)
    #expect(bench.vmgexit() == resumed && bench.status == [2, 3])
    bench.request(.mmioRead, 0xFED8_0000, 8)
    bench.set(.swScratch, SEVBench.outsideEnd)
    #expect(bench.vmgexit() == .fail(.unreachableScratchArea(SEVBench.outsideEnd)))
  }

  @Test func scratchAreasOutsideTheBufferAreRefused() throws {
    for scratch: UInt64 in [
      0, buffer - 1, buffer + 2029, SEVBench.ghcb + 0xFF0, SEVBench.ghcb, SEVBench.outside, ~0 - 2,
    ] {
      let bench = try mmio(.write, 0xFED8_0000, 4, scratch: scratch)
      #expect(bench.vmgexit() == resumed)
      #expect(bench.status == [2, 3], "\(String(scratch, radix: 16))")
    }
    let last = try mmio(.write, 0xFED8_0000, 4, scratch: buffer + 2028)
    #expect(run(last, last.vmgexit()).cycles.count == 1)
  }

  /// RAM, a hole, beyond all memory: the host asks for the cycle, whoever has the bus decides.
  @Test(arguments: [0x1000, 0xFED8_0000, 0xC000_0000, 1 << 40, 1 << 60, ~0 - 1] as [UInt64])
  func everyAddressIsAskedFor(_ address: UInt64) throws {
    let bench = try mmio(.read, address, 2)
    let first = bench.vmgexit()
    #expect(first == .memory(MemoryAccess(address: address, direction: .read, width: .word)))
    #expect(bench.complete(0) == .fail(.nothingPending), "the answer to a port is none")
    #expect(bench.completeMemory(0x1234) == resumed)
    #expect(bench.completeMemory(0) == .fail(.nothingPending))
  }

  @Test func msrs() throws {
    let bench = try SEVBench()
    bench.request(.msr, 0)
    bench.set(.rcx, 0xFFFF_FFFF_0000_0400)
    #expect(bench.vmgexit() == resumed && bench.status == [0, 0])
    #expect(bench[.rax] == 0xFFFF_FFFF && bench[.rdx] == 0xFFFF_FFFF)

    bench.request(.msr, 1)
    bench.set(.rcx, 0x402)
    bench.set(.rax, 0xDEAD_BEEF_1122_3344)
    bench.set(.rdx, 0xDEAD_BEEF_5566_7788)
    #expect(bench.vmgexit() == resumed && bench.status == [0, 0])
    #expect(bench.msrs.read(0x402) == 0x5566_7788_1122_3344)

    for isWrite: UInt64 in [0, 1] {
      bench.request(.msr, isWrite)
      for field in [GHCBField.rax, .rcx, .rdx] { bench.set(field, 0x9999) }
      #expect(bench.vmgexit() == resumed)
      #expect(bench.status == [1, generalProtection])
    }
    #expect(EventInjection(rawValue: generalProtection).vector == .generalProtection)
  }

  @Test func timeStamps() throws {
    let bench = try SEVBench()
    bench.msrs.instructionCount = 0x1_2345_6789
    bench.request(.rdtsc)
    #expect(bench.vmgexit() == resumed)
    #expect([bench[.rax], bench[.rdx], bench[.rcx]] == [0x2345_6789, 1, 0])
    #expect(bench.msrs.write(7, to: 0xC000_0103) == true)
    bench.request(.rdtscp)
    #expect(bench.vmgexit() == resumed)
    #expect([bench[.rax], bench[.rdx], bench[.rcx]] == [0x2345_6789, 1, 7])
    bench.request(.rdpmc)
    bench.set(.rcx, 0)
    #expect(bench.vmgexit() == resumed && bench.status == [1, generalProtection])
  }

  @Test func hypercalls() throws {
    let bench = try SEVBench()
    for (number, level, answer) in [(5, 0, -1000), (1, 0, 0), (1, 3, -1)] as [(UInt64, UInt64, Int64)] {
      bench.request(.vmmcall)
      bench.set(.rax, number)
      bench.write(level, Int(GHCBField.cpl.rawValue), .byte)
      bench.valid.insert(.cpl)
      #expect(bench.vmgexit() == resumed && bench.status == [0, 0])
      #expect(bench[.rax] == UInt64(bitPattern: answer))
    }
    bench.request(.vmmcall)
    for (field, value) in [(.rax, 10), (.rbx, 5), (.rcx, 0), (.rdx, 3), (.rsi, 0xF3)] as [(GHCBField, UInt64)] {
      bench.set(field, value)
    }
    bench.write(0, Int(GHCBField.cpl.rawValue), .byte)
    bench.valid.insert(.cpl)
    #expect(
      bench.vmgexit()
        == .sendInterrupts(InterruptMulticast(lowBitmap: 5, highBitmap: 0, firstID: 3, command: 0xF3)))
    #expect(bench.host.completeInterrupts(2, memory: bench.memory) == resumed && bench.status == [0, 0])
    #expect(bench[.rax] == 2)
    #expect(bench.host.completeInterrupts(2, memory: bench.memory) == .fail(.nothingPending))
  }

  @Test func debugRegister7IsKept() throws {
    let bench = try SEVBench()
    bench.request(.readDR7)
    #expect(bench.vmgexit() == resumed && bench[.rax] == 0x400)
    bench.request(.writeDR7)
    bench.set(.rax, 0x455)
    #expect(bench.vmgexit() == resumed)
    bench.request(.readDR7)
    #expect(bench.vmgexit() == resumed && bench[.rax] == 0x455)
  }

  @Test func otherProcessors() throws {
    let bench = try SEVBench()
    bench.request(.apJumpTable, 1)
    #expect(bench.vmgexit() == resumed && bench.status == [0, 0])
    bench.request(.apJumpTable, 0, 0x9000)
    #expect(bench.vmgexit() == resumed && bench.status == [0, 0])
    bench.request(.apJumpTable, 1)
    #expect(bench.vmgexit() == resumed && bench.status == [0, 0x9000])
    bench.request(.apJumpTable, 2)
    #expect(bench.vmgexit() == resumed && bench.status == [2, 5])
    bench.request(.apHaltLoop)
    #expect(bench.vmgexit() == .awaitStartUp && bench.status == [0, 0])
    bench.startUp()
    #expect(bench.status == [0, 1])
  }

  /// In the MSR protocol bits 63:12 say that it was SIPI. A second SIPI changes nothing, nor one that nobody waits for.
  @Test func resetHoldOfTheMSRProtocol() throws {
    let bench = try SEVBench()
    bench.ghcbMSR = 6
    #expect(bench.vmgexit() == .awaitStartUp && bench.ghcbMSR == 7)
    bench.startUp()
    #expect(bench.ghcbMSR == 0x1007)
    bench.ghcbMSR = 7
    bench.startUp()
    #expect(bench.ghcbMSR == 7)
    bench.ghcbMSR = 6
    #expect(bench.vmgexit() == .awaitStartUp)
    bench.ghcbMSR = 2
    #expect(bench.vmgexit() == resumed)
    let information = bench.ghcbMSR
    bench.startUp()
    #expect(bench.ghcbMSR == information)
  }
}
