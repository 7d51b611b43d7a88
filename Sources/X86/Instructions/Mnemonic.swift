/// The name of an instruction, without operands, sizes and conditions.
@frozen public enum Mnemonic: UInt16, Sendable, CaseIterable {
  case invalid
  case adc, add, and, bsf, bsr, bswap, bt, btc, btr, bts, call, cbw, cdq, cdqe, clac, clc, cld, cldemote, clflush
  case clflushopt, clgi, cli, clts, clwb, cmc, cmovcc, cmp, cmps, cmpxchg, cmpxchg16b, cmpxchg8b, cpuid, cqo, cwd, cwde
  case dec, div, endbr32, endbr64, enter, hlt, idiv, imul, `in`, inc, ins, int, int1, int3, into, invd, invlpg, invlpga
  case invpcid, iret, jcc, jmp, jrcxz, lahf, lar, lea, leave, lfence, lgdt, lidt, lldt, lmsw, lods, loop, loope, loopne
  case lsl, ltr, lzcnt, mfence, monitor, monitorx, mov, movbe, movdiri, movnti, movs, movsx, movsxd, movzx, mul, mwait
  case mwaitx, neg, nop, not, or, out, outs, pause, pop, popcnt, popf, prefetch, push, pushf, pvalidate, rcl, rcr
  case rdfsbase, rdgsbase, rdmsr, rdpid, rdpmc, rdpru, rdrand, rdseed, rdtsc, rdtscp, ret, retf, rmpadjust, rmpupdate
  case rol, ror, rsm, sahf, sar, sbb, scas, seamcall, seamops, seamret, setcc, sfence, sgdt, shl, shld, shr, shrd, sidt
  case skinit, sldt, smsw, stac, stc, std, stgi, sti, stos, str, sub, swapgs, syscall, sysenter, sysexit, sysret
  case tdcall, test, tzcnt, ud0, ud1, ud2, verr, verw, vmcall, vmclear, vmfunc, vmgexit, vmlaunch, vmload, vmmcall
  case vmptrld, vmptrst, vmread, vmresume, vmrun, vmsave, vmwrite, vmxoff, vmxon, wbinvd, wbnoinvd, wrfsbase, wrgsbase
  case wrmsr, xadd, xchg, xgetbv, xlat, xor, xsetbv, callf, jmpf, invept, invvpid, fwait
  case aaa, aad, aam, aas, adcx, adox, arpl, bound, clzero, crc32, daa, das, emms, fxrstor, fxsave, getsec, ldmxcsr, lds
  case les, lfs, lgs, lss, popa, psmash, pusha, rdpkru, salc, serialize, stmxcsr, wrpkru, xrstor, xrstors, xsave, xsavec
  case xsaveopt, xsaves
  case andn, bextr, blsi, blsmsk, blsr, bzhi, movdir64b, mulx, pdep, pext, rorx, sarx, shlx, shrx
  /// Any MMX or SSE instruction that has no name of its own here: map, opcode and prefixes say which.
  case sse
  /// Any x87 instruction: opcode and ModRM say which.
  case x87
}
