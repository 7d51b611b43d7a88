import X86

extension Translator {
  /// D8 to DF and 9B; the decoder has refused what is undefined.
  mutating func translateX87() -> Bool {
    let isX87 = instruction.mnemonic == .x87 || instruction.mnemonic == .fwait
    guard isX87, features.contains(.x87) else { return false }
    op.opcode = .x87
    guard let modRM = instruction.modRM else {
      op.extra = X87Operation.wait.rawValue
      return true
    }
    op.immediate = UInt64(instruction.opcode & 7) << 8 | UInt64(modRM)
    let row = instruction.opcode & 7
    op.a = modRM >> 3 & 7
    guard modRM >= 0xC0 else {
      setAddress()
      let operation = memoryForm(row, op.a)
      op.extra = operation.rawValue
      // FISTTP came with SSE3.
      return operation != .storeTruncatingPopping || features.contains(.sse3)
    }
    op.b = modRM & 7
    guard let operation = registerForm(row, modRM) else { return false }
    op.extra = operation.rawValue
    return true
  }

  private mutating func memoryForm(_ row: UInt8, _ reg: UInt8) -> X87Operation {
    func format(_ format: X87Format) { op.b = format.rawValue }
    switch (row, reg) {
    case (0, _), (2, _), (4, _), (6, _):
      format(row == 0 ? .single : row == 2 ? .dword : row == 4 ? .double : .word)
      return .arithmeticMemory
    case (1, 4): return .loadEnvironment
    case (1, 5): return .loadControl
    case (1, 6): return .nStoreEnvironment
    case (1, 7): return .nStoreControl
    case (5, 4): return .restore
    case (5, 6): return .nSave
    case (5, 7): return .nStoreStatus
    case (3, 5), (3, 7):
      format(.extended)
      return reg == 5 ? .load : .storePopping
    case (7, 4), (7, 6):
      format(.decimal)
      return reg == 4 ? .load : .storePopping
    case (7, 5), (7, 7):
      format(.qword)
      return reg == 5 ? .load : .storePopping
    case (5, 1): format(.qword)
    case (1, _): format(.single)
    case (3, _): format(.dword)
    case (5, _): format(.double)
    default: format(.word)
    }
    return reg == 0 ? .load : reg == 1 ? .storeTruncatingPopping : reg == 2 ? .store : .storePopping
  }

  private mutating func registerForm(_ row: UInt8, _ modRM: UInt8) -> X87Operation? {
    let reg = modRM >> 3 & 7
    switch (row, reg) {
    case (0, _): return .arithmeticFromRegister
    case (1, 0): return .loadRegister
    case (1, 1), (5, 1), (7, 1): return .exchange
    case (1, 2): return .noOperation
    case (1, 3), (5, 3), (7, 2), (7, 3): return .storeRegisterPopping
    case (1, 5):
      op.a = modRM & 7
      return .loadConstant
    case (1, _): return withoutOperand(modRM)
    case (2, 5): return .compareUnorderedTwoPops
    case (2, 0...3), (3, 0...3):
      // B, E, BE, P, or their opposites.
      let condition: UInt8 = reg == 0 ? 2 : reg == 1 ? 4 : reg == 2 ? 6 : 10
      op.a = condition | (row == 3 ? 1 : 0)
      return .moveConditionally
    case (3, 4): return modRM == 0xE2 ? .nClearExceptions : modRM == 0xE3 ? .nInitialize : .nNoOperation
    case (3, 5), (3, 6), (7, 5), (7, 6):
      op.a = (reg == 5 ? 1 : 0) | (row == 7 ? 2 : 0)
      return .compareFlags
    // FCOM2 and FCOMP3, FCOMP5: comparisons like those of D8.
    case (4, 2), (4, 3): return .arithmeticFromRegister
    case (6, 2):
      op.a = 3
      return .arithmeticFromRegister
    case (4, _): return .arithmeticToRegister
    case (5, 0): return .free
    case (5, 2): return .storeRegister
    case (5, 4): return .compareUnordered
    case (5, 5): return .compareUnorderedPopping
    case (6, 3): return .compareTwoPops
    case (6, _): return .arithmeticToRegisterPopping
    case (7, 0): return .freePopping
    case (7, 4): return .nStoreStatusAX
    default: return nil
    }
  }

  private func withoutOperand(_ modRM: UInt8) -> X87Operation? {
    switch modRM {
    case 0xE0: .changeSign
    case 0xE1: .absolute
    case 0xE4: .test
    case 0xE5: .examine
    case 0xF0: .exponential
    case 0xF1: .logarithm
    case 0xF2: .tangent
    case 0xF3: .arctangent
    case 0xF4: .extract
    case 0xF5: .remainderNearest
    case 0xF6: .decrementTop
    case 0xF7: .incrementTop
    case 0xF8: .remainder
    case 0xF9: .logarithmOfOnePlus
    case 0xFA: .squareRoot
    case 0xFB: .sineAndCosine
    case 0xFC: .roundToIntegral
    case 0xFD: .scale
    case 0xFE: .sine
    case 0xFF: .cosine
    default: nil
    }
  }
}
