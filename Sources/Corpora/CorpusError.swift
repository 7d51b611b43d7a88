/// Why a file of a corpus is no test, or one that cannot be understood.
public struct CorpusError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The field, or where in the file.
  public let field: String
  /// What is wrong with it.
  public let reason: String

  /// An error from its parts.
  public init(_ field: String, _ reason: String) {
    self.field = field
    self.reason = reason
  }

  /// `field: reason`.
  public var description: String { "\(field): \(reason)" }
}
