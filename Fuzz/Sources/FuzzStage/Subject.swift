public import FuzzInput
import Machine
import Memory
public import Processor
public import X86

/// One processor with its memory, used for input after input.
public final class Subject {
  private var processor: Processor
  private let memory: GuestMemory
  private let image: [UInt8]

  /// Instructions of an input at most, and how often it may leave the processor.
  private static let instructions: UInt64 = 32
  private static let stops = 24

  /// A processor of a model.
  public init(_ confinement: Confinement, _ handlers: HandlerPlacement) {
    let protection: MemoryProtection =
      switch (confinement, handlers) {
      case (.sevES, .own): .sevES(cBitPosition: VirtualMachine.cBitPosition)
      case (.tdx, .own): .tdx(sharedBitPosition: VirtualMachine.sharedBitPosition)
      case (.sevES, .hosted), (.tdx, .hosted): .hosted(confinement)
      default: .none
      }
    guard let memory = try? GuestMemory(byteCount: Stage.byteCount, protection: protection) else {
      preconditionFailure("no memory")
    }
    self.memory = memory
    image = Stage.image(attribute: confinement == .sevES && handlers == .own ? 1 << VirtualMachine.cBitPosition : 0)
    let cpuid = MachineConfiguration(confinement: confinement, handlers: handlers).cpuid
    processor = Processor(confinement: confinement, handlers: handlers, cpuid: cpuid)
  }

  /// Makes the input's state, and runs its code.
  public func run(_ input: inout FuzzInput) {
    prepare(&input)
    let limit = processor.instructionCount &+ Self.instructions
    var noise = FuzzNoise(processor.registers[.rsp] &+ processor.registers.rip)
    for _ in 0..<Self.stops where processor.instructionCount < limit {
      let stop = processor.run(memory, limit: limit)
      guard answer(stop, noise.next()) else { break }
    }
    // What the host emulates last may be beyond it.
    precondition(processor.instructionCount <= limit &+ 16, "the limit does not hold")
  }

  // MARK: For those who look closer

  /// General registers, RIP and RFLAGS.
  public var registers: RegisterFile {
    get { processor.registers }
    set { processor.registers = newValue }
  }

  /// Control, segment and system registers.
  public var system: SystemState {
    get { processor.system }
    set {
      processor.system = newValue
      processor.flushTranslations()
    }
  }

  /// All RAM.
  public var ram: [UInt8] { memory.guestBytes(0..<UInt64(Stage.byteCount)) }

  /// Writes the low `width` bytes of a value to RAM; nothing where there is none.
  public func write(_ value: UInt64, at address: UInt64, _ width: Width) {
    memory.write(value, at: address, width)
  }

  /// Executes so many instructions, an exception being one.
  public func step(_ count: UInt64) -> Stop { processor.run(memory, limit: processor.instructionCount &+ count) }

  // MARK: The initial state

  /// Makes the input's state.
  public func prepare(_ input: inout FuzzInput) {
    processor.reset()
    let image = image
    _ = memory.place(image.span, at: 0)
    let mode = input.byte()
    let flags = input.bytes(2)
    processor.system = Stage.state(mode & 15, ring: mode >> 4)
    var noise = FuzzNoise(input.bytes(2))
    var registers = RegisterFile()
    for number in 0..<16 { registers.general[number] = noise.registerValue() }
    if mode >> 6 != 0 { registers[.rsp] = Stage.stack }
    // Anywhere in the page of code, so that no two inputs meet in the cache of blocks for long.
    registers.rip = Stage.code + noise.next() & 0xFFF
    registers.rflags = RFlags(rawValue: flags & 0x7FD5 | (flags >> 15 & 1) << 18 | 2)
    if mode & 15 == 8 || mode & 15 == 9 { registers.rflags.insert(.virtual8086) }
    // Each single step is translated alone, which takes its time.
    if noise.next() & 7 != 0 { registers.rflags.remove(.trap) }
    processor.registers = registers
    for number in UInt8(0)..<4 { processor.setVector(number, low: noise.next(), high: noise.next()) }
    for _ in 0..<input.byte() & 7 { change(&input) }
    processor.flushTranslations()
    writeHandler(input.byte())
    var address = Stage.code + processor.registers.rip & 0xFFF
    while !input.isAtEnd && address < 0xE000 {
      memory.write(input.bytes(8), at: address, .qword)
      address += 8
    }
    // Back into it: JMP rel8 in every mode.
    memory.write(0xA0EB, at: address, .word)
  }

  /// What an exception meets.
  private func writeHandler(_ choice: UInt8) {
    let codes: [UInt64] = [
      0xF4F4, 0xCF, 0xCF48, 0xCF_4808_C483_48, 0xCF_04C4_83, 0xCF66, 0xCF48_9090_0F01_C1, 0xCF48_C031_0FA2, 0xCB48,
      0xCF_48D9_010F_F3, 0xFAFB_CF48, 0x0F_30CF_48, 0xCC, 0xFEEB, 0x0F05, 0xC3,
    ]
    memory.write(codes[Int(choice & 15)], at: Stage.handler, .qword)
  }

  /// One thing that is not as it should be.
  private func change(_ input: inout FuzzInput) {
    let kind = input.byte()
    switch kind & 15 {
    case 0, 1: memory.write(input.bytes(8), at: Stage.gdt + UInt64(input.byte() % 24) * 8, .qword)
    case 2: memory.write(input.bytes(8), at: Stage.ldt + UInt64(input.byte() & 7) * 8, .qword)
    case 3: memory.write(input.bytes(8), at: Stage.legacyIDT + UInt64(input.byte() & 31) * 8, .qword)
    case 4: memory.write(input.bytes(8), at: Stage.idt + UInt64(input.byte() & 31) * 16, .qword)
    case 5, 6:
      // An entry of a page table on the way to code, stack or tables.
      let tables = [
        Stage.pml4, Stage.pdpt, Stage.directory, Stage.table, Stage.table, Stage.table, Stage.legacyDirectory,
        Stage.legacyTable, Stage.pml5, Stage.directoryPointers,
      ]
      let number = Int(kind >> 4) % tables.count
      let isLegacy = number == 6 || number == 7
      let index = number >= 3 && number <= 5 || number == 7 ? UInt64(input.byte() & 31) : UInt64(input.byte() & 3)
      let value = input.bytes(2) & 0xFFF | input.value() & ~0xFFF
      memory.write(value, at: tables[number] + index * (isLegacy ? 4 : 8), isLegacy ? .dword : .qword)
    case 7:
      let begin = kind >> 4 & 1 == 0 ? Stage.taskState32 : Stage.taskState64
      memory.write(input.value(), at: begin + input.bytes(1), .qword)
    case 8, 9:
      let number = Int(kind >> 4) & 7
      let segment = Segment(
        selector: UInt16(truncatingIfNeeded: input.bytes(2)), attributes: UInt16(input.bytes(2) & 0xFFF),
        limit: UInt32(truncatingIfNeeded: input.value()), base: input.value())
      switch number {
      case 6: processor.system.ldtr = segment
      case 7: processor.system.tr = segment
      default: processor.system[SegmentRegister.allCases[number]] = segment
      }
    case 10: changeControl(kind >> 4, &input)
    case 11: changeSystem(kind >> 4, &input)
    case 12: processor.registers.general[Int(kind >> 4)] = input.value()
    case 13:
      switch kind >> 4 {
      case 0: processor.registers.rip = input.value()
      case 1: processor.registers.rflags = RFlags(rawValue: input.bytes(4))
      case 2: processor.system.cpl = input.byte() & 3
      case 3: processor.inject(interrupt: input.byte())
      case 4: processor.injectNonMaskable()
      case 5: processor.wantsInterruptWindow = true
      case 6: processor.inject(Exception(Vector(rawValue: input.byte())))
      case 7: processor.yieldsAtPause = input.byte() & 1 != 0
      case 8: processor.taskPriorityThreshold = input.byte() & 15
      case 9: processor.wantsNonMaskableWindow = true
      case 10: _ = try? memory.hostWrite(input.value(), at: input.bytes(2), .qword)
      case 11: processor.veInformation = VEInformation(reason: VMXExitReason(rawValue: UInt32(input.byte())))
      default: processor.setVector(input.byte(), low: input.value(), high: input.value())
      }
    default: memory.write(input.value(), at: input.bytes(2), .qword)
    }
  }

  private func changeControl(_ number: UInt8, _ input: inout FuzzInput) {
    switch number & 7 {
    case 0: processor.system.cr0 = CR0(rawValue: input.bytes(4))
    case 1: processor.system.cr4 = CR4(rawValue: input.bytes(4))
    case 2: processor.system.cr3 = input.value()
    case 3: processor.system.efer = EFER(rawValue: input.bytes(2))
    case 4: processor.system.cr4.formUnion(CR4(rawValue: 1 << UInt64(input.byte() & 31)))
    case 5: processor.system.cr0.formSymmetricDifference(CR0(rawValue: 1 << UInt64(input.byte() & 31)))
    case 6: processor.system.cr8 = input.value()
    default: processor.system.xcr0 = input.value()
    }
  }

  private func changeSystem(_ number: UInt8, _ input: inout FuzzInput) {
    switch number {
    case 0: processor.system.gdtr = DescriptorTable(base: input.value(), limit: UInt16(input.bytes(2)))
    case 1: processor.system.idtr = DescriptorTable(base: input.value(), limit: UInt16(input.bytes(2)))
    case 2: processor.system.dr0 = input.value()
    case 3: processor.system.dr1 = input.value()
    case 4: processor.system.dr7 = input.bytes(4)
    case 5: processor.system.dr6 = input.bytes(4)
    case 6: processor.system.star = input.bytes(8)
    case 7: processor.system.lstar = input.value()
    case 8: processor.system.sfmask = input.value()
    case 9: processor.system.sysenterCS = input.value()
    case 10: processor.system.sysenterEIP = input.value()
    case 11: processor.system.pkru = UInt32(input.bytes(4))
    case 12: processor.system.pkrs = UInt32(input.bytes(4))
    case 13: processor.system.ghcbMSR = input.value()
    case 14: processor.system.tscOffset = input.value()
    default: processor.system.apicBase = input.value()
    }
  }

  // MARK: The host

  /// Does something that a host could do.
  ///
  /// - Returns: false where the run is over.
  private func answer(_ stop: Stop, _ noise: UInt64) -> Bool {
    switch stop {
    case .instructionLimit, .unsupported, .integrityFault: return false
    case .timePassed: break
    case .port(let element): processor.finishPort(UInt32(truncatingIfNeeded: noise & element.width.mask))
    case .memory(let access): processor.finishMemory(noise >> 3 & access.width.mask)
    case .localAPIC: processor.finishLocalAPIC(noise & 7 == 0 ? nil : noise >> 8)
    case .interruptWindow:
      if processor.canTakeInterrupt { processor.inject(interrupt: UInt8(truncatingIfNeeded: noise)) }
      if noise & 0x300 == 0 && processor.canTakeNonMaskable { processor.injectNonMaskable() }
      processor.wantsInterruptWindow = noise & 0x400 != 0
      processor.wantsNonMaskableWindow = false
    case .halted, .pause:
      if processor.canTakeInterrupt { processor.inject(interrupt: UInt8(truncatingIfNeeded: noise)) }
    case .vmx(let exit): finish(UInt64(exit.instructionLength), noise)
    case .svm(let exit): finish(exit.nextRIP == 0 ? 1 : exit.nextRIP &- processor.registers.rip, noise)
    case .communicationException, .virtualizationException:
      if noise & 0x700 != 0 { processor.veInformation = nil }
      finish(noise >> 16 & 15, noise)
    case .vmgexit, .automaticExit:
      _ = try? memory.hostWrite(noise, at: processor.system.ghcbMSR & ~0xFFF | noise & 0xFF8, .qword)
    case .tdvmcall:
      processor.registers[.rax] = 0
      processor.registers[.r10] = noise & 1
    case .asynchronousExit: return noise & 1 == 0
    case .shutdown:
      if noise & 1 == 0 { processor.reset() } else { processor.initialize() }
      processor.startUp(vector: UInt8(noise >> 8 & 0x13))
      return noise & 2 == 0
    }
    return true
  }

  /// An instruction was emulated, or met an exception.
  private func finish(_ length: UInt64, _ noise: UInt64) {
    switch noise & 15 {
    case 0: processor.inject(.generalProtection(), iterations: noise >> 8 & 7)
    case 1: processor.inject(Exception(Vector(rawValue: UInt8(noise >> 8 & 31))))
    default:
      processor.registers.rip &+= length
      processor.registers[.rax] = noise
      processor.retireEmulated(iterations: noise & 0x70 == 0 ? 3 : 1)
    }
  }
}
