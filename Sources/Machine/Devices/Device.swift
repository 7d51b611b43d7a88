public import X86

/// What a device makes of one bus cycle.
@frozen public enum DeviceAnswer: Sendable, Equatable {
  /// The device has no register there, or none of that width.
  case notMine
  /// What a read returns.
  case value(UInt64)
  /// A write is done.
  case done
  /// A write is done, and the machine must know of it.
  case signal(DeviceSignal)
}

/// What a write to a device can ask of the whole machine.
@frozen public enum DeviceSignal: Sendable, Equatable {
  /// The guest ends the run with this value.
  case debugExit(UInt32)
  /// The guest asks for a reset.
  case reset
  /// The guest switches the machine off.
  case powerOff
  /// The guest sends the machine to sleep, its memory kept: ACPI's S3.
  case suspend
}

/// A device with registers at ports. It knows offsets, widths and values; the bus knows ports and interrupt lines.
public protocol PortDevice {
  /// The widest access that reaches the device whole; the bus cuts wider ones into consecutive ports.
  static var widestAccess: Width { get }

  /// Reads the register at `offset` from the device's first port.
  mutating func read(at offset: UInt16, _ width: Width) -> DeviceAnswer

  /// Writes the register at `offset`; `value` is zero above `width`.
  mutating func write(_ value: UInt32, at offset: UInt16, _ width: Width) -> DeviceAnswer

  /// Reads a whole string of INS, elements of `width` from the register at `offset`, where that comes to the same as one read
  /// for each and nothing in it depends on the time.
  ///
  /// - Returns: false, with nothing done, where the elements must come one by one, as they must unless the device says
  ///   otherwise.
  mutating func read(string bytes: inout [UInt8], at offset: UInt16, _ width: Width) -> Bool

  /// Writes a whole string of OUTS, under the same condition.
  ///
  /// - Returns: as above.
  mutating func write(string bytes: borrowing [UInt8], at offset: UInt16, _ width: Width) -> Bool
}

extension PortDevice {
  /// One by one.
  public mutating func read(string bytes: inout [UInt8], at offset: UInt16, _ width: Width) -> Bool { false }

  /// One by one.
  public mutating func write(string bytes: borrowing [UInt8], at offset: UInt16, _ width: Width) -> Bool { false }
}

/// A device with registers at guest-physical addresses.
public protocol MemoryDevice {
  /// The widest access that reaches the device whole; the bus cuts wider ones into consecutive addresses.
  static var widestAccess: Width { get }

  /// Reads `width` bytes at `offset` from the device's first address.
  mutating func load(at offset: UInt64, _ width: Width) -> DeviceAnswer

  /// Writes `width` bytes at `offset`; `value` is zero above `width`.
  mutating func store(_ value: UInt64, at offset: UInt64, _ width: Width) -> DeviceAnswer
}
