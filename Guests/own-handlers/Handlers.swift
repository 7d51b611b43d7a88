import Guest
import Primitives
import X86

/// The GHCB while a handler uses it. An NMI, or an exception of the handler itself, may find it in use: what it holds then
/// is put aside, and put back afterwards.
struct GHCBLease: ~Copyable {
  private let isSecond: Bool

  init() {
    own().pointee.ghcbDepth &+= 1
    isSecond = own().pointee.ghcbDepth == 2
    if own().pointee.ghcbDepth > 2 { giveUp(.ghcb) }
    if isSecond {
      own().pointee.backups &+= 1
      copyPage(UInt64(ownGHCB), backupAddress())
    }
  }

  deinit {
    if isSecond { copyPage(backupAddress(), UInt64(ownGHCB)) }
    own().pointee.ghcbDepth &-= 1
  }
}

/// #VC.
@c func ownHandleVC(_ address: UnsafeMutableRawPointer) {
  let frame = address.frame
  own().pointee.exceptions &+= 1
  var context = InterruptedCode(frame)
  var plan = VCPlan(
    SVMExitCode(rawValue: frame.pointee.errorCode),
    protocolVersion: UInt16(truncatingIfNeeded: own().pointee.protocolVersion))
  var step: HandlerStep
  if plan.exitCode == .debugException {
    // Nothing is asked, and the handler that it came from may have the GHCB.
    step = VCHandler.prepare(&plan, in: &context)
  } else {
    let lease = GHCBLease()
    step = VCHandler.prepare(&plan, in: &context)
    while step == .askHost {
      vmgexit()
      interfere()
      step = VCHandler.finish(&plan, in: &context)
    }
    _ = consume lease
  }
  finish(step, context.registers, frame)
}

/// #VE. The information is read first of all: a second #VE before that is #DF.
@c func ownHandleVE(_ address: UnsafeMutableRawPointer) {
  let frame = address.frame
  own().pointee.exceptions &+= 1
  var context = InterruptedCode(frame)
  var plan = VEPlan(fetchInformation())
  var call = TDVMCallRegisters()
  var step = OwnVEHandlers.prepare(&plan, in: &context, call: &call)
  while step == .askHost {
    var registers: InlineArray<6, UInt64> = [call[.r10], call[.r11], call[.r12], call[.r13], call[.r14], call[.r15]]
    guard callHost(&registers) == TDCallStatus.success.rawValue else { giveUp(.handler) }
    call[.r10] = registers[0]
    call[.r11] = registers[1]
    call[.r12] = registers[2]
    call[.r13] = registers[3]
    call[.r14] = registers[4]
    call[.r15] = registers[5]
    interfere()
    step = OwnVEHandlers.finish(&plan, in: &context, call: &call)
  }
  finish(step, context.registers, frame)
}

/// TDG.VP.VEINFO.GET.
func fetchInformation() -> VEInformation {
  var registers = TDRegisters()
  guard tdcall(TDCallLeaf.veInfoGet.rawValue, &registers) == TDCallStatus.success.rawValue else { giveUp(.handler) }
  return VEInformation(
    rcx: registers.rcx, rdx: registers.rdx, r8: registers.r8, r9: registers.r9, r10: registers.r10)
}

/// What a check wants to happen between the host's answer and its use.
private func interfere() {
  if own().pointee.flags & UInt64(ownDebugInHandler) != 0 {
    own().pointee.flags &= ~UInt64(ownDebugInHandler)
    raiseDebugException()
  }
}

/// NMI: notes when and where it came, does port I/O of its own where a check asks for it, and, as an SEV-ES guest must,
/// tells the host that it is done.
@c func ownHandleNMI(_ address: UnsafeMutableRawPointer) {
  let now = readTimeStamp()
  let frame = address.frame
  own().pointee.nmis &+= 1
  own().pointee.lastNMI = now
  if slicesAddress()...slicesTopAddress() ~= frame.pointee.rsp { own().pointee.nmisInHandler &+= 1 }
  if own().pointee.flags & UInt64(ownPortsInNMI) != 0 {
    // The serial port's scratch register.
    let value = UInt8(truncatingIfNeeded: own().pointee.nmis)
    writePort(0x3FF, value)
    if readPort(0x3FF) != value { own().pointee.result &+= 1 }
  }
  guard own().pointee.model == UInt64(modelSEVES) else { return }
  let lease = GHCBLease()
  var context = InterruptedCode(frame)
  let request = GHCBRequest(protocolVersion: UInt16(truncatingIfNeeded: own().pointee.protocolVersion), in: &context)
  _ = request.submit(.nmiComplete, in: &context)
  vmgexit()
  _ = consume lease
}
