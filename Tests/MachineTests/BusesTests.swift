import Machine
import Testing
import X86

@Suite struct BusesTests {
  private var buses = Buses()

  @Test mutating func unclaimedPortsAreForUserspace() {
    #expect(buses.input(0x1234) == .unclaimed)
    #expect(buses.output(1, 0x62, .dword) == .unclaimed)
    #expect(buses.output(6, 0xCF8, .dword) == .value(0), "a dword that covers CF9 is not the reset register's")
  }

  /// `pc-testdev`: the register keeps byte lanes, at E0h and at E8h.
  @Test(arguments: [UInt16(0xE0), 0xE8])
  func testRegisterHasByteLanes(_ base: UInt16) {
    var buses = Buses()
    buses.output(0x4433_2211, base, .dword)
    #expect(buses.input(base, .dword) == .value(0x4433_2211))
    for lane in UInt16(0)..<4 { #expect(buses.input(base + lane) == .value(0x11 * UInt64(lane + 1))) }
    #expect(buses.input(base, .word) == .value(0x2211))
    #expect(buses.input(base + 2, .word) == .value(0x4433))
    buses.output(0xAA, base + 1)
    #expect(buses.input(0xE0, .dword) == .value(0x4433_AA11))
    buses.output(0xBBCC, base + 2, .word)
    #expect(buses.input(0xE8, .dword) == .value(0xBBCC_AA11))
  }

  @Test mutating func unalignedAccessIsCutIntoBytes() {
    buses.output(0x4433_2211, 0xE0, .dword)
    #expect(buses.input(0xE1, .word) == .value(0x3322))
    #expect(buses.input(0xE2, .dword) == .value(0x4433), "E4h reads as 0")
    buses.output(0xBEEF, 0xE1, .word)
    #expect(buses.input(0xE0, .dword) == .value(0x44BE_EF11))
    #expect(buses.input(0xEB, .word) == .value(0xFF44), "nobody is at ECh")
  }

  @Test mutating func wideAccessToByteDeviceGoesToConsecutivePorts() {
    buses.output(0xA503, 0x3FE, .word)
    #expect(buses.input(0x3FF) == .value(0xA5))
    buses.output(0x80, 0x3FB)
    buses.output(0x0102, 0x3F8, .word)
    #expect(buses.input(0x3F8, .word) == .value(0x0102))
    #expect(buses.input(0x3F9) == .value(0x01))
  }

  @Test mutating func testLinesReachTheControllers() {
    for (port, data) in [(UInt16(0x20), [UInt32(0x11)]), (0x21, [0x20, 4, 1, 0])] {
      for byte in data { buses.output(byte, port) }
    }
    buses.output(1, 0x2005)
    #expect(buses.interrupts.output)
    #expect(buses.interrupts.acknowledge() == 0x25)
    buses.output(0, 0x2005)
    #expect(buses.input(0x2005) == .value(0))
    #expect(buses.input(0x2018) == .unclaimed)
  }

  @Test mutating func serialInterruptIsLine4() {
    for (port, data) in [(UInt16(0x20), [UInt32(0x11)]), (0x21, [0x20, 4, 1, 0])] {
      for byte in data { buses.output(byte, port) }
    }
    buses.output(8, 0x3FC)
    buses.output(2, 0x3F9)
    #expect(buses.interrupts.acknowledge() == 0x24)
  }

  @Test(arguments: [Width.byte, .word, .dword])
  func debugExitTakesEveryWidth(_ width: Width) {
    var buses = Buses()
    let value = UInt32(truncatingIfNeeded: 0x8765_4321 & width.mask)
    #expect(buses.output(value, 0xF4, width) == .signal(.debugExit(value)))
    #expect(buses.input(0xF4, width) == .value(0))
  }

  @Test mutating func postPortShowsTheLastCode() {
    buses.output(0x5C, 0x80)
    #expect(buses.post.code == 0x5C)
    #expect(buses.input(0x80) == .value(0xFF))
  }

  @Test mutating func systemControlResetsByBit0() {
    #expect(buses.input(0x92) == .value(2))
    #expect(buses.output(0, 0x92) == .value(0))
    #expect(buses.input(0x92) == .value(0))
    #expect(buses.output(1, 0x92) == .signal(.reset))
    #expect(buses.output(0xFE, 0x92) == .value(0))
    #expect(buses.input(0x92) == .value(0xFE))
  }

  @Test mutating func resetControlResetsByBit2() {
    #expect(buses.output(2, 0xCF9) == .value(0))
    #expect(buses.input(0xCF9) == .value(2))
    #expect(buses.output(6, 0xCF9) == .signal(.reset))
    #expect(buses.output(0x0A, 0xCF9) == .value(0))
    #expect(buses.input(0xCF9) == .value(0x0A))
  }

  @Test mutating func testBufferOnTheMemoryBus() {
    func access(_ address: UInt64, _ direction: Direction, _ width: Width, _ value: UInt64 = 0) -> MemoryAccess {
      MemoryAccess(address: address, direction: direction, width: width, value: value)
    }
    let base = Buses.testBufferAddress
    let whole = buses.drive(access(base + 8, .write, .qword, 0x8877_6655_4433_2211))
    #expect(whole == .value(0))
    #expect(buses.drive(access(base + 8, .read, .qword)) == .value(0x8877_6655_4433_2211))
    #expect(buses.drive(access(base + 9, .read, .dword)) == .value(0x5544_3322))
    #expect(buses.drive(access(base + 0xFFFE, .read, .dword)) == .value(0xFFFF_0000), "the end floats")
    #expect(buses.drive(access(base + 0x10000, .read, .byte)) == .unclaimed)
    #expect(buses.drive(access(base - 1, .read, .word)) == .unclaimed)
  }

  /// Whatever a guest writes anywhere, nothing traps.
  @Test func randomAccessesNeverTrap() {
    let seed = UInt64.random(in: .min ... .max)
    var random = SplitMix(seed: seed)
    let ports: [UInt16] = [
      0x20, 0x21, 0x80, 0x92, 0xA0, 0xA1, 0xE0, 0xE3, 0xEB, 0xF4, 0xF7, 0x3F8, 0x3FA, 0x3FF, 0x4D0, 0x4D1, 0xCF9,
      0x2000, 0x2017, 0xFFFE, 0xFFFF,
    ]
    var buses = Buses()
    for _ in 0..<200_000 {
      let isListed = Bool.random(using: &random)
      let listed = ports[Int.random(in: 0..<ports.count, using: &random)]
      let port = isListed ? listed : UInt16.random(in: 0...0x4FF, using: &random)
      let width = [Width.byte, .word, .dword][Int.random(in: 0..<3, using: &random)]
      let direction: Direction = Bool.random(using: &random) ? .read : .write
      let answer = buses.drive(
        PortElement(
          port: port, direction: direction, width: width, value: UInt32.random(in: 0...UInt32.max, using: &random)))
      if case .value(let value) = answer { #expect(value <= width.mask, "seed \(seed)") }
      if buses.interrupts.output { _ = buses.interrupts.acknowledge() }
    }
  }
}
