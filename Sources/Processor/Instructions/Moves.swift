import X86

extension CPU {
  @inline(__always) func movRR<T: FixedWidthInteger & UnsignedInteger>(_ op: Op, _: T.Type) {
    setRegister(op.a, register(op.b, T.self))
  }

  @inline(__always) func movRI<T: FixedWidthInteger & UnsignedInteger>(_ op: Op, _: T.Type) {
    setRegister(op.a, T(truncatingIfNeeded: op.immediate))
  }

  @inline(__always) func movRM<T: FixedWidthInteger & UnsignedInteger>(_ op: Op, _: T.Type) throws(Fault) {
    setRegister(op.a, try loadOperand(op, T.self))
  }

  @inline(__always) func movMR<T: FixedWidthInteger & UnsignedInteger>(_ op: Op, _: T.Type) throws(Fault) {
    try storeOperand(op, register(op.b, T.self))
  }

  @inline(__always) func movMI<T: FixedWidthInteger & UnsignedInteger>(_ op: Op, _: T.Type) throws(Fault) {
    try storeOperand(op, T(truncatingIfNeeded: op.immediate))
  }

  @inline(__always) func movzxRR<T: FixedWidthInteger & UnsignedInteger>(_ op: Op, _: T.Type) {
    setRegister(op.a, UInt64(truncatingIfNeeded: register(op.b, T.self)))
  }

  @inline(__always) func movzxRM<T: FixedWidthInteger & UnsignedInteger>(_ op: Op, _: T.Type) throws(Fault) {
    let value = try loadOperand(op, T.self)
    setRegister(op.a, UInt64(truncatingIfNeeded: value))
  }

  @inline(__always)
  func movsxRR<S: FixedWidthInteger & SignedInteger, T: FixedWidthInteger & UnsignedInteger>(
    _ op: Op, _: S.Type, _: T.Type
  ) {
    setRegister(op.a, T(truncatingIfNeeded: register(op.b, S.self)))
  }

  @inline(__always)
  func movsxRM<S: FixedWidthInteger & SignedInteger, T: FixedWidthInteger & UnsignedInteger>(
    _ op: Op, _: S.Type, _: T.Type
  ) throws(Fault) where S.Magnitude: FixedWidthInteger & UnsignedInteger {
    let value = try loadOperand(op, S.Magnitude.self)
    setRegister(op.a, T(truncatingIfNeeded: S(truncatingIfNeeded: value)))
  }

  /// MOVZX and MOVSX to 16 bits; `extra` is 1 for MOVSX.
  func extend16(_ op: Op) throws(Fault) {
    let byte =
      op.isMemory
      ? try loadOperand(op, UInt8.self) : register(op.b, UInt8.self)
    setRegister(op.a, op.extra == 0 ? UInt16(byte) : UInt16(truncatingIfNeeded: Int8(bitPattern: byte)))
  }

  @inline(__always) func lea<T: FixedWidthInteger & UnsignedInteger>(_ op: Op, _: T.Type) {
    var sum =
      register(op.base, UInt64.self) &+ register(op.index, UInt64.self) &<< UInt64(op.scaleShift) &+ op.displacement
    if op.address.contains(.address32) { sum &= op.addressWidth.mask }
    setRegister(op.a, T(truncatingIfNeeded: sum))
  }

  @inline(__always) func cmovRR<T: FixedWidthInteger & UnsignedInteger>(_ op: Op, _: T.Type) {
    let value = register(op.b, T.self)
    setRegister(op.a, condition(op.extra) ? value : register(op.a, T.self))
  }

  @inline(__always) func cmovRM<T: FixedWidthInteger & UnsignedInteger>(_ op: Op, _: T.Type) throws(Fault) {
    let value = try loadOperand(op, T.self)
    setRegister(op.a, condition(op.extra) ? value : register(op.a, T.self))
  }

  func cmov16(_ op: Op) throws(Fault) {
    let value = UInt16(truncatingIfNeeded: try operand(op))
    if condition(op.extra) { setRegister(op.b, value) }
  }

  func setcc(_ op: Op) throws(Fault) {
    let value: UInt8 = condition(op.extra) ? 1 : 0
    if op.isMemory {
      try storeOperand(op, value)
    } else {
      setRegister(op.a, value)
    }
  }

  // MARK: Operands of bodies that take their width from the micro-op

  /// The register-or-memory operand.
  func operand(_ op: Op) throws(Fault) -> UInt64 {
    op.isMemory
      ? try load(effectiveAddress(op), width: op.width, stack: op.address.contains(.stack))
      : registerValue(op.a, op.width)
  }

  /// Writes the register-or-memory operand.
  func setOperand(_ op: Op, _ value: UInt64) throws(Fault) {
    if op.isMemory {
      try store(value, effectiveAddress(op), width: op.width, stack: op.address.contains(.stack))
    } else {
      setRegisterValue(op.a, value, op.width)
    }
  }

  /// Throws what writing the register-or-memory operand would throw, before anything has changed.
  func probeOperand(_ op: Op) throws(Fault) {
    guard op.isMemory else { return }
    try probeStore(
      effectiveAddress(op), op.width.byteCount, stack: op.address.contains(.stack), isUser: isUser)
  }

  /// Replaces the register-or-memory operand; flags are as before where the store leaves the processor.
  func replaceOperand(_ op: Op, _ change: (UInt64) -> UInt64) throws(Fault) {
    guard op.isMemory else { return setRegisterValue(op.a, change(registerValue(op.a, op.width)), op.width) }
    let address = effectiveAddress(op)
    let isStack = op.address.contains(.stack)
    switch op.width {
    case .byte: try modify(address, UInt8.self, stack: isStack) { UInt8(truncatingIfNeeded: change(UInt64($0))) }
    case .word: try modify(address, UInt16.self, stack: isStack) { UInt16(truncatingIfNeeded: change(UInt64($0))) }
    case .dword: try modify(address, UInt32.self, stack: isStack) { UInt32(truncatingIfNeeded: change(UInt64($0))) }
    case .qword: try modify(address, UInt64.self, stack: isStack, change)
    }
  }

  func xchg(_ op: Op) throws(Fault) {
    let other = registerValue(op.b, op.width)
    var old: UInt64 = 0
    try replaceOperand(op) {
      old = $0
      return other
    }
    setRegisterValue(op.b, old, op.width)
  }

  func bswap32(_ op: Op) { setRegister(op.a, register(op.a, UInt32.self).byteSwapped) }
  func bswap64(_ op: Op) { setRegister(op.a, register(op.a, UInt64.self).byteSwapped) }

  /// MOVBE; `extra` is 1 for the store.
  func movbe(_ op: Op) throws(Fault) {
    let shift = UInt64(64 - op.width.bitCount)
    if op.extra == 0 {
      setRegisterValue(op.b, try operand(op).byteSwapped >> shift, op.width)
    } else {
      try setOperand(op, registerValue(op.b, op.width).byteSwapped >> shift)
    }
  }

  /// CBW, CWDE, CDQE: `width` is that of the result.
  func signExtendA(_ op: Op) {
    let half = Width(rawValue: op.width.rawValue / 2) ?? .byte
    setRegisterValue(0, half.signExtend(registerValue(0, half)), op.width)
  }

  /// CWD, CDQ, CQO.
  func signExtendD(_ op: Op) {
    let sign = op.width.signExtend(registerValue(0, op.width)) >> 63
    setRegisterValue(16, sign == 0 ? 0 : ~0, op.width)
  }

  func xlat(_ op: Op) throws(Fault) {
    let sum = (general(.rbx) &+ UInt64(register(0, UInt8.self))) & op.addressWidth.mask
    setRegister(0, try load(segmented(sum, op), UInt8.self, stack: op.address.contains(.stack)))
  }

  func nop(_ op: Op) {}
}
