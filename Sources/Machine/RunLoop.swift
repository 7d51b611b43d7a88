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

  /// Ends HLT where an interrupt waits that the guest can take.
  mutating func wake() -> Bool {
    isHalted = !(buses.interrupts.output && areInterruptsEnabled)
    return !isHalted
  }

  mutating func offerInterrupt() {
    guard buses.interrupts.output || world.processor.wantsInterruptWindow else { return }
    if isInString && defersInterruptsInStrings {
      world.processor.wantsInterruptWindow = false
      return
    }
    if buses.interrupts.output && world.processor.canTakeInterrupt {
      world.processor.inject(interrupt: buses.interrupts.acknowledge())
      statistics.interrupts &+= 1
    }
    world.processor.wantsInterruptWindow = buses.interrupts.output
  }

  // MARK: Stops

  mutating func handle(_ stop: Stop) -> MachineExit? {
    isInString = false
    world.lendTime(to: &msrs)
    switch stop {
    case .port(let element):
      beginExit(ExitKind(.bus, 0))
      return settle(.port(element))
    case .memory(let access):
      beginExit(ExitKind(.bus, 1))
      return drive(access)
    case .vmx(let exit):
      beginExit(ExitKind(.vmx, UInt64(exit.reason.rawValue)), exit)
      exitRIP = world.processor.registers.rip
      return settle(world.exit(exit, to: &vmx, cpuid, &msrs))
    case .svm(let exit):
      beginExit(ExitKind(.svm, exit.code.rawValue), exit)
      exitRIP = world.processor.registers.rip
      return settle(world.exit(exit, to: &svm, cpuid, &msrs))
    case .communicationException(let code):
      stage = .vcHandler
      world.deviceAccess = nil
      vcPlan = VCPlan(code)
      return settle(VCHandler.prepare(&vcPlan, in: &world))
    case .virtualizationException:
      guard let information = world.processor.veInformation else { return .failure(.unexpectedStop) }
      world.processor.veInformation = nil
      stage = .veHandler
      world.deviceAccess = nil
      vePlan = VEPlan(information)
      return settle(VEHandler.prepare(&vePlan, in: &world, call: &call))
    case .vmgexit:
      return settle(askSEV())
    case .tdvmcall:
      stage = .tdvmcall
      call = TDVMCallRegisters(mask: world.processor.registers[.rcx], exposing: world.processor.registers)
      return settle(askTDX())
    case .automaticExit(let exit):
      beginExit(ExitKind(.svm, exit.code.rawValue), exit)
      return settle(sev.automaticExit(exit))
    case .asynchronousExit(let exit):
      beginExit(ExitKind(.vmx, UInt64(exit.reason.rawValue)), exit)
      return settle(tdx.asynchronousExit(exit))
    case .halted:
      isHalted = true
      return nil
    case .shutdown: return .shutdown
    case .instructionLimit: return .instructionLimit
    case .interruptWindow: return nil
    case .integrityFault(let address): return .failure(.integrity(address))
    case .unsupported(let rip): return .failure(.unsupported(rip: rip))
    }
  }

  /// VMGEXIT: the guest's, or the hosted handler's with its own page.
  mutating func askSEV() -> HostAction {
    if stage == .vcHandler {
      beginExit(ghcbMSR: GuestMemory.hostedGHCBAddress)
      return world.hostedVMGEXIT(to: &sev, cpuid, &msrs)
    }
    beginExit(ghcbMSR: world.processor.system.ghcbMSR)
    return world.vmgexit(to: &sev, cpuid, &msrs)
  }

  mutating func askTDX() -> HostAction {
    beginExit(ExitKind(.tdvmcall, call[.r11]), call)
    return tdx.tdvmcall(&call, cpuid: cpuid, msrs: &msrs)
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
  private mutating func settle(_ first: HostAction) -> MachineExit? {
    var action = first
    while true {
      switch action {
      case .port(let element):
        switch drive(element) {
        case .unclaimed:
          waiting = .port(element)
          return .io(element)
        case .value(let value): action = completePort(value)
        case .signal(let signal):
          signalled = MachineExit(signal)
          action = completePort(0)
        }
      case .memory(let access):
        switch driveCycle(access) {
        case .unclaimed:
          waiting = .cycle(access)
          return .mmio(access)
        case .value(let value): action = completeMemory(value)
        case .signal(let signal):
          signalled = MachineExit(signal)
          action = completeMemory(0)
        }
      case .convert(let conversion):
        world.convert(conversion)
        action = tdx.completeConversion(isDone: true, registers: &call)
      case .resume(let retired):
        answerExit(action)
        world.takeTime(from: msrs)
        switch turn(afterHost: retired) {
        case .enter: return takeSignal()
        case .host(let next): action = next
        case .exit(let exit): return exit
        }
      case .halt(let retired):
        isHalted = true
        action = .resume(retired: retired)
      case .inject(let exception):
        answerExit(action)
        stage = .direct
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
    switch confinement {
    case .none:
      world.processor.finishPort(value)
      return .resume(retired: false)
    case .vmx: return world.complete(value, for: &vmx)
    case .svm: return world.complete(value, for: &svm)
    case .sevES: return world.complete(value, for: &sev)
    case .tdx: return tdx.complete(value, registers: &call)
    }
  }

  /// Plain guests' processors drive the memory bus themselves (`Stop.memory`), but for the operands of INS and OUTS.
  mutating func completeMemory(_ value: UInt64) -> HostAction {
    switch confinement {
    case .sevES: return world.completeMemory(value, for: &sev)
    case .tdx: return tdx.completeMemory(value, registers: &call)
    case .vmx: return world.completeMemory(value, for: &vmx)
    case .svm: return world.completeMemory(value, for: &svm)
    case .none: return .fail(.nothingPending)
    }
  }

  /// The host is done: the guest's side finishes what it began.
  private mutating func turn(afterHost retired: Bool) -> Turn {
    world.deviceAccess = nil
    switch stage {
    case .direct:
      if retired {
        noteString(isPartway: world.processor.registers.rip == exitRIP)
        world.processor.retireEmulated(iterations: takeElements())
      }
      return .enter
    case .vcHandler: return turn(after: VCHandler.finish(&vcPlan, in: &world))
    case .veHandler: return turn(after: VEHandler.finish(&vePlan, in: &world, call: &call))
    case .tdvmcall:
      stage = .direct
      call.apply(to: &world.processor.registers)
      world.processor.registers[.rax] = TDCallStatus.success.rawValue
      return .enter
    }
  }

  private mutating func turn(after step: HandlerStep) -> Turn {
    switch step {
    case .askHost: return .host(stage == .vcHandler ? askSEV() : askTDX())
    case .done, .again:
      stage = .direct
      noteString(isPartway: step == .again)
      world.processor.retireEmulated(iterations: takeElements())
      return .enter
    case .fault(let exception):
      stage = .direct
      if let address = world.deviceAccess { return .exit(.failure(.handlerMemory(address))) }
      world.processor.inject(exception, iterations: takeElements())
      return .enter
    case .fail(let failure):
      stage = .direct
      return .exit(.failure(.handler(failure)))
    }
  }

  /// With TF set the guest's #DB handler comes first: the string is not what runs next.
  private mutating func noteString(isPartway: Bool) {
    isInString = isPartway && !world.processor.registers.rflags.contains(.trap)
  }

  private mutating func takeSignal() -> MachineExit? {
    guard let exit = signalled else { return nil }
    signalled = nil
    // Bare metal drives the bus in the middle of the instruction: let it finish, as it has everywhere else.
    if confinement == .none { _ = world.processor.run(world.memory, limit: world.processor.instructionCount &+ 1) }
    return exit
  }

  // MARK: Buses and userspace

  /// How many elements the instruction has moved since the guest was left.
  private mutating func takeElements() -> UInt64 {
    defer { elements = 0 }
    return elements
  }

  mutating func drive(_ element: PortElement) -> BusAnswer {
    elements &+= 1
    statistics.add(bytes: element.width.byteCount)
    let answer = buses.drive(element)
    if answer != .unclaimed { note(element, answer.value, isClaimed: true) }
    return answer
  }

  mutating func driveCycle(_ access: MemoryAccess) -> BusAnswer {
    statistics.add(bytes: access.width.byteCount)
    let answer = buses.drive(access)
    if answer != .unclaimed { note(access, answer.value, isClaimed: true) }
    return answer
  }

  private mutating func drive(_ access: MemoryAccess) -> MachineExit? {
    let answer = driveCycle(access)
    guard answer != .unclaimed else {
      waiting = .memory(access)
      return .mmio(access)
    }
    if case .signal(let signal) = answer { signalled = MachineExit(signal) }
    world.processor.finishMemory(answer.value)
    return takeSignal()
  }

  /// Gives the guest what userspace has answered.
  mutating func takeAnswer() -> MachineExit? {
    if case .nothing = waiting { return nil }
    guard let value = answer else { return .failure(.completionMissing) }
    answer = nil
    defer { endExit() }
    switch waiting {
    case .nothing: return nil
    case .port(let element):
      waiting = .nothing
      note(element, value, isClaimed: false)
      return settle(completePort(value))
    case .memory(let access):
      waiting = .nothing
      note(access, value, isClaimed: false)
      world.processor.finishMemory(value)
      return nil
    case .cycle(let access):
      waiting = .nothing
      note(access, value, isClaimed: false)
      return settle(completeMemory(value))
    }
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

extension BusAnswer {
  /// What a read returns.
  fileprivate var value: UInt64 { if case .value(let value) = self { value } else { 0 } }
}

extension MachineExit {
  fileprivate init(_ signal: DeviceSignal) {
    switch signal {
    case .debugExit(let value): self = .debugExit(value)
    case .reset: self = .reset
    }
  }
}
