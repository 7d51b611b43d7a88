import Memory

/// One range of guest-physical memory, as firmware reports it (ACPI 6.5 §15.2, INT 15h function E820h).
public struct MemoryMapEntry: Sendable, Equatable {
  /// What a range is for.
  public enum Kind: UInt32, Sendable {
    /// RAM that the guest may use.
    case usable = 1
    /// Not for the guest.
    case reserved = 2
    /// ACPI tables.
    case tables = 3
    /// ACPI's non-volatile storage.
    case storage = 4
  }

  /// The first address.
  public let address: UInt64
  /// How many bytes.
  public let byteCount: UInt64
  /// What it is for.
  public let kind: Kind

  /// What firmware reports for so much RAM, in the order of addresses: the ACPI tables are the last 64 KiB of the first
  /// MiB, and RAM goes on at 4 GiB where the hole for devices cuts it. A confidential guest maps as its own what is RAM
  /// or ACPI's, and all else as shared.
  static func map(memoryByteCount: UInt64, hasStartUpArea: Bool = false) -> [MemoryMapEntry] {
    let lowEnd = min(memoryByteCount, GuestMemory.holeBegin)
    var ranges = [
      MemoryMapEntry(address: 0, byteCount: 0x9_F000, kind: .usable),
      MemoryMapEntry(address: ACPITables.address, byteCount: 0x1_0000, kind: .tables),
    ]
    if hasStartUpArea {
      let area = StartUpArea.addresses
      ranges.insert(
        MemoryMapEntry(address: area.lowerBound, byteCount: UInt64(area.count), kind: .storage), at: 1)
    }
    if lowEnd > 0x10_0000 {
      ranges.append(MemoryMapEntry(address: 0x10_0000, byteCount: lowEnd - 0x10_0000, kind: .usable))
    }
    if memoryByteCount > lowEnd {
      ranges.append(MemoryMapEntry(address: GuestMemory.holeEnd, byteCount: memoryByteCount - lowEnd, kind: .usable))
    }
    return ranges
  }
}
