// AES (FIPS 197; Intel SDM vol. 2A) and the carry-less product.

/// One round of AES at a time. Its table of substitutions is computed: the inverse in GF(2^8), and a rotation.
enum Encryption {
  /// PCLMULQDQ: bits 0 and 4 of the immediate choose the halves.
  static func multiplyCarryless(_ a: Vector128, _ b: Vector128, _ immediate: UInt8) -> Vector128 {
    let (x, y) = (a.qwords[Int(immediate & 1)], b.qwords[Int(immediate >> 4 & 1)])
    var (low, high): (UInt64, UInt64) = (0, 0)
    for bit in UInt64(0)..<64 where y >> bit & 1 != 0 {
      low ^= x << bit
      high ^= bit == 0 ? 0 : x >> (64 - bit)
    }
    return Vector128(low, high)
  }

  static func encrypt(_ state: Vector128, key: Vector128, isLast: Bool) -> Vector128 {
    var bytes = SIMD16<UInt8>()
    // Row r of column c comes from column c + r.
    for place in 0..<16 { bytes[place] = substitute(state.bytes[(place + 4 * (place & 3)) & 15]) }
    if !isLast { bytes = mixed(bytes, 2, 3, 1, 1) }
    return Vector128(Vector128(bytes).qwords ^ key.qwords)
  }

  static func decrypt(_ state: Vector128, key: Vector128, isLast: Bool) -> Vector128 {
    var bytes = SIMD16<UInt8>()
    for place in 0..<16 { bytes[place] = substituteBack(state.bytes[(place - 4 * (place & 3)) & 15]) }
    if !isLast { bytes = mixed(bytes, 14, 11, 13, 9) }
    return Vector128(Vector128(bytes).qwords ^ key.qwords)
  }

  static func inverseMixColumns(_ state: Vector128) -> Vector128 { Vector128(mixed(state.bytes, 14, 11, 13, 9)) }

  /// AESKEYGENASSIST: dwords 1 and 3 substituted, and the same rotated with the round constant.
  static func assistKey(_ key: Vector128, constant: UInt8) -> Vector128 {
    var result = SIMD4<UInt32>()
    for half in 0..<2 {
      var word: UInt32 = 0
      for byte in UInt32(0)..<4 {
        word |= UInt32(substitute(UInt8(truncatingIfNeeded: key.dwords[2 * half + 1] >> (8 * byte)))) << (8 * byte)
      }
      result[2 * half] = word
      result[2 * half + 1] = (word >> 8 | word << 24) ^ UInt32(constant)
    }
    return Vector128(result)
  }

  // MARK: GF(2^8)

  @inline(__always) private static func multiply(_ a: UInt8, _ b: UInt8) -> UInt8 {
    var (x, product): (UInt8, UInt8) = (a, 0)
    for bit in UInt8(0)..<8 {
      product ^= b >> bit & 1 != 0 ? x : 0
      x = x << 1 ^ (x & 0x80 != 0 ? 0x1B : 0)
    }
    return product
  }

  /// Each column times a circulant matrix with this first row.
  private static func mixed(_ bytes: SIMD16<UInt8>, _ a: UInt8, _ b: UInt8, _ c: UInt8, _ d: UInt8) -> SIMD16<UInt8> {
    var result = SIMD16<UInt8>()
    for place in 0..<16 {
      let column = place & 12
      let row = place & 3
      result[place] =
        multiply(bytes[column | row], a) ^ multiply(bytes[column | (row + 1) & 3], b)
        ^ multiply(bytes[column | (row + 2) & 3], c) ^ multiply(bytes[column | (row + 3) & 3], d)
    }
    return result
  }

  /// The 254th power is the inverse; 0 stays 0.
  private static func inverse(_ value: UInt8) -> UInt8 {
    var (square, result): (UInt8, UInt8) = (value, 1)
    for _ in 0..<7 {
      square = multiply(square, square)
      result = multiply(result, square)
    }
    return result
  }

  private static func rotated(_ value: UInt8, _ count: UInt8) -> UInt8 { value << count | value >> (8 - count) }

  private static func substitute(_ byte: UInt8) -> UInt8 {
    let x = inverse(byte)
    return x ^ rotated(x, 1) ^ rotated(x, 2) ^ rotated(x, 3) ^ rotated(x, 4) ^ 0x63
  }

  private static func substituteBack(_ byte: UInt8) -> UInt8 {
    inverse(rotated(byte, 1) ^ rotated(byte, 3) ^ rotated(byte, 6) ^ 0x05)
  }
}
