import X86

// MMX, SSE, AVX, XOP, 3DNow! and x87.
extension InstructionWriter {
  mutating func writeX87() {
    let modRM = instruction.modRM ?? 0
    if modRM < 0xC0 {
      let found = X87Names.memory(raw.opcode, modRM >> 3 & 7)
      name = (found?.name ?? "(bad)") + (isATT ? found?.letter ?? "" : "")
      hidesSize = [.init(0)].contains(instruction.operands[0].byteCount)
      addAll()
      return
    }
    guard let found = X87Names.register(raw.opcode, modRM, isATT: isATT) else {
      name = "(bad)"
      return
    }
    name = found.name
    let register = stack(modRM & 7)
    let first = operandText.register("st")
    switch found.operands {
    case .none: break
    case .one: operands = [register]
    case .toFirst: operands = isATT ? [register, first] : [first, register]
    case .fromFirst: operands = isATT ? [first, register] : [register, first]
    case .ax: operands = [operandText.register("ax")]
    }
  }

  mutating func writeVector() {
    uses66 = raw.prefix == 1
    usesRepeat = true
    usesWide = false
    switch instruction.mnemonic {
    case .amd3DNow:
      name = VectorNames.amd3DNow(UInt8(truncatingIfNeeded: instruction.immediate)) ?? "(bad)"
      addAll()
      return
    case .xop: return writeXOP()
    default: break
    }
    // 66h beside F2h or F3h says nothing.
    if raw.prefix > 1 { uses66 = false }
    let opcode = raw.opcode
    let isVEX = raw.kind == .vex
    if isVEX && (writeMask() || writeTile()) { return }
    let modRM = instruction.modRM ?? 0
    if isVEX, raw.map == 2, let fused = VectorNames.fusedMultiply(opcode, isWide: raw.isWide) {
      name = fused
    } else if isVEX,
      let only = VectorNames.vexOnly.name(raw.map, opcode, raw.isWide ? 1 : 0)
        ?? VectorNames.vexOnly.name(raw.map, opcode, 0)
    {
      name = only
    } else {
      name = (isVEX ? "v" : "") + (shiftName(modRM) ?? VectorNames.common.name(raw.map, opcode, raw.prefix) ?? "(vex)")
    }
    if isVEX && raw.map == 2 && (0x50...0x53 ~= opcode || 0xB4...0xB5 ~= opcode) { writeVNNI(opcode) }
    special(opcode, modRM, isVEX)
    if operands.isEmpty { addAll() }
  }

  /// Groups 12 to 14, and the two instructions of 77h and of AEh.
  private func shiftName(_ modRM: UInt8) -> String? {
    guard raw.map == 1 else { return nil }
    let reg = Int(modRM >> 3 & 7)
    switch raw.opcode {
    case 0x71: return ["", "", "psrlw", "", "psraw", "", "psllw"][safe: reg]
    case 0x72: return ["", "", "psrld", "", "psrad", "", "pslld"][safe: reg]
    case 0x73: return ["", "", "psrlq", "psrldq", "", "", "psllq", "pslldq"][safe: reg]
    case 0x77: return raw.isLong ? "zeroall" : "zeroupper"
    case 0xAE: return reg == 2 ? "ldmxcsr" : "stmxcsr"
    default: return nil
    }
  }

  /// Names and operands that follow more than the opcode.
  private mutating func special(_ opcode: UInt8, _ modRM: UInt8, _ isVEX: Bool) {
    let isRegister = modRM >= 0xC0
    let v = isVEX ? "v" : ""
    switch (raw.map, opcode) {
    case (1, 0x12) where raw.prefix == 0 && isRegister: name = v + "movhlps"
    case (1, 0x16) where raw.prefix == 0 && isRegister: name = v + "movlhps"
    case (1, 0x6E), (1, 0x7E):
      if raw.prefix < 2 && raw.isWide {
        name = v + "movq"
        usesWide = true
      }
    case (1, 0x2A) where raw.prefix > 1:
      usesWide = true
      // A register or a suffix says how wide the integer is.
      if isATT && !isRegister { name += raw.isWide ? "q" : "l" }
    case (1, 0x2C), (1, 0x2D): usesWide = raw.prefix > 1
    case (1, 0xC2): comparison(isVEX)
    case (1, 0x5A) where isVEX && raw.prefix == 1, (1, 0xE6) where isVEX && raw.prefix != 2:
      if isATT && !isRegister { name += raw.isLong ? "y" : "x" }
    case (3, 0x16), (3, 0x22):
      usesWide = true
      if raw.isWide { name = v + (opcode == 0x16 ? "pextrq" : "pinsrq") }
    case (2, 0x10), (2, 0x14), (2, 0x15):
      guard !isVEX else { break }
      addWith("xmm0")
    case (2, 0xCB): addWith("xmm0")
    case (3, 0x44):
      let names: [Int64: String] = [
        0: "pclmullqlqdq", 1: "pclmulhqlqdq", 0x10: "pclmullqhqdq", 0x11: "pclmulhqhqdq",
      ]
      if let short = names[instruction.immediate] {
        name = v + short
        addAll(withoutImmediate: true)
      }
    case (1, 0xF0): hidesSize = true
    case (3, 0x48), (3, 0x49):
      let selector = instruction.immediate & 15
      name = "vpermil2p" + (opcode == 0x48 ? "s" : "d")
      addAll()
      let text = operandText.immediate(selector, 1)
      if isATT { operands.insert(text, at: 0) } else { operands.append(text) }
    default: break
    }
  }

  private mutating func addAll(withoutImmediate: Bool) {
    for index in 0..<4 where ![.none, .immediate].contains(instruction.operands[index].kind) {
      add(instruction.operands[index])
    }
    if isATT { operands.reverse() }
  }

  private mutating func addWith(_ register: String) {
    addAll()
    let text = operandText.register(register)
    if isATT { operands.insert(text, at: 0) } else { operands.append(text) }
  }

  private mutating func comparison(_ isVEX: Bool) {
    let count = isVEX ? 32 : 8
    let number = Int(instruction.immediate & 0xFF)
    guard number < count, let predicate = VectorNames.predicates[safe: number] else { return }
    name = name.replacing("cmp", with: "cmp" + predicate)
    addAll(withoutImmediate: true)
  }

  /// AVX-VNNI and AVX-IFMA have EVEX twins, and are told from them; AVX-VNNI-INT8 has none.
  private mutating func writeVNNI(_ opcode: UInt8) {
    let saturates = opcode & 1 != 0 ? "s" : ""
    switch (opcode, raw.prefix) {
    case (0x50...0x51, 0): name = "vpdpbuud" + saturates
    case (0x50...0x51, 2): name = "vpdpbsud" + saturates
    case (0x50...0x51, 3): name = "vpdpbssd" + saturates
    default: prefixWords = ["{vex}"]
    }
  }

  /// Instructions on mask registers, whose operands the decoder does not give (Intel SDM vol. 2, K instructions).
  private mutating func writeMask() -> Bool {
    let opcode = raw.opcode
    let modRM = instruction.modRM ?? 0
    let first = operandText.register("k\(modRM >> 3 & 7)")
    let last = modRM >= 0xC0 ? operandText.register("k\(modRM & 7)") : memory(instruction.operands[0].byteCount)
    let letter = raw.prefix == 0 ? (raw.isWide ? "q" : "w") : (raw.isWide ? "d" : "b")
    switch (raw.map, opcode) {
    case (1, 0x41), (1, 0x42), (1, 0x45...0x47), (1, 0x4A):
      let names: [UInt8: String] = [
        0x41: "kand", 0x42: "kandn", 0x45: "kor", 0x46: "kxnor", 0x47: "kxor", 0x4A: "kadd",
      ]
      name = (names[opcode] ?? "") + letter
      operands = [first, operandText.register("k\(raw.vvvv & 7)"), last]
    case (1, 0x4B):
      name = "kunpck" + (raw.prefix == 1 ? "bw" : raw.isWide ? "dq" : "wd")
      operands = [first, operandText.register("k\(raw.vvvv & 7)"), last]
    case (1, 0x44), (1, 0x98), (1, 0x99):
      name = (opcode == 0x44 ? "knot" : opcode == 0x98 ? "kortest" : "ktest") + letter
      operands = [first, last]
    case (1, 0x90):
      name = "kmov" + letter
      operands = [first, last]
    case (1, 0x91):
      name = "kmov" + letter
      operands = [last, first]
    case (1, 0x92), (1, 0x93):
      name = "kmov" + (raw.prefix == 0 ? "w" : raw.prefix == 1 ? "b" : raw.isWide ? "q" : "d")
      let size: UInt8 = raw.prefix == 3 && raw.isWide ? 8 : 4
      if opcode == 0x92 {
        operands = [first, operandText.register(OperandText.general(modRM & 7 | raw.extendsBase, size))]
      } else {
        operands = [operandText.register(OperandText.general(modRM >> 3 & 7 | raw.extendsRegister, size)), last]
      }
    case (3, 0x30...0x33):
      name =
        (opcode < 0x32 ? "kshiftr" : "kshiftl")
        + (opcode & 1 == 0 ? (raw.isWide ? "w" : "b") : (raw.isWide ? "q" : "d"))
      operands = [first, last, operandText.immediate(instruction.immediate, 1)]
    default: return false
    }
    if isATT { operands.reverse() }
    return true
  }

  /// AMX, whose operands the decoder does not give (Intel SDM vol. 2, TDPBSSD and what follows).
  private mutating func writeTile() -> Bool {
    guard raw.map == 2 else { return false }
    let modRM = instruction.modRM ?? 0
    let isMemory = modRM < 0xC0
    func tile(_ number: UInt8) -> String { operandText.register("tmm\(number & 7)") }
    let products = ["tdpbuud", "tdpbusd", "tdpbsud", "tdpbssd"]
    switch (raw.opcode, raw.prefix) {
    case (0x49, 0): name = isMemory ? "ldtilecfg" : "tilerelease"
    case (0x49, 1): name = "sttilecfg"
    case (0x49, 3): name = "tilezero"
    case (0x4B, 1): name = "tileloaddt1"
    case (0x4B, 2): name = "tilestored"
    case (0x4B, 3): name = "tileloadd"
    case (0x5C, 2): name = "tdpbf16ps"
    case (0x5C, 3): name = "tdpfp16ps"
    case (0x5E, _): name = products[raw.prefix]
    default: return false
    }
    hidesSize = true
    if raw.opcode >= 0x5C {
      operands = [tile(modRM >> 3), tile(modRM), tile(raw.vvvv)]
    } else if raw.opcode == 0x4B {
      operands = [tile(modRM >> 3), memory(0)]
      if raw.prefix == 2 { operands.reverse() }
    } else if isMemory {
      operands = [memory(0)]
    } else if raw.prefix == 3 {
      operands = [tile(modRM >> 3)]
    }
    if isATT { operands.reverse() }
    return true
  }

  private mutating func writeXOP() {
    let reg = Int((instruction.modRM ?? 0) >> 3 & 7)
    switch (raw.map, raw.opcode) {
    case (9, 0x01): name = ["", "blcfill", "blsfill", "blcs", "tzmsk", "blcic", "blsic", "t1mskc"][reg]
    case (9, 0x02): name = reg == 1 ? "blcmsk" : "blci"
    case (9, 0x12): name = reg == 0 ? "llwpcb" : "slwpcb"
    case (10, 0x10): name = "bextr"
    case (10, 0x12): name = reg == 0 ? "lwpins" : "lwpval"
    default: name = VectorNames.xop.name(raw.map, raw.opcode, 0) ?? "(xop)"
    }
    let isComparison = raw.map == 8 && (0xCC...0xCF ~= raw.opcode || 0xEC...0xEF ~= raw.opcode)
    if isComparison, instruction.immediate < 8 {
      let words = ["lt", "le", "gt", "ge", "eq", "neq", "false", "true"]
      name = name.replacing("vpcom", with: "vpcom" + words[Int(instruction.immediate & 7)])
      addAll(withoutImmediate: true)
    } else {
      addAll()
    }
  }
}
