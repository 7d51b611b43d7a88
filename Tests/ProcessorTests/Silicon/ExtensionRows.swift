import X86

extension SiliconRow {
  /// ADX, BMI1, BMI2 and what flushes lines (Intel SDM vol. 2).
  static let extensions: [SiliconRow] = adx + bmi + bmiShifts + lines

  private static let adx: [SiliconRow] = [
    SiliconRow(
      name: "adcx", opcode: [0x0F, 0x38, 0xF6], operands: .modRM, mandatoryPrefix: 0x66, sizes: .wide, feature: .adx),
    SiliconRow(
      name: "adox", opcode: [0x0F, 0x38, 0xF6], operands: .modRM, mandatoryPrefix: 0xF3, sizes: .wide, feature: .adx),
  ]

  private static func row(
    _ name: String, _ opcode: UInt8, _ feature: Feature, _ operands: Operands = .modRM, prefix: UInt8 = 0,
    undefined: RFlags = []
  ) -> SiliconRow {
    SiliconRow(
      name: name, opcode: [opcode], operands: operands, vex: VEX(map: 2, prefix: prefix), sizes: .wide,
      feature: feature, undefined: { _ in undefined })
  }

  private static let bmi: [SiliconRow] = [
    row("andn", 0xF2, .bmi1, undefined: [.adjust, .parity]),
    row("blsr", 0xF3, .bmi1, .group(1), undefined: [.adjust, .parity]),
    row("blsmsk", 0xF3, .bmi1, .group(2), undefined: [.adjust, .parity]),
    row("blsi", 0xF3, .bmi1, .group(3), undefined: [.adjust, .parity]),
    controlled(row("bextr", 0xF7, .bmi1, undefined: [.adjust, .sign, .parity])),
    controlled(row("bzhi", 0xF5, .bmi2, undefined: [.adjust, .parity])),
    row("mulx", 0xF6, .bmi2, prefix: 3),
    row("pdep", 0xF5, .bmi2, prefix: 3),
    row("pext", 0xF5, .bmi2, prefix: 2),
    SiliconRow(
      name: "rorx", opcode: [0xF0], operands: .modRM, vex: VEX(map: 3, prefix: 3, hasThirdRegister: false),
      immediate: .byte, sizes: .wide, feature: .bmi2),
  ]

  private static let bmiShifts: [SiliconRow] = [
    row("shlx", 0xF7, .bmi2, prefix: 1), row("sarx", 0xF7, .bmi2, prefix: 2), row("shrx", 0xF7, .bmi2, prefix: 3),
  ]

  /// Random controls nearly always select nothing or everything.
  private static func controlled(_ row: SiliconRow) -> SiliconRow {
    var row = row
    row.prepare = { instance in
      if instance.chance(4) { return true }
      let control = UInt64(instance.below(70)) | UInt64(instance.below(70)) << 8
      _ = instance.set(instance.third, instance.value() & ~0xFFFF | control)
      return true
    }
    return row
  }

  private static let lines: [SiliconRow] = [
    SiliconRow(name: "clflush", opcode: [0x0F, 0xAE], operands: .memoryGroup(7), sizes: .fixed, memoryByteCount: 1),
    SiliconRow(
      name: "clflushopt", opcode: [0x0F, 0xAE], operands: .memoryGroup(7), mandatoryPrefix: 0x66, sizes: .fixed,
      feature: .clflushopt, memoryByteCount: 1),
    SiliconRow(
      name: "clwb", opcode: [0x0F, 0xAE], operands: .memoryGroup(6), mandatoryPrefix: 0x66, sizes: .fixed,
      feature: .clwb, memoryByteCount: 1),
    SiliconRow(
      name: "movdiri", opcode: [0x0F, 0x38, 0xF9], operands: .memory, sizes: .wide, feature: .movdiri),
  ]
}
