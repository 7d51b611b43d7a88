import Memory
import X86

/// The state in which a 64-bit kernel is entered directly (Linux, Documentation/arch/x86/boot.rst, "64-bit boot
/// protocol"): long mode, the first 4 GiB one to one, flat segments, interrupts off, RSI at the zero page.
struct LongModeEntry {
  static let pml4: UInt64 = 0x1000
  static let gdt: UInt64 = 0x7000
  static let zeroPage: UInt64 = 0x8000
  static let taskState: UInt64 = 0x9000
  static let commandLine: UInt64 = 0xA000
  /// What Linux takes of a command line on x86, its end included (COMMAND_LINE_SIZE).
  static let commandLineByteCount = 0x800
  static let stackBottom: UInt64 = 0x7_0000
  static let stackTop: UInt64 = 0x8_0000
  /// RAM that the entry needs: up to where the zero page says that low memory ends.
  static let minimumByteCount = 0x10_0000

  /// Where the entry's own structures lie.
  static let reserved = [
    ReservedRange(name: "the machine's page tables", addresses: pml4..<gdt),
    ReservedRange(name: "the machine's GDT", addresses: gdt..<gdt + 0x1000),
    ReservedRange(name: "the zero page", addresses: zeroPage..<zeroPage + 0x1000),
    ReservedRange(name: "the machine's task state", addresses: taskState..<taskState + 0x1000),
    ReservedRange(
      name: "the command line", addresses: commandLine..<commandLine + UInt64(commandLineByteCount)),
    ReservedRange(name: "the initial stack", addresses: stackBottom..<stackTop),
  ]

  let confinement: Confinement
  let handlers: HandlerPlacement
  var hasStartUpArea = false

  /// Writes page tables, GDT, task state and zero page.
  func prepare(_ memory: borrowing GuestMemory, _ image: BootImage) {
    let attribute = encryptionBit(memory)
    Self.writeIdentityMap(memory, at: Self.pml4, attribute: attribute)
    Self.writeDescriptors(memory, at: Self.gdt)
    // Beyond the limit: ring 3 may touch no port.
    memory.write(0x68, at: Self.taskState + 0x66, .word)
    prepareZeroPage(memory, image)
  }

  /// Six pages: PML4, PDPT and the directories of the first 4 GiB, mapped one to one.
  static func writeIdentityMap(_ memory: borrowing GuestMemory, at address: UInt64, attribute: UInt64) {
    let pointers = address + 0x1000
    let directories = address + 0x2000
    memory.write(pointers | attribute | 3, at: address, .qword)
    for gigabyte in 0..<UInt64(4) {
      memory.write((directories + gigabyte << 12) | attribute | 3, at: pointers + gigabyte * 8, .qword)
    }
    for page in 0..<UInt64(4 * 512) {
      memory.write(page << 21 | attribute | 0x83, at: directories + page * 8, .qword)
    }
  }

  /// A GDT with code at selector 10h and data at 18h.
  static func writeDescriptors(_ memory: borrowing GuestMemory, at address: UInt64) {
    memory.write(0x00AF_9B00_0000_FFFF, at: address + 0x10, .qword)
    memory.write(0x00CF_9300_0000_FFFF, at: address + 0x18, .qword)
  }

  private func prepareZeroPage(_ memory: borrowing GuestMemory, _ image: BootImage) {
    let page = Self.zeroPage
    if let header = image.setupHeader {
      _ = memory.place(header.span, at: page + 0x1F1)
    } else {
      memory.write(0x20_0000, at: page + 0x230, .dword)
    }
    memory.write(0xAA55, at: page + 0x1FE, .word)
    memory.write(0x5372_6448, at: page + 0x202, .dword)
    memory.write(0x020F, at: page + 0x206, .word)
    memory.write(0xFF, at: page + 0x210, .byte)
    memory.write(0x01, at: page + 0x211, .byte)

    let ranges = MemoryMapEntry.map(memoryByteCount: UInt64(memory.byteCount), hasStartUpArea: hasStartUpArea)
    for (index, range) in ranges.enumerated() {
      let entry = page + 0x2D0 + UInt64(index) * 20
      memory.write(range.address, at: entry, .qword)
      memory.write(range.byteCount, at: entry + 8, .qword)
      memory.write(UInt64(range.kind.rawValue), at: entry + 16, .dword)
    }
    memory.write(UInt64(ranges.count), at: page + 0x1E8, .byte)
    memory.write(ACPITables.address, at: page + 0x70, .qword)
  }

  /// Puts command line and initrd into memory, and says in the zero page where they are.
  ///
  /// - Throws: where there is no room for them.
  func prepare(_ memory: borrowing GuestMemory, _ arguments: BootArguments, _ image: BootImage) throws(ImageError) {
    let text = Array(arguments.commandLine.utf8) + [0]
    guard text.count <= Self.commandLineByteCount else {
      throw ImageError(
        field: "command line", offset: 0,
        .tooLong(byteCount: UInt64(text.count - 1), limit: UInt64(Self.commandLineByteCount - 1)))
    }
    if text.count > 1 {
      _ = memory.place(text.span, at: Self.commandLine)
      memory.write(Self.commandLine, at: Self.zeroPage + 0x228, .dword)
      memory.write(UInt64(text.count), at: Self.zeroPage + 0x238, .dword)
    }
    guard let disk = try Self.place(arguments.initialRAMDisk, after: image.end, in: memory) else { return }
    memory.write(disk.lowerBound, at: Self.zeroPage + 0x218, .dword)
    memory.write(UInt64(disk.count), at: Self.zeroPage + 0x21C, .dword)
  }

  /// Puts an initrd into memory, as high as it goes below the hole.
  ///
  /// - Returns: where it is, `nil` for none.
  /// - Throws: where it does not fit between the image and the end of memory.
  static func place(
    _ disk: [UInt8], after end: UInt64, in memory: borrowing GuestMemory
  ) throws(ImageError) -> Range<UInt64>? {
    guard !disk.isEmpty else { return nil }
    let top = min(UInt64(memory.byteCount), GuestMemory.holeBegin)
    let begin = top > UInt64(disk.count) ? (top - UInt64(disk.count)) & ~0xFFF : 0
    guard begin >= max(end, 0x10_0000), memory.place(disk.span, at: begin) else {
      throw ImageError(field: "initrd", offset: 0, .outsideMemory(address: begin, byteCount: UInt64(disk.count)))
    }
    return begin..<begin + UInt64(disk.count)
  }

  /// The registers at the first instruction, `entry`.
  func registers(entry: UInt64) -> RegisterFile {
    var registers = RegisterFile()
    registers.rip = entry
    registers[.rsp] = Self.stackTop - 16
    registers[.rsi] = Self.zeroPage
    return registers
  }

  /// Control, segment and table registers at the first instruction.
  func system(_ memory: borrowing GuestMemory) -> SystemState {
    var system = SystemState()
    system.cr0 = [.protectedMode, .monitorCoprocessor, .extensionType, .numericError, .writeProtect, .paging]
    system.cr3 = Self.pml4 | encryptionBit(memory)
    system.cr4 = .physicalAddressExtension
    system.efer = [.longModeEnable, .longModeActive]
    switch (confinement, handlers) {
    case (.sevES, .own): system.efer.insert(.svm)
    case (.tdx, .own):
      // What the TDX module enters a TD with, as far as long mode leaves a choice.
      system.cr4.insert(.machineCheck)
      system.efer.formUnion([.systemCall, .noExecute])
    default: break
    }
    system.cs = Segment(selector: 0x10, attributes: 0xA9B, limit: 0xFFFF_FFFF)
    let data = Segment(selector: 0x18, attributes: 0xC93, limit: 0xFFFF_FFFF)
    system.ss = data
    system.ds = data
    system.es = data
    system.tr = Segment(attributes: 0x08B, limit: 0x67, base: Self.taskState)
    system.gdtr = DescriptorTable(base: Self.gdt, limit: 0x1F)
    return system
  }

  /// The C-bit where the guest's own page tables must carry it.
  private func encryptionBit(_ memory: borrowing GuestMemory) -> UInt64 {
    if case .sevES = memory.protection { memory.protection.attributeBit } else { 0 }
  }
}
