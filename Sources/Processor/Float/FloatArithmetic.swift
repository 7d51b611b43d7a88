// SSE's arithmetic on one lane: bits in, bits out, exceptions noted (Intel SDM vol. 1 §4.8.3.5, §4.9, §11.5).

extension FloatUnit {
  /// An operand as DAZ shows it.
  @inline(__always) private func operand(_ bits: UInt64, _ format: FloatFormat) -> Unpacked {
    let operand = format.unpack(bits)
    guard denormalsAreZero && operand.isDenormal else { return operand }
    return Unpacked(kind: .zero, isNegative: operand.isNegative)
  }

  /// The result where an operand is a NaN: the first that is one, made quiet.
  @inline(__always)
  private mutating func propagate(_ a: Unpacked, _ b: Unpacked, _ format: FloatFormat) -> UInt64? {
    guard a.isNaN || b.isNaN else { return nil }
    if a.kind == .signalingNaN || b.kind == .signalingNaN { raised.insert(.invalid) }
    return format.quiet(a.isNaN ? a : b)
  }

  /// Rounds and encodes what came out. `isDenormal` says that an operand was.
  @inline(__always)
  private mutating func finish(_ outcome: Outcome, _ format: FloatFormat, isDenormal: Bool) -> UInt64 {
    if case .invalid = outcome {
      raised.insert(.invalid)
      return format.indefinite
    }
    if case .divideByZero(let isNegative) = outcome {
      raised.insert(.divideByZero)
      return format.infinity(isNegative: isNegative)
    }
    if isDenormal { raised.insert(.denormal) }
    switch outcome {
    case .number(let number): return pack(number, format)
    case .zero(let isNegative): return format.zero(isNegative: isNegative)
    case .infinity(let isNegative): return format.infinity(isNegative: isNegative)
    case .divideByZero, .invalid: return format.indefinite
    }
  }

  /// Rounds to a format; tininess is detected after rounding.
  mutating func pack(_ number: Wide, _ format: FloatFormat) -> UInt64 {
    let isNegative = number.isNegative
    let rounded = Wide.round(number.significand, precision: format.precision, isNegative: isNegative, rounding)
    let exponent = number.exponent &+ (rounded.carries ? 1 : 0)
    if exponent > format.maxExponent {
      raised.insert(.overflow)
      if rounded.isInexact || masks.contains(.overflow) { raised.insert(.precision) }
      let isInfinite = rounding == .nearest || rounding == (isNegative ? .down : .up)
      isUp = masks.contains(.overflow) ? isInfinite : rounded.isUp
      return isInfinite
        ? format.infinity(isNegative: isNegative)
        : format.encode(isNegative: isNegative, biased: format.biasedMaximum - 1, significand: ~0)
    }
    if exponent >= format.minExponent {
      if rounded.isInexact { raised.insert(.precision) }
      isUp = rounded.isUp
      return format.encode(
        isNegative: isNegative, biased: exponent &+ format.maxExponent, significand: rounded.significand)
    }
    if flushesToZero {
      raised.formUnion([.underflow, .precision])
      return format.zero(isNegative: isNegative)
    }
    let tiny = Wide.round(
      Wide.shiftRight(number.significand, format.minExponent &- number.exponent), precision: format.precision,
      isNegative: isNegative, rounding)
    isUp = tiny.isUp
    if masks.contains(.underflow) {
      if tiny.isInexact { raised.formUnion([.underflow, .precision]) }
    } else {
      // The handler is told of the rounding that a wider exponent would have needed.
      isUp = rounded.isUp
      raised.formUnion(rounded.isInexact ? [.underflow, .precision] : .underflow)
    }
    return format.encode(
      isNegative: isNegative, biased: tiny.significand >> 63 != 0 ? 1 : 0, significand: tiny.significand)
  }

  /// ADDSS, ADDSD.
  package mutating func add(_ a: UInt64, _ b: UInt64, _ format: FloatFormat) -> UInt64 {
    let (x, y) = (operand(a, format), operand(b, format))
    if let nan = propagate(x, y, format) { return nan }
    return finish(.sum(x, y, rounding), format, isDenormal: x.isDenormal || y.isDenormal)
  }

  /// SUBSS, SUBSD: `a` − `b`.
  package mutating func subtract(_ a: UInt64, _ b: UInt64, _ format: FloatFormat) -> UInt64 {
    let (x, y) = (operand(a, format), operand(b, format))
    if let nan = propagate(x, y, format) { return nan }
    return finish(.sum(x, y.negated(), rounding), format, isDenormal: x.isDenormal || y.isDenormal)
  }

  /// MULSS, MULSD.
  package mutating func multiply(_ a: UInt64, _ b: UInt64, _ format: FloatFormat) -> UInt64 {
    let (x, y) = (operand(a, format), operand(b, format))
    if let nan = propagate(x, y, format) { return nan }
    return finish(.product(x, y), format, isDenormal: x.isDenormal || y.isDenormal)
  }

  /// DIVSS, DIVSD: `a` / `b`.
  package mutating func divide(_ a: UInt64, _ b: UInt64, _ format: FloatFormat) -> UInt64 {
    let (x, y) = (operand(a, format), operand(b, format))
    if let nan = propagate(x, y, format) { return nan }
    return finish(.quotient(x, y), format, isDenormal: x.isDenormal || y.isDenormal)
  }

  /// SQRTSS, SQRTSD.
  package mutating func squareRoot(_ a: UInt64, _ format: FloatFormat) -> UInt64 {
    let x = operand(a, format)
    if let nan = propagate(x, x, format) { return nan }
    return finish(.squareRoot(x), format, isDenormal: x.isDenormal)
  }

  /// COMISS and CMPPS with a predicate that `signalsQuiet`, UCOMISS and CMPPS with one that does not.
  package mutating func compare(
    _ a: UInt64, _ b: UInt64, _ format: FloatFormat, signalsQuiet: Bool
  ) -> FloatOrder {
    let (x, y) = (operand(a, format), operand(b, format))
    if x.isNaN || y.isNaN {
      if signalsQuiet || x.kind == .signalingNaN || y.kind == .signalingNaN { raised.insert(.invalid) }
      return .unordered
    }
    if x.isDenormal || y.isDenormal { raised.insert(.denormal) }
    return Unpacked.order(x, y)
  }

  /// MINSS, MINSD: the second operand unless the first is less.
  package mutating func minimum(_ a: UInt64, _ b: UInt64, _ format: FloatFormat) -> UInt64 {
    let order = compare(a, b, format, signalsQuiet: true)
    return shown(order == .less ? a : b, format)
  }

  /// MAXSS, MAXSD: the second operand unless the first is greater.
  package mutating func maximum(_ a: UInt64, _ b: UInt64, _ format: FloatFormat) -> UInt64 {
    let order = compare(a, b, format, signalsQuiet: true)
    return shown(order == .greater ? a : b, format)
  }

  /// An operand that becomes the result: DAZ has its zero.
  private func shown(_ bits: UInt64, _ format: FloatFormat) -> UInt64 {
    denormalsAreZero && format.unpack(bits).isDenormal ? bits & format.signBit : bits
  }

  /// CVTSS2SD, CVTSD2SS.
  package mutating func convert(_ a: UInt64, from source: FloatFormat, to target: FloatFormat) -> UInt64 {
    let x = operand(a, source)
    if let nan = propagate(x, x, target) { return nan }
    switch x.kind {
    case .zero: return target.zero(isNegative: x.isNegative)
    case .infinity: return target.infinity(isNegative: x.isNegative)
    default:
      if x.isDenormal { raised.insert(.denormal) }
      return pack(Wide(x), target)
    }
  }

  /// ROUNDSS, ROUNDSD; `reportsPrecision` false leaves PE alone, as bit 3 of their immediate asks.
  package mutating func roundToIntegral(
    _ a: UInt64, _ format: FloatFormat, _ rounding: FloatRounding, reportsPrecision: Bool
  ) -> UInt64 {
    let x = operand(a, format)
    if let nan = propagate(x, x, format) { return nan }
    if x.kind == .zero { return format.zero(isNegative: x.isNegative) }
    guard x.kind == .finite else { return a }
    let result = x.integral(rounding)
    if result.isInexact && reportsPrecision { raised.insert(.precision) }
    guard let number = result.number else { return format.zero(isNegative: x.isNegative) }
    return format.encode(
      isNegative: x.isNegative, biased: number.exponent + format.maxExponent, significand: number.significand)
  }

  /// CVTSS2SI, CVTTSD2SI and the like: a two's complement number of `bits` bits, or their indefinite integer.
  package mutating func toInteger(
    _ a: UInt64, _ format: FloatFormat, bits: Int, _ rounding: FloatRounding
  ) -> UInt64 {
    let result = operand(a, format).integer(bits: bits, rounding)
    guard let result else {
      raised.insert(.invalid)
      return 1 << UInt64(bits - 1)
    }
    if result.isInexact { raised.insert(.precision) }
    return UInt64(bitPattern: result.value) & (~0 >> UInt64(64 - bits))
  }

  /// CVTSI2SS, CVTSI2SD, CVTDQ2PS.
  package mutating func fromInteger(_ value: Int64, _ format: FloatFormat) -> UInt64 {
    guard let number = Unpacked(value) else { return 0 }
    return pack(Wide(number), format)
  }
}
