import FuzzInput
import FuzzStage
import Processor
import X86

/// A case: a state of the processor in one of the sixteen modes, and an instruction.
struct Contest {
  /// Its number and the seed that makes it again.
  let seed: UInt64
  let slot: Int

  /// Bytes between the beginnings of two cases.
  static let stride: UInt64 = 16
  /// Cases in a batch: their code lies in two pages.
  static let batch = 500

  /// The instruction, filled with NOPs.
  private(set) var code: [UInt8] = []

  /// It may be a string instruction with REP.
  var isRepeated: Bool { code.prefix(4).contains { $0 == 0xF2 || $0 == 0xF3 } }

  init(seed: UInt64, slot: Int) {
    self.seed = seed
    self.slot = slot
  }

  /// Puts `subject` at the beginning of the case.
  ///
  /// - Returns: the state, and the memory as it is before the instruction.
  mutating func prepare(_ subject: Subject, _ image: [UInt8]) -> Snapshot {
    var noise = FuzzNoise(seed)
    var mode = UInt8(truncatingIfNeeded: noise.next())
    // The judge takes the ring from CS, which virtual-8086 mode has not there.
    if mode & 15 == 8 || mode & 15 == 9 { mode ^= 4 }
    // Its processor has four levels of page tables.
    if mode & 15 == 15 { mode ^= 1 }
    var bytes: [UInt8] = [mode] + random(4, &noise)
    let changes = noise.next() & 1
    bytes.append(UInt8(changes))
    if changes != 0 {
      // In tables: what no instruction can make of hidden parts is nobody's to judge.
      bytes.append(UInt8(noise.next() & 7 | (noise.next() & 15) << 4))
      bytes += random(12, &noise)
    }
    unsafe bytes.withUnsafeBufferPointer { buffer in
      var input = unsafe FuzzInput(buffer.baseAddress, count: buffer.count)
      subject.prepare(&input)
    }
    let start = Stage.code + UInt64(slot) * Self.stride
    let system = subject.system
    code = Template.instruction(
      &noise, is64: system.codeSize == .bits64, is16: system.codeSize == .bits16)
    for index in 0..<Self.stride {
      let byte = index < code.count ? code[Int(index)] : 0x90
      subject.write(UInt64(byte), at: start + index, .byte)
    }
    for offset in UInt64(0)..<16 { subject.write(0x90, at: Stage.handler + offset, .byte) }
    subject.registers = registers(from: subject.registers, system, start, &noise)
    writeFrame(subject, &noise)
    return Snapshot(subject.registers, subject.system, memory: Self.changes(subject.ram, since: image))
  }

  private func random(_ count: Int, _ noise: inout FuzzNoise) -> [UInt8] {
    (0..<count).map { _ in UInt8(truncatingIfNeeded: noise.next()) }
  }

  /// A selector that often means something.
  private func selector(_ noise: inout FuzzNoise) -> UInt64 {
    let value = noise.next()
    return value & 15 == 0 ? value >> 8 & 0xFFFF : (value >> 8 % 24) << 3 | value >> 16 & 7
  }

  private func registers(
    from registers: RegisterFile, _ system: SystemState, _ start: UInt64, _ noise: inout FuzzNoise
  ) -> RegisterFile {
    var registers = registers
    let is64 = system.codeSize == .bits64
    registers.rip = start &- (is64 ? 0 : system.cs.base)
    registers.rflags.subtract([.trap, .resume, .virtualInterrupt, .virtualInterruptPending])
    if noise.next() & 7 != 0 { registers.rflags.remove(.nestedTask) }
    for number in 0..<16 {
      let kind = noise.next()
      switch kind & 7 {
      case 0, 1: registers.general[number] = selector(&noise)
      case 2, 3: registers.general[number] = 0x9000 + kind >> 8 & 0x5FFF
      default: break
      }
      if !is64 { registers.general[number] = number < 8 ? registers.general[number] & 0xFFFF_FFFF : 0 }
    }
    if noise.next() & 7 != 0 { registers[.rsp] = Stage.stack - noise.next() & 0x78 }
    return registers
  }

  /// What IRET, RETF and POP of a segment register find.
  private func writeFrame(_ subject: Subject, _ noise: inout FuzzNoise) {
    let system = subject.system
    let base = system.codeSize == .bits64 ? 0 : system.ss.base
    let width = [Width.word, .dword, .qword][Int(noise.next() % 3)]
    let target = Stage.handler + noise.next() & 0xF
    let flags = noise.next() & 0x6_7ED5 | 2
    let values = [
      target, selector(&noise), noise.next() & 1 == 0 ? selector(&noise) : flags & ~0x2_0000,
      noise.next() & 3 == 0 ? selector(&noise) : Stage.stack - 0x100, selector(&noise),
    ]
    guard noise.next() & 3 != 0 else { return }
    for (index, value) in values.enumerated() {
      subject.write(value, at: base &+ subject.registers[.rsp] &+ UInt64(index * width.byteCount), width)
    }
  }

  /// Where two images of RAM differ, in pieces of eight bytes.
  static func changes(_ now: [UInt8], since before: [UInt8]) -> [Snapshot.MemoryChange] {
    guard now != before else { return [] }
    var changes: [Snapshot.MemoryChange] = []
    for offset in Swift.stride(from: 0, to: min(now.count, before.count), by: 8) {
      let piece = now[offset..<offset + 8]
      if piece != before[offset..<offset + 8] {
        changes.append(Snapshot.MemoryChange(address: UInt64(offset), bytes: hexadecimal(piece)))
      }
    }
    return changes
  }
}

/// Two digits a byte.
func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
  bytes.map { byte in
    let digits = String(byte, radix: 16)
    return byte < 16 ? "0" + digits : digits
  }.joined()
}
