/// What an operand is before any arithmetic.
enum FloatClass: UInt8 {
  case zero, finite, infinity, quietNaN, signalingNaN
  /// Bits of the extended format that no processor since the 387 takes for a number.
  case unsupported
}

/// An operand of any format, taken apart.
struct Unpacked {
  var kind: FloatClass
  var isNegative: Bool
  /// Finite, and without the implicit bit.
  var isDenormal = false
  /// Of a finite number the power of two of bit 63.
  var exponent = 0
  /// Of a finite number the digits, bit 63 set; of a NaN the payload as the extended format has it.
  var significand: UInt64 = 0

  @inline(__always) var isNaN: Bool { kind == .quietNaN || kind == .signalingNaN }

  /// The same with the sign of minus.
  @inline(__always) func negated() -> Unpacked {
    var copy = self
    copy.isNegative.toggle()
    return copy
  }
}

/// An interchange format of at most 64 bits (IEEE 754, Intel SDM vol. 1 §4.2.2).
package struct FloatFormat: Sendable {
  /// Significant bits, the implicit one included.
  let precision: Int
  /// Of the largest finite numbers; the bias as well.
  let maxExponent: Int

  /// Binary32, in the low half of a word.
  package static var single: FloatFormat { FloatFormat(precision: 24, maxExponent: 127) }
  /// Binary64.
  package static var double: FloatFormat { FloatFormat(precision: 53, maxExponent: 1023) }

  @inline(__always) var minExponent: Int { 1 - maxExponent }
  @inline(__always) var fractionBits: UInt64 { UInt64(truncatingIfNeeded: precision - 1) }
  @inline(__always) var biasedMaximum: Int { 2 * maxExponent + 1 }
  @inline(__always) var signBit: UInt64 { precision == 24 ? 1 << 31 : 1 << 63 }
  @inline(__always) private var alignment: UInt64 { 63 &- fractionBits }

  /// The quiet NaN that stands for no number.
  var indefinite: UInt64 { precision == 24 ? 0xFFC0_0000 : 0xFFF8_0000_0000_0000 }

  @inline(__always) func unpack(_ bits: UInt64) -> Unpacked {
    let aligned = (bits & (1 &<< fractionBits &- 1)) &<< alignment
    let biased = Int(truncatingIfNeeded: bits &>> fractionBits) & biasedMaximum
    let isNegative = bits & signBit != 0
    if biased == biasedMaximum {
      guard aligned != 0 else { return Unpacked(kind: .infinity, isNegative: isNegative) }
      return Unpacked(
        kind: aligned >> 62 != 0 ? .quietNaN : .signalingNaN, isNegative: isNegative, significand: aligned | 1 << 63)
    }
    if biased == 0 {
      guard aligned != 0 else { return Unpacked(kind: .zero, isNegative: isNegative) }
      let shift = aligned.leadingZeroBitCount
      return Unpacked(
        kind: .finite, isNegative: isNegative, isDenormal: true, exponent: minExponent - shift,
        significand: aligned << UInt64(shift))
    }
    return Unpacked(
      kind: .finite, isNegative: isNegative, exponent: biased - maxExponent, significand: aligned | 1 << 63)
  }

  /// The bits for a biased exponent and digits whose bit 63 is the implicit one.
  @inline(__always) func encode(isNegative: Bool, biased: Int, significand: UInt64) -> UInt64 {
    (isNegative ? signBit : 0) | UInt64(truncatingIfNeeded: biased) &<< fractionBits
      | (significand & ~(1 << 63)) &>> alignment
  }

  func zero(isNegative: Bool) -> UInt64 { isNegative ? signBit : 0 }

  func infinity(isNegative: Bool) -> UInt64 {
    encode(isNegative: isNegative, biased: biasedMaximum, significand: 1 << 63)
  }

  /// The bits of a NaN, made quiet; digits that do not fit are cut off.
  func quiet(_ operand: Unpacked) -> UInt64 {
    encode(isNegative: operand.isNegative, biased: biasedMaximum, significand: operand.significand | 1 << 62)
  }
}
