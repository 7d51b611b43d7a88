public import X86

/// A hypercall as KVM takes it (`include/uapi/linux/kvm_para.h`, `arch/x86/kvm/x86.c`, `__kvm_emulate_hypercall`): the
/// number and four arguments, in RAX, RBX, RCX, RDX and RSI, or in R10 to R14 of TDG.VP.VMCALL.
@frozen @usableFromInline
struct KVMHypercall: Sendable {
  @usableFromInline var number: UInt64
  @usableFromInline var arguments: (UInt64, UInt64, UInt64, UInt64)

  @inlinable init(number: UInt64, _ first: UInt64, _ second: UInt64, _ third: UInt64, _ fourth: UInt64) {
    self.number = number
    arguments = (first, second, third, fourth)
  }

  /// KVM_HC_SEND_IPI, 10: two words of bitmap, the lowest APIC ID, ICR.
  @usableFromInline func multicast(privilegeLevel: UInt8) -> InterruptMulticast? {
    guard number == 10, privilegeLevel == 0 else { return nil }
    return InterruptMulticast(
      lowBitmap: arguments.0, highBitmap: arguments.1, firstID: UInt32(truncatingIfNeeded: arguments.2),
      command: arguments.3)
  }

  /// VAPIC_POLL_IRQ, 1, does nothing: 0; what this host does not have is -KVM_ENOSYS; outside ring 0 -KVM_EPERM.
  @usableFromInline func answer(privilegeLevel: UInt8) -> Int64 {
    if privilegeLevel != 0 { return -1 }
    return number == 1 ? 0 : -1000
  }
}
