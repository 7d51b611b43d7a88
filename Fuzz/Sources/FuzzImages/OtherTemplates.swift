extension FuzzImages {
  /// An EFI image with exceptions, relocations, exports and symbols.
  public static let pe: [UInt8] = {
    let base: UInt64 = 0x1_4000_0000
    let data =
      // 2000h: a function; a pointer; relocations.
      little(0x1008, 4) + little(0x1010, 4) + little(0, 4) + little(base + 0x1014, 8) + little(0x2000, 4)
      + little(12, 4)
      + little(0xA00C, 2) + little(0, 2)
      // 2020h: exports of one name.
      + little(0, 8) + little(0, 8) + little(1, 4) + little(1, 4) + little(1, 4) + little(0x2048, 4) + little(0x204C, 4)
      + little(0x2050, 4) + little(0x101A, 4) + little(0x2052, 4) + little(0, 2) + [0x66, 0]
    let size = 112 + 48
    let headers = 0x40 + 24 + size + 80
    var file: [UInt8] = [0x4D, 0x5A] + [UInt8](repeating: 0, count: 0x3A) + little(0x40, 4)
    file += little(0x4550, 4) + little(0x8664, 2) + little(2, 2) + little(0, 4)
    file +=
      little(UInt64(headers + code.count + data.count), 4) + little(1, 4) + little(UInt64(size), 2) + little(0x22, 2)
    file +=
      little(0x20B, 2) + [UInt8](repeating: 0, count: 14) + little(0x1000, 4) + little(0x1000, 4) + little(base, 8)
    file += [UInt8](repeating: 0, count: 76) + little(6, 4)
    file += little(0x2020, 4) + little(40, 4) + little(0, 8) + little(0, 8) + little(0x2000, 4) + little(12, 4)
    file += little(0, 8) + little(0x2014, 4) + little(12, 4)
    func section(_ name: String, _ address: UInt64, _ count: Int, _ offset: Int, _ flags: UInt64) -> [UInt8] {
      Array(name.utf8) + [UInt8](repeating: 0, count: 8 - name.utf8.count) + little(UInt64(count), 4)
        + little(address, 4)
        + little(UInt64(count), 4) + little(UInt64(offset), 4) + [UInt8](repeating: 0, count: 12) + little(flags, 4)
    }
    file += section(".text", 0x1000, code.count, headers, 0x6000_0020)
    file += section(".data", 0x2000, data.count, headers + code.count, 0x4000_0040)
    file += code + data
    file += Array("name".utf8) + [0, 0, 0, 0] + little(0x14, 4) + little(1, 2) + little(0x20, 2) + [2, 0]
    return file + little(4, 4)
  }()

  /// A TE image.
  public static let terse: [UInt8] = {
    let sections =
      Array(".text".utf8) + [0, 0, 0] + little(UInt64(code.count), 4) + little(0x1000, 4)
      + little(UInt64(code.count), 4)
      + little(0x200, 4) + [UInt8](repeating: 0, count: 12) + little(0x6000_0020, 4)
    let header =
      [0x56, 0x5A] + little(0x8664, 2) + [1, 11] + little(0x200 + 40 - 80, 2) + little(0x1000, 4) + little(0x1000, 4)
      + little(0xFFC0_0000, 8) + little(0, 16)
    return header + sections + code
  }()

  /// A firmware volume: a driver with its name, a packed part, and a volume in it.
  public static let firmware: [UInt8] = {
    func section(_ type: UInt8, _ content: [UInt8]) -> [UInt8] {
      let bytes = little(UInt64(content.count + 4), 3) + [type] + content
      return bytes + [UInt8](repeating: 0, count: (4 - bytes.count % 4) % 4)
    }
    func volume(_ content: [UInt8]) -> [UInt8] {
      let file =
        [UInt8](repeating: 0x11, count: 16) + [0, 0, 7, 0] + little(UInt64(content.count + 24), 3) + [0xF8] + content
      let free = [UInt8](repeating: 0xFF, count: 32 + (8 - file.count % 8) % 8)
      return [UInt8](repeating: 0, count: 32) + little(UInt64(72 + file.count + free.count), 8) + Array("_FVH".utf8)
        + little(0, 4) + little(72, 2) + [UInt8](repeating: 0, count: 22) + file + free
    }
    let packed: [UInt8] = [
      0x98, 0x58, 0x4E, 0xEE, 0x14, 0x39, 0x59, 0x42, 0x9D, 0x6E, 0xDC, 0x7B, 0xD7, 0x94, 0x03, 0xCF,
    ]
    let inner = volume(section(0x12, terse) + section(0x01, little(0, 5) + section(0x15, [0x41, 0, 0, 0])))
    return volume(
      section(0x02, packed + little(24, 2) + little(1, 2) + [1, 2, 3, 4]) + section(0x17, inner)
        + section(0x15, [0x41, 0, 0x62, 0, 0, 0]) + section(0x10, Array(pe.prefix(420))))
  }()

  /// Line-number programs of versions 2, 4 and 5 for the code of `executable`.
  public static let lines: [[UInt8]] = ([2, 4, 5] as [UInt64]).map { version in
    let tables: [UInt8] =
      version == 5
      ? [1, 0x01, 0x1F, 2] + little(0, 4) + little(5, 4) + [2, 0x01, 0x08, 0x02, 0x0B, 1, 0x78, 0, 1]
      : [0x73, 0, 0, 0x79, 0, 1, 0, 0, 0]
    let fixed: [UInt8] = [1] + (version >= 4 ? [1] : []) + [1, 0xFB, 14, 13, 0, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0, 1]
    let program: [UInt8] =
      [4, version == 5 ? 0 : 1, 0, 9, 2] + little(0x1000, 8) + [3, 6, 1, 48, 8, 9, 4, 0, 1, 2, 40, 0, 1, 1]
    let header = fixed + tables
    let body =
      little(version, 2) + (version == 5 ? [8, 0] : []) + little(UInt64(header.count), 4) + header + program
    return little(UInt64(body.count), 4) + body
  }

  /// An executable with a line-number program.
  public static func withLines(_ program: [UInt8]) -> [UInt8] {
    elf(
      type: 2,
      [
        FuzzSection(".text", flags: 6, address: 0x1000, Array(code.prefix(24))), FuzzSection(".debug_line", program),
        FuzzSection(".debug_line_str", Array("/top\0src\0".utf8)), FuzzSection(".debug_str", Array("a\0b\0".utf8)),
      ])
  }
}
