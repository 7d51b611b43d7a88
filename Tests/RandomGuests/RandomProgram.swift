import X86

/// A guest made of port I/O and CPUID, with an entry that sets the stage: its own page tables with holes, IDT, TSS with a
/// random I/O bitmap, and ring 0 or 3 with a random IOPL. The first exception, or the end, writes to the debug exit.
package struct RandomProgram {
  /// Where the image lies.
  package static let base: UInt64 = 0x2_0000
  private static let pageTable: UInt64 = 0x2_1000
  private static let tables: UInt64 = 0x2_2000
  private static let taskState: UInt64 = 0x2_2100
  private static let descriptors: UInt64 = 0x2_2400
  private static let stubs: UInt64 = 0x2_2800
  /// Data pages; the image fills the first with random bytes.
  package static let data: UInt64 = 0x2_3000
  private static let missingPage: UInt64 = 0x2_6000
  private static let readOnlyPage: UInt64 = 0x2_8000
  private static let supervisorPage: UInt64 = 0x2_9000
  /// The end of what a program may change.
  package static let dataEnd: UInt64 = 0x2_D000
  private static let kernelStack: UInt64 = 0x2_B000
  private static let userStack: UInt64 = 0x2_CF00

  package private(set) var image: [UInt8]
  /// The instructions after the entry, one by one, for a person to read.
  package private(set) var listing: [[UInt8]] = []
  package let isUser: Bool
  /// What else it is made of than port I/O and CPUID. Memory-mapped I/O and MSRs belong to ring 0.
  package enum Subject: String, CaseIterable {
    case ports = "port I/O and CPUID"
    case memory = "memory-mapped I/O"
    case registers = "MSRs"
  }

  package let subject: Subject

  private var random: SeededGenerator
  private var code: [UInt8] = []

  /// Two device pages, and a RAM page before the second pair.
  private static let devicePage: UInt64 = 0x2_E000
  private static let pageBeforeDevice: UInt64 = 0x3_1000
  private static let device: UInt64 = 0xFF00_0000

  package init(seed: UInt64, subject: Subject) {
    var random = SeededGenerator(state: seed)
    let isUserProgram = random.chance(40)
    self.random = random
    self.subject = subject
    isUser = isUserProgram && subject == .ports
    image = [UInt8](repeating: 0, count: 0x4000)
    writeTables()
    writeEntry()
    for _ in 0..<(4 + random.below(16)) {
      let isSpecial = random.chance(75)
      switch subject {
      case .memory where isSpecial: emitMemoryStep()
      case .registers where isSpecial: emitRegisterStep()
      default: emitStep()
      }
    }
    emit([0xE6, 0xF4])
    emit([0xF4])
    image.replaceSubrange(0..<code.count, with: code)
  }

  // MARK: The stage

  private mutating func put(_ value: UInt64, at address: UInt64, bytes: Int = 8) {
    for index in 0..<bytes {
      image[Int(address - Self.base) + index] = UInt8(truncatingIfNeeded: value >> UInt64(index * 8))
    }
  }

  private mutating func writeTables() {
    for page in 0..<UInt64(256) {
      // Below the image lie the page tables that the machine made.
      var entry = page << 12 < Self.base ? 0 : page << 12 | 7
      switch page << 12 {
      case Self.missingPage, Self.dataEnd: entry = 0
      case Self.readOnlyPage: entry &= ~2
      case Self.supervisorPage: entry &= ~4
      // A string that wrote over its own page tables would show how long a translation is remembered.
      case Self.tables: entry &= ~6
      case Self.devicePage where subject == .memory: entry = Self.device | 3
      case Self.devicePage + 0x1000 where subject == .memory: entry = Self.device + 0x1000 | 3
      case Self.devicePage + 0x2000: entry = 0
      case Self.pageBeforeDevice where subject == .memory: entry = Self.dataEnd - 0x1000 | 7
      case Self.pageBeforeDevice + 0x1000 where subject == .memory: entry = Self.device + 0x2000 | 3
      case Self.pageBeforeDevice + 0x2000: entry = 0
      default: break
      }
      put(entry, at: Self.pageTable + page * 8)
    }
    // 10h and 18h as the machine's own, 20h user data, 28h (two entries) the task state, 38h user code.
    put(0x00AF_9B00_0000_FFFF, at: Self.tables + 0x10)
    put(0x00CF_9300_0000_FFFF, at: Self.tables + 0x18)
    put(0x00CF_F300_0000_FFFF, at: Self.tables + 0x20)
    let bitmapBytes = UInt64(random.pick([0, 1, 16, 128, 129]))
    let limit = 0x67 + bitmapBytes
    put(limit | (Self.taskState & 0xFF_FFFF) << 16 | 0x89 << 40, at: Self.tables + 0x28)
    put(0x00AF_FB00_0000_FFFF, at: Self.tables + 0x38)
    put(Self.kernelStack, at: Self.taskState + 4)
    put(0x68, at: Self.taskState + 0x66, bytes: 2)
    let holes = random.pick([0, 20, 60])
    for index in 0..<UInt64(0x98) {
      put(random.chance(holes) ? random.next() : 0, at: Self.taskState + 0x68 + index, bytes: 1)
    }
    for vector in 0..<UInt64(32) {
      let stub = Self.stubs + vector * 8
      put(stub & 0xFFFF | 0x10 << 16 | 0x8E << 40 | (stub >> 16) << 48, at: Self.descriptors + vector * 16)
      put(0xF4_F4E6_00B0 | vector << 8, at: stub)
    }
    for index in 0..<UInt64(0x1000) { put(random.next(), at: Self.data + index, bytes: 1) }
    // The pointers for LGDT and LIDT.
    put(0x47, at: Self.tables + 0x80, bytes: 2)
    put(Self.tables, at: Self.tables + 0x82)
    put(0x1FF, at: Self.tables + 0x90, bytes: 2)
    put(Self.descriptors, at: Self.tables + 0x92)
  }

  private mutating func writeEntry() {
    code += [0x0F, 0x01, 0x14, 0x25] + bytes32(Self.tables + 0x80)  // lgdt
    code += [0x0F, 0x01, 0x1C, 0x25] + bytes32(Self.tables + 0x90)  // lidt
    code += [0xB8, 0x28, 0, 0, 0, 0x0F, 0x00, 0xD8]  // mov $28h, %eax; ltr %ax
    code += [0x80, 0x0C, 0x25] + bytes32(0x1000) + [4]  // orb $4, PML4[0]
    code += [0x80, 0x0C, 0x25] + bytes32(0x2000) + [4]  // orb $4, PDPT[0]
    code += [0x48, 0xC7, 0x04, 0x25] + bytes32(0x3000) + bytes32(Self.pageTable | 7)  // PD[0] = the page table
    // Nothing else is mapped: rep stosq over the other entries.
    code += [0x31, 0xC0, 0xBF] + bytes32(0x2008) + [0xB9, 3, 0, 0, 0, 0xF3, 0x48, 0xAB]
    code += [0xBF] + bytes32(0x3008) + [0xB9, 0xFF, 1, 0, 0, 0xF3, 0x48, 0xAB]
    code += [0x0F, 0x20, 0xC0, 0x0D, 0, 0, 1, 0, 0x0F, 0x22, 0xC0]  // CR0.WP
    code += [0x0F, 0x20, 0xD8, 0x0F, 0x22, 0xD8]  // mov %cr3, %rax; mov %rax, %cr3
    var flags = RFlags(rawValue: random.next()).intersection([.status, .direction]).union(.fixed)
    flags.ioPrivilegeLevel = UInt8(random.pick([0, 0, 2, 3]))
    // SS, RSP, RFLAGS, CS, RIP: `iretq` enters the program in its ring.
    code += [0x6A, isUser ? 0x23 : 0x18]
    code += [0x68] + bytes32(isUser ? Self.userStack : Self.kernelStack - 0x800)
    code += [0x68] + bytes32(flags.rawValue)
    code += [0x6A, isUser ? 0x3B : 0x10]
    let target = Self.base + UInt64(code.count) + 5 + 160 + 2
    code += [0x68] + bytes32(target)
    for number in UInt8(0)..<16 {
      if number == 4 {
        code += [UInt8](repeating: 0x90, count: 10)
      } else {
        code += [0x48 | number >> 3, 0xB8 | number & 7] + bytes64(interesting())
      }
    }
    code += [0x48, 0xCF]
  }

  private func bytes32(_ value: UInt64) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) } }
  private func bytes64(_ value: UInt64) -> [UInt8] { (0..<8).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) } }

  // MARK: The program

  private mutating func emit(_ bytes: [UInt8]) {
    code += bytes
    listing.append(bytes)
  }

  private mutating func interesting() -> UInt64 {
    switch random.below(5) {
    case 0: .max
    case 1: 0
    case 2: random.next() & 0xFFFF_FFFF
    case 3: random.next() | 0xFFFF_FFFF_0000_0000
    default: random.next()
    }
  }

  private mutating func emitMove(_ register: UInt8, _ value: UInt64) {
    emit([0x48 | register >> 3, 0xB8 | register & 7] + bytes64(value))
  }

  /// Never a port that ends or resets the machine.
  private mutating func port() -> UInt64 {
    let known: [UInt64] = [0xE0, 0xE1, 0xE2, 0xE0, 0x80, 0x3F8, 0x3F9, 0x3FB, 0x3FF, 0x20, 0x21, 0xA1, 0x2003, 0x2005]
    if random.chance(70) { return random.pick(known) }
    while true {
      let port = random.next() & (random.chance(50) ? 0x3FF : 0xFFFF)
      let touched = port...port + 3
      // The keyboard controller, port 92h, the debug exit, power management, the reset register.
      let ending: [ClosedRange<UInt64>] = [0x60...0x64, 0x92...0x92, 0xF4...0xF7, 0x604...0x605, 0xCF9...0xCF9]
      if !ending.contains(where: touched.overlaps) { return port }
    }
  }

  private mutating func pointer() -> UInt64 {
    switch random.below(12) {
    case 0: Self.missingPage - UInt64(random.below(24))
    case 1: Self.missingPage + 0x1000 - UInt64(random.below(8))
    case 2: Self.readOnlyPage - UInt64(random.below(24))
    case 3: Self.supervisorPage - UInt64(random.below(24))
    case 4: Self.data + 0x1000 - UInt64(random.below(16))
    case 5: random.chance(30) ? 0x7FFF_FFFF_FFFE + UInt64(random.below(4)) : Self.data + UInt64(random.below(0x2000))
    default: Self.data + UInt64(random.below(0x2F00))
    }
  }

  private mutating func prefixes(string: Bool) -> [UInt8] {
    var result: [UInt8] = []
    if random.chance(30) { result.append(0x66) }
    if random.chance(string ? 30 : 10) { result.append(0x67) }
    if random.chance(string ? 60 : 10) { result.append(random.pick([0xF3, 0xF3, 0xF2])) }
    if random.chance(15) { result.append(random.pick([0x26, 0x2E, 0x36, 0x3E, 0x64, 0x65])) }
    if random.chance(30) { result.shuffle(using: &random) }
    if random.chance(20) { result.append(0x40 | UInt8(random.below(16))) }
    return result
  }

  private mutating func emitStep() {
    switch random.below(20) {
    case 0..<5:
      emitMove(2, port() | (random.chance(50) ? random.next() & ~0xFFFF : 0))
      if random.chance(50) { emitMove(0, interesting()) }
      emit(prefixes(string: false) + [random.pick([0xEC, 0xED, 0xEE, 0xEF])])
    case 5..<8:
      var immediate = UInt8(truncatingIfNeeded: port())
      // An immediate can reach the debug exit and port 92h where a port in DX would not.
      if immediate >= 0x5D && immediate <= 0x64 || immediate >= 0x8F && immediate <= 0x92
        || immediate >= 0xF1 && immediate <= 0xF7
      {
        immediate = 0xE0
      }
      if random.chance(50) { emitMove(0, interesting()) }
      emit(prefixes(string: false) + [random.pick([0xE4, 0xE5, 0xE6, 0xE7]), immediate])
    case 8..<15:
      emitMove(2, port())
      emitMove(6, pointer() | (random.chance(10) ? random.next() & ~0xFFFF_FFFF : 0))
      emitMove(7, pointer() | (random.chance(10) ? random.next() & ~0xFFFF_FFFF : 0))
      let count =
        switch random.below(200) {
        case 0: random.next()
        case 1..<4: UInt64(2000 + random.below(2000))
        case 4..<30: UInt64(0)
        case 30..<32: UInt64(random.below(40)) | random.next() & ~0xFFFF_FFFF
        default: UInt64(random.below(40))
        }
      emitMove(1, count)
      emit(prefixes(string: true) + [random.pick([0x6C, 0x6D, 0x6E, 0x6F])])
    case 15, 16:
      if random.chance(70) {
        emitMove(0, random.pick([0, 1, 7, 0xD, 0x4000_0000, 0x8000_0000, 0x8000_0001, 0x8000_0008, 0x8000_001F, 0x21]))
      }
      emit(prefixes(string: false).filter { $0 & 0xF0 == 0x40 } + [0x0F, 0xA2])
    case 17: emit([0xFC])
    case 18: emit([0xFD])
    default: emitMove(UInt8(random.pick([0, 3, 5, 8, 9, 10, 11, 12, 13, 14, 15])), interesting())
    }
  }

  // MARK: Memory-mapped I/O

  /// A linear address in or near a device.
  private mutating func deviceAddress() -> UInt64 {
    switch random.below(10) {
    case 0: Self.devicePage + 0x1000 - UInt64(random.below(9))
    case 1: Self.devicePage + 0x2000 - UInt64(random.below(9))
    case 2: Self.pageBeforeDevice + 0x1000 - UInt64(random.below(9))
    default: Self.devicePage + UInt64(random.below(0x1FF0))
    }
  }

  private mutating func emitMemoryStep() {
    if random.chance(20) { return emitMemoryString() }
    let base = random.pick([3, 5, 13, 4] as [UInt8])
    let address = deviceAddress()
    let displacement = Int8(truncatingIfNeeded: random.below(256))
    // R13 and RBP always have a displacement; a base of 4 stands for an absolute address.
    if base != 4 { emitMove(base, address &- UInt64(bitPattern: Int64(displacement))) }
    let register = UInt8(random.below(16))
    if random.chance(60) && register != 4 && register != base { emitMove(register, interesting()) }
    if random.chance(30) && base != 0 { emitMove(0, interesting()) }
    var bytes: [UInt8] = []
    if random.chance(25) { bytes.append(0x66) }
    let rex = (random.chance(40) ? 8 : 0) | (register >> 3) << 2 | (base == 13 ? 1 : 0) as UInt8
    if rex != 0 || random.chance(20) { bytes.append(0x40 | rex) }
    let isWide = rex & 8 != 0
    let isWord = !isWide && bytes.first == 0x66

    func operand(_ reg: UInt8) -> [UInt8] {
      if base == 4 { return [(reg & 7) << 3 | 4, 0x25] + bytes32(address) }
      return [0x40 | (reg & 7) << 3 | base & 7, UInt8(bitPattern: displacement)]
    }
    func immediate(_ byteCount: Int) -> [UInt8] {
      (0..<byteCount).map { _ in UInt8(truncatingIfNeeded: random.next()) }
    }
    let full = isWord ? 2 : 4
    // A register that is the base must keep its address through what follows it only in this instruction: it may change.
    switch random.below(14) {
    case 0: bytes += [random.pick([0x88, 0x89, 0x8A, 0x8B])] + operand(register)
    case 1: bytes += [0xC6] + operand(0) + immediate(1)
    case 2: bytes += [0xC7] + operand(0) + immediate(full)
    case 3: bytes += [0x0F, random.pick([0xB6, 0xB7, 0xBE, 0xBF])] + operand(register)
    case 4: bytes += [0x63] + operand(register)
    case 5, 6:
      let operation = UInt8(random.below(8)) << 3
      bytes += [operation | UInt8(random.below(4))] + operand(register)
    case 7: bytes += [random.pick([0x80, 0x83])] + operand(UInt8(random.below(8))) + immediate(1)
    case 8: bytes += [0x81] + operand(UInt8(random.below(8))) + immediate(full)
    case 9: bytes += [random.pick([0x84, 0x85, 0x86, 0x87])] + operand(register)
    case 10:
      let kind = UInt8(random.below(4))
      let isByte = random.chance(50)
      bytes += [isByte ? 0xF6 : 0xF7] + operand(kind) + (kind < 2 ? immediate(isByte ? 1 : full) : [])
    case 11: bytes += [random.pick([0xFE, 0xFF])] + operand(UInt8(random.below(2)))
    case 12: bytes += [0x0F, random.pick([0xB0, 0xB1, 0xC0, 0xC1])] + operand(register)
    default:
      if random.chance(50) {
        bytes += [0x0F, 0xBA] + operand(4 + UInt8(random.below(4))) + immediate(1)
      } else {
        if register != 4 && register != base {
          bytes.insert(
            contentsOf: [0x48 | register >> 3, 0xB8 | register & 7] + bytes64(random.next() & 0x3FFF), at: 0)
        }
        bytes += [0x0F, random.pick([0xA3, 0xAB, 0xB3, 0xBB])] + operand(register)
      }
    }
    // RSP as the destination would lose the stack of the exception that is to end the program.
    if register != 4 { emit(bytes) }
  }

  // MARK: MSRs

  private mutating func emitRegisterStep() {
    // Kept for the guest in every model, asked of the host in every model, and known to nobody. Not the time.
    let kept: [UInt64] = [0x174, 0x175, 0x176, 0x277, 0xC000_0081, 0xC000_0082, 0xC000_0083, 0xC000_0084]
    let asked: [UInt64] = [
      0x1B, 0x8B, 0xFE, 0x179, 0x17A, 0x1A0, 0x200, 0x201, 0x250, 0x258, 0x2FF, 0x400, 0xC001_0010, 0xC001_0015,
      0xC001_001F, 0xC001_0055,
    ]
    let unknown: [UInt64] = [0x1_2345, 0xC009_9999, 0xC001_0131, 0xC001_0130]
    let index = random.chance(45) ? random.pick(kept) : random.chance(95) ? random.pick(asked) : random.pick(unknown)
    emitMove(1, index | (random.chance(30) ? random.next() & ~0xFFFF_FFFF : 0))
    if random.chance(60) {
      emitMove(0, interesting())
      emitMove(2, interesting())
      emit([0x0F, 0x32])
    } else {
      emitMove(0, random.chance(50) ? random.pick([0, 6, 0x0606_0606, 0xC00]) : interesting())
      emitMove(2, random.chance(70) ? 0 : interesting())
      emit([0x0F, 0x30])
    }
  }

  private mutating func emitMemoryString() {
    emitMove(6, random.chance(60) ? deviceAddress() : pointer())
    emitMove(7, random.chance(60) ? deviceAddress() : pointer())
    emitMove(1, UInt64(random.below(24)))
    if random.chance(30) { emitMove(0, interesting()) }
    var bytes: [UInt8] = []
    if random.chance(25) { bytes.append(0x66) }
    if random.chance(15) { bytes.append(0x67) }
    if random.chance(60) { bytes.append(0xF3) }
    if random.chance(30) { bytes.append(0x48) }
    emit(bytes + [random.pick([0xA4, 0xA5, 0xAA, 0xAB, 0xAC, 0xAD])])
  }
}
