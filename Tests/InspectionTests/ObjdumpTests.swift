import Foundation
import Inspection
import Testing

/// GNU objdump as the outside judge of boundaries and text, over code that is on this machine.
///
/// The suite takes a sample: lines of what is there of `samples`. `TRAPLINE_OBJDUMP=all` compares all lines of all that
/// is in `everything`, `TRAPLINE_OBJDUMP=FILE:FILE` those files, `TRAPLINE_OBJDUMP_STRIDE=n` each n-th line.
@Suite struct ObjdumpTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let guests =
    environment["TRAPLINE_GUESTS"]
    ?? (environment["XDG_CACHE_HOME"] ?? (environment["HOME"] ?? "") + "/.cache") + "/trapline/guests"
  private static let libraries = "/usr/lib/x86_64-linux-gnu/"

  private static let samples = ["/bin/true", guests + "/busybox"]
  /// Two kernels, busybox-static, and large shared libraries of Debian's.
  private static let everything =
    [guests + "/6.1/vmlinux", guests + "/6.12/vmlinux", guests + "/busybox"]
    + ["libc.so.6", "libstdc++.so.6", "libcrypto.so.3", "libpython3.11.so.1.0", "libLLVM-14.so.1"].map {
      libraries + $0
    }

  private static let named: [String]? = environment["TRAPLINE_OBJDUMP"].map {
    $0 == "all" ? everything : $0.split(separator: ":").map(String.init)
  }

  @Test(
    .enabled(if: ObjdumpComparison.objdump != nil, "objdump is not installed"), .timeLimit(.minutes(60)),
    arguments: Disassembly.Syntax.allCases)
  func agrees(_ syntax: Disassembly.Syntax) throws {
    let objdump = try #require(ObjdumpComparison.objdump)
    let stride = Self.environment["TRAPLINE_OBJDUMP_STRIDE"].flatMap { Int($0) } ?? (Self.named == nil ? 25 : 1)
    for path in Self.named ?? Self.samples {
      guard FileManager.default.isReadableFile(atPath: path) else {
        print("\(path): skipped, it is not there")
        continue
      }
      var comparison = ObjdumpComparison(stride: stride)
      try comparison.compare(path, syntax, objdump: objdump)
      print(
        "\(path), \(syntax): \(comparison.lines) instructions, \(comparison.lengths) other lengths,",
        "\(comparison.texts) other texts, \(comparison.agreement) %; \(comparison.unwritten) with EVEX have no text,",
        "\(comparison.prefixes) are prefixes alone")
      for (mnemonic, found) in comparison.examples.sorted(by: { $0.value.count > $1.value.count }).prefix(20) {
        print("\(found.count) \(mnemonic): \(found.example)")
      }
      #expect(comparison.lines > 100)
      // libcrypto has tables of constants among its code.
      #expect(comparison.agreement >= (path.contains("libcrypto") ? 99.5 : 99.9))
      if Self.named == nil { #expect(comparison.lengths == 0) }
    }
  }
}
