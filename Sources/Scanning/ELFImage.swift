import X86

extension ELFFile {
  /// The code of the file, and what is known about it.
  ///
  /// - Throws: the first field that is wrong; where nothing is executable.
  func image() throws(ScanError) -> CodeImage {
    var placed = sections
    if isRelocatable { Self.place(&placed) }
    var symbols = readSymbols(placed)
    var contents = file.bytes
    var seeds: [UInt64] = []
    if isRelocatable {
      applyRelocations(placed, &contents, &seeds)
    } else {
      collectPointers(&seeds)
      if let address = entryAddress { seeds.append(address) }
    }

    var regions = placed.filter(\.isCode).map {
      CodeImage.Region(name: $0.name, address: $0.address, bytes: $0.bytes)
    }
    if regions.isEmpty {
      regions = segments.filter { $0.flags & 1 != 0 && !$0.bytes.isEmpty }.map {
        CodeImage.Region(name: "segment", address: $0.address, bytes: $0.bytes)
      }
    }
    guard !regions.isEmpty else {
      throw ScanError("sh_flags", at: is64 ? 40 : 32, .unusable(found: 0, wanted: "SHF_EXECINSTR in some section"))
    }
    try refuseOverlaps(placed)

    // What is read of the sections is what relocations have made of them.
    let loaded = FileReader(contents)
    collectUnwindTables(loaded, placed, &seeds)
    if symbols.table.count == 0 && type == 2 { readKernelSymbols(placed, &symbols) }
    var table = symbols.table
    table.sort()
    seeds += symbols.functions
    let named = { (name: String) in placed.first { $0.name == name && !$0.bytes.isEmpty } }
    let alternatives = Alternatives(
      loaded, entries: named(".altinstructions").map { ($0.bytes, $0.address) },
      paravirt: is64 ? named(".parainstructions")?.bytes : nil, regions: regions)
    return CodeImage(
      format: description, codeSize: codeSize, isRelocatable: isRelocatable, regions: regions, contents: contents,
      original: file.bytes, symbols: table, seeds: seeds, data: symbols.data, alternatives: alternatives,
      debugLines: DebugLineSections(
        program: named(".debug_line")?.bytes, lineStrings: named(".debug_line_str")?.bytes,
        strings: named(".debug_str")?.bytes))
  }

  private var description: String {
    let kind = type == 1 ? "relocatable" : type == 2 ? "executable" : "shared object"
    return "ELF\(is64 ? 64 : 32) \(kind)"
  }

  /// Linux gives the entry as a physical address.
  private var entryAddress: UInt64? {
    if sections.contains(where: { $0.isCode && entry &- $0.address < UInt64($0.bytes.count) }) { return entry }
    if segments.contains(where: { entry &- $0.address < UInt64($0.bytes.count) }) { return entry }
    for segment in segments where entry &- segment.physical < UInt64(segment.bytes.count) {
      return segment.address &+ (entry &- segment.physical)
    }
    return nil
  }

  private func refuseOverlaps(_ placed: [Section]) throws(ScanError) {
    let code = placed.filter(\.isCode).sorted { $0.address < $1.address }
    for (lower, upper) in zip(code, code.dropFirst()) {
      guard upper.address - lower.address >= UInt64(lower.bytes.count) else {
        throw ScanError(
          "sh_addr[\(upper.index)]", at: upper.header + (is64 ? 16 : 12),
          .unusable(found: upper.address, wanted: "behind the executable section \(lower.index)"))
      }
    }
    for section in code where section.address.addingReportingOverflow(UInt64(section.bytes.count)).overflow {
      throw ScanError(
        "sh_addr[\(section.index)]", at: section.header + (is64 ? 16 : 12),
        .unusable(found: section.address, wanted: "so low that the section does not wrap around"))
    }
  }

  /// Gives the sections of a relocatable file addresses, one behind another.
  private static func place(_ sections: inout [Section]) {
    var next: UInt64 = 0x1000
    for index in sections.indices {
      sections[index].address = 0
      guard sections[index].isAllocated, !sections[index].bytes.isEmpty else { continue }
      sections[index].address = next
      next += (UInt64(sections[index].bytes.count) + 0xFFF) & ~0xFFF
    }
  }

  // MARK: Symbols

  struct Symbols {
    var table = SymbolTable()
    var functions: [UInt64] = []
    /// STT_OBJECT among code.
    var data: [Range<UInt64>] = []
  }

  /// The value of symbol `index` of a table, and the section it is in; `nil` where it is in none.
  private func symbol(_ table: Section, _ index: UInt64, _ placed: [Section]) -> (value: UInt64, section: Int)? {
    let size: UInt64 = is64 ? 24 : 16
    guard index < UInt64(table.bytes.count) / size else { return nil }
    let place = UInt64(table.bytes.lowerBound) + index * size
    guard let value = file.value(place + (is64 ? 8 : 4), is64 ? 8 : 4),
      var number = file.value(place + (is64 ? 6 : 14), 2)
    else { return nil }
    if number == 0xFFFF { number = extendedIndex(table, index) ?? 0 }
    // SHN_ABS.
    if number == 0xFFF1 { return (value, 0) }
    guard number > 0, number < UInt64(placed.count) else { return nil }
    let section = placed[Int(number)]
    return (isRelocatable ? section.address &+ value : value, section.index)
  }

  /// SHT_SYMTAB_SHNDX.
  private func extendedIndex(_ table: Section, _ index: UInt64) -> UInt64? {
    guard let extended = extendedIndices[table.index], index < UInt64(extended.count) / 4 else { return nil }
    return file.value(UInt64(extended.lowerBound) + index * 4, 4)
  }

  private func readSymbols(_ placed: [Section]) -> Symbols {
    var found = Symbols()
    // The full table, else the dynamic one.
    guard let table = sections.first(where: { $0.type == 2 }) ?? sections.first(where: { $0.type == 11 }) else {
      return found
    }
    let names = sections.indices.contains(table.link) ? sections[table.link].bytes : 0..<0
    let size = is64 ? 24 : 16
    for index in 0..<table.bytes.count / size {
      let place = UInt64(table.bytes.lowerBound + index * size)
      guard let info = file.value(place + (is64 ? 4 : 12), 1) else { break }
      let kind = info & 15
      guard kind == 0 || kind == 1 || kind == 2 || kind == 10 else { continue }
      guard let symbol = symbol(table, UInt64(index), placed), symbol.section > 0, placed[symbol.section].isCode,
        symbol.value &- placed[symbol.section].address < UInt64(placed[symbol.section].bytes.count)
      else { continue }
      let length = file.value(place + (is64 ? 16 : 8), is64 ? 8 : 4) ?? 0
      if kind == 1 {
        let end = symbol.value.addingReportingOverflow(length)
        if length > 0 && !end.overflow { found.data.append(symbol.value..<end.partialValue) }
      } else if kind != 0 || info >> 4 != 0 {
        // A local label without a type may be the name of anything.
        found.functions.append(symbol.value)
      }
      guard let name = file.value(place, 4), name < UInt64(names.count) else { continue }
      let text = file.text(UInt64(names.lowerBound) + name)
      // Global functions first, then local ones, then labels.
      let rank: UInt8 = kind == 0 ? 3 : info >> 4 == 0 ? 2 : info >> 4 == 2 ? 1 : 0
      found.table.add(text, at: symbol.value, size: length, rank: rank)
    }
    return found
  }

  /// A stripped Linux kernel still knows its names.
  private func readKernelSymbols(_ placed: [Section], _ found: inout Symbols) {
    guard let data = section(".rodata"), section("__ksymtab") != nil else { return }
    let code = placed.filter(\.isCode).sorted { $0.address < $1.address }
    guard let kernel = KernelSymbols(file, in: data.bytes, isCode: { isInside(code, $0) }) else { return }
    let ordered = kernel.symbols.sorted { $0.address < $1.address }
    var end = UInt64.max
    for symbol in ordered.reversed() {
      // Up to the next name, or to the end of the section.
      let section = code.last { $0.address <= symbol.address }
      let sectionEnd = section.map { $0.address &+ UInt64($0.bytes.count) } ?? symbol.address
      let next = end > symbol.address ? min(end, sectionEnd) : sectionEnd
      found.table.add(symbol.name, at: symbol.address, size: next - symbol.address)
      found.functions.append(symbol.address)
      end = symbol.address
    }
  }

  // MARK: Relocations

  /// One entry of a SHT_RELA or SHT_REL section.
  private struct Relocation {
    var offset: UInt64
    var symbol: UInt64
    var type: UInt64
    /// `nil` where it stands in the place that is relocated.
    var addend: Int64?
  }

  private func relocations(_ section: Section, _ body: (Relocation) -> Void) {
    let hasAddend = section.type == 4
    let size = is64 ? (hasAddend ? 24 : 16) : hasAddend ? 12 : 8
    for index in 0..<section.bytes.count / size {
      let place = UInt64(section.bytes.lowerBound + index * size)
      let word = is64 ? 8 : 4
      guard let offset = file.value(place, word), let info = file.value(place + UInt64(word), word) else { return }
      var addend: Int64?
      if hasAddend, let value = file.value(place + UInt64(2 * word), word) {
        addend = is64 ? Int64(bitPattern: value) : Int64(Int32(truncatingIfNeeded: value))
      }
      body(
        Relocation(
          offset: offset, symbol: is64 ? info >> 32 : info >> 8, type: is64 ? info & 0xFFFF_FFFF : info & 0xFF,
          addend: addend))
    }
  }

  /// Does what the linker would do, as far as code and its tables need it: 64-bit, 32-bit and PC-relative fields.
  private func applyRelocations(_ placed: [Section], _ contents: inout [UInt8], _ seeds: inout [UInt64]) {
    let code = placed.filter(\.isCode).sorted { $0.address < $1.address }
    var bytes = contents
    contents = []
    for section in sections where section.type == 4 || section.type == 9 {
      guard placed.indices.contains(section.info), placed.indices.contains(section.link) else { continue }
      let target = placed[section.info]
      let table = sections[section.link]
      guard !target.bytes.isEmpty, table.type == 2 else { continue }
      relocations(section) { relocation in
        let is64 = codeSize == .bits64
        let width: Int
        let isRelative: Bool
        switch (is64, relocation.type) {
        case (true, 1): (width, isRelative) = (8, false)
        case (true, 24): (width, isRelative) = (8, true)
        case (true, 10), (true, 11), (false, 1): (width, isRelative) = (4, false)
        case (true, 2), (true, 4), (false, 2), (false, 4): (width, isRelative) = (4, true)
        default: return
        }
        guard relocation.offset <= UInt64(target.bytes.count),
          UInt64(width) <= UInt64(target.bytes.count) - relocation.offset
        else { return }
        let place = target.bytes.lowerBound + Int(relocation.offset)
        let addend = relocation.addend ?? Int64(Int32(truncatingIfNeeded: file.value(UInt64(place), 4) ?? 0))
        let symbol = symbol(table, relocation.symbol, placed)
        // What is not in this file is nowhere: a branch to it must not look like one to the next instruction.
        let destination = symbol.map { $0.value &+ UInt64(bitPattern: addend) } ?? 0x7000_0000_0000_0000
        let address = target.address &+ relocation.offset
        var value = isRelative ? destination &- address : destination
        if symbol == nil && width == 4 { value = 0x7FFF_FFFF }
        for index in 0..<width { bytes[place + index] = UInt8(truncatingIfNeeded: value >> UInt64(index * 8)) }
        if symbol != nil && target.isAllocated && !target.isCode && isInside(code, destination) {
          seeds.append(destination)
        }
      }
    }
    contents = bytes
  }

  /// True where one of the sections, which are in order, has the address.
  private func isInside(_ sections: [Section], _ address: UInt64) -> Bool {
    var low = 0
    var high = sections.count
    while low < high {
      let middle = (low + high) / 2
      if sections[middle].address <= address { low = middle + 1 } else { high = middle }
    }
    return low > 0 && address - sections[low - 1].address < UInt64(sections[low - 1].bytes.count)
  }

  /// Pointers to code that a linked file names: dynamic relocations, and the arrays of what is run first and last.
  private func collectPointers(_ seeds: inout [UInt64]) {
    for section in sections {
      switch section.type {
      case 4:
        var found: [UInt64] = []
        relocations(section) { relocation in
          // R_X86_64_64 without a symbol, RELATIVE, IRELATIVE.
          guard [1, 8, 37].contains(relocation.type), relocation.symbol == 0, let addend = relocation.addend else {
            return
          }
          found.append(UInt64(bitPattern: addend))
        }
        seeds += found
      case 14, 15, 16:
        let width = is64 ? 8 : 4
        for index in 0..<section.bytes.count / width {
          if let value = file.value(UInt64(section.bytes.lowerBound + index * width), width) { seeds.append(value) }
        }
      default: break
      }
    }
  }
}
