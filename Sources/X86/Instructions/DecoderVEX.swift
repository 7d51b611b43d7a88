// The prefixes VEX, XOP and EVEX: Intel SDM vol. 2A §2.3 and §2.7; AMD APM vol. 3 §1.2.4.

extension Decoder {
  /// C4h and C5h are VEX in 64-bit code, and before what would be a register as the operand of LES or LDS; so is 62h
  /// with BOUND. In real and virtual-8086 mode all three are undefined there, which is the processor's business.
  var hasVEX: Bool { is64 || position < end && bytes.bytes[position] >= 0xC0 }

  /// 8Fh is XOP where bits 4:0 of the next byte are 8 or more; with fewer it is POP (AMD APM vol. 3 §1.2.4).
  var hasXOP: Bool { position < end && bytes.bytes[position] & 0x1F >= 8 }

  /// Reads the rest of VEX or XOP and the opcode (Intel SDM vol. 2A §2.3.5; AMD APM vol. 3 §1.2.4). W, R, X and B go
  /// where REX has them.
  mutating func readVEX(
    _ opcode: inout UInt8, _ prefix: inout MandatoryPrefix, _ result: inout Instruction
  ) throws(DecodeError) -> Form {
    guard rex == 0, prefix == .none, !prefixes.contains(.lock) else { throw .invalid }
    var map: UInt8 = 1
    var last = try next()
    rex = 0x40 | (last >> 5 & 4 ^ 4)
    let isXOP = opcode == 0x8F
    var isWide = false
    if opcode != 0xC5 {
      map = last & 31
      rex = (rex & 0x44) | (last >> 6 & 1 ^ 1) << 1 | (last >> 5 & 1 ^ 1)
      last = try next()
      rex |= last >> 4 & 8
      isWide = last & 0x80 != 0
    }
    if !is64 { rex = 0 }
    vector = last >> 3 & 15 ^ 15
    isLong = last & 4 != 0
    switch last & 3 {
    case 1: prefix = .operandSize
    case 2: prefix = .repeatEqual
    case 3: prefix = .repeatNotEqual
    default: break
    }
    opcode = try next()
    // XOP's maps are not told, but they are not the one-byte opcodes.
    result.map = .secondary
    if !isXOP {
      result.map = map == 3 ? .map3A : map == 2 ? .map38 : .secondary
      if !isLong {
        let form = Form.vex(map, opcode, prefix)
        if form.mnemonic != .invalid || form.group != .none { return form }
      }
      if map == 1 && opcode == 0x77 { return prefix == .none ? Form(.avx, rules: .no66) : .invalid }
    }
    let vex = VectorPrefix(map: map, prefix: prefix, isLong: isLong, isWide: isWide)
    guard position < end else { throw position < 15 ? .truncated : .tooLong }
    let modRM = ModRM(bytes.bytes[position])
    return isXOP ? Form.xop(opcode, vex, modRM) : Form.vexVector(opcode, vex, modRM)
  }

  /// Reads all of an instruction with EVEX for its length (Intel SDM vol. 2A §2.7): opcode and ModRM are not looked up.
  mutating func readEVEX(into result: inout Instruction) throws(DecodeError) {
    guard rex == 0, mandatoryPrefix == .none, !prefixes.contains(.lock) else { throw .invalid }
    let first = try next()
    let second = try next()
    _ = try next()
    let map = first & 7
    guard first & 8 == 0, second & 4 != 0, map != 0, map != 4, map != 7 else { throw .invalid }
    rex = is64 ? 0x40 | (first >> 6 & 1 ^ 1) << 1 | (first >> 5 & 1 ^ 1) : 0
    let opcode = try next()
    modRM = ModRM(try next())
    result.map = .secondary
    result.opcode = opcode
    result.modRM = modRM.byte
    result.prefixes = prefixes
    result.addressWidth = addressWidth
    result.mnemonic = .evex
    if !modRM.isRegister { try readMemory(into: &result) }
    if map == 3 || map == 1 && (0x70...0x73 ~= opcode || opcode == 0xC2 || 0xC4...0xC6 ~= opcode) {
      result.immediate = Int64(try next())
    }
    result.length = UInt8(truncatingIfNeeded: position)
  }

  /// True where masks and tiles have numbers below 8, and three tiles differ (Intel SDM vol. 2, tables 2-63 and 2-100).
  func areHiddenRegistersDefined(_ registers: HiddenRegisters, _ opcode: UInt8) -> Bool {
    // KMOV to a general register has its number in ModRM.reg.
    let isExtended = rex & 4 != 0 && !(registers == .masks && opcode == 0x93)
    switch registers {
    case .none: return true
    case .masks: return vector == 0 && !isExtended
    case .threeMasks: return vvvv < 8 && !isExtended
    // LDTILECFG and STTILECFG (49h with memory) have no tile in ModRM.reg: what extends it means nothing.
    case .tiles: return vector == 0 && (!isExtended || opcode == 0x49 && !modRM.isRegister)
    case .threeTiles:
      let rm = modRM.rm | (rex & 1) << 3
      return vvvv < 8 && !isExtended && rm < 8 && modRM.reg != rm && modRM.reg != vvvv && rm != vvvv
    }
  }

  /// True where destination, index and mask of a gather are not three registers (Intel SDM vol. 2, VGATHERDPS: #UD).
  func hasGatherConflict(_ result: Instruction) -> Bool {
    let destination = result.operands[0].number
    let mask = result.operands[2].number
    let index = result.memory.index?.rawValue
    return destination == mask || index == destination || index == mask
  }
}
