public import X86

/// Port I/O under TDX: exit reason 30 (Intel GHCI 1.5 §3.9).
///
/// The qualification says everything about IN and OUT. A string, which it describes only in part, is decoded and
/// unrolled: one element for each exit, with RIP at the instruction until the count is 0. A count that is 0 from the
/// start touches nothing, neither RCX under 67h (as on AMD; Intel clears its upper half) nor the pointer.
@frozen public enum VEPortIO: VEExitHandler {
  /// Checks that the code may touch the port, and sends what it writes.
  ///
  /// A destination of INS that cannot be written faults here, before the device is read.
  @inlinable public static func prepare(
    _ plan: inout VEPlan, in context: inout some GuestContext & ~Copyable, call: inout TDVMCallRegisters
  ) throws(HandlerAbort) -> HandlerStep {
    let length = try plan.instructionLength()
    guard var access = IOQualification(rawValue: plan.information.exitQualification).access() else {
      throw .fail(.protocolViolation)
    }
    if access.isString {
      access = try decodedString(agreeingWith: access, length: length, in: &context)
      guard access.remainingCount(context.registers) > 0 else {
        context.skipInstruction(length: length)
        return .done
      }
    }
    plan.port = access

    var data: UInt64 = 0
    do throws(Exception) {
      try context.checkPermission(for: access, plan.userPorts)
      switch (access.direction, access.isString) {
      // Only the operand: what lies above it in RAX is the guest's own.
      case (.write, false): data = context.registers[.rax] & access.width.mask
      case (.write, true):
        data = try context.load(access.address(ofElement: 0, in: context), access.width) & access.width.mask
      case (.read, false): break
      case (.read, true): try context.probeStore(at: access.address(ofElement: 0, in: context), access.width)
      }
    } catch { throw .fault(error) }

    call = TDVMCallRegisters(
      .io, r12: UInt64(access.width.rawValue), r13: access.direction == .write ? 1 : 0, r14: UInt64(access.port),
      r15: data)
    return .askHost
  }

  /// Takes what the instruction reads, and steps the registers over what is done.
  @inlinable public static func finish(
    _ plan: inout VEPlan, in context: inout some GuestContext & ~Copyable, call: inout TDVMCallRegisters
  ) throws(HandlerAbort) -> HandlerStep {
    guard let access = plan.port else { throw .fail(.unhandledExit(UInt64(plan.information.reason.rawValue))) }
    let length = try plan.instructionLength()
    try call.checkStatus()

    if access.isString {
      if access.direction == .read {
        let address = access.address(ofElement: 0, in: context)
        do { try context.store(call[.r11] & access.width.mask, at: address, access.width) } catch {
          throw .fault(error)
        }
      }
      guard access.step(over: 1, &context.registers) else { return .again }
    } else if access.direction == .read {
      context.registers.write(call[.r11], to: .rax, width: access.width)
    }
    context.skipInstruction(length: length)
    return .done
  }

  /// The whole of a string access: address size and segment are only in the instruction.
  ///
  /// - Throws: `opcodeMismatch` where the bytes at RIP are not what the qualification describes.
  @inlinable static func decodedString(
    agreeingWith described: PortAccess, length: UInt8, in context: inout some GuestContext & ~Copyable
  ) throws(HandlerAbort) -> PortAccess {
    let instruction = try Instruction(fetchedIn: &context)
    guard instruction.length == length,
      let access = PortAccess(instruction, registers: context.registers), access.isString,
      access.direction == described.direction, access.width == described.width, access.port == described.port,
      access.isRepeated == described.isRepeated
    else { throw .fail(.opcodeMismatch) }
    return access
  }
}
