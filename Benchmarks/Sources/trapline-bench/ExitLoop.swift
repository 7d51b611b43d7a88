import Machine

/// An endless guest loop around one instruction, and the machine that runs it.
final class ExitLoop {
  /// What the loop is around. Both are two bytes long.
  enum Body {
    /// `out %al, $0x80`: the POST port, which keeps the byte and does nothing.
    case out
    /// `xchg %ax, %ax`.
    case nop

    fileprivate var bytes: [UInt8] { self == .out ? [0xE6, 0x80] : [0x66, 0x90] }
  }

  private static let instructionsPerTurn: UInt64 = 3
  private var machine: VirtualMachine

  init(_ model: Model, _ body: Body) throws {
    // 1: the body; dec %ecx; jnz 1b; and, once in 2³² turns, jmp 1b.
    let code = body.bytes + [0xFF, 0xC9, 0x75, 0xFA, 0xEB, 0xF8]
    machine = try VirtualMachine(model.configuration, image: try BootImage.flat(code, base: 0x20_0000))
  }

  /// Runs so many turns of the loop.
  func run(_ turns: UInt64) throws {
    let exit = machine.run(limit: machine.instructionCount + turns * Self.instructionsPerTurn)
    guard exit == .instructionLimit else { throw BenchmarkError("the loop ended: \(exit)") }
  }

  /// How long so many turns take, in nanoseconds of processor time.
  func time(_ turns: UInt64) throws -> UInt64 {
    let begun = processorTime()
    try run(turns)
    return processorTime() - begun
  }
}
