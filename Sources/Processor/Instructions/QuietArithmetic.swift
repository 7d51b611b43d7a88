import X86

// What `BlockFinish` puts in place of an instruction whose flags nobody can see.

extension CPU {
  @inline(__always)
  func quietRR<O: PureOperation, T: FixedWidthInteger & UnsignedInteger>(_ op: Op, _: O.Type, _: T.Type) {
    setRegister(op.a, O.result(register(op.a, T.self), register(op.b, T.self)))
  }

  @inline(__always)
  func quietRI<O: PureOperation, T: FixedWidthInteger & UnsignedInteger>(_ op: Op, _: O.Type, _: T.Type) {
    setRegister(op.a, O.result(register(op.a, T.self), T(truncatingIfNeeded: op.immediate)))
  }

  @inline(__always)
  func quietShift<O: PureShift, T: FixedWidthInteger & UnsignedInteger>(_ op: Op, _: O.Type, _: T.Type) {
    setRegister(op.a, O.result(register(op.a, T.self), UInt8(truncatingIfNeeded: op.immediate)))
  }

  @inline(__always) func quietImulRR<T: FixedWidthInteger & UnsignedInteger>(_ op: Op, _: T.Type) {
    setRegister(op.a, register(op.a, T.self) &* register(op.b, T.self))
  }

  @inline(__always) func quietImulRI<T: FixedWidthInteger & UnsignedInteger>(_ op: Op, _: T.Type) {
    setRegister(op.a, register(op.b, T.self) &* T(truncatingIfNeeded: op.immediate))
  }
}
