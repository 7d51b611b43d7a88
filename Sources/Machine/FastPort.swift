import Host
import Processor
import X86

// IN and OUT of a plain guest, where a device answers and nobody watches: what `handle` and `settle` come to then.
extension VirtualMachine {
  /// Does all of such an exit, down to the next guest instruction. What the device asks of the machine is in `signalled`.
  ///
  /// - Returns: false, with nothing done, for every other stop.
  @inline(__always) mutating func takeFastPort(_ stop: Stop) -> Bool {
    let element: PortElement
    let nextRIP: UInt64
    let kind: ExitKind
    switch stop {
    case .vmx(let exit):
      guard let found = vcpu.vmx.fastPort(exit, rax: world.processor.registers[.rax]) else { return false }
      element = found
      nextRIP = world.nextRIP(exit.instructionLength)
      kind = ExitKind(.vmx, UInt64(VMXExitReason.ioInstruction.rawValue))
    case .svm(let exit):
      guard let found = vcpu.svm.fastPort(exit, rax: world.processor.registers[.rax]) else { return false }
      element = found
      nextRIP = exit.exitInfo2
      kind = ExitKind(.svm, SVMExitCode.ioio.rawValue)
    default: return false
    }
    if resetsInUserspace && element.isReset { return false }
    buses.now = time &+ GuestTime.portCycle
    let answer = buses.drive(element)
    switch answer {
    case .unclaimed: return false
    case .signal(let signal): signalled = signal
    case .value: break
    }
    pass(GuestTime.portCycle)
    buses.now = time
    statistics.add(kind, bytes: element.width.byteCount)
    vcpu.isInString = false
    world.processor.registers.finishFastPort(element, answer.value, nextRIP: nextRIP)
    world.processor.retireEmulated()
    return true
  }
}
