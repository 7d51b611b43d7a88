import ArgumentParser
import CZydis
import Foundation
import X86

@main struct ZydisOracle: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "zydis-oracle", abstract: "Compare Trapline's decoder with Zydis.",
    subcommands: [Compare.self, Time.self], defaultSubcommand: Compare.self)
}

/// Random and changed encodings, until `count` of them were compared. The status is 1 where a difference has no
/// explanation.
struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Compare validity, length, registers, addresses and sizes of random encodings.")

  @Option(help: "How many encodings.")
  var count = 1_000_000

  @Option(help: "The seed; without it a random one, which is printed.")
  var seed: UInt64 = .random(in: 0...UInt64.max)

  func run() throws {
    print("Zydis \(unsafe String(cString: oracle_version())), seed \(seed)")
    var encodings = Encodings(seed: seed)
    var tally = Tally()
    for _ in 0..<count {
      let (bytes, codeSize) = encodings.next()
      let comparison = Comparison(bytes, codeSize)
      if case .success(let instruction) = comparison.ours {
        encodings.keep(Array(bytes.prefix(Int(instruction.length))))
        tally.valid += 1
      }
      if let difference = comparison.difference { tally.add(comparison, difference) }
    }
    tally.write(of: count)
    if !tally.unexplained.isEmpty { throw ExitCode.failure }
  }
}

/// What differed.
struct Tally {
  var valid = 0
  var explained: [String: Int] = [:]
  var unexplained: [String: (count: Int, example: String)] = [:]

  mutating func add(_ comparison: Comparison, _ difference: Difference) {
    if let known = Explanation.all.first(where: { $0.applies(comparison, difference) }) {
      explained[known.name, default: 0] += 1
      return
    }
    let names = "\(comparison.ourName), \(comparison.theirName)"
    let kind = "\(difference.rawValue), \(comparison.codeSize.bits) bits: \(names)"
    let digits = comparison.bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(separator: " ")
    unexplained[kind, default: (0, digits)].count += 1
  }

  func write(of count: Int) {
    let known = explained.values.reduce(0, +)
    let unknown = unexplained.values.reduce(0) { $0 + $1.count }
    print("\(count) encodings, \(valid) valid; \(known) differences explained, \(unknown) not")
    for explanation in Explanation.all {
      print("\(explained[explanation.name] ?? 0) \(explanation.name): \(explanation.reason)")
    }
    for (kind, found) in unexplained.sorted(by: { $0.value.count > $1.value.count }) {
      print("\(found.count) unexplained: \(kind): \(found.example)")
    }
  }
}

/// Zydis's speed, for `trapline-bench decoder`.
struct Time: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Decode a file of 64-bit code from end to end; print instructions and processor time in seconds.")

  @Argument(help: "Raw code.")
  var file: String

  func run() throws {
    let code = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
    var total: UInt64 = 0
    let start = clock()
    let count = unsafe code.withUnsafeBufferPointer { unsafe oracle_sweep($0.baseAddress, code.count, &total) }
    print(count, Double(clock() - start) / Double(CLOCKS_PER_SEC))
  }
}
