import Corpora
import Foundation

/// A program of the host's that makes machine code from assembly.
struct Assembler: Sendable {
  private let executable: URL
  private let arguments: @Sendable (_ source: String, _ output: String) -> [String]

  /// NASM, for flat binaries. `folders` are searched for included files.
  static func nasm(folders: [URL]) -> Assembler? {
    guard let executable = find("nasm") else { return nil }
    let includes = folders.flatMap { ["-i", $0.path + "/"] }
    return Assembler(executable: executable) { ["-f", "bin", "-w-all"] + includes + ["-o", $1, $0] }
  }

  /// Clang or GNU as, for AT&T syntax and ELF64 objects.
  static func att() -> Assembler? {
    let besideSwift = find("swift")?.resolvingSymlinksInPath().deletingLastPathComponent()
      .appendingPathComponent("clang")
    let clang = find("clang") ?? besideSwift.flatMap { isExecutable($0) ? $0 : nil }
    if let clang {
      return Assembler(executable: clang) {
        ["--target=x86_64-unknown-none-elf", "-x", "assembler", "-c", "-w", "-o", $1, $0]
      }
    }
    return find("as").map { Assembler(executable: $0) { ["--64", "-o", $1, $0] } }
  }

  private static func find(_ name: String) -> URL? {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return path.split(separator: ":").map { URL(fileURLWithPath: String($0)).appendingPathComponent(name) }
      .first(where: isExecutable)
  }

  private static func isExecutable(_ url: URL) -> Bool { FileManager.default.isExecutableFile(atPath: url.path) }

  /// What an assembler made, or what it had to say.
  enum Result {
    case code([UInt8])
    case complaint(String)
  }

  /// Assembles `source`, which is named `source` in what is complained of.
  func assemble(_ source: String) async -> Result {
    do {
      let folder = try FileManager.default.url(
        for: .itemReplacementDirectory, in: .userDomainMask, appropriateFor: FileManager.default.temporaryDirectory,
        create: true)
      defer { try? FileManager.default.removeItem(at: folder) }
      let input = folder.appendingPathComponent("source")
      let output = folder.appendingPathComponent("output")
      try Data(source.utf8).write(to: input)
      let result = try await ChildProcess(executable: executable, arguments: arguments(input.path, output.path))
        .run(seconds: 60)
      if result.end != .byItself { return .complaint("the assembler does not end") }
      guard result.status == 0 else {
        return .complaint((result.errors + result.output).replacing(input.path, with: "source"))
      }
      return .code(Array(try Data(contentsOf: output)))
    } catch { return .complaint("the assembler cannot be started: \(error)") }
  }
}
