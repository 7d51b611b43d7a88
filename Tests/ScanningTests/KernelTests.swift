import Foundation
import Inspection
import Scanning
import Testing
import X86

/// Real kernels, where `Scripts/guests` has left them, and GNU objdump as the outside judge.
@Suite("Debian's kernels")
struct KernelTests {
  static let environment = ProcessInfo.processInfo.environment
  static let guests =
    environment["TRAPLINE_GUESTS"]
    ?? (environment["XDG_CACHE_HOME"] ?? (environment["HOME"] ?? "") + "/.cache") + "/trapline/guests"
  static let objdump = ["/usr/bin/objdump", "/usr/local/bin/objdump"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }
  static let kernels = ["6.1", "6.12"].map { "\(guests)/\($0)/vmlinux" }

  /// The addresses of IN, OUT, INS and OUTS in a listing.
  func listed(_ path: String, _ objdump: String) throws -> Set<UInt64> {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: objdump)
    process.arguments = ["-d", "--no-show-raw-insn", "-M", "intel", path]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    var found: Set<UInt64> = []
    var rest: [UInt8] = []
    while let piece = try pipe.fileHandleForReading.read(upToCount: 1 << 20), !piece.isEmpty {
      rest += piece
      var start = 0
      while let end = rest[start...].firstIndex(of: UInt8(ascii: "\n")) {
        if let address = Self.portAddress(rest[start..<end]) { found.insert(address) }
        start = end + 1
      }
      rest.removeFirst(start)
    }
    process.waitUntilExit()
    return found
  }

  /// `ffffffff81000000:\trep outs dx,BYTE PTR ds:[rsi]`
  static func portAddress(_ line: ArraySlice<UInt8>) -> UInt64? {
    guard let tab = line.firstIndex(of: UInt8(ascii: "\t")), line[line.index(before: tab)] == UInt8(ascii: ":") else {
      return nil
    }
    let text = line[(tab + 1)...]
    // Most lines are none: look for the letters first.
    guard text.contains(UInt8(ascii: "n")) || text.contains(UInt8(ascii: "u")) else { return nil }
    let words = text.split(separator: UInt8(ascii: " "))
    let prefixes: Set = ["rep", "repz", "repnz", "cs", "ds", "es", "ss", "fs", "gs", "js", "data16", "rex.W"]
    guard let word = words.map({ String(decoding: $0, as: UTF8.self) }).first(where: { !prefixes.contains($0) }),
      ["in", "out", "ins", "outs"].contains(word)
    else { return nil }
    let digits = String(decoding: line[..<line.index(before: tab)], as: UTF8.self).trimmingCharacters(in: .whitespaces)
    return UInt64(digits, radix: 16)
  }

  @Test(
    "Port and string I/O in vmlinux is what objdump says, but for the 'xen' prefix",
    .enabled(if: objdump != nil, "objdump is not installed"),
    .enabled(
      if: kernels.contains { FileManager.default.isReadableFile(atPath: $0) }, "no vmlinux: Scripts/guests fetches it"),
    arguments: kernels)
  func ports(_ path: String) throws {
    guard FileManager.default.isReadableFile(atPath: path) else {
      print("\(path): skipped, it is not there")
      return
    }
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    let result = try scanned(bytes)
    let found = Set(
      result.sites.filter { $0.class == .portIO || $0.class == .stringPortIO }.map { result.address($0) })
    var expected = try listed(path, #require(Self.objdump))
    // To objdump the letters behind UD2 are code: 6e is OUTS.
    var markers = 0
    for site in result.sites where site.class == .emulationPrefix {
      let letters = result.address(site)..<result.address(site) + 5
      markers += expected.count { letters.contains($0) }
      expected = expected.filter { !letters.contains($0) }
    }
    #expect(markers == 1)
    #expect(found == expected && found.count > 500)

    // A stripped kernel's own names, and its alternatives.
    #expect(result.image.symbols.count > 10_000)
    #expect(result.image.alternatives.count > 4000)
    // Those without a name are in .altinstr_replacement and .altinstr_aux, which kallsyms leaves out.
    let named = result.sites.filter { result.image.symbols.name(of: result.address($0)) != nil }
    #expect(named.count * 100 > result.sites.count * 80)
    // The hypercalls of a KVM guest are VMCALL on Intel's processors and VMMCALL on AMD's.
    let hypercalls = result.sites.filter { $0.class == .hypercall }
    let columns = ScanColumn.columns(of: [.vmx, .svm, .sevES], handlers: []).filter {
      $0.table?.handler ?? "linux-vc" == "linux-vc"
    }
    for (index, wanted): (Int, [Verdict]) in [
      (0, [.host, .patched]), (1, [.host, .patched]), (2, [.handled, .patched]),
    ] {
      let verdicts = Set(hypercalls.map { result.verdict($0, columns[index]) })
      #expect(verdicts.isSuperset(of: wanted))
    }
  }
}
