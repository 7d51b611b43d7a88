public import X86

/// An instruction that touches a device, taken apart: bytes to load, something to compute, bytes to store.
///
/// #VC and #VE share it. It is a small machine that stops at each bus cycle to a device and goes on when the host has
/// answered; memory that is RAM it reads and writes itself. Registers and flags change only when the last cycle is done,
/// so that a refusal midway leaves the instruction as it was. Operands are those that the instruction had when it was
/// decoded: nothing is fetched or decoded twice.
@frozen public struct MMIOInstruction: Sendable {
  /// How far the instruction has come.
  @frozen @usableFromInline enum Phase: UInt8, Sendable { case load, loadSecond, store, end }

  /// Where the first load begins: a linear address.
  @usableFromInline var source: UInt64 = 0
  /// Where the store, or the second load of CMPS, begins: a linear address.
  @usableFromInline var destination: UInt64 = 0
  /// The operand that is not in memory, or the first that CMPS has loaded.
  @usableFromInline var operand: UInt64 = 0
  /// What was loaded, or is to be stored; where 16 bytes move, their low half.
  @usableFromInline var low: UInt64 = 0
  /// The high half, or what was loaded before the new value took its place.
  @usableFromInline var high: UInt64 = 0

  @usableFromInline var operation = MMIOOperation.none
  @usableFromInline var phase = Phase.end
  /// Bytes of the memory operand, 1 to 16.
  @usableFromInline var byteCount: UInt8 = 0
  /// Bytes that the phase has moved.
  @usableFromInline var offset: UInt8 = 0
  /// The bus cycle that the host is asked for.
  @usableFromInline var pending = Width.byte
  @usableFromInline var isPending = false
  /// The width of the register operand.
  @usableFromInline var width = Width.byte
  @usableFromInline var register = RegisterOperand()
  /// Arithmetic whose result goes to the register operand.
  @usableFromInline var writesRegister = false
  @usableFromInline var addressWidth = Width.qword
  @usableFromInline var isRepeated = false
  @usableFromInline var isRepeatedWhileEqual = false
  /// Bytes of the instruction.
  @usableFromInline var length: UInt8 = 0

  /// No instruction.
  @inlinable public init() {}

  /// Takes an instruction apart, and translates every page that it touches.
  ///
  /// - Throws: the fault that the instruction ends in; `unhandledInstruction` where it is none of those that can be
  ///   carried out; `opcodeMismatch` where it touches no memory; `userModeAccess` in user mode; `privateAddress` where
  ///   no byte of it is a device's.
  @inlinable public init(
    _ instruction: Instruction, in context: inout some GuestContext & ~Copyable
  ) throws(HandlerAbort) {
    length = instruction.length
    width = instruction.operandWidth
    if let operation = MMIOOperation(string: instruction.mnemonic) {
      takeString(operation, instruction, in: context)
      guard self.operation != .none else { return }
    } else {
      let isFirst = instruction.operands[0].kind == .memory
      guard isFirst || instruction.operands[1].kind == .memory else {
        throw .fail(
          instruction.mnemonic.pushesOrPops ? .unhandledInstruction(instruction.mnemonic) : .opcodeMismatch)
      }
      let nextRIP = context.registers.rip &+ UInt64(length)
      source = instruction.memory.offset(context.registers, nextRIP: nextRIP)
      byteCount = instruction.operands[isFirst ? 0 : 1].byteCount
      try takeOperands(instruction, memoryIsFirst: isFirst, context.registers)
      source = (source & instruction.memory.addressWidth.mask) &+ context.base(of: instruction.memory.segment)
      destination = source
      guard 1...16 ~= byteCount else { throw .fail(.unhandledInstruction(instruction.mnemonic)) }
      if instruction.requiresAlignment && source & 15 != 0 { throw .fault(.generalProtection()) }
      if operation == .vectorStore { takeVectorValue(instruction, context.vector(register.number)) }
    }
    phase = operation.onlyStores ? .store : .load
    try checkPages(in: &context)
  }

  /// True where the memory operand is written.
  @inlinable var stores: Bool {
    switch operation {
    case .none, .load, .loadSigned, .loadSwapped, .loadConditionally, .loadString, .compareString, .scanString,
      .vectorLoad, .vectorLoadLow, .vectorLoadHigh:
      false
    default: !writesRegister && !operation.onlyCompares
    }
  }

  /// Translates the first and the last byte of each memory operand, before anything is touched.
  @inlinable func checkPages(in context: inout some GuestContext & ~Copyable) throws(HandlerAbort) {
    var found: GuestPhysicalAddress?
    let isTwo = operation == .moveString || operation == .compareString
    for operandNumber in 0..<2 where isTwo || operandNumber == (operation.onlyStores ? 1 : 0) {
      let address = operandNumber == 0 ? source : destination
      let isWrite = stores && (!isTwo || operandNumber == 1)
      let last = address &+ UInt64(byteCount) &- 1
      let first = try context.place(of: address, isWrite: isWrite)
      if found == nil || first.isDevice { found = first }
      if (last ^ address) & ~0xFFF != 0 {
        // Where the second page begins: the address that a fault reports.
        let second = try context.place(of: last & ~0xFFF, isWrite: isWrite)
        if second.isDevice { found = second }
      }
    }
    guard let found else { throw .fail(.opcodeMismatch) }
    guard found.isDevice else { throw .fail(.privateAddress(found.address)) }
    guard context.privilegeLevel < 3 else { throw .fail(.userModeAccess(found.address)) }
  }
}

extension GuestContext where Self: ~Copyable {
  /// Where a linear address leads, in code of any size.
  @inlinable mutating func place(of address: UInt64, isWrite: Bool) throws(HandlerAbort) -> GuestPhysicalAddress {
    let linear = codeSize == .bits64 ? address : address & 0xFFFF_FFFF
    do { return try translate(linear, isWrite: isWrite) } catch { throw .fault(error) }
  }
}

extension MMIOInstruction {
  /// What is to be done next.
  @frozen public enum Step: Sendable, Equatable {
    /// A bus cycle that the host is to be asked for; then call `complete`, and `advance` again.
    case device(MemoryAccess)
    /// The registers are final, and RIP may move on.
    case done
    /// One element is done, and RIP stays.
    case again
  }

  /// Goes on to the next bus cycle to a device, or to the end.
  ///
  /// - Throws: the fault of an access to RAM whose mapping has changed since the pages were checked.
  @inlinable public mutating func advance(in context: inout some GuestContext & ~Copyable) throws(HandlerAbort) -> Step
  {
    while phase != .end {
      if let access = try move(in: &context) { return .device(access) }
      endPhase(context.registers)
    }
    switch operation {
    case .vectorLoad, .vectorLoadLow, .vectorLoadHigh: context.finishVector(self)
    default: break
    }
    return finish(&context.registers) ? .done : .again
  }

  /// The direction of the bus cycle that the host was asked for; `nil` where it was asked for none.
  @inlinable public var pendingDirection: Direction? {
    isPending ? phase == .store ? .write : .read : nil
  }

  /// The width of the bus cycle that the host was asked for.
  @inlinable public var pendingWidth: Width { pending }

  /// Takes what the host has answered; bits above the bus cycle are dropped.
  @inlinable public mutating func complete(_ value: UInt64) {
    guard isPending else { return }
    isPending = false
    if phase != .store { deposit(value, pending) }
    offset &+= pending.rawValue
  }

  /// Moves the bytes of one phase, as far as they are in RAM.
  @inlinable mutating func move(in context: inout some GuestContext & ~Copyable) throws(HandlerAbort) -> MemoryAccess? {
    let isStore = phase == .store
    let start = phase == .load ? source : destination
    while offset < byteCount {
      var pieces = AccessPieces(address: start &+ UInt64(offset), byteCount: Int(byteCount &- offset))
      guard let piece = pieces.next() else { break }
      let place = try context.place(of: piece.address, isWrite: isStore)
      if place.isDevice {
        pending = piece.width
        isPending = true
        return MemoryAccess(
          address: place.address, direction: isStore ? .write : .read, width: piece.width,
          value: isStore ? slice(piece.width) : 0)
      }
      let linear = context.codeSize == .bits64 ? piece.address : piece.address & 0xFFFF_FFFF
      do {
        if isStore {
          try context.store(slice(piece.width), at: linear, piece.width)
        } else {
          deposit(try context.load(linear, piece.width), piece.width)
        }
      } catch { throw .fault(error) }
      offset &+= piece.width.rawValue
    }
    return nil
  }

  /// The next bytes to be stored.
  @inlinable func slice(_ width: Width) -> UInt64 {
    let shift = UInt64(offset) &* 8
    guard shift < 64 else { return high >> (shift &- 64) & width.mask }
    // Only a vector is wider than `low`.
    let upper = byteCount > 8 && shift > 0 ? high << (64 &- shift) : 0
    return (low >> shift | upper) & width.mask
  }

  /// Puts loaded bytes where they belong.
  @inlinable mutating func deposit(_ value: UInt64, _ width: Width) {
    let shift = UInt64(offset) &* 8
    let value = value & width.mask
    guard shift < 64 else { return high |= value << (shift &- 64) }
    low |= value << shift
    if shift > 0 { high |= value >> (64 &- shift) }
  }

  /// Computes what a phase has made possible, and enters the next.
  @inlinable mutating func endPhase(_ registers: borrowing RegisterFile) {
    offset = 0
    switch (phase, operation) {
    case (.load, .compareString):
      operand = low
      low = 0
      phase = .loadSecond
    case (.load, .moveString): phase = .store
    case (.load, _) where stores:
      high = low
      if operation == .compareExchange {
        let isEqual = high == registers[.rax] & width.mask
        // Memory is written whether it was equal or not (Intel SDM vol. 2, CMPXCHG).
        low = isEqual ? operand : high
      } else {
        low = operation.result(high, operand, width, registers.rflags).0
      }
      phase = .store
    default: phase = .end
    }
  }

  /// Writes registers and flags.
  ///
  /// - Returns: false where the instruction is repeated.
  @inlinable func finish(_ registers: inout RegisterFile) -> Bool {
    switch operation {
    case .none, .store, .vectorStore: return true
    case .load: register.write(low, to: &registers, width)
    case .loadSigned:
      let loaded = Width(rawValue: byteCount) ?? width
      register.write(loaded.signExtend(low), to: &registers, width)
    case .loadSwapped: register.write(Self.swapped(low, width), to: &registers, width)
    case .loadConditionally:
      // A 32-bit destination is zero-extended whatever the condition says.
      register.write(operand != 0 ? low : register.value(registers, width), to: &registers, width)
    case .vectorLoad, .vectorLoadLow, .vectorLoadHigh: return true  // Done by `finishVector`.
    case .compareExchange:
      let accumulator = registers[.rax] & width.mask
      let result = ArithmeticResult.difference(accumulator, high, width)
      registers.rflags = registers.rflags.withStatus(of: result.flags)
      if accumulator != high { registers.write(high, to: .rax, width: width) }
    case .moveString, .storeString, .loadString, .compareString, .scanString: return finishString(&registers)
    default:
      let old = stores ? high : low
      // Where the register is the destination it is the left operand.
      let (value, flags) =
        writesRegister && operation != .exchange
        ? operation.result(operand, old, width, registers.rflags)
        : operation.result(old, operand, width, registers.rflags)
      registers.rflags = flags
      if operation == .exchange || operation == .exchangeAdd {
        register.write(old, to: &registers, width)
      } else if writesRegister && !operation.onlyCompares {
        register.write(value, to: &registers, width)
      }
    }
    return true
  }

  /// Steps a string instruction over one element.
  @inlinable func finishString(_ registers: inout RegisterFile) -> Bool {
    if operation == .loadString { registers.write(low, to: .rax, width: width) }
    if operation == .compareString || operation == .scanString {
      let first = operation == .compareString ? operand : registers[.rax]
      registers.rflags = operation.result(first, low, width, registers.rflags).1
    }
    let bytes = UInt64(width.rawValue)
    let distance = registers.rflags.contains(.direction) ? 0 &- bytes : bytes
    if operation.stepsSource { registers.write(registers[.rsi] &+ distance, to: .rsi, width: addressWidth) }
    if operation.stepsDestination { registers.write(registers[.rdi] &+ distance, to: .rdi, width: addressWidth) }
    guard isRepeated else { return true }
    registers.write(registers[.rcx] &- 1, to: .rcx, width: addressWidth)
    if registers[.rcx] & addressWidth.mask == 0 { return true }
    guard operation == .compareString || operation == .scanString else { return false }
    return registers.rflags.contains(.zero) != isRepeatedWhileEqual
  }

  @inlinable static func swapped(_ value: UInt64, _ width: Width) -> UInt64 {
    value.byteSwapped >> UInt64(64 - width.bitCount)
  }
}
