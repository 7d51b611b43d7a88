// The host's own arithmetic, where it cannot be told from the exact unit's.
//
// Rounding to nearest with every exception masked and PE set already, the only thing that a result between ordinary
// numbers leaves behind is itself. Swift's Float and Double round to nearest and flush nothing.

/// Results by the host's arithmetic; `nil` where an operand or a result is not ordinary.
enum HostFloat {
  /// Round to nearest, all masked, PE set, neither DAZ nor FTZ.
  @inline(__always) static func mayRound(_ mxcsr: UInt32) -> Bool { mxcsr & 0xFFE0 == 0x1FA0 }

  @inline(__always) static func result(
    _ operation: FloatOperation, _ shape: FloatShape, _ a: Vector128, _ b: Vector128, mxcsr: UInt32
  ) -> Vector128? {
    guard operation.rawValue <= FloatOperation.max.rawValue else { return nil }
    // These two choose an operand and round nothing.
    guard mayRound(mxcsr) || operation == .min || operation == .max else { return nil }
    var result = a
    if shape.isDouble {
      for lane in 0..<shape.laneCount {
        guard let value = HostFloat.double(operation, a.qwords[lane], b.qwords[lane]) else { return nil }
        result.qwords[lane] = value
      }
    } else {
      for lane in 0..<shape.laneCount {
        guard let value = HostFloat.single(operation, a.dwords[lane], b.dwords[lane]) else { return nil }
        result.dwords[lane] = value
      }
    }
    return result
  }

  /// Zero, or normal.
  @inline(__always) static func isOrdinary(_ bits: UInt32) -> Bool {
    let magnitude = bits & 0x7FFF_FFFF
    return magnitude &- 0x0080_0000 < 0x7F00_0000 || magnitude == 0
  }

  @inline(__always) static func isOrdinary(_ bits: UInt64) -> Bool {
    let magnitude = bits & 0x7FFF_FFFF_FFFF_FFFF
    return magnitude &- 0x0010_0000_0000_0000 < 0x7FE0_0000_0000_0000 || magnitude == 0
  }

  /// Finite, and above the least normal number: that one may have been tiny before it was rounded.
  @inline(__always) private static func isSafe(_ bits: UInt32) -> Bool {
    bits & 0x7FFF_FFFF &- 0x0080_0001 < 0x7EFF_FFFF
  }

  @inline(__always) private static func isSafe(_ bits: UInt64) -> Bool {
    bits & 0x7FFF_FFFF_FFFF_FFFF &- 0x0010_0000_0000_0001 < 0x7FDF_FFFF_FFFF_FFFF
  }

  @inline(__always) private static func single(_ operation: FloatOperation, _ a: UInt32, _ b: UInt32) -> UInt32? {
    let y = Float(bitPattern: b)
    if operation == .squareRoot {
      return isOrdinary(b) && b >> 31 == 0 ? y.squareRoot().bitPattern : nil
    }
    guard isOrdinary(a), isOrdinary(b) else { return nil }
    let x = Float(bitPattern: a)
    switch operation {
    case .add: return sum((x + y).bitPattern)
    case .sub: return sum((x - y).bitPattern)
    case .mul:
      let product = (x * y).bitPattern
      return isSafe(product) || a << 1 == 0 || b << 1 == 0 ? product : nil
    case .div:
      guard b << 1 != 0 else { return nil }
      let quotient = (x / y).bitPattern
      return isSafe(quotient) || a << 1 == 0 ? quotient : nil
    case .min: return x < y ? a : b
    case .max: return x > y ? a : b
    default: return nil
    }
  }

  @inline(__always) private static func double(_ operation: FloatOperation, _ a: UInt64, _ b: UInt64) -> UInt64? {
    let y = Double(bitPattern: b)
    if operation == .squareRoot {
      return isOrdinary(b) && b >> 63 == 0 ? y.squareRoot().bitPattern : nil
    }
    guard isOrdinary(a), isOrdinary(b) else { return nil }
    let x = Double(bitPattern: a)
    switch operation {
    case .add: return sum((x + y).bitPattern)
    case .sub: return sum((x - y).bitPattern)
    case .mul:
      let product = (x * y).bitPattern
      return isSafe(product) || a << 1 == 0 || b << 1 == 0 ? product : nil
    case .div:
      guard b << 1 != 0 else { return nil }
      let quotient = (x / y).bitPattern
      return isSafe(quotient) || a << 1 == 0 ? quotient : nil
    case .min: return x < y ? a : b
    case .max: return x > y ? a : b
    default: return nil
    }
  }

  // A sum of ordinary numbers that is zero is exact.
  @inline(__always) private static func sum(_ bits: UInt32) -> UInt32? {
    isSafe(bits) || bits << 1 == 0 ? bits : nil
  }

  @inline(__always) private static func sum(_ bits: UInt64) -> UInt64? {
    isSafe(bits) || bits << 1 == 0 ? bits : nil
  }
}
