import Machine
import Testing
import X86

/// A string that a device takes whole leaves what its elements would have left.
@Suite struct StringCycleTests {
  private static let ports: [UInt16] = [
    0x3F8, 0x3F9, 0x3FA, 0x3FB, 0x3FC, 0x3FD, 0x3FF, 0x80, 0xE0, 0xE1, 0xE2, 0xE4, 0xE8, 0x510, 0x511, 0x61, 0x40, 0x70,
    0x21, 0x60, 0xF4, 0x92, 0x600, 0xCF8, 0x2001,
  ]

  /// States that make a difference to the serial port and to firmware configuration.
  private static let setUps: [[(UInt16, UInt32, Width)]] = [
    [], [(0x3FB, 0x80, .byte)], [(0x3FC, 0x10, .byte)], [(0x3FC, 0x18, .byte), (0x3FA, 1, .byte)],
    [(0x3FC, 8, .byte), (0x3F9, 3, .byte)], [(0x3FC, 8, .byte), (0x3F9, 7, .byte), (0x3FA, 0x41, .byte)],
    [(0x510, 0x19, .word)], [(0x510, 5, .word)], [(0xE0, 0x4433_2211, .dword)],
  ]

  private func prepared(_ writes: [(UInt16, UInt32, Width)]) -> Buses {
    var buses = Buses(serialSink: ByteSink(.memory))
    for (port, data) in [(UInt16(0x20), [UInt32(0x11)]), (0x21, [0x20, 4, 1, 0])] {
      for byte in data { buses.output(byte, port) }
    }
    for (port, value, width) in writes { buses.output(value, port, width) }
    return buses
  }

  /// What can be seen of the devices afterwards.
  private func look(_ buses: consuming Buses) -> [BusAnswer] {
    var seen: [BusAnswer] = []
    seen.append(.value(UInt64(buses.post.code)))
    seen.append(.value(buses.interrupts.output ? 1 : 0))
    for _ in 0..<20 {
      for port: UInt16 in [0x3FA, 0x3FD, 0x3F8, 0x3FE, 0x3FF, 0x511] { seen.append(buses.input(port)) }
    }
    for port: UInt16 in [0x3F9, 0x3FB, 0x3FC] { seen.append(buses.input(port)) }
    seen.append(buses.input(0xE0, .dword))
    for byte in buses.serial.sink.bytes { seen.append(.value(UInt64(byte))) }
    return seen
  }

  @Test func comesToTheSameAsElementAfterElement() {
    var whole = 0
    for setUp in Self.setUps {
      for port in Self.ports {
        for width in [Width.byte, .word, .dword] {
          for direction in [Direction.write, .read] {
            for count in [2, 17, 100] {
              let sent = (0..<count * width.byteCount).map { UInt8(truncatingIfNeeded: $0 * 37 + 11) }
              var bytes = sent
              var one = prepared(setUp)
              let element = PortElement(port: port, direction: direction, width: width)
              guard let answer = one.drive(string: &bytes, element) else {
                #expect(bytes == sent, "\\(port) \\(width) \\(direction)")
                continue
              }
              whole += 1
              #expect(answer == .value(0), "each of these ports has a device")
              var other = prepared(setUp)
              var expected = sent
              for first in stride(from: 0, to: sent.count, by: width.byteCount) {
                let value = (0..<width.byteCount).reduce(UInt32(0)) { $0 | UInt32(sent[first + $1]) << UInt32($1 * 8) }
                let answer = other.drive(
                  PortElement(
                    port: port, direction: direction, width: width, value: direction == .write ? value : 0))
                guard case .value(let read) = answer else {
                  Issue.record("\\(port) \\(width) \\(direction) answers \\(answer)")
                  continue
                }
                guard direction == .read else { continue }
                for index in 0..<width.byteCount {
                  expected[first + index] = UInt8(truncatingIfNeeded: read >> UInt64(index * 8))
                }
              }
              #expect(bytes == expected, "\\(port) \\(width) \\(direction)")
              #expect(look(one) == look(other), "\\(port) \\(width) \\(direction)")
            }
          }
        }
      }
    }
    #expect(whole > 400, "hardly any device takes a string whole")
  }

  @Test func portsWithoutADeviceAreForUserspace() {
    var buses = Buses()
    var bytes: [UInt8] = [1, 2, 3]
    let answer = buses.drive(string: &bytes, PortElement(port: 0x620, direction: .read, width: .byte))
    #expect(answer == .unclaimed)
    #expect(bytes == [1, 2, 3])
  }
}
