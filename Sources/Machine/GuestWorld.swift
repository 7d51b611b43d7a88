import Guest
import Memory
import Processor
import X86

/// The guest's side of the machine: its processor and its memory. To a hosted handler it is the interrupted world.
struct GuestWorld: ~Copyable {
  var processor: Processor
  let memory: GuestMemory
  /// Where a hosted handler touched memory that is no RAM: no exception says so, the machine does.
  var deviceAccess: UInt64?
  /// Which of the machine's processors `processor` is.
  var number = 0

  init(processor: consuming Processor, memory: consuming GuestMemory) {
    self.processor = processor
    self.memory = memory
  }

  private func mode(isUser: Bool) -> PagingMode {
    PagingMode(
      processor.system, isUser: isUser,
      alignmentCheck: processor.registers.rflags.contains(.alignmentCheck))
  }

  /// RIP as a linear address.
  var linearRIP: UInt64 {
    let rip = processor.registers.rip
    return codeSize == .bits64 ? rip : (processor.system.cs.base &+ rip) & 0xFFFF_FFFF
  }

  /// Up to 15 bytes at a linear address, as code; none where the first cannot be fetched.
  func instructionBytes(at linear: UInt64) -> InstructionBytes {
    do throws(Exception) { return try fetch(at: linear) } catch { return InstructionBytes() }
  }

  private func fetch(at linear: UInt64) throws(Exception) -> InstructionBytes {
    try memory.fetch(linear: linear, mode(isUser: privilegeLevel == 3))
  }

  private mutating func exception(_ fault: LinearFault) -> Exception {
    switch fault {
    case .exception(let exception): return exception
    case .device(let address):
      deviceAccess = address
      return .generalProtection()
    }
  }
}

extension GuestWorld: GuestContext {
  var registers: RegisterFile {
    _read { yield processor.registers }
    _modify { yield &processor.registers }
  }

  var privilegeLevel: UInt8 { processor.system.cpl }
  var codeSize: CodeSize { processor.system.codeSize }
  var taskState: Segment { processor.system.tr }
  var cr4: CR4 { processor.system.cr4 }
  var xcr0: UInt64 { processor.system.xcr0 }
  var ghcbAddress: UInt64 { GuestMemory.hostedGHCBAddress(of: number) }

  func base(of segment: SegmentRegister) -> UInt64 { processor.system.effectiveBase(segment) }

  mutating func fetchInstruction() throws(Exception) -> InstructionBytes {
    let linear = linearRIP
    if let bytes = processor.cachedCode(at: linear) { return bytes }
    return try fetch(at: linear)
  }

  mutating func load(_ address: UInt64, _ width: Width) throws(Exception) -> UInt64 {
    do { return try memory.load(linear: address, width, mode(isUser: privilegeLevel == 3)) } catch {
      throw exception(error)
    }
  }

  mutating func store(_ value: UInt64, at address: UInt64, _ width: Width) throws(Exception) {
    do { try memory.store(value, linear: address, width, mode(isUser: privilegeLevel == 3)) } catch {
      throw exception(error)
    }
  }

  mutating func probeStore(at address: UInt64, _ width: Width) throws(Exception) {
    do {
      try memory.probeStore(linear: address, byteCount: width.byteCount, mode(isUser: privilegeLevel == 3))
    } catch { throw exception(error) }
  }

  // A page holds all of the elements but a single one, so that all of them fault or none does.

  mutating func copyToGHCB(
    _ count: Int, _ width: Width, from address: UInt64, at offset: Int
  ) throws(Exception) -> Int {
    do {
      try memory.copyToHostedGHCB(
        linear: address, byteCount: count * width.byteCount, mode(isUser: privilegeLevel == 3), at: offset, of: number)
    } catch { throw exception(error) }
    return count
  }

  mutating func copyFromGHCB(
    _ count: Int, _ width: Width, to address: UInt64, at offset: Int
  ) throws(Exception) -> Int {
    do {
      try memory.copyFromHostedGHCB(
        linear: address, byteCount: count * width.byteCount, mode(isUser: privilegeLevel == 3), at: offset, of: number)
    } catch { throw exception(error) }
    return count
  }

  mutating func probeStores(_ count: Int, _ width: Width, at address: UInt64) throws(Exception) -> Int {
    do {
      try memory.probeStore(
        linear: address, byteCount: count * width.byteCount, mode(isUser: privilegeLevel == 3))
    } catch { throw exception(error) }
    return count
  }

  mutating func loadAsSupervisor(_ address: UInt64, _ width: Width) throws(Exception) -> UInt64 {
    do { return try memory.load(linear: address, width, mode(isUser: false)) } catch { throw exception(error) }
  }

  mutating func translate(_ address: UInt64, isWrite: Bool) throws(Exception) -> GuestPhysicalAddress {
    let mode = mode(isUser: privilegeLevel == 3)
    guard mode.isCanonical(address) else { throw .generalProtection() }
    let found = try memory.translate(address, isWrite ? .write : .read, mode).address
    return GuestPhysicalAddress(address: found, isDevice: !memory.isRAM(found))
  }

  func vector(_ number: UInt8) -> VectorValue {
    let value = processor.vector(number)
    return VectorValue(low: value.low, high: value.high)
  }

  mutating func setVector(_ number: UInt8, _ value: VectorValue) {
    processor.setVector(number, low: value.low, high: value.high)
  }

  var dr7: UInt64 {
    get { processor.system.dr7 }
    set { processor.system.dr7 = newValue }
  }

  mutating func readGHCB(at offset: Int, _ width: Width) -> UInt64 { memory.readHostedGHCB(offset, width, of: number) }

  mutating func writeGHCB(_ value: UInt64, at offset: Int, _ width: Width) {
    memory.writeHostedGHCB(value, offset, width, of: number)
  }
}
