public import Inspection

/// Scanned files in the form that code-scanning services read: SARIF 2.1.0 (OASIS), one result for each place that some
/// handler of those that were asked about refuses.
public enum SARIF {
  /// The whole log.
  public static func log(_ reports: [ScanReport]) -> Report {
    var classes: [SiteClass] = []
    var results: [Report.Value] = []
    for report in reports {
      for index in report.listed {
        let refused = zip(report.table.columns, report.table.siteVerdicts[index]).filter { $0.1 == .refused }.map(\.0)
        guard !refused.isEmpty else { continue }
        let kind = report.result.sites[index].class
        if !classes.contains(kind) { classes.append(kind) }
        results.append(.object(result(report, index, refused, rule: classes.firstIndex(of: kind) ?? 0)))
      }
    }
    var driver = Report()
    driver.add("name", "trapline")
    driver.add("rules", .list(classes.map { .object(rule($0)) }))
    var tool = Report()
    tool.add("driver", .object(driver))
    var run = Report()
    run.add("tool", .object(tool))
    run.add("artifacts", .list(reports.map { .object(artifact($0)) }))
    run.add("results", .list(results))
    var log = Report()
    log.add("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
    log.add("version", "2.1.0")
    log.add("runs", .list([.object(run)]))
    return log
  }

  private static func text(_ text: String) -> Report.Value {
    var report = Report()
    report.add("text", text)
    return .object(report)
  }

  private static func rule(_ kind: SiteClass) -> Report {
    var report = Report()
    report.add("id", kind.rawValue)
    report.add("shortDescription", text("\(kind.title): not every handler takes it"))
    return report
  }

  private static func artifact(_ report: ScanReport) -> Report {
    var location = Report()
    location.add("uri", uri(report.file))
    var artifact = Report()
    artifact.add("location", .object(location))
    return artifact
  }

  private static func result(_ report: ScanReport, _ index: Int, _ refused: [ScanColumn], rule: Int) -> Report {
    let site = report.result.sites[index]
    let symbol = report.symbol(site)
    var result = Report()
    result.add("ruleId", site.class.rawValue)
    result.add("ruleIndex", number: UInt64(rule))
    // Where nothing leads to the bytes they may be data.
    result.add("level", site.isSwept ? "warning" : "error")
    let what = report.disassembly(site)
    let place = report.place(site) + (symbol.map { " (\($0))" } ?? "")
    result.add("message", text("\(what) at \(place) is not taken by: \(refused.map(\.name).joined(separator: ", "))"))

    var physical = Report()
    var artifact = Report()
    var region = Report()
    let line = report.lines[report.result.address(site)]
    if let line {
      artifact.add("uri", uri(line.file))
      region.add("startLine", number: line.line)
    } else {
      artifact.add("uri", uri(report.file))
      region.add("byteOffset", number: UInt64(report.fileOffset(site)))
      region.add("byteLength", number: UInt64(site.length))
    }
    physical.add("artifactLocation", .object(artifact))
    physical.add("region", .object(region))
    var address = Report()
    address.add("kind", "instruction")
    if report.result.image.isRelocatable {
      address.add("offsetFromParent", number: UInt64(site.offset))
      address.add("name", report.place(site))
    } else {
      // A JSON number has 53 bits; a kernel's address is given by name alone.
      let number = report.result.address(site)
      if number < 1 << 53 { address.add("absoluteAddress", number: number) }
      address.add("name", hexadecimal(number))
    }
    if let symbol { address.add("fullyQualifiedName", symbol) }
    physical.add("address", .object(address))
    var location = Report()
    location.add("physicalLocation", .object(physical))
    if let name = report.result.image.symbols.name(of: report.result.address(site))?.name {
      var logical = Report()
      logical.add("name", name)
      logical.add("kind", "function")
      location.add("logicalLocations", .list([.object(logical)]))
    }
    result.add("locations", .list([.object(location)]))
    return result
  }

  /// A path as a URI reference: all but what RFC 3986 leaves as it is is percent-encoded.
  private static func uri(_ path: String) -> String {
    var text = ""
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E, 0x2F, 0x2B, 0x2C, 0x3D, 0x40:
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default: text += "%" + ScanReport.hex(byte).uppercased()
      }
    }
    // Absolute paths need the scheme.
    return path.hasPrefix("/") ? "file://" + text : text
  }
}
