import X86

// MXCSR, and the area that FXSAVE and FXRSTOR share with XSAVE (Intel SDM vol. 1 §10.5, §13.4).

/// The first 416 bytes of the area, as words: x87 or MMX in 0 to 19 but for word 3, MXCSR in that, XMM registers above.
typealias LegacyArea = InlineArray<52, UInt64>

extension CPU {
  /// The bits of MXCSR that this processor has: all but MM, which only some of AMD's do.
  static var mxcsrMask: UInt32 { 0xFFFF }

  func ldmxcsr(_ op: Op) throws(Fault) {
    try requireVectors()
    let value = try load(effectiveAddress(op), UInt32.self, stack: op.address.contains(.stack))
    guard value & ~Self.mxcsrMask == 0 else { throw raise(.generalProtection()) }
    hot.mxcsr = value
  }

  func stmxcsr(_ op: Op) throws(Fault) {
    try requireVectors()
    try store(hot.mxcsr, effectiveAddress(op), stack: op.address.contains(.stack))
  }

  /// Without CR4.OSFXSR neither XMM registers nor MXCSR are part of the area.
  func fxsave(_ op: Op) throws(Fault) {
    let (address, isStack) = try stateAddress(op, alignment: 16)
    try probeStore(address, 512, stack: isStack, isUser: isUser)
    let area = legacyArea(isWide: op.width == .qword)
    try storeX87(area, address, stack: isStack)
    guard hot.system.cr4.contains(.fxsave) else { return }
    try store(area[3], address &+ 24, stack: isStack)
    try storeVectors(area, address, stack: isStack)
  }

  func fxrstor(_ op: Op) throws(Fault) {
    let (address, isStack) = try stateAddress(op, alignment: 16)
    let area = try loadArea(address, stack: isStack)
    let mxcsr = UInt32(truncatingIfNeeded: area[3])
    if hot.system.cr4.contains(.fxsave) {
      guard mxcsr & ~Self.mxcsrMask == 0 else { throw raise(.generalProtection()) }
      hot.mxcsr = mxcsr
      restoreVectors(area)
    }
    restoreX87(area, isWide: op.width == .qword)
  }

  /// Where the area lies; #NM with EM or TS, #GP unless aligned.
  private func stateAddress(_ op: Op, alignment: UInt64) throws(Fault) -> (address: UInt64, isStack: Bool) {
    guard hot.system.cr0.isDisjoint(with: [.emulation, .taskSwitched]) else {
      throw raise(Exception(.deviceNotAvailable))
    }
    let address = effectiveAddress(op)
    guard address & (alignment - 1) == 0 else { throw raise(.generalProtection()) }
    return (address, op.address.contains(.stack))
  }

  // MARK: The area

  /// XMM8 to XMM15 are 64-bit code's.
  var savedVectorCount: Int { hot.system.codeSize == .bits64 ? 16 : 8 }

  /// The state as it is saved; `isWide` for pointers of 64 bits without selectors.
  func legacyArea(isWide: Bool) -> LegacyArea {
    var area = LegacyArea(repeating: 0)
    let x87 = hot.x87
    area[0] =
      UInt64(x87.control) | UInt64(x87.status) << 16 | UInt64(x87.valid) << 32 | UInt64(x87.lastOpcode & 0x7FF) << 48
    area[1] = pointer(x87.instructionPointer, x87.instructionSelector, isWide)
    area[2] = pointer(x87.dataPointer, x87.dataSelector, isWide)
    area[3] = UInt64(hot.mxcsr) | UInt64(Self.mxcsrMask) << 32
    for index in 0..<8 {
      let register = x87.physical(UInt8(index))
      area[4 + 2 * index] = x87.significands[register]
      area[5 + 2 * index] = UInt64(x87.signExponents[register])
    }
    for index in 0..<32 { area[20 + index] = hot.vectors[index] }
    return area
  }

  private func pointer(_ offset: UInt64, _ selector: UInt16, _ isWide: Bool) -> UInt64 {
    isWide ? offset : offset & 0xFFFF_FFFF | UInt64(selector) << 32
  }

  func restoreX87(_ area: LegacyArea, isWide: Bool) {
    // The reserved bits of FCW are as FLDCW leaves them.
    hot.x87.control = UInt16(truncatingIfNeeded: area[0]) & 0x1F3F | 0x40
    hot.x87.status = UInt16(truncatingIfNeeded: area[0] >> 16)
    hot.x87.valid = UInt8(truncatingIfNeeded: area[0] >> 32)
    hot.x87.lastOpcode = UInt16(truncatingIfNeeded: area[0] >> 48) & 0x7FF
    hot.x87.instructionPointer = isWide ? area[1] : area[1] & 0xFFFF_FFFF
    hot.x87.instructionSelector = isWide ? 0 : UInt16(truncatingIfNeeded: area[1] >> 32)
    hot.x87.dataPointer = isWide ? area[2] : area[2] & 0xFFFF_FFFF
    hot.x87.dataSelector = isWide ? 0 : UInt16(truncatingIfNeeded: area[2] >> 32)
    for index in 0..<8 {
      let register = hot.x87.physical(UInt8(index))
      hot.x87.significands[register] = area[4 + 2 * index]
      hot.x87.signExponents[register] = UInt16(truncatingIfNeeded: area[5 + 2 * index])
    }
    hot.x87.refreshErrorSummary()
  }

  func restoreVectors(_ area: LegacyArea) {
    for index in 0..<2 * savedVectorCount { hot.vectors[index] = area[20 + index] }
  }

  // MARK: Memory

  func loadArea(_ address: UInt64, stack: Bool) throws(Fault) -> LegacyArea {
    var area = LegacyArea(repeating: 0)
    for index in 0..<20 + 2 * savedVectorCount {
      area[index] = try load(address &+ UInt64(8 * index), UInt64.self, stack: stack)
    }
    // All 512 bytes must be there.
    _ = try load(address &+ 504, UInt64.self, stack: stack)
    return area
  }

  func storeX87(_ area: LegacyArea, _ address: UInt64, stack: Bool) throws(Fault) {
    for index in 0..<20 where index != 3 {
      try store(area[index], address &+ UInt64(8 * index), stack: stack)
    }
  }

  func storeVectors(_ area: LegacyArea, _ address: UInt64, stack: Bool) throws(Fault) {
    for index in 20..<20 + 2 * savedVectorCount {
      try store(area[index], address &+ UInt64(8 * index), stack: stack)
    }
  }
}
