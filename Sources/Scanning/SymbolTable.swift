/// Names of addresses.
public struct SymbolTable: Sendable {
  struct Symbol {
    var address: UInt64
    /// 0 where it is not known: up to the next symbol.
    var size: UInt64
    /// Where its name is in `names`.
    var name: Int
    var nameLength: Int
    /// Of two at one address the lower counts.
    var rank: UInt8
  }

  private var symbols: [Symbol] = []
  private var names: [UInt8] = []
  private var isSorted = true

  /// No names.
  init() {}

  /// How many.
  public var count: Int { symbols.count }

  mutating func add(_ name: some Collection<UInt8>, at address: UInt64, size: UInt64, rank: UInt8 = 0) {
    // Real names are a few megabytes; a hostile table may point at one long text from everywhere.
    guard !name.isEmpty, names.count < 1 << 28 else { return }
    symbols.append(
      Symbol(address: address, size: size, name: names.count, nameLength: name.count, rank: rank))
    names.append(contentsOf: name)
    isSorted = false
  }

  /// Must be called after the last `add`.
  mutating func sort() {
    guard !isSorted else { return }
    symbols.sort {
      $0.address != $1.address ? $0.address < $1.address : $0.rank != $1.rank ? $0.rank < $1.rank : $0.name < $1.name
    }
    // A hostile table may give one address any number of names.
    var kept: [Symbol] = []
    kept.reserveCapacity(symbols.count)
    var repeated = 0
    for symbol in symbols {
      repeated = kept.last?.address == symbol.address ? repeated + 1 : 0
      if repeated < 16 { kept.append(symbol) }
    }
    symbols = kept
    isSorted = true
  }

  /// Each address, once.
  var addresses: [UInt64] {
    var found: [UInt64] = []
    found.reserveCapacity(symbols.count)
    for symbol in symbols where found.last != symbol.address { found.append(symbol.address) }
    return found
  }

  /// The symbol that an address belongs to, and how far behind its beginning it is.
  public func name(of address: UInt64) -> (name: String, offset: UInt64)? {
    guard let index = index(of: address) else { return nil }
    let symbol = symbols[index]
    return (text(symbol), address - symbol.address)
  }

  private func text(_ symbol: Symbol) -> String { shown(names[symbol.name..<symbol.name + symbol.nameLength]) }

  /// The best symbol at or below an address that reaches it.
  private func index(of address: UInt64) -> Int? {
    var low = 0
    var high = symbols.count
    while low < high {
      let middle = (low + high) / 2
      if symbols[middle].address <= address { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return nil }
    var index = low - 1
    while index > 0 && symbols[index - 1].address == symbols[index].address { index -= 1 }
    // A label inside a function has no size and would hide it: the function comes first where it reaches.
    var candidate = index
    for _ in 0..<32 {
      let symbol = symbols[candidate]
      if symbol.size == 0 ? candidate == index : address - symbol.address < symbol.size { return candidate }
      guard candidate > 0 else { break }
      candidate -= 1
    }
    return nil
  }

  /// The addresses of the symbols whose names a glob fits, in order, merged where they meet.
  func ranges(matching globs: [Glob]) -> [Range<UInt64>] {
    var found: [Range<UInt64>] = []
    // Where the next address is that has a name of its own.
    var next = [UInt64](repeating: .max, count: symbols.count)
    for index in symbols.indices.dropLast().reversed() {
      let isSame = symbols[index + 1].address == symbols[index].address
      next[index] = isSame ? next[index + 1] : symbols[index + 1].address
    }
    for (index, symbol) in symbols.enumerated() {
      let name = names[symbol.name..<symbol.name + symbol.nameLength]
      guard globs.contains(where: { $0.matches(name) }) else { continue }
      let size = symbol.size == 0 ? min(next[index] - symbol.address, 1 << 20) : symbol.size
      let end = symbol.address.addingReportingOverflow(size)
      let range = symbol.address..<(end.overflow ? .max : end.partialValue)
      if let last = found.last, range.lowerBound <= last.upperBound {
        found[found.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        found.append(range)
      }
    }
    return found
  }
}

/// A pattern of names, with * and ?.
public struct Glob: Sendable {
  private let pattern: [UInt8]

  /// A pattern.
  public init(_ pattern: some StringProtocol) { self.pattern = Array(pattern.utf8) }

  /// True where all of `text` fits. Takes time in the product of both lengths at worst.
  public func matches(_ text: some RandomAccessCollection<UInt8>) -> Bool {
    var place = text.startIndex
    var index = 0
    var star: Int?
    var resume = text.startIndex
    while place < text.endIndex {
      if index < pattern.count && pattern[index] == UInt8(ascii: "*") {
        star = index
        resume = place
        index += 1
      } else if index < pattern.count && (pattern[index] == UInt8(ascii: "?") || pattern[index] == text[place]) {
        index += 1
        place = text.index(after: place)
      } else if let star {
        index = star + 1
        resume = text.index(after: resume)
        place = resume
      } else {
        return false
      }
    }
    while index < pattern.count && pattern[index] == UInt8(ascii: "*") { index += 1 }
    return index == pattern.count
  }
}
