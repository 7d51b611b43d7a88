public import X86

extension Buses {
  /// Where the kvm-unit-tests device has its buffer.
  public static let testBufferAddress: UInt64 = 0xFF00_0000

  /// Drives one cycle of the memory bus: an address that is no RAM. Qwords and unaligned accesses are cut as at ports.
  public mutating func drive(_ access: MemoryAccess) -> BusAnswer {
    let offset = access.address &- Self.testBufferAddress
    guard offset < UInt64(TestDevice.bufferByteCount) else { return .unclaimed }
    let isAligned = access.address & (UInt64(access.width.rawValue) &- 1) == 0
    guard isAligned, access.width.rawValue <= TestDevice.widestAccess.rawValue else { return driveHalves(access) }
    let answer =
      switch access.direction {
      case .read: test.load(at: offset, access.width)
      case .write: test.store(access.value, at: offset, access.width)
      }
    return switch answer {
    case .value(let value): .value(value)
    case .notMine: .value(access.direction == .read ? access.width.mask : 0)
    case .done: .value(0)
    case .signal(let signal): .signal(signal)
    }
  }

  private mutating func driveHalves(_ access: MemoryAccess) -> BusAnswer {
    let half: Width =
      switch access.width {
      case .qword: .dword
      case .dword: .word
      default: .byte
      }
    let low = drive(
      MemoryAccess(address: access.address, direction: access.direction, width: half, value: access.value))
    let high = drive(
      MemoryAccess(
        address: access.address &+ UInt64(half.rawValue), direction: access.direction, width: half,
        value: access.value >> UInt64(half.bitCount)))
    guard access.direction == .read else { return .value(0) }
    return .value(floating(low, half) | floating(high, half) << UInt64(half.bitCount))
  }
}
