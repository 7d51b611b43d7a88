public import Memory
public import X86

/// The hypervisor of an SEV-ES guest: KVM (`arch/x86/kvm/svm/sev.c`, Linux 7.1), or whom else `rules` describe.
///
/// It sees the GHCB page, and of it the fields whose valid bits are set; at an automatic exit it sees exit code and exit
/// information alone. It never learns a register that the guest does not put there, and no exit retires an instruction
/// here: the guest's own #VC handler does.
///
/// Where this host differs from KVM it is stricter, so that a run does not go on in a state that nobody can explain: a
/// GHCB that cannot be read ends the run, where KVM enters the guest again with nothing done; operand sizes of 3, 5, 6
/// and 7 bytes, which KVM hands to its devices, are invalid input. RDTSC and RDTSCP, for which KVM has no handler since
/// it intercepts neither, are answered, and where KVM would fault the guest's own #VC handler (RDPMC without a PMU) the
/// exception goes back in the GHCB, as it does for an MSR. No hypervisor feature exists here.
public struct SEVHost: Sendable {
  /// Where the C-bit is, as SEV information tells the guest.
  public let cBitPosition: UInt8
  /// The highest GHCB protocol version, as SEV information tells the guest: KVM's `ghcb_version`. With version 1 a
  /// scratch area may lie outside the GHCB.
  public let protocolVersion: UInt16
  /// What it does with an exit, as data.
  public let rules: GHCBRules
  /// The scratch area of the last exit, where it had one.
  public internal(set) var scratchArea: GHCBScratchArea?

  var state = Pending()
  /// What goes back after every exit, where that is the same for all.
  private var constantReturn: GHCBValidBitmap?
  /// The first GHCB, where the rules keep it.
  private var firstAddress: UInt64?
  /// The GHCB that was registered, where the rules have that.
  var registeredAddress: UInt64?
  var jumpTableAddress: UInt64
  var resetHold: ResetHold
  var dr7: UInt64 = 0x400

  /// A host for one virtual processor. Where firmware has left an AP jump table, it has told the host so, and may have
  /// brought the processor into AP reset hold by the MSR protocol.
  public init(
    cBitPosition: UInt8, protocolVersion: UInt16 = 2, rules: GHCBRules = .kvm, jumpTableAddress: UInt64 = 0,
    isHeld: Bool = false
  ) {
    resetHold = isHeld ? .msr : .none
    self.cBitPosition = cBitPosition
    self.protocolVersion = protocolVersion
    self.rules = rules
    self.jumpTableAddress = jumpTableAddress
    if rules.returns.count == 1, let only = rules.returns.first, only.code == nil, only.condition == .always {
      constantReturn = only.fields
    }
  }

  /// Handles VMGEXIT: a request of the MSR protocol, or what the GHCB at the MSR's address says.
  public mutating func vmgexit(
    ghcbMSR: inout UInt64, memory: borrowing GuestMemory, cpuid: borrowing CPUIDTable, msrs: inout HostMSRs
  ) -> HostAction {
    state.waiting = .nothing
    resetHold = .none
    let request = GHCBMSRValue(rawValue: ghcbMSR)
    guard request.info == .address else { return answerMessage(request, &ghcbMSR, cpuid) }
    let address = rules.keepsFirstAddress ? firstAddress ?? request.address : request.address
    guard address != 0 else { return .fail(.unreachableGHCB(0)) }
    let page: HostPage
    do { page = try memory.mapForHost(address) } catch { return .fail(.unreachableGHCB(address)) }
    if rules.keepsFirstAddress { firstAddress = address }
    return exit(address, page, memory, cpuid, &msrs)
  }

  /// Takes the answer to `HostAction.port`: what was read, or anything for a write.
  public mutating func complete(_ value: UInt32, memory: borrowing GuestMemory) -> HostAction {
    guard state.waiting == .port else { return .fail(.nothingPending) }
    state.waiting = .nothing
    return completePort(value, memory)
  }

  /// Takes the answer to `HostAction.memory`: what was read, or anything for a write.
  public mutating func completeMemory(_ value: UInt64, memory: borrowing GuestMemory) -> HostAction {
    guard state.waiting == .memory else { return .fail(.nothingPending) }
    state.waiting = .nothing
    return completePiece(value, memory)
  }

  /// Handles an exit that the processor makes without asking the guest. RIP is after HLT already.
  public mutating func automaticExit(_ exit: SVMExit) -> HostAction {
    switch exit.code {
    case .hlt: .halt(retired: false)
    case .shutdown: .shutdown
    default: .fail(.unhandledExit(exit.code.rawValue))
    }
  }

  /// `sev_handle_vmgexit`: map, copy, clear the bitmap, judge, say success in advance, act.
  private mutating func exit(
    _ address: UInt64, _ page: HostPage, _ memory: borrowing GuestMemory, _ cpuid: borrowing CPUIDTable,
    _ msrs: inout HostMSRs
  ) -> HostAction {
    let snapshot = GHCBSnapshot(page, memory)
    if let reason = judge(snapshot, address, page, memory) { return refuse(reason, memory) }
    return act(snapshot, memory, cpuid, &msrs)
  }

  /// The first half of an exit, up to the verdict; `nil` where the request is well-formed.
  @inline(__always) package mutating func judge(
    _ snapshot: borrowing GHCBSnapshot, _ address: UInt64, _ page: HostPage, _ memory: borrowing GuestMemory
  ) -> GHCBMalformation? {
    state.begin(address, page, snapshot)
    if let constantReturn { state.returned = constantReturn } else { state.returned = returned(snapshot) }
    if scratchArea != nil { scratchArea = nil }
    if rules.refusal == .errorField { mark(GHCBValidBitmap(), memory) }
    if let registeredAddress, registeredAddress != address { return .notRegistered }
    return malformation(snapshot)
  }

  /// The second half. What the page says by now is nobody's business.
  @inline(__always) package mutating func act(
    _ snapshot: borrowing GHCBSnapshot, _ memory: borrowing GuestMemory, _ cpuid: borrowing CPUIDTable,
    _ msrs: inout HostMSRs
  ) -> HostAction {
    guard rules.checks.contains(.snapshot) else {
      return perform(GHCBSnapshot(rereading: state.page, snapshot.valid, memory), memory, cpuid, &msrs)
    }
    return perform(snapshot, memory, cpuid, &msrs)
  }

  private mutating func perform(
    _ snapshot: borrowing GHCBSnapshot, _ memory: borrowing GuestMemory, _ cpuid: borrowing CPUIDTable,
    _ msrs: inout HostMSRs
  ) -> HostAction {
    if rules.refusal == .errorField { answer(.success, 0, memory) }
    let code = SVMExitCode(rawValue: snapshot.exitCode)
    switch code {
    case .ioio: return beginPort(snapshot, memory)
    case .cpuid:
      let (leaf, subleaf) = (UInt32(truncatingIfNeeded: state.rax), UInt32(truncatingIfNeeded: state.rcx))
      let result = cpuid.lookup(leaf: leaf, subleaf: subleaf)
        .adjusted(leaf: leaf, subleaf: subleaf, xcr0: snapshot.xcr0 ?? 1)
      state.rax = UInt64(result.eax)
      state.rbx = UInt64(result.ebx)
      state.rcx = UInt64(result.ecx)
      state.rdx = UInt64(result.edx)
      return finish(memory)
    case .mmioRead: return beginMemory(.read, snapshot, memory)
    case .mmioWrite: return beginMemory(.write, snapshot, memory)
    case .msr:
      let direction = snapshot.exitInfo1
      if rules.judgesMSRDirection && direction > 1 { return refuse(.invalidInput, memory) }
      let isRead = rules.refusal == .errorField ? direction == 0 : direction != 1
      return isRead ? readMSR(msrs, memory) : writeMSR(&msrs, memory)
    case .rdtsc, .rdtscp:
      state.setPair(msrs.timeStamp)
      if code == .rdtscp { state.rcx = msrs.read(0xC000_0103) ?? 0 }
      return finish(memory)
    case .rdpmc: return inject(.generalProtection(), memory)
    case .vmmcall:
      let call = KVMHypercall(
        number: state.rax, state.rbx, state.rcx, state.rdx, snapshot.rsi ?? 0)
      if let multicast = call.multicast(privilegeLevel: snapshot.privilegeLevel) {
        state.waiting = .interrupts
        return .sendInterrupts(multicast)
      }
      state.rax = UInt64(bitPattern: call.answer(privilegeLevel: snapshot.privilegeLevel))
      return finish(memory)
    case .readDR7:
      state.rax = dr7
      return finish(memory)
    case .writeDR7:
      dr7 = state.rax
      return finish(memory)
    case .nmiComplete, .wbinvd, .invd, .monitor, .mwait: return finish(memory)
    case .apHaltLoop:
      _ = finish(memory)
      resetHold = .ghcb
      return .awaitStartUp
    case .apJumpTable: return apJumpTable(snapshot, memory)
    case .hypervisorFeatures: return finish(memory)
    case .terminate:
      return .terminate(
        GHCBTermination(
          set: UInt8(truncatingIfNeeded: snapshot.exitInfo1) & 15,
          code: UInt8(truncatingIfNeeded: snapshot.exitInfo1 >> 4)))
    case .unsupported: return .fail(.invalidRequest(code.rawValue))
    default: return .fail(.unhandledExit(code.rawValue))
    }
  }

  /// `sev_es_validate_vmgexit`: the usage, the three fields that every exit needs, then the rows of the exit.
  private mutating func malformation(_ snapshot: borrowing GHCBSnapshot) -> GHCBMalformation? {
    let (usage, version) = (snapshot.usage, snapshot.protocolVersion)
    if rules.judgesUsage && usage != 0 { return .invalidUsage }
    if rules.judgesVersion && !(1...max(protocolVersion, 1) ~= version) { return .invalidInput }
    guard snapshot.valid.isSuperset(of: GHCBRequirements.common) else { return .missingInput }
    var isKnown = false
    for row in rules.requirements {
      if row.code.rawValue == snapshot.exitCode {
        if row.refuses(snapshot) { return .missingInput }
        isKnown = true
      } else if isKnown {
        break
      }
    }
    return isKnown ? nil : .invalidEvent
  }

  private mutating func returned(_ snapshot: borrowing GHCBSnapshot) -> GHCBValidBitmap {
    let (code, information) = (SVMExitCode(rawValue: snapshot.exitCode), snapshot.exitInfo1)
    for row in rules.returns where row.code == nil || row.code == code {
      if row.counts(information) { return row.fields }
    }
    return GHCBValidBitmap()
  }

  // What follows changes nothing here, but the guest's page. It is `mutating` all the same: another method would be given a
  // copy of this struct.

  /// The request goes back with SW_EXITINFO1 = 2 and the reason in SW_EXITINFO2, or the run ends.
  package mutating func refuse(
    _ reason: GHCBMalformation, _ memory: borrowing GuestMemory
  ) -> HostAction {
    guard rules.refusal == .errorField else { return .fail(.malformedRequest(reason)) }
    answer(.malformedInput, reason.rawValue, memory)
    return finish(memory)
  }

  /// `svm_vmgexit_inject_exception`: the guest's handler raises the exception in the interrupted code.
  private mutating func inject(_ exception: Exception, _ memory: borrowing GuestMemory) -> HostAction {
    // vmm(4) raises it where the guest goes on, after an answer like any other (`vmm_inject_gp`).
    guard rules.refusal == .errorField else {
      _ = finish(memory)
      return .inject(exception)
    }
    answer(.injectEvent, EventInjection(exception).rawValue, memory)
    return finish(memory)
  }

  /// Takes the answer to `HostAction.localAPIC`: what was read, anything for a write; `nil` for #GP(0).
  public mutating func completeLocalAPIC(_ value: UInt64?, memory: borrowing GuestMemory) -> HostAction {
    guard state.waiting == .localAPIC else { return .fail(.nothingPending) }
    state.waiting = .nothing
    guard let value else { return inject(.generalProtection(), memory) }
    if state.direction == .read { state.setPair(value) }
    return finish(memory)
  }

  /// Takes the answer to `HostAction.sendInterrupts`: how many local APICs got it.
  public mutating func completeInterrupts(_ count: UInt64, memory: borrowing GuestMemory) -> HostAction {
    guard state.waiting == .interrupts else { return .fail(.nothingPending) }
    state.waiting = .nothing
    state.rax = count
    return finish(memory)
  }

  private mutating func localAPIC(_ index: UInt32, _ direction: Direction, _ value: UInt64) -> HostAction {
    state.waiting = .localAPIC
    state.direction = direction
    return .localAPIC(LocalAPICAccess(index: index, direction: direction, value: value))
  }

  private mutating func readMSR(_ msrs: borrowing HostMSRs, _ memory: borrowing GuestMemory) -> HostAction {
    let index = UInt32(truncatingIfNeeded: state.rcx)
    if let registers = rules.registers {
      guard let row = registers.first(where: { $0.index == index }) else { return inject(.generalProtection(), memory) }
      state.setPair(row.value ?? msrs.read(index) ?? 0)
      return finish(memory)
    }
    if LocalAPICAccess.covers(index) { return localAPIC(index, .read, 0) }
    guard let value = msrs.read(index) else {
      return inject(.generalProtection(), memory)
    }
    state.setPair(value)
    return finish(memory)
  }

  private mutating func writeMSR(_ msrs: inout HostMSRs, _ memory: borrowing GuestMemory) -> HostAction {
    let index = UInt32(truncatingIfNeeded: state.rcx)
    let value = state.rdx << 32 | state.rax & 0xFFFF_FFFF
    if let registers = rules.registers, !registers.contains(where: { $0.index == index && $0.value == nil }) {
      return finish(memory)
    }
    if LocalAPICAccess.covers(index) { return localAPIC(index, .write, value) }
    if msrs.write(value, to: index) { return finish(memory) }
    return inject(.generalProtection(), memory)
  }

  /// SW_EXITINFO1 0 keeps the table's address, 1 gives it back (KVM `sev_handle_vmgexit`).
  private mutating func apJumpTable(
    _ snapshot: borrowing GHCBSnapshot, _ memory: borrowing GuestMemory
  ) -> HostAction {
    switch snapshot.exitInfo1 {
    case 0: jumpTableAddress = snapshot.exitInfo2
    case 1: answer(.success, jumpTableAddress, memory)
    default: return refuse(.invalidInput, memory)
    }
    return finish(memory)
  }

  /// `sev_es_sync_to_ghcb`: what the personality returns goes back marked valid. KVM returns RAX, RBX, RCX and RDX
  /// whatever the exit: what the guest sent where the exit returns nothing, 0 where it sent nothing.
  mutating func finish(_ memory: borrowing GuestMemory) -> HostAction {
    if rules.clearsPage {
      memory.clear(state.page)
      answer(.success, 0, memory)
    }
    let valid = state.returned
    if valid.contains(.rax) { write(state.rax, .rax, memory) }
    if valid.contains(.rbx) { write(state.rbx, .rbx, memory) }
    if valid.contains(.rcx) { write(state.rcx, .rcx, memory) }
    if valid.contains(.rdx) { write(state.rdx, .rdx, memory) }
    mark(valid.with(.swExitInfo1).with(.swExitInfo2), memory)
    return .resume(retired: false)
  }

  /// `svm_vmgexit_set_return_code`.
  mutating func answer(
    _ status: GHCBReturn, _ data: UInt64, _ memory: borrowing GuestMemory
  ) {
    write(UInt64(status.rawValue), .swExitInfo1, memory)
    write(data, .swExitInfo2, memory)
    mark(Self.answered, memory)
  }

  private static var answered: GHCBValidBitmap { GHCBValidBitmap().with(.swExitInfo1).with(.swExitInfo2) }

  private mutating func mark(_ valid: GHCBValidBitmap, _ memory: borrowing GuestMemory) {
    memory.store(valid.low, state.page, at: GHCBLayout.validBitmap, .qword)
    memory.store(valid.high, state.page, at: GHCBLayout.validBitmap + 8, .qword)
  }

  private mutating func write(
    _ value: UInt64, _ field: GHCBField, _ memory: borrowing GuestMemory
  ) {
    memory.store(value, state.page, at: Int(field.rawValue), .qword)
  }
}

extension SEVHost {
  /// An exit that is under way: where its GHCB is, what goes back there, and the bus cycle that is waited for.
  struct Pending: Sendable {
    enum Waiting: UInt8, Sendable {
      case nothing, port, memory, localAPIC, interrupts
    }

    var waiting = Waiting.nothing
    var isString = false
    var isScratchInside = false
    var port: UInt16 = 0
    var direction = Direction.write
    var width = Width.byte
    /// Elements to go, the one that is waited for included.
    var remaining: UInt32 = 0
    /// Cycles of the memory bus to go, the one that is waited for not included.
    var pieces = AccessPieces(address: 0, byteCount: 0)
    /// Where the scratch area of an MMIO exit begins.
    var scratch: UInt64 = 0
    /// The scratch address of the element or piece that is waited for.
    var cursor: UInt64 = 0
    var address: UInt64 = 0
    var page = HostPage.none
    /// What goes back besides SW_EXITINFO1 and SW_EXITINFO2.
    var returned = GHCBValidBitmap()
    var rax: UInt64 = 0, rbx: UInt64 = 0, rcx: UInt64 = 0, rdx: UInt64 = 0

    init() {}

    mutating func begin(_ address: UInt64, _ page: HostPage, _ snapshot: borrowing GHCBSnapshot) {
      self.address = address
      self.page = page
      rax = snapshot.rax ?? 0
      rbx = snapshot.rbx ?? 0
      rcx = snapshot.rcx ?? 0
      rdx = snapshot.rdx ?? 0
    }

    /// EDX:EAX: two halves of 32 bits.
    mutating func setPair(_ value: UInt64) {
      rax = value & 0xFFFF_FFFF
      rdx = value >> 32
    }
  }
}
