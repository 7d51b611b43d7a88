/// The x87 unit's registers, which MMX shares (Intel SDM vol. 1 §8.1, vol. 3A §12.2).
struct X87State {
  /// R0 to R7 by physical number: the digits, which are also MM0 to MM7.
  var significands = InlineArray<8, UInt64>(repeating: 0)
  /// R0 to R7 by physical number: sign in bit 15, biased exponent below.
  var signExponents = InlineArray<8, UInt16>(repeating: 0)
  /// FCW; after reset 40h, FNINIT makes it 37Fh.
  var control: UInt16 = 0x40
  /// FSW without TOP: ES and B are kept up to date.
  var statusWithoutTop: UInt16 = 0
  /// The physical number of ST(0), 0 to 7.
  var top: UInt8 = 0
  /// One bit for each physical register: not empty. FXSAVE's abridged tag word; the full one follows from the contents.
  var valid: UInt8 = 0xFF
  /// FOP: the low three bits of the escape byte above ModRM.
  var lastOpcode: UInt16 = 0
  /// FIP and FDP: offsets, and the selectors beside them.
  var instructionPointer: UInt64 = 0
  var instructionSelector: UInt16 = 0
  var dataPointer: UInt64 = 0
  var dataSelector: UInt16 = 0

  /// FSW whole.
  @inline(__always) var status: UInt16 {
    get { statusWithoutTop | UInt16(top) << 11 }
    set {
      statusWithoutTop = newValue & ~0x3800
      top = UInt8(truncatingIfNeeded: newValue >> 11) & 7
    }
  }

  /// The physical number of ST(`index`).
  @inline(__always) func physical(_ index: UInt8) -> Int { Int((top &+ index) & 7) }

  /// An exception that is not masked waits for the next waiting instruction: ES.
  @inline(__always) var hasPendingError: Bool { statusWithoutTop & 0x80 != 0 }

  /// Makes ES and B what flags and masks say, as FLDCW, FLDENV, FXRSTOR and XRSTOR do.
  mutating func refreshErrorSummary() {
    let isPending = statusWithoutTop & ~control & 0x3F != 0
    statusWithoutTop = statusWithoutTop & 0x7F7F | (isPending ? 0x8080 : 0)
  }

  /// MM`number`.
  @inline(__always) func mmx(_ number: UInt8) -> UInt64 { significands[Int(number & 7)] }

  /// Writes MM`number`; its exponent becomes all ones.
  @inline(__always) mutating func setMMX(_ number: UInt8, _ value: UInt64) {
    significands[Int(number & 7)] = value
    signExponents[Int(number & 7)] = 0xFFFF
  }

  /// What every MMX instruction but EMMS does to the stack: TOP is 0, no register is empty.
  @inline(__always) mutating func enterMMX() {
    top = 0
    valid = 0xFF
  }

  /// EMMS: every register is empty.
  mutating func leaveMMX() {
    top = 0
    valid = 0
  }

  /// The tag of physical register `number` as FNSTENV has it: 0 valid, 1 zero, 2 special, 3 empty.
  func tag(_ number: Int) -> UInt16 {
    guard valid & 1 << UInt8(truncatingIfNeeded: number & 7) != 0 else { return 3 }
    let exponent = signExponents[number & 7] & 0x7FFF
    let significand = significands[number & 7]
    if exponent == 0 && significand == 0 { return 1 }
    return exponent == 0 || exponent == 0x7FFF || significand >> 63 == 0 ? 2 : 0
  }

  /// FTW as FNSTENV stores it.
  var tagWord: UInt16 {
    var word: UInt16 = 0
    for number in 0..<8 { word |= tag(number) << UInt16(2 * number) }
    return word
  }
}
