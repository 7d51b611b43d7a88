import X86

extension CPU {
  func xadd(_ op: Op) throws(Fault) {
    let other = registerValue(op.b, op.width)
    var old: UInt64 = 0
    try replaceOperand(op) {
      old = $0
      return self.sum($0, other, op.width)
    }
    // With one register in both places the sum stays: the destination is written last.
    if op.isMemory || op.a != op.b { setRegisterValue(op.b, old, op.width) }
  }

  private func sum(_ x: UInt64, _ y: UInt64, _ width: Width) -> UInt64 {
    switch width {
    case .byte: UInt64(AddOperation.apply(self, UInt8(truncatingIfNeeded: x), UInt8(truncatingIfNeeded: y)))
    case .word: UInt64(AddOperation.apply(self, UInt16(truncatingIfNeeded: x), UInt16(truncatingIfNeeded: y)))
    case .dword: UInt64(AddOperation.apply(self, UInt32(truncatingIfNeeded: x), UInt32(truncatingIfNeeded: y)))
    case .qword: AddOperation.apply(self, x, y)
    }
  }

  /// Sets the flags of `x - y` at a width known at run time.
  func compare(_ x: UInt64, _ y: UInt64, _ width: Width) {
    switch width {
    case .byte: _ = SubOperation.apply(self, UInt8(truncatingIfNeeded: x), UInt8(truncatingIfNeeded: y))
    case .word: _ = SubOperation.apply(self, UInt16(truncatingIfNeeded: x), UInt16(truncatingIfNeeded: y))
    case .dword: _ = SubOperation.apply(self, UInt32(truncatingIfNeeded: x), UInt32(truncatingIfNeeded: y))
    case .qword: _ = SubOperation.apply(self, x, y)
    }
  }

  func cmpxchg(_ op: Op) throws(Fault) {
    let wanted = registerValue(0, op.width)
    let new = registerValue(op.b, op.width)
    guard op.isMemory else {
      let old = registerValue(op.a, op.width)
      compare(wanted, old, op.width)
      // The register that is not written keeps its upper half too.
      return old == wanted ? setRegisterValue(op.a, new, op.width) : setRegisterValue(0, old, op.width)
    }
    var old: UInt64 = 0
    // Memory is written whether it was equal or not.
    try replaceOperand(op) {
      old = $0
      self.compare(wanted, $0, op.width)
      return $0 == wanted ? new : $0
    }
    if old != wanted { setRegisterValue(0, old, op.width) }
  }

  func cmpxchg8b(_ op: Op) throws(Fault) {
    let wanted = UInt64(register(16, UInt32.self)) << 32 | UInt64(register(0, UInt32.self))
    let new = UInt64(register(8, UInt32.self)) << 32 | UInt64(register(24, UInt32.self))
    var old: UInt64 = 0
    try modify(effectiveAddress(op), UInt64.self, stack: op.address.contains(.stack)) {
      old = $0
      return $0 == wanted ? new : $0
    }
    setZero(old == wanted)
    if old != wanted {
      setRegister(0, UInt32(truncatingIfNeeded: old))
      setRegister(16, UInt32(truncatingIfNeeded: old >> 32))
    }
  }

  func cmpxchg16b(_ op: Op) throws(Fault) {
    let address = effectiveAddress(op)
    let isStack = op.address.contains(.stack)
    guard address & 15 == 0 else { throw raise(.generalProtection()) }
    try probeStore(address, 16, stack: isStack, isUser: isUser)
    let low = try load(address, UInt64.self, stack: isStack)
    let high = try load(address &+ 8, UInt64.self, stack: isStack)
    let isEqual = low == general(.rax) && high == general(.rdx)
    try store(isEqual ? general(.rbx) : low, address, stack: isStack)
    try store(isEqual ? general(.rcx) : high, address &+ 8, stack: isStack)
    setZero(isEqual)
    if !isEqual {
      setGeneral(.rax, low)
      setGeneral(.rdx, high)
    }
  }

  /// BT, BTS, BTR, BTC with the bit number in a register: in memory it reaches beyond the operand. `extra` is 0 to 3.
  func bitTestRegister(_ op: Op) throws(Fault) {
    let number = Int64(bitPattern: op.width.signExtend(registerValue(op.b, op.width)))
    let bits = Int64(op.width.bitCount)
    let bit = UInt64(number & (bits - 1))
    guard op.isMemory else { return try bitTest(op, bit, at: 0) }
    let word = (number &- Int64(bit)) / bits &* Int64(op.width.byteCount)
    var address = register(op.base, UInt64.self) &+ register(op.index, UInt64.self) &<< UInt64(op.scaleShift)
    address = address &+ op.displacement &+ UInt64(bitPattern: word)
    try bitTest(op, bit, at: segmented(address, op))
  }

  func bitTestImmediate(_ op: Op) throws(Fault) {
    try bitTest(op, op.immediate & UInt64(op.width.bitCount - 1), at: op.isMemory ? effectiveAddress(op) : 0)
  }

  private func bitTest(_ op: Op, _ bit: UInt64, at address: UInt64) throws(Fault) {
    let isStack = op.address.contains(.stack)
    let mask = UInt64(1) << bit
    var old: UInt64
    if !op.isMemory {
      old = registerValue(op.a, op.width)
      if op.extra & 3 != 0 { setRegisterValue(op.a, changed(old, mask, op.extra), op.width) }
    } else if op.extra & 3 == 0 {
      old = try load(address, width: op.width, stack: isStack)
    } else {
      try probeStore(address, op.width.byteCount, stack: isStack, isUser: isUser)
      old = try load(address, width: op.width, stack: isStack)
      try store(changed(old, mask, op.extra), address, width: op.width, stack: isStack)
    }
    setCarry(old & mask != 0)
  }

  private func changed(_ old: UInt64, _ mask: UInt64, _ kind: UInt8) -> UInt64 {
    switch kind & 3 {
    case 1: old | mask
    case 2: old & ~mask
    case 3: old ^ mask
    default: old
    }
  }

  // The register-or-memory operand is the source, `b` the destination.

  func bsf(_ op: Op) throws(Fault) {
    let source = try operand(op)
    setLogicFlags(source)
    if source != 0 { setRegisterValue(op.b, UInt64(source.trailingZeroBitCount), op.width) }
  }

  func bsr(_ op: Op) throws(Fault) {
    let source = try operand(op)
    setLogicFlags(source)
    if source != 0 { setRegisterValue(op.b, UInt64(63 - source.leadingZeroBitCount), op.width) }
  }

  func tzcnt(_ op: Op) throws(Fault) {
    let source = try operand(op)
    let count = min(source.trailingZeroBitCount, op.width.bitCount)
    setLogicFlags(UInt64(count))
    setCarry(source == 0, overflow: false)
    setRegisterValue(op.b, UInt64(count), op.width)
  }

  func lzcnt(_ op: Op) throws(Fault) {
    let source = try operand(op)
    let count = source.leadingZeroBitCount - (64 - op.width.bitCount)
    setLogicFlags(UInt64(count))
    setCarry(source == 0, overflow: false)
    setRegisterValue(op.b, UInt64(count), op.width)
  }

  func popcnt(_ op: Op) throws(Fault) {
    let source = try operand(op)
    setStatus(source == 0 ? .zero : [])
    setRegisterValue(op.b, UInt64(source.nonzeroBitCount), op.width)
  }

  // MARK: Flags

  func clc(_ op: Op) { setCarry(false) }
  func stc(_ op: Op) { setCarry(true) }
  func cmc(_ op: Op) { setCarry(!carryFlag) }
  func cld(_ op: Op) { systemFlags.remove(.direction) }
  func std(_ op: Op) { systemFlags.insert(.direction) }
  func lahf(_ op: Op) { setRegister(1, UInt8(truncatingIfNeeded: rflags.rawValue & 0xD5 | 2)) }

  func sahf(_ op: Op) {
    let low = RFlags(rawValue: UInt64(register(1, UInt8.self)) & 0xD5)
    setStatus(overflowFlag ? low.union(.overflow) : low)
  }
}
