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
      (model: model, out: try ExitLoop(model, .out), nop: try ExitLoop(model, .nop), call: try CallLoop(model))
    }
    for pair in pairs {
      _ = try pair.out.time(batch * 20)
      _ = try pair.nop.time(batch * 20)
      _ = try pair.call.time(batch * 20)
    }

    // The models take turns, so that what else this machine does falls on all of them.
    var outs = pairs.map { _ in [UInt64]() }
    var nops = pairs.map { _ in [UInt64]() }
    var calls = pairs.map { _ in [UInt64]() }
    for _ in 0..<batches {
      for (index, pair) in pairs.enumerated() {
        outs[index].append(try pair.out.time(batch))
        nops[index].append(try pair.nop.time(batch))
        calls[index].append(try pair.call.time(batch))
      }
    }

    var rows = [["model", "min ns", "p50 ns", "p99 ns", "goal ns", "direct call p50 ns", "trap / call"]]
    for (index, pair) in pairs.enumerated() {
      // Tenths of a nanosecond a turn of the loop.
      var out = Histogram<UInt64>(numberOfSignificantValueDigits: .three)
      var nop = Histogram<UInt64>(numberOfSignificantValueDigits: .three)
      for time in outs[index] { out.record(time * 10 / batch) }
      for time in nops[index] { nop.record(time * 10 / batch) }
      var call = Histogram<UInt64>(numberOfSignificantValueDigits: .three)
      for time in calls[index] { call.record(time * 10 / batch) }
      let median = nop.valueAtPercentile(50)
      let trap = out.valueAtPercentile(50) > median ? out.valueAtPercentile(50) - median : 0
      let ratio = trap * 100 / max(call.valueAtPercentile(50), 1)
      rows.append([
        pair.model.title, difference(out.min, nop.min), difference(out.valueAtPercentile(50), median),
        difference(out.valueAtPercentile(99), median), "\(pair.model.goal)", difference(call.valueAtPercentile(50), 0),
        "\(ratio / 100).\(ratio % 100 < 10 ? "0" : "")\(ratio % 100)",
      ])
    }
    print(markdown(rows))
    print(
      "\n\(batches) batches of \(batch) OUTs to port 80h, less the median batch of NOPs (min: the fastest); processor time."
        + "\nDirect call: Swift code in the guest's place calls `HostCaller.output`: no instruction, no trap, no decoding."
    )
  }

  private func difference(_ value: UInt64, _ baseline: UInt64) -> String {
    let tenths = value > baseline ? value - baseline : 0
    return "\(tenths / 10).\(tenths % 10)"
  }
}
