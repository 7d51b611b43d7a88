/// What a value says, as named fields in a fixed order: as text for people, or as one JSON object.
public struct Report: Sendable, Equatable {
  /// What one field holds.
  public indirect enum Value: Sendable, Equatable {
    /// A count: a decimal number in both forms.
    case number(UInt64)
    /// An address or the contents of a register: `0x…`, in JSON a string, since a JSON number has 53 bits.
    case hex(UInt64)
    /// `yes` or `no`; in JSON `true` or `false`.
    case flag(Bool)
    /// Text.
    case text(String)
    /// Values in order.
    case list([Value])
    /// Fields of its own.
    case object(Report)
  }

  /// A name and its value.
  public struct Field: Sendable, Equatable {
    /// In lower case, words joined by `-`.
    public var name: String
    /// The value.
    public var value: Value
  }

  /// The fields in the order in which they were added.
  public private(set) var fields: [Field] = []

  /// A report without fields.
  public init() {}

  /// Adds a field.
  public mutating func add(_ name: String, _ value: Value) { fields.append(Field(name: name, value: value)) }
  /// Adds an address or the contents of a register.
  public mutating func add(_ name: String, hex value: some UnsignedInteger) { add(name, .hex(UInt64(value))) }
  /// Adds a count.
  public mutating func add(_ name: String, number value: some UnsignedInteger) { add(name, .number(UInt64(value))) }
  /// Adds text.
  public mutating func add(_ name: String, _ text: String) { add(name, .text(text)) }
  /// Adds yes or no.
  public mutating func add(_ name: String, flag: Bool) { add(name, .flag(flag)) }

  /// The value of the first field of that name.
  public subscript(name: String) -> Value? { fields.first { $0.name == name }?.value }

  // MARK: Text

  /// A line for each field, its name padded; fields within a field are indented.
  public var text: String { lines(indent: 0).joined(separator: "\n") }

  private func lines(indent: Int) -> [String] {
    let width = fields.map(\.name.count).max() ?? 0
    let margin = String(repeating: " ", count: indent)
    return fields.flatMap { field -> [String] in
      let head = margin + field.name
      switch field.value {
      case .object(let report): return [head] + report.lines(indent: indent + 2)
      case .list(let values) where values.contains(where: \.isObject):
        return [head]
          + values.flatMap { value -> [String] in
            guard case .object(let report) = value else { return [margin + "  " + value.text] }
            return report.lines(indent: indent + 2)
          }
      default: return [head + String(repeating: " ", count: width - field.name.count + 2) + field.value.text]
      }
    }
  }

  // MARK: JSON

  /// One JSON object on one line.
  public var json: String {
    "{" + fields.map { "\"\($0.name)\":\($0.value.json)" }.joined(separator: ",") + "}"
  }
}

extension Report.Value {
  fileprivate var isObject: Bool {
    if case .object = self { true } else { false }
  }

  /// The value in a line of text.
  public var text: String {
    switch self {
    case .number(let value): String(value)
    case .hex(let value): hexadecimal(value)
    case .flag(let value): value ? "yes" : "no"
    case .text(let text): text
    case .list(let values): values.isEmpty ? "none" : values.map(\.text).joined(separator: ", ")
    case .object(let report): report.json
    }
  }

  fileprivate var json: String {
    switch self {
    case .number(let value): String(value)
    case .hex(let value): "\"\(hexadecimal(value))\""
    case .flag(let value): value ? "true" : "false"
    case .text(let text): "\"\(escaped(text))\""
    case .list(let values): "[" + values.map(\.json).joined(separator: ",") + "]"
    case .object(let report): report.json
    }
  }
}

/// Text as the inside of a JSON string.
private func escaped(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case _ where scalar.value < 0x20:
      let digits = String(scalar.value, radix: 16)
      result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}

/// `0x` and lower-case digits.
func hexadecimal(_ value: UInt64) -> String { "0x" + String(value, radix: 16) }
