/// RDMSR or WRMSR of a register of the processor's local APIC, from whoever met it to the APIC itself.
@frozen public struct LocalAPICAccess: Sendable, Equatable {
  /// The MSR.
  public var index: UInt32
  /// Read or write.
  public var direction: Direction
  /// What is written, 64 bits; 0 for a read.
  public var value: UInt64

  /// An access from its parts.
  @inlinable public init(index: UInt32, direction: Direction, value: UInt64 = 0) {
    self.index = index
    self.direction = direction
    self.value = value
  }

  /// True for the MSRs that are the local APIC's: IA32_APIC_BASE, IA32_TSC_DEADLINE, and 800h–8FFh (Intel SDM vol. 3A
  /// §11.12.1).
  @inlinable public static func covers(_ index: UInt32) -> Bool {
    index == 0x1B || index == 0x6E0 || index >> 8 == 0x8
  }
}
