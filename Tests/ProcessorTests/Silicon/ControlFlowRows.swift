import X86

extension SiliconRow {
  /// An address in the code pages, which hold INT3 wherever the instruction is not.
  @Sendable private static func destination(_ instance: inout SiliconCase) -> UInt64 {
    var target = SiliconPlaces.code + UInt64(instance.below(SiliconPlaces.codeByteCount - 1))
    // Into the instruction itself would be another instruction.
    if target &- instance.address < UInt64(instance.bytes.count) { target = instance.nextAddress }
    return target
  }

  /// Branches: all of them lead to an INT3 (Intel SDM vol. 2).
  static let controlFlow: [SiliconRow] = conditionalBranches + branches

  private static let conditionalBranches: [SiliconRow] =
    (UInt8(0)..<16).flatMap { condition in
      [
        SiliconRow(name: "jcc", opcode: [0x70 | condition], immediate: .byte, sizes: .fixed, prepare: forward),
        SiliconRow(name: "jcc", opcode: [0x0F, 0x80 | condition, 0x40, 0, 0, 0], sizes: .fixed),
      ]
    }

  // LOOPE and LOOPNE without F2h and F3h: AMD's processors take the condition from those.
  private static let branches: [SiliconRow] = [
    SiliconRow(name: "jmp", opcode: [0xEB], immediate: .byte, sizes: .fixed, prepare: forward),
    SiliconRow(name: "jmp", opcode: [0xE9, 0x55, 0, 0, 0], sizes: .fixed),
    SiliconRow(name: "call", opcode: [0xE8, 0x3C, 0, 0, 0], sizes: .fixed, options: .stack),
    SiliconRow(
      name: "loopne", opcode: [0xE0], immediate: .byte, sizes: .fixed, options: .addressSize, prepare: counted),
    SiliconRow(name: "loope", opcode: [0xE1], immediate: .byte, sizes: .fixed, options: .addressSize, prepare: counted),
    SiliconRow(name: "loop", opcode: [0xE2], immediate: .byte, sizes: .fixed, options: .addressSize, prepare: counted),
    SiliconRow(name: "jrcxz", opcode: [0xE3], immediate: .byte, sizes: .fixed, options: .addressSize, prepare: counted),
    SiliconRow(name: "jmp", opcode: [0xFF], operands: .group(4), sizes: .fixed, prepare: indirect),
    SiliconRow(name: "call", opcode: [0xFF], operands: .group(2), sizes: .fixed, options: .stack, prepare: indirect),
    SiliconRow(name: "ret", opcode: [0xC3], sizes: .fixed, options: .stack, prepare: returning),
    SiliconRow(name: "ret", opcode: [0xC2], immediate: .word, sizes: .fixed, options: .stack, prepare: returning),
  ]

  /// A short branch stays in the code pages, and does not lead back into the code.
  @Sendable private static func forward(_ instance: inout SiliconCase) -> Bool {
    instance.setImmediateByte(UInt8(instance.below(0x60)))
    return true
  }

  @Sendable private static func counted(_ instance: inout SiliconCase) -> Bool {
    if instance.chance(2) { instance.state.general[1] = instance.value() & ~0xFFFF | UInt64(instance.below(3)) }
    if instance.chance(4) { instance.state.general[1] &= 0xFFFF_FFFF_0000_0003 }
    return forward(&instance)
  }

  @Sendable private static func indirect(_ instance: inout SiliconCase) -> Bool {
    let target = destination(&instance)
    if instance.isMemory {
      instance.patch(instance.effectiveAddress, target)
      // Parts of a pointer outside the pages cannot be set: it would lead anywhere.
      let offset = instance.effectiveAddress &- SiliconPlaces.data
      return offset <= UInt64(SiliconPlaces.dataByteCount) - 8
    }
    guard let other = instance.other else { return false }
    return instance.set(other, target)
  }

  @Sendable private static func returning(_ instance: inout SiliconCase) -> Bool {
    let target = destination(&instance)
    instance.patch(instance.state.general[4], target)
    return true
  }

  // MARK: Strings

  /// String instructions, whose operands are RSI, RDI and RCX.
  static let strings: [SiliconRow] =
    repeated + [
      SiliconRow(
        name: "xlat", opcode: [0xD7], sizes: .fixed, options: .addressSize,
        prepare: { instance in
          instance.state.general[3] = near(&instance)
          return true
        })
    ]

  private static let repeated: [SiliconRow] =
    [
      ("movs", UInt8(0xA4)), ("cmps", 0xA6), ("stos", 0xAA), ("lods", 0xAC), ("scas", 0xAE),
    ].flatMap { name, opcode in
      [
        SiliconRow(name: name, opcode: [opcode], sizes: .byte, options: .repeats, prepare: pointers),
        SiliconRow(name: name, opcode: [opcode + 1], options: .repeats, prepare: pointers),
      ]
    }

  /// Somewhere in the data pages; with an address size of 32 bits, with noise above.
  private static func near(_ instance: inout SiliconCase) -> UInt64 {
    let address = SiliconPlaces.data + 0x1000 + UInt64(instance.below(0x2000))
    return instance.has32BitAddress ? address | instance.value() << 32 : address
  }

  @Sendable private static func pointers(_ instance: inout SiliconCase) -> Bool {
    let source = near(&instance)
    // Close together, they overlap.
    let destination = instance.chance(3) ? source &+ UInt64(instance.below(32)) &- 16 : near(&instance)
    instance.state.general[6] = source
    instance.state.general[7] = destination
    let count = UInt64(instance.below(40))
    instance.state.general[1] = instance.has32BitAddress ? count | instance.value() << 32 : count
    // Runs of equal elements, so that the comparisons go on.
    let element = instance.value()
    let step = UInt64(instance.width)
    if instance.chance(2) { instance.state.general[0] = element }
    for index in UInt64(0)..<UInt64(instance.below(24)) {
      let isDown = instance.state.flags & RFlags.direction.rawValue != 0
      let offset = isDown ? 0 &- index &* step : index &* step
      instance.patch((source & 0xFFFF_FFFF) &+ offset, element, instance.width)
      instance.patch((destination & 0xFFFF_FFFF) &+ offset, element, instance.width)
    }
    return true
  }
}
