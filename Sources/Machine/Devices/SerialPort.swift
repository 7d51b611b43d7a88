public import X86

/// A 16550A UART (National Semiconductor PC16550D data sheet), eight ports.
///
/// The line is infinitely fast: what is written to THR has left by the next bus cycle, so THRE and TEMT are always set.
/// Characters are eight bits whatever LCR says. A FIFO below its trigger level has timed out at once.
public struct SerialPort: PortDevice {
  /// Every register is one byte.
  public static var widestAccess: Width { .byte }

  /// Where transmitted bytes go.
  public var sink: ByteSink

  private var interruptEnable: UInt8 = 0
  private var lineControl: UInt8 = 0
  private var modemControl: UInt8 = 0
  private var scratch: UInt8 = 0
  private var divisor: UInt16 = 12
  private var lineErrors: UInt8 = 0
  private var modemDeltas: UInt8 = 0
  private var isTransmitterReported = true
  private var hasFIFO = false
  private var triggerLevel = 1
  private var received = ReceiveFIFO()

  /// A port after reset, its line connected to a terminal that is ready (CTS, DSR and DCD are on).
  public init(sink: ByteSink = ByteSink(.discard)) { self.sink = sink }

  /// The level of the interrupt output: INTR, let through by OUT2 as PCs wire it.
  public var interruptLine: Bool {
    modemControl & (ModemControl.out2 | ModemControl.loop) == ModemControl.out2 && pendingInterrupt != nil
  }

  /// Puts a byte on the receive line. While the port loops back it hears nothing.
  ///
  /// - Returns: false where the byte was lost: the port loops back, or has no room (overrun).
  @discardableResult public mutating func receive(_ byte: UInt8) -> Bool {
    isLooped ? false : takeIn(byte)
  }

  /// True when a byte given to `receive` would not be lost.
  public var canReceive: Bool { !isLooped && received.count < capacity }

  // MARK: Registers

  /// Reads a register.
  public mutating func read(at offset: UInt16, _ width: Width) -> DeviceAnswer {
    switch offset {
    case 0: .value(UInt64(isDivisorSelected ? UInt8(truncatingIfNeeded: divisor) : takeReceived()))
    case 1: .value(UInt64(isDivisorSelected ? UInt8(truncatingIfNeeded: divisor >> 8) : interruptEnable))
    case 2: .value(UInt64(identifyInterrupt()))
    case 3: .value(UInt64(lineControl))
    case 4: .value(UInt64(modemControl))
    case 5: .value(UInt64(takeLineStatus()))
    case 6: .value(UInt64(takeModemStatus()))
    case 7: .value(UInt64(scratch))
    default: .notMine
    }
  }

  /// Writes a register.
  public mutating func write(_ value: UInt32, at offset: UInt16, _ width: Width) -> DeviceAnswer {
    let byte = UInt8(truncatingIfNeeded: value)
    switch offset {
    case 0 where isDivisorSelected: divisor = divisor & 0xFF00 | UInt16(byte)
    case 0: transmit(byte)
    case 1 where isDivisorSelected: divisor = divisor & 0x00FF | UInt16(byte) << 8
    case 1: enableInterrupts(byte)
    case 2: controlFIFO(byte)
    case 3: lineControl = byte
    case 4: controlModem(byte)
    case 5, 6: break
    case 7: scratch = byte
    default: return .notMine
    }
    return .done
  }

  /// Transmits a string.
  public mutating func write(string bytes: borrowing [UInt8], at offset: UInt16, _ width: Width) -> Bool {
    guard offset == 0, width == .byte, !isDivisorSelected else { return false }
    for index in bytes.indices { transmit(bytes[index]) }
    return true
  }

  private var isDivisorSelected: Bool { lineControl & 0x80 != 0 }
  private var isLooped: Bool { modemControl & ModemControl.loop != 0 }
  private var capacity: Int { hasFIFO ? ReceiveFIFO.capacity : 1 }

  // MARK: Transmit and receive

  private mutating func transmit(_ byte: UInt8) {
    if isLooped { _ = takeIn(byte) } else { sink.append(byte) }
    isTransmitterReported = false
  }

  private mutating func takeIn(_ byte: UInt8) -> Bool {
    guard received.count < capacity else {
      lineErrors |= LineStatus.overrun
      // Without a FIFO the newer character overwrites the older; with one the newer is lost (data sheet §8.6.3).
      if !hasFIFO { received.replaceNewest(byte) }
      return false
    }
    received.append(byte)
    return true
  }

  private mutating func takeReceived() -> UInt8 { received.takeFirst() }

  private mutating func takeLineStatus() -> UInt8 {
    let status = lineErrors | LineStatus.transmitterEmpty | (received.count > 0 ? LineStatus.dataReady : 0)
    lineErrors = 0
    return status
  }

  private mutating func controlFIFO(_ byte: UInt8) {
    let isEnabled = byte & 1 != 0
    // Changing the mode empties both FIFOs; the other bits count only while bit 0 is written as one (§8.6.4).
    if isEnabled != hasFIFO || (isEnabled && byte & 2 != 0) { received.removeAll() }
    if isEnabled != hasFIFO || (isEnabled && byte & 4 != 0) { isTransmitterReported = false }
    hasFIFO = isEnabled
    guard isEnabled else { return }
    triggerLevel =
      switch byte >> 6 {
      case 0: 1
      case 1: 4
      case 2: 8
      default: 14
      }
  }

  // MARK: Modem

  private mutating func controlModem(_ byte: UInt8) {
    let before = modemLines
    modemControl = byte & 0x1F
    let after = modemLines
    modemDeltas |= (before ^ after) >> 4 & 0b1011
    // RI reports only its end (data sheet §8.6.8).
    if before & ~after & 0x40 != 0 { modemDeltas |= 0b0100 }
  }

  /// CTS 4, DSR 5, RI 6, DCD 7: in a loop the port's own outputs RTS, DTR, OUT1, OUT2.
  private var modemLines: UInt8 {
    guard isLooped else { return 0xB0 }
    let outputs = modemControl
    return (outputs & 2) << 3 | (outputs & 1) << 5 | (outputs & 4) << 4 | (outputs & 8) << 4
  }

  private mutating func takeModemStatus() -> UInt8 {
    let status = modemLines | modemDeltas
    modemDeltas = 0
    return status
  }

  // MARK: Interrupts

  private mutating func enableInterrupts(_ byte: UInt8) {
    let wasEnabled = interruptEnable & 2 != 0
    interruptEnable = byte & 0x0F
    // Enabling the transmitter interrupt while THR is empty raises it at once.
    if !wasEnabled && byte & 2 != 0 { isTransmitterReported = false }
  }

  /// The highest pending interrupt as IIR shows it (data sheet, table IV), or `nil`.
  private var pendingInterrupt: UInt8? {
    if interruptEnable & 4 != 0 && lineErrors != 0 { return 0x06 }
    if interruptEnable & 1 != 0 && received.count > 0 {
      return !hasFIFO || received.count >= triggerLevel ? 0x04 : 0x0C
    }
    if interruptEnable & 2 != 0 && !isTransmitterReported { return 0x02 }
    if interruptEnable & 8 != 0 && modemDeltas != 0 { return 0x00 }
    return nil
  }

  private mutating func identifyInterrupt() -> UInt8 {
    let fifoBits: UInt8 = hasFIFO ? 0xC0 : 0
    guard let pending = pendingInterrupt else { return fifoBits | 1 }
    if pending == 0x02 { isTransmitterReported = true }
    return fifoBits | pending
  }
}

private enum ModemControl {
  static let out2: UInt8 = 8
  static let loop: UInt8 = 16
}

private enum LineStatus {
  static let dataReady: UInt8 = 1
  static let overrun: UInt8 = 2
  /// THRE and TEMT.
  static let transmitterEmpty: UInt8 = 0x60
}

private struct ReceiveFIFO {
  static let capacity = 16

  private var bytes = InlineArray<16, UInt8>(repeating: 0)
  private var first = 0
  private(set) var count = 0

  mutating func append(_ byte: UInt8) {
    bytes[(first + count) & 15] = byte
    count += 1
  }

  mutating func replaceNewest(_ byte: UInt8) { bytes[(first + count - 1) & 15] = byte }

  /// The oldest byte, or 0 where there is none.
  mutating func takeFirst() -> UInt8 {
    guard count > 0 else { return 0 }
    let byte = bytes[first]
    first = (first + 1) & 15
    count -= 1
    return byte
  }

  mutating func removeAll() {
    first = 0
    count = 0
  }
}
