public import X86

/// The world of a small kernel's own handlers: all code is 64-bit code in ring 0 with flat segments, all memory is mapped
/// one to one, and no access to it faults.
///
/// What is left to say is what only the kernel knows. A kernel with user programs, or with page tables of another kind,
/// conforms to `GuestContext` itself.
public protocol FlatKernelContext: GuestContext, ~Copyable {
  /// True where a device is at this guest-physical address, not RAM.
  func isDevice(_ address: UInt64) -> Bool

  /// Reads `width` bytes of memory, the GHCB included.
  func readMemory(_ address: UInt64, _ width: Width) -> UInt64

  /// Writes the low `width` bytes of `value` to memory, the GHCB included.
  mutating func writeMemory(_ value: UInt64, at address: UInt64, _ width: Width)
}

extension FlatKernelContext where Self: ~Copyable {
  /// Ring 0.
  @inlinable public var privilegeLevel: UInt8 { 0 }
  /// 64-bit code.
  @inlinable public var codeSize: CodeSize { .bits64 }
  /// None: only ring 3 is asked for permission.
  @inlinable public var taskState: Segment { Segment() }
  /// 0, also of FS and GS.
  @inlinable public func base(of segment: SegmentRegister) -> UInt64 { 0 }

  /// The 15 bytes at RIP.
  @inlinable public mutating func fetchInstruction() throws(Exception) -> InstructionBytes {
    var bytes = InstructionBytes()
    for index in 0..<UInt64(15) {
      bytes.append(UInt8(truncatingIfNeeded: readMemory(registers.rip &+ index, .byte)))
    }
    return bytes
  }

  /// Reads memory.
  @inlinable public mutating func load(_ address: UInt64, _ width: Width) throws(Exception) -> UInt64 {
    readMemory(address, width)
  }

  /// Writes memory.
  @inlinable public mutating func store(_ value: UInt64, at address: UInt64, _ width: Width) throws(Exception) {
    writeMemory(value, at: address, width)
  }

  /// Never throws.
  @inlinable public mutating func probeStore(at address: UInt64, _ width: Width) throws(Exception) {}

  /// Reads memory.
  @inlinable public mutating func loadAsSupervisor(_ address: UInt64, _ width: Width) throws(Exception) -> UInt64 {
    readMemory(address, width)
  }

  /// The address itself.
  @inlinable public mutating func translate(
    _ address: UInt64, isWrite: Bool
  ) throws(Exception) -> GuestPhysicalAddress {
    GuestPhysicalAddress(address: address, isDevice: isDevice(address))
  }

  /// Reads the GHCB in memory.
  @inlinable public mutating func readGHCB(at offset: Int, _ width: Width) -> UInt64 {
    readMemory(ghcbAddress &+ UInt64(truncatingIfNeeded: offset), width)
  }

  /// Writes the GHCB in memory.
  @inlinable public mutating func writeGHCB(_ value: UInt64, at offset: Int, _ width: Width) {
    writeMemory(value, at: ghcbAddress &+ UInt64(truncatingIfNeeded: offset), width)
  }
}
