extension X87State {
  /// Runs an operation on registers; those that touch memory, flags or general registers are the processor's.
  mutating func execute(_ operation: X87Operation, _ a: UInt8, _ b: UInt8) {
    switch operation {
    case .arithmeticFromRegister: arithmetic(a, b, toIndex: false, pops: false)
    case .arithmeticToRegister: arithmetic(a, b, toIndex: true, pops: false)
    case .arithmeticToRegisterPopping: arithmetic(a, b, toIndex: true, pops: true)
    case .loadRegister: loadRegister(b)
    case .storeRegister: storeRegister(b, pops: false)
    case .storeRegisterPopping: storeRegister(b, pops: true)
    case .exchange: exchange(b)
    case .free, .freePopping:
      valid &= ~(1 << ((top &+ b) & 7))
      set(.c1, false)
      if operation == .freePopping { pop() }
    case .compareTwoPops: compare(operand(1), signalsQuiet: true, pops: 2)
    case .compareUnordered: compare(operand(b), signalsQuiet: false, pops: 0)
    case .compareUnorderedPopping: compare(operand(b), signalsQuiet: false, pops: 1)
    case .compareUnorderedTwoPops: compare(operand(1), signalsQuiet: false, pops: 2)
    case .loadConstant: loadConstant(a)
    case .changeSign: changeSign { $0 ^ 0x8000 }
    case .absolute: changeSign { $0 & 0x7FFF }
    case .test: compare(Unpacked(kind: .zero, isNegative: false), signalsQuiet: true, pops: 0)
    case .examine: examine()
    case .exponential, .sine, .cosine: unary(operation)
    case .logarithm, .logarithmOfOnePlus, .arctangent: binary(operation)
    case .tangent: tangent()
    case .sineAndCosine: sineAndCosine()
    case .extract: extract()
    case .remainder: remainder(isNearest: false)
    case .remainderNearest: remainder(isNearest: true)
    case .squareRoot: squareRoot()
    case .roundToIntegral: roundToIntegral()
    case .scale: scale()
    case .decrementTop, .incrementTop:
      top = (operation == .incrementTop ? top &+ 1 : top &- 1) & 7
      set(.c1, false)
    case .nClearExceptions: clearExceptions()
    case .nInitialize: initialize()
    case .noOperation, .nNoOperation, .wait, .load, .store, .storePopping, .storeTruncatingPopping, .arithmeticMemory,
      .compareFlags, .moveConditionally, .loadControl, .loadEnvironment, .restore, .nStoreControl, .nStoreEnvironment,
      .nSave, .nStoreStatus, .nStoreStatusAX:
      break
    }
  }

  /// Arithmetic or comparison by the reg field, with ST(`index`).
  private mutating func arithmetic(_ reg: UInt8, _ index: UInt8, toIndex: Bool, pops: Bool) {
    if let operation = X87Arithmetic(rawValue: reg & 7) {
      arithmeticRegister(operation, index, toIndex: toIndex, pops: pops)
    } else {
      compare(operand(index), signalsQuiet: true, pops: reg & 1 != 0 ? 1 : 0)
    }
  }

  /// Arithmetic or comparison by the reg field, with an operand from memory.
  mutating func arithmetic(_ reg: UInt8, _ bits: UInt64, _ format: X87Format) {
    let other: Unpacked =
      switch format {
      case .single: FloatFormat.single.unpack(bits)
      case .double: FloatFormat.double.unpack(bits)
      default: Self.integer(bits, format)
      }
    if let operation = X87Arithmetic(rawValue: reg & 7) {
      arithmeticMemory(operation, other)
    } else {
      compare(other, signalsQuiet: true, pops: reg & 1 != 0 ? 1 : 0)
    }
  }
}
