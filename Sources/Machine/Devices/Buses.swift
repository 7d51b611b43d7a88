public import X86

/// What became of one bus cycle.
@frozen public enum BusAnswer: Sendable, Equatable {
  /// No device has the port or address: userspace decides.
  case unclaimed
  /// Done, with what a read returns; 0 for a write.
  case value(UInt64)
  /// Done, and the machine must know of it.
  case signal(DeviceSignal)
}

/// The devices of the machine at their ports, and the interrupt lines between them.
///
/// The device that has the first port of an access decides: it takes the access whole where it can, else the bus cuts it
/// into halves at consecutive ports, down to bytes, as QEMU does with accesses that are too wide or unaligned. Ports
/// without a device inside such an access read as all ones.
public struct Buses {
  /// COM1, 3F8h–3FFh, line 4.
  public var serial: SerialPort
  /// The interrupt controllers, 20h, 21h, A0h, A1h, 4D0h, 4D1h.
  public var interrupts = InterruptControllers()
  /// The I/O APIC, FEC0_0000h.
  public internal(set) var ioAPIC = IOAPIC()
  /// The local APIC of each processor, FEE0_0000h unless IA32_APIC_BASE says otherwise.
  public package(set) var localAPICs: [LocalAPIC]
  /// The interval timer, 40h–43h and 61h, line 0.
  public internal(set) var timer = IntervalTimer()
  /// The real-time clock, 70h and 71h, line 8.
  public internal(set) var clock: RealTimeClock
  /// ACPI power management, 600h–60Bh, line 9.
  public internal(set) var power = PowerManagement()
  /// The keyboard controller, 60h and 64h, line 1.
  public internal(set) var keyboard = KeyboardController()
  /// PCI configuration, CF8h–CFFh.
  public internal(set) var pci = PCIConfiguration()
  /// Firmware configuration, 510h and 511h.
  public internal(set) var firmware: FirmwareConfiguration
  /// The kvm-unit-tests device, E0h–EBh and 2000h–2017h; its buffer is on the memory bus.
  public var test = TestDevice()
  /// The page that records accesses, FED8_0000h.
  public var testRegion = MemoryTestRegion()
  /// The debug exit, F4h–F7h.
  public var debugExit = DebugExit()
  /// The POST port, 80h.
  public var post = POSTPort()
  /// System control port A, 92h.
  public var systemControl = ResetPort.systemControlA
  /// The reset control register, CF9h.
  public var resetControl = ResetPort.resetControl

  /// The guest's time, in ticks: whoever drives the bus sets it.
  package var now: UInt64 = 0
  /// The processor that drives the bus.
  package var processor = 0
  /// The next tick at which a device does something of its own accord; what `findDeadline` found last.
  package internal(set) var deadline = UInt64.max
  /// A device was touched whose deadline may have changed.
  var isDeadlineStale = false
  /// When `advance` was last called, or the timer last written.
  var advanced: UInt64 = 0

  /// The devices of a machine with so many processors and so much RAM, the serial port's output going to `serialSink`.
  /// Fixed local APICs stay in x2APIC mode; the rest is as CPUID has it.
  public init(
    serialSink: ByteSink = ByteSink(.discard), processorCount: Int = 1, memoryByteCount: UInt64 = 0,
    localAPICsAreFixed: Bool = false, offersX2APIC: Bool = true, offersDeadline: Bool = true
  ) {
    serial = SerialPort(sink: serialSink)
    localAPICs = (0..<max(processorCount, 1)).map {
      LocalAPIC(
        number: UInt32(truncatingIfNeeded: $0), offersX2APIC: offersX2APIC || localAPICsAreFixed,
        offersDeadline: offersDeadline, isFixed: localAPICsAreFixed)
    }
    clock = RealTimeClock(memoryByteCount: memoryByteCount)
    firmware = FirmwareConfiguration(
      memoryByteCount: memoryByteCount, processorCount: UInt16(truncatingIfNeeded: processorCount),
      memoryMap: MemoryMapEntry.map(memoryByteCount: memoryByteCount))
  }

  /// Which device has a port, and where its registers begin.
  private enum Place {
    case none, serial, pic1, pic2, levelControl, timer, timerControl, clock, power, keyboard, pci, firmware, test
    case testLines, debugExit, post, portA, reset
  }

  private static func place(of port: UInt16, _ width: Width) -> Place {
    switch port {
    case 0x3F8...0x3FF: .serial
    case 0xE0...0xEB: .test
    case 0xF4...0xF7: .debugExit
    case 0x20...0x21: .pic1
    case 0xA0...0xA1: .pic2
    case 0x40...0x43: .timer
    case 0x61: .timerControl
    case 0x60, 0x64: .keyboard
    case 0x70...0x71: .clock
    case 0x80: .post
    case 0x92: .portA
    case 0x4D0...0x4D1: .levelControl
    case 0x510...0x511: .firmware
    case 0x600...0x60B: .power
    // A byte at CF9h is not a part of CONFIG_ADDRESS, which is a dword.
    case 0xCF9 where width == .byte: .reset
    case 0xCF8...0xCFF: .pci
    case 0x2000...0x2017: .testLines
    default: .none
    }
  }

  private static func widestAccess(_ place: Place) -> Width {
    switch place {
    case .test: TestDevice.widestAccess
    case .debugExit: DebugExit.widestAccess
    case .pci: PCIConfiguration.widestAccess
    case .power: PowerManagement.widestAccess
    case .firmware: FirmwareConfiguration.widestAccess
    default: .byte
    }
  }

  /// Drives one bus cycle.
  public mutating func drive(_ element: PortElement) -> BusAnswer {
    let place = Self.place(of: element.port, element.width)
    guard place != .none else { return .unclaimed }
    let isAligned = element.port & (UInt16(element.width.rawValue) &- 1) == 0
    let isWhole = element.width == .byte || isAligned && element.width.rawValue <= Self.widestAccess(place).rawValue
    guard isWhole else { return driveHalves(element) }
    switch element.direction {
    case .read: return Self.finish(read(place, element.port, element.width), element)
    case .write: return Self.finish(write(place, element.port, element.width, element.value), element)
    }
  }

  /// Drives the bus cycles of a string at once, elements like `element`: for OUTS `bytes` has their values, for INS it gets
  /// them. It comes to the same as one cycle after the other.
  ///
  /// - Returns: `nil`, with nothing done, where the elements must come one by one.
  public mutating func drive(string bytes: inout [UInt8], _ element: PortElement) -> BusAnswer? {
    let (port, width) = (element.port, element.width)
    let place = Self.place(of: port, width)
    guard place != .none else { return .unclaimed }
    let isAligned = port & (UInt16(width.rawValue) &- 1) == 0
    guard width == .byte || isAligned && width.rawValue <= Self.widestAccess(place).rawValue else { return nil }
    let isRead = element.direction == .read
    let isDone: Bool
    switch place {
    case .serial where !isRead:
      isDone = serial.write(string: bytes, at: port &- 0x3F8, width)
      // Each byte leaves the line as the last does: nobody reads IIR in between.
      if isDone { setLine(4, serial.interruptLine) }
    case .firmware where isRead: isDone = firmware.read(string: &bytes, at: port &- 0x510, width)
    case .test where isRead: isDone = test.read(string: &bytes, at: port &- 0xE0, width)
    case .test: isDone = test.write(string: bytes, at: port &- 0xE0, width)
    case .post where !isRead: isDone = post.write(string: bytes, at: 0, width)
    default: isDone = false
    }
    return isDone ? .value(0) : nil
  }

  private static func finish(_ answer: DeviceAnswer, _ element: PortElement) -> BusAnswer {
    switch answer {
    case .notMine: .value(element.direction == .read ? element.width.mask : 0)
    case .value(let value): .value(value & element.width.mask)
    case .done: .value(0)
    case .signal(let signal): .signal(signal)
    }
  }

  private mutating func driveHalves(_ element: PortElement) -> BusAnswer {
    let half: Width = element.width == .dword ? .word : .byte
    let low = drive(
      PortElement(port: element.port, direction: element.direction, width: half, value: element.value))
    let high = drive(
      PortElement(
        port: element.port &+ UInt16(half.rawValue), direction: element.direction, width: half,
        value: element.value >> UInt32(half.bitCount)))
    if case .signal = low { return low }
    if case .signal = high { return high }
    guard element.direction == .read else { return .value(0) }
    return .value(Self.floating(low, half) | Self.floating(high, half) << UInt64(half.bitCount))
  }

  static func floating(_ answer: BusAnswer, _ width: Width) -> UInt64 {
    if case .value(let value) = answer { value } else { width.mask }
  }

  private mutating func read(_ place: Place, _ port: UInt16, _ width: Width) -> DeviceAnswer {
    switch place {
    case .none: return .notMine
    case .serial:
      let answer = serial.read(at: port &- 0x3F8, width)
      setLine(4, serial.interruptLine)
      return answer
    case .pic1: return interrupts.read(at: port &- 0x20, isSecond: false)
    case .pic2: return interrupts.read(at: port &- 0xA0, isSecond: true)
    case .levelControl: return interrupts.readLevelControl(at: port &- 0x4D0)
    case .timer: return timer.read(at: port &- 0x40, now: now)
    case .timerControl: return timer.readControl(now: now)
    case .clock:
      defer { settleClock() }
      return clock.read(at: port &- 0x70, now: now)
    case .power: return power.read(at: port &- 0x600, width, now: now)
    case .keyboard:
      let answer = keyboard.read(at: port &- 0x60, width)
      setLine(1, keyboard.interruptLine)
      return answer
    case .pci: return pci.read(at: port &- 0xCF8, width)
    case .firmware: return firmware.read(at: port &- 0x510, width)
    case .test: return test.read(at: port &- 0xE0, width)
    case .testLines: return .value(0)
    case .debugExit: return debugExit.read(at: port &- 0xF4, width)
    case .post: return post.read(at: 0, width)
    case .portA: return systemControl.read(at: 0, width)
    case .reset: return resetControl.read(at: 0, width)
    }
  }

  private mutating func write(_ place: Place, _ port: UInt16, _ width: Width, _ value: UInt32) -> DeviceAnswer {
    switch place {
    case .none: return .notMine
    case .serial:
      let answer = serial.write(value, at: port &- 0x3F8, width)
      setLine(4, serial.interruptLine)
      return answer
    case .pic1: return interrupts.write(value, at: port &- 0x20, isSecond: false)
    case .pic2: return interrupts.write(value, at: port &- 0xA0, isSecond: true)
    case .levelControl: return interrupts.writeLevelControl(value, at: port &- 0x4D0)
    case .timer:
      let answer = timer.write(value, at: port &- 0x40, now: now)
      settleTimer()
      return answer
    case .timerControl: return timer.writeControl(value, now: now)
    case .clock:
      let answer = clock.write(value, at: port &- 0x70, now: now)
      settleClock()
      return answer
    case .power:
      let answer = power.write(value, at: port &- 0x600, width)
      setLine(9, power.interruptLine)
      return answer
    case .keyboard:
      let answer = keyboard.write(value, at: port &- 0x60, width)
      setLine(1, keyboard.interruptLine)
      return answer
    case .pci: return pci.write(value, at: port &- 0xCF8, width)
    case .firmware: return firmware.write(value, at: port &- 0x510, width)
    case .test: return test.write(value, at: port &- 0xE0, width)
    case .testLines:
      setLine(UInt8(truncatingIfNeeded: port &- 0x2000), value & 0xFF != 0)
      return .done
    case .debugExit: return debugExit.write(value, at: port &- 0xF4, width)
    case .post: return post.write(value, at: 0, width)
    case .portA: return systemControl.write(value, at: 0, width)
    case .reset: return resetControl.write(value, at: 0, width)
    }
  }

  private mutating func settleTimer() {
    advanced = now
    // Only a count that ends asks for an interrupt, not the programming of a mode whose output begins high.
    if !timer.output(now: now) { setLine(0, false) }
    isDeadlineStale = true
  }

  private mutating func settleClock() {
    setLine(8, clock.interruptLine)
    isDeadlineStale = true
  }

  /// As after power-up, but for what RAM, the calendar and output have; a machine that wakes says so.
  mutating func reset(isWake: Bool) {
    interrupts = InterruptControllers()
    ioAPIC = IOAPIC()
    for index in localAPICs.indices { localAPICs[index].reset() }
    timer = IntervalTimer()
    power = PowerManagement()
    keyboard = KeyboardController()
    pci = PCIConfiguration()
    if isWake { power.noteWake() }
    isDeadlineStale = true
  }
}
