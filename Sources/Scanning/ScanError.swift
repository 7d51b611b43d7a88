/// Why a file cannot be scanned: which field, where in the file, and what is wrong with it.
public struct ScanError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What is wrong.
  public enum Reason: Sendable, Equatable {
    /// The file ends before the field, or what the field describes, does.
    case truncated(needed: UInt64, available: UInt64)
    /// The field has a value that cannot be used here.
    case unusable(found: UInt64, wanted: String)
  }

  /// The field's name in its specification.
  public let field: String
  /// The field's offset in the file.
  public let offset: UInt64
  /// What is wrong.
  public let reason: Reason

  /// An error at a field.
  public init(_ field: String, at offset: UInt64, _ reason: Reason) {
    self.field = field
    self.offset = offset
    self.reason = reason
  }

  /// One line that names field and offset.
  public var description: String {
    let place = "\(field) at offset \(hexadecimal(offset))"
    return switch reason {
    case .truncated(let needed, let available):
      "\(place): the file is truncated: \(needed) bytes needed, \(available) there"
    case .unusable(let found, let wanted): "\(place): \(hexadecimal(found)), but it must be \(wanted)"
    }
  }
}

/// `0x` and lower-case digits.
func hexadecimal(_ value: UInt64) -> String { "0x" + String(value, radix: 16) }
