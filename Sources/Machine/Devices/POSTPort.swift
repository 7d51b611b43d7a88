public import X86

/// Port 80h: firmware shows its progress there, and an OUT to it is the classic short delay.
///
/// It reads as all ones, as under QEMU.
public struct POSTPort: PortDevice {
  /// The register is one byte.
  public static var widestAccess: Width { .byte }

  /// The byte written last.
  public private(set) var code: UInt8 = 0

  /// A port that nothing was written to.
  public init() {}

  /// Reads as all ones.
  public mutating func read(at offset: UInt16, _ width: Width) -> DeviceAnswer { .value(width.mask) }

  /// Keeps the byte.
  public mutating func write(_ value: UInt32, at offset: UInt16, _ width: Width) -> DeviceAnswer {
    code = UInt8(truncatingIfNeeded: value)
    return .done
  }

  /// Keeps the last byte.
  public mutating func write(string bytes: borrowing [UInt8], at offset: UInt16, _ width: Width) -> Bool {
    guard let last = bytes.last else { return false }
    code = last
    return true
  }
}
