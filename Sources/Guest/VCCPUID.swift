public import X86

/// CPUID under SEV-ES: exit code 72h (GHCB specification rev. 2.03 §4.1.3).
@frozen public enum VCCPUID: VCExitHandler {
  /// Sends leaf and subleaf, and for leaf Dh, whose sizes depend on it, XCR0.
  @inlinable public static func prepare(
    _ plan: inout VCPlan, in context: inout some GuestContext & ~Copyable
  ) throws(HandlerAbort) -> HandlerStep {
    let instruction = try Instruction(fetchedIn: &context)
    guard instruction.map == .secondary, instruction.opcode == 0xA2 else { throw .fail(.opcodeMismatch) }
    plan.instructionLength = instruction.length

    let leaf = context.registers[.rax] & Width.dword.mask
    let subleaf = context.registers[.rcx] & Width.dword.mask
    var request = GHCBRequest(protocolVersion: plan.protocolVersion, in: &context)
    request.set(.rax, to: leaf, in: &context)
    request.set(.rcx, to: subleaf, in: &context)
    if leaf == 0xD {
      // Without OSXSAVE, XGETBV is #UD: the value is that of reset.
      request.set(.xcr0, to: context.cr4.contains(.osXSAVE) ? context.xcr0 : 1, in: &context)
    }
    return request.submit(.cpuid, in: &context)
  }

  /// Takes the four registers, 32 bits of each, once all four are valid.
  @inlinable public static func finish(
    _ plan: inout VCPlan, in context: inout some GuestContext & ~Copyable
  ) throws(HandlerAbort) -> HandlerStep {
    let answer = try GHCBAnswer(in: &context)
    let eax = try answer.field(.rax, in: &context)
    let ebx = try answer.field(.rbx, in: &context)
    let ecx = try answer.field(.rcx, in: &context)
    let edx = try answer.field(.rdx, in: &context)
    // The host is not told of CR4: OSXSAVE is the handler's to put in.
    let result = CPUIDResult(
      eax: UInt32(truncatingIfNeeded: eax), ebx: UInt32(truncatingIfNeeded: ebx), ecx: UInt32(truncatingIfNeeded: ecx),
      edx: UInt32(truncatingIfNeeded: edx)
    ).adjusted(leaf: UInt32(truncatingIfNeeded: context.registers[.rax]), cr4: context.cr4)
    context.writeCPUID(eax: eax, ebx: ebx, ecx: UInt64(result.ecx), edx: edx)
    context.skipInstruction(length: plan.instructionLength)
    return .done
  }
}
