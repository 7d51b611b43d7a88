import X86

extension Translator {
  /// The prefix that selects among the instructions of one vector opcode.
  private enum Selector {
    case none, operandSize, repeatEqual, repeatNotEqual
  }

  private var selector: Selector {
    if instruction.prefixes.contains(.repeatNotEqual) { return .repeatNotEqual }
    if instruction.prefixes.contains(.repeatEqual) { return .repeatEqual }
    return instruction.prefixes.contains(.operandSize) ? .operandSize : .none
  }

  /// The moves among the vector instructions; false for the others, which this processor does not have yet.
  mutating func translateVector() -> Bool {
    guard instruction.map == .secondary, let modRM = instruction.modRM else { return false }
    let isMemory = modRM < 0xC0
    guard let move = vectorMove(isMemory) else { return false }
    op.opcode = .vectorMove
    op.extra = move.rawValue
    op.width = instruction.rex & 8 != 0 ? .qword : .dword
    let first = instruction.operands[0]
    let second = instruction.operands[1]
    if first.kind == .memory || second.kind == .memory { setAddress() }
    op.a = first.kind == .general ? first.number &* 8 : first.number
    op.b = second.kind == .general ? second.number &* 8 : second.number
    return true
  }

  private func vectorMove(_ isMemory: Bool) -> VectorMove? {
    switch (instruction.opcode, selector) {
    case (0x10, .none), (0x10, .operandSize): isMemory ? .load16 : .copy
    case (0x10, .repeatEqual): isMemory ? .load4 : .copyLow4
    case (0x10, .repeatNotEqual): isMemory ? .load8 : .copyLow8
    case (0x11, .none), (0x11, .operandSize): isMemory ? .store16 : .copy
    case (0x11, .repeatEqual): isMemory ? .store4 : .copyLow4
    case (0x11, .repeatNotEqual): isMemory ? .store8 : .copyLow8
    case (0x12, .none): isMemory ? .loadLow : .highToLow
    case (0x12, .operandSize): isMemory ? .loadLow : nil
    case (0x13, .none), (0x13, .operandSize): isMemory ? .store8 : nil
    case (0x16, .none): isMemory ? .loadHigh : .lowToHigh
    case (0x16, .operandSize): isMemory ? .loadHigh : nil
    case (0x17, .none), (0x17, .operandSize): isMemory ? .storeHigh : nil
    case (0x28, .none), (0x28, .operandSize), (0x6F, .operandSize): isMemory ? .load16Aligned : .copy
    case (0x29, .none), (0x29, .operandSize), (0x7F, .operandSize): isMemory ? .store16Aligned : .copy
    case (0x2B, .none), (0x2B, .operandSize), (0xE7, .operandSize): isMemory ? .store16Aligned : nil
    case (0x6E, .operandSize): .fromGeneral
    case (0x7E, .operandSize): .toGeneral
    case (0x7E, .repeatEqual): isMemory ? .load8 : .copyLow8Zeroing
    case (0xD6, .operandSize): isMemory ? .store8 : .copyLow8Zeroing
    case (0x6F, .repeatEqual): isMemory ? .load16 : .copy
    case (0x7F, .repeatEqual): isMemory ? .store16 : .copy
    case (0xF0, .repeatNotEqual): isMemory ? .load16 : nil
    default: nil
    }
  }
}
