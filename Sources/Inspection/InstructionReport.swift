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
      case .truncated:
        throw .data("insn: \(bytes.count) byte\(bytes.count == 1 ? " is" : "s are") not all of the instruction")
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
    let handlers = ExitHandlers.names(instruction)
    if !handlers.isEmpty { add("handlers", .list(handlers.map { .text($0) })) }
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
