import X86

/// One row of the generator's tables: an opcode and everything that its instances may vary in.
///
/// A family of instructions is added as an array of rows, in a file of its own, to `SiliconRow.all`.
struct SiliconRow: Sendable {
  /// What a failure is called.
  var name: String
  /// The opcode bytes, 0Fh and 0Fh 38h included; after VEX the last byte alone.
  var opcode: [UInt8]
  var operands: Operands = .none
  /// 66h, F2h or F3h where it belongs to the opcode.
  var mandatoryPrefix: UInt8?
  var vex: VEX?
  var immediate: Immediate = .none
  /// Which operand sizes the instruction has.
  var sizes: Sizes = .full
  var options: Options = []
  /// The CPUID bit without which the host raises #UD.
  var feature: Feature = .baseline
  /// Memory operands are aligned to this, most of the time.
  var alignment: UInt64 = 1
  /// How wide a memory operand is; `nil` for the operand size.
  var memoryByteCount: UInt64?
  /// What the registers and memory of a vector or x87 instruction are filled with; `nil` leaves them at random bits.
  var values: Values = .integers
  /// The flags that the manual leaves undefined for this instance.
  var undefined: @Sendable (borrowing SiliconCase) -> RFlags = { _ in [] }
  /// The bits of FSW that it leaves undefined.
  var undefinedStatus: UInt64 = 0
  /// The bytes of a memory operand that processors leave different things in: FIP and FDP, reserved fields.
  var unseenMemory: [Range<UInt64>] = []
  /// The last digit in ST(0) and ST(1), and C1 with it, is the processor's own.
  var isTranscendental = false
  /// Gives registers and memory the values that an instance needs; false where it must not run.
  var prepare: @Sendable (inout SiliconCase) -> Bool = { _ in true }

  enum Operands: Sendable, Equatable {
    /// None, or fixed ones.
    case none
    /// A register in the opcode's low three bits.
    case opcodeRegister
    /// ModRM: register and memory.
    case modRM
    /// ModRM with an opcode extension in reg.
    case group(UInt8)
    /// The same, memory only.
    case memory, memoryGroup(UInt8)
    /// The same, registers only.
    case registers, registerGroup(UInt8)
    /// An address in the instruction.
    case absolute
  }

  struct VEX: Sendable {
    /// 1 for 0Fh, 2 for 0Fh 38h, 3 for 0Fh 3Ah.
    var map: UInt8
    /// 0 none, 1 66h, 2 F3h, 3 F2h.
    var prefix: UInt8
    /// False where vvvv must be 1111b.
    var hasThirdRegister = true
  }

  enum Immediate: Sendable, Equatable {
    case none
    case byte
    case word
    /// Word or dword.
    case operand
    /// Word, dword or qword.
    case full
    case dword
  }

  enum Sizes: Sendable, Equatable {
    /// Byte, whatever the prefixes.
    case byte
    /// Word, dword and qword.
    case full
    /// Dword and qword.
    case wide
    /// Qword, or word with 66h.
    case stack
    /// Qword by REX.W.
    case qword
    /// Neither 66h nor REX.W has a meaning.
    case fixed
  }

  struct Options: OptionSet, Sendable {
    var rawValue: UInt8
    /// LOCK is allowed with memory.
    static let lock = Options(rawValue: 1)
    /// F2h and F3h repeat.
    static let repeats = Options(rawValue: 2)
    /// Has an address or a count that is not in ModRM: 67h matters.
    static let addressSize = Options(rawValue: 4)
    /// Uses the stack: RSP must be in the data pages.
    static let stack = Options(rawValue: 8)
  }

  enum Feature: Sendable, Hashable, CaseIterable {
    case baseline, sse3, ssse3, sse41, sse42, popcnt, movbe, cx16, lzcnt, bmi1, bmi2, adx, aes, pclmulqdq, sha, gfni
    case clflushopt, clwb, movdiri, movdir64b, serialize, rdpid, lahf, prefetchw, osxsave

    /// The bit of CPUID.
    var bit: (leaf: UInt32, register: KeyPath<CPUIDResult, UInt32>, bit: UInt32)? {
      switch self {
      case .baseline: nil
      case .sse3: (1, \.ecx, 0)
      case .pclmulqdq: (1, \.ecx, 1)
      case .ssse3: (1, \.ecx, 9)
      case .cx16: (1, \.ecx, 13)
      case .sse41: (1, \.ecx, 19)
      case .sse42: (1, \.ecx, 20)
      case .movbe: (1, \.ecx, 22)
      case .popcnt: (1, \.ecx, 23)
      case .aes: (1, \.ecx, 25)
      case .osxsave: (1, \.ecx, 27)
      case .bmi1: (7, \.ebx, 3)
      case .bmi2: (7, \.ebx, 8)
      case .adx: (7, \.ebx, 19)
      case .clflushopt: (7, \.ebx, 23)
      case .clwb: (7, \.ebx, 24)
      case .sha: (7, \.ebx, 29)
      case .gfni: (7, \.ecx, 8)
      case .rdpid: (7, \.ecx, 22)
      case .movdiri: (7, \.ecx, 27)
      case .movdir64b: (7, \.ecx, 28)
      case .serialize: (7, \.edx, 14)
      case .lahf: (0x8000_0001, \.ecx, 0)
      case .lzcnt: (0x8000_0001, \.ecx, 5)
      case .prefetchw: (0x8000_0001, \.ecx, 8)
      }
    }
  }

  enum Values: Sendable {
    case integers, singles, doubles, extended
  }
}
