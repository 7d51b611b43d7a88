public import X86

/// A result and the six status flags that go with it (Intel SDM vol. 1 §3.4.3.1, appendix A.2).
///
/// AF of the logical instructions, which the manuals leave undefined, is 0, as processors leave it.
@frozen public struct ArithmeticResult: Sendable, Equatable {
  /// The result, zero above the operand.
  public var value: UInt64
  /// Carry, parity, adjust, zero, sign and overflow; no other bit.
  public var flags: RFlags

  /// The sum of two operands and a carry.
  @inlinable public static func sum(
    _ left: UInt64, _ right: UInt64, carry: Bool = false, _ width: Width
  ) -> ArithmeticResult {
    let (left, right) = (left & width.mask, right & width.mask)
    let value = (left &+ right &+ (carry ? 1 : 0)) & width.mask
    // The carry out of each bit, from its three inputs.
    let carries = (left & right) | ((left | right) & ~value)
    return ArithmeticResult(
      value, carries: carries, width, overflow: (left ^ value) & (right ^ value))
  }

  /// The difference of two operands and a borrow.
  @inlinable public static func difference(
    _ left: UInt64, _ right: UInt64, borrow: Bool = false, _ width: Width
  ) -> ArithmeticResult {
    let (left, right) = (left & width.mask, right & width.mask)
    let value = (left &- right &- (borrow ? 1 : 0)) & width.mask
    let borrows = (~left & right) | ((~left | right) & value)
    return ArithmeticResult(
      value, carries: borrows, width, overflow: (left ^ right) & (left ^ value))
  }

  /// The result of AND, OR, XOR or TEST.
  @inlinable public static func logical(_ value: UInt64, _ width: Width) -> ArithmeticResult {
    ArithmeticResult(value & width.mask, carries: 0, width, overflow: 0)
  }

  @inlinable init(_ value: UInt64, carries: UInt64, _ width: Width, overflow: UInt64) {
    let sign = UInt64(width.bitCount - 1)
    var flags: RFlags = []
    if carries >> sign & 1 != 0 { flags.insert(.carry) }
    if UInt8(truncatingIfNeeded: value).nonzeroBitCount & 1 == 0 { flags.insert(.parity) }
    if carries & 8 != 0 { flags.insert(.adjust) }
    if value == 0 { flags.insert(.zero) }
    if value >> sign & 1 != 0 { flags.insert(.sign) }
    if overflow >> sign & 1 != 0 { flags.insert(.overflow) }
    self.value = value
    self.flags = flags
  }

  @usableFromInline init(value: UInt64, flags: RFlags) {
    self.value = value
    self.flags = flags
  }
}

extension RFlags {
  /// The six status flags replaced by those of `other`.
  @inlinable func withStatus(of other: RFlags) -> RFlags {
    RFlags(rawValue: (rawValue & ~RFlags.status.rawValue) | (other.rawValue & RFlags.status.rawValue))
  }

  /// CF replaced.
  @inlinable func withCarry(_ carry: Bool) -> RFlags {
    RFlags(rawValue: (rawValue & ~RFlags.carry.rawValue) | (carry ? RFlags.carry.rawValue : 0))
  }

  /// What a condition of Jcc, SETcc and CMOVcc says (Intel SDM vol. 1, table B-1).
  @inlinable func satisfies(condition: UInt8) -> Bool {
    let holds =
      switch condition >> 1 & 7 {
      case 0: contains(.overflow)
      case 1: contains(.carry)
      case 2: contains(.zero)
      case 3: contains(.carry) || contains(.zero)
      case 4: contains(.sign)
      case 5: contains(.parity)
      case 6: contains(.sign) != contains(.overflow)
      default: contains(.zero) || contains(.sign) != contains(.overflow)
      }
    return holds != (condition & 1 != 0)
  }
}
