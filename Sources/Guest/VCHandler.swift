public import X86

/// What a #VC handler remembers from `prepare` to `finish`: a value that the caller keeps while the host works.
@frozen public struct VCPlan: Sendable {
  /// The error code of #VC.
  public let exitCode: SVMExitCode
  /// The protocol version that guest and host have agreed on.
  public let protocolVersion: UInt16
  /// Bytes of the instruction, as it was decoded in `prepare`.
  public var instructionLength: UInt8 = 0
  /// The access, where the exit is port I/O.
  public var port: PortAccess?
  /// What user mode gets for port I/O.
  public let userPorts: UserPortPolicy
  /// The access, where the exit is MMIO.
  public var device = MMIOInstruction()
  /// Elements in the shared buffer, where the exit is string I/O.
  @usableFromInline var elementCount: UInt16 = 0
  /// For a handler's own use.
  public var scratch = InlineArray<3, UInt64>(repeating: 0)

  /// A plan for one #VC, to be given to `prepare`.
  @inlinable public init(
    _ exitCode: SVMExitCode, protocolVersion: UInt16 = 2, userPorts: UserPortPolicy = .emulate
  ) {
    self.exitCode = exitCode
    self.protocolVersion = protocolVersion
    self.userPorts = userPorts
  }
}

/// How one exit code of #VC is handled: in two halves, with the host between them.
///
/// Neither half loops or waits, and whatever outlives the first is in the plan or in the registers: an NMI between them
/// may take a #VC of its own, if it saves and restores the GHCB page.
public protocol VCExitHandler {
  /// Decodes the instruction, checks that it is the one that the exit code names, and lays out a request in the GHCB.
  static func prepare(
    _ plan: inout VCPlan, in context: inout some GuestContext & ~Copyable
  ) throws(HandlerAbort) -> HandlerStep

  /// Takes the answer from the GHCB and finishes the instruction, or lays out the next request.
  static func finish(
    _ plan: inout VCPlan, in context: inout some GuestContext & ~Copyable
  ) throws(HandlerAbort) -> HandlerStep
}

/// Which handler takes which exit code of #VC.
///
/// `VCHandler` is the table as it comes. To replace one handler and keep the rest, declare a table of your own:
///
///     enum MyHandlers: VCHandlerTable { typealias CPUID = MyCPUID }
///
/// and call `MyHandlers.prepare` and `MyHandlers.finish`. The table is made of types, so that a call is resolved when
/// the program is compiled, with no heap and no existential.
///
/// What is left to the caller, since only it can do it: after `.done`, and after `.again` too, clear RF and the
/// interrupt shadow and, where TF was set, raise #DB (with TF set a repeated instruction moves one element at a time, as
/// on silicon); with CET shadow stacks, follow RIP in the copy.
public protocol VCHandlerTable {
  /// IOIO, 7Bh.
  associatedtype PortIO: VCExitHandler = VCPortIO
  /// CPUID, 72h.
  associatedtype CPUID: VCExitHandler = VCCPUID
  /// A nested page fault on a device, 400h.
  associatedtype MMIO: VCExitHandler = VCMMIO
  /// RDMSR and WRMSR, 7Ch.
  associatedtype MSR: VCExitHandler = VCMSR
  /// RDTSC, 6Eh.
  associatedtype RDTSC: VCExitHandler = VCTimeStamp
  /// RDTSCP, 87h.
  associatedtype RDTSCP: VCExitHandler = VCTimeStamp
  /// RDPMC, 6Fh.
  associatedtype RDPMC: VCExitHandler = VCPerformanceCounter
  /// INVD, 76h.
  associatedtype INVD: VCExitHandler = VCCaches
  /// WBINVD, 89h.
  associatedtype WBINVD: VCExitHandler = VCCaches
  /// MOV from DR7, 27h.
  associatedtype ReadDR7: VCExitHandler = VCDebugRegister
  /// MOV to DR7, 37h.
  associatedtype WriteDR7: VCExitHandler = VCDebugRegister
  /// #DB, 41h.
  associatedtype DebugException: VCExitHandler = VCException
  /// #AC, 51h.
  associatedtype AlignmentCheck: VCExitHandler = VCException
  /// VMMCALL, 81h.
  associatedtype Hypercall: VCExitHandler = VCHypercall
  /// MONITOR and MONITORX, 8Ah.
  associatedtype Monitor: VCExitHandler = VCMonitor
  /// MWAIT and MWAITX, 8Bh.
  associatedtype MonitorWait: VCExitHandler = VCMonitor
  /// Every exit code without a handler of its own.
  associatedtype Other: VCExitHandler = VCUnhandled
}

/// The handlers of this library.
@frozen public enum VCHandler: VCHandlerTable {}

extension VCHandlerTable {
  /// The first half, to be called when #VC has been raised.
  ///
  /// On `.askHost` do VMGEXIT with the GHCB's address in the GHCB MSR, and call `finish`.
  @inlinable public static func prepare(
    _ plan: inout VCPlan, in context: inout some GuestContext & ~Copyable
  ) -> HandlerStep {
    do throws(HandlerAbort) {
      switch plan.exitCode {
      case .ioio: return try PortIO.prepare(&plan, in: &context)
      case .cpuid: return try CPUID.prepare(&plan, in: &context)
      case .nestedPageFault: return try MMIO.prepare(&plan, in: &context)
      case .msr: return try MSR.prepare(&plan, in: &context)
      case .rdtsc: return try RDTSC.prepare(&plan, in: &context)
      case .rdtscp: return try RDTSCP.prepare(&plan, in: &context)
      case .rdpmc: return try RDPMC.prepare(&plan, in: &context)
      case .invd: return try INVD.prepare(&plan, in: &context)
      case .wbinvd: return try WBINVD.prepare(&plan, in: &context)
      case .readDR7: return try ReadDR7.prepare(&plan, in: &context)
      case .writeDR7: return try WriteDR7.prepare(&plan, in: &context)
      case .debugException: return try DebugException.prepare(&plan, in: &context)
      case .alignmentCheck: return try AlignmentCheck.prepare(&plan, in: &context)
      case .vmmcall: return try Hypercall.prepare(&plan, in: &context)
      case .monitor: return try Monitor.prepare(&plan, in: &context)
      case .mwait: return try MonitorWait.prepare(&plan, in: &context)
      default: return try Other.prepare(&plan, in: &context)
      }
    } catch { return error.step }
  }

  /// The second half, to be called when VMGEXIT has returned.
  @inlinable public static func finish(
    _ plan: inout VCPlan, in context: inout some GuestContext & ~Copyable
  ) -> HandlerStep {
    do throws(HandlerAbort) {
      switch plan.exitCode {
      case .ioio: return try PortIO.finish(&plan, in: &context)
      case .cpuid: return try CPUID.finish(&plan, in: &context)
      case .nestedPageFault: return try MMIO.finish(&plan, in: &context)
      case .msr: return try MSR.finish(&plan, in: &context)
      case .rdtsc: return try RDTSC.finish(&plan, in: &context)
      case .rdtscp: return try RDTSCP.finish(&plan, in: &context)
      case .rdpmc: return try RDPMC.finish(&plan, in: &context)
      case .invd: return try INVD.finish(&plan, in: &context)
      case .wbinvd: return try WBINVD.finish(&plan, in: &context)
      case .readDR7: return try ReadDR7.finish(&plan, in: &context)
      case .writeDR7: return try WriteDR7.finish(&plan, in: &context)
      case .debugException: return try DebugException.finish(&plan, in: &context)
      case .alignmentCheck: return try AlignmentCheck.finish(&plan, in: &context)
      case .vmmcall: return try Hypercall.finish(&plan, in: &context)
      case .monitor: return try Monitor.finish(&plan, in: &context)
      case .mwait: return try MonitorWait.finish(&plan, in: &context)
      default: return try Other.finish(&plan, in: &context)
      }
    } catch { return error.step }
  }
}

/// Refuses an exit code by name and touches nothing.
@frozen public enum VCUnhandled: VCExitHandler {
  /// Fails with `unhandledExit`.
  @inlinable public static func prepare(
    _ plan: inout VCPlan, in context: inout some GuestContext & ~Copyable
  ) throws(HandlerAbort) -> HandlerStep {
    .fail(.unhandledExit(plan.exitCode.rawValue))
  }

  /// Fails with `unhandledExit`.
  @inlinable public static func finish(
    _ plan: inout VCPlan, in context: inout some GuestContext & ~Copyable
  ) throws(HandlerAbort) -> HandlerStep {
    .fail(.unhandledExit(plan.exitCode.rawValue))
  }
}
