// Multiboot Specification, version 0.6.96.

extension BootImage {
  /// True where `bytes` are an image for multiboot, version 1: a header in the first 8 KiB, in a file that is no ELF64.
  public static func isMultiboot(_ bytes: [UInt8]) -> Bool {
    guard multibootHeader(bytes) != nil else { return false }
    return !(isELF(bytes) && bytes.count > 4 && bytes[4] == 2)
  }

  /// A multiboot image: an ELF32 executable, or any file whose header says where it goes (§3.1.3).
  ///
  /// - Throws: the first field that is wrong.
  public static func multiboot(_ bytes: [UInt8]) throws(ImageError) -> BootImage {
    let file = ELFReader(bytes)
    guard let header = multibootHeader(bytes) else {
      throw ImageError(field: "magic", offset: 0, .unusable(found: 0, wanted: "0x1badb002 in the first 8 KiB"))
    }
    // Bits 0 and 1 ask for page-aligned modules and memory sizes, which are always there; bit 2 for a screen.
    let flags = try file.require("flags", header + 4, 4, "without a feature that is required and unknown") {
      $0 & 0xFFF8 == 0
    }
    if flags & 1 << 16 == 0 { return try elf32(file, bytes) }
    return try addressed(file, bytes, header)
  }

  /// Where the header is.
  private static func multibootHeader(_ bytes: [UInt8]) -> UInt64? {
    func word(_ offset: Int) -> UInt32 {
      (0..<4).reduce(0) { $0 | UInt32(bytes[offset + $1]) << UInt32($1 * 8) }
    }
    let end = min(bytes.count, 8192)
    guard end >= 12 else { return nil }
    for offset in stride(from: 0, through: end - 12, by: 4) where word(offset) == 0x1BAD_B002 {
      if word(offset) &+ word(offset + 4) &+ word(offset + 8) == 0 { return UInt64(offset) }
    }
    return nil
  }

  /// The header's address fields: one segment from the file, and zeroes after it.
  private static func addressed(
    _ file: borrowing ELFReader, _ bytes: [UInt8], _ header: UInt64
  ) throws(ImageError) -> BootImage {
    let headerAddress = try file.field("header_addr", header + 12, 4)
    let begin = try file.require("load_addr", header + 16, 4, "not above header_addr") { $0 <= headerAddress }
    let skipped = headerAddress - begin
    guard skipped <= header else {
      throw ImageError(
        field: "load_addr", offset: header + 16, .unusable(found: begin, wanted: "an address of a byte in the file"))
    }
    let first = header - skipped
    let loadEnd = try file.field("load_end_addr", header + 20, 4)
    let bssEnd = try file.field("bss_end_addr", header + 24, 4)
    let entry = try file.field("entry_addr", header + 28, 4)
    let available = file.byteCount - first
    let inFile = loadEnd == 0 ? available : loadEnd &- begin
    guard loadEnd == 0 || loadEnd > begin, inFile <= available else {
      throw ImageError(
        field: "load_end_addr", offset: header + 20,
        .truncated(needed: first &+ (loadEnd &- begin), available: file.byteCount))
    }
    let inMemory = bssEnd > begin + inFile ? bssEnd - begin : inFile
    guard begin <= entry && entry < begin + inFile else {
      throw ImageError(
        field: "entry_addr", offset: header + 28, .unusable(found: entry, wanted: "inside the loaded bytes"))
    }
    let segment = Segment(
      address: begin, byteCount: inMemory, file: Int(first)..<Int(first + inFile), field: "load_addr",
      fieldOffset: header + 16)
    return BootImage(bytes: bytes, entry: entry, segments: [segment], protocol: .multiboot)
  }

  private static func elf32(_ file: borrowing ELFReader, _ bytes: [UInt8]) throws(ImageError) -> BootImage {
    try file.require("e_ident[EI_MAG]", 0, 4, "0x464c457f, an ELF file") { $0 == 0x464C_457F }
    try file.require("e_ident[EI_CLASS]", 4, 1, "1, a 32-bit file") { $0 == 1 }
    try file.require("e_ident[EI_DATA]", 5, 1, "1, little-endian") { $0 == 1 }
    try file.require("e_type", 16, 2, "2, ET_EXEC") { $0 == 2 }
    try file.require("e_machine", 18, 2, "3, EM_386, or 62, EM_X86_64") { $0 == 3 || $0 == 62 }
    let entry = try file.field("e_entry", 24, 4)
    let table = try file.field("e_phoff", 28, 4)
    try file.require("e_phentsize", 42, 2, "32") { $0 == 32 }
    let count = try file.require("e_phnum", 44, 2, "between 1 and 65534") { 1...0xFFFE ~= $0 }
    return try loadable(bytes, entry: entry, tableOffset: table, protocol: .multiboot) {
      (found) throws(ImageError) in
      for index in 0..<count {
        let header = table + index * 32
        guard try file.field("p_type[\(index)]", header, 4) == 1 else { continue }
        let segment = try file.segment(
          index, header: header, offset: (4, 4), address: (12, 4), inFile: (16, 4), inMemory: (20, 4))
        if let segment { found.append(segment) }
      }
    }
  }
}
