// FPREM, FPREM1, FSCALE, FXTRACT and packed BCD (Intel SDM vol. 2A).

extension ExtendedUnit {
  /// What FPREM and FPREM1 know of the quotient.
  enum Quotient {
    /// Its low three bits.
    case bits(UInt8)
    /// The reduction is not finished.
    case partial
    /// There is none.
    case none
  }

  /// What FPREM and FPREM1 leave.
  struct Remainder {
    var value: Extended
    var quotient: Quotient
  }

  /// FPREM, and with `isNearest` FPREM1: at most 63 bits of the quotient in one go.
  mutating func remainder(_ a: Unpacked, _ b: Unpacked, isNearest: Bool) -> Remainder {
    if let nan = propagate(a, b) { return Remainder(value: nan, quotient: .none) }
    if a.kind == .infinity || b.kind == .zero { return Remainder(value: invalid(), quotient: .none) }
    if a.isDenormal || b.isDenormal {
      raised.insert(.denormal)
      if isRefused { return Remainder(value: .indefinite, quotient: .none) }
    }
    if a.kind == .zero { return Remainder(value: Extended(exactly: a), quotient: .bits(0)) }
    if b.kind == .infinity { return Remainder(value: round(a), quotient: .bits(0)) }
    let difference = a.exponent &- b.exponent
    // Below half of the divisor nothing is to be done.
    if difference < -1 { return Remainder(value: round(a), quotient: .bits(0)) }
    guard difference < 64 else {
      // As many bits as make the rest a multiple of 32, from 32 to 63.
      let count = difference & 31 | 32
      let rest = Self.reduce(a.significand, b.significand, count)
      return Remainder(value: value(rest.remainder, a, exponent: a.exponent &- count), quotient: .partial)
    }
    let magnitude: (quotient: UInt64, remainder: UInt64)
    let scale: Int
    if difference < 0 {
      // a is below b, and may be above half of it.
      magnitude = (0, a.significand)
      scale = a.exponent
      guard isNearest else { return Remainder(value: round(a), quotient: .bits(0)) }
      // Compare 2a with b: 2a has the exponent of b.
      guard a.significand > b.significand else { return Remainder(value: round(a), quotient: .bits(0)) }
      // b − a, with a's exponent as unit: 2b − a.
      let rest = UInt128(b.significand) << 1 &- UInt128(a.significand)
      return Remainder(value: value(rest, a.negated(), exponent: scale), quotient: .bits(1))
    }
    let reduced = Self.reduce(a.significand, b.significand, difference)
    scale = b.exponent
    magnitude = (reduced.quotient, UInt64(truncatingIfNeeded: reduced.remainder))
    guard isNearest else {
      return Remainder(
        value: value(UInt128(magnitude.remainder), a, exponent: scale),
        quotient: .bits(UInt8(truncatingIfNeeded: magnitude.quotient & 7)))
    }
    let twice = UInt128(magnitude.remainder) << 1
    let divisor = UInt128(b.significand)
    let isAbove = twice > divisor || twice == divisor && magnitude.quotient & 1 != 0
    let quotient = UInt8(truncatingIfNeeded: magnitude.quotient &+ (isAbove ? 1 : 0)) & 7
    return Remainder(
      value: isAbove
        ? value(divisor &- UInt128(magnitude.remainder), a.negated(), exponent: scale)
        : value(UInt128(magnitude.remainder), a, exponent: scale), quotient: .bits(quotient))
  }

  /// `dividend` × 2^`count` by `divisor`; both have bit 63 set, and `count` is below 64.
  private static func reduce(
    _ dividend: UInt64, _ divisor: UInt64, _ count: Int
  ) -> (quotient: UInt64, remainder: UInt128) {
    let (quotient, remainder) =
      (UInt128(dividend) << UInt128(truncatingIfNeeded: count)).quotientAndRemainder(dividingBy: UInt128(divisor))
    return (UInt64(truncatingIfNeeded: quotient), remainder)
  }

  /// `digits` × 2^(exponent − 63) with the sign of `like`, also where it is zero. Remainders are exact.
  private mutating func value(_ digits: UInt128, _ like: Unpacked, exponent: Int) -> Extended {
    // A zero has the sign of the dividend, which the nearest quotient's remainder never negates.
    guard let number = Wide.normalized(isNegative: like.isNegative, exponent: exponent &+ 64, digits) else {
      return .zero(isNegative: like.isNegative)
    }
    return pack(number, precision: 64)
  }

  /// A finite operand as a result: tiny ones underflow where that is not masked.
  mutating func round(_ a: Unpacked) -> Extended { pack(Wide(a), precision: 64) }

  /// FSCALE: `a` × 2^`b`, `b` cut to an integer.
  mutating func scale(_ a: Unpacked, by b: Unpacked) -> Extended {
    if let nan = propagate(a, b) { return nan }
    if b.kind == .infinity {
      if b.isNegative ? a.kind == .infinity : a.kind == .zero { return invalid() }
      if a.isDenormal { raised.insert(.denormal) }
      return b.isNegative ? .zero(isNegative: a.isNegative) : .infinity(isNegative: a.isNegative)
    }
    if a.isDenormal || b.isDenormal {
      raised.insert(.denormal)
      if isRefused { return .indefinite }
    }
    guard a.kind == .finite else { return Extended(exactly: a) }
    guard b.kind == .finite, b.exponent >= 0 else { return round(a) }
    // Anything from 2^17 on is out of all ranges.
    let magnitude = b.exponent > 16 ? 1 << 17 : Int(truncatingIfNeeded: b.significand >> UInt64(63 - b.exponent))
    var number = Wide(a)
    number.exponent &+= b.isNegative ? -magnitude : magnitude
    return pack(number, precision: 64)
  }

  /// FXTRACT: the exponent, and the digits with the exponent 0.
  mutating func extract(_ a: Unpacked) -> (exponent: Extended, significand: Extended) {
    if let nan = propagate(a) { return (nan, nan) }
    switch a.kind {
    case .infinity: return (.infinity(isNegative: false), .infinity(isNegative: a.isNegative))
    case .zero:
      raised.insert(.divideByZero)
      return (.infinity(isNegative: true), .zero(isNegative: a.isNegative))
    default: break
    }
    if a.isDenormal { raised.insert(.denormal) }
    let exponent = Unpacked(Int64(a.exponent)).map { Extended(exactly: $0) } ?? .zero(isNegative: false)
    let biased: UInt16 = a.isNegative ? 0xBFFF : 0x3FFF
    return (exponent, Extended(significand: a.significand, signExponent: biased))
  }

  // MARK: Packed BCD

  /// FBLD: eighteen digits and a sign; a digit above 9 counts for what it is.
  static func fromBCD(low: UInt64, high: UInt16) -> Extended {
    var value: UInt64 = 0
    for index in 0..<18 {
      let position = 17 - index
      let digit = position < 16 ? low >> UInt64(4 * position) & 15 : UInt64(high) >> UInt64(4 * (position - 16)) & 15
      value = value &* 10 &+ digit
    }
    let isNegative = high >> 15 != 0
    guard let number = Unpacked(Int64(bitPattern: value & ~(1 << 63))) else { return .zero(isNegative: isNegative) }
    return Extended(exactly: isNegative ? number.negated() : number)
  }

  /// FBSTP; `nil` where an unmasked exception keeps memory as it was.
  mutating func storeBCD(_ operand: Unpacked) -> (low: UInt64, high: UInt16)? {
    guard let result = operand.integer(bits: 64, rounding), result.value.magnitude < 1_000_000_000_000_000_000 else {
      raised.insert(.invalid)
      return isRefused ? nil : (0xC000_0000_0000_0000, 0xFFFF)
    }
    if result.isInexact {
      raised.insert(.precision)
      isUp = result.isUp
    }
    var rest = result.value.magnitude
    var low: UInt64 = 0
    for index in 0..<16 {
      low |= (rest % 10) << UInt64(4 * index)
      rest /= 10
    }
    let high = UInt16(truncatingIfNeeded: rest % 10 | (rest / 10 % 10) << 4)
    return (low, high | (operand.isNegative ? 0x8000 : 0))
  }
}
