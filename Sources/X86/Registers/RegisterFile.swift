/// The sixteen general-purpose registers, by their number in ModRM and REX.
@frozen public enum GeneralRegister: UInt8, Sendable, CaseIterable {
  case rax, rcx, rdx, rbx, rsp, rbp, rsi, rdi, r8, r9, r10, r11, r12, r13, r14, r15

  /// The register whose number is the low four bits of `number`.
  @inlinable public init(number: UInt8) {
    switch number & 15 {
    case 0: self = .rax
    case 1: self = .rcx
    case 2: self = .rdx
    case 3: self = .rbx
    case 4: self = .rsp
    case 5: self = .rbp
    case 6: self = .rsi
    case 7: self = .rdi
    case 8: self = .r8
    case 9: self = .r9
    case 10: self = .r10
    case 11: self = .r11
    case 12: self = .r12
    case 13: self = .r13
    case 14: self = .r14
    default: self = .r15
    }
  }
}

/// What a hypervisor of a plain guest may read and write at every exit: general registers, RIP and RFLAGS.
@frozen public struct RegisterFile: Sendable {
  /// RAX … R15 by number.
  public var general: InlineArray<16, UInt64>
  /// The instruction pointer, an offset into CS.
  public var rip: UInt64
  /// The flags; bit 1 is always set.
  public var rflags: RFlags

  /// All registers zero, RFLAGS 2.
  @inlinable public init() {
    general = InlineArray(repeating: 0)
    rip = 0
    rflags = .fixed
  }

  /// One register, all 64 bits.
  @inlinable public subscript(register: GeneralRegister) -> UInt64 {
    get { general[Int(register.rawValue)] }
    set { general[Int(register.rawValue)] = newValue }
  }

  /// Writes a result of `width` to `register` by the merge rule.
  @inlinable public mutating func write(_ value: UInt64, to register: GeneralRegister, width: Width) {
    self[register] = width.merge(value, into: self[register])
  }
}

extension RegisterFile: Equatable {
  /// True when every register, RIP and RFLAGS are equal.
  @inlinable public static func == (left: RegisterFile, right: RegisterFile) -> Bool {
    for index in 0..<16 where left.general[index] != right.general[index] { return false }
    return left.rip == right.rip && left.rflags == right.rflags
  }
}
