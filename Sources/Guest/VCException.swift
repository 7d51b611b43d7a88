public import X86

/// An exception of the guest that the host intercepts, so that it arrives as #VC: exit codes 41h, #DB, and 51h, #AC.
///
/// It is the guest's own, and is given back to it. Nothing is asked and nothing is decoded.
@frozen public enum VCException: VCExitHandler {
  /// Ends in the exception.
  @inlinable public static func prepare(
    _ plan: inout VCPlan, in context: inout some GuestContext & ~Copyable
  ) throws(HandlerAbort) -> HandlerStep {
    switch plan.exitCode {
    case .debugException: throw .fault(Exception(.debug))
    case .alignmentCheck: throw .fault(Exception(.alignmentCheck))
    default: throw .fail(.unhandledExit(plan.exitCode.rawValue))
    }
  }

  /// Fails: nothing was asked.
  @inlinable public static func finish(
    _ plan: inout VCPlan, in context: inout some GuestContext & ~Copyable
  ) throws(HandlerAbort) -> HandlerStep {
    .fail(.unhandledExit(plan.exitCode.rawValue))
  }
}
