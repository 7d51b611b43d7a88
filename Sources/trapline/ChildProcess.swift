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
    let isTimedOut: Bool
  }

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
      try await Task.sleep(for: .seconds(seconds))
      let number = pid.value
      if number > 0 { kill(number, SIGKILL) }
      return true
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
    let isTimedOut = (try? await watch.value) ?? false
    return Result(
      status: process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus,
      output: text("output", in: folder), errors: text("errors", in: folder), isTimedOut: isTimedOut)
  }

  private func file(_ name: String, in folder: URL) throws -> FileHandle {
    let url = folder.appendingPathComponent(name)
    try Data().write(to: url)
    return try FileHandle(forWritingTo: url)
  }

  private func text(_ name: String, in folder: URL) -> String {
    String(decoding: (try? Data(contentsOf: folder.appendingPathComponent(name))) ?? Data(), as: UTF8.self)
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
