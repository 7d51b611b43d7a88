import Inspection
import Scanning
import Testing
import X86

@Suite("ELF files")
struct ELFTests {
  /// `in al, dx; call 0x1010; ret`, padding, `cpuid; ret`, a table, and code that nothing leads to.
  static let code: [UInt8] =
    [0xEC, 0xE8, 0x0A, 0, 0, 0, 0xC3] + [UInt8](repeating: 0xCC, count: 9)
    + [0x0F, 0xA2, 0xC3] + [UInt8](repeating: 0xCC, count: 13)
    + [0x6C, 0x6D, 0x6E, 0x6F] + [UInt8](repeating: 0xCC, count: 12)
    + [0x0F, 0x32, 0xC3]

  static var executable: ELFBuilder {
    var file = ELFBuilder(entry: 0x1000)
    file.sections = [.init(name: ".text", address: 0x1000, bytes: code)]
    file.symbols = [
      .init(name: "start", value: 0x1000, size: 7),
      .init(name: "table", value: 0x1020, size: 4, type: 1, isLocal: true),
    ]
    return file
  }

  @Test("Code is found by symbols and branches, the rest by sweep, and data is none", arguments: [true, false])
  func executable(is64: Bool) throws {
    var file = Self.executable
    file.is64 = is64
    let result = try scanned(file.bytes)
    #expect(result.summary == ["port-io@1000", "cpuid@1010", "msr@1030*"])
    #expect(result.image.format == (is64 ? "ELF64 executable" : "ELF32 executable"))
    #expect(result.image.symbols.name(of: 0x1006)?.name == "start")
    #expect(result.image.symbols.name(of: 0x1006)?.offset == 6)
    // Behind the function's end nobody is named.
    #expect(result.image.symbols.name(of: 0x1008) == nil)
    #expect(result.counts.dataBytes == 4)
    #expect(result.counts.instructions == 7 && result.counts.sweptInstructions == 2)
    #expect(result.counts.paddingBytes == 34)
  }

  @Test("Without a symbol the table would be code, and a sweep says so")
  func swept() throws {
    var file = Self.executable
    file.symbols = []
    #expect(
      try scanned(file.bytes).summary == [
        "port-io@1000", "cpuid@1010", "string-port-io@1020*", "string-port-io@1021*", "string-port-io@1022*",
        "string-port-io@1023*", "msr@1030*",
      ])
  }

  @Test("Only executable sections are read")
  func sections() throws {
    var file = Self.executable
    file.sections.append(.init(name: ".data", flags: 3, address: 0x3000, bytes: [0xEC, 0xEC, 0xC3]))
    file.sections.append(.init(name: ".bss", type: 8, flags: 6, address: 0x4000))
    #expect(try scanned(file.bytes).summary.count == 3)
  }

  /// Two text sections; the first jumps into the second, whose address only the relocation knows.
  @Test("A module's relocations lead to its code, also from its data")
  func relocatable() throws {
    var file = ELFBuilder(type: 1)
    file.sections = [
      .init(name: ".text", bytes: [0xE9, 0, 0, 0, 0, 0xCC, 0xCC, 0xCC]),
      // A sweep alone would read MOV EAX, imm32 over the RDMSR.
      .init(name: ".init.text", bytes: [0xB8, 0x0F, 0x32, 0xC3, 0x90, 0x90, 0x0F, 0xA2, 0xC3]),
      .init(name: ".rodata", flags: 2, bytes: [0, 0, 0, 0, 0, 0, 0, 0]),
      .init(
        name: ".rela.text", type: 4, flags: 0, bytes: ELFBuilder.rela(1, symbol: 2, type: 4, addend: 6 - 4), link: 6,
        info: 1),
      .init(
        name: ".rela.rodata", type: 4, flags: 0, bytes: ELFBuilder.rela(0, symbol: 2, type: 1, addend: 1), link: 6,
        info: 3),
    ]
    file.symbols = [
      .init(name: "start", value: 0, size: 5), .init(name: "init", value: 0, type: 0, isLocal: true, section: 2),
    ]
    let result = try scanned(file.bytes)
    let found = result.sites.map {
      "\($0.class.rawValue) \(result.image.regions[$0.region].name)+\($0.offset)\($0.isSwept ? "*" : "")"
    }
    #expect(found == ["msr .init.text+1", "cpuid .init.text+6"])
    #expect(result.image.isRelocatable)
    let report = ScanReport(file: "x.ko", result, columns: ScanColumn.columns(of: [.sevES], handlers: []))
    #expect(report.siteCells[0][0] == ".init.text+0x1")
  }

  @Test("UD2 and 'kvm' or 'xen' is one marker, and no INS or OUTS")
  func emulationPrefix() throws {
    var file = Self.executable
    file.symbols = []
    file.sections[0].bytes = [0x0F, 0x0B, 0x6B, 0x76, 0x6D, 0x0F, 0xA2, 0x0F, 0x0B, 0x78, 0x65, 0x6E, 0x0F, 0xA2, 0xC3]
    let result = try scanned(file.bytes)
    #expect(result.summary == ["emulation-prefix@1000", "cpuid@1005", "emulation-prefix@1007", "cpuid@100c"])
    let report = ScanReport(file: "x", result, columns: ScanColumn.columns(of: [.vmx], handlers: []))
    #expect(report.siteCells.map { $0[3] } == ["ud2; 'kvm'", "cpuid", "ud2; 'xen'", "cpuid"])
  }

  @Test("A truncated file is one line with an offset, and never more")
  func truncated() throws {
    let bytes = Self.executable.bytes
    for count in 0..<bytes.count {
      do throws(ScanError) {
        _ = try scanned(Array(bytes.prefix(count)))
        Issue.record("\(count) bytes of \(bytes.count) are taken")
      } catch {
        #expect(error.description.contains("at offset 0x") && !error.description.contains("\n"))
      }
    }
  }

  @Test("Absurd headers are refused where they stand")
  func absurd() throws {
    let good = Self.executable.bytes
    func changed(_ offset: Int, _ value: UInt64, _ count: Int) -> String {
      var bytes = good
      for (index, byte) in ELFBuilder.little(value, count).enumerated() { bytes[offset + index] = byte }
      do throws(ScanError) {
        _ = try scanned(bytes)
        return "taken"
      } catch { return error.description }
    }
    #expect(changed(4, 3, 1).hasPrefix("e_ident[EI_CLASS] at offset 0x4: 0x3"))
    #expect(changed(18, 183, 2).hasPrefix("e_machine at offset 0x12"))
    #expect(changed(40, .max, 8).hasPrefix("e_shoff at offset 0x28: the file is truncated"))
    #expect(changed(58, 1, 2).hasPrefix("e_shentsize at offset 0x3a"))
    let headers = good.count - 64 * 5
    #expect(changed(headers + 64 + 24, .max, 8).hasPrefix("sh_size[1] at offset"))
    #expect(changed(headers + 64 + 16, .max - 3, 8).hasPrefix("sh_addr[1] at offset"))
    #expect(changed(headers + 64 + 8, 2, 8).hasPrefix("sh_flags at offset"))
    var two = Self.executable
    two.sections.append(.init(name: ".text.2", address: 0x1010, bytes: [0xC3]))
    do throws(ScanError) {
      _ = try scanned(two.bytes)
      Issue.record("overlapping sections are taken")
    } catch { #expect(error.description.contains("sh_addr[2]")) }
  }

  @Test("Whatever the bytes, a scan ends")
  func mutations() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("mutated ELF files: seed \(seed)")
    var random = SplitMix(state: seed)
    var files = [Self.executable.bytes, AlternativesTests.file(size: 14).bytes]
    var module = Self.executable
    module.type = 1
    module.sections.append(
      .init(
        name: ".rela.text", type: 4, flags: 0, bytes: ELFBuilder.rela(2, symbol: 1, type: 2, addend: -4), link: 3,
        info: 1))
    files.append(module.bytes)
    let columns = ScanColumn.columns(of: [.sevES, .tdx], handlers: [])
    var taken = 0
    for round in 0..<30_000 {
      var bytes = files[round % files.count]
      for _ in 0...random.next() % 6 {
        let place = Int(random.next() % UInt64(bytes.count))
        bytes[place] = random.next() & 3 == 0 ? 0xFF : UInt8(truncatingIfNeeded: random.next())
      }
      do throws(ScanError) {
        let result = try scanned(bytes, mmioOnly: round & 1 == 0 ? [Glob("*")] : nil)
        let report = ScanReport(file: "x", result, columns: columns)
        #expect(!report.summary.isEmpty && report.siteCells.count == result.sites.count)
        taken += 1
      } catch {}
    }
    #expect(taken > 1000)
  }
}
