extension FloatingState.Extended {
  /// The same number: every one of binary64 has a place in x87's format.
  init(_ value: Double) {
    let sign: UInt16 = value.sign == .minus ? 0x8000 : 0
    if value.isZero {
      self.init(significand: 0, signExponent: sign)
    } else if value.isFinite {
      let fraction = value.significand.bitPattern & (1 << 52 - 1)
      self.init(
        significand: 1 << 63 | fraction << 11, signExponent: sign | UInt16(truncatingIfNeeded: value.exponent + 16383))
    } else {
      self.init(significand: 1 << 63 | (value.bitPattern & (1 << 52 - 1)) << 11, signExponent: sign | 0x7FFF)
    }
  }

  /// The number as FST would store it, but for how it is rounded; NaN for an encoding that stands for none.
  var number: Double {
    let sign: Double = signExponent & 0x8000 != 0 ? -1 : 1
    let exponent = Int(signExponent & 0x7FFF)
    if exponent == 0x7FFF { return significand == 1 << 63 ? sign * .infinity : .nan }
    if exponent != 0 && significand >> 63 == 0 { return .nan }
    // In two steps: 2⁻¹⁰⁷⁴ and less must not be cut before the digits are there.
    let scale = max(exponent, 1) - 16383 - 63
    let half = max(-1000, min(1000, scale / 2))
    return sign * Double(significand) * Double(sign: .plus, exponent: half, significand: 1)
      * Double(sign: .plus, exponent: max(-1000, min(1000, scale - half)), significand: 1)
  }
}
