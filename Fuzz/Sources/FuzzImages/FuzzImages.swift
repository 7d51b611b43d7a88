public import FuzzInput
public import Scanning
import Inspection
import X86

/// Files for the readers of `scan`: small, whole, and then changed by an input.
public enum FuzzImages {
  /// A file with an input's changes: a place and what stands there, until the input ends.
  public static func patched(_ file: [UInt8], _ input: inout FuzzInput) -> [UInt8] {
    var file = file
    while !input.isAtEnd && !file.isEmpty {
      let place = input.bytes(2)
      // All ones: the file ends here.
      if place >= 0xFF00 {
        file.removeLast(min(Int(place & 0xFF), file.count))
        continue
      }
      let first = Int(place & 0x1FFF) % file.count
      let count = 1 << Int(place >> 13 & 3)
      let value = input.value()
      for index in 0..<count where first + index < file.count {
        file[first + index] = UInt8(truncatingIfNeeded: value >> UInt64(index * 8))
      }
    }
    return file
  }

  private static let columns = ScanColumn.columns(of: [.vmx, .sevES, .tdx], handlers: ["linux-vc", "ovmf", "mshv"])

  /// Scans an image to the end, and reads the whole report where it is asked for, which takes ten times as long.
  public static func scan(_ image: CodeImage, isReported: Bool) {
    let result = search(image)
    guard isReported else { return }
    let report = ScanReport(file: "x", result, columns: columns)
    precondition(report.siteCells.count == result.sites.count && !report.summary.isEmpty, "a site is lost")
    precondition(report.table.rows.allSatisfy { $0.verdicts.allSatisfy { $0.total >= 0 } }, "less than nothing")
    _ = report.json.json
  }

  /// Scans an image to the end, and looks the sites' lines up.
  public static func scanLines(_ image: CodeImage) {
    let report = ScanReport(file: "x", search(image), columns: [])
    precondition(report.result.sites.count > 0, "the code has not changed")
  }

  private static func search(_ image: CodeImage) -> ScanResult {
    var finder = CodeFinder(image, mmioOnly: [Glob("*")])
    var steps = 0
    while finder.step(instructions: 256) {
      steps += 1
      precondition(steps < 1 << 16, "a scan without an end")
    }
    let result = finder.result
    for site in result.sites {
      precondition(image.regions.indices.contains(site.region) && site.length > 0, "a site outside the image")
    }
    return result
  }

  /// Reads a file, and scans it where it can be.
  public static func scan(_ bytes: [UInt8], isReported: Bool) {
    do throws(ScanError) { scan(try CodeImage(bytes), isReported: isReported) } catch { check(error) }
  }

  /// Reads a file where it can be, and looks up the name at the beginning of each part.
  public static func read(_ bytes: [UInt8]) {
    do throws(ScanError) {
      let image = try CodeImage(bytes)
      for region in image.regions { _ = image.symbols.name(of: region.address) }
    } catch { check(error) }
  }

  /// A refusal must say why, in one line.
  public static func check(_ error: ScanError) {
    precondition(
      !error.description.contains("\n") && error.description.contains("offset"), "a refusal without a reason")
  }

  /// A number, the lowest byte first.
  public static func little(_ value: UInt64, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> UInt64($0 * 8)) }
  }
}
