// Shifts of every lane by one count, which is not taken modulo anything.

/// A count of the lane's width or more shifts everything out.
enum PackedShift {
  @inline(__always) static func left(_ a: SIMD8<UInt16>, _ count: UInt64) -> Vector128 {
    count > 15 ? Vector128() : Vector128(a &<< SIMD8(repeating: UInt16(truncatingIfNeeded: count)))
  }

  @inline(__always) static func left(_ a: SIMD4<UInt32>, _ count: UInt64) -> Vector128 {
    count > 31 ? Vector128() : Vector128(a &<< SIMD4(repeating: UInt32(truncatingIfNeeded: count)))
  }

  @inline(__always) static func left(_ a: SIMD2<UInt64>, _ count: UInt64) -> Vector128 {
    count > 63 ? Vector128() : Vector128(a &<< SIMD2(repeating: count))
  }

  @inline(__always) static func right(_ a: SIMD8<UInt16>, _ count: UInt64) -> Vector128 {
    count > 15 ? Vector128() : Vector128(a &>> SIMD8(repeating: UInt16(truncatingIfNeeded: count)))
  }

  @inline(__always) static func right(_ a: SIMD4<UInt32>, _ count: UInt64) -> Vector128 {
    count > 31 ? Vector128() : Vector128(a &>> SIMD4(repeating: UInt32(truncatingIfNeeded: count)))
  }

  @inline(__always) static func right(_ a: SIMD2<UInt64>, _ count: UInt64) -> Vector128 {
    count > 63 ? Vector128() : Vector128(a &>> SIMD2(repeating: count))
  }

  @inline(__always) static func rightSigned(_ a: SIMD8<Int16>, _ count: UInt64) -> Vector128 {
    Vector128(a &>> SIMD8(repeating: Int16(truncatingIfNeeded: min(count, 15))))
  }

  @inline(__always) static func rightSigned(_ a: SIMD4<Int32>, _ count: UInt64) -> Vector128 {
    Vector128(a &>> SIMD4(repeating: Int32(truncatingIfNeeded: min(count, 31))))
  }

  /// PSLLDQ: the whole register, by bytes.
  static func leftBytes(_ a: Vector128, _ count: UInt64) -> Vector128 {
    switch count {
    case 0: a
    case 1...7: Vector128(a.low << (8 * count), a.high << (8 * count) | a.low >> (64 - 8 * count))
    case 8...15: Vector128(0, a.low << (8 * (count - 8)))
    default: Vector128()
    }
  }

  /// PSRLDQ.
  static func rightBytes(_ a: Vector128, _ count: UInt64) -> Vector128 {
    switch count {
    case 0: a
    case 1...7: Vector128(a.low >> (8 * count) | a.high << (64 - 8 * count), a.high >> (8 * count))
    case 8...15: Vector128(a.high >> (8 * (count - 8)), 0)
    default: Vector128()
    }
  }
}
