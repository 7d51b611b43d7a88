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

  /// False for the MSRs that the module refuses with #GP: those of features that the machine does not have, and those
  /// that no x2APIC has.
  static func asksHost(msr: UInt32) -> Bool {
    switch msr {
    case 0x48, 0x49, 0x8C...0x8F, 0x98...0x9B, 0x9E, 0xC1...0xC8, 0xE1, 0x10A, 0x10B, 0x122, 0x186...0x18D, 0x195,
      0x1A6, 0x1A7, 0x1C4, 0x1C5, 0x276, 0x309...0x310, 0x329, 0x345, 0x38D...0x392, 0x3F1, 0x3F2, 0x3F6, 0x3F7,
      0x480...0x492, 0x4C1...0x4C8, 0x500, 0x560...0x587, 0x6A0...0x6A7, 0x800, 0x801, 0x804...0x807, 0x829...0x82E,
      0x831, 0x840...0x8FF, 0x985...0x98A, 0xD90, 0xD93, 0x1200...0x12FF, 0x14CE, 0x14CF, 0x1500...0x16FF:
      false
    default: true
    }
  }

  /// What IA32_MISC_ENABLE reads as: fast strings, no branch trace, no precise event sampling. A write asks the host.
  static let miscEnable: UInt64 = 0x1801

  /// The fields of a TD that TDG.VM.RD and TDG.VM.WR name here (TDX Module ABI specification, TD-scope metadata).
  enum Field {
    /// TDCS.CONFIG_FLAGS: what the TD may choose; nothing.
    static let configurationFlags: UInt64 = 0x1110_0003_0000_0016
    /// TDCS.NOTIFY_ENABLES: bit 0 asks for #VE where the host single-steps.
    static let notifyEnables: UInt64 = 0x9100_0000_0000_0010
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
      // GPAW; attributes: SEPT_VE_DISABLE; how many vCPUs there are, and may be; its index; nothing more.
      let place = fixed.place
      setGeneral(.rcx, 48)
      setGeneral(.rdx, 1 << 28)
      setGeneral(.r8, UInt64(place.count) << 32 | UInt64(place.count))
      setGeneral(.r9, UInt64(place.number))
      for register in [GeneralRegister.r10, .r11] { setGeneral(register, 0) }
      setGeneral(.rax, TDCallStatus.success.rawValue)
    case .vmRead: readField(general(.rdx))
    case .vmWrite: writeField(general(.rdx), general(.r8), mask: general(.r9))
    case .pageAccept: setGeneral(.rax, acceptPages(general(.rcx)).rawValue)
    default:
      setGeneral(.rax, TDCallStatus.leafInvalid.rawValue)
    }
  }

  /// RDX names the field; R8 gets it.
  private func readField(_ field: UInt64) {
    switch field {
    case TDXModule.Field.configurationFlags: setGeneral(.r8, 0)
    case TDXModule.Field.notifyEnables: setGeneral(.r8, hot.system.notifyEnables)
    default:
      setGeneral(.r8, 0)
      return setGeneral(.rax, TDCallStatus.metadataFieldInvalid.rawValue)
    }
    setGeneral(.rax, TDCallStatus.success.rawValue)
  }

  /// RDX names the field, R9 says which bits of R8 count; R8 gets what was there before.
  private func writeField(_ field: UInt64, _ value: UInt64, mask: UInt64) {
    switch field {
    case TDXModule.Field.notifyEnables:
      let old = hot.system.notifyEnables
      setGeneral(.r8, old)
      hot.system.notifyEnables = (old & ~mask | value & mask) & 1
      setGeneral(.rax, TDCallStatus.success.rawValue)
    case TDXModule.Field.configurationFlags:
      setGeneral(.rax, TDCallStatus.metadataFieldNotWritable.rawValue)
    default: setGeneral(.rax, TDCallStatus.metadataFieldInvalid.rawValue)
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
