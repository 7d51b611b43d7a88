public import Memory
public import X86

/// What a host of plain guests does with a port access, and which of KVM's habits it has.
///
/// The contract is KVM's since 45def77ebf79 (2019): while IN or OUT waits for its device RIP stays at the instruction;
/// `complete` finishes it only if the linear RIP is still the same, else userspace has reset the guest or sent it
/// elsewhere, and the completion is dropped.
@frozen public struct PortContract: Sendable, Equatable {
  /// IN and OUT take the short way, with what the exit says of them; otherwise they go through the emulation that
  /// strings always take. Both leave the same state.
  public var hasFastPath: Bool
  /// OUT to port 7Eh moves RIP before userspace sees the access (KVM_X86_QUIRK_OUT_7E_INC_RIP, on by default).
  public var advancesBeforePort7E: Bool

  /// KVM's contract with its quirk, unless told otherwise.
  @inlinable public init(hasFastPath: Bool = true, advancesBeforePort7E: Bool = true) {
    self.hasFastPath = hasFastPath
    self.advancesBeforePort7E = advancesBeforePort7E
  }
}

extension SystemState {
  /// Where the instruction at `rip` is in linear memory: RIP alone in 64-bit code, else 32 bits of CS base + RIP
  /// (KVM `kvm_get_linear_rip`).
  @inlinable func linearRIP(_ rip: UInt64) -> UInt64 {
    codeSize == .bits64 ? rip : (cs.base &+ rip) & 0xFFFF_FFFF
  }

  /// The RIP `length` bytes after `rip`; 32 bits of it outside 64-bit code.
  @inlinable func rip(_ length: UInt32, after rip: UInt64) -> UInt64 {
    let next = rip &+ UInt64(length)
    return codeSize == .bits64 ? next : next & 0xFFFF_FFFF
  }
}

extension RegisterFile {
  /// Finishes CPUID but for RIP: four 32-bit results, each zero-extended.
  @inlinable mutating func finishCPUID(_ cpuid: borrowing CPUIDTable, _ system: borrowing SystemState) {
    let leaf = UInt32(truncatingIfNeeded: self[.rax])
    let subleaf = UInt32(truncatingIfNeeded: self[.rcx])
    let result = cpuid.lookup(leaf: leaf, subleaf: subleaf)
      .adjusted(leaf: leaf, cr4: system.cr4).adjusted(leaf: leaf, subleaf: subleaf, xcr0: system.xcr0)
    write(UInt64(result.eax), to: .rax, width: .dword)
    write(UInt64(result.ebx), to: .rbx, width: .dword)
    write(UInt64(result.ecx), to: .rcx, width: .dword)
    write(UInt64(result.edx), to: .rdx, width: .dword)
  }
}

/// The port access of a plain guest from its exit to its completion, the same for VMX and SVM: they differ only in how
/// the access and the next RIP reach them.
@frozen @usableFromInline
struct PlainPortIO: Sendable {
  @frozen @usableFromInline
  enum Waiting: UInt8, Sendable {
    case nothing, input, output, finishedOutput, emulation, operand
  }

  @usableFromInline var contract: PortContract
  @usableFromInline var waiting = Waiting.nothing
  @usableFromInline var width = Width.byte
  @usableFromInline var linearRIP: UInt64 = 0
  @usableFromInline var emulation = StringPortEmulation()

  @inlinable init(_ contract: PortContract) { self.contract = contract }

  @inlinable mutating func begin(
    _ access: PortAccess, nextRIP: UInt64, _ registers: inout RegisterFile, _ system: borrowing SystemState,
    _ memory: borrowing GuestMemory
  ) -> HostAction {
    emulation.nextRIP = nextRIP
    guard !access.isString, contract.hasFastPath else {
      emulation.access = access
      return wait(for: emulation.next(&registers, system, memory), at: system.linearRIP(registers.rip))
    }
    width = access.width
    if access.direction == .read {
      waiting = .input
      linearRIP = system.linearRIP(registers.rip)
      return .port(PortElement(port: access.port, direction: .read, width: width))
    }
    if access.port == 0x7E && contract.advancesBeforePort7E {
      waiting = .finishedOutput
      registers.rip = nextRIP
    } else {
      waiting = .output
    }
    linearRIP = system.linearRIP(registers.rip)
    return .port(
      PortElement(
        port: access.port, direction: .write, width: width, value: UInt32(truncatingIfNeeded: registers[.rax])))
  }

  @inlinable mutating func complete(
    _ value: UInt32, _ registers: inout RegisterFile, _ system: borrowing SystemState, _ memory: borrowing GuestMemory
  ) -> HostAction {
    let waited = waiting
    waiting = .nothing
    if waited == .nothing || waited == .operand { return .fail(.nothingPending) }
    guard system.linearRIP(registers.rip) == linearRIP else { return .resume(retired: false) }
    switch waited {
    case .nothing, .finishedOutput, .operand: break
    case .input:
      registers.write(UInt64(value), to: .rax, width: width)
      registers.rip = emulation.nextRIP
    case .output: registers.rip = emulation.nextRIP
    case .emulation: return wait(for: emulation.complete(value, &registers, system, memory), at: linearRIP)
    }
    return .resume(retired: true)
  }

  @inlinable mutating func wait(for action: HostAction, at linearRIP: UInt64) -> HostAction {
    switch action {
    case .port: waiting = .emulation
    case .memory: waiting = .operand
    default: return action
    }
    self.linearRIP = linearRIP
    return action
  }

  @usableFromInline mutating func completeMemory(
    _ value: UInt64, _ registers: inout RegisterFile, _ system: borrowing SystemState, _ memory: borrowing GuestMemory
  ) -> HostAction {
    guard waiting == .operand else { return .fail(.nothingPending) }
    waiting = .nothing
    guard system.linearRIP(registers.rip) == linearRIP else { return .resume(retired: false) }
    return wait(for: emulation.completeOperand(value, &registers, system, memory), at: linearRIP)
  }
}
