public import Memory
public import X86

/// INS and OUTS of a plain guest, element by element, as KVM's full emulator does them (`x86_emulate_insn`): nothing of
/// them is left to the hardware. IN and OUT are its simplest case, a single element in RAX.
///
/// RIP stays at the instruction until the last element is done, and the registers are those of the element that is under
/// way, so that it can be begun again at any time: after a fault, after an interrupt, after a completion that was
/// dropped. A REP string goes on without the guest, but whenever the count that is left is a multiple of 1024 the guest
/// is entered with RIP at the instruction: an interrupt can be taken, and the instruction exits again
/// (KVM: `rcx & 0x3ff`). With RFLAGS.TF set that happens after every element, as on a processor.
///
/// A count that is 0 from the start touches nothing, RCX neither: under 67h Intel's processors clear its upper half
/// (KVM `string_registers_quirk`), AMD's and all models here leave it.
///
/// An operand in a device's memory is a cycle of the memory bus of its own: OUTS has it before the port's, INS after it.
/// One that lies in two pages and is not RAM ends the run with `HostFailure.emulation`. Segment limits, which only matter outside 64-bit code, are not checked.
@frozen @usableFromInline
struct StringPortEmulation: Sendable {
  @usableFromInline var access = PortAccess(port: 0, direction: .write, width: .byte)
  @usableFromInline var nextRIP: UInt64 = 0
  /// RIP at the instruction, where userspace may have changed it since.
  @usableFromInline var exitRIP: UInt64 = 0
  /// The host steps the guest: an element is a step.
  @usableFromInline var isStepped = false

  @inlinable init() {}

  /// The next element's bus cycle, or what ends the instruction before there is one.
  @usableFromInline
  func next(
    _ registers: inout RegisterFile, _ system: borrowing SystemState, _ memory: borrowing GuestMemory
  ) -> HostAction {
    guard access.isString else {
      return .port(element(UInt32(truncatingIfNeeded: registers[.rax])))
    }
    if access.isRepeated && registers[.rcx] & access.addressWidth.mask == 0 {
      registers.rip = nextRIP
      return .resume(retired: true)
    }
    let linear = address(registers[pointer], system)
    let mode = pagingMode(registers.rflags, system)
    do throws(LinearFault) {
      if access.direction == .write {
        return .port(element(UInt32(truncatingIfNeeded: try memory.load(linear: linear, access.width, mode))))
      }
      try memory.probeStore(linear: linear, byteCount: access.width.byteCount, mode)
      return .port(element(0))
    } catch {
      guard let operand = deviceOperand(error, linear) else { return failed(error, registers.rip) }
      return access.direction == .write ? .memory(operand) : .port(element(0))
    }
  }

  /// The operand as a cycle of the memory bus, where it is a device's and does not leave its page.
  private func deviceOperand(_ fault: LinearFault, _ linear: UInt64, _ value: UInt64 = 0) -> MemoryAccess? {
    guard case .device(let address) = fault, linear & 0xFFF <= 0x1000 - UInt64(access.width.rawValue) else {
      return nil
    }
    // INS, a read of the port, writes its operand.
    return MemoryAccess(
      address: address, direction: access.direction == .write ? .read : .write, width: access.width, value: value)
  }

  /// Takes the answer to the operand's own cycle: what OUTS sends, or nothing for INS.
  @usableFromInline
  func completeOperand(
    _ value: UInt64, _ registers: inout RegisterFile, _ system: borrowing SystemState, _ memory: borrowing GuestMemory
  ) -> HostAction {
    if access.direction == .write { return .port(element(UInt32(truncatingIfNeeded: value))) }
    return finishElement(&registers, system, memory)
  }

  /// Finishes the element under way and asks for the one after it.
  @usableFromInline
  func complete(
    _ value: UInt32, _ registers: inout RegisterFile, _ system: borrowing SystemState, _ memory: borrowing GuestMemory
  ) -> HostAction {
    guard access.isString else {
      if access.direction == .read { registers.write(UInt64(value), to: .rax, width: access.width) }
      registers.rip = nextRIP
      return .resume(retired: true)
    }
    if access.direction == .read {
      let linear = address(registers[pointer], system)
      do throws(LinearFault) {
        try memory.store(UInt64(value), linear: linear, access.width, pagingMode(registers.rflags, system))
      } catch {
        guard let operand = deviceOperand(error, linear, UInt64(value)) else { return failed(error, registers.rip) }
        return .memory(operand)
      }
    }
    return finishElement(&registers, system, memory)
  }

  private func finishElement(
    _ registers: inout RegisterFile, _ system: borrowing SystemState, _ memory: borrowing GuestMemory
  ) -> HostAction {
    step(&registers)
    guard access.isRepeated else {
      registers.rip = nextRIP
      return .resume(retired: true)
    }
    let left = registers[.rcx] & access.addressWidth.mask
    if left == 0 { registers.rip = nextRIP }
    if left & 0x3FF == 0 || isStepped || registers.rflags.contains(.trap) { return .resume(retired: true) }
    return next(&registers, system, memory)
  }

  /// What a block of INS asks for again and again.
  var readElement: PortElement { element(0) }

  /// How many elements KVM's emulator reads ahead for a repeated INS (`pio_in_emulated`): no more than there are bytes
  /// left in the page of the destination, nor than 1024 bytes hold.
  ///
  /// - Returns: `nil` where the destination is a device's: those go one at a time.
  func readAheadCount(
    _ registers: RegisterFile, _ system: borrowing SystemState, _ memory: borrowing GuestMemory
  ) -> Int? {
    let linear = address(registers[.rdi], system)
    do {
      try memory.probeStore(
        linear: linear, byteCount: access.width.byteCount, pagingMode(registers.rflags, system))
    } catch { return nil }
    let offset = registers[.rdi] & 0xFFF
    let inPage = registers.rflags.contains(.direction) ? offset : 0x1000 - offset
    let count = min(inPage, 1024 / UInt64(access.width.rawValue), registers[.rcx] & access.addressWidth.mask)
    return max(Int(truncatingIfNeeded: count), 1)
  }

  /// Finishes a block of a repeated INS. RIP is at the instruction afterwards, which comes once more with a count of 0;
  /// where a store faults the registers say nothing of what was stored before it.
  func completeBlock(
    _ values: [UInt32], _ registers: inout RegisterFile, _ system: borrowing SystemState,
    _ memory: borrowing GuestMemory
  ) -> HostAction {
    registers.rip = exitRIP
    var stepped = registers
    for value in values {
      do throws(LinearFault) {
        try memory.store(
          UInt64(value), linear: address(stepped[.rdi], system), access.width,
          pagingMode(registers.rflags, system))
      } catch { return failed(error, exitRIP) }
      step(&stepped)
    }
    registers = stepped
    return .resume(retired: true)
  }

  private func element(_ value: UInt32) -> PortElement {
    PortElement(
      port: access.port, direction: access.direction, width: access.width, value: access.direction == .write ? value : 0
    )
  }

  private var pointer: GeneralRegister { access.direction == .read ? .rdi : .rsi }

  private func address(_ offset: UInt64, _ system: borrowing SystemState) -> UInt64 {
    let segment = access.direction == .read ? SegmentRegister.es : access.segment
    let linear = system.effectiveBase(segment) &+ (offset & access.addressWidth.mask)
    return system.codeSize == .bits64 ? linear : linear & 0xFFFF_FFFF
  }

  func pagingMode(_ flags: RFlags, _ system: borrowing SystemState) -> PagingMode {
    PagingMode(system, isUser: system.cpl == 3, alignmentCheck: flags.contains(.alignmentCheck))
  }

  func step(_ registers: inout RegisterFile) {
    let stride = UInt64(access.width.byteCount)
    let moved =
      registers.rflags.contains(.direction) ? registers[pointer] &- stride : registers[pointer] &+ stride
    registers.write(moved, to: pointer, width: access.addressWidth)
    if access.isRepeated { registers.write(registers[.rcx] &- 1, to: .rcx, width: access.addressWidth) }
  }

  private func failed(_ fault: LinearFault, _ rip: UInt64) -> HostAction {
    switch fault {
    case .device: return .fail(.emulation(rip))
    case .exception(let exception):
      // An address in SS that is not canonical is #SS(0); the page walker, which knows no segments, says #GP(0).
      let isStack = access.direction == .write && access.segment == .ss && exception.vector == .generalProtection
      return .inject(isStack ? .stackFault : exception)
    }
  }
}
