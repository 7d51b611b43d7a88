import X86

/// Instructions that pick parts of a vector register, or put them there, and those that look at XMM0 or set flags.
enum VectorTransfer: UInt8 {
  /// The top bit of each lane.
  case maskB, maskD, maskQ
  case extractB, extractW, extractD, extractS
  case insertB, insertW, insertD
  /// PTEST.
  case test
  /// The top bits of XMM0's lanes choose.
  case blendB, blendD, blendQ
  /// SHA256RNDS2.
  case hashRounds256
  /// MASKMOVDQU.
  case storeMasked
}

extension CPU {
  /// A general register is an offset in `a` or `b`, as elsewhere; a vector register a number.
  func vectorTransfer(_ op: Op) throws(Fault) {
    try requireVectors()
    guard let transfer = VectorTransfer(rawValue: op.extra) else { throw raise(.invalidOpcode) }
    let lane = Int(truncatingIfNeeded: op.immediate)
    switch transfer {
    case .maskB:
      let value = vector(op.b)
      setRegister(op.a, UInt32(Self.byteMask(value.low) | Self.byteMask(value.high) << 8))
    case .maskD:
      let top = vector(op.b).dwords &>> 31
      setRegister(op.a, top[0] | top[1] << 1 | top[2] << 2 | top[3] << 3)
    case .maskQ:
      let value = vector(op.b)
      setRegister(op.a, UInt32(truncatingIfNeeded: value.low >> 63 | value.high >> 62 & 2))
    case .extractB: try storeLane(op, UInt64(vector(op.b).bytes[lane & 15]), .byte)
    case .extractW: try storeLane(op, UInt64(vector(op.b).words[lane & 7]), .word)
    case .extractD:
      let value = vector(op.b)
      try storeLane(op, op.width == .qword ? value.qwords[lane & 1] : UInt64(value.dwords[lane & 3]), op.width)
    case .extractS: try storeLane(op, UInt64(vector(op.b).dwords[lane & 3]), .dword)
    case .insertB:
      let value = try loadLane(op, .byte)
      var result = vector(op.a)
      result.bytes[lane & 15] = UInt8(truncatingIfNeeded: value)
      setVector(op.a, result)
    case .insertW:
      let value = try loadLane(op, .word)
      var result = vector(op.a)
      result.words[lane & 7] = UInt16(truncatingIfNeeded: value)
      setVector(op.a, result)
    case .insertD:
      let value = try loadLane(op, op.width)
      var result = vector(op.a)
      if op.width == .qword {
        result.qwords[lane & 1] = value
      } else {
        result.dwords[lane & 3] = UInt32(truncatingIfNeeded: value)
      }
      setVector(op.a, result)
    case .test:
      let source = try vectorSource(op).qwords
      let destination = vector(op.a).qwords
      let both = source & destination
      let rest = source & ~destination
      var flags: RFlags = []
      if both[0] | both[1] == 0 { flags.insert(.zero) }
      if rest[0] | rest[1] == 0 { flags.insert(.carry) }
      setStatus(flags)
    case .blendB:
      let source = try vectorSource(op)
      setVector(op.a, PackedShuffle.blend(vector(op.a).bytes, source.bytes, by: vector(0).signedBytes))
    case .blendD:
      let source = try vectorSource(op)
      setVector(op.a, PackedShuffle.blend(vector(op.a).dwords, source.dwords, by: vector(0).signedDwords))
    case .blendQ:
      let source = try vectorSource(op)
      setVector(op.a, PackedShuffle.blend(vector(op.a).qwords, source.qwords, by: vector(0).signedQwords))
    case .hashRounds256:
      let source = try vectorSource(op)
      setVector(op.a, Hashing.rounds256(vector(op.a), source, vector(0)))
    case .storeMasked:
      let (value, mask) = (vector(op.a), vector(op.b))
      try storeMasked(
        op, value, mask: UInt16(truncatingIfNeeded: Self.byteMask(mask.low) | Self.byteMask(mask.high) << 8))
    }
  }

  /// The top bits of eight bytes, gathered: bit 8i+7 times 2^(7·(7−i)) is bit 56+i, and nothing carries into those.
  @inline(__always) static func byteMask(_ value: UInt64) -> UInt64 {
    ((value & 0x8080_8080_8080_8080) &* 0x0002_0408_1020_4081) >> 56
  }

  private func storeLane(_ op: Op, _ value: UInt64, _ width: Width) throws(Fault) {
    if op.isMemory {
      try store(value, effectiveAddress(op), width: width, stack: op.address.contains(.stack))
    } else {
      setRegister(op.a, value)
    }
  }

  func loadLane(_ op: Op, _ width: Width) throws(Fault) -> UInt64 {
    op.isMemory
      ? try load(effectiveAddress(op), width: width, stack: op.address.contains(.stack))
      : registerValue(op.b, .qword)
  }

  /// Stores the bytes that `mask` has bits for, all or none. Bytes without one do not fault.
  func storeMasked(_ op: Op, _ value: Vector128, mask: UInt16) throws(Fault) {
    let address = effectiveAddress(op)
    for byte in 0..<16 where mask >> UInt16(byte) & 1 != 0 {
      try probeStore(address &+ UInt64(byte), 1, stack: false, isUser: isUser)
    }
    for byte in 0..<16 where mask >> UInt16(byte) & 1 != 0 {
      try store(value.bytes[byte], address &+ UInt64(byte))
    }
  }
}
