public import X86

/// What the machine must do for a hypervisor before the guest runs on.
@frozen public enum HostAction: Sendable, Equatable {
  /// Nothing: the exit is complete; enter the guest. `retired` says that an instruction was finished (or one REP step
  /// taken), so that the processor must be told (`Processor.retireEmulated`).
  case resume(retired: Bool)
  /// Drive this bus cycle (a bus, else userspace) and call `complete`.
  case port(PortElement)
  /// Drive this cycle of the memory bus (a bus, else userspace) and call `completeMemory`.
  case memory(MemoryAccess)
  /// Do this at the guest's local APIC and call `completeLocalAPIC`.
  case localAPIC(LocalAPICAccess)
  /// Send this interrupt, if its delivery mode is fixed or NMI, and call `completeInterrupts` with how many local APICs got
  /// it.
  case sendInterrupts(InterruptMulticast)
  /// Give these pages to the other side and call `completeConversion`.
  case convert(PageConversion)
  /// Put this into the guest's XCR0; then as for `resume` with `retired`.
  case setXCR0(UInt64)
  /// The guest waits for an interrupt. `retired` as for `resume`: true where the host moved RIP past HLT, false where
  /// the processor or the guest's own handler does.
  case halt(retired: Bool)
  /// AP reset hold: the guest waits for INIT and SIPI, which are to be told to the host (`SEVHost.startUp`), and like `halt`
  /// for an interrupt.
  case awaitStartUp
  /// Enter the guest with this exception.
  case inject(Exception)
  /// The guest asked for its end.
  case terminate(GHCBTermination)
  /// A TDX guest asked for its end with this error code (GHCI 1.5, ReportFatalError: R12).
  case fatalError(UInt64)
  /// The guest shut down: a triple fault.
  case shutdown
  /// The run ends: an exit that this host does not handle, or a guest that broke the protocol beyond its error fields.
  case fail(HostFailure)
}

/// Pages that a guest gives to its host, or takes for itself.
@frozen public struct PageConversion: Sendable, Equatable {
  /// The guest-physical address of the first page, without the shared bit.
  public var address: UInt64
  /// Bytes, a positive multiple of 4096.
  public var byteCount: UInt64
  /// Shared from now on, else private.
  public var isShared: Bool

  /// A conversion from its parts.
  @inlinable public init(address: UInt64, byteCount: UInt64, isShared: Bool) {
    self.address = address
    self.byteCount = byteCount
    self.isShared = isShared
  }
}

/// Why a host ends the run.
@frozen public enum HostFailure: Sendable, Equatable {
  /// An exit code or reason that this host does not handle.
  case unhandledExit(UInt64)
  /// The GHCB page cannot be read: its address is 0 or unaligned, no memory, or a private page.
  case unreachableGHCB(UInt64)
  /// A scratch area outside the GHCB, where KVM answers -EFAULT: no memory, or a private page.
  case unreachableScratchArea(UInt64)
  /// The instruction at RIP cannot be emulated.
  case emulation(UInt64)
  /// KVM answers -EINVAL: the request breaks the protocol in a way that has no error field. The value to blame: the
  /// element count of a string, the exit code of an event, or the GHCB MSR.
  case invalidRequest(UInt64)
  /// The request is malformed, and this host has no error field for it: OpenBSD's vmm(4) answers EINVAL.
  case malformedRequest(GHCBMalformation)
  /// `complete` or one of its kind was called, and nothing waited for it.
  case nothingPending
}
