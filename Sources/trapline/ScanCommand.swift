import ArgumentParser
import Foundation
import Inspection
import Scanning
import X86

struct ScanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scan",
    abstract: "Find what will leave the guest in a binary, and who can take it.",
    discussion: """
      Files are ELF executables, shared objects and kernel modules, or flat code with --base. For each a table of what \
      leaves the guest, by class, judged for each model and handler, then every place.

      In the table: - nothing leaves; host: the hypervisor gets it; yes: #VC or #VE, and the handler takes it; no: it \
      does not; patched: Linux puts something else in its place. The status is 0; 1 where --fail-on unsupported finds a \
      place that is refused; 64 for a wrong argument; 65 where a file cannot be read, after all others.
      """)

  @Argument(help: ArgumentHelp("What to scan.", valueName: "file"))
  var files: [String]

  @Option(help: ArgumentHelp("The guest's model.", valueName: "sev-es|tdx|vmx|svm|all"))
  var model = Model.all

  @Option(
    help: ArgumentHelp(
      "Who handles #VC and #VE, or emulates MMIO; may be repeated. All that are known where none is named.",
      valueName: HandlerTable.names.joined(separator: "|")))
  var handler: [String] = []

  @Option(help: ArgumentHelp("Write everything as one JSON object.", valueName: "file"))
  var json: String?

  @Option(help: ArgumentHelp("End with status 1 where a place is refused.", valueName: "unsupported"))
  var failOn: Failure?

  @Option(help: ArgumentHelp("Only places in symbols of such a name; with * and ?.", valueName: "glob"))
  var symbol: [String] = []

  @Option(
    help: ArgumentHelp(
      "List accesses to memory as MMIO in functions of such a name, and in no others; with * and ?.",
      valueName: "glob"))
  var mmioOnlyFunctions: [String] = []

  @Option(help: ArgumentHelp("The files are flat code for this address, in hexadecimal.", valueName: "addr"))
  var base: String?

  @Option(help: ArgumentHelp("The size of flat code in bits.", valueName: "16|32|64"))
  var bits = 64

  enum Model: String, CaseIterable, ExpressibleByArgument {
    case sevES = "sev-es"
    case tdx
    case vmx
    case svm
    case all

    var confinements: [Confinement] {
      switch self {
      case .sevES: [.sevES]
      case .tdx: [.tdx]
      case .vmx: [.vmx]
      case .svm: [.svm]
      case .all: [.vmx, .svm, .sevES, .tdx]
      }
    }
  }

  enum Failure: String, CaseIterable, ExpressibleByArgument { case unsupported }

  func run() throws {
    for name in handler where !HandlerTable.names.contains(name) {
      throw ExitStatus.usage("--handler: \(name) is none of \(HandlerTable.names.joined(separator: ", "))")
    }
    let columns = ScanColumn.columns(of: model.confinements, handlers: handler)
    guard !columns.isEmpty else {
      throw ExitStatus.usage("--handler: \(handler.joined(separator: ", ")) is not for \(model.rawValue)")
    }
    var reports: [ScanReport] = []
    var isFailed = false
    for path in files {
      do {
        let report = try scan(path, columns)
        show(report)
        reports.append(report)
      } catch let status as ExitStatus where status.code == 65 {
        printError("trapline: \(status.message ?? "")")
        isFailed = true
      }
    }
    if let json { try write(object(reports).json + "\n", to: json, for: "--json") }
    if isFailed { throw ExitStatus(65) }
    if failOn == .unsupported && reports.contains(where: { $0.table.hasRefusals(listsMMIO: $0.result.listsMMIO) }) {
      throw ExitStatus(1)
    }
  }

  private func scan(_ path: String, _ columns: [ScanColumn]) throws -> ScanReport {
    let bytes = try ScanInput.read(path)
    do throws(ScanError) {
      let image = try image(bytes)
      var finder = CodeFinder(
        image, mmioOnly: mmioOnlyFunctions.isEmpty ? nil : mmioOnlyFunctions.map { Glob($0) })
      let result = finder.run()
      return ScanReport(
        file: path, result, columns: columns, symbols: symbol.isEmpty ? nil : symbol.map { Glob($0) })
    } catch { throw ExitStatus.data("\(path): \(error)") }
  }

  private func image(_ bytes: [UInt8]) throws(ScanError) -> CodeImage {
    try CodeImage(bytes)
  }

  private func show(_ report: ScanReport) {
    print(report.summary)
    print("")
    print(table(report.table.cells, rightAligned: [1]))
    if !report.siteCells.isEmpty {
      print("")
      print(table(report.siteCells))
    }
    print("")
  }

  private func object(_ reports: [ScanReport]) -> Report {
    var object = Report()
    object.add("format", "trapline-scan")
    object.add("version", number: UInt64(1))
    object.add("files", .list(reports.map { .object($0.json) }))
    return object
  }

  private func write(_ text: String, to path: String, for option: String) throws {
    do { try Data(text.utf8).write(to: URL(fileURLWithPath: path)) } catch {
      throw ExitStatus.usage("\(option): \(path): cannot be written")
    }
  }
}
