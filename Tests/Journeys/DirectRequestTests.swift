import Guest
import Host
import Machine
import Testing
import X86

/// Requests that no #VC handler makes, of the built-in guest and of Swift code in a guest's place.
@Suite("Direct requests")
struct DirectRequestTests {
  @Test(
    "The built-in guest: every check passes where the host has error fields",
    arguments: [
      (HostPersonality.kvm, 110), (.spec, 116),
    ])
  func builtInGuest(_ personality: HostPersonality, count: Int) throws {
    let guest = try #require(BuiltInGuest.named("direct-vmgexit"))
    var configuration = MachineConfiguration(
      confinement: .sevES, handlers: .own, serialSink: ByteSink(.memory), deviceTraceLimit: 1 << 20)
    configuration.host = personality
    var machine = try VirtualMachine(configuration, image: try BootImage.elf(guest.bytes))
    let exit = machine.runToEnd(limit: 50_000_000)
    #expect(exit == .debugExit(0))
    let lines = String(decoding: machine.buses.serial.sink.bytes, as: UTF8.self).split(separator: "\n")
    #expect(lines.filter { $0.hasPrefix("FAIL") } == [])
    #expect(lines.count { $0.hasPrefix("PASS") } == count)
    #expect(lines.last.map(String.init) == "SUMMARY: \(count) tests, 0 failures")
  }

  @Test("OpenBSD does not even know the guest's first question") func builtInGuestOnOpenBSD() throws {
    let guest = try #require(BuiltInGuest.named("direct-vmgexit"))
    var configuration = MachineConfiguration(confinement: .sevES, handlers: .own)
    configuration.host = .openBSD
    var machine = try VirtualMachine(configuration, image: try BootImage.elf(guest.bytes))
    #expect(machine.runToEnd(limit: 50_000_000) == .failure(.host(.invalidRequest(2))))
  }

  /// What a personality makes of a request: an answer, or the end of the run.
  enum Verdict: Equatable, Sendable {
    case answer(UInt64, UInt64)
    case end(HostFailure)
  }

  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    let width: Width
    let count: UInt64
    /// Where the scratch area is, from the shared buffer on.
    let offset: UInt64
    let kvm: Verdict
    let spec: Verdict
    let placement: GHCBScratchArea.Placement?

    init(
      _ name: String, _ width: Width, _ count: UInt64, at offset: UInt64 = 0, kvm: Verdict, spec: Verdict? = nil,
      _ placement: GHCBScratchArea.Placement?
    ) {
      self.name = name
      self.width = width
      self.count = count
      self.offset = offset
      self.kvm = kvm
      self.spec = spec ?? kvm
      self.placement = placement
    }

    var testDescription: String { name }
  }

  private static let done = Verdict.answer(0, 0)
  private static let refused = Verdict.answer(2, 3)
  static let rows: [Row] = [
    Row("none", .byte, 0, kvm: done, nil), Row("one", .byte, 1, kvm: done, .inside),
    Row("full", .byte, 2032, kvm: done, .inside), Row("full words", .word, 1016, kvm: done, .inside),
    Row("full dwords", .dword, 508, kvm: done, .inside), Row("one too many", .byte, 2033, kvm: refused, .refused),
    Row("one word too many", .word, 1017, kvm: refused, .refused),
    Row("one dword too many", .dword, 509, kvm: refused, .refused),
    Row("64 Ki", .byte, 0x10000, kvm: refused, .refused),
    Row("INT_MAX", .byte, 0x7FFF_FFFF, kvm: refused, .refused),
    Row("INT_MAX + 1", .byte, 0x8000_0000, kvm: .end(.invalidRequest(0x8000_0000)), spec: refused, nil),
    Row("INT_MAX words", .word, 0x7FFF_FFFF, kvm: .end(.invalidRequest(0x7FFF_FFFF)), spec: refused, nil),
    Row(
      "dwords whose bytes overflow 32 bits", .dword, 0x4000_0000, kvm: .end(.invalidRequest(0x4000_0000)),
      spec: refused, nil),
    Row(
      "dwords whose bytes overflow 64 bits", .dword, 1 << 62, kvm: .end(.invalidRequest(1 << 62)), spec: refused, nil),
    Row(
      "dwords whose bytes overflow to four", .dword, 1 << 62 | 1, kvm: .end(.invalidRequest(1 << 62 | 1)),
      spec: refused, nil),
    Row("all ones", .byte, ~0, kvm: .end(.invalidRequest(~0)), spec: refused, nil),
    Row("one byte before the buffer", .byte, 1, at: ~0, kvm: refused, .refused),
    Row("partly behind it", .word, 1, at: 2031, kvm: refused, .refused),
    Row("in the next page", .byte, 1, at: 0x800, kvm: refused, .refused),
  ]

  @Test(
    "stringIO: the personality's own answer; nothing transferred, nothing lost", arguments: rows,
    HostPersonality.allCases)
  func strings(_ row: Row, _ personality: HostPersonality) throws {
    for direction: Direction in [.write, .read] {
      var configuration = MachineConfiguration(confinement: .sevES, handlers: .hosted, deviceTraceLimit: 1 << 16)
      configuration.host = personality
      var guest = try EnlightenedGuest(in: machine(configuration, code: Assembly.hlt))
      let buffer = GHCBLayout.sharedBuffer
      for offset in stride(from: buffer, to: buffer + 2032, by: 8) {
        guest.writeGHCB(0xA5A5_A5A5_A5A5_A5A5, at: offset, .qword)
      }
      let asked = guest.stringIO(
        port: 0x3333, width: row.width, count: row.count,
        from: guest.ghcbAddress &+ UInt64(buffer) &+ row.offset, direction: direction)
      let answer = try #require(asked)
      var verdict = Verdict.answer(answer.exitInfo1, answer.exitInfo2)
      if case .failure(.host(let failure)) = guest.failure { verdict = .end(failure) }
      let expected: Verdict =
        switch personality {
        case .kvm: row.kvm
        case .spec: row.spec
        // vmm(4) wants RAX for OUTS, and vmd(8) has no strings.
        case .openBSD:
          direction == .write
            ? .end(.malformedRequest(.missingInput))
            : .end(.invalidRequest(0x3333_020D | UInt64(row.width.rawValue) << 4))
        }
      #expect(verdict == expected)
      let isDone = verdict == Self.done
      let accesses = guest.machine.deviceTrace?.count
      #expect(accesses == (isDone ? Int(row.count) : 0))
      // Nobody has the port: INS of what is done reads all ones, and everything else is as it was.
      let filled = isDone && direction == .read ? Int(row.count) * row.width.byteCount : 0
      for offset in 0..<2032 {
        guard guest.readGHCB(at: buffer + offset, .byte) != (offset < filled ? 0xFF : 0xA5) else { continue }
        Issue.record("byte \(offset) of the buffer")
        break
      }
      if personality != .openBSD {
        let area = guest.machine.scratchArea
        #expect(area?.placement == row.placement)
        if row.placement != nil { #expect(area?.byteCount == row.count * UInt64(row.width.byteCount)) }
      }
    }
  }

  @Test("Elsewhere there is no GHCB to fill", arguments: [Confinement.none, .vmx, .svm, .tdx])
  func otherModels(_ model: Confinement) throws {
    var guest = try EnlightenedGuest(in: machine(hosted(model), code: Assembly.hlt))
    let answer = guest.stringIO(port: 0xE0, width: .byte, count: 1, from: 0)
    #expect(answer == nil)
    let count = guest.machine.deviceTrace?.count
    #expect(count == 0)
  }

  @Test("Every field may be wrong") func fields() throws {
    func ask(_ change: (inout DirectRequest) -> Void) throws -> DirectAnswer? {
      var guest = try EnlightenedGuest(in: machine(hosted(.sevES), code: Assembly.hlt))
      var request = DirectRequest.stringIO(
        port: 0xE0, width: .byte, count: 1, from: guest.ghcbAddress + UInt64(GHCBLayout.sharedBuffer))
      change(&request)
      return guest.ask(request)
    }
    #expect(try ask { _ in }?.isDone == true)
    #expect(try ask { $0.usage = 1 }?.malformation == .invalidUsage)
    #expect(try ask { $0.exitCode = SVMExitCode(rawValue: 0x403) }?.malformation == .invalidEvent)
    #expect(try ask { $0.exitInfo1 |= 0x60 }?.malformation == .invalidInput)
    #expect(try ask { $0.valid = GHCBValidBitmap() }?.malformation == .missingInput)
    #expect(try ask { $0.scratch = 0 }?.malformation == .invalidScratchArea)
    #expect(try ask { $0.protocolVersion = 99 }?.isDone == true)
  }
}
