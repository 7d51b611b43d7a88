/// The x87, MMX and SSE registers, as FXSAVE64 and FXRSTOR64 lay them out (Intel SDM vol. 1, table 10-2).
struct FloatingState: Equatable {
  /// An x87 register: digits, and the exponent with the sign above it.
  struct Extended: Equatable {
    var significand: UInt64 = 0
    var signExponent: UInt16 = 0
  }

  static let byteCount = 512

  /// FCW and FSW; TOP included.
  var control: UInt16 = 0x37F
  var status: UInt16 = 0
  /// One bit for each physical register: not empty.
  var valid: UInt8 = 0
  var mxcsr: UInt32 = 0x1F80
  /// ST(0) to ST(7).
  var stack = [Extended](repeating: Extended(), count: 8)
  /// XMM0 to XMM15, low half first.
  var vectors = [UInt64](repeating: 0, count: 32)

  /// The state after FNINIT, with zeroes in the registers.
  init() {}

  private var top: Int { Int(status >> 11) & 7 }

  /// R`number`: MM`number`, wherever the stack begins.
  subscript(physical number: Int) -> Extended {
    get { stack[(number - top) & 7] }
    set { stack[(number - top) & 7] = newValue }
  }

  /// True where ST(`index`) holds something.
  func isValid(_ index: Int) -> Bool { valid >> UInt8((index + top) & 7) & 1 != 0 }

  init(_ image: ArraySlice<UInt8>) {
    let bytes = Array(image) + [UInt8](repeating: 0, count: max(0, Self.byteCount - image.count))
    func word<T: FixedWidthInteger>(_ offset: Int, _: T.Type) -> T {
      (0..<T.bitWidth / 8).reduce(0) { $0 | T(truncatingIfNeeded: bytes[offset + $1]) << T($1 * 8) }
    }
    control = word(0, UInt16.self)
    status = word(2, UInt16.self)
    valid = bytes[4]
    mxcsr = word(24, UInt32.self)
    for index in 0..<8 {
      stack[index] = Extended(
        significand: word(32 + 16 * index, UInt64.self), signExponent: word(40 + 16 * index, UInt16.self))
    }
    for index in 0..<32 { vectors[index] = word(160 + 8 * index, UInt64.self) }
  }

  var image: [UInt8] {
    var bytes = [UInt8](repeating: 0, count: Self.byteCount)
    func put<T: FixedWidthInteger>(_ value: T, _ offset: Int) {
      for index in 0..<T.bitWidth / 8 { bytes[offset + index] = UInt8(truncatingIfNeeded: value >> T(index * 8)) }
    }
    put(control, 0)
    put(status, 2)
    put(valid, 4)
    put(mxcsr, 24)
    for index in 0..<8 {
      put(stack[index].significand, 32 + 16 * index)
      put(stack[index].signExponent, 40 + 16 * index)
    }
    for index in 0..<32 { put(vectors[index], 160 + 8 * index) }
    return bytes
  }
}
