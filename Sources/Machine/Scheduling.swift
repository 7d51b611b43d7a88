import Guest
import Host
import Memory
import Processor
import X86

// Whose turn it is, and what time it is. All processors run in one thread, one after the other, and time is one count for
// all of them: what one executes passes for the others too.
extension VirtualMachine {
  /// Instructions that a processor executes before it is the next one's turn, in every model. PAUSE and HLT end a turn.
  public static let instructionsPerTurn: UInt64 = 1_000

  /// How often time may skip ahead with nobody waking up.
  private static let skipLimit = 1 << 16

  // MARK: Time

  /// The machine's time in ticks.
  var time: UInt64 { world.processor.instructionCount &+ vcpu.timeOffset }

  /// Lets devices know the time, and do what is due.
  mutating func settleTime() {
    buses.now = time
    if buses.isDeadlineStale || buses.now >= buses.deadline { catchUp() }
  }

  private mutating func catchUp() {
    // What is due may set what is due next; time does not stand still for long.
    for _ in 0..<64 {
      if buses.isDeadlineStale { buses.findDeadline() }
      guard buses.now >= buses.deadline else { return }
      buses.advance()
      buses.findDeadline()
    }
  }

  /// Time that passes without instructions: the time-stamp counter goes on.
  mutating func pass(_ ticks: UInt64) {
    vcpu.timeOffset &+= ticks
    world.processor.system.tscOffset &+= ticks
    vcpu.msrs.timeStampOffset &+= ticks
    buses.now &+= ticks
  }

  /// What the engine may execute at most, as its own count: up to the caller's limit, the next deadline, the end of the
  /// turn.
  func engineLimit(_ limit: UInt64) -> UInt64 {
    let own = world.processor.instructionCount
    var room = limit &- min(instructionCount, limit)
    // At least one: an event that is due, and stays due, does not keep the guest from its limit.
    if buses.deadline != .max && room > 0 { room = min(room, max(buses.deadline &- min(buses.deadline, buses.now), 1)) }
    if !parked.isEmpty { room = min(room, turnEnd &- min(turnEnd, own)) }
    let (sum, overflows) = own.addingReportingOverflow(room)
    return overflows ? .max : sum
  }

  // MARK: Turns

  /// False where the one processor of a machine just goes on.
  @inline(__always) var isAnotherTurnPossible: Bool {
    !parked.isEmpty || vcpu.activity != .running || buses.localAPICs[0].hasInitialise
  }

  /// Finds a processor that can run, letting time skip ahead where none can.
  ///
  /// - Returns: the end of the run, where nothing will ever happen.
  mutating func schedule() -> MachineExit? {
    // An instruction whose device has answered is finished first.
    if !world.processor.isBetweenInstructions {
      finishesInstruction = buses.localAPICs[world.number].hasInitialise
      return nil
    }
    for _ in 0..<Self.skipLimit {
      if let next = nextProcessor() {
        if next != world.number { change(to: next) }
        if takeLocalEvents() { return reset() }
        if vcpu.activity == .running { return nil }
        continue
      }
      if stopsWhenIdle, isAnyAwaitingInterrupt {
        return .idle(ticks: buses.deadline == .max ? nil : buses.deadline - min(buses.deadline, buses.now))
      }
      guard buses.deadline != .max else { break }
      if buses.deadline > buses.now { pass(buses.deadline - buses.now) }
      settleTime()
    }
    return .halted(interruptsEnabled: isAnyAwaitingInterrupt)
  }

  private var isAnyAwaitingInterrupt: Bool {
    (0..<processorCount).contains { activity(of: $0) == .halted && hasFlag(of: $0) }
  }

  /// Lets time pass without instructions, but not beyond the next thing that a device does.
  public mutating func passTime(_ ticks: UInt64) {
    settleTime()
    pass(min(ticks, buses.deadline - min(buses.deadline, buses.now)))
  }

  /// Who is next: whoever runs, until its turn is over.
  private func nextProcessor() -> Int? {
    let current = world.number
    let isOver = world.processor.instructionCount >= turnEnd && !vcpu.isInString
    if !isOver && canRun(current) { return current }
    for step in 1..<max(processorCount, 2) {
      let candidate = (current + step) % processorCount
      if canRun(candidate) { return candidate }
    }
    return isOver && canRun(current) ? current : nil
  }

  private func canRun(_ number: Int) -> Bool {
    let apic = buses.localAPICs[number]
    if apic.hasInitialise { return true }
    switch activity(of: number) {
    case .running: return true
    case .waitingForStartUp: return apic.startUpVector != nil
    case .halted:
      if apic.hasNMI { return true }
      return hasFlag(of: number)
        && (apic.pendingVector != nil || buses.interrupts.output && apic.acceptsExternal)
    }
  }

  private func activity(of number: Int) -> VirtualProcessor.Activity {
    number == world.number ? vcpu.activity : parked[places[number]].state.activity
  }

  /// An interrupt ends HLT: RFLAGS.IF is set, or a TDX guest has said so in its call (KVM `tdx_interrupt_allowed`).
  private func hasFlag(of number: Int) -> Bool {
    if number == world.number { return areInterruptsEnabled || vcpu.wakesWithoutFlag }
    let other = parked[places[number]]
    return other.processor.registers.rflags.contains(.interrupt) || other.state.wakesWithoutFlag
  }

  /// Puts another processor in this one's place. Time goes on where it was.
  private mutating func change(to number: Int) {
    let now = time
    synchronisePriority()
    let place = places[number]
    let other = parked[place]
    instructionsElsewhere &+= world.processor.instructionCount &- other.processor.instructionCount
    swap(&world.processor, &other.processor)
    swap(&vcpu, &other.state)
    places[world.number] = place
    world.number = number
    buses.processor = number
    let offset = now &- world.processor.instructionCount
    world.processor.system.tscOffset &+= offset &- vcpu.timeOffset
    vcpu.timeOffset = offset
    turnEnd = world.processor.instructionCount &+ Self.instructionsPerTurn
  }

  /// INIT and SIPI cannot touch the registers of a confidential guest.
  private var keepsRegisters: Bool { isConfidential && handlers == .own }

  /// INIT, SIPI, and the end of HLT.
  ///
  /// - Returns: true where the processor that boots got INIT: there is no firmware to go to.
  private mutating func takeLocalEvents() -> Bool {
    let number = world.number
    if world.processor.instructionCount >= turnEnd {
      turnEnd = world.processor.instructionCount &+ Self.instructionsPerTurn
    }
    if keepsRegisters && confinement == .tdx {
      // A TD's processors take neither (KVM `vt_apic_init_signal_blocked`, `vt_deliver_sipi_vector`).
      buses.localAPICs[number].hasInitialise = false
      buses.localAPICs[number].startUpVector = nil
    }
    if buses.localAPICs[number].hasInitialise {
      buses.localAPICs[number].hasInitialise = false
      guard number != 0 else { return true }
      let startUpVector = buses.localAPICs[number].startUpVector
      buses.localAPICs[number].initialise()
      // One that came after the INIT.
      buses.localAPICs[number].startUpVector = startUpVector
      if !keepsRegisters {
        world.processor.initialize()
        vcpu.stage = .direct
        vcpu.isInString = false
        vcpu.elements = 0
      }
      vcpu.activity = .waitingForStartUp
    }
    let vector = buses.localAPICs[number].startUpVector
    buses.localAPICs[number].startUpVector = nil
    switch vcpu.activity {
    case .waitingForStartUp:
      guard let vector else { break }
      if keepsRegisters { world.startUp(&vcpu.sev) } else { world.processor.startUp(vector: vector) }
      vcpu.activity = .running
    case .halted: if canRun(number) { vcpu.activity = .running }
    case .running: break
    }
    return false
  }

  // MARK: Sleep

  /// S3: memory is kept, the alarm wakes, and the firmware jumps to where the FACS says (ACPI 6.5 §16.3.4).
  ///
  /// - Returns: the end of the run, where nothing will wake the machine.
  mutating func sleep() -> MachineExit? {
    buses.now = time
    guard let alarm = buses.clock.nextAlarm(after: buses.now) else { return .halted(interruptsEnabled: false) }
    if world.number != 0 { change(to: 0) }
    pass(alarm - min(alarm, buses.now))
    buses.advance()
    buses.reset(isWake: true)
    for place in parked.indices {
      parked[place].processor.reset()
      parked[place].state.activity = .waitingForStartUp
    }
    let vector = world.memory.read(ACPITables.address + ACPITables.wakingVectorOffset, .dword) ?? 0
    world.processor.reset()
    world.processor.system.cs.selector = UInt16(truncatingIfNeeded: vector >> 4)
    world.processor.system.cs.base = vector & 0xF_FFF0
    world.processor.registers.rip = vector & 0xF
    vcpu.stage = .direct
    vcpu.activity = .running
    return nil
  }
}
