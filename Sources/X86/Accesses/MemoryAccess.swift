/// One bus cycle to a guest-physical address.
@frozen public struct MemoryAccess: Sendable, Equatable {
  /// The guest-physical address, without C-bit or shared bit.
  public var address: UInt64
  /// Load or store.
  public var direction: Direction
  /// 1, 2, 4 or 8 bytes.
  public var width: Width
  /// The data of a store, zero above the width; 0 for a load.
  public var value: UInt64

  /// An access; bits of `value` above `width` are dropped.
  @inlinable public init(address: UInt64, direction: Direction, width: Width, value: UInt64 = 0) {
    self.address = address
    self.direction = direction
    self.width = width
    self.value = value & width.mask
  }
}

/// A run of bytes cut at page boundaries and then into pieces that one bus cycle can carry.
///
/// The only place where an access is split: every model's pieces are the same.
@frozen public struct AccessPieces: Sequence, IteratorProtocol, Sendable {
  /// One piece: where it begins, and how wide it is.
  @frozen public struct Piece: Sendable, Equatable {
    /// The address of its first byte.
    public var address: UInt64
    /// The offset of its first byte in the whole run.
    public var offset: Int
    /// 1, 2, 4 or 8 bytes.
    public var width: Width

    @usableFromInline init(address: UInt64, offset: Int, width: Width) {
      self.address = address
      self.offset = offset
      self.width = width
    }
  }

  @usableFromInline var address: UInt64
  @usableFromInline var offset = 0
  @usableFromInline var remaining: Int

  /// The pieces of `byteCount` bytes from `address`.
  @inlinable public init(address: UInt64, byteCount: Int) {
    self.address = address
    remaining = byteCount
  }

  /// The next piece, the widest that neither leaves the page nor the run.
  @inlinable public mutating func next() -> Piece? {
    guard remaining > 0 else { return nil }
    let inPage = 0x1000 - Int(truncatingIfNeeded: address & 0xFFF)
    let room = Swift.min(remaining, inPage)
    let width: Width = room >= 8 ? .qword : room >= 4 ? .dword : room >= 2 ? .word : .byte
    let piece = Piece(address: address, offset: offset, width: width)
    address &+= UInt64(width.byteCount)
    offset += width.byteCount
    remaining -= width.byteCount
    return piece
  }
}
