/// What one x87 instruction computes with: rounding and masks of the control word, and what has been raised.
///
/// Operands come taken apart, so that they may be of any format; results are registers.
struct ExtendedUnit {
  var rounding: FloatRounding
  /// PC: 24, 53 or 64 bits for addition, subtraction, multiplication, division and square root.
  var precision: Int
  var masks: FloatExceptions
  var raised: FloatExceptions = []
  /// C1 after an inexact result: the magnitude was rounded up.
  var isUp = false

  init(control: UInt16) {
    rounding = FloatRounding(bits: UInt8(truncatingIfNeeded: control >> 10))
    masks = FloatExceptions(rawValue: UInt8(truncatingIfNeeded: control) & 0x3F)
    // The reserved encoding 01 is taken for 64 bits.
    precision =
      switch control >> 8 & 3 {
      case 0: 24
      case 2: 53
      default: 64
      }
  }

  /// An unmasked exception of the operands: nothing is written.
  var isRefused: Bool { !raised.intersection(.ofOperands).isSubset(of: masks) }

  mutating func invalid() -> Extended {
    raised.insert(.invalid)
    return .indefinite
  }

  /// The result where an operand is a NaN or not supported (Intel SDM vol. 1, table 4-7): of two NaNs the quiet one, of
  /// two alike that with the larger digits, then the positive one.
  mutating func propagate(_ a: Unpacked, _ b: Unpacked) -> Extended? {
    if a.kind.rawValue < FloatClass.quietNaN.rawValue && b.kind.rawValue < FloatClass.quietNaN.rawValue { return nil }
    if a.kind == .unsupported || b.kind == .unsupported { return invalid() }
    if a.kind == .signalingNaN || b.kind == .signalingNaN { raised.insert(.invalid) }
    let isFirst: Bool
    if !b.isNaN {
      isFirst = true
    } else if !a.isNaN {
      isFirst = false
    } else if a.kind != b.kind {
      isFirst = a.kind == .quietNaN
    } else if a.significand != b.significand {
      isFirst = a.significand > b.significand
    } else {
      isFirst = !a.isNegative
    }
    var nan = isFirst ? a : b
    nan.significand |= 1 << 62
    return Extended(exactly: nan)
  }

  /// The same for one operand.
  mutating func propagate(_ a: Unpacked) -> Extended? { propagate(a, a) }

  /// Rounds and encodes what came out, to `precision` bits.
  mutating func finish(_ outcome: Outcome, precision: Int, isDenormal: Bool) -> Extended {
    switch outcome {
    case .invalid: return invalid()
    case .divideByZero(let isNegative):
      raised.insert(.divideByZero)
      return .infinity(isNegative: isNegative)
    case .zero(let isNegative):
      if isDenormal { raised.insert(.denormal) }
      return .zero(isNegative: isNegative)
    case .infinity(let isNegative):
      if isDenormal { raised.insert(.denormal) }
      return .infinity(isNegative: isNegative)
    case .number(let number):
      if isDenormal {
        raised.insert(.denormal)
        if isRefused { return .indefinite }
      }
      return pack(number, precision: precision)
    }
  }

  /// Rounds to a register. What overflows or underflows unmasked has its exponent adjusted.
  mutating func pack(_ number: Wide, precision: Int) -> Extended {
    let isNegative = number.isNegative
    let rounded = Wide.round(number.significand, precision: precision, isNegative: isNegative, rounding)
    var exponent = number.exponent &+ (rounded.carries ? 1 : 0)
    if exponent > Extended.maxExponent {
      raised.insert(.overflow)
      if masks.contains(.overflow) {
        raised.insert(.precision)
        isUp = rounding == .nearest || rounding == (isNegative ? .down : .up)
        return isUp
          ? .infinity(isNegative: isNegative)
          : Extended(
            significand: ~0 << UInt64(truncatingIfNeeded: 64 - precision), signExponent: isNegative ? 0xFFFE : 0x7FFE)
      }
      exponent -= Extended.exponentAdjustment
    } else if exponent < Extended.minExponent {
      guard masks.contains(.underflow) else {
        raised.insert(.underflow)
        return finishNormal(rounded, exponent &+ Extended.exponentAdjustment, isNegative)
      }
      let tiny = Wide.round(
        Wide.shiftRight(number.significand, Extended.minExponent &- number.exponent), precision: precision,
        isNegative: isNegative, rounding)
      if tiny.isInexact {
        raised.formUnion([.underflow, .precision])
        isUp = tiny.isUp
      }
      let biased: UInt16 = tiny.significand >> 63 != 0 ? 1 : 0
      return Extended(significand: tiny.significand, signExponent: biased | (isNegative ? 0x8000 : 0))
    }
    return finishNormal(rounded, exponent, isNegative)
  }

  private mutating func finishNormal(_ rounded: Wide.Rounded, _ exponent: Int, _ isNegative: Bool) -> Extended {
    if rounded.isInexact {
      raised.insert(.precision)
      isUp = rounded.isUp
    }
    // Only a scaling leaves the range again: what is still too large is infinite, what is too small zero.
    if exponent > Extended.maxExponent || exponent < Extended.minExponent {
      raised.insert(.precision)
      isUp = exponent > Extended.maxExponent
      return isUp ? .infinity(isNegative: isNegative) : .zero(isNegative: isNegative)
    }
    let biased = UInt16(truncatingIfNeeded: exponent + Extended.bias)
    return Extended(significand: rounded.significand, signExponent: biased | (isNegative ? 0x8000 : 0))
  }

  // MARK: Arithmetic

  mutating func add(_ a: Unpacked, _ b: Unpacked) -> Extended {
    if let nan = propagate(a, b) { return nan }
    return finish(.sum(a, b, rounding), precision: precision, isDenormal: a.isDenormal || b.isDenormal)
  }

  mutating func subtract(_ a: Unpacked, _ b: Unpacked) -> Extended {
    if let nan = propagate(a, b) { return nan }
    return finish(.sum(a, b.negated(), rounding), precision: precision, isDenormal: a.isDenormal || b.isDenormal)
  }

  mutating func multiply(_ a: Unpacked, _ b: Unpacked) -> Extended {
    if let nan = propagate(a, b) { return nan }
    return finish(.product(a, b), precision: precision, isDenormal: a.isDenormal || b.isDenormal)
  }

  mutating func divide(_ a: Unpacked, _ b: Unpacked) -> Extended {
    if let nan = propagate(a, b) { return nan }
    return finish(.quotient(a, b), precision: precision, isDenormal: a.isDenormal || b.isDenormal)
  }

  mutating func squareRoot(_ a: Unpacked) -> Extended {
    if let nan = propagate(a) { return nan }
    return finish(.squareRoot(a), precision: precision, isDenormal: a.isDenormal)
  }

  /// FCOM and its like, where `signalsQuiet`; FUCOM and its like otherwise.
  mutating func compare(_ a: Unpacked, _ b: Unpacked, signalsQuiet: Bool) -> FloatOrder {
    if a.kind == .unsupported || b.kind == .unsupported {
      raised.insert(.invalid)
      return .unordered
    }
    if a.isNaN || b.isNaN {
      if signalsQuiet || a.kind == .signalingNaN || b.kind == .signalingNaN { raised.insert(.invalid) }
      return .unordered
    }
    if a.isDenormal || b.isDenormal { raised.insert(.denormal) }
    return Unpacked.order(a, b)
  }

  /// FRNDINT.
  mutating func roundToIntegral(_ a: Unpacked) -> Extended {
    if let nan = propagate(a) { return nan }
    guard a.kind == .finite else { return Extended(exactly: a) }
    if a.isDenormal {
      raised.insert(.denormal)
      if isRefused { return .indefinite }
    }
    let result = a.integral(rounding)
    if result.isInexact {
      raised.insert(.precision)
      isUp = result.isUp
    }
    guard let number = result.number else { return .zero(isNegative: a.isNegative) }
    return Extended(exactly: number)
  }

  // MARK: Conversions

  /// FLD of binary32 and binary64: a signaling NaN is made quiet, a denormal noted.
  mutating func load(_ bits: UInt64, _ format: FloatFormat) -> Extended {
    let operand = format.unpack(bits)
    if let nan = propagate(operand) { return nan }
    if operand.isDenormal { raised.insert(.denormal) }
    return Extended(exactly: operand)
  }

  /// FST to binary32 and binary64; `nil` where an unmasked exception keeps memory as it was.
  mutating func store(_ operand: Unpacked, _ format: FloatFormat) -> UInt64? {
    if let nan = propagate(operand) {
      return isRefused ? nil : format.quiet(nan.unpacked)
    }
    switch operand.kind {
    case .zero: return format.zero(isNegative: operand.isNegative)
    case .infinity: return format.infinity(isNegative: operand.isNegative)
    default: break
    }
    // The rounding to memory is that of an SSE conversion.
    var unit = FloatUnit(rounding: rounding)
    unit.masks = masks
    let bits = unit.pack(Wide(operand), format)
    let refused = unit.raised.intersection([.overflow, .underflow]).subtracting(masks)
    guard refused.isEmpty else {
      raised.formUnion(refused)
      return nil
    }
    raised.formUnion(unit.raised)
    isUp = unit.isUp
    return bits
  }

  /// FIST: a two's complement number of `bits` bits; `nil` where an unmasked exception keeps memory as it was.
  mutating func store(_ operand: Unpacked, bits: Int, _ rounding: FloatRounding) -> UInt64? {
    guard let result = operand.integer(bits: bits, rounding) else {
      raised.insert(.invalid)
      return isRefused ? nil : 1 << UInt64(bits - 1)
    }
    if result.isInexact {
      raised.insert(.precision)
      isUp = result.isUp
    }
    return UInt64(bitPattern: result.value)
  }
}
