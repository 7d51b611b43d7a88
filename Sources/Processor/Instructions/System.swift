import Memory
import X86

extension CPU {
  func requireRing0() throws(Fault) {
    guard hot.system.cpl == 0 else { throw raise(.generalProtection()) }
  }

  /// CR4.UMIP keeps SGDT, SIDT, SLDT, STR and SMSW from ring 3.
  func requireUserModeInstructions() throws(Fault) {
    guard !hot.system.cr4.contains(.userModeInstructionPrevention) || hot.system.cpl == 0 else {
      throw raise(.generalProtection())
    }
  }

  /// An instruction that this processor does not have, or that decoding refused.
  func raise(_ op: Op) throws(Fault) { throw raise(Exception(Vector(rawValue: op.extra))) }

  func cli(_ op: Op) throws(Fault) {
    guard hot.system.cpl <= systemFlags.ioPrivilegeLevel else { throw raise(.generalProtection()) }
    systemFlags.remove(.interrupt)
  }

  func sti(_ op: Op) throws(Fault) {
    guard hot.system.cpl <= systemFlags.ioPrivilegeLevel else { throw raise(.generalProtection()) }
    if !systemFlags.contains(.interrupt) { hot.attention.insert(.shadow) }
    systemFlags.insert(.interrupt)
  }

  // MARK: Tables

  private func loadTable(_ op: Op) throws(Fault) -> DescriptorTable {
    try requireRing0()
    let address = effectiveAddress(op)
    let isStack = op.address.contains(.stack)
    let limit = try load(address, UInt16.self, stack: isStack)
    guard hot.mode.is64 else {
      let base = try load(address &+ 2, UInt32.self, stack: isStack)
      return DescriptorTable(base: UInt64(op.width == .word ? base & 0xFF_FFFF : base), limit: limit)
    }
    let base = try load(address &+ 2, UInt64.self, stack: isStack)
    guard isCanonicalBase(base) else { throw raise(.generalProtection()) }
    return DescriptorTable(base: base, limit: limit)
  }

  private func storeTable(_ op: Op, _ table: DescriptorTable) throws(Fault) {
    try requireUserModeInstructions()
    let address = effectiveAddress(op)
    let isStack = op.address.contains(.stack)
    let width: Width = hot.mode.is64 ? .qword : .dword
    try probeStore(address, 2 + width.byteCount, stack: isStack, isUser: isUser)
    try store(table.limit, address, stack: isStack)
    try store(table.base, address &+ 2, width: width, stack: isStack)
  }

  func lgdt(_ op: Op) throws(Fault) { hot.system.gdtr = try loadTable(op) }
  func lidt(_ op: Op) throws(Fault) { hot.system.idtr = try loadTable(op) }
  func sgdt(_ op: Op) throws(Fault) { try storeTable(op, hot.system.gdtr) }
  func sidt(_ op: Op) throws(Fault) { try storeTable(op, hot.system.idtr) }

  // MARK: Control registers

  func clts(_ op: Op) throws(Fault) {
    try requireRing0()
    hot.system.cr0.remove(.taskSwitched)
  }

  func smsw(_ op: Op) throws(Fault) {
    try requireUserModeInstructions()
    let value = hot.system.cr0.rawValue
    if op.isMemory {
      try storeOperand(op, UInt16(truncatingIfNeeded: value))
    } else {
      setRegisterValue(op.a, value, op.width)
    }
  }

  func lmsw(_ op: Op) throws(Fault) {
    try requireRing0()
    let value = try operand(op)
    // PE can be set this way, not cleared.
    let changeable: UInt64 = 0xE | (value & 1)
    hot.system.cr0.rawValue = hot.system.cr0.rawValue & ~changeable | value & changeable
    updateMode()
  }

  func movFromCR(_ op: Op) throws(Fault) {
    try requireRing0()
    let value: UInt64
    switch op.extra {
    case 0: value = hot.system.cr0.rawValue
    case 2: value = hot.system.cr2
    case 3: value = hot.system.cr3
    case 4: value = hot.system.cr4.rawValue
    case 8:
      stall(Stall.taskPriority)
      value = hot.system.cr8
    default: throw raise(.invalidOpcode)
    }
    setRegister(op.a, hot.mode.is64 ? value : value & 0xFFFF_FFFF)
  }

  func movToCR(_ op: Op) throws(Fault) {
    try requireRing0()
    let value = hot.mode.is64 ? register(op.a, UInt64.self) : UInt64(register(op.a, UInt32.self))
    switch op.extra {
    case 0:
      stall(Stall.controlRegister)
      try setCR0(CR0(rawValue: value))
    case 2: hot.system.cr2 = value
    case 3:
      stall(Stall.controlRegister)
      try setCR3(value)
    case 4:
      stall(Stall.controlRegister)
      try setCR4(CR4(rawValue: value))
    case 8:
      guard value <= 15 else { throw raise(.generalProtection()) }
      stall(Stall.taskPriority)
      hot.system.cr8 = value
      // An interrupt that waits for it must not wait for more.
      if value < hot.taskPriorityThreshold { throw leaveAfter(.interruptWindow) }
    default: throw raise(.invalidOpcode)
    }
  }

  /// PAUSE: a hint to those who share the host's time.
  func pause(_ op: Op) throws(Fault) {
    stall(Stall.pause)
    if hot.yieldsAtPause { throw leaveAfter(.pause) }
  }

  func invlpg(_ op: Op) throws(Fault) {
    try requireRing0()
    flushTranslation(of: effectiveAddress(op))
  }

  // MARK: Bases

  func swapgs(_ op: Op) throws(Fault) {
    try requireRing0()
    let base = hot.system.gs.base
    hot.system.gs.base = hot.system.kernelGSBase
    hot.system.kernelGSBase = base
  }

  private func requireFSGSBASE() throws(Fault) {
    guard hot.system.cr4.contains(.fsgsbase) else { throw raise(.invalidOpcode) }
  }

  func rdfsbase(_ op: Op) throws(Fault) {
    try requireFSGSBASE()
    setRegisterValue(op.a, hot.system.fs.base, op.width)
  }

  func rdgsbase(_ op: Op) throws(Fault) {
    try requireFSGSBASE()
    setRegisterValue(op.a, hot.system.gs.base, op.width)
  }

  func wrfsbase(_ op: Op) throws(Fault) {
    try requireFSGSBASE()
    let value = registerValue(op.a, op.width)
    guard isCanonicalBase(value) else { throw raise(.generalProtection()) }
    hot.system.fs.base = value
  }

  func wrgsbase(_ op: Op) throws(Fault) {
    try requireFSGSBASE()
    let value = registerValue(op.a, op.width)
    guard isCanonicalBase(value) else { throw raise(.generalProtection()) }
    hot.system.gs.base = value
  }

  // MARK: Time

  /// The time-stamp counter: one tick an instruction.
  private func timeStamp(_ op: Op) -> UInt64 {
    hot.instructionCount &- UInt64(hot.running?.count ?? 0) &+ UInt64(op.position) &+ hot.system.tscOffset
  }

  private func setPair(_ value: UInt64) {
    setRegister(0, UInt32(truncatingIfNeeded: value))
    setRegister(16, UInt32(truncatingIfNeeded: value >> 32))
  }

  func rdtsc(_ op: Op) throws(Fault) {
    guard !hot.system.cr4.contains(.timeStampDisable) || hot.system.cpl == 0 else { throw raise(.generalProtection()) }
    setPair(timeStamp(op))
  }

  func rdtscp(_ op: Op) throws(Fault) {
    try rdtsc(op)
    setRegister(8, UInt32(truncatingIfNeeded: hot.system.tscAux))
  }

  // MARK: MSRs

  func rdmsr(_ op: Op) throws(Fault) {
    try requireRing0()
    let index = register(8, UInt32.self)
    if LocalAPICAccess.covers(index) && hasLocalAPIC(index) {
      return setPair(try localAPICCycle(LocalAPICAccess(index: index, direction: .read)))
    }
    guard let value = msr(index, op) else { throw msrExit(op, isWrite: false) }
    setPair(value)
  }

  func wrmsr(_ op: Op) throws(Fault) {
    try requireRing0()
    let value = UInt64(register(16, UInt32.self)) << 32 | UInt64(register(0, UInt32.self))
    let index = register(8, UInt32.self)
    if hot.deviceLogCursor >= hot.deviceLogCount { stall(Stall.wrmsr) }
    if LocalAPICAccess.covers(index) && hasLocalAPIC(index) {
      _ = try localAPICCycle(LocalAPICAccess(index: index, direction: .write, value: value))
      return
    }
    guard isOwnMSR(index, isWrite: true), !asksForEFER(index, value) else { throw msrExit(op, isWrite: true) }
    guard setMSR(index, value, op) else { throw raise(.generalProtection()) }
  }

  /// True for the MSRs that every model lets the guest have: no hypervisor sees them (GUESTS §3.7).
  ///
  /// A TDX guest of its own asks for CSTAR, and every guest asks before it moves the time-stamp counter.
  private func isOwnMSR(_ index: UInt32, isWrite: Bool) -> Bool {
    switch index {
    case 0x10: !isWrite || fixed.confinement == .none
    case 0x6E1: fixed.features.contains(.pks)
    case 0x3B: fixed.confinement == .none && fixed.features.contains(.tscAdjust)
    case 0x174...0x176, 0x277, 0xC000_0080...0xC000_0082, 0xC000_0084, 0xC000_0100...0xC000_0103: true
    case 0xDA0: fixed.features.contains(.xsaves)
    case 0xC000_0083: !isOwnTD
    case 0x1A0: isOwnTD && !isWrite
    // Hidden where a handler beside the guest has the GHCB.
    case 0xC001_0130, 0xC001_0131: fixed.confinement == .sevES && fixed.handlers == .own
    default: false
    }
  }

  /// A TDX guest may change EFER.SCE; what else it wants there it must ask for.
  private func asksForEFER(_ index: UInt32, _ value: UInt64) -> Bool {
    index == 0xC000_0080 && isOwnTD && (value ^ hot.system.efer.rawValue) & ~EFER.systemCall.rawValue != 0
  }

  /// True where a register of the local APIC is the guest's without a host: on bare metal, and in a TDX guest those that
  /// the module virtualises: TPR, PPR, EOI, ISR, TMR, IRR and SELF IPI (TDX Module ABI specification, MSR table).
  private func hasLocalAPIC(_ index: UInt32) -> Bool {
    switch fixed.confinement {
    case .none: return true
    case .tdx where fixed.handlers == .own:
      switch index {
      case 0x808, 0x80A, 0x80B, 0x810...0x827, 0x83F: return true
      default: return false
      }
    default: return false
    }
  }

  /// The processor leaves, and finds the answer in the log when it runs again.
  private func localAPICCycle(_ access: LocalAPICAccess) throws(Fault) -> UInt64 {
    if hot.deviceLogCursor < hot.deviceLogCount {
      hot.deviceLogCursor += 1
      return hot.deviceLog[hot.deviceLogCursor - 1]
    }
    throw leave(.localAPIC(access))
  }

  private func msr(_ index: UInt32, _ op: Op) -> UInt64? {
    guard isOwnMSR(index, isWrite: false) else { return nil }
    return ownMSR(index, op)
  }

  private func ownMSR(_ index: UInt32, _ op: Op) -> UInt64? {
    switch index {
    case 0x10: timeStamp(op)
    case 0x174: hot.system.sysenterCS
    case 0x175: hot.system.sysenterESP
    case 0x176: hot.system.sysenterEIP
    case 0x277: hot.system.pat
    case 0x1A0: TDXModule.miscEnable
    case 0x3B: hot.system.tscAdjust
    case 0x6E1: UInt64(hot.system.pkrs)
    // IA32_XSS: no supervisor state.
    case 0xDA0: 0
    case 0xC000_0080: hot.system.efer.rawValue
    case 0xC000_0081: hot.system.star
    case 0xC000_0082: hot.system.lstar
    case 0xC000_0083: hot.system.cstar
    case 0xC000_0084: hot.system.sfmask
    case 0xC000_0100: hot.system.fs.base
    case 0xC000_0101: hot.system.gs.base
    case 0xC000_0102: hot.system.kernelGSBase
    case 0xC000_0103: hot.system.tscAux
    // Bit 0 SEV, bit 1 SEV-ES; never intercepted. A hosted guest does not see it.
    case 0xC001_0131: 3
    case 0xC001_0130: hot.system.ghcbMSR
    default: nil
    }
  }

  /// False for #GP.
  private func setMSR(_ index: UInt32, _ value: UInt64, _ op: Op) -> Bool {
    switch index {
    case 0x10:
      let difference = value &- timeStamp(op)
      hot.system.tscOffset = hot.system.tscOffset &+ difference
      hot.system.tscAdjust = hot.system.tscAdjust &+ difference
    case 0x3B:
      hot.system.tscOffset = hot.system.tscOffset &+ value &- hot.system.tscAdjust
      hot.system.tscAdjust = value
    case 0x6E1 where value >> 32 == 0:
      hot.system.pkrs = UInt32(truncatingIfNeeded: value)
      flushTranslations()
    case 0x174: hot.system.sysenterCS = value
    case 0x175 where isCanonicalBase(value): hot.system.sysenterESP = value
    case 0x176 where isCanonicalBase(value): hot.system.sysenterEIP = value
    case 0x277:
      // Each byte a memory type: 0, 1, 4, 5, 6 or 7.
      for shift in stride(from: UInt64(0), to: 64, by: 8) {
        let type = value >> shift & 0xFF
        guard type < 8, type != 2, type != 3 else { return false }
      }
      hot.system.pat = value
    case 0xC000_0080:
      let known: EFER = [.systemCall, .longModeEnable, .longModeActive, .noExecute, .svm]
      let wanted = EFER(rawValue: value)
      guard wanted.subtracting(known).isEmpty else { return false }
      // LME cannot change under paging, and LMA is the processor's own.
      guard
        wanted.contains(.longModeEnable) == hot.system.efer.contains(.longModeEnable)
          || !hot.system.cr0.contains(.paging)
      else { return false }
      let own: EFER = [.longModeActive, .svm]
      hot.system.efer = wanted.subtracting(own).union(hot.system.efer.intersection(own))
      flushTranslations()
    case 0xDA0 where value == 0: break
    case 0xC000_0081: hot.system.star = value
    case 0xC000_0082 where isCanonicalBase(value): hot.system.lstar = value
    case 0xC000_0083 where isCanonicalBase(value): hot.system.cstar = value
    case 0xC000_0084: hot.system.sfmask = value & 0xFFFF_FFFF
    case 0xC000_0100 where isCanonicalBase(value): hot.system.fs.base = value
    case 0xC000_0101 where isCanonicalBase(value): hot.system.gs.base = value
    case 0xC000_0102 where isCanonicalBase(value): hot.system.kernelGSBase = value
    case 0xC000_0103: hot.system.tscAux = value & 0xFFFF_FFFF
    case 0xC001_0130: hot.system.ghcbMSR = value
    default: return false
    }
    return true
  }
}
