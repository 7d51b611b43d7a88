/// The prefix that selects among the forms of one opcode: F2h or F3h where present, else 66h.
enum MandatoryPrefix: UInt8 {
  case none, operandSize, repeatEqual, repeatNotEqual
}

/// Where an operand of a form is found, and how wide it is: the letters of the opcode maps in Intel SDM vol. 2D,
/// appendix A. Bit 7 is set where a ModRM byte is needed.
enum OperandForm: UInt8 {
  case none = 0

  // ModRM.rm, register or memory.
  /// Byte, word, dword, qword.
  case eb = 0x80, ew, ed, eq
  /// The operand size.
  case ev
  /// The operand size, but dword where that is qword.
  case ez
  /// Dword, or qword under REX.W, whatever 66h says.
  case ey
  /// Qword in 64-bit code, else dword.
  case en
  /// A register of the operand size, or a word of memory.
  case evw
  /// A dword register, or a byte or word of memory.
  case edb, edw

  // ModRM.rm, memory only.
  /// No size; byte, word, dword, qword, 16 bytes.
  case m, mb, mw, md, mq, mdq
  /// The operand size; dword or qword by REX.W.
  case mv, my
  /// 8 bytes, or 16 under REX.W.
  case mpair
  /// BOUND's two limits, each of the operand size.
  case mbound
  /// A far pointer: selector and offset of the operand size.
  case mp
  /// A table register: limit and base of the code's size.
  case ms

  // ModRM.rm, register only.
  /// The operand size; dword or qword by REX.W; qword in 64-bit code, else dword; as wide as addresses are.
  case rv, ry, rn, rad
  /// As `rn`, whatever ModRM.mod says: MOV with control and debug registers.
  case rc

  // ModRM.reg.
  /// Byte, word, dword, operand size, dword or qword by REX.W; qword in 64-bit code, else dword.
  case gb, gw, gd, gv, gy, gn
  /// As wide as addresses are.
  case ga
  /// Segment, control, debug register.
  case sw, cr, dr
  /// Vector register; MMX register.
  case vo, po

  // ModRM.rm, vector register or memory of 2, 4, 8, 16 bytes; MMX register or 4 or 8 bytes; vector or MMX register only.
  case ww, wd, wq, wo, qd, qq, ro, rp
  /// ModRM.rm, an x87 register; 10 bytes of memory.
  case st, mt

  // Vectors of 128 or 256 bits, as VEX.L says.
  /// ModRM.reg; ModRM.rm, register or memory; register only; memory only.
  case vx, wx, rx, mx
  /// ModRM.rm, register or memory of half, a quarter, an eighth of the vector; the register is of 128 bits, or of the
  /// memory's size where that is more.
  case wh, wf, we
  /// ModRM.rm, vector register or memory of one byte.
  case wb

  /// The register in the opcode's low three bits: byte, operand size.
  case zb = 1, zv
  /// AL, rAX of the operand size, CL.
  case al, ra, cl
  /// The port in DX; the constant 1.
  case dx, one
  /// A fixed segment register.
  case segES, segCS, segSS, segDS, segFS, segGS
  /// An immediate byte, sign-extended to the operand size; an unsigned immediate byte; the second of two.
  case ib, ub, ub2
  /// An unsigned immediate word.
  case uw
  /// A word or dword, sign-extended to the operand size; an immediate of the full operand size.
  case iz, iv
  /// A branch displacement: byte; word or dword.
  case jb, jz
  /// A far pointer in the instruction: its offset, and the selector behind that.
  case ap, selector
  /// An address in the instruction: of a byte; of an operand.
  case ob, ov
  /// VEX.vvvv: dword, or qword under VEX.W.
  case by
  /// VEX.vvvv, a vector: as long as VEX.L says; of 128 bits.
  case hx, ho
  /// A vector register in bits 7:4 of an immediate byte: as long as VEX.L says; of 128 bits.
  case lx, lo
  /// An unsigned immediate dword.
  case ud
}

/// How a form departs from what is usual.
struct FormRules: OptionSet {
  var rawValue: UInt16
  @inline(__always) init(rawValue: UInt16) { self.rawValue = rawValue }
  // An array literal of two rules allocates where the compiler optimises for size, as Embedded guests do.
  @inline(__always) static func | (one: FormRules, other: FormRules) -> FormRules {
    FormRules(rawValue: one.rawValue | other.rawValue)
  }

  /// The operand size is byte.
  static var byte: FormRules { FormRules(rawValue: 1 << 0) }
  /// Qword unless 66h makes it word, in 64-bit code.
  static var default64: FormRules { FormRules(rawValue: 1 << 1) }
  /// Qword in 64-bit code, whatever 66h says.
  static var force64: FormRules { FormRules(rawValue: 1 << 2) }
  /// Never qword: a port is at most 32 bits wide.
  static var port: FormRules { FormRules(rawValue: 1 << 3) }
  /// Undefined in 64-bit code.
  static var not64: FormRules { FormRules(rawValue: 1 << 4) }
  /// The condition is in the opcode's low four bits.
  static var conditional: FormRules { FormRules(rawValue: 1 << 5) }
  /// Has a ModRM byte that names no operand, or not all of it.
  static var modRM: FormRules { FormRules(rawValue: 1 << 6) }
  /// 66h selects the form and is no operand size.
  static var no66: FormRules { FormRules(rawValue: 1 << 7) }
  /// Word, always.
  static var word: FormRules { FormRules(rawValue: 1 << 8) }
  /// Qword in 64-bit code, else dword.
  static var native: FormRules { FormRules(rawValue: 1 << 10) }
  /// A near branch: qword in 64-bit code, but for 66h on AMD's processors.
  static var near: FormRules { FormRules(rawValue: 1 << 11) }
  /// Undefined outside 64-bit code.
  static var only64: FormRules { FormRules(rawValue: 1 << 9) }
}

/// Opcodes whose ModRM byte says which instruction they are.
enum OpcodeGroup: UInt8 {
  case none
  case arithmetic, pop, shift, move, unaryByte, unaryFull, incDecByte, incDecFull
  case segmentTables, system, bitTest, pair, state, hintEndbr, prefetch, prefetchWrite, demote
  case shiftVector, shiftVector64, x87, lowestBit, extract, keyLocker, reset
}

/// The operands of an instruction on masks or tiles, of which there are eight each; with three, VEX.vvvv is one.
enum HiddenRegisters: UInt8 {
  case none, masks, threeMasks, tiles, threeTiles
}

/// One row of the opcode tables: a name, its operands, and what it means in each model.
struct Form {
  var mnemonic: Mnemonic
  var first: OperandForm
  var second: OperandForm
  var third: OperandForm
  var fourth: OperandForm
  var group: OpcodeGroup
  var rules: FormRules
  var attributes: InstructionAttributes
  /// The index of the address is a vector register.
  var isGather: Bool
  /// Registers of a kind that is not decoded.
  var hidden: HiddenRegisters

  @inline(__always) init(
    _ mnemonic: Mnemonic, _ first: OperandForm = .none, _ second: OperandForm = .none, _ third: OperandForm = .none,
    rules: FormRules = FormRules(rawValue: 0),
    attributes: InstructionAttributes = InstructionAttributes(rawValue: 0)
  ) {
    self.mnemonic = mnemonic
    self.first = first
    self.second = second
    self.third = third
    self.fourth = .none
    self.group = .none
    self.rules = rules
    self.attributes = attributes
    isGather = false
    hidden = .none
  }

  /// A form whose name, and perhaps more, comes from its ModRM byte.
  @inline(__always) init(
    group: OpcodeGroup, _ first: OperandForm = .none, _ second: OperandForm = .none,
    rules: FormRules = FormRules(rawValue: 0)
  ) {
    self.init(.invalid, first, second, rules: rules)
    self.group = group
  }

  /// No instruction.
  @inline(__always) static var invalid: Form { Form(.invalid) }

  /// The form for a ModRM byte with a register in it.
  func requiring(_ isDefined: Bool) -> Form { isDefined ? self : .invalid }

  /// True where an operand is in VEX.vvvv.
  var usesVector: Bool {
    Form.isVector(first) || Form.isVector(second) || Form.isVector(third)
  }

  private static func isVector(_ form: OperandForm) -> Bool { form == .by || form == .hx || form == .ho }

  /// True where a ModRM byte follows the opcode.
  @inline(__always) var hasModRM: Bool {
    (first.rawValue | second.rawValue) & 0x80 != 0 || group != .none || rules.contains(.modRM)
  }
}
