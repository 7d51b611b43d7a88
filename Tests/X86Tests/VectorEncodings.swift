// x87, MMX, SSE, VEX, XOP, EVEX, and the extensions that few processors have.

extension Encoding {
  static let vectors = """
    0f77                   emms o4 a8
    0f280b                 sse xmm1, 16-byte ds:[rbx] o4 a8
    660f6f0b               sse xmm1, 16-byte ds:[rbx] o4 a8
    f30f6f0b               sse xmm1, 16-byte ds:[rbx] o4 a8
    0f6f0b                 sse mm1, qword ds:[rbx] o4 a8
    f3440f7f0b             sse 16-byte ds:[rbx], xmm9 o4 a8
    66480f6ec0             sse xmm0, rax o8 a8
    66480f7ec0             sse rax, xmm0 o8 a8
    f30f7ec1               sse xmm0, xmm1 o4 a8
    660fd6c1               sse xmm1, xmm0 o4 a8
    660f70c11b             sse xmm0, xmm1, 0x1b o4 a8
    660f73d808             sse xmm0, 0x8 o4 a8
    0f73d008               sse mm0, 0x8 o4 a8
    f20f1003               sse xmm0, qword ds:[rbx] o4 a8
    f30f5803               sse xmm0, dword ds:[rbx] o4 a8
    f2480f2ac0             sse xmm0, rax o8 a8
    f30f2cc1               sse eax, xmm1 o4 a8
    0fc6c155               sse xmm0, xmm1, 0x55 o4 a8
    660fd7c1               sse eax, xmm1 o4 a8
    660fc4c003             sse xmm0, eax, 0x3 o4 a8
    0fe703                 sse qword ds:[rbx], mm0 o4 a8
    f20ff003               sse xmm0, 16-byte ds:[rbx] o4 a8
    660f3800c1             sse xmm0, xmm1 o4 a8
    0f3800c1               sse mm0, mm1 o4 a8
    660f383001             sse xmm0, qword ds:[rcx] o4 a8
    660f3a0fc105           sse xmm0, xmm1, 0x5 o4 a8
    660f3a140302           sse byte ds:[rbx], xmm0, 0x2 o4 a8
    660f3a22c001           sse xmm0, eax, 0x1 o4 a8
    d9c0                   x87 st0 o4 a8
    dbe3                   x87 o4 a8
    d93b                   x87 word ds:[rbx] o4 a8
    db03                   x87 dword ds:[rbx] o4 a8
    db2b                   x87 10-byte ds:[rbx] o4 a8
    dd03                   x87 qword ds:[rbx] o4 a8
    df2b                   x87 qword ds:[rbx] o4 a8
    ddd8                   x87 st0 o4 a8
    dfe0                   x87 o4 a8
    d9e8                   x87 o4 a8
    ded9                   x87 o4 a8
    d923                   x87 ds:[rbx] o4 a8
    """

  static let extensions = """
    f30fae33 clrssbsy qword ds:[rbx] o4 a8
    f30f01ee clui o4 a8
    0f01cf encls o4 a8
    0f01d7 enclu o4 a8
    0f01c0 enclv o4 a8
    f20f38f803 enqcmd rax, ds:[rbx] o4 a8
    f30f38f803 enqcmds rax, ds:[rbx] o4 a8
    0f0e femms o4 a8
    f30f3af0c001 hreset 0x1 o4 a8
    f3480faee8 incssp rax o8 a8
    0f01fe invlpgb o4 a8
    f30f01fa mcommit o4 a8
    0f01c5 pconfig o4 a8
    f3480fae20 ptwrite qword ds:[rax] o8 a8
    f30faee0 ptwrite eax o4 a8
    f30f012b rstorssp qword ds:[rbx] o4 a8
    f30f01ea saveprevssp o4 a8
    f30fc7f3 senduipi rbx o8 a8
    f30f01e8 setssbsy o4 a8
    f30f01ef stui o4 a8
    f30f01ed testui o4 a8
    0f01ff tlbsync o4 a8
    660faef3 tpause ebx o4 a8
    f30f01ec uiret o4 a8
    f30faef3 umonitor rbx o8 a8
    f20faef3 umwait ebx o4 a8
    0f01c6 wrmsrns o4 a8
    0f38f603 wrss dword ds:[rbx], eax o4 a8
    66480f38f503 wruss qword ds:[rbx], rax o8 a8
    c6f801 xabort 0x1 o1 a8
    c7f810000000 xbegin +0x10 o4 a8
    0f01d5 xend o4 a8
    f20f01e9 xresldtrk o4 a8
    f20f01e8 xsusldtrk o4 a8
    0f01d6 xtest o4 a8
    c5f877 avx o4 a8
    c5fc77 avx o4 a8
    c5f810c0 avx xmm0, xmm0 o4 a8
    c5fc1003 avx ymm0, 32-byte ds:[rbx] o4 a8
    c5fa10c1 avx xmm0, xmm0, xmm1 o4 a8
    c5fa1003 avx xmm0, dword ds:[rbx] o4 a8
    c5e8c6c101 avx xmm0, xmm2, xmm1, 0x1 o4 a8
    c4e2f198c2 avx xmm0, xmm1, xmm2 o8 a8
    c4e2f1980424 avx xmm0, xmm1, 16-byte ss:[rsp] o8 a8
    c4e2f5b8542410 avx ymm2, ymm1, 32-byte ss:[rsp+0x10] o8 a8
    c4e2ed9004a0 avx ymm0, qword ds:[rax+rsp*4], ymm2 o8 a8
    c4e2d59004a0 avx ymm0, qword ds:[rax+rsp*4], ymm5 o8 a8
    c4e2d1930420 avx xmm0, qword ds:[rax+rsp*1], xmm5 o8 a8
    c4e27d180424 avx ymm0, dword ss:[rsp] o4 a8
    c4e37d19c101 avx xmm1, ymm0, 0x1 o4 a8
    c4e36d4acb40 avx ymm1, ymm2, ymm3, ymm4 o4 a8
    c4e3ed48cb40 avx ymm1, ymm2, ymm4, ymm3 o8 a8
    c4e36979cb40 avx xmm1, xmm2, xmm3, xmm4 o4 a8
    c5cd73d008 avx ymm6, ymm0, 0x8 o4 a8
    c4e27d2003 avx ymm0, 16-byte ds:[rbx] o4 a8
    c5f8ae13 avx dword ds:[rbx] o4 a8
    c5ec4bc2 avx o4 a8
    c4e278490424 avx o4 a8
    c4e27849c0 avx o4 a8
    8fe868a2c340 xop xmm0, xmm2, xmm3, xmm4 o4 a8
    8fe8e8a2c340 xop xmm0, xmm2, xmm4, xmm3 o8 a8
    8fe97801cb xop eax, ebx o4 a8
    8fea7810c378563412 xop eax, ebx, 0x12345678 o4 a8
    8fea7812c878563412 xop eax, eax, 0x12345678 o4 a8
    8fe96890cb xop xmm1, xmm3, xmm2 o4 a8
    62f17c4810c0 evex o4 a8
    62f17c48104001 evex o4 a8
    62f37d4825c0ff evex o4 a8
    62f17c4828842400010000 evex o4 a8
    0f0fc1bf 3dnow mm0, mm1 o4 a8
    0f0f039a 3dnow mm0, qword ds:[rbx] o4 a8
    660f78c00102 sse4a xmm0, 0x1, 0x2 o4 a8
    660f79c1 sse4a xmm0, xmm1 o4 a8
    f20f78c10102 sse4a xmm0, xmm1, 0x1, 0x2 o4 a8
    f20f79c1 sse4a xmm0, xmm1 o4 a8
    f30f2b03 sse4a dword ds:[rbx], xmm0 o4 a8
    f20f2b03 sse4a qword ds:[rbx], xmm0 o4 a8
    f30f38dd4b10 aesdec128kl xmm1, ds:[rbx+0x10] o4 a8
    f3440f38df03 aesdec256kl xmm8, ds:[rbx] o4 a8
    f30f38d80b aesdecwide128kl ds:[rbx] o4 a8
    f30f38d81b aesdecwide256kl ds:[rbx] o4 a8
    f30f38dc03 aesenc128kl xmm0, ds:[rbx] o4 a8
    f30f38de03 aesenc256kl xmm0, ds:[rbx] o4 a8
    f30f38d803 aesencwide128kl ds:[rbx] o4 a8
    f30f38d813 aesencwide256kl ds:[rbx] o4 a8
    f30f38fac1 encodekey128 eax, ecx o4 a8
    f30f38fbd7 encodekey256 edx, edi o4 a8
    f30f38dcc1 loadiwkey xmm0, xmm1 o4 a8
    67f30faef3 umonitor ebx o8 a4
    c5f89003 avx word ds:[rbx] o4 a8
    c4e1f9914b10 avx dword ds:[rbx+0x10] o8 a8
    c5f993c1 avx o4 a8
    c57993c1 avx o4 a8
    c4e2735ec2 avx o4 a8
    """
}
