import Memory
import X86

// CR0, CR4 and EFER: how the processor comes from one mode into another (Intel SDM vol. 3A §10.8.5, §10.9).

extension CPU {
  func setCR0(_ value: CR0) throws(Fault) {
    guard value.rawValue >> 32 == 0, !(value.contains(.notWriteThrough) && !value.contains(.cacheDisable)),
      !(value.contains(.paging) && !value.contains(.protectedMode))
    else { throw raise(.generalProtection()) }
    guard !isOwnTD || value.isSuperset(of: [.protectedMode, .numericError]) else { throw raise(.generalProtection()) }
    let old = hot.system.cr0
    let new = CR0(rawValue: value.rawValue & CR0.defined.rawValue).union(.extensionType)
    if new.contains(.paging) && !old.contains(.paging) {
      if hot.system.efer.contains(.longModeEnable) {
        // 64-bit code is entered by a far branch, never by this; and the TSS may not be one of 16 bits.
        guard hot.system.cr4.contains(.physicalAddressExtension), !hot.system.cs.isLong,
          hot.system.tr.type & 8 != 0 || !hot.system.tr.isPresent
        else { throw raise(.generalProtection()) }
        hot.system.efer.insert(.longModeActive)
      } else {
        try checkDirectoryPointers(hot.system.cr3, hot.system.cr4)
      }
    } else if !new.contains(.paging) && old.contains(.paging) {
      guard !hot.mode.is64, !hot.system.cr4.contains(.processContextIdentifiers) else {
        throw raise(.generalProtection())
      }
      hot.system.efer.remove(.longModeActive)
    }
    hot.system.cr0 = new
    setPrivilegeLevel(hot.system.cpl)
    flushTranslations()
  }

  /// #GP(0) where PAE paging would have a page-directory-pointer entry with a reserved bit set (Intel SDM vol. 3A
  /// §4.4.1). The walk reads the entries from memory each time, as AMD's processors do.
  func checkDirectoryPointers(_ cr3: UInt64, _ cr4: CR4) throws(Fault) {
    guard cr4.contains(.physicalAddressExtension), let memory = hot.memory else { return }
    for index in 0..<UInt64(4) {
      guard memory.isValidDirectoryPointer(cr3, index) else { throw raise(.generalProtection()) }
    }
  }
}
