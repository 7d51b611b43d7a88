/// A JSON document (RFC 8259). A member that is named twice has its last value.
enum JSONValue: Equatable {
  case null
  case bool(Bool)
  /// As it was written.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([Member])

  struct Member: Equatable {
    var name: String
    var value: JSONValue
  }

  /// - Throws: with the line, where the text is not one JSON value.
  static func parse(_ text: String) throws(CorpusError) -> JSONValue {
    var parser = JSONParser(bytes: Array(text.utf8))
    let value = try parser.value(depth: 0)
    parser.skipBlanks()
    guard parser.isAtEnd else { throw parser.error("something follows the value") }
    return value
  }

  /// What it is, for messages.
  var kind: String {
    switch self {
    case .null: "null"
    case .bool(let value): "\(value)"
    case .number(let text): text
    case .string(let text): "\"\(text)\""
    case .array: "a list"
    case .object: "an object"
    }
  }
}

private struct JSONParser {
  let bytes: [UInt8]
  var index = 0

  var isAtEnd: Bool { index == bytes.count }
  private var current: UInt8? { index < bytes.count ? bytes[index] : nil }

  func error(_ reason: String) -> CorpusError {
    CorpusError("line \(1 + bytes[..<index].count { $0 == 0x0A })", reason)
  }

  mutating func skipBlanks() {
    while let byte = current, byte == 0x20 || 0x09...0x0A ~= byte || byte == 0x0D { index += 1 }
  }

  private mutating func skip(_ character: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard current == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }

  mutating func value(depth: Int) throws(CorpusError) -> JSONValue {
    guard depth < 32 else { throw error("nested too deeply") }
    skipBlanks()
    switch current {
    case UInt8(ascii: "{"): return .object(try members(depth: depth))
    case UInt8(ascii: "["): return .array(try elements(depth: depth))
    case UInt8(ascii: "\""): return .string(try string())
    case nil: throw error("a value is missing")
    default: return try word()
    }
  }

  private mutating func members(depth: Int) throws(CorpusError) -> [JSONValue.Member] {
    index += 1
    var members: [JSONValue.Member] = []
    if skip("}") { return members }
    while true {
      skipBlanks()
      guard current == UInt8(ascii: "\"") else { throw error("a name is missing") }
      let name = try string()
      guard skip(":") else { throw error("a colon is missing after \"\(name)\"") }
      let value = try value(depth: depth + 1)
      if let old = members.firstIndex(where: { $0.name == name }) {
        members[old].value = value
      } else {
        members.append(JSONValue.Member(name: name, value: value))
      }
      if skip("}") { return members }
      guard skip(",") else { throw error("neither , nor } follows \"\(name)\"") }
    }
  }

  private mutating func elements(depth: Int) throws(CorpusError) -> [JSONValue] {
    index += 1
    var elements: [JSONValue] = []
    if skip("]") { return elements }
    while true {
      elements.append(try value(depth: depth + 1))
      if skip("]") { return elements }
      guard skip(",") else { throw error("neither , nor ] follows a list's element") }
    }
  }

  private mutating func word() throws(CorpusError) -> JSONValue {
    let begin = index
    while let byte = current, byte > 0x20, !",]}:\"{[".utf8.contains(byte) { index += 1 }
    let text = String(decoding: bytes[begin..<index], as: UTF8.self)
    switch text {
    case "null": return .null
    case "true": return .bool(true)
    case "false": return .bool(false)
    case _ where Double(text) != nil && text.utf8.allSatisfy { 0x2B...0x39 ~= $0 || $0 | 0x20 == 0x65 }:
      return .number(text)
    default: throw error("\(text) is no JSON value")
    }
  }

  private mutating func string() throws(CorpusError) -> String {
    index += 1
    var text: [UInt8] = []
    while let byte = current {
      index += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text += try escaped()
      case 0..<0x20: throw error("a control character in a string")
      default: text.append(byte)
      }
    }
    throw error("a string is not closed")
  }

  private mutating func escaped() throws(CorpusError) -> [UInt8] {
    guard let byte = current else { throw error("a string is not closed") }
    index += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"):
      guard index + 4 <= bytes.count,
        let code = UInt32(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16)
      else { throw error("\\u without four digits") }
      index += 4
      // Names and numbers have no surrogates.
      return Array(String(Character(Unicode.Scalar(code) ?? "\u{FFFD}")).utf8)
    default: throw error("an unknown escape in a string")
    }
  }
}
