import X86

// Near branches of 16- and 32-bit code: the target is cut to the operand's size, and must lie within the limit of CS.

extension CPU {
  func transfer(_ op: Op) throws(Fault) {
    switch Transfer(rawValue: op.b) {
    case .callRelative:
      try requireTarget(op.displacement)
      try pushLegacy(nextRIP(op), op.width)
      rip = op.displacement
    case .callOperand:
      let target = try operand(op)
      try requireTarget(target)
      try pushLegacy(nextRIP(op), op.width)
      rip = target
    case .jumpOperand:
      let target = try operand(op)
      try requireTarget(target)
      rip = target
    case .ret:
      let top = general(.rsp)
      let target = try loadStack(top, op.width)
      try requireTarget(target)
      setStackPointer(top &+ UInt64(op.width.byteCount) &+ op.immediate)
      rip = target
    case .interruptOnOverflow:
      if overflowFlag { try softwareInterrupt(op, .overflow) } else { rip = nextRIP(op) }
    case .sysenter: try sysenter(op)
    case .sysexit: try sysexit(op)
    case nil: throw raise(.invalidOpcode)
    }
  }

  /// #GP(0) where CS does not reach so far.
  private func requireTarget(_ target: UInt64) throws(Fault) {
    guard target <= hot.codeLimit else { throw raise(.generalProtection()) }
  }
}
