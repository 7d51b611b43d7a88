import Foundation
import Machine
import Testing
import X86

/// What a guest can tell of a run: how it ended, its registers and memory, and what its devices saw.
struct Outcome: Equatable {
  var exit: MachineExit
  var registers: RegisterFile
  var memory: [UInt64]
  var accesses: [DeviceAccess]

  /// The first thing in which two outcomes differ, in words.
  func difference(from other: Outcome) -> String? {
    if exit != other.exit { return "exit \(exit) against \(other.exit)" }
    for (index, pair) in zip(accesses, other.accesses).enumerated() where pair.0 != pair.1 {
      return "device access \(index): \(pair.0) against \(pair.1)"
    }
    if accesses.count != other.accesses.count {
      return "\(accesses.count) device accesses against \(other.accesses.count)"
    }
    for register in GeneralRegister.allCases where registers[register] != other.registers[register] {
      return "\(register) \(hex(registers[register])) against \(hex(other.registers[register]))"
    }
    if registers != other.registers {
      return "rip \(hex(registers.rip)) rflags \(hex(registers.rflags.rawValue)) against "
        + "\(hex(other.registers.rip)), \(hex(other.registers.rflags.rawValue))"
    }
    for (index, pair) in zip(memory, other.memory).enumerated() where pair.0 != pair.1 {
      return "memory at \(hex(RandomProgram.data + UInt64(index) * 8)): \(hex(pair.0)) against \(hex(pair.1))"
    }
    return nil
  }

  private func hex(_ value: UInt64) -> String { "0x" + String(value, radix: 16) }
}

@Suite("Confinement does not show")
struct TransparencyTests {
  /// Bare metal first: it shares no code with `Guest` or `Host`.
  static let models: [Confinement] = [.none, .vmx, .svm, .sevES, .tdx]

  static func run(_ program: RandomProgram, in confinement: Confinement, seed: UInt64) throws -> Outcome {
    let configuration = MachineConfiguration(
      confinement: confinement, handlers: .hosted, memoryByteCount: 1 << 20, deviceTraceLimit: 1 << 20)
    var machine = try VirtualMachine(configuration, image: .flat(program.image, base: RandomProgram.base))
    var device = SeededGenerator(state: seed ^ 0xDE71CE)
    var exit = machine.run(limit: 10_000_000)
    while case .io(let element) = exit {
      let value = element.direction == .read ? device.next() & element.width.mask : 0
      try machine.complete(value)
      exit = machine.run(limit: 10_000_000)
    }
    let memory = stride(from: RandomProgram.data, to: RandomProgram.dataEnd, by: 8).map {
      machine.exposedMemory($0, .qword) ?? 0
    }
    return Outcome(
      exit: exit, registers: machine.exposedRegisters, memory: memory,
      accesses: machine.deviceTrace?.accesses ?? [])
  }

  /// How a program ended, roughly: the stub of an exception writes its vector, the last instruction writes AL.
  static func kind(_ exit: MachineExit) -> String {
    switch exit {
    case .debugExit(13): "#GP"
    case .debugExit(14): "#PF"
    case .debugExit: "end"
    default: "\(exit)"
    }
  }

  @Test("Random programs leave the same in all models", arguments: RandomProgram.Subject.allCases)
  func randomPrograms(_ subject: RandomProgram.Subject) throws {
    // TRAPLINE_SEED repeats a run, TRAPLINE_PROGRAMS makes it longer.
    let environment = ProcessInfo.processInfo.environment
    let first = environment["TRAPLINE_SEED"].flatMap { UInt64($0) } ?? UInt64.random(in: 0...UInt64.max)
    let count = environment["TRAPLINE_PROGRAMS"].flatMap { UInt64($0) } ?? 10_000
    print("transparency of \(subject.rawValue): \(count) seeds from \(first)")
    // Bare metal has no MSRs but the processor's: there the four models are compared among each other.
    let models = subject == .registers ? Array(Self.models.dropFirst()) : Self.models
    var ends: [String: Int] = [:]
    var accesses: UInt64 = 0
    for number in 0..<count {
      let seed = first &+ number
      let program = RandomProgram(seed: seed, subject: subject)
      let reference = try Self.run(program, in: models[0], seed: seed)
      ends[Self.kind(reference.exit), default: 0] += 1
      accesses += UInt64(reference.accesses.count)
      for model in models.dropFirst() {
        let outcome = try Self.run(program, in: model, seed: seed)
        if let difference = outcome.difference(from: reference) {
          let listing = program.listing.map { $0.map { String($0, radix: 16) }.joined(separator: " ") }
          Issue.record(
            "seed \(seed), \(model) against \(models[0]): \(difference)\n\(listing.joined(separator: "\n"))")
          return
        }
      }
    }
    print("transparency of \(subject.rawValue): \(accesses) device accesses, ends \(ends.sorted { $0.key < $1.key })")
    // A generator whose programs all stop at once would prove nothing.
    #expect(accesses > count)
    #expect(ends["#GP", default: 0] > 0 && ends["end", default: 0] > 0)
  }
}
