public import X86

/// What a guest must know of the model that it runs in, in the manner of Linux's `cc_platform_has`
/// (arch/x86/coco/core.c).
@frozen public struct ConfidentialAttributes: OptionSet, Sendable, Hashable {
  /// The set as bits.
  public var rawValue: UInt8
  /// The set from its bits.
  @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// INS and OUTS must be made element by element: the host takes no strings.
  @inlinable public static var guestUnrollStringIO: ConfidentialAttributes { ConfidentialAttributes(rawValue: 1) }
  /// Memory is the guest's own unless it is shared page by page.
  @inlinable public static var memoryEncrypt: ConfidentialAttributes { ConfidentialAttributes(rawValue: 2) }
  /// Registers are hidden from the host, by SEV-ES; as in Linux it is not said of TDX.
  @inlinable public static var guestStateEncrypt: ConfidentialAttributes { ConfidentialAttributes(rawValue: 4) }

  /// The attributes of a model; none of the plain ones has any.
  @inlinable public init(_ confinement: Confinement) {
    switch confinement {
    case .sevES: rawValue = 2 | 4
    case .tdx: rawValue = 1 | 2
    default: rawValue = 0
    }
  }
}
