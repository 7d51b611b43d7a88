// Products, and the instructions that add up neighbours.

/// Lanes that are wider inside than outside, or that come from several.
enum PackedMultiplication {
  @inline(__always) private static func product(_ a: SIMD8<Int16>, _ b: SIMD8<Int16>) -> SIMD8<Int32> {
    SIMD8<Int32>(truncatingIfNeeded: a) &* SIMD8<Int32>(truncatingIfNeeded: b)
  }

  static func highSigned(_ a: SIMD8<Int16>, _ b: SIMD8<Int16>) -> Vector128 {
    Vector128(SIMD8<Int16>(truncatingIfNeeded: product(a, b) &>> 16))
  }

  static func highUnsigned(_ a: SIMD8<UInt16>, _ b: SIMD8<UInt16>) -> Vector128 {
    let wide = SIMD8<UInt32>(truncatingIfNeeded: a) &* SIMD8<UInt32>(truncatingIfNeeded: b)
    return Vector128(SIMD8<UInt16>(truncatingIfNeeded: wide &>> 16))
  }

  /// PMULHRSW: bits 30:15 of the product, rounded to nearest.
  static func highRounded(_ a: SIMD8<Int16>, _ b: SIMD8<Int16>) -> Vector128 {
    Vector128(SIMD8<Int16>(truncatingIfNeeded: ((product(a, b) &>> 14) &+ 1) &>> 1))
  }

  static func wideSigned(_ a: SIMD4<Int32>, _ b: SIMD4<Int32>) -> Vector128 {
    Vector128(SIMD2<Int64>(truncatingIfNeeded: a.evenHalf) &* SIMD2<Int64>(truncatingIfNeeded: b.evenHalf))
  }

  /// PMADDWD. Two products of 8000h wrap to 8000_0000h.
  static func addPairs(_ a: SIMD8<Int16>, _ b: SIMD8<Int16>) -> Vector128 {
    let wide = product(a, b)
    return Vector128(wide.evenHalf &+ wide.oddHalf)
  }

  /// PMADDUBSW.
  static func addPairs(_ a: SIMD16<UInt8>, _ b: SIMD16<Int8>) -> Vector128 {
    let wide = SIMD16<Int32>(truncatingIfNeeded: a) &* SIMD16<Int32>(truncatingIfNeeded: b)
    return Vector128(saturated(wide.evenHalf &+ wide.oddHalf))
  }

  @inline(__always) private static func saturated(_ wide: SIMD8<Int32>) -> SIMD8<Int16> {
    let least = SIMD8<Int32>(repeating: -0x8000)
    let greatest = SIMD8<Int32>(repeating: 0x7FFF)
    return SIMD8<Int16>(truncatingIfNeeded: pointwiseMin(pointwiseMax(wide, least), greatest))
  }

  // Horizontal sums: `pairs` is the destination below the source.

  static func addPairs(_ pairs: SIMD16<UInt16>) -> Vector128 { Vector128(pairs.evenHalf &+ pairs.oddHalf) }
  static func addPairs(_ pairs: SIMD8<UInt32>) -> Vector128 { Vector128(pairs.evenHalf &+ pairs.oddHalf) }
  static func subPairs(_ pairs: SIMD16<UInt16>) -> Vector128 { Vector128(pairs.evenHalf &- pairs.oddHalf) }
  static func subPairs(_ pairs: SIMD8<UInt32>) -> Vector128 { Vector128(pairs.evenHalf &- pairs.oddHalf) }
  static func addPairsSaturated(_ pairs: SIMD16<Int16>) -> Vector128 {
    PackedArithmetic.addSigned(pairs.evenHalf, pairs.oddHalf)
  }
  static func subPairsSaturated(_ pairs: SIMD16<Int16>) -> Vector128 {
    PackedArithmetic.subSigned(pairs.evenHalf, pairs.oddHalf)
  }

  // MARK: Differences

  /// PSADBW: of each half the sum of the absolute differences.
  static func sumDifferences(_ a: SIMD16<UInt8>, _ b: SIMD16<UInt8>) -> Vector128 {
    let difference = SIMD16<UInt16>(truncatingIfNeeded: pointwiseMax(a, b) &- pointwiseMin(a, b))
    return Vector128(UInt64(difference.lowHalf.wrappedSum()), UInt64(difference.highHalf.wrappedSum()))
  }

  /// MPSADBW: one group of four bytes of the source against eight groups of the destination.
  static func sumDifferences(_ a: SIMD16<UInt8>, _ b: SIMD16<UInt8>, _ immediate: UInt8) -> Vector128 {
    let source = Int(immediate & 3) * 4
    let destination = Int(immediate >> 2 & 1) * 4
    var sums = SIMD8<UInt16>()
    for lane in 0..<8 {
      for byte in 0..<4 {
        let left = UInt16(a[(destination + lane + byte) & 15])
        let right = UInt16(b[(source + byte) & 15])
        sums[lane] &+= left > right ? left &- right : right &- left
      }
    }
    return Vector128(sums)
  }

  /// PHMINPOSUW: the least word and where it first is.
  static func minimumPosition(_ b: SIMD8<UInt16>) -> Vector128 {
    let least = b.min()
    var position: UInt64 = 0
    for lane in 0..<8 where b[lane] == least {
      position = UInt64(truncatingIfNeeded: lane)
      break
    }
    return Vector128(UInt64(least) | position << 16, 0)
  }
}
