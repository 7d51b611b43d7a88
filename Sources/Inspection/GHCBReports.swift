public import X86

/// The kinds of value of MSR C001_0130 (GHCB specification rev. 2.03 §2.3.1): what their bits 63:12 hold.
public struct GHCBMSRKind: Sendable {
  /// One group of bits.
  public struct Part: Sendable {
    /// Its name.
    public var name: String
    /// Its lowest bit.
    public var low: UInt64
    /// How many bits.
    public var count: UInt64
    /// What its value must be divided by: 4096 where the bits are a frame number.
    public var unit: UInt64 = 1

    var mask: UInt64 { (count == 64 ? ~0 : (1 << count) - 1) << low }
  }

  /// The name.
  public var name: String
  /// Bits 11:0.
  public var code: UInt64
  /// The rest; bits in no part are reserved.
  public var parts: [Part]

  /// All kinds.
  public static let all: [GHCBMSRKind] = [
    GHCBMSRKind(name: "ghcb", code: 0, parts: [frame("address")]),
    GHCBMSRKind(
      name: "sev-information", code: 1,
      parts: [part("maximum-version", 48, 16), part("minimum-version", 32, 16), part("c-bit", 24, 8)]),
    GHCBMSRKind(name: "sev-information-request", code: 2, parts: []),
    GHCBMSRKind(name: "cpuid-request", code: 4, parts: [part("function", 32, 32), part("register", 30, 2)]),
    GHCBMSRKind(name: "cpuid-response", code: 5, parts: [part("result", 32, 32), part("register", 30, 2)]),
    GHCBMSRKind(name: "ap-reset-hold-request", code: 6, parts: []),
    GHCBMSRKind(name: "ap-reset-hold-response", code: 7, parts: [part("result", 12, 52)]),
    GHCBMSRKind(name: "preferred-ghcb-request", code: 0x10, parts: []),
    GHCBMSRKind(name: "preferred-ghcb-response", code: 0x11, parts: [frame("address")]),
    GHCBMSRKind(name: "register-ghcb-request", code: 0x12, parts: [frame("address")]),
    GHCBMSRKind(name: "register-ghcb-response", code: 0x13, parts: [frame("address")]),
    GHCBMSRKind(
      name: "page-state-request", code: 0x14, parts: [part("operation", 52, 4), frame("address", bits: 40)]),
    GHCBMSRKind(name: "page-state-response", code: 0x15, parts: [part("error", 32, 32)]),
    GHCBMSRKind(
      name: "run-vmpl-request", code: 0x16, parts: [part("vmpl", 32, 8)]),
    GHCBMSRKind(name: "run-vmpl-response", code: 0x17, parts: [part("error", 32, 32)]),
    GHCBMSRKind(name: "features-request", code: 0x80, parts: []),
    GHCBMSRKind(name: "features-response", code: 0x81, parts: [part("features", 12, 52)]),
    GHCBMSRKind(name: "termination-request", code: 0x100, parts: [part("reason-set", 12, 4), part("reason", 16, 8)]),
  ]

  private static func part(_ name: String, _ low: UInt64, _ count: UInt64) -> Part {
    Part(name: name, low: low, count: count)
  }

  private static func frame(_ name: String, bits: UInt64 = 52) -> Part {
    Part(name: name, low: 12, count: bits, unit: 4096)
  }

  var known: UInt64 { parts.reduce(0xFFF) { $0 | $1.mask } }

  /// The kind of a value, or `nil` where its bits 11:0 are not in use.
  public static func of(_ value: GHCBMSRValue) -> GHCBMSRKind? {
    all.first { $0.code == UInt64(value.info.rawValue) }
  }

  /// The value with these parts; parts that are not named are 0.
  public func value(_ values: [String: UInt64]) throws(InspectionError) -> GHCBMSRValue {
    var bits = code
    for (name, value) in values.sorted(by: { $0.key < $1.key }) {
      guard let part = parts.first(where: { $0.name == name }) else {
        let names = parts.isEmpty ? "nothing" : parts.map(\.name).joined(separator: ", ")
        throw .usage("\(name): \(self.name) has \(names)")
      }
      guard value % part.unit == 0 else { throw .data("\(name): not a multiple of \(hexadecimal(part.unit))") }
      let scaled = value / part.unit
      guard scaled & ~(part.mask >> part.low) == 0 else { throw .data("\(name): more than \(part.count) bits") }
      bits |= scaled << part.low
    }
    return GHCBMSRValue(rawValue: bits)
  }
}

extension Report {
  /// A value of MSR C001_0130.
  ///
  /// - Throws: where the code is not in use or a reserved bit is set.
  public init(_ value: GHCBMSRValue) throws(InspectionError) {
    guard let kind = GHCBMSRKind.of(value) else {
      throw .data("ghcb-msr: code, bits 11:0, is \(hexadecimal(UInt64(value.info.rawValue))), which is not in use")
    }
    let reserved = value.rawValue & ~kind.known
    guard reserved == 0 else {
      throw .data("ghcb-msr: reserved bits \(hexadecimal(reserved)) of \(kind.name) are set")
    }
    self.init()
    add("format", "ghcb-msr")
    add("value", hex: value.rawValue)
    add("kind", kind.name)
    for part in kind.parts { add(part.name, hex: (value.rawValue & part.mask) >> part.low &* part.unit) }
    switch kind.code {
    case 4, 5: add("register-name", ["eax", "ebx", "ecx", "edx"][Int(value.cpuidRegister)])
    case 0x14: add("operation-name", ["private", "shared"][safe: Int(value.rawValue >> 52 & 15) - 1] ?? "unknown")
    case 0x100 where value.termination.set == 0:
      let reasons = ["general", "protocol not supported", "SNP features not supported"]
      add("reason-name", reasons[safe: Int(value.termination.code)] ?? "unknown")
    default: break
    }
  }

  /// A GHCB page: the fields whose valid bit is set, and what they ask for.
  ///
  /// - Throws: where it is not 4096 bytes.
  public init(ghcb page: [UInt8]) throws(InspectionError) {
    guard page.count == GHCBLayout.byteCount else {
      throw .data("ghcb: \(page.count) bytes, not \(GHCBLayout.byteCount)")
    }
    func read(_ offset: Int, _ count: Int) -> UInt64 {
      page[offset..<offset + count].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
    let bitmap = GHCBLayout.validBitmap
    let valid = GHCBValidBitmap(low: read(bitmap, 8), high: read(bitmap + 8, 8))
    func field(_ field: GHCBField) -> UInt64? {
      guard valid.contains(field) else { return nil }
      return field == .cpl ? UInt64(page[Int(field.rawValue)]) : read(Int(field.rawValue), 8)
    }
    self.init()
    add("format", "ghcb")
    add("protocol-version", number: read(GHCBLayout.protocolVersion, 2))
    add("usage", number: read(GHCBLayout.usage, 4))
    var fields = Report()
    for bit in UInt16(0)..<128 {
      let place = bit == GHCBField.cpl.validBit ? GHCBField.cpl : GHCBField(rawValue: bit << 3)
      if let value = field(place) { fields.add(place.name, hex: value) }
    }
    add("valid", .object(fields))
    if let code = field(.swExitCode) {
      let asked = SVMExitCode(rawValue: code)
      add("exit", asked.name ?? "unknown")
      if asked == .ioio, let info = field(.swExitInfo1) { addIO(info, count: field(.swExitInfo2)) }
      if asked == .mmioRead || asked == .mmioWrite, let address = field(.swExitInfo1), let size = field(.swExitInfo2) {
        add("text", "\(size) byte\(size == 1 ? "" : "s") \(asked == .mmioRead ? "from" : "to") \(hexadecimal(address))")
      }
      if asked == .msr, let direction = field(.swExitInfo1) {
        let number = field(.rcx).map { hexadecimal($0 & 0xFFFF_FFFF) } ?? "an MSR whose number, RCX, is not valid"
        add("text", "\(direction == 0 ? "rdmsr" : "wrmsr") of \(number)")
      }
    }
  }

  private mutating func addIO(_ info: UInt64, count: UInt64?) {
    do throws(InspectionError) { add("io", .object(try Report(IOExitInfo1(rawValue: info)))) } catch {
      add("problem", error.description)
    }
    if info & 4 != 0, let count { add("elements", number: count) }
  }
}

extension GHCBField {
  /// The name, as in traces; `field-0x…` for one without.
  var name: String {
    let registers = ["r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15"]
    switch self {
    case .cpl: return "cpl"
    case .xss: return "xss"
    case .dr7: return "dr7"
    case .rax: return "rax"
    case .rcx: return "rcx"
    case .rdx: return "rdx"
    case .rbx: return "rbx"
    case .rbp: return "rbp"
    case .rsi: return "rsi"
    case .rdi: return "rdi"
    case .swExitCode: return "sw-exit-code"
    case .swExitInfo1: return "sw-exit-info-1"
    case .swExitInfo2: return "sw-exit-info-2"
    case .swScratch: return "sw-scratch"
    case .xcr0: return "xcr0"
    case _ where 0x340...0x378 ~= rawValue: return registers[Int(rawValue - 0x340) / 8]
    default: return "field-" + hexadecimal(UInt64(rawValue))
    }
  }
}

extension Array {
  /// The element, or `nil` beyond either end.
  subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
