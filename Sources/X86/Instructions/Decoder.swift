extension Instruction {
  /// Decodes the instruction that begins at the first of `bytes`.
  ///
  /// Far pointers in memory heed REX.W, as on Intel's processors.
  ///
  /// - Parameter dialect: whose processors are followed where near branches have 66h.
  /// - Throws: `DecodeError` where the bytes are no instruction of `codeSize` code.
  public init(
    decoding bytes: borrowing InstructionBytes, codeSize: CodeSize, dialect: InstructionDialect = .intel
  ) throws(DecodeError) {
    self.init()
    var decoder = Decoder(bytes: copy bytes, codeSize: codeSize, dialect: dialect)
    try decoder.decode(into: &self)
  }
}

/// Whose reading of an instruction counts where Intel's and AMD's processors differ.
@frozen public enum InstructionDialect: UInt8, Sendable {
  /// Near branches of 64-bit code ignore 66h (Intel SDM vol. 2A, CALL: "N.S." for rel16).
  case intel
  /// With 66h and without REX.W they have 16-bit displacements, stack words and targets (AMD APM vol. 3, CALL (Near)).
  case amd
}

/// The state of one decoding: where it is in the bytes, and what the prefixes said.
struct Decoder {
  let bytes: InstructionBytes
  let end: Int
  let codeSize: CodeSize
  private let dialect: InstructionDialect
  var position = 0
  var modRM = ModRM(0)
  var rex: UInt8 = 0
  var prefixes: Prefixes = []
  /// VEX.vvvv, complemented; `nil` without VEX.
  var vector: UInt8?
  /// VEX.L: vectors of 256 bits.
  var isLong = false
  /// The index of the address is a vector register.
  private var isGather = false

  init(bytes: InstructionBytes, codeSize: CodeSize, dialect: InstructionDialect) {
    self.bytes = bytes
    end = min(bytes.count, 15)
    self.codeSize = codeSize
    self.dialect = dialect
  }

  var is64: Bool { codeSize == .bits64 }

  /// Decodes all of one instruction into `result`, which is fresh.
  mutating func decode(into result: inout Instruction) throws(DecodeError) {
    var opcode = try readPrefixes(into: &result)
    var prefix = mandatoryPrefix
    var form: Form
    if opcode & 0xFE == 0xC4 && hasVEX {
      form = try readVEX(&opcode, &prefix, &result)
    } else if opcode == 0x8F && hasXOP {
      form = try readVEX(&opcode, &prefix, &result)
    } else if opcode == 0x62 && hasVEX {
      return try readEVEX(into: &result)
    } else if opcode != 0x0F {
      form = .primary(opcode)
    } else {
      opcode = try next()
      switch opcode {
      case 0x38:
        opcode = try next()
        result.map = .map38
        form = .map38(opcode, prefix)
      case 0x3A:
        opcode = try next()
        result.map = .map3A
        form = .map3A(opcode, prefix)
      default:
        result.map = .secondary
        form = .secondary(opcode, prefix)
      }
    }
    if form.hasModRM {
      modRM = ModRM(try next())
      result.modRM = modRM.byte
      if form.group != .none { form = form.resolved(modRM, opcode, prefix) }
    }
    result.opcode = opcode
    guard form.mnemonic != .invalid, !form.rules.contains(is64 ? .not64 : .only64) else { throw .invalid }

    result.prefixes = prefixes
    result.rex = rex
    result.mnemonic = form.mnemonic
    result.attributes = form.attributes
    result.operandWidth = operandWidth(form.rules)
    result.addressWidth = addressWidth
    if form.rules.contains(.conditional) { result.condition = opcode & 15 }
    if result.map == .primary { adjustPrimary(opcode, &form, &result) }

    if let vector, vector != 0, !form.usesVector, form.hidden == .none { throw .invalid }
    if form.hidden != .none && !areHiddenRegistersDefined(form.hidden, opcode) { throw .invalid }
    isGather = form.isGather
    if isGather && (modRM.isRegister || modRM.rm != 4 || addressWidth == .word) { throw .invalid }
    if form.hasModRM && !modRM.isRegister && form.first != .rc && form.second != .rc { try readMemory(into: &result) }
    if form.first != .none {
      result.operands[0] = try operand(form.first, opcode, &result)
      if form.second != .none {
        result.operands[1] = try operand(form.second, opcode, &result)
        if form.third != .none {
          result.operands[2] = try operand(form.third, opcode, &result)
          if form.fourth != .none { result.operands[3] = try operand(form.fourth, opcode, &result) }
        }
      }
    }
    if isGather && hasGatherConflict(result) { throw .invalid }
    if form.mnemonic == .amd3DNow {
      let suffix = try next()
      guard Form.is3DNow(suffix) else { throw .invalid }
      result.immediate = Int64(suffix)
    }
    if prefixes.contains(.lock) {
      guard form.attributes.contains(.lockable), result.operands[0].kind == .memory else { throw .invalid }
    }
    if form.first == .mpair && rex & 8 != 0 { result.mnemonic = .cmpxchg16b }
    result.length = UInt8(truncatingIfNeeded: position)
  }

  // MARK: Bytes

  /// The next byte.
  @inline(__always) mutating func next() throws(DecodeError) -> UInt8 {
    guard position < end else { throw position < 15 ? .truncated : .tooLong }
    let byte = bytes.bytes[position]
    position += 1
    return byte
  }

  /// The next `count` bytes, the lowest first.
  @inline(__always) private mutating func read(_ count: Int) throws(DecodeError) -> UInt64 {
    guard position + count <= end else { throw position + count <= 15 ? .truncated : .tooLong }
    var value: UInt64 = 0
    for index in 0..<count { value |= UInt64(bytes.bytes[position + index]) << UInt64(8 * index) }
    position += count
    return value
  }

  @inline(__always) private mutating func readSignedByte() throws(DecodeError) -> Int64 {
    Int64(Int8(bitPattern: try next()))
  }

  @inline(__always) private mutating func readSignedWord() throws(DecodeError) -> Int64 {
    Int64(Int16(truncatingIfNeeded: try read(2)))
  }

  @inline(__always) private mutating func readSignedDword() throws(DecodeError) -> Int64 {
    Int64(Int32(truncatingIfNeeded: try read(4)))
  }

  // MARK: Prefixes

  /// Reads prefixes and REX; returns the first byte of the opcode.
  @inline(__always)
  private mutating func readPrefixes(into result: inout Instruction) throws(DecodeError) -> UInt8 {
    while true {
      let byte = try next()
      switch byte {
      case 0x66: prefixes.formUnion(.operandSize)
      case 0x67: prefixes.formUnion(.addressSize)
      case 0xF0: prefixes.formUnion(.lock)
      case 0xF2:
        prefixes.subtract(.repeatEqual)
        prefixes.formUnion(.repeatNotEqual)
      case 0xF3:
        prefixes.subtract(.repeatNotEqual)
        prefixes.formUnion(.repeatEqual)
      case 0x26: override(.es, &result)
      case 0x2E: override(.cs, &result)
      case 0x36: override(.ss, &result)
      case 0x3E: override(.ds, &result)
      case 0x64: override(.fs, &result)
      case 0x65: override(.gs, &result)
      case 0x40...0x4F where is64:
        // Counts only directly before the opcode: whatever prefix follows takes it back.
        rex = byte
        prefixes.formUnion(.rex)
        continue
      default: return byte
      }
      rex = 0
      prefixes.subtract(.rex)
    }
  }

  /// Notes a segment prefix; in 64-bit code only FS and GS have an effect.
  @inline(__always) private mutating func override(_ segment: SegmentRegister, _ result: inout Instruction) {
    prefixes.formUnion(.segment)
    if !is64 || segment == .fs || segment == .gs { result.segmentOverride = segment }
  }

  @inline(__always) var mandatoryPrefix: MandatoryPrefix {
    if prefixes.contains(.repeatEqual) { return .repeatEqual }
    if prefixes.contains(.repeatNotEqual) { return .repeatNotEqual }
    return prefixes.contains(.operandSize) ? .operandSize : .none
  }

  // MARK: Sizes

  /// The operand size (Intel SDM vol. 1, tables 3-3 and 3-4).
  @inline(__always) private func operandWidth(_ rules: FormRules) -> Width {
    if rules.contains(.byte) { return .byte }
    if rules.contains(.word) { return .word }
    if rules.contains(.native) { return is64 ? .qword : .dword }
    let has66 = prefixes.contains(.operandSize) && !rules.contains(.no66)
    if is64 {
      if rules.contains(.force64) { return .qword }
      if rules.contains(.near) { return dialect == .amd && has66 && rex & 8 == 0 ? .word : .qword }
      if rex & 8 != 0 { return rules.contains(.port) ? .dword : .qword }
      if has66 { return .word }
      return rules.contains(.default64) ? .qword : .dword
    }
    return (codeSize == .bits16) != has66 ? .word : .dword
  }

  @inline(__always) var addressWidth: Width {
    let has67 = prefixes.contains(.addressSize)
    switch codeSize {
    case .bits64: return has67 ? .dword : .qword
    case .bits32: return has67 ? .word : .dword
    case .bits16: return has67 ? .dword : .word
    }
  }

  /// The one-byte opcodes whose name or form depends on more than the byte.
  @inline(__always) private func adjustPrimary(_ opcode: UInt8, _ form: inout Form, _ result: inout Instruction) {
    switch opcode {
    case 0x63 where !is64:
      form = Form(.arpl, .ew, .gw, rules: .word)
      result.mnemonic = .arpl
      result.operandWidth = .word
    case 0x90 where rex & 1 == 0:
      // XCHG of rAX with itself; with REX.B it is R8, and an exchange again.
      let isPause = prefixes.contains(.repeatEqual)
      form.first = .none
      result.mnemonic = isPause ? .pause : .nop
      result.attributes = isPause ? Behaviour.pause : []
    case 0x98:
      result.mnemonic = result.operandWidth == .word ? .cbw : result.operandWidth == .qword ? .cdqe : .cwde
    case 0x99:
      result.mnemonic = result.operandWidth == .word ? .cwd : result.operandWidth == .qword ? .cqo : .cdq
    default: break
    }
  }

  // MARK: Memory

  /// Reads SIB and displacement.
  mutating func readMemory(into result: inout Instruction) throws(DecodeError) {
    var memory = MemoryOperand(segment: .ds, addressWidth: result.addressWidth)
    if result.addressWidth == .word { try readMemory16(&memory) } else { try readMemory32(&memory) }
    if let segment = result.segmentOverride { memory.segment = segment }
    result.memory = memory
  }

  @inline(__always) private mutating func readMemory32(_ memory: inout MemoryOperand) throws(DecodeError) {
    let mod = modRM.mod
    var base = modRM.rm
    if base == 4 {
      let sib = try next()
      let index = sib >> 3 & 7 | (rex & 2) << 2
      if index != 4 || isGather {
        memory.index = GeneralRegister(number: index)
        memory.scaleShift = sib >> 6
      }
      base = sib & 7
      if base == 5 && mod == 0 {
        memory.displacement = try readSignedDword()
        return
      }
    } else if base == 5 && mod == 0 {
      memory.displacement = try readSignedDword()
      memory.isRIPRelative = is64
      return
    }
    base |= (rex & 1) << 3
    memory.base = GeneralRegister(number: base)
    if base == 4 || base == 5 { memory.segment = .ss }
    if mod == 1 { memory.displacement = try readSignedByte() }
    if mod == 2 { memory.displacement = try readSignedDword() }
  }

  private mutating func readMemory16(_ memory: inout MemoryOperand) throws(DecodeError) {
    let mod = modRM.mod
    switch modRM.rm {
    case 0: (memory.base, memory.index) = (.rbx, .rsi)
    case 1: (memory.base, memory.index) = (.rbx, .rdi)
    case 2: (memory.base, memory.index, memory.segment) = (.rbp, .rsi, .ss)
    case 3: (memory.base, memory.index, memory.segment) = (.rbp, .rdi, .ss)
    case 4: memory.base = .rsi
    case 5: memory.base = .rdi
    case 6 where mod == 0:
      memory.displacement = try readSignedWord()
      return
    case 6: (memory.base, memory.segment) = (.rbp, .ss)
    default: memory.base = .rbx
    }
    if mod == 1 { memory.displacement = try readSignedByte() }
    if mod == 2 { memory.displacement = try readSignedWord() }
  }

  // MARK: Operands

  /// The operand of one form; reads an immediate where the form has one.
  private mutating func operand(
    _ form: OperandForm, _ opcode: UInt8, _ result: inout Instruction
  ) throws(DecodeError) -> Operand {
    let width = result.operandWidth.rawValue
    let wide: UInt8 = rex & 8 != 0 ? 8 : 4
    let native: UInt8 = is64 ? 8 : 4
    switch form {
    case .none: return Operand()

    case .eb: return modRM.isRegister ? byteRegister(modRM.rm | rexB) : Operand(.memory, byteCount: 1)
    case .ew: return either(2)
    case .ed: return either(4)
    case .eq: return either(8)
    case .ev: return either(width)
    case .ez: return either(width == 8 ? 4 : width)
    case .ey: return either(wide)
    case .en: return either(native)
    case .evw: return either(modRM.isRegister ? width : 2)
    case .edb: return either(modRM.isRegister ? 4 : 1)
    case .edw: return either(modRM.isRegister ? 4 : 2)

    case .m: return try memory(0)
    case .mb: return try memory(1)
    case .mw: return try memory(2)
    case .md: return try memory(4)
    case .mq: return try memory(8)
    case .mdq: return try memory(16)
    case .mv: return try memory(width)
    case .my: return try memory(wide)
    case .mpair: return try memory(2 * wide)
    case .mbound: return try memory(2 * width)
    case .mp: return try memory(width + 2)
    case .ms: return try memory(native + 2)
    case .mt: return try memory(10)

    case .rv: return try register(width)
    case .ry: return try register(wide)
    case .rn: return try register(native)
    case .rc: return Operand(.general, byteCount: native, number: modRM.rm | rexB)

    case .gb: return byteRegister(modRM.reg | rexR)
    case .gw: return Operand(.general, byteCount: 2, number: modRM.reg | rexR)
    case .gd: return Operand(.general, byteCount: 4, number: modRM.reg | rexR)
    case .gv: return Operand(.general, byteCount: width, number: modRM.reg | rexR)
    case .gy: return Operand(.general, byteCount: wide, number: modRM.reg | rexR)
    case .ga: return Operand(.general, byteCount: result.addressWidth.rawValue, number: modRM.reg | rexR)
    case .rad: return try register(result.addressWidth.rawValue)
    case .gn: return Operand(.general, byteCount: native, number: modRM.reg | rexR)
    case .sw:
      // CS cannot be loaded; there are six.
      guard modRM.reg < 6, modRM.reg != 1 || opcode != 0x8E else { throw .invalid }
      return Operand(.segment, byteCount: 2, number: modRM.reg)
    case .cr:
      let number = modRM.reg | rexR
      guard number == 0 || (2...4).contains(number) || number == 8 else { throw .invalid }
      return Operand(.control, byteCount: native, number: number)
    case .dr:
      guard rexR == 0 else { throw .invalid }
      return Operand(.debug, byteCount: native, number: modRM.reg)
    case .vo: return Operand(.vector, byteCount: 16, number: modRM.reg | rexR)
    case .po: return Operand(.mmx, byteCount: 8, number: modRM.reg)

    case .ww: return vector(2)
    case .wd: return vector(4)
    case .wq: return vector(8)
    case .wo: return vector(16)
    case .qd: return modRM.isRegister ? Operand(.mmx, byteCount: 8, number: modRM.rm) : Operand(.memory, byteCount: 4)
    case .qq: return Operand(modRM.isRegister ? .mmx : .memory, byteCount: 8, number: modRM.isRegister ? modRM.rm : 0)
    case .ro:
      guard modRM.isRegister else { throw .invalid }
      return vector(16)
    case .rp:
      guard modRM.isRegister else { throw .invalid }
      return Operand(.mmx, byteCount: 8, number: modRM.rm)
    case .st: return Operand(.x87, byteCount: 10, number: modRM.rm)

    case .vx: return Operand(.vector, byteCount: long, number: modRM.reg | rexR)
    case .wx: return either(vector: long, memory: long)
    case .rx:
      guard modRM.isRegister else { throw .invalid }
      return either(vector: long, memory: long)
    case .mx: return try memory(long)
    case .wh: return either(vector: 16, memory: long / 2)
    case .wf: return either(vector: 16, memory: long / 4)
    case .we: return either(vector: 16, memory: long / 8)
    case .wb: return either(vector: 16, memory: 1)
    case .hx: return Operand(.vector, byteCount: long, number: vvvv)
    case .ho: return Operand(.vector, byteCount: 16, number: vvvv)
    case .lx: return Operand(.vector, byteCount: long, number: try registerInImmediate(&result))
    case .lo: return Operand(.vector, byteCount: 16, number: try registerInImmediate(&result))
    case .ud:
      result.immediate = Int64(try read(4))
      return Operand(.immediate, byteCount: 4)

    case .zb: return byteRegister(opcode & 7 | rexB)
    case .zv: return Operand(.general, byteCount: width, number: opcode & 7 | rexB)
    case .al: return Operand(.general, byteCount: 1)
    case .ra: return Operand(.general, byteCount: width)
    case .cl: return Operand(.general, byteCount: 1, number: 1)
    case .dx: return Operand(.portDX, byteCount: 2, number: 2)
    case .one:
      result.immediate = 1
      return Operand(.one, byteCount: 1)
    case .segES: return Operand(.segment, byteCount: 2, number: 0)
    case .segCS: return Operand(.segment, byteCount: 2, number: 1)
    case .segSS: return Operand(.segment, byteCount: 2, number: 2)
    case .segDS: return Operand(.segment, byteCount: 2, number: 3)
    case .segFS: return Operand(.segment, byteCount: 2, number: 4)
    case .segGS: return Operand(.segment, byteCount: 2, number: 5)

    case .ib:
      result.immediate = try readSignedByte()
      return Operand(.immediate, byteCount: width)
    case .ub:
      result.immediate = Int64(try next())
      return Operand(.immediate, byteCount: 1)
    case .ub2:
      result.immediate2 = UInt16(try next())
      return Operand(.immediate2, byteCount: 1)
    case .uw:
      result.immediate = Int64(try read(2))
      return Operand(.immediate, byteCount: 2)
    case .iz:
      result.immediate = width == 2 ? try readSignedWord() : try readSignedDword()
      return Operand(.immediate, byteCount: width)
    case .iv:
      switch result.operandWidth {
      case .qword: result.immediate = Int64(bitPattern: try read(8))
      case .word: result.immediate = try readSignedWord()
      default: result.immediate = try readSignedDword()
      }
      return Operand(.immediate, byteCount: width)
    case .jb:
      result.immediate = try readSignedByte()
      return Operand(.relative, byteCount: width)
    case .jz:
      result.immediate = width == 2 ? try readSignedWord() : try readSignedDword()
      return Operand(.relative, byteCount: width)
    case .ap:
      result.immediate = Int64(try width == 2 ? read(2) : read(4))
      return Operand(.immediate, byteCount: width)
    case .selector:
      result.immediate2 = UInt16(truncatingIfNeeded: try read(2))
      return Operand(.immediate2, byteCount: 2)
    case .by: return Operand(.general, byteCount: wide, number: vvvv)
    case .ob:
      try readAbsolute(into: &result)
      return Operand(.memory, byteCount: 1)
    case .ov:
      try readAbsolute(into: &result)
      return Operand(.memory, byteCount: width)
    }
  }

  var vvvv: UInt8 { (vector ?? 0) & (is64 ? 15 : 7) }
  /// Bytes in a vector.
  private var long: UInt8 { isLong ? 32 : 16 }

  private mutating func registerInImmediate(_ result: inout Instruction) throws(DecodeError) -> UInt8 {
    let byte = try next()
    result.immediate = Int64(byte)
    return byte >> 4 & (is64 ? 15 : 7)
  }

  private func either(vector: UInt8, memory: UInt8) -> Operand {
    modRM.isRegister
      ? Operand(.vector, byteCount: vector, number: modRM.rm | rexB) : Operand(.memory, byteCount: memory)
  }

  @inline(__always) private var rexB: UInt8 { (rex & 1) << 3 }
  @inline(__always) private var rexR: UInt8 { (rex & 4) << 1 }

  /// ModRM.rm as a general register or memory.
  @inline(__always) private func either(_ byteCount: UInt8) -> Operand {
    modRM.isRegister
      ? Operand(.general, byteCount: byteCount, number: modRM.rm | rexB) : Operand(.memory, byteCount: byteCount)
  }

  @inline(__always) private func memory(_ byteCount: UInt8) throws(DecodeError) -> Operand {
    guard !modRM.isRegister else { throw .invalid }
    return Operand(.memory, byteCount: byteCount)
  }

  @inline(__always) private func register(_ byteCount: UInt8) throws(DecodeError) -> Operand {
    guard modRM.isRegister else { throw .invalid }
    return Operand(.general, byteCount: byteCount, number: modRM.rm | rexB)
  }

  @inline(__always) private func vector(_ byteCount: UInt8) -> Operand {
    modRM.isRegister
      ? Operand(.vector, byteCount: 16, number: modRM.rm | rexB) : Operand(.memory, byteCount: byteCount)
  }

  /// A byte register: 4 to 7 are AH, CH, DH and BH without REX, SPL, BPL, SIL and DIL with any.
  @inline(__always) private func byteRegister(_ number: UInt8) -> Operand {
    number & 12 == 4 && rex == 0
      ? Operand(.general, byteCount: 1, number: number - 4, isHighByte: true)
      : Operand(.general, byteCount: 1, number: number)
  }

  /// The address in A0 to A3: as wide as addresses are.
  @inline(__always) private mutating func readAbsolute(into result: inout Instruction) throws(DecodeError) {
    var memory = MemoryOperand(segment: result.segmentOverride ?? .ds, addressWidth: result.addressWidth)
    memory.displacement = Int64(bitPattern: try read(result.addressWidth.byteCount))
    result.memory = memory
  }
}
