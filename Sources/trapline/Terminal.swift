import Foundation

/// The terminal while a guest has it: every key goes to the guest.
///
/// A process beside this one has saved the terminal's settings, and restores them when this one is gone, however it went.
final class Terminal {
  private let keeper: Process
  private let life: Pipe
  private var isRaw = true

  /// True where standard input and output are a terminal.
  static var isThere: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

  private init(keeper: Process, life: Pipe) {
    self.keeper = keeper
    self.life = life
  }

  /// Puts the terminal into raw mode.
  ///
  /// - Throws: where there is no `sh`, or `stty` refuses.
  static func raw() throws -> Terminal {
    let keeper = Process()
    keeper.executableURL = URL(fileURLWithPath: "/bin/sh")
    // From the background: the terminal would stop it for changing settings.
    keeper.arguments = [
      "-c",
      """
      trap '' TTOU TTIN INT QUIT HUP TERM TSTP
      saved=$(stty -g </dev/tty) && stty raw -echo </dev/tty || exit 1
      echo ready
      while read -r _; do :; done
      stty "$saved" </dev/tty
      """,
    ]
    let (life, answer) = (Pipe(), Pipe())
    keeper.standardInput = life
    keeper.standardOutput = answer
    keeper.standardError = FileHandle.nullDevice
    try keeper.run()
    try? answer.fileHandleForWriting.close()
    try? life.fileHandleForReading.close()
    guard !answer.fileHandleForReading.availableData.isEmpty else {
      throw ExitStatus(70, "the terminal cannot be put into raw mode")
    }
    return Terminal(keeper: keeper, life: life)
  }

  /// Gives the terminal its settings back, and waits until it has them.
  func restore() {
    guard isRaw else { return }
    isRaw = false
    try? life.fileHandleForWriting.close()
    keeper.waitUntilExit()
  }

  deinit { restore() }
}
