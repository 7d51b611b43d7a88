public import X86

/// A request to the host that is being laid out in the GHCB page.
///
/// A field and its valid bit are one fact: `set` does both, and what was not set is not valid (GHCB specification
/// rev. 2.03 §2.6).
@frozen public struct GHCBRequest: Sendable {
  @usableFromInline var valid = GHCBValidBitmap()

  /// Begins a request: clears the valid bitmap, so that nothing of an earlier one is left, and names the protocol.
  @inlinable public init(protocolVersion: UInt16, in context: inout some GHCBPage & ~Copyable) {
    context.writeGHCB(0, at: GHCBLayout.validBitmap, .qword)
    context.writeGHCB(0, at: GHCBLayout.validBitmap &+ 8, .qword)
    context.writeGHCB(UInt64(protocolVersion), at: GHCBLayout.protocolVersion, .word)
    context.writeGHCB(0, at: GHCBLayout.usage, .dword)
  }

  /// Writes one field and marks it valid.
  @inlinable public mutating func set(
    _ field: GHCBField, to value: UInt64, in context: inout some GHCBPage & ~Copyable
  ) {
    // CPL is the one field that is not a quadword.
    context.writeGHCB(value, at: Int(field.rawValue), field == .cpl ? .byte : .qword)
    valid.insert(field)
  }

  /// Writes exit code and exit information, and last the valid bitmap: the request is ready for VMGEXIT.
  @inlinable public consuming func submit(
    _ code: SVMExitCode, _ info1: UInt64 = 0, _ info2: UInt64 = 0, in context: inout some GHCBPage & ~Copyable
  ) -> HandlerStep {
    set(.swExitCode, to: code.rawValue, in: &context)
    set(.swExitInfo1, to: info1, in: &context)
    set(.swExitInfo2, to: info2, in: &context)
    context.writeGHCB(valid.low, at: GHCBLayout.validBitmap, .qword)
    context.writeGHCB(valid.high, at: GHCBLayout.validBitmap &+ 8, .qword)
    return .askHost
  }
}

/// The host's answer in the GHCB page, its status already judged.
///
/// The page is shared: the host may change it at any time. So the bitmap and each field are read once, and only what was
/// read is used.
@frozen public struct GHCBAnswer: Sendable {
  @usableFromInline let valid: GHCBValidBitmap

  /// Reads the valid bitmap and the status after VMGEXIT.
  ///
  /// - Throws: the exception that the host asks for, where it is #GP or #UD; `refused` with SW_EXITINFO2 where the host
  ///   calls the request malformed; `protocolViolation` for everything else that is not success.
  @inlinable public init(in context: inout some GHCBPage & ~Copyable) throws(HandlerAbort) {
    let low = context.readGHCB(at: GHCBLayout.validBitmap, .qword)
    let high = context.readGHCB(at: GHCBLayout.validBitmap &+ 8, .qword)
    valid = GHCBValidBitmap(low: low, high: high)

    let status = GHCBReturn(rawValue: UInt32(truncatingIfNeeded: try field(.swExitInfo1, in: &context)))
    switch status {
    case .success: return
    case .injectEvent: throw try Self.abort(for: EventInjection(rawValue: field(.swExitInfo2, in: &context)))
    case .malformedInput: throw .fail(.refused(try field(.swExitInfo2, in: &context)))
    default: throw .fail(.protocolViolation)
    }
  }

  /// One field of the answer.
  ///
  /// - Throws: `protocolViolation` where the host has not marked it valid.
  @inlinable public func field(
    _ field: GHCBField, in context: inout some GHCBPage & ~Copyable
  ) throws(HandlerAbort) -> UInt64 {
    guard valid.contains(field) else { throw .fail(.protocolViolation) }
    return context.readGHCB(at: Int(field.rawValue), .qword)
  }

  @inlinable static func abort(for event: EventInjection) -> HandlerAbort {
    guard event.isValid, event.type == 3 else { return .fail(.protocolViolation) }
    switch event.vector {
    // An error code has 16 bits; the host gives 32.
    case .generalProtection: return .fault(.generalProtection(event.hasErrorCode ? event.errorCode & 0xFFFF : 0))
    case .invalidOpcode: return .fault(.invalidOpcode)
    default: return .fail(.protocolViolation)
    }
  }
}
