public import X86

extension TDVMCallStatus {
  /// An address or size is no multiple of 4096 (Intel GHCI 1.5).
  @inlinable public static var alignmentError: TDVMCallStatus {
    TDVMCallStatus(rawValue: 0x8000_0000_0000_0002)
  }
  /// The host has no such sub-function (Intel GHCI 1.5; what KVM answers since Linux 6.16).
  @inlinable public static var subFunctionUnsupported: TDVMCallStatus {
    TDVMCallStatus(rawValue: 0x8000_0000_0000_0003)
  }
  /// KVM has no such hypercall: -KVM_ENOSYS, where R10 names one (`tdx_emulate_vmcall`).
  @inlinable public static var noSuchHypercall: TDVMCallStatus {
    TDVMCallStatus(rawValue: UInt64(bitPattern: -1000))
  }
}

/// The hypervisor of a TDX guest, as KVM is one (`arch/x86/kvm/vmx/tdx.c`).
///
/// It sees and changes the registers that the guest exposes, and at an asynchronous exit none. R10 is 0 in a standard
/// call, which is also the status of success. No call retires an instruction here: the guest's own handler does.
@frozen public struct TDXHost: Sendable {
  @frozen @usableFromInline
  enum Waiting: UInt8, Sendable {
    case nothing, port, memory, conversion, localAPIC, interrupts
  }

  /// The bit of a guest-physical address that says shared: GPAW - 1.
  public let sharedBitPosition: UInt8
  /// The guest's handlers are hosted: no address bit says private or shared, whatever is no RAM is shared.
  public let isHosted: Bool

  @usableFromInline var waiting = Waiting.nothing
  @usableFromInline var direction = Direction.write
  @usableFromInline var width = Width.byte
  @usableFromInline var pieces = AccessPieces(address: 0, byteCount: 0)
  @usableFromInline var pieceOffset = 0
  @usableFromInline var data: UInt64 = 0

  /// A host for one virtual processor.
  @inlinable public init(sharedBitPosition: UInt8 = 47, isHosted: Bool = false) {
    self.sharedBitPosition = sharedBitPosition & 63
    self.isHosted = isHosted
  }

  @inlinable var sharedBit: UInt64 { 1 &<< UInt64(sharedBitPosition) }

  /// Handles TDG.VP.VMCALL.
  ///
  /// A call with R10 other than 0 is the vendor's: KVM's hypercalls. What KVM does not know,
  /// or leaves to a userspace that need not know it (GetQuote, SetupEventNotifyInterrupt), is refused in R10; but for
  /// Instruction.WBINVD, without which no hosted handler could run a kernel that writes caches back.
  @inlinable public mutating func tdvmcall(
    _ registers: inout TDVMCallRegisters, cpuid: borrowing CPUIDTable, msrs: inout HostMSRs
  ) -> HostAction {
    waiting = .nothing
    guard registers[.r10] == 0 else { return hypercall(&registers) }
    let function = TDVMCallFunction(rawValue: registers[.r11])
    switch function {
    case .io: return io(&registers)
    case .cpuid:
      let result = cpuid.lookup(
        leaf: UInt32(truncatingIfNeeded: registers[.r12]), subleaf: UInt32(truncatingIfNeeded: registers[.r13]))
      registers[.r12] = UInt64(result.eax)
      registers[.r13] = UInt64(result.ebx)
      registers[.r14] = UInt64(result.ecx)
      registers[.r15] = UInt64(result.edx)
      return answer(.success, &registers)
    case .hlt:
      registers[.r10] = TDVMCallStatus.success.rawValue
      return .halt(retired: false)
    case .mmio: return memoryIO(&registers)
    case .rdmsr where LocalAPICAccess.covers(UInt32(truncatingIfNeeded: registers[.r12])):
      return localAPIC(UInt32(truncatingIfNeeded: registers[.r12]), .read, 0)
    case .wrmsr where LocalAPICAccess.covers(UInt32(truncatingIfNeeded: registers[.r12])):
      return localAPIC(UInt32(truncatingIfNeeded: registers[.r12]), .write, registers[.r13])
    case .rdmsr:
      guard let value = msrs.read(UInt32(truncatingIfNeeded: registers[.r12])) else {
        return answer(.invalidOperand, &registers)
      }
      registers[.r11] = value
      return answer(.success, &registers)
    case .wrmsr:
      let isDone = msrs.write(registers[.r13], to: UInt32(truncatingIfNeeded: registers[.r12]))
      return answer(isDone ? .success : .invalidOperand, &registers)
    // 0 WBINVD, 1 WBNOINVD: where all memory is coherent, as for KVM without a device that is not, there is nothing to do.
    case .wbinvd: return answer(registers[.r12] <= 1 ? .success : .invalidOperand, &registers)
    case .mapGPA: return mapGPA(&registers)
    case .getTDVMCallInfo: return callInfo(&registers)
    case .reportFatalError: return .fatalError(registers[.r12])
    default: return answer(.subFunctionUnsupported, &registers)
    }
  }

  /// Takes the answer to `HostAction.port`: what was read goes to R11, cut to the size; after a write R11 is untouched.
  @inlinable public mutating func complete(_ value: UInt32, registers: inout TDVMCallRegisters) -> HostAction {
    guard waiting == .port else { return .fail(.nothingPending) }
    waiting = .nothing
    if direction == .read { registers[.r11] = UInt64(value) & width.mask }
    return answer(.success, &registers)
  }

  /// Handles an exit that the guest did not ask for. The host is told its reason, and for some a qualification and a
  /// guest-physical address.
  @inlinable public mutating func asynchronousExit(_ exit: VMXExit) -> HostAction {
    switch exit.reason {
    case .tripleFault: .shutdown
    default: .fail(.unhandledExit(UInt64(exit.reason.rawValue)))
    }
  }

  /// `tdx_emulate_io`: size and direction are checked as 64-bit values; of the port KVM takes 16 bits and checks none.
  @inlinable mutating func io(_ registers: inout TDVMCallRegisters) -> HostAction {
    let size = registers[.r12]
    let isWrite = registers[.r13]
    guard isWrite <= 1, size <= 4, let width = Width(byteCount: Int(truncatingIfNeeded: size)) else {
      return answer(.invalidOperand, &registers)
    }
    self.width = width
    direction = isWrite == 1 ? .write : .read
    waiting = .port
    return .port(
      PortElement(
        port: UInt16(truncatingIfNeeded: registers[.r14]), direction: direction, width: width,
        value: direction == .write ? UInt32(truncatingIfNeeded: registers[.r15]) : 0))
  }

  @inlinable func answer(_ status: TDVMCallStatus, _ registers: inout TDVMCallRegisters) -> HostAction {
    registers[.r10] = status.rawValue
    return .resume(retired: false)
  }
}

extension TDVMCallFunction {
  /// GetTdVmCallInfo.
  @inlinable public static var getTDVMCallInfo: TDVMCallFunction { TDVMCallFunction(rawValue: 0x10000) }
  /// MapGPA.
  @inlinable public static var mapGPA: TDVMCallFunction { TDVMCallFunction(rawValue: 0x10001) }
  /// ReportFatalError.
  @inlinable public static var reportFatalError: TDVMCallFunction { TDVMCallFunction(rawValue: 0x10003) }
}
