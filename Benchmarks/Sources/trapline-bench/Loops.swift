import ArgumentParser
import Foundation
import Machine

/// Guest instructions per second on the built-in loops, and QEMU on the same bytes.
struct LoopsOptions: ParsableArguments {
  @Option(help: "Runs of each loop; the fastest counts.")
  var runs = 5

  @Option(help: "The model: none, vmx, svm, sev-es or tdx.")
  var model = Model.vmx

  @Option(help: "The QEMU to run beside it, as a path or a name.")
  var qemu = "qemu-system-x86_64"

  func validate() throws {
    guard runs > 0 else { throw ValidationError("--runs must be above 0") }
  }

  func measure() throws {
    let qemu = QEMU(named: qemu)
    let startup = try qemu.map { qemu in try best { try qemu.time(guest("hello")) } }
    var rows = [["loop", "million instructions", "MIPS"]]
    if qemu != nil { rows[0] += ["QEMU TCG MIPS", "of QEMU"] }

    var ratios: [Double] = []
    for name in ["loop-alu", "loop-sieve", "loop-copy", "loop-crc", "loop-fibonacci"] {
      let guest = try guest(name)
      var instructions: UInt64 = 0
      let seconds = try best {
        let run = try run(guest)
        instructions = run.instructions
        return run.seconds
      }
      let millions = Double(instructions) / 1e6
      var row = [name, fixed(millions, 1), fixed(millions / seconds, 0)]
      if let qemu, let startup {
        let theirs = millions / max(try best { try qemu.time(guest) } - startup, 1e-6)
        ratios.append(millions / seconds / theirs)
        row += [fixed(theirs, 0), fixed(millions / seconds / theirs, 2)]
      }
      rows.append(row)
    }
    print(markdown(rows))
    print("\n\(model.title); processor time of the fastest of \(runs) runs.", terminator: "")
    if let qemu, let startup {
      let mean = exp(ratios.map { log($0) }.reduce(0, +) / Double(ratios.count))
      print(" \(qemu.version), less \(fixed(startup * 1000, 0)) ms, its time for `hello`.")
      print("Geometric mean of the ratios to QEMU: \(fixed(mean, 2)).")
    } else {
      print(" No QEMU here to compare with.")
    }
  }

  private func guest(_ name: String) throws -> BuiltInGuest {
    guard let guest = BuiltInGuest.named(name) else { throw BenchmarkError("there is no guest \(name)") }
    return guest
  }

  private func best(_ run: () throws -> Double) rethrows -> Double {
    var best = Double.infinity
    for _ in 0..<runs { best = min(best, try run()) }
    return best
  }

  private func run(_ guest: BuiltInGuest) throws -> (instructions: UInt64, seconds: Double) {
    var machine = try VirtualMachine(model.configuration, image: try BootImage.elf(guest.bytes))
    let begun = processorTime()
    let exit = machine.runToEnd()
    let seconds = Double(processorTime() - begun) / 1e9
    guard exit == .debugExit(0) else { throw BenchmarkError("\(guest.name) ended: \(exit)") }
    return (machine.instructionCount, seconds)
  }
}
