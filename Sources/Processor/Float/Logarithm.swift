// F2XM1, FYL2X and FYL2XP1.

extension ExtendedUnit {
  /// F2XM1: 2^`a` − 1, for `a` from −1 to 1.
  mutating func exponentialMinusOne(_ a: Unpacked) -> Extended {
    if let nan = propagate(a) { return nan }
    if a.kind == .infinity { return a.isNegative ? .one(isNegative: true) : .infinity(isNegative: false) }
    guard a.kind == .finite else { return Extended(exactly: a) }
    if a.isDenormal {
      raised.insert(.denormal)
      if isRefused { return .indefinite }
    }
    raised.insert(.precision)
    // Beyond its domain the instruction leaves what it was given.
    if a.exponent > 0 || a.exponent == 0 && a.significand << 1 != 0 { return Extended(exactly: a) }
    if a.exponent == 0 {
      return a.isNegative ? Extended(significand: 1 << 63, signExponent: 0xBFFE) : .one()
    }
    // e^t − 1 = t (1/1! + t/2! + …), t = a ln 2.
    let power = Wide(a) * .logarithmOfTwo
    let magnitude = power.fraction
    var sum = Series.exponential[31]
    for index in (0..<31).reversed() {
      let product = highProduct(sum, magnitude)
      sum = a.isNegative ? Series.exponential[index] &- product : Series.exponential[index] &+ product
    }
    guard let factor = Wide.normalized(isNegative: false, exponent: 0, sum) else { return Extended(exactly: a) }
    var result = power * factor
    result.significand |= 1
    return pack(result, precision: 64)
  }

  /// FYL2X: `y` log₂ `x`.
  mutating func logarithm(_ x: Unpacked, times y: Unpacked) -> Extended {
    if let nan = propagate(y, x) { return nan }
    if x.isNegative && x.kind != .zero { return invalid() }
    let isOne = x.kind == .finite && x.exponent == 0 && x.significand << 1 == 0
    if y.kind == .infinity && isOne { return invalid() }
    if y.kind == .zero && (x.kind == .zero || x.kind == .infinity) { return invalid() }
    let isPole = x.kind == .zero && y.kind == .finite
    if isPole { raised.insert(.divideByZero) }
    if !isPole && (x.isDenormal || y.isDenormal) { raised.insert(.denormal) }
    if isRefused { return .indefinite }
    let isBelowOne = x.kind == .zero || x.kind == .finite && x.exponent < 0
    if x.kind == .zero || x.kind == .infinity || y.kind == .infinity {
      return .infinity(isNegative: y.isNegative != isBelowOne)
    }
    if y.kind == .zero { return .zero(isNegative: y.isNegative != isBelowOne) }
    guard let logarithm = Self.logarithm(Wide(x)) else { return .zero(isNegative: y.isNegative) }
    // Powers of two have whole logarithms, and processors call the product inexact all the same; no other is rational.
    raised.insert(.precision)
    var product = logarithm * Wide(y)
    if x.significand << 1 != 0 { product.significand |= 1 }
    let result = pack(product, precision: 64)
    if result.signExponent & 0x7FFF == 0 { raised.insert(.underflow) }
    return result
  }

  /// log₂ of a positive number; `nil` for zero.
  private static func logarithm(_ x: Wide) -> Wide? {
    // x = 2^power × digits, the digits from √½ to √2.
    let isUpper = x.significand >> 64 > 0xB504_F333_F9DE_6484
    let power = x.exponent &+ (isUpper ? 1 : 0)
    let whole = Unpacked(Int64(power)).map { Wide($0) }
    let digits = Wide(isNegative: false, exponent: isUpper ? -1 : 0, significand: x.significand)
    guard let above = Wide.sum(digits, Wide.one.negated()), let below = Wide.sum(digits, .one) else { return whole }
    let fraction = twiceArtanh(above / below)
    guard let whole else { return fraction }
    return Wide.sum(whole, fraction)
  }

  /// 2 artanh(s) / ln 2, which is log₂((1 + s) / (1 − s)), for s up to 0.18.
  private static func twiceArtanh(_ s: Wide) -> Wide {
    let square = (s * s).fraction
    var sum = Series.oddReciprocals[25]
    for index in (0..<25).reversed() { sum = Series.oddReciprocals[index] &+ highProduct(sum, square) }
    let factor = 1 << 127 &+ highProduct(sum, square)
    return s * Wide(isNegative: false, exponent: 0, significand: factor) * .twoByLogarithmOfTwo
  }

  /// FYL2XP1: `y` log₂(`x` + 1), for `x` up to 1 − √½.
  mutating func logarithmOfOnePlus(_ x: Unpacked, times y: Unpacked) -> Extended {
    if let nan = propagate(y, x) { return nan }
    if x.kind == .infinity && (x.isNegative || y.kind == .zero) || x.kind == .zero && y.kind == .infinity {
      return invalid()
    }
    if x.isDenormal || y.isDenormal { raised.insert(.denormal) }
    if isRefused { return .indefinite }
    if x.kind == .infinity { return .infinity(isNegative: y.isNegative) }
    if y.kind == .infinity { return .infinity(isNegative: y.isNegative != x.isNegative) }
    if x.kind == .zero || y.kind == .zero { return .zero(isNegative: x.isNegative != y.isNegative) }
    raised.insert(.precision)
    let argument = Wide(x)
    guard let sum = Wide.sum(argument, .one), !sum.isNegative else { return Extended(exactly: x) }
    // Near zero the sum would lose what matters.
    let isSmall = x.exponent < -2
    guard let divisor = Wide.sum(argument, Wide.one.scaled(1)),
      var logarithm = isSmall ? Self.twiceArtanh(argument / divisor) : Self.logarithm(sum)
    else { return Extended(exactly: x) }
    logarithm = logarithm * Wide(y)
    logarithm.significand |= 1
    return pack(logarithm, precision: 64)
  }
}

/// Coefficients in units of 2^-127.
private enum Series {
  /// 1/1!, 1/2!, ….
  static let exponential: InlineArray<32, UInt128> = [
    0x80000000_00000000_00000000_00000000, 0x40000000_00000000_00000000_00000000,
    0x15555555_55555555_55555555_55555555, 0x05555555_55555555_55555555_55555555,
    0x01111111_11111111_11111111_11111111, 0x002D82D8_2D82D82D_82D82D82_D82D82D8,
    0x00068068_06806806_80680680_68068068, 0x0000D00D_00D00D00_D00D00D0_0D00D00D,
    0x0000171D_E3A556C7_338FAAC1_C88E5001, 0x0000024F_C9F6EF13_EB8E5DE0_2DA7D4CC,
    0x00000035_CC8ACFEA_89C71FCE_8FC9706F, 0x00000004_7BB63BFE_3625ED51_36A61EB3,
    0x00000000_5849184E_A1B425F2_8E0CC748, 0x00000000_064E5D2A_301F2748_2EB7C517,
    0x00000000_006B9FCF_9CCEE07C_476195AC, 0x00000000_0006B9FC_F9CCEE07_C476195A,
    0x00000000_0000654B_1DC0C2B5_29AC9814, 0x00000000_000005A0_9E18EE5F_65DEEC01,
    0x00000000_0000004B_D26D1A05_055C9328, 0x00000000_00000003_CA857480_4044A0F5,
    0x00000000_00000000_2E371DED_B9EAE317, 0x00000000_00000000_0219C72D_B6FF0A52,
    0x00000000_00000000_001761B4_13163819, 0x00000000_00000000_0000F967_80CB97AB,
    0x00000000_00000000_000009F9_E66E8B2F, 0x00000000_00000000_00000062_3A17F1A9,
    0x00000000_00000000_00000003_A356385B, 0x00000000_00000000_00000000_2143144C,
    0x00000000_00000000_00000000_01259F98, 0x00000000_00000000_00000000_0009C996,
    0x00000000_00000000_00000000_000050D3, 0x00000000_00000000_00000000_00000286,
  ]

  /// 1/3, 1/5, ….
  static let oddReciprocals: InlineArray<26, UInt128> = [
    0x2AAAAAAA_AAAAAAAA_AAAAAAAA_AAAAAAAA, 0x19999999_99999999_99999999_99999999,
    0x12492492_49249249_24924924_92492492, 0x0E38E38E_38E38E38_E38E38E3_8E38E38E,
    0x0BA2E8BA_2E8BA2E8_BA2E8BA2_E8BA2E8B, 0x09D89D89_D89D89D8_9D89D89D_89D89D89,
    0x08888888_88888888_88888888_88888888, 0x07878787_87878787_87878787_87878787,
    0x06BCA1AF_286BCA1A_F286BCA1_AF286BCA, 0x06186186_18618618_61861861_86186186,
    0x0590B216_42C8590B_21642C85_90B21642, 0x051EB851_EB851EB8_51EB851E_B851EB85,
    0x04BDA12F_684BDA12_F684BDA1_2F684BDA, 0x0469EE58_469EE584_69EE5846_9EE58469,
    0x04210842_10842108_42108421_08421084, 0x03E0F83E_0F83E0F8_3E0F83E0_F83E0F83,
    0x03A83A83_A83A83A8_3A83A83A_83A83A83, 0x03759F22_983759F2_2983759F_22983759,
    0x03483483_48348348_34834834_83483483, 0x031F3831_F3831F38_31F3831F_3831F383,
    0x02FA0BE8_2FA0BE82_FA0BE82F_A0BE82FA, 0x02D82D82_D82D82D8_2D82D82D_82D82D82,
    0x02B93105_72620AE4_C415C988_2B931057, 0x029CBC14_E5E0A72F_05397829_CBC14E5E,
    0x02828282_82828282_82828282_82828282, 0x026A439F_656F1826_A439F656_F1826A43,
  ]
}
