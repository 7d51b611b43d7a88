/// Four-level page tables in the making (Intel SDM vol. 3A §4.5).
struct PageTables {
  /// Where the root will lie; the other tables follow it.
  let base: UInt64
  /// 512 entries for each table.
  private(set) var entries: [UInt64]

  init(base: UInt64) {
    self.base = base
    entries = [UInt64](repeating: 0, count: 512)
  }

  var byteCount: Int { entries.count * 8 }

  static let largePage: UInt64 = 1 << 21

  /// Maps a page, of 4 KiB or of 2 MiB, writable and executable.
  mutating func map(_ linear: UInt64, to physical: UInt64, isUser: Bool, isLarge: Bool = false) {
    var table = 0
    let last = isLarge ? 2 : 1
    for level in stride(from: 4, to: last, by: -1) {
      let index = table + Self.index(linear, level)
      if entries[index] == 0 {
        entries[index] = (base + UInt64(entries.count * 8)) | 7
        entries += [UInt64](repeating: 0, count: 512)
      }
      table = Int(entries[index] & ~0xFFF - base) / 8
    }
    entries[table + Self.index(linear, last)] = physical | (isUser ? 7 : 3) | (isLarge ? 0x80 : 0)
  }

  /// Where a linear address lies, or `nil` where nothing is mapped.
  func physical(_ linear: UInt64) -> UInt64? {
    var table = 0
    for level in stride(from: 4, through: 1, by: -1) {
      let entry = entries[table + Self.index(linear, level)]
      if entry & 1 == 0 { return nil }
      if level == 1 { return entry & ~0xFFF | linear & 0xFFF }
      if entry & 0x80 != 0 { return entry & ~(Self.largePage - 1) | linear & (Self.largePage - 1) }
      table = Int(entry & ~0xFFF - base) / 8
    }
    return nil
  }

  /// True where nothing in the 2 MiB around `linear` is mapped.
  func isLargePageFree(_ linear: UInt64) -> Bool {
    var table = 0
    for level in stride(from: 4, to: 1, by: -1) {
      let entry = entries[table + Self.index(linear, level)]
      if entry & 1 == 0 { return true }
      if entry & 0x80 != 0 { return false }
      table = Int(entry & ~0xFFF - base) / 8
    }
    return false
  }

  private static func index(_ linear: UInt64, _ level: Int) -> Int {
    Int(linear >> UInt64(3 + 9 * level) & 511)
  }
}
