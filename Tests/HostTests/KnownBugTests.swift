import Host
import Memory
import Testing
import X86

private let resumed = HostAction.resume(retired: false)

private func rules(without check: HostChecks) -> GHCBRules {
  var rules = GHCBRules.kvm
  rules.checks.remove(check)
  return rules
}

/// Bugs that hosts have had, each with the check that cures it and without. What is without it exists in tests alone.
@Suite("Bugs that hosts have had")
struct KnownBugTests {
  /// Answers every cycle, at most `limit` of them; returns how many there were.
  private func answer(_ bench: SEVBench, _ first: HostAction, limit: Int = 5000) -> (cycles: [UInt64], last: HostAction)
  {
    var cycles: [UInt64] = []
    var action = first
    while cycles.count < limit {
      switch action {
      case .port(let element):
        cycles.append(UInt64(element.value))
        action = bench.complete(0x77)
      case .memory(let access):
        cycles.append(access.value)
        action = bench.completeMemory(0x7777_7777_7777_7777)
      default: return (cycles, action)
      }
    }
    return (cycles, action)
  }

  /// Nobody held the length of a string against the memory that it lies in: OUTS read what came after it, and INS wrote
  /// there. In KVM that was the host's own (95e16b4792b0).
  @Test("CVE-2021-4093: a string longer than its scratch area")
  func stringLongerThanItsArea() throws {
    for (width, count): (Width, UInt64) in [(.byte, 2048), (.word, 1024), (.dword, 512)] {
      for direction: Direction in [.write, .read] {
        let sound = try SEVBench()
        sound.string(direction, width, count: count)
        #expect(sound.vmgexit() == resumed)
        #expect(sound.status == [2, 3])

        let faulty = try SEVBench(rules: rules(without: .stringLength))
        faulty.write(0x5EC2_E700, 0xFF4, .dword)
        faulty.string(direction, width, count: count)
        let end = answer(faulty, faulty.vmgexit())
        #expect(end.cycles.count == Int(count) && end.last == resumed)
        if direction == .write {
          // What lies behind the buffer has left the guest's page for a device.
          let secret = end.cycles.suffix(12 / width.byteCount)
          #expect(secret.contains { $0 != 0 })
        } else {
          // Version and usage are overwritten.
          #expect(faulty.read(GHCBLayout.usage, .dword) != 0 && faulty.read(GHCBLayout.protocolVersion, .word) != 2)
        }
      }
    }
  }

  /// The exit code was judged, and read again to act on it. A second processor of the guest made one that is judged out
  /// of another; VMGEXIT itself led KVM's handler into itself, until its stack was gone (7588dbcebcbf).
  @Test("CVE-2023-4155: the exit code is read twice")
  func exitCodeReadTwice() throws {
    for isSound in [true, false] {
      let bench = try SEVBench(rules: isSound ? .kvm : rules(without: .snapshot))
      bench.request(.cpuid)
      bench.set(.rax, 7)
      bench.set(.rcx, 0)
      let action = try bench.vmgexit { bench.write(0x403, Int(GHCBField.swExitCode.rawValue), .qword) }
      #expect(action == (isSound ? resumed : .fail(.unhandledExit(0x403))))
      if isSound { #expect(bench[.rax] == 0x1111_1111 && bench.status == [0, 0]) }
    }
  }

  /// IN, which needs nothing, becomes OUT, which needs RAX: the device gets what nobody disclosed.
  @Test("CVE-2023-4155: exit information is read twice")
  func exitInformationReadTwice() throws {
    for isSound in [true, false] {
      let bench = try SEVBench(rules: isSound ? .kvm : rules(without: .snapshot))
      bench.request(.ioio, 0x60_0211)
      let action = try bench.vmgexit { bench.write(0x60_0210, Int(GHCBField.swExitInfo1.rawValue), .qword) }
      let direction: Direction = isSound ? .read : .write
      #expect(action == .port(PortElement(port: 0x60, direction: direction, width: .byte)))
    }
  }

  /// A scratch area that begins in the GHCB was not held against the shared buffer. Without SNP there are no page-state
  /// changes to walk out of it with, but MMIO and strings reach every field of the page (db3f2195d293).
  @Test("CVE-2026-53360: a scratch area in the GHCB outside its buffer")
  func scratchOutsideTheBuffer() throws {
    for offset in stride(from: 0x7F8, through: 0xFF8, by: 8) {
      let isInside = offset >= 0x800 && offset + 8 <= 0xFF0
      let sound = try SEVBench()
      sound.request(.mmioRead, 0xFED8_0000, 8)
      sound.set(.swScratch, sound.address + UInt64(offset))
      let end = answer(sound, sound.vmgexit())
      #expect(end.last == resumed && sound.status == (isInside ? [0, 0] : [2, 3]), "\(String(offset, radix: 16))")
      #expect(end.cycles.count == (isInside ? 1 : 0))

      let faulty = try SEVBench(rules: rules(without: .scratchBounds))
      faulty.request(.mmioRead, 0xFED8_0000, 8)
      faulty.set(.swScratch, faulty.address + UInt64(offset))
      #expect(answer(faulty, faulty.vmgexit()).cycles.count == 1)
      #expect(faulty.read(offset) == 0x7777_7777_7777_7777)
    }
    // The valid bitmap, which says what may be read, could be had as well.
    let faulty = try SEVBench(rules: rules(without: .scratchBounds))
    faulty.string(.read, .dword, count: 4, scratch: faulty.address + UInt64(GHCBLayout.validBitmap))
    _ = faulty.vmgexit()
    #expect(faulty.complete(~0) == .port(PortElement(port: 0x3F8, direction: .read, width: .dword)))
    #expect(
      faulty.returned.contains(.swExitCode) == false && faulty.read(GHCBLayout.validBitmap, .dword) == 0xFFFF_FFFF)
  }
}
