import X86

extension SiliconRow {
  /// Every family.
  static let all: [SiliconRow] = [integer, controlFlow, strings, extensions, vectors, x87].flatMap { $0 }

  /// Register and memory operations of the baseline (Intel SDM vol. 2).
  static let integer: [SiliconRow] =
    [
      arithmetic, unary, shifts, doubleShifts, multiplication, signedMultiplication, division, moves, conditional, bits,
      scans, exchanges, stack, flagOperations, hints,
    ].flatMap { $0 }

  private static let byte = Sizes.byte

  // MARK: Arithmetic

  private static let arithmetic: [SiliconRow] = ["add", "or", "adc", "sbb", "and", "sub", "xor", "cmp"].enumerated()
    .flatMap { index, name in
      let first = UInt8(index * 8)
      let group = UInt8(index)
      let lock: Options = name == "cmp" ? [] : .lock
      let undefined: RFlags = ["and", "or", "xor"].contains(name) ? UndefinedFlags.logic : []
      let rows = [
        SiliconRow(name: name, opcode: [first], operands: .modRM, sizes: byte, options: lock),
        SiliconRow(name: name, opcode: [first + 1], operands: .modRM, options: lock),
        SiliconRow(name: name, opcode: [first + 2], operands: .modRM, sizes: byte),
        SiliconRow(name: name, opcode: [first + 3], operands: .modRM),
        SiliconRow(name: name, opcode: [first + 4], immediate: .byte, sizes: byte),
        SiliconRow(name: name, opcode: [first + 5], immediate: .operand),
        SiliconRow(name: name, opcode: [0x80], operands: .group(group), immediate: .byte, sizes: byte, options: lock),
        SiliconRow(name: name, opcode: [0x81], operands: .group(group), immediate: .operand, options: lock),
        SiliconRow(name: name, opcode: [0x83], operands: .group(group), immediate: .byte, options: lock),
      ]
      return rows.map { $0.with(undefined) }
    }

  private func with(_ flags: RFlags) -> SiliconRow {
    var row = self
    row.undefined = { _ in flags }
    return row
  }

  private static let unary: [SiliconRow] = [
    SiliconRow(name: "test", opcode: [0x84], operands: .modRM, sizes: byte).with(UndefinedFlags.logic),
    SiliconRow(name: "test", opcode: [0x85], operands: .modRM).with(UndefinedFlags.logic),
    SiliconRow(name: "test", opcode: [0xA8], immediate: .byte, sizes: byte).with(UndefinedFlags.logic),
    SiliconRow(name: "test", opcode: [0xA9], immediate: .operand).with(UndefinedFlags.logic),
    SiliconRow(name: "test", opcode: [0xF6], operands: .group(0), immediate: .byte, sizes: byte)
      .with(UndefinedFlags.logic),
    SiliconRow(name: "test", opcode: [0xF7], operands: .group(1), immediate: .operand).with(UndefinedFlags.logic),
    SiliconRow(name: "not", opcode: [0xF6], operands: .group(2), sizes: byte, options: .lock),
    SiliconRow(name: "not", opcode: [0xF7], operands: .group(2), options: .lock),
    SiliconRow(name: "neg", opcode: [0xF6], operands: .group(3), sizes: byte, options: .lock),
    SiliconRow(name: "neg", opcode: [0xF7], operands: .group(3), options: .lock),
    SiliconRow(name: "inc", opcode: [0xFE], operands: .group(0), sizes: byte, options: .lock),
    SiliconRow(name: "inc", opcode: [0xFF], operands: .group(0), options: .lock),
    SiliconRow(name: "dec", opcode: [0xFE], operands: .group(1), sizes: byte, options: .lock),
    SiliconRow(name: "dec", opcode: [0xFF], operands: .group(1), options: .lock),
    SiliconRow(name: "cbw", opcode: [0x98]),
    SiliconRow(name: "cwd", opcode: [0x99]),
  ]

  // MARK: Shifts

  private static let shifts: [SiliconRow] =
    ["rol", "ror", "rcl", "rcr", "shl", "shr", "sal", "sar"].enumerated().flatMap { index, name in
      let group = Operands.group(UInt8(index))
      func row(_ opcode: UInt8, _ sizes: Sizes, _ immediate: Immediate, _ count: @escaping Count) -> SiliconRow {
        SiliconRow(
          name: name, opcode: [opcode], operands: group, immediate: immediate, sizes: sizes,
          undefined: { instance in
            let masked = count(instance) & (instance.width == 8 ? 63 : 31)
            return index < 4
              ? UndefinedFlags.rotate(masked)
              : UndefinedFlags.shift(masked, isArithmetic: index == 7, width: instance.width)
          })
      }
      return [
        row(0xC0, byte, .byte) { $0.immediate }, row(0xC1, .full, .byte) { $0.immediate },
        row(0xD0, byte, .none) { _ in 1 }, row(0xD1, .full, .none) { _ in 1 },
        row(0xD2, byte, .none) { $0.state.general[1] }, row(0xD3, .full, .none) { $0.state.general[1] },
      ]
    }

  private static let doubleShifts: [SiliconRow] =
    [("shld", UInt8(0xA4)), ("shrd", 0xAC)].flatMap { name, opcode in
      [
        SiliconRow(
          name: name, opcode: [0x0F, opcode], operands: .modRM, immediate: .byte,
          undefined: { UndefinedFlags.doubleShift($0.immediate & ($0.width == 8 ? 63 : 31)) },
          // Beyond the operand's size everything is undefined.
          prepare: { $0.width != 2 || $0.immediate & 31 <= 16 }),
        SiliconRow(
          name: name, opcode: [0x0F, opcode + 1], operands: .modRM,
          undefined: { UndefinedFlags.doubleShift($0.state.general[1] & ($0.width == 8 ? 63 : 31)) },
          prepare: { $0.width != 2 || $0.state.general[1] & 31 <= 16 }),
      ]
    }

  private typealias Count = @Sendable (borrowing SiliconCase) -> UInt64

  // MARK: Multiplication

  private static let multiplication: [SiliconRow] =
    [UInt8(4), 5].flatMap { number in
      let name = number == 4 ? "mul" : "imul"
      return [
        SiliconRow(name: name, opcode: [0xF6], operands: .group(number), sizes: byte)
          .with(UndefinedFlags.multiplication),
        SiliconRow(name: name, opcode: [0xF7], operands: .group(number)).with(UndefinedFlags.multiplication),
      ]
    }

  private static let signedMultiplication: [SiliconRow] = [
    SiliconRow(name: "imul", opcode: [0x0F, 0xAF], operands: .modRM).with(UndefinedFlags.multiplication),
    SiliconRow(name: "imul", opcode: [0x69], operands: .modRM, immediate: .operand)
      .with(UndefinedFlags.multiplication),
    SiliconRow(name: "imul", opcode: [0x6B], operands: .modRM, immediate: .byte)
      .with(UndefinedFlags.multiplication),
  ]

  private static let division: [SiliconRow] =
    [UInt8(6), 7].flatMap { number in
      [UInt8(0xF6), 0xF7].map { opcode in
        SiliconRow(
          name: number == 6 ? "div" : "idiv", opcode: [opcode], operands: .group(number),
          sizes: opcode == 0xF6 ? byte : .full, undefined: { _ in UndefinedFlags.division },
          prepare: { instance in
            // Random halves nearly always overflow: most of the time the upper one is an extension.
            if !instance.chance(4) {
              let bits = UInt64(instance.width * 8)
              if bits == 8 {
                if !instance.isAddress(0) { instance.state.general[0] &= instance.chance(2) ? 0xFF : 0x0FFF }
              } else {
                let isNegative = number == 7 && instance.state.general[0] >> (bits - 1) & 1 != 0
                _ = instance.set(2, isNegative ? ~0 : UInt64(instance.below(4)))
              }
            }
            return true
          })
      }
    }

  // MARK: Moves

  private static let moves: [SiliconRow] =
    [
      SiliconRow(name: "mov", opcode: [0x88], operands: .modRM, sizes: byte),
      SiliconRow(name: "mov", opcode: [0x89], operands: .modRM),
      SiliconRow(name: "mov", opcode: [0x8A], operands: .modRM, sizes: byte),
      SiliconRow(name: "mov", opcode: [0x8B], operands: .modRM),
      SiliconRow(name: "mov", opcode: [0xC6], operands: .group(0), immediate: .byte, sizes: byte),
      SiliconRow(name: "mov", opcode: [0xC7], operands: .group(0), immediate: .operand),
      SiliconRow(name: "mov", opcode: [0xB0], operands: .opcodeRegister, immediate: .byte, sizes: byte),
      SiliconRow(name: "mov", opcode: [0xB8], operands: .opcodeRegister, immediate: .full),
      SiliconRow(name: "mov", opcode: [0xA0], operands: .absolute, sizes: byte),
      SiliconRow(name: "mov", opcode: [0xA1], operands: .absolute),
      SiliconRow(name: "mov", opcode: [0xA2], operands: .absolute, sizes: byte),
      SiliconRow(name: "mov", opcode: [0xA3], operands: .absolute),
      SiliconRow(name: "movzx", opcode: [0x0F, 0xB6], operands: .modRM, memoryByteCount: 1),
      SiliconRow(name: "movzx", opcode: [0x0F, 0xB7], operands: .modRM, memoryByteCount: 2),
      SiliconRow(name: "movsx", opcode: [0x0F, 0xBE], operands: .modRM, memoryByteCount: 1),
      SiliconRow(name: "movsx", opcode: [0x0F, 0xBF], operands: .modRM, memoryByteCount: 2),
      SiliconRow(name: "movsxd", opcode: [0x63], operands: .modRM, sizes: .wide, memoryByteCount: 4),
      SiliconRow(name: "movnti", opcode: [0x0F, 0xC3], operands: .memory, sizes: .wide),
      SiliconRow(name: "lea", opcode: [0x8D], operands: .memory),
      SiliconRow(name: "bswap", opcode: [0x0F, 0xC8], operands: .opcodeRegister, sizes: .wide),
      SiliconRow(name: "movbe", opcode: [0x0F, 0x38, 0xF0], operands: .memory, feature: .movbe),
      SiliconRow(name: "movbe", opcode: [0x0F, 0x38, 0xF1], operands: .memory, feature: .movbe),
    ]

  private static let conditional: [SiliconRow] =
    (UInt8(0)..<16).flatMap { condition in
      [
        SiliconRow(name: "cmovcc", opcode: [0x0F, 0x40 | condition], operands: .modRM),
        SiliconRow(name: "setcc", opcode: [0x0F, 0x90 | condition], operands: .group(0), sizes: byte),
      ]
    }

  // MARK: Bits

  private static let bits: [SiliconRow] =
    [("bt", UInt8(0xA3), UInt8(4)), ("bts", 0xAB, 5), ("btr", 0xB3, 6), ("btc", 0xBB, 7)].flatMap {
      name, opcode, group in
      let lock: Options = name == "bt" ? [] : .lock
      return [
        SiliconRow(
          name: name, opcode: [0x0F, opcode], operands: .modRM, options: lock,
          undefined: { _ in UndefinedFlags.bitTest },
          prepare: { instance in
            guard instance.isMemory else { return true }
            // The bit may lie up to 512 bytes away; the upper bits of a narrower register say nothing.
            let near = instance.effectiveAddress &- SiliconPlaces.data
            guard near >= 0x400, near < UInt64(SiliconPlaces.dataByteCount) - 0x400 else { return false }
            let number = UInt64(bitPattern: Int64(instance.below(8192) - 4096))
            let mask: UInt64 = instance.width == 8 ? ~0 : 1 << UInt64(instance.width * 8) - 1
            return instance.set(instance.register, number & mask | instance.state.general[instance.register] & ~mask)
          }),
        SiliconRow(name: name, opcode: [0x0F, 0xBA], operands: .group(group), immediate: .byte, options: lock)
          .with(UndefinedFlags.bitTest),
      ]
    }

  private static let scans: [SiliconRow] = [
    SiliconRow(name: "bsf", opcode: [0x0F, 0xBC], operands: .modRM).with(UndefinedFlags.bitScan),
    SiliconRow(name: "bsr", opcode: [0x0F, 0xBD], operands: .modRM).with(UndefinedFlags.bitScan),
    SiliconRow(name: "tzcnt", opcode: [0x0F, 0xBC], operands: .modRM, mandatoryPrefix: 0xF3, feature: .bmi1)
      .with(UndefinedFlags.bitCount),
    SiliconRow(name: "lzcnt", opcode: [0x0F, 0xBD], operands: .modRM, mandatoryPrefix: 0xF3, feature: .lzcnt)
      .with(UndefinedFlags.bitCount),
    SiliconRow(name: "popcnt", opcode: [0x0F, 0xB8], operands: .modRM, mandatoryPrefix: 0xF3, feature: .popcnt),
  ]

  // MARK: Exchanges

  private static let exchanges: [SiliconRow] = [
    SiliconRow(name: "xchg", opcode: [0x86], operands: .modRM, sizes: byte, options: .lock),
    SiliconRow(name: "xchg", opcode: [0x87], operands: .modRM, options: .lock),
    SiliconRow(name: "xchg", opcode: [0x90], operands: .opcodeRegister),
    SiliconRow(name: "xadd", opcode: [0x0F, 0xC0], operands: .modRM, sizes: byte, options: .lock),
    SiliconRow(name: "xadd", opcode: [0x0F, 0xC1], operands: .modRM, options: .lock),
    SiliconRow(
      name: "cmpxchg", opcode: [0x0F, 0xB0], operands: .modRM, sizes: byte, options: .lock, prepare: compareExchange),
    SiliconRow(name: "cmpxchg", opcode: [0x0F, 0xB1], operands: .modRM, options: .lock, prepare: compareExchange),
    SiliconRow(
      name: "cmpxchg8b", opcode: [0x0F, 0xC7], operands: .memoryGroup(1), sizes: .fixed, options: .lock,
      prepare: compareExchange),
    SiliconRow(
      name: "cmpxchg16b", opcode: [0x0F, 0xC7], operands: .memoryGroup(1), sizes: .qword, options: .lock,
      feature: .cx16, alignment: 16, memoryByteCount: 16, prepare: compareExchange),
  ]

  /// Half of the time memory holds what is looked for.
  @Sendable private static func compareExchange(_ instance: inout SiliconCase) -> Bool {
    guard instance.isMemory, instance.chance(2) else { return true }
    let address = instance.effectiveAddress
    if instance.row.name == "cmpxchg8b" {
      instance.patch(address, instance.state.general[0], 4)
      instance.patch(address &+ 4, instance.state.general[2], 4)
    } else {
      instance.patch(address, instance.state.general[0])
      if instance.row.name == "cmpxchg16b" { instance.patch(address &+ 8, instance.state.general[2]) }
    }
    return true
  }

  // MARK: Stack

  /// RSP near the end or the beginning of the data pages now and then, so that the stack faults.
  @Sendable private static func stackPointer(_ instance: inout SiliconCase) -> Bool {
    guard !instance.isAddress(4) else { return true }
    if instance.chance(24) {
      instance.state.general[4] =
        SiliconPlaces.data + (instance.chance(2) ? 0 : UInt64(SiliconPlaces.dataByteCount)) + UInt64(instance.below(12))
        &- 6
    }
    return true
  }

  private static let stack: [SiliconRow] = [
    SiliconRow(
      name: "push", opcode: [0x50], operands: .opcodeRegister, sizes: .stack, options: .stack, prepare: stackPointer),
    SiliconRow(
      name: "push", opcode: [0xFF], operands: .group(6), sizes: .stack, options: .stack, prepare: stackPointer),
    SiliconRow(
      name: "push", opcode: [0x68], immediate: .operand, sizes: .stack, options: .stack, prepare: stackPointer),
    SiliconRow(name: "push", opcode: [0x6A], immediate: .byte, sizes: .stack, options: .stack, prepare: stackPointer),
    SiliconRow(
      name: "pop", opcode: [0x58], operands: .opcodeRegister, sizes: .stack, options: .stack, prepare: stackPointer),
    SiliconRow(
      name: "pop", opcode: [0x8F], operands: .group(0), sizes: .stack, options: .stack,
      // The address counts from RSP after the pop: then it is not where this test thinks it is.
      prepare: { stackPointer(&$0) && !$0.isAddress(4) }),
    SiliconRow(name: "pushf", opcode: [0x9C], sizes: .stack, options: .stack, prepare: stackPointer),
    SiliconRow(
      name: "popf", opcode: [0x9D], sizes: .stack, options: .stack,
      prepare: { instance in
        // Without TF, NT and AC, which would be felt outside the instruction.
        instance.patch(instance.state.general[4], instance.value() & ~0x4_4100)
        return true
      }),
    SiliconRow(
      name: "leave", opcode: [0xC9], sizes: .stack, options: .stack,
      prepare: { instance in
        instance.state.general[5] = SiliconPlaces.data + UInt64(instance.below(SiliconPlaces.dataByteCount))
        return true
      }),
    SiliconRow(
      name: "enter", opcode: [0xC8, 0x20, 0x01], immediate: .byte, sizes: .stack, options: .stack,
      prepare: { instance in
        instance.setImmediateByte(UInt8(instance.below(8) == 0 ? instance.below(32) : 0))
        instance.state.general[5] = SiliconPlaces.data + 0x1000 + UInt64(instance.below(0x1000))
        return true
      }),
  ]

  // MARK: Flags and hints

  private static let flagOperations: [SiliconRow] =
    [
      ("cmc", UInt8(0xF5)), ("clc", 0xF8), ("stc", 0xF9), ("cld", 0xFC), ("std", 0xFD), ("lahf", 0x9F), ("sahf", 0x9E),
    ].map { SiliconRow(name: $0, opcode: [$1], sizes: .fixed, feature: $0.hasSuffix("ahf") ? .lahf : .baseline) }

  private static let hints: [SiliconRow] = [
    SiliconRow(name: "nop", opcode: [0x0F, 0x1F], operands: .modRM),
    SiliconRow(name: "pause", opcode: [0x90], mandatoryPrefix: 0xF3, sizes: .fixed),
    SiliconRow(name: "prefetch", opcode: [0x0F, 0x18], operands: .memory, sizes: .fixed),
    SiliconRow(name: "prefetchw", opcode: [0x0F, 0x0D], operands: .memoryGroup(1), sizes: .fixed, feature: .prefetchw),
    SiliconRow(name: "lfence", opcode: [0x0F, 0xAE, 0xE8], sizes: .fixed),
    SiliconRow(name: "mfence", opcode: [0x0F, 0xAE, 0xF0], sizes: .fixed),
    SiliconRow(name: "sfence", opcode: [0x0F, 0xAE, 0xF8], sizes: .fixed),
    SiliconRow(name: "ud2", opcode: [0x0F, 0x0B], sizes: .fixed),
    SiliconRow(name: "ud1", opcode: [0x0F, 0xB9], operands: .registers),
    SiliconRow(name: "int3", opcode: [0xCC], sizes: .fixed),
  ]
}
