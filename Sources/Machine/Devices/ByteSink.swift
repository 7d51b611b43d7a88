public import Foundation

/// Where a device's output goes: nowhere, into memory, or to a file.
public struct ByteSink {
  /// The kinds of destination.
  public enum Destination {
    /// Nowhere.
    case discard
    /// Into `bytes`.
    case memory
    /// To a file or terminal, a line at a time.
    case file(FileHandle)
  }

  private let destination: Destination
  /// What is in memory: all output, or for a file what has not been written yet.
  public private(set) var bytes: [UInt8] = []
  /// What the guest's kernel said when it panicked.
  public var panicMessage: String? { panic.message }
  private var panic = PanicWatch()
  /// True once the file could not be written to, as when nobody reads the pipe any more. Later output is dropped.
  public private(set) var isBroken = false

  /// A sink with nothing in it.
  public init(_ destination: Destination) { self.destination = destination }

  /// Takes one byte.
  public mutating func append(_ byte: UInt8) {
    panic.note(byte)
    if case .discard = destination { return }
    bytes.append(byte)
    if case .file = destination, byte == 0x0A || bytes.count >= 4096 { flush() }
  }

  /// Writes out what a file has not been given yet.
  public mutating func flush() {
    guard case .file(let handle) = destination, !bytes.isEmpty else { return }
    if !isBroken {
      do { try handle.write(contentsOf: Data(bytes)) } catch { isBroken = true }
    }
    bytes.removeAll(keepingCapacity: true)
  }
}
