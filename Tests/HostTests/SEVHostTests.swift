import Host
import Memory
import Testing
import X86

private let widths: [Width] = [.byte, .word, .dword]
private let resumed = HostAction.resume(retired: false)

private func info1(_ direction: Direction, _ width: Width, port: UInt16 = 0x3333) -> UInt64 {
  IOExitInfo1(PortAccess(port: port, direction: direction, width: width)).rawValue
}

private func bitmap(_ fields: GHCBField...) -> GHCBValidBitmap {
  var bitmap = GHCBValidBitmap()
  for field in fields { bitmap.insert(field) }
  return bitmap
}

private let everyReturn = bitmap(.swExitInfo1, .swExitInfo2, .rax, .rbx, .rcx, .rdx)

/// An exit with exactly the fields that it needs, each of which is then left out.
struct Need: Sendable, CustomTestStringConvertible {
  let code: SVMExitCode
  let info1: UInt64
  let fields: [GHCBField]
  let rax: UInt64

  init(_ code: SVMExitCode, info1: UInt64 = 0, _ fields: [GHCBField], rax: UInt64 = 7) {
    self.code = code
    self.info1 = info1
    self.fields = fields
    self.rax = rax
  }

  var testDescription: String { "exit \(String(code.rawValue, radix: 16)), information \(String(info1, radix: 16))" }

  static let all: [Need] = [
    Need(.ioio, info1: 0x3333_0241, []),
    Need(.ioio, info1: 0x3333_0240, [.rax]),
    Need(.ioio, info1: 0x3333_0E14, [.swScratch]),
    Need(.ioio, info1: 0x3333_0215, [.swScratch]),
    Need(.cpuid, [.rax, .rcx]),
    Need(.cpuid, [.rax, .rcx, .xcr0], rax: 0xD),
    Need(.msr, info1: 0, [.rcx]),
    Need(.msr, info1: 1, [.rax, .rcx, .rdx]),
    Need(.rdpmc, [.rcx]),
    Need(.rdtsc, []),
    Need(.vmmcall, [.rax, .cpl]),
    Need(.writeDR7, [.rax]),
    Need(.readDR7, []),
    Need(.monitor, [.rax, .rcx, .rdx]),
    Need(.mwait, [.rax, .rcx]),
    Need(.mmioRead, [.swScratch]),
    Need(.mmioWrite, [.swScratch]),
    Need(.nmiComplete, []),
    Need(.wbinvd, []),
    Need(.invd, []),
    Need(.terminate, []),
    Need(.apHaltLoop, []),
    Need(.apJumpTable, []),
    Need(.hypervisorFeatures, []),
  ]

  func lay(in bench: SEVBench) {
    bench.request(code, info1, 1)
    for field in fields {
      switch field {
      case .rax: bench.set(field, rax)
      case .swScratch: bench.set(field, bench.address + UInt64(GHCBLayout.sharedBuffer))
      default: bench.set(field, 0)
      }
    }
  }
}

@Suite struct SEVHostTests {
  @Test(arguments: Need.all)
  func eachMissingFieldIsMissingInput(_ need: Need) throws {
    for field in need.fields + [.swExitCode, .swExitInfo1, .swExitInfo2] {
      let bench = try SEVBench()
      need.lay(in: bench)
      bench.forget(field)
      #expect(bench.vmgexit() == resumed, "without \(field)")
      #expect(bench.status == [2, 4], "without \(field)")
      #expect(bench.returned == everyReturn)
    }
    let bench = try SEVBench()
    need.lay(in: bench)
    _ = bench.vmgexit()
    #expect(bench.status[0] != 2)
  }

  @Test func usageIsJudgedFirst() throws {
    for usage: UInt64 in [1, 0x8000_0000, 0xFFFF_FFFF] {
      let bench = try SEVBench()
      bench.begin()
      bench.write(usage, GHCBLayout.usage, .dword)
      #expect(bench.vmgexit() == resumed)
      #expect(bench.status == [2, 2])
      #expect(bench.returned == everyReturn)
    }
  }

  /// Leaf Dh: the size of what the disclosed XCR0 enables.
  @Test func theStateLeafFollowsXCR0() throws {
    for (xcr0, size): (UInt64, UInt64) in [(1, 576), (3, 576), (0x203, 584)] {
      let bench = try SEVBench()
      bench.request(.cpuid)
      bench.set(.rax, 0xD)
      bench.set(.rcx, 0)
      bench.set(.xcr0, xcr0)
      #expect(bench.vmgexit() == resumed)
      #expect(bench[.rbx] == size && bench[.rcx] == 0x340)
    }
  }

  @Test func unknownExitsAreInvalidEvents() throws {
    for code: UInt64 in [0, 0x78, 0x7F, 0x400, 0x403, 0x8000_0000, 0x8000_0014, 0x1_0000_007B, ~0] {
      let bench = try SEVBench()
      bench.request(SVMExitCode(rawValue: code))
      #expect(bench.vmgexit() == resumed)
      #expect(bench.status == [2, 6], "exit \(String(code, radix: 16))")
    }
  }

  @Test func exitsOfSNPAreMissingInput() throws {
    for code: UInt64 in [0x8000_0010, 0x8000_0011, 0x8000_0012, 0x8000_0013] {
      let bench = try SEVBench()
      bench.request(SVMExitCode(rawValue: code), 0x1000, 0x2000)
      for field in [GHCBField.rax, .rbx, .rcx, .rdx, .swScratch, .xcr0, .cpl] { bench.set(field, 0x9000) }
      #expect(bench.vmgexit() == resumed)
      #expect(bench.status == [2, 4])
    }
  }

  @Test func exitsThatEndTheRun() throws {
    let bench = try SEVBench()
    bench.request(.unsupported, 0x7B)
    #expect(bench.vmgexit() == .fail(.invalidRequest(0x8000_FFFF)))
    bench.request(.terminate, 0x123)
    #expect(bench.vmgexit() == .terminate(GHCBTermination(set: 3, code: 0x12)))
  }

  @Test func exitsThatNeedNothingDoneSucceed() throws {
    for code in [SVMExitCode.nmiComplete, .wbinvd, .invd, .hypervisorFeatures] {
      let bench = try SEVBench()
      bench.request(code)
      #expect(bench.vmgexit() == resumed)
      #expect(bench.status == [0, 0])
      #expect(bench.returned == everyReturn)
    }
  }

  @Test(arguments: [false, true])
  func inReturnsTheOperandMergedWithWhatTheGuestSent(_ isHosted: Bool) throws {
    for width in widths {
      for rax: UInt64? in [nil, 0, 0x0123_4567_89AB_CDEF, ~0] {
        let bench = try SEVBench(isHosted: isHosted)
        for field in [GHCBField.rax, .rbx, .rcx, .rdx] { bench.write(0x5EC2_E7, Int(field.rawValue), .qword) }
        bench.request(.ioio, info1(.read, width))
        if let rax { bench.set(.rax, rax) }
        #expect(bench.vmgexit() == .port(PortElement(port: 0x3333, direction: .read, width: width)))
        #expect(bench.complete(0x9182_7364) == resumed)
        #expect(bench.status == [0, 0])
        #expect(bench[.rax] == width.merge(0x9182_7364, into: rax ?? 0))
        #expect([bench[.rbx], bench[.rcx], bench[.rdx]] == [0, 0, 0])
        #expect(bench.returned == everyReturn)
      }
    }
  }

  @Test func outSendsTheOperandAlone() throws {
    for width in widths {
      let bench = try SEVBench()
      bench.request(.ioio, info1(.write, width))
      bench.set(.rax, 0xFEDC_BA98_7654_3210)
      let sent = UInt32(truncatingIfNeeded: 0xFEDC_BA98_7654_3210 & width.mask)
      #expect(bench.vmgexit() == .port(PortElement(port: 0x3333, direction: .write, width: width, value: sent)))
      #expect(bench.complete(0xFFFF_FFFF) == resumed)
      #expect(bench[.rax] == 0xFEDC_BA98_7654_3210)
    }
  }

  @Test func contradictoryInformationIsReadAsKVMReadsIt() throws {
    // No operand size: done, and nothing is accessed.
    for bits: UInt64 in [0x3333_0201, 0x3333_0200, 0x3333_0204] {
      let bench = try SEVBench()
      bench.request(.ioio, bits, 5)
      bench.set(.rax, 1)
      bench.set(.swScratch, 1)
      #expect(bench.vmgexit() == resumed)
      #expect(bench.status == [0, 0])
    }
    // More than one: invalid input here.
    for size: UInt64 in [3, 5, 6, 7] {
      for kind: UInt64 in [0, 1, 4, 5] {
        let bench = try SEVBench()
        bench.request(.ioio, 0x3333_0200 | size << 4 | kind, 1)
        bench.set(.rax, 1)
        bench.set(.swScratch, bench.address + 0x800)
        #expect(bench.vmgexit() == resumed)
        #expect(bench.status == [2, 5])
      }
    }
    // Address size, segment, REP and reserved bits mean nothing.
    for noise: UInt64 in [0, 0x380, 0x1C00, 8, 2, 0xE000, 0xFFFF_FFFF_0000_0000] {
      let bench = try SEVBench()
      bench.request(.ioio, 0x3333_0011 | noise)
      #expect(bench.vmgexit() == .port(PortElement(port: 0x3333, direction: .read, width: .byte)))
    }
  }

  @Test func cpuidReturns32BitHalves() throws {
    let bench = try SEVBench()
    bench.request(.cpuid)
    bench.set(.rax, 0xFFFF_FFFF_0000_0004)
    bench.set(.rcx, 0xFFFF_FFFF_0000_0001)
    #expect(bench.vmgexit() == resumed)
    #expect([bench[.rax], bench[.rbx], bench[.rcx], bench[.rdx]] == [0xFFFF_FFFF, 0x8000_0001, 2, 3])
    #expect(bench.status == [0, 0])
  }

  @Test func aSecondWriterChangesNothing() throws {
    let bench = try SEVBench()
    bench.request(.ioio, info1(.read, .word, port: 0x60))
    #expect(bench.vmgexit() == .port(PortElement(port: 0x60, direction: .read, width: .word)))
    #expect(bench.returned == bitmap(.swExitInfo1, .swExitInfo2))
    bench.write(0x72, Int(GHCBField.swExitCode.rawValue), .qword)
    bench.write(info1(.write, .dword), Int(GHCBField.swExitInfo1.rawValue), .qword)
    bench.write(~0, Int(GHCBField.rax.rawValue), .qword)
    #expect(bench.complete(0x1234) == resumed)
    #expect(bench[.rax] == 0x1234)
  }

  @Test func completionWithoutAccessIsRefused() throws {
    let bench = try SEVBench()
    #expect(bench.complete(1) == .fail(.nothingPending))
    bench.request(.ioio, info1(.read, .byte))
    _ = bench.vmgexit()
    _ = bench.complete(1)
    #expect(bench.complete(1) == .fail(.nothingPending))
    bench.request(.ioio, info1(.read, .byte))
    _ = bench.vmgexit()
    bench.request(.nmiComplete)
    _ = bench.vmgexit()
    #expect(bench.complete(1) == .fail(.nothingPending))
  }

  @Test func ghcbThatCannotBeRead() throws {
    let bench = try SEVBench()
    for address: UInt64 in [
      0, SEVBench.outsideEnd, 0x1_0000, 1 << 20, 0xC000_0000, 0xFEE0_0000, 1 << 45, bench.address | 1 << 45,
      0xFFFF_FFFF_FFFF_F000,
    ] {
      bench.ghcbMSR = address
      #expect(bench.vmgexit() == .fail(.unreachableGHCB(address)))
      #expect(bench.ghcbMSR == address)
    }
  }

  @Test func automaticExits() throws {
    let bench = try SEVBench()
    #expect(bench.host.automaticExit(SVMExit(code: .hlt)) == .halt(retired: false))
    #expect(bench.host.automaticExit(SVMExit(code: .shutdown)) == .shutdown)
    #expect(bench.host.automaticExit(SVMExit(code: .ioio)) == .fail(.unhandledExit(0x7B)))
  }
}

@Suite struct SEVStringTests {
  @Test(arguments: [false, true])
  func outsReadsTheSharedBufferInOrder(_ isHosted: Bool) throws {
    for width in widths {
      let bench = try SEVBench(isHosted: isHosted)
      bench.string(.write, width, count: 5)
      for offset in 0..<64 { bench.write(UInt64(offset &* 7 &+ 3), GHCBLayout.sharedBuffer + offset, .byte) }
      var device = RecordingDevice()
      #expect(bench.run(&device) == resumed)
      let expected = (0..<5).map {
        UInt32(truncatingIfNeeded: bench.read(GHCBLayout.sharedBuffer + $0 * width.byteCount, width))
      }
      #expect(device.values == expected)
      #expect(bench.status == [0, 0])
      #expect(bench.returned == everyReturn)
    }
  }

  @Test(arguments: [false, true])
  func insWritesTheSharedBufferInOrder(_ isHosted: Bool) throws {
    for width in widths {
      let bench = try SEVBench(isHosted: isHosted)
      bench.string(.read, width, count: 5)
      var device = RecordingDevice()
      #expect(bench.run(&device) == resumed)
      for index in 0..<5 {
        let wanted = UInt64(0xA0B0_C0D0 &+ UInt32(index + 1) &* 0x0101_0101) & width.mask
        #expect(bench.read(GHCBLayout.sharedBuffer + index * width.byteCount, width) == wanted)
      }
      #expect(bench.read(GHCBLayout.sharedBuffer + 5 * width.byteCount, width) == 0)
      #expect(bench[.rax] == 0)
      #expect(bench.status == [0, 0])
    }
  }

  @Test func aByteIsReadWhenItIsSent() throws {
    let bench = try SEVBench()
    bench.string(.write, .byte, count: 2)
    bench.write(0x11, GHCBLayout.sharedBuffer, .byte)
    #expect(bench.vmgexit() == .port(PortElement(port: 0x3F8, direction: .write, width: .byte, value: 0x11)))
    bench.write(0x33, GHCBLayout.sharedBuffer, .byte)
    bench.write(0x22, GHCBLayout.sharedBuffer + 1, .byte)
    #expect(bench.complete(0) == .port(PortElement(port: 0x3F8, direction: .write, width: .byte, value: 0x22)))
    #expect(bench.complete(0) == resumed)
  }

  /// CVE-2021-4093 and its neighbours.
  @Test func countsFromNoneToOverflow() throws {
    for width in widths {
      for direction in [Direction.read, .write] {
        let room = UInt64(GHCBLayout.sharedBufferByteCount / width.byteCount)
        for (count, status, action): (UInt64, [UInt64], HostAction) in [
          (0, [0, 0], resumed), (1, [0, 0], resumed), (room, [0, 0], resumed), (room + 1, [2, 3], resumed),
          (0x10000, [2, 3], resumed), (1 << 31, [0, 0], .fail(.invalidRequest(1 << 31))),
          (~0, [0, 0], .fail(.invalidRequest(~0))),
        ] {
          let bench = try SEVBench()
          bench.string(direction, width, count: count)
          var device = RecordingDevice()
          #expect(bench.run(&device) == action, "\(width), count \(count)")
          #expect(bench.status == status, "\(width), count \(count)")
          #expect(device.elements.count == (status[0] == 0 && action == resumed ? Int(count) : 0))
        }
        let most = try SEVBench()
        most.string(direction, width, count: UInt64(Int32.max))
        let expected = width == .byte ? resumed : .fail(.invalidRequest(UInt64(Int32.max)))
        #expect(most.vmgexit() == expected)
      }
    }
  }

  @Test func scratchAreasInsideTheGHCB() throws {
    for (offset, count, isUsable): (UInt64, UInt64, Bool) in [
      (0x800, 1, true), (0xFEF, 1, true), (0xFE0, 16, true), (0x900, 0x6F0, true), (0x7FF, 1, false),
      (0x7F8, 16, false), (0, 1, false), (0x390, 8, false), (0xFEF, 2, false), (0xFF0, 1, false), (0xFFF, 1, false),
      (0xFFF, 2, false), (0x900, 0x6F1, false),
    ] {
      for version: UInt16 in [1, 2] {
        let bench = try SEVBench(protocolVersion: version)
        bench.string(.read, .byte, count: count, scratch: bench.address + offset)
        var device = RecordingDevice()
        #expect(bench.run(&device) == resumed)
        #expect(bench.status == (isUsable ? [0, 0] : [2, 3]), "offset \(String(offset, radix: 16)), \(count) bytes")
        #expect(device.elements.count == (isUsable ? Int(count) : 0))
      }
    }
  }

  @Test func scratchAreasOutsideTheGHCB() throws {
    let begin = SEVBench.outside
    for (scratch, count, status, action): (UInt64, UInt64, [UInt64], HostAction) in [
      (begin, 1, [0, 0], resumed), (begin + 0xFFF, 2, [0, 0], resumed), (begin, 0x10000, [0, 0], resumed),
      (begin, 0x10001, [2, 3], resumed), (0, 1, [2, 3], resumed), (~0, 2, [2, 3], resumed),
      (SEVBench.outsideEnd - 1, 2, [0, 0], .fail(.unreachableScratchArea(SEVBench.outsideEnd - 1))),
      (SEVBench.outsideEnd, 1, [0, 0], .fail(.unreachableScratchArea(SEVBench.outsideEnd))),
      ((1 << 20) - 1, 2, [0, 0], .fail(.unreachableScratchArea((1 << 20) - 1))),
      (0xC000_0000, 4, [0, 0], .fail(.unreachableScratchArea(0xC000_0000))),
      (GuestMemory.hostedGHCBAddress, 4, [0, 0], .fail(.unreachableScratchArea(GuestMemory.hostedGHCBAddress))),
    ] {
      for direction in [Direction.read, .write] {
        let bench = try SEVBench(protocolVersion: 1)
        bench.string(direction, .byte, count: count, scratch: scratch)
        var device = RecordingDevice()
        #expect(bench.run(&device) == action, "\(String(scratch, radix: 16)), \(count) bytes")
        #expect(bench.status == status, "\(String(scratch, radix: 16)), \(count) bytes")

        let current = try SEVBench(protocolVersion: 2)
        current.string(direction, .byte, count: count, scratch: scratch)
        #expect(current.run(&device) == resumed)
        #expect(current.status == [2, 3])
      }
    }
  }

  @Test func anAreaOutsideTheGHCBHoldsTheElements() throws {
    let bench = try SEVBench(protocolVersion: 1)
    bench.string(.read, .dword, count: 3, scratch: SEVBench.outside + 0xFFE)
    var device = RecordingDevice()
    #expect(bench.run(&device) == resumed)
    #expect(bench.memory.read(SEVBench.outside + 0xFFE, .dword) == 0xA1B1_C1D1)
    #expect(bench.memory.read(SEVBench.outside + 0x1006, .dword) == 0xA3B3_C3D3)
    bench.string(.write, .dword, count: 3, scratch: SEVBench.outside + 0xFFE)
    device = RecordingDevice()
    #expect(bench.run(&device) == resumed)
    #expect(device.values == [0xA1B1_C1D1, 0xA2B2_C2D2, 0xA3B3_C3D3])
  }
}

@Suite struct GHCBMSRTests {
  @Test func sevInformation() throws {
    let bench = try SEVBench()
    bench.ghcbMSR = 2
    #expect(bench.vmgexit() == resumed)
    #expect(bench.ghcbMSR == 0x0002_0001_2D00_0001)
    let old = try SEVBench(protocolVersion: 1)
    old.ghcbMSR = 0xFFFF_FFFF_FFFF_F002
    #expect(old.vmgexit() == resumed)
    #expect(old.ghcbMSR == 0x0001_0001_2D00_0001)
  }

  @Test func cpuid() throws {
    for (register, value): (UInt8, UInt64) in [
      (0, 0x1111_1111), (1, 0x2222_2222), (2, 0x3333_3333), (3, 0x4444_4444),
    ] {
      let bench = try SEVBench()
      bench.ghcbMSR = GHCBMSRValue.cpuidRequest(function: 7, register: register).rawValue | 0x1234_5000
      #expect(bench.vmgexit() == resumed)
      #expect(bench.ghcbMSR == value << 32 | UInt64(register) << 30 | 0x1234_5005)
    }
    let bench = try SEVBench()
    bench.ghcbMSR = GHCBMSRValue.cpuidRequest(function: 0x4000_0000, register: 0).rawValue
    #expect(bench.vmgexit() == resumed)
    #expect(bench.ghcbMSR == 5)
  }

  @Test func termination() throws {
    let bench = try SEVBench()
    for set: UInt8 in [0, 1, 15] {
      for code: UInt8 in [0, 2, 255] {
        let reason = GHCBTermination(set: set, code: code)
        bench.ghcbMSR = GHCBMSRValue.terminationRequest(reason).rawValue
        #expect(bench.vmgexit() == .terminate(reason))
      }
    }
  }

  @Test func noHypervisorFeatures() throws {
    for high: UInt64 in [0, 0xDEAD_BEEF_0000_8000] {
      let bench = try SEVBench()
      bench.ghcbMSR = high | 0x080
      #expect(bench.vmgexit() == resumed)
      #expect(bench.ghcbMSR == 0x081)
    }
  }

  @Test func requestsOfSNPEndTheRun() throws {
    let bench = try SEVBench()
    for request: UInt64 in [0x010, 0x8012, 0x0010_0000_0000_8014] {
      bench.ghcbMSR = request
      #expect(bench.vmgexit() == .fail(.invalidRequest(request)))
    }
  }

  @Test func everyOtherCodeComesBackUnchanged() throws {
    let bench = try SEVBench()
    for code in UInt64(1)..<0x1000 where ![2, 4, 6, 0x10, 0x12, 0x14, 0x80, 0x100].contains(code) {
      for high: UInt64 in [0, 0xDEAD_BEEF_0000_8000] {
        bench.ghcbMSR = high | code
        #expect(bench.vmgexit() == resumed)
        #expect(bench.ghcbMSR == high | code)
      }
    }
  }
}
