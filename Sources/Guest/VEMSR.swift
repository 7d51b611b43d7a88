public import X86

/// RDMSR under TDX: exit reason 31 (Intel GHCI 1.5 §3.10).
@frozen public enum VEReadMSR: VEExitHandler {
  /// Sends the MSR's number.
  @inlinable public static func prepare(
    _ plan: inout VEPlan, in context: inout some GuestContext & ~Copyable, call: inout TDVMCallRegisters
  ) throws(HandlerAbort) -> HandlerStep {
    _ = try plan.instructionLength()
    call = TDVMCallRegisters(.rdmsr, r12: context.registers[.rcx] & Width.dword.mask)
    return .askHost
  }

  /// Takes EDX:EAX from R11.
  @inlinable public static func finish(
    _ plan: inout VEPlan, in context: inout some GuestContext & ~Copyable, call: inout TDVMCallRegisters
  ) throws(HandlerAbort) -> HandlerStep {
    try call.checkMSRStatus()
    let value = call[.r11]
    context.writePair(eax: value, edx: value >> 32)
    context.skipInstruction(length: try plan.instructionLength())
    return .done
  }
}

/// WRMSR under TDX: exit reason 32 (Intel GHCI 1.5 §3.11).
@frozen public enum VEWriteMSR: VEExitHandler {
  /// Sends the MSR's number and EDX:EAX, 32 bits of each.
  @inlinable public static func prepare(
    _ plan: inout VEPlan, in context: inout some GuestContext & ~Copyable, call: inout TDVMCallRegisters
  ) throws(HandlerAbort) -> HandlerStep {
    _ = try plan.instructionLength()
    call = TDVMCallRegisters(
      .wrmsr, r12: context.registers[.rcx] & Width.dword.mask,
      r13: context.registers[.rdx] << 32 | context.registers[.rax] & Width.dword.mask)
    return .askHost
  }

  /// Moves on.
  @inlinable public static func finish(
    _ plan: inout VEPlan, in context: inout some GuestContext & ~Copyable, call: inout TDVMCallRegisters
  ) throws(HandlerAbort) -> HandlerStep {
    try call.checkMSRStatus()
    context.skipInstruction(length: try plan.instructionLength())
    return .done
  }
}

extension TDVMCallRegisters {
  /// Judges R10 of a call for an MSR: an MSR that the host has not got is refused as an invalid operand, and is #GP(0)
  /// to the instruction, as on a plain machine.
  @inlinable func checkMSRStatus() throws(HandlerAbort) {
    if self[.r10] == TDVMCallStatus.invalidOperand.rawValue { throw .fault(.generalProtection()) }
    try checkStatus()
  }
}
