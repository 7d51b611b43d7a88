import X86

// XSAVE and its relatives for what XCR0 can hold here: x87 in bit 0, SSE in bit 1, PKRU in bit 9 (Intel SDM vol. 1,
// chapter 13). The first two lie in the area of FXSAVE; behind it are 64 bytes of header: XSTATE_BV, XCOMP_BV, zeros; then
// PKRU, in both forms.

/// The instructions on the state of the vector units.
enum StateOperation: UInt8 {
  case emms, ldmxcsr, stmxcsr, fxsave, fxrstor
  case xsave, xsaveopt, xsavec, xsaves, xrstor, xrstors
}

extension CPU {
  /// The components of XCR0 that this processor has.
  private var stateComponents: UInt64 { fixed.features.contains(.pku) ? 3 | Self.keys : 3 }
  private static var keys: UInt64 { 1 << 9 }
  private static var keysOffset: UInt64 { 576 }
  /// XCOMP_BV's bit 63.
  private static var compacted: UInt64 { 1 << 63 }

  /// `extra` is a `StateOperation`.
  @inline(never) func vectorState(_ op: Op) throws(Fault) {
    guard let operation = StateOperation(rawValue: op.extra) else { throw raise(.invalidOpcode) }
    switch operation {
    case .emms: try emms()
    case .ldmxcsr: try ldmxcsr(op)
    case .stmxcsr: try stmxcsr(op)
    case .fxsave: try fxsave(op)
    case .fxrstor: try fxrstor(op)
    case .xsave, .xsaveopt, .xsavec, .xsaves: try xsave(op, operation)
    case .xrstor, .xrstors: try xrstor(op, operation)
    }
  }

  // MARK: XCR0

  func xgetbv(_ op: Op) throws(Fault) {
    guard hot.system.cr4.contains(.osXSAVE) else { throw raise(.invalidOpcode) }
    let value: UInt64
    switch register(8, UInt32.self) {
    case 0: value = hot.system.xcr0
    // Without bit 1 for an MXCSR that alone is not as after reset.
    case 1 where fixed.features.contains(.xgetbv1): value = hot.system.xcr0 & usedComponents
    default: throw raise(.generalProtection())
    }
    setRegister(0, UInt32(truncatingIfNeeded: value))
    setRegister(16, UInt32(truncatingIfNeeded: value >> 32))
  }

  func xsetbv(_ op: Op) throws(Fault) {
    guard hot.system.cr4.contains(.osXSAVE) else { throw raise(.invalidOpcode) }
    try requireRing0()
    try checkXSETBV(op)
    let value = edxEAX
    // Bit 0 cannot be cleared.
    guard register(8, UInt32.self) == 0, value & 1 != 0, value & ~stateComponents == 0 else {
      throw raise(.generalProtection())
    }
    hot.system.xcr0 = value
  }

  private var edxEAX: UInt64 { UInt64(register(16, UInt32.self)) << 32 | UInt64(register(0, UInt32.self)) }

  /// XINUSE: the components that are not as after reset. MXCSR does not count.
  private var usedComponents: UInt64 {
    var used: UInt64 = 0
    let x87 = hot.x87
    var bits =
      UInt64(x87.control ^ 0x37F) | UInt64(x87.status) | UInt64(x87.valid) | UInt64(x87.lastOpcode)
      | UInt64(x87.instructionSelector) | UInt64(x87.dataSelector) | x87.instructionPointer | x87.dataPointer
    for register in 0..<8 { bits |= x87.significands[register] | UInt64(x87.signExponents[register]) }
    if bits != 0 { used |= 1 }
    bits = 0
    for index in 0..<32 { bits |= hot.vectors[index] }
    if bits != 0 { used |= 2 }
    if hot.system.pkru != 0 { used |= Self.keys }
    return used
  }

  // MARK: Saving and restoring

  /// #UD without OSXSAVE, #NM with TS, #GP outside ring 0 for the supervisor's forms and unless aligned to 64 bytes.
  private func areaAddress(_ op: Op, needsRing0: Bool) throws(Fault) -> UInt64 {
    guard hot.system.cr4.contains(.osXSAVE) else { throw raise(.invalidOpcode) }
    guard !hot.system.cr0.contains(.taskSwitched) else { throw raise(Exception(.deviceNotAvailable)) }
    guard !needsRing0 || hot.system.cpl == 0 else { throw raise(.generalProtection()) }
    let address = effectiveAddress(op)
    guard address & 63 == 0 else { throw raise(.generalProtection()) }
    return address
  }

  private func xsave(_ op: Op, _ operation: StateOperation) throws(Fault) {
    let isCompact = operation == .xsavec || operation == .xsaves
    let address = try areaAddress(op, needsRing0: operation == .xsaves)
    let isStack = op.address.contains(.stack)
    let requested = edxEAX & hot.system.xcr0
    let byteCount = requested & Self.keys != 0 ? 584 : 576
    try probeStore(address, byteCount, stack: isStack, isUser: isUser)
    var used = usedComponents
    // MXCSR has no place of its own in the compacted form.
    if isCompact && hot.mxcsr != 0x1F80 { used |= 2 }
    let kept = isCompact ? 0 : try load(address &+ 512, UInt64.self, stack: isStack) & ~requested
    let written = operation == .xsave ? requested : requested & used
    let area = legacyArea(isWide: op.width == .qword)
    if written & 1 != 0 { try storeX87(area, address, stack: isStack) }
    if (isCompact ? written : requested) & 2 != 0 { try store(area[3], address &+ 24, stack: isStack) }
    if written & 2 != 0 { try storeVectors(area, address, stack: isStack) }
    if written & Self.keys != 0 {
      try store(UInt64(hot.system.pkru), address &+ Self.keysOffset, stack: isStack)
    }
    try store(kept | requested & used, address &+ 512, stack: isStack)
    if isCompact { try store(requested | Self.compacted, address &+ 520, stack: isStack) }
  }

  private func xrstor(_ op: Op, _ operation: StateOperation) throws(Fault) {
    let address = try areaAddress(op, needsRing0: operation == .xrstors)
    let isStack = op.address.contains(.stack)
    var header = InlineArray<8, UInt64>(repeating: 0)
    for index in 0..<8 { header[index] = try load(address &+ UInt64(512 + 8 * index), UInt64.self, stack: isStack) }
    // What is not there comes before what is wrong, as on silicon.
    let area = try loadArea(address, stack: isStack)
    let (present, layout) = (header[0], header[1])
    let isCompact = layout & Self.compacted != 0
    guard
      isCompact
        ? fixed.features.contains(.xsavec) && isCompactHeader(header) : operation == .xrstor && isStandardHeader(header)
    else {
      throw raise(.generalProtection())
    }
    let requested = edxEAX & hot.system.xcr0
    var keys: UInt32 = 0
    if requested & present & Self.keys != 0 {
      keys = try load(address &+ Self.keysOffset, UInt32.self, stack: isStack)
    }
    if requested & 2 != 0 {
      let isStored = !isCompact || present & 2 != 0
      let mxcsr = isStored ? UInt32(truncatingIfNeeded: area[3]) : 0x1F80
      guard mxcsr & ~Self.mxcsrMask == 0 else { throw raise(.generalProtection()) }
      hot.mxcsr = mxcsr
      restoreVectors(present & 2 != 0 ? area : LegacyArea(repeating: 0))
    }
    if requested & Self.keys != 0 && keys != hot.system.pkru {
      hot.system.pkru = keys
      flushTranslations()
    }
    if requested & 1 != 0 {
      if present & 1 != 0 {
        restoreX87(area, isWide: op.width == .qword)
      } else {
        hot.x87 = X87State()
        hot.x87.control = 0x37F
        hot.x87.valid = 0
      }
    }
  }

  private func isStandardHeader(_ header: InlineArray<8, UInt64>) -> Bool {
    header[0] & ~hot.system.xcr0 == 0 && header[1] == 0 && header[2] == 0
  }

  private func isCompactHeader(_ header: InlineArray<8, UInt64>) -> Bool {
    let layout = header[1] & ~Self.compacted
    guard layout & ~hot.system.xcr0 == 0, header[0] & ~layout == 0 else { return false }
    for index in 2..<8 where header[index] != 0 { return false }
    return true
  }
}
