import Machine
import X86

/// An exit as both sides can tell it.
enum Seen: Equatable, CustomStringConvertible {
  case io(isWrite: Bool, port: UInt16, width: Int, count: Int, value: UInt64)
  case mmio(isWrite: Bool, address: UInt64, width: Int, value: UInt64)
  case debug(UInt64)
  case halt
  case other(String)

  var description: String {
    switch self {
    case .io(let isWrite, let port, let width, let count, let value):
      isWrite
        ? "out\(width * 8) \(hex(port)) = \(hex(value))"
        : "in\(width * 8) \(hex(port))\(count > 1 ? " x \(count)" : "")"
    case .mmio(let isWrite, let address, let width, let value):
      isWrite ? "store\(width * 8) \(hex(address)) = \(hex(value))" : "load\(width * 8) \(hex(address))"
    case .debug(let rip): "debug \(hex(rip))"
    case .halt: "halt"
    case .other(let what): what
    }
  }

  /// It wants an answer.
  var isOpen: Bool {
    switch self {
    case .io, .mmio: true
    default: false
    }
  }
}

func hex(_ value: some BinaryInteger) -> String { "0x" + String(value, radix: 16) }

/// The registers that a contract speaks of.
struct Registers: Equatable, CustomStringConvertible {
  var rip: UInt64
  var rax: UInt64
  var rcx: UInt64
  var rdx: UInt64
  var rsi: UInt64
  var rdi: UInt64

  var description: String {
    "rip \(hex(rip)) rax \(hex(rax)) rcx \(hex(rcx)) rsi \(hex(rsi)) rdi \(hex(rdi))"
  }
}

/// Whoever runs the guest.
protocol Contestant {
  var registers: Registers { get throws }
  mutating func set(_ registers: Registers) throws
  mutating func step() throws
  mutating func run() throws -> Seen
  /// Answers with 77h in every byte, and completes without entering the guest; `nil` where nothing follows at once.
  mutating func complete() throws -> Seen?
  /// Answers with 77h in every byte.
  mutating func answer() throws
}

/// Trapline's machine.
struct Model: Contestant {
  private final class Box {
    var machine: VirtualMachine
    init(_ machine: consuming VirtualMachine) { self.machine = machine }
  }

  private let box: Box
  private var last: MachineExit?

  init(_ configuration: MachineConfiguration, _ code: [UInt8]) throws {
    let machine = try VirtualMachine(configuration, image: try BootImage.flat(code, base: Row.base))
    box = Box(machine)
    for address in Row.source..<Row.source + 0x100 { try box.machine.writeMemory(0xA5, at: address, .byte) }
  }

  var registers: Registers {
    get throws {
      let file = try box.machine.registers()
      return Registers(
        rip: file.rip, rax: file[.rax], rcx: file[.rcx], rdx: file[.rdx], rsi: file[.rsi], rdi: file[.rdi])
    }
  }

  mutating func set(_ registers: Registers) throws {
    var file = try box.machine.registers()
    file.rip = registers.rip
    file[.rax] = registers.rax
    file[.rcx] = registers.rcx
    file[.rdx] = registers.rdx
    file[.rsi] = registers.rsi
    file[.rdi] = registers.rdi
    try box.machine.setRegisters(file)
  }

  mutating func step() throws { try box.machine.setSingleStepping(true) }

  mutating func run() throws -> Seen { see(box.machine.run(limit: box.machine.instructionCount + 1000)) }

  mutating func complete() throws -> Seen? {
    let exit = try box.machine.completeWithoutRunning(values)
    return exit.map { see($0) }
  }

  mutating func answer() throws { try box.machine.complete(values) }

  private var values: [UInt64] {
    switch last {
    case .io(let element): [0x7777_7777_7777_7777 & element.width.mask]
    case .ioBlock(let element, let count): Array(repeating: 0x7777_7777_7777_7777 & element.width.mask, count: count)
    case .mmio(let access): [0x7777_7777_7777_7777 & access.width.mask]
    default: []
    }
  }

  private mutating func see(_ exit: MachineExit) -> Seen {
    last = exit
    switch exit {
    case .io(let element):
      return .io(
        isWrite: element.direction == .write, port: element.port, width: element.width.byteCount, count: 1,
        value: UInt64(element.value))
    case .ioBlock(let element, let count):
      return .io(isWrite: false, port: element.port, width: element.width.byteCount, count: count, value: 0)
    case .mmio(let access):
      return .mmio(
        isWrite: access.direction == .write, address: access.address, width: access.width.byteCount,
        value: access.value)
    case .debug(let rip): return .debug(rip)
    case .halted: return .halt
    default: return .other("\(exit)")
    }
  }
}
