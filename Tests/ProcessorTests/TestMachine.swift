import Memory
import Processor
import X86

/// A processor in long mode with page tables, GDT, IDT and TSS, and code that the test writes byte by byte.
///
/// The first 2 MiB are mapped one to one; `code`, `data` and `userStack` belong to ring 3, the rest to ring 0. Every
/// vector has a gate, whose handler is a jump to itself: a run ends there at the instruction limit, in every model.
final class TestMachine {
  static let gdt: UInt64 = 0x6000
  static let idt: UInt64 = 0x7000
  static let taskState: UInt64 = 0x8000
  static let handlers: UInt64 = 0xC000
  /// Top of ring 0's stack: code in ring 0 starts with it, and RSP0 is `ringStackTop`.
  static let stackTop: UInt64 = 0x1_0000
  static let ringStackTop: UInt64 = 0x1_2000
  /// Top of the stack that `useStackTable` gives a vector; table n ends `0x1000 * n` above it.
  static let tableStackTop: UInt64 = 0x1_4000
  static let code: UInt64 = 0x2_0000
  static let codeEnd: UInt64 = 0x3_0000
  static let data: UInt64 = 0x4_0000
  static let dataEnd: UInt64 = 0x5_0000
  static let userStackTop: UInt64 = 0x7_0000
  static let rootTable: UInt64 = 0x10_0000
  static let byteCount = 0x40_0000

  static let kernelCode: UInt16 = 0x08
  static let kernelData: UInt16 = 0x10
  static let userData: UInt16 = 0x23
  static let userCode: UInt16 = 0x2B
  static let taskSelector: UInt16 = 0x30

  let memory: GuestMemory
  var processor: Processor
  private var nextTable: UInt64

  init(
    _ confinement: Confinement = .none, handlers: HandlerPlacement = .own, cpuid: CPUIDTable = .everything,
    byteCount: Int = byteCount
  ) throws {
    let protection: MemoryProtection =
      switch (confinement, handlers) {
      case (.sevES, .own): .sevES(cBitPosition: 51)
      case (.tdx, .own): .tdx(sharedBitPosition: 47)
      case (.sevES, .hosted), (.tdx, .hosted): .hosted(confinement)
      default: .none
      }
    memory = try GuestMemory(byteCount: byteCount, protection: protection)
    processor = Processor(confinement: confinement, handlers: handlers, cpuid: cpuid)
    nextTable = Self.rootTable + 0x1000
    for page in stride(from: UInt64(0), to: 0x20_0000, by: 0x1000) {
      let isUser = page >= Self.code && page < Self.userStackTop
      map(page, to: page, isUser ? [.present, .writable, .user] : [.present, .writable])
    }
    writeTables()
    processor.system = Self.system
    enterRing0()
  }

  private static var system: SystemState {
    var system = SystemState()
    system.cr0 = [.protectedMode, .extensionType, .numericError, .writeProtect, .paging]
    system.cr3 = rootTable
    system.cr4 = .physicalAddressExtension
    system.efer = [.systemCall, .longModeEnable, .longModeActive, .noExecute]
    system.gdtr = DescriptorTable(base: gdt, limit: 0x3F)
    system.idtr = DescriptorTable(base: idt, limit: 0xFFF)
    system.tr = Segment(selector: taskSelector, attributes: 0x08B, limit: 0x2067, base: taskState)
    system.star = 0x0018_0008 << 32
    system.lstar = handlers + 256 * 16
    system.sfmask = 0x4_7700
    return system
  }

  private func writeTables() {
    let descriptors: [UInt64] = [
      0, 0x00AF_9B00_0000_FFFF, 0x00CF_9300_0000_FFFF, 0x00CF_FB00_0000_FFFF, 0x00CF_F300_0000_FFFF,
      0x00AF_FB00_0000_FFFF, 0x0000_8B00_8000_2067, 0,
    ]
    for (index, descriptor) in descriptors.enumerated() {
      memory.write(descriptor, at: Self.gdt + UInt64(index) * 8, .qword)
    }
    for vector in 0..<256 { setGate(UInt8(vector)) }
    // JMP to itself; the last one is the SYSCALL entry.
    for entry in 0...256 { memory.write(0xFEEB, at: Self.handlers + UInt64(entry) * 16, .word) }
    memory.write(Self.ringStackTop, at: Self.taskState + 4, .qword)
    for table in 1...7 {
      memory.write(
        Self.tableStackTop + UInt64(table) * 0x1000, at: Self.taskState + 0x1C + UInt64(table) * 8, .qword)
    }
    // The I/O bitmap begins right after the 104 bytes; every port is forbidden.
    memory.write(0x68, at: Self.taskState + 0x66, .word)
    for offset in stride(from: UInt64(0x68), to: 0x2068, by: 8) {
      memory.write(~0, at: Self.taskState + offset, .qword)
    }
  }

  // MARK: State

  func enterRing0() {
    processor.system.cpl = 0
    processor.system.cs = Segment(selector: Self.kernelCode, attributes: 0xA9B, limit: .max)
    processor.system.ss = Segment(selector: Self.kernelData, attributes: 0xC93, limit: .max)
    processor.registers[.rsp] = Self.stackTop
  }

  func enterRing3() {
    processor.system.cpl = 3
    processor.system.cs = Segment(selector: Self.userCode, attributes: 0xAFB, limit: .max)
    processor.system.ss = Segment(selector: Self.userData, attributes: 0xCF3, limit: .max)
    processor.registers[.rsp] = Self.userStackTop
  }

  subscript(register: GeneralRegister) -> UInt64 {
    get { processor.registers[register] }
    set { processor.registers[register] = newValue }
  }

  var rip: UInt64 {
    get { processor.registers.rip }
    set { processor.registers.rip = newValue }
  }

  var flags: RFlags {
    get { processor.registers.rflags }
    set { processor.registers.rflags = newValue }
  }

  var canTakeInterrupt: Bool { processor.canTakeInterrupt }

  var wantsInterruptWindow: Bool {
    get { processor.wantsInterruptWindow }
    set { processor.wantsInterruptWindow = newValue }
  }

  // MARK: Tables

  struct PageBits: OptionSet {
    var rawValue: UInt64
    static let present = PageBits(rawValue: 1)
    static let writable = PageBits(rawValue: 2)
    static let user = PageBits(rawValue: 4)
    static let accessed = PageBits(rawValue: 32)
    static let dirty = PageBits(rawValue: 64)
    static let large = PageBits(rawValue: 128)
    static let noExecute = PageBits(rawValue: 1 << 63)
    static let all: PageBits = [.present, .writable, .user]
  }

  /// Maps one page; level 0 is 4 KiB, 1 is 2 MiB, 2 is 1 GiB. Tables on the way admit everything. The C-bit or shared bit
  /// is set as `isShared` wants it.
  func map(_ linear: UInt64, to physical: UInt64, _ bits: PageBits, level: Int = 0, isShared: Bool = false) {
    let leaf = bits.rawValue | (level > 0 ? PageBits.large.rawValue : 0)
    let attribute = isShared == isSetForShared ? memory.protection.attributeBit : 0
    memory.write(physical | leaf | attribute, at: entryAddress(linear, level: level), .qword)
  }

  /// TDX has a bit for shared pages, SEV-ES one for private ones.
  private var isSetForShared: Bool { processor.confinement == .tdx }

  /// Where the entry for `linear` lies in the table of `level`; makes the tables above it.
  func entryAddress(_ linear: UInt64, level: Int) -> UInt64 {
    var table = Self.rootTable
    var at = 3
    while true {
      let address = table + (linear >> UInt64(12 + 9 * at) & 0x1FF) * 8
      if at == level { return address }
      let entry = memory.read(address, .qword) ?? 0
      if entry & 1 == 0 || entry & 0x80 != 0 {
        memory.write(nextTable | 7, at: address, .qword)
        table = nextTable
        nextTable += 0x1000
      } else {
        table = entry & 0x000F_FFFF_FFFF_F000
      }
      at -= 1
    }
  }

  /// The entry for `linear` in the table of `level`.
  func entry(_ linear: UInt64, level: Int = 0) -> PageBits {
    PageBits(rawValue: memory.read(entryAddress(linear, level: level), .qword) ?? 0)
  }

  func handler(_ vector: UInt8) -> UInt64 { Self.handlers + UInt64(vector) * 16 }

  func setGate(
    _ vector: UInt8, type: UInt64 = 0xE, level: UInt64 = 0, stackTable: UInt64 = 0, isPresent: Bool = true,
    selector: UInt16 = kernelCode, target: UInt64? = nil
  ) {
    let target = target ?? handler(vector)
    let low =
      target & 0xFFFF | UInt64(selector) << 16 | stackTable << 32 | type << 40 | level << 45
      | (isPresent ? 1 << 47 : 0) | (target >> 16 & 0xFFFF) << 48
    memory.write(low, at: Self.idt + UInt64(vector) * 16, .qword)
    memory.write(target >> 32, at: Self.idt + UInt64(vector) * 16 + 8, .qword)
  }

  // MARK: Code

  /// Writes code and sets RIP to it.
  func load(_ bytes: [UInt8], at address: UInt64 = code) {
    put(bytes, at: address)
    rip = address
  }

  func put(_ bytes: [UInt8], at address: UInt64) {
    for (index, byte) in bytes.enumerated() { memory.write(UInt64(byte), at: address + UInt64(index), .byte) }
  }

  func bytes(_ address: UInt64, _ count: Int) -> [UInt8] {
    (0..<UInt64(count)).map { UInt8(truncatingIfNeeded: memory.read(address + $0, .byte) ?? 0) }
  }

  func word(_ address: UInt64) -> UInt64 { memory.read(address, .qword) ?? 0 }

  /// Runs at most `count` instructions more.
  @discardableResult func run(_ count: UInt64 = 1000) -> Stop {
    processor.run(memory, limit: processor.instructionCount + count)
  }

  /// Runs one instruction.
  @discardableResult func step() -> Stop { run(1) }

  // MARK: What came of it

  /// The vector whose handler RIP is at.
  var arrived: UInt8? {
    guard rip >= Self.handlers, rip < Self.handlers + 256 * 16, rip & 15 == 0 else { return nil }
    return UInt8(truncatingIfNeeded: (rip - Self.handlers) / 16)
  }

  /// What a handler finds on its stack.
  struct Frame: Equatable {
    var errorCode: UInt64?
    var rip: UInt64
    var cs: UInt64
    var flags: RFlags
    var rsp: UInt64
    var ss: UInt64
  }

  /// The frame at RSP, for the vector that arrived.
  var frame: Frame? {
    guard let arrived else { return nil }
    let hasCode = Vector(rawValue: arrived).hasErrorCode
    let base = self[.rsp] + (hasCode ? 8 : 0)
    return Frame(
      errorCode: hasCode ? word(self[.rsp]) : nil, rip: word(base), cs: word(base + 8),
      flags: RFlags(rawValue: word(base + 16)), rsp: word(base + 24), ss: word(base + 32))
  }
}

extension CPUIDTable {
  /// Every extension that the processor knows of.
  static let everything = CPUIDTable([
    .init(0, nil, CPUIDResult(eax: 0xD)),
    .init(
      1, nil,
      CPUIDResult(
        ecx: 1 << 0 | 1 << 1 | 1 << 9 | 1 << 13 | 1 << 17 | 1 << 19 | 1 << 20 | 1 << 22 | 1 << 23 | 1 << 25 | 1 << 26
          | 1 << 30,
        edx: 1 << 0 | 1 << 11 | 1 << 19 | 1 << 23 | 1 << 24 | 1 << 25 | 1 << 26)),
    .init(
      7, 0,
      CPUIDResult(
        ebx: 1 << 0 | 1 << 1 | 1 << 3 | 1 << 7 | 1 << 8 | 1 << 10 | 1 << 18 | 1 << 19 | 1 << 20 | 1 << 23 | 1 << 24
          | 1 << 29,
        ecx: 1 << 2 | 1 << 3 | 1 << 16 | 1 << 22 | 1 << 27 | 1 << 28 | 1 << 31, edx: 1 << 14)),
    .init(0xD, 1, CPUIDResult(eax: 0xF)),
    .init(0x8000_0001, nil, CPUIDResult(ecx: 1 << 0 | 1 << 5, edx: 1 << 27)),
  ])
}
