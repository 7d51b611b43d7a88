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

  @Option(help: ArgumentHelp("Write the results in the Test Anything Protocol.", valueName: "file"))
  var tap: String?

  @Option(help: ArgumentHelp("Write the results as JUnit XML.", valueName: "file"))
  var junit: String?

  @Option(help: ArgumentHelp("Only each n-th test, beginning with the i-th.", valueName: "i/n"))
  var shard: Shard?

  @Option(help: ArgumentHelp("So many tests at once.", valueName: "n"))
  var jobs = 1

  @Option(help: ArgumentHelp("Seconds for a test that asks for no limit of its own.", valueName: "seconds"))
  var timeout = 90

  @Flag(help: "Print what each failed test printed.")
  var showOutput = false

  func validate() throws {
    guard 1...1024 ~= jobs else { throw ValidationError("--jobs: \(jobs) is not between 1 and 1024") }
    guard timeout > 0 else { throw ValidationError("--timeout must be above 0") }
  }

  func run() async throws {
    let tests = try selected(try load())
    guard !tests.isEmpty else { throw ExitStatus.usage("--filter, --shard: no test is left") }
    let verdicts = await runAll(tests)

    if let tap { try write(UnitTestReport.tap(verdicts), to: tap, for: "--tap") }
    if let junit {
      try write(UnitTestReport.junit(verdicts, suite: "kvm-unit-tests.\(model)"), to: junit, for: "--junit")
    }
    func count(_ outcome: UnitTestVerdict.Outcome) -> Int { verdicts.count { $0.outcome == outcome } }
    print("PASS \(count(.pass)), FAIL \(count(.fail)), SKIP \(count(.skip))")
    if count(.fail) > 0 { throw ExitStatus(1) }
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
    let patterns = filter?.split(separator: ",").map(String.init)
    let named = tests.filter { test in
      guard let patterns else { return true }
      return patterns.contains { pattern in
        ([test.name] + test.groups).contains { unsafe fnmatch(pattern, $0, 0) == 0 }
      }
    }
    guard let shard else { return named }
    return named.enumerated().filter { $0.offset % shard.count == shard.index - 1 }.map(\.element)
  }

  // MARK: Running

  private func runAll(_ tests: [UnitTest]) async -> [UnitTestVerdict] {
    let isTerminal = isatty(STDERR_FILENO) == 1
    var verdicts = [UnitTestVerdict?](repeating: nil, count: tests.count)
    await withTaskGroup(of: (Int, UnitTestVerdict).self) { group in
      var next = 0
      var done = 0
      func begin() {
        guard next < tests.count else { return }
        let (index, test) = (next, tests[next])
        group.addTask { (index, await judge(test)) }
        next += 1
      }
      for _ in 0..<jobs { begin() }
      while let (index, verdict) = await group.next() {
        verdicts[index] = verdict
        done += 1
        begin()
        if isTerminal { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) }
        print(verdict.line)
        if showOutput && verdict.outcome == .fail { print(verdict.output) }
        fflush(nil)
        if isTerminal && done < tests.count {
          FileHandle.standardError.write(Data("\(done) of \(tests.count)".utf8))
        }
      }
    }
    return verdicts.compactMap(\.self)
  }

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
      if result.isTimedOut {
        return UnitTestVerdict(
          name: test.name, outcome: .fail, reason: "timeout after \(seconds) s", seconds: elapsed, output: result.output
        )
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
    if let guestHandlers { words += ["--guest-handlers", guestHandlers.rawValue] }
    if !test.processorModel.isEmpty { words += ["--cpu", test.processorModel] }
    if !test.arguments.isEmpty { words += ["--append", test.arguments] }
    return words
  }

  private func write(_ text: String, to path: String, for option: String) throws {
    do { try Data(text.utf8).write(to: URL(fileURLWithPath: path)) } catch {
      throw ExitStatus.usage("\(option): \(path): cannot be written")
    }
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
