public import X86

/// One row of what a host gives back in the GHCB after an exit.
public struct GHCBReturnRow: Sendable {
  /// When a row counts.
  public enum Condition: UInt8, Sendable {
    /// After every exit with this code.
    case always
    /// SW_EXITINFO1 said IN or INS.
    case input
    /// SW_EXITINFO1 said IN.
    case singleInput
    /// SW_EXITINFO1 was 0: RDMSR.
    case read
    /// SW_EXITINFO1 was not 1: RDMSR as OpenBSD sees it.
    case notWrite
  }

  /// The exit; `nil` for each.
  public let code: SVMExitCode?
  /// When the row counts.
  public let condition: Condition
  /// The fields that are written and marked valid, besides SW_EXITINFO1 and SW_EXITINFO2, which always are.
  public let fields: GHCBValidBitmap
  /// Where the rule comes from.
  public let source: StaticString

  init(
    _ code: SVMExitCode?, _ fields: GHCBValidBitmap, when condition: Condition = .always, source: StaticString
  ) {
    self.code = code
    self.condition = condition
    self.fields = fields
    self.source = source
  }

  func counts(_ exitInfo1: UInt64) -> Bool {
    switch condition {
    case .always: true
    case .input: exitInfo1 & 1 != 0
    case .singleInput: exitInfo1 & 5 == 1
    case .read: exitInfo1 == 0
    case .notWrite: exitInfo1 != 1
    }
  }
}

private let none = GHCBValidBitmap()
private let rax = none.with(.rax)
private let pair = none.with(.rax).with(.rdx)
private let four = none.with(.rax).with(.rbx).with(.rcx).with(.rdx)
private let syncGuest: StaticString = "OpenBSD sys/arch/amd64/amd64/vmm_machdep.c, svm_vmgexit_sync_guest"
private let events: StaticString = "GHCB specification (AMD 56421) rev. 2.03, table of non-automatic events"

/// What a personality gives back, exit by exit.
public enum GHCBReturns {
  /// KVM returns four registers whatever the exit.
  public static let kvm: [GHCBReturnRow] = [
    GHCBReturnRow(nil, four, source: "Linux arch/x86/kvm/svm/sev.c, sev_es_sync_to_ghcb")
  ]

  /// OpenBSD returns what the exit has, in a page that is otherwise empty.
  public static let openBSD: [GHCBReturnRow] = [
    GHCBReturnRow(.ioio, rax, when: .input, source: syncGuest),
    GHCBReturnRow(.cpuid, four, source: syncGuest),
    GHCBReturnRow(.msr, pair, when: .notWrite, source: syncGuest),
  ]

  /// The specification's state to the guest.
  public static let spec: [GHCBReturnRow] = [
    GHCBReturnRow(.ioio, rax, when: .singleInput, source: events),
    GHCBReturnRow(.cpuid, four, source: events),
    GHCBReturnRow(.msr, pair, when: .read, source: events),
    GHCBReturnRow(.rdtsc, pair, source: events),
    GHCBReturnRow(.rdtscp, pair.with(.rcx), source: events),
    GHCBReturnRow(.rdpmc, pair, source: events),
    GHCBReturnRow(.vmmcall, rax, source: events),
    GHCBReturnRow(.readDR7, rax, source: events),
  ]
}
