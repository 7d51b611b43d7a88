import X86

// One decoded instruction becomes one micro-op. What has a body for its width and operands gets that; everything rare
// takes a body that reads its width from the micro-op.

/// Makes the micro-op of one instruction.
struct Translator {
  let instruction: Instruction
  /// RIP of the next instruction.
  let nextRIP: UInt64
  let features: Features
  let mode: ExecutionMode
  /// The limit of CS.
  let limit: UInt64
  var op = MicroOp()

  init(_ instruction: Instruction, rip: UInt64, _ features: Features, _ mode: ExecutionMode, limit: UInt64) {
    self.instruction = instruction
    nextRIP = rip &+ UInt64(instruction.length)
    self.features = features
    self.mode = mode
    self.limit = limit
    op.length = instruction.length
    op.width = instruction.operandWidth
    op.addressWidth = instruction.addressWidth
    op.prefixes = instruction.prefixes
    op.immediate = UInt64(bitPattern: instruction.immediate)
  }

  static func translate(
    _ instruction: Instruction, rip: UInt64, _ features: Features, _ mode: ExecutionMode, limit: UInt64
  ) -> MicroOp {
    var translator = Translator(instruction, rip: rip, features, mode, limit: limit)
    if mode.is64 || !translator.translateLegacy() { translator.translate() }
    return translator.op
  }

  /// The micro-op of bytes that are no instruction.
  static func raise(_ exception: Exception) -> MicroOp {
    var op = MicroOp()
    op.opcode = .raise
    op.extra = exception.vector.rawValue
    return op
  }

  /// True after a micro-op that sets RIP, or that changes what the following code means.
  static func endsBlock(_ op: MicroOp) -> Bool {
    switch op.opcode {
    case .conditional, .jb, .jae, .je, .jne, .jbe, .ja, .js, .jns, .jl, .jge, .jle, .jg, .callRel, .callR,
      .callM, .ret, .retImmediate, .jmpRel, .jmpR, .jmpM, .jrcxz, .loop, .loope, .loopne, .branchChecked, .syscall,
      .sysret, .iret,
      .retf, .farJump, .farCall, .interrupt, .end, .raise, .sti, .popf, .movToCR, .movToDR, .lmsw, .clts, .wrmsr,
      .movToSegment, .popSegment, .loadFarPointer, .invlpg, .extendedSystem, .hlt, .vmmcall, .vmcall, .tdcall,
      .transfer:
      true
    case .legacy: LegacyOperation(rawValue: op.b)?.endsBlock ?? true
    default: false
    }
  }

  // MARK: Operands

  static func offset(_ operand: Operand) -> UInt8 { operand.number &* 8 &+ (operand.isHighByte ? 1 : 0) }

  func kind(_ index: Int) -> Operand.Kind { instruction.operands[index].kind }
  func offset(_ index: Int) -> UInt8 { Self.offset(instruction.operands[index]) }
  func width(_ index: Int) -> Width { instruction.operands[index].width ?? instruction.operandWidth }

  mutating func setAddress() {
    let memory = instruction.memory
    op.address.insert(.memory)
    op.displacement = UInt64(bitPattern: memory.displacement)
    if memory.isRIPRelative { op.displacement = op.displacement &+ nextRIP }
    if let base = memory.base { op.base = base.rawValue * 8 }
    if let index = memory.index {
      op.index = index.rawValue * 8
      op.address.insert(.indexed)
    }
    op.scaleShift = memory.scaleShift
    guard mode.is64 else { return setLegacySegment(memory.segment) }
    if memory.addressWidth == .dword { op.address.insert(.address32) }
    if memory.segment == .fs { op.address.insert(.fs) }
    if memory.segment == .gs { op.address.insert(.gs) }
    if memory.segment == .ss { op.address.insert(.stack) }
  }

  /// Puts the register-or-memory operand at `index` into `a` or the address.
  mutating func setOperand(_ index: Int) {
    if kind(index) == .memory { setAddress() } else { op.a = offset(index) }
    op.width = width(index)
  }

  private mutating func setSegmentOverride() {
    guard mode.is64 else { return setLegacySource() }
    if instruction.segmentOverride == .fs { op.address.insert(.fs) }
    if instruction.segmentOverride == .gs { op.address.insert(.gs) }
  }

  private mutating func undefined() {
    op.opcode = .raise
    op.extra = Vector.invalidOpcode.rawValue
  }

  /// Picks among the bodies of a two-operand instruction: `rr`, `rm`, `mr`, `ri`, `mi` at four widths.
  private mutating func twoOperands(_ table: (Form, Width) -> Opcode?) {
    let width = width(0)
    op.width = width
    let form: Form
    if kind(0) == .memory {
      setAddress()
      if kind(1) == .immediate {
        form = .mi
      } else {
        form = .mr
        op.b = offset(1)
      }
    } else {
      op.a = offset(0)
      switch kind(1) {
      case .memory:
        setAddress()
        form = .rm
      case .immediate: form = .ri
      default:
        op.b = offset(1)
        form = .rr
      }
    }
    if let opcode = table(form, width) {
      op.opcode = opcode
    } else {
      narrow(form)
    }
  }

  /// A body that reads operation, form and width from the micro-op.
  private mutating func narrow(_ form: Form) {
    guard let operation = NarrowOperation(instruction.mnemonic) else { return undefined() }
    op.extra = operation.rawValue | form.rawValue << 4
    op.opcode = .narrow
  }

  /// Where the operands of a two-operand instruction are.
  enum Form: UInt8 {
    case rr, rm, mr, ri, mi
  }

  // MARK: Instructions

  private mutating func translate() {
    switch instruction.mnemonic {
    case .add: twoOperands(OpcodeTable.add)
    case .or: twoOperands(OpcodeTable.or)
    case .adc: twoOperands(OpcodeTable.adc)
    case .sbb: twoOperands(OpcodeTable.sbb)
    case .and: twoOperands(OpcodeTable.and)
    case .sub: twoOperands(OpcodeTable.sub)
    case .xor: twoOperands(OpcodeTable.xor)
    case .cmp: twoOperands(OpcodeTable.cmp)
    case .test: twoOperands(OpcodeTable.test)
    case .mov: move()
    case .movnti: twoOperands(OpcodeTable.mov)
    case .inc: one(OpcodeTable.inc)
    case .dec: one(OpcodeTable.dec)
    case .neg: one(OpcodeTable.neg)
    case .not: one(OpcodeTable.not)
    case .movzx, .movsx, .movsxd: extend()
    case .lea:
      op.a = offset(0)
      setAddress()
      op.width = width(0)
      op.opcode = op.width == .word ? .lea16 : op.width == .dword ? .lea32 : .lea64
    case .rol, .ror, .rcl, .rcr, .shl, .shr, .sar: shift()
    case .imul: signedMultiply()
    case .mul: generic(.mulGeneric)
    case .div: generic(.divGeneric)
    case .idiv: generic(.idivGeneric)
    case .cmovcc: conditionalMove()
    case .setcc:
      generic(.setcc)
      op.extra = instruction.condition
    case .jcc:
      op.displacement = branchTarget
      op.extra = instruction.condition
      op.opcode = isInReach ? OpcodeTable.jcc(instruction.condition) : .branchChecked
    default:
      if !translateBits() && !translateControlFlow() && !translateString() && !translateSystem()
        && !(instruction.mnemonic == .sse ? translateVector() : translateVectorState()) && !translateX87()
        && !translateExtension()
      {
        undefined()
      }
    }
  }

  mutating func generic(_ opcode: Opcode) {
    setOperand(0)
    op.opcode = opcode
  }

  /// A register-or-memory operand at `place` and a register at the other.
  mutating func generic(_ opcode: Opcode, rm place: Int, register: Int) {
    setOperand(place)
    op.b = offset(register)
    op.opcode = opcode
  }

  private mutating func one(_ table: (Bool, Width) -> Opcode?) {
    setOperand(0)
    if let opcode = table(op.isMemory, op.width) {
      op.opcode = opcode
    } else {
      narrow(op.isMemory ? .mr : .rr)
    }
  }

  private mutating func move() {
    switch (kind(0), kind(1)) {
    case (.segment, _):
      setOperand(1)
      op.width = .word
      op.extra = instruction.operands[0].number
      op.opcode = .movToSegment
    case (_, .segment):
      setOperand(0)
      op.extra = instruction.operands[1].number
      op.opcode = .movFromSegment
    case (.control, _):
      op.a = offset(1)
      op.extra = instruction.operands[0].number
      op.opcode = .movToCR
    case (_, .control):
      op.a = offset(0)
      op.extra = instruction.operands[1].number
      op.opcode = .movFromCR
    case (.debug, _):
      op.a = offset(1)
      op.extra = instruction.operands[0].number
      op.opcode = .movToDR
    case (_, .debug):
      op.a = offset(0)
      op.extra = instruction.operands[1].number
      op.opcode = .movFromDR
    default: twoOperands(OpcodeTable.mov)
    }
  }

  private mutating func extend() {
    let source = width(1)
    let target = width(0)
    let isSigned = instruction.mnemonic != .movzx
    let isMemory = kind(1) == .memory
    if target == .word && source == .byte {
      // The generic body names its register-or-memory operand `b` here: the destination is the register.
      if isMemory { setAddress() } else { op.b = offset(1) }
      op.a = offset(0)
      op.extra = isSigned ? 1 : 0
      op.opcode = .extend16
      return
    }
    op.a = offset(0)
    op.width = target
    if isMemory { setAddress() } else { op.b = offset(1) }
    guard let opcode = OpcodeTable.extend(isSigned, source, target, isMemory) else { return undefined() }
    op.opcode = opcode
  }

  private mutating func shift() {
    setOperand(0)
    let count: Operand.Kind = kind(1)
    let isCL = count == .general
    op.extra =
      switch instruction.mnemonic {
      case .rol: 0
      case .ror: 1
      case .rcl: 2
      case .rcr: 3
      case .shr: 5
      case .sar: 7
      default: 4
      }
    if !isCL { op.immediate = (count == .one ? 1 : op.immediate) & (op.width == .qword ? 63 : 31) }
    op.b = isCL ? 1 : 0
    if !op.isMemory, isCL || op.immediate != 0, let fast = OpcodeTable.shift(op.extra, op.width, isCL) {
      op.opcode = fast
    } else {
      op.opcode = .shiftGeneric
    }
  }

  private mutating func signedMultiply() {
    if kind(1) == .none { return generic(.imul1Generic) }
    op.a = offset(0)
    op.width = width(0)
    let isMemory = kind(1) == .memory
    if isMemory { setAddress() } else { op.b = offset(1) }
    op.opcode = OpcodeTable.imul(op.width, isMemory, kind(2) == .immediate)
  }

  private mutating func conditionalMove() {
    op.extra = instruction.condition
    op.width = width(0)
    let isMemory = kind(1) == .memory
    if op.width == .word { return generic(.cmov16, rm: 1, register: 0) }
    op.a = offset(0)
    if isMemory { setAddress() } else { op.b = offset(1) }
    switch (op.width, isMemory) {
    case (.dword, false): op.opcode = .cmov32rr
    case (.dword, true): op.opcode = .cmov32rm
    case (_, false): op.opcode = .cmov64rr
    case (_, true): op.opcode = .cmov64rm
    }
    // generic(…) above leaves the condition in `extra`, as the fast forms do.
  }

  private mutating func translateBits() -> Bool {
    switch instruction.mnemonic {
    case .xchg:
      if kind(1) == .memory { generic(.xchg, rm: 1, register: 0) } else { generic(.xchg, rm: 0, register: 1) }
    case .xadd: generic(.xadd, rm: 0, register: 1)
    case .cmpxchg: generic(.cmpxchg, rm: 0, register: 1)
    case .cmpxchg8b: generic(.cmpxchg8b)
    case .cmpxchg16b where features.contains(.cmpxchg16b): generic(.cmpxchg16b)
    case .bt, .bts, .btr, .btc:
      let kind: UInt8 =
        switch instruction.mnemonic {
        case .bts: 1
        case .btr: 2
        case .btc: 3
        default: 0
        }
      if self.kind(1) == .immediate {
        generic(.bitTestImmediate)
      } else {
        generic(.bitTestRegister, rm: 0, register: 1)
      }
      op.extra = kind
    case .bsf: generic(.bsf, rm: 1, register: 0)
    case .bsr: generic(.bsr, rm: 1, register: 0)
    // Without their CPUID bits the prefix of these two means nothing.
    case .tzcnt: generic(features.contains(.bmi1) ? .tzcnt : .bsf, rm: 1, register: 0)
    case .lzcnt: generic(features.contains(.lzcnt) ? .lzcnt : .bsr, rm: 1, register: 0)
    case .crc32 where features.contains(.sse42):
      op.a = offset(0)
      op.width = width(1)
      if kind(1) == .memory { setAddress() } else { op.b = offset(1) }
      op.opcode = .crc32
    case .popcnt where features.contains(.popcnt): generic(.popcnt, rm: 1, register: 0)
    case .bswap:
      op.a = offset(0)
      switch width(0) {
      case .qword: op.opcode = .bswap64
      // Undefined with 66h; AMD's and Intel's processors clear the register's low half.
      case .word: (op.opcode, op.immediate) = (.mov16ri, 0)
      default: op.opcode = .bswap32
      }
    case .movbe where features.contains(.movbe):
      if kind(0) == .memory {
        generic(.movbe, rm: 0, register: 1)
        op.extra = 1
      } else {
        generic(.movbe, rm: 1, register: 0)
      }
    case .shld, .shrd:
      generic(.doubleShift, rm: 0, register: 1)
      op.extra = (instruction.mnemonic == .shrd ? 1 : 0) | (kind(2) == .general ? 2 : 0)
    case .cbw, .cwde, .cdqe: op.opcode = .signExtendA
    case .cwd, .cdq, .cqo: op.opcode = .signExtendD
    case .clc: op.opcode = .clc
    case .stc: op.opcode = .stc
    case .cmc: op.opcode = .cmc
    case .cld: op.opcode = .cld
    case .std: op.opcode = .std
    case .lahf where features.contains(.lahf): op.opcode = .lahf
    case .sahf where features.contains(.lahf): op.opcode = .sahf
    case .pause: op.opcode = .pause
    case .nop, .endbr32, .endbr64, .lfence, .mfence, .sfence, .prefetch, .cldemote:
      op.opcode = .nop
    default: return false
    }
    return true
  }

  /// A near branch of 64-bit code with 16-bit operands.
  private var isShortBranch: Bool {
    guard instruction.operandWidth == .word else { return false }
    switch instruction.mnemonic {
    case .call, .jmp, .ret: return true
    default: return false
    }
  }

  private mutating func translateControlFlow() -> Bool {
    if isShortBranch && translateLegacy() { return true }
    switch instruction.mnemonic {
    case .push: push()
    case .pop: pop()
    case .pushf: op.opcode = .pushf
    case .popf: op.opcode = .popf
    case .leave: op.opcode = .leave
    case .enter:
      op.immediate &= 0xFFFF
      op.extra = UInt8(truncatingIfNeeded: instruction.immediate2)
      op.opcode = .enter
    case .call, .jmp:
      let isCall = instruction.mnemonic == .call
      if kind(0) == .relative {
        op.displacement = branchTarget
        op.immediate = nextRIP
        op.opcode = isCall ? .callRel : .jmpRel
        if !isInReach { (op.opcode, op.extra) = (.branchChecked, isCall ? MicroOp.checkedCall : MicroOp.checkedJump) }
      } else {
        setOperand(0)
        op.opcode = op.isMemory ? (isCall ? .callM : .jmpM) : (isCall ? .callR : .jmpR)
      }
    case .callf, .jmpf:
      if kind(0) == .memory {
        setAddress()
      } else {
        op.immediate = op.immediate & 0xFFFF_FFFF | UInt64(instruction.immediate2) << 32
      }
      op.width = instruction.operandWidth
      op.opcode = instruction.mnemonic == .callf ? .farCall : .farJump
    case .ret:
      op.immediate &= 0xFFFF
      op.opcode = kind(0) == .immediate ? .retImmediate : .ret
    case .retf:
      op.immediate = kind(0) == .immediate ? op.immediate & 0xFFFF : 0
      op.opcode = .retf
    case .jrcxz, .loop, .loope, .loopne:
      op.displacement = branchTarget
      switch instruction.mnemonic {
      case .jrcxz: op.opcode = .jrcxz
      case .loope: (op.opcode, op.extra) = (.loope, 1)
      case .loopne: (op.opcode, op.extra) = (.loopne, 2)
      default: op.opcode = .loop
      }
    case .syscall: op.opcode = .syscall
    case .sysret: op.opcode = .sysret
    case .iret: op.opcode = .iret
    case .sysenter: transfer(.sysenter)
    case .sysexit: transfer(.sysexit)
    case .int:
      op.immediate &= 0xFF
      op.opcode = .interrupt
    case .int3: (op.opcode, op.immediate, op.extra) = (.interrupt, 3, 2)
    case .int1: (op.opcode, op.immediate, op.extra) = (.interrupt, 1, 1)
    default: return false
    }
    return true
  }

  private mutating func push() {
    switch kind(0) {
    case .segment:
      op.extra = instruction.operands[0].number
      op.width = instruction.operandWidth
      op.opcode = .pushSegment
    case .immediate:
      op.extra = 1
      op.opcode = instruction.operandWidth == .word ? .pushWord : .pushI
    default:
      setOperand(0)
      op.opcode = op.width == .word ? .pushWord : op.isMemory ? .pushM : .pushR
    }
  }

  private mutating func pop() {
    if kind(0) == .segment {
      op.extra = instruction.operands[0].number
      op.width = instruction.operandWidth
      op.opcode = .popSegment
      return
    }
    setOperand(0)
    op.opcode = op.width == .word ? .popWord : op.isMemory ? .popM : .popR
  }

  private mutating func translateString() -> Bool {
    switch instruction.mnemonic {
    case .movs: op.opcode = .movs
    case .stos: op.opcode = .stos
    case .lods: op.opcode = .lods
    case .scas: op.opcode = .scas
    case .cmps: op.opcode = .cmps
    case .ins: (op.opcode, op.extra) = (.stringPort, 1)
    case .outs: op.opcode = .stringPort
    case .xlat:
      op.opcode = .xlat
    case .in:
      op.opcode = .port
      op.extra = 1 | (kind(1) == .portDX ? 2 : 0)
    case .out:
      op.opcode = .port
      op.extra = kind(0) == .portDX ? 2 : 0
    default: return false
    }
    op.width = instruction.operandWidth
    setSegmentOverride()
    return true
  }

  private mutating func translateSystem() -> Bool {
    switch instruction.mnemonic {
    case .cli: op.opcode = .cli
    case .sti: op.opcode = .sti
    case .hlt: op.opcode = .hlt
    case .cpuid: op.opcode = .cpuid
    case .rdmsr: op.opcode = .rdmsr
    case .wrmsr: op.opcode = .wrmsr
    case .rdtsc: op.opcode = .rdtsc
    case .rdtscp where features.contains(.rdtscp): op.opcode = .rdtscp
    case .rdpmc: op.opcode = .rdpmc
    case .invd: op.opcode = .invd
    case .wbinvd, .wbnoinvd: op.opcode = .wbinvd
    case .clts: op.opcode = .clts
    case .swapgs: op.opcode = .swapgs
    case .monitor: op.opcode = .monitor
    case .mwait: op.opcode = .mwait
    case .vmmcall, .vmgexit: op.opcode = .vmmcall
    case .vmcall: op.opcode = .vmcall
    case .tdcall: op.opcode = .tdcall
    case .xgetbv where features.contains(.xsave): op.opcode = .xgetbv
    case .xsetbv where features.contains(.xsave): op.opcode = .xsetbv
    case .lgdt, .lidt, .sgdt, .sidt, .invlpg:
      setAddress()
      op.opcode =
        switch instruction.mnemonic {
        case .lgdt: .lgdt
        case .lidt: .lidt
        case .sgdt: .sgdt
        case .sidt: .sidt
        default: .invlpg
        }
    case .lldt, .ltr, .lmsw:
      setOperand(0)
      op.width = .word
      op.opcode = instruction.mnemonic == .lldt ? .lldt : instruction.mnemonic == .ltr ? .ltr : .lmsw
    case .sldt: generic(.sldt)
    case .str: generic(.str)
    case .smsw: generic(.smsw)
    case .rdfsbase: generic(.rdfsbase)
    case .rdgsbase: generic(.rdgsbase)
    case .wrfsbase: generic(.wrfsbase)
    case .wrgsbase: generic(.wrgsbase)
    case .lar, .lsl:
      setOperand(1)
      op.b = offset(0)
      op.extra = instruction.mnemonic == .lar ? 0 : 1
      op.width = width(0)
      op.opcode = .loadAccessRights
    case .verr, .verw:
      setOperand(0)
      op.width = .word
      op.extra = instruction.mnemonic == .verr ? 0 : 1
      op.opcode = .verify
    case .lss, .lfs, .lgs, .les, .lds:
      setAddress()
      op.b = offset(0)
      op.width = instruction.operandWidth
      let segment: SegmentRegister =
        switch instruction.mnemonic {
        case .lss: .ss
        case .lfs: .fs
        case .lgs: .gs
        case .les: .es
        default: .ds
        }
      op.extra = segment.rawValue
      op.opcode = .loadFarPointer
    default: return false
    }
    return true
  }
}

extension MicroOp {
  var isMemory: Bool { address.contains(.memory) }
}
