public import X86

/// The keyboard controller of a PC, 60h (offset 0) and 64h (offset 4), with a keyboard on which nobody types (IBM PC/AT
/// Technical Reference, "Keyboard Controller"; Intel 8042).
///
/// Commands are carried out at once, so the input buffer is always empty. The auxiliary port has no mouse.
public struct KeyboardController: PortDevice {
  /// Every register is one byte.
  public static var widestAccess: Width { .byte }

  private enum Expected { case keyboardData, commandByte, outputPort, echo, mouseData }

  private var output: [UInt8] = []
  private var commandByte: UInt8 = 0x45
  private var expected = Expected.keyboardData
  private var wasCommand = false
  /// The keyboard's command that wants one byte more.
  private var keyboardParameter: UInt8?

  /// A controller after its self-test.
  public init() {}

  /// The level of the keyboard's interrupt, IRQ 1.
  public var interruptLine: Bool { !output.isEmpty && commandByte & 1 != 0 }

  /// Reads the output buffer or the status.
  public mutating func read(at offset: UInt16, _ width: Width) -> DeviceAnswer {
    switch offset {
    case 0: return .value(output.isEmpty ? 0 : UInt64(output.removeFirst()))
    case 4:
      // Bit 2: the self-test was passed; bit 3: the last write was a command; bit 4: the keyboard is not locked.
      return .value(0x14 | (output.isEmpty ? 0 : 1) | (wasCommand ? 8 : 0))
    default: return .notMine
    }
  }

  /// Writes data or a command.
  public mutating func write(_ value: UInt32, at offset: UInt16, _ width: Width) -> DeviceAnswer {
    let byte = UInt8(truncatingIfNeeded: value)
    switch offset {
    case 0: return takeData(byte)
    case 4: return takeCommand(byte)
    default: return .notMine
    }
  }

  private mutating func takeCommand(_ byte: UInt8) -> DeviceAnswer {
    wasCommand = true
    expected = .keyboardData
    switch byte {
    case 0x20: answer(commandByte)
    case 0x60: expected = .commandByte
    case 0xA7: commandByte |= 0x20
    case 0xA8: commandByte &= ~0x20
    // The auxiliary port fails its test.
    case 0xA9: answer(0xFF)
    case 0xAA: answer(0x55)
    case 0xAB: answer(0x00)
    case 0xAD: commandByte |= 0x10
    case 0xAE: commandByte &= ~0x10
    // Output port: no reset, A20 open.
    case 0xD0: answer(0x03)
    case 0xD1: expected = .outputPort
    case 0xD2, 0xD3: expected = .echo
    case 0xD4: expected = .mouseData
    // Pulses of the output port's low bits; bit 0 is the processor's reset, active low.
    case 0xF0...0xFF where byte & 1 == 0: return .signal(.reset)
    default: break
    }
    return .done
  }

  private mutating func takeData(_ byte: UInt8) -> DeviceAnswer {
    wasCommand = false
    defer { expected = .keyboardData }
    switch expected {
    case .commandByte: commandByte = byte
    case .outputPort: if byte & 1 == 0 { return .signal(.reset) }
    case .echo: answer(byte)
    // Nobody answers: the controller says so after a while.
    case .mouseData: answer(0xFE)
    case .keyboardData: tellKeyboard(byte)
    }
    return .done
  }

  private mutating func tellKeyboard(_ byte: UInt8) {
    if keyboardParameter != nil {
      keyboardParameter = nil
      return answer(0xFA)
    }
    switch byte {
    // LEDs, scan-code set, typematic rate.
    case 0xED, 0xF0, 0xF3:
      keyboardParameter = byte
      answer(0xFA)
    case 0xEE: answer(0xEE)
    case 0xF2:
      answer(0xFA)
      answer(0xAB)
      answer(0x83)
    case 0xFF:
      answer(0xFA)
      answer(0xAA)
    default: answer(0xFA)
    }
  }

  private mutating func answer(_ byte: UInt8) {
    // Whoever never reads gets the newest answers only.
    if output.count >= 16 { output.removeFirst() }
    output.append(byte)
  }
}
