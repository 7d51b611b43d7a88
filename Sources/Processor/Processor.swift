public import Memory
public import X86

/// Which processor of a machine one is: what the TDX module tells it.
public struct ProcessorPlace: Sendable {
  let number: UInt32
  let count: UInt32

  /// Processor `number` of `count`; the only one, unless told otherwise.
  public init(_ number: Int = 0, of count: Int = 1) {
    self.number = UInt32(truncatingIfNeeded: number)
    self.count = UInt32(truncatingIfNeeded: count)
  }
}

/// One virtual processor: runs guest instructions until something must leave or be delivered.
@safe public struct Processor: ~Copyable {
  /// The model of silicon.
  public let confinement: Confinement
  /// Who takes #VC and #VE.
  public let handlers: HandlerPlacement

  @usableFromInline let cpu: CPU
  private let cache: BlockCache
  private var seenMemory: UnsafeRawPointer?
  // Into the hot state, for accessors that are inlined elsewhere: a coroutine that is not would allocate its frame, and
  // hand out copies.
  @usableFromInline let registersPointer: UnsafeMutablePointer<RegisterFile>
  @usableFromInline let systemPointer: UnsafeMutablePointer<SystemState>

  /// A processor after reset; `registers` and `system` are set by the loader before the first `run`.
  public init(
    confinement: Confinement, handlers: HandlerPlacement, cpuid: CPUIDTable, place: ProcessorPlace = ProcessorPlace()
  ) {
    self.confinement = confinement
    self.handlers = handlers
    let tlb = UnsafeMutablePointer<TLBEntry>.allocate(capacity: 4 * TLBEntry.countPerHalf)
    unsafe tlb.initialize(repeating: TLBEntry(), count: 4 * TLBEntry.countPerHalf)
    let configuration = UnsafeMutablePointer<Configuration>.allocate(capacity: 1)
    unsafe configuration.initialize(
      to: Configuration(confinement: confinement, handlers: handlers, cpuid: cpuid, place: place))
    let state = UnsafeMutablePointer<HotState>.allocate(capacity: 1)
    unsafe state.initialize(to: HotState(tlb: tlb, configuration: configuration))
    unsafe registersPointer = HotState.pointer(to: \.registers, in: state)
    unsafe systemPointer = HotState.pointer(to: \.system, in: state)
    cpu = unsafe CPU(state)
    cache = BlockCache()
  }

  deinit {
    unsafe cpu.tlb.deallocate()
    unsafe cpu.configuration.deinitialize(count: 1)
    unsafe cpu.configuration.deallocate()
    unsafe cpu.state.deinitialize(count: 1)
    unsafe cpu.state.deallocate()
    cache.deallocate()
  }

  /// General registers, RIP and RFLAGS; exact whenever `run` is not running.
  public var registers: RegisterFile {
    @inlinable unsafeAddress { unsafe UnsafePointer(registersPointer) }
    @inlinable nonmutating unsafeMutableAddress { unsafe registersPointer }
  }

  /// Control, segment and system registers; exact whenever `run` is not running. Paging registers changed here want
  /// `flushTranslations`.
  public var system: SystemState {
    @inlinable unsafeAddress { unsafe UnsafePointer(systemPointer) }
    @inlinable nonmutating unsafeMutableAddress { unsafe systemPointer }
  }

  /// Instructions since reset, retired or ended by a fault, each iteration of a REP string counted.
  @inlinable public var instructionCount: UInt64 { cpu.hot.instructionCount }

  /// XMM register `number`, 0 to 15; its number is taken modulo 16.
  public func vector(_ number: UInt8) -> (low: UInt64, high: UInt64) {
    (cpu.hot.vectors[Int(number & 15) * 2], cpu.hot.vectors[Int(number & 15) * 2 + 1])
  }

  /// Writes XMM register `number`, 0 to 15; its number is taken modulo 16.
  public mutating func setVector(_ number: UInt8, low: UInt64, high: UInt64) {
    cpu.hot.vectors[Int(number & 15) * 2] = low
    cpu.hot.vectors[Int(number & 15) * 2 + 1] = high
  }

  /// What TDG.VP.VEINFO.GET would return, from #VE until it is fetched.
  public var veInformation: VEInformation? {
    get { cpu.hot.veInformation }
    nonmutating set { cpu.hot.veInformation = newValue }
  }

  /// Runs until something stops it, or until `instructionCount` reaches `limit`.
  public mutating func run(_ memory: borrowing GuestMemory, limit: UInt64) -> Stop {
    let parts = memory.parts
    if unsafe seenMemory != UnsafeRawPointer(parts.ram) {
      unsafe seenMemory = UnsafeRawPointer(parts.ram)
      cpu.hot.memory = parts
      cache.clear()
      cpu.flushTranslations()
    }
    if parts.faceChanges != cpu.hot.seenFaceChanges {
      cpu.hot.seenFaceChanges = parts.faceChanges
      cpu.flushTranslations()
    }
    if cpu.systemFlags != cpu.hot.flagsAtStop { cpu.noteRFlags(cpu.systemFlags) }
    cpu.updateMode()
    cpu.noteBreakpoints()
    cpu.chooseTLB()
    if parts.codeWatches != cpu.hot.seenCodeWatches {
      // Another processor has decoded code from pages that this one may write without a look.
      cpu.forgetStores()
    }
    if cpu.hot.wantsInterruptWindow || cpu.hot.wantsNonMaskableWindow { cpu.hot.attention.insert(.interruptWindow) }
    let stop = cpu.run(cache, limit: limit)
    cpu.hot.registers.rflags = cpu.rflags
    cpu.hot.flagsAtStop = cpu.hot.registers.rflags
    cpu.hot.seenCodeWatches = parts.codeWatches
    return stop
  }

  /// True when an external interrupt would be taken before the next instruction: IF set, no shadow, nothing pending.
  public var canTakeInterrupt: Bool { cpu.canTakeInterrupt }

  /// Set to be stopped with `interruptWindow` as soon as an interrupt can be taken.
  public var wantsInterruptWindow: Bool {
    get { cpu.hot.wantsInterruptWindow }
    nonmutating set {
      cpu.hot.wantsInterruptWindow = newValue
      if !newValue && !cpu.hot.wantsNonMaskableWindow { cpu.hot.attention.remove(.interruptWindow) }
    }
  }

  /// The 15 bytes at a linear address, where its page is one that code was just fetched from and holds them all. What
  /// this knows the processor has translated and checked; the page tables may have changed since, as for any TLB.
  public func cachedCode(at linear: UInt64) -> InstructionBytes? { cpu.cachedCode(at: linear) }

  /// False where an instruction has begun, and a device has answered it.
  @inlinable public var isBetweenInstructions: Bool { !cpu.hot.attention.contains(.deviceLog) }

  /// No window is asked for, and no CR8 leaves the processor.
  @inlinable public var awaitsNoInterrupt: Bool {
    !cpu.hot.wantsInterruptWindow && !cpu.hot.wantsNonMaskableWindow && cpu.hot.taskPriorityThreshold == 0
  }

  /// True when an NMI would be taken before the next instruction: not in the handler of another, no shadow, nothing
  /// pending.
  public var canTakeNonMaskable: Bool { cpu.canTakeNonMaskable }

  /// Set to be stopped with `interruptWindow` as soon as an NMI can be taken.
  public var wantsNonMaskableWindow: Bool {
    get { cpu.hot.wantsNonMaskableWindow }
    nonmutating set {
      cpu.hot.wantsNonMaskableWindow = newValue
      if !newValue && !cpu.hot.wantsInterruptWindow { cpu.hot.attention.remove(.interruptWindow) }
    }
  }

  /// Delivers an NMI when `run` is next called; others wait until IRET.
  public mutating func injectNonMaskable() {
    cpu.hot.pendingEvent = PendingEvent(exception: Exception(.nonMaskableInterrupt), isInterrupt: true)
    cpu.hot.attention.insert(.event)
    cpu.hot.nonMaskableInterruptsBlocked = true
  }

  /// Set to be stopped with `interruptWindow` after a MOV to CR8 of a value below this, 0 for never: VMX's TPR threshold.
  public var taskPriorityThreshold: UInt8 {
    get { UInt8(truncatingIfNeeded: cpu.hot.taskPriorityThreshold) }
    nonmutating set { cpu.hot.taskPriorityThreshold = UInt64(newValue) }
  }

  /// Set to be stopped with `pause` at each PAUSE: for those who run several processors in turn.
  public var yieldsAtPause: Bool {
    get { cpu.hot.yieldsAtPause }
    nonmutating set { cpu.hot.yieldsAtPause = newValue }
  }

  /// Accesses to device memory stop with `memory` also where they raise #VC or #VE: for who emulates one instruction in a
  /// hosted handler's place.
  @inlinable public var drivesBus: Bool {
    get { cpu.hot.drivesBus }
    nonmutating set { cpu.hot.drivesBus = newValue }
  }

  /// Slow instructions take more than one tick (`Stall`); then `run` may stop with `timePassed`.
  public var countsStalls: Bool {
    get { cpu.hot.countsStalls }
    nonmutating set { cpu.hot.countsStalls = newValue }
  }

  /// Ticks that slow instructions have taken since the last call; the time-stamp counter has them already.
  @inlinable public func takeStalledTicks() -> UInt64 {
    guard cpu.hot.stalledTicks != 0 else { return 0 }
    cpu.hot.attention.remove(.stalled)
    defer { cpu.hot.stalledTicks = 0 }
    return cpu.hot.stalledTicks
  }

  /// While this is set no instruction raises #DB for RFLAGS.TF: for a host that loses steps, as KVM does.
  public var losesStep: Bool {
    get { cpu.hot.losesStep }
    nonmutating set { cpu.hot.losesStep = newValue }
  }

  /// Forgets what the instruction at RIP has had of its devices: it begins anew, or another one is next.
  public mutating func dropDeviceCycles() { cpu.clearDeviceLog() }

  /// Answers `Stop.localAPIC`: what was read, anything for a write; `nil` for #GP(0).
  public mutating func finishLocalAPIC(_ value: UInt64?) {
    if let value { finishMemory(value) } else { inject(.generalProtection()) }
  }

  /// Changes what CPUID answers from now on; the instruction set stays as it is.
  public mutating func replaceCPUID(_ table: CPUIDTable) { cpu.replaceCPUID(table) }

  /// Delivers an external interrupt when `run` is next called.
  ///
  /// Where no instruction was executed since the last one it counts as one: an interrupt whose handler admits it again at
  /// once, for ever, comes to the limit.
  public mutating func inject(interrupt vector: UInt8) {
    let count = cpu.hot.instructionCount
    cpu.hot.pendingEvent = PendingEvent(
      exception: Exception(Vector(rawValue: vector)), isInterrupt: true, takesTime: count == cpu.hot.interruptedAt)
    cpu.hot.interruptedAt = count
    cpu.hot.attention.insert(.event)
  }

  /// Delivers an exception when `run` is next called. It counts as an instruction, as a fault does everywhere, and so do
  /// the `iterations` of a REP string that were done before it: a guest whose handlers fault for ever reaches its limit.
  public mutating func inject(_ exception: Exception, iterations: UInt64 = 0) {
    cpu.hot.instructionCount &+= iterations &+ 1
    cpu.hot.pendingEvent = PendingEvent(exception: exception, isInterrupt: false)
    cpu.hot.attention.insert(.event)
  }

  /// Must follow every instruction that a host or a hosted handler finished (RIP advanced), or took one step of (REP):
  /// ends the interrupt shadow, counts it (a REP string by its `iterations`), and raises #DB where RFLAGS.TF was set.
  public mutating func retireEmulated(iterations: UInt64 = 1) {
    cpu.hot.instructionCount &+= Swift.max(iterations, 1)
    let isStepped =
      cpu.hot.attention.contains(.singleStep) && !cpu.hot.attention.contains(.debugShadow) && !cpu.hot.losesStep
    cpu.hot.attention.subtract([.shadow, .debugShadow, .resume])
    cpu.hot.registers.rflags.remove(.resume)
    let matches = cpu.hot.debugMatches
    cpu.hot.debugMatches = 0
    if (isStepped || matches != 0) && cpu.hot.pendingEvent == nil {
      cpu.noteDebug(matches, isStep: isStepped)
      cpu.hot.pendingEvent = PendingEvent(exception: Exception(.debug), isInterrupt: false)
      cpu.hot.attention.insert(.event)
    }
  }

  /// Answers `Stop.port`: the value for a read, ignored for a write.
  public mutating func finishPort(_ value: UInt32) { finishMemory(UInt64(value)) }

  /// Answers `Stop.memory`: the value for a load, ignored for a store.
  public mutating func finishMemory(_ value: UInt64) {
    guard cpu.hot.deviceLogCount < 8 else { return }
    cpu.hot.deviceLog[cpu.hot.deviceLogCount] = value
    cpu.hot.deviceLogCount += 1
    cpu.hot.deviceLogCursor = 0
    cpu.hot.attention.insert(.deviceLog)
  }

  /// EAX of CPUID leaf 1.
  var signature: UInt32 { cpu.fixed.cpuid.lookup(leaf: 1, subleaf: 0).eax }

  /// RESET: FCW 40h, MXCSR 1F80h, registers of zero. INIT keeps them all.
  mutating func resetFloatingPoint() {
    cpu.hot.x87 = X87State()
    cpu.hot.vectors = InlineArray(repeating: 0)
    cpu.hot.mxcsr = 0x1F80
  }

  /// Forgets events, shadows and device cycles that belong to what ran before a reset.
  mutating func forgetEvents() {
    cpu.hot.attention = []
    cpu.hot.flagsAtStop = nil
    cpu.hot.pendingEvent = nil
    cpu.hot.veInformation = nil
    cpu.hot.nonMaskableInterruptsBlocked = false
    cpu.hot.deviceLogCount = 0
    cpu.hot.deviceLogCursor = 0
  }

  /// Must be called when paging registers were changed from outside, or after a reset.
  public mutating func flushTranslations() { cpu.flushTranslations() }
}

extension HotState {
  /// Where a part of the state lies: its place in the struct does not change.
  fileprivate static func pointer<Part>(
    to part: WritableKeyPath<HotState, Part>, in state: UnsafeMutablePointer<HotState>
  ) -> UnsafeMutablePointer<Part> {
    guard let offset = MemoryLayout<HotState>.offset(of: part) else {
      preconditionFailure("a stored property has an offset")
    }
    return unsafe UnsafeMutableRawPointer(state).advanced(by: offset).assumingMemoryBound(to: Part.self)
  }
}
