// Lanes that move: interleaved, packed, picked, blended.

/// Results whose lanes come from other places.
enum PackedShuffle {
  @inline(__always) static func interleave(_ a: SIMD8<UInt8>, _ b: SIMD8<UInt8>) -> Vector128 {
    var lanes = SIMD16<UInt8>()
    lanes.evenHalf = a
    lanes.oddHalf = b
    return Vector128(lanes)
  }

  @inline(__always) static func interleave(_ a: SIMD4<UInt16>, _ b: SIMD4<UInt16>) -> Vector128 {
    var lanes = SIMD8<UInt16>()
    lanes.evenHalf = a
    lanes.oddHalf = b
    return Vector128(lanes)
  }

  @inline(__always) static func interleave(_ a: SIMD2<UInt32>, _ b: SIMD2<UInt32>) -> Vector128 {
    Vector128(SIMD4(a[0], b[0], a[1], b[1]))
  }

  // MARK: Packing

  @inline(__always) private static func clamp(_ lanes: SIMD16<Int16>, _ range: ClosedRange<Int16>) -> SIMD16<Int16> {
    let (least, greatest) = (range.lowerBound, range.upperBound)
    return lanes.replacing(with: least, where: lanes .< least).replacing(with: greatest, where: lanes .> greatest)
  }

  @inline(__always) private static func clamp(_ lanes: SIMD8<Int32>, _ range: ClosedRange<Int32>) -> SIMD8<Int32> {
    let (least, greatest) = (range.lowerBound, range.upperBound)
    return lanes.replacing(with: least, where: lanes .< least).replacing(with: greatest, where: lanes .> greatest)
  }

  @inline(__always) static func packSigned(_ lanes: SIMD16<Int16>) -> Vector128 {
    Vector128(SIMD16<Int8>(truncatingIfNeeded: clamp(lanes, -0x80...0x7F)))
  }

  @inline(__always) static func packUnsigned(_ lanes: SIMD16<Int16>) -> Vector128 {
    Vector128(SIMD16<UInt8>(truncatingIfNeeded: clamp(lanes, 0...0xFF)))
  }

  @inline(__always) static func packSigned(_ lanes: SIMD8<Int32>) -> Vector128 {
    Vector128(SIMD8<Int16>(truncatingIfNeeded: clamp(lanes, -0x8000...0x7FFF)))
  }

  @inline(__always) static func packUnsigned(_ lanes: SIMD8<Int32>) -> Vector128 {
    Vector128(SIMD8<UInt16>(truncatingIfNeeded: clamp(lanes, 0...0xFFFF)))
  }

  // MARK: Picking

  /// PSHUFB: bit 7 of a selector makes a zero.
  static func shuffle(_ a: SIMD16<UInt8>, by selectors: SIMD16<UInt8>) -> Vector128 {
    var lanes = SIMD16<UInt8>()
    for lane in 0..<16 {
      let selector = selectors[lane]
      lanes[lane] = selector & 0x80 != 0 ? 0 : a[Int(selector & 15)]
    }
    return Vector128(lanes)
  }

  /// Two lanes of `a`, then two of `b`.
  @inline(__always)
  static func shuffle(_ a: SIMD4<UInt32>, _ b: SIMD4<UInt32>, by selectors: UInt8) -> Vector128 {
    Vector128(
      SIMD4(
        a[Int(selectors & 3)], a[Int(selectors >> 2 & 3)], b[Int(selectors >> 4 & 3)], b[Int(selectors >> 6)]))
  }

  /// Four words of one half.
  @inline(__always) static func shuffleWords(_ half: UInt64, by selectors: UInt8) -> UInt64 {
    var result: UInt64 = 0
    for lane in 0..<4 {
      let selector = UInt64(selectors >> UInt8(2 * lane) & 3)
      result |= (half >> (16 * selector) & 0xFFFF) << UInt64(16 * lane)
    }
    return result
  }

  /// PALIGNR: 16 bytes from `count` on, of `b` with `a` above it.
  static func alignRight(_ a: SIMD16<UInt8>, _ b: SIMD16<UInt8>, _ count: Int) -> Vector128 {
    var lanes = SIMD16<UInt8>()
    for lane in 0..<16 {
      let place = lane &+ count
      lanes[lane] = place < 16 ? b[place & 15] : place < 32 ? a[place & 15] : 0
    }
    return Vector128(lanes)
  }

  /// INSERTPS: bits 7:6 pick the source's lane, 5:4 the place, 3:0 what becomes zero.
  static func insert(_ a: SIMD4<UInt32>, _ b: SIMD4<UInt32>, _ immediate: UInt8) -> Vector128 {
    var lanes = a
    lanes[Int(immediate >> 4 & 3)] = b[Int(immediate >> 6)]
    for lane in 0..<4 where immediate >> UInt8(lane) & 1 != 0 { lanes[lane] = 0 }
    return Vector128(lanes)
  }

  // MARK: Blending

  static func blend(_ a: SIMD8<UInt16>, _ b: SIMD8<UInt16>, _ mask: UInt8) -> Vector128 {
    var lanes = a
    for lane in 0..<8 where mask >> UInt8(lane) & 1 != 0 { lanes[lane] = b[lane] }
    return Vector128(lanes)
  }

  static func blend(_ a: SIMD4<UInt32>, _ b: SIMD4<UInt32>, _ mask: UInt8) -> Vector128 {
    var lanes = a
    for lane in 0..<4 where mask >> UInt8(lane) & 1 != 0 { lanes[lane] = b[lane] }
    return Vector128(lanes)
  }

  static func blend(_ a: SIMD2<UInt64>, _ b: SIMD2<UInt64>, _ mask: UInt8) -> Vector128 {
    Vector128(mask & 1 != 0 ? b[0] : a[0], mask & 2 != 0 ? b[1] : a[1])
  }

  // PBLENDVB and its like: the top bit of each lane of XMM0 picks.

  static func blend(_ a: SIMD16<UInt8>, _ b: SIMD16<UInt8>, by mask: SIMD16<Int8>) -> Vector128 {
    Vector128(a.replacing(with: b, where: mask .< 0))
  }

  static func blend(_ a: SIMD4<UInt32>, _ b: SIMD4<UInt32>, by mask: SIMD4<Int32>) -> Vector128 {
    Vector128(a.replacing(with: b, where: mask .< 0))
  }

  static func blend(_ a: SIMD2<UInt64>, _ b: SIMD2<UInt64>, by mask: SIMD2<Int64>) -> Vector128 {
    Vector128(a.replacing(with: b, where: mask .< 0))
  }
}
