public import Memory
public import X86

/// One virtual processor: runs guest instructions until something must leave or be delivered.
public struct Processor: ~Copyable {
  /// The model of silicon.
  public let confinement: Confinement
  /// Who takes #VC and #VE.
  public let handlers: HandlerPlacement

  /// A processor after reset; `registers` and `system` are set by the loader before the first `run`.
  public init(confinement: Confinement, handlers: HandlerPlacement, cpuid: CPUIDTable) {
    self.confinement = confinement
    self.handlers = handlers
  }

  /// General registers, RIP and RFLAGS; exact whenever `run` is not running.
  public var registers = RegisterFile()
  /// Control, segment and system registers; exact whenever `run` is not running.
  public var system = SystemState()
  /// Instructions retired since reset, each iteration of a REP string counted.
  public var instructionCount: UInt64 = 0
  /// What TDG.VP.VEINFO.GET would return, from #VE until it is fetched.
  public var veInformation: VEInformation?

  /// Runs until something stops it, or until `instructionCount` reaches `limit`.
  public mutating func run(_ memory: borrowing GuestMemory, limit: UInt64) -> Stop { .shutdown }

  /// True when an external interrupt would be taken before the next instruction: IF set, no shadow, nothing pending.
  public var canTakeInterrupt: Bool { false }
  /// Set to be stopped with `interruptWindow` as soon as an interrupt can be taken.
  public var wantsInterruptWindow = false
  /// Delivers an external interrupt when `run` is next called.
  public mutating func inject(interrupt vector: UInt8) {}
  /// Delivers an exception when `run` is next called.
  public mutating func inject(_ exception: Exception) {}
  /// Must follow every instruction that a host or a hosted handler finished (RIP advanced), or took one step of (REP):
  /// ends the interrupt shadow, counts the instruction, and raises #DB where RFLAGS.TF was set.
  public mutating func retireEmulated() {}
  /// Answers `Stop.port`: the value for a read, ignored for a write.
  public mutating func finishPort(_ value: UInt32) {}
  /// Answers `Stop.memory`: the value for a load, ignored for a store.
  public mutating func finishMemory(_ value: UInt64) {}
  /// Must be called when paging registers were changed from outside, or after a reset.
  public mutating func flushTranslations() {}
}
