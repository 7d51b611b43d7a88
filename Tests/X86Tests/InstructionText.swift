import X86

/// Writes all that the decoder says of an instruction's operands, so that one line of a table can be compared with it.
///
/// `mov rax, qword ds:[rcx+rdx*4-0x10] o8 a8`: name, operands, operand width, address width.
func text(_ instruction: Instruction) -> String {
  var parts: [String] = []
  for index in 0..<4 where instruction.operands[index].kind != .none {
    parts.append(text(instruction.operands[index], of: instruction))
  }
  var line = instruction.name
  if !parts.isEmpty { line += " " + parts.joined(separator: ", ") }
  if let segment = instruction.segmentOverride, !line.contains("[") { line += " {\(segment)}" }
  return line + " o\(instruction.operandWidth.rawValue) a\(instruction.addressWidth.rawValue)"
}

private func text(_ operand: Operand, of instruction: Instruction) -> String {
  let number = Int(operand.number)
  switch operand.kind {
  case .none: return ""
  case .general: return registerName(operand)
  case .memory: return memoryText(instruction.memory, operand.byteCount)
  case .immediate: return hex(instruction.immediate)
  case .immediate2: return hex(Int64(instruction.immediate2))
  case .relative: return (instruction.immediate < 0 ? "" : "+") + hex(instruction.immediate)
  case .segment: return ["es", "cs", "ss", "ds", "fs", "gs"][number]
  case .control: return "cr\(number):\(operand.byteCount)"
  case .debug: return "dr\(number):\(operand.byteCount)"
  case .one: return "1"
  case .portDX: return "dx"
  case .vector: return "\(operand.byteCount == 32 ? "y" : "x")mm\(number)"
  case .mmx: return "mm\(number)"
  case .x87: return "st\(number)"
  }
}

private func registerName(_ operand: Operand) -> String {
  let number = Int(operand.number)
  let letters = ["ax", "cx", "dx", "bx", "sp", "bp", "si", "di"]
  if operand.isHighByte { return ["ah", "ch", "dh", "bh"][number] }
  if number >= 8 { return "r\(number)" + ["", "b", "w", "", "d", "", "", "", ""][Int(operand.byteCount)] }
  switch operand.byteCount {
  case 1: return number < 4 ? "\(letters[number].first.map(String.init) ?? "")l" : letters[number] + "l"
  case 2: return letters[number]
  case 4: return "e" + letters[number]
  default: return "r" + letters[number]
  }
}

private func memoryText(_ memory: MemoryOperand, _ byteCount: UInt8) -> String {
  let sizes: [UInt8: String] = [0: "", 1: "byte ", 2: "word ", 4: "dword ", 8: "qword "]
  var sum: [String] = []
  if memory.isRIPRelative { sum.append("rip") }
  if let base = memory.base { sum.append("\(base)") }
  if let index = memory.index { sum.append("\(index)*\(1 << Int(memory.scaleShift))") }
  var address = sum.joined(separator: "+")
  if memory.displacement != 0 || sum.isEmpty {
    address += (memory.displacement >= 0 && !sum.isEmpty ? "+" : "") + hex(memory.displacement)
  }
  return "\(sizes[byteCount] ?? "\(byteCount)-byte ")\(memory.segment):[\(address)]"
}

private func hex(_ value: Int64) -> String {
  (value < 0 ? "-0x" : "0x") + String(value.magnitude, radix: 16)
}

/// The bytes that hexadecimal digits spell; blanks are skipped.
func bytes(_ digits: String) -> [UInt8] {
  var result: [UInt8] = []
  var high: UInt8?
  for digit in digits.utf8 {
    let value: UInt8
    switch digit {
    case 0x30...0x39: value = digit - 0x30
    case 0x61...0x66: value = digit - 0x61 + 10
    default: continue
    }
    if let first = high {
      result.append(first << 4 | value)
      high = nil
    } else {
      high = value
    }
  }
  return result
}

/// The instruction bytes of an array; those above fifteen are dropped.
func instructionBytes(_ bytes: some Sequence<UInt8>) -> InstructionBytes {
  var result = InstructionBytes()
  for byte in bytes { result.append(byte) }
  return result
}

/// What decoding `bytes` gives: the instruction, or why there is none.
func decoded(
  _ bytes: some Sequence<UInt8>, _ codeSize: CodeSize = .bits64
) -> Result<Instruction, DecodeError> {
  do throws(DecodeError) {
    return .success(try Instruction(decoding: instructionBytes(bytes), codeSize: codeSize))
  } catch {
    return .failure(error)
  }
}
