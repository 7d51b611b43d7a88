import Memory
import X86

// Every load and store of the processor. The fast path is a TLB hit within one page; everything else is a call.

extension CPU {
  /// The linear address of the micro-op's memory operand.
  @inline(__always) func effectiveAddress(_ op: Op) -> UInt64 {
    // Most operands have neither an index nor a segment with a base.
    let sum = register(op.base, UInt64.self) &+ op.displacement
    if op.address.isDisjoint(with: .indirect) { return sum }
    let whole = sum &+ register(op.index, UInt64.self) &<< UInt64(op.scaleShift)
    return op.address.isDisjoint(with: .special) ? whole : segmented(whole, op)
  }

  func segmented(_ sum: UInt64, _ op: Op) -> UInt64 {
    let flags = op.address
    let cut = flags.contains(.address32) ? sum & op.addressWidth.mask : sum
    if flags.contains(.checked) {
      return checkedAddress(cut, SegmentCheck(rawValue: UInt32(truncatingIfNeeded: op.displacement >> 32)))
    }
    if flags.contains(.fs) { return cut &+ hot.system.fs.base }
    return flags.contains(.gs) ? cut &+ hot.system.gs.base : cut
  }

  /// Lets data accesses use a part of the TLB.
  func activateTLB(_ part: Int) {
    hot.activeTLB = unsafe UInt(bitPattern: tlb + part * TLBEntry.countPerHalf)
  }

  /// The entry of the active part in which a page would be.
  @inline(__always) private func entry(_ linear: UInt64) -> UnsafePointer<TLBEntry> {
    unsafe entry(linear, hot.activeTLB)
  }

  @inline(__always) private func entry(_ linear: UInt64, _ part: UInt) -> UnsafePointer<TLBEntry> {
    let place = UInt(truncatingIfNeeded: linear >> 12 & UInt64(TLBEntry.countPerHalf - 1))
    let address = part &+ place &* UInt(MemoryLayout<TLBEntry>.stride)
    return unsafe UnsafePointer(bitPattern: address).unsafelyUnwrapped
  }

  /// What a hit leads to.
  @inline(__always) private func host(
    _ entry: UnsafePointer<TLBEntry>, _ linear: UInt64
  ) -> UnsafeMutableRawPointer {
    unsafe UnsafeMutableRawPointer(bitPattern: UInt(truncatingIfNeeded: entry.pointee.addend &+ linear))
      .unsafelyUnwrapped
  }

  // MARK: Operands
  //
  // What a fault of the address would be is looked at only after a miss, from the micro-op: in the loop no register is
  // spent on it.

  /// Loads the micro-op's memory operand.
  @inline(__always) func loadOperand<T: FixedWidthInteger & UnsignedInteger>(_ op: Op, _: T.Type) throws(Fault) -> T {
    // Before the address, whose branches would have the compiler keep where this lies in a register of its own.
    let part = hot.activeTLB
    let linear = effectiveAddress(op)
    let entry = unsafe entry(linear, part)
    if unsafe entry.pointee.readTag == lastPage(linear, T.self) {
      return unsafe T(littleEndian: host(entry, linear).loadUnaligned(as: T.self))
    }
    return T(truncatingIfNeeded: try loadOperandSlowly(op, linear, T.bitWidth / 8))
  }

  /// Stores the micro-op's memory operand.
  @inline(__always)
  func storeOperand<T: FixedWidthInteger & UnsignedInteger>(_ op: Op, _ value: T) throws(Fault) {
    // Before the address, whose branches would have the compiler keep where this lies in a register of its own.
    let part = hot.activeTLB
    let linear = effectiveAddress(op)
    let entry = unsafe entry(linear, part)
    if unsafe entry.pointee.writeTag == lastPage(linear, T.self) {
      return unsafe host(entry, linear).storeBytes(of: value.littleEndian, as: T.self)
    }
    try storeOperandSlowly(op, UInt64(truncatingIfNeeded: value), linear, T.bitWidth / 8)
  }

  @inline(never) private func loadOperandSlowly(_ op: Op, _ linear: UInt64, _ count: Int) throws(Fault) -> UInt64 {
    try loadSlowly(linear, count, stack: op.address.contains(.stack), isUser: isUser)
  }

  @inline(never)
  private func storeOperandSlowly(_ op: Op, _ value: UInt64, _ linear: UInt64, _ count: Int) throws(Fault) {
    try storeSlowly(value, linear, count, stack: op.address.contains(.stack), isUser: isUser)
  }

  @inline(__always) private func lastPage<T: FixedWidthInteger>(_ linear: UInt64, _: T.Type) -> UInt64 {
    (linear &+ UInt64(T.bitWidth / 8 - 1)) & ~0xFFF
  }

  /// Loads from a linear address.
  @inline(__always) func load<T: FixedWidthInteger & UnsignedInteger>(
    _ linear: UInt64, _: T.Type, stack: Bool = false
  ) throws(Fault) -> T {
    let entry = unsafe entry(linear)
    if unsafe entry.pointee.readTag == lastPage(linear, T.self) {
      return unsafe T(littleEndian: host(entry, linear).loadUnaligned(as: T.self))
    }
    return T(truncatingIfNeeded: try loadSlowly(linear, T.bitWidth / 8, stack: stack, isUser: isUser))
  }

  /// Stores to a linear address.
  @inline(__always) func store<T: FixedWidthInteger & UnsignedInteger>(
    _ value: T, _ linear: UInt64, stack: Bool = false
  ) throws(Fault) {
    let entry = unsafe entry(linear)
    if unsafe entry.pointee.writeTag == lastPage(linear, T.self) {
      return unsafe host(entry, linear).storeBytes(of: value.littleEndian, as: T.self)
    }
    try storeSlowly(
      UInt64(truncatingIfNeeded: value), linear, T.bitWidth / 8, stack: stack, isUser: isUser)
  }

  /// Loads 16 bytes.
  @inline(__always) func loadVector(_ linear: UInt64, stack: Bool) throws(Fault) -> Vector128 {
    let entry = unsafe entry(linear)
    if unsafe entry.pointee.readTag == (linear &+ 15) & ~0xFFF {
      return unsafe Vector128(host(entry, linear).loadUnaligned(as: SIMD2<UInt64>.self))
    }
    return try loadVectorSlowly(linear, stack: stack)
  }

  /// Stores 16 bytes; faults before anything has changed.
  @inline(__always) func storeVector(_ value: Vector128, _ linear: UInt64, stack: Bool) throws(Fault) {
    let entry = unsafe entry(linear)
    if unsafe entry.pointee.writeTag == (linear &+ 15) & ~0xFFF {
      return unsafe host(entry, linear).storeBytes(of: value.qwords, as: SIMD2<UInt64>.self)
    }
    try probeStore(linear, 16, stack: stack, isUser: isUser)
    try store(value.low, linear, stack: stack)
    try store(value.high, linear &+ 8, stack: stack)
  }

  /// Both pages must be there before a device in the first is read.
  private func loadVectorSlowly(_ linear: UInt64, stack: Bool) throws(Fault) -> Vector128 {
    guard isCanonical(linear &+ 15) else { throw raise(stack ? .stackFault : .generalProtection()) }
    _ = try translate(linear, .read, stack: stack, isUser: isUser)
    let last = (linear &+ 15) & ~0xFFF
    if last != linear & ~0xFFF { _ = try translate(last, .read, stack: stack, isUser: isUser) }
    let low = try load(linear, UInt64.self, stack: stack)
    return Vector128(low, try load(linear &+ 8, UInt64.self, stack: stack))
  }

  /// Replaces what is at a linear address; faults before anything has changed.
  @inline(__always) func modify<T: FixedWidthInteger & UnsignedInteger>(
    _ linear: UInt64, _: T.Type, stack: Bool = false, _ change: (T) -> T
  ) throws(Fault) {
    let entry = unsafe entry(linear)
    if unsafe entry.pointee.writeTag == lastPage(linear, T.self) {
      let place = unsafe host(entry, linear)
      let old = unsafe T(littleEndian: place.loadUnaligned(as: T.self))
      return unsafe place.storeBytes(of: change(old).littleEndian, as: T.self)
    }
    try probeStore(linear, T.bitWidth / 8, stack: stack, isUser: isUser)
    let old = T(truncatingIfNeeded: try loadSlowly(linear, T.bitWidth / 8, stack: stack, isUser: isUser))
    let (result, carries) = (hot.flagResult, hot.flagCarries)
    let new = UInt64(truncatingIfNeeded: change(old))
    do {
      try storeSlowly(new, linear, T.bitWidth / 8, stack: stack, isUser: isUser)
    } catch {
      // A store to a device leaves the processor and the instruction runs again: its flags must be the old ones.
      (hot.flagResult, hot.flagCarries) = (result, carries)
      throw error
    }
  }

  var isUser: Bool { hot.system.cpl == 3 }

  func load(_ linear: UInt64, width: Width, stack: Bool = false) throws(Fault) -> UInt64 {
    switch width {
    case .byte: UInt64(try load(linear, UInt8.self, stack: stack))
    case .word: UInt64(try load(linear, UInt16.self, stack: stack))
    case .dword: UInt64(try load(linear, UInt32.self, stack: stack))
    case .qword: try load(linear, UInt64.self, stack: stack)
    }
  }

  func store(_ value: UInt64, _ linear: UInt64, width: Width, stack: Bool = false) throws(Fault) {
    switch width {
    case .byte: try store(UInt8(truncatingIfNeeded: value), linear, stack: stack)
    case .word: try store(UInt16(truncatingIfNeeded: value), linear, stack: stack)
    case .dword: try store(UInt32(truncatingIfNeeded: value), linear, stack: stack)
    case .qword: try store(value, linear, stack: stack)
    }
  }

  /// Where the source of a move may be a device: throws what either access would throw, before the device is read.
  func probeBeforeDevice(
    _ source: UInt64, _ destination: UInt64, _ width: Width, stack: Bool
  ) throws(Fault) {
    let last = (source &+ UInt64(width.byteCount - 1)) & ~0xFFF
    if unsafe entry(source).pointee.readTag == last { return }
    _ = try translate(source, .read, stack: stack, isUser: isUser)
    if last != source & ~0xFFF { _ = try translate(last, .read, stack: stack, isUser: isUser) }
    try probeStore(destination, width.byteCount, stack: false, isUser: isUser)
  }

  // MARK: Slow paths

  private func pagingMode(isUser: Bool) -> PagingMode {
    // What the processor itself reads and writes for ring 3 heeds SMAP whatever AC is.
    PagingMode(
      hot.system, isUser: isUser, alignmentCheck: systemFlags.contains(.alignmentCheck) && hot.system.cpl < 3)
  }

  /// Translates, fills the TLB where the page is RAM, and returns the guest-physical address.
  func translate(
    _ linear: UInt64, _ access: PageAccess, stack: Bool, isUser: Bool
  ) throws(Fault) -> Translation {
    guard isCanonical(linear) else { throw raise(stack ? .stackFault : .generalProtection()) }
    guard let memory = hot.memory else { throw leave(.shutdown) }
    let linear = isLongMode ? linear : linear & 0xFFFF_FFFF
    let translation: Translation
    do { translation = try memory.translate(linear, access, pagingMode(isUser: isUser)) } catch {
      if memory.protection != .none, let table = memory.takeUnreadableTable() {
        try stop(at: memory.obstacle(table, .private), memory.address(of: table))
      }
      throw raise(error)
    }
    // Accessed and dirty bits may lie in the running code.
    abandonStaleBlock(memory)
    if let offset = memory.offset(translation.address & ~0xFFF, count: 4096) {
      if memory.protection != .none { try present(offset, access, translation, memory) }
      fill(linear & ~0xFFF, offset, access, translation, memory, isUser: isUser)
    }
    return translation
  }

  /// Makes a confidential page show the face that the mapping asks for; fetches are always from the guest's own.
  private func present(
    _ offset: Int, _ access: PageAccess, _ translation: Translation, _ memory: MemoryPointers
  ) throws(Fault) {
    let isOwn = access == .execute && fixed.confinement == .sevES
    let face = isOwn ? .private : memory.face(hasAttributeBit: translation.hasAttributeBit)
    try stop(at: memory.obstacle(offset, face), translation.address)
    memory.present(offset, face)
    if memory.faceChanges != hot.seenFaceChanges {
      hot.seenFaceChanges = memory.faceChanges
      flushTranslations()
    }
  }

  private func stop(at obstacle: PageView?, _ address: UInt64) throws(Fault) {
    switch obstacle {
    case nil: return
    case .poisoned: throw leave(.integrityFault(address))
    // With SEPT_VE_DISABLE a page that was not accepted is the host's to explain, and no host can.
    default: throw leave(.asynchronousExit(VMXExit(reason: .eptViolation)))
    }
  }

  private func fill(
    _ page: UInt64, _ offset: Int, _ access: PageAccess, _ translation: Translation, _ memory: MemoryPointers,
    isUser: Bool
  ) {
    var part = isUser ? TLBEntry.userPart : 0
    if !isUser && access != .execute && isLifted {
      part = TLBEntry.liftedPart
      hot.hasLiftedEntries = true
    }
    let index = part * TLBEntry.countPerHalf + Int(truncatingIfNeeded: page >> 12 & UInt64(TLBEntry.countPerHalf - 1))
    let addend = unsafe UInt64(UInt(bitPattern: memory.ram)) &+ UInt64(offset) &- page
    var entry = unsafe tlb[index]
    if entry.addend != addend
      || (entry.readTag != page && entry.writeTag != page && entry.executeTag != page)
    {
      entry = TLBEntry()
      entry.addend = addend
      hot.noteFilled(index)
    }
    switch access {
    case .read: entry.readTag = page
    case .execute: entry.executeTag = page
    case .write:
      let number = offset >> 12
      let face = memory.face(hasAttributeBit: translation.hasAttributeBit)
      // One face of a page at a time is writable without a look at it.
      if memory.view(number) != face { forgetStores() }
      memory.noteStore(offset, count: 1, view: face)
      // Code on the page is stale now, but more may be decoded from it: then `watchStores` takes this entry away.
      entry.writeTag = page
    }
    unsafe tlb[index] = entry
    if translation.isLarge { noteLarge(page) }
    if access == .write { abandonStaleBlock(memory) }
  }

  private func noteLarge(_ page: UInt64) {
    guard let known = hot.largePages else { return hot.largePages = page...page }
    if !known.contains(page) { hot.largePages = min(known.lowerBound, page)...max(known.upperBound, page) }
  }

  /// Ends the running block after this instruction where its code was overwritten.
  private func abandonStaleBlock(_ memory: MemoryPointers) {
    guard let running = hot.running, running.isStale(memory) else { return }
    running.abandon()
  }

  /// Makes every store look at its page again.
  func forgetStores() {
    for index in 0..<2 * TLBEntry.countPerHalf { unsafe tlb[index].writeTag = TLBEntry.empty }
    forgetLifted()
  }

  /// Forgets every translation.
  func flushTranslations() {
    if hot.filledCount <= HotState.filledCapacity {
      for place in 0..<hot.filledCount { unsafe tlb[Int(hot.filled[place])] = TLBEntry() }
    } else {
      for index in 0..<2 * TLBEntry.countPerHalf { unsafe tlb[index] = TLBEntry() }
      forgetLifted()
    }
    hot.filledCount = 0
    hot.largePages = nil
    bumpGeneration()
  }

  private func forgetLifted() {
    guard hot.hasLiftedEntries else { return }
    hot.hasLiftedEntries = false
    let first = TLBEntry.liftedPart * TLBEntry.countPerHalf
    for index in first..<first + TLBEntry.countPerHalf { unsafe tlb[index] = TLBEntry() }
  }

  /// Forgets one page, of whatever size.
  func flushTranslation(of linear: UInt64) {
    // The page may be large, and any part of it in the TLB: those of one gigabyte may be of one page.
    if let large = hot.largePages, large.lowerBound >> 30 <= linear >> 30, linear >> 30 <= large.upperBound >> 30 {
      return flushTranslations()
    }
    let index = Int(truncatingIfNeeded: linear >> 12 & UInt64(TLBEntry.countPerHalf - 1))
    unsafe tlb[index] = TLBEntry()
    unsafe tlb[index + TLBEntry.countPerHalf] = TLBEntry()
    unsafe tlb[index + TLBEntry.liftedPart * TLBEntry.countPerHalf] = TLBEntry()
    bumpGeneration()
  }

  private func bumpGeneration() {
    if let memory = hot.memory { memory.bumpGeneration() }
  }

  /// #AC(0) in ring 3 with CR0.AM and RFLAGS.AC; under SEV-ES the hypervisor intercepts it.
  @inline(__always) private func checkAlignment(_ linear: UInt64, _ count: Int, isUser: Bool) throws(Fault) {
    if isUser && hot.checksAlignment && linear & UInt64(count - 1) != 0 {
      throw fixed.confinement == .sevES ? communicationException(.alignmentCheck) : raise(Exception(.alignmentCheck))
    }
  }

  func loadSlowly(_ linear: UInt64, _ count: Int, stack: Bool, isUser: Bool) throws(Fault) -> UInt64 {
    if hot.watchesData { watch(linear, count, isWrite: false) }
    try checkAlignment(linear, count, isUser: isUser)
    let inPage = 0x1000 - Int(truncatingIfNeeded: linear & 0xFFF)
    if count > inPage {
      // The whole operand is checked before its first page is looked up.
      guard isCanonical(linear &+ UInt64(count - 1)) else { throw raise(stack ? .stackFault : .generalProtection()) }
      // Both pages must be there before a device in the first is read.
      _ = try translate(linear, .read, stack: stack, isUser: isUser)
      _ = try translate(linear &+ UInt64(inPage), .read, stack: stack, isUser: isUser)
      let low = try loadPiecewise(linear, inPage, stack: stack, isUser: isUser)
      let high = try loadPiecewise(
        linear &+ UInt64(inPage), count - inPage, stack: stack, isUser: isUser)
      return low | high << UInt64(inPage * 8)
    }
    return try loadPiecewise(linear, count, stack: stack, isUser: isUser)
  }

  /// Loads bytes of one page, in the pieces that a bus cycle can carry.
  private func loadPiecewise(_ linear: UInt64, _ count: Int, stack: Bool, isUser: Bool) throws(Fault) -> UInt64 {
    let translation = try translate(linear, .read, stack: stack, isUser: isUser)
    let address = translation.address
    var value: UInt64 = 0
    for piece in AccessPieces(address: address, byteCount: count) {
      let part: UInt64
      if let inRAM = hot.memory?.read(piece.address, piece.width) {
        part = inRAM
      } else {
        part = try deviceCycle(
          MemoryAccess(address: piece.address, direction: .read, width: piece.width), linear: linear,
          hasAttributeBit: translation.hasAttributeBit)
      }
      value |= part << UInt64(piece.offset * 8)
    }
    return value
  }

  func storeSlowly(_ value: UInt64, _ linear: UInt64, _ count: Int, stack: Bool, isUser: Bool) throws(Fault) {
    if hot.watchesData { watch(linear, count, isWrite: true) }
    try checkAlignment(linear, count, isUser: isUser)
    let inPage = 0x1000 - Int(truncatingIfNeeded: linear & 0xFFF)
    guard count > inPage else {
      return try storePiecewise(value, linear, count, stack: stack, isUser: isUser)
    }
    try probeStore(linear, count, stack: stack, isUser: isUser)
    let upper = linear &+ UInt64(inPage)
    // A device before RAM: when it makes the instruction run again, RAM must still be as it was.
    let isLowerDevice = try isDevice(linear, stack: stack, isUser: isUser)
    let isUpperDevice = try isDevice(upper, stack: stack, isUser: isUser)
    let isUpperFirst = isUpperDevice && !isLowerDevice
    if isUpperFirst {
      try storePiecewise(value >> UInt64(inPage * 8), upper, count - inPage, stack: stack, isUser: isUser)
    }
    try storePiecewise(value, linear, inPage, stack: stack, isUser: isUser)
    if !isUpperFirst {
      try storePiecewise(value >> UInt64(inPage * 8), upper, count - inPage, stack: stack, isUser: isUser)
    }
  }

  private func isDevice(_ linear: UInt64, stack: Bool, isUser: Bool) throws(Fault) -> Bool {
    let address = try translate(linear, .write, stack: stack, isUser: isUser).address
    return hot.memory?.offset(address, count: 1) == nil
  }

  private func storePiecewise(
    _ value: UInt64, _ linear: UInt64, _ count: Int, stack: Bool, isUser: Bool
  ) throws(Fault) {
    let translation = try translate(linear, .write, stack: stack, isUser: isUser)
    for piece in AccessPieces(address: translation.address, byteCount: count) {
      let part = value >> UInt64(piece.offset * 8)
      if let memory = hot.memory, let offset = memory.offset(piece.address, count: piece.width.byteCount) {
        memory.noteStore(
          offset, count: piece.width.byteCount, view: memory.face(hasAttributeBit: translation.hasAttributeBit))
        memory.store(part, offset, piece.width)
        abandonStaleBlock(memory)
      } else {
        _ = try deviceCycle(
          MemoryAccess(address: piece.address, direction: .write, width: piece.width, value: part), linear: linear,
          hasAttributeBit: translation.hasAttributeBit)
      }
    }
  }

  /// Throws what a store would throw; devices are not touched.
  func probeStore(_ linear: UInt64, _ count: Int, stack: Bool, isUser: Bool) throws(Fault) {
    if count <= 8 { try checkAlignment(linear, count, isUser: isUser) }
    guard isCanonical(linear &+ UInt64(count - 1)) else { throw raise(stack ? .stackFault : .generalProtection()) }
    _ = try translate(linear, .write, stack: stack, isUser: isUser)
    let inPage = 0x1000 - Int(truncatingIfNeeded: linear & 0xFFF)
    if count > inPage { _ = try translate(linear &+ UInt64(inPage), .write, stack: stack, isUser: isUser) }
  }

  // MARK: Devices

  /// One bus cycle to an address without RAM: the processor leaves before the instruction, and when it runs it again
  /// the cycles that it has had are answered from the log.
  private func deviceCycle(
    _ access: MemoryAccess, linear: UInt64, hasAttributeBit: Bool
  ) throws(Fault) -> UInt64 {
    if hot.deviceLogCursor < hot.deviceLogCount {
      hot.deviceLogCursor += 1
      return hot.deviceLog[hot.deviceLogCursor - 1]
    }
    guard hot.deviceLogCount < 8 else { throw leave(.unsupported(0)) }
    throw nestedFault(access, linear: linear, hasAttributeBit: hasAttributeBit)
  }

  /// The instruction, or this element of it, is done: the next one has had no device cycle.
  @inline(__always) func clearDeviceLog() {
    if hot.attention.contains(.deviceLog) { clearDeviceLogSlowly() }
  }

  private func clearDeviceLogSlowly() {
    hot.deviceLogCount = 0
    hot.deviceLogCursor = 0
    hot.attention.remove(.deviceLog)
  }
}
