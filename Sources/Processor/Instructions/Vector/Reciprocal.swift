// RCPPS and RSQRTPS. Manuals bound their relative error by 1.5 · 2^−12 and leave the rest to the processor (Intel SDM
// vol. 2B); they raise nothing, take denormals for zeros and heed no rounding control.

/// Approximations: the value to twelve bits, rounded to nearest.
enum Reciprocal {
  /// RCPSS.
  static func of(_ bits: UInt32) -> UInt32 {
    let sign = bits & 0x8000_0000
    let magnitude = bits & 0x7FFF_FFFF
    if magnitude > 0x7F80_0000 { return bits | 0x0040_0000 }
    if magnitude == 0x7F80_0000 { return sign }
    if magnitude < 0x0080_0000 { return sign | 0x7F80_0000 }
    let result = rounded(1 / Double(Float(bitPattern: magnitude)))
    // Tiny results are flushed.
    return result < 0x0080_0000 ? sign : sign | result
  }

  /// RSQRTSS.
  static func ofRoot(_ bits: UInt32) -> UInt32 {
    let magnitude = bits & 0x7FFF_FFFF
    if magnitude > 0x7F80_0000 { return bits | 0x0040_0000 }
    if magnitude < 0x0080_0000 { return bits & 0x8000_0000 | 0x7F80_0000 }
    if bits >> 31 != 0 { return 0xFFC0_0000 }
    if magnitude == 0x7F80_0000 { return 0 }
    return rounded(1 / Double(Float(bitPattern: magnitude)).squareRoot())
  }

  /// A positive number with a fraction of eleven bits.
  private static func rounded(_ value: Double) -> UInt32 {
    let bits = Float(value).bitPattern
    return (bits &+ 0x800) & ~0xFFF
  }
}
