public import X86

/// VMCALL: KVM's hypercalls, as a guest makes them by TDG.VP.VMCALL itself (Linux `__tdx_hypercall` under
/// `tdx_kvm_hypercall`): R10 is the number, R11 to R14 the arguments, R10 the answer.
///
/// Linux has no such handler, and neither has `VEHandler`: its kernel never executes VMCALL. It is for who stands in for a
/// guest that knows nothing of TDX. Outside ring 0 the answer is -KVM_EPERM.
@frozen public enum VEHypercall: VEExitHandler {
  /// Gives number and arguments.
  @inlinable public static func prepare(
    _ plan: inout VEPlan, in context: inout some GuestContext & ~Copyable, call: inout TDVMCallRegisters
  ) throws(HandlerAbort) -> HandlerStep {
    let length = try plan.instructionLength()
    let width: Width = context.codeSize == .bits64 ? .qword : .dword
    let number = context.registers[.rax] & width.mask
    guard context.privilegeLevel == 0 else { return skip(length, ~0, width, in: &context) }
    // 0, which no hypercall of a guest today has, would be a standard call.
    guard number != 0 else { return skip(length, UInt64(bitPattern: -1000), width, in: &context) }
    call = TDVMCallRegisters(mask: TDVMCallRegisters.instructionMask)
    call[.r10] = number
    call[.r11] = context.registers[.rbx] & width.mask
    call[.r12] = context.registers[.rcx] & width.mask
    call[.r13] = context.registers[.rdx] & width.mask
    call[.r14] = context.registers[.rsi] & width.mask
    return .askHost
  }

  /// Takes R10.
  @inlinable public static func finish(
    _ plan: inout VEPlan, in context: inout some GuestContext & ~Copyable, call: inout TDVMCallRegisters
  ) throws(HandlerAbort) -> HandlerStep {
    skip(try plan.instructionLength(), call[.r10], context.codeSize == .bits64 ? .qword : .dword, in: &context)
  }

  @inlinable static func skip(
    _ length: UInt8, _ answer: UInt64, _ width: Width, in context: inout some GuestContext & ~Copyable
  ) -> HandlerStep {
    context.registers.write(answer, to: .rax, width: width)
    context.skipInstruction(length: length)
    return .done
  }
}
