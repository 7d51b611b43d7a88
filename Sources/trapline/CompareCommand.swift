import ArgumentParser
import Machine
import X86

struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Run a guest in all four models and compare what it did to its devices.",
    discussion: """
      #VC and #VE are handled beside the guest (hosted), CPUID is the same in all models. The status is 0 only if the \
      guest left through the debug exit with 0 in every model and the device traces are equal.
      """)

  @OptionGroup var guest: GuestOptions

  @Option(help: ArgumentHelp("End each run after so many instructions.", valueName: "n"))
  var maxInstructions: UInt64 = 500_000_000

  @Option(
    help: ArgumentHelp("Whose behaviour the host of the SEV-ES guest has.", valueName: "kvm|openbsd|spec"))
  var host = HostName.kvm

  func run() throws {
    guard !guest.isDirect else {
      throw ExitStatus.usage("\(guest.image): runs with run --model sev-es --guest-handlers own only")
    }
    let image = try guest.load()
    var runs: [ComparedRun] = []
    for model in Model.allCases {
      var configuration = MachineConfiguration(
        confinement: model.confinement, handlers: .hosted, deviceTraceLimit: 1 << 20)
      configuration.defersInterruptsInStrings = true
      configuration.host = host.personality
      var machine = try guest.machine(configuration, image)
      let exit = machine.runToEnd(limit: maxInstructions)
      runs.append(ComparedRun(model, machine, exit))
    }

    var rows = [["model", "instructions", "exits", "device accesses", "sha256 of device trace", "verdict"]]
    rows += runs.map(\.row)
    print(table(rows, rightAligned: [1, 3]))

    let differences = runs.dropFirst().compactMap { $0.difference(from: runs[0]) }
    for difference in differences { print(difference) }
    guard differences.isEmpty else { throw ExitStatus(1) }
    print("device traces agree: \(runs[0].trace.map { hexadecimal($0.checksum) } ?? "-")")
    guard runs.allSatisfy(\.hasPassed) else { throw ExitStatus(1) }
  }
}

/// What is left of a run when its machine is gone.
private struct ComparedRun {
  let model: Model
  let instructions: UInt64
  let statistics: ExitStatistics
  let trace: DeviceTrace?
  let exit: MachineExit

  init(_ model: Model, _ machine: borrowing VirtualMachine, _ exit: MachineExit) {
    self.model = model
    instructions = machine.instructionCount
    statistics = machine.statistics
    trace = machine.deviceTrace
    self.exit = exit
  }

  var hasPassed: Bool { exit == .debugExit(0) }

  var row: [String] {
    let kinds = statistics.rows.sorted { $0.count > $1.count }.map { "\($0.kind) \(grouped($0.count))" }
    return [
      model.rawValue, grouped(instructions), kinds.joined(separator: ", "), grouped(UInt64(trace?.count ?? 0)),
      trace.map { String(hexadecimal($0.checksum).prefix(16)) + "…" } ?? "-", verdict,
    ]
  }

  private var verdict: String {
    switch exit {
    case .debugExit(0): "passed"
    case .debugExit(let value): "failed (\(value))"
    default: ExitStatus(exit).message ?? "\(exit)"
    }
  }

  func difference(from reference: ComparedRun) -> String? {
    guard let trace, let other = reference.trace, let difference = trace.firstDifference(from: other)
    else { return nil }
    let here = difference.here.map(\.description) ?? "nothing"
    let there = difference.there.map(\.description) ?? "nothing"
    return "\(model.rawValue) differs from \(reference.model.rawValue) at device access \(difference.index): "
      + "\(here), in \(reference.model.rawValue) \(there)"
  }
}

private func hexadecimal(_ bytes: [UInt8]) -> String {
  bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
}
