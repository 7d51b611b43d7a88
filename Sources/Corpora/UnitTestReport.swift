/// Verdicts in the formats that other programs read.
public enum UnitTestReport {
  /// Test Anything Protocol, version 13.
  public static func tap(_ verdicts: [UnitTestVerdict]) -> String {
    var lines = ["TAP version 13", "1..\(verdicts.count)"]
    for (index, verdict) in verdicts.enumerated() {
      // A hash would begin a directive.
      let reason = verdict.reason.replacing("#", with: "\\#")
      switch verdict.outcome {
      case .pass: lines.append("ok \(index + 1) - \(verdict.name)")
      case .skip: lines.append("ok \(index + 1) - \(verdict.name) # SKIP \(reason)")
      case .fail:
        lines.append("not ok \(index + 1) - \(verdict.name)")
        lines.append("# \(reason)")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// JUnit's XML, as CI servers read it.
  public static func junit(_ verdicts: [UnitTestVerdict], suite: String) -> String {
    func count(_ outcome: UnitTestVerdict.Outcome) -> Int { verdicts.count { $0.outcome == outcome } }
    let time = verdicts.reduce(0) { $0 + $1.seconds }
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    text += "<testsuites>\n"
    text += "<testsuite name=\"\(escaped(suite))\" tests=\"\(verdicts.count)\" failures=\"\(count(.fail))\""
    text += " skipped=\"\(count(.skip))\" time=\"\(rounded(time))\">\n"
    for verdict in verdicts {
      text += "<testcase classname=\"\(escaped(suite))\" name=\"\(escaped(verdict.name))\""
      text += " time=\"\(rounded(verdict.seconds))\">"
      switch verdict.outcome {
      case .pass: break
      case .skip: text += "<skipped message=\"\(escaped(verdict.reason))\"/>"
      case .fail: text += "<failure message=\"\(escaped(verdict.reason))\"/>"
      }
      if !verdict.output.isEmpty { text += "<system-out>\(escaped(verdict.output))</system-out>" }
      text += "</testcase>\n"
    }
    return text + "</testsuite>\n</testsuites>\n"
  }

  private static func rounded(_ seconds: Double) -> String {
    let milliseconds = Int((seconds * 1000).rounded())
    let fraction = String(milliseconds % 1000)
    return "\(milliseconds / 1000)." + String(repeating: "0", count: 3 - fraction.count) + fraction
  }

  /// XML 1.0 has no room for control characters, not even escaped.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\t", "\n": result.unicodeScalars.append(scalar)
      case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
