import Machine
import Testing
import X86

/// The guests that come with the machine, in all models.
@Suite struct BuiltInGuestJourneys {
  private func run(_ name: String, _ confinement: Confinement) throws -> Outcome {
    let guest = try #require(BuiltInGuest.named(name))
    var configuration = hosted(confinement)
    configuration.defersInterruptsInStrings = true
    var machine = try VirtualMachine(configuration, image: try BootImage.elf(guest.bytes))
    let exit = machine.runToEnd(limit: 1_000_000_000)
    let trace = machine.deviceTrace
    return Outcome(
      exit: exit, serial: String(decoding: machine.buses.serial.sink.bytes, as: UTF8.self),
      trace: try #require(trace))
  }

  private struct Outcome {
    let exit: MachineExit
    let serial: String
    let trace: DeviceTrace
  }

  @Test func everyGuestIsListedWithAnImage() {
    #expect(BuiltInGuest.all.first?.name == "io-tour")
    for guest in BuiltInGuest.all { #expect(BootImage.isELF(guest.bytes), "\(guest.name)") }
    #expect(Set(BuiltInGuest.all.map(\.name)).count == BuiltInGuest.all.count)
  }

  @Test(arguments: models)
  func helloPrintsItsLine(_ model: Confinement) throws {
    let outcome = try run("hello", model)
    #expect(outcome.exit == .debugExit(0))
    #expect(outcome.serial == "Hello from an x86-64 guest\n")
    #expect(outcome.trace.count == 28)
  }

  @Test func tourPassesWithEqualDeviceTracesInAllModels() throws {
    let reference = try run("io-tour", .vmx)
    for model in models {
      let outcome = try run("io-tour", model)
      let failures = outcome.serial.split(separator: "\n").filter { $0.hasPrefix("FAIL") }
      #expect(failures.isEmpty, "\(model): \(failures)")
      #expect(outcome.exit == .debugExit(0), "\(model)")
      #expect(outcome.serial.contains("SUMMARY: ") && outcome.serial.hasSuffix(" 0 failures\n"))
      #expect(outcome.trace.firstDifference(from: reference.trace) == nil, "\(model)")
      #expect(outcome.serial == reference.serial, "\(model)")
    }
  }

  /// With nobody watching, IN and OUT go a shorter way: it must end in the same state, after the same instructions, at the
  /// same time.
  @Test(arguments: models + [.none])
  func watchingChangesNothing(_ model: Confinement) throws {
    let guest = try #require(BuiltInGuest.named("io-tour"))
    var states: [(RegisterFile, UInt64, [ExitStatistics.Row], [UInt8], [UInt8])] = []
    for isWatched in [true, false] {
      var configuration = hosted(model)
      if !isWatched { configuration.deviceTraceLimit = nil }
      var machine = try VirtualMachine(configuration, image: try BootImage.elf(guest.bytes))
      #expect(machine.runToEnd(limit: 1_000_000_000) == .debugExit(0))
      states.append(
        (
          machine.exposedRegisters, machine.instructionCount, machine.statistics.rows,
          machine.exposedBytes(0..<64 << 20), machine.buses.serial.sink.bytes
        ))
    }
    #expect(states[0].0 == states[1].0)
    #expect(states[0].1 == states[1].1)
    #expect(states[0].2 == states[1].2)
    #expect(states[0].3 == states[1].3)
    #expect(states[0].4 == states[1].4)
  }

  /// Without the deferral too: the tour's interrupt checks accept every place where an interrupt may land.
  @Test(arguments: models + [.none])
  func tourPassesWithInterruptsInStrings(_ model: Confinement) throws {
    let guest = try #require(BuiltInGuest.named("io-tour"))
    var machine = try VirtualMachine(hosted(model), image: try BootImage.elf(guest.bytes))
    #expect(machine.runToEnd(limit: 1_000_000_000) == .debugExit(0))
  }

  @Test(arguments: ["loop-alu", "loop-sieve", "loop-copy", "loop-crc", "loop-fibonacci"])
  func loopsComputeTheirResult(_ name: String) throws {
    #expect(try run(name, .vmx).exit == .debugExit(0))
  }

  @Test func tracesNameTheirFirstDifference() throws {
    let one = try run("hello", .vmx).trace
    let code = Assembly.load(.rax, 0x48) + Assembly.load(.rdx, 0x3F8) + Assembly.outDXAL + Assembly.leave(0)
    var machine = try machine(hosted(.vmx), code: code)
    _ = machine.runToEnd()
    let trace = machine.deviceTrace
    let other = try #require(trace)
    let difference = try #require(other.firstDifference(from: one))
    #expect(difference.index == 1)
    #expect(difference.here?.description == "out 0xf4 dword 0x0")
    #expect(difference.there?.description == "out 0x3f8 byte 0x65")
    #expect(one.firstDifference(from: one) == nil)
  }
}
