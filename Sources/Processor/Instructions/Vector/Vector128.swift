/// The 128 bits of an XMM register in whatever lanes an instruction sees in them, the lowest first.
///
/// The shapes are one another's bits: hosts are little-endian, as the guest is.
@safe struct Vector128: Equatable {
  var qwords: SIMD2<UInt64>

  @inline(__always) init() { qwords = SIMD2() }
  @inline(__always) init(_ low: UInt64, _ high: UInt64) { qwords = SIMD2(low, high) }
  @inline(__always) init(_ lanes: SIMD16<UInt8>) { qwords = unsafe unsafeBitCast(lanes, to: SIMD2<UInt64>.self) }
  @inline(__always) init(_ lanes: SIMD16<Int8>) { qwords = unsafe unsafeBitCast(lanes, to: SIMD2<UInt64>.self) }
  @inline(__always) init(_ lanes: SIMD8<UInt16>) { qwords = unsafe unsafeBitCast(lanes, to: SIMD2<UInt64>.self) }
  @inline(__always) init(_ lanes: SIMD8<Int16>) { qwords = unsafe unsafeBitCast(lanes, to: SIMD2<UInt64>.self) }
  @inline(__always) init(_ lanes: SIMD4<UInt32>) { qwords = unsafe unsafeBitCast(lanes, to: SIMD2<UInt64>.self) }
  @inline(__always) init(_ lanes: SIMD4<Int32>) { qwords = unsafe unsafeBitCast(lanes, to: SIMD2<UInt64>.self) }
  @inline(__always) init(_ lanes: SIMD2<UInt64>) { qwords = lanes }
  @inline(__always) init(_ lanes: SIMD2<Int64>) { qwords = unsafe unsafeBitCast(lanes, to: SIMD2<UInt64>.self) }
  @inline(__always) init(_ lanes: SIMD4<Float>) { qwords = unsafe unsafeBitCast(lanes, to: SIMD2<UInt64>.self) }
  @inline(__always) init(_ lanes: SIMD2<Double>) { qwords = unsafe unsafeBitCast(lanes, to: SIMD2<UInt64>.self) }

  @inline(__always) var low: UInt64 {
    get { qwords[0] }
    set { qwords[0] = newValue }
  }
  @inline(__always) var high: UInt64 {
    get { qwords[1] }
    set { qwords[1] = newValue }
  }
  @inline(__always) var bytes: SIMD16<UInt8> {
    get { unsafe unsafeBitCast(qwords, to: SIMD16<UInt8>.self) }
    set { self = Vector128(newValue) }
  }
  @inline(__always) var words: SIMD8<UInt16> {
    get { unsafe unsafeBitCast(qwords, to: SIMD8<UInt16>.self) }
    set { self = Vector128(newValue) }
  }
  @inline(__always) var dwords: SIMD4<UInt32> {
    get { unsafe unsafeBitCast(qwords, to: SIMD4<UInt32>.self) }
    set { self = Vector128(newValue) }
  }
  @inline(__always) var signedBytes: SIMD16<Int8> { unsafe unsafeBitCast(qwords, to: SIMD16<Int8>.self) }
  @inline(__always) var signedWords: SIMD8<Int16> { unsafe unsafeBitCast(qwords, to: SIMD8<Int16>.self) }
  @inline(__always) var signedDwords: SIMD4<Int32> { unsafe unsafeBitCast(qwords, to: SIMD4<Int32>.self) }
  @inline(__always) var signedQwords: SIMD2<Int64> { unsafe unsafeBitCast(qwords, to: SIMD2<Int64>.self) }
  @inline(__always) var singles: SIMD4<Float> { unsafe unsafeBitCast(qwords, to: SIMD4<Float>.self) }
  @inline(__always) var doubles: SIMD2<Double> { unsafe unsafeBitCast(qwords, to: SIMD2<Double>.self) }
}
