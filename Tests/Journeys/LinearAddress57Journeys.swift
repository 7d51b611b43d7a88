import Machine
import Testing
import X86

/// Five levels of paging: what hosted handlers fetch, load and store through linear addresses of 57 bits.
@Suite struct LinearAddress57Journeys {
  /// Bits 55:48 are not those of a 48-bit address.
  private static let high: UInt64 = 0x00AB_4F80_4000_0000
  private static let negative: UInt64 = 0xFF12_8880_8000_0000
  /// Where the image has the tables, from `codeBase` on: the levels 5, 4 (low), 3 (low), 4 and 3 (high), 4 and 3 (negative).
  private static let tables: [UInt64] = (1...7).map { codeBase + $0 * 0x1000 }
  private static let data: UInt64 = codeBase + 0x8000

  /// The code, its page tables behind it, and a page of data.
  private static func image(_ code: [UInt8]) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 0x9000)
    bytes.replaceSubrange(0..<code.count, with: code)
    func put(_ entry: UInt64, _ table: Int, _ index: UInt64) {
      let place = Int(tables[table] - codeBase + (index & 0x1FF) * 8)
      for byte in 0..<8 { bytes[place + byte] = UInt8(truncatingIfNeeded: entry >> UInt64(byte * 8)) }
    }
    put(tables[1] | 3, 0, 0)
    put(tables[2] | 3, 1, 0)
    for gibibyte in 0..<UInt64(4) { put(gibibyte << 30 | 0x83, 2, gibibyte) }
    for (table, base) in [(3, high), (5, negative)] {
      put(tables[table] | 3, 0, base >> 48)
      put(tables[table + 1] | 3, table, base >> 39)
      // RAM, and 2 GiB above it the last GiB below 4: devices.
      put(0x83, table + 1, base >> 30)
      put(0xC000_0083, table + 1, (base >> 30) + 2)
    }
    for index in 0..<0x1000 { bytes[0x8000 + index] = UInt8(truncatingIfNeeded: index * 13 + 5) }
    return bytes
  }

  private static func prepared(_ model: Confinement, _ code: [UInt8], levels: Int = 5) throws -> VirtualMachine {
    var prepared = try machine(hosted(model), code: image(code))
    guard levels == 5 else { return prepared }
    var system = prepared.exposedSystemState
    system.cr3 = tables[0]
    system.cr4.insert(.linearAddress57)
    prepared.exposedSystemState = system
    return prepared
  }

  /// The test region is at FED8_0000h.
  private static let device: UInt64 = 0x8000_0000 + 0x3ED8_0000

  /// JMP to itself at `base`; then a string out and in, a byte to a device and back, all through `base`.
  private static func program(_ base: UInt64) -> [UInt8] {
    let jump = Assembly.load(.rax, 0) + [0xFF, 0xE0]
    var code = Assembly.load(.rsi, base + data) + Assembly.load(.rcx, 700) + Assembly.load(.rdx, 0xE0)
    code += [0xF3, 0x6E]
    code += Assembly.load(.rdi, base + data + 0xFF0) + Assembly.load(.rcx, 4) + [0xF3, 0x6D]
    code += Assembly.load(.rbx, base + device) + [0xC6, 0x03, 0x5A, 0x8A, 0x23, 0x88, 0x63, 0x01]
    code += Assembly.cpuid + Assembly.leave(0)
    return Assembly.load(.rax, base + codeBase + UInt64(jump.count)) + [0xFF, 0xE0] + code
  }

  @Test(arguments: [high, negative])
  func areTranslatedInAllModels(_ base: UInt64) throws {
    var traces: [[UInt8]] = []
    for model in models + [.none] {
      var machine = try Self.prepared(model, Self.program(base))
      let exit = machine.runToEnd(limit: 10_000)
      #expect(exit == .debugExit(0), "\(model)")
      #expect(machine.exposedRegisters.rip >> 48 == base >> 48, "the code ran there")
      #expect(machine.exposedRegisters[.rsi] == base + Self.data + 700)
      let found = machine.deviceTrace
      let trace = try #require(found)
      #expect(trace.count == 700 + 4 + 3 + 1)
      let sent = trace.accesses.prefix(700).map(\.value)
      #expect(sent == (0..<700).map { UInt64(UInt8(truncatingIfNeeded: $0 * 13 + 5)) })
      #expect(trace.accesses[704].address == 0xFED8_0000 && trace.accesses[704].value == 0x5A)
      #expect(machine.exposedMemory(Self.data + 0xFF0, .dword) == machine.exposedMemory(Self.data + 0xFFC, .dword))
      traces.append(trace.checksum)
    }
    #expect(Set(traces).count == 1)
  }

  /// With four levels such an address is not canonical, nor is one of more than 57 bits with five: #GP before any exit.
  @Test(arguments: [(high, 4), (0x01AB_4F80_4000_0000, 5)] as [(UInt64, Int)])
  func areNotCanonicalElsewhere(_ base: UInt64, _ levels: Int) throws {
    for model in models {
      for access: [UInt8] in [[0x8A, 0x06], [0xF3, 0x6E], [0xF3, 0x6C]] {
        let code = Assembly.load(.rsi, base) + Assembly.load(.rdi, base) + Assembly.load(.rcx, 3)
        var machine = try Self.prepared(model, code + Assembly.load(.rdx, 0xE0) + access, levels: levels)
        let exit = machine.runToEnd(limit: 1_000)
        #expect(exit == .shutdown, "\(model), without an IDT: \(exit)")
        #expect(machine.deviceTrace?.count == 0)
      }
    }
  }
}
