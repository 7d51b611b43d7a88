import ArgumentParser
import Foundation
import Logging
import Machine
import X86

struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "run", abstract: "Run a guest in one model.")

  @OptionGroup var guest: GuestOptions

  @Option(help: ArgumentHelp("vmx, svm, sev-es or tdx.", valueName: "model"))
  var model = Model.vmx

  @Option(
    help: ArgumentHelp(
      "Who handles #VC and #VE: the guest's own kernel, or a handler beside it (default for sev-es and tdx, but for the built-in guest own-handlers).",
      valueName: "own|hosted"))
  var guestHandlers: GuestHandlers?

  @Option(
    help: ArgumentHelp("Whose behaviour the host of an SEV-ES guest has.", valueName: "kvm|openbsd|spec"))
  var host: HostName?

  @Option(
    help: ArgumentHelp(
      "Have a userspace answer what no device has, and under this contract: kvm-2018, kvm-2019, kvm-emulator or precise.",
      valueName: "contract"))
  var contract: ContractName?

  @Flag(
    help: "With hosted handlers, execute an instruction on device memory that they do not decode, instead of ending.")
  var emulateUndecoded = false

  @Option(help: ArgumentHelp("Where the serial port's output goes: stdio or a file.", valueName: "stdio|file"))
  var serial = "stdio"

  @Flag(
    inversion: .prefixedNo,
    help: "Give the serial port what is typed; Ctrl-A X ends. The default at a terminal, else input is not read.")
  var interactive: Bool?

  @Flag(help: "Let the guest's clock follow the host's; the run does not repeat.")
  var realTime = false

  @Flag(help: "Print how often the guest left, why, and what it cost.")
  var stats = false

  @Option(help: ArgumentHelp("Write one JSON object per exit.", valueName: "file.jsonl"))
  var trace: String?

  @Flag(help: "Trace and print also what a confidential guest keeps from its host.")
  var tracePrivate = false

  @Option(help: ArgumentHelp("End after so many instructions, with status 124.", valueName: "n"))
  var maxInstructions: UInt64?

  @Flag(name: .shortAndLong, help: "Log what happens to standard error.")
  var verbose = false

  func validate() throws {
    guard host == nil || model == .sevES else {
      throw ValidationError(
        "--host: only an SEV-ES guest's host has a choice of behaviours, --model is \(model.rawValue)")
    }
    guard contract == nil || model == .vmx || model == .svm else {
      throw ValidationError(
        "--contract: concerns plain guests, whose registers userspace sees; --model is \(model.rawValue)")
    }
  }

  /// Begins the line that names such instructions.
  static let undecoded = "executed, as no handler decodes them: "
  /// Instructions that a kernel may still execute once it has said that it panics: it prints where, and may restart.
  private static let lastWords: UInt64 = 500_000_000

  func run() throws {
    guard !guest.isDirect || model == .sevES && guestHandlers == .own else {
      throw ExitStatus.usage("\(guest.image): runs with --model sev-es --guest-handlers own only")
    }
    let image = try guest.load(own: guestHandlers == .own ? [model.confinement] : [])
    var machine = try guest.machine(try configuration(), image)
    var logger = Logger(label: "trapline", factory: StreamLogHandler.standardError(label:))
    logger.logLevel = verbose ? .debug : .warning
    logger.debug(
      "loaded", metadata: ["entry": "\(hexadecimal(image.entry))", "segments": "\(image.segments.count)"])

    let exit = try run(&machine, logger)
    machine.flush()
    if stats { printError(statistics(machine)) }
    if !machine.undecodedInstructions.isEmpty {
      printError("trapline: \(Self.undecoded)\(machine.undecodedInstructions.joined(separator: ", "))")
    }
    if exit == .shutdown { printError(cpuState(machine)) }
    if machine.isTraceBroken { throw ExitStatus.output("--trace: \(trace ?? "") cannot be written") }
    if machine.buses.serial.sink.isBroken {
      throw ExitStatus.output("--serial: \(serial == "stdio" ? "standard output" : serial) cannot be written")
    }
    throw status(machine, exit)
  }

  /// How the guest ended, and what it said about it.
  private func status(_ machine: borrowing VirtualMachine, _ exit: MachineExit?) -> ExitStatus {
    guard let exit else { return ExitStatus(0, "ended at the terminal") }
    if let message = machine.buses.serial.sink.panicMessage { return ExitStatus(123, "the guest panicked: \(message)") }
    if case .fatalError(let code) = exit, !machine.fatalErrorMessage.isEmpty {
      return ExitStatus(
        123, "the guest reported a fatal error: \(hexadecimal(code)), \(machine.fatalErrorMessage)")
    }
    return ExitStatus(exit)
  }

  private var placement: HandlerPlacement {
    if let guestHandlers { return guestHandlers.placement }
    let isConfidential = model == .sevES || model == .tdx
    return isConfidential && !guest.hasOwnHandlers ? .hosted : .own
  }

  private func configuration() throws -> MachineConfiguration {
    let sink = ByteSink(
      .file(serial == "stdio" ? FileHandle.standardOutput : try writableFile(serial, for: "--serial")))
    var configuration = MachineConfiguration(
      confinement: model.confinement, handlers: placement,
      serialSink: sink, measuresTime: stats)
    configuration.emulatesUndecoded = emulateUndecoded
    if let contract { configuration.contract = contract.contract }
    configuration.host = (host ?? .kvm).personality
    configuration.stopsWhenIdle = isInteractive || realTime
    if realTime { configuration.clockStart = Int64(Date().timeIntervalSince1970) }
    if let trace {
      configuration.exitTrace = ExitTraceConfiguration(
        sink: ByteSink(.file(try writableFile(trace, for: "--trace"))), showsPrivate: tracePrivate)
    }
    return configuration
  }

  private var isInteractive: Bool { interactive ?? (serial == "stdio" && Terminal.isThere) }

  /// In slices, so that a guest whose output or trace cannot be written any more comes to an end, and that it gets what is
  /// typed.
  ///
  /// - Returns: `nil` where whoever types ended it.
  private func run(_ machine: inout VirtualMachine, _ logger: Logger) throws -> MachineExit? {
    let terminal = isInteractive && Terminal.isThere ? try Terminal.raw() : nil
    defer { terminal?.restore() }
    let console = isInteractive ? ConsoleInput() : nil
    let pace = realTime ? Pace() : nil
    var last = maxInstructions ?? .max
    var hasPanicked = false
    let step: UInt64 = console == nil && pace == nil ? 100_000_000 : 1_000_000
    while true {
      let slice = min(last, machine.instructionCount &+ step)
      let exit = contract == nil ? machine.runToEnd(limit: slice) : machine.runToEndInUserspace(limit: slice)
      if console != nil || pace != nil { machine.flush() }
      if let console {
        while let byte = console.first, machine.buses.type(byte) { console.removeFirst() }
        if console.isEnded { return nil }
      }
      pace?.keep(&machine)
      if !hasPanicked && machine.buses.serial.sink.panicMessage != nil {
        hasPanicked = true
        last = min(last, machine.instructionCount &+ Self.lastWords)
      }
      if case .idle(let ticks) = exit {
        wait(&machine, ticks, console)
        continue
      }
      guard exit == .instructionLimit, slice < last, !machine.buses.serial.sink.isBroken, !machine.isTraceBroken else {
        logger.debug("stopped", metadata: ["instructions": "\(machine.instructionCount)", "exit": "\(exit)"])
        return exit
      }
    }
  }

  /// The guest waits: so does the host, until a device acts or a key is pressed. A tick is a nanosecond.
  private func wait(_ machine: inout VirtualMachine, _ ticks: UInt64?, _ console: ConsoleInput?) {
    let longest = min(ticks ?? 1_000_000_000, 1_000_000_000)
    let clock = ContinuousClock()
    let begin = clock.now
    if let console {
      console.wait(nanoseconds: longest)
    } else {
      Thread.sleep(forTimeInterval: Double(longest) / 1e9)
    }
    let passed = (clock.now - begin) / .nanoseconds(1)
    machine.passTime(UInt64(max(passed, 1)))
  }

  private func statistics(_ machine: borrowing VirtualMachine) -> String {
    let statistics = machine.statistics
    let time = statistics.rows.reduce(0) { $0 + $1.nanoseconds }
    var rows = [["exit", "count", "share", "bytes", "time share", "mean ns"]]
    for row in statistics.rows.sorted(by: { $0.count > $1.count }) {
      rows.append([
        row.kind.description, grouped(row.count), share(row.count, of: statistics.total), grouped(row.byteCount),
        share(row.nanoseconds, of: time), grouped(row.nanoseconds / max(row.count, 1)),
      ])
    }
    let handlers = machine.isConfidential ? ", \(machine.handlers == .hosted ? "hosted" : "own") handlers" : ""
    return """
      \(model.rawValue)\(handlers): \(grouped(machine.instructionCount)) instructions, \
      \(grouped(statistics.total)) exits, \(grouped(statistics.interrupts)) interrupts
      \(table(rows, rightAligned: [1, 2, 3, 4, 5]))
      """
  }

  private func cpuState(_ machine: borrowing VirtualMachine) -> String {
    if machine.isConfidential && !tracePrivate {
      return "CPU state: the guest's own; --trace-private prints it"
    }
    return describe(machine.exposedRegisters, machine.exposedSystemState)
  }
}
