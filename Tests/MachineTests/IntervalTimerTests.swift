import Machine
import Testing
import X86

/// The rows of the Intel 82C54 data sheet. Time is given in the timer's own counts.
@Suite struct IntervalTimerTests {
  private var buses = Buses()

  /// The first tick of count `count`.
  private static func tick(_ count: UInt64) -> UInt64 {
    (count * GuestTime.ticksPerSecond + GuestTime.intervalTimerFrequency - 1) / GuestTime.intervalTimerFrequency
  }

  private mutating func at(_ count: UInt64) {
    buses.now = Self.tick(count)
    buses.advance()
  }

  private mutating func byte(_ port: UInt16) -> UInt64 {
    if case .value(let value) = buses.input(port) { value } else { .max }
  }

  private mutating func program(_ channel: UInt16, mode: UInt32, _ count: UInt32, bcd: Bool = false) {
    buses.output(UInt32(channel) << 6 | 0x30 | mode << 1 | (bcd ? 1 : 0), 0x43)
    buses.output(count & 0xFF, 0x40 + channel)
    buses.output(count >> 8, 0x40 + channel)
  }

  private mutating func count(_ channel: UInt16) -> UInt64 {
    buses.output(UInt32(channel) << 6, 0x43)
    return byte(0x40 + channel) | byte(0x40 + channel) << 8
  }

  /// Bit 7 of the status is the output.
  private mutating func status(_ channel: UInt16) -> UInt64 {
    buses.output(0xE0 | 2 << UInt32(channel), 0x43)
    return byte(0x40 + channel)
  }

  /// Mode, count, and the output at counts after the load (data sheet, figures 15 to 20).
  @Test(
    arguments: [
      (0, 4, [0, 0, 0, 0, 1, 1, 1]), (2, 4, [1, 1, 1, 0, 1, 1, 1, 0, 1]), (2, 3, [1, 1, 0, 1, 1, 0]),
      (3, 4, [1, 1, 0, 0, 1, 1, 0, 0]), (3, 5, [1, 1, 1, 0, 0, 1, 1, 1, 0, 0]), (4, 3, [1, 1, 1, 0, 1, 1]),
    ] as [(UInt32, UInt32, [UInt64])])
  mutating func outputs(_ mode: UInt32, _ initial: UInt32, _ expected: [UInt64]) {
    program(0, mode: mode, initial)
    for (index, level) in expected.enumerated() {
      at(UInt64(index))
      let output = status(0) >> 7
      #expect(output == level, "count \(index)")
    }
  }

  /// Modes 1 and 5 begin when the gate of channel 2 rises, and each time it does.
  @Test(arguments: [(1, [0, 0, 0, 1, 1]), (5, [1, 1, 1, 0, 1])] as [(UInt32, [UInt64])])
  mutating func triggeredModes(_ mode: UInt32, _ expected: [UInt64]) {
    program(2, mode: mode, 3)
    at(10)
    #expect(status(2) >> 7 == 1)
    for begin in [UInt64(20), 100] {
      at(begin)
      buses.output(0, 0x61)
      buses.output(1, 0x61)
      for (index, level) in expected.enumerated() {
        at(begin + UInt64(index))
        #expect(status(2) >> 7 == level, "count \(index)")
        #expect(byte(0x61) >> 5 & 1 == level)
      }
    }
  }

  @Test(
    arguments: [
      (0, 1000, 10, 990), (0, 5, 7, 0xFFFE), (2, 100, 30, 70), (2, 100, 130, 70), (3, 100, 10, 80), (3, 100, 60, 80),
      (2, 0, 1, 0xFFFF),
    ] as [(UInt32, UInt32, UInt64, UInt64)])
  mutating func counts(_ mode: UInt32, _ initial: UInt32, _ after: UInt64, _ expected: UInt64) {
    program(0, mode: mode, initial)
    at(after)
    #expect(count(0) == expected)
  }

  @Test mutating func countsInBCD() {
    program(0, mode: 0, 0x1000, bcd: true)
    at(1)
    #expect(count(0) == 0x0999)
    at(1001)
    #expect(count(0) == 0x9999)
  }

  @Test mutating func latchHoldsUntilItIsRead() {
    program(0, mode: 0, 1000)
    at(10)
    buses.output(0, 0x43)
    at(500)
    buses.output(0, 0x43)
    #expect(byte(0x40) | byte(0x40) << 8 == 990, "the second command is ignored")
    #expect(count(0) == 500)
  }

  /// Read-back latches status and count; the status comes first.
  @Test mutating func readBack() {
    program(0, mode: 2, 0x1234)
    buses.output(0xC2, 0x43)
    #expect(byte(0x40) == 0x80 | 0x30 | 2 << 1)
    #expect(byte(0x40) | byte(0x40) << 8 == 0x1234)
    buses.output(0x34, 0x43)
    #expect(status(0) & 0x40 != 0, "null count: nothing was loaded")
  }

  @Test mutating func newCountBeginsWithTheNextPeriod() {
    program(0, mode: 2, 100)
    at(30)
    buses.output(10, 0x40)
    buses.output(0, 0x40)
    at(90)
    #expect(count(0) == 10, "of the old period")
    at(104)
    #expect(count(0) == 6)
  }

  @Test mutating func gateStopsChannel2() {
    buses.output(1, 0x61)
    program(2, mode: 0, 100)
    at(40)
    buses.output(0, 0x61)
    at(90)
    #expect(count(2) == 60)
    buses.output(1, 0x61)
    at(100)
    #expect(count(2) == 50)
    #expect(byte(0x61) & 0x21 == 1)
    at(150)
    #expect(byte(0x61) & 0x21 == 0x21)
  }

  /// Line 0 asks at each rise, and the deadline is the rise.
  @Test mutating func interrupts() {
    for (port, value) in [(0x20, 0x11), (0x21, 0x20), (0x21, 4), (0x21, 1), (0x21, 0)] as [(UInt16, UInt32)] {
      buses.output(value, port)
    }
    program(0, mode: 2, 100)
    for period in UInt64(1)...3 {
      buses.findDeadline()
      #expect(buses.deadline == Self.tick(100 * period))
      at(100 * period - 1)
      #expect(!buses.interrupts.output)
      at(100 * period)
      #expect(buses.interrupts.output)
      #expect(buses.interrupts.acknowledge() == 0x20)
      buses.output(0x20, 0x20)
    }
    program(0, mode: 0, 50)
    at(350)
    #expect(buses.interrupts.acknowledge() == 0x20)
    buses.findDeadline()
    #expect(buses.deadline == .max, "one shot")
  }

  /// Whoever drives the buses may be behind: what was loaded later has just begun.
  @Test(arguments: [UInt32(0), 1, 2, 3, 4, 5]) mutating func timeThatGoesBack(_ mode: UInt32) {
    at(5000)
    program(0, mode: mode, 100)
    program(2, mode: mode, 100)
    at(2000)
    #expect(count(0) <= 100)
    program(0, mode: mode, 50)
    _ = buses.output(0, 0x61)
    _ = buses.output(1, 0x61)
    #expect(count(2) <= 100)
  }
}
