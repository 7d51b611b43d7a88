/// One MSR that a host has, and what RDMSR gets.
public struct GHCBRegisterRow: Sendable {
  /// ECX.
  public let index: UInt32
  /// What is always read, with writes lost; `nil` for what was written last, if that was a value that it may have, else
  /// #GP(0).
  public let value: UInt64?
  /// Where the rule comes from.
  public let source: StaticString

  init(_ index: UInt32, _ value: UInt64?, source: StaticString) {
    self.index = index
    self.value = value
    self.source = source
  }
}

private let handleMSR: StaticString = "OpenBSD sys/arch/amd64/amd64/vmm_machdep.c, svm_handle_msr"

/// The MSRs of the personalities that have a list of their own.
public enum GHCBRegisters {
  /// OpenBSD: IA32_PLATFORM_ID, IA32_BIOS_SIGN_ID, IA32_PAT, AMD's interrupt-pending message register and DE_CFG with the
  /// bit that makes LFENCE serialise. The clocks of KVM and EFER can be written, too, but nothing comes of that here.
  public static let openBSD: [GHCBRegisterRow] = [
    GHCBRegisterRow(0x17, 0, source: handleMSR), GHCBRegisterRow(0x8B, 0, source: handleMSR),
    GHCBRegisterRow(0x277, nil, source: handleMSR), GHCBRegisterRow(0xC001_0055, 0, source: handleMSR),
    GHCBRegisterRow(0xC001_1029, 2, source: handleMSR),
  ]
}
