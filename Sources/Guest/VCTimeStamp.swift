public import X86

/// RDTSC and RDTSCP under SEV-ES: exit codes 6Eh and 87h (GHCB specification rev. 2.03 §4.1.6).
@frozen public enum VCTimeStamp: VCExitHandler {
  /// Asks.
  @inlinable public static func prepare(
    _ plan: inout VCPlan, in context: inout some GuestContext & ~Copyable
  ) throws(HandlerAbort) -> HandlerStep {
    let instruction = try Instruction(fetchedIn: &context)
    guard instruction.mnemonic == (plan.exitCode == .rdtscp ? .rdtscp : .rdtsc) else { throw .fail(.opcodeMismatch) }
    if context.cr4.contains(.timeStampDisable) { try context.requireRing0() }
    plan.instructionLength = instruction.length
    let request = GHCBRequest(protocolVersion: plan.protocolVersion, in: &context)
    return request.submit(plan.exitCode, in: &context)
  }

  /// Takes EDX:EAX, and for RDTSCP ECX, once all of them are valid.
  @inlinable public static func finish(
    _ plan: inout VCPlan, in context: inout some GuestContext & ~Copyable
  ) throws(HandlerAbort) -> HandlerStep {
    let answer = try GHCBAnswer(in: &context)
    let eax = try answer.field(.rax, in: &context)
    let edx = try answer.field(.rdx, in: &context)
    if plan.exitCode == .rdtscp {
      context.registers.write(try answer.field(.rcx, in: &context), to: .rcx, width: .dword)
    }
    context.writePair(eax: eax, edx: edx)
    context.skipInstruction(length: plan.instructionLength)
    return .done
  }
}
