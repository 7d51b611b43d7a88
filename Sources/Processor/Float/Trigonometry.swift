// FSIN, FCOS, FSINCOS, FPTAN and FPATAN.

/// An angle brought to at most an eighth of a turn.
private struct ReducedAngle {
  /// Quarter turns taken off, modulo 4.
  var quarters: UInt8
  /// What is left, in radians; `nil` for zero, which no number comes to.
  var rest: Wide?

  /// Reduces a finite number below 2^63 with the π that every x87 unit has: 3.243F6A8885A308D3h, of 66 bits (Intel SDM
  /// vol. 1 §8.3.8). Beyond π/4 results are those of this π: the rest is exact, of an angle that is slightly off.
  init(_ x: Unpacked) {
    // Below 1/2 there is nothing to take off.
    guard x.exponent >= -1 else {
      quarters = 0
      rest = Wide(x)
      return
    }
    // Both in units of 2^-65.
    let quarter: UInt128 = 0x3_243F_6A88_85A3_08D3
    let angle = UInt128(x.significand) << UInt128(truncatingIfNeeded: min(x.exponent, 62) &+ 2)
    var (count, remainder) = angle.quotientAndRemainder(dividingBy: quarter)
    var isNegative = x.isNegative
    if remainder << 1 > quarter {
      remainder = quarter &- remainder
      count &+= 1
      isNegative.toggle()
    }
    quarters = UInt8(truncatingIfNeeded: count & 3)
    if x.isNegative { quarters = (0 &- quarters) & 3 }
    rest = Wide.normalized(isNegative: isNegative, exponent: 62, remainder)
  }

  /// The sine of the rest.
  var sine: Wide? {
    guard let rest else { return nil }
    let square = (rest * rest).fraction
    var sum = Trigonometry.sineCoefficients[15]
    for index in (0..<15).reversed() { sum = Trigonometry.sineCoefficients[index] &- highProduct(sum, square) }
    // sin r = r (1 − r² × sum).
    return rest * Trigonometry.oneMinus(highProduct(sum, square))
  }

  /// The cosine of the rest.
  var cosine: Wide {
    guard let rest else { return .one }
    let square = (rest * rest).fraction
    var sum = Trigonometry.cosineCoefficients[15]
    for index in (0..<15).reversed() { sum = Trigonometry.cosineCoefficients[index] &- highProduct(sum, square) }
    return Trigonometry.oneMinus(highProduct(sum, square))
  }
}

/// Series and tables; all in units of 2^-128.
private enum Trigonometry {
  /// 1/3!, 1/5!, …
  static let sineCoefficients: InlineArray<16, UInt128> = [
    0x2AAAAAAA_AAAAAAAA_AAAAAAAA_AAAAAAAA, 0x02222222_22222222_22222222_22222222,
    0x000D00D0_0D00D00D_00D00D00_D00D00D0, 0x00002E3B_C74AAD8E_671F5583_911CA002,
    0x0000006B_99159FD5_138E3F9D_1F92E0DF, 0x00000000_B092309D_43684BE5_1C198E91,
    0x00000000_00D73F9F_399DC0F8_8EC32B58, 0x00000000_0000CA96_3B81856A_53593028,
    0x00000000_00000097_A4DA340A_0AB92650, 0x00000000_00000000_5C6E3BDB_73D5C62F,
    0x00000000_00000000_002EC368_262C7033, 0x00000000_00000000_000013F3_CCDD165F,
    0x00000000_00000000_00000007_46AC70B7, 0x00000000_00000000_00000000_024B3F31,
    0x00000000_00000000_00000000_0000A1A6, 0x00000000_00000000_00000000_00000027,
  ]

  /// 1/2!, 1/4!, …
  static let cosineCoefficients: InlineArray<16, UInt128> = [
    0x80000000_00000000_00000000_00000000, 0x0AAAAAAA_AAAAAAAA_AAAAAAAA_AAAAAAAA,
    0x005B05B0_5B05B05B_05B05B05_B05B05B0, 0x0001A01A_01A01A01_A01A01A0_1A01A01A,
    0x0000049F_93EDDE27_D71CBBC0_5B4FA999, 0x00000008_F76C77FC_6C4BDAA2_6D4C3D67,
    0x00000000_0C9CBA54_603E4E90_5D6F8A2E, 0x00000000_000D73F9_F399DC0F_88EC32B5,
    0x00000000_00000B41_3C31DCBE_CBBDD802, 0x00000000_00000007_950AE900_808941EA,
    0x00000000_00000000_04338E5B_6DFE14A5, 0x00000000_00000000_0001F2CF_01972F57,
    0x00000000_00000000_000000C4_742FE352, 0x00000000_00000000_00000000_42862898,
    0x00000000_00000000_00000000_0013932C, 0x00000000_00000000_00000000_0000050D,
  ]

  /// arctan(n/32).
  static let arctangents: InlineArray<33, UInt128> = [
    0x00000000_00000000_00000000_00000000, 0x07FF556E_EA5D892A_13BCEBBB_6ED46310,
    0x0FFAADDB_967EF4E3_6CB2792D_C0E2E0D5, 0x17EE1826_02F10E8C_126ACFCF_099F06CE,
    0x1FD5BA9A_AC2F6DC6_5912F313_E7D111DE, 0x27ADDDD1_8CC4D8B0_D1D86749_40D83FA1,
    0x2F72F697_9CB6044D_1EC2D3E2_07271D21, 0x3721AEA5_24C14408_BD886970_72D54BC0,
    0x3EB6EBF2_5901BAC5_5B71E7BD_7DE885F9, 0x462FD68C_2FC5E098_6523A458_DFC414C6,
    0x4D89DCDC_1FAF2F34_E2D5DA4C_693D7994, 0x54C2B665_4735276D_4CDBFBBD_FBECF460,
    0x5BD86507_937BC239_C5519091_6E7F2241, 0x62C934E5_286C95B6_D0BA3748_FA85146E,
    0x6993BB0F_308FF2DB_213E4AF4_800F389B, 0x7036D325_3B27BE33_E318F6CB_3CC65C01,
    0x76B19C15_86ED3DA2_B7F222F6_5E1D4681, 0x7D03742D_50505F2E_33691E3E_AEE47661,
    0x832BF4A6_D9867E2A_4B6A09CB_61A515C0, 0x892AECDF_DE9547B5_094478FC_472B4AFB,
    0x8F005D5E_F7F59F9B_5C835E16_65C43747, 0x94AC72C9_847186F6_18C4F393_F78A32F8,
    0x9A2F80E6_71BDDA20_4226F8E2_204FF3BC, 0x9F89FDC4_F4B7A1EC_F8B49264_4F0701DF,
    0xA4BC7D19_34F70924_19A87F2A_457DAC9E, 0xA9C7ABDC_4830F5C8_916A84B5_BE7933F5,
    0xAEAC4C38_B4D8C080_14725E2F_3E52070A, 0xB36B31C9_1F043691_59014174_4462F939,
    0xB8053E2B_C2319E73_CB2DA552_10A4443D, 0xBC7B5DEA_E98AF280_D4113006_E80FB290,
    0xC0CE85B8_AC526640_89DD62C4_6E92FA24, 0xC4FFAFFA_BF8FBD54_8CB43D10_BC9E0221,
    0xC90FDAA2_2168C234_C4C6628B_80DC1CD1,
  ]

  /// 1/3, 1/5, …
  static let oddReciprocals: InlineArray<12, UInt128> = [
    0x55555555_55555555_55555555_55555555, 0x33333333_33333333_33333333_33333333,
    0x24924924_92492492_49249249_24924924, 0x1C71C71C_71C71C71_C71C71C7_1C71C71C,
    0x1745D174_5D1745D1_745D1745_D1745D17, 0x13B13B13_B13B13B1_3B13B13B_13B13B13,
    0x11111111_11111111_11111111_11111111, 0x0F0F0F0F_0F0F0F0F_0F0F0F0F_0F0F0F0F,
    0x0D79435E_50D79435_E50D7943_5E50D794, 0x0C30C30C_30C30C30_C30C30C3_0C30C30C,
    0x0B21642C_8590B216_42C8590B_21642C85, 0x0A3D70A3_D70A3D70_A3D70A3D_70A3D70A,
  ]

  /// One less `value`, which is at most 1/2; never quite one.
  static func oneMinus(_ value: UInt128) -> Wide {
    let shift = value == 0 ? 0 : (0 &- value).leadingZeroBitCount
    return Wide(
      isNegative: false, exponent: -1 - shift,
      significand: value == 0 ? .max : (0 &- value) << UInt128(shift))
  }
}

extension ExtendedUnit {
  /// The magnitude from which FSIN and its like leave their operand alone and set C2: 2^63.
  static func isOutOfRange(_ a: Unpacked) -> Bool { a.kind == .finite && a.exponent >= 63 }

  /// An angle's sine and cosine; one that is zero is `nil`.
  private static func sineAndCosine(_ a: Unpacked) -> (sine: Wide?, cosine: Wide?) {
    let angle = ReducedAngle(a)
    switch angle.quarters {
    case 0: return (angle.sine, angle.cosine)
    case 1: return (angle.cosine, angle.sine?.negated())
    case 2: return (angle.sine?.negated(), angle.cosine.negated())
    default: return (angle.cosine.negated(), angle.sine)
    }
  }

  /// What FSIN, FCOS, FSINCOS and FPTAN do alike with operands that are no angles.
  private mutating func angle(_ a: Unpacked) -> Extended? {
    if let nan = propagate(a) { return nan }
    if a.kind == .infinity { return invalid() }
    if a.isDenormal {
      raised.insert(.denormal)
      if isRefused { return .indefinite }
    }
    return nil
  }

  private mutating func packTranscendental(_ number: Wide?, zero: Extended) -> Extended {
    guard let number else { return zero }
    var inexact = number
    // No result is exact here; the last bits may happen to be zeros.
    inexact.significand |= 1
    return pack(inexact, precision: 64)
  }

  /// FSIN of an operand in range.
  mutating func sine(_ a: Unpacked) -> Extended {
    if let result = angle(a) { return result }
    guard a.kind == .finite else { return Extended(exactly: a) }
    return packTranscendental(Self.sineAndCosine(a).sine, zero: .zero(isNegative: a.isNegative))
  }

  /// FCOS of an operand in range.
  mutating func cosine(_ a: Unpacked) -> Extended {
    if let result = angle(a) { return result }
    guard a.kind == .finite else { return .one() }
    return packTranscendental(Self.sineAndCosine(a).cosine, zero: .zero(isNegative: false))
  }

  /// FPTAN of an operand in range.
  mutating func tangent(_ a: Unpacked) -> Extended {
    if let result = angle(a) { return result }
    guard a.kind == .finite else { return Extended(exactly: a) }
    // The tangent is larger than its angle, by less than the quotient below would show.
    if a.exponent < -64 { return packTranscendental(Wide(a), zero: .zero(isNegative: a.isNegative)) }
    let (sine, cosine) = Self.sineAndCosine(a)
    guard let sine, let cosine else { return .zero(isNegative: a.isNegative) }
    return packTranscendental(sine / cosine, zero: .zero(isNegative: a.isNegative))
  }

  /// FPATAN: the angle of the point (`x`, `y`).
  mutating func arctangent(y: Unpacked, x: Unpacked) -> Extended {
    if let nan = propagate(y, x) { return nan }
    if x.isDenormal || y.isDenormal {
      raised.insert(.denormal)
      if isRefused { return .indefinite }
    }
    let sign = y.isNegative
    let eighth = Wide.pi.scaled(-2)
    var result: Wide
    switch (y.kind, x.kind) {
    case (.infinity, .infinity):
      result = x.isNegative ? Wide.sum(eighth, Wide.pi.scaled(-1)) ?? eighth : eighth
    case (.infinity, _), (.finite, .zero): result = Wide.pi.scaled(-1)
    case (.zero, _), (_, .infinity):
      guard x.isNegative else { return .zero(isNegative: sign) }
      result = .pi
    default: result = Self.arctangentOfFinite(y, x)
    }
    result.isNegative = sign
    return packTranscendental(result, zero: .zero(isNegative: sign))
  }

  /// Between 0 and π, of finite numbers that are not zero.
  private static func arctangentOfFinite(_ y: Unpacked, _ x: Unpacked) -> Wide {
    var (opposite, adjacent) = (Wide(y), Wide(x))
    (opposite.isNegative, adjacent.isNegative) = (false, false)
    let isSteep =
      opposite.exponent > adjacent.exponent
      || opposite.exponent == adjacent.exponent && opposite.significand > adjacent.significand
    let ratio = isSteep ? adjacent / opposite : opposite / adjacent
    var angle = arctangent(ratio)
    if isSteep { angle = Wide.sum(Wide.pi.scaled(-1), angle.negated()) ?? angle }
    if x.isNegative { angle = Wide.sum(Wide.pi, angle.negated()) ?? angle }
    return angle
  }

  /// The arctangent of a ratio from 0 to 1.
  private static func arctangent(_ ratio: Wide) -> Wide {
    // tan(a − b) = (tan a − tan b) / (1 + tan a tan b), with the nearest tan b of the form n/32.
    guard ratio.exponent >= -6 else { return smallArctangent(ratio) }
    let nearest = ratio.exponent >= 0 ? 32 : Int(truncatingIfNeeded: (ratio.fraction >> 122 &+ 1) >> 1)
    let shift = nearest.leadingZeroBitCount
    let tangent = Wide(
      isNegative: true, exponent: 58 - shift, significand: UInt128(UInt64(nearest) << UInt64(shift)) << 64)
    let base = Wide.normalized(isNegative: false, exponent: -1, Trigonometry.arctangents[nearest])
    guard let base, let divisor = Wide.sum(.one, ratio * tangent.negated()) else { return ratio }
    guard let difference = Wide.sum(ratio, tangent) else { return base }
    return Wide.sum(base, smallArctangent(difference / divisor)) ?? base
  }

  /// The arctangent of a ratio of at most 1/32.
  private static func smallArctangent(_ ratio: Wide) -> Wide {
    let square = (ratio * ratio).fraction
    var sum = Trigonometry.oddReciprocals[11]
    for index in (0..<11).reversed() { sum = Trigonometry.oddReciprocals[index] &- highProduct(sum, square) }
    return ratio * Trigonometry.oneMinus(highProduct(sum, square))
  }
}
