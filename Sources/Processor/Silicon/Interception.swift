import Memory
import X86

// What each model of silicon does with what a guest may not finish alone: the one place where the models differ.
//
// VMX and SVM leave with a full description. SEV-ES raises #VC with the exit code, or leaves at once for an automatic
// exit. TDX raises #VE with information for TDG.VP.VEINFO.GET. Intercepts are those that KVM sets up (REFERENCE §1, §4).

extension CPU {
  /// #VC: to the hosted handler, or through the guest's IDT (AMD APM vol. 2 §15.35.5).
  func communicationException(_ code: SVMExitCode) -> Fault {
    if fixed.handlers == .hosted { return leave(.communicationException(code)) }
    return raise(Exception(.vmmCommunication, errorCode: UInt32(truncatingIfNeeded: code.rawValue)))
  }

  /// #VE: to the hosted handler, or through the guest's IDT; #DF while the last information was not fetched.
  func virtualizationException(_ information: VEInformation) -> Fault {
    if hot.veInformation != nil { return raise(Exception(.doubleFault)) }
    hot.veInformation = information
    if fixed.handlers == .hosted { return leave(.virtualizationException) }
    return raise(Exception(.virtualization))
  }

  /// An instruction exit that has no information but its code.
  func instructionExit(_ op: Op, vmx reason: VMXExitReason, svm code: SVMExitCode) -> Fault {
    switch fixed.confinement {
    case .none: leave(.unsupported(0))
    case .vmx: leave(.vmx(VMXExit(reason: reason, instructionLength: UInt32(op.length))))
    case .svm: leave(.svm(SVMExit(code: code, nextRIP: nextRIP(op))))
    case .sevES: communicationException(code)
    case .tdx: virtualizationException(VEInformation(reason: reason, instructionLength: UInt32(op.length)))
    }
  }

  /// A port access that passed the permission check.
  func portExit(_ op: Op, _ access: PortAccess, operandAddress: UInt64) -> Fault {
    let qualification = IOQualification(access)
    let information = access.isString ? VMXInstructionInfo(access) : VMXInstructionInfo(rawValue: 0)
    switch fixed.confinement {
    case .none: return leave(.unsupported(0))
    case .vmx:
      return leave(
        .vmx(
          VMXExit(
            reason: .ioInstruction, exitQualification: qualification.rawValue, instructionLength: UInt32(op.length),
            guestLinearAddress: operandAddress, instructionInfo: information)))
    case .svm:
      return leave(
        .svm(
          SVMExit(
            code: .ioio, exitInfo1: IOExitInfo1(access).rawValue, exitInfo2: nextRIP(op), nextRIP: nextRIP(op))))
    case .sevES: return communicationException(.ioio)
    case .tdx:
      return virtualizationException(
        VEInformation(
          reason: .ioInstruction, exitQualification: qualification.rawValue, guestLinearAddress: operandAddress,
          instructionLength: UInt32(op.length), instructionInfo: information.rawValue))
    }
  }

  /// An access to a guest-physical address without RAM.
  func nestedFault(_ access: MemoryAccess, linear: UInt64) -> Fault {
    switch fixed.confinement {
    case .none, .vmx, .svm: return leave(.memory(access))
    case .sevES: return communicationException(.nestedPageFault)
    case .tdx:
      // Bit 0 a read, bit 1 a write, bit 7 the linear address is valid, bit 8 it was the access itself that failed.
      let qualification: UInt64 = (access.direction == .read ? 1 : 2) | 1 << 7 | 1 << 8
      return virtualizationException(
        VEInformation(
          reason: .eptViolation, exitQualification: qualification, guestLinearAddress: linear,
          guestPhysicalAddress: access.address))
    }
  }

  /// A fault while #DF was delivered: shutdown.
  func tripleFault() -> Stop {
    switch fixed.confinement {
    case .none: .shutdown
    case .vmx: .vmx(VMXExit(reason: .tripleFault))
    case .svm: .svm(SVMExit(code: .shutdown))
    case .sevES: .automaticExit(SVMExit(code: .shutdown))
    case .tdx: .asynchronousExit(VMXExit(reason: .tripleFault))
    }
  }

  func hlt(_ op: Op) throws(Fault) {
    try requireRing0()
    switch fixed.confinement {
    case .none: throw leaveAfter(.halted)
    // Trap-like: the host finds the guest past the instruction.
    case .sevES: throw leaveAfter(.automaticExit(SVMExit(code: .hlt)))
    default: throw instructionExit(op, vmx: .hlt, svm: .hlt)
    }
  }

  func cpuid(_ op: Op) throws(Fault) {
    let leaf = register(0, UInt32.self)
    switch fixed.confinement {
    case .none: break
    case .tdx where TDXModule.answersCPUID(leaf): break
    default: throw instructionExit(op, vmx: .cpuid, svm: .cpuid)
    }
    let result = fixed.cpuid.lookup(leaf: leaf, subleaf: register(8, UInt32.self))
    setRegister(0, result.eax)
    setRegister(24, result.ebx)
    setRegister(8, result.ecx)
    setRegister(16, result.edx)
  }

  func vmmcall(_ op: Op) throws(Fault) {
    switch fixed.confinement {
    case .sevES where op.prefixes.contains(.repeatEqual) || op.prefixes.contains(.repeatNotEqual):
      throw leaveAfter(.vmgexit)
    case .svm, .sevES: throw instructionExit(op, vmx: .vmcall, svm: .vmmcall)
    default: throw raise(.invalidOpcode)
    }
  }

  func vmcall(_ op: Op) throws(Fault) {
    switch fixed.confinement {
    case .vmx, .tdx: throw instructionExit(op, vmx: .vmcall, svm: .vmmcall)
    default: throw raise(.invalidOpcode)
    }
  }

  func invd(_ op: Op) throws(Fault) {
    try requireRing0()
    if fixed.confinement != .none { throw instructionExit(op, vmx: .invd, svm: .invd) }
  }

  func wbinvd(_ op: Op) throws(Fault) {
    try requireRing0()
    if fixed.confinement == .sevES || fixed.confinement == .tdx {
      throw instructionExit(op, vmx: .wbinvd, svm: .wbinvd)
    }
  }

  func monitor(_ op: Op) throws(Fault) { throw raise(.invalidOpcode) }
  func mwait(_ op: Op) throws(Fault) { throw raise(.invalidOpcode) }
}
