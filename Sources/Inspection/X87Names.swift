import X86

/// The names of the x87 instructions (Intel SDM vol. 2D, tables ).
enum X87Names {
  private static let arithmetic = ["fadd", "fmul", "fcom", "fcomp", "fsub", "fsubr", "fdiv", "fdivr"]
  private static let integer = ["fiadd", "fimul", "ficom", "ficomp", "fisub", "fisubr", "fidiv", "fidivr"]

  /// With a memory operand: the name, and the letter that AT&T syntax appends for its size.
  static func memory(_ opcode: UInt8, _ reg: UInt8) -> (name: String, letter: String)? {
    let reg = Int(reg)
    switch opcode & 7 {
    case 0: return (arithmetic[reg], "s")
    case 1:
      let names = ["fld", "", "fst", "fstp", "fldenv", "fldcw", "fnstenv", "fnstcw"]
      return names[reg].isEmpty ? nil : (names[reg], reg < 4 ? "s" : "")
    case 2: return (integer[reg], "l")
    case 3:
      let names = ["fild", "fisttp", "fist", "fistp", "", "fld", "", "fstp"]
      return names[reg].isEmpty ? nil : (names[reg], reg < 4 ? "l" : "t")
    case 4: return (arithmetic[reg], "l")
    case 5:
      let names = ["fld", "fisttp", "fst", "fstp", "frstor", "", "fnsave", "fnstsw"]
      return names[reg].isEmpty ? nil : (names[reg], reg == 1 ? "ll" : reg < 4 ? "l" : "")
    case 6: return (integer[reg], "s")
    default:
      let names = ["fild", "fisttp", "fist", "fistp", "fbld", "fild", "fbstp", "fistp"]
      return (names[reg], reg < 4 ? "s" : reg == 5 || reg == 7 ? "ll" : "")
    }
  }

  /// How the operands of a register form are written.
  enum Operands { case none, one, toFirst, fromFirst, ax }

  /// Without a memory operand. AT&T syntax exchanges the names of FSUB and FSUBR, FDIV and FDIVR where the destination
  /// is not ST(0).
  static func register(_ opcode: UInt8, _ modRM: UInt8, isATT: Bool) -> (name: String, operands: Operands)? {
    let reg = Int(modRM >> 3 & 7)
    let rm = Int(modRM & 7)
    switch opcode & 7 {
    case 0: return (arithmetic[reg], reg == 2 || reg == 3 ? .one : .toFirst)
    case 1:
      let rows: [[String]] = [
        [], [], ["fnop"], [], ["fchs", "fabs", "", "", "ftst", "fxam"],
        ["fld1", "fldl2t", "fldl2e", "fldpi", "fldlg2", "fldln2", "fldz"],
        ["f2xm1", "fyl2x", "fptan", "fpatan", "fxtract", "fprem1", "fdecstp", "fincstp"],
        ["fprem", "fyl2xp1", "fsqrt", "fsincos", "frndint", "fscale", "fsin", "fcos"],
      ]
      if reg == 0 { return ("fld", .one) }
      if reg == 1 { return ("fxch", .one) }
      guard let name = rows[reg][safe: rm], !name.isEmpty else { return nil }
      return (name, .none)
    case 2:
      if modRM == 0xE9 { return ("fucompp", .none) }
      return ["fcmovb", "fcmove", "fcmovbe", "fcmovu"][safe: reg].map { ($0, .toFirst) }
    case 3:
      if reg == 4 {
        return ["fneni(8087 only)", "fndisi(8087 only)", "fnclex", "fninit", "fnsetpm(287 only)"][safe: rm].map {
          ($0, .none)
        }
      }
      return ["fcmovnb", "fcmovne", "fcmovnbe", "fcmovnu", "", "fucomi", "fcomi"][safe: reg].map { ($0, .toFirst) }
    case 4, 6:
      if opcode & 7 == 6 && modRM == 0xD9 { return ("fcompp", .none) }
      let suffix = opcode & 7 == 6 ? "p" : ""
      if reg == 2 || reg == 3 { return (arithmetic[reg] + suffix, .one) }
      // Here the opcodes of SUB and SUBR, DIV and DIVR are exchanged, and AT&T's assembler exchanged the names again.
      return (arithmetic[reg >= 4 && !isATT ? reg ^ 1 : reg] + suffix, .fromFirst)
    case 5: return ["ffree", "fxch", "fst", "fstp", "fucom", "fucomp"][safe: reg].map { ($0, .one) }
    default:
      if modRM == 0xE0 { return ("fnstsw", .ax) }
      if reg == 0 { return ("ffreep", .one) }
      return ["", "", "", "", "", "fucomip", "fcomip"][safe: reg].flatMap { $0.isEmpty ? nil : ($0, .toFirst) }
    }
  }
}
