public import Memory
public import X86

/// A host's answer to #UD: the other vendor's hypercall is rewritten to this one's, and runs again (KVM
/// `emulator_fix_hypercall`, KVM_X86_QUIRK_FIX_HYPERCALL_INSN); every other #UD is the guest's.
@frozen @usableFromInline
enum HypercallInstruction: UInt8 {
  /// The last byte of 0F 01 C1.
  case vmcall = 0xC1
  /// The last byte of 0F 01 D9.
  case vmmcall = 0xD9

  /// Makes the instruction at RIP this one.
  @usableFromInline
  func replaceOther(
    _ registers: borrowing RegisterFile, _ system: borrowing SystemState, _ memory: borrowing GuestMemory
  ) -> HostAction {
    let mode = PagingMode(
      system, isUser: system.cpl == 3, alignmentCheck: registers.rflags.contains(.alignmentCheck))
    let other: HypercallInstruction = self == .vmcall ? .vmmcall : .vmcall
    let linear = system.effectiveBase(.cs) &+ registers.rip
    do throws(LinearFault) {
      for (index, byte) in [0x0F, 0x01, UInt64(other.rawValue)].enumerated() {
        guard try memory.load(linear: linear &+ UInt64(index), .byte, mode) == byte else {
          return .inject(.invalidOpcode)
        }
      }
      try memory.store(UInt64(rawValue), linear: linear &+ 2, .byte, mode)
    } catch {
      switch error {
      case .exception(let exception): return .inject(exception)
      case .device: return .fail(.emulation(registers.rip))
      }
    }
    return .resume(retired: false)
  }
}
