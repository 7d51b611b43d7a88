import X86

// CMP, TEST or DEC with the conditional branch behind it, as one micro-op. Where the block that follows sets all flags
// before it looks at any, they are not computed: their operands are kept, for the case that it faults before.

/// The flags of the last fused branch, not computed yet.
struct DeferredFlags {
  /// `instructionCount` where the following block begins; `.max`: there are none.
  var count = UInt64.max
  var opcode = Opcode.end
  var x: UInt64 = 0
  var y: UInt64 = 0
}

/// Which of the outcomes of comparing two numbers a condition takes: a bit for each sum of 1 (equal), 2 (below, as unsigned
/// numbers) and 4 (less, as signed ones).
struct Outcomes: RawRepresentable {
  var rawValue: UInt8

  /// For the low four bits of an opcode of Jcc; `nil` for those that do not ask how two numbers compare.
  init?(comparison condition: UInt8) {
    let positive: UInt8
    switch condition >> 1 {
    case 1: positive = 0b1100_1100
    case 2: positive = 0b1010_1010
    case 3: positive = 0b1110_1110
    case 6: positive = 0b1111_0000
    case 7: positive = 0b1111_1010
    default: return nil
    }
    rawValue = condition & 1 == 0 ? positive : ~positive
  }

  /// The same after TEST, where the result is compared with 0: CF and OF are clear, and SF is `less`.
  init?(test condition: UInt8) {
    let positive: UInt8
    switch condition >> 1 {
    case 2, 3: positive = 0b1010_1010
    case 4, 6: positive = 0b1111_0000
    case 7: positive = 0b1111_1010
    default: return nil
    }
    rawValue = condition & 1 == 0 ? positive : ~positive
  }

  init(rawValue: UInt8) { self.rawValue = rawValue }
}

extension CPU {
  @inline(__always)
  func compareBranch<T: FixedWidthInteger & UnsignedInteger>(
    _ op: Op, _ block: BlockReference, _ x: T, _ y: T
  ) -> BlockExit {
    let isLess = Int64(bitPattern: CPU.extended(x)) < Int64(bitPattern: CPU.extended(y))
    let exit = exit(op, isEqual: x == y, isBelow: x < y, isLess: isLess)
    if block.defersFlags(exit) {
      deferFlags(op, UInt64(truncatingIfNeeded: x), UInt64(truncatingIfNeeded: y))
    } else {
      _ = SubOperation.apply(self, x, y)
    }
    return exit
  }

  @inline(__always) func compareBranchRR<T: FixedWidthInteger & UnsignedInteger>(
    _ op: Op, _ block: BlockReference, _: T.Type
  ) -> BlockExit { compareBranch(op, block, register(op.a, T.self), register(op.b, T.self)) }

  @inline(__always) func compareBranchRI<T: FixedWidthInteger & UnsignedInteger>(
    _ op: Op, _ block: BlockReference, _: T.Type
  ) -> BlockExit { compareBranch(op, block, register(op.a, T.self), T(truncatingIfNeeded: op.immediate)) }

  @inline(__always)
  func testBranch<T: FixedWidthInteger & UnsignedInteger>(
    _ op: Op, _ block: BlockReference, _ x: T, _ y: T
  ) -> BlockExit {
    let result = x & y
    let exit = exit(op, isEqual: result == 0, isBelow: false, isLess: result >> T(T.bitWidth - 1) != 0)
    if block.defersFlags(exit) {
      deferFlags(op, CPU.extended(result), 0)
    } else {
      setLogicFlags(result)
    }
    return exit
  }

  @inline(__always) func testBranchRR<T: FixedWidthInteger & UnsignedInteger>(
    _ op: Op, _ block: BlockReference, _: T.Type
  ) -> BlockExit { testBranch(op, block, register(op.a, T.self), register(op.b, T.self)) }

  @inline(__always) func testBranchRI<T: FixedWidthInteger & UnsignedInteger>(
    _ op: Op, _ block: BlockReference, _: T.Type
  ) -> BlockExit { testBranch(op, block, register(op.a, T.self), T(truncatingIfNeeded: op.immediate)) }

  /// DEC with JE or JNE; CF stays as it is.
  @inline(__always)
  func decrementBranch<T: FixedWidthInteger & UnsignedInteger>(
    _ op: Op, _ block: BlockReference, _: T.Type
  ) -> BlockExit {
    let old = register(op.a, T.self)
    setRegister(op.a, old &- 1)
    let exit = exit(op, isEqual: old == 1, isBelow: false, isLess: false)
    if block.defersFlags(exit) {
      deferFlags(op, UInt64(truncatingIfNeeded: old), 0)
    } else {
      _ = DecOperation.apply(self, old)
    }
    return exit
  }

  @inline(__always) private func exit(_ op: Op, isEqual: Bool, isBelow: Bool, isLess: Bool) -> BlockExit {
    let outcome: UInt8 = (isEqual ? 1 : 0) | (isBelow ? 2 : 0) | (isLess ? 4 : 0)
    return BlockExit(rawValue: Int(truncatingIfNeeded: op.extra &>> outcome & 1))
  }

  @inline(__always) private func deferFlags(_ op: Op, _ x: UInt64, _ y: UInt64) {
    hot.deferred.count = hot.instructionCount
    hot.deferred.opcode = op.opcode
    hot.deferred.x = x
    hot.deferred.y = y
  }

  /// Computes the flags that were put off, where they are those that `count` instructions left.
  func settleFlags(at count: UInt64) {
    guard hot.deferred.count == count else { return }
    let (x, y) = (hot.deferred.x, hot.deferred.y)
    switch hot.deferred.opcode {
    case .cmp8riBranch: _ = SubOperation.apply(self, UInt8(truncatingIfNeeded: x), UInt8(truncatingIfNeeded: y))
    case .cmp32rrBranch, .cmp32riBranch:
      _ = SubOperation.apply(self, UInt32(truncatingIfNeeded: x), UInt32(truncatingIfNeeded: y))
    case .cmp64rrBranch, .cmp64riBranch: _ = SubOperation.apply(self, x, y)
    case .dec32rBranch: _ = DecOperation.apply(self, UInt32(truncatingIfNeeded: x))
    case .dec64rBranch: _ = DecOperation.apply(self, x)
    default: setLogicFlags(x)
    }
    hot.deferred.count = .max
  }

  /// The same where a block ends early at `op`: before it has set the flags itself.
  func settleFlags(_ block: BlockReference, before op: Op) {
    guard op.position <= block.flagsSetAt else { return }
    settleFlags(at: hot.instructionCount &- UInt64(block.count))
  }
}
