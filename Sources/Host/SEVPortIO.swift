import Memory
import X86

extension SEVHost {
  /// `io_interception` and `sev_es_string_io`: of SW_EXITINFO1 KVM reads IN, STR, the operand size and the port, and
  /// nothing else; a size or a count of 0 is ignored (3988bd2723de).
  mutating func beginPort(
    _ snapshot: borrowing GHCBSnapshot, _ memory: borrowing GuestMemory
  ) -> HostAction {
    let info = snapshot.exitInfo1
    let sizeBits = UInt8(truncatingIfNeeded: info >> 4) & 7
    guard sizeBits != 0 else { return finish(memory) }
    guard let width = Width(rawValue: sizeBits) else { return refuse(.invalidInput, memory) }
    state.port = UInt16(truncatingIfNeeded: info >> 16)
    state.direction = info & 1 != 0 ? .read : .write
    state.width = width
    state.isString = info & 4 != 0
    guard state.isString else {
      return request(state.direction == .write ? state.rax : 0)
    }

    let count = snapshot.exitInfo2
    guard count <= UInt64(Int32.max) else { return .fail(.invalidRequest(count)) }
    let byteCount = count &* UInt64(width.rawValue)
    guard byteCount <= UInt64(Int32.max) else { return .fail(.invalidRequest(count)) }
    guard byteCount != 0 else { return finish(memory) }
    state.remaining = UInt32(truncatingIfNeeded: count)
    state.cursor = snapshot.scratchAddress
    let placement = placement(ofScratch: snapshot.scratchAddress, byteCount: byteCount, memory)
    switch placement {
    case .refused: return refuse(.invalidScratchArea, memory)
    case .unreachable: return .fail(.unreachableScratchArea(snapshot.scratchAddress))
    case .inside, .outside:
      state.isScratchInside = placement == .inside
      return nextElement(memory)
    }
  }

  /// Takes the device's answer to the element that was waited for.
  mutating func completePort(_ value: UInt32, _ memory: borrowing GuestMemory) -> HostAction {
    guard state.isString else {
      // KVM merges with what the guest put into the GHCB's RAX, 0 where it put nothing; bits above a dword are 0.
      if state.direction == .read { state.rax = state.width.merge(UInt64(value), into: state.rax) }
      return finish(memory)
    }
    if state.direction == .read && !store(UInt64(value), memory) {
      return .fail(.unreachableScratchArea(state.cursor))
    }
    state.cursor &+= UInt64(state.width.byteCount)
    state.remaining &-= 1
    return state.remaining == 0 ? finish(memory) : nextElement(memory)
  }

  private mutating func nextElement(_ memory: borrowing GuestMemory) -> HostAction {
    guard state.direction == .write else { return request(0) }
    if state.isScratchInside {
      return request(memory.load(state.page, at: offsetInGHCB, state.width))
    }
    do { return request(try memory.hostRead(state.cursor, state.width)) } catch {
      return .fail(.unreachableScratchArea(state.cursor))
    }
  }

  private func store(_ value: UInt64, _ memory: borrowing GuestMemory) -> Bool {
    if state.isScratchInside {
      memory.store(value, state.page, at: offsetInGHCB, state.width)
      return true
    }
    do { try memory.hostWrite(value, at: state.cursor, state.width) } catch { return false }
    return true
  }

  private var offsetInGHCB: Int { Int(truncatingIfNeeded: state.cursor &- state.address) }

  private mutating func request(_ value: UInt64) -> HostAction {
    state.isWaiting = true
    return .port(
      PortElement(
        port: state.port, direction: state.direction, width: state.width, value: UInt32(truncatingIfNeeded: value)))
  }

  private enum ScratchPlacement {
    case inside, outside, refused, unreachable
  }

  /// `setup_vmgexit_scratch`: an area that begins in the GHCB must lie in its shared buffer; with version 2 no other is
  /// allowed (db3f2195d293); with version 1 one of up to 16 pages may be anywhere in shared memory.
  private func placement(
    ofScratch begin: UInt64, byteCount: UInt64, _ memory: borrowing GuestMemory
  ) -> ScratchPlacement {
    let (end, overflows) = begin.addingReportingOverflow(byteCount)
    guard begin != 0, !overflows else { return .refused }
    if begin & ~0xFFF == state.address {
      let buffer = state.address &+ UInt64(GHCBLayout.sharedBuffer)
      let isInside = begin >= buffer && end <= buffer &+ UInt64(GHCBLayout.sharedBufferByteCount)
      return isInside ? .inside : .refused
    }
    guard protocolVersion < 2, byteCount <= 16 * 4096 else { return .refused }
    guard memory.isRAM(begin, count: Int(truncatingIfNeeded: byteCount)) else { return .unreachable }
    if memory.protection == .none { return .outside }
    var page = begin & ~0xFFF
    while page < end {
      guard memory.view(of: page) == .shared else { return .unreachable }
      page &+= 4096
    }
    return .outside
  }
}
