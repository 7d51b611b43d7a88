import ArgumentParser
import Machine

struct LoopCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "loop",
    abstract: "Run one of the built-in loops and nothing else, for a profiler.",
    discussion: "As in: valgrind --tool=callgrind trapline-bench loop loop-alu --model tdx --count 5000000")

  @Argument(help: "The loop's name: loop-alu, loop-sieve, loop-copy, loop-crc or loop-fibonacci.")
  var name: String

  @Option(help: "none, vmx, svm, sev-es or tdx.")
  var model = Model.vmx

  @Option(help: "After how many instructions to stop.")
  var count: UInt64 = 5_000_000

  func validate() throws {
    guard LoopsOptions.names.contains(name) else { throw ValidationError("there is no loop \(name)") }
  }

  func run() throws {
    guard let guest = BuiltInGuest.named(name) else { throw BenchmarkError("there is no guest \(name)") }
    var machine = try VirtualMachine(model.configuration, image: try BootImage.elf(guest.bytes))
    let exit = machine.runToEnd(limit: count)
    guard exit == .instructionLimit else { throw BenchmarkError("\(name) ended before: \(exit)") }
  }
}
