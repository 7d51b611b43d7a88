import X86

// In 64-bit code the stack is flat and its segment has no base. RSP changes only when the access succeeded.

extension CPU {
  @inline(__always) func push(_ value: UInt64) throws(Fault) {
    let top = general(.rsp) &- 8
    try store(value, top, stack: true)
    setGeneral(.rsp, top)
  }

  @inline(__always) func pop() throws(Fault) -> UInt64 {
    let top = general(.rsp)
    let value = try load(top, UInt64.self, stack: true)
    setGeneral(.rsp, top &+ 8)
    return value
  }

  @inline(__always) func pushR(_ op: Op) throws(Fault) { try push(register(op.a, UInt64.self)) }
  func pushI(_ op: Op) throws(Fault) { try push(op.immediate) }

  func pushM(_ op: Op) throws(Fault) {
    try push(try loadOperand(op, UInt64.self))
  }

  /// The 16-bit forms: immediate where `extra` is 1, else register or memory.
  func pushWord(_ op: Op) throws(Fault) {
    let value = op.extra == 1 ? UInt16(truncatingIfNeeded: op.immediate) : UInt16(truncatingIfNeeded: try operand(op))
    let top = general(.rsp) &- 2
    try store(value, top, stack: true)
    setGeneral(.rsp, top)
  }

  @inline(__always) func popR(_ op: Op) throws(Fault) {
    let value = try pop()
    setRegister(op.a, value)
  }

  /// A destination addressed by RSP is addressed with RSP as it is after the pop.
  func popM(_ op: Op) throws(Fault) {
    let value = try pop()
    do {
      try storeOperand(op, value)
    } catch {
      setGeneral(.rsp, general(.rsp) &- 8)
      throw error
    }
  }

  func popWord(_ op: Op) throws(Fault) {
    let value = try load(general(.rsp), UInt16.self, stack: true)
    setGeneral(.rsp, general(.rsp) &+ 2)
    do {
      try setOperand(op, UInt64(value))
    } catch {
      setGeneral(.rsp, general(.rsp) &- 2)
      throw error
    }
  }

  /// PUSH FS or GS; `extra` is the segment's number.
  func pushSegment(_ op: Op) throws(Fault) {
    let selector = UInt64(hot.system[SegmentRegister(rawValue: op.extra) ?? .ds].selector)
    if op.width == .word {
      let top = general(.rsp) &- 2
      try store(UInt16(truncatingIfNeeded: selector), top, stack: true)
      setGeneral(.rsp, top)
    } else {
      try push(selector)
    }
  }

  func popSegment(_ op: Op) throws(Fault) {
    let size: UInt64 = op.width == .word ? 2 : 8
    let selector = try load(general(.rsp), UInt16.self, stack: true)
    try loadDataSegment(SegmentRegister(rawValue: op.extra) ?? .ds, selector)
    setGeneral(.rsp, general(.rsp) &+ size)
  }

  func pushf(_ op: Op) throws(Fault) {
    let image = rflags.subtracting([.resume, .virtual8086]).rawValue
    if op.width == .word {
      let top = general(.rsp) &- 2
      try store(UInt16(truncatingIfNeeded: image), top, stack: true)
      setGeneral(.rsp, top)
    } else {
      try push(image)
    }
  }

  func popf(_ op: Op) throws(Fault) {
    let size: UInt64 = op.width == .word ? 2 : 8
    let image = try load(general(.rsp), width: op.width, stack: true)
    var changeable: RFlags = [
      .status, .trap, .direction, .nestedTask, .alignmentCheck, .identification,
    ]
    if hot.system.cpl == 0 { changeable.rawValue |= 0x3000 }
    if hot.system.cpl <= systemFlags.ioPrivilegeLevel { changeable.insert(.interrupt) }
    if op.width == .word { changeable.rawValue &= 0xFFFF }
    let kept = rflags.subtracting(changeable)
    setRFlags(kept.union(RFlags(rawValue: image).intersection(changeable)).subtracting(.resume))
    setGeneral(.rsp, general(.rsp) &+ size)
  }

  func leave(_ op: Op) throws(Fault) {
    let frame = general(.rbp)
    let saved = try load(frame, width: op.width, stack: true)
    setGeneral(.rsp, frame &+ UInt64(op.width.byteCount))
    setRegisterValue(40, saved, op.width)
  }

  /// ENTER: the size is the immediate, the nesting level is `extra`.
  func enter(_ op: Op) throws(Fault) {
    let step = UInt64(op.width.byteCount)
    let level = UInt64(op.extra & 31)
    let old = general(.rsp)
    var top = old &- step
    try store(registerValue(40, op.width), top, width: op.width, stack: true)
    let frame = top
    if level > 0 {
      var link = general(.rbp)
      for _ in 1..<max(level, 1) {
        link = link &- step
        top = top &- step
        try store(try load(link, width: op.width, stack: true), top, width: op.width, stack: true)
      }
      top = top &- step
      try store(frame, top, width: op.width, stack: true)
    }
    top = top &- op.immediate
    // The new top must be writable, as the next push would find it.
    try probeStore(top, op.width.byteCount, stack: true, isUser: isUser)
    setRegisterValue(40, frame, op.width)
    setGeneral(.rsp, top)
  }
}
