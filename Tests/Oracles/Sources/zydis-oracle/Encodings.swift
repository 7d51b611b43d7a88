import X86

/// Bytes that are likely to be an instruction: each layer of an encoding is drawn with its own odds, and one draw in
/// three changes the last one that was valid.
struct Encodings {
  private var random: SplitMix
  private var last: [UInt8] = []

  init(seed: UInt64) { random = SplitMix(state: seed) }

  /// The last draw was valid, and is worth changing.
  mutating func keep(_ bytes: [UInt8]) { last = bytes }

  /// Fifteen bytes and a code size.
  mutating func next() -> (bytes: [UInt8], codeSize: CodeSize) {
    let codeSize: CodeSize = random.one(of: [.bits64, .bits64, .bits64, .bits32, .bits32, .bits16])
    var bytes: [UInt8] = []
    bytes.reserveCapacity(24)
    switch random.below(12) {
    case 0: break
    case 1...4 where !last.isEmpty: bytes = changed(last)
    default: build(&bytes, is64: codeSize == .bits64)
    }
    while bytes.count < 15 { bytes.append(random.byte()) }
    return (Array(bytes.prefix(15)), codeSize)
  }

  private mutating func changed(_ from: [UInt8]) -> [UInt8] {
    var bytes = from
    for _ in 0...random.below(3) {
      let place = random.below(min(bytes.count, 6))
      switch random.below(5) {
      case 0: bytes[place] ^= 1 << UInt8(random.below(8))
      case 1: bytes[place] = random.byte()
      case 2: bytes.insert(random.byte(), at: place)
      case 3: bytes.insert(random.one(of: Self.prefixes), at: 0)
      default: bytes.remove(at: place)
      }
      if bytes.isEmpty { return bytes }
    }
    return bytes
  }

  private static let prefixes: [UInt8] = [
    0x66, 0x66, 0x67, 0xF0, 0xF2, 0xF3, 0xF2, 0xF3, 0x26, 0x2E, 0x36, 0x3E, 0x64, 0x65,
  ]

  private mutating func build(_ bytes: inout [UInt8], is64: Bool) {
    for _ in 0..<random.one(of: [0, 0, 0, 0, 1, 1, 2, 3]) { bytes.append(random.one(of: Self.prefixes)) }
    if is64 && random.below(3) == 0 { bytes.append(0x40 | random.byte() & 15) }
    switch random.below(16) {
    case 0...3: bytes.append(random.byte())
    case 4...6: bytes += [0x0F, random.byte()]
    case 7: bytes += [0x0F, 0x38, random.byte()]
    case 8: bytes += [0x0F, 0x3A, random.byte()]
    case 9: bytes += [0xC5, random.byte(), random.byte()]
    case 10: bytes += [0xC4, random.byte() & 0xE0 | 1, random.byte(), random.byte()]
    case 11: bytes += [0xC4, random.byte() & 0xE0 | 2, random.byte(), random.byte()]
    case 12: bytes += [0xC4, random.byte() & 0xE0 | 3, random.byte(), random.byte()]
    case 13: bytes += [0x8F, random.byte() & 0xE0 | UInt8(8 + random.below(3)), random.byte() & 0xFC, random.byte()]
    case 14:
      // EVEX: fixed bits mostly as they must be.
      bytes += [
        0x62, random.byte() & 0xF0 | UInt8(1 + random.below(6)), random.byte() | 4, random.byte(), random.byte(),
      ]
    default:
      bytes += [0x0F, random.one(of: [0x01, 0x0F, 0xAE, 0xC7, 0x1E, 0xBA, 0x18, 0x00]), random.byte()]
      return
    }
    // ModRM: as many registers as memory.
    bytes.append(random.below(2) == 0 ? random.byte() | 0xC0 : random.byte())
  }
}

/// A small generator with a seed that can be printed (Steele, Lea, Flood 2014).
struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }

  mutating func byte() -> UInt8 { UInt8(truncatingIfNeeded: next() >> 32) }
  mutating func below(_ count: Int) -> Int { Int(truncatingIfNeeded: next() >> 33) % count }
  mutating func one<Element>(of elements: [Element]) -> Element { elements[below(elements.count)] }
}
