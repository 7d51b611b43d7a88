import Memory
import X86

// CR3, CR4 and what invalidates translations. The TLB holds translations of one address space only: whatever may stay in
// another processor's, such as global pages, is looked up again here.

extension CPU {
  /// True for an address that memory can be accessed at: canonical for 48 bits, or for 57 under CR4.LA57.
  @inline(__always) func isCanonical(_ address: UInt64) -> Bool {
    address.isCanonical || hot.system.cr4.contains(.linearAddress57) && address.isCanonical57
  }

  /// True for what a base or an MSR can hold: there the processor's own width counts, whatever CR4.LA57 says (Intel SDM
  /// vol. 3A §4.5.3; KVM's `is_noncanonical_msr_address`).
  func isCanonicalBase(_ address: UInt64) -> Bool {
    address.isCanonical || fixed.features.contains(.linearAddress57) && address.isCanonical57
  }

  /// A TDX guest with handlers of its own: the module keeps CR0.PE, CR0.NE and CR4.MCE set, and all of EFER but SCE is the
  /// host's to be asked for.
  var isOwnTD: Bool { fixed.confinement == .tdx && fixed.handlers == .own }

  func setCR3(_ value: UInt64) throws(Fault) {
    var value = value
    // Bit 63 keeps the translations of the new identifier; that they are looked up again cannot be seen.
    if hot.system.cr4.contains(.processContextIdentifiers) { value &= ~(1 << 63) }
    let reserved = ~((UInt64(1) << 46) - 1) & ~(hot.memory?.protection.attributeBit ?? 0)
    guard value & reserved == 0 else { throw raise(.generalProtection()) }
    if hot.system.cr0.contains(.paging) && !isLongMode { try checkDirectoryPointers(value, hot.system.cr4) }
    hot.system.cr3 = value
    flushTranslations()
  }

  func setCR4(_ value: CR4) throws(Fault) {
    let known: CR4 = [
      .timeStampDisable, .debuggingExtensions, .pageSizeExtensions, .physicalAddressExtension, .machineCheck,
      .globalPages, .performanceCounters, .fxsave, .simdExceptions,
    ]
    guard value.subtracting(known.union(fixed.extraCR4)).isEmpty else { throw raise(.generalProtection()) }
    guard value.contains(.machineCheck) || !isOwnTD else { throw raise(.generalProtection()) }
    let changed = value.symmetricDifference(hot.system.cr4)
    if isLongMode {
      guard value.contains(.physicalAddressExtension), !changed.contains(.linearAddress57) else {
        throw raise(.generalProtection())
      }
    }
    if changed.contains(.processContextIdentifiers) && value.contains(.processContextIdentifiers) {
      guard isLongMode, hot.system.cr3 & 0xFFF == 0 else { throw raise(.generalProtection()) }
    }
    if hot.system.cr0.contains(.paging) && !isLongMode { try checkDirectoryPointers(hot.system.cr3, value) }
    hot.system.cr4 = value
    flushTranslations()
    chooseTLB()
  }

  /// INVPCID: the type in a register, the descriptor in memory (Intel SDM vol. 2A).
  func invpcid(_ op: Op) throws(Fault) {
    try requireRing0()
    let type = registerValue(op.b, hot.mode.is64 ? .qword : .dword)
    let address = effectiveAddress(op)
    let isStack = op.address.contains(.stack)
    let first = try load(address, UInt64.self, stack: isStack)
    let linear = try load(address &+ 8, UInt64.self, stack: isStack)
    let hasIdentifiers = hot.system.cr4.contains(.processContextIdentifiers)
    guard type <= 3, first >> 12 == 0 else { throw raise(.generalProtection()) }
    if type == 0 && !isCanonicalBase(linear) { throw raise(.generalProtection()) }
    if type < 2 && first != 0 && !hasIdentifiers { throw raise(.generalProtection()) }
    flushTranslations()
  }

  // MARK: Supervisor-mode access prevention

  /// CLAC and STAC.
  func setAlignmentCheck(_ isSet: Bool) throws(Fault) {
    guard hot.system.cpl == 0 else { throw raise(.invalidOpcode) }
    if isSet { systemFlags.insert(.alignmentCheck) } else { systemFlags.remove(.alignmentCheck) }
    chooseTLB()
  }

  /// Which part of the TLB data accesses use: supervisor, user, the supervisor's while RFLAGS.AC lifts SMAP, or the one
  /// that stays empty, where every access is looked at.
  func chooseTLB() {
    hot.checksAlignment =
      hot.system.cpl == 3 && systemFlags.contains(.alignmentCheck) && hot.system.cr0.contains(.alignmentMask)
    let part: Int
    if hot.checksAlignment || hot.watchesData {
      part = TLBEntry.emptyPart
    } else if hot.system.cpl == 3 {
      part = TLBEntry.userPart
    } else {
      part = isLifted ? TLBEntry.liftedPart : 0
    }
    activateTLB(part)
  }

  /// RFLAGS.AC lets the supervisor touch user pages.
  var isLifted: Bool {
    hot.system.cr4.contains(.smap) && systemFlags.contains(.alignmentCheck) && hot.system.cpl < 3
  }

  // MARK: Protection keys

  private func requireProtectionKeys() throws(Fault) {
    guard hot.system.cr4.contains(.protectionKeys) else { throw raise(.invalidOpcode) }
    guard register(8, UInt32.self) == 0 else { throw raise(.generalProtection()) }
  }

  func rdpkru(_ op: Op) throws(Fault) {
    try requireProtectionKeys()
    setRegister(0, hot.system.pkru)
    setRegister(16, UInt32(0))
  }

  func wrpkru(_ op: Op) throws(Fault) {
    try requireProtectionKeys()
    guard register(16, UInt32.self) == 0 else { throw raise(.generalProtection()) }
    hot.system.pkru = register(0, UInt32.self)
    flushTranslations()
  }
}
