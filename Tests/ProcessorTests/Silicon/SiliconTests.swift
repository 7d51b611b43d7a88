import Foundation
import Testing
import X86

/// The interpreter against the CPU that runs the test: random user-mode instructions, in random states, on both.
@Suite(.serialized) struct SiliconTests {
  /// TRAPLINE_PROGRAMS says how many are compared (ten thousand unless told), TRAPLINE_SEED repeats a run, TRAPLINE_ROWS
  /// takes only rows whose name begins so.
  @Test func agreesWithTheHostCPU() throws {
    #if os(Linux) && arch(x86_64)
      let host: HostCPU
      do { host = try HostCPU() } catch {
        print("differential test skipped: \(error)")
        return
      }
      let environment = ProcessInfo.processInfo.environment
      let first = environment["TRAPLINE_SEED"].flatMap { UInt64($0) } ?? UInt64.random(in: 0...UInt64.max)
      let count = environment["TRAPLINE_PROGRAMS"].flatMap { UInt64($0) } ?? 10_000
      let prefix = environment["TRAPLINE_ROWS"] ?? ""
      let rows = SiliconRow.all.filter { row in row.name.hasPrefix(prefix) && host.has(row.feature) }
      try #require(!rows.isEmpty, "no rows")
      print("differential test: \(count) instructions of \(rows.count) rows, seed \(first)")
      var comparison = SiliconComparison(host: host, guest: try SiliconGuest())
      var number: UInt64 = 0
      // Not every seed gives an instance; and the first failures say enough.
      while comparison.compared < count && number < 2 * count + 64 && comparison.failures < 20 {
        let seed = first &+ number
        number += 1
        var random = SplitMix(state: seed)
        let row = rows[Int(random.next() % UInt64(rows.count))]
        guard let problem = comparison.run(row, seed: random.next()) else { continue }
        Issue.record("TRAPLINE_SEED=\(seed) TRAPLINE_PROGRAMS=1 TRAPLINE_ROWS=\(prefix)\n\(problem)")
      }
      print("differential test: \(comparison.summary)")
      #expect(comparison.compared == count || comparison.failures > 0)
    #else
      print("differential test skipped: it needs x86-64 Linux")
    #endif
  }
}

#if os(Linux) && arch(x86_64)

  extension HostCPU {
    fileprivate func has(_ feature: SiliconRow.Feature) -> Bool {
      guard let (leaf, register, bit) = feature.bit else { return true }
      guard Self.cpuid(leaf: leaf & 0x8000_0000, on: self).eax >= leaf else { return false }
      return Self.cpuid(leaf: leaf, on: self)[keyPath: register] >> bit & 1 != 0
    }
  }

  /// Runs cases on both and tells what differs.
  private struct SiliconComparison {
    let host: HostCPU
    let guest: SiliconGuest
    /// What the data pages hold before the patches of a case.
    private let pattern: [UInt8]
    private(set) var compared: UInt64 = 0
    private(set) var faults: UInt64 = 0
    private(set) var failures = 0
    private var failedRows: [String: Int] = [:]

    init(host: HostCPU, guest: SiliconGuest) {
      self.host = host
      self.guest = guest
      var random = SplitMix(state: 0)
      pattern = (0..<SiliconPlaces.dataByteCount).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      host.put(pattern, at: SiliconPlaces.data)
      guest.put(pattern, at: SiliconPlaces.data)
    }

    var summary: String {
      "\(compared) compared, \(faults) of them faults, \(failures) differ"
        + failedRows.sorted { $0.value > $1.value }.map { "; \($0.key) \($0.value)" }.joined()
    }

    /// - Returns: what differs, or `nil`.
    mutating func run(_ row: SiliconRow, seed: UInt64) -> String? {
      guard let instance = SiliconCase(row, seed: seed) else { return nil }
      for (address, bytes) in instance.patches {
        host.put(bytes, at: address)
        guest.put(bytes, at: address)
      }
      let code = instance.bytes
      host.put(code, at: instance.address)
      guest.put(code, at: instance.address)
      let expected = host.run(instance.state, at: instance.address)
      let found = guest.run(instance.state, at: instance.address)
      let (hostData, guestData) = (host.data, guest.data)
      compared += 1
      if expected.vector != 3 { faults += 1 }
      var problems: [String] = []
      if let found {
        problems = differences(instance, expected, found)
      } else {
        problems = ["the interpreter did not come to an exception"]
      }
      if hostData != guestData, let problem = memoryDifference(instance, expected, hostData, guestData) {
        problems.append(problem)
      }

      let fill = [UInt8](repeating: 0xCC, count: code.count)
      host.put(fill, at: instance.address)
      guest.put(fill, at: instance.address)
      host.put(pattern, at: SiliconPlaces.data)
      for index in stride(from: 0, to: pattern.count, by: 64)
      where guestData[index..<index + 64] != pattern[index..<index + 64] {
        guest.put(Array(pattern[index..<index + 64]), at: SiliconPlaces.data + UInt64(index))
      }
      guard !problems.isEmpty else { return nil }
      failures += 1
      failedRows[row.name, default: 0] += 1
      return describe(instance) + problems.map { "\n  " + $0 }.joined()
    }

    private func hex(_ value: UInt64) -> String { String(value, radix: 16) }

    private func hex(_ bytes: some Sequence<UInt8>) -> String {
      bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    private func differences(
      _ instance: borrowing SiliconCase, _ host: SiliconOutcome, _ guest: SiliconOutcome
    ) -> [String] {
      var lines: [String] = []
      func compare(_ name: String, _ before: UInt64, _ host: UInt64, _ guest: UInt64) {
        if host != guest { lines.append("\(name): \(hex(before)), host \(hex(host)), interpreter \(hex(guest))") }
      }
      compare("vector", 0, host.vector, guest.vector)
      compare("rip", instance.address, host.rip, guest.rip)
      if host.vector == guest.vector && Vector(rawValue: UInt8(truncatingIfNeeded: host.vector)).hasErrorCode {
        compare("error code of \(host.vector)", host.address, host.errorCode, guest.errorCode)
        // Of a whole state, which byte of the missing page is asked for first is the processor's own.
        let seen = (instance.row.memoryByteCount ?? 0) > 16 ? ~0xFFF : UInt64.max
        if host.vector == 14 { compare("cr2", instance.effectiveAddress, host.address & seen, guest.address & seen) }
      }
      for register in GeneralRegister.allCases {
        let number = Int(register.rawValue)
        compare("\(register)", instance.state.general[number], host.state.general[number], guest.state.general[number])
      }
      // Flags are defined again where the instruction did not run.
      let hasRun = host.vector == 3
      let (hostImage, guestImage) = (host.state.fx, guest.state.fx)
      let seen = ~(hasRun ? instance.row.undefined(instance).rawValue : 0)
      compare("rflags", instance.state.flags & seen, host.state.flags & seen, guest.state.flags & seen)
      for (name, offset, count) in FXImage.compared {
        let before = instance.state.fx[word: offset, count]
        var (host, guest) = (host.state.fx[word: offset, count], guest.state.fx[word: offset, count])
        if hasRun && offset == 2 {
          host &= ~instance.row.undefinedStatus
          guest &= ~instance.row.undefinedStatus
        }
        if hasRun && instance.row.isTranscendental && 32..<64 ~= offset
          && FXImage.areNeighbours(hostImage, guestImage, at: offset & ~15)
        {
          continue
        }
        compare(name, before, host, guest)
      }
      return lines
    }

    private func memoryDifference(
      _ instance: borrowing SiliconCase, _ outcome: SiliconOutcome, _ host: [UInt8], _ guest: [UInt8]
    ) -> String? {
      let unseen = outcome.vector == 3 ? instance.row.unseenMemory : []
      let begin = SiliconPlaces.data &- (unseen.isEmpty ? 0 : instance.effectiveAddress)
      let first = host.indices.first { index in
        host[index] != guest[index] && !unseen.contains { $0.contains(begin &+ UInt64(index)) }
      }
      guard let first else { return nil }
      let range = first..<min(first + 16, host.count)
      return
        "memory at \(hex(SiliconPlaces.data + UInt64(first))): host \(hex(host[range])), interpreter \(hex(guest[range]))"
    }

    private func describe(_ instance: borrowing SiliconCase) -> String {
      let registers = GeneralRegister.allCases.map { "\($0)=\(hex(instance.state.general[Int($0.rawValue)]))" }
      var text =
        "\(instance.row.name): \(hex(instance.bytes)) at \(hex(instance.address)), rflags=\(hex(instance.state.flags))"
      text += "\n  " + registers.joined(separator: " ")
      if instance.isMemory { text += "\n  operand at \(hex(instance.effectiveAddress))" }
      if !instance.patches.isEmpty {
        text += "\n  memory " + instance.patches.map { "\(hex($0.address)):\(hex($0.bytes))" }.joined(separator: " ")
      }
      return text + "\n  fxsave " + hex(instance.state.fx.bytes.prefix(416))
    }
  }

#endif

extension FXImage {
  /// True where the x87 registers at `offset` are the same or next to each other.
  static func areNeighbours(_ one: FXImage, _ other: FXImage, at offset: Int) -> Bool {
    func place(_ image: FXImage) -> UInt128 {
      UInt128(image[word: offset + 8, 2]) << 63 | UInt128(image[word: offset, 8] & ~(1 << 63))
    }
    let (x, y) = (place(one), place(other))
    return (x > y ? x - y : y - x) <= 1
  }

  /// What of the image is compared: its parts by name, offset and byte count. FIP, FDP and FOP differ between vendors.
  static let compared: [(String, Int, Int)] = {
    var parts = [("fcw", 0, 2), ("fsw", 2, 2), ("ftw", 4, 1), ("mxcsr", 24, 4)]
    for number in 0..<8 {
      parts.append(("st\(number) digits", 32 + 16 * number, 8))
      parts.append(("st\(number) exponent", 40 + 16 * number, 2))
    }
    for number in 0..<16 {
      parts.append(("xmm\(number) low", 160 + 16 * number, 8))
      parts.append(("xmm\(number) high", 168 + 16 * number, 8))
    }
    return parts
  }()
}
