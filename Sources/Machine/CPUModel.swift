/// Which features a guest is offered: a named model, and single features more or less, in the manner of QEMU's `-cpu`.
public struct CPUModel: Sendable {
  /// Who CPUID says made the processor.
  public enum Vendor: String, Sendable {
    case intel = "GenuineIntel"
    case amd = "AuthenticAMD"
  }

  /// The features, in the table's order.
  private(set) var features: [CPUFeature]
  /// `nil` where the model of silicon decides.
  private(set) var vendor: Vendor?

  /// Why a text names no processor.
  public struct Invalid: Error, Sendable, Equatable, CustomStringConvertible {
    /// One line.
    public var description: String
  }

  /// All that works.
  public static let max = CPUModel(.max)

  private enum Name: String, CaseIterable {
    case first = "x86-64-v1"
    case second = "x86-64-v2"
    case max
    case host
    case qemu64
    case opteronG1 = "Opteron_G1"
    case ivyBridge = "IvyBridge"
  }

  private init(_ name: Name) {
    let limit: CPUFeature.Availability =
      switch name {
      case .first, .qemu64, .opteronG1: .first
      case .second, .ivyBridge: .second
      case .max, .host: .all
      }
    // What QEMU gives them beyond the baseline.
    let more: [String] =
      switch name {
      case .qemu64: ["pni", "cx16", "x2apic", "hypervisor"]
      case .opteronG1: ["pni"]
      case .ivyBridge: ["pclmulqdq", "aes", "xsave", "rdrand", "fsgsbase", "smep", "pcid", "rdtscp"]
      default: []
      }
    features = CPUFeature.table.filter { feature in
      feature.availability <= limit || feature.isPresent && more.contains(feature.names[0])
    }
  }

  /// A model from its name and what follows it, separated by commas: `+name`, `-name`, `name=on`, `name=off`, and
  /// `vendor=`. Without a model's name `max` is meant. What QEMU asks of its own host (`host-phys-bits`, `migratable`,
  /// `hv_passthrough`) has no meaning here and is accepted.
  ///
  /// - Throws: `Invalid` for a name that is not known, and for a feature that this processor lacks.
  public init(_ text: String) throws(Invalid) {
    var parts = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    if let name = parts.first.flatMap(Name.init(rawValue:)) {
      self.init(name)
      parts.removeFirst()
    } else {
      guard let first = parts.first, Self.isSetting(first) else {
        let known = Name.allCases.map(\.rawValue).joined(separator: ", ")
        throw Invalid(description: "no processor is called \(parts.first ?? ""); known are \(known)")
      }
      self.init(.max)
    }
    for part in parts { try apply(part) }
  }

  private static func isSetting(_ part: String) -> Bool {
    part.hasPrefix("+") || part.hasPrefix("-") || part.contains("=")
  }

  private mutating func apply(_ part: String) throws(Invalid) {
    if part.hasPrefix("+") { return try set(String(part.dropFirst()), true) }
    if part.hasPrefix("-") { return try set(String(part.dropFirst()), false) }
    let pair = part.split(separator: "=", maxSplits: 1).map(String.init)
    switch (pair.first ?? "", pair.count > 1 ? pair[1] : nil) {
    case ("vendor", let name?):
      guard let known = Vendor(rawValue: name) else {
        throw Invalid(description: "vendor \(name) is neither GenuineIntel nor AuthenticAMD")
      }
      vendor = known
    case ("host-phys-bits", _), ("migratable", _), ("hv_passthrough", nil): break
    case (let name, "on"?): try set(name, true)
    case (let name, "off"?): try set(name, false)
    default: throw Invalid(description: "\(part) is no setting of a processor")
    }
  }

  private mutating func set(_ name: String, _ isOn: Bool) throws(Invalid) {
    guard let feature = CPUFeature.named(name) else {
      throw Invalid(description: "no feature is called \(name)")
    }
    features.removeAll { $0.names == feature.names }
    guard isOn else { return }
    guard feature.isPresent else { throw Invalid(description: "this processor does not have \(name)") }
    features.append(feature)
  }

  /// True where `name` is offered.
  func has(_ name: String) -> Bool { features.contains { $0.names.contains(name) } }

  /// The bits of one register of a leaf.
  func bits(_ leaf: UInt32, _ register: CPUFeature.Register) -> UInt32 {
    features.reduce(0) { $1.leaf == leaf && $1.register == register ? $0 | 1 << UInt32($1.bit) : $0 }
  }
}
