import Host
import Memory
import Testing
import X86

/// A string whose elements the host of an SEV-ES guest hands over in one piece.
@Suite struct StringBlockTests {
  /// What a machine may do in place of element after element.
  private func runWhole(_ bench: SEVBench, _ device: inout RecordingDevice) -> HostAction {
    guard case .port(let element) = bench.vmgexit(), var bytes = bench.stringBytes() else {
      return .fail(.nothingPending)
    }
    let size = element.width.byteCount
    for first in stride(from: 0, to: bytes.count, by: size) {
      let sent = (0..<size).reduce(UInt32(0)) { $0 | UInt32(bytes[first + $1]) << UInt32($1 * 8) }
      let value = device.access(
        PortElement(
          port: element.port, direction: element.direction, width: element.width,
          value: element.direction == .write ? sent : 0))
      guard element.direction == .read else { continue }
      for index in 0..<size { bytes[first + index] = UInt8(truncatingIfNeeded: value >> UInt32(index * 8)) }
    }
    return bench.completeString(bytes)
  }

  private func page(_ bench: SEVBench) -> [UInt64] { stride(from: 0, to: 4096, by: 8).map { bench.read($0) } }

  @Test(arguments: [Direction.write, .read], [Width.byte, .word, .dword])
  func comesToTheSameAsElementAfterElement(_ direction: Direction, _ width: Width) throws {
    let room = UInt64(GHCBLayout.sharedBufferByteCount / width.byteCount)
    for isHosted in [false, true] {
      for (count, distance) in [(UInt64(2), 0), (5, 3), (room, 0)] {
        var outcomes: [(HostAction, [UInt64], [PortElement])] = []
        for isWhole in [false, true] {
          let bench = try SEVBench(isHosted: isHosted)
          for offset in 0..<GHCBLayout.sharedBufferByteCount {
            bench.write(UInt64(offset * 7 + 1), GHCBLayout.sharedBuffer + offset, .byte)
          }
          bench.string(
            direction, width, count: count,
            scratch: bench.address + UInt64(GHCBLayout.sharedBuffer) + UInt64(distance))
          var device = RecordingDevice()
          let action = isWhole ? runWhole(bench, &device) : bench.run(&device)
          #expect(bench.host.elementsLeft == 1)
          outcomes.append((action, page(bench), device.elements))
        }
        #expect(outcomes[0].0 == .resume(retired: false))
        #expect(outcomes[0].0 == outcomes[1].0)
        #expect(outcomes[0].1 == outcomes[1].1)
        #expect(outcomes[0].2 == outcomes[1].2)
        #expect(outcomes[1].2.count == Int(count))
      }
    }
  }

  @Test func askingChangesNothing() throws {
    let bench = try SEVBench()
    bench.string(.write, .byte, count: 3)
    for index in 0..<3 { bench.write(UInt64(0x41 + index), GHCBLayout.sharedBuffer + index, .byte) }
    _ = bench.vmgexit()
    #expect(bench.stringBytes() == [0x41, 0x42, 0x43])
    let second = bench.complete(0)
    #expect(second == .port(PortElement(port: 0x3F8, direction: .write, width: .byte, value: 0x42)))
    #expect(bench.host.elementsLeft == 2)
    #expect(bench.stringBytes() == [0x42, 0x43], "what is left")
    _ = bench.complete(0)
    #expect(bench.stringBytes() == nil, "one element is no string")
  }

  /// What is handed over was read once: a second writer comes too late.
  @Test func isReadOnce() throws {
    let bench = try SEVBench()
    bench.string(.write, .word, count: 4)
    for index in 0..<8 { bench.write(UInt64(index), GHCBLayout.sharedBuffer + index, .byte) }
    _ = bench.vmgexit()
    let bytes = try #require(bench.stringBytes())
    bench.write(.max, GHCBLayout.sharedBuffer, .qword)
    #expect(bytes == Array(0..<8))
    #expect(bench.completeString(bytes) == .resume(retired: false))
    #expect(bench.read(GHCBLayout.sharedBuffer) == .max, "OUTS gives nothing back")
  }

  /// Version 1 lets a scratch area lie elsewhere: those go element by element.
  @Test func onlyWhatLiesInTheGHCBIsHandedOver() throws {
    let bench = try SEVBench(protocolVersion: 1)
    bench.string(.write, .byte, count: 5000, scratch: SEVBench.outside)
    guard case .port = bench.vmgexit() else {
      Issue.record("no element")
      return
    }
    #expect(bench.host.elementsLeft == 5000)
    #expect(bench.stringBytes() == nil)
  }

  @Test func aWrongAnswerIsRefused() throws {
    let bench = try SEVBench()
    #expect(bench.completeString([1, 2]) == .fail(.nothingPending))
    bench.string(.read, .word, count: 3)
    _ = bench.vmgexit()
    for count in [0, 1, 5, 7, 4096] {
      let bytes = [UInt8](repeating: 9, count: count)
      #expect(bench.completeString(bytes) == .fail(.nothingPending))
    }
    #expect(bench.completeString([1, 2, 3, 4, 5, 6]) == .resume(retired: false))
    #expect(bench.read(GHCBLayout.sharedBuffer) & 0xFFFF_FFFF_FFFF == 0x0605_0403_0201)
    #expect(bench.completeString([1, 2, 3, 4, 5, 6]) == .fail(.nothingPending))
  }
}
