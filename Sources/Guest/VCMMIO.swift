public import X86

/// MMIO under SEV-ES: exit code 400h, asked of the host as 8000_0001h and 8000_0002h (GHCB specification rev. 2.03
/// §4.1.5).
@frozen public enum VCMMIO: VCExitHandler {
  /// Decodes the instruction and goes on to its first bus cycle to a device.
  @inlinable public static func prepare(
    _ plan: inout VCPlan, in context: inout some GuestContext & ~Copyable
  ) throws(HandlerAbort) -> HandlerStep {
    let instruction = try Instruction(fetchedIn: &context)
    plan.instructionLength = instruction.length
    plan.device = try MMIOInstruction(instruction, in: &context)
    return try advance(&plan, in: &context)
  }

  /// Takes the answer and goes on to the next bus cycle, or finishes.
  @inlinable public static func finish(
    _ plan: inout VCPlan, in context: inout some GuestContext & ~Copyable
  ) throws(HandlerAbort) -> HandlerStep {
    guard let direction = plan.device.pendingDirection else {
      throw .fail(.unhandledExit(plan.exitCode.rawValue))
    }
    _ = try GHCBAnswer(in: &context)
    plan.device.complete(
      direction == .read ? context.readGHCB(at: GHCBLayout.sharedBuffer, plan.device.pendingWidth) : 0)
    return try advance(&plan, in: &context)
  }

  @inlinable static func advance(
    _ plan: inout VCPlan, in context: inout some GuestContext & ~Copyable
  ) throws(HandlerAbort) -> HandlerStep {
    switch try plan.device.advance(in: &context) {
    case .device(let access): return context.request(access, protocolVersion: plan.protocolVersion)
    case .again: return .again
    case .done:
      context.skipInstruction(length: plan.instructionLength)
      return .done
    }
  }
}

extension GHCBPage where Self: ~Copyable {
  /// Lays out the request for one bus cycle; its data go and come through the start of the shared buffer.
  @inlinable mutating func request(_ access: MemoryAccess, protocolVersion: UInt16) -> HandlerStep {
    var request = GHCBRequest(protocolVersion: protocolVersion, in: &self)
    if access.direction == .write { writeGHCB(access.value, at: GHCBLayout.sharedBuffer, access.width) }
    request.set(.swScratch, to: ghcbAddress &+ UInt64(GHCBLayout.sharedBuffer), in: &self)
    return request.submit(
      access.direction == .write ? .mmioWrite : .mmioRead, access.address, UInt64(access.width.rawValue), in: &self)
  }
}
