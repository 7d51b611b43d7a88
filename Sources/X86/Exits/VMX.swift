// Intel SDM, vol. 3C, chapter 28 and appendix C.

/// A basic exit reason, bits 15:0 of the exit-reason field and RCX of VE information.
@frozen public struct VMXExitReason: RawRepresentable, Sendable, Hashable {
  /// The basic reason.
  public var rawValue: UInt32
  /// The reason from its value; any value is representable.
  @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// An exception or NMI.
  @inlinable public static var exceptionOrNMI: VMXExitReason { VMXExitReason(rawValue: 0) }
  /// An external interrupt.
  @inlinable public static var externalInterrupt: VMXExitReason { VMXExitReason(rawValue: 1) }
  /// A triple fault.
  @inlinable public static var tripleFault: VMXExitReason { VMXExitReason(rawValue: 2) }
  /// The guest can take an interrupt.
  @inlinable public static var interruptWindow: VMXExitReason { VMXExitReason(rawValue: 7) }
  /// CPUID.
  @inlinable public static var cpuid: VMXExitReason { VMXExitReason(rawValue: 10) }
  /// HLT.
  @inlinable public static var hlt: VMXExitReason { VMXExitReason(rawValue: 12) }
  /// INVD.
  @inlinable public static var invd: VMXExitReason { VMXExitReason(rawValue: 13) }
  /// RDPMC.
  @inlinable public static var rdpmc: VMXExitReason { VMXExitReason(rawValue: 15) }
  /// RDTSC.
  @inlinable public static var rdtsc: VMXExitReason { VMXExitReason(rawValue: 16) }
  /// VMCALL.
  @inlinable public static var vmcall: VMXExitReason { VMXExitReason(rawValue: 18) }
  /// An access to a control register.
  @inlinable public static var controlRegister: VMXExitReason { VMXExitReason(rawValue: 28) }
  /// Port I/O.
  @inlinable public static var ioInstruction: VMXExitReason { VMXExitReason(rawValue: 30) }
  /// RDMSR.
  @inlinable public static var rdmsr: VMXExitReason { VMXExitReason(rawValue: 31) }
  /// WRMSR.
  @inlinable public static var wrmsr: VMXExitReason { VMXExitReason(rawValue: 32) }
  /// MWAIT.
  @inlinable public static var mwait: VMXExitReason { VMXExitReason(rawValue: 36) }
  /// MONITOR.
  @inlinable public static var monitor: VMXExitReason { VMXExitReason(rawValue: 39) }
  /// An EPT violation.
  @inlinable public static var eptViolation: VMXExitReason { VMXExitReason(rawValue: 48) }
  /// An EPT misconfiguration.
  @inlinable public static var eptMisconfiguration: VMXExitReason { VMXExitReason(rawValue: 49) }
  /// RDTSCP.
  @inlinable public static var rdtscp: VMXExitReason { VMXExitReason(rawValue: 51) }
  /// WBINVD.
  @inlinable public static var wbinvd: VMXExitReason { VMXExitReason(rawValue: 54) }
  /// XSETBV.
  @inlinable public static var xsetbv: VMXExitReason { VMXExitReason(rawValue: 55) }
  /// TDCALL from a TD guest.
  @inlinable public static var tdcall: VMXExitReason { VMXExitReason(rawValue: 77) }
}

/// The exit qualification of an I/O instruction (Intel SDM vol. 3C, table 28-5).
@frozen public struct IOQualification: RawRepresentable, Sendable, Equatable {
  /// 64 bits as in the VMCS and in VE information.
  public var rawValue: UInt64
  /// The field from its value; any value is representable.
  @inlinable public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// The field that describes `access`.
  @inlinable public init(_ access: PortAccess) {
    var bits = UInt64(access.port) << 16
    bits |= UInt64(access.width.rawValue - 1)
    bits |= UInt64(access.direction.rawValue) << 3
    if access.isString {
      bits |= 1 << 4
      if access.isRepeated { bits |= 1 << 5 }
    }
    if access.isImmediate { bits |= 1 << 6 }
    rawValue = bits
  }

  /// The access described, or `nil` where the size is none of 0, 1 and 3 or a reserved bit is set.
  ///
  /// The format says nothing of a string's address size and segment: they are in `VMXInstructionInfo`, whose parts are
  /// taken from `info`.
  @inlinable public func access(_ info: VMXInstructionInfo = VMXInstructionInfo(rawValue: 0)) -> PortAccess? {
    guard rawValue & ~0xFFFF_007F == 0 else { return nil }
    let width: Width
    switch rawValue & 7 {
    case 0: width = .byte
    case 1: width = .word
    case 3: width = .dword
    default: return nil
    }
    let isString = rawValue & 0x10 != 0
    let direction: Direction = rawValue & 8 != 0 ? .read : .write
    return PortAccess(
      port: UInt16(truncatingIfNeeded: rawValue >> 16), direction: direction, width: width, isString: isString,
      isRepeated: isString && rawValue & 0x20 != 0, isImmediate: rawValue & 0x40 != 0,
      addressWidth: isString ? info.addressWidth : .qword,
      segment: isString ? (direction == .read ? .es : info.segment) : .ds)
  }
}

/// The VM-exit instruction-information field of INS and OUTS (Intel SDM vol. 3C, table 28-8).
@frozen public struct VMXInstructionInfo: RawRepresentable, Sendable, Equatable {
  /// 32 bits as in the VMCS.
  public var rawValue: UInt32
  /// The field from its value.
  @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The field that describes a string access.
  @inlinable public init(_ access: PortAccess) {
    let size: UInt32 =
      switch access.addressWidth {
      case .word: 0
      case .dword: 1
      default: 2
      }
    rawValue = size << 7 | UInt32(access.segment.rawValue) << 15
  }

  /// Bits 9:7.
  @inlinable public var addressWidth: Width {
    switch (rawValue >> 7) & 7 {
    case 0: .word
    case 1: .dword
    default: .qword
    }
  }

  /// Bits 17:15; undefined for INS.
  @inlinable public var segment: SegmentRegister {
    SegmentRegister(rawValue: UInt8(truncatingIfNeeded: rawValue >> 15) & 7) ?? .ds
  }
}

/// What a VM exit tells the hypervisor of a plain VMX guest.
@frozen public struct VMXExit: Sendable, Equatable {
  /// The exit reason.
  public var reason: VMXExitReason
  /// The VM-exit instruction length in bytes, 0 where it is not defined.
  public var instructionLength: UInt32
  /// The exit qualification.
  public var exitQualification: UInt64
  /// The guest linear address: of the string operand for INS and OUTS.
  public var guestLinearAddress: UInt64
  /// The instruction information: for INS and OUTS.
  public var instructionInfo: VMXInstructionInfo
  /// The VM-exit interruption information: for exceptions (Intel SDM vol. 3C §25.9.2), else 0.
  public var interruptionInformation: UInt32

  /// The exit of an intercepted #UD: a hardware exception without an error code.
  @inlinable public init(invalidOpcode: Void) {
    self.init(reason: .exceptionOrNMI)
    interruptionInformation = 1 << 31 | 3 << 8 | 6
  }

  /// An exit from its parts.
  @inlinable public init(
    reason: VMXExitReason, exitQualification: UInt64 = 0, instructionLength: UInt32 = 0,
    guestLinearAddress: UInt64 = 0, instructionInfo: VMXInstructionInfo = VMXInstructionInfo(rawValue: 0)
  ) {
    self.reason = reason
    self.exitQualification = exitQualification
    self.instructionLength = instructionLength
    self.guestLinearAddress = guestLinearAddress
    self.instructionInfo = instructionInfo
    interruptionInformation = 0
  }
}
