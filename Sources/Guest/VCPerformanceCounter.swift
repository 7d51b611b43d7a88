public import X86

/// RDPMC under SEV-ES: exit code 6Fh (GHCB specification rev. 2.03 §4.1.7).
@frozen public enum VCPerformanceCounter: VCExitHandler {
  /// Sends the counter's number.
  @inlinable public static func prepare(
    _ plan: inout VCPlan, in context: inout some GuestContext & ~Copyable
  ) throws(HandlerAbort) -> HandlerStep {
    let instruction = try Instruction(fetchedIn: &context)
    guard instruction.mnemonic == .rdpmc else { throw .fail(.opcodeMismatch) }
    if !context.cr4.contains(.performanceCounters) { try context.requireRing0() }
    plan.instructionLength = instruction.length
    var request = GHCBRequest(protocolVersion: plan.protocolVersion, in: &context)
    request.set(.rcx, to: context.registers[.rcx] & Width.dword.mask, in: &context)
    return request.submit(.rdpmc, in: &context)
  }

  /// Takes EDX:EAX.
  @inlinable public static func finish(
    _ plan: inout VCPlan, in context: inout some GuestContext & ~Copyable
  ) throws(HandlerAbort) -> HandlerStep {
    let answer = try GHCBAnswer(in: &context)
    let eax = try answer.field(.rax, in: &context)
    let edx = try answer.field(.rdx, in: &context)
    context.writePair(eax: eax, edx: edx)
    context.skipInstruction(length: plan.instructionLength)
    return .done
  }
}
