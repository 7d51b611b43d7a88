import Guest
import Primitives
import X86

/// The #VE handlers: the library's, but for one MSR that a TD has not got. CSTAR is neither the TDX module's nor the
/// host's; where code wants one, the kernel keeps it.
enum OwnVEHandlers: VEHandlerTable {
  typealias ReadMSR = ReadKeptMSR
  typealias WriteMSR = WriteKeptMSR
}

private let targetOfCompatibilityCalls: UInt64 = 0xC000_0083

/// RDMSR, reason 31.
enum ReadKeptMSR: VEExitHandler {
  static func prepare(
    _ plan: inout VEPlan, in context: inout some GuestContext & ~Copyable, call: inout TDVMCallRegisters
  ) throws(HandlerAbort) -> HandlerStep {
    guard context.registers[.rcx] & Width.dword.mask == targetOfCompatibilityCalls else {
      return try VEReadMSR.prepare(&plan, in: &context, call: &call)
    }
    context.registers.write(own().pointee.cstar, to: .rax, width: .dword)
    context.registers.write(own().pointee.cstar >> 32, to: .rdx, width: .dword)
    context.skipInstruction(length: try plan.instructionLength())
    return .done
  }

  static func finish(
    _ plan: inout VEPlan, in context: inout some GuestContext & ~Copyable, call: inout TDVMCallRegisters
  ) throws(HandlerAbort) -> HandlerStep {
    try VEReadMSR.finish(&plan, in: &context, call: &call)
  }
}

/// WRMSR, reason 32.
enum WriteKeptMSR: VEExitHandler {
  static func prepare(
    _ plan: inout VEPlan, in context: inout some GuestContext & ~Copyable, call: inout TDVMCallRegisters
  ) throws(HandlerAbort) -> HandlerStep {
    guard context.registers[.rcx] & Width.dword.mask == targetOfCompatibilityCalls else {
      return try VEWriteMSR.prepare(&plan, in: &context, call: &call)
    }
    let value = context.registers[.rdx] << 32 | context.registers[.rax] & Width.dword.mask
    guard value.isCanonical else { throw .fault(.generalProtection()) }
    own().pointee.cstar = value
    context.skipInstruction(length: try plan.instructionLength())
    return .done
  }

  static func finish(
    _ plan: inout VEPlan, in context: inout some GuestContext & ~Copyable, call: inout TDVMCallRegisters
  ) throws(HandlerAbort) -> HandlerStep {
    try VEWriteMSR.finish(&plan, in: &context, call: &call)
  }
}
