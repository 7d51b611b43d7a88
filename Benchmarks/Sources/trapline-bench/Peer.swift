import Foundation
import Machine

/// Another program that runs the same guests.
protocol Peer {
  /// Its name and version.
  var version: String { get }
  /// The head of its column.
  var title: String { get }
  /// Seconds of processor time that a guest takes, of all threads.
  func time(_ guest: BuiltInGuest) throws -> Double
  /// The same for a guest that does nothing, which is to be taken from the others.
  func startup() throws -> Double
}

/// The program of this name, as a path or on PATH; `nil` where there is none.
func executable(named program: String) -> URL? {
  let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
  let paths = program.contains("/") ? [program] : folders.map { "\($0)/\(program)" }
  return paths.first { FileManager.default.isExecutableFile(atPath: $0) }.map { URL(fileURLWithPath: $0) }
}

/// Runs a program to its end.
///
/// - Returns: what it printed, its status, and the processor time of all its threads and children in seconds.
func run(_ program: URL, _ arguments: [String], environment: [String: String] = [:]) throws -> (
  output: String, status: Int32, seconds: Double
) {
  let process = Process()
  process.executableURL = program
  process.arguments = arguments
  process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
  let output = Pipe()
  process.standardOutput = output
  process.standardError = FileHandle.nullDevice
  process.standardInput = FileHandle.nullDevice
  let begun = childrenTime()
  try process.run()
  let data = output.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return (String(decoding: data, as: UTF8.self), process.terminationStatus, childrenTime() - begun)
}

/// A folder that is removed with what is in it.
func withScratchFolder<T>(_ body: (URL) throws -> T) throws -> T {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("trapline-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try body(folder)
}
