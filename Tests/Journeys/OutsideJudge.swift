import Foundation
import Machine
import Testing

/// A program of this machine that may be missing.
struct ExternalProgram {
  let path: String

  /// The program of this name in PATH, or `nil`.
  init?(_ name: String) {
    let folders = ProcessInfo.processInfo.environment["PATH", default: ""].split(separator: ":")
    guard let found = folders.map({ "\($0)/\(name)" }).first(where: FileManager.default.isExecutableFile) else {
      return nil
    }
    path = found
  }

  init(path: String) { self.path = path }

  struct Result {
    let status: Int32
    let output: String
    let errors: String
    /// The most memory it was seen to have at one time, in KiB, on Linux.
    let peakMemory: Int?
  }

  /// `VmHWM` of a process, in KiB.
  private static func peakMemory(of process: Int32) -> Int? {
    let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
    let line = status?.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) }
  }

  /// Runs it to its end, but no longer than `seconds`.
  func run(_ arguments: [String], seconds: Double) throws -> Result {
    let folder = try FileManager.default.url(
      for: .itemReplacementDirectory, in: .userDomainMask, appropriateFor: FileManager.default.temporaryDirectory,
      create: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    let files = try ["output", "errors"].map { name in
      let url = folder.appendingPathComponent(name)
      try Data().write(to: url)
      return try FileHandle(forWritingTo: url)
    }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = files[0]
    process.standardError = files[1]
    try process.run()
    let end = Date(timeIntervalSinceNow: seconds)
    var peakMemory: Int?
    while process.isRunning && Date() < end {
      peakMemory = Self.peakMemory(of: process.processIdentifier) ?? peakMemory
      Thread.sleep(forTimeInterval: 0.01)
    }
    if process.isRunning { process.terminate() }
    process.waitUntilExit()
    let texts = try ["output", "errors"].map {
      String(decoding: try Data(contentsOf: folder.appendingPathComponent($0)), as: UTF8.self)
    }
    return Result(status: process.terminationStatus, output: texts[0], errors: texts[1], peakMemory: peakMemory)
  }
}

/// A file that is gone with the value.
final class TemporaryFile {
  let url: URL

  init(_ bytes: [UInt8], name: String) throws {
    let folder = try FileManager.default.url(
      for: .itemReplacementDirectory, in: .userDomainMask, appropriateFor: FileManager.default.temporaryDirectory,
      create: true)
    url = folder.appendingPathComponent(name)
    try Data(bytes).write(to: url)
  }

  deinit { try? FileManager.default.removeItem(at: url.deletingLastPathComponent()) }
}

@Suite("The guests before an outside judge: QEMU TCG")
struct OutsideJudge {
  static let qemu = ExternalProgram("qemu-system-x86_64")

  /// What QEMU is known to get wrong: `Guests/known-differences.tsv`.
  private func knownDifferences(of judge: String) throws -> Set<String> {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Guests/known-differences.tsv")
    let rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { $0.split(separator: "\t") }
    return Set(rows.filter { $0.count >= 2 && $0[0] == judge }.map { String($0[1]) })
  }

  // Time from executed instructions: else the serial port's pace depends on how busy this machine is.
  private static let steadyTime = ["-accel", "tcg", "-icount", "shift=2,sleep=off"]

  @Test(
    "io-tour: the same image, the same checks", .enabled(if: qemu != nil, "qemu-system-x86_64 is not installed"))
  func tour() throws {
    let guest = try #require(BuiltInGuest.named("io-tour"))
    let image = try TemporaryFile(guest.bytes, name: "io-tour.elf")
    let result = try #require(Self.qemu).run(
      Self.steadyTime + [
        "-kernel", image.url.path, "-device", "pc-testdev", "-device", "isa-debug-exit,iobase=0xf4,iosize=0x4",
        "-serial", "stdio", "-display", "none", "-no-reboot", "-monitor", "none",
      ], seconds: 120)
    let lines = result.output.split(whereSeparator: \.isNewline)
    let failed = Set(
      lines.filter { $0.hasPrefix("FAIL ") }.compactMap { $0.split(separator: " ").dropFirst().first.map(String.init) })
    let known = try knownDifferences(of: "tcg")
    #expect(failed.subtracting(known).isEmpty, "\(result.output) \(result.errors)")
    #expect(lines.filter { $0.hasPrefix("PASS ") }.count >= 700)
    let summary = try #require(lines.last { $0.hasPrefix("SUMMARY: ") })
    #expect(summary.hasSuffix(", \(failed.count) failures"))
  }

  @Test("hello: the same image", .enabled(if: qemu != nil, "qemu-system-x86_64 is not installed"))
  func hello() throws {
    let guest = try #require(BuiltInGuest.named("hello"))
    let image = try TemporaryFile(guest.bytes, name: "hello.elf")
    let result = try #require(Self.qemu).run(
      Self.steadyTime + [
        "-kernel", image.url.path, "-device", "isa-debug-exit,iobase=0xf4,iosize=0x4", "-serial",
        "stdio", "-display", "none", "-no-reboot", "-monitor", "none",
      ], seconds: 60)
    #expect(result.status == 1)
    #expect(result.output.contains("Hello from an x86-64 guest"))
  }
}
