public import X86

/// INVD and WBINVD under SEV-ES: exit codes 76h and 89h (GHCB specification rev. 2.03 §4.1.8).
@frozen public enum VCCaches: VCExitHandler {
  /// Asks. The intercept of WBINVD is that of WBNOINVD too.
  @inlinable public static func prepare(
    _ plan: inout VCPlan, in context: inout some GuestContext & ~Copyable
  ) throws(HandlerAbort) -> HandlerStep {
    let instruction = try Instruction(fetchedIn: &context)
    switch (plan.exitCode, instruction.mnemonic) {
    case (.invd, .invd), (.wbinvd, .wbinvd), (.wbinvd, .wbnoinvd): break
    default: throw .fail(.opcodeMismatch)
    }
    try context.requireRing0()
    plan.instructionLength = instruction.length
    let request = GHCBRequest(protocolVersion: plan.protocolVersion, in: &context)
    return request.submit(plan.exitCode, in: &context)
  }

  /// Moves on.
  @inlinable public static func finish(
    _ plan: inout VCPlan, in context: inout some GuestContext & ~Copyable
  ) throws(HandlerAbort) -> HandlerStep {
    _ = try GHCBAnswer(in: &context)
    context.skipInstruction(length: plan.instructionLength)
    return .done
  }
}
