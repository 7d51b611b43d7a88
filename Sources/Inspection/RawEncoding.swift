import X86

/// The parts of an encoding that `Instruction` does not keep, since nothing that runs code needs them.
struct RawEncoding {
  enum Kind { case legacy, vex, xop, evex }

  var kind = Kind.legacy
  /// The prefixes before REX, VEX or the opcode, in order.
  var prefixes: [UInt8] = []
  var rex: UInt8 = 0
  /// 0 for one-byte opcodes, then 1 to 3, and as VEX, XOP and EVEX number them.
  var map: UInt8 = 0
  var opcode: UInt8 = 0
  /// 0 none, 1 66h, 2 F3h, 3 F2h.
  var prefix = 0
  var isWide = false
  var isLong = false
  var sib: UInt8?
  /// VEX.vvvv, complemented.
  var vvvv: UInt8 = 0
  /// 8 where VEX.B or VEX.R says so.
  var extendsBase: UInt8 = 0
  var extendsRegister: UInt8 = 0

  /// Reads what a decoder accepted; missing bytes read as 0.
  init(_ bytes: [UInt8], _ instruction: Instruction, _ codeSize: CodeSize) {
    var place = 0
    func byte(_ index: Int) -> UInt8 { bytes[safe: index] ?? 0 }
    while [0x66, 0x67, 0xF0, 0xF2, 0xF3, 0x26, 0x2E, 0x36, 0x3E, 0x64, 0x65].contains(byte(place)) && place < 15 {
      prefixes.append(byte(place))
      place += 1
    }
    if codeSize == .bits64 && 0x40...0x4F ~= byte(place) {
      rex = byte(place)
      place += 1
    }
    isWide = rex & 8 != 0
    if let last = prefixes.last(where: { $0 == 0xF2 || $0 == 0xF3 }) {
      prefix = last == 0xF3 ? 2 : 3
    } else if prefixes.contains(0x66) {
      prefix = 1
    }
    let first = byte(place)
    place += 1
    let isVEX = codeSize == .bits64 || byte(place) >= 0xC0
    if (first == 0xC4 || first == 0xC5) && isVEX || first == 0x8F && instruction.mnemonic == .xop {
      kind = first == 0x8F ? .xop : .vex
      map = first == 0xC5 ? 1 : byte(place) & 31
      if codeSize == .bits64 {
        extendsRegister = byte(place) & 0x80 == 0 ? 8 : 0
        if first != 0xC5 { extendsBase = byte(place) & 0x20 == 0 ? 8 : 0 }
      }
      if first != 0xC5 { place += 1 }
      readSizes(byte(place), hasWide: first != 0xC5)
      opcode = byte(place + 1)
      place += 2
    } else if first == 0x62 && isVEX {
      kind = .evex
      map = byte(place) & 7
      readSizes(byte(place + 1), hasWide: true)
      opcode = byte(place + 3)
      place += 4
    } else if first == 0x0F {
      map = 1
      if byte(place) == 0x38 || byte(place) == 0x3A {
        map = byte(place) == 0x38 ? 2 : 3
        place += 1
      }
      opcode = byte(place)
      place += 1
    } else {
      opcode = first
    }
    if let modRM = instruction.modRM, modRM < 0xC0, modRM & 7 == 4, instruction.addressWidth != .word {
      sib = byte(place + 1)
    }
  }

  private mutating func readSizes(_ byte: UInt8, hasWide: Bool) {
    isWide = hasWide && byte & 0x80 != 0
    isLong = byte & 4 != 0
    vvvv = byte >> 3 & 15 ^ 15
    prefix = [0, 1, 2, 3][Int(byte & 3)]
  }
}
