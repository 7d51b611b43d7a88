import X86

/// Who asked for a vector: it decides the gate's privilege check and the error code's lowest bit.
enum EventSource {
  /// An exception, or INT1.
  case hardware
  /// INT n and INT3: the gate's DPL must admit the CPL.
  case software
  /// An external interrupt: no error code, and outside the double-fault rule.
  case external
}

extension CPU {
  /// Goes through the IDT, or the table of real mode; RIP must be what the frame is to hold.
  func deliver(_ event: Exception, source: EventSource) throws(Fault) {
    do {
      if isLongMode {
        try enterGate(event, source)
      } else if hot.system.cr0.contains(.protectedMode) {
        try enterLegacyGate(event, source)
      } else {
        try enterRealModeHandler(event.vector)
      }
      // The handler may use the debug registers.
      if event.vector == .debug { hot.system.dr7 &= ~DR7.generalDetect.rawValue }
    } catch {
      // EXT: what the delivery runs into is not the doing of an INT n.
      if source != .software && hot.exception.vector.hasSelectorCode { hot.exception.errorCode |= 1 }
      throw error
    }
  }

  /// Goes through a gate of 16 bytes (Intel SDM vol. 3A §6.14).
  private func enterGate(_ event: Exception, _ source: EventSource) throws(Fault) {
    let vector = event.vector
    let selectorCode = UInt32(vector.rawValue) << 3 | 2
    let offset = UInt64(vector.rawValue) * 16
    guard offset + 15 <= UInt64(hot.system.idtr.limit) else { throw raise(.generalProtection(selectorCode)) }
    let low = try loadSlowly(hot.system.idtr.base &+ offset, 8, stack: false, isUser: false)
    let high = try loadSlowly(hot.system.idtr.base &+ offset &+ 8, 8, stack: false, isUser: false)
    let type = UInt8(truncatingIfNeeded: low >> 40) & 0x1F
    guard type == 0xE || type == 0xF else { throw raise(.generalProtection(selectorCode)) }
    if source == .software {
      guard UInt8(truncatingIfNeeded: low >> 45) & 3 >= hot.system.cpl else {
        throw raise(.generalProtection(selectorCode))
      }
    }
    guard low >> 47 & 1 != 0 else { throw raise(Exception(.segmentNotPresent, errorCode: selectorCode)) }
    let target = low & 0xFFFF | low >> 32 & 0xFFFF_0000 | high << 32

    var code = try gateCodeSegment(UInt16(truncatingIfNeeded: low >> 16))
    let level = code.type & 4 != 0 ? hot.system.cpl : code.privilegeLevel
    code.selector = code.selector & 0xFFFC | UInt16(level)
    guard isCanonical(target) else { throw raise(.generalProtection()) }

    let stackTable = UInt8(truncatingIfNeeded: low >> 32) & 7
    let oldTop = general(.rsp) & (hot.mode.is64 ? .max : 0xFFFF_FFFF)
    var top = oldTop
    if stackTable != 0 {
      top = try taskStateWord(0x1C + UInt64(stackTable) * 8)
    } else if level < hot.system.cpl {
      top = try taskStateWord(4 + UInt64(level) * 8)
    }
    top &= ~15

    let hasErrorCode = vector.hasErrorCode && source == .hardware
    // All of the frame must be writable before anything changes.
    let bytes = hasErrorCode ? 48 : 40
    top = top &- UInt64(bytes)
    var frame = InlineArray<6, UInt64>(repeating: 0)
    let first = hasErrorCode ? 1 : 0
    frame[0] = UInt64(event.errorCode)
    frame[first] = rip
    frame[first + 1] = UInt64(hot.system.cs.selector)
    frame[first + 2] = flagsImage(vector, source)
    frame[first + 3] = oldTop
    frame[first + 4] = UInt64(hot.system.ss.selector)
    let isUserStack = level == 3
    for index in 0..<(5 + first) {
      try storeSlowly(frame[index], top &+ UInt64(index * 8), 8, stack: true, isUser: isUserStack)
    }

    if vector == .pageFault && source == .hardware { hot.system.cr2 = event.address }
    setRFlags(flagsInHandler(isInterruptGate: type == 0xE))
    if level < hot.system.cpl { hot.system.ss = Segment(selector: UInt16(level), attributes: UInt16(level) << 5) }
    hot.system.cs = code
    setPrivilegeLevel(level)
    setGeneral(.rsp, top)
    rip = target
    finishDelivery()
  }

  /// RFLAGS as a frame holds them: a fault pushes RF, so that the instruction is not caught again by its breakpoint (Intel
  /// SDM vol. 3B §18.3.1.1).
  func flagsImage(_ vector: Vector, _ source: EventSource) -> UInt64 {
    rflags.rawValue | (source == .hardware && vector.isFault ? RFlags.resume.rawValue : 0)
  }

  func flagsInHandler(isInterruptGate: Bool) -> RFlags {
    let flags = rflags.subtracting([.trap, .nestedTask, .resume, .virtual8086])
    return isInterruptGate ? flags.subtracting(.interrupt) : flags
  }

  /// INT n under TF is not trapped, nor is the handler's first instruction.
  func finishDelivery() {
    hot.attention.subtract([.shadow, .debugShadow])
    hot.attentionBefore.remove(.singleStep)
  }

  private func taskStateWord(_ offset: UInt64) throws(Fault) -> UInt64 {
    guard offset + 7 <= UInt64(hot.system.tr.limit) else {
      throw raise(Exception(.invalidTSS, errorCode: UInt32(hot.system.tr.selector & 0xFFFC)))
    }
    let value = try loadSlowly(hot.system.tr.base &+ offset, 8, stack: false, isUser: false)
    guard isCanonical(value) else { throw raise(.stackFault) }
    return value
  }

  /// Delivers an exception, and what its delivery runs into (Intel SDM vol. 3A, table 6-5).
  ///
  /// - Returns: nil once the guest's handler is entered, or the stop: a triple fault, or a trap of the model.
  func deliverException(_ exception: Exception) -> Stop? {
    var current = asIntercepted(exception)
    hot.deviceLogCount = 0
    hot.deviceLogCursor = 0
    hot.attention.remove(.deviceLog)
    while true {
      let before = (hot.flagResult, hot.flagCarries)
      do {
        try deliver(current, source: .hardware)
        return nil
      } catch {
        (hot.flagResult, hot.flagCarries) = before
        guard error == .exception else { return undeliverable() }
        let second = hot.exception
        if current.vector == .doubleFault { return tripleFault() }
        if current.vector == .pageFault { hot.system.cr2 = current.address }
        let isSecondContributory = second.vector.isContributory
        if (current.vector.isContributory && isSecondContributory)
          || (current.vector.isPageFaultLike && (isSecondContributory || second.vector.isPageFaultLike))
        {
          if second.vector == .pageFault { hot.system.cr2 = second.address }
          current = Exception(.doubleFault)
        } else {
          // One after the other. The second takes its time, too: #AC on the stack of its own handler never ends (as in
          // CVE-2015-5307).
          hot.pendingEvent = PendingEvent(exception: second, isInterrupt: false, takesTime: true)
          hot.attention.insert(.event)
          return nil
        }
      }
    }
  }

  /// Delivers an event that was injected from outside.
  func deliverPending(_ event: PendingEvent) -> Stop? {
    guard event.isInterrupt else { return deliverException(event.exception) }
    do {
      try deliver(event.exception, source: .external)
      return nil
    } catch {
      return error == .exception ? deliverException(hot.exception) : undeliverable()
    }
  }

  /// The way to a handler leads through an address without RAM: no device and no hosted handler can finish that, and to
  /// try again would never end. Other stops are the host's to act on.
  private func undeliverable() -> Stop {
    switch hot.stop {
    case .virtualizationException:
      hot.veInformation = nil
      return .unsupported(rip)
    case .memory, .communicationException, .unsupported: return .unsupported(rip)
    default: return hot.stop
    }
  }
}

extension Vector {
  /// The classes of Intel SDM vol. 3A, table 6-4, and of AMD APM vol. 2 §8.2.9 and §15.35.5 (#VC).
  fileprivate var isContributory: Bool {
    switch self {
    case .divideError, .invalidTSS, .segmentNotPresent, .stackFault, .generalProtection, .vmmCommunication: true
    default: false
    }
  }

  fileprivate var isPageFaultLike: Bool { self == .pageFault || self == .virtualization }

  /// True where the error code names a selector, or none.
  fileprivate var hasSelectorCode: Bool {
    switch self {
    case .invalidTSS, .segmentNotPresent, .stackFault, .generalProtection: true
    default: false
    }
  }

  /// True for exceptions that are reported before the instruction; #DB is one only for instruction breakpoints.
  fileprivate var isFault: Bool {
    switch self {
    case .debug, .nonMaskableInterrupt, .breakpoint, .overflow, .doubleFault, .machineCheck: false
    default: true
    }
  }
}
