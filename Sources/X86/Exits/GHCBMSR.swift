// GHCB specification rev. 2.03 §2.3.1.

/// One value of MSR C001_0130: a request, a response, or the GHCB's address.
@frozen public struct GHCBMSRValue: RawRepresentable, Sendable, Equatable {
  /// 64 bits as in the MSR.
  public var rawValue: UInt64
  /// The value; any is representable.
  @inlinable public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// The codes of GHCBInfo, bits 11:0.
  @frozen public struct Info: RawRepresentable, Sendable, Hashable {
    /// The code.
    public var rawValue: UInt16
    /// The code from its value; any value is representable.
    @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// The value is the GHCB's guest-physical address.
    @inlinable public static var address: Info { Info(rawValue: 0) }
    /// SEV information, from the host.
    @inlinable public static var sevInformation: Info { Info(rawValue: 1) }
    /// Request for SEV information.
    @inlinable public static var sevInformationRequest: Info { Info(rawValue: 2) }
    /// CPUID request.
    @inlinable public static var cpuidRequest: Info { Info(rawValue: 4) }
    /// CPUID response.
    @inlinable public static var cpuidResponse: Info { Info(rawValue: 5) }
    /// AP reset hold request.
    @inlinable public static var resetHoldRequest: Info { Info(rawValue: 6) }
    /// The end of an AP reset hold: bits 63:12 are not 0 where SIPI ended it.
    @inlinable public static var resetHoldResult: Info { Info(rawValue: 7) }
    /// Termination request.
    @inlinable public static var terminationRequest: Info { Info(rawValue: 0x100) }
  }

  /// Bits 11:0.
  @inlinable public var info: Info { Info(rawValue: UInt16(truncatingIfNeeded: rawValue & 0xFFF)) }

  /// The GHCB's guest-physical address, page-aligned.
  @inlinable public var address: UInt64 { rawValue & ~0xFFF }

  /// SEV information: versions and the position of the C-bit.
  @inlinable public static func sevInformation(
    minimumVersion: UInt16, maximumVersion: UInt16, cBitPosition: UInt8
  ) -> GHCBMSRValue {
    GHCBMSRValue(
      rawValue: UInt64(maximumVersion) << 48 | UInt64(minimumVersion) << 32 | UInt64(cBitPosition) << 24
        | UInt64(Info.sevInformation.rawValue))
  }

  /// A CPUID request for one register: 0 EAX, 1 EBX, 2 ECX, 3 EDX.
  @inlinable public static func cpuidRequest(function: UInt32, register: UInt8) -> GHCBMSRValue {
    GHCBMSRValue(
      rawValue: UInt64(function) << 32 | UInt64(register & 3) << 30 | UInt64(Info.cpuidRequest.rawValue))
  }

  /// The response to a CPUID request.
  @inlinable public static func cpuidResponse(_ value: UInt32, register: UInt8) -> GHCBMSRValue {
    GHCBMSRValue(rawValue: UInt64(value) << 32 | UInt64(register & 3) << 30 | UInt64(Info.cpuidResponse.rawValue))
  }

  /// A termination request.
  @inlinable public static func terminationRequest(_ reason: GHCBTermination) -> GHCBMSRValue {
    GHCBMSRValue(
      rawValue: UInt64(reason.code) << 16 | UInt64(reason.set & 15) << 12 | UInt64(Info.terminationRequest.rawValue))
  }

  /// Bits 63:32: the CPUID function of a request, the value of a response, the versions of SEV information.
  @inlinable public var data: UInt32 { UInt32(truncatingIfNeeded: rawValue >> 32) }
  /// Bits 31:30: the register of a CPUID request or response.
  @inlinable public var cpuidRegister: UInt8 { UInt8(truncatingIfNeeded: rawValue >> 30) & 3 }
  /// Bits 31:24 of SEV information.
  @inlinable public var cBitPosition: UInt8 { UInt8(truncatingIfNeeded: rawValue >> 24) }
  /// The reason of a termination request.
  @inlinable public var termination: GHCBTermination {
    GHCBTermination(
      set: UInt8(truncatingIfNeeded: rawValue >> 12) & 15, code: UInt8(truncatingIfNeeded: rawValue >> 16))
  }
}

/// Why a guest asked to be terminated.
@frozen public struct GHCBTermination: Sendable, Equatable {
  /// The reason set: 0 is the specification's.
  public var set: UInt8
  /// The reason in its set: in set 0, 0 general, 1 protocol unsupported, 2 SNP features unsupported.
  public var code: UInt8

  /// A reason from its parts.
  @inlinable public init(set: UInt8, code: UInt8) {
    self.set = set
    self.code = code
  }
}
