import X86

// Translation outside long mode: none, two levels of 32-bit entries, or PAE (Intel SDM vol. 3A §4.3, §4.4).

extension MemoryPointers {
  func translateLegacy(
    _ linear: UInt64, _ access: PageAccess, _ mode: PagingMode
  ) throws(Exception) -> Translation {
    guard mode.isPaging else {
      return Translation(
        address: linear, hasAttributeBit: isOwnWithoutBit, isUser: true, isWritable: true, isExecutable: true,
        isLarge: false)
    }
    return mode.hasPhysicalAddressExtension
      ? try translatePAE(linear, access, mode) : try translateTwoLevels(linear, access, mode)
  }

  /// Where no entry can hold the C-bit, all memory of an SEV guest is its own (AMD APM vol. 2 §15.34.4).
  private var isOwnWithoutBit: Bool {
    if case .sevES = protection { true } else { false }
  }

  /// Entries of 32 bits; with CR4.PSE a directory's entry may map 4 MiB, its bits 20:13 being address bits 39:32.
  private func translateTwoLevels(
    _ linear: UInt64, _ access: PageAccess, _ mode: PagingMode
  ) throws(Exception) -> Translation {
    var mode = mode
    // These entries have no bit for it.
    mode.hasNoExecute = false
    let directoryAddress = mode.cr3 & 0xFFFF_F000 + (linear >> 22) * 4
    let directory = shortEntry(directoryAddress)
    guard directory & PageEntry.present != 0 else { throw fault(linear, access, mode, []) }
    if mode.hasPageSizeExtensions && directory & PageEntry.large != 0 {
      guard directory & 1 << 21 == 0 else { throw fault(linear, access, mode, [.present, .reserved]) }
      try check(linear, access, mode, rights: directory, noExecute: false)
      mark(directoryAddress, directory, isLeaf: true, access, .dword)
      let frame = directory & 0xFFC0_0000 | (directory >> 13 & 0xFF) << 32
      return translation(frame | linear & 0x3F_FFFF, directory, hasAttributeBit: isOwnWithoutBit, isLarge: true)
    }
    let tableAddress = directory & 0xFFFF_F000 + (linear >> 12 & 0x3FF) * 4
    let entry = shortEntry(tableAddress)
    guard entry & PageEntry.present != 0 else { throw fault(linear, access, mode, []) }
    let rights = directory & entry
    try check(linear, access, mode, rights: rights, noExecute: false)
    mark(directoryAddress, directory, isLeaf: false, access, .dword)
    mark(tableAddress, entry, isLeaf: true, access, .dword)
    return translation(
      entry & 0xFFFF_F000 | linear & 0xFFF, rights, hasAttributeBit: isOwnWithoutBit, isLarge: false)
  }

  /// Four directory pointers, then two levels of 64-bit entries; a directory's entry may map 2 MiB.
  private func translatePAE(
    _ linear: UInt64, _ access: PageAccess, _ mode: PagingMode
  ) throws(Exception) -> Translation {
    let attribute = protection.attributeBit
    let pointer = tableEntry(directoryPointer(mode.cr3, linear >> 30))
    guard pointer & PageEntry.present != 0 else { throw fault(linear, access, mode, []) }
    guard pointer & pointerReserved == 0 else { throw fault(linear, access, mode, [.present, .reserved]) }
    let reserved =
      0x7FFF_FFFF_FFFF_F000 & ~((1 << GuestMemory.physicalAddressBits) - 1) & ~attribute
      | (mode.hasNoExecute ? 0 : PageEntry.noExecute)

    let directoryAddress = frame(pointer) + (linear >> 21 & 0x1FF) * 8
    let directory = tableEntry(directoryAddress)
    guard directory & PageEntry.present != 0 else { throw fault(linear, access, mode, []) }
    let isLarge = directory & PageEntry.large != 0
    guard directory & (reserved | (isLarge ? 0x001F_E000 : 0)) == 0 else {
      throw fault(linear, access, mode, [.present, .reserved])
    }
    if isLarge {
      let noExecute = directory & PageEntry.noExecute != 0
      try check(linear, access, mode, rights: directory, noExecute: noExecute)
      mark(directoryAddress, directory, isLeaf: true, access, .qword)
      return translation(
        frame(directory) & ~0x1F_FFFF | linear & 0x1F_FFFF, directory,
        hasAttributeBit: attribute != 0 && directory & attribute != 0, isLarge: true)
    }
    let tableAddress = frame(directory) + (linear >> 12 & 0x1FF) * 8
    let entry = tableEntry(tableAddress)
    guard entry & PageEntry.present != 0 else { throw fault(linear, access, mode, []) }
    guard entry & reserved == 0 else { throw fault(linear, access, mode, [.present, .reserved]) }
    let rights = directory & entry & ~PageEntry.noExecute | (directory | entry) & PageEntry.noExecute
    try check(linear, access, mode, rights: rights, noExecute: rights & PageEntry.noExecute != 0)
    mark(directoryAddress, directory, isLeaf: false, access, .qword)
    mark(tableAddress, entry, isLeaf: true, access, .qword)
    return translation(
      frame(entry) | linear & 0xFFF, rights, hasAttributeBit: attribute != 0 && entry & attribute != 0, isLarge: false)
  }

  /// Bits 2:1, 8:5 and those above the address.
  private var pointerReserved: UInt64 {
    0x1E6 | ~((1 << GuestMemory.physicalAddressBits) - 1) & ~protection.attributeBit
  }

  private func directoryPointer(_ cr3: UInt64, _ index: UInt64) -> UInt64 { cr3 & 0xFFFF_FFE0 + index * 8 }

  private func frame(_ entry: UInt64) -> UInt64 { entry & PageEntry.addressMask & ~protection.attributeBit }

  /// False for a present directory pointer with a reserved bit set, which cannot be loaded.
  package func isValidDirectoryPointer(_ cr3: UInt64, _ index: UInt64) -> Bool {
    let pointer = tableEntry(directoryPointer(cr3, index))
    return pointer & PageEntry.present == 0 || pointer & pointerReserved == 0
  }

  private func translation(
    _ address: UInt64, _ rights: UInt64, hasAttributeBit: Bool, isLarge: Bool
  ) -> Translation {
    Translation(
      address: address, hasAttributeBit: hasAttributeBit, isUser: rights & PageEntry.user != 0,
      isWritable: rights & PageEntry.writable != 0, isExecutable: rights & PageEntry.noExecute == 0, isLarge: isLarge)
  }

  /// An entry of 32 bits; tables are always the guest's own pages.
  private func shortEntry(_ address: UInt64) -> UInt64 {
    guard let offset = offset(address, count: 4), isReadableTable(offset) else { return 0 }
    present(offset, .private)
    return load(offset, .dword)
  }

  /// Sets accessed and dirty bits.
  private func mark(_ address: UInt64, _ entry: UInt64, isLeaf: Bool, _ access: PageAccess, _ width: Width) {
    var updated = entry | PageEntry.accessed
    if isLeaf && access == .write { updated |= PageEntry.dirty }
    guard updated != entry, let offset = offset(address, count: width.byteCount) else { return }
    noteStore(offset, count: width.byteCount, view: protection == .none ? view(offset >> 12) : .private)
    store(updated, offset, width)
  }
}
