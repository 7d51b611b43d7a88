import X86

// "Tool Interface Standard ELF", the gABI, and the System V ABI's supplements for i386 and AMD64.

/// An ELF file for x86: its header and its two tables, checked against the file's length.
struct ELFFile {
  struct Section {
    var index = 0
    var name = ""
    var type: UInt64 = 0
    var flags: UInt64 = 0
    var address: UInt64 = 0
    var offset: UInt64 = 0
    var size: UInt64 = 0
    var link = 0
    var info = 0
    var alignment: UInt64 = 1
    var entrySize: UInt64 = 0
    /// What the file has of it; empty for SHT_NOBITS.
    var bytes = 0..<0
    /// Where its header is.
    var header: UInt64 = 0

    var isAllocated: Bool { flags & 2 != 0 }
    var isCode: Bool { flags & 4 != 0 && flags & 2 != 0 && !bytes.isEmpty }
  }

  struct Segment {
    var type: UInt64 = 0
    var flags: UInt64 = 0
    var address: UInt64 = 0
    var physical: UInt64 = 0
    var bytes = 0..<0
    var header: UInt64 = 0
  }

  let file: FileReader
  let is64: Bool
  let codeSize: CodeSize
  let type: UInt64
  let entry: UInt64
  private(set) var sections: [Section] = []
  private(set) var segments: [Segment] = []
  /// SHT_SYMTAB_SHNDX, by the symbol table that they belong to.
  private(set) var extendedIndices: [Int: Range<Int>] = [:]

  var isRelocatable: Bool { type == 1 }

  /// Reads the tables.
  ///
  /// - Throws: the first field that is wrong.
  init(_ file: FileReader) throws(ScanError) {
    self.file = file
    try file.require("e_ident[EI_MAG]", 0, 4, "0x464c457f, an ELF file") { $0 == 0x464C_457F }
    is64 = try file.require("e_ident[EI_CLASS]", 4, 1, "1 or 2") { $0 == 1 || $0 == 2 } == 2
    try file.require("e_ident[EI_DATA]", 5, 1, "1, little-endian") { $0 == 1 }
    try file.require("e_ident[EI_VERSION]", 6, 1, "1") { $0 == 1 }
    type = try file.require("e_type", 16, 2, "1, 2 or 3: relocatable, executable or shared") { 1...3 ~= $0 }
    let machine = try file.require("e_machine", 18, 2, "3 or 62: EM_386 or EM_X86_64") { $0 == 3 || $0 == 62 }
    codeSize = machine == 62 ? .bits64 : .bits32
    let word = is64 ? 8 : 4
    entry = try file.field("e_entry", 24, word)
    let programs = try file.field("e_phoff", is64 ? 32 : 28, word)
    let table = try file.field("e_shoff", is64 ? 40 : 32, word)
    let counts: UInt64 = is64 ? 54 : 42
    let programSize = try file.field("e_phentsize", counts, 2)
    let programCount = try file.field("e_phnum", counts + 2, 2)
    let sectionSize = try file.field("e_shentsize", counts + 4, 2)
    let sectionCount = try file.field("e_shnum", counts + 6, 2)
    let namesIndex = try file.field("e_shstrndx", counts + 8, 2)
    if programCount > 0 && programs > 0 {
      let least: UInt64 = is64 ? 56 : 32
      guard programSize >= least else {
        throw ScanError("e_phentsize", at: counts, .unusable(found: programSize, wanted: "at least \(least)"))
      }
      try readSegments(programs, programSize, programCount)
    }
    if table > 0 {
      let least: UInt64 = is64 ? 64 : 40
      guard sectionSize >= least else {
        throw ScanError("e_shentsize", at: counts + 4, .unusable(found: sectionSize, wanted: "at least \(least)"))
      }
      try readSections(table, sectionSize, sectionCount, namesIndex)
    }
  }

  private mutating func readSegments(_ table: UInt64, _ size: UInt64, _ count: UInt64) throws(ScanError) {
    _ = try file.range("e_phoff", at: is64 ? 32 : 28, table, count * size)
    for index in 0..<count {
      let header = table + index * size
      var segment = Segment(header: header)
      segment.type = try file.field("p_type[\(index)]", header, 4)
      segment.flags = try file.field("p_flags[\(index)]", header + (is64 ? 4 : 24), 4)
      let fields: [UInt64] = is64 ? [8, 16, 24, 32] : [4, 8, 12, 16]
      let word = is64 ? 8 : 4
      let offset = try file.field("p_offset[\(index)]", header + fields[0], word)
      segment.address = try file.field("p_vaddr[\(index)]", header + fields[1], word)
      segment.physical = try file.field("p_paddr[\(index)]", header + fields[2], word)
      let length = try file.field("p_filesz[\(index)]", header + fields[3], word)
      // Only what is loaded is looked at.
      guard segment.type == 1 else { continue }
      segment.bytes = try file.range("p_filesz[\(index)]", at: header + fields[3], offset, length)
      segments.append(segment)
    }
  }

  private mutating func readSections(
    _ table: UInt64, _ size: UInt64, _ count: UInt64, _ namesIndex: UInt64
  ) throws(ScanError) {
    let shoff: UInt64 = is64 ? 40 : 32
    let word = is64 ? 8 : 4
    var count = count
    var namesIndex = namesIndex
    // Numbers that do not fit into the header stand in section 0.
    if count == 0 { count = try file.field("sh_size[0]", table &+ (is64 ? 32 : 20), word) }
    if namesIndex == 0xFFFF { namesIndex = try file.field("sh_link[0]", table &+ (is64 ? 40 : 24), 4) }
    let total = count.multipliedReportingOverflow(by: size)
    guard !total.overflow else { throw ScanError("e_shnum", at: shoff, .unusable(found: count, wanted: "smaller")) }
    _ = try file.range("e_shoff", at: shoff, table, total.partialValue)
    var nameOffsets: [UInt64] = []
    let fields: [UInt64] = is64 ? [8, 16, 24, 32, 40, 44, 48, 56] : [8, 12, 16, 20, 24, 28, 32, 36]
    for index in 0..<count {
      let header = table + index * size
      var section = Section(index: Int(index), header: header)
      nameOffsets.append(try file.field("sh_name[\(index)]", header, 4))
      section.type = try file.field("sh_type[\(index)]", header + 4, 4)
      section.flags = try file.field("sh_flags[\(index)]", header + fields[0], word)
      section.address = try file.field("sh_addr[\(index)]", header + fields[1], word)
      section.offset = try file.field("sh_offset[\(index)]", header + fields[2], word)
      section.size = try file.field("sh_size[\(index)]", header + fields[3], word)
      section.link = Int(try file.field("sh_link[\(index)]", header + fields[4], 4))
      section.info = Int(try file.field("sh_info[\(index)]", header + fields[5], 4))
      section.alignment = try file.field("sh_addralign[\(index)]", header + fields[6], word)
      section.entrySize = try file.field("sh_entsize[\(index)]", header + fields[7], word)
      // SHT_NULL and SHT_NOBITS have no bytes.
      if section.type != 0 && section.type != 8 {
        section.bytes = try file.range("sh_size[\(index)]", at: header + fields[3], section.offset, section.size)
      }
      if section.type == 18 { extendedIndices[section.link] = section.bytes }
      sections.append(section)
    }
    guard namesIndex < count, namesIndex > 0 else { return }
    let names = sections[Int(namesIndex)].bytes
    for index in sections.indices where nameOffsets[index] < UInt64(names.count) {
      sections[index].name = shown(file.text(UInt64(names.lowerBound) + nameOffsets[index]))
    }
  }

  /// The section of that name, with bytes.
  func section(_ name: String) -> Section? { sections.first { $0.name == name && !$0.bytes.isEmpty } }
}
