public import Guest
public import Host
public import X86

/// Why the machine stopped, and what userspace may do about it.
@frozen public enum MachineExit: Sendable, Equatable {
  /// No device has this port: `complete`, then run on.
  case io(PortElement)
  /// No device has this address: `complete`, then run on.
  case mmio(MemoryAccess)
  /// As `io`, for so many elements of a repeated INS at once: `complete` with as many values. Only where the contract reads
  /// ahead.
  case ioBlock(PortElement, count: Int)
  /// The host steps the guest, and an instruction is done: this is the linear address of the next.
  case debug(UInt64)
  /// A TDX guest wants these pages to change sides: `complete` with 0 where they may, with anything else where not. Only where
  /// the configuration asks for it.
  case hypercall(PageConversion)
  /// The guest wrote this value to the debug exit. The OUT is finished; the machine can run on.
  case debugExit(UInt32)
  /// A plain guest asked for a reset. The instruction that did it is finished; the machine can run on.
  case reset
  /// A confidential guest is at its end: nobody can give it new registers.
  case systemEvent(SystemEvent)
  /// The guest switched the machine off (ACPI's S5). The instruction that did it is finished.
  case powerOff
  /// The guest waits in HLT for an interrupt that no device is about to raise; with interrupts off, for ever.
  case halted(interruptsEnabled: Bool)
  /// Every processor waits for an interrupt, and the next device acts in so many ticks (`nil`: none will): `passTime`, or
  /// give a device something, then run on. Only with `MachineConfiguration.stopsWhenIdle`.
  case idle(ticks: UInt64?)
  /// A triple fault: the guest is at its end.
  case shutdown
  /// As many instructions were executed as allowed; the machine can run on.
  case instructionLimit
  /// The guest asked for its end.
  case terminated(GHCBTermination)
  /// A TDX guest asked for its end with this error code; `fatalErrorMessage` may say more.
  case fatalError(UInt64)
  /// The run cannot go on.
  case failure(MachineFailure)
}

/// What ends a confidential guest from outside.
@frozen public enum SystemEvent: UInt8, Sendable, Equatable {
  /// It asked for a reset.
  case reset
}

/// Why a run cannot go on.
@frozen public enum MachineFailure: Sendable, Equatable {
  /// The hypervisor cannot.
  case host(HostFailure)
  /// A hosted guest handler cannot.
  case handler(HandlerFailure)
  /// A hosted guest handler met memory that is no RAM, at this guest-physical address.
  case handlerMemory(UInt64)
  /// `run` was called while an `io` or `mmio` exit waits for `complete`. The machine is as it was.
  case completionMissing
  /// The guest asked for something that this processor does not do, such as leaving long mode, at this RIP.
  case unsupported(rip: UInt64)
  /// A TDX guest looked at memory of its own that the host had written to, at this guest-physical address.
  case integrity(UInt64)
  /// The processor stopped in a way that its model does not have: a defect of this program.
  case unexpectedStop
}

/// Why a completion was refused. The machine is as it was.
public enum CompletionError: Error, Sendable, Equatable {
  /// No exit waits for one.
  case nothingPending
  /// The value is wider than the access.
  case tooWide(UInt64, Width)
  /// The exit asks for another number of values.
  case wrongCount(given: Int, wanted: Int)
}

/// Why userspace may not have the registers.
public enum RegisterAccessError: Error, Sendable, Equatable {
  /// They are the confidential guest's own.
  case confidential(Confinement)
}
