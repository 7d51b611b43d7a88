import X86

/// A shift or rotate by a count that is already masked and not 0.
protocol ShiftOperation {
  static func apply<T: FixedWidthInteger & UnsignedInteger>(_ cpu: CPU, _ x: T, _ count: UInt8) -> T
}

/// One whose result does not depend on the flags; the count is below the width.
protocol PureShift: ShiftOperation {
  static func result<T: FixedWidthInteger & UnsignedInteger>(_ x: T, _ count: UInt8) -> T
}

enum ShlOperation: PureShift {
  @inline(__always)
  static func result<T: FixedWidthInteger & UnsignedInteger>(_ x: T, _ count: UInt8) -> T {
    x &<< T(truncatingIfNeeded: count)
  }

  @inline(__always)
  static func apply<T: FixedWidthInteger & UnsignedInteger>(_ cpu: CPU, _ x: T, _ count: UInt8) -> T {
    let result = T.bitWidth < 32 ? x << T(count) : x &<< T(truncatingIfNeeded: count)
    let isOut =
      T.bitWidth < 32
      ? Int(count) <= T.bitWidth && (x >> T(T.bitWidth - Int(count))) & 1 != 0
      : x &>> (0 &- T(truncatingIfNeeded: count)) & 1 != 0
    cpu.setLogicFlags(result)
    cpu.setCarry(isOut, overflow: isOut != (result >> T(T.bitWidth - 1) != 0))
    return result
  }
}

enum ShrOperation: PureShift {
  @inline(__always)
  static func result<T: FixedWidthInteger & UnsignedInteger>(_ x: T, _ count: UInt8) -> T {
    x &>> T(truncatingIfNeeded: count)
  }

  @inline(__always)
  static func apply<T: FixedWidthInteger & UnsignedInteger>(_ cpu: CPU, _ x: T, _ count: UInt8) -> T {
    let result = T.bitWidth < 32 ? x >> T(count) : x &>> T(truncatingIfNeeded: count)
    let isOut = T.bitWidth < 32 ? (x >> T(count &- 1)) & 1 != 0 : x &>> T(truncatingIfNeeded: count &- 1) & 1 != 0
    // OF is the top bit of the operand of the last single shift, as for a count of 1.
    let top: UInt64 = count == 1 && x >> T(T.bitWidth - 1) != 0 ? 1 << 62 : 0
    cpu.hot.flagResult = CPU.extended(result)
    cpu.hot.flagCarries = (isOut ? 0xC000_0000_0000_0000 : 0) ^ top
    return result
  }
}

enum SarOperation: PureShift {
  @inline(__always)
  static func result<T: FixedWidthInteger & UnsignedInteger>(_ x: T, _ count: UInt8) -> T {
    T(truncatingIfNeeded: Int64(bitPattern: CPU.extended(x)) &>> Int64(count))
  }

  @inline(__always)
  static func apply<T: FixedWidthInteger & UnsignedInteger>(_ cpu: CPU, _ x: T, _ count: UInt8) -> T {
    let wide = Int64(bitPattern: CPU.extended(x))
    let result = T(truncatingIfNeeded: wide &>> Int64(count))
    let isOut = wide &>> Int64(count &- 1) & 1 != 0
    cpu.setLogicFlags(result)
    cpu.setCarry(isOut, overflow: false)
    return result
  }
}

enum RolOperation: PureShift {
  @inline(__always)
  static func result<T: FixedWidthInteger & UnsignedInteger>(_ x: T, _ count: UInt8) -> T {
    x &<< T(truncatingIfNeeded: count) | x &>> (0 &- T(truncatingIfNeeded: count))
  }

  @inline(__always)
  static func apply<T: FixedWidthInteger & UnsignedInteger>(_ cpu: CPU, _ x: T, _ count: UInt8) -> T {
    let turns = T(Int(count) & (T.bitWidth - 1))
    let result = turns == 0 ? x : x << turns | x >> (T(T.bitWidth) - turns)
    let isOut = result & 1 != 0
    cpu.setCarry(isOut, overflow: isOut != (result >> T(T.bitWidth - 1) != 0))
    return result
  }
}

enum RorOperation: PureShift {
  @inline(__always)
  static func result<T: FixedWidthInteger & UnsignedInteger>(_ x: T, _ count: UInt8) -> T {
    x &>> T(truncatingIfNeeded: count) | x &<< (0 &- T(truncatingIfNeeded: count))
  }

  @inline(__always)
  static func apply<T: FixedWidthInteger & UnsignedInteger>(_ cpu: CPU, _ x: T, _ count: UInt8) -> T {
    let turns = T(Int(count) & (T.bitWidth - 1))
    let result = turns == 0 ? x : x >> turns | x << (T(T.bitWidth) - turns)
    let top = result >> T(T.bitWidth - 1) & 1
    cpu.setCarry(top != 0, overflow: top != result >> T(T.bitWidth - 2) & 1)
    return result
  }
}

/// RCL and RCR turn through CF: one bit at a time, the count below 64.
enum RclOperation: ShiftOperation {
  static func apply<T: FixedWidthInteger & UnsignedInteger>(_ cpu: CPU, _ x: T, _ count: UInt8) -> T {
    var result = x
    var carry = cpu.carryFlag
    for _ in 0..<(Int(count) % (T.bitWidth + 1)) {
      let top = result >> T(T.bitWidth - 1) != 0
      result = result << 1 | (carry ? 1 : 0)
      carry = top
    }
    cpu.setCarry(carry, overflow: carry != (result >> T(T.bitWidth - 1) != 0))
    return result
  }
}

enum RcrOperation: ShiftOperation {
  static func apply<T: FixedWidthInteger & UnsignedInteger>(_ cpu: CPU, _ x: T, _ count: UInt8) -> T {
    var result = x
    var carry = cpu.carryFlag
    for _ in 0..<(Int(count) % (T.bitWidth + 1)) {
      let bottom = result & 1 != 0
      result = result >> 1 | (carry ? 1 << T(T.bitWidth - 1) : 0)
      carry = bottom
    }
    let top = result >> T(T.bitWidth - 1) & 1
    cpu.setCarry(carry, overflow: top != result >> T(T.bitWidth - 2) & 1)
    return result
  }
}

extension CPU {
  /// The count is masked when the micro-op is made, and is not 0.
  @inline(__always)
  func shiftRI<O: ShiftOperation, T: FixedWidthInteger & UnsignedInteger>(_ op: Op, _: O.Type, _: T.Type) {
    setRegister(op.a, O.apply(self, register(op.a, T.self), UInt8(truncatingIfNeeded: op.immediate)))
  }

  @inline(__always)
  func shiftRC<O: ShiftOperation, T: FixedWidthInteger & UnsignedInteger>(_ op: Op, _: O.Type, _: T.Type) {
    let count = register(8, UInt8.self) & (T.bitWidth == 64 ? 63 : 31)
    let old = register(op.a, T.self)
    // A count of 0 leaves the flags, but a 32-bit result still zeroes the upper half.
    setRegister(op.a, count == 0 ? old : O.apply(self, old, count))
  }

  /// Every other shift: `extra` is the number in ModRM.reg; the count is the immediate, or CL where `b` is not 0.
  func shiftGeneric(_ op: Op) throws(Fault) {
    let count =
      (op.b == 0 ? UInt8(truncatingIfNeeded: op.immediate) : register(8, UInt8.self)) & (op.width == .qword ? 63 : 31)
    guard count != 0 else {
      // Memory is read and written even so.
      return try replaceOperand(op) { $0 }
    }
    try replaceOperand(op) { value in
      switch op.width {
      case .byte: UInt64(self.shift(UInt8(truncatingIfNeeded: value), count, op.extra))
      case .word: UInt64(self.shift(UInt16(truncatingIfNeeded: value), count, op.extra))
      case .dword: UInt64(self.shift(UInt32(truncatingIfNeeded: value), count, op.extra))
      case .qword: self.shift(value, count, op.extra)
      }
    }
  }

  private func shift<T: FixedWidthInteger & UnsignedInteger>(_ x: T, _ count: UInt8, _ kind: UInt8) -> T {
    switch kind & 7 {
    case 0: RolOperation.apply(self, x, count)
    case 1: RorOperation.apply(self, x, count)
    case 2: RclOperation.apply(self, x, count)
    case 3: RcrOperation.apply(self, x, count)
    case 5: ShrOperation.apply(self, x, count)
    case 7: SarOperation.apply(self, x, count)
    default: ShlOperation.apply(self, x, count)
    }
  }

  /// SHLD (`extra` 0) and SHRD (1); the count is the immediate, or CL where bit 1 of `extra` is set.
  func doubleShift(_ op: Op) throws(Fault) {
    let given = op.extra & 2 == 0 ? UInt8(truncatingIfNeeded: op.immediate) : register(8, UInt8.self)
    let count = Int(given & (op.width == .qword ? 63 : 31))
    guard count != 0 else { return try replaceOperand(op) { $0 } }
    let bits = op.width.bitCount
    let mask = op.width.mask
    let filler = registerValue(op.b, op.width)
    try replaceOperand(op) { old in
      // A count above 16 with a 16-bit operand is undefined; here the filler repeats.
      let turns = count > bits ? count - bits : count
      let base = count > bits ? filler : old
      let other = count > bits ? old : filler
      let result: UInt64
      let isOut: Bool
      if op.extra & 1 == 0 {
        result = (turns == 64 ? 0 : base << UInt64(turns)) & mask | (other & mask) >> UInt64(bits - turns)
        isOut = base >> UInt64(bits - turns) & 1 != 0
      } else {
        result = base >> UInt64(turns) | (other << UInt64(bits - turns)) & mask
        isOut = base >> UInt64(turns - 1) & 1 != 0
      }
      let signed = op.width.signExtend(result)
      self.setLogicFlags(signed)
      self.setCarry(isOut, overflow: (result ^ base) >> UInt64(bits - 1) & 1 != 0)
      return result
    }
  }
}
