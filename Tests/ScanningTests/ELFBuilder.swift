/// ELF files, byte by byte.
struct ELFBuilder {
  struct Section {
    var name: String
    /// 1 PROGBITS, 4 RELA, 8 NOBITS.
    var type: UInt32 = 1
    /// 2 allocated, 4 executable.
    var flags: UInt64 = 6
    var address: UInt64 = 0
    var bytes: [UInt8] = []
    var link: UInt32 = 0
    var info: UInt32 = 0
    var entrySize: UInt64 = 0
  }

  struct Symbol {
    var name: String
    var value: UInt64
    var size: UInt64 = 0
    /// 2 a function, 1 an object, 0 neither; global unless `isLocal`.
    var type: UInt8 = 2
    var isLocal = false
    /// From 1.
    var section: UInt16 = 1
  }

  /// 1 relocatable, 2 executable.
  var type: UInt16 = 2
  var is64 = true
  var entry: UInt64 = 0
  var sections: [Section] = []
  var symbols: [Symbol] = []

  static func little(_ value: UInt64, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> UInt64($0 * 8)) }
  }

  /// A relocation of 24 bytes.
  static func rela(_ offset: UInt64, symbol: UInt64, type: UInt64, addend: Int64) -> [UInt8] {
    little(offset, 8) + little(symbol << 32 | type, 8) + little(UInt64(bitPattern: addend), 8)
  }

  var bytes: [UInt8] {
    var all = [Section(name: "", type: 0, flags: 0)] + sections
    let word = is64 ? 8 : 4
    var strings: [UInt8] = [0]
    func name(_ text: String) -> UInt64 {
      let place = strings.count
      strings += Array(text.utf8) + [0]
      return UInt64(place)
    }
    if !symbols.isEmpty {
      var table = [UInt8](repeating: 0, count: is64 ? 24 : 16)
      for symbol in symbols {
        let info = (symbol.isLocal ? 0 : 0x10) | UInt64(symbol.type)
        let (value, size) = (Self.little(symbol.value, word), Self.little(symbol.size, word))
        let section = Self.little(UInt64(symbol.section), 2)
        table += Self.little(name(symbol.name), 4)
        table += is64 ? Self.little(info, 2) + section + value + size : value + size + Self.little(info, 2) + section
      }
      all.append(
        Section(
          name: ".symtab", type: 2, flags: 0, bytes: table, link: UInt32(all.count + 1), entrySize: is64 ? 24 : 16))
      all.append(Section(name: ".strtab", type: 3, flags: 0, bytes: strings))
    }
    strings = [0]
    var names = all.map { name($0.name) }
    names.append(name(".shstrtab"))
    all.append(Section(name: ".shstrtab", type: 3, flags: 0, bytes: strings))

    let headerSize = is64 ? 64 : 52
    var body: [UInt8] = []
    var headers: [UInt8] = []
    for (index, section) in all.enumerated() {
      let size = is64 ? 64 : 40
      let offset = headerSize + body.count
      headers += Self.little(names[index], 4) + Self.little(UInt64(section.type), 4)
      headers += Self.little(section.flags, word) + Self.little(section.address, word)
      headers += Self.little(UInt64(offset), word) + Self.little(UInt64(section.bytes.count), word)
      headers += Self.little(UInt64(section.link), 4) + Self.little(UInt64(section.info), 4)
      headers += Self.little(1, word) + Self.little(section.entrySize, word)
      precondition(headers.count == (index + 1) * size)
      if section.type != 8 { body += section.bytes }
    }
    var header: [UInt8] = [0x7F, 0x45, 0x4C, 0x46, is64 ? 2 : 1, 1, 1] + [UInt8](repeating: 0, count: 9)
    header += Self.little(UInt64(type), 2) + Self.little(is64 ? 62 : 3, 2) + Self.little(1, 4)
    header += Self.little(entry, word) + Self.little(0, word) + Self.little(UInt64(headerSize + body.count), word)
    header += Self.little(0, 4) + Self.little(UInt64(headerSize), 2) + Self.little(0, 4)
    header += Self.little(is64 ? 64 : 40, 2) + Self.little(UInt64(all.count), 2)
    header += Self.little(UInt64(all.count - 1), 2)
    return header + body + headers
  }
}
