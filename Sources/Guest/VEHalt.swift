public import X86

/// HLT under TDX: exit reason 12 (Intel GHCI 1.5 §3.8).
@frozen public enum VEHalt: VEExitHandler {
  /// Tells the host whether an interrupt can wake the processor.
  ///
  /// STI; HLT must not lose a wake-up: between this and the call the caller takes no interrupt.
  @inlinable public static func prepare(
    _ plan: inout VEPlan, in context: inout some GuestContext & ~Copyable, call: inout TDVMCallRegisters
  ) throws(HandlerAbort) -> HandlerStep {
    _ = try plan.instructionLength()
    call = TDVMCallRegisters(.hlt, r12: context.registers.rflags.contains(.interrupt) ? 0 : 1)
    return .askHost
  }

  /// Moves on: the processor has been woken.
  @inlinable public static func finish(
    _ plan: inout VEPlan, in context: inout some GuestContext & ~Copyable, call: inout TDVMCallRegisters
  ) throws(HandlerAbort) -> HandlerStep {
    try call.checkStatus()
    context.skipInstruction(length: try plan.instructionLength())
    return .done
  }
}
