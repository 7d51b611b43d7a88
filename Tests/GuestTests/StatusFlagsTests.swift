import Guest
import Testing
import X86

/// The flags, against arithmetic with integers that are wide enough.
@Suite("Status flags")
struct StatusFlagsTests {
  /// A sum of signed and of unsigned values, neither of which can overflow here, compared with what fits.
  func oracle(_ left: UInt64, _ right: UInt64, carry: Bool, subtract: Bool, _ width: Width) -> (UInt64, RFlags) {
    let bits = width.bitCount
    let modulus = Int128(1) << Int128(bits)
    func unsigned(_ value: UInt64) -> Int128 { Int128(value & width.mask) }
    func signed(_ value: UInt64) -> Int128 {
      let value = unsigned(value)
      return value >= modulus / 2 ? value - modulus : value
    }
    let extra: Int128 = carry ? 1 : 0
    let sign: Int128 = subtract ? -1 : 1
    let whole = unsigned(left) + sign * (unsigned(right) + extra)
    let wholeSigned = signed(left) + sign * (signed(right) + extra)
    let nibble = Int128(left & 15) + sign * (Int128(right & 15) + extra)
    let value = UInt64(truncatingIfNeeded: ((whole % modulus) + modulus) % modulus)
    var flags: RFlags = []
    if whole < 0 || whole >= modulus { flags.insert(.carry) }
    if nibble < 0 || nibble > 15 { flags.insert(.adjust) }
    if wholeSigned < -(modulus / 2) || wholeSigned >= modulus / 2 { flags.insert(.overflow) }
    if value == 0 { flags.insert(.zero) }
    if value & (1 << UInt64(bits - 1)) != 0 { flags.insert(.sign) }
    var ones = 0
    for bit in 0..<UInt64(8) where value & (1 << bit) != 0 { ones += 1 }
    if ones % 2 == 0 { flags.insert(.parity) }
    return (value, flags)
  }

  func check(_ left: UInt64, _ right: UInt64, _ width: Width) {
    for carry in [false, true] {
      let sum = ArithmeticResult.sum(left, right, carry: carry, width)
      let expectedSum = oracle(left, right, carry: carry, subtract: false, width)
      let difference = ArithmeticResult.difference(left, right, borrow: carry, width)
      let expectedDifference = oracle(left, right, carry: carry, subtract: true, width)
      if (sum.value, sum.flags) != expectedSum || (difference.value, difference.flags) != expectedDifference {
        Issue.record("\(left) and \(right), carry \(carry), \(width)")
      }
    }
  }

  @Test("Sums and differences of every pair of bytes")
  func bytes() {
    for left: UInt64 in 0...255 {
      for right: UInt64 in 0...255 { check(left, right, .byte) }
    }
  }

  @Test("Sums and differences of random operands of every width")
  func random() {
    var generator = SplitMix(seed: 0xF1A6_5EED)
    let corners: [UInt64] = [0, 1, 15, 16, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0x7FFF_FFFF, 0x8000_0000, 1 << 63, .max]
    for _ in 0..<20_000 {
      let left = generator.next() & 1 == 0 ? generator.next() : corners[Int(generator.next() % 13)]
      let right = generator.next() & 1 == 0 ? generator.next() : corners[Int(generator.next() % 13)]
      for width in Width.allCases { check(left, right, width) }
    }
  }

  @Test("Logic clears CF, OF and AF")
  func logic() {
    for value: UInt64 in 0...255 {
      let result = ArithmeticResult.logical(value, .byte)
      var (_, expected) = oracle(value, 0, carry: false, subtract: false, .byte)
      expected.subtract([.carry, .overflow, .adjust])
      #expect(result.value == value && result.flags == expected)
    }
  }
}
