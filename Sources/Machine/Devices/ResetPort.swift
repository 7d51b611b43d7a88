public import X86

/// One register that resets the machine when a certain bit is written as one: port 92h (bit 0), port CF9h (bit 2).
public struct ResetPort: PortDevice {
  /// The register is one byte.
  public static var widestAccess: Width { .byte }

  private let resetBit: UInt8
  private var last: UInt8

  /// A register with this content at first.
  public init(resetBit: UInt8, initially value: UInt8 = 0) {
    self.resetBit = resetBit
    last = value
  }

  /// System control port A at 92h: bit 0 resets, bit 1 is the A20 gate, open.
  public static var systemControlA: ResetPort { ResetPort(resetBit: 1 << 0, initially: 1 << 1) }

  /// The reset control register at CF9h: bit 2 resets.
  public static var resetControl: ResetPort { ResetPort(resetBit: 1 << 2) }

  /// The byte written last.
  public mutating func read(at offset: UInt16, _ width: Width) -> DeviceAnswer { .value(UInt64(last)) }

  /// Keeps the byte; asks for a reset where the bit is set.
  public mutating func write(_ value: UInt32, at offset: UInt16, _ width: Width) -> DeviceAnswer {
    let byte = UInt8(truncatingIfNeeded: value)
    last = byte & ~resetBit
    return byte & resetBit != 0 ? .signal(.reset) : .done
  }
}
