public import X86

/// The I/O APIC of the machine, FEC0_0000h: 24 pins (Intel 82093AA data sheet, 290566; version 20h, which adds the EOI
/// register, as in Intel's I/O controller hubs).
public struct IOAPIC: MemoryDevice {
  /// Registers have 32 bits.
  public static var widestAccess: Width { .dword }
  /// Bytes that it decodes.
  public static let byteCount = 4096
  /// Its pins.
  static let pinCount = 24

  private var index: UInt8 = 0
  private var identifier: UInt32 = 0
  private var entries = [UInt64](repeating: IOAPIC.masked, count: pinCount)
  private var lines: UInt32 = 0
  /// What it sent since it was last asked.
  private var messages: [(pin: Int, message: InterruptMessage)] = []

  private static let masked: UInt64 = 1 << 16
  private static let isLevel: UInt64 = 1 << 15
  private static let remoteRequest: UInt64 = 1 << 14

  /// An I/O APIC whose pins are all masked.
  public init() {}

  /// Hands out what it sent since the last call.
  mutating func takeMessages() -> [(pin: Int, message: InterruptMessage)] {
    guard !messages.isEmpty else { return [] }
    defer { messages.removeAll(keepingCapacity: true) }
    return messages
  }

  /// Sets the level of a pin.
  mutating func setLine(_ pin: Int, _ level: Bool) {
    guard 0..<Self.pinCount ~= pin else { return }
    let bit = UInt32(1) << UInt32(pin)
    let rises = level && lines & bit == 0
    if level { lines |= bit } else { lines &= ~bit }
    if entries[pin] & Self.isLevel != 0 {
      serve(pin)
    } else if rises && entries[pin] & Self.masked == 0 {
      send(pin)
    }
  }

  /// A local APIC is done with a level-triggered interrupt, or the EOI register was written.
  mutating func endInterrupt(_ vector: UInt8) {
    for pin in 0..<Self.pinCount
    where UInt8(truncatingIfNeeded: entries[pin]) == vector && entries[pin] & Self.isLevel != 0 {
      entries[pin] &= ~Self.remoteRequest
      serve(pin)
    }
  }

  /// Nobody took what the pin sent: it has no end to wait for.
  mutating func noteUndelivered(_ pin: Int) { entries[pin] &= ~Self.remoteRequest }

  /// A level that is high is sent once until its end.
  private mutating func serve(_ pin: Int) {
    guard lines >> UInt32(pin) & 1 != 0,
      entries[pin] & (Self.isLevel | Self.masked | Self.remoteRequest) == Self.isLevel
    else { return }
    send(pin)
    entries[pin] |= Self.remoteRequest
  }

  private mutating func send(_ pin: Int) {
    let entry = entries[pin]
    let message = InterruptMessage(
      vector: UInt8(truncatingIfNeeded: entry),
      mode: InterruptMessage.Mode(rawValue: UInt8(truncatingIfNeeded: entry >> 8 & 7)) ?? .reserved,
      isLogical: entry & 1 << 11 != 0, isLevel: entry & Self.isLevel != 0,
      destination: UInt32(truncatingIfNeeded: entry >> 56), isWide: false)
    messages.append((pin, message))
  }

  // MARK: Registers

  /// Reads the index (offset 0) or the register that it names (10h).
  public mutating func load(at offset: UInt64, _ width: Width) -> DeviceAnswer {
    switch offset & ~3 {
    case 0x00: .value(UInt64(index) >> ((offset & 3) * 8) & width.mask)
    case 0x10: .value(UInt64(register) >> ((offset & 3) * 8) & width.mask)
    default: .value(0)
    }
  }

  /// Writes the index, the register that it names, or the EOI register (40h).
  public mutating func store(_ value: UInt64, at offset: UInt64, _ width: Width) -> DeviceAnswer {
    let word = UInt32(truncatingIfNeeded: value)
    switch offset {
    case 0x00: index = UInt8(truncatingIfNeeded: value)
    case 0x10 where width == .dword: setRegister(word)
    case 0x40: endInterrupt(UInt8(truncatingIfNeeded: value))
    default: break
    }
    return .done
  }

  private var register: UInt32 {
    switch index {
    // The arbitration ID is loaded with the ID.
    case 0, 2: return identifier
    case 1: return UInt32(Self.pinCount - 1) << 16 | 0x20
    case 0x10..<UInt8(0x10 + 2 * Self.pinCount):
      let entry = entries[Int(index - 0x10) >> 1]
      return UInt32(truncatingIfNeeded: index & 1 == 0 ? entry : entry >> 32)
    default: return 0
    }
  }

  private mutating func setRegister(_ value: UInt32) {
    switch index {
    case 0: identifier = value & 0x0F00_0000
    case 0x10..<UInt8(0x10 + 2 * Self.pinCount):
      let pin = Int(index - 0x10) >> 1
      if index & 1 == 0 {
        // Delivery status and remote IRR are read-only.
        let kept = entries[pin] & ~0x1_AFFF & ~(1 << 12) | entries[pin] & Self.remoteRequest
        entries[pin] = kept & (~0xFFFF_FFFF | Self.remoteRequest) | UInt64(value & 0x1_AFFF)
        // As in Intel's chip sets: an edge has nothing to wait for.
        if entries[pin] & Self.isLevel == 0 { entries[pin] &= ~Self.remoteRequest }
      } else {
        entries[pin] = entries[pin] & 0xFFFF_FFFF | UInt64(value & 0xFF00_0000) << 32
      }
      if entries[pin] & Self.isLevel != 0 { serve(pin) }
    default: break
    }
  }
}
