public import X86

/// One row of what a host does with a request of the GHCB MSR protocol.
public struct GHCBMessageRule: Sendable {
  /// What is done.
  public enum Action: UInt8, Sendable {
    /// Versions and the position of the C-bit.
    case sevInformation
    /// One register of one CPUID leaf, in a response that has nothing else.
    case cpuid
    /// The same, and bits 29:12 stay as the guest wrote them.
    case cpuidKeepingBits
    /// The run ends with the guest's reason.
    case terminate
    /// No hypervisor feature.
    case features
    /// No address is preferred.
    case noPreferredAddress
    /// The address is registered: no other GHCB is heeded from now on.
    case registerAddress
    /// The processor waits for INIT and SIPI: an AP reset hold.
    case hold
    /// The host ends the run.
    case endRun
    /// The MSR stays as it is.
    case leave
  }

  /// The code of the request, bits 11:0.
  public let info: GHCBMSRValue.Info
  /// What is done.
  public let action: Action
  /// Where the rule comes from.
  public let source: StaticString

  init(_ info: GHCBMSRValue.Info, _ action: Action, source: StaticString) {
    self.info = info
    self.action = action
    self.source = source
  }
}

private let kvmProtocol: StaticString = "Linux arch/x86/kvm/svm/sev.c, sev_handle_vmgexit_msr_protocol"
private let withoutSNP: StaticString =
  "Linux arch/x86/kvm/svm/sev.c, sev_handle_vmgexit_msr_protocol: only for an SNP guest"
private let handleVMGEXIT: StaticString = "OpenBSD sys/arch/amd64/amd64/vmm_machdep.c, svm_handle_vmgexit"
private let msrProtocol: StaticString = "GHCB specification (AMD 56421) rev. 2.03 §2.3.1"

/// The MSR protocol of each personality. A code without a row is the personality's `otherMessages`.
public enum GHCBMessages {
  /// KVM: it answers what it knows, and an unknown code leaves the MSR as it is.
  public static let kvm: [GHCBMessageRule] = [
    GHCBMessageRule(.cpuidRequest, .cpuidKeepingBits, source: kvmProtocol),
    GHCBMessageRule(.sevInformationRequest, .sevInformation, source: kvmProtocol),
    GHCBMessageRule(.resetHoldRequest, .hold, source: kvmProtocol),
    GHCBMessageRule(.featuresRequest, .features, source: kvmProtocol),
    GHCBMessageRule(.terminationRequest, .terminate, source: kvmProtocol),
    GHCBMessageRule(.preferredAddressRequest, .endRun, source: withoutSNP),
    GHCBMessageRule(.registerAddressRequest, .endRun, source: withoutSNP),
    GHCBMessageRule(.pageStateChangeRequest, .endRun, source: withoutSNP),
  ]

  /// OpenBSD: CPUID and termination. All else is EINVAL.
  public static let openBSD: [GHCBMessageRule] = [
    GHCBMessageRule(.cpuidRequest, .cpuid, source: handleVMGEXIT),
    GHCBMessageRule(.terminationRequest, .terminate, source: handleVMGEXIT),
  ]

  /// The specification, without the page-state changes of SNP.
  public static let spec: [GHCBMessageRule] = [
    GHCBMessageRule(.cpuidRequest, .cpuid, source: msrProtocol),
    GHCBMessageRule(.sevInformationRequest, .sevInformation, source: msrProtocol),
    GHCBMessageRule(.resetHoldRequest, .hold, source: msrProtocol),
    GHCBMessageRule(.featuresRequest, .features, source: msrProtocol),
    GHCBMessageRule(.terminationRequest, .terminate, source: msrProtocol),
    GHCBMessageRule(.preferredAddressRequest, .noPreferredAddress, source: msrProtocol),
    GHCBMessageRule(.registerAddressRequest, .registerAddress, source: msrProtocol),
    GHCBMessageRule(.pageStateChangeRequest, .endRun, source: msrProtocol),
  ]
}

extension GHCBMSRValue.Info {
  /// Request for the GHCB address that the host prefers.
  static var preferredAddressRequest: Self { Self(rawValue: 0x010) }
  /// Request to register the GHCB's address.
  static var registerAddressRequest: Self { Self(rawValue: 0x012) }
  /// Page-state change request (SNP).
  static var pageStateChangeRequest: Self { Self(rawValue: 0x014) }
  /// Request for the hypervisor's features.
  static var featuresRequest: Self { Self(rawValue: 0x080) }
}

extension SEVHost {
  /// A request of the MSR protocol, as the personality's table has it.
  mutating func answerMessage(
    _ request: GHCBMSRValue, _ ghcbMSR: inout UInt64, _ cpuid: borrowing CPUIDTable
  ) -> HostAction {
    let action = rules.messages.first { $0.info == request.info }?.action ?? rules.otherMessages
    switch action {
    case .sevInformation:
      ghcbMSR =
        GHCBMSRValue.sevInformation(
          minimumVersion: 1, maximumVersion: protocolVersion, cBitPosition: cBitPosition
        ).rawValue
    case .cpuid, .cpuidKeepingBits:
      let result = cpuid.lookup(leaf: request.data, subleaf: 0)
      let value =
        switch request.cpuidRegister {
        case 0: result.eax
        case 1: result.ebx
        case 2: result.ecx
        default: result.edx
        }
      let kept: UInt64 = action == .cpuid ? 0 : ghcbMSR & 0x3FFF_F000
      ghcbMSR = GHCBMSRValue.cpuidResponse(value, register: request.cpuidRegister).rawValue | kept
    case .terminate: return .terminate(request.termination)
    case .features: ghcbMSR = 0x081
    case .noPreferredAddress: ghcbMSR = ~0xFFF | 0x011
    case .registerAddress:
      registeredAddress = request.address
      ghcbMSR = request.address | 0x013
    case .hold:
      ghcbMSR = UInt64(GHCBMSRValue.Info.resetHoldResult.rawValue)
      resetHold = .msr
      return .awaitStartUp
    case .endRun: return .fail(.invalidRequest(ghcbMSR))
    case .leave: break
    }
    return .resume(retired: false)
  }
}
