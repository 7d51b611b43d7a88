import X86

// CMP, TEST or DEC with the conditional branch behind it, as one micro-op. Where the block that follows sets all flags
// before it looks at any, they are not computed: their operands are kept, for the case that it faults before.

/// What a branch asks about two numbers.
protocol Comparison {
  static func holds<T: FixedWidthInteger & UnsignedInteger>(_ x: T, _ y: T) -> Bool
}

enum Equal: Comparison {
  @inline(__always)
  static func holds<T: FixedWidthInteger & UnsignedInteger>(_ x: T, _ y: T) -> Bool { x == y }
}

enum Below: Comparison {
  @inline(__always)
  static func holds<T: FixedWidthInteger & UnsignedInteger>(_ x: T, _ y: T) -> Bool { x < y }
}

enum BelowOrEqual: Comparison {
  @inline(__always)
  static func holds<T: FixedWidthInteger & UnsignedInteger>(_ x: T, _ y: T) -> Bool { x <= y }
}

enum Less: Comparison {
  @inline(__always)
  static func holds<T: FixedWidthInteger & UnsignedInteger>(_ x: T, _ y: T) -> Bool {
    Int64(bitPattern: CPU.extended(x)) < Int64(bitPattern: CPU.extended(y))
  }
}

enum LessOrEqual: Comparison {
  @inline(__always)
  static func holds<T: FixedWidthInteger & UnsignedInteger>(_ x: T, _ y: T) -> Bool {
    Int64(bitPattern: CPU.extended(x)) <= Int64(bitPattern: CPU.extended(y))
  }
}

/// The flags of the last fused branch, not computed yet.
struct DeferredFlags {
  /// `instructionCount` where the following block begins; `.max`: there are none.
  var count = UInt64.max
  var kind = Kind.logic8
  var x: UInt64 = 0
  var y: UInt64 = 0

  enum Kind: UInt8 {
    case compare8, compare32, compare64, logic8, logic32, logic64, decrement32, decrement64

    @inline(__always) static func compare(_ width: Int) -> Kind {
      width == 8 ? .compare8 : width == 32 ? .compare32 : .compare64
    }
    @inline(__always) static func logic(_ width: Int) -> Kind {
      width == 8 ? .logic8 : width == 32 ? .logic32 : .logic64
    }
  }
}

extension CPU {
  @inline(__always)
  func compareRR<C: Comparison, T: FixedWidthInteger & UnsignedInteger>(
    _ op: Op, _ block: BlockReference, _: C.Type, _: T.Type
  ) -> BlockExit { compare(op, block, C.self, register(op.a, T.self), register(op.b, T.self)) }

  @inline(__always)
  func compareRI<C: Comparison, T: FixedWidthInteger & UnsignedInteger>(
    _ op: Op, _ block: BlockReference, _: C.Type, _: T.Type
  ) -> BlockExit { compare(op, block, C.self, register(op.a, T.self), T(truncatingIfNeeded: op.immediate)) }

  @inline(__always)
  private func compare<C: Comparison, T: FixedWidthInteger & UnsignedInteger>(
    _ op: Op, _ block: BlockReference, _: C.Type, _ x: T, _ y: T
  ) -> BlockExit {
    let exit = exit(op, C.holds(x, y))
    if block.defersFlags(exit) {
      deferFlags(.compare(T.bitWidth), UInt64(truncatingIfNeeded: x), UInt64(truncatingIfNeeded: y))
    } else {
      _ = SubOperation.apply(self, x, y)
    }
    return exit
  }

  @inline(__always)
  func testRR<C: Comparison, T: FixedWidthInteger & UnsignedInteger>(
    _ op: Op, _ block: BlockReference, _: C.Type, _: T.Type
  ) -> BlockExit { test(op, block, C.self, register(op.a, T.self) & register(op.b, T.self)) }

  @inline(__always)
  func testRI<C: Comparison, T: FixedWidthInteger & UnsignedInteger>(
    _ op: Op, _ block: BlockReference, _: C.Type, _: T.Type
  ) -> BlockExit { test(op, block, C.self, register(op.a, T.self) & T(truncatingIfNeeded: op.immediate)) }

  @inline(__always)
  private func test<C: Comparison, T: FixedWidthInteger & UnsignedInteger>(
    _ op: Op, _ block: BlockReference, _: C.Type, _ result: T
  ) -> BlockExit {
    let exit = exit(op, C.holds(result, 0))
    if block.defersFlags(exit) {
      deferFlags(.logic(T.bitWidth), UInt64(truncatingIfNeeded: result), 0)
    } else {
      setLogicFlags(result)
    }
    return exit
  }

  /// DEC with JE or JNE; CF stays as it is.
  @inline(__always)
  func decrement<T: FixedWidthInteger & UnsignedInteger>(
    _ op: Op, _ block: BlockReference, _: T.Type
  ) -> BlockExit {
    let old = register(op.a, T.self)
    setRegister(op.a, old &- 1)
    let exit = exit(op, old == 1)
    if block.defersFlags(exit) {
      deferFlags(T.bitWidth == 32 ? .decrement32 : .decrement64, UInt64(truncatingIfNeeded: old), 0)
    } else {
      _ = DecOperation.apply(self, old)
    }
    return exit
  }

  /// `extra` is 1 where the branch asks for the contrary.
  @inline(__always) private func exit(_ op: Op, _ holds: Bool) -> BlockExit {
    BlockExit(rawValue: ((holds ? 1 : 0) ^ Int(op.extra)) & 1)
  }

  @inline(__always) private func deferFlags(_ kind: DeferredFlags.Kind, _ x: UInt64, _ y: UInt64) {
    hot.deferred.count = hot.instructionCount
    hot.deferred.kind = kind
    hot.deferred.x = x
    hot.deferred.y = y
  }

  /// Computes the flags that were put off, where they are those that `count` instructions left.
  func settleFlags(at count: UInt64) {
    guard hot.deferred.count == count else { return }
    let (x, y) = (hot.deferred.x, hot.deferred.y)
    switch hot.deferred.kind {
    case .compare8: _ = SubOperation.apply(self, UInt8(truncatingIfNeeded: x), UInt8(truncatingIfNeeded: y))
    case .compare32: _ = SubOperation.apply(self, UInt32(truncatingIfNeeded: x), UInt32(truncatingIfNeeded: y))
    case .compare64: _ = SubOperation.apply(self, x, y)
    case .logic8: setLogicFlags(UInt8(truncatingIfNeeded: x))
    case .logic32: setLogicFlags(UInt32(truncatingIfNeeded: x))
    case .logic64: setLogicFlags(x)
    case .decrement32: _ = DecOperation.apply(self, UInt32(truncatingIfNeeded: x))
    case .decrement64: _ = DecOperation.apply(self, x)
    }
    hot.deferred.count = .max
  }

  /// The same where a block ends early at `op`: before it has set the flags itself.
  func settleFlags(_ block: BlockReference, before op: Op) {
    guard op.position <= block.flagsSetAt else { return }
    settleFlags(at: hot.instructionCount &- UInt64(block.count))
  }
}
