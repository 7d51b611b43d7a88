// Instructions on general registers, and the ways to address memory.

extension Encoding {
  static let arithmetic = """
    00c8                   add al, cl o1 a8
    01c8                   add eax, ecx o4 a8
    02c8                   add cl, al o1 a8
    03c8                   add ecx, eax o4 a8
    0480                   add al, -0x80 o1 a8
    0578563412             add eax, 0x12345678 o4 a8
    4801d8                 add rax, rbx o8 a8
    6601d8                 add ax, bx o2 a8
    664801d8               add rax, rbx o8 a8
    0fafc3                 imul eax, ebx o4 a8
    080b                   or byte ds:[rbx], cl o1 a8
    110b                   adc dword ds:[rbx], ecx o4 a8
    1a0b                   sbb cl, byte ds:[rbx] o1 a8
    230b                   and ecx, dword ds:[rbx] o4 a8
    2c7f                   sub al, 0x7f o1 a8
    2d000000ff             sub eax, -0x1000000 o4 a8
    482d000000ff           sub rax, -0x1000000 o8 a8
    662d00ff               sub ax, -0x100 o2 a8
    310d10000000           xor dword ds:[rip+0x10], ecx o4 a8
    3a4301                 cmp al, byte ds:[rbx+0x1] o1 a8
    803cc3ff               cmp byte ds:[rbx+rax*8], -0x1 o1 a8
    8043ff80               add byte ds:[rbx-0x1], -0x80 o1 a8
    81c000000080           add eax, -0x80000000 o4 a8
    4881c000000080         add rax, -0x80000000 o8 a8
    6681c00080             add ax, -0x8000 o2 a8
    83c0ff                 add eax, -0x1 o4 a8
    4883c0ff               add rax, -0x1 o8 a8
    6683e8ff               sub ax, -0x1 o2 a8
    83380a                 cmp dword ds:[rax], 0xa o4 a8
    69c078563412           imul eax, eax, 0x12345678 o4 a8
    4869c0785634ff         imul rax, rax, -0xcba988 o8 a8
    6669c03412             imul ax, ax, 0x1234 o2 a8
    6bc0f6                 imul eax, eax, -0xa o4 a8
    486b44240801           imul rax, qword ss:[rsp+0x8], 0x1 o8 a8
    fec0                   inc al o1 a8
    fe09                   dec byte ds:[rcx] o1 a8
    ffc0                   inc eax o4 a8
    48ff0b                 dec qword ds:[rbx] o8 a8
    66ffc9                 dec cx o2 a8
    f6d0                   not al o1 a8
    f7d8                   neg eax o4 a8
    48f7e1                 mul rcx o8 a8
    f6e9                   imul cl o1 a8
    49f7f0                 div r8 o8 a8
    f7f9                   idiv ecx o4 a8
    f60080                 test byte ds:[rax], -0x80 o1 a8
    f6c880                 test al, -0x80 o1 a8
    f70078563412           test dword ds:[rax], 0x12345678 o4 a8
    48f7c8000000f0         test rax, -0x10000000 o8 a8
    84c0                   test al, al o1 a8
    4885c0                 test rax, rax o8 a8
    a880                   test al, -0x80 o1 a8
    a978563412             test eax, 0x12345678 o4 a8
    48a900000080           test rax, -0x80000000 o8 a8
    f0014b08               lock add dword ds:[rbx+0x8], ecx o4 a8
    f0480fc10f             lock xadd qword ds:[rdi], rcx o8 a8
    f0ff03                 lock inc dword ds:[rbx] o4 a8
    f0f61b                 lock neg byte ds:[rbx] o1 a8
    f0f711                 lock not dword ds:[rcx] o4 a8
    f08303ff               lock add dword ds:[rbx], -0x1 o4 a8
    f0860b                 lock xchg byte ds:[rbx], cl o1 a8
    f0480fb10f             lock cmpxchg qword ds:[rdi], rcx o8 a8
    """

  static let shifts = """
    c0e004                 shl al, 0x4 o1 a8
    c1e8ff                 shr eax, 0xff o4 a8
    48c1f83f               sar rax, 0x3f o8 a8
    d0c0                   rol al, 1 o1 a8
    d1c8                   ror eax, 1 o4 a8
    48d1d0                 rcl rax, 1 o8 a8
    d2d8                   rcr al, cl o1 a8
    d3e0                   shl eax, cl o4 a8
    d3e8                   shr eax, cl o4 a8
    48d3f8                 sar rax, cl o8 a8
    d1f0                   shl eax, 1 o4 a8
    c0f003                 shl al, 0x3 o1 a8
    66d3f1                 shl cx, cl o2 a8
    0fa4c105               shld ecx, eax, 0x5 o4 a8
    480fa5d0               shld rax, rdx, cl o8 a8
    0facc805               shrd eax, ecx, 0x5 o4 a8
    660fad0b               shrd word ds:[rbx], cx, cl o2 a8
    """

  static let moves = """
    88e0                   mov al, ah o1 a8
    4088e0                 mov al, spl o1 a8
    4188c4                 mov r12b, al o1 a8
    40b4ff                 mov spl, -0x1 o1 a8
    b4ff                   mov ah, -0x1 o1 a8
    b080                   mov al, -0x80 o1 a8
    b878563412             mov eax, 0x12345678 o4 a8
    66b83412               mov ax, 0x1234 o2 a8
    48b8efcdab8967452301   mov rax, 0x123456789abcdef o8 a8
    49bf0000000000000080   mov r15, -0x8000000000000000 o8 a8
    c60080                 mov byte ds:[rax], -0x80 o1 a8
    c6c07f                 mov al, 0x7f o1 a8
    c70000000080           mov dword ds:[rax], -0x80000000 o4 a8
    48c7c0000000ff         mov rax, -0x1000000 o8 a8
    66c7003412             mov word ds:[rax], 0x1234 o2 a8
    4889e5                 mov rbp, rsp o8 a8
    8b4508                 mov eax, dword ss:[rbp+0x8] o4 a8
    8a6300                 mov ah, byte ds:[rbx] o1 a8
    448a6300               mov r12b, byte ds:[rbx] o1 a8
    8cd8                   mov eax, ds o4 a8
    488cd8                 mov rax, ds o8 a8
    668cd8                 mov ax, ds o2 a8
    8c18                   mov word ds:[rax], ds o4 a8
    488c18                 mov word ds:[rax], ds o8 a8
    8ed8                   mov ds, ax o4 a8
    8e18                   mov ds, word ds:[rax] o4 a8
    448ee8                 mov gs, ax o4 a8
    488ee0                 mov fs, ax o8 a8
    a0efcdab8967452301     mov al, byte ds:[0x123456789abcdef] o1 a8
    a1efcdab8967452301     mov eax, dword ds:[0x123456789abcdef] o4 a8
    48a3efcdab8967452301   mov qword ds:[0x123456789abcdef], rax o8 a8
    66a1efcdab8967452301   mov ax, word ds:[0x123456789abcdef] o2 a8
    67a178563412           mov eax, dword ds:[0x12345678] o4 a4
    65a1efcdab8967452301   mov eax, dword gs:[0x123456789abcdef] o4 a8
    6748a378563490         mov qword ds:[0x90345678], rax o8 a4
    63c8                   movsxd ecx, eax o4 a8
    4863c8                 movsxd rcx, eax o8 a8
    6663c8                 movsxd cx, ax o2 a8
    48634b08               movsxd rcx, dword ds:[rbx+0x8] o8 a8
    0fb6c4                 movzx eax, ah o4 a8
    400fb6c4               movzx eax, spl o4 a8
    480fb6c0               movzx rax, al o8 a8
    660fb60b               movzx cx, byte ds:[rbx] o2 a8
    0fb708                 movzx ecx, word ds:[rax] o4 a8
    480fb7c8               movzx rcx, ax o8 a8
    0fbe03                 movsx eax, byte ds:[rbx] o4 a8
    480fbec4               movsx rax, spl o8 a8
    0fbf03                 movsx eax, word ds:[rbx] o4 a8
    480fbfc0               movsx rax, ax o8 a8
    4863442410             movsxd rax, dword ss:[rsp+0x10] o8 a8
    0fc303                 movnti dword ds:[rbx], eax o4 a8
    480fc303               movnti qword ds:[rbx], rax o8 a8
    0f38f003               movbe eax, dword ds:[rbx] o4 a8
    480f38f103             movbe qword ds:[rbx], rax o8 a8
    660f38f003             movbe ax, word ds:[rbx] o2 a8
    0f38f90b               movdiri dword ds:[rbx], ecx o4 a8
    86e0                   xchg al, ah o1 a8
    4887d8                 xchg rax, rbx o8 a8
    91                     xchg ecx, eax o4 a8
    4891                   xchg rcx, rax o8 a8
    4991                   xchg r9, rax o8 a8
    6691                   xchg cx, ax o2 a8
    90                     nop o4 a8
    4890                   nop o8 a8
    6690                   nop o2 a8
    4190                   xchg r8d, eax o4 a8
    f390                   pause o4 a8
    f34190                 xchg r8d, eax o4 a8
    f3f290                 nop o4 a8
    98                     cwde o4 a8
    4898                   cdqe o8 a8
    6698                   cbw o2 a8
    99                     cdq o4 a8
    4899                   cqo o8 a8
    6699                   cwd o2 a8
    d7                     xlat o1 a8
    65d7                   xlat {gs} o1 a8
    0fc8                   bswap eax o4 a8
    490fc9                 bswap r9 o8 a8
    8d0424                 lea eax, ss:[rsp] o4 a8
    488d0510000000         lea rax, ds:[rip+0x10] o8 a8
    668d4001               lea ax, ds:[rax+0x1] o2 a8
    67488d4001             lea rax, ds:[rax+0x1] o8 a4
    0f44c3                 cmove eax, ebx o4 a8
    480f4f03               cmovg rax, qword ds:[rbx] o8 a8
    660f4c03               cmovl ax, word ds:[rbx] o2 a8
    0f94c4                 sete ah o1 a8
    400f94c4               sete spl o1 a8
    410f9503               setne byte ds:[r11] o1 a8
    """

  static let stack = """
    50                     push rax o8 a8
    4157                   push r15 o8 a8
    6650                   push ax o2 a8
    664154                 push r12w o2 a8
    4855                   push rbp o8 a8
    5c                     pop rsp o8 a8
    68000000ff             push -0x1000000 o8 a8
    66680080               push -0x8000 o2 a8
    6aff                   push -0x1 o8 a8
    666aff                 push -0x1 o2 a8
    ff30                   push qword ds:[rax] o8 a8
    66ff30                 push word ds:[rax] o2 a8
    8f00                   pop qword ds:[rax] o8 a8
    668f4010               pop word ds:[rax+0x10] o2 a8
    8fc0                   pop rax o8 a8
    9c                     pushf o8 a8
    669c                   pushf o2 a8
    9d                     popf o8 a8
    c8100002               enter 0x10, 0x2 o8 a8
    66c8000100             enter 0x100, 0x0 o2 a8
    c9                     leave o8 a8
    66c9                   leave o2 a8
    0fa0                   push fs o8 a8
    0fa9                   pop gs o8 a8
    660fa8                 push gs o2 a8
    """

  static let branches = """
    7400                   je +0x0 o8 a8
    7580                   jne -0x80 o8 a8
    6675fe                 jne -0x2 o8 a8
    0f8500000080           jne -0x80000000 o8 a8
    660f8478563412         je +0x12345678 o8 a8
    e800000000             call +0x0 o8 a8
    66e8fcffffff           call -0x4 o8 a8
    e9fbffffff             jmp -0x5 o8 a8
    ebfe                   jmp -0x2 o8 a8
    48e901000000           jmp +0x1 o8 a8
    e2fe                   loop -0x2 o8 a8
    67e0fe                 loopne -0x2 o8 a4
    e105                   loope +0x5 o8 a8
    e3f0                   jrcxz -0x10 o8 a8
    67e3f0                 jecxz -0x10 o8 a4
    66e3f0                 jrcxz -0x10 o8 a8
    c3                     ret o8 a8
    66c3                   ret o8 a8
    c21000                 ret 0x10 o8 a8
    f3c3                   ret o8 a8
    f2c3                   ret o8 a8
    cb                     retf o4 a8
    48cb                   retf o8 a8
    66cb                   retf o2 a8
    ca0080                 retf 0x8000 o4 a8
    ffd0                   call rax o8 a8
    66ffd0                 call rax o8 a8
    41ffe3                 jmp r11 o8 a8
    ff20                   jmp qword ds:[rax] o8 a8
    ff18                   callf 6-byte ds:[rax] o4 a8
    48ff18                 callf 10-byte ds:[rax] o8 a8
    66ff28                 jmpf dword ds:[rax] o2 a8
    48ff2b                 jmpf 10-byte ds:[rbx] o8 a8
    cc                     int3 o4 a8
    cd80                   int 0x80 o4 a8
    f1                     int1 o4 a8
    cf                     iret o4 a8
    48cf                   iret o8 a8
    66cf                   iret o2 a8
    0f05                   syscall o4 a8
    480f07                 sysret o8 a8
    0f07                   sysret o4 a8
    0f34                   sysenter o4 a8
    480f35                 sysexit o8 a8
    0f0b                   ud2 o4 a8
    0fb9c8                 ud1 ecx, eax o4 a8
    0fff01                 ud0 eax, dword ds:[rcx] o4 a8
    """

  static let strings = """
    a4                     movsb o1 a8
    f3a4                   rep movsb o1 a8
    f348a5                 rep movsq o8 a8
    66a5                   movsw o2 a8
    f366a5                 rep movsw o2 a8
    67a5                   movsd o4 a4
    64a4                   movsb {fs} o1 a8
    2ea4                   movsb o1 a8
    642ea4                 movsb {fs} o1 a8
    6564a5                 movsd {fs} o4 a8
    f3a6                   repe cmpsb o1 a8
    f2a6                   repne cmpsb o1 a8
    48a7                   cmpsq o8 a8
    aa                     stosb o1 a8
    f348ab                 rep stosq o8 a8
    f366ab                 rep stosw o2 a8
    ac                     lodsb o1 a8
    48ad                   lodsq o8 a8
    f2ae                   repne scasb o1 a8
    f3ae                   repe scasb o1 a8
    67f3aa                 rep stosb o1 a4
    """

  static let ports = """
    e480                   in al, 0x80 o1 a8
    e580                   in eax, 0x80 o4 a8
    66e580                 in ax, 0x80 o2 a8
    48e580                 in eax, 0x80 o4 a8
    6648e5ff               in eax, 0xff o4 a8
    e680                   out 0x80, al o1 a8
    e7ff                   out 0xff, eax o4 a8
    66e7ff                 out 0xff, ax o2 a8
    ec                     in al, dx o1 a8
    ed                     in eax, dx o4 a8
    66ed                   in ax, dx o2 a8
    48ed                   in eax, dx o4 a8
    6648ed                 in eax, dx o4 a8
    4fed                   in eax, dx o4 a8
    ee                     out dx, al o1 a8
    ef                     out dx, eax o4 a8
    66ef                   out dx, ax o2 a8
    48ef                   out dx, eax o4 a8
    6c                     insb o1 a8
    6d                     insd o4 a8
    666d                   insw o2 a8
    486d                   insd o4 a8
    66486d                 insd o4 a8
    f36c                   rep insb o1 a8
    67f36d                 rep insd o4 a4
    646c                   insb {fs} o1 a8
    6e                     outsb o1 a8
    6f                     outsd o4 a8
    666f                   outsw o2 a8
    f36e                   rep outsb o1 a8
    f26e                   repne outsb o1 a8
    f3666f                 rep outsw o2 a8
    f3486f                 rep outsd o4 a8
    656e                   outsb {gs} o1 a8
    366e                   outsb o1 a8
    67f3646e               rep outsb {fs} o1 a4
    f3f26c                 repne insb o1 a8
    """

  static let addresses = """
    8b00                   mov eax, dword ds:[rax] o4 a8
    8b0424                 mov eax, dword ss:[rsp] o4 a8
    8b45f0                 mov eax, dword ss:[rbp-0x10] o4 a8
    418b4424f0             mov eax, dword ds:[r12-0x10] o4 a8
    418b4500               mov eax, dword ds:[r13] o4 a8
    8b0500010000           mov eax, dword ds:[rip+0x100] o4 a8
    418b0500010000         mov eax, dword ds:[rip+0x100] o4 a8
    678b0500010000         mov eax, dword ds:[rip+0x100] o4 a4
    8b042500010000         mov eax, dword ds:[0x100] o4 a8
    438b042500010000       mov eax, dword ds:[r12*1+0x100] o4 a8
    428b042500010000       mov eax, dword ds:[r12*1+0x100] o4 a8
    8b04e500000080         mov eax, dword ds:[-0x80000000] o4 a8
    8b0ce8                 mov ecx, dword ds:[rax+rbp*8] o4 a8
    8b04ad78563412         mov eax, dword ds:[rbp*4+0x12345678] o4 a8
    438b84ad78563412       mov eax, dword ds:[r13+r13*4+0x12345678] o4 a8
    8b84a0785634ff         mov eax, dword ds:[rax-0xcba988] o4 a8
    8b04e0                 mov eax, dword ds:[rax] o4 a8
    428b04e0               mov eax, dword ds:[rax+r12*8] o4 a8
    4a8b04e0               mov rax, qword ds:[rax+r12*8] o8 a8
    67428b04a0             mov eax, dword ds:[rax+r12*4] o4 a4
    678b00                 mov eax, dword ds:[rax] o4 a4
    678b4500               mov eax, dword ss:[rbp] o4 a4
    648b00                 mov eax, dword fs:[rax] o4 a8
    658b042528000000       mov eax, dword gs:[0x28] o4 a8
    2e8b00                 mov eax, dword ds:[rax] o4 a8
    368b00                 mov eax, dword ds:[rax] o4 a8
    3e8b4500               mov eax, dword ss:[rbp] o4 a8
    648b4500               mov eax, dword fs:[rbp] o4 a8
    642e8b00               mov eax, dword fs:[rax] o4 a8
    65648b00               mov eax, dword fs:[rax] o4 a8
    48668b00               mov ax, word ds:[rax] o2 a8
    668b00                 mov ax, word ds:[rax] o2 a8
    66488b00               mov rax, qword ds:[rax] o8 a8
    41668b00               mov ax, word ds:[rax] o2 a8
    418b00                 mov eax, dword ds:[r8] o4 a8
    48418b00               mov eax, dword ds:[r8] o4 a8
    4840678b00             mov eax, dword ds:[rax] o4 a4
    4f8b0c07               mov r9, qword ds:[r15+r8*1] o8 a8
    c7050400000001000000   mov dword ds:[rip+0x4], 0x1 o4 a8
    48c7850001000078563412 mov qword ss:[rbp+0x100], 0x12345678 o8 a8
    80050100000080         add byte ds:[rip+0x1], -0x80 o1 a8
    668105010000000080     add word ds:[rip+0x1], -0x8000 o2 a8
    """
}
