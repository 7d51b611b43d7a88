import Host
package import Machine
package import X86

/// What a guest can tell of a run: how it ended, its registers and memory, and what its devices saw.
package struct Outcome: Equatable {
  package var exit: MachineExit
  package var registers: RegisterFile
  package var memory: [UInt8]
  package var accesses: [DeviceAccess]

  /// Runs a program with hosted handlers. Ports that no device claims answer with a sequence that the seed fixes.
  package init(_ program: RandomProgram, in confinement: Confinement, seed: UInt64) throws {
    var configuration = MachineConfiguration(
      confinement: confinement, handlers: .hosted, memoryByteCount: 1 << 20, deviceTraceLimit: 1 << 20)
    // Element by element, as in the other models.
    configuration.contract = .precise
    var machine = try VirtualMachine(configuration, image: .flat(program.image, base: RandomProgram.base))
    var device = SeededGenerator(state: seed ^ 0xDE71CE)
    exit = machine.run(limit: 10_000_000)
    while case .io(let element) = exit {
      let value = element.direction == .read ? device.next() & element.width.mask : 0
      try machine.complete(value)
      exit = machine.run(limit: 10_000_000)
    }
    registers = machine.exposedRegisters
    memory = machine.exposedBytes(RandomProgram.data..<RandomProgram.dataEnd)
    accesses = machine.deviceTrace?.accesses ?? []
  }

  /// How the program ended, roughly: the stub of an exception writes its vector, the last instruction writes AL.
  package var kind: String {
    switch exit {
    case .debugExit(13): "#GP"
    case .debugExit(14): "#PF"
    case .debugExit: "end"
    default: "\(exit)"
    }
  }

  /// The first thing in which two outcomes differ, in words.
  package func difference(from other: Outcome) -> String? {
    if self == other { return nil }
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
      return "memory at \(hex(RandomProgram.data + UInt64(index))): \(pair.0) against \(pair.1)"
    }
    return "they differ"
  }

  private func hex(_ value: UInt64) -> String { "0x" + String(value, radix: 16) }
}
