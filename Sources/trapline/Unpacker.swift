import Foundation
import Machine

/// A program of the host that unpacks what it reads.
struct Unpacker {
  private let program: URL
  private let arguments: [String]

  /// The program for a compression; `nil` where it is not there, or the compression is not known.
  init?(_ compression: LinuxImage.Compression?) {
    let command: [String]? =
      switch compression {
      case .gzip: ["gzip", "-dc"]
      case .bzip2: ["bzip2", "-dc"]
      case .lzma: ["xz", "--format=lzma", "-dc"]
      case .xz: ["xz", "-dc"]
      case .lzop: ["lzop", "-dc"]
      case .lz4: ["lz4", "-dc"]
      case .zstd: ["zstd", "-dcq"]
      case .plain: ["cat"]
      case nil: nil
      }
    guard let command, let program = Self.find(command[0]) else { return nil }
    self.program = program
    arguments = Array(command.dropFirst())
  }

  private static func byteCount(of file: URL) throws -> UInt64 {
    (try FileManager.default.attributesOfItem(atPath: file.path)[.size] as? NSNumber)?.uint64Value ?? 0
  }

  private static func find(_ name: String) -> URL? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
      .map { URL(fileURLWithPath: String($0)).appendingPathComponent(name) }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }

  /// No kernel is larger, in bytes.
  private static let limit: UInt64 = 1 << 30

  /// What it makes of `packed`; `nil` where it complains, or makes nothing, or no end.
  func unpack(_ packed: ArraySlice<UInt8>) -> [UInt8]? {
    do {
      let folder = try FileManager.default.url(
        for: .itemReplacementDirectory, in: .userDomainMask, appropriateFor: FileManager.default.temporaryDirectory,
        create: true)
      defer { try? FileManager.default.removeItem(at: folder) }
      let input = folder.appendingPathComponent("packed")
      let output = folder.appendingPathComponent("unpacked")
      try Data(packed).write(to: input)
      try Data().write(to: output)
      let process = Process()
      process.executableURL = program
      process.arguments = arguments
      process.standardInput = try FileHandle(forReadingFrom: input)
      process.standardOutput = try FileHandle(forWritingTo: output)
      process.standardError = FileHandle.nullDevice
      try process.run()
      while process.isRunning {
        Thread.sleep(forTimeInterval: 0.005)
        if try Self.byteCount(of: output) > Self.limit { process.terminate() }
      }
      process.waitUntilExit()
      guard process.terminationReason == .exit, process.terminationStatus == 0,
        1...Self.limit ~= (try Self.byteCount(of: output))
      else { return nil }
      return [UInt8](try Data(contentsOf: output))
    } catch { return nil }
  }
}
