import ArgumentParser

@main
struct TraplineBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trapline-bench",
    abstract: "Measure Trapline on this machine.",
    subcommands: [
      AllCommand.self, ExitsCommand.self, VMExitCommand.self, LoopsCommand.self, LinuxCommand.self, SpinCommand.self,
      LoopCommand.self,
      BootCommand.self,
    ],
    defaultSubcommand: AllCommand.self)
}

struct AllCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "all", abstract: "exits, then loops.")

  @OptionGroup var exits: ExitsOptions
  @OptionGroup var loops: LoopsOptions

  func run() throws {
    print(Surroundings.description)
    print("\n## From OUT to the next guest instruction\n")
    try exits.measure()
    print("\n## Guest instructions per second\n")
    try loops.measure()
  }
}

struct ExitsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "exits", abstract: "Nanoseconds from an OUT to the next guest instruction, in each model.")

  @OptionGroup var options: ExitsOptions

  func run() throws {
    print(Surroundings.description + "\n")
    try options.measure()
  }
}

struct VMExitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vmexit", abstract: "Nanoseconds of each kind of exit, row by row, in each model.")

  @OptionGroup var options: VMExitOptions

  func run() throws {
    print(Surroundings.description + "\n")
    try options.measure()
  }
}

struct LoopsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "loops",
    abstract: "Guest MIPS on the five built-in loops, beside Bochs, QEMU and libunicorn where they are there.")

  @OptionGroup var options: LoopsOptions

  func run() throws {
    print(Surroundings.description + "\n")
    try options.measure()
  }
}

struct LinuxCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "linux", abstract: "Boots of Debian's kernels, beside QEMU where it is there.")

  @OptionGroup var options: LinuxOptions

  func run() throws {
    print(Surroundings.description + "\n")
    try options.measure()
  }
}

struct SpinCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "spin",
    abstract: "Run the loop of OUTs and nothing else, for a profiler.",
    discussion: "As in: valgrind --tool=callgrind trapline-bench spin --model tdx --count 100000")

  @Option(help: "none, vmx, svm, sev-es or tdx.")
  var model = Model.vmx

  @Option(help: "How many OUTs.")
  var count: UInt64 = 10_000_000

  @Flag(help: "NOPs in place of the OUTs.")
  var nops = false

  func run() throws {
    let loop = try ExitLoop(model, nops ? .nop : .out)
    try loop.run(count)
  }
}
