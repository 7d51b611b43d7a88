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
      Files are ELF executables, shared objects and kernel modules (packed by xz, gzip or zstd, too), Linux images, \
      PE images, firmware volumes, or flat code with --base. For each a table of what leaves the guest, by class, judged \
      for each model and handler, then every place.

      In the table: - nothing leaves; host: the hypervisor gets it; yes: #VC or #VE, and the handler takes it; no: it \
      does not; patched: Linux puts something else in its place; other: an instruction of another model. MMIO \
      candidates are accesses to memory, counted and not listed, where no function is named for them. The status is 0; 1 where --fail-on unsupported finds a \
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

  @Option(help: ArgumentHelp("Write the places that are refused in SARIF 2.1.0.", valueName: "file"))
  var sarif: String?

  @Option(help: ArgumentHelp("End with status 1 where a place is refused.", valueName: "unsupported"))
  var failOn: Failure?

  @Option(
    help: ArgumentHelp("Only places in symbols of such a name; with * and ?, several with commas.", valueName: "glob"))
  var symbol: [String] = []

  @Option(
    help: ArgumentHelp(
      "List accesses to memory as MMIO in functions of such a name, and in no others; with * and ?, several with commas.",
      valueName: "glob"))
  var mmioOnlyFunctions: [String] = []

  @Option(help: ArgumentHelp("The files are flat code for this address, in hexadecimal.", valueName: "addr"))
  var base: String?

  @Option(help: ArgumentHelp("The size of flat code in bits; 64 unless given.", valueName: "16|32|64"))
  var bits: Int?

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
    let input = ScanInput(flat: try flat())
    var progress = ScanProgress()
    var reports: [ScanReport] = []
    var isFailed = false
    for path in files {
      do {
        for member in try input.members(path) {
          do {
            let report = try scan(member, input, columns, &progress)
            show(report)
            // Only what is written or asked about later is kept.
            if json != nil || sarif != nil || failOn != nil { reports.append(report) }
          } catch { isFailed = fail(error) }
        }
      } catch { isFailed = fail(error) }
    }
    if let json { try write(object(reports).json + "\n", to: json, for: "--json") }
    if let sarif { try write(SARIF.log(reports).json + "\n", to: sarif, for: "--sarif") }
    if isFailed { throw ExitStatus(65) }
    if failOn == .unsupported && reports.contains(where: { $0.table.hasRefusals(listsMMIO: $0.result.listsMMIO) }) {
      throw ExitStatus(1)
    }
  }

  private func fail(_ error: any Error) -> Bool {
    printError("trapline: \((error as? ExitStatus)?.message ?? "\(error)")")
    return true
  }

  private func flat() throws -> (base: UInt64, codeSize: CodeSize)? {
    let sizes: [Int: CodeSize] = [16: .bits16, 32: .bits32, 64: .bits64]
    guard let codeSize = sizes[bits ?? 64] else { throw ExitStatus.usage("--bits: \(bits ?? 0) is not 16, 32 or 64") }
    guard let base else {
      if bits != nil { throw ExitStatus.usage("--bits: only for flat code, which --base says") }
      return nil
    }
    do { return (try Notation.number(base, field: "--base"), codeSize) } catch { throw ExitStatus(error) }
  }

  private func scan(
    _ member: ScanInput.Member, _ input: ScanInput, _ columns: [ScanColumn], _ progress: inout ScanProgress
  ) throws -> ScanReport {
    do throws(ScanError) {
      var finder = CodeFinder(
        try input.image(member), mmioOnly: globs(mmioOnlyFunctions))
      while finder.step(instructions: 1 << 20) { progress.show(member.name, finder.share) }
      progress.clear()
      return ScanReport(
        file: member.name, finder.result, columns: columns, symbols: globs(symbol))
    } catch { throw ExitStatus.data("\(member.name): \(error)") }
  }

  /// Patterns, several in one word separated by commas.
  private func globs(_ words: [String]) -> [Glob]? {
    words.isEmpty ? nil : words.flatMap { $0.split(separator: ",").map { Glob($0) } }
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
