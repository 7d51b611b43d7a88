/// Looks for the line that Linux prints when it panics, byte by byte.
struct PanicWatch: Sendable {
  private static let mark = Array("Kernel panic - not syncing: ".utf8)
  private static let longest = 200

  private var matched = 0
  private var text: [UInt8] = []
  private var isComplete = false

  /// What follows the mark on its line: the first time, once the line has ended.
  var message: String? { isComplete ? String(decoding: text, as: UTF8.self) : nil }

  mutating func note(_ byte: UInt8) {
    if isComplete { return }
    if matched == Self.mark.count {
      if byte == 0x0A || byte == 0x0D || text.count == Self.longest {
        isComplete = true
      } else {
        text.append(0x20...0x7E ~= byte ? byte : 0x2E)
      }
    } else if byte == Self.mark[matched] {
      matched += 1
    } else {
      // The mark's first letter is nowhere else in it.
      matched = byte == Self.mark[0] ? 1 : 0
    }
  }
}
