import Machine
import X86

/// The value of a read, or `nil` where the device has no such register.
func value(_ answer: DeviceAnswer) -> UInt64? {
  if case .value(let value) = answer { value } else { nil }
}

extension SerialPort {
  mutating func inb(_ offset: UInt16) -> UInt8 {
    value(read(at: offset, .byte)).map { UInt8(truncatingIfNeeded: $0) } ?? 0xEE
  }

  mutating func outb(_ byte: UInt8, _ offset: UInt16) { _ = write(UInt32(byte), at: offset, .byte) }
}

extension InterruptController {
  mutating func inb(_ offset: UInt16) -> UInt8 {
    value(read(at: offset, .byte)).map { UInt8(truncatingIfNeeded: $0) } ?? 0xEE
  }

  mutating func outb(_ byte: UInt8, _ offset: UInt16) { _ = write(UInt32(byte), at: offset, .byte) }
}

extension Buses {
  mutating func input(_ port: UInt16, _ width: Width = .byte) -> BusAnswer {
    drive(PortElement(port: port, direction: .read, width: width))
  }

  @discardableResult
  mutating func output(_ value: UInt32, _ port: UInt16, _ width: Width = .byte) -> BusAnswer {
    drive(PortElement(port: port, direction: .write, width: width, value: value))
  }
}

/// A small generator whose seed a failing test prints.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
