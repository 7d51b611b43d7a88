public import X86

/// PCI configuration mechanism 1, CF8h–CFFh, with a host bridge at 0:0.0 and nothing else (PCI Local Bus Specification
/// 3.0 §3.2.2.3.2 and §6.1).
public struct PCIConfiguration: PortDevice {
  /// The address is a dword; data are bytes, words and dwords.
  public static var widestAccess: Width { .dword }

  private var address: UInt32 = 0
  private var command: UInt16 = 0
  private var interruptLine: UInt8 = 0

  /// A bus with its host bridge.
  public init() {}

  /// Offsets 0–3 are CONFIG_ADDRESS, whole only; 4–7 are CONFIG_DATA.
  public mutating func read(at offset: UInt16, _ width: Width) -> DeviceAnswer {
    guard offset >= 4 else { return offset == 0 && width == .dword ? .value(UInt64(address)) : .notMine }
    guard isBridge else { return .value(width.mask) }
    return .value(UInt64(register) >> UInt64((offset & 3) * 8) & width.mask)
  }

  /// Writes CONFIG_ADDRESS, or what it names.
  public mutating func write(_ value: UInt32, at offset: UInt16, _ width: Width) -> DeviceAnswer {
    guard offset >= 4 else {
      guard offset == 0, width == .dword else { return .notMine }
      // Bits 30:24 and 1:0 are reserved.
      address = value & 0x80FF_FFFC
      return .done
    }
    guard isBridge else { return .done }
    let shift = UInt32(offset & 3) * 8
    let mask = UInt32(truncatingIfNeeded: width.mask) << shift
    let merged = register & ~mask | value << shift & mask
    switch address & 0xFC {
    // I/O, memory, bus master, parity, SERR.
    case 0x04: command = UInt16(truncatingIfNeeded: merged) & 0x0147
    case 0x3C: interruptLine = UInt8(truncatingIfNeeded: merged)
    default: break
    }
    return .done
  }

  /// Enabled, bus 0, device 0, function 0.
  private var isBridge: Bool { address & 0x80FF_FF00 == 0x8000_0000 }

  /// A type 0 header without base addresses: Intel 82441FX, a host bridge, revision 2.
  private var register: UInt32 {
    switch address & 0xFC {
    case 0x00: 0x1237_8086
    case 0x04: UInt32(command)
    case 0x08: 0x0600_0002
    case 0x3C: UInt32(interruptLine)
    default: 0
    }
  }
}
