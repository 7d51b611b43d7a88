import Processor
import Testing

/// The software arithmetic of binary32 and binary64, beside results of a real SSE unit and beside Swift's own.
@Suite struct FloatTests {
  // MARK: Host results

  private static func order(_ order: FloatOrder) -> UInt64 {
    switch order {
    case .less: 1
    case .equal: 0x40
    case .greater: 0
    case .unordered: 0x45
    }
  }

  private static func result(
    _ name: Substring, _ unit: inout FloatUnit, _ a: UInt64, _ b: UInt64, _ format: FloatFormat, _ other: FloatFormat
  ) -> UInt64? {
    switch name {
    case "add": unit.add(a, b, format)
    case "sub": unit.subtract(a, b, format)
    case "mul": unit.multiply(a, b, format)
    case "div": unit.divide(a, b, format)
    case "sqrt": unit.squareRoot(a, format)
    case "min": unit.minimum(a, b, format)
    case "max": unit.maximum(a, b, format)
    case "comi": order(unit.compare(a, b, format, signalsQuiet: true))
    case "ucomi": order(unit.compare(a, b, format, signalsQuiet: false))
    case "cvt": unit.convert(a, from: format, to: other)
    case "toint32": unit.toInteger(a, format, bits: 32, unit.rounding)
    case "toint64": unit.toInteger(a, format, bits: 64, unit.rounding)
    case "trunc32": unit.toInteger(a, format, bits: 32, .zero)
    case "trunc64": unit.toInteger(a, format, bits: 64, .zero)
    case "fromint32": unit.fromInteger(Int64(Int32(truncatingIfNeeded: a)), format)
    case "fromint64": unit.fromInteger(Int64(bitPattern: a), format)
    case "round0": unit.roundToIntegral(a, format, .nearest, reportsPrecision: true)
    case "round1": unit.roundToIntegral(a, format, .down, reportsPrecision: true)
    case "round2": unit.roundToIntegral(a, format, .up, reportsPrecision: true)
    case "round3": unit.roundToIntegral(a, format, .zero, reportsPrecision: true)
    case "round4": unit.roundToIntegral(a, format, unit.rounding, reportsPrecision: true)
    case "round8": unit.roundToIntegral(a, format, .nearest, reportsPrecision: false)
    case "round12": unit.roundToIntegral(a, format, unit.rounding, reportsPrecision: false)
    default: nil
    }
  }

  static let rows = Dictionary(
    grouping: FloatHostResults.rows.split(separator: "\n").map { $0.drop { $0 == " " } },
    by: { String($0.prefix { $0 != " " }) })

  @Test(arguments: rows.keys.sorted()) func agreesWithTheHost(_ name: String) throws {
    for row in Self.rows[name] ?? [] {
      let fields = row.split(separator: " ")
      func number(_ index: Int) -> UInt64 { UInt64(fields[index], radix: 16) ?? 0 }
      var unit = FloatUnit(mxcsr: UInt32(truncatingIfNeeded: number(1)))
      let isDouble = name.hasSuffix("sd")
      let value = try #require(
        Self.result(
          fields[0].dropLast(2), &unit, number(2), number(3), isDouble ? .double : .single,
          isDouble ? .single : .double))
      #expect(unit.faults == (fields[4] == "-"), "\(row)")
      if !unit.faults { #expect(value == number(4), "\(row)") }
      #expect(UInt64(unit.reported.rawValue) == number(5), "\(row)")
    }
  }

  // MARK: Properties

  /// Random numbers from a seed, many of them at the edges of their format.
  struct Source {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = state
      value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
      return value ^ value >> 31
    }

    mutating func double() -> Double {
      let fraction = next() % 3 == 0 ? (~0 << (next() % 52)) & 0xF_FFFF_FFFF_FFFF : next() >> 12
      let exponent: UInt64 = [0, 1, 0x7FE, 1023, next() & 0x7FF, 990 + next() % 66][Int(next() % 6)]
      return Double(bitPattern: (next() & 1) << 63 | min(exponent, 0x7FE) << 52 | fraction)
    }

    mutating func float() -> Float {
      let fraction = next() % 3 == 0 ? (~0 << (next() % 23)) & 0x7F_FFFF : next() >> 41
      let exponent: UInt64 = [0, 1, 0xFE, 127, next() & 0xFF, 110 + next() % 34][Int(next() % 6)]
      let bits = (next() & 1) << 31 | min(exponent, 0xFE) << 23 | fraction
      return Float(bitPattern: UInt32(truncatingIfNeeded: bits))
    }
  }

  static let seeds: [UInt64] = [1, UInt64.random(in: 2 ... .max)]

  /// Swift's arithmetic rounds to nearest: its results are those of the default MXCSR.
  @Test(arguments: seeds) func agreesWithSwift(seed: UInt64) {
    var source = Source(state: seed)
    for _ in 0..<20_000 {
      var unit = FloatUnit()
      let (a, b) = (source.double(), source.double())
      let (x, y) = (a.bitPattern, b.bitPattern)
      #expect(unit.add(x, y, .double) == (a + b).bitPattern, "seed \(seed): \(a) + \(b)")
      #expect(unit.subtract(x, y, .double) == (a - b).bitPattern, "seed \(seed): \(a) - \(b)")
      #expect(unit.multiply(x, y, .double) == (a * b).bitPattern, "seed \(seed): \(a) * \(b)")
      if b != 0 { #expect(unit.divide(x, y, .double) == (a / b).bitPattern, "seed \(seed): \(a) / \(b)") }
      let root = unit.squareRoot(abs(a).bitPattern, .double)
      #expect(root == abs(a).squareRoot().bitPattern, "seed \(seed): root of \(a)")
      let narrow = unit.convert(x, from: .double, to: .single)
      #expect(narrow == UInt64(Float(a).bitPattern), "seed \(seed): \(a) as Float")
      let whole = unit.roundToIntegral(x, .double, .nearest, reportsPrecision: true)
      #expect(whole == a.rounded(.toNearestOrEven).bitPattern, "seed \(seed): \(a) rounded")
      let integer = Int64(bitPattern: source.next()) >> Int64(source.next() % 63)
      #expect(unit.fromInteger(integer, .double) == Double(integer).bitPattern, "seed \(seed): \(integer)")
    }
  }

  @Test(arguments: seeds) func agreesWithSwiftInSinglePrecision(seed: UInt64) {
    var source = Source(state: seed)
    for _ in 0..<20_000 {
      var unit = FloatUnit()
      let (a, b) = (source.float(), source.float())
      let (x, y) = (UInt64(a.bitPattern), UInt64(b.bitPattern))
      #expect(unit.add(x, y, .single) == UInt64((a + b).bitPattern), "seed \(seed): \(a) + \(b)")
      #expect(unit.multiply(x, y, .single) == UInt64((a * b).bitPattern), "seed \(seed): \(a) * \(b)")
      if b != 0 { #expect(unit.divide(x, y, .single) == UInt64((a / b).bitPattern), "seed \(seed): \(a) / \(b)") }
      let root = unit.squareRoot(UInt64(abs(a).bitPattern), .single)
      #expect(root == UInt64(abs(a).squareRoot().bitPattern), "seed \(seed): root of \(a)")
      #expect(unit.convert(x, from: .single, to: .double) == Double(a).bitPattern, "seed \(seed): \(a) as Double")
    }
  }

  /// An inexact result lies between those rounded down and up, which are neighbours; an exact one is the same in all
  /// directions.
  @Test(arguments: seeds) func directionsEnclose(seed: UInt64) {
    var source = Source(state: seed)
    for index in 0..<20_000 {
      let (a, b) = (source.double().bitPattern, source.double().bitPattern)
      func result(_ rounding: FloatRounding) -> (value: Double, isExact: Bool) {
        var unit = FloatUnit(rounding: rounding)
        let bits = index & 1 == 0 ? unit.multiply(a, b, .double) : unit.add(a, b, .double)
        return (Double(bitPattern: bits), !unit.raised.contains(.precision))
      }
      let (down, up) = (result(.down), result(.up))
      let (nearest, zero) = (result(.nearest), result(.zero))
      #expect(down.isExact == up.isExact && down.isExact == nearest.isExact, "seed \(seed)")
      if down.isExact {
        #expect(down.value == up.value && up.value == nearest.value, "seed \(seed)")
      } else {
        #expect(down.value.nextUp == up.value, "seed \(seed)")
        #expect(nearest.value == down.value || nearest.value == up.value, "seed \(seed)")
        #expect(zero.value == (up.value > 0 ? down.value : up.value), "seed \(seed)")
      }
    }
  }
}
