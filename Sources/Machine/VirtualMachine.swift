internal import Guest
public import Host
public import Memory
internal import Processor
public import X86

/// One machine: a guest's processor and memory, its host, and its devices.
///
/// `run` is what a hypervisor's userspace calls: it returns when userspace must act, with a typed reason.
public struct VirtualMachine: ~Copyable {
  /// The model of silicon.
  public let confinement: Confinement
  /// Who handles #VC and #VE.
  public let handlers: HandlerPlacement
  /// How many processors it has.
  public let processorCount: Int
  /// The devices, for userspace to look at, and to feed.
  public var buses: Buses
  /// How often the guest left, and why.
  public internal(set) var statistics = ExitStatistics()
  /// What the guest did to devices, where the configuration asks for it.
  public internal(set) var deviceTrace: DeviceTrace?

  /// The processor whose turn it is, and the memory of all.
  var world: GuestWorld
  /// What else belongs to the processor whose turn it is.
  var vcpu: VirtualProcessor
  /// The other processors, and in which place of these each is.
  var parked: [ParkedProcessor] = []
  var places: [Int] = []
  /// Where the turn of the processor ends, as its own instruction count.
  var turnEnd = UInt64.max
  /// INIT waits for the end of an instruction that a device has answered.
  var finishesInstruction = false
  /// What the other processors have executed.
  var instructionsElsewhere: UInt64 = 0
  var waiting = Waiting.nothing
  var answer: UInt64?
  let contract: ExitContract
  let resetsInUserspace: Bool
  let asksForConversions: Bool
  /// Somebody answers what no bus claims. Otherwise it reads as all ones, and nothing leaves for it.
  var hasUserspace = true
  var userspace = UserspaceState()
  var signalled: DeviceSignal?
  let defersInterruptsInStrings: Bool
  let emulatesUndecoded: Bool
  /// The mnemonics of what was executed because no hosted handler decodes it, each once, in the order in which they came.
  public internal(set) var undecodedInstructions: [String] = []
  let stopsWhenIdle: Bool
  let misbehaviour: HostMisbehaviour?
  var trace: ExitTrace?
  var stopwatch: Stopwatch
  // Asked at every exit: an optional that holds a struct of this size is copied to be compared with `nil`.
  let isTraced: Bool
  let isDeviceTraced: Bool
  /// Nobody wants to know of single exits.
  let isUnwatched: Bool

  /// Where own SEV-ES guests find their C-bit.
  public static let cBitPosition: UInt8 = 51
  /// Processors at most.
  public static let processorLimit = 64
  /// Where own TDX guests find their shared bit: GPAW is 48.
  public static let sharedBitPosition: UInt8 = 47

  /// What `complete` is waited for.
  enum Waiting {
    case nothing
    case port(PortElement)
    /// Elements of a repeated INS.
    case block(PortElement, Int)
    /// The processor's own cycle.
    case memory(MemoryAccess)
    /// A write whose instruction is finished already.
    case posted(MemoryAccess)
    /// Pages that may change sides.
    case conversion(PageConversion)
    /// The host's, on behalf of a confidential guest.
    case cycle(MemoryAccess)
  }

  /// A machine with a guest loaded, before its first instruction.
  ///
  /// - Throws: where there is no memory, or the image does not fit.
  public init(_ configuration: MachineConfiguration, image: BootImage) throws(MachineError) {
    let minimum = LongModeEntry.minimumByteCount
    guard configuration.memoryByteCount >= minimum else {
      throw .memory(byteCount: configuration.memoryByteCount, minimum: minimum)
    }
    let count = configuration.processorCount
    guard 1...Self.processorLimit ~= count else { throw .processors(count, limit: Self.processorLimit) }
    let protection: MemoryProtection =
      switch (configuration.confinement, configuration.handlers) {
      case (.sevES, .own): .sevES(cBitPosition: Self.cBitPosition)
      case (.tdx, .own): .tdx(sharedBitPosition: Self.sharedBitPosition)
      case (.sevES, .hosted), (.tdx, .hosted): .hosted(configuration.confinement)
      default: .none
      }
    let area = StartUpArea(configuration.confinement, configuration.handlers, processorCount: count)
    guard area == nil || image.bootProtocol == .longMode else { throw .processors(count, limit: 1) }
    let memory: GuestMemory
    do {
      memory = try GuestMemory(
        byteCount: configuration.memoryByteCount, protection: protection, hostedGHCBCount: count)
    } catch {
      throw .memory(byteCount: configuration.memoryByteCount, minimum: minimum)
    }
    let state: (registers: RegisterFile, system: SystemState)
    do {
      state = try Self.load(image, configuration, processorCount: count, area, into: memory)
    } catch { throw .image(error) }

    confinement = configuration.confinement
    handlers = configuration.handlers
    let identity = MachineCPUID(confinement: confinement, handlers: handlers, model: configuration.cpuModel)
    let isHosted = handlers == .hosted
    let msrs = Self.firmwareMSRs(identity, image)
    func processor(_ number: Int) -> (CPUIDTable, VirtualProcessor) {
      let table = identity.table.forProcessor(
        UInt32(truncatingIfNeeded: number), of: UInt32(truncatingIfNeeded: count))
      return (
        table,
        VirtualProcessor(
          number: number, cpuid: table, msrs, isHosted: isHosted, host: configuration.host, configuration.contract, area
        )
      )
    }
    processorCount = count
    buses = Buses(
      serialSink: configuration.serialSink, processorCount: count,
      memoryByteCount: UInt64(configuration.memoryByteCount), localAPICsAreFixed: confinement == .tdx && !isHosted,
      offersX2APIC: configuration.cpuModel.has("x2apic"), offersDeadline: configuration.cpuModel.has("tsc-deadline"))
    if let start = configuration.clockStart { buses.clock.setStart(secondsSince1970: start) }
    deviceTrace = configuration.deviceTraceLimit.map { DeviceTrace(limit: $0) }
    if let exitTrace = configuration.exitTrace {
      trace = ExitTrace(exitTrace, configuration.confinement, configuration.handlers)
    }
    contract = configuration.contract
    resetsInUserspace = configuration.resetsInUserspace
    asksForConversions = configuration.asksForConversions
    defersInterruptsInStrings = configuration.defersInterruptsInStrings
    emulatesUndecoded = configuration.emulatesUndecoded
    stopsWhenIdle = configuration.stopsWhenIdle
    misbehaviour = configuration.misbehaviour
    isTraced = configuration.exitTrace != nil
    isDeviceTraced = configuration.deviceTraceLimit != nil
    let isWatched =
      configuration.exitTrace != nil || configuration.deviceTraceLimit != nil || configuration.measuresTime
    isUnwatched = !isWatched
    stopwatch = Stopwatch(isOn: configuration.measuresTime)

    let (table, boot) = processor(0)
    var first = Processor(
      confinement: confinement, handlers: handlers, cpuid: table, place: ProcessorPlace(of: count))
    first.registers = state.registers
    first.system = state.system
    first.flushTranslations()
    first.yieldsAtPause = count > 1
    first.countsStalls = true
    vcpu = boot
    world = GuestWorld(processor: first, memory: memory)
    places = Array(repeating: 0, count: count)
    for number in 1..<max(count, 1) {
      let (table, state) = processor(number)
      var other = Processor(
        confinement: confinement, handlers: handlers, cpuid: table, place: ProcessorPlace(number, of: count))
      if let area { area.enter(&other, number: number, world.memory) } else { other.reset() }
      other.yieldsAtPause = true
      other.countsStalls = true
      places[number] = parked.count
      parked.append(ParkedProcessor(other, state))
    }
    if case .encryptionBit(let position)? = configuration.misbehaviour {
      vcpu.cpuid = vcpu.cpuid.replacing(
        leaf: 0x8000_001F, CPUIDResult(eax: 0b1010, ebx: 1 << 6 | UInt32(position & 63)))
    }
    if count > 1 { turnEnd = Self.instructionsPerTurn }
  }

  /// MSRs as firmware leaves them to an operating system. A TDX guest gets them bare: it would have to switch caching off
  /// to change memory types, which it cannot; and with hosted handlers all models are alike.
  private static func firmwareMSRs(_ identity: MachineCPUID, _ image: BootImage) -> HostMSRs {
    var msrs = HostMSRs(identity.msrProfile, physicalAddressBits: MachineCPUID.physicalAddressBits)
    if image.bootProtocol == .longMode && identity.handlers == .own && identity.confinement != .tdx {
      msrs.setFirmwareMemoryTypes()
    }
    return msrs
  }

  /// Puts image, tables and what the guest is told into memory; returns the state at its first instruction.
  private static func load(
    _ image: BootImage, _ configuration: MachineConfiguration, processorCount: Int, _ area: StartUpArea?,
    into memory: borrowing GuestMemory
  ) throws(ImageError) -> (registers: RegisterFile, system: SystemState) {
    let tables = ACPITables(processorCount: processorCount, mailbox: area?.mailbox).bytes
    let reserved = ReservedRange(
      name: "the ACPI tables", addresses: ACPITables.address..<ACPITables.address + UInt64(tables.count))
    switch image.bootProtocol {
    case .longMode:
      try image.place(
        in: memory, avoiding: LongModeEntry.reserved + [reserved] + (area == nil ? [] : [StartUpArea.reserved]))
      _ = memory.place(tables.span, at: ACPITables.address)
      area?.prepare(memory)
      let entry = LongModeEntry(
        confinement: configuration.confinement, handlers: configuration.handlers, hasStartUpArea: area != nil)
      entry.prepare(memory, image)
      try entry.prepare(memory, configuration.arguments, image)
      return (entry.registers(entry: image.entry), entry.system(memory))
    case .pvh:
      try image.place(in: memory, avoiding: PVHEntry.reserved + [reserved])
      _ = memory.place(tables.span, at: ACPITables.address)
      let entry = PVHEntry(configuration: configuration.arguments)
      try entry.prepare(memory, image)
      return (entry.registers(entry: image.entry), MultibootEntry.flatProtectedMode)
    case .multiboot:
      try image.place(in: memory, avoiding: MultibootEntry.reserved + [reserved])
      _ = memory.place(tables.span, at: ACPITables.address)
      let entry = MultibootEntry(configuration: configuration.arguments)
      try entry.prepare(memory, image)
      return (entry.registers(entry: image.entry), MultibootEntry.flatProtectedMode)
    }
  }

  // MARK: What userspace may do

  /// Runs the guest until userspace must act, or until `limit` instructions have been executed since reset.
  public mutating func run(limit: UInt64 = .max) -> MachineExit {
    if let event = userspace.end { return .systemEvent(event) }
    if let exit = takeAnswer() { return exit }
    while true {
      if userspace.isStepping, let exit = takeStep() { return exit }
      if let exit = runOnce(limit: limit) { return exit }
    }
  }

  /// Up to the next stop of the processor, and what it asks for.
  @inline(__always) mutating func runOnce(limit: UInt64) -> MachineExit? {
    if userspace.hasStop { return takeStop() }
    settleTime()
    if isAnotherTurnPossible, let exit = schedule() { return exit }
    synchronisePriority()
    if isInterruptPossible { offerInterrupt() }
    let begun = world.processor.instructionCount
    let isSingle = world.processor.drivesBus || userspace.isStepping || finishesInstruction
    finishesInstruction = false
    let stop = world.processor.run(world.memory, limit: isSingle ? begun &+ 1 : engineLimit(limit))
    // The one instruction is done, or has faulted.
    if world.processor.drivesBus && world.processor.instructionCount != begun { world.processor.drivesBus = false }
    vcpu.timeOffset &+= world.processor.takeStalledTicks()
    if case .instructionLimit = stop { return instructionCount >= limit ? .instructionLimit : nil }
    if isUnwatched && takeFastPort(stop) { return signalled == nil ? nil : takeSignal() }
    stopwatch.start()
    let exit = handle(stop)
    endExit()
    return exit
  }

  /// Runs as a userspace without devices of its own: what no bus claims reads as all ones, at once.
  public mutating func runToEnd(limit: UInt64 = .max) -> MachineExit {
    hasUserspace = false
    defer { hasUserspace = true }
    if case .nothing = waiting {} else { answerWithOnes() }
    return run(limit: limit)
  }

  /// Runs as a userspace that answers every exit as `contract` has it, and reads as all ones.
  public mutating func runToEndInUserspace(limit: UInt64 = .max) -> MachineExit {
    while true {
      let exit = run(limit: limit)
      switch exit {
      case .io, .ioBlock, .mmio, .hypercall: answerWithOnes()
      default: return exit
      }
    }
  }

  /// What a TDX guest said of its fatal error, in R14, R15, RBX, RDI, RSI, R8, R9 and RDX as far as it exposed them (Intel
  /// GHCI 1.5, ReportFatalError): what can be printed of its ASCII.
  public var fatalErrorMessage: String {
    let registers: [GeneralRegister] = [.r14, .r15, .rbx, .rdi, .rsi, .r8, .r9, .rdx]
    let bytes = registers.flatMap { register in
      stride(from: UInt64(0), to: 64, by: 8).map { UInt8(truncatingIfNeeded: vcpu.call[register] >> $0) }
    }
    return String(decoding: bytes.prefix { $0 != 0 }.map { 0x20...0x7E ~= $0 ? $0 : 0x2E }, as: UTF8.self)
  }

  /// The scratch area of an SEV-ES guest's last VMGEXIT, where that had one: how large, and where.
  public var scratchArea: GHCBScratchArea? { vcpu.sev.scratchArea }

  /// General registers, RIP and RFLAGS.
  ///
  /// - Throws: for a confidential guest, whose registers are its own.
  public func registers() throws(RegisterAccessError) -> RegisterFile {
    try refuseConfidential()
    return world.processor.registers
  }

  /// Changes general registers, RIP and RFLAGS.
  ///
  /// - Throws: for a confidential guest, whose registers are its own.
  public mutating func setRegisters(_ registers: RegisterFile) throws(RegisterAccessError) {
    try refuseConfidential()
    world.processor.registers = registers
    noteRewrittenRegisters()
  }

  /// Control, segment and system registers.
  ///
  /// - Throws: for a confidential guest, whose registers are its own.
  public func systemState() throws(RegisterAccessError) -> SystemState {
    try refuseConfidential()
    return world.processor.system
  }

  /// Changes control, segment and system registers.
  ///
  /// - Throws: for a confidential guest, whose registers are its own.
  public mutating func setSystemState(_ system: SystemState) throws(RegisterAccessError) {
    try refuseConfidential()
    world.processor.system = system
    world.processor.flushTranslations()
    noteRewrittenRegisters()
  }

  private func refuseConfidential() throws(RegisterAccessError) {
    if isConfidential { throw .confidential(confinement) }
  }

  /// Instructions executed since reset, by all processors.
  public var instructionCount: UInt64 { world.processor.instructionCount &+ instructionsElsewhere }

  /// True where the host is kept out.
  public var isConfidential: Bool { confinement == .sevES || confinement == .tdx }

  /// Reads guest memory as anybody but the guest sees it: an SEV-ES guest's own pages as ciphertext.
  ///
  /// - Throws: where there is no memory, or the page is a TDX guest's own.
  public func readMemory(_ address: UInt64, _ width: Width) throws(HostAccessError) -> UInt64 {
    try world.memory.rawRead(address, width)
  }

  /// Writes guest memory as anybody but the guest can: an SEV-ES guest finds garbage in its own pages, a TDX guest's next
  /// look at them ends the run.
  ///
  /// - Throws: where there is no memory.
  public func writeMemory(_ value: UInt64, at address: UInt64, _ width: Width) throws(HostAccessError) {
    try world.memory.rawWrite(value, at: address, width)
  }

  /// Writes out what the serial port and the trace hold back.
  public mutating func flush() {
    buses.serial.sink.flush()
    trace?.sink.flush()
  }

  /// True once the trace of exits could not be written; the rest of it is lost.
  public var isTraceBroken: Bool { trace?.sink.isBroken ?? false }

  /// The trace of exits, where it goes to memory.
  public var exitTraceBytes: [UInt8] { trace?.sink.bytes ?? [] }

  /// A hostile host injects an exception where the guest is, with an error code of its choice.
  package mutating func injectAsHost(_ exception: Exception) {
    world.processor.inject(exception, iterations: 0)
  }

  /// The guest's side, without regard to confinement: for those who debug the guest.
  package var exposedRegisters: RegisterFile {
    get { world.processor.registers }
    set { world.processor.registers = newValue }
  }

  /// The guest's side, without regard to confinement: for those who debug the guest.
  package var exposedSystemState: SystemState {
    get { world.processor.system }
    set {
      world.processor.system = newValue
      world.processor.flushTranslations()
    }
  }

  /// The guest's side, without regard to confinement: for those who debug the guest.
  package func exposedMemory(_ address: UInt64, _ width: Width) -> UInt64? { world.memory.read(address, width) }

  /// The guest's side, without regard to confinement: RAM of these addresses, empty where not all of it is RAM.
  package func exposedBytes(_ addresses: Range<UInt64>) -> [UInt8] { world.memory.guestBytes(addresses) }
}
