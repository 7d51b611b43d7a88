/// Exceptions of floating-point arithmetic, in the order of MXCSR and of the x87 status word (Intel SDM vol. 1 §4.9.1).
package struct FloatExceptions: OptionSet, Sendable, Hashable {
  /// IE bit 0, DE 1, ZE 2, OE 3, UE 4, PE 5.
  package var rawValue: UInt8
  /// Exceptions from their bits.
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// IE.
  package static var invalid: FloatExceptions { FloatExceptions(rawValue: 1) }
  /// DE: an operand is denormal.
  package static var denormal: FloatExceptions { FloatExceptions(rawValue: 2) }
  /// ZE.
  package static var divideByZero: FloatExceptions { FloatExceptions(rawValue: 4) }
  /// OE.
  package static var overflow: FloatExceptions { FloatExceptions(rawValue: 8) }
  /// UE.
  package static var underflow: FloatExceptions { FloatExceptions(rawValue: 16) }
  /// PE: the result is inexact.
  package static var precision: FloatExceptions { FloatExceptions(rawValue: 32) }
  /// Those that operands alone decide: they come before the result, and instead of it where unmasked.
  package static var ofOperands: FloatExceptions { FloatExceptions(rawValue: 7) }
  /// All six.
  package static var all: FloatExceptions { FloatExceptions(rawValue: 0x3F) }
}

/// Rounding control as MXCSR and the x87 control word encode it.
package enum FloatRounding: UInt8, Sendable, CaseIterable {
  case nearest, down, up, zero

  /// From the low two bits of a value.
  @inline(__always) package init(bits: UInt8) {
    switch bits & 3 {
    case 0: self = .nearest
    case 1: self = .down
    case 2: self = .up
    default: self = .zero
    }
  }
}

/// How two numbers compare.
package enum FloatOrder: Sendable {
  case less, equal, greater, unordered
}

/// What one instruction computes with: how it rounds, what is masked, and what has been raised so far.
///
/// The methods are SSE's arithmetic on bits of one lane; results are those of the masked response. An instruction uses
/// one unit for all of its lanes, then asks `faults`.
package struct FloatUnit: Sendable {
  /// The rounding of inexact results.
  package var rounding: FloatRounding
  /// Exceptions that do not fault. Underflow is flagged for exact tiny results only where it is not masked.
  package var masks: FloatExceptions
  /// DAZ: denormal operands count as zeros of their sign.
  package var denormalsAreZero: Bool
  /// FTZ, and underflow masked: tiny results are zeros of their sign.
  package var flushesToZero: Bool
  /// What has been raised.
  package var raised: FloatExceptions = []
  /// The last inexact result is larger in magnitude than the exact one.
  var isUp = false

  /// A unit with every exception masked.
  package init(rounding: FloatRounding = .nearest) {
    self.rounding = rounding
    masks = .all
    denormalsAreZero = false
    flushesToZero = false
  }

  /// A unit as MXCSR asks for it (Intel SDM vol. 1 §10.2.3).
  package init(mxcsr: UInt32) {
    rounding = FloatRounding(bits: UInt8(truncatingIfNeeded: mxcsr >> 13))
    masks = FloatExceptions(rawValue: UInt8(truncatingIfNeeded: mxcsr >> 7) & 0x3F)
    denormalsAreZero = mxcsr & 1 << 6 != 0
    flushesToZero = mxcsr & 1 << 15 != 0 && masks.contains(.underflow)
  }

  /// The exceptions to set in MXCSR: an unmasked one of the operands keeps the result, and its exceptions, from being.
  package var reported: FloatExceptions {
    raised.intersection(.ofOperands).isSubset(of: masks) ? raised : raised.intersection(.ofOperands)
  }

  /// True when #XM is due and no destination may be written.
  package var faults: Bool { !raised.isSubset(of: masks) }
}
