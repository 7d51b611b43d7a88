import X86

// Events outside long mode: the vector table of real mode, and gates of 16 and 32 bits (Intel SDM vol. 3A §6.12, §21.1.4,
// §21.3).

extension CPU {
  /// The table of real mode: four bytes a vector, three words on the stack, no error code.
  func enterRealModeHandler(_ vector: Vector) throws(Fault) {
    let offset = UInt64(vector.rawValue) * 4
    guard offset + 3 <= UInt64(hot.system.idtr.limit) else { throw raise(.generalProtection()) }
    let pointer = try loadSlowly(hot.system.idtr.base &+ offset, 4, stack: false, isUser: false)
    let code = plainSegment(UInt16(truncatingIfNeeded: pointer >> 16), over: hot.system.cs)
    let target = pointer & 0xFFFF
    try requireTarget(target, in: code)
    let top = general(.rsp)
    for index in 1...UInt64(3) { try probeStack(top &- 2 &* index, .word) }
    try storeStack(rflags.rawValue, top &- 2, .word)
    try storeStack(UInt64(hot.system.cs.selector), top &- 4, .word)
    try storeStack(rip, top &- 6, .word)
    setStackPointer(top &- 6)
    setRFlags(rflags.subtracting([.interrupt, .trap, .alignmentCheck, .resume]))
    hot.system.cs = code
    rip = target
    updateMode()
    finishDelivery()
  }

  /// A gate of eight bytes.
  func enterLegacyGate(_ event: Exception, _ source: EventSource) throws(Fault) {
    let vector = event.vector
    let selectorCode = UInt32(vector.rawValue) << 3 | 2
    let offset = UInt64(vector.rawValue) * 8
    guard offset + 7 <= UInt64(hot.system.idtr.limit) else { throw raise(.generalProtection(selectorCode)) }
    let gate = try loadSlowly(hot.system.idtr.base &+ offset, 8, stack: false, isUser: false)
    let type = UInt8(truncatingIfNeeded: gate >> 40) & 0x1F
    guard type == 5 || type == 6 || type == 7 || type == 0xE || type == 0xF else {
      throw raise(.generalProtection(selectorCode))
    }
    if source == .software {
      guard UInt8(truncatingIfNeeded: gate >> 45) & 3 >= hot.system.cpl else {
        throw raise(.generalProtection(selectorCode))
      }
    }
    guard gate >> 47 & 1 != 0 else { throw raise(Exception(.segmentNotPresent, errorCode: selectorCode)) }
    // A task gate.
    guard type != 5 else { throw leave(.unsupported(0)) }
    let is32 = type & 8 != 0
    let target = gate & 0xFFFF | (is32 ? gate >> 32 & 0xFFFF_0000 : 0)

    let selector = UInt16(truncatingIfNeeded: gate >> 16)
    var code = try gateCodeSegment(selector)
    let level = code.type & 4 != 0 ? hot.system.cpl : code.privilegeLevel
    let wasVirtual8086 = isVirtual8086
    // Virtual-8086 mode is left for ring 0 alone.
    if wasVirtual8086 && level != 0 { throw raise(.generalProtection(UInt32(selector & 0xFFFC))) }
    code.selector = selector & 0xFFFC | UInt16(level)

    var frame = LegacyFrame(stack: hot.system.ss, top: general(.rsp), width: is32 ? .dword : .word)
    if level < hot.system.cpl {
      (frame.stack, frame.top) = try taskStack(level)
      frame.stackCode = UInt32(frame.stack.selector & 0xFFFC)
      if wasVirtual8086 {
        for register in [SegmentRegister.gs, .fs, .ds, .es] { frame.push(UInt64(hot.system[register].selector)) }
      }
      frame.push(UInt64(hot.system.ss.selector))
      frame.push(general(.rsp))
    }
    frame.push(flagsImage(vector, source))
    frame.push(UInt64(hot.system.cs.selector))
    frame.push(rip)
    if vector.hasErrorCode && source == .hardware { frame.push(UInt64(event.errorCode)) }
    try requireTarget(target, in: code)
    try write(frame, isUser: level == 3)

    if vector == .pageFault && source == .hardware { hot.system.cr2 = event.address }
    hot.system.cs = code
    hot.system.ss = frame.stack
    if wasVirtual8086 {
      for register in [SegmentRegister.gs, .fs, .ds, .es] { hot.system[register] = Segment() }
    }
    setRFlags(flagsInHandler(isInterruptGate: type & 1 == 0))
    setPrivilegeLevel(level)
    setStackPointer(frame.finalTop)
    rip = target
    finishDelivery()
  }

  /// SS and ESP of a ring from the task-state segment.
  private func taskStack(_ level: UInt8) throws(Fault) -> (Segment, UInt64) {
    let task = hot.system.tr
    let is32 = task.type & 8 != 0
    let offset = UInt64(level) * (is32 ? 8 : 4) + (is32 ? 4 : 2)
    guard offset + (is32 ? 5 : 3) <= UInt64(task.limit) else {
      throw raise(Exception(.invalidTSS, errorCode: UInt32(task.selector & 0xFFFC)))
    }
    let width = is32 ? 4 : 2
    let top = try loadSlowly(task.base &+ offset, width, stack: false, isUser: false)
    let selector = try loadSlowly(task.base &+ offset &+ UInt64(width), 2, stack: false, isUser: false)
    return (try taskStackSegment(UInt16(truncatingIfNeeded: selector), level), top)
  }

  /// Writes all of a frame or none of it.
  private func write(_ frame: LegacyFrame, isUser: Bool) throws(Fault) {
    let count = frame.width.byteCount
    for index in 0..<frame.count {
      guard frame.stack.contains(frame.offset(index), last: UInt64(count - 1)), frame.stack.admits(isWrite: true)
      else { throw raise(Exception(.stackFault, errorCode: frame.stackCode)) }
      try probeStore(frame.linear(index), count, stack: true, isUser: isUser)
    }
    for index in 0..<frame.count {
      try storeSlowly(frame.values[index], frame.linear(index), count, stack: true, isUser: isUser)
    }
  }
}

/// What a gate pushes, before it is written.
private struct LegacyFrame {
  var stack: Segment
  var top: UInt64
  /// The size of each piece.
  let width: Width
  /// What #SS names where there is no room: the new stack, where there is one.
  var stackCode: UInt32 = 0
  var values = InlineArray<10, UInt64>(repeating: 0)
  var count = 0

  init(stack: Segment, top: UInt64, width: Width) {
    self.stack = stack
    self.top = top
    self.width = width
  }

  mutating func push(_ value: UInt64) {
    guard count < 10 else { return }
    values[count] = value & width.mask
    count += 1
  }

  private var mask: UInt64 { stack.isDefault32 ? 0xFFFF_FFFF : 0xFFFF }

  func offset(_ index: Int) -> UInt64 { (top &- UInt64((index + 1) * width.byteCount)) & mask }
  func linear(_ index: Int) -> UInt64 { (stack.base &+ offset(index)) & 0xFFFF_FFFF }
  /// The stack pointer behind the last piece.
  var finalTop: UInt64 { top &- UInt64(count * width.byteCount) }
}
