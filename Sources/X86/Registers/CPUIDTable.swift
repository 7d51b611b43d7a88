/// What one CPUID leaf returns.
@frozen public struct CPUIDResult: Sendable, Equatable {
  /// The four registers, each 32 bits.
  public var eax: UInt32, ebx: UInt32, ecx: UInt32, edx: UInt32

  /// A result from its registers.
  @inlinable public init(eax: UInt32 = 0, ebx: UInt32 = 0, ecx: UInt32 = 0, edx: UInt32 = 0) {
    self.eax = eax
    self.ebx = ebx
    self.ecx = ecx
    self.edx = edx
  }
}

/// The CPUID leaves of one machine: small, so a list that is searched in order.
public struct CPUIDTable: Sendable {
  /// One leaf; `subleaf` is `nil` where ECX does not matter.
  public struct Entry: Sendable, Equatable {
    /// EAX on input.
    public var leaf: UInt32
    /// ECX on input, or `nil`.
    public var subleaf: UInt32?
    /// The answer.
    public var result: CPUIDResult

    /// A leaf with its answer.
    public init(_ leaf: UInt32, _ subleaf: UInt32? = nil, _ result: CPUIDResult) {
      self.leaf = leaf
      self.subleaf = subleaf
      self.result = result
    }
  }

  /// The leaves.
  public var entries: [Entry]

  /// A table with these leaves.
  public init(_ entries: [Entry] = []) { self.entries = entries }

  /// The answer for a leaf, zeroes for one that does not exist.
  public func lookup(leaf: UInt32, subleaf: UInt32) -> CPUIDResult {
    for entry in entries where entry.leaf == leaf {
      if let wanted = entry.subleaf, wanted != subleaf { continue }
      return entry.result
    }
    return CPUIDResult()
  }
}
