import Machine
import Testing
import X86

/// The rows of the PC16550D data sheet, section 8.
@Suite struct SerialPortTests {
  private var port = SerialPort(sink: ByteSink(.memory))

  init() {
    // OUT2: interrupts reach the line.
    port.outb(8, 4)
  }

  @Test func registersAfterReset() {
    var port = SerialPort()
    #expect(port.inb(1) == 0)
    #expect(port.inb(2) == 1)
    #expect(port.inb(3) == 0)
    #expect(port.inb(4) == 0)
    #expect(port.inb(5) == 0x60)
    #expect(port.inb(6) == 0xB0)
    #expect(port.interruptLine == false)
  }

  @Test mutating func divisorLatchHidesDataAndInterruptEnable() {
    port.outb(0x80, 3)
    port.outb(0x34, 0)
    port.outb(0x12, 1)
    #expect(port.inb(0) == 0x34)
    #expect(port.inb(1) == 0x12)
    port.outb(3, 3)
    #expect(port.inb(1) == 0)
    #expect(port.sink.bytes.isEmpty)
  }

  @Test mutating func transmitsToTheSink() {
    for byte in "Hi".utf8 { port.outb(byte, 0) }
    #expect(port.sink.bytes == Array("Hi".utf8))
    #expect(port.inb(5) == 0x60)
  }

  @Test mutating func scratchKeepsItsByte() {
    port.outb(0xA5, 7)
    #expect(port.inb(7) == 0xA5)
  }

  @Test mutating func unusedBitsReadAsZero() {
    port.outb(0xFF, 1)
    #expect(port.inb(1) == 0x0F)
    port.outb(0xFF, 4)
    #expect(port.inb(4) == 0x1F)
  }

  @Test mutating func receivedByteSetsDataReadyUntilItIsRead() {
    let isTaken = port.receive(0x41)
    #expect(isTaken)
    #expect(port.inb(5) == 0x61)
    #expect(port.inb(0) == 0x41)
    #expect(port.inb(5) == 0x60)
    #expect(port.inb(0) == 0)
  }

  @Test mutating func overrunWithoutFIFOKeepsTheNewer() {
    port.receive(1)
    port.receive(2)
    #expect(port.inb(5) == 0x63)
    #expect(port.inb(5) == 0x61, "reading LSR clears the error")
    #expect(port.inb(0) == 2)
  }

  @Test mutating func fifoHoldsSixteenAndLosesTheNewest() {
    port.outb(1, 2)
    for byte in UInt8(0)..<17 { port.receive(byte) }
    #expect(port.canReceive == false)
    #expect(port.inb(5) == 0x63)
    for byte in UInt8(0)..<16 { #expect(port.inb(0) == byte) }
    #expect(port.inb(5) == 0x60)
  }

  @Test mutating func changingTheFIFOModeEmptiesIt() {
    port.outb(1, 2)
    port.receive(9)
    port.outb(0, 2)
    #expect(port.inb(5) == 0x60)
  }

  @Test mutating func receiverResetEmptiesOnlyTheReceiver() {
    port.outb(1, 2)
    port.receive(9)
    port.outb(3, 2)
    #expect(port.inb(5) == 0x60)
  }

  @Test(arguments: [(UInt8(0), 1), (1, 4), (2, 8), (3, 14)])
  func triggerLevel(_ bits: UInt8, _ level: Int) {
    var port = SerialPort()
    port.outb(8, 4)
    port.outb(1, 1)
    port.outb(bits << 6 | 1, 2)
    for count in 1...level {
      port.receive(0)
      // Below the level the character timeout reports what is there.
      #expect(port.inb(2) == (count < level ? 0xCC : 0xC4))
    }
  }

  @Test mutating func interruptsComeByPriority() {
    port.outb(0x0F, 1)
    port.receive(1)
    port.receive(2)
    #expect(port.inb(2) == 0x06, "line status first")
    _ = port.inb(5)
    #expect(port.inb(2) == 0x04, "then received data")
    _ = port.inb(0)
    #expect(port.inb(2) == 0x02, "then the empty transmitter")
    port.outb(0x0A, 4)
    #expect(port.inb(2) == 0x01, "modem lines do not change outside a loop")
  }

  @Test mutating func emptyTransmitterIsReportedOnce() {
    port.outb(2, 1)
    #expect(port.interruptLine, "THR is empty when the interrupt is enabled")
    #expect(port.inb(2) == 0x02)
    #expect(port.interruptLine == false)
    #expect(port.inb(2) == 0x01)
    port.outb(0x55, 0)
    #expect(port.interruptLine, "the byte has left at once")
  }

  @Test mutating func out2GatesTheLine() {
    port.outb(1, 1)
    port.receive(1)
    #expect(port.interruptLine)
    port.outb(0, 4)
    #expect(port.interruptLine == false)
    #expect(port.inb(2) == 0x04, "IIR shows it all the same")
  }

  @Test mutating func loopReturnsDataAndSilencesTheLine() {
    port.outb(0x10, 4)
    port.outb(0x5A, 0)
    #expect(port.inb(5) == 0x61)
    #expect(port.inb(0) == 0x5A)
    #expect(port.sink.bytes.isEmpty)
    let isHeard = port.receive(1)
    #expect(isHeard == false)
  }

  /// RTS → CTS, DTR → DSR, OUT1 → RI, OUT2 → DCD.
  @Test(arguments: [(UInt8(2), UInt8(0x10)), (1, 0x20), (4, 0x40), (8, 0x80)])
  func loopConnectsModemLines(_ output: UInt8, _ input: UInt8) {
    var port = SerialPort()
    port.outb(0x10, 4)
    _ = port.inb(6)
    port.outb(0x10 | output, 4)
    let status = port.inb(6)
    #expect(status & 0xF0 == input)
    // RI has no delta at its beginning, only at its end.
    #expect(status & 0x0F == (input == 0x40 ? 0 : input >> 4))
    #expect(port.inb(6) & 0x0F == 0, "reading MSR clears the deltas")
    port.outb(0x10, 4)
    #expect(port.inb(6) == input >> 4)
  }
}
