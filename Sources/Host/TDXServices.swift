public import X86

// What a TDX guest asks of its host besides port I/O, CPUID and MSRs: MMIO, and the services of the GHCI.
extension TDXHost {
  /// `tdx_emulate_mmio`: 1, 2, 4 or 8 bytes at a shared address; a private one is an invalid operand. Whether there is a
  /// device, or RAM, or nothing at the address, whoever drives the bus decides.
  @usableFromInline mutating func memoryIO(_ registers: inout TDVMCallRegisters) -> HostAction {
    let size = registers[.r12]
    let isWrite = registers[.r13]
    let address = registers[.r14]
    guard isWrite <= 1, size <= 8, let width = Width(byteCount: Int(truncatingIfNeeded: size)) else {
      return answer(.invalidOperand, &registers)
    }
    let isShared = address & (address &+ (size - 1)) & sharedBit != 0
    guard isShared || isHosted else { return answer(.invalidOperand, &registers) }
    self.width = width
    direction = isWrite == 1 ? .write : .read
    data = isWrite == 1 ? registers[.r15] : 0
    pieces = AccessPieces(address: address & ~sharedBit, byteCount: width.byteCount)
    return nextPiece(&registers)
  }

  /// Takes the answer to `HostAction.memory`: what was read goes to R11, zero above the size; after a write R11 is
  /// untouched.
  @inlinable public mutating func completeMemory(
    _ value: UInt64, registers: inout TDVMCallRegisters
  ) -> HostAction {
    guard waiting == .memory else { return .fail(.nothingPending) }
    waiting = .nothing
    return completePiece(value, &registers)
  }

  @usableFromInline mutating func completePiece(
    _ value: UInt64, _ registers: inout TDVMCallRegisters
  ) -> HostAction {
    if direction == .read { data |= value << UInt64(pieceOffset * 8) }
    return nextPiece(&registers)
  }

  private mutating func nextPiece(_ registers: inout TDVMCallRegisters) -> HostAction {
    guard let piece = pieces.next() else {
      if direction == .read { registers[.r11] = data & width.mask }
      return answer(.success, &registers)
    }
    waiting = .memory
    pieceOffset = piece.offset
    return .memory(
      MemoryAccess(
        address: piece.address, direction: direction, width: piece.width,
        value: direction == .write ? data >> UInt64(piece.offset * 8) : 0))
  }

  @usableFromInline mutating func localAPIC(_ index: UInt32, _ direction: Direction, _ value: UInt64) -> HostAction {
    waiting = .localAPIC
    self.direction = direction
    return .localAPIC(LocalAPICAccess(index: index, direction: direction, value: value))
  }

  /// Takes the answer to `HostAction.localAPIC`: what was read goes to R11, anything for a write; `nil` is an invalid
  /// operand.
  public mutating func completeLocalAPIC(_ value: UInt64?, registers: inout TDVMCallRegisters) -> HostAction {
    guard waiting == .localAPIC else { return .fail(.nothingPending) }
    waiting = .nothing
    guard let value else { return answer(.invalidOperand, &registers) }
    if direction == .read { registers[.r11] = value }
    return answer(.success, &registers)
  }

  /// `tdx_emulate_vmcall`: number and arguments are R10 to R14, the answer is R10.
  @usableFromInline mutating func hypercall(_ registers: inout TDVMCallRegisters) -> HostAction {
    let call = KVMHypercall(
      number: registers[.r10], registers[.r11], registers[.r12], registers[.r13], registers[.r14])
    // Who may call is the guest's handler's to decide: TDX tells no privilege level.
    if let multicast = call.multicast(privilegeLevel: 0) {
      waiting = .interrupts
      return .sendInterrupts(multicast)
    }
    registers[.r10] = UInt64(bitPattern: call.answer(privilegeLevel: 0))
    return .resume(retired: false)
  }

  /// Takes the answer to `HostAction.sendInterrupts`: how many local APICs got it.
  public mutating func completeInterrupts(_ count: UInt64, registers: inout TDVMCallRegisters) -> HostAction {
    guard waiting == .interrupts else { return .fail(.nothingPending) }
    waiting = .nothing
    registers[.r10] = count
    return .resume(retired: false)
  }

  /// `tdx_map_gpa`: R12 is the address, its shared bit says to which side the pages go, R13 the size. Not KVM's are the
  /// pieces of 2 MiB with RETRY between them where an interrupt waits.
  @usableFromInline mutating func mapGPA(_ registers: inout TDVMCallRegisters) -> HostAction {
    let address = registers[.r12]
    let size = registers[.r13]
    let (end, overflows) = address.addingReportingOverflow(size)
    let limit = sharedBit << 1
    guard size > 0, !overflows, end &- 1 < limit, (address ^ (end &- 1)) & sharedBit == 0 else {
      return refuseConversion(.invalidOperand, &registers)
    }
    guard address & 0xFFF == 0, size & 0xFFF == 0 else { return refuseConversion(.alignmentError, &registers) }
    waiting = .conversion
    data = address
    return .convert(
      PageConversion(address: address & ~sharedBit, byteCount: size, isShared: address & sharedBit != 0))
  }

  /// Takes the answer to `HostAction.convert`: where it is not done R11 says from which address on.
  public mutating func completeConversion(isDone: Bool, registers: inout TDVMCallRegisters) -> HostAction {
    guard waiting == .conversion else { return .fail(.nothingPending) }
    waiting = .nothing
    guard isDone else {
      registers[.r11] = data
      return answer(.invalidOperand, &registers)
    }
    return answer(.success, &registers)
  }

  private func refuseConversion(_ status: TDVMCallStatus, _ registers: inout TDVMCallRegisters) -> HostAction {
    registers[.r11] = registers[.r12]
    return answer(status, &registers)
  }

  /// `tdx_get_td_vm_call_info`: leaf 0 says that the base calls are there; leaf 1, the optional ones, that none is.
  @usableFromInline func callInfo(_ registers: inout TDVMCallRegisters) -> HostAction {
    guard registers[.r12] <= 1 else { return answer(.invalidOperand, &registers) }
    for register: GeneralRegister in [.r11, .r12, .r13, .r14] { registers[register] = 0 }
    return answer(.success, &registers)
  }
}
