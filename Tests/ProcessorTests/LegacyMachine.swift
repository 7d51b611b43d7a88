import Memory
import Processor
import X86

/// A processor outside 64-bit code, without paging, with descriptor tables for both widths and the vector table of real
/// mode.
///
/// Every vector leads to a jump to itself at `handlers + 16 * vector`, in every mode: a run ends there at the instruction
/// limit.
final class LegacyMachine {
  static let gdt: UInt64 = 0x6000
  static let idt: UInt64 = 0x7000
  static let taskState: UInt64 = 0x8000
  static let handlers: UInt64 = 0xC000
  static let stackTop: UInt64 = 0x1_0000
  static let ringStackTop: UInt64 = 0x1_2000
  static let code: UInt64 = 0x2_0000
  static let data: UInt64 = 0x4_0000
  static let userStackTop: UInt64 = 0x7_0000
  static let pageTables: UInt64 = 0x10_0000
  static let byteCount = 0x40_0000

  // Selectors.
  static let code32: UInt16 = 0x08
  static let data32: UInt16 = 0x10
  /// 16 bits, base `code`, limit FFFFh.
  static let code16: UInt16 = 0x18
  /// 16 bits, base `data`, limit FFFFh.
  static let data16: UInt16 = 0x20
  static let code64: UInt16 = 0x28
  static let task: UInt16 = 0x30
  static let userCode32: UInt16 = 0x3B
  static let userData32: UInt16 = 0x43
  /// Base `data`, limit FFh.
  static let small: UInt16 = 0x48
  /// Base `data`, expand-down above FFh, 16 bits.
  static let expandDown: UInt16 = 0x50
  static let executeOnly: UInt16 = 0x58
  static let readOnly: UInt16 = 0x60
  static let absent: UInt16 = 0x68
  static let conforming: UInt16 = 0x70
  static let callGate: UInt16 = 0x78
  static let task16: UInt16 = 0x80
  static let localTable: UInt16 = 0x88
  static let code32Limited: UInt16 = 0x90

  enum Start: CaseIterable {
    case real, protected16, protected32, user32, virtual8086
  }

  let memory: GuestMemory
  var processor: Processor

  init(
    _ start: Start, _ confinement: Confinement = .none, handlers: HandlerPlacement = .hosted,
    cpuid: CPUIDTable = .everything
  ) throws {
    let isConfidential = confinement == .sevES || confinement == .tdx
    memory = try GuestMemory(
      byteCount: Self.byteCount, protection: isConfidential ? .hosted(confinement) : .none)
    processor = Processor(confinement: confinement, handlers: handlers, cpuid: cpuid)
    writeTables()
    processor.reset()
    processor.registers[.rdx] = 0
    processor.system.gdtr = DescriptorTable(base: Self.gdt, limit: 0x97)
    processor.system.tr = Segment(selector: Self.task, attributes: 0x08B, limit: 0x2067, base: Self.taskState)
    if start != .real {
      processor.system.cr0.insert(.protectedMode)
      processor.system.idtr = DescriptorTable(base: Self.idt, limit: 0x7FF)
    }
    enter(start)
  }

  private func enter(_ start: Start) {
    switch start {
    case .real: setSegments(code: Self.plain(0x2000), data: Self.plain(0x4000), stack: Self.plain(0))
    case .protected16: setSegments(code: segment(Self.code16), data: segment(Self.data16), stack: Self.plain(0))
    case .protected32:
      setSegments(code: segment(Self.code32), data: segment(Self.data32), stack: segment(Self.data32))
    case .user32:
      setSegments(code: segment(Self.userCode32), data: segment(Self.userData32), stack: segment(Self.userData32))
      processor.system.cpl = 3
    case .virtual8086:
      setSegments(code: Self.virtual(0x2000), data: Self.virtual(0x4000), stack: Self.virtual(0))
      processor.registers.rflags.formUnion([.virtual8086, .interrupt])
      processor.system.cpl = 3
    }
    let isFlat = start == .protected32 || start == .user32
    processor.registers.rip = isFlat ? Self.code : 0
    processor.registers[.rsp] =
      start == .user32 ? Self.userStackTop : start == .protected32 ? Self.stackTop : 0xFFF0
  }

  private func setSegments(code: Segment, data: Segment, stack: Segment) {
    processor.system.cs = code
    processor.system.ss = stack
    for register in [SegmentRegister.ds, .es, .fs, .gs] { processor.system[register] = data }
  }

  static func plain(_ selector: UInt16) -> Segment {
    Segment(selector: selector, attributes: 0x93, limit: 0xFFFF, base: UInt64(selector) << 4)
  }

  static func virtual(_ selector: UInt16) -> Segment {
    Segment(selector: selector, attributes: 0xF3, limit: 0xFFFF, base: UInt64(selector) << 4)
  }

  static func descriptor(_ base: UInt64, _ limit: UInt64, _ attributes: UInt64) -> UInt64 {
    let low = limit & 0xFFFF | (base & 0xFF_FFFF) << 16
    return low | (attributes & 0xFF) << 40 | (limit >> 16 & 0xF) << 48 | (attributes >> 8) << 52
      | (base >> 24 & 0xFF) << 56
  }

  /// The segment register as the descriptor of the table makes it.
  func segment(_ selector: UInt16) -> Segment {
    let raw = memory.read(Self.gdt + UInt64(selector & 0xFFF8), .qword) ?? 0
    let attributes = UInt16(truncatingIfNeeded: raw >> 40 & 0xFF | raw >> 44 & 0xF00)
    let limit = UInt32(truncatingIfNeeded: raw & 0xFFFF | raw >> 32 & 0xF_0000)
    return Segment(
      selector: selector, attributes: attributes, limit: attributes & 0x800 != 0 ? limit << 12 | 0xFFF : limit,
      base: raw >> 16 & 0xFF_FFFF | raw >> 32 & 0xFF00_0000)
  }

  private func writeTables() {
    let descriptors: [UInt64] = [
      0,
      Self.descriptor(0, 0xF_FFFF, 0xC9B), Self.descriptor(0, 0xF_FFFF, 0xC93),
      Self.descriptor(Self.code, 0xFFFF, 0x09B), Self.descriptor(Self.data, 0xFFFF, 0x093),
      Self.descriptor(0, 0xF_FFFF, 0xA9B), Self.descriptor(Self.taskState, 0x2067, 0x089),
      Self.descriptor(0, 0xF_FFFF, 0xCFB), Self.descriptor(0, 0xF_FFFF, 0xCF3),
      Self.descriptor(Self.data, 0xFF, 0x493), Self.descriptor(Self.data, 0xFF, 0x097),
      Self.descriptor(0, 0xF_FFFF, 0xC99), Self.descriptor(0, 0xF_FFFF, 0xC91),
      Self.descriptor(0, 0xF_FFFF, 0xC13), Self.descriptor(0, 0xF_FFFF, 0xC9F),
      0x0000_EC00_0008_0000 | 0xC000, Self.descriptor(Self.taskState, 0x67, 0x081),
      Self.descriptor(Self.gdt, 0x97, 0x082), Self.descriptor(0, 0x2_0FFF, 0x49B),
    ]
    for (index, descriptor) in descriptors.enumerated() {
      memory.write(descriptor, at: Self.gdt + UInt64(index) * 8, .qword)
    }
    for vector in 0..<UInt64(256) {
      setGate(UInt8(vector))
      memory.write(0x0C00_0000 | vector * 16, at: vector * 4, .dword)
      memory.write(0xFEEB, at: Self.handlers + vector * 16, .word)
    }
    memory.write(Self.ringStackTop, at: Self.taskState + 4, .dword)
    memory.write(UInt64(Self.data32), at: Self.taskState + 8, .dword)
    memory.write(0x68, at: Self.taskState + 0x66, .word)
    for offset in stride(from: UInt64(0x68), to: 0x2068, by: 8) {
      memory.write(~0, at: Self.taskState + offset, .qword)
    }
  }

  /// A gate of eight bytes; `level` is its DPL.
  func setGate(
    _ vector: UInt8, type: UInt64 = 0xE, level: UInt64 = 0, isPresent: Bool = true, selector: UInt16 = code32,
    target: UInt64? = nil
  ) {
    let target = target ?? Self.handlers + UInt64(vector) * 16
    let low = target & 0xFFFF | UInt64(selector) << 16
    let high = type << 8 | level << 13 | (isPresent ? 0x8000 : 0) | target & 0xFFFF_0000
    memory.write(low | high << 32, at: Self.idt + UInt64(vector) * 8, .qword)
  }

  // MARK: Running

  subscript(register: GeneralRegister) -> UInt64 {
    get { processor.registers[register] }
    set { processor.registers[register] = newValue }
  }

  /// Where RIP points in linear addresses.
  var linearRIP: UInt64 {
    processor.system.codeSize == .bits64
      ? processor.registers.rip : processor.system.cs.base + processor.registers.rip
  }

  func load(_ bytes: [UInt8], at address: UInt64 = code) {
    for (index, byte) in bytes.enumerated() { memory.write(UInt64(byte), at: address + UInt64(index), .byte) }
  }

  @discardableResult func run(_ count: UInt64 = 1000) -> Stop {
    processor.run(memory, limit: processor.instructionCount + count)
  }

  /// Runs `bytes` until HLT, or until a handler is reached.
  @discardableResult func run(_ bytes: [UInt8]) -> Stop {
    load(bytes + [0xF4])
    return run()
  }

  /// The vector whose handler RIP is at.
  var arrived: UInt8? {
    let linear = linearRIP
    guard linear >= Self.handlers, linear < Self.handlers + 256 * 16, linear & 15 == 0 else { return nil }
    return UInt8(truncatingIfNeeded: (linear - Self.handlers) / 16)
  }

  /// The linear address of the top of the stack.
  var top: UInt64 {
    let mask: UInt64 = processor.system.ss.isDefault32 ? 0xFFFF_FFFF : 0xFFFF
    return processor.system.ss.base + self[.rsp] & mask
  }

  func read(_ address: UInt64, _ width: Width) -> UInt64 { memory.read(address, width) ?? 0 }

  /// The pieces on top of the stack.
  func stack(_ count: Int, _ width: Width = .dword) -> [UInt64] {
    (0..<count).map { read(top + UInt64($0 * width.byteCount), width) }
  }
}
