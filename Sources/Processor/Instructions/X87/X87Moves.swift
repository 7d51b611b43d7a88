/// What a store is about to do: memory first, then the state.
struct X87Store {
  var low: UInt64 = 0
  var high: UInt16 = 0
  /// False where an unmasked exception keeps memory and stack as they are.
  var isWritten = false
  var isUnderflow = false
  var unit: ExtendedUnit
}

/// The formats of memory operands.
enum X87Format: UInt8 {
  case single, double, extended, word, dword, qword, decimal

  var byteCount: Int {
    switch self {
    case .word: 2
    case .single, .dword: 4
    case .double, .qword: 8
    case .extended, .decimal: 10
    }
  }
}

extension X87State {
  // MARK: Loads

  /// FLD of any format but its own.
  mutating func load(_ bits: UInt64, _ high: UInt16, _ format: X87Format) {
    if !isEmpty(7) { return loadOverflow() }
    var unit = ExtendedUnit(control: control)
    let value: Extended =
      switch format {
      case .single: unit.load(bits, .single)
      case .double: unit.load(bits, .double)
      case .extended: Extended(significand: bits, signExponent: high)
      case .decimal: ExtendedUnit.fromBCD(low: bits, high: high)
      case .word, .dword, .qword: Extended(exactly: Self.integer(bits, format))
      }
    note(unit)
    // A denormal is taken in all the same.
    if unit.raised.subtracting(unit.masks).isDisjoint(with: .invalid) { push(value) }
  }

  /// A push onto a register that is not empty.
  private mutating func loadOverflow() {
    if stackFault(isOverflow: true) { push(.indefinite) }
  }

  /// An integer operand.
  static func integer(_ bits: UInt64, _ format: X87Format) -> Unpacked {
    let value: Int64 =
      switch format {
      case .word: Int64(Int16(truncatingIfNeeded: bits))
      case .dword: Int64(Int32(truncatingIfNeeded: bits))
      default: Int64(bitPattern: bits)
      }
    return Unpacked(value) ?? Unpacked(kind: .zero, isNegative: false)
  }

  /// FLD ST(`index`).
  mutating func loadRegister(_ index: UInt8) {
    if isEmpty(index) {
      if stackFault() { push(.indefinite) }
      return
    }
    if !isEmpty(7) { return loadOverflow() }
    set(.c1, false)
    push(register(index))
  }

  /// FLD1 and its like, in the order of their opcodes; the rounding control decides the last bit.
  mutating func loadConstant(_ number: UInt8) {
    if !isEmpty(7) { return loadOverflow() }
    set(.c1, false)
    let rounding = FloatRounding(bits: UInt8(truncatingIfNeeded: control >> 10))
    /// The digits rounded down, and whether the nearest are above them.
    func constant(_ significand: UInt64, _ signExponent: UInt16, isAbove: Bool) -> Extended {
      let isUp = rounding == .up || rounding == .nearest && isAbove
      return Extended(significand: significand &+ (isUp ? 1 : 0), signExponent: signExponent)
    }
    switch number {
    case 0: push(.one())
    case 1: push(constant(0xD49A_784B_CD1B_8AFE, 0x4000, isAbove: false))
    case 2: push(constant(0xB8AA_3B29_5C17_F0BB, 0x3FFF, isAbove: true))
    case 3: push(constant(0xC90F_DAA2_2168_C234, 0x4000, isAbove: true))
    case 4: push(constant(0x9A20_9A84_FBCF_F798, 0x3FFD, isAbove: true))
    case 5: push(constant(0xB172_17F7_D1CF_79AB, 0x3FFE, isAbove: true))
    default: push(.zero(isNegative: false))
    }
  }

  // MARK: Stores

  /// What FST, FIST, FISTTP (`truncates`) and FBSTP would store.
  func prepareStore(_ format: X87Format, truncates: Bool = false) -> X87Store {
    var store = X87Store(unit: ExtendedUnit(control: control))
    if isEmpty(0) {
      store.isUnderflow = true
      store.isWritten = control & 1 != 0
      (store.low, store.high) = Self.indefinite(format)
      return store
    }
    let value = register(0)
    let rounding = truncates ? .zero : store.unit.rounding
    var bits: UInt64?
    switch format {
    case .single: bits = store.unit.store(value.unpacked, .single)
    case .double: bits = store.unit.store(value.unpacked, .double)
    case .word: bits = store.unit.store(value.unpacked, bits: 16, rounding)
    case .dword: bits = store.unit.store(value.unpacked, bits: 32, rounding)
    case .qword: bits = store.unit.store(value.unpacked, bits: 64, rounding)
    case .extended:
      bits = value.significand
      store.high = value.signExponent
    case .decimal:
      if let digits = store.unit.storeBCD(value.unpacked) {
        bits = digits.low
        store.high = digits.high
      }
    }
    store.isWritten = bits != nil
    store.low = bits ?? 0
    return store
  }

  private static func indefinite(_ format: X87Format) -> (UInt64, UInt16) {
    switch format {
    case .single: (FloatFormat.single.indefinite, 0)
    case .double: (FloatFormat.double.indefinite, 0)
    case .extended, .decimal: (0xC000_0000_0000_0000, 0xFFFF)
    case .word: (1 << 15, 0)
    case .dword: (1 << 31, 0)
    case .qword: (1 << 63, 0)
    }
  }

  /// Notes a store that memory has taken.
  mutating func finishStore(_ store: X87Store, pops: Bool) {
    if store.isUnderflow { _ = stackFault() } else { note(store.unit) }
    if pops && store.isWritten { pop() }
  }

  /// FST ST(`index`).
  mutating func storeRegister(_ index: UInt8, pops: Bool) {
    if isEmpty(0) { return underflow(to: index, pops: pops) }
    set(.c1, false)
    setRegister(index, register(0))
    if pops { pop() }
  }

  // MARK: Between registers

  /// FXCH.
  mutating func exchange(_ index: UInt8) {
    if isEmpty(0) || isEmpty(index) {
      guard stackFault() else { return }
      if isEmpty(0) { setRegister(0, .indefinite) }
      if isEmpty(index) { setRegister(index, .indefinite) }
    } else {
      set(.c1, false)
    }
    let value = register(0)
    setRegister(0, register(index))
    setRegister(index, value)
  }

  /// FCMOVcc.
  mutating func move(_ index: UInt8, where condition: Bool) {
    if isEmpty(0) || isEmpty(index) { return underflow() }
    if condition { setRegister(0, register(index)) }
  }
}
