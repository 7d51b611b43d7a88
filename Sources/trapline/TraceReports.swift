import Foundation
import Inspection
import X86

/// The exits of a trace, each with what its raw fields say.
enum TraceReports {
  static func all(_ data: Data) throws -> [Report] {
    var reports: [Report] = []
    for (index, line) in data.split(separator: 0x0A).enumerated() {
      guard let object = try? JSONSerialization.jsonObject(with: Data(line)) as? [String: Any] else {
        throw InspectionError.data("trace: line \(index + 1) is no JSON object")
      }
      do { reports.append(try report(object)) } catch let error as InspectionError {
        throw InspectionError.data("trace: line \(index + 1): \(error)")
      }
    }
    guard !reports.isEmpty else { throw InspectionError.data("trace: no line") }
    return reports
  }

  private static func report(_ object: [String: Any]) throws -> Report {
    guard let model = object["model"] as? String, let exit = object["exit"] as? String,
      let lent = object["lent"] as? [String: Any]
    else { throw InspectionError.data("model, exit or lent is missing") }
    var report = Report()
    report.add("format", "trace")
    if let index = object["index"] as? NSNumber { report.add("index", number: index.uint64Value) }
    report.add("model", model)
    report.add("exit", exit)
    if let guest = object["guest"] as? [String: Any] {
      if let rip = guest["rip"] as? String { report.add("rip", rip) }
      if let bytes = guest["bytes"] as? String { report.add("bytes", bytes) }
      if let mnemonic = guest["mnemonic"] as? String { report.add("mnemonic", mnemonic) }
    }
    if let meaning = try meaning(model, exit, lent) { report.add("lent", .object(meaning)) }
    let cycles = (object["cycles"] as? [[String: Any]] ?? []).map { Report.Value.text(cycle($0)) }
    report.add("cycles", .list(cycles))
    return report
  }

  private static func meaning(_ model: String, _ exit: String, _ lent: [String: Any]) throws -> Report? {
    func number(_ name: String, _ fields: [String: Any]) throws -> UInt64? {
      if let text = fields[name] as? String { return try Notation.number(text, field: name) }
      return (fields[name] as? NSNumber)?.uint64Value
    }
    switch model {
    case "vmx":
      guard let reason = try number("reason", lent), let qualification = try number("qualification", lent) else {
        return nil
      }
      if reason == UInt64(VMXExitReason.ioInstruction.rawValue) {
        let info = try number("information", lent).map { VMXInstructionInfo(rawValue: UInt32(truncatingIfNeeded: $0)) }
        return try Report(IOQualification(rawValue: qualification), info: info)
      }
      return try Report(VMXExitReason(rawValue: UInt32(truncatingIfNeeded: reason)))
    case "svm":
      guard let code = try number("code", lent) else { return nil }
      return try svm(SVMExitCode(rawValue: code), try number("info1", lent))
    case "sev-es":
      if let page = lent["ghcb"] as? [String: Any], let code = try number("sw-exit-code", page) {
        return try svm(SVMExitCode(rawValue: code), try number("sw-exit-info-1", page))
      }
      if let value = try number("ghcb-msr", lent) { return try Report(GHCBMSRValue(rawValue: value)) }
      return try number("code", lent).map { Report(SVMExitCode(rawValue: $0)) }
    default:
      guard let registers = lent["registers"] as? [String: Any], registers["r11"] != nil else {
        return try number("reason", lent).flatMap {
          try Report(VMXExitReason(rawValue: UInt32(truncatingIfNeeded: $0)))
        }
      }
      var values: [String: UInt64] = [:]
      for name in registers.keys { values[name] = try number(name, registers) }
      values["rcx"] = try number("rcx", lent)
      return try Report(tdVMCall: values)
    }
  }

  private static func svm(_ code: SVMExitCode, _ info1: UInt64?) throws -> Report {
    if code == .ioio, let info1 { return try Report(IOExitInfo1(rawValue: info1)) }
    return Report(code)
  }

  private static func cycle(_ fields: [String: Any]) -> String {
    let place = (fields["port"] ?? fields["address"]).map { "\($0)" } ?? "?"
    func text(_ name: String) -> String { fields[name].map { "\($0)" } ?? "?" }
    return "\(text("direction")) \(place) width \(text("width")) value \(text("value"))"
  }
}
