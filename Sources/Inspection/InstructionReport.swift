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
