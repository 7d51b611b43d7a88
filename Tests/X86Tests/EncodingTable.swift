import X86

/// One encoding and what it means: `add al, cl o1 a8` is name, operands, operand width and address width in bytes.
///
/// `{fs}` is a segment override where no memory operand shows it. Checked line by line against another disassembler.
struct Encoding: Sendable, CustomStringConvertible {
  var codeSize: CodeSize
  var bytes: [UInt8]
  var text: String
  var description: String

  /// The rows of all subjects.
  static let all: [Encoding] =
    [
      arithmetic, shifts, moves, stack, branches, strings, ports, addresses,
      controlRegisters, system, bits, state, vectors, extensions,
    ].flatMap { rows($0, .bits64) } + rows(code32, .bits32) + rows(code16, .bits16)

  private static func rows(_ table: String, _ codeSize: CodeSize) -> [Encoding] {
    table.split(separator: "\n").map { line in
      let parts = line.split(separator: " ", maxSplits: 1)
      return Encoding(
        codeSize: codeSize, bytes: X86Tests.bytes(String(parts[0])),
        text: String(parts[1]).trimmed, description: "\(codeSize) \(line)")
    }
  }
}

extension String {
  /// Without blanks at the front.
  fileprivate var trimmed: String { String(drop { $0 == " " }) }
}
