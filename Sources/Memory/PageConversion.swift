import X86

extension GuestMemory {
  /// Gives the RAM in a range of whole pages to the host, or takes it back, as MapGPA asks for. A page that changes sides
  /// loses its contents: what is shared begins as zeroes, what is taken back must be accepted before the guest can use
  /// it. A page that is on the wanted side already, and what is no RAM in the range, stays as it is.
  public func setShared(_ range: Range<UInt64>, _ isShared: Bool) {
    var address = range.lowerBound & ~0xFFF
    while address < range.upperBound {
      if let offset = pointers.offset(address, count: 4096) {
        convert(offset, toShared: isShared)
        address &+= 4096
      } else if address < Self.holeEnd, Self.holeEnd < range.upperBound {
        address = Self.holeEnd
      } else {
        return
      }
    }
  }

  private func convert(_ offset: Int, toShared isShared: Bool) {
    let old = pointers.view(offset >> 12)
    guard (old == .shared) != isShared else { return }
    pointers.noteStore(offset, count: 4096, view: isShared ? .shared : .pending)
    pointers.dropTranslations()
    for place in stride(from: offset, to: offset + 4096, by: 8) { pointers.store(0, place, .qword) }
  }
}

extension MemoryPointers {
  /// Makes translations that were remembered before stale: a page has changed sides.
  fileprivate func dropTranslations() { unsafe generation[1] &+= 1 }
}
