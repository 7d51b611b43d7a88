import Host
import Memory
import Processor
import X86

// What each model's host is lent of the guest's side, and nothing else: the borders between the two.
extension GuestWorld {
  /// A VM exit of a plain VMX guest: the host is lent everything.
  mutating func exit(_ exit: VMXExit, to host: inout VMXHost, _ cpuid: borrowing CPUIDTable) -> HostAction {
    host.handle(
      exit, registers: &processor.registers, system: processor.system, memory: memory, cpuid: cpuid)
  }

  /// The answer to a bus cycle of a plain VMX guest.
  mutating func complete(_ value: UInt32, for host: inout VMXHost) -> HostAction {
    host.complete(value, registers: &processor.registers, system: processor.system, memory: memory)
  }

  /// A #VMEXIT of a plain SVM guest: the host is lent everything.
  mutating func exit(_ exit: SVMExit, to host: inout SVMHost, _ cpuid: borrowing CPUIDTable) -> HostAction {
    host.handle(
      exit, registers: &processor.registers, system: processor.system, memory: memory, cpuid: cpuid)
  }

  /// The answer to a bus cycle of a plain SVM guest.
  mutating func complete(_ value: UInt32, for host: inout SVMHost) -> HostAction {
    host.complete(value, registers: &processor.registers, system: processor.system, memory: memory)
  }

  /// VMGEXIT of the guest's own handler: the host is lent the GHCB MSR, and memory that is shared.
  mutating func vmgexit(to host: inout SEVHost, _ cpuid: borrowing CPUIDTable) -> HostAction {
    host.vmgexit(ghcbMSR: &processor.system.ghcbMSR, memory: memory, cpuid: cpuid)
  }

  /// VMGEXIT of the hosted handler, with its own GHCB page.
  mutating func hostedVMGEXIT(to host: inout SEVHost, _ cpuid: borrowing CPUIDTable) -> HostAction {
    var ghcbMSR = GuestMemory.hostedGHCBAddress
    return host.vmgexit(ghcbMSR: &ghcbMSR, memory: memory, cpuid: cpuid)
  }

  /// The answer to a bus cycle of an SEV-ES guest.
  mutating func complete(_ value: UInt32, for host: inout SEVHost) -> HostAction {
    host.complete(value, memory: memory)
  }
}
