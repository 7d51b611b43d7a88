import X86

/// One encoding and what it means: `add al, cl o1 a8` is name, operands, operand width and address width in bytes.
///
/// `{fs}` is a segment override where no memory operand shows it. Checked line by line against another disassembler.
struct Encoding: Sendable, CustomStringConvertible {
  var codeSize: CodeSize
  var bytes: [UInt8]
  var text: String
  var description: String

  /// The rows of all subjects.
  static let all: [Encoding] =
    [
      arithmetic, shifts, moves, stack, branches, strings, ports, addresses,
      controlRegisters, system, bits, state, vectors, extensions,
    ].flatMap { rows($0, .bits64) } + rows(code32, .bits32) + rows(code16, .bits16)

  private static func rows(_ table: String, _ codeSize: CodeSize) -> [Encoding] {
    table.split(separator: "\n").map { line in
      let parts = line.split(separator: " ", maxSplits: 1)
      return Encoding(
        codeSize: codeSize, bytes: X86Tests.bytes(String(parts[0])),
        text: String(parts[1]).trimmed, description: "\(codeSize) \(line)")
    }
  }

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
    """

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
    """
}

extension String {
  /// Without blanks at the front.
  fileprivate var trimmed: String { String(drop { $0 == " " }) }
}
