public import X86

/// KVM's answers to a hypercall (`include/uapi/linux/kvm_para.h`, `arch/x86/kvm/x86.c`, `__kvm_emulate_hypercall`).
@usableFromInline
enum KVMHypercall {
  /// This host has only VAPIC_POLL_IRQ, 1, which does nothing: 0, else -KVM_ENOSYS; outside ring 0 -KVM_EPERM.
  @usableFromInline static func answer(_ number: UInt64, privilegeLevel: UInt8) -> Int64 {
    if privilegeLevel != 0 { return -1 }
    return number == 1 ? 0 : -1000
  }
}

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

  /// VMCALL or VMMCALL: outside 64-bit code number and answer have 32 bits.
  @inlinable mutating func finishHypercall(_ system: borrowing SystemState, nextRIP: UInt64) -> HostAction {
    let width: Width = system.codeSize == .bits64 ? .qword : .dword
    let answer = KVMHypercall.answer(self[.rax] & width.mask, privilegeLevel: system.cpl)
    write(UInt64(bitPattern: answer), to: .rax, width: width)
    return skip(to: nextRIP)
  }
}
