import Host
import Memory
import X86

// A string of port I/O that has come to the host in one piece.
extension VirtualMachine {
  /// What is left of an SEV-ES guest's string goes to a device whole, where the device takes it so. The trace has it element
  /// by element.
  ///
  /// - Returns: `nil`, with nothing done, where the elements must go one by one.
  mutating func driveString(_ element: PortElement) -> HostAction? {
    guard var bytes = vcpu.sev.stringBytes(world.memory), let answer = buses.drive(string: &bytes, element) else {
      return nil
    }
    if answer == .unclaimed {
      if hasUserspace { return nil }
      if element.direction == .read { for index in bytes.indices { bytes[index] = 0xFF } }
    }
    let count = UInt64(bytes.count / element.width.byteCount)
    pass(GuestTime.portCycle * count)
    if countsElements { vcpu.elements &+= count }
    statistics.add(bytes: bytes.count)
    if isTraced || isDeviceTraced { note(string: bytes, element, isClaimed: answer != .unclaimed) }
    return world.completeString(bytes, for: &vcpu.sev)
  }

  private mutating func note(string bytes: borrowing [UInt8], _ element: PortElement, isClaimed: Bool) {
    for first in stride(from: 0, to: bytes.count, by: element.width.byteCount) {
      var value: UInt64 = 0
      for index in 0..<element.width.byteCount { value |= UInt64(bytes[first + index]) << UInt64(index * 8) }
      let one = PortElement(
        port: element.port, direction: element.direction, width: element.width,
        value: UInt32(truncatingIfNeeded: value))
      note(one, value, isClaimed: isClaimed)
    }
  }
}
