public import X86

/// CPUID under TDX: exit reason 10 (Intel GHCI 1.5 §3.6).
///
/// Every leaf that raises #VE is asked of the host. (Linux asks only for 4000_0000h to 4FFF_FFFFh and takes zeros for
/// the rest; replace this handler for that.)
@frozen public enum VECPUID: VEExitHandler {
  /// Sends leaf and subleaf.
  @inlinable public static func prepare(
    _ plan: inout VEPlan, in context: inout some GuestContext & ~Copyable, call: inout TDVMCallRegisters
  ) throws(HandlerAbort) -> HandlerStep {
    _ = try plan.instructionLength()
    call = TDVMCallRegisters(
      .cpuid, r12: context.registers[.rax] & Width.dword.mask, r13: context.registers[.rcx] & Width.dword.mask)
    return .askHost
  }

  /// Takes the four registers, 32 bits of each.
  @inlinable public static func finish(
    _ plan: inout VEPlan, in context: inout some GuestContext & ~Copyable, call: inout TDVMCallRegisters
  ) throws(HandlerAbort) -> HandlerStep {
    try call.checkStatus()
    context.writeCPUID(eax: call[.r12], ebx: call[.r13], ecx: call[.r14], edx: call[.r15])
    context.skipInstruction(length: try plan.instructionLength())
    return .done
  }
}
