public import X86

// The SSE instructions that only move (Intel SDM vol. 2, tables ). MMX registers and AVX are refused.

extension Instruction {
  /// The prefix that selects among the forms of one opcode: F2h or F3h where present, else 66h, else 0.
  @inlinable var mandatoryPrefix: UInt8 {
    if prefixes.contains(.repeatEqual) { return 0xF3 }
    if prefixes.contains(.repeatNotEqual) { return 0xF2 }
    return prefixes.contains(.operandSize) ? 0x66 : 0
  }

  /// True where a 16-byte operand that is not aligned is #GP(0).
  @inlinable var requiresAlignment: Bool {
    guard mnemonic == .sse else { return false }
    switch (map, opcode, mandatoryPrefix) {
    case (.secondary, 0x28, _), (.secondary, 0x29, _), (.secondary, 0x2B, _): return true
    case (.secondary, 0x6F, 0x66), (.secondary, 0x7F, 0x66), (.secondary, 0xE7, 0x66), (.map38, 0x2A, _): return true
    default: return false
    }
  }
}

extension MMIOInstruction {
  /// A move between memory and a vector register; the register's value is taken by `takeVectorValue`.
  @inlinable mutating func takeVector(
    _ instruction: Instruction, _ other: Operand, memoryIsFirst: Bool
  ) throws(HandlerAbort) {
    guard other.kind == .vector, let operation = Self.vectorOperation(instruction) else {
      throw .fail(.unhandledInstruction(.sse))
    }
    guard (operation == .vectorStore) == memoryIsFirst else { throw .fail(.unhandledInstruction(.sse)) }
    self.operation = operation
    register = RegisterOperand(other)
  }

  @inlinable static func vectorOperation(_ instruction: Instruction) -> MMIOOperation? {
    let prefix = instruction.mandatoryPrefix
    guard instruction.map == .secondary else {
      return instruction.map == .map38 && instruction.opcode == 0x2A ? .vectorLoad : nil
    }
    switch instruction.opcode {
    case 0x10, 0x28: return .vectorLoad
    case 0x11, 0x13, 0x17, 0x29, 0x2B, 0x7F, 0xD6, 0xE7: return .vectorStore
    case 0x12: return prefix == 0 || prefix == 0x66 ? .vectorLoadLow : nil
    case 0x16: return prefix == 0 || prefix == 0x66 ? .vectorLoadHigh : nil
    case 0x6E, 0x6F, 0xF0: return .vectorLoad
    case 0x7E: return prefix == 0xF3 ? .vectorLoad : .vectorStore
    default: return nil
    }
  }

  /// The bytes that a vector store will write.
  @inlinable mutating func takeVectorValue(_ instruction: Instruction, _ value: VectorValue) {
    guard operation == .vectorStore else { return }
    let isHighHalf = instruction.opcode == 0x17
    low = isHighHalf ? value.high : value.low
    high = value.high
  }
}
