public import X86

/// MOV with DR7 under SEV-ES without DebugSwap: exit codes 27h and 37h (GHCB specification rev. 2.03 §4.1.1).
///
/// The hardware register is the host's. What the guest wrote last is in `context.dr7`, and a read is answered from there
/// with no exit, as Linux answers it: whatever the host might say would be no better.
@frozen public enum VCDebugRegister: VCExitHandler {
  /// Reads DR7, or sends what is to be written to it.
  @inlinable public static func prepare(
    _ plan: inout VCPlan, in context: inout some GuestContext & ~Copyable
  ) throws(HandlerAbort) -> HandlerStep {
    let instruction = try Instruction(fetchedIn: &context)
    let isWrite = plan.exitCode == .writeDR7
    let debug = instruction.operands[isWrite ? 0 : 1]
    let general = instruction.operands[isWrite ? 1 : 0]
    guard instruction.map == .secondary, instruction.opcode == (isWrite ? 0x23 : 0x21), debug.kind == .debug,
      debug.number == 7, general.kind == .general
    else { throw .fail(.opcodeMismatch) }
    try context.requireRing0()
    plan.instructionLength = instruction.length

    let register = GeneralRegister(number: general.number)
    let width: Width = context.codeSize == .bits64 ? .qword : .dword
    guard isWrite else {
      context.registers.write(context.dr7, to: register, width: width)
      context.skipInstruction(length: plan.instructionLength)
      return .done
    }
    let value = context.registers[register] & width.mask
    guard value <= Width.dword.mask else { throw .fault(.generalProtection()) }
    // Bit 10 is always 1; bits 11, 12, 14 and 15 are always 0 (Intel SDM vol. 3B §18.2.4).
    plan.scratch[0] = (value & 0xFFFF_27FF) | 0x400
    var request = GHCBRequest(protocolVersion: plan.protocolVersion, in: &context)
    request.set(.rax, to: plan.scratch[0], in: &context)
    return request.submit(.writeDR7, in: &context)
  }

  /// Keeps what was written, once the host has taken it.
  @inlinable public static func finish(
    _ plan: inout VCPlan, in context: inout some GuestContext & ~Copyable
  ) throws(HandlerAbort) -> HandlerStep {
    _ = try GHCBAnswer(in: &context)
    context.dr7 = plan.scratch[0]
    context.skipInstruction(length: plan.instructionLength)
    return .done
  }
}
