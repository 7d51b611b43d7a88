import Foundation
import Machine
import Scanning
import X86

/// A file that is to be scanned, and how what is to be scanned is got out of it.
struct ScanInput {
  /// Flat code; `nil` where the file says what it is.
  let flat: (base: UInt64, codeSize: CodeSize)?

  /// No file is larger, in bytes.
  private static let limit = 1 << 30

  /// One thing of a file that has code.
  struct Member {
    let name: String
    let bytes: [UInt8]
  }

  /// What is in a file: itself, the kernel of a Linux image, what a module was packed from, the images of a firmware.
  ///
  /// - Throws: one line for status 65.
  func members(_ path: String) throws -> [Member] {
    let bytes = try read(path)
    if flat != nil { return [Member(name: path, bytes: bytes)] }
    if LinuxImage.isLinux(bytes) { return [try kernel(path, bytes)] }
    for (compression, magic) in Self.packed where bytes.starts(with: magic) {
      return [Member(name: path, bytes: try unpack(path, bytes[...], compression))]
    }
    if FirmwareVolume.isFirmware(bytes) && !bytes.starts(with: [0x7F, 0x45, 0x4C, 0x46])
      && !bytes.starts(with: [0x4D, 0x5A])
    {
      return try firmware(path, volume(path) { () throws(ScanError) in try FirmwareVolume(bytes) }, depth: 0)
    }
    return [Member(name: path, bytes: bytes)]
  }

  /// The image of a member.
  func image(_ member: Member) throws(ScanError) -> CodeImage {
    if let flat { return try CodeImage(flat: member.bytes, base: flat.base, codeSize: flat.codeSize) }
    return try CodeImage(member.bytes)
  }

  private static let packed: [(LinuxImage.Compression, [UInt8])] = [
    (.xz, [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0]), (.gzip, [0x1F, 0x8B]), (.zstd, [0x28, 0xB5, 0x2F, 0xFD]),
  ]

  private func unpack(_ path: String, _ bytes: ArraySlice<UInt8>, _ compression: LinuxImage.Compression?) throws
    -> [UInt8]
  {
    let name = compression.map { "\($0)" } ?? "what is unknown"
    guard let unpacker = Unpacker(compression) else {
      throw ExitStatus.data("\(path): packed with \(name), and no program of that name is there")
    }
    guard let unpacked = unpacker.unpack(bytes) else {
      throw ExitStatus.data("\(path): \(name) cannot unpack it")
    }
    return unpacked
  }

  /// The packed kernel of a bzImage.
  private func kernel(_ path: String, _ bytes: [UInt8]) throws -> Member {
    do throws(ImageError) {
      let image = try LinuxImage(bytes)
      let kernel: [UInt8]
      do { kernel = try unpack(path, image.packedKernel, image.compression) } catch {
        throw ImageError(field: "payload", offset: 0, .cannotUnpack(image.compression.map { "\($0)" } ?? "this"))
      }
      return Member(name: path, bytes: kernel)
    } catch { throw ExitStatus.data("\(path): \(error)") }
  }

  private func volume(_ path: String, _ read: () throws(ScanError) -> FirmwareVolume) throws -> FirmwareVolume {
    do { return try read() } catch { throw ExitStatus.data("\(path): \(error)") }
  }

  private func firmware(_ path: String, _ found: FirmwareVolume, depth: Int) throws -> [Member] {
    var members: [Member] = []
    for item in found.items {
      switch item {
      case .image(let name, let bytes): members.append(Member(name: "\(path): \(name)", bytes: bytes))
      case .packed(let bytes):
        guard depth < 4 else { throw ExitStatus.data("\(path): firmware packed in itself too often") }
        let sections = try unpack(path, bytes[...], .lzma)
        let inner = try volume(path) { () throws(ScanError) in try FirmwareVolume(sections: sections) }
        members += try firmware(path, inner, depth: depth + 1)
      }
    }
    guard !members.isEmpty || depth > 0 else { throw ExitStatus.data("\(path): a firmware volume without code") }
    return members
  }

  /// All of a file, read once and into one array.
  private func read(_ path: String) throws -> [UInt8] {
    guard let handle = FileHandle(forReadingAtPath: path) else { throw ExitStatus.data("\(path): cannot be read") }
    defer { try? handle.close() }
    var bytes: [UInt8] = []
    do {
      if let size = try? handle.seekToEnd(), size <= UInt64(Self.limit) {
        bytes.reserveCapacity(Int(size))
        try handle.seek(toOffset: 0)
      }
      while let piece = try handle.read(upToCount: 1 << 20), !piece.isEmpty {
        bytes += piece
        guard bytes.count <= Self.limit else { throw ExitStatus.data("\(path): larger than 1 GiB") }
      }
    } catch let status as ExitStatus {
      throw status
    } catch { throw ExitStatus.data("\(path): cannot be read") }
    return bytes
  }
}

/// How far a scan is, on a terminal, once it has taken a second.
struct ScanProgress {
  private let clock = ContinuousClock()
  private let begin: ContinuousClock.Instant
  private let isTerminal = isatty(STDERR_FILENO) == 1
  private var isShown = false

  init() { begin = clock.now }

  /// Shows a share of what is to be done.
  mutating func show(_ name: String, _ share: Double) {
    guard isTerminal, clock.now - begin > .seconds(1) else { return }
    isShown = true
    let width = 30
    let full = Int((min(max(share, 0), 1) * Double(width)).rounded())
    let bar = String(repeating: "#", count: full) + String(repeating: ".", count: width - full)
    write("\r\u{1B}[K[\(bar)] \(name.suffix(40))")
  }

  /// Takes the bar away.
  mutating func clear() {
    guard isShown else { return }
    isShown = false
    write("\r\u{1B}[K")
  }

  private func write(_ text: String) { try? FileHandle.standardError.write(contentsOf: Data(text.utf8)) }
}
