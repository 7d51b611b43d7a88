import X86

// Each sets RIP; the engine then ends the block. A branch outside the canonical addresses faults at the branch, and so
// does one outside the limit of CS, whose target is then such an address.

extension CPU {
  @inline(__always) func nextRIP(_ op: Op) -> UInt64 { hot.blockRIP &+ UInt64(op.offset) &+ UInt64(op.length) }

  @inline(__always) private func jump(_ target: UInt64) throws(Fault) {
    guard isCanonical(target) else { throw raise(.generalProtection()) }
    rip = target
  }

  /// Jcc: 1 where taken, the number of the link.
  @inline(__always) func branch(_ op: Op, _ taken: Bool) throws(Fault) -> Int {
    if taken {
      try jump(op.displacement)
      return 1
    }
    rip = nextRIP(op)
    return 0
  }

  @inline(__always) func jmpRel(_ op: Op) throws(Fault) { try jump(op.displacement) }
  func jmpR(_ op: Op) throws(Fault) { try jump(register(op.a, UInt64.self)) }

  func jmpM(_ op: Op) throws(Fault) {
    try jump(try load(effectiveAddress(op), UInt64.self, stack: op.address.contains(.stack)))
  }

  @inline(__always) private func call(_ op: Op, _ target: UInt64) throws(Fault) {
    guard isCanonical(target) else { throw raise(.generalProtection()) }
    try push(nextRIP(op))
    rip = target
  }

  @inline(__always) func callRel(_ op: Op) throws(Fault) { try call(op, op.displacement) }
  func callR(_ op: Op) throws(Fault) { try call(op, register(op.a, UInt64.self)) }

  func callM(_ op: Op) throws(Fault) {
    try call(op, try load(effectiveAddress(op), UInt64.self, stack: op.address.contains(.stack)))
  }

  @inline(__always) func ret(_ op: Op) throws(Fault) {
    let top = general(.rsp)
    let target = try load(top, UInt64.self, stack: true)
    try jump(target)
    setGeneral(.rsp, top &+ 8)
  }

  func retImmediate(_ op: Op) throws(Fault) {
    try ret(op)
    setGeneral(.rsp, general(.rsp) &+ op.immediate)
  }

  /// LOOP, LOOPE and LOOPNE: `extra` 0, 1 and 2.
  func loop(_ op: Op) throws(Fault) -> Int {
    let count = (general(.rcx) &- 1) & op.addressWidth.mask
    let isTaken =
      switch op.extra {
      case 1: count != 0 && zeroFlag
      case 2: count != 0 && !zeroFlag
      default: count != 0
      }
    let link = try branch(op, isTaken)
    setRegisterValue(8, count, op.addressWidth)
    return link
  }

  func jrcxz(_ op: Op) throws(Fault) -> Int {
    try branch(op, general(.rcx) & op.addressWidth.mask == 0)
  }

  /// Sets the CPL and what depends on it.
  func setPrivilegeLevel(_ level: UInt8) {
    hot.system.cpl = level
    chooseTLB()
    updateMode()
  }
}
