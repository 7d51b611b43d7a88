public import X86

/// Why a linear access did not reach RAM.
@frozen public enum LinearFault: Error, Sendable, Equatable {
  /// The access ends in this exception.
  case exception(Exception)
  /// There is no RAM at this guest-physical address: a device may be there.
  case device(UInt64)
}

extension GuestMemory {
  /// Reads `width` bytes at a linear address.
  ///
  /// - Throws: #GP(0) for an address that is not canonical, the #PF of the page, or `device`.
  public func load(
    linear: UInt64, _ width: Width, _ mode: PagingMode
  ) throws(LinearFault) -> UInt64 {
    let span = try pages(linear, width.byteCount, .read, mode)
    if span.inFirst >= width.byteCount {
      guard let value = read(span.first.address, width) else { throw .device(span.first.address) }
      return value
    }
    var value: UInt64 = 0
    for index in 0..<width.byteCount {
      let address = span.address(of: index)
      guard let byte = read(address, .byte) else { throw .device(address) }
      value |= byte << UInt64(index * 8)
    }
    return value
  }

  /// Up to 15 bytes at a linear address, as code; fewer where the next page cannot be fetched.
  ///
  /// - Throws: the fault where not even the first byte can be fetched.
  public func fetch(linear: UInt64, _ mode: PagingMode) throws(Exception) -> InstructionBytes {
    guard mode.isCanonical(linear) else { throw .generalProtection() }
    var bytes = InstructionBytes()
    var page = try translate(linear, .execute, mode).address
    if linear & 0xFFF <= 0xFF0, let low = read(page, .qword), let high = read(page &+ 8, .qword) {
      for index in 0..<8 { bytes.bytes[index] = UInt8(truncatingIfNeeded: low >> UInt64(index * 8)) }
      for index in 0..<7 { bytes.bytes[index + 8] = UInt8(truncatingIfNeeded: high >> UInt64(index * 8)) }
      bytes.count = 15
      return bytes
    }
    for index in 0..<UInt64(15) {
      let address = linear &+ index
      if index > 0 && address & 0xFFF == 0 {
        do { page = try translate(address, .execute, mode).address } catch { break }
      }
      guard let byte = read(page & ~0xFFF | address & 0xFFF, .byte) else { break }
      bytes.append(UInt8(truncatingIfNeeded: byte))
    }
    return bytes
  }

  /// Writes the low `width` bytes of `value` at a linear address, all of them or none.
  ///
  /// - Throws: #GP(0) for an address that is not canonical, the #PF of the page, or `device`.
  public func store(
    _ value: UInt64, linear: UInt64, _ width: Width, _ mode: PagingMode
  ) throws(LinearFault) {
    let span = try storable(linear, width.byteCount, mode)
    if span.inFirst >= width.byteCount {
      write(value, at: span.first.address, width, view: pointers.face(hasAttributeBit: span.first.hasAttributeBit))
      return
    }
    for index in 0..<width.byteCount {
      write(
        value >> UInt64(index * 8), at: span.address(of: index), .byte,
        view: pointers.face(hasAttributeBit: span.translation(of: index).hasAttributeBit))
    }
  }

  /// Throws what `store` would throw, and writes nothing.
  public func probeStore(
    linear: UInt64, byteCount: Int, _ mode: PagingMode
  ) throws(LinearFault) {
    guard byteCount > 0 else { return }
    _ = try storable(linear, byteCount, mode)
  }

  /// Copies `byteCount` bytes, at most 2048, from a linear address into the hosted GHCB page of a processor; nothing outside
  /// that page.
  ///
  /// - Throws: as `load`, with nothing copied.
  public func copyToHostedGHCB(
    linear: UInt64, byteCount: Int, _ mode: PagingMode, at offset: Int, of processor: Int
  ) throws(LinearFault) {
    guard let target = hostedGHCBOffset(offset, byteCount, of: processor) else { return }
    let span = try pages(linear, byteCount, .read, mode)
    let first = try ram(span.first, span.inFirst)
    let rest = byteCount - span.inFirst
    let second = rest > 0 ? try ram(span.second, rest) : first
    pointers.copy(first, to: target, count: span.inFirst)
    if rest > 0 { pointers.copy(second, to: target + span.inFirst, count: rest) }
  }

  /// Copies `byteCount` bytes, at most 2048, from the hosted GHCB page of a processor to a linear address, all of them or
  /// none.
  ///
  /// - Throws: as `store`.
  public func copyFromHostedGHCB(
    linear: UInt64, byteCount: Int, _ mode: PagingMode, at offset: Int, of processor: Int
  ) throws(LinearFault) {
    guard let source = hostedGHCBOffset(offset, byteCount, of: processor) else { return }
    let span = try storable(linear, byteCount, mode)
    let first = try ram(span.first, span.inFirst)
    let rest = byteCount - span.inFirst
    let second = rest > 0 ? try ram(span.second, rest) : first
    pointers.noteStore(first, count: span.inFirst, view: pointers.face(hasAttributeBit: span.first.hasAttributeBit))
    pointers.copy(source, to: first, count: span.inFirst)
    guard rest > 0 else { return }
    pointers.noteStore(second, count: rest, view: pointers.face(hasAttributeBit: span.second.hasAttributeBit))
    pointers.copy(source + span.inFirst, to: second, count: rest)
  }

  private func hostedGHCBOffset(_ offset: Int, _ count: Int, of processor: Int) -> Int? {
    guard 1...2048 ~= count, 0...4096 - count ~= offset, 0..<hostedGHCBCount ~= processor else { return nil }
    return byteCount + processor &<< 12 + offset
  }

  /// The offset of `count` bytes that a translation leads to.
  private func ram(_ translation: Translation, _ count: Int) throws(LinearFault) -> Int {
    guard let offset = pointers.offset(translation.address, count: count) else { throw .device(translation.address) }
    return offset
  }

  private func storable(
    _ linear: UInt64, _ count: Int, _ mode: PagingMode
  ) throws(LinearFault) -> PageSpan {
    let span = try pages(linear, count, .write, mode)
    if !isRAM(span.address(of: 0)) { throw .device(span.address(of: 0)) }
    if !isRAM(span.address(of: count - 1)) { throw .device(span.address(of: count - 1)) }
    return span
  }

  /// The one or two pages under `count` bytes, at most 4096.
  private func pages(
    _ linear: UInt64, _ count: Int, _ access: PageAccess, _ mode: PagingMode
  ) throws(LinearFault) -> PageSpan {
    let last = linear &+ UInt64(count - 1)
    guard mode.isCanonical(linear) && mode.isCanonical(last) else {
      throw .exception(.generalProtection())
    }
    let first: Translation
    do { first = try translate(linear, access, mode) } catch { throw .exception(error) }
    try present(first)
    let inFirst = 0x1000 - Int(linear & 0xFFF)
    guard count > inFirst else { return PageSpan(first: first, second: first, inFirst: count) }
    let second: Translation
    do { second = try translate(linear &+ UInt64(inFirst), access, mode) } catch { throw .exception(error) }
    try present(second)
    return PageSpan(first: first, second: second, inFirst: inFirst)
  }

  /// Makes the page show the face that the mapping asks for.
  private func present(_ translation: Translation) throws(LinearFault) {
    guard protection != .none, let offset = pointers.offset(translation.address, count: 1) else { return }
    guard pointers.view(offset >> 12) != .poisoned else { throw .device(translation.address) }
    pointers.present(offset, pointers.face(hasAttributeBit: translation.hasAttributeBit))
  }
}

private struct PageSpan {
  let first: Translation
  let second: Translation
  let inFirst: Int

  func address(of index: Int) -> UInt64 {
    index < inFirst ? first.address &+ UInt64(index) : second.address &+ UInt64(index - inFirst)
  }

  func translation(of index: Int) -> Translation { index < inFirst ? first : second }
}
