import Memory
import X86

/// What `Opcode.extended` does: `extra` of the micro-op.
///
/// `b` is the destination, `a` or memory the source, and the immediate the register that VEX.vvvv names, by its offset.
enum ExtendedOperation: UInt8 {
  case adcx, adox
  case andn, bextr, blsi, blsmsk, blsr, bzhi, mulx, pdep, pext, rorx, sarx, shlx, shrx
  /// RDRAND and RDSEED.
  case random
  case rdpid
  /// CLFLUSH, CLFLUSHOPT and CLWB: there is no cache, but the address is looked at as for a load.
  case cacheLine
  case movdiri, movdir64b
  case serialize
  case clac, stac, invpcid, rdpkru, wrpkru

  /// Encoded with VEX.
  var isVEX: Bool { rawValue >= Self.andn.rawValue && rawValue <= Self.shrx.rawValue }

  /// Changes how the code behind it reaches memory: the last of its block.
  var isSystem: Bool { rawValue >= Self.clac.rawValue }
}

extension CPU {
  @inline(never) func extended(_ op: Op) throws(Fault) {
    guard let operation = ExtendedOperation(rawValue: op.extra) else { throw raise(.invalidOpcode) }
    switch operation {
    case .adcx, .adox: try addWithOneFlag(op, isOverflow: operation == .adox)
    case .andn: try logic(op) { ~$1 & $0 }
    case .bextr: try extractBits(op)
    case .blsi, .blsmsk, .blsr: try lowestBit(op, operation)
    case .bzhi: try zeroHighBits(op)
    case .mulx: try multiplyWithoutFlags(op)
    case .pdep: try bitsByMask(op) { deposit($1, $0) }
    case .pext: try bitsByMask(op) { extract($1, $0) }
    case .rorx: try rotateWithoutFlags(op)
    case .sarx, .shlx, .shrx: try shiftWithoutFlags(op, operation)
    case .random:
      setRegisterValue(op.a, nextRandom(), op.width)
      setStatus(.carry)
    case .rdpid: setRegister(op.a, hot.system.tscAux & 0xFFFF_FFFF)
    case .cacheLine:
      let address = effectiveAddress(op)
      _ = try translate(address, .read, stack: op.address.contains(.stack), isUser: isUser)
    case .movdiri: try store(registerValue(op.a, op.width), effectiveAddress(op), width: op.width, stack: isStack(op))
    case .movdir64b: try moveLine(op)
    case .serialize: break
    case .clac: try setAlignmentCheck(false)
    case .stac: try setAlignmentCheck(true)
    case .invpcid: try invpcid(op)
    case .rdpkru: try rdpkru(op)
    case .wrpkru: try wrpkru(op)
    }
  }

  private func isStack(_ op: Op) -> Bool { op.address.contains(.stack) }

  /// The register that VEX.vvvv names.
  private func third(_ op: Op) -> UInt64 { registerValue(UInt8(truncatingIfNeeded: op.immediate), op.width) }

  /// SF and ZF of a result of dword or qword; CF as told, OF clear.
  private func setFlags(_ result: UInt64, _ width: Width, carry: Bool = false) {
    if width == .dword { setLogicFlags(UInt32(truncatingIfNeeded: result)) } else { setLogicFlags(result) }
    if carry { setCarry(true, overflow: false) }
  }

  /// ADCX and ADOX: one flag goes in and comes out, the others stay.
  private func addWithOneFlag(_ op: Op, isOverflow: Bool) throws(Fault) {
    let source = try operand(op)
    let old = registerValue(op.b, op.width)
    let (first, carry) = old.addingReportingOverflow(source)
    let (sum, again) = first.addingReportingOverflow((isOverflow ? overflowFlag : carryFlag) ? 1 : 0)
    let isCarry = op.width == .dword ? sum >> 32 != 0 : carry || again
    if isOverflow { setCarry(carryFlag, overflow: isCarry) } else { setCarry(isCarry, overflow: overflowFlag) }
    setRegisterValue(op.b, sum, op.width)
  }

  private func logic(_ op: Op, _ combine: (UInt64, UInt64) -> UInt64) throws(Fault) {
    let result = combine(try operand(op), third(op)) & op.width.mask
    setFlags(result, op.width)
    setRegisterValue(op.b, result, op.width)
  }

  /// BEXTR: begin in the control's lowest byte, length in the next.
  private func extractBits(_ op: Op) throws(Fault) {
    let source = try operand(op)
    let control = third(op)
    let begin = control & 0xFF
    let length = control >> 8 & 0xFF
    let shifted = begin < 64 ? source >> begin : 0
    let result = length < 64 ? shifted & (1 << length &- 1) : shifted
    setFlags(result, op.width)
    setRegisterValue(op.b, result, op.width)
  }

  private func lowestBit(_ op: Op, _ operation: ExtendedOperation) throws(Fault) {
    let source = try operand(op)
    let result: UInt64
    switch operation {
    case .blsi: result = source & (0 &- source)
    case .blsmsk: result = (source ^ (source &- 1)) & op.width.mask
    default: result = source & (source &- 1)
    }
    setFlags(result, op.width, carry: (source == 0) != (operation == .blsi))
    setRegisterValue(UInt8(truncatingIfNeeded: op.immediate), result, op.width)
  }

  private func zeroHighBits(_ op: Op) throws(Fault) {
    let source = try operand(op)
    let count = third(op) & 0xFF
    let isWhole = count >= UInt64(op.width.bitCount)
    let result = isWhole ? source : source & (1 << count &- 1)
    setFlags(result, op.width, carry: isWhole)
    setRegisterValue(op.b, result, op.width)
  }

  /// MULX: the low half goes to VEX.vvvv, and is lost where that is the register of the high half.
  private func multiplyWithoutFlags(_ op: Op) throws(Fault) {
    let source = try operand(op)
    let (high, low) = registerValue(16, op.width).multipliedFullWidth(by: source)
    setRegisterValue(UInt8(truncatingIfNeeded: op.immediate), low, op.width)
    setRegisterValue(op.b, op.width == .dword ? low >> 32 : high, op.width)
  }

  private func bitsByMask(_ op: Op, _ combine: (UInt64, UInt64) -> UInt64) throws(Fault) {
    let mask = try operand(op)
    setRegisterValue(op.b, combine(mask, third(op)), op.width)
  }

  /// PDEP: the lowest bits of `source` go to where `mask` has ones.
  private func deposit(_ source: UInt64, _ mask: UInt64) -> UInt64 {
    var (rest, bits, result) = (mask, source, UInt64(0))
    while rest != 0 {
      if bits & 1 != 0 { result |= rest & (0 &- rest) }
      rest &= rest &- 1
      bits >>= 1
    }
    return result
  }

  /// PEXT: the bits of `source` where `mask` has ones become the lowest.
  private func extract(_ source: UInt64, _ mask: UInt64) -> UInt64 {
    var (rest, place, result) = (mask, UInt64(1), UInt64(0))
    while rest != 0 {
      if source & rest & (0 &- rest) != 0 { result |= place }
      rest &= rest &- 1
      place <<= 1
    }
    return result
  }

  private func rotateWithoutFlags(_ op: Op) throws(Fault) {
    let source = try operand(op)
    let bits = UInt64(op.width.bitCount)
    let count = op.immediate & (bits - 1)
    setRegisterValue(op.b, count == 0 ? source : source >> count | source << (bits - count), op.width)
  }

  private func shiftWithoutFlags(_ op: Op, _ operation: ExtendedOperation) throws(Fault) {
    let source = try operand(op)
    let count = third(op) & UInt64(op.width.bitCount - 1)
    let result =
      switch operation {
      case .shlx: source << count
      case .shrx: source >> count
      default: UInt64(bitPattern: Int64(bitPattern: op.width.signExtend(source)) >> Int64(count))
      }
    setRegisterValue(op.b, result, op.width)
  }

  /// The next number of a sequence that is the same in every run of a machine (SplitMix64).
  private func nextRandom() -> UInt64 {
    hot.randomState = hot.randomState &+ 0x9E37_79B9_7F4A_7C15
    var value = hot.randomState
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }

  /// MOVDIR64B: 64 bytes to an aligned address, which is a register's value in ES.
  private func moveLine(_ op: Op) throws(Fault) {
    let offset = registerValue(op.b, op.addressWidth)
    let target =
      hot.mode.is64 ? offset : checkedAddress(offset, SegmentCheck(.es, byteCount: 64, isWrite: true))
    guard target & 63 == 0 else { throw raise(.generalProtection()) }
    let source = effectiveAddress(op)
    var line = InlineArray<8, UInt64>(repeating: 0)
    for index in 0..<8 { line[index] = try load(source &+ UInt64(index * 8), UInt64.self, stack: isStack(op)) }
    try probeStore(target, 64, stack: false, isUser: isUser)
    for index in 0..<8 { try store(line[index], target &+ UInt64(index * 8)) }
  }
}
