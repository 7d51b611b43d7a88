import Machine
import Testing
import X86

@Suite struct MemoryDeviceTests {
  private var buses = Buses()
  private let region = Buses.testRegionAddress
  private let apic = Buses.localAPICAddress

  private mutating func load(_ address: UInt64, _ width: Width = .dword) -> BusAnswer {
    buses.drive(MemoryAccess(address: address, direction: .read, width: width))
  }

  private mutating func store(_ value: UInt64, _ address: UInt64, _ width: Width = .dword) {
    _ = buses.drive(MemoryAccess(address: address, direction: .write, width: width, value: value))
  }

  @Test mutating func testRegionRecordsEveryAccessAsItCame() {
    store(0x8877_6655_4433_2211, region + 1, .qword)
    let value = load(region + 3, .word)
    #expect(value == .value(0x4433))
    #expect(
      buses.testRegion.accesses == [
        MemoryAccess(address: 1, direction: .write, width: .qword, value: 0x8877_6655_4433_2211),
        MemoryAccess(address: 3, direction: .read, width: .word, value: 0x4433),
      ])
    #expect(buses.testRegion.accessCount == 2)
  }

  @Test mutating func testRegionEnds() {
    let across = load(region + 0xFFE)
    #expect(across == .value(0xFFFF_0000), "the end floats")
    let beyond = load(region + 0x1000, .byte)
    let before = load(region - 1, .byte)
    #expect(beyond == .unclaimed && before == .unclaimed)
  }

  @Test mutating func testRegionKeepsCountingWhenTheRecordIsFull() {
    for _ in 0...MemoryTestRegion.recordLimit { store(1, region, .byte) }
    #expect(buses.testRegion.accesses.count == MemoryTestRegion.recordLimit)
    #expect(buses.testRegion.accessCount == UInt64(MemoryTestRegion.recordLimit) + 1)
  }

  @Test(arguments: [
    (0x20, 0), (0x30, 0x5_0014), (0x80, 0), (0xF0, 0xFF), (0xE0, 0xFFFF_FFFF), (0x350, 0x700), (0x360, 0x1_0000),
    (0xB0, 0),
  ])
  func localAPICAfterReset(_ offset: UInt64, _ value: UInt64) {
    var buses = Buses()
    let address = Buses.localAPICAddress + offset
    #expect(buses.drive(MemoryAccess(address: address, direction: .read, width: .dword)) == .value(value))
  }

  @Test mutating func localAPICKeepsWhatIsWritten() {
    store(0x1FF, apic + 0xF0)
    store(0xFF, apic + 0x30)
    store(0, apic + 0xB0)
    store(0x1500, apic + 0x300)
    store(0x77, apic + 0x80, .byte)
    store(0x77, apic + 0x84)
    let values = [load(apic + 0xF0), load(apic + 0x30), load(apic + 0xB0), load(apic + 0x300), load(apic + 0x80)]
    #expect(values == [.value(0x1FF), .value(0x5_0014), .value(0), .value(0x500), .value(0)])
    let parts = [load(apic + 0xF0, .byte), load(apic + 0xF0, .word), load(apic + 0xF0, .qword), load(apic + 0xF4)]
    #expect(parts == [.value(0xFF), .value(0x1FF), .value(0x1FF), .value(0)])
  }

  /// Whatever a guest does to any address, nothing traps, and no read is wider than it was asked for.
  @Test func randomAccessesNeverTrap() {
    let seed = UInt64.random(in: .min ... .max)
    var random = SplitMix(seed: seed)
    var buses = Buses()
    let bases = [
      Buses.testBufferAddress, Buses.testRegionAddress, Buses.localAPICAddress, Buses.ioAPICAddress, 0, ~0xFF,
    ]
    for _ in 0..<200_000 {
      let base = bases[Int.random(in: 0..<bases.count, using: &random)]
      let address = base &+ UInt64.random(in: 0..<0x1_0010, using: &random) &- 8
      let width = Width.allCases[Int.random(in: 0..<4, using: &random)]
      let answer = buses.drive(
        MemoryAccess(
          address: address, direction: Bool.random(using: &random) ? .read : .write, width: width,
          value: UInt64.random(in: 0...UInt64.max, using: &random)))
      if case .value(let value) = answer { #expect(value & ~width.mask == 0, "seed \(seed)") }
    }
  }
}
