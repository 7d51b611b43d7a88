/// The prefixes of an instruction, before they are given a meaning.
@frozen public struct Prefixes: OptionSet, Sendable, Hashable {
  /// The set as bits.
  public var rawValue: UInt8
  /// The set from its bits.
  @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// 66h.
  @inlinable public static var operandSize: Prefixes { Prefixes(rawValue: 1 << 0) }
  /// 67h.
  @inlinable public static var addressSize: Prefixes { Prefixes(rawValue: 1 << 1) }
  /// F0h.
  @inlinable public static var lock: Prefixes { Prefixes(rawValue: 1 << 2) }
  /// F2h; of F2h and F3h only the last counts.
  @inlinable public static var repeatNotEqual: Prefixes { Prefixes(rawValue: 1 << 3) }
  /// F3h.
  @inlinable public static var repeatEqual: Prefixes { Prefixes(rawValue: 1 << 4) }
  /// Any of 26h, 2Eh, 36h, 3Eh, 64h, 65h.
  @inlinable public static var segment: Prefixes { Prefixes(rawValue: 1 << 5) }
  /// 40h to 4Fh, directly before the opcode, in 64-bit code.
  @inlinable public static var rex: Prefixes { Prefixes(rawValue: 1 << 6) }
}

/// The opcode map of an instruction.
@frozen public enum OpcodeMap: UInt8, Sendable {
  /// One byte.
  case primary
  /// 0Fh.
  case secondary
  /// 0Fh 38h.
  case map38
  /// 0Fh 3Ah.
  case map3A
}

/// What an instruction means to a hypervisor and to the hardware that confines a guest.
@frozen public struct InstructionAttributes: OptionSet, Sendable, Hashable {
  /// The set as bits.
  public var rawValue: UInt16
  /// The set from its bits.
  @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Touches a port.
  @inlinable public static var io: InstructionAttributes { InstructionAttributes(rawValue: 1 << 0) }
  /// #GP outside ring 0 (always, not by IOPL or a CR4 bit).
  @inlinable public static var privileged: InstructionAttributes { InstructionAttributes(rawValue: 1 << 1) }
  /// Exits from a plain VMX guest as KVM sets it up.
  @inlinable public static var exitsVMX: InstructionAttributes { InstructionAttributes(rawValue: 1 << 2) }
  /// Exits from a plain SVM guest as KVM sets it up.
  @inlinable public static var exitsSVM: InstructionAttributes { InstructionAttributes(rawValue: 1 << 3) }
  /// Raises #VC in an SEV-ES guest.
  @inlinable public static var raisesVC: InstructionAttributes { InstructionAttributes(rawValue: 1 << 4) }
  /// Leaves an SEV-ES guest without #VC (automatic exit).
  @inlinable public static var automaticExit: InstructionAttributes { InstructionAttributes(rawValue: 1 << 5) }
  /// Raises #VE in a TDX guest, for at least some operands.
  @inlinable public static var raisesVE: InstructionAttributes { InstructionAttributes(rawValue: 1 << 6) }
  /// May carry LOCK when its destination is memory.
  @inlinable public static var lockable: InstructionAttributes { InstructionAttributes(rawValue: 1 << 7) }
  /// Changes RIP or the mode: the last of its basic block.
  @inlinable public static var endsBlock: InstructionAttributes { InstructionAttributes(rawValue: 1 << 8) }
  /// A string instruction with implicit operands.
  @inlinable public static var string: InstructionAttributes { InstructionAttributes(rawValue: 1 << 9) }
}

/// One operand of a decoded instruction.
@frozen public struct Operand: Sendable, Equatable {
  /// What kind of place an operand is.
  @frozen public enum Kind: UInt8, Sendable {
    /// No operand in this position.
    case none
    /// A general register: `number` 0–15; with `isHighByte` AH, CH, DH or BH (number 0–3).
    case general
    /// `Instruction.memory`.
    case memory
    /// `Instruction.immediate`.
    case immediate
    /// A branch target: RIP of the next instruction plus `Instruction.immediate`.
    case relative
    /// A segment register, 0–5.
    case segment
    /// A control register, 0–15.
    case control
    /// A debug register, 0–15.
    case debug
    /// The second immediate (ENTER's level, the selector of a far pointer).
    case immediate2
    /// The constant 1 of the D0/D1 shifts.
    case one
    /// The port number in DX.
    case portDX
    /// A vector register, 0–15, of 16 or 32 bytes.
    case vector
    /// An MMX register, 0–7.
    case mmx
    /// An x87 register, 0–7.
    case x87
  }

  /// The kind.
  public var kind: Kind
  /// Bytes: 1, 2, 4, 8; 10, 16 and 32 for descriptors and vectors; 0 where the operand has no size (LEA, INVLPG).
  public var byteCount: UInt8
  /// The register's number.
  public var number: UInt8
  /// AH, CH, DH, BH.
  public var isHighByte: Bool

  /// An operand from its parts.
  @inlinable public init(_ kind: Kind = .none, byteCount: UInt8 = 0, number: UInt8 = 0, isHighByte: Bool = false) {
    self.kind = kind
    self.byteCount = byteCount
    self.number = number
    self.isHighByte = isHighByte
  }

  /// The width, where the operand has an integer's size.
  @inlinable public var width: Width? { Width(rawValue: byteCount) }
}

/// The memory operand of an instruction.
@frozen public struct MemoryOperand: Sendable, Equatable {
  /// The segment, override applied; SS where the base is RSP or RBP.
  public var segment: SegmentRegister
  /// The base register.
  public var base: GeneralRegister?
  /// The index register; where an instruction gathers, the vector register of that number.
  public var index: GeneralRegister?
  /// The index is shifted left by this: 0 to 3.
  public var scaleShift: UInt8
  /// The displacement, sign-extended; the whole address of a moffs.
  public var displacement: Int64
  /// Relative to the RIP of the *next* instruction.
  public var isRIPRelative: Bool
  /// Word, dword or qword: the sum is truncated to it before the segment base is added.
  public var addressWidth: Width

  /// An operand without registers.
  @inlinable public init(segment: SegmentRegister = .ds, addressWidth: Width = .qword) {
    self.segment = segment
    base = nil
    index = nil
    scaleShift = 0
    displacement = 0
    isRIPRelative = false
    self.addressWidth = addressWidth
  }

  /// The offset in its segment, for the registers before the instruction and the RIP of the next one.
  @inlinable public func offset(_ registers: borrowing RegisterFile, nextRIP: UInt64) -> UInt64 {
    var sum = UInt64(bitPattern: displacement)
    if isRIPRelative { sum &+= nextRIP }
    if let base { sum &+= registers[base] }
    if let index { sum &+= registers[index] << UInt64(scaleShift) }
    return sum & addressWidth.mask
  }
}

/// A decoded instruction: a plain value, no allocation.
@frozen public struct Instruction: Sendable {
  /// Bytes, 1 to 15.
  public var length: UInt8
  /// All prefixes seen.
  public var prefixes: Prefixes
  /// The REX byte, 0 without one.
  public var rex: UInt8
  /// The last segment override that has an effect in this mode.
  public var segmentOverride: SegmentRegister?
  /// The opcode map.
  public var map: OpcodeMap
  /// The opcode byte in its map.
  public var opcode: UInt8
  /// The ModRM byte, or `nil`.
  public var modRM: UInt8?
  /// The instruction's name.
  public var mnemonic: Mnemonic
  /// The low four bits of the opcode where `mnemonic` is jcc, setcc or cmovcc (Intel SDM vol. 1, table B-1).
  public var condition: UInt8
  /// The effective operand size: byte for byte forms.
  public var operandWidth: Width
  /// The effective address size; it selects rSI, rDI and rCX of string and loop instructions too.
  public var addressWidth: Width
  /// Up to four operands, destination first, as in Intel syntax; implicit ones of string instructions are left out.
  public var operands: InlineArray<4, Operand>
  /// The memory operand, meaningful where an operand's kind is memory.
  public var memory: MemoryOperand
  /// The immediate or the branch displacement, sign-extended to 64 bits as the instruction demands.
  public var immediate: Int64
  /// The second immediate.
  public var immediate2: UInt16
  /// What the instruction means in each model.
  public var attributes: InstructionAttributes

  /// An instruction that says nothing yet.
  @inlinable public init() {
    length = 0
    prefixes = []
    rex = 0
    segmentOverride = nil
    map = .primary
    opcode = 0
    modRM = nil
    mnemonic = .invalid
    condition = 0
    operandWidth = .dword
    addressWidth = .qword
    operands = InlineArray(repeating: Operand())
    memory = MemoryOperand()
    immediate = 0
    immediate2 = 0
    attributes = []
  }

  /// True with F3h or F2h: for INS, OUTS, MOVS, STOS and LODS both repeat.
  @inlinable public var isRepeated: Bool {
    prefixes.contains(.repeatEqual) || prefixes.contains(.repeatNotEqual)
  }
}

/// Up to fifteen bytes at RIP, and how many of them could be fetched.
@frozen public struct InstructionBytes: Sendable {
  /// The bytes; those at and above `count` are 0.
  public var bytes: InlineArray<16, UInt8>
  /// How many were fetched, 0 to 15.
  public var count: Int

  /// No bytes.
  @inlinable public init() {
    bytes = InlineArray(repeating: 0)
    count = 0
  }

  /// Adds one byte; a sixteenth is dropped.
  @inlinable public mutating func append(_ byte: UInt8) {
    guard count < 15 else { return }
    bytes[count] = byte
    count += 1
  }
}

/// Why bytes are no instruction.
@frozen public enum DecodeError: UInt8, Error, Sendable {
  /// More bytes are needed: fewer than 15 were given, and they are a prefix of an instruction.
  case truncated
  /// The encoding is undefined: #UD.
  case invalid
  /// More than 15 bytes: #GP(0).
  case tooLong
}
