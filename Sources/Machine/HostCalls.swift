import Host
import Memory
import Processor
import X86

// What each model's host is lent of the guest's side, and nothing else: the borders between the two.
extension GuestWorld {
  /// A VM exit of a plain VMX guest: the host is lent everything.
  mutating func exit(
    _ exit: VMXExit, to host: inout VMXHost, _ cpuid: borrowing CPUIDTable, _ msrs: inout HostMSRs
  ) -> HostAction {
    host.handle(
      exit, registers: &processor.registers, system: processor.system, memory: memory, cpuid: cpuid, msrs: &msrs)
  }

  /// The answer to a bus cycle of a plain VMX guest.
  mutating func complete(_ value: UInt32, for host: inout VMXHost) -> HostAction {
    host.complete(value, registers: &processor.registers, system: processor.system, memory: memory)
  }

  /// The answer of the local APIC of a plain VMX guest.
  mutating func completeLocalAPIC(_ value: UInt64?, for host: inout VMXHost) -> HostAction {
    host.completeLocalAPIC(value, registers: &processor.registers)
  }

  /// How many local APICs got the interrupt of a plain VMX guest.
  mutating func completeInterrupts(_ count: UInt64, for host: inout VMXHost) -> HostAction {
    host.completeInterrupts(count, registers: &processor.registers)
  }

  /// The answer to the memory cycle of a string operand of a plain VMX guest.
  mutating func completeMemory(_ value: UInt64, for host: inout VMXHost) -> HostAction {
    host.completeMemory(value, registers: &processor.registers, system: processor.system, memory: memory)
  }

  /// A #VMEXIT of a plain SVM guest: the host is lent everything.
  mutating func exit(
    _ exit: SVMExit, to host: inout SVMHost, _ cpuid: borrowing CPUIDTable, _ msrs: inout HostMSRs
  ) -> HostAction {
    host.handle(
      exit, registers: &processor.registers, system: processor.system, memory: memory, cpuid: cpuid, msrs: &msrs)
  }

  /// The answer to a bus cycle of a plain SVM guest.
  mutating func complete(_ value: UInt32, for host: inout SVMHost) -> HostAction {
    host.complete(value, registers: &processor.registers, system: processor.system, memory: memory)
  }

  /// The answer of the local APIC of a plain SVM guest.
  mutating func completeLocalAPIC(_ value: UInt64?, for host: inout SVMHost) -> HostAction {
    host.completeLocalAPIC(value, registers: &processor.registers)
  }

  /// How many local APICs got the interrupt of a plain SVM guest.
  mutating func completeInterrupts(_ count: UInt64, for host: inout SVMHost) -> HostAction {
    host.completeInterrupts(count, registers: &processor.registers)
  }

  /// The answer to the memory cycle of a string operand of a plain SVM guest.
  mutating func completeMemory(_ value: UInt64, for host: inout SVMHost) -> HostAction {
    host.completeMemory(value, registers: &processor.registers, system: processor.system, memory: memory)
  }

  /// Userspace must answer a plain VMX guest's bus cycle.
  mutating func leave(for host: inout VMXHost) -> Int {
    host.leave(registers: &processor.registers, system: processor.system, memory: memory)
  }

  /// Userspace must answer a plain SVM guest's bus cycle.
  mutating func leave(for host: inout SVMHost) -> Int {
    host.leave(registers: &processor.registers, system: processor.system, memory: memory)
  }

  /// VMGEXIT of the guest's own handler: the host is lent the GHCB MSR, and memory that is shared.
  mutating func vmgexit(
    to host: inout SEVHost, _ cpuid: borrowing CPUIDTable, _ msrs: inout HostMSRs
  ) -> HostAction {
    host.vmgexit(ghcbMSR: &processor.system.ghcbMSR, memory: memory, cpuid: cpuid, msrs: &msrs)
  }

  /// SIPI for an SEV-ES guest's processor: the host is lent the GHCB MSR, and memory that is shared.
  mutating func startUp(_ host: inout SEVHost) {
    host.startUp(ghcbMSR: &processor.system.ghcbMSR, memory: memory)
  }

  /// VMGEXIT of the hosted handler, with its own GHCB page.
  mutating func hostedVMGEXIT(
    to host: inout SEVHost, _ cpuid: borrowing CPUIDTable, _ msrs: inout HostMSRs
  ) -> HostAction {
    var ghcbMSR = ghcbAddress
    return host.vmgexit(ghcbMSR: &ghcbMSR, memory: memory, cpuid: cpuid, msrs: &msrs)
  }

  /// The answer to a port cycle of an SEV-ES guest.
  mutating func complete(_ value: UInt32, for host: inout SEVHost) -> HostAction {
    host.complete(value, memory: memory)
  }

  /// The answer to all that was left of an SEV-ES guest's string.
  mutating func completeString(_ bytes: borrowing [UInt8], for host: inout SEVHost) -> HostAction {
    host.completeString(bytes, memory: memory)
  }

  /// The answer of the local APIC of an SEV-ES guest.
  mutating func completeLocalAPIC(_ value: UInt64?, for host: inout SEVHost) -> HostAction {
    host.completeLocalAPIC(value, memory: memory)
  }

  /// How many local APICs got the interrupt of an SEV-ES guest.
  mutating func completeInterrupts(_ count: UInt64, for host: inout SEVHost) -> HostAction {
    host.completeInterrupts(count, memory: memory)
  }

  /// The answer to a memory cycle of an SEV-ES guest.
  mutating func completeMemory(_ value: UInt64, for host: inout SEVHost) -> HostAction {
    host.completeMemory(value, memory: memory)
  }

  /// RIP after an instruction of so many bytes; 32 bits of it outside 64-bit code.
  func nextRIP(_ length: UInt32) -> UInt64 {
    let next = processor.registers.rip &+ UInt64(length)
    return processor.system.codeSize == .bits64 ? next : next & 0xFFFF_FFFF
  }

  /// The time-stamp counter's offset is the host's own, where the processor keeps it: the host is lent it, and the time.
  func lendTime(to msrs: inout HostMSRs) {
    msrs.instructionCount = processor.instructionCount
    msrs.timeStampOffset = processor.system.tscOffset
  }

  /// What the host made of it.
  mutating func takeTime(from msrs: borrowing HostMSRs) { processor.system.tscOffset = msrs.timeStampOffset }

  /// Gives pages to the other side. Of what is no RAM nothing need be known: a guest may share a hole, and then map a
  /// device into it.
  func convert(_ conversion: PageConversion) {
    memory.setShared(conversion.address..<conversion.address &+ conversion.byteCount, conversion.isShared)
  }
}
