import Memory
import X86

/// The state in which a multiboot image is entered (Multiboot Specification 0.6.96, §3.2 and §3.3): 32-bit protected mode
/// without paging, flat segments, interrupts off, EAX = 2BADB002h, EBX at the boot information.
struct MultibootEntry {
  /// Where the boot information begins; memory map, texts and the list of modules follow.
  static let information: UInt64 = 0x8_0000
  static let byteCount = 0x4000
  static let reserved = [
    ReservedRange(name: "the multiboot information", addresses: information..<information + UInt64(byteCount))
  ]

  let configuration: BootArguments

  /// Writes the boot information, and the module behind the image, at the next page.
  ///
  /// - Throws: where there is no room for the module or the command line.
  func prepare(_ memory: borrowing GuestMemory, _ image: BootImage) throws(ImageError) {
    let map = MemoryMapEntry.map(memoryByteCount: UInt64(memory.byteCount))
    var table = TableWriter()
    var tail = TableWriter()
    let tailAddress = Self.information + 0x80
    func append(_ bytes: [UInt8]) -> UInt64 {
      tail.fill(to: (tail.count + 3) & ~3)
      defer { tail.add(bytes) }
      return tailAddress + UInt64(tail.count)
    }

    var entries = TableWriter()
    for range in map {
      // The size of what follows, then what follows.
      entries.add(20, 4)
      entries.add(range.address, 8)
      entries.add(range.byteCount, 8)
      entries.add(UInt64(range.kind.rawValue), 4)
    }
    let mapAddress = append(entries.bytes)
    let commandLine = append(Array(configuration.commandLineWithName.utf8) + [0])
    let loader = append(Array("trapline".utf8) + [0])
    let modules = try placeModule(memory, after: image.end, append)

    // Memory sizes, command line, modules, memory map, loader.
    table.add(1 << 0 | 1 << 2 | 1 << 3 | 1 << 6 | 1 << 9, 4)
    table.add(0x9_F000 >> 10, 4)
    let upper = map.first { $0.address == 0x10_0000 }?.byteCount ?? 0
    table.add(upper >> 10, 4)
    table.fill(to: 16)
    table.add(commandLine, 4)
    table.add(UInt64(modules.count), 4)
    table.add(modules.address, 4)
    table.fill(to: 44)
    table.add(UInt64(entries.count), 4)
    table.add(mapAddress, 4)
    table.fill(to: 64)
    table.add(loader, 4)
    table.fill(to: 0x80)
    table.add(tail.bytes)
    guard table.count <= Self.byteCount else {
      throw ImageError(
        field: "command line", offset: 0,
        .truncated(needed: UInt64(table.count), available: UInt64(Self.byteCount)))
    }
    guard memory.place(table.bytes.span, at: Self.information) else {
      throw ImageError(
        field: "multiboot information", offset: 0,
        .outsideMemory(address: Self.information, byteCount: UInt64(table.count)))
    }
  }

  private func placeModule(
    _ memory: borrowing GuestMemory, after end: UInt64, _ append: ([UInt8]) -> UInt64
  ) throws(ImageError) -> (count: Int, address: UInt64) {
    let disk = configuration.initialRAMDisk
    guard !disk.isEmpty else { return (0, 0) }
    let begin = max((end &+ 0xFFF) & ~0xFFF, 0x10_0000)
    guard begin >> 32 == 0, memory.place(disk.span, at: begin) else {
      throw ImageError(
        field: "initrd", offset: 0, .outsideMemory(address: begin, byteCount: UInt64(disk.count)))
    }
    let name = append(Array(configuration.initialRAMDiskName.utf8) + [0])
    var module = TableWriter()
    module.add(begin, 4)
    module.add(begin + UInt64(disk.count), 4)
    module.add(name, 4)
    module.add(0, 4)
    return (1, append(module.bytes))
  }

  /// The registers at the first instruction, `entry`.
  func registers(entry: UInt64) -> RegisterFile {
    var registers = RegisterFile()
    registers.rip = entry
    registers[.rax] = 0x2BAD_B002
    registers[.rbx] = Self.information
    return registers
  }

  /// Control and segment registers at the first instruction. The descriptor tables hold nothing: the guest must load its
  /// own before it loads a segment.
  static var flatProtectedMode: SystemState {
    var system = SystemState()
    system.cr0 = [.protectedMode, .extensionType]
    system.cs = Segment(selector: 0x8, attributes: 0xC9B, limit: 0xFFFF_FFFF)
    let data = Segment(selector: 0x10, attributes: 0xC93, limit: 0xFFFF_FFFF)
    (system.ss, system.ds, system.es, system.fs, system.gs) = (data, data, data, data, data)
    system.tr = Segment(attributes: 0x8B, limit: 0xFFFF)
    system.ldtr = Segment(attributes: 0x82, limit: 0xFFFF)
    return system
  }
}
