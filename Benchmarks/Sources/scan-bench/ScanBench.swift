import ArgumentParser
import Foundation
import Scanning

/// `trapline scan` on kernels, beside what people do today: `objdump -d | grep`.
@main
struct ScanBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scan-bench",
    abstract: "Measure trapline scan on kernels, beside objdump -d | grep.",
    discussion: """
      The program is measured from outside, as it is used: time on the wall, processor time and memory. Beside it the \
      search alone, in this process. Goal: a vmlinux in a second and in 200 MiB.
      """)

  @Argument(help: "ELF images, as Scripts/guests unpacks them.")
  var images = ["~/.cache/trapline/guests/6.1/vmlinux", "~/.cache/trapline/guests/6.12/vmlinux"]

  @Option(help: "How often; the fastest counts.")
  var runs = 5

  @Option(help: "The program.")
  var trapline = ".build/release/trapline"

  func run() throws {
    print("| | wall s | processor s | MiB | places | what it does |\n|---|---:|---:|---:|---:|---|")
    // The memory of a child is the largest of all so far: the other programs come last, the smaller image first.
    let paths = images.map { ($0 as NSString).expandingTildeInPath }
    for path in paths where FileManager.default.isExecutableFile(atPath: trapline) { try whole(path) }
    for path in paths { try searchAlone(path) }
    for path in paths where Child.isThere("objdump") { try objdump(path) }
  }

  private func name(_ path: String) -> String { path.split(separator: "/").suffix(2).joined(separator: "/") }

  private func whole(_ path: String) throws {
    let output = FileManager.default.temporaryDirectory.appendingPathComponent("scan-bench-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: output) }
    let best = try fastest { try Child.run(trapline, ["scan", path], output: output) }
    show(name(path) + ", trapline scan", best, places(output), "all classes, each place with symbol and text")
  }

  private func searchAlone(_ path: String) throws {
    guard let data = FileManager.default.contents(atPath: path) else {
      print("| \(path) | | | | | is not there |")
      return
    }
    let bytes = [UInt8](data)
    var found = 0
    let best = try fastest {
      let begun = ContinuousClock.now
      let before = clock()
      var finder = CodeFinder(try CodeImage(bytes))
      found = finder.run().sites.count
      return Child.Cost(
        wall: (ContinuousClock.now - begun) / .seconds(1), processor: Double(clock() - before) / Double(CLOCKS_PER_SEC),
        mebibytes: nil)
    }
    show(name(path) + ", the search alone", best, found, "reads the file and finds the places")
  }

  private func objdump(_ path: String) throws {
    let pattern = #"\s(in|out|ins|outs|insb|insl|insw|outsb|outsl|outsw|cpuid|rdmsr|wrmsr|rdtscp?|rdpmc|hlt)\b"#
    let command = #"objdump -d "$0" | grep -cP "$1""#
    let output = FileManager.default.temporaryDirectory.appendingPathComponent("scan-bench-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: output) }
    let best = try fastest(1) { try Child.run("/bin/sh", ["-c", command, path, pattern], output: output) }
    let text = (try? String(contentsOf: output, encoding: .utf8)) ?? ""
    let count = Int(text.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0
    show(name(path) + ", objdump -d \\| grep", best, count, "seven classes, address and text")
  }

  /// The lines of a report that begin with an address.
  private func places(_ output: URL) -> Int {
    let text = (try? String(contentsOf: output, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").count { $0.hasPrefix("ffffffff") }
  }

  private func fastest(_ runs: Int? = nil, _ body: () throws -> Child.Cost) rethrows -> Child.Cost {
    var best = try body()
    for _ in 1..<max(runs ?? self.runs, 2) where (runs ?? self.runs) > 1 {
      let cost = try body()
      if cost.wall < best.wall { best = cost }
    }
    return best
  }

  private func show(_ name: String, _ cost: Child.Cost, _ places: Int, _ what: String) {
    func two(_ value: Double) -> String { String(format: "%.2f", value) }
    let memory = cost.mebibytes.map { String(Int($0.rounded(.up))) } ?? ""
    print("| \(name) | \(two(cost.wall)) | \(two(cost.processor)) | \(memory) | \(places) | \(what) |")
  }
}

/// Another program, and what it takes.
enum Child {
  struct Cost {
    var wall: Double
    /// Of the program and its children.
    var processor: Double
    var mebibytes: Double?
  }

  static func isThere(_ name: String) -> Bool {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/\(name)")
    }
  }

  static func run(_ path: String, _ arguments: [String], output: URL) throws -> Cost {
    try Data().write(to: output)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = FileHandle.nullDevice
    let before = usage()
    let begun = ContinuousClock.now
    try process.run()
    process.waitUntilExit()
    let wall = (ContinuousClock.now - begun) / .seconds(1)
    let after = usage()
    return Cost(wall: wall, processor: after.seconds - before.seconds, mebibytes: after.mebibytes)
  }

  /// Of all children so far; the memory is that of the largest.
  private static func usage() -> (seconds: Double, mebibytes: Double) {
    // RUSAGE_CHILDREN, which is imported with another type on each system.
    let children: Int32 = -1
    var usage = rusage()
    unsafe getrusage(children, &usage)
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
    #if os(Linux)
      let unit = 1024.0
    #else
      let unit = 1024.0 * 1024
    #endif
    return (seconds(usage.ru_utime) + seconds(usage.ru_stime), Double(usage.ru_maxrss) / unit)
  }
}
