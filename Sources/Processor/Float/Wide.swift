/// A finite number that is not zero, exact but for a last bit that stands for all smaller ones.
struct Wide {
  var isNegative: Bool
  /// The power of two of bit 127.
  var exponent: Int
  /// Bit 127 is set; bit 0 is set where anything not zero was cut off.
  var significand: UInt128

  init(isNegative: Bool, exponent: Int, significand: UInt128) {
    self.isNegative = isNegative
    self.exponent = exponent
    self.significand = significand
  }

  @inline(__always) init(_ operand: Unpacked) {
    isNegative = operand.isNegative
    exponent = operand.exponent
    significand = UInt128(operand.significand) << 64
  }

  /// Digits cut to a format's precision.
  struct Rounded {
    /// Left-aligned: the first of `precision` bits is bit 63.
    var significand: UInt64
    /// Rounding went up to the next power of two; the digits are those of one.
    var carries: Bool
    var isInexact: Bool
    /// The magnitude was rounded up.
    var isUp: Bool
  }

  /// Rounds `significand` to its first `precision` bits, at most 64.
  @inline(__always)
  static func round(
    _ significand: UInt128, precision: Int, isNegative: Bool, _ rounding: FloatRounding
  ) -> Rounded {
    let unit: UInt64 = 1 &<< UInt64(truncatingIfNeeded: 64 &- precision)
    let high = UInt64(truncatingIfNeeded: significand >> 64)
    let low = UInt64(truncatingIfNeeded: significand)
    let kept = high & ~(unit &- 1)
    let tailHigh = high & (unit &- 1)
    guard tailHigh | low != 0 else {
      return Rounded(significand: kept, carries: false, isInexact: false, isUp: false)
    }
    let isUp: Bool
    switch rounding {
    case .nearest:
      // The first bit cut off, then whether anything else was.
      let half = unit == 1 ? low >> 63 != 0 : tailHigh & unit >> 1 != 0
      let rest = unit == 1 ? low << 1 != 0 : tailHigh & (unit >> 1 &- 1) | low != 0
      isUp = half && (rest || kept & unit != 0)
    case .down: isUp = isNegative
    case .up: isUp = !isNegative
    case .zero: isUp = false
    }
    guard isUp else { return Rounded(significand: kept, carries: false, isInexact: true, isUp: false) }
    let (sum, carries) = kept.addingReportingOverflow(unit)
    return Rounded(significand: carries ? 1 << 63 : sum, carries: carries, isInexact: true, isUp: true)
  }

  /// The digits moved right by `count` bits; what falls out is noted in bit 0.
  @inline(__always) static func shiftRight(_ value: UInt128, _ count: Int) -> UInt128 {
    guard count > 0 else { return value }
    guard count < 128 else { return value == 0 ? 0 : 1 }
    let lost = value << UInt128(truncatingIfNeeded: 128 &- count)
    return value >> UInt128(truncatingIfNeeded: count) | (lost == 0 ? 0 : 1)
  }

  /// `value` × 2^(exponent − 127), brought into form; `nil` for zero.
  static func normalized(isNegative: Bool, exponent: Int, _ value: UInt128) -> Wide? {
    guard value != 0 else { return nil }
    let shift = value.leadingZeroBitCount
    return Wide(
      isNegative: isNegative, exponent: exponent - shift, significand: value << UInt128(truncatingIfNeeded: shift))
  }
}

/// What an operation on numbers comes to before it is rounded.
enum Outcome {
  case number(Wide)
  case zero(isNegative: Bool)
  case infinity(isNegative: Bool)
  /// An exact infinity from finite operands.
  case divideByZero(isNegative: Bool)
  case invalid

  // The operands of these are numbers: NaNs were dealt with.

  static func sum(_ a: Unpacked, _ b: Unpacked, _ rounding: FloatRounding) -> Outcome {
    switch (a.kind, b.kind) {
    case (.finite, .finite): return sumOfFinite(a, b, rounding)
    case (.infinity, .infinity):
      return a.isNegative == b.isNegative ? .infinity(isNegative: a.isNegative) : .invalid
    case (.infinity, _): return .infinity(isNegative: a.isNegative)
    case (_, .infinity): return .infinity(isNegative: b.isNegative)
    case (.zero, .zero):
      return .zero(isNegative: a.isNegative == b.isNegative ? a.isNegative : rounding == .down)
    case (.zero, _): return .number(Wide(b))
    default: return .number(Wide(a))
    }
  }

  private static func sumOfFinite(_ a: Unpacked, _ b: Unpacked, _ rounding: FloatRounding) -> Outcome {
    let isSwapped = b.exponent > a.exponent || b.exponent == a.exponent && b.significand > a.significand
    let (large, small) = isSwapped ? (b, a) : (a, b)
    let digits = UInt128(large.significand) << 64
    let shifted = Wide.shiftRight(UInt128(small.significand) << 64, large.exponent &- small.exponent)
    if a.isNegative == b.isNegative {
      let (sum, carries) = digits.addingReportingOverflow(shifted)
      guard carries else {
        return .number(Wide(isNegative: large.isNegative, exponent: large.exponent, significand: sum))
      }
      return .number(
        Wide(
          isNegative: large.isNegative, exponent: large.exponent &+ 1, significand: sum >> 1 | sum & 1 | 1 << 127))
    }
    let difference = Wide.normalized(
      isNegative: large.isNegative, exponent: large.exponent, digits &- shifted)
    guard let difference else { return .zero(isNegative: rounding == .down) }
    return .number(difference)
  }

  static func product(_ a: Unpacked, _ b: Unpacked) -> Outcome {
    let isNegative = a.isNegative != b.isNegative
    switch (a.kind, b.kind) {
    case (.finite, .finite):
      let (high, low) = a.significand.multipliedFullWidth(by: b.significand)
      let product = UInt128(high) << 64 | UInt128(low)
      let exponent = a.exponent &+ b.exponent
      return .number(
        high >> 63 != 0
          ? Wide(isNegative: isNegative, exponent: exponent &+ 1, significand: product)
          : Wide(isNegative: isNegative, exponent: exponent, significand: product << 1))
    case (.infinity, .zero), (.zero, .infinity): return .invalid
    case (.infinity, _), (_, .infinity): return .infinity(isNegative: isNegative)
    default: return .zero(isNegative: isNegative)
    }
  }

  static func quotient(_ a: Unpacked, _ b: Unpacked) -> Outcome {
    let isNegative = a.isNegative != b.isNegative
    switch (a.kind, b.kind) {
    case (.finite, .finite):
      // The dividend is brought below the divisor, so that the quotient has 64 bits, the first of them set.
      let isBelow = a.significand < b.significand
      let dividend = UInt128(a.significand) << (isBelow ? 64 : 63)
      let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: UInt128(b.significand))
      let twice = remainder << 1
      let divisor = UInt128(b.significand)
      // Round bit and the rest.
      let low: UInt128 = remainder == 0 ? 0 : twice < divisor ? 1 : twice == divisor ? 1 << 63 : 1 << 63 | 1
      return .number(
        Wide(
          isNegative: isNegative, exponent: a.exponent &- b.exponent &- (isBelow ? 1 : 0),
          significand: quotient << 64 | low))
    case (.infinity, .infinity), (.zero, .zero): return .invalid
    case (.infinity, _): return .infinity(isNegative: isNegative)
    case (_, .zero): return .divideByZero(isNegative: isNegative)
    default: return .zero(isNegative: isNegative)
    }
  }

  static func squareRoot(_ a: Unpacked) -> Outcome {
    if a.kind == .zero { return .zero(isNegative: a.isNegative) }
    if a.isNegative { return .invalid }
    if a.kind == .infinity { return .infinity(isNegative: false) }
    let isOdd = a.exponent & 1 != 0
    let square = UInt128(a.significand) << (isOdd ? 64 : 63)
    let root = integerRoot(square)
    let remainder = square &- root &* root
    // (root + 1/2)² lies between root² + root and root² + root + 1, so it is never hit.
    let low: UInt128 = remainder == 0 ? 0 : remainder > root ? 1 << 63 | 1 : 1
    return .number(Wide(isNegative: false, exponent: a.exponent >> 1, significand: root << 64 | low))
  }

  /// The integer part of the root of `square`, which is at least 2^126.
  private static func integerRoot(_ square: UInt128) -> UInt128 {
    // An estimate good to some 50 bits, one Newton step, then whatever is left of the error.
    let estimate = UInt64(Double(UInt64(truncatingIfNeeded: square >> 64)).squareRoot() * 0x1p31)
    let first = UInt128(estimate) << 1
    var root = min((first &+ square / first) >> 1, UInt128(UInt64.max))
    while root &* root > square { root &-= 1 }
    while root < UInt128(UInt64.max), (root &+ 1) &* (root &+ 1) <= square { root &+= 1 }
    return root
  }
}
