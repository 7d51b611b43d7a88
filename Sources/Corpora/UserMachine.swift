internal import Machine
internal import X86

/// Bare metal with a `UserKernel`, which runs a program in ring 3 to its first exception.
///
/// What Linux does for programs is done by the host (`UserServices`). The processor is AMD's: those are what FEX-Emu's tests
/// are held against.
struct UserMachine: ~Copyable {
  private let kernel: UserKernel
  private let tables: PageTables
  private var machine: VirtualMachine

  private var program: UserProgram { kernel.program }

  /// Instructions that a program may take.
  static let instructionLimit: UInt64 = 400_000_000

  private static let imageBase: UInt64 = 0x10_0000

  static func configuration(memoryByteCount: Int = 64 << 20) -> MachineConfiguration {
    MachineConfiguration(confinement: .none, handlers: .hosted, memoryByteCount: memoryByteCount)
  }

  /// - Throws: where the program's memory cannot be had.
  init(_ program: UserProgram) throws(CorpusError) {
    let codePages = (program.code.count + 0xFFF) >> 12
    let codeBase = Self.imageBase + UInt64(UserKernel.byteCount)
    let tableBase = codeBase + UInt64(codePages << 12)
    var layout = UserMemory(tables: PageTables(base: tableBase), firstFree: tableBase + UserMemory.tableLimit)
    for (linear, page) in UserKernel.pages {
      layout.tables.map(linear, to: Self.imageBase + UInt64(page << 12), isUser: false)
    }
    layout.map(code: program.address, to: codeBase, pages: codePages)
    if program.isFoundBelow64K {
      let address = program.address & 0xFFFF
      layout.map(code: address, to: codeBase, pages: min(codePages, Int(0x1_0000 - address) >> 12))
    }
    for region in program.regions { try layout.add(region) }
    let tables = layout.tables

    let configuration = Self.configuration(memoryByteCount: layout.memoryByteCount)
    let kernel = UserKernel(program: program, cpuid: configuration.cpuid)
    var image = kernel.image
    image += program.code + [UInt8](repeating: 0, count: codePages << 12 - program.code.count)
    image += tables.entries.flatMap(littleEndian)
    let machine = try Self.machine(configuration, image, kernel, tables)
    self.kernel = kernel
    self.tables = tables
    self.machine = machine
  }

  /// A machine that is about to enter the program.
  private static func machine(
    _ configuration: MachineConfiguration, _ image: [UInt8], _ kernel: UserKernel, _ tables: PageTables
  ) throws(CorpusError) -> VirtualMachine {
    do {
      var machine = try VirtualMachine(configuration, image: BootImage.flat(image, base: imageBase))
      try machine.setSystemState(kernel.system(root: tables.base))
      try machine.setRegisters(kernel.registers)
      for contents in kernel.program.contents {
        for (index, byte) in contents.bytes.enumerated() {
          let address = contents.address &+ UInt64(index)
          guard let physical = tables.physical(address) else {
            throw CorpusError("memory", "\(hexadecimal(address)) is in no region")
          }
          try machine.writeMemory(UInt64(byte), at: physical, .byte)
        }
      }
      return machine
    } catch let error as CorpusError { throw error } catch { throw CorpusError("machine", "\(error)") }
  }

  /// Runs the program to its end.
  mutating func run() -> UserOutcome {
    while true {
      let exit = machine.run(limit: Self.instructionLimit)
      guard case .io(let element) = exit, element.port == UserKernel.port, element.direction == .write,
        let stub = try? machine.registers(), let system = try? machine.systemState(),
        let event = UserKernel.event(at: stub.rip)
      else { return UserOutcome(ending: exit == .instructionLimit ? .instructionLimit : .stopped("\(exit)")) }
      let trap = trap(event, stub, system)
      guard let registers = serve(trap), resume(stub, registers) else { return outcome(trap, system) }
    }
  }

  /// The program's registers, from the stub's and from the frame.
  private func trap(_ event: UserKernel.Event, _ stub: RegisterFile, _ system: SystemState) -> UserTrap {
    var trap = UserTrap(event: event, registers: stub, address: system.cr2)
    if event == .systemCall {
      trap.registers.rip = stub[.rcx]
      trap.registers.rflags = RFlags(rawValue: stub[.r11])
    } else {
      if case .exception(let vector) = event, vector.hasErrorCode { trap.errorCode = word(stub[.rsp]) }
      trap.registers.rip = word(UserKernel.frame)
      trap.registers.rflags = RFlags(rawValue: word(UserKernel.frame + 16))
      trap.registers[.rsp] = word(UserKernel.frame + 24)
    }
    return trap
  }

  private mutating func serve(_ trap: UserTrap) -> RegisterFile? {
    var services = UserServices(
      trap: trap, codeSize: program.codeSize, code: bytes(trap.registers.rip, count: 15),
      nanoseconds: machine.instructionCount)
    guard services.serve() else { return nil }
    for write in services.writes {
      for (index, byte) in write.bytes.enumerated() {
        guard let physical = tables.physical(write.address &+ UInt64(index)),
          (try? machine.writeMemory(UInt64(byte), at: physical, .byte)) != nil
        else { return nil }
      }
    }
    return services.trap.registers
  }

  /// Goes on behind the stub's OUT.
  private mutating func resume(_ stub: RegisterFile, _ registers: RegisterFile) -> Bool {
    let frame = [
      registers.rip, kernel.selectors.code, registers.rflags.rawValue, registers[.rsp], kernel.selectors.stack,
    ]
    var registers = registers
    registers.rip = stub.rip
    registers.rflags = stub.rflags
    registers[.rsp] = UserKernel.frame
    do {
      for (index, word) in frame.enumerated() {
        guard let physical = tables.physical(UserKernel.frame + UInt64(index * 8)) else { return false }
        try machine.writeMemory(word, at: physical, .qword)
      }
      try machine.setRegisters(registers)
      try machine.complete()
      return true
    } catch { return false }
  }

  private func outcome(_ trap: UserTrap, _ system: SystemState) -> UserOutcome {
    let code = bytes(trap.registers.rip, count: 8)
    var outcome = UserOutcome(
      ending: .init(trap, code: code), registers: trap.registers, fsBase: system.fs.base, gsBase: system.gs.base)
    if kernel.hasFXSAVE {
      outcome.floating = FloatingState(bytes(UserKernel.floating, count: FloatingState.byteCount)[...])
    }
    outcome.contents = program.contents.map { bytes($0.address, count: $0.bytes.count) }
    return outcome
  }

  private func word(_ linear: UInt64) -> UInt64 {
    bytes(linear, count: 8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// What is there, as far as memory is.
  private func bytes(_ linear: UInt64, count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    for index in 0..<count {
      guard let physical = tables.physical(linear &+ UInt64(index)),
        let byte = try? machine.readMemory(physical, .byte)
      else { break }
      bytes.append(UInt8(truncatingIfNeeded: byte))
    }
    return bytes
  }
}

/// Which physical pages a program gets.
private struct UserMemory {
  var tables: PageTables
  /// The next page that nobody has.
  private var next: UInt64
  private let begin: UInt64

  /// Room for page tables in bytes.
  static let tableLimit: UInt64 = 0x10_0000

  /// Bytes that the regions of one program may have.
  private static let limit: UInt64 = 8 << 30

  init(tables: PageTables, firstFree: UInt64) {
    self.tables = tables
    next = firstFree
    begin = firstFree
  }

  var memoryByteCount: Int { Int(next > hole.upperBound ? next - (hole.upperBound - hole.lowerBound) : next) }

  /// Where a machine's devices are (`GuestMemory`).
  private var hole: Range<UInt64> { 0xC000_0000..<0x1_0000_0000 }

  mutating func map(code linear: UInt64, to physical: UInt64, pages: Int) {
    for page in 0..<UInt64(pages) { tables.map(linear + page << 12, to: physical + page << 12, isUser: true) }
  }

  /// Pages of 2 MiB where they fit.
  mutating func add(_ region: UserProgram.Region) throws(CorpusError) {
    let (last, isOverflow) = region.address.addingReportingOverflow(region.byteCount &- 1)
    guard region.byteCount > 0, !isOverflow, last < 1 << 47, region.address & 0xFFF == 0 else {
      throw CorpusError("memory", "\(hexadecimal(region.address)) with \(region.byteCount) bytes is no region")
    }
    var linear = region.address
    while linear <= last {
      guard next - begin < Self.limit, UInt64(tables.byteCount) + 3 << 12 <= Self.tableLimit else {
        throw CorpusError("memory", "\(hexadecimal(region.address)) with \(region.byteCount) bytes is too much")
      }
      let isLarge =
        linear & (PageTables.largePage - 1) == 0 && last - linear >= PageTables.largePage - 1
        && tables.isLargePageFree(linear)
      let size = isLarge ? PageTables.largePage : 0x1000
      if tables.physical(linear) != nil {
        linear += 0x1000
        continue
      }
      next = (next + size - 1) & ~(size - 1)
      if hole.contains(next) || hole.contains(next + size - 1) { next = hole.upperBound }
      tables.map(linear, to: next, isUser: true, isLarge: isLarge)
      next += size
      linear += size
    }
  }
}
