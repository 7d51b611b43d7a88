// Sums, differences, absolute values: one lane from one or two.

/// Lanes that saturate or change sign.
enum PackedArithmetic {
  @inline(__always) static func addUnsigned(_ a: SIMD16<UInt8>, _ b: SIMD16<UInt8>) -> Vector128 {
    let sum = a &+ b
    return Vector128(sum.replacing(with: .max, where: sum .< a))
  }

  @inline(__always) static func addUnsigned(_ a: SIMD8<UInt16>, _ b: SIMD8<UInt16>) -> Vector128 {
    let sum = a &+ b
    return Vector128(sum.replacing(with: .max, where: sum .< a))
  }

  @inline(__always) static func subUnsigned(_ a: SIMD16<UInt8>, _ b: SIMD16<UInt8>) -> Vector128 {
    Vector128((a &- b).replacing(with: 0, where: a .< b))
  }

  @inline(__always) static func subUnsigned(_ a: SIMD8<UInt16>, _ b: SIMD8<UInt16>) -> Vector128 {
    Vector128((a &- b).replacing(with: 0, where: a .< b))
  }

  // A sum overflows where both operands differ from it in sign, and saturates towards the first operand's sign.

  @inline(__always) static func addSigned(_ a: SIMD16<Int8>, _ b: SIMD16<Int8>) -> Vector128 {
    let sum = a &+ b
    return Vector128(sum.replacing(with: (a &>> 7) ^ .max, where: ((a ^ sum) & (b ^ sum)) .< 0))
  }

  @inline(__always) static func addSigned(_ a: SIMD8<Int16>, _ b: SIMD8<Int16>) -> Vector128 {
    let sum = a &+ b
    return Vector128(sum.replacing(with: (a &>> 15) ^ .max, where: ((a ^ sum) & (b ^ sum)) .< 0))
  }

  @inline(__always) static func subSigned(_ a: SIMD16<Int8>, _ b: SIMD16<Int8>) -> Vector128 {
    let difference = a &- b
    return Vector128(difference.replacing(with: (a &>> 7) ^ .max, where: ((a ^ b) & (a ^ difference)) .< 0))
  }

  @inline(__always) static func subSigned(_ a: SIMD8<Int16>, _ b: SIMD8<Int16>) -> Vector128 {
    let difference = a &- b
    return Vector128(difference.replacing(with: (a &>> 15) ^ .max, where: ((a ^ b) & (a ^ difference)) .< 0))
  }

  @inline(__always) static func absolute(_ b: SIMD16<Int8>) -> Vector128 {
    Vector128(b.replacing(with: 0 &- b, where: b .< 0))
  }

  @inline(__always) static func absolute(_ b: SIMD8<Int16>) -> Vector128 {
    Vector128(b.replacing(with: 0 &- b, where: b .< 0))
  }

  @inline(__always) static func absolute(_ b: SIMD4<Int32>) -> Vector128 {
    Vector128(b.replacing(with: 0 &- b, where: b .< 0))
  }

  // PSIGN: `a` with the sign of `b` applied to it, 0 where that is 0.

  @inline(__always) static func sign(_ a: SIMD16<Int8>, _ b: SIMD16<Int8>) -> Vector128 {
    Vector128(a.replacing(with: 0 &- a, where: b .< 0).replacing(with: 0, where: b .== 0))
  }

  @inline(__always) static func sign(_ a: SIMD8<Int16>, _ b: SIMD8<Int16>) -> Vector128 {
    Vector128(a.replacing(with: 0 &- a, where: b .< 0).replacing(with: 0, where: b .== 0))
  }

  @inline(__always) static func sign(_ a: SIMD4<Int32>, _ b: SIMD4<Int32>) -> Vector128 {
    Vector128(a.replacing(with: 0 &- a, where: b .< 0).replacing(with: 0, where: b .== 0))
  }
}
