public import Host
public import X86

/// What a machine is to be.
public struct MachineConfiguration {
  /// The model of silicon; `none` is bare metal, where nothing exits.
  public var confinement: Confinement
  /// Who handles #VC and #VE. With `hosted` CPUID is the same in all models, whether they have such exceptions or not.
  public var handlers: HandlerPlacement
  /// What CPUID offers.
  public var cpuModel = CPUModel.max
  /// Whose behaviour the host of an SEV-ES guest has.
  public var host = HostPersonality.kvm
  /// What userspace may rely on while it answers an exit of a VMX or SVM guest.
  public var contract = ExitContract.kvm2019
  /// Ports 64h, 92h and CF9h belong to userspace, as where it has the devices that reset the guest.
  public var resetsInUserspace = false
  /// Userspace is asked whether pages may change sides (`MachineExit.hypercall`), as with KVM_CAP_EXIT_HYPERCALL.
  public var asksForConversions = false
  /// Bytes of RAM, a multiple of 4096, at least 1 MiB.
  public var memoryByteCount: Int
  /// How many processors, 1 to `VirtualMachine.processorLimit`. Those beyond the first wait for INIT and SIPI.
  public var processorCount = 1
  /// Command line and initial RAM disk.
  public var arguments = BootArguments()
  /// Where the serial port's output goes.
  public var serialSink: ByteSink
  /// Hosted handlers: an instruction on device memory that they do not decode is executed, as a paravisor with an emulator
  /// of its own does; `VirtualMachine.undecodedInstructions` names it. Without this the run ends there.
  public var emulatesUndecoded = false
  /// Deliver no interrupt while a repeated INS or OUTS is partway. The models move such strings in pieces of different
  /// sizes and take interrupts between the pieces; without this their device traces differ there.
  public var defersInterruptsInStrings = false
  /// How many device accesses the device trace keeps one by one; `nil` for no device trace.
  public var deviceTraceLimit: Int?
  /// Where a line of JSON for each exit goes; `nil` for no trace.
  public var exitTrace: ExitTraceConfiguration?
  /// What the guest's clock shows at reset, as seconds since 1970; `nil` for the same time in every run.
  public var clockStart: Int64?
  /// Let userspace decide how long a wait lasts: `MachineExit.idle` where else time would skip ahead.
  public var stopsWhenIdle = false
  /// What the host of an SEV-ES guest does wrong, for tests of guests.
  package var misbehaviour: HostMisbehaviour?
  /// Measure how long each exit takes on the host.
  public var measuresTime: Bool

  /// A plain VMX machine with 64 MiB, unless told otherwise.
  public init(
    confinement: Confinement = .vmx, handlers: HandlerPlacement = .own, memoryByteCount: Int = 64 << 20,
    serialSink: ByteSink = ByteSink(.discard), deviceTraceLimit: Int? = nil,
    exitTrace: ExitTraceConfiguration? = nil, measuresTime: Bool = false
  ) {
    self.confinement = confinement
    self.handlers = handlers
    self.memoryByteCount = memoryByteCount
    self.serialSink = serialSink
    self.deviceTraceLimit = deviceTraceLimit
    self.exitTrace = exitTrace
    self.measuresTime = measuresTime
  }
}

extension MachineConfiguration {
  /// What CPUID tells the guests of such a machine.
  public var cpuid: CPUIDTable { MachineCPUID(confinement: confinement, handlers: handlers, model: cpuModel).table }
}

/// What a host of an SEV-ES guest can do wrong.
package enum HostMisbehaviour: Sendable, Equatable {
  /// CPUID 8000001Fh names another bit than the C-bit.
  case encryptionBit(UInt8)
  /// CPUID in the GHCB MSR protocol is answered with another code than 005h.
  case cpuidResponse(UInt16)
}

/// What the trace of exits holds, and where it goes.
public struct ExitTraceConfiguration {
  /// Where the lines go.
  public var sink: ByteSink
  /// Also what a confidential guest's host is not lent: instruction count, RIP, instruction bytes.
  public var showsPrivate: Bool

  /// A trace of what the host was lent, and no more unless told otherwise.
  public init(sink: ByteSink, showsPrivate: Bool = false) {
    self.sink = sink
    self.showsPrivate = showsPrivate
  }
}

/// Why there is no machine.
public enum MachineError: Error, Sendable, Equatable, CustomStringConvertible {
  /// So much memory cannot be had.
  case memory(byteCount: Int, minimum: Int)
  /// So many processors cannot be had; own handlers of a confidential guest have one.
  case processors(Int, limit: Int)
  /// The image cannot be a guest.
  case image(ImageError)

  /// One line.
  public var description: String {
    switch self {
    case .memory(let byteCount, let minimum) where byteCount < minimum:
      "memory: \(byteCount) bytes are too few, \(minimum) are needed"
    case .processors(let count, let limit): "cpus: \(count) is not between 1 and \(limit)"
    case .memory(let byteCount, _): "memory: \(byteCount) bytes cannot be had"
    case .image(let error): error.description
    }
  }
}
