import ArgumentParser
import Corpora
import Foundation

/// How tests are run and reported.
struct ReportOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Write the results in the Test Anything Protocol.", valueName: "file"))
  var tap: String?

  @Option(help: ArgumentHelp("Write the results as JUnit XML.", valueName: "file"))
  var junit: String?

  @Option(help: ArgumentHelp("So many tests at once.", valueName: "n"))
  var jobs = 1

  func validate() throws {
    guard 1...1024 ~= jobs else { throw ValidationError("--jobs: \(jobs) is not between 1 and 1024") }
  }

  /// Judges all of `tests`, each of which may be several, and prints a line for each verdict as it comes.
  ///
  /// - Returns: the verdicts in the order of the tests.
  func run<Test: Sendable>(
    _ tests: [Test], judge: @escaping @Sendable (Test) async -> [UnitTestVerdict],
    afterwards: (UnitTestVerdict) -> Void = { _ in }
  ) async -> [UnitTestVerdict] {
    let isTerminal = isatty(STDERR_FILENO) == 1
    var verdicts = [[UnitTestVerdict]](repeating: [], count: tests.count)
    await withTaskGroup(of: (Int, [UnitTestVerdict]).self) { group in
      var next = 0
      var done = 0
      func begin() {
        guard next < tests.count else { return }
        let (index, test) = (next, tests[next])
        group.addTask { (index, await judge(test)) }
        next += 1
      }
      for _ in 0..<jobs { begin() }
      while let (index, found) = await group.next() {
        verdicts[index] = found
        done += 1
        begin()
        if isTerminal { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) }
        for verdict in found {
          print(verdict.line)
          afterwards(verdict)
        }
        fflush(nil)
        if isTerminal && done < tests.count {
          FileHandle.standardError.write(Data("\(done) of \(tests.count)".utf8))
        }
      }
    }
    return verdicts.flatMap(\.self)
  }

  /// Writes what was asked for, prints how many passed, and leaves with 1 where one failed.
  func conclude(_ verdicts: [UnitTestVerdict], suite: String) throws {
    if let tap { try write(UnitTestReport.tap(verdicts), to: tap, for: "--tap") }
    if let junit { try write(UnitTestReport.junit(verdicts, suite: suite), to: junit, for: "--junit") }
    func count(_ outcome: UnitTestVerdict.Outcome) -> Int { verdicts.count { $0.outcome == outcome } }
    print("PASS \(count(.pass)), FAIL \(count(.fail)), SKIP \(count(.skip))")
    if count(.fail) > 0 { throw ExitStatus(1) }
  }

  private func write(_ text: String, to path: String, for option: String) throws {
    do { try Data(text.utf8).write(to: URL(fileURLWithPath: path)) } catch {
      throw ExitStatus.usage("\(option): \(path): cannot be written")
    }
  }
}

/// True where one of the globs, with * and ?, separated by commas, is one of the names.
func isSelected(_ names: [String], by filter: String?) -> Bool {
  guard let filter else { return true }
  return filter.split(separator: ",").contains { pattern in
    names.contains { unsafe fnmatch(String(pattern), $0, 0) == 0 }
  }
}
