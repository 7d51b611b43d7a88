import ArgumentParser
import Foundation

@main
struct Trapline: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trapline",
    abstract: "Confidential x86 virtual machines without confidential hardware.",
    discussion: """
      Exit status: that of the guest's debug exit, value << 1 | 1; 0 after a reset or power-off; 123 where the guest \
      can go no further (halted for ever, terminated, an exit that nobody handles); 124 at the instruction limit; 125 \
      after a triple fault; 64 for a wrong argument; 65 for an image that cannot be a guest.
      """,
    subcommands: [
      RunCommand.self, CompareCommand.self, GuestsCommand.self, KutCommand.self, TestCorpusCommand.self,
      DecodeCommand.self, EncodeCommand.self, ScanCommand.self,
    ])

  static func main() async {
    // A reader that goes away shows as a failed write, not as a signal.
    signal(SIGPIPE, SIG_IGN)
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch let status as ExitStatus {
      status.leave()
    } catch {
      let code = exitCode(for: error)
      // Help was asked for: all of it, on standard output.
      if code == .success { exit(withError: error) }
      ExitStatus(code == .validationFailure ? 64 : code.rawValue, message(for: error)).leave()
    }
  }
}
