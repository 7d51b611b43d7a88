/// Whose behaviour the host of an SEV-ES guest has.
public enum HostPersonality: String, Sendable, CaseIterable {
  /// Linux KVM.
  case kvm
  /// OpenBSD's vmm(4) and vmd(8).
  case openBSD = "openbsd"
  /// The least that the GHCB specification asks of a host, and every error that it has a number for.
  case spec

  /// Its rules.
  public var rules: GHCBRules {
    switch self {
    case .kvm: .kvm
    case .openBSD: .openBSD
    case .spec: .spec
    }
  }
}

/// What a host does with VMGEXIT, as data.
public struct GHCBRules: Sendable {
  /// How a malformed request is answered.
  public enum Refusal: UInt8, Sendable {
    /// SW_EXITINFO1 = 2 and the reason in SW_EXITINFO2.
    case errorField
    /// The run ends, and the page stays as the guest left it.
    case endsRun
  }

  /// How SW_EXITINFO1 of port I/O is read.
  public enum PortReading: UInt8, Sendable {
    /// IN, STR, size and port. No size: nothing is done. More than one: invalid input.
    case lenient
    /// The lowest size bit counts. None is malformed: vmm(4) leaves the size of the exit before, which nobody can
    /// explain.
    case lowestSize
    /// Every bit: `IOExitInfo1.access`.
    case strict
  }

  /// What each exit needs.
  public let requirements: [GHCBRequirement]
  /// What each exit gives back.
  public let returns: [GHCBReturnRow]
  /// The MSR protocol.
  public let messages: [GHCBMessageRule]
  /// What becomes of a code that `messages` does not have.
  public let otherMessages: GHCBMessageRule.Action
  /// How a malformed request is answered.
  public let refusal: Refusal
  /// The usage must be 0.
  public let judgesUsage: Bool
  /// The protocol version in the page must be one that was offered.
  public let judgesVersion: Bool
  /// The first GHCB is the GHCB for ever; other addresses in the MSR are not looked at.
  public let keepsFirstAddress: Bool
  /// The whole page is cleared before the answer is written.
  public let clearsPage: Bool
  /// INS and OUTS are done.
  public let hasStringPorts: Bool
  /// How SW_EXITINFO1 of port I/O is read.
  public let portReading: PortReading
  /// IN merges what was read into the RAX that the guest sent along. Otherwise RAX is what was read and nothing else.
  public let mergesInput: Bool
  /// SW_EXITINFO1 of an MSR access may be 0 and 1 only.
  public let judgesMSRDirection: Bool
  /// The MSRs there are, where the host has a list of its own: RDMSR of any other is #GP(0), WRMSR to any other does
  /// nothing. `nil` where it has what the machine has, and both are #GP(0) for the rest.
  public let registers: [GHCBRegisterRow]?

  /// Checks that tests switch off, to see what becomes of a host without them.
  package var checks = HostChecks.all

  /// Linux KVM (`arch/x86/kvm/svm/sev.c`, Linux 7.1).
  public static let kvm = GHCBRules(
    requirements: GHCBRequirements.kvm, returns: GHCBReturns.kvm, messages: GHCBMessages.kvm, otherMessages: .leave,
    refusal: .errorField, judgesUsage: true, judgesVersion: false, keepsFirstAddress: false, clearsPage: false,
    hasStringPorts: true, portReading: .lenient, mergesInput: true, judgesMSRDirection: false,
    registers: nil)

  /// OpenBSD (`sys/arch/amd64/amd64/vmm_machdep.c`, `svm_handle_vmgexit`, `svm_handle_msr`; `usr.sbin/vmd/x86_vm.c`, `vcpu_exit_inout`,
  /// which cannot emulate strings).
  public static let openBSD = GHCBRules(
    requirements: GHCBRequirements.openBSD, returns: GHCBReturns.openBSD, messages: GHCBMessages.openBSD,
    otherMessages: .endRun, refusal: .endsRun, judgesUsage: false, judgesVersion: false, keepsFirstAddress: true,
    clearsPage: true, hasStringPorts: false, portReading: .lowestSize, mergesInput: false, judgesMSRDirection: false,
    registers: GHCBRegisters.openBSD)

  /// The GHCB specification (AMD 56421 rev. 2.03). Where it leaves a choice the stricter was taken: a version in the page
  /// that was not offered, a contradiction in SW_EXITINFO1 and an MSR direction above 1 are invalid input.
  public static let spec = GHCBRules(
    requirements: GHCBRequirements.spec, returns: GHCBReturns.spec, messages: GHCBMessages.spec, otherMessages: .leave,
    refusal: .errorField, judgesUsage: true, judgesVersion: true, keepsFirstAddress: false, clearsPage: false,
    hasStringPorts: true, portReading: .strict, mergesInput: false, judgesMSRDirection: true,
    registers: nil)
}

/// What keeps a hostile guest's request from becoming the host's mistake. Each was once missing somewhere.
package struct HostChecks: OptionSet, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Fields are used as they were judged, and not read again (CVE-2023-4155).
  package static let snapshot = HostChecks(rawValue: 1)
  /// A string's bytes are held against its scratch area (CVE-2021-4093).
  package static let stringLength = HostChecks(rawValue: 2)
  /// A scratch area in the GHCB must begin and end in the shared buffer (CVE-2026-53360, without page-state changes).
  package static let scratchBounds = HostChecks(rawValue: 4)

  package static let all: HostChecks = [.snapshot, .stringLength, .scratchBounds]
}
