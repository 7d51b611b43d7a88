import Foundation
import Machine
import Testing
import X86

/// Canaries in every register and all around the bytes that the guest sends: nothing that the host is lent may show
/// one, except what the protocol names.
@Suite struct ConfinementJourneys {
  /// Distinct, and no window of six digits of one is in another.
  private func canary(_ index: Int) -> UInt64 {
    var random = SplitMix(seed: 0xC0FF_EE00 + UInt64(index))
    return random.next() | 0x8000_0000_8000_0000
  }

  /// OUT, IN, OUTSB and INSB with canaries everywhere; RDX, RSI, RDI, RCX and AL are what the instructions need.
  private var code: [UInt8] {
    var code: [UInt8] = []
    for (index, register) in GeneralRegister.allCases.enumerated() {
      code += Assembly.load(register, canary(index) & ~0xFF | (register == .rax ? 0x5A : 0))
    }
    code += Assembly.outAL(0x80) + Assembly.inAL(0x80) + Assembly.outAL(0xE0)
    // CPUID names EAX and ECX; their upper halves it does not.
    code += Assembly.load(.rax, canary(20) & ~0xFFFF_FFFF) + Assembly.load(.rcx, canary(21) & ~0xFFFF_FFFF)
    code += Assembly.cpuid
    for index in 0..<8 { code += Assembly.store(canary(30 + index), at: UInt32(0x30_0000 + index * 8)) }
    code += Assembly.load(.rdx, canary(1) & ~0xFFFF | 0x80) + Assembly.load(.rcx, 1)
    // One byte of the canary at 30_0018h leaves; the rest of the page must not.
    code += Assembly.load(.rsi, 0x30_0018) + [0x6E]
    code += Assembly.load(.rdi, 0x30_0020) + [0x6C]
    return code + Assembly.leave(0)
  }

  private func trace(_ confinement: Confinement, showsPrivate: Bool = false) throws -> [String] {
    var configuration = hosted(confinement)
    configuration.exitTrace = ExitTraceConfiguration(sink: ByteSink(.memory), showsPrivate: showsPrivate)
    var machine = try machine(configuration, code: code)
    let exit = machine.runToEnd(limit: 1000)
    #expect(exit == .debugExit(0))
    return String(decoding: machine.exitTraceBytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  private func leaks(_ lines: [String]) -> [String] {
    var windows: Set<Substring> = []
    for index in 0..<40 {
      let digits = Substring(String(canary(index), radix: 16))
      for start in 0...10 { windows.insert(digits.dropFirst(start).prefix(6)) }
    }
    return lines.filter { line in windows.contains { line.contains($0) } }
  }

  @Test(arguments: [Confinement.sevES, .tdx])
  func noCanaryIsLent(_ confinement: Confinement) throws {
    let lines = try trace(confinement)
    #expect(lines.count >= 6)
    #expect(leaks(lines).isEmpty)
    #expect(!lines.contains { $0.contains("\"guest\"") }, "where the guest is, its host does not know")
  }

  /// The test can fail: a plain guest has no secrets.
  @Test(arguments: [Confinement.vmx, .svm])
  func plainGuestsAreOpen(_ confinement: Confinement) throws {
    #expect(!leaks(try trace(confinement)).isEmpty)
  }

  @Test(arguments: [Confinement.sevES, .tdx])
  func privatePagesCannotBeRead(_ confinement: Confinement) throws {
    var machine = try machine(hosted(confinement), code: code)
    _ = machine.runToEnd(limit: 1000)
    for address in [codeBase, 0x30_0000, 0x1000, 0x81F8] {
      if confinement == .tdx {
        #expect(throws: (any Error).self) { try machine.readMemory(address, .qword) }
      } else {
        // Ciphertext: not what the guest sees, and the same at every look.
        let seen = try machine.readMemory(address, .qword)
        #expect(seen != machine.exposedMemory(address, .qword))
        #expect(try machine.readMemory(address, .qword) == seen)
      }
    }
  }

  @Test(arguments: models, [false, true])
  func everyLineIsJSON(_ confinement: Confinement, _ showsPrivate: Bool) throws {
    for line in try trace(confinement, showsPrivate: showsPrivate) {
      let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      #expect(object["model"] as? String == confinement.name)
      #expect(object["handlers"] as? String == "hosted")
      #expect(object["lent"] is [String: Any])
      let isOpen = showsPrivate || confinement == .vmx || confinement == .svm
      #expect((object["guest"] != nil) == isOpen)
    }
  }
}

private struct SplitMix {
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
