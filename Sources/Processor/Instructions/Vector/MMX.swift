import X86

// MMX: the x87 unit's digits as eight registers of 64 bits (Intel SDM vol. 3A §12.2).

/// What MMX instructions do that is not a `PackedOperation`.
enum MMXTransfer: UInt8 {
  case load, store, copy
  /// MOVD and MOVQ with general registers or memory of their width.
  case fromGeneral, toGeneral
  /// MOVDQ2Q, MOVQ2DQ.
  case fromVector, toVector
  /// PMOVMSKB, PEXTRW, PINSRW, MASKMOVQ.
  case maskB, extractW, insertW, storeMasked
  /// CVTPS2PI, CVTPD2PI, and those that cut off.
  case singlesToDwords, doublesToDwords, singlesToDwordsCut, doublesToDwordsCut
  /// CVTPI2PS, CVTPI2PD.
  case dwordsToSingles, dwordsToDoubles
}

extension CPU {
  // The unit becomes MMX's once the operands are there.

  /// #UD with EM, #NM with TS, #MF where an x87 exception waits.
  private func requireMMX() throws(Fault) {
    guard !hot.system.cr0.contains(.emulation) else { throw raise(.invalidOpcode) }
    guard !hot.system.cr0.contains(.taskSwitched) else { throw raise(Exception(.deviceNotAvailable)) }
    guard !hot.x87.hasPendingError else { throw raise(Exception(.x87Error)) }
  }

  /// The source: register `b`, or memory of `b` bytes.
  private func mmxSource(_ op: Op) throws(Fault) -> UInt64 {
    guard op.isMemory else { return hot.x87.mmx(op.b) }
    let isStack = op.address.contains(.stack)
    return op.b == 4
      ? UInt64(try load(effectiveAddress(op), UInt32.self, stack: isStack))
      : try load(effectiveAddress(op), UInt64.self, stack: isStack)
  }

  /// `extra` is a `PackedOperation`.
  func mmxPacked(_ op: Op) throws(Fault) {
    try requireMMX()
    guard let operation = PackedOperation(rawValue: op.extra) else { throw raise(.invalidOpcode) }
    let source = try mmxSource(op)
    hot.x87.enterMMX()
    hot.x87.setMMX(op.a, operation.onMMX(hot.x87.mmx(op.a), source, UInt8(truncatingIfNeeded: op.immediate)))
  }

  /// The shifts whose count is the immediate.
  func mmxShift(_ op: Op) throws(Fault) {
    try requireMMX()
    guard let operation = PackedOperation(rawValue: op.extra) else { throw raise(.invalidOpcode) }
    hot.x87.enterMMX()
    hot.x87.setMMX(op.a, operation.onMMX(hot.x87.mmx(op.a), op.immediate & 0xFF, 0))
  }

  func emms() throws(Fault) {
    try requireMMX()
    hot.x87.leaveMMX()
  }

  /// `extra` is an `MMXTransfer`.
  func mmxTransfer(_ op: Op) throws(Fault) {
    guard let transfer = MMXTransfer(rawValue: op.extra) else { throw raise(.invalidOpcode) }
    switch transfer {
    case .fromVector, .toVector: try requireVectors()
    case .singlesToDwords, .doublesToDwords, .singlesToDwordsCut, .doublesToDwordsCut, .dwordsToSingles,
      .dwordsToDoubles:
      try requireVectors()
      // From memory the registers are not touched, and nothing of the x87 unit is looked at.
      if op.isMemory && (transfer == .dwordsToDoubles || transfer == .dwordsToSingles) {
        return try convertFromMMX(op, transfer, try mmxSource(op))
      }
      try requireMMX()
      return try convertWithMMX(op, transfer)
    default: break
    }
    try requireMMX()
    let isStack = op.address.contains(.stack)
    switch transfer {
    case .load: try setMMX(op.a, mmxSource(op))
    case .store:
      try store(hot.x87.mmx(op.b), effectiveAddress(op), stack: isStack)
      hot.x87.enterMMX()
    case .copy: setMMX(op.a, hot.x87.mmx(op.b))
    case .fromGeneral:
      setMMX(
        op.a,
        op.isMemory
          ? try load(effectiveAddress(op), width: op.width, stack: isStack) : registerValue(op.b, op.width))
    case .toGeneral:
      if op.isMemory {
        try store(hot.x87.mmx(op.b), effectiveAddress(op), width: op.width, stack: isStack)
      } else {
        setRegisterValue(op.a, hot.x87.mmx(op.b), op.width)
      }
      hot.x87.enterMMX()
    case .fromVector: setMMX(op.a, vector(op.b).low)
    case .toVector:
      setVector(op.a, Vector128(hot.x87.mmx(op.b), 0))
      hot.x87.enterMMX()
    case .maskB:
      setRegister(op.a, UInt32(Self.byteMask(hot.x87.mmx(op.b))))
      hot.x87.enterMMX()
    case .extractW:
      setRegister(op.a, UInt32(Vector128(hot.x87.mmx(op.b), 0).words[Int(op.immediate & 3)]))
      hot.x87.enterMMX()
    case .insertW:
      let value = try loadLane(op, .word)
      var result = Vector128(hot.x87.mmx(op.a), 0)
      result.words[Int(op.immediate & 3)] = UInt16(truncatingIfNeeded: value)
      setMMX(op.a, result.low)
    case .storeMasked:
      let mask = UInt16(Self.byteMask(hot.x87.mmx(op.b)))
      try storeMasked(op, Vector128(hot.x87.mmx(op.a), 0), mask: mask)
      hot.x87.enterMMX()
    default: throw raise(.invalidOpcode)
    }
  }

  private func setMMX(_ number: UInt8, _ value: UInt64) {
    hot.x87.enterMMX()
    hot.x87.setMMX(number, value)
  }

  private func convertWithMMX(_ op: Op, _ transfer: MMXTransfer) throws(Fault) {
    let conversion: VectorConversion
    switch transfer {
    case .singlesToDwords: conversion = .singlesToDwords
    case .doublesToDwords: conversion = .doublesToDwords
    case .singlesToDwordsCut: conversion = .singlesToDwordsCut
    case .doublesToDwordsCut: conversion = .doublesToDwordsCut
    default:
      let source = try mmxSource(op)
      hot.x87.enterMMX()
      return try convertFromMMX(op, transfer, source)
    }
    // Of singles the upper two are not looked at.
    var source = try vectorSource(op)
    if conversion == .singlesToDwords || conversion == .singlesToDwordsCut { source.high = 0 }
    var unit = FloatUnit(mxcsr: hot.mxcsr)
    let result = conversion.result(Vector128(), source, &unit)
    // Silicon has become MMX's by the time that it raises #XM.
    hot.x87.enterMMX()
    try report(unit)
    hot.x87.setMMX(op.a, result.low)
  }

  private func convertFromMMX(_ op: Op, _ transfer: MMXTransfer, _ source: UInt64) throws(Fault) {
    var unit = FloatUnit(mxcsr: hot.mxcsr)
    let isDouble = transfer == .dwordsToDoubles
    let result = (isDouble ? VectorConversion.dwordsToDoubles : .dwordsToSingles)
      .result(Vector128(), Vector128(source, 0), &unit)
    try report(unit)
    setVector(op.a, isDouble ? result : Vector128(result.low, vector(op.a).high))
  }
}
