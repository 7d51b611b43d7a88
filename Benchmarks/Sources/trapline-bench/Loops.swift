import ArgumentParser
import Foundation
import Machine

/// Guest instructions per second on the built-in loops, and Bochs, QEMU and libunicorn on the same bytes.
struct LoopsOptions: ParsableArguments {
  @Option(help: "Runs of each loop; the fastest counts.")
  var runs = 5

  @Option(help: "The model: none, vmx, svm, sev-es or tdx.")
  var model = Model.vmx

  @Option(help: "The QEMU to run beside it, as a path or a name.")
  var qemu = "qemu-system-x86_64"

  @Option(help: "The Bochs to run beside it, as a path or a name.")
  var bochs = "bochs"

  func validate() throws {
    guard runs > 0 else { throw ValidationError("--runs must be above 0") }
  }

  func measure() throws {
    let peers: [any Peer] = [Bochs(named: bochs), QEMU(named: qemu), Unicorn()].compactMap { (peer: (any Peer)?) in peer
    }
    let startups = try peers.map { peer in try best { try peer.startup() } }
    var rows = [["loop", "million instructions", "MIPS"] + peers.flatMap { ["\($0.title) MIPS", "ratio"] }]
    var logarithms = [Double](repeating: 0, count: peers.count)
    for name in Self.names {
      let guest = try guest(name)
      var instructions: UInt64 = 0
      // In turn, so that what else runs on the machine is the same for all.
      var ours = Double.infinity
      var theirs = [Double](repeating: .infinity, count: peers.count)
      for _ in 0..<runs {
        let run = try run(guest)
        instructions = run.instructions
        ours = min(ours, run.seconds)
        for (index, peer) in peers.enumerated() {
          theirs[index] = min(theirs[index], max(try peer.time(guest) - startups[index], 1e-6))
        }
      }
      let millions = Double(instructions) / 1e6
      var row = [name, fixed(millions, 1), fixed(millions / ours, 0)]
      for index in peers.indices {
        logarithms[index] += log(theirs[index] / ours)
        row += [fixed(millions / theirs[index], 0), fixed(theirs[index] / ours, 2)]
      }
      rows.append(row)
    }
    let means = logarithms.map { fixed(exp($0 / Double(Self.names.count)), 2) }
    rows.append(["geometric mean", "", ""] + means.flatMap { ["", $0] })
    print(markdown(rows))
    print("\n\(model.title); processor time of the fastest of \(runs) runs, in turn with the others'.")
    for (peer, startup) in zip(peers, startups) {
      print("\(peer.version), less \(fixed(startup * 1000, 0)) ms, its time for a guest that does nothing.")
    }
    if peers.isEmpty { print("No Bochs, QEMU or libunicorn here to compare with.") }
  }

  static let names = ["loop-alu", "loop-sieve", "loop-copy", "loop-crc", "loop-fibonacci"]

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
