import Foundation
import Machine
import RandomGuests
import Testing
import X86

/// A guest can be anything: whatever its bytes are, the run ends with a typed exit, and the host is still there.
@Suite("Random code")
struct RandomCodeTests {
  /// Bytes that lead deep: every opcode, and those that reach a hypervisor more often.
  private func code(_ random: inout SeededGenerator) -> [UInt8] {
    let doors: [[UInt8]] = [
      [0x0F, 0xA2], [0x0F, 0x32], [0x0F, 0x30], [0x0F, 0x01, 0xD9], [0xF3, 0x0F, 0x01, 0xD9], [0x66, 0x0F, 0x01, 0xCC],
      [0x0F, 0x01, 0xC1], [0x0F, 0x22, 0xD8], [0x0F, 0x22, 0xC0], [0x0F, 0x22, 0xE0], [0x0F, 0x23, 0xF8], [0xF4],
      [0xEC], [0xEF], [0xF3, 0x6E], [0xF3, 0x6D], [0x48, 0xCF], [0x0F, 0x05], [0x48, 0x0F, 0x07], [0xCD, 0x80], [0x9D],
      [0x0F, 0x01, 0x10], [0x0F, 0x01, 0x18], [0x0F, 0x00, 0xD8], [0x8E, 0xD0], [0x48, 0xCB], [0xF3, 0xA4], [0xFB],
    ]
    var bytes: [UInt8] = []
    while bytes.count < 400 {
      switch random.below(4) {
      case 0: bytes += random.pick(doors)
      case 1:
        // MOV of something that may be an address, a port, an MSR or a leaf.
        let choices: [UInt64] = [
          0x10_0000, 0xFF00_0000, 0xFEE0_0000, 0x3F8, 0xC000_0080, 0xC001_0130, 0x8, 0x1F, random.next(),
          random.next() & 0xFFFF,
        ]
        let value = random.pick(choices)
        bytes += [0x48, 0xB8 | UInt8(random.below(8))]
        for shift in stride(from: UInt64(0), to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: value >> shift)) }
      default: for _ in 0..<random.below(12) { bytes.append(UInt8(truncatingIfNeeded: random.next())) }
      }
    }
    return bytes
  }

  @Test(
    "No guest bytes end the host",
    arguments: [
      (Confinement.none, HandlerPlacement.own), (.vmx, .own), (.svm, .own), (.sevES, .hosted), (.sevES, .own),
      (.tdx, .hosted), (.tdx, .own),
    ])
  func randomCode(_ confinement: Confinement, _ handlers: HandlerPlacement) throws {
    // TRAPLINE_SEED repeats a run, TRAPLINE_PROGRAMS makes it longer.
    let environment = ProcessInfo.processInfo.environment
    let first = environment["TRAPLINE_SEED"].flatMap { UInt64($0) } ?? UInt64.random(in: 0...UInt64.max)
    let count = environment["TRAPLINE_PROGRAMS"].flatMap { UInt64($0) } ?? 1_000
    print("random code, \(confinement), \(handlers): \(count) seeds from \(first)")
    var executed: UInt64 = 0
    for number in 0..<count {
      var random = SeededGenerator(state: first &+ number)
      var machine = try VirtualMachine(
        MachineConfiguration(confinement: confinement, handlers: handlers, memoryByteCount: 2 << 20),
        image: try BootImage.flat(code(&random), base: 0x10_0000))
      var exit = machine.runToEnd(limit: 4_000)
      // Userspace may go on after these.
      for _ in 0..<8 {
        guard exit == .reset || exit.isDebugExit else { break }
        exit = machine.runToEnd(limit: 4_000)
      }
      if case .failure(.unexpectedStop) = exit { Issue.record("seed \(first &+ number): \(exit)") }
      #expect(machine.instructionCount <= 4_000 + 4_096, "seed \(first &+ number)")
      executed += machine.instructionCount
    }
    #expect(executed > count)
  }
}

extension MachineExit {
  fileprivate var isDebugExit: Bool { if case .debugExit = self { true } else { false } }
}
