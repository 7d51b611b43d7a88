public import X86

/// What an access wants of a page.
@frozen public enum PageAccess: UInt8, Sendable {
  case read, write, execute
}

/// The registers that decide how a linear address is translated, and on whose behalf.
@frozen public struct PagingMode: Sendable, Equatable {
  /// The root of the page tables.
  public var cr3: UInt64
  /// CR0.PG.
  public var isPaging: Bool
  /// EFER.LMA.
  public var isLongMode: Bool
  /// CR4.PAE.
  public var hasPhysicalAddressExtension: Bool
  /// CR4.PSE.
  public var hasPageSizeExtensions: Bool
  /// CR0.WP.
  public var isWriteProtected: Bool
  /// EFER.NXE.
  public var hasNoExecute: Bool
  /// CR4.SMEP.
  public var hasSMEP: Bool
  /// CR4.SMAP and not RFLAGS.AC.
  public var hasSMAP: Bool
  /// CR4.LA57: five levels.
  public var hasLinearAddress57: Bool
  /// PKRU, 0 where CR4.PKE is clear.
  public var pkru: UInt32
  /// IA32_PKRS, 0 where CR4.PKS is clear.
  public var pkrs: UInt32
  /// The access is made in ring 3.
  public var isUser: Bool

  /// The mode of `system`; on behalf of ring 3 where `isUser`. `alignmentCheck` is RFLAGS.AC, which lifts SMAP.
  @inlinable public init(_ system: borrowing SystemState, isUser: Bool, alignmentCheck: Bool = false) {
    cr3 = system.cr3
    isPaging = system.cr0.contains(.paging)
    isLongMode = system.efer.contains(.longModeActive)
    hasPhysicalAddressExtension = system.cr4.contains(.physicalAddressExtension)
    hasPageSizeExtensions = system.cr4.contains(.pageSizeExtensions)
    isWriteProtected = system.cr0.contains(.writeProtect)
    hasNoExecute = system.efer.contains(.noExecute)
    hasSMEP = system.cr4.contains(.smep)
    hasSMAP = alignmentCheck ? false : system.cr4.contains(.smap)
    hasLinearAddress57 = system.cr4.contains(.linearAddress57)
    // Keys are in entries of four and five levels only (Intel SDM vol. 3A §4.6.2).
    pkru = 0
    pkrs = 0
    if system.efer.contains(.longModeActive) {
      if system.cr4.contains(.protectionKeys) { pkru = system.pkru }
      if system.cr4.contains(.supervisorProtectionKeys) { pkrs = system.pkrs }
    }
    self.isUser = isUser
  }

  /// True for an address that is one: in long mode canonical for the number of levels.
  @inlinable public func isCanonical(_ linear: UInt64) -> Bool {
    !isLongMode || linear.isCanonical || hasLinearAddress57 && linear.isCanonical57
  }
}

/// A translated linear address.
@frozen public struct Translation: Sendable, Equatable {
  /// The guest-physical address, without C-bit or shared bit.
  public var address: UInt64
  /// The attribute bit of the mapping: the C-bit under SEV-ES, the shared bit under TDX.
  public var hasAttributeBit: Bool
  /// Ring 3 may use the page.
  public var isUser: Bool
  /// The page is writable (by ring 3 at least).
  public var isWritable: Bool
  /// The page is executable.
  public var isExecutable: Bool
  /// The page is one of 2 MiB or 1 GiB.
  public var isLarge: Bool
}

/// Bits of a page-table entry (Intel SDM vol. 3A §4.5).
@frozen @usableFromInline enum PageEntry {
  @usableFromInline static var present: UInt64 { 1 << 0 }
  @usableFromInline static var writable: UInt64 { 1 << 1 }
  @usableFromInline static var user: UInt64 { 1 << 2 }
  @usableFromInline static var accessed: UInt64 { 1 << 5 }
  @usableFromInline static var dirty: UInt64 { 1 << 6 }
  @usableFromInline static var large: UInt64 { 1 << 7 }
  @usableFromInline static var noExecute: UInt64 { 1 << 63 }
  @usableFromInline static var addressMask: UInt64 { 0x000F_FFFF_FFFF_F000 }
}

extension GuestMemory {
  /// Width of a guest-physical address as CPUID 8000_0008h tells the guest: bits above it are reserved in entries.
  public static let physicalAddressBits: UInt64 = 46

  /// Translates a canonical linear address, checks rights and sets accessed and dirty bits.
  ///
  /// - Throws: the #PF of the access, with address and error code.
  public func translate(
    _ linear: UInt64, _ access: PageAccess, _ mode: PagingMode
  ) throws(Exception) -> Translation {
    try pointers.translate(linear, access, mode)
  }
}

extension MemoryPointers {
  package func translate(
    _ linear: UInt64, _ access: PageAccess, _ mode: PagingMode
  ) throws(Exception) -> Translation {
    guard mode.isLongMode else { return try translateLegacy(linear & 0xFFFF_FFFF, access, mode) }
    let attribute = protection.attributeBit
    let reserved =
      PageEntry.addressMask & ~((1 << GuestMemory.physicalAddressBits) - 1) & ~attribute
      | (mode.hasNoExecute ? 0 : PageEntry.noExecute)
    var table = mode.cr3 & PageEntry.addressMask & ~attribute
    var rights = PageEntry.writable | PageEntry.user
    var noExecute = false
    // The entries on the way, so that accessed bits are set only when the whole walk succeeds.
    var path = InlineArray<5, (UInt64, UInt64)>(repeating: (0, 0))
    let top = mode.hasLinearAddress57 ? 4 : 3
    var level = top
    while true {
      let entryAddress = table + ((linear >> UInt64(12 + 9 * level)) & 0x1FF) * 8
      let entry = tableEntry(entryAddress)
      guard entry & PageEntry.present != 0 else { throw fault(linear, access, mode, []) }
      let isLeaf = level == 0 || (level < 3 && entry & PageEntry.large != 0)
      var reservedHere = reserved
      if level >= 3 { reservedHere |= PageEntry.large }
      if isLeaf && level == 2 { reservedHere |= 0x3FFF_E000 }
      if isLeaf && level == 1 { reservedHere |= 0x001F_E000 }
      guard entry & reservedHere == 0 else { throw fault(linear, access, mode, [.present, .reserved]) }
      rights &= entry
      noExecute = noExecute || entry & PageEntry.noExecute != 0
      path[level] = (entryAddress, entry)
      if isLeaf {
        try check(
          linear, access, mode, rights: rights, noExecute: noExecute, protectionKey: UInt8(entry >> 59 & 15))
        setAccessed(path, from: level, to: top, isWrite: access == .write)
        let offsetMask = (UInt64(1) << UInt64(12 + 9 * level)) - 1
        let frame = entry & PageEntry.addressMask & ~attribute & ~offsetMask
        return Translation(
          address: frame | linear & offsetMask, hasAttributeBit: attribute != 0 && entry & attribute != 0,
          isUser: rights & PageEntry.user != 0, isWritable: rights & PageEntry.writable != 0,
          isExecutable: !noExecute, isLarge: level > 0)
      }
      table = entry & PageEntry.addressMask & ~attribute
      level -= 1
    }
  }

  /// An entry of a page table; tables are always the guest's own pages.
  func tableEntry(_ address: UInt64) -> UInt64 {
    guard let offset = offset(address, count: 8), isReadableTable(offset) else { return 0 }
    present(offset, .private)
    return load(offset, .qword)
  }

  /// False, and remembered, where a page table lies in memory that a TDX guest cannot read.
  func isReadableTable(_ offset: Int) -> Bool {
    guard obstacle(offset, .private) != nil else { return true }
    unsafe generation[3] = UInt64(offset) + 1
    return false
  }

  /// The offset of the page table that the last walk could not read, where that was why it failed.
  package func takeUnreadableTable() -> Int? {
    let found = unsafe generation[3]
    unsafe generation[3] = 0
    return found == 0 ? nil : Int(found - 1)
  }

  func check(
    _ linear: UInt64, _ access: PageAccess, _ mode: PagingMode, rights: UInt64, noExecute: Bool,
    protectionKey: UInt8 = 0
  ) throws(Exception) {
    let isUserPage = rights & PageEntry.user != 0
    let isAllowed: Bool
    if mode.isUser {
      isAllowed = isUserPage && (access != .write || rights & PageEntry.writable != 0)
    } else {
      let isKept = isUserPage && (access == .execute ? mode.hasSMEP : mode.hasSMAP)
      isAllowed = !isKept && (access != .write || rights & PageEntry.writable != 0 || !mode.isWriteProtected)
    }
    let isKeyed = forbids(protectionKey, access, mode, isUserPage: isUserPage)
    guard isAllowed && !isKeyed && !(access == .execute && noExecute) else {
      throw fault(linear, access, mode, isKeyed ? [.present, .protectionKey] : .present)
    }
  }

  /// True where the page's protection key forbids a data access (Intel SDM vol. 3A §4.6.2): bit 2i of the register all of
  /// them, bit 2i + 1 writes, by the supervisor only under CR0.WP.
  private func forbids(_ key: UInt8, _ access: PageAccess, _ mode: PagingMode, isUserPage: Bool) -> Bool {
    let register = isUserPage ? mode.pkru : mode.pkrs
    guard register != 0, access != .execute else { return false }
    let rights = register >> UInt32(key * 2) & 3
    return rights & 1 != 0 || rights & 2 != 0 && access == .write && (mode.isUser || mode.isWriteProtected)
  }

  private func setAccessed(
    _ path: InlineArray<5, (UInt64, UInt64)>, from leaf: Int, to top: Int, isWrite: Bool
  ) {
    for level in leaf...top {
      let (address, entry) = path[level]
      var updated = entry | PageEntry.accessed
      if level == leaf && isWrite { updated |= PageEntry.dirty }
      guard updated != entry, let offset = offset(address, count: 8) else { continue }
      noteStore(offset, count: 8, view: protection == .none ? view(offset >> 12) : .private)
      store(updated, offset, .qword)
    }
  }

  func fault(
    _ linear: UInt64, _ access: PageAccess, _ mode: PagingMode, _ base: PageFaultCode
  ) -> Exception {
    var code = base
    if access == .write { code.insert(.write) }
    if mode.isUser { code.insert(.user) }
    if access == .execute && (mode.hasNoExecute || mode.hasSMEP) { code.insert(.fetch) }
    return .pageFault(code, at: linear)
  }
}
