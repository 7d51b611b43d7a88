import Foundation

/// Another program.
struct Tool {
  private let executable: URL

  init(path: String) { executable = URL(fileURLWithPath: path) }

  /// `nil` where PATH has none of that name.
  init?(_ name: String) {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    guard let path = folders.map({ "\($0)/\(name)" }).first(where: FileManager.default.isExecutableFile) else {
      return nil
    }
    executable = URL(fileURLWithPath: path)
  }

  /// Runs it without an output; seconds of its processor time.
  @discardableResult func run(_ arguments: [String]) throws -> Double {
    let begun = Self.childrenTime()
    let process = process(arguments, output: FileHandle.nullDevice)
    try process.run()
    process.waitUntilExit()
    return Self.childrenTime() - begun
  }

  /// The last number that it prints.
  func seconds(_ arguments: [String]) throws -> Double {
    let output = Pipe()
    let process = process(arguments, output: output)
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return text.split(whereSeparator: \.isWhitespace).last.flatMap { Double($0) } ?? .infinity
  }

  private func process(_ arguments: [String], output: Any) -> Process {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    return process
  }

  private static func childrenTime() -> Double {
    // RUSAGE_CHILDREN, which is imported with another type on each system.
    let children: Int32 = -1
    var usage = rusage()
    unsafe getrusage(children, &usage)
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
    return seconds(usage.ru_utime) + seconds(usage.ru_stime)
  }
}
