import Foundation

/// This program again, in a process of its own: what goes wrong there stays there.
struct ChildProcess {
  let executable: URL
  let arguments: [String]

  /// What is left of a process.
  struct Result {
    let status: Int32
    let output: String
    let errors: String
    let end: End
  }

  /// How it ended.
  enum End { case byItself, timedOut, saidTooMuch }

  /// What a process may print, in bytes; it is ended soon after.
  static let outputLimit = 16 << 20

  /// `trapline` with these arguments.
  static func trapline(_ arguments: [String]) -> ChildProcess {
    let path = Bundle.main.executablePath ?? CommandLine.arguments[0]
    return ChildProcess(executable: URL(fileURLWithPath: path), arguments: arguments)
  }

  /// Runs it to its end, or for so long.
  func run(seconds: Int) async throws -> Result {
    let folder = try FileManager.default.url(
      for: .itemReplacementDirectory, in: .userDomainMask, appropriateFor: FileManager.default.temporaryDirectory,
      create: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    // Files, not pipes: nobody need read while it runs.
    process.standardOutput = try file("output", in: folder)
    process.standardError = try file("errors", in: folder)

    let pid = LockedBox<Int32>(0)
    let watch = Task {
      let begun = ContinuousClock.now
      while true {
        try await Task.sleep(for: .milliseconds(100))
        let isLate = ContinuousClock.now - begun >= .seconds(seconds)
        guard isLate || Self.byteCount(in: folder) > Self.outputLimit else { continue }
        let number = pid.value
        if number > 0 { kill(number, SIGKILL) }
        return isLate ? End.timedOut : .saidTooMuch
      }
    }
    await withCheckedContinuation { continuation in
      process.terminationHandler = { _ in continuation.resume() }
      do {
        try process.run()
        pid.value = process.processIdentifier
      } catch {
        process.terminationHandler = nil
        continuation.resume()
      }
    }
    watch.cancel()
    guard pid.value > 0 else { throw CocoaError(.executableNotLoadable) }
    let end = (try? await watch.value) ?? .byItself
    return Result(
      status: process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus,
      output: text("output", in: folder), errors: text("errors", in: folder), end: end)
  }

  private func file(_ name: String, in folder: URL) throws -> FileHandle {
    let url = folder.appendingPathComponent(name)
    try Data().write(to: url)
    return try FileHandle(forWritingTo: url)
  }

  private static func byteCount(in folder: URL) -> Int {
    ["output", "errors"].reduce(0) { sum, name in
      let path = folder.appendingPathComponent(name).path
      let size = (try? FileManager.default.attributesOfItem(atPath: path)[.size]) as? NSNumber
      return sum + (size?.intValue ?? 0)
    }
  }

  private func text(_ name: String, in folder: URL) -> String {
    let handle = try? FileHandle(forReadingFrom: folder.appendingPathComponent(name))
    return String(decoding: (try? handle?.read(upToCount: Self.outputLimit)) ?? Data(), as: UTF8.self)
  }
}

/// A value that two tasks share.
private final class LockedBox<Value: Sendable>: @unchecked Sendable {
  private let lock = NSLock()
  private var stored: Value

  init(_ value: Value) { stored = value }

  var value: Value {
    get { lock.withLock { stored } }
    set { lock.withLock { stored = newValue } }
  }
}
