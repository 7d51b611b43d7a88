internal import Machine
internal import X86

extension InstructionTest {
  /// The program in AT&T syntax, one line, to be assembled for 64-bit code.
  ///
  /// - Throws: where the operands cannot be placed.
  public func assembly() throws(CorpusError) -> String { try InstructionRun(self).assembly }

  /// Why the tests of a file cannot be run here, or `nil`: `insn_ssse3.def` needs SSSE3.
  public static func obstacle(file: String) -> String? {
    let stem = file.split(separator: "/").last?.split(separator: ".").first ?? ""
    guard let suffix = stem.split(separator: "_").last?.uppercased(), let feature = ProcessorFeature(named: suffix)
    else {
      return nil
    }
    return feature.isOffered(by: UserMachine.configuration().cpuid) ? nil : "needs \(suffix)"
  }

  /// Runs the assembled program and judges what it leaves.
  public func run(_ code: [UInt8], name: String) -> UnitTestVerdict {
    func fail(_ reason: String) -> UnitTestVerdict { UnitTestVerdict(name: name, outcome: .fail, reason: reason) }
    do throws(CorpusError) {
      let run = try InstructionRun(self)
      var machine = try UserMachine(run.program(code))
      let outcome = machine.run()
      guard outcome.ending == .done else { return fail("\(outcome.ending)") }
      guard let floating = outcome.floating else {
        return UnitTestVerdict(name: name, outcome: .skip, reason: "needs FXSR")
      }
      let memory = Dictionary(
        uniqueKeysWithValues: zip(run.program(code).contents.map(\.address), outcome.contents))
      let differences = zip(results, run.results).flatMap { item, location in
        compare(item, location, outcome.registers, floating, memory)
      }
      if differences.isEmpty { return UnitTestVerdict(name: name, outcome: .pass, reason: "") }
      return fail(differences.joined(separator: "; "))
    } catch { return fail("\(error)") }
  }

  private func compare(
    _ item: Item, _ location: InstructionRun.Location, _ registers: RegisterFile, _ floating: FloatingState,
    _ memory: [UInt64: [UInt8]]
  ) -> [String] {
    switch location {
    case .general(let register): return compare(item, bytes([register.read(registers)]), register.name)
    case .mmx(let number): return compare(item, bytes([floating[physical: number].significand]), "mm\(number)")
    case .vector(let number):
      return compare(item, bytes([floating.vectors[2 * number], floating.vectors[2 * number + 1]]), "xmm\(number)")
    case .memory(let address): return compare(item, memory[address] ?? [], "memory")
    case .stack(let number):
      guard floating.isValid(number) else { return ["st\(number) is empty"] }
      let value = floating.stack[number].number
      let stored = item.type == .single ? UInt64(Float(value).bitPattern) : value.bitPattern
      return compare(item, bytes([stored]), "st\(number)")
    case .flags: return compare(item, masked: registers.rflags.rawValue, "rflags")
    case .control: return compare(item, masked: UInt64(floating.control), "fpucw")
    case .status: return compare(item, masked: UInt64(floating.status), "fpusw")
    case .immediate: return ["an immediate cannot be a result"]
    }
  }

  private func bytes(_ words: [UInt64]) -> [UInt8] {
    words.flatMap(littleEndian)
  }

  private func compare(_ item: Item, masked value: UInt64, _ name: String) -> [String] {
    let wanted = InstructionRun.word(item.bytes[...])
    if value & item.mask == wanted { return [] }
    return ["\(name) is \(hexadecimal(value & item.mask)), not \(hexadecimal(wanted))"]
  }

  private func compare(_ item: Item, _ bytes: [UInt8], _ name: String) -> [String] {
    let size = item.type.byteCount
    return stride(from: 0, to: item.bytes.count, by: size).compactMap { offset in
      guard offset + size <= bytes.count else { return "\(name) is too narrow" }
      let got = InstructionRun.word(bytes[offset..<offset + size])
      let wanted = InstructionRun.word(item.bytes[offset..<offset + size])
      if item.type.holds(got, wanted) { return nil }
      return "\(name)[\(offset / size)] is \(item.type.text(got)), not \(item.type.text(wanted))"
    }
  }
}

extension InstructionTest.ElementType {
  /// Floating-point numbers may be off by 1.5 × 2⁻¹², as that project's generator has it: RCPPS and its like are
  /// approximations.
  fileprivate func holds(_ got: UInt64, _ wanted: UInt64) -> Bool {
    switch self {
    case .integer: return got == wanted
    case .single, .double:
      let (got, wanted) = (number(got), number(wanted))
      return got == wanted || (got - wanted).magnitude < got.magnitude * 1.5 / 4096
    }
  }

  private func number(_ bits: UInt64) -> Double {
    self == .single ? Double(Float(bitPattern: UInt32(truncatingIfNeeded: bits))) : Double(bitPattern: bits)
  }

  fileprivate func text(_ bits: UInt64) -> String {
    switch self {
    case .integer: hexadecimal(bits)
    case .single, .double: "\(number(bits))"
    }
  }
}
