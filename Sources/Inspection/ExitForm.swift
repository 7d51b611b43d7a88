public import X86

/// A way to leave a guest that one handler may know and another not.
public enum ExitForm: UInt8, CaseIterable, Sendable {
  /// IN, OUT with the port in DX.
  case port
  /// IN, OUT of a byte with the port in the instruction.
  case portImmediateByte
  /// IN, OUT of a word or dword with the port in the instruction.
  case portImmediate
  /// INS, OUTS.
  case portString
  case cpuid, rdmsr, wrmsr, rdtsc, rdtscp, rdpmc, hlt, monitor, mwait, monitorx, mwaitx, invd, wbinvd, wbnoinvd, vmcall
  case vmmcall, vmgexit, tdcall
  /// MOV from DR7.
  case readDR7
  /// MOV to DR7.
  case writeDR7
  case rdpru, xsetbv
  /// The instructions of a hypervisor: VMXON, VMRUN, SEAMCALL and their like.
  case hypervisor

  /// The form of an instruction; `nil` for one that leaves no guest, and for PAUSE and MOV to and from CR, which no
  /// handler inside a guest ever sees.
  @inlinable public init?(_ instruction: Instruction) {
    let leaves: InstructionAttributes = [.exitsVMX, .exitsSVM, .raisesVC, .automaticExit, .raisesVE]
    guard !instruction.attributes.isDisjoint(with: leaves) || instruction.mnemonic == .tdcall else {
      // RDTSC has no attribute: KVM does not intercept it.
      switch instruction.mnemonic {
      case .rdtsc: self = .rdtsc
      case .rdtscp: self = .rdtscp
      default: return nil
      }
      return
    }
    switch instruction.mnemonic {
    case .in, .out:
      switch instruction.opcode {
      case 0xE4, 0xE6: self = .portImmediateByte
      case 0xE5, 0xE7: self = .portImmediate
      default: self = .port
      }
    case .ins, .outs: self = .portString
    case .cpuid: self = .cpuid
    case .rdmsr: self = .rdmsr
    case .wrmsr: self = .wrmsr
    case .rdtsc: self = .rdtsc
    case .rdtscp: self = .rdtscp
    case .rdpmc: self = .rdpmc
    case .hlt: self = .hlt
    case .monitor: self = .monitor
    case .mwait: self = .mwait
    case .monitorx: self = .monitorx
    case .mwaitx: self = .mwaitx
    case .invd: self = .invd
    case .wbinvd: self = .wbinvd
    case .wbnoinvd: self = .wbnoinvd
    case .vmcall: self = .vmcall
    case .vmmcall: self = .vmmcall
    case .vmgexit: self = .vmgexit
    case .tdcall: self = .tdcall
    case .rdpru: self = .rdpru
    case .xsetbv: self = .xsetbv
    case .mov:
      // CR and DR alone have attributes.
      if instruction.operands[0].kind == .debug && instruction.operands[0].number == 7 {
        self = .writeDR7
      } else if instruction.operands[1].kind == .debug && instruction.operands[1].number == 7 {
        self = .readDR7
      } else {
        return nil
      }
    case .pause, .lmsw, .clts: return nil
    default: self = .hypervisor
    }
  }
}

/// What an instruction does with memory that may be a device's, as far as some handler tells it from others.
public enum MMIOForm: UInt8, CaseIterable, Sendable {
  /// MOV between memory and a general register: 88h to 8Bh.
  case move
  /// MOV of an immediate: C6h, C7h.
  case moveImmediate
  /// MOV from a moffs to AL (A0h), and to one (A2h).
  case moveOffsetByte
  /// The same with AX, EAX, RAX: A1h, A3h.
  case moveOffset
  case movzx, movsx, movsxd, movbe
  /// MOVNTI, MOVDIRI.
  case directStore
  case movs, stos, lods, cmps, scas
  case compare, test, or
  /// ADD, ADC, SUB, SBB, AND, XOR.
  case arithmetic
  /// INC, DEC, NOT, NEG.
  case unary
  /// BT, BTS, BTR, BTC with memory.
  case bits
  case xchg, xadd, cmpxchg
  case setcc, cmovcc
  /// SSE between memory and an XMM register with no computation: MOVUPS, MOVDQA, MOVQ and their like.
  case vectorMove
  /// MMX and SSE that compute, and MMX moves.
  case vector
  /// Anything with VEX, XOP or EVEX on vectors.
  case avx
  /// x87, FXSAVE, XSAVE.
  case floating
  /// PUSH, POP, CALL, JMP through memory.
  case stackOrBranch
  /// All others: shifts, MUL, DIV, MOV of a segment register, CMPXCHG8B, BSF and so on.
  case other

  /// The form of an instruction with an explicit memory operand, or of a string instruction; `nil` for one that touches
  /// no memory that could be a device's: LEA, NOP, prefetches, flushes, invalidations, descriptor tables.
  @inlinable public init?(_ instruction: Instruction) {
    let isFirst = instruction.operands[0].kind == .memory
    guard isFirst || instruction.operands[1].kind == .memory || instruction.operands[2].kind == .memory else {
      switch instruction.mnemonic {
      case .movs: self = .movs
      case .stos: self = .stos
      case .lods: self = .lods
      case .cmps: self = .cmps
      case .scas: self = .scas
      default: return nil
      }
      return
    }
    let other = instruction.operands[isFirst ? 1 : 0].kind
    switch instruction.mnemonic {
    case .lea, .nop, .prefetch, .clflush, .clflushopt, .clwb, .cldemote, .invlpg, .invpcid, .invept, .invvpid, .lgdt,
      .lidt, .sgdt, .sidt, .endbr64, .endbr32, .ud0, .ud1:
      return nil
    case .mov:
      switch instruction.opcode {
      case 0x88...0x8B: self = .move
      case 0xC6, 0xC7: self = .moveImmediate
      case 0xA0, 0xA2: self = .moveOffsetByte
      case 0xA1, 0xA3: self = .moveOffset
      default: self = .other
      }
    case .movzx: self = .movzx
    case .movsx: self = .movsx
    case .movsxd: self = .movsxd
    case .movbe: self = .movbe
    case .movnti, .movdiri: self = .directStore
    case .cmp: self = .compare
    case .test: self = .test
    case .or: self = .or
    case .add, .adc, .sub, .sbb, .and, .xor: self = .arithmetic
    case .inc, .dec, .not, .neg: self = .unary
    case .bt, .bts, .btr, .btc: self = .bits
    case .xchg: self = .xchg
    case .xadd: self = .xadd
    case .cmpxchg: self = .cmpxchg
    case .setcc: self = .setcc
    case .cmovcc: self = .cmovcc
    case .sse: self = other == .vector && Self.isVectorMove(instruction, memoryIsFirst: isFirst) ? .vectorMove : .vector
    case .amd3DNow, .sse4a: self = .vector
    case .avx, .xop, .evex: self = .avx
    case .x87, .fxsave, .fxrstor, .xsave, .xsavec, .xsaveopt, .xsaves, .xrstor, .xrstors, .ldmxcsr, .stmxcsr:
      self = .floating
    case .push, .pop, .call, .callf, .jmp, .jmpf: self = .stackOrBranch
    default: self = .other
    }
  }

  /// Intel SDM vol. 2, tables: the moves.
  @inlinable static func isVectorMove(_ instruction: Instruction, memoryIsFirst: Bool) -> Bool {
    guard instruction.map == .secondary else { return instruction.map == .map38 && instruction.opcode == 0x2A }
    let isRepeated = instruction.prefixes.contains(.repeatEqual) || instruction.prefixes.contains(.repeatNotEqual)
    switch instruction.opcode {
    case 0x10, 0x28, 0x6E, 0x6F, 0xF0: return !memoryIsFirst
    case 0x11, 0x13, 0x17, 0x29, 0x2B, 0x7F, 0xD6, 0xE7: return memoryIsFirst
    // With F2h and F3h MOVDDUP, MOVSLDUP, MOVSHDUP, which spread what they load.
    case 0x12, 0x16: return !memoryIsFirst && !isRepeated
    case 0x7E: return memoryIsFirst != instruction.prefixes.contains(.repeatEqual)
    default: return false
    }
  }
}
