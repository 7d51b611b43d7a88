import X86

// Each sets RIP; the engine then ends the block. A branch outside the canonical addresses faults at the branch.

extension CPU {
  @inline(__always) func nextRIP(_ op: Op) -> UInt64 { hot.blockRIP &+ UInt64(op.offset) &+ UInt64(op.length) }

  @inline(__always) private func jump(_ target: UInt64) throws(Fault) {
    guard target.isCanonical else { throw raise(.generalProtection()) }
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
    guard target.isCanonical else { throw raise(.generalProtection()) }
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

  // MARK: Changes of privilege

  func syscall(_ op: Op) throws(Fault) {
    guard hot.system.efer.contains(.systemCall) else { throw raise(.invalidOpcode) }
    let target = hot.system.lstar
    guard target.isCanonical else { throw raise(.generalProtection()) }
    setGeneral(.rcx, nextRIP(op))
    setGeneral(.r11, rflags.subtracting(.resume).rawValue)
    let selector = UInt16(truncatingIfNeeded: hot.system.star >> 32)
    setRFlags(RFlags(rawValue: rflags.rawValue & ~hot.system.sfmask).subtracting(.resume))
    hot.system.cs = Segment(selector: selector & 0xFFFC, attributes: 0xA9B, limit: .max, base: 0)
    hot.system.ss = Segment(selector: selector &+ 8, attributes: 0xC93, limit: .max, base: 0)
    setPrivilegeLevel(0)
    rip = target
    stepByNewFlags()
  }

  /// SYSCALL and SYSRET heed TF as it is after them: one that masks it is not trapped, one that sets it is, as if the
  /// other had just been done.
  private func stepByNewFlags() {
    hot.attentionBefore.remove(.singleStep)
    guard hot.attention.contains(.singleStep) else { return }
    hot.system.dr6 |= 1 << 14
    hot.pendingEvent = PendingEvent(exception: Exception(.debug), isInterrupt: false)
    hot.attention.insert(.event)
  }

  func sysret(_ op: Op) throws(Fault) {
    guard hot.system.efer.contains(.systemCall) else { throw raise(.invalidOpcode) }
    guard hot.system.cpl == 0 else { throw raise(.generalProtection()) }
    guard op.width == .qword else { throw leave(.unsupported(0)) }
    let target = general(.rcx)
    // Intel faults in ring 0 here, AMD in ring 3 at the target; Intel's is the safer model for a kernel's author.
    guard target.isCanonical else { throw raise(.generalProtection()) }
    let base = UInt16(truncatingIfNeeded: hot.system.star >> 48)
    setRFlags(RFlags(rawValue: general(.r11) & 0x3C7FD7).union(.fixed))
    hot.system.cs = Segment(selector: base &+ 16 | 3, attributes: 0xAFB, limit: .max, base: 0)
    hot.system.ss = Segment(selector: base &+ 8 | 3, attributes: 0xCF3, limit: .max, base: 0)
    setPrivilegeLevel(3)
    rip = target
    stepByNewFlags()
  }

  /// Sets the CPL and what depends on it.
  func setPrivilegeLevel(_ level: UInt8) {
    hot.system.cpl = level
    chooseTLB()
  }

  /// Supervisor, user, or the third part that stays empty: there every access is a miss, and its alignment is checked.
  func chooseTLB() {
    hot.checksAlignment =
      hot.system.cpl == 3 && systemFlags.contains(.alignmentCheck) && hot.system.cr0.contains(.alignmentMask)
    hot.tlbOffset = hot.checksAlignment ? 2 * TLBEntry.countPerHalf : hot.system.cpl == 3 ? TLBEntry.countPerHalf : 0
  }

  func iret(_ op: Op) throws(Fault) {
    guard !systemFlags.contains(.nestedTask) else { throw raise(.generalProtection()) }
    let step = UInt64(op.width.byteCount)
    var top = general(.rsp)
    var frame = InlineArray<5, UInt64>(repeating: 0)
    for index in 0..<5 {
      frame[index] = try load(top, width: op.width, stack: true)
      top = top &+ step
    }
    let selector = UInt16(truncatingIfNeeded: frame[1])
    let code = try returnCodeSegment(selector)
    let level = UInt8(selector & 3)
    guard frame[0].isCanonical else { throw raise(.generalProtection()) }
    let stack = try returnStackSegment(UInt16(truncatingIfNeeded: frame[4]), level)

    var changeable: RFlags = [
      .status, .trap, .direction, .nestedTask, .resume, .alignmentCheck, .identification,
    ]
    if hot.system.cpl == 0 { changeable.rawValue |= 0x3000 }
    if hot.system.cpl <= systemFlags.ioPrivilegeLevel { changeable.insert(.interrupt) }
    if op.width == .word { changeable.rawValue &= 0xFFFF }
    let flags = rflags.subtracting(changeable).union(RFlags(rawValue: frame[2]).intersection(changeable))
    let isOutward = level > hot.system.cpl
    setRFlags(flags)
    // A loaded RF is for the next instruction.
    hot.attentionBefore.remove(.resume)
    hot.system.cs = code
    hot.system.ss = stack
    setPrivilegeLevel(level)
    setGeneral(.rsp, frame[3])
    rip = frame[0]
    if isOutward { dropPrivilegedSegments(below: level) }
    hot.nonMaskableInterruptsBlocked = false
  }

  /// RETF, to the same ring or outward.
  func retf(_ op: Op) throws(Fault) {
    let step = UInt64(op.width.byteCount)
    let top = general(.rsp)
    let target = try load(top, width: op.width, stack: true)
    let selector = UInt16(truncatingIfNeeded: try load(top &+ step, width: op.width, stack: true))
    let code = try returnCodeSegment(selector)
    guard target.isCanonical else { throw raise(.generalProtection()) }
    let level = UInt8(selector & 3)
    if level == hot.system.cpl {
      setGeneral(.rsp, top &+ 2 &* step &+ op.immediate)
    } else {
      let outer = top &+ 2 &* step &+ op.immediate
      let newTop = try load(outer, width: op.width, stack: true)
      let stackSelector = UInt16(truncatingIfNeeded: try load(outer &+ step, width: op.width, stack: true))
      hot.system.ss = try returnStackSegment(stackSelector, level)
      setGeneral(.rsp, newTop &+ op.immediate)
    }
    hot.system.cs = code
    let isOutward = level > hot.system.cpl
    setPrivilegeLevel(level)
    if isOutward { dropPrivilegedSegments(below: level) }
    rip = target
  }

  /// JMP and CALL through a far pointer in memory, within the ring.
  func farBranch(_ op: Op, isCall: Bool) throws(Fault) {
    let address = effectiveAddress(op)
    let isStack = op.address.contains(.stack)
    let target = try load(address, width: op.width, stack: isStack)
    let selector = try load(address &+ UInt64(op.width.byteCount), UInt16.self, stack: isStack)
    let code = try branchCodeSegment(selector)
    guard target.isCanonical else { throw raise(.generalProtection()) }
    if isCall {
      let step = UInt64(op.width.byteCount)
      let top = general(.rsp) &- 2 &* step
      try store(UInt64(hot.system.cs.selector), top &+ step, width: op.width, stack: true)
      try store(nextRIP(op), top, width: op.width, stack: true)
      setGeneral(.rsp, top)
    }
    hot.system.cs = code
    rip = target
  }

  /// INT n, INT3 and INT1: the vector is the immediate; INT1 (`extra` 1) does not look at the gate's DPL.
  func interrupt(_ op: Op) throws(Fault) {
    rip = nextRIP(op)
    let vector = Vector(rawValue: UInt8(truncatingIfNeeded: op.immediate))
    do {
      try deliver(Exception(vector), source: op.extra == 1 ? .hardware : .software)
    } catch {
      rip = hot.blockRIP &+ UInt64(op.offset)
      throw error
    }
  }
}
