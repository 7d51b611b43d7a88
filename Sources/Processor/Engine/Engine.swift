import Memory
import X86

// The loop. Blocks follow one another by their links, which a branch to a fixed place has, and a fall-through; what has
// set RIP is looked up, first among the blocks that were found last. Micro-ops run one after the other; RIP and the
// instruction count are exact when a block is left for anything but the next block.

extension CPU {
  /// Runs until something stops the processor or the instruction count reaches `limit`.
  func run(_ cache: BlockCache, limit: UInt64) -> Stop {
    let cpu = self
    guard let memory = hot.memory else { return .shutdown }
    hot.limit = limit
    // The block to be linked to the next, and by which link.
    var previous: BlockReference?
    var exit = BlockExit.lookUp
    while true {
      var current: BlockReference
      let isSingle: Bool
      switch enter(cache, limit, previous, exit) {
      case .run(let block, let alone):
        current = block
        isSingle = alone
      case .stop(let stop): return stop
      case .again:
        previous = nil
        continue
      }
      previous = nil
      // The count behind the block's last instruction.
      var end = cpu.hot.instructionCount &+ UInt64(current.count)
      var op = current.first
      do throws(Fault) {
        chain: while true {
          cpu.hot.running = current
          cpu.hot.instructionCount = end
          op = current.first
          block: while true {
            switch op.opcode {
            case .add8rr: cpu.aluRR(op, AddOperation.self, UInt8.self)
            case .add8rm: try cpu.aluRM(op, AddOperation.self, UInt8.self)
            case .add8mr: try cpu.aluMR(op, AddOperation.self, UInt8.self)
            case .add8ri: cpu.aluRI(op, AddOperation.self, UInt8.self)
            case .add8mi: try cpu.aluMI(op, AddOperation.self, UInt8.self)
            case .add32rr: cpu.aluRR(op, AddOperation.self, UInt32.self)
            case .add32rm: try cpu.aluRM(op, AddOperation.self, UInt32.self)
            case .add32mr: try cpu.aluMR(op, AddOperation.self, UInt32.self)
            case .add32ri: cpu.aluRI(op, AddOperation.self, UInt32.self)
            case .add32mi: try cpu.aluMI(op, AddOperation.self, UInt32.self)
            case .add64rr: cpu.aluRR(op, AddOperation.self, UInt64.self)
            case .add64rm: try cpu.aluRM(op, AddOperation.self, UInt64.self)
            case .add64mr: try cpu.aluMR(op, AddOperation.self, UInt64.self)
            case .add64ri: cpu.aluRI(op, AddOperation.self, UInt64.self)
            case .add64mi: try cpu.aluMI(op, AddOperation.self, UInt64.self)
            case .or8rr: cpu.aluRR(op, OrOperation.self, UInt8.self)
            case .or8rm: try cpu.aluRM(op, OrOperation.self, UInt8.self)
            case .or8mr: try cpu.aluMR(op, OrOperation.self, UInt8.self)
            case .or8ri: cpu.aluRI(op, OrOperation.self, UInt8.self)
            case .or8mi: try cpu.aluMI(op, OrOperation.self, UInt8.self)
            case .or32rr: cpu.aluRR(op, OrOperation.self, UInt32.self)
            case .or32rm: try cpu.aluRM(op, OrOperation.self, UInt32.self)
            case .or32mr: try cpu.aluMR(op, OrOperation.self, UInt32.self)
            case .or32ri: cpu.aluRI(op, OrOperation.self, UInt32.self)
            case .or32mi: try cpu.aluMI(op, OrOperation.self, UInt32.self)
            case .or64rr: cpu.aluRR(op, OrOperation.self, UInt64.self)
            case .or64rm: try cpu.aluRM(op, OrOperation.self, UInt64.self)
            case .or64mr: try cpu.aluMR(op, OrOperation.self, UInt64.self)
            case .or64ri: cpu.aluRI(op, OrOperation.self, UInt64.self)
            case .or64mi: try cpu.aluMI(op, OrOperation.self, UInt64.self)
            case .adc32rr: cpu.aluRR(op, AdcOperation.self, UInt32.self)
            case .adc32rm: try cpu.aluRM(op, AdcOperation.self, UInt32.self)
            case .adc32mr: try cpu.aluMR(op, AdcOperation.self, UInt32.self)
            case .adc32ri: cpu.aluRI(op, AdcOperation.self, UInt32.self)
            case .adc32mi: try cpu.aluMI(op, AdcOperation.self, UInt32.self)
            case .adc64rr: cpu.aluRR(op, AdcOperation.self, UInt64.self)
            case .adc64rm: try cpu.aluRM(op, AdcOperation.self, UInt64.self)
            case .adc64mr: try cpu.aluMR(op, AdcOperation.self, UInt64.self)
            case .adc64ri: cpu.aluRI(op, AdcOperation.self, UInt64.self)
            case .adc64mi: try cpu.aluMI(op, AdcOperation.self, UInt64.self)
            case .sbb32rr: cpu.aluRR(op, SbbOperation.self, UInt32.self)
            case .sbb32rm: try cpu.aluRM(op, SbbOperation.self, UInt32.self)
            case .sbb32mr: try cpu.aluMR(op, SbbOperation.self, UInt32.self)
            case .sbb32ri: cpu.aluRI(op, SbbOperation.self, UInt32.self)
            case .sbb32mi: try cpu.aluMI(op, SbbOperation.self, UInt32.self)
            case .sbb64rr: cpu.aluRR(op, SbbOperation.self, UInt64.self)
            case .sbb64rm: try cpu.aluRM(op, SbbOperation.self, UInt64.self)
            case .sbb64mr: try cpu.aluMR(op, SbbOperation.self, UInt64.self)
            case .sbb64ri: cpu.aluRI(op, SbbOperation.self, UInt64.self)
            case .sbb64mi: try cpu.aluMI(op, SbbOperation.self, UInt64.self)
            case .and8rr: cpu.aluRR(op, AndOperation.self, UInt8.self)
            case .and8rm: try cpu.aluRM(op, AndOperation.self, UInt8.self)
            case .and8mr: try cpu.aluMR(op, AndOperation.self, UInt8.self)
            case .and8ri: cpu.aluRI(op, AndOperation.self, UInt8.self)
            case .and8mi: try cpu.aluMI(op, AndOperation.self, UInt8.self)
            case .and32rr: cpu.aluRR(op, AndOperation.self, UInt32.self)
            case .and32rm: try cpu.aluRM(op, AndOperation.self, UInt32.self)
            case .and32mr: try cpu.aluMR(op, AndOperation.self, UInt32.self)
            case .and32ri: cpu.aluRI(op, AndOperation.self, UInt32.self)
            case .and32mi: try cpu.aluMI(op, AndOperation.self, UInt32.self)
            case .and64rr: cpu.aluRR(op, AndOperation.self, UInt64.self)
            case .and64rm: try cpu.aluRM(op, AndOperation.self, UInt64.self)
            case .and64mr: try cpu.aluMR(op, AndOperation.self, UInt64.self)
            case .and64ri: cpu.aluRI(op, AndOperation.self, UInt64.self)
            case .and64mi: try cpu.aluMI(op, AndOperation.self, UInt64.self)
            case .sub8rr: cpu.aluRR(op, SubOperation.self, UInt8.self)
            case .sub8rm: try cpu.aluRM(op, SubOperation.self, UInt8.self)
            case .sub8mr: try cpu.aluMR(op, SubOperation.self, UInt8.self)
            case .sub8ri: cpu.aluRI(op, SubOperation.self, UInt8.self)
            case .sub8mi: try cpu.aluMI(op, SubOperation.self, UInt8.self)
            case .sub32rr: cpu.aluRR(op, SubOperation.self, UInt32.self)
            case .sub32rm: try cpu.aluRM(op, SubOperation.self, UInt32.self)
            case .sub32mr: try cpu.aluMR(op, SubOperation.self, UInt32.self)
            case .sub32ri: cpu.aluRI(op, SubOperation.self, UInt32.self)
            case .sub32mi: try cpu.aluMI(op, SubOperation.self, UInt32.self)
            case .sub64rr: cpu.aluRR(op, SubOperation.self, UInt64.self)
            case .sub64rm: try cpu.aluRM(op, SubOperation.self, UInt64.self)
            case .sub64mr: try cpu.aluMR(op, SubOperation.self, UInt64.self)
            case .sub64ri: cpu.aluRI(op, SubOperation.self, UInt64.self)
            case .sub64mi: try cpu.aluMI(op, SubOperation.self, UInt64.self)
            case .xor8rr: cpu.aluRR(op, XorOperation.self, UInt8.self)
            case .xor8rm: try cpu.aluRM(op, XorOperation.self, UInt8.self)
            case .xor8mr: try cpu.aluMR(op, XorOperation.self, UInt8.self)
            case .xor8ri: cpu.aluRI(op, XorOperation.self, UInt8.self)
            case .xor8mi: try cpu.aluMI(op, XorOperation.self, UInt8.self)
            case .xor32rr: cpu.aluRR(op, XorOperation.self, UInt32.self)
            case .xor32rm: try cpu.aluRM(op, XorOperation.self, UInt32.self)
            case .xor32mr: try cpu.aluMR(op, XorOperation.self, UInt32.self)
            case .xor32ri: cpu.aluRI(op, XorOperation.self, UInt32.self)
            case .xor32mi: try cpu.aluMI(op, XorOperation.self, UInt32.self)
            case .xor64rr: cpu.aluRR(op, XorOperation.self, UInt64.self)
            case .xor64rm: try cpu.aluRM(op, XorOperation.self, UInt64.self)
            case .xor64mr: try cpu.aluMR(op, XorOperation.self, UInt64.self)
            case .xor64ri: cpu.aluRI(op, XorOperation.self, UInt64.self)
            case .xor64mi: try cpu.aluMI(op, XorOperation.self, UInt64.self)
            case .cmp8rr: cpu.aluRR(op, CmpOperation.self, UInt8.self)
            case .cmp8rm: try cpu.aluRM(op, CmpOperation.self, UInt8.self)
            case .cmp8mr: try cpu.aluMR(op, CmpOperation.self, UInt8.self)
            case .cmp8ri: cpu.aluRI(op, CmpOperation.self, UInt8.self)
            case .cmp8mi: try cpu.aluMI(op, CmpOperation.self, UInt8.self)
            case .cmp32rr: cpu.aluRR(op, CmpOperation.self, UInt32.self)
            case .cmp32rm: try cpu.aluRM(op, CmpOperation.self, UInt32.self)
            case .cmp32mr: try cpu.aluMR(op, CmpOperation.self, UInt32.self)
            case .cmp32ri: cpu.aluRI(op, CmpOperation.self, UInt32.self)
            case .cmp32mi: try cpu.aluMI(op, CmpOperation.self, UInt32.self)
            case .cmp64rr: cpu.aluRR(op, CmpOperation.self, UInt64.self)
            case .cmp64rm: try cpu.aluRM(op, CmpOperation.self, UInt64.self)
            case .cmp64mr: try cpu.aluMR(op, CmpOperation.self, UInt64.self)
            case .cmp64ri: cpu.aluRI(op, CmpOperation.self, UInt64.self)
            case .cmp64mi: try cpu.aluMI(op, CmpOperation.self, UInt64.self)
            case .test8rr: cpu.testRR(op, UInt8.self)
            case .test8mr: try cpu.testMR(op, UInt8.self)
            case .test8ri: cpu.testRI(op, UInt8.self)
            case .test8mi: try cpu.testMI(op, UInt8.self)
            case .test32rr: cpu.testRR(op, UInt32.self)
            case .test32mr: try cpu.testMR(op, UInt32.self)
            case .test32ri: cpu.testRI(op, UInt32.self)
            case .test32mi: try cpu.testMI(op, UInt32.self)
            case .test64rr: cpu.testRR(op, UInt64.self)
            case .test64mr: try cpu.testMR(op, UInt64.self)
            case .test64ri: cpu.testRI(op, UInt64.self)
            case .test64mi: try cpu.testMI(op, UInt64.self)
            case .inc8r: cpu.unaryR(op, IncOperation.self, UInt8.self)
            case .inc8m: try cpu.unaryM(op, IncOperation.self, UInt8.self)
            case .inc32r: cpu.unaryR(op, IncOperation.self, UInt32.self)
            case .inc32m: try cpu.unaryM(op, IncOperation.self, UInt32.self)
            case .inc64r: cpu.unaryR(op, IncOperation.self, UInt64.self)
            case .inc64m: try cpu.unaryM(op, IncOperation.self, UInt64.self)
            case .dec8r: cpu.unaryR(op, DecOperation.self, UInt8.self)
            case .dec8m: try cpu.unaryM(op, DecOperation.self, UInt8.self)
            case .dec32r: cpu.unaryR(op, DecOperation.self, UInt32.self)
            case .dec32m: try cpu.unaryM(op, DecOperation.self, UInt32.self)
            case .dec64r: cpu.unaryR(op, DecOperation.self, UInt64.self)
            case .dec64m: try cpu.unaryM(op, DecOperation.self, UInt64.self)
            case .neg8r: cpu.unaryR(op, NegOperation.self, UInt8.self)
            case .neg8m: try cpu.unaryM(op, NegOperation.self, UInt8.self)
            case .neg32r: cpu.unaryR(op, NegOperation.self, UInt32.self)
            case .neg32m: try cpu.unaryM(op, NegOperation.self, UInt32.self)
            case .neg64r: cpu.unaryR(op, NegOperation.self, UInt64.self)
            case .neg64m: try cpu.unaryM(op, NegOperation.self, UInt64.self)
            case .not8r: cpu.unaryR(op, NotOperation.self, UInt8.self)
            case .not8m: try cpu.unaryM(op, NotOperation.self, UInt8.self)
            case .not32r: cpu.unaryR(op, NotOperation.self, UInt32.self)
            case .not32m: try cpu.unaryM(op, NotOperation.self, UInt32.self)
            case .not64r: cpu.unaryR(op, NotOperation.self, UInt64.self)
            case .not64m: try cpu.unaryM(op, NotOperation.self, UInt64.self)
            case .mov8rr: cpu.movRR(op, UInt8.self)
            case .mov8rm: try cpu.movRM(op, UInt8.self)
            case .mov8mr: try cpu.movMR(op, UInt8.self)
            case .mov8ri: cpu.movRI(op, UInt8.self)
            case .mov8mi: try cpu.movMI(op, UInt8.self)
            case .mov16rr: cpu.movRR(op, UInt16.self)
            case .mov16rm: try cpu.movRM(op, UInt16.self)
            case .mov16mr: try cpu.movMR(op, UInt16.self)
            case .mov16ri: cpu.movRI(op, UInt16.self)
            case .mov16mi: try cpu.movMI(op, UInt16.self)
            case .mov32rr: cpu.movRR(op, UInt32.self)
            case .mov32rm: try cpu.movRM(op, UInt32.self)
            case .mov32mr: try cpu.movMR(op, UInt32.self)
            case .mov32ri: cpu.movRI(op, UInt32.self)
            case .mov32mi: try cpu.movMI(op, UInt32.self)
            case .mov64rr: cpu.movRR(op, UInt64.self)
            case .mov64rm: try cpu.movRM(op, UInt64.self)
            case .mov64mr: try cpu.movMR(op, UInt64.self)
            case .mov64ri: cpu.movRI(op, UInt64.self)
            case .mov64mi: try cpu.movMI(op, UInt64.self)
            case .movzx8rr: cpu.movzxRR(op, UInt8.self)
            case .movzx8rm: try cpu.movzxRM(op, UInt8.self)
            case .movzx16rr: cpu.movzxRR(op, UInt16.self)
            case .movzx16rm: try cpu.movzxRM(op, UInt16.self)
            case .movsx8to32rr: cpu.movsxRR(op, Int8.self, UInt32.self)
            case .movsx8to32rm: try cpu.movsxRM(op, Int8.self, UInt32.self)
            case .movsx8to64rr: cpu.movsxRR(op, Int8.self, UInt64.self)
            case .movsx8to64rm: try cpu.movsxRM(op, Int8.self, UInt64.self)
            case .movsx16to32rr: cpu.movsxRR(op, Int16.self, UInt32.self)
            case .movsx16to32rm: try cpu.movsxRM(op, Int16.self, UInt32.self)
            case .movsx16to64rr: cpu.movsxRR(op, Int16.self, UInt64.self)
            case .movsx16to64rm: try cpu.movsxRM(op, Int16.self, UInt64.self)
            case .movsx32to64rr: cpu.movsxRR(op, Int32.self, UInt64.self)
            case .movsx32to64rm: try cpu.movsxRM(op, Int32.self, UInt64.self)
            case .lea16: cpu.lea(op, UInt16.self)
            case .lea32: cpu.lea(op, UInt32.self)
            case .lea64: cpu.lea(op, UInt64.self)
            case .shl32ri: cpu.shiftRI(op, ShlOperation.self, UInt32.self)
            case .shl32rc: cpu.shiftRC(op, ShlOperation.self, UInt32.self)
            case .shl64ri: cpu.shiftRI(op, ShlOperation.self, UInt64.self)
            case .shl64rc: cpu.shiftRC(op, ShlOperation.self, UInt64.self)
            case .shr32ri: cpu.shiftRI(op, ShrOperation.self, UInt32.self)
            case .shr32rc: cpu.shiftRC(op, ShrOperation.self, UInt32.self)
            case .shr64ri: cpu.shiftRI(op, ShrOperation.self, UInt64.self)
            case .shr64rc: cpu.shiftRC(op, ShrOperation.self, UInt64.self)
            case .sar32ri: cpu.shiftRI(op, SarOperation.self, UInt32.self)
            case .sar32rc: cpu.shiftRC(op, SarOperation.self, UInt32.self)
            case .sar64ri: cpu.shiftRI(op, SarOperation.self, UInt64.self)
            case .sar64rc: cpu.shiftRC(op, SarOperation.self, UInt64.self)
            case .rol32ri: cpu.shiftRI(op, RolOperation.self, UInt32.self)
            case .rol32rc: cpu.shiftRC(op, RolOperation.self, UInt32.self)
            case .rol64ri: cpu.shiftRI(op, RolOperation.self, UInt64.self)
            case .rol64rc: cpu.shiftRC(op, RolOperation.self, UInt64.self)
            case .ror32ri: cpu.shiftRI(op, RorOperation.self, UInt32.self)
            case .ror32rc: cpu.shiftRC(op, RorOperation.self, UInt32.self)
            case .ror64ri: cpu.shiftRI(op, RorOperation.self, UInt64.self)
            case .ror64rc: cpu.shiftRC(op, RorOperation.self, UInt64.self)
            case .imul32rr: cpu.imulRR(op, Int32.self, UInt32.self)
            case .imul32rm: try cpu.imulRM(op, Int32.self, UInt32.self)
            case .imul32ri: cpu.imulRI(op, Int32.self, UInt32.self)
            case .imul32mi: try cpu.imulMI(op, Int32.self, UInt32.self)
            case .imul64rr: cpu.imulRR(op, Int64.self, UInt64.self)
            case .imul64rm: try cpu.imulRM(op, Int64.self, UInt64.self)
            case .imul64ri: cpu.imulRI(op, Int64.self, UInt64.self)
            case .imul64mi: try cpu.imulMI(op, Int64.self, UInt64.self)
            case .cmov32rr: cpu.cmovRR(op, UInt32.self)
            case .cmov32rm: try cpu.cmovRM(op, UInt32.self)
            case .cmov64rr: cpu.cmovRR(op, UInt64.self)
            case .cmov64rm: try cpu.cmovRM(op, UInt64.self)
            case .add32rrQuiet: cpu.quietRR(op, AddOperation.self, UInt32.self)
            case .add32riQuiet: cpu.quietRI(op, AddOperation.self, UInt32.self)
            case .add64rrQuiet: cpu.quietRR(op, AddOperation.self, UInt64.self)
            case .add64riQuiet: cpu.quietRI(op, AddOperation.self, UInt64.self)
            case .or32rrQuiet: cpu.quietRR(op, OrOperation.self, UInt32.self)
            case .or32riQuiet: cpu.quietRI(op, OrOperation.self, UInt32.self)
            case .or64rrQuiet: cpu.quietRR(op, OrOperation.self, UInt64.self)
            case .or64riQuiet: cpu.quietRI(op, OrOperation.self, UInt64.self)
            case .and32rrQuiet: cpu.quietRR(op, AndOperation.self, UInt32.self)
            case .and32riQuiet: cpu.quietRI(op, AndOperation.self, UInt32.self)
            case .and64rrQuiet: cpu.quietRR(op, AndOperation.self, UInt64.self)
            case .and64riQuiet: cpu.quietRI(op, AndOperation.self, UInt64.self)
            case .sub32rrQuiet: cpu.quietRR(op, SubOperation.self, UInt32.self)
            case .sub32riQuiet: cpu.quietRI(op, SubOperation.self, UInt32.self)
            case .sub64rrQuiet: cpu.quietRR(op, SubOperation.self, UInt64.self)
            case .sub64riQuiet: cpu.quietRI(op, SubOperation.self, UInt64.self)
            case .xor32rrQuiet: cpu.quietRR(op, XorOperation.self, UInt32.self)
            case .xor32riQuiet: cpu.quietRI(op, XorOperation.self, UInt32.self)
            case .xor64rrQuiet: cpu.quietRR(op, XorOperation.self, UInt64.self)
            case .xor64riQuiet: cpu.quietRI(op, XorOperation.self, UInt64.self)
            case .shl32riQuiet: cpu.quietShift(op, ShlOperation.self, UInt32.self)
            case .shl64riQuiet: cpu.quietShift(op, ShlOperation.self, UInt64.self)
            case .shr32riQuiet: cpu.quietShift(op, ShrOperation.self, UInt32.self)
            case .shr64riQuiet: cpu.quietShift(op, ShrOperation.self, UInt64.self)
            case .sar32riQuiet: cpu.quietShift(op, SarOperation.self, UInt32.self)
            case .sar64riQuiet: cpu.quietShift(op, SarOperation.self, UInt64.self)
            case .rol32riQuiet: cpu.quietShift(op, RolOperation.self, UInt32.self)
            case .rol64riQuiet: cpu.quietShift(op, RolOperation.self, UInt64.self)
            case .ror32riQuiet: cpu.quietShift(op, RorOperation.self, UInt32.self)
            case .ror64riQuiet: cpu.quietShift(op, RorOperation.self, UInt64.self)
            case .imul32rrQuiet: cpu.quietImulRR(op, UInt32.self)
            case .imul32riQuiet: cpu.quietImulRI(op, UInt32.self)
            case .imul64rrQuiet: cpu.quietImulRR(op, UInt64.self)
            case .imul64riQuiet: cpu.quietImulRI(op, UInt64.self)
            case .setcc: try cpu.setcc(op)
            case .pushR: try cpu.pushR(op)
            case .pushI: try cpu.pushI(op)
            case .popR: try cpu.popR(op)
            case .leave: try cpu.leave(op)
            case .xchg: try cpu.xchg(op)
            case .cmpxchg: try cpu.cmpxchg(op)
            case .bitTestRegister: try cpu.bitTestRegister(op)
            case .bitTestImmediate: try cpu.bitTestImmediate(op)
            case .bsf: try cpu.bsf(op)
            case .popcnt: try cpu.popcnt(op)
            case .bswap32: cpu.bswap32(op)
            case .bswap64: cpu.bswap64(op)
            case .signExtendA: cpu.signExtendA(op)
            case .signExtendD: cpu.signExtendD(op)
            case .nop: cpu.nop(op)
            case .vectorMove: try cpu.vectorMove(op)
            case .x87: try cpu.x87(op)
            case .vectorPacked: try cpu.vectorPacked(op)
            case .vectorShift: try cpu.vectorShift(op)
            case .vectorTransfer: try cpu.vectorTransfer(op)
            case .vectorFloat: try cpu.vectorFloat(op)
            case .vectorConvert: try cpu.vectorConvert(op)
            case .jb:
              exit = cpu.carryFlag ? .taken : .fallThrough
              break block
            case .jae:
              exit = !cpu.carryFlag ? .taken : .fallThrough
              break block
            case .je:
              exit = cpu.zeroFlag ? .taken : .fallThrough
              break block
            case .jne:
              exit = !cpu.zeroFlag ? .taken : .fallThrough
              break block
            case .jbe:
              exit = cpu.carryFlag || cpu.zeroFlag ? .taken : .fallThrough
              break block
            case .ja:
              exit = !(cpu.carryFlag || cpu.zeroFlag) ? .taken : .fallThrough
              break block
            case .js:
              exit = cpu.signFlag ? .taken : .fallThrough
              break block
            case .jns:
              exit = !cpu.signFlag ? .taken : .fallThrough
              break block
            case .jl:
              exit = cpu.signFlag != cpu.overflowFlag ? .taken : .fallThrough
              break block
            case .jge:
              exit = cpu.signFlag == cpu.overflowFlag ? .taken : .fallThrough
              break block
            case .jle:
              exit = cpu.zeroFlag || cpu.signFlag != cpu.overflowFlag ? .taken : .fallThrough
              break block
            case .jg:
              exit = !(cpu.zeroFlag || cpu.signFlag != cpu.overflowFlag) ? .taken : .fallThrough
              break block
            case .loop, .loope, .loopne:
              exit = try cpu.loop(op)
              break block
            case .jrcxz:
              exit = try cpu.jrcxz(op)
              break block
            case .callOn: try cpu.callRel(op)
            case .callRel:
              try cpu.callRel(op)
              exit = .taken
              break block
            case .callR:
              try cpu.callR(op)
              exit = .lookUp
              break block
            case .callM:
              try cpu.callM(op)
              exit = .lookUp
              break block
            case .ret:
              try cpu.ret(op)
              exit = .lookUp
              break block
            case .retImmediate:
              try cpu.retImmediate(op)
              exit = .lookUp
              break block
            case .jmpRel:
              exit = .taken
              break block
            case .jmpR:
              try cpu.jmpR(op)
              exit = .lookUp
              break block
            case .jmpM:
              try cpu.jmpM(op)
              exit = .lookUp
              break block
            case .cmp8riE:
              exit = cpu.compareRI(op, cpu.runningBlock, Equal.self, UInt8.self)
              break block
            case .cmp8riB:
              exit = cpu.compareRI(op, cpu.runningBlock, Below.self, UInt8.self)
              break block
            case .cmp8riBE:
              exit = cpu.compareRI(op, cpu.runningBlock, BelowOrEqual.self, UInt8.self)
              break block
            case .cmp8riL:
              exit = cpu.compareRI(op, cpu.runningBlock, Less.self, UInt8.self)
              break block
            case .cmp8riLE:
              exit = cpu.compareRI(op, cpu.runningBlock, LessOrEqual.self, UInt8.self)
              break block
            case .cmp32rrE:
              exit = cpu.compareRR(op, cpu.runningBlock, Equal.self, UInt32.self)
              break block
            case .cmp32rrB:
              exit = cpu.compareRR(op, cpu.runningBlock, Below.self, UInt32.self)
              break block
            case .cmp32rrBE:
              exit = cpu.compareRR(op, cpu.runningBlock, BelowOrEqual.self, UInt32.self)
              break block
            case .cmp32rrL:
              exit = cpu.compareRR(op, cpu.runningBlock, Less.self, UInt32.self)
              break block
            case .cmp32rrLE:
              exit = cpu.compareRR(op, cpu.runningBlock, LessOrEqual.self, UInt32.self)
              break block
            case .cmp32riE:
              exit = cpu.compareRI(op, cpu.runningBlock, Equal.self, UInt32.self)
              break block
            case .cmp32riB:
              exit = cpu.compareRI(op, cpu.runningBlock, Below.self, UInt32.self)
              break block
            case .cmp32riBE:
              exit = cpu.compareRI(op, cpu.runningBlock, BelowOrEqual.self, UInt32.self)
              break block
            case .cmp32riL:
              exit = cpu.compareRI(op, cpu.runningBlock, Less.self, UInt32.self)
              break block
            case .cmp32riLE:
              exit = cpu.compareRI(op, cpu.runningBlock, LessOrEqual.self, UInt32.self)
              break block
            case .cmp64rrE:
              exit = cpu.compareRR(op, cpu.runningBlock, Equal.self, UInt64.self)
              break block
            case .cmp64rrB:
              exit = cpu.compareRR(op, cpu.runningBlock, Below.self, UInt64.self)
              break block
            case .cmp64rrBE:
              exit = cpu.compareRR(op, cpu.runningBlock, BelowOrEqual.self, UInt64.self)
              break block
            case .cmp64rrL:
              exit = cpu.compareRR(op, cpu.runningBlock, Less.self, UInt64.self)
              break block
            case .cmp64rrLE:
              exit = cpu.compareRR(op, cpu.runningBlock, LessOrEqual.self, UInt64.self)
              break block
            case .cmp64riE:
              exit = cpu.compareRI(op, cpu.runningBlock, Equal.self, UInt64.self)
              break block
            case .cmp64riB:
              exit = cpu.compareRI(op, cpu.runningBlock, Below.self, UInt64.self)
              break block
            case .cmp64riBE:
              exit = cpu.compareRI(op, cpu.runningBlock, BelowOrEqual.self, UInt64.self)
              break block
            case .cmp64riL:
              exit = cpu.compareRI(op, cpu.runningBlock, Less.self, UInt64.self)
              break block
            case .cmp64riLE:
              exit = cpu.compareRI(op, cpu.runningBlock, LessOrEqual.self, UInt64.self)
              break block
            case .test8rrE:
              exit = cpu.testRR(op, cpu.runningBlock, Equal.self, UInt8.self)
              break block
            case .test8rrL:
              exit = cpu.testRR(op, cpu.runningBlock, Less.self, UInt8.self)
              break block
            case .test8rrLE:
              exit = cpu.testRR(op, cpu.runningBlock, LessOrEqual.self, UInt8.self)
              break block
            case .test8riE:
              exit = cpu.testRI(op, cpu.runningBlock, Equal.self, UInt8.self)
              break block
            case .test8riL:
              exit = cpu.testRI(op, cpu.runningBlock, Less.self, UInt8.self)
              break block
            case .test8riLE:
              exit = cpu.testRI(op, cpu.runningBlock, LessOrEqual.self, UInt8.self)
              break block
            case .test32rrE:
              exit = cpu.testRR(op, cpu.runningBlock, Equal.self, UInt32.self)
              break block
            case .test32rrL:
              exit = cpu.testRR(op, cpu.runningBlock, Less.self, UInt32.self)
              break block
            case .test32rrLE:
              exit = cpu.testRR(op, cpu.runningBlock, LessOrEqual.self, UInt32.self)
              break block
            case .test32riE:
              exit = cpu.testRI(op, cpu.runningBlock, Equal.self, UInt32.self)
              break block
            case .test32riL:
              exit = cpu.testRI(op, cpu.runningBlock, Less.self, UInt32.self)
              break block
            case .test32riLE:
              exit = cpu.testRI(op, cpu.runningBlock, LessOrEqual.self, UInt32.self)
              break block
            case .test64rrE:
              exit = cpu.testRR(op, cpu.runningBlock, Equal.self, UInt64.self)
              break block
            case .test64rrL:
              exit = cpu.testRR(op, cpu.runningBlock, Less.self, UInt64.self)
              break block
            case .test64rrLE:
              exit = cpu.testRR(op, cpu.runningBlock, LessOrEqual.self, UInt64.self)
              break block
            case .dec32rE:
              exit = cpu.decrement(op, cpu.runningBlock, UInt32.self)
              break block
            case .dec64rE:
              exit = cpu.decrement(op, cpu.runningBlock, UInt64.self)
              break block
            case .conditional:
              exit = cpu.condition(op.extra) ? .taken : .fallThrough
              break block
            case .syscall, .sysret, .iret, .retf, .farJump, .farCall, .transfer, .interrupt, .branchChecked:
              try cpu.changeFlow(op)
              exit = .lookUp
              break block
            case .fallThrough:
              exit = .fallThrough
              break block
            case .end:
              cpu.endEarly(op)
              exit = .lookUp
              break block
            // A store may have overwritten the second of the two.
            case .mov64rmTwice:
              try cpu.movRM(op, UInt64.self)
              op = op.next
              try cpu.movRM(op, UInt64.self)
            case .mov64mrTwice:
              try cpu.movMR(op, UInt64.self)
              if op.next.opcode == .mov64mr {
                op = op.next
                try cpu.movMR(op, UInt64.self)
              }
            case .pushRTwice:
              try cpu.pushR(op)
              if op.next.opcode == .pushR {
                op = op.next
                try cpu.pushR(op)
              }
            case .popRTwice:
              try cpu.popR(op)
              op = op.next
              try cpu.popR(op)
            // By name: a table without a default needs no check of its bounds.
            case .narrow, .shiftGeneric, .cmov16, .mulGeneric, .imul1Generic, .divGeneric, .idivGeneric, .extend16,
              .pushM, .pushWord, .popM, .popWord, .pushSegment, .popSegment, .pushf, .popf, .enter, .xadd, .cmpxchg8b,
              .cmpxchg16b, .movbe, .doubleShift, .movs, .stos, .lods, .scas, .cmps, .lahf, .sahf, .clc, .stc, .cmc,
              .cld, .std, .cli, .sti, .xlat, .movFromSegment, .movToSegment, .loadFarPointer, .smsw, .sldt, .str,
              .sgdt, .sidt, .rdfsbase, .rdgsbase, .wrfsbase, .wrgsbase, .swapgs, .rdtsc, .rdtscp, .rdpmc, .cpuid,
              .rdmsr, .wrmsr, .port, .stringPort, .hlt, .invd, .wbinvd, .invlpg, .clts, .lmsw, .lgdt, .lidt, .lldt,
              .ltr, .verify, .loadAccessRights, .movFromCR, .movToCR, .movFromDR, .movToDR, .monitor, .mwait, .pause,
              .vmmcall, .vmcall, .tdcall, .xgetbv, .xsetbv, .raise, .legacy, .imul16rr, .imul16rm, .imul16ri,
              .imul16mi, .crc32, .tzcnt, .lzcnt, .bsr, .vectorString, .mmxPacked, .mmxShift, .mmxTransfer,
              .vectorState, .extended, .extendedSystem:
              try cpu.rare(op)
            }
            op = op.next
          }
          // What runs alone has no links, and is not the last either.
          if exit.isFixed {
            let next = cpu.runningBlock.link(exit)
            guard next.generation == memory.currentGeneration else { break chain }
            end = cpu.hot.instructionCount &+ UInt64(next.count)
            guard end <= cpu.hot.horizon else { break chain }
            current = next
          } else {
            let next = cache.recent(cpu.rip)
            guard next.rip == cpu.rip, next.generation == memory.currentGeneration, next.mode == cpu.hot.mode, !isSingle
            else { break chain }
            end = cpu.hot.instructionCount &+ UInt64(next.count)
            guard end <= cpu.hot.horizon else { break chain }
            current = next
          }
        }
      } catch {
        cpu.endEarly(op)
        cpu.hot.running = nil
        if let stop = settle(error, op, isSingle) { return stop }
        continue
      }
      if exit.isFixed {
        cpu.settleFlags(at: cpu.hot.instructionCount)
        cpu.rip = cpu.target(op, exit)
      }
      if isSingle {
        if let stop = finishSingle() { return stop }
      } else if exit.isFixed {
        previous = cpu.hot.running
      }
    }
  }
}
