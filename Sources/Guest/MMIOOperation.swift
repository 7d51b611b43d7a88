public import X86

/// What an instruction does with the memory operand that may be a device.
@frozen public enum MMIOOperation: UInt8, Sendable {
  /// No instruction, or a string whose count is 0.
  case none
  // Loads into a register: as it is, sign-extended, with its bytes swapped, or only where the condition holds.
  case load, loadSigned, loadSwapped, loadConditionally
  /// A store of a value that is known from the start.
  case store
  // Arithmetic on two operands.
  case add, or, adc, sbb, and, sub, xor, compare, test
  // Arithmetic on one.
  case increment, decrement, not, negate
  case bitTest, bitSet, bitReset, bitComplement
  case exchange, exchangeAdd, compareExchange
  case moveString, storeString, loadString, compareString, scanString
  // Vector loads: the rest of the register is zeroed, or the other half is kept.
  case vectorLoad, vectorLoadLow, vectorLoadHigh
  /// A store of up to 16 bytes that are known from the start.
  case vectorStore
}

extension MMIOOperation {
  /// The operation of an instruction that loads, computes, and perhaps stores; `nil` for every other.
  @inlinable init?(arithmetic mnemonic: Mnemonic) {
    switch mnemonic {
    case .add: self = .add
    case .or: self = .or
    case .adc: self = .adc
    case .sbb: self = .sbb
    case .and: self = .and
    case .sub: self = .sub
    case .xor: self = .xor
    case .cmp: self = .compare
    case .test: self = .test
    case .inc: self = .increment
    case .dec: self = .decrement
    case .not: self = .not
    case .neg: self = .negate
    case .bt: self = .bitTest
    case .bts: self = .bitSet
    case .btr: self = .bitReset
    case .btc: self = .bitComplement
    case .xchg: self = .exchange
    case .xadd: self = .exchangeAdd
    case .cmpxchg: self = .compareExchange
    default: return nil
    }
  }

  /// The operation of a string instruction; `nil` for every other.
  @inlinable init?(string mnemonic: Mnemonic) {
    switch mnemonic {
    case .movs: self = .moveString
    case .stos: self = .storeString
    case .lods: self = .loadString
    case .cmps: self = .compareString
    case .scas: self = .scanString
    default: return nil
    }
  }

  /// True where nothing is loaded first.
  @inlinable var onlyStores: Bool { self == .store || self == .storeString || self == .vectorStore }

  /// True for an arithmetic operation that leaves its memory operand alone.
  @inlinable var onlyCompares: Bool { self == .compare || self == .test || self == .bitTest }

  /// True for the string instructions.
  @inlinable var isString: Bool { rawValue >= Self.moveString.rawValue && rawValue <= Self.scanString.rawValue }

  /// True where a string instruction uses DS:rSI.
  @inlinable var stepsSource: Bool { self == .moveString || self == .loadString || self == .compareString }

  /// True where a string instruction uses ES:rDI.
  @inlinable var stepsDestination: Bool { isString && self != .loadString }

  /// What the operation makes of its two operands: the new value of the first, and all of RFLAGS.
  ///
  /// Of `right` BT and its like take the bit number. What CMPXCHG makes needs the accumulator too and is not here.
  @inlinable func result(_ left: UInt64, _ right: UInt64, _ width: Width, _ old: RFlags) -> (UInt64, RFlags) {
    let carry = old.contains(.carry)
    let result: ArithmeticResult
    switch self {
    case .add, .exchangeAdd: result = .sum(left, right, width)
    case .adc: result = .sum(left, right, carry: carry, width)
    case .sub, .compare, .compareString, .scanString: result = .difference(left, right, width)
    case .sbb: result = .difference(left, right, borrow: carry, width)
    case .and, .test: result = .logical(left & right, width)
    case .or: result = .logical(left | right, width)
    case .xor: result = .logical(left ^ right, width)
    case .negate: result = .difference(0, left, width)
    case .increment:
      result = .sum(left, 1, width)
      return (result.value, old.withStatus(of: result.flags).withCarry(carry))
    case .decrement:
      result = .difference(left, 1, width)
      return (result.value, old.withStatus(of: result.flags).withCarry(carry))
    case .not: return (~left & width.mask, old)
    case .bitTest, .bitSet, .bitReset, .bitComplement:
      let bit: UInt64 = 1 << (right & UInt64(width.bitCount - 1))
      let flags = old.withCarry(left & bit != 0)
      switch self {
      case .bitSet: return (left | bit, flags)
      case .bitReset: return (left & ~bit, flags)
      case .bitComplement: return (left ^ bit, flags)
      default: return (left, flags)
      }
    case .exchange: return (right & width.mask, old)
    default: return (left, old)
    }
    return (result.value, old.withStatus(of: result.flags))
  }
}

/// A general register as an operand: AH, CH, DH and BH too.
@frozen public struct RegisterOperand: Sendable, Equatable {
  @usableFromInline var number: UInt8 = 0
  @usableFromInline var isHighByte = false

  /// AL, AX, EAX or RAX.
  @inlinable init() {}

  /// The register that an operand names.
  @inlinable init(_ operand: Operand) {
    number = operand.number & 15
    isHighByte = operand.isHighByte
  }

  @inlinable var register: GeneralRegister { GeneralRegister(number: isHighByte ? number & 3 : number) }

  /// The operand's value, zero above `width`.
  @inlinable func value(_ registers: borrowing RegisterFile, _ width: Width) -> UInt64 {
    registers[register] >> (isHighByte ? 8 : 0) & width.mask
  }

  /// Writes the operand by the merge rule.
  @inlinable func write(_ value: UInt64, to registers: inout RegisterFile, _ width: Width) {
    guard isHighByte else { return registers.write(value, to: register, width: width) }
    registers[register] = (registers[register] & ~0xFF00) | (value & 0xFF) << 8
  }
}
