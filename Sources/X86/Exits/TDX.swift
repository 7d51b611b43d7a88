// Intel TDX Module ABI specification; Intel GHCI 1.5.

/// What TDG.VP.VEINFO.GET returns.
@frozen public struct VEInformation: Sendable, Equatable {
  /// RCX: the exit reason.
  public var reason: VMXExitReason
  /// RDX: the exit qualification.
  public var exitQualification: UInt64
  /// R8: the guest linear address.
  public var guestLinearAddress: UInt64
  /// R9: the guest-physical address, the shared bit included.
  public var guestPhysicalAddress: UInt64
  /// R10[31:0]: the instruction length in bytes; not valid for an EPT violation.
  public var instructionLength: UInt32
  /// R10[63:32]: the instruction information.
  public var instructionInfo: UInt32

  /// Information from its parts.
  @inlinable public init(
    reason: VMXExitReason, exitQualification: UInt64 = 0, guestLinearAddress: UInt64 = 0,
    guestPhysicalAddress: UInt64 = 0, instructionLength: UInt32 = 0, instructionInfo: UInt32 = 0
  ) {
    self.reason = reason
    self.exitQualification = exitQualification
    self.guestLinearAddress = guestLinearAddress
    self.guestPhysicalAddress = guestPhysicalAddress
    self.instructionLength = instructionLength
    self.instructionInfo = instructionInfo
  }

  /// Information from the registers that TDG.VP.VEINFO.GET leaves.
  @inlinable public init(rcx: UInt64, rdx: UInt64, r8: UInt64, r9: UInt64, r10: UInt64) {
    self.init(
      reason: VMXExitReason(rawValue: UInt32(truncatingIfNeeded: rcx)), exitQualification: rdx,
      guestLinearAddress: r8, guestPhysicalAddress: r9, instructionLength: UInt32(truncatingIfNeeded: r10),
      instructionInfo: UInt32(truncatingIfNeeded: r10 >> 32))
  }
}

/// A leaf of TDCALL, in RAX.
@frozen public struct TDCallLeaf: RawRepresentable, Sendable, Hashable {
  /// The leaf number.
  public var rawValue: UInt64
  /// The leaf from its number; any value is representable.
  @inlinable public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// TDG.VP.VMCALL.
  @inlinable public static var vmcall: TDCallLeaf { TDCallLeaf(rawValue: 0) }
  /// TDG.VP.INFO.
  @inlinable public static var info: TDCallLeaf { TDCallLeaf(rawValue: 1) }
  /// TDG.MEM.PAGE.ACCEPT.
  @inlinable public static var pageAccept: TDCallLeaf { TDCallLeaf(rawValue: 6) }
  /// TDG.VM.RD.
  @inlinable public static var vmRead: TDCallLeaf { TDCallLeaf(rawValue: 7) }
  /// TDG.VM.WR.
  @inlinable public static var vmWrite: TDCallLeaf { TDCallLeaf(rawValue: 8) }
  /// TDG.VP.VEINFO.GET.
  @inlinable public static var veInfoGet: TDCallLeaf { TDCallLeaf(rawValue: 3) }
}

/// What TDCALL leaves in RAX.
@frozen public struct TDCallStatus: RawRepresentable, Sendable, Equatable {
  /// The status: class in 63:32, detail in 31:0.
  public var rawValue: UInt64
  /// The status from its value; any value is representable.
  @inlinable public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// TDX_SUCCESS.
  @inlinable public static var success: TDCallStatus { TDCallStatus(rawValue: 0) }
  /// TDX_OPERAND_INVALID for the operand in RAX.
  @inlinable public static var leafInvalid: TDCallStatus { TDCallStatus(rawValue: 0xC000_0100_0000_0000) }
  /// TDX_OPERAND_INVALID for the operand in RCX.
  @inlinable public static var rcxInvalid: TDCallStatus { TDCallStatus(rawValue: 0xC000_0100_0000_0001) }
  /// TDX_PAGE_ALREADY_ACCEPTED: a warning, the page is the guest's.
  @inlinable public static var pageAlreadyAccepted: TDCallStatus { TDCallStatus(rawValue: 0x0000_0B0A_0000_0000) }
  /// TDX_PAGE_SIZE_MISMATCH: try a smaller page.
  @inlinable public static var pageSizeMismatch: TDCallStatus { TDCallStatus(rawValue: 0xC000_0B0B_0000_0001) }
  /// TDX_METADATA_FIELD_ID_INCORRECT.
  @inlinable public static var metadataFieldInvalid: TDCallStatus { TDCallStatus(rawValue: 0xC000_0C00_0000_0000) }
  /// TDX_METADATA_FIELD_NOT_WRITABLE.
  @inlinable public static var metadataFieldNotWritable: TDCallStatus {
    TDCallStatus(rawValue: 0xC000_0C01_0000_0000)
  }
  /// TDX_NO_VALID_VE_INFO.
  @inlinable public static var noVEInformation: TDCallStatus { TDCallStatus(rawValue: 0xC000_0704_0000_0000) }
}

/// The sub-function of TDG.VP.VMCALL, in R11.
@frozen public struct TDVMCallFunction: RawRepresentable, Sendable, Hashable {
  /// The number.
  public var rawValue: UInt64
  /// The sub-function from its number; any value is representable.
  @inlinable public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// Instruction.CPUID.
  @inlinable public static var cpuid: TDVMCallFunction { TDVMCallFunction(rawValue: 10) }
  /// Instruction.HLT.
  @inlinable public static var hlt: TDVMCallFunction { TDVMCallFunction(rawValue: 12) }
  /// Instruction.IO.
  @inlinable public static var io: TDVMCallFunction { TDVMCallFunction(rawValue: 30) }
  /// Instruction.RDMSR.
  @inlinable public static var rdmsr: TDVMCallFunction { TDVMCallFunction(rawValue: 31) }
  /// Instruction.WRMSR.
  @inlinable public static var wrmsr: TDVMCallFunction { TDVMCallFunction(rawValue: 32) }
  /// #VE.RequestMMIO.
  @inlinable public static var mmio: TDVMCallFunction { TDVMCallFunction(rawValue: 48) }
  /// Instruction.WBINVD.
  @inlinable public static var wbinvd: TDVMCallFunction { TDVMCallFunction(rawValue: 54) }
}

/// What a host leaves in R10.
@frozen public struct TDVMCallStatus: RawRepresentable, Sendable, Equatable {
  /// The status.
  public var rawValue: UInt64
  /// The status from its value; any value is representable.
  @inlinable public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// Done.
  @inlinable public static var success: TDVMCallStatus { TDVMCallStatus(rawValue: 0) }
  /// Try again.
  @inlinable public static var retry: TDVMCallStatus { TDVMCallStatus(rawValue: 1) }
  /// TDG.VP.VMCALL_INVALID_OPERAND.
  @inlinable public static var invalidOperand: TDVMCallStatus { TDVMCallStatus(rawValue: 0x8000_0000_0000_0000) }
}

/// The registers that cross TDG.VP.VMCALL: those whose bit is set in RCX, and no other.
@frozen public struct TDVMCallRegisters: Sendable {
  /// RCX: bit n exposes register n; bits 31:16 expose XMM.
  public let mask: UInt64
  @usableFromInline var general: InlineArray<16, UInt64>

  /// RCX as Linux sets it: R10 to R15, RBX, RSI, RDI, RDX… (FFCCh).
  @inlinable public static var linuxMask: UInt64 { 0xFFCC }

  /// The registers of `file` that `mask` selects; all others read as 0.
  @inlinable public init(mask: UInt64, exposing file: borrowing RegisterFile) {
    self.mask = mask
    general = InlineArray(repeating: 0)
    for number in 0..<16 where mask >> UInt64(number) & 1 != 0 { general[number] = file.general[number] }
  }

  /// A call with nothing in its registers: a guest handler fills it.
  @inlinable public init(mask: UInt64 = linuxMask) {
    self.mask = mask
    general = InlineArray(repeating: 0)
  }

  /// False for a mask that TDG.VP.VMCALL refuses: RAX, RCX, RSP or bits 63:32 selected.
  @inlinable public var isMaskValid: Bool { mask & 0xFFFF_FFFF_0000_0013 == 0 }

  /// A register's value, 0 where it is not exposed; a write to one that is not exposed is lost.
  @inlinable public subscript(register: GeneralRegister) -> UInt64 {
    get { general[Int(register.rawValue)] }
    set { if exposes(register) { general[Int(register.rawValue)] = newValue } }
  }

  /// True when the host may see and change `register`.
  @inlinable public func exposes(_ register: GeneralRegister) -> Bool { mask >> UInt64(register.rawValue) & 1 != 0 }

  /// Copies the exposed registers back into `file`.
  @inlinable public func apply(to file: inout RegisterFile) {
    for number in 0..<16 where mask >> UInt64(number) & 1 != 0 { file.general[number] = general[number] }
  }
}
