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

/// VMMCALL with the arguments of KVM's hypercalls, RBX, RCX, RDX and RSI, which a host is then shown too (Linux
/// `kvm_sev_es_hcall_prepare`). VMCALL as well: it is for who stands in for a guest that may take itself to be on either
/// vendor's processor.
@frozen public enum VCKVMHypercall: VCExitHandler {
  /// Gives RAX, the arguments and the ring.
  @inlinable public static func prepare(
    _ plan: inout VCPlan, in context: inout some GuestContext & ~Copyable
  ) throws(HandlerAbort) -> HandlerStep {
    let instruction = try Instruction(fetchedIn: &context)
    guard instruction.mnemonic == .vmmcall || instruction.mnemonic == .vmcall else { throw .fail(.opcodeMismatch) }
    plan.instructionLength = instruction.length
    let mask = (context.codeSize == .bits64 ? Width.qword : .dword).mask
    var request = GHCBRequest(protocolVersion: plan.protocolVersion, in: &context)
    request.set(.rax, to: context.registers[.rax] & mask, in: &context)
    request.set(.rbx, to: context.registers[.rbx] & mask, in: &context)
    request.set(.rcx, to: context.registers[.rcx] & mask, in: &context)
    request.set(.rdx, to: context.registers[.rdx] & mask, in: &context)
    request.set(.rsi, to: context.registers[.rsi] & mask, in: &context)
    request.set(.cpl, to: UInt64(context.privilegeLevel), in: &context)
    return request.submit(.vmmcall, in: &context)
  }

  /// Takes RAX.
  @inlinable public static func finish(
    _ plan: inout VCPlan, in context: inout some GuestContext & ~Copyable
  ) throws(HandlerAbort) -> HandlerStep {
    try VCHypercall.finish(&plan, in: &context)
  }
}
