import ArgumentParser
import Histogram

/// The cost of an exit: a loop of OUTs less the same loop of NOPs.
struct ExitsOptions: ParsableArguments {
  @Option(help: "OUTs in a batch.")
  var batch: UInt64 = 2000

  @Option(help: "Batches in each model.")
  var batches = 1000

  func validate() throws {
    guard batch > 0, batches > 0 else { throw ValidationError("--batch and --batches must be above 0") }
  }

  func measure() throws {
    let pairs = try Model.allCases.map { model in
      (model: model, out: try ExitLoop(model, .out), nop: try ExitLoop(model, .nop))
    }
    for pair in pairs {
      _ = try pair.out.time(batch * 20)
      _ = try pair.nop.time(batch * 20)
    }

    // The models take turns, so that what else this machine does falls on all of them.
    var outs = pairs.map { _ in [UInt64]() }
    var nops = pairs.map { _ in [UInt64]() }
    for _ in 0..<batches {
      for (index, pair) in pairs.enumerated() {
        outs[index].append(try pair.out.time(batch))
        nops[index].append(try pair.nop.time(batch))
      }
    }

    var rows = [["model", "min ns", "p50 ns", "p99 ns", "goal ns"]]
    for (index, pair) in pairs.enumerated() {
      let baseline = median(nops[index])
      // Tenths of a nanosecond an OUT.
      var histogram = Histogram<UInt64>(numberOfSignificantValueDigits: .three)
      for time in outs[index] { histogram.record((time > baseline ? time - baseline : 0) * 10 / batch) }
      rows.append([
        pair.model.title, tenths(histogram.min), tenths(histogram.valueAtPercentile(50)),
        tenths(histogram.valueAtPercentile(99)), "\(pair.model.goal)",
      ])
    }
    print(markdown(rows))
    print("\n\(batches) batches of \(batch) OUTs to port 80h, less the median batch of NOPs; processor time.")
  }

  private func tenths(_ value: UInt64) -> String { "\(value / 10).\(value % 10)" }
}
