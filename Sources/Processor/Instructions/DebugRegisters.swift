import X86

// DR0 to DR7, and the breakpoints they set (Intel SDM vol. 3B §18.2, §18.3).
//
// While a breakpoint is enabled every instruction runs alone; while one watches data, every access misses the TLB.

extension CPU {
  func movFromDR(_ op: Op) throws(Fault) {
    try requireRing0()
    let number = try debugRegister(op)
    if number == 7 { try checkDR7(isWrite: false) }
    let value: UInt64 =
      switch number {
      case 0: hot.system.dr0
      case 1: hot.system.dr1
      case 2: hot.system.dr2
      case 3: hot.system.dr3
      case 6: hot.system.dr6
      default: hot.system.dr7
      }
    setRegister(op.a, hot.mode.is64 ? value : value & 0xFFFF_FFFF)
  }

  func movToDR(_ op: Op) throws(Fault) {
    try requireRing0()
    let value = hot.mode.is64 ? register(op.a, UInt64.self) : UInt64(register(op.a, UInt32.self))
    let number = try debugRegister(op)
    if number == 7 { try checkDR7(isWrite: true) }
    if number >= 4 && value >> 32 != 0 { throw raise(.generalProtection()) }
    switch number {
    case 0: hot.system.dr0 = value
    case 1: hot.system.dr1 = value
    case 2: hot.system.dr2 = value
    case 3: hot.system.dr3 = value
    case 6: hot.system.dr6 = value & 0xE00F | 0xFFFF_0FF0
    default:
      hot.system.dr7 = value & 0xFFFF_27FF | 0x400
      updateBreakpoints()
    }
  }

  /// DR4 and DR5 are DR6 and DR7, unless CR4.DE makes them undefined; all raise #DB while DR7.GD is set.
  private func debugRegister(_ op: Op) throws(Fault) -> UInt8 {
    guard op.extra < 8 else { throw raise(.invalidOpcode) }
    let isAlias = op.extra == 4 || op.extra == 5
    if isAlias && hot.system.cr4.contains(.debuggingExtensions) { throw raise(.invalidOpcode) }
    if debugControl.contains(.generalDetect) && !hidesDebug {
      hot.system.dr6 = (hot.system.dr6 | DR6.generalDetect.rawValue) & ~DR6.breakpoints.rawValue
      throw raise(Exception(.debug))
    }
    return isAlias ? op.extra + 2 : op.extra
  }

  private var debugControl: DR7 { DR7(rawValue: hot.system.dr7) }

  private func debugAddress(_ number: Int) -> UInt64 {
    switch number {
    case 0: hot.system.dr0
    case 1: hot.system.dr1
    case 2: hot.system.dr2
    default: hot.system.dr3
    }
  }

  /// Must follow every change of DR7.
  func updateBreakpoints() {
    noteBreakpoints()
    chooseTLB()
  }

  /// `updateBreakpoints` for those who choose the TLB themselves.
  func noteBreakpoints() {
    let control = debugControl
    guard control.isAnyEnabled && !hidesDebug else {
      if hot.attention.contains(.breakpoints) { hot.attention.remove(.breakpoints) }
      hot.watchesData = false
      return
    }
    hot.attention.insert(.breakpoints)
    hot.watchesData = (0..<4).contains { number in
      let condition = control.condition(number)
      return control.isEnabled(number) && (condition == .write || condition == .access)
    }
  }

  /// The bits in DR6 of the breakpoints with one of `conditions` that `count` bytes at `address` meet.
  private func matches(_ address: UInt64, _ count: Int, _ conditions: [4 of Bool]) -> UInt8 {
    let control = debugControl
    var bits: UInt8 = 0
    for number in 0..<4 where control.isEnabled(number) {
      guard conditions[Int(control.condition(number).rawValue)] else { continue }
      let length = control.byteCount(number)
      let first = debugAddress(number) & ~(length - 1)
      // Either begins within the other.
      if address &- first < length || first &- address < UInt64(count) { bits |= 1 << UInt8(number) }
    }
    return bits
  }

  /// Notes data breakpoints that an access meets: the trap comes after the instruction.
  func watch(_ linear: UInt64, _ count: Int, isWrite: Bool) {
    hot.debugMatches |= matches(linear, count, [false, isWrite, false, true])
  }

  /// Notes I/O breakpoints, which there are under CR4.DE.
  func watchPort(_ port: UInt16, _ width: Width) {
    guard hot.attention.contains(.breakpoints), hot.system.cr4.contains(.debuggingExtensions) else { return }
    hot.debugMatches |= matches(UInt64(port), width.byteCount, [false, false, true, false])
  }

  /// True where an instruction breakpoint is at RIP and #DB must come before the instruction; DR6 says which.
  func meetsInstructionBreakpoint() -> Bool {
    // Only Intel's processors hold a breakpoint back after MOV SS.
    let shields: Attention = fixed.isAMD ? [.deviceLog, .resume] : [.debugShadow, .deviceLog, .resume]
    guard hot.attention.contains(.breakpoints), hot.attention.isDisjoint(with: shields) else { return false }
    let bits = matches(hot.mode.linear(rip), 1, [true, false, false, false])
    guard bits != 0 else { return false }
    noteDebug(bits)
    return true
  }

  /// B0 to B3 are what was met this time; the other bits of DR6 only come.
  func noteDebug(_ breakpoints: UInt8, isStep: Bool = false) {
    let kept = hot.system.dr6 & ~DR6.breakpoints.rawValue
    hot.system.dr6 = kept | UInt64(breakpoints) | (isStep ? DR6.singleStep.rawValue : 0)
  }
}
