import X86

// SYSCALL and SYSENTER with their returns. Where Intel's and AMD's processors differ, CPUID's vendor decides: AMD's have
// SYSCALL in every protected mode and SYSENTER only outside long mode, Intel's SYSCALL only in 64-bit code.

extension CPU {
  private func flatCode(_ selector: UInt16, level: UInt8, isLong: Bool) -> Segment {
    Segment(
      selector: selector & 0xFFFC | UInt16(level), attributes: (isLong ? 0xA9B : 0xC9B) | UInt16(level) << 5,
      limit: .max)
  }

  private func flatData(_ selector: UInt16, level: UInt8) -> Segment {
    Segment(selector: selector, attributes: 0xC93 | UInt16(level) << 5, limit: .max)
  }

  func syscall(_ op: Op) throws(Fault) {
    guard hot.system.efer.contains(.systemCall), hot.mode.is64 || fixed.isAMD && hasDescriptors else {
      throw raise(.invalidOpcode)
    }
    let selector = UInt16(truncatingIfNeeded: hot.system.star >> 32)
    guard isLongMode else {
      setGeneral(.rcx, nextRIP(op) & 0xFFFF_FFFF)
      setRFlags(rflags.subtracting([.virtual8086, .interrupt, .resume]))
      hot.system.cs = flatCode(selector, level: 0, isLong: false)
      hot.system.ss = flatData(selector &+ 8, level: 0)
      setPrivilegeLevel(0)
      rip = hot.system.star & 0xFFFF_FFFF
      return stepByNewFlags()
    }
    let target = hot.mode.is64 ? hot.system.lstar : hot.system.cstar
    guard isCanonical(target) else { throw raise(.generalProtection()) }
    setGeneral(.rcx, hot.mode.is64 ? nextRIP(op) : nextRIP(op) & 0xFFFF_FFFF)
    setGeneral(.r11, rflags.subtracting(.resume).rawValue)
    setRFlags(RFlags(rawValue: rflags.rawValue & ~hot.system.sfmask).subtracting(.resume))
    hot.system.cs = flatCode(selector, level: 0, isLong: true)
    hot.system.ss = flatData(selector &+ 8, level: 0)
    setPrivilegeLevel(0)
    rip = target
    stepByNewFlags()
  }

  /// SYSCALL and SYSRET heed TF as it is after them: one that masks it is not trapped, one that sets it is, as if the
  /// other had just been done.
  private func stepByNewFlags() {
    hot.attentionBefore.remove(.singleStep)
    guard hot.attention.contains(.singleStep) else { return }
    hot.system.dr6 |= 1 << 14
    hot.pendingEvent = PendingEvent(exception: Exception(.debug), isInterrupt: false)
    hot.attention.insert(.event)
  }

  func sysret(_ op: Op) throws(Fault) {
    guard hot.system.efer.contains(.systemCall), hot.mode.is64 || fixed.isAMD && hasDescriptors else {
      throw raise(.invalidOpcode)
    }
    guard hot.system.cpl == 0 else { throw raise(.generalProtection()) }
    let isLong = hot.mode.is64 && op.width == .qword
    let target = isLong ? general(.rcx) : general(.rcx) & 0xFFFF_FFFF
    // Intel faults in ring 0 here, AMD in ring 3 at the target; Intel's is the safer model for a kernel's author.
    guard isCanonical(target) else { throw raise(.generalProtection()) }
    let base = UInt16(truncatingIfNeeded: hot.system.star >> 48)
    if hot.mode.is64 {
      setRFlags(RFlags(rawValue: general(.r11) & 0x3C7FD7).union(.fixed))
    } else {
      setRFlags(rflags.union(.interrupt))
    }
    hot.system.cs = flatCode(isLong ? base &+ 16 : base, level: 3, isLong: isLong)
    hot.system.ss = flatData(base &+ 8 | 3, level: 3)
    setPrivilegeLevel(3)
    rip = target
    stepByNewFlags()
  }

  private func requireSYSENTER() throws(Fault) {
    guard fixed.hasSYSENTER, !(fixed.isAMD && isLongMode) else { throw raise(.invalidOpcode) }
    guard hot.system.cr0.contains(.protectedMode), hot.system.sysenterCS & 0xFFFC != 0 else {
      throw raise(.generalProtection())
    }
  }

  func sysenter(_ op: Op) throws(Fault) {
    try requireSYSENTER()
    let selector = UInt16(truncatingIfNeeded: hot.system.sysenterCS) & 0xFFFC
    let mask: UInt64 = isLongMode ? .max : 0xFFFF_FFFF
    setRFlags(rflags.subtracting([.virtual8086, .interrupt, .resume]))
    hot.system.cs = flatCode(selector, level: 0, isLong: isLongMode)
    hot.system.ss = flatData(selector &+ 8, level: 0)
    setPrivilegeLevel(0)
    setGeneral(.rsp, hot.system.sysenterESP & mask)
    rip = hot.system.sysenterEIP & mask
  }

  func sysexit(_ op: Op) throws(Fault) {
    try requireSYSENTER()
    guard hot.system.cpl == 0 else { throw raise(.generalProtection()) }
    let selector = UInt16(truncatingIfNeeded: hot.system.sysenterCS)
    let isLong = hot.mode.is64 && op.width == .qword
    let (target, top) = (general(.rdx), general(.rcx))
    guard !isLong || (isCanonical(target) && isCanonical(top)) else { throw raise(.generalProtection()) }
    let mask: UInt64 = isLong ? .max : 0xFFFF_FFFF
    hot.system.cs = flatCode(selector &+ (isLong ? 32 : 16), level: 3, isLong: isLong)
    hot.system.ss = flatData((selector &+ (isLong ? 40 : 24)) | 3, level: 3)
    setPrivilegeLevel(3)
    setGeneral(.rsp, top & mask)
    rip = target & mask
  }
}
