import X86

/// Runs random programs in every model and compares what each leaves.
package struct Transparency {
  package let subject: RandomProgram.Subject
  /// How many programs ended how.
  package private(set) var ends: [String: Int] = [:]
  package private(set) var accesses: UInt64 = 0
  /// Seeds whose programs did not leave the same in all models, in words.
  package private(set) var differences: [String] = []

  package init(_ subject: RandomProgram.Subject) { self.subject = subject }

  /// Bare metal first: it shares no code with `Guest` or `Host`. It has no MSRs but the processor's: for those the four
  /// models are compared among each other.
  private var models: [Confinement] {
    subject == .registers ? [.vmx, .svm, .sevES, .tdx] : [.none, .vmx, .svm, .sevES, .tdx]
  }

  /// Runs the program of one seed.
  package mutating func run(seed: UInt64) throws {
    let program = RandomProgram(seed: seed, subject: subject)
    let models = models
    let reference = try Outcome(program, in: models[0], seed: seed)
    ends[reference.kind, default: 0] += 1
    accesses += UInt64(reference.accesses.count)
    for model in models.dropFirst() {
      let outcome = try Outcome(program, in: model, seed: seed)
      if let difference = outcome.difference(from: reference) {
        let listing = program.listing.map { $0.map { String($0, radix: 16) }.joined(separator: " ") }
        differences.append(
          "seed \(seed), \(model) against \(models[0]): \(difference)\n\(listing.joined(separator: "\n"))")
        return
      }
    }
  }

  /// What was seen, in one line.
  package var summary: String {
    "transparency of \(subject.rawValue): \(accesses) device accesses, ends "
      + ends.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
  }
}
