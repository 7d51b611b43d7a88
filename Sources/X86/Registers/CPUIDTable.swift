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

  /// The table with another answer for a leaf, whatever ECX.
  public func replacing(leaf: UInt32, _ result: CPUIDResult) -> CPUIDTable {
    CPUIDTable(entries.filter { $0.leaf != leaf } + [Entry(leaf, nil, result)])
  }

  /// The answer for a leaf, zeroes for one that does not exist.
  public func lookup(leaf: UInt32, subleaf: UInt32) -> CPUIDResult {
    for entry in entries where entry.leaf == leaf {
      if let wanted = entry.subleaf, wanted != subleaf { continue }
      return entry.result
    }
    return CPUIDResult()
  }
}

extension CPUIDResult {
  /// The answer as CR4 changes it: OSXSAVE in leaf 1 where there is XSAVE, OSPKE in leaf 7 where there is PKU (Intel SDM
  /// vol. 2A, CPUID).
  @inlinable public func adjusted(leaf: UInt32, cr4: CR4) -> CPUIDResult {
    var result = self
    switch leaf {
    case 1 where ecx & 1 << 26 != 0:
      result.ecx = ecx & ~(1 << 27) | (cr4.contains(.osXSAVE) ? 1 << 27 : 0)
    case 7 where ecx & 1 << 3 != 0:
      result.ecx = ecx & ~(1 << 4) | (cr4.contains(.protectionKeys) ? 1 << 4 : 0)
    default: break
    }
    return result
  }

  /// The answer as XCR0 changes it: in leaf Dh the size of XSAVE's area for what is enabled. x87 and SSE take 576 bytes,
  /// which are always there; PKRU, bit 9, takes 8 more.
  @inlinable public func adjusted(leaf: UInt32, subleaf: UInt32, xcr0: UInt64) -> CPUIDResult {
    guard leaf == 0xD, subleaf < 2, ebx != 0 else { return self }
    var result = self
    result.ebx = 576 + (xcr0 & 1 << 9 != 0 ? 8 : 0)
    return result
  }
}
