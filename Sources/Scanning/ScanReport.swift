public import Inspection
import X86

/// A scanned file as text and as JSON.
public struct ScanReport: Sendable {
  /// The file's name as it was given.
  public let file: String
  /// What was found.
  public let result: ScanResult
  /// What it means.
  public let table: ScanTable
  /// The sites that are listed, as places in `result.sites`.
  let listed: [Int]
  let lines: [UInt64: SourceLine]

  /// A report of a result.
  ///
  /// - Parameter symbols: only sites in symbols that one of these fits are counted and listed; all where it is `nil`.
  public init(file: String, _ result: ScanResult, columns: [ScanColumn], symbols: [Glob]? = nil) {
    self.file = file
    var result = result
    if let symbols {
      let image = result.image
      let regions = image.regions
      result.sites = result.sites.filter { site in
        let address = regions[site.region].address &+ UInt64(site.offset)
        guard let name = image.symbols.name(of: address)?.name else { return false }
        let bytes = Array(name.utf8)
        return symbols.contains { $0.matches(bytes) }
      }
    }
    self.result = result
    table = ScanTable(result, columns)
    listed = Array(result.sites.indices)
    lines = result.image.sourceLines(of: result.sites.map { result.address($0) })
  }

  /// One line about the file.
  public var summary: String {
    let image = result.image
    let counts = result.counts
    let bytes = image.regions.reduce(0) { $0 + $1.bytes.count }
    var text = "\(file): \(image.format), \(image.codeSize.bitCount)-bit code, \(bytes) bytes in "
    text += "\(image.regions.count) section\(image.regions.count == 1 ? "" : "s"), \(counts.instructions) instructions"
    text += " (\(counts.sweptInstructions) by sweep), \(counts.dataBytes) bytes of data"
    if let size = image.alternatives.entrySize {
      text +=
        size == 0
        ? ", alternatives of an unknown layout"
        : ", \(image.alternatives.count) alternatives of \(size) bytes"
    }
    if counts.unlisted > 0 { text += ", \(counts.unlisted) places that are not listed" }
    if image.alternatives.paravirtCount > 0 { text += ", \(image.alternatives.paravirtCount) paravirtual calls" }
    return text
  }

  /// Where a site is, as people look for it: `.text+0x12` in a file without addresses.
  func place(_ site: Site) -> String {
    let region = result.image.regions[site.region]
    if result.image.isRelocatable { return "\(region.name)+\(hexadecimal(UInt64(site.offset)))" }
    return String(result.address(site), radix: 16)
  }

  func symbol(_ site: Site) -> String? {
    result.image.symbols.name(of: result.address(site)).map {
      $0.offset == 0 ? $0.name : "\($0.name)+\(hexadecimal($0.offset))"
    }
  }

  func fileOffset(_ site: Site) -> Int { result.image.regions[site.region].bytes.lowerBound + site.offset }

  func bytes(_ site: Site) -> [UInt8] {
    let first = fileOffset(site)
    return Array(result.image.original[first..<first + site.length])
  }

  func disassembly(_ site: Site) -> String {
    if site.kind == .emulationPrefix {
      return "ud2; '\(shown(bytes(site).suffix(3)))'"
    }
    guard let instruction = result.instruction(site) else { return "(bad)" }
    let address =
      result.image.isRelocatable ? UInt64(site.offset) : result.address(site)
    return Disassembly(
      instruction, bytes: bytes(site), codeSize: result.image.codeSize, address: address
    ).text
  }

  /// A line for each site: place, symbol, bytes, disassembly, and what there is to say about it.
  public var siteCells: [[String]] {
    listed.map { index in
      let site = result.sites[index]
      var remarks: [String] = []
      let refused = zip(table.columns, table.siteVerdicts[index]).filter { $0.1 == .refused }.map(\.0.name)
      if !refused.isEmpty {
        remarks.append(refused.count == table.columns.count ? "no handler" : "not: " + refused.joined(separator: ", "))
      }
      let features = result.image.alternatives.features(of: result.address(site))
      if !features.isEmpty { remarks.append("alternative: " + features.joined(separator: ", ")) }
      if site.isSwept { remarks.append("sweep") }
      if let line = lines[result.address(site)] { remarks.append(line.description) }
      return [
        place(site), symbol(site) ?? "", bytes(site).map(Self.hex).joined(separator: " "), disassembly(site),
        remarks.joined(separator: "; "),
      ]
    }
  }

  static func hex(_ byte: UInt8) -> String { (byte < 16 ? "0" : "") + String(byte, radix: 16) }

  // MARK: JSON

  /// The file as an object.
  public var json: Report {
    let image = result.image
    var report = Report()
    report.add("file", file)
    report.add("format", image.format)
    report.add("bits", number: UInt64(image.codeSize.bitCount))
    report.add("code-bytes", number: UInt64(image.regions.reduce(0) { $0 + $1.bytes.count }))
    report.add("instructions", number: UInt64(result.counts.instructions))
    report.add("swept-instructions", number: UInt64(result.counts.sweptInstructions))
    report.add("padding-bytes", number: UInt64(result.counts.paddingBytes))
    report.add("data-bytes", number: UInt64(result.counts.dataBytes))
    if let size = image.alternatives.entrySize {
      report.add("alternatives", number: UInt64(image.alternatives.count))
      report.add("alternative-bytes", number: UInt64(size))
    }
    report.add("paravirtual-calls", number: UInt64(image.alternatives.paravirtCount))
    report.add("classes", .list(table.rows.map { .object(json($0)) }))
    report.add("sites", .list(listed.map { .object(json($0)) }))
    return report
  }

  private func json(_ row: ScanTable.Row) -> Report {
    var report = Report()
    report.add("class", row.class.rawValue)
    report.add("sites", number: UInt64(row.count))
    let verdicts = zip(table.columns, row.verdicts).map { column, counts -> Report.Value in
      var report = Report()
      add(column, to: &report)
      for verdict in Verdict.allCases { report.add(verdict.rawValue, number: UInt64(counts[verdict])) }
      return .object(report)
    }
    report.add("verdicts", .list(verdicts))
    return report
  }

  private func add(_ column: ScanColumn, to report: inout Report) {
    report.add("model", ScanColumn.name(column.model))
    if let table = column.table { report.add("handler", table.handler) }
  }

  private func json(_ index: Int) -> Report {
    let site = result.sites[index]
    var report = Report()
    report.add("class", site.class.rawValue)
    report.add("section", result.image.regions[site.region].name)
    report.add("offset", hex: UInt64(site.offset))
    if !result.image.isRelocatable { report.add("address", hex: result.address(site)) }
    if let symbol = result.image.symbols.name(of: result.address(site)) {
      report.add("symbol", symbol.name)
      report.add("symbol-offset", hex: symbol.offset)
    }
    report.add("bytes", bytes(site).map(Self.hex).joined())
    report.add("text", disassembly(site))
    report.add("found-by", site.isSwept ? "sweep" : "descent")
    let features = result.image.alternatives.features(of: result.address(site))
    if !features.isEmpty { report.add("alternative", .list(features.map { .text($0) })) }
    if let line = lines[result.address(site)] {
      report.add("source", line.file)
      report.add("line", number: line.line)
    }
    let verdicts = zip(table.columns, table.siteVerdicts[index]).map { column, verdict -> Report.Value in
      var report = Report()
      add(column, to: &report)
      report.add("verdict", verdict.rawValue)
      return .object(report)
    }
    report.add("verdicts", .list(verdicts))
    return report
  }
}

/// A line of source text.
public struct SourceLine: Sendable, Equatable, CustomStringConvertible {
  /// As the compiler was given it, with its folder where that is told.
  public let file: String
  /// From 1.
  public let line: UInt64

  /// `drivers/char/mem.c:12`.
  public var description: String { "\(file):\(line)" }
}
