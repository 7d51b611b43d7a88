public import Memory
public import X86

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

extension RegisterFile {
  /// Finishes an IN or OUT that a device has answered at once. A device's answer has no contract: nobody has seen the
  /// registers meanwhile.
  @inlinable public mutating func finishFastPort(_ element: PortElement, _ value: UInt64, nextRIP: UInt64) {
    if element.direction == .read { write(value, to: .rax, width: element.width) }
    rip = nextRIP
  }
}

/// The port access of a plain guest from its exit to its completion, the same for VMX and SVM: they differ only in how
/// the access and the next RIP reach them.
///
/// `begin` asks for a bus cycle, `complete` takes its answer. Where userspace must answer, `leave` comes between them: it
/// brings the registers to where the contract has them at the exit.
@frozen @usableFromInline
struct PlainPortIO: Sendable {
  @frozen @usableFromInline
  enum Waiting: UInt8, Sendable {
    case nothing, input, output, emulation, operand
    // What userspace answers, where it is not the same.
    case finished, advancedInput, unchecked, emulated, block
  }

  @usableFromInline var contract: ExitContract
  @usableFromInline var waiting = Waiting.nothing
  @usableFromInline var width = Width.byte
  @usableFromInline var isPort7E = false
  @usableFromInline var linearRIP: UInt64 = 0
  @usableFromInline var emulation = StringPortEmulation()
  /// What the exit to userspace has swallowed.
  @usableFromInline var lostStep = LostStep.none
  /// Userspace has written registers since the exit.
  @usableFromInline var isRewritten = false
  @usableFromInline var block: [UInt32] = []
  @usableFromInline var blockCount = 1

  @inlinable init(_ contract: ExitContract) { self.contract = contract }

  @inlinable mutating func begin(
    _ access: PortAccess, nextRIP: UInt64, _ registers: inout RegisterFile, _ system: borrowing SystemState,
    _ memory: borrowing GuestMemory
  ) -> HostAction {
    emulation.nextRIP = nextRIP
    guard !access.isString, contract.fastPath != .none else {
      emulation.access = access
      if contract.fastPath == .none, let end = emulation.decode(registers, system, memory) { return end }
      return wait(for: emulation.next(&registers, system, memory), at: system.linearRIP(registers.rip))
    }
    width = access.width
    linearRIP = system.linearRIP(registers.rip)
    if access.direction == .read {
      waiting = .input
      return .port(PortElement(port: access.port, direction: .read, width: width))
    }
    waiting = .output
    isPort7E = access.port == 0x7E
    return .port(
      PortElement(
        port: access.port, direction: .write, width: width, value: UInt32(truncatingIfNeeded: registers[.rax])))
  }

  /// Userspace must answer what was just asked for.
  ///
  /// - Returns: how many elements it must answer at once.
  @usableFromInline mutating func leave(
    _ registers: inout RegisterFile, _ system: borrowing SystemState, _ memory: borrowing GuestMemory
  ) -> Int {
    lostStep = .none
    isRewritten = false
    switch waiting {
    case .input, .output: leaveFast(&registers)
    case .emulation where contract.emulatesAsKVM: return leaveEmulation(&registers, system, memory)
    default: return 1
    }
    linearRIP = system.linearRIP(registers.rip)
    return 1
  }

  private mutating func leaveFast(_ registers: inout RegisterFile) {
    switch contract.fastPath {
    case .none: break
    case .checked:
      guard waiting == .output, isPort7E, contract.advancesBeforePort7E else { return }
      // `kvm_skip_emulated_instruction` before the exit: where the host steps, its exit is the later one.
      registers.rip = emulation.nextRIP
      waiting = .finished
      lostStep = .access
    case .advanced:
      registers.rip = emulation.nextRIP
      waiting = waiting == .input ? .advancedInput : .finished
      lostStep = .host
    case .unchecked:
      // The length, to be added to wherever RIP is by then.
      emulation.nextRIP = emulation.nextRIP &- registers.rip
      emulation.access.direction = waiting == .input ? .read : .write
      waiting = .unchecked
    }
  }

  /// `x86_emulate_instruction` as it leaves for userspace: a write is done, with all of the instruction; a read is not.
  private mutating func leaveEmulation(
    _ registers: inout RegisterFile, _ system: borrowing SystemState, _ memory: borrowing GuestMemory
  ) -> Int {
    defer { linearRIP = system.linearRIP(registers.rip) }
    let access = emulation.access
    emulation.exitRIP = registers.rip
    if access.direction == .write {
      if access.isString { emulation.step(&registers) }
      // A repeated OUTS comes once more with a count of 0.
      if !access.isRepeated || !access.isString { registers.rip = emulation.nextRIP }
      waiting = .finished
      lostStep = .both
      return 1
    }
    guard access.isString, access.isRepeated, let count = emulation.readAheadCount(registers, system, memory) else {
      waiting = .emulated
      return 1
    }
    waiting = .block
    block.removeAll(keepingCapacity: true)
    blockCount = count
    return count
  }

  @inlinable mutating func complete(
    _ value: UInt32, _ registers: inout RegisterFile, _ system: borrowing SystemState, _ memory: borrowing GuestMemory
  ) -> HostAction {
    let waited = waiting
    waiting = .nothing
    switch waited {
    case .nothing, .operand: return .fail(.nothingPending)
    case .input:
      guard system.linearRIP(registers.rip) == linearRIP else { return .resume(retired: false) }
      registers.write(UInt64(value), to: .rax, width: width)
      registers.rip = emulation.nextRIP
    case .output:
      guard system.linearRIP(registers.rip) == linearRIP else { return .resume(retired: false) }
      registers.rip = emulation.nextRIP
    case .emulation:
      guard system.linearRIP(registers.rip) == linearRIP else { return .resume(retired: false) }
      return wait(for: emulation.complete(value, &registers, system, memory), at: linearRIP)
    default: return completeUserspace(waited, value, &registers, system, memory)
    }
    return .resume(retired: true)
  }

  @usableFromInline mutating func completeUserspace(
    _ waited: Waiting, _ value: UInt32, _ registers: inout RegisterFile, _ system: borrowing SystemState,
    _ memory: borrowing GuestMemory
  ) -> HostAction {
    switch waited {
    case .finished: return .resume(retired: system.linearRIP(registers.rip) == linearRIP)
    case .advancedInput:
      registers.write(UInt64(value), to: .rax, width: width)
      return .resume(retired: system.linearRIP(registers.rip) == linearRIP)
    case .unchecked:
      if emulation.access.direction == .read { registers.write(UInt64(value), to: .rax, width: width) }
      registers.rip = system.rip(UInt32(truncatingIfNeeded: emulation.nextRIP), after: registers.rip)
      return .resume(retired: true)
    case .emulated:
      let rax = registers[.rax]
      let action = wait(for: emulation.complete(value, &registers, system, memory), at: linearRIP)
      // The emulator's copy of RAX was thrown away with the others.
      if isRewritten && !emulation.access.isString { registers[.rax] = rax }
      return action
    case .block:
      block.append(value)
      guard block.count < blockCount else {
        return emulation.completeBlock(block, &registers, system, memory)
      }
      waiting = .block
      return .port(emulation.readElement)
    default: return .fail(.nothingPending)
    }
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
