import X86

// Descriptor tables (Intel SDM vol. 3A §3.4, §5). Tables are read with the supervisor's rights.

extension CPU {
  /// The eight bytes of a descriptor, and the address of the byte that holds its type.
  private func descriptor(_ selector: UInt16, _ vector: Vector) throws(Fault) -> (raw: UInt64, address: UInt64) {
    let isLocal = selector & 4 != 0
    let base = isLocal ? hot.system.ldtr.base : hot.system.gdtr.base
    let limit = isLocal ? UInt64(hot.system.ldtr.limit) : UInt64(hot.system.gdtr.limit)
    let offset = UInt64(selector & 0xFFF8)
    guard offset + 7 <= limit, !isLocal || hot.system.ldtr.isPresent else {
      throw raise(Exception(vector, errorCode: UInt32(selector & 0xFFFC)))
    }
    let address = base &+ offset
    return (try loadSlowly(address, 8, stack: false, isUser: false), address)
  }

  private func segment(_ selector: UInt16, _ raw: UInt64) -> Segment {
    let attributes = UInt16(truncatingIfNeeded: raw >> 40 & 0xFF | raw >> 44 & 0xF00)
    var limit = UInt32(truncatingIfNeeded: raw & 0xFFFF | raw >> 32 & 0xF_0000)
    if attributes & 0x800 != 0 { limit = limit << 12 | 0xFFF }
    return Segment(
      selector: selector, attributes: attributes, limit: limit, base: raw >> 16 & 0xFF_FFFF | raw >> 32 & 0xFF00_0000)
  }

  private func markAccessed(_ segment: inout Segment, _ address: UInt64) throws(Fault) {
    guard segment.attributes & 1 == 0 else { return }
    let old = try loadSlowly(address &+ 5, 1, stack: false, isUser: false)
    try storeSlowly(old | 1, address &+ 5, 1, stack: false, isUser: false)
    segment.attributes |= 1
  }

  /// MOV and POP to DS, ES, FS, GS and SS.
  func loadDataSegment(_ register: SegmentRegister, _ selector: UInt16) throws(Fault) {
    guard hasDescriptors else {
      hot.system[register] = plainSegment(selector, over: hot.system[register])
      return updateMode()
    }
    let code = UInt32(selector & 0xFFFC)
    let level = hot.system.cpl
    if selector & 0xFFFC == 0 {
      // In 64-bit code rings 0 to 2 may run with a null SS.
      if register == .ss && (!hot.mode.is64 || level == 3 || UInt8(selector & 3) != level) {
        throw raise(.generalProtection())
      }
      var empty = Segment(selector: selector)
      if register == .ss { empty.attributes = UInt16(level) << 5 }
      // AMD keeps the hidden base of FS and GS, Intel clears it; Linux copes with both, this follows Intel.
      hot.system[register] = empty
      return updateMode()
    }
    let (raw, address) = try descriptor(selector, .generalProtection)
    var loaded = segment(selector, raw)
    let requested = UInt8(selector & 3)
    let isCode = loaded.type & 8 != 0
    if register == .ss {
      guard loaded.isCodeOrData, !isCode, loaded.type & 2 != 0, requested == level, loaded.privilegeLevel == level
      else {
        throw raise(.generalProtection(code))
      }
      guard loaded.isPresent else { throw raise(Exception(.stackFault, errorCode: code)) }
    } else {
      guard loaded.isCodeOrData, !isCode || loaded.type & 2 != 0 else { throw raise(.generalProtection(code)) }
      let isConforming = isCode && loaded.type & 4 != 0
      guard isConforming || max(requested, level) <= loaded.privilegeLevel else {
        throw raise(.generalProtection(code))
      }
      guard loaded.isPresent else { throw raise(Exception(.segmentNotPresent, errorCode: code)) }
    }
    try markAccessed(&loaded, address)
    hot.system[register] = loaded
    updateMode()
  }

  /// A segment in real mode and in virtual-8086 mode: 16 times the selector. Real mode keeps the limit and the size that
  /// protected mode left behind (Intel SDM vol. 3A §10.9.1, §21.1.1).
  func plainSegment(_ selector: UInt16, over old: Segment) -> Segment {
    let base = UInt64(selector) << 4
    if isVirtual8086 { return Segment(selector: selector, attributes: 0x0F3, limit: 0xFFFF, base: base) }
    return Segment(
      selector: selector, attributes: old.attributes & 0xC00 | 0x93, limit: old.isPresent ? old.limit : 0xFFFF,
      base: base)
  }

  private func codeSegment(_ selector: UInt16) throws(Fault) -> (Segment, UInt64) {
    guard selector & 0xFFFC != 0 else { throw raise(.generalProtection()) }
    let (raw, address) = try descriptor(selector, .generalProtection)
    let loaded = segment(selector, raw)
    guard loaded.isCodeOrData, loaded.type & 8 != 0 else {
      throw raise(.generalProtection(UInt32(selector & 0xFFFC)))
    }
    return (loaded, address)
  }

  /// Ends the run where a far branch would go through a call gate, a task gate or a TSS (Intel SDM vol. 3A §6.8.3, §8.2).
  private func checkForGate(_ selector: UInt16) throws(Fault) {
    guard selector & 0xFFFC != 0 else { return }
    let (raw, _) = try descriptor(selector, .generalProtection)
    let found = segment(selector, raw)
    // Long mode has gates to 64-bit code, and no tasks.
    let gates = isLongMode ? 0x1000 : 0x1232
    guard !found.isCodeOrData, gates >> Int(found.type) & 1 != 0,
      found.privilegeLevel >= max(hot.system.cpl, UInt8(selector & 3))
    else { return }
    guard found.isPresent else { throw raise(Exception(.segmentNotPresent, errorCode: UInt32(selector & 0xFFFC))) }
    throw leave(.unsupported(0))
  }

  /// SS for a gate that leads inward, from the TSS: everything wrong with it is the fault of the TSS.
  func taskStackSegment(_ selector: UInt16, _ level: UInt8) throws(Fault) -> Segment {
    let code = UInt32(selector & 0xFFFC)
    guard code != 0 else { throw raise(Exception(.invalidTSS)) }
    let (raw, address) = try descriptor(selector, .invalidTSS)
    var loaded = segment(selector, raw)
    guard UInt8(selector & 3) == level, loaded.privilegeLevel == level, loaded.isCodeOrData, loaded.type & 0xA == 2
    else { throw raise(Exception(.invalidTSS, errorCode: code)) }
    guard loaded.isPresent else { throw raise(Exception(.stackFault, errorCode: code)) }
    try markAccessed(&loaded, address)
    return loaded
  }

  private func accepted(_ segment: Segment, _ address: UInt64) throws(Fault) -> Segment {
    let code = UInt32(segment.selector & 0xFFFC)
    guard segment.isPresent else { throw raise(Exception(.segmentNotPresent, errorCode: code)) }
    guard !(isLongMode && segment.isLong && segment.isDefault32) else { throw raise(.generalProtection(code)) }
    var result = segment
    try markAccessed(&result, address)
    return result
  }

  /// CS for IRET and RETF: the ring may stay or go outward.
  func returnCodeSegment(_ selector: UInt16) throws(Fault) -> Segment {
    let (loaded, address) = try codeSegment(selector)
    let requested = UInt8(selector & 3)
    let isConforming = loaded.type & 4 != 0
    guard requested >= hot.system.cpl,
      isConforming ? loaded.privilegeLevel <= requested : loaded.privilegeLevel == requested
    else { throw raise(.generalProtection(UInt32(selector & 0xFFFC))) }
    return try accepted(loaded, address)
  }

  /// CS for a far JMP or CALL to code, without a gate.
  ///
  /// - Throws: where the selector names a call gate, a task gate or a task: the run ends, they are not modelled.
  func branchCodeSegment(_ selector: UInt16) throws(Fault) -> Segment {
    try checkForGate(selector)
    var (loaded, address) = try codeSegment(selector)
    let level = hot.system.cpl
    let isConforming = loaded.type & 4 != 0
    guard isConforming ? loaded.privilegeLevel <= level : loaded.privilegeLevel == level && UInt8(selector & 3) <= level
    else { throw raise(.generalProtection(UInt32(selector & 0xFFFC))) }
    loaded.selector = selector & 0xFFFC | UInt16(level)
    return try accepted(loaded, address)
  }

  /// CS for a gate of the IDT, which leads inward or stays: the descriptor's own level is the new ring.
  func gateCodeSegment(_ selector: UInt16) throws(Fault) -> Segment {
    var (loaded, address) = try codeSegment(selector)
    let code = UInt32(selector & 0xFFFC)
    guard loaded.privilegeLevel <= hot.system.cpl else { throw raise(.generalProtection(code)) }
    guard loaded.isPresent else { throw raise(Exception(.segmentNotPresent, errorCode: code)) }
    guard !isLongMode || loaded.isLong && !loaded.isDefault32 else { throw raise(.generalProtection(code)) }
    try markAccessed(&loaded, address)
    return loaded
  }

  /// SS for IRET and RETF.
  func returnStackSegment(_ selector: UInt16, _ level: UInt8, isLong: Bool) throws(Fault) -> Segment {
    let code = UInt32(selector & 0xFFFC)
    if selector & 0xFFFC == 0 {
      guard isLong, level != 3, UInt8(selector & 3) == level else { throw raise(.generalProtection()) }
      return Segment(selector: selector, attributes: UInt16(level) << 5)
    }
    let (raw, address) = try descriptor(selector, .generalProtection)
    var loaded = segment(selector, raw)
    guard UInt8(selector & 3) == level, loaded.isCodeOrData, loaded.type & 0xA == 2, loaded.privilegeLevel == level
    else { throw raise(.generalProtection(code)) }
    guard loaded.isPresent else { throw raise(Exception(.stackFault, errorCode: code)) }
    try markAccessed(&loaded, address)
    return loaded
  }

  /// A return to an outer ring makes data segments that are too privileged for it unusable.
  func dropPrivilegedSegments(below level: UInt8) {
    for register in [SegmentRegister.ds, .es, .fs, .gs] {
      let loaded = hot.system[register]
      let isConforming = loaded.type & 0xC == 0xC
      if loaded.isPresent && !isConforming && loaded.privilegeLevel < level {
        // The selector is null; FS and GS keep their bases, which 64-bit code may go on using.
        hot.system[register] = Segment(base: isLongMode && (register == .fs || register == .gs) ? loaded.base : 0)
      }
    }
    updateMode()
  }

  func movFromSegment(_ op: Op) throws(Fault) {
    let selector = UInt64(hot.system[SegmentRegister(rawValue: op.extra) ?? .ds].selector)
    if op.isMemory {
      try store(UInt16(truncatingIfNeeded: selector), effectiveAddress(op), stack: op.address.contains(.stack))
    } else {
      setRegisterValue(op.a, selector, op.width)
    }
  }

  func movToSegment(_ op: Op) throws(Fault) {
    let register = SegmentRegister(rawValue: op.extra) ?? .ds
    guard register != .cs else { throw raise(.invalidOpcode) }
    try loadDataSegment(register, UInt16(truncatingIfNeeded: try operand(op)))
    if register == .ss { hot.attention.formUnion([.shadow, .debugShadow]) }
  }

  /// LSS, LFS and LGS: `b` takes the offset, which has at most 32 bits in the memory of AMD's processors.
  func loadFarPointer(_ op: Op) throws(Fault) {
    let address = effectiveAddress(op)
    let isStack = op.address.contains(.stack)
    let width = farOffsetWidth(op)
    let offset = try load(address, width: width, stack: isStack)
    let selector = try load(address &+ UInt64(width.byteCount), UInt16.self, stack: isStack)
    try loadDataSegment(SegmentRegister(rawValue: op.extra) ?? .ds, selector)
    setRegisterValue(op.b, offset, op.width)
  }

  // MARK: System segments

  /// #UD in real mode and in virtual-8086 mode.
  private func requireDescriptors() throws(Fault) {
    guard hasDescriptors else { throw raise(.invalidOpcode) }
  }

  private func systemDescriptor(_ selector: UInt16) throws(Fault) -> (Segment, UInt64) {
    let code = UInt32(selector & 0xFFFC)
    guard selector & 4 == 0 else { throw raise(.generalProtection(code)) }
    let (raw, address) = try descriptor(selector, .generalProtection)
    var loaded = segment(selector, raw)
    if isLongMode {
      guard UInt64(selector & 0xFFF8) + 15 <= UInt64(hot.system.gdtr.limit) else {
        throw raise(.generalProtection(code))
      }
      loaded.base |= (try loadSlowly(address &+ 8, 4, stack: false, isUser: false)) << 32
    }
    guard !loaded.isCodeOrData, !isLongMode || isCanonicalBase(loaded.base) else {
      throw raise(.generalProtection(code))
    }
    return (loaded, address)
  }

  func lldt(_ op: Op) throws(Fault) {
    try requireDescriptors()
    try requireRing0()
    let selector = UInt16(truncatingIfNeeded: try operand(op))
    guard selector & 0xFFFC != 0 else { return hot.system.ldtr = Segment(selector: selector) }
    let (loaded, _) = try systemDescriptor(selector)
    let code = UInt32(selector & 0xFFFC)
    guard loaded.type == 2 else { throw raise(.generalProtection(code)) }
    guard loaded.isPresent else { throw raise(Exception(.segmentNotPresent, errorCode: code)) }
    hot.system.ldtr = loaded
  }

  func ltr(_ op: Op) throws(Fault) {
    try requireDescriptors()
    try requireRing0()
    let selector = UInt16(truncatingIfNeeded: try operand(op))
    guard selector & 0xFFFC != 0 else { throw raise(.generalProtection()) }
    var (loaded, address) = try systemDescriptor(selector)
    let code = UInt32(selector & 0xFFFC)
    guard loaded.type == 9 || !isLongMode && loaded.type == 1 else { throw raise(.generalProtection(code)) }
    guard loaded.isPresent else { throw raise(Exception(.segmentNotPresent, errorCode: code)) }
    let old = try loadSlowly(address &+ 5, 1, stack: false, isUser: false)
    try storeSlowly(old | 2, address &+ 5, 1, stack: false, isUser: false)
    loaded.attributes |= 2
    hot.system.tr = loaded
  }

  func sldt(_ op: Op) throws(Fault) { try storeSelector(op, hot.system.ldtr.selector) }
  func str(_ op: Op) throws(Fault) { try storeSelector(op, hot.system.tr.selector) }

  private func storeSelector(_ op: Op, _ selector: UInt16) throws(Fault) {
    try requireDescriptors()
    try requireUserModeInstructions()
    if op.isMemory {
      try store(selector, effectiveAddress(op), stack: op.address.contains(.stack))
    } else {
      setRegisterValue(op.a, UInt64(selector), op.width)
    }
  }

  /// LAR (`extra` 0) and LSL (1): ZF says whether the selector could be looked at.
  func loadAccessRights(_ op: Op) throws(Fault) {
    try requireDescriptors()
    let selector =
      op.isMemory
      ? try load(effectiveAddress(op), UInt16.self, stack: op.address.contains(.stack)) : register(op.a, UInt16.self)
    guard let (loaded, raw) = try visibleSegment(selector) else { return setZero(false) }
    // TSS, LDT and, for LAR, gates; those of 16 bits are not valid in long mode.
    let types = (op.extra == 0 ? 0x1A04 : 0x0A04) | (isLongMode ? 0 : op.extra == 0 ? 0x003A : 0x000A)
    guard loaded.isCodeOrData || types >> Int(loaded.type) & 1 != 0 else { return setZero(false) }
    setZero(true)
    setRegisterValue(
      op.b, op.extra == 0 ? raw >> 32 & 0x00FF_FF00 : UInt64(loaded.limit), op.width == .word ? .word : .dword)
  }

  /// VERR (`extra` 0) and VERW (1).
  func verify(_ op: Op) throws(Fault) {
    try requireDescriptors()
    let selector = UInt16(truncatingIfNeeded: try operand(op))
    guard let (loaded, _) = try visibleSegment(selector), loaded.isCodeOrData else { return setZero(false) }
    let isCode = loaded.type & 8 != 0
    setZero(op.extra == 0 ? !isCode || loaded.type & 2 != 0 : !isCode && loaded.type & 2 != 0)
  }

  private func visibleSegment(_ selector: UInt16) throws(Fault) -> (Segment, UInt64)? {
    guard selector & 0xFFFC != 0 else { return nil }
    let isLocal = selector & 4 != 0
    let limit = isLocal ? UInt64(hot.system.ldtr.limit) : UInt64(hot.system.gdtr.limit)
    guard UInt64(selector & 0xFFF8) + 7 <= limit, !isLocal || hot.system.ldtr.isPresent else { return nil }
    let (raw, _) = try descriptor(selector, .generalProtection)
    let loaded = segment(selector, raw)
    let isConforming = loaded.isCodeOrData && loaded.type & 0xC == 0xC
    guard isConforming || max(hot.system.cpl, UInt8(selector & 3)) <= loaded.privilegeLevel else { return nil }
    return (loaded, raw)
  }
}
