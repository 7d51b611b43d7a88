// The stack side of the transcendental instructions.

extension X87State {
  /// F2XM1, FSIN and FCOS.
  mutating func unary(_ operation: X87Operation) {
    if operation != .exponential { set(.c2, false) }
    if isEmpty(0) { return underflow() }
    let operand = register(0).unpacked
    var unit = ExtendedUnit(control: control)
    let result: Extended
    if operation == .exponential {
      result = unit.exponentialMinusOne(operand)
    } else {
      if ExtendedUnit.isOutOfRange(operand) { return leaveAngle() }
      result = operation == .sine ? unit.sine(operand) : unit.cosine(operand)
    }
    finish(unit, result)
  }

  /// The operand is too large to be reduced: it stays, and C2 says so.
  private mutating func leaveAngle() {
    set(.c1, false)
    set(.c2, true)
  }

  /// FYL2X, FYL2XP1 and FPATAN: ST(1) takes the result, ST(0) goes.
  mutating func binary(_ operation: X87Operation) {
    if isEmpty(0) || isEmpty(1) { return underflow(to: 1, pops: true) }
    let (x, y) = (register(0).unpacked, register(1).unpacked)
    var unit = ExtendedUnit(control: control)
    let result: Extended =
      switch operation {
      case .logarithm: unit.logarithm(x, times: y)
      case .logarithmOfOnePlus: unit.logarithmOfOnePlus(x, times: y)
      default: unit.arctangent(y: y, x: x)
      }
    finish(unit, result, to: 1, pops: true)
  }

  /// FPTAN: the tangent, then 1.
  mutating func tangent() {
    set(.c2, false)
    if lacksRoomForTwo() { return }
    let operand = register(0).unpacked
    if ExtendedUnit.isOutOfRange(operand) { return leaveAngle() }
    var unit = ExtendedUnit(control: control)
    let result = unit.tangent(operand)
    finish(unit, result)
    if !unit.isRefused { push(result.unpacked.isNaN ? result : .one()) }
  }

  /// FSINCOS: the sine, then the cosine.
  mutating func sineAndCosine() {
    set(.c2, false)
    if lacksRoomForTwo() { return }
    let operand = register(0).unpacked
    if ExtendedUnit.isOutOfRange(operand) { return leaveAngle() }
    var unit = ExtendedUnit(control: control)
    let cosine = unit.cosine(operand)
    unit.isUp = false
    let sine = unit.sine(operand)
    finish(unit, sine)
    if !unit.isRefused { push(cosine) }
  }
}
