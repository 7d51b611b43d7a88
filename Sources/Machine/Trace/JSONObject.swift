/// A JSON object that is being written, its members in the order in which they are added.
struct JSONObject {
  private var text = "{"

  /// The whole object.
  var string: String { text + "}" }

  private mutating func add(key: String) {
    if text.utf8.count > 1 { text += "," }
    text += "\"\(key)\":"
  }

  mutating func add(_ key: String, _ value: UInt64) {
    add(key: key)
    text += String(value)
  }

  /// Addresses and register contents: a string, since a JSON number has 53 bits.
  mutating func add(_ key: String, hex value: UInt64) { add(key, hexadecimal(value)) }

  /// Text of our own: names and digits, nothing that needs an escape.
  mutating func add(_ key: String, _ value: String) {
    add(key: key)
    text += "\"\(value)\""
  }

  mutating func add(_ key: String, _ value: JSONObject) {
    add(key: key)
    text += value.string
  }

  mutating func add(_ key: String, _ values: [JSONObject]) {
    add(key: key)
    text += "[" + values.map(\.string).joined(separator: ",") + "]"
  }

  var isEmpty: Bool { text.utf8.count == 1 }
}
