// DWARF 2 to 5, "Line Number Information" (DWARF 5 §6.2).

/// Where a file has its line-number program and the strings of it.
struct DebugLineSections: Sendable {
  var program: Range<Int>?
  var lineStrings: Range<Int>?
  var strings: Range<Int>?
}

extension CodeImage {
  /// The lines of source text of some addresses; empty where the file has no debugging information.
  func sourceLines(of addresses: [UInt64]) -> [UInt64: SourceLine] {
    guard let program = debugLines.program, !addresses.isEmpty else { return [:] }
    var search = LineSearch(FileReader(contents), debugLines, addresses)
    search.run(program)
    return search.found
  }
}

/// Reads line-number programs and keeps what is asked for. Whatever is wrong with a unit ends that unit and no more.
private struct LineSearch {
  let file: FileReader
  let sections: DebugLineSections
  /// In order, each once.
  let wanted: [UInt64]
  var found: [UInt64: SourceLine] = [:]
  /// A hostile program may cover every address with every row.
  var budget = 50_000_000

  init(_ file: FileReader, _ sections: DebugLineSections, _ addresses: [UInt64]) {
    self.file = file
    self.sections = sections
    wanted = Set(addresses).sorted()
  }

  mutating func run(_ program: Range<Int>) {
    var place = program.lowerBound
    while place < program.upperBound && budget > 0 {
      var cursor = Cursor(file, place..<program.upperBound)
      var width = 4
      guard var length = cursor.fixed(4) else { return }
      if length == 0xFFFF_FFFF {
        width = 8
        guard let long = cursor.fixed(8) else { return }
        length = long
      }
      guard length > 0, length <= UInt64(cursor.end - cursor.place) else { return }
      let end = cursor.place + Int(length)
      cursor.end = end
      if var unit = LineUnit(&cursor, offsetWidth: width) { run(&unit, &cursor) }
      place = end
    }
  }

  private struct Row {
    var address: UInt64 = 0
    var file: UInt64 = 1
    var line: UInt64 = 1
  }

  /// The program of one unit (DWARF 5 §6.2.5).
  private mutating func run(_ unit: inout LineUnit, _ cursor: inout Cursor) {
    cursor.place = unit.program
    var row = Row()
    var last: Row?
    while cursor.place < cursor.end && budget > 0 {
      budget -= 1
      guard let opcode = cursor.fixed(1) else { return }
      if opcode >= unit.opcodeBase {
        let adjusted = opcode - unit.opcodeBase
        row.address &+= adjusted / unit.lineRange &* unit.minimumLength
        row.line &+= UInt64(bitPattern: unit.lineBase &+ Int64(adjusted % unit.lineRange))
        emit(row, &last, unit)
        continue
      }
      switch opcode {
      case 0:
        guard let length = cursor.unsigned(), length > 0, length <= UInt64(cursor.end - cursor.place) else { return }
        let next = cursor.place + Int(length)
        switch cursor.fixed(1) {
        case 1:
          emit(row, &last, unit)
          last = nil
          row = Row()
        case 2: row.address = cursor.fixed(min(Int(length) - 1, 8)) ?? 0
        default: break
        }
        cursor.place = next
      case 1: emit(row, &last, unit)
      case 2: row.address &+= (cursor.unsigned() ?? 0) &* unit.minimumLength
      case 3: row.line &+= UInt64(bitPattern: cursor.signed() ?? 0)
      case 4: row.file = cursor.unsigned() ?? 0
      case 8: row.address &+= (255 - unit.opcodeBase) / unit.lineRange &* unit.minimumLength
      case 9: row.address &+= cursor.fixed(2) ?? 0
      // Column, statement, block, prologue, epilogue, ISA, and what a later version adds.
      default: for _ in 0..<unit.operandCounts[Int(opcode) - 1] { _ = cursor.unsigned() }
      }
    }
  }

  /// The bytes from the last row to this one belong to the last row's line.
  private mutating func emit(_ row: Row, _ last: inout Row?, _ unit: LineUnit) {
    defer { last = row }
    guard let begin = last, begin.address < row.address else { return }
    var low = 0
    var high = wanted.count
    while low < high {
      let middle = (low + high) / 2
      if wanted[middle] < begin.address { low = middle + 1 } else { high = middle }
    }
    while low < wanted.count && wanted[low] < row.address && budget > 0 {
      budget -= 1
      let address = wanted[low]
      low += 1
      // A removed function's program may begin at 0 and cover others: the first one counts.
      guard found[address] == nil, begin.line > 0, let name = unit.name(of: begin.file, file, sections) else {
        continue
      }
      found[address] = SourceLine(file: name, line: begin.line)
    }
  }
}

/// The header of one unit.
private struct LineUnit {
  var version: UInt64 = 0
  var minimumLength: UInt64 = 1
  var lineBase: Int64 = 0
  var lineRange: UInt64 = 1
  var opcodeBase: UInt64 = 1
  var operandCounts: [Int] = []
  /// Where the program begins.
  var program = 0
  /// Names, as places of text in the file.
  var folders: [Int] = []
  var files: [(name: Int, folder: UInt64)] = []

  /// `nil` where it cannot be understood.
  init?(_ cursor: inout Cursor, offsetWidth: Int) {
    guard let version = cursor.fixed(2), 2...5 ~= version else { return nil }
    self.version = version
    if version == 5 { cursor.place += 2 }
    guard let headerLength = cursor.fixed(offsetWidth), headerLength <= UInt64(max(cursor.end - cursor.place, 0)) else {
      return nil
    }
    program = cursor.place + Int(headerLength)
    guard let minimum = cursor.fixed(1) else { return nil }
    minimumLength = minimum
    if version >= 4 { cursor.place += 1 }
    cursor.place += 1
    guard let base = cursor.fixed(1), let range = cursor.fixed(1), range > 0, let opcodes = cursor.fixed(1), opcodes > 0
    else { return nil }
    lineBase = Int64(Int8(truncatingIfNeeded: base))
    lineRange = range
    opcodeBase = opcodes
    for _ in 1..<opcodes {
      guard let count = cursor.fixed(1) else { return nil }
      operandCounts.append(Int(count))
    }
    guard version == 5 ? readTables(&cursor, offsetWidth) : readOldTables(&cursor) else { return nil }
  }

  private mutating func readOldTables(_ cursor: inout Cursor) -> Bool {
    while let name = cursor.text() {
      if name.isEmpty { break }
      folders.append(name.lowerBound)
    }
    while let name = cursor.text() {
      if name.isEmpty { return true }
      guard let folder = cursor.unsigned(), cursor.unsigned() != nil, cursor.unsigned() != nil else { return false }
      files.append((name.lowerBound, folder))
    }
    return false
  }

  private mutating func readTables(_ cursor: inout Cursor, _ offsetWidth: Int) -> Bool {
    for isFiles in [false, true] {
      guard let formatCount = cursor.fixed(1) else { return false }
      var formats: [(content: UInt64, form: UInt64)] = []
      for _ in 0..<formatCount {
        guard let content = cursor.unsigned(), let form = cursor.unsigned() else { return false }
        formats.append((content, form))
      }
      guard let count = cursor.unsigned() else { return false }
      // An entry without a field takes no room, and there could be any number of them.
      guard !formats.isEmpty || count == 0 else { return false }
      for _ in 0..<count {
        var name = -1
        var folder: UInt64 = 0
        for (content, form) in formats {
          guard let value = cursor.value(form, offsetWidth) else { return false }
          if content == 1 { name = value.text }
          if content == 2 { folder = value.number }
        }
        if isFiles { files.append((name, folder)) } else { folders.append(name) }
      }
    }
    return true
  }

  /// A file of the unit, with its folder where that is told. The compiler's own folder is not looked up.
  func name(of number: UInt64, _ file: FileReader, _ sections: DebugLineSections) -> String? {
    // Before version 5 both tables count from 1.
    let index = version == 5 ? number : number &- 1
    guard index < UInt64(files.count) else { return nil }
    let entry = files[Int(index)]
    let name = text(entry.name, file, sections)
    guard !name.isEmpty else { return nil }
    let folderIndex = version == 5 ? entry.folder : entry.folder &- 1
    guard !name.hasPrefix("/"), folderIndex < UInt64(folders.count) else { return name }
    let folder = text(folders[Int(folderIndex)], file, sections)
    return folder.isEmpty ? name : folder + "/" + name
  }

  private func text(_ place: Int, _ file: FileReader, _ sections: DebugLineSections) -> String {
    guard place != -1 else { return "" }
    // See `Cursor.value`.
    if place >= 0 { return shown(file.text(UInt64(place))) }
    let isLineString = place & 1 == 0
    guard let section = isLineString ? sections.lineStrings : sections.strings else { return "" }
    let offset = UInt64(bitPattern: Int64(place)) >> 1 & 0xFFFF_FFFF_FFFF
    guard offset < UInt64(section.count) else { return "" }
    return shown(file.text(UInt64(section.lowerBound) + offset))
  }
}

/// A place in a section that moves on with each read.
private struct Cursor {
  let file: FileReader
  var place: Int
  var end: Int

  init(_ file: FileReader, _ range: Range<Int>) {
    self.file = file
    place = range.lowerBound
    end = range.upperBound
  }

  mutating func fixed(_ width: Int) -> UInt64? {
    guard place >= 0, place <= end, width <= end - place, let value = file.value(UInt64(place), width) else {
      return nil
    }
    place += width
    return value
  }

  /// ULEB128; bits above 63 are dropped.
  mutating func unsigned() -> UInt64? {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while let byte = fixed(1) {
      if shift < 64 { value |= (byte & 0x7F) << shift }
      if byte & 0x80 == 0 { return value }
      shift = min(shift + 7, 64)
    }
    return nil
  }

  /// SLEB128.
  mutating func signed() -> Int64? {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while let byte = fixed(1) {
      if shift < 64 { value |= (byte & 0x7F) << shift }
      shift = min(shift + 7, 64)
      if byte & 0x80 == 0 {
        if byte & 0x40 != 0 && shift < 64 { value |= ~0 << shift }
        return Int64(bitPattern: value)
      }
    }
    return nil
  }

  /// A text up to its NUL, which is stepped over.
  mutating func text() -> Range<Int>? {
    let first = place
    while let byte = fixed(1) { if byte == 0 { return first..<place - 1 } }
    return nil
  }

  /// A value of a form (DWARF 5 §7.5.6): as a number, and as a place of text. A text in `.debug_line_str` is a negative
  /// even place, one in `.debug_str` a negative odd one, with the offset from bit 1 on.
  mutating func value(_ form: UInt64, _ offsetWidth: Int) -> (number: UInt64, text: Int)? {
    func number(_ value: UInt64?) -> (number: UInt64, text: Int)? { value.map { ($0, -1) } }
    switch form {
    case 0x08: return text().map { (0, $0.lowerBound) }
    case 0x1F, 0x0E:
      guard let offset = fixed(offsetWidth) else { return nil }
      let tagged = (offset & 0xFFFF_FFFF_FFFF) << 1 | (form == 0x0E ? 1 : 0) | 1 << 63
      return (0, Int(bitPattern: UInt(tagged)))
    case 0x0B: return number(fixed(1))
    case 0x05: return number(fixed(2))
    case 0x06: return number(fixed(4))
    case 0x07: return number(fixed(8))
    case 0x0F: return number(unsigned())
    case 0x1E: return fixed(8) != nil ? number(fixed(8)) : nil
    case 0x09:
      guard let length = unsigned(), length <= UInt64(max(end - place, 0)) else { return nil }
      place += Int(length)
      return (0, -1)
    default: return nil
    }
  }
}
