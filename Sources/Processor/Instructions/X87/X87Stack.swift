/// The bits of FSW that instructions set.
struct X87Status: OptionSet {
  var rawValue: UInt16

  /// SF: the invalid operation was a stack overflow or underflow.
  static var stackFault: X87Status { X87Status(rawValue: 1 << 6) }
  /// ES and B.
  static var errorSummary: X87Status { X87Status(rawValue: 0x8080) }
  static var c0: X87Status { X87Status(rawValue: 1 << 8) }
  static var c1: X87Status { X87Status(rawValue: 1 << 9) }
  static var c2: X87Status { X87Status(rawValue: 1 << 10) }
  static var c3: X87Status { X87Status(rawValue: 1 << 14) }
}

// The register stack, and how an instruction ends.

extension X87State {
  @inline(__always) func isEmpty(_ index: UInt8) -> Bool { valid & 1 << ((top &+ index) & 7) == 0 }

  /// ST(`index`).
  @inline(__always) func register(_ index: UInt8) -> Extended {
    Extended(significand: significands[physical(index)], signExponent: signExponents[physical(index)])
  }

  /// Writes ST(`index`), which is no longer empty.
  @inline(__always) mutating func setRegister(_ index: UInt8, _ value: Extended) {
    significands[physical(index)] = value.significand
    signExponents[physical(index)] = value.signExponent
    valid |= 1 << ((top &+ index) & 7)
  }

  @inline(__always) mutating func push(_ value: Extended) {
    top = (top &- 1) & 7
    setRegister(0, value)
  }

  @inline(__always) mutating func pop() {
    valid &= ~(1 << top)
    top = (top &+ 1) & 7
  }

  @inline(__always) mutating func set(_ bits: X87Status, _ isSet: Bool) {
    statusWithoutTop = isSet ? statusWithoutTop | bits.rawValue : statusWithoutTop & ~bits.rawValue
  }

  /// Sets the condition codes together.
  @inline(__always) mutating func setConditions(_ codes: X87Status) {
    statusWithoutTop = statusWithoutTop & ~0x4700 | codes.rawValue
  }

  /// Notes what an instruction raised, and in C1 how it rounded.
  @inline(__always) mutating func note(_ unit: ExtendedUnit) {
    statusWithoutTop |= UInt16(unit.raised.rawValue)
    set(.c1, unit.isUp)
    if !unit.raised.isSubset(of: unit.masks) { set(.errorSummary, true) }
  }

  /// Notes a stack overflow or underflow; true where it is masked, and the indefinite is the result.
  mutating func stackFault(isOverflow: Bool = false) -> Bool {
    statusWithoutTop |= 1
    set(.stackFault, true)
    set(.c1, isOverflow)
    let isMasked = control & 1 != 0
    if !isMasked { set(.errorSummary, true) }
    return isMasked
  }

  /// FNINIT: the registers keep their contents, and are empty.
  mutating func initialize() {
    control = 0x37F
    status = 0
    valid = 0
    lastOpcode = 0
    (instructionPointer, instructionSelector, dataPointer, dataSelector) = (0, 0, 0, 0)
  }

  /// FNCLEX.
  mutating func clearExceptions() { statusWithoutTop &= 0x7F00 }
}
