// The CPU under the test: instructions run natively, on registers and memory that the test chose. Only on x86-64 Linux.
//
// Machine code is written by hand into a page. It loads every register from a block of memory and jumps to the
// instruction; the instruction runs into INT3 or faults, and the signal handler, machine code too, since nothing of
// Swift may run on a stack pointer that the test chose, notes vector, error code, CR2 and RIP and resumes at code that
// stores every register into the block.

#if os(Linux) && arch(x86_64)

  import Glibc
  import X86

  /// Runs instructions on the host's CPU. One at a time in a process: its pages have fixed addresses.
  @safe final class HostCPU {
    /// Why instructions cannot run natively here.
    struct Refused: Error, CustomStringConvertible {
      var description: String
    }

    private static let stubs: UInt64 = 0x1800_0000
    private static let block: UInt64 = 0x1900_0000
    private static let signals = [SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP]
    private static let signalStackByteCount = 0x2_0000

    private let enter: @convention(c) () -> Void
    private var oldActions: [(Int32, sigaction)] = []
    private var oldStack = unsafe stack_t()
    private let signalStack: UnsafeMutableRawPointer

    // MARK: The block

    private enum Field {
      static let generalIn: UInt64 = 0, flagsIn: UInt64 = 0x80, entry: UInt64 = 0x88
      static let generalOut: UInt64 = 0x100, flagsOut: UInt64 = 0x180
      static let vector: UInt64 = 0x188, errorCode: UInt64 = 0x190, address: UInt64 = 0x198, rip: UInt64 = 0x1A0
      static let savedStack: UInt64 = 0x1A8
      static let fxIn: UInt64 = 0x200, fxOut: UInt64 = 0x400, fxHost: UInt64 = 0x600
      static let stackTop: UInt64 = 0xFF0
    }

    init() throws(Refused) {
      try Self.map(SiliconPlaces.code, SiliconPlaces.codeByteCount, isExecutable: true)
      try Self.map(SiliconPlaces.data, SiliconPlaces.dataByteCount, isExecutable: false)
      try Self.map(Self.stubs, 0x1000, isExecutable: true)
      try Self.map(Self.block, 0x1000, isExecutable: false)
      let (enterStub, leaveStub) = Self.stubs(at: Self.stubs)
      let handlerAddress = Self.stubs + 0x800
      Self.poke(enterStub, at: Self.stubs)
      Self.poke(leaveStub, at: Self.stubs + 0x400)
      Self.poke(Self.handler(resumingAt: Self.stubs + 0x400), at: handlerAddress)
      Self.poke([UInt8](repeating: 0xCC, count: SiliconPlaces.codeByteCount), at: SiliconPlaces.code)
      enter = unsafe unsafeBitCast(UInt(Self.stubs), to: (@convention(c) () -> Void).self)

      unsafe signalStack = .allocate(byteCount: Self.signalStackByteCount, alignment: 64)
      var stack = unsafe stack_t(ss_sp: signalStack, ss_flags: 0, ss_size: Self.signalStackByteCount)
      guard unsafe sigaltstack(&stack, &oldStack) == 0 else { throw Refused(description: "sigaltstack failed") }
      typealias Handler = @convention(c) (Int32, UnsafeMutablePointer<siginfo_t>?, UnsafeMutableRawPointer?) -> Void
      for signal in Self.signals {
        var action = sigaction()
        unsafe action.__sigaction_handler.sa_sigaction = unsafeBitCast(
          UInt(handlerAddress), to: Handler.self)
        action.sa_flags = SA_SIGINFO | SA_ONSTACK
        var old = sigaction()
        guard unsafe sigaction(signal, &action, &old) == 0 else { throw Refused(description: "sigaction failed") }
        oldActions.append((signal, old))
      }
    }

    deinit {
      for (signal, action) in oldActions {
        var action = action
        unsafe sigaction(signal, &action, nil)
      }
      unsafe sigaltstack(&oldStack, nil)
      unsafe signalStack.deallocate()
      for (address, count) in [
        (SiliconPlaces.code, SiliconPlaces.codeByteCount), (SiliconPlaces.data, SiliconPlaces.dataByteCount),
        (Self.stubs, 0x1000), (Self.block, 0x1000),
      ] { unsafe munmap(Self.pointer(address), count) }
    }

    private static func map(_ address: UInt64, _ count: Int, isExecutable: Bool) throws(Refused) {
      // MAP_FIXED_NOREPLACE is a macro that Swift does not import.
      let flags = MAP_PRIVATE | MAP_ANONYMOUS | 0x10_0000
      let protection = PROT_READ | PROT_WRITE | (isExecutable ? PROT_EXEC : 0)
      let mapped = unsafe mmap(pointer(address), count, protection, flags, -1, 0)
      guard unsafe mapped == pointer(address) else {
        throw Refused(description: "no \(isExecutable ? "executable " : "")mapping at \(String(address, radix: 16))")
      }
    }

    private static func pointer(_ address: UInt64) -> UnsafeMutableRawPointer {
      unsafe UnsafeMutableRawPointer(bitPattern: UInt(address)).unsafelyUnwrapped
    }

    // MARK: Memory

    private static func poke(_ bytes: [UInt8], at address: UInt64) {
      unsafe pointer(address).copyMemory(from: bytes, byteCount: bytes.count)
    }

    private static func word(_ address: UInt64) -> UInt64 { unsafe pointer(address).load(as: UInt64.self) }

    private static func setWord(_ address: UInt64, _ value: UInt64) {
      unsafe pointer(address).storeBytes(of: value, as: UInt64.self)
    }

    /// Writes into the code or data pages.
    func put(_ bytes: [UInt8], at address: UInt64) { Self.poke(bytes, at: address) }

    /// The data pages.
    var data: [UInt8] {
      unsafe [UInt8](
        UnsafeRawBufferPointer(start: Self.pointer(SiliconPlaces.data), count: SiliconPlaces.dataByteCount))
    }

    // MARK: Run

    /// Runs the instruction at `address` of the code pages.
    func run(_ state: SiliconState, at address: UInt64) -> SiliconOutcome {
      let block = Self.block
      for number in 0..<16 { Self.setWord(block + Field.generalIn + UInt64(number * 8), state.general[number]) }
      Self.setWord(block + Field.flagsIn, state.flags & SiliconState.flags | 0x202)
      Self.setWord(block + Field.entry, address)
      Self.poke(state.fx.bytes, at: block + Field.fxIn)
      enter()
      var after = SiliconState()
      for number in 0..<16 { after.general[number] = Self.word(block + Field.generalOut + UInt64(number * 8)) }
      after.flags = Self.word(block + Field.flagsOut) & SiliconState.flags | 2
      let image = unsafe UnsafeRawBufferPointer(start: Self.pointer(block + Field.fxOut), count: 512)
      after.fx.bytes = unsafe [UInt8](image)
      return SiliconOutcome(
        state: after, vector: Self.word(block + Field.vector), errorCode: Self.word(block + Field.errorCode),
        address: Self.word(block + Field.address), rip: Self.word(block + Field.rip))
    }

    /// What CPUID says here.
    static func cpuid(leaf: UInt32, subleaf: UInt32 = 0, on host: HostCPU) -> CPUIDResult {
      var state = SiliconState()
      (state.general[0], state.general[1]) = (UInt64(leaf), UInt64(subleaf))
      host.put([0x0F, 0xA2], at: SiliconPlaces.code)
      let after = host.run(state, at: SiliconPlaces.code).state
      host.put([0xCC, 0xCC], at: SiliconPlaces.code)
      func part(_ number: Int) -> UInt32 { UInt32(truncatingIfNeeded: after.general[number]) }
      return CPUIDResult(eax: part(0), ebx: part(3), ecx: part(1), edx: part(2))
    }

    // MARK: Machine code

    /// ModRM and SIB of an absolute 32-bit address, and the address.
    private static func absolute(_ register: UInt8, _ field: UInt64) -> [UInt8] {
      [register << 3 | 4, 0x25] + Assembly.littleEndian(block + field, 4)
    }

    /// MOV between a register and the block.
    private static func move(_ opcode: UInt8, _ number: UInt8, _ field: UInt64) -> [UInt8] {
      [number < 8 ? 0x48 : 0x4C, opcode] + absolute(number & 7, field)
    }

    private static let fxsave: [UInt8] = [0x48, 0x0F, 0xAE]
    private static let stackToBlock = [0x48, 0xC7, 0xC4] + Assembly.littleEndian(block + Field.stackTop, 4)

    private static func stubs(at address: UInt64) -> (enter: [UInt8], leave: [UInt8]) {
      // PUSH RBX, RBP, R12 to R15.
      var enter: [UInt8] = [0x53, 0x55, 0x41, 0x54, 0x41, 0x55, 0x41, 0x56, 0x41, 0x57]
      enter += move(0x89, 4, Field.savedStack) + fxsave + absolute(0, Field.fxHost) + fxsave + absolute(1, Field.fxIn)
      // PUSH flags; POPF.
      enter += stackToBlock + [0xFF] + absolute(6, Field.flagsIn) + [0x9D]
      for number in UInt8(0)..<16 where number != 4 { enter += move(0x8B, number, UInt64(number) * 8) }
      // JMP entry.
      enter += move(0x8B, 4, 32) + [0xFF] + absolute(4, Field.entry)

      var leave: [UInt8] = []
      for number in UInt8(0)..<16 { leave += move(0x89, number, Field.generalOut + UInt64(number) * 8) }
      // PUSHF; POP flags; CLD.
      leave += stackToBlock + [0x9C, 0x8F] + absolute(0, Field.flagsOut) + [0xFC]
      leave += fxsave + absolute(0, Field.fxOut) + fxsave + absolute(1, Field.fxHost) + move(0x8B, 4, Field.savedStack)
      leave += [0x41, 0x5F, 0x41, 0x5E, 0x41, 0x5D, 0x41, 0x5C, 0x5D, 0x5B, 0xC3]
      return (enter, leave)
    }

    /// The signal handler: signal in RDI, `siginfo_t` in RSI, `ucontext_t` in RDX, whose general registers begin at
    /// byte 40 in the order of <sys/ucontext.h>: RIP 16, error code 19, vector 20, CR2 22.
    private static func handler(resumingAt target: UInt64) -> [UInt8] {
      func saved(_ index: UInt32) -> [UInt8] { [0x82] + Assembly.littleEndian(UInt64(40 + 8 * index), 4) }
      // A signal from elsewhere is not ours: UD2 ends the process where its own fault would have.
      // MOV RAX, [RDX + rip]; SHR RAX, 13; CMP EAX, code >> 13; JE +2; UD2.
      var code: [UInt8] = [0x48, 0x8B] + saved(16) + [0x48, 0xC1, 0xE8, 13, 0x3D]
      code += Assembly.littleEndian(SiliconPlaces.code >> 13, 4) + [0x74, 0x02, 0x0F, 0x0B]
      for (index, field) in [
        (UInt32(16), Field.rip), (19, Field.errorCode), (20, Field.vector), (22, Field.address),
      ] { code += [0x48, 0x8B] + saved(index) + move(0x89, 0, field) }
      // MOV QWORD [RDX + rip], target; RET.
      code += [0x48, 0xC7] + saved(16) + Assembly.littleEndian(target, 4) + [0xC3]
      return code
    }
  }

#endif
