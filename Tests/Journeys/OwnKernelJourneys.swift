import Machine
import Testing
import X86

/// The built-in guest `own-handlers`: the handlers of `Guest`, compiled as Embedded Swift, inside the guest.
@Suite struct OwnKernelJourneys {
  private func run(
    _ name: String, _ confinement: Confinement, _ handlers: HandlerPlacement
  ) throws -> (exit: MachineExit, lines: [Substring], statistics: ExitStatistics) {
    let guest = try #require(BuiltInGuest.named(name))
    let configuration = MachineConfiguration(
      confinement: confinement, handlers: handlers, serialSink: ByteSink(.memory))
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
    let own = outcome.lines.dropFirst(tour.count).dropLast().map { String($0.dropFirst(5)) }
    #expect(own == Self.checks[model, default: []])
    // That it was the guest itself which asked.
    let kinds = outcome.statistics.rows.map(\.kind.description)
    switch model {
    case .sevES: #expect(kinds.contains("msr:cpuid") && kinds.contains("msr:sev-information"), "\(kinds)")
    case .tdx: #expect(kinds.contains("mmio"), "\(kinds)")
    default: break
    }
  }

  /// What comes behind the tour.
  private static let nesting = [
    "nmi-in-handler", "exceptions-in-nmi-in-handler", "exceptions-in-nmi", "nmi-at-every-point",
    "interrupt-at-every-point", "handlers-fit-their-stack",
  ]
  private static let common = ["attribute-as-announced", "port-is-an-exception", "fault-from-handler-pushes-rf"]
  private static let checks: [Confinement: [String]] = [
    .sevES: common + [
      "protocol-version", "cpuid-in-protected-mode", "cpuid-in-compatibility-mode", "cpuid-in-64-bit-mode",
      "own-memory-is-noise-to-others", "debug-exception-in-vc-handler", "dr7-is-kept-by-the-handler",
    ] + nesting,
    .tdx: common + [
      "td-information", "veinfo-without-ve", "map-gpa-and-back", "ve-before-veinfo-is-double-fault",
      "debug-exception-in-ve-handler",
    ] + nesting,
  ]

  /// A machine that hides what it is finds a plain kernel.
  @Test(arguments: [Confinement.sevES, .tdx])
  func hostedItIsAPlainKernel(_ model: Confinement) throws {
    let outcome = try run("own-handlers", model, .hosted)
    #expect(outcome.exit == .debugExit(0))
    #expect(outcome.lines.filter { $0.hasPrefix("FAIL") } == [])
  }

  /// A host that lies before there is a GHCB: the guest says why it stops (set 1, its reasons are in GiveUp.swift).
  @Test(arguments: [(HostMisbehaviour.encryptionBit(47), UInt8(2)), (.cpuidResponse(0x006), 7)])
  func aLyingHostEndsTheStart(_ misbehaviour: HostMisbehaviour, _ code: UInt8) throws {
    let guest = try #require(BuiltInGuest.named("own-handlers"))
    var configuration = MachineConfiguration(
      confinement: .sevES, handlers: .own, serialSink: ByteSink(.memory))
    configuration.misbehaviour = misbehaviour
    var machine = try VirtualMachine(configuration, image: try BootImage.elf(guest.bytes))
    let exit = machine.runToEnd(limit: 10_000_000)
    #expect(exit == .terminated(GHCBTermination(set: 1, code: code)))
    #expect(machine.buses.serial.sink.bytes.isEmpty)
  }

  /// The processors beside it wait; one without x2APIC leaves out what needs it.
  @Test(arguments: [Confinement.sevES, .tdx])
  func theMachineMayBeAnother(_ model: Confinement) throws {
    let guest = try #require(BuiltInGuest.named("own-handlers"))
    for (processors, cpuModel) in [(3, CPUModel.max), (1, try CPUModel("x86-64-v1"))] {
      var configuration = MachineConfiguration(
        confinement: model, handlers: .own, serialSink: ByteSink(.memory))
      configuration.processorCount = processors
      configuration.cpuModel = cpuModel
      var machine = try VirtualMachine(configuration, image: try BootImage.elf(guest.bytes))
      let exit = machine.runToEnd(limit: 4_000_000_000)
      let text = String(decoding: machine.buses.serial.sink.bytes, as: UTF8.self)
      #expect(exit == .debugExit(0), "\(text.split(separator: "\n").filter { !$0.hasPrefix("PASS") })")
    }
  }
}
