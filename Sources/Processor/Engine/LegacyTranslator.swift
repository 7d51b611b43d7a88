import X86

// What 16- and 32-bit code has beside 64-bit code, and what is different in it.

/// The instructions of 16- and 32-bit code that have a body of their own; in `b` of the micro-op.
enum LegacyOperation: UInt8 {
  case pushOperand, pushImmediate, popOperand, pushSegment, popSegment, pushAll, popAll, pushFlags, popFlags
  case leave, enter, bound, adjustRPL, setALFromCarry, aaa, aas, daa, das, aam, aad

  /// True where flags or segments change that the following code depends on.
  var endsBlock: Bool { self == .popSegment || self == .popFlags }
}

/// The near branches of 16- and 32-bit code that use the stack or a target that is not known, those of 64-bit code with
/// 16-bit operands, and the rare changes of privilege; in `b` of the micro-op.
enum Transfer: UInt8 {
  case callRelative, callOperand, jumpOperand, ret, interruptOnOverflow, sysenter, sysexit
}

extension Translator {
  /// The target of a relative branch; where CS does not reach so far, an address that raises #GP(0) when it is taken.
  var branchTarget: UInt64 {
    let target = nextRIP &+ op.immediate
    if mode.is64 { return instruction.operandWidth == .word ? target & 0xFFFF : target }
    let cut = target & (instruction.operandWidth == .word ? 0xFFFF : 0xFFFF_FFFF)
    return cut <= limit ? cut : CPU.refusedAddress
  }

  /// The target is canonical whatever the paging mode.
  var isInReach: Bool { (op.displacement &+ 1 << 47) >> 48 == 0 }

  mutating func transfer(_ kind: Transfer) {
    op.opcode = .transfer
    op.b = kind.rawValue
  }

  private mutating func legacy(_ kind: LegacyOperation) {
    op.opcode = .legacy
    op.b = kind.rawValue
  }

  /// True where the instruction is one of those here.
  mutating func translateLegacy() -> Bool {
    switch instruction.mnemonic {
    case .push: push()
    case .pop: pop()
    case .pusha: legacy(.pushAll)
    case .popa: legacy(.popAll)
    case .pushf: legacy(.pushFlags)
    case .popf: legacy(.popFlags)
    case .leave: legacy(.leave)
    case .enter:
      op.immediate &= 0xFFFF
      op.extra = UInt8(truncatingIfNeeded: instruction.immediate2)
      legacy(.enter)
    case .bound:
      op.a = offset(0)
      setAddress()
      op.width = instruction.operandWidth
      legacy(.bound)
    case .arpl:
      setOperand(0)
      op.extra = offset(1)
      legacy(.adjustRPL)
    case .salc: legacy(.setALFromCarry)
    case .aaa: legacy(.aaa)
    case .aas: legacy(.aas)
    case .daa: legacy(.daa)
    case .das: legacy(.das)
    case .aam: legacy(.aam)
    case .aad: legacy(.aad)
    case .into: transfer(.interruptOnOverflow)
    case .call where kind(0) == .relative:
      op.displacement = branchTarget
      transfer(.callRelative)
    case .call:
      setOperand(0)
      transfer(.callOperand)
    case .jmp where kind(0) != .relative:
      setOperand(0)
      transfer(.jumpOperand)
    case .ret:
      op.immediate = kind(0) == .immediate ? op.immediate & 0xFFFF : 0
      transfer(.ret)
    // They need REX.W, or 64-bit code.
    case .swapgs, .rdfsbase, .rdgsbase, .wrfsbase, .wrgsbase, .cmpxchg16b:
      op.opcode = .raise
      op.extra = Vector.invalidOpcode.rawValue
    default: return false
    }
    return true
  }

  private mutating func push() {
    switch kind(0) {
    case .segment:
      op.extra = instruction.operands[0].number
      op.width = instruction.operandWidth
      legacy(.pushSegment)
    case .immediate:
      op.width = instruction.operandWidth
      legacy(.pushImmediate)
    default:
      setOperand(0)
      legacy(.pushOperand)
    }
  }

  private mutating func pop() {
    if kind(0) == .segment {
      op.extra = instruction.operands[0].number
      op.width = instruction.operandWidth
      legacy(.popSegment)
    } else {
      setOperand(0)
      legacy(.popOperand)
    }
  }

  // MARK: Segments

  /// Notes what the memory operand wants of its segment.
  mutating func setLegacySegment(_ segment: SegmentRegister) {
    op.address.insert(.address32)
    setCheck(segment, operandByteCount, isWrite: writesMemory)
  }

  /// The implicit source of OUTS, MOVS, CMPS, LODS and XLAT.
  mutating func setLegacySource() {
    let byteCount = instruction.mnemonic == .xlat ? 1 : instruction.operandWidth.byteCount
    setCheck(instruction.segmentOverride ?? .ds, byteCount, isWrite: false)
  }

  /// Where MASKMOVDQU and MASKMOVQ store.
  mutating func setLegacyMaskedTarget() {
    op.address.insert(.address32)
    setCheck(instruction.segmentOverride ?? .ds, Int(instruction.operands[0].byteCount), isWrite: true)
  }

  private mutating func setCheck(_ segment: SegmentRegister, _ byteCount: Int, isWrite: Bool) {
    if segment == .ss { op.address.insert(.stack) }
    let isFlat = mode.isFlat && (segment == .ds || segment == .es || segment == .ss)
    if !isFlat { op.address.insert(.checked) }
    let check = SegmentCheck(segment, byteCount: byteCount, isWrite: isWrite)
    op.displacement = op.displacement & 0xFFFF_FFFF | UInt64(check.rawValue) << 32
  }

  private var memoryIndex: Int { kind(0) == .memory ? 0 : kind(1) == .memory ? 1 : 2 }

  /// The bytes that the memory operand has.
  private var operandByteCount: Int {
    let known = Int(instruction.operands[memoryIndex].byteCount)
    if known > 0 { return known }
    switch instruction.mnemonic {
    case .movdir64b: return 64
    case .fxsave, .fxrstor: return 512
    // The environment of the x87, or all its state.
    case .x87: return (instruction.operandWidth == .word ? 14 : 28) + (instruction.opcode == 0xDD ? 80 : 0)
    case .xsave, .xsavec, .xsaveopt, .xsaves, .xrstor, .xrstors: return 576
    default: return 1
    }
  }

  private var writesMemory: Bool {
    switch instruction.mnemonic {
    case .cmp, .test, .push, .bt, .mul, .imul, .div, .idiv, .call, .jmp, .callf, .jmpf, .lgdt, .lidt, .lldt, .ltr,
      .lmsw,
      .verr, .verw, .invlpg, .nop, .prefetch, .clflush, .clflushopt, .clwb, .cldemote, .fxrstor, .xrstor, .xrstors,
      .ldmxcsr, .vmptrld, .vmclear, .vmxon:
      return false
    case .x87:
      guard let modRM = instruction.modRM else { return false }
      let number = modRM >> 3 & 7
      switch instruction.opcode {
      case 0xD9: return number == 2 || number == 3 || number >= 6
      case 0xDB, 0xDF: return (1...3).contains(number) || number >= 6
      case 0xDD: return (1...3).contains(number) || number >= 6
      default: return false
      }
    default: return memoryIndex == 0
    }
  }
}
