import FuzzInput

/// One instruction of the kinds that user mode cannot show, with random operands.
enum Template {
  /// An opcode and what follows it.
  private struct Row {
    let opcode: [UInt8]
    /// `.none`, or ModRM with `/n` fixed where it is not 8 or more; only in memory, only in registers.
    let form: Form
    let immediateByteCount: Int

    init(_ opcode: [UInt8], _ form: Form = .none, immediate: Int = 0) {
      self.opcode = opcode
      self.form = form
      immediateByteCount = immediate
    }
  }

  private enum Form {
    case none
    case any(ClosedRange<UInt8>)
    case memory(UInt8)
    case register(ClosedRange<UInt8>)
  }

  /// An immediate of the operand size, and of a far pointer.
  private static let operand = -1, pointer = -2

  private static let segments: [Row] =
    [Row([0x8E], .any(0...7)), Row([0x8E], .any(0...5)), Row([0x8C], .any(0...7))]
    + [0x06, 0x07, 0x0E, 0x16, 0x17, 0x1E, 0x1F].map { Row([$0]) }
    + [0xA0, 0xA1, 0xA8, 0xA9].map { Row([0x0F, $0]) }
    + [Row([0xC4], .memory(8)), Row([0xC5], .memory(8))] + [0xB2, 0xB4, 0xB5].map { Row([0x0F, $0], .memory(8)) }

  private static let farTransfers: [Row] = [
    Row([0xEA], immediate: pointer), Row([0x9A], immediate: pointer), Row([0xFF], .memory(3)), Row([0xFF], .memory(5)),
    Row([0xCB]), Row([0xCA], immediate: 2), Row([0xCF]), Row([0xCF]), Row([0xCD], immediate: 1), Row([0xCC]),
    Row([0xCE]), Row([0xF1]), Row([0x0F, 0x05]), Row([0x0F, 0x07]), Row([0x0F, 0x34]), Row([0x0F, 0x35]),
  ]

  private static let descriptors: [Row] =
    [Row([0x0F, 0x02], .any(8...8)), Row([0x0F, 0x03], .any(8...8)), Row([0x63], .any(8...8))]
    + (0...5).map { Row([0x0F, 0x00], .any($0...$0)) } + (0...3).map { Row([0x0F, 0x01], .memory($0)) }
    + [Row([0x0F, 0x01], .any(4...4)), Row([0x0F, 0x01], .any(6...6)), Row([0x0F, 0x01], .memory(7))]

  private static let controls: [Row] =
    [Row([0x0F, 0x20], .register(0...8)), Row([0x0F, 0x22], .register(0...8)), Row([0x0F, 0x21], .register(0...7))]
    + [Row([0x0F, 0x23], .register(0...7)), Row([0x0F, 0x06]), Row([0x9C]), Row([0x9D]), Row([0xFA]), Row([0xFB])]
    + [Row([0x0F, 0x01, 0xCA]), Row([0x0F, 0x01, 0xCB]), Row([0x0F, 0x01, 0xF8])]

  private static let stack: [Row] = [
    Row([0xC8], immediate: 3), Row([0xC9]), Row([0x60]), Row([0x61]), Row([0x62], .memory(8)), Row([0xFF], .any(6...6)),
    Row([0x8F], .any(0...0)), Row([0xE8], immediate: operand), Row([0xC3]), Row([0xC2], immediate: 2),
    Row([0x50]), Row([0x58]), Row([0x54]), Row([0x5C]), Row([0x68], immediate: operand), Row([0x6A], immediate: 1),
    Row([0xFF], .any(2...2)), Row([0xFF], .any(4...4)), Row([0xE9], immediate: operand), Row([0xEB], immediate: 1),
    Row([0xE2], immediate: 1), Row([0xE3], immediate: 1), Row([0x74], immediate: 1),
    Row([0x0F, 0x85], immediate: operand),
  ]

  private static let memory: [Row] =
    (0x88...0x8B).map { Row([$0], .any(8...8)) }
    + [0xA4, 0xA5, 0xA6, 0xA7, 0xAA, 0xAB, 0xAC, 0xAD, 0xAE, 0xAF, 0xD7].map { Row([$0]) }
    + [0x01, 0x03, 0x11, 0x29, 0x31, 0x39, 0x86, 0x87].map { Row([$0], .any(8...8)) }
    + [0xB0, 0xB1, 0xC0, 0xC1, 0xB6, 0xBF].map { Row([0x0F, $0], .any(8...8)) }
    + [Row([0x80], .any(0...7), immediate: 1), Row([0x83], .any(0...7), immediate: 1), Row([0xFE], .any(0...1))]
    + [Row([0xFF], .any(0...1)), Row([0xF7], .any(2...3)), Row([0x0F, 0xBA], .any(4...7), immediate: 1)]
    + [Row([0x0F, 0xC7], .memory(1)), Row([0x8D], .memory(8)), Row([0xC7], .any(0...0), immediate: operand)]

  private static let kinds = [segments, farTransfers, descriptors, controls, stack, memory]

  /// Bytes of an instruction.
  static func instruction(_ noise: inout FuzzNoise, is64: Bool, is16: Bool) -> [UInt8] {
    let choice = noise.next()
    let rows = kinds[Int(choice % UInt64(kinds.count))]
    let row = rows[Int(choice >> 8 % UInt64(rows.count))]
    var bytes: [UInt8] = []
    let prefixes = noise.next()
    let has66 = prefixes & 7 == 0
    if has66 { bytes.append(0x66) }
    if prefixes >> 3 & 15 == 0 { bytes.append(0x67) }
    if prefixes >> 7 & 7 == 0 { bytes.append([0x26, 0x2E, 0x36, 0x3E, 0x64, 0x65][Int(prefixes >> 16 % 6)]) }
    if prefixes >> 10 & 31 == 0 { bytes.append(0xF0) }
    if prefixes >> 24 & 31 == 0 { bytes.append(prefixes >> 29 & 1 == 0 ? 0xF2 : 0xF3) }
    if is64 && prefixes >> 30 & 3 != 0 { bytes.append(0x40 | UInt8(prefixes >> 32 & 15)) }
    let isWide = is64 && bytes.last.map { $0 & 0xF8 == 0x48 } == true
    bytes += row.opcode
    let modRM = UInt8(truncatingIfNeeded: noise.next())
    func place(_ number: UInt8, _ modRM: UInt8) -> UInt8 { number > 7 ? modRM : modRM & 0xC7 | number << 3 }
    switch row.form {
    case .none: break
    case .any(let range):
      bytes += operands(place(pick(range, &noise), modRM), &noise, isLegacy16: is16 != bytes.contains(0x67) && !is64)
    case .memory(let number):
      let inMemory = modRM & 0xC0 == 0xC0 ? modRM & 0x3F : modRM
      bytes += operands(place(number, inMemory), &noise, isLegacy16: is16 != bytes.contains(0x67) && !is64)
    case .register(let range): bytes.append(place(pick(range, &noise), modRM | 0xC0))
    }
    let operandSize = is16 != has66 && !isWide ? 2 : 4
    var count = row.immediateByteCount
    if count == operand { count = operandSize }
    if count == pointer {
      // Offset and selector of something that may be there.
      bytes += little(0xB800 + noise.next() & 0x7FF, operandSize) + little(noise.next() & 0xFF, 2)
    } else {
      bytes += little(noise.next(), count)
    }
    return Array(bytes.prefix(15))
  }

  private static func pick(_ range: ClosedRange<UInt8>, _ noise: inout FuzzNoise) -> UInt8 {
    range.lowerBound + UInt8(noise.next() % UInt64(range.count))
  }

  private static func little(_ value: UInt64, _ count: Int) -> [UInt8] {
    (0..<max(count, 0)).map { UInt8(truncatingIfNeeded: value >> UInt64($0 * 8)) }
  }

  /// ModRM, SIB and a displacement, mostly one that leads into RAM.
  private static func operands(_ modRM: UInt8, _ noise: inout FuzzNoise, isLegacy16: Bool) -> [UInt8] {
    let mode = modRM >> 6, register = modRM & 7
    if mode == 3 { return [modRM] }
    let far = noise.next() & 7 == 0 ? noise.next() : 0x9000 + noise.next() & 0x5FFF
    if isLegacy16 {
      return [modRM] + little(far, mode == 2 || mode == 0 && register == 6 ? 2 : mode == 1 ? 1 : 0)
    }
    let sib: [UInt8] = register == 4 ? [UInt8(truncatingIfNeeded: noise.next())] : []
    let isBare = mode == 0 && (register == 5 || sib.first.map { $0 & 7 == 5 } == true)
    return [modRM] + sib + little(far, mode == 2 || isBare ? 4 : mode == 1 ? 1 : 0)
  }
}
