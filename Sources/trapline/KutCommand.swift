import ArgumentParser
import Corpora
import Foundation

struct KutCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kut",
    abstract: "Run a build of kvm-unit-tests.",
    discussion: """
      Reads unittests.cfg beside the .flat files and runs each test as `trapline run` in a process of its own. One line a \
      test, as that project's own runner prints it. The status is 1 where a test failed.
      """)

  @Argument(help: ArgumentHelp("The folder with unittests.cfg and the .flat files.", valueName: "dir"))
  var folder: String

  @Option(help: ArgumentHelp("vmx, svm, sev-es or tdx.", valueName: "model"))
  var model = Model.vmx

  @Option(help: ArgumentHelp("Who handles #VC and #VE.", valueName: "own|hosted"))
  var guestHandlers: GuestHandlers?

  @Option(
    help: ArgumentHelp("Only tests of these names or groups, with * and ?, separated by commas.", valueName: "glob"))
  var filter: String?

  @OptionGroup
  var reports: ReportOptions

  @Option(help: ArgumentHelp("Only each n-th test, beginning with the i-th.", valueName: "i/n"))
  var shard: Shard?

  @Option(
    help: ArgumentHelp(
      "Seconds for a test that asks for no limit of its own: ten times what that project gives hardware.",
      valueName: "seconds"))
  var timeout = 900

  @Flag(help: "Print what each failed test printed.")
  var showOutput = false

  func validate() throws {
    guard timeout > 0 else { throw ValidationError("--timeout must be above 0") }
  }

  func run() async throws {
    let tests = try selected(try load())
    guard !tests.isEmpty else { throw ExitStatus.usage("--filter, --shard: no test is left") }
    let showOutput = showOutput
    let verdicts = await reports.run(tests) {
      [await judge($0)]
    } afterwards: { verdict in
      if showOutput && verdict.outcome == .fail { print(verdict.output) }
    }
    try reports.conclude(verdicts, suite: "kvm-unit-tests.\(model)")
  }

  // MARK: Which

  private func load() throws -> [UnitTest] {
    let path = URL(fileURLWithPath: folder).appendingPathComponent("unittests.cfg").path
    guard let data = FileManager.default.contents(atPath: path) else {
      throw ExitStatus.data("\(path): cannot be read")
    }
    do throws(UnitTestError) { return try UnitTest.parse(String(decoding: data, as: UTF8.self)) } catch {
      throw ExitStatus.data("\(path): \(error)")
    }
  }

  private func selected(_ tests: [UnitTest]) throws -> [UnitTest] {
    let named = tests.filter { isSelected([$0.name] + $0.groups, by: filter) }
    guard let shard else { return named }
    return named.enumerated().filter { $0.offset % shard.count == shard.index - 1 }.map(\.element)
  }

  // MARK: Running

  private func judge(_ test: UnitTest) async -> UnitTestVerdict {
    func skip(_ reason: String) -> UnitTestVerdict {
      UnitTestVerdict(name: test.name, outcome: .skip, reason: reason)
    }
    if let obstacle = test.obstacle { return skip(obstacle) }
    // As that project's runner: such a test must be asked for by its name.
    if test.groups.contains("nodefault") && filter == nil { return skip("not run by default") }
    let image = URL(fileURLWithPath: folder).appendingPathComponent(test.file).path
    guard FileManager.default.isReadableFile(atPath: image) else { return skip("\(test.file) is not built") }

    let seconds = test.timeout ?? timeout
    let begun = ContinuousClock.now
    do {
      let result = try await ChildProcess.trapline(arguments(test, image)).run(seconds: seconds)
      let elapsed = (ContinuousClock.now - begun) / .seconds(1)
      let reason: String? =
        switch result.end {
        case .byItself: nil
        case .timedOut: "timeout after \(seconds) s"
        case .saidTooMuch: "more than \(ChildProcess.outputLimit >> 20) MiB of output"
        }
      if let reason {
        return UnitTestVerdict(
          name: test.name, outcome: .fail, reason: reason, seconds: elapsed, output: result.output)
      }
      return UnitTestVerdict(
        test, status: result.status, output: result.output, complaint: result.errors, seconds: elapsed)
    } catch {
      return UnitTestVerdict(name: test.name, outcome: .fail, reason: "cannot be started: \(error)")
    }
  }

  private func arguments(_ test: UnitTest, _ image: String) -> [String] {
    var words = ["run", image, "--model", model.rawValue, "--cpus", "\(test.processorCount)"]
    words += ["--memory", "\(test.memory ?? 128)"]
    if guestHandlers == .hosted && (model == .sevES || model == .tdx) { words.append("--emulate-undecoded") }
    if let guestHandlers { words += ["--guest-handlers", guestHandlers.rawValue] }
    if !test.processorModel.isEmpty { words += ["--cpu", test.processorModel] }
    if !test.arguments.isEmpty { words += ["--append", test.arguments] }
    return words
  }
}

/// One part of the tests: `2/5` is every fifth, beginning with the second.
struct Shard: ExpressibleByArgument {
  let index: Int
  let count: Int

  init?(argument: String) {
    let parts = argument.split(separator: "/", omittingEmptySubsequences: false).compactMap { Int($0) }
    guard parts.count == 2, parts[1] > 0, 1...parts[1] ~= parts[0] else { return nil }
    (index, count) = (parts[0], parts[1])
  }
}
