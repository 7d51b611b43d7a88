import X86

/// The moves between XMM registers, memory and general registers.
enum VectorMove: UInt8 {
  case load16, load16Aligned, store16, store16Aligned
  /// To the low part, the rest zeroed.
  case load4, load8
  case store4, store8
  /// To one half, the other kept.
  case loadLow, loadHigh
  case storeHigh
  case copy, copyLow4, copyLow8, copyLow8Zeroing, highToLow, lowToHigh
  case fromGeneral, toGeneral
}

extension CPU {
  /// #UD without OSFXSR or with EM, #NM with TS (Intel SDM vol. 3A §2.5).
  private func requireVectors() throws(Fault) {
    guard hot.system.cr4.contains(.fxsave), !hot.system.cr0.contains(.emulation) else { throw raise(.invalidOpcode) }
    guard !hot.system.cr0.contains(.taskSwitched) else { throw raise(Exception(.deviceNotAvailable)) }
  }

  private func half(_ register: UInt8, high: Bool) -> UInt64 { hot.vectors[Int(register & 15) * 2 + (high ? 1 : 0)] }

  private func setHalf(_ register: UInt8, high: Bool, _ value: UInt64) {
    hot.vectors[Int(register & 15) * 2 + (high ? 1 : 0)] = value
  }

  private func setVector(_ register: UInt8, _ low: UInt64, _ high: UInt64) {
    setHalf(register, high: false, low)
    setHalf(register, high: true, high)
  }

  /// `a` is the destination register and `b` the source, where they are registers; `extra` is a `VectorMove`.
  func vectorMove(_ op: Op) throws(Fault) {
    try requireVectors()
    guard let move = VectorMove(rawValue: op.extra) else { throw raise(.invalidOpcode) }
    if op.isMemory { return try vectorMemoryMove(op, move, effectiveAddress(op), op.address.contains(.stack)) }
    let (low, high) = (half(op.b, high: false), half(op.b, high: true))
    switch move {
    case .copy: setVector(op.a, low, high)
    case .copyLow4: setHalf(op.a, high: false, half(op.a, high: false) & ~0xFFFF_FFFF | low & 0xFFFF_FFFF)
    case .copyLow8: setHalf(op.a, high: false, low)
    case .copyLow8Zeroing: setVector(op.a, low, 0)
    case .highToLow: setHalf(op.a, high: false, high)
    case .lowToHigh: setHalf(op.a, high: true, low)
    case .fromGeneral: setVector(op.a, registerValue(op.b, op.width), 0)
    case .toGeneral: setRegisterValue(op.a, low, op.width)
    default: throw raise(.invalidOpcode)
    }
  }

  private func vectorMemoryMove(
    _ op: Op, _ move: VectorMove, _ address: UInt64, _ isStack: Bool
  ) throws(Fault) {
    switch move {
    case .load16Aligned, .store16Aligned:
      guard address & 15 == 0 else { throw raise(.generalProtection()) }
    default: break
    }
    switch move {
    case .load16, .load16Aligned:
      let low = try load(address, UInt64.self, stack: isStack)
      let high = try load(address &+ 8, UInt64.self, stack: isStack)
      setVector(op.a, low, high)
    case .store16, .store16Aligned:
      try probeStore(address, 16, stack: isStack, isUser: isUser)
      try store(half(op.b, high: false), address, stack: isStack)
      try store(half(op.b, high: true), address &+ 8, stack: isStack)
    case .load4: setVector(op.a, UInt64(try load(address, UInt32.self, stack: isStack)), 0)
    case .load8: setVector(op.a, try load(address, UInt64.self, stack: isStack), 0)
    case .store4: try store(UInt32(truncatingIfNeeded: half(op.b, high: false)), address, stack: isStack)
    case .store8: try store(half(op.b, high: false), address, stack: isStack)
    case .loadLow: setHalf(op.a, high: false, try load(address, UInt64.self, stack: isStack))
    case .loadHigh: setHalf(op.a, high: true, try load(address, UInt64.self, stack: isStack))
    case .storeHigh: try store(half(op.b, high: true), address, stack: isStack)
    case .fromGeneral: setVector(op.a, try load(address, width: op.width, stack: isStack), 0)
    case .toGeneral: try store(half(op.b, high: false), address, width: op.width, stack: isStack)
    default: throw raise(.invalidOpcode)
    }
  }
}
