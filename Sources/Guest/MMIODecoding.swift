public import X86

// From a decoded instruction to the parts of `MMIOInstruction`. What is not named here is refused by name.

extension MMIOInstruction {
  /// A string instruction: one element of it, none where the count is 0.
  @inlinable mutating func takeString(
    _ operation: MMIOOperation, _ instruction: Instruction, in context: borrowing some GuestContext & ~Copyable
  ) {
    addressWidth = instruction.addressWidth
    isRepeated = instruction.isRepeated
    isRepeatedWhileEqual = instruction.prefixes.contains(.repeatEqual)
    guard !isRepeated || context.registers[.rcx] & addressWidth.mask != 0 else { return }
    self.operation = operation
    byteCount = width.rawValue
    let segment = instruction.segmentOverride ?? .ds
    source = context.base(of: segment) &+ (context.registers[.rsi] & addressWidth.mask)
    destination = context.base(of: .es) &+ (context.registers[.rdi] & addressWidth.mask)
    if operation == .storeString { low = context.registers[.rax] & width.mask }
    // SCAS has one operand, and loads it.
    if operation == .scanString { source = destination }
  }

  /// Every other instruction, whose address is in `source` as an offset.
  @inlinable mutating func takeOperands(
    _ instruction: Instruction, memoryIsFirst: Bool, _ registers: borrowing RegisterFile
  ) throws(HandlerAbort) {
    let refusal = HandlerAbort.fail(.unhandledInstruction(instruction.mnemonic))
    let other = instruction.operands[memoryIsFirst ? 1 : 0]
    if instruction.mnemonic == .sse { return try takeVector(instruction, other, memoryIsFirst: memoryIsFirst) }
    switch other.kind {
    case .general:
      register = RegisterOperand(other)
      width = other.width ?? width
    case .immediate, .none: width = Width(rawValue: byteCount) ?? width
    default: throw refusal
    }
    operand =
      switch other.kind {
      case .general: register.value(registers, width)
      case .immediate: UInt64(bitPattern: instruction.immediate) & width.mask
      default: 0
      }

    switch instruction.mnemonic {
    case .mov, .movnti, .movdiri: takeMove(memoryIsFirst, operand)
    case .movbe: takeMove(memoryIsFirst, Self.swapped(operand, width), load: .loadSwapped)
    case .movzx: operation = .load
    case .movsx, .movsxd: operation = .loadSigned
    case .setcc: takeMove(true, registers.rflags.satisfies(condition: instruction.condition) ? 1 : 0)
    case .cmovcc:
      operation = .loadConditionally
      operand = registers.rflags.satisfies(condition: instruction.condition) ? 1 : 0
    default:
      guard let arithmetic = MMIOOperation(arithmetic: instruction.mnemonic) else { throw refusal }
      operation = arithmetic
      // XCHG has no direction, and XADD and CMPXCHG have their memory operand first.
      writesRegister = !memoryIsFirst && arithmetic != .exchange
      if other.kind == .general { takeBitOffset(registers) }
    }
  }

  @inlinable mutating func takeMove(_ isStore: Bool, _ value: UInt64, load: MMIOOperation = .load) {
    operation = isStore ? .store : load
    low = isStore ? value : 0
  }

  /// A bit number in a register reaches beyond the operand: the operand that holds it is the one that is accessed.
  @inlinable mutating func takeBitOffset(_ registers: borrowing RegisterFile) {
    switch operation {
    case .bitTest, .bitSet, .bitReset, .bitComplement:
      let bit = Int64(bitPattern: width.signExtend(operand))
      let shift: Int64 =
        switch width {
        case .byte: 3
        case .word: 4
        case .dword: 5
        case .qword: 6
        }
      source &+= UInt64(bitPattern: (bit >> shift) &* Int64(width.rawValue))
    default: break
    }
  }
}

extension Mnemonic {
  /// True for instructions whose memory operand is the stack's and is not written in them.
  @inlinable var pushesOrPops: Bool {
    switch self {
    case .push, .pop, .pusha, .popa, .pushf, .popf, .call, .callf, .ret, .retf, .enter, .leave, .iret, .int, .int1,
      .int3, .into, .xlat:
      true
    default: false
    }
  }
}

extension GuestContext where Self: ~Copyable {
  /// Writes what a vector load has loaded.
  @inlinable mutating func finishVector(_ instruction: MMIOInstruction) {
    let number = instruction.register.number
    let old = vector(number)
    switch instruction.operation {
    case .vectorLoad: setVector(number, VectorValue(low: instruction.low, high: instruction.high))
    case .vectorLoadLow: setVector(number, VectorValue(low: instruction.low, high: old.high))
    case .vectorLoadHigh: setVector(number, VectorValue(low: old.low, high: instruction.low))
    default: break
    }
  }
}
