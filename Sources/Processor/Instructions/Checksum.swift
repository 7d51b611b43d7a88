import X86

extension CPU {
  /// CRC32: eight to 64 bits more of a checksum by the polynomial 11EDC6F41h, bits reflected (Intel SDM vol. 2A).
  func crc32(_ op: Op) throws(Fault) {
    let data =
      op.isMemory
      ? try load(effectiveAddress(op), width: op.width, stack: op.address.contains(.stack))
      : registerValue(op.b, op.width)
    // A byte at a time: what is to come of the data lies above what has been folded in.
    var rest = data ^ UInt64(register(op.a, UInt32.self))
    for _ in 0..<op.width.byteCount {
      rest = rest >> 8 ^ UInt64(Self.checksum(ofByte: UInt8(truncatingIfNeeded: rest)))
    }
    setRegister(op.a, UInt64(UInt32(truncatingIfNeeded: rest)))
  }

  /// Eight steps of the polynomial.
  @inline(__always) private static func checksum(ofByte byte: UInt8) -> UInt32 {
    var value = UInt32(byte)
    for _ in 0..<8 { value = value >> 1 ^ (0x82F6_3B78 & (0 &- (value & 1))) }
    return value
  }
}
