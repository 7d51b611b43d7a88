import Machine
import Testing
import X86

/// The rows of the Intel 8259A data sheet (231468).
@Suite struct InterruptControllerTests {
  private var controller = InterruptController(levelLinesMask: 0xF8, cascadeLines: 4)

  init() { initialise() }

  /// ICW1–4: edges, cascaded, vectors from 20h, 8086 mode; everything unmasked.
  private mutating func initialise(icw1: UInt8 = 0x11, icw4: UInt8 = 1) {
    controller.outb(icw1, 0)
    controller.outb(0x20, 1)
    if icw1 & 2 == 0 { controller.outb(4, 1) }
    if icw1 & 1 != 0 { controller.outb(icw4, 1) }
  }

  private mutating func pulse(_ line: UInt8) {
    controller.setLine(line, true)
    controller.setLine(line, false)
  }

  private mutating func acknowledge() -> UInt8? { controller.acknowledgeLine() }

  private mutating func requests() -> UInt8 {
    controller.outb(0x0A, 0)
    return controller.inb(0)
  }

  private mutating func inService() -> UInt8 {
    controller.outb(0x0B, 0)
    return controller.inb(0)
  }

  @Test mutating func requestIsServedAndEnded() {
    pulse(5)
    #expect(controller.output)
    #expect(requests() == 0x20)
    #expect(acknowledge() == 5)
    #expect(controller.vector(of: 5) == 0x25)
    #expect(requests() == 0)
    #expect(inService() == 0x20)
    #expect(controller.output == false)
    controller.outb(0x20, 0)
    #expect(inService() == 0)
  }

  @Test mutating func lowerNumbersComeFirstAndInterruptHigherOnes() {
    pulse(6)
    pulse(1)
    #expect(acknowledge() == 1)
    #expect(controller.output == false, "6 waits for 1")
    controller.outb(0x20, 0)
    #expect(acknowledge() == 6)
    pulse(0)
    #expect(controller.output, "0 interrupts 6")
    pulse(7)
    #expect(acknowledge() == 0)
    #expect(acknowledge() == nil)
  }

  @Test mutating func maskHidesARequestButKeepsIt() {
    controller.outb(0x20, 1)
    pulse(5)
    #expect(controller.output == false)
    #expect(controller.inb(1) == 0x20)
    controller.outb(0, 1)
    #expect(acknowledge() == 5)
  }

  @Test mutating func heldLineAsksOnceByEdge() {
    controller.setLine(3, true)
    #expect(acknowledge() == 3)
    controller.outb(0x20, 0)
    #expect(controller.output == false)
    controller.setLine(3, true)
    #expect(controller.output == false)
    controller.setLine(3, false)
    controller.setLine(3, true)
    #expect(controller.output)
  }

  @Test mutating func heldLineAsksAgainByLevel() {
    initialise(icw1: 0x19)
    controller.setLine(3, true)
    #expect(acknowledge() == 3)
    controller.outb(0x20, 0)
    #expect(controller.output)
    controller.setLine(3, false)
    #expect(controller.output == false, "a level that has gone asks for nothing")
  }

  @Test mutating func nothingToAcknowledgeIsSpurious() {
    #expect(acknowledge() == nil)
    #expect(inService() == 0, "a spurious interrupt sets no bit")
  }

  @Test mutating func specificEndLeavesTheOthers() {
    pulse(6)
    _ = acknowledge()
    pulse(2)
    _ = acknowledge()
    #expect(inService() == 0x44)
    controller.outb(0x66, 0)
    #expect(inService() == 0x04)
  }

  @Test mutating func unspecificEndTakesTheMostUrgent() {
    pulse(6)
    _ = acknowledge()
    pulse(2)
    _ = acknowledge()
    controller.outb(0x20, 0)
    #expect(inService() == 0x40)
  }

  @Test mutating func rotationOnEndMakesTheServedLast() {
    pulse(4)
    _ = acknowledge()
    controller.outb(0xA0, 0)
    pulse(4)
    pulse(5)
    #expect(acknowledge() == 5)
  }

  @Test mutating func specificRotationOnEnd() {
    pulse(4)
    _ = acknowledge()
    controller.outb(0xE4, 0)
    #expect(inService() == 0)
    pulse(0)
    pulse(5)
    #expect(acknowledge() == 5)
  }

  @Test mutating func setPriority() {
    controller.outb(0xC3, 0)
    pulse(0)
    pulse(4)
    #expect(acknowledge() == 4, "4 comes first when 3 is last")
  }

  @Test mutating func automaticEndNeedsNoCommand() {
    initialise(icw4: 3)
    pulse(5)
    #expect(acknowledge() == 5)
    #expect(inService() == 0)
    pulse(5)
    #expect(controller.output)
  }

  @Test mutating func rotationInAutomaticEnd() {
    initialise(icw4: 3)
    controller.outb(0x80, 0)
    pulse(1)
    _ = acknowledge()
    pulse(1)
    pulse(2)
    #expect(acknowledge() == 2)
    controller.outb(0x00, 0)
    pulse(2)
    #expect(acknowledge() == 1, "the order stays when rotation is cleared: 3 is first, 2 last")
  }

  @Test mutating func specialMaskLetsLowerPrioritiesThrough() {
    pulse(2)
    _ = acknowledge()
    pulse(5)
    #expect(controller.output == false)
    controller.outb(0x68, 0)
    controller.outb(0x04, 1)
    #expect(acknowledge() == 5)
    controller.outb(0x48, 0)
    controller.outb(0x00, 1)
    #expect(controller.output == false)
  }

  @Test mutating func specialFullyNestedLetsTheCascadeAskAgain() {
    initialise(icw4: 0x11)
    pulse(2)
    _ = acknowledge()
    pulse(2)
    #expect(controller.output)
    initialise()
    pulse(2)
    _ = acknowledge()
    pulse(2)
    #expect(controller.output == false)
  }

  @Test mutating func pollAcknowledges() {
    pulse(3)
    controller.outb(0x0C, 0)
    #expect(controller.inb(0) == 0x83)
    #expect(inService() == 0x08)
    controller.outb(0x0C, 0)
    #expect(controller.inb(0) == 0)
  }

  @Test mutating func initialisationForgets() {
    controller.outb(0xFF, 1)
    pulse(3)
    controller.outb(0xC3, 0)
    controller.outb(0x0B, 0)
    initialise()
    #expect(controller.inb(1) == 0)
    #expect(controller.inb(0) == 0, "IRR is selected, and empty")
    pulse(0)
    pulse(4)
    #expect(acknowledge() == 0)
  }

  @Test mutating func lineHighAtInitialisationMustRiseAgain() {
    controller.setLine(3, true)
    initialise()
    #expect(controller.output == false)
    controller.setLine(3, false)
    controller.setLine(3, true)
    #expect(controller.output)
  }

  @Test mutating func singleModeHasNoICW3AndICW4IsOptional() {
    controller.outb(0x12, 0)
    controller.outb(0x40, 1)
    controller.outb(0x55, 1)
    #expect(controller.inb(1) == 0x55, "the next write is the mask already")
    #expect(controller.vector(of: 1) == 0x41)
  }
}

/// Two controllers as a PC wires them.
@Suite struct InterruptControllersTests {
  private var buses = Buses()

  init() {
    for (port, base) in [(UInt16(0x20), UInt32(0x20)), (0xA0, 0x28)] {
      buses.output(0x11, port)
      buses.output(base, port + 1)
      buses.output(port == 0x20 ? 4 : 2, port + 1)
      buses.output(1, port + 1)
      buses.output(0, port + 1)
    }
  }

  @Test mutating func secondAsksThroughTheFirst() {
    buses.interrupts.setLine(12, true)
    #expect(buses.interrupts.output)
    #expect(buses.interrupts.acknowledge() == 0x2C)
    #expect(buses.interrupts.output == false)
    buses.output(0x20, 0xA0)
    buses.output(0x20, 0x20)
    buses.interrupts.setLine(1, true)
    #expect(buses.interrupts.acknowledge() == 0x21)
  }

  @Test mutating func spuriousInterrupts() {
    #expect(buses.interrupts.acknowledge() == 0x27)
    // The second asked, and its level went before it was acknowledged.
    buses.output(0x02, 0x4D1)
    buses.interrupts.setLine(9, true)
    buses.interrupts.setLine(9, false)
    #expect(buses.interrupts.acknowledge() == 0x2F)
  }

  @Test mutating func cascadeLineIsTaken() {
    buses.interrupts.setLine(2, true)
    #expect(buses.interrupts.output == false)
    buses.interrupts.setLine(16, true)
    #expect(buses.interrupts.output == false)
  }

  @Test mutating func levelControlHasNoSystemLines() {
    buses.output(0xFF, 0x4D0)
    buses.output(0xFF, 0x4D1)
    #expect(buses.input(0x4D0) == .value(0xF8))
    #expect(buses.input(0x4D1) == .value(0xDE))
  }

  @Test mutating func levelControlMakesALineAskAgain() {
    buses.output(0x20, 0x4D0)
    buses.interrupts.setLine(5, true)
    #expect(buses.interrupts.acknowledge() == 0x25)
    buses.output(0x20, 0x20)
    #expect(buses.interrupts.output)
  }
}
