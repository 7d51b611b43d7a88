public import X86

/// MMIO under TDX: exit reason 48, asked of the host as #VE.RequestMMIO (Intel GHCI 1.5 §3.7).
///
/// VE information has no instruction length for it, so the instruction is decoded.
@frozen public enum VEMMIO: VEExitHandler {
  /// Decodes the instruction and goes on to its first bus cycle to a device.
  @inlinable public static func prepare(
    _ plan: inout VEPlan, in context: inout some GuestContext & ~Copyable, call: inout TDVMCallRegisters
  ) throws(HandlerAbort) -> HandlerStep {
    let instruction = try Instruction(fetchedIn: &context)
    plan.device = try MMIOInstruction(instruction, in: &context)
    return try advance(&plan, in: &context, call: &call)
  }

  /// Takes the answer and goes on to the next bus cycle, or finishes.
  @inlinable public static func finish(
    _ plan: inout VEPlan, in context: inout some GuestContext & ~Copyable, call: inout TDVMCallRegisters
  ) throws(HandlerAbort) -> HandlerStep {
    guard plan.device.pendingDirection != nil else {
      throw .fail(.unhandledExit(UInt64(plan.information.reason.rawValue)))
    }
    try call.checkStatus()
    plan.device.complete(call[.r11])
    return try advance(&plan, in: &context, call: &call)
  }

  @inlinable static func advance(
    _ plan: inout VEPlan, in context: inout some GuestContext & ~Copyable, call: inout TDVMCallRegisters
  ) throws(HandlerAbort) -> HandlerStep {
    switch try plan.device.advance(in: &context) {
    case .device(let access):
      call = TDVMCallRegisters(access, sharedBit: plan.sharedBit)
      return .askHost
    case .again: return .again
    case .done:
      context.skipInstruction(length: plan.device.length)
      return .done
    }
  }
}

extension VEPlan {
  /// The bit of a guest-physical address that says shared, as the trapped address has it: bit 51 or 47, or none.
  @inlinable var sharedBit: UInt64 {
    let address = information.guestPhysicalAddress
    return address & 1 << 51 != 0 ? 1 << 51 : address & 1 << 47
  }
}

extension TDVMCallRegisters {
  /// #VE.RequestMMIO for one bus cycle.
  @inlinable init(_ access: MemoryAccess, sharedBit: UInt64) {
    self.init(
      .mmio, r12: UInt64(access.width.rawValue), r13: access.direction == .write ? 1 : 0,
      r14: access.address | sharedBit, r15: access.value)
  }
}
