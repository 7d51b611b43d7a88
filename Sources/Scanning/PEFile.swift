import X86

// "PE Format" (Microsoft); for TE, UEFI Platform Initialization specification, vol. 3 "TE Image".

/// A PE/COFF image, as EFI applications and drivers are, or a TE image, as firmware has before there is memory.
struct PEFile {
  private struct Section {
    var name: String
    var address: UInt64
    var bytes: Range<Int>
    var isCode: Bool
  }

  private let file: FileReader
  private let isTE: Bool
  private let codeSize: CodeSize
  private let base: UInt64
  private let entry: UInt64
  private var sections: [Section] = []
  /// Address and length of the tables by number: 0 exports, 3 exceptions, 5 base relocations.
  private var directories: [Int: (address: UInt64, length: UInt64)] = [:]
  private var symbolTable: (offset: UInt64, count: UInt64)?

  /// True where a file begins as one of the two does.
  static func isPE(_ file: FileReader) -> Bool { file.begins(with: [0x4D, 0x5A]) || isTE(file) }
  static func isTE(_ file: FileReader) -> Bool {
    file.begins(with: [0x56, 0x5A]) && (file.value(2, 2) == 0x8664 || file.value(2, 2) == 0x14C)
  }

  /// Reads the headers.
  ///
  /// - Throws: the first field that is wrong.
  init(_ file: FileReader) throws(ScanError) {
    self.file = file
    isTE = Self.isTE(file)
    if isTE {
      codeSize = file.value(2, 2) == 0x8664 ? .bits64 : .bits32
      let count = try file.field("NumberOfSections", 4, 1)
      let stripped = try file.field("StrippedSize", 6, 2)
      entry = try file.field("AddressOfEntryPoint", 8, 4)
      base = try file.field("ImageBase", 16, 8)
      directories[5] = (try file.field("DataDirectory", 24, 4), try file.field("DataDirectory", 28, 4))
      try readSections(40, count, movedBy: 40 &- stripped)
      return
    }
    try file.require("e_magic", 0, 2, "MZ") { $0 == 0x5A4D }
    let header = try file.field("e_lfanew", 0x3C, 4)
    try file.require("Signature", header, 4, "PE") { $0 == 0x4550 }
    let machine = try file.require("Machine", header + 4, 2, "14ch or 8664h: x86") { $0 == 0x14C || $0 == 0x8664 }
    codeSize = machine == 0x8664 ? .bits64 : .bits32
    let count = try file.field("NumberOfSections", header + 6, 2)
    let symbols = try file.field("PointerToSymbolTable", header + 12, 4)
    let symbolCount = try file.field("NumberOfSymbols", header + 16, 4)
    let size = try file.field("SizeOfOptionalHeader", header + 20, 2)
    let optional = header + 24
    let magic = try file.require("Magic", optional, 2, "10bh or 20bh") { $0 == 0x10B || $0 == 0x20B }
    let isWide = magic == 0x20B
    entry = try file.field("AddressOfEntryPoint", optional + 16, 4)
    base = try file.field("ImageBase", optional + (isWide ? 24 : 28), isWide ? 8 : 4)
    let table: UInt64 = isWide ? 112 : 96
    let directoryCount = try file.field("NumberOfRvaAndSizes", optional + table - 4, 4)
    for index in [0, 3, 5] where UInt64(index) < directoryCount && table + UInt64(index) * 8 + 8 <= size {
      let place = optional + table + UInt64(index) * 8
      directories[index] = (
        try file.field("DataDirectory[\(index)]", place, 4), try file.field("DataDirectory[\(index)]", place + 4, 4)
      )
    }
    if symbols > 0 { symbolTable = (symbols, symbolCount) }
    try readSections(optional + size, count, movedBy: 0)
  }

  private mutating func readSections(_ table: UInt64, _ count: UInt64, movedBy shift: UInt64) throws(ScanError) {
    for index in 0..<count {
      let header = table + index * 40
      _ = try file.field("Name[\(index)]", header, 8)
      let virtualSize = try file.field("VirtualSize[\(index)]", header + 8, 4)
      let address = try file.field("VirtualAddress[\(index)]", header + 12, 4)
      let rawSize = try file.field("SizeOfRawData[\(index)]", header + 16, 4)
      let raw = try file.field("PointerToRawData[\(index)]", header + 20, 4)
      let flags = try file.field("Characteristics[\(index)]", header + 36, 4)
      // IMAGE_SCN_CNT_CODE, IMAGE_SCN_MEM_EXECUTE.
      let isCode = flags & 0x2000_0020 != 0
      // What is beyond the size in memory is padding of the file.
      let length = virtualSize > 0 ? min(rawSize, virtualSize) : rawSize
      var bytes = 0..<0
      if rawSize > 0 && raw > 0 {
        bytes = try file.range("SizeOfRawData[\(index)]", at: header + 16, raw &+ shift, length)
      }
      let begin = base.addingReportingOverflow(address)
      guard !begin.overflow, !begin.partialValue.addingReportingOverflow(UInt64(bytes.count)).overflow else {
        throw ScanError(
          "VirtualAddress[\(index)]", at: header + 12,
          .unusable(found: address, wanted: "so low that the section does not wrap around"))
      }
      let name = file.text(header).prefix(8)
      sections.append(Section(name: shown(name), address: begin.partialValue, bytes: bytes, isCode: isCode))
    }
  }

  /// The code of the file, and what is known about it.
  ///
  /// - Throws: where nothing is executable, or executable sections overlap.
  func image() throws(ScanError) -> CodeImage {
    let code = sections.filter { $0.isCode && !$0.bytes.isEmpty }.sorted { $0.address < $1.address }
    guard !code.isEmpty else {
      throw ScanError("Characteristics", at: 0, .unusable(found: 0, wanted: "IMAGE_SCN_MEM_EXECUTE in some section"))
    }
    for (lower, upper) in zip(code, code.dropFirst()) where upper.address - lower.address < UInt64(lower.bytes.count) {
      throw ScanError(
        "VirtualAddress", at: 0, .unusable(found: upper.address, wanted: "behind the executable section before it"))
    }
    var seeds: [UInt64] = entry > 0 ? [base &+ entry] : []
    var symbols = SymbolTable()
    collectExceptions(&seeds)
    var hints: [UInt64] = []
    collectRelocations(&hints)
    collectExports(&seeds, &symbols)
    collectSymbols(&seeds, &symbols)
    symbols.sort()
    return CodeImage(
      format: isTE ? "TE image" : codeSize == .bits64 ? "PE32+ image" : "PE32 image", codeSize: codeSize,
      regions: code.map { CodeImage.Region(name: $0.name, address: $0.address, bytes: $0.bytes) }, contents: file.bytes,
      original: file.bytes, symbols: symbols, seeds: seeds, hints: hints)
  }

  /// Where an address relative to the base is in the file.
  private func offset(_ address: UInt64) -> UInt64? {
    let absolute = base &+ address
    for section in sections {
      let distance = absolute &- section.address
      if distance < UInt64(section.bytes.count) { return UInt64(section.bytes.lowerBound) + distance }
    }
    return nil
  }

  /// RUNTIME_FUNCTION: begin, end, unwind information.
  private func collectExceptions(_ seeds: inout [UInt64]) {
    guard codeSize == .bits64, let table = directories[3], let place = offset(table.address) else { return }
    for index in 0..<table.length / 12 {
      guard let begin = file.value(place + index * 12, 4) else { return }
      if begin > 0 { seeds.append(base &+ begin) }
    }
  }

  /// What is relocated is a pointer, and may be one to code, or to the constants that GNU's linker puts beside it.
  private func collectRelocations(_ hints: inout [UInt64]) {
    guard let table = directories[5], var place = offset(table.address) else { return }
    let end = place + table.length
    while place + 8 <= end, let page = file.value(place, 4), let size = file.value(place + 4, 4), size >= 8 {
      for entry in 0..<(size - 8) / 2 {
        guard let value = file.value(place + 8 + entry * 2, 2) else { return }
        let width = value >> 12 == 10 ? 8 : value >> 12 == 3 ? 4 : 0
        guard width > 0, let target = offset(page + (value & 0xFFF)), let pointer = file.value(target, width) else {
          continue
        }
        hints.append(pointer)
      }
      place += size
    }
  }

  private func collectExports(_ seeds: inout [UInt64], _ symbols: inout SymbolTable) {
    guard let table = directories[0], table.length > 0, let place = offset(table.address),
      let count = file.value(place + 24, 4), let functions = file.value(place + 28, 4).flatMap(offset),
      let names = file.value(place + 32, 4).flatMap(offset), let ordinals = file.value(place + 36, 4).flatMap(offset)
    else { return }
    for index in 0..<count {
      guard let name = file.value(names + index * 4, 4), let ordinal = file.value(ordinals + index * 2, 2) else {
        return
      }
      guard let function = file.value(functions + ordinal * 4, 4), let text = offset(name) else { continue }
      symbols.add(file.text(text), at: base &+ function, size: 0)
      seeds.append(base &+ function)
    }
  }

  /// COFF symbols, which compilers of the GNU family leave.
  private func collectSymbols(_ seeds: inout [UInt64], _ symbols: inout SymbolTable) {
    guard let symbolTable else { return }
    let strings = symbolTable.offset + symbolTable.count * 18
    var index: UInt64 = 0
    while index < symbolTable.count {
      let place = symbolTable.offset + index * 18
      guard let value = file.value(place + 8, 4), let number = file.value(place + 12, 2),
        let type = file.value(place + 14, 2), let extra = file.value(place + 17, 1)
      else { return }
      index += 1 + extra
      guard number > 0, number <= UInt64(sections.count), type == 0x20 else { continue }
      let section = sections[Int(number) - 1]
      guard section.isCode else { continue }
      let name =
        file.value(place, 4) == 0
        ? file.text(strings + (file.value(place + 4, 4) ?? 0)) : file.text(place).prefix(8)
      symbols.add(name, at: section.address &+ value, size: 0)
      seeds.append(section.address &+ value)
    }
  }
}
