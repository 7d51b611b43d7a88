import X86

// What a decoded block as a whole allows: a comparison and the branch behind it become one micro-op, and instructions whose
// flags nobody can see do not compute them.
//
// Flags can be seen by an instruction that reads them, by the handler of a fault, and by whatever runs when the block is
// left. So they are dead only where another instruction of the block sets all of them, and none in between reads them or
// can fault. An interrupt, a single step or a limit never falls within a block.

/// What is known of a micro-op and the six status flags.
private enum FlagUse {
  /// Neither reads nor writes them, and cannot fault.
  case none
  /// Neither reads nor writes them.
  case noneButFaults
  /// Writes all without reading any, and cannot fault.
  case writes
  /// Writes all without reading any; may fault, but before that.
  case writesOrFaults
  /// INC and DEC leave CF, rotations leave more; cannot fault.
  case writesSome
  /// Anything else.
  case other
}

extension BlockCache {
  /// No instruction of the block sets the flags before they can be seen.
  static let never: UInt8 = 0xFF

  /// Finishes the micro-ops of a block, before its first run.
  ///
  /// - Returns: the position of the instruction that sets all flags before they can be seen in any way but by a fault
  ///   before it, or `never`.
  func finish(_ first: Op, count: Int) -> UInt8 {
    if count > 1 { fuse(first, count) }
    silence(first, count)
    pair(first, count)
    for index in 0..<count {
      let op = first.at(index)
      switch op.flagUse {
      case .none, .noneButFaults: continue
      case .writes, .writesOrFaults: return op.position
      case .writesSome, .other: return Self.never
      }
    }
    return Self.never
  }

  /// Joins the last two.
  private func fuse(_ first: Op, _ count: Int) {
    let branch = first.at(count - 1)
    guard branch.isConditionalBranch else { return }
    var op = first.at(count - 2)
    guard let fused = FusedBranch(op.opcode, branch.extra) else { return }
    op.opcode = fused.opcode
    op.extra = fused.isInverted ? 1 : 0
    op.displacement = branch.displacement
    op.length &+= branch.length
    put(op, first, count - 2)
  }

  /// Lets what comes twice be found once.
  private func pair(_ first: Op, _ count: Int) {
    var index = 0
    while index + 1 < count {
      var op = first.at(index)
      index += 1
      guard first.at(index).opcode == op.opcode else { continue }
      switch op.opcode {
      case .mov64rm: op.opcode = .mov64rmTwice
      case .mov64mr: op.opcode = .mov64mrTwice
      case .pushR: op.opcode = .pushRTwice
      case .popR: op.opcode = .popRTwice
      default: continue
      }
      put(op, first, index - 1)
      index += 1
    }
  }

  /// Takes the flags from the instructions whose flags are dead.
  private func silence(_ first: Op, _ count: Int) {
    var isDead = false
    for index in (0..<count).reversed() {
      var op = first.at(index)
      switch op.flagUse {
      case .none: continue
      case .writes, .writesSome:
        if isDead, op.silence() { put(op, first, index) }
        if op.flagUse == .writes { isDead = true }
      case .noneButFaults, .writesOrFaults, .other: isDead = false
      }
    }
  }
}

/// The micro-op for a comparison and the conditional branch behind it.
private struct FusedBranch {
  var opcode: Opcode
  /// The branch is taken where what the micro-op asks for is not so.
  var isInverted: Bool

  /// - Parameter condition: the low four bits of the opcode of Jcc.
  init?(_ comparison: Opcode, _ condition: UInt8) {
    isInverted = condition & 1 != 0
    let found: Opcode? =
      switch (comparison, condition >> 1) {
      case (.cmp8ri, 1): .cmp8riB
      case (.cmp8ri, 2): .cmp8riE
      case (.cmp8ri, 3): .cmp8riBE
      case (.cmp8ri, 6): .cmp8riL
      case (.cmp8ri, 7): .cmp8riLE
      case (.cmp32rr, 1): .cmp32rrB
      case (.cmp32rr, 2): .cmp32rrE
      case (.cmp32rr, 3): .cmp32rrBE
      case (.cmp32rr, 6): .cmp32rrL
      case (.cmp32rr, 7): .cmp32rrLE
      case (.cmp32ri, 1): .cmp32riB
      case (.cmp32ri, 2): .cmp32riE
      case (.cmp32ri, 3): .cmp32riBE
      case (.cmp32ri, 6): .cmp32riL
      case (.cmp32ri, 7): .cmp32riLE
      case (.cmp64rr, 1): .cmp64rrB
      case (.cmp64rr, 2): .cmp64rrE
      case (.cmp64rr, 3): .cmp64rrBE
      case (.cmp64rr, 6): .cmp64rrL
      case (.cmp64rr, 7): .cmp64rrLE
      case (.cmp64ri, 1): .cmp64riB
      case (.cmp64ri, 2): .cmp64riE
      case (.cmp64ri, 3): .cmp64riBE
      case (.cmp64ri, 6): .cmp64riL
      case (.cmp64ri, 7): .cmp64riLE
      // After TEST CF and OF are clear: below or equal is equal, and the sign is less.
      case (.test8rr, 2), (.test8rr, 3): .test8rrE
      case (.test8rr, 4), (.test8rr, 6): .test8rrL
      case (.test8rr, 7): .test8rrLE
      case (.test8ri, 2), (.test8ri, 3): .test8riE
      case (.test8ri, 4), (.test8ri, 6): .test8riL
      case (.test8ri, 7): .test8riLE
      case (.test32rr, 2), (.test32rr, 3): .test32rrE
      case (.test32rr, 4), (.test32rr, 6): .test32rrL
      case (.test32rr, 7): .test32rrLE
      case (.test32ri, 2), (.test32ri, 3): .test32riE
      case (.test32ri, 4), (.test32ri, 6): .test32riL
      case (.test32ri, 7): .test32riLE
      case (.test64rr, 2), (.test64rr, 3): .test64rrE
      case (.test64rr, 4), (.test64rr, 6): .test64rrL
      case (.test64rr, 7): .test64rrLE
      case (.dec32r, 2): .dec32rE
      case (.dec64r, 2): .dec64rE
      default: nil
      }
    guard let found else { return nil }
    opcode = found
  }
}

extension MicroOp {
  fileprivate var isConditionalBranch: Bool {
    switch opcode {
    case .jb, .jae, .je, .jne, .jbe, .ja, .js, .jns, .jl, .jge, .jle, .jg: true
    default: false
    }
  }

  fileprivate var flagUse: FlagUse {
    switch opcode {
    case .mov8rr, .mov8ri, .mov16rr, .mov16ri, .mov32rr, .mov32ri, .mov64rr, .mov64ri, .movzx8rr, .movzx16rr,
      .movsx8to32rr, .movsx8to64rr, .movsx16to32rr, .movsx16to64rr, .movsx32to64rr, .lea16, .lea32, .lea64, .bswap32,
      .bswap64, .nop, .not8r, .not32r, .not64r, .signExtendA, .signExtendD, .add32rrQuiet, .add32riQuiet, .add64rrQuiet,
      .add64riQuiet, .sub32rrQuiet, .sub32riQuiet, .sub64rrQuiet, .sub64riQuiet, .and32rrQuiet, .and32riQuiet,
      .and64rrQuiet, .and64riQuiet, .or32rrQuiet, .or32riQuiet, .or64rrQuiet, .or64riQuiet, .xor32rrQuiet,
      .xor32riQuiet, .xor64rrQuiet, .xor64riQuiet, .shl32riQuiet, .shl64riQuiet, .shr32riQuiet, .shr64riQuiet,
      .sar32riQuiet, .sar64riQuiet, .rol32riQuiet, .rol64riQuiet, .ror32riQuiet, .ror64riQuiet, .imul32rrQuiet,
      .imul32riQuiet, .imul64rrQuiet, .imul64riQuiet:
      .none
    case .mov8rm, .mov8mr, .mov8mi, .mov16rm, .mov16mr, .mov16mi, .mov32rm, .mov32mr, .mov32mi, .mov64rm, .mov64mr,
      .mov64mi, .movzx8rm, .movzx16rm, .movsx8to32rm, .movsx8to64rm, .movsx16to32rm, .movsx16to64rm, .movsx32to64rm,
      .pushR, .pushI, .popR, .callOn, .mov64rmTwice, .mov64mrTwice, .pushRTwice, .popRTwice:
      .noneButFaults
    case .add8rr, .add8ri, .add32rr, .add32ri, .add64rr, .add64ri, .or8rr, .or8ri, .or32rr, .or32ri, .or64rr, .or64ri,
      .and8rr, .and8ri, .and32rr, .and32ri, .and64rr, .and64ri, .sub8rr, .sub8ri, .sub32rr, .sub32ri, .sub64rr,
      .sub64ri, .xor8rr, .xor8ri, .xor32rr, .xor32ri, .xor64rr, .xor64ri, .cmp8rr, .cmp8ri, .cmp32rr, .cmp32ri,
      .cmp64rr, .cmp64ri, .test8rr, .test8ri, .test32rr, .test32ri, .test64rr, .test64ri, .neg8r, .neg32r, .neg64r,
      .shl32ri, .shl64ri, .shr32ri, .shr64ri, .sar32ri, .sar64ri, .imul32rr, .imul32ri, .imul64rr, .imul64ri,
      .cmp8riE, .cmp8riB, .cmp8riBE, .cmp8riL, .cmp8riLE, .cmp32rrE, .cmp32rrB, .cmp32rrBE, .cmp32rrL, .cmp32rrLE,
      .cmp32riE, .cmp32riB, .cmp32riBE, .cmp32riL, .cmp32riLE, .cmp64rrE, .cmp64rrB, .cmp64rrBE, .cmp64rrL, .cmp64rrLE,
      .cmp64riE, .cmp64riB, .cmp64riBE, .cmp64riL, .cmp64riLE, .test8rrE, .test8rrL, .test8rrLE, .test8riE, .test8riL,
      .test8riLE, .test32rrE, .test32rrL, .test32rrLE, .test32riE, .test32riL, .test32riLE, .test64rrE, .test64rrL,
      .test64rrLE:
      .writes
    case .add8rm, .add8mr, .add8mi, .add32rm, .add32mr, .add32mi, .add64rm, .add64mr, .add64mi, .or8rm, .or8mr, .or8mi,
      .or32rm, .or32mr, .or32mi, .or64rm, .or64mr, .or64mi, .and8rm, .and8mr, .and8mi, .and32rm, .and32mr, .and32mi,
      .and64rm, .and64mr, .and64mi, .sub8rm, .sub8mr, .sub8mi, .sub32rm, .sub32mr, .sub32mi, .sub64rm, .sub64mr,
      .sub64mi, .xor8rm, .xor8mr, .xor8mi, .xor32rm, .xor32mr, .xor32mi, .xor64rm, .xor64mr, .xor64mi, .cmp8rm,
      .cmp8mr, .cmp8mi, .cmp32rm, .cmp32mr, .cmp32mi, .cmp64rm, .cmp64mr, .cmp64mi, .test8mr, .test8mi, .test32mr,
      .test32mi, .test64mr, .test64mi, .imul32rm, .imul32mi, .imul64rm, .imul64mi:
      .writesOrFaults
    case .inc32r, .inc64r, .dec32r, .dec64r, .rol32ri, .rol64ri, .ror32ri, .ror64ri, .dec32rE, .dec64rE:
      .writesSome
    default: .other
    }
  }

  /// Becomes the like without flags; false where there is none.
  fileprivate mutating func silence() -> Bool {
    switch opcode {
    case .add32rr: opcode = .add32rrQuiet
    case .add32ri: opcode = .add32riQuiet
    case .add64rr: opcode = .add64rrQuiet
    case .add64ri: opcode = .add64riQuiet
    case .sub32rr: opcode = .sub32rrQuiet
    case .sub32ri: opcode = .sub32riQuiet
    case .sub64rr: opcode = .sub64rrQuiet
    case .sub64ri: opcode = .sub64riQuiet
    case .and32rr: opcode = .and32rrQuiet
    case .and32ri: opcode = .and32riQuiet
    case .and64rr: opcode = .and64rrQuiet
    case .and64ri: opcode = .and64riQuiet
    case .or32rr: opcode = .or32rrQuiet
    case .or32ri: opcode = .or32riQuiet
    case .or64rr: opcode = .or64rrQuiet
    case .or64ri: opcode = .or64riQuiet
    case .xor32rr: opcode = .xor32rrQuiet
    case .xor32ri: opcode = .xor32riQuiet
    case .xor64rr: opcode = .xor64rrQuiet
    case .xor64ri: opcode = .xor64riQuiet
    case .shl32ri: opcode = .shl32riQuiet
    case .shl64ri: opcode = .shl64riQuiet
    case .shr32ri: opcode = .shr32riQuiet
    case .shr64ri: opcode = .shr64riQuiet
    case .sar32ri: opcode = .sar32riQuiet
    case .sar64ri: opcode = .sar64riQuiet
    case .rol32ri: opcode = .rol32riQuiet
    case .rol64ri: opcode = .rol64riQuiet
    case .ror32ri: opcode = .ror32riQuiet
    case .ror64ri: opcode = .ror64riQuiet
    case .imul32rr: opcode = .imul32rrQuiet
    case .imul32ri: opcode = .imul32riQuiet
    case .imul64rr: opcode = .imul64rrQuiet
    case .imul64ri: opcode = .imul64riQuiet
    case .inc32r: (opcode, immediate) = (.add32riQuiet, 1)
    case .inc64r: (opcode, immediate) = (.add64riQuiet, 1)
    case .dec32r: (opcode, immediate) = (.add32riQuiet, .max)
    case .dec64r: (opcode, immediate) = (.add64riQuiet, .max)
    default: return false
    }
    return true
  }
}
