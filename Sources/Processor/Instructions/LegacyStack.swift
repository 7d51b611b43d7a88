import X86

// The stack of 16- and 32-bit code: as wide as SS says, in pieces as wide as the operand. RSP changes only when the
// access succeeded.

extension CPU {
  func legacy(_ op: Op) throws(Fault) {
    switch LegacyOperation(rawValue: op.b) {
    case .pushOperand: try pushLegacy(try operand(op), op.width)
    case .pushImmediate: try pushLegacy(op.immediate, op.width)
    case .popOperand: try popOperand(op)
    case .pushSegment:
      try pushLegacy(UInt64(hot.system[SegmentRegister(rawValue: op.extra) ?? .ds].selector), op.width)
    case .popSegment: try popLegacySegment(op)
    case .pushAll: try pushAll(op)
    case .popAll: try popAll(op)
    case .pushFlags:
      try requireVirtual8086Privilege()
      try pushLegacy(rflags.subtracting([.resume, .virtual8086]).rawValue, op.width)
    case .popFlags: try popLegacyFlags(op)
    case .leave: try leaveLegacy(op)
    case .enter: try enterLegacy(op)
    case .bound: try bound(op)
    case .adjustRPL: try adjustRPL(op)
    case .setALFromCarry: setRegister(0, carryFlag ? UInt8(0xFF) : 0)
    case .aaa: adjustASCII(isSubtraction: false)
    case .aas: adjustASCII(isSubtraction: true)
    case .daa: adjustDecimal(isSubtraction: false)
    case .das: adjustDecimal(isSubtraction: true)
    case .aam: try adjustAfterMultiplication(op)
    case .aad: adjustBeforeDivision(op)
    case nil: throw raise(.invalidOpcode)
    }
  }

  /// #GP(0) in virtual-8086 mode below IOPL 3: CLI, STI, PUSHF, POPF, INT n and IRET are the monitor's.
  func requireVirtual8086Privilege() throws(Fault) {
    if isVirtual8086 && systemFlags.ioPrivilegeLevel < 3 { throw raise(.generalProtection()) }
  }

  func pushLegacy(_ value: UInt64, _ width: Width) throws(Fault) {
    let top = general(.rsp) &- UInt64(width.byteCount)
    try storeStack(value, top, width)
    setStackPointer(top)
  }

  /// A destination addressed by ESP is addressed with ESP as it is after the pop.
  private func popOperand(_ op: Op) throws(Fault) {
    let old = general(.rsp)
    let value = try loadStack(old, op.width)
    setStackPointer(old &+ UInt64(op.width.byteCount))
    do { try setOperand(op, value) } catch {
      setGeneral(.rsp, old)
      throw error
    }
  }

  private func popLegacySegment(_ op: Op) throws(Fault) {
    let register = SegmentRegister(rawValue: op.extra) ?? .ds
    let old = general(.rsp)
    // Only the selector is read, but all of the operand must lie in the segment.
    let address = stackAddress(old & stackMask, op.width.byteCount, isWrite: false)
    let selector = try load(address, UInt16.self, stack: true)
    let next = old &+ UInt64(op.width.byteCount)
    // The pointer is as wide as the stack was before.
    let width: Width = hot.system.ss.isDefault32 ? .dword : .word
    try loadDataSegment(register, selector)
    setRegisterValue(32, next, width)
    if register == .ss { hot.attention.formUnion([.shadow, .debugShadow]) }
  }

  /// PUSHA: AX, CX, DX, BX, the old SP, BP, SI, DI.
  private func pushAll(_ op: Op) throws(Fault) {
    let step = UInt64(op.width.byteCount)
    let old = general(.rsp)
    for number in 1...UInt64(8) { try probeStack(old &- number &* step, op.width) }
    for number in 0..<UInt64(8) {
      try storeStack(hot.registers.general[Int(number)], old &- (number &+ 1) &* step, op.width)
    }
    setStackPointer(old &- 8 &* step)
  }

  private func popAll(_ op: Op) throws(Fault) {
    let step = UInt64(op.width.byteCount)
    let old = general(.rsp)
    var values = InlineArray<8, UInt64>(repeating: 0)
    for number in 0..<8 { values[7 - number] = try loadStack(old &+ UInt64(number) &* step, op.width) }
    for number in 0..<8 where number != 4 { setRegisterValue(UInt8(number * 8), values[number], op.width) }
    setStackPointer(old &+ 8 &* step)
  }

  private func popLegacyFlags(_ op: Op) throws(Fault) {
    try requireVirtual8086Privilege()
    let old = general(.rsp)
    let image = try loadStack(old, op.width)
    setRFlags(rflagsLoaded(from: image, op.width).subtracting(.resume))
    setStackPointer(old &+ UInt64(op.width.byteCount))
  }

  /// RFLAGS after POPF or IRET took what the privilege level lets them take from `image`; RF is taken too.
  func rflagsLoaded(from image: UInt64, _ width: Width) -> RFlags {
    var changeable: RFlags = [
      .status, .trap, .direction, .nestedTask, .resume, .alignmentCheck, .identification,
    ]
    if hot.system.cpl == 0 { changeable.rawValue |= 0x3000 }
    if hot.system.cpl <= systemFlags.ioPrivilegeLevel { changeable.insert(.interrupt) }
    if width == .word { changeable.rawValue &= 0xFFFF }
    return rflags.subtracting(changeable).union(RFlags(rawValue: image).intersection(changeable))
  }

  private func leaveLegacy(_ op: Op) throws(Fault) {
    let frame = general(.rbp)
    let saved = try loadStack(frame, op.width)
    setStackPointer(frame &+ UInt64(op.width.byteCount))
    setRegisterValue(40, saved, op.width)
  }

  /// ENTER: the size is the immediate, the nesting level is `extra`.
  private func enterLegacy(_ op: Op) throws(Fault) {
    let step = UInt64(op.width.byteCount)
    let level = UInt64(op.extra & 31)
    let old = general(.rsp)
    var top = old &- step
    try storeStack(registerValue(40, op.width), top, op.width)
    let frame = hot.system.ss.isDefault32 ? top : old & ~0xFFFF | top & 0xFFFF
    if level > 0 {
      var link = general(.rbp)
      for _ in 1..<level {
        link = link &- step
        top = top &- step
        try storeStack(try loadStack(link, op.width), top, op.width)
      }
      top = top &- step
      try storeStack(frame, top, op.width)
    }
    top = top &- op.immediate
    // The new top must be writable, as the next push would find it.
    try probeStack(top, op.width)
    setRegisterValue(40, frame, op.width)
    setStackPointer(top)
  }

  /// BOUND: #BR where the index is outside the pair of signed bounds.
  private func bound(_ op: Op) throws(Fault) {
    let address = effectiveAddress(op)
    let isStack = op.address.contains(.stack)
    let lower = try load(address, width: op.width, stack: isStack)
    let upper = try load(address &+ UInt64(op.width.byteCount), width: op.width, stack: isStack)
    func signed(_ value: UInt64) -> Int64 { Int64(bitPattern: op.width.signExtend(value)) }
    let index = signed(registerValue(op.a, op.width))
    guard index >= signed(lower), index <= signed(upper) else { throw raise(Exception(.boundRange)) }
  }

  /// ARPL: raises the RPL of the first operand to that of the second.
  private func adjustRPL(_ op: Op) throws(Fault) {
    guard hasDescriptors else { throw raise(.invalidOpcode) }
    let wanted = UInt64(register(op.extra, UInt16.self) & 3)
    try probeOperand(op)
    let selector = try operand(op)
    guard selector & 3 < wanted else { return setZero(false) }
    try setOperand(op, selector & ~3 | wanted)
    setZero(true)
  }
}
