import ArgumentParser
import Corpora
import Foundation

struct TestCorpusCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test-corpus",
    abstract: "Run instruction tests that say which registers they must leave.",
    discussion: """
      Reads FEX-Emu's unittests/ASM (.asm files with a CONFIG block, assembled by nasm, or with their .bin beside them) \
      and Valgrind's none/tests/amd64 (.def files, assembled by clang or as), in DIR and below. Each test runs in ring 3 \
      of a machine of its own. One line a test; the status is 1 where a test failed, 65 where a file is malformed.
      """)

  @Argument(help: ArgumentHelp("The folder with the tests.", valueName: "dir"))
  var folder: String

  @Option(help: ArgumentHelp("Only files of these names, with * and ?, separated by commas.", valueName: "glob"))
  var filter: String?

  @OptionGroup
  var reports: ReportOptions

  func run() async throws {
    let root = URL(fileURLWithPath: folder)
    let files = try CorpusFile.all(in: root)
    guard !files.isEmpty else {
      throw ExitStatus.data("\(folder): no .asm with a CONFIG block and no .def is in it")
    }
    let selected = files.filter { isSelected([$0.name, $0.url.lastPathComponent], by: filter) }
    guard !selected.isEmpty else { throw ExitStatus.usage("--filter: no test is left") }
    let verdicts = await reports.run(selected) { await $0.judge() }
    do { try reports.conclude(verdicts, suite: root.lastPathComponent) } catch let status as ExitStatus {
      guard status.code == 1, let error = selected.lazy.compactMap(\.malformation).first else { throw status }
      throw error
    }
  }
}
