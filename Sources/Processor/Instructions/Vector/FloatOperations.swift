import X86

/// Arithmetic on floating-point lanes.
enum FloatOperation: UInt8 {
  case add, sub, mul, div, squareRoot, min, max
  case reciprocal, reciprocalRoot
  /// CMPPS and its like: the immediate is the predicate.
  case compare
  /// COMISS and UCOMISS.
  case order, orderQuiet
  case subAdd, addPairs, subPairs, dotProduct, round
}

/// How many lanes, and of which format: the low two bits of a float micro-op's `extra`.
enum FloatShape: UInt8 {
  case singles, doubles, single, double

  var isDouble: Bool { rawValue & 1 != 0 }
  var isScalar: Bool { rawValue & 2 != 0 }
  var format: FloatFormat { isDouble ? .double : .single }
  var laneCount: Int { isScalar ? 1 : isDouble ? 2 : 4 }

  @inline(__always) init(bits: UInt8) {
    switch bits & 3 {
    case 0: self = .singles
    case 1: self = .doubles
    case 2: self = .single
    default: self = .double
    }
  }
}

extension Vector128 {
  /// One lane of 32 or 64 bits.
  @inline(__always) func lane(_ index: Int, _ format: FloatShape) -> UInt64 {
    format.isDouble ? qwords[index & 1] : UInt64(dwords[index & 3])
  }

  @inline(__always) mutating func setLane(_ index: Int, _ format: FloatShape, _ value: UInt64) {
    if format.isDouble { qwords[index & 1] = value } else { dwords[index & 3] = UInt32(truncatingIfNeeded: value) }
  }
}

extension CPU {
  /// `extra` is a `FloatOperation` above two bits of `FloatShape`.
  func vectorFloat(_ op: Op) throws(Fault) {
    try requireVectors()
    guard let operation = FloatOperation(rawValue: op.extra >> 2) else { throw raise(.invalidOpcode) }
    let shape = FloatShape(bits: op.extra)
    let source = try vectorSource(op)
    let destination = vector(op.a)
    if let result = HostFloat.result(operation, shape, destination, source, mxcsr: hot.mxcsr) {
      return setVector(op.a, result)
    }
    switch operation {
    case .order, .orderQuiet: return try order(destination, source, shape, signalsQuiet: operation == .order)
    case .reciprocal, .reciprocalRoot:
      var result = destination
      for lane in 0..<shape.laneCount {
        let bits = source.dwords[lane]
        result.dwords[lane] = operation == .reciprocal ? Reciprocal.of(bits) : Reciprocal.ofRoot(bits)
      }
      return setVector(op.a, result)
    case .dotProduct: return try dotProduct(op, destination, source, shape)
    default: break
    }
    var unit = FloatUnit(mxcsr: hot.mxcsr)
    let result = operation.result(
      destination, source, shape, immediate: UInt8(truncatingIfNeeded: op.immediate), &unit)
    try report(unit)
    setVector(op.a, result)
  }

  /// Notes what was raised in MXCSR; #XM for what is not masked, #UD where the system does not know of that.
  func report(_ unit: borrowing FloatUnit) throws(Fault) {
    hot.mxcsr |= UInt32(unit.reported.rawValue)
    guard unit.faults else { return }
    throw raise(hot.system.cr4.contains(.simdExceptions) ? Exception(.simdFloatingPoint) : .invalidOpcode)
  }

  /// DPPS, DPPD: bits 7:4 of the immediate choose the products, bits 3:0 the places of their sum. An exception that is not
  /// masked ends it after the products or after a sum, and what comes later is not flagged.
  private func dotProduct(_ op: Op, _ a: Vector128, _ b: Vector128, _ shape: FloatShape) throws(Fault) {
    let immediate = UInt8(truncatingIfNeeded: op.immediate)
    var unit = FloatUnit(mxcsr: hot.mxcsr)
    var products = Vector128()
    for lane in 0..<shape.laneCount where immediate >> UInt8(lane + 4) & 1 != 0 {
      products.setLane(lane, shape, unit.multiply(a.lane(lane, shape), b.lane(lane, shape), shape.format))
    }
    try report(unit)
    unit.raised = []
    var sum = unit.add(products.lane(0, shape), products.lane(1, shape), shape.format)
    if !shape.isDouble {
      let upper = unit.add(products.lane(2, shape), products.lane(3, shape), shape.format)
      try report(unit)
      unit.raised = []
      sum = unit.add(sum, upper, shape.format)
    }
    try report(unit)
    var result = Vector128()
    for lane in 0..<shape.laneCount where immediate >> UInt8(lane) & 1 != 0 { result.setLane(lane, shape, sum) }
    setVector(op.a, result)
  }

  private func order(
    _ a: Vector128, _ b: Vector128, _ shape: FloatShape, signalsQuiet: Bool
  ) throws(Fault) {
    var unit = FloatUnit(mxcsr: hot.mxcsr)
    let order = unit.compare(a.lane(0, shape), b.lane(0, shape), shape.format, signalsQuiet: signalsQuiet)
    try report(unit)
    switch order {
    case .less: setStatus(.carry)
    case .equal: setStatus(.zero)
    case .greater: setStatus([])
    case .unordered: setStatus([.zero, .parity, .carry])
    }
  }
}

extension FloatOperation {
  /// The destination after the operation, by the exact unit.
  @inline(never) func result(
    _ a: Vector128, _ b: Vector128, _ shape: FloatShape, immediate: UInt8, _ unit: inout FloatUnit
  ) -> Vector128 {
    if self == .addPairs || self == .subPairs { return pairs(a, b, shape, &unit) }
    var result = a
    for lane in 0..<shape.laneCount {
      let (x, y) = (a.lane(lane, shape), b.lane(lane, shape))
      let value: UInt64 =
        switch self {
        case .add: unit.add(x, y, shape.format)
        case .sub: unit.subtract(x, y, shape.format)
        case .mul: unit.multiply(x, y, shape.format)
        case .div: unit.divide(x, y, shape.format)
        case .squareRoot: unit.squareRoot(y, shape.format)
        case .min: unit.minimum(x, y, shape.format)
        case .max: unit.maximum(x, y, shape.format)
        case .compare: Self.compare(x, y, shape, immediate, &unit)
        case .subAdd: lane & 1 == 0 ? unit.subtract(x, y, shape.format) : unit.add(x, y, shape.format)
        case .round: Self.round(y, shape, immediate, &unit)
        default: x
        }
      result.setLane(lane, shape, value)
    }
    return result
  }

  /// All ones where the predicate holds; those above 3 are the opposites of the lower four.
  private static func compare(
    _ x: UInt64, _ y: UInt64, _ shape: FloatShape, _ predicate: UInt8, _ unit: inout FloatUnit
  ) -> UInt64 {
    let order = unit.compare(x, y, shape.format, signalsQuiet: predicate & 3 == 1 || predicate & 3 == 2)
    let holds: Bool =
      switch predicate & 3 {
      case 0: order == .equal
      case 1: order == .less
      case 2: order == .less || order == .equal
      default: order == .unordered
      }
    return holds != (predicate & 4 != 0) ? ~0 : 0
  }

  /// Bits 1:0 of the immediate round, unless bit 2 gives that to MXCSR; bit 3 keeps PE out of it.
  private static func round(
    _ value: UInt64, _ shape: FloatShape, _ immediate: UInt8, _ unit: inout FloatUnit
  ) -> UInt64 {
    let rounding = immediate & 4 != 0 ? unit.rounding : FloatRounding(bits: immediate)
    return unit.roundToIntegral(value, shape.format, rounding, reportsPrecision: immediate & 8 == 0)
  }

  /// HADDPS and its like: neighbours of the destination, then of the source.
  private func pairs(_ a: Vector128, _ b: Vector128, _ shape: FloatShape, _ unit: inout FloatUnit) -> Vector128 {
    var result = a
    let half = shape.laneCount / 2
    for lane in 0..<shape.laneCount {
      let source = lane < half ? a : b
      let pair = lane % half * 2
      let (x, y) = (source.lane(pair, shape), source.lane(pair + 1, shape))
      result.setLane(lane, shape, self == .addPairs ? unit.add(x, y, shape.format) : unit.subtract(x, y, shape.format))
    }
    return result
  }
}
