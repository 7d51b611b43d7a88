/// Rounds and schedules of SHA-1 and SHA-256 (FIPS 180-4; Intel SDM vol. 2B, SHA1RNDS4 and those after it).
///
/// The first word of the standard's is the highest lane for SHA-1, and the lowest for SHA-256's schedule.
enum Hashing {
  private static func rotated(_ value: UInt32, left count: UInt32) -> UInt32 { value << count | value >> (32 - count) }

  // MARK: SHA-1

  /// SHA1RNDS4: `words` are the next four with E already in the first; the immediate chooses the round's function.
  static func rounds1(_ state: Vector128, _ words: Vector128, _ immediate: UInt8) -> Vector128 {
    let lanes = state.dwords
    var (a, b, c, d, e) = (lanes[3], lanes[2], lanes[1], lanes[0], UInt32(0))
    for round in 0..<4 {
      let mixed: UInt32 =
        switch immediate & 3 {
        case 0: (b & c ^ ~b & d) &+ 0x5A82_7999
        case 1: (b ^ c ^ d) &+ 0x6ED9_EBA1
        case 2: (b & c ^ b & d ^ c & d) &+ 0x8F1B_BCDC
        default: (b ^ c ^ d) &+ 0xCA62_C1D6
        }
      let next = mixed &+ rotated(a, left: 5) &+ words.dwords[3 - round] &+ e
      (a, b, c, d, e) = (next, a, rotated(b, left: 30), c, d)
    }
    return Vector128(SIMD4(d, c, b, a))
  }

  /// SHA1NEXTE: E of four rounds later, added to the first word.
  static func next1(_ state: Vector128, _ words: Vector128) -> Vector128 {
    var result = words.dwords
    result[3] &+= rotated(state.dwords[3], left: 30)
    return Vector128(result)
  }

  /// SHA1MSG1.
  static func firstSchedule1(_ a: Vector128, _ b: Vector128) -> Vector128 {
    Vector128(a.dwords ^ SIMD4(b.dwords[2], b.dwords[3], a.dwords[0], a.dwords[1]))
  }

  /// SHA1MSG2.
  static func secondSchedule1(_ a: Vector128, _ b: Vector128) -> Vector128 {
    let first = rotated(a.dwords[3] ^ b.dwords[2], left: 1)
    return Vector128(
      SIMD4(
        rotated(a.dwords[0] ^ first, left: 1), rotated(a.dwords[1] ^ b.dwords[0], left: 1),
        rotated(a.dwords[2] ^ b.dwords[1], left: 1), first))
  }

  // MARK: SHA-256

  /// SHA256RNDS2: C, D, G, H in `first`, A, B, E, F in `second`; the words with their constants in XMM0.
  static func rounds256(_ first: Vector128, _ second: Vector128, _ words: Vector128) -> Vector128 {
    var (a, b, e, f) = (second.dwords[3], second.dwords[2], second.dwords[1], second.dwords[0])
    var (c, d, g, h) = (first.dwords[3], first.dwords[2], first.dwords[1], first.dwords[0])
    for round in 0..<2 {
      let choice = (e & f ^ ~e & g) &+ (rotated(e, left: 26) ^ rotated(e, left: 21) ^ rotated(e, left: 7))
      let majority = (a & b ^ a & c ^ b & c) &+ (rotated(a, left: 30) ^ rotated(a, left: 19) ^ rotated(a, left: 10))
      let sum = choice &+ words.dwords[round] &+ h
      (a, b, c, d, e, f, g, h) = (sum &+ majority, a, b, c, d &+ sum, e, f, g)
    }
    return Vector128(SIMD4(f, e, b, a))
  }

  /// SHA256MSG1.
  static func firstSchedule256(_ a: Vector128, _ b: Vector128) -> Vector128 {
    let next = SIMD4(a.dwords[1], a.dwords[2], a.dwords[3], b.dwords[0])
    var result = a.dwords
    for lane in 0..<4 {
      result[lane] &+= rotated(next[lane], left: 25) ^ rotated(next[lane], left: 14) ^ next[lane] >> 3
    }
    return Vector128(result)
  }

  /// SHA256MSG2.
  static func secondSchedule256(_ a: Vector128, _ b: Vector128) -> Vector128 {
    func mixed(_ word: UInt32) -> UInt32 { rotated(word, left: 15) ^ rotated(word, left: 13) ^ word >> 10 }
    var result = a.dwords
    result[0] &+= mixed(b.dwords[2])
    result[1] &+= mixed(b.dwords[3])
    result[2] &+= mixed(result[0])
    result[3] &+= mixed(result[1])
    return Vector128(result)
  }
}
