internal import X86

/// A general register of some width, as assembly names it.
struct NamedRegister: Equatable {
  var register: GeneralRegister
  /// 1, 2, 4 or 8.
  var byteCount: Int
  /// AH, CH, DH or BH.
  var isHigh = false

  private static let legacy: [(letters: String, register: GeneralRegister)] = [
    ("ax", .rax), ("cx", .rcx), ("dx", .rdx), ("bx", .rbx),
  ]

  init(_ register: GeneralRegister, byteCount: Int) {
    self.register = register
    self.byteCount = byteCount
  }

  /// One of A, B, C and D: the others have no names in the corpora.
  init?(_ name: some StringProtocol) {
    for (letters, register) in Self.legacy {
      let first = letters.prefix(1)
      switch String(name) {
      case "r" + letters: self.init(register, byteCount: 8)
      case "e" + letters: self.init(register, byteCount: 4)
      case letters: self.init(register, byteCount: 2)
      case first + "l": self.init(register, byteCount: 1)
      case first + "h":
        self.init(register, byteCount: 1)
        isHigh = true
      default: continue
      }
      return
    }
    return nil
  }

  /// As AT&T assembly names it, without the percent sign.
  var name: String {
    let number = register.rawValue
    if number >= 8 { return "r\(number)" + ([1: "b", 2: "w", 4: "d"][byteCount] ?? "") }
    let letters = Self.legacy.first { $0.register == register }?.letters ?? "\(register)"
    switch byteCount {
    case 1: return letters.prefix(1) + (isHigh ? "h" : "l")
    case 2: return letters
    case 4: return "e" + letters
    default: return "r" + letters
    }
  }

  private var shift: UInt64 { isHigh ? 8 : 0 }

  private var mask: UInt64 { byteCount == 8 ? .max : (1 << UInt64(byteCount * 8) - 1) << shift }

  func read(_ registers: RegisterFile) -> UInt64 { (registers[register] & mask) >> shift }

  /// Leaves the rest of the register alone.
  func write(_ value: UInt64, to registers: inout RegisterFile) {
    registers[register] = registers[register] & ~mask | value << shift & mask
  }
}
