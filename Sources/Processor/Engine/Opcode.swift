/// What a micro-op does: one case for each body in the engine's switch.
///
/// Names: the operation, its width in bits, and the places of its operands: `rr` register from register, `rm` register
/// from memory, `mr` memory from register, `ri` and `mi` with an immediate, `rc` by CL. Operations without a width take
/// it from the micro-op.
/// `Quiet`: leaves the flags, where another instruction is sure to set them before anybody can see them. `E`, `B`,
/// `BE`, `L`, `LE`: with the conditional branch behind it that asks for equal, below and so on, or for its contrary. `Twice`: with
/// the next, which is of the same kind. `narrow`: 16 bits wide, or 8 bits wide and rare.
enum Opcode: UInt16 {
  case add8rr, add8rm, add8mr, add8ri, add8mi, add32rr, add32rm, add32mr, add32ri, add32mi, add64rr, add64rm
  case add64mr, add64ri, add64mi, or8rr, or8rm, or8mr, or8ri, or8mi, or32rr, or32rm, or32mr, or32ri, or32mi, or64rr
  case or64rm, or64mr, or64ri, or64mi, adc32rr, adc32rm, adc32mr, adc32ri, adc32mi, adc64rr, adc64rm, adc64mr
  case adc64ri, adc64mi, sbb32rr, sbb32rm, sbb32mr, sbb32ri, sbb32mi, sbb64rr, sbb64rm, sbb64mr, sbb64ri, sbb64mi
  case and8rr, and8rm, and8mr, and8ri, and8mi, and32rr, and32rm, and32mr, and32ri, and32mi, and64rr, and64rm
  case and64mr, and64ri, and64mi, sub8rr, sub8rm, sub8mr, sub8ri, sub8mi, sub32rr, sub32rm, sub32mr, sub32ri
  case sub32mi, sub64rr, sub64rm, sub64mr, sub64ri, sub64mi, xor8rr, xor8rm, xor8mr, xor8ri, xor8mi, xor32rr
  case xor32rm, xor32mr, xor32ri, xor32mi, xor64rr, xor64rm, xor64mr, xor64ri, xor64mi, cmp8rr, cmp8rm, cmp8mr
  case cmp8ri, cmp8mi, cmp32rr, cmp32rm, cmp32mr, cmp32ri, cmp32mi, cmp64rr, cmp64rm, cmp64mr, cmp64ri, cmp64mi
  case test8rr, test8mr, test8ri, test8mi, test32rr, test32mr, test32ri, test32mi, test64rr, test64mr, test64ri
  case test64mi, inc8r, inc8m, inc32r, inc32m, inc64r, inc64m, dec8r, dec8m, dec32r, dec32m, dec64r, dec64m, neg8r
  case neg8m, neg32r, neg32m, neg64r, neg64m, not8r, not8m, not32r, not32m, not64r, not64m, mov8rr, mov8rm, mov8mr
  case mov8ri, mov8mi, mov16rr, mov16rm, mov16mr, mov16ri, mov16mi, mov32rr, mov32rm, mov32mr, mov32ri, mov32mi
  case mov64rr, mov64rm, mov64mr, mov64ri, mov64mi, movzx8rr, movzx8rm, movzx16rr, movzx16rm, movsx8to32rr
  case movsx8to32rm, movsx8to64rr, movsx8to64rm, movsx16to32rr, movsx16to32rm, movsx16to64rr, movsx16to64rm
  case movsx32to64rr, movsx32to64rm, lea16, lea32, lea64, shl32ri, shl32rc, shl64ri, shl64rc, shr32ri, shr32rc
  case shr64ri, shr64rc, sar32ri, sar32rc, sar64ri, sar64rc, rol32ri, rol32rc, rol64ri, rol64rc, ror32ri, ror32rc
  case ror64ri, ror64rc, imul32rr, imul32rm, imul32ri, imul32mi, imul64rr, imul64rm, imul64ri, imul64mi, cmov32rr
  case cmov32rm, cmov64rr, cmov64rm, conditional, jb, jae, je, jne, jbe, ja, js, jns, jl, jge, jle, jg, setcc, pushR
  case pushI, popR, leave, xchg, cmpxchg, bitTestRegister, bitTestImmediate, bsf, popcnt, bswap32, bswap64
  case signExtendA, signExtendD, nop, vectorMove, vectorPacked, vectorShift, vectorTransfer, vectorFloat
  case vectorConvert, x87, transfer, branchChecked, fallThrough, callOn, callRel, callR, callM, ret, retImmediate,
    jmpRel
  case jmpR, jmpM, jrcxz, loop, loope, loopne, syscall, sysret, iret, retf, farJump, farCall, interrupt, end
  case add32rrQuiet, add32riQuiet, add64rrQuiet, add64riQuiet, or32rrQuiet, or32riQuiet, or64rrQuiet, or64riQuiet
  case and32rrQuiet, and32riQuiet, and64rrQuiet, and64riQuiet, sub32rrQuiet, sub32riQuiet, sub64rrQuiet
  case sub64riQuiet, xor32rrQuiet, xor32riQuiet, xor64rrQuiet, xor64riQuiet, shl32riQuiet, shl64riQuiet
  case shr32riQuiet, shr64riQuiet, sar32riQuiet, sar64riQuiet, rol32riQuiet, rol64riQuiet, ror32riQuiet
  case ror64riQuiet, imul32rrQuiet, imul32riQuiet, imul64rrQuiet, imul64riQuiet, cmp8riE, cmp8riB, cmp8riBE, cmp8riL
  case cmp8riLE, cmp32rrE, cmp32rrB, cmp32rrBE, cmp32rrL, cmp32rrLE, cmp32riE, cmp32riB, cmp32riBE, cmp32riL
  case cmp32riLE, cmp64rrE, cmp64rrB, cmp64rrBE, cmp64rrL, cmp64rrLE, cmp64riE, cmp64riB, cmp64riBE, cmp64riL
  case cmp64riLE, test8rrE, test8rrL, test8rrLE, test8riE, test8riL, test8riLE, test32rrE, test32rrL, test32rrLE
  case test32riE, test32riL, test32riLE, test64rrE, test64rrL, test64rrLE, dec32rE, dec64rE, narrow, shiftGeneric
  case cmov16, mulGeneric, imul1Generic, divGeneric, idivGeneric, extend16, pushM, pushWord, popM, popWord
  case pushSegment, popSegment, pushf, popf, enter, xadd, cmpxchg8b, cmpxchg16b, movbe, doubleShift, movs, stos
  case lods, scas, cmps, lahf, sahf, clc, stc, cmc, cld, std, cli, sti, xlat, movFromSegment, movToSegment
  case loadFarPointer, smsw, sldt, str, sgdt, sidt, rdfsbase, rdgsbase, wrfsbase, wrgsbase, swapgs, rdtsc, rdtscp
  case rdpmc, cpuid, rdmsr, wrmsr, port, stringPort, hlt, invd, wbinvd, invlpg, clts, lmsw, lgdt, lidt, lldt, ltr
  case verify, loadAccessRights, movFromCR, movToCR, movFromDR, movToDR, monitor, mwait, pause, vmmcall, vmcall
  case tdcall, xgetbv, xsetbv, raise, legacy, imul16rr, imul16rm, imul16ri, imul16mi, crc32, tzcnt, lzcnt, bsr
  case vectorString, mmxPacked, mmxShift, mmxTransfer, vectorState, extended, extendedSystem
  case mov64rmTwice, mov64mrTwice, pushRTwice, popRTwice
}
