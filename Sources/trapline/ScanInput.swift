import Foundation

/// A file that is to be scanned.
enum ScanInput {
  /// No file is larger, in bytes.
  static let limit = 1 << 30

  /// All of a file, read once and into one array.
  static func read(_ path: String) throws -> [UInt8] {
    guard let handle = FileHandle(forReadingAtPath: path) else { throw ExitStatus.data("\(path): cannot be read") }
    defer { try? handle.close() }
    var bytes: [UInt8] = []
    do {
      if let size = try? handle.seekToEnd(), size <= UInt64(limit) {
        bytes.reserveCapacity(Int(size))
        try handle.seek(toOffset: 0)
      }
      while let piece = try handle.read(upToCount: 1 << 20), !piece.isEmpty {
        bytes += piece
        guard bytes.count <= limit else { throw ExitStatus.data("\(path): larger than 1 GiB") }
      }
    } catch let status as ExitStatus {
      throw status
    } catch { throw ExitStatus.data("\(path): cannot be read") }
    return bytes
  }
}
