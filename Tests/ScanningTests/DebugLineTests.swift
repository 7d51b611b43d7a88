import Inspection
import Scanning
import Testing
import X86

@Suite("DWARF line numbers")
struct DebugLineTests {
  /// One unit for `cpuid` at 1000h, line 7, and `hlt` at 1002h, line 9.
  static func unit(version: UInt64, wide: Bool = false) -> [UInt8] {
    let little = ELFBuilder.little
    var tables: [UInt8]
    if version == 5 {
      // Folders by line_strp, files as string and number of the folder.
      tables = [1, 0x01, 0x1F, 2] + little(0, wide ? 8 : 4) + little(5, wide ? 8 : 4)
      tables += [2, 0x01, 0x08, 0x02, 0x0B, 2] + Array("x.c".utf8) + [0, 0] + Array("y.c".utf8) + [0, 1]
    } else {
      tables = Array("src".utf8) + [0, 0] + Array("y.c".utf8) + [0, 1, 0, 0, 0]
    }
    let lengths: [UInt8] = [0, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0, 1]
    let fixed: [UInt8] = [1] + (version >= 4 ? [1] : []) + [1, 0xFB, 14, 13] + lengths
    // File 1; address; line + 6; copy; special opcode of +2 lines and +2 bytes; +2 bytes; end.
    let program: [UInt8] =
      [4, 1, 0, 9, 2] + little(0x1000, 8) + [3, 6, 1] + [13 + 2 * 14 + 5 + 2] + [2, 2, 0, 1, 1]
    let header = fixed + tables
    let body =
      little(version, 2) + (version == 5 ? [8, 0] : []) + little(UInt64(header.count), wide ? 8 : 4) + header + program
    return (wide ? little(0xFFFF_FFFF, 4) + little(UInt64(body.count), 8) : little(UInt64(body.count), 4)) + body
  }

  static func file(_ program: [UInt8]) -> ELFBuilder {
    var file = ELFBuilder(entry: 0x1000)
    file.sections = [
      .init(name: ".text", address: 0x1000, bytes: [0x0F, 0xA2, 0xF4, 0xC3]),
      .init(name: ".debug_line", flags: 0, bytes: program),
      .init(name: ".debug_line_str", flags: 0, bytes: Array("/top".utf8) + [0] + Array("src".utf8) + [0]),
    ]
    return file
  }

  func remarks(_ file: ELFBuilder) throws -> [String] {
    let report = ScanReport(file: "x", try scanned(file.bytes), columns: ScanColumn.columns(of: [.vmx], handlers: []))
    return report.siteCells.map { $0[4] }
  }

  @Test("Versions 2 to 5, in 32 and 64 bits", arguments: [2, 3, 4, 5] as [UInt64], [false, true])
  func versions(version: UInt64, wide: Bool) throws {
    #expect(try remarks(Self.file(Self.unit(version: version, wide: wide))) == ["src/y.c:7", "src/y.c:9"])
  }

  @Test("A unit that is not understood does not hide the next")
  func twoUnits() throws {
    var broken = Self.unit(version: 4)
    broken[4] = 9
    #expect(try remarks(Self.file(broken + Self.unit(version: 3))) == ["src/y.c:7", "src/y.c:9"])
    // A length beyond the section ends it.
    broken[3] = 0x7F
    #expect(try remarks(Self.file(broken + Self.unit(version: 3))) == ["", ""])
  }

  @Test("Whatever the bytes, reading them ends")
  func mutations() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("mutated line programs: seed \(seed)")
    var random = SplitMix(state: seed)
    let units = [2, 3, 4, 5].flatMap { [Self.unit(version: $0), Self.unit(version: $0, wide: true)] }
    for round in 0..<20_000 {
      var unit = units[round % units.count]
      for _ in 0...random.next() % 5 {
        unit[Int(random.next() % UInt64(unit.count))] =
          random.next() & 3 == 0 ? 0xFF : UInt8(truncatingIfNeeded: random.next())
      }
      #expect(try remarks(Self.file(unit)).count == 2)
    }
  }
}
