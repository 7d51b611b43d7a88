/// One input of libFuzzer, read from its beginning; beyond its end there are zeros.
@safe public struct FuzzInput {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  /// What libFuzzer calls `LLVMFuzzerTestOneInput` with.
  public init(_ bytes: UnsafePointer<UInt8>?, count: Int) {
    unsafe self.bytes = UnsafeBufferPointer(start: bytes, count: bytes == nil ? 0 : count)
  }

  /// True where nothing is left.
  public var isAtEnd: Bool { unsafe position >= bytes.count }

  /// The next byte.
  public mutating func byte() -> UInt8 {
    guard unsafe position < bytes.count else { return 0 }
    defer { position += 1 }
    return unsafe bytes[position]
  }

  /// The next `count` bytes, up to 8, the lowest first.
  public mutating func bytes(_ count: Int) -> UInt64 {
    var value: UInt64 = 0
    for index in 0..<count { value |= UInt64(byte()) << UInt64(index * 8) }
    return value
  }

  /// A value at whose edges things happen, or one of 1, 2, 4 or 8 bytes of the input.
  public mutating func value() -> UInt64 {
    let kind = byte()
    switch kind {
    case 0..<32: return UInt64(kind)
    case 32..<48: return UInt64(truncatingIfNeeded: Int64(kind) - 48)
    case 48..<112: return 1 << UInt64(kind - 48)
    case 112..<128: return 0x1000 * UInt64(kind - 111) - 4
    case 128..<144: return 0x1000 * UInt64(kind - 128)
    case 144: return 0x7FFF_FFFF_FFFF
    case 145: return 0xFFFF_8000_0000_0000
    case 146: return 0x7FFF_FFFF_FFFC
    case 147: return 0xFFFF_FFFC
    case 148: return 0x7FFF_FFFF_FFFF_FFFF
    case 149: return 0xFEE0_0000
    case 150: return 0xC000_0000
    case 151: return 0x00FF_FFFF_FFFF_FFFF
    default: return bytes(1 << Int(kind & 3))
    }
  }
}

/// SplitMix64: stretches a few bytes of the input.
public struct FuzzNoise {
  private var state: UInt64

  /// The sequence of `seed`.
  public init(_ seed: UInt64) { state = seed }

  /// The next number.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// What a register may hold: an address in RAM, near the end of a page, a device, a count, or anything.
  public mutating func registerValue() -> UInt64 {
    let noise = next()
    switch noise & 7 {
    case 0: return next()
    case 1: return noise >> 8 & 0xFF
    case 2, 3: return 0x1_0000 + noise >> 8 & 0x3FFF
    case 4: return (noise >> 8 & 0xF) << 12 | 0xFF0 | noise >> 16 & 0xF
    case 5: return noise >> 8 & 0x1_3FFF
    case 6: return noise & 0x800 == 0 ? noise >> 32 : 0xC000_0000 + noise >> 40
    default:
      return [0, .max, 0x7FFF_FFFF_FFFF_FFF8, 0xFEE0_0020, 0xC000_0080, 0x8000_0000, 0xFFFF, 0xC001_0130][
        Int(noise >> 8 & 7)]
    }
  }
}
