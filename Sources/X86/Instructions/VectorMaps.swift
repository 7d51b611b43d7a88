// MMX and SSE: decoded with length and operands, under one name; their own names come with their execution.
// Intel SDM vol. 2D, tables.

extension Form {
  @inline(__always) private static func sse(
    _ first: OperandForm, _ second: OperandForm = .none, _ third: OperandForm = .none
  ) -> Form {
    Form(.sse, first, second, third, rules: .no66)
  }

  /// MMX without a prefix, SSE2 with 66h.
  @inline(__always) private static func integer(_ prefix: MandatoryPrefix, _ third: OperandForm = .none) -> Form {
    switch prefix {
    case .none: sse(.po, .qq, third)
    case .operandSize: sse(.vo, .wo, third)
    default: .invalid
    }
  }

  /// Packed single without a prefix, packed double with 66h.
  @inline(__always) private static func packed(
    _ prefix: MandatoryPrefix, _ first: OperandForm = .vo, _ second: OperandForm = .wo, _ third: OperandForm = .none
  ) -> Form {
    prefix == .none || prefix == .operandSize ? sse(first, second, third) : .invalid
  }

  /// Packed, and scalar single with F3h, scalar double with F2h.
  @inline(__always) private static func float(_ prefix: MandatoryPrefix, _ third: OperandForm = .none) -> Form {
    switch prefix {
    case .none, .operandSize: sse(.vo, .wo, third)
    case .repeatEqual: sse(.vo, .wd, third)
    case .repeatNotEqual: sse(.vo, .wq, third)
    }
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

  /// The vector instructions after 0Fh.
  static func vector(_ opcode: UInt8, _ prefix: MandatoryPrefix) -> Form {
    switch opcode {
    case 0x10: float(prefix)
    case 0x11: choose(prefix, sse(.wo, .vo), sse(.wo, .vo), sse(.wd, .vo), sse(.wq, .vo))
    case 0x12: choose(prefix, sse(.vo, .wq), sse(.vo, .mq), sse(.vo, .wo), sse(.vo, .wq))
    case 0x13, 0x17: packed(prefix, .mq, .vo)
    case 0x14, 0x15, 0x28, 0x54...0x57: packed(prefix)
    case 0x16: choose(prefix, sse(.vo, .wq), sse(.vo, .mq), sse(.vo, .wo), .invalid)
    case 0x29: packed(prefix, .wo, .vo)
    case 0x2A: choose(prefix, sse(.vo, .qq), sse(.vo, .qq), sse(.vo, .ey), sse(.vo, .ey))
    case 0x2B: packed(prefix, .mdq, .vo)
    case 0x2C, 0x2D: choose(prefix, sse(.po, .wq), sse(.po, .wo), sse(.gy, .wd), sse(.gy, .wq))
    case 0x2E, 0x2F: choose(prefix, sse(.vo, .wd), sse(.vo, .wq), .invalid, .invalid)
    case 0x50: packed(prefix, .gd, .ro)
    case 0x51, 0x58, 0x59, 0x5C...0x5F: float(prefix)
    case 0x52, 0x53: choose(prefix, sse(.vo, .wo), .invalid, sse(.vo, .wd), .invalid)
    case 0x5A: choose(prefix, sse(.vo, .wq), sse(.vo, .wo), sse(.vo, .wd), sse(.vo, .wq))
    case 0x5B: choose(prefix, sse(.vo, .wo), sse(.vo, .wo), sse(.vo, .wo), .invalid)
    case 0x60...0x62: choose(prefix, sse(.po, .qd), sse(.vo, .wo), .invalid, .invalid)
    case 0x63...0x6B, 0x74...0x76, 0xD1...0xD5, 0xD8...0xE5, 0xE8...0xEF, 0xF1...0xF6, 0xF8...0xFE: integer(prefix)
    case 0x6C, 0x6D: choose(prefix, .invalid, sse(.vo, .wo), .invalid, .invalid)
    case 0x6E: choose(prefix, sse(.po, .ey), sse(.vo, .ey), .invalid, .invalid)
    case 0x6F: choose(prefix, sse(.po, .qq), sse(.vo, .wo), sse(.vo, .wo), .invalid)
    case 0x70: choose(prefix, sse(.po, .qq, .ub), sse(.vo, .wo, .ub), sse(.vo, .wo, .ub), sse(.vo, .wo, .ub))
    case 0x71, 0x72: Form(group: .shiftVector, prefix == .operandSize ? .ro : .rp, .ub, rules: .no66)
    case 0x73: Form(group: .shiftVector64, prefix == .operandSize ? .ro : .rp, .ub, rules: .no66)
    case 0x77 where prefix == .none: Form(.emms)
    case 0x7C, 0x7D, 0xD0: choose(prefix, .invalid, sse(.vo, .wo), .invalid, sse(.vo, .wo))
    case 0x7E: choose(prefix, sse(.ey, .po), sse(.ey, .vo), sse(.vo, .wq), .invalid)
    case 0x7F: choose(prefix, sse(.qq, .po), sse(.wo, .vo), sse(.wo, .vo), .invalid)
    case 0xC2: float(prefix, .ub)
    case 0xC4: choose(prefix, sse(.po, .edw, .ub), sse(.vo, .edw, .ub), .invalid, .invalid)
    case 0xC5: choose(prefix, sse(.gd, .rp, .ub), sse(.gd, .ro, .ub), .invalid, .invalid)
    case 0xC6: packed(prefix, .vo, .wo, .ub)
    case 0xD6: choose(prefix, .invalid, sse(.wq, .vo), sse(.vo, .rp), sse(.po, .ro))
    case 0xD7: choose(prefix, sse(.gd, .rp), sse(.gd, .ro), .invalid, .invalid)
    case 0xE6: choose(prefix, .invalid, sse(.vo, .wo), sse(.vo, .wq), sse(.vo, .wo))
    case 0xE7: choose(prefix, sse(.mq, .po), sse(.mdq, .vo), .invalid, .invalid)
    case 0xF0: choose(prefix, .invalid, .invalid, .invalid, sse(.vo, .mdq))
    case 0xF7: choose(prefix, sse(.po, .rp), sse(.vo, .ro), .invalid, .invalid)
    default: .invalid
    }
  }

  /// The vector instructions after 0Fh 38h.
  static func vector38(_ opcode: UInt8, _ prefix: MandatoryPrefix) -> Form {
    switch opcode {
    case 0x00...0x0B, 0x1C...0x1E: integer(prefix)
    case 0xC8...0xCD where prefix == .none: sse(.vo, .wo)
    case _ where prefix != .operandSize: .invalid
    case 0x10, 0x14, 0x15, 0x17, 0x28, 0x29, 0x2B, 0x37...0x41, 0xCF, 0xDB...0xDF: sse(.vo, .wo)
    case 0x20, 0x23, 0x25, 0x30, 0x33, 0x35: sse(.vo, .wq)
    case 0x21, 0x24, 0x31, 0x34: sse(.vo, .wd)
    case 0x22, 0x32: sse(.vo, .ww)
    case 0x2A: sse(.vo, .mdq)
    default: .invalid
    }
  }

  /// The instructions after 0Fh 3Ah: all are vector instructions with an immediate byte.
  static func map3A(_ opcode: UInt8, _ prefix: MandatoryPrefix) -> Form {
    switch opcode {
    case 0x0F: integer(prefix, .ub)
    case 0xCC where prefix == .none: sse(.vo, .wo, .ub)
    case 0xF0 where prefix == .repeatEqual: Form(group: .reset)
    case _ where prefix != .operandSize: .invalid
    case 0x08, 0x09, 0x0C...0x0E, 0x40...0x42, 0x44, 0x60...0x63, 0xCE, 0xCF, 0xDF: sse(.vo, .wo, .ub)
    case 0x0A: sse(.vo, .wd, .ub)
    case 0x0B: sse(.vo, .wq, .ub)
    case 0x14: sse(.edb, .vo, .ub)
    case 0x15: sse(.edw, .vo, .ub)
    case 0x16: sse(.ey, .vo, .ub)
    case 0x17: sse(.ed, .vo, .ub)
    case 0x20: sse(.vo, .edb, .ub)
    case 0x21: sse(.vo, .wd, .ub)
    case 0x22: sse(.vo, .ey, .ub)
    default: .invalid
    }
  }
}
