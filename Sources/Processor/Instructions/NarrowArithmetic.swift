import X86

// Arithmetic that is 16 bits wide, or 8 bits wide and rare: one body for all, so that the loop's switch has room for what
// programs do all the time.

/// In the order of the opcodes; then what has one operand.
enum NarrowOperation: UInt8 {
  case add, or, adc, sbb, and, sub, xor, cmp, test, inc, dec, neg, not

  init?(_ mnemonic: Mnemonic) {
    switch mnemonic {
    case .add: self = .add
    case .or: self = .or
    case .adc: self = .adc
    case .sbb: self = .sbb
    case .and: self = .and
    case .sub: self = .sub
    case .xor: self = .xor
    case .cmp: self = .cmp
    case .test: self = .test
    case .inc: self = .inc
    case .dec: self = .dec
    case .neg: self = .neg
    case .not: self = .not
    default: return nil
    }
  }
}

extension CPU {
  /// `extra` holds the operation, and from bit 4 on where the operands are.
  func narrow(_ op: Op) throws(Fault) {
    if op.width == .byte { try narrow(op, UInt8.self) } else { try narrow(op, UInt16.self) }
  }

  private func narrow<T: FixedWidthInteger & UnsignedInteger>(_ op: Op, _: T.Type) throws(Fault) {
    guard let operation = NarrowOperation(rawValue: op.extra & 15), let form = Translator.Form(rawValue: op.extra >> 4)
    else { throw raise(.invalidOpcode) }
    switch form {
    case .rr, .ri:
      let source = form == .rr ? register(op.b, T.self) : T(truncatingIfNeeded: op.immediate)
      let result = apply(operation, register(op.a, T.self), source)
      if operation != .cmp && operation != .test { setRegister(op.a, result) }
    case .rm:
      let source = try loadOperand(op, T.self)
      let result = apply(operation, register(op.a, T.self), source)
      if operation != .cmp && operation != .test { setRegister(op.a, result) }
    case .mr, .mi:
      let source = form == .mr ? register(op.b, T.self) : T(truncatingIfNeeded: op.immediate)
      let (address, isStack) = (effectiveAddress(op), op.address.contains(.stack))
      if operation == .cmp || operation == .test {
        _ = apply(operation, try load(address, T.self, stack: isStack), source)
      } else {
        try modify(address, T.self, stack: isStack) { self.apply(operation, $0, source) }
      }
    }
  }

  private func apply<T: FixedWidthInteger & UnsignedInteger>(_ operation: NarrowOperation, _ x: T, _ y: T) -> T {
    switch operation {
    case .add: AddOperation.apply(self, x, y)
    case .or: OrOperation.apply(self, x, y)
    case .adc: AdcOperation.apply(self, x, y)
    case .sbb: SbbOperation.apply(self, x, y)
    case .and, .test: AndOperation.apply(self, x, y)
    case .sub, .cmp: SubOperation.apply(self, x, y)
    case .xor: XorOperation.apply(self, x, y)
    case .inc: IncOperation.apply(self, x)
    case .dec: DecOperation.apply(self, x)
    case .neg: NegOperation.apply(self, x)
    case .not: NotOperation.apply(self, x)
    }
  }
}
