import Memory
import X86

/// What the TDX module answers itself, without the host (TDX Module ABI specification).
enum TDXModule {
  /// True for the leaves that the module answers; 6, 1Fh, 8000_0006h, the hypervisor's and unknown ones raise #VE.
  static func answersCPUID(_ leaf: UInt32) -> Bool {
    switch leaf {
    case 0, 1, 3...5, 7, 8, 0xA, 0xD, 0xE, 0x11...0x15, 0x19, 0x1C...0x1E, 0x20...0x23, 0x8000_0000, 0x8000_0001,
      0x8000_0007, 0x8000_0008:
      true
    default: false
    }
  }

  /// False for the MSRs that the module refuses with #GP: those of features that the machine does not have.
  static func asksHost(msr: UInt32) -> Bool {
    switch msr {
    case 0x48, 0x49, 0x8C...0x8F, 0x98...0x9B, 0x9E, 0xC1...0xC8, 0xE1, 0x10A, 0x10B, 0x122, 0x186...0x18D, 0x195,
      0x1A6, 0x1A7, 0x1C4, 0x1C5, 0x276, 0x309...0x310, 0x329, 0x345, 0x38D...0x392, 0x3F1, 0x3F2, 0x3F6, 0x3F7,
      0x480...0x492:
      false
    default: true
    }
  }
}

extension CPU {
  /// TDCALL: leaf in RAX.
  func tdcall(_ op: Op) throws(Fault) {
    guard fixed.confinement == .tdx else { throw raise(.invalidOpcode) }
    try requireRing0()
    switch TDCallLeaf(rawValue: general(.rax)) {
    case .vmcall:
      // Nothing of RAX, RCX and RSP may be exposed, and nothing above bit 31.
      guard TDVMCallRegisters(mask: general(.rcx)).isMaskValid else {
        return setGeneral(.rax, TDCallStatus.rcxInvalid.rawValue)
      }
      throw leaveAfter(.tdvmcall)
    case .veInfoGet:
      guard let information = hot.veInformation else {
        return setGeneral(.rax, TDCallStatus.noVEInformation.rawValue)
      }
      hot.veInformation = nil
      setGeneral(.rcx, UInt64(information.reason.rawValue))
      setGeneral(.rdx, information.exitQualification)
      setGeneral(.r8, information.guestLinearAddress)
      setGeneral(.r9, information.guestPhysicalAddress)
      setGeneral(.r10, UInt64(information.instructionLength) | UInt64(information.instructionInfo) << 32)
      setGeneral(.rax, TDCallStatus.success.rawValue)
    case .info:
      // GPAW; attributes: SEPT_VE_DISABLE; one vCPU of at most one; its index; nothing more.
      setGeneral(.rcx, 48)
      setGeneral(.rdx, 1 << 28)
      setGeneral(.r8, 1 << 32 | 1)
      for register in [GeneralRegister.r9, .r10, .r11] { setGeneral(register, 0) }
      setGeneral(.rax, TDCallStatus.success.rawValue)
    case .pageAccept: setGeneral(.rax, acceptPages(general(.rcx)).rawValue)
    default:
      setGeneral(.rax, TDCallStatus.leafInvalid.rawValue)
    }
  }

  /// RCX: the address in 51:12, the level in 2:0 (0 for 4 KiB, 1 for 2 MiB). Pages of 1 GiB are not mapped as such.
  private func acceptPages(_ operand: UInt64) -> TDCallStatus {
    let level = operand & 7
    let address = operand & 0x000F_FFFF_FFFF_F000
    guard operand >> 52 == 0, operand & 0xFF8 == 0, level <= 2, let memory = hot.memory,
      address & memory.protection.attributeBit == 0
    else { return .rcxInvalid }
    guard level < 2 else { return .pageSizeMismatch }
    let byteCount = level == 0 ? 0x1000 : 0x20_0000
    guard address & UInt64(byteCount - 1) == 0, let offset = memory.offset(address, count: byteCount) else {
      return .rcxInvalid
    }
    let pages = (offset >> 12)..<((offset + byteCount) >> 12)
    guard level == 0 || pages.allSatisfy({ memory.view($0) == .pending }) else { return .pageSizeMismatch }
    guard memory.view(pages.lowerBound) != .shared else { return .rcxInvalid }
    var isNew = false
    for page in pages where memory.accept(page << 12) { isNew = true }
    return isNew ? .success : .pageAlreadyAccepted
  }
}
