import X86

// A branch to a fixed place only says whether it is taken; the others set RIP. A branch outside the canonical addresses
// faults at the branch, and so does one outside the limit of CS, whose target is then such an address.

extension CPU {
  @inline(__always) func nextRIP(_ op: Op) -> UInt64 { blockRIP &+ op.offset &+ UInt64(op.length) }

  /// Where a block goes on that was left by a fixed exit: the translator has seen to it that the place is canonical.
  func target(_ op: Op, _ exit: BlockExit) -> UInt64 {
    if exit == .taken { return op.displacement }
    return op.opcode == .fallThrough ? blockRIP &+ op.offset : nextRIP(op)
  }

  @inline(__always) private func requireCanonical(_ target: UInt64) throws(Fault) {
    guard isCanonical(target) else { throw raise(.generalProtection()) }
  }

  @inline(__always) private func jump(_ target: UInt64) throws(Fault) {
    try requireCanonical(target)
    rip = target
  }

  /// A near branch to a fixed place that may be out of reach: Jcc with the condition in `extra`, else JMP or CALL.
  func branchChecked(_ op: Op) throws(Fault) {
    switch op.extra {
    case 0..<16: if condition(op.extra) { try jump(op.displacement) } else { rip = nextRIP(op) }
    case MicroOp.checkedCall: try call(op, op.displacement)
    default: try jump(op.displacement)
    }
  }

  func jmpR(_ op: Op) throws(Fault) { try jump(register(op.a, UInt64.self)) }

  func jmpM(_ op: Op) throws(Fault) {
    try jump(try loadOperand(op, UInt64.self))
  }

  @inline(__always) private func call(_ op: Op, _ target: UInt64) throws(Fault) {
    try requireCanonical(target)
    try push(nextRIP(op))
    rip = target
  }

  /// The immediate is RIP of the next instruction.
  @inline(__always) func callRel(_ op: Op) throws(Fault) { try push(op.immediate) }
  func callR(_ op: Op) throws(Fault) { try call(op, register(op.a, UInt64.self)) }

  func callM(_ op: Op) throws(Fault) {
    try call(op, try loadOperand(op, UInt64.self))
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
  func loop(_ op: Op) throws(Fault) -> BlockExit {
    let count = (general(.rcx) &- 1) & op.addressWidth.mask
    let isTaken =
      switch op.extra {
      case 1: count != 0 && zeroFlag
      case 2: count != 0 && !zeroFlag
      default: count != 0
      }
    if isTaken { try requireCanonical(op.displacement) }
    setRegisterValue(8, count, op.addressWidth)
    return isTaken ? .taken : .fallThrough
  }

  func jrcxz(_ op: Op) throws(Fault) -> BlockExit {
    guard general(.rcx) & op.addressWidth.mask == 0 else { return .fallThrough }
    try requireCanonical(op.displacement)
    return .taken
  }

  /// Sets the CPL and what depends on it.
  func setPrivilegeLevel(_ level: UInt8) {
    hot.system.cpl = level
    chooseTLB()
    updateMode()
  }
}
