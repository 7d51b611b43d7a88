import Memory
import X86

/// Why an instruction body ended early; the details are in the hot state.
enum Fault: UInt8, Error {
  /// `HotState.exception` is to be delivered, with RIP at the instruction.
  case exception
  /// `HotState.stop` leaves the processor, with RIP at the instruction.
  case stop
  /// `HotState.stop` leaves the processor, and the instruction is retired.
  case stopAfter
  /// Part of a REP string is done; the instruction runs again, after any interrupt.
  case again
}

/// What keeps the engine from running whole blocks.
@usableFromInline struct Attention: OptionSet {
  @usableFromInline var rawValue: UInt16

  @inlinable init(rawValue: UInt16) { self.rawValue = rawValue }

  /// RFLAGS.TF: one instruction, then #DB.
  static var singleStep: Attention { Attention(rawValue: 1) }
  /// STI or MOV SS: no interrupt before the next instruction is done.
  static var shadow: Attention { Attention(rawValue: 2) }
  /// MOV SS: no #DB either.
  static var debugShadow: Attention { Attention(rawValue: 4) }
  /// An event is to be delivered before the next instruction.
  static var event: Attention { Attention(rawValue: 8) }
  /// Stop when an interrupt can be taken.
  static var interruptWindow: Attention { Attention(rawValue: 16) }
  /// Device cycles of the instruction at RIP are already done.
  @inlinable static var deviceLog: Attention { Attention(rawValue: 32) }
  /// RFLAGS.RF: cleared by the next instruction that is done.
  static var resume: Attention { Attention(rawValue: 64) }
  /// DR7 has a breakpoint enabled.
  static var breakpoints: Attention { Attention(rawValue: 128) }
  /// Time has passed that is no instruction's: the machine looks at its clocks.
  @inlinable static var stalled: Attention { Attention(rawValue: 256) }
}

/// The processor's state as the hot loop holds it: one allocation, addressed by offsets. What the machine asks for at each
/// exit is usable from inlined code.
@safe @usableFromInline struct HotState {
  /// Must be first: micro-ops name registers by their byte offset in it.
  var registers = RegisterFile()
  /// Always zero: the base or index of an address that has none.
  var zero: UInt64 = 0
  var flagResult: UInt64 = 1
  var flagCarries: UInt64 = 0
  /// Where the part of the TLB begins that data accesses use: `chooseTLB`.
  var activeTLB: UInt
  /// The flags of the last fused branch, where they were put off.
  var deferred = DeferredFlags()
  /// The part for lifted SMAP has entries.
  var hasLiftedEntries = false
  /// The TLB's entries in use, so that a flush need not touch all of them; more than there is room for, and it must.
  var filled = InlineArray<64, UInt16>(repeating: 0)
  var filledCount = 0
  static var filledCapacity: Int { 64 }
  /// The pages from large mappings in the TLB lie in here.
  var largePages: ClosedRange<UInt64>?
  @usableFromInline var attention: Attention = [] {
    didSet { updateHorizon() }
  }
  /// The count behind the last instruction of the running block, and the iterations of its REP strings.
  @usableFromInline var instructionCount: UInt64 = 0
  /// What `instructionCount` must not exceed.
  var limit: UInt64 = 0 {
    didSet { updateHorizon() }
  }
  /// How far blocks may run one after the other without a look at anything else: `limit`, or 0 while something asks for
  /// attention.
  var horizon: UInt64 = 0
  /// The block that runs, or ran last.
  var running: BlockReference?
  /// RFLAGS when `run` ended: while they are the same, the flags and what they ask of the engine are as `run` left them.
  var flagsAtStop: RFlags?
  /// `attention` when the instruction began that runs alone.
  var attentionBefore: Attention = []
  var exception = Exception.invalidOpcode
  var stop = Stop.shutdown
  var system = SystemState()
  var memory: MemoryPointers?
  var veInformation: VEInformation?
  var pendingEvent: PendingEvent?
  @usableFromInline var wantsInterruptWindow = false
  /// An NMI waits for its window.
  @usableFromInline var wantsNonMaskableWindow = false
  /// Accesses to device memory go to the bus, as a plain guest's do.
  @usableFromInline var drivesBus = false
  /// Slow instructions take more than one tick.
  var countsStalls = false
  /// Ticks that they have taken since the machine was last told.
  @usableFromInline var stalledTicks: UInt64 = 0
  /// PAUSE leaves the processor.
  var yieldsAtPause = false
  /// A CR8 below it leaves the processor.
  @usableFromInline var taskPriorityThreshold: UInt64 = 0
  var nonMaskableInterruptsBlocked = false
  /// `MemoryPointers.codeWatches` when stores were last made to look at their pages.
  var seenCodeWatches: UInt64 = 0
  /// What RDRAND and RDSEED draw from.
  var randomState: UInt64 = 0x7261_7065_2D69_6E65
  /// `MemoryPointers.faceChanges` when the TLB was last flushed.
  var seenFaceChanges: UInt64 = 0
  /// Ring 3 with CR0.AM and RFLAGS.AC: every access is looked at.
  var checksAlignment = false
  /// A breakpoint of DR7 watches data: every access is looked at.
  var watchesData = false
  /// DR6's bits of the breakpoints that the instruction has met.
  var debugMatches: UInt8 = 0
  /// What decoded code depends on: `updateMode` keeps it.
  var mode = ExecutionMode()
  /// The last offset in CS that can be fetched; 64-bit code has no limit.
  var codeLimit = UInt64.max
  /// XMM0 to XMM15, low half first.
  var vectors = InlineArray<32, UInt64>(repeating: 0)
  /// The x87 unit, and MM0 to MM7.
  var x87 = X87State()
  /// Exceptions of SSE's floating point, their masks, rounding, DAZ and FTZ.
  var mxcsr: UInt32 = 0x1F80
  /// Device cycles that the instruction at RIP has had, in order: for loads their values.
  var deviceLog = InlineArray<8, UInt64>(repeating: 0)
  var deviceLogCount = 0
  var deviceLogCursor = 0
  /// The IN or OUT that a device answers.
  var begunPort: BegunInstruction?
  /// The count of instructions when an external interrupt was injected last.
  var interruptedAt = UInt64.max
  /// The next instruction that ends raises no #DB for RFLAGS.TF.
  var losesStep = false

  /// The TLB's four parts.
  let tlb: UnsafeMutablePointer<TLBEntry>
  let configuration: UnsafeMutablePointer<Configuration>

  init(tlb: UnsafeMutablePointer<TLBEntry>, configuration: UnsafeMutablePointer<Configuration>) {
    unsafe self.tlb = unsafe tlb
    activeTLB = UInt(bitPattern: tlb)
    unsafe self.configuration = unsafe configuration
  }

  /// The offset of `zero`.
  static var zeroOffset: UInt8 { 144 }

  private mutating func updateHorizon() { horizon = attention.rawValue == 0 ? limit : 0 }

  mutating func noteFilled(_ index: Int) {
    if filledCount < Self.filledCapacity { filled[filledCount] = UInt16(truncatingIfNeeded: index) }
    filledCount &+= 1
  }
}

/// An instruction that left for a device: it runs again as it was fetched, without being decoded again.
struct BegunInstruction {
  var op: MicroOp
  var rip: UInt64
  var mode: ExecutionMode
}

/// An event to be delivered before the next instruction.
struct PendingEvent {
  var exception: Exception
  /// External interrupt: no error code, and not an exception for the double-fault rule.
  var isInterrupt: Bool
  /// It counts as an instruction when it is delivered.
  var takesTime = false
}

/// One entry of the software TLB: tags are page addresses, or `TLBEntry.empty`.
struct TLBEntry {
  var readTag: UInt64 = TLBEntry.empty
  var writeTag: UInt64 = TLBEntry.empty
  var executeTag: UInt64 = TLBEntry.empty
  /// What is added to a linear address for its place in this program's memory.
  var addend: UInt64 = 0

  /// No page has this address.
  static var empty: UInt64 { 1 }
  static var countPerHalf: Int { 1024 }
  /// The parts beside the supervisor's, which is the first.
  static var userPart: Int { 1 }
  /// Never filled.
  static var emptyPart: Int { 2 }
  /// The supervisor's while RFLAGS.AC lifts SMAP.
  static var liftedPart: Int { 3 }
}

/// The hot loop's handle on the processor: raw pointers behind accessors, so that instruction bodies need no `unsafe`.
@safe @usableFromInline struct CPU {
  @usableFromInline let state: UnsafeMutablePointer<HotState>

  init(_ state: UnsafeMutablePointer<HotState>) { unsafe self.state = unsafe state }

  @inline(__always) var tlb: UnsafeMutablePointer<TLBEntry> { unsafe state.pointee.tlb }
  var configuration: UnsafeMutablePointer<Configuration> { unsafe state.pointee.configuration }

  // MARK: Registers

  @inline(__always) func register<T: FixedWidthInteger>(_ offset: UInt8, _: T.Type) -> T {
    unsafe UnsafeRawPointer(state).load(fromByteOffset: Int(offset), as: T.self)
  }

  /// Writes by the merge rule: 32 bits zero the upper half, 8 and 16 keep the rest.
  @inline(__always) func setRegister<T: FixedWidthInteger & UnsignedInteger>(_ offset: UInt8, _ value: T) {
    if T.bitWidth == 32 {
      unsafe UnsafeMutableRawPointer(state).storeBytes(
        of: UInt64(truncatingIfNeeded: value), toByteOffset: Int(offset), as: UInt64.self)
    } else {
      unsafe UnsafeMutableRawPointer(state).storeBytes(of: value, toByteOffset: Int(offset), as: T.self)
    }
  }

  @inline(__always) func general(_ register: GeneralRegister) -> UInt64 {
    hot.registers.general[Int(register.rawValue)]
  }

  @inline(__always) func setGeneral(_ register: GeneralRegister, _ value: UInt64) {
    hot.registers.general[Int(register.rawValue)] = value
  }

  func registerValue(_ offset: UInt8, _ width: Width) -> UInt64 {
    switch width {
    case .byte: UInt64(register(offset, UInt8.self))
    case .word: UInt64(register(offset, UInt16.self))
    case .dword: UInt64(register(offset, UInt32.self))
    case .qword: register(offset, UInt64.self)
    }
  }

  func setRegisterValue(_ offset: UInt8, _ value: UInt64, _ width: Width) {
    switch width {
    case .byte: setRegister(offset, UInt8(truncatingIfNeeded: value))
    case .word: setRegister(offset, UInt16(truncatingIfNeeded: value))
    case .dword: setRegister(offset, UInt32(truncatingIfNeeded: value))
    case .qword: setRegister(offset, value)
    }
  }

  /// The whole state, in place.
  @inlinable @inline(__always) var hot: HotState {
    unsafeAddress { unsafe UnsafePointer(state) }
    nonmutating unsafeMutableAddress { unsafe state }
  }

  @inline(__always) var rip: UInt64 {
    get { hot.registers.rip }
    nonmutating set { hot.registers.rip = newValue }
  }

  /// Only for the loop and for instruction bodies: there is one while they run.
  @inline(__always) var runningBlock: BlockReference { unsafe hot.running.unsafelyUnwrapped }

  /// RIP at the first instruction of the running block.
  @inline(__always) var blockRIP: UInt64 { runningBlock.rip }

  /// RFLAGS but for the six status bits, which `materializeFlags` puts in.
  @inline(__always) var systemFlags: RFlags {
    get { hot.registers.rflags }
    nonmutating set { hot.registers.rflags = newValue }
  }

  /// The configuration, fixed for the processor's life.
  @inline(__always) var fixed: Configuration {
    unsafeAddress { unsafe UnsafePointer(configuration) }
  }

  /// Changes what CPUID answers.
  func replaceCPUID(_ table: CPUIDTable) {
    unsafe configuration.pointee.cpuid = table
  }

  // MARK: Faults

  /// Notes the exception that ends the instruction.
  func raise(_ exception: Exception) -> Fault {
    hot.exception = exception
    return .exception
  }

  /// Notes why the processor stops, before the instruction.
  func leave(_ stop: Stop) -> Fault {
    hot.stop = stop
    hot.begunPort = nil
    return .stop
  }

  /// Notes why the processor stops, with the instruction retired.
  func leaveAfter(_ stop: Stop) -> Fault {
    hot.stop = stop
    return .stopAfter
  }
}

/// What never changes in a processor's life.
struct Configuration {
  var confinement: Confinement
  var handlers: HandlerPlacement
  var cpuid: CPUIDTable
  var features: Features
  /// Bits of CR4 that CPUID offers beyond the baseline.
  var extraCR4: CR4
  /// The vendor is AuthenticAMD.
  var isAMD: Bool
  /// How instructions are read.
  var dialect: InstructionDialect { isAMD ? .amd : .intel }
  /// CPUID offers SYSENTER and SYSEXIT.
  var hasSYSENTER: Bool

  /// Which processor it is, and of how many.
  var place: ProcessorPlace

  init(confinement: Confinement, handlers: HandlerPlacement, cpuid: CPUIDTable, place: ProcessorPlace) {
    self.place = place
    self.confinement = confinement
    self.handlers = handlers
    self.cpuid = cpuid
    features = Features(cpuid)
    isAMD = cpuid.lookup(leaf: 0, subleaf: 0).ebx == 0x6874_7541
    hasSYSENTER = cpuid.lookup(leaf: 1, subleaf: 0).edx & 1 << 11 != 0
    let seven = cpuid.lookup(leaf: 7, subleaf: 0)
    var extra: CR4 = []
    if seven.ebx & 1 << 0 != 0 { extra.insert(.fsgsbase) }
    if seven.ebx & 1 << 7 != 0 { extra.insert(.smep) }
    if seven.ebx & 1 << 20 != 0 { extra.insert(.smap) }
    if seven.ecx & 1 << 2 != 0 { extra.insert(.userModeInstructionPrevention) }
    if seven.ecx & 1 << 3 != 0 { extra.insert(.protectionKeys) }
    if seven.ecx & 1 << 16 != 0 { extra.insert(.linearAddress57) }
    if seven.ecx & 1 << 31 != 0 { extra.insert(.supervisorProtectionKeys) }
    if cpuid.lookup(leaf: 1, subleaf: 0).ecx & 1 << 17 != 0 { extra.insert(.processContextIdentifiers) }
    if features.contains(.xsave) { extra.insert(.osXSAVE) }
    extraCR4 = extra
  }
}

/// The instruction-set extensions that CPUID offers and that the translator asks about.
struct Features: OptionSet {
  var rawValue: UInt64

  static var popcnt: Features { Features(rawValue: 1) }
  static var movbe: Features { Features(rawValue: 2) }
  static var cmpxchg16b: Features { Features(rawValue: 4) }
  static var lzcnt: Features { Features(rawValue: 8) }
  static var bmi1: Features { Features(rawValue: 16) }
  static var rdtscp: Features { Features(rawValue: 32) }
  static var x87: Features { Features(rawValue: 64) }
  static var mmx: Features { Features(rawValue: 1 << 16) }
  static var sse: Features { Features(rawValue: 1 << 17) }
  static var sse2: Features { Features(rawValue: 1 << 18) }
  static var sse3: Features { Features(rawValue: 1 << 19) }
  static var ssse3: Features { Features(rawValue: 1 << 20) }
  static var sse41: Features { Features(rawValue: 1 << 21) }
  static var sse42: Features { Features(rawValue: 1 << 22) }
  static var aes: Features { Features(rawValue: 1 << 23) }
  static var pclmulqdq: Features { Features(rawValue: 1 << 24) }
  static var sha: Features { Features(rawValue: 1 << 25) }
  static var fxsave: Features { Features(rawValue: 1 << 26) }
  static var xsave: Features { Features(rawValue: 1 << 27) }
  static var xsaveopt: Features { Features(rawValue: 1 << 28) }
  static var xsavec: Features { Features(rawValue: 1 << 29) }
  static var xgetbv1: Features { Features(rawValue: 1 << 30) }
  static var xsaves: Features { Features(rawValue: 1 << 31) }
  static var bmi2: Features { Features(rawValue: 1 << 32) }
  static var adx: Features { Features(rawValue: 1 << 33) }
  static var rdrand: Features { Features(rawValue: 1 << 34) }
  static var rdseed: Features { Features(rawValue: 1 << 35) }
  static var rdpid: Features { Features(rawValue: 1 << 36) }
  static var clflush: Features { Features(rawValue: 1 << 37) }
  static var clflushopt: Features { Features(rawValue: 1 << 38) }
  static var clwb: Features { Features(rawValue: 1 << 39) }
  static var serialize: Features { Features(rawValue: 1 << 40) }
  static var movdiri: Features { Features(rawValue: 1 << 41) }
  static var movdir64b: Features { Features(rawValue: 1 << 42) }
  static var lahf: Features { Features(rawValue: 1 << 43) }
  static var smap: Features { Features(rawValue: 1 << 44) }
  static var invpcid: Features { Features(rawValue: 1 << 45) }
  static var pku: Features { Features(rawValue: 1 << 46) }
  static var pks: Features { Features(rawValue: 1 << 47) }
  static var linearAddress57: Features { Features(rawValue: 1 << 48) }
  static var tscAdjust: Features { Features(rawValue: 1 << 49) }

  init(rawValue: UInt64) { self.rawValue = rawValue }

  init(_ cpuid: CPUIDTable) {
    let one = cpuid.lookup(leaf: 1, subleaf: 0)
    let seven = cpuid.lookup(leaf: 7, subleaf: 0)
    let extended = cpuid.lookup(leaf: 0x8000_0001, subleaf: 0)
    self = []
    if one.ecx & 1 << 23 != 0 { insert(.popcnt) }
    if one.ecx & 1 << 22 != 0 { insert(.movbe) }
    if one.ecx & 1 << 13 != 0 { insert(.cmpxchg16b) }
    if one.edx & 1 << 23 != 0 { insert(.mmx) }
    if one.edx & 1 << 24 != 0 { insert(.fxsave) }
    if one.edx & 1 << 25 != 0 { insert(.sse) }
    if one.edx & 1 << 26 != 0 { insert(.sse2) }
    if one.ecx & 1 << 0 != 0 { insert(.sse3) }
    if one.ecx & 1 << 1 != 0 { insert(.pclmulqdq) }
    if one.ecx & 1 << 9 != 0 { insert(.ssse3) }
    if one.ecx & 1 << 19 != 0 { insert(.sse41) }
    if one.ecx & 1 << 20 != 0 { insert(.sse42) }
    if one.ecx & 1 << 25 != 0 { insert(.aes) }
    if one.ecx & 1 << 26 != 0 {
      let state = cpuid.lookup(leaf: 0xD, subleaf: 1)
      insert(.xsave)
      if state.eax & 1 << 0 != 0 { insert(.xsaveopt) }
      if state.eax & 1 << 1 != 0 { insert(.xsavec) }
      if state.eax & 1 << 2 != 0 { insert(.xgetbv1) }
      if state.eax & 1 << 3 != 0 { insert(.xsaves) }
    }
    if seven.ebx & 1 << 29 != 0 { insert(.sha) }
    if extended.ecx & 1 << 5 != 0 { insert(.lzcnt) }
    if seven.ebx & 1 << 3 != 0 { insert(.bmi1) }
    if extended.edx & 1 << 27 != 0 { insert(.rdtscp) }
    if one.edx & 1 << 0 != 0 { insert(.x87) }
    if extended.ecx & 1 << 0 != 0 { insert(.lahf) }
    if seven.ebx & 1 << 1 != 0 { insert(.tscAdjust) }
    if seven.ebx & 1 << 10 != 0 { insert(.invpcid) }
    if seven.ebx & 1 << 20 != 0 { insert(.smap) }
    if seven.ecx & 1 << 3 != 0 { insert(.pku) }
    if seven.ecx & 1 << 16 != 0 { insert(.linearAddress57) }
    if seven.ecx & 1 << 31 != 0 { insert(.pks) }
    if seven.ebx & 1 << 8 != 0 { insert(.bmi2) }
    if seven.ebx & 1 << 19 != 0 { insert(.adx) }
    if one.ecx & 1 << 30 != 0 { insert(.rdrand) }
    if seven.ebx & 1 << 18 != 0 { insert(.rdseed) }
    if seven.ecx & 1 << 22 != 0 { insert(.rdpid) }
    if one.edx & 1 << 19 != 0 { insert(.clflush) }
    if seven.ebx & 1 << 23 != 0 { insert(.clflushopt) }
    if seven.ebx & 1 << 24 != 0 { insert(.clwb) }
    if seven.edx & 1 << 14 != 0 { insert(.serialize) }
    if seven.ecx & 1 << 27 != 0 { insert(.movdiri) }
    if seven.ecx & 1 << 28 != 0 { insert(.movdir64b) }
  }
}
