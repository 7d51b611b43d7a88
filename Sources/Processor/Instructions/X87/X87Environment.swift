/// The image of FNSTENV, and with the registers behind it of FNSAVE (Intel SDM vol. 1 §8.1.10, figures 8-9 to 8-12).
struct X87Environment {
  /// 32-bit fields, or 16-bit ones.
  var is32: Bool
  /// The layout of protected mode; that of real and virtual-8086 mode has linear addresses instead.
  var isProtected: Bool

  var byteCount: Int { is32 ? 28 : 14 }

  /// The seven fields, in order.
  func fields(of state: X87State) -> InlineArray<7, UInt32> {
    let opcode = UInt32(state.lastOpcode & 0x7FF)
    let instruction = UInt32(truncatingIfNeeded: state.instructionPointer)
    let data = UInt32(truncatingIfNeeded: state.dataPointer)
    let fill: UInt32 = is32 ? 0xFFFF_0000 : 0
    var fields: InlineArray<7, UInt32> = [
      fill | UInt32(state.control), fill | UInt32(state.status), fill | UInt32(state.tagWord), instruction,
      UInt32(state.instructionSelector), data, UInt32(state.dataSelector),
    ]
    if isProtected {
      if is32 {
        fields[4] |= opcode << 16
        fields[6] |= fill
      }
    } else {
      let instruction = instruction &+ UInt32(state.instructionSelector) << 4
      let data = data &+ UInt32(state.dataSelector) << 4
      if is32 {
        fields[3] = fill | instruction & 0xFFFF
        fields[4] = instruction >> 4 & 0x0FFF_F000 | opcode
        fields[5] = fill | data & 0xFFFF
        fields[6] = data >> 4 & 0x0FFF_F000
      } else {
        (fields[3], fields[5]) = (instruction, data)
        fields[4] = instruction >> 4 & 0xF000 | opcode
        fields[6] = data >> 4 & 0xF000
      }
    }
    return fields
  }

  /// Takes what `fields` says.
  func load(_ fields: InlineArray<7, UInt32>, into state: inout X87State) {
    state.setControl(UInt16(truncatingIfNeeded: fields[0]))
    state.status = UInt16(truncatingIfNeeded: fields[1])
    state.valid = 0
    for number in 0..<8 where fields[2] >> UInt32(2 * number) & 3 != 3 { state.valid |= 1 << UInt8(number) }
    if isProtected {
      (state.instructionPointer, state.dataPointer) = (UInt64(fields[3]), UInt64(fields[5]))
      state.instructionSelector = UInt16(truncatingIfNeeded: fields[4])
      state.dataSelector = UInt16(truncatingIfNeeded: fields[6])
      if is32 { state.lastOpcode = UInt16(truncatingIfNeeded: fields[4] >> 16) & 0x7FF }
    } else {
      let mask: UInt32 = is32 ? 0x0FFF_F000 : 0xF000
      state.instructionPointer = UInt64(fields[3] & 0xFFFF | (fields[4] & mask) << 4)
      state.dataPointer = UInt64(fields[5] & 0xFFFF | (fields[6] & mask) << 4)
      (state.instructionSelector, state.dataSelector) = (0, 0)
      state.lastOpcode = UInt16(truncatingIfNeeded: fields[4]) & 0x7FF
    }
    state.refreshErrorSummary()
  }
}

extension X87State {
  /// FLDCW: bit 6 reads as one, the other reserved bits as zero.
  mutating func setControl(_ value: UInt16) {
    control = value & 0x1F3F | 0x40
    refreshErrorSummary()
  }
}
