import X86

/// An operation on two operands that sets all six status flags.
protocol BinaryOperation {
  /// CMP keeps its destination.
  static var stores: Bool { get }
  static func apply<T: FixedWidthInteger & UnsignedInteger>(_ cpu: CPU, _ x: T, _ y: T) -> T
}

/// One whose result does not depend on the flags.
protocol PureOperation: BinaryOperation {
  static func result<T: FixedWidthInteger & UnsignedInteger>(_ x: T, _ y: T) -> T
}

enum AddOperation: PureOperation {
  static var stores: Bool { true }
  @inline(__always)
  static func result<T: FixedWidthInteger & UnsignedInteger>(_ x: T, _ y: T) -> T { x &+ y }

  @inline(__always)
  static func apply<T: FixedWidthInteger & UnsignedInteger>(_ cpu: CPU, _ x: T, _ y: T) -> T {
    let result = x &+ y
    cpu.setFlags(result, carries: (x & y) | ((x | y) & ~result))
    return result
  }
}

enum AdcOperation: BinaryOperation {
  static var stores: Bool { true }
  @inline(__always)
  static func apply<T: FixedWidthInteger & UnsignedInteger>(_ cpu: CPU, _ x: T, _ y: T) -> T {
    let result = x &+ y &+ (cpu.carryFlag ? 1 : 0)
    cpu.setFlags(result, carries: (x & y) | ((x | y) & ~result))
    return result
  }
}

enum SubOperation: PureOperation {
  static var stores: Bool { true }
  @inline(__always)
  static func result<T: FixedWidthInteger & UnsignedInteger>(_ x: T, _ y: T) -> T { x &- y }

  @inline(__always)
  static func apply<T: FixedWidthInteger & UnsignedInteger>(_ cpu: CPU, _ x: T, _ y: T) -> T {
    let result = x &- y
    cpu.setFlags(result, carries: (~x & y) | ((~x | y) & result))
    return result
  }
}

enum SbbOperation: BinaryOperation {
  static var stores: Bool { true }
  @inline(__always)
  static func apply<T: FixedWidthInteger & UnsignedInteger>(_ cpu: CPU, _ x: T, _ y: T) -> T {
    let result = x &- y &- (cpu.carryFlag ? 1 : 0)
    cpu.setFlags(result, carries: (~x & y) | ((~x | y) & result))
    return result
  }
}

enum CmpOperation: BinaryOperation {
  static var stores: Bool { false }
  @inline(__always)
  static func apply<T: FixedWidthInteger & UnsignedInteger>(_ cpu: CPU, _ x: T, _ y: T) -> T {
    SubOperation.apply(cpu, x, y)
  }
}

enum AndOperation: PureOperation {
  static var stores: Bool { true }
  @inline(__always)
  static func result<T: FixedWidthInteger & UnsignedInteger>(_ x: T, _ y: T) -> T { x & y }

  @inline(__always)
  static func apply<T: FixedWidthInteger & UnsignedInteger>(_ cpu: CPU, _ x: T, _ y: T) -> T {
    cpu.setLogicFlags(x & y)
    return x & y
  }
}

enum OrOperation: PureOperation {
  static var stores: Bool { true }
  @inline(__always)
  static func result<T: FixedWidthInteger & UnsignedInteger>(_ x: T, _ y: T) -> T { x | y }

  @inline(__always)
  static func apply<T: FixedWidthInteger & UnsignedInteger>(_ cpu: CPU, _ x: T, _ y: T) -> T {
    cpu.setLogicFlags(x | y)
    return x | y
  }
}

enum XorOperation: PureOperation {
  static var stores: Bool { true }
  @inline(__always)
  static func result<T: FixedWidthInteger & UnsignedInteger>(_ x: T, _ y: T) -> T { x ^ y }

  @inline(__always)
  static func apply<T: FixedWidthInteger & UnsignedInteger>(_ cpu: CPU, _ x: T, _ y: T) -> T {
    cpu.setLogicFlags(x ^ y)
    return x ^ y
  }
}

extension CPU {
  @inline(__always)
  func aluRR<O: BinaryOperation, T: FixedWidthInteger & UnsignedInteger>(_ op: Op, _: O.Type, _: T.Type) {
    let result = O.apply(self, register(op.a, T.self), register(op.b, T.self))
    if O.stores { setRegister(op.a, result) }
  }

  @inline(__always)
  func aluRI<O: BinaryOperation, T: FixedWidthInteger & UnsignedInteger>(_ op: Op, _: O.Type, _: T.Type) {
    let result = O.apply(self, register(op.a, T.self), T(truncatingIfNeeded: op.immediate))
    if O.stores { setRegister(op.a, result) }
  }

  @inline(__always)
  func aluRM<O: BinaryOperation, T: FixedWidthInteger & UnsignedInteger>(
    _ op: Op, _: O.Type, _: T.Type
  ) throws(Fault) {
    let source = try loadOperand(op, T.self)
    let result = O.apply(self, register(op.a, T.self), source)
    if O.stores { setRegister(op.a, result) }
  }

  @inline(__always)
  func aluMR<O: BinaryOperation, T: FixedWidthInteger & UnsignedInteger>(
    _ op: Op, _: O.Type, _: T.Type
  ) throws(Fault) {
    try aluM(op, O.self, register(op.b, T.self))
  }

  @inline(__always)
  func aluMI<O: BinaryOperation, T: FixedWidthInteger & UnsignedInteger>(
    _ op: Op, _: O.Type, _: T.Type
  ) throws(Fault) {
    try aluM(op, O.self, T(truncatingIfNeeded: op.immediate))
  }

  @inline(__always)
  private func aluM<O: BinaryOperation, T: FixedWidthInteger & UnsignedInteger>(
    _ op: Op, _: O.Type, _ source: T
  ) throws(Fault) {
    let address = effectiveAddress(op)
    let isStack = op.address.contains(.stack)
    if O.stores {
      try modify(address, T.self, stack: isStack) { O.apply(self, $0, source) }
    } else {
      _ = O.apply(self, try load(address, T.self, stack: isStack), source)
    }
  }

  @inline(__always) func testRR<T: FixedWidthInteger & UnsignedInteger>(_ op: Op, _: T.Type) {
    setLogicFlags(register(op.a, T.self) & register(op.b, T.self))
  }

  @inline(__always) func testRI<T: FixedWidthInteger & UnsignedInteger>(_ op: Op, _: T.Type) {
    setLogicFlags(register(op.a, T.self) & T(truncatingIfNeeded: op.immediate))
  }

  @inline(__always) func testMR<T: FixedWidthInteger & UnsignedInteger>(_ op: Op, _: T.Type) throws(Fault) {
    setLogicFlags(
      try loadOperand(op, T.self) & register(op.b, T.self))
  }

  @inline(__always) func testMI<T: FixedWidthInteger & UnsignedInteger>(_ op: Op, _: T.Type) throws(Fault) {
    setLogicFlags(
      try loadOperand(op, T.self)
        & T(truncatingIfNeeded: op.immediate))
  }
}

/// An operation on one operand.
protocol UnaryOperation {
  static func apply<T: FixedWidthInteger & UnsignedInteger>(_ cpu: CPU, _ x: T) -> T
}

enum IncOperation: UnaryOperation {
  @inline(__always) static func apply<T: FixedWidthInteger & UnsignedInteger>(_ cpu: CPU, _ x: T) -> T {
    let carry = cpu.carryFlag
    let result = AddOperation.apply(cpu, x, 1)
    cpu.setCarry(carry, overflow: cpu.overflowFlag)
    return result
  }
}

enum DecOperation: UnaryOperation {
  @inline(__always) static func apply<T: FixedWidthInteger & UnsignedInteger>(_ cpu: CPU, _ x: T) -> T {
    let carry = cpu.carryFlag
    let result = SubOperation.apply(cpu, x, 1)
    cpu.setCarry(carry, overflow: cpu.overflowFlag)
    return result
  }
}

enum NegOperation: UnaryOperation {
  @inline(__always) static func apply<T: FixedWidthInteger & UnsignedInteger>(_ cpu: CPU, _ x: T) -> T {
    SubOperation.apply(cpu, 0, x)
  }
}

enum NotOperation: UnaryOperation {
  @inline(__always) static func apply<T: FixedWidthInteger & UnsignedInteger>(_ cpu: CPU, _ x: T) -> T { ~x }
}

extension CPU {
  @inline(__always)
  func unaryR<O: UnaryOperation, T: FixedWidthInteger & UnsignedInteger>(_ op: Op, _: O.Type, _: T.Type) {
    setRegister(op.a, O.apply(self, register(op.a, T.self)))
  }

  @inline(__always)
  func unaryM<O: UnaryOperation, T: FixedWidthInteger & UnsignedInteger>(
    _ op: Op, _: O.Type, _: T.Type
  ) throws(Fault) {
    try modify(effectiveAddress(op), T.self, stack: op.address.contains(.stack)) { O.apply(self, $0) }
  }
}
