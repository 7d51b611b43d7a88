// AMD64 Architecture Programmer's Manual, vol. 2, chapter 15 and appendix C.

/// A #VMEXIT code, and the error code of #VC.
@frozen public struct SVMExitCode: RawRepresentable, Sendable, Hashable {
  /// 64 bits as in the VMCB and the GHCB.
  public var rawValue: UInt64
  /// The code from its value; any value is representable.
  @inlinable public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// Read of DR7.
  @inlinable public static var readDR7: SVMExitCode { SVMExitCode(rawValue: 0x27) }
  /// Write of DR7.
  @inlinable public static var writeDR7: SVMExitCode { SVMExitCode(rawValue: 0x37) }
  /// Exception 0; the others follow by vector.
  @inlinable public static var exceptionBase: SVMExitCode { SVMExitCode(rawValue: 0x40) }
  /// #DB.
  @inlinable public static var debugException: SVMExitCode { SVMExitCode(rawValue: 0x41) }
  /// #UD.
  @inlinable public static var invalidOpcode: SVMExitCode { SVMExitCode(rawValue: 0x46) }
  /// #AC.
  @inlinable public static var alignmentCheck: SVMExitCode { SVMExitCode(rawValue: 0x51) }
  /// A physical interrupt.
  @inlinable public static var interrupt: SVMExitCode { SVMExitCode(rawValue: 0x60) }
  /// NMI.
  @inlinable public static var nonMaskableInterrupt: SVMExitCode { SVMExitCode(rawValue: 0x61) }
  /// The guest can take a virtual interrupt.
  @inlinable public static var virtualInterrupt: SVMExitCode { SVMExitCode(rawValue: 0x64) }
  /// RDTSC.
  @inlinable public static var rdtsc: SVMExitCode { SVMExitCode(rawValue: 0x6E) }
  /// RDPMC.
  @inlinable public static var rdpmc: SVMExitCode { SVMExitCode(rawValue: 0x6F) }
  /// CPUID.
  @inlinable public static var cpuid: SVMExitCode { SVMExitCode(rawValue: 0x72) }
  /// IRET.
  @inlinable public static var iret: SVMExitCode { SVMExitCode(rawValue: 0x74) }
  /// INVD.
  @inlinable public static var invd: SVMExitCode { SVMExitCode(rawValue: 0x76) }
  /// PAUSE.
  @inlinable public static var pause: SVMExitCode { SVMExitCode(rawValue: 0x77) }
  /// HLT.
  @inlinable public static var hlt: SVMExitCode { SVMExitCode(rawValue: 0x78) }
  /// Port I/O.
  @inlinable public static var ioio: SVMExitCode { SVMExitCode(rawValue: 0x7B) }
  /// RDMSR or WRMSR.
  @inlinable public static var msr: SVMExitCode { SVMExitCode(rawValue: 0x7C) }
  /// A triple fault.
  @inlinable public static var shutdown: SVMExitCode { SVMExitCode(rawValue: 0x7F) }
  /// VMMCALL.
  @inlinable public static var vmmcall: SVMExitCode { SVMExitCode(rawValue: 0x81) }
  /// RDTSCP.
  @inlinable public static var rdtscp: SVMExitCode { SVMExitCode(rawValue: 0x87) }
  /// WBINVD.
  @inlinable public static var wbinvd: SVMExitCode { SVMExitCode(rawValue: 0x89) }
  /// MONITOR.
  @inlinable public static var monitor: SVMExitCode { SVMExitCode(rawValue: 0x8A) }
  /// MWAIT.
  @inlinable public static var mwait: SVMExitCode { SVMExitCode(rawValue: 0x8B) }
  /// XSETBV.
  @inlinable public static var xsetbv: SVMExitCode { SVMExitCode(rawValue: 0x8D) }
  /// A nested page fault.
  @inlinable public static var nestedPageFault: SVMExitCode { SVMExitCode(rawValue: 0x400) }
  /// VMGEXIT.
  @inlinable public static var vmgexit: SVMExitCode { SVMExitCode(rawValue: 0x403) }
  /// A page that was not validated (SNP).
  @inlinable public static var pageNotValidated: SVMExitCode { SVMExitCode(rawValue: 0x404) }

  // Codes that only software uses (GHCB specification rev. 2.03, table 6).

  /// An MMIO read.
  @inlinable public static var mmioRead: SVMExitCode { SVMExitCode(rawValue: 0x8000_0001) }
  /// An MMIO write.
  @inlinable public static var mmioWrite: SVMExitCode { SVMExitCode(rawValue: 0x8000_0002) }
  /// The NMI handler is done.
  @inlinable public static var nmiComplete: SVMExitCode { SVMExitCode(rawValue: 0x8000_0003) }
  /// An AP waits for its start.
  @inlinable public static var apHaltLoop: SVMExitCode { SVMExitCode(rawValue: 0x8000_0004) }
  /// The AP jump table.
  @inlinable public static var apJumpTable: SVMExitCode { SVMExitCode(rawValue: 0x8000_0005) }
  /// A page-state change.
  @inlinable public static var pageStateChange: SVMExitCode { SVMExitCode(rawValue: 0x8000_0010) }
  /// The hypervisor's features.
  @inlinable public static var hypervisorFeatures: SVMExitCode { SVMExitCode(rawValue: 0x8000_FFFD) }
  /// Termination.
  @inlinable public static var terminate: SVMExitCode { SVMExitCode(rawValue: 0x8000_FFFE) }
  /// The guest met an exit that it does not support.
  @inlinable public static var unsupported: SVMExitCode { SVMExitCode(rawValue: 0x8000_FFFF) }
}

/// EXITINFO1 of an IOIO exit (AMD APM vol. 2 §15.10.2).
@frozen public struct IOExitInfo1: RawRepresentable, Sendable, Equatable {
  /// 64 bits as in the VMCB and the GHCB.
  public var rawValue: UInt64
  /// The field from its value; any value is representable.
  @inlinable public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// The field that describes `access`.
  @inlinable public init(_ access: PortAccess) {
    var bits = UInt64(access.port) << 16
    bits |= UInt64(access.direction.rawValue)
    bits |= UInt64(access.width.rawValue) << 4
    if access.isString {
      bits |= 1 << 2
      if access.isRepeated { bits |= 1 << 3 }
      bits |= UInt64(access.segment.rawValue) << 10
    }
    switch access.addressWidth {
    case .word: bits |= 1 << 7
    case .dword: bits |= 1 << 8
    default: bits |= 1 << 9
    }
    rawValue = bits
  }

  /// The access described, or `nil` where the bits contradict each other: not exactly one operand size, more than one
  /// address size, a segment above GS, or a bit that is reserved.
  ///
  /// A non-string access may leave the address size and segment empty. The format has no bit for an immediate port.
  @inlinable public var access: PortAccess? {
    guard rawValue & ~0xFFFF_1FFD == 0, let width = Width(rawValue: UInt8(truncatingIfNeeded: rawValue >> 4) & 7)
    else { return nil }
    let isString = rawValue & 4 != 0
    let addressWidth: Width
    switch (rawValue >> 7) & 7 {
    case 1: addressWidth = .word
    case 2: addressWidth = .dword
    case 4: addressWidth = .qword
    case 0 where !isString: addressWidth = .qword
    default: return nil
    }
    guard let segment = SegmentRegister(rawValue: UInt8(truncatingIfNeeded: rawValue >> 10) & 7) else { return nil }
    return PortAccess(
      port: UInt16(truncatingIfNeeded: rawValue >> 16), direction: rawValue & 1 != 0 ? .read : .write, width: width,
      isString: isString, isRepeated: isString && rawValue & 8 != 0, addressWidth: addressWidth,
      segment: isString ? segment : .ds)
  }
}

/// What #VMEXIT tells the hypervisor of a plain SVM guest.
@frozen public struct SVMExit: Sendable, Equatable {
  /// EXITCODE.
  public var code: SVMExitCode
  /// EXITINFO1.
  public var exitInfo1: UInt64
  /// EXITINFO2; for IOIO the RIP of the next instruction.
  public var exitInfo2: UInt64
  /// nRIP: the RIP of the next instruction, for instruction intercepts.
  public var nextRIP: UInt64

  /// An exit from its parts.
  @inlinable public init(code: SVMExitCode, exitInfo1: UInt64 = 0, exitInfo2: UInt64 = 0, nextRIP: UInt64 = 0) {
    self.code = code
    self.exitInfo1 = exitInfo1
    self.exitInfo2 = exitInfo2
    self.nextRIP = nextRIP
  }
}

/// EVENTINJ, and SW_EXITINFO2 where SW_EXITINFO1 is 1 (AMD APM vol. 2 §15.20; GHCB specification rev. 2.03 §4.1.2).
@frozen public struct EventInjection: RawRepresentable, Sendable, Equatable {
  /// 64 bits as in the VMCB.
  public var rawValue: UInt64
  /// The field from its value; any value is representable.
  @inlinable public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// An exception to inject.
  @inlinable public init(_ exception: Exception) {
    rawValue = UInt64(exception.vector.rawValue) | 3 << 8 | 1 << 31
    if exception.vector.hasErrorCode { rawValue |= 1 << 11 | UInt64(exception.errorCode) << 32 }
  }

  /// Bits 7:0.
  @inlinable public var vector: Vector { Vector(rawValue: UInt8(truncatingIfNeeded: rawValue)) }
  /// Bits 10:8; 3 is an exception.
  @inlinable public var type: UInt8 { UInt8(truncatingIfNeeded: rawValue >> 8) & 7 }
  /// Bit 11.
  @inlinable public var hasErrorCode: Bool { rawValue & 1 << 11 != 0 }
  /// Bit 31.
  @inlinable public var isValid: Bool { rawValue & 1 << 31 != 0 }
  /// Bits 63:32.
  @inlinable public var errorCode: UInt32 { UInt32(truncatingIfNeeded: rawValue >> 32) }
}
