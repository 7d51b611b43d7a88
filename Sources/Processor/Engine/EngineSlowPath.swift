import Memory
import X86

/// What the engine does next, when no link says so.
enum Entry {
  /// Run this block; `alone` for a block of one instruction that is looked at afterwards.
  case run(BlockReference, alone: Bool)
  case stop(Stop)
  /// An event was delivered: look again.
  case again
}

extension CPU {
  /// Finds what to run at RIP, after events, limits and single-stepping.
  func enter(_ cache: BlockCache, _ limit: UInt64, _ previous: BlockReference?, _ exit: BlockExit) -> Entry {
    hot.running = nil
    if !hot.mode.is64 { rip &= 0xFFFF_FFFF }
    guard hot.instructionCount < limit else { return .stop(.instructionLimit) }
    if hot.attention.contains(.stalled) {
      hot.attention.remove(.stalled)
      return .stop(.timePassed)
    }
    if let event = hot.pendingEvent {
      hot.pendingEvent = nil
      hot.attention.remove(.event)
      if event.takesTime { hot.instructionCount &+= 1 }
      if let stop = deliverPending(event) { return .stop(stop) }
      return .again
    }
    if hot.attention.contains(.interruptWindow)
      && (hot.wantsInterruptWindow && canTakeInterrupt || hot.wantsNonMaskableWindow && canTakeNonMaskable)
    {
      hot.attention.remove(.interruptWindow)
      hot.wantsInterruptWindow = false
      hot.wantsNonMaskableWindow = false
      return .stop(.interruptWindow)
    }
    if meetsInstructionBreakpoint() {
      hot.instructionCount &+= 1
      if let stop = deliverException(Exception(.debug)) { return .stop(stop) }
      return .again
    }
    let isAlone = !hot.attention.subtracting(.interruptWindow).isEmpty
    hot.attentionBefore = hot.attention
    do {
      if isAlone { return .run(try decodeSingle(cache), alone: true) }
      let clears = cache.clears
      let block = try findBlock(cache)
      if hot.instructionCount &+ UInt64(block.count) > limit { return .run(try decodeSingle(cache), alone: true) }
      cache.note(block)
      if let previous, cache.clears == clears { previous.setLink(exit, block) }
      return .run(block, alone: false)
    } catch {
      // A fetch failed: RIP is at the instruction that could not be fetched.
      if let stop = settle(error, nil, false) { return .stop(stop) }
      return .again
    }
  }

  /// Makes RIP, count and flags exact where the running block ends before `op`.
  func endEarly(_ op: Op) {
    let block = runningBlock
    settleFlags(block, before: op)
    rip = block.rip &+ op.offset
    hot.instructionCount &-= UInt64(block.count &- op.position)
  }

  /// True where an external interrupt would be taken before the next instruction; not where that one has begun, and its
  /// device has answered.
  var canTakeInterrupt: Bool {
    systemFlags.contains(.interrupt) && hot.attention.isDisjoint(with: [.shadow, .event, .deviceLog])
      && hot.pendingEvent == nil
  }

  /// True where an NMI would be taken before the next instruction: not in another NMI's handler, nor in a shadow, nor
  /// while a TD has information of a #VE still to fetch (TDX Module Base specification, virtual NMI injection): a #VE in
  /// the NMI's handler would be #DF.
  var canTakeNonMaskable: Bool {
    !hot.nonMaskableInterruptsBlocked && hot.veInformation == nil
      && hot.attention.isDisjoint(with: [.shadow, .event, .deviceLog])
      && hot.pendingEvent == nil
  }

  /// Acts on what ended an instruction early. RIP and the count are at that instruction.
  func settle(_ fault: Fault, _ op: Op?, _ isSingle: Bool) -> Stop? {
    switch fault {
    case .exception:
      // A fault takes its time, so that a guest whose handler faults again and again reaches its limit.
      hot.instructionCount &+= 1
      hot.debugMatches = 0
      return deliverException(hot.exception)
    case .again:
      // The iterations that are done were counted; with TF the one is a step.
      return isSingle ? finishSingle() : nil
    case .stop:
      // The instruction will run again from its start, with what it has had of its devices.
      hot.deviceLogCursor = 0
      if case .unsupported = hot.stop { return .unsupported(rip) }
      return hot.stop
    case .stopAfter:
      let stop = hot.stop
      if let op { rip = rip &+ UInt64(op.length) }
      if !hot.mode.is64 { rip &= 0xFFFF_FFFF }
      hot.instructionCount &+= 1
      guard isSingle else { return stop }
      let isTrapped = hot.attentionBefore.contains(.singleStep)
      if let stop = retire() { return stop }
      // The trap ends HLT at once.
      let isHalt = stop == .halted || stop == .automaticExit(SVMExit(code: .hlt))
      return isTrapped && isHalt ? nil : stop
    }
  }

  /// An instruction is done that ran alone.
  func finishSingle() -> Stop? {
    clearDeviceLog()
    return retire()
  }

  /// Ends the shadow of the instruction before this one, and raises #DB where TF was set when this one began.
  func retire() -> Stop? {
    let before = hot.attentionBefore
    if before.contains(.resume) {
      systemFlags.remove(.resume)
      hot.attention.remove(.resume)
    }
    if before.contains(.shadow) { hot.attention.subtract([.shadow, .debugShadow]) }
    // After MOV SS it waits for the next instruction.
    guard !hot.attention.contains(.debugShadow) else { return nil }
    let isStep = before.contains(.singleStep) && !hot.losesStep
    guard isStep || hot.debugMatches != 0 else { return nil }
    noteDebug(hot.debugMatches, isStep: isStep)
    hot.debugMatches = 0
    return deliverException(Exception(.debug))
  }
}
