/// Rows of text in columns as wide as their widest cell; the named columns flush right.
func table(_ rows: [[String]], rightAligned: Set<Int> = []) -> String {
  let columns = rows.map(\.count).max() ?? 0
  let widths = (0..<columns).map { column in rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0 }
  let lines = rows.map { row in
    let cells = row.enumerated().map { column, cell in
      let padding = String(repeating: " ", count: widths[column] - cell.count)
      return rightAligned.contains(column) ? padding + cell : cell + padding
    }
    var line = cells.joined(separator: "  ")
    while line.last == " " { line.removeLast() }
    return line
  }
  return lines.joined(separator: "\n")
}

/// A count as people read it: 1,234,567.
func grouped(_ count: UInt64) -> String {
  var groups: [String] = []
  var rest = count
  while rest >= 1000 {
    let group = String(rest % 1000)
    groups.append(String(repeating: "0", count: 3 - group.count) + group)
    rest /= 1000
  }
  groups.append(String(rest))
  return groups.reversed().joined(separator: ",")
}

/// A share with one decimal: 12.3 %.
func share(_ part: UInt64, of whole: UInt64) -> String {
  guard whole > 0 else { return "-" }
  let permille = (Double(part) * 1000 / Double(whole)).rounded()
  return "\(permille / 10) %"
}
