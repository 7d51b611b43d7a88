internal import X86

/// Why a program stopped, with its registers as they then were.
struct UserTrap {
  var event: UserKernel.Event
  var registers: RegisterFile
  var errorCode: UInt64 = 0
  /// CR2.
  var address: UInt64 = 0
}

/// What Linux does for the programs of the corpora: the clock, and what UMIP keeps from ring 3 (arch/x86/kernel/umip.c).
struct UserServices {
  var trap: UserTrap
  let codeSize: CodeSize
  /// The bytes at RIP.
  let code: [UInt8]
  /// Since the machine began.
  let nanoseconds: UInt64
  /// What is to be written to the program's memory.
  private(set) var writes: [UserProgram.Contents] = []

  init(trap: UserTrap, codeSize: CodeSize, code: [UInt8], nanoseconds: UInt64) {
    self.trap = trap
    self.codeSize = codeSize
    self.code = code
    self.nanoseconds = nanoseconds
  }

  /// The machine begins at 2024-01-01 00:00 UTC, in seconds of the Unix epoch.
  private static let begin: UInt64 = 1_704_067_200

  /// False where the program has come to its end.
  mutating func serve() -> Bool {
    switch trap.event {
    case .exception(.generalProtection): emulate()
    case .exception: false
    case .systemCall: call()
    case .legacySystemCall: callLegacy()
    }
  }

  // MARK: System calls

  private var seconds: UInt64 { Self.begin + nanoseconds / 1_000_000_000 }
  private var rest: UInt64 { nanoseconds % 1_000_000_000 }

  /// By the numbers of arch/x86/entry/syscalls/syscall_64.tbl.
  private mutating func call() -> Bool {
    let (first, second) = (trap.registers[.rdi], trap.registers[.rsi])
    switch trap.registers[.rax] {
    case 201: return time(to: first, byteCount: 8)
    case 228: return clock(to: second, byteCount: 8)
    default: return false
    }
  }

  /// By those of syscall_32.tbl.
  private mutating func callLegacy() -> Bool {
    let (first, second) = (trap.registers[.rbx] & 0xFFFF_FFFF, trap.registers[.rcx] & 0xFFFF_FFFF)
    switch trap.registers[.rax] & 0xFFFF_FFFF {
    case 13: return time(to: first, byteCount: 4)
    case 265: return clock(to: second, byteCount: 4)
    case 403: return clock(to: second, byteCount: 8)
    default: return false
    }
  }

  private mutating func time(to address: UInt64, byteCount: Int) -> Bool {
    if address != 0 { put(seconds, byteCount, at: address) }
    trap.registers[.rax] = seconds
    return true
  }

  /// Whatever clock it is.
  private mutating func clock(to address: UInt64, byteCount: Int) -> Bool {
    put(seconds, byteCount, at: address)
    put(rest, byteCount, at: address &+ UInt64(byteCount))
    trap.registers[.rax] = 0
    return true
  }

  private mutating func put(_ value: UInt64, _ byteCount: Int, at address: UInt64) {
    writes.append(.init(address: address, bytes: Array(littleEndian(value).prefix(byteCount))))
  }

  // MARK: UMIP

  private mutating func emulate() -> Bool {
    var bytes = InstructionBytes()
    for (index, byte) in code.prefix(15).enumerated() { bytes.bytes[index] = byte }
    bytes.count = min(code.count, 15)
    guard let instruction = try? Instruction(decoding: bytes, codeSize: codeSize) else { return false }
    let next = trap.registers.rip &+ UInt64(instruction.length)
    let operand = instruction.operands[0]
    let address = instruction.memory.offset(trap.registers, nextRIP: next)
    let value: UInt64
    switch instruction.mnemonic {
    case .sgdt, .sidt:
      put(0, 2, at: address)
      let base: UInt64 = instruction.mnemonic == .sgdt ? 0xFFFF_FFFF_FFFE_0000 : 0xFFFF_FFFF_FFFF_0000
      put(base, codeSize == .bits64 ? 8 : 4, at: address &+ 2)
      trap.registers.rip = next
      return true
    // PE, MP, ET, NE, WP, AM, PG.
    case .smsw: value = 0x8005_0033
    case .str: value = 0x40
    case .sldt: value = codeSize == .bits64 ? 0 : 0x50
    default: return false
    }
    if operand.kind == .memory {
      put(value, 2, at: address)
    } else {
      // Linux copies as many bytes as the operand has, and leaves those above.
      let register = GeneralRegister(number: operand.number)
      let mask = instruction.operandWidth.mask
      trap.registers[register] = trap.registers[register] & ~mask | value & mask
    }
    trap.registers.rip = next
    return true
  }
}
