public import X86

/// QEMU's `isa-debug-exit`, four ports: a write of any width ends the run.
public struct DebugExit: PortDevice {
  /// Takes bytes, words and dwords.
  public static var widestAccess: Width { .dword }

  /// The device.
  public init() {}

  /// Reads as 0.
  public mutating func read(at offset: UInt16, _ width: Width) -> DeviceAnswer { .value(0) }

  /// Ends the run with the value written.
  public mutating func write(_ value: UInt32, at offset: UInt16, _ width: Width) -> DeviceAnswer {
    .signal(.debugExit(value))
  }
}
