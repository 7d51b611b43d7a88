import X86

extension Translator {
  /// The extension that the instruction belongs to (Intel SDM vol. 1 §5.4 to §5.10, §5.13).
  var vectorFeature: Features {
    switch instruction.map {
    case .primary: []
    case .secondary: secondaryFeature
    case .map38:
      switch instruction.opcode {
      case 0x00...0x0F, 0x1C...0x1E: .ssse3
      case 0x37: .sse42
      case 0xC8...0xCD: .sha
      case 0xDB...0xDF: .aes
      default: .sse41
      }
    case .map3A:
      switch instruction.opcode {
      case 0x0F: .ssse3
      case 0x44: .pclmulqdq
      case 0x60...0x63: .sse42
      case 0xCC: .sha
      case 0xDF: .aes
      default: .sse41
      }
    }
  }

  private var secondaryFeature: Features {
    switch (instruction.opcode, selector) {
    case (0x12, .repeatEqual), (0x12, .repeatNotEqual), (0x16, .repeatEqual), (0x7C...0x7D, _), (0xD0, _), (0xF0, _):
      .sse3
    case (0x10...0x2F, .none), (0x50...0x59, .none), (0x5C...0x5F, .none), (0xC2, .none), (0xC6, .none): .sse
    case (0x10...0x2F, .repeatEqual), (0x50...0x59, .repeatEqual), (0x5C...0x5F, .repeatEqual), (0xC2, .repeatEqual):
      .sse
    // MMX registers, but not of the first day.
    case (0x70, .none), (0xC4, .none), (0xC5, .none), (0xD7, .none), (0xDA, .none), (0xDE, .none), (0xE0, .none),
      (0xE3, .none), (0xE4, .none), (0xE7, .none), (0xEA, .none), (0xEE, .none), (0xF6, .none), (0xF7, .none):
      .sse
    case (0x5A...0x5B, _), (0xD4, .none), (0xF4, .none), (0xFB, .none): .sse2
    case (_, .none): .mmx
    default: .sse2
    }
  }
}

extension Translator {
  /// MXCSR, EMMS, FXSAVE, XSAVE and their like; false for other instructions, and for those whose CPUID bit is off.
  mutating func translateVectorState() -> Bool {
    let row: (operation: StateOperation, feature: Features)? =
      switch instruction.mnemonic {
      case .emms: (.emms, .mmx)
      case .ldmxcsr: (.ldmxcsr, .sse)
      case .stmxcsr: (.stmxcsr, .sse)
      case .fxsave: (.fxsave, .fxsave)
      case .fxrstor: (.fxrstor, .fxsave)
      case .xsave: (.xsave, .xsave)
      case .xsaveopt: (.xsaveopt, .xsaveopt)
      case .xsavec: (.xsavec, .xsavec)
      case .xsaves: (.xsaves, .xsaves)
      case .xrstor: (.xrstor, .xsave)
      case .xrstors: (.xrstors, .xsaves)
      default: nil
      }
    guard let row, features.contains(row.feature) else { return false }
    if instruction.operands[0].kind == .memory { setAddress() }
    op.opcode = .vectorState
    op.extra = row.operation.rawValue
    return true
  }
}
