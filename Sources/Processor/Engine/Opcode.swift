/// What a micro-op does: one case for each body in the engine's switch.
///
/// Names: the operation, its width in bits, and the places of its operands: `rr` register from register, `rm` register
/// from memory, `mr` memory from register, `ri` and `mi` with an immediate, `rc` by CL. Operations without a width take
/// it from the micro-op.
enum Opcode: UInt16 {
  case add8rr, add8rm, add8mr, add8ri, add8mi, add16rr, add16rm, add16mr, add16ri, add16mi, add32rr, add32rm, add32mr
  case add32ri, add32mi, add64rr, add64rm, add64mr, add64ri, add64mi, or8rr, or8rm, or8mr, or8ri, or8mi, or16rr
  case or16rm, or16mr, or16ri, or16mi, or32rr, or32rm, or32mr, or32ri, or32mi, or64rr, or64rm, or64mr, or64ri, or64mi
  case adc8rr, adc8rm, adc8mr, adc8ri, adc8mi, adc16rr, adc16rm, adc16mr, adc16ri, adc16mi, adc32rr, adc32rm, adc32mr
  case adc32ri, adc32mi, adc64rr, adc64rm, adc64mr, adc64ri, adc64mi, sbb8rr, sbb8rm, sbb8mr, sbb8ri, sbb8mi, sbb16rr
  case sbb16rm, sbb16mr, sbb16ri, sbb16mi, sbb32rr, sbb32rm, sbb32mr, sbb32ri, sbb32mi, sbb64rr, sbb64rm, sbb64mr
  case sbb64ri, sbb64mi, and8rr, and8rm, and8mr, and8ri, and8mi, and16rr, and16rm, and16mr, and16ri, and16mi, and32rr
  case and32rm, and32mr, and32ri, and32mi, and64rr, and64rm, and64mr, and64ri, and64mi, sub8rr, sub8rm, sub8mr
  case sub8ri, sub8mi, sub16rr, sub16rm, sub16mr, sub16ri, sub16mi, sub32rr, sub32rm, sub32mr, sub32ri, sub32mi
  case sub64rr, sub64rm, sub64mr, sub64ri, sub64mi, xor8rr, xor8rm, xor8mr, xor8ri, xor8mi, xor16rr, xor16rm, xor16mr
  case xor16ri, xor16mi, xor32rr, xor32rm, xor32mr, xor32ri, xor32mi, xor64rr, xor64rm, xor64mr, xor64ri, xor64mi
  case cmp8rr, cmp8rm, cmp8mr, cmp8ri, cmp8mi, cmp16rr, cmp16rm, cmp16mr, cmp16ri, cmp16mi, cmp32rr, cmp32rm, cmp32mr
  case cmp32ri, cmp32mi, cmp64rr, cmp64rm, cmp64mr, cmp64ri, cmp64mi, test8rr, test8mr, test8ri, test8mi, test16rr
  case test16mr, test16ri, test16mi, test32rr, test32mr, test32ri, test32mi, test64rr, test64mr, test64ri, test64mi
  case inc8r, inc8m, inc16r, inc16m, inc32r, inc32m, inc64r, inc64m, dec8r, dec8m, dec16r, dec16m, dec32r, dec32m
  case dec64r, dec64m, neg8r, neg8m, neg16r, neg16m, neg32r, neg32m, neg64r, neg64m, not8r, not8m, not16r, not16m
  case not32r, not32m, not64r, not64m, mov8rr, mov8rm, mov8mr, mov8ri, mov8mi, mov16rr, mov16rm, mov16mr, mov16ri
  case mov16mi, mov32rr, mov32rm, mov32mr, mov32ri, mov32mi, mov64rr, mov64rm, mov64mr, mov64ri, mov64mi, movzx8rr
  case movzx8rm, movzx16rr, movzx16rm, movsx8to32rr, movsx8to32rm, movsx8to64rr, movsx8to64rm, movsx16to32rr
  case movsx16to32rm, movsx16to64rr, movsx16to64rm, movsx32to64rr, movsx32to64rm, lea16, lea32, lea64, shl32ri
  case shl32rc, shl64ri, shl64rc, shr32ri, shr32rc, shr64ri, shr64rc, sar32ri, sar32rc, sar64ri, sar64rc, rol32ri
  case rol32rc, rol64ri, rol64rc, ror32ri, ror32rc, ror64ri, ror64rc, imul16rr, imul16rm, imul16ri, imul16mi
  case imul32rr, imul32rm, imul32ri, imul32mi, imul64rr, imul64rm, imul64ri, imul64mi, cmov32rr, cmov32rm, cmov64rr
  case cmov64rm, jo, jno, jb, jae, je, jne, jbe, ja, js, jns, jp, jnp, jl, jge, jle, jg, shiftGeneric, cmov16, setcc
  case mulGeneric, imul1Generic, divGeneric, idivGeneric, extend16, pushR, pushI, pushM, pushWord, popR, popM
  case popWord, pushSegment, popSegment, pushf, popf, leave, enter, xchg, xadd, cmpxchg, cmpxchg8b, cmpxchg16b
  case bitTestRegister, bitTestImmediate, bsf, bsr, tzcnt, lzcnt, popcnt, bswap32, bswap64, movbe, doubleShift
  case signExtendA, signExtendD, movs, stos, lods, scas, cmps, clc, stc, cmc, cld, std, cli, sti, lahf, sahf, nop
  case xlat, movFromSegment, movToSegment, loadFarPointer, smsw, sldt, str, sgdt, sidt, rdfsbase, rdgsbase, wrfsbase
  case wrgsbase, swapgs, rdtsc, rdtscp, rdpmc, cpuid, rdmsr, wrmsr, port, stringPort, hlt, invd, wbinvd, invlpg, clts
  case lmsw, lgdt, lidt, lldt, ltr, verify, loadAccessRights, movFromCR, movToCR, movFromDR, movToDR, monitor, mwait,
    pause
  case vmmcall, vmcall, tdcall, xgetbv, xsetbv, vectorMove, vectorPacked, vectorShift, vectorTransfer, vectorFloat
  case vectorConvert, vectorString, mmxPacked, mmxShift, mmxTransfer, vectorState, crc32
  case x87, extended, extendedSystem, raise, legacy, transfer, branchChecked, fallThrough, callRel, callR, callM, ret,
    retImmediate, jmpRel,
    jmpR, jmpM
  case jrcxz, loop, loope, loopne, syscall, sysret, iret, retf, farJump, farCall, interrupt, end
}
