public import X86

extension Report {
  /// EXITINFO1 of an IOIO exit (AMD APM vol. 2 §15.10.2).
  ///
  /// - Throws: where bits contradict each other.
  public init(_ value: IOExitInfo1) throws(InspectionError) {
    guard let access = value.access else { throw .data(value.contradiction) }
    self.init(access, format: "ioio", raw: value.rawValue)
  }

  /// The exit qualification of an I/O instruction (Intel SDM vol. 3C, table 28-5).
  ///
  /// - Parameter info: the instruction information of INS and OUTS, where it is known.
  /// - Throws: where bits contradict each other.
  public init(_ value: IOQualification, info: VMXInstructionInfo? = nil) throws(InspectionError) {
    guard let access = value.access(info ?? VMXInstructionInfo(rawValue: 0)) else { throw .data(value.contradiction) }
    self.init(access, format: "vmx-io", raw: value.rawValue, knowsAddress: info != nil)
    add("immediate", flag: access.isImmediate)
  }

  private init(_ access: PortAccess, format: String, raw: UInt64, knowsAddress: Bool = true) {
    self.init()
    add("format", format)
    add("value", hex: raw)
    add("text", access.summary)
    add("port", hex: access.port)
    add("direction", access.direction == .read ? "in" : "out")
    add("width", number: access.width.rawValue)
    add("string", flag: access.isString)
    add("repeated", flag: access.isRepeated)
    if format == "ioio" || access.isString && knowsAddress {
      add("address-width", number: access.addressWidth.rawValue)
      if access.isString { add("segment", "\(access.segment)") }
    }
  }
}

extension PortAccess {
  /// `rep outsb to port 0x3f8`.
  var summary: String {
    let letter = width == .byte ? "b" : width == .word ? "w" : "d"
    let name = direction == .read ? (isString ? "ins\(letter)" : "in") : (isString ? "outs\(letter)" : "out")
    let size = isString ? "" : " of \(width.rawValue) byte\(width == .byte ? "" : "s")"
    return
      "\(isRepeated ? "rep " : "")\(name)\(size) \(direction == .read ? "from" : "to") port \(hexadecimal(UInt64(port)))"
  }
}

extension IOExitInfo1 {
  /// Which bits contradict each other; only where `access` is `nil`.
  fileprivate var contradiction: String {
    let reserved = rawValue & ~0xFFFF_1FFD
    if reserved != 0 { return "ioio: reserved bits \(hexadecimal(reserved)) are set" }
    let sizes = rawValue >> 4 & 7
    if sizes == 0 { return "ioio: no operand size, bits 6:4, is set" }
    if ![1, 2, 4].contains(sizes) { return "ioio: more than one operand size, bits 6:4, is set" }
    let addresses = rawValue >> 7 & 7
    if addresses == 0 { return "ioio: no address size, bits 9:7, is set for a string" }
    if ![1, 2, 4].contains(addresses) { return "ioio: more than one address size, bits 9:7, is set" }
    return "ioio: segment, bits 12:10, is \(rawValue >> 10 & 7)"
  }
}

extension IOQualification {
  /// Which bits contradict each other; only where `access` is `nil`.
  fileprivate var contradiction: String {
    let reserved = rawValue & ~0xFFFF_007F
    if reserved != 0 { return "vmx-io: reserved bits \(hexadecimal(reserved)) are set" }
    return "vmx-io: size, bits 2:0, is \(rawValue & 7), not 0, 1 or 3"
  }
}
