public import X86

/// A guest that asks the host of its own accord, with no trap: what an enlightened driver is built on.
///
/// A conformer says how VMGEXIT and TDG.VP.VMCALL are done here and now, and for plain models how a port and a device
/// are touched. Nothing may raise #VC between the first write to the GHCB and the last read from it.
public protocol HostCaller: GHCBPage, ~Copyable {
  /// The model.
  var confinement: Confinement { get }

  /// Does VMGEXIT with the GHCB's address in the GHCB MSR. SEV-ES only.
  mutating func vmgexit()

  /// Does TDG.VP.VMCALL with these registers, and leaves in them what has come back. TDX only.
  mutating func tdvmcall(_ call: inout TDVMCallRegisters)

  /// Does IN, or OUT with the value of `element`; returns what was read. Plain models only.
  mutating func touch(_ element: PortElement) -> UInt32

  /// Loads from, or stores to, a device's guest-physical address; returns what was loaded. Plain models only.
  mutating func touch(_ access: MemoryAccess) -> UInt64
}

extension HostCaller where Self: ~Copyable {
  /// What this model demands of its guests.
  @inlinable public var attributes: ConfidentialAttributes { ConfidentialAttributes(confinement) }

  // MARK: Ports

  /// IN: the value, zero above `width`. A qword is refused as an invalid operand.
  @inlinable public mutating func input(_ port: UInt16, _ width: Width) throws(HandlerAbort) -> UInt32 {
    UInt32(truncatingIfNeeded: try ask(PortAccess(port: port, direction: .read, width: width), 0) & width.mask)
  }

  /// OUT: bits of `value` above `width` are dropped.
  @inlinable public mutating func output(_ value: UInt32, _ port: UInt16, _ width: Width) throws(HandlerAbort) {
    _ = try ask(PortAccess(port: port, direction: .write, width: width), UInt64(value) & width.mask)
  }

  /// OUTS: sends as many whole elements as `bytes` holds, unrolled where the model demands it.
  @inlinable public mutating func output(
    _ bytes: Span<UInt8>, _ port: UInt16, _ width: Width
  ) throws(HandlerAbort) {
    let size = width.byteCount
    let end = bytes.count &- bytes.count % size
    var index = 0
    while index < end {
      guard confinement == .sevES else {
        var value: UInt64 = 0
        for byte in 0..<size { value |= UInt64(bytes[index &+ byte]) << UInt64(byte &* 8) }
        try output(UInt32(truncatingIfNeeded: value), port, width)
        index &+= size
        continue
      }
      let chunk = min(end &- index, chunkByteCount(width))
      for offset in 0..<chunk {
        writeGHCB(UInt64(bytes[index &+ offset]), at: GHCBLayout.sharedBuffer &+ offset, .byte)
      }
      try askString(PortAccess(port: port, direction: .write, width: width), chunk / size)
      index &+= chunk
    }
  }

  /// INS: fills as many whole elements as `bytes` holds, unrolled where the model demands it.
  @inlinable public mutating func input(
    _ bytes: inout MutableSpan<UInt8>, _ port: UInt16, _ width: Width
  ) throws(HandlerAbort) {
    let size = width.byteCount
    let end = bytes.count &- bytes.count % size
    var index = 0
    while index < end {
      guard confinement == .sevES else {
        let value = try input(port, width)
        for byte in 0..<size { bytes[index &+ byte] = UInt8(truncatingIfNeeded: value >> UInt32(byte &* 8)) }
        index &+= size
        continue
      }
      let chunk = min(end &- index, chunkByteCount(width))
      try askString(PortAccess(port: port, direction: .read, width: width), chunk / size)
      for offset in 0..<chunk {
        bytes[index &+ offset] = UInt8(
          truncatingIfNeeded: readGHCB(at: GHCBLayout.sharedBuffer &+ offset, .byte))
      }
      index &+= chunk
    }
  }

  // MARK: Devices

  /// Loads from a device at a guest-physical address: the value, zero above `width`.
  @inlinable public mutating func load(device address: UInt64, _ width: Width) throws(HandlerAbort) -> UInt64 {
    try ask(MemoryAccess(address: address, direction: .read, width: width))
  }

  /// Stores to a device at a guest-physical address; in a TDX guest the address has the shared bit.
  @inlinable public mutating func store(
    _ value: UInt64, device address: UInt64, _ width: Width
  ) throws(HandlerAbort) {
    _ = try ask(MemoryAccess(address: address, direction: .write, width: width, value: value))
  }

  // MARK: Requests

  @inlinable func chunkByteCount(_ width: Width) -> Int {
    GHCBLayout.sharedBufferByteCount &- GHCBLayout.sharedBufferByteCount % width.byteCount
  }

  @inlinable mutating func ask(_ access: PortAccess, _ value: UInt64) throws(HandlerAbort) -> UInt64 {
    guard access.width != .qword else { throw .fail(.refused(TDVMCallStatus.invalidOperand.rawValue)) }
    switch confinement {
    case .sevES:
      var request = GHCBRequest(protocolVersion: 2, in: &self)
      if access.direction == .write { request.set(.rax, to: value, in: &self) }
      _ = request.submit(.ioio, IOExitInfo1(access).rawValue, in: &self)
      vmgexit()
      let answer = try GHCBAnswer(in: &self)
      return access.direction == .read ? try answer.field(.rax, in: &self) : 0
    case .tdx:
      var call = TDVMCallRegisters(
        .io, r12: UInt64(access.width.rawValue), r13: access.direction == .write ? 1 : 0, r14: UInt64(access.port),
        r15: value)
      tdvmcall(&call)
      try call.checkStatus()
      return call[.r11]
    default:
      return UInt64(
        touch(
          PortElement(
            port: access.port, direction: access.direction, width: access.width,
            value: UInt32(truncatingIfNeeded: value))))
    }
  }

  /// One chunk of a string, its bytes in the shared buffer.
  @inlinable mutating func askString(_ access: PortAccess, _ count: Int) throws(HandlerAbort) {
    guard access.width != .qword else { throw .fail(.refused(TDVMCallStatus.invalidOperand.rawValue)) }
    _ = stringIO(
      port: access.port, width: access.width, count: UInt64(count),
      from: ghcbAddress &+ UInt64(GHCBLayout.sharedBuffer), direction: access.direction)
    _ = try GHCBAnswer(in: &self)
  }

  @inlinable mutating func ask(_ access: MemoryAccess) throws(HandlerAbort) -> UInt64 {
    switch confinement {
    case .sevES:
      _ = request(access, protocolVersion: 2)
      vmgexit()
      _ = try GHCBAnswer(in: &self)
      return access.direction == .read ? readGHCB(at: GHCBLayout.sharedBuffer, access.width) & access.width.mask : 0
    case .tdx:
      var call = TDVMCallRegisters(access, sharedBit: 0)
      tdvmcall(&call)
      try call.checkStatus()
      return access.direction == .read ? call[.r11] & access.width.mask : 0
    default: return touch(access) & access.width.mask
    }
  }
}
