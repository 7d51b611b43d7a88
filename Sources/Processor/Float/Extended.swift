/// A register of the x87 unit: the double extended-precision format (Intel SDM vol. 1 §4.2.2, §8.2).
struct Extended: Equatable {
  /// All 64 digits, the integer bit included.
  var significand: UInt64
  /// The sign in bit 15, the biased exponent below.
  var signExponent: UInt16

  static var precision: Int { 64 }
  static var bias: Int { 16383 }
  static var minExponent: Int { -16382 }
  static var maxExponent: Int { 16383 }
  /// What the exponent of an unmasked overflow or underflow is off by (Intel SDM vol. 1 §4.9.1.4).
  static var exponentAdjustment: Int { 24576 }

  /// The quiet NaN that stands for no number.
  static var indefinite: Extended { Extended(significand: 0xC000_0000_0000_0000, signExponent: 0xFFFF) }

  static func zero(isNegative: Bool) -> Extended {
    Extended(significand: 0, signExponent: isNegative ? 0x8000 : 0)
  }

  static func infinity(isNegative: Bool) -> Extended {
    Extended(significand: 1 << 63, signExponent: isNegative ? 0xFFFF : 0x7FFF)
  }

  static func one(isNegative: Bool = false) -> Extended {
    Extended(significand: 1 << 63, signExponent: isNegative ? 0xBFFF : 0x3FFF)
  }

  @inline(__always) var isNegative: Bool { signExponent >> 15 != 0 }

  /// The register taken apart.
  @inline(__always) var unpacked: Unpacked {
    let biased = Int(signExponent & 0x7FFF)
    if significand >> 63 == 0 {
      guard biased == 0 else { return Unpacked(kind: .unsupported, isNegative: isNegative) }
      guard significand != 0 else { return Unpacked(kind: .zero, isNegative: isNegative) }
      let shift = significand.leadingZeroBitCount
      return Unpacked(
        kind: .finite, isNegative: isNegative, isDenormal: true, exponent: Self.minExponent - shift,
        significand: significand << UInt64(shift))
    }
    if biased == 0x7FFF {
      guard significand << 1 != 0 else { return Unpacked(kind: .infinity, isNegative: isNegative) }
      return Unpacked(
        kind: significand >> 62 & 1 != 0 ? .quietNaN : .signalingNaN, isNegative: isNegative,
        significand: significand)
    }
    // A pseudo-denormal has the integer bit and the exponent 0, which means 1.
    return Unpacked(
      kind: .finite, isNegative: isNegative, isDenormal: biased == 0, exponent: max(biased, 1) - Self.bias,
      significand: significand)
  }

  /// The register for a finite number that needs no rounding, or for a NaN as it is.
  init(exactly operand: Unpacked) {
    switch operand.kind {
    case .zero, .unsupported: self = .zero(isNegative: operand.isNegative)
    case .infinity: self = .infinity(isNegative: operand.isNegative)
    case .quietNaN, .signalingNaN:
      self.init(significand: operand.significand, signExponent: operand.isNegative ? 0xFFFF : 0x7FFF)
    case .finite:
      let sign: UInt16 = operand.isNegative ? 0x8000 : 0
      let biased = operand.exponent + Self.bias
      if biased >= 1 {
        self.init(significand: operand.significand, signExponent: sign | UInt16(truncatingIfNeeded: biased))
      } else {
        let shift = UInt64(truncatingIfNeeded: 1 - biased)
        self.init(significand: shift < 64 ? operand.significand >> shift : 0, signExponent: sign)
      }
    }
  }

  init(significand: UInt64, signExponent: UInt16) {
    self.significand = significand
    self.signExponent = signExponent
  }
}
