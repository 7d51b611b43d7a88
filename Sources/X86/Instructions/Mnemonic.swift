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
  case clrssbsy, clui, encls, enclu, enclv, enqcmd, enqcmds, femms, hreset, incssp, invlpgb, mcommit, pconfig, ptwrite
  case rstorssp, saveprevssp, senduipi, setssbsy, stui, testui, tlbsync, tpause, uiret, umonitor, umwait, wrmsrns, wrss
  case wruss, xabort, xbegin, xend, xresldtrk, xsusldtrk, xtest
  case aesdec128kl, aesdec256kl, aesdecwide128kl, aesdecwide256kl, aesenc128kl, aesenc256kl, aesencwide128kl
  case aesencwide256kl, encodekey128, encodekey256, loadiwkey
  /// Any instruction with VEX on vector or mask registers: map, opcode and the prefix say which.
  case avx
  /// Any instruction with XOP; the map is not told.
  case xop
  /// Any instruction with EVEX; decoded without operands, and the map is not told.
  case evex
  /// Any instruction of 3DNow!: the immediate says which.
  case amd3DNow
  /// EXTRQ, INSERTQ, MOVNTSS, MOVNTSD.
  case sse4a
}
