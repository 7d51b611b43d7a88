public import X86

/// VMMCALL under SEV-ES: exit code 81h (GHCB specification rev. 2.03 §4.1.9).
///
/// RAX and the privilege level are sent, RAX comes back. A hypervisor whose calls take more registers than the
/// protocol names needs a handler of its own that knows which.
@frozen public enum VCHypercall: VCExitHandler {
  /// Sends RAX and the privilege level.
  @inlinable public static func prepare(
    _ plan: inout VCPlan, in context: inout some GuestContext & ~Copyable
  ) throws(HandlerAbort) -> HandlerStep {
    let instruction = try Instruction(fetchedIn: &context)
    guard instruction.mnemonic == .vmmcall else { throw .fail(.opcodeMismatch) }
    plan.instructionLength = instruction.length
    let width: Width = context.codeSize == .bits64 ? .qword : .dword
    var request = GHCBRequest(protocolVersion: plan.protocolVersion, in: &context)
    request.set(.rax, to: context.registers[.rax] & width.mask, in: &context)
    request.set(.cpl, to: UInt64(context.privilegeLevel), in: &context)
    return request.submit(.vmmcall, in: &context)
  }

  /// Takes RAX.
  @inlinable public static func finish(
    _ plan: inout VCPlan, in context: inout some GuestContext & ~Copyable
  ) throws(HandlerAbort) -> HandlerStep {
    let answer = try GHCBAnswer(in: &context)
    let value = try answer.field(.rax, in: &context)
    context.registers.write(value, to: .rax, width: context.codeSize == .bits64 ? .qword : .dword)
    context.skipInstruction(length: plan.instructionLength)
    return .done
  }
}
