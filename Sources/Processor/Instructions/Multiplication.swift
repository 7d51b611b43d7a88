import X86

extension CPU {
  @inline(__always)
  private func product<S: FixedWidthInteger & SignedInteger, T: FixedWidthInteger & UnsignedInteger>(
    _ x: T, _ y: T, _: S.Type
  ) -> T {
    let (result, overflow) = S(truncatingIfNeeded: x).multipliedReportingOverflow(by: S(truncatingIfNeeded: y))
    let low = T(truncatingIfNeeded: result)
    setLogicFlags(low)
    setCarry(overflow, overflow: overflow)
    return low
  }

  @inline(__always)
  func imulRR<S: FixedWidthInteger & SignedInteger, T: FixedWidthInteger & UnsignedInteger>(
    _ op: Op, _: S.Type, _: T.Type
  ) {
    setRegister(op.a, product(register(op.a, T.self), register(op.b, T.self), S.self))
  }

  @inline(__always)
  func imulRM<S: FixedWidthInteger & SignedInteger, T: FixedWidthInteger & UnsignedInteger>(
    _ op: Op, _: S.Type, _: T.Type
  ) throws(Fault) {
    let source = try loadOperand(op, T.self)
    setRegister(op.a, product(register(op.a, T.self), source, S.self))
  }

  @inline(__always)
  func imulRI<S: FixedWidthInteger & SignedInteger, T: FixedWidthInteger & UnsignedInteger>(
    _ op: Op, _: S.Type, _: T.Type
  ) {
    setRegister(op.a, product(register(op.b, T.self), T(truncatingIfNeeded: op.immediate), S.self))
  }

  @inline(__always)
  func imulMI<S: FixedWidthInteger & SignedInteger, T: FixedWidthInteger & UnsignedInteger>(
    _ op: Op, _: S.Type, _: T.Type
  ) throws(Fault) {
    let source = try loadOperand(op, T.self)
    setRegister(op.a, product(source, T(truncatingIfNeeded: op.immediate), S.self))
  }

  /// Writes a double-width product to AX, or to rDX:rAX.
  private func setProduct(_ op: Op, high: UInt64, low: UInt64) {
    if op.width == .byte {
      setRegister(0, UInt16(truncatingIfNeeded: high << 8 | low & 0xFF))
    } else {
      setRegisterValue(0, low, op.width)
      setRegisterValue(16, high, op.width)
    }
  }

  func mulGeneric(_ op: Op) throws(Fault) {
    let x = registerValue(0, op.width)
    let y = try operand(op)
    let (high, low) = x.multipliedFullWidth(by: y)
    let bits = UInt64(op.width.bitCount)
    let top = op.width == .qword ? high : low >> bits & op.width.mask
    setProduct(op, high: top, low: low & op.width.mask)
    setLogicFlags(op.width.signExtend(low))
    setCarry(top != 0, overflow: top != 0)
  }

  func imul1Generic(_ op: Op) throws(Fault) {
    let x = Int64(bitPattern: op.width.signExtend(registerValue(0, op.width)))
    let y = Int64(bitPattern: op.width.signExtend(try operand(op)))
    let (high, low) = x.multipliedFullWidth(by: y)
    let bits = UInt64(op.width.bitCount)
    let top = op.width == .qword ? UInt64(bitPattern: high) : low >> bits & op.width.mask
    setProduct(op, high: top, low: low & op.width.mask)
    let extended = op.width.signExtend(low)
    let fits =
      op.width == .qword
      ? UInt64(bitPattern: high) == UInt64(bitPattern: Int64(bitPattern: low) >> 63) : extended == low
    setLogicFlags(extended)
    setCarry(!fits, overflow: !fits)
  }

  func divGeneric(_ op: Op) throws(Fault) {
    let divisor = try operand(op)
    guard divisor != 0 else { throw raise(Exception(.divideError)) }
    if op.width == .byte {
      let (quotient, remainder) = UInt64(register(0, UInt16.self)).quotientAndRemainder(dividingBy: divisor)
      guard quotient <= 0xFF else { throw raise(Exception(.divideError)) }
      return setRegister(0, UInt16(truncatingIfNeeded: remainder << 8 | quotient))
    }
    let high = registerValue(16, op.width)
    let low = registerValue(0, op.width)
    guard high < divisor else { throw raise(Exception(.divideError)) }
    let result: (quotient: UInt64, remainder: UInt64)
    if op.width == .qword {
      result = divisor.dividingFullWidth((high, low))
    } else {
      result = (high << UInt64(op.width.bitCount) | low).quotientAndRemainder(dividingBy: divisor)
    }
    setRegisterValue(0, result.quotient, op.width)
    setRegisterValue(16, result.remainder, op.width)
  }

  func idivGeneric(_ op: Op) throws(Fault) {
    let divisor = Int64(bitPattern: op.width.signExtend(try operand(op)))
    guard divisor != 0 else { throw raise(Exception(.divideError)) }
    let dividend: Int128
    if op.width == .byte {
      dividend = Int128(Int16(bitPattern: register(0, UInt16.self)))
    } else {
      let high = Int128(Int64(bitPattern: op.width.signExtend(registerValue(16, op.width))))
      dividend = high << Int128(op.width.bitCount) | Int128(registerValue(0, op.width))
    }
    // The one overflow of a 128-bit division: the most negative value by -1.
    let (quotient, overflow) = dividend.dividedReportingOverflow(by: Int128(divisor))
    let signed = Int64(bitPattern: op.width.signExtend(UInt64(truncatingIfNeeded: quotient)))
    guard !overflow, Int128(signed) == quotient else { throw raise(Exception(.divideError)) }
    let remainder = UInt64(truncatingIfNeeded: dividend % Int128(divisor))
    if op.width == .byte {
      setRegister(0, UInt16(truncatingIfNeeded: (remainder & 0xFF) << 8 | UInt64(bitPattern: signed) & 0xFF))
    } else {
      setRegisterValue(0, UInt64(bitPattern: signed), op.width)
      setRegisterValue(16, remainder, op.width)
    }
  }
}
