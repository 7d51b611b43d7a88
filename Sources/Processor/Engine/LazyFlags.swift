import X86

// The six status flags are kept as two words and computed when somebody asks.
//
// `flagResult` is the last result, sign-extended: ZF is `== 0`, SF its top bit, PF the parity of its low byte.
// `flagCarries` has the carry out of the top bit in bit 63, the carry into the top bit in bit 62 (so that OF is their
// difference) and the carry out of bit 3 in bit 3. Three corrections make every combination of flags representable:
// bit 0 inverts SF, and bits 15:8 are added modulo 2 to the byte whose parity is PF.

extension CPU {
  /// Notes a result and the carry out of each of its bits.
  @inline(__always) func setFlags<T: FixedWidthInteger & UnsignedInteger>(_ result: T, carries: T) {
    hot.flagResult = Self.extended(result)
    if T.bitWidth == 64 {
      hot.flagCarries = UInt64(truncatingIfNeeded: carries) & 0xC000_0000_0000_0008
    } else {
      let wide = UInt64(truncatingIfNeeded: carries)
      hot.flagCarries = wide << UInt64(64 - T.bitWidth) | wide & 8
    }
  }

  /// Notes a result that clears CF, OF and AF.
  @inline(__always) func setLogicFlags<T: FixedWidthInteger & UnsignedInteger>(_ result: T) {
    hot.flagResult = Self.extended(result)
    hot.flagCarries = 0
  }

  @inline(__always) static func extended<T: FixedWidthInteger & UnsignedInteger>(_ value: T) -> UInt64 {
    switch T.bitWidth {
    case 8: UInt64(truncatingIfNeeded: Int8(truncatingIfNeeded: value))
    case 16: UInt64(truncatingIfNeeded: Int16(truncatingIfNeeded: value))
    case 32: UInt64(truncatingIfNeeded: Int32(truncatingIfNeeded: value))
    default: UInt64(truncatingIfNeeded: value)
    }
  }

  @inline(__always) var carryFlag: Bool { hot.flagCarries >> 63 != 0 }
  @inline(__always) var overflowFlag: Bool { (hot.flagCarries ^ hot.flagCarries << 1) >> 63 != 0 }
  @inline(__always) var zeroFlag: Bool { hot.flagResult == 0 }
  @inline(__always) var signFlag: Bool { hot.flagResult >> 63 ^ hot.flagCarries & 1 != 0 }
  @inline(__always) var adjustFlag: Bool { hot.flagCarries & 8 != 0 }
  @inline(__always) var parityFlag: Bool {
    let byte = UInt8(truncatingIfNeeded: hot.flagResult ^ hot.flagCarries >> 8)
    return byte.nonzeroBitCount & 1 == 0
  }

  /// Sets CF and OF and keeps the rest.
  @inline(__always) func setCarry(_ carry: Bool, overflow: Bool) {
    var carries = hot.flagCarries & 0x3FFF_FFFF_FFFF_FFFF
    if carry { carries |= 1 << 63 }
    if carry != overflow { carries |= 1 << 62 }
    hot.flagCarries = carries
  }

  /// Sets CF and keeps the rest.
  @inline(__always) func setCarry(_ carry: Bool) { setCarry(carry, overflow: overflowFlag) }

  /// Sets ZF and keeps the rest.
  func setZero(_ zero: Bool) {
    var flags = materializedStatus
    if zero { flags.insert(.zero) } else { flags.remove(.zero) }
    setStatus(flags)
  }

  /// The six status flags.
  var materializedStatus: RFlags {
    var flags: RFlags = []
    if carryFlag { flags.insert(.carry) }
    if parityFlag { flags.insert(.parity) }
    if adjustFlag { flags.insert(.adjust) }
    if zeroFlag { flags.insert(.zero) }
    if signFlag { flags.insert(.sign) }
    if overflowFlag { flags.insert(.overflow) }
    return flags
  }

  /// Takes the six status flags from `flags`.
  func setStatus(_ flags: RFlags) {
    let isZero = flags.contains(.zero)
    hot.flagResult = isZero ? 0 : 1
    var carries: UInt64 = 0
    if flags.contains(.sign) { carries |= 1 }
    // The parity of the byte 0 is even, that of 1 odd: correct it where PF says otherwise.
    if flags.contains(.parity) != isZero { carries |= 1 << 8 }
    if flags.contains(.adjust) { carries |= 8 }
    if flags.contains(.carry) { carries |= 1 << 63 }
    if flags.contains(.carry) != flags.contains(.overflow) { carries |= 1 << 62 }
    hot.flagCarries = carries
  }

  /// RFLAGS whole.
  var rflags: RFlags { systemFlags.subtracting(.status).union(materializedStatus) }

  /// Takes RFLAGS whole, and notes what it asks of the engine.
  func setRFlags(_ flags: RFlags) {
    noteRFlags(flags)
    chooseTLB()
  }

  /// `setRFlags` for those who choose the TLB themselves.
  func noteRFlags(_ flags: RFlags) {
    systemFlags = flags.intersection(.writable).union(.fixed)
    setStatus(flags)
    var attention = hot.attention.subtracting([.singleStep, .resume])
    if flags.contains(.trap) { attention.insert(.singleStep) }
    if flags.contains(.resume) { attention.insert(.resume) }
    if hot.attention != attention { hot.attention = attention }
  }

  /// The condition in the low four bits of a Jcc, SETcc or CMOVcc opcode.
  @inline(__always) func condition(_ code: UInt8) -> Bool {
    let plain: Bool
    switch code >> 1 & 7 {
    case 0: plain = overflowFlag
    case 1: plain = carryFlag
    case 2: plain = zeroFlag
    case 3: plain = carryFlag || zeroFlag
    case 4: plain = signFlag
    case 5: plain = parityFlag
    case 6: plain = signFlag != overflowFlag
    default: plain = zeroFlag || signFlag != overflowFlag
    }
    return plain != (code & 1 != 0)
  }
}
