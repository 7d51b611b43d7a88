// What differs in 32- and 16-bit code.

extension Encoding {
  static let code32 = """
    c5f877 avx o4 a4
    8fe97801cb xop eax, ebx o4 a4
    62f17c4810c0 evex o4 a4
    c4e2f198c2 avx xmm0, xmm1, xmm2 o4 a4
    06                     push es o4 a4
    1f                     pop ds o4 a4
    27                     daa o1 a4
    2f                     das o1 a4
    37                     aaa o1 a4
    3f                     aas o1 a4
    40                     inc eax o4 a4
    664b                   dec bx o2 a4
    60                     pusha o4 a4
    6661                   popa o2 a4
    6203                   bound eax, qword ds:[rbx] o4 a4
    63c8                   arpl ax, cx o2 a4
    8200ff                 add byte ds:[rax], -0x1 o1 a4
    c403                   les eax, 6-byte ds:[rbx] o4 a4
    66c503                 lds ax, dword ds:[rbx] o2 a4
    9a785634122000         callf 0x12345678, 0x20 o4 a4
    669a34122000           callf 0x1234, 0x20 o2 a4
    ea785634122000         jmpf 0x12345678, 0x20 o4 a4
    ce                     into o4 a4
    d40a                   aam 0xa o1 a4
    d50a                   aad 0xa o1 a4
    d6                     salc o1 a4
    e3fe                   jecxz -0x2 o4 a4
    67e3fe                 jcxz -0x2 o4 a2
    50                     push eax o4 a4
    6650                   push ax o2 a4
    68785634ff             push -0xcba988 o4 a4
    c9                     leave o4 a4
    9c                     pushf o4 a4
    e800000000             call +0x0 o4 a4
    66e80080               call -0x8000 o2 a4
    660f84fe7f             je +0x7ffe o2 a4
    74fe                   je -0x2 o4 a4
    c3                     ret o4 a4
    66cf                   iret o2 a4
    48                     dec eax o4 a4
    8b0578563412           mov eax, dword ds:[0x12345678] o4 a4
    8b042578563412         mov eax, dword ds:[0x12345678] o4 a4
    8b4500                 mov eax, dword ss:[rbp] o4 a4
    2e8b00                 mov eax, dword cs:[rax] o4 a4
    368b4500               mov eax, dword ss:[rbp] o4 a4
    3e6e                   outsb {ds} o1 a4
    266e                   outsb {es} o1 a4
    a178563412             mov eax, dword ds:[0x12345678] o4 a4
    67a13412               mov eax, dword ds:[0x1234] o4 a2
    678b00                 mov eax, dword ds:[rbx+rsi*1] o4 a2
    678b42fe               mov eax, dword ss:[rbp+rsi*1-0x2] o4 a2
    678b4634               mov eax, dword ss:[rbp+0x34] o4 a2
    678b063412             mov eax, dword ds:[0x1234] o4 a2
    678b8680ff             mov eax, dword ss:[rbp-0x80] o4 a2
    0f20d8                 mov eax, cr3:4 o4 a4
    0f0110                 lgdt 6-byte ds:[rax] o4 a4
    660f0110               lgdt 6-byte ds:[rax] o2 a4
    ed                     in eax, dx o4 a4
    66ed                   in ax, dx o2 a4
    67f36c                 rep insb o1 a2
    ff18                   callf 6-byte ds:[rax] o4 a4
    90                     nop o4 a4
    0fc7f0                 rdrand eax o4 a4
    0f01d9                 vmmcall o4 a4
    0f01f9                 rdtscp o4 a4
    0fb20b                 lss ecx, 6-byte ds:[rbx] o4 a4
    """

  static let code16 = """
    90                     nop o2 a2
    b83412                 mov ax, 0x1234 o2 a2
    66b878563412           mov eax, 0x12345678 o4 a2
    01d8                   add ax, bx o2 a2
    6601d8                 add eax, ebx o4 a2
    8b00                   mov ax, word ds:[rbx+rsi*1] o2 a2
    8b01                   mov ax, word ds:[rbx+rdi*1] o2 a2
    8b02                   mov ax, word ss:[rbp+rsi*1] o2 a2
    8b03                   mov ax, word ss:[rbp+rdi*1] o2 a2
    8b04                   mov ax, word ds:[rsi] o2 a2
    8b05                   mov ax, word ds:[rdi] o2 a2
    8b063412               mov ax, word ds:[0x1234] o2 a2
    8b07                   mov ax, word ds:[rbx] o2 a2
    8b4600                 mov ax, word ss:[rbp] o2 a2
    8b42fe                 mov ax, word ss:[rbp+rsi*1-0x2] o2 a2
    8b8780ff               mov ax, word ds:[rbx-0x80] o2 a2
    678b0424               mov ax, word ss:[rsp] o2 a4
    67668b0500010000       mov eax, dword ds:[0x100] o4 a4
    a13412                 mov ax, word ds:[0x1234] o2 a2
    67a178563412           mov ax, word ds:[0x12345678] o2 a4
    e80080                 call -0x8000 o2 a2
    66e800000080           call -0x80000000 o4 a2
    0f84fe7f               je +0x7ffe o2 a2
    ea34120010             jmpf 0x1234, 0x1000 o2 a2
    66ea7856341200f0       jmpf 0x12345678, 0xf000 o4 a2
    ff1e3412               callf dword ds:[0x1234] o2 a2
    cf                     iret o2 a2
    66cf                   iret o4 a2
    0f20c0                 mov eax, cr0:4 o4 a2
    0f22c0                 mov cr0:4, eax o4 a2
    0f01163412             lgdt 6-byte ds:[0x1234] o2 a2
    ed                     in ax, dx o2 a2
    66ed                   in eax, dx o4 a2
    e3fe                   jcxz -0x2 o2 a2
    67e3fe                 jecxz -0x2 o2 a4
    f3a4                   rep movsb o1 a2
    f3676e                 rep outsb o1 a4
    26ac                   lodsb {es} o1 a2
    c8100000               enter 0x10, 0x0 o2 a2
    cd10                   int 0x10 o2 a2
    50                     push ax o2 a2
    6650                   push eax o4 a2
    c5f877                 avx o2 a2
    c4e260f2c1             andn eax, ebx, ecx o2 a2
    c4e3fbf0c103           rorx eax, ecx, 0x3 o2 a2
    c40e3412               les cx, dword ds:[0x1234] o2 a2
    c50f                   lds cx, dword ds:[rbx] o2 a2
    8fe97801cb             xop eax, ebx o2 a2
    8f00                   pop word ds:[rbx+rsi*1] o2 a2
    62f17c4810c0           evex o4 a2
    6207                   bound ax, dword ds:[rbx] o2 a2
    67c5fc1003             avx ymm0, 32-byte ds:[rbx] o2 a4
    """
}
