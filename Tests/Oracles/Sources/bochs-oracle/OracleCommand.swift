import ArgumentParser
import Foundation
import FuzzInput
import FuzzStage
import Processor
import X86

/// Random states and instructions before an outside judge: segmentation, paging, privilege, control transfers, in every
/// mode but virtual-8086.
@main
struct OracleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bochs-oracle",
    abstract: "Compare the processor with Bochs' (PyPI: bochscpu-python), one instruction at a time.")

  @Option(help: "How many cases.")
  var cases = 20_000

  @Option(help: "The first case's seed; the others follow.")
  var seed: UInt64?

  @Option(help: "A Python that has bochscpu-python.")
  var python = "python3"

  @Flag(help: "Print differences that Differences.swift explains too.")
  var all = false

  /// Cases that are in the judge's hands at one time.
  private static let portion = 5_000

  func run() throws {
    guard cases > 0 else { throw ValidationError("--cases: not positive") }
    let first = seed ?? UInt64.random(in: 0..<1 << 48)
    print("bochs-oracle: \(cases) cases from seed \(first)")
    var tally = Tally(showsExplained: all)
    let contest = Judge(python: python)
    for begin in stride(from: 0, to: cases, by: Self.portion) {
      let seeds = (begin..<min(begin + Self.portion, cases)).map { first &+ UInt64($0) }
      try contest.judge(seeds, &tally)
    }
    print(tally.summary)
    if tally.differences > 0 { throw ExitCode(1) }
  }
}

/// One Bochs after the other.
struct Judge {
  let python: String
  private let image = Stage.image(attribute: 0)

  init(python: String) { self.python = python }

  func judge(_ seeds: [UInt64], _ tally: inout Tally) throws {
    let folder = try FileManager.default.url(
      for: .itemReplacementDirectory, in: .userDomainMask, appropriateFor: FileManager.default.temporaryDirectory,
      create: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let casesFile = folder.appendingPathComponent("cases"), resultsFile = folder.appendingPathComponent("results")
    let subject = Subject(.none, .own)
    let encoder = JSONEncoder()
    var lines = try encoder.encode(CaseFileHeader(image: hexadecimal(image), batch: Contest.batch))
    for (index, seed) in seeds.enumerated() {
      var contest = Contest(seed: seed, slot: index % Contest.batch)
      lines += [0x0A]
      lines += try encoder.encode(contest.prepare(subject, image))
    }
    try lines.write(to: casesFile)
    try ask(casesFile, resultsFile)
    let results = try Data(contentsOf: resultsFile).split(separator: 0x0A)
    guard results.count == seeds.count else {
      throw ValidationError("the judge has answered \(results.count) of \(seeds.count) cases")
    }
    let decoder = JSONDecoder()
    for (index, seed) in seeds.enumerated() {
      var contest = Contest(seed: seed, slot: index % Contest.batch)
      let before = contest.prepare(subject, image)
      let ram = subject.ram
      let verdict = try decoder.decode(Verdict.self, from: Data(results[index]))
      let start = subject.registers.rip
      var stop = subject.step(exceptionCount(verdict.events))
      // A step is an element of a REP string.
      var steps = 0
      while contest.isRepeated, stop == .instructionLimit, subject.registers.rip == start, steps < 0x1_0000 {
        stop = subject.step(1)
        steps += 1
      }
      let after = Snapshot(subject.registers, subject.system, memory: Contest.changes(subject.ram, since: ram))
      tally.note(contest, before, after, stop, verdict, before: ram)
    }
  }

  /// How many exceptions of ours these are: one that is met in the delivery of another is part of the #DF.
  private func exceptionCount(_ events: [UInt8]) -> UInt64 {
    let count = events.count - (events.dropFirst(2).contains(8) ? 2 : 0)
    return UInt64(max(count, 1))
  }

  private func ask(_ cases: URL, _ results: URL) throws {
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("bochs.py")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [python, script.path, cases.path, results.path]
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw ValidationError("\(python) bochs.py: status \(process.terminationStatus)")
    }
  }
}
