import X86

// x87 (Intel SDM vol. 2), and what saves and restores whole states.

extension SiliconRow {
  static let x87: [SiliconRow] =
    x87Arithmetic + x87Comparisons + x87Memory + x87Registers + x87Unary + transcendental + x87Control + stateLoads
    + stateStores

  /// `status` are bits of FSW that the manual leaves undefined.
  private static func x87(
    _ name: String, _ opcode: [UInt8], _ operands: Operands = .none, bytes: UInt64? = nil, values: Values = .extended,
    status: UInt64 = UndefinedFlags.statusArithmetic, feature: Feature = .baseline
  ) -> SiliconRow {
    var row = SiliconRow(name: "x87 " + name, opcode: opcode, operands: operands)
    row.sizes = .fixed
    row.memoryByteCount = bytes
    row.values = values
    row.undefinedStatus = status
    row.feature = feature
    row.prepare = { instance in
      instance.randomizeX87()
      if bytes == 10 { instance.patchExtended() }
      return true
    }
    return row
  }

  private static let names: [(name: String, reg: UInt8)] = [
    ("add", 0), ("mul", 1), ("sub", 4), ("subr", 5), ("div", 6), ("divr", 7),
  ]

  /// The memory formats of arithmetic.
  private static let formats87: [(opcode: UInt8, prefix: String, bytes: UInt64, values: Values)] = [
    (0xD8, "f", 4, .singles), (0xDA, "fi", 4, .integers), (0xDC, "f", 8, .doubles), (0xDE, "fi", 2, .integers),
  ]

  private static let x87Arithmetic: [SiliconRow] = names.flatMap { name, reg in
    formats87.map {
      x87($0.prefix + name, [$0.opcode], .memoryGroup(reg), bytes: $0.bytes, values: $0.values)
    } + [0xD8, 0xDC, 0xDE].map { x87("f" + name, [$0], .registerGroup(reg)) }
  }

  private static let x87Comparisons: [SiliconRow] =
    formats87.flatMap { format in
      ([2, 3] as [UInt8]).map {
        x87(
          format.prefix + "com", [format.opcode], .memoryGroup($0), bytes: format.bytes, values: format.values,
          status: 0)
      }
    } + [
      x87("fcom", [0xD8], .registerGroup(2), status: 0), x87("fcomp", [0xD8], .registerGroup(3), status: 0),
      x87("fucom", [0xDD], .registerGroup(4), status: 0), x87("fucomp", [0xDD], .registerGroup(5), status: 0),
      x87("fcompp", [0xDE, 0xD9], status: 0), x87("fucompp", [0xDA, 0xE9], status: 0),
      x87("fucomi", [0xDB], .registerGroup(5), status: 0), x87("fcomi", [0xDB], .registerGroup(6), status: 0),
      x87("fucomip", [0xDF], .registerGroup(5), status: 0), x87("fcomip", [0xDF], .registerGroup(6), status: 0),
      x87("ftst", [0xD9, 0xE4], status: 0), x87("fxam", [0xD9, 0xE5], status: 0),
    ]

  private static let x87Memory: [SiliconRow] = [
    x87("fld", [0xD9], .memoryGroup(0), bytes: 4, values: .singles), x87("fst", [0xD9], .memoryGroup(2), bytes: 4),
    x87("fstp", [0xD9], .memoryGroup(3), bytes: 4), x87("fld", [0xDD], .memoryGroup(0), bytes: 8, values: .doubles),
    x87("fst", [0xDD], .memoryGroup(2), bytes: 8), x87("fstp", [0xDD], .memoryGroup(3), bytes: 8),
    x87("fld", [0xDB], .memoryGroup(5), bytes: 10), x87("fstp", [0xDB], .memoryGroup(7), bytes: 10),
    x87("fild", [0xDF], .memoryGroup(0), bytes: 2), x87("fild", [0xDB], .memoryGroup(0), bytes: 4),
    x87("fild", [0xDF], .memoryGroup(5), bytes: 8), x87("fist", [0xDF], .memoryGroup(2), bytes: 2),
    x87("fist", [0xDB], .memoryGroup(2), bytes: 4), x87("fistp", [0xDF], .memoryGroup(3), bytes: 2),
    x87("fistp", [0xDB], .memoryGroup(3), bytes: 4), x87("fistp", [0xDF], .memoryGroup(7), bytes: 8),
    x87("fisttp", [0xDF], .memoryGroup(1), bytes: 2, feature: .sse3),
    x87("fisttp", [0xDB], .memoryGroup(1), bytes: 4, feature: .sse3),
    x87("fisttp", [0xDD], .memoryGroup(1), bytes: 8, feature: .sse3),
    decimal, x87("fbstp", [0xDF], .memoryGroup(6), bytes: 10),
  ]

  /// FBLD of digits from 0 to 9: the result of others is undefined.
  private static var decimal: SiliconRow {
    var row = x87("fbld", [0xDF], .memoryGroup(4), bytes: 10)
    row.prepare = { instance in
      instance.randomizeX87()
      var digits: UInt64 = 0
      for _ in 0..<16 { digits = digits << 4 | UInt64(instance.below(10)) }
      if instance.chance(4) { digits = 0 }
      instance.patch(instance.effectiveAddress, digits)
      let top = UInt64(instance.below(10) << 4 | instance.below(10) | instance.below(2) << 15)
      instance.patch(instance.effectiveAddress &+ 8, top, 2)
      return true
    }
    return row
  }

  private static let x87Registers: [SiliconRow] =
    [
      x87("fld", [0xD9], .registerGroup(0)), x87("fxch", [0xD9], .registerGroup(1)),
      x87("fst", [0xDD], .registerGroup(2)), x87("fstp", [0xDD], .registerGroup(3)),
      x87("ffree", [0xDD], .registerGroup(0), status: UndefinedFlags.statusControl),
    ]
    + ([0xDA, 0xDB] as [UInt8]).flatMap { opcode in
      ([0, 1, 2, 3] as [UInt8]).map { x87("fcmov", [opcode], .registerGroup($0)) }
    }

  private static let x87Unary: [SiliconRow] =
    ([
      ("fchs", 0xE0), ("fabs", 0xE1), ("fld1", 0xE8), ("fldl2t", 0xE9), ("fldl2e", 0xEA), ("fldpi", 0xEB),
      ("fldlg2", 0xEC), ("fldln2", 0xED), ("fldz", 0xEE), ("fxtract", 0xF4), ("fdecstp", 0xF6), ("fincstp", 0xF7),
      ("fsqrt", 0xFA), ("frndint", 0xFC), ("fscale", 0xFD),
    ] as [(String, UInt8)]).map { x87($0.0, [0xD9, $0.1]) } + [
      x87("fprem1", [0xD9, 0xF5], status: 0), x87("fprem", [0xD9, 0xF8], status: 0),
    ]

  /// Their last digit is the processor's own (vol. 1 §8.3.10), and beyond their domain so is the rest.
  private static let transcendental: [SiliconRow] =
    ([
      ("f2xm1", 0xF0, 0x3FFE), ("fyl2x", 0xF1, 0x7FFF), ("fptan", 0xF2, 0x7FFF), ("fpatan", 0xF3, 0x7FFF),
      ("fyl2xp1", 0xF9, 0x3FFC), ("fsincos", 0xFB, 0x7FFF), ("fsin", 0xFE, 0x7FFF), ("fcos", 0xFF, 0x7FFF),
    ] as [(String, UInt8, UInt64)]).map { name, opcode, limit in
      // C2 is defined: it says that an angle is too large.
      var row = x87(name, [0xD9, opcode], status: UndefinedFlags.statusControl & ~(1 << 10))
      row.isTranscendental = true
      row.prepare = { instance in
        instance.randomizeX87()
        instance.limitExponent(limit)
        return true
      }
      return row
    }

  private static let x87Control: [SiliconRow] = [
    x87("fldcw", [0xD9], .memoryGroup(5), bytes: 2, status: UndefinedFlags.statusControl),
    x87("fnstcw", [0xD9], .memoryGroup(7), bytes: 2, status: UndefinedFlags.statusControl),
    x87("fnop", [0xD9, 0xD0], status: UndefinedFlags.statusControl),
    x87("fnclex", [0xDB, 0xE2], status: UndefinedFlags.statusControl),
    x87("fninit", [0xDB, 0xE3], status: 0), x87("fnstsw", [0xDD], .memoryGroup(7), bytes: 2),
    x87("fnstsw", [0xDF, 0xE0]), x87("fwait", [0x9B], status: UndefinedFlags.statusControl),
    x87("fldenv", [0xD9], .memoryGroup(4), bytes: 28, status: 0),
    x87("frstor", [0xDD], .memoryGroup(4), bytes: 108, status: 0),
  ]

  // MARK: Whole states

  /// FIP, FDP and FOP, which processors keep in different ways, and what is reserved or says what else they have.
  private static let stateStores: [SiliconRow] = [
    image("fnstenv", [0xD9], 6, bytes: 28, unseen: [12..<28]),
    image("fnsave", [0xDD], 6, bytes: 108, unseen: [12..<28]),
    image("fxsave", [0x0F, 0xAE], 0, bytes: 512, alignment: 16, unseen: [5..<24, 28..<32, 416..<464]),
    // XSTATE_BV may call a component used that is as after reset (vol. 1 §13.6).
    xsave,
  ]

  private static func image(
    _ name: String, _ opcode: [UInt8], _ reg: UInt8, bytes: UInt64, alignment: UInt64 = 1, unseen: [Range<UInt64>]
  ) -> SiliconRow {
    var row = x87(
      name, opcode, .memoryGroup(reg), bytes: bytes,
      status: name == "fnstenv" ? UndefinedFlags.statusControl : 0)
    row.alignment = alignment
    row.unseenMemory = unseen
    return row
  }

  private static var xsave: SiliconRow {
    var row = state("xsave", 4, bytes: 576, alignment: 64, feature: .osxsave) { instance in
      for offset in stride(from: UInt64(512), to: 576, by: 8) { instance.patch(instance.effectiveAddress &+ offset, 0) }
      let requested = UInt64(instance.below(4))
      return instance.set(0, instance.value() & ~0xFFFF_FFFF | requested) && instance.set(2, instance.value() << 32)
    }
    row.unseenMemory = [5..<24, 28..<32, 416..<464, 512..<520]
    return row
  }

  private static let stateLoads: [SiliconRow] = [
    state("fxrstor", 1, bytes: 512, alignment: 16) { instance in
      instance.patchState()
      return true
    },
    state("xrstor", 5, bytes: 576, alignment: 64, feature: .osxsave) { instance in
      instance.patchState()
      let address = instance.effectiveAddress
      for offset in stride(from: UInt64(512), to: 576, by: 8) { instance.patch(address &+ offset, 0) }
      instance.patch(address &+ 512, UInt64(instance.below(4)))
      // XCOMP_BV and the zeros behind it.
      if instance.chance(8) { instance.patch(address &+ 520, 1) }
      if instance.chance(8) { instance.patch(address &+ 528, 1) }
      let requested = UInt64(instance.below(4))
      return instance.set(0, instance.value() & ~0xFFFF_FFFF | requested) && instance.set(2, instance.value() << 32)
    },
    state("ldmxcsr", 2, bytes: 4, alignment: 1) { instance in
      var value = instance.random.next() & 0xFFFF
      // Bit 17 is AMD's.
      if instance.chance(4) { value |= 1 << UInt64([16, 18, 19, 31][instance.below(4)]) }
      instance.patch(instance.effectiveAddress, value, 4)
      return true
    },
  ]

  private static func state(
    _ name: String, _ reg: UInt8, bytes: UInt64, alignment: UInt64, feature: Feature = .baseline,
    _ prepare: @escaping @Sendable (inout SiliconCase) -> Bool
  ) -> SiliconRow {
    var row = x87(name, [0x0F, 0xAE], .memoryGroup(reg), bytes: bytes, status: 0, feature: feature)
    row.sizes = .wide
    row.alignment = alignment
    row.prepare = { instance in
      instance.randomizeX87()
      return prepare(&instance)
    }
    return row
  }
}

extension SiliconCase {
  /// Registers, tags, control and status word; exceptions are masked, and no flag set, most of the time.
  fileprivate mutating func randomizeX87() {
    let masks: UInt64 = chance(4) ? random.next() & 0x3F : 0x3F
    // Precision 01 is reserved.
    let precision: UInt64 = [3, 3, 2, 0][below(4)]
    state.fx[word: 0, 2] = masks | 0x40 | precision << 8 | UInt64(below(4)) << 10 | UInt64(below(2)) << 12
    let exceptions: UInt64 = chance(4) ? random.next() & 0x7F : 0
    state.fx[word: 2, 2] = random.next() & 0x4700 | UInt64(below(8)) << 11 | exceptions
    state.fx[word: 4, 1] = chance(3) ? random.next() & 0xFF : 0xFF
    for number in 0..<8 {
      let (significand, signExponent) = extendedValue()
      state.fx[word: 32 + 16 * number, 8] = significand
      state.fx[word: 40 + 16 * number, 2] = signExponent
    }
  }

  /// A number in 80 bits, of all kinds that there are.
  private mutating func extendedValue() -> (significand: UInt64, signExponent: UInt64) {
    let noise = random.next()
    let sign = noise & 0x8000
    let digits = random.next()
    let one: UInt64 = 1 << 63
    switch below(20) {
    case 0: return (0, sign)
    case 1: return (one, sign | 0x7FFF)
    case 2: return (digits | 3 << 62, sign | 0x7FFF)
    case 3: return (digits & ~(3 << 62) | one | 1, sign | 0x7FFF)
    // Denormal, pseudo-denormal, and what has been no number since the 387.
    case 4: return ((digits & ~one) >> UInt64(below(64)), sign)
    case 5: return (digits | one, sign)
    case 6: return (digits & ~one, noise & 0xFFFF)
    // Integers, halves, single and double precision, and their limits.
    case 7, 8:
      let integer = digits >> UInt64(below(64)) | 1
      let shift = UInt64(integer.leadingZeroBitCount)
      return (integer << shift, sign | (0x403E &- shift &- UInt64(below(3))))
    case 9: return (digits & ~0 << 40 | one, sign | (0x3FFF - 127 + noise >> 16 & 0xFF))
    case 10: return (digits & ~0 << 11 | one, sign | (0x3FFF - 1023 + noise >> 16 & 0x7FF))
    case 11: return (digits & ~0 << 39 | one, sign | (0x3FFF - 151 + noise >> 16 & 0x1F))
    case 12: return (digits & ~0 << 10 | one, sign | (0x3FFF - 1077 + noise >> 16 & 0x3F))
    case 13: return (~0 << UInt64(below(64)), sign | [1, 2, 0x3FFE, 0x7FFE][below(4)])
    case 14: return (digits | one, sign | noise >> 16 & 0x7FFF)
    case 15: return (digits | one, sign | (0x7FFE - noise >> 16 & 63))
    case 16: return (digits | one, sign | (1 + noise >> 16 & 63))
    case 17: return (one, sign | (0x3FFF - 64 + noise >> 16 & 0x7F))
    default: return (digits | one, sign | (0x3FFF - 64 + noise >> 16 & 0x7F))
    }
  }

  /// Brings the exponent of ST(0) down below `limit`.
  fileprivate mutating func limitExponent(_ limit: UInt64) {
    let signExponent = state.fx[word: 40, 2]
    guard signExponent & 0x7FFF > limit else { return }
    state.fx[word: 40, 2] = signExponent & 0x8000 | (limit - random.next() & 0x3F)
  }

  fileprivate mutating func patchExtended() {
    let (significand, signExponent) = extendedValue()
    patch(effectiveAddress, significand)
    patch(effectiveAddress &+ 8, signExponent, 2)
  }

  /// An image of FXSAVE64 at the memory operand; now and then an MXCSR that is refused.
  fileprivate mutating func patchState() {
    let address = effectiveAddress
    let kept = state.fx
    randomizeX87()
    state.fx[word: 24, 4] = random.next() & 0xFFFF | (chance(8) ? 1 << 16 : 0)
    for offset in stride(from: 0, to: 416, by: 8) {
      patch(address &+ UInt64(offset), offset < 160 ? state.fx[word: offset, 8] : vectorValue())
    }
    state.fx = kept
  }
}
