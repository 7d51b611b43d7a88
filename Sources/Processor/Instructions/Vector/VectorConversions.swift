import X86

/// Conversions between integers and floating point, and between its two formats.
enum VectorConversion: UInt8 {
  /// CVTPS2PD, CVTPD2PS, CVTSS2SD, CVTSD2SS.
  case singlesToDoubles, doublesToSingles, singleToDouble, doubleToSingle
  /// CVTDQ2PS, CVTDQ2PD.
  case dwordsToSingles, dwordsToDoubles
  /// CVTPS2DQ, CVTPD2DQ, and those that cut off.
  case singlesToDwords, doublesToDwords, singlesToDwordsCut, doublesToDwordsCut
  /// CVTSI2SS, CVTSI2SD.
  case generalToSingle, generalToDouble
  /// CVTSS2SI, CVTSD2SI, and those that cut off.
  case singleToGeneral, doubleToGeneral, singleToGeneralCut, doubleToGeneralCut
}

extension CPU {
  /// The integer's width is the micro-op's; a general register is an offset in `a` or `b`.
  func vectorConvert(_ op: Op) throws(Fault) {
    try requireVectors()
    guard let conversion = VectorConversion(rawValue: op.extra) else { throw raise(.invalidOpcode) }
    var unit = FloatUnit(mxcsr: hot.mxcsr)
    switch conversion {
    case .generalToSingle, .generalToDouble:
      let bits = try loadLane(op, op.width)
      let value = op.width == .qword ? Int64(bitPattern: bits) : Int64(Int32(truncatingIfNeeded: bits))
      let shape: FloatShape = conversion == .generalToDouble ? .double : .single
      let converted = HostFloat.fromInteger(value, shape, mxcsr: hot.mxcsr) ?? unit.fromInteger(value, shape.format)
      try report(unit)
      var result = vector(op.a)
      result.setLane(0, shape, converted)
      setVector(op.a, result)
    case .singleToGeneral, .doubleToGeneral, .singleToGeneralCut, .doubleToGeneralCut:
      let shape: FloatShape =
        conversion.rawValue & 1 == VectorConversion.doubleToGeneral.rawValue & 1 ? .double : .single
      let source = try vectorSource(op).lane(0, shape)
      let isCut = conversion.rawValue >= VectorConversion.singleToGeneralCut.rawValue
      let converted =
        HostFloat.toInteger(source, shape, op.width, isCut: isCut, mxcsr: hot.mxcsr)
        ?? unit.toInteger(source, shape.format, bits: op.width.byteCount * 8, isCut ? .zero : unit.rounding)
      try report(unit)
      setRegisterValue(op.a, converted, op.width)
    default:
      let source = try vectorSource(op)
      let result =
        HostFloat.converted(conversion, vector(op.a), source, mxcsr: hot.mxcsr)
        ?? conversion.result(vector(op.a), source, &unit)
      try report(unit)
      setVector(op.a, result)
    }
  }
}

extension VectorConversion {
  /// The destination after a conversion between vectors.
  func result(_ a: Vector128, _ b: Vector128, _ unit: inout FloatUnit) -> Vector128 {
    var result = Vector128()
    switch self {
    case .singlesToDoubles:
      for lane in 0..<2 { result.qwords[lane] = unit.convert(UInt64(b.dwords[lane]), from: .single, to: .double) }
    case .doublesToSingles:
      for lane in 0..<2 { result.setLane(lane, .singles, unit.convert(b.qwords[lane], from: .double, to: .single)) }
    case .singleToDouble:
      result = a
      result.low = unit.convert(b.low & 0xFFFF_FFFF, from: .single, to: .double)
    case .doubleToSingle:
      result = a
      result.setLane(0, .single, unit.convert(b.low, from: .double, to: .single))
    case .dwordsToSingles:
      for lane in 0..<4 { result.setLane(lane, .singles, unit.fromInteger(Int64(b.signedDwords[lane]), .single)) }
    case .dwordsToDoubles:
      for lane in 0..<2 { result.qwords[lane] = unit.fromInteger(Int64(b.signedDwords[lane]), .double) }
    case .singlesToDwords, .singlesToDwordsCut:
      let rounding = self == .singlesToDwordsCut ? .zero : unit.rounding
      for lane in 0..<4 {
        result.setLane(lane, .singles, unit.toInteger(UInt64(b.dwords[lane]), .single, bits: 32, rounding))
      }
    case .doublesToDwords, .doublesToDwordsCut:
      let rounding = self == .doublesToDwordsCut ? .zero : unit.rounding
      for lane in 0..<2 { result.setLane(lane, .singles, unit.toInteger(b.qwords[lane], .double, bits: 32, rounding)) }
    default: result = a
    }
    return result
  }
}

extension HostFloat {
  /// A conversion between vectors where every operand is ordinary, and that rounds only where it may.
  @inline(__always) static func converted(
    _ conversion: VectorConversion, _ a: Vector128, _ b: Vector128, mxcsr: UInt32
  ) -> Vector128? {
    switch conversion {
    case .singleToDouble:
      let bits = UInt32(truncatingIfNeeded: b.low)
      guard isOrdinary(bits) else { return nil }
      return Vector128(Double(Float(bitPattern: bits)).bitPattern, a.high)
    case .doubleToSingle:
      guard mayRound(mxcsr), let bits = single(b.low) else { return nil }
      return Vector128(a.low & ~0xFFFF_FFFF | UInt64(bits), a.high)
    case .dwordsToDoubles:
      return Vector128(SIMD2(Double(b.signedDwords[0]), Double(b.signedDwords[1])))
    case .dwordsToSingles:
      guard mayRound(mxcsr) else { return nil }
      let lanes = b.signedDwords
      return Vector128(SIMD4(Float(lanes[0]), Float(lanes[1]), Float(lanes[2]), Float(lanes[3])))
    default: return nil
    }
  }

  @inline(__always) private static func single(_ bits: UInt64) -> UInt32? {
    guard isOrdinary(bits) else { return nil }
    let magnitude = Double(bitPattern: bits).magnitude
    // Above the least normal number, and below what would round to infinity.
    guard magnitude > 0x1p-125 && magnitude < 0x1p127 || magnitude == 0 else { return nil }
    return Float(Double(bitPattern: bits)).bitPattern
  }

  @inline(__always) static func fromInteger(_ value: Int64, _ shape: FloatShape, mxcsr: UInt32) -> UInt64? {
    if shape.isDouble {
      // 53 bits fit; more may round.
      guard value.magnitude < 1 << 53 || mayRound(mxcsr) else { return nil }
      return Double(value).bitPattern
    }
    guard value.magnitude < 1 << 24 || mayRound(mxcsr) else { return nil }
    return UInt64(Float(value).bitPattern)
  }

  /// An integer from a number that is in range and, unless rounding may go unnoticed, integral.
  @inline(__always) static func toInteger(
    _ bits: UInt64, _ shape: FloatShape, _ width: Width, isCut: Bool, mxcsr: UInt32
  ) -> UInt64? {
    let number: Double
    if shape.isDouble {
      guard isOrdinary(bits) else { return nil }
      number = Double(bitPattern: bits)
    } else {
      let single = UInt32(truncatingIfNeeded: bits)
      guard isOrdinary(single) else { return nil }
      number = Double(Float(bitPattern: single))
    }
    guard number.magnitude < (width == .qword ? 0x1p62 : 0x1p30) else { return nil }
    let integral = isCut ? number.rounded(.towardZero) : number.rounded(.toNearestOrEven)
    guard integral == number || mayRound(mxcsr) else { return nil }
    // Not all of the register's bits are the integer's where that has 32.
    return UInt64(bitPattern: Int64(integral)) & width.mask
  }
}
