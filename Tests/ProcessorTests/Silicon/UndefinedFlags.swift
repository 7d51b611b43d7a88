import X86

/// What the flags sections of Intel SDM vol. 2 leave undefined.
enum UndefinedFlags {
  /// AND, OR, XOR, TEST: AF.
  static let logic: RFlags = .adjust
  /// MUL, IMUL: SF, ZF, AF and PF.
  static let multiplication: RFlags = [.sign, .zero, .adjust, .parity]
  /// DIV, IDIV: all six.
  static let division: RFlags = .status
  /// BT, BTS, BTR, BTC: OF, SF, AF and PF.
  static let bitTest: RFlags = [.overflow, .sign, .adjust, .parity]
  /// BSF, BSR: all but ZF.
  static let bitScan: RFlags = [.carry, .overflow, .sign, .adjust, .parity]
  /// LZCNT, TZCNT: OF, SF, PF and AF.
  static let bitCount: RFlags = [.overflow, .sign, .parity, .adjust]

  /// Of FSW after x87 arithmetic, loads, stores, exchanges and FCMOV ("FPU flags affected"): C0, C2 and C3.
  static let statusArithmetic: UInt64 = 1 << 8 | 1 << 10 | 1 << 14
  /// After FLDCW, FNSTCW, FNSTSW, FNCLEX, FFREE, FNOP and FWAIT: C1 too.
  static let statusControl: UInt64 = statusArithmetic | 1 << 9

  /// ROL, ROR, RCL, RCR: OF where the count is not 1.
  static func rotate(_ count: UInt64) -> RFlags { count > 1 ? .overflow : [] }

  /// SHL, SHR, SAR: AF; OF where the count is not 1; CF of SHL and SHR where it is not below the operand's size.
  static func shift(_ count: UInt64, isArithmetic: Bool, width: Int) -> RFlags {
    guard count != 0 else { return [] }
    var flags: RFlags = count == 1 ? .adjust : [.adjust, .overflow]
    if !isArithmetic && count >= UInt64(width * 8) { flags.insert(.carry) }
    return flags
  }

  /// SHLD, SHRD: AF, and OF where the count is not 1.
  static func doubleShift(_ count: UInt64) -> RFlags { count == 0 ? [] : count == 1 ? .adjust : [.adjust, .overflow] }
}
