import Memory
import X86

// Branches that load CS, in every mode. Everything is checked before anything changes.

extension CPU {
  /// Branches that are rare, or that change more than RIP.
  func changeFlow(_ op: Op) throws(Fault) {
    switch op.opcode {
    case .syscall: try syscall(op)
    case .sysret: try sysret(op)
    case .iret: try iret(op)
    case .retf: try retf(op)
    case .farJump: try farBranch(op, isCall: false)
    case .farCall: try farBranch(op, isCall: true)
    case .interrupt: try interrupt(op)
    case .branchChecked: try branchChecked(op)
    default: try transfer(op)
    }
  }

  /// #GP(0) where `target` lies outside of `code`.
  func requireTarget(_ target: UInt64, in code: Segment) throws(Fault) {
    let isInside = isLongMode && code.isLong ? isCanonical(target) : target <= UInt64(code.limit)
    guard isInside else { throw raise(.generalProtection()) }
  }

  func iret(_ op: Op) throws(Fault) {
    guard hasDescriptors else { return try iretPlain(op) }
    if systemFlags.contains(.nestedTask) {
      // A return to another task, which long mode does not have.
      throw isLongMode ? raise(.generalProtection()) : leave(.unsupported(0))
    }
    let step = UInt64(op.width.byteCount)
    let top = general(.rsp)
    var frame = InlineArray<5, UInt64>(repeating: 0)
    for index in 0..<(hot.mode.is64 ? 5 : 3) {
      frame[index] = try loadStack(top &+ UInt64(index) &* step, op.width)
    }
    let image = RFlags(rawValue: frame[2])
    if image.contains(.virtual8086) && hot.system.cpl == 0 && op.width == .dword && !isLongMode {
      return try iretToVirtual8086(op, frame[0], UInt16(truncatingIfNeeded: frame[1]), image)
    }
    let selector = UInt16(truncatingIfNeeded: frame[1])
    let code = try returnCodeSegment(selector)
    let level = UInt8(selector & 3)
    try requireTarget(frame[0], in: code)
    let isOutward = level > hot.system.cpl
    let flags = rflagsLoaded(from: frame[2], op.width)
    if isOutward || hot.mode.is64 {
      if !hot.mode.is64 {
        for index in 3..<5 { frame[index] = try loadStack(top &+ UInt64(index) &* step, op.width) }
      }
      let stack = try returnStackSegment(
        UInt16(truncatingIfNeeded: frame[4]), level, isLong: isLongMode && code.isLong)
      hot.system.cs = code
      hot.system.ss = stack
      setRFlags(flags)
      setPrivilegeLevel(level)
      setStackPointer(frame[3])
    } else {
      setStackPointer(top &+ 3 &* step)
      hot.system.cs = code
      setRFlags(flags)
      setPrivilegeLevel(level)
    }
    // A loaded RF is for the next instruction.
    hot.attentionBefore.remove(.resume)
    rip = frame[0]
    if isOutward { dropPrivilegedSegments(below: level) }
    hot.nonMaskableInterruptsBlocked = false
  }

  /// IRET in real mode and in virtual-8086 mode.
  private func iretPlain(_ op: Op) throws(Fault) {
    try requireVirtual8086Privilege()
    let step = UInt64(op.width.byteCount)
    let top = general(.rsp)
    let target = try loadStack(top, op.width)
    let selector = UInt16(truncatingIfNeeded: try loadStack(top &+ step, op.width))
    let image = try loadStack(top &+ 2 &* step, op.width)
    let code = plainSegment(selector, over: hot.system.cs)
    try requireTarget(target, in: code)
    setStackPointer(top &+ 3 &* step)
    setRFlags(rflagsLoaded(from: image, op.width))
    hot.attentionBefore.remove(.resume)
    hot.system.cs = code
    rip = target
    updateMode()
    hot.nonMaskableInterruptsBlocked = false
  }

  /// IRET in ring 0 with VM in the image: the frame has every segment register (Intel SDM vol. 3A §21.2.1).
  private func iretToVirtual8086(_ op: Op, _ target: UInt64, _ selector: UInt16, _ image: RFlags) throws(Fault) {
    let top = general(.rsp)
    var frame = InlineArray<6, UInt64>(repeating: 0)
    for index in 0..<6 { frame[index] = try loadStack(top &+ 12 &+ UInt64(index) &* 4, .dword) }
    setRFlags(image)
    hot.attentionBefore.remove(.resume)
    let registers: InlineArray<5, SegmentRegister> = [.ss, .es, .ds, .fs, .gs]
    for index in 0..<5 {
      let value = UInt16(truncatingIfNeeded: frame[index + 1])
      hot.system[registers[index]] = plainSegment(value, over: Segment())
    }
    hot.system.cs = plainSegment(selector, over: Segment())
    setGeneral(.rsp, frame[0] & 0xFFFF_FFFF)
    rip = target & 0xFFFF
    setPrivilegeLevel(3)
    hot.nonMaskableInterruptsBlocked = false
  }

  /// RETF, to the same ring or outward.
  func retf(_ op: Op) throws(Fault) {
    let step = UInt64(op.width.byteCount)
    let top = general(.rsp)
    let target = try loadStack(top, op.width)
    let selector = UInt16(truncatingIfNeeded: try loadStack(top &+ step, op.width))
    let next = top &+ 2 &* step &+ op.immediate
    guard hasDescriptors else {
      let code = plainSegment(selector, over: hot.system.cs)
      try requireTarget(target, in: code)
      setStackPointer(next)
      hot.system.cs = code
      rip = target
      return updateMode()
    }
    let code = try returnCodeSegment(selector)
    try requireTarget(target, in: code)
    let level = UInt8(selector & 3)
    if level == hot.system.cpl {
      setStackPointer(next)
      hot.system.cs = code
      updateMode()
    } else {
      let newTop = try loadStack(next, op.width)
      let stackSelector = UInt16(truncatingIfNeeded: try loadStack(next &+ step, op.width))
      hot.system.ss = try returnStackSegment(stackSelector, level, isLong: isLongMode && code.isLong)
      hot.system.cs = code
      setPrivilegeLevel(level)
      setStackPointer(newTop &+ op.immediate)
      dropPrivilegedSegments(below: level)
    }
    rip = target
  }

  /// The width of a far pointer's offset in memory: with REX.W 32 bits on AMD's processors, also where the stack's words
  /// have 64 (AMD APM vol. 3, CALL and JMP (Far): READ_MEM.z), and 64 on Intel's (SDM vol. 2A: m16:64).
  func farOffsetWidth(_ op: Op) -> Width { fixed.isAMD && op.width == .qword ? .dword : op.width }

  /// JMP and CALL through a far pointer, in memory or in the instruction (selector in bits 47:32), within the ring.
  ///
  /// In a device's memory it is not the processor that reads the pointer but the hypervisor's emulator, and KVM's reads
  /// m16:64 whoever made the processor.
  func farBranch(_ op: Op, isCall: Bool) throws(Fault) {
    var target = op.immediate & 0xFFFF_FFFF
    var selector = UInt16(truncatingIfNeeded: op.immediate >> 32)
    if op.isMemory {
      let address = effectiveAddress(op)
      let isStack = op.address.contains(.stack)
      var width = farOffsetWidth(op)
      if width != op.width, fixed.confinement != .none, try isDevice(address, stack: isStack) { width = op.width }
      target = try load(address, width: width, stack: isStack)
      selector = try load(address &+ UInt64(width.byteCount), UInt16.self, stack: isStack)
    }
    let code = hasDescriptors ? try branchCodeSegment(selector) : plainSegment(selector, over: hot.system.cs)
    try requireTarget(target, in: code)
    if isCall {
      let step = UInt64(op.width.byteCount)
      let top = general(.rsp)
      try probeStack(top &- 2 &* step, op.width)
      try storeStack(UInt64(hot.system.cs.selector), top &- step, op.width)
      try storeStack(nextRIP(op), top &- 2 &* step, op.width)
      setStackPointer(top &- 2 &* step)
    }
    hot.system.cs = code
    rip = target
    updateMode()
  }

  /// INT n, INT3 and INT1: the vector is the immediate; INT1 (`extra` 1) does not look at the gate's DPL, and INT3 (2) not
  /// at IOPL.
  func interrupt(_ op: Op) throws(Fault) {
    let vector = Vector(rawValue: UInt8(truncatingIfNeeded: op.immediate))
    if op.extra == 0 { try requireVirtual8086Privilege() }
    try softwareInterrupt(op, vector, source: op.extra == 1 ? .hardware : .software)
  }

  private func isDevice(_ linear: UInt64, stack: Bool) throws(Fault) -> Bool {
    let translation = try translate(linear, .read, stack: stack, isUser: isUser)
    return hot.memory?.offset(translation.address, count: 1) == nil
  }

  /// Goes to the handler of `vector`, with RIP after the instruction.
  func softwareInterrupt(_ op: Op, _ vector: Vector, source: EventSource = .software) throws(Fault) {
    rip = hot.mode.is64 ? nextRIP(op) : nextRIP(op) & 0xFFFF_FFFF
    // INT1's own trap takes those with it that MOV SS held back.
    if vector == .debug && source == .hardware { hot.debugMatches = 0 }
    do {
      try deliver(Exception(vector), source: source)
    } catch {
      rip = blockRIP &+ op.offset
      throw error
    }
  }
}
