public import X86

extension Report {
  /// The exit-reason field of VMX: bits 15:0 the reason, above them what else is so (Intel SDM vol. 3C §25.9.1).
  ///
  /// - Throws: where a reserved bit is set.
  public init(_ value: VMXExitReason) throws(InspectionError) {
    let reserved = value.rawValue & ~VMXReasonBits.all & ~0xFFFF
    guard reserved == 0 else { throw .data("vmx-reason: reserved bits \(hexadecimal(UInt64(reserved))) are set") }
    self.init()
    add("format", "vmx-reason")
    add("value", hex: value.rawValue)
    add("number", number: value.rawValue & 0xFFFF)
    add("name", value.name ?? "unknown")
    for bit in VMXReasonBits.named { add(bit.name, flag: value.rawValue & bit.mask != 0) }
  }

  /// A #VMEXIT code, or the error code of #VC.
  public init(_ value: SVMExitCode) {
    self.init()
    add("format", "exit-code")
    add("value", hex: value.rawValue)
    add("name", value.name ?? "unknown")
    add("software", flag: 0x8000_0001...0x8000_FFFF ~= value.rawValue)
    if 0x40...0x5F ~= value.rawValue, let name = Vector(rawValue: UInt8(value.rawValue - 0x40)).name {
      add("exception", name)
    }
  }

  /// EVENTINJ, EXITINTINFO, and SW_EXITINFO2 where SW_EXITINFO1 is 1.
  ///
  /// - Throws: where a reserved bit or a reserved type is set.
  public init(_ value: EventInjection) throws(InspectionError) {
    let reserved = value.rawValue & 0x7FFF_F000
    guard reserved == 0 else { throw .data("eventinj: reserved bits \(hexadecimal(reserved)) are set") }
    guard let type = EventType(rawValue: value.type) else {
      throw .data("eventinj: type, bits 10:8, is \(value.type), which is reserved")
    }
    self.init()
    add("format", "eventinj")
    add("value", hex: value.rawValue)
    add("valid", flag: value.isValid)
    add("type", type.name)
    add("vector", number: value.vector.rawValue)
    if type == .exception, let name = value.vector.name { add("exception", name) }
    add("has-error-code", flag: value.hasErrorCode)
    add("error-code", hex: value.errorCode)
  }
}

/// What is above the basic reason in VMX's exit-reason field.
public enum VMXReasonBits {
  /// Each bit with its name.
  public static let named: [(name: String, mask: UInt32)] = [
    ("enclave", 1 << 27), ("pending-mtf", 1 << 28), ("from-root", 1 << 29), ("entry-failure", 1 << 31),
  ]
  /// All of them.
  public static var all: UInt32 { named.reduce(0) { $0 | $1.mask } }
}

/// The type of an injected event, bits 10:8 (AMD APM vol. 2 §15.20).
public enum EventType: UInt8, CaseIterable, Sendable {
  /// INTR.
  case interrupt = 0
  /// NMI.
  case nmi = 2
  /// An exception.
  case exception = 3
  /// INT n.
  case software = 4

  /// The name on the command line and in reports.
  public var name: String { self == .software ? "software-interrupt" : "\(self)" }

  /// The type of that name.
  public init?(name: String) {
    guard let type = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = type
  }
}

extension EventInjection {
  /// An event from its parts.
  public init(vector: UInt8, type: EventType, errorCode: UInt32?, isValid: Bool) {
    var bits = UInt64(vector) | UInt64(type.rawValue) << 8
    if let errorCode { bits |= 1 << 11 | UInt64(errorCode) << 32 }
    if isValid { bits |= 1 << 31 }
    self.init(rawValue: bits)
  }
}
