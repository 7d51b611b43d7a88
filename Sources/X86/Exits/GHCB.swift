// GHCB specification rev. 2.03, table 3.

/// A field of the GHCB page. Its offset and its valid bit are one number: bit = offset / 8.
@frozen public struct GHCBField: RawRepresentable, Sendable, Hashable {
  /// The offset in the page, in bytes.
  public var rawValue: UInt16
  /// The field at an offset.
  @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// CPL, one byte.
  @inlinable public static var cpl: GHCBField { GHCBField(rawValue: 0x0CB) }
  /// XSS.
  @inlinable public static var xss: GHCBField { GHCBField(rawValue: 0x140) }
  /// DR7.
  @inlinable public static var dr7: GHCBField { GHCBField(rawValue: 0x160) }
  /// RAX.
  @inlinable public static var rax: GHCBField { GHCBField(rawValue: 0x1F8) }
  /// RCX.
  @inlinable public static var rcx: GHCBField { GHCBField(rawValue: 0x308) }
  /// RDX.
  @inlinable public static var rdx: GHCBField { GHCBField(rawValue: 0x310) }
  /// RBX.
  @inlinable public static var rbx: GHCBField { GHCBField(rawValue: 0x318) }
  /// RBP.
  @inlinable public static var rbp: GHCBField { GHCBField(rawValue: 0x328) }
  /// RSI.
  @inlinable public static var rsi: GHCBField { GHCBField(rawValue: 0x330) }
  /// RDI.
  @inlinable public static var rdi: GHCBField { GHCBField(rawValue: 0x338) }
  /// R8.
  @inlinable public static var r8: GHCBField { GHCBField(rawValue: 0x340) }
  /// R9.
  @inlinable public static var r9: GHCBField { GHCBField(rawValue: 0x348) }
  /// R10.
  @inlinable public static var r10: GHCBField { GHCBField(rawValue: 0x350) }
  /// R11.
  @inlinable public static var r11: GHCBField { GHCBField(rawValue: 0x358) }
  /// R12.
  @inlinable public static var r12: GHCBField { GHCBField(rawValue: 0x360) }
  /// R13.
  @inlinable public static var r13: GHCBField { GHCBField(rawValue: 0x368) }
  /// R14.
  @inlinable public static var r14: GHCBField { GHCBField(rawValue: 0x370) }
  /// R15.
  @inlinable public static var r15: GHCBField { GHCBField(rawValue: 0x378) }
  /// SW_EXITCODE.
  @inlinable public static var swExitCode: GHCBField { GHCBField(rawValue: 0x390) }
  /// SW_EXITINFO1.
  @inlinable public static var swExitInfo1: GHCBField { GHCBField(rawValue: 0x398) }
  /// SW_EXITINFO2.
  @inlinable public static var swExitInfo2: GHCBField { GHCBField(rawValue: 0x3A0) }
  /// SW_SCRATCH.
  @inlinable public static var swScratch: GHCBField { GHCBField(rawValue: 0x3A8) }
  /// XCR0.
  @inlinable public static var xcr0: GHCBField { GHCBField(rawValue: 0x3E8) }

  /// The field's bit in the valid bitmap; 128 and more for what lies at or above 400h and has none.
  @inlinable public var validBit: UInt8 { UInt8(clamping: rawValue >> 3) }
}

/// The 16-byte valid bitmap at 3F0h: one bit for each quadword below it.
@frozen public struct GHCBValidBitmap: Sendable, Equatable {
  /// Bits 63:0.
  public var low: UInt64
  /// Bits 127:64.
  public var high: UInt64

  /// A bitmap from its halves.
  @inlinable public init(low: UInt64 = 0, high: UInt64 = 0) {
    self.low = low
    self.high = high
  }

  /// True when the field may be read.
  @inlinable @inline(__always) public func contains(_ field: GHCBField) -> Bool {
    let bit = field.validBit
    return bit < 64 ? low >> UInt64(bit) & 1 != 0 : bit < 128 && high >> UInt64(bit & 63) & 1 != 0
  }

  /// Marks the field valid.
  @inlinable @inline(__always) public mutating func insert(_ field: GHCBField) {
    let bit = field.validBit
    if bit < 64 { low |= 1 << UInt64(bit) } else if bit < 128 { high |= 1 << UInt64(bit & 63) }
  }

  /// True when every field of `other` is valid here.
  @inlinable public func isSuperset(of other: GHCBValidBitmap) -> Bool {
    low & other.low == other.low && high & other.high == other.high
  }
}

/// The layout of the GHCB page around its fields.
@frozen public enum GHCBLayout {
  /// Bytes in the page.
  @inlinable public static var byteCount: Int { 4096 }
  /// Offset of the valid bitmap, 16 bytes.
  @inlinable public static var validBitmap: Int { 0x3F0 }
  /// Offset of the shared buffer.
  @inlinable public static var sharedBuffer: Int { 0x800 }
  /// Bytes in the shared buffer: 800h to FEFh.
  @inlinable public static var sharedBufferByteCount: Int { 0x7F0 }
  /// Offset of the protocol version, 16 bits.
  @inlinable public static var protocolVersion: Int { 0xFFA }
  /// Offset of the usage, 32 bits; 0 is this format.
  @inlinable public static var usage: Int { 0xFFC }
}

/// What SW_EXITINFO1[31:0] says after VMGEXIT (GHCB specification rev. 2.03 §4.1.2).
@frozen public struct GHCBReturn: RawRepresentable, Sendable, Equatable {
  /// The low 32 bits.
  public var rawValue: UInt32
  /// The status from its value; any value is representable.
  @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Done.
  @inlinable public static var success: GHCBReturn { GHCBReturn(rawValue: 0) }
  /// Inject the event in SW_EXITINFO2.
  @inlinable public static var injectEvent: GHCBReturn { GHCBReturn(rawValue: 1) }
  /// The request was malformed; SW_EXITINFO2 says how.
  @inlinable public static var malformedInput: GHCBReturn { GHCBReturn(rawValue: 2) }
}

/// SW_EXITINFO2 where SW_EXITINFO1 is 2.
@frozen public struct GHCBMalformation: RawRepresentable, Sendable, Equatable {
  /// The reason.
  public var rawValue: UInt64
  /// The reason from its value; any value is representable.
  @inlinable public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// The GHCB's address is not registered.
  @inlinable public static var notRegistered: GHCBMalformation { GHCBMalformation(rawValue: 1) }
  /// The usage field is not one that is known.
  @inlinable public static var invalidUsage: GHCBMalformation { GHCBMalformation(rawValue: 2) }
  /// The scratch area is not where one may be.
  @inlinable public static var invalidScratchArea: GHCBMalformation { GHCBMalformation(rawValue: 3) }
  /// A field that the exit needs is not valid.
  @inlinable public static var missingInput: GHCBMalformation { GHCBMalformation(rawValue: 4) }
  /// A field has a value that the exit does not allow.
  @inlinable public static var invalidInput: GHCBMalformation { GHCBMalformation(rawValue: 5) }
  /// The exit code is not one that is known.
  @inlinable public static var invalidEvent: GHCBMalformation { GHCBMalformation(rawValue: 6) }
}
