import Scanning
import Testing
import X86

@Suite("PE images and firmware volumes")
struct PETests {
  /// `out dx, al; ret`, a function for the exception table, one for a relocation, one that nobody names.
  static let code: [UInt8] =
    [0xEE, 0xC3, 0xCC, 0xCC, 0x0F, 0xA2, 0xC3, 0xCC, 0xF4, 0xC3, 0xCC, 0xCC, 0x0F, 0x31, 0xC3, 0xCC]

  static var image: PEBuilder {
    var file = PEBuilder(code: code)
    let little = ELFBuilder.little
    // A function at 1004h; a pointer to 1008h at 200Ch; its relocation.
    file.data = little(0x1004, 4) + little(0x1007, 4) + little(0, 4)
    file.data += little(PEBuilder.base + 0x1008, 8) + little(0x2000, 4) + little(12, 4) + little(0xA00C, 2) + [0, 0]
    file.directories = [3: (0x2000, 12), 5: (0x2014, 12)]
    return file
  }

  @Test("The entry and exceptions lead to code; what a relocation points to may be a constant, and counts as swept")
  func image() throws {
    let result = try scanned(Self.image.bytes)
    #expect(result.image.format == "PE32+ image")
    #expect(
      result.summary == ["port-io@140001000", "cpuid@140001004", "hlt@140001008*", "rdtsc@14000100c*"])
  }

  @Test("A pointer to text is none to code")
  func pointerToText() throws {
    var file = Self.image
    file.code[8...] = Array("loomsloo".utf8)[...] + [0]
    #expect(try scanned(file.bytes).summary == ["port-io@140001000", "cpuid@140001004"])
  }

  @Test("Symbols of the GNU tools name functions")
  func symbols() throws {
    var file = Self.image
    file.symbols = [("a_function_with_a_long_name", 12)]
    let result = try scanned(file.bytes)
    #expect(result.summary.last == "rdtsc@14000100c")
    #expect(result.image.symbols.name(of: PEBuilder.base + 0x100D)?.name == "a_function_with_a_long_name")
  }

  @Test("32-bit code is decoded as such")
  func narrow() throws {
    var file = PEBuilder(is64: false, entry: 0x1000, code: [0x40, 0x0F, 0xA2, 0xC3])
    file.directories = [:]
    let result = try scanned(file.bytes)
    #expect(result.image.format == "PE32 image" && result.summary == ["cpuid@40001001"])
  }

  // Found by fuzz-scan-pe: a relocation's place behind the wrap was below the section's own address.
  @Test("A section that wraps around the address space is refused", arguments: [false, true])
  func wrapped(isTE: Bool) throws {
    var file = Self.image
    file.isTE = isTE
    file.imageBase = UInt64.max - 0x2007
    let error = try #require(throws: ScanError.self) { _ = try scanned(file.bytes) }
    #expect(error.description.contains("VirtualAddress[1]") && error.description.contains(" at offset 0x"))
    file.imageBase = UInt64.max - 0x3FFF
    _ = try scanned(file.bytes)
  }

  @Test("A TE image's offsets count from the headers that were stripped")
  func terse() throws {
    var file = Self.image
    file.isTE = true
    let result = try scanned(file.bytes)
    #expect(result.image.format == "TE image")
    #expect(result.summary.prefix(3) == ["port-io@140001000", "cpuid@140001004*", "hlt@140001008*"])
  }

  /// A volume with one file of three sections: a driver, its name, and a part that LZMA has packed.
  static var volume: [UInt8] {
    let little = ELFBuilder.little
    func section(_ type: UInt8, _ content: [UInt8]) -> [UInt8] {
      let bytes = little(UInt64(content.count + 4), 3) + [type] + content
      return bytes + [UInt8](repeating: 0, count: (4 - bytes.count % 4) % 4)
    }
    let lzma: [UInt8] = [
      0x98, 0x58, 0x4E, 0xEE, 0x14, 0x39, 0x59, 0x42, 0x9D, 0x6E, 0xDC, 0x7B, 0xD7, 0x94, 0x03, 0xCF,
    ]
    let content =
      section(0x10, Self.image.bytes) + section(0x15, [0x41, 0, 0x62, 0, 0, 0])
      + section(0x02, lzma + little(24, 2) + little(1, 2) + [1, 2, 3, 4])
    let file =
      [UInt8](repeating: 0x11, count: 16) + [0, 0, 7, 0] + little(UInt64(content.count + 24), 3) + [0xF8] + content
    let free = [UInt8](repeating: 0xFF, count: 40 + (8 - file.count % 8) % 8)
    let length = 72 + file.count + free.count
    let header =
      [UInt8](repeating: 0, count: 32) + little(UInt64(length), 8) + Array("_FVH".utf8) + little(0, 4) + little(72, 2)
      + [UInt8](repeating: 0, count: 22)
    return header + file + free
  }

  @Test("A firmware volume gives its images by name, and what is packed as it is")
  func firmware() throws {
    let bytes = [UInt8](repeating: 0, count: 64) + Self.volume
    #expect(FirmwareVolume.isFirmware(bytes) && !FirmwareVolume.isFirmware(Self.image.bytes))
    let items = try FirmwareVolume(bytes).items
    try #require(items.count == 2)
    guard case .packed(let packed) = items[0], case .image(let name, let image) = items[1] else {
      Issue.record("other items")
      return
    }
    #expect(packed == [1, 2, 3, 4] && name == "Ab")
    #expect(try scanned(image).sites.count == 4)
  }

  @Test("Truncated and changed, both end in an error or a result")
  func mutations() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("mutated PE files and volumes: seed \(seed)")
    var random = SplitMix(state: seed)
    var symbolic = Self.image
    symbolic.symbols = [("f", 12)]
    symbolic.directories[0] = (0x2000, 40)
    var terse = Self.image
    terse.isTE = true
    let files = [Self.image.bytes, symbolic.bytes, terse.bytes, Self.volume]
    for file in files {
      for count in 0..<file.count { look(Array(file.prefix(count))) }
    }
    for round in 0..<30_000 {
      var bytes = files[round % files.count]
      for _ in 0...random.next() % 5 {
        bytes[Int(random.next() % UInt64(bytes.count))] =
          random.next() & 3 == 0 ? 0xFF : UInt8(truncatingIfNeeded: random.next())
      }
      look(bytes)
    }
  }

  func look(_ bytes: [UInt8]) {
    do throws(ScanError) { _ = try scanned(bytes) } catch {
      #expect(error.description.contains(" at offset 0x"))
    }
    do throws(ScanError) {
      for case .image(_, let image) in try FirmwareVolume(bytes).items { _ = try scanned(image) }
    } catch { #expect(error.description.contains(" at offset 0x")) }
  }
}
