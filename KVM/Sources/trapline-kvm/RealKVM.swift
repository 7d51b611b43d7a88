import CKVM

/// Why there is no KVM to ask.
struct NoKVM: Error {
  let errorNumber: Int32
}

/// A virtual machine of /dev/kvm.
struct RealKVM: Contestant {
  private final class Handle {
    let value: Int64
    init(_ value: Int64) { self.value = value }
    deinit { ckvm_destroy(value) }
  }

  private let handle: Handle

  init(_ code: [UInt8]) throws {
    var error: Int32 = 0
    let value = unsafe ckvm_create(4 << 20, &error)
    guard value != 0 else { throw NoKVM(errorNumber: error) }
    handle = Handle(value)
    for (index, byte) in code.enumerated() { ckvm_write(value, Row.base + UInt64(index), byte) }
    for address in Row.source..<Row.source + 0x100 { ckvm_write(value, address, 0xA5) }
    var all = ckvm_registers()
    all.rflags = 2
    unsafe ckvm_set_registers(value, &all)
  }

  private var all: ckvm_registers {
    var all = ckvm_registers()
    unsafe ckvm_get_registers(handle.value, &all)
    return all
  }

  var registers: Registers {
    let file = all
    return Registers(
      rip: file.rip, rax: file.general.0, rcx: file.general.1, rdx: file.general.2, rsi: file.general.6,
      rdi: file.general.7)
  }

  mutating func set(_ registers: Registers) {
    var file = all
    file.rip = registers.rip
    file.general.0 = registers.rax
    file.general.1 = registers.rcx
    file.general.2 = registers.rdx
    file.general.6 = registers.rsi
    file.general.7 = registers.rdi
    unsafe ckvm_set_registers(handle.value, &file)
  }

  mutating func step() { ckvm_set_stepping(handle.value, 1) }

  mutating func run() -> Seen { enter(immediately: false) ?? .other("interrupted") }

  mutating func complete() -> Seen? {
    answer()
    return enter(immediately: true)
  }

  mutating func answer() { ckvm_answer(handle.value, 0x77) }

  private func enter(immediately: Bool) -> Seen? {
    var exit = ckvm_exit()
    unsafe ckvm_run(handle.value, immediately ? 1 : 0, &exit)
    switch exit.kind {
    case 0: return nil
    case 1:
      return .io(
        isWrite: exit.is_write != 0, port: UInt16(truncatingIfNeeded: exit.address), width: Int(exit.width),
        count: Int(exit.count), value: exit.value)
    case 2: return .mmio(isWrite: exit.is_write != 0, address: exit.address, width: Int(exit.width), value: exit.value)
    case 3: return .debug(exit.address)
    case 4: return .halt
    default: return .other("exit reason \(exit.reason)")
    }
  }
}
