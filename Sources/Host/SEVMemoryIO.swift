import Memory
import X86

extension SEVHost {
  /// `sev_handle_vmgexit`, MMIO: SW_EXITINFO1 is the address, SW_EXITINFO2 the length, the data is in the scratch area. A
  /// length of 0 is ignored; one above 8 is for protocol version 1 alone. Whether there is a device, or RAM, or nothing
  /// at the address, whoever drives the bus decides.
  mutating func beginMemory(
    _ direction: Direction, _ snapshot: borrowing GHCBSnapshot, _ memory: borrowing GuestMemory
  ) -> HostAction {
    let byteCount = snapshot.exitInfo2
    guard byteCount != 0 else { return finish(memory) }
    guard byteCount <= 8 || protocolVersion < 2 else { return refuse(.invalidInput, memory) }
    let placement = place(scratch: snapshot.scratchAddress, byteCount: byteCount, memory)
    switch placement {
    case .refused: return refuse(.invalidScratchArea, memory)
    case .unreachable: return .fail(.unreachableScratchArea(snapshot.scratchAddress))
    case .inside, .outside:
      state.isScratchInside = placement == .inside
      state.scratch = snapshot.scratchAddress
      state.direction = direction
      state.pieces = AccessPieces(address: snapshot.exitInfo1, byteCount: Int(truncatingIfNeeded: byteCount))
      return nextPiece(memory)
    }
  }

  /// Takes the device's answer to the piece that was waited for.
  mutating func completePiece(_ value: UInt64, _ memory: borrowing GuestMemory) -> HostAction {
    if state.direction == .read && !storeScratch(value, memory) {
      return .fail(.unreachableScratchArea(state.cursor))
    }
    return nextPiece(memory)
  }

  private mutating func nextPiece(_ memory: borrowing GuestMemory) -> HostAction {
    guard let piece = state.pieces.next() else { return finish(memory) }
    state.width = piece.width
    state.cursor = state.scratch &+ UInt64(piece.offset)
    var value: UInt64 = 0
    if state.direction == .write {
      guard let data = loadScratch(memory) else { return .fail(.unreachableScratchArea(state.cursor)) }
      value = data
    }
    state.waiting = .memory
    return .memory(MemoryAccess(address: piece.address, direction: state.direction, width: piece.width, value: value))
  }
}
