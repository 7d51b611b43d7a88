import Guest
import Primitives
import X86

/// Puts what a handler made of an instruction into the frame that its entry returns with.
func finish(_ step: HandlerStep, _ registers: RegisterFile, _ frame: TrapFramePointer) {
  let isSingleStep = frame.pointee.rflags & RFlags.trap.rawValue != 0
  switch step {
  case .done, .again:
    frame.pointee.registers = registers
    frame.pointee.rflags &= ~RFlags.resume.rawValue
    guard isSingleStep else { return }
    writeDR6(readDR6() | DR6.singleStep.rawValue)
    deliver(Exception(.debug), frame)
  case .fault(let exception):
    frame.pointee.registers = registers
    deliver(exception, frame)
  default: giveUp(.handler)
  }
}

/// Has the interrupted code meet an exception of its own, as the processor would have delivered it: a frame on the stack of
/// the gate, and the entry returns into the gate.
private func deliver(_ exception: Exception, _ frame: TrapFramePointer) {
  let gate = idtAddress() &+ UInt64(exception.vector.rawValue) &* 16
  let low = memory(gate)
  let target = low & 0xFFFF | low >> 32 & 0xFFFF_0000 | memory(gate &+ 8) << 32
  let stackTable = low >> 32 & 7
  let isUser = frame.pointee.cs & 3 != 0

  var stack = frame.pointee.rsp
  if stackTable != 0 {
    stack = memory(taskAddress() &+ 0x1C &+ stackTable &* 8)
  } else if isUser {
    stack = memory(taskAddress() &+ 4)
  }
  stack &= ~15
  var flags = frame.pointee.rflags
  // All that comes from here but #DB is a fault.
  if exception.vector != .debug { flags |= RFlags.resume.rawValue }
  push(frame.pointee.ss, &stack)
  push(frame.pointee.rsp, &stack)
  push(flags, &stack)
  push(frame.pointee.cs, &stack)
  push(frame.pointee.rip, &stack)
  if exception.vector.hasErrorCode { push(UInt64(exception.errorCode), &stack) }
  if exception.vector == .pageFault { writeCR2(exception.address) }

  frame.pointee.rip = target
  frame.pointee.cs = low >> 16 & 0xFFFF
  frame.pointee.rsp = stack
  if isUser { frame.pointee.ss = 0 }
  let cleared: RFlags = [.trap, .nestedTask, .resume, .virtual8086, .interrupt]
  frame.pointee.rflags &= ~cleared.rawValue
}

private func push(_ value: UInt64, _ stack: inout UInt64) {
  stack &-= 8
  setMemory(value, stack)
}
