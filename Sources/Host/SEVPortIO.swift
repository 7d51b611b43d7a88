public import Memory
import X86

extension SEVHost {
  /// `io_interception` and `sev_es_string_io`: of SW_EXITINFO1 KVM reads IN, STR, the operand size and the port, and
  /// nothing else; a size or a count of 0 is ignored (3988bd2723de).
  mutating func beginPort(
    _ snapshot: borrowing GHCBSnapshot, _ memory: borrowing GuestMemory
  ) -> HostAction {
    let info = snapshot.exitInfo1
    let sizeBits = UInt8(truncatingIfNeeded: info >> 4) & 7
    let width: Width
    switch rules.portReading {
    case .lenient:
      guard sizeBits != 0 else { return finish(memory) }
      guard let only = Width(rawValue: sizeBits) else { return refuse(.invalidInput, memory) }
      width = only
    case .lowestSize:
      guard let lowest = Width(rawValue: sizeBits & (0 &- sizeBits)) else { return refuse(.invalidInput, memory) }
      width = lowest
    case .strict:
      guard let access = IOExitInfo1(rawValue: info).access else { return refuse(.invalidInput, memory) }
      width = access.width
    }
    state.port = UInt16(truncatingIfNeeded: info >> 16)
    state.direction = info & 1 != 0 ? .read : .write
    state.width = width
    state.isString = info & 4 != 0
    guard state.isString else {
      return request(state.direction == .write ? state.rax : 0)
    }

    guard rules.hasStringPorts else { return .fail(.invalidRequest(info)) }
    let count = snapshot.exitInfo2
    let (byteCount, overflows) = count.multipliedReportingOverflow(by: UInt64(width.rawValue))
    guard !overflows, byteCount <= UInt64(Int32.max) else {
      // -EINVAL; by the specification no such area is in the buffer.
      return rules.portReading == .strict ? refuse(.invalidScratchArea, memory) : .fail(.invalidRequest(count))
    }
    guard byteCount != 0 else { return finish(memory) }
    state.remaining = UInt32(truncatingIfNeeded: count)
    state.cursor = snapshot.scratchAddress
    let judged = rules.checks.contains(.stringLength) ? byteCount : 1
    let placement = place(scratch: snapshot.scratchAddress, byteCount: judged, memory)
    switch placement {
    case .refused: return refuse(.invalidScratchArea, memory)
    case .unreachable: return .fail(.unreachableScratchArea(snapshot.scratchAddress))
    case .inside, .outside:
      state.isScratchInside = placement == .inside
      return nextElement(memory)
    }
  }

  /// Takes the device's answer to the element that was waited for.
  mutating func completePort(_ value: UInt32, _ memory: borrowing GuestMemory) -> HostAction {
    guard state.isString else {
      // KVM merges with what the guest put into the GHCB's RAX, 0 where it put nothing; bits above a dword are 0.
      if state.direction == .read {
        state.rax = state.width.merge(UInt64(value), into: rules.mergesInput ? state.rax : 0)
      }
      return finish(memory)
    }
    if state.direction == .read && !storeScratch(UInt64(value), memory) {
      return .fail(.unreachableScratchArea(state.cursor))
    }
    state.cursor &+= UInt64(state.width.byteCount)
    state.remaining &-= 1
    return state.remaining == 0 ? finish(memory) : nextElement(memory)
  }

  /// The elements of a string that are left, the one that is waited for included; 1 where no string is.
  public var elementsLeft: Int {
    state.waiting == .port && state.isString ? Int(truncatingIfNeeded: state.remaining) : 1
  }

  /// What is left of a string, read from the scratch area in one go: for a device that takes a string whole. For INS it is
  /// room for the answer. `nil` where it does not lie in the GHCB: such go element by element.
  ///
  /// This changes nothing: either `completeString` follows, or `complete` as ever.
  public func stringBytes(_ memory: borrowing GuestMemory) -> [UInt8]? {
    guard elementsLeft > 1, state.isScratchInside else { return nil }
    let bytes = memory.bytes(
      state.page, at: Int(truncatingIfNeeded: state.cursor &- state.address),
      count: elementsLeft * state.width.byteCount)
    return bytes.isEmpty ? nil : bytes
  }

  /// Takes the answer to all that is left of a string: what was read, or for OUTS what was sent.
  public mutating func completeString(_ bytes: borrowing [UInt8], memory: borrowing GuestMemory) -> HostAction {
    guard elementsLeft > 1, bytes.count == elementsLeft * state.width.byteCount else { return .fail(.nothingPending) }
    if state.direction == .read {
      memory.store(bytes, state.page, at: Int(truncatingIfNeeded: state.cursor &- state.address))
    }
    state.waiting = .nothing
    state.remaining = 0
    return finish(memory)
  }

  private mutating func nextElement(_ memory: borrowing GuestMemory) -> HostAction {
    guard state.direction == .write else { return request(0) }
    guard let value = loadScratch(memory) else { return .fail(.unreachableScratchArea(state.cursor)) }
    return request(value)
  }

  private mutating func request(_ value: UInt64) -> HostAction {
    state.waiting = .port
    return .port(
      PortElement(
        port: state.port, direction: state.direction, width: state.width, value: UInt32(truncatingIfNeeded: value)))
  }
}
