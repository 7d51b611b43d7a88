import Foundation
import Testing

/// What a guest costs the host that does nothing: memory is there from its first touch on, and so are the tables that
/// have an entry for each page.
@Suite("The host's memory")
struct FootprintJourneys {
  private static let hasStatus = FileManager.default.isReadableFile(atPath: "/proc/self/status")

  /// Waits in HLT for the interval timer, for ever; after each hundredth time it says so.
  private var idleGuest: [UInt8] {
    let table: UInt32 = 0x3_0000, pointer: UInt32 = 0x3_1000, handler: UInt64 = 0x10_0800
    let outs: [(UInt8, UInt8)] = [
      (0x20, 0x11), (0x21, 0x20), (0x21, 4), (0x21, 1), (0x21, 0xFE), (0x43, 0x34), (0x40, 0), (0x40, 0x10),
    ]
    let gate = handler & 0xFFFF | 0x10 << 16 | 0x8E << 40 | (handler >> 16) << 48
    var code = store(gate, at: table + 0x200) + store(0, at: table + 0x208)
    code += store(0x20F | UInt64(table) << 16, at: pointer) + store(0, at: pointer + 8)
    code += [0x0F, 0x01, 0x1C, 0x25, 0x00, 0x10, 0x03, 0x00]
    for (port, value) in outs { code += [0xB0, value, 0xE6, port] }
    code += [0x31, 0xDB, 0x66, 0xBA, 0xF8, 0x03]
    // STI; HLT; INC EBX; CMP EBX, 100; JNE to STI; XOR EBX, EBX; MOV AL, 10; OUT DX, AL; JMP to STI.
    code += [0xFB, 0xF4, 0xFF, 0xC3, 0x83, 0xFB, 100, 0x75, 0xF7, 0x31, 0xDB, 0xB0, 0x0A, 0xEE, 0xEB, 0xF0]
    code += [UInt8](repeating: 0xCC, count: 0x800 - code.count)
    // The handler: PUSH RAX; end of interrupt; POP RAX; IRETQ.
    return code + [0x50, 0xB0, 0x20, 0xE6, 0x20, 0x58, 0x48, 0xCF]
  }

  /// MOV RAX, `value`; MOV [`address`], RAX.
  private func store(_ value: UInt64, at address: UInt32) -> [UInt8] {
    [0x48, 0xB8] + (0..<8).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) } + [0x48, 0x89, 0x04, 0x25]
      + (0..<4).map { UInt8(truncatingIfNeeded: address >> ($0 * 8)) }
  }

  @Test(
    "An idle guest with 4 GiB costs less than 100 MiB",
    .enabled(if: hasStatus, "there is no /proc/self/status, so what a process has cannot be read"),
    arguments: ["vmx", "svm", "sev-es", "tdx"])
  func idle(_ model: String) throws {
    let trapline = try #require(CommandLineJourneys.trapline, "trapline is not beside the tests")
    let image = try TemporaryFile(idleGuest, name: "idle.bin")
    let result = try trapline.run(
      [
        "run", image.url.path, "--base", "0x100000", "--model", model, "--memory", "4096", "--max-instructions",
        "200000", "--guest-handlers", "hosted",
      ], seconds: 120)
    #expect(result.status == 124, "\(result.output) \(result.errors)")
    #expect(result.output.hasPrefix(String(repeating: "\n", count: 100)), "it went on waiting: \(result.output)")
    let peak = try #require(result.peakMemory)
    print("idle, \(model), 4096 MiB of memory: \(peak) KiB of the host's")
    #expect(peak < 100 << 10)
  }
}
