public import X86

extension Report {
  /// An instruction: what it is, what it does to a guest of each model, and which handlers decode it for MMIO.
  ///
  /// - Throws: where the bytes are no instruction, or more follow it.
  public init(
    instruction bytes: [UInt8], codeSize: CodeSize, address: UInt64 = 0
  ) throws(InspectionError) {
    guard bytes.count <= 15 else { throw .data("insn: \(bytes.count) bytes; an instruction has 15 at most") }
    var window = InstructionBytes()
    for byte in bytes { window.append(byte) }
    let instruction: Instruction
    do { instruction = try Instruction(decoding: window, codeSize: codeSize) } catch {
      switch error {
      case .truncated: throw .data("insn: \(bytes.count) bytes are not all of the instruction")
      case .invalid: throw .data("insn: no instruction; the processor raises #UD")
      case .tooLong: throw .data("insn: longer than 15 bytes; the processor raises #GP(0)")
      }
    }
    let excess = bytes.count - Int(instruction.length)
    guard excess == 0 else {
      throw .data("insn: \(excess) byte\(excess == 1 ? "" : "s") behind an instruction of \(instruction.length)")
    }
    func disassembly(_ syntax: Disassembly.Syntax) -> Disassembly {
      Disassembly(instruction, bytes: bytes, codeSize: codeSize, address: address, syntax: syntax)
    }
    let intel = disassembly(.intel)
    self.init()
    add("format", "insn")
    add("length", number: instruction.length)
    add("mnemonic", intel.name)
    add("text", intel.text)
    add("att", disassembly(.att).text)
    add("operands", .list(intel.operands.map { .text($0) }))
    add("models", .object(Report(effectsOf: instruction)))
    let hasMemory = (0..<4).contains { instruction.operands[$0].kind == .memory }
    if hasMemory || [.movs, .stos, .lods].contains(instruction.mnemonic) {
      var traps = Report()
      traps.add("vmx", "exit 48 or 49")
      traps.add("svm", "exit 0x400")
      traps.add("sev-es", "#VC 0x400")
      traps.add("tdx", "#VE 48")
      add("mmio", .object(traps))
      add("mmio-handlers", .list(MMIOHandlers.names(instruction).map { .text($0) }))
    }
  }

  /// What each model does where KVM sets the processor up; an exit may depend on operands.
  private init(effectsOf instruction: Instruction) {
    self.init()
    let does = instruction.attributes
    let codes = ExitNumbers.of(instruction.mnemonic)
    let vmx = codes.map { " \($0.reason)" } ?? ""
    let svm = codes.map { " \(hexadecimal($0.code))" } ?? ""
    add("vmx", does.contains(.exitsVMX) ? "exit\(vmx)" : "no exit")
    add("svm", does.contains(.exitsSVM) ? "exit\(svm)" : "no exit")
    let isAutomatic = does.contains(.automaticExit)
    add("sev-es", does.contains(.raisesVC) ? "#VC\(svm)" : isAutomatic ? "exit\(svm) without #VC" : "no exit")
    add("tdx", does.contains(.raisesVE) ? "#VE\(vmx)" : "no exit")
    add("privileged", flag: does.contains(.privileged))
  }
}

/// The exit reason and the exit code of an instruction (Intel SDM vol. 3D, appendix C; AMD APM vol. 2, appendix C).
private enum ExitNumbers {
  static func of(_ mnemonic: Mnemonic) -> (reason: UInt32, code: UInt64)? {
    let numbers: [Mnemonic: (VMXExitReason, SVMExitCode)] = [
      .in: (.ioInstruction, .ioio), .out: (.ioInstruction, .ioio), .ins: (.ioInstruction, .ioio),
      .outs: (.ioInstruction, .ioio), .cpuid: (.cpuid, .cpuid), .hlt: (.hlt, .hlt), .invd: (.invd, .invd),
      .wbinvd: (.wbinvd, .wbinvd), .wbnoinvd: (.wbinvd, .wbinvd), .rdpmc: (.rdpmc, .rdpmc), .rdmsr: (.rdmsr, .msr),
      .wrmsr: (.wrmsr, .msr), .monitor: (.monitor, .monitor), .mwait: (.mwait, .mwait), .xsetbv: (.xsetbv, .xsetbv),
      .pause: (VMXExitReason(rawValue: 40), .pause), .vmcall: (.vmcall, SVMExitCode(rawValue: 0)),
      .vmmcall: (.vmcall, .vmmcall), .vmgexit: (.vmcall, .vmgexit),
    ]
    return numbers[mnemonic].map { ($0.0.rawValue, $0.1.rawValue) }
  }
}

/// Who decodes an access to MMIO: Linux (insn_decode_mmio), OVMF (CcExitLib), COCONUT-SVSM, the mshv emulator of
/// Cloud Hypervisor, OpenVMM (x86emu), as their sources were in 2026.
private enum MMIOHandlers {
  static func names(_ instruction: Instruction) -> [String] {
    let isPrimary = instruction.map == .primary
    switch (isPrimary, instruction.opcode) {
    case (true, 0x88...0x8B), (true, 0xC6...0xC7): return ["linux", "ovmf", "coconut", "mshv", "openvmm"]
    case (true, 0xA0), (true, 0xA2): return ["ovmf", "openvmm"]
    case (true, 0xA1), (true, 0xA3): return ["ovmf", "coconut", "mshv", "openvmm"]
    case (true, 0xA4), (true, 0xA5): return ["linux (sev-es)", "mshv", "openvmm"]
    case (true, 0xAA), (true, 0xAB): return ["mshv", "openvmm"]
    default: break
    }
    switch instruction.mnemonic {
    case .movzx: return ["linux", "ovmf", "mshv", "openvmm"]
    case .movsx: return ["linux", "ovmf", "openvmm"]
    case .movsxd, .lods, .test, .cmp, .and, .or, .xor, .add, .sub, .inc, .dec, .bt, .bts, .btr, .btc, .xchg, .cmpxchg,
      .movnti, .movdiri:
      return ["openvmm"]
    default: return []
    }
  }
}
