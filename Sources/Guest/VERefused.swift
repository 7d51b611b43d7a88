public import X86

/// Instructions that a TDX guest cannot have carried out, and must not take for done: INVD, RDPMC, VMCALL, MONITOR,
/// MWAIT.
@frozen public enum VERefused: VEExitHandler {
  /// Refuses the instruction by name. In ring 3 it ends in #GP(0) instead: a user program must not stop its kernel.
  @inlinable public static func prepare(
    _ plan: inout VEPlan, in context: inout some GuestContext & ~Copyable, call: inout TDVMCallRegisters
  ) throws(HandlerAbort) -> HandlerStep {
    guard context.privilegeLevel < 3 else { throw .fault(.generalProtection()) }
    throw refusal(plan)
  }

  /// Refuses the instruction by name.
  @inlinable public static func finish(
    _ plan: inout VEPlan, in context: inout some GuestContext & ~Copyable, call: inout TDVMCallRegisters
  ) throws(HandlerAbort) -> HandlerStep {
    throw refusal(plan)
  }

  @inlinable static func refusal(_ plan: borrowing VEPlan) -> HandlerAbort {
    switch plan.information.reason {
    case .invd: .fail(.unhandledInstruction(.invd))
    case .rdpmc: .fail(.unhandledInstruction(.rdpmc))
    case .vmcall: .fail(.unhandledInstruction(.vmcall))
    case .monitor: .fail(.unhandledInstruction(.monitor))
    case .mwait: .fail(.unhandledInstruction(.mwait))
    default: .fail(.unhandledExit(UInt64(plan.information.reason.rawValue)))
    }
  }
}
