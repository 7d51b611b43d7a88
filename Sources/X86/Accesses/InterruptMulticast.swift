/// An interrupt to up to 128 processors at once, as KVM_HC_SEND_IPI asks for it (Linux
/// `Documentation/virt/kvm/x86/hypercalls.rst`).
@frozen public struct InterruptMulticast: Sendable, Equatable {
  /// Bit n: the processor whose APIC ID is n above `firstID`.
  public var lowBitmap: UInt64
  /// The same from 64 on.
  public var highBitmap: UInt64
  /// The lowest APIC ID.
  public var firstID: UInt32
  /// ICR: vector in 7:0, delivery mode in 10:8.
  public var command: UInt64

  /// A request from its parts.
  @inlinable public init(lowBitmap: UInt64, highBitmap: UInt64, firstID: UInt32, command: UInt64) {
    self.lowBitmap = lowBitmap
    self.highBitmap = highBitmap
    self.firstID = firstID
    self.command = command
  }

  /// The APIC IDs, in order.
  public var identifiers: [UInt32] {
    (UInt32(0)..<128).compactMap { bit in
      let isSet = (bit < 64 ? lowBitmap >> UInt64(bit) : highBitmap >> UInt64(bit - 64)) & 1 != 0
      let (identifier, overflows) = firstID.addingReportingOverflow(bit)
      return isSet && !overflows ? identifier : nil
    }
  }
}
