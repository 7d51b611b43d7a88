// Linux, scripts/kallsyms.c and kernel/kallsyms.c: the names of all symbols, in a kernel that was stripped too.

/// The symbols that a Linux kernel keeps for itself (CONFIG_KALLSYMS).
///
/// Names are compressed: each is a list of tokens, and the table of the 256 tokens has a shape that is hard to miss. From
/// there the other tables are found, and each is held against the others before it is believed.
struct KernelSymbols {
  /// Addresses and names of what kallsyms calls text.
  private(set) var symbols: [(address: UInt64, name: [UInt8])] = []

  private let file: FileReader
  private let section: Range<Int>
  private var tokens: [Range<Int>] = []

  /// Looks for the tables in a section.
  ///
  /// - Parameter isCode: says whether an address is one of the kernel's code.
  init?(_ file: FileReader, in section: Range<Int>, isCode: (UInt64) -> Bool) {
    self.file = file
    self.section = section
    guard let (table, indexEnd) = findTokens() else { return nil }
    let found = findMarkers(before: table).flatMap { findNames($0) } ?? findNames(behindBaseBefore: table, isCode)
    guard let (count, names, place) = found else { return nil }
    guard let addresses = findAddresses(count, countPlace: place, indexEnd: indexEnd, isCode) else { return nil }
    var name = names
    for index in 0..<count {
      guard let (tokens, next) = entry(at: name) else { return nil }
      name = next
      guard isCode(addresses[index]) else { continue }
      var text: [UInt8] = []
      for token in tokens where text.count < 1024 { text += file.bytes[self.tokens[Int(file.bytes[token])]] }
      // The first letter is the kind: t, T, w, W for text.
      guard let kind = text.first, [0x74, 0x54, 0x77, 0x57].contains(kind) else { continue }
      symbols.append((addresses[index], Array(text.dropFirst())))
    }
  }

  /// The digits stand for themselves in every kernel: their ten tokens are where the table is.
  private mutating func findTokens() -> (table: Int, indexEnd: Int)? {
    var digits: [UInt8] = []
    for digit: UInt8 in 0x30...0x39 { digits += [digit, 0] }
    var place = section.lowerBound
    while place + digits.count <= section.upperBound {
      guard file.bytes[place] == 0x30, file.bytes[place + 1] == 0,
        file.bytes[place..<place + digits.count].elementsEqual(digits)
      else {
        place += 1
        continue
      }
      if let found = tokens(withDigitsAt: place) { return found }
      place += 1
    }
    return nil
  }

  /// Tokens 0 to 47 stand before the digits, and behind all 256 an index of them in 16-bit numbers.
  private mutating func tokens(withDigitsAt digits: Int) -> (table: Int, indexEnd: Int)? {
    var table = digits
    for _ in 0..<48 {
      // Each ends with a NUL: the one before this token is the end of the token before.
      var start = table - 1
      guard start > section.lowerBound, file.bytes[start] == 0 else { return nil }
      while start > section.lowerBound && file.bytes[start - 1] != 0 && table - start < 1024 { start -= 1 }
      table = start
    }
    var found: [Range<Int>] = []
    var place = table
    for _ in 0..<256 {
      let start = place
      while place < section.upperBound && file.bytes[place] != 0 && place - start < 1024 { place += 1 }
      guard place < section.upperBound, place > start, file.bytes[place] == 0 else { return nil }
      found.append(start..<place)
      place += 1
    }
    // Tables begin at multiples of 8 or 4.
    for alignment in [8, 4] {
      let index = section.lowerBound + (place - section.lowerBound + alignment - 1) / alignment * alignment
      let isIndex = (0..<256).allSatisfy {
        file.value(UInt64(index + 2 * $0), 2) == UInt64(found[$0].lowerBound - table)
      }
      if isIndex && index + 512 <= section.upperBound {
        tokens = found
        return (table, index + 512)
      }
    }
    return nil
  }

  /// Where each 256th name is, in 32-bit numbers from 0 up, directly before the tokens.
  private func findMarkers(before table: Int) -> (begin: Int, values: [UInt64])? {
    var place = table - 4
    while place > section.lowerBound && table - place <= 8 && file.value(UInt64(place), 4) == 0 { place -= 4 }
    var values: [UInt64] = []
    while place >= section.lowerBound, let value = file.value(UInt64(place), 4) {
      if let last = values.last, value >= last { return nil }
      values.append(value)
      if value == 0 { return (place, values.reversed()) }
      place -= 4
    }
    return nil
  }

  /// One name: how many tokens, in one byte or two, and the tokens.
  private func entry(at place: Int) -> (tokens: Range<Int>, next: Int)? {
    guard place < section.upperBound else { return nil }
    var count = Int(file.bytes[place])
    var first = place + 1
    if count & 0x80 != 0 {
      guard first < section.upperBound else { return nil }
      count = count & 0x7F | Int(file.bytes[first]) << 7
      first += 1
    }
    guard count <= section.upperBound - first else { return nil }
    return (first..<first + count, first + count)
  }

  /// The count of the names stands before them; the names must be as many, and be where the markers say.
  private func findNames(_ markers: (begin: Int, values: [UInt64])) -> (count: Int, names: Int, place: Int)? {
    guard let last = markers.values.last, last < UInt64(section.count), markers.values.count > 1 else { return nil }
    let most = markers.values.count * 256
    var names = markers.begin - Int(last)
    let lowest = max(names - 256 * 1024, section.lowerBound + 8)
    while names >= lowest {
      for gap in [8, 4] {
        guard let count = file.value(UInt64(names - gap), 4), count <= UInt64(most), count > UInt64(most - 256) else {
          continue
        }
        if fits(names, Int(count), markers) { return (Int(count), names, names - gap) }
      }
      names -= 1
    }
    return nil
  }

  /// In 6.1 the base stands before the count and the names, and a table of three bytes a name behind the markers.
  private func findNames(
    behindBaseBefore table: Int, _ isCode: (UInt64) -> Bool
  ) -> (count: Int, names: Int, place: Int)? {
    var place = section.lowerBound
    while place + 16 < table {
      // A page's beginning, and no other value looks like one.
      if file.bytes[place] == 0, file.bytes[place + 1] & 15 == 0, file.bytes[place + 7] == 0xFF,
        let base = file.value(UInt64(place), 8), isCode(base), let count = file.value(UInt64(place) + 8, 4),
        1024..<1 << 24 ~= count, file.value(UInt64(place) + 12, 4) == 0,
        hasMarkers(place + 16, Int(count), before: table)
      {
        return (Int(count), place + 16, place + 8)
      }
      place += 8
    }
    return nil
  }

  /// True where so many names have their markers behind them.
  private func hasMarkers(_ names: Int, _ count: Int, before table: Int) -> Bool {
    var place = names
    var starts: [UInt64] = []
    for index in 0..<count {
      if index % 256 == 0 { starts.append(UInt64(place - names)) }
      guard let (_, next) = entry(at: place), next <= table else { return false }
      place = next
    }
    let markers = section.lowerBound + (place - section.lowerBound + 7) / 8 * 8
    return starts.enumerated().allSatisfy { file.value(UInt64(markers + 4 * $0.offset), 4) == $0.element }
  }

  private func fits(_ names: Int, _ count: Int, _ markers: (begin: Int, values: [UInt64])) -> Bool {
    var place = names
    for index in 0..<count {
      if index % 256 == 0 && UInt64(place - names) != markers.values[index / 256] { return false }
      guard let (_, next) = entry(at: place), next <= markers.begin else { return false }
      place = next
    }
    return markers.begin - place < 8
  }

  /// 32-bit offsets and the address that they count from: before the count up to 6.3, behind the tokens since.
  private func findAddresses(
    _ count: Int, countPlace: Int, indexEnd: Int, _ isCode: (UInt64) -> Bool
  ) -> [UInt64]? {
    func aligned(_ place: Int) -> Int { section.lowerBound + (place - section.lowerBound + 7) / 8 * 8 }
    let before = countPlace - 8
    let candidates = [
      (base: aligned(aligned(indexEnd) + 4 * count), offsets: aligned(indexEnd)),
      (base: before, offsets: before - aligned(section.lowerBound + 4 * count) + section.lowerBound),
      (base: before, offsets: before - 4 * count),
    ]
    for candidate in candidates {
      guard candidate.offsets >= section.lowerBound, candidate.base >= section.lowerBound,
        let base = file.value(UInt64(candidate.base), 8), isCode(base)
      else { continue }
      var addresses: [UInt64] = []
      addresses.reserveCapacity(count)
      var inCode = 0
      for index in 0..<count {
        guard let offset = file.signed32(UInt64(candidate.offsets + 4 * index)) else { break }
        // A negative offset counts from the base, a positive one is absolute: CONFIG_KALLSYMS_ABSOLUTE_PERCPU.
        let address = offset < 0 ? base &- 1 &- UInt64(bitPattern: offset) : UInt64(bitPattern: offset)
        addresses.append(address)
        if isCode(address) { inCode += 1 }
      }
      // Since 6.15 all of them count from the base.
      if inCode < count / 4 {
        addresses = (0..<count).map { base &+ (file.value(UInt64(candidate.offsets + 4 * $0), 4) ?? 0) }
        inCode = addresses.count { isCode($0) }
      }
      if addresses.count == count && inCode >= count / 4 { return addresses }
    }
    return nil
  }
}
