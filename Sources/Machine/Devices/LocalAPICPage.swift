public import X86

/// The register page of the local APIC, as far as it can be read and written without interrupts (Intel SDM vol. 3A, table
/// 11-1; KVM `arch/x86/kvm/lapic.c`): it keeps what is written, and delivers nothing. It stays where reset puts it,
/// whatever IA32_APIC_BASE says.
///
/// Registers are 32 bits at multiples of 16; what lies between them reads as 0.
public struct LocalAPICPage: MemoryDevice {
  /// Registers have 32 bits.
  public static var widestAccess: Width { .dword }
  /// Bytes in the page.
  public static let byteCount = 4096

  private var registers = [UInt32](repeating: 0, count: 256)

  /// The page after reset: APIC 0, disabled, every local interrupt masked.
  public init() {
    registers[Self.spurious] = 0xFF
    registers[Self.destinationFormat] = 0xFFFF_FFFF
    for entry in Self.localVectors { registers[entry] = 1 << 16 }
  }

  private static let version = 0x03
  private static let endOfInterrupt = 0x0B
  private static let destinationFormat = 0x0E
  private static let spurious = 0x0F
  private static let commandLow = 0x30
  private static let localVectors = 0x32...0x37

  /// Reads a register, or a part of one.
  public mutating func load(at offset: UInt64, _ width: Width) -> DeviceAnswer {
    guard offset < UInt64(Self.byteCount) else { return .notMine }
    let inRegister = offset & 15
    guard inRegister < 4 else { return .value(0) }
    let index = Int(offset >> 4)
    let value: UInt32 =
      switch index {
      // Version 14h, six local vectors.
      case Self.version: 0x0005_0014
      case Self.endOfInterrupt: 0
      // The last command is always sent.
      case Self.commandLow: registers[index] & ~(1 << 12)
      default: registers[index]
      }
    return .value(UInt64(value) >> (inRegister * 8) & width.mask)
  }

  /// Writes a register; KVM ignores writes that are not of 32 bits at a multiple of 16.
  public mutating func store(_ value: UInt64, at offset: UInt64, _ width: Width) -> DeviceAnswer {
    guard offset < UInt64(Self.byteCount) else { return .notMine }
    let index = Int(offset >> 4)
    guard offset & 15 == 0, width == .dword, index != Self.version else { return .done }
    registers[index] = UInt32(truncatingIfNeeded: value)
    return .done
  }
}
