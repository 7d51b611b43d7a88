public import Memory
public import X86

/// What one VMGEXIT says, copied from the GHCB page before any of it is judged.
///
/// Each field is read once, and only if its valid bit was set when the bitmap was read; whoever changes the page
/// afterwards changes nothing (KVM `sev_es_sync_from_ghcb`; CVE-2023-4155). A field without its bit is `nil`: the guest
/// did not disclose it.
public struct GHCBSnapshot: Sendable {
  /// The valid bitmap as the guest left it.
  public let valid: GHCBValidBitmap
  /// The usage, 32 bits; it has no valid bit.
  public let usage: UInt32
  /// The protocol version, 16 bits; it has no valid bit. KVM never looks at it.
  public let protocolVersion: UInt16

  let exitCode: UInt64
  let exitInfo1: UInt64
  let exitInfo2: UInt64
  let scratchAddress: UInt64
  let general: InlineArray<5, UInt64>
  let privilegeLevel: UInt8
  let extendedControl: UInt64

  /// Copies the fields of a page.
  @inline(__always) public init(_ page: HostPage, _ memory: borrowing GuestMemory) {
    self.init(
      rereading: page,
      GHCBValidBitmap(
        low: memory.load(page, at: GHCBLayout.validBitmap, .qword),
        high: memory.load(page, at: GHCBLayout.validBitmap + 8, .qword)), memory)
  }

  /// Copies the fields of a page whose bitmap was read before.
  init(rereading page: HostPage, _ valid: GHCBValidBitmap, _ memory: borrowing GuestMemory) {
    self.valid = valid
    usage = UInt32(truncatingIfNeeded: memory.load(page, at: GHCBLayout.usage, .dword))
    protocolVersion = UInt16(truncatingIfNeeded: memory.load(page, at: GHCBLayout.protocolVersion, .word))
    exitCode = Self.read(.swExitCode, valid, page, memory)
    exitInfo1 = Self.read(.swExitInfo1, valid, page, memory)
    exitInfo2 = Self.read(.swExitInfo2, valid, page, memory)
    scratchAddress = Self.read(.swScratch, valid, page, memory)
    general = [
      Self.read(.rax, valid, page, memory), Self.read(.rcx, valid, page, memory),
      Self.read(.rdx, valid, page, memory), Self.read(.rbx, valid, page, memory),
      Self.read(.rsi, valid, page, memory),
    ]
    extendedControl = Self.read(.xcr0, valid, page, memory)
    privilegeLevel =
      valid.contains(.cpl)
      ? UInt8(truncatingIfNeeded: memory.load(page, at: Int(GHCBField.cpl.rawValue), .byte)) : 0
  }

  @inline(__always) private static func read(
    _ field: GHCBField, _ valid: GHCBValidBitmap, _ page: HostPage, _ memory: borrowing GuestMemory
  ) -> UInt64 {
    valid.contains(field) ? memory.load(page, at: Int(field.rawValue), .qword) : 0
  }

  /// SW_EXITCODE.
  public var swExitCode: SVMExitCode? {
    valid.contains(.swExitCode) ? SVMExitCode(rawValue: exitCode) : nil
  }
  /// SW_EXITINFO1.
  public var swExitInfo1: UInt64? { valid.contains(.swExitInfo1) ? exitInfo1 : nil }
  /// SW_EXITINFO2.
  public var swExitInfo2: UInt64? { valid.contains(.swExitInfo2) ? exitInfo2 : nil }
  /// SW_SCRATCH.
  public var swScratch: UInt64? { valid.contains(.swScratch) ? scratchAddress : nil }
  /// RAX.
  public var rax: UInt64? { valid.contains(.rax) ? general[0] : nil }
  /// RCX.
  public var rcx: UInt64? { valid.contains(.rcx) ? general[1] : nil }
  /// RDX.
  public var rdx: UInt64? { valid.contains(.rdx) ? general[2] : nil }
  /// RBX.
  public var rbx: UInt64? { valid.contains(.rbx) ? general[3] : nil }
  /// RSI.
  public var rsi: UInt64? { valid.contains(.rsi) ? general[4] : nil }
  /// XCR0.
  public var xcr0: UInt64? { valid.contains(.xcr0) ? extendedControl : nil }
  /// CPL, one byte.
  public var cpl: UInt8? { valid.contains(.cpl) ? privilegeLevel : nil }
}
