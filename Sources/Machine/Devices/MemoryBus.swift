public import X86

extension Buses {
  /// Where the kvm-unit-tests device has its buffer.
  public static let testBufferAddress: UInt64 = 0xFF00_0000
  /// Where the page that records accesses is.
  public static let testRegionAddress: UInt64 = 0xFED8_0000
  /// Where the I/O APIC is.
  public static let ioAPICAddress: UInt64 = 0xFEC0_0000
  /// Where the local APIC is after reset.
  public static let localAPICAddress: UInt64 = 0xFEE0_0000

  /// Which device has an address.
  private enum MemoryPlace { case none, testBuffer, testRegion, ioAPIC, localAPIC }

  // Mutating, so that the devices are not copied to be asked.
  private mutating func place(of address: UInt64) -> (place: MemoryPlace, offset: UInt64) {
    // The processor's own page comes before whatever else is there.
    if let offset = localAPICs[processor].offset(of: address) { return (.localAPIC, offset) }
    switch address {
    case Self.testBufferAddress..<Self.testBufferAddress + UInt64(TestDevice.bufferByteCount):
      return (.testBuffer, address - Self.testBufferAddress)
    case Self.testRegionAddress..<Self.testRegionAddress + UInt64(MemoryTestRegion.byteCount):
      return (.testRegion, address - Self.testRegionAddress)
    case Self.ioAPICAddress..<Self.ioAPICAddress + UInt64(IOAPIC.byteCount):
      return (.ioAPIC, address - Self.ioAPICAddress)
    default: return (.none, 0)
    }
  }

  /// Drives one cycle of the memory bus: an address that is no RAM. Accesses that are too wide or unaligned are cut as at
  /// ports, but in the test region, which takes every access whole.
  public mutating func drive(_ access: MemoryAccess) -> BusAnswer {
    let (place, offset) = place(of: access.address)
    let isAligned = access.address & (UInt64(access.width.rawValue) &- 1) == 0
    let isRead = access.direction == .read
    switch place {
    case .none: return .unclaimed
    case .testBuffer:
      guard isAligned, access.width.rawValue <= TestDevice.widestAccess.rawValue else { return driveHalves(access) }
      return Self.finish(
        isRead ? test.load(at: offset, access.width) : test.store(access.value, at: offset, access.width), access)
    case .testRegion:
      guard offset <= UInt64(MemoryTestRegion.byteCount - access.width.byteCount) else { return driveHalves(access) }
      return Self.finish(
        isRead
          ? testRegion.load(at: offset, access.width) : testRegion.store(access.value, at: offset, access.width),
        access)
    case .ioAPIC:
      guard isAligned, access.width.rawValue <= IOAPIC.widestAccess.rawValue else { return driveHalves(access) }
      let answer =
        isRead ? ioAPIC.load(at: offset, access.width) : ioAPIC.store(access.value, at: offset, access.width)
      deliverMessages()
      return Self.finish(answer, access)
    case .localAPIC:
      guard isAligned, access.width.rawValue <= Width.dword.rawValue else { return driveHalves(access) }
      localAPICs[processor].advance(to: now)
      if isRead { return Self.finish(localAPICs[processor].load(at: offset, access.width, now: now), access) }
      settle(localAPICs[processor].store(access.value, at: offset, access.width, now: now))
      return .value(0)
    }
  }

  /// RDMSR or WRMSR of the local APIC of the processor that drives the bus.
  ///
  /// - Returns: what was read, 0 for a write; `nil` for #GP.
  package mutating func drive(_ access: LocalAPICAccess) -> UInt64? {
    localAPICs[processor].advance(to: now)
    guard access.direction == .write else { return localAPICs[processor].readMSR(access.index, now: now) }
    guard let request = localAPICs[processor].writeMSR(access.value, to: access.index, now: now) else { return nil }
    settle(request)
    // The deadline may be now.
    localAPICs[processor].advance(to: now)
    return 0
  }

  private static func finish(_ answer: DeviceAnswer, _ access: MemoryAccess) -> BusAnswer {
    switch answer {
    case .value(let value): .value(value & access.width.mask)
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
    return .value(Self.floating(low, half) | Self.floating(high, half) << UInt64(half.bitCount))
  }
}
