// Opcodes that ModRM extends: Intel SDM vol. 2D, table A-6; AMD APM vol. 3, tables.

/// A ModRM byte.
struct ModRM {
  var byte: UInt8
  @inline(__always) init(_ byte: UInt8) { self.byte = byte }
  /// 3 for a register.
  @inline(__always) var mod: UInt8 { byte >> 6 }
  /// A register, or the extension of the opcode.
  @inline(__always) var reg: UInt8 { byte >> 3 & 7 }
  /// The register or the base.
  @inline(__always) var rm: UInt8 { byte & 7 }
  /// True where rm is a register.
  @inline(__always) var isRegister: Bool { byte >= 0xC0 }
}

extension Form {
  /// The row with its group's name, rules and attributes filled in from ModRM.
  func resolved(_ modRM: ModRM, _ opcode: UInt8, _ prefix: MandatoryPrefix) -> Form {
    switch group {
    case .none: self
    case .arithmetic: named(Form.arithmeticName(modRM.reg), modRM.reg == 7 ? [] : .lockable)
    case .pop: modRM.reg == 0 ? named(.pop) : .invalid
    case .shift: named(Form.shiftName(modRM.reg))
    case .move: move(modRM, opcode)
    case .unaryByte, .unaryFull: unary(modRM.reg)
    case .incDecByte: modRM.reg < 2 ? named(modRM.reg == 0 ? .inc : .dec, .lockable) : .invalid
    case .incDecFull: Form.incDecFull(modRM.reg)
    case .segmentTables: Form.segmentTables(modRM.reg)
    case .system: modRM.isRegister ? Form.systemRegister(modRM, prefix) : Form.systemMemory(modRM.reg, prefix)
    case .bitTest: Form.bitTest(modRM.reg)
    case .pair: modRM.isRegister ? Form.pairRegister(modRM.reg, prefix) : Form.pairMemory(modRM.reg, prefix)
    case .state: modRM.isRegister ? Form.stateRegister(modRM.reg, prefix) : Form.stateMemory(modRM.reg, prefix)
    case .hintEndbr: hint(modRM, prefix)
    case .prefetch: modRM.isRegister || modRM.reg > 3 ? named(.nop) : Form(.prefetch, .mb)
    case .prefetchWrite: modRM.isRegister ? named(.nop) : Form(.prefetch, .mb)
    case .demote: !modRM.isRegister && modRM.reg == 0 && prefix == .none ? Form(.cldemote, .mb) : named(.nop)
    case .shiftVector: modRM.reg & 1 == 0 && modRM.reg != 0 ? vectorShift(prefix, wide: true) : .invalid
    case .shiftVector64: modRM.reg & 2 != 0 ? vectorShift(prefix, wide: modRM.reg & 1 == 0) : .invalid
    case .x87: Form.x87(opcode, modRM)
    case .lowestBit: Form.lowestBit(modRM.reg)
    case .reset: modRM.byte == 0xC0 ? Form(.hreset, .ub, rules: .modRM) : .invalid
    case .keyLocker: Form.keyLocker(modRM, opcode)
    case .extract: modRM.reg == 0 ? Form.sse4a(.ro, .ub, .ub2) : .invalid
    }
  }

  @inline(__always) private func named(_ name: Mnemonic, _ attributes: InstructionAttributes = []) -> Form {
    var form = self
    form.mnemonic = name
    form.attributes = attributes
    return form
  }

  /// Group 11: C6, C7; with F8h XABORT and XBEGIN.
  @inline(__always) private func move(_ modRM: ModRM, _ opcode: UInt8) -> Form {
    if modRM.reg == 0 { return named(.mov) }
    guard modRM.byte == 0xF8 else { return .invalid }
    return opcode == 0xC6
      ? Form(.xabort, .ub, rules: .byte | .modRM) : Form(.xbegin, .jz, rules: .modRM, attributes: .endsBlock)
  }

  /// Group 1: 80 to 83.
  @inline(__always) private static func arithmeticName(_ reg: UInt8) -> Mnemonic {
    switch reg {
    case 0: .add
    case 1: .or
    case 2: .adc
    case 3: .sbb
    case 4: .and
    case 5: .sub
    case 6: .xor
    default: .cmp
    }
  }

  /// Group 2: C0, C1, D0 to D3; /6 is another SHL.
  @inline(__always) private static func shiftName(_ reg: UInt8) -> Mnemonic {
    switch reg {
    case 0: .rol
    case 1: .ror
    case 2: .rcl
    case 3: .rcr
    case 4, 6: .shl
    case 5: .shr
    default: .sar
    }
  }

  /// Group 3: F6, F7; /1 is another TEST.
  @inline(__always) private func unary(_ reg: UInt8) -> Form {
    switch reg {
    case 0, 1:
      group == .unaryByte ? Form(.test, .eb, .ib, rules: .byte) : Form(.test, .ev, .iz)
    case 2: named(.not, .lockable)
    case 3: named(.neg, .lockable)
    case 4: named(.mul)
    case 5: named(.imul)
    case 6: named(.div)
    default: named(.idiv)
    }
  }

  /// Group 5: FF.
  private static func incDecFull(_ reg: UInt8) -> Form {
    switch reg {
    case 0: Form(.inc, .ev, attributes: .lockable)
    case 1: Form(.dec, .ev, attributes: .lockable)
    case 2: Form(.call, .ev, rules: .near, attributes: .endsBlock)
    case 3: Form(.callf, .mp, attributes: .endsBlock)
    case 4: Form(.jmp, .ev, rules: .near, attributes: .endsBlock)
    case 5: Form(.jmpf, .mp, attributes: .endsBlock)
    case 6: Form(.push, .ev, rules: .default64)
    default: .invalid
    }
  }

  /// Group 6: 0F 00.
  private static func segmentTables(_ reg: UInt8) -> Form {
    switch reg {
    case 0: Form(.sldt, .evw)
    case 1: Form(.str, .evw)
    case 2: Form(.lldt, .ew, rules: .word, attributes: .privileged)
    case 3: Form(.ltr, .ew, rules: .word, attributes: .privileged)
    case 4: Form(.verr, .ew, rules: .word)
    case 5: Form(.verw, .ew, rules: .word)
    default: .invalid
    }
  }

  /// Group 7 with a memory operand: 0F 01.
  private static func systemMemory(_ reg: UInt8, _ prefix: MandatoryPrefix) -> Form {
    switch reg {
    case 0: Form(.sgdt, .ms, rules: .force64)
    case 1: Form(.sidt, .ms, rules: .force64)
    case 2: Form(.lgdt, .ms, rules: .force64, attributes: .privileged)
    case 3: Form(.lidt, .ms, rules: .force64, attributes: .privileged)
    case 4: Form(.smsw, .evw)
    case 6: Form(.lmsw, .ew, rules: .word, attributes: Behaviour.controlWrite)
    case 7: Form(.invlpg, .m, attributes: .privileged)
    case 5 where prefix == .repeatEqual: Form(.rstorssp, .mq)
    default: .invalid
    }
  }

  /// Group 7 without one: 0F 01 C0 to FF. Prefixes as in the Intel SDM and AMD APM; SNP's instructions from APM vol. 3.
  private static func systemRegister(_ modRM: ModRM, _ prefix: MandatoryPrefix) -> Form {
    switch (modRM.byte, prefix) {
    case (0xC0, .none): Form(.enclv, rules: .modRM)
    case (0xC5, .none): Form(.pconfig, rules: .modRM)
    case (0xC6, .none): Form(.wrmsrns, rules: .modRM, attributes: .privileged)
    case (0xCF, .none): Form(.encls, rules: .modRM)
    case (0xD5, .none): Form(.xend, rules: .modRM)
    case (0xD6, .none): Form(.xtest, rules: .modRM)
    case (0xD7, .none): Form(.enclu, rules: .modRM)
    case (0xE8, .repeatEqual): Form(.setssbsy, rules: .modRM)
    case (0xE8, .repeatNotEqual): Form(.xsusldtrk, rules: .modRM)
    case (0xE9, .repeatNotEqual): Form(.xresldtrk, rules: .modRM)
    case (0xEA, .repeatEqual): Form(.saveprevssp, rules: .modRM)
    case (0xEC, .repeatEqual): Form(.uiret, rules: .modRM | .only64, attributes: .endsBlock)
    case (0xED, .repeatEqual): Form(.testui, rules: .modRM | .only64)
    case (0xEE, .repeatEqual): Form(.clui, rules: .modRM | .only64)
    case (0xEF, .repeatEqual): Form(.stui, rules: .modRM | .only64)
    case (0xFA, .repeatEqual): Form(.mcommit, rules: .modRM)
    case (0xFE, .none): Form(.invlpgb, rules: .modRM, attributes: .privileged)
    case (0xFF, .none): Form(.tlbsync, rules: .modRM, attributes: .privileged)
    case (0xC1, .none): Form(.vmcall, rules: .modRM, attributes: Behaviour.vmcall)
    case (0xC2, .none): Form(.vmlaunch, rules: .modRM, attributes: Behaviour.hypervisorVMX)
    case (0xC3, .none): Form(.vmresume, rules: .modRM, attributes: Behaviour.hypervisorVMX)
    case (0xC4, .none): Form(.vmxoff, rules: .modRM, attributes: Behaviour.hypervisorVMX)
    case (0xC8, .none): Form(.monitor, rules: .modRM, attributes: Behaviour.monitor)
    case (0xC9, .none): Form(.mwait, rules: .modRM, attributes: Behaviour.monitor)
    case (0xCA, .none): Form(.clac, rules: .modRM)
    case (0xCB, .none): Form(.stac, rules: .modRM)
    case (0xCC, .operandSize): Form(.tdcall, rules: .modRM | .no66, attributes: .privileged)
    case (0xCD, .operandSize): Form(.seamret, rules: .modRM | .no66 | .only64)
    case (0xCE, .operandSize): Form(.seamops, rules: .modRM | .no66 | .only64)
    case (0xCF, .operandSize): Form(.seamcall, rules: .modRM | .no66 | .only64, attributes: Behaviour.hypervisorVMX)
    case (0xD0, .none): Form(.xgetbv, rules: .modRM)
    case (0xD1, .none): Form(.xsetbv, rules: .modRM, attributes: Behaviour.xsetbv)
    case (0xD4, .none): Form(.vmfunc, rules: .modRM, attributes: .exitsVMX)
    case (0xD8, _): Form(.vmrun, rules: .modRM, attributes: Behaviour.join(Behaviour.hypervisorSVM, .endsBlock))
    case (0xD9, .none), (0xD9, .operandSize): Form(.vmmcall, rules: .modRM, attributes: Behaviour.vmmcall)
    case (0xD9, _): Form(.vmgexit, rules: .modRM, attributes: Behaviour.vmgexit)
    case (0xDA, _): Form(.vmload, rules: .modRM, attributes: Behaviour.hypervisorSVM)
    case (0xDB, _): Form(.vmsave, rules: .modRM, attributes: Behaviour.hypervisorSVM)
    case (0xDC, _): Form(.stgi, rules: .modRM, attributes: Behaviour.hypervisorSVM)
    case (0xDD, _): Form(.clgi, rules: .modRM, attributes: Behaviour.hypervisorSVM)
    case (0xDE, _): Form(.skinit, rules: .modRM, attributes: Behaviour.hypervisorSVM)
    case (0xDF, _): Form(.invlpga, rules: .modRM, attributes: Behaviour.hypervisorSVM)
    case (0xE0...0xE7, _): Form(.smsw, .evw)
    case (0xE8, .none): Form(.serialize, rules: .modRM)
    case (0xEE, .none): Form(.rdpkru, rules: .modRM)
    case (0xEF, .none): Form(.wrpkru, rules: .modRM)
    case (0xF0...0xF7, _): Form(.lmsw, .ew, rules: .word, attributes: Behaviour.controlWrite)
    case (0xF8, _): Form(.swapgs, rules: .modRM | .only64, attributes: .privileged)
    case (0xF9, _): Form(.rdtscp, rules: .modRM)
    case (0xFA, .none): Form(.monitorx, rules: .modRM, attributes: Behaviour.monitorx)
    case (0xFB, .none): Form(.mwaitx, rules: .modRM, attributes: Behaviour.monitorx)
    case (0xFC, .none), (0xFC, .operandSize): Form(.clzero, rules: .modRM)
    case (0xFD, .none): Form(.rdpru, rules: .modRM, attributes: Behaviour.rdpru)
    case (0xFE, .repeatEqual): Form(.rmpadjust, rules: .modRM | .only64, attributes: .privileged)
    case (0xFE, .repeatNotEqual): Form(.rmpupdate, rules: .modRM | .only64, attributes: .privileged)
    case (0xFF, .repeatEqual): Form(.psmash, rules: .modRM | .only64, attributes: .privileged)
    case (0xFF, .repeatNotEqual): Form(.pvalidate, rules: .modRM, attributes: .privileged)
    default: .invalid
    }
  }

  /// Group 8: 0F BA.
  private static func bitTest(_ reg: UInt8) -> Form {
    switch reg {
    case 4: Form(.bt, .ev, .ub)
    case 5: Form(.bts, .ev, .ub, attributes: .lockable)
    case 6: Form(.btr, .ev, .ub, attributes: .lockable)
    case 7: Form(.btc, .ev, .ub, attributes: .lockable)
    default: .invalid
    }
  }

  /// Group 9 with a memory operand: 0F C7. The decoder makes CMPXCHG8B a CMPXCHG16B under REX.W.
  private static func pairMemory(_ reg: UInt8, _ prefix: MandatoryPrefix) -> Form {
    switch (reg, prefix) {
    case (1, _): Form(.cmpxchg8b, .mpair, rules: .no66, attributes: .lockable)
    case (3, .none): Form(.xrstors, .m, attributes: .privileged)
    case (4, .none): Form(.xsavec, .m)
    case (5, .none): Form(.xsaves, .m, attributes: .privileged)
    case (6, .none): Form(.vmptrld, .mq, attributes: Behaviour.hypervisorVMX)
    case (6, .operandSize): Form(.vmclear, .mq, rules: .no66, attributes: Behaviour.hypervisorVMX)
    case (6, .repeatEqual): Form(.vmxon, .mq, attributes: Behaviour.hypervisorVMX)
    case (7, .none): Form(.vmptrst, .mq, attributes: Behaviour.hypervisorVMX)
    default: .invalid
    }
  }

  /// Group 9 with a register.
  private static func pairRegister(_ reg: UInt8, _ prefix: MandatoryPrefix) -> Form {
    switch (reg, prefix) {
    case (6, .none), (6, .operandSize): Form(.rdrand, .rv)
    case (7, .none), (7, .operandSize): Form(.rdseed, .rv)
    case (7, .repeatEqual): Form(.rdpid, .rn, rules: .native)
    case (6, .repeatEqual): Form(.senduipi, .rn, rules: .native | .only64)
    default: .invalid
    }
  }

  /// Group 15 with a memory operand: 0F AE.
  private static func stateMemory(_ reg: UInt8, _ prefix: MandatoryPrefix) -> Form {
    switch (reg, prefix) {
    case (0, .none): Form(.fxsave, .m)
    case (1, .none): Form(.fxrstor, .m)
    case (2, .none): Form(.ldmxcsr, .md)
    case (3, .none): Form(.stmxcsr, .md)
    case (4, .none): Form(.xsave, .m)
    case (5, .none): Form(.xrstor, .m)
    case (6, .none): Form(.xsaveopt, .m)
    case (4, .repeatEqual): Form(.ptwrite, .ey)
    case (6, .operandSize): Form(.clwb, .mb, rules: .no66)
    case (6, .repeatEqual): Form(.clrssbsy, .mq)
    case (7, .none): Form(.clflush, .mb)
    case (7, .operandSize): Form(.clflushopt, .mb, rules: .no66)
    default: .invalid
    }
  }

  /// Group 15 with a register.
  private static func stateRegister(_ reg: UInt8, _ prefix: MandatoryPrefix) -> Form {
    switch (reg, prefix) {
    case (0, .repeatEqual): Form(.rdfsbase, .ry, rules: .only64)
    case (1, .repeatEqual): Form(.rdgsbase, .ry, rules: .only64)
    case (2, .repeatEqual): Form(.wrfsbase, .ry, rules: .only64)
    case (3, .repeatEqual): Form(.wrgsbase, .ry, rules: .only64)
    case (4, .repeatEqual): Form(.ptwrite, .ey)
    case (5, .repeatEqual): Form(.incssp, .ry)
    case (6, .operandSize): Form(.tpause, .ry, rules: .no66)
    case (6, .repeatEqual): Form(.umonitor, .rad, rules: .native)
    case (6, .repeatNotEqual): Form(.umwait, .ry)
    case (5, .none): Form(.lfence, rules: .modRM)
    case (6, .none): Form(.mfence, rules: .modRM)
    case (7, .none): Form(.sfence, rules: .modRM)
    default: .invalid
    }
  }

  /// Key Locker, F3 0F 38 (Intel SDM vol. 2, AESENC128KL and what follows).
  private static func keyLocker(_ modRM: ModRM, _ opcode: UInt8) -> Form {
    switch (opcode, modRM.isRegister) {
    case (0xD8, false) where modRM.reg < 4: Form(keyLockerWide(modRM.reg), .m, rules: .no66)
    case (0xDC, true): Form(.loadiwkey, .vo, .ro, rules: .no66)
    case (0xDC, false): Form(.aesenc128kl, .vo, .m, rules: .no66)
    case (0xDD, false): Form(.aesdec128kl, .vo, .m, rules: .no66)
    case (0xDE, false): Form(.aesenc256kl, .vo, .m, rules: .no66)
    case (0xDF, false): Form(.aesdec256kl, .vo, .m, rules: .no66)
    case (0xFA, true): Form(.encodekey128, .gd, .ed, rules: .no66)
    case (0xFB, true): Form(.encodekey256, .gd, .ed, rules: .no66)
    default: .invalid
    }
  }

  private static func keyLockerWide(_ reg: UInt8) -> Mnemonic {
    switch reg {
    case 0: .aesencwide128kl
    case 1: .aesdecwide128kl
    case 2: .aesencwide256kl
    default: .aesdecwide256kl
    }
  }

  /// 0F 1E: ENDBR with F3h, else a hint without effect.
  @inline(__always) private func hint(_ modRM: ModRM, _ prefix: MandatoryPrefix) -> Form {
    switch (modRM.byte, prefix) {
    case (0xFA, .repeatEqual): Form(.endbr64, rules: .modRM)
    case (0xFB, .repeatEqual): Form(.endbr32, rules: .modRM)
    default: named(.nop)
    }
  }

  /// Groups 12 to 14: MMX without a prefix, SSE2 with 66h; `wide` is false for PSRLDQ and PSLLDQ, which MMX lacks.
  @inline(__always) private func vectorShift(_ prefix: MandatoryPrefix, wide: Bool) -> Form {
    switch prefix {
    case .none where wide, .operandSize: named(.sse)
    default: .invalid
    }
  }

  /// The x87 instructions (Intel SDM vol. 2D, tables ): one name, and the size of what they touch.
  private static func x87(_ opcode: UInt8, _ modRM: ModRM) -> Form {
    if modRM.isRegister { return x87Register(opcode, modRM) }
    switch (opcode & 7, modRM.reg) {
    case (1, 1), (3, 4), (3, 6), (5, 5): return .invalid
    case (0, _), (2, _): return Form(.x87, .md)
    case (1, 4), (1, 6): return Form(.x87, .m)
    case (1, 5), (1, 7): return Form(.x87, .mw)
    case (1, _): return Form(.x87, .md)
    case (3, 5), (3, 7): return Form(.x87, .mt)
    case (3, _): return Form(.x87, .md)
    case (5, 4), (5, 6): return Form(.x87, .m)
    case (5, 7): return Form(.x87, .mw)
    case (4, _), (5, _): return Form(.x87, .mq)
    case (7, 4), (7, 6): return Form(.x87, .mt)
    case (7, 5), (7, 7): return Form(.x87, .mq)
    default: return Form(.x87, .mw)
    }
  }

  /// The x87 instructions on registers, and those without an operand.
  private static func x87Register(_ opcode: UInt8, _ modRM: ModRM) -> Form {
    switch (opcode & 7, modRM.byte) {
    case (1, 0xD1...0xD7), (1, 0xE2), (1, 0xE3), (1, 0xE6), (1, 0xE7), (1, 0xEF): .invalid
    case (1, 0xD0), (1, 0xE0...0xFF): Form(.x87, rules: .modRM)
    case (2, 0xE9): Form(.x87, rules: .modRM)
    case (2, 0xE0...0xFF): .invalid
    case (3, 0xE0...0xE4): Form(.x87, rules: .modRM)
    case (3, 0xE5...0xE7), (3, 0xF8...0xFF): .invalid
    case (5, 0xF0...0xFF): .invalid
    case (6, 0xD9): Form(.x87, rules: .modRM)
    case (6, 0xD8...0xDF): .invalid
    case (7, 0xE0): Form(.x87, rules: .modRM)
    case (7, 0xE1...0xE7), (7, 0xF8...0xFF): .invalid
    default: Form(.x87, .st)
    }
  }
}
