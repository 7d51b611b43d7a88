import Inspection
import Scanning
import X86

/// Scans a file at once.
func scanned(_ bytes: [UInt8], mmioOnly: [Glob]? = nil) throws(ScanError) -> ScanResult {
  var finder = CodeFinder(try CodeImage(bytes), mmioOnly: mmioOnly)
  return finder.run()
}

extension ScanResult {
  /// `port-io@1000`, with a star where it was swept.
  var summary: [String] {
    sites.map { "\($0.class.rawValue)@\(String(address($0), radix: 16))\($0.isSwept ? "*" : "")" }
  }
}

/// SplitMix64, with a seed that is printed.
struct SplitMix {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
