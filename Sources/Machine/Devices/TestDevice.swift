public import X86

/// The device that kvm-unit-tests drive, as QEMU's `pc-testdev` answers.
///
/// Ports E0h–E3h and E8h–EBh are one 32-bit register in byte lanes; E4h–E7h flush a page's mapping in the host and do
/// nothing here; 2000h–2017h set interrupt lines; FF00_0000h–FF00_FFFFh are a buffer.
public struct TestDevice: PortDevice, MemoryDevice {
  /// The register is read and written in bytes, words and dwords.
  public static var widestAccess: Width { .dword }
  /// Bytes in the buffer.
  public static let bufferByteCount = 0x10000

  private var register: UInt32 = 0
  private var buffer = [UInt8](repeating: 0, count: bufferByteCount)

  /// A device whose register and buffer are 0.
  public init() {}

  /// Reads the register (offsets 0–3 and 8–11) or the flush register (4–7), which is 0.
  public mutating func read(at offset: UInt16, _ width: Width) -> DeviceAnswer {
    switch offset {
    case 0...3, 8...11: .value(UInt64(register >> lane(offset)) & width.mask)
    case 4...7: .value(0)
    default: .notMine
    }
  }

  /// Writes the lanes of the register that the access covers.
  public mutating func write(_ value: UInt32, at offset: UInt16, _ width: Width) -> DeviceAnswer {
    switch offset {
    case 0...3, 8...11:
      let lanes = UInt32(truncatingIfNeeded: width.mask) << lane(offset)
      register = register & ~lanes | value << lane(offset) & lanes
      return .done
    case 4...7: return .done
    default: return .notMine
    }
  }

  /// The same value again and again.
  public mutating func read(string bytes: inout [UInt8], at offset: UInt16, _ width: Width) -> Bool {
    guard case .value(let value) = read(at: offset, width) else { return false }
    for index in bytes.indices {
      bytes[index] = UInt8(truncatingIfNeeded: value >> UInt64(index % width.byteCount * 8))
    }
    return true
  }

  /// The last element stays.
  public mutating func write(string bytes: borrowing [UInt8], at offset: UInt16, _ width: Width) -> Bool {
    guard bytes.count >= width.byteCount else { return false }
    var last: UInt32 = 0
    for index in 0..<width.byteCount {
      last |= UInt32(bytes[bytes.count - width.byteCount + index]) << UInt32(index * 8)
    }
    return write(last, at: offset, width) == .done
  }

  /// Reads the buffer.
  public mutating func load(at offset: UInt64, _ width: Width) -> DeviceAnswer {
    guard let first = place(offset, width) else { return .notMine }
    var value: UInt64 = 0
    for index in 0..<width.byteCount { value |= UInt64(buffer[first + index]) << UInt64(index * 8) }
    return .value(value)
  }

  /// Writes the buffer.
  public mutating func store(_ value: UInt64, at offset: UInt64, _ width: Width) -> DeviceAnswer {
    guard let first = place(offset, width) else { return .notMine }
    for index in 0..<width.byteCount { buffer[first + index] = UInt8(truncatingIfNeeded: value >> UInt64(index * 8)) }
    return .done
  }

  private func lane(_ offset: UInt16) -> UInt32 { UInt32(offset & 3) * 8 }

  private func place(_ offset: UInt64, _ width: Width) -> Int? {
    guard offset <= UInt64(Self.bufferByteCount - width.byteCount) else { return nil }
    return Int(offset)
  }
}
