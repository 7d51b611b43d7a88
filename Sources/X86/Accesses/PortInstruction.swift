extension PortAccess {
  /// The access that an instruction makes, or `nil` where it is no port instruction.
  ///
  /// IN is E4, E5, EC, ED; OUT is E6, E7, EE, EF; INS is 6C, 6D; OUTS is 6E, 6F (Intel SDM vol. 2). REX.W takes
  /// away what 66h does and has no other effect. F2h repeats like F3h, and neither means anything to IN and OUT. INS
  /// always writes to ES.
  @inlinable public init?(_ instruction: borrowing Instruction, registers: borrowing RegisterFile) {
    guard instruction.map == .primary else { return nil }
    let opcode = instruction.opcode
    let isString = opcode & 0xFC == 0x6C
    let isImmediate = opcode & 0xFC == 0xE4
    guard isString || isImmediate || opcode & 0xFC == 0xEC else { return nil }
    let direction: Direction = opcode & 2 == 0 ? .read : .write
    let width: Width = opcode & 1 == 0 ? .byte : instruction.operandWidth == .word ? .word : .dword
    let port =
      isImmediate
      ? UInt16(truncatingIfNeeded: instruction.immediate & 0xFF) : UInt16(truncatingIfNeeded: registers[.rdx])
    self.init(
      port: port, direction: direction, width: width, isImmediate: isImmediate, addressWidth: instruction.addressWidth)
    guard isString else { return }
    self.isString = true
    isRepeated = instruction.isRepeated
    if direction == .read { segment = .es } else if let override = instruction.segmentOverride { segment = override }
  }
}
