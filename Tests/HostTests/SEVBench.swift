import Host
import Memory
import X86

/// An SEV-ES guest's memory with a GHCB in it, and a host that is lent nothing else.
final class SEVBench {
  static let cBitPosition: UInt8 = 45
  static let ghcb: UInt64 = 0x8000
  /// Shared pages for a scratch area outside the GHCB; the page after them is private.
  static let outside: UInt64 = 0x2_0000
  static let outsideEnd: UInt64 = 0x3_2000

  let memory: GuestMemory
  var host: SEVHost
  var ghcbMSR: UInt64
  let address: UInt64
  var msrs = HostMSRs(.amd)
  var cpuid = CPUIDTable([
    CPUIDTable.Entry(4, 1, CPUIDResult(eax: 0xFFFF_FFFF, ebx: 0x8000_0001, ecx: 2, edx: 3)),
    CPUIDTable.Entry(7, nil, CPUIDResult(eax: 0x1111_1111, ebx: 0x2222_2222, ecx: 0x3333_3333, edx: 0x4444_4444)),
    CPUIDTable.Entry(0xD, 0, CPUIDResult(eax: 7, ebx: 0x240, ecx: 0x340, edx: 0)),
  ])
  var valid = GHCBValidBitmap()

  init(isHosted: Bool = false, protocolVersion: UInt16 = 2, rules: GHCBRules = .kvm) throws {
    host = SEVHost(cBitPosition: Self.cBitPosition, protocolVersion: protocolVersion, rules: rules)
    memory = try GuestMemory(
      byteCount: 1 << 20, protection: isHosted ? .hosted(.sevES) : .sevES(cBitPosition: Self.cBitPosition))
    address = isHosted ? GuestMemory.hostedGHCBAddress : Self.ghcb
    ghcbMSR = address
    if !isHosted { memory.write(0, at: address, .qword, view: .shared) }
    for page in stride(from: Self.outside, to: Self.outsideEnd, by: 4096) {
      memory.write(0, at: page, .qword, view: .shared)
    }
    memory.write(0, at: Self.outsideEnd, .qword, view: .private)
    write(UInt64(protocolVersion), GHCBLayout.protocolVersion, .word)
  }

  /// Writes the page as the guest.
  func write(_ value: UInt64, _ offset: Int, _ width: Width) {
    if address == GuestMemory.hostedGHCBAddress {
      memory.writeHostedGHCB(value, offset, width)
    } else {
      memory.write(value, at: address + UInt64(offset), width, view: .shared)
    }
  }

  /// Reads the page as the guest.
  func read(_ offset: Int, _ width: Width = .qword) -> UInt64 {
    address == GuestMemory.hostedGHCBAddress
      ? memory.readHostedGHCB(offset, width) : memory.read(address + UInt64(offset), width) ?? 0
  }

  /// SIPI after INIT.
  func startUp() { host.startUp(ghcbMSR: &ghcbMSR, memory: memory) }

  subscript(field: GHCBField) -> UInt64 { read(Int(field.rawValue)) }

  /// Begins a request: nothing is valid.
  func begin() {
    valid = GHCBValidBitmap()
  }

  /// Writes one field and marks it valid.
  func set(_ field: GHCBField, _ value: UInt64) {
    write(value, Int(field.rawValue), .qword)
    valid.insert(field)
  }

  /// Exit code and information, each with its bit.
  func request(_ code: SVMExitCode, _ info1: UInt64 = 0, _ info2: UInt64 = 0) {
    begin()
    set(.swExitCode, code.rawValue)
    set(.swExitInfo1, info1)
    set(.swExitInfo2, info2)
  }

  /// Removes one field's bit, its value stays.
  func forget(_ field: GHCBField) {
    let bit = UInt64(field.validBit)
    if bit < 64 { valid.low &= ~(1 << bit) } else { valid.high &= ~(1 << (bit & 63)) }
  }

  /// Writes the bitmap and exits.
  func vmgexit() -> HostAction {
    write(valid.low, GHCBLayout.validBitmap, .qword)
    write(valid.high, GHCBLayout.validBitmap + 8, .qword)
    return host.vmgexit(ghcbMSR: &ghcbMSR, memory: memory, cpuid: cpuid, msrs: &msrs)
  }

  /// Writes the bitmap and exits; a second writer has its turn between the host's verdict and what it does.
  func vmgexit(betweenHalves write: () -> Void) throws -> HostAction {
    self.write(valid.low, GHCBLayout.validBitmap, .qword)
    self.write(valid.high, GHCBLayout.validBitmap + 8, .qword)
    let page = try memory.mapForHost(address)
    let snapshot = GHCBSnapshot(page, memory)
    if let reason = host.judge(snapshot, address, page, memory) {
      write()
      return host.refuse(reason, memory)
    }
    write()
    return host.act(snapshot, memory, cpuid, &msrs)
  }

  func complete(_ value: UInt32) -> HostAction { host.complete(value, memory: memory) }

  func stringBytes() -> [UInt8]? { host.stringBytes(memory) }

  func completeString(_ bytes: [UInt8]) -> HostAction { host.completeString(bytes, memory: memory) }

  func completeMemory(_ value: UInt64) -> HostAction { host.completeMemory(value, memory: memory) }

  /// Exits and answers every bus cycle.
  func run(_ device: inout RecordingDevice) -> HostAction {
    var action = vmgexit()
    while case .port(let element) = action { action = complete(device.access(element)) }
    return action
  }

  /// SW_EXITINFO1 and SW_EXITINFO2 as they came back.
  var status: [UInt64] { [self[.swExitInfo1], self[.swExitInfo2]] }

  /// The valid bitmap as it came back.
  var returned: GHCBValidBitmap {
    GHCBValidBitmap(low: read(GHCBLayout.validBitmap), high: read(GHCBLayout.validBitmap + 8))
  }

  /// A string request with its scratch area.
  func string(
    _ direction: Direction, _ width: Width, count: UInt64, scratch: UInt64? = nil, port: UInt16 = 0x3F8
  ) {
    let access = PortAccess(
      port: port, direction: direction, width: width, isString: true, isRepeated: true,
      segment: direction == .read ? .es : .ds)
    request(.ioio, IOExitInfo1(access).rawValue, count)
    set(.swScratch, scratch ?? address + UInt64(GHCBLayout.sharedBuffer))
  }
}
