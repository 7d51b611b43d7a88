import Memory
import X86

/// The state in which a PVH image is entered (Xen, docs/misc/pvh.pandoc, and public/arch-x86/hvm/start_info.h): 32-bit
/// protected mode without paging, flat segments, interrupts off, EBX at the start information.
struct PVHEntry {
  /// Where the start information begins; memory map, module and command line follow.
  static let information: UInt64 = 0x9000
  static let byteCount = 0x2000
  static let reserved = [
    ReservedRange(name: "the PVH start information", addresses: information..<information + UInt64(byteCount))
  ]

  let configuration: BootArguments

  /// Writes the start information, and puts the initrd as high as it goes.
  ///
  /// - Throws: where there is no room for the initrd or the command line.
  func prepare(_ memory: borrowing GuestMemory, _ image: BootImage) throws(ImageError) {
    let text = Array(configuration.commandLine.utf8) + [0]
    let limit = LongModeEntry.commandLineByteCount
    guard text.count <= limit else {
      throw ImageError(
        field: "command line", offset: 0,
        .tooLong(byteCount: UInt64(text.count - 1), limit: UInt64(limit - 1)))
    }
    let map = MemoryMapEntry.map(memoryByteCount: UInt64(memory.byteCount))
    let disk = try LongModeEntry.place(configuration.initialRAMDisk, after: image.end, in: memory)
    let (module, ranges) = (Self.information + 0x40, Self.information + 0x80)
    let commandLine = ranges + UInt64(map.count * 24)

    var table = TableWriter()
    // "xEn3", version 1, no flags.
    table.add(0x336E_C578, 4)
    table.add(1, 4)
    table.add(0, 4)
    table.add(disk == nil ? 0 : 1, 4)
    table.add(disk == nil ? 0 : module, 8)
    table.add(commandLine, 8)
    table.add(ACPITables.address, 8)
    table.add(ranges, 8)
    table.add(UInt64(map.count), 4)
    table.fill(to: 0x40)
    if let disk {
      table.add(disk.lowerBound, 8)
      table.add(UInt64(disk.count), 8)
    }
    table.fill(to: 0x80)
    for range in map {
      table.add(range.address, 8)
      table.add(range.byteCount, 8)
      table.add(UInt64(range.kind.rawValue), 4)
      table.add(0, 4)
    }
    table.add(text)
    guard memory.place(table.bytes.span, at: Self.information) else {
      throw ImageError(
        field: "PVH start information", offset: 0,
        .outsideMemory(address: Self.information, byteCount: UInt64(table.count)))
    }
  }

  /// The registers at the first instruction, `entry`.
  func registers(entry: UInt64) -> RegisterFile {
    var registers = RegisterFile()
    registers.rip = entry
    registers[.rbx] = Self.information
    return registers
  }
}

extension BootImage {
  /// The address in the note XEN_ELFNOTE_PHYS32_ENTRY (type 18, owner "Xen") of an ELF64 file.
  static func pvhEntry(_ bytes: [UInt8]) throws(ImageError) -> UInt64 {
    let file = ELFReader(bytes)
    let tableOffset = try file.field("e_phoff", 32, 8)
    let count = try file.field("e_phnum", 56, 2)
    for index in 0..<count {
      let header = tableOffset &+ index * 56
      guard try file.field("p_type[\(index)]", header, 4) == 4 else { continue }
      var note = try file.field("p_offset[\(index)]", header &+ 8, 8)
      let size = try file.field("p_filesz[\(index)]", header &+ 32, 8)
      let end = min(file.byteCount, note.addingReportingOverflow(size).overflow ? .max : note + size)
      while note < end, end - note >= 12 {
        let nameSize = try file.field("n_namesz", note, 4)
        let dataSize = try file.field("n_descsz", note + 4, 4)
        let type = try file.field("n_type", note + 8, 4)
        let data = note + 12 + (nameSize + 3) & ~3
        if type == 18, nameSize == 4, try file.field("n_name", note + 12, 4) == 0x006E_6558 {
          return try file.field("XEN_ELFNOTE_PHYS32_ENTRY", data, dataSize == 8 ? 8 : 4)
        }
        note = data + (dataSize + 3) & ~3
      }
    }
    throw ImageError(
      field: "p_type", offset: tableOffset,
      .unusable(found: 0, wanted: "4, a note XEN_ELFNOTE_PHYS32_ENTRY, in some header: it has no PVH entry"))
  }
}
