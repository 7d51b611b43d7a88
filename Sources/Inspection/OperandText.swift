import X86

/// How operands are written.
struct OperandText {
  var isATT: Bool
  var codeSize: CodeSize
  /// Of the next instruction.
  var nextAddress: UInt64

  func register(_ name: String) -> String { isATT ? "%" + name : name }

  static func general(_ number: UInt8, _ byteCount: UInt8, isHighByte: Bool = false) -> String {
    let letters = ["ax", "cx", "dx", "bx", "sp", "bp", "si", "di"]
    let number = Int(number & 15)
    if isHighByte { return ["ah", "ch", "dh", "bh"][number & 3] }
    if number >= 8 { return "r\(number)" + (byteCount == 1 ? "b" : byteCount == 2 ? "w" : byteCount == 4 ? "d" : "") }
    switch byteCount {
    case 1: return number < 4 ? letters[number].prefix(1) + "l" : letters[number] + "l"
    case 2: return letters[number]
    case 4: return "e" + letters[number]
    default: return "r" + letters[number]
    }
  }

  func hex(_ value: UInt64) -> String { "0x" + String(value, radix: 16) }

  func signed(_ value: Int64) -> String { (value < 0 ? "-0x" : "0x") + String(value.magnitude, radix: 16) }

  func immediate(_ value: Int64, _ byteCount: UInt8) -> String {
    let mask = Width(rawValue: byteCount)?.mask ?? ~0
    return (isATT ? "$" : "") + hex(UInt64(bitPattern: value) & mask)
  }

  /// The word before `PTR`.
  static func sizeName(_ byteCount: UInt8) -> String? {
    switch byteCount {
    case 1: "BYTE"
    case 2: "WORD"
    case 4: "DWORD"
    case 6: "FWORD"
    case 8: "QWORD"
    case 10: "TBYTE"
    case 16: "XMMWORD"
    case 32: "YMMWORD"
    default: nil
    }
  }

  /// - Parameters:
  ///   - override: the segment that is written.
  ///   - indexByteCount: the size of a vector register as the index, or 0.
  func memory(
    _ memory: MemoryOperand, byteCount: UInt8, override: SegmentRegister?, sib: UInt8?, indexByteCount: UInt8 = 0,
    isAbsolute: Bool = false
  ) -> String {
    let width = memory.addressWidth.rawValue
    let base =
      memory.isRIPRelative
      ? (width == 4 ? "eip" : "rip") : memory.base.map { Self.general($0.rawValue, width) }
    var index = memory.index.map {
      indexByteCount == 0 ? Self.general($0.rawValue, width) : (indexByteCount == 32 ? "ymm" : "xmm") + "\($0.rawValue)"
    }
    let hasScale = width != 2
    if index == nil, let sib, sib >> 3 & 7 == 4, !(sib & 7 == 4 && sib < 0x40) || memory.base == nil && sib >= 0x40 {
      // An index that is none is written where the SIB byte would not be needed.
      let needsSIB = sib & 7 == 4 || codeSize == .bits64 && memory.base == nil
      if !needsSIB || sib >= 0x40 { index = width == 8 ? "riz" : "eiz" }
    }
    let scale = sib.map { 1 << Int($0 >> 6) } ?? 1
    let size = isATT ? "" : Self.sizeName(byteCount).map { $0 + " PTR " } ?? ""
    let segment = override.map { register("\($0)") + ":" } ?? ""
    if base == nil && index == nil {
      let mask = codeSize == .bits64 && width == 8 ? ~0 : memory.addressWidth.mask
      let address = hex(UInt64(bitPattern: memory.displacement) & mask)
      if isATT { return segment + address }
      return size + (segment.isEmpty ? "ds:" : segment) + address
    }
    if isATT {
      var text = segment
      if memory.displacement != 0 || hasDisplacement(memory, sib) { text += signed(memory.displacement) }
      text += "("
      if let base { text += "%" + base }
      if let index { text += ",%" + index + (hasScale ? ",\(scale)" : "") }
      return text + ")"
    }
    var text = size + segment + "["
    if let base { text += base }
    if let index { text += (base == nil ? "" : "+") + index + (hasScale ? "*\(scale)" : "") }
    if memory.isRIPRelative {
      text += "+" + hex(UInt64(bitPattern: memory.displacement))
    } else if memory.displacement != 0 || hasDisplacement(memory, sib) {
      text += (memory.displacement < 0 ? "" : "+") + signed(memory.displacement)
    }
    return text + "]"
  }

  /// Set by the caller from ModRM.mod: a displacement of 0 is written where there is one.
  var writesZero = false
  private func hasDisplacement(_ memory: MemoryOperand, _ sib: UInt8?) -> Bool {
    writesZero || memory.isRIPRelative || memory.base == nil
  }
}
