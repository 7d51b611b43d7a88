import X86

/// Where Bochs and the processor may differ, and why.
enum Difference {
  /// The reason for the differences of one case; `nil` where there is none.
  static func explanation(
    _ code: [UInt8], _ before: Snapshot, _ ours: Snapshot, _ theirs: Snapshot, _ found: [String], _ events: [UInt8]
  ) -> String? {
    let cs = before.segments[1][1]
    let is64 = before.control["efer", default: 0] & 0x400 != 0 && cs & 0x200 != 0
    let codeSize: CodeSize = is64 ? .bits64 : cs & 0x400 != 0 ? .bits32 : .bits16
    var bytes = InstructionBytes()
    for byte in code { bytes.append(byte) }
    guard let instruction = try? Instruction(decoding: bytes, codeSize: codeSize) else { return nil }
    let isPush = [0x06, 0x0E, 0x16, 0x1E, 0xA0, 0xA8].contains(instruction.opcode) && instruction.mnemonic == .push
    if isPush && found.allSatisfy({ $0.hasPrefix("memory") }) {
      return
        "PUSH of a segment register leaves the upper bytes on Intel's (Intel SDM vol. 2B, PUSH), clears them on AMD's"
    }
    let movesSegment = instruction.mnemonic == .mov && (instruction.opcode == 0x8C || instruction.opcode == 0x8E)
    if movesSegment && instruction.rex & 4 != 0 && events.first == 6 {
      return "REX.R is ignored for a segment register by silicon, and #UD in Bochs"
    }
    if is64 && (instruction.mnemonic == .leave || instruction.mnemonic == .enter) && instruction.operandWidth == .word {
      return "ENTER and LEAVE with 66h move 16 bits on silicon, 64 in Bochs"
    }
    if is64 && (instruction.mnemonic == .iret) && instruction.operandWidth != .qword {
      return
        "IRET in 64-bit code takes SS and RSP with every operand size on silicon (AMD APM vol. 3), with 64 bits in Bochs"
    }
    if instruction.mnemonic == .sysret, found.allSatisfy({ $0.hasPrefix("rflags") || $0.hasPrefix("dr6") }) {
      return "SYSRET clears RF (Intel SDM vol. 2B), and a TF that it sets traps at once; in Bochs neither"
    }
    let isPair = [.lds, .les, .lss, .lfs, .lgs, .lgdt, .lidt].contains(instruction.mnemonic)
    if isPair && events.contains(14) && found.allSatisfy({ $0.hasPrefix("cr2") }) {
      return "of the two parts of a pointer in memory Bochs reads the other one first"
    }
    if [.lgdt, .lidt, .lldt, .ltr].contains(instruction.mnemonic) && events == [13] {
      return "a base with 57 bits is canonical where the processor has five levels, as ours and not Bochs' has"
    }
    if instruction.mnemonic == .call && events == [13] && found.allSatisfy({ $0.hasPrefix("memory") }) {
      return "a CALL that faults at its target has written the stack in Bochs"
    }
    if [.lar, .lsl].contains(instruction.mnemonic) && is64 {
      return "Bochs wants all 16 bytes of a system descriptor to be in the table"
    }
    if found.allSatisfy({ $0.hasPrefix("dr7") })
      && (ours.control["dr7", default: 0] ^ theirs.control["dr7", default: 0]) == 0x800
    {
      return "bit 11 of DR7 exists with RTM only (Intel SDM vol. 3B §18.2.4)"
    }
    let target = before.general[Int(instruction.operands[1].number & 15)]
    if instruction.mnemonic == .mov && instruction.opcode == 0x22 && found.contains(where: { $0.hasPrefix("cr4") })
      && target & 3 != 0
    {
      return "CR4.VME and CR4.PVI are reserved where CPUID does not offer them, as ours and not Bochs'"
    }
    if instruction.mnemonic == .iret && events == [14] && found.allSatisfy({ $0.hasPrefix("cr2") }) {
      return "of the parts of a frame in memory Bochs reads another one first"
    }
    let isFar = [.iret, .retf, .callf, .jmpf].contains(instruction.mnemonic)
    if is64 && isFar && instruction.operandWidth == .qword {
      return "of a far pointer with several faults another one is found first, or RIP is cut for 32-bit code in Bochs"
    }
    if isPair && instruction.addressWidth == .word && events.count == 1 {
      return "a pointer in memory that goes beyond 64 KiB of 16-bit addresses goes on there, and begins again in Bochs"
    }
    if instruction.mnemonic == .pusha && events.contains(14) && found.allSatisfy({ $0.hasPrefix("memory") }) {
      return "a PUSHA that faults has written a part in Bochs"
    }
    let writesForward = [.stos, .movs].contains(instruction.mnemonic) && code.contains { $0 == 0xF2 || $0 == 0xF3 }
    if writesForward && ours.rip &- before.rip < 16 && ours.memory.contains(where: { $0.address == before.rip & ~7 }) {
      return "a REP string that overwrites itself goes on in Bochs"
    }
    if events.last == 8 && found.allSatisfy({ $0.hasPrefix("memory") }) {
      return "RF in the frame of #DF, an abort, is not specified"
    }
    return nil
  }
}
