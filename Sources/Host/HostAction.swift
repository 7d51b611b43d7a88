public import X86

/// What the machine must do for a hypervisor before the guest runs on.
@frozen public enum HostAction: Sendable, Equatable {
  /// Nothing: the exit is complete; enter the guest. `retired` says that an instruction was finished (or one REP step
  /// taken), so that the processor must be told (`Processor.retireEmulated`).
  case resume(retired: Bool)
  /// Drive this bus cycle (a bus, else userspace) and call `complete`.
  case port(PortElement)
  /// The guest waits for an interrupt.
  case halt
  /// Enter the guest with this exception.
  case inject(Exception)
  /// The guest asked for its end.
  case terminate(GHCBTermination)
  /// The guest shut down: a triple fault.
  case shutdown
  /// The run ends: an exit that this host does not handle, or a guest that broke the protocol beyond its error fields.
  case fail(HostFailure)
}

/// Why a host ends the run.
@frozen public enum HostFailure: Sendable, Equatable {
  /// An exit code or reason that this host does not handle.
  case unhandledExit(UInt64)
  /// The GHCB page cannot be read: its address is unaligned, no memory, or a private page.
  case unreachableGHCB(UInt64)
  /// The instruction at RIP cannot be emulated.
  case emulation(UInt64)
  /// KVM answers -EINVAL: the request breaks the protocol in a way that has no error field.
  case invalidRequest(UInt64)
}
