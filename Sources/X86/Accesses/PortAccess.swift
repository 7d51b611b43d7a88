/// Which way data moves, seen from the processor.
@frozen public enum Direction: UInt8, Sendable {
  /// OUT, or a store.
  case write = 0
  /// IN, or a load.
  case read = 1
}

/// One port-I/O instruction as every exit format describes it.
@frozen public struct PortAccess: Sendable, Equatable {
  /// The port: DX, or the immediate.
  public var port: UInt16
  /// IN and INS read, OUT and OUTS write.
  public var direction: Direction
  /// Byte, word or dword; never qword.
  public var width: Width
  /// INS or OUTS.
  public var isString: Bool
  /// A REP prefix on INS or OUTS.
  public var isRepeated: Bool
  /// The port is an immediate byte.
  public var isImmediate: Bool
  /// The address size of the string operand: word, dword or qword. In 64-bit code qword, dword under 67h.
  public var addressWidth: Width
  /// The segment of the string operand: ES for INS, DS or the override for OUTS.
  public var segment: SegmentRegister

  /// An access from its parts.
  @inlinable public init(
    port: UInt16, direction: Direction, width: Width, isString: Bool = false, isRepeated: Bool = false,
    isImmediate: Bool = false, addressWidth: Width = .qword, segment: SegmentRegister = .ds
  ) {
    self.port = port
    self.direction = direction
    self.width = width
    self.isString = isString
    self.isRepeated = isRepeated
    self.isImmediate = isImmediate
    self.addressWidth = addressWidth
    self.segment = segment
  }
}

/// One bus cycle to a port: what a device sees of a `PortAccess`, element by element.
@frozen public struct PortElement: Sendable, Equatable {
  /// The port.
  public var port: UInt16
  /// Read or write.
  public var direction: Direction
  /// Byte, word or dword.
  public var width: Width
  /// The data of a write, zero above the width; 0 for a read.
  public var value: UInt32

  /// An element; bits of `value` above `width` are dropped, so that none can reach a device.
  @inlinable public init(port: UInt16, direction: Direction, width: Width, value: UInt32 = 0) {
    self.port = port
    self.direction = direction
    self.width = width
    self.value = UInt32(truncatingIfNeeded: UInt64(value) & width.mask)
  }
}
