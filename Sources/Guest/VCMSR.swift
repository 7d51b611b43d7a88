public import X86

/// RDMSR and WRMSR under SEV-ES: exit code 7Ch (GHCB specification rev. 2.03 §4.1.4).
@frozen public enum VCMSR: VCExitHandler {
  /// Sends the MSR's number, and for WRMSR its value: EDX:EAX, 32 bits of each.
  @inlinable public static func prepare(
    _ plan: inout VCPlan, in context: inout some GuestContext & ~Copyable
  ) throws(HandlerAbort) -> HandlerStep {
    let instruction = try Instruction(fetchedIn: &context)
    let isWrite = instruction.mnemonic == .wrmsr
    guard isWrite || instruction.mnemonic == .rdmsr else { throw .fail(.opcodeMismatch) }
    try context.requireRing0()
    plan.instructionLength = instruction.length
    plan.scratch[0] = isWrite ? 1 : 0

    var request = GHCBRequest(protocolVersion: plan.protocolVersion, in: &context)
    request.set(.rcx, to: context.registers[.rcx] & Width.dword.mask, in: &context)
    if isWrite {
      request.set(.rax, to: context.registers[.rax] & Width.dword.mask, in: &context)
      request.set(.rdx, to: context.registers[.rdx] & Width.dword.mask, in: &context)
    }
    return request.submit(.msr, isWrite ? 1 : 0, in: &context)
  }

  /// Takes EAX and EDX where the instruction reads.
  @inlinable public static func finish(
    _ plan: inout VCPlan, in context: inout some GuestContext & ~Copyable
  ) throws(HandlerAbort) -> HandlerStep {
    let answer = try GHCBAnswer(in: &context)
    if plan.scratch[0] == 0 {
      let eax = try answer.field(.rax, in: &context)
      let edx = try answer.field(.rdx, in: &context)
      context.writePair(eax: eax, edx: edx)
    }
    context.skipInstruction(length: plan.instructionLength)
    return .done
  }
}

extension GuestContext where Self: ~Copyable {
  /// The processor checks the ring before it raises #VC; a handler checks again, since it goes by bytes that may have
  /// changed since (CVE-2023-46813).
  ///
  /// - Throws: #GP(0) outside ring 0.
  @inlinable func requireRing0() throws(HandlerAbort) {
    guard privilegeLevel == 0 else { throw .fault(.generalProtection()) }
  }

  /// Writes EDX:EAX: each the low 32 bits of what the host gave, zero-extended.
  @inlinable mutating func writePair(eax: UInt64, edx: UInt64) {
    registers.write(eax, to: .rax, width: .dword)
    registers.write(edx, to: .rdx, width: .dword)
  }
}
