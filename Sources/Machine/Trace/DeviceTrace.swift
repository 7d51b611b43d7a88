import Crypto
public import X86

/// One access of the guest to a device, as the device saw it.
public struct DeviceAccess: Sendable, Equatable {
  /// The port, or the guest-physical address.
  public let address: UInt64
  /// What was written, or what the guest got to read.
  public let value: UInt64
  /// Read or write.
  public let direction: Direction
  /// 1, 2, 4 or 8 bytes.
  public let width: Width
  /// A port, not an address.
  public let isPort: Bool
  /// A device had it; else userspace answered.
  public let isClaimed: Bool

  init(_ element: PortElement, value: UInt64, isClaimed: Bool) {
    address = UInt64(element.port)
    self.value = element.direction == .read ? value : UInt64(element.value)
    direction = element.direction
    width = element.width
    isPort = true
    self.isClaimed = isClaimed
  }

  init(_ access: MemoryAccess, value: UInt64, isClaimed: Bool) {
    address = access.address
    self.value = access.direction == .read ? value : access.value
    direction = access.direction
    width = access.width
    isPort = false
    self.isClaimed = isClaimed
  }
}

extension DeviceAccess: CustomStringConvertible {
  /// As in `out 0xe0 byte 0x12`, `load 0xff000000 dword 0x0`.
  public var description: String {
    let name =
      switch (isPort, direction) {
      case (true, .read): "in"
      case (true, .write): "out"
      case (false, .read): "load"
      case (false, .write): "store"
      }
    return "\(name) \(hexadecimal(address)) \(width) \(hexadecimal(value))\(isClaimed ? "" : " (no device)")"
  }
}

/// What the guest did to devices, in order, without time: equal in all models where their confinement is transparent.
public struct DeviceTrace: Sendable {
  /// The first accesses, as many as were asked for.
  public private(set) var accesses: [DeviceAccess] = []
  /// How many accesses there were.
  public private(set) var count = 0
  private let limit: Int
  private var hash = SHA256()
  private var unhashed: [UInt8] = []

  init(limit: Int) { self.limit = limit }

  mutating func append(_ access: DeviceAccess) {
    count += 1
    if accesses.count < limit { accesses.append(access) }
    let kind: UInt8 = (access.isPort ? 1 : 0) | access.direction.rawValue << 1 | (access.isClaimed ? 4 : 0)
    unhashed.append(kind)
    unhashed.append(access.width.rawValue)
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      unhashed.append(UInt8(truncatingIfNeeded: access.address >> shift))
    }
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      unhashed.append(UInt8(truncatingIfNeeded: access.value >> shift))
    }
    if unhashed.count >= 4096 {
      hash.update(data: unhashed)
      unhashed.removeAll(keepingCapacity: true)
    }
  }

  /// SHA-256 over all accesses: for each one byte of kind, one of width, eight of address, eight of value.
  public var checksum: [UInt8] {
    var hash = hash
    hash.update(data: unhashed)
    return Array(hash.finalize())
  }

  /// The first access in which two traces differ, or `nil` where they are equal.
  public func firstDifference(from other: DeviceTrace) -> Difference? {
    for (index, pair) in zip(accesses, other.accesses).enumerated() where pair.0 != pair.1 {
      return Difference(index: index, here: pair.0, there: pair.1)
    }
    if count == other.count && checksum == other.checksum { return nil }
    let index = min(accesses.count, other.accesses.count)
    return Difference(
      index: index, here: index < accesses.count ? accesses[index] : nil,
      there: index < other.accesses.count ? other.accesses[index] : nil)
  }

  /// Where two traces part. An access is `nil` where a trace ends, or no longer keeps accesses one by one.
  public struct Difference: Sendable, Equatable {
    /// How many accesses before it are known to be equal.
    public let index: Int
    /// The access in the trace that was asked.
    public let here: DeviceAccess?
    /// The access in the other trace.
    public let there: DeviceAccess?
  }
}
