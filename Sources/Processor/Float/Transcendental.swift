// The transcendental functions of the x87 unit in integer arithmetic of 128 bits: about 2^-120 off, then rounded once
// (Intel SDM vol. 1 §8.3.10 allows one unit in the last place).
//
// Fixed-point numbers are `UInt128`; a comment says which power of two their last bit is worth.

/// The upper half of the product.
@inline(__always) func highProduct(_ a: UInt128, _ b: UInt128) -> UInt128 { a.multipliedFullWidth(by: b).high }

extension Wide {
  /// The product to 128 bits.
  static func * (a: Wide, b: Wide) -> Wide {
    let (high, low) = a.significand.multipliedFullWidth(by: b.significand)
    let isNegative = a.isNegative != b.isNegative
    let exponent = a.exponent &+ b.exponent
    if high >> 127 != 0 {
      return Wide(isNegative: isNegative, exponent: exponent &+ 1, significand: high | (low == 0 ? 0 : 1))
    }
    return Wide(
      isNegative: isNegative, exponent: exponent, significand: high << 1 | low >> 127 | (low << 1 == 0 ? 0 : 1))
  }

  /// The quotient to 128 bits.
  static func / (a: Wide, b: Wide) -> Wide {
    let isBelow = a.significand < b.significand
    let (quotient, remainder) = b.significand.dividingFullWidth(
      isBelow ? (a.significand, 0) : (a.significand >> 1, a.significand << 127))
    return Wide(
      isNegative: a.isNegative != b.isNegative, exponent: a.exponent &- b.exponent &- (isBelow ? 1 : 0),
      significand: quotient | (remainder == 0 ? 0 : 1))
  }

  /// The sum to 128 bits; `nil` for zero.
  static func sum(_ a: Wide, _ b: Wide) -> Wide? {
    let isSwapped = b.exponent > a.exponent || b.exponent == a.exponent && b.significand > a.significand
    let (large, small) = isSwapped ? (b, a) : (a, b)
    let shifted = shiftRight(small.significand, large.exponent &- small.exponent)
    guard large.isNegative == small.isNegative else {
      return normalized(
        isNegative: large.isNegative, exponent: large.exponent, large.significand &- shifted)
    }
    let (sum, carries) = large.significand.addingReportingOverflow(shifted)
    guard carries else {
      return Wide(isNegative: large.isNegative, exponent: large.exponent, significand: sum)
    }
    return Wide(
      isNegative: large.isNegative, exponent: large.exponent &+ 1, significand: sum >> 1 | sum & 1 | 1 << 127)
  }

  /// The magnitude in units of 2^-128, of a number below one.
  var fraction: UInt128 { Self.shiftRight(significand, -1 &- exponent) }

  /// The same with the other sign.
  func negated() -> Wide { Wide(isNegative: !isNegative, exponent: exponent, significand: significand) }

  /// Moves the number by `count` powers of two.
  func scaled(_ count: Int) -> Wide {
    Wide(isNegative: isNegative, exponent: exponent &+ count, significand: significand)
  }
}

extension Wide {
  static var one: Wide { Wide(isNegative: false, exponent: 0, significand: 1 << 127) }

  /// π.
  static var pi: Wide {
    Wide(isNegative: false, exponent: 1, significand: 0xC90FDAA2_2168C234_C4C6628B_80DC1CD1)
  }

  /// ln 2.
  static var logarithmOfTwo: Wide {
    Wide(isNegative: false, exponent: -1, significand: 0xB17217F7_D1CF79AB_C9E3B398_03F2F6AF)
  }

  /// 2 / ln 2.
  static var twoByLogarithmOfTwo: Wide {
    Wide(isNegative: false, exponent: 1, significand: 0xB8AA3B29_5C17F0BB_BE87FED0_691D3E88)
  }

}
