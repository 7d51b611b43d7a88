import Inspection
import Testing
import X86

/// The number in a field, whatever its form.
private func number(_ report: Report, _ name: String) -> UInt64 {
  switch report[name] {
  case .number(let value), .hex(let value): value
  case .flag(let value): value ? 1 : 0
  default: 0xDEAD_BEEF_DEAD_BEEF
  }
}

private func text(_ report: Report, _ name: String) -> String {
  if case .text(let text) = report[name] { text } else { "" }
}

@Suite struct FormatReportTests {
  /// Every value of EXITINFO1's low half that has a meaning, rebuilt from its report alone.
  @Test func ioio() throws {
    var count = 0
    for low in 0..<UInt64(0x10000) {
      let value = IOExitInfo1(rawValue: 0x3F8_0000 | low)
      guard value.access != nil else {
        #expect(throws: InspectionError.self) { try Report(value) }
        continue
      }
      let report = try Report(value)
      let segments = ["es", "cs", "ss", "ds", "fs", "gs"]
      let isString = number(report, "string") == 1
      let access = PortAccess(
        port: UInt16(number(report, "port")), direction: text(report, "direction") == "in" ? .read : .write,
        width: try #require(Width(rawValue: UInt8(number(report, "width")))), isString: isString,
        isRepeated: number(report, "repeated") == 1,
        addressWidth: try #require(Width(rawValue: UInt8(number(report, "address-width")))),
        segment: isString
          ? try #require(
            segments.firstIndex(of: text(report, "segment")).flatMap { SegmentRegister(rawValue: UInt8($0)) })
          : .ds)
      if access != value.access { Issue.record("\(low) became \(access)") }
      count += 1
    }
    // 3 sizes, 2 directions; strings: REP or not, 3 address sizes, 6 segments; others: REP is ignored, 4, 6.
    #expect(count == 3 * 2 * (2 * 3 * 6 + 2 * 4 * 6))
  }

  /// Every value of the qualification's low half.
  @Test func vmxIO() throws {
    for low in 0..<UInt64(0x10000) {
      let value = IOQualification(rawValue: 0x71_0000 | low)
      guard let access = value.access() else {
        #expect(throws: InspectionError.self) { try Report(value) }
        continue
      }
      let report = try Report(value)
      let again = PortAccess(
        port: UInt16(number(report, "port")), direction: text(report, "direction") == "in" ? .read : .write,
        width: try #require(Width(rawValue: UInt8(number(report, "width")))), isString: number(report, "string") == 1,
        isRepeated: number(report, "repeated") == 1, isImmediate: number(report, "immediate") == 1)
      if IOQualification(again) != IOQualification(access) { Issue.record("\(low)") }
    }
  }

  /// A field that contradicts another is named.
  @Test(
    arguments: [
      (0x3F8_0200, "ioio: no operand size, bits 6:4, is set"),
      (0x3F8_0230, "ioio: more than one operand size, bits 6:4, is set"),
      (0x3F8_0014, "ioio: no address size, bits 9:7, is set for a string"),
      (0x3F8_0390, "ioio: more than one address size, bits 9:7, is set"),
      (0x3F8_1A14, "ioio: segment, bits 12:10, is 6"),
      (0x1_03F8_0210, "ioio: reserved bits 0x100000000 are set"), (0x3F8_0212, "ioio: reserved bits 0x2 are set"),
    ] as [(UInt64, String)]) func contradictions(_ value: UInt64, _ complaint: String)
  {
    #expect(throws: InspectionError.data(complaint)) { try Report(IOExitInfo1(rawValue: value)) }
  }

  /// Every 16-bit reason with every set of the bits above.
  @Test func vmxReasons() throws {
    var named = 0
    for number in UInt32(0)...0xFFFF {
      let reason = VMXExitReason(rawValue: number)
      if let name = reason.name {
        named += 1
        #expect(VMXExitReason(name: name) == reason)
      }
    }
    #expect(named == 76)
    for set in UInt32(0)..<32 {
      let value = VMXExitReason(rawValue: 30 | set << 27)
      guard set & 8 == 0 else {
        #expect(throws: InspectionError.self) { try Report(value) }
        continue
      }
      let report = try Report(value)
      var bits = UInt32(number(report, "number"))
      for bit in VMXReasonBits.named where number(report, bit.name) == 1 { bits |= bit.mask }
      #expect(bits == value.rawValue && text(report, "name") == "io")
    }
  }

  /// Names and exit codes are one to one.
  @Test func exitCodes() {
    var names: Set<String> = []
    let ranges: [ClosedRange<UInt64>] = [0...0xFFFF, 0x8000_0000...0x8000_FFFF, (~0 - 0xFF)...(~0)]
    for code in ranges.joined() {
      guard let name = SVMExitCode(rawValue: code).name else { continue }
      #expect(names.insert(name).inserted, "\(name)")
      #expect(SVMExitCode(name: name)?.rawValue == code)
    }
    #expect(names.count == 5 * 16 + 32 + 0x30 + 7 + 5 + 14 + 4)
    for name in ["cr16 read", "cr01 read", "exception 32", "", "cr read", "io"] {
      #expect(SVMExitCode(name: name) == nil)
    }
  }

  @Test func events() throws {
    for low in UInt64(0)..<0x1000 {
      for upper in [UInt64(0), 1 << 31, 0xFFFF_FFFF << 32] {
        let value = EventInjection(rawValue: low | upper)
        guard let type = EventType(rawValue: value.type) else {
          #expect(throws: InspectionError.self) { try Report(value) }
          continue
        }
        let report = try Report(value)
        #expect(text(report, "type") == type.name && EventType(name: type.name) == type)
        let again = EventInjection(
          vector: UInt8(number(report, "vector")), type: type,
          errorCode: number(report, "has-error-code") == 1 ? UInt32(number(report, "error-code")) : nil,
          isValid: number(report, "valid") == 1)
        let kept: UInt64 = value.hasErrorCode ? ~0 : 0xFFFF_FFFF
        if again.rawValue != value.rawValue & kept { Issue.record("\(value)") }
      }
    }
    for bit in UInt64(12)..<31 {
      #expect(throws: InspectionError.self) { try Report(EventInjection(rawValue: 0x8000_0306 | 1 << bit)) }
    }
  }

  /// Each kind with each bit of it set, rebuilt from the report; each reserved bit refused.
  @Test func ghcbMSR() throws {
    for kind in GHCBMSRKind.all {
      var known: UInt64 = 0xFFF
      for part in kind.parts {
        for bit in part.low..<part.low + part.count {
          #expect(known & 1 << bit == 0, "parts of \(kind.name) overlap")
          known |= 1 << bit
        }
      }
      for bit in UInt64(12)..<64 {
        let value = GHCBMSRValue(rawValue: kind.code | 1 << bit)
        guard known & 1 << bit != 0 else {
          #expect(throws: InspectionError.self) { try Report(value) }
          continue
        }
        let report = try Report(value)
        #expect(text(report, "kind") == kind.name)
        var parts: [String: UInt64] = [:]
        for part in kind.parts { parts[part.name] = number(report, part.name) }
        #expect(try kind.value(parts) == value)
      }
    }
    for code in UInt64(0)..<0x1000 where !GHCBMSRKind.all.contains(where: { $0.code == code }) {
      #expect(throws: InspectionError.self) { try Report(GHCBMSRValue(rawValue: code)) }
    }
    #expect(GHCBMSRKind.all.count == 18)
  }

  @Test func ghcbPage() throws {
    var page = [UInt8](repeating: 0, count: 4096)
    func put(_ field: GHCBField, _ value: UInt64) {
      for byte in 0..<8 { page[Int(field.rawValue) + byte] = UInt8(truncatingIfNeeded: value >> UInt64(byte * 8)) }
      page[0x3F0 + Int(field.validBit) / 8] |= 1 << (field.validBit % 8)
    }
    put(.swExitCode, 0x7B)
    put(.swExitInfo1, 0x3333_0E1C)
    put(.swExitInfo2, 7)
    page[0x308] = 0x55  // RCX, but not valid.
    page[0xFFA] = 2
    let report = try Report(ghcb: page)
    #expect(number(report, "protocol-version") == 2 && text(report, "exit") == "ioio")
    #expect(number(report, "elements") == 7)
    guard case .object(let valid) = report["valid"], case .object(let io) = report["io"] else {
      Issue.record("\(report.json)")
      return
    }
    #expect(valid.fields.map(\.name) == ["sw-exit-code", "sw-exit-info-1", "sw-exit-info-2"])
    #expect(text(io, "text") == "rep outsb to port 0x3333")
    for size in [0, 4095, 4097] {
      #expect(throws: InspectionError.self) { try Report(ghcb: [UInt8](repeating: 0, count: size)) }
    }
  }

  @Test func veInformation() throws {
    let report = try Report(veInformation: ["rcx": 30, "rdx": 0x3333_0030, "r10": 0x1_0000_0002])
    #expect(number(report, "reason") == 30 && number(report, "length") == 2 && number(report, "information") == 1)
    #expect(throws: InspectionError.data("reason: contradicts rcx")) {
      try Report(veInformation: ["rcx": 30, "reason": 48])
    }
    #expect(throws: InspectionError.self) { try Report(veInformation: [:]) }
    #expect(throws: InspectionError.self) { try Report(veInformation: ["rcx": 30, "rdx": 2]) }
    #expect(throws: InspectionError.self) { try Report(veInformation: ["rcx": 1 << 32]) }
  }

  /// Each bit of each field, there and back; a register and its parts say the same.
  @Test func veInformationAndBack() throws {
    let widths = ["reason": 32, "qualification": 64, "gla": 64, "gpa": 64, "length": 32, "information": 32]
    for (name, width) in widths {
      for bit in 0..<UInt64(width) {
        let fields: [String: UInt64] = ["reason": 1].merging([name: 1 << bit]) { $1 }
        let value = try VEInformation(fields: fields)
        let words = value.registerText.split(separator: " ").map(String.init)
        let registers = try Notation.assignments(
          words, known: VEInformation.fieldNames, field: "ve-info", decimal: VEInformation.decimalFields)
        #expect(try VEInformation(fields: registers).registerText == value.registerText)
        if name == "qualification" { continue }
        let report = try Report(value)
        for (name, expected) in fields { #expect(number(report, name) == expected, "\(name)") }
      }
    }
    #expect(
      try VEInformation(fields: ["reason": 48, "length": 3, "information": 2, "gpa": 0x1000]).registerText
        == "rcx=0x30 rdx=0x0 r8=0x0 r9=0x1000 r10=0x200000003")
    #expect(throws: InspectionError.self) { try VEInformation(fields: ["reason": 1, "length": 1 << 32]) }
  }

  /// `reason=30` is exit reason 30, as in `vmx-reason 30`.
  @Test func countsAreDecimal() throws {
    let values = try Notation.assignments(
      ["reason=30", "length=12", "gpa=30"], known: VEInformation.fieldNames, field: "ve-info",
      decimal: VEInformation.decimalFields)
    #expect(values == ["reason": 30, "length": 12, "gpa": 0x30])
  }

  /// Every kind of call with every width and direction and each bit of each part, there and back.
  @Test func callsAndBack() throws {
    var count = 0
    for kind in TDVMCallKind.all {
      let names = kind.parts.map(\.name)
      let directions = kind.parts.first { $0.name == "direction" }?.choices ?? [""]
      for direction in directions {
        let isWrite = direction == "out" || direction == "write"
        for width in directions.count == 1 ? [0] : kind.name == "io" ? [1, 2, 4] : [1, 2, 4, 8] {
          for part in kind.parts where part.choices.isEmpty && !part.isCount {
            if part.name == "data" && !isWrite && directions.count > 1 { continue }
            let bits = part.name == "port" ? 16 : part.name == "data" && width > 0 ? width * 8 : 64
            for bit in 0..<UInt64(bits) {
              var words = ["\(part.name)=\(String(UInt64(1) << bit, radix: 16))"]
              if width > 0 { words += ["width=\(width)", "direction=\(direction)"] }
              if isWrite && part.name != "data" { words.append("data=1") }
              let registers = try kind.registers(words)
              let report = try Report(
                tdVMCall: Dictionary(uniqueKeysWithValues: registers.map { ($0.name, $0.value) }))
              #expect(text(report, "function") == kind.name && number(report, part.name) == 1 << bit)
              if width > 0 {
                #expect(number(report, "width") == UInt64(width) && text(report, "direction") == direction)
              }
              #expect(
                report.fields.allSatisfy {
                  ["format", "rcx", "number", "function"].contains($0.name)
                    || names.contains($0.name)
                })
              count += 1
            }
          }
        }
      }
    }
    // Bits of numbers, with each width and direction that the call has.
    #expect(count == 1232)
  }

  @Test(
    arguments: [
      ("io", ["width=3", "direction=in", "port=80"], "r12: size"),
      ("io", ["width=1", "port=80"], "direction: missing"),
      ("io", ["width=1", "direction=out", "port=80"], "data: missing"),
      ("io", ["width=1", "direction=in", "data=1"], "data: only a write"),
      ("io", ["width=1", "direction=read"], "direction: read is neither in nor out"),
      ("io", ["width=1", "direction=out", "data=100"], "r15: 0x100 is wider than 1 byte"),
      ("mmio", ["width=8", "direction=write", "data=1", "gap=1"], "mmio: gap is none of"),
      ("cpuid", ["leaf=1", "leaf=1"], "leaf: given twice"),
    ] as [(String, [String], String)]) func badCallParts(_ name: String, _ words: [String], _ complaint: String) throws
  {
    let kind = try #require(TDVMCallKind.all.first { $0.name == name })
    do throws(InspectionError) {
      Issue.record("\(try kind.registers(words))")
    } catch { #expect(error.description.hasPrefix(complaint), "\(error)") }
  }

  @Test(
    arguments: [
      (["r11": 30, "r12": 3, "r14": 0x80], "r12: size"), (["r11": 30, "r12": 1, "r13": 2], "r13: direction"),
      (["r11": 30, "r12": 1, "r14": 0x10000], "r14: port"), (["r12": 1], "r11: missing"),
      (["r11": 30, "r12": 1, "r13": 1, "r15": 0x100], "r15: 0x100 is wider"), (["rax": 3, "r11": 30], "rax: "),
      (["rcx": 1, "r11": 30], "rcx: "), (["rcx": 0xC00, "r11": 30, "r12": 1], "r12: RCX does not select it"),
    ] as [([String: UInt64], String)]) func badCalls(_ registers: [String: UInt64], _ complaint: String)
  {
    do throws(InspectionError) {
      Issue.record("\(try Report(tdVMCall: registers).json)")
    } catch { #expect(error.description.hasPrefix(complaint), "\(error)") }
  }

  @Test func calls() throws {
    let out = try Report(tdVMCall: ["r11": 0x1E, "r12": 4, "r13": 1, "r14": 0x3333, "r15": 0x1234_5678])
    #expect(
      out.json == """
        {"format":"tdvmcall","rcx":"0xffcc","number":"0x1e","function":"io","direction":"out","width":4,\
        "port":"0x3333","data":"0x12345678"}
        """)
  }

  @Test func kvmRun() throws {
    var page = [UInt8](repeating: 0, count: 4096 + 4)
    page[8] = 2
    page[32] = 1
    page[33] = 2
    page[34] = 0xF8
    page[35] = 3
    page[36] = 2
    page[41] = 0x10  // Data at 0x1000.
    page[4096...] = [0x12, 0x34, 0x56, 0x78]
    let report = try Report(kvmRun: page)
    #expect(text(report, "exit") == "io" && number(report, "port") == 0x3F8 && text(report, "data") == "12345678")
    page[36] = 3
    #expect(try Report(kvmRun: page)["data"] == nil)
    page[33] = 3
    #expect(throws: InspectionError.self) { try Report(kvmRun: page) }
    #expect(throws: InspectionError.self) { try Report(kvmRun: [1, 2, 3]) }
    for reason in UInt8.min...(.max) {
      var bytes = [UInt8](repeating: 0xFF, count: 288)
      bytes[8...11] = [reason, 0, 0, 0]
      // Whatever is in the file, it is read or refused.
      _ = try? Report(kvmRun: bytes)
    }
  }
}

@Suite struct NotationTests {
  @Test(arguments: [
    "f36e", "F3 6E", "0xf3, 0x6e", "\\xf3\\x6e", "F3:6E", "{0xf3,0x6e}", "db 0F3h, 6Eh", "0xf36e", " f3\n6e\n",
  ])
  func bytes(_ text: String) throws { #expect(try Notation.bytes(text, field: "insn") == [0xF3, 0x6E]) }

  @Test(
    arguments: [
      ("f36", "insn: f36 has an odd number of digits"), ("f3 6", "insn: 6 has an odd number of digits"),
      ("", "insn: no bytes"), ("0x", "insn: 0x is not hexadecimal"), ("zz", "insn: zz is not hexadecimal"),
    ])
  func badBytes(_ text: String, _ complaint: String) {
    #expect(throws: InspectionError.data(complaint)) { try Notation.bytes(text, field: "insn") }
  }

  @Test func numbers() throws {
    for text in ["3f8", "0x3F8", "3F8h", "$3f8", "3_f8"] {
      #expect(try Notation.number(text, field: "port") == 0x3F8)
    }
    #expect(try Notation.number("30", field: "reason", radix: 10) == 30)
    #expect(try Notation.number("0x30", field: "reason", radix: 10) == 48)
    let bad = [
      ("", "port:  is no number of base 16"), ("+1", "port: +1 is no number of base 16"),
      ("-1", "port: -1 is no number of base 16"),
      ("11111111111111111", "port: 11111111111111111 has more than 64 bits"),
      ("10000", "port: 10000 has more than 16 bits"),
    ]
    for (text, complaint) in bad {
      #expect(throws: InspectionError.data(complaint)) { try Notation.number(text, field: "port", bits: 16) }
    }
  }

  @Test func assignments() throws {
    #expect(
      try Notation.assignments(["r10=0", "R11=1e"], known: ["r10", "r11"], field: "x") == ["r10": 0, "r11": 30])
    #expect(throws: InspectionError.data("r10: given twice")) {
      try Notation.assignments(["r10=0", "r10=0"], known: ["r10"], field: "x")
    }
    #expect(throws: InspectionError.usage("x: r12 is none of r10")) {
      try Notation.assignments(["r12=0"], known: ["r10"], field: "x")
    }
    #expect(throws: InspectionError.usage("x: r10 is not of the form name=value")) {
      try Notation.assignments(["r10"], known: ["r10"], field: "x")
    }
  }

  @Test func json() {
    var inner = Report()
    inner.add("a", number: UInt8(1))
    var report = Report()
    report.add("t", "say \"\\\n")
    report.add("f", flag: true)
    report.add("l", .list([.hex(255), .object(inner)]))
    #expect(report.json == #"{"t":"say \"\\\u000a","f":true,"l":["0xff",{"a":1}]}"#)
    #expect(inner.text == "a  1")
  }
}
