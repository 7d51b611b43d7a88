import X86

// PCMPESTRI, PCMPESTRM, PCMPISTRI, PCMPISTRM: Intel SDM vol. 2B §4.1.

/// The immediate of a string comparison.
struct StringControl {
  var rawValue: UInt8

  /// Words, not bytes.
  var isWide: Bool { rawValue & 1 != 0 }
  var isSigned: Bool { rawValue & 2 != 0 }
  /// 0 any of a set, 1 in ranges, 2 each equal, 3 a substring.
  var aggregation: UInt8 { rawValue >> 2 & 3 }
  var isNegated: Bool { rawValue & 0x10 != 0 }
  /// Only within the second string.
  var isMasked: Bool { rawValue & 0x20 != 0 }
  /// The last index, not the first; a mask of lanes, not of bits.
  var isUpper: Bool { rawValue & 0x40 != 0 }
  var laneCount: Int { isWide ? 8 : 16 }
}

extension CPU {
  /// Bit 0 of `extra`: lengths are implicit, ended by a zero; bit 1: the result is a mask in XMM0, not an index in ECX.
  func vectorString(_ op: Op) throws(Fault) {
    try requireVectors()
    let control = StringControl(rawValue: UInt8(truncatingIfNeeded: op.immediate))
    let first = vector(op.a)
    // Alone among the instructions with 16 bytes of memory this one does not want them aligned.
    let second =
      op.isMemory ? try loadVector(effectiveAddress(op), stack: op.address.contains(.stack)) : vector(op.b)
    let lengths: (first: Int, second: Int)
    if op.extra & 1 != 0 {
      lengths = (Self.terminatedLength(first, control), Self.terminatedLength(second, control))
    } else {
      lengths = (explicitLength(0, op.width, control), explicitLength(16, op.width, control))
    }
    let strings = StringComparison(control, first, second, lengths)
    let result = strings.result
    if op.extra & 2 != 0 {
      setVector(0, strings.mask(result))
    } else {
      let bit = control.isUpper ? 15 - result.leadingZeroBitCount : result.trailingZeroBitCount
      setRegister(8, UInt32(truncatingIfNeeded: result == 0 ? control.laneCount : bit))
    }
    var flags: RFlags = []
    if result != 0 { flags.insert(.carry) }
    if lengths.second < control.laneCount { flags.insert(.zero) }
    if lengths.first < control.laneCount { flags.insert(.sign) }
    if result & 1 != 0 { flags.insert(.overflow) }
    setStatus(flags)
  }

  private static func terminatedLength(_ string: Vector128, _ control: StringControl) -> Int {
    for lane in 0..<control.laneCount where (control.isWide ? string.words[lane & 7] == 0 : string.bytes[lane] == 0) {
      return lane
    }
    return control.laneCount
  }

  /// The magnitude of EAX or EDX, or of RAX or RDX under REX.W; what is too long is whole.
  private func explicitLength(_ offset: UInt8, _ width: Width, _ control: StringControl) -> Int {
    let value = registerValue(offset, width)
    let signed = width == .qword ? Int64(bitPattern: value) : Int64(Int32(truncatingIfNeeded: value))
    return Int(truncatingIfNeeded: min(signed.magnitude, UInt64(control.laneCount)))
  }
}

/// Two strings of up to sixteen characters.
struct StringComparison {
  private let control: StringControl
  private let first: Vector128
  private let second: Vector128
  private let lengths: (first: Int, second: Int)

  init(_ control: StringControl, _ first: Vector128, _ second: Vector128, _ lengths: (first: Int, second: Int)) {
    self.control = control
    self.first = first
    self.second = second
    self.lengths = lengths
  }

  private func character(_ string: Vector128, _ lane: Int) -> Int32 {
    switch (control.isWide, control.isSigned) {
    case (false, false): Int32(string.bytes[lane & 15])
    case (false, true): Int32(string.signedBytes[lane & 15])
    case (true, false): Int32(string.words[lane & 7])
    case (true, true): Int32(string.signedWords[lane & 7])
    }
  }

  /// One bit for each character of the second string, polarity applied.
  var result: UInt16 {
    var bits: UInt16 = 0
    for place in 0..<control.laneCount where holds(at: place) { bits |= 1 << UInt16(place) }
    let all: UInt16 = control.isWide ? 0xFF : 0xFFFF
    guard control.isNegated else { return bits }
    if !control.isMasked { return bits ^ all }
    return bits ^ all & (lengths.second >= 16 ? 0xFFFF : 1 << UInt16(lengths.second) &- 1)
  }

  /// The aggregation at one place of the second string. What is behind an end compares as table 4-7 there says.
  private func holds(at place: Int) -> Bool {
    let isInside = place < lengths.second
    switch control.aggregation {
    case 0:
      guard isInside else { return false }
      let wanted = character(second, place)
      for lane in 0..<lengths.first where character(first, lane) == wanted { return true }
      return false
    case 1:
      guard isInside else { return false }
      let wanted = character(second, place)
      var lane = 0
      while lane + 1 < lengths.first {
        if character(first, lane) <= wanted && wanted <= character(first, lane + 1) { return true }
        lane += 2
      }
      return false
    case 2:
      guard isInside && place < lengths.first else { return !isInside && place >= lengths.first }
      return character(first, place) == character(second, place)
    default:
      // What reaches beyond the register is not looked at.
      for lane in 0..<min(lengths.first, control.laneCount - place) {
        guard place + lane < lengths.second, character(first, lane) == character(second, place + lane) else {
          return false
        }
      }
      return true
    }
  }

  /// XMM0 of the forms that leave a mask.
  func mask(_ result: UInt16) -> Vector128 {
    guard control.isUpper else { return Vector128(UInt64(result), 0) }
    var mask = Vector128()
    for lane in 0..<control.laneCount where result >> UInt16(lane) & 1 != 0 {
      if control.isWide { mask.words[lane & 7] = .max } else { mask.bytes[lane] = .max }
    }
    return mask
  }
}
