import Machine
import Testing
import X86

/// The built-in guest `own-handlers`: the handlers of `Guest`, compiled as Embedded Swift, inside the guest.
@Suite struct OwnKernelJourneys {
  private func run(
    _ name: String, _ confinement: Confinement, _ handlers: HandlerPlacement
  ) throws -> (exit: MachineExit, lines: [Substring], statistics: ExitStatistics) {
    let guest = try #require(BuiltInGuest.named(name))
    let configuration = MachineConfiguration(confinement: confinement, handlers: handlers, serialSink: ByteSink(.memory))
    var machine = try VirtualMachine(configuration, image: try BootImage.elf(guest.bytes))
    let exit = machine.runToEnd(limit: 2_000_000_000)
    let text = String(decoding: machine.buses.serial.sink.bytes, as: UTF8.self)
    return (exit, text.split(separator: "\n"), machine.statistics)
  }

  /// The tour's own lines, from the plain guest that has nothing of this.
  private func tour() throws -> [Substring] { try run("io-tour", .vmx, .own).lines.filter { $0.hasPrefix("PASS ") } }

  @Test(arguments: models)
  func theWholeTourPasses(_ model: Confinement) throws {
    let tour = try tour()
    #expect(tour.count >= 770)
    let outcome = try run("own-handlers", model, .own)
    #expect(outcome.exit == .debugExit(0))
    #expect(Array(outcome.lines.prefix(tour.count)) == tour)
    #expect(outcome.lines.last?.hasSuffix(" 0 failures") == true)
    // That it was the guest itself which asked.
    let kinds = outcome.statistics.rows.map(\.kind.description)
    switch model {
    case .sevES: #expect(kinds.contains("msr:cpuid") && kinds.contains("msr:sev-information"), "\(kinds)")
    case .tdx: #expect(kinds.contains("mmio"), "\(kinds)")
    default: break
    }
  }

  /// A machine that hides what it is finds a plain kernel.
  @Test(arguments: [Confinement.sevES, .tdx])
  func hostedItIsAPlainKernel(_ model: Confinement) throws {
    let outcome = try run("own-handlers", model, .hosted)
    #expect(outcome.exit == .debugExit(0))
    #expect(outcome.lines.filter { $0.hasPrefix("FAIL") } == [])
  }
}
