import Memory
import X86

/// Where the data of an exit lies.
public struct GHCBScratchArea: Sendable, Equatable {
  /// Where, and whether it may be there.
  public enum Placement: UInt8, Sendable {
    /// In the GHCB's shared buffer, whole.
    case inside
    /// In shared memory outside the GHCB, whole.
    case outside
    /// Nowhere that the protocol allows.
    case refused
    /// Outside the GHCB, where there is no shared memory.
    case unreachable
  }

  /// SW_SCRATCH.
  public let address: UInt64
  /// Bytes that the exit needs there.
  public let byteCount: UInt64
  /// Where that is.
  public let placement: Placement
}

// Where data of an exit lies, and how the host reaches it: `state.cursor` and `state.width` name the bytes.
extension SEVHost {
  func loadScratch(_ memory: borrowing GuestMemory) -> UInt64? {
    if state.isScratchInside { return memory.load(state.page, at: offsetInGHCB, state.width) }
    do { return try memory.hostRead(state.cursor, state.width) } catch { return nil }
  }

  func storeScratch(_ value: UInt64, _ memory: borrowing GuestMemory) -> Bool {
    if state.isScratchInside {
      memory.store(value, state.page, at: offsetInGHCB, state.width)
      return true
    }
    do { try memory.hostWrite(value, at: state.cursor, state.width) } catch { return false }
    return true
  }

  private var offsetInGHCB: Int { Int(truncatingIfNeeded: state.cursor &- state.address) }

  /// `setup_vmgexit_scratch`: an area that begins in the GHCB must lie in its shared buffer; with version 2 no other is
  /// allowed (db3f2195d293); with version 1 one of up to 16 pages may be anywhere in shared memory.
  mutating func place(
    scratch begin: UInt64, byteCount: UInt64, _ memory: borrowing GuestMemory
  ) -> GHCBScratchArea.Placement {
    let placement = placement(ofScratch: begin, byteCount: byteCount, memory)
    scratchArea = GHCBScratchArea(address: begin, byteCount: byteCount, placement: placement)
    return placement
  }

  private func placement(
    ofScratch begin: UInt64, byteCount: UInt64, _ memory: borrowing GuestMemory
  ) -> GHCBScratchArea.Placement {
    let (end, overflows) = begin.addingReportingOverflow(byteCount)
    guard begin != 0, !overflows else { return .refused }
    if begin & ~0xFFF == state.address {
      let buffer = state.address &+ UInt64(GHCBLayout.sharedBuffer)
      guard rules.checks.contains(.scratchBounds) else { return .inside }
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
