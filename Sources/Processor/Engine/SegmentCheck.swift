import X86

/// What the check of a memory operand against its segment needs; micro-ops of 16- and 32-bit code carry it in the upper
/// half of their displacement, which has no meaning there.
struct SegmentCheck {
  var rawValue: UInt32

  init(rawValue: UInt32) { self.rawValue = rawValue }

  init(_ segment: SegmentRegister, byteCount: Int, isWrite: Bool) {
    rawValue =
      UInt32(segment.rawValue) | (isWrite ? 8 : 0) | UInt32(truncatingIfNeeded: max(byteCount, 1) - 1) << 8
  }

  var segment: SegmentRegister { SegmentRegister(rawValue: UInt8(rawValue & 7)) ?? .ds }
  var isWrite: Bool { rawValue & 8 != 0 }
  /// The last byte's distance from the first.
  var last: UInt64 { UInt64(rawValue >> 8) }
}

extension Segment {
  /// True where bytes `offset` to `offset + last` lie within the limit (Intel SDM vol. 3A §5.3).
  func contains(_ offset: UInt64, last: UInt64) -> Bool {
    let end = offset &+ last
    // An expand-down segment: what lies above its limit.
    if attributes & 0x1C == 0x14 { return offset > UInt64(limit) && end <= (isDefault32 ? 0xFFFF_FFFF : 0xFFFF) }
    // An operand that wraps around 4 GiB may go either way; here it wraps.
    return end <= UInt64(limit) || limit == .max
  }

  /// True where the type admits the access: a null segment admits none.
  func admits(isWrite: Bool) -> Bool {
    guard attributes & 0x90 == 0x90 else { return false }
    // Code is never writable, data always readable.
    return type & 8 != 0 ? !isWrite && type & 2 != 0 : !isWrite || type & 2 != 0
  }
}

extension CPU {
  /// No address: an access to it raises #GP(0), or #SS(0) on the stack.
  static var refusedAddress: UInt64 { 1 << 63 }

  /// The linear address of `offset`, or `refusedAddress` where the segment does not admit the access.
  func checkedAddress(_ offset: UInt64, _ check: SegmentCheck) -> UInt64 {
    let segment = hot.system[check.segment]
    guard segment.contains(offset, last: check.last),
      segment.admits(isWrite: check.isWrite) || !hot.system.cr0.contains(.protectedMode)
    else { return Self.refusedAddress }
    return (segment.base &+ offset) & 0xFFFF_FFFF
  }

  // MARK: The stack

  /// The bits of RSP that take part.
  var stackMask: UInt64 { hot.mode.is64 ? .max : hot.system.ss.isDefault32 ? 0xFFFF_FFFF : 0xFFFF }

  /// The linear address of `count` bytes at an offset in SS.
  func stackAddress(_ offset: UInt64, _ count: Int, isWrite: Bool) -> UInt64 {
    hot.mode.is64 || hot.mode.isFlat
      ? offset : checkedAddress(offset, SegmentCheck(.ss, byteCount: count, isWrite: isWrite))
  }

  func loadStack(_ offset: UInt64, _ width: Width) throws(Fault) -> UInt64 {
    try load(stackAddress(offset & stackMask, width.byteCount, isWrite: false), width: width, stack: true)
  }

  func storeStack(_ value: UInt64, _ offset: UInt64, _ width: Width) throws(Fault) {
    try store(value, stackAddress(offset & stackMask, width.byteCount, isWrite: true), width: width, stack: true)
  }

  func probeStack(_ offset: UInt64, _ width: Width) throws(Fault) {
    try probeStore(
      stackAddress(offset & stackMask, width.byteCount, isWrite: true), width.byteCount, stack: true, isUser: isUser)
  }

  /// Sets RSP, ESP or SP, as wide as the stack is.
  func setStackPointer(_ value: UInt64) {
    setRegisterValue(32, value, hot.mode.is64 ? .qword : hot.system.ss.isDefault32 ? .dword : .word)
  }
}
