import X86

// Instructions on general registers.
extension InstructionWriter {
  private var width: Width { instruction.operandWidth }
  private var suffix: String { suffix(width) }
  private func suffix(_ width: Width) -> String {
    switch width {
    case .byte: "b"
    case .word: "w"
    case .dword: "l"
    case .qword: "q"
    }
  }

  /// 66h chose the size, outside 64-bit code.
  private var isResized: Bool { !is64 && width != .byte && (width == .word) != (codeSize == .bits16) }
  private var resizedSuffix: String { isResized ? suffix : "" }

  mutating func writeGeneral() {
    let mnemonic = instruction.mnemonic
    uses66 = width == .word || isResized
    usesWide = width == .qword
    if instruction.attributes.contains(.string) || mnemonic == .xlat { return writeString() }
    switch mnemonic {
    case .cbw, .cwde, .cdqe, .cwd, .cdq, .cqo:
      let names: [Mnemonic: String] = [
        .cbw: "cbtw", .cwde: "cwtl", .cdqe: "cltq", .cwd: "cwtd", .cdq: "cltd", .cqo: "cqto",
      ]
      name = isATT ? names[mnemonic] ?? "" : mnemonic.name
    case .movsx, .movzx, .movsxd: writeExtension()
    case .mov: writeMove()
    case .call, .jmp: writeBranch()
    case .jcc, .jrcxz, .loop, .loope, .loopne, .xbegin:
      name = mnemonic == .xbegin ? "xbegin" : instruction.name.replacing("lock ", with: "")
      addAll()
      // The counter is as wide as addresses are.
      let counts: [Mnemonic] = [.loop, .loope, .loopne]
      if isATT && counts.contains(mnemonic) && raw.prefixes.contains(0x67) { name += suffix(instruction.addressWidth) }
      uses66 = isResized && raw.map == 1
      usesWide = false
    case .callf, .jmpf: writeFarBranch()
    case .ret, .retf, .iret, .sysret, .sysexit: writeReturn()
    case .push, .pop, .pushf, .popf, .enter, .leave, .pusha, .popa: writeStack()
    case .in, .out:
      name = mnemonic.name
      if instruction.operands[0].kind == .general { uses66 = width == .word || isResized }
      addAll()
    case .rol, .ror, .rcl, .rcr, .shl, .shr, .sar: writeShift()
    case .nop where instruction.modRM == nil && width != .qword && (width == .word) != (codeSize == .bits16):
      // 66h 90h exchanges AX with itself, or EAX.
      name = "xchg"
      let register = operandText.register(OperandText.general(0, width.rawValue))
      operands = [register, register]
    case .nop where instruction.modRM == nil:
      name = "nop"
      usesWide = false
    case .nop: writeHint()
    case .crc32: writeChecksum()
    case .cmovcc, .setcc:
      name = instruction.name.replacing("lock ", with: "")
      addAll()
    default: writeOther()
    }
  }

  /// True where no register says how wide the memory operand is.
  private var needsSuffix: Bool {
    hasMemory
      && !(0..<4).contains { index in
        let operand = instruction.operands[index]
        return [.general, .segment, .control, .debug, .vector, .mmx].contains(operand.kind)
      }
  }

  private mutating func writeOther() {
    name = instruction.mnemonic.name
    let form = Self.forms[instruction.mnemonic]
    switch form {
    case .plain:
      uses66 = raw.map != 0 && Self.selectedBy66.contains(instruction.mnemonic)
      usesRepeat =
        raw.map == 1 && (raw.opcode == 0x01 || raw.opcode == 0x1E || raw.opcode == 0x09) || raw.opcode == 0x90
      usesWide = false
    case .unsized: hidesSize = true
    case .state:
      hidesSize = true
      if is64 && raw.isWide { name += "64" }
      usesWide = true
    case .sized, .none: break
    }
    if Self.selectedByRepeat.contains(instruction.mnemonic) { usesRepeat = true }
    if Self.selectedBy66.contains(instruction.mnemonic) { uses66 = raw.prefix == 1 || uses66 }
    switch instruction.mnemonic {
    case .fwait: name = "fwait"
    case .prefetch: name = prefetchName
    case .incssp: name += raw.isWide ? "q" : "d"
    case .cmpxchg16b where !isATT && hasMemory:
      add(instruction.operands[0])
      operands[0] = operands[0].replacing("XMMWORD", with: "OWORD")
      return
    case .lgdt, .lidt, .sgdt,
      .sidt where !is64:
      name += width == .word ? "w" : isATT ? "l" : "d"
    case .wrss, .wruss:
      name += raw.isWide ? "q" : "d"
      hidesSize = true
    case .lar, .lsl:
      if !hasMemory {
        // The whole register is written, of which a word counts.
        operands = [
          text(instruction.operands[0]),
          operandText.register(OperandText.general(instruction.operands[1].number, width.rawValue)),
        ]
        if isATT { operands.reverse() }
        return
      }
    default: break
    }
    if isATT && needsSuffix && form == nil { name += suffix }
    if let implicit = Self.implicit[instruction.mnemonic] {
      guard isATT else { return }
      let names = implicit.map { $0 == "address" ? OperandText.general(0, instruction.addressWidth.rawValue) : $0 }
      operands = names.map(operandText.register)
      return
    }
    addAll()
    // The one that AT&T's assembler never turned round.
    if instruction.mnemonic == .bound && isATT { operands.reverse() }
  }

  private enum Shape { case plain, unsized, state, sized }

  /// Instructions whose memory has no size, or whose name has no suffix.
  private static let forms: [Mnemonic: Shape] = {
    var forms: [Mnemonic: Shape] = [:]
    for mnemonic in [.lgdt, .lidt, .sgdt, .sidt, .lea, .movdir64b, .enqcmd, .enqcmds, .invpcid, .invept, .invvpid]
      + Self.keyLocker
    {
      forms[mnemonic] = .unsized
    }
    for mnemonic in [.fxsave, .fxrstor, .xsave, .xrstor, .xsavec, .xsaves, .xrstors, .xsaveopt] as [Mnemonic] {
      forms[mnemonic] = .state
    }
    for mnemonic in [
      .invlpg, .clflush, .clflushopt, .clwb, .cldemote, .prefetch, .ldmxcsr, .stmxcsr, .cmpxchg8b, .cmpxchg16b,
      .vmptrld, .vmptrst, .vmclear, .vmxon, .verr, .verw, .lldt, .ltr, .lmsw, .sldt, .str, .smsw, .rstorssp, .clrssbsy,
      .ud0, .ud1, .bound,
    ] as [Mnemonic] { forms[mnemonic] = .sized }
    for mnemonic in [
      .hlt, .cli, .sti, .clc, .stc, .cld, .std, .cmc, .cpuid, .rdtsc, .rdtscp, .rdmsr, .wrmsr, .rdpmc, .endbr64,
      .endbr32, .pause, .lfence, .mfence, .sfence, .wbinvd, .wbnoinvd, .invd, .swapgs, .syscall, .sysenter, .ud2, .int3,
      .int1, .clts, .emms, .fwait, .vmcall, .vmmcall, .vmgexit, .vmlaunch, .vmresume, .vmxoff, .clac, .stac, .xgetbv,
      .xsetbv, .tdcall, .seamcall, .seamret, .seamops, .serialize, .rdpkru, .wrpkru, .stgi, .clgi, .encls, .enclu,
      .enclv, .xend, .xtest, .rdpru, .mcommit, .rsm, .getsec, .pconfig, .setssbsy, .saveprevssp, .uiret, .testui,
      .clui, .stui, .xsusldtrk, .xresldtrk, .wrmsrns, .psmash, .pvalidate, .rmpadjust, .rmpupdate, .tlbsync, .invlpgb,
      .vmfunc, .sahf, .lahf,
    ] as [Mnemonic] { forms[mnemonic] = .plain }
    return forms
  }()

  private static let selectedBy66: Set<Mnemonic> = [
    .adcx, .movdir64b, .invept, .invvpid, .invpcid, .tdcall, .seamcall, .seamret, .seamops, .clwb, .clflushopt,
    .vmclear, .tpause, .wruss,
  ]
  private static let keyLocker: [Mnemonic] = [
    .aesdec128kl, .aesdec256kl, .aesdecwide128kl, .aesdecwide256kl, .aesenc128kl, .aesenc256kl, .aesencwide128kl,
    .aesencwide256kl, .encodekey128, .encodekey256, .loadiwkey,
  ]
  private static let selectedByRepeat = Set<Mnemonic>(
    [
      .popcnt, .tzcnt, .lzcnt, .adox, .rdfsbase, .rdgsbase, .wrfsbase, .wrgsbase, .rdpid, .umonitor, .umwait, .vmxon,
      .incssp, .ptwrite, .enqcmd, .enqcmds, .senduipi, .clrssbsy, .rstorssp, .crc32, .hreset,
    ] + keyLocker)
  /// Operands that the encoding does not have and GNU's disassembler writes in AT&T syntax, not reversed.
  private static let implicit: [Mnemonic: [String]] = [
    .monitor: ["address", "ecx", "edx"], .mwait: ["eax", "ecx"], .monitorx: ["address", "ecx", "edx"],
    .mwaitx: ["eax", "ecx", "ebx"], .invlpga: ["address", "ecx"], .skinit: ["eax"], .vmrun: ["address"],
    .vmload: ["address"], .vmsave: ["address"], .clzero: ["address"],
  ]

  /// Where the decoder's operand has no size and Intel syntax has one.
  static func namedSize(_ mnemonic: Mnemonic) -> UInt8 { mnemonic == .invlpg ? 1 : 0 }

  private var prefetchName: String {
    let reg = Int((instruction.modRM ?? 0) >> 3 & 7)
    if raw.opcode == 0x0D { return ["prefetch", "prefetchw", "prefetchwt1"][safe: reg] ?? "prefetch" }
    return ["prefetchnta", "prefetcht0", "prefetcht1", "prefetcht2"][safe: reg] ?? "prefetch"
  }

  private mutating func writeString() {
    let mnemonic = instruction.mnemonic
    uses66 = width == .word || isResized
    let address = instruction.addressWidth.rawValue
    func place(_ register: UInt8, _ segment: SegmentRegister) -> String {
      let name = OperandText.general(register, address)
      if isATT { return "%\(segment):(%\(name))" }
      return "\(OperandText.sizeName(width.rawValue) ?? "") PTR \(segment):[\(name)]"
    }
    let source = place(6, instruction.segmentOverride ?? .ds)
    let destination = place(7, .es)
    let accumulator = operandText.register(OperandText.general(0, width.rawValue))
    let sized = isATT ? mnemonic.name + suffix : mnemonic.name
    name = mnemonic.name
    switch mnemonic {
    case .movs:
      name = sized
      operands = [destination, source]
    case .cmps:
      name = sized
      operands = [source, destination]
    case .stos: operands = [destination, accumulator]
    case .lods: operands = [accumulator, source]
    case .scas: operands = [accumulator, destination]
    case .ins:
      name = sized
      operands = [destination, isATT ? "(%dx)" : "dx"]
    case .outs:
      name = sized
      operands = [isATT ? "(%dx)" : "dx", source]
    default: operands = [place(3, instruction.segmentOverride ?? .ds)]
    }
    if isATT { operands.reverse() }
    if mnemonic == .xlat { return }
    usesRepeat = true
    let isCompare = mnemonic == .cmps || mnemonic == .scas
    if raw.prefixes.contains(0xF2) && raw.prefix == 3 {
      prefixWords = ["repnz"]
    } else if raw.prefixes.contains(0xF3) && raw.prefix == 2 {
      prefixWords = [isCompare ? "repz" : "rep"]
    }
  }

  private mutating func writeExtension() {
    let isSigned = instruction.mnemonic != .movzx
    let source: Width =
      instruction.mnemonic == .movsxd ? .dword : raw.opcode & 1 == 0 ? .byte : .word
    if isATT && instruction.mnemonic == .movsxd {
      name = width == .qword ? "movslq" : "movsxd"
    } else if isATT {
      name = "mov" + (isSigned ? "s" : "z") + suffix(source) + suffix
    } else {
      name = instruction.mnemonic.name
    }
    addAll()
  }

  private mutating func writeMove() {
    let isAbsolute = raw.map == 0 && 0xA0...0xA3 ~= raw.opcode
    let isLong = raw.map == 0 && 0xB8...0xBF ~= raw.opcode && width == .qword
    if raw.map == 0 && raw.opcode == 0x8E && !hasMemory {
      // Wider than what is loaded.
      name = "mov"
      operands = [
        text(instruction.operands[0]),
        operandText.register(
          OperandText.general(instruction.operands[1].number, width.rawValue)),
      ]
      usesWide = true
      if isATT { operands.reverse() }
      return
    }
    name = is64 && (isAbsolute && instruction.addressWidth == .qword || isLong) ? "movabs" : "mov"
    hidesSize = isAbsolute
    if raw.map == 0 && (raw.opcode == 0x8E || raw.opcode == 0x8C) && hasMemory { usesWide = false }
    if isATT && needsSuffix { name += suffix }
    addAll()
  }

  private mutating func writeBranch() {
    name = instruction.mnemonic.name
    let isIndirect = instruction.operands[0].kind != .relative
    uses66 = isResized
    usesWide = false
    name += isATT || width == .word && !isIndirect ? resizedSuffix : ""
    add(instruction.operands[0])
    if isATT && isIndirect { operands[0] = "*" + operands[0] }
  }

  private mutating func writeFarBranch() {
    let isCall = instruction.mnemonic == .callf
    name = (isATT ? "l" : "") + (isCall ? "call" : "jmp")
    if isATT { name += is64 && width == .word ? "w" : resizedSuffix }
    if hasMemory {
      add(instruction.operands[0])
      if isATT { operands[0] = "*" + operands[0] }
      if isATT && width == .qword { name = "rex.W " + name }
      return
    }
    let selector = operandText.immediate(Int64(instruction.immediate2), 2)
    let offset = operandText.immediate(instruction.immediate, width.rawValue)
    operands = isATT ? [selector, offset] : [selector + ":" + offset]
  }

  private mutating func writeReturn() {
    switch instruction.mnemonic {
    case .ret:
      name = "ret"
      usesWide = false
    case .retf: name = isATT ? "lret" : "retf"
    case .iret: name = "iret"
    default: name = instruction.mnemonic.name
    }
    let isReturn = instruction.mnemonic == .ret
    let isSystem = instruction.mnemonic == .sysret || instruction.mnemonic == .sysexit
    let isDefault = isReturn && is64 || width == (codeSize == .bits16 ? .word : .dword) || isSystem
    if !isDefault || isSystem && is64 {
      name += isATT || width == .qword ? suffix : width == .word ? "w" : "d"
    }
    uses66 = width == .word || isResized
    if instruction.mnemonic == .sysexit && !isATT && width == .dword && is64 { name = "sysexitd" }
    addAll()
  }

  private mutating func writeStack() {
    name = instruction.mnemonic.name
    if raw.isWide { usesWide = false }
    let operand = instruction.operands[0].kind
    let isUsual = is64 ? width != .word : (width == .word) != (codeSize == .bits32)
    if !isUsual && operand != .general && operand != .memory { name += isATT || width == .word ? suffix : "d" }
    // A memory operand has the usual size without saying so.
    if isATT && needsSuffix && !isUsual { name += suffix }
    if instruction.mnemonic == .enter {
      operands = [
        operandText.immediate(instruction.immediate, 2), operandText.immediate(Int64(instruction.immediate2), 1),
      ]
      return
    }
    addAll()
  }

  private mutating func writeShift() {
    name = instruction.mnemonic.name
    if isATT && hasMemory { name += suffix }
    if isATT && instruction.operands[1].kind == .one {
      add(instruction.operands[0])
      return
    }
    addAll()
    if instruction.operands[1].kind == .one { operands[1] = "1" }
  }

  /// The hints without effect, some of which another processor knows by a name.
  private mutating func writeHint() {
    name = "nop"
    let modRM = instruction.modRM ?? 0
    if raw.opcode == 0x1E && raw.prefix == 2 && modRM >= 0xC8 && modRM < 0xD0 {
      usesRepeat = true
      name = raw.isWide ? "rdsspq" : "rdsspd"
    } else if isATT && hasMemory {
      name += suffix
    }
    addAll()
  }

  private mutating func writeChecksum() {
    usesRepeat = true
    name = "crc32"
    let source = raw.opcode == 0xF0 ? Width.byte : width
    if isATT { name += suffix(source) }
    usesWide = raw.isWide
    addAll()
  }
}
