/// Why nothing could be said; the text names the field, in one line.
public enum InspectionError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The question is wrong: a name or an argument that does not exist.
  case usage(String)
  /// The question is right and its data is not.
  case data(String)

  /// The line.
  public var description: String {
    switch self {
    case .usage(let text), .data(let text): text
    }
  }
}

/// Numbers and bytes as people write them.
public enum Notation {
  /// A number: `0x1f`, `1Fh` and `$1f` are hexadecimal, digits alone are of base `radix`; `_` may part digits.
  ///
  /// - Parameters:
  ///   - field: what to call the number in an error.
  ///   - bits: how many bits it may have.
  public static func number(
    _ text: String, field: String, radix: Int = 16, bits: Int = 64
  ) throws(InspectionError) -> UInt64 {
    var digits = text.lowercased().filter { $0 != "_" && $0 != " " }
    var base = radix
    if digits.hasPrefix("0x") {
      digits.removeFirst(2)
      base = 16
    } else if digits.hasPrefix("$") {
      digits.removeFirst()
      base = 16
    } else if digits.hasSuffix("h") {
      digits.removeLast()
      base = 16
    }
    guard !digits.isEmpty, digits.allSatisfy(\.isASCII), digits.first != "+", let value = UInt64(digits, radix: base)
    else {
      let fits = !digits.isEmpty && digits.allSatisfy { $0.isASCII && $0.isHexDigit && ($0.hexDigitValue ?? 99) < base }
      throw .data(fits ? "\(field): \(text) has more than 64 bits" : "\(field): \(text) is no number of base \(base)")
    }
    guard bits >= 64 || value >> UInt64(bits) == 0 else { throw .data("\(field): \(text) has more than \(bits) bits") }
    return value
  }

  /// Bytes in hexadecimal: `f36e`, `F3 6E`, `0xf3, 0x6e`, `\xf3\x6e`, `F3:6E`, `{0xf3,0x6e}`, `db 0F3h, 6Eh`.
  public static func bytes(_ text: String, field: String) throws(InspectionError) -> [UInt8] {
    var result: [UInt8] = []
    let spaced = text.lowercased().replacing("\\x", with: " ")
    let isSeparator: (Character) -> Bool = { $0.isWhitespace || ",;:{}[]()\"'-_".contains($0) }
    for (index, word) in spaced.split(whereSeparator: isSeparator).enumerated() {
      if index == 0 && (word == "db" || word == ".byte") { continue }
      var digits = word
      if digits.hasPrefix("0x") {
        digits.removeFirst(2)
        if digits.count == 1 { digits = "0" + digits }
      } else if digits.hasSuffix("h") {
        digits.removeLast()
        if digits.count == 3 && digits.first == "0" { digits.removeFirst() }
      }
      let values = digits.compactMap { $0.isASCII ? $0.hexDigitValue : nil }
      guard values.count == digits.count, !values.isEmpty else { throw .data("\(field): \(word) is not hexadecimal") }
      guard values.count % 2 == 0 else { throw .data("\(field): \(word) has an odd number of digits") }
      for place in stride(from: 0, to: values.count, by: 2) {
        result.append(UInt8(truncatingIfNeeded: values[place] << 4 | values[place + 1]))
      }
    }
    guard !result.isEmpty else { throw .data("\(field): no bytes") }
    return result
  }

  /// Fields written `name=value`, each at most once and each known; digits alone are hexadecimal, but in those of
  /// `decimal`.
  public static func assignments(
    _ words: [String], known: [String], field: String, decimal: [String] = []
  ) throws(InspectionError) -> [String: UInt64] {
    var values: [String: UInt64] = [:]
    for word in words {
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      let name = parts[0].lowercased()
      guard parts.count == 2 else { throw .usage("\(field): \(word) is not of the form name=value") }
      guard known.contains(name) else {
        throw .usage("\(field): \(parts[0]) is none of \(known.joined(separator: ", "))")
      }
      guard values[name] == nil else { throw .data("\(name): given twice") }
      values[name] = try number(parts[1], field: name, radix: decimal.contains(name) ? 10 : 16)
    }
    return values
  }
}
