/// One test of kvm-unit-tests: a section of `unittests.cfg`.
public struct UnitTest: Sendable, Equatable {
  /// The section's name.
  public let name: String
  /// The `.flat` file beside the configuration.
  public var file = ""
  /// The guest's command line.
  public var arguments = ""
  /// How many processors.
  public var processorCount = 1
  /// What follows `-cpu`, or empty.
  public var processorModel = ""
  /// The guest's memory in MiB, where the test asks for a size.
  public var memory: Int?
  /// Other words of the QEMU command line.
  public var otherParameters: [String] = []
  /// The groups that the test is in.
  public var groups: [String] = []
  /// `i386` or `x86_64`, or empty for both.
  public var architecture = ""
  /// Seconds of wall-clock time, where the test asks for a limit.
  public var timeout: Int?
  /// Files of the host, with the values that they must have: `path=value`.
  public var hostChecks: [String] = []

  /// A test without parameters.
  public init(name: String) { self.name = name }

  /// Why the test cannot be run here whatever is built, or `nil`.
  public var obstacle: String? {
    if architecture == "i386" { return "i386 only" }
    let features = processorModel.split(separator: ",").dropFirst()
    if features.contains(where: { $0 == "+vmx" || $0 == "+svm" }) { return "needs nesting" }
    if features.contains(where: { $0.hasPrefix("hv_") || $0.hasPrefix("hv-") }) { return "needs Hyper-V" }
    if let check = hostChecks.first { return "needs a host with \(check)" }
    if let index = otherParameters.firstIndex(of: "-device"), index + 1 < otherParameters.count {
      return "needs the device \(otherParameters[index + 1].prefix { $0 != "," })"
    }
    return nil
  }
}

/// Why a configuration cannot be read.
public struct UnitTestError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The line, from 1.
  public let line: Int
  /// What is wrong with it.
  public let reason: String

  /// `line n: reason`.
  public var description: String { "line \(line): \(reason)" }
}

extension UnitTest {
  /// The tests of a `unittests.cfg`, in its order (kvm-unit-tests, `docs/unittests.md`).
  ///
  /// - Throws: for a line that is no section, setting or comment, a number that is none, and a setting that ends within
  ///   quotes. Settings with other names are passed over.
  public static func parse(_ text: String) throws(UnitTestError) -> [UnitTest] {
    var tests: [UnitTest] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = line.trimmed
      if line.isEmpty || line.first == "#" { continue }
      if line.first == "[" {
        guard line.last == "]", line.count > 2 else {
          throw UnitTestError(line: index + 1, reason: "a section without its closing bracket or name")
        }
        tests.append(UnitTest(name: String(line.dropFirst().dropLast().trimmed)))
        continue
      }
      guard let equals = line.firstIndex(of: "="), !tests.isEmpty else {
        throw UnitTestError(line: index + 1, reason: "neither a section, a setting of one, nor a comment")
      }
      do {
        try tests[tests.count - 1].set(
          line[..<equals].trimmed, to: String(line[line.index(after: equals)...].trimmed))
      } catch { throw UnitTestError(line: index + 1, reason: error.reason) }
    }
    return tests
  }

  private struct SettingError: Error { let reason: String }

  private mutating func set(_ key: Substring, to value: String) throws(SettingError) {
    switch key {
    case "file": file = value
    case "arch": architecture = value
    case "smp": processorCount = try number(value, in: 1...255)
    case "timeout": timeout = try number(value, in: 1...1_000_000)
    case "groups": groups = value.split(separator: " ").map(String.init)
    case "check": hostChecks = value.split(separator: " ").map(String.init)
    case "test_args": arguments = try words(value).joined(separator: " ")
    case "qemu_params", "extra_params": try setParameters(try words(value))
    default: break
    }
  }

  private mutating func setParameters(_ words: [String]) throws(SettingError) {
    var index = 0
    while index < words.count {
      let value = index + 1 < words.count ? words[index + 1] : ""
      switch words[index] {
      case "-cpu": processorModel = value
      case "-m": memory = try mebibytes(value)
      case "-append": arguments = value
      case "-enable-kvm":
        index += 1
        continue
      default:
        otherParameters.append(words[index])
        index += 1
        continue
      }
      index += 2
    }
  }

  private func number(_ text: String, in range: ClosedRange<Int>) throws(SettingError) -> Int {
    guard let number = Int(text), range.contains(number) else {
      throw SettingError(reason: "\(text) is no number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  /// QEMU's sizes: MiB, or with a suffix.
  private func mebibytes(_ text: String) throws(SettingError) -> Int {
    let isGibibytes = text.last == "g" || text.last == "G"
    let digits = isGibibytes || text.last == "m" || text.last == "M" ? text.dropLast() : Substring(text)
    guard let number = Int(digits), 1...1_048_576 ~= number else { throw SettingError(reason: "-m \(text) is no size") }
    return isGibibytes ? number * 1024 : number
  }

  /// A shell's words: blanks separate, quotes of both kinds hold together.
  private func words(_ text: String) throws(SettingError) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    for character in text {
      if let open = quote {
        if character == open { quote = nil } else { word = (word ?? "") + String(character) }
      } else if character == "'" || character == "\"" {
        quote = character
        word = word ?? ""
      } else if character == " " || character == "\t" {
        if let finished = word { words.append(finished) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    guard quote == nil else { throw SettingError(reason: "a quote is not closed") }
    if let finished = word { words.append(finished) }
    return words
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    var result = self
    while let first = result.first, first.isWhitespace { result.removeFirst() }
    while let last = result.last, last.isWhitespace { result.removeLast() }
    return result
  }
}
