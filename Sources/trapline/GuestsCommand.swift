import ArgumentParser
import Machine

struct GuestsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "guests", abstract: "List the built-in guests.")

  func run() {
    let guests = BuiltInGuest.all
    print(table(guests.map { [$0.name, $0.summary, "\($0.bytes.count) bytes"] }, rightAligned: [2]))
  }
}
