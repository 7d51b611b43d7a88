public import X86

/// Port I/O under SEV-ES: exit code 7Bh (GHCB specification rev. 2.03 §4.1.2).
///
/// A string moves through the shared buffer in the order in which its elements are sent, as many at once as the buffer
/// holds; RIP stays at the instruction until the count is 0. A count that is 0 from the start touches nothing, neither
/// RCX under 67h (as on AMD; Intel clears its upper half) nor the pointer.
@frozen public enum VCPortIO: VCExitHandler {
  /// Decodes the instruction, checks that it may touch the port, and sends what it writes.
  ///
  /// A destination of INS that cannot be written faults here, before the device is read.
  @inlinable public static func prepare(
    _ plan: inout VCPlan, in context: inout some GuestContext & ~Copyable
  ) throws(HandlerAbort) -> HandlerStep {
    let instruction = try Instruction(fetchedIn: &context)
    guard let access = PortAccess(instruction, registers: context.registers) else { throw .fail(.opcodeMismatch) }
    plan.instructionLength = instruction.length
    plan.port = access

    // The count comes first, as in the loop that a REP prefix stands for: without an element there is no check.
    let remaining = access.isString ? access.remainingCount(context.registers) : 1
    guard remaining > 0 else {
      context.skipInstruction(length: plan.instructionLength)
      return .done
    }
    do { try context.checkPermission(for: access, plan.userPorts) } catch { throw .fault(error) }

    let info1 = IOExitInfo1(access).rawValue
    guard access.isString else {
      var request = GHCBRequest(protocolVersion: plan.protocolVersion, in: &context)
      // Only the operand: what lies above it in RAX is the guest's own.
      if access.direction == .write {
        request.set(.rax, to: context.registers[.rax] & access.width.mask, in: &context)
      }
      return request.submit(.ioio, info1, in: &context)
    }

    let room = UInt64(GHCBLayout.sharedBufferByteCount / access.width.byteCount)
    let limit = context.registers.rflags.contains(.trap) ? 1 : min(remaining, room)
    let count = try fillOrProbe(access, upTo: limit, in: &context)
    plan.elementCount = UInt16(truncatingIfNeeded: count)
    var request = GHCBRequest(protocolVersion: plan.protocolVersion, in: &context)
    request.set(.swScratch, to: context.ghcbAddress &+ UInt64(GHCBLayout.sharedBuffer), in: &context)
    return request.submit(.ioio, info1, count, in: &context)
  }

  /// Takes what the instruction reads, and steps the registers over what is done.
  @inlinable public static func finish(
    _ plan: inout VCPlan, in context: inout some GuestContext & ~Copyable
  ) throws(HandlerAbort) -> HandlerStep {
    guard let access = plan.port else { throw .fail(.unhandledExit(plan.exitCode.rawValue)) }
    let answer = try GHCBAnswer(in: &context)

    guard access.isString else {
      if access.direction == .read {
        let value = try answer.field(.rax, in: &context)
        context.registers.write(value, to: .rax, width: access.width)
      }
      context.skipInstruction(length: plan.instructionLength)
      return .done
    }

    let count = UInt64(plan.elementCount)
    if access.direction == .read { try drain(access, count, in: &context) }
    guard access.step(over: count, &context.registers) else { return .again }
    context.skipInstruction(length: plan.instructionLength)
    return .done
  }

  /// Copies the elements of OUTS into the shared buffer, or tries the destinations of INS, page by page.
  ///
  /// - Returns: how many elements there are before the first that faults.
  /// - Throws: the fault of the very first.
  @inlinable static func fillOrProbe(
    _ access: PortAccess, upTo limit: UInt64, in context: inout some GuestContext & ~Copyable
  ) throws(HandlerAbort) -> UInt64 {
    var index: UInt64 = 0
    while index < limit {
      let run = access.run(fromElement: index, upTo: limit, in: context)
      let done: Int
      do throws(Exception) {
        if access.direction == .write {
          let offset = GHCBLayout.sharedBuffer &+ Int(truncatingIfNeeded: index) &* access.width.byteCount
          done = try context.copyToGHCB(run.count, access.width, from: run.address, at: offset)
        } else {
          done = try context.probeStores(run.count, access.width, at: run.address)
        }
      } catch {
        // What came before is sent; the next trap begins at this element and ends in its fault.
        guard index > 0 else { throw .fault(error) }
        return index
      }
      index &+= UInt64(done)
    }
    return limit
  }

  /// Copies the elements of INS out of the shared buffer, each read once.
  @inlinable static func drain(
    _ access: PortAccess, _ count: UInt64, in context: inout some GuestContext & ~Copyable
  ) throws(HandlerAbort) {
    var index: UInt64 = 0
    while index < count {
      let run = access.run(fromElement: index, upTo: count, in: context)
      let offset = GHCBLayout.sharedBuffer &+ Int(truncatingIfNeeded: index) &* access.width.byteCount
      do {
        index &+= UInt64(try context.copyFromGHCB(run.count, access.width, to: run.address, at: offset))
      } catch {
        // The probe succeeded, so the mapping has changed since: the elements stored are done, the rest is lost.
        _ = access.step(over: index, &context.registers)
        throw .fault(error)
      }
    }
  }
}
