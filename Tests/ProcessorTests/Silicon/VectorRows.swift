import X86

// MMX and SSE to SSE4.2 (Intel SDM vol. 2). RCPPS and RSQRTPS are not here: processors differ in their last digits.

extension SiliconRow {
  static let vectors: [SiliconRow] =
    packed + packedMMX + vectorShifts + vectorMoves + vectorTransfers + mmxTransfers + maskedStores + floats
    + conversions + strings42

  /// One instruction with a 16-byte source.
  private static func sse(
    _ name: String, _ prefix: UInt8?, _ opcode: [UInt8], _ operands: Operands = .modRM, immediate: Immediate = .none,
    bytes: UInt64 = 16, feature: Feature = .baseline, values: Values = .integers
  ) -> SiliconRow {
    var row = SiliconRow(name: "sse " + name, opcode: opcode, operands: operands, mandatoryPrefix: prefix)
    row.immediate = immediate
    row.sizes = .fixed
    row.feature = feature
    row.alignment = bytes == 16 ? 16 : 1
    row.memoryByteCount = bytes
    row.values = values
    row.prepare = { instance in
      instance.randomizeFloatingPoint()
      return true
    }
    return row
  }

  private static func mmx(
    _ name: String, _ opcode: [UInt8], _ operands: Operands = .modRM, immediate: Immediate = .none, bytes: UInt64 = 8,
    prefix: UInt8? = nil, feature: Feature = .baseline, values: Values = .integers
  ) -> SiliconRow {
    var row = sse(
      name, prefix, opcode, operands, immediate: immediate, bytes: bytes, feature: feature, values: values)
    row.name = "mmx " + name
    return row
  }

  private static func hex(_ byte: UInt8) -> String { String(byte, radix: 16) }

  // MARK: Integers

  /// The opcodes after 0Fh that MMX and SSE2 share.
  private static let shared: [UInt8] =
    Array(0x60...0x6B) + Array(0x74...0x76) + Array(0xD1...0xD5) + Array(0xD8...0xE5) + Array(0xE8...0xEF)
    + Array(0xF1...0xF6) + Array(0xF8...0xFE)
  private static let shared38: [UInt8] = Array(0x00...0x0B) + Array(0x1C...0x1E)

  private static let logic: [UInt8] = [0x54, 0x55, 0x56, 0x57, 0x14, 0x15]
  private static let packed41: [UInt8] = [0x10, 0x14, 0x15, 0x17, 0x28, 0x29, 0x2B] + Array(0x38...0x41)
  /// What PMOVSX and PMOVZX read.
  private static let widening: [(opcode: UInt8, bytes: UInt64)] = [
    (0x20, 8), (0x21, 4), (0x22, 2), (0x23, 8), (0x24, 4), (0x25, 8), (0x30, 8), (0x31, 4), (0x32, 2), (0x33, 8),
    (0x34, 4), (0x35, 8),
  ]

  private static var packed: [SiliconRow] {
    var rows: [SiliconRow] = []
    for opcode in shared + [0x6C, 0x6D] + logic { rows.append(sse("packed " + hex(opcode), 0x66, [0x0F, opcode])) }
    for opcode in logic { rows.append(sse("packed ps " + hex(opcode), nil, [0x0F, opcode])) }
    for opcode in shared38 {
      rows.append(sse("packed 38 " + hex(opcode), 0x66, [0x0F, 0x38, opcode], feature: .ssse3))
    }
    for opcode in packed41 {
      rows.append(sse("packed 38 " + hex(opcode), 0x66, [0x0F, 0x38, opcode], feature: .sse41))
    }
    for (opcode, bytes) in widening {
      rows.append(sse("extend " + hex(opcode), 0x66, [0x0F, 0x38, opcode], bytes: bytes, feature: .sse41))
    }
    for opcode: UInt8 in [0x0C, 0x0D, 0x0E, 0x42] {
      let code: [UInt8] = [0x0F, 0x3A, opcode]
      rows.append(sse("packed 3a " + hex(opcode), 0x66, code, immediate: .byte, feature: .sse41))
    }
    for opcode: UInt8 in 0xDB...0xDF {
      rows.append(sse("aes " + hex(opcode), 0x66, [0x0F, 0x38, opcode], feature: .aes))
    }
    return rows + shuffles
  }

  private static let shuffles: [SiliconRow] = [
    sse("pcmpgtq", 0x66, [0x0F, 0x38, 0x37], feature: .sse42),
    sse("palignr", 0x66, [0x0F, 0x3A, 0x0F], immediate: .byte, feature: .ssse3),
    sse("insertps", 0x66, [0x0F, 0x3A, 0x21], immediate: .byte, bytes: 4, feature: .sse41),
    sse("pshufd", 0x66, [0x0F, 0x70], immediate: .byte), sse("pshufhw", 0xF3, [0x0F, 0x70], immediate: .byte),
    sse("pshuflw", 0xF2, [0x0F, 0x70], immediate: .byte), sse("shufps", nil, [0x0F, 0xC6], immediate: .byte),
    sse("shufpd", 0x66, [0x0F, 0xC6], immediate: .byte),
    sse("pclmulqdq", 0x66, [0x0F, 0x3A, 0x44], immediate: .byte, feature: .pclmulqdq),
    sse("aeskeygenassist", 0x66, [0x0F, 0x3A, 0xDF], immediate: .byte, feature: .aes),
  ]

  private static var packedMMX: [SiliconRow] {
    var rows: [SiliconRow] = []
    for opcode in shared { rows.append(mmx("packed " + hex(opcode), [0x0F, opcode], bytes: opcode < 0x63 ? 4 : 8)) }
    for opcode in shared38 { rows.append(mmx("packed 38 " + hex(opcode), [0x0F, 0x38, opcode], feature: .ssse3)) }
    rows.append(mmx("palignr", [0x0F, 0x3A, 0x0F], immediate: .byte, feature: .ssse3))
    rows.append(mmx("pshufw", [0x0F, 0x70], immediate: .byte))
    rows.append(mmx("emms", [0x0F, 0x77], .none))
    return rows
  }

  private static let shiftKinds: [(opcode: UInt8, kinds: [UInt8])] = [
    (0x71, [2, 4, 6]), (0x72, [2, 4, 6]), (0x73, [2, 3, 6, 7]),
  ]

  private static let vectorShifts: [SiliconRow] = shiftKinds.flatMap { opcode, kinds in
    kinds.flatMap { kind in
      let wide = sse("shift \(kind)", 0x66, [0x0F, opcode], .registerGroup(kind), immediate: .byte)
      // PSRLDQ and PSLLDQ are SSE2's alone.
      guard kind & 1 == 0 else { return [wide] }
      return [wide, mmx("shift \(kind)", [0x0F, opcode], .registerGroup(kind), immediate: .byte)]
    }
  }

  // MARK: Moves

  private static let vectorMoves: [SiliconRow] = [
    sse("movups", nil, [0x0F, 0x10]).unaligned, sse("movups", nil, [0x0F, 0x11]).unaligned,
    sse("movupd", 0x66, [0x0F, 0x10]).unaligned, sse("movupd", 0x66, [0x0F, 0x11]).unaligned,
    sse("movss", 0xF3, [0x0F, 0x10], bytes: 4), sse("movss", 0xF3, [0x0F, 0x11], bytes: 4),
    sse("movsd", 0xF2, [0x0F, 0x10], bytes: 8), sse("movsd", 0xF2, [0x0F, 0x11], bytes: 8),
    sse("movlps", nil, [0x0F, 0x12], bytes: 8), sse("movsldup", 0xF3, [0x0F, 0x12], feature: .sse3),
    sse("movddup", 0xF2, [0x0F, 0x12], bytes: 8, feature: .sse3),
    sse("movlpd", 0x66, [0x0F, 0x12], .memory, bytes: 8), sse("movlps", nil, [0x0F, 0x13], .memory, bytes: 8),
    sse("movhps", nil, [0x0F, 0x16], bytes: 8), sse("movshdup", 0xF3, [0x0F, 0x16], feature: .sse3),
    sse("movhpd", 0x66, [0x0F, 0x16], .memory, bytes: 8), sse("movhps", nil, [0x0F, 0x17], .memory, bytes: 8),
    sse("movaps", nil, [0x0F, 0x28]), sse("movaps", nil, [0x0F, 0x29]), sse("movntps", nil, [0x0F, 0x2B], .memory),
    sse("movdqa", 0x66, [0x0F, 0x6F]), sse("movdqa", 0x66, [0x0F, 0x7F]), sse("movntdq", 0x66, [0x0F, 0xE7], .memory),
    sse("movdqu", 0xF3, [0x0F, 0x6F]).unaligned, sse("movdqu", 0xF3, [0x0F, 0x7F]).unaligned,
    sse("lddqu", 0xF2, [0x0F, 0xF0], .memory, feature: .sse3).unaligned,
    sse("movntdqa", 0x66, [0x0F, 0x38, 0x2A], .memory, feature: .sse41),
    sse("movq", 0xF3, [0x0F, 0x7E], bytes: 8), sse("movq", 0x66, [0x0F, 0xD6], bytes: 8),
  ]

  private static let vectorTransfers: [SiliconRow] = [
    sse("movd", 0x66, [0x0F, 0x6E], bytes: 8).wide, sse("movd", 0x66, [0x0F, 0x7E], bytes: 8).wide,
    sse("movmskps", nil, [0x0F, 0x50], .registers), sse("movmskpd", 0x66, [0x0F, 0x50], .registers),
    sse("pmovmskb", 0x66, [0x0F, 0xD7], .registers),
    sse("pinsrw", 0x66, [0x0F, 0xC4], immediate: .byte, bytes: 2),
    sse("pextrw", 0x66, [0x0F, 0xC5], .registers, immediate: .byte),
    sse("pextrb", 0x66, [0x0F, 0x3A, 0x14], immediate: .byte, bytes: 1, feature: .sse41),
    sse("pextrw", 0x66, [0x0F, 0x3A, 0x15], immediate: .byte, bytes: 2, feature: .sse41),
    sse("pextrd", 0x66, [0x0F, 0x3A, 0x16], immediate: .byte, bytes: 8, feature: .sse41).wide,
    sse("extractps", 0x66, [0x0F, 0x3A, 0x17], immediate: .byte, bytes: 4, feature: .sse41),
    sse("pinsrb", 0x66, [0x0F, 0x3A, 0x20], immediate: .byte, bytes: 1, feature: .sse41),
    sse("pinsrd", 0x66, [0x0F, 0x3A, 0x22], immediate: .byte, bytes: 8, feature: .sse41).wide,
    sse("stmxcsr", nil, [0x0F, 0xAE], .memoryGroup(3), bytes: 4),
  ]

  private static let mmxTransfers: [SiliconRow] = [
    mmx("movd", [0x0F, 0x6E]).wide, mmx("movd", [0x0F, 0x7E]).wide, mmx("movq", [0x0F, 0x6F]),
    mmx("movq", [0x0F, 0x7F]), mmx("movntq", [0x0F, 0xE7], .memory), mmx("pmovmskb", [0x0F, 0xD7], .registers),
    mmx("pinsrw", [0x0F, 0xC4], immediate: .byte, bytes: 2), mmx("pextrw", [0x0F, 0xC5], .registers, immediate: .byte),
    mmx("movq2dq", [0x0F, 0xD6], .registers, prefix: 0xF3), mmx("movdq2q", [0x0F, 0xD6], .registers, prefix: 0xF2),
    mmx("cvtpi2ps", [0x0F, 0x2A]), mmx("cvtpi2pd", [0x0F, 0x2A], prefix: 0x66),
    mmx("cvttps2pi", [0x0F, 0x2C], values: .singles), mmx("cvtps2pi", [0x0F, 0x2D], values: .singles),
    mmx("cvttpd2pi", [0x0F, 0x2C], bytes: 16, prefix: 0x66, values: .doubles),
    mmx("cvtpd2pi", [0x0F, 0x2D], bytes: 16, prefix: 0x66, values: .doubles),
  ]

  /// MASKMOVDQU and MASKMOVQ, whose address is RDI.
  private static let maskedStores: [SiliconRow] = [
    sse("maskmovdqu", 0x66, [0x0F, 0xF7], .registers).toRDI, mmx("maskmovq", [0x0F, 0xF7], .registers).toRDI,
  ]

  private var toRDI: SiliconRow {
    var row = self
    row.prepare = { instance in
      instance.randomizeFloatingPoint()
      return instance.set(7, SiliconPlaces.data + UInt64(instance.below(SiliconPlaces.dataByteCount - 16)))
    }
    return row
  }

  // MARK: Floating point

  private static let formats: [(String, UInt8?, UInt64, Values)] = [
    ("ps", nil, 16, .singles), ("pd", 0x66, 16, .doubles), ("ss", 0xF3, 4, .singles), ("sd", 0xF2, 8, .doubles),
  ]

  private static let floatArithmetic: [(name: String, opcode: UInt8)] = [
    ("sqrt", 0x51), ("add", 0x58), ("mul", 0x59), ("sub", 0x5C), ("min", 0x5D), ("div", 0x5E), ("max", 0x5F),
  ]
  private static let orders: [(name: String, opcode: UInt8)] = [("ucomi", 0x2E), ("comi", 0x2F)]
  private static let neighbours: [(name: String, opcode: UInt8)] = [
    ("hadd", 0x7C), ("hsub", 0x7D), ("addsub", 0xD0),
  ]
  private static let rounding: [(name: String, opcode: UInt8, bytes: UInt64, values: Values)] = [
    ("roundps", 0x08, 16, .singles), ("roundpd", 0x09, 16, .doubles), ("roundss", 0x0A, 4, .singles),
    ("roundsd", 0x0B, 8, .doubles), ("dpps", 0x40, 16, .singles), ("dppd", 0x41, 16, .doubles),
  ]

  private static var floats: [SiliconRow] {
    var rows: [SiliconRow] = []
    for (suffix, prefix, bytes, values) in formats {
      for (name, opcode) in floatArithmetic {
        rows.append(sse(name + suffix, prefix, [0x0F, opcode], bytes: bytes, values: values))
      }
      let compare = sse("cmp" + suffix, prefix, [0x0F, 0xC2], immediate: .byte, bytes: bytes, values: values)
      rows.append(compare.predicate)
    }
    for (name, opcode) in orders {
      rows.append(sse(name + "ss", nil, [0x0F, opcode], bytes: 4, values: .singles))
      rows.append(sse(name + "sd", 0x66, [0x0F, opcode], bytes: 8, values: .doubles))
    }
    for (name, opcode) in neighbours {
      rows.append(sse(name + "ps", 0xF2, [0x0F, opcode], feature: .sse3, values: .singles))
      rows.append(sse(name + "pd", 0x66, [0x0F, opcode], feature: .sse3, values: .doubles))
    }
    for (name, opcode, bytes, values) in rounding {
      let code: [UInt8] = [0x0F, 0x3A, opcode]
      rows.append(sse(name, 0x66, code, immediate: .byte, bytes: bytes, feature: .sse41, values: values))
    }
    return rows
  }

  private static let conversions: [SiliconRow] = [
    sse("cvtsi2ss", 0xF3, [0x0F, 0x2A], bytes: 8).wide, sse("cvtsi2sd", 0xF2, [0x0F, 0x2A], bytes: 8).wide,
    sse("cvttss2si", 0xF3, [0x0F, 0x2C], bytes: 4, values: .singles).wide,
    sse("cvttsd2si", 0xF2, [0x0F, 0x2C], bytes: 8, values: .doubles).wide,
    sse("cvtss2si", 0xF3, [0x0F, 0x2D], bytes: 4, values: .singles).wide,
    sse("cvtsd2si", 0xF2, [0x0F, 0x2D], bytes: 8, values: .doubles).wide,
    sse("cvtps2pd", nil, [0x0F, 0x5A], bytes: 8, values: .singles),
    sse("cvtpd2ps", 0x66, [0x0F, 0x5A], values: .doubles),
    sse("cvtss2sd", 0xF3, [0x0F, 0x5A], bytes: 4, values: .singles),
    sse("cvtsd2ss", 0xF2, [0x0F, 0x5A], bytes: 8, values: .doubles), sse("cvtdq2ps", nil, [0x0F, 0x5B]),
    sse("cvtps2dq", 0x66, [0x0F, 0x5B], values: .singles), sse("cvttps2dq", 0xF3, [0x0F, 0x5B], values: .singles),
    sse("cvttpd2dq", 0x66, [0x0F, 0xE6], values: .doubles), sse("cvtdq2pd", 0xF3, [0x0F, 0xE6], bytes: 8),
    sse("cvtpd2dq", 0xF2, [0x0F, 0xE6], values: .doubles),
  ]

  private static let strings42: [SiliconRow] = [
    sse("pcmpestrm", 0x66, [0x0F, 0x3A, 0x60], immediate: .byte, feature: .sse42).unaligned.wide,
    sse("pcmpestri", 0x66, [0x0F, 0x3A, 0x61], immediate: .byte, feature: .sse42).unaligned.wide,
    sse("pcmpistrm", 0x66, [0x0F, 0x3A, 0x62], immediate: .byte, feature: .sse42).unaligned.wide,
    sse("pcmpistri", 0x66, [0x0F, 0x3A, 0x63], immediate: .byte, feature: .sse42).unaligned.wide,
    SiliconRow(
      name: "sse crc32", opcode: [0x0F, 0x38, 0xF0], operands: .modRM, mandatoryPrefix: 0xF2, sizes: .byte,
      feature: .sse42),
    SiliconRow(
      name: "sse crc32", opcode: [0x0F, 0x38, 0xF1], operands: .modRM, mandatoryPrefix: 0xF2, feature: .sse42),
  ]

  // MARK: Variations

  private var unaligned: SiliconRow {
    var row = self
    row.alignment = 1
    return row
  }

  /// REX.W has a meaning.
  private var wide: SiliconRow {
    var row = self
    row.sizes = .wide
    return row
  }

  /// Bits 7:3 of the immediate are reserved.
  private var predicate: SiliconRow {
    var row = self
    row.prepare = { instance in
      instance.randomizeFloatingPoint()
      instance.setImmediateByte(UInt8(instance.below(8)))
      return true
    }
    return row
  }
}

extension SiliconCase {
  /// MXCSR: half of the time as most programs have it, else anything; and MMX registers.
  fileprivate mutating func randomizeFloatingPoint() {
    var mxcsr: UInt64 = 0x1F80
    switch below(4) {
    case 0: mxcsr |= random.next() & 0x603F
    case 1: mxcsr = random.next() & 0xFFFF
    case 2: mxcsr |= 0x20
    default: break
    }
    state.fx[word: 24, 4] = mxcsr
    for number in 0..<8 {
      state.fx[word: 32 + 16 * number, 8] = vectorValue()
      state.fx[word: 40 + 16 * number, 2] = random.next() & 0xFFFF
    }
    if isMemory, let count = row.memoryByteCount, count <= 16, chance(2) {
      patch(effectiveAddress, vectorValue())
      patch(effectiveAddress &+ 8, vectorValue())
    }
  }
}
