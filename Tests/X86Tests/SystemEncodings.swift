// Instructions of the system, on bits, and on the processor's state.

extension Encoding {
  static let controlRegisters = """
    0f20c0                 mov rax, cr0:8 o8 a8
    0f20d8                 mov rax, cr3:8 o8 a8
    0f2000                 mov rax, cr0:8 o8 a8
    0f2058                 mov rax, cr3:8 o8 a8
    410f20e0               mov r8, cr4:8 o8 a8
    440f20c0               mov rax, cr8:8 o8 a8
    480f20c0               mov rax, cr0:8 o8 a8
    660f20c0               mov rax, cr0:8 o8 a8
    0f22c0                 mov cr0:8, rax o8 a8
    0f22d9                 mov cr3:8, rcx o8 a8
    440f22c7               mov cr8:8, rdi o8 a8
    0f21f8                 mov rax, dr7:8 o8 a8
    0f2138                 mov rax, dr7:8 o8 a8
    0f23f8                 mov dr7:8, rax o8 a8
    410f23c7               mov dr0:8, r15 o8 a8
    """

  static let system = """
    0f00c0                 sldt eax o4 a8
    480f00c0               sldt rax o8 a8
    0f0000                 sldt word ds:[rax] o4 a8
    0f00c9                 str ecx o4 a8
    0f00d0                 lldt ax o2 a8
    0f0018                 ltr word ds:[rax] o2 a8
    0f00e0                 verr ax o2 a8
    0f00e8                 verw ax o2 a8
    0f0100                 sgdt 10-byte ds:[rax] o8 a8
    0f0108                 sidt 10-byte ds:[rax] o8 a8
    0f0110                 lgdt 10-byte ds:[rax] o8 a8
    0f011d00000000         lidt 10-byte ds:[rip] o8 a8
    660f0110               lgdt 10-byte ds:[rax] o8 a8
    480f0118               lidt 10-byte ds:[rax] o8 a8
    0f01e0                 smsw eax o4 a8
    480f01e0               smsw rax o8 a8
    0f0120                 smsw word ds:[rax] o4 a8
    0f01f0                 lmsw ax o2 a8
    0f0130                 lmsw word ds:[rax] o2 a8
    0f0138                 invlpg ds:[rax] o4 a8
    0f01c1                 vmcall o4 a8
    0f01c2                 vmlaunch o4 a8
    0f01c3                 vmresume o4 a8
    0f01c4                 vmxoff o4 a8
    0f01c8                 monitor o4 a8
    670f01c8               monitor o4 a4
    0f01c9                 mwait o4 a8
    0f01ca                 clac o4 a8
    0f01cb                 stac o4 a8
    660f01cc               tdcall o4 a8
    660f01cd               seamret o4 a8
    660f01ce               seamops o4 a8
    660f01cf               seamcall o4 a8
    0f01d0                 xgetbv o4 a8
    0f01d1                 xsetbv o4 a8
    0f01d4                 vmfunc o4 a8
    0f01d8                 vmrun o4 a8
    0f01d9                 vmmcall o4 a8
    f30f01d9               vmgexit o4 a8
    f20f01d9               vmgexit o4 a8
    660f01d9               vmmcall o2 a8
    0f01da                 vmload o4 a8
    0f01db                 vmsave o4 a8
    0f01dc                 stgi o4 a8
    0f01dd                 clgi o4 a8
    0f01de                 skinit o4 a8
    0f01df                 invlpga o4 a8
    0f01e8                 serialize o4 a8
    0f01ee                 rdpkru o4 a8
    0f01ef                 wrpkru o4 a8
    0f01f8                 swapgs o4 a8
    0f01f9                 rdtscp o4 a8
    660f01f9               rdtscp o2 a8
    f30f01f9               rdtscp o4 a8
    0f01fa                 monitorx o4 a8
    0f01fb                 mwaitx o4 a8
    0f01fc                 clzero o4 a8
    0f01fd                 rdpru o4 a8
    f30f01fe               rmpadjust o4 a8
    f20f01fe               rmpupdate o4 a8
    f30f01ff               psmash o4 a8
    f20f01ff               pvalidate o4 a8
    0f02c8                 lar ecx, ax o4 a8
    480f0308               lsl rcx, word ds:[rax] o8 a8
    0f06                   clts o4 a8
    0f08                   invd o4 a8
    0f09                   wbinvd o4 a8
    f30f09                 wbnoinvd o4 a8
    f20f09                 wbinvd o4 a8
    0f30                   wrmsr o4 a8
    0f31                   rdtsc o4 a8
    0f32                   rdmsr o4 a8
    0f33                   rdpmc o4 a8
    0f37                   getsec o4 a8
    0fa2                   cpuid o4 a8
    f30fa2                 cpuid o4 a8
    0faa                   rsm o4 a8
    f4                     hlt o4 a8
    f5                     cmc o4 a8
    f8                     clc o4 a8
    f9                     stc o4 a8
    fc                     cld o4 a8
    fd                     std o4 a8
    fa                     cli o4 a8
    fb                     sti o4 a8
    9b                     fwait o4 a8
    9e                     sahf o1 a8
    9f                     lahf o1 a8
    0f7803                 vmread qword ds:[rbx], rax o8 a8
    0f79c3                 vmwrite rax, rbx o8 a8
    660f38800b             invept rcx, 16-byte ds:[rbx] o8 a8
    660f38810b             invvpid rcx, 16-byte ds:[rbx] o8 a8
    660f38820b             invpcid rcx, 16-byte ds:[rbx] o8 a8
    """

  static let bits = """
    c4e260f2c1             andn eax, ebx, ecx o4 a8
    c462b0f203             andn r8, r9, qword ds:[rbx] o8 a8
    c4e228f703             bextr eax, dword ds:[rbx], r10d o4 a8
    c4e220f3d9             blsi r11d, ecx o4 a8
    c4e2f8f3d1             blsmsk rax, rcx o8 a8
    c4c230f34c2408         blsr r9d, dword ds:[r12+0x8] o4 a8
    c4e2e8f5c1             bzhi rax, rcx, rdx o8 a8
    c4c2f3f6c7             mulx rax, rcx, r15 o8 a8
    c4e273f5c2             pdep eax, ecx, edx o4 a8
    c4e2f2f5c2             pext rax, rcx, rdx o8 a8
    c4e37bf00307           rorx eax, dword ds:[rbx], 0x7 o4 a8
    c4e2eaf7c1             sarx rax, rcx, rdx o8 a8
    c4e269f7c1             shlx eax, ecx, edx o4 a8
    c462b3f70443           shrx r8, qword ds:[rbx+rax*2], r9 o8 a8
    660f38f803             movdir64b rax, ds:[rbx] o4 a8
    0fa3c8                 bt eax, ecx o4 a8
    480fa303               bt qword ds:[rbx], rax o8 a8
    0fab0b                 bts dword ds:[rbx], ecx o4 a8
    f00fab0b               lock bts dword ds:[rbx], ecx o4 a8
    f0480fb30b             lock btr qword ds:[rbx], rcx o8 a8
    f00fbb0b               lock btc dword ds:[rbx], ecx o4 a8
    0fbae01f               bt eax, 0x1f o4 a8
    480fba2bff             bts qword ds:[rbx], 0xff o8 a8
    f00fba730007           lock btr dword ds:[rbx], 0x7 o4 a8
    660fbaf101             btr cx, 0x1 o2 a8
    0fbcc3                 bsf eax, ebx o4 a8
    f30fbcc3               tzcnt eax, ebx o4 a8
    f20fbcc3               bsf eax, ebx o4 a8
    f3480fbdc3             lzcnt rax, rbx o8 a8
    660fbdc3               bsr ax, bx o2 a8
    f30fb8c3               popcnt eax, ebx o4 a8
    f3480fb803             popcnt rax, qword ds:[rbx] o8 a8
    66f30fb8c3             popcnt ax, bx o2 a8
    0fb0cb                 cmpxchg bl, cl o1 a8
    480fb10f               cmpxchg qword ds:[rdi], rcx o8 a8
    0fb20b                 lss ecx, 6-byte ds:[rbx] o4 a8
    480fb40b               lfs rcx, 10-byte ds:[rbx] o8 a8
    660fb50b               lgs cx, dword ds:[rbx] o2 a8
    0fc0e1                 xadd cl, ah o1 a8
    0fc70b                 cmpxchg8b qword ds:[rbx] o4 a8
    480fc70b               cmpxchg16b 16-byte ds:[rbx] o8 a8
    f0480fc70f             lock cmpxchg16b 16-byte ds:[rdi] o8 a8
    660fc70b               cmpxchg8b qword ds:[rbx] o4 a8
    0fc7f0                 rdrand eax o4 a8
    480fc7f1               rdrand rcx o8 a8
    660fc7f8               rdseed ax o2 a8
    f30fc7f8               rdpid rax o8 a8
    0fc733                 vmptrld qword ds:[rbx] o4 a8
    660fc733               vmclear qword ds:[rbx] o4 a8
    f30fc733               vmxon qword ds:[rbx] o4 a8
    0fc73b                 vmptrst qword ds:[rbx] o4 a8
    0fc71b                 xrstors ds:[rbx] o4 a8
    480fc723               xsavec ds:[rbx] o8 a8
    0fc72b                 xsaves ds:[rbx] o4 a8
    f20f38f0c3             crc32 eax, bl o1 a8
    f2480f38f0c3           crc32 rax, bl o1 a8
    f20f38f103             crc32 eax, dword ds:[rbx] o4 a8
    66f20f38f1c3           crc32 eax, bx o2 a8
    f2480f38f1c3           crc32 rax, rbx o8 a8
    660f38f6c3             adcx eax, ebx o4 a8
    f3480f38f6c3           adox rax, rbx o8 a8
    """

  static let state = """
    0fae00                 fxsave ds:[rax] o4 a8
    480fae08               fxrstor ds:[rax] o8 a8
    0fae10                 ldmxcsr dword ds:[rax] o4 a8
    0fae18                 stmxcsr dword ds:[rax] o4 a8
    0fae20                 xsave ds:[rax] o4 a8
    480fae28               xrstor ds:[rax] o8 a8
    0fae30                 xsaveopt ds:[rax] o4 a8
    0fae38                 clflush byte ds:[rax] o4 a8
    660fae38               clflushopt byte ds:[rax] o4 a8
    660fae30               clwb byte ds:[rax] o4 a8
    0faee8                 lfence o4 a8
    0faeef                 lfence o4 a8
    0faef0                 mfence o4 a8
    0faef8                 sfence o4 a8
    f30faec0               rdfsbase eax o4 a8
    f3480faec9             rdgsbase rcx o8 a8
    f30faed3               wrfsbase ebx o4 a8
    f3490faedb             wrgsbase r11 o8 a8
    0f0d08                 prefetch byte ds:[rax] o4 a8
    0f0dc0                 nop eax o4 a8
    0f1800                 prefetch byte ds:[rax] o4 a8
    0f1818                 prefetch byte ds:[rax] o4 a8
    0f1820                 nop dword ds:[rax] o4 a8
    0f18c0                 nop eax o4 a8
    0f1900                 nop dword ds:[rax] o4 a8
    0f1c00                 cldemote byte ds:[rax] o4 a8
    0f1c08                 nop dword ds:[rax] o4 a8
    f30f1efa               endbr64 o4 a8
    f30f1efb               endbr32 o4 a8
    f3480f1ec8             nop rax o8 a8
    0f1ec0                 nop eax o4 a8
    0f1f440000             nop dword ds:[rax+rax*1] o4 a8
    660f1f840000000000     nop word ds:[rax+rax*1] o2 a8
    66662e0f1f840000000000 nop word ds:[rax+rax*1] o2 a8
    """
}
