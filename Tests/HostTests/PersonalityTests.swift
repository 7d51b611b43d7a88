import Host
import Memory
import Testing
import X86

private let resumed = HostAction.resume(retired: false)

/// What becomes of a request.
enum Outcome: Equatable {
  /// Done, with these fields given back besides SW_EXITINFO1 and SW_EXITINFO2 = 0.
  case done([GHCBField])
  /// SW_EXITINFO1 = 2 and this reason.
  case malformed(UInt64)
  /// #GP: in SW_EXITINFO1 and SW_EXITINFO2.
  case fault
  /// #GP: raised where the guest goes on.
  case injected
  /// The run ends.
  case end(HostAction)
}

/// One request, and what each personality makes of it.
struct PersonalityRow: Sendable, CustomTestStringConvertible {
  let name: String
  let lay: @Sendable (SEVBench) -> Void
  let kvm: Outcome
  let openBSD: Outcome
  let spec: Outcome

  var testDescription: String { name }

  init(
    _ name: String, kvm: Outcome, openBSD: Outcome, spec: Outcome, _ lay: @escaping @Sendable (SEVBench) -> Void
  ) {
    self.name = name
    self.lay = lay
    self.kvm = kvm
    self.openBSD = openBSD
    self.spec = spec
  }

  func outcome(_ personality: HostPersonality) -> Outcome {
    switch personality {
    case .kvm: kvm
    case .openBSD: openBSD
    case .spec: spec
    }
  }
}

private let four: [GHCBField] = [.rax, .rbx, .rcx, .rdx]
private func refused(_ reason: UInt64) -> Outcome {
  .end(.fail(.malformedRequest(GHCBMalformation(rawValue: reason))))
}

private let rows: [PersonalityRow] = [
  PersonalityRow("IN", kvm: .done(four), openBSD: .done([.rax]), spec: .done([.rax])) {
    $0.request(.ioio, 0x60_0211)
  },
  PersonalityRow("OUT", kvm: .done(four), openBSD: .done([]), spec: .done([])) {
    $0.request(.ioio, 0x60_0210)
    $0.set(.rax, 7)
  },
  PersonalityRow("OUT without RAX", kvm: .malformed(4), openBSD: refused(4), spec: .malformed(4)) {
    $0.request(.ioio, 0x60_0210)
  },
  PersonalityRow("OUTS", kvm: .done(four), openBSD: .end(.fail(.invalidRequest(0x60_0E1C))), spec: .done([])) {
    $0.request(.ioio, 0x60_0E1C, 3)
    $0.set(.swScratch, $0.address + 0x800)
    $0.set(.rax, 0)
  },
  PersonalityRow("OUTS without RAX", kvm: .done(four), openBSD: refused(4), spec: .done([])) {
    $0.request(.ioio, 0x60_0E1C, 3)
    $0.set(.swScratch, $0.address + 0x800)
  },
  PersonalityRow("INS", kvm: .done(four), openBSD: .end(.fail(.invalidRequest(0x60_021D))), spec: .done([])) {
    $0.request(.ioio, 0x60_021D, 3)
    $0.set(.swScratch, $0.address + 0x800)
  },
  PersonalityRow(
    "INS without a scratch area", kvm: .malformed(4), openBSD: .end(.fail(.invalidRequest(0x60_021D))),
    spec: .malformed(4)
  ) {
    $0.request(.ioio, 0x60_021D, 3)
  },
  PersonalityRow("IN of no size", kvm: .done(four), openBSD: refused(5), spec: .malformed(5)) {
    $0.request(.ioio, 0x60_0201)
  },
  PersonalityRow("IN of two sizes", kvm: .malformed(5), openBSD: .done([.rax]), spec: .malformed(5)) {
    $0.request(.ioio, 0x60_0231)
  },
  PersonalityRow("IN of two address sizes", kvm: .done(four), openBSD: .done([.rax]), spec: .malformed(5)) {
    $0.request(.ioio, 0x60_0311)
  },
  PersonalityRow("IN with a reserved bit", kvm: .done(four), openBSD: .done([.rax]), spec: .malformed(5)) {
    $0.request(.ioio, 0x60_0213)
  },
  PersonalityRow("CPUID", kvm: .done(four), openBSD: .done(four), spec: .done(four)) {
    $0.request(.cpuid)
    $0.set(.rax, 7)
    $0.set(.rcx, 0)
  },
  PersonalityRow("CPUID Dh without XCR0", kvm: .malformed(4), openBSD: .done(four), spec: .malformed(4)) {
    $0.request(.cpuid)
    $0.set(.rax, 0xD)
    $0.set(.rcx, 0)
  },
  PersonalityRow("CPUID without RCX", kvm: .malformed(4), openBSD: refused(4), spec: .malformed(4)) {
    $0.request(.cpuid)
    $0.set(.rax, 7)
  },
  PersonalityRow("RDMSR", kvm: .done(four), openBSD: .done([.rax, .rdx]), spec: .done([.rax, .rdx])) {
    $0.request(.msr, 0)
    $0.set(.rcx, 0x277)
  },
  PersonalityRow("RDMSR of an unknown MSR", kvm: .fault, openBSD: .injected, spec: .fault) {
    $0.request(.msr, 0)
    $0.set(.rcx, 0x1234)
  },
  PersonalityRow("WRMSR", kvm: .done(four), openBSD: .done([]), spec: .done([])) {
    $0.request(.msr, 1)
    $0.set(.rcx, 0x277)
    $0.set(.rax, 0x0007_0406)
    $0.set(.rdx, 0x0007_0406)
  },
  PersonalityRow("WRMSR of an unknown MSR", kvm: .fault, openBSD: .done([]), spec: .fault) {
    $0.request(.msr, 1)
    for field: GHCBField in [.rax, .rcx, .rdx] { $0.set(field, 0x1234) }
  },
  PersonalityRow("WRMSR of a type that PAT does not have", kvm: .fault, openBSD: .injected, spec: .fault) {
    $0.request(.msr, 1)
    for field: GHCBField in [.rax, .rdx] { $0.set(field, 2) }
    $0.set(.rcx, 0x277)
  },
  PersonalityRow("MSR access of direction 2", kvm: .malformed(4), openBSD: .done([.rax, .rdx]), spec: .malformed(4)) {
    $0.request(.msr, 2)
    $0.set(.rcx, 0x277)
  },
  PersonalityRow(
    "MSR access of direction 2, all disclosed", kvm: .done(four), openBSD: .done([.rax, .rdx]), spec: .malformed(5)
  ) {
    $0.request(.msr, 2)
    for field: GHCBField in [.rax, .rdx] { $0.set(field, 0x0007_0406) }
    $0.set(.rcx, 0x277)
  },
  PersonalityRow("RDTSC", kvm: .done(four), openBSD: refused(6), spec: .done([.rax, .rdx])) { $0.request(.rdtsc) },
  PersonalityRow("RDTSCP", kvm: .done(four), openBSD: refused(6), spec: .done([.rax, .rcx, .rdx])) {
    $0.request(.rdtscp)
  },
  PersonalityRow("RDPMC", kvm: .fault, openBSD: refused(6), spec: .fault) {
    $0.request(.rdpmc)
    $0.set(.rcx, 0)
  },
  PersonalityRow("VMMCALL", kvm: .done(four), openBSD: refused(6), spec: .done([.rax])) {
    $0.request(.vmmcall)
    $0.set(.rax, 99)
    $0.set(.cpl, 0)
  },
  PersonalityRow("VMMCALL without CPL", kvm: .malformed(4), openBSD: refused(6), spec: .malformed(4)) {
    $0.request(.vmmcall)
    $0.set(.rax, 99)
  },
  PersonalityRow("DR7 read", kvm: .done(four), openBSD: refused(6), spec: .done([.rax])) { $0.request(.readDR7) },
  PersonalityRow("DR7 write", kvm: .done(four), openBSD: refused(6), spec: .done([])) {
    $0.request(.writeDR7)
    $0.set(.rax, 0x400)
  },
  PersonalityRow("WBINVD", kvm: .done(four), openBSD: refused(6), spec: .done([])) { $0.request(.wbinvd) },
  PersonalityRow("INVD", kvm: .done(four), openBSD: refused(6), spec: .done([])) { $0.request(.invd) },
  PersonalityRow("MONITOR", kvm: .done(four), openBSD: refused(6), spec: .done([])) {
    $0.request(.monitor)
    for field: GHCBField in [.rax, .rcx, .rdx] { $0.set(field, 0) }
  },
  PersonalityRow("MWAIT", kvm: .done(four), openBSD: refused(6), spec: .done([])) {
    $0.request(.mwait)
    for field: GHCBField in [.rax, .rcx] { $0.set(field, 0) }
  },
  PersonalityRow("MMIO read", kvm: .done(four), openBSD: refused(6), spec: .done([])) {
    $0.request(.mmioRead, 0xFED8_0000, 4)
    $0.set(.swScratch, $0.address + 0x800)
  },
  PersonalityRow("MMIO write", kvm: .done(four), openBSD: refused(6), spec: .done([])) {
    $0.request(.mmioWrite, 0xFED8_0000, 4)
    $0.set(.swScratch, $0.address + 0x800)
  },
  PersonalityRow("NMI complete", kvm: .done(four), openBSD: refused(6), spec: .done([])) { $0.request(.nmiComplete) },
  PersonalityRow("AP jump table, get", kvm: .done(four), openBSD: refused(6), spec: .done([])) {
    $0.request(.apJumpTable, 1)
  },
  PersonalityRow("AP jump table, neither", kvm: .malformed(5), openBSD: refused(6), spec: .malformed(5)) {
    $0.request(.apJumpTable, 2)
  },
  PersonalityRow("hypervisor features", kvm: .done(four), openBSD: refused(6), spec: .done([])) {
    $0.request(.hypervisorFeatures)
  },
  PersonalityRow("page-state change", kvm: .malformed(4), openBSD: refused(6), spec: .malformed(6)) {
    $0.request(.pageStateChange)
    $0.set(.swScratch, $0.address + 0x800)
  },
  PersonalityRow(
    "termination", kvm: .end(.terminate(GHCBTermination(set: 1, code: 2))), openBSD: refused(6),
    spec: .end(.terminate(GHCBTermination(set: 1, code: 2)))
  ) {
    $0.request(.terminate, 0x21)
  },
  PersonalityRow(
    "unsupported", kvm: .end(.fail(.invalidRequest(0x8000_FFFF))), openBSD: refused(6),
    spec: .end(.fail(.invalidRequest(0x8000_FFFF)))
  ) {
    $0.request(.unsupported)
  },
  PersonalityRow("an exit of nobody", kvm: .malformed(6), openBSD: refused(6), spec: .malformed(6)) {
    $0.request(SVMExitCode(rawValue: 0x1234_5678))
  },
  PersonalityRow("no SW_EXITINFO2", kvm: .malformed(4), openBSD: refused(4), spec: .malformed(4)) {
    $0.request(.wbinvd)
    $0.forget(.swExitInfo2)
  },
  PersonalityRow("usage 1", kvm: .malformed(2), openBSD: .done([.rax]), spec: .malformed(2)) {
    $0.request(.ioio, 0x60_0211)
    $0.write(1, GHCBLayout.usage, .dword)
  },
  PersonalityRow("version 0", kvm: .done(four), openBSD: .done([.rax]), spec: .malformed(5)) {
    $0.request(.ioio, 0x60_0211)
    $0.write(0, GHCBLayout.protocolVersion, .word)
  },
  PersonalityRow("version 3", kvm: .done(four), openBSD: .done([.rax]), spec: .malformed(5)) {
    $0.request(.ioio, 0x60_0211)
    $0.write(3, GHCBLayout.protocolVersion, .word)
  },
]

@Suite struct PersonalityTests {
  /// OpenBSD `svm_handle_msr`: five MSRs can be read, one of them written; what else is written is discarded.
  @Test func openBSDHasAListOfMSRs() throws {
    let bench = try SEVBench(rules: .openBSD)
    func read(_ index: UInt64) -> HostAction {
      bench.request(.msr, 0)
      bench.set(.rcx, index)
      return bench.vmgexit()
    }
    func write(_ index: UInt64, _ value: UInt64) -> HostAction {
      bench.request(.msr, 1)
      for (field, part) in [(GHCBField.rcx, index), (.rax, value & 0xFFFF_FFFF), (.rdx, value >> 32)] {
        bench.set(field, part)
      }
      return bench.vmgexit()
    }
    for (index, value): (UInt64, UInt64) in [(0x17, 0), (0x8B, 0), (0xC001_0055, 0), (0xC001_1029, 2)] {
      #expect(write(index, 0x1234_5678_9ABC_DEF0) == .resume(retired: false))
      #expect(read(index) == .resume(retired: false))
      #expect([bench[.rax], bench[.rdx]] == [value, 0], "\(index)")
    }
    #expect(write(0x277, 0x0605_0400_0104_0506) == .resume(retired: false))
    #expect(read(0x277) == .resume(retired: false))
    #expect([bench[.rax], bench[.rdx]] == [0x0104_0506, 0x0605_0400])
    #expect(write(0x277, 2) == .inject(.generalProtection()))
    // IA32_APIC_BASE, an MTRR, x2APIC's version, EFER, SYSCFG: no list has them.
    for index: UInt64 in [0x1B, 0x200, 0x803, 0xC000_0080, 0xC001_0010] {
      #expect(read(index) == .inject(.generalProtection()), "\(index)")
      #expect(write(index, 0x1234) == .resume(retired: false), "\(index)")
    }
  }

  @Test(arguments: rows, HostPersonality.allCases)
  func everyRequestIsAnsweredAsThePersonalityDoes(_ row: PersonalityRow, _ personality: HostPersonality) throws {
    let bench = try SEVBench(rules: personality.rules)
    row.lay(bench)
    let before = (0..<512).map { bench.read($0 * 8) }
    var device = RecordingDevice()
    var action = bench.vmgexit()
    while true {
      if case .port(let element) = action {
        action = bench.complete(device.access(element))
      } else if case .memory = action {
        action = bench.completeMemory(0x55)
      } else {
        break
      }
    }
    let outcome: Outcome
    switch action {
    case resumed:
      switch bench.status[0] {
      case 0:
        outcome = .done(four.filter(bench.returned.contains))
        var expected = GHCBValidBitmap()
        for field in four.filter(bench.returned.contains) + [.swExitInfo1, .swExitInfo2] { expected.insert(field) }
        #expect(bench.returned == expected)
      case 1:
        #expect(bench.status[1] == EventInjection(.generalProtection()).rawValue)
        outcome = .fault
      default:
        #expect(bench.status[0] == 2)
        outcome = .malformed(bench.status[1])
      }
    case .inject(let exception):
      #expect(exception == .generalProtection())
      outcome = .injected
    default: outcome = .end(action)
    }
    #expect(outcome == row.outcome(personality))
    // Where the run ends there is no answer; vmm(4) has not even touched the page.
    if personality == .openBSD, case .end = outcome {
      for index in 0..<512 where index != GHCBLayout.validBitmap / 8 && index != GHCBLayout.validBitmap / 8 + 1 {
        #expect(bench.read(index * 8) == before[index])
      }
    }
    if personality == .openBSD, outcome == .done([.rax]) || outcome == .done([]) {
      #expect(bench.read(GHCBLayout.usage, .dword) == 0 && bench.read(GHCBLayout.protocolVersion, .word) == 0)
      #expect(bench[.swExitCode] == 0 && bench[.rbx] == 0)
    }
  }

  @Test(arguments: HostPersonality.allCases)
  func everyRowOfTheTablesNamesItsSource(_ personality: HostPersonality) {
    let rules = personality.rules
    for row in rules.requirements { #expect(row.source.utf8CodeUnitCount > 20) }
    for row in rules.returns { #expect(row.source.utf8CodeUnitCount > 20) }
    for row in rules.messages { #expect(row.source.utf8CodeUnitCount > 20) }
  }

  /// Rows of an exit stand together: the search ends where they end.
  @Test(arguments: HostPersonality.allCases)
  func rowsOfAnExitStandTogether(_ personality: HostPersonality) {
    var seen: [UInt64] = []
    for row in personality.rules.requirements where seen.last != row.code.rawValue {
      #expect(!seen.contains(row.code.rawValue))
      seen.append(row.code.rawValue)
    }
  }

  /// A bit more than was needed changes nothing: every personality takes a superset.
  @Test(arguments: HostPersonality.allCases)
  func moreThanIsNeededIsTaken(_ personality: HostPersonality) throws {
    let bench = try SEVBench(rules: personality.rules)
    bench.request(.ioio, 0x60_0211)
    for field: GHCBField in [.rax, .rbx, .rcx, .rdx, .swScratch, .xcr0, .cpl] {
      bench.set(field, 0x1122_3344_5566_7788)
    }
    _ = bench.vmgexit()
    #expect(bench.complete(0xAA) == resumed)
    // What was read is merged by KVM, and stands alone elsewhere.
    #expect(bench[.rax] == (personality == .kvm ? 0x1122_3344_5566_77AA : 0xAA))
  }

  @Test(arguments: HostPersonality.allCases)
  func messages(_ personality: HostPersonality) throws {
    let others: [(UInt64, HostAction, UInt64)] = [(0x666, resumed, 0x666), (0x006, .awaitStartUp, 0x007)]
    let kvm: [(UInt64, HostAction, UInt64)] = [
      (0x002, resumed, 0x0002_0001_2D00_0001), (0x080, resumed, 0x081), (0xAB_C080, resumed, 0x081),
      (0x7_4000_5004, resumed, 0x2222_2222_4000_5005), (0x7_1100, .terminate(GHCBTermination(set: 1, code: 7)), 0),
      (0x010, .fail(.invalidRequest(0x010)), 0x010), (0x8012, .fail(.invalidRequest(0x8012)), 0x8012),
    ]
    let openBSD: [(UInt64, HostAction, UInt64)] =
      [
        (0x7_4000_5004, resumed, 0x2222_2222_4000_0005), (0x7_1100, .terminate(GHCBTermination(set: 1, code: 7)), 0),
      ] + [0x002, 0x006, 0x080, 0x010, 0x8012, 0x666].map { ($0, .fail(.invalidRequest($0)), $0) }
    let spec: [(UInt64, HostAction, UInt64)] = [
      (0x002, resumed, 0x0002_0001_2D00_0001), (0x080, resumed, 0x081),
      (0x7_4000_5004, resumed, 0x2222_2222_4000_0005), (0x7_1100, .terminate(GHCBTermination(set: 1, code: 7)), 0),
      (0x010, resumed, 0xFFFF_FFFF_FFFF_F011), (0x8012, resumed, 0x8013),
      (0x014, .fail(.invalidRequest(0x014)), 0x014),
    ]
    let table =
      switch personality {
      case .kvm: kvm + others
      case .openBSD: openBSD
      case .spec: spec + others
      }
    for (request, action, answer) in table {
      let bench = try SEVBench(rules: personality.rules)
      bench.ghcbMSR = request
      #expect(bench.vmgexit() == action, "\(String(request, radix: 16))")
      if case .terminate = action { continue }
      #expect(bench.ghcbMSR == answer, "\(String(request, radix: 16))")
    }
  }

  /// After registration another page is no GHCB.
  @Test func aRegisteredAddressIsTheOnlyOne() throws {
    let bench = try SEVBench(rules: .spec)
    bench.ghcbMSR = SEVBench.outside | 0x012
    #expect(bench.vmgexit() == resumed)
    #expect(bench.ghcbMSR == SEVBench.outside | 0x013)
    bench.ghcbMSR = bench.address
    bench.request(.wbinvd)
    #expect(bench.vmgexit() == resumed)
    #expect(bench.status == [2, 1])
    bench.ghcbMSR = bench.address | 0x012
    _ = bench.vmgexit()
    bench.ghcbMSR = bench.address
    bench.request(.wbinvd)
    #expect(bench.vmgexit() == resumed)
    #expect(bench.status == [0, 0])
  }

  /// vmm(4) keeps the first address, whatever the MSR says later.
  @Test func theFirstAddressIsKept() throws {
    let bench = try SEVBench(rules: .openBSD)
    bench.ghcbMSR = SEVBench.outsideEnd
    #expect(bench.vmgexit() == .fail(.unreachableGHCB(SEVBench.outsideEnd)))
    bench.ghcbMSR = bench.address
    for other: UInt64 in [bench.address, SEVBench.outside, 0, 1 << 40] {
      bench.request(.ioio, 0x60_0211)
      #expect(bench.vmgexit() == .port(PortElement(port: 0x60, direction: .read, width: .byte)))
      #expect(bench.complete(0x42) == resumed)
      #expect(bench[.rax] == 0x42)
      bench.ghcbMSR = other
    }
    let kvm = try SEVBench()
    kvm.request(.wbinvd)
    _ = kvm.vmgexit()
    kvm.ghcbMSR = SEVBench.outside
    kvm.request(.wbinvd)
    #expect(kvm.vmgexit() == resumed)
    #expect(kvm.memory.read(SEVBench.outside + UInt64(GHCBField.swExitInfo2.rawValue), .qword) == 4)
  }

  @Test(arguments: HostPersonality.allCases)
  func aPageThatCannotBeReadEndsTheRun(_ personality: HostPersonality) throws {
    for address: UInt64 in [
      0, SEVBench.outsideEnd, 0x1_0000, 1 << 20, 0xC000_0000, 0xFED8_0000, 1 << 45, SEVBench.ghcb | 1 << 45,
      0xFFFF_FFFF_FFFF_F000,
    ] {
      let bench = try SEVBench(rules: personality.rules)
      bench.ghcbMSR = address
      #expect(bench.vmgexit() == .fail(.unreachableGHCB(address)))
    }
    // Unaligned: a message, never a page.
    let bench = try SEVBench(rules: personality.rules)
    bench.request(.ioio, 0x60_0211)
    bench.ghcbMSR = bench.address | 8
    #expect(bench.vmgexit() == (personality == .openBSD ? .fail(.invalidRequest(bench.address | 8)) : resumed))
    #expect(bench.ghcbMSR == bench.address | 8)
  }

  /// The second writer fills the page with ones between verdict and deed.
  @Test(arguments: rows, HostPersonality.allCases)
  func aSecondWriterBetweenVerdictAndDeedChangesNothing(
    _ row: PersonalityRow, _ personality: HostPersonality
  ) throws {
    var results: [([PortElement], [MemoryAccess], HostAction, [UInt64])] = []
    let registers: [GHCBField] = [.rax, .rbx, .rcx, .rdx]
    for isDisturbed in [false, true] {
      let bench = try SEVBench(rules: personality.rules)
      row.lay(bench)
      var device = RecordingDevice()
      var accesses: [MemoryAccess] = []
      // Once a bus cycle is waited for, SW_EXITINFO1 and SW_EXITINFO2 hold the answer: who spoils it spoils their own.
      func disturb(_ spared: [GHCBField]) {
        guard isDisturbed else { return }
        for offset in stride(from: 0, to: 0x400, by: 8) where !spared.contains(GHCBField(rawValue: UInt16(offset))) {
          bench.write(~0, offset, .qword)
        }
        bench.write(~0, GHCBLayout.protocolVersion - 2, .qword)
      }
      var action = try bench.vmgexit(betweenHalves: { disturb([]) })
      while true {
        if Cycle(action) != nil { disturb([.swExitInfo1, .swExitInfo2]) }
        if case .port(let element) = action {
          action = bench.complete(device.access(element))
        } else if case .memory(let access) = action {
          accesses.append(access)
          action = bench.completeMemory(0x55)
        } else {
          break
        }
      }
      var answer: [UInt64] = []
      if action == resumed {
        answer = registers.map { bench.returned.contains($0) ? bench[$0] : 0 }
        answer += bench.status + [bench.returned.low, bench.returned.high]
      }
      results.append((device.elements, accesses, action, answer))
    }
    #expect(results[0].0 == results[1].0)
    #expect(results[0].1 == results[1].1)
    #expect(results[0].2 == results[1].2)
    #expect(results[0].3 == results[1].3)
  }

  @Test func theScratchAreaIsReported() throws {
    let bench = try SEVBench(protocolVersion: 1)
    func area(_ scratch: UInt64, _ count: UInt64) -> GHCBScratchArea? {
      bench.string(.write, .word, count: count, scratch: scratch)
      _ = bench.vmgexit()
      return bench.host.scratchArea
    }
    let rows: [(UInt64, UInt64, GHCBScratchArea.Placement)] = [
      (bench.address + 0x800, 1016, .inside), (bench.address + 0x800, 1017, .refused),
      (SEVBench.outside, 5, .outside), (SEVBench.outsideEnd - 2, 2, .unreachable), (0, 1, .refused),
    ]
    for (scratch, count, placement) in rows {
      let found = area(scratch, count)
      #expect(found?.address == scratch && found?.byteCount == count * 2 && found?.placement == placement)
    }
    bench.request(.wbinvd)
    _ = bench.vmgexit()
    #expect(bench.host.scratchArea == nil)
  }
}
