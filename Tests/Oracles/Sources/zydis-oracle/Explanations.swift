import CZydis
import X86

/// A difference that is known, and why it stays.
struct Explanation: Sendable {
  var name: String
  var reason: String
  var applies: @Sendable (Comparison, Difference) -> Bool

  init(_ name: String, _ reason: String, _ applies: @escaping @Sendable (Comparison, Difference) -> Bool) {
    self.name = name
    self.reason = reason
    self.applies = applies
  }

  static let all: [Explanation] = ourOwn + ofNames + ofZydis

  /// What this decoder does not tell.
  private static let ourOwn: [Explanation] = [
    Explanation("EVEX", "decoded for its length alone: no processor here offers AVX-512") { comparison, what in
      comparison.ourName == "evex" && what == .validity && Int(comparison.theirs.status) == ORACLE_INVALID
    },
    Explanation("masks", "operands that are mask or tile registers are not decoded") { comparison, what in
      [.registerCount, .memoryCount].contains(what)
        && comparison.operands.contains { [ORACLE_MASK, ORACLE_TILE].contains(Int($0.reg.class_)) }
    },
    Explanation("tile configurations", "LDTILECFG and STTILECFG: their memory operand is not decoded") {
      comparison, what in
      what == .memoryCount && ["ldtilecfg", "sttilecfg"].contains(comparison.theirName)
    },
    Explanation("hints", "a hint without effect has one operand here, of the operand size") {
      comparison, what in
      comparison.ourName == "nop" && what != .validity && what != .length
    },
  ]

  /// Operands that have more than one name, and are the same to a processor.
  private static let ofNames: [Explanation] = [
    Explanation("cache lines", "CLFLUSH, CLFLUSHOPT and CLWB have m8 in the manual, and Zydis says the line's size") {
      comparison, what in
      ["clflush", "clflushopt", "clwb"].contains(comparison.ourName) && what == .memorySize
    },
    Explanation("LAR, LSL", "they use a word of a register; Zydis names all of it") { comparison, what in
      ["lar", "lsl"].contains(comparison.ourName) && what == .registers
    },
    Explanation("UD0, UD1", "they never use their operands; 66h and REX.W count here, and do not in Zydis") {
      comparison, what in
      ["ud0", "ud1"].contains(comparison.ourName) && [.registers, .memorySize].contains(what)
    },
    Explanation("signs", "MOVMSKPS and its like write 32 bits and zero the others; Zydis names 64 with REX.W") {
      comparison, what in
      let names = [
        "movmskps", "movmskpd", "pmovmskb", "vmovmskps", "vmovmskpd", "vpmovmskb", "pextrw", "vpextrw",
      ]
      return what == .registers && names.contains(comparison.theirName)
    },
    Explanation("waits", "TPAUSE and UMWAIT use 32 bits; with REX.W this and GNU's tools name 64") { comparison, what in
      ["tpause", "umwait"].contains(comparison.ourName) && what == .registers
    },
    Explanation("SENDUIPI", "its operand has 64 bits here and to GNU's tools; to Zydis 32 without REX.W") {
      comparison, what in
      comparison.ourName == "senduipi" && what == .registers
    },
  ]

  /// Where the manuals, a processor or time are against Zydis 4.0.
  private static let ofZydis: [Explanation] = [
    Explanation("MOVSXD", "with 66h it reads a word (Intel SDM vol. 2B, MOVSXD r16, r/m16)") { comparison, what in
      comparison.ourName == "movsxd" && [.memorySize, .registers].contains(what)
    },
    Explanation("INS, OUTS", "REX.W has no effect on them (Intel SDM vol. 2A, INS)") { comparison, what in
      ["ins", "outs"].contains(comparison.ourName) && what == .operandSize
    },
    Explanation("PAUSE", "F3 90 with REX.B exchanges R8 with RAX, as an EPYC shows") { comparison, _ in
      comparison.ourName == "xchg" && comparison.theirName == "pause"
    },
    Explanation("no-track", "3Eh before an indirect branch is DS, too, outside 64-bit code") { comparison, what in
      ["jmp", "call"].contains(comparison.ourName) && what == .segment
    },
    Explanation("no base", "a SIB byte with base 101b and mod 00b has no base, whatever REX.B; Zydis errs with 67h") {
      comparison, what in
      guard what == .base, let instruction = try? comparison.ours.get() else { return false }
      return instruction.rex & 1 != 0 && instruction.memory.base == nil && instruction.addressWidth == .dword
    },
    Explanation("prefixes", "RDPRU, and CLZERO with F2h or F3h: #UD, as an EPYC shows for CLZERO") { comparison, what in
      what == .validity && ["rdpru", "clzero"].contains(comparison.theirName)
    },
    Explanation("newer", "WRMSRNS, AVX-VNNI-INT8, AVX-IFMA and AMX-FP16 are newer than Zydis") { comparison, what in
      guard what == .validity, let instruction = try? comparison.ours.get() else { return false }
      if instruction.mnemonic == .wrmsrns { return true }
      return instruction.mnemonic == .avx && instruction.map == .map38
        && [0x50, 0x51, 0x5C, 0xB4, 0xB5].contains(instruction.opcode)
    },
    Explanation("Xeon Phi", "the encodings of the first one, a coprocessor, are #UD elsewhere") { comparison, what in
      what == .validity && (Int(comparison.theirs.encoding) == ORACLE_MVEX || isCoprocessor(comparison))
    },
    Explanation("PadLock", "VIA's alone") { comparison, what in
      what == .validity
        && ["xstore", "xcrypt", "xsha", "montmul"].contains { comparison.theirName.hasPrefix($0) }
    },
  ]

  /// Its jumps, prefetches and operations on masks under VEX.
  private static func isCoprocessor(_ comparison: Comparison) -> Bool {
    let names = [
      "jkzd", "jknzd", "kand", "kandn", "kandnr", "kconcath", "kconcatl", "kextract", "kmerge2l1h", "kmerge2l1l",
      "kmov", "knot", "kor", "kortest", "kxnor", "kxor", "clevict0", "clevict1", "delay", "spflt", "tzcnti", "lzcnt",
      "tzcnt", "popcnt", "vprefetch0", "vprefetch1", "vprefetch2", "vprefetche0", "vprefetche1", "vprefetche2",
      "vprefetchenta", "vprefetchnta",
    ]
    return Int(comparison.theirs.encoding) == ORACLE_VEX && names.contains(comparison.theirName)
  }
}
