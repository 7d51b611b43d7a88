import X86

extension CPU {
  /// DS:rSI, or the override.
  func sourceAddress(_ op: Op) -> UInt64 {
    segmented(general(.rsi) & op.addressWidth.mask, op)
  }

  /// ES:rDI; ES has no base in 64-bit code.
  func destinationAddress(_ op: Op, isWrite: Bool = true) -> UInt64 {
    let offset = general(.rdi) & op.addressWidth.mask
    if hot.mode.is64 || hot.mode.isFlat { return offset }
    return checkedAddress(offset, SegmentCheck(.es, byteCount: op.width.byteCount, isWrite: isWrite))
  }

  func loadSource(_ op: Op) throws(Fault) -> UInt64 {
    try load(sourceAddress(op), width: op.width, stack: op.address.contains(.stack))
  }

  /// The segment of the source, for those who describe the access.
  func sourceSegment(_ op: Op) -> SegmentRegister {
    if !hot.mode.is64 { return SegmentCheck(rawValue: UInt32(truncatingIfNeeded: op.displacement >> 32)).segment }
    return op.address.contains(.fs) ? .fs : op.address.contains(.gs) ? .gs : .ds
  }

  private func step(_ op: Op) -> UInt64 {
    let bytes = UInt64(op.width.byteCount)
    return systemFlags.contains(.direction) ? 0 &- bytes : bytes
  }

  func stepSource(_ op: Op) { setRegisterValue(48, general(.rsi) &+ step(op), op.addressWidth) }
  func stepDestination(_ op: Op) { setRegisterValue(56, general(.rdi) &+ step(op), op.addressWidth) }

  /// REP with a count of 0: nothing happens, and 67h does not touch a register.
  func finishEmptyRepeat(_ op: Op) { clearDeviceLog() }

  /// Runs one element, or elements until the count is 0 or the element says that the string ends.
  ///
  /// Long strings are left after some elements, and all at the instruction limit, with RIP still at the instruction.
  func repeated(_ op: Op, _ isRepeated: Bool, _ element: () throws(Fault) -> Bool) throws(Fault) {
    guard isRepeated else {
      _ = try element()
      return clearDeviceLog()
    }
    let mask = op.addressWidth.mask
    guard general(.rcx) & mask != 0 else { return finishEmptyRepeat(op) }
    var room = hot.attention.contains(.singleStep) ? 1 : 4096
    while true {
      let goesOn = try element()
      clearDeviceLog()
      let count = (general(.rcx) &- 1) & mask
      setRegisterValue(8, count, op.addressWidth)
      if count == 0 || !goesOn { return }
      hot.instructionCount &+= 1
      room -= 1
      if room == 0 || hot.instructionCount > hot.limit || hot.debugMatches != 0 { throw .again }
    }
  }

  private func isRepeated(_ op: Op) -> Bool {
    op.prefixes.contains(.repeatEqual) || op.prefixes.contains(.repeatNotEqual)
  }

  func movs(_ op: Op) throws(Fault) {
    try repeated(op, isRepeated(op)) { () throws(Fault) in
      let source = self.sourceAddress(op)
      let destination = self.destinationAddress(op)
      try self.probeBeforeDevice(source, destination, op.width, stack: op.address.contains(.stack))
      let value = try self.load(source, width: op.width, stack: op.address.contains(.stack))
      try self.store(value, destination, width: op.width)
      self.stepSource(op)
      self.stepDestination(op)
      return true
    }
  }

  func stos(_ op: Op) throws(Fault) {
    let value = registerValue(0, op.width)
    try repeated(op, isRepeated(op)) { () throws(Fault) in
      try self.store(value, self.destinationAddress(op), width: op.width)
      self.stepDestination(op)
      return true
    }
  }

  func lods(_ op: Op) throws(Fault) {
    try repeated(op, isRepeated(op)) { () throws(Fault) in
      let value = try self.loadSource(op)
      self.setRegisterValue(0, value, op.width)
      self.stepSource(op)
      return true
    }
  }

  func scas(_ op: Op) throws(Fault) {
    try repeated(op, isRepeated(op)) { () throws(Fault) in
      let value = try self.load(self.destinationAddress(op, isWrite: false), width: op.width)
      self.compare(self.registerValue(0, op.width), value, op.width)
      self.stepDestination(op)
      return self.zeroFlag == op.prefixes.contains(.repeatEqual)
    }
  }

  func cmps(_ op: Op) throws(Fault) {
    try repeated(op, isRepeated(op)) { () throws(Fault) in
      let first = try self.loadSource(op)
      let second = try self.load(self.destinationAddress(op, isWrite: false), width: op.width)
      self.compare(first, second, op.width)
      self.stepSource(op)
      self.stepDestination(op)
      return self.zeroFlag == op.prefixes.contains(.repeatEqual)
    }
  }
}
