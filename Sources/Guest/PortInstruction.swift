public import X86

extension PortAccess {
  /// The register that points at the string operand: RDI for INS, RSI for OUTS.
  @inlinable var pointer: GeneralRegister { direction == .read ? .rdi : .rsi }

  /// The elements that are left to move: without REP one, whatever RCX holds; the count is as wide as the address.
  @inlinable func remainingCount(_ registers: borrowing RegisterFile) -> UInt64 {
    isRepeated ? registers[.rcx] & addressWidth.mask : 1
  }

  /// How far `elements` elements move the pointer: down with DF, modulo 2⁶⁴.
  @inlinable func distance(of elements: UInt64, _ flags: RFlags) -> UInt64 {
    let bytes = elements &* UInt64(width.rawValue)
    return flags.contains(.direction) ? 0 &- bytes : bytes
  }

  /// The linear address of one element, counted from the first that is left.
  @inlinable func address(ofElement index: UInt64, in context: borrowing some GuestContext & ~Copyable) -> UInt64 {
    let offset = context.registers[pointer] &+ distance(of: index, context.registers.rflags)
    let linear = context.base(of: segment) &+ (offset & addressWidth.mask)
    return context.codeSize == .bits64 ? linear : linear & 0xFFFF_FFFF
  }

  /// The elements from `index` on that lie one after the other in the page of the first, below `limit`: with DF, and where
  /// an element lies in two pages, it alone.
  @inlinable func run(
    fromElement index: UInt64, upTo limit: UInt64, in context: borrowing some GuestContext & ~Copyable
  ) -> (address: UInt64, count: Int) {
    let address = address(ofElement: index, in: context)
    let flags = context.registers.rflags
    if flags.contains(.direction) { return (address, 1) }
    let offset = context.registers[pointer] &+ distance(of: index, flags)
    let inPage = 0x1000 &- address & 0xFFF
    // The offset may wrap to 0 within the page.
    let toWrap = addressWidth.mask &- offset & addressWidth.mask
    let bytes = min(inPage, toWrap == .max ? toWrap : toWrap &+ 1)
    let count = min(bytes / UInt64(width.rawValue), limit &- index)
    return (address, max(Int(truncatingIfNeeded: count), 1))
  }

  /// Steps the pointer and, with REP, the count over elements that are done; both are written as wide as the address.
  ///
  /// - Returns: true when nothing is left, so that RIP moves on.
  @inlinable func step(over elements: UInt64, _ registers: inout RegisterFile) -> Bool {
    registers.write(
      registers[pointer] &+ distance(of: elements, registers.rflags), to: pointer, width: addressWidth)
    guard isRepeated else { return true }
    registers.write(registers[.rcx] &- elements, to: .rcx, width: addressWidth)
    return registers[.rcx] & addressWidth.mask == 0
  }
}
