public import X86

/// Why one half of a handler ends early.
///
/// The typed error of everything that a handler is built from; the dispatch turns it into a `HandlerStep`.
@frozen public enum HandlerAbort: Error, Sendable, Equatable {
  /// The instruction ends in this exception, with RIP at it.
  case fault(Exception)
  /// The guest cannot go on.
  case fail(HandlerFailure)

  /// The step that the caller of the handler sees.
  @inlinable public var step: HandlerStep {
    switch self {
    case .fault(let exception): .fault(exception)
    case .fail(let failure): .fail(failure)
    }
  }
}
