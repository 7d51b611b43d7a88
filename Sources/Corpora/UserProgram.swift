internal import X86

/// A piece of user-mode code with what it finds when it begins.
struct UserProgram {
  /// Zeroed memory, from the beginning of a page; the last page is whole.
  struct Region {
    var address: UInt64
    var byteCount: UInt64
  }

  /// Bytes that are there before the first instruction.
  struct Contents {
    var address: UInt64
    var bytes: [UInt8]
  }

  /// 64-bit code, or 32-bit code in compatibility mode.
  var codeSize = CodeSize.bits64
  /// Where the first instruction is.
  var address: UInt64 = 0x1_0000
  var code: [UInt8]
  /// The code is also where only the low 16 bits of its address are left.
  var isFoundBelow64K = false
  /// Beside the code.
  var regions: [Region] = []
  var contents: [Contents] = []
  /// RIP is the code's address whatever is here.
  var registers = RegisterFile()
  var floating = FloatingState()

  init(_ code: [UInt8]) {
    self.code = code
    registers.rflags = [.fixed, .interrupt]
  }
}

/// What a program left.
struct UserOutcome {
  enum Ending: Equatable {
    /// HLT, which user mode may not execute: the program is done.
    case done
    /// Any other exception, with the bytes at RIP.
    case exception(Vector, errorCode: UInt64, address: UInt64, bytes: [UInt8])
    /// A system call that `UserServices` has not.
    case systemCall(UInt64)
    /// Too many instructions.
    case instructionLimit
    /// The machine stopped.
    case stopped(String)
  }

  var ending: Ending
  var registers = RegisterFile()
  /// `nil` where the processor has no FXSAVE.
  var floating: FloatingState?
  var fsBase: UInt64 = 0
  var gsBase: UInt64 = 0
  /// The contents that were asked for, as they are now.
  var contents: [[UInt8]] = []
}

extension UserOutcome.Ending {
  /// The end that a trap is which nobody serves.
  init(_ trap: UserTrap, code: [UInt8]) {
    switch trap.event {
    case .exception(.generalProtection) where code.first == 0xF4: self = .done
    case .exception(let vector):
      self = .exception(vector, errorCode: trap.errorCode, address: trap.address, bytes: code)
    case .systemCall, .legacySystemCall: self = .systemCall(trap.registers[.rax])
    }
  }
}

extension UserOutcome.Ending: CustomStringConvertible {
  var description: String {
    switch self {
    case .done: return "done"
    case .instructionLimit: return "does not end"
    case .stopped(let reason): return reason
    case .systemCall(let number): return "needs system call \(number)"
    case .exception(let vector, let errorCode, let address, let bytes):
      var text = vector.name
      if vector.hasErrorCode { text += "(\(hexadecimal(errorCode)))" }
      if vector == .pageFault { text += " of \(hexadecimal(address))" }
      return text + " at "
        + (bytes.isEmpty ? "no code" : bytes.map { hexadecimal($0, digits: 2) }.joined(separator: " "))
    }
  }
}

extension Vector {
  fileprivate var name: String {
    let names = [
      "#DE", "#DB", "NMI", "#BP", "#OF", "#BR", "#UD", "#NM", "#DF", "#9", "#TS", "#NP", "#SS", "#GP", "#PF", "#15",
      "#MF",
      "#AC", "#MC", "#XM", "#VE", "#CP",
    ]
    return Int(rawValue) < names.count ? names[Int(rawValue)] : "vector \(rawValue)"
  }
}

/// `0x` and digits.
func hexadecimal(_ value: UInt64) -> String { "0x" + String(value, radix: 16) }

/// So many digits.
func hexadecimal(_ value: some FixedWidthInteger, digits: Int) -> String {
  let text = String(value, radix: 16)
  return String(repeating: "0", count: max(0, digits - text.count)) + text
}

/// The eight bytes of a word.
func littleEndian(_ word: UInt64) -> [UInt8] { (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64($0 * 8)) } }
