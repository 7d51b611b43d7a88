// What needs no rounding to a format: order, integers.

extension Unpacked {
  /// A number from an integer; `nil` for zero.
  init?(_ value: Int64) {
    guard value != 0 else { return nil }
    let magnitude = value.magnitude
    let shift = magnitude.leadingZeroBitCount
    self.init(
      kind: .finite, isNegative: value < 0, exponent: 63 - shift, significand: magnitude << UInt64(shift))
  }

  /// The order of two operands that are no NaNs.
  static func order(_ a: Unpacked, _ b: Unpacked) -> FloatOrder {
    if a.kind == .zero && b.kind == .zero { return .equal }
    if a.kind == .zero { return b.isNegative ? .greater : .less }
    if b.kind == .zero || a.isNegative != b.isNegative { return a.isNegative ? .less : .greater }
    let left = a.kind == .infinity ? Int.max : a.exponent
    let right = b.kind == .infinity ? Int.max : b.exponent
    if left == right && a.significand == b.significand { return .equal }
    let isSmaller = left < right || left == right && a.significand < b.significand
    return isSmaller != a.isNegative ? .less : .greater
  }

  /// A finite number rounded to an integer; the number is `nil` where that is zero.
  func integral(_ rounding: FloatRounding) -> (number: Unpacked?, isInexact: Bool, isUp: Bool) {
    guard exponent < 63 else { return (self, false, false) }
    let rounded = roundedMagnitude(rounding)
    guard rounded.magnitude != 0 else { return (nil, rounded.isInexact, rounded.isUp) }
    let shift = rounded.magnitude.leadingZeroBitCount
    let number = Unpacked(
      kind: .finite, isNegative: isNegative, exponent: 63 - shift, significand: rounded.magnitude << UInt64(shift))
    return (number, rounded.isInexact, rounded.isUp)
  }

  /// The nearest integer of `bits` bits; `nil` where there is none.
  func integer(bits: Int, _ rounding: FloatRounding) -> (value: Int64, isInexact: Bool, isUp: Bool)? {
    switch kind {
    case .zero: return (0, false, false)
    case .finite: break
    default: return nil
    }
    guard exponent < bits else { return nil }
    let rounded = roundedMagnitude(rounding)
    let limit: UInt64 = 1 << UInt64(bits - 1)
    guard rounded.magnitude < limit || isNegative && rounded.magnitude == limit else { return nil }
    let value = Int64(bitPattern: isNegative ? 0 &- rounded.magnitude : rounded.magnitude)
    return (value, rounded.isInexact, rounded.isUp)
  }

  /// The magnitude of a finite number below 2^64, as an integer.
  func roundedMagnitude(_ rounding: FloatRounding) -> (magnitude: UInt64, isInexact: Bool, isUp: Bool) {
    let shifted = Wide.shiftRight(UInt128(significand) << 64, 63 &- exponent)
    let whole = UInt64(truncatingIfNeeded: shifted >> 64)
    let rest = UInt64(truncatingIfNeeded: shifted)
    guard rest != 0 else { return (whole, false, false) }
    let isUp: Bool =
      switch rounding {
      case .nearest: rest > 1 << 63 || rest == 1 << 63 && whole & 1 != 0
      case .down: isNegative
      case .up: !isNegative
      case .zero: false
      }
    // Whole is below 2^63 where a fraction is left.
    return (whole &+ (isUp ? 1 : 0), true, isUp)
  }
}
