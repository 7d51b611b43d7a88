public import Memory
public import X86

/// The hypervisor of a plain SVM guest, as KVM is one (`arch/x86/kvm/svm/svm.c`). It may see and change everything.
@frozen public struct SVMHost: Sendable {
  @usableFromInline var port: PlainPortIO
  @usableFromInline var registerAccess = RegisterAccess()

  /// A host for one virtual processor.
  @inlinable public init(_ contract: ExitContract = ExitContract()) { port = PlainPortIO(contract) }

  /// Handles a #VMEXIT. The next RIP of an I/O instruction is EXITINFO2, of any other nRIP.
  @inlinable public mutating func handle(
    _ exit: SVMExit, registers: inout RegisterFile, system: borrowing SystemState, memory: borrowing GuestMemory,
    cpuid: borrowing CPUIDTable, msrs: inout HostMSRs
  ) -> HostAction {
    switch exit.code {
    case .ioio:
      guard let access = IOExitInfo1(rawValue: exit.exitInfo1).access else {
        return .fail(.unhandledExit(exit.code.rawValue))
      }
      return port.begin(access, nextRIP: exit.exitInfo2, &registers, system, memory)
    case .cpuid:
      registers.finishCPUID(cpuid, system)
      registers.rip = exit.nextRIP
      return .resume(retired: true)
    case .hlt:
      registers.rip = exit.nextRIP
      return .halt(retired: true)
    case .msr:
      registerAccess = RegisterAccess(nextRIP: exit.nextRIP, isRead: exit.exitInfo1 == 0)
      return exit.exitInfo1 == 0
        ? registers.finishRDMSR(msrs, nextRIP: exit.nextRIP) : registers.finishWRMSR(&msrs, nextRIP: exit.nextRIP)
    case .rdtsc: return registers.finishRDTSC(msrs.timeStamp, nextRIP: exit.nextRIP)
    case .rdtscp: return registers.finishRDTSC(msrs.timeStamp, tscAux: system.tscAux, nextRIP: exit.nextRIP)
    case .xsetbv: return registers.finishXSETBV(system, cpuid, nextRIP: exit.nextRIP)
    // There is no virtual PMU.
    case .rdpmc: return .inject(.generalProtection())
    case .vmmcall: return registers.beginHypercall(system, nextRIP: exit.nextRIP, &registerAccess)
    case .invalidOpcode: return HypercallInstruction.vmmcall.replaceOther(registers, system, memory)
    // KVM has nothing to flush, and takes MONITOR and MWAIT for NOP (KVM_X86_QUIRK_MWAIT_NEVER_UD_FAULTS).
    case .invd, .wbinvd, .monitor, .mwait: return registers.skip(to: exit.nextRIP)
    case .shutdown: return .shutdown
    default: return .fail(.unhandledExit(exit.code.rawValue))
    }
  }

  /// IN and OUT by the shortest way, as `VMXHost.fastPort`; the next RIP is EXITINFO2.
  @inlinable public func fastPort(_ exit: SVMExit, rax: UInt64) -> PortElement? {
    // A string, a segment without one, or bits that are reserved; more than one address size.
    let addressSize = exit.exitInfo1 & 0x380
    guard exit.code == .ioio, exit.exitInfo1 & 0xFFFF_FFFF_0000_FC0E == 0, addressSize & (addressSize &- 1) == 0,
      port.contract.fastPath != .none, let width = Width(rawValue: UInt8(truncatingIfNeeded: exit.exitInfo1 >> 4) & 7)
    else { return nil }
    let isRead = exit.exitInfo1 & 1 != 0
    return PortElement(
      port: UInt16(truncatingIfNeeded: exit.exitInfo1 >> 16), direction: isRead ? .read : .write, width: width,
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
