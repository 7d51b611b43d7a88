// XOP and 3DNow!: AMD APM vol. 3, tables, and vol. 4 to 6.

extension Form {
  @inline(__always) private static func xop(
    _ first: OperandForm, _ second: OperandForm = .none, _ third: OperandForm = .none, _ fourth: OperandForm = .none,
    if isDefined: Bool = true
  ) -> Form {
    var form = avx(first, second, third, fourth, if: isDefined)
    if isDefined { form.mnemonic = .xop }
    return form
  }

  /// The row of an opcode in a map of XOP, 8 to 10.
  static func xop(_ opcode: UInt8, _ vex: VectorPrefix, _ modRM: ModRM) -> Form {
    guard vex.prefix == .none else { return .invalid }
    switch vex.map {
    case 8: return xop8(opcode, vex)
    case 9: return xop9(opcode, vex, modRM)
    case 10:
      switch opcode {
      case 0x10: return xop(.gy, .ey, .ud, if: !vex.isLong)
      case 0x12: return xop(.by, .ed, .ud, if: !vex.isLong && modRM.reg < 2)
      default: return .invalid
      }
    default: return .invalid
    }
  }

  private static func xop8(_ opcode: UInt8, _ vex: VectorPrefix) -> Form {
    let isShort = !vex.isLong
    switch opcode {
    case 0x85...0x87, 0x8E, 0x8F, 0x95...0x97, 0x9E, 0x9F, 0xA6, 0xB6:
      return xop(.vo, .ho, .wo, .lo, if: isShort && !vex.isWide)
    case 0xA2: return vex.isWide ? xop(.vx, .hx, .lx, .wx) : xop(.vx, .hx, .wx, .lx)
    case 0xA3: return vex.isWide ? xop(.vo, .ho, .lo, .wo, if: isShort) : xop(.vo, .ho, .wo, .lo, if: isShort)
    case 0xC0...0xC3: return xop(.vo, .wo, .ub, if: isShort && !vex.isWide)
    case 0xCC...0xCF, 0xEC...0xEF: return xop(.vo, .ho, .wo, .ub, if: isShort && !vex.isWide)
    default: return .invalid
    }
  }

  private static func xop9(_ opcode: UInt8, _ vex: VectorPrefix, _ modRM: ModRM) -> Form {
    let isShort = !vex.isLong
    switch opcode {
    case 0x01: return xop(.by, .ey, if: isShort && modRM.reg != 0)
    case 0x02: return xop(.by, .ey, if: isShort && (modRM.reg == 1 || modRM.reg == 6))
    case 0x12: return xop(.ry, if: isShort && modRM.reg < 2)
    case 0x80, 0x81: return xop(.vx, .wx, if: !vex.isWide)
    case 0x82: return xop(.vo, .wd, if: isShort && !vex.isWide)
    case 0x83: return xop(.vo, .wq, if: isShort && !vex.isWide)
    case 0x90...0x9B:
      return vex.isWide ? xop(.vo, .ho, .wo, if: isShort) : xop(.vo, .wo, .ho, if: isShort)
    case 0xC1...0xC3, 0xC6, 0xC7, 0xCB, 0xD1...0xD3, 0xD6, 0xD7, 0xDB, 0xE1...0xE3:
      return xop(.vo, .wo, if: isShort && !vex.isWide)
    default: return .invalid
    }
  }

  /// True for the bytes that end an instruction of 3DNow! and say which it is.
  static func is3DNow(_ suffix: UInt8) -> Bool {
    switch suffix {
    case 0x0C, 0x0D, 0x1C, 0x1D, 0x8A, 0x8E, 0x90, 0x94, 0x96, 0x97, 0x9A, 0x9E, 0xA0, 0xA4, 0xA6, 0xA7, 0xAA, 0xAE,
      0xB0, 0xB4, 0xB6, 0xB7, 0xBB, 0xBF:
      true
    default: false
    }
  }
}
