public import X86

/// A page of guest memory that the host has mapped: who owns it was asked once, for as long as the guest does not run.
@frozen public struct HostPage: Sendable, Equatable {
  @usableFromInline let base: Int

  @usableFromInline init(base: Int) { self.base = base }

  /// No page: it reads as 0, and a write to it is lost.
  @inlinable public static var none: HostPage { HostPage(base: -1) }
}

extension GuestMemory {
  /// Maps the page at `address` for the host to read and write; it counts as written by the host.
  ///
  /// - Throws: where the address is not a page's, there is no memory, or the page is the guest's own.
  @inlinable public func mapForHost(_ address: UInt64) throws(HostAccessError) -> HostPage {
    guard address & 0xFFF == 0 else { throw .notMemory(address) }
    let base = try hostOffset(address, count: 4096)
    pointers.noteStore(base, count: 4096, view: .shared)
    return HostPage(base: base)
  }

  /// Reads a mapped page at `offset`; 0 outside it.
  @inlinable public func load(_ page: HostPage, at offset: Int, _ width: Width) -> UInt64 {
    guard isInside(page, offset, width) else { return 0 }
    return pointers.load(page.base + offset, width)
  }

  /// Writes the low `width` bytes of `value` to a mapped page at `offset`; nothing outside it.
  @inlinable public func store(_ value: UInt64, _ page: HostPage, at offset: Int, _ width: Width) {
    guard isInside(page, offset, width) else { return }
    pointers.store(value, page.base + offset, width)
  }

  /// Reads `count` bytes of a mapped page at `offset`, all at once; none where they are not all in it.
  public func bytes(_ page: HostPage, at offset: Int, count: Int) -> [UInt8] {
    guard count > 0, offset >= 0, offset <= 4096 - count, isInside(page, offset, .byte) else { return [] }
    return unsafe [UInt8](UnsafeRawBufferPointer(start: pointers.ram + page.base + offset, count: count))
  }

  /// Writes bytes to a mapped page at `offset`; nothing where they are not all in it.
  public func store(_ bytes: borrowing [UInt8], _ page: HostPage, at offset: Int) {
    guard !bytes.isEmpty, offset >= 0, offset <= 4096 - bytes.count, isInside(page, offset, .byte) else { return }
    unsafe bytes.withUnsafeBytes { source in
      guard let begin = source.baseAddress else { return }
      unsafe (pointers.ram + page.base + offset).copyMemory(from: begin, byteCount: source.count)
    }
  }

  /// Fills a mapped page with zeros.
  public func clear(_ page: HostPage) {
    for offset in stride(from: 0, to: 4096, by: 8) { store(0, page, at: offset, .qword) }
  }

  // The page may be another memory's. Behind RAM come the hosted GHCBs.
  @inlinable func isInside(_ page: HostPage, _ offset: Int, _ width: Width) -> Bool {
    offset >= 0 && offset <= 4096 - width.byteCount && page.base >= 0
      && page.base < byteCount + hostedGHCBCount &<< 12
  }
}
