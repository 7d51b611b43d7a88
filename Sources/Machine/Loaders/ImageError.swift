/// Why an image cannot be a guest: which field of the file, where, and what is wrong with it.
public struct ImageError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What is wrong.
  public enum Reason: Sendable, Equatable {
    /// The file ends before the field, or what the field describes, does; so many bytes would be needed.
    case truncated(needed: UInt64, available: UInt64)
    /// So many bytes are more than the guest takes.
    case tooLong(byteCount: UInt64, limit: UInt64)
    /// The kernel inside is packed with this, and no program is there that unpacks it.
    case cannotUnpack(String)
    /// The field has a value that cannot be used here.
    case unusable(found: UInt64, wanted: String)
    /// So many bytes at this address are not all inside the guest's memory.
    case outsideMemory(address: UInt64, byteCount: UInt64)
    /// So many bytes at this address would lie on what the machine itself puts there.
    case overlapsMachine(address: UInt64, byteCount: UInt64, with: String)
  }

  /// The field's name in its specification.
  public let field: String
  /// The field's offset in the file.
  public let offset: UInt64
  /// What is wrong.
  public let reason: Reason

  /// An error at a field.
  public init(field: String, offset: UInt64, _ reason: Reason) {
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
    case .tooLong(let byteCount, let limit): "\(field): \(byteCount) bytes, and the guest takes \(limit) at most"
    case .cannotUnpack(let compression): "\(field): nothing here unpacks \(compression)"
    case .unusable(let found, let wanted): "\(place): \(hexadecimal(found)), but it must be \(wanted)"
    case .outsideMemory(let address, let byteCount):
      "\(place): \(byteCount) bytes at \(hexadecimal(address)) do not fit into the guest's memory"
    case .overlapsMachine(let address, let byteCount, let with):
      "\(place): \(byteCount) bytes at \(hexadecimal(address)) would lie on \(with)"
    }
  }
}

/// A number as people read addresses.
package func hexadecimal(_ value: UInt64) -> String { "0x" + String(value, radix: 16) }
