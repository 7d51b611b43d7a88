/// One line of a Valgrind `.def` file: an instruction, what it finds and what it leaves (`none/tests/amd64`,
/// `gen_insn_test.pl`).
///
///     instruction preset… : operand… => result…
///
/// Operands are in AT&T order. A value is `kind.type[value,…]`; a masked one is `rflags[mask,value]`.
public struct InstructionTest: Sendable, Equatable {
  /// The mnemonic with its number among the tests of that mnemonic.
  public let name: String
  /// The line in the file, from 1.
  public let line: Int
  let mnemonic: String
  var presets: [Item] = []
  var operands: [Item] = []
  var results: [Item] = []

  /// A preset, an operand or a result.
  struct Item: Sendable, Equatable {
    var place: Place
    /// Little-endian bytes, as wide as the values that are given.
    var bytes: [UInt8] = []
    /// How the values are compared.
    var type = ElementType.integer(1)
    /// Which bits count, of a masked value.
    var mask: UInt64 = .max
    /// An immediate as it is written.
    var text = ""
  }

  /// Where a value is.
  enum Place: Sendable, Equatable {
    /// Any register of so many bytes.
    case anyGeneral(Int)
    /// A register by its name in assembly.
    case general(String)
    case anyMMX, anyVector
    case memory(Int)
    case stack(Int)
    case immediate
    case flags, control, status
    /// A result: the operand with this number.
    case operand(Int)
  }

  enum ElementType: Sendable, Equatable {
    /// So many bytes.
    case integer(Int)
    case single, double

    init?(_ text: Substring) {
      switch text {
      case "sb", "ub": self = .integer(1)
      case "sw", "uw": self = .integer(2)
      case "sd", "ud": self = .integer(4)
      case "sq", "uq": self = .integer(8)
      case "ps": self = .single
      case "pd": self = .double
      default: return nil
      }
    }

    var byteCount: Int {
      switch self {
      case .integer(let count): count
      case .single: 4
      case .double: 8
      }
    }
  }

  /// The tests of a file, in its order.
  ///
  /// - Throws: for the first line that is neither a comment nor a test.
  public static func parse(_ text: String) throws(CorpusError) -> [InstructionTest] {
    var tests: [InstructionTest] = []
    var counts: [Substring: Int] = [:]
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      var words = line.split { $0 == " " || $0 == "\t" || $0 == "\r" }
      guard let mnemonic = words.first, !line.hasPrefix("#") else { continue }
      words.removeFirst()
      counts[mnemonic, default: 0] += 1
      do {
        tests.append(try InstructionTest(mnemonic, words, number: counts[mnemonic, default: 1], line: index + 1))
      } catch { throw CorpusError("line \(index + 1), \(error.field)", error.reason) }
    }
    return tests
  }

  private init(_ mnemonic: Substring, _ words: [Substring], number: Int, line: Int) throws(CorpusError) {
    guard mnemonic.utf8.allSatisfy({ 0x61...0x7A ~= $0 || 0x30...0x39 ~= $0 }) else {
      throw CorpusError(String(mnemonic), "is no mnemonic")
    }
    name = "\(mnemonic)_\(number)"
    self.line = line
    self.mnemonic = String(mnemonic)
    var words = words
    var expected: [Substring] = []
    if let arrow = words.firstIndex(of: "=>") {
      expected = Array(words[(arrow + 1)...])
      words.removeSubrange(arrow...)
    }
    if let colon = words.firstIndex(of: ":") {
      for word in words[..<colon] { presets.append(try Item(word)) }
      words.removeSubrange(...colon)
    }
    for word in words { operands.append(try Item(word)) }
    for word in expected {
      let item = try Item(word)
      if case .operand(let number) = item.place, !operands.indices.contains(number) {
        throw CorpusError(String(word), "there is no such operand")
      }
      results.append(item)
    }
  }
}

extension InstructionTest.Item {
  /// One word of a line.
  init(_ word: Substring) throws(CorpusError) {
    func malformed(_ reason: String) -> CorpusError { CorpusError(String(word), reason) }
    guard word.last == "]", let bracket = word.firstIndex(of: "[") else { throw malformed("has no value in brackets") }
    let inside = word[word.index(after: bracket)...].dropLast()
    let parts = word[..<bracket].split(separator: ".", omittingEmptySubsequences: false)
    guard let kind = parts.first, let place = InstructionTest.Place(kind) else { throw malformed("is nothing known") }
    self.place = place
    let values = inside.split(separator: ",", omittingEmptySubsequences: false)
    switch place {
    case .immediate:
      guard parts.count == 1, Self.integer(inside) != nil else { throw malformed("is no number") }
      text = String(inside)
    case .flags, .control, .status:
      guard parts.count == 1, values.count == 2, let mask = Self.integer(values[0]), let value = Self.integer(values[1])
      else { throw malformed("is no mask with a value") }
      self.mask = mask
      type = .integer(8)
      append(value, byteCount: 8)
    default:
      guard parts.count == 2, let type = InstructionTest.ElementType(parts[1]) else {
        throw malformed("has no known type")
      }
      self.type = type
      guard values.count * type.byteCount <= 16 else { throw malformed("has too many values") }
      for value in values {
        switch type {
        case .integer(let count):
          guard let number = Self.integer(value) else { throw malformed("\(value) is no number") }
          append(number, byteCount: count)
        case .single:
          guard let number = Float(value) else { throw malformed("\(value) is no number") }
          append(UInt64(number.bitPattern), byteCount: 4)
        case .double:
          guard let number = Double(value) else { throw malformed("\(value) is no number") }
          append(number.bitPattern, byteCount: 8)
        }
      }
    }
  }

  private mutating func append(_ value: UInt64, byteCount: Int) {
    bytes += (0..<byteCount).map { UInt8(truncatingIfNeeded: value >> UInt64($0 * 8)) }
  }

  /// Decimal with or without a sign, hexadecimal with 0x, octal with 0.
  private static func integer(_ text: Substring) -> UInt64? {
    if text.first == "-" {
      guard let value = UInt64(literal: text.dropFirst()), value <= 1 << 63 else { return nil }
      return 0 &- value
    }
    if text.count > 1 && text.first == "0", let value = UInt64(text, radix: 8) { return value }
    return UInt64(literal: text)
  }
}

extension InstructionTest.Place {
  init?(_ kind: Substring) {
    switch kind {
    case "r8": self = .anyGeneral(1)
    case "r16": self = .anyGeneral(2)
    case "r32": self = .anyGeneral(4)
    case "r64": self = .anyGeneral(8)
    case "mm": self = .anyMMX
    case "xmm": self = .anyVector
    case "m8": self = .memory(1)
    case "m16": self = .memory(2)
    case "m32": self = .memory(4)
    case "m64": self = .memory(8)
    case "m128": self = .memory(16)
    case "imm8", "imm16", "imm32", "imm64": self = .immediate
    case "rflags": self = .flags
    case "fpucw": self = .control
    case "fpusw": self = .status
    default:
      if let number = Int(kind) {
        self = .operand(number)
      } else if kind.hasPrefix("st"), let number = Int(kind.dropFirst(2)), 0...7 ~= number {
        self = .stack(number)
      } else if NamedRegister(kind) != nil {
        self = .general(String(kind))
      } else {
        return nil
      }
    }
  }
}
