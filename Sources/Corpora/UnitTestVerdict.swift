/// What became of a test.
public struct UnitTestVerdict: Sendable, Equatable {
  /// How a test ends.
  public enum Outcome: String, Sendable {
    case pass = "PASS"
    case fail = "FAIL"
    case skip = "SKIP"
  }

  /// The test's name.
  public let name: String
  /// How it ended.
  public let outcome: Outcome
  /// Why, or how much of it there was.
  public let reason: String
  /// Wall-clock time in seconds.
  public var seconds: Double
  /// What the guest printed.
  public let output: String

  /// A verdict from its parts.
  public init(name: String, outcome: Outcome, reason: String, seconds: Double = 0, output: String = "") {
    self.name = name
    self.outcome = outcome
    self.reason = reason
    self.seconds = seconds
    self.output = output
  }

  /// The line that kvm-unit-tests' own runner would print.
  public var line: String { "\(outcome.rawValue) \(name)" + (reason.isEmpty ? "" : " (\(reason))") }
}

extension UnitTestVerdict {
  /// Judges a run by the status that the guest left with, as kvm-unit-tests' `scripts/runtime.bash` does: through the debug
  /// exit come 0 (passed), 38 (skipped) and others, each as value × 2 + 1.
  ///
  /// - Parameter complaint: what the machine said on standard error.
  public init(_ test: UnitTest, status: Int32, output: String, complaint: String, seconds: Double) {
    let lines = output.split(whereSeparator: \.isNewline)
    let summary = lines.last { $0.hasPrefix("SUMMARY: ") }?.dropFirst(9).description
    let outcome: Outcome
    let reason: String
    switch status {
    case 1:
      outcome = .pass
      // What the machine had to do beyond its handlers is no reason to fail, and no secret.
      let remark = complaint.split(whereSeparator: \.isNewline).first { $0.hasPrefix("trapline: ") }
      reason = [summary, remark?.dropFirst(10).description].compactMap(\.self).joined(separator: "; ")
    case 77:
      outcome = .skip
      reason = lines.last { $0.hasPrefix("SKIP") }?.description ?? summary ?? "the test skips itself"
    default:
      outcome = .fail
      let failed = lines.filter { $0.hasPrefix("FAIL") }
      let first = failed.first ?? lines.first { $0.contains("nhandled ") || $0.contains("Abort") }
      let said = complaint.split(whereSeparator: \.isNewline).first?.description ?? "status \(status)"
      reason =
        [summary, first?.description, status & 1 == 1 && status < 123 ? nil : said].compactMap(\.self)
        .joined(separator: "; ")
    }
    self.init(
      name: test.name, outcome: outcome, reason: reason.isEmpty && outcome == .fail ? "status \(status)" : reason,
      seconds: seconds,
      output: output)
  }
}
