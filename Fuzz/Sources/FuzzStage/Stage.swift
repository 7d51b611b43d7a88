import Memory
public import X86

/// What lies in memory before an input changes it: tables for every mode, all of them small.
public enum Stage {
  /// Bytes of RAM.
  public static let byteCount = 0x1_4000
  static let pml4: UInt64 = 0x1000, pdpt: UInt64 = 0x2000, directory: UInt64 = 0x3000, table: UInt64 = 0x4000
  static let directoryPointers: UInt64 = 0x5000, legacyDirectory: UInt64 = 0x6000, legacyTable: UInt64 = 0x7000
  static let pml5: UInt64 = 0x8000
  /// The GDT, and its limit.
  public static let gdt: UInt64 = 0x9000, gdtLimit: UInt16 = 0xBF
  static let ldt: UInt64 = 0x9400
  static let legacyIDT: UInt64 = 0x9800
  static let idt: UInt64 = 0xA000
  static let taskState32: UInt64 = 0xB000, taskState64: UInt64 = 0xB200, taskStateLimit: UInt32 = 0x168
  /// What every vector leads to.
  public static let handler: UInt64 = 0xB800
  /// Where code is written.
  public static let code: UInt64 = 0xC000
  /// The top of the stack.
  public static let stack: UInt64 = 0xE800

  /// Code of 64, 32 and 16 bits and data, for ring 0 and for ring 3, then what is rarer.
  private static let descriptors: [UInt64] = [
    0, 0x00AF_9B00_0000_FFFF, 0x00CF_9300_0000_FFFF, 0x00CF_9B00_0000_FFFF, 0x0000_9B00_0000_FFFF,
    0x0000_9300_0000_FFFF, 0x00CF_FB00_0000_FFFF, 0x00CF_F300_0000_FFFF, 0x00AF_FB00_0000_FFFF, 0x0000_FB00_0000_FFFF,
    0x00CF_9F00_0000_FFFF, 0x0040_9700_0000_0FFF, 0x0000_8900_B200_0168, 0, 0x0000_8200_9400_003F, 0,
    0x0000_8900_B000_0168, 0x0000_EC00_0018_B800, 0x0000_E500_0080_0000, 0x00CF_1300_0000_FFFF,
    0x00CF_B300_0000_FFFF, 0x00CF_D300_0000_FFFF, 0x00AF_9F00_0000_FFFF, 0x0000_E200_9400_003F,
  ]

  /// RAM of `byteCount` bytes; `attribute` is set in the entries of the page tables.
  public static func image(attribute: UInt64) -> [UInt8] {
    var image = [UInt8](repeating: 0, count: byteCount)
    func put(_ value: UInt64, _ address: UInt64, _ count: Int = 8) {
      for index in 0..<count { image[Int(address) + index] = UInt8(truncatingIfNeeded: value >> UInt64(index * 8)) }
    }
    // A wild jump meets HLT, and not a page of ADDs to translate.
    for address in Int(handler)..<byteCount { image[address] = 0xF4 }
    // The vectors of real mode.
    for vector in 0..<UInt64(256) { put(handler, vector * 4, 4) }
    for entry in [pml4, pml4 + 511 * 8] { put(pdpt | 7 | attribute, entry) }
    put(pml4 | 7 | attribute, pml4 + 256 * 8)
    put(directory | 7 | attribute, pdpt)
    put(0x87 | attribute, pdpt + 8)
    put(pdpt | 7 | attribute, pdpt + 16)
    put(0xC000_0087 | attribute, pdpt + 24)
    put(directory | 7 | attribute, pdpt + 511 * 8)
    put(table | 7 | attribute, directory)
    put(0x87 | attribute, directory + 8)
    put(0xFEE0_0087 | attribute, directory + 16)
    put(directory | 7 | attribute, directory + 24)
    for index in 0..<UInt64(512) { put(index << 12 | 7 | attribute, table + index * 8) }
    for index in 0..<UInt64(4) { put(directory | 1 | attribute, directoryPointers + index * 8) }
    put(legacyTable | 7, legacyDirectory, 4)
    put(0x87, legacyDirectory + 4, 4)
    put(0xFEC0_0087, legacyDirectory + 0x3FB * 4, 4)
    for index in 0..<UInt64(1024) { put(index << 12 | 7, legacyTable + index * 4, 4) }
    put(pml4 | 7 | attribute, pml5)
    put(pml4 | 7 | attribute, pml5 + 511 * 8)
    for (index, descriptor) in descriptors.enumerated() { put(descriptor, gdt + UInt64(index) * 8) }
    for index in 0..<8 { put(descriptors[index + 1], ldt + UInt64(index) * 8) }
    for vector in 0..<UInt64(256) {
      put(handler & 0xFFFF | 0x18 << 16 | 0xEE << 40 | (handler >> 16) << 48, legacyIDT + vector * 8)
      put(handler & 0xFFFF | 0x08 << 16 | 0xEE << 40 | (handler >> 16) << 48, idt + vector * 16)
    }
    for ring in UInt64(0)..<3 {
      put(stack - ring * 0x100, taskState32 + 4 + ring * 8, 4)
      put(ring == 0 ? 0x10 : 0x38, taskState32 + 8 + ring * 8, 4)
      put(stack - ring * 0x100, taskState64 + 4 + ring * 8)
    }
    for number in UInt64(0)..<7 { put(stack - 0x400 - number * 0x40, taskState64 + 0x24 + number * 8) }
    put(0x68, taskState32 + 0x66, 2)
    put(0x68, taskState64 + 0x66, 2)
    return image
  }

  /// What the descriptor at `index` of the GDT makes of a segment register.
  public static func segment(_ index: Int, ring: UInt16 = 0) -> Segment {
    let descriptor = descriptors[index]
    var limit = UInt32(truncatingIfNeeded: descriptor & 0xFFFF | descriptor >> 32 & 0xF_0000)
    if descriptor >> 55 & 1 != 0 { limit = limit << 12 | 0xFFF }
    return Segment(
      selector: UInt16(index) << 3 | ring,
      attributes: UInt16(truncatingIfNeeded: descriptor >> 40 & 0xFF | descriptor >> 44 & 0xF00), limit: limit,
      base: descriptor >> 16 & 0xFF_FFFF | descriptor >> 32 & 0xFF00_0000)
  }

  /// Where a processor stands in mode `number`, of which there are sixteen, in `ring` as far as the mode has rings.
  public static func state(_ number: UInt8, ring wanted: UInt8) -> SystemState {
    var system = SystemState()
    let isReal = number == 0, isVirtual = number == 8 || number == 9
    let isLong = number >= 10 || number == 5
    let ring: UInt8 = isReal ? 0 : isVirtual ? 3 : wanted & 3
    let rpl = UInt16(ring)
    system.cpl = ring
    system.cr0 = CR0(rawValue: 0x10)
    system.cr4 = CR4(rawValue: 0x600)
    system.gdtr = DescriptorTable(base: gdt, limit: gdtLimit)
    system.ldtr = Segment(selector: 0x70, attributes: 0x82, limit: 0x3F, base: ldt)
    system.idtr = isReal ? DescriptorTable(base: 0, limit: 0x3FF) : DescriptorTable(base: legacyIDT, limit: 0x7FF)
    system.tr = Segment(selector: 0x80, attributes: 0x8B, limit: taskStateLimit, base: taskState32)
    let data = segment(ring == 0 ? 2 : 7, ring: rpl)
    for register in SegmentRegister.allCases { system[register] = data }
    if isReal || isVirtual {
      for register in SegmentRegister.allCases {
        system[register] = Segment(attributes: isVirtual ? 0xF3 : 0x93, limit: 0xFFFF)
      }
      if isReal { system.cs.attributes = 0x9B }
    }
    if !isReal { system.cr0.insert(.protectedMode) }
    switch number {
    case 0, 8, 9: break
    case 1: system.cs = segment(ring == 0 ? 4 : 9, ring: rpl)
    case 5: system.cs = segment(ring == 0 ? 3 : 6, ring: rpl)
    case 2, 3, 4, 6, 7: system.cs = segment(ring == 0 ? 3 : 6, ring: rpl)
    default: system.cs = segment(ring == 0 ? 1 : 8, ring: rpl)
    }
    // Rings 1 and 2 have no descriptors of their own.
    if ring == 1 || ring == 2 {
      for register in SegmentRegister.allCases {
        system[register].attributes = system[register].attributes & ~0x60 | rpl << 5
      }
    }
    switch number {
    case 3, 6, 9:
      system.cr3 = legacyDirectory
      system.cr0.insert(.paging)
      system.cr4.insert(.pageSizeExtensions)
    case 4, 7:
      system.cr3 = directoryPointers
      system.cr0.insert(.paging)
      system.cr4.insert(.physicalAddressExtension)
    default: break
    }
    if isLong {
      system.cr3 = pml4
      system.cr0.insert([.paging, .writeProtect])
      system.cr4.insert(.physicalAddressExtension)
      system.efer = [.longModeEnable, .longModeActive, .noExecute, .systemCall]
      system.idtr = DescriptorTable(base: idt, limit: 0xFFF)
      system.tr = Segment(selector: 0x60, attributes: 0x8B, limit: taskStateLimit, base: taskState64)
      if number == 15 {
        system.cr3 = pml5
        system.cr4.insert(.linearAddress57)
      }
    }
    system.star = 0x0030_0008_0000_0000
    system.lstar = handler
    system.cstar = handler
    system.sysenterCS = 8
    system.sysenterEIP = handler
    system.sysenterESP = stack
    system.xcr0 = 3
    return system
  }
}
