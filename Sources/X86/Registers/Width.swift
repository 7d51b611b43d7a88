/// The size of one operand or of one bus access.
@frozen public enum Width: UInt8, Sendable, CaseIterable {
  case byte = 1
  case word = 2
  case dword = 4
  case qword = 8

  /// The width of `bytes` bytes, or `nil` where no operand has that size.
  @inlinable public init?(byteCount: Int) {
    switch byteCount {
    case 1: self = .byte
    case 2: self = .word
    case 4: self = .dword
    case 8: self = .qword
    default: return nil
    }
  }

  /// Bytes: 1, 2, 4 or 8.
  @inlinable public var byteCount: Int { Int(rawValue) }

  /// Bits: 8, 16, 32 or 64.
  @inlinable public var bitCount: Int { Int(rawValue) * 8 }

  /// Ones in every bit of an operand of this width.
  @inlinable public var mask: UInt64 { ~0 >> (64 - UInt64(rawValue) * 8) }

  /// What a 64-bit register holds after a result of this width is written over `old`.
  ///
  /// A 32-bit result zeroes bits 63:32; an 8- or 16-bit result keeps the rest (Intel SDM vol. 1 §3.4.1.1). Whatever
  /// `value` carries above the operand is dropped. This is the only place where the rule is written.
  @inlinable public func merge(_ value: UInt64, into old: UInt64) -> UInt64 {
    switch self {
    case .byte: (old & ~0xFF) | (value & 0xFF)
    case .word: (old & ~0xFFFF) | (value & 0xFFFF)
    case .dword: value & 0xFFFF_FFFF
    case .qword: value
    }
  }

  /// `value` with its sign bit at this width copied to every bit above.
  @inlinable public func signExtend(_ value: UInt64) -> UInt64 {
    switch self {
    case .byte: UInt64(bitPattern: Int64(Int8(truncatingIfNeeded: value)))
    case .word: UInt64(bitPattern: Int64(Int16(truncatingIfNeeded: value)))
    case .dword: UInt64(bitPattern: Int64(Int32(truncatingIfNeeded: value)))
    case .qword: value
    }
  }
}

extension UInt64 {
  /// True where bits 63:47 are all equal (Intel SDM vol. 1 §3.3.7.1).
  @inlinable public var isCanonical: Bool { (Int64(bitPattern: self) << 16) >> 16 == Int64(bitPattern: self) }
  /// True where bits 63 to 56 are equal: an address of five-level paging.
  @inlinable public var isCanonical57: Bool { (Int64(bitPattern: self) << 7) >> 7 == Int64(bitPattern: self) }
}
