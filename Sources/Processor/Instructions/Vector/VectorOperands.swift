import X86

// Where vector instructions find their operands, and what must hold before they look.

extension CPU {
  /// #UD without OSFXSR or with EM, #NM with TS (Intel SDM vol. 3A §2.5).
  @inline(__always) func requireVectors() throws(Fault) {
    guard hot.system.cr4.contains(.fxsave), hot.system.cr0.isDisjoint(with: [.emulation, .taskSwitched]) else {
      throw vectorsForbidden()
    }
  }

  private func vectorsForbidden() -> Fault {
    let isUndefined = !hot.system.cr4.contains(.fxsave) || hot.system.cr0.contains(.emulation)
    return raise(isUndefined ? .invalidOpcode : Exception(.deviceNotAvailable))
  }

  @inline(__always) func vector(_ number: UInt8) -> Vector128 {
    let place = Int(number & 15) &* 2
    return Vector128(hot.vectors[place], hot.vectors[place &+ 1])
  }

  @inline(__always) func setVector(_ number: UInt8, _ value: Vector128) {
    let place = Int(number & 15) &* 2
    hot.vectors[place] = value.low
    hot.vectors[place &+ 1] = value.high
  }

  /// The source of an instruction: register `b`, or memory of `b` bytes, zero-extended. 16 bytes must be aligned.
  @inline(__always) func vectorSource(_ op: Op) throws(Fault) -> Vector128 {
    op.isMemory ? try vectorFromMemory(op) : vector(op.b)
  }

  private func vectorFromMemory(_ op: Op) throws(Fault) -> Vector128 {
    let address = effectiveAddress(op)
    let isStack = op.address.contains(.stack)
    switch op.b {
    case 16:
      // SSE's own rule, whatever AC says: #GP, also on the stack (Intel SDM vol. 2A, table 2-21).
      guard address & 15 == 0 else { throw raise(.generalProtection()) }
      return try loadVector(address, stack: isStack)
    case 8: return Vector128(try load(address, UInt64.self, stack: isStack), 0)
    case 4: return Vector128(UInt64(try load(address, UInt32.self, stack: isStack)), 0)
    default: return Vector128(UInt64(try load(address, UInt16.self, stack: isStack)), 0)
    }
  }

  /// Destination and source become the destination.
  func vectorPacked(_ op: Op) throws(Fault) {
    try requireVectors()
    guard let operation = PackedOperation(rawValue: op.extra) else { throw raise(.invalidOpcode) }
    let source = try vectorSource(op)
    setVector(op.a, operation(vector(op.a), source, UInt8(truncatingIfNeeded: op.immediate)))
  }

  /// The shifts whose count is the immediate: `a` is both operands.
  func vectorShift(_ op: Op) throws(Fault) {
    try requireVectors()
    guard let operation = PackedOperation(rawValue: op.extra) else { throw raise(.invalidOpcode) }
    setVector(op.a, operation(vector(op.a), Vector128(op.immediate & 0xFF, 0), 0))
  }
}
