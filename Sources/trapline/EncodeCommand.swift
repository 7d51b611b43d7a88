import ArgumentParser
import Inspection
import Machine
import X86

struct EncodeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "encode",
    abstract: "Build a value of an exit format.",
    discussion: "Prints the value in hexadecimal, or with --json what `decode --json` says of it.",
    subcommands: [
      EncodeIOIO.self, EncodeVMXIO.self, EncodeVMXReason.self, EncodeExitCode.self, EncodeVEInformation.self,
      EncodeEventInjection.self, EncodeGHCBMSR.self, EncodeTDVMCall.self,
    ])
}

struct EncodeOutput: ParsableArguments {
  @Flag(help: "One JSON object.")
  var json = false

  func print(_ value: UInt64, _ report: () throws -> Report) throws {
    do { Swift.print(json ? try report().json : hexadecimal(value)) } catch let error as InspectionError {
      throw ExitStatus(error)
    }
  }
}

private func parsed(_ text: String, _ field: String, radix: Int = 10, bits: Int = 64) throws -> UInt64 {
  do { return try Notation.number(text, field: field, radix: radix, bits: bits) } catch { throw ExitStatus(error) }
}

/// A port access, as its options describe it.
struct PortOptions: ParsableArguments {
  @Option(help: "The port: decimal, or hexadecimal with 0x or h.")
  var port: String

  @Flag(name: .customLong("in"), help: "IN or INS.")
  var isIn = false

  @Flag(name: .customLong("out"), help: "OUT or OUTS.")
  var isOut = false

  @Option(help: ArgumentHelp("The operand in bits.", valueName: "8|16|32"))
  var width: Int

  @Flag(help: "INS or OUTS.")
  var string = false

  @Flag(help: "INS or OUTS with REP.")
  var rep = false

  @Option(help: ArgumentHelp("The address size of a string in bits, or of the instruction.", valueName: "16|32|64"))
  var address = 64

  @Option(help: "The segment of OUTS.")
  var segment: String?

  func access(isImmediate: Bool = false) throws -> PortAccess {
    let number = try parsed(port, "--port", bits: 16)
    guard isIn != isOut else { throw ExitStatus.usage("--in, --out: exactly one must be given") }
    guard [8, 16, 32].contains(width), let size = Width(byteCount: width / 8) else {
      throw ExitStatus.usage("--width: \(width) is not 8, 16 or 32")
    }
    guard [16, 32, 64].contains(address), let addressWidth = Width(byteCount: address / 8) else {
      throw ExitStatus.usage("--address: \(address) is not 16, 32 or 64")
    }
    let isString = string || rep
    var place = isIn && isString ? SegmentRegister.es : .ds
    if let segment {
      guard let named = SegmentRegister.allCases.first(where: { "\($0)" == segment.lowercased() }) else {
        throw ExitStatus.usage("--segment: \(segment) is no segment register")
      }
      guard isString else { throw ExitStatus.usage("--segment: only a string has one") }
      guard isOut || named == .es else { throw ExitStatus.usage("--segment: INS stores to ES") }
      place = named
    }
    guard !isImmediate || !isString && number < 0x100 else {
      throw ExitStatus.usage("--immediate: only for IN and OUT of a port below 0x100")
    }
    return PortAccess(
      port: UInt16(truncatingIfNeeded: number), direction: isIn ? .read : .write, width: size, isString: isString,
      isRepeated: rep, isImmediate: isImmediate, addressWidth: addressWidth, segment: place)
  }
}

struct EncodeIOIO: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "ioio", abstract: "EXITINFO1 of an IOIO exit.")
  @OptionGroup var access: PortOptions
  @OptionGroup var output: EncodeOutput

  func run() throws {
    let value = IOExitInfo1(try access.access())
    try output.print(value.rawValue) { try Report(value) }
  }
}

struct EncodeVMXIO: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vmx-io", abstract: "VMX's qualification of an I/O instruction; for a string its information follows.")
  @OptionGroup var access: PortOptions
  @Flag(help: "The port is in the instruction.")
  var immediate = false
  @OptionGroup var output: EncodeOutput

  func run() throws {
    let access = try access.access(isImmediate: immediate)
    let value = IOQualification(access)
    let info = access.isString ? VMXInstructionInfo(access) : nil
    if !output.json, let info {
      print(hexadecimal(value.rawValue), hexadecimal(UInt64(info.rawValue)))
    } else {
      try output.print(value.rawValue) { try Report(value, info: info) }
    }
  }
}

struct EncodeVMXReason: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "vmx-reason", abstract: "VMX's exit reason.")
  @Argument(help: "A name as `decode vmx-reason` gives it, or a number.")
  var reason: String
  @Flag(help: "The exit was from an enclave.")
  var enclave = false
  @Flag(help: "A monitor trap flag exit was pending.")
  var pendingMTF = false
  @Flag(help: "The exit was from VMX root operation.")
  var fromRoot = false
  @Flag(help: "VM entry failed.")
  var entryFailure = false
  @OptionGroup var output: EncodeOutput

  func run() throws {
    var bits =
      try VMXExitReason(name: reason)?.rawValue
      ?? UInt32(truncatingIfNeeded: parsed(reason, "reason", bits: 16))
    let given = ["enclave": enclave, "pending-mtf": pendingMTF, "from-root": fromRoot, "entry-failure": entryFailure]
    for bit in VMXReasonBits.named where given[bit.name] == true { bits |= bit.mask }
    try output.print(UInt64(bits)) { try Report(VMXExitReason(rawValue: bits)) }
  }
}

struct EncodeExitCode: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "exit-code", abstract: "SVM's exit code.")
  @Argument(help: "A name as `decode exit-code` gives it.")
  var name: String
  @OptionGroup var output: EncodeOutput

  func run() throws {
    guard let code = SVMExitCode(name: name) else { throw ExitStatus.data("name: \(name) is no exit code") }
    try output.print(code.rawValue) { Report(code) }
  }
}

struct EncodeEventInjection: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "eventinj", abstract: "EVENTINJ.")
  @Option(help: "The vector: decimal, or hexadecimal with 0x or h.")
  var vector: String
  @Option(help: ArgumentHelp("", valueName: EventType.allCases.map(\.name).joined(separator: "|")))
  var type = EventType.exception.name
  @Option(help: "The error code; without it there is none.")
  var errorCode: String?
  @Flag(help: "Leave the valid bit clear.")
  var invalid = false
  @OptionGroup var output: EncodeOutput

  func run() throws {
    guard let type = EventType(name: type) else { throw ExitStatus.usage("--type: \(type) is no type of event") }
    let value = EventInjection(
      vector: UInt8(truncatingIfNeeded: try parsed(vector, "--vector", bits: 8)), type: type,
      errorCode: try errorCode.map { UInt32(truncatingIfNeeded: try parsed($0, "--error-code", bits: 32)) },
      isValid: !invalid)
    try output.print(value.rawValue) { try Report(value) }
  }
}

struct EncodeGHCBMSR: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ghcb-msr", abstract: "A value of MSR C001_0130.",
    discussion: GHCBMSRKind.all.map { kind in
      ([kind.name] + kind.parts.map { "\($0.name)=V" }).joined(separator: " ")
    }.joined(separator: "\n"))
  @Argument(help: "What it is.")
  var kind: String
  @Argument(help: "Its parts, name=value, in hexadecimal.")
  var parts: [String] = []
  @OptionGroup var output: EncodeOutput

  func run() throws {
    guard let kind = GHCBMSRKind.all.first(where: { $0.name == kind }) else {
      throw ExitStatus.usage("kind: \(kind) is none of \(GHCBMSRKind.all.map(\.name).joined(separator: ", "))")
    }
    let value: GHCBMSRValue
    do throws(InspectionError) {
      value = try kind.value(
        Notation.assignments(parts, known: kind.parts.map(\.name), field: kind.name))
    } catch { throw ExitStatus(error) }
    try output.print(value.rawValue) { try Report(value) }
  }
}

struct EncodeVEInformation: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ve-info", abstract: "VE information, as the registers after TDG.VP.VEINFO.GET.",
    discussion: """
      reason=V qualification=V gla=V gpa=V length=V information=V, of which only the reason must be given. Numbers are \
      hexadecimal, but for reason= and length=, where digits alone are decimal.
      """)
  @Argument(help: "The fields, name=value.")
  var fields: [String] = []
  @OptionGroup var output: EncodeOutput

  func run() throws {
    do throws(InspectionError) {
      let value = try VEInformation(
        fields: Notation.assignments(
          fields, known: VEInformation.fieldNames, field: "ve-info", decimal: VEInformation.decimalFields))
      print(output.json ? try Report(value).json : value.registerText)
    } catch { throw ExitStatus(error) }
  }
}

struct EncodeTDVMCall: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tdvmcall", abstract: "The registers of a TDG.VP.VMCALL.",
    discussion: TDVMCallKind.all.map { kind in
      ([kind.name]
        + kind.parts.map { part in
          "\(part.name)=" + (part.choices.isEmpty ? "V" : part.choices.joined(separator: "|"))
        }).joined(separator: " ")
    }.joined(separator: "\n"))
  @Argument(help: "The sub-function.")
  var function: String
  @Argument(help: "Its parts, name=value, in hexadecimal; the width in bytes.")
  var parts: [String] = []
  @OptionGroup var output: EncodeOutput

  func run() throws {
    guard let kind = TDVMCallKind.all.first(where: { $0.name == function }) else {
      throw ExitStatus.usage(
        "function: \(function) is none of \(TDVMCallKind.all.map(\.name).joined(separator: ", "))")
    }
    do throws(InspectionError) {
      let registers = try kind.registers(parts)
      if output.json {
        let report = try Report(tdVMCall: Dictionary(uniqueKeysWithValues: registers.map { ($0.name, $0.value) }))
        print(report.json)
      } else {
        print(registers.map { "\($0.name)=\(hexadecimal($0.value))" }.joined(separator: " "))
      }
    } catch { throw ExitStatus(error) }
  }
}
