/// A section of an ELF file that is to be fuzzed.
public struct FuzzSection {
  var name: String
  var type: UInt64
  var flags: UInt64
  var address: UInt64
  var bytes: [UInt8]
  var link: UInt64
  var info: UInt64

  /// A section from its parts.
  public init(
    _ name: String, type: UInt64 = 1, flags: UInt64 = 0, address: UInt64 = 0, link: UInt64 = 0, info: UInt64 = 0,
    _ bytes: [UInt8]
  ) {
    self.name = name
    self.type = type
    self.flags = flags
    self.address = address
    self.bytes = bytes
    self.link = link
    self.info = info
  }
}

extension FuzzImages {
  /// An ELF64 file of sections, all of whose headers stand before their contents, within reach of an input.
  public static func elf(type: UInt64, _ sections: [FuzzSection]) -> [UInt8] {
    var all = [FuzzSection("", type: 0, [])] + sections
    var names: [UInt8] = [0]
    var places: [UInt64] = []
    for section in all + [FuzzSection(".shstrtab", [])] {
      places.append(UInt64(names.count))
      names += Array(section.name.utf8) + [0]
    }
    all.append(FuzzSection(".shstrtab", type: 3, names))
    var header: [UInt8] = [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1] + [UInt8](repeating: 0, count: 9)
    header += little(type, 2) + little(62, 2) + little(1, 4) + little(0x1000, 8) + little(0, 8) + little(64, 8)
    header += little(0, 4) + little(64, 2) + little(0, 4) + little(64, 2) + little(UInt64(all.count), 2)
    header += little(UInt64(all.count - 1), 2)
    var offset = UInt64(64 + 64 * all.count)
    var headers: [UInt8] = []
    var contents: [UInt8] = []
    for (index, section) in all.enumerated() {
      headers += little(places[index], 4) + little(section.type, 4) + little(section.flags, 8)
      headers += little(section.address, 8) + little(offset, 8) + little(UInt64(section.bytes.count), 8)
      headers += little(section.link, 4) + little(section.info, 4) + little(1, 8) + little(0, 8)
      contents += section.bytes
      offset += UInt64(section.bytes.count)
    }
    return header + headers + contents
  }

  /// Code with a call, a return, CPUID, an access to memory, the emulation prefix, VMCALL and UD2.
  public static let code: [UInt8] = [
    0xE8, 3, 0, 0, 0, 0x0F, 0xA2, 0xC3, 0xF0, 0x01, 0x07, 0xEB, 0xF8, 0x0F, 0x0B, 0x6B, 0x76, 0x6D, 0xF3, 0x6E, 0x0F,
    0x01, 0xC1, 0xC3, 0xCC, 0xCC, 0x0F, 0x30, 0xC3, 0, 0, 0, 0x06, 0xC4, 0xE2, 0x7D, 0x58, 0x07, 0x74, 2, 0xF4, 0xC3,
  ]

  private static func symbol(_ name: UInt64, _ info: UInt64, _ section: UInt64, _ value: UInt64, _ size: UInt64)
    -> [UInt8]
  {
    little(name, 4) + little(info, 2) + little(section, 2) + little(value, 8) + little(size, 8)
  }

  private static let symbols =
    symbol(0, 0, 0, 0, 0) + symbol(1, 0x12, 1, 0x1000, 8) + symbol(3, 0x01, 1, 0x101D, 3)
    + symbol(5, 0x10, 1, 0x101A, 0)

  /// An executable with symbols, alternatives, paravirtual calls and unwind tables.
  public static let executable: [UInt8] = {
    let entries =
      little(0x1014 &- 0x3000, 4) + little(0x2000 &- 0x3004, 4) + little(8 * 32 + 15, 2) + little(0, 2) + [3, 3]
    let frames = [1, 0x1B, 3, 0x3B] + little(0, 4) + little(1, 4) + little(0x1000 &- 0x5000, 4) + little(0, 4)
    let common = little(0x14, 4) + little(0, 4) + [1, 0x7A, 0x52, 0, 1, 0x78, 0x10, 1, 0x1B, 0, 0, 0, 0, 0, 0, 0]
    let frame = little(0x10, 4) + little(0x1C, 4) + little(0x1008 &- 0x6020, 4) + little(4, 4) + little(0, 4)
    return elf(
      type: 2,
      [
        FuzzSection(".text", flags: 6, address: 0x1000, code),
        FuzzSection(".altinstr_replacement", flags: 6, address: 0x2000, [0x0F, 0x01, 0xD9]),
        FuzzSection(".altinstructions", flags: 2, address: 0x3000, entries),
        FuzzSection(".parainstructions", flags: 2, address: 0x4000, little(0x1008, 8) + [0, 3, 0, 0, 0, 0, 0, 0]),
        FuzzSection(".eh_frame_hdr", flags: 2, address: 0x5000, frames),
        FuzzSection(".eh_frame", flags: 2, address: 0x6000, common + frame),
        FuzzSection(".orc_unwind_ip", flags: 2, address: 0x7000, little(0x101A &- 0x7000, 4)),
        FuzzSection(".orc_unwind", flags: 2, address: 0x8000, [0, 0, 0, 0, 5, 0]),
        FuzzSection(".symtab", type: 2, link: 10, symbols), FuzzSection(".strtab", type: 3, Array("\0f\0t\0l\0".utf8)),
        FuzzSection(".init_array", type: 14, flags: 3, address: 0x9000, little(0x1008, 8)),
      ])
  }()

  /// A module with relocations in code and data.
  public static let module: [UInt8] = {
    func relocation(_ offset: UInt64, _ symbol: UInt64, _ type: UInt64, _ addend: UInt64) -> [UInt8] {
      little(offset, 8) + little(symbol << 32 | type, 8) + little(addend, 8)
    }
    return elf(
      type: 1,
      [
        FuzzSection(".text", flags: 6, code), FuzzSection(".init.text", flags: 6, code),
        FuzzSection(".data", flags: 3, little(0, 8) + little(0, 8)),
        FuzzSection(
          ".rela.text", type: 4, link: 6, info: 1, relocation(1, 1, 4, 4) + relocation(20, 2, 2, .max)),
        FuzzSection(".rela.data", type: 4, link: 6, info: 3, relocation(0, 1, 1, 8) + relocation(8, 3, 11, 2)),
        FuzzSection(".symtab", type: 2, link: 7, symbols), FuzzSection(".strtab", type: 3, Array("\0f\0t\0l\0".utf8)),
      ])
  }()

  /// A stripped kernel with names of its own: 1,025 of them, of two tokens each, behind a base as 6.1 has them.
  public static let kernel: [UInt8] = {
    // Tokens: NUL cannot stand in one, so that 0 is "T"; every other is its own number or letter.
    var tokens: [UInt8] = []
    var index: [UInt8] = []
    for token in 0..<256 {
      index += little(UInt64(tokens.count), 2)
      tokens += [token == 0 ? 0x54 : UInt8(truncatingIfNeeded: token), 0]
    }
    let count = 1025
    var offsets: [UInt8] = []
    var names: [UInt8] = []
    var markers: [UInt8] = []
    for number in 0..<count {
      offsets += little(UInt64(bitPattern: -1 - Int64(number % 40)), 4)
      if number % 256 == 0 { markers += little(UInt64(names.count), 4) }
      names += [2, 0, UInt8(truncatingIfNeeded: 0x61 + number % 26)]
    }
    func aligned(_ bytes: [UInt8]) -> [UInt8] { bytes + [UInt8](repeating: 0, count: (8 - bytes.count % 8) % 8) }
    let base: UInt64 = 0xFFFF_FFFF_8100_0000
    let data =
      aligned(offsets) + little(base, 8) + little(UInt64(count), 8) + aligned(names) + aligned(markers)
      + aligned(tokens) + index
    return elf(
      type: 2,
      [
        FuzzSection(".text", flags: 6, address: base, code),
        FuzzSection(".rodata", flags: 2, address: base + 0x10000, data),
        FuzzSection("__ksymtab", flags: 2, address: base + 0x20000, [0]),
      ])
  }()
}
