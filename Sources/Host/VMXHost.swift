public import Memory
public import X86

/// The hypervisor of a plain VMX guest, as KVM is one (`arch/x86/kvm/vmx/vmx.c`). It may see and change everything.
@frozen public struct VMXHost: Sendable {
  @usableFromInline var port: PlainPortIO
  @usableFromInline var registerAccess = RegisterAccess()

  /// A host for one virtual processor.
  @inlinable public init(_ contract: ExitContract = ExitContract()) { port = PlainPortIO(contract) }

  /// Handles a VM exit.
  @inlinable public mutating func handle(
    _ exit: VMXExit, registers: inout RegisterFile, system: borrowing SystemState, memory: borrowing GuestMemory,
    cpuid: borrowing CPUIDTable, msrs: inout HostMSRs
  ) -> HostAction {
    let nextRIP = system.rip(exit.instructionLength, after: registers.rip)
    switch exit.reason {
    case .ioInstruction:
      guard let access = IOQualification(rawValue: exit.exitQualification).access(exit.instructionInfo) else {
        return .fail(.unhandledExit(UInt64(exit.reason.rawValue)))
      }
      return port.begin(access, nextRIP: nextRIP, &registers, system, memory)
    case .cpuid:
      registers.finishCPUID(cpuid, system)
      registers.rip = nextRIP
      return .resume(retired: true)
    case .hlt:
      registers.rip = nextRIP
      return .halt(retired: true)
    case .rdmsr:
      registerAccess = RegisterAccess(nextRIP: nextRIP, isRead: true)
      return registers.finishRDMSR(msrs, nextRIP: nextRIP)
    case .wrmsr:
      registerAccess = RegisterAccess(nextRIP: nextRIP, isRead: false)
      return registers.finishWRMSR(&msrs, nextRIP: nextRIP)
    case .rdtsc: return registers.finishRDTSC(msrs.timeStamp, nextRIP: nextRIP)
    case .rdtscp: return registers.finishRDTSC(msrs.timeStamp, tscAux: system.tscAux, nextRIP: nextRIP)
    case .xsetbv: return registers.finishXSETBV(system, cpuid, nextRIP: nextRIP)
    // There is no virtual PMU.
    case .rdpmc: return .inject(.generalProtection())
    case .vmcall: return registers.beginHypercall(system, nextRIP: nextRIP, &registerAccess)
    case .exceptionOrNMI where exit.interruptionInformation & 0x7FF == 0x306:
      return HypercallInstruction.vmcall.replaceOther(registers, system, memory)
    // KVM has nothing to flush, and takes MONITOR and MWAIT for NOP (KVM_X86_QUIRK_MWAIT_NEVER_UD_FAULTS).
    case .invd, .wbinvd, .monitor, .mwait: return registers.skip(to: nextRIP)
    case .tripleFault: return .shutdown
    default: return .fail(.unhandledExit(UInt64(exit.reason.rawValue)))
    }
  }

  /// IN and OUT by the shortest way (KVM `kvm_fast_pio`), for a machine that has a device at the port: drive this cycle, then
  /// `RegisterFile.finishFastPort`. Nothing is remembered in between.
  ///
  /// - Returns: `nil` for every other exit, and where the contract has everything go through the emulation.
  @inlinable public func fastPort(_ exit: VMXExit, rax: UInt64) -> PortElement? {
    // A string, or bits that are reserved.
    guard exit.reason == .ioInstruction, exit.exitQualification & 0xFFFF_FFFF_0000_FF90 == 0,
      port.contract.fastPath != .none, let width = Width(rawValue: UInt8(exit.exitQualification & 7) &+ 1)
    else { return nil }
    let isRead = exit.exitQualification & 8 != 0
    return PortElement(
      port: UInt16(truncatingIfNeeded: exit.exitQualification >> 16), direction: isRead ? .read : .write, width: width,
      value: isRead ? 0 : UInt32(truncatingIfNeeded: rax))
  }

  /// Takes the answer to `HostAction.port`: what was read, or anything for a write.
  @inlinable public mutating func complete(
    _ value: UInt32, registers: inout RegisterFile, system: borrowing SystemState, memory: borrowing GuestMemory
  ) -> HostAction {
    port.complete(value, &registers, system, memory)
  }

  /// Userspace must answer what `HostAction.port` asked for: brings the registers to where the contract has them.
  ///
  /// - Returns: how many elements it must answer at once; more than one only for a repeated INS.
  public mutating func leave(
    registers: inout RegisterFile, system: borrowing SystemState, memory: borrowing GuestMemory
  ) -> Int { port.leave(&registers, system, memory) }

  /// The host steps the guest: the guest is entered after each element of a string.
  public var isStepped: Bool {
    get { port.emulation.isStepped }
    set { port.emulation.isStepped = newValue }
  }

  /// Which single steps the exit to userspace has swallowed.
  public var lostStep: LostStep { port.lostStep }

  /// Userspace has written registers during its exit.
  public mutating func noteRewrittenRegisters() { port.isRewritten = true }

  /// Takes the answer to `HostAction.memory`: what was read, or anything for a write.
  @inlinable public mutating func completeMemory(
    _ value: UInt64, registers: inout RegisterFile, system: borrowing SystemState, memory: borrowing GuestMemory
  ) -> HostAction {
    port.completeMemory(value, &registers, system, memory)
  }

  /// Takes the answer to `HostAction.sendInterrupts`: how many local APICs got it.
  @inlinable public mutating func completeInterrupts(_ count: UInt64, registers: inout RegisterFile) -> HostAction {
    registers.finishHypercall(
      Int64(truncatingIfNeeded: count), isWide: registerAccess.isRead, nextRIP: registerAccess.nextRIP)
  }

  /// Takes the answer to `HostAction.localAPIC`: what was read, anything for a write; `nil` for #GP(0).
  @inlinable public mutating func completeLocalAPIC(_ value: UInt64?, registers: inout RegisterFile) -> HostAction {
    registers.finishLocalAPIC(value, isRead: registerAccess.isRead, nextRIP: registerAccess.nextRIP)
  }
}
