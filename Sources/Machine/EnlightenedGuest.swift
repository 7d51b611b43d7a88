public import Guest
internal import Host
public import X86

/// A guest that asks the host of its own accord: Swift code in the place of a driver that knows where it runs.
///
/// No guest instruction is executed. Each call fills the hosted handler's GHCB page or the TDVMCALL registers, or
/// touches the bus where the guest is a plain one, and the machine's host and devices answer as they do after a trap.
/// Ports and addresses that no device claims read as all ones.
public struct EnlightenedGuest: ~Copyable {
  /// The machine that the guest is in.
  public var machine: VirtualMachine
  /// Why the host gave no answer: on silicon the guest would be gone. A call that met this throws.
  public private(set) var failure: MachineExit?

  /// Takes the place of the guest's code.
  ///
  /// - Throws: where the machine is confidential and the guest has its own handlers, whose GHCB page is in its memory.
  public init(in machine: consuming VirtualMachine) throws(EnlightenedGuestError) {
    guard !machine.isConfidential || machine.handlers == .hosted else { throw .ownHandlers }
    self.machine = machine
  }

  /// Does what the host asks for.
  private mutating func settle(_ first: HostAction) {
    var action = first
    while true {
      switch action {
      case .port(let element): action = machine.completePort(drive(element))
      case .memory(let access): action = machine.completeMemory(drive(access))
      case .localAPIC(let access): action = machine.completeLocalAPIC(machine.drive(access))
      case .resume: return
      default:
        failure = MachineExit(ending: action)
        // What a host that does not understand says (GHCB spec rev. 2.03, table 7).
        writeGHCB(2, at: Int(GHCBField.swExitInfo1.rawValue), .qword)
        machine.vcpu.call[.r10] = TDVMCallStatus.invalidOperand.rawValue
        return
      }
    }
  }

  private mutating func drive(_ element: PortElement) -> UInt64 {
    switch machine.drive(element) {
    case .value(let value): return value
    case .signal: return 0
    case .unclaimed:
      machine.note(element, element.width.mask, isClaimed: false)
      return element.width.mask
    }
  }

  private mutating func drive(_ access: MemoryAccess) -> UInt64 {
    switch machine.driveCycle(access) {
    case .value(let value): return value
    case .signal: return 0
    case .unclaimed:
      machine.note(access, access.width.mask, isClaimed: false)
      return access.width.mask
    }
  }
}

extension EnlightenedGuest: HostCaller {
  /// The machine's model.
  public var confinement: Confinement { machine.confinement }
  /// Where the hosted handler's GHCB page is.
  public var ghcbAddress: UInt64 { machine.world.ghcbAddress }

  /// Reads the hosted handler's GHCB page.
  public mutating func readGHCB(at offset: Int, _ width: Width) -> UInt64 { machine.world.readGHCB(at: offset, width) }

  /// Writes the hosted handler's GHCB page.
  public mutating func writeGHCB(_ value: UInt64, at offset: Int, _ width: Width) {
    machine.world.writeGHCB(value, at: offset, width)
  }

  /// The host's turn, with what the GHCB page says.
  public mutating func vmgexit() {
    machine.vcpu.stage = .vcHandler
    settle(machine.askSEV())
    finish()
  }

  /// The host's turn, with the registers that the call exposes.
  public mutating func tdvmcall(_ call: inout TDVMCallRegisters) {
    machine.vcpu.call = call
    settle(machine.askTDX())
    call = machine.vcpu.call
    finish()
  }

  /// One cycle of the port bus.
  public mutating func touch(_ element: PortElement) -> UInt32 {
    UInt32(truncatingIfNeeded: drive(element))
  }

  /// One cycle of the memory bus.
  public mutating func touch(_ access: MemoryAccess) -> UInt64 { drive(access) }

  private mutating func finish() {
    machine.vcpu.stage = .direct
    machine.vcpu.elements = 0
    machine.endExit()
  }
}

/// Why Swift code cannot take the guest's place.
public enum EnlightenedGuestError: Error, Sendable, Equatable {
  /// The guest brings its own handlers for #VC or #VE.
  case ownHandlers
}

extension MachineExit {
  /// What an action that does not lead back into the guest means for the run.
  fileprivate init(ending action: HostAction) {
    switch action {
    case .terminate(let reason): self = .terminated(reason)
    case .fatalError(let code): self = .fatalError(code)
    case .halt: self = .halted(interruptsEnabled: true)
    case .awaitStartUp: self = .halted(interruptsEnabled: false)
    case .shutdown: self = .shutdown
    case .fail(let failure): self = .failure(.host(failure))
    default: self = .failure(.unexpectedStop)
    }
  }
}
