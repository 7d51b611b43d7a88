public import X86

/// An instruction as text, as GNU's disassembler writes it.
///
/// Branch targets are written as addresses with 0x and without a symbol.
public struct Disassembly: Sendable {
  /// The two ways to write.
  public enum Syntax: String, CaseIterable, Sendable {
    /// Source first, `%` and `$`, sizes as suffixes.
    case att
    /// Destination first, `PTR`.
    case intel
  }

  /// The prefixes that have a word of their own.
  public var prefixWords: [String] = []
  /// The name, with what the syntax appends to it.
  public var name = ""
  /// The operands in the syntax's order.
  public var operands: [String] = []

  /// The whole line, one blank after the name.
  public var text: String {
    let head = (prefixWords + [name]).joined(separator: " ")
    return operands.isEmpty ? head : head + " " + operands.joined(separator: ",")
  }

  /// - Parameters:
  ///   - bytes: what `instruction` was decoded from.
  ///   - address: where the first byte is.
  public init(
    _ instruction: Instruction, bytes: [UInt8], codeSize: CodeSize, address: UInt64 = 0, syntax: Syntax = .intel
  ) {
    let raw = RawEncoding(bytes, instruction, codeSize)
    var writer = InstructionWriter(instruction, raw, codeSize, address, isATT: syntax == .att)
    writer.write()
    prefixWords = writer.prefixWords
    name = writer.name
    operands = writer.operands
  }
}

/// The state of writing one instruction.
struct InstructionWriter {
  let instruction: Instruction
  let raw: RawEncoding
  let isATT: Bool
  let codeSize: CodeSize
  var operandText: OperandText
  var prefixWords: [String] = []
  var name = ""
  var operands: [String] = []
  /// What the prefixes turned out to say; the others are written as words.
  var uses66 = false
  var usesRepeat = false
  var usesWide = false
  /// Memory without a size in Intel syntax.
  var hidesSize = false

  init(_ instruction: Instruction, _ raw: RawEncoding, _ codeSize: CodeSize, _ address: UInt64, isATT: Bool) {
    self.instruction = instruction
    self.raw = raw
    self.isATT = isATT
    self.codeSize = codeSize
    operandText = OperandText(
      isATT: isATT, codeSize: codeSize, nextAddress: address &+ UInt64(instruction.length))
    if let modRM = instruction.modRM { operandText.writesZero = modRM >> 6 == 1 || modRM >> 6 == 2 }
  }

  var is64: Bool { codeSize == .bits64 }
  var hasMemory: Bool {
    // Those of AMX are not given.
    (0..<4).contains { instruction.operands[$0].kind == .memory }
      || instruction.mnemonic == .avx && raw.map == 2 && (raw.opcode == 0x49 || raw.opcode == 0x4B)
        && (instruction.modRM ?? 0xC0) < 0xC0
  }

  mutating func write() {
    switch instruction.mnemonic {
    case .sse, .sse4a, .avx, .xop, .amd3DNow: writeVector()
    case .evex: name = "(evex)"
    case .x87: writeX87()
    default: writeGeneral()
    }
    writePrefixes()
  }

  // MARK: Operands

  mutating func add(_ operand: Operand) { operands.append(text(operand)) }

  func text(_ operand: Operand) -> String {
    let number = operand.number
    switch operand.kind {
    case .none: return ""
    case .general:
      return operandText.register(
        OperandText.general(number, operand.byteCount, isHighByte: operand.isHighByte))
    case .memory: return memory(operand.byteCount)
    case .immediate: return operandText.immediate(instruction.immediate, operand.byteCount)
    case .immediate2: return operandText.immediate(Int64(instruction.immediate2), 2)
    case .one: return operandText.immediate(1, 1)
    case .relative: return target(operand.byteCount)
    case .segment: return operandText.register(["es", "cs", "ss", "ds", "fs", "gs"][safe: Int(number)] ?? "?")
    case .control: return operandText.register("cr\(number)")
    case .debug: return operandText.register((isATT ? "db" : "dr") + "\(number)")
    case .portDX: return isATT ? "(%dx)" : "dx"
    case .vector: return operandText.register((operand.byteCount == 32 ? "ymm" : "xmm") + "\(number)")
    case .mmx: return operandText.register("mm\(number)")
    case .x87: return stack(number)
    }
  }

  func stack(_ number: UInt8) -> String { operandText.register("st(\(number))") }

  func memory(_ byteCount: UInt8) -> String {
    let isGather = raw.kind == .vex && raw.map == 2 && 0x90...0x93 ~= raw.opcode
    // The index of a gather with dword indices and qword elements is half as long as the destination.
    let isHalfIndex = raw.opcode & 1 == 0 && raw.isWide
    let indexByteCount: UInt8 = !isGather ? 0 : raw.isLong && !isHalfIndex ? 32 : 16
    return operandText.memory(
      instruction.memory, byteCount: hidesSize ? 0 : max(byteCount, Self.namedSize(instruction.mnemonic)),
      override: instruction.segmentOverride, sib: raw.sib,
      indexByteCount: indexByteCount)
  }

  func target(_ byteCount: UInt8) -> String {
    let target = operandText.nextAddress &+ UInt64(bitPattern: instruction.immediate)
    let mask = Width(rawValue: byteCount)?.mask ?? ~0
    return operandText.hex(target & mask)
  }

  /// All operands of the decoder in the order of the syntax.
  mutating func addAll() {
    for index in 0..<4 where instruction.operands[index].kind != .none { add(instruction.operands[index]) }
    if isATT { operands.reverse() }
  }

  // MARK: Prefixes

  private mutating func writePrefixes() {
    let isBranch = [.jmp, .call, .ret, .jcc, .jrcxz, .loop, .loope, .loopne].contains(instruction.mnemonic)
    let isNear = instruction.mnemonic == .jmp || instruction.mnemonic == .call || instruction.mnemonic == .ret
    let isIndirect = isBranch && (hasMemory || instruction.operands[0].kind == .general)
    let usesAddress =
      hasMemory || instruction.attributes.contains(.string)
      || [.jrcxz, .xlat, .umonitor].contains(instruction.mnemonic)
      || isATT && [.loop, .loope, .loopne].contains(instruction.mnemonic)
    let usesSegment = hasMemory || instruction.attributes.contains(.string) || instruction.mnemonic == .xlat
    var isLast: [UInt8: Bool] = [:]
    var words: [String] = []
    for byte in raw.prefixes.reversed() {
      let wasSeen = isLast[byte] != nil
      isLast[byte] = true
      switch byte {
      case 0x66: if wasSeen || !uses66 { words.append(codeSize == .bits16 ? "data32" : "data16") }
      case 0x67: if wasSeen || !usesAddress { words.append(codeSize == .bits32 ? "addr16" : "addr32") }
      case 0xF0: words.append("lock")
      case 0xF3:
        if !wasSeen && usesRepeat && raw.prefix == 2 { break }
        words.append("repz")
      case 0xF2:
        if !wasSeen && usesRepeat && raw.prefix == 3 { break }
        words.append(isNear || instruction.mnemonic == .jcc ? "bnd" : "repnz")
      default:
        let segment = ["es", "cs", "ss", "ds", "fs", "gs"][
          [0x26, 0x2E, 0x36, 0x3E, 0x64, 0x65].firstIndex(of: byte) ?? 0]
        if !wasSeen && usesSegment && instruction.segmentOverride.map({ "\($0)" }) == segment { break }
        if byte == 0x3E && isIndirect && is64 {
          words.append("notrack")
        } else if instruction.mnemonic == .jcc && (byte == 0x2E || byte == 0x3E) && !wasSeen {
          name += byte == 0x2E ? ",pn" : ",pt"
        } else {
          words.append(segment)
        }
      }
    }
    prefixWords = words.reversed() + prefixWords
    if raw.kind == .legacy && raw.rex != 0 && !isREXUsed {
      var letters = ""
      for (bit, letter) in [(8, "W"), (4, "R"), (2, "X"), (1, "B")] where raw.rex & UInt8(bit) != 0 {
        letters += letter
      }
      prefixWords.append(letters.isEmpty ? "rex" : "rex." + letters)
    }
  }

  /// True where each bit of REX has an effect.
  private var isREXUsed: Bool {
    if raw.rex == 0x40 {
      return (0..<4).contains { instruction.operands[$0].kind == .general && instruction.operands[$0].byteCount == 1 }
    }
    if raw.rex & 8 != 0 && !usesWide { return false }
    guard let modRM = instruction.modRM else {
      let hasRegister =
        raw.map == 0 && (0x50...0x5F ~= raw.opcode || 0x90...0x97 ~= raw.opcode || 0xB0...0xBF ~= raw.opcode)
        || raw.map == 1 && 0xC8...0xCF ~= raw.opcode
      return raw.rex & 6 == 0 && (raw.rex & 1 == 0 || hasRegister)
    }
    if raw.rex & 2 != 0 && raw.sib == nil { return false }
    let kinds: [Operand.Kind] = [.general, .vector, .control, .debug]
    let registers = (0..<4).filter { kinds.contains(instruction.operands[$0].kind) }.count
    if raw.rex & 4 != 0 && registers < (modRM >= 0xC0 ? 2 : 1) { return false }
    return true
  }
}
