import ArgumentParser
import RandomGuests

@main
struct TransparencyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "transparency",
    abstract: "Run random programs in all models and compare what they leave.",
    discussion: """
      The same programs as the test of that name, for as long as you like: swift run -c release transparency. A seed whose \
      program differs is printed with the program; the status is 1 if there was one.
      """)

  @Option(help: "ports, memory or registers.")
  var subject: Subject = .ports

  @Option(help: ArgumentHelp("How many programs.", valueName: "n"))
  var programs: UInt64 = 1_000_000

  @Option(help: ArgumentHelp("The first seed.", valueName: "n"))
  var seed: UInt64 = 0

  /// What the programs are made of.
  enum Subject: String, ExpressibleByArgument, CaseIterable {
    case ports, memory, registers

    var programs: RandomProgram.Subject {
      switch self {
      case .ports: .ports
      case .memory: .memory
      case .registers: .registers
      }
    }
  }

  func run() throws {
    var run = Transparency(subject.programs)
    var printed = 0
    for number in 0..<programs {
      try run.run(seed: seed &+ number)
      while printed < run.differences.count {
        print(run.differences[printed])
        printed += 1
      }
      if (number + 1) % 100_000 == 0 { print("\(number + 1) programs, \(printed) differences") }
    }
    print(run.summary)
    print("\(programs) seeds from \(seed): \(printed) differences")
    if printed > 0 { throw ExitCode(1) }
  }
}
