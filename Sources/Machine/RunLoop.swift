import Guest
import Host
import Memory
import Processor
import X86

// What happens between a stop of the processor and the next guest instruction.
extension VirtualMachine {
  /// What follows a step of a host or a handler.
  enum Turn {
    case enter
    case host(HostAction)
    case exit(MachineExit)
  }

  // MARK: Interrupts

  var areInterruptsEnabled: Bool { world.processor.registers.rflags.contains(.interrupt) }

  /// TPR's upper half is CR8, which the processor has.
  @inline(__always) mutating func synchronisePriority() {
    let cr8 = UInt8(truncatingIfNeeded: world.processor.system.cr8)
    let number = world.number
    if buses.localAPICs[number].taskPriority >> 4 != cr8 { buses.localAPICs[number].taskPriority = cr8 << 4 }
  }

  /// False where nothing waits for the processor, and it waits for nothing.
  @inline(__always) var isInterruptPossible: Bool {
    buses.interrupts.output || !buses.localAPICs[world.number].isQuiet || !world.processor.awaitsNoInterrupt
  }

  mutating func offerInterrupt() {
    let number = world.number
    let hasNMI = buses.localAPICs[number].hasNMI
    let vector = buses.localAPICs[number].pendingVector
    let isExternal = buses.interrupts.output && buses.localAPICs[number].acceptsExternal
    let threshold = (buses.localAPICs[number].vectorBelowPriority ?? 0) >> 4
    if world.processor.taskPriorityThreshold != threshold { world.processor.taskPriorityThreshold = threshold }
    let isWanted = isExternal || vector != nil
    guard isWanted || hasNMI || world.processor.wantsInterruptWindow || world.processor.wantsNonMaskableWindow else {
      return
    }
    if vcpu.isInString && defersInterruptsInStrings {
      world.processor.wantsInterruptWindow = false
      world.processor.wantsNonMaskableWindow = false
      return
    }
    if hasNMI && world.processor.canTakeNonMaskable {
      buses.localAPICs[number].hasNMI = false
      world.processor.injectNonMaskable()
      statistics.interrupts &+= 1
    }
    if isWanted && world.processor.canTakeInterrupt {
      // The 8259s come first, as in KVM.
      world.processor.inject(
        interrupt: isExternal ? buses.interrupts.acknowledge() : buses.localAPICs[number].acknowledge())
      statistics.interrupts &+= 1
    }
    world.processor.wantsInterruptWindow =
      buses.localAPICs[number].pendingVector != nil
      || buses.interrupts.output && buses.localAPICs[number].acceptsExternal
    world.processor.wantsNonMaskableWindow = buses.localAPICs[number].hasNMI
  }

  // MARK: Stops

  mutating func handle(_ stop: Stop) -> MachineExit? {
    vcpu.isInString = false
    buses.now = time
    world.lendTime(to: &vcpu.msrs)
    switch stop {
    case .port(let element):
      beginExit(ExitKind(.bus, 0))
      return settle(.port(element))
    case .memory(let access):
      beginExit(ExitKind(.bus, 1))
      return drive(access)
    case .vmx(let exit):
      beginExit(ExitKind(.vmx, UInt64(exit.reason.rawValue)), exit)
      vcpu.exitRIP = world.processor.registers.rip
      return settle(world.exit(exit, to: &vcpu.vmx, vcpu.cpuid, &vcpu.msrs))
    case .svm(let exit):
      beginExit(ExitKind(.svm, exit.code.rawValue), exit)
      vcpu.exitRIP = world.processor.registers.rip
      return settle(world.exit(exit, to: &vcpu.svm, vcpu.cpuid, &vcpu.msrs))
    case .communicationException(let code):
      vcpu.stage = .vcHandler
      world.deviceAccess = nil
      vcpu.vcPlan = VCPlan(code)
      return settle(HostedVCHandlers.prepare(&vcpu.vcPlan, in: &world))
    case .virtualizationException:
      guard let information = world.processor.veInformation else { return .failure(.unexpectedStop) }
      world.processor.veInformation = nil
      vcpu.stage = .veHandler
      world.deviceAccess = nil
      vcpu.vePlan = VEPlan(information)
      return settle(HostedVEHandlers.prepare(&vcpu.vePlan, in: &world, call: &vcpu.call))
    case .vmgexit:
      return settle(askSEV())
    case .tdvmcall:
      vcpu.stage = .tdvmcall
      vcpu.call = TDVMCallRegisters(mask: world.processor.registers[.rcx], exposing: world.processor.registers)
      return settle(askTDX())
    case .automaticExit(let exit):
      beginExit(ExitKind(.svm, exit.code.rawValue), exit)
      return settle(vcpu.sev.automaticExit(exit))
    case .asynchronousExit(let exit):
      beginExit(ExitKind(.vmx, UInt64(exit.reason.rawValue)), exit)
      return settle(vcpu.tdx.asynchronousExit(exit))
    case .halted:
      vcpu.activity = .halted
      return nil
    case .pause:
      turnEnd = world.processor.instructionCount
      return nil
    case .localAPIC(let access):
      beginExit(ExitKind(.bus, 2))
      world.processor.finishLocalAPIC(drive(access))
      return nil
    case .shutdown: return .shutdown
    case .timePassed: return nil
    case .instructionLimit: return .instructionLimit
    case .interruptWindow: return nil
    case .integrityFault(let address): return .failure(.integrity(address))
    case .unsupported(let rip): return .failure(.unsupported(rip: rip))
    }
  }

  /// VMGEXIT: the guest's, or the hosted handler's with its own page.
  mutating func askSEV() -> HostAction {
    if vcpu.stage == .vcHandler {
      beginExit(ghcbMSR: world.ghcbAddress)
      return world.hostedVMGEXIT(to: &vcpu.sev, vcpu.cpuid, &vcpu.msrs)
    }
    beginExit(ghcbMSR: world.processor.system.ghcbMSR)
    let action = world.vmgexit(to: &vcpu.sev, vcpu.cpuid, &vcpu.msrs)
    if case .cpuidResponse(let code)? = misbehaviour, world.processor.system.ghcbMSR & 0xFFF == 0x005 {
      world.processor.system.ghcbMSR = world.processor.system.ghcbMSR & ~0xFFF | UInt64(code & 0xFFF)
    }
    return action
  }

  mutating func askTDX() -> HostAction {
    beginExit(ExitKind(.tdvmcall, vcpu.call[.r11]), vcpu.call)
    return vcpu.tdx.tdvmcall(&vcpu.call, cpuid: vcpu.cpuid, msrs: &vcpu.msrs)
  }

  // MARK: What the host asks for

  private mutating func settle(_ step: HandlerStep) -> MachineExit? {
    switch turn(after: step) {
    case .enter: nil
    case .host(let action): settle(action)
    case .exit(let exit): exit
    }
  }

  /// Does what the host asks for until the guest can be entered, or userspace must act.
  mutating func settle(_ first: HostAction) -> MachineExit? {
    var action = first
    while true {
      switch action {
      case .port(let element):
        if confinement == .sevES, vcpu.sev.elementsLeft > 1, let next = driveString(element) {
          action = next
          continue
        }
        switch drive(element) {
        case .unclaimed:
          guard hasUserspace else {
            note(element, element.width.mask, isClaimed: false)
            action = completePort(element.width.mask)
            continue
          }
          if let exit = leave(for: element) { return exit }
          action = completePort(0)
        case .value(let value): action = completePort(value)
        case .signal(let signal):
          signalled = signal
          action = completePort(0)
        }
      case .memory(let access):
        switch driveCycle(access) {
        case .unclaimed:
          guard hasUserspace else {
            note(access, access.width.mask, isClaimed: false)
            action = completeMemory(access.width.mask)
            continue
          }
          waiting = .cycle(access)
          return .mmio(access)
        case .value(let value): action = completeMemory(value)
        case .signal(let signal):
          signalled = signal
          action = completeMemory(0)
        }
      case .convert(let conversion):
        if asksForConversions {
          waiting = .conversion(conversion)
          return .hypercall(conversion)
        }
        world.convert(conversion)
        action = vcpu.tdx.completeConversion(isDone: true, registers: &vcpu.call)
      case .resume(let retired):
        answerExit(action)
        takeTime()
        switch turn(afterHost: retired) {
        case .enter: return takeSignal()
        case .host(let next): action = next
        case .exit(let exit): return exit
        }
      case .localAPIC(let access): action = completeLocalAPIC(drive(access))
      case .sendInterrupts(let multicast): action = completeInterrupts(buses.send(multicast))
      case .setXCR0(let value):
        world.processor.system.xcr0 = value
        action = .resume(retired: true)
      case .halt(let retired):
        vcpu.activity = .halted
        vcpu.wakesWithoutFlag = vcpu.stage == .tdvmcall && vcpu.call[.r12] == 0
        action = .resume(retired: retired)
      case .awaitStartUp:
        vcpu.activity = .halted
        vcpu.wakesWithoutFlag = false
        action = .resume(retired: false)
      case .inject(let exception):
        answerExit(action)
        vcpu.stage = .direct
        world.processor.inject(exception, iterations: takeElements())
        return takeSignal()
      case .terminate(let reason):
        answerExit(action)
        return .terminated(reason)
      case .fatalError(let code):
        answerExit(action)
        return .fatalError(code)
      case .shutdown:
        answerExit(action)
        return .shutdown
      case .fail(let failure):
        answerExit(action)
        return .failure(.host(failure))
      }
    }
  }

  mutating func completePort(_ value: UInt64) -> HostAction {
    let value = UInt32(truncatingIfNeeded: value)
    if world.processor.drivesBus {
      vcpu.elements = 0
      world.processor.finishPort(value)
      return .resume(retired: false)
    }
    switch confinement {
    case .none:
      world.processor.finishPort(value)
      return .resume(retired: false)
    case .vmx: return world.complete(value, for: &vcpu.vmx)
    case .svm: return world.complete(value, for: &vcpu.svm)
    case .sevES: return world.complete(value, for: &vcpu.sev)
    case .tdx: return vcpu.tdx.complete(value, registers: &vcpu.call)
    }
  }

  /// Plain guests' processors drive the memory bus themselves (`Stop.memory`), but for the operands of INS and OUTS.
  mutating func completeMemory(_ value: UInt64) -> HostAction {
    switch confinement {
    case .sevES: return world.completeMemory(value, for: &vcpu.sev)
    case .tdx: return vcpu.tdx.completeMemory(value, registers: &vcpu.call)
    case .vmx: return world.completeMemory(value, for: &vcpu.vmx)
    case .svm: return world.completeMemory(value, for: &vcpu.svm)
    case .none: return .fail(.nothingPending)
    }
  }

  /// The host is done: the guest's side finishes what it began.
  private mutating func turn(afterHost retired: Bool) -> Turn {
    world.deviceAccess = nil
    switch vcpu.stage {
    case .direct:
      if retired {
        if vcpu.lostStep != .none { loseSteps() }
        noteString(isPartway: world.processor.registers.rip == vcpu.exitRIP)
        world.processor.retireEmulated(iterations: takeElements())
        if world.processor.losesStep { world.processor.losesStep = false }
      }
      return .enter
    case .vcHandler: return turn(after: HostedVCHandlers.finish(&vcpu.vcPlan, in: &world))
    case .veHandler: return turn(after: HostedVEHandlers.finish(&vcpu.vePlan, in: &world, call: &vcpu.call))
    case .tdvmcall:
      vcpu.stage = .direct
      vcpu.call.apply(to: &world.processor.registers)
      world.processor.registers[.rax] = TDCallStatus.success.rawValue
      return .enter
    }
  }

  private mutating func turn(after step: HandlerStep) -> Turn {
    switch step {
    case .askHost: return .host(vcpu.stage == .vcHandler ? askSEV() : askTDX())
    case .done, .again:
      vcpu.stage = .direct
      noteString(isPartway: step == .again)
      world.processor.retireEmulated(iterations: takeElements())
      return .enter
    case .fault(let exception):
      vcpu.stage = .direct
      if world.deviceAccess != nil && emulatesUndecoded && vcpu.elements == 0 { return emulate("string port I/O") }
      if let address = world.deviceAccess { return .exit(.failure(.handlerMemory(address))) }
      world.processor.inject(exception, iterations: takeElements())
      return .enter
    case .fail(.unhandledInstruction(let mnemonic)) where emulatesUndecoded && isDeviceMemory:
      return emulate("\(mnemonic)")
    case .fail(let failure):
      vcpu.stage = .direct
      return .exit(.failure(.handler(failure)))
    }
  }

  /// Has the processor execute the instruction that the handler at work gave up.
  private mutating func emulate(_ name: String) -> Turn {
    vcpu.stage = .direct
    if !undecodedInstructions.contains(name) { undecodedInstructions.append(name) }
    world.processor.drivesBus = true
    return .enter
  }

  /// The handler at work was called for an access to device memory.
  private var isDeviceMemory: Bool {
    switch vcpu.stage {
    case .vcHandler: vcpu.vcPlan.exitCode == .nestedPageFault
    case .veHandler: vcpu.vePlan.information.reason == .eptViolation
    default: false
    }
  }

  /// With TF set the guest's #DB handler comes first: the string is not what runs next.
  private mutating func noteString(isPartway: Bool) {
    vcpu.isInString = isPartway && !world.processor.registers.rflags.contains(.trap)
  }

  /// A plain guest is userspace's to reset; nobody can give a confidential one new registers.
  mutating func reset() -> MachineExit {
    guard isConfidential else { return .reset }
    userspace.end = .reset
    return .systemEvent(.reset)
  }

  mutating func takeSignal() -> MachineExit? {
    guard let signal = signalled else { return nil }
    signalled = nil
    // Bare metal drives the bus in the middle of the instruction: let it finish, as it has everywhere else.
    if confinement == .none { _ = world.processor.run(world.memory, limit: world.processor.instructionCount &+ 1) }
    switch signal {
    case .debugExit(let value): return .debugExit(value)
    case .reset: return reset()
    case .powerOff: return .powerOff
    case .suspend: return sleep()
    }
  }

  // MARK: Buses and userspace

  /// The elements of a string are instructions that the host finishes. A confidential guest's own handler finishes them
  /// itself, with instructions of its own.
  var countsElements: Bool { confinement != .none && !(isConfidential && handlers == .own) }

  /// How many elements the instruction has moved since the guest was left.
  private mutating func takeElements() -> UInt64 {
    defer { vcpu.elements = 0 }
    return vcpu.elements
  }

  mutating func drive(_ element: PortElement) -> BusAnswer {
    if resetsInUserspace && element.isReset { return .unclaimed }
    pass(GuestTime.portCycle)
    if countsElements {
      // The elements of a string before this one are instructions that a host has not counted yet.
      buses.now = time &+ vcpu.elements
      vcpu.elements &+= 1
    }
    statistics.add(bytes: element.width.byteCount)
    let answer = buses.drive(element)
    if answer != .unclaimed { note(element, answer.value, isClaimed: true) }
    return answer
  }

  /// RDMSR or WRMSR of the processor's local APIC.
  mutating func drive(_ access: LocalAPICAccess) -> UInt64? {
    synchronisePriority()
    synchroniseTimeStamp()
    let answer = buses.drive(access)
    takePriority()
    if access.index == 0x1B && access.direction == .write {
      vcpu.cpuid = vcpu.cpuid.withLocalAPIC(buses.localAPICs[world.number].isEnabled)
      world.processor.replaceCPUID(vcpu.cpuid)
    }
    return answer
  }

  mutating func completeLocalAPIC(_ value: UInt64?) -> HostAction {
    switch confinement {
    case .none: return .fail(.nothingPending)
    case .vmx: return world.completeLocalAPIC(value, for: &vcpu.vmx)
    case .svm: return world.completeLocalAPIC(value, for: &vcpu.svm)
    case .sevES: return world.completeLocalAPIC(value, for: &vcpu.sev)
    case .tdx: return vcpu.tdx.completeLocalAPIC(value, registers: &vcpu.call)
    }
  }

  mutating func completeInterrupts(_ count: UInt64) -> HostAction {
    switch confinement {
    case .none: .fail(.nothingPending)
    case .vmx: world.completeInterrupts(count, for: &vcpu.vmx)
    case .svm: world.completeInterrupts(count, for: &vcpu.svm)
    case .sevES: world.completeInterrupts(count, for: &vcpu.sev)
    case .tdx: vcpu.tdx.completeInterrupts(count, registers: &vcpu.call)
    }
  }

  /// The local APIC's timer compares with the time-stamp counter.
  private mutating func synchroniseTimeStamp() {
    buses.localAPICs[world.number].timeStampOffset = world.processor.system.tscOffset &- vcpu.timeOffset
  }

  /// What the host made of the time-stamp counter.
  private mutating func takeTime() {
    guard world.processor.system.tscOffset != vcpu.msrs.timeStampOffset else { return }
    world.takeTime(from: vcpu.msrs)
    synchroniseTimeStamp()
    buses.isDeadlineStale = true
  }

  /// CR8 is TPR's upper half.
  private mutating func takePriority() {
    let priority = UInt64(buses.localAPICs[world.number].taskPriority >> 4)
    if world.processor.system.cr8 != priority { world.processor.system.cr8 = priority }
  }

  mutating func driveCycle(_ access: MemoryAccess) -> BusAnswer {
    pass(GuestTime.memoryCycle)
    statistics.add(bytes: access.width.byteCount)
    synchronisePriority()
    synchroniseTimeStamp()
    let answer = buses.drive(access)
    takePriority()
    if answer != .unclaimed { note(access, answer.value, isClaimed: true) }
    return answer
  }

  private mutating func drive(_ access: MemoryAccess) -> MachineExit? {
    let answer = driveCycle(access)
    guard answer != .unclaimed else {
      if hasUserspace { return leave(for: access) }
      note(access, access.width.mask, isClaimed: false)
      world.processor.finishMemory(access.width.mask)
      return nil
    }
    if case .signal(let signal) = answer { signalled = signal }
    world.processor.finishMemory(answer.value)
    return takeSignal()
  }

  mutating func note(_ element: PortElement, _ value: UInt64, isClaimed: Bool) {
    guard isTraced || isDeviceTraced else { return }
    note(DeviceAccess(element, value: value, isClaimed: isClaimed))
  }

  mutating func note(_ access: MemoryAccess, _ value: UInt64, isClaimed: Bool) {
    guard isTraced || isDeviceTraced else { return }
    note(DeviceAccess(access, value: value, isClaimed: isClaimed))
  }

  private mutating func note(_ access: DeviceAccess) {
    deviceTrace?.append(access)
    trace?.append(access)
  }
}

extension PortElement {
  /// The ports by which a PC resets itself.
  var isReset: Bool { port == 0x92 || port == 0x64 || port == 0xCF9 && width == .byte }
}

extension BusAnswer {
  /// What a read returns.
  var value: UInt64 { if case .value(let value) = self { value } else { 0 } }
}
