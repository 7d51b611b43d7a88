import X86

extension CPU {
  /// IN and OUT: `extra` bit 0 is set for IN, bit 1 for a port in DX.
  func port(_ op: Op) throws(Fault) {
    let isImmediate = op.extra & 2 == 0
    let number = isImmediate ? UInt16(truncatingIfNeeded: op.immediate & 0xFF) : register(16, UInt16.self)
    let direction: Direction = op.extra & 1 != 0 ? .read : .write
    try checkPort(number, op.width)
    watchPort(number, op.width)
    guard reachesPorts else {
      let access = PortAccess(
        port: number, direction: direction, width: op.width, isImmediate: isImmediate, addressWidth: op.addressWidth)
      throw portExit(op, access, operandAddress: 0)
    }
    let element = PortElement(
      port: number, direction: direction, width: op.width, value: direction == .read ? 0 : register(0, UInt32.self))
    let value: UInt32
    do { value = try portCycle(element) } catch {
      hot.begunPort = BegunInstruction(op: op.alone, rip: blockRIP &+ op.offset, mode: hot.mode)
      throw error
    }
    if direction == .read { setRegisterValue(0, UInt64(value), op.width) }
  }

  /// INS and OUTS: `extra` bit 0 is set for INS.
  func stringPort(_ op: Op) throws(Fault) {
    let number = register(16, UInt16.self)
    let isInput = op.extra & 1 != 0
    let isRepeated = op.prefixes.contains(.repeatEqual) || op.prefixes.contains(.repeatNotEqual)
    try checkPort(number, op.width)
    watchPort(number, op.width)
    if !reachesPorts {
      let segment = isInput ? .es : sourceSegment(op)
      let access = PortAccess(
        port: number, direction: isInput ? .read : .write, width: op.width, isString: true, isRepeated: isRepeated,
        addressWidth: op.addressWidth, segment: segment)
      let address = isInput ? destinationAddress(op) : sourceAddress(op)
      // A REP with a count of 0 does nothing, and nothing exits.
      if isRepeated && general(.rcx) & op.addressWidth.mask == 0 { return finishEmptyRepeat(op) }
      throw portExit(op, access, operandAddress: address)
    }
    try repeated(op, isRepeated) { () throws(Fault) in
      if isInput {
        let address = self.destinationAddress(op)
        try self.probeStore(address, op.width.byteCount, stack: false, isUser: self.isUser)
        let value = try self.portCycle(PortElement(port: number, direction: .read, width: op.width))
        try self.store(UInt64(value), address, width: op.width)
        self.stepDestination(op)
      } else {
        let value = try self.loadSource(op)
        _ = try self.portCycle(
          PortElement(
            port: number, direction: .write, width: op.width, value: UInt32(truncatingIfNeeded: value)))
        self.stepSource(op)
      }
      return true
    }
  }

  /// No one stands between the processor and the bus.
  private var reachesPorts: Bool { fixed.confinement == .none || hot.drivesBus }

  /// One bus cycle on bare metal: the processor leaves, and finds the answer in the log when it runs again.
  private func portCycle(_ element: PortElement) throws(Fault) -> UInt32 {
    if hot.deviceLogCursor < hot.deviceLogCount {
      hot.deviceLogCursor += 1
      return UInt32(truncatingIfNeeded: hot.deviceLog[hot.deviceLogCursor - 1])
    }
    throw leave(.port(element))
  }

  /// #GP(0) where IOPL and the task's I/O permission bitmap forbid the port: before any exit (Intel SDM vol. 1 §19.5.2).
  func checkPort(_ port: UInt16, _ width: Width) throws(Fault) {
    guard hot.system.cpl > systemFlags.ioPrivilegeLevel || isVirtual8086 else { return }
    let task = hot.system.tr
    // A TSS of 64 or 32 bits that is present; the map's base is at 66h.
    guard task.isPresent, task.type & 0xD == 9, task.limit >= 0x67 else { throw raise(.generalProtection()) }
    let base = try loadSlowly(task.base &+ 0x66, 2, stack: false, isUser: false)
    let first = base + UInt64(port >> 3)
    // Two bytes are always read, even where the bits lie in one.
    guard first + 1 <= UInt64(task.limit) else { throw raise(.generalProtection()) }
    let bits = try loadSlowly(task.base &+ first, 2, stack: false, isUser: false)
    let wanted = (UInt64(1) << UInt64(width.byteCount) - 1) << UInt64(port & 7)
    guard bits & wanted == 0 else { throw raise(.generalProtection()) }
  }
}
