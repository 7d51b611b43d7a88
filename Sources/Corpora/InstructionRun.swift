internal import X86

/// An instruction test with its operands in registers and memory, in the order in which that project's generator hands
/// them out.
struct InstructionRun {
  /// Where an operand, a preset or a result is, in the end.
  enum Location: Equatable {
    case general(NamedRegister)
    case mmx(Int)
    case vector(Int)
    case stack(Int)
    case memory(UInt64)
    case immediate(String)
    case flags, control, status
  }

  let test: InstructionTest
  private(set) var presets: [Location] = []
  private(set) var operands: [Location] = []
  private(set) var results: [Location] = []

  /// Where operands in memory are.
  static let memory: UInt64 = 0x2_0000

  init(_ test: InstructionTest) throws(CorpusError) {
    self.test = test
    var pool = RegisterPool()
    for item in test.presets + test.operands {
      switch item.place {
      case .general(let name): try pool.reserve(name)
      case .stack(let number): try pool.reserve(stack: number)
      default: break
      }
    }
    for item in test.presets { presets.append(try pool.location(item)) }
    for (index, item) in test.operands.enumerated() {
      if case .memory = item.place {
        operands.append(.memory(Self.memory + UInt64(index * 16)))
      } else {
        operands.append(try pool.location(item))
      }
    }
    for item in test.results {
      if case .operand(let number) = item.place {
        results.append(operands[number])
      } else {
        results.append(try pool.location(item))
      }
    }
  }

  /// The instruction in AT&T syntax, and the end of the program.
  var assembly: String {
    let words = operands.map { location in
      switch location {
      case .general(let register): "%" + register.name
      case .mmx(let number): "%mm\(number)"
      case .vector(let number): "%xmm\(number)"
      case .stack(let number): "%st(\(number))"
      case .memory(let address): hexadecimal(address)
      case .immediate(let text): "$" + text
      case .flags, .control, .status: ""
      }
    }
    return test.mnemonic + (words.isEmpty ? "" : " " + words.joined(separator: ", ")) + "; hlt"
  }

  /// The assembled instruction with everything in place.
  func program(_ code: [UInt8]) -> UserProgram {
    var program = UserProgram(code)
    program.regions = [.init(address: Self.memory, byteCount: 0x1000), .init(address: 0xE000_0000, byteCount: 0x2000)]
    program.registers[.rsp] = 0xE000_1000
    let items = zip(test.presets + test.operands, presets + operands)
    let depth = items.compactMap { if case .stack(let number) = $0.1 { number + 1 } else { nil } }.max() ?? 0
    if depth > 0 {
      program.floating.status = UInt16(8 - depth & 7) << 11
      program.floating.valid = UInt8(truncatingIfNeeded: 0xFF00 >> depth)
    }
    if items.contains(where: { if case .mmx = $0.1 { true } else { false } }) { program.floating.valid = 0xFF }
    for (item, location) in items { put(item, location, in: &program) }
    presetOpposites(&program)
    return program
  }

  private func put(_ item: InstructionTest.Item, _ location: Location, in program: inout UserProgram) {
    let bytes = item.bytes + [UInt8](repeating: 0, count: 16 - item.bytes.count)
    let low = Self.word(bytes[..<8])
    let high = Self.word(bytes[8...])
    switch location {
    case .general(let register): register.write(low, to: &program.registers)
    case .mmx(let number): program.floating[physical: number] = .init(significand: low, signExponent: 0xFFFF)
    case .vector(let number): program.floating.vectors.replaceSubrange(2 * number..<2 * number + 2, with: [low, high])
    case .stack(let number):
      let value =
        item.type == .single ? Double(Float(bitPattern: UInt32(truncatingIfNeeded: low))) : Double(bitPattern: low)
      program.floating.stack[number] = FloatingState.Extended(value)
    case .memory(let address): program.contents.append(.init(address: address, bytes: bytes))
    case .flags: program.registers.rflags = RFlags(rawValue: program.registers.rflags.rawValue & ~item.mask | low)
    case .control:
      program.floating.control =
        program.floating.control & ~UInt16(truncatingIfNeeded: item.mask) | UInt16(truncatingIfNeeded: low)
    case .immediate, .status: break
    }
  }

  /// Flags that must come out one way go in the other way, where nothing is preset.
  private func presetOpposites(_ program: inout UserProgram) {
    for result in test.results {
      let opposite = result.mask & ~Self.word(result.bytes[...])
      if result.place == .flags, !test.presets.contains(where: { $0.place == .flags }) {
        program.registers.rflags = RFlags(rawValue: program.registers.rflags.rawValue & ~result.mask | opposite)
      }
      if result.place == .control, !test.presets.contains(where: { $0.place == .control }) {
        program.floating.control =
          program.floating.control & ~UInt16(truncatingIfNeeded: result.mask) | UInt16(truncatingIfNeeded: opposite)
      }
    }
  }

  static func word(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}

/// Registers that no operand has yet.
private struct RegisterPool {
  private var general: [GeneralRegister] = [.r9, .r10, .r11, .r12, .rax, .rbx, .rcx, .rdx]
  private var mmx = [6, 7, 0, 1, 2, 3, 4, 5]
  private var vectors = [12, 13, 8, 9, 10, 11, 14, 15]
  private var stack: Set<Int> = []
  private var reserved: Set<String> = []

  mutating func reserve(_ name: String) throws(CorpusError) {
    guard reserved.insert(name).inserted else { throw CorpusError(name, "is used twice") }
    if let named = NamedRegister(name) { general.removeAll { $0 == named.register } }
  }

  mutating func reserve(stack number: Int) throws(CorpusError) {
    guard stack.insert(number).inserted else { throw CorpusError("st\(number)", "is used twice") }
  }

  mutating func location(_ item: InstructionTest.Item) throws(CorpusError) -> InstructionRun.Location {
    switch item.place {
    case .anyGeneral(let count): return .general(NamedRegister(try take(&general), byteCount: count))
    case .general(let name):
      guard let named = NamedRegister(name) else { throw CorpusError(name, "is no register") }
      return .general(named)
    case .anyMMX: return .mmx(try take(&mmx))
    case .anyVector: return .vector(try take(&vectors))
    case .stack(let number): return .stack(number)
    case .immediate: return .immediate(item.text)
    case .flags: return .flags
    case .control: return .control
    case .status: return .status
    case .memory: throw CorpusError("memory", "is for operands only")
    case .operand: throw CorpusError("a number", "is for results only")
    }
  }

  private func take<Register>(_ registers: inout [Register]) throws(CorpusError) -> Register {
    guard !registers.isEmpty else { throw CorpusError("operands", "are too many") }
    return registers.removeFirst()
  }
}
