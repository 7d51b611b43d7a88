import Foundation

/// What comes in on standard input, read beside the guest. Ctrl-A X ends the run, Ctrl-A twice is one Ctrl-A.
final class ConsoleInput: @unchecked Sendable {
  private let condition = NSCondition()
  private var bytes: [UInt8] = []
  private var isEscaped = false
  private var hasQuit = false

  /// Begins to read. At the end of the input there is simply no more.
  init() {
    let thread = Thread { [weak self] in
      let input = FileHandle.standardInput
      while true {
        let data = input.availableData
        guard !data.isEmpty, let self else { return }
        self.take(data)
      }
    }
    thread.start()
  }

  private func take(_ data: Data) {
    condition.withLock {
      for byte in data {
        switch (isEscaped, byte) {
        case (false, 0x01): isEscaped = true
        case (true, UInt8(ascii: "x")), (true, UInt8(ascii: "X")):
          hasQuit = true
          isEscaped = false
        case (true, 0x01):
          bytes.append(byte)
          isEscaped = false
        case (true, _): isEscaped = false
        default: bytes.append(byte)
        }
      }
      condition.signal()
    }
  }

  /// The oldest byte that nobody has taken.
  var first: UInt8? { condition.withLock { bytes.first } }

  /// Takes it.
  func removeFirst() { condition.withLock { if !bytes.isEmpty { bytes.removeFirst() } } }

  /// Ctrl-A X was typed.
  var isEnded: Bool { condition.withLock { hasQuit } }

  /// Waits so long, or until there is something new.
  func wait(nanoseconds: UInt64) {
    condition.withLock {
      guard bytes.isEmpty, !hasQuit else { return }
      _ = condition.wait(until: Date(timeIntervalSinceNow: Double(nanoseconds) / 1e9))
    }
  }
}
