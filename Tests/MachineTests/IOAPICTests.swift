import Machine
import Testing
import X86

/// The rows of the Intel 82093AA data sheet.
@Suite struct IOAPICTests {
  private var buses = Buses(processorCount: 2)

  init() {
    for processor in 0..<2 {
      buses.processor = processor
      store(0x1FF, Buses.localAPICAddress + 0xF0)
    }
    buses.processor = 0
  }

  private mutating func store(_ value: UInt64, _ address: UInt64) {
    _ = buses.drive(MemoryAccess(address: address, direction: .write, width: .dword, value: value))
  }

  private mutating func register(_ index: UInt64) -> UInt64 {
    store(index, Buses.ioAPICAddress)
    let answer = buses.drive(
      MemoryAccess(address: Buses.ioAPICAddress + 0x10, direction: .read, width: .dword))
    if case .value(let value) = answer { return value }
    return .max
  }

  private mutating func set(_ index: UInt64, _ value: UInt64) {
    store(index, Buses.ioAPICAddress)
    store(value, Buses.ioAPICAddress + 0x10)
  }

  private mutating func redirect(_ pin: UInt64, _ low: UInt64, to destination: UInt64 = 0) {
    set(0x11 + 2 * pin, destination << 24)
    set(0x10 + 2 * pin, low)
  }

  private mutating func take(_ processor: Int = 0) -> UInt8? {
    guard buses.localAPICs[processor].pendingVector != nil else { return nil }
    return buses.localAPICs[processor].acknowledge()
  }

  private mutating func end(_ processor: Int = 0) {
    buses.processor = processor
    store(0, Buses.localAPICAddress + 0xB0)
    buses.processor = 0
  }

  private static let level: UInt64 = 1 << 15
  private static let remote: UInt64 = 1 << 14

  @Test mutating func registers() {
    #expect(register(1) == 0x17_0020)
    set(1, 0)
    #expect(register(1) == 0x17_0020)
    set(0, ~0)
    #expect(register(0) == 0x0F00_0000 && register(2) == 0x0F00_0000)
    for pin in UInt64(0)..<24 { #expect(register(0x10 + 2 * pin) == 0x1_0000) }
    set(0x20, 0xFFFF_FFFF)
    #expect(register(0x20) == 0x1_AFFF, "delivery status and remote IRR are read-only")
    set(0x21, 0xFFFF_FFFF)
    #expect(register(0x21) == 0xFF00_0000)
    #expect(register(0x40) == 0)
  }

  @Test mutating func edgeIsSentOnce() {
    redirect(14, 0x76)
    buses.setLine(14, true)
    #expect(take() == 0x76)
    end()
    #expect(take() == nil)
    buses.setLine(14, false)
    buses.setLine(14, true)
    #expect(take() == 0x76)
  }

  @Test mutating func maskedEdgeIsLost() {
    redirect(14, 0x1_0076)
    buses.setLine(14, true)
    redirect(14, 0x76)
    #expect(take() == nil)
  }

  @Test mutating func levelWaitsForItsEnd() {
    redirect(14, Self.level | 0x77)
    buses.setLine(14, true)
    #expect(register(0x10 + 28) & Self.remote != 0)
    #expect(take() == 0x77)
    buses.setLine(14, false)
    buses.setLine(14, true)
    #expect(take() == nil, "remote IRR holds it back")
    end()
    #expect(take() == 0x77, "still high")
    buses.setLine(14, false)
    end()
    #expect(take() == nil)
    #expect(register(0x10 + 28) & Self.remote == 0)
  }

  @Test mutating func maskedLevelIsSentWhenUnmasked() {
    redirect(14, 1 << 16 | Self.level | 0x77)
    buses.setLine(14, true)
    #expect(take() == nil)
    redirect(14, Self.level | 0x77)
    #expect(take() == 0x77)
  }

  /// Version 20h: the EOI register; and what becomes an edge has nothing to wait for.
  @Test mutating func otherWaysToAnEnd() {
    redirect(14, Self.level | 0x77)
    buses.setLine(14, true)
    _ = take()
    buses.setLine(14, false)
    store(0x77, Buses.ioAPICAddress + 0x40)
    #expect(register(0x10 + 28) & Self.remote == 0)
    buses.setLine(14, true)
    #expect(register(0x10 + 28) & Self.remote != 0)
    redirect(14, 0x77)
    #expect(register(0x10 + 28) & Self.remote == 0)
  }

  @Test mutating func nobodyThereLeavesNothingToWaitFor() {
    redirect(14, Self.level | 0x77, to: 9)
    buses.setLine(14, true)
    #expect(register(0x10 + 28) & Self.remote == 0)
  }

  @Test mutating func destinationsAndModes() {
    redirect(5, 0x55, to: 1)
    buses.setLine(5, true)
    #expect(take(1) == 0x55)
    #expect(take(0) == nil)
    redirect(6, 0x400, to: 1)
    buses.setLine(6, true)
    #expect(buses.localAPICs[1].hasNMI && !buses.localAPICs[0].hasNMI)
  }

  /// Line 0 of the 8259s is pin 2; pin 0 has nothing.
  @Test mutating func timerIsAtPin2() {
    redirect(2, 0x42)
    buses.setLine(0, true)
    #expect(take() == 0x42)
  }

  /// The level bit of TMR is what came last with the vector.
  @Test mutating func triggerModeShowsInTMR() {
    func tmr(_ buses: inout Buses) -> BusAnswer {
      buses.drive(MemoryAccess(address: Buses.localAPICAddress + 0x1B0, direction: .read, width: .dword))
    }
    redirect(14, Self.level | 0x79)
    buses.setLine(14, true)
    #expect(tmr(&buses) == .value(1 << 25))
    buses.setLine(14, false)
    _ = take()
    end()
    redirect(14, 0x79)
    buses.setLine(14, true)
    #expect(tmr(&buses) == .value(0))
  }
}
