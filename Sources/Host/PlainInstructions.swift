public import X86

/// An RDMSR or WRMSR that waits for the local APIC.
@frozen @usableFromInline
struct RegisterAccess: Sendable {
  @usableFromInline var nextRIP: UInt64
  @usableFromInline var isRead: Bool

  @inlinable init(nextRIP: UInt64 = 0, isRead: Bool = false) {
    self.nextRIP = nextRIP
    self.isRead = isRead
  }
}

// Instructions of plain guests that a host finishes at once. RIP moves to `nextRIP`, or a fault is injected at it.
extension RegisterFile {
  /// EDX:EAX, as RDMSR, RDTSC and their like leave a result: each half zero-extended.
  @inlinable mutating func setPair(_ value: UInt64) {
    write(value, to: .rax, width: .dword)
    write(value >> 32, to: .rdx, width: .dword)
  }

  /// EDX:EAX, as WRMSR takes it.
  @inlinable var pair: UInt64 { self[.rdx] << 32 | self[.rax] & 0xFFFF_FFFF }

  /// Finishes an instruction that leaves no result.
  @inlinable mutating func skip(to nextRIP: UInt64) -> HostAction {
    rip = nextRIP
    return .resume(retired: true)
  }

  @inlinable mutating func finishRDMSR(_ msrs: borrowing HostMSRs, nextRIP: UInt64) -> HostAction {
    let index = UInt32(truncatingIfNeeded: self[.rcx])
    if LocalAPICAccess.covers(index) { return .localAPIC(LocalAPICAccess(index: index, direction: .read)) }
    guard let value = msrs.read(index) else { return .inject(.generalProtection()) }
    setPair(value)
    return skip(to: nextRIP)
  }

  @inlinable mutating func finishWRMSR(_ msrs: inout HostMSRs, nextRIP: UInt64) -> HostAction {
    let index = UInt32(truncatingIfNeeded: self[.rcx])
    if LocalAPICAccess.covers(index) {
      return .localAPIC(LocalAPICAccess(index: index, direction: .write, value: pair))
    }
    guard msrs.write(pair, to: index) else { return .inject(.generalProtection()) }
    return skip(to: nextRIP)
  }

  /// Finishes RDMSR or WRMSR with what the local APIC answered; `nil` is #GP(0).
  @inlinable mutating func finishLocalAPIC(_ value: UInt64?, isRead: Bool, nextRIP: UInt64) -> HostAction {
    guard let value else { return .inject(.generalProtection()) }
    if isRead { setPair(value) }
    return skip(to: nextRIP)
  }

  /// XSETBV: KVM's `__kvm_set_xcr`. CPUID leaf Dh says what XCR0 may hold.
  @inlinable mutating func finishXSETBV(
    _ system: borrowing SystemState, _ cpuid: borrowing CPUIDTable, nextRIP: UInt64
  ) -> HostAction {
    let leaf = cpuid.lookup(leaf: 0xD, subleaf: 0)
    let supported = UInt64(leaf.edx) << 32 | UInt64(leaf.eax)
    guard system.cpl == 0, self[.rcx] & 0xFFFF_FFFF == 0, pair & 1 != 0, pair & ~supported == 0 else {
      return .inject(.generalProtection())
    }
    rip = nextRIP
    return .setXCR0(pair)
  }

  /// RDTSC, or RDTSCP where `tscAux` is given.
  @inlinable mutating func finishRDTSC(_ timeStamp: UInt64, tscAux: UInt64? = nil, nextRIP: UInt64) -> HostAction {
    setPair(timeStamp)
    if let tscAux { write(tscAux, to: .rcx, width: .dword) }
    return skip(to: nextRIP)
  }

  /// VMCALL or VMMCALL: outside 64-bit code number, arguments and answer have 32 bits.
  @inlinable mutating func beginHypercall(
    _ system: borrowing SystemState, nextRIP: UInt64, _ access: inout RegisterAccess
  ) -> HostAction {
    let mask = (system.codeSize == .bits64 ? Width.qword : .dword).mask
    let call = KVMHypercall(
      number: self[.rax] & mask, self[.rbx] & mask, self[.rcx] & mask, self[.rdx] & mask, self[.rsi] & mask)
    if let multicast = call.multicast(privilegeLevel: system.cpl) {
      access = RegisterAccess(nextRIP: nextRIP, isRead: system.codeSize == .bits64)
      return .sendInterrupts(multicast)
    }
    return finishHypercall(
      call.answer(privilegeLevel: system.cpl), isWide: system.codeSize == .bits64, nextRIP: nextRIP)
  }

  /// Finishes VMCALL or VMMCALL with its answer.
  @inlinable mutating func finishHypercall(_ answer: Int64, isWide: Bool, nextRIP: UInt64) -> HostAction {
    write(UInt64(bitPattern: answer), to: .rax, width: isWide ? .qword : .dword)
    return skip(to: nextRIP)
  }
}
