import X86

/// One decoded instruction as the engine runs it: 32 bytes.
///
/// Registers are byte offsets into the register file, so that AH is 1 and a missing base or index is the offset of a
/// word that is always zero.
struct MicroOp {
  var opcode: Opcode = .end
  /// The destination register, or the register in a register-or-memory operand.
  var a: UInt8 = 0
  /// The source register.
  var b: UInt8 = 0
  var base: UInt8 = HotState.zeroOffset
  var index: UInt8 = HotState.zeroOffset
  var scaleShift: UInt8 = 0
  var address: AddressFlags = []
  /// The displacement; the target of a direct branch or of a RIP-relative operand. Outside 64-bit code the upper half of
  /// that of a `checked` operand is a `SegmentCheck`.
  var displacement: UInt64 = 0
  var immediate: UInt64 = 0
  /// Where the instruction begins, in bytes from the block's first.
  var offset: Int16 = 0
  var length: UInt8 = 0
  var width: Width = .qword
  /// How many instructions of the block come before this one.
  var position: UInt8 = 0
  /// The condition, the kind of shift or bit test, the number of a special register.
  var extra: UInt8 = 0
  var addressWidth: Width = .qword
  var prefixes: Prefixes = []

  /// `extra` of `branchChecked`, beside the sixteen conditions.
  static var checkedJump: UInt8 { 16 }
  static var checkedCall: UInt8 { 17 }
}

/// What the address of a memory operand needs beside base, index and displacement.
struct AddressFlags: OptionSet {
  var rawValue: UInt8

  static var fs: AddressFlags { AddressFlags(rawValue: 1) }
  static var gs: AddressFlags { AddressFlags(rawValue: 2) }
  /// The sum is cut to `addressWidth`.
  static var address32: AddressFlags { AddressFlags(rawValue: 4) }
  /// Outside 64-bit code: the segment is looked at, and its base added.
  static var checked: AddressFlags { AddressFlags(rawValue: 32) }
  /// Any of the above.
  static var special: AddressFlags { AddressFlags(rawValue: 39) }
  /// A fault of the address is #SS, not #GP.
  static var stack: AddressFlags { AddressFlags(rawValue: 8) }
  /// There is an index.
  static var indexed: AddressFlags { AddressFlags(rawValue: 64) }
  /// More than a base and a displacement.
  static var indirect: AddressFlags { AddressFlags(rawValue: 103) }
  /// The register-or-memory operand is memory.
  static var memory: AddressFlags { AddressFlags(rawValue: 16) }
}

/// A micro-op in its block.
@safe struct Op {
  let pointer: UnsafeMutablePointer<MicroOp>

  init(_ pointer: UnsafeMutablePointer<MicroOp>) { unsafe self.pointer = unsafe pointer }

  @inline(__always) var opcode: Opcode { unsafe pointer.pointee.opcode }
  @inline(__always) var a: UInt8 { unsafe pointer.pointee.a }
  @inline(__always) var b: UInt8 { unsafe pointer.pointee.b }
  @inline(__always) var base: UInt8 { unsafe pointer.pointee.base }
  @inline(__always) var index: UInt8 { unsafe pointer.pointee.index }
  @inline(__always) var scaleShift: UInt8 { unsafe pointer.pointee.scaleShift }
  @inline(__always) var address: AddressFlags { unsafe pointer.pointee.address }
  @inline(__always) var displacement: UInt64 { unsafe pointer.pointee.displacement }
  @inline(__always) var immediate: UInt64 { unsafe pointer.pointee.immediate }
  @inline(__always) var offset: UInt64 { unsafe UInt64(bitPattern: Int64(pointer.pointee.offset)) }
  @inline(__always) var length: UInt8 { unsafe pointer.pointee.length }
  @inline(__always) var width: Width { unsafe pointer.pointee.width }
  @inline(__always) var position: UInt8 { unsafe pointer.pointee.position }
  @inline(__always) var extra: UInt8 { unsafe pointer.pointee.extra }
  @inline(__always) var addressWidth: Width { unsafe pointer.pointee.addressWidth }
  @inline(__always) var prefixes: Prefixes { unsafe pointer.pointee.prefixes }
  @inline(__always) var isMemory: Bool { address.contains(.memory) }
  @inline(__always) var next: Op { unsafe Op(pointer + 1) }
  /// A copy of the micro-op as the only one of a block.
  var alone: MicroOp {
    var copy = unsafe pointer.pointee
    copy.offset = 0
    copy.position = 0
    return copy
  }

  /// A copy of the micro-op so many places on.
  func at(_ index: Int) -> MicroOp { unsafe pointer[index] }
}
