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

/// Strings of an SEV-ES guest go to a device in one piece, and nobody can tell.
@Suite struct StringJourneys {
  /// MOV RSI; MOV RDI; MOV RCX; MOV RDX; REP and the instruction.
  private func string(_ opcode: [UInt8], _ port: UInt64, count: UInt64, at address: UInt64) -> [UInt8] {
    Assembly.load(.rsi, address) + Assembly.load(.rdi, address) + Assembly.load(.rcx, count)
      + Assembly.load(.rdx, port) + [0xF3] + opcode
  }

  @Test func areTheSameInAllModels() throws {
    let rows: [(opcode: [UInt8], port: UInt64, count: UInt64)] = [
      ([0x6E], 0x3F8, 5000), ([0x6F], 0xE0, 1500), ([0x66, 0x6F], 0xE8, 3000), ([0x6C], 0x511, 100),
      ([0x6D], 0xE0, 700),
      ([0x6E], 0x620, 300), ([0x66, 0x6D], 0x620, 300), ([0x6E], 0xFD, 64), ([0x6E], 0x80, 2033),
    ]
    for row in rows {
      // From the middle of a page over several, so that page and block ends do not fall together.
      let code = string(row.opcode, row.port, count: row.count, at: codeBase + 0x8765) + Assembly.leave(0)
      var traces: [[UInt8]] = []
      var states: [RegisterFile] = []
      var memories: [[UInt8]] = []
      for model in models + [.none] {
        var machine = try machine(hosted(model), code: code)
        let exit = machine.runToEnd(limit: 1_000_000)
        #expect(exit == .debugExit(0))
        #expect(machine.deviceTrace?.count == Int(row.count) + 1, "\(model)")
        traces.append(machine.deviceTrace?.checksum ?? [])
        states.append(machine.exposedRegisters)
        memories.append(machine.exposedBytes(codeBase..<codeBase + 0x10000) + machine.buses.serial.sink.bytes)
        if model == .sevES {
          let blocks = (Int(row.count) * (row.opcode == [0x6E] || row.opcode == [0x6C] ? 1 : 4) + 2031) / 2032
          #expect(machine.statistics.total <= UInt64(blocks) + 1, "\(row.opcode): \(machine.statistics.total) exits")
        }
      }
      for index in 1..<traces.count {
        #expect(traces[index] == traces[0], "\(row)")
        #expect(states[index] == states[0], "\(row)")
        #expect(memories[index] == memories[0], "\(row)")
      }
    }
  }

  /// Userspace that answers itself sees every element.
  @Test func userspaceSeesEveryElement() throws {
    let code = string([0x6E], 0x620, count: 40, at: codeBase) + Assembly.leave(0)
    for model in models {
      var machine = try machine(hosted(model), code: code)
      var seen: [UInt32] = []
      var exit = machine.run()
      while case .io(let element) = exit {
        seen.append(element.value)
        try machine.complete()
        exit = machine.run()
      }
      #expect(exit == .debugExit(0))
      #expect(seen == code.prefix(40).map { UInt32($0) }, "\(model)")
    }
  }

  /// Where RAM ends the restart state is exact: what was there has been sent, and the registers say so.
  @Test func stopsExactlyWhereRAMEnds() throws {
    var configuration = hosted(.sevES)
    configuration.memoryByteCount = 2 << 20
    for (opcode, width) in [([UInt8(0x6E)], UInt64(1)), ([0x66, 0x6F], 2), ([0x6F], 4)] {
      let begin: UInt64 = 0x20_0000 - 100 * width
      var machine = try machine(configuration, code: string(opcode, 0xE0, count: 1000, at: begin))
      let exit = machine.runToEnd(limit: 10_000)
      #expect(exit == .failure(.handlerMemory(0x20_0000)))
      #expect(machine.deviceTrace?.count == 100)
      #expect(machine.exposedRegisters[.rsi] == 0x20_0000)
      #expect(machine.exposedRegisters[.rcx] == 900)
    }
  }

  /// Time passes as for the elements one by one.
  @Test func takesAsLong() throws {
    let code = string([0x6E], 0xE0, count: 2000, at: codeBase) + [0x0F, 0x31] + Assembly.hlt
    var stamps: Set<UInt64> = []
    for model in [Confinement.vmx, .svm, .sevES] {
      var machine = try machine(hosted(model), code: code)
      _ = machine.runToEnd(limit: 10_000)
      stamps.insert(machine.exposedRegisters[.rax])
    }
    #expect(stamps.count == 1, "RDTSC after it: \(stamps)")
  }
}
