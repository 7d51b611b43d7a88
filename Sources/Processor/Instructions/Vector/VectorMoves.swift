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
  /// `a` is the destination register and `b` the source, where they are registers; `extra` is a `VectorMove`.
  func vectorMove(_ op: Op) throws(Fault) {
    try requireVectors()
    guard let move = VectorMove(rawValue: op.extra) else { throw raise(.invalidOpcode) }
    if op.isMemory { return try vectorMemoryMove(op, move, effectiveAddress(op), op.address.contains(.stack)) }
    var result = vector(op.a)
    switch move {
    case .copy: result = vector(op.b)
    case .copyLow4: result.low = result.low & ~0xFFFF_FFFF | vector(op.b).low & 0xFFFF_FFFF
    case .copyLow8: result.low = vector(op.b).low
    case .copyLow8Zeroing: result = Vector128(vector(op.b).low, 0)
    case .highToLow: result.low = vector(op.b).high
    case .lowToHigh: result.high = vector(op.b).low
    case .fromGeneral: result = Vector128(registerValue(op.b, op.width), 0)
    case .toGeneral: return setRegisterValue(op.a, vector(op.b).low, op.width)
    default: throw raise(.invalidOpcode)
    }
    setVector(op.a, result)
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
    case .load16, .load16Aligned: setVector(op.a, try loadVector(address, stack: isStack))
    case .store16, .store16Aligned: try storeVector(vector(op.b), address, stack: isStack)
    case .load4: setVector(op.a, Vector128(UInt64(try load(address, UInt32.self, stack: isStack)), 0))
    case .load8: setVector(op.a, Vector128(try load(address, UInt64.self, stack: isStack), 0))
    case .store4: try store(UInt32(truncatingIfNeeded: vector(op.b).low), address, stack: isStack)
    case .store8: try store(vector(op.b).low, address, stack: isStack)
    case .loadLow:
      let half = try load(address, UInt64.self, stack: isStack)
      setVector(op.a, Vector128(half, vector(op.a).high))
    case .loadHigh:
      let half = try load(address, UInt64.self, stack: isStack)
      setVector(op.a, Vector128(vector(op.a).low, half))
    case .storeHigh: try store(vector(op.b).high, address, stack: isStack)
    case .fromGeneral: setVector(op.a, Vector128(try load(address, width: op.width, stack: isStack), 0))
    case .toGeneral: try store(vector(op.b).low, address, width: op.width, stack: isStack)
    default: throw raise(.invalidOpcode)
    }
  }
}
