import Memory
import X86

/// Bytes in little-endian order, for tables that are laid out by hand.
struct TableWriter {
  private(set) var bytes: [UInt8] = []

  init() {}

  /// An ACPI table's header (ACPI 6.5 §5.2.6); length and checksum come with `finished`.
  init(acpi signature: String, revision: UInt8) {
    text(signature, 4)
    add(0, 4)
    add(UInt64(revision), 1)
    add(0, 1)
    text("TRAPLN", 6)
    text("TRAPLINE", 8)
    add(1, 4)
    text("TRAP", 4)
    add(1, 4)
  }

  var count: Int { bytes.count }

  mutating func add(_ value: UInt64, _ byteCount: Int) {
    for index in 0..<byteCount { bytes.append(UInt8(truncatingIfNeeded: value >> UInt64(index * 8))) }
  }

  mutating func add(_ more: [UInt8]) { bytes += more }

  /// Text cut or filled with spaces to `byteCount`.
  mutating func text(_ text: String, _ byteCount: Int) {
    let cut = Array(text.utf8.prefix(byteCount))
    bytes += cut + [UInt8](repeating: 0x20, count: byteCount - cut.count)
  }

  /// Zeroes up to `offset`.
  mutating func fill(to offset: Int) {
    if offset > bytes.count { bytes += [UInt8](repeating: 0, count: offset - bytes.count) }
  }

  /// Where an I/O register is: ACPI's generic address (§5.2.3.2).
  mutating func addPort(_ port: UInt16, bitWidth: UInt8) {
    add(1, 1)
    add(UInt64(bitWidth), 1)
    add(0, 1)
    add(UInt64(bitWidth / 16 + 1), 1)
    add(UInt64(port), 8)
  }

  /// The ACPI table with its length, and a checksum that makes its bytes add up to 0.
  func finished() -> [UInt8] {
    var table = bytes
    for index in 0..<4 { table[4 + index] = UInt8(truncatingIfNeeded: table.count >> (index * 8)) }
    table[9] = Self.checksum(table[...])
    return table
  }

  /// What makes these bytes add up to 0.
  static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt8 { bytes.reduce(0) { $0 &- $1 } }
}
