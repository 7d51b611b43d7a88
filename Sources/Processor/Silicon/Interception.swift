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
  func nestedFault(_ access: MemoryAccess, linear: UInt64, hasAttributeBit: Bool) -> Fault {
    if hot.drivesBus { return leave(.memory(access)) }
    switch fixed.confinement {
    case .none, .vmx, .svm: return leave(.memory(access))
    case .sevES: return communicationException(.nestedPageFault)
    case .tdx:
      // Bit 0 a read, bit 1 a write, bit 7 the linear address is valid, bit 8 it was the access itself that failed.
      let qualification: UInt64 = (access.direction == .read ? 1 : 2) | 1 << 7 | 1 << 8
      let sharedBit = hot.memory?.protection.attributeBit ?? 0
      // A private address without a page is not the guest's to handle: the host must supply the page.
      guard sharedBit == 0 || hasAttributeBit else {
        return leave(.asynchronousExit(VMXExit(reason: .eptViolation, exitQualification: qualification)))
      }
      return virtualizationException(
        VEInformation(
          reason: .eptViolation, exitQualification: qualification, guestLinearAddress: linear,
          guestPhysicalAddress: access.address | sharedBit))
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
    stall(Stall.cpuid)
    let leaf = register(0, UInt32.self)
    switch fixed.confinement {
    case .none: break
    case .tdx where TDXModule.answersCPUID(leaf): break
    default: throw instructionExit(op, vmx: .cpuid, svm: .cpuid)
    }
    let subleaf = register(8, UInt32.self)
    let result = fixed.cpuid.lookup(leaf: leaf, subleaf: subleaf)
      .adjusted(leaf: leaf, cr4: hot.system.cr4).adjusted(leaf: leaf, subleaf: subleaf, xcr0: hot.system.xcr0)
    setRegister(0, result.eax)
    setRegister(24, result.ebx)
    setRegister(8, result.ecx)
    setRegister(16, result.edx)
  }

  /// The other vendor's hypercall is #UD, which KVM intercepts for its sake; every other #UD it hands back unchanged, and
  /// here those do not leave. A hosted handler takes both for its hypercall.
  func vmmcall(_ op: Op) throws(Fault) {
    switch fixed.confinement {
    case .sevES where op.prefixes.contains(.repeatEqual) || op.prefixes.contains(.repeatNotEqual):
      throw leaveAfter(.vmgexit)
    case .svm, .sevES: throw instructionExit(op, vmx: .vmcall, svm: .vmmcall)
    case .vmx: throw leave(.vmx(VMXExit(invalidOpcode: ())))
    case .tdx where fixed.handlers == .hosted: throw instructionExit(op, vmx: .vmcall, svm: .vmmcall)
    default: throw raise(.invalidOpcode)
    }
  }

  func vmcall(_ op: Op) throws(Fault) {
    switch fixed.confinement {
    case .vmx, .tdx: throw instructionExit(op, vmx: .vmcall, svm: .vmmcall)
    case .svm: throw leave(.svm(SVMExit(code: .invalidOpcode)))
    case .sevES where fixed.handlers == .hosted: throw instructionExit(op, vmx: .vmcall, svm: .vmmcall)
    default: throw raise(.invalidOpcode)
    }
  }

  func invd(_ op: Op) throws(Fault) {
    try requireRing0()
    if fixed.confinement != .none { throw instructionExit(op, vmx: .invd, svm: .invd) }
  }

  /// VMX under KVM lets it run, where no device needs it.
  func wbinvd(_ op: Op) throws(Fault) {
    try requireRing0()
    switch fixed.confinement {
    case .none, .vmx: return
    default: throw instructionExit(op, vmx: .wbinvd, svm: .wbinvd)
    }
  }

  /// XSETBV leaves VMX always, and SVM as KVM sets it up; a confidential guest's XCR0 is its own.
  func checkXSETBV(_ op: Op) throws(Fault) {
    switch fixed.confinement {
    case .vmx, .svm: throw instructionExit(op, vmx: .xsetbv, svm: .xsetbv)
    default: break
    }
  }

  func monitor(_ op: Op) throws(Fault) { try wait(op, vmx: .monitor, svm: .monitor) }
  func mwait(_ op: Op) throws(Fault) { try wait(op, vmx: .mwait, svm: .mwait) }

  /// MONITOR and MWAIT, which a hypervisor takes for NOPs; bare metal here does too.
  private func wait(_ op: Op, vmx reason: VMXExitReason, svm code: SVMExitCode) throws(Fault) {
    guard hot.system.cpl == 0 else { throw raise(.invalidOpcode) }
    if fixed.confinement != .none { throw instructionExit(op, vmx: reason, svm: code) }
  }

  /// No counter of this processor can be read; a TDX guest without PERFMON gets the fault from the module.
  func rdpmc(_ op: Op) throws(Fault) {
    guard hot.system.cr4.contains(.performanceCounters) || hot.system.cpl == 0 else {
      throw raise(.generalProtection())
    }
    switch fixed.confinement {
    case .none, .tdx: throw raise(.generalProtection())
    default: throw instructionExit(op, vmx: .rdpmc, svm: .rdpmc)
    }
  }

  /// An MSR that the processor does not keep for the guest itself.
  func msrExit(_ op: Op, isWrite: Bool) -> Fault {
    switch fixed.confinement {
    case .none: return raise(.generalProtection())
    case .svm:
      return leave(.svm(SVMExit(code: .msr, exitInfo1: isWrite ? 1 : 0, nextRIP: nextRIP(op))))
    case .tdx where !TDXModule.asksHost(msr: register(8, UInt32.self)): return raise(.generalProtection())
    default: return instructionExit(op, vmx: isWrite ? .wrmsr : .rdmsr, svm: .msr)
    }
  }

  /// True where debug registers are not the guest's own: SEV-ES without DebugSwap.
  private var interceptsDebug: Bool { fixed.confinement == .sevES && fixed.handlers == .own }

  /// DR7 is the hypervisor's: no breakpoint of the guest's is armed.
  var hidesDebug: Bool { interceptsDebug }

  /// A read or write of DR7.
  func checkDR7(isWrite: Bool) throws(Fault) {
    if interceptsDebug { throw communicationException(isWrite ? .writeDR7 : .readDR7) }
  }

  /// #DB as the guest gets it: as #VC where the hypervisor intercepts it.
  func asIntercepted(_ exception: Exception) -> Exception {
    guard exception.vector == .debug && interceptsDebug else { return exception }
    return Exception(.vmmCommunication, errorCode: UInt32(truncatingIfNeeded: SVMExitCode.debugException.rawValue))
  }
}
