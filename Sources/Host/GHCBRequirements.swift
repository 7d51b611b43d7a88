public import X86

/// One row of what a host demands of the GHCB at an exit.
public struct GHCBRequirement: Sendable {
  /// When a row counts.
  public enum Condition: UInt8, Sendable {
    /// At every exit with this code.
    case always
    /// SW_EXITINFO1 says INS or OUTS.
    case string
    /// SW_EXITINFO1 says OUT.
    case output
    /// SW_EXITINFO1 says OUT or OUTS.
    case outputOrString
    /// SW_EXITINFO1 is not 0: WRMSR as KVM sees it.
    case write
    /// SW_EXITINFO1 is 1: WRMSR as OpenBSD sees it.
    case writeExactly
    /// RAX is 0Dh.
    case extendedStateLeaf
    /// Never enough: the exit belongs to SNP.
    case secureNestedPaging
  }

  /// The exit.
  public let code: SVMExitCode
  /// When the row counts.
  public let condition: Condition
  /// The fields whose valid bits must be set.
  public let fields: GHCBValidBitmap
  /// Where the demand comes from.
  public let source: StaticString

  init(
    _ code: SVMExitCode, _ fields: GHCBValidBitmap = GHCBValidBitmap(), when condition: Condition = .always,
    source: StaticString
  ) {
    self.code = code
    self.condition = condition
    self.fields = fields
    self.source = source
  }

  /// True where the row counts for `snapshot` and is not met.
  func refuses(_ snapshot: borrowing GHCBSnapshot) -> Bool {
    let isMet = snapshot.valid.isSuperset(of: fields)
    switch condition {
    case .always: return !isMet
    case .string: return snapshot.exitInfo1 & 4 != 0 && !isMet
    case .output: return snapshot.exitInfo1 & 5 == 0 && !isMet
    case .outputOrString: return snapshot.exitInfo1 & 1 == 0 && !isMet
    case .write: return snapshot.exitInfo1 != 0 && !isMet
    case .writeExactly: return snapshot.exitInfo1 == 1 && !isMet
    case .extendedStateLeaf: return snapshot.rax == 0xD && !isMet
    case .secureNestedPaging: return true
    }
  }
}

extension GHCBValidBitmap {
  /// The bitmap with one more field; a chain of these is a constant.
  @inline(__always) func with(_ field: GHCBField) -> GHCBValidBitmap {
    let bit = UInt64(field.validBit)
    return GHCBValidBitmap(
      low: bit < 64 ? low | 1 &<< bit : low, high: bit < 64 ? high : high | 1 &<< (bit & 63))
  }
}

private let none = GHCBValidBitmap()
private let rax = none.with(.rax)
private let rcx = none.with(.rcx)
private let scratch = none.with(.swScratch)
private let validation: StaticString = "Linux arch/x86/kvm/svm/sev.c, sev_es_validate_vmgexit"
private let withoutSNP: StaticString = "Linux arch/x86/kvm/svm/sev.c, sev_es_validate_vmgexit: only for an SNP guest"
private let syncHost: StaticString = "OpenBSD sys/arch/amd64/amd64/vmm_machdep.c, svm_vmgexit_sync_host"
private let events: StaticString = "GHCB specification (AMD 56421) rev. 2.03, table of non-automatic events"

/// What a personality demands of the GHCB, exit by exit. An exit without a row is an invalid event.
public enum GHCBRequirements {
  /// What every exit needs, whatever its code: the code itself and both words of information
  /// (KVM `sev_es_validate_vmgexit`; GHCB specification rev. 2.03 §4.1).
  public static var common: GHCBValidBitmap {
    GHCBValidBitmap().with(.swExitCode).with(.swExitInfo1).with(.swExitInfo2)
  }

  /// KVM's demands. The rows of an exit stand together, the most frequent exits first: the table is searched in order.
  public static let kvm: [GHCBRequirement] = [
    GHCBRequirement(.ioio, scratch, when: .string, source: validation),
    GHCBRequirement(.ioio, rax, when: .output, source: validation),
    GHCBRequirement(.cpuid, rax.with(.rcx), source: validation),
    GHCBRequirement(.cpuid, none.with(.xcr0), when: .extendedStateLeaf, source: validation),
    GHCBRequirement(.mmioRead, scratch, source: validation),
    GHCBRequirement(.mmioWrite, scratch, source: validation),
    GHCBRequirement(.msr, rcx, source: validation),
    GHCBRequirement(.msr, rax.with(.rdx), when: .write, source: validation),
    GHCBRequirement(.rdtsc, source: validation),
    GHCBRequirement(.rdtscp, source: validation),
    GHCBRequirement(.rdpmc, rcx, source: validation),
    GHCBRequirement(.vmmcall, rax.with(.cpl), source: validation),
    GHCBRequirement(.wbinvd, source: validation),
    GHCBRequirement(.invd, source: validation),
    GHCBRequirement(.readDR7, source: validation),
    GHCBRequirement(.writeDR7, rax, source: validation),
    GHCBRequirement(.monitor, rax.with(.rcx).with(.rdx), source: validation),
    GHCBRequirement(.mwait, rax.with(.rcx), source: validation),
    GHCBRequirement(.nmiComplete, source: validation),
    GHCBRequirement(.apHaltLoop, source: validation),
    GHCBRequirement(.apJumpTable, source: validation),
    GHCBRequirement(.hypervisorFeatures, source: validation),
    GHCBRequirement(.terminate, source: validation),
    GHCBRequirement(.unsupported, source: validation),
    GHCBRequirement(.pageStateChange, scratch, when: .secureNestedPaging, source: withoutSNP),
    GHCBRequirement(.guestRequest, when: .secureNestedPaging, source: withoutSNP),
    GHCBRequirement(.extendedGuestRequest, when: .secureNestedPaging, source: withoutSNP),
    GHCBRequirement(.apCreation, rax, when: .secureNestedPaging, source: withoutSNP),
  ]

  /// What OpenBSD's vmm(4) demands. It has no other exits.
  public static let openBSD: [GHCBRequirement] = [
    GHCBRequirement(.ioio, rax, when: .outputOrString, source: syncHost),
    GHCBRequirement(.cpuid, rax.with(.rcx), source: syncHost),
    GHCBRequirement(.msr, rcx, source: syncHost),
    GHCBRequirement(.msr, rax.with(.rdx), when: .writeExactly, source: syncHost),
  ]

  /// What the specification says that a guest must disclose, and no more.
  public static let spec: [GHCBRequirement] = [
    GHCBRequirement(.ioio, scratch, when: .string, source: events),
    GHCBRequirement(.ioio, rax, when: .output, source: events),
    GHCBRequirement(.cpuid, rax.with(.rcx), source: events),
    GHCBRequirement(.cpuid, none.with(.xcr0), when: .extendedStateLeaf, source: events),
    GHCBRequirement(.mmioRead, scratch, source: events),
    GHCBRequirement(.mmioWrite, scratch, source: events),
    GHCBRequirement(.msr, rcx, source: events),
    GHCBRequirement(.msr, rax.with(.rdx), when: .write, source: events),
    GHCBRequirement(.rdtsc, source: events),
    GHCBRequirement(.rdtscp, source: events),
    GHCBRequirement(.rdpmc, rcx, source: events),
    GHCBRequirement(.vmmcall, rax.with(.cpl), source: events),
    GHCBRequirement(.wbinvd, source: events),
    GHCBRequirement(.invd, source: events),
    GHCBRequirement(.readDR7, source: events),
    GHCBRequirement(.writeDR7, rax, source: events),
    GHCBRequirement(.monitor, rax.with(.rcx).with(.rdx), source: events),
    GHCBRequirement(.mwait, rax.with(.rcx), source: events),
    GHCBRequirement(.nmiComplete, source: events),
    GHCBRequirement(.apHaltLoop, source: events),
    GHCBRequirement(.apJumpTable, source: events),
    GHCBRequirement(.hypervisorFeatures, source: events),
    GHCBRequirement(.terminate, source: events),
    GHCBRequirement(.unsupported, source: events),
  ]
}

extension SVMExitCode {
  /// An SNP guest request.
  static var guestRequest: SVMExitCode { SVMExitCode(rawValue: 0x8000_0011) }
  /// An extended SNP guest request.
  static var extendedGuestRequest: SVMExitCode { SVMExitCode(rawValue: 0x8000_0012) }
  /// An SNP guest makes a virtual processor.
  static var apCreation: SVMExitCode { SVMExitCode(rawValue: 0x8000_0013) }
}
