/// The six operations, as the reg field of their opcodes has them; 2 and 3 compare.
enum X87Arithmetic: UInt8 {
  case add, multiply
  case subtract = 4
  case subtractReversed, divide, divideReversed
}

extension X87State {
  /// ST(0) and `other`; the result goes to ST(`target`).
  mutating func arithmetic(
    _ operation: X87Arithmetic, _ other: Unpacked, to target: UInt8 = 0, pops: Bool = false
  ) {
    var unit = ExtendedUnit(control: control)
    let first = register(0).unpacked
    let result: Extended =
      switch operation {
      case .add: unit.add(first, other)
      case .multiply: unit.multiply(first, other)
      case .subtract: unit.subtract(first, other)
      case .subtractReversed: unit.subtract(other, first)
      case .divide: unit.divide(first, other)
      case .divideReversed: unit.divide(other, first)
      }
    finish(unit, result, to: target, pops: pops)
  }

  /// Writes a result, unless an operand's unmasked exception forbids it.
  mutating func finish(_ unit: ExtendedUnit, _ result: Extended, to target: UInt8 = 0, pops: Bool = false) {
    note(unit)
    guard !unit.isRefused else { return }
    setRegister(target, result)
    if pops { pop() }
  }

  /// The operation with an operand from memory.
  mutating func arithmeticMemory(_ operation: X87Arithmetic, _ other: Unpacked) {
    if isEmpty(0) { return underflow() }
    arithmetic(operation, other)
  }

  /// ST(0) and ST(`index`); the result goes to the latter where `toIndex`.
  mutating func arithmeticRegister(_ operation: X87Arithmetic, _ index: UInt8, toIndex: Bool, pops: Bool) {
    let target = toIndex ? index : 0
    if isEmpty(0) || isEmpty(index) { return underflow(to: target, pops: pops) }
    arithmetic(operation, register(index).unpacked, to: target, pops: pops)
  }

  /// An operand is missing: the indefinite is the result.
  mutating func underflow(to target: UInt8 = 0, pops: Bool = false) {
    guard stackFault() else { return }
    setRegister(target, .indefinite)
    if pops { pop() }
  }

  /// FSQRT.
  mutating func squareRoot() {
    if isEmpty(0) { return underflow() }
    var unit = ExtendedUnit(control: control)
    let result = unit.squareRoot(register(0).unpacked)
    finish(unit, result)
  }

  /// FRNDINT.
  mutating func roundToIntegral() {
    if isEmpty(0) { return underflow() }
    var unit = ExtendedUnit(control: control)
    let result = unit.roundToIntegral(register(0).unpacked)
    finish(unit, result)
  }

  /// FSCALE.
  mutating func scale() {
    if isEmpty(0) || isEmpty(1) { return underflow() }
    var unit = ExtendedUnit(control: control)
    let result = unit.scale(register(0).unpacked, by: register(1).unpacked)
    finish(unit, result)
  }

  /// FPREM, and FPREM1 where `isNearest`.
  mutating func remainder(isNearest: Bool) {
    set(.c2, false)
    if isEmpty(0) || isEmpty(1) { return underflow() }
    var unit = ExtendedUnit(control: control)
    let result = unit.remainder(register(0).unpacked, register(1).unpacked, isNearest: isNearest)
    note(unit)
    guard !unit.isRefused else { return }
    setRegister(0, result.value)
    switch result.quotient {
    case .none: break
    case .partial: setConditions(.c2)
    case .bits(let quotient):
      var codes: X87Status = []
      if quotient & 4 != 0 { codes.insert(.c0) }
      if quotient & 2 != 0 { codes.insert(.c3) }
      if quotient & 1 != 0 { codes.insert(.c1) }
      setConditions(codes)
    }
  }

  /// FXTRACT.
  mutating func extract() {
    if lacksRoomForTwo() { return }
    var unit = ExtendedUnit(control: control)
    let result = unit.extract(register(0).unpacked)
    note(unit)
    guard !unit.isRefused else { return }
    setRegister(0, result.exponent)
    push(result.significand)
  }

  /// True after a stack fault of an instruction with one operand and two results: both are the indefinite.
  mutating func lacksRoomForTwo() -> Bool {
    let isOverflow = !isEmpty(0)
    guard !isOverflow || !isEmpty(7) else { return false }
    guard stackFault(isOverflow: isOverflow) else { return true }
    setRegister(0, .indefinite)
    push(.indefinite)
    return true
  }

  /// FCHS and FABS: the sign of ST(0), whatever it is.
  mutating func changeSign(_ change: (UInt16) -> UInt16) {
    if isEmpty(0) { return underflow() }
    set(.c1, false)
    signExponents[physical(0)] = change(signExponents[physical(0)])
  }

  // MARK: Comparison

  /// What a comparison found, and whether an exception keeps it from popping.
  struct Comparison {
    var order: FloatOrder
    var isRefused: Bool
    var unit: ExtendedUnit?
  }

  /// Compares ST(0) with `other`; `nil` is an empty register.
  func comparison(_ other: Unpacked?, signalsQuiet: Bool) -> Comparison {
    guard let other, !isEmpty(0) else { return Comparison(order: .unordered, isRefused: control & 1 == 0, unit: nil) }
    var unit = ExtendedUnit(control: control)
    let order = unit.compare(register(0).unpacked, other, signalsQuiet: signalsQuiet)
    return Comparison(order: order, isRefused: unit.isRefused, unit: unit)
  }

  /// Notes what a comparison raised; condition codes follow also where that is not masked.
  private mutating func note(_ comparison: Comparison) {
    if let unit = comparison.unit { note(unit) } else { _ = stackFault() }
  }

  /// FCOM and FUCOM with 0 to 2 pops.
  mutating func compare(_ other: Unpacked?, signalsQuiet: Bool, pops: Int) {
    let comparison = comparison(other, signalsQuiet: signalsQuiet)
    let codes: X87Status =
      switch comparison.order {
      case .greater: []
      case .less: .c0
      case .equal: .c3
      case .unordered: [.c0, .c2, .c3]
      }
    setConditions(codes)
    note(comparison)
    guard !comparison.isRefused else { return }
    for _ in 0..<pops { pop() }
  }

  /// FCOMI and FUCOMI, whose result is in flags: C1 stays.
  mutating func compareToFlags(_ other: Unpacked?, signalsQuiet: Bool, pops: Bool) -> FloatOrder {
    let comparison = comparison(other, signalsQuiet: signalsQuiet)
    let c1 = statusWithoutTop & X87Status.c1.rawValue
    note(comparison)
    if comparison.unit != nil { statusWithoutTop |= c1 }
    if pops && !comparison.isRefused { pop() }
    return comparison.order
  }

  /// ST(`index`) as an operand, where it is not empty.
  func operand(_ index: UInt8) -> Unpacked? { isEmpty(index) ? nil : register(index).unpacked }

  /// FXAM: never an exception.
  mutating func examine() {
    let value = register(0)
    var codes: X87Status = value.isNegative ? .c1 : []
    if isEmpty(0) {
      codes.formUnion([.c3, .c0])
    } else {
      let operand = value.unpacked
      switch operand.kind {
      case .unsupported: break
      case .quietNaN, .signalingNaN: codes.insert(.c0)
      case .infinity: codes.formUnion([.c2, .c0])
      case .zero: codes.insert(.c3)
      case .finite: codes.formUnion(operand.isDenormal ? [.c3, .c2] : .c2)
      }
    }
    setConditions(codes)
  }
}
