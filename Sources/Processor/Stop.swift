public import X86

/// Why the processor stopped running guest instructions.
@frozen public enum Stop: Sendable, Equatable {
  /// The instruction limit was reached.
  case instructionLimit
  /// Ticks have passed that the machine does not know of: `takeStalledTicks`.
  case timePassed
  /// The guest can take an external interrupt now, as was asked for.
  case interruptWindow
  /// HLT on bare metal; RIP is after it.
  case halted
  /// A triple fault on bare metal.
  case shutdown
  /// Bare metal: one bus cycle to a port. Answer with `finishPort`.
  case port(PortElement)
  /// Bare metal and plain guests: one bus cycle to an address without RAM. Answer with `finishMemory`.
  case memory(MemoryAccess)
  /// RDMSR or WRMSR of the processor's own local APIC, where no host stands between: bare metal, and the registers that a
  /// TDX guest has for itself. Answer with `finishLocalAPIC`.
  case localAPIC(LocalAPICAccess)
  /// PAUSE was executed; only where `yieldsAtPause` asks for it.
  case pause
  /// A VM exit of a VMX guest; RIP is at the instruction for instruction exits.
  case vmx(VMXExit)
  /// A #VMEXIT of an SVM guest; RIP is at the instruction for instruction exits.
  case svm(SVMExit)
  /// An automatic exit of an SEV-ES guest: the host sees code and information, no register. RIP is after HLT.
  case automaticExit(SVMExit)
  /// VMGEXIT; RIP is after it. The host is lent `system.ghcbMSR`.
  case vmgexit
  /// TDG.VP.VMCALL with a valid mask in RCX; RIP is after TDCALL.
  case tdvmcall
  /// An asynchronous exit of a TDX guest: the host sees reason, qualification and GPA, no register.
  case asynchronousExit(VMXExit)
  /// A TDX guest looked at memory of its own, at this guest-physical address, that the host had written to.
  case integrityFault(UInt64)
  /// Hosted handlers: #VC with this exit code; RIP is at the instruction.
  case communicationException(SVMExitCode)
  /// The guest asked for something that this processor does not do yet, such as a switch of tasks, at this RIP.
  case unsupported(UInt64)
  /// Hosted handlers: #VE; the information is in `veInformation`, RIP is at the instruction.
  case virtualizationException
}
