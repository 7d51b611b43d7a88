import Machine
import Testing
import X86

extension Buses {
  fileprivate mutating func value(_ port: UInt16, _ width: Width = .byte) -> UInt64 {
    if case .value(let value) = input(port, width) { value } else { .max }
  }

  fileprivate mutating func clock(_ register: UInt32) -> UInt64 {
    output(register, 0x70)
    return value(0x71)
  }

  fileprivate mutating func setClock(_ register: UInt32, _ value: UInt32) {
    output(register, 0x70)
    output(value, 0x71)
  }

  fileprivate mutating func configuration(_ item: UInt32, _ count: Int) -> [UInt8] {
    output(item, 0x510, .word)
    return (0..<count).map { _ in UInt8(truncatingIfNeeded: value(0x511)) }
  }
}

private let second = GuestTime.ticksPerSecond

/// Motorola MC146818.
@Suite struct RealTimeClockTests {
  private var buses = Buses(memoryByteCount: 64 << 20)

  /// Seconds, minutes, hours, weekday, day, month, year, century, in BCD: Thursday, 1 January 2026.
  @Test(
    arguments: [
      (0, [0, 0, 0, 5, 1, 1, 0x26, 0x20]), (61, [1, 1, 0, 5, 1, 1, 0x26, 0x20]),
      (86_399, [0x59, 0x59, 0x23, 5, 1, 1, 0x26, 0x20]), (59 * 86_400, [0, 0, 0, 1, 1, 3, 0x26, 0x20]),
      (365 * 86_400, [0, 0, 0, 6, 1, 1, 0x27, 0x20]), (789 * 86_400, [0, 0, 0, 3, 0x29, 2, 0x28, 0x20]),
    ] as [(UInt64, [UInt64])])
  mutating func calendar(_ seconds: UInt64, _ expected: [UInt64]) {
    buses.now = seconds * second
    let fields = [0, 2, 4, 6, 7, 8, 9, 0x32].map { buses.clock($0) }
    #expect(fields == expected)
  }

  @Test mutating func binaryAndTwelveHours() {
    buses.now = 13 * 3600 * second
    buses.setClock(0xB, 0x06)
    #expect(buses.clock(4) == 13)
    buses.setClock(0xB, 0x00)
    #expect(buses.clock(4) == 0x81)
    buses.now = 24 * 3600 * second
    #expect(buses.clock(4) == 0x12)
  }

  @Test mutating func setStopsAndGoesOn() {
    buses.setClock(0xB, 0x82)
    for (register, value) in [(0, 0x30), (2, 0x59), (4, 0x23), (7, 0x28), (8, 2), (9, 0x24)] as [(UInt32, UInt32)] {
      buses.setClock(register, value)
    }
    buses.now = 5 * second
    #expect(buses.clock(0) == 0x30, "held")
    buses.setClock(0xB, 0x02)
    buses.now = 35 * second
    #expect([0, 2, 4, 7, 8].map { buses.clock($0) } == [0, 0, 0, 0x29, 2])
  }

  /// UIP is set for the last 244 microseconds before an update.
  @Test(arguments: [
    (0, false), (second - 244_001, false), (second - 244_000, true), (second - 1, true), (second, false),
  ])
  mutating func updateInProgress(_ now: UInt64, _ isSet: Bool) {
    buses.now = now
    #expect((buses.clock(0xA) & 0x80 != 0) == isSet)
  }

  @Test mutating func interruptsAreFlagsUntilRead() {
    buses.setClock(0xB, 0x12)
    buses.findDeadline()
    #expect(buses.deadline == second)
    buses.now = second
    buses.advance()
    #expect(buses.clock(0xC) & 0xB0 == 0x90)
    #expect(buses.clock(0xC) == 0)
    // Periodic at 1024 Hz, as register A has it.
    buses.setClock(0xB, 0x42)
    buses.findDeadline()
    #expect(buses.deadline > second && buses.deadline <= second + second / 1024)
  }

  @Test mutating func alarm() {
    for (register, value) in [(1, 0x05), (3, 0xC0), (5, 0xFF)] as [(UInt32, UInt32)] { buses.setClock(register, value) }
    buses.setClock(0xB, 0x22)
    buses.now = 4 * second
    #expect(buses.clock(0xC) & 0x20 == 0)
    buses.now = 5 * second
    #expect(buses.clock(0xC) & 0xA0 == 0xA0)
  }

  /// Every alarm of a day against the clock's own registers, second by second around it.
  @Test(arguments: [0x02, 0x06, 0x00, 0x04] as [UInt32]) mutating func alarmsInEveryFormat(_ format: UInt32) {
    let isBinary = format & 4 != 0
    func encoded(_ value: UInt32) -> UInt32 { isBinary ? value : (value / 10) << 4 | value % 10 }
    let hours: [UInt32] = [0, 1, 11, 12, 13, 23]
    for hour in hours {
      buses = Buses(processorCount: 1, memoryByteCount: 64 << 20)
      let inHalf = encoded((hour + 11) % 12 + 1) | (hour >= 12 ? 0x80 : 0)
      buses.setClock(0xB, format)
      for (register, value) in [(1, encoded(58)), (3, encoded(59)), (5, format & 2 != 0 ? encoded(hour) : inHalf)] {
        buses.setClock(UInt32(register), value)
      }
      let expected = UInt64(hour) * 3600 + 59 * 60 + 58
      buses.now = (expected - 1) * second
      #expect(buses.clock(0xC) & 0x20 == 0, "before \(hour):59:58")
      buses.now = expected * second
      #expect(buses.clock(0xC) & 0x20 == 0x20, "at \(hour):59:58")
      buses.now = (expected + 86_400) * second
      #expect(buses.clock(0xC) & 0x20 == 0x20, "the next day")
    }
  }

  @Test mutating func anAlarmThatNoTimeMatches() {
    for register: UInt32 in [1, 3, 5] { buses.setClock(register, 0x99) }
    buses.setClock(0xB, 0x22)
    buses.now = 400 * 86_400 * second
    #expect(buses.clock(0xC) & 0x20 == 0)
  }

  @Test mutating func memorySizes() {
    #expect(buses.clock(0x15) | buses.clock(0x16) << 8 == 640)
    #expect(buses.clock(0x30) | buses.clock(0x31) << 8 == 63 << 10)
    #expect(buses.clock(0x34) | buses.clock(0x35) << 8 == 48 << 4)
    #expect(buses.clock(0xD) == 0x80)
  }
}

@Suite struct PlatformTests {
  private var buses = Buses(processorCount: 3, memoryByteCount: 64 << 20)

  // MARK: ACPI power management

  @Test(
    arguments: [(0, 0), (1_000_000_000, 3_579_545), (10_000_000_000, 35_795_450 & 0xFF_FFFF)] as [(UInt64, UInt64)])
  mutating func powerManagementTimer(_ now: UInt64, _ expected: UInt64) {
    buses.now = now
    #expect(buses.value(0x608, .dword) == expected)
    #expect(buses.value(0x608, .word) == expected & 0xFFFF)
  }

  @Test mutating func powerManagementControl() {
    #expect(buses.value(0x604, .word) == 1, "SCI_EN")
    #expect(buses.output(0x1C00, 0x604, .word) == .value(0), "nothing without SLP_EN")
    #expect(buses.output(0x2400, 0x604, .word) == .signal(.suspend))
    #expect(buses.output(0x2000, 0x604, .word) == .signal(.powerOff))
    #expect(buses.output(0x20, 0x605) == .signal(.powerOff), "the byte with SLP_EN")
  }

  @Test mutating func alarmRaisesTheControlInterrupt() {
    for (port, value) in [(0x20, 0x11), (0x21, 0x20), (0x21, 4), (0x21, 1), (0xA0, 0x11), (0xA1, 0x28), (0xA1, 2)]
      as [(UInt16, UInt32)]
    {
      buses.output(value, port)
    }
    buses.output(1, 0xA1)
    buses.output(0x400, 0x602, .word)
    for register in [UInt32(1), 3, 5] { buses.setClock(register, 0xC0) }
    buses.setClock(0xB, 0x02)
    buses.now = second
    buses.advance()
    #expect(buses.value(0x600, .word) & 0x400 != 0)
    #expect(buses.interrupts.acknowledge() == 0x29)
    buses.output(0x400, 0x600, .word)
    #expect(buses.value(0x600, .word) & 0x400 == 0)
  }

  // MARK: PCI

  @Test(
    arguments: [
      (0x8000_0000, 0x1237_8086), (0x8000_0008, 0x0600_0002), (0x8000_0100, 0xFFFF_FFFF), (0x8000_0800, 0xFFFF_FFFF),
      (0x8001_0000, 0xFFFF_FFFF), (0x0000_0000, 0xFFFF_FFFF), (0x8000_0010, 0),
    ] as [(UInt32, UInt64)])
  mutating func configurationSpace(_ address: UInt32, _ value: UInt64) {
    buses.output(address, 0xCF8, .dword)
    #expect(buses.value(0xCFC, .dword) == value)
    #expect(buses.value(0xCFE, .word) == value >> 16)
    #expect(buses.value(0xCFD) == value >> 8 & 0xFF)
  }

  @Test mutating func configurationAddress() {
    buses.output(0xFFFF_FFFF, 0xCF8, .dword)
    #expect(buses.value(0xCF8, .dword) == 0x80FF_FFFC)
    buses.output(0, 0xCF8)
    #expect(buses.value(0xCF8, .dword) == 0x80FF_FFFC, "bytes are not the address")
    #expect(buses.output(6, 0xCF9) == .signal(.reset))
    buses.output(0x8000_0004, 0xCF8, .dword)
    buses.output(0xFFFF, 0xCFC, .word)
    #expect(buses.value(0xCFC, .word) == 0x147)
    buses.output(0x8000_003C, 0xCF8, .dword)
    buses.output(0x0B, 0xCFC)
    #expect(buses.value(0xCFC, .dword) == 0x0B)
  }

  // MARK: Firmware configuration

  @Test mutating func firmwareConfiguration() {
    #expect(buses.configuration(0, 6) == Array("QEMU".utf8) + [0, 0])
    #expect(buses.configuration(1, 4) == [1, 0, 0, 0])
    #expect(buses.configuration(3, 8) == [0, 0, 0, 4, 0, 0, 0, 0])
    #expect(buses.configuration(5, 2) == [3, 0])
    #expect(buses.configuration(0x4005, 2) == [3, 0], "bit 14 once meant writing")
    #expect(buses.configuration(0x7777, 2) == [0, 0])
    #expect(buses.value(0x510, .word) == 0)
    let directory = buses.configuration(0x19, 4 + 64)
    #expect(directory[0..<4] == [0, 0, 0, 1])
    #expect(directory[4..<12] == [0, 0, 0, 60, 0, 0x20, 0, 0])
    #expect(directory[12..<21] == ArraySlice("etc/e820".utf8) + [0])
    let map = buses.configuration(0x20, 60)
    #expect(map[20..<40] == [0, 0, 0xF, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 3, 0, 0, 0])
    #expect(map[40..<60] == [0, 0, 0x10, 0, 0, 0, 0, 0, 0, 0, 0xF0, 3, 0, 0, 0, 0, 1, 0, 0, 0])
  }

  // MARK: Keyboard controller

  @Test(
    arguments: [
      ([(0x64, 0xAA)], [0x55]), ([(0x64, 0xAB)], [0]), ([(0x64, 0x20)], [0x45]),
      ([(0x64, 0x60), (0x60, 0x47), (0x64, 0x20)], [0x47]), ([(0x60, 0xFF)], [0xFA, 0xAA]),
      ([(0x60, 0xF2)], [0xFA, 0xAB, 0x83]), ([(0x60, 0xED), (0x60, 7)], [0xFA, 0xFA]),
      ([(0x64, 0xD4), (0x60, 0xFF)], [0xFE]),
      ([(0x64, 0xA9)], [0xFF]),
    ] as [([(UInt16, UInt32)], [UInt64])])
  mutating func keyboardAnswers(_ writes: [(UInt16, UInt32)], _ answers: [UInt64]) {
    #expect(buses.value(0x64) & 3 == 0)
    for (port, value) in writes { buses.output(value, port) }
    for answer in answers {
      #expect(buses.value(0x64) & 1 == 1)
      #expect(buses.value(0x60) == answer)
    }
    #expect(buses.value(0x64) & 3 == 0)
  }

  @Test mutating func keyboardResets() {
    #expect(buses.output(0xFE, 0x64) == .signal(.reset))
    #expect(buses.output(0xFF, 0x64) == .value(0))
    buses.output(0xD1, 0x64)
    #expect(buses.output(0x02, 0x60) == .signal(.reset))
  }

  /// Whatever a guest does to any port at any time, nothing traps, and no read is wider than it was asked for.
  @Test func randomPortsNeverTrap() {
    let seed = UInt64.random(in: .min ... .max)
    var random = SplitMix(seed: seed)
    var buses = Buses(processorCount: 2, memoryByteCount: 64 << 20)
    let ports: [ClosedRange<UInt16>] = [
      0x20...0x21, 0x40...0x43, 0x60...0x64, 0x70...0x71, 0x510...0x511, 0x600...0x60B, 0xCF8...0xCFF,
    ]
    for _ in 0..<200_000 {
      let range = ports[Int.random(in: 0..<ports.count, using: &random)]
      let width = [Width.byte, .word, .dword][Int.random(in: 0..<3, using: &random)]
      buses.now &+= UInt64.random(in: 0...(1 << UInt64.random(in: 0..<40, using: &random)), using: &random)
      let answer = buses.drive(
        PortElement(
          port: UInt16.random(in: range, using: &random), direction: Bool.random(using: &random) ? .read : .write,
          width: width, value: UInt32.random(in: 0...UInt32.max, using: &random)))
      if case .value(let value) = answer { #expect(value & ~width.mask == 0, "seed \(seed)") }
      buses.advance()
      buses.findDeadline()
    }
  }
}

/// ACPI 6.5 §5.2.
@Suite struct ACPITableTests {
  private let bytes = ACPITables(processorCount: 3).bytes

  private func word(_ address: UInt64, _ count: Int = 4) -> UInt64 {
    let first = Int(address - ACPITables.address)
    return (0..<count).reduce(0) { $0 | UInt64(bytes[first + $1]) << UInt64($1 * 8) }
  }

  private func text(_ address: UInt64) -> String {
    let first = Int(address - ACPITables.address)
    return String(decoding: bytes[first..<first + 4], as: UTF8.self)
  }

  private func sum(_ address: UInt64, _ count: Int) -> UInt8 {
    let first = Int(address - ACPITables.address)
    return bytes[first..<first + count].reduce(0, &+)
  }

  private func check(_ address: UInt64, _ signature: String) {
    #expect(text(address) == signature)
    #expect(sum(address, Int(word(address + 4))) == 0, "\(signature)'s checksum")
  }

  @Test func everyTableIsReachedAndAddsUp() {
    let rsdp = ACPITables.address
    #expect(String(decoding: bytes[0..<8], as: UTF8.self) == "RSD PTR ")
    #expect(sum(rsdp, 20) == 0 && sum(rsdp, 36) == 0)
    let (rsdt, xsdt) = (word(rsdp + 16), word(rsdp + 24, 8))
    check(rsdt, "RSDT")
    check(xsdt, "XSDT")
    let tables = (0..<2).map { word(rsdt + 36 + UInt64($0) * 4) }
    #expect(tables == (0..<2).map { word(xsdt + 36 + UInt64($0) * 8, 8) })
    check(tables[0], "FACP")
    check(tables[1], "APIC")
    check(word(tables[0] + 40), "DSDT")
    #expect(word(tables[0] + 140, 8) == word(tables[0] + 40))
    let facs = word(tables[0] + 36)
    #expect(text(facs) == "FACS" && facs & 63 == 0 && word(facs + 4) == 64)
  }

  /// §5.2.12.19: the last of the MADT, where there is a mailbox.
  @Test func multiprocessorWakeup() {
    let with = ACPITables(processorCount: 3, mailbox: 0x12_3000).bytes
    let end: [UInt8] = [0x10, 16, 0, 0, 0, 0, 0, 0, 0, 0x30, 0x12, 0, 0, 0, 0, 0]
    func count(_ bytes: [UInt8]) -> Int { (0...bytes.count - 16).count { Array(bytes[$0..<$0 + 16]) == end } }
    #expect(count(with) == 1 && count(bytes) == 0)
  }

  @Test func fixedDescription() {
    let fadt = word(word(ACPITables.address + 16) + 36)
    #expect(word(fadt + 4) == 244)
    #expect([46, 48, 56, 64, 76].map { word(fadt + $0) & 0xFFFF } == [9, 0, 0x600, 0x604, 0x608])
    #expect(word(fadt + 88) == 0x0400_0204)
    // The reset register, and its value.
    #expect(word(fadt + 120, 8) == 0xCF9 && word(fadt + 128, 1) == 6)
    #expect(word(fadt + 152, 8) == 0x600 && word(fadt + 176, 8) == 0x604 && word(fadt + 212, 8) == 0x608)
  }

  @Test func processorsAndInterrupts() {
    let madt = word(word(ACPITables.address + 16) + 40)
    var entry = madt + 44
    var types: [UInt64] = []
    while entry < madt + word(madt + 4) {
      types.append(word(entry, 1))
      #expect(word(entry + 1, 1) > 0)
      entry += max(word(entry + 1, 1), 1)
    }
    #expect(types == [0, 0, 0, 1, 2, 2, 4])
    #expect(word(madt + 36) == Buses.localAPICAddress && word(madt + 44 + 24 + 4) == Buses.ioAPICAddress)
  }
}
