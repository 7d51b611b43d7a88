// The instructions with VEX that work on vector registers: Intel SDM vol. 2D, tables, and the headings of
// their pages for what W and L must be; FMA4 from AMD APM vol. 6. They have one name: opcode and prefixes say which.

/// What a VEX, XOP or EVEX prefix says besides registers.
struct VectorPrefix {
  /// VEX.mmmmm: 1 for 0Fh, 2 for 0Fh 38h, 3 for 0Fh 3Ah; 8 to 10 for XOP.
  var map: UInt8
  /// VEX.pp.
  var prefix: MandatoryPrefix
  /// 256 bits.
  var isLong: Bool
  /// VEX.W.
  var isWide: Bool
}

extension Form {
  @inline(__always) static func avx(
    _ first: OperandForm, _ second: OperandForm = .none, _ third: OperandForm = .none, _ fourth: OperandForm = .none,
    if isDefined: Bool = true
  ) -> Form {
    guard isDefined else { return .invalid }
    var form = Form(.avx, first, second, third, rules: .no66)
    form.fourth = fourth
    return form
  }

  /// One row for each prefix.
  @inline(__always) private static func choose(
    _ prefix: MandatoryPrefix, _ none: Form, _ operandSize: Form, _ repeatEqual: Form, _ repeatNotEqual: Form
  ) -> Form {
    switch prefix {
    case .none: none
    case .operandSize: operandSize
    case .repeatEqual: repeatEqual
    case .repeatNotEqual: repeatNotEqual
    }
  }

  /// Three operands: packed without a prefix and with 66h, scalar single with F3h, scalar double with F2h.
  @inline(__always) private static func arithmetic(_ prefix: MandatoryPrefix, _ fourth: OperandForm = .none) -> Form {
    switch prefix {
    case .none, .operandSize: avx(.vx, .hx, .wx, fourth)
    case .repeatEqual: avx(.vo, .ho, .wd, fourth)
    case .repeatNotEqual: avx(.vo, .ho, .wq, fourth)
    }
  }

  /// The row of an opcode under VEX; `modRM` is the byte behind it.
  static func vexVector(_ opcode: UInt8, _ vex: VectorPrefix, _ modRM: ModRM) -> Form {
    switch vex.map {
    case 1: vex0F(opcode, vex, modRM)
    case 2 where 0x49...0x5E ~= opcode && tile(opcode, vex, modRM): tile(isProduct: opcode >= 0x5C)
    case 2 where vex.prefix == .operandSize || 0x50...0x51 ~= opcode: vex38(opcode, vex)
    case 3 where vex.prefix == .operandSize: vex3A(opcode, vex, modRM)
    default: .invalid
    }
  }

  /// AMX (Intel SDM vol. 2, chapters 3 and 4): decoded without operands.
  private static func tile(_ opcode: UInt8, _ vex: VectorPrefix, _ modRM: ModRM) -> Bool {
    guard !vex.isLong, !vex.isWide else { return false }
    switch (opcode, vex.prefix) {
    case (0x49, .none): return modRM.byte == 0xC0 || !modRM.isRegister && modRM.reg == 0
    case (0x49, .operandSize): return !modRM.isRegister && modRM.reg == 0
    case (0x49, .repeatNotEqual): return modRM.isRegister && modRM.rm == 0
    case (0x4B, .none): return false
    case (0x4B, _): return !modRM.isRegister && modRM.rm == 4
    case (0x5C, .repeatEqual), (0x5C, .repeatNotEqual), (0x5E, _): return modRM.isRegister
    default: return false
    }
  }

  private static func vex0F(_ opcode: UInt8, _ vex: VectorPrefix, _ modRM: ModRM) -> Form {
    let prefix = vex.prefix
    let isPacked = prefix == .none || prefix == .operandSize
    let is66 = prefix == .operandSize
    let isShort = !vex.isLong
    switch opcode {
    case 0x10 where isPacked: return avx(.vx, .wx)
    case 0x10 where modRM.isRegister: return avx(.vo, .ho, .wo)
    case 0x10: return avx(.vo, prefix == .repeatEqual ? .md : .mq)
    case 0x11 where isPacked: return avx(.wx, .vx)
    case 0x11 where modRM.isRegister: return avx(.wo, .ho, .vo)
    case 0x11: return avx(prefix == .repeatEqual ? .md : .mq, .vo)
    case 0x12:
      return choose(
        prefix, avx(.vo, .ho, .wq, if: isShort), avx(.vo, .ho, .mq, if: isShort), avx(.vx, .wx),
        isShort ? avx(.vo, .wq) : avx(.vx, .wx))
    case 0x13, 0x17: return avx(.mq, .vo, if: isPacked && isShort)
    case 0x14, 0x15, 0x54...0x57: return avx(.vx, .hx, .wx, if: isPacked)
    case 0x16:
      return choose(
        prefix, avx(.vo, .ho, .wq, if: isShort), avx(.vo, .ho, .mq, if: isShort), avx(.vx, .wx), .invalid)
    case 0x28: return avx(.vx, .wx, if: isPacked)
    case 0x29: return avx(.wx, .vx, if: isPacked)
    case 0x2A: return avx(.vo, .ho, .ey, if: !isPacked)
    case 0x2B: return avx(.mx, .vx, if: isPacked)
    case 0x2C, 0x2D: return choose(prefix, .invalid, .invalid, avx(.gy, .wd), avx(.gy, .wq))
    case 0x2E, 0x2F: return choose(prefix, avx(.vo, .wd), avx(.vo, .wq), .invalid, .invalid)
    case 0x4B where prefix == .operandSize && vex.isWide: return .invalid
    case 0x41, 0x42, 0x45...0x47, 0x4A, 0x4B:
      return mask(if: isPacked && vex.isLong && modRM.isRegister, usesVector: true)
    case 0x44: return mask(if: isPacked && isShort && modRM.isRegister)
    case 0x50: return avx(.gd, .rx, if: isPacked)
    case 0x51: return isPacked ? avx(.vx, .wx) : arithmetic(prefix)
    case 0x52, 0x53: return choose(prefix, avx(.vx, .wx), .invalid, avx(.vo, .ho, .wd), .invalid)
    case 0x58, 0x59, 0x5C...0x5F: return arithmetic(prefix)
    case 0x5A: return choose(prefix, avx(.vx, .wh), avx(.vo, .wx), avx(.vo, .ho, .wd), avx(.vo, .ho, .wq))
    case 0x5B: return avx(.vx, .wx, if: prefix != .repeatNotEqual)
    case 0x60...0x6D, 0x74...0x76: return avx(.vx, .hx, .wx, if: is66)
    case 0x6E: return avx(.vo, .ey, if: is66 && isShort)
    case 0x6F: return avx(.vx, .wx, if: is66 || prefix == .repeatEqual)
    case 0x70: return avx(.vx, .wx, .ub, if: prefix != .none)
    case 0x71, 0x72: return avx(.hx, .rx, .ub, if: is66 && modRM.reg & 1 == 0 && modRM.reg != 0)
    case 0x73: return avx(.hx, .rx, .ub, if: is66 && modRM.reg & 2 != 0)
    case 0x7C, 0x7D, 0xD0: return avx(.vx, .hx, .wx, if: is66 || prefix == .repeatNotEqual)
    case 0x7E: return choose(prefix, .invalid, avx(.ey, .vo, if: isShort), avx(.vo, .wq, if: isShort), .invalid)
    case 0x7F: return avx(.wx, .vx, if: is66 || prefix == .repeatEqual)
    case 0x90 where isPacked && isShort && !modRM.isRegister: return maskMemory(vex)
    case 0x90: return mask(if: isPacked && isShort)
    case 0x91: return isPacked && isShort && !modRM.isRegister ? maskMemory(vex) : .invalid
    case 0x92, 0x93:
      let isDefined = prefix == .repeatNotEqual || isPacked && !vex.isWide
      return mask(if: isDefined && isShort && modRM.isRegister)
    case 0x98, 0x99: return mask(if: isPacked && isShort && modRM.isRegister)
    case 0xAE: return avx(.md, if: prefix == .none && isShort && (modRM.reg == 2 || modRM.reg == 3))
    case 0xC2: return arithmetic(prefix, .ub)
    case 0xC4: return avx(.vo, .ho, .edw, .ub, if: is66 && isShort)
    case 0xC5: return avx(.gd, .ro, .ub, if: is66 && isShort)
    case 0xC6: return avx(.vx, .hx, .wx, .ub, if: isPacked)
    case 0xD1...0xD3, 0xE1, 0xE2, 0xF1...0xF3: return avx(.vx, .hx, .wo, if: is66)
    case 0xD6: return avx(.wq, .vo, if: is66 && isShort)
    case 0xD7: return avx(.gd, .rx, if: is66)
    case 0xE6: return choose(prefix, .invalid, avx(.vo, .wx), avx(.vx, .wh), avx(.vo, .wx))
    case 0xE7: return avx(.mx, .vx, if: is66)
    case 0xF0: return avx(.vx, .mx, if: prefix == .repeatNotEqual)
    case 0xF7: return avx(.vo, .ro, if: is66 && isShort)
    case 0xD4, 0xD5, 0xD8...0xE0, 0xE3...0xE5, 0xE8...0xEF, 0xF4...0xF6, 0xF8...0xFE:
      return avx(.vx, .hx, .wx, if: is66)
    default: return .invalid
    }
  }

  /// Instructions on mask registers, decoded without operands.
  private static func mask(if isDefined: Bool, _ first: OperandForm = .none, usesVector: Bool = false) -> Form {
    guard isDefined else { return .invalid }
    var form = Form(.avx, first, rules: .no66 | .modRM)
    form.hidden = usesVector ? .threeMasks : .masks
    return form
  }

  /// KMOV with memory, which is as long as the mask.
  private static func maskMemory(_ vex: VectorPrefix) -> Form {
    let is66 = vex.prefix == .operandSize
    return mask(if: true, vex.isWide ? (is66 ? .md : .mq) : is66 ? .mb : .mw)
  }

  private static func tile(isProduct: Bool) -> Form {
    var form = Form(.avx, rules: .no66 | .modRM | .only64)
    form.hidden = isProduct ? .threeTiles : .tiles
    return form
  }

  private static func vex38(_ opcode: UInt8, _ vex: VectorPrefix) -> Form {
    let isNarrow = !vex.isWide
    let isLong = vex.isLong
    switch opcode {
    case 0x00...0x0B, 0x28, 0x29, 0x2B, 0x37...0x40, 0xDC...0xDF: return avx(.vx, .hx, .wx)
    case 0x0C, 0x0D: return avx(.vx, .hx, .wx, if: isNarrow)
    case 0x0E, 0x0F: return avx(.vx, .wx, if: isNarrow)
    case 0x13: return avx(.vx, .wh, if: isNarrow)
    case 0x16, 0x36: return avx(.vx, .hx, .wx, if: isNarrow && isLong)
    case 0x17, 0x1C...0x1E: return avx(.vx, .wx)
    case 0x18, 0x58: return avx(.vx, .wd, if: isNarrow)
    case 0x19: return avx(.vx, .wq, if: isNarrow && isLong)
    case 0x1A, 0x5A: return avx(.vx, .mdq, if: isNarrow && isLong)
    case 0x20, 0x23, 0x25, 0x30, 0x33, 0x35: return avx(.vx, .wh)
    case 0x21, 0x24, 0x31, 0x34: return avx(.vx, .wf)
    case 0x22, 0x32: return avx(.vx, .we)
    case 0x2A: return avx(.vx, .mx)
    case 0x2C, 0x2D: return avx(.vx, .hx, .mx, if: isNarrow)
    case 0x2E, 0x2F: return avx(.mx, .hx, .vx, if: isNarrow)
    case 0x41, 0xDB: return avx(.vo, .wo, if: !isLong)
    case 0x45, 0x47: return avx(.vx, .hx, .wx)
    case 0x46, 0x50...0x53, 0xCF: return avx(.vx, .hx, .wx, if: isNarrow)
    case 0x59: return avx(.vx, .wq, if: isNarrow)
    case 0x78: return avx(.vx, .wb, if: isNarrow)
    case 0x79: return avx(.vx, .ww, if: isNarrow)
    case 0x8C: return avx(.vx, .hx, .mx)
    case 0x8E: return avx(.mx, .hx, .vx)
    case 0x90...0x93: return gather(opcode, vex)
    case 0xB4, 0xB5: return avx(.vx, .hx, .wx, if: vex.isWide)
    case 0x99, 0x9B, 0x9D, 0x9F, 0xA9, 0xAB, 0xAD, 0xAF, 0xB9, 0xBB, 0xBD, 0xBF:
      return avx(.vo, .ho, isNarrow ? .wd : .wq)
    case 0x96...0x9F, 0xA6...0xAF, 0xB6...0xBF: return avx(.vx, .hx, .wx)
    default: return .invalid
    }
  }

  /// Gathers: the index is a vector register. An index twice as wide as an element leaves half a destination.
  private static func gather(_ opcode: UInt8, _ vex: VectorPrefix) -> Form {
    let isHalf = opcode & 1 != 0 && !vex.isWide
    let element: OperandForm = vex.isWide ? .mq : .md
    var form = isHalf ? avx(.vo, element, .ho) : avx(.vx, element, .hx)
    form.isGather = true
    return form
  }

  private static func vex3A(_ opcode: UInt8, _ vex: VectorPrefix, _ modRM: ModRM) -> Form {
    let isNarrow = !vex.isWide
    let isLong = vex.isLong
    switch opcode {
    case 0x00, 0x01: return avx(.vx, .wx, .ub, if: isLong && vex.isWide)
    case 0x02: return avx(.vx, .hx, .wx, .ub, if: isNarrow)
    case 0x04, 0x05: return avx(.vx, .wx, .ub, if: isNarrow)
    case 0x06, 0x46: return avx(.vx, .hx, .wx, .ub, if: isLong && isNarrow)
    case 0x08, 0x09: return avx(.vx, .wx, .ub)
    case 0x0A: return avx(.vo, .ho, .wd, .ub)
    case 0x0B: return avx(.vo, .ho, .wq, .ub)
    case 0x0C...0x0F, 0x40, 0x42, 0x44: return avx(.vx, .hx, .wx, .ub)
    case 0x41: return avx(.vo, .ho, .wo, .ub, if: !isLong)
    case 0x14: return avx(.edb, .vo, .ub, if: !isLong)
    case 0x15: return avx(.edw, .vo, .ub, if: !isLong)
    case 0x16: return avx(.ey, .vo, .ub, if: !isLong)
    case 0x17: return avx(.ed, .vo, .ub, if: !isLong)
    case 0x18, 0x38: return avx(.vx, .hx, .wo, .ub, if: isLong && isNarrow)
    case 0x19, 0x39: return avx(.wo, .vx, .ub, if: isLong && isNarrow)
    case 0x1D: return avx(.wh, .vx, .ub, if: isNarrow)
    case 0x20: return avx(.vo, .ho, .edb, .ub, if: !isLong)
    case 0x21: return avx(.vo, .ho, .wd, .ub, if: !isLong)
    case 0x22: return avx(.vo, .ho, .ey, .ub, if: !isLong)
    case 0x30...0x33: return mask(if: !isLong && modRM.isRegister, .ub)
    case 0x48, 0x49: return isNarrow ? avx(.vx, .hx, .wx, .lx) : avx(.vx, .hx, .lx, .wx)
    case 0x4A...0x4C: return avx(.vx, .hx, .wx, .lx, if: isNarrow)
    case 0x5C...0x5F, 0x68, 0x69, 0x6C, 0x6D, 0x78, 0x79, 0x7C, 0x7D:
      return isNarrow ? avx(.vx, .hx, .wx, .lx) : avx(.vx, .hx, .lx, .wx)
    case 0x6A, 0x6E, 0x7A, 0x7E: return isNarrow ? avx(.vo, .ho, .wd, .lo) : avx(.vo, .ho, .lo, .wd)
    case 0x6B, 0x6F, 0x7B, 0x7F: return isNarrow ? avx(.vo, .ho, .wq, .lo) : avx(.vo, .ho, .lo, .wq)
    case 0x60...0x63, 0xDF: return avx(.vo, .wo, .ub, if: !isLong)
    case 0xCE, 0xCF: return avx(.vx, .hx, .wx, .ub, if: vex.isWide)
    default: return .invalid
    }
  }
}
