internal import Machine
internal import X86

extension AssemblyTest {
  /// Why the test cannot be run here, or `nil`.
  public var obstacle: String? {
    let table = UserMachine.configuration().cpuid
    for name in hostFeatures {
      guard let feature = ProcessorFeature(named: name) else { return "needs \(name)" }
      if !feature.isOffered(by: table) { return "needs \(name)" }
    }
    if expectations.contains(where: { $0.words.count > 2 }) { return "compares YMM registers" }
    let usesFloating = expectations.contains {
      switch $0.register {
      case .vector, .physical: true
      default: false
      }
    }
    if usesFloating && ProcessorFeature(named: "FXSR")?.isOffered(by: table) != true { return "needs FXSR" }
    return nil
  }

  /// Runs the assembled test and judges what it leaves.
  public func run(_ code: [UInt8], name: String) -> UnitTestVerdict {
    func verdict(_ outcome: UnitTestVerdict.Outcome, _ reason: String) -> UnitTestVerdict {
      UnitTestVerdict(name: name, outcome: outcome, reason: reason)
    }
    if let obstacle { return verdict(.skip, obstacle) }
    do throws(CorpusError) {
      var machine = try UserMachine(program(code))
      let outcome = machine.run()
      if case .systemCall = outcome.ending { return verdict(.skip, "\(outcome.ending)") }
      guard outcome.ending == .done else { return verdict(.fail, "\(outcome.ending)") }
      let differences = differences(outcome)
      let reason = differences.joined(separator: "; ")
      if !differences.isEmpty && environment["FEX_X87REDUCEDPRECISION"] == "1" {
        return verdict(.skip, "expects the emulator's double precision in the place of x87's: " + reason)
      }
      return verdict(differences.isEmpty ? .pass : .fail, reason)
    } catch { return verdict(.fail, "\(error)") }
  }

  /// Where that project's runner puts code and memory (`Source/Tools/CommonTools/HarnessHelpers.h`).
  private func program(_ code: [UInt8]) -> UserProgram {
    var program = UserProgram(code)
    program.codeSize = is32Bit ? .bits32 : .bits64
    // Branches with 66h leave 16 bits of RIP.
    program.isFoundBelow64K = !is32Bit
    program.regions = [
      .init(address: 0xE000_0000, byteCount: 0xA000), .init(address: 0xE7FF_F000, byteCount: 0x2000),
    ]
    if is32Bit { program.regions.append(.init(address: 0xC000_0000, byteCount: 0x1000)) }
    program.regions += memoryRegions.map { .init(address: $0.address, byteCount: $0.byteCount) }
    program.contents = memoryData.map { .init(address: $0.address, bytes: $0.bytes) }
    return program
  }

  private func differences(_ outcome: UserOutcome) -> [String] {
    var differences: [String] = []
    for expectation in expectations {
      let words = words(of: expectation.register, in: outcome)
      for (index, wanted) in expectation.words.enumerated() {
        let got = index < words.count ? words[index] : nil
        if got == wanted { continue }
        let place = expectation.words.count > 1 ? "[\(index)]" : ""
        differences.append(
          "\(expectation.register.name)\(place) is \(got.map(hexadecimal) ?? "unknown"), not \(hexadecimal(wanted))")
      }
    }
    return differences
  }

  private func words(of register: ComparedRegister, in outcome: UserOutcome) -> [UInt64] {
    switch register {
    case .general(let register): [outcome.registers[register]]
    case .rip: [outcome.registers.rip]
    case .fsBase: [outcome.fsBase]
    case .gsBase: [outcome.gsBase]
    case .vector(let number): outcome.floating.map { Array($0.vectors[2 * number..<2 * number + 2]) } ?? []
    case .physical(let number):
      outcome.floating.map { [$0[physical: number].significand, UInt64($0[physical: number].signExponent)] } ?? []
    }
  }
}
