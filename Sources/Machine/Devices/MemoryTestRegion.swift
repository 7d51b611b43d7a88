public import X86

/// A page that remembers: reads return what was written, and every access is recorded as it came.
///
/// It is for tests of MMIO. The bus cuts nothing: widths and unaligned addresses reach it as the host drove them.
public struct MemoryTestRegion: MemoryDevice {
  /// Every width reaches it whole.
  public static var widestAccess: Width { .qword }
  /// Bytes in the page.
  public static let byteCount = 4096
  /// How many accesses are recorded one by one.
  public static let recordLimit = 1 << 16

  /// The first accesses, as many as are recorded; addresses are offsets, a read's value is what it returned.
  public private(set) var accesses: [MemoryAccess] = []
  /// All accesses.
  public private(set) var accessCount: UInt64 = 0
  private var bytes = [UInt8](repeating: 0, count: byteCount)

  /// A page of zeroes without a past.
  public init() {}

  /// Reads the page.
  public mutating func load(at offset: UInt64, _ width: Width) -> DeviceAnswer {
    guard let first = place(offset, width) else { return .notMine }
    var value: UInt64 = 0
    for index in 0..<width.byteCount { value |= UInt64(bytes[first + index]) << UInt64(index * 8) }
    record(MemoryAccess(address: offset, direction: .read, width: width, value: value))
    return .value(value)
  }

  /// Writes the page.
  public mutating func store(_ value: UInt64, at offset: UInt64, _ width: Width) -> DeviceAnswer {
    guard let first = place(offset, width) else { return .notMine }
    for index in 0..<width.byteCount { bytes[first + index] = UInt8(truncatingIfNeeded: value >> UInt64(index * 8)) }
    record(MemoryAccess(address: offset, direction: .write, width: width, value: value))
    return .done
  }

  private mutating func record(_ access: MemoryAccess) {
    accessCount &+= 1
    if accesses.count < Self.recordLimit { accesses.append(access) }
  }

  private func place(_ offset: UInt64, _ width: Width) -> Int? {
    guard offset <= UInt64(Self.byteCount - width.byteCount) else { return nil }
    return Int(offset)
  }
}
