public import Memory
import X86

// AP reset hold: what an SEV-ES guest's processor does until another starts it. Its registers are its own, so INIT and SIPI
// cannot put it anywhere.
extension SEVHost {
  /// Where the processor that waits reads the result.
  enum ResetHold: Sendable { case none, msr, ghcb }

  /// SIPI after INIT: the hold ends with a result other than 0. The processor goes on where it is (KVM
  /// `sev_vcpu_deliver_sipi_vector`).
  public mutating func startUp(ghcbMSR: inout UInt64, memory: borrowing GuestMemory) {
    switch resetHold {
    case .none: break
    case .msr: ghcbMSR = 1 << 12 | UInt64(GHCBMSRValue.Info.resetHoldResult.rawValue)
    case .ghcb: answer(.success, 1, memory)
    }
    resetHold = .none
  }
}
