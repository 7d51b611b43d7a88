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
  let general: InlineArray<4, UInt64>

  /// Copies the fields of the page at `address`.
  ///
  /// - Throws: where the host cannot read the page.
  public init(at address: UInt64, _ memory: borrowing GuestMemory) throws(HostAccessError) {
    let bitmapAddress = address &+ UInt64(GHCBLayout.validBitmap)
    let valid = GHCBValidBitmap(
      low: try memory.hostRead(bitmapAddress, .qword), high: try memory.hostRead(bitmapAddress &+ 8, .qword))
    self.valid = valid
    usage = UInt32(truncatingIfNeeded: try memory.hostRead(address &+ UInt64(GHCBLayout.usage), .dword))
    protocolVersion = UInt16(
      truncatingIfNeeded: try memory.hostRead(address &+ UInt64(GHCBLayout.protocolVersion), .word))
    exitCode = try Self.read(.swExitCode, valid, address, memory)
    exitInfo1 = try Self.read(.swExitInfo1, valid, address, memory)
    exitInfo2 = try Self.read(.swExitInfo2, valid, address, memory)
    scratchAddress = try Self.read(.swScratch, valid, address, memory)
    general = [
      try Self.read(.rax, valid, address, memory), try Self.read(.rcx, valid, address, memory),
      try Self.read(.rdx, valid, address, memory), try Self.read(.rbx, valid, address, memory),
    ]
  }

  static func read(
    _ field: GHCBField, _ valid: GHCBValidBitmap, _ address: UInt64, _ memory: borrowing GuestMemory
  ) throws(HostAccessError) -> UInt64 {
    valid.contains(field) ? try memory.hostRead(address &+ UInt64(field.rawValue), .qword) : 0
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
}
