/// PE and TE images, byte by byte.
struct PEBuilder {
  var is64 = true
  var isTE = false
  var entry: UInt64 = 0x1000
  var code: [UInt8] = []
  /// At 2000h, not executable.
  var data: [UInt8] = []
  /// Address and length by number.
  var directories: [Int: (UInt64, UInt64)] = [:]
  /// Name and offset in the code of functions in the COFF symbol table.
  var symbols: [(String, UInt64)] = []

  static let base: UInt64 = 0x1_4000_0000
  /// What the header says of it.
  var imageBase = PEBuilder.base

  private func section(_ name: String, _ address: UInt64, _ count: Int, _ offset: Int, _ flags: UInt64) -> [UInt8] {
    let text = Array(name.utf8) + [UInt8](repeating: 0, count: 8 - name.utf8.count)
    return text + ELFBuilder.little(UInt64(count), 4) + ELFBuilder.little(address, 4)
      + ELFBuilder.little(UInt64(count), 4) + ELFBuilder.little(UInt64(offset), 4) + [UInt8](repeating: 0, count: 12)
      + ELFBuilder.little(flags, 4)
  }

  private func sections(_ headers: Int) -> [UInt8] {
    section(".text", 0x1000, code.count, headers, 0x6000_0020)
      + section(".rdata", 0x2000, data.count, headers + code.count, 0x4000_0040)
  }

  var bytes: [UInt8] {
    let little = ELFBuilder.little
    let machine = little(is64 ? 0x8664 : 0x14C, 2)
    let base = is64 ? imageBase : imageBase & 0xFFFF_0000
    if isTE {
      let directory = directories[5] ?? (0, 0)
      let header =
        [0x56, 0x5A] + machine + [2, 11] + little(0x100, 2) + little(entry, 4) + little(0x1000, 4)
        + little(base, 8) + little(directory.0, 4) + little(directory.1, 4) + little(0, 8)
      // Offsets count from the beginning of what was stripped.
      return header + sections(40 + 80 + 0x100 - 40) + code + data
    }
    var stub: [UInt8] = [0x4D, 0x5A] + [UInt8](repeating: 0, count: 0x3A) + little(0x40, 4)
    let optionalSize = is64 ? 112 + 48 : 96 + 48
    let headers = 0x40 + 24 + optionalSize + 80
    let symbolTable = headers + code.count + data.count
    stub += little(0x4550, 4) + machine + little(2, 2) + little(0, 4)
    stub += little(symbols.isEmpty ? 0 : UInt64(symbolTable), 4) + little(UInt64(symbols.count), 4)
    stub += little(UInt64(optionalSize), 2) + little(0x22, 2)
    var optional = little(is64 ? 0x20B : 0x10B, 2) + [UInt8](repeating: 0, count: 14) + little(entry, 4)
    optional += is64 ? little(0x1000, 4) + little(base, 8) : little(0x1000, 4) + little(0, 4) + little(base, 4)
    optional += [UInt8](repeating: 0, count: optionalSize - 48 - 4 - optional.count) + little(6, 4)
    for index in 0..<6 {
      let directory = directories[index] ?? (0, 0)
      optional += little(directory.0, 4) + little(directory.1, 4)
    }
    var tail: [UInt8] = []
    var strings: [UInt8] = []
    for (name, offset) in symbols {
      tail += little(0, 4) + little(UInt64(4 + strings.count), 4) + little(offset, 4) + little(1, 2) + little(0x20, 2)
      tail += [2, 0]
      strings += Array(name.utf8) + [0]
    }
    tail += little(UInt64(4 + strings.count), 4) + strings
    return stub + optional + sections(headers) + code + data + (symbols.isEmpty ? [] : tail)
  }
}
