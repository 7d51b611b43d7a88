public import X86

/// MONITOR, MONITORX, MWAIT and MWAITX under SEV-ES: exit codes 8Ah and 8Bh (GHCB specification rev. 2.03 §4.1.10).
///
/// MONITOR tells the host which guest-physical address is watched. A guest that would rather not (Linux) takes
/// `VCSkipped` in place of this.
@frozen public enum VCMonitor: VCExitHandler {
  /// Sends what is watched, or how to wait.
  @inlinable public static func prepare(
    _ plan: inout VCPlan, in context: inout some GuestContext & ~Copyable
  ) throws(HandlerAbort) -> HandlerStep {
    let instruction = try Instruction(fetchedIn: &context)
    let isMonitor = plan.exitCode == .monitor
    switch (isMonitor, instruction.mnemonic) {
    // Outside ring 0 these two are #UD; those with an X are for user mode.
    case (true, .monitor), (false, .mwait):
      guard context.privilegeLevel == 0 else { throw .fault(.invalidOpcode) }
    case (true, .monitorx), (false, .mwaitx): break
    default: throw .fail(.opcodeMismatch)
    }
    plan.instructionLength = instruction.length

    var value = context.registers[.rax] & Width.dword.mask
    if isMonitor {
      let offset = context.registers[.rax] & instruction.addressWidth.mask
      let linear = context.base(of: instruction.segmentOverride ?? .ds) &+ offset
      value = try context.place(of: linear, isWrite: false).address
    }
    var request = GHCBRequest(protocolVersion: plan.protocolVersion, in: &context)
    request.set(.rax, to: value, in: &context)
    request.set(.rcx, to: context.registers[.rcx] & Width.dword.mask, in: &context)
    if isMonitor { request.set(.rdx, to: context.registers[.rdx] & Width.dword.mask, in: &context) }
    return request.submit(plan.exitCode, in: &context)
  }

  /// Moves on.
  @inlinable public static func finish(
    _ plan: inout VCPlan, in context: inout some GuestContext & ~Copyable
  ) throws(HandlerAbort) -> HandlerStep {
    _ = try GHCBAnswer(in: &context)
    context.skipInstruction(length: plan.instructionLength)
    return .done
  }
}

/// MONITOR and MWAIT as instructions that do nothing: to be named in a table of one's own.
@frozen public enum VCSkipped: VCExitHandler {
  /// Moves on, and asks for nothing.
  @inlinable public static func prepare(
    _ plan: inout VCPlan, in context: inout some GuestContext & ~Copyable
  ) throws(HandlerAbort) -> HandlerStep {
    let instruction = try Instruction(fetchedIn: &context)
    switch (plan.exitCode, instruction.mnemonic) {
    case (.monitor, .monitor), (.monitor, .monitorx), (.mwait, .mwait), (.mwait, .mwaitx): break
    default: throw .fail(.opcodeMismatch)
    }
    context.skipInstruction(length: instruction.length)
    return .done
  }

  /// Fails: nothing was asked.
  @inlinable public static func finish(
    _ plan: inout VCPlan, in context: inout some GuestContext & ~Copyable
  ) throws(HandlerAbort) -> HandlerStep {
    .fail(.unhandledExit(plan.exitCode.rawValue))
  }
}
