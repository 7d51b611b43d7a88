import Guest
import Host
import Memory
import Processor
import X86

/// What the machine remembers for its userspace besides the exit that waits for an answer.
struct UserspaceState {
  /// Why a confidential guest is at its end.
  var end: SystemEvent?
  /// The host steps the guest.
  var isStepping = false
  /// The instruction count at the last debug exit.
  var steppedCount: UInt64 = 0
  /// The step that is due was swallowed by an exit.
  var isStepLost = false
  /// Registers were written since the exit.
  var isRewritten = false
  /// What the registers were at an MMIO read.
  var registers = RegisterFile()
  /// Writes of an instruction that is finished, which userspace has not seen yet.
  var posted: [MemoryAccess] = []
  /// What the processor stopped for while such an instruction was finished. Asked at every turn: an optional of this size
  /// is copied to be compared with `nil`.
  var stop = Stop.instructionLimit
  var hasStop = false
  /// The answer to a block.
  var values: [UInt64] = []
}

// What userspace does while the guest stands still, and what it finds there: the contract of `ExitContract`.
extension VirtualMachine {
  // MARK: Answers

  /// Answers an exit: what a read gets; nothing for a write; 0 where pages may change sides. The next `run` finishes the
  /// instruction, where the contract has not.
  ///
  /// - Throws: where no exit waits for it, or the value is wider than the access, or more than one is wanted. The machine is
  ///   as it was.
  public mutating func complete(_ value: UInt64 = 0) throws(CompletionError) { try complete([value]) }

  /// Answers an exit with several elements.
  ///
  /// - Throws: where no exit waits for it, a value is wider than the access, or their number is wrong. The machine is as it
  ///   was.
  public mutating func complete(_ values: [UInt64]) throws(CompletionError) {
    let width: Width
    var count = 1
    switch waiting {
    case .nothing: throw .nothingPending
    case .port(let element): width = element.width
    case .block(let element, let wanted): (width, count) = (element.width, wanted)
    case .memory(let access), .cycle(let access), .posted(let access): width = access.width
    case .conversion: width = .qword
    }
    guard values.count == count, let first = values.first else {
      throw .wrongCount(given: values.count, wanted: count)
    }
    for value in values where value & ~width.mask != 0 { throw .tooWide(value, width) }
    answer = first
    userspace.values = values
  }

  /// Answers an exit and lets the host complete it, but does not enter the guest: KVM's `immediate_exit`.
  ///
  /// - Returns: the exit that the completion has led to, or `nil`: the registers are those with which the guest goes on.
  /// - Throws: as `complete`.
  public mutating func completeWithoutRunning(_ value: UInt64 = 0) throws(CompletionError) -> MachineExit? {
    try completeWithoutRunning([value])
  }

  /// The same for an exit with several elements.
  ///
  /// - Returns: as above.
  /// - Throws: as `complete`.
  public mutating func completeWithoutRunning(_ values: [UInt64]) throws(CompletionError) -> MachineExit? {
    try complete(values)
    if let exit = takeAnswer() { return exit }
    // The instruction that read a device's memory is executed by the host.
    if !world.processor.isBetweenInstructions {
      let stop = world.processor.run(world.memory, limit: world.processor.instructionCount &+ 1)
      vcpu.timeOffset &+= world.processor.takeStalledTicks()
      if stop != .instructionLimit {
        stopwatch.start()
        let exit = handle(stop)
        endExit()
        if let exit { return exit }
      }
    }
    return userspace.isStepping ? takeStep() : nil
  }

  /// What nobody answers reads as all ones; pages may change sides.
  mutating func answerWithOnes() {
    switch waiting {
    case .nothing: break
    case .port(let element): answer = element.width.mask
    case .block(let element, let count):
      answer = element.width.mask
      userspace.values = Array(repeating: element.width.mask, count: count)
    case .memory(let access), .cycle(let access), .posted(let access): answer = access.width.mask
    case .conversion: answer = 0
    }
  }

  /// Gives the guest what userspace has answered.
  mutating func takeAnswer() -> MachineExit? {
    if case .nothing = waiting { return nil }
    guard let value = answer else { return .failure(.completionMissing) }
    answer = nil
    let waited = waiting
    waiting = .nothing
    defer { endExit() }
    switch waited {
    case .nothing: return nil
    case .port(let element):
      note(element, value, isClaimed: false)
      return settle(completePort(value))
    case .block(let element, _): return takeBlock(element)
    case .memory(let access):
      note(access, value, isClaimed: false)
      return finishMemory(value)
    case .posted(let access):
      note(access, value, isClaimed: false)
      guard !userspace.posted.isEmpty else { return nil }
      let next = userspace.posted.removeFirst()
      waiting = .posted(next)
      return .mmio(next)
    case .cycle(let access):
      note(access, value, isClaimed: false)
      return settle(completeMemory(value))
    case .conversion(let conversion):
      if value == 0 { world.convert(conversion) }
      return settle(vcpu.tdx.completeConversion(isDone: value == 0, registers: &vcpu.call))
    }
  }

  private mutating func takeBlock(_ element: PortElement) -> MachineExit? {
    var action = HostAction.port(element)
    for value in userspace.values {
      note(element, value, isClaimed: false)
      action = completePort(value)
    }
    // The first was counted as it was asked for.
    if countsElements { vcpu.elements &+= UInt64(userspace.values.count) &- 1 }
    return settle(action)
  }

  // MARK: Exits

  /// A port's bus cycle goes to userspace; `nil` where it is swallowed.
  mutating func leave(for element: PortElement) -> MachineExit? {
    userspace.isRewritten = false
    var count = 1
    switch confinement {
    case .vmx:
      count = world.leave(for: &vcpu.vmx)
      vcpu.lostStep = vcpu.vmx.lostStep
    case .svm:
      count = world.leave(for: &vcpu.svm)
      vcpu.lostStep = vcpu.svm.lostStep
    default: break
    }
    if vcpu.lostStep == .access {
      vcpu.lostStep = .none
      if userspace.isStepping { return nil }
    }
    waiting = count > 1 ? .block(element, count) : .port(element)
    return count > 1 ? .ioBlock(element, count: count) : .io(element)
  }

  /// A cycle of the memory bus goes to userspace. KVM's emulator has finished a write by then, and the whole of its
  /// instruction, and swallows the step.
  mutating func leave(for access: MemoryAccess) -> MachineExit {
    userspace.isRewritten = false
    userspace.registers = world.processor.registers
    guard contract.emulatesAsKVM && (confinement == .vmx || confinement == .svm), access.direction == .write else {
      waiting = .memory(access)
      return .mmio(access)
    }
    let isRepeated = isAtRepeatedString
    world.processor.losesStep = true
    finishPosted()
    world.processor.losesStep = false
    // It comes once more with a count of 0.
    if isRepeated { world.processor.registers.rip = userspace.registers.rip }
    userspace.isStepLost = true
    waiting = .posted(access)
    return .mmio(access)
  }

  private var isAtRepeatedString: Bool {
    do throws(DecodeError) {
      let bytes = world.instructionBytes(at: world.linearRIP)
      let instruction = try Instruction(decoding: bytes, codeSize: world.codeSize)
      return instruction.isRepeated && instruction.attributes.contains(.string)
    } catch { return false }
  }

  /// Finishes the instruction whose write goes to userspace.
  private mutating func finishPosted() {
    // An instruction has few bus cycles.
    for _ in 0..<16 {
      world.processor.finishMemory(0)
      let stop = world.processor.run(world.memory, limit: world.processor.instructionCount &+ 1)
      vcpu.timeOffset &+= world.processor.takeStalledTicks()
      guard case .memory(let next) = stop, next.direction == .write else {
        if stop != .instructionLimit { keep(stop) }
        return
      }
      switch driveCycle(next) {
      case .unclaimed: userspace.posted.append(next)
      case .signal(let signal): signalled = signal
      case .value: break
      }
    }
  }

  /// The answer to the processor's own cycle. KVM's emulator finishes the instruction that it had decoded, and where
  /// userspace has written registers throws away its copies of them; otherwise another RIP means another instruction.
  private mutating func finishMemory(_ value: UInt64) -> MachineExit? {
    guard userspace.isRewritten else {
      world.processor.finishMemory(value)
      return nil
    }
    guard contract.emulatesAsKVM && (confinement == .vmx || confinement == .svm) else {
      let isSame = world.processor.registers.rip == userspace.registers.rip
      if isSame { world.processor.finishMemory(value) } else { world.processor.dropDeviceCycles() }
      return nil
    }
    let written = world.processor.registers
    world.processor.registers = userspace.registers
    world.processor.finishMemory(value)
    let stop = world.processor.run(world.memory, limit: world.processor.instructionCount &+ 1)
    vcpu.timeOffset &+= world.processor.takeStalledTicks()
    guard stop == .instructionLimit else {
      keep(stop)
      return nil
    }
    let rip = world.processor.registers.rip
    world.processor.registers = written
    world.processor.registers.rip = rip
    return nil
  }

  private mutating func keep(_ stop: Stop) {
    userspace.stop = stop
    userspace.hasStop = true
  }

  /// Handles what the processor had stopped for before userspace was asked.
  mutating func takeStop() -> MachineExit? {
    userspace.hasStop = false
    stopwatch.start()
    let exit = handle(userspace.stop)
    endExit()
    return exit
  }

  /// Registers are written while an exit waits for its answer.
  mutating func noteRewrittenRegisters() {
    if case .nothing = waiting { return }
    userspace.isRewritten = true
    switch confinement {
    case .vmx: vcpu.vmx.noteRewrittenRegisters()
    case .svm: vcpu.svm.noteRewrittenRegisters()
    default: break
    }
  }

  // MARK: Steps

  /// Has `run` return with `debug` after each instruction: KVM_GUESTDBG_SINGLESTEP.
  ///
  /// - Throws: for a confidential guest, which nobody can step.
  public mutating func setSingleStepping(_ isOn: Bool) throws(RegisterAccessError) {
    if isConfidential { throw .confidential(confinement) }
    userspace.isStepping = isOn
    vcpu.vmx.isStepped = isOn
    vcpu.svm.isStepped = isOn
    for place in parked.indices {
      parked[place].state.vmx.isStepped = isOn
      parked[place].state.svm.isStepped = isOn
    }
    userspace.steppedCount = instructionCount
    userspace.isStepLost = false
  }

  /// The debug exit that is due, unless an exit has swallowed it.
  mutating func takeStep() -> MachineExit? {
    guard instructionCount != userspace.steppedCount, world.processor.isBetweenInstructions else {
      return nil
    }
    userspace.steppedCount = instructionCount
    guard !userspace.isStepLost else {
      userspace.isStepLost = false
      return nil
    }
    return .debug(world.linearRIP)
  }

  /// An instruction that a host has finished is about to be retired: what its exit has swallowed.
  mutating func loseSteps() {
    if vcpu.lostStep == .both { world.processor.losesStep = true }
    userspace.isStepLost = true
    vcpu.lostStep = .none
  }
}
