public import X86

/// A request to the host of an SEV-ES guest with every field open to abuse: what a #VC handler never sends, and a host
/// must survive. The fields are written as they are; only those in `valid` are disclosed.
@frozen public struct DirectRequest: Sendable {
  /// SW_EXITCODE.
  public var exitCode: SVMExitCode
  /// SW_EXITINFO1.
  public var exitInfo1: UInt64
  /// SW_EXITINFO2.
  public var exitInfo2: UInt64
  /// SW_SCRATCH, a guest-physical address.
  public var scratch: UInt64 = 0
  /// RAX.
  public var rax: UInt64 = 0
  /// RCX.
  public var rcx: UInt64 = 0
  /// RDX.
  public var rdx: UInt64 = 0
  /// RBX.
  public var rbx: UInt64 = 0
  /// XCR0.
  public var xcr0: UInt64 = 0
  /// CPL.
  public var cpl: UInt8 = 0
  /// Which fields are disclosed.
  public var valid = GHCBValidBitmap()
  /// The usage; 0 is the GHCB's own.
  public var usage: UInt32 = 0
  /// The protocol version.
  public var protocolVersion: UInt16 = 2

  /// A request that discloses exit code and exit information.
  @inlinable public init(_ exitCode: SVMExitCode, _ exitInfo1: UInt64 = 0, _ exitInfo2: UInt64 = 0) {
    self.exitCode = exitCode
    self.exitInfo1 = exitInfo1
    self.exitInfo2 = exitInfo2
    for field: GHCBField in [.swExitCode, .swExitInfo1, .swExitInfo2] { valid.insert(field) }
  }

  /// INS or OUTS of `count` elements at `scratch`, as a handler would ask for it if it were told so.
  @inlinable public static func stringIO(
    port: UInt16, width: Width, count: UInt64, from scratch: UInt64, direction: Direction = .write
  ) -> DirectRequest {
    let access = PortAccess(
      port: port, direction: direction, width: width, isString: true, isRepeated: true,
      segment: direction == .read ? .es : .ds)
    var request = DirectRequest(.ioio, IOExitInfo1(access).rawValue, count)
    request.scratch = scratch
    request.valid.insert(.swScratch)
    return request
  }
}

/// What has come back from a direct request, unjudged.
@frozen public struct DirectAnswer: Sendable, Equatable {
  /// SW_EXITINFO1: 0 done, 1 an event in SW_EXITINFO2, 2 malformed.
  public var exitInfo1: UInt64
  /// SW_EXITINFO2.
  public var exitInfo2: UInt64
  /// What the host has marked valid.
  public var valid: GHCBValidBitmap

  /// An answer from its parts.
  @inlinable public init(exitInfo1: UInt64, exitInfo2: UInt64, valid: GHCBValidBitmap) {
    self.exitInfo1 = exitInfo1
    self.exitInfo2 = exitInfo2
    self.valid = valid
  }

  /// Done.
  @inlinable public var isDone: Bool { exitInfo1 == 0 }
  /// Why the request is malformed, where it is.
  @inlinable public var malformation: GHCBMalformation? {
    exitInfo1 == UInt64(GHCBReturn.malformedInput.rawValue) ? GHCBMalformation(rawValue: exitInfo2) : nil
  }
}

extension HostCaller where Self: ~Copyable {
  /// Lays a request out in the GHCB page just as it is, and does VMGEXIT. SEV-ES only: elsewhere `nil`.
  @inlinable public mutating func ask(_ request: DirectRequest) -> DirectAnswer? {
    guard confinement == .sevES else { return nil }
    put(request.exitCode.rawValue, .swExitCode)
    put(request.exitInfo1, .swExitInfo1)
    put(request.exitInfo2, .swExitInfo2)
    put(request.scratch, .swScratch)
    put(request.rax, .rax)
    put(request.rcx, .rcx)
    put(request.rdx, .rdx)
    put(request.rbx, .rbx)
    put(request.xcr0, .xcr0)
    writeGHCB(UInt64(request.cpl), at: Int(GHCBField.cpl.rawValue), .byte)
    writeGHCB(UInt64(request.usage), at: GHCBLayout.usage, .dword)
    writeGHCB(UInt64(request.protocolVersion), at: GHCBLayout.protocolVersion, .word)
    writeGHCB(request.valid.low, at: GHCBLayout.validBitmap, .qword)
    writeGHCB(request.valid.high, at: GHCBLayout.validBitmap &+ 8, .qword)
    vmgexit()
    let valid = GHCBValidBitmap(
      low: readGHCB(at: GHCBLayout.validBitmap, .qword), high: readGHCB(at: GHCBLayout.validBitmap &+ 8, .qword))
    return DirectAnswer(
      exitInfo1: readGHCB(at: Int(GHCBField.swExitInfo1.rawValue), .qword),
      exitInfo2: readGHCB(at: Int(GHCBField.swExitInfo2.rawValue), .qword), valid: valid)
  }

  @inlinable mutating func put(_ value: UInt64, _ field: GHCBField) {
    writeGHCB(value, at: Int(field.rawValue), .qword)
  }

  /// INS or OUTS of `count` elements at the guest-physical address `scratch`, whatever they are. SEV-ES only: elsewhere
  /// `nil`. `DirectRequest.stringIO` has the fields that this leaves alone.
  @inlinable public mutating func stringIO(
    port: UInt16, width: Width, count: UInt64, from scratch: UInt64, direction: Direction = .write
  ) -> DirectAnswer? {
    ask(.stringIO(port: port, width: width, count: count, from: scratch, direction: direction))
  }
}
