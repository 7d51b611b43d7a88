// The instructions with VEX that work on general registers: Intel SDM vol. 2D, tables. Those on vector
// registers are not decoded.

extension Form {
  /// The row of an opcode in a map of VEX: 1 for 0Fh, 2 for 0Fh 38h, 3 for 0Fh 3Ah.
  static func vex(_ map: UInt8, _ opcode: UInt8, _ prefix: MandatoryPrefix) -> Form {
    switch (map, opcode, prefix) {
    case (2, 0xF2, .none): Form(.andn, .gy, .by, .ey, rules: .no66)
    case (2, 0xF3, .none): Form(group: .lowestBit, .ey)
    case (2, 0xF5, .none): Form(.bzhi, .gy, .ey, .by, rules: .no66)
    case (2, 0xF5, .repeatEqual): Form(.pext, .gy, .by, .ey, rules: .no66)
    case (2, 0xF5, .repeatNotEqual): Form(.pdep, .gy, .by, .ey, rules: .no66)
    case (2, 0xF6, .repeatNotEqual): Form(.mulx, .gy, .by, .ey, rules: .no66)
    case (2, 0xF7, .none): Form(.bextr, .gy, .ey, .by, rules: .no66)
    case (2, 0xF7, .operandSize): Form(.shlx, .gy, .ey, .by, rules: .no66)
    case (2, 0xF7, .repeatEqual): Form(.sarx, .gy, .ey, .by, rules: .no66)
    case (2, 0xF7, .repeatNotEqual): Form(.shrx, .gy, .ey, .by, rules: .no66)
    case (3, 0xF0, .repeatNotEqual): Form(.rorx, .gy, .ey, .ub, rules: .no66)
    default: .invalid
    }
  }

  /// Group 17.
  static func lowestBit(_ reg: UInt8) -> Form {
    switch reg {
    case 1: Form(.blsr, .by, .ey, rules: .no66)
    case 2: Form(.blsmsk, .by, .ey, rules: .no66)
    case 3: Form(.blsi, .by, .ey, rules: .no66)
    default: .invalid
    }
  }
}
