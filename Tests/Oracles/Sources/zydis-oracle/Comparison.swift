import CZydis
import X86

/// What two readings of the same bytes differ in.
enum Difference: String {
  case validity, length, segment, base, index, scale, displacement, registers
  case memoryCount = "number of memory operands"
  case memorySize = "memory size"
  case addressSize = "address size"
  case registerCount = "number of registers"
  case operandSize = "operand size"
}

/// Both readings of the same bytes.
struct Comparison {
  var bytes: [UInt8]
  var codeSize: CodeSize
  var ours: Result<Instruction, DecodeError>
  var theirs: oracle_instruction

  init(_ bytes: [UInt8], _ codeSize: CodeSize) {
    self.bytes = bytes
    self.codeSize = codeSize
    var window = InstructionBytes()
    for byte in bytes { window.append(byte) }
    do throws(DecodeError) { ours = .success(try Instruction(decoding: window, codeSize: codeSize)) } catch {
      ours = .failure(error)
    }
    theirs = oracle_instruction()
    unsafe bytes.withUnsafeBufferPointer {
      unsafe oracle_decode($0.baseAddress, bytes.count, codeSize.bits, &theirs)
    }
  }

  /// The name that Zydis gives, or what it says instead.
  var theirName: String {
    switch Int(theirs.status) {
    case ORACLE_VALID: unsafe oracle_mnemonic(theirs.mnemonic).map { unsafe String(cString: $0) } ?? "?"
    case ORACLE_TRUNCATED: "truncated"
    case ORACLE_TOO_LONG: "too long"
    default: "invalid"
    }
  }

  var ourName: String {
    switch ours {
    case .success(let instruction): instruction.mnemonic.name
    case .failure(let error): "\(error)"
    }
  }

  /// Zydis's operands, those too that the encoding implies.
  var operands: [oracle_operand] {
    unsafe withUnsafeBytes(of: theirs.operands) { raw in
      let all = unsafe raw.bindMemory(to: oracle_operand.self)
      return (0..<Int(theirs.count)).map { unsafe all[$0] }
    }
  }

  /// The first thing that differs; `nil` where nothing does.
  var difference: Difference? {
    let isValid = Int(theirs.status) == ORACLE_VALID
    guard case .success(let instruction) = ours else { return isValid ? .validity : nil }
    guard isValid else { return .validity }
    if instruction.length != theirs.length { return .length }
    if instruction.mnemonic == .evex { return nil }
    return memoryDifference(instruction) ?? registerDifference(instruction) ?? sizeDifference(instruction)
  }

  private func memoryDifference(_ instruction: Instruction) -> Difference? {
    let addressBits = theirs.address_bits
    if instruction.attributes.contains(.string) || instruction.mnemonic == .xlat {
      return instruction.addressWidth.rawValue * 8 == addressBits ? nil : .addressSize
    }
    let one = (0..<4).compactMap { instruction.operands[$0].kind == .memory ? instruction.operands[$0] : nil }
    let other = operands.filter { Int($0.kind) == ORACLE_MEMORY && $0.is_implicit == 0 }
    guard one.count == other.count else { return .memoryCount }
    guard let size = one.first?.byteCount, let their = other.first else { return nil }
    let memory = instruction.memory
    if memory.addressWidth.rawValue * 8 != addressBits { return .addressSize }
    let areRelative = memory.isRIPRelative && Int(their.base.class_) == ORACLE_IP
    if !areRelative && !isSame(memory.base, their.base) { return .base }
    if !isSame(memory.index, their.index) { return .index }
    if memory.index != nil && 1 << memory.scaleShift != their.scale { return .scale }
    let isAbsolute = memory.base == nil && memory.index == nil && !memory.isRIPRelative
    let mask = isAbsolute ? memory.addressWidth.mask : ~0
    if UInt64(bitPattern: memory.displacement ^ their.displacement) & mask != 0 { return .displacement }
    if their.is_address == 0 && memory.segment.rawValue != their.segment.number { return .segment }
    return size != 0 && UInt16(size) * 8 != their.bits ? .memorySize : nil
  }

  private func isSame(_ register: GeneralRegister?, _ other: oracle_register) -> Bool {
    register.map(\.rawValue) == (Int(other.class_) == ORACLE_NONE ? nil : other.number)
  }

  /// Registers in order: those that the encoding chose, with or without those that it implies.
  private func registerDifference(_ instruction: Instruction) -> Difference? {
    let kinds: [Operand.Kind] = [.general, .vector, .mmx, .segment, .control, .debug, .portDX]
    let one = (0..<4).compactMap { kinds.contains(instruction.operands[$0].kind) ? instruction.operands[$0] : nil }
    let all = operands.filter { Int($0.kind) == ORACLE_REGISTER && Int($0.reg.class_) != ORACLE_X87 }
    let chosen = all.filter { $0.is_implicit == 0 }
    if isSame(one, chosen) || isSame(one, all) { return nil }
    return one.count == chosen.count ? .registers : .registerCount
  }

  private func isSame(_ ours: [Operand], _ theirs: [oracle_operand]) -> Bool {
    ours.count == theirs.count && zip(ours, theirs).allSatisfy { isSame($0, $1.reg) }
  }

  private func isSame(_ operand: Operand, _ other: oracle_register) -> Bool {
    var number = operand.number
    let expected: Int
    switch operand.kind {
    case .general:
      switch operand.byteCount {
      case 1:
        expected = ORACLE_GPR8
        number = operand.isHighByte ? number + 4 : number >= 4 ? number + 16 : number
      case 2: expected = ORACLE_GPR16
      case 4: expected = ORACLE_GPR32
      default: expected = ORACLE_GPR64
      }
    case .vector: expected = operand.byteCount == 32 ? ORACLE_YMM : ORACLE_XMM
    case .mmx: expected = ORACLE_MMX
    case .segment: expected = ORACLE_SEGMENT
    case .portDX: expected = ORACLE_GPR16
    case .control: expected = ORACLE_CONTROL
    default: expected = ORACLE_DEBUG
    }
    return Int(other.class_) == expected && other.number == number
  }

  /// The operand size where it has an effect that no operand shows.
  private func sizeDifference(_ instruction: Instruction) -> Difference? {
    let implicit: [Mnemonic] = [
      .push, .pop, .pusha, .popa, .pushf, .popf, .call, .callf, .ret, .retf, .iret, .jmp, .jmpf, .jcc, .enter, .leave,
      .in, .out,
    ]
    guard instruction.attributes.contains(.string) || implicit.contains(instruction.mnemonic) else { return nil }
    return instruction.operandWidth.rawValue * 8 == theirs.operand_bits ? nil : .operandSize
  }
}

extension CodeSize {
  var bits: Int32 {
    switch self {
    case .bits16: 16
    case .bits32: 32
    case .bits64: 64
    }
  }
}
