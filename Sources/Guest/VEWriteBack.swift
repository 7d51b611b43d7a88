public import X86

/// WBINVD and WBNOINVD under TDX: exit reason 54 (Intel GHCI 1.5, Instruction.WBINVD).
@frozen public enum VEWriteBack: VEExitHandler {
  /// Says which of the two it is. In ring 3, where there is neither, it ends in #GP(0).
  @inlinable public static func prepare(
    _ plan: inout VEPlan, in context: inout some GuestContext & ~Copyable, call: inout TDVMCallRegisters
  ) throws(HandlerAbort) -> HandlerStep {
    guard context.privilegeLevel < 3 else { throw .fault(.generalProtection()) }
    _ = try plan.instructionLength()
    let instruction = try Instruction(fetchedIn: &context)
    guard instruction.map == .secondary, instruction.opcode == 0x09 else { throw .fail(.opcodeMismatch) }
    call = TDVMCallRegisters(.wbinvd, r12: instruction.prefixes.contains(.repeatEqual) ? 1 : 0)
    return .askHost
  }

  /// Moves on.
  @inlinable public static func finish(
    _ plan: inout VEPlan, in context: inout some GuestContext & ~Copyable, call: inout TDVMCallRegisters
  ) throws(HandlerAbort) -> HandlerStep {
    try call.checkStatus()
    context.skipInstruction(length: try plan.instructionLength())
    return .done
  }
}
