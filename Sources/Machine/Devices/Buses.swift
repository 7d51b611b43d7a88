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
  /// The kvm-unit-tests device, E0h–EBh and 2000h–2017h; its buffer is on the memory bus.
  public var test = TestDevice()
  /// The page that records accesses, FED8_0000h.
  public var testRegion = MemoryTestRegion()
  /// The local APIC's registers, FEE0_0000h.
  public var localAPIC = LocalAPICPage()
  /// The debug exit, F4h–F7h.
  public var debugExit = DebugExit()
  /// The POST port, 80h.
  public var post = POSTPort()
  /// System control port A, 92h.
  public var systemControl = ResetPort.systemControlA
  /// The reset control register, CF9h.
  public var resetControl = ResetPort.resetControl

  /// The machine's devices, the serial port's output going to `serialSink`.
  public init(serialSink: ByteSink = ByteSink(.discard)) { serial = SerialPort(sink: serialSink) }

  /// Which device has a port, and where its registers begin.
  private enum Place { case none, serial, pic1, pic2, levelControl, test, testLines, debugExit, post, portA, reset }

  private func place(of port: UInt16) -> Place {
    switch port {
    case 0x3F8...0x3FF: .serial
    case 0xE0...0xEB: .test
    case 0xF4...0xF7: .debugExit
    case 0x20...0x21: .pic1
    case 0xA0...0xA1: .pic2
    case 0x80: .post
    case 0x92: .portA
    case 0x4D0...0x4D1: .levelControl
    case 0xCF9: .reset
    case 0x2000...0x2017: .testLines
    default: .none
    }
  }

  private func widestAccess(_ place: Place) -> Width {
    switch place {
    case .test: TestDevice.widestAccess
    case .debugExit: DebugExit.widestAccess
    default: .byte
    }
  }

  /// Drives one bus cycle.
  public mutating func drive(_ element: PortElement) -> BusAnswer {
    let place = place(of: element.port)
    guard place != .none else { return .unclaimed }
    let isAligned = element.port & (UInt16(element.width.rawValue) &- 1) == 0
    let isWhole = element.width == .byte || isAligned && element.width.rawValue <= widestAccess(place).rawValue
    guard isWhole else { return driveHalves(element) }
    switch element.direction {
    case .read: return finish(read(place, element.port, element.width), element)
    case .write: return finish(write(place, element.port, element.width, element.value), element)
    }
  }

  private func finish(_ answer: DeviceAnswer, _ element: PortElement) -> BusAnswer {
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
    return .value(floating(low, half) | floating(high, half) << UInt64(half.bitCount))
  }

  func floating(_ answer: BusAnswer, _ width: Width) -> UInt64 {
    if case .value(let value) = answer { value } else { width.mask }
  }

  private mutating func read(_ place: Place, _ port: UInt16, _ width: Width) -> DeviceAnswer {
    switch place {
    case .none: return .notMine
    case .serial:
      let answer = serial.read(at: port &- 0x3F8, width)
      interrupts.setLine(4, serial.interruptLine)
      return answer
    case .pic1: return interrupts.read(at: port &- 0x20, isSecond: false)
    case .pic2: return interrupts.read(at: port &- 0xA0, isSecond: true)
    case .levelControl: return interrupts.readLevelControl(at: port &- 0x4D0)
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
      interrupts.setLine(4, serial.interruptLine)
      return answer
    case .pic1: return interrupts.write(value, at: port &- 0x20, isSecond: false)
    case .pic2: return interrupts.write(value, at: port &- 0xA0, isSecond: true)
    case .levelControl: return interrupts.writeLevelControl(value, at: port &- 0x4D0)
    case .test: return test.write(value, at: port &- 0xE0, width)
    case .testLines:
      interrupts.setLine(UInt8(truncatingIfNeeded: port &- 0x2000), value & 0xFF != 0)
      return .done
    case .debugExit: return debugExit.write(value, at: port &- 0xF4, width)
    case .post: return post.write(value, at: 0, width)
    case .portA: return systemControl.write(value, at: 0, width)
    case .reset: return resetControl.write(value, at: 0, width)
    }
  }
}
