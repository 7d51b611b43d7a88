import ArgumentParser
import Foundation
import Inspection
import X86

struct DecodeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decode",
    abstract: "Say what a value of an exit format means.",
    discussion: """
      insn HEX          the bytes of an instruction
      ioio V            EXITINFO1 of an IOIO exit
      vmx-io V [INFO]   VMX's qualification of an I/O instruction, with the instruction information of a string
      vmx-reason V      VMX's exit reason
      exit-code V       SVM's exit code, or the error code of #VC
      ve-info F=V …     VE information: rcx= rdx= r8= r9= r10=, or reason= qualification= gla= gpa= length= information=
      eventinj V        EVENTINJ, or SW_EXITINFO2 where SW_EXITINFO1 is 1
      ghcb-msr V        a value of MSR C001_0130
      ghcb FILE         a GHCB page of 4096 bytes
      tdvmcall R=V …    registers of TDG.VP.VMCALL: r10= r11= …; rcx is FFCCh unless given
      kvm-run FILE      struct kvm_run after KVM_RUN
      trace FILE        a trace that `run --trace` wrote

      Numbers are hexadecimal, with 0x, h or nothing, but for VMX's reasons and for length=, where digits alone are \
      decimal. - is standard input. The status is 64 for a wrong question, 65 for \
      bad data.
      """)

  @Argument(help: ArgumentHelp("What to decode.", valueName: "format"))
  var format: Format

  @Argument(help: ArgumentHelp("The value, its fields, or a file.", valueName: "value"))
  var values: [String] = []

  @Option(help: ArgumentHelp("The code's size in bits, for insn.", valueName: "16|32|64"))
  var bits = 64

  @Option(help: ArgumentHelp("Where the instruction is, for insn; in hexadecimal.", valueName: "addr"))
  var address = "0"

  @Flag(help: "One JSON object, or one a line for a trace.")
  var json = false

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case insn
    case ioio
    case vmxIO = "vmx-io"
    case vmxReason = "vmx-reason"
    case exitCode = "exit-code"
    case veInfo = "ve-info"
    case eventinj
    case ghcbMSR = "ghcb-msr"
    case ghcb
    case tdvmcall
    case kvmRun = "kvm-run"
    case trace
  }

  func run() throws {
    do {
      for report in try reports() { print(json ? report.json : report.text) }
    } catch let error as InspectionError {
      throw ExitStatus(error)
    }
  }

  private func reports() throws -> [Report] {
    switch format {
    case .ghcb: return [try Report(ghcb: Array(try file()))]
    case .kvmRun: return [try Report(kvmRun: Array(try file()))]
    case .trace: return try TraceReports.all(try file())
    default: break
    }
    let words = try words()
    switch format {
    case .insn: return [try instruction(words)]
    case .veInfo:
      return [
        try Report(
          veInformation: Notation.assignments(
            words, known: VEInformation.fieldNames, field: format.rawValue, decimal: VEInformation.decimalFields))
      ]
    case .tdvmcall:
      return [
        try Report(tdVMCall: Notation.assignments(words, known: Report.tdVMCallNames, field: format.rawValue))
      ]
    case .vmxIO:
      let number = try self.number(words, count: 2)
      let info =
        try words.count < 2
        ? nil : Notation.number(words[1], field: "instruction information", bits: 32)
      return [
        try Report(
          IOQualification(rawValue: number),
          info: info.map { VMXInstructionInfo(rawValue: UInt32(truncatingIfNeeded: $0)) })
      ]
    case .ioio: return [try Report(IOExitInfo1(rawValue: number(words)))]
    case .vmxReason:
      let number = try self.number(words, radix: 10, bits: 32)
      return [try Report(VMXExitReason(rawValue: UInt32(truncatingIfNeeded: number)))]
    case .exitCode: return [Report(SVMExitCode(rawValue: try number(words)))]
    case .eventinj: return [try Report(EventInjection(rawValue: number(words)))]
    default: return [try Report(GHCBMSRValue(rawValue: number(words)))]
    }
  }

  private func instruction(_ words: [String]) throws -> Report {
    let sizes: [Int: CodeSize] = [16: .bits16, 32: .bits32, 64: .bits64]
    guard let codeSize = sizes[bits] else { throw ExitStatus.usage("--bits: \(bits) is not 16, 32 or 64") }
    return try Report(
      instruction: Notation.bytes(words.joined(separator: " "), field: format.rawValue), codeSize: codeSize,
      address: Notation.number(address, field: "--address"))
  }

  private func number(_ words: [String], count: Int = 1, radix: Int = 16, bits: Int = 64) throws -> UInt64 {
    guard words.count <= count else {
      throw ExitStatus.usage("\(format.rawValue): \(words[count]) is one value too many")
    }
    return try Notation.number(words[0], field: format.rawValue, radix: radix, bits: bits)
  }

  /// The values, those of standard input in place of -.
  private func words() throws -> [String] {
    var words: [String] = []
    for value in values {
      if value == "-" {
        words += String(decoding: try input(), as: UTF8.self).split(whereSeparator: \.isWhitespace).map(String.init)
      } else {
        words.append(value)
      }
    }
    guard !words.isEmpty else { throw ExitStatus.usage("\(format.rawValue): a value is missing") }
    return words
  }

  private func file() throws -> Data {
    guard values.count == 1 else { throw ExitStatus.usage("\(format.rawValue): one file, or - for standard input") }
    if values[0] == "-" { return try input() }
    guard let handle = FileHandle(forReadingAtPath: values[0]) else {
      throw ExitStatus.data("\(values[0]): cannot be read")
    }
    return try read(handle, values[0])
  }

  private func input() throws -> Data { try read(.standardInput, "standard input") }

  /// In pieces and no more than a trace may have: the path may be a device without end.
  private func read(_ handle: FileHandle, _ name: String) throws -> Data {
    var data = Data()
    do {
      while let piece = try handle.read(upToCount: 1 << 20), !piece.isEmpty {
        data += piece
        guard data.count <= 1 << 30 else { throw ExitStatus.data("\(name): larger than 1 GiB") }
      }
    } catch let status as ExitStatus {
      throw status
    } catch { throw ExitStatus.data("\(name): cannot be read") }
    return data
  }
}

extension ExitStatus {
  init(_ error: InspectionError) {
    switch error {
    case .usage(let text): self = .usage(text)
    case .data(let text): self = .data(text)
    }
  }
}
