public import X86

/// The raw parts of guest memory. Offsets that come from `offset(_:count:)` are inside the allocation.
@safe @frozen @usableFromInline
package struct MemoryPointers {
  @usableFromInline package let ram: UnsafeMutableRawPointer
  /// One stamp a page: bit 0 is set while decoded code of the page may be cached, the rest counts its rewrites.
  @usableFromInline package let stamps: UnsafeMutablePointer<UInt32>
  @usableFromInline package let views: UnsafeMutablePointer<UInt8>
  @usableFromInline package let lowByteCount: UInt64
  @usableFromInline package let highByteCount: UInt64
  @usableFromInline package let protection: MemoryProtection
  /// What enciphers private pages; `nil` where the host is not kept out by a cipher.
  @usableFromInline package let cipher: Unmanaged<MemoryCipher>?
  /// Three counters: the first grows whenever cached code became stale, the second whenever a page changed its face, the
  /// third whenever stores to one more page must be watched. Then the page table that a walk could not read, if any, as
  /// its offset and one.
  @usableFromInline package let generation: UnsafeMutablePointer<UInt64>

  @usableFromInline
  init(
    ram: UnsafeMutableRawPointer, stamps: UnsafeMutablePointer<UInt32>, views: UnsafeMutablePointer<UInt8>,
    lowByteCount: UInt64, highByteCount: UInt64, protection: MemoryProtection, cipher: Unmanaged<MemoryCipher>?,
    generation: UnsafeMutablePointer<UInt64>
  ) {
    unsafe self.ram = unsafe ram
    unsafe self.stamps = unsafe stamps
    unsafe self.views = unsafe views
    self.lowByteCount = lowByteCount
    self.highByteCount = highByteCount
    self.protection = protection
    unsafe self.cipher = unsafe cipher
    unsafe self.generation = unsafe generation
  }

  /// The offset of `count` bytes of RAM from `address`, or `nil` where not all of them are RAM of one region.
  @inlinable package func offset(_ address: UInt64, count: Int) -> Int? {
    let length = UInt64(truncatingIfNeeded: count)
    if address < lowByteCount {
      return length <= lowByteCount &- address ? Int(truncatingIfNeeded: address) : nil
    }
    let high = address &- GuestMemory.holeEnd
    guard address >= GuestMemory.holeEnd, high < highByteCount, length <= highByteCount &- high else { return nil }
    return Int(truncatingIfNeeded: lowByteCount &+ high)
  }

  @inlinable package func load(_ offset: Int, _ width: Width) -> UInt64 {
    switch width {
    case .byte: unsafe UInt64(ram.loadUnaligned(fromByteOffset: offset, as: UInt8.self))
    case .word: unsafe UInt64(UInt16(littleEndian: ram.loadUnaligned(fromByteOffset: offset, as: UInt16.self)))
    case .dword: unsafe UInt64(UInt32(littleEndian: ram.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
    case .qword: unsafe UInt64(littleEndian: ram.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
  }

  @inlinable package func store(_ value: UInt64, _ offset: Int, _ width: Width) {
    switch width {
    case .byte: unsafe ram.storeBytes(of: UInt8(truncatingIfNeeded: value), toByteOffset: offset, as: UInt8.self)
    case .word:
      unsafe ram.storeBytes(
        of: UInt16(truncatingIfNeeded: value).littleEndian, toByteOffset: offset, as: UInt16.self)
    case .dword:
      unsafe ram.storeBytes(
        of: UInt32(truncatingIfNeeded: value).littleEndian, toByteOffset: offset, as: UInt32.self)
    case .qword: unsafe ram.storeBytes(of: value.littleEndian, toByteOffset: offset, as: UInt64.self)
    }
  }

  /// Copies bytes from one offset to another.
  @inlinable package func copy(_ source: Int, to target: Int, count: Int) {
    unsafe (ram + target).copyMemory(from: ram + source, byteCount: count)
  }

  @inlinable package func view(_ page: Int) -> PageView { unsafe PageView(rawValue: views[page]) ?? .untouched }

  @inlinable package func stamp(_ page: Int) -> UInt32 { unsafe stamps[page] }

  /// The guest-physical address of an offset into the allocation.
  @inlinable package func address(of offset: Int) -> UInt64 {
    let plain = UInt64(truncatingIfNeeded: offset)
    return plain < lowByteCount ? plain : plain &- lowByteCount &+ GuestMemory.holeEnd
  }

  /// The face that a page shows to a guest that maps it with or without the attribute bit.
  @inlinable package func face(hasAttributeBit: Bool) -> PageView {
    switch protection {
    case .none, .hosted: .private
    case .sevES: hasAttributeBit ? .private : .shared
    case .tdx: hasAttributeBit ? .shared : .private
    }
  }

  /// Reads RAM at a guest-physical address as the guest sees it.
  @inlinable package func read(_ address: UInt64, _ width: Width) -> UInt64? {
    guard let offset = offset(address, count: width.byteCount) else { return nil }
    return load(offset, width)
  }

  /// Writes RAM at a guest-physical address as the guest.
  @inlinable package func write(_ value: UInt64, at address: UInt64, _ width: Width, view: PageView) -> Bool {
    guard let offset = offset(address, count: width.byteCount) else { return false }
    noteStore(offset, count: width.byteCount, view: view)
    store(value, offset, width)
    return true
  }

  /// Says that decoded code of `page` is about to be cached.
  ///
  /// - Returns: true when it was not before, and stores to the page must be watched from now on.
  @inlinable package func markCode(_ page: Int) -> Bool {
    if unsafe stamps[page] & 1 != 0 { return false }
    unsafe stamps[page] |= 1
    unsafe generation[2] &+= 1
    return true
  }

  /// The generation of cached code.
  @inlinable package var currentGeneration: UInt64 {
    @inline(__always) get { unsafe generation.pointee }
  }

  /// Grows whenever stores to one more page must be watched, by every processor.
  @inlinable package var codeWatches: UInt64 { unsafe generation[2] }

  /// Makes every cached block look at its translation and its stamp again.
  @inlinable package func bumpGeneration() { unsafe generation.pointee &+= 1 }

  /// Must precede every store outside the hot path: marks the face written, and makes cached code of the pages stale.
  @inlinable package func noteStore(_ offset: Int, count: Int, view: PageView) {
    for page in (offset >> 12)...((offset + Swift.max(count, 1) - 1) >> 12) {
      if unsafe views[page] != view.rawValue { turn(page, to: view) }
      if unsafe stamps[page] & 1 != 0 {
        unsafe stamps[page] = (stamps[page] & ~1) &+ 2
        unsafe generation.pointee &+= 1
      }
    }
  }
}
