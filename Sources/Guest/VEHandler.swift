public import X86

/// What a #VE handler remembers from `prepare` to `finish`: a value that the caller keeps while the host works.
@frozen public struct VEPlan: Sendable {
  /// What TDG.VP.VEINFO.GET returned.
  public var information: VEInformation
  /// The access, where the exit is port I/O.
  public var port: PortAccess?
  /// What user mode gets for port I/O.
  public let userPorts: UserPortPolicy
  /// The access, where the exit is MMIO.
  public var device = MMIOInstruction()
  /// For a handler's own use.
  public var scratch: UInt64 = 0

  /// A plan for one #VE, to be given to `prepare`.
  @inlinable public init(_ information: VEInformation, userPorts: UserPortPolicy = .emulate) {
    self.information = information
    self.userPorts = userPorts
  }

  /// The instruction's length.
  ///
  /// - Throws: `protocolViolation` where it is none that an instruction has.
  @inlinable public func instructionLength() throws(HandlerAbort) -> UInt8 {
    guard 1...15 ~= information.instructionLength else { throw .fail(.protocolViolation) }
    return UInt8(truncatingIfNeeded: information.instructionLength)
  }
}

/// How one exit reason of #VE is handled: in two halves, with the host between them.
public protocol VEExitHandler {
  /// Checks the information and fills the registers of TDG.VP.VMCALL.
  static func prepare(
    _ plan: inout VEPlan, in context: inout some GuestContext & ~Copyable, call: inout TDVMCallRegisters
  ) throws(HandlerAbort) -> HandlerStep

  /// Takes the answer and finishes the instruction, or fills the registers for the next call.
  static func finish(
    _ plan: inout VEPlan, in context: inout some GuestContext & ~Copyable, call: inout TDVMCallRegisters
  ) throws(HandlerAbort) -> HandlerStep
}

/// Which handler takes which exit reason of #VE.
///
/// `VEHandler` is the table as it comes. To replace one handler and keep the rest, declare a table of your own:
///
///     enum MyHandlers: VEHandlerTable { typealias CPUID = MyCPUID }
///
/// The caller reads VE information first of all (a second #VE before that is #DF), and is left with what only it can do:
/// after `.done`, and after `.again` too, clear RF and the interrupt shadow and, where TF was set, raise #DB; with CET
/// shadow stacks, follow RIP in the copy.
public protocol VEHandlerTable {
  /// I/O instruction, reason 30.
  associatedtype PortIO: VEExitHandler = VEPortIO
  /// CPUID, reason 10.
  associatedtype CPUID: VEExitHandler = VECPUID
  /// HLT, reason 12.
  associatedtype Halt: VEExitHandler = VEHalt
  /// A nested page fault on a device, reason 48.
  associatedtype MMIO: VEExitHandler = VEMMIO
  /// RDMSR, reason 31.
  associatedtype ReadMSR: VEExitHandler = VEReadMSR
  /// WRMSR, reason 32.
  associatedtype WriteMSR: VEExitHandler = VEWriteMSR
  /// INVD, reason 13.
  associatedtype INVD: VEExitHandler = VERefused
  /// WBINVD, reason 54.
  associatedtype WBINVD: VEExitHandler = VEWriteBack
  /// RDPMC, reason 15.
  associatedtype RDPMC: VEExitHandler = VERefused
  /// VMCALL, reason 18.
  associatedtype Hypercall: VEExitHandler = VERefused
  /// MONITOR, reason 39.
  associatedtype Monitor: VEExitHandler = VERefused
  /// MWAIT, reason 36.
  associatedtype MonitorWait: VEExitHandler = VERefused
  /// Every exit reason without a handler of its own.
  associatedtype Other: VEExitHandler = VEUnhandled
}

/// The handlers of this library.
@frozen public enum VEHandler: VEHandlerTable {}

extension VEHandlerTable {
  /// The first half, to be called with what TDG.VP.VEINFO.GET returned.
  ///
  /// On `.askHost` do TDG.VP.VMCALL with the registers in `call`, its mask in RCX, and call `finish` with what is in the
  /// same registers then.
  @inlinable public static func prepare(
    _ plan: inout VEPlan, in context: inout some GuestContext & ~Copyable, call: inout TDVMCallRegisters
  ) -> HandlerStep {
    do throws(HandlerAbort) {
      switch plan.information.reason {
      case .ioInstruction: return try PortIO.prepare(&plan, in: &context, call: &call)
      case .cpuid: return try CPUID.prepare(&plan, in: &context, call: &call)
      case .hlt: return try Halt.prepare(&plan, in: &context, call: &call)
      case .eptViolation: return try MMIO.prepare(&plan, in: &context, call: &call)
      case .rdmsr: return try ReadMSR.prepare(&plan, in: &context, call: &call)
      case .wrmsr: return try WriteMSR.prepare(&plan, in: &context, call: &call)
      case .invd: return try INVD.prepare(&plan, in: &context, call: &call)
      case .wbinvd: return try WBINVD.prepare(&plan, in: &context, call: &call)
      case .rdpmc: return try RDPMC.prepare(&plan, in: &context, call: &call)
      case .vmcall: return try Hypercall.prepare(&plan, in: &context, call: &call)
      case .monitor: return try Monitor.prepare(&plan, in: &context, call: &call)
      case .mwait: return try MonitorWait.prepare(&plan, in: &context, call: &call)
      default: return try Other.prepare(&plan, in: &context, call: &call)
      }
    } catch { return error.step }
  }

  /// The second half, to be called when TDG.VP.VMCALL has returned.
  @inlinable public static func finish(
    _ plan: inout VEPlan, in context: inout some GuestContext & ~Copyable, call: inout TDVMCallRegisters
  ) -> HandlerStep {
    do throws(HandlerAbort) {
      switch plan.information.reason {
      case .ioInstruction: return try PortIO.finish(&plan, in: &context, call: &call)
      case .cpuid: return try CPUID.finish(&plan, in: &context, call: &call)
      case .hlt: return try Halt.finish(&plan, in: &context, call: &call)
      case .eptViolation: return try MMIO.finish(&plan, in: &context, call: &call)
      case .rdmsr: return try ReadMSR.finish(&plan, in: &context, call: &call)
      case .wrmsr: return try WriteMSR.finish(&plan, in: &context, call: &call)
      case .invd: return try INVD.finish(&plan, in: &context, call: &call)
      case .wbinvd: return try WBINVD.finish(&plan, in: &context, call: &call)
      case .rdpmc: return try RDPMC.finish(&plan, in: &context, call: &call)
      case .vmcall: return try Hypercall.finish(&plan, in: &context, call: &call)
      case .monitor: return try Monitor.finish(&plan, in: &context, call: &call)
      case .mwait: return try MonitorWait.finish(&plan, in: &context, call: &call)
      default: return try Other.finish(&plan, in: &context, call: &call)
      }
    } catch { return error.step }
  }
}

extension TDVMCallRegisters {
  // R10 to R15 and no more: every call made here passes its arguments and results in these six, so that RBX, RDX, RSI,
  // RDI, R8 and R9, which Linux exposes too (FFCCh) for the calls that need them, stay unseen and unchanged by the host.
  /// The mask of a call that emulates an instruction: R10 to R15.
  @inlinable public static var instructionMask: UInt64 { 0xFC00 }

  /// The registers of a standard call, those that are not given 0 (Intel GHCI 1.5 §3).
  @inlinable public init(
    _ function: TDVMCallFunction, r12: UInt64 = 0, r13: UInt64 = 0, r14: UInt64 = 0, r15: UInt64 = 0
  ) {
    self.init(mask: TDVMCallRegisters.instructionMask)
    self[.r11] = function.rawValue
    self[.r12] = r12
    self[.r13] = r13
    self[.r14] = r14
    self[.r15] = r15
  }

  /// Judges R10.
  ///
  /// No call that emulates an instruction may be answered with RETRY (GHCI allows it for MapGPA and its like): an OUT
  /// sent twice would be two OUTs.
  ///
  /// - Throws: `refused` with R10 where it is not 0.
  @inlinable public func checkStatus() throws(HandlerAbort) {
    let status = self[.r10]
    guard status == TDVMCallStatus.success.rawValue else { throw .fail(.refused(status)) }
  }
}

/// Refuses an exit reason by name and touches nothing.
@frozen public enum VEUnhandled: VEExitHandler {
  /// Fails with `unhandledExit`.
  @inlinable public static func prepare(
    _ plan: inout VEPlan, in context: inout some GuestContext & ~Copyable, call: inout TDVMCallRegisters
  ) throws(HandlerAbort) -> HandlerStep {
    .fail(.unhandledExit(UInt64(plan.information.reason.rawValue)))
  }

  /// Fails with `unhandledExit`.
  @inlinable public static func finish(
    _ plan: inout VEPlan, in context: inout some GuestContext & ~Copyable, call: inout TDVMCallRegisters
  ) throws(HandlerAbort) -> HandlerStep {
    .fail(.unhandledExit(UInt64(plan.information.reason.rawValue)))
  }
}
