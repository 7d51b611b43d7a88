internal import Guest
internal import Host
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
  /// The devices, for userspace to look at, and to feed.
  public var buses: Buses
  /// How often the guest left, and why.
  public internal(set) var statistics = ExitStatistics()
  /// What the guest did to devices, where the configuration asks for it.
  public internal(set) var deviceTrace: DeviceTrace?

  var world: GuestWorld
  let cpuid: CPUIDTable
  var vmx = VMXHost()
  var svm = SVMHost()
  var sev = SEVHost(cBitPosition: Self.cBitPosition)
  var tdx: TDXHost
  var msrs: HostMSRs
  var vcPlan = VCPlan(SVMExitCode(rawValue: 0))
  var vePlan = VEPlan(VEInformation(reason: VMXExitReason(rawValue: 0)))
  var call = TDVMCallRegisters()
  var stage = Stage.direct
  var waiting = Waiting.nothing
  var answer: UInt64?
  var signalled: MachineExit?
  var isHalted = false
  /// Port elements driven since an instruction was last retired.
  var elements: UInt64 = 0
  let defersInterruptsInStrings: Bool
  /// A repeated INS or OUTS has moved some of its elements, and the guest is about to go on with it.
  var isInString = false
  var exitRIP: UInt64 = 0
  var trace: ExitTrace?
  var stopwatch: Stopwatch
  // Asked at every exit: an optional that holds a struct of this size is copied to be compared with `nil`.
  let isTraced: Bool
  let isDeviceTraced: Bool

  /// Where own SEV-ES guests find their C-bit.
  public static let cBitPosition: UInt8 = 51
  /// Where own TDX guests find their shared bit: GPAW is 48.
  public static let sharedBitPosition: UInt8 = 47

  /// Between which two ends an exit is: who takes the host's answer.
  enum Stage { case direct, vcHandler, veHandler, tdvmcall }

  /// What `complete` is waited for.
  enum Waiting {
    case nothing
    case port(PortElement)
    /// The processor's own cycle.
    case memory(MemoryAccess)
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
    let protection: MemoryProtection =
      switch (configuration.confinement, configuration.handlers) {
      case (.sevES, .own): .sevES(cBitPosition: Self.cBitPosition)
      case (.tdx, .own): .tdx(sharedBitPosition: Self.sharedBitPosition)
      case (.sevES, .hosted), (.tdx, .hosted): .hosted(configuration.confinement)
      default: .none
      }
    let memory: GuestMemory
    do { memory = try GuestMemory(byteCount: configuration.memoryByteCount, protection: protection) } catch {
      throw .memory(byteCount: configuration.memoryByteCount, minimum: minimum)
    }
    do { try image.place(in: memory, avoiding: LongModeEntry.reserved) } catch { throw .image(error) }

    confinement = configuration.confinement
    handlers = configuration.handlers
    let identity = MachineCPUID(confinement: confinement, handlers: handlers)
    cpuid = identity.table
    msrs = HostMSRs(identity.msrProfile, physicalAddressBits: MachineCPUID.physicalAddressBits)
    tdx = TDXHost(sharedBitPosition: Self.sharedBitPosition, isHosted: handlers == .hosted)
    buses = Buses(serialSink: configuration.serialSink)
    deviceTrace = configuration.deviceTraceLimit.map { DeviceTrace(limit: $0) }
    if let exitTrace = configuration.exitTrace {
      trace = ExitTrace(exitTrace, configuration.confinement, configuration.handlers)
    }
    defersInterruptsInStrings = configuration.defersInterruptsInStrings
    isTraced = configuration.exitTrace != nil
    isDeviceTraced = configuration.deviceTraceLimit != nil
    stopwatch = Stopwatch(isOn: configuration.measuresTime)

    let entry = LongModeEntry(confinement: confinement, handlers: handlers)
    entry.prepare(memory)
    var processor = Processor(confinement: confinement, handlers: handlers, cpuid: cpuid)
    processor.registers = entry.registers(entry: image.entry)
    processor.system = entry.system(memory)
    processor.flushTranslations()
    world = GuestWorld(processor: processor, memory: memory)
  }

  // MARK: What userspace may do

  /// Runs the guest until userspace must act, or until `limit` instructions have been executed since reset.
  public mutating func run(limit: UInt64 = .max) -> MachineExit {
    if let exit = takeAnswer() { return exit }
    while true {
      if isHalted && !wake() { return .halted(interruptsEnabled: areInterruptsEnabled) }
      offerInterrupt()
      let stop = world.processor.run(world.memory, limit: limit)
      stopwatch.start()
      let exit = handle(stop)
      endExit()
      if let exit { return exit }
    }
  }

  /// Runs as a userspace without devices of its own: what no bus claims reads as all ones.
  public mutating func runToEnd(limit: UInt64 = .max) -> MachineExit {
    while true {
      let exit = run(limit: limit)
      switch exit {
      case .io(let element): answer = element.width.mask
      case .mmio(let access): answer = access.width.mask
      default: return exit
      }
    }
  }

  /// Answers an `io` or `mmio` exit: what a read gets; nothing for a write. The next `run` finishes the instruction.
  ///
  /// - Throws: where no exit waits for it, or the value is wider than the access.
  public mutating func complete(_ value: UInt64 = 0) throws(CompletionError) {
    let width: Width
    switch waiting {
    case .nothing: throw .nothingPending
    case .port(let element): width = element.width
    case .memory(let access), .cycle(let access): width = access.width
    }
    guard value & ~width.mask == 0 else { throw .tooWide(value, width) }
    answer = value
  }

  /// What a TDX guest said of its fatal error, in R14, R15, RBX, RDI, RSI, R8, R9 and RDX as far as it exposed them (Intel
  /// GHCI 1.5, ReportFatalError): what can be printed of its ASCII.
  public var fatalErrorMessage: String {
    let registers: [GeneralRegister] = [.r14, .r15, .rbx, .rdi, .rsi, .r8, .r9, .rdx]
    let bytes = registers.flatMap { register in
      stride(from: UInt64(0), to: 64, by: 8).map { UInt8(truncatingIfNeeded: call[register] >> $0) }
    }
    return String(decoding: bytes.prefix { $0 != 0 }.map { 0x20...0x7E ~= $0 ? $0 : 0x2E }, as: UTF8.self)
  }

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
  }

  private func refuseConfidential() throws(RegisterAccessError) {
    if isConfidential { throw .confidential(confinement) }
  }

  /// Instructions executed since reset.
  public var instructionCount: UInt64 { world.processor.instructionCount }

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

  /// The trace of exits, where it goes to memory.
  public var exitTraceBytes: [UInt8] { trace?.sink.bytes ?? [] }

  /// The guest's side, without regard to confinement: for those who debug the guest.
  package var exposedRegisters: RegisterFile {
    get { world.processor.registers }
    set { world.processor.registers = newValue }
  }

  /// The guest's side, without regard to confinement: for those who debug the guest.
  package var exposedSystemState: SystemState { world.processor.system }

  /// The guest's side, without regard to confinement: for those who debug the guest.
  package func exposedMemory(_ address: UInt64, _ width: Width) -> UInt64? { world.memory.read(address, width) }

  /// The guest's side, without regard to confinement: RAM of these addresses, empty where not all of it is RAM.
  package func exposedBytes(_ addresses: Range<UInt64>) -> [UInt8] { world.memory.guestBytes(addresses) }
}
