import Machine
import Testing
import X86

/// The rows of Intel SDM vol. 3A, chapter 11.
@Suite struct LocalAPICTests {
  private var buses = Buses(processorCount: 4)
  private let page = Buses.localAPICAddress

  init() { for processor in 0..<4 { enable(processor) } }

  private mutating func enable(_ processor: Int) {
    buses.processor = processor
    store(0x1FF, 0xF0)
    buses.processor = 0
  }

  private mutating func load(_ offset: UInt64) -> UInt64 {
    let answer = buses.drive(MemoryAccess(address: page + offset, direction: .read, width: .dword))
    if case .value(let value) = answer { return value }
    return .max
  }

  private mutating func store(_ value: UInt64, _ offset: UInt64) {
    _ = buses.drive(MemoryAccess(address: page + offset, direction: .write, width: .dword, value: value))
  }

  private mutating func rdmsr(_ index: UInt32) -> UInt64? {
    buses.drive(LocalAPICAccess(index: index, direction: .read))
  }

  @discardableResult private mutating func wrmsr(_ index: UInt32, _ value: UInt64) -> Bool {
    buses.drive(LocalAPICAccess(index: index, direction: .write, value: value)) != nil
  }

  private mutating func enterX2APIC() { wrmsr(0x1B, buses.localAPICs[buses.processor].base | 1 << 10) }

  private mutating func send(_ low: UInt64, to destination: UInt64) {
    store(destination << 24, 0x310)
    store(low, 0x300)
  }

  private func requested() -> [Int] { (0..<4).filter { buses.localAPICs[$0].pendingVector != nil } }

  // MARK: IA32_APIC_BASE

  /// Figure 11-27: from a state to another, and whether WRMSR faults. States: 0 disabled, 1 xAPIC, 3 x2APIC, 2 invalid.
  @Test(arguments: [
    (1, 0, true), (1, 1, true), (1, 3, true), (1, 2, false), (0, 1, true), (0, 3, false), (0, 2, false), (0, 0, true),
    (3, 0, true), (3, 1, false), (3, 2, false), (3, 3, true),
  ])
  mutating func baseTransitions(_ from: UInt64, _ to: UInt64, _ isAllowed: Bool) {
    func value(_ state: UInt64) -> UInt64 { 0xFEE0_0100 | (state & 1) << 11 | (state & 2) << 9 }
    if from == 3 { #expect(wrmsr(0x1B, value(3))) }
    if from == 0 { #expect(wrmsr(0x1B, value(0))) }
    let isDone = wrmsr(0x1B, value(to))
    #expect(isDone == isAllowed)
    #expect(rdmsr(0x1B) == value(isAllowed ? to : from))
  }

  @Test(arguments: [1, 1 << 7, 1 << 9, 1 << 46, 1 << 63] as [UInt64])
  mutating func reservedBitsOfTheBaseFault(_ bit: UInt64) {
    let isDone = wrmsr(0x1B, 0xFEE0_0900 | bit)
    #expect(!isDone)
  }

  @Test mutating func disabledAPICHasNoPage() {
    wrmsr(0x1B, 0xFEE0_0100)
    let answer = buses.drive(MemoryAccess(address: page + 0x30, direction: .read, width: .dword))
    #expect(answer == .unclaimed)
    wrmsr(0x1B, 0xFED4_0900)
    let moved = buses.drive(MemoryAccess(address: 0xFED4_0030, direction: .read, width: .dword))
    #expect(moved == .value(0x5_0014))
    wrmsr(0x1B, 0xFEE0_0900)
    #expect(load(0xF0) == 0xFF, "disabling resets it")
  }

  /// §11.12.5.1: what the ID was, x2APIC mode has the hardware's.
  @Test mutating func identifiers() {
    buses.processor = 2
    #expect(load(0x20) == 2 << 24)
    store(0x7F00_0000, 0x20)
    #expect(load(0x20) == 0x7F << 24)
    enterX2APIC()
    #expect(rdmsr(0x802) == 2)
    #expect(rdmsr(0x80D) == 1 << 2)
    #expect(!wrmsr(0x802, 5))
  }

  // MARK: x2APIC MSRs

  /// Table 11-6: which can be read, and which written with 0.
  @Test mutating func accessOfEveryMSR() {
    enterX2APIC()
    let readable: Set<UInt32> = Set(
      [0x02, 0x03, 0x08, 0x0A, 0x0D, 0x0F, 0x28, 0x30] + Array(0x10...0x27) + Array(0x32...0x39) + [0x3E])
    let writable: Set<UInt32> = Set([0x08, 0x0B, 0x0F, 0x28, 0x30, 0x38, 0x3E, 0x3F] + Array(0x32...0x37))
    for register in UInt32(0)..<0x100 {
      #expect((rdmsr(0x800 + register) != nil) == readable.contains(register), "read \(String(register, radix: 16))")
      var copy = self
      let isWritten = copy.wrmsr(0x800 + register, 0)
      #expect(isWritten == writable.contains(register), "write \(String(register, radix: 16))")
    }
  }

  @Test mutating func noMSRInXAPICMode() {
    #expect(rdmsr(0x802) == nil)
    #expect(!wrmsr(0x80B, 0))
  }

  @Test(
    arguments: [
      (0x808, 0x100), (0x80B, 1), (0x80F, 0x200), (0x828, 1), (0x83F, 0x100), (0x83E, 4), (0x832, 1 << 13),
      (0x832, 1 << 19), (0x835, 1 << 11), (0x837, 1 << 8), (0x830, 1 << 20), (0x830, 1 << 13), (0x830, 1 << 16),
      (0x808, 1 << 32), (0x838, 1 << 32),
    ] as [(UInt32, UInt64)])
  mutating func reservedBitsFault(_ index: UInt32, _ value: UInt64) {
    enterX2APIC()
    #expect(!wrmsr(index, value))
  }

  // MARK: Priorities

  @Test mutating func takesTheMostUrgentAndEndsIt() {
    for vector: UInt64 in [0x45, 0x61, 0x52] { send(0x4_4000 | vector, to: 0) }
    #expect(buses.localAPICs[0].acknowledge() == 0x61)
    #expect(buses.localAPICs[0].pendingVector == nil, "0x52 waits for 0x61")
    #expect(load(0xA0) == 0x60)
    #expect(load(0x130) == 1 << 1)
    #expect(load(0x220) == 1 << 5 | 1 << 18 && load(0x230) == 0)
    send(0x4_4071, to: 0)
    #expect(buses.localAPICs[0].acknowledge() == 0x71, "0x71 interrupts 0x61")
    store(0, 0xB0)
    #expect(load(0xA0) == 0x60)
    store(0, 0xB0)
    #expect(buses.localAPICs[0].acknowledge() == 0x52)
  }

  @Test mutating func taskPriorityHoldsBack() {
    store(0x50, 0x80)
    send(0x4_4052, to: 0)
    #expect(buses.localAPICs[0].pendingVector == nil)
    store(0x4F, 0x80)
    #expect(buses.localAPICs[0].pendingVector == 0x52)
  }

  @Test mutating func nothingToTakeIsSpurious() { #expect(buses.localAPICs[0].acknowledge() == 0xFF) }

  @Test mutating func softwareDisabledTakesNothingButNMI() {
    store(0xFF, 0xF0)
    #expect(load(0x320) & 1 << 16 != 0)
    store(0x20030, 0x320)
    #expect(load(0x320) == 0x3_0030, "the mask stays")
    send(0x4_4052, to: 0)
    #expect(buses.localAPICs[0].pendingVector == nil)
    buses.processor = 1
    send(0x400, to: 0)
    #expect(buses.localAPICs[0].hasNMI)
  }

  @Test mutating func illegalVectorsAreErrors() {
    store(0xFE, 0x370)
    send(0x4_4005, to: 0)
    #expect(load(0x280) == 0)
    store(0, 0x280)
    #expect(load(0x280) == 1 << 5)
    #expect(buses.localAPICs[0].pendingVector == 0xFE)
    _ = load(0x2F0)
    store(0, 0x280)
    #expect(load(0x280) == 1 << 7)
  }

  // MARK: Destinations

  @Test(
    arguments: [
      // Shorthands: self, all, all but self.
      (0x4_4052, 0, [0]), (0x8_4052, 0, [0, 1, 2, 3]), (0xC_4052, 0, [1, 2, 3]),
      // Physical, broadcast, nobody.
      (0x4052, 2, [2]), (0x4052, 0xFF, [0, 1, 2, 3]), (0x4052, 9, []),
      // Logical, flat: 1, 2, 4 and 8.
      (0x4852, 0b1010, [1, 3]), (0x4852, 0xFF, [0, 1, 2, 3]), (0x4852, 0x10, []),
      // Lowest priority: the first of the least busy.
      (0x4952, 0b1110, [2]),
    ] as [(UInt64, UInt64, [Int])])
  mutating func flatDestinations(_ low: UInt64, _ destination: UInt64, _ targets: [Int]) {
    for processor in 0..<4 {
      buses.processor = processor
      store(1 << UInt64(24 + processor), 0xD0)
    }
    buses.processor = 1
    store(0x30, 0x80)
    buses.processor = 0
    send(low, to: destination)
    #expect(requested() == targets)
  }

  @Test(arguments: [(0x13, [0, 1]), (0x21, [2]), (0x33, []), (0xFF, [0, 1, 2, 3])] as [(UInt64, [Int])])
  mutating func clusterDestinations(_ destination: UInt64, _ targets: [Int]) {
    for (processor, logical) in [0x11, 0x12, 0x21, 0x22].enumerated() {
      buses.processor = processor
      store(0x0FFF_FFFF, 0xE0)
      store(UInt64(logical) << 24, 0xD0)
    }
    buses.processor = 0
    send(0x4852, to: destination)
    #expect(requested() == targets)
  }

  @Test(
    arguments: [
      (0x2_0000_4052, [2]), (0xFFFF_FFFF_0000_4052, [0, 1, 2, 3]), (0xA_0000_4852, [1, 3]), (0x1_0001_0000_4852, []),
      (0xFF_0000_4052, []),
    ] as [(UInt64, [Int])])
  mutating func x2APICDestinations(_ command: UInt64, _ targets: [Int]) {
    for processor in 0..<4 {
      buses.processor = processor
      enterX2APIC()
    }
    buses.processor = 0
    #expect(wrmsr(0x830, command))
    #expect(requested() == targets)
    #expect(rdmsr(0x830) == command)
  }

  @Test mutating func selfInterrupt() {
    enterX2APIC()
    wrmsr(0x83F, 0x99)
    #expect(requested() == [0] && buses.localAPICs[0].pendingVector == 0x99)
  }

  @Test mutating func startUpSequence() {
    send(0xC_4500, to: 0)
    #expect((0..<4).map { buses.localAPICs[$0].hasInitialise } == [false, true, true, true])
    send(0xC_4608, to: 0)
    #expect((0..<4).map { buses.localAPICs[$0].startUpVector } == [nil, 8, 8, 8])
    send(0x8500, to: 0)
    #expect(!buses.localAPICs[0].hasInitialise, "a level that falls is for processors of long ago")
  }

  // MARK: The timer

  @Test(
    arguments: [(0xB, 1), (0x0, 2), (0x1, 4), (0x2, 8), (0x3, 16), (0x8, 32), (0x9, 64), (0xA, 128)]
      as [(UInt64, UInt64)])
  mutating func dividers(_ code: UInt64, _ divider: UInt64) {
    let ticks = GuestTime.ticksPerSecond / GuestTime.localAPICFrequency * divider
    store(0x40, 0x320)
    store(code, 0x3E0)
    store(1000, 0x380)
    #expect(load(0x390) == 1000)
    buses.now = 999 * ticks
    #expect(load(0x390) == 1)
    #expect(requested().isEmpty)
    buses.findDeadline()
    #expect(buses.deadline == 1000 * ticks)
    buses.now = 1000 * ticks
    #expect(load(0x390) == 0)
    #expect(requested() == [0])
  }

  @Test mutating func periodicTimerGoesOnAndModesChangeInFlight() {
    store(0xB, 0x3E0)
    store(0x2_0040, 0x320)
    store(100, 0x380)
    buses.now = 350
    #expect(load(0x390) == 50)
    #expect(buses.localAPICs[0].acknowledge() == 0x40)
    store(0x40, 0x320)
    #expect(load(0x390) == 50, "one-shot goes on where it was")
    buses.now = 500
    #expect(load(0x390) == 0)
    store(0x2_0040, 0x320)
    #expect(load(0x390) == 0, "what has ended does not begin again")
    store(0, 0x380)
    buses.findDeadline()
    #expect(buses.deadline == .max)
  }

  @Test mutating func deadlineTimer() {
    wrmsr(0x6E0, 500)
    #expect(rdmsr(0x6E0) == 0, "not in that mode")
    store(0x4_0040, 0x320)
    store(100, 0x380)
    #expect(load(0x380) == 0)
    wrmsr(0x6E0, 500)
    buses.findDeadline()
    #expect(buses.deadline == 500 && rdmsr(0x6E0) == 500)
    buses.now = 500
    buses.advance()
    #expect(requested() == [0] && rdmsr(0x6E0) == 0)
    _ = buses.localAPICs[0].acknowledge()
    store(0, 0xB0)
    wrmsr(0x6E0, 400)
    #expect(requested() == [0], "the past is now")
  }

  /// IA32_TSC was written with less than the machine's own time.
  @Test mutating func deadlineTimerOfACounterThatIsBehind() {
    buses.now = 10_000
    buses.localAPICs[0].timeStampOffset = 0 &- 9_000
    store(0x4_0040, 0x320)
    wrmsr(0x6E0, 1_500)
    buses.findDeadline()
    #expect(buses.deadline == 10_500)
    buses.now = 10_499
    buses.advance()
    #expect(requested().isEmpty)
    buses.now = 10_500
    buses.advance()
    #expect(requested() == [0])
  }

  /// So far ahead that no clock of the machine could tell.
  @Test mutating func deadlineBeyondTheEndOfTime() {
    store(0x4_0040, 0x320)
    for deadline in [UInt64.max, 0xFFFF_FFFF_EE00_0000, 1 << 63] {
      wrmsr(0x6E0, deadline)
      buses.findDeadline()
      #expect(buses.deadline == .max)
    }
  }

  /// KVM_HC_SEND_IPI: by APIC ID, to those who are there; only fixed interrupts and NMIs.
  @Test func multicast() {
    for (low, high, first, command, reached): (UInt64, UInt64, UInt32, UInt64, [Int]) in [
      (0b101, 0, 1, 0x41, [1, 3]), (1, 0, 4, 0x41, []), (~0, ~0, 0, 0x41, [0, 1, 2, 3]), (~0, 0, .max, 0x41, []),
      (0xF, 0, 0, 0x541, []),
    ] {
      var bench = LocalAPICTests()
      let count = bench.buses.send(
        InterruptMulticast(lowBitmap: low, highBitmap: high, firstID: first, command: command))
      #expect(count == UInt64(reached.count))
      #expect(bench.requested() == reached)
    }
  }

  /// LINT0 hands on what the 8259s ask for, until it is masked.
  @Test mutating func everyVectorComesOutAsItWentIn() {
    for vector in UInt64(16)...255 {
      send(0x4_4000 | vector, to: 0)
      #expect(buses.localAPICs[0].acknowledge() == UInt8(vector))
      store(0, 0xB0)
    }
  }
}
