// The opcodes after 0Fh: Intel SDM vol. 2D, table A-3; AMD APM vol. 3, table A-3. Vector instructions have their own
// file.

extension Form {
  /// The row of an opcode after 0Fh.
  static func secondary(_ opcode: UInt8, _ prefix: MandatoryPrefix) -> Form {
    switch opcode {
    case 0x00: Form(group: .segmentTables)
    case 0x01: Form(group: .system)
    case 0x02: Form(.lar, .gv, .ew)
    case 0x03: Form(.lsl, .gv, .ew)
    case 0x05: Form(.syscall, attributes: .endsBlock)
    case 0x06: Form(.clts, attributes: Behaviour.controlWrite)
    case 0x07: Form(.sysret, attributes: Behaviour.privilegedBranch)
    case 0x08: Form(.invd, attributes: Behaviour.cache)
    case 0x09: Form(prefix == .repeatEqual ? .wbnoinvd : .wbinvd, attributes: Behaviour.cache)
    case 0x0B: Form(.ud2, attributes: .endsBlock)
    case 0x0D: Form(group: .prefetchWrite, .ev)
    case 0x0E: Form(.femms)
    case 0x0F: Form(.amd3DNow, .po, .qq, rules: .no66)
    case 0x18: Form(group: .prefetch, .ev)
    case 0x19, 0x1A, 0x1B, 0x1D, 0x1F: Form(.nop, .ev)
    case 0x1C: Form(group: .demote, .ev)
    case 0x1E: Form(group: .hintEndbr, .ev)
    case 0x20: Form(.mov, .rc, .cr, rules: .native, attributes: Behaviour.controlRead)
    case 0x21: Form(.mov, .rc, .dr, rules: .native, attributes: Behaviour.debug)
    case 0x22: Form(.mov, .cr, .rc, rules: .native, attributes: Behaviour.controlWrite)
    case 0x23: Form(.mov, .dr, .rc, rules: .native, attributes: Behaviour.debug)
    case 0x30: Form(.wrmsr, attributes: Behaviour.join(Behaviour.msr, .endsBlock))
    case 0x31: Form(.rdtsc)
    case 0x32: Form(.rdmsr, attributes: Behaviour.msr)
    case 0x33: Form(.rdpmc, attributes: Behaviour.counter)
    case 0x34: Form(.sysenter, attributes: .endsBlock)
    case 0x35: Form(.sysexit, attributes: Behaviour.privilegedBranch)
    case 0x37 where prefix == .none: Form(.getsec, attributes: Behaviour.hypervisorVMX)
    case 0x40...0x4F: Form(.cmovcc, .gv, .ev, rules: .conditional)
    case 0x78 where prefix == .none: Form(.vmread, .en, .gn, rules: .native, attributes: Behaviour.hypervisorVMX)
    case 0x78 where prefix == .operandSize: Form(group: .extract, .ro, .ub, rules: .no66)
    case 0x78 where prefix == .repeatNotEqual: Form.sse4a(.vo, .ro, .ub, .ub2)
    case 0x79 where prefix == .operandSize || prefix == .repeatNotEqual: Form.sse4a(.vo, .ro)
    case 0x2B where prefix == .repeatEqual: Form.sse4a(.md, .vo)
    case 0x2B where prefix == .repeatNotEqual: Form.sse4a(.mq, .vo)
    case 0x79 where prefix == .none: Form(.vmwrite, .gn, .en, rules: .native, attributes: Behaviour.hypervisorVMX)
    case 0x80...0x8F: Form(.jcc, .jz, rules: .near | .conditional, attributes: .endsBlock)
    case 0x90...0x9F: Form(.setcc, .eb, rules: .byte | .conditional)
    case 0xA0: Form(.push, .segFS, rules: .default64)
    case 0xA1: Form(.pop, .segFS, rules: .default64)
    case 0xA2: Form(.cpuid, attributes: Behaviour.cpuid)
    case 0xA3: Form(.bt, .ev, .gv)
    case 0xA4: Form(.shld, .ev, .gv, .ub)
    case 0xA5: Form(.shld, .ev, .gv, .cl)
    case 0xA8: Form(.push, .segGS, rules: .default64)
    case 0xA9: Form(.pop, .segGS, rules: .default64)
    case 0xAA: Form(.rsm, attributes: .endsBlock)
    case 0xAB: Form(.bts, .ev, .gv, attributes: .lockable)
    case 0xAC: Form(.shrd, .ev, .gv, .ub)
    case 0xAD: Form(.shrd, .ev, .gv, .cl)
    case 0xAE: Form(group: .state)
    case 0xAF: Form(.imul, .gv, .ev)
    case 0xB0: Form(.cmpxchg, .eb, .gb, rules: .byte, attributes: .lockable)
    case 0xB1: Form(.cmpxchg, .ev, .gv, attributes: .lockable)
    case 0xB2: Form(.lss, .gv, .mp)
    case 0xB3: Form(.btr, .ev, .gv, attributes: .lockable)
    case 0xB4: Form(.lfs, .gv, .mp)
    case 0xB5: Form(.lgs, .gv, .mp)
    case 0xB6: Form(.movzx, .gv, .eb)
    case 0xB7: Form(.movzx, .gv, .ew)
    case 0xB8 where prefix == .repeatEqual: Form(.popcnt, .gv, .ev)
    case 0xB9: Form(.ud1, .gv, .ev, attributes: .endsBlock)
    case 0xBA: Form(group: .bitTest, .ev, .ub)
    case 0xBB: Form(.btc, .ev, .gv, attributes: .lockable)
    case 0xBC: Form(prefix == .repeatEqual ? .tzcnt : .bsf, .gv, .ev)
    case 0xBD: Form(prefix == .repeatEqual ? .lzcnt : .bsr, .gv, .ev)
    case 0xBE: Form(.movsx, .gv, .eb)
    case 0xBF: Form(.movsx, .gv, .ew)
    case 0xC0: Form(.xadd, .eb, .gb, rules: .byte, attributes: .lockable)
    case 0xC1: Form(.xadd, .ev, .gv, attributes: .lockable)
    case 0xC3 where prefix == .none: Form(.movnti, .my, .gy, rules: .no66)
    case 0xC7: Form(group: .pair)
    case 0xC8...0xCF: Form(.bswap, .zv)
    case 0xFF: Form(.ud0, .gv, .ev, attributes: .endsBlock)
    default: .vector(opcode, prefix)
    }
  }

  /// The row of an opcode after 0Fh 38h.
  static func map38(_ opcode: UInt8, _ prefix: MandatoryPrefix) -> Form {
    switch opcode {
    case 0x80 where prefix == .operandSize: Form(.invept, .gn, .mdq, rules: .native, attributes: .exitsVMX)
    case 0x81 where prefix == .operandSize: Form(.invvpid, .gn, .mdq, rules: .native, attributes: .exitsVMX)
    case 0x82 where prefix == .operandSize: Form(.invpcid, .gn, .mdq, rules: .native, attributes: .privileged)
    case 0xF0 where prefix == .repeatNotEqual: Form(.crc32, .gy, .eb, rules: .byte)
    case 0xF1 where prefix == .repeatNotEqual: Form(.crc32, .gy, .ev)
    case 0xF0 where prefix != .repeatEqual: Form(.movbe, .gv, .mv)
    case 0xF1 where prefix != .repeatEqual: Form(.movbe, .mv, .gv)
    case 0xF6 where prefix == .operandSize: Form(.adcx, .gy, .ey, rules: .no66)
    case 0xF6 where prefix == .repeatEqual: Form(.adox, .gy, .ey, rules: .no66)
    case 0xF5 where prefix == .operandSize: Form(.wruss, .my, .gy, rules: .no66)
    case 0xF6 where prefix == .none: Form(.wrss, .my, .gy, rules: .no66)
    case 0xF8 where prefix == .repeatNotEqual: Form(.enqcmd, .ga, .m, rules: .no66)
    case 0xF8 where prefix == .repeatEqual: Form(.enqcmds, .ga, .m, rules: .no66)
    case 0xF8 where prefix == .operandSize: Form(.movdir64b, .ga, .m, rules: .no66)
    case 0xD8, 0xDC...0xDF, 0xFA, 0xFB:
      prefix == .repeatEqual ? Form(group: .keyLocker) : .vector38(opcode, prefix)
    case 0xF9 where prefix == .none: Form(.movdiri, .my, .gy, rules: .no66)
    default: .vector38(opcode, prefix)
    }
  }

  static func sse4a(
    _ first: OperandForm, _ second: OperandForm, _ third: OperandForm = .none, _ fourth: OperandForm = .none
  ) -> Form {
    var form = Form(.sse4a, first, second, third, rules: .no66)
    form.fourth = fourth
    return form
  }
}
