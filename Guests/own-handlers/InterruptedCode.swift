import Guest
import Primitives
import X86

/// The world of the handlers: what was interrupted, as the frame on the stack has it, and this kernel's memory.
struct InterruptedCode: GuestContext, ~Copyable {
  var registers: RegisterFile
  let privilegeLevel: UInt8
  let codeSize: CodeSize
  /// False while the loader's page tables are in use.
  private let walks: Bool

  init(_ frame: TrapFramePointer, walks: Bool = true) {
    self.walks = walks
    registers = frame.pointee.registers
    privilegeLevel = UInt8(truncatingIfNeeded: frame.pointee.cs & 3)
    let rights = readAccessRights(UInt32(truncatingIfNeeded: frame.pointee.cs))
    codeSize = rights & 1 << 21 != 0 ? .bits64 : rights & 1 << 22 != 0 ? .bits32 : .bits16
  }

  private var walk: PageWalk { PageWalk(isUser: privilegeLevel == 3) }

  var cr4: CR4 { CR4(rawValue: readCR4()) }
  var xcr0: UInt64 { cr4.contains(.osXSAVE) ? readXCR0() : 1 }

  /// TR's descriptor, in the GDT.
  var taskState: Segment {
    let selector = readTaskRegister()
    let low = memory(readGDTBase() &+ UInt64(selector & ~7))
    let high = memory(readGDTBase() &+ UInt64(selector & ~7) &+ 8)
    return Segment(
      selector: UInt16(truncatingIfNeeded: selector), attributes: UInt16(truncatingIfNeeded: low >> 40 & 0xF0FF),
      limit: UInt32(truncatingIfNeeded: low & 0xFFFF | low >> 32 & 0xF_0000),
      base: low >> 16 & 0xFF_FFFF | low >> 32 & 0xFF00_0000 | high << 32)
  }

  /// The kernel keeps no other segment than flat ones.
  func base(of segment: SegmentRegister) -> UInt64 {
    switch segment {
    case .fs: readMSR(0xC000_0100)
    case .gs: readMSR(0xC000_0101)
    default: 0
    }
  }

  mutating func fetchInstruction() throws(Exception) -> InstructionBytes {
    var bytes = InstructionBytes()
    for index in 0..<UInt64(15) {
      let address = registers.rip &+ index
      if walks, index == 0 || address & 0xFFF == 0 {
        do {
          if try walk.translate(address, .fetch).isDevice { giveUp(.device) }
        } catch {
          guard index > 0 else { throw error }
          break
        }
      }
      bytes.append(load8(address))
    }
    return bytes
  }

  mutating func load(_ address: UInt64, _ width: Width) throws(Exception) -> UInt64 {
    try walk.check(address, width.byteCount, .read)
    return memory(address, width)
  }

  mutating func store(_ value: UInt64, at address: UInt64, _ width: Width) throws(Exception) {
    try walk.check(address, width.byteCount, .write)
    setMemory(value, address, width)
  }

  mutating func probeStore(at address: UInt64, _ width: Width) throws(Exception) {
    try walk.check(address, width.byteCount, .write)
  }

  mutating func loadAsSupervisor(_ address: UInt64, _ width: Width) throws(Exception) -> UInt64 {
    try PageWalk(isUser: false).check(address, width.byteCount, .read)
    return memory(address, width)
  }

  mutating func translate(_ address: UInt64, isWrite: Bool) throws(Exception) -> GuestPhysicalAddress {
    let found = try walk.translate(address, isWrite ? .write : .read)
    return GuestPhysicalAddress(address: found.address, isDevice: found.isDevice)
  }

  func vector(_ number: UInt8) -> VectorValue {
    var halves: InlineArray<2, UInt64> = [0, 0]
    var span = halves.mutableSpan
    span.withUnsafeMutableBufferPointer { ownReadVector(UInt64(number), $0.baseAddress) }
    return VectorValue(low: halves[0], high: halves[1])
  }

  mutating func setVector(_ number: UInt8, _ value: VectorValue) {
    let halves: InlineArray<2, UInt64> = [value.low, value.high]
    halves.span.withUnsafeBufferPointer { ownWriteVector(UInt64(number), $0.baseAddress) }
  }

  var dr7: UInt64 {
    get { own().pointee.dr7 }
    set { own().pointee.dr7 = newValue }
  }

  var ghcbAddress: UInt64 { UInt64(ownGHCB) }

  mutating func readGHCB(at offset: Int, _ width: Width) -> UInt64 {
    memory(UInt64(ownGHCB) &+ UInt64(offset), width)
  }

  mutating func writeGHCB(_ value: UInt64, at offset: Int, _ width: Width) {
    setMemory(value, UInt64(ownGHCB) &+ UInt64(offset), width)
  }
}
