public import X86

/// QEMU's firmware configuration device, 510h and 511h, without its DMA interface (QEMU `docs/specs/fw_cfg.rst`).
///
/// A word written at 510h selects an item; each byte read at 511h is the item's next. Beyond an item's end there are
/// zeroes. Numbers in items are little-endian, those of the file directory big-endian.
public struct FirmwareConfiguration: PortDevice {
  /// The selector is a word, data are bytes.
  public static var widestAccess: Width { .word }

  private var items: [UInt16: [UInt8]] = [:]
  private var selected: UInt16 = 0
  private var position = 0

  /// An empty device: only the signature, the interface's version, and a directory without files.
  public init() { self.init(memoryByteCount: 0, processorCount: 1, memoryMap: []) }

  /// What the firmware of such a machine wants to know.
  public init(memoryByteCount: UInt64, processorCount: UInt16, memoryMap: [MemoryMapEntry]) {
    items[0x00] = Array("QEMU".utf8)
    // Bit 0: the traditional interface. Bit 1 would be DMA.
    items[0x01] = bytes(1, count: 4)
    items[0x03] = bytes(memoryByteCount, count: 8)
    items[0x04] = bytes(1, count: 2)
    items[0x05] = bytes(UInt64(processorCount), count: 2)
    items[0x0E] = bytes(0, count: 2)
    items[0x0F] = bytes(UInt64(processorCount), count: 2)
    // Interrupt 0 is at pin 2 of the I/O APIC.
    items[0x8002] = bytes(1, count: 4)
    let map = memoryMap.flatMap {
      bytes($0.address, count: 8) + bytes($0.byteCount, count: 8) + bytes(UInt64($0.kind.rawValue), count: 4)
    }
    addFiles([("etc/e820", map)])
  }

  /// Item 19h is the directory: for each file its size, its item, and its name in 56 bytes.
  private mutating func addFiles(_ files: [(name: String, contents: [UInt8])]) {
    var directory = bigEndian(UInt64(files.count), count: 4)
    for (index, file) in files.enumerated() {
      let item = UInt16(0x20 + index)
      items[item] = file.contents
      let name = Array(file.name.utf8.prefix(55))
      directory += bigEndian(UInt64(file.contents.count), count: 4) + bigEndian(UInt64(item), count: 2) + [0, 0]
      directory += name + [UInt8](repeating: 0, count: 56 - name.count)
    }
    items[0x19] = directory
  }

  private func bytes(_ value: UInt64, count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> UInt64($0 * 8)) }
  }

  private func bigEndian(_ value: UInt64, count: Int) -> [UInt8] { bytes(value, count: count).reversed() }

  /// Offset 1 is the data port; the selector cannot be read.
  public mutating func read(at offset: UInt16, _ width: Width) -> DeviceAnswer {
    guard offset == 1, width == .byte else { return .value(0) }
    guard let item = items[selected], position < item.count else { return .value(0) }
    defer { position += 1 }
    return .value(UInt64(item[position]))
  }

  /// The item's next bytes, then zeroes.
  public mutating func read(string bytes: inout [UInt8], at offset: UInt16, _ width: Width) -> Bool {
    guard offset == 1, width == .byte else { return false }
    let item = items[selected] ?? []
    let count = min(bytes.count, item.count - min(position, item.count))
    for index in 0..<count { bytes[index] = item[position + index] }
    for index in count..<bytes.count { bytes[index] = 0 }
    position += count
    return true
  }

  /// Offset 0 selects; what is written to the data port is lost, as QEMU has it since version 2.4.
  public mutating func write(_ value: UInt32, at offset: UInt16, _ width: Width) -> DeviceAnswer {
    if offset == 0 && width == .word {
      // Bit 14 once meant writing.
      selected = UInt16(truncatingIfNeeded: value) & ~0x4000
      position = 0
    }
    return .done
  }
}
