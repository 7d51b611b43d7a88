// swift-format-ignore-file
// Generated: encodings of our own, with the text on which this disassembler and GNU objdump 2.40 agree. A row is the
// bytes, the text in Intel syntax and the text in AT&T syntax.

enum DisassemblyTable {
  static let bits64 = """
    00448b10|add BYTE PTR [rbx+rcx*4+0x10],al|add %al,0x10(%rbx,%rcx,4)
    008012c4e121|add BYTE PTR [rax+0x21e1c412],al|add %al,0x21e1c412(%rax)
    008012c4e3e9|add BYTE PTR [rax-0x161c3bee],al|add %al,-0x161c3bee(%rax)
    0080c4e26b50|add BYTE PTR [rax+0x506be2c4],al|add %al,0x506be2c4(%rax)
    01c4|add esp,eax|add %eax,%esp
    024c24f0|add cl,BYTE PTR [rsp-0x10]|add -0x10(%rsp),%cl
    03c4|add eax,esp|add %esp,%eax
    04d9|add al,0xd9|add $0xd9,%al
    0503128456|add eax,0x56841203|add $0x56841203,%eax
    0578563412|add eax,0x12345678|add $0x12345678,%eax
    0a20|or ah,BYTE PTR [rax]|or (%rax),%ah
    0b7801|or edi,DWORD PTR [rax+0x1]|or 0x1(%rax),%edi
    0c3c|or al,0x3c|or $0x3c,%al
    0c44|or al,0x44|or $0x44,%al
    0dc1128456|or eax,0x568412c1|or $0x568412c1,%eax
    0dea640f0e|or eax,0xe0f64ea|or $0xe0f64ea,%eax
    0f0234f510000080|lar esi,WORD PTR [rsi*8-0x7ffffff0]|lar -0x7ffffff0(,%rsi,8),%esi
    0f023c2500100000|lar edi,WORD PTR ds:0x1000|lar 0x1000,%edi
    0f026e80|lar ebp,WORD PTR [rsi-0x80]|lar -0x80(%rsi),%ebp
    0f0303|lsl eax,WORD PTR [rbx]|lsl (%rbx),%eax
    0f10c1|movups xmm0,xmm1|movups %xmm1,%xmm0
    0f149300010000|unpcklps xmm2,XMMWORD PTR [rbx+0x100]|unpcklps 0x100(%rbx),%xmm2
    0f1e03|nop DWORD PTR [rbx]|nopl (%rbx)
    0f1e9300010000|nop DWORD PTR [rbx+0x100]|nopl 0x100(%rbx)
    0f2c7801|cvttps2pi mm7,QWORD PTR [rax+0x1]|cvttps2pi 0x1(%rax),%mm7
    0f2cf7|cvttps2pi mm6,xmm7|cvttps2pi %xmm7,%mm6
    0f33|rdpmc|rdpmc
    0f3804448b10|pmaddubsw mm0,QWORD PTR [rbx+rcx*4+0x10]|pmaddubsw 0x10(%rbx,%rcx,4),%mm0
    0f3807c1|phsubsw mm0,mm1|phsubsw %mm1,%mm0
    0f3807ea|phsubsw mm5,mm2|phsubsw %mm2,%mm5
    0f380934f510000080|psignw mm6,QWORD PTR [rsi*8-0x7ffffff0]|psignw -0x7ffffff0(,%rsi,8),%mm6
    0f380b34f510000080|pmulhrsw mm6,QWORD PTR [rsi*8-0x7ffffff0]|pmulhrsw -0x7ffffff0(,%rsi,8),%mm6
    0f380b7801|pmulhrsw mm7,QWORD PTR [rax+0x1]|pmulhrsw 0x1(%rax),%mm7
    0f38c834f510000080|sha1nexte xmm6,XMMWORD PTR [rsi*8-0x7ffffff0]|sha1nexte -0x7ffffff0(,%rsi,8),%xmm6
    0f38c96e80|sha1msg1 xmm5,XMMWORD PTR [rsi-0x80]|sha1msg1 -0x80(%rsi),%xmm5
    0f38ca4c24f0|sha1msg2 xmm1,XMMWORD PTR [rsp-0x10]|sha1msg2 -0x10(%rsp),%xmm1
    0f38ccf7|sha256msg1 xmm6,xmm7|sha256msg1 %xmm7,%xmm6
    0f38cd4c24f0|sha256msg2 xmm1,XMMWORD PTR [rsp-0x10]|sha256msg2 -0x10(%rsp),%xmm1
    0f38f603|wrssd [rbx],eax|wrssd %eax,(%rbx)
    0f3a0f448b1012|palignr mm0,QWORD PTR [rbx+rcx*4+0x10],0x12|palignr $0x12,0x10(%rbx,%rcx,4),%mm0
    0f489300010000|cmovs edx,DWORD PTR [rbx+0x100]|cmovs 0x100(%rbx),%edx
    0f48c1|cmovs eax,ecx|cmovs %ecx,%eax
    0f4a3c2500100000|cmovp edi,DWORD PTR ds:0x1000|cmovp 0x1000,%edi
    0f5334f510000080|rcpps xmm6,XMMWORD PTR [rsi*8-0x7ffffff0]|rcpps -0x7ffffff0(,%rsi,8),%xmm6
    0f536e80|rcpps xmm5,XMMWORD PTR [rsi-0x80]|rcpps -0x80(%rsi),%xmm5
    0f5403|andps xmm0,XMMWORD PTR [rbx]|andps (%rbx),%xmm0
    0f564c24f0|orps xmm1,XMMWORD PTR [rsp-0x10]|orps -0x10(%rsp),%xmm1
    0f5934f510000080|mulps xmm6,XMMWORD PTR [rsi*8-0x7ffffff0]|mulps -0x7ffffff0(,%rsi,8),%xmm6
    0f6103|punpcklwd mm0,DWORD PTR [rbx]|punpcklwd (%rbx),%mm0
    0f696e80|punpckhwd mm5,QWORD PTR [rsi-0x80]|punpckhwd -0x80(%rsi),%mm5
    0f6a7801|punpckhdq mm7,QWORD PTR [rax+0x1]|punpckhdq 0x1(%rax),%mm7
    0f740578563412|pcmpeqb mm0,QWORD PTR [rip+0x12345678]|pcmpeqb 0x12345678(%rip),%mm0
    0f763c2500100000|pcmpeqd mm7,QWORD PTR ds:0x1000|pcmpeqd 0x1000,%mm7
    0f78448b10|vmread QWORD PTR [rbx+rcx*4+0x10],rax|vmread %rax,0x10(%rbx,%rcx,4)
    0f900578563412|seto BYTE PTR [rip+0x12345678]|seto 0x12345678(%rip)
    0f91448b10|setno BYTE PTR [rbx+rcx*4+0x10]|setno 0x10(%rbx,%rcx,4)
    0f920578563412|setb BYTE PTR [rip+0x12345678]|setb 0x12345678(%rip)
    0f9303|setae BYTE PTR [rbx]|setae (%rbx)
    0f95d9|setne cl|setne %cl
    0f9834f510000080|sets BYTE PTR [rsi*8-0x7ffffff0]|sets -0x7ffffff0(,%rsi,8)
    0f9d448b10|setge BYTE PTR [rbx+rcx*4+0x10]|setge 0x10(%rbx,%rcx,4)
    0fa1|pop fs|pop %fs
    0fa2|cpuid|cpuid
    0fa9|pop gs|pop %gs
    0faa|rsm|rsm
    0fbe4c24f0|movsx ecx,BYTE PTR [rsp-0x10]|movsbl -0x10(%rsp),%ecx
    0fbf34f510000080|movsx esi,WORD PTR [rsi*8-0x7ffffff0]|movswl -0x7ffffff0(,%rsi,8),%esi
    0fc1448b10|xadd DWORD PTR [rbx+rcx*4+0x10],eax|xadd %eax,0x10(%rbx,%rcx,4)
    0fc63c250010000012|shufps xmm7,XMMWORD PTR ds:0x1000,0x12|shufps $0x12,0x1000,%xmm7
    0fc8|bswap eax|bswap %eax
    0fc9|bswap ecx|bswap %ecx
    0fcd|bswap ebp|bswap %ebp
    0fd7f7|pmovmskb esi,mm7|pmovmskb %mm7,%esi
    0fd8ea|psubusb mm5,mm2|psubusb %mm2,%mm5
    0fda9300010000|pminub mm2,QWORD PTR [rbx+0x100]|pminub 0x100(%rbx),%mm2
    0fdaf7|pminub mm6,mm7|pminub %mm7,%mm6
    0fddd9|paddusw mm3,mm1|paddusw %mm1,%mm3
    0fe103|psraw mm0,QWORD PTR [rbx]|psraw (%rbx),%mm0
    0fe19300010000|psraw mm2,QWORD PTR [rbx+0x100]|psraw 0x100(%rbx),%mm2
    0fe203|psrad mm0,QWORD PTR [rbx]|psrad (%rbx),%mm0
    0feb3c2500100000|por mm7,QWORD PTR ds:0x1000|por 0x1000,%mm7
    0ff203|pslld mm0,QWORD PTR [rbx]|pslld (%rbx),%mm0
    0ff6d9|psadbw mm3,mm1|psadbw %mm1,%mm3
    0ff6f7|psadbw mm6,mm7|psadbw %mm7,%mm6
    0ffe6e80|paddd mm5,QWORD PTR [rsi-0x80]|paddd -0x80(%rsi),%mm5
    1012|adc BYTE PTR [rdx],dl|adc %dl,(%rdx)
    103c2500100000|adc BYTE PTR ds:0x1000,bh|adc %bh,0x1000
    1284660f833c25|adc al,BYTE PTR [rsi+riz*2+0x253c830f]|adc 0x253c830f(%rsi,%riz,2),%al
    12c4|adc al,ah|adc %ah,%al
    12f2|adc dh,dl|adc %dl,%dh
    1bc1|sbb eax,ecx|sbb %ecx,%eax
    1bf7|sbb esi,edi|sbb %edi,%esi
    1d93000100|sbb eax,0x10093|sbb $0x10093,%eax
    206e80|and BYTE PTR [rsi-0x80],ch|and %ch,-0x80(%rsi)
    2820|sub BYTE PTR [rax],ah|sub %ah,(%rax)
    3020|xor BYTE PTR [rax],ah|xor %ah,(%rax)
    309300010000|xor BYTE PTR [rbx+0x100],dl|xor %dl,0x100(%rbx)
    30d9|xor cl,bl|xor %bl,%cl
    314c24f0|xor DWORD PTR [rsp-0x10],ecx|xor %ecx,-0x10(%rsp)
    31f7|xor edi,esi|xor %esi,%edi
    3234f510000080|xor dh,BYTE PTR [rsi*8-0x7ffffff0]|xor -0x7ffffff0(,%rsi,8),%dh
    327801|xor bh,BYTE PTR [rax+0x1]|xor 0x1(%rax),%bh
    32ea|xor ch,dl|xor %dl,%ch
    3303|xor eax,DWORD PTR [rbx]|xor (%rbx),%eax
    334c24f0|xor ecx,DWORD PTR [rsp-0x10]|xor -0x10(%rsp),%ecx
    339300010000|xor edx,DWORD PTR [rbx+0x100]|xor 0x100(%rbx),%edx
    33d9|xor ebx,ecx|xor %ecx,%ebx
    3a448b10|cmp al,BYTE PTR [rbx+rcx*4+0x10]|cmp 0x10(%rbx,%rcx,4),%al
    3c6e|cmp al,0x6e|cmp $0x6e,%al
    40c112c4|rex rcl DWORD PTR [rdx],0xc4|rex rcll $0xc4,(%rdx)
    4101f7|add r15d,esi|add %esi,%r15d
    410578011284|rex.B add eax,0x84120178|rex.B add $0x84120178,%eax
    4105f7128456|rex.B add eax,0x568412f7|rex.B add $0x568412f7,%eax
    4108448b10|or BYTE PTR [r11+rcx*4+0x10],al|or %al,0x10(%r11,%rcx,4)
    410cd9|rex.B or al,0xd9|rex.B or $0xd9,%al
    410d05785634|rex.B or eax,0x34567805|rex.B or $0x34567805,%eax
    410f039300010000|lsl edx,WORD PTR [r11+0x100]|lsl 0x100(%r11),%edx
    410f06|rex.B clts|rex.B clts
    410f07|rex.B sysretd|rex.B sysretl
    410f134c24f0|movlps QWORD PTR [r12-0x10],xmm1|movlps %xmm1,-0x10(%r12)
    410f1bf7|nop r15d|nop %r15d
    410f1d20|nop DWORD PTR [r8]|nopl (%r8)
    410f1fc1|nop r9d|nop %r9d
    410f287801|movaps xmm7,XMMWORD PTR [r8+0x1]|movaps 0x1(%r8),%xmm7
    410f2c3c2500100000|cvttps2pi mm7,QWORD PTR ds:0x1000|cvttps2pi 0x1000,%mm7
    410f2c9300010000|cvttps2pi mm2,QWORD PTR [r11+0x100]|cvttps2pi 0x100(%r11),%mm2
    410f2e448b10|ucomiss xmm0,DWORD PTR [r11+rcx*4+0x10]|ucomiss 0x10(%r11,%rcx,4),%xmm0
    410f31|rex.B rdtsc|rex.B rdtsc
    410f33|rex.B rdpmc|rex.B rdpmc
    410f34|rex.B sysenter|rex.B sysenter
    410f380234f510000080|phaddd mm6,QWORD PTR [rsi*8-0x7ffffff0]|phaddd -0x7ffffff0(,%rsi,8),%mm6
    410f380520|phsubw mm4,QWORD PTR [r8]|phsubw (%r8),%mm4
    410f38069300010000|phsubd mm2,QWORD PTR [r11+0x100]|phsubd 0x100(%r11),%mm2
    410f380934f510000080|psignw mm6,QWORD PTR [rsi*8-0x7ffffff0]|psignw -0x7ffffff0(,%rsi,8),%mm6
    410f381c3c2500100000|pabsb mm7,QWORD PTR ds:0x1000|pabsb 0x1000,%mm7
    410f381e34f510000080|pabsd mm6,QWORD PTR [rsi*8-0x7ffffff0]|pabsd -0x7ffffff0(,%rsi,8),%mm6
    410f381e9300010000|pabsd mm2,QWORD PTR [r11+0x100]|pabsd 0x100(%r11),%mm2
    410f38c8d9|sha1nexte xmm3,xmm9|sha1nexte %xmm9,%xmm3
    410f38c96e80|sha1msg1 xmm5,XMMWORD PTR [r14-0x80]|sha1msg1 -0x80(%r14),%xmm5
    410f38cd20|sha256msg2 xmm4,XMMWORD PTR [r8]|sha256msg2 (%r8),%xmm4
    410f38f04c24f0|movbe ecx,DWORD PTR [r12-0x10]|movbe -0x10(%r12),%ecx
    410f38f90578563412|movdiri DWORD PTR [rip+0x12345678],eax|movdiri %eax,0x12345678(%rip)
    410f3acc930001000012|sha1rnds4 xmm2,XMMWORD PTR [r11+0x100],0x12|sha1rnds4 $0x12,0x100(%r11),%xmm2
    410f49c1|cmovns eax,r9d|cmovns %r9d,%eax
    410f4e448b10|cmovle eax,DWORD PTR [r11+rcx*4+0x10]|cmovle 0x10(%r11,%rcx,4),%eax
    410f4e6e80|cmovle ebp,DWORD PTR [r14-0x80]|cmovle -0x80(%r14),%ebp
    410f51ea|sqrtps xmm5,xmm10|sqrtps %xmm10,%xmm5
    410f5d03|minps xmm0,XMMWORD PTR [r11]|minps (%r11),%xmm0
    410f634c24f0|packsswb mm1,QWORD PTR [r12-0x10]|packsswb -0x10(%r12),%mm1
    410f6903|punpckhwd mm0,QWORD PTR [r11]|punpckhwd (%r11),%mm0
    410f7420|pcmpeqb mm4,QWORD PTR [r8]|pcmpeqb (%r8),%mm4
    410f7834f510000080|vmread QWORD PTR [rsi*8-0x7ffffff0],rsi|vmread %rsi,-0x7ffffff0(,%rsi,8)
    410f94ea|sete r10b|sete %r10b
    410f95448b10|setne BYTE PTR [r11+rcx*4+0x10]|setne 0x10(%r11,%rcx,4)
    410f95ea|setne r10b|setne %r10b
    410f976e80|seta BYTE PTR [r14-0x80]|seta -0x80(%r14)
    410f97f7|seta r15b|seta %r15b
    410f999300010000|setns BYTE PTR [r11+0x100]|setns 0x100(%r11)
    410f9ad9|setp r9b|setp %r9b
    410f9aea|setp r10b|setp %r10b
    410f9d7801|setge BYTE PTR [r8+0x1]|setge 0x1(%r8)
    410f9ec1|setle r9b|setle %r9b
    410fa1|rex.B pop fs|rex.B pop %fs
    410fa43c250010000012|shld DWORD PTR ds:0x1000,edi,0x12|shld $0x12,%edi,0x1000
    410fa503|shld DWORD PTR [r11],eax,cl|shld %cl,%eax,(%r11)
    410fadea|shrd r10d,ebp,cl|shrd %cl,%ebp,%r10d
    410fb6d9|movzx ebx,r9b|movzbl %r9b,%ebx
    410fbc20|bsf esp,DWORD PTR [r8]|bsf (%r8),%esp
    410fbeea|movsx ebp,r10b|movsbl %r10b,%ebp
    410fc3448b10|movnti DWORD PTR [r11+rcx*4+0x10],eax|movnti %eax,0x10(%r11,%rcx,4)
    410fd24c24f0|psrld mm1,QWORD PTR [r12-0x10]|psrld -0x10(%r12),%mm1
    410fd334f510000080|psrlq mm6,QWORD PTR [rsi*8-0x7ffffff0]|psrlq -0x7ffffff0(,%rsi,8),%mm6
    410fd503|pmullw mm0,QWORD PTR [r11]|pmullw (%r11),%mm0
    410fd59300010000|pmullw mm2,QWORD PTR [r11+0x100]|pmullw 0x100(%r11),%mm2
    410fd94c24f0|psubusw mm1,QWORD PTR [r12-0x10]|psubusw -0x10(%r12),%mm1
    410fdc448b10|paddusb mm0,QWORD PTR [r11+rcx*4+0x10]|paddusb 0x10(%r11,%rcx,4),%mm0
    410fe24c24f0|psrad mm1,QWORD PTR [r12-0x10]|psrad -0x10(%r12),%mm1
    410fe44c24f0|pmulhuw mm1,QWORD PTR [r12-0x10]|pmulhuw -0x10(%r12),%mm1
    410fe76e80|movntq QWORD PTR [r14-0x80],mm5|movntq %mm5,-0x80(%r14)
    410fea6e80|pminsw mm5,QWORD PTR [r14-0x80]|pminsw -0x80(%r14),%mm5
    410fed3c2500100000|paddsw mm7,QWORD PTR ds:0x1000|paddsw 0x1000,%mm7
    410ff134f510000080|psllw mm6,QWORD PTR [rsi*8-0x7ffffff0]|psllw -0x7ffffff0(,%rsi,8),%mm6
    410ff47801|pmuludq mm7,QWORD PTR [r8+0x1]|pmuludq 0x1(%r8),%mm7
    410ffa4c24f0|psubd mm1,QWORD PTR [r12-0x10]|psubd -0x10(%r12),%mm1
    410ffd3c2500100000|paddw mm7,QWORD PTR ds:0x1000|paddw 0x1000,%mm7
    4119448b10|sbb DWORD PTR [r11+rcx*4+0x10],eax|sbb %eax,0x10(%r11,%rcx,4)
    412aea|sub bpl,r10b|sub %r10b,%bpl
    412d6e801284|rex.B sub eax,0x8412806e|rex.B sub $0x8412806e,%eax
    41324c24f0|xor cl,BYTE PTR [r12-0x10]|xor -0x10(%r12),%cl
    4133448b10|xor eax,DWORD PTR [r11+rcx*4+0x10]|xor 0x10(%r11,%rcx,4),%eax
    4138ea|cmp r10b,bpl|cmp %bpl,%r10b
    413c44|rex.B cmp al,0x44|rex.B cmp $0x44,%al
    413dea128456|rex.B cmp eax,0x568412ea|rex.B cmp $0x568412ea,%eax
    415e|pop r14|pop %r14
    41690312845678|imul eax,DWORD PTR [r11],0x78568412|imul $0x78568412,(%r11),%eax
    416a05|rex.B push 0x5|rex.B push $0x5
    4181ea12845678|sub r10d,0x78568412|sub $0x78568412,%r10d
    41847801|test BYTE PTR [r8+0x1],dil|test %dil,0x1(%r8)
    418cd9|mov r9d,ds|mov %ds,%r9d
    4190|xchg r8d,eax|xchg %eax,%r8d
    419f|rex.B lahf|rex.B lahf
    41a103128456789abc01|rex.B movabs eax,ds:0x1bc9a7856841203|rex.B movabs 0x1bc9a7856841203,%eax
    41a6|rex.B cmps BYTE PTR ds:[rsi],BYTE PTR es:[rdi]|rex.B cmpsb %es:(%rdi),%ds:(%rsi)
    41a7|rex.B cmps DWORD PTR ds:[rsi],DWORD PTR es:[rdi]|rex.B cmpsl %es:(%rdi),%ds:(%rsi)
    41ab|rex.B stos DWORD PTR es:[rdi],eax|rex.B stos %eax,%es:(%rdi)
    41af|rex.B scas eax,DWORD PTR es:[rdi]|rex.B scas %es:(%rdi),%eax
    41b305|mov r11b,0x5|mov $0x5,%r11b
    41ba6e801284|mov r10d,0x8412806e|mov $0x8412806e,%r10d
    41be20128456|mov r14d,0x56841220|mov $0x56841220,%r14d
    41c0f712|shl r15b,0x12|shl $0x12,%r15b
    41c10312|rol DWORD PTR [r11],0x12|roll $0x12,(%r11)
    41c12012|shl DWORD PTR [r8],0x12|shll $0x12,(%r8)
    41d320|shl DWORD PTR [r8],cl|shll %cl,(%r8)
    41de03|fiadd WORD PTR [r11]|fiadds (%r11)
    41df7801|fistp QWORD PTR [r8+0x1]|fistpll 0x1(%r8)
    41e420|rex.B in al,0x20|rex.B in $0x20,%al
    41e4d9|rex.B in al,0xd9|rex.B in $0xd9,%al
    41ee|rex.B out dx,al|rex.B out %al,(%dx)
    440003|add BYTE PTR [rbx],r8b|add %r8b,(%rbx)
    4502d9|add r11b,r9b|add %r9b,%r11b
    450578011284|rex.RB add eax,0x84120178|rex.RB add $0x84120178,%eax
    4508448b10|or BYTE PTR [r11+rcx*4+0x10],r8b|or %r8b,0x10(%r11,%rcx,4)
    450f02d9|lar r11d,r9d|lar %r9d,%r11d
    450f09|rex.RB wbinvd|rex.RB wbinvd
    450f0b|rex.RB ud2|rex.RB ud2
    450f0e|rex.RB femms|rex.RB femms
    450f1120|movups XMMWORD PTR [r8],xmm12|movups %xmm12,(%r8)
    450f11f7|movups xmm15,xmm14|movups %xmm14,%xmm15
    450f124c24f0|movlps xmm9,QWORD PTR [r12-0x10]|movlps -0x10(%r12),%xmm9
    450f136e80|movlps QWORD PTR [r14-0x80],xmm13|movlps %xmm13,-0x80(%r14)
    450f154c24f0|unpckhps xmm9,XMMWORD PTR [r12-0x10]|unpckhps -0x10(%r12),%xmm9
    450f173c2500100000|movhps QWORD PTR ds:0x1000,xmm15|movhps %xmm15,0x1000
    450f18ea|rex.RB nop r10d|rex.RB nop %r10d
    450f1ac1|rex.RB nop r9d|rex.RB nop %r9d
    450f1c448b10|rex.RB cldemote BYTE PTR [r11+rcx*4+0x10]|rex.RB cldemote 0x10(%r11,%rcx,4)
    450f1c7801|rex.RB nop DWORD PTR [r8+0x1]|rex.RB nopl 0x1(%r8)
    450f29ea|movaps xmm10,xmm13|movaps %xmm13,%xmm10
    450f2a03|cvtpi2ps xmm8,QWORD PTR [r11]|cvtpi2ps (%r11),%xmm8
    450f2cd9|rex.RB cvttps2pi mm3,xmm9|rex.RB cvttps2pi %xmm9,%mm3
    450f2fd9|comiss xmm11,xmm9|comiss %xmm9,%xmm11
    450f33|rex.RB rdpmc|rex.RB rdpmc
    450f3802d9|rex.RB phaddd mm3,mm1|rex.RB phaddd %mm1,%mm3
    450f380834f510000080|rex.RB psignb mm6,QWORD PTR [rsi*8-0x7ffffff0]|rex.RB psignb -0x7ffffff0(,%rsi,8),%mm6
    450f38090578563412|rex.RB psignw mm0,QWORD PTR [rip+0x12345678]|rex.RB psignw 0x12345678(%rip),%mm0
    450f3809f7|rex.RB psignw mm6,mm7|rex.RB psignw %mm7,%mm6
    450f38c8c1|sha1nexte xmm8,xmm9|sha1nexte %xmm9,%xmm8
    450f38c9f7|sha1msg1 xmm14,xmm15|sha1msg1 %xmm15,%xmm14
    450f38f97801|movdiri DWORD PTR [r8+0x1],r15d|movdiri %r15d,0x1(%r8)
    450f4b20|cmovnp r12d,DWORD PTR [r8]|cmovnp (%r8),%r12d
    450f4d7801|cmovge r15d,DWORD PTR [r8+0x1]|cmovge 0x1(%r8),%r15d
    450f4df7|cmovge r14d,r15d|cmovge %r15d,%r14d
    450f4f03|cmovg r8d,DWORD PTR [r11]|cmovg (%r11),%r8d
    450f51d9|sqrtps xmm11,xmm9|sqrtps %xmm9,%xmm11
    450f5a6e80|cvtps2pd xmm13,QWORD PTR [r14-0x80]|cvtps2pd -0x80(%r14),%xmm13
    450f5b3c2500100000|cvtdq2ps xmm15,XMMWORD PTR ds:0x1000|cvtdq2ps 0x1000,%xmm15
    450f5f34f510000080|maxps xmm14,XMMWORD PTR [rsi*8-0x7ffffff0]|maxps -0x7ffffff0(,%rsi,8),%xmm14
    450f600578563412|rex.RB punpcklbw mm0,DWORD PTR [rip+0x12345678]|rex.RB punpcklbw 0x12345678(%rip),%mm0
    450f66d9|rex.RB pcmpgtd mm3,mm1|rex.RB pcmpgtd %mm1,%mm3
    450f69ea|rex.RB punpckhwd mm5,mm2|rex.RB punpckhwd %mm2,%mm5
    450f6a34f510000080|rex.RB punpckhdq mm6,QWORD PTR [rsi*8-0x7ffffff0]|rex.RB punpckhdq -0x7ffffff0(,%rsi,8),%mm6
    450f7403|rex.RB pcmpeqb mm0,QWORD PTR [r11]|rex.RB pcmpeqb (%r11),%mm0
    450f767801|rex.RB pcmpeqd mm7,QWORD PTR [r8+0x1]|rex.RB pcmpeqd 0x1(%r8),%mm7
    450f914c24f0|rex.RB setno BYTE PTR [r12-0x10]|rex.RB setno -0x10(%r12)
    450f9303|rex.RB setae BYTE PTR [r11]|rex.RB setae (%r11)
    450f943c2500100000|rex.RB sete BYTE PTR ds:0x1000|rex.RB sete 0x1000
    450f9cc1|rex.RB setl r9b|rex.RB setl %r9b
    450f9f34f510000080|rex.RB setg BYTE PTR [rsi*8-0x7ffffff0]|rex.RB setg -0x7ffffff0(,%rsi,8)
    450fa0|rex.RB push fs|rex.RB push %fs
    450fa1|rex.RB pop fs|rex.RB pop %fs
    450fa40312|shld DWORD PTR [r11],r8d,0x12|shld $0x12,%r8d,(%r11)
    450fa5448b10|shld DWORD PTR [r11+rcx*4+0x10],r8d,cl|shld %cl,%r8d,0x10(%r11,%rcx,4)
    450fa57801|shld DWORD PTR [r8+0x1],r15d,cl|shld %cl,%r15d,0x1(%r8)
    450fab4c24f0|bts DWORD PTR [r12-0x10],r9d|bts %r9d,-0x10(%r12)
    450fad6e80|shrd DWORD PTR [r14-0x80],r13d,cl|shrd %cl,%r13d,-0x80(%r14)
    450fb303|btr DWORD PTR [r11],r8d|btr %r8d,(%r11)
    450fb334f510000080|btr DWORD PTR [rsi*8-0x7ffffff0],r14d|btr %r14d,-0x7ffffff0(,%rsi,8)
    450fb3ea|btr r10d,r13d|btr %r13d,%r10d
    450fb53c2500100000|lgs r15d,FWORD PTR ds:0x1000|lgs 0x1000,%r15d
    450fbb9300010000|btc DWORD PTR [r11+0x100],r10d|btc %r10d,0x100(%r11)
    450fbc3c2500100000|bsf r15d,DWORD PTR ds:0x1000|bsf 0x1000,%r15d
    450fbdc1|bsr r8d,r9d|bsr %r9d,%r8d
    450fbf20|movsx r12d,WORD PTR [r8]|movswl (%r8),%r12d
    450fbf4c24f0|movsx r9d,WORD PTR [r12-0x10]|movswl -0x10(%r12),%r9d
    450fc4ea12|rex.RB pinsrw mm5,r10d,0x12|rex.RB pinsrw $0x12,%r10d,%mm5
    450fc9|rex.RB bswap r9d|rex.RB bswap %r9d
    450fcb|rex.RB bswap r11d|rex.RB bswap %r11d
    450fd14c24f0|rex.RB psrlw mm1,QWORD PTR [r12-0x10]|rex.RB psrlw -0x10(%r12),%mm1
    450fd40578563412|rex.RB paddq mm0,QWORD PTR [rip+0x12345678]|rex.RB paddq 0x12345678(%rip),%mm0
    450fd50578563412|rex.RB pmullw mm0,QWORD PTR [rip+0x12345678]|rex.RB pmullw 0x12345678(%rip),%mm0
    450fd5f7|rex.RB pmullw mm6,mm7|rex.RB pmullw %mm7,%mm6
    450fd7f7|rex.RB pmovmskb r14d,mm7|rex.RB pmovmskb %mm7,%r14d
    450fd9f7|rex.RB psubusw mm6,mm7|rex.RB psubusw %mm7,%mm6
    450fda03|rex.RB pminub mm0,QWORD PTR [r11]|rex.RB pminub (%r11),%mm0
    450fdcea|rex.RB paddusb mm5,mm2|rex.RB paddusb %mm2,%mm5
    450fdf03|rex.RB pandn mm0,QWORD PTR [r11]|rex.RB pandn (%r11),%mm0
    450fe06e80|rex.RB pavgb mm5,QWORD PTR [r14-0x80]|rex.RB pavgb -0x80(%r14),%mm5
    450fe1d9|rex.RB psraw mm3,mm1|rex.RB psraw %mm1,%mm3
    450fe434f510000080|rex.RB pmulhuw mm6,QWORD PTR [rsi*8-0x7ffffff0]|rex.RB pmulhuw -0x7ffffff0(,%rsi,8),%mm6
    450fe4448b10|rex.RB pmulhuw mm0,QWORD PTR [r11+rcx*4+0x10]|rex.RB pmulhuw 0x10(%r11,%rcx,4),%mm0
    450fe74c24f0|rex.RB movntq QWORD PTR [r12-0x10],mm1|rex.RB movntq %mm1,-0x10(%r12)
    450fe84c24f0|rex.RB psubsb mm1,QWORD PTR [r12-0x10]|rex.RB psubsb -0x10(%r12),%mm1
    450fee0578563412|rex.RB pmaxsw mm0,QWORD PTR [rip+0x12345678]|rex.RB pmaxsw 0x12345678(%rip),%mm0
    450ff19300010000|rex.RB psllw mm2,QWORD PTR [r11+0x100]|rex.RB psllw 0x100(%r11),%mm2
    450ff47801|rex.RB pmuludq mm7,QWORD PTR [r8+0x1]|rex.RB pmuludq 0x1(%r8),%mm7
    450ff7c1|rex.RB maskmovq mm0,mm1|rex.RB maskmovq %mm1,%mm0
    450ff903|rex.RB psubw mm0,QWORD PTR [r11]|rex.RB psubw (%r11),%mm0
    450ff96e80|rex.RB psubw mm5,QWORD PTR [r14-0x80]|rex.RB psubw -0x80(%r14),%mm5
    450ffcd9|rex.RB paddb mm3,mm1|rex.RB paddb %mm1,%mm3
    450ffe0578563412|rex.RB paddd mm0,QWORD PTR [rip+0x12345678]|rex.RB paddd 0x12345678(%rip),%mm0
    451334f510000080|adc r14d,DWORD PTR [rsi*8-0x7ffffff0]|adc -0x7ffffff0(,%rsi,8),%r14d
    451520128456|rex.RB adc eax,0x56841220|rex.RB adc $0x56841220,%eax
    45207801|and BYTE PTR [r8+0x1],r15b|and %r15b,0x1(%r8)
    45226e80|and r13b,BYTE PTR [r14-0x80]|and -0x80(%r14),%r13b
    452a9300010000|sub r10b,BYTE PTR [r11+0x100]|sub 0x100(%r11),%r10b
    452dc1128456|rex.RB sub eax,0x568412c1|rex.RB sub $0x568412c1,%eax
    453405|rex.RB xor al,0x5|rex.RB xor $0x5,%al
    45353c250010|rex.RB xor eax,0x1000253c|rex.RB xor $0x1000253c,%eax
    453b20|cmp r12d,DWORD PTR [r8]|cmp (%r8),%r12d
    4553|rex.RB push r11|rex.RB push %r11
    4554|rex.RB push r12|rex.RB push %r12
    455a|rex.RB pop r10|rex.RB pop %r10
    455e|rex.RB pop r14|rex.RB pop %r14
    4569c112845678|imul r8d,r9d,0x78568412|imul $0x78568412,%r9d,%r8d
    456b930001000012|imul r10d,DWORD PTR [r11+0x100],0x12|imul $0x12,0x100(%r11),%r10d
    456bc112|imul r8d,r9d,0x12|imul $0x12,%r9d,%r8d
    456c|rex.RB ins BYTE PTR es:[rdi],dx|rex.RB insb (%dx),%es:(%rdi)
    456d|rex.RB ins DWORD PTR es:[rdi],dx|rex.RB insl (%dx),%es:(%rdi)
    4583448b1012|rex.RB add DWORD PTR [r11+rcx*4+0x10],0x12|rex.RB addl $0x12,0x10(%r11,%rcx,4)
    45843c2500100000|test BYTE PTR ds:0x1000,r15b|test %r15b,0x1000
    45853c2500100000|test DWORD PTR ds:0x1000,r15d|test %r15d,0x1000
    458d03|lea r8d,[r11]|lea (%r11),%r8d
    4591|rex.RB xchg r9d,eax|rex.RB xchg %eax,%r9d
    4594|rex.RB xchg r12d,eax|rex.RB xchg %eax,%r12d
    459c|rex.RB pushf|rex.RB pushf
    459f|rex.RB lahf|rex.RB lahf
    45a14c24f0128456789a|rex.RB movabs eax,ds:0x9a78568412f0244c|rex.RB movabs 0x9a78568412f0244c,%eax
    45a3ea128456789abc01|rex.RB movabs ds:0x1bc9a78568412ea,eax|rex.RB movabs %eax,0x1bc9a78568412ea
    45a6|rex.RB cmps BYTE PTR ds:[rsi],BYTE PTR es:[rdi]|rex.RB cmpsb %es:(%rdi),%ds:(%rsi)
    45a7|rex.RB cmps DWORD PTR ds:[rsi],DWORD PTR es:[rdi]|rex.RB cmpsl %es:(%rdi),%ds:(%rsi)
    45a94c24f012|rex.RB test eax,0x12f0244c|rex.RB test $0x12f0244c,%eax
    45aa|rex.RB stos BYTE PTR es:[rdi],al|rex.RB stos %al,%es:(%rdi)
    45ac|rex.RB lods al,BYTE PTR ds:[rsi]|rex.RB lods %ds:(%rsi),%al
    45ae|rex.RB scas al,BYTE PTR es:[rdi]|rex.RB scas %es:(%rdi),%al
    45b03c|rex.RB mov r8b,0x3c|rex.RB mov $0x3c,%r8b
    45b078|rex.RB mov r8b,0x78|rex.RB mov $0x78,%r8b
    45b193|rex.RB mov r9b,0x93|rex.RB mov $0x93,%r9b
    45b678|rex.RB mov r14b,0x78|rex.RB mov $0x78,%r14b
    45b6ea|rex.RB mov r14b,0xea|rex.RB mov $0xea,%r14b
    45b920128456|rex.RB mov r9d,0x56841220|rex.RB mov $0x56841220,%r9d
    45b9448b1012|rex.RB mov r9d,0x12108b44|rex.RB mov $0x12108b44,%r9d
    45bb03128456|rex.RB mov r11d,0x56841203|rex.RB mov $0x56841203,%r11d
    45bb3c250010|rex.RB mov r11d,0x1000253c|rex.RB mov $0x1000253c,%r11d
    45bb4c24f012|rex.RB mov r11d,0x12f0244c|rex.RB mov $0x12f0244c,%r11d
    45bf4c24f012|rex.RB mov r15d,0x12f0244c|rex.RB mov $0x12f0244c,%r15d
    45bf78011284|rex.RB mov r15d,0x84120178|rex.RB mov $0x84120178,%r15d
    45c9|rex.RB leave|rex.RB leave
    45cf|rex.RB iret|rex.RB iret
    45d87801|rex.RB fdivr DWORD PTR [r8+0x1]|rex.RB fdivrs 0x1(%r8)
    45db4c24f0|rex.RB fisttp DWORD PTR [r12-0x10]|rex.RB fisttpl -0x10(%r12)
    45dcc1|rex.RB fadd st(1),st|rex.RB fadd %st,%st(1)
    45dcf7|rex.RB fdivr st(7),st|rex.RB fdiv %st,%st(7)
    45ddea|rex.RB fucomp st(2)|rex.RB fucomp %st(2)
    45dfd9|rex.RB (bad)|rex.RB (bad)
    45e444|rex.RB in al,0x44|rex.RB in $0x44,%al
    45f1|rex.RB int1|rex.RB int1
    45f9|rex.RB stc|rex.RB stc
    45fa|rex.RB cli|rex.RB cli
    45fc|rex.RB cld|rex.RB cld
    45fec1|rex.RB inc r9b|rex.RB inc %r9b
    4800f7|rex.W add dil,sil|rex.W add %sil,%dil
    480cd9|rex.W or al,0xd9|rex.W or $0xd9,%al
    480cf7|rex.W or al,0xf7|rex.W or $0xf7,%al
    480f02f7|lar rsi,rdi|lar %rdi,%rsi
    480f05|rex.W syscall|rex.W syscall
    480f0b|rex.W ud2|rex.W ud2
    480f1103|rex.W movups XMMWORD PTR [rbx],xmm0|rex.W movups %xmm0,(%rbx)
    480f14f7|rex.W unpcklps xmm6,xmm7|rex.W unpcklps %xmm7,%xmm6
    480f187801|nop QWORD PTR [rax+0x1]|nopq 0x1(%rax)
    480f18f7|nop rdi|nop %rdi
    480f283c2500100000|rex.W movaps xmm7,XMMWORD PTR ds:0x1000|rex.W movaps 0x1000,%xmm7
    480f2e9300010000|rex.W ucomiss xmm2,DWORD PTR [rbx+0x100]|rex.W ucomiss 0x100(%rbx),%xmm2
    480f34|rex.W sysenter|rex.W sysenter
    480f380403|rex.W pmaddubsw mm0,QWORD PTR [rbx]|rex.W pmaddubsw (%rbx),%mm0
    480f3804c1|rex.W pmaddubsw mm0,mm1|rex.W pmaddubsw %mm1,%mm0
    480f3808d9|rex.W psignb mm3,mm1|rex.W psignb %mm1,%mm3
    480f380920|rex.W psignw mm4,QWORD PTR [rax]|rex.W psignw (%rax),%mm4
    480f380b3c2500100000|rex.W pmulhrsw mm7,QWORD PTR ds:0x1000|rex.W pmulhrsw 0x1000,%mm7
    480f381c20|rex.W pabsb mm4,QWORD PTR [rax]|rex.W pabsb (%rax),%mm4
    480f38c820|rex.W sha1nexte xmm4,XMMWORD PTR [rax]|rex.W sha1nexte (%rax),%xmm4
    480f38f920|movdiri QWORD PTR [rax],rsp|movdiri %rsp,(%rax)
    480f400578563412|cmovo rax,QWORD PTR [rip+0x12345678]|cmovo 0x12345678(%rip),%rax
    480f440578563412|cmove rax,QWORD PTR [rip+0x12345678]|cmove 0x12345678(%rip),%rax
    480f45448b10|cmovne rax,QWORD PTR [rbx+rcx*4+0x10]|cmovne 0x10(%rbx,%rcx,4),%rax
    480f4720|cmova rsp,QWORD PTR [rax]|cmova (%rax),%rsp
    480f497801|cmovns rdi,QWORD PTR [rax+0x1]|cmovns 0x1(%rax),%rdi
    480f4a20|cmovp rsp,QWORD PTR [rax]|cmovp (%rax),%rsp
    480f4aea|cmovp rbp,rdx|cmovp %rdx,%rbp
    480f4d9300010000|cmovge rdx,QWORD PTR [rbx+0x100]|cmovge 0x100(%rbx),%rdx
    480f52ea|rex.W rsqrtps xmm5,xmm2|rex.W rsqrtps %xmm2,%xmm5
    480f533c2500100000|rex.W rcpps xmm7,XMMWORD PTR ds:0x1000|rex.W rcpps 0x1000,%xmm7
    480f5734f510000080|rex.W xorps xmm6,XMMWORD PTR [rsi*8-0x7ffffff0]|rex.W xorps -0x7ffffff0(,%rsi,8),%xmm6
    480f5c448b10|rex.W subps xmm0,XMMWORD PTR [rbx+rcx*4+0x10]|rex.W subps 0x10(%rbx,%rcx,4),%xmm0
    480f6234f510000080|rex.W punpckldq mm6,DWORD PTR [rsi*8-0x7ffffff0]|rex.W punpckldq -0x7ffffff0(,%rsi,8),%mm6
    480f630578563412|rex.W packsswb mm0,QWORD PTR [rip+0x12345678]|rex.W packsswb 0x12345678(%rip),%mm0
    480f6e03|movq mm0,QWORD PTR [rbx]|movq (%rbx),%mm0
    480f6eea|movq mm5,rdx|movq %rdx,%mm5
    480f77|rex.W emms|rex.W emms
    480f97c1|rex.W seta cl|rex.W seta %cl
    480f98f7|rex.W sets dil|rex.W sets %dil
    480f997801|rex.W setns BYTE PTR [rax+0x1]|rex.W setns 0x1(%rax)
    480f9b20|rex.W setnp BYTE PTR [rax]|rex.W setnp (%rax)
    480f9b9300010000|rex.W setnp BYTE PTR [rbx+0x100]|rex.W setnp 0x100(%rbx)
    480fa4f712|shld rdi,rsi,0x12|shld $0x12,%rsi,%rdi
    480fabd9|bts rcx,rbx|bts %rbx,%rcx
    480fb934f510000080|ud1 rsi,QWORD PTR [rsi*8-0x7ffffff0]|ud1 -0x7ffffff0(,%rsi,8),%rsi
    480fc8|bswap rax|bswap %rax
    480fcb|bswap rbx|bswap %rbx
    480fcc|bswap rsp|bswap %rsp
    480fcd|bswap rbp|bswap %rbp
    480fda0578563412|rex.W pminub mm0,QWORD PTR [rip+0x12345678]|rex.W pminub 0x12345678(%rip),%mm0
    480fdd4c24f0|rex.W paddusw mm1,QWORD PTR [rsp-0x10]|rex.W paddusw -0x10(%rsp),%mm1
    480fde0578563412|rex.W pmaxub mm0,QWORD PTR [rip+0x12345678]|rex.W pmaxub 0x12345678(%rip),%mm0
    480fed0578563412|rex.W paddsw mm0,QWORD PTR [rip+0x12345678]|rex.W paddsw 0x12345678(%rip),%mm0
    480ff334f510000080|rex.W psllq mm6,QWORD PTR [rsi*8-0x7ffffff0]|rex.W psllq -0x7ffffff0(,%rsi,8),%mm6
    480ff503|rex.W pmaddwd mm0,QWORD PTR [rbx]|rex.W pmaddwd (%rbx),%mm0
    480ffa9300010000|rex.W psubd mm2,QWORD PTR [rbx+0x100]|rex.W psubd 0x100(%rbx),%mm2
    480ffb0578563412|rex.W psubq mm0,QWORD PTR [rip+0x12345678]|rex.W psubq 0x12345678(%rip),%mm0
    4810d9|rex.W adc cl,bl|rex.W adc %bl,%cl
    481c78|rex.W sbb al,0x78|rex.W sbb $0x78,%al
    48226e80|rex.W and bpl,BYTE PTR [rsi-0x80]|rex.W and -0x80(%rsi),%bpl
    482320|and rsp,QWORD PTR [rax]|and (%rax),%rsp
    48287801|rex.W sub BYTE PTR [rax+0x1],dil|rex.W sub %dil,0x1(%rax)
    48297801|sub QWORD PTR [rax+0x1],rdi|sub %rdi,0x1(%rax)
    483d4c24f012|cmp rax,0x12f0244c|cmp $0x12f0244c,%rax
    4852|rex.W push rdx|rex.W push %rdx
    485b|rex.W pop rbx|rex.W pop %rbx
    4869d912845678|imul rbx,rcx,0x78568412|imul $0x78568412,%rcx,%rbx
    486e|rex.W outs dx,BYTE PTR ds:[rsi]|rex.W outsb %ds:(%rsi),(%dx)
    488434f510000080|rex.W test BYTE PTR [rsi*8-0x7ffffff0],sil|rex.W test %sil,-0x7ffffff0(,%rsi,8)
    4889f7|mov rdi,rsi|mov %rsi,%rdi
    488a6e80|rex.W mov bpl,BYTE PTR [rsi-0x80]|rex.W mov -0x80(%rsi),%bpl
    488b20|mov rsp,QWORD PTR [rax]|mov (%rax),%rsp
    488c03|rex.W mov WORD PTR [rbx],es|rex.W mov %es,(%rbx)
    488c20|rex.W mov WORD PTR [rax],fs|rex.W mov %fs,(%rax)
    4894|xchg rsp,rax|xchg %rax,%rsp
    4899|cqo|cqto
    489c|rex.W pushf|rex.W pushf
    48a19300010000128456|movabs rax,ds:0x5684120000010093|movabs 0x5684120000010093,%rax
    48a6|rex.W cmps BYTE PTR ds:[rsi],BYTE PTR es:[rdi]|rex.W cmpsb %es:(%rdi),%ds:(%rsi)
    48a9448b1012|test rax,0x12108b44|test $0x12108b44,%rax
    48ac|rex.W lods al,BYTE PTR ds:[rsi]|rex.W lods %ds:(%rsi),%al
    48ad|lods rax,QWORD PTR ds:[rsi]|lods %ds:(%rsi),%rax
    48af|scas rax,QWORD PTR es:[rdi]|scas %es:(%rdi),%rax
    48b04c|rex.W mov al,0x4c|rex.W mov $0x4c,%al
    48b144|rex.W mov cl,0x44|rex.W mov $0x44,%cl
    48b73c|rex.W mov dil,0x3c|rex.W mov $0x3c,%dil
    48b7c1|rex.W mov dil,0xc1|rex.W mov $0xc1,%dil
    48b80578563412128456|movabs rax,0x5684121234567805|movabs $0x5684121234567805,%rax
    48b9d9128456789abc01|movabs rcx,0x1bc9a78568412d9|movabs $0x1bc9a78568412d9,%rcx
    48ba20128456789abc01|movabs rdx,0x1bc9a7856841220|movabs $0x1bc9a7856841220,%rdx
    48bb6e80128456789abc|movabs rbx,0xbc9a78568412806e|movabs $0xbc9a78568412806e,%rbx
    48bb9300010000128456|movabs rbx,0x5684120000010093|movabs $0x5684120000010093,%rbx
    48c9|rex.W leave|rex.W leave
    48cb|retfq|lretq
    48d1c1|rol rcx,1|rol %rcx
    48da03|rex.W fiadd DWORD PTR [rbx]|rex.W fiaddl (%rbx)
    48dbf7|rex.W fcomi st,st(7)|rex.W fcomi %st(7),%st
    48ddd9|rex.W fstp st(1)|rex.W fstp %st(1)
    48fb|rex.W sti|rex.W sti
    4d00448b10|rex.WRB add BYTE PTR [r11+rcx*4+0x10],r8b|rex.WRB add %r8b,0x10(%r11,%rcx,4)
    4d006e80|rex.WRB add BYTE PTR [r14-0x80],r13b|rex.WRB add %r13b,-0x80(%r14)
    4d00d9|rex.WRB add r9b,r11b|rex.WRB add %r11b,%r9b
    4d02448b10|rex.WRB add r8b,BYTE PTR [r11+rcx*4+0x10]|rex.WRB add 0x10(%r11,%rcx,4),%r8b
    4d039300010000|add r10,QWORD PTR [r11+0x100]|add 0x100(%r11),%r10
    4d0f0120|rex.WRB smsw WORD PTR [r8]|rex.WRB smsw (%r8)
    4d0f03c1|lsl r8,r9|lsl %r9,%r8
    4d0f06|rex.WRB clts|rex.WRB clts
    4d0f0b|rex.WRB ud2|rex.WRB ud2
    4d0f119300010000|rex.WRB movups XMMWORD PTR [r11+0x100],xmm10|rex.WRB movups %xmm10,0x100(%r11)
    4d0f14c1|rex.WRB unpcklps xmm8,xmm9|rex.WRB unpcklps %xmm9,%xmm8
    4d0f15c1|rex.WRB unpckhps xmm8,xmm9|rex.WRB unpckhps %xmm9,%xmm8
    4d0f1e0578563412|rex.WRB nop QWORD PTR [rip+0x12345678]|rex.WRB nopq 0x12345678(%rip)
    4d0f1f0578563412|rex.WRB nop QWORD PTR [rip+0x12345678]|rex.WRB nopq 0x12345678(%rip)
    4d0f2d0578563412|rex.WRB cvtps2pi mm0,QWORD PTR [rip+0x12345678]|rex.WRB cvtps2pi 0x12345678(%rip),%mm0
    4d0f37|rex.WRB getsec|rex.WRB getsec
    4d0f3800c1|rex.WRB pshufb mm0,mm1|rex.WRB pshufb %mm1,%mm0
    4d0f38083c2500100000|rex.WRB psignb mm7,QWORD PTR ds:0x1000|rex.WRB psignb 0x1000,%mm7
    4d0f381c20|rex.WRB pabsb mm4,QWORD PTR [r8]|rex.WRB pabsb (%r8),%mm4
    4d0f381e4c24f0|rex.WRB pabsd mm1,QWORD PTR [r12-0x10]|rex.WRB pabsd -0x10(%r12),%mm1
    4d0f38c9c1|rex.WRB sha1msg1 xmm8,xmm9|rex.WRB sha1msg1 %xmm9,%xmm8
    4d0f38cb3c2500100000|rex.WRB sha256rnds2 xmm15,XMMWORD PTR ds:0x1000,xmm0|rex.WRB sha256rnds2 %xmm0,0x1000,%xmm15
    4d0f38f00578563412|movbe r8,QWORD PTR [rip+0x12345678]|movbe 0x12345678(%rip),%r8
    4d0f38f04c24f0|movbe r9,QWORD PTR [r12-0x10]|movbe -0x10(%r12),%r9
    4d0f409300010000|cmovo r10,QWORD PTR [r11+0x100]|cmovo 0x100(%r11),%r10
    4d0f460578563412|cmovbe r8,QWORD PTR [rip+0x12345678]|cmovbe 0x12345678(%rip),%r8
    4d0f4703|cmova r8,QWORD PTR [r11]|cmova (%r11),%r8
    4d0f4a3c2500100000|cmovp r15,QWORD PTR ds:0x1000|cmovp 0x1000,%r15
    4d0f4b20|cmovnp r12,QWORD PTR [r8]|cmovnp (%r8),%r12
    4d0f4f0578563412|cmovg r8,QWORD PTR [rip+0x12345678]|cmovg 0x12345678(%rip),%r8
    4d0f514c24f0|rex.WRB sqrtps xmm9,XMMWORD PTR [r12-0x10]|rex.WRB sqrtps -0x10(%r12),%xmm9
    4d0f527801|rex.WRB rsqrtps xmm15,XMMWORD PTR [r8+0x1]|rex.WRB rsqrtps 0x1(%r8),%xmm15
    4d0f550578563412|rex.WRB andnps xmm8,XMMWORD PTR [rip+0x12345678]|rex.WRB andnps 0x12345678(%rip),%xmm8
    4d0f56d9|rex.WRB orps xmm11,xmm9|rex.WRB orps %xmm9,%xmm11
    4d0f5a0578563412|rex.WRB cvtps2pd xmm8,QWORD PTR [rip+0x12345678]|rex.WRB cvtps2pd 0x12345678(%rip),%xmm8
    4d0f679300010000|rex.WRB packuswb mm2,QWORD PTR [r11+0x100]|rex.WRB packuswb 0x100(%r11),%mm2
    4d0f6b6e80|rex.WRB packssdw mm5,QWORD PTR [r14-0x80]|rex.WRB packssdw -0x80(%r14),%mm5
    4d0f6f448b10|rex.WRB movq mm0,QWORD PTR [r11+rcx*4+0x10]|rex.WRB movq 0x10(%r11,%rcx,4),%mm0
    4d0f749300010000|rex.WRB pcmpeqb mm2,QWORD PTR [r11+0x100]|rex.WRB pcmpeqb 0x100(%r11),%mm2
    4d0f77|rex.WRB emms|rex.WRB emms
    4d0f907801|rex.WRB seto BYTE PTR [r8+0x1]|rex.WRB seto 0x1(%r8)
    4d0f91d9|rex.WRB setno r9b|rex.WRB setno %r9b
    4d0f91ea|rex.WRB setno r10b|rex.WRB setno %r10b
    4d0f924c24f0|rex.WRB setb BYTE PTR [r12-0x10]|rex.WRB setb -0x10(%r12)
    4d0f939300010000|rex.WRB setae BYTE PTR [r11+0x100]|rex.WRB setae 0x100(%r11)
    4d0f94ea|rex.WRB sete r10b|rex.WRB sete %r10b
    4d0f9503|rex.WRB setne BYTE PTR [r11]|rex.WRB setne (%r11)
    4d0f97c1|rex.WRB seta r9b|rex.WRB seta %r9b
    4d0f9a9300010000|rex.WRB setp BYTE PTR [r11+0x100]|rex.WRB setp 0x100(%r11)
    4d0f9b3c2500100000|rex.WRB setnp BYTE PTR ds:0x1000|rex.WRB setnp 0x1000
    4d0f9c7801|rex.WRB setl BYTE PTR [r8+0x1]|rex.WRB setl 0x1(%r8)
    4d0f9cea|rex.WRB setl r10b|rex.WRB setl %r10b
    4d0f9d3c2500100000|rex.WRB setge BYTE PTR ds:0x1000|rex.WRB setge 0x1000
    4d0fa4f712|shld r15,r14,0x12|shld $0x12,%r14,%r15
    4d0fa5f7|shld r15,r14,cl|shld %cl,%r14,%r15
    4d0fa8|rex.WRB push gs|rex.WRB push %gs
    4d0fa9|rex.WRB pop gs|rex.WRB pop %gs
    4d0fb034f510000080|rex.WRB cmpxchg BYTE PTR [rsi*8-0x7ffffff0],r14b|rex.WRB cmpxchg %r14b,-0x7ffffff0(,%rsi,8)
    4d0fb67801|movzx r15,BYTE PTR [r8+0x1]|movzbq 0x1(%r8),%r15
    4d0fb9ea|ud1 r13,r10|ud1 %r10,%r13
    4d0fc19300010000|xadd QWORD PTR [r11+0x100],r10|xadd %r10,0x100(%r11)
    4d0fc26e8012|rex.WRB cmpps xmm13,XMMWORD PTR [r14-0x80],0x12|rex.WRB cmpps $0x12,-0x80(%r14),%xmm13
    4d0fcc|rex.WRB bswap r12|rex.WRB bswap %r12
    4d0fd19300010000|rex.WRB psrlw mm2,QWORD PTR [r11+0x100]|rex.WRB psrlw 0x100(%r11),%mm2
    4d0fd334f510000080|rex.WRB psrlq mm6,QWORD PTR [rsi*8-0x7ffffff0]|rex.WRB psrlq -0x7ffffff0(,%rsi,8),%mm6
    4d0fd4448b10|rex.WRB paddq mm0,QWORD PTR [r11+rcx*4+0x10]|rex.WRB paddq 0x10(%r11,%rcx,4),%mm0
    4d0fdb34f510000080|rex.WRB pand mm6,QWORD PTR [rsi*8-0x7ffffff0]|rex.WRB pand -0x7ffffff0(,%rsi,8),%mm6
    4d0fdd6e80|rex.WRB paddusw mm5,QWORD PTR [r14-0x80]|rex.WRB paddusw -0x80(%r14),%mm5
    4d0fe320|rex.WRB pavgw mm4,QWORD PTR [r8]|rex.WRB pavgw (%r8),%mm4
    4d0fe334f510000080|rex.WRB pavgw mm6,QWORD PTR [rsi*8-0x7ffffff0]|rex.WRB pavgw -0x7ffffff0(,%rsi,8),%mm6
    4d0fe47801|rex.WRB pmulhuw mm7,QWORD PTR [r8+0x1]|rex.WRB pmulhuw 0x1(%r8),%mm7
    4d0feb34f510000080|rex.WRB por mm6,QWORD PTR [rsi*8-0x7ffffff0]|rex.WRB por -0x7ffffff0(,%rsi,8),%mm6
    4d0feb448b10|rex.WRB por mm0,QWORD PTR [r11+rcx*4+0x10]|rex.WRB por 0x10(%r11,%rcx,4),%mm0
    4d0febc1|rex.WRB por mm0,mm1|rex.WRB por %mm1,%mm0
    4d0febea|rex.WRB por mm5,mm2|rex.WRB por %mm2,%mm5
    4d0feef7|rex.WRB pmaxsw mm6,mm7|rex.WRB pmaxsw %mm7,%mm6
    4d0fef0578563412|rex.WRB pxor mm0,QWORD PTR [rip+0x12345678]|rex.WRB pxor 0x12345678(%rip),%mm0
    4d0ff24c24f0|rex.WRB pslld mm1,QWORD PTR [r12-0x10]|rex.WRB pslld -0x10(%r12),%mm1
    4d0ff2d9|rex.WRB pslld mm3,mm1|rex.WRB pslld %mm1,%mm3
    4d0ff46e80|rex.WRB pmuludq mm5,QWORD PTR [r14-0x80]|rex.WRB pmuludq -0x80(%r14),%mm5
    4d0ff97801|rex.WRB psubw mm7,QWORD PTR [r8+0x1]|rex.WRB psubw 0x1(%r8),%mm7
    4d0ffc7801|rex.WRB paddb mm7,QWORD PTR [r8+0x1]|rex.WRB paddb 0x1(%r8),%mm7
    4d0ffd6e80|rex.WRB paddw mm5,QWORD PTR [r14-0x80]|rex.WRB paddw -0x80(%r14),%mm5
    4d0ffe3c2500100000|rex.WRB paddd mm7,QWORD PTR ds:0x1000|rex.WRB paddd 0x1000,%mm7
    4d10c1|rex.WRB adc r9b,r8b|rex.WRB adc %r8b,%r9b
    4d113c2500100000|adc QWORD PTR ds:0x1000,r15|adc %r15,0x1000
    4d11ea|adc r10,r13|adc %r13,%r10
    4d130578563412|adc r8,QWORD PTR [rip+0x12345678]|adc 0x12345678(%rip),%r8
    4d14d9|rex.WRB adc al,0xd9|rex.WRB adc $0xd9,%al
    4d1a3c2500100000|rex.WRB sbb r15b,BYTE PTR ds:0x1000|rex.WRB sbb 0x1000,%r15b
    4d3003|rex.WRB xor BYTE PTR [r11],r8b|rex.WRB xor %r8b,(%r11)
    4d32448b10|rex.WRB xor r8b,BYTE PTR [r11+rcx*4+0x10]|rex.WRB xor 0x10(%r11,%rcx,4),%r8b
    4d33d9|xor r11,r9|xor %r9,%r11
    4d393c2500100000|cmp QWORD PTR ds:0x1000,r15|cmp %r15,0x1000
    4d52|rex.WRB push r10|rex.WRB push %r10
    4d53|rex.WRB push r11|rex.WRB push %r11
    4d5b|rex.WRB pop r11|rex.WRB pop %r11
    4d5d|rex.WRB pop r13|rex.WRB pop %r13
    4d68448b1012|rex.WRB push 0x12108b44|rex.WRB push $0x12108b44
    4d80930001000012|rex.WRB adc BYTE PTR [r11+0x100],0x12|rex.WRB adcb $0x12,0x100(%r11)
    4d80ea12|rex.WRB sub r10b,0x12|rex.WRB sub $0x12,%r10b
    4d84c1|rex.WRB test r9b,r8b|rex.WRB test %r8b,%r9b
    4d899300010000|mov QWORD PTR [r11+0x100],r10|mov %r10,0x100(%r11)
    4d8c20|rex.WRB mov WORD PTR [r8],fs|rex.WRB mov %fs,(%r8)
    4d8d448b10|lea r8,[r11+rcx*4+0x10]|lea 0x10(%r11,%rcx,4),%r8
    4d99|rex.WRB cqo|rex.WRB cqto
    4da203128456789abc01|rex.WRB movabs ds:0x1bc9a7856841203,al|rex.WRB movabs %al,0x1bc9a7856841203
    4da3448b10128456789a|rex.WRB movabs ds:0x9a78568412108b44,rax|rex.WRB movabs %rax,0x9a78568412108b44
    4dac|rex.WRB lods al,BYTE PTR ds:[rsi]|rex.WRB lods %ds:(%rsi),%al
    4db06e|rex.WRB mov r8b,0x6e|rex.WRB mov $0x6e,%r8b
    4db16e|rex.WRB mov r9b,0x6e|rex.WRB mov $0x6e,%r9b
    4db2d9|rex.WRB mov r10b,0xd9|rex.WRB mov $0xd9,%r10b
    4db84c24f0128456789a|rex.WRB movabs r8,0x9a78568412f0244c|rex.WRB movabs $0x9a78568412f0244c,%r8
    4db86e80128456789abc|rex.WRB movabs r8,0xbc9a78568412806e|rex.WRB movabs $0xbc9a78568412806e,%r8
    4dbb6e80128456789abc|rex.WRB movabs r11,0xbc9a78568412806e|rex.WRB movabs $0xbc9a78568412806e,%r11
    4dbcc1128456789abc01|rex.WRB movabs r12,0x1bc9a78568412c1|rex.WRB movabs $0x1bc9a78568412c1,%r12
    4dbec1128456789abc01|rex.WRB movabs r14,0x1bc9a78568412c1|rex.WRB movabs $0x1bc9a78568412c1,%r14
    4dc8448b10|rex.WRB enter 0x8b44,0x10|rex.WRB enter $0x8b44,$0x10
    4dcf|rex.WRB iretq|rex.WRB iretq
    4dd16e80|rex.WRB shr QWORD PTR [r14-0x80],1|rex.WRB shrq -0x80(%r14)
    4dd17801|rex.WRB sar QWORD PTR [r8+0x1],1|rex.WRB sarq 0x1(%r8)
    4dd2f7|rex.WRB shl r15b,cl|rex.WRB shl %cl,%r15b
    4dd8c1|rex.WRB fadd st,st(1)|rex.WRB fadd %st(1),%st
    4ddbd9|rex.WRB fcmovnu st,st(1)|rex.WRB fcmovnu %st(1),%st
    4ddc448b10|rex.WRB fadd QWORD PTR [r11+rcx*4+0x10]|rex.WRB faddl 0x10(%r11,%rcx,4)
    4ddd03|rex.WRB fld QWORD PTR [r11]|rex.WRB fldl (%r11)
    4de43c|rex.WRB in al,0x3c|rex.WRB in $0x3c,%al
    4de444|rex.WRB in al,0x44|rex.WRB in $0x44,%al
    4de73c|rex.WRB out 0x3c,eax|rex.WRB out %eax,$0x3c
    4de7f7|rex.WRB out 0xf7,eax|rex.WRB out %eax,$0xf7
    4df1|rex.WRB int1|rex.WRB int1
    4df4|rex.WRB hlt|rex.WRB hlt
    4df5|rex.WRB cmc|rex.WRB cmc
    4dfe448b10|rex.WRB inc BYTE PTR [r11+rcx*4+0x10]|rex.WRB incb 0x10(%r11,%rcx,4)
    55|push rbp|push %rbp
    56|push rsi|push %rsi
    58|pop rax|pop %rax
    5a|pop rdx|pop %rdx
    6334f510000080|movsxd esi,DWORD PTR [rsi*8-0x7ffffff0]|movsxd -0x7ffffff0(,%rsi,8),%esi
    640a03|or al,BYTE PTR fs:[rbx]|or %fs:(%rbx),%al
    640ac1|fs or al,cl|fs or %cl,%al
    640b0578563412|or eax,DWORD PTR fs:[rip+0x12345678]|or %fs:0x12345678(%rip),%eax
    640c4c|fs or al,0x4c|fs or $0x4c,%al
    640d20128456|fs or eax,0x56841220|fs or $0x56841220,%eax
    640f06|fs clts|fs clts
    640f127801|movlps xmm7,QWORD PTR fs:[rax+0x1]|movlps %fs:0x1(%rax),%xmm7
    640f12f7|fs movhlps xmm6,xmm7|fs movhlps %xmm7,%xmm6
    640f146e80|unpcklps xmm5,XMMWORD PTR fs:[rsi-0x80]|unpcklps %fs:-0x80(%rsi),%xmm5
    640f1cd9|fs nop ecx|fs nop %ecx
    640f1e34f510000080|nop DWORD PTR fs:[rsi*8-0x7ffffff0]|nopl %fs:-0x7ffffff0(,%rsi,8)
    640f1f4c24f0|nop DWORD PTR fs:[rsp-0x10]|nopl %fs:-0x10(%rsp)
    640f1fc1|fs nop ecx|fs nop %ecx
    640f2003|fs mov rbx,cr0|fs mov %cr0,%rbx
    640f214c|fs mov rsp,dr1|fs mov %db1,%rsp
    640f23c1|fs mov dr0,rcx|fs mov %rcx,%db0
    640f2c6e80|cvttps2pi mm5,QWORD PTR fs:[rsi-0x80]|cvttps2pi %fs:-0x80(%rsi),%mm5
    640f31|fs rdtsc|fs rdtsc
    640f33|fs rdpmc|fs rdpmc
    640f34|fs sysenter|fs sysenter
    640f37|fs getsec|fs getsec
    640f3800d9|fs pshufb mm3,mm1|fs pshufb %mm1,%mm3
    640f3804f7|fs pmaddubsw mm6,mm7|fs pmaddubsw %mm7,%mm6
    640f38053c2500100000|phsubw mm7,QWORD PTR fs:0x1000|phsubw %fs:0x1000,%mm7
    640f380903|psignw mm0,QWORD PTR fs:[rbx]|psignw %fs:(%rbx),%mm0
    640f38094c24f0|psignw mm1,QWORD PTR fs:[rsp-0x10]|psignw %fs:-0x10(%rsp),%mm1
    640f380b3c2500100000|pmulhrsw mm7,QWORD PTR fs:0x1000|pmulhrsw %fs:0x1000,%mm7
    640f381df7|fs pabsw mm6,mm7|fs pabsw %mm7,%mm6
    640f38ca6e80|sha1msg2 xmm5,XMMWORD PTR fs:[rsi-0x80]|sha1msg2 %fs:-0x80(%rsi),%xmm5
    640f38cc7801|sha256msg1 xmm7,XMMWORD PTR fs:[rax+0x1]|sha256msg1 %fs:0x1(%rax),%xmm7
    640f38f13c2500100000|movbe DWORD PTR fs:0x1000,edi|movbe %edi,%fs:0x1000
    640f38f96e80|movdiri DWORD PTR fs:[rsi-0x80],ebp|movdiri %ebp,%fs:-0x80(%rsi)
    640f3acc4c24f012|sha1rnds4 xmm1,XMMWORD PTR fs:[rsp-0x10],0x12|sha1rnds4 $0x12,%fs:-0x10(%rsp),%xmm1
    640f3accf712|fs sha1rnds4 xmm6,xmm7,0x12|fs sha1rnds4 $0x12,%xmm7,%xmm6
    640f410578563412|cmovno eax,DWORD PTR fs:[rip+0x12345678]|cmovno %fs:0x12345678(%rip),%eax
    640f42d9|fs cmovb ebx,ecx|fs cmovb %ecx,%ebx
    640f457801|cmovne edi,DWORD PTR fs:[rax+0x1]|cmovne %fs:0x1(%rax),%edi
    640f4cd9|fs cmovl ebx,ecx|fs cmovl %ecx,%ebx
    640f4dc1|fs cmovge eax,ecx|fs cmovge %ecx,%eax
    640f4f4c24f0|cmovg ecx,DWORD PTR fs:[rsp-0x10]|cmovg %fs:-0x10(%rsp),%ecx
    640f520578563412|rsqrtps xmm0,XMMWORD PTR fs:[rip+0x12345678]|rsqrtps %fs:0x12345678(%rip),%xmm0
    640f5220|rsqrtps xmm4,XMMWORD PTR fs:[rax]|rsqrtps %fs:(%rax),%xmm4
    640f533c2500100000|rcpps xmm7,XMMWORD PTR fs:0x1000|rcpps %fs:0x1000,%xmm7
    640f573c2500100000|xorps xmm7,XMMWORD PTR fs:0x1000|xorps %fs:0x1000,%xmm7
    640f5c3c2500100000|subps xmm7,XMMWORD PTR fs:0x1000|subps %fs:0x1000,%xmm7
    640f5d7801|minps xmm7,XMMWORD PTR fs:[rax+0x1]|minps %fs:0x1(%rax),%xmm7
    640f5e34f510000080|divps xmm6,XMMWORD PTR fs:[rsi*8-0x7ffffff0]|divps %fs:-0x7ffffff0(,%rsi,8),%xmm6
    640f61c1|fs punpcklwd mm0,mm1|fs punpcklwd %mm1,%mm0
    640f61ea|fs punpcklwd mm5,mm2|fs punpcklwd %mm2,%mm5
    640f62d9|fs punpckldq mm3,mm1|fs punpckldq %mm1,%mm3
    640f699300010000|punpckhwd mm2,QWORD PTR fs:[rbx+0x100]|punpckhwd %fs:0x100(%rbx),%mm2
    640f6a03|punpckhdq mm0,QWORD PTR fs:[rbx]|punpckhdq %fs:(%rbx),%mm0
    640f6aea|fs punpckhdq mm5,mm2|fs punpckhdq %mm2,%mm5
    640f6e7801|movd mm7,DWORD PTR fs:[rax+0x1]|movd %fs:0x1(%rax),%mm7
    640f74ea|fs pcmpeqb mm5,mm2|fs pcmpeqb %mm2,%mm5
    640f77|fs emms|fs emms
    640f7820|vmread QWORD PTR fs:[rax],rsp|vmread %rsp,%fs:(%rax)
    640f7e3c2500100000|movd DWORD PTR fs:0x1000,mm7|movd %mm7,%fs:0x1000
    640f7f03|movq QWORD PTR fs:[rbx],mm0|movq %mm0,%fs:(%rbx)
    640f90448b10|seto BYTE PTR fs:[rbx+rcx*4+0x10]|seto %fs:0x10(%rbx,%rcx,4)
    640f90f7|fs seto bh|fs seto %bh
    640f91f7|fs setno bh|fs setno %bh
    640f929300010000|setb BYTE PTR fs:[rbx+0x100]|setb %fs:0x100(%rbx)
    640f954c24f0|setne BYTE PTR fs:[rsp-0x10]|setne %fs:-0x10(%rsp)
    640f960578563412|setbe BYTE PTR fs:[rip+0x12345678]|setbe %fs:0x12345678(%rip)
    640fa9|fs pop gs|fs pop %gs
    640fac780112|shrd DWORD PTR fs:[rax+0x1],edi,0x12|shrd $0x12,%edi,%fs:0x1(%rax)
    640fb60578563412|movzx eax,BYTE PTR fs:[rip+0x12345678]|movzbl %fs:0x12345678(%rip),%eax
    640fc334f510000080|movnti DWORD PTR fs:[rsi*8-0x7ffffff0],esi|movnti %esi,%fs:-0x7ffffff0(,%rsi,8)
    640fc4d912|fs pinsrw mm3,ecx,0x12|fs pinsrw $0x12,%ecx,%mm3
    640fc634f51000008012|shufps xmm6,XMMWORD PTR fs:[rsi*8-0x7ffffff0],0x12|shufps $0x12,%fs:-0x7ffffff0(,%rsi,8),%xmm6
    640fcf|fs bswap edi|fs bswap %edi
    640fd4448b10|paddq mm0,QWORD PTR fs:[rbx+rcx*4+0x10]|paddq %fs:0x10(%rbx,%rcx,4),%mm0
    640fe06e80|pavgb mm5,QWORD PTR fs:[rsi-0x80]|pavgb %fs:-0x80(%rsi),%mm5
    640fe320|pavgw mm4,QWORD PTR fs:[rax]|pavgw %fs:(%rax),%mm4
    640fe5448b10|pmulhw mm0,QWORD PTR fs:[rbx+rcx*4+0x10]|pmulhw %fs:0x10(%rbx,%rcx,4),%mm0
    640fee4c24f0|pmaxsw mm1,QWORD PTR fs:[rsp-0x10]|pmaxsw %fs:-0x10(%rsp),%mm1
    640fef4c24f0|pxor mm1,QWORD PTR fs:[rsp-0x10]|pxor %fs:-0x10(%rsp),%mm1
    640ff14c24f0|psllw mm1,QWORD PTR fs:[rsp-0x10]|psllw %fs:-0x10(%rsp),%mm1
    640ff39300010000|psllq mm2,QWORD PTR fs:[rbx+0x100]|psllq %fs:0x100(%rbx),%mm2
    640ff40578563412|pmuludq mm0,QWORD PTR fs:[rip+0x12345678]|pmuludq %fs:0x12345678(%rip),%mm0
    641020|adc BYTE PTR fs:[rax],ah|adc %ah,%fs:(%rax)
    6418f7|fs sbb bh,dh|fs sbb %dh,%bh
    64224c24f0|and cl,BYTE PTR fs:[rsp-0x10]|and %fs:-0x10(%rsp),%cl
    64239300010000|and edx,DWORD PTR fs:[rbx+0x100]|and %fs:0x100(%rbx),%edx
    6425c1128456|fs and eax,0x568412c1|fs and $0x568412c1,%eax
    64289300010000|sub BYTE PTR fs:[rbx+0x100],dl|sub %dl,%fs:0x100(%rbx)
    642a0578563412|sub al,BYTE PTR fs:[rip+0x12345678]|sub %fs:0x12345678(%rip),%al
    642d6e801284|fs sub eax,0x8412806e|fs sub $0x8412806e,%eax
    6433448b10|xor eax,DWORD PTR fs:[rbx+rcx*4+0x10]|xor %fs:0x10(%rbx,%rcx,4),%eax
    643434|fs xor al,0x34|fs xor $0x34,%al
    64344c|fs xor al,0x4c|fs xor $0x4c,%al
    643493|fs xor al,0x93|fs xor $0x93,%al
    64356e801284|fs xor eax,0x8412806e|fs xor $0x8412806e,%eax
    643578011284|fs xor eax,0x84120178|fs xor $0x84120178,%eax
    6435f7128456|fs xor eax,0x568412f7|fs xor $0x568412f7,%eax
    64384c24f0|cmp BYTE PTR fs:[rsp-0x10],cl|cmp %cl,%fs:-0x10(%rsp)
    643b0578563412|cmp eax,DWORD PTR fs:[rip+0x12345678]|cmp %fs:0x12345678(%rip),%eax
    643d3c250010|fs cmp eax,0x1000253c|fs cmp $0x1000253c,%eax
    6450|fs push rax|fs push %rax
    6451|fs push rcx|fs push %rcx
    6454|fs push rsp|fs push %rsp
    6457|fs push rdi|fs push %rdi
    6458|fs pop rax|fs pop %rax
    6459|fs pop rcx|fs pop %rcx
    64686e801284|fs push 0xffffffff8412806e|fs push $0xffffffff8412806e
    646b780112|imul edi,DWORD PTR fs:[rax+0x1],0x12|imul $0x12,%fs:0x1(%rax),%edi
    646f|outs dx,DWORD PTR fs:[rsi]|outsl %fs:(%rsi),(%dx)
    648534f510000080|test DWORD PTR fs:[rsi*8-0x7ffffff0],esi|test %esi,%fs:-0x7ffffff0(,%rsi,8)
    6486448b10|xchg BYTE PTR fs:[rbx+rcx*4+0x10],al|xchg %al,%fs:0x10(%rbx,%rcx,4)
    64889300010000|mov BYTE PTR fs:[rbx+0x100],dl|mov %dl,%fs:0x100(%rbx)
    648934f510000080|mov DWORD PTR fs:[rsi*8-0x7ffffff0],esi|mov %esi,%fs:-0x7ffffff0(,%rsi,8)
    648b3c2500100000|mov edi,DWORD PTR fs:0x1000|mov %fs:0x1000,%edi
    648d7801|lea edi,fs:[rax+0x1]|lea %fs:0x1(%rax),%edi
    6496|fs xchg esi,eax|fs xchg %eax,%esi
    64a0ea128456789abc01|movabs al,fs:0x1bc9a78568412ea|movabs %fs:0x1bc9a78568412ea,%al
    64a10578563412128456|movabs eax,fs:0x5684121234567805|movabs %fs:0x5684121234567805,%eax
    64b293|fs mov dl,0x93|fs mov $0x93,%dl
    64b36e|fs mov bl,0x6e|fs mov $0x6e,%bl
    64b56e|fs mov ch,0x6e|fs mov $0x6e,%ch
    64b905785634|fs mov ecx,0x34567805|fs mov $0x34567805,%ecx
    64be4c24f012|fs mov esi,0x12f0244c|fs mov $0x12f0244c,%esi
    64c0c112|fs rol cl,0x12|fs rol $0x12,%cl
    64c2ea12|fs ret 0x12ea|fs ret $0x12ea
    64c8ea1284|fs enter 0x12ea,0x84|fs enter $0x12ea,$0x84
    64c9|fs leave|fs leave
    64cf|fs iret|fs iret
    64d00578563412|rol BYTE PTR fs:[rip+0x12345678],1|rolb %fs:0x12345678(%rip)
    64d903|fld DWORD PTR fs:[rbx]|flds %fs:(%rbx)
    64d97801|fnstcw WORD PTR fs:[rax+0x1]|fnstcw %fs:0x1(%rax)
    64db0578563412|fild DWORD PTR fs:[rip+0x12345678]|fildl %fs:0x12345678(%rip)
    64ef|fs out dx,eax|fs out %eax,(%dx)
    64f5|fs cmc|fs cmc
    64f60312|test BYTE PTR fs:[rbx],0x12|testb $0x12,%fs:(%rbx)
    64f63c2500100000|idiv BYTE PTR fs:0x1000|idivb %fs:0x1000
    64fa|fs cli|fs cli
    64fb|fs sti|fs sti
    64fc|fs cld|fs cld
    66029300010000|data16 add dl,BYTE PTR [rbx+0x100]|data16 add 0x100(%rbx),%dl
    66037801|add di,WORD PTR [rax+0x1]|add 0x1(%rax),%di
    660f030578563412|lsl ax,WORD PTR [rip+0x12345678]|lsl 0x12345678(%rip),%ax
    660f08|data16 invd|data16 invd
    660f0b|data16 ud2|data16 ud2
    660f15c1|unpckhpd xmm0,xmm1|unpckhpd %xmm1,%xmm0
    660f1820|nop WORD PTR [rax]|nopw (%rax)
    660f186e80|nop WORD PTR [rsi-0x80]|nopw -0x80(%rsi)
    660f196e80|nop WORD PTR [rsi-0x80]|nopw -0x80(%rsi)
    660f1c4c24f0|nop WORD PTR [rsp-0x10]|nopw -0x10(%rsp)
    660f1d9300010000|nop WORD PTR [rbx+0x100]|nopw 0x100(%rbx)
    660f1ed9|nop cx|nop %cx
    660f2a6e80|cvtpi2pd xmm5,QWORD PTR [rsi-0x80]|cvtpi2pd -0x80(%rsi),%xmm5
    660f2f7801|comisd xmm7,QWORD PTR [rax+0x1]|comisd 0x1(%rax),%xmm7
    660f31|data16 rdtsc|data16 rdtsc
    660f38024c24f0|phaddd xmm1,XMMWORD PTR [rsp-0x10]|phaddd -0x10(%rsp),%xmm1
    660f38054c24f0|phsubw xmm1,XMMWORD PTR [rsp-0x10]|phsubw -0x10(%rsp),%xmm1
    660f38077801|phsubsw xmm7,XMMWORD PTR [rax+0x1]|phsubsw 0x1(%rax),%xmm7
    660f3807c1|phsubsw xmm0,xmm1|phsubsw %xmm1,%xmm0
    660f381534f510000080|blendvpd xmm6,XMMWORD PTR [rsi*8-0x7ffffff0],xmm0|blendvpd %xmm0,-0x7ffffff0(,%rsi,8),%xmm6
    660f38170578563412|ptest xmm0,XMMWORD PTR [rip+0x12345678]|ptest 0x12345678(%rip),%xmm0
    660f382434f510000080|pmovsxwq xmm6,DWORD PTR [rsi*8-0x7ffffff0]|pmovsxwq -0x7ffffff0(,%rsi,8),%xmm6
    660f38256e80|pmovsxdq xmm5,QWORD PTR [rsi-0x80]|pmovsxdq -0x80(%rsi),%xmm5
    660f3828f7|pmuldq xmm6,xmm7|pmuldq %xmm7,%xmm6
    660f3835ea|pmovzxdq xmm5,xmm2|pmovzxdq %xmm2,%xmm5
    660f38384c24f0|pminsb xmm1,XMMWORD PTR [rsp-0x10]|pminsb -0x10(%rsp),%xmm1
    660f38387801|pminsb xmm7,XMMWORD PTR [rax+0x1]|pminsb 0x1(%rax),%xmm7
    660f3841448b10|phminposuw xmm0,XMMWORD PTR [rbx+rcx*4+0x10]|phminposuw 0x10(%rbx,%rcx,4),%xmm0
    660f38cf6e80|gf2p8mulb xmm5,XMMWORD PTR [rsi-0x80]|gf2p8mulb -0x80(%rsi),%xmm5
    660f38db03|aesimc xmm0,XMMWORD PTR [rbx]|aesimc (%rbx),%xmm0
    660f38dc9300010000|aesenc xmm2,XMMWORD PTR [rbx+0x100]|aesenc 0x100(%rbx),%xmm2
    660f38dd7801|aesenclast xmm7,XMMWORD PTR [rax+0x1]|aesenclast 0x1(%rax),%xmm7
    660f38f003|movbe ax,WORD PTR [rbx]|movbe (%rbx),%ax
    660f3a0a057856341212|roundss xmm0,DWORD PTR [rip+0x12345678],0x12|roundss $0x12,0x12345678(%rip),%xmm0
    660f3a0b34f51000008012|roundsd xmm6,QWORD PTR [rsi*8-0x7ffffff0],0x12|roundsd $0x12,-0x7ffffff0(,%rsi,8),%xmm6
    660f3a0b6e8012|roundsd xmm5,QWORD PTR [rsi-0x80],0x12|roundsd $0x12,-0x80(%rsi),%xmm5
    660f3a15057856341212|pextrw WORD PTR [rip+0x12345678],xmm0,0x12|pextrw $0x12,%xmm0,0x12345678(%rip)
    660f3a152012|pextrw WORD PTR [rax],xmm4,0x12|pextrw $0x12,%xmm4,(%rax)
    660f3a15c112|pextrw ecx,xmm0,0x12|pextrw $0x12,%xmm0,%ecx
    660f3a44930001000012|pclmulqdq xmm2,XMMWORD PTR [rbx+0x100],0x12|pclmulqdq $0x12,0x100(%rbx),%xmm2
    660f433c2500100000|cmovae di,WORD PTR ds:0x1000|cmovae 0x1000,%di
    660f43448b10|cmovae ax,WORD PTR [rbx+rcx*4+0x10]|cmovae 0x10(%rbx,%rcx,4),%ax
    660f43ea|cmovae bp,dx|cmovae %dx,%bp
    660f55d9|andnpd xmm3,xmm1|andnpd %xmm1,%xmm3
    660f55ea|andnpd xmm5,xmm2|andnpd %xmm2,%xmm5
    660f5603|orpd xmm0,XMMWORD PTR [rbx]|orpd (%rbx),%xmm0
    660f5b7801|cvtps2dq xmm7,XMMWORD PTR [rax+0x1]|cvtps2dq 0x1(%rax),%xmm7
    660f5df7|minpd xmm6,xmm7|minpd %xmm7,%xmm6
    660f5e9300010000|divpd xmm2,XMMWORD PTR [rbx+0x100]|divpd 0x100(%rbx),%xmm2
    660f6234f510000080|punpckldq xmm6,XMMWORD PTR [rsi*8-0x7ffffff0]|punpckldq -0x7ffffff0(,%rsi,8),%xmm6
    660f68448b10|punpckhbw xmm0,XMMWORD PTR [rbx+rcx*4+0x10]|punpckhbw 0x10(%rbx,%rcx,4),%xmm0
    660f6d4c24f0|punpckhqdq xmm1,XMMWORD PTR [rsp-0x10]|punpckhqdq -0x10(%rsp),%xmm1
    660f70d912|pshufd xmm3,xmm1,0x12|pshufd $0x12,%xmm1,%xmm3
    660f744c24f0|pcmpeqb xmm1,XMMWORD PTR [rsp-0x10]|pcmpeqb -0x10(%rsp),%xmm1
    660f7e4c24f0|movd DWORD PTR [rsp-0x10],xmm1|movd %xmm1,-0x10(%rsp)
    660f7e9300010000|movd DWORD PTR [rbx+0x100],xmm2|movd %xmm2,0x100(%rbx)
    660f9903|data16 setns BYTE PTR [rbx]|data16 setns (%rbx)
    660f9920|data16 setns BYTE PTR [rax]|data16 setns (%rax)
    660fa534f510000080|shld WORD PTR [rsi*8-0x7ffffff0],si,cl|shld %cl,%si,-0x7ffffff0(,%rsi,8)
    660fa56e80|shld WORD PTR [rsi-0x80],bp,cl|shld %cl,%bp,-0x80(%rsi)
    660fadd9|shrd cx,bx,cl|shrd %cl,%bx,%cx
    660fb10578563412|cmpxchg WORD PTR [rip+0x12345678],ax|cmpxchg %ax,0x12345678(%rip)
    660fb26e80|lss bp,DWORD PTR [rsi-0x80]|lss -0x80(%rsi),%bp
    660fb46e80|lfs bp,DWORD PTR [rsi-0x80]|lfs -0x80(%rsi),%bp
    660fba34f51000008012|btr WORD PTR [rsi*8-0x7ffffff0],0x12|btrw $0x12,-0x7ffffff0(,%rsi,8)
    660fc0448b10|data16 xadd BYTE PTR [rbx+rcx*4+0x10],al|data16 xadd %al,0x10(%rbx,%rcx,4)
    660fc9|bswap cx|bswap %cx
    660fca|bswap dx|bswap %dx
    660fcb|bswap bx|bswap %bx
    660fcd|bswap bp|bswap %bp
    660fce|bswap si|bswap %si
    660fcf|bswap di|bswap %di
    660fd0c1|addsubpd xmm0,xmm1|addsubpd %xmm1,%xmm0
    660fd13c2500100000|psrlw xmm7,XMMWORD PTR ds:0x1000|psrlw 0x1000,%xmm7
    660fd17801|psrlw xmm7,XMMWORD PTR [rax+0x1]|psrlw 0x1(%rax),%xmm7
    660fd3d9|psrlq xmm3,xmm1|psrlq %xmm1,%xmm3
    660fd47801|paddq xmm7,XMMWORD PTR [rax+0x1]|paddq 0x1(%rax),%xmm7
    660fd56e80|pmullw xmm5,XMMWORD PTR [rsi-0x80]|pmullw -0x80(%rsi),%xmm5
    660fd8f7|psubusb xmm6,xmm7|psubusb %xmm7,%xmm6
    660fda6e80|pminub xmm5,XMMWORD PTR [rsi-0x80]|pminub -0x80(%rsi),%xmm5
    660fdb9300010000|pand xmm2,XMMWORD PTR [rbx+0x100]|pand 0x100(%rbx),%xmm2
    660fdd03|paddusw xmm0,XMMWORD PTR [rbx]|paddusw (%rbx),%xmm0
    660fe5448b10|pmulhw xmm0,XMMWORD PTR [rbx+rcx*4+0x10]|pmulhw 0x10(%rbx,%rcx,4),%xmm0
    660fe57801|pmulhw xmm7,XMMWORD PTR [rax+0x1]|pmulhw 0x1(%rax),%xmm7
    660fe59300010000|pmulhw xmm2,XMMWORD PTR [rbx+0x100]|pmulhw 0x100(%rbx),%xmm2
    660fea0578563412|pminsw xmm0,XMMWORD PTR [rip+0x12345678]|pminsw 0x12345678(%rip),%xmm0
    660feeea|pmaxsw xmm5,xmm2|pmaxsw %xmm2,%xmm5
    660ffa448b10|psubd xmm0,XMMWORD PTR [rbx+rcx*4+0x10]|psubd 0x10(%rbx,%rcx,4),%xmm0
    66100578563412|data16 adc BYTE PTR [rip+0x12345678],al|data16 adc %al,0x12345678(%rip)
    661134f510000080|adc WORD PTR [rsi*8-0x7ffffff0],si|adc %si,-0x7ffffff0(,%rsi,8)
    6613ea|adc bp,dx|adc %dx,%bp
    661434|data16 adc al,0x34|data16 adc $0x34,%al
    6614ea|data16 adc al,0xea|data16 adc $0xea,%al
    6620d9|data16 and cl,bl|data16 and %bl,%cl
    66219300010000|and WORD PTR [rbx+0x100],dx|and %dx,0x100(%rbx)
    662420|data16 and al,0x20|data16 and $0x20,%al
    66254c24|and ax,0x244c|and $0x244c,%ax
    66259300|and ax,0x93|and $0x93,%ax
    662820|data16 sub BYTE PTR [rax],ah|data16 sub %ah,(%rax)
    66299300010000|sub WORD PTR [rbx+0x100],dx|sub %dx,0x100(%rbx)
    662c4c|data16 sub al,0x4c|data16 sub $0x4c,%al
    662dea12|sub ax,0x12ea|sub $0x12ea,%ax
    663334f510000080|xor si,WORD PTR [rsi*8-0x7ffffff0]|xor -0x7ffffff0(,%rsi,8),%si
    66333c2500100000|xor di,WORD PTR ds:0x1000|xor 0x1000,%di
    66336e80|xor bp,WORD PTR [rsi-0x80]|xor -0x80(%rsi),%bp
    663434|data16 xor al,0x34|data16 xor $0x34,%al
    663a03|data16 cmp al,BYTE PTR [rbx]|data16 cmp (%rbx),%al
    663c34|data16 cmp al,0x34|data16 cmp $0x34,%al
    664809c1|data16 or rcx,rax|data16 or %rax,%rcx
    66480a448b10|data16 rex.W or al,BYTE PTR [rbx+rcx*4+0x10]|data16 rex.W or 0x10(%rbx,%rcx,4),%al
    66480d448b1012|data16 or rax,0x12108b44|data16 or $0x12108b44,%rax
    66480dc1128456|data16 or rax,0x568412c1|data16 or $0x568412c1,%rax
    66480f024c24f0|data16 lar rcx,WORD PTR [rsp-0x10]|data16 lar -0x10(%rsp),%rcx
    66480f08|data16 rex.W invd|data16 rex.W invd
    66480f144c24f0|rex.W unpcklpd xmm1,XMMWORD PTR [rsp-0x10]|rex.W unpcklpd -0x10(%rsp),%xmm1
    66480f1f3c2500100000|data16 nop QWORD PTR ds:0x1000|data16 nopq 0x1000
    66480f1f7801|data16 nop QWORD PTR [rax+0x1]|data16 nopq 0x1(%rax)
    66480f2b34f510000080|rex.W movntpd XMMWORD PTR [rsi*8-0x7ffffff0],xmm6|rex.W movntpd %xmm6,-0x7ffffff0(,%rsi,8)
    66480f2b3c2500100000|rex.W movntpd XMMWORD PTR ds:0x1000,xmm7|rex.W movntpd %xmm7,0x1000
    66480f2e0578563412|rex.W ucomisd xmm0,QWORD PTR [rip+0x12345678]|rex.W ucomisd 0x12345678(%rip),%xmm0
    66480f2fd9|rex.W comisd xmm3,xmm1|rex.W comisd %xmm1,%xmm3
    66480f32|data16 rex.W rdmsr|data16 rex.W rdmsr
    66480f3801d9|rex.W phaddw xmm3,xmm1|rex.W phaddw %xmm1,%xmm3
    66480f38037801|rex.W phaddsw xmm7,XMMWORD PTR [rax+0x1]|rex.W phaddsw 0x1(%rax),%xmm7
    66480f3807f7|rex.W phsubsw xmm6,xmm7|rex.W phsubsw %xmm7,%xmm6
    66480f3808d9|rex.W psignb xmm3,xmm1|rex.W psignb %xmm1,%xmm3
    66480f382534f510000080|rex.W pmovsxdq xmm6,QWORD PTR [rsi*8-0x7ffffff0]|rex.W pmovsxdq -0x7ffffff0(,%rsi,8),%xmm6
    66480f382820|rex.W pmuldq xmm4,XMMWORD PTR [rax]|rex.W pmuldq (%rax),%xmm4
    66480f382b3c2500100000|rex.W packusdw xmm7,XMMWORD PTR ds:0x1000|rex.W packusdw 0x1000,%xmm7
    66480f383003|rex.W pmovzxbw xmm0,QWORD PTR [rbx]|rex.W pmovzxbw (%rbx),%xmm0
    66480f383920|rex.W pminsd xmm4,XMMWORD PTR [rax]|rex.W pminsd (%rax),%xmm4
    66480f383a0578563412|rex.W pminuw xmm0,XMMWORD PTR [rip+0x12345678]|rex.W pminuw 0x12345678(%rip),%xmm0
    66480f383cf7|rex.W pmaxsb xmm6,xmm7|rex.W pmaxsb %xmm7,%xmm6
    66480f383d3c2500100000|rex.W pmaxsd xmm7,XMMWORD PTR ds:0x1000|rex.W pmaxsd 0x1000,%xmm7
    66480f383e3c2500100000|rex.W pmaxuw xmm7,XMMWORD PTR ds:0x1000|rex.W pmaxuw 0x1000,%xmm7
    66480f383fc1|rex.W pmaxud xmm0,xmm1|rex.W pmaxud %xmm1,%xmm0
    66480f3840d9|rex.W pmulld xmm3,xmm1|rex.W pmulld %xmm1,%xmm3
    66480f38dc448b10|rex.W aesenc xmm0,XMMWORD PTR [rbx+rcx*4+0x10]|rex.W aesenc 0x10(%rbx,%rcx,4),%xmm0
    66480f38df6e80|rex.W aesdeclast xmm5,XMMWORD PTR [rsi-0x80]|rex.W aesdeclast -0x80(%rsi),%xmm5
    66480f38f503|wrussq [rbx],rax|wrussq %rax,(%rbx)
    66480f3a082012|rex.W roundps xmm4,XMMWORD PTR [rax],0x12|rex.W roundps $0x12,(%rax),%xmm4
    66480f3a0d930001000012|rex.W blendpd xmm2,XMMWORD PTR [rbx+0x100],0x12|rex.W blendpd $0x12,0x100(%rbx),%xmm2
    66480f3a0f2012|rex.W palignr xmm4,XMMWORD PTR [rax],0x12|rex.W palignr $0x12,(%rax),%xmm4
    66480f3a14f712|rex.W pextrb edi,xmm6,0x12|rex.W pextrb $0x12,%xmm6,%edi
    66480f3a15ea12|rex.W pextrw edx,xmm5,0x12|rex.W pextrw $0x12,%xmm5,%edx
    66480f3a220312|pinsrq xmm0,QWORD PTR [rbx],0x12|pinsrq $0x12,(%rbx),%xmm0
    66480f3a22448b1012|pinsrq xmm0,QWORD PTR [rbx+rcx*4+0x10],0x12|pinsrq $0x12,0x10(%rbx,%rcx,4),%xmm0
    66480f3a22930001000012|pinsrq xmm2,QWORD PTR [rbx+0x100],0x12|pinsrq $0x12,0x100(%rbx),%xmm2
    66480f3a40f712|rex.W dpps xmm6,xmm7,0x12|rex.W dpps $0x12,%xmm7,%xmm6
    66480f3a620312|rex.W pcmpistrm xmm0,XMMWORD PTR [rbx],0x12|rex.W pcmpistrm $0x12,(%rbx),%xmm0
    66480f3a62780112|rex.W pcmpistrm xmm7,XMMWORD PTR [rax+0x1],0x12|rex.W pcmpistrm $0x12,0x1(%rax),%xmm7
    66480f3a636e8012|rex.W pcmpistri xmm5,XMMWORD PTR [rsi-0x80],0x12|rex.W pcmpistri $0x12,-0x80(%rsi),%xmm5
    66480f3ace6e8012|rex.W gf2p8affineqb xmm5,XMMWORD PTR [rsi-0x80],0x12|rex.W gf2p8affineqb $0x12,-0x80(%rsi),%xmm5
    66480f3acf0312|rex.W gf2p8affineinvqb xmm0,XMMWORD PTR [rbx],0x12|rex.W gf2p8affineinvqb $0x12,(%rbx),%xmm0
    66480f3adf34f51000008012|rex.W aeskeygenassist xmm6,XMMWORD PTR [rsi*8-0x7ffffff0],0x12|rex.W aeskeygenassist $0x12,-0x7ffffff0(,%rsi,8),%xmm6
    66480f3adf780112|rex.W aeskeygenassist xmm7,XMMWORD PTR [rax+0x1],0x12|rex.W aeskeygenassist $0x12,0x1(%rax),%xmm7
    66480f456e80|data16 cmovne rbp,QWORD PTR [rsi-0x80]|data16 cmovne -0x80(%rsi),%rbp
    66480f4ac1|data16 cmovp rax,rcx|data16 cmovp %rcx,%rax
    66480f5134f510000080|rex.W sqrtpd xmm6,XMMWORD PTR [rsi*8-0x7ffffff0]|rex.W sqrtpd -0x7ffffff0(,%rsi,8),%xmm6
    66480f563c2500100000|rex.W orpd xmm7,XMMWORD PTR ds:0x1000|rex.W orpd 0x1000,%xmm7
    66480f5a4c24f0|rex.W cvtpd2ps xmm1,XMMWORD PTR [rsp-0x10]|rex.W cvtpd2ps -0x10(%rsp),%xmm1
    66480f5e20|rex.W divpd xmm4,XMMWORD PTR [rax]|rex.W divpd (%rax),%xmm4
    66480f610578563412|rex.W punpcklwd xmm0,XMMWORD PTR [rip+0x12345678]|rex.W punpcklwd 0x12345678(%rip),%xmm0
    66480f6234f510000080|rex.W punpckldq xmm6,XMMWORD PTR [rsi*8-0x7ffffff0]|rex.W punpckldq -0x7ffffff0(,%rsi,8),%xmm6
    66480f6b3c2500100000|rex.W packssdw xmm7,XMMWORD PTR ds:0x1000|rex.W packssdw 0x1000,%xmm7
    66480f6c448b10|rex.W punpcklqdq xmm0,XMMWORD PTR [rbx+rcx*4+0x10]|rex.W punpcklqdq 0x10(%rbx,%rcx,4),%xmm0
    66480f6cea|rex.W punpcklqdq xmm5,xmm2|rex.W punpcklqdq %xmm2,%xmm5
    66480f6d20|rex.W punpckhqdq xmm4,XMMWORD PTR [rax]|rex.W punpckhqdq (%rax),%xmm4
    66480f6d3c2500100000|rex.W punpckhqdq xmm7,XMMWORD PTR ds:0x1000|rex.W punpckhqdq 0x1000,%xmm7
    66480f75c1|rex.W pcmpeqw xmm0,xmm1|rex.W pcmpeqw %xmm1,%xmm0
    66480f7cc1|rex.W haddpd xmm0,xmm1|rex.W haddpd %xmm1,%xmm0
    66480f7e0578563412|movq QWORD PTR [rip+0x12345678],xmm0|movq %xmm0,0x12345678(%rip)
    66480f7f0578563412|rex.W movdqa XMMWORD PTR [rip+0x12345678],xmm0|rex.W movdqa %xmm0,0x12345678(%rip)
    66480f7f7801|rex.W movdqa XMMWORD PTR [rax+0x1],xmm7|rex.W movdqa %xmm7,0x1(%rax)
    66480f92f7|data16 rex.W setb dil|data16 rex.W setb %dil
    66480f9420|data16 rex.W sete BYTE PTR [rax]|data16 rex.W sete (%rax)
    66480f9703|data16 rex.W seta BYTE PTR [rbx]|data16 rex.W seta (%rbx)
    66480f9734f510000080|data16 rex.W seta BYTE PTR [rsi*8-0x7ffffff0]|data16 rex.W seta -0x7ffffff0(,%rsi,8)
    66480f9920|data16 rex.W setns BYTE PTR [rax]|data16 rex.W setns (%rax)
    66480f9d6e80|data16 rex.W setge BYTE PTR [rsi-0x80]|data16 rex.W setge -0x80(%rsi)
    66480fa1|data16 rex.W pop fs|data16 rex.W pop %fs
    66480fad7801|data16 shrd QWORD PTR [rax+0x1],rdi,cl|data16 shrd %cl,%rdi,0x1(%rax)
    66480fbe6e80|data16 movsx rbp,BYTE PTR [rsi-0x80]|data16 movsbq -0x80(%rsi),%rbp
    66480fca|data16 bswap rdx|data16 bswap %rdx
    66480fcc|data16 bswap rsp|data16 bswap %rsp
    66480fce|data16 bswap rsi|data16 bswap %rsi
    66480fd2ea|rex.W psrld xmm5,xmm2|rex.W psrld %xmm2,%xmm5
    66480fd30578563412|rex.W psrlq xmm0,XMMWORD PTR [rip+0x12345678]|rex.W psrlq 0x12345678(%rip),%xmm0
    66480fd49300010000|rex.W paddq xmm2,XMMWORD PTR [rbx+0x100]|rex.W paddq 0x100(%rbx),%xmm2
    66480fd4d9|rex.W paddq xmm3,xmm1|rex.W paddq %xmm1,%xmm3
    66480fd520|rex.W pmullw xmm4,XMMWORD PTR [rax]|rex.W pmullw (%rax),%xmm4
    66480fd69300010000|rex.W movq QWORD PTR [rbx+0x100],xmm2|rex.W movq %xmm2,0x100(%rbx)
    66480fd8448b10|rex.W psubusb xmm0,XMMWORD PTR [rbx+rcx*4+0x10]|rex.W psubusb 0x10(%rbx,%rcx,4),%xmm0
    66480fdd7801|rex.W paddusw xmm7,XMMWORD PTR [rax+0x1]|rex.W paddusw 0x1(%rax),%xmm7
    66480fe14c24f0|rex.W psraw xmm1,XMMWORD PTR [rsp-0x10]|rex.W psraw -0x10(%rsp),%xmm1
    66480fe19300010000|rex.W psraw xmm2,XMMWORD PTR [rbx+0x100]|rex.W psraw 0x100(%rbx),%xmm2
    66480fe1ea|rex.W psraw xmm5,xmm2|rex.W psraw %xmm2,%xmm5
    66480fe59300010000|rex.W pmulhw xmm2,XMMWORD PTR [rbx+0x100]|rex.W pmulhw 0x100(%rbx),%xmm2
    66480fe820|rex.W psubsb xmm4,XMMWORD PTR [rax]|rex.W psubsb (%rax),%xmm4
    66480fe9ea|rex.W psubsw xmm5,xmm2|rex.W psubsw %xmm2,%xmm5
    66480fed03|rex.W paddsw xmm0,XMMWORD PTR [rbx]|rex.W paddsw (%rbx),%xmm0
    66480fef0578563412|rex.W pxor xmm0,XMMWORD PTR [rip+0x12345678]|rex.W pxor 0x12345678(%rip),%xmm0
    66480ff17801|rex.W psllw xmm7,XMMWORD PTR [rax+0x1]|rex.W psllw 0x1(%rax),%xmm7
    66480ff5c1|rex.W pmaddwd xmm0,xmm1|rex.W pmaddwd %xmm1,%xmm0
    66480ff6448b10|rex.W psadbw xmm0,XMMWORD PTR [rbx+rcx*4+0x10]|rex.W psadbw 0x10(%rbx,%rcx,4),%xmm0
    66480ff66e80|rex.W psadbw xmm5,XMMWORD PTR [rsi-0x80]|rex.W psadbw -0x80(%rsi),%xmm5
    66480ffc03|rex.W paddb xmm0,XMMWORD PTR [rbx]|rex.W paddb (%rbx),%xmm0
    66480fff34f510000080|data16 ud0 rsi,QWORD PTR [rsi*8-0x7ffffff0]|data16 ud0 -0x7ffffff0(,%rsi,8),%rsi
    6648134c24f0|data16 adc rcx,QWORD PTR [rsp-0x10]|data16 adc -0x10(%rsp),%rcx
    664814d9|data16 rex.W adc al,0xd9|data16 rex.W adc $0xd9,%al
    66481c3c|data16 rex.W sbb al,0x3c|data16 rex.W sbb $0x3c,%al
    66481c6e|data16 rex.W sbb al,0x6e|data16 rex.W sbb $0x6e,%al
    66481d05785634|data16 sbb rax,0x34567805|data16 sbb $0x34567805,%rax
    6648314c24f0|data16 xor QWORD PTR [rsp-0x10],rcx|data16 xor %rcx,-0x10(%rsp)
    66483a0578563412|data16 rex.W cmp al,BYTE PTR [rip+0x12345678]|data16 rex.W cmp 0x12345678(%rip),%al
    66483cea|data16 rex.W cmp al,0xea|data16 rex.W cmp $0xea,%al
    664850|data16 rex.W push rax|data16 rex.W push %rax
    664852|data16 rex.W push rdx|data16 rex.W push %rdx
    664858|data16 rex.W pop rax|data16 rex.W pop %rax
    664869f712845678|data16 imul rsi,rdi,0x78568412|data16 imul $0x78568412,%rdi,%rsi
    66486a44|data16 rex.W push 0x44|data16 rex.W push $0x44
    66486f|data16 rex.W outs dx,DWORD PTR ds:[rsi]|data16 rex.W outsl %ds:(%rsi),(%dx)
    6648804c24f012|data16 rex.W or BYTE PTR [rsp-0x10],0x12|data16 rex.W orb $0x12,-0x10(%rsp)
    6648847801|data16 rex.W test BYTE PTR [rax+0x1],dil|data16 rex.W test %dil,0x1(%rax)
    66488a3c2500100000|data16 rex.W mov dil,BYTE PTR ds:0x1000|data16 rex.W mov 0x1000,%dil
    66488d9300010000|data16 lea rdx,[rbx+0x100]|data16 lea 0x100(%rbx),%rdx
    664891|data16 xchg rcx,rax|data16 xchg %rax,%rcx
    664892|data16 xchg rdx,rax|data16 xchg %rax,%rdx
    66489d|data16 rex.W popf|data16 rex.W popf
    6648a19300010000128456|data16 movabs rax,ds:0x5684120000010093|data16 movabs 0x5684120000010093,%rax
    6648a3f7128456789abc01|data16 movabs ds:0x1bc9a78568412f7,rax|data16 movabs %rax,0x1bc9a78568412f7
    6648a7|data16 cmps QWORD PTR ds:[rsi],QWORD PTR es:[rdi]|data16 cmpsq %es:(%rdi),%ds:(%rsi)
    6648a86e|data16 rex.W test al,0x6e|data16 rex.W test $0x6e,%al
    6648a8ea|data16 rex.W test al,0xea|data16 rex.W test $0xea,%al
    6648ab|data16 stos QWORD PTR es:[rdi],rax|data16 stos %rax,%es:(%rdi)
    6648ad|data16 lods rax,QWORD PTR ds:[rsi]|data16 lods %ds:(%rsi),%rax
    6648b06e|data16 rex.W mov al,0x6e|data16 rex.W mov $0x6e,%al
    6648b86e80128456789abc|data16 movabs rax,0xbc9a78568412806e|data16 movabs $0xbc9a78568412806e,%rax
    6648b8c1128456789abc01|data16 movabs rax,0x1bc9a78568412c1|data16 movabs $0x1bc9a78568412c1,%rax
    6648ba03128456789abc01|data16 movabs rdx,0x1bc9a7856841203|data16 movabs $0x1bc9a7856841203,%rdx
    6648bc0578563412128456|data16 movabs rsp,0x5684121234567805|data16 movabs $0x5684121234567805,%rsp
    6648bc448b10128456789a|data16 movabs rsp,0x9a78568412108b44|data16 movabs $0x9a78568412108b44,%rsp
    6648bcc1128456789abc01|data16 movabs rsp,0x1bc9a78568412c1|data16 movabs $0x1bc9a78568412c1,%rsp
    6648bd448b10128456789a|data16 movabs rbp,0x9a78568412108b44|data16 movabs $0x9a78568412108b44,%rbp
    6648c06e8012|data16 rex.W shr BYTE PTR [rsi-0x80],0x12|data16 rex.W shrb $0x12,-0x80(%rsi)
    6648c3|data16 rex.W ret|data16 rex.W ret
    6648caea12|data16 retfq 0x12ea|data16 lretq $0x12ea
    6648dec1|data16 rex.W faddp st(1),st|data16 rex.W faddp %st,%st(1)
    6648e703|data16 rex.W out 0x3,eax|data16 rex.W out %eax,$0x3
    6648f1|data16 rex.W int1|data16 rex.W int1
    6648f4|data16 rex.W hlt|data16 rex.W hlt
    6654|push sp|push %sp
    66696e801284|imul bp,WORD PTR [rsi-0x80],0x8412|imul $0x8412,-0x80(%rsi),%bp
    6669d91284|imul bx,cx,0x8412|imul $0x8412,%cx,%bx
    666a03|pushw 0x3|pushw $0x3
    666bea12|imul bp,dx,0x12|imul $0x12,%dx,%bp
    666d|ins WORD PTR es:[rdi],dx|insw (%dx),%es:(%rdi)
    666f|outs dx,WORD PTR ds:[rsi]|outsw %ds:(%rsi),(%dx)
    66876e80|xchg WORD PTR [rsi-0x80],bp|xchg %bp,-0x80(%rsi)
    668b0578563412|mov ax,WORD PTR [rip+0x12345678]|mov 0x12345678(%rip),%ax
    668b7801|mov di,WORD PTR [rax+0x1]|mov 0x1(%rax),%di
    6698|cbw|cbtw
    6699|cwd|cwtd
    66a003128456789abc01|data16 movabs al,ds:0x1bc9a7856841203|data16 movabs 0x1bc9a7856841203,%al
    66af|scas ax,WORD PTR es:[rdi]|scas %es:(%rdi),%ax
    66b103|data16 mov cl,0x3|data16 mov $0x3,%cl
    66b53c|data16 mov ch,0x3c|data16 mov $0x3c,%ch
    66cc|data16 int3|data16 int3
    66d2ea|data16 shr dl,cl|data16 shr %cl,%dl
    66d820|data16 fsub DWORD PTR [rax]|data16 fsubs (%rax)
    66dbea|data16 fucomi st,st(2)|data16 fucomi %st(2),%st
    66ef|out dx,ax|out %ax,(%dx)
    6700d9|addr32 add cl,bl|addr32 add %bl,%cl
    67016e80|add DWORD PTR [esi-0x80],ebp|add %ebp,-0x80(%esi)
    67094c24f0|or DWORD PTR [esp-0x10],ecx|or %ecx,-0x10(%esp)
    670f0003|sldt WORD PTR [ebx]|sldt (%ebx)
    670f109300010000|movups xmm2,XMMWORD PTR [ebx+0x100]|movups 0x100(%ebx),%xmm2
    670f127801|movlps xmm7,QWORD PTR [eax+0x1]|movlps 0x1(%eax),%xmm7
    670f1620|movhps xmm4,QWORD PTR [eax]|movhps (%eax),%xmm4
    670f1920|nop DWORD PTR [eax]|nopl (%eax)
    670f1bea|addr32 nop edx|addr32 nop %edx
    670f1f7801|nop DWORD PTR [eax+0x1]|nopl 0x1(%eax)
    670f2dea|addr32 cvtps2pi mm5,xmm2|addr32 cvtps2pi %xmm2,%mm5
    670f30|addr32 wrmsr|addr32 wrmsr
    670f3800d9|addr32 pshufb mm3,mm1|addr32 pshufb %mm1,%mm3
    670f38090578563412|psignw mm0,QWORD PTR [eip+0x12345678]|psignw 0x12345678(%eip),%mm0
    670f38caea|addr32 sha1msg2 xmm5,xmm2|addr32 sha1msg2 %xmm2,%xmm5
    670f38cd0578563412|sha256msg2 xmm0,XMMWORD PTR [eip+0x12345678]|sha256msg2 0x12345678(%eip),%xmm0
    670f38cd9300010000|sha256msg2 xmm2,XMMWORD PTR [ebx+0x100]|sha256msg2 0x100(%ebx),%xmm2
    670f3acc930001000012|sha1rnds4 xmm2,XMMWORD PTR [ebx+0x100],0x12|sha1rnds4 $0x12,0x100(%ebx),%xmm2
    670f4220|cmovb esp,DWORD PTR [eax]|cmovb (%eax),%esp
    670f48ea|addr32 cmovs ebp,edx|addr32 cmovs %edx,%ebp
    670f4bf7|addr32 cmovnp esi,edi|addr32 cmovnp %edi,%esi
    670f4c9300010000|cmovl edx,DWORD PTR [ebx+0x100]|cmovl 0x100(%ebx),%edx
    670f4d20|cmovge esp,DWORD PTR [eax]|cmovge (%eax),%esp
    670f5134f510000080|sqrtps xmm6,XMMWORD PTR [esi*8-0x7ffffff0]|sqrtps -0x7ffffff0(,%esi,8),%xmm6
    670f58c1|addr32 addps xmm0,xmm1|addr32 addps %xmm1,%xmm0
    670f5e34f510000080|divps xmm6,XMMWORD PTR [esi*8-0x7ffffff0]|divps -0x7ffffff0(,%esi,8),%xmm6
    670f606e80|punpcklbw mm5,DWORD PTR [esi-0x80]|punpcklbw -0x80(%esi),%mm5
    670f62ea|addr32 punpckldq mm5,mm2|addr32 punpckldq %mm2,%mm5
    670f63c1|addr32 packsswb mm0,mm1|addr32 packsswb %mm1,%mm0
    670f6520|pcmpgtw mm4,QWORD PTR [eax]|pcmpgtw (%eax),%mm4
    670f68c1|addr32 punpckhbw mm0,mm1|addr32 punpckhbw %mm1,%mm0
    670f6af7|addr32 punpckhdq mm6,mm7|addr32 punpckhdq %mm7,%mm6
    670f73f712|addr32 psllq mm7,0x12|addr32 psllq $0x12,%mm7
    670f74c1|addr32 pcmpeqb mm0,mm1|addr32 pcmpeqb %mm1,%mm0
    670f794c24f0|vmwrite rcx,QWORD PTR [esp-0x10]|vmwrite -0x10(%esp),%rcx
    670f7e34f510000080|movd DWORD PTR [esi*8-0x7ffffff0],mm6|movd %mm6,-0x7ffffff0(,%esi,8)
    670f9d448b10|setge BYTE PTR [ebx+ecx*4+0x10]|setge 0x10(%ebx,%ecx,4)
    670f9df7|addr32 setge bh|addr32 setge %bh
    670f9e448b10|setle BYTE PTR [ebx+ecx*4+0x10]|setle 0x10(%ebx,%ecx,4)
    670f9e7801|setle BYTE PTR [eax+0x1]|setle 0x1(%eax)
    670f9f20|setg BYTE PTR [eax]|setg (%eax)
    670fa9|addr32 pop gs|addr32 pop %gs
    670fae34f510000080|xsaveopt [esi*8-0x7ffffff0]|xsaveopt -0x7ffffff0(,%esi,8)
    670fb49300010000|lfs edx,FWORD PTR [ebx+0x100]|lfs 0x100(%ebx),%edx
    670fbb34f510000080|btc DWORD PTR [esi*8-0x7ffffff0],esi|btc %esi,-0x7ffffff0(,%esi,8)
    670fbb6e80|btc DWORD PTR [esi-0x80],ebp|btc %ebp,-0x80(%esi)
    670fbd20|bsr esp,DWORD PTR [eax]|bsr (%eax),%esp
    670fc1f7|addr32 xadd edi,esi|addr32 xadd %esi,%edi
    670fc30578563412|movnti DWORD PTR [eip+0x12345678],eax|movnti %eax,0x12345678(%eip)
    670fc6c112|addr32 shufps xmm0,xmm1,0x12|addr32 shufps $0x12,%xmm1,%xmm0
    670fc6ea12|addr32 shufps xmm5,xmm2,0x12|addr32 shufps $0x12,%xmm2,%xmm5
    670fd30578563412|psrlq mm0,QWORD PTR [eip+0x12345678]|psrlq 0x12345678(%eip),%mm0
    670fd8f7|addr32 psubusb mm6,mm7|addr32 psubusb %mm7,%mm6
    670fdcd9|addr32 paddusb mm3,mm1|addr32 paddusb %mm1,%mm3
    670fdd4c24f0|paddusw mm1,QWORD PTR [esp-0x10]|paddusw -0x10(%esp),%mm1
    670fe00578563412|pavgb mm0,QWORD PTR [eip+0x12345678]|pavgb 0x12345678(%eip),%mm0
    670fe1c1|addr32 psraw mm0,mm1|addr32 psraw %mm1,%mm0
    670fe5c1|addr32 pmulhw mm0,mm1|addr32 pmulhw %mm1,%mm0
    670fe9448b10|psubsw mm0,QWORD PTR [ebx+ecx*4+0x10]|psubsw 0x10(%ebx,%ecx,4),%mm0
    670feed9|addr32 pmaxsw mm3,mm1|addr32 pmaxsw %mm1,%mm3
    670ffdc1|addr32 paddw mm0,mm1|addr32 paddw %mm1,%mm0
    670ffdea|addr32 paddw mm5,mm2|addr32 paddw %mm2,%mm5
    6715f7128456|addr32 adc eax,0x568412f7|addr32 adc $0x568412f7,%eax
    67206e80|and BYTE PTR [esi-0x80],ch|and %ch,-0x80(%esi)
    67214c24f0|and DWORD PTR [esp-0x10],ecx|and %ecx,-0x10(%esp)
    672b0578563412|sub eax,DWORD PTR [eip+0x12345678]|sub 0x12345678(%eip),%eax
    6731ea|addr32 xor edx,ebp|addr32 xor %ebp,%edx
    67337801|xor edi,DWORD PTR [eax+0x1]|xor 0x1(%eax),%edi
    67384c24f0|cmp BYTE PTR [esp-0x10],cl|cmp %cl,-0x10(%esp)
    673cf7|addr32 cmp al,0xf7|addr32 cmp $0xf7,%al
    6752|addr32 push rdx|addr32 push %rdx
    6755|addr32 push rbp|addr32 push %rbp
    6758|addr32 pop rax|addr32 pop %rax
    6759|addr32 pop rcx|addr32 pop %rcx
    675a|addr32 pop rdx|addr32 pop %rdx
    676934f51000008012845678|imul esi,DWORD PTR [esi*8-0x7ffffff0],0x78568412|imul $0x78568412,-0x7ffffff0(,%esi,8),%esi
    678420|test BYTE PTR [eax],ah|test %ah,(%eax)
    678a4c24f0|mov cl,BYTE PTR [esp-0x10]|mov -0x10(%esp),%cl
    678d448b10|lea eax,[ebx+ecx*4+0x10]|lea 0x10(%ebx,%ecx,4),%eax
    679e|addr32 sahf|addr32 sahf
    67a6|cmps BYTE PTR ds:[esi],BYTE PTR es:[edi]|cmpsb %es:(%edi),%ds:(%esi)
    67a7|cmps DWORD PTR ds:[esi],DWORD PTR es:[edi]|cmpsl %es:(%edi),%ds:(%esi)
    67a920128456|addr32 test eax,0x56841220|addr32 test $0x56841220,%eax
    67b678|addr32 mov dh,0x78|addr32 mov $0x78,%dh
    67b820128456|addr32 mov eax,0x56841220|addr32 mov $0x56841220,%eax
    67b9ea128456|addr32 mov ecx,0x568412ea|addr32 mov $0x568412ea,%ecx
    67bc93000100|addr32 mov esp,0x10093|addr32 mov $0x10093,%esp
    67bf6e801284|addr32 mov edi,0x8412806e|addr32 mov $0x8412806e,%edi
    67c4e27b4b0c18|tileloadd tmm1,[eax+ebx*1]|tileloadd (%eax,%ebx,1),%tmm1
    67c5f99003|kmovb k0,BYTE PTR [ebx]|kmovb (%ebx),%k0
    67caea12|addr32 retf 0x12ea|addr32 lret $0x12ea
    67caf712|addr32 retf 0x12f7|addr32 lret $0x12f7
    67cf|addr32 iret|addr32 iret
    67d24c24f0|ror BYTE PTR [esp-0x10],cl|rorb %cl,-0x10(%esp)
    67d7|xlat BYTE PTR ds:[ebx]|xlat %ds:(%ebx)
    67db6e80|fld TBYTE PTR [esi-0x80]|fldt -0x80(%esi)
    67df03|fild WORD PTR [ebx]|filds (%ebx)
    67e56e|addr32 in eax,0x6e|addr32 in $0x6e,%eax
    67e5ea|addr32 in eax,0xea|addr32 in $0xea,%eax
    67f30faef0|umonitor eax|umonitor %eax
    67f60312|test BYTE PTR [ebx],0x12|testb $0x12,(%ebx)
    67f77801|idiv DWORD PTR [eax+0x1]|idivl 0x1(%eax)
    67f8|addr32 clc|addr32 clc
    67fa|addr32 cli|addr32 cli
    67fd|addr32 std|addr32 std
    67ff0578563412|inc DWORD PTR [eip+0x12345678]|incl 0x12345678(%eip)
    685234f510|push 0x10f53452|push $0x10f53452
    6893c1c4e1|push 0xffffffffe1c4c193|push $0xffffffffe1c4c193
    6a78|push 0x78|push $0x78
    6ad9|push 0xffffffffffffffd9|push $0xffffffffffffffd9
    6b52eac4|imul edx,DWORD PTR [rdx-0x16],0xffffffc4|imul $0xffffffc4,-0x16(%rdx),%edx
    6c|ins BYTE PTR es:[rdi],dx|insb (%dx),%es:(%rdi)
    6e|outs dx,BYTE PTR ds:[rsi]|outsb %ds:(%rsi),(%dx)
    6f|outs dx,DWORD PTR ds:[rsi]|outsl %ds:(%rsi),(%dx)
    80c4e1|add ah,0xe1|add $0xe1,%ah
    810312845678|add DWORD PTR [rbx],0x78568412|addl $0x78568412,(%rbx)
    81930001000012845678|adc DWORD PTR [rbx+0x100],0x78568412|adcl $0x78568412,0x100(%rbx)
    845666|test BYTE PTR [rsi+0x66],dl|test %dl,0x66(%rsi)
    8634f510000080|xchg BYTE PTR [rsi*8-0x7ffffff0],dh|xchg %dh,-0x7ffffff0(,%rsi,8)
    8bc1|mov eax,ecx|mov %ecx,%eax
    8c0578563412|mov WORD PTR [rip+0x12345678],es|mov %es,0x12345678(%rip)
    8fe86897780112|vpmacsdql xmm7,xmm2,XMMWORD PTR [rax+0x1],xmm1|vpmacsdql %xmm1,0x1(%rax),%xmm2,%xmm7
    8fe8689f780112|vpmacsdqh xmm7,xmm2,XMMWORD PTR [rax+0x1],xmm1|vpmacsdqh %xmm1,0x1(%rax),%xmm2,%xmm7
    8fe868a2930001000012|vpcmov xmm2,xmm2,XMMWORD PTR [rbx+0x100],xmm1|vpcmov %xmm1,0x100(%rbx),%xmm2,%xmm2
    8fe868a6780112|vpmadcsswd xmm7,xmm2,XMMWORD PTR [rax+0x1],xmm1|vpmadcsswd %xmm1,0x1(%rax),%xmm2,%xmm7
    8fe868b6d912|vpmadcswd xmm3,xmm2,xmm1,xmm1|vpmadcswd %xmm1,%xmm1,%xmm2,%xmm3
    8fe868ed448b1012|vpcomuw xmm0,xmm2,XMMWORD PTR [rbx+rcx*4+0x10],0x12|vpcomuw $0x12,0x10(%rbx,%rcx,4),%xmm2,%xmm0
    8fe868edea12|vpcomuw xmm5,xmm2,xmm2,0x12|vpcomuw $0x12,%xmm2,%xmm2,%xmm5
    8fe868ef448b1012|vpcomuq xmm0,xmm2,XMMWORD PTR [rbx+rcx*4+0x10],0x12|vpcomuq $0x12,0x10(%rbx,%rcx,4),%xmm2,%xmm0
    8fe878874c24f012|vpmacssdql xmm1,xmm0,XMMWORD PTR [rsp-0x10],xmm1|vpmacssdql %xmm1,-0x10(%rsp),%xmm0,%xmm1
    8fe878876e8012|vpmacssdql xmm5,xmm0,XMMWORD PTR [rsi-0x80],xmm1|vpmacssdql %xmm1,-0x80(%rsi),%xmm0,%xmm5
    8fe8788f930001000012|vpmacssdqh xmm2,xmm0,XMMWORD PTR [rbx+0x100],xmm1|vpmacssdqh %xmm1,0x100(%rbx),%xmm0,%xmm2
    8fe87895780112|vpmacsww xmm7,xmm0,XMMWORD PTR [rax+0x1],xmm1|vpmacsww %xmm1,0x1(%rax),%xmm0,%xmm7
    8fe878b62012|vpmadcswd xmm4,xmm0,XMMWORD PTR [rax],xmm1|vpmadcswd %xmm1,(%rax),%xmm0,%xmm4
    8fe878c3ea12|vprotq xmm5,xmm2,0x12|vprotq $0x12,%xmm2,%xmm5
    8fe878cdc112|vpcomw xmm0,xmm0,xmm1,0x12|vpcomw $0x12,%xmm1,%xmm0,%xmm0
    8fe878ce930001000012|vpcomd xmm2,xmm0,XMMWORD PTR [rbx+0x100],0x12|vpcomd $0x12,0x100(%rbx),%xmm0,%xmm2
    8fe878ed930001000012|vpcomuw xmm2,xmm0,XMMWORD PTR [rbx+0x100],0x12|vpcomuw $0x12,0x100(%rbx),%xmm0,%xmm2
    8fe878ee4c24f012|vpcomud xmm1,xmm0,XMMWORD PTR [rsp-0x10],0x12|vpcomud $0x12,-0x10(%rsp),%xmm0,%xmm1
    8fe87ca23c250010000012|vpcmov ymm7,ymm0,YMMWORD PTR ds:0x1000,ymm1|vpcmov %ymm1,0x1000,%ymm0,%ymm7
    8fe8e8a34c24f012|vpperm xmm1,xmm2,xmm1,XMMWORD PTR [rsp-0x10]|vpperm -0x10(%rsp),%xmm1,%xmm2,%xmm1
    8fe8eca2d912|vpcmov ymm3,ymm2,ymm1,ymm1|vpcmov %ymm1,%ymm1,%ymm2,%ymm3
    8fe8f8a3f712|vpperm xmm6,xmm0,xmm1,xmm7|vpperm %xmm7,%xmm1,%xmm0,%xmm6
    8fe9689803|vpshab xmm0,XMMWORD PTR [rbx],xmm2|vpshab %xmm2,(%rbx),%xmm0
    8fe968983c2500100000|vpshab xmm7,XMMWORD PTR ds:0x1000,xmm2|vpshab %xmm2,0x1000,%xmm7
    8fe978019300010000|blsfill eax,DWORD PTR [rbx+0x100]|blsfill 0x100(%rbx),%eax
    8fe97880448b10|vfrczps xmm0,XMMWORD PTR [rbx+rcx*4+0x10]|vfrczps 0x10(%rbx,%rcx,4),%xmm0
    8fe9788303|vfrczsd xmm0,QWORD PTR [rbx]|vfrczsd (%rbx),%xmm0
    8fe978900578563412|vprotb xmm0,XMMWORD PTR [rip+0x12345678],xmm0|vprotb %xmm0,0x12345678(%rip),%xmm0
    8fe978903c2500100000|vprotb xmm7,XMMWORD PTR ds:0x1000,xmm0|vprotb %xmm0,0x1000,%xmm7
    8fe97890d9|vprotb xmm3,xmm1,xmm0|vprotb %xmm0,%xmm1,%xmm3
    8fe9789120|vprotw xmm4,XMMWORD PTR [rax],xmm0|vprotw %xmm0,(%rax),%xmm4
    8fe9789134f510000080|vprotw xmm6,XMMWORD PTR [rsi*8-0x7ffffff0],xmm0|vprotw %xmm0,-0x7ffffff0(,%rsi,8),%xmm6
    8fe978927801|vprotd xmm7,XMMWORD PTR [rax+0x1],xmm0|vprotd %xmm0,0x1(%rax),%xmm7
    8fe97892c1|vprotd xmm0,xmm1,xmm0|vprotd %xmm0,%xmm1,%xmm0
    8fe97897448b10|vpshlq xmm0,XMMWORD PTR [rbx+rcx*4+0x10],xmm0|vpshlq %xmm0,0x10(%rbx,%rcx,4),%xmm0
    8fe978979300010000|vpshlq xmm2,XMMWORD PTR [rbx+0x100],xmm0|vpshlq %xmm0,0x100(%rbx),%xmm2
    8fe9789a03|vpshad xmm0,XMMWORD PTR [rbx],xmm0|vpshad %xmm0,(%rbx),%xmm0
    8fe9789a7801|vpshad xmm7,XMMWORD PTR [rax+0x1],xmm0|vpshad %xmm0,0x1(%rax),%xmm7
    8fe978c620|vphaddwd xmm4,XMMWORD PTR [rax]|vphaddwd (%rax),%xmm4
    8fe978d23c2500100000|vphaddubd xmm7,XMMWORD PTR ds:0x1000|vphaddubd 0x1000,%xmm7
    8fe978d2c1|vphaddubd xmm0,xmm1|vphaddubd %xmm1,%xmm0
    8fe978d6c1|vphadduwd xmm0,xmm1|vphadduwd %xmm1,%xmm0
    8fe9e8920578563412|vprotd xmm0,xmm2,XMMWORD PTR [rip+0x12345678]|vprotd 0x12345678(%rip),%xmm2,%xmm0
    8fe9e8937801|vprotq xmm7,xmm2,XMMWORD PTR [rax+0x1]|vprotq 0x1(%rax),%xmm2,%xmm7
    8fe9e89503|vpshlw xmm0,xmm2,XMMWORD PTR [rbx]|vpshlw (%rbx),%xmm2,%xmm0
    8fe9e8953c2500100000|vpshlw xmm7,xmm2,XMMWORD PTR ds:0x1000|vpshlw 0x1000,%xmm2,%xmm7
    8fe9e89620|vpshld xmm4,xmm2,XMMWORD PTR [rax]|vpshld (%rax),%xmm2,%xmm4
    8fe9f890ea|vprotb xmm5,xmm0,xmm2|vprotb %xmm2,%xmm0,%xmm5
    8fe9f895ea|vpshlw xmm5,xmm0,xmm2|vpshlw %xmm2,%xmm0,%xmm5
    8fe9f8963c2500100000|vpshld xmm7,xmm0,XMMWORD PTR ds:0x1000|vpshld 0x1000,%xmm0,%xmm7
    8fe9f89820|vpshab xmm4,xmm0,XMMWORD PTR [rax]|vpshab (%rax),%xmm0,%xmm4
    8fe9f899c1|vpshaw xmm0,xmm0,xmm1|vpshaw %xmm1,%xmm0,%xmm0
    94|xchg esp,eax|xchg %eax,%esp
    96|xchg esi,eax|xchg %eax,%esi
    a27801128456789abc|movabs ds:0xbc9a785684120178,al|movabs %al,0xbc9a785684120178
    a7|cmps DWORD PTR ds:[rsi],DWORD PTR es:[rdi]|cmpsl %es:(%rdi),%ds:(%rsi)
    aa|stos BYTE PTR es:[rdi],al|stos %al,%es:(%rdi)
    ae|scas al,BYTE PTR es:[rdi]|scas %es:(%rdi),%al
    b034|mov al,0x34|mov $0x34,%al
    b478|mov ah,0x78|mov $0x78,%ah
    b7ea|mov bh,0xea|mov $0xea,%bh
    bf6e801284|mov edi,0x8412806e|mov $0x8412806e,%edi
    bfc1128456|mov edi,0x568412c1|mov $0x568412c1,%edi
    c1c4e2|rol esp,0xe2|rol $0xe2,%esp
    c20312|ret 0x1203|ret $0x1203
    c4e1201420|vunpcklps xmm4,xmm11,XMMWORD PTR [rax]|vunpcklps (%rax),%xmm11,%xmm4
    c4e12014ea|vunpcklps xmm5,xmm11,xmm2|vunpcklps %xmm2,%xmm11,%xmm5
    c4e12014f7|vunpcklps xmm6,xmm11,xmm7|vunpcklps %xmm7,%xmm11,%xmm6
    c4e1205603|vorps xmm0,xmm11,XMMWORD PTR [rbx]|vorps (%rbx),%xmm11,%xmm0
    c4e120567801|vorps xmm7,xmm11,XMMWORD PTR [rax+0x1]|vorps 0x1(%rax),%xmm11,%xmm7
    c4e120576e80|vxorps xmm5,xmm11,XMMWORD PTR [rsi-0x80]|vxorps -0x80(%rsi),%xmm11,%xmm5
    c4e12057f7|vxorps xmm6,xmm11,xmm7|vxorps %xmm7,%xmm11,%xmm6
    c4e12059c1|vmulps xmm0,xmm11,xmm1|vmulps %xmm1,%xmm11,%xmm0
    c4e121554c24f0|vandnpd xmm1,xmm11,XMMWORD PTR [rsp-0x10]|vandnpd -0x10(%rsp),%xmm11,%xmm1
    c4e1215d7801|vminpd xmm7,xmm11,XMMWORD PTR [rax+0x1]|vminpd 0x1(%rax),%xmm11,%xmm7
    c4e1215dc1|vminpd xmm0,xmm11,xmm1|vminpd %xmm1,%xmm11,%xmm0
    c4e1215e7801|vdivpd xmm7,xmm11,XMMWORD PTR [rax+0x1]|vdivpd 0x1(%rax),%xmm11,%xmm7
    c4e1215f9300010000|vmaxpd xmm2,xmm11,XMMWORD PTR [rbx+0x100]|vmaxpd 0x100(%rbx),%xmm11,%xmm2
    c4e1215ff7|vmaxpd xmm6,xmm11,xmm7|vmaxpd %xmm7,%xmm11,%xmm6
    c4e12161d9|vpunpcklwd xmm3,xmm11,xmm1|vpunpcklwd %xmm1,%xmm11,%xmm3
    c4e121653c2500100000|vpcmpgtw xmm7,xmm11,XMMWORD PTR ds:0x1000|vpcmpgtw 0x1000,%xmm11,%xmm7
    c4e1216df7|vpunpckhqdq xmm6,xmm11,xmm7|vpunpckhqdq %xmm7,%xmm11,%xmm6
    c4e12175ea|vpcmpeqw xmm5,xmm11,xmm2|vpcmpeqw %xmm2,%xmm11,%xmm5
    c4e1217c448b10|vhaddpd xmm0,xmm11,XMMWORD PTR [rbx+rcx*4+0x10]|vhaddpd 0x10(%rbx,%rcx,4),%xmm11,%xmm0
    c4e121c6ea12|vshufpd xmm5,xmm11,xmm2,0x12|vshufpd $0x12,%xmm2,%xmm11,%xmm5
    c4e121d16e80|vpsrlw xmm5,xmm11,XMMWORD PTR [rsi-0x80]|vpsrlw -0x80(%rsi),%xmm11,%xmm5
    c4e121d303|vpsrlq xmm0,xmm11,XMMWORD PTR [rbx]|vpsrlq (%rbx),%xmm11,%xmm0
    c4e121d3c1|vpsrlq xmm0,xmm11,xmm1|vpsrlq %xmm1,%xmm11,%xmm0
    c4e121d4c1|vpaddq xmm0,xmm11,xmm1|vpaddq %xmm1,%xmm11,%xmm0
    c4e121d87801|vpsubusb xmm7,xmm11,XMMWORD PTR [rax+0x1]|vpsubusb 0x1(%rax),%xmm11,%xmm7
    c4e121d8ea|vpsubusb xmm5,xmm11,xmm2|vpsubusb %xmm2,%xmm11,%xmm5
    c4e121dac1|vpminub xmm0,xmm11,xmm1|vpminub %xmm1,%xmm11,%xmm0
    c4e121dc3c2500100000|vpaddusb xmm7,xmm11,XMMWORD PTR ds:0x1000|vpaddusb 0x1000,%xmm11,%xmm7
    c4e121e4d9|vpmulhuw xmm3,xmm11,xmm1|vpmulhuw %xmm1,%xmm11,%xmm3
    c4e121ea0578563412|vpminsw xmm0,xmm11,XMMWORD PTR [rip+0x12345678]|vpminsw 0x12345678(%rip),%xmm11,%xmm0
    c4e121f1ea|vpsllw xmm5,xmm11,xmm2|vpsllw %xmm2,%xmm11,%xmm5
    c4e121f33c2500100000|vpsllq xmm7,xmm11,XMMWORD PTR ds:0x1000|vpsllq 0x1000,%xmm11,%xmm7
    c4e121f4c1|vpmuludq xmm0,xmm11,xmm1|vpmuludq %xmm1,%xmm11,%xmm0
    c4e121faf7|vpsubd xmm6,xmm11,xmm7|vpsubd %xmm7,%xmm11,%xmm6
    c4e121fb9300010000|vpsubq xmm2,xmm11,XMMWORD PTR [rbx+0x100]|vpsubq 0x100(%rbx),%xmm11,%xmm2
    c4e121fcf7|vpaddb xmm6,xmm11,xmm7|vpaddb %xmm7,%xmm11,%xmm6
    c4e1222a448b10|vcvtsi2ss xmm0,xmm11,DWORD PTR [rbx+rcx*4+0x10]|vcvtsi2ssl 0x10(%rbx,%rcx,4),%xmm11,%xmm0
    c4e1222ac1|vcvtsi2ss xmm0,xmm11,ecx|vcvtsi2ss %ecx,%xmm11,%xmm0
    c4e12251d9|vsqrtss xmm3,xmm11,xmm1|vsqrtss %xmm1,%xmm11,%xmm3
    c4e12252ea|vrsqrtss xmm5,xmm11,xmm2|vrsqrtss %xmm2,%xmm11,%xmm5
    c4e1225903|vmulss xmm0,xmm11,DWORD PTR [rbx]|vmulss (%rbx),%xmm11,%xmm0
    c4e12259448b10|vmulss xmm0,xmm11,DWORD PTR [rbx+rcx*4+0x10]|vmulss 0x10(%rbx,%rcx,4),%xmm11,%xmm0
    c4e122596e80|vmulss xmm5,xmm11,DWORD PTR [rsi-0x80]|vmulss -0x80(%rsi),%xmm11,%xmm5
    c4e1232a34f510000080|vcvtsi2sd xmm6,xmm11,DWORD PTR [rsi*8-0x7ffffff0]|vcvtsi2sdl -0x7ffffff0(,%rsi,8),%xmm11,%xmm6
    c4e1232a4c24f0|vcvtsi2sd xmm1,xmm11,DWORD PTR [rsp-0x10]|vcvtsi2sdl -0x10(%rsp),%xmm11,%xmm1
    c4e1232a9300010000|vcvtsi2sd xmm2,xmm11,DWORD PTR [rbx+0x100]|vcvtsi2sdl 0x100(%rbx),%xmm11,%xmm2
    c4e1235a34f510000080|vcvtsd2ss xmm6,xmm11,QWORD PTR [rsi*8-0x7ffffff0]|vcvtsd2ss -0x7ffffff0(,%rsi,8),%xmm11,%xmm6
    c4e1235cf7|vsubsd xmm6,xmm11,xmm7|vsubsd %xmm7,%xmm11,%xmm6
    c4e1235d3c2500100000|vminsd xmm7,xmm11,QWORD PTR ds:0x1000|vminsd 0x1000,%xmm11,%xmm7
    c4e123c20312|vcmple_oqsd xmm0,xmm11,QWORD PTR [rbx]|vcmple_oqsd (%rbx),%xmm11,%xmm0
    c4e123d06e80|vaddsubps xmm5,xmm11,XMMWORD PTR [rsi-0x80]|vaddsubps -0x80(%rsi),%xmm11,%xmm5
    c4e124560578563412|vorps ymm0,ymm11,YMMWORD PTR [rip+0x12345678]|vorps 0x12345678(%rip),%ymm11,%ymm0
    c4e124563c2500100000|vorps ymm7,ymm11,YMMWORD PTR ds:0x1000|vorps 0x1000,%ymm11,%ymm7
    c4e124597801|vmulps ymm7,ymm11,YMMWORD PTR [rax+0x1]|vmulps 0x1(%rax),%ymm11,%ymm7
    c4e1245c7801|vsubps ymm7,ymm11,YMMWORD PTR [rax+0x1]|vsubps 0x1(%rax),%ymm11,%ymm7
    c4e124c24c24f012|vcmple_oqps ymm1,ymm11,YMMWORD PTR [rsp-0x10]|vcmple_oqps -0x10(%rsp),%ymm11,%ymm1
    c4e12515d9|vunpckhpd ymm3,ymm11,ymm1|vunpckhpd %ymm1,%ymm11,%ymm3
    c4e1255434f510000080|vandpd ymm6,ymm11,YMMWORD PTR [rsi*8-0x7ffffff0]|vandpd -0x7ffffff0(,%rsi,8),%ymm11,%ymm6
    c4e12559ea|vmulpd ymm5,ymm11,ymm2|vmulpd %ymm2,%ymm11,%ymm5
    c4e1255d3c2500100000|vminpd ymm7,ymm11,YMMWORD PTR ds:0x1000|vminpd 0x1000,%ymm11,%ymm7
    c4e1256820|vpunpckhbw ymm4,ymm11,YMMWORD PTR [rax]|vpunpckhbw (%rax),%ymm11,%ymm4
    c4e1256934f510000080|vpunpckhwd ymm6,ymm11,YMMWORD PTR [rsi*8-0x7ffffff0]|vpunpckhwd -0x7ffffff0(,%rsi,8),%ymm11,%ymm6
    c4e1256c6e80|vpunpcklqdq ymm5,ymm11,YMMWORD PTR [rsi-0x80]|vpunpcklqdq -0x80(%rsi),%ymm11,%ymm5
    c4e125c2057856341212|vcmple_oqpd ymm0,ymm11,YMMWORD PTR [rip+0x12345678]|vcmple_oqpd 0x12345678(%rip),%ymm11,%ymm0
    c4e125d03c2500100000|vaddsubpd ymm7,ymm11,YMMWORD PTR ds:0x1000|vaddsubpd 0x1000,%ymm11,%ymm7
    c4e125d0ea|vaddsubpd ymm5,ymm11,ymm2|vaddsubpd %ymm2,%ymm11,%ymm5
    c4e125d134f510000080|vpsrlw ymm6,ymm11,XMMWORD PTR [rsi*8-0x7ffffff0]|vpsrlw -0x7ffffff0(,%rsi,8),%ymm11,%ymm6
    c4e125d903|vpsubusw ymm0,ymm11,YMMWORD PTR [rbx]|vpsubusw (%rbx),%ymm11,%ymm0
    c4e125e36e80|vpavgw ymm5,ymm11,YMMWORD PTR [rsi-0x80]|vpavgw -0x80(%rsi),%ymm11,%ymm5
    c4e125e5d9|vpmulhw ymm3,ymm11,ymm1|vpmulhw %ymm1,%ymm11,%ymm3
    c4e125ec0578563412|vpaddsb ymm0,ymm11,YMMWORD PTR [rip+0x12345678]|vpaddsb 0x12345678(%rip),%ymm11,%ymm0
    c4e125edf7|vpaddsw ymm6,ymm11,ymm7|vpaddsw %ymm7,%ymm11,%ymm6
    c4e125f3ea|vpsllq ymm5,ymm11,xmm2|vpsllq %xmm2,%ymm11,%ymm5
    c4e125f40578563412|vpmuludq ymm0,ymm11,YMMWORD PTR [rip+0x12345678]|vpmuludq 0x12345678(%rip),%ymm11,%ymm0
    c4e125f603|vpsadbw ymm0,ymm11,YMMWORD PTR [rbx]|vpsadbw (%rbx),%ymm11,%ymm0
    c4e125f834f510000080|vpsubb ymm6,ymm11,YMMWORD PTR [rsi*8-0x7ffffff0]|vpsubb -0x7ffffff0(,%rsi,8),%ymm11,%ymm6
    c4e12651d9|vsqrtss xmm3,xmm11,xmm1|vsqrtss %xmm1,%xmm11,%xmm3
    c4e1272ac1|vcvtsi2sd xmm0,xmm11,ecx|vcvtsi2sd %ecx,%xmm11,%xmm0
    c4e1275ad9|vcvtsd2ss xmm3,xmm11,xmm1|vcvtsd2ss %xmm1,%xmm11,%xmm3
    c4e1277c9300010000|vhaddps ymm2,ymm11,YMMWORD PTR [rbx+0x100]|vhaddps 0x100(%rbx),%ymm11,%ymm2
    c4e127c2f712|vcmple_oqsd xmm6,xmm11,xmm7|vcmple_oqsd %xmm7,%xmm11,%xmm6
    c4e1681434f510000080|vunpcklps xmm6,xmm2,XMMWORD PTR [rsi*8-0x7ffffff0]|vunpcklps -0x7ffffff0(,%rsi,8),%xmm2,%xmm6
    c4e1685cc1|vsubps xmm0,xmm2,xmm1|vsubps %xmm1,%xmm2,%xmm0
    c4e168c2f712|vcmple_oqps xmm6,xmm2,xmm7|vcmple_oqps %xmm7,%xmm2,%xmm6
    c4e169140578563412|vunpcklpd xmm0,xmm2,XMMWORD PTR [rip+0x12345678]|vunpcklpd 0x12345678(%rip),%xmm2,%xmm0
    c4e1691534f510000080|vunpckhpd xmm6,xmm2,XMMWORD PTR [rsi*8-0x7ffffff0]|vunpckhpd -0x7ffffff0(,%rsi,8),%xmm2,%xmm6
    c4e1695820|vaddpd xmm4,xmm2,XMMWORD PTR [rax]|vaddpd (%rax),%xmm2,%xmm4
    c4e16958c1|vaddpd xmm0,xmm2,xmm1|vaddpd %xmm1,%xmm2,%xmm0
    c4e16966448b10|vpcmpgtd xmm0,xmm2,XMMWORD PTR [rbx+rcx*4+0x10]|vpcmpgtd 0x10(%rbx,%rcx,4),%xmm2,%xmm0
    c4e1696734f510000080|vpackuswb xmm6,xmm2,XMMWORD PTR [rsi*8-0x7ffffff0]|vpackuswb -0x7ffffff0(,%rsi,8),%xmm2,%xmm6
    c4e16969ea|vpunpckhwd xmm5,xmm2,xmm2|vpunpckhwd %xmm2,%xmm2,%xmm5
    c4e169763c2500100000|vpcmpeqd xmm7,xmm2,XMMWORD PTR ds:0x1000|vpcmpeqd 0x1000,%xmm2,%xmm7
    c4e169d303|vpsrlq xmm0,xmm2,XMMWORD PTR [rbx]|vpsrlq (%rbx),%xmm2,%xmm0
    c4e169dd03|vpaddusw xmm0,xmm2,XMMWORD PTR [rbx]|vpaddusw (%rbx),%xmm2,%xmm0
    c4e169dff7|vpandn xmm6,xmm2,xmm7|vpandn %xmm7,%xmm2,%xmm6
    c4e169e2ea|vpsrad xmm5,xmm2,xmm2|vpsrad %xmm2,%xmm2,%xmm5
    c4e169e97801|vpsubsw xmm7,xmm2,XMMWORD PTR [rax+0x1]|vpsubsw 0x1(%rax),%xmm2,%xmm7
    c4e169ea448b10|vpminsw xmm0,xmm2,XMMWORD PTR [rbx+rcx*4+0x10]|vpminsw 0x10(%rbx,%rcx,4),%xmm2,%xmm0
    c4e169f86e80|vpsubb xmm5,xmm2,XMMWORD PTR [rsi-0x80]|vpsubb -0x80(%rsi),%xmm2,%xmm5
    c4e169fb03|vpsubq xmm0,xmm2,XMMWORD PTR [rbx]|vpsubq (%rbx),%xmm2,%xmm0
    c4e16a5e9300010000|vdivss xmm2,xmm2,DWORD PTR [rbx+0x100]|vdivss 0x100(%rbx),%xmm2,%xmm2
    c4e16a5f34f510000080|vmaxss xmm6,xmm2,DWORD PTR [rsi*8-0x7ffffff0]|vmaxss -0x7ffffff0(,%rsi,8),%xmm2,%xmm6
    c4e16ac2d912|vcmple_oqss xmm3,xmm2,xmm1|vcmple_oqss %xmm1,%xmm2,%xmm3
    c4e16b2a3c2500100000|vcvtsi2sd xmm7,xmm2,DWORD PTR ds:0x1000|vcvtsi2sdl 0x1000,%xmm2,%xmm7
    c4e16b596e80|vmulsd xmm5,xmm2,QWORD PTR [rsi-0x80]|vmulsd -0x80(%rsi),%xmm2,%xmm5
    c4e16b5a7801|vcvtsd2ss xmm7,xmm2,QWORD PTR [rax+0x1]|vcvtsd2ss 0x1(%rax),%xmm2,%xmm7
    c4e16b5e4c24f0|vdivsd xmm1,xmm2,QWORD PTR [rsp-0x10]|vdivsd -0x10(%rsp),%xmm2,%xmm1
    c4e16b7c448b10|vhaddps xmm0,xmm2,XMMWORD PTR [rbx+rcx*4+0x10]|vhaddps 0x10(%rbx,%rcx,4),%xmm2,%xmm0
    c4e16bd0c1|vaddsubps xmm0,xmm2,xmm1|vaddsubps %xmm1,%xmm2,%xmm0
    c4e16c1403|vunpcklps ymm0,ymm2,YMMWORD PTR [rbx]|vunpcklps (%rbx),%ymm2,%ymm0
    c4e16c156e80|vunpckhps ymm5,ymm2,YMMWORD PTR [rsi-0x80]|vunpckhps -0x80(%rsi),%ymm2,%ymm5
    c4e16c41c1|kandw k0,k2,k1|kandw %k1,%k2,%k0
    c4e16c45d9|korw k3,k2,k1|korw %k1,%k2,%k3
    c4e16c46c1|kxnorw k0,k2,k1|kxnorw %k1,%k2,%k0
    c4e16c4ad9|kaddw k3,k2,k1|kaddw %k1,%k2,%k3
    c4e16c5434f510000080|vandps ymm6,ymm2,YMMWORD PTR [rsi*8-0x7ffffff0]|vandps -0x7ffffff0(,%rsi,8),%ymm2,%ymm6
    c4e16d5803|vaddpd ymm0,ymm2,YMMWORD PTR [rbx]|vaddpd (%rbx),%ymm2,%ymm0
    c4e16d5c03|vsubpd ymm0,ymm2,YMMWORD PTR [rbx]|vsubpd (%rbx),%ymm2,%ymm0
    c4e16d5e34f510000080|vdivpd ymm6,ymm2,YMMWORD PTR [rsi*8-0x7ffffff0]|vdivpd -0x7ffffff0(,%rsi,8),%ymm2,%ymm6
    c4e16d5e3c2500100000|vdivpd ymm7,ymm2,YMMWORD PTR ds:0x1000|vdivpd 0x1000,%ymm2,%ymm7
    c4e16d61f7|vpunpcklwd ymm6,ymm2,ymm7|vpunpcklwd %ymm7,%ymm2,%ymm6
    c4e16d624c24f0|vpunpckldq ymm1,ymm2,YMMWORD PTR [rsp-0x10]|vpunpckldq -0x10(%rsp),%ymm2,%ymm1
    c4e16d6c34f510000080|vpunpcklqdq ymm6,ymm2,YMMWORD PTR [rsi*8-0x7ffffff0]|vpunpcklqdq -0x7ffffff0(,%rsi,8),%ymm2,%ymm6
    c4e16d6d0578563412|vpunpckhqdq ymm0,ymm2,YMMWORD PTR [rip+0x12345678]|vpunpckhqdq 0x12345678(%rip),%ymm2,%ymm0
    c4e16d7cf7|vhaddpd ymm6,ymm2,ymm7|vhaddpd %ymm7,%ymm2,%ymm6
    c4e16dc634f51000008012|vshufpd ymm6,ymm2,YMMWORD PTR [rsi*8-0x7ffffff0],0x12|vshufpd $0x12,-0x7ffffff0(,%rsi,8),%ymm2,%ymm6
    c4e16dd07801|vaddsubpd ymm7,ymm2,YMMWORD PTR [rax+0x1]|vaddsubpd 0x1(%rax),%ymm2,%ymm7
    c4e16dd0c1|vaddsubpd ymm0,ymm2,ymm1|vaddsubpd %ymm1,%ymm2,%ymm0
    c4e16dd4ea|vpaddq ymm5,ymm2,ymm2|vpaddq %ymm2,%ymm2,%ymm5
    c4e16ddd448b10|vpaddusw ymm0,ymm2,YMMWORD PTR [rbx+rcx*4+0x10]|vpaddusw 0x10(%rbx,%rcx,4),%ymm2,%ymm0
    c4e16dde7801|vpmaxub ymm7,ymm2,YMMWORD PTR [rax+0x1]|vpmaxub 0x1(%rax),%ymm2,%ymm7
    c4e16de2448b10|vpsrad ymm0,ymm2,XMMWORD PTR [rbx+rcx*4+0x10]|vpsrad 0x10(%rbx,%rcx,4),%ymm2,%ymm0
    c4e16de33c2500100000|vpavgw ymm7,ymm2,YMMWORD PTR ds:0x1000|vpavgw 0x1000,%ymm2,%ymm7
    c4e16de86e80|vpsubsb ymm5,ymm2,YMMWORD PTR [rsi-0x80]|vpsubsb -0x80(%rsi),%ymm2,%ymm5
    c4e16de920|vpsubsw ymm4,ymm2,YMMWORD PTR [rax]|vpsubsw (%rax),%ymm2,%ymm4
    c4e16de9f7|vpsubsw ymm6,ymm2,ymm7|vpsubsw %ymm7,%ymm2,%ymm6
    c4e16dea0578563412|vpminsw ymm0,ymm2,YMMWORD PTR [rip+0x12345678]|vpminsw 0x12345678(%rip),%ymm2,%ymm0
    c4e16dea34f510000080|vpminsw ymm6,ymm2,YMMWORD PTR [rsi*8-0x7ffffff0]|vpminsw -0x7ffffff0(,%rsi,8),%ymm2,%ymm6
    c4e16deb6e80|vpor ymm5,ymm2,YMMWORD PTR [rsi-0x80]|vpor -0x80(%rsi),%ymm2,%ymm5
    c4e16dee34f510000080|vpmaxsw ymm6,ymm2,YMMWORD PTR [rsi*8-0x7ffffff0]|vpmaxsw -0x7ffffff0(,%rsi,8),%ymm2,%ymm6
    c4e16df6ea|vpsadbw ymm5,ymm2,ymm2|vpsadbw %ymm2,%ymm2,%ymm5
    c4e16dfa6e80|vpsubd ymm5,ymm2,YMMWORD PTR [rsi-0x80]|vpsubd -0x80(%rsi),%ymm2,%ymm5
    c4e16dfe7801|vpaddd ymm7,ymm2,YMMWORD PTR [rax+0x1]|vpaddd 0x1(%rax),%ymm2,%ymm7
    c4e16e5320|vrcpss xmm4,xmm2,DWORD PTR [rax]|vrcpss (%rax),%xmm2,%xmm4
    c4e16e5f03|vmaxss xmm0,xmm2,DWORD PTR [rbx]|vmaxss (%rbx),%xmm2,%xmm0
    c4e16f5134f510000080|vsqrtsd xmm6,xmm2,QWORD PTR [rsi*8-0x7ffffff0]|vsqrtsd -0x7ffffff0(,%rsi,8),%xmm2,%xmm6
    c4e16f516e80|vsqrtsd xmm5,xmm2,QWORD PTR [rsi-0x80]|vsqrtsd -0x80(%rsi),%xmm2,%xmm5
    c4e16f5934f510000080|vmulsd xmm6,xmm2,QWORD PTR [rsi*8-0x7ffffff0]|vmulsd -0x7ffffff0(,%rsi,8),%xmm2,%xmm6
    c4e16f5a20|vcvtsd2ss xmm4,xmm2,QWORD PTR [rax]|vcvtsd2ss (%rax),%xmm2,%xmm4
    c4e16f5eea|vdivsd xmm5,xmm2,xmm2|vdivsd %xmm2,%xmm2,%xmm5
    c4e16fc2930001000012|vcmple_oqsd xmm2,xmm2,QWORD PTR [rbx+0x100]|vcmple_oqsd 0x100(%rbx),%xmm2,%xmm2
    c4e1781334f510000080|vmovlps QWORD PTR [rsi*8-0x7ffffff0],xmm6|vmovlps %xmm6,-0x7ffffff0(,%rsi,8)
    c4e17815d9|vunpckhps xmm3,xmm0,xmm1|vunpckhps %xmm1,%xmm0,%xmm3
    c4e17816448b10|vmovhps xmm0,xmm0,QWORD PTR [rbx+rcx*4+0x10]|vmovhps 0x10(%rbx,%rcx,4),%xmm0,%xmm0
    c4e17829448b10|vmovaps XMMWORD PTR [rbx+rcx*4+0x10],xmm0|vmovaps %xmm0,0x10(%rbx,%rcx,4)
    c4e1785e7801|vdivps xmm7,xmm0,XMMWORD PTR [rax+0x1]|vdivps 0x1(%rax),%xmm0,%xmm7
    c4e17877|vzeroupper|vzeroupper
    c4e178c26e8012|vcmple_oqps xmm5,xmm0,XMMWORD PTR [rsi-0x80]|vcmple_oqps -0x80(%rsi),%xmm0,%xmm5
    c4e17910c1|vmovupd xmm0,xmm1|vmovupd %xmm1,%xmm0
    c4e179110578563412|vmovupd XMMWORD PTR [rip+0x12345678],xmm0|vmovupd %xmm0,0x12345678(%rip)
    c4e1791520|vunpckhpd xmm4,xmm0,XMMWORD PTR [rax]|vunpckhpd (%rax),%xmm0,%xmm4
    c4e1791534f510000080|vunpckhpd xmm6,xmm0,XMMWORD PTR [rsi*8-0x7ffffff0]|vunpckhpd -0x7ffffff0(,%rsi,8),%xmm0,%xmm6
    c4e1792820|vmovapd xmm4,XMMWORD PTR [rax]|vmovapd (%rax),%xmm4
    c4e17928c1|vmovapd xmm0,xmm1|vmovapd %xmm1,%xmm0
    c4e1792e7801|vucomisd xmm7,QWORD PTR [rax+0x1]|vucomisd 0x1(%rax),%xmm7
    c4e179510578563412|vsqrtpd xmm0,XMMWORD PTR [rip+0x12345678]|vsqrtpd 0x12345678(%rip),%xmm0
    c4e179580578563412|vaddpd xmm0,xmm0,XMMWORD PTR [rip+0x12345678]|vaddpd 0x12345678(%rip),%xmm0,%xmm0
    c4e17958c1|vaddpd xmm0,xmm0,xmm1|vaddpd %xmm1,%xmm0,%xmm0
    c4e17958d9|vaddpd xmm3,xmm0,xmm1|vaddpd %xmm1,%xmm0,%xmm3
    c4e17959f7|vmulpd xmm6,xmm0,xmm7|vmulpd %xmm7,%xmm0,%xmm6
    c4e1795c7801|vsubpd xmm7,xmm0,XMMWORD PTR [rax+0x1]|vsubpd 0x1(%rax),%xmm0,%xmm7
    c4e179654c24f0|vpcmpgtw xmm1,xmm0,XMMWORD PTR [rsp-0x10]|vpcmpgtw -0x10(%rsp),%xmm0,%xmm1
    c4e179697801|vpunpckhwd xmm7,xmm0,XMMWORD PTR [rax+0x1]|vpunpckhwd 0x1(%rax),%xmm0,%xmm7
    c4e17969d9|vpunpckhwd xmm3,xmm0,xmm1|vpunpckhwd %xmm1,%xmm0,%xmm3
    c4e1796a7801|vpunpckhdq xmm7,xmm0,XMMWORD PTR [rax+0x1]|vpunpckhdq 0x1(%rax),%xmm0,%xmm7
    c4e179757801|vpcmpeqw xmm7,xmm0,XMMWORD PTR [rax+0x1]|vpcmpeqw 0x1(%rax),%xmm0,%xmm7
    c4e17975ea|vpcmpeqw xmm5,xmm0,xmm2|vpcmpeqw %xmm2,%xmm0,%xmm5
    c4e17975f7|vpcmpeqw xmm6,xmm0,xmm7|vpcmpeqw %xmm7,%xmm0,%xmm6
    c4e179767801|vpcmpeqd xmm7,xmm0,XMMWORD PTR [rax+0x1]|vpcmpeqd 0x1(%rax),%xmm0,%xmm7
    c4e1797f9300010000|vmovdqa XMMWORD PTR [rbx+0x100],xmm2|vmovdqa %xmm2,0x100(%rbx)
    c4e179d2c1|vpsrld xmm0,xmm0,xmm1|vpsrld %xmm1,%xmm0,%xmm0
    c4e179d67801|vmovq QWORD PTR [rax+0x1],xmm7|vmovq %xmm7,0x1(%rax)
    c4e179d6d9|vmovq xmm1,xmm3|vmovq %xmm3,%xmm1
    c4e179db7801|vpand xmm7,xmm0,XMMWORD PTR [rax+0x1]|vpand 0x1(%rax),%xmm0,%xmm7
    c4e179de7801|vpmaxub xmm7,xmm0,XMMWORD PTR [rax+0x1]|vpmaxub 0x1(%rax),%xmm0,%xmm7
    c4e179e120|vpsraw xmm4,xmm0,XMMWORD PTR [rax]|vpsraw (%rax),%xmm0,%xmm4
    c4e179e920|vpsubsw xmm4,xmm0,XMMWORD PTR [rax]|vpsubsw (%rax),%xmm0,%xmm4
    c4e179ea448b10|vpminsw xmm0,xmm0,XMMWORD PTR [rbx+rcx*4+0x10]|vpminsw 0x10(%rbx,%rcx,4),%xmm0,%xmm0
    c4e179f2f7|vpslld xmm6,xmm0,xmm7|vpslld %xmm7,%xmm0,%xmm6
    c4e179f303|vpsllq xmm0,xmm0,XMMWORD PTR [rbx]|vpsllq (%rbx),%xmm0,%xmm0
    c4e179fdd9|vpaddw xmm3,xmm0,xmm1|vpaddw %xmm1,%xmm0,%xmm3
    c4e17a16f7|vmovshdup xmm6,xmm7|vmovshdup %xmm7,%xmm6
    c4e17a58448b10|vaddss xmm0,xmm0,DWORD PTR [rbx+rcx*4+0x10]|vaddss 0x10(%rbx,%rcx,4),%xmm0,%xmm0
    c4e17a5a34f510000080|vcvtss2sd xmm6,xmm0,DWORD PTR [rsi*8-0x7ffffff0]|vcvtss2sd -0x7ffffff0(,%rsi,8),%xmm0,%xmm6
    c4e17a5bd9|vcvttps2dq xmm3,xmm1|vcvttps2dq %xmm1,%xmm3
    c4e17a6f03|vmovdqu xmm0,XMMWORD PTR [rbx]|vmovdqu (%rbx),%xmm0
    c4e17a6fd9|vmovdqu xmm3,xmm1|vmovdqu %xmm1,%xmm3
    c4e17a7e03|vmovq xmm0,QWORD PTR [rbx]|vmovq (%rbx),%xmm0
    c4e17a7f4c24f0|vmovdqu XMMWORD PTR [rsp-0x10],xmm1|vmovdqu %xmm1,-0x10(%rsp)
    c4e17ae64c24f0|vcvtdq2pd xmm1,QWORD PTR [rsp-0x10]|vcvtdq2pd -0x10(%rsp),%xmm1
    c4e17b1020|vmovsd xmm4,QWORD PTR [rax]|vmovsd (%rax),%xmm4
    c4e17b10ea|vmovsd xmm5,xmm0,xmm2|vmovsd %xmm2,%xmm0,%xmm5
    c4e17b513c2500100000|vsqrtsd xmm7,xmm0,QWORD PTR ds:0x1000|vsqrtsd 0x1000,%xmm0,%xmm7
    c4e17b5c0578563412|vsubsd xmm0,xmm0,QWORD PTR [rip+0x12345678]|vsubsd 0x12345678(%rip),%xmm0,%xmm0
    c4e17b5e7801|vdivsd xmm7,xmm0,QWORD PTR [rax+0x1]|vdivsd 0x1(%rax),%xmm0,%xmm7
    c4e17b70d912|vpshuflw xmm3,xmm1,0x12|vpshuflw $0x12,%xmm1,%xmm3
    c4e17b7d9300010000|vhsubps xmm2,xmm0,XMMWORD PTR [rbx+0x100]|vhsubps 0x100(%rbx),%xmm0,%xmm2
    c4e17b7df7|vhsubps xmm6,xmm0,xmm7|vhsubps %xmm7,%xmm0,%xmm6
    c4e17bd0f7|vaddsubps xmm6,xmm0,xmm7|vaddsubps %xmm7,%xmm0,%xmm6
    c4e17c119300010000|vmovups YMMWORD PTR [rbx+0x100],ymm2|vmovups %ymm2,0x100(%rbx)
    c4e17c1520|vunpckhps ymm4,ymm0,YMMWORD PTR [rax]|vunpckhps (%rax),%ymm0,%ymm4
    c4e17c2820|vmovaps ymm4,YMMWORD PTR [rax]|vmovaps (%rax),%ymm4
    c4e17c2903|vmovaps YMMWORD PTR [rbx],ymm0|vmovaps %ymm0,(%rbx)
    c4e17c293c2500100000|vmovaps YMMWORD PTR ds:0x1000,ymm7|vmovaps %ymm7,0x1000
    c4e17c2f3c2500100000|vcomiss xmm7,DWORD PTR ds:0x1000|vcomiss 0x1000,%xmm7
    c4e17c2ff7|vcomiss xmm6,xmm7|vcomiss %xmm7,%xmm6
    c4e17c50c1|vmovmskps eax,ymm1|vmovmskps %ymm1,%eax
    c4e17c54c1|vandps ymm0,ymm0,ymm1|vandps %ymm1,%ymm0,%ymm0
    c4e17c57d9|vxorps ymm3,ymm0,ymm1|vxorps %ymm1,%ymm0,%ymm3
    c4e17cc60312|vshufps ymm0,ymm0,YMMWORD PTR [rbx],0x12|vshufps $0x12,(%rbx),%ymm0,%ymm0
    c4e17d11c1|vmovupd ymm1,ymm0|vmovupd %ymm0,%ymm1
    c4e17d14448b10|vunpcklpd ymm0,ymm0,YMMWORD PTR [rbx+rcx*4+0x10]|vunpcklpd 0x10(%rbx,%rcx,4),%ymm0,%ymm0
    c4e17d14d9|vunpcklpd ymm3,ymm0,ymm1|vunpcklpd %ymm1,%ymm0,%ymm3
    c4e17d294c24f0|vmovapd YMMWORD PTR [rsp-0x10],ymm1|vmovapd %ymm1,-0x10(%rsp)
    c4e17d2f20|vcomisd xmm4,QWORD PTR [rax]|vcomisd (%rax),%xmm4
    c4e17d5d6e80|vminpd ymm5,ymm0,YMMWORD PTR [rsi-0x80]|vminpd -0x80(%rsi),%ymm0,%ymm5
    c4e17d5e0578563412|vdivpd ymm0,ymm0,YMMWORD PTR [rip+0x12345678]|vdivpd 0x12345678(%rip),%ymm0,%ymm0
    c4e17d61c1|vpunpcklwd ymm0,ymm0,ymm1|vpunpcklwd %ymm1,%ymm0,%ymm0
    c4e17d644c24f0|vpcmpgtb ymm1,ymm0,YMMWORD PTR [rsp-0x10]|vpcmpgtb -0x10(%rsp),%ymm0,%ymm1
    c4e17d65f7|vpcmpgtw ymm6,ymm0,ymm7|vpcmpgtw %ymm7,%ymm0,%ymm6
    c4e17d663c2500100000|vpcmpgtd ymm7,ymm0,YMMWORD PTR ds:0x1000|vpcmpgtd 0x1000,%ymm0,%ymm7
    c4e17d687801|vpunpckhbw ymm7,ymm0,YMMWORD PTR [rax+0x1]|vpunpckhbw 0x1(%rax),%ymm0,%ymm7
    c4e17d6a0578563412|vpunpckhdq ymm0,ymm0,YMMWORD PTR [rip+0x12345678]|vpunpckhdq 0x12345678(%rip),%ymm0,%ymm0
    c4e17d6b0578563412|vpackssdw ymm0,ymm0,YMMWORD PTR [rip+0x12345678]|vpackssdw 0x12345678(%rip),%ymm0,%ymm0
    c4e17d749300010000|vpcmpeqb ymm2,ymm0,YMMWORD PTR [rbx+0x100]|vpcmpeqb 0x100(%rbx),%ymm0,%ymm2
    c4e17d763c2500100000|vpcmpeqd ymm7,ymm0,YMMWORD PTR ds:0x1000|vpcmpeqd 0x1000,%ymm0,%ymm7
    c4e17dc2780112|vcmple_oqpd ymm7,ymm0,YMMWORD PTR [rax+0x1]|vcmple_oqpd 0x1(%rax),%ymm0,%ymm7
    c4e17dd0c1|vaddsubpd ymm0,ymm0,ymm1|vaddsubpd %ymm1,%ymm0,%ymm0
    c4e17dd3c1|vpsrlq ymm0,ymm0,xmm1|vpsrlq %xmm1,%ymm0,%ymm0
    c4e17dd3f7|vpsrlq ymm6,ymm0,xmm7|vpsrlq %xmm7,%ymm0,%ymm6
    c4e17dd4448b10|vpaddq ymm0,ymm0,YMMWORD PTR [rbx+rcx*4+0x10]|vpaddq 0x10(%rbx,%rcx,4),%ymm0,%ymm0
    c4e17dd46e80|vpaddq ymm5,ymm0,YMMWORD PTR [rsi-0x80]|vpaddq -0x80(%rsi),%ymm0,%ymm5
    c4e17dd503|vpmullw ymm0,ymm0,YMMWORD PTR [rbx]|vpmullw (%rbx),%ymm0,%ymm0
    c4e17dd8c1|vpsubusb ymm0,ymm0,ymm1|vpsubusb %ymm1,%ymm0,%ymm0
    c4e17dda9300010000|vpminub ymm2,ymm0,YMMWORD PTR [rbx+0x100]|vpminub 0x100(%rbx),%ymm0,%ymm2
    c4e17de20578563412|vpsrad ymm0,ymm0,XMMWORD PTR [rip+0x12345678]|vpsrad 0x12345678(%rip),%ymm0,%ymm0
    c4e17de53c2500100000|vpmulhw ymm7,ymm0,YMMWORD PTR ds:0x1000|vpmulhw 0x1000,%ymm0,%ymm7
    c4e17de97801|vpsubsw ymm7,ymm0,YMMWORD PTR [rax+0x1]|vpsubsw 0x1(%rax),%ymm0,%ymm7
    c4e17dec448b10|vpaddsb ymm0,ymm0,YMMWORD PTR [rbx+rcx*4+0x10]|vpaddsb 0x10(%rbx,%rcx,4),%ymm0,%ymm0
    c4e17df10578563412|vpsllw ymm0,ymm0,XMMWORD PTR [rip+0x12345678]|vpsllw 0x12345678(%rip),%ymm0,%ymm0
    c4e17df1c1|vpsllw ymm0,ymm0,xmm1|vpsllw %xmm1,%ymm0,%ymm0
    c4e17df3f7|vpsllq ymm6,ymm0,xmm7|vpsllq %xmm7,%ymm0,%ymm6
    c4e17dfa34f510000080|vpsubd ymm6,ymm0,YMMWORD PTR [rsi*8-0x7ffffff0]|vpsubd -0x7ffffff0(,%rsi,8),%ymm0,%ymm6
    c4e17dfe6e80|vpaddd ymm5,ymm0,YMMWORD PTR [rsi-0x80]|vpaddd -0x80(%rsi),%ymm0,%ymm5
    c4e17e2ac1|vcvtsi2ss xmm0,xmm0,ecx|vcvtsi2ss %ecx,%xmm0,%xmm0
    c4e17e2d4c24f0|vcvtss2si ecx,DWORD PTR [rsp-0x10]|vcvtss2si -0x10(%rsp),%ecx
    c4e17e2d7801|vcvtss2si edi,DWORD PTR [rax+0x1]|vcvtss2si 0x1(%rax),%edi
    c4e17e527801|vrsqrtss xmm7,xmm0,DWORD PTR [rax+0x1]|vrsqrtss 0x1(%rax),%xmm0,%xmm7
    c4e17e52d9|vrsqrtss xmm3,xmm0,xmm1|vrsqrtss %xmm1,%xmm0,%xmm3
    c4e17e534c24f0|vrcpss xmm1,xmm0,DWORD PTR [rsp-0x10]|vrcpss -0x10(%rsp),%xmm0,%xmm1
    c4e17e5903|vmulss xmm0,xmm0,DWORD PTR [rbx]|vmulss (%rbx),%xmm0,%xmm0
    c4e17e5aea|vcvtss2sd xmm5,xmm0,xmm2|vcvtss2sd %xmm2,%xmm0,%xmm5
    c4e17e5dc1|vminss xmm0,xmm0,xmm1|vminss %xmm1,%xmm0,%xmm0
    c4e17e5df7|vminss xmm6,xmm0,xmm7|vminss %xmm7,%xmm0,%xmm6
    c4e17e70930001000012|vpshufhw ymm2,YMMWORD PTR [rbx+0x100],0x12|vpshufhw $0x12,0x100(%rbx),%ymm2
    c4e17ec2c112|vcmple_oqss xmm0,xmm0,xmm1|vcmple_oqss %xmm1,%xmm0,%xmm0
    c4e17f123c2500100000|vmovddup ymm7,YMMWORD PTR ds:0x1000|vmovddup 0x1000,%ymm7
    c4e17f2c34f510000080|vcvttsd2si esi,QWORD PTR [rsi*8-0x7ffffff0]|vcvttsd2si -0x7ffffff0(,%rsi,8),%esi
    c4e17f7c20|vhaddps ymm4,ymm0,YMMWORD PTR [rax]|vhaddps (%rax),%ymm0,%ymm4
    c4e17ff03c2500100000|vlddqu ymm7,ds:0x1000|vlddqu 0x1000,%ymm7
    c4e1a0156e80|vunpckhps xmm5,xmm11,XMMWORD PTR [rsi-0x80]|vunpckhps -0x80(%rsi),%xmm11,%xmm5
    c4e1a0569300010000|vorps xmm2,xmm11,XMMWORD PTR [rbx+0x100]|vorps 0x100(%rbx),%xmm11,%xmm2
    c4e1a05d20|vminps xmm4,xmm11,XMMWORD PTR [rax]|vminps (%rax),%xmm11,%xmm4
    c4e1a05e20|vdivps xmm4,xmm11,XMMWORD PTR [rax]|vdivps (%rax),%xmm11,%xmm4
    c4e1a0c6d912|vshufps xmm3,xmm11,xmm1,0x12|vshufps $0x12,%xmm1,%xmm11,%xmm3
    c4e1a0c6f712|vshufps xmm6,xmm11,xmm7,0x12|vshufps $0x12,%xmm7,%xmm11,%xmm6
    c4e1a1124c24f0|vmovlpd xmm1,xmm11,QWORD PTR [rsp-0x10]|vmovlpd -0x10(%rsp),%xmm11,%xmm1
    c4e1a154f7|vandpd xmm6,xmm11,xmm7|vandpd %xmm7,%xmm11,%xmm6
    c4e1a156f7|vorpd xmm6,xmm11,xmm7|vorpd %xmm7,%xmm11,%xmm6
    c4e1a15cc1|vsubpd xmm0,xmm11,xmm1|vsubpd %xmm1,%xmm11,%xmm0
    c4e1a15ec1|vdivpd xmm0,xmm11,xmm1|vdivpd %xmm1,%xmm11,%xmm0
    c4e1a1629300010000|vpunpckldq xmm2,xmm11,XMMWORD PTR [rbx+0x100]|vpunpckldq 0x100(%rbx),%xmm11,%xmm2
    c4e1a163ea|vpacksswb xmm5,xmm11,xmm2|vpacksswb %xmm2,%xmm11,%xmm5
    c4e1a16603|vpcmpgtd xmm0,xmm11,XMMWORD PTR [rbx]|vpcmpgtd (%rbx),%xmm11,%xmm0
    c4e1a1674c24f0|vpackuswb xmm1,xmm11,XMMWORD PTR [rsp-0x10]|vpackuswb -0x10(%rsp),%xmm11,%xmm1
    c4e1a1693c2500100000|vpunpckhwd xmm7,xmm11,XMMWORD PTR ds:0x1000|vpunpckhwd 0x1000,%xmm11,%xmm7
    c4e1a169ea|vpunpckhwd xmm5,xmm11,xmm2|vpunpckhwd %xmm2,%xmm11,%xmm5
    c4e1a169f7|vpunpckhwd xmm6,xmm11,xmm7|vpunpckhwd %xmm7,%xmm11,%xmm6
    c4e1a17403|vpcmpeqb xmm0,xmm11,XMMWORD PTR [rbx]|vpcmpeqb (%rbx),%xmm11,%xmm0
    c4e1a17634f510000080|vpcmpeqd xmm6,xmm11,XMMWORD PTR [rsi*8-0x7ffffff0]|vpcmpeqd -0x7ffffff0(,%rsi,8),%xmm11,%xmm6
    c4e1a1c6057856341212|vshufpd xmm0,xmm11,XMMWORD PTR [rip+0x12345678],0x12|vshufpd $0x12,0x12345678(%rip),%xmm11,%xmm0
    c4e1a1d00578563412|vaddsubpd xmm0,xmm11,XMMWORD PTR [rip+0x12345678]|vaddsubpd 0x12345678(%rip),%xmm11,%xmm0
    c4e1a1d06e80|vaddsubpd xmm5,xmm11,XMMWORD PTR [rsi-0x80]|vaddsubpd -0x80(%rsi),%xmm11,%xmm5
    c4e1a1d07801|vaddsubpd xmm7,xmm11,XMMWORD PTR [rax+0x1]|vaddsubpd 0x1(%rax),%xmm11,%xmm7
    c4e1a1d9448b10|vpsubusw xmm0,xmm11,XMMWORD PTR [rbx+rcx*4+0x10]|vpsubusw 0x10(%rbx,%rcx,4),%xmm11,%xmm0
    c4e1a1d96e80|vpsubusw xmm5,xmm11,XMMWORD PTR [rsi-0x80]|vpsubusw -0x80(%rsi),%xmm11,%xmm5
    c4e1a1de7801|vpmaxub xmm7,xmm11,XMMWORD PTR [rax+0x1]|vpmaxub 0x1(%rax),%xmm11,%xmm7
    c4e1a1df6e80|vpandn xmm5,xmm11,XMMWORD PTR [rsi-0x80]|vpandn -0x80(%rsi),%xmm11,%xmm5
    c4e1a1e2d9|vpsrad xmm3,xmm11,xmm1|vpsrad %xmm1,%xmm11,%xmm3
    c4e1a1e4448b10|vpmulhuw xmm0,xmm11,XMMWORD PTR [rbx+rcx*4+0x10]|vpmulhuw 0x10(%rbx,%rcx,4),%xmm11,%xmm0
    c4e1a1e9d9|vpsubsw xmm3,xmm11,xmm1|vpsubsw %xmm1,%xmm11,%xmm3
    c4e1a1eb03|vpor xmm0,xmm11,XMMWORD PTR [rbx]|vpor (%rbx),%xmm11,%xmm0
    c4e1a1f134f510000080|vpsllw xmm6,xmm11,XMMWORD PTR [rsi*8-0x7ffffff0]|vpsllw -0x7ffffff0(,%rsi,8),%xmm11,%xmm6
    c4e1a1f24c24f0|vpslld xmm1,xmm11,XMMWORD PTR [rsp-0x10]|vpslld -0x10(%rsp),%xmm11,%xmm1
    c4e1a1f33c2500100000|vpsllq xmm7,xmm11,XMMWORD PTR ds:0x1000|vpsllq 0x1000,%xmm11,%xmm7
    c4e1a1fa20|vpsubd xmm4,xmm11,XMMWORD PTR [rax]|vpsubd (%rax),%xmm11,%xmm4
    c4e1a1faf7|vpsubd xmm6,xmm11,xmm7|vpsubd %xmm7,%xmm11,%xmm6
    c4e1a251d9|vsqrtss xmm3,xmm11,xmm1|vsqrtss %xmm1,%xmm11,%xmm3
    c4e1a25820|vaddss xmm4,xmm11,DWORD PTR [rax]|vaddss (%rax),%xmm11,%xmm4
    c4e1a2586e80|vaddss xmm5,xmm11,DWORD PTR [rsi-0x80]|vaddss -0x80(%rsi),%xmm11,%xmm5
    c4e1a25920|vmulss xmm4,xmm11,DWORD PTR [rax]|vmulss (%rax),%xmm11,%xmm4
    c4e1a25e3c2500100000|vdivss xmm7,xmm11,DWORD PTR ds:0x1000|vdivss 0x1000,%xmm11,%xmm7
    c4e1a25ef7|vdivss xmm6,xmm11,xmm7|vdivss %xmm7,%xmm11,%xmm6
    c4e1a25fd9|vmaxss xmm3,xmm11,xmm1|vmaxss %xmm1,%xmm11,%xmm3
    c4e1a3514c24f0|vsqrtsd xmm1,xmm11,QWORD PTR [rsp-0x10]|vsqrtsd -0x10(%rsp),%xmm11,%xmm1
    c4e1a359f7|vmulsd xmm6,xmm11,xmm7|vmulsd %xmm7,%xmm11,%xmm6
    c4e1a35d7801|vminsd xmm7,xmm11,QWORD PTR [rax+0x1]|vminsd 0x1(%rax),%xmm11,%xmm7
    c4e1a35e4c24f0|vdivsd xmm1,xmm11,QWORD PTR [rsp-0x10]|vdivsd -0x10(%rsp),%xmm11,%xmm1
    c4e1a3d03c2500100000|vaddsubps xmm7,xmm11,XMMWORD PTR ds:0x1000|vaddsubps 0x1000,%xmm11,%xmm7
    c4e1a3d06e80|vaddsubps xmm5,xmm11,XMMWORD PTR [rsi-0x80]|vaddsubps -0x80(%rsi),%xmm11,%xmm5
    c4e1a3d09300010000|vaddsubps xmm2,xmm11,XMMWORD PTR [rbx+0x100]|vaddsubps 0x100(%rbx),%xmm11,%xmm2
    c4e1a454f7|vandps ymm6,ymm11,ymm7|vandps %ymm7,%ymm11,%ymm6
    c4e1a4587801|vaddps ymm7,ymm11,YMMWORD PTR [rax+0x1]|vaddps 0x1(%rax),%ymm11,%ymm7
    c4e1a5546e80|vandpd ymm5,ymm11,YMMWORD PTR [rsi-0x80]|vandpd -0x80(%rsi),%ymm11,%ymm5
    c4e1a556c1|vorpd ymm0,ymm11,ymm1|vorpd %ymm1,%ymm11,%ymm0
    c4e1a5594c24f0|vmulpd ymm1,ymm11,YMMWORD PTR [rsp-0x10]|vmulpd -0x10(%rsp),%ymm11,%ymm1
    c4e1a567c1|vpackuswb ymm0,ymm11,ymm1|vpackuswb %ymm1,%ymm11,%ymm0
    c4e1a5696e80|vpunpckhwd ymm5,ymm11,YMMWORD PTR [rsi-0x80]|vpunpckhwd -0x80(%rsi),%ymm11,%ymm5
    c4e1a56d9300010000|vpunpckhqdq ymm2,ymm11,YMMWORD PTR [rbx+0x100]|vpunpckhqdq 0x100(%rbx),%ymm11,%ymm2
    c4e1a573d912|vpsrldq ymm11,ymm1,0x12|vpsrldq $0x12,%ymm1,%ymm11
    c4e1a575ea|vpcmpeqw ymm5,ymm11,ymm2|vpcmpeqw %ymm2,%ymm11,%ymm5
    c4e1a5c63c250010000012|vshufpd ymm7,ymm11,YMMWORD PTR ds:0x1000,0x12|vshufpd $0x12,0x1000,%ymm11,%ymm7
    c4e1a5d24c24f0|vpsrld ymm1,ymm11,XMMWORD PTR [rsp-0x10]|vpsrld -0x10(%rsp),%ymm11,%ymm1
    c4e1a5d26e80|vpsrld ymm5,ymm11,XMMWORD PTR [rsi-0x80]|vpsrld -0x80(%rsi),%ymm11,%ymm5
    c4e1a5d33c2500100000|vpsrlq ymm7,ymm11,XMMWORD PTR ds:0x1000|vpsrlq 0x1000,%ymm11,%ymm7
    c4e1a5d36e80|vpsrlq ymm5,ymm11,XMMWORD PTR [rsi-0x80]|vpsrlq -0x80(%rsi),%ymm11,%ymm5
    c4e1a5d39300010000|vpsrlq ymm2,ymm11,XMMWORD PTR [rbx+0x100]|vpsrlq 0x100(%rbx),%ymm11,%ymm2
    c4e1a5d49300010000|vpaddq ymm2,ymm11,YMMWORD PTR [rbx+0x100]|vpaddq 0x100(%rbx),%ymm11,%ymm2
    c4e1a5dc9300010000|vpaddusb ymm2,ymm11,YMMWORD PTR [rbx+0x100]|vpaddusb 0x100(%rbx),%ymm11,%ymm2
    c4e1a5de448b10|vpmaxub ymm0,ymm11,YMMWORD PTR [rbx+rcx*4+0x10]|vpmaxub 0x10(%rbx,%rcx,4),%ymm11,%ymm0
    c4e1a5e00578563412|vpavgb ymm0,ymm11,YMMWORD PTR [rip+0x12345678]|vpavgb 0x12345678(%rip),%ymm11,%ymm0
    c4e1a5e16e80|vpsraw ymm5,ymm11,XMMWORD PTR [rsi-0x80]|vpsraw -0x80(%rsi),%ymm11,%ymm5
    c4e1a5e24c24f0|vpsrad ymm1,ymm11,XMMWORD PTR [rsp-0x10]|vpsrad -0x10(%rsp),%ymm11,%ymm1
    c4e1a5e2ea|vpsrad ymm5,ymm11,xmm2|vpsrad %xmm2,%ymm11,%ymm5
    c4e1a5ecea|vpaddsb ymm5,ymm11,ymm2|vpaddsb %ymm2,%ymm11,%ymm5
    c4e1a5f29300010000|vpslld ymm2,ymm11,XMMWORD PTR [rbx+0x100]|vpslld 0x100(%rbx),%ymm11,%ymm2
    c4e1a5f34c24f0|vpsllq ymm1,ymm11,XMMWORD PTR [rsp-0x10]|vpsllq -0x10(%rsp),%ymm11,%ymm1
    c4e1a5f40578563412|vpmuludq ymm0,ymm11,YMMWORD PTR [rip+0x12345678]|vpmuludq 0x12345678(%rip),%ymm11,%ymm0
    c4e1a5f57801|vpmaddwd ymm7,ymm11,YMMWORD PTR [rax+0x1]|vpmaddwd 0x1(%rax),%ymm11,%ymm7
    c4e1a5f86e80|vpsubb ymm5,ymm11,YMMWORD PTR [rsi-0x80]|vpsubb -0x80(%rsi),%ymm11,%ymm5
    c4e1a5fa0578563412|vpsubd ymm0,ymm11,YMMWORD PTR [rip+0x12345678]|vpsubd 0x12345678(%rip),%ymm11,%ymm0
    c4e1a5fa9300010000|vpsubd ymm2,ymm11,YMMWORD PTR [rbx+0x100]|vpsubd 0x100(%rbx),%ymm11,%ymm2
    c4e1a5fdea|vpaddw ymm5,ymm11,ymm2|vpaddw %ymm2,%ymm11,%ymm5
    c4e1a5fe34f510000080|vpaddd ymm6,ymm11,YMMWORD PTR [rsi*8-0x7ffffff0]|vpaddd -0x7ffffff0(,%rsi,8),%ymm11,%ymm6
    c4e1a62ad9|vcvtsi2ss xmm3,xmm11,rcx|vcvtsi2ss %rcx,%xmm11,%xmm3
    c4e1a6527801|vrsqrtss xmm7,xmm11,DWORD PTR [rax+0x1]|vrsqrtss 0x1(%rax),%xmm11,%xmm7
    c4e1a652f7|vrsqrtss xmm6,xmm11,xmm7|vrsqrtss %xmm7,%xmm11,%xmm6
    c4e1a6537801|vrcpss xmm7,xmm11,DWORD PTR [rax+0x1]|vrcpss 0x1(%rax),%xmm11,%xmm7
    c4e1a6590578563412|vmulss xmm0,xmm11,DWORD PTR [rip+0x12345678]|vmulss 0x12345678(%rip),%xmm11,%xmm0
    c4e1a65e3c2500100000|vdivss xmm7,xmm11,DWORD PTR ds:0x1000|vdivss 0x1000,%xmm11,%xmm7
    c4e1a65f20|vmaxss xmm4,xmm11,DWORD PTR [rax]|vmaxss (%rax),%xmm11,%xmm4
    c4e1a65f3c2500100000|vmaxss xmm7,xmm11,DWORD PTR ds:0x1000|vmaxss 0x1000,%xmm11,%xmm7
    c4e1a75a0578563412|vcvtsd2ss xmm0,xmm11,QWORD PTR [rip+0x12345678]|vcvtsd2ss 0x12345678(%rip),%xmm11,%xmm0
    c4e1a75d448b10|vminsd xmm0,xmm11,QWORD PTR [rbx+rcx*4+0x10]|vminsd 0x10(%rbx,%rcx,4),%xmm11,%xmm0
    c4e1a75f3c2500100000|vmaxsd xmm7,xmm11,QWORD PTR ds:0x1000|vmaxsd 0x1000,%xmm11,%xmm7
    c4e1a75f6e80|vmaxsd xmm5,xmm11,QWORD PTR [rsi-0x80]|vmaxsd -0x80(%rsi),%xmm11,%xmm5
    c4e1a7d0448b10|vaddsubps ymm0,ymm11,YMMWORD PTR [rbx+rcx*4+0x10]|vaddsubps 0x10(%rbx,%rcx,4),%ymm11,%ymm0
    c4e1e81420|vunpcklps xmm4,xmm2,XMMWORD PTR [rax]|vunpcklps (%rax),%xmm2,%xmm4
    c4e1e814c1|vunpcklps xmm0,xmm2,xmm1|vunpcklps %xmm1,%xmm2,%xmm0
    c4e1e815f7|vunpckhps xmm6,xmm2,xmm7|vunpckhps %xmm7,%xmm2,%xmm6
    c4e1e8167801|vmovhps xmm7,xmm2,QWORD PTR [rax+0x1]|vmovhps 0x1(%rax),%xmm2,%xmm7
    c4e1e85520|vandnps xmm4,xmm2,XMMWORD PTR [rax]|vandnps (%rax),%xmm2,%xmm4
    c4e1e859d9|vmulps xmm3,xmm2,xmm1|vmulps %xmm1,%xmm2,%xmm3
    c4e1e85d0578563412|vminps xmm0,xmm2,XMMWORD PTR [rip+0x12345678]|vminps 0x12345678(%rip),%xmm2,%xmm0
    c4e1e85d4c24f0|vminps xmm1,xmm2,XMMWORD PTR [rsp-0x10]|vminps -0x10(%rsp),%xmm2,%xmm1
    c4e1e85d7801|vminps xmm7,xmm2,XMMWORD PTR [rax+0x1]|vminps 0x1(%rax),%xmm2,%xmm7
    c4e1e8c2930001000012|vcmple_oqps xmm2,xmm2,XMMWORD PTR [rbx+0x100]|vcmple_oqps 0x100(%rbx),%xmm2,%xmm2
    c4e1e9567801|vorpd xmm7,xmm2,XMMWORD PTR [rax+0x1]|vorpd 0x1(%rax),%xmm2,%xmm7
    c4e1e95f03|vmaxpd xmm0,xmm2,XMMWORD PTR [rbx]|vmaxpd (%rbx),%xmm2,%xmm0
    c4e1e96520|vpcmpgtw xmm4,xmm2,XMMWORD PTR [rax]|vpcmpgtw (%rax),%xmm2,%xmm4
    c4e1e96620|vpcmpgtd xmm4,xmm2,XMMWORD PTR [rax]|vpcmpgtd (%rax),%xmm2,%xmm4
    c4e1e9693c2500100000|vpunpckhwd xmm7,xmm2,XMMWORD PTR ds:0x1000|vpunpckhwd 0x1000,%xmm2,%xmm7
    c4e1e96bc1|vpackssdw xmm0,xmm2,xmm1|vpackssdw %xmm1,%xmm2,%xmm0
    c4e1e96dc1|vpunpckhqdq xmm0,xmm2,xmm1|vpunpckhqdq %xmm1,%xmm2,%xmm0
    c4e1e96dd9|vpunpckhqdq xmm3,xmm2,xmm1|vpunpckhqdq %xmm1,%xmm2,%xmm3
    c4e1e974448b10|vpcmpeqb xmm0,xmm2,XMMWORD PTR [rbx+rcx*4+0x10]|vpcmpeqb 0x10(%rbx,%rcx,4),%xmm2,%xmm0
    c4e1e976ea|vpcmpeqd xmm5,xmm2,xmm2|vpcmpeqd %xmm2,%xmm2,%xmm5
    c4e1e97c6e80|vhaddpd xmm5,xmm2,XMMWORD PTR [rsi-0x80]|vhaddpd -0x80(%rsi),%xmm2,%xmm5
    c4e1e97d34f510000080|vhsubpd xmm6,xmm2,XMMWORD PTR [rsi*8-0x7ffffff0]|vhsubpd -0x7ffffff0(,%rsi,8),%xmm2,%xmm6
    c4e1e9c2c112|vcmple_oqpd xmm0,xmm2,xmm1|vcmple_oqpd %xmm1,%xmm2,%xmm0
    c4e1e9d5f7|vpmullw xmm6,xmm2,xmm7|vpmullw %xmm7,%xmm2,%xmm6
    c4e1e9da0578563412|vpminub xmm0,xmm2,XMMWORD PTR [rip+0x12345678]|vpminub 0x12345678(%rip),%xmm2,%xmm0
    c4e1e9da9300010000|vpminub xmm2,xmm2,XMMWORD PTR [rbx+0x100]|vpminub 0x100(%rbx),%xmm2,%xmm2
    c4e1e9dd20|vpaddusw xmm4,xmm2,XMMWORD PTR [rax]|vpaddusw (%rax),%xmm2,%xmm4
    c4e1e9dd4c24f0|vpaddusw xmm1,xmm2,XMMWORD PTR [rsp-0x10]|vpaddusw -0x10(%rsp),%xmm2,%xmm1
    c4e1e9dfd9|vpandn xmm3,xmm2,xmm1|vpandn %xmm1,%xmm2,%xmm3
    c4e1e9e320|vpavgw xmm4,xmm2,XMMWORD PTR [rax]|vpavgw (%rax),%xmm2,%xmm4
    c4e1e9e420|vpmulhuw xmm4,xmm2,XMMWORD PTR [rax]|vpmulhuw (%rax),%xmm2,%xmm4
    c4e1e9e44c24f0|vpmulhuw xmm1,xmm2,XMMWORD PTR [rsp-0x10]|vpmulhuw -0x10(%rsp),%xmm2,%xmm1
    c4e1e9e59300010000|vpmulhw xmm2,xmm2,XMMWORD PTR [rbx+0x100]|vpmulhw 0x100(%rbx),%xmm2,%xmm2
    c4e1e9ea20|vpminsw xmm4,xmm2,XMMWORD PTR [rax]|vpminsw (%rax),%xmm2,%xmm4
    c4e1e9ec03|vpaddsb xmm0,xmm2,XMMWORD PTR [rbx]|vpaddsb (%rbx),%xmm2,%xmm0
    c4e1e9ed6e80|vpaddsw xmm5,xmm2,XMMWORD PTR [rsi-0x80]|vpaddsw -0x80(%rsi),%xmm2,%xmm5
    c4e1e9f303|vpsllq xmm0,xmm2,XMMWORD PTR [rbx]|vpsllq (%rbx),%xmm2,%xmm0
    c4e1e9f39300010000|vpsllq xmm2,xmm2,XMMWORD PTR [rbx+0x100]|vpsllq 0x100(%rbx),%xmm2,%xmm2
    c4e1e9fa20|vpsubd xmm4,xmm2,XMMWORD PTR [rax]|vpsubd (%rax),%xmm2,%xmm4
    c4e1e9fc9300010000|vpaddb xmm2,xmm2,XMMWORD PTR [rbx+0x100]|vpaddb 0x100(%rbx),%xmm2,%xmm2
    c4e1e9fdc1|vpaddw xmm0,xmm2,xmm1|vpaddw %xmm1,%xmm2,%xmm0
    c4e1ea10c1|vmovss xmm0,xmm2,xmm1|vmovss %xmm1,%xmm2,%xmm0
    c4e1ea52ea|vrsqrtss xmm5,xmm2,xmm2|vrsqrtss %xmm2,%xmm2,%xmm5
    c4e1ea587801|vaddss xmm7,xmm2,DWORD PTR [rax+0x1]|vaddss 0x1(%rax),%xmm2,%xmm7
    c4e1eac2930001000012|vcmple_oqss xmm2,xmm2,DWORD PTR [rbx+0x100]|vcmple_oqss 0x100(%rbx),%xmm2,%xmm2
    c4e1eb5a7801|vcvtsd2ss xmm7,xmm2,QWORD PTR [rax+0x1]|vcvtsd2ss 0x1(%rax),%xmm2,%xmm7
    c4e1eb5f448b10|vmaxsd xmm0,xmm2,QWORD PTR [rbx+rcx*4+0x10]|vmaxsd 0x10(%rbx,%rcx,4),%xmm2,%xmm0
    c4e1ebc22012|vcmple_oqsd xmm4,xmm2,QWORD PTR [rax]|vcmple_oqsd (%rax),%xmm2,%xmm4
    c4e1ec41ea|kandq k5,k2,k2|kandq %k2,%k2,%k5
    c4e1ec547801|vandps ymm7,ymm2,YMMWORD PTR [rax+0x1]|vandps 0x1(%rax),%ymm2,%ymm7
    c4e1ec5703|vxorps ymm0,ymm2,YMMWORD PTR [rbx]|vxorps (%rbx),%ymm2,%ymm0
    c4e1ed606e80|vpunpcklbw ymm5,ymm2,YMMWORD PTR [rsi-0x80]|vpunpcklbw -0x80(%rsi),%ymm2,%ymm5
    c4e1ed6503|vpcmpgtw ymm0,ymm2,YMMWORD PTR [rbx]|vpcmpgtw (%rbx),%ymm2,%ymm0
    c4e1ed6bf7|vpackssdw ymm6,ymm2,ymm7|vpackssdw %ymm7,%ymm2,%ymm6
    c4e1ed6dd9|vpunpckhqdq ymm3,ymm2,ymm1|vpunpckhqdq %ymm1,%ymm2,%ymm3
    c4e1ed754c24f0|vpcmpeqw ymm1,ymm2,YMMWORD PTR [rsp-0x10]|vpcmpeqw -0x10(%rsp),%ymm2,%ymm1
    c4e1edc234f51000008012|vcmple_oqpd ymm6,ymm2,YMMWORD PTR [rsi*8-0x7ffffff0]|vcmple_oqpd -0x7ffffff0(,%rsi,8),%ymm2,%ymm6
    c4e1edc24c24f012|vcmple_oqpd ymm1,ymm2,YMMWORD PTR [rsp-0x10]|vcmple_oqpd -0x10(%rsp),%ymm2,%ymm1
    c4e1edda7801|vpminub ymm7,ymm2,YMMWORD PTR [rax+0x1]|vpminub 0x1(%rax),%ymm2,%ymm7
    c4e1eddb3c2500100000|vpand ymm7,ymm2,YMMWORD PTR ds:0x1000|vpand 0x1000,%ymm2,%ymm7
    c4e1eddc9300010000|vpaddusb ymm2,ymm2,YMMWORD PTR [rbx+0x100]|vpaddusb 0x100(%rbx),%ymm2,%ymm2
    c4e1ede220|vpsrad ymm4,ymm2,XMMWORD PTR [rax]|vpsrad (%rax),%ymm2,%ymm4
    c4e1ede2c1|vpsrad ymm0,ymm2,xmm1|vpsrad %xmm1,%ymm2,%ymm0
    c4e1ede3c1|vpavgw ymm0,ymm2,ymm1|vpavgw %ymm1,%ymm2,%ymm0
    c4e1ede434f510000080|vpmulhuw ymm6,ymm2,YMMWORD PTR [rsi*8-0x7ffffff0]|vpmulhuw -0x7ffffff0(,%rsi,8),%ymm2,%ymm6
    c4e1edea448b10|vpminsw ymm0,ymm2,YMMWORD PTR [rbx+rcx*4+0x10]|vpminsw 0x10(%rbx,%rcx,4),%ymm2,%ymm0
    c4e1eded9300010000|vpaddsw ymm2,ymm2,YMMWORD PTR [rbx+0x100]|vpaddsw 0x100(%rbx),%ymm2,%ymm2
    c4e1edf9c1|vpsubw ymm0,ymm2,ymm1|vpsubw %ymm1,%ymm2,%ymm0
    c4e1ee529300010000|vrsqrtss xmm2,xmm2,DWORD PTR [rbx+0x100]|vrsqrtss 0x100(%rbx),%xmm2,%xmm2
    c4e1ee5334f510000080|vrcpss xmm6,xmm2,DWORD PTR [rsi*8-0x7ffffff0]|vrcpss -0x7ffffff0(,%rsi,8),%xmm2,%xmm6
    c4e1ef590578563412|vmulsd xmm0,xmm2,QWORD PTR [rip+0x12345678]|vmulsd 0x12345678(%rip),%xmm2,%xmm0
    c4e1ef59ea|vmulsd xmm5,xmm2,xmm2|vmulsd %xmm2,%xmm2,%xmm5
    c4e1ef5af7|vcvtsd2ss xmm6,xmm2,xmm7|vcvtsd2ss %xmm7,%xmm2,%xmm6
    c4e1ef5cc1|vsubsd xmm0,xmm2,xmm1|vsubsd %xmm1,%xmm2,%xmm0
    c4e1ef7c9300010000|vhaddps ymm2,ymm2,YMMWORD PTR [rbx+0x100]|vhaddps 0x100(%rbx),%ymm2,%ymm2
    c4e1f8106e80|vmovups xmm5,XMMWORD PTR [rsi-0x80]|vmovups -0x80(%rsi),%xmm5
    c4e1f81120|vmovups XMMWORD PTR [rax],xmm4|vmovups %xmm4,(%rax)
    c4e1f813448b10|vmovlps QWORD PTR [rbx+rcx*4+0x10],xmm0|vmovlps %xmm0,0x10(%rbx,%rcx,4)
    c4e1f8163c2500100000|vmovhps xmm7,xmm0,QWORD PTR ds:0x1000|vmovhps 0x1000,%xmm0,%xmm7
    c4e1f8169300010000|vmovhps xmm2,xmm0,QWORD PTR [rbx+0x100]|vmovhps 0x100(%rbx),%xmm0,%xmm2
    c4e1f81703|vmovhps QWORD PTR [rbx],xmm0|vmovhps %xmm0,(%rbx)
    c4e1f828c1|vmovaps xmm0,xmm1|vmovaps %xmm1,%xmm0
    c4e1f82f6e80|vcomiss xmm5,DWORD PTR [rsi-0x80]|vcomiss -0x80(%rsi),%xmm5
    c4e1f851d9|vsqrtps xmm3,xmm1|vsqrtps %xmm1,%xmm3
    c4e1f8524c24f0|vrsqrtps xmm1,XMMWORD PTR [rsp-0x10]|vrsqrtps -0x10(%rsp),%xmm1
    c4e1f9176e80|vmovhpd QWORD PTR [rsi-0x80],xmm5|vmovhpd %xmm5,-0x80(%rsi)
    c4e1f9294c24f0|vmovapd XMMWORD PTR [rsp-0x10],xmm1|vmovapd %xmm1,-0x10(%rsp)
    c4e1f9549300010000|vandpd xmm2,xmm0,XMMWORD PTR [rbx+0x100]|vandpd 0x100(%rbx),%xmm0,%xmm2
    c4e1f95b448b10|vcvtps2dq xmm0,XMMWORD PTR [rbx+rcx*4+0x10]|vcvtps2dq 0x10(%rbx,%rcx,4),%xmm0
    c4e1f95e9300010000|vdivpd xmm2,xmm0,XMMWORD PTR [rbx+0x100]|vdivpd 0x100(%rbx),%xmm0,%xmm2
    c4e1f9603c2500100000|vpunpcklbw xmm7,xmm0,XMMWORD PTR ds:0x1000|vpunpcklbw 0x1000,%xmm0,%xmm7
    c4e1f9610578563412|vpunpcklwd xmm0,xmm0,XMMWORD PTR [rip+0x12345678]|vpunpcklwd 0x12345678(%rip),%xmm0,%xmm0
    c4e1f9624c24f0|vpunpckldq xmm1,xmm0,XMMWORD PTR [rsp-0x10]|vpunpckldq -0x10(%rsp),%xmm0,%xmm1
    c4e1f9646e80|vpcmpgtb xmm5,xmm0,XMMWORD PTR [rsi-0x80]|vpcmpgtb -0x80(%rsi),%xmm0,%xmm5
    c4e1f96d3c2500100000|vpunpckhqdq xmm7,xmm0,XMMWORD PTR ds:0x1000|vpunpckhqdq 0x1000,%xmm0,%xmm7
    c4e1f96ff7|vmovdqa xmm6,xmm7|vmovdqa %xmm7,%xmm6
    c4e1f97403|vpcmpeqb xmm0,xmm0,XMMWORD PTR [rbx]|vpcmpeqb (%rbx),%xmm0,%xmm0
    c4e1f9914b10|kmovd DWORD PTR [rbx+0x10],k1|kmovd %k1,0x10(%rbx)
    c4e1f9c4c112|vpinsrw xmm0,xmm0,ecx,0x12|vpinsrw $0x12,%ecx,%xmm0,%xmm0
    c4e1f9c4ea12|vpinsrw xmm5,xmm0,edx,0x12|vpinsrw $0x12,%edx,%xmm0,%xmm5
    c4e1f9d03c2500100000|vaddsubpd xmm7,xmm0,XMMWORD PTR ds:0x1000|vaddsubpd 0x1000,%xmm0,%xmm7
    c4e1f9d803|vpsubusb xmm0,xmm0,XMMWORD PTR [rbx]|vpsubusb (%rbx),%xmm0,%xmm0
    c4e1f9db9300010000|vpand xmm2,xmm0,XMMWORD PTR [rbx+0x100]|vpand 0x100(%rbx),%xmm0,%xmm2
    c4e1f9e9ea|vpsubsw xmm5,xmm0,xmm2|vpsubsw %xmm2,%xmm0,%xmm5
    c4e1f9ed448b10|vpaddsw xmm0,xmm0,XMMWORD PTR [rbx+rcx*4+0x10]|vpaddsw 0x10(%rbx,%rcx,4),%xmm0,%xmm0
    c4e1f9ee3c2500100000|vpmaxsw xmm7,xmm0,XMMWORD PTR ds:0x1000|vpmaxsw 0x1000,%xmm0,%xmm7
    c4e1f9ef3c2500100000|vpxor xmm7,xmm0,XMMWORD PTR ds:0x1000|vpxor 0x1000,%xmm0,%xmm7
    c4e1f9f47801|vpmuludq xmm7,xmm0,XMMWORD PTR [rax+0x1]|vpmuludq 0x1(%rax),%xmm0,%xmm7
    c4e1f9f7f7|vmaskmovdqu xmm6,xmm7|vmaskmovdqu %xmm7,%xmm6
    c4e1f9f8f7|vpsubb xmm6,xmm0,xmm7|vpsubb %xmm7,%xmm0,%xmm6
    c4e1f9fb20|vpsubq xmm4,xmm0,XMMWORD PTR [rax]|vpsubq (%rax),%xmm0,%xmm4
    c4e1fa109300010000|vmovss xmm2,DWORD PTR [rbx+0x100]|vmovss 0x100(%rbx),%xmm2
    c4e1fa2dea|vcvtss2si rbp,xmm2|vcvtss2si %xmm2,%rbp
    c4e1fa59c1|vmulss xmm0,xmm0,xmm1|vmulss %xmm1,%xmm0,%xmm0
    c4e1fa5e03|vdivss xmm0,xmm0,DWORD PTR [rbx]|vdivss (%rbx),%xmm0,%xmm0
    c4e1fac2c112|vcmple_oqss xmm0,xmm0,xmm1|vcmple_oqss %xmm1,%xmm0,%xmm0
    c4e1fac2ea12|vcmple_oqss xmm5,xmm0,xmm2|vcmple_oqss %xmm2,%xmm0,%xmm5
    c4e1fae603|vcvtdq2pd xmm0,QWORD PTR [rbx]|vcvtdq2pd (%rbx),%xmm0
    c4e1fae67801|vcvtdq2pd xmm7,QWORD PTR [rax+0x1]|vcvtdq2pd 0x1(%rax),%xmm7
    c4e1fb5a4c24f0|vcvtsd2ss xmm1,xmm0,QWORD PTR [rsp-0x10]|vcvtsd2ss -0x10(%rsp),%xmm0,%xmm1
    c4e1fb5d4c24f0|vminsd xmm1,xmm0,QWORD PTR [rsp-0x10]|vminsd -0x10(%rsp),%xmm0,%xmm1
    c4e1fb5e4c24f0|vdivsd xmm1,xmm0,QWORD PTR [rsp-0x10]|vdivsd -0x10(%rsp),%xmm0,%xmm1
    c4e1fb7c34f510000080|vhaddps xmm6,xmm0,XMMWORD PTR [rsi*8-0x7ffffff0]|vhaddps -0x7ffffff0(,%rsi,8),%xmm0,%xmm6
    c4e1fb92c1|kmovq k0,rcx|kmovq %rcx,%k0
    c4e1fbe6ea|vcvtpd2dq xmm5,xmm2|vcvtpd2dq %xmm2,%xmm5
    c4e1fc28ea|vmovaps ymm5,ymm2|vmovaps %ymm2,%ymm5
    c4e1fc2e9300010000|vucomiss xmm2,DWORD PTR [rbx+0x100]|vucomiss 0x100(%rbx),%xmm2
    c4e1fc2ed9|vucomiss xmm3,xmm1|vucomiss %xmm1,%xmm3
    c4e1fc41f7|kandq k6,k0,k7|kandq %k7,%k0,%k6
    c4e1fc5703|vxorps ymm0,ymm0,YMMWORD PTR [rbx]|vxorps (%rbx),%ymm0,%ymm0
    c4e1fc5bf7|vcvtdq2ps ymm6,ymm7|vcvtdq2ps %ymm7,%ymm6
    c4e1fc5c3c2500100000|vsubps ymm7,ymm0,YMMWORD PTR ds:0x1000|vsubps 0x1000,%ymm0,%ymm7
    c4e1fc5f448b10|vmaxps ymm0,ymm0,YMMWORD PTR [rbx+rcx*4+0x10]|vmaxps 0x10(%rbx,%rcx,4),%ymm0,%ymm0
    c4e1fcc24c24f012|vcmple_oqps ymm1,ymm0,YMMWORD PTR [rsp-0x10]|vcmple_oqps -0x10(%rsp),%ymm0,%ymm1
    c4e1fd1003|vmovupd ymm0,YMMWORD PTR [rbx]|vmovupd (%rbx),%ymm0
    c4e1fd144c24f0|vunpcklpd ymm1,ymm0,YMMWORD PTR [rsp-0x10]|vunpcklpd -0x10(%rsp),%ymm0,%ymm1
    c4e1fd29448b10|vmovapd YMMWORD PTR [rbx+rcx*4+0x10],ymm0|vmovapd %ymm0,0x10(%rbx,%rcx,4)
    c4e1fd2e6e80|vucomisd xmm5,QWORD PTR [rsi-0x80]|vucomisd -0x80(%rsi),%xmm5
    c4e1fd2eea|vucomisd xmm5,xmm2|vucomisd %xmm2,%xmm5
    c4e1fd41d9|kandd k3,k0,k1|kandd %k1,%k0,%k3
    c4e1fd579300010000|vxorpd ymm2,ymm0,YMMWORD PTR [rbx+0x100]|vxorpd 0x100(%rbx),%ymm0,%ymm2
    c4e1fd5f03|vmaxpd ymm0,ymm0,YMMWORD PTR [rbx]|vmaxpd (%rbx),%ymm0,%ymm0
    c4e1fd61448b10|vpunpcklwd ymm0,ymm0,YMMWORD PTR [rbx+rcx*4+0x10]|vpunpcklwd 0x10(%rbx,%rcx,4),%ymm0,%ymm0
    c4e1fd6803|vpunpckhbw ymm0,ymm0,YMMWORD PTR [rbx]|vpunpckhbw (%rbx),%ymm0,%ymm0
    c4e1fd6c7801|vpunpcklqdq ymm7,ymm0,YMMWORD PTR [rax+0x1]|vpunpcklqdq 0x1(%rax),%ymm0,%ymm7
    c4e1fd75448b10|vpcmpeqw ymm0,ymm0,YMMWORD PTR [rbx+rcx*4+0x10]|vpcmpeqw 0x10(%rbx,%rcx,4),%ymm0,%ymm0
    c4e1fd75c1|vpcmpeqw ymm0,ymm0,ymm1|vpcmpeqw %ymm1,%ymm0,%ymm0
    c4e1fd763c2500100000|vpcmpeqd ymm7,ymm0,YMMWORD PTR ds:0x1000|vpcmpeqd 0x1000,%ymm0,%ymm7
    c4e1fd7f4c24f0|vmovdqa YMMWORD PTR [rsp-0x10],ymm1|vmovdqa %ymm1,-0x10(%rsp)
    c4e1fdc26e8012|vcmple_oqpd ymm5,ymm0,YMMWORD PTR [rsi-0x80]|vcmple_oqpd -0x80(%rsi),%ymm0,%ymm5
    c4e1fdc2780112|vcmple_oqpd ymm7,ymm0,YMMWORD PTR [rax+0x1]|vcmple_oqpd 0x1(%rax),%ymm0,%ymm7
    c4e1fdc2930001000012|vcmple_oqpd ymm2,ymm0,YMMWORD PTR [rbx+0x100]|vcmple_oqpd 0x100(%rbx),%ymm0,%ymm2
    c4e1fdd26e80|vpsrld ymm5,ymm0,XMMWORD PTR [rsi-0x80]|vpsrld -0x80(%rsi),%ymm0,%ymm5
    c4e1fdd80578563412|vpsubusb ymm0,ymm0,YMMWORD PTR [rip+0x12345678]|vpsubusb 0x12345678(%rip),%ymm0,%ymm0
    c4e1fdd99300010000|vpsubusw ymm2,ymm0,YMMWORD PTR [rbx+0x100]|vpsubusw 0x100(%rbx),%ymm0,%ymm2
    c4e1fddd4c24f0|vpaddusw ymm1,ymm0,YMMWORD PTR [rsp-0x10]|vpaddusw -0x10(%rsp),%ymm0,%ymm1
    c4e1fdde34f510000080|vpmaxub ymm6,ymm0,YMMWORD PTR [rsi*8-0x7ffffff0]|vpmaxub -0x7ffffff0(,%rsi,8),%ymm0,%ymm6
    c4e1fde19300010000|vpsraw ymm2,ymm0,XMMWORD PTR [rbx+0x100]|vpsraw 0x100(%rbx),%ymm0,%ymm2
    c4e1fdec34f510000080|vpaddsb ymm6,ymm0,YMMWORD PTR [rsi*8-0x7ffffff0]|vpaddsb -0x7ffffff0(,%rsi,8),%ymm0,%ymm6
    c4e1fdec3c2500100000|vpaddsb ymm7,ymm0,YMMWORD PTR ds:0x1000|vpaddsb 0x1000,%ymm0,%ymm7
    c4e1fdef6e80|vpxor ymm5,ymm0,YMMWORD PTR [rsi-0x80]|vpxor -0x80(%rsi),%ymm0,%ymm5
    c4e1fdf1c1|vpsllw ymm0,ymm0,xmm1|vpsllw %xmm1,%ymm0,%ymm0
    c4e1fdf34c24f0|vpsllq ymm1,ymm0,XMMWORD PTR [rsp-0x10]|vpsllq -0x10(%rsp),%ymm0,%ymm1
    c4e1fdf39300010000|vpsllq ymm2,ymm0,XMMWORD PTR [rbx+0x100]|vpsllq 0x100(%rbx),%ymm0,%ymm2
    c4e1fdf53c2500100000|vpmaddwd ymm7,ymm0,YMMWORD PTR ds:0x1000|vpmaddwd 0x1000,%ymm0,%ymm7
    c4e1fdf8448b10|vpsubb ymm0,ymm0,YMMWORD PTR [rbx+rcx*4+0x10]|vpsubb 0x10(%rbx,%rcx,4),%ymm0,%ymm0
    c4e1fdfa34f510000080|vpsubd ymm6,ymm0,YMMWORD PTR [rsi*8-0x7ffffff0]|vpsubd -0x7ffffff0(,%rsi,8),%ymm0,%ymm6
    c4e1fdfc9300010000|vpaddb ymm2,ymm0,YMMWORD PTR [rbx+0x100]|vpaddb 0x100(%rbx),%ymm0,%ymm2
    c4e1fe117801|vmovss DWORD PTR [rax+0x1],xmm7|vmovss %xmm7,0x1(%rax)
    c4e1fe164c24f0|vmovshdup ymm1,YMMWORD PTR [rsp-0x10]|vmovshdup -0x10(%rsp),%ymm1
    c4e1fe5203|vrsqrtss xmm0,xmm0,DWORD PTR [rbx]|vrsqrtss (%rbx),%xmm0,%xmm0
    c4e1fe537801|vrcpss xmm7,xmm0,DWORD PTR [rax+0x1]|vrcpss 0x1(%rax),%xmm0,%xmm7
    c4e1fe5d3c2500100000|vminss xmm7,xmm0,DWORD PTR ds:0x1000|vminss 0x1000,%xmm0,%xmm7
    c4e1fe6f20|vmovdqu ymm4,YMMWORD PTR [rax]|vmovdqu (%rax),%ymm4
    c4e1fe70448b1012|vpshufhw ymm0,YMMWORD PTR [rbx+rcx*4+0x10],0x12|vpshufhw $0x12,0x10(%rbx,%rcx,4),%ymm0
    c4e1fe7f0578563412|vmovdqu YMMWORD PTR [rip+0x12345678],ymm0|vmovdqu %ymm0,0x12345678(%rip)
    c4e1fec2ea12|vcmple_oqss xmm5,xmm0,xmm2|vcmple_oqss %xmm2,%xmm0,%xmm5
    c4e1ff10c1|vmovsd xmm0,xmm0,xmm1|vmovsd %xmm1,%xmm0,%xmm0
    c4e1ff2aea|vcvtsi2sd xmm5,xmm0,rdx|vcvtsi2sd %rdx,%xmm0,%xmm5
    c4e1ff2cf7|vcvttsd2si rsi,xmm7|vcvttsd2si %xmm7,%rsi
    c4e1ff5103|vsqrtsd xmm0,xmm0,QWORD PTR [rbx]|vsqrtsd (%rbx),%xmm0,%xmm0
    c4e1ff5eea|vdivsd xmm5,xmm0,xmm2|vdivsd %xmm2,%xmm0,%xmm5
    c4e1ff5f3c2500100000|vmaxsd xmm7,xmm0,QWORD PTR ds:0x1000|vmaxsd 0x1000,%xmm0,%xmm7
    c4e1ff5fc1|vmaxsd xmm0,xmm0,xmm1|vmaxsd %xmm1,%xmm0,%xmm0
    c4e1ff7d6e80|vhsubps ymm5,ymm0,YMMWORD PTR [rsi-0x80]|vhsubps -0x80(%rsi),%ymm0,%ymm5
    c4e22050448b10|vpdpbuud xmm0,xmm11,XMMWORD PTR [rbx+rcx*4+0x10]|vpdpbuud 0x10(%rbx,%rcx,4),%xmm11,%xmm0
    c4e22050d9|vpdpbuud xmm3,xmm11,xmm1|vpdpbuud %xmm1,%xmm11,%xmm3
    c4e2205103|vpdpbuuds xmm0,xmm11,XMMWORD PTR [rbx]|vpdpbuuds (%rbx),%xmm11,%xmm0
    c4e2210a03|vpsignd xmm0,xmm11,XMMWORD PTR [rbx]|vpsignd (%rbx),%xmm11,%xmm0
    c4e2210cd9|vpermilps xmm3,xmm11,xmm1|vpermilps %xmm1,%xmm11,%xmm3
    c4e221293c2500100000|vpcmpeqq xmm7,xmm11,XMMWORD PTR ds:0x1000|vpcmpeqq 0x1000,%xmm11,%xmm7
    c4e221373c2500100000|vpcmpgtq xmm7,xmm11,XMMWORD PTR ds:0x1000|vpcmpgtq 0x1000,%xmm11,%xmm7
    c4e2213b4c24f0|vpminud xmm1,xmm11,XMMWORD PTR [rsp-0x10]|vpminud -0x10(%rsp),%xmm11,%xmm1
    c4e2213c34f510000080|vpmaxsb xmm6,xmm11,XMMWORD PTR [rsi*8-0x7ffffff0]|vpmaxsb -0x7ffffff0(,%rsi,8),%xmm11,%xmm6
    c4e2213d9300010000|vpmaxsd xmm2,xmm11,XMMWORD PTR [rbx+0x100]|vpmaxsd 0x100(%rbx),%xmm11,%xmm2
    c4e221456e80|vpsrlvd xmm5,xmm11,XMMWORD PTR [rsi-0x80]|vpsrlvd -0x80(%rsi),%xmm11,%xmm5
    c4e221477801|vpsllvd xmm7,xmm11,XMMWORD PTR [rax+0x1]|vpsllvd 0x1(%rax),%xmm11,%xmm7
    c4e22192448b10|vgatherdps xmm0,DWORD PTR [rbx+xmm1*4+0x10],xmm11|vgatherdps %xmm11,0x10(%rbx,%xmm1,4),%xmm0
    c4e2219720|vfmsubadd132ps xmm4,xmm11,XMMWORD PTR [rax]|vfmsubadd132ps (%rax),%xmm11,%xmm4
    c4e221986e80|vfmadd132ps xmm5,xmm11,XMMWORD PTR [rsi-0x80]|vfmadd132ps -0x80(%rsi),%xmm11,%xmm5
    c4e2219934f510000080|vfmadd132ss xmm6,xmm11,DWORD PTR [rsi*8-0x7ffffff0]|vfmadd132ss -0x7ffffff0(,%rsi,8),%xmm11,%xmm6
    c4e221a6c1|vfmaddsub213ps xmm0,xmm11,xmm1|vfmaddsub213ps %xmm1,%xmm11,%xmm0
    c4e221a9d9|vfmadd213ss xmm3,xmm11,xmm1|vfmadd213ss %xmm1,%xmm11,%xmm3
    c4e221aa448b10|vfmsub213ps xmm0,xmm11,XMMWORD PTR [rbx+rcx*4+0x10]|vfmsub213ps 0x10(%rbx,%rcx,4),%xmm11,%xmm0
    c4e221af6e80|vfnmsub213ss xmm5,xmm11,DWORD PTR [rsi-0x80]|vfnmsub213ss -0x80(%rsi),%xmm11,%xmm5
    c4e221b634f510000080|vfmaddsub231ps xmm6,xmm11,XMMWORD PTR [rsi*8-0x7ffffff0]|vfmaddsub231ps -0x7ffffff0(,%rsi,8),%xmm11,%xmm6
    c4e221b7ea|vfmsubadd231ps xmm5,xmm11,xmm2|vfmsubadd231ps %xmm2,%xmm11,%xmm5
    c4e221b7f7|vfmsubadd231ps xmm6,xmm11,xmm7|vfmsubadd231ps %xmm7,%xmm11,%xmm6
    c4e221b86e80|vfmadd231ps xmm5,xmm11,XMMWORD PTR [rsi-0x80]|vfmadd231ps -0x80(%rsi),%xmm11,%xmm5
    c4e221b8ea|vfmadd231ps xmm5,xmm11,xmm2|vfmadd231ps %xmm2,%xmm11,%xmm5
    c4e221b97801|vfmadd231ss xmm7,xmm11,DWORD PTR [rax+0x1]|vfmadd231ss 0x1(%rax),%xmm11,%xmm7
    c4e221be448b10|vfnmsub231ps xmm0,xmm11,XMMWORD PTR [rbx+rcx*4+0x10]|vfnmsub231ps 0x10(%rbx,%rcx,4),%xmm11,%xmm0
    c4e221bf7801|vfnmsub231ss xmm7,xmm11,DWORD PTR [rax+0x1]|vfnmsub231ss 0x1(%rax),%xmm11,%xmm7
    c4e221bfd9|vfnmsub231ss xmm3,xmm11,xmm1|vfnmsub231ss %xmm1,%xmm11,%xmm3
    c4e221dc3c2500100000|vaesenc xmm7,xmm11,XMMWORD PTR ds:0x1000|vaesenc 0x1000,%xmm11,%xmm7
    c4e221df20|vaesdeclast xmm4,xmm11,XMMWORD PTR [rax]|vaesdeclast (%rax),%xmm11,%xmm4
    c4e221f70578563412|shlx eax,DWORD PTR [rip+0x12345678],r11d|shlx %r11d,0x12345678(%rip),%eax
    c4e221f77801|shlx edi,DWORD PTR [rax+0x1],r11d|shlx %r11d,0x1(%rax),%edi
    c4e22251ea|vpdpbsuds xmm5,xmm11,xmm2|vpdpbsuds %xmm2,%xmm11,%xmm5
    c4e222f5d9|pext ebx,r11d,ecx|pext %ecx,%r11d,%ebx
    c4e222f703|sarx eax,DWORD PTR [rbx],r11d|sarx %r11d,(%rbx),%eax
    c4e222f73c2500100000|sarx edi,DWORD PTR ds:0x1000,r11d|sarx %r11d,0x1000,%edi
    c4e223514c24f0|vpdpbssds xmm1,xmm11,XMMWORD PTR [rsp-0x10]|vpdpbssds -0x10(%rsp),%xmm11,%xmm1
    c4e223f503|pdep eax,r11d,DWORD PTR [rbx]|pdep (%rbx),%r11d,%eax
    c4e22450448b10|vpdpbuud ymm0,ymm11,YMMWORD PTR [rbx+rcx*4+0x10]|vpdpbuud 0x10(%rbx,%rcx,4),%ymm11,%ymm0
    c4e22504f7|vpmaddubsw ymm6,ymm11,ymm7|vpmaddubsw %ymm7,%ymm11,%ymm6
    c4e2252b448b10|vpackusdw ymm0,ymm11,YMMWORD PTR [rbx+rcx*4+0x10]|vpackusdw 0x10(%rbx,%rcx,4),%ymm11,%ymm0
    c4e2252d7801|vmaskmovpd ymm7,ymm11,YMMWORD PTR [rax+0x1]|vmaskmovpd 0x1(%rax),%ymm11,%ymm7
    c4e225360578563412|vpermd ymm0,ymm11,YMMWORD PTR [rip+0x12345678]|vpermd 0x12345678(%rip),%ymm11,%ymm0
    c4e225367801|vpermd ymm7,ymm11,YMMWORD PTR [rax+0x1]|vpermd 0x1(%rax),%ymm11,%ymm7
    c4e2253a3c2500100000|vpminuw ymm7,ymm11,YMMWORD PTR ds:0x1000|vpminuw 0x1000,%ymm11,%ymm7
    c4e2253b4c24f0|vpminud ymm1,ymm11,YMMWORD PTR [rsp-0x10]|vpminud -0x10(%rsp),%ymm11,%ymm1
    c4e22546448b10|vpsravd ymm0,ymm11,YMMWORD PTR [rbx+rcx*4+0x10]|vpsravd 0x10(%rbx,%rcx,4),%ymm11,%ymm0
    c4e22553ea|{vex} vpdpwssds ymm5,ymm11,ymm2|{vex} vpdpwssds %ymm2,%ymm11,%ymm5
    c4e225997801|vfmadd132ss xmm7,xmm11,DWORD PTR [rax+0x1]|vfmadd132ss 0x1(%rax),%xmm11,%xmm7
    c4e22599f7|vfmadd132ss xmm6,xmm11,xmm7|vfmadd132ss %xmm7,%xmm11,%xmm6
    c4e2259ad9|vfmsub132ps ymm3,ymm11,ymm1|vfmsub132ps %ymm1,%ymm11,%ymm3
    c4e2259dc1|vfnmadd132ss xmm0,xmm11,xmm1|vfnmadd132ss %xmm1,%xmm11,%xmm0
    c4e225a69300010000|vfmaddsub213ps ymm2,ymm11,YMMWORD PTR [rbx+0x100]|vfmaddsub213ps 0x100(%rbx),%ymm11,%ymm2
    c4e225a834f510000080|vfmadd213ps ymm6,ymm11,YMMWORD PTR [rsi*8-0x7ffffff0]|vfmadd213ps -0x7ffffff0(,%rsi,8),%ymm11,%ymm6
    c4e225a94c24f0|vfmadd213ss xmm1,xmm11,DWORD PTR [rsp-0x10]|vfmadd213ss -0x10(%rsp),%xmm11,%xmm1
    c4e225aa3c2500100000|vfmsub213ps ymm7,ymm11,YMMWORD PTR ds:0x1000|vfmsub213ps 0x1000,%ymm11,%ymm7
    c4e225afd9|vfnmsub213ss xmm3,xmm11,xmm1|vfnmsub213ss %xmm1,%xmm11,%xmm3
    c4e225b834f510000080|vfmadd231ps ymm6,ymm11,YMMWORD PTR [rsi*8-0x7ffffff0]|vfmadd231ps -0x7ffffff0(,%rsi,8),%ymm11,%ymm6
    c4e225be9300010000|vfnmsub231ps ymm2,ymm11,YMMWORD PTR [rbx+0x100]|vfnmsub231ps 0x100(%rbx),%ymm11,%ymm2
    c4e225bf4c24f0|vfnmsub231ss xmm1,xmm11,DWORD PTR [rsp-0x10]|vfnmsub231ss -0x10(%rsp),%xmm11,%xmm1
    c4e225cf03|vgf2p8mulb ymm0,ymm11,YMMWORD PTR [rbx]|vgf2p8mulb (%rbx),%ymm11,%ymm0
    c4e225dd4c24f0|vaesenclast ymm1,ymm11,YMMWORD PTR [rsp-0x10]|vaesenclast -0x10(%rsp),%ymm11,%ymm1
    c4e225dff7|vaesdeclast ymm6,ymm11,ymm7|vaesdeclast %ymm7,%ymm11,%ymm6
    c4e22651c1|vpdpbsuds ymm0,ymm11,ymm1|vpdpbsuds %ymm1,%ymm11,%ymm0
    c4e22651d9|vpdpbsuds ymm3,ymm11,ymm1|vpdpbsuds %ymm1,%ymm11,%ymm3
    c4e26900ea|vpshufb xmm5,xmm2,xmm2|vpshufb %xmm2,%xmm2,%xmm5
    c4e269014c24f0|vphaddw xmm1,xmm2,XMMWORD PTR [rsp-0x10]|vphaddw -0x10(%rsp),%xmm2,%xmm1
    c4e26905448b10|vphsubw xmm0,xmm2,XMMWORD PTR [rbx+rcx*4+0x10]|vphsubw 0x10(%rbx,%rcx,4),%xmm2,%xmm0
    c4e269073c2500100000|vphsubsw xmm7,xmm2,XMMWORD PTR ds:0x1000|vphsubsw 0x1000,%xmm2,%xmm7
    c4e269093c2500100000|vpsignw xmm7,xmm2,XMMWORD PTR ds:0x1000|vpsignw 0x1000,%xmm2,%xmm7
    c4e269099300010000|vpsignw xmm2,xmm2,XMMWORD PTR [rbx+0x100]|vpsignw 0x100(%rbx),%xmm2,%xmm2
    c4e2690af7|vpsignd xmm6,xmm2,xmm7|vpsignd %xmm7,%xmm2,%xmm6
    c4e269299300010000|vpcmpeqq xmm2,xmm2,XMMWORD PTR [rbx+0x100]|vpcmpeqq 0x100(%rbx),%xmm2,%xmm2
    c4e2693cd9|vpmaxsb xmm3,xmm2,xmm1|vpmaxsb %xmm1,%xmm2,%xmm3
    c4e26940c1|vpmulld xmm0,xmm2,xmm1|vpmulld %xmm1,%xmm2,%xmm0
    c4e2694603|vpsravd xmm0,xmm2,XMMWORD PTR [rbx]|vpsravd (%rbx),%xmm2,%xmm0
    c4e269464c24f0|vpsravd xmm1,xmm2,XMMWORD PTR [rsp-0x10]|vpsravd -0x10(%rsp),%xmm2,%xmm1
    c4e2698c3c2500100000|vpmaskmovd xmm7,xmm2,XMMWORD PTR ds:0x1000|vpmaskmovd 0x1000,%xmm2,%xmm7
    c4e2698c4c24f0|vpmaskmovd xmm1,xmm2,XMMWORD PTR [rsp-0x10]|vpmaskmovd -0x10(%rsp),%xmm2,%xmm1
    c4e2699820|vfmadd132ps xmm4,xmm2,XMMWORD PTR [rax]|vfmadd132ps (%rax),%xmm2,%xmm4
    c4e2699ad9|vfmsub132ps xmm3,xmm2,xmm1|vfmsub132ps %xmm1,%xmm2,%xmm3
    c4e2699d0578563412|vfnmadd132ss xmm0,xmm2,DWORD PTR [rip+0x12345678]|vfnmadd132ss 0x12345678(%rip),%xmm2,%xmm0
    c4e2699ef7|vfnmsub132ps xmm6,xmm2,xmm7|vfnmsub132ps %xmm7,%xmm2,%xmm6
    c4e269a74c24f0|vfmsubadd213ps xmm1,xmm2,XMMWORD PTR [rsp-0x10]|vfmsubadd213ps -0x10(%rsp),%xmm2,%xmm1
    c4e269aac1|vfmsub213ps xmm0,xmm2,xmm1|vfmsub213ps %xmm1,%xmm2,%xmm0
    c4e269aed9|vfnmsub213ps xmm3,xmm2,xmm1|vfnmsub213ps %xmm1,%xmm2,%xmm3
    c4e269b703|vfmsubadd231ps xmm0,xmm2,XMMWORD PTR [rbx]|vfmsubadd231ps (%rbx),%xmm2,%xmm0
    c4e269b7d9|vfmsubadd231ps xmm3,xmm2,xmm1|vfmsubadd231ps %xmm1,%xmm2,%xmm3
    c4e269be03|vfnmsub231ps xmm0,xmm2,XMMWORD PTR [rbx]|vfnmsub231ps (%rbx),%xmm2,%xmm0
    c4e269dd4c24f0|vaesenclast xmm1,xmm2,XMMWORD PTR [rsp-0x10]|vaesenclast -0x10(%rsp),%xmm2,%xmm1
    c4e26af5448b10|pext eax,edx,DWORD PTR [rbx+rcx*4+0x10]|pext 0x10(%rbx,%rcx,4),%edx,%eax
    c4e26d0b7801|vpmulhrsw ymm7,ymm2,YMMWORD PTR [rax+0x1]|vpmulhrsw 0x1(%rax),%ymm2,%ymm7
    c4e26d0c20|vpermilps ymm4,ymm2,YMMWORD PTR [rax]|vpermilps (%rax),%ymm2,%ymm4
    c4e26d2d3c2500100000|vmaskmovpd ymm7,ymm2,YMMWORD PTR ds:0x1000|vmaskmovpd 0x1000,%ymm2,%ymm7
    c4e26d2f9300010000|vmaskmovpd YMMWORD PTR [rbx+0x100],ymm2,ymm2|vmaskmovpd %ymm2,%ymm2,0x100(%rbx)
    c4e26d379300010000|vpcmpgtq ymm2,ymm2,YMMWORD PTR [rbx+0x100]|vpcmpgtq 0x100(%rbx),%ymm2,%ymm2
    c4e26d3a448b10|vpminuw ymm0,ymm2,YMMWORD PTR [rbx+rcx*4+0x10]|vpminuw 0x10(%rbx,%rcx,4),%ymm2,%ymm0
    c4e26d3dd9|vpmaxsd ymm3,ymm2,ymm1|vpmaxsd %ymm1,%ymm2,%ymm3
    c4e26d3e20|vpmaxuw ymm4,ymm2,YMMWORD PTR [rax]|vpmaxuw (%rax),%ymm2,%ymm4
    c4e26d3e448b10|vpmaxuw ymm0,ymm2,YMMWORD PTR [rbx+rcx*4+0x10]|vpmaxuw 0x10(%rbx,%rcx,4),%ymm2,%ymm0
    c4e26d3f0578563412|vpmaxud ymm0,ymm2,YMMWORD PTR [rip+0x12345678]|vpmaxud 0x12345678(%rip),%ymm2,%ymm0
    c4e26d4503|vpsrlvd ymm0,ymm2,YMMWORD PTR [rbx]|vpsrlvd (%rbx),%ymm2,%ymm0
    c4e26d477801|vpsllvd ymm7,ymm2,YMMWORD PTR [rax+0x1]|vpsllvd 0x1(%rax),%ymm2,%ymm7
    c4e26d53d9|{vex} vpdpwssds ymm3,ymm2,ymm1|{vex} vpdpwssds %ymm1,%ymm2,%ymm3
    c4e26d9603|vfmaddsub132ps ymm0,ymm2,YMMWORD PTR [rbx]|vfmaddsub132ps (%rbx),%ymm2,%ymm0
    c4e26d9b7801|vfmsub132ss xmm7,xmm2,DWORD PTR [rax+0x1]|vfmsub132ss 0x1(%rax),%xmm2,%xmm7
    c4e26da63c2500100000|vfmaddsub213ps ymm7,ymm2,YMMWORD PTR ds:0x1000|vfmaddsub213ps 0x1000,%ymm2,%ymm7
    c4e26da89300010000|vfmadd213ps ymm2,ymm2,YMMWORD PTR [rbx+0x100]|vfmadd213ps 0x100(%rbx),%ymm2,%ymm2
    c4e26dab20|vfmsub213ss xmm4,xmm2,DWORD PTR [rax]|vfmsub213ss (%rax),%xmm2,%xmm4
    c4e26dad4c24f0|vfnmadd213ss xmm1,xmm2,DWORD PTR [rsp-0x10]|vfnmadd213ss -0x10(%rsp),%xmm2,%xmm1
    c4e26dad7801|vfnmadd213ss xmm7,xmm2,DWORD PTR [rax+0x1]|vfnmadd213ss 0x1(%rax),%xmm2,%xmm7
    c4e26dafea|vfnmsub213ss xmm5,xmm2,xmm2|vfnmsub213ss %xmm2,%xmm2,%xmm5
    c4e26db834f510000080|vfmadd231ps ymm6,ymm2,YMMWORD PTR [rsi*8-0x7ffffff0]|vfmadd231ps -0x7ffffff0(,%rsi,8),%ymm2,%ymm6
    c4e26dbd3c2500100000|vfnmadd231ss xmm7,xmm2,DWORD PTR ds:0x1000|vfnmadd231ss 0x1000,%xmm2,%xmm7
    c4e26dbf20|vfnmsub231ss xmm4,xmm2,DWORD PTR [rax]|vfnmsub231ss (%rax),%xmm2,%xmm4
    c4e26ddc7801|vaesenc ymm7,ymm2,YMMWORD PTR [rax+0x1]|vaesenc 0x1(%rax),%ymm2,%ymm7
    c4e26dde3c2500100000|vaesdec ymm7,ymm2,YMMWORD PTR ds:0x1000|vaesdec 0x1000,%ymm2,%ymm7
    c4e2705ec2|tdpbuud tmm0,tmm2,tmm1|tdpbuud %tmm1,%tmm2,%tmm0
    c4e2715ec2|tdpbusd tmm0,tmm2,tmm1|tdpbusd %tmm1,%tmm2,%tmm0
    c4e2725cc2|tdpbf16ps tmm0,tmm2,tmm1|tdpbf16ps %tmm1,%tmm2,%tmm0
    c4e2725ec2|tdpbsud tmm0,tmm2,tmm1|tdpbsud %tmm1,%tmm2,%tmm0
    c4e2735cc2|tdpfp16ps tmm0,tmm2,tmm1|tdpfp16ps %tmm1,%tmm2,%tmm0
    c4e2735ec2|tdpbssd tmm0,tmm2,tmm1|tdpbssd %tmm1,%tmm2,%tmm0
    c462784903|ldtilecfg [rbx]|ldtilecfg (%rbx)
    c4e2784903|ldtilecfg [rbx]|ldtilecfg (%rbx)
    c4e27849c0|tilerelease|tilerelease
    c4e278519300010000|vpdpbuuds xmm2,xmm0,XMMWORD PTR [rbx+0x100]|vpdpbuuds 0x100(%rbx),%xmm0,%xmm2
    c4e278f5c1|bzhi eax,ecx,eax|bzhi %eax,%ecx,%eax
    c4e27903d9|vphaddsw xmm3,xmm0,xmm1|vphaddsw %xmm1,%xmm0,%xmm3
    c4e2790434f510000080|vpmaddubsw xmm6,xmm0,XMMWORD PTR [rsi*8-0x7ffffff0]|vpmaddubsw -0x7ffffff0(,%rsi,8),%xmm0,%xmm6
    c4e2790803|vpsignb xmm0,xmm0,XMMWORD PTR [rbx]|vpsignb (%rbx),%xmm0,%xmm0
    c4e279093c2500100000|vpsignw xmm7,xmm0,XMMWORD PTR ds:0x1000|vpsignw 0x1000,%xmm0,%xmm7
    c4e279186e80|vbroadcastss xmm5,DWORD PTR [rsi-0x80]|vbroadcastss -0x80(%rsi),%xmm5
    c4e279223c2500100000|vpmovsxbq xmm7,WORD PTR ds:0x1000|vpmovsxbq 0x1000,%xmm7
    c4e2792934f510000080|vpcmpeqq xmm6,xmm0,XMMWORD PTR [rsi*8-0x7ffffff0]|vpcmpeqq -0x7ffffff0(,%rsi,8),%xmm0,%xmm6
    c4e2792d03|vmaskmovpd xmm0,xmm0,XMMWORD PTR [rbx]|vmaskmovpd (%rbx),%xmm0,%xmm0
    c4e2792f03|vmaskmovpd XMMWORD PTR [rbx],xmm0,xmm0|vmaskmovpd %xmm0,%xmm0,(%rbx)
    c4e27932f7|vpmovzxbq xmm6,xmm7|vpmovzxbq %xmm7,%xmm6
    c4e27934c1|vpmovzxwq xmm0,xmm1|vpmovzxwq %xmm1,%xmm0
    c4e27939448b10|vpminsd xmm0,xmm0,XMMWORD PTR [rbx+rcx*4+0x10]|vpminsd 0x10(%rbx,%rcx,4),%xmm0,%xmm0
    c4e2793b4c24f0|vpminud xmm1,xmm0,XMMWORD PTR [rsp-0x10]|vpminud -0x10(%rsp),%xmm0,%xmm1
    c4e2793fea|vpmaxud xmm5,xmm0,xmm2|vpmaxud %xmm2,%xmm0,%xmm5
    c4e279473c2500100000|vpsllvd xmm7,xmm0,XMMWORD PTR ds:0x1000|vpsllvd 0x1000,%xmm0,%xmm7
    c4e279494310|sttilecfg [rbx+0x10]|sttilecfg 0x10(%rbx)
    c4e2794b0c18|tileloaddt1 tmm1,[rax+rbx*1]|tileloaddt1 (%rax,%rbx,1),%tmm1
    c4e27953f7|{vex} vpdpwssds xmm6,xmm0,xmm7|{vex} vpdpwssds %xmm7,%xmm0,%xmm6
    c4e2799603|vfmaddsub132ps xmm0,xmm0,XMMWORD PTR [rbx]|vfmaddsub132ps (%rbx),%xmm0,%xmm0
    c4e2799a4c24f0|vfmsub132ps xmm1,xmm0,XMMWORD PTR [rsp-0x10]|vfmsub132ps -0x10(%rsp),%xmm0,%xmm1
    c4e2799bc1|vfmsub132ss xmm0,xmm0,xmm1|vfmsub132ss %xmm1,%xmm0,%xmm0
    c4e2799bea|vfmsub132ss xmm5,xmm0,xmm2|vfmsub132ss %xmm2,%xmm0,%xmm5
    c4e279a6448b10|vfmaddsub213ps xmm0,xmm0,XMMWORD PTR [rbx+rcx*4+0x10]|vfmaddsub213ps 0x10(%rbx,%rcx,4),%xmm0,%xmm0
    c4e279ae0578563412|vfnmsub213ps xmm0,xmm0,XMMWORD PTR [rip+0x12345678]|vfnmsub213ps 0x12345678(%rip),%xmm0,%xmm0
    c4e279af3c2500100000|vfnmsub213ss xmm7,xmm0,DWORD PTR ds:0x1000|vfnmsub213ss 0x1000,%xmm0,%xmm7
    c4e279b79300010000|vfmsubadd231ps xmm2,xmm0,XMMWORD PTR [rbx+0x100]|vfmsubadd231ps 0x100(%rbx),%xmm0,%xmm2
    c4e279b7f7|vfmsubadd231ps xmm6,xmm0,xmm7|vfmsubadd231ps %xmm7,%xmm0,%xmm6
    c4e279b903|vfmadd231ss xmm0,xmm0,DWORD PTR [rbx]|vfmadd231ss (%rbx),%xmm0,%xmm0
    c4e279b97801|vfmadd231ss xmm7,xmm0,DWORD PTR [rax+0x1]|vfmadd231ss 0x1(%rax),%xmm0,%xmm7
    c4e279bb4c24f0|vfmsub231ss xmm1,xmm0,DWORD PTR [rsp-0x10]|vfmsub231ss -0x10(%rsp),%xmm0,%xmm1
    c4e279bb7801|vfmsub231ss xmm7,xmm0,DWORD PTR [rax+0x1]|vfmsub231ss 0x1(%rax),%xmm0,%xmm7
    c4e279bf448b10|vfnmsub231ss xmm0,xmm0,DWORD PTR [rbx+rcx*4+0x10]|vfnmsub231ss 0x10(%rbx,%rcx,4),%xmm0,%xmm0
    c4e279bf7801|vfnmsub231ss xmm7,xmm0,DWORD PTR [rax+0x1]|vfnmsub231ss 0x1(%rax),%xmm0,%xmm7
    c4e279dc0578563412|vaesenc xmm0,xmm0,XMMWORD PTR [rip+0x12345678]|vaesenc 0x12345678(%rip),%xmm0,%xmm0
    c4e279de6e80|vaesdec xmm5,xmm0,XMMWORD PTR [rsi-0x80]|vaesdec -0x80(%rsi),%xmm0,%xmm5
    c4e279df4c24f0|vaesdeclast xmm1,xmm0,XMMWORD PTR [rsp-0x10]|vaesdeclast -0x10(%rsp),%xmm0,%xmm1
    c4e279f7c1|shlx eax,ecx,eax|shlx %eax,%ecx,%eax
    c4e27a4b0c98|tilestored [rax+rbx*4],tmm1|tilestored %tmm1,(%rax,%rbx,4)
    c4e27b49d0|tilezero tmm2|tilezero %tmm2
    c4e27b4b0c18|tileloadd tmm1,[rax+rbx*1]|tileloadd (%rax,%rbx,1),%tmm1
    c4e27c509300010000|vpdpbuud ymm2,ymm0,YMMWORD PTR [rbx+0x100]|vpdpbuud 0x100(%rbx),%ymm0,%ymm2
    c4e27d01d9|vphaddw ymm3,ymm0,ymm1|vphaddw %ymm1,%ymm0,%ymm3
    c4e27d01f7|vphaddw ymm6,ymm0,ymm7|vphaddw %ymm7,%ymm0,%ymm6
    c4e27d0703|vphsubsw ymm0,ymm0,YMMWORD PTR [rbx]|vphsubsw (%rbx),%ymm0,%ymm0
    c4e27d0a0578563412|vpsignd ymm0,ymm0,YMMWORD PTR [rip+0x12345678]|vpsignd 0x12345678(%rip),%ymm0,%ymm0
    c4e27d0c20|vpermilps ymm4,ymm0,YMMWORD PTR [rax]|vpermilps (%rax),%ymm0,%ymm4
    c4e27d0f6e80|vtestpd ymm5,YMMWORD PTR [rsi-0x80]|vtestpd -0x80(%rsi),%ymm5
    c4e27d0fc1|vtestpd ymm0,ymm1|vtestpd %ymm1,%ymm0
    c4e27d176e80|vptest ymm5,YMMWORD PTR [rsi-0x80]|vptest -0x80(%rsi),%ymm5
    c4e27d18d9|vbroadcastss ymm3,xmm1|vbroadcastss %xmm1,%ymm3
    c4e27d1a4c24f0|vbroadcastf128 ymm1,XMMWORD PTR [rsp-0x10]|vbroadcastf128 -0x10(%rsp),%ymm1
    c4e27d1e34f510000080|vpabsd ymm6,YMMWORD PTR [rsi*8-0x7ffffff0]|vpabsd -0x7ffffff0(,%rsi,8),%ymm6
    c4e27d1e6e80|vpabsd ymm5,YMMWORD PTR [rsi-0x80]|vpabsd -0x80(%rsi),%ymm5
    c4e27d1ed9|vpabsd ymm3,ymm1|vpabsd %ymm1,%ymm3
    c4e27d2020|vpmovsxbw ymm4,XMMWORD PTR [rax]|vpmovsxbw (%rax),%ymm4
    c4e27d2bc1|vpackusdw ymm0,ymm0,ymm1|vpackusdw %ymm1,%ymm0,%ymm0
    c4e27d33448b10|vpmovzxwd ymm0,XMMWORD PTR [rbx+rcx*4+0x10]|vpmovzxwd 0x10(%rbx,%rcx,4),%ymm0
    c4e27d36448b10|vpermd ymm0,ymm0,YMMWORD PTR [rbx+rcx*4+0x10]|vpermd 0x10(%rbx,%rcx,4),%ymm0,%ymm0
    c4e27d36ea|vpermd ymm5,ymm0,ymm2|vpermd %ymm2,%ymm0,%ymm5
    c4e27d39448b10|vpminsd ymm0,ymm0,YMMWORD PTR [rbx+rcx*4+0x10]|vpminsd 0x10(%rbx,%rcx,4),%ymm0,%ymm0
    c4e27d39d9|vpminsd ymm3,ymm0,ymm1|vpminsd %ymm1,%ymm0,%ymm3
    c4e27d3a7801|vpminuw ymm7,ymm0,YMMWORD PTR [rax+0x1]|vpminuw 0x1(%rax),%ymm0,%ymm7
    c4e27d403c2500100000|vpmulld ymm7,ymm0,YMMWORD PTR ds:0x1000|vpmulld 0x1000,%ymm0,%ymm7
    c4e27d45d9|vpsrlvd ymm3,ymm0,ymm1|vpsrlvd %ymm1,%ymm0,%ymm3
    c4e27d53d9|{vex} vpdpwssds ymm3,ymm0,ymm1|{vex} vpdpwssds %ymm1,%ymm0,%ymm3
    c4e27d5a3c2500100000|vbroadcasti128 ymm7,XMMWORD PTR ds:0x1000|vbroadcasti128 0x1000,%ymm7
    c4e27d8c4c24f0|vpmaskmovd ymm1,ymm0,YMMWORD PTR [rsp-0x10]|vpmaskmovd -0x10(%rsp),%ymm0,%ymm1
    c4e27d9620|vfmaddsub132ps ymm4,ymm0,YMMWORD PTR [rax]|vfmaddsub132ps (%rax),%ymm0,%ymm4
    c4e27d9634f510000080|vfmaddsub132ps ymm6,ymm0,YMMWORD PTR [rsi*8-0x7ffffff0]|vfmaddsub132ps -0x7ffffff0(,%rsi,8),%ymm0,%ymm6
    c4e27d987801|vfmadd132ps ymm7,ymm0,YMMWORD PTR [rax+0x1]|vfmadd132ps 0x1(%rax),%ymm0,%ymm7
    c4e27d9a9300010000|vfmsub132ps ymm2,ymm0,YMMWORD PTR [rbx+0x100]|vfmsub132ps 0x100(%rbx),%ymm0,%ymm2
    c4e27d9f20|vfnmsub132ss xmm4,xmm0,DWORD PTR [rax]|vfnmsub132ss (%rax),%xmm0,%xmm4
    c4e27db67801|vfmaddsub231ps ymm7,ymm0,YMMWORD PTR [rax+0x1]|vfmaddsub231ps 0x1(%rax),%ymm0,%ymm7
    c4e27db703|vfmsubadd231ps ymm0,ymm0,YMMWORD PTR [rbx]|vfmsubadd231ps (%rbx),%ymm0,%ymm0
    c4e27dbbf7|vfmsub231ss xmm6,xmm0,xmm7|vfmsub231ss %xmm7,%xmm0,%xmm6
    c4e27dcf0578563412|vgf2p8mulb ymm0,ymm0,YMMWORD PTR [rip+0x12345678]|vgf2p8mulb 0x12345678(%rip),%ymm0,%ymm0
    c4e2a0f3d9|blsi r11,rcx|blsi %rcx,%r11
    c4e2a10134f510000080|vphaddw xmm6,xmm11,XMMWORD PTR [rsi*8-0x7ffffff0]|vphaddw -0x7ffffff0(,%rsi,8),%xmm11,%xmm6
    c4e2a104448b10|vpmaddubsw xmm0,xmm11,XMMWORD PTR [rbx+rcx*4+0x10]|vpmaddubsw 0x10(%rbx,%rcx,4),%xmm11,%xmm0
    c4e2a10a03|vpsignd xmm0,xmm11,XMMWORD PTR [rbx]|vpsignd (%rbx),%xmm11,%xmm0
    c4e2a1280578563412|vpmuldq xmm0,xmm11,XMMWORD PTR [rip+0x12345678]|vpmuldq 0x12345678(%rip),%xmm11,%xmm0
    c4e2a1286e80|vpmuldq xmm5,xmm11,XMMWORD PTR [rsi-0x80]|vpmuldq -0x80(%rsi),%xmm11,%xmm5
    c4e2a1390578563412|vpminsd xmm0,xmm11,XMMWORD PTR [rip+0x12345678]|vpminsd 0x12345678(%rip),%xmm11,%xmm0
    c4e2a14003|vpmulld xmm0,xmm11,XMMWORD PTR [rbx]|vpmulld (%rbx),%xmm11,%xmm0
    c4e2a1409300010000|vpmulld xmm2,xmm11,XMMWORD PTR [rbx+0x100]|vpmulld 0x100(%rbx),%xmm11,%xmm2
    c4e2a18e34f510000080|vpmaskmovq XMMWORD PTR [rsi*8-0x7ffffff0],xmm11,xmm6|vpmaskmovq %xmm6,%xmm11,-0x7ffffff0(,%rsi,8)
    c4e2a1913c2500100000|vpgatherqq xmm7,QWORD PTR [xmm4*1+0x1000],xmm11|vpgatherqq %xmm11,0x1000(,%xmm4,1),%xmm7
    c4e2a197ea|vfmsubadd132pd xmm5,xmm11,xmm2|vfmsubadd132pd %xmm2,%xmm11,%xmm5
    c4e2a19e20|vfnmsub132pd xmm4,xmm11,XMMWORD PTR [rax]|vfnmsub132pd (%rax),%xmm11,%xmm4
    c4e2a19f7801|vfnmsub132sd xmm7,xmm11,QWORD PTR [rax+0x1]|vfnmsub132sd 0x1(%rax),%xmm11,%xmm7
    c4e2a1a7448b10|vfmsubadd213pd xmm0,xmm11,XMMWORD PTR [rbx+rcx*4+0x10]|vfmsubadd213pd 0x10(%rbx,%rcx,4),%xmm11,%xmm0
    c4e2a1a7f7|vfmsubadd213pd xmm6,xmm11,xmm7|vfmsubadd213pd %xmm7,%xmm11,%xmm6
    c4e2a1aa6e80|vfmsub213pd xmm5,xmm11,XMMWORD PTR [rsi-0x80]|vfmsub213pd -0x80(%rsi),%xmm11,%xmm5
    c4e2a1ab3c2500100000|vfmsub213sd xmm7,xmm11,QWORD PTR ds:0x1000|vfmsub213sd 0x1000,%xmm11,%xmm7
    c4e2a1af34f510000080|vfnmsub213sd xmm6,xmm11,QWORD PTR [rsi*8-0x7ffffff0]|vfnmsub213sd -0x7ffffff0(,%rsi,8),%xmm11,%xmm6
    c4e2a1aff7|vfnmsub213sd xmm6,xmm11,xmm7|vfnmsub213sd %xmm7,%xmm11,%xmm6
    c4e2a1b43c2500100000|{vex} vpmadd52luq xmm7,xmm11,XMMWORD PTR ds:0x1000|{vex} vpmadd52luq 0x1000,%xmm11,%xmm7
    c4e2a1b50578563412|{vex} vpmadd52huq xmm0,xmm11,XMMWORD PTR [rip+0x12345678]|{vex} vpmadd52huq 0x12345678(%rip),%xmm11,%xmm0
    c4e2a1b8f7|vfmadd231pd xmm6,xmm11,xmm7|vfmadd231pd %xmm7,%xmm11,%xmm6
    c4e2a1bf448b10|vfnmsub231sd xmm0,xmm11,QWORD PTR [rbx+rcx*4+0x10]|vfnmsub231sd 0x10(%rbx,%rcx,4),%xmm11,%xmm0
    c4e2a2f73c2500100000|sarx rdi,QWORD PTR ds:0x1000,r11|sarx %r11,0x1000,%rdi
    c4e2a5039300010000|vphaddsw ymm2,ymm11,YMMWORD PTR [rbx+0x100]|vphaddsw 0x100(%rbx),%ymm11,%ymm2
    c4e2a5087801|vpsignb ymm7,ymm11,YMMWORD PTR [rax+0x1]|vpsignb 0x1(%rax),%ymm11,%ymm7
    c4e2a537d9|vpcmpgtq ymm3,ymm11,ymm1|vpcmpgtq %ymm1,%ymm11,%ymm3
    c4e2a537ea|vpcmpgtq ymm5,ymm11,ymm2|vpcmpgtq %ymm2,%ymm11,%ymm5
    c4e2a53e448b10|vpmaxuw ymm0,ymm11,YMMWORD PTR [rbx+rcx*4+0x10]|vpmaxuw 0x10(%rbx,%rcx,4),%ymm11,%ymm0
    c4e2a58c6e80|vpmaskmovq ymm5,ymm11,YMMWORD PTR [rsi-0x80]|vpmaskmovq -0x80(%rsi),%ymm11,%ymm5
    c4e2a58e4c24f0|vpmaskmovq YMMWORD PTR [rsp-0x10],ymm11,ymm1|vpmaskmovq %ymm1,%ymm11,-0x10(%rsp)
    c4e2a5984c24f0|vfmadd132pd ymm1,ymm11,YMMWORD PTR [rsp-0x10]|vfmadd132pd -0x10(%rsp),%ymm11,%ymm1
    c4e2a59934f510000080|vfmadd132sd xmm6,xmm11,QWORD PTR [rsi*8-0x7ffffff0]|vfmadd132sd -0x7ffffff0(,%rsi,8),%xmm11,%xmm6
    c4e2a5993c2500100000|vfmadd132sd xmm7,xmm11,QWORD PTR ds:0x1000|vfmadd132sd 0x1000,%xmm11,%xmm7
    c4e2a59d3c2500100000|vfnmadd132sd xmm7,xmm11,QWORD PTR ds:0x1000|vfnmadd132sd 0x1000,%xmm11,%xmm7
    c4e2a59e4c24f0|vfnmsub132pd ymm1,ymm11,YMMWORD PTR [rsp-0x10]|vfnmsub132pd -0x10(%rsp),%ymm11,%ymm1
    c4e2a59ff7|vfnmsub132sd xmm6,xmm11,xmm7|vfnmsub132sd %xmm7,%xmm11,%xmm6
    c4e2a5a7d9|vfmsubadd213pd ymm3,ymm11,ymm1|vfmsubadd213pd %ymm1,%ymm11,%ymm3
    c4e2a5ac7801|vfnmadd213pd ymm7,ymm11,YMMWORD PTR [rax+0x1]|vfnmadd213pd 0x1(%rax),%ymm11,%ymm7
    c4e2a5ad0578563412|vfnmadd213sd xmm0,xmm11,QWORD PTR [rip+0x12345678]|vfnmadd213sd 0x12345678(%rip),%xmm11,%xmm0
    c4e2a5b434f510000080|{vex} vpmadd52luq ymm6,ymm11,YMMWORD PTR [rsi*8-0x7ffffff0]|{vex} vpmadd52luq -0x7ffffff0(,%rsi,8),%ymm11,%ymm6
    c4e2a5b70578563412|vfmsubadd231pd ymm0,ymm11,YMMWORD PTR [rip+0x12345678]|vfmsubadd231pd 0x12345678(%rip),%ymm11,%ymm0
    c4e2a5b7f7|vfmsubadd231pd ymm6,ymm11,ymm7|vfmsubadd231pd %ymm7,%ymm11,%ymm6
    c4e2a5b803|vfmadd231pd ymm0,ymm11,YMMWORD PTR [rbx]|vfmadd231pd (%rbx),%ymm11,%ymm0
    c4e2a5bb4c24f0|vfmsub231sd xmm1,xmm11,QWORD PTR [rsp-0x10]|vfmsub231sd -0x10(%rsp),%xmm11,%xmm1
    c4e2a5bd0578563412|vfnmadd231sd xmm0,xmm11,QWORD PTR [rip+0x12345678]|vfnmadd231sd 0x12345678(%rip),%xmm11,%xmm0
    c4e2a5bdf7|vfnmadd231sd xmm6,xmm11,xmm7|vfnmadd231sd %xmm7,%xmm11,%xmm6
    c4e2a5dec1|vaesdec ymm0,ymm11,ymm1|vaesdec %ymm1,%ymm11,%ymm0
    c4e2e90020|vpshufb xmm4,xmm2,XMMWORD PTR [rax]|vpshufb (%rax),%xmm2,%xmm4
    c4e2e900c1|vpshufb xmm0,xmm2,xmm1|vpshufb %xmm1,%xmm2,%xmm0
    c4e2e9010578563412|vphaddw xmm0,xmm2,XMMWORD PTR [rip+0x12345678]|vphaddw 0x12345678(%rip),%xmm2,%xmm0
    c4e2e9036e80|vphaddsw xmm5,xmm2,XMMWORD PTR [rsi-0x80]|vphaddsw -0x80(%rsi),%xmm2,%xmm5
    c4e2e906d9|vphsubd xmm3,xmm2,xmm1|vphsubd %xmm1,%xmm2,%xmm3
    c4e2e90834f510000080|vpsignb xmm6,xmm2,XMMWORD PTR [rsi*8-0x7ffffff0]|vpsignb -0x7ffffff0(,%rsi,8),%xmm2,%xmm6
    c4e2e90b03|vpmulhrsw xmm0,xmm2,XMMWORD PTR [rbx]|vpmulhrsw (%rbx),%xmm2,%xmm0
    c4e2e92b34f510000080|vpackusdw xmm6,xmm2,XMMWORD PTR [rsi*8-0x7ffffff0]|vpackusdw -0x7ffffff0(,%rsi,8),%xmm2,%xmm6
    c4e2e93c448b10|vpmaxsb xmm0,xmm2,XMMWORD PTR [rbx+rcx*4+0x10]|vpmaxsb 0x10(%rbx,%rcx,4),%xmm2,%xmm0
    c4e2e98c34f510000080|vpmaskmovq xmm6,xmm2,XMMWORD PTR [rsi*8-0x7ffffff0]|vpmaskmovq -0x7ffffff0(,%rsi,8),%xmm2,%xmm6
    c4e2e99a9300010000|vfmsub132pd xmm2,xmm2,XMMWORD PTR [rbx+0x100]|vfmsub132pd 0x100(%rbx),%xmm2,%xmm2
    c4e2e99b20|vfmsub132sd xmm4,xmm2,QWORD PTR [rax]|vfmsub132sd (%rax),%xmm2,%xmm4
    c4e2e9ac6e80|vfnmadd213pd xmm5,xmm2,XMMWORD PTR [rsi-0x80]|vfnmadd213pd -0x80(%rsi),%xmm2,%xmm5
    c4e2e9ad20|vfnmadd213sd xmm4,xmm2,QWORD PTR [rax]|vfnmadd213sd (%rax),%xmm2,%xmm4
    c4e2e9ae3c2500100000|vfnmsub213pd xmm7,xmm2,XMMWORD PTR ds:0x1000|vfnmsub213pd 0x1000,%xmm2,%xmm7
    c4e2e9af7801|vfnmsub213sd xmm7,xmm2,QWORD PTR [rax+0x1]|vfnmsub213sd 0x1(%rax),%xmm2,%xmm7
    c4e2e9b59300010000|{vex} vpmadd52huq xmm2,xmm2,XMMWORD PTR [rbx+0x100]|{vex} vpmadd52huq 0x100(%rbx),%xmm2,%xmm2
    c4e2e9b703|vfmsubadd231pd xmm0,xmm2,XMMWORD PTR [rbx]|vfmsubadd231pd (%rbx),%xmm2,%xmm0
    c4e2e9b76e80|vfmsubadd231pd xmm5,xmm2,XMMWORD PTR [rsi-0x80]|vfmsubadd231pd -0x80(%rsi),%xmm2,%xmm5
    c4e2e9b87801|vfmadd231pd xmm7,xmm2,XMMWORD PTR [rax+0x1]|vfmadd231pd 0x1(%rax),%xmm2,%xmm7
    c4e2e9b97801|vfmadd231sd xmm7,xmm2,QWORD PTR [rax+0x1]|vfmadd231sd 0x1(%rax),%xmm2,%xmm7
    c4e2e9ba448b10|vfmsub231pd xmm0,xmm2,XMMWORD PTR [rbx+rcx*4+0x10]|vfmsub231pd 0x10(%rbx,%rcx,4),%xmm2,%xmm0
    c4e2e9ded9|vaesdec xmm3,xmm2,xmm1|vaesdec %xmm1,%xmm2,%xmm3
    c4e2ebf520|pdep rsp,rdx,QWORD PTR [rax]|pdep (%rax),%rdx,%rsp
    c4e2ebf60578563412|mulx rax,rdx,QWORD PTR [rip+0x12345678]|mulx 0x12345678(%rip),%rdx,%rax
    c4e2ebf79300010000|shrx rdx,QWORD PTR [rbx+0x100],rdx|shrx %rdx,0x100(%rbx),%rdx
    c4e2ed0134f510000080|vphaddw ymm6,ymm2,YMMWORD PTR [rsi*8-0x7ffffff0]|vphaddw -0x7ffffff0(,%rsi,8),%ymm2,%ymm6
    c4e2ed03c1|vphaddsw ymm0,ymm2,ymm1|vphaddsw %ymm1,%ymm2,%ymm0
    c4e2ed049300010000|vpmaddubsw ymm2,ymm2,YMMWORD PTR [rbx+0x100]|vpmaddubsw 0x100(%rbx),%ymm2,%ymm2
    c4e2ed3720|vpcmpgtq ymm4,ymm2,YMMWORD PTR [rax]|vpcmpgtq (%rax),%ymm2,%ymm4
    c4e2ed38f7|vpminsb ymm6,ymm2,ymm7|vpminsb %ymm7,%ymm2,%ymm6
    c4e2ed3e0578563412|vpmaxuw ymm0,ymm2,YMMWORD PTR [rip+0x12345678]|vpmaxuw 0x12345678(%rip),%ymm2,%ymm0
    c4e2ed409300010000|vpmulld ymm2,ymm2,YMMWORD PTR [rbx+0x100]|vpmulld 0x100(%rbx),%ymm2,%ymm2
    c4e2ed8e34f510000080|vpmaskmovq YMMWORD PTR [rsi*8-0x7ffffff0],ymm2,ymm6|vpmaskmovq %ymm6,%ymm2,-0x7ffffff0(,%rsi,8)
    c4e2ed924c24f0|vgatherdpd ymm1,QWORD PTR [rsp+xmm4*1-0x10],ymm2|vgatherdpd %ymm2,-0x10(%rsp,%xmm4,1),%ymm1
    c4e2ed9b3c2500100000|vfmsub132sd xmm7,xmm2,QWORD PTR ds:0x1000|vfmsub132sd 0x1000,%xmm2,%xmm7
    c4e2edabc1|vfmsub213sd xmm0,xmm2,xmm1|vfmsub213sd %xmm1,%xmm2,%xmm0
    c4e2edadd9|vfnmadd213sd xmm3,xmm2,xmm1|vfnmadd213sd %xmm1,%xmm2,%xmm3
    c4e2edaf7801|vfnmsub213sd xmm7,xmm2,QWORD PTR [rax+0x1]|vfnmsub213sd 0x1(%rax),%xmm2,%xmm7
    c4e2edb84c24f0|vfmadd231pd ymm1,ymm2,YMMWORD PTR [rsp-0x10]|vfmadd231pd -0x10(%rsp),%ymm2,%ymm1
    c4e2edb903|vfmadd231sd xmm0,xmm2,QWORD PTR [rbx]|vfmadd231sd (%rbx),%xmm2,%xmm0
    c4e2edba03|vfmsub231pd ymm0,ymm2,YMMWORD PTR [rbx]|vfmsub231pd (%rbx),%ymm2,%ymm0
    c4e2edbbd9|vfmsub231sd xmm3,xmm2,xmm1|vfmsub231sd %xmm1,%xmm2,%xmm3
    c4e2edddd9|vaesenclast ymm3,ymm2,ymm1|vaesenclast %ymm1,%ymm2,%ymm3
    c4e2edde0578563412|vaesdec ymm0,ymm2,YMMWORD PTR [rip+0x12345678]|vaesdec 0x12345678(%rip),%ymm2,%ymm0
    c4e2f8f2f7|andn rsi,rax,rdi|andn %rdi,%rax,%rsi
    c4e2f90220|vphaddd xmm4,xmm0,XMMWORD PTR [rax]|vphaddd (%rax),%xmm0,%xmm4
    c4e2f904448b10|vpmaddubsw xmm0,xmm0,XMMWORD PTR [rbx+rcx*4+0x10]|vpmaddubsw 0x10(%rbx,%rcx,4),%xmm0,%xmm0
    c4e2f9086e80|vpsignb xmm5,xmm0,XMMWORD PTR [rsi-0x80]|vpsignb -0x80(%rsi),%xmm0,%xmm5
    c4e2f909f7|vpsignw xmm6,xmm0,xmm7|vpsignw %xmm7,%xmm0,%xmm6
    c4e2f91c448b10|vpabsb xmm0,XMMWORD PTR [rbx+rcx*4+0x10]|vpabsb 0x10(%rbx,%rcx,4),%xmm0
    c4e2f920448b10|vpmovsxbw xmm0,QWORD PTR [rbx+rcx*4+0x10]|vpmovsxbw 0x10(%rbx,%rcx,4),%xmm0
    c4e2f92a34f510000080|vmovntdqa xmm6,XMMWORD PTR [rsi*8-0x7ffffff0]|vmovntdqa -0x7ffffff0(,%rsi,8),%xmm6
    c4e2f93e0578563412|vpmaxuw xmm0,xmm0,XMMWORD PTR [rip+0x12345678]|vpmaxuw 0x12345678(%rip),%xmm0,%xmm0
    c4e2f9966e80|vfmaddsub132pd xmm5,xmm0,XMMWORD PTR [rsi-0x80]|vfmaddsub132pd -0x80(%rsi),%xmm0,%xmm5
    c4e2f996f7|vfmaddsub132pd xmm6,xmm0,xmm7|vfmaddsub132pd %xmm7,%xmm0,%xmm6
    c4e2f9999300010000|vfmadd132sd xmm2,xmm0,QWORD PTR [rbx+0x100]|vfmadd132sd 0x100(%rbx),%xmm0,%xmm2
    c4e2f9ab0578563412|vfmsub213sd xmm0,xmm0,QWORD PTR [rip+0x12345678]|vfmsub213sd 0x12345678(%rip),%xmm0,%xmm0
    c4e2f9ab20|vfmsub213sd xmm4,xmm0,QWORD PTR [rax]|vfmsub213sd (%rax),%xmm0,%xmm4
    c4e2f9afd9|vfnmsub213sd xmm3,xmm0,xmm1|vfnmsub213sd %xmm1,%xmm0,%xmm3
    c4e2f9b7c1|vfmsubadd231pd xmm0,xmm0,xmm1|vfmsubadd231pd %xmm1,%xmm0,%xmm0
    c4e2f9bb03|vfmsub231sd xmm0,xmm0,QWORD PTR [rbx]|vfmsub231sd (%rbx),%xmm0,%xmm0
    c4e2f9bd4c24f0|vfnmadd231sd xmm1,xmm0,QWORD PTR [rsp-0x10]|vfnmadd231sd -0x10(%rsp),%xmm0,%xmm1
    c4e2f9de34f510000080|vaesdec xmm6,xmm0,XMMWORD PTR [rsi*8-0x7ffffff0]|vaesdec -0x7ffffff0(,%rsi,8),%xmm0,%xmm6
    c4e2faf5448b10|pext rax,rax,QWORD PTR [rbx+rcx*4+0x10]|pext 0x10(%rbx,%rcx,4),%rax,%rax
    c4e2fbf503|pdep rax,rax,QWORD PTR [rbx]|pdep (%rbx),%rax,%rax
    c4e2fbf63c2500100000|mulx rdi,rax,QWORD PTR ds:0x1000|mulx 0x1000,%rax,%rdi
    c4e2fd00448b10|vpshufb ymm0,ymm0,YMMWORD PTR [rbx+rcx*4+0x10]|vpshufb 0x10(%rbx,%rcx,4),%ymm0,%ymm0
    c4e2fd02f7|vphaddd ymm6,ymm0,ymm7|vphaddd %ymm7,%ymm0,%ymm6
    c4e2fd03c1|vphaddsw ymm0,ymm0,ymm1|vphaddsw %ymm1,%ymm0,%ymm0
    c4e2fd057801|vphsubw ymm7,ymm0,YMMWORD PTR [rax+0x1]|vphsubw 0x1(%rax),%ymm0,%ymm7
    c4e2fd076e80|vphsubsw ymm5,ymm0,YMMWORD PTR [rsi-0x80]|vphsubsw -0x80(%rsi),%ymm0,%ymm5
    c4e2fd079300010000|vphsubsw ymm2,ymm0,YMMWORD PTR [rbx+0x100]|vphsubsw 0x100(%rbx),%ymm0,%ymm2
    c4e2fd07d9|vphsubsw ymm3,ymm0,ymm1|vphsubsw %ymm1,%ymm0,%ymm3
    c4e2fd0834f510000080|vpsignb ymm6,ymm0,YMMWORD PTR [rsi*8-0x7ffffff0]|vpsignb -0x7ffffff0(,%rsi,8),%ymm0,%ymm6
    c4e2fd3bd9|vpminud ymm3,ymm0,ymm1|vpminud %ymm1,%ymm0,%ymm3
    c4e2fd3f9300010000|vpmaxud ymm2,ymm0,YMMWORD PTR [rbx+0x100]|vpmaxud 0x100(%rbx),%ymm0,%ymm2
    c4e2fd47ea|vpsllvq ymm5,ymm0,ymm2|vpsllvq %ymm2,%ymm0,%ymm5
    c4e2fd923c2500100000|vgatherdpd ymm7,QWORD PTR [xmm4*1+0x1000],ymm0|vgatherdpd %ymm0,0x1000(,%xmm4,1),%ymm7
    c4e2fd9620|vfmaddsub132pd ymm4,ymm0,YMMWORD PTR [rax]|vfmaddsub132pd (%rax),%ymm0,%ymm4
    c4e2fd9a0578563412|vfmsub132pd ymm0,ymm0,YMMWORD PTR [rip+0x12345678]|vfmsub132pd 0x12345678(%rip),%ymm0,%ymm0
    c4e2fd9eea|vfnmsub132pd ymm5,ymm0,ymm2|vfnmsub132pd %ymm2,%ymm0,%ymm5
    c4e2fda7ea|vfmsubadd213pd ymm5,ymm0,ymm2|vfmsubadd213pd %ymm2,%ymm0,%ymm5
    c4e2fda920|vfmadd213sd xmm4,xmm0,QWORD PTR [rax]|vfmadd213sd (%rax),%xmm0,%xmm4
    c4e2fda9c1|vfmadd213sd xmm0,xmm0,xmm1|vfmadd213sd %xmm1,%xmm0,%xmm0
    c4e2fdaf03|vfnmsub213sd xmm0,xmm0,QWORD PTR [rbx]|vfnmsub213sd (%rbx),%xmm0,%xmm0
    c4e2fdb5448b10|{vex} vpmadd52huq ymm0,ymm0,YMMWORD PTR [rbx+rcx*4+0x10]|{vex} vpmadd52huq 0x10(%rbx,%rcx,4),%ymm0,%ymm0
    c4e2fdb69300010000|vfmaddsub231pd ymm2,ymm0,YMMWORD PTR [rbx+0x100]|vfmaddsub231pd 0x100(%rbx),%ymm0,%ymm2
    c4e2fdb74c24f0|vfmsubadd231pd ymm1,ymm0,YMMWORD PTR [rsp-0x10]|vfmsubadd231pd -0x10(%rsp),%ymm0,%ymm1
    c4e2fdb8ea|vfmadd231pd ymm5,ymm0,ymm2|vfmadd231pd %ymm2,%ymm0,%ymm5
    c4e2fdbc9300010000|vfnmadd231pd ymm2,ymm0,YMMWORD PTR [rbx+0x100]|vfnmadd231pd 0x100(%rbx),%ymm0,%ymm2
    c4e2fdde9300010000|vaesdec ymm2,ymm0,YMMWORD PTR [rbx+0x100]|vaesdec 0x100(%rbx),%ymm0,%ymm2
    c4e3212134f51000008012|vinsertps xmm6,xmm11,DWORD PTR [rsi*8-0x7ffffff0],0x12|vinsertps $0x12,-0x7ffffff0(,%rsi,8),%xmm11,%xmm6
    c4e321222012|vpinsrd xmm4,xmm11,DWORD PTR [rax],0x12|vpinsrd $0x12,(%rax),%xmm11,%xmm4
    c4e32141d912|vdppd xmm3,xmm11,xmm1,0x12|vdppd $0x12,%xmm1,%xmm11,%xmm3
    c4e321480312|vpermil2ps xmm0,xmm11,XMMWORD PTR [rbx],xmm1,0x2|vpermil2ps $0x2,%xmm1,(%rbx),%xmm11,%xmm0
    c4e3214a780112|vblendvps xmm7,xmm11,XMMWORD PTR [rax+0x1],xmm1|vblendvps %xmm1,0x1(%rax),%xmm11,%xmm7
    c4e3214b780112|vblendvpd xmm7,xmm11,XMMWORD PTR [rax+0x1],xmm1|vblendvpd %xmm1,0x1(%rax),%xmm11,%xmm7
    c4e3215c4c24f012|vfmaddsubps xmm1,xmm11,XMMWORD PTR [rsp-0x10],xmm1|vfmaddsubps %xmm1,-0x10(%rsp),%xmm11,%xmm1
    c4e3215ef712|vfmsubaddps xmm6,xmm11,xmm7,xmm1|vfmsubaddps %xmm1,%xmm7,%xmm11,%xmm6
    c4e32168c112|vfmaddps xmm0,xmm11,xmm1,xmm1|vfmaddps %xmm1,%xmm1,%xmm11,%xmm0
    c4e3216d057856341212|vfmsubpd xmm0,xmm11,XMMWORD PTR [rip+0x12345678],xmm1|vfmsubpd %xmm1,0x12345678(%rip),%xmm11,%xmm0
    c4e3217fea12|vfnmsubsd xmm5,xmm11,xmm2,xmm1|vfnmsubsd %xmm1,%xmm2,%xmm11,%xmm5
    c4e3250bd912|vroundsd xmm3,xmm11,xmm1,0x12|vroundsd $0x12,%xmm1,%xmm11,%xmm3
    c4e3250f448b1012|vpalignr ymm0,ymm11,YMMWORD PTR [rbx+rcx*4+0x10],0x12|vpalignr $0x12,0x10(%rbx,%rcx,4),%ymm11,%ymm0
    c4e32518d912|vinsertf128 ymm3,ymm11,xmm1,0x12|vinsertf128 $0x12,%xmm1,%ymm11,%ymm3
    c4e32542c112|vmpsadbw ymm0,ymm11,ymm1,0x12|vmpsadbw $0x12,%ymm1,%ymm11,%ymm0
    c4e32549d912|vpermil2pd ymm3,ymm11,ymm1,ymm1,0x2|vpermil2pd $0x2,%ymm1,%ymm1,%ymm11,%ymm3
    c4e3254bea12|vblendvpd ymm5,ymm11,ymm2,ymm1|vblendvpd %ymm1,%ymm2,%ymm11,%ymm5
    c4e3255c448b1012|vfmaddsubps ymm0,ymm11,YMMWORD PTR [rbx+rcx*4+0x10],ymm1|vfmaddsubps %ymm1,0x10(%rbx,%rcx,4),%ymm11,%ymm0
    c4e3255cc112|vfmaddsubps ymm0,ymm11,ymm1,ymm1|vfmaddsubps %ymm1,%ymm1,%ymm11,%ymm0
    c4e3256bf712|vfmaddsd xmm6,xmm11,xmm7,xmm1|vfmaddsd %xmm1,%xmm7,%xmm11,%xmm6
    c4e3256e930001000012|vfmsubss xmm2,xmm11,DWORD PTR [rbx+0x100],xmm1|vfmsubss %xmm1,0x100(%rbx),%xmm11,%xmm2
    c4e3257c3c250010000012|vfnmsubps ymm7,ymm11,YMMWORD PTR ds:0x1000,ymm1|vfnmsubps %ymm1,0x1000,%ymm11,%ymm7
    c4e3257cd912|vfnmsubps ymm3,ymm11,ymm1,ymm1|vfnmsubps %ymm1,%ymm1,%ymm11,%ymm3
    c4e3257f448b1012|vfnmsubsd xmm0,xmm11,QWORD PTR [rbx+rcx*4+0x10],xmm1|vfnmsubsd %xmm1,0x10(%rbx,%rcx,4),%xmm11,%xmm0
    c4e369223c250010000012|vpinsrd xmm7,xmm2,DWORD PTR ds:0x1000,0x12|vpinsrd $0x12,0x1000,%xmm2,%xmm7
    c4e36948d912|vpermil2ps xmm3,xmm2,xmm1,xmm1,0x2|vpermil2ps $0x2,%xmm1,%xmm1,%xmm2,%xmm3
    c4e3695cd912|vfmaddsubps xmm3,xmm2,xmm1,xmm1|vfmaddsubps %xmm1,%xmm1,%xmm2,%xmm3
    c4e3695e780112|vfmsubaddps xmm7,xmm2,XMMWORD PTR [rax+0x1],xmm1|vfmsubaddps %xmm1,0x1(%rax),%xmm2,%xmm7
    c4e3696a2012|vfmaddss xmm4,xmm2,DWORD PTR [rax],xmm1|vfmaddss %xmm1,(%rax),%xmm2,%xmm4
    c4e3696c930001000012|vfmsubps xmm2,xmm2,XMMWORD PTR [rbx+0x100],xmm1|vfmsubps %xmm1,0x100(%rbx),%xmm2,%xmm2
    c4e3696ed912|vfmsubss xmm3,xmm2,xmm1,xmm1|vfmsubss %xmm1,%xmm1,%xmm2,%xmm3
    c4e3696f930001000012|vfmsubsd xmm2,xmm2,QWORD PTR [rbx+0x100],xmm1|vfmsubsd %xmm1,0x100(%rbx),%xmm2,%xmm2
    c4e36978930001000012|vfnmaddps xmm2,xmm2,XMMWORD PTR [rbx+0x100],xmm1|vfnmaddps %xmm1,0x100(%rbx),%xmm2,%xmm2
    c4e36978c112|vfnmaddps xmm0,xmm2,xmm1,xmm1|vfnmaddps %xmm1,%xmm1,%xmm2,%xmm0
    c4e36979d912|vfnmaddpd xmm3,xmm2,xmm1,xmm1|vfnmaddpd %xmm1,%xmm1,%xmm2,%xmm3
    c4e3697b2012|vfnmaddsd xmm4,xmm2,QWORD PTR [rax],xmm1|vfnmaddsd %xmm1,(%rax),%xmm2,%xmm4
    c4e3697b930001000012|vfnmaddsd xmm2,xmm2,QWORD PTR [rbx+0x100],xmm1|vfnmaddsd %xmm1,0x100(%rbx),%xmm2,%xmm2
    c4e3697cc112|vfnmsubps xmm0,xmm2,xmm1,xmm1|vfnmsubps %xmm1,%xmm1,%xmm2,%xmm0
    c4e3697e3c250010000012|vfnmsubss xmm7,xmm2,DWORD PTR ds:0x1000,xmm1|vfnmsubss %xmm1,0x1000,%xmm2,%xmm7
    c4e3697fd912|vfnmsubsd xmm3,xmm2,xmm1,xmm1|vfnmsubsd %xmm1,%xmm1,%xmm2,%xmm3
    c4e3697ff712|vfnmsubsd xmm6,xmm2,xmm7,xmm1|vfnmsubsd %xmm1,%xmm7,%xmm2,%xmm6
    c4e36d026e8012|vpblendd ymm5,ymm2,YMMWORD PTR [rsi-0x80],0x12|vpblendd $0x12,-0x80(%rsi),%ymm2,%ymm5
    c4e36d0a4c24f012|vroundss xmm1,xmm2,DWORD PTR [rsp-0x10],0x12|vroundss $0x12,-0x10(%rsp),%xmm2,%xmm1
    c4e36d4234f51000008012|vmpsadbw ymm6,ymm2,YMMWORD PTR [rsi*8-0x7ffffff0],0x12|vmpsadbw $0x12,-0x7ffffff0(,%rsi,8),%ymm2,%ymm6
    c4e36d426e8012|vmpsadbw ymm5,ymm2,YMMWORD PTR [rsi-0x80],0x12|vmpsadbw $0x12,-0x80(%rsi),%ymm2,%ymm5
    c4e36d44c112|vpclmulqdq ymm0,ymm2,ymm1,0x12|vpclmulqdq $0x12,%ymm1,%ymm2,%ymm0
    c4e36d49448b1012|vpermil2pd ymm0,ymm2,YMMWORD PTR [rbx+rcx*4+0x10],ymm1,0x2|vpermil2pd $0x2,%ymm1,0x10(%rbx,%rcx,4),%ymm2,%ymm0
    c4e36d4cea12|vpblendvb ymm5,ymm2,ymm2,ymm1|vpblendvb %ymm1,%ymm2,%ymm2,%ymm5
    c4e36d6ad912|vfmaddss xmm3,xmm2,xmm1,xmm1|vfmaddss %xmm1,%xmm1,%xmm2,%xmm3
    c4e36d6e34f51000008012|vfmsubss xmm6,xmm2,DWORD PTR [rsi*8-0x7ffffff0],xmm1|vfmsubss %xmm1,-0x7ffffff0(,%rsi,8),%xmm2,%xmm6
    c4e36d7b6e8012|vfnmaddsd xmm5,xmm2,QWORD PTR [rsi-0x80],xmm1|vfnmaddsd %xmm1,-0x80(%rsi),%xmm2,%xmm5
    c4e3790f448b1012|vpalignr xmm0,xmm0,XMMWORD PTR [rbx+rcx*4+0x10],0x12|vpalignr $0x12,0x10(%rbx,%rcx,4),%xmm0,%xmm0
    c4e37916930001000012|vpextrd DWORD PTR [rbx+0x100],xmm2,0x12|vpextrd $0x12,%xmm2,0x100(%rbx)
    c4e3792034f51000008012|vpinsrb xmm6,xmm0,BYTE PTR [rsi*8-0x7ffffff0],0x12|vpinsrb $0x12,-0x7ffffff0(,%rsi,8),%xmm0,%xmm6
    c4e37941930001000012|vdppd xmm2,xmm0,XMMWORD PTR [rbx+0x100],0x12|vdppd $0x12,0x100(%rbx),%xmm0,%xmm2
    c4e379444c24f012|vpclmulqdq xmm1,xmm0,XMMWORD PTR [rsp-0x10],0x12|vpclmulqdq $0x12,-0x10(%rsp),%xmm0,%xmm1
    c4e3794a057856341212|vblendvps xmm0,xmm0,XMMWORD PTR [rip+0x12345678],xmm1|vblendvps %xmm1,0x12345678(%rip),%xmm0,%xmm0
    c4e37960f712|vpcmpestrm xmm6,xmm7,0x12|vpcmpestrm $0x12,%xmm7,%xmm6
    c4e3796a0312|vfmaddss xmm0,xmm0,DWORD PTR [rbx],xmm1|vfmaddss %xmm1,(%rbx),%xmm0,%xmm0
    c4e3796b780112|vfmaddsd xmm7,xmm0,QWORD PTR [rax+0x1],xmm1|vfmaddsd %xmm1,0x1(%rax),%xmm0,%xmm7
    c4e37978d912|vfnmaddps xmm3,xmm0,xmm1,xmm1|vfnmaddps %xmm1,%xmm1,%xmm0,%xmm3
    c4e379793c250010000012|vfnmaddpd xmm7,xmm0,XMMWORD PTR ds:0x1000,xmm1|vfnmaddpd %xmm1,0x1000,%xmm0,%xmm7
    c4e3797b448b1012|vfnmaddsd xmm0,xmm0,QWORD PTR [rbx+rcx*4+0x10],xmm1|vfnmaddsd %xmm1,0x10(%rbx,%rcx,4),%xmm0,%xmm0
    c4e3797c4c24f012|vfnmsubps xmm1,xmm0,XMMWORD PTR [rsp-0x10],xmm1|vfnmsubps %xmm1,-0x10(%rsp),%xmm0,%xmm1
    c4e3797d3c250010000012|vfnmsubpd xmm7,xmm0,XMMWORD PTR ds:0x1000,xmm1|vfnmsubpd %xmm1,0x1000,%xmm0,%xmm7
    c4e379dfc112|vaeskeygenassist xmm0,xmm1,0x12|vaeskeygenassist $0x12,%xmm1,%xmm0
    c4e37bf0f712|rorx esi,edi,0x12|rorx $0x12,%edi,%esi
    c4e37d04d912|vpermilps ymm3,ymm1,0x12|vpermilps $0x12,%ymm1,%ymm3
    c4e37d09f712|vroundpd ymm6,ymm7,0x12|vroundpd $0x12,%ymm7,%ymm6
    c4e37d1d4c24f012|vcvtps2ph XMMWORD PTR [rsp-0x10],ymm1,0x12|vcvtps2ph $0x12,%ymm1,-0x10(%rsp)
    c4e37d463c250010000012|vperm2i128 ymm7,ymm0,YMMWORD PTR ds:0x1000,0x12|vperm2i128 $0x12,0x1000,%ymm0,%ymm7
    c4e37d484c24f012|vpermil2ps ymm1,ymm0,YMMWORD PTR [rsp-0x10],ymm1,0x2|vpermil2ps $0x2,%ymm1,-0x10(%rsp),%ymm0,%ymm1
    c4e37d4c930001000012|vpblendvb ymm2,ymm0,YMMWORD PTR [rbx+0x100],ymm1|vpblendvb %ymm1,0x100(%rbx),%ymm0,%ymm2
    c4e37d5d6e8012|vfmaddsubpd ymm5,ymm0,YMMWORD PTR [rsi-0x80],ymm1|vfmaddsubpd %ymm1,-0x80(%rsi),%ymm0,%ymm5
    c4e37d6d6e8012|vfmsubpd ymm5,ymm0,YMMWORD PTR [rsi-0x80],ymm1|vfmsubpd %ymm1,-0x80(%rsi),%ymm0,%ymm5
    c4e37d7cf712|vfnmsubps ymm6,ymm0,ymm7,ymm1|vfnmsubps %ymm1,%ymm7,%ymm0,%ymm6
    c4e37d7dd912|vfnmsubpd ymm3,ymm0,ymm1,ymm1|vfnmsubpd %ymm1,%ymm1,%ymm0,%ymm3
    c4e3a10d34f51000008012|vblendpd xmm6,xmm11,XMMWORD PTR [rsi*8-0x7ffffff0],0x12|vblendpd $0x12,-0x7ffffff0(,%rsi,8),%xmm11,%xmm6
    c4e3a10d780112|vblendpd xmm7,xmm11,XMMWORD PTR [rax+0x1],0x12|vblendpd $0x12,0x1(%rax),%xmm11,%xmm7
    c4e3a120780112|vpinsrb xmm7,xmm11,BYTE PTR [rax+0x1],0x12|vpinsrb $0x12,0x1(%rax),%xmm11,%xmm7
    c4e3a121ea12|vinsertps xmm5,xmm11,xmm2,0x12|vinsertps $0x12,%xmm2,%xmm11,%xmm5
    c4e3a15e930001000012|vfmsubaddps xmm2,xmm11,xmm1,XMMWORD PTR [rbx+0x100]|vfmsubaddps 0x100(%rbx),%xmm1,%xmm11,%xmm2
    c4e3a15ed912|vfmsubaddps xmm3,xmm11,xmm1,xmm1|vfmsubaddps %xmm1,%xmm1,%xmm11,%xmm3
    c4e3a15ef712|vfmsubaddps xmm6,xmm11,xmm1,xmm7|vfmsubaddps %xmm7,%xmm1,%xmm11,%xmm6
    c4e3a16934f51000008012|vfmaddpd xmm6,xmm11,xmm1,XMMWORD PTR [rsi*8-0x7ffffff0]|vfmaddpd -0x7ffffff0(,%rsi,8),%xmm1,%xmm11,%xmm6
    c4e3a178f712|vfnmaddps xmm6,xmm11,xmm1,xmm7|vfnmaddps %xmm7,%xmm1,%xmm11,%xmm6
    c4e3a50c4c24f012|vblendps ymm1,ymm11,YMMWORD PTR [rsp-0x10],0x12|vblendps $0x12,-0x10(%rsp),%ymm11,%ymm1
    c4e3a50cea12|vblendps ymm5,ymm11,ymm2,0x12|vblendps $0x12,%ymm2,%ymm11,%ymm5
    c4e3a50e2012|vpblendw ymm4,ymm11,YMMWORD PTR [rax],0x12|vpblendw $0x12,(%rax),%ymm11,%ymm4
    c4e3a50f3c250010000012|vpalignr ymm7,ymm11,YMMWORD PTR ds:0x1000,0x12|vpalignr $0x12,0x1000,%ymm11,%ymm7
    c4e3a50fd912|vpalignr ymm3,ymm11,ymm1,0x12|vpalignr $0x12,%ymm1,%ymm11,%ymm3
    c4e3a549057856341212|vpermil2pd ymm0,ymm11,ymm1,YMMWORD PTR [rip+0x12345678],0x2|vpermil2pd $0x2,0x12345678(%rip),%ymm1,%ymm11,%ymm0
    c4e3a549ea12|vpermil2pd ymm5,ymm11,ymm1,ymm2,0x2|vpermil2pd $0x2,%ymm2,%ymm1,%ymm11,%ymm5
    c4e3a55c6e8012|vfmaddsubps ymm5,ymm11,ymm1,YMMWORD PTR [rsi-0x80]|vfmaddsubps -0x80(%rsi),%ymm1,%ymm11,%ymm5
    c4e3a55cf712|vfmaddsubps ymm6,ymm11,ymm1,ymm7|vfmaddsubps %ymm7,%ymm1,%ymm11,%ymm6
    c4e3a569448b1012|vfmaddpd ymm0,ymm11,ymm1,YMMWORD PTR [rbx+rcx*4+0x10]|vfmaddpd 0x10(%rbx,%rcx,4),%ymm1,%ymm11,%ymm0
    c4e3a56dd912|vfmsubpd ymm3,ymm11,ymm1,ymm1|vfmsubpd %ymm1,%ymm1,%ymm11,%ymm3
    c4e3a56e448b1012|vfmsubss xmm0,xmm11,xmm1,DWORD PTR [rbx+rcx*4+0x10]|vfmsubss 0x10(%rbx,%rcx,4),%xmm1,%xmm11,%xmm0
    c4e3a57a930001000012|vfnmaddss xmm2,xmm11,xmm1,DWORD PTR [rbx+0x100]|vfnmaddss 0x100(%rbx),%xmm1,%xmm11,%xmm2
    c4e3e90c780112|vblendps xmm7,xmm2,XMMWORD PTR [rax+0x1],0x12|vblendps $0x12,0x1(%rax),%xmm2,%xmm7
    c4e3e90f6e8012|vpalignr xmm5,xmm2,XMMWORD PTR [rsi-0x80],0x12|vpalignr $0x12,-0x80(%rsi),%xmm2,%xmm5
    c4e3e9416e8012|vdppd xmm5,xmm2,XMMWORD PTR [rsi-0x80],0x12|vdppd $0x12,-0x80(%rsi),%xmm2,%xmm5
    c4e3e95e057856341212|vfmsubaddps xmm0,xmm2,xmm1,XMMWORD PTR [rip+0x12345678]|vfmsubaddps 0x12345678(%rip),%xmm1,%xmm2,%xmm0
    c4e3e95e4c24f012|vfmsubaddps xmm1,xmm2,xmm1,XMMWORD PTR [rsp-0x10]|vfmsubaddps -0x10(%rsp),%xmm1,%xmm2,%xmm1
    c4e3e95f0312|vfmsubaddpd xmm0,xmm2,xmm1,XMMWORD PTR [rbx]|vfmsubaddpd (%rbx),%xmm1,%xmm2,%xmm0
    c4e3e96b448b1012|vfmaddsd xmm0,xmm2,xmm1,QWORD PTR [rbx+rcx*4+0x10]|vfmaddsd 0x10(%rbx,%rcx,4),%xmm1,%xmm2,%xmm0
    c4e3e96d4c24f012|vfmsubpd xmm1,xmm2,xmm1,XMMWORD PTR [rsp-0x10]|vfmsubpd -0x10(%rsp),%xmm1,%xmm2,%xmm1
    c4e3e96f780112|vfmsubsd xmm7,xmm2,xmm1,QWORD PTR [rax+0x1]|vfmsubsd 0x1(%rax),%xmm1,%xmm2,%xmm7
    c4e3e96fc112|vfmsubsd xmm0,xmm2,xmm1,xmm1|vfmsubsd %xmm1,%xmm1,%xmm2,%xmm0
    c4e3e9782012|vfnmaddps xmm4,xmm2,xmm1,XMMWORD PTR [rax]|vfnmaddps (%rax),%xmm1,%xmm2,%xmm4
    c4e3e97c0312|vfnmsubps xmm0,xmm2,xmm1,XMMWORD PTR [rbx]|vfnmsubps (%rbx),%xmm1,%xmm2,%xmm0
    c4e3e97c448b1012|vfnmsubps xmm0,xmm2,xmm1,XMMWORD PTR [rbx+rcx*4+0x10]|vfnmsubps 0x10(%rbx,%rcx,4),%xmm1,%xmm2,%xmm0
    c4e3e97e448b1012|vfnmsubss xmm0,xmm2,xmm1,DWORD PTR [rbx+rcx*4+0x10]|vfnmsubss 0x10(%rbx,%rcx,4),%xmm1,%xmm2,%xmm0
    c4e3e9ce6e8012|vgf2p8affineqb xmm5,xmm2,XMMWORD PTR [rsi-0x80],0x12|vgf2p8affineqb $0x12,-0x80(%rsi),%xmm2,%xmm5
    c4e3e9cf2012|vgf2p8affineinvqb xmm4,xmm2,XMMWORD PTR [rax],0x12|vgf2p8affineinvqb $0x12,(%rax),%xmm2,%xmm4
    c4e3ed0a3c250010000012|vroundss xmm7,xmm2,DWORD PTR ds:0x1000,0x12|vroundss $0x12,0x1000,%xmm2,%xmm7
    c4e3ed0c448b1012|vblendps ymm0,ymm2,YMMWORD PTR [rbx+rcx*4+0x10],0x12|vblendps $0x12,0x10(%rbx,%rcx,4),%ymm2,%ymm0
    c4e3ed4234f51000008012|vmpsadbw ymm6,ymm2,YMMWORD PTR [rsi*8-0x7ffffff0],0x12|vmpsadbw $0x12,-0x7ffffff0(,%rsi,8),%ymm2,%ymm6
    c4e3ed5d3c250010000012|vfmaddsubpd ymm7,ymm2,ymm1,YMMWORD PTR ds:0x1000|vfmaddsubpd 0x1000,%ymm1,%ymm2,%ymm7
    c4e3ed69ea12|vfmaddpd ymm5,ymm2,ymm1,ymm2|vfmaddpd %ymm2,%ymm1,%ymm2,%ymm5
    c4e3ed7c4c24f012|vfnmsubps ymm1,ymm2,ymm1,YMMWORD PTR [rsp-0x10]|vfnmsubps -0x10(%rsp),%ymm1,%ymm2,%ymm1
    c4e3edce780112|vgf2p8affineqb ymm7,ymm2,YMMWORD PTR [rax+0x1],0x12|vgf2p8affineqb $0x12,0x1(%rax),%ymm2,%ymm7
    c4e3f90dea12|vblendpd xmm5,xmm0,xmm2,0x12|vblendpd $0x12,%xmm2,%xmm0,%xmm5
    c4e3f9204c24f012|vpinsrb xmm1,xmm0,BYTE PTR [rsp-0x10],0x12|vpinsrb $0x12,-0x10(%rsp),%xmm0,%xmm1
    c4e3f92234f51000008012|vpinsrq xmm6,xmm0,QWORD PTR [rsi*8-0x7ffffff0],0x12|vpinsrq $0x12,-0x7ffffff0(,%rsi,8),%xmm0,%xmm6
    c4e3f94234f51000008012|vmpsadbw xmm6,xmm0,XMMWORD PTR [rsi*8-0x7ffffff0],0x12|vmpsadbw $0x12,-0x7ffffff0(,%rsi,8),%xmm0,%xmm6
    c4e3f95c930001000012|vfmaddsubps xmm2,xmm0,xmm1,XMMWORD PTR [rbx+0x100]|vfmaddsubps 0x100(%rbx),%xmm1,%xmm0,%xmm2
    c4e3f96d0312|vfmsubpd xmm0,xmm0,xmm1,XMMWORD PTR [rbx]|vfmsubpd (%rbx),%xmm1,%xmm0,%xmm0
    c4e3f96f2012|vfmsubsd xmm4,xmm0,xmm1,QWORD PTR [rax]|vfmsubsd (%rax),%xmm1,%xmm0,%xmm4
    c4e3f96fd912|vfmsubsd xmm3,xmm0,xmm1,xmm1|vfmsubsd %xmm1,%xmm1,%xmm0,%xmm3
    c4e3f97a780112|vfnmaddss xmm7,xmm0,xmm1,DWORD PTR [rax+0x1]|vfnmaddss 0x1(%rax),%xmm1,%xmm0,%xmm7
    c4e3f97b34f51000008012|vfnmaddsd xmm6,xmm0,xmm1,QWORD PTR [rsi*8-0x7ffffff0]|vfnmaddsd -0x7ffffff0(,%rsi,8),%xmm1,%xmm0,%xmm6
    c4e3f97fea12|vfnmsubsd xmm5,xmm0,xmm1,xmm2|vfnmsubsd %xmm2,%xmm1,%xmm0,%xmm5
    c4e3fd000312|vpermq ymm0,YMMWORD PTR [rbx],0x12|vpermq $0x12,(%rbx),%ymm0
    c4e3fd0d448b1012|vblendpd ymm0,ymm0,YMMWORD PTR [rbx+rcx*4+0x10],0x12|vblendpd $0x12,0x10(%rbx,%rcx,4),%ymm0,%ymm0
    c4e3fd5d4c24f012|vfmaddsubpd ymm1,ymm0,ymm1,YMMWORD PTR [rsp-0x10]|vfmaddsubpd -0x10(%rsp),%ymm1,%ymm0,%ymm1
    c4e3fd5f780112|vfmsubaddpd ymm7,ymm0,ymm1,YMMWORD PTR [rax+0x1]|vfmsubaddpd 0x1(%rax),%ymm1,%ymm0,%ymm7
    c4e3fd68c112|vfmaddps ymm0,ymm0,ymm1,ymm1|vfmaddps %ymm1,%ymm1,%ymm0,%ymm0
    c4e3fd6934f51000008012|vfmaddpd ymm6,ymm0,ymm1,YMMWORD PTR [rsi*8-0x7ffffff0]|vfmaddpd -0x7ffffff0(,%rsi,8),%ymm1,%ymm0,%ymm6
    c5f89003|kmovw k0,WORD PTR [rbx]|kmovw (%rbx),%k0
    c834f510|enter 0xf534,0x10|enter $0xf534,$0x10
    ca0578|retf 0x7805|lret $0x7805
    cf|iret|iret
    d912|fst DWORD PTR [rdx]|fsts (%rdx)
    d9f2|fptan|fptan
    df7801|fistp QWORD PTR [rax+0x1]|fistpll 0x1(%rax)
    dfc5|ffreep st(5)|ffreep %st(5)
    e54c|in eax,0x4c|in $0x4c,%eax
    e5ea|in eax,0xea|in $0xea,%eax
    e66e|out 0x6e,al|out %al,$0x6e
    ef|out dx,eax|out %eax,(%dx)
    f0097801|lock or DWORD PTR [rax+0x1],edi|lock or %edi,0x1(%rax)
    f0100578563412|lock adc BYTE PTR [rip+0x12345678],al|lock adc %al,0x12345678(%rip)
    f08334f51000008012|lock xor DWORD PTR [rsi*8-0x7ffffff0],0x12|lock xorl $0x12,-0x7ffffff0(,%rsi,8)
    f0864c24f0|lock xchg BYTE PTR [rsp-0x10],cl|lock xchg %cl,-0x10(%rsp)
    f087448b10|lock xchg DWORD PTR [rbx+rcx*4+0x10],eax|lock xchg %eax,0x10(%rbx,%rcx,4)
    f2013c2500100000|repnz add DWORD PTR ds:0x1000,edi|repnz add %edi,0x1000
    f201448b10|repnz add DWORD PTR [rbx+rcx*4+0x10],eax|repnz add %eax,0x10(%rbx,%rcx,4)
    f20234f510000080|repnz add dh,BYTE PTR [rsi*8-0x7ffffff0]|repnz add -0x7ffffff0(,%rsi,8),%dh
    f203f7|repnz add esi,edi|repnz add %edi,%esi
    f2086e80|repnz or BYTE PTR [rsi-0x80],ch|repnz or %ch,-0x80(%rsi)
    f208ea|repnz or dl,ch|repnz or %ch,%dl
    f209d9|repnz or ecx,ebx|repnz or %ebx,%ecx
    f20bc1|repnz or eax,ecx|repnz or %ecx,%eax
    f20c93|repnz or al,0x93|repnz or $0x93,%al
    f20dd9128456|repnz or eax,0x568412d9|repnz or $0x568412d9,%eax
    f20f0220|repnz lar esp,WORD PTR [rax]|repnz lar (%rax),%esp
    f20f05|repnz syscall|repnz syscall
    f20f109300010000|movsd xmm2,QWORD PTR [rbx+0x100]|movsd 0x100(%rbx),%xmm2
    f20f2378|repnz mov dr7,rax|repnz mov %rax,%db7
    f20f2ad9|cvtsi2sd xmm3,ecx|cvtsi2sd %ecx,%xmm3
    f20f2cf7|cvttsd2si esi,xmm7|cvttsd2si %xmm7,%esi
    f20f31|repnz rdtsc|repnz rdtsc
    f20f33|repnz rdpmc|repnz rdpmc
    f20f38f0448b10|crc32 eax,BYTE PTR [rbx+rcx*4+0x10]|crc32b 0x10(%rbx,%rcx,4),%eax
    f20f494c24f0|repnz cmovns ecx,DWORD PTR [rsp-0x10]|repnz cmovns -0x10(%rsp),%ecx
    f20f4a34f510000080|repnz cmovp esi,DWORD PTR [rsi*8-0x7ffffff0]|repnz cmovp -0x7ffffff0(,%rsi,8),%esi
    f20f5103|sqrtsd xmm0,QWORD PTR [rbx]|sqrtsd (%rbx),%xmm0
    f20f593c2500100000|mulsd xmm7,QWORD PTR ds:0x1000|mulsd 0x1000,%xmm7
    f20f7034f51000008012|pshuflw xmm6,XMMWORD PTR [rsi*8-0x7ffffff0],0x12|pshuflw $0x12,-0x7ffffff0(,%rsi,8),%xmm6
    f20f70f712|pshuflw xmm6,xmm7,0x12|pshuflw $0x12,%xmm7,%xmm6
    f20f970578563412|repnz seta BYTE PTR [rip+0x12345678]|repnz seta 0x12345678(%rip)
    f20f98c1|repnz sets cl|repnz sets %cl
    f20f990578563412|repnz setns BYTE PTR [rip+0x12345678]|repnz setns 0x12345678(%rip)
    f20f99f7|repnz setns bh|repnz setns %bh
    f20f9c7801|repnz setl BYTE PTR [rax+0x1]|repnz setl 0x1(%rax)
    f20fab7801|repnz bts DWORD PTR [rax+0x1],edi|repnz bts %edi,0x1(%rax)
    f20fac057856341212|repnz shrd DWORD PTR [rip+0x12345678],eax,0x12|repnz shrd $0x12,%eax,0x12345678(%rip)
    f20fad03|repnz shrd DWORD PTR [rbx],eax,cl|repnz shrd %cl,%eax,(%rbx)
    f20faf9300010000|repnz imul edx,DWORD PTR [rbx+0x100]|repnz imul 0x100(%rbx),%edx
    f20fb6ea|repnz movzx ebp,dl|repnz movzbl %dl,%ebp
    f20fb734f510000080|repnz movzx esi,WORD PTR [rsi*8-0x7ffffff0]|repnz movzwl -0x7ffffff0(,%rsi,8),%esi
    f20fb79300010000|repnz movzx edx,WORD PTR [rbx+0x100]|repnz movzwl 0x100(%rbx),%edx
    f20fb90578563412|repnz ud1 eax,DWORD PTR [rip+0x12345678]|repnz ud1 0x12345678(%rip),%eax
    f20fb94c24f0|repnz ud1 ecx,DWORD PTR [rsp-0x10]|repnz ud1 -0x10(%rsp),%ecx
    f20fba6e8012|repnz bts DWORD PTR [rsi-0x80],0x12|repnz btsl $0x12,-0x80(%rsi)
    f20fbf3c2500100000|repnz movsx edi,WORD PTR ds:0x1000|repnz movswl 0x1000,%edi
    f20fc034f510000080|repnz xadd BYTE PTR [rsi*8-0x7ffffff0],dh|repnz xadd %dh,-0x7ffffff0(,%rsi,8)
    f20fc22012|cmpsd xmm4,QWORD PTR [rax],0x12|cmpsd $0x12,(%rax),%xmm4
    f20fca|repnz bswap edx|repnz bswap %edx
    f20fcb|repnz bswap ebx|repnz bswap %ebx
    f20fce|repnz bswap esi|repnz bswap %esi
    f21a20|repnz sbb ah,BYTE PTR [rax]|repnz sbb (%rax),%ah
    f2223c2500100000|repnz and bh,BYTE PTR ds:0x1000|repnz and 0x1000,%bh
    f2243c|repnz and al,0x3c|repnz and $0x3c,%al
    f2290578563412|repnz sub DWORD PTR [rip+0x12345678],eax|repnz sub %eax,0x12345678(%rip)
    f22b0578563412|repnz sub eax,DWORD PTR [rip+0x12345678]|repnz sub 0x12345678(%rip),%eax
    f22cea|repnz sub al,0xea|repnz sub $0xea,%al
    f2390578563412|repnz cmp DWORD PTR [rip+0x12345678],eax|repnz cmp %eax,0x12345678(%rip)
    f2440020|repnz add BYTE PTR [rax],r12b|repnz add %r12b,(%rax)
    f2440034f510000080|repnz add BYTE PTR [rsi*8-0x7ffffff0],r14b|repnz add %r14b,-0x7ffffff0(,%rsi,8)
    f24404c1|repnz rex.R add al,0xc1|repnz rex.R add $0xc1,%al
    f24408c1|repnz or cl,r8b|repnz or %r8b,%cl
    f244096e80|repnz or DWORD PTR [rsi-0x80],r13d|repnz or %r13d,-0x80(%rsi)
    f2440b9300010000|repnz or r10d,DWORD PTR [rbx+0x100]|repnz or 0x100(%rbx),%r10d
    f2440f06|repnz rex.R clts|repnz rex.R clts
    f2440f07|repnz rex.R sysretd|repnz rex.R sysretl
    f2440f0d448b10|repnz rex.R prefetch BYTE PTR [rbx+rcx*4+0x10]|repnz rex.R prefetch 0x10(%rbx,%rcx,4)
    f2440f124c24f0|movddup xmm9,QWORD PTR [rsp-0x10]|movddup -0x10(%rsp),%xmm9
    f2440f1ff7|repnz rex.R nop edi|repnz rex.R nop %edi
    f2440f2c3c2500100000|cvttsd2si r15d,QWORD PTR ds:0x1000|cvttsd2si 0x1000,%r15d
    f2440f2c448b10|cvttsd2si r8d,QWORD PTR [rbx+rcx*4+0x10]|cvttsd2si 0x10(%rbx,%rcx,4),%r8d
    f2440f31|repnz rex.R rdtsc|repnz rex.R rdtsc
    f2440f32|repnz rex.R rdmsr|repnz rex.R rdmsr
    f2440f38f1448b10|crc32 r8d,DWORD PTR [rbx+rcx*4+0x10]|crc32l 0x10(%rbx,%rcx,4),%r8d
    f2440f437801|repnz cmovae r15d,DWORD PTR [rax+0x1]|repnz cmovae 0x1(%rax),%r15d
    f2440f446e80|repnz cmove r13d,DWORD PTR [rsi-0x80]|repnz cmove -0x80(%rsi),%r13d
    f2440f4a34f510000080|repnz cmovp r14d,DWORD PTR [rsi*8-0x7ffffff0]|repnz cmovp -0x7ffffff0(,%rsi,8),%r14d
    f2440f4a7801|repnz cmovp r15d,DWORD PTR [rax+0x1]|repnz cmovp 0x1(%rax),%r15d
    f2440f4fc1|repnz cmovg r8d,ecx|repnz cmovg %ecx,%r8d
    f2440f5134f510000080|sqrtsd xmm14,QWORD PTR [rsi*8-0x7ffffff0]|sqrtsd -0x7ffffff0(,%rsi,8),%xmm14
    f2440f594c24f0|mulsd xmm9,QWORD PTR [rsp-0x10]|mulsd -0x10(%rsp),%xmm9
    f2440f5a4c24f0|cvtsd2ss xmm9,QWORD PTR [rsp-0x10]|cvtsd2ss -0x10(%rsp),%xmm9
    f2440f7034f51000008012|pshuflw xmm14,XMMWORD PTR [rsi*8-0x7ffffff0],0x12|pshuflw $0x12,-0x7ffffff0(,%rsi,8),%xmm14
    f2440f910578563412|repnz rex.R setno BYTE PTR [rip+0x12345678]|repnz rex.R setno 0x12345678(%rip)
    f2440f9534f510000080|repnz rex.R setne BYTE PTR [rsi*8-0x7ffffff0]|repnz rex.R setne -0x7ffffff0(,%rsi,8)
    f2440f964c24f0|repnz rex.R setbe BYTE PTR [rsp-0x10]|repnz rex.R setbe -0x10(%rsp)
    f2440f9b4c24f0|repnz rex.R setnp BYTE PTR [rsp-0x10]|repnz rex.R setnp -0x10(%rsp)
    f2440f9ec1|repnz rex.R setle cl|repnz rex.R setle %cl
    f2440fa2|repnz rex.R cpuid|repnz rex.R cpuid
    f2440fa9|repnz rex.R pop gs|repnz rex.R pop %gs
    f2440faa|repnz rex.R rsm|repnz rex.R rsm
    f2440fab20|repnz bts DWORD PTR [rax],r12d|repnz bts %r12d,(%rax)
    f2440fb320|repnz btr DWORD PTR [rax],r12d|repnz btr %r12d,(%rax)
    f2440fb46e80|repnz lfs r13d,FWORD PTR [rsi-0x80]|repnz lfs -0x80(%rsi),%r13d
    f2440fbf34f510000080|repnz movsx r14d,WORD PTR [rsi*8-0x7ffffff0]|repnz movswl -0x7ffffff0(,%rsi,8),%r14d
    f2440fbf4c24f0|repnz movsx r9d,WORD PTR [rsp-0x10]|repnz movswl -0x10(%rsp),%r9d
    f2440fbfc1|repnz movsx r8d,cx|repnz movswl %cx,%r8d
    f2440fc1f7|repnz xadd edi,r14d|repnz xadd %r14d,%edi
    f2440fca|repnz rex.R bswap edx|repnz rex.R bswap %edx
    f2440fcb|repnz rex.R bswap ebx|repnz rex.R bswap %ebx
    f2440fcd|repnz rex.R bswap ebp|repnz rex.R bswap %ebp
    f244130578563412|repnz adc r8d,DWORD PTR [rip+0x12345678]|repnz adc 0x12345678(%rip),%r8d
    f244204c24f0|repnz and BYTE PTR [rsp-0x10],r9b|repnz and %r9b,-0x10(%rsp)
    f24422c1|repnz and r8b,cl|repnz and %cl,%r8b
    f244243c|repnz rex.R and al,0x3c|repnz rex.R and $0x3c,%al
    f2442534f51000|repnz rex.R and eax,0x10f534|repnz rex.R and $0x10f534,%eax
    f244299300010000|repnz sub DWORD PTR [rbx+0x100],r10d|repnz sub %r10d,0x100(%rbx)
    f2442a7801|repnz sub r15b,BYTE PTR [rax+0x1]|repnz sub 0x1(%rax),%r15b
    f2442b448b10|repnz sub r8d,DWORD PTR [rbx+rcx*4+0x10]|repnz sub 0x10(%rbx,%rcx,4),%r8d
    f24431d9|repnz xor ecx,r11d|repnz xor %r11d,%ecx
    f244320578563412|repnz xor r8b,BYTE PTR [rip+0x12345678]|repnz xor 0x12345678(%rip),%r8b
    f2443303|repnz xor r8d,DWORD PTR [rbx]|repnz xor (%rbx),%r8d
    f24435448b1012|repnz rex.R xor eax,0x12108b44|repnz rex.R xor $0x12108b44,%eax
    f244356e801284|repnz rex.R xor eax,0x8412806e|repnz rex.R xor $0x8412806e,%eax
    f2443803|repnz cmp BYTE PTR [rbx],r8b|repnz cmp %r8b,(%rbx)
    f244389300010000|repnz cmp BYTE PTR [rbx+0x100],r10b|repnz cmp %r10b,0x100(%rbx)
    f24455|repnz rex.R push rbp|repnz rex.R push %rbp
    f2445b|repnz rex.R pop rbx|repnz rex.R pop %rbx
    f2445c|repnz rex.R pop rsp|repnz rex.R pop %rsp
    f244636e80|repnz movsxd r13d,DWORD PTR [rsi-0x80]|repnz movsxd -0x80(%rsi),%r13d
    f244690312845678|repnz imul r8d,DWORD PTR [rbx],0x78568412|repnz imul $0x78568412,(%rbx),%r8d
    f2446b780112|repnz imul r15d,DWORD PTR [rax+0x1],0x12|repnz imul $0x12,0x1(%rax),%r15d
    f2446f|repnz rex.R outs dx,DWORD PTR ds:[rsi]|repnz rex.R outsl %ds:(%rsi),(%dx)
    f244890578563412|repnz mov DWORD PTR [rip+0x12345678],r8d|repnz mov %r8d,0x12345678(%rip)
    f2448bf7|repnz mov r14d,edi|repnz mov %edi,%r14d
    f24492|repnz rex.R xchg edx,eax|repnz rex.R xchg %eax,%edx
    f24496|repnz rex.R xchg esi,eax|repnz rex.R xchg %eax,%esi
    f2449c|repnz rex.R pushf|repnz rex.R pushf
    f244a09300010000128456|repnz rex.R movabs al,ds:0x5684120000010093|repnz rex.R movabs 0x5684120000010093,%al
    f244a4|repnz rex.R movs BYTE PTR es:[rdi],BYTE PTR ds:[rsi]|repnz rex.R movsb %ds:(%rsi),%es:(%rdi)
    f244a7|repnz rex.R cmps DWORD PTR ds:[rsi],DWORD PTR es:[rdi]|repnz rex.R cmpsl %es:(%rdi),%ds:(%rsi)
    f244a93c250010|repnz rex.R test eax,0x1000253c|repnz rex.R test $0x1000253c,%eax
    f244b1c1|repnz rex.R mov cl,0xc1|repnz rex.R mov $0xc1,%cl
    f244b23c|repnz rex.R mov dl,0x3c|repnz rex.R mov $0x3c,%dl
    f244b2f7|repnz rex.R mov dl,0xf7|repnz rex.R mov $0xf7,%dl
    f244b420|repnz rex.R mov spl,0x20|repnz rex.R mov $0x20,%spl
    f244b64c|repnz rex.R mov sil,0x4c|repnz rex.R mov $0x4c,%sil
    f244b934f51000|repnz rex.R mov ecx,0x10f534|repnz rex.R mov $0x10f534,%ecx
    f244bad9128456|repnz rex.R mov edx,0x568412d9|repnz rex.R mov $0x568412d9,%edx
    f244be03128456|repnz rex.R mov esi,0x56841203|repnz rex.R mov $0x56841203,%esi
    f244bfc1128456|repnz rex.R mov edi,0x568412c1|repnz rex.R mov $0x568412c1,%edi
    f244c23c25|bnd rex.R ret 0x253c|bnd rex.R ret $0x253c
    f244c24c24|bnd rex.R ret 0x244c|bnd rex.R ret $0x244c
    f244dbf7|repnz rex.R fcomi st,st(7)|repnz rex.R fcomi %st(7),%st
    f244e744|repnz rex.R out 0x44,eax|repnz rex.R out %eax,$0x44
    f244ec|repnz rex.R in al,dx|repnz rex.R in (%dx),%al
    f244f7ea|repnz rex.R imul edx|repnz rex.R imul %edx
    f244fb|repnz rex.R sti|repnz rex.R sti
    f254|repnz push rsp|repnz push %rsp
    f255|repnz push rbp|repnz push %rbp
    f256|repnz push rsi|repnz push %rsi
    f258|repnz pop rax|repnz pop %rax
    f26834f51000|repnz push 0x10f534|repnz push $0x10f534
    f26e|repnz outs dx,BYTE PTR ds:[rsi]|repnz outsb %ds:(%rsi),(%dx)
    f28a34f510000080|repnz mov dh,BYTE PTR [rsi*8-0x7ffffff0]|repnz mov -0x7ffffff0(,%rsi,8),%dh
    f28cd9|repnz mov ecx,ds|repnz mov %ds,%ecx
    f290|repnz nop|repnz nop
    f29d|repnz popf|repnz popf
    f29e|repnz sahf|repnz sahf
    f2a6|repnz cmps BYTE PTR ds:[rsi],BYTE PTR es:[rdi]|repnz cmpsb %es:(%rdi),%ds:(%rsi)
    f2a94c24f012|repnz test eax,0x12f0244c|repnz test $0x12f0244c,%eax
    f2ba448b1012|repnz mov edx,0x12108b44|repnz mov $0x12108b44,%edx
    f2bb34f51000|repnz mov ebx,0x10f534|repnz mov $0x10f534,%ebx
    f2be93000100|repnz mov esi,0x10093|repnz mov $0x10093,%esi
    f2c0ea12|repnz shr dl,0x12|repnz shr $0x12,%dl
    f2c1d912|repnz rcr ecx,0x12|repnz rcr $0x12,%ecx
    f2c7c112845678|repnz mov ecx,0x78568412|repnz mov $0x78568412,%ecx
    f2cdd9|repnz int 0xd9|repnz int $0xd9
    f2d90578563412|repnz fld DWORD PTR [rip+0x12345678]|repnz flds 0x12345678(%rip)
    f2dbf7|repnz fcomi st,st(7)|repnz fcomi %st(7),%st
    f2dc03|repnz fadd QWORD PTR [rbx]|repnz faddl (%rbx)
    f2df7801|repnz fistp QWORD PTR [rax+0x1]|repnz fistpll 0x1(%rax)
    f2e603|repnz out 0x3,al|repnz out %al,$0x3
    f2e620|repnz out 0x20,al|repnz out %al,$0x20
    f2e7d9|repnz out 0xd9,eax|repnz out %eax,$0xd9
    f2ec|repnz in al,dx|repnz in (%dx),%al
    f2fb|repnz sti|repnz sti
    f300c1|repz add cl,al|repz add %al,%cl
    f308d9|repz or cl,bl|repz or %bl,%cl
    f30f0134f510000080|repz lmsw WORD PTR [rsi*8-0x7ffffff0]|repz lmsw -0x7ffffff0(,%rsi,8)
    f30f106e80|movss xmm5,DWORD PTR [rsi-0x80]|movss -0x80(%rsi),%xmm5
    f30f107801|movss xmm7,DWORD PTR [rax+0x1]|movss 0x1(%rax),%xmm7
    f30f16448b10|movshdup xmm0,XMMWORD PTR [rbx+rcx*4+0x10]|movshdup 0x10(%rbx,%rcx,4),%xmm0
    f30f1c34f510000080|repz nop DWORD PTR [rsi*8-0x7ffffff0]|repz nopl -0x7ffffff0(,%rsi,8)
    f30f1c6e80|repz nop DWORD PTR [rsi-0x80]|repz nopl -0x80(%rsi)
    f30f1d0578563412|repz nop DWORD PTR [rip+0x12345678]|repz nopl 0x12345678(%rip)
    f30f2393|repz mov dr2,rbx|repz mov %rbx,%db2
    f30f30|repz wrmsr|repz wrmsr
    f30f38d803|aesencwide128kl [rbx]|aesencwide128kl (%rbx)
    f30f38d80b|aesdecwide128kl [rbx]|aesdecwide128kl (%rbx)
    f30f38d813|aesencwide256kl [rbx]|aesencwide256kl (%rbx)
    f30f38d81b|aesdecwide256kl [rbx]|aesdecwide256kl (%rbx)
    f30f38dc03|aesenc128kl xmm0,[rbx]|aesenc128kl (%rbx),%xmm0
    f30f38dcc1|loadiwkey xmm0,xmm1|loadiwkey %xmm1,%xmm0
    f30f38dd4b10|aesdec128kl xmm1,[rbx+0x10]|aesdec128kl 0x10(%rbx),%xmm1
    f30f38de03|aesenc256kl xmm0,[rbx]|aesenc256kl (%rbx),%xmm0
    f30f38f66e80|adox ebp,DWORD PTR [rsi-0x80]|adox -0x80(%rsi),%ebp
    f30f38f84c24f0|enqcmds rcx,[rsp-0x10]|enqcmds -0x10(%rsp),%rcx
    f30f38fac1|encodekey128 eax,ecx|encodekey128 %ecx,%eax
    f30f38fbd7|encodekey256 edx,edi|encodekey256 %edi,%edx
    f30f3af0c007|hreset 0x7|hreset $0x7
    f30f40d9|repz cmovo ebx,ecx|repz cmovo %ecx,%ebx
    f30f40ea|repz cmovo ebp,edx|repz cmovo %edx,%ebp
    f30f419300010000|repz cmovno edx,DWORD PTR [rbx+0x100]|repz cmovno 0x100(%rbx),%edx
    f30f4c6e80|repz cmovl ebp,DWORD PTR [rsi-0x80]|repz cmovl -0x80(%rsi),%ebp
    f30f583c2500100000|addss xmm7,DWORD PTR ds:0x1000|addss 0x1000,%xmm7
    f30f5bea|cvttps2dq xmm5,xmm2|cvttps2dq %xmm2,%xmm5
    f30f7f9300010000|movdqu XMMWORD PTR [rbx+0x100],xmm2|movdqu %xmm2,0x100(%rbx)
    f30f90f7|repz seto bh|repz seto %bh
    f30f91448b10|repz setno BYTE PTR [rbx+rcx*4+0x10]|repz setno 0x10(%rbx,%rcx,4)
    f30f949300010000|repz sete BYTE PTR [rbx+0x100]|repz sete 0x100(%rbx)
    f30f97d9|repz seta cl|repz seta %cl
    f30f9834f510000080|repz sets BYTE PTR [rsi*8-0x7ffffff0]|repz sets -0x7ffffff0(,%rsi,8)
    f30f986e80|repz sets BYTE PTR [rsi-0x80]|repz sets -0x80(%rsi)
    f30f9c4c24f0|repz setl BYTE PTR [rsp-0x10]|repz setl -0x10(%rsp)
    f30f9ed9|repz setle cl|repz setle %cl
    f30f9f20|repz setg BYTE PTR [rax]|repz setg (%rax)
    f30f9f3c2500100000|repz setg BYTE PTR ds:0x1000|repz setg 0x1000
    f30fa4f712|repz shld edi,esi,0x12|repz shld $0x12,%esi,%edi
    f30fab34f510000080|repz bts DWORD PTR [rsi*8-0x7ffffff0],esi|repz bts %esi,-0x7ffffff0(,%rsi,8)
    f30fabd9|repz bts ecx,ebx|repz bts %ebx,%ecx
    f30faef0|umonitor rax|umonitor %rax
    f30faf3c2500100000|repz imul edi,DWORD PTR ds:0x1000|repz imul 0x1000,%edi
    f30fb3448b10|repz btr DWORD PTR [rbx+rcx*4+0x10],eax|repz btr %eax,0x10(%rbx,%rcx,4)
    f30fb50578563412|repz lgs eax,FWORD PTR [rip+0x12345678]|repz lgs 0x12345678(%rip),%eax
    f30fb520|repz lgs esp,FWORD PTR [rax]|repz lgs (%rax),%esp
    f30fb8448b10|popcnt eax,DWORD PTR [rbx+rcx*4+0x10]|popcnt 0x10(%rbx,%rcx,4),%eax
    f30fb920|repz ud1 esp,DWORD PTR [rax]|repz ud1 (%rax),%esp
    f30fba6e8012|repz bts DWORD PTR [rsi-0x80],0x12|repz btsl $0x12,-0x80(%rsi)
    f30fbf20|repz movsx esp,WORD PTR [rax]|repz movswl (%rax),%esp
    f30fc0d9|repz xadd cl,bl|repz xadd %bl,%cl
    f30fc0ea|repz xadd dl,ch|repz xadd %ch,%dl
    f30fc17801|repz xadd DWORD PTR [rax+0x1],edi|repz xadd %edi,0x1(%rax)
    f30fcc|repz bswap esp|repz bswap %esp
    f311c1|repz adc ecx,eax|repz adc %eax,%ecx
    f3197801|repz sbb DWORD PTR [rax+0x1],edi|repz sbb %edi,0x1(%rax)
    f31c34|repz sbb al,0x34|repz sbb $0x34,%al
    f31dd9128456|repz sbb eax,0x568412d9|repz sbb $0x568412d9,%eax
    f3206e80|repz and BYTE PTR [rsi-0x80],ch|repz and %ch,-0x80(%rsi)
    f32334f510000080|repz and esi,DWORD PTR [rsi*8-0x7ffffff0]|repz and -0x7ffffff0(,%rsi,8),%esi
    f3239300010000|repz and edx,DWORD PTR [rbx+0x100]|repz and 0x100(%rbx),%edx
    f324d9|repz and al,0xd9|repz and $0xd9,%al
    f3290578563412|repz sub DWORD PTR [rip+0x12345678],eax|repz sub %eax,0x12345678(%rip)
    f32a9300010000|repz sub dl,BYTE PTR [rbx+0x100]|repz sub 0x100(%rbx),%dl
    f32d448b1012|repz sub eax,0x12108b44|repz sub $0x12108b44,%eax
    f332ea|repz xor ch,dl|repz xor %dl,%ch
    f33478|repz xor al,0x78|repz xor $0x78,%al
    f33503128456|repz xor eax,0x56841203|repz xor $0x56841203,%eax
    f3440f38df03|aesdec256kl xmm8,[rbx]|aesdec256kl (%rbx),%xmm8
    f349020578563412|repz rex.WB add al,BYTE PTR [rip+0x12345678]|repz rex.WB add 0x12345678(%rip),%al
    f34904c1|repz rex.WB add al,0xc1|repz rex.WB add $0xc1,%al
    f3490bf7|repz or rsi,r15|repz or %r15,%rsi
    f3490d6e801284|repz rex.WB or rax,0xffffffff8412806e|repz rex.WB or $0xffffffff8412806e,%rax
    f3490f0b|repz rex.WB ud2|repz rex.WB ud2
    f3490f2c7801|cvttss2si rdi,DWORD PTR [r8+0x1]|cvttss2si 0x1(%r8),%rdi
    f3490f2cf7|cvttss2si rsi,xmm15|cvttss2si %xmm15,%rsi
    f3490f32|repz rex.WB rdmsr|repz rex.WB rdmsr
    f3490f38f6448b10|adox rax,QWORD PTR [r11+rcx*4+0x10]|adox 0x10(%r11,%rcx,4),%rax
    f3490f404c24f0|repz cmovo rcx,QWORD PTR [r12-0x10]|repz cmovo -0x10(%r12),%rcx
    f3490f46d9|repz cmovbe rbx,r9|repz cmovbe %r9,%rbx
    f3490f4b9300010000|repz cmovnp rdx,QWORD PTR [r11+0x100]|repz cmovnp 0x100(%r11),%rdx
    f3490f4d6e80|repz cmovge rbp,QWORD PTR [r14-0x80]|repz cmovge -0x80(%r14),%rbp
    f3490f519300010000|rex.WB sqrtss xmm2,DWORD PTR [r11+0x100]|rex.WB sqrtss 0x100(%r11),%xmm2
    f3490f5a03|rex.WB cvtss2sd xmm0,DWORD PTR [r11]|rex.WB cvtss2sd (%r11),%xmm0
    f3490f5e20|rex.WB divss xmm4,DWORD PTR [r8]|rex.WB divss (%r8),%xmm4
    f3490f5ec1|rex.WB divss xmm0,xmm9|rex.WB divss %xmm9,%xmm0
    f3490f7ff7|rex.WB movdqu xmm15,xmm6|rex.WB movdqu %xmm6,%xmm15
    f3490f9734f510000080|repz rex.WB seta BYTE PTR [rsi*8-0x7ffffff0]|repz rex.WB seta -0x7ffffff0(,%rsi,8)
    f3490f9e20|repz rex.WB setle BYTE PTR [r8]|repz rex.WB setle (%r8)
    f3490fa42012|repz shld QWORD PTR [r8],rsp,0x12|repz shld $0x12,%rsp,(%r8)
    f3490fadf7|repz shrd r15,rsi,cl|repz shrd %cl,%rsi,%r15
    f3490fb0f7|repz rex.WB cmpxchg r15b,sil|repz rex.WB cmpxchg %sil,%r15b
    f3490fb134f510000080|repz cmpxchg QWORD PTR [rsi*8-0x7ffffff0],rsi|repz cmpxchg %rsi,-0x7ffffff0(,%rsi,8)
    f3490fb13c2500100000|repz cmpxchg QWORD PTR ds:0x1000,rdi|repz cmpxchg %rdi,0x1000
    f3490fba3c250010000012|repz btc QWORD PTR ds:0x1000,0x12|repz btcq $0x12,0x1000
    f3490fbb4c24f0|repz btc QWORD PTR [r12-0x10],rcx|repz btc %rcx,-0x10(%r12)
    f3490fbb6e80|repz btc QWORD PTR [r14-0x80],rbp|repz btc %rbp,-0x80(%r14)
    f3490fc00578563412|repz rex.WB xadd BYTE PTR [rip+0x12345678],al|repz rex.WB xadd %al,0x12345678(%rip)
    f3490fc9|repz bswap r9|repz bswap %r9
    f3490fca|repz bswap r10|repz bswap %r10
    f3490fcb|repz bswap r11|repz bswap %r11
    f3490fce|repz bswap r14|repz bswap %r14
    f3490fcf|repz bswap r15|repz bswap %r15
    f349120578563412|repz rex.WB adc al,BYTE PTR [rip+0x12345678]|repz rex.WB adc 0x12345678(%rip),%al
    f349144c|repz rex.WB adc al,0x4c|repz rex.WB adc $0x4c,%al
    f34914d9|repz rex.WB adc al,0xd9|repz rex.WB adc $0xd9,%al
    f349184c24f0|repz rex.WB sbb BYTE PTR [r12-0x10],cl|repz rex.WB sbb %cl,-0x10(%r12)
    f3491b0578563412|repz sbb rax,QWORD PTR [rip+0x12345678]|repz sbb 0x12345678(%rip),%rax
    f3491c03|repz rex.WB sbb al,0x3|repz rex.WB sbb $0x3,%al
    f3491dea128456|repz rex.WB sbb rax,0x568412ea|repz rex.WB sbb $0x568412ea,%rax
    f349213c2500100000|repz and QWORD PTR ds:0x1000,rdi|repz and %rdi,0x1000
    f3492478|repz rex.WB and al,0x78|repz rex.WB and $0x78,%al
    f3492a9300010000|repz rex.WB sub dl,BYTE PTR [r11+0x100]|repz rex.WB sub 0x100(%r11),%dl
    f3492d78011284|repz rex.WB sub rax,0xffffffff84120178|repz rex.WB sub $0xffffffff84120178,%rax
    f349354c24f012|repz rex.WB xor rax,0x12f0244c|repz rex.WB xor $0x12f0244c,%rax
    f349387801|repz rex.WB cmp BYTE PTR [r8+0x1],dil|repz rex.WB cmp %dil,0x1(%r8)
    f3493d03128456|repz rex.WB cmp rax,0x56841203|repz rex.WB cmp $0x56841203,%rax
    f34958|repz rex.WB pop r8|repz rex.WB pop %r8
    f3495a|repz rex.WB pop r10|repz rex.WB pop %r10
    f3495c|repz rex.WB pop r12|repz rex.WB pop %r12
    f34968ea128456|repz rex.WB push 0x568412ea|repz rex.WB push $0x568412ea
    f349836e8012|repz sub QWORD PTR [r14-0x80],0x12|repz subq $0x12,-0x80(%r14)
    f34985c1|repz test r9,rax|repz test %rax,%r9
    f3498b0578563412|repz mov rax,QWORD PTR [rip+0x12345678]|repz mov 0x12345678(%rip),%rax
    f34996|repz xchg r14,rax|repz xchg %rax,%r14
    f34998|repz rex.WB cdqe|repz rex.WB cltq
    f3499d|repz rex.WB popf|repz rex.WB popf
    f349a3f7128456789abc01|repz rex.WB movabs ds:0x1bc9a78568412f7,rax|repz rex.WB movabs %rax,0x1bc9a78568412f7
    f349a4|rep rex.WB movs BYTE PTR es:[rdi],BYTE PTR ds:[rsi]|rep rex.WB movsb %ds:(%rsi),%es:(%rdi)
    f349ab|rep rex.WB stos QWORD PTR es:[rdi],rax|rep rex.WB stos %rax,%es:(%rdi)
    f349b26e|repz rex.WB mov r10b,0x6e|repz rex.WB mov $0x6e,%r10b
    f349b278|repz rex.WB mov r10b,0x78|repz rex.WB mov $0x78,%r10b
    f349b64c|repz rex.WB mov r14b,0x4c|repz rex.WB mov $0x4c,%r14b
    f349b86e80128456789abc|repz movabs r8,0xbc9a78568412806e|repz movabs $0xbc9a78568412806e,%r8
    f349b9448b10128456789a|repz movabs r9,0x9a78568412108b44|repz movabs $0x9a78568412108b44,%r9
    f349bcd9128456789abc01|repz movabs r12,0x1bc9a78568412d9|repz movabs $0x1bc9a78568412d9,%r12
    f349bcf7128456789abc01|repz movabs r12,0x1bc9a78568412f7|repz movabs $0x1bc9a78568412f7,%r12
    f349be9300010000128456|repz movabs r14,0x5684120000010093|repz movabs $0x5684120000010093,%r14
    f349bf34f5100000801284|repz movabs r15,0x841280000010f534|repz movabs $0x841280000010f534,%r15
    f349c0448b1012|repz rex.WB rol BYTE PTR [r11+rcx*4+0x10],0x12|repz rex.WB rolb $0x12,0x10(%r11,%rcx,4)
    f349c16e8012|repz shr QWORD PTR [r14-0x80],0x12|repz shrq $0x12,-0x80(%r14)
    f349c3|repz rex.WB ret|repz rex.WB ret
    f349cc|repz rex.WB int3|repz rex.WB int3
    f349d920|repz rex.WB fldenv [r8]|repz rex.WB fldenv (%r8)
    f349db4c24f0|repz rex.WB fisttp DWORD PTR [r12-0x10]|repz rex.WB fisttpl -0x10(%r12)
    f349e520|repz rex.WB in eax,0x20|repz rex.WB in $0x20,%eax
    f349e678|repz rex.WB out 0x78,al|repz rex.WB out %al,$0x78
    f349ec|repz rex.WB in al,dx|repz rex.WB in (%dx),%al
    f349f1|repz rex.WB int1|repz rex.WB int1
    f349f9|repz rex.WB stc|repz rex.WB stc
    f349fa|repz rex.WB cli|repz rex.WB cli
    f349fe448b10|repz rex.WB inc BYTE PTR [r11+rcx*4+0x10]|repz rex.WB incb 0x10(%r11,%rcx,4)
    f354|repz push rsp|repz push %rsp
    f356|repz push rsi|repz push %rsi
    f35a|repz pop rdx|repz pop %rdx
    f35b|repz pop rbx|repz pop %rbx
    f36893000100|repz push 0x10093|repz push $0x10093
    f36b34f51000008012|repz imul esi,DWORD PTR [rsi*8-0x7ffffff0],0x12|repz imul $0x12,-0x7ffffff0(,%rsi,8),%esi
    f3816e8012845678|repz sub DWORD PTR [rsi-0x80],0x78568412|repz subl $0x78568412,-0x80(%rsi)
    f38520|repz test DWORD PTR [rax],esp|repz test %esp,(%rax)
    f38b03|repz mov eax,DWORD PTR [rbx]|repz mov (%rbx),%eax
    f38cc1|repz mov ecx,es|repz mov %es,%ecx
    f393|repz xchg ebx,eax|repz xchg %eax,%ebx
    f394|repz xchg esp,eax|repz xchg %eax,%esp
    f399|repz cdq|repz cltd
    f39e|repz sahf|repz sahf
    f39f|repz lahf|repz lahf
    f3a1448b10128456789a|repz movabs eax,ds:0x9a78568412108b44|repz movabs 0x9a78568412108b44,%eax
    f3a8c1|repz test al,0xc1|repz test $0xc1,%al
    f3ae|repz scas al,BYTE PTR es:[rdi]|repz scas %es:(%rdi),%al
    f3af|repz scas eax,DWORD PTR es:[rdi]|repz scas %es:(%rdi),%eax
    f3b093|repz mov al,0x93|repz mov $0x93,%al
    f3b5f7|repz mov ch,0xf7|repz mov $0xf7,%ch
    f3bf4c24f012|repz mov edi,0x12f0244c|repz mov $0x12f0244c,%edi
    f3c2d912|repz ret 0x12d9|repz ret $0x12d9
    f3c8448b10|repz enter 0x8b44,0x10|repz enter $0x8b44,$0x10
    f3cc|repz int3|repz int3
    f3cd03|repz int 0x3|repz int $0x3
    f3d14c24f0|repz ror DWORD PTR [rsp-0x10],1|repz rorl -0x10(%rsp)
    f3d37801|repz sar DWORD PTR [rax+0x1],cl|repz sarl %cl,0x1(%rax)
    f3d7|repz xlat BYTE PTR ds:[rbx]|repz xlat %ds:(%rbx)
    f3d86e80|repz fsubr DWORD PTR [rsi-0x80]|repz fsubrs -0x80(%rsi)
    f3d87801|repz fdivr DWORD PTR [rax+0x1]|repz fdivrs 0x1(%rax)
    f3dbc1|repz fcmovnb st,st(1)|repz fcmovnb %st(1),%st
    f3dd03|repz fld QWORD PTR [rbx]|repz fldl (%rbx)
    f3df34f510000080|repz fbstp TBYTE PTR [rsi*8-0x7ffffff0]|repz fbstp -0x7ffffff0(,%rsi,8)
    f3e544|repz in eax,0x44|repz in $0x44,%eax
    f3e6f7|repz out 0xf7,al|repz out %al,$0xf7
    f3ec|repz in al,dx|repz in (%dx),%al
    f3f4|repz hlt|repz hlt
    f3f73c2500100000|repz idiv DWORD PTR ds:0x1000|repz idivl 0x1000
    f3f7f7|repz div edi|repz div %edi
    f3f8|repz clc|repz clc
    f3fb|repz sti|repz sti
    f3fc|repz cld|repz cld
    f3fec1|repz inc cl|repz inc %cl
    f3ff6e80|repz jmp FWORD PTR [rsi-0x80]|repz ljmp *-0x80(%rsi)
    f5|cmc|cmc
    f7410f0d03410f|test DWORD PTR [rcx+0xf],0xf41030d|testl $0xf41030d,0xf(%rcx)
    f7c4e1689005|test esp,0x59068e1|test $0x59068e1,%esp
    f7c4e27a5eea|test esp,0xea5e7ae2|test $0xea5e7ae2,%esp
    fd|std|std
    """
  static let bits32 = """
    0080c4e17992|add BYTE PTR [eax-0x6d861e3c],al|add %al,-0x6d861e3c(%eax)
    0080c4e1e891|add BYTE PTR [eax-0x6e171e3c],al|add %al,-0x6e171e3c(%eax)
    06|push es|push %es
    0f0103|sgdtd [ebx]|sgdtl (%ebx)
    0f011b|lidtd [ebx]|lidtl (%ebx)
    0f0153f0|lgdtd [ebx-0x10]|lgdtl -0x10(%ebx)
    0f07|sysret|sysret
    0f134c24f0|movlps QWORD PTR [esp-0x10],xmm1|movlps %xmm1,-0x10(%esp)
    0f1820|nop DWORD PTR [eax]|nopl (%eax)
    0f22d9|mov cr3,ecx|mov %ecx,%cr3
    0f2d3c2500100000|cvtps2pi mm7,QWORD PTR [eiz*1+0x1000]|cvtps2pi 0x1000(,%eiz,1),%mm7
    0f2dc1|cvtps2pi mm0,xmm1|cvtps2pi %xmm1,%mm0
    0f35|sysexit|sysexit
    0f38c99300010000|sha1msg1 xmm2,XMMWORD PTR [ebx+0x100]|sha1msg1 0x100(%ebx),%xmm2
    0f3a0f3c250010000012|palignr mm7,QWORD PTR [eiz*1+0x1000],0x12|palignr $0x12,0x1000(,%eiz,1),%mm7
    0f3a0fea12|palignr mm5,mm2,0x12|palignr $0x12,%mm2,%mm5
    0f4c34f510000080|cmovl esi,DWORD PTR [esi*8-0x7ffffff0]|cmovl -0x7ffffff0(,%esi,8),%esi
    0f589300010000|addps xmm2,XMMWORD PTR [ebx+0x100]|addps 0x100(%ebx),%xmm2
    0f5a9300010000|cvtps2pd xmm2,QWORD PTR [ebx+0x100]|cvtps2pd 0x100(%ebx),%xmm2
    0f5d9300010000|minps xmm2,XMMWORD PTR [ebx+0x100]|minps 0x100(%ebx),%xmm2
    0f63448b10|packsswb mm0,QWORD PTR [ebx+ecx*4+0x10]|packsswb 0x10(%ebx,%ecx,4),%mm0
    0f640578563412|pcmpgtb mm0,QWORD PTR ds:0x12345678|pcmpgtb 0x12345678,%mm0
    0f7f9300010000|movq QWORD PTR [ebx+0x100],mm2|movq %mm2,0x100(%ebx)
    0f906e80|seto BYTE PTR [esi-0x80]|seto -0x80(%esi)
    0f926e80|setb BYTE PTR [esi-0x80]|setb -0x80(%esi)
    0fae4c24f0|fxrstor [esp-0x10]|fxrstor -0x10(%esp)
    0fb7ea|movzx ebp,dx|movzwl %dx,%ebp
    0fb9c1|ud1 eax,ecx|ud1 %ecx,%eax
    0fc2448b1012|cmpps xmm0,XMMWORD PTR [ebx+ecx*4+0x10],0x12|cmpps $0x12,0x10(%ebx,%ecx,4),%xmm0
    0fcc|bswap esp|bswap %esp
    0fd2f7|psrld mm6,mm7|psrld %mm7,%mm6
    0feb448b10|por mm0,QWORD PTR [ebx+ecx*4+0x10]|por 0x10(%ebx,%ecx,4),%mm0
    0fee34f510000080|pmaxsw mm6,QWORD PTR [esi*8-0x7ffffff0]|pmaxsw -0x7ffffff0(,%esi,8),%mm6
    0ff7ea|maskmovq mm5,mm2|maskmovq %mm2,%mm5
    0ffb03|psubq mm0,QWORD PTR [ebx]|psubq (%ebx),%mm0
    0ffb7801|psubq mm7,QWORD PTR [eax+0x1]|psubq 0x1(%eax),%mm7
    10ea|adc dl,ch|adc %ch,%dl
    1b4c24f0|sbb ecx,DWORD PTR [esp-0x10]|sbb -0x10(%esp),%ecx
    1e|push ds|push %ds
    20c4|and ah,al|and %al,%ah
    293c2500100000|sub DWORD PTR [eiz*1+0x1000],edi|sub %edi,0x1000(,%eiz,1)
    31ea|xor edx,ebp|xor %ebp,%edx
    3320|xor esp,DWORD PTR [eax]|xor (%eax),%esp
    34d9|xor al,0xd9|xor $0xd9,%al
    356e801284|xor eax,0x8412806e|xor $0x8412806e,%eax
    3b448b10|cmp eax,DWORD PTR [ebx+ecx*4+0x10]|cmp 0x10(%ebx,%ecx,4),%eax
    41|inc ecx|inc %ecx
    50|push eax|push %eax
    52|push edx|push %edx
    60|pusha|pusha
    6233|bound esi,QWORD PTR [ebx]|bound %esi,(%ebx)
    640f09|fs wbinvd|fs wbinvd
    640f30|fs wrmsr|fs wrmsr
    640f31|fs rdtsc|fs rdtsc
    640f33|fs rdpmc|fs rdpmc
    640f34|fs sysenter|fs sysenter
    640f381d9300010000|pabsw mm2,QWORD PTR fs:[ebx+0x100]|pabsw %fs:0x100(%ebx),%mm2
    640f45f7|fs cmovne esi,edi|fs cmovne %edi,%esi
    640f460578563412|cmovbe eax,DWORD PTR fs:0x12345678|cmovbe %fs:0x12345678,%eax
    640f567801|orps xmm7,XMMWORD PTR fs:[eax+0x1]|orps %fs:0x1(%eax),%xmm7
    640f5e4c24f0|divps xmm1,XMMWORD PTR fs:[esp-0x10]|divps %fs:-0x10(%esp),%xmm1
    640f626e80|punpckldq mm5,DWORD PTR fs:[esi-0x80]|punpckldq %fs:-0x80(%esi),%mm5
    640f6f0578563412|movq mm0,QWORD PTR fs:0x12345678|movq %fs:0x12345678,%mm0
    640f72f712|fs pslld mm7,0x12|fs pslld $0x12,%mm7
    640f799300010000|vmwrite edx,DWORD PTR fs:[ebx+0x100]|vmwrite %fs:0x100(%ebx),%edx
    640f9fc1|fs setg cl|fs setg %cl
    640fb520|lgs esp,FWORD PTR fs:[eax]|lgs %fs:(%eax),%esp
    640fbcd9|fs bsf ebx,ecx|fs bsf %ecx,%ebx
    640fc17801|xadd DWORD PTR fs:[eax+0x1],edi|xadd %edi,%fs:0x1(%eax)
    640fcd|fs bswap ebp|fs bswap %ebp
    640fcf|fs bswap edi|fs bswap %edi
    640fd103|psrlw mm0,QWORD PTR fs:[ebx]|psrlw %fs:(%ebx),%mm0
    640fd420|paddq mm4,QWORD PTR fs:[eax]|paddq %fs:(%eax),%mm4
    640fde7801|pmaxub mm7,QWORD PTR fs:[eax+0x1]|pmaxub %fs:0x1(%eax),%mm7
    640fe89300010000|psubsb mm2,QWORD PTR fs:[ebx+0x100]|psubsb %fs:0x100(%ebx),%mm2
    640fefea|fs pxor mm5,mm2|fs pxor %mm2,%mm5
    640ff7c1|fs maskmovq mm0,mm1|fs maskmovq %mm1,%mm0
    640ffc3c2500100000|paddb mm7,QWORD PTR fs:[eiz*1+0x1000]|paddb %fs:0x1000(,%eiz,1),%mm7
    641f|fs pop ds|fs pop %ds
    642c93|fs sub al,0x93|fs sub $0x93,%al
    6442|fs inc edx|fs inc %edx
    6458|fs pop eax|fs pop %eax
    646f|outs dx,DWORD PTR fs:[esi]|outsl %fs:(%esi),(%dx)
    6499|fs cdq|fs cltd
    64a0c1128456|mov al,fs:0x568412c1|mov %fs:0x568412c1,%al
    64ad|lods eax,DWORD PTR fs:[esi]|lods %fs:(%esi),%eax
    64b3c1|fs mov bl,0xc1|fs mov $0xc1,%bl
    64bcf7128456|fs mov esp,0x568412f7|fs mov $0x568412f7,%esp
    64bf05785634|fs mov edi,0x34567805|fs mov $0x34567805,%edi
    64c0f712|fs shl bh,0x12|fs shl $0x12,%bh
    64c134f51000008012|shl DWORD PTR fs:[esi*8-0x7ffffff0],0x12|shll $0x12,%fs:-0x7ffffff0(,%esi,8)
    64d3f7|fs shl edi,cl|fs shl %cl,%edi
    64d478|fs aam 0x78|fs aam $0x78
    64ef|fs out dx,eax|fs out %eax,(%dx)
    64f6d9|fs neg cl|fs neg %cl
    660478|data16 add al,0x78|data16 add $0x78,%al
    66053c25|add ax,0x253c|add $0x253c,%ax
    6606|pushw es|pushw %es
    660d7801|or ax,0x178|or $0x178,%ax
    660f107801|movupd xmm7,XMMWORD PTR [eax+0x1]|movupd 0x1(%eax),%xmm7
    660f1f4c24f0|nop WORD PTR [esp-0x10]|nopw -0x10(%esp)
    660f380434f510000080|pmaddubsw xmm6,XMMWORD PTR [esi*8-0x7ffffff0]|pmaddubsw -0x7ffffff0(,%esi,8),%xmm6
    660f380bf7|pmulhrsw xmm6,xmm7|pmulhrsw %xmm7,%xmm6
    660f38219300010000|pmovsxbd xmm2,DWORD PTR [ebx+0x100]|pmovsxbd 0x100(%ebx),%xmm2
    660f3825c1|pmovsxdq xmm0,xmm1|pmovsxdq %xmm1,%xmm0
    660f3830f7|pmovzxbw xmm6,xmm7|pmovzxbw %xmm7,%xmm6
    660f3837c1|pcmpgtq xmm0,xmm1|pcmpgtq %xmm1,%xmm0
    660f383920|pminsd xmm4,XMMWORD PTR [eax]|pminsd (%eax),%xmm4
    660f38394c24f0|pminsd xmm1,XMMWORD PTR [esp-0x10]|pminsd -0x10(%esp),%xmm1
    660f383bea|pminud xmm5,xmm2|pminud %xmm2,%xmm5
    660f38dbc1|aesimc xmm0,xmm1|aesimc %xmm1,%xmm0
    660f38de7801|aesdec xmm7,XMMWORD PTR [eax+0x1]|aesdec 0x1(%eax),%xmm7
    660f38f19300010000|movbe WORD PTR [ebx+0x100],dx|movbe %dx,0x100(%ebx)
    660f38f69300010000|adcx edx,DWORD PTR [ebx+0x100]|adcx 0x100(%ebx),%edx
    660f38f6f7|adcx esi,edi|adcx %edi,%esi
    660f3a42780112|mpsadbw xmm7,XMMWORD PTR [eax+0x1],0x12|mpsadbw $0x12,0x1(%eax),%xmm7
    660f3acf0312|gf2p8affineinvqb xmm0,XMMWORD PTR [ebx],0x12|gf2p8affineinvqb $0x12,(%ebx),%xmm0
    660f3adf780112|aeskeygenassist xmm7,XMMWORD PTR [eax+0x1],0x12|aeskeygenassist $0x12,0x1(%eax),%xmm7
    660f43f7|cmovae si,di|cmovae %di,%si
    660f480578563412|cmovs ax,WORD PTR ds:0x12345678|cmovs 0x12345678,%ax
    660f5f20|maxpd xmm4,XMMWORD PTR [eax]|maxpd (%eax),%xmm4
    660f6fea|movdqa xmm5,xmm2|movdqa %xmm2,%xmm5
    660f98448b10|data16 sets BYTE PTR [ebx+ecx*4+0x10]|data16 sets 0x10(%ebx,%ecx,4)
    660f9a34f510000080|data16 setp BYTE PTR [esi*8-0x7ffffff0]|data16 setp -0x7ffffff0(,%esi,8)
    660fa3448b10|bt WORD PTR [ebx+ecx*4+0x10],ax|bt %ax,0x10(%ebx,%ecx,4)
    660fae34f510000080|clwb BYTE PTR [esi*8-0x7ffffff0]|clwb -0x7ffffff0(,%esi,8)
    660faef7|tpause edi|tpause %edi
    660fafea|imul bp,dx|imul %dx,%bp
    660fb7448b10|movzx ax,WORD PTR [ebx+ecx*4+0x10]|movzww 0x10(%ebx,%ecx,4),%ax
    660fbb9300010000|btc WORD PTR [ebx+0x100],dx|btc %dx,0x100(%ebx)
    660fc2d912|cmppd xmm3,xmm1,0x12|cmppd $0x12,%xmm1,%xmm3
    660fd27801|psrld xmm7,XMMWORD PTR [eax+0x1]|psrld 0x1(%eax),%xmm7
    660fd934f510000080|psubusw xmm6,XMMWORD PTR [esi*8-0x7ffffff0]|psubusw -0x7ffffff0(,%esi,8),%xmm6
    660fdc03|paddusb xmm0,XMMWORD PTR [ebx]|paddusb (%ebx),%xmm0
    660fe0c1|pavgb xmm0,xmm1|pavgb %xmm1,%xmm0
    660fe134f510000080|psraw xmm6,XMMWORD PTR [esi*8-0x7ffffff0]|psraw -0x7ffffff0(,%esi,8),%xmm6
    660fe77801|movntdq XMMWORD PTR [eax+0x1],xmm7|movntdq %xmm7,0x1(%eax)
    660fe834f510000080|psubsb xmm6,XMMWORD PTR [esi*8-0x7ffffff0]|psubsb -0x7ffffff0(,%esi,8),%xmm6
    660fecea|paddsb xmm5,xmm2|paddsb %xmm2,%xmm5
    660fedea|paddsw xmm5,xmm2|paddsw %xmm2,%xmm5
    660fef34f510000080|pxor xmm6,XMMWORD PTR [esi*8-0x7ffffff0]|pxor -0x7ffffff0(,%esi,8),%xmm6
    660ff46e80|pmuludq xmm5,XMMWORD PTR [esi-0x80]|pmuludq -0x80(%esi),%xmm5
    66134c24f0|adc cx,WORD PTR [esp-0x10]|adc -0x10(%esp),%cx
    661834f510000080|data16 sbb BYTE PTR [esi*8-0x7ffffff0],dh|data16 sbb %dh,-0x7ffffff0(,%esi,8)
    662dd912|sub ax,0x12d9|sub $0x12d9,%ax
    6633ea|xor bp,dx|xor %dx,%bp
    66399300010000|cmp WORD PTR [ebx+0x100],dx|cmp %dx,0x100(%ebx)
    6645|inc bp|inc %bp
    6647|inc di|inc %di
    6650|push ax|push %ax
    6651|push cx|push %cx
    665a|pop dx|pop %dx
    665c|pop sp|pop %sp
    6660|pushaw|pushaw
    666d|ins WORD PTR es:[edi],dx|insw (%dx),%es:(%edi)
    66804c24f012|data16 or BYTE PTR [esp-0x10],0x12|data16 orb $0x12,-0x10(%esp)
    668193000100001284|adc WORD PTR [ebx+0x100],0x8412|adcw $0x8412,0x100(%ebx)
    66843c2500100000|data16 test BYTE PTR [eiz*1+0x1000],bh|data16 test %bh,0x1000(,%eiz,1)
    668720|xchg WORD PTR [eax],sp|xchg %sp,(%eax)
    668ed3|mov ss,bx|mov %bx,%ss
    6690|xchg ax,ax|xchg %ax,%ax
    6698|cbw|cbtw
    6699|cwd|cwtd
    669c|pushfw|pushfw
    669d|popfw|popfw
    66a5|movs WORD PTR es:[edi],WORD PTR ds:[esi]|movsw %ds:(%esi),%es:(%edi)
    66aa|data16 stos BYTE PTR es:[edi],al|data16 stos %al,%es:(%edi)
    66ab|stos WORD PTR es:[edi],ax|stos %ax,%es:(%edi)
    66b1c1|data16 mov cl,0xc1|data16 mov $0xc1,%cl
    66b405|data16 mov ah,0x5|data16 mov $0x5,%ah
    66bbea12|mov bx,0x12ea|mov $0x12ea,%bx
    66c20800|retw 0x8|retw $0x8
    66c3|retw|retw
    66c9|leavew|leavew
    66cb|retfw|lretw
    66cf|iretw|iretw
    66ed|in ax,dx|in (%dx),%ax
    66fa|data16 cli|data16 cli
    66ff17|call WORD PTR [edi]|callw *(%edi)
    670834|or BYTE PTR [si],dh|or %dh,(%si)
    670b930001|or edx,DWORD PTR [bp+di+0x100]|or 0x100(%bp,%di),%edx
    670f00448b|sldt WORD PTR [si-0x75]|sldt -0x75(%si)
    670f144c24|unpcklps xmm1,XMMWORD PTR [si+0x24]|unpcklps 0x24(%si),%xmm1
    670f1eea|addr16 nop edx|addr16 nop %edx
    670f2e4c24|ucomiss xmm1,DWORD PTR [si+0x24]|ucomiss 0x24(%si),%xmm1
    670f33|addr16 rdpmc|addr16 rdpmc
    670f38083c|psignb mm7,QWORD PTR [si]|psignb (%si),%mm7
    670f381c6e80|pabsb mm5,QWORD PTR [bp-0x80]|pabsb -0x80(%bp),%mm5
    670f38c905|sha1msg1 xmm0,XMMWORD PTR [di]|sha1msg1 (%di),%xmm0
    670f38ccf7|addr16 sha256msg1 xmm6,xmm7|addr16 sha256msg1 %xmm7,%xmm6
    670f477801|cmova edi,DWORD PTR [bx+si+0x1]|cmova 0x1(%bx,%si),%edi
    670f497801|cmovns edi,DWORD PTR [bx+si+0x1]|cmovns 0x1(%bx,%si),%edi
    670f4b4c24|cmovnp ecx,DWORD PTR [si+0x24]|cmovnp 0x24(%si),%ecx
    670f59930001|mulps xmm2,XMMWORD PTR [bp+di+0x100]|mulps 0x100(%bp,%di),%xmm2
    670f5ac1|addr16 cvtps2pd xmm0,xmm1|addr16 cvtps2pd %xmm1,%xmm0
    670f5e7801|divps xmm7,XMMWORD PTR [bx+si+0x1]|divps 0x1(%bx,%si),%xmm7
    670f62930001|punpckldq mm2,DWORD PTR [bp+di+0x100]|punpckldq 0x100(%bp,%di),%mm2
    670f656e80|pcmpgtw mm5,QWORD PTR [bp-0x80]|pcmpgtw -0x80(%bp),%mm5
    670f75c1|addr16 pcmpeqw mm0,mm1|addr16 pcmpeqw %mm1,%mm0
    670f76930001|pcmpeqd mm2,QWORD PTR [bp+di+0x100]|pcmpeqd 0x100(%bp,%di),%mm2
    670f9a20|setp BYTE PTR [bx+si]|setp (%bx,%si)
    670f9d05|setge BYTE PTR [di]|setge (%di)
    670f9dea|addr16 setge dl|addr16 setge %dl
    670fa334|bt DWORD PTR [si],esi|bt %esi,(%si)
    670fa54c24|shld DWORD PTR [si+0x24],ecx,cl|shld %cl,%ecx,0x24(%si)
    670fab05|bts DWORD PTR [di],eax|bts %eax,(%di)
    670fbe7801|movsx edi,BYTE PTR [bx+si+0x1]|movsbl 0x1(%bx,%si),%edi
    670fbfd9|addr16 movsx ebx,cx|addr16 movswl %cx,%ebx
    670fc1c1|addr16 xadd ecx,eax|addr16 xadd %eax,%ecx
    670fd27801|psrld mm7,QWORD PTR [bx+si+0x1]|psrld 0x1(%bx,%si),%mm7
    670fda03|pminub mm0,QWORD PTR [bp+di]|pminub (%bp,%di),%mm0
    670fdac1|addr16 pminub mm0,mm1|addr16 pminub %mm1,%mm0
    670fdf05|pandn mm0,QWORD PTR [di]|pandn (%di),%mm0
    670fe47801|pmulhuw mm7,QWORD PTR [bx+si+0x1]|pmulhuw 0x1(%bx,%si),%mm7
    670fe705|movntq QWORD PTR [di],mm0|movntq %mm0,(%di)
    670ff3d9|addr16 psllq mm3,mm1|addr16 psllq %mm1,%mm3
    670ffc4c24|paddb mm1,QWORD PTR [si+0x24]|paddb 0x24(%si),%mm1
    670ffc6e80|paddb mm5,QWORD PTR [bp-0x80]|paddb -0x80(%bp),%mm5
    6714c1|addr16 adc al,0xc1|addr16 adc $0xc1,%al
    67156e801284|addr16 adc eax,0x8412806e|addr16 adc $0x8412806e,%eax
    6716|addr16 push ss|addr16 push %ss
    6717|addr16 pop ss|addr16 pop %ss
    6718930001|sbb BYTE PTR [bp+di+0x100],dl|sbb %dl,0x100(%bp,%di)
    671b6e80|sbb ebp,DWORD PTR [bp-0x80]|sbb -0x80(%bp),%ebp
    672205|and al,BYTE PTR [di]|and (%di),%al
    6738ea|addr16 cmp dl,ch|addr16 cmp %ch,%dl
    673aea|addr16 cmp ch,dl|addr16 cmp %dl,%ch
    673b05|cmp eax,DWORD PTR [di]|cmp (%di),%eax
    673f|addr16 aas|addr16 aas
    6740|addr16 inc eax|addr16 inc %eax
    6759|addr16 pop ecx|addr16 pop %ecx
    676a05|addr16 push 0x5|addr16 push $0x5
    676d|ins DWORD PTR es:[di],dx|insl (%dx),%es:(%di)
    676f|outs dx,DWORD PTR ds:[si]|outsl %ds:(%si),(%dx)
    678193000100001284|adc DWORD PTR [bp+di+0x100],0x84120000|adcl $0x84120000,0x100(%bp,%di)
    67843c|test BYTE PTR [si],bh|test %bh,(%si)
    678b05|mov eax,DWORD PTR [di]|mov (%di),%eax
    678c448b|mov WORD PTR [si-0x75],es|mov %es,-0x75(%si)
    678d3c|lea edi,[si]|lea (%si),%edi
    6792|addr16 xchg edx,eax|addr16 xchg %eax,%edx
    6795|addr16 xchg ebp,eax|addr16 xchg %eax,%ebp
    67a7|cmps DWORD PTR ds:[si],DWORD PTR es:[di]|cmpsl %es:(%di),%ds:(%si)
    67a9f7128456|addr16 test eax,0x568412f7|addr16 test $0x568412f7,%eax
    67af|scas eax,DWORD PTR es:[di]|scas %es:(%di),%eax
    67c8031284|addr16 enter 0x1203,0x84|addr16 enter $0x1203,$0x84
    67d034|shl BYTE PTR [si],1|shlb (%si)
    67d97801|fnstcw WORD PTR [bx+si+0x1]|fnstcw 0x1(%bx,%si)
    67db03|fild DWORD PTR [bp+di]|fildl (%bp,%di)
    67df7801|fistp QWORD PTR [bx+si+0x1]|fistpll 0x1(%bx,%si)
    67ed|addr16 in eax,dx|addr16 in (%dx),%eax
    67ee|addr16 out dx,al|addr16 out %al,(%dx)
    830312|add DWORD PTR [ebx],0x12|addl $0x12,(%ebx)
    884c24f0|mov BYTE PTR [esp-0x10],cl|mov %cl,-0x10(%esp)
    8c9300010000|mov WORD PTR [ebx+0x100],ss|mov %ss,0x100(%ebx)
    8e0578563412|mov es,WORD PTR ds:0x12345678|mov 0x12345678,%es
    8ed3|mov ss,ebx|mov %ebx,%ss
    8f01|pop DWORD PTR [ecx]|pop (%ecx)
    8fe868963c250010000012|vpmacswd xmm7,xmm2,XMMWORD PTR [eiz*1+0x1000],xmm1|vpmacswd %xmm1,0x1000(,%eiz,1),%xmm2,%xmm7
    8fe868970312|vpmacsdql xmm0,xmm2,XMMWORD PTR [ebx],xmm1|vpmacsdql %xmm1,(%ebx),%xmm2,%xmm0
    8fe868ed6e8012|vpcomuw xmm5,xmm2,XMMWORD PTR [esi-0x80],0x12|vpcomuw $0x12,-0x80(%esi),%xmm2,%xmm5
    8fe8788f0312|vpmacssdqh xmm0,xmm0,XMMWORD PTR [ebx],xmm1|vpmacssdqh %xmm1,(%ebx),%xmm0,%xmm0
    8fe878964c24f012|vpmacswd xmm1,xmm0,XMMWORD PTR [esp-0x10],xmm1|vpmacswd %xmm1,-0x10(%esp),%xmm0,%xmm1
    8fe87896f712|vpmacswd xmm6,xmm0,xmm7,xmm1|vpmacswd %xmm1,%xmm7,%xmm0,%xmm6
    8fe878a2057856341212|vpcmov xmm0,xmm0,XMMWORD PTR ds:0x12345678,xmm1|vpcmov %xmm1,0x12345678,%xmm0,%xmm0
    8fe878cf6e8012|vpcomq xmm5,xmm0,XMMWORD PTR [esi-0x80],0x12|vpcomq $0x12,-0x80(%esi),%xmm0,%xmm5
    8fe8f8a3c112|vpperm xmm0,xmm0,xmm1,xmm1|vpperm %xmm1,%xmm1,%xmm0,%xmm0
    8fe968990578563412|vpshaw xmm0,XMMWORD PTR ds:0x12345678,xmm2|vpshaw %xmm2,0x12345678,%xmm0
    8fe97801cb|blcfill eax,ebx|blcfill %ebx,%eax
    8fe9788003|vfrczps xmm0,XMMWORD PTR [ebx]|vfrczps (%ebx),%xmm0
    8fe978829300010000|vfrczss xmm2,DWORD PTR [ebx+0x100]|vfrczss 0x100(%ebx),%xmm2
    8fe9789af7|vpshad xmm6,xmm7,xmm0|vpshad %xmm0,%xmm7,%xmm6
    8fe978d1ea|vphaddubw xmm5,xmm2|vphaddubw %xmm2,%xmm5
    8fe978e16e80|vphsubbw xmm5,XMMWORD PTR [esi-0x80]|vphsubbw -0x80(%esi),%xmm5
    8fe978e36e80|vphsubdq xmm5,XMMWORD PTR [esi-0x80]|vphsubdq -0x80(%esi),%xmm5
    8fe9e8947801|vpshlb xmm7,xmm2,XMMWORD PTR [eax+0x1]|vpshlb 0x1(%eax),%xmm2,%xmm7
    8fe9e89903|vpshaw xmm0,xmm2,XMMWORD PTR [ebx]|vpshaw (%ebx),%xmm2,%xmm0
    8fea7810057856341212845678|bextr eax,DWORD PTR ds:0x12345678,0x78568412|bextr $0x78568412,0x12345678,%eax
    90|nop|nop
    9c|pushf|pushf
    aa|stos BYTE PTR es:[edi],al|stos %al,%es:(%edi)
    b33c|mov bl,0x3c|mov $0x3c,%bl
    b834f51000|mov eax,0x10f534|mov $0x10f534,%eax
    c20800|ret 0x8|ret $0x8
    c3|ret|ret
    c41e|les ebx,FWORD PTR [esi]|les (%esi),%ebx
    c4e1601503|vunpckhps xmm0,xmm3,XMMWORD PTR [ebx]|vunpckhps (%ebx),%xmm3,%xmm0
    c4e16059ea|vmulps xmm5,xmm3,xmm2|vmulps %xmm2,%xmm3,%xmm5
    c4e160c6ea12|vshufps xmm5,xmm3,xmm2,0x12|vshufps $0x12,%xmm2,%xmm3,%xmm5
    c4e1615634f510000080|vorpd xmm6,xmm3,XMMWORD PTR [esi*8-0x7ffffff0]|vorpd -0x7ffffff0(,%esi,8),%xmm3,%xmm6
    c4e161576e80|vxorpd xmm5,xmm3,XMMWORD PTR [esi-0x80]|vxorpd -0x80(%esi),%xmm3,%xmm5
    c4e1616d4c24f0|vpunpckhqdq xmm1,xmm3,XMMWORD PTR [esp-0x10]|vpunpckhqdq -0x10(%esp),%xmm3,%xmm1
    c4e16173f712|vpsllq xmm3,xmm7,0x12|vpsllq $0x12,%xmm7,%xmm3
    c4e1617d0578563412|vhsubpd xmm0,xmm3,XMMWORD PTR ds:0x12345678|vhsubpd 0x12345678,%xmm3,%xmm0
    c4e161d33c2500100000|vpsrlq xmm7,xmm3,XMMWORD PTR [eiz*1+0x1000]|vpsrlq 0x1000(,%eiz,1),%xmm3,%xmm7
    c4e161d4d9|vpaddq xmm3,xmm3,xmm1|vpaddq %xmm1,%xmm3,%xmm3
    c4e161d50578563412|vpmullw xmm0,xmm3,XMMWORD PTR ds:0x12345678|vpmullw 0x12345678,%xmm3,%xmm0
    c4e161d59300010000|vpmullw xmm2,xmm3,XMMWORD PTR [ebx+0x100]|vpmullw 0x100(%ebx),%xmm3,%xmm2
    c4e161d83c2500100000|vpsubusb xmm7,xmm3,XMMWORD PTR [eiz*1+0x1000]|vpsubusb 0x1000(,%eiz,1),%xmm3,%xmm7
    c4e161e934f510000080|vpsubsw xmm6,xmm3,XMMWORD PTR [esi*8-0x7ffffff0]|vpsubsw -0x7ffffff0(,%esi,8),%xmm3,%xmm6
    c4e161ebd9|vpor xmm3,xmm3,xmm1|vpor %xmm1,%xmm3,%xmm3
    c4e16253f7|vrcpss xmm6,xmm3,xmm7|vrcpss %xmm7,%xmm3,%xmm6
    c4e16258ea|vaddss xmm5,xmm3,xmm2|vaddss %xmm2,%xmm3,%xmm5
    c4e163594c24f0|vmulsd xmm1,xmm3,QWORD PTR [esp-0x10]|vmulsd -0x10(%esp),%xmm3,%xmm1
    c4e1635d3c2500100000|vminsd xmm7,xmm3,QWORD PTR [eiz*1+0x1000]|vminsd 0x1000(,%eiz,1),%xmm3,%xmm7
    c4e1635dd9|vminsd xmm3,xmm3,xmm1|vminsd %xmm1,%xmm3,%xmm3
    c4e1637c20|vhaddps xmm4,xmm3,XMMWORD PTR [eax]|vhaddps (%eax),%xmm3,%xmm4
    c4e1637c34f510000080|vhaddps xmm6,xmm3,XMMWORD PTR [esi*8-0x7ffffff0]|vhaddps -0x7ffffff0(,%esi,8),%xmm3,%xmm6
    c4e1655634f510000080|vorpd ymm6,ymm3,YMMWORD PTR [esi*8-0x7ffffff0]|vorpd -0x7ffffff0(,%esi,8),%ymm3,%ymm6
    c4e165576e80|vxorpd ymm5,ymm3,YMMWORD PTR [esi-0x80]|vxorpd -0x80(%esi),%ymm3,%ymm5
    c4e165673c2500100000|vpackuswb ymm7,ymm3,YMMWORD PTR [eiz*1+0x1000]|vpackuswb 0x1000(,%eiz,1),%ymm3,%ymm7
    c4e165766e80|vpcmpeqd ymm5,ymm3,YMMWORD PTR [esi-0x80]|vpcmpeqd -0x80(%esi),%ymm3,%ymm5
    c4e1657cea|vhaddpd ymm5,ymm3,ymm2|vhaddpd %ymm2,%ymm3,%ymm5
    c4e165d5f7|vpmullw ymm6,ymm3,ymm7|vpmullw %ymm7,%ymm3,%ymm6
    c4e165da9300010000|vpminub ymm2,ymm3,YMMWORD PTR [ebx+0x100]|vpminub 0x100(%ebx),%ymm3,%ymm2
    c4e165df03|vpandn ymm0,ymm3,YMMWORD PTR [ebx]|vpandn (%ebx),%ymm3,%ymm0
    c4e165f634f510000080|vpsadbw ymm6,ymm3,YMMWORD PTR [esi*8-0x7ffffff0]|vpsadbw -0x7ffffff0(,%esi,8),%ymm3,%ymm6
    c4e165f90578563412|vpsubw ymm0,ymm3,YMMWORD PTR ds:0x12345678|vpsubw 0x12345678,%ymm3,%ymm0
    c4e165fbd9|vpsubq ymm3,ymm3,ymm1|vpsubq %ymm1,%ymm3,%ymm3
    c4e165fc0578563412|vpaddb ymm0,ymm3,YMMWORD PTR ds:0x12345678|vpaddb 0x12345678,%ymm3,%ymm0
    c4e165fe0578563412|vpaddd ymm0,ymm3,YMMWORD PTR ds:0x12345678|vpaddd 0x12345678,%ymm3,%ymm0
    c4e1665a7801|vcvtss2sd xmm7,xmm3,DWORD PTR [eax+0x1]|vcvtss2sd 0x1(%eax),%xmm3,%xmm7
    c4e1675a03|vcvtsd2ss xmm0,xmm3,QWORD PTR [ebx]|vcvtsd2ss (%ebx),%xmm3,%xmm0
    c4e167d0448b10|vaddsubps ymm0,ymm3,YMMWORD PTR [ebx+ecx*4+0x10]|vaddsubps 0x10(%ebx,%ecx,4),%ymm3,%ymm0
    c4e1685f03|vmaxps xmm0,xmm2,XMMWORD PTR [ebx]|vmaxps (%ebx),%xmm2,%xmm0
    c4e169636e80|vpacksswb xmm5,xmm2,XMMWORD PTR [esi-0x80]|vpacksswb -0x80(%esi),%xmm2,%xmm5
    c4e169680578563412|vpunpckhbw xmm0,xmm2,XMMWORD PTR ds:0x12345678|vpunpckhbw 0x12345678,%xmm2,%xmm0
    c4e1696a34f510000080|vpunpckhdq xmm6,xmm2,XMMWORD PTR [esi*8-0x7ffffff0]|vpunpckhdq -0x7ffffff0(,%esi,8),%xmm2,%xmm6
    c4e1697cea|vhaddpd xmm5,xmm2,xmm2|vhaddpd %xmm2,%xmm2,%xmm5
    c4e1697d448b10|vhsubpd xmm0,xmm2,XMMWORD PTR [ebx+ecx*4+0x10]|vhsubpd 0x10(%ebx,%ecx,4),%xmm2,%xmm0
    c4e169d8c1|vpsubusb xmm0,xmm2,xmm1|vpsubusb %xmm1,%xmm2,%xmm0
    c4e169dd7801|vpaddusw xmm7,xmm2,XMMWORD PTR [eax+0x1]|vpaddusw 0x1(%eax),%xmm2,%xmm7
    c4e169e04c24f0|vpavgb xmm1,xmm2,XMMWORD PTR [esp-0x10]|vpavgb -0x10(%esp),%xmm2,%xmm1
    c4e169e27801|vpsrad xmm7,xmm2,XMMWORD PTR [eax+0x1]|vpsrad 0x1(%eax),%xmm2,%xmm7
    c4e169e40578563412|vpmulhuw xmm0,xmm2,XMMWORD PTR ds:0x12345678|vpmulhuw 0x12345678,%xmm2,%xmm0
    c4e169e56e80|vpmulhw xmm5,xmm2,XMMWORD PTR [esi-0x80]|vpmulhw -0x80(%esi),%xmm2,%xmm5
    c4e169ecc1|vpaddsb xmm0,xmm2,xmm1|vpaddsb %xmm1,%xmm2,%xmm0
    c4e169f87801|vpsubb xmm7,xmm2,XMMWORD PTR [eax+0x1]|vpsubb 0x1(%eax),%xmm2,%xmm7
    c4e169faea|vpsubd xmm5,xmm2,xmm2|vpsubd %xmm2,%xmm2,%xmm5
    c4e16a519300010000|vsqrtss xmm2,xmm2,DWORD PTR [ebx+0x100]|vsqrtss 0x100(%ebx),%xmm2,%xmm2
    c4e16a5f4c24f0|vmaxss xmm1,xmm2,DWORD PTR [esp-0x10]|vmaxss -0x10(%esp),%xmm2,%xmm1
    c4e16b5f7801|vmaxsd xmm7,xmm2,QWORD PTR [eax+0x1]|vmaxsd 0x1(%eax),%xmm2,%xmm7
    c4e16c144c24f0|vunpcklps ymm1,ymm2,YMMWORD PTR [esp-0x10]|vunpcklps -0x10(%esp),%ymm2,%ymm1
    c4e16c159300010000|vunpckhps ymm2,ymm2,YMMWORD PTR [ebx+0x100]|vunpckhps 0x100(%ebx),%ymm2,%ymm2
    c4e16c45d9|korw k3,k2,k1|korw %k1,%k2,%k3
    c4e16c4aea|kaddw k5,k2,k2|kaddw %k2,%k2,%k5
    c4e16c5c6e80|vsubps ymm5,ymm2,YMMWORD PTR [esi-0x80]|vsubps -0x80(%esi),%ymm2,%ymm5
    c4e16c5cf7|vsubps ymm6,ymm2,ymm7|vsubps %ymm7,%ymm2,%ymm6
    c4e16d42f7|kandnb k6,k2,k7|kandnb %k7,%k2,%k6
    c4e16d543c2500100000|vandpd ymm7,ymm2,YMMWORD PTR [eiz*1+0x1000]|vandpd 0x1000(,%eiz,1),%ymm2,%ymm7
    c4e16d6803|vpunpckhbw ymm0,ymm2,YMMWORD PTR [ebx]|vpunpckhbw (%ebx),%ymm2,%ymm0
    c4e16d7c6e80|vhaddpd ymm5,ymm2,YMMWORD PTR [esi-0x80]|vhaddpd -0x80(%esi),%ymm2,%ymm5
    c4e16dd2448b10|vpsrld ymm0,ymm2,XMMWORD PTR [ebx+ecx*4+0x10]|vpsrld 0x10(%ebx,%ecx,4),%ymm2,%ymm0
    c4e16dd33c2500100000|vpsrlq ymm7,ymm2,XMMWORD PTR [eiz*1+0x1000]|vpsrlq 0x1000(,%eiz,1),%ymm2,%ymm7
    c4e16ddc448b10|vpaddusb ymm0,ymm2,YMMWORD PTR [ebx+ecx*4+0x10]|vpaddusb 0x10(%ebx,%ecx,4),%ymm2,%ymm0
    c4e16ddd20|vpaddusw ymm4,ymm2,YMMWORD PTR [eax]|vpaddusw (%eax),%ymm2,%ymm4
    c4e16de234f510000080|vpsrad ymm6,ymm2,XMMWORD PTR [esi*8-0x7ffffff0]|vpsrad -0x7ffffff0(,%esi,8),%ymm2,%ymm6
    c4e16de57801|vpmulhw ymm7,ymm2,YMMWORD PTR [eax+0x1]|vpmulhw 0x1(%eax),%ymm2,%ymm7
    c4e16defd9|vpxor ymm3,ymm2,ymm1|vpxor %ymm1,%ymm2,%ymm3
    c4e16dfc6e80|vpaddb ymm5,ymm2,YMMWORD PTR [esi-0x80]|vpaddb -0x80(%esi),%ymm2,%ymm5
    c4e16dfd0578563412|vpaddw ymm0,ymm2,YMMWORD PTR ds:0x12345678|vpaddw 0x12345678,%ymm2,%ymm0
    c4e16dfdea|vpaddw ymm5,ymm2,ymm2|vpaddw %ymm2,%ymm2,%ymm5
    c4e16e51f7|vsqrtss xmm6,xmm2,xmm7|vsqrtss %xmm7,%xmm2,%xmm6
    c4e16e53448b10|vrcpss xmm0,xmm2,DWORD PTR [ebx+ecx*4+0x10]|vrcpss 0x10(%ebx,%ecx,4),%xmm2,%xmm0
    c4e16e580578563412|vaddss xmm0,xmm2,DWORD PTR ds:0x12345678|vaddss 0x12345678,%xmm2,%xmm0
    c4e16e5e34f510000080|vdivss xmm6,xmm2,DWORD PTR [esi*8-0x7ffffff0]|vdivss -0x7ffffff0(,%esi,8),%xmm2,%xmm6
    c4e16ec22012|vcmple_oqss xmm4,xmm2,DWORD PTR [eax]|vcmple_oqss (%eax),%xmm2,%xmm4
    c4e16f5e3c2500100000|vdivsd xmm7,xmm2,QWORD PTR [eiz*1+0x1000]|vdivsd 0x1000(,%eiz,1),%xmm2,%xmm7
    c4e178129300010000|vmovlps xmm2,xmm0,QWORD PTR [ebx+0x100]|vmovlps 0x100(%ebx),%xmm0,%xmm2
    c4e1781520|vunpckhps xmm4,xmm0,XMMWORD PTR [eax]|vunpckhps (%eax),%xmm0,%xmm4
    c4e178156e80|vunpckhps xmm5,xmm0,XMMWORD PTR [esi-0x80]|vunpckhps -0x80(%esi),%xmm0,%xmm5
    c4e178284c24f0|vmovaps xmm1,XMMWORD PTR [esp-0x10]|vmovaps -0x10(%esp),%xmm1
    c4e1785134f510000080|vsqrtps xmm6,XMMWORD PTR [esi*8-0x7ffffff0]|vsqrtps -0x7ffffff0(,%esi,8),%xmm6
    c4e178514c24f0|vsqrtps xmm1,XMMWORD PTR [esp-0x10]|vsqrtps -0x10(%esp),%xmm1
    c4e178567801|vorps xmm7,xmm0,XMMWORD PTR [eax+0x1]|vorps 0x1(%eax),%xmm0,%xmm7
    c4e1785b3c2500100000|vcvtdq2ps xmm7,XMMWORD PTR [eiz*1+0x1000]|vcvtdq2ps 0x1000(,%eiz,1),%xmm7
    c4e1785d448b10|vminps xmm0,xmm0,XMMWORD PTR [ebx+ecx*4+0x10]|vminps 0x10(%ebx,%ecx,4),%xmm0,%xmm0
    c4e178c23c250010000012|vcmple_oqps xmm7,xmm0,XMMWORD PTR [eiz*1+0x1000]|vcmple_oqps 0x1000(,%eiz,1),%xmm0,%xmm7
    c4e178c6ea12|vshufps xmm5,xmm0,xmm2,0x12|vshufps $0x12,%xmm2,%xmm0,%xmm5
    c4e179109300010000|vmovupd xmm2,XMMWORD PTR [ebx+0x100]|vmovupd 0x100(%ebx),%xmm2
    c4e1791203|vmovlpd xmm0,xmm0,QWORD PTR [ebx]|vmovlpd (%ebx),%xmm0,%xmm0
    c4e179127801|vmovlpd xmm7,xmm0,QWORD PTR [eax+0x1]|vmovlpd 0x1(%eax),%xmm0,%xmm7
    c4e17915448b10|vunpckhpd xmm0,xmm0,XMMWORD PTR [ebx+ecx*4+0x10]|vunpckhpd 0x10(%ebx,%ecx,4),%xmm0,%xmm0
    c4e17915f7|vunpckhpd xmm6,xmm0,xmm7|vunpckhpd %xmm7,%xmm0,%xmm6
    c4e1791634f510000080|vmovhpd xmm6,xmm0,QWORD PTR [esi*8-0x7ffffff0]|vmovhpd -0x7ffffff0(,%esi,8),%xmm0,%xmm6
    c4e179620578563412|vpunpckldq xmm0,xmm0,XMMWORD PTR ds:0x12345678|vpunpckldq 0x12345678,%xmm0,%xmm0
    c4e179634c24f0|vpacksswb xmm1,xmm0,XMMWORD PTR [esp-0x10]|vpacksswb -0x10(%esp),%xmm0,%xmm1
    c4e179657801|vpcmpgtw xmm7,xmm0,XMMWORD PTR [eax+0x1]|vpcmpgtw 0x1(%eax),%xmm0,%xmm7
    c4e179667801|vpcmpgtd xmm7,xmm0,XMMWORD PTR [eax+0x1]|vpcmpgtd 0x1(%eax),%xmm0,%xmm7
    c4e179677801|vpackuswb xmm7,xmm0,XMMWORD PTR [eax+0x1]|vpackuswb 0x1(%eax),%xmm0,%xmm7
    c4e1796af7|vpunpckhdq xmm6,xmm0,xmm7|vpunpckhdq %xmm7,%xmm0,%xmm6
    c4e1796fc1|vmovdqa xmm0,xmm1|vmovdqa %xmm1,%xmm0
    c4e1797c0578563412|vhaddpd xmm0,xmm0,XMMWORD PTR ds:0x12345678|vhaddpd 0x12345678,%xmm0,%xmm0
    c4e1797c34f510000080|vhaddpd xmm6,xmm0,XMMWORD PTR [esi*8-0x7ffffff0]|vhaddpd -0x7ffffff0(,%esi,8),%xmm0,%xmm6
    c4e1797df7|vhsubpd xmm6,xmm0,xmm7|vhsubpd %xmm7,%xmm0,%xmm6
    c4e179c26e8012|vcmple_oqpd xmm5,xmm0,XMMWORD PTR [esi-0x80]|vcmple_oqpd -0x80(%esi),%xmm0,%xmm5
    c4e179c4ea12|vpinsrw xmm5,xmm0,edx,0x12|vpinsrw $0x12,%edx,%xmm0,%xmm5
    c4e179dbea|vpand xmm5,xmm0,xmm2|vpand %xmm2,%xmm0,%xmm5
    c4e179df03|vpandn xmm0,xmm0,XMMWORD PTR [ebx]|vpandn (%ebx),%xmm0,%xmm0
    c4e179e2448b10|vpsrad xmm0,xmm0,XMMWORD PTR [ebx+ecx*4+0x10]|vpsrad 0x10(%ebx,%ecx,4),%xmm0,%xmm0
    c4e179ec7801|vpaddsb xmm7,xmm0,XMMWORD PTR [eax+0x1]|vpaddsb 0x1(%eax),%xmm0,%xmm7
    c4e179f13c2500100000|vpsllw xmm7,xmm0,XMMWORD PTR [eiz*1+0x1000]|vpsllw 0x1000(,%eiz,1),%xmm0,%xmm7
    c4e179f2f7|vpslld xmm6,xmm0,xmm7|vpslld %xmm7,%xmm0,%xmm6
    c4e179f40578563412|vpmuludq xmm0,xmm0,XMMWORD PTR ds:0x12345678|vpmuludq 0x12345678,%xmm0,%xmm0
    c4e179f8f7|vpsubb xmm6,xmm0,xmm7|vpsubb %xmm7,%xmm0,%xmm6
    c4e179faf7|vpsubd xmm6,xmm0,xmm7|vpsubd %xmm7,%xmm0,%xmm6
    c4e17a11f7|vmovss xmm7,xmm0,xmm6|vmovss %xmm6,%xmm0,%xmm7
    c4e17a5fea|vmaxss xmm5,xmm0,xmm2|vmaxss %xmm2,%xmm0,%xmm5
    c4e17b124c24f0|vmovddup xmm1,QWORD PTR [esp-0x10]|vmovddup -0x10(%esp),%xmm1
    c4e17b2ac1|vcvtsi2sd xmm0,xmm0,ecx|vcvtsi2sd %ecx,%xmm0,%xmm0
    c4e17b70f712|vpshuflw xmm6,xmm7,0x12|vpshuflw $0x12,%xmm7,%xmm6
    c4e17bc23c250010000012|vcmple_oqsd xmm7,xmm0,QWORD PTR [eiz*1+0x1000]|vcmple_oqsd 0x1000(,%eiz,1),%xmm0,%xmm7
    c4e17bd0448b10|vaddsubps xmm0,xmm0,XMMWORD PTR [ebx+ecx*4+0x10]|vaddsubps 0x10(%ebx,%ecx,4),%xmm0,%xmm0
    c4e17be6f7|vcvtpd2dq xmm6,xmm7|vcvtpd2dq %xmm7,%xmm6
    c4e17c28f7|vmovaps ymm6,ymm7|vmovaps %ymm7,%ymm6
    c4e17c2ef7|vucomiss xmm6,xmm7|vucomiss %xmm7,%xmm6
    c4e17c51c1|vsqrtps ymm0,ymm1|vsqrtps %ymm1,%ymm0
    c4e17c567801|vorps ymm7,ymm0,YMMWORD PTR [eax+0x1]|vorps 0x1(%eax),%ymm0,%ymm7
    c4e17c570578563412|vxorps ymm0,ymm0,YMMWORD PTR ds:0x12345678|vxorps 0x12345678,%ymm0,%ymm0
    c4e17c57c1|vxorps ymm0,ymm0,ymm1|vxorps %ymm1,%ymm0,%ymm0
    c4e17c5cf7|vsubps ymm6,ymm0,ymm7|vsubps %ymm7,%ymm0,%ymm6
    c4e17c5e34f510000080|vdivps ymm6,ymm0,YMMWORD PTR [esi*8-0x7ffffff0]|vdivps -0x7ffffff0(,%esi,8),%ymm0,%ymm6
    c4e17d54d9|vandpd ymm3,ymm0,ymm1|vandpd %ymm1,%ymm0,%ymm3
    c4e17d567801|vorpd ymm7,ymm0,YMMWORD PTR [eax+0x1]|vorpd 0x1(%eax),%ymm0,%ymm7
    c4e17d623c2500100000|vpunpckldq ymm7,ymm0,YMMWORD PTR [eiz*1+0x1000]|vpunpckldq 0x1000(,%eiz,1),%ymm0,%ymm7
    c4e17d674c24f0|vpackuswb ymm1,ymm0,YMMWORD PTR [esp-0x10]|vpackuswb -0x10(%esp),%ymm0,%ymm1
    c4e17dc63c250010000012|vshufpd ymm7,ymm0,YMMWORD PTR [eiz*1+0x1000],0x12|vshufpd $0x12,0x1000(,%eiz,1),%ymm0,%ymm7
    c4e17dc64c24f012|vshufpd ymm1,ymm0,YMMWORD PTR [esp-0x10],0x12|vshufpd $0x12,-0x10(%esp),%ymm0,%ymm1
    c4e17dd920|vpsubusw ymm4,ymm0,YMMWORD PTR [eax]|vpsubusw (%eax),%ymm0,%ymm4
    c4e17ddd7801|vpaddusw ymm7,ymm0,YMMWORD PTR [eax+0x1]|vpaddusw 0x1(%eax),%ymm0,%ymm7
    c4e17dddf7|vpaddusw ymm6,ymm0,ymm7|vpaddusw %ymm7,%ymm0,%ymm6
    c4e17dde7801|vpmaxub ymm7,ymm0,YMMWORD PTR [eax+0x1]|vpmaxub 0x1(%eax),%ymm0,%ymm7
    c4e17ddef7|vpmaxub ymm6,ymm0,ymm7|vpmaxub %ymm7,%ymm0,%ymm6
    c4e17de23c2500100000|vpsrad ymm7,ymm0,XMMWORD PTR [eiz*1+0x1000]|vpsrad 0x1000(,%eiz,1),%ymm0,%ymm7
    c4e17dea9300010000|vpminsw ymm2,ymm0,YMMWORD PTR [ebx+0x100]|vpminsw 0x100(%ebx),%ymm0,%ymm2
    c4e17deb448b10|vpor ymm0,ymm0,YMMWORD PTR [ebx+ecx*4+0x10]|vpor 0x10(%ebx,%ecx,4),%ymm0,%ymm0
    c4e17deb6e80|vpor ymm5,ymm0,YMMWORD PTR [esi-0x80]|vpor -0x80(%esi),%ymm0,%ymm5
    c4e17ded7801|vpaddsw ymm7,ymm0,YMMWORD PTR [eax+0x1]|vpaddsw 0x1(%eax),%ymm0,%ymm7
    c4e17deff7|vpxor ymm6,ymm0,ymm7|vpxor %ymm7,%ymm0,%ymm6
    c4e17df24c24f0|vpslld ymm1,ymm0,XMMWORD PTR [esp-0x10]|vpslld -0x10(%esp),%ymm0,%ymm1
    c4e17df2ea|vpslld ymm5,ymm0,xmm2|vpslld %xmm2,%ymm0,%ymm5
    c4e17df67801|vpsadbw ymm7,ymm0,YMMWORD PTR [eax+0x1]|vpsadbw 0x1(%eax),%ymm0,%ymm7
    c4e17dfb448b10|vpsubq ymm0,ymm0,YMMWORD PTR [ebx+ecx*4+0x10]|vpsubq 0x10(%ebx,%ecx,4),%ymm0,%ymm0
    c4e17e5af7|vcvtss2sd xmm6,xmm0,xmm7|vcvtss2sd %xmm7,%xmm0,%xmm6
    c4e17e5f20|vmaxss xmm4,xmm0,DWORD PTR [eax]|vmaxss (%eax),%xmm0,%xmm4
    c4e17e5f9300010000|vmaxss xmm2,xmm0,DWORD PTR [ebx+0x100]|vmaxss 0x100(%ebx),%xmm0,%xmm2
    c4e17f5dd9|vminsd xmm3,xmm0,xmm1|vminsd %xmm1,%xmm0,%xmm3
    c4e17f5f20|vmaxsd xmm4,xmm0,QWORD PTR [eax]|vmaxsd (%eax),%xmm0,%xmm4
    c4e17f7d448b10|vhsubps ymm0,ymm0,YMMWORD PTR [ebx+ecx*4+0x10]|vhsubps 0x10(%ebx,%ecx,4),%ymm0,%ymm0
    c4e17fd034f510000080|vaddsubps ymm6,ymm0,YMMWORD PTR [esi*8-0x7ffffff0]|vaddsubps -0x7ffffff0(,%esi,8),%ymm0,%ymm6
    c4e17fe603|vcvtpd2dq xmm0,YMMWORD PTR [ebx]|vcvtpd2dqy (%ebx),%xmm0
    c4e1e01603|vmovhps xmm0,xmm3,QWORD PTR [ebx]|vmovhps (%ebx),%xmm3,%xmm0
    c4e1e0584c24f0|vaddps xmm1,xmm3,XMMWORD PTR [esp-0x10]|vaddps -0x10(%esp),%xmm3,%xmm1
    c4e1e05e03|vdivps xmm0,xmm3,XMMWORD PTR [ebx]|vdivps (%ebx),%xmm3,%xmm0
    c4e1e05fc1|vmaxps xmm0,xmm3,xmm1|vmaxps %xmm1,%xmm3,%xmm0
    c4e1e0c20312|vcmple_oqps xmm0,xmm3,XMMWORD PTR [ebx]|vcmple_oqps (%ebx),%xmm3,%xmm0
    c4e1e1550578563412|vandnpd xmm0,xmm3,XMMWORD PTR ds:0x12345678|vandnpd 0x12345678,%xmm3,%xmm0
    c4e1e1586e80|vaddpd xmm5,xmm3,XMMWORD PTR [esi-0x80]|vaddpd -0x80(%esi),%xmm3,%xmm5
    c4e1e15c448b10|vsubpd xmm0,xmm3,XMMWORD PTR [ebx+ecx*4+0x10]|vsubpd 0x10(%ebx,%ecx,4),%xmm3,%xmm0
    c4e1e15c9300010000|vsubpd xmm2,xmm3,XMMWORD PTR [ebx+0x100]|vsubpd 0x100(%ebx),%xmm3,%xmm2
    c4e1e15fd9|vmaxpd xmm3,xmm3,xmm1|vmaxpd %xmm1,%xmm3,%xmm3
    c4e1e161ea|vpunpcklwd xmm5,xmm3,xmm2|vpunpcklwd %xmm2,%xmm3,%xmm5
    c4e1e169c1|vpunpckhwd xmm0,xmm3,xmm1|vpunpckhwd %xmm1,%xmm3,%xmm0
    c4e1e17c7801|vhaddpd xmm7,xmm3,XMMWORD PTR [eax+0x1]|vhaddpd 0x1(%eax),%xmm3,%xmm7
    c4e1e1c4780112|vpinsrw xmm7,xmm3,WORD PTR [eax+0x1],0x12|vpinsrw $0x12,0x1(%eax),%xmm3,%xmm7
    c4e1e1d37801|vpsrlq xmm7,xmm3,XMMWORD PTR [eax+0x1]|vpsrlq 0x1(%eax),%xmm3,%xmm7
    c4e1e1d403|vpaddq xmm0,xmm3,XMMWORD PTR [ebx]|vpaddq (%ebx),%xmm3,%xmm0
    c4e1e1ddf7|vpaddusw xmm6,xmm3,xmm7|vpaddusw %xmm7,%xmm3,%xmm6
    c4e1e1e00578563412|vpavgb xmm0,xmm3,XMMWORD PTR ds:0x12345678|vpavgb 0x12345678,%xmm3,%xmm0
    c4e1e1e334f510000080|vpavgw xmm6,xmm3,XMMWORD PTR [esi*8-0x7ffffff0]|vpavgw -0x7ffffff0(,%esi,8),%xmm3,%xmm6
    c4e1e1f5ea|vpmaddwd xmm5,xmm3,xmm2|vpmaddwd %xmm2,%xmm3,%xmm5
    c4e1e1f8f7|vpsubb xmm6,xmm3,xmm7|vpsubb %xmm7,%xmm3,%xmm6
    c4e1e1fd4c24f0|vpaddw xmm1,xmm3,XMMWORD PTR [esp-0x10]|vpaddw -0x10(%esp),%xmm3,%xmm1
    c4e1e25a9300010000|vcvtss2sd xmm2,xmm3,DWORD PTR [ebx+0x100]|vcvtss2sd 0x100(%ebx),%xmm3,%xmm2
    c4e1e25cc1|vsubss xmm0,xmm3,xmm1|vsubss %xmm1,%xmm3,%xmm0
    c4e1e25eea|vdivss xmm5,xmm3,xmm2|vdivss %xmm2,%xmm3,%xmm5
    c4e1e2c2c112|vcmple_oqss xmm0,xmm3,xmm1|vcmple_oqss %xmm1,%xmm3,%xmm0
    c4e1e3599300010000|vmulsd xmm2,xmm3,QWORD PTR [ebx+0x100]|vmulsd 0x100(%ebx),%xmm3,%xmm2
    c4e1e35c6e80|vsubsd xmm5,xmm3,QWORD PTR [esi-0x80]|vsubsd -0x80(%esi),%xmm3,%xmm5
    c4e1e35ff7|vmaxsd xmm6,xmm3,xmm7|vmaxsd %xmm7,%xmm3,%xmm6
    c4e1e541d9|kandd k3,k3,k1|kandd %k1,%k3,%k3
    c4e1e556448b10|vorpd ymm0,ymm3,YMMWORD PTR [ebx+ecx*4+0x10]|vorpd 0x10(%ebx,%ecx,4),%ymm3,%ymm0
    c4e1e55dea|vminpd ymm5,ymm3,ymm2|vminpd %ymm2,%ymm3,%ymm5
    c4e1e55ed9|vdivpd ymm3,ymm3,ymm1|vdivpd %ymm1,%ymm3,%ymm3
    c4e1e5694c24f0|vpunpckhwd ymm1,ymm3,YMMWORD PTR [esp-0x10]|vpunpckhwd -0x10(%esp),%ymm3,%ymm1
    c4e1e56c3c2500100000|vpunpcklqdq ymm7,ymm3,YMMWORD PTR [eiz*1+0x1000]|vpunpcklqdq 0x1000(,%eiz,1),%ymm3,%ymm7
    c4e1e57d0578563412|vhsubpd ymm0,ymm3,YMMWORD PTR ds:0x12345678|vhsubpd 0x12345678,%ymm3,%ymm0
    c4e1e5d203|vpsrld ymm0,ymm3,XMMWORD PTR [ebx]|vpsrld (%ebx),%ymm3,%ymm0
    c4e1e5dcd9|vpaddusb ymm3,ymm3,ymm1|vpaddusb %ymm1,%ymm3,%ymm3
    c4e1e5e2c1|vpsrad ymm0,ymm3,xmm1|vpsrad %xmm1,%ymm3,%ymm0
    c4e1e5ea448b10|vpminsw ymm0,ymm3,YMMWORD PTR [ebx+ecx*4+0x10]|vpminsw 0x10(%ebx,%ecx,4),%ymm3,%ymm0
    c4e1e5ea6e80|vpminsw ymm5,ymm3,YMMWORD PTR [esi-0x80]|vpminsw -0x80(%esi),%ymm3,%ymm5
    c4e1e5edea|vpaddsw ymm5,ymm3,ymm2|vpaddsw %ymm2,%ymm3,%ymm5
    c4e1e5f26e80|vpslld ymm5,ymm3,XMMWORD PTR [esi-0x80]|vpslld -0x80(%esi),%ymm3,%ymm5
    c4e1e5f2d9|vpslld ymm3,ymm3,xmm1|vpslld %xmm1,%ymm3,%ymm3
    c4e1e5f8448b10|vpsubb ymm0,ymm3,YMMWORD PTR [ebx+ecx*4+0x10]|vpsubb 0x10(%ebx,%ecx,4),%ymm3,%ymm0
    c4e1e5fcf7|vpaddb ymm6,ymm3,ymm7|vpaddb %ymm7,%ymm3,%ymm6
    c4e1e65cc1|vsubss xmm0,xmm3,xmm1|vsubss %xmm1,%xmm3,%xmm0
    c4e1e751ea|vsqrtsd xmm5,xmm3,xmm2|vsqrtsd %xmm2,%xmm3,%xmm5
    c4e1e8149300010000|vunpcklps xmm2,xmm2,XMMWORD PTR [ebx+0x100]|vunpcklps 0x100(%ebx),%xmm2,%xmm2
    c4e1e8154c24f0|vunpckhps xmm1,xmm2,XMMWORD PTR [esp-0x10]|vunpckhps -0x10(%esp),%xmm2,%xmm1
    c4e1e8553c2500100000|vandnps xmm7,xmm2,XMMWORD PTR [eiz*1+0x1000]|vandnps 0x1000(,%eiz,1),%xmm2,%xmm7
    c4e1e85e9300010000|vdivps xmm2,xmm2,XMMWORD PTR [ebx+0x100]|vdivps 0x100(%ebx),%xmm2,%xmm2
    c4e1e9163c2500100000|vmovhpd xmm7,xmm2,QWORD PTR [eiz*1+0x1000]|vmovhpd 0x1000(,%eiz,1),%xmm2,%xmm7
    c4e1e9650578563412|vpcmpgtw xmm0,xmm2,XMMWORD PTR ds:0x12345678|vpcmpgtw 0x12345678,%xmm2,%xmm0
    c4e1e9d14c24f0|vpsrlw xmm1,xmm2,XMMWORD PTR [esp-0x10]|vpsrlw -0x10(%esp),%xmm2,%xmm1
    c4e1e9d17801|vpsrlw xmm7,xmm2,XMMWORD PTR [eax+0x1]|vpsrlw 0x1(%eax),%xmm2,%xmm7
    c4e1e9d96e80|vpsubusw xmm5,xmm2,XMMWORD PTR [esi-0x80]|vpsubusw -0x80(%esi),%xmm2,%xmm5
    c4e1e9e03c2500100000|vpavgb xmm7,xmm2,XMMWORD PTR [eiz*1+0x1000]|vpavgb 0x1000(,%eiz,1),%xmm2,%xmm7
    c4e1e9f87801|vpsubb xmm7,xmm2,XMMWORD PTR [eax+0x1]|vpsubb 0x1(%eax),%xmm2,%xmm7
    c4e1e9fa03|vpsubd xmm0,xmm2,XMMWORD PTR [ebx]|vpsubd (%ebx),%xmm2,%xmm0
    c4e1ea5903|vmulss xmm0,xmm2,DWORD PTR [ebx]|vmulss (%ebx),%xmm2,%xmm0
    c4e1ea5f4c24f0|vmaxss xmm1,xmm2,DWORD PTR [esp-0x10]|vmaxss -0x10(%esp),%xmm2,%xmm1
    c4e1eb599300010000|vmulsd xmm2,xmm2,QWORD PTR [ebx+0x100]|vmulsd 0x100(%ebx),%xmm2,%xmm2
    c4e1ec54ea|vandps ymm5,ymm2,ymm2|vandps %ymm2,%ymm2,%ymm5
    c4e1ec5d3c2500100000|vminps ymm7,ymm2,YMMWORD PTR [eiz*1+0x1000]|vminps 0x1000(,%eiz,1),%ymm2,%ymm7
    c4e1ed146e80|vunpcklpd ymm5,ymm2,YMMWORD PTR [esi-0x80]|vunpcklpd -0x80(%esi),%ymm2,%ymm5
    c4e1ed42d9|kandnd k3,k2,k1|kandnd %k1,%k2,%k3
    c4e1ed5dc1|vminpd ymm0,ymm2,ymm1|vminpd %ymm1,%ymm2,%ymm0
    c4e1ed5e3c2500100000|vdivpd ymm7,ymm2,YMMWORD PTR [eiz*1+0x1000]|vdivpd 0x1000(,%eiz,1),%ymm2,%ymm7
    c4e1ed67f7|vpackuswb ymm6,ymm2,ymm7|vpackuswb %ymm7,%ymm2,%ymm6
    c4e1ed6834f510000080|vpunpckhbw ymm6,ymm2,YMMWORD PTR [esi*8-0x7ffffff0]|vpunpckhbw -0x7ffffff0(,%esi,8),%ymm2,%ymm6
    c4e1ed6d3c2500100000|vpunpckhqdq ymm7,ymm2,YMMWORD PTR [eiz*1+0x1000]|vpunpckhqdq 0x1000(,%eiz,1),%ymm2,%ymm7
    c4e1edd50578563412|vpmullw ymm0,ymm2,YMMWORD PTR ds:0x12345678|vpmullw 0x12345678,%ymm2,%ymm0
    c4e1ede39300010000|vpavgw ymm2,ymm2,YMMWORD PTR [ebx+0x100]|vpavgw 0x100(%ebx),%ymm2,%ymm2
    c4e1ede503|vpmulhw ymm0,ymm2,YMMWORD PTR [ebx]|vpmulhw (%ebx),%ymm2,%ymm0
    c4e1edebd9|vpor ymm3,ymm2,ymm1|vpor %ymm1,%ymm2,%ymm3
    c4e1edf29300010000|vpslld ymm2,ymm2,XMMWORD PTR [ebx+0x100]|vpslld 0x100(%ebx),%ymm2,%ymm2
    c4e1edf97801|vpsubw ymm7,ymm2,YMMWORD PTR [eax+0x1]|vpsubw 0x1(%eax),%ymm2,%ymm7
    c4e1edfac1|vpsubd ymm0,ymm2,ymm1|vpsubd %ymm1,%ymm2,%ymm0
    c4e1ee5f03|vmaxss xmm0,xmm2,DWORD PTR [ebx]|vmaxss (%ebx),%xmm2,%xmm0
    c4e1ef7c4c24f0|vhaddps ymm1,ymm2,YMMWORD PTR [esp-0x10]|vhaddps -0x10(%esp),%ymm2,%ymm1
    c4e1f812c1|vmovhlps xmm0,xmm0,xmm1|vmovhlps %xmm1,%xmm0,%xmm0
    c4e1f82b03|vmovntps XMMWORD PTR [ebx],xmm0|vmovntps %xmm0,(%ebx)
    c4e1f844f7|knotq k6,k7|knotq %k7,%k6
    c4e1f854ea|vandps xmm5,xmm0,xmm2|vandps %xmm2,%xmm0,%xmm5
    c4e1f854f7|vandps xmm6,xmm0,xmm7|vandps %xmm7,%xmm0,%xmm6
    c4e1f85803|vaddps xmm0,xmm0,XMMWORD PTR [ebx]|vaddps (%ebx),%xmm0,%xmm0
    c4e1f85b9300010000|vcvtdq2ps xmm2,XMMWORD PTR [ebx+0x100]|vcvtdq2ps 0x100(%ebx),%xmm2
    c4e1f9177801|vmovhpd QWORD PTR [eax+0x1],xmm7|vmovhpd %xmm7,0x1(%eax)
    c4e1f957d9|vxorpd xmm3,xmm0,xmm1|vxorpd %xmm1,%xmm0,%xmm3
    c4e1f95e6e80|vdivpd xmm5,xmm0,XMMWORD PTR [esi-0x80]|vdivpd -0x80(%esi),%xmm0,%xmm5
    c4e1f96303|vpacksswb xmm0,xmm0,XMMWORD PTR [ebx]|vpacksswb (%ebx),%xmm0,%xmm0
    c4e1f96403|vpcmpgtb xmm0,xmm0,XMMWORD PTR [ebx]|vpcmpgtb (%ebx),%xmm0,%xmm0
    c4e1f96634f510000080|vpcmpgtd xmm6,xmm0,XMMWORD PTR [esi*8-0x7ffffff0]|vpcmpgtd -0x7ffffff0(,%esi,8),%xmm0,%xmm6
    c4e1f966448b10|vpcmpgtd xmm0,xmm0,XMMWORD PTR [ebx+ecx*4+0x10]|vpcmpgtd 0x10(%ebx,%ecx,4),%xmm0,%xmm0
    c4e1f9703c250010000012|vpshufd xmm7,XMMWORD PTR [eiz*1+0x1000],0x12|vpshufd $0x12,0x1000(,%eiz,1),%xmm7
    c4e1f97620|vpcmpeqd xmm4,xmm0,XMMWORD PTR [eax]|vpcmpeqd (%eax),%xmm0,%xmm4
    c4e1f9d1f7|vpsrlw xmm6,xmm0,xmm7|vpsrlw %xmm7,%xmm0,%xmm6
    c4e1f9d3f7|vpsrlq xmm6,xmm0,xmm7|vpsrlq %xmm7,%xmm0,%xmm6
    c4e1f9d503|vpmullw xmm0,xmm0,XMMWORD PTR [ebx]|vpmullw (%ebx),%xmm0,%xmm0
    c4e1fa100578563412|vmovss xmm0,DWORD PTR ds:0x12345678|vmovss 0x12345678,%xmm0
    c4e1fa11f7|vmovss xmm7,xmm0,xmm6|vmovss %xmm6,%xmm0,%xmm7
    c4e1fa52f7|vrsqrtss xmm6,xmm0,xmm7|vrsqrtss %xmm7,%xmm0,%xmm6
    c4e1fa5cf7|vsubss xmm6,xmm0,xmm7|vsubss %xmm7,%xmm0,%xmm6
    c4e1fb100578563412|vmovsd xmm0,QWORD PTR ds:0x12345678|vmovsd 0x12345678,%xmm0
    c4e1fb2d6e80|vcvtsd2si ebp,QWORD PTR [esi-0x80]|vcvtsd2si -0x80(%esi),%ebp
    c4e1fb513c2500100000|vsqrtsd xmm7,xmm0,QWORD PTR [eiz*1+0x1000]|vsqrtsd 0x1000(,%eiz,1),%xmm0,%xmm7
    c4e1fb580578563412|vaddsd xmm0,xmm0,QWORD PTR ds:0x12345678|vaddsd 0x12345678,%xmm0,%xmm0
    c4e1fb5dd9|vminsd xmm3,xmm0,xmm1|vminsd %xmm1,%xmm0,%xmm3
    c4e1fbc26e8012|vcmple_oqsd xmm5,xmm0,QWORD PTR [esi-0x80]|vcmple_oqsd -0x80(%esi),%xmm0,%xmm5
    c4e1fc1103|vmovups YMMWORD PTR [ebx],ymm0|vmovups %ymm0,(%ebx)
    c4e1fc287801|vmovaps ymm7,YMMWORD PTR [eax+0x1]|vmovaps 0x1(%eax),%ymm7
    c4e1fc2e20|vucomiss xmm4,DWORD PTR [eax]|vucomiss (%eax),%xmm4
    c4e1fc5320|vrcpps ymm4,YMMWORD PTR [eax]|vrcpps (%eax),%ymm4
    c4e1fc58c1|vaddps ymm0,ymm0,ymm1|vaddps %ymm1,%ymm0,%ymm0
    c4e1fc5e0578563412|vdivps ymm0,ymm0,YMMWORD PTR ds:0x12345678|vdivps 0x12345678,%ymm0,%ymm0
    c4e1fd2fd9|vcomisd xmm3,xmm1|vcomisd %xmm1,%xmm3
    c4e1fd55d9|vandnpd ymm3,ymm0,ymm1|vandnpd %ymm1,%ymm0,%ymm3
    c4e1fd5c448b10|vsubpd ymm0,ymm0,YMMWORD PTR [ebx+ecx*4+0x10]|vsubpd 0x10(%ebx,%ecx,4),%ymm0,%ymm0
    c4e1fd5ff7|vmaxpd ymm6,ymm0,ymm7|vmaxpd %ymm7,%ymm0,%ymm6
    c4e1fd6520|vpcmpgtw ymm4,ymm0,YMMWORD PTR [eax]|vpcmpgtw (%eax),%ymm0,%ymm4
    c4e1fd65ea|vpcmpgtw ymm5,ymm0,ymm2|vpcmpgtw %ymm2,%ymm0,%ymm5
    c4e1fd75ea|vpcmpeqw ymm5,ymm0,ymm2|vpcmpeqw %ymm2,%ymm0,%ymm5
    c4e1fdd203|vpsrld ymm0,ymm0,XMMWORD PTR [ebx]|vpsrld (%ebx),%ymm0,%ymm0
    c4e1fddbf7|vpand ymm6,ymm0,ymm7|vpand %ymm7,%ymm0,%ymm6
    c4e1fde2ea|vpsrad ymm5,ymm0,xmm2|vpsrad %xmm2,%ymm0,%ymm5
    c4e1fde503|vpmulhw ymm0,ymm0,YMMWORD PTR [ebx]|vpmulhw (%ebx),%ymm0,%ymm0
    c4e1fdfd34f510000080|vpaddw ymm6,ymm0,YMMWORD PTR [esi*8-0x7ffffff0]|vpaddw -0x7ffffff0(,%esi,8),%ymm0,%ymm6
    c4e1fe523c2500100000|vrsqrtss xmm7,xmm0,DWORD PTR [eiz*1+0x1000]|vrsqrtss 0x1000(,%eiz,1),%xmm0,%xmm7
    c4e1ff12d9|vmovddup ymm3,ymm1|vmovddup %ymm1,%ymm3
    c4e1ff2d34f510000080|vcvtsd2si esi,QWORD PTR [esi*8-0x7ffffff0]|vcvtsd2si -0x7ffffff0(,%esi,8),%esi
    c4e1ff5120|vsqrtsd xmm4,xmm0,QWORD PTR [eax]|vsqrtsd (%eax),%xmm0,%xmm4
    c4e260f234f510000080|andn esi,ebx,DWORD PTR [esi*8-0x7ffffff0]|andn -0x7ffffff0(,%esi,8),%ebx,%esi
    c4e260f2c1|andn eax,ebx,ecx|andn %ecx,%ebx,%eax
    c4e2610103|vphaddw xmm0,xmm3,XMMWORD PTR [ebx]|vphaddw (%ebx),%xmm3,%xmm0
    c4e26103448b10|vphaddsw xmm0,xmm3,XMMWORD PTR [ebx+ecx*4+0x10]|vphaddsw 0x10(%ebx,%ecx,4),%xmm3,%xmm0
    c4e26108f7|vpsignb xmm6,xmm3,xmm7|vpsignb %xmm7,%xmm3,%xmm6
    c4e2610b448b10|vpmulhrsw xmm0,xmm3,XMMWORD PTR [ebx+ecx*4+0x10]|vpmulhrsw 0x10(%ebx,%ecx,4),%xmm3,%xmm0
    c4e2610cea|vpermilps xmm5,xmm3,xmm2|vpermilps %xmm2,%xmm3,%xmm5
    c4e2613803|vpminsb xmm0,xmm3,XMMWORD PTR [ebx]|vpminsb (%ebx),%xmm3,%xmm0
    c4e261387801|vpminsb xmm7,xmm3,XMMWORD PTR [eax+0x1]|vpminsb 0x1(%eax),%xmm3,%xmm7
    c4e2613fd9|vpmaxud xmm3,xmm3,xmm1|vpmaxud %xmm1,%xmm3,%xmm3
    c4e261964c24f0|vfmaddsub132ps xmm1,xmm3,XMMWORD PTR [esp-0x10]|vfmaddsub132ps -0x10(%esp),%xmm3,%xmm1
    c4e261a6d9|vfmaddsub213ps xmm3,xmm3,xmm1|vfmaddsub213ps %xmm1,%xmm3,%xmm3
    c4e261b803|vfmadd231ps xmm0,xmm3,XMMWORD PTR [ebx]|vfmadd231ps (%ebx),%xmm3,%xmm0
    c4e261b934f510000080|vfmadd231ss xmm6,xmm3,DWORD PTR [esi*8-0x7ffffff0]|vfmadd231ss -0x7ffffff0(,%esi,8),%xmm3,%xmm6
    c4e261bd448b10|vfnmadd231ss xmm0,xmm3,DWORD PTR [ebx+ecx*4+0x10]|vfnmadd231ss 0x10(%ebx,%ecx,4),%xmm3,%xmm0
    c4e261ded9|vaesdec xmm3,xmm3,xmm1|vaesdec %xmm1,%xmm3,%xmm3
    c4e2625134f510000080|vpdpbsuds xmm6,xmm3,XMMWORD PTR [esi*8-0x7ffffff0]|vpdpbsuds -0x7ffffff0(,%esi,8),%xmm3,%xmm6
    c4e26350f7|vpdpbssd xmm6,xmm3,xmm7|vpdpbssd %xmm7,%xmm3,%xmm6
    c4e2650220|vphaddd ymm4,ymm3,YMMWORD PTR [eax]|vphaddd (%eax),%ymm3,%ymm4
    c4e2650503|vphsubw ymm0,ymm3,YMMWORD PTR [ebx]|vphsubw (%ebx),%ymm3,%ymm0
    c4e2652c34f510000080|vmaskmovps ymm6,ymm3,YMMWORD PTR [esi*8-0x7ffffff0]|vmaskmovps -0x7ffffff0(,%esi,8),%ymm3,%ymm6
    c4e2652d34f510000080|vmaskmovpd ymm6,ymm3,YMMWORD PTR [esi*8-0x7ffffff0]|vmaskmovpd -0x7ffffff0(,%esi,8),%ymm3,%ymm6
    c4e2654534f510000080|vpsrlvd ymm6,ymm3,YMMWORD PTR [esi*8-0x7ffffff0]|vpsrlvd -0x7ffffff0(,%esi,8),%ymm3,%ymm6
    c4e26545ea|vpsrlvd ymm5,ymm3,ymm2|vpsrlvd %ymm2,%ymm3,%ymm5
    c4e26546c1|vpsravd ymm0,ymm3,ymm1|vpsravd %ymm1,%ymm3,%ymm0
    c4e2654703|vpsllvd ymm0,ymm3,YMMWORD PTR [ebx]|vpsllvd (%ebx),%ymm3,%ymm0
    c4e2655020|{vex} vpdpbusd ymm4,ymm3,YMMWORD PTR [eax]|{vex} vpdpbusd (%eax),%ymm3,%ymm4
    c4e265520578563412|{vex} vpdpwssd ymm0,ymm3,YMMWORD PTR ds:0x12345678|{vex} vpdpwssd 0x12345678,%ymm3,%ymm0
    c4e265967801|vfmaddsub132ps ymm7,ymm3,YMMWORD PTR [eax+0x1]|vfmaddsub132ps 0x1(%eax),%ymm3,%ymm7
    c4e2659c448b10|vfnmadd132ps ymm0,ymm3,YMMWORD PTR [ebx+ecx*4+0x10]|vfnmadd132ps 0x10(%ebx,%ecx,4),%ymm3,%ymm0
    c4e265aa448b10|vfmsub213ps ymm0,ymm3,YMMWORD PTR [ebx+ecx*4+0x10]|vfmsub213ps 0x10(%ebx,%ecx,4),%ymm3,%ymm0
    c4e265ba448b10|vfmsub231ps ymm0,ymm3,YMMWORD PTR [ebx+ecx*4+0x10]|vfmsub231ps 0x10(%ebx,%ecx,4),%ymm3,%ymm0
    c4e26651d9|vpdpbsuds ymm3,ymm3,ymm1|vpdpbsuds %ymm1,%ymm3,%ymm3
    c4e268f703|bextr eax,DWORD PTR [ebx],edx|bextr %edx,(%ebx),%eax
    c4e269009300010000|vpshufb xmm2,xmm2,XMMWORD PTR [ebx+0x100]|vpshufb 0x100(%ebx),%xmm2,%xmm2
    c4e26905ea|vphsubw xmm5,xmm2,xmm2|vphsubw %xmm2,%xmm2,%xmm5
    c4e2694003|vpmulld xmm0,xmm2,XMMWORD PTR [ebx]|vpmulld (%ebx),%xmm2,%xmm0
    c4e2698c03|vpmaskmovd xmm0,xmm2,XMMWORD PTR [ebx]|vpmaskmovd (%ebx),%xmm2,%xmm0
    c4e2699a7801|vfmsub132ps xmm7,xmm2,XMMWORD PTR [eax+0x1]|vfmsub132ps 0x1(%eax),%xmm2,%xmm7
    c4e2699b03|vfmsub132ss xmm0,xmm2,DWORD PTR [ebx]|vfmsub132ss (%ebx),%xmm2,%xmm0
    c4e2699b3c2500100000|vfmsub132ss xmm7,xmm2,DWORD PTR [eiz*1+0x1000]|vfmsub132ss 0x1000(,%eiz,1),%xmm2,%xmm7
    c4e2699d6e80|vfnmadd132ss xmm5,xmm2,DWORD PTR [esi-0x80]|vfnmadd132ss -0x80(%esi),%xmm2,%xmm5
    c4e269af20|vfnmsub213ss xmm4,xmm2,DWORD PTR [eax]|vfnmsub213ss (%eax),%xmm2,%xmm4
    c4e269be4c24f0|vfnmsub231ps xmm1,xmm2,XMMWORD PTR [esp-0x10]|vfnmsub231ps -0x10(%esp),%xmm2,%xmm1
    c4e269bf7801|vfnmsub231ss xmm7,xmm2,DWORD PTR [eax+0x1]|vfnmsub231ss 0x1(%eax),%xmm2,%xmm7
    c4e269cf3c2500100000|vgf2p8mulb xmm7,xmm2,XMMWORD PTR [eiz*1+0x1000]|vgf2p8mulb 0x1000(,%eiz,1),%xmm2,%xmm7
    c4e26d010578563412|vphaddw ymm0,ymm2,YMMWORD PTR ds:0x12345678|vphaddw 0x12345678,%ymm2,%ymm0
    c4e26d0134f510000080|vphaddw ymm6,ymm2,YMMWORD PTR [esi*8-0x7ffffff0]|vphaddw -0x7ffffff0(,%esi,8),%ymm2,%ymm6
    c4e26d02d9|vphaddd ymm3,ymm2,ymm1|vphaddd %ymm1,%ymm2,%ymm3
    c4e26d073c2500100000|vphsubsw ymm7,ymm2,YMMWORD PTR [eiz*1+0x1000]|vphsubsw 0x1000(,%eiz,1),%ymm2,%ymm7
    c4e26d0803|vpsignb ymm0,ymm2,YMMWORD PTR [ebx]|vpsignb (%ebx),%ymm2,%ymm0
    c4e26d29c1|vpcmpeqq ymm0,ymm2,ymm1|vpcmpeqq %ymm1,%ymm2,%ymm0
    c4e26d36c1|vpermd ymm0,ymm2,ymm1|vpermd %ymm1,%ymm2,%ymm0
    c4e26d3e03|vpmaxuw ymm0,ymm2,YMMWORD PTR [ebx]|vpmaxuw (%ebx),%ymm2,%ymm0
    c4e26d3f7801|vpmaxud ymm7,ymm2,YMMWORD PTR [eax+0x1]|vpmaxud 0x1(%eax),%ymm2,%ymm7
    c4e26d8e9300010000|vpmaskmovd YMMWORD PTR [ebx+0x100],ymm2,ymm2|vpmaskmovd %ymm2,%ymm2,0x100(%ebx)
    c4e26d9834f510000080|vfmadd132ps ymm6,ymm2,YMMWORD PTR [esi*8-0x7ffffff0]|vfmadd132ps -0x7ffffff0(,%esi,8),%ymm2,%ymm6
    c4e26d9c3c2500100000|vfnmadd132ps ymm7,ymm2,YMMWORD PTR [eiz*1+0x1000]|vfnmadd132ps 0x1000(,%eiz,1),%ymm2,%ymm7
    c4e26d9e20|vfnmsub132ps ymm4,ymm2,YMMWORD PTR [eax]|vfnmsub132ps (%eax),%ymm2,%ymm4
    c4e26daff7|vfnmsub213ss xmm6,xmm2,xmm7|vfnmsub213ss %xmm7,%xmm2,%xmm6
    c4e26db69300010000|vfmaddsub231ps ymm2,ymm2,YMMWORD PTR [ebx+0x100]|vfmaddsub231ps 0x100(%ebx),%ymm2,%ymm2
    c4e26ddc6e80|vaesenc ymm5,ymm2,YMMWORD PTR [esi-0x80]|vaesenc -0x80(%esi),%ymm2,%ymm5
    c4e26f5034f510000080|vpdpbssd ymm6,ymm2,YMMWORD PTR [esi*8-0x7ffffff0]|vpdpbssd -0x7ffffff0(,%esi,8),%ymm2,%ymm6
    c4e26f50ea|vpdpbssd ymm5,ymm2,ymm2|vpdpbssd %ymm2,%ymm2,%ymm5
    c4e279024c24f0|vphaddd xmm1,xmm0,XMMWORD PTR [esp-0x10]|vphaddd -0x10(%esp),%xmm0,%xmm1
    c4e2790bc1|vpmulhrsw xmm0,xmm0,xmm1|vpmulhrsw %xmm1,%xmm0,%xmm0
    c4e2791334f510000080|vcvtph2ps xmm6,QWORD PTR [esi*8-0x7ffffff0]|vcvtph2ps -0x7ffffff0(,%esi,8),%xmm6
    c4e279189300010000|vbroadcastss xmm2,DWORD PTR [ebx+0x100]|vbroadcastss 0x100(%ebx),%xmm2
    c4e2791c34f510000080|vpabsb xmm6,XMMWORD PTR [esi*8-0x7ffffff0]|vpabsb -0x7ffffff0(,%esi,8),%xmm6
    c4e2791cea|vpabsb xmm5,xmm2|vpabsb %xmm2,%xmm5
    c4e2791e448b10|vpabsd xmm0,XMMWORD PTR [ebx+ecx*4+0x10]|vpabsd 0x10(%ebx,%ecx,4),%xmm0
    c4e279240578563412|vpmovsxwq xmm0,DWORD PTR ds:0x12345678|vpmovsxwq 0x12345678,%xmm0
    c4e279313c2500100000|vpmovzxbd xmm7,DWORD PTR [eiz*1+0x1000]|vpmovzxbd 0x1000(,%eiz,1),%xmm7
    c4e27933c1|vpmovzxwd xmm0,xmm1|vpmovzxwd %xmm1,%xmm0
    c4e279464c24f0|vpsravd xmm1,xmm0,XMMWORD PTR [esp-0x10]|vpsravd -0x10(%esp),%xmm0,%xmm1
    c4e27996ea|vfmaddsub132ps xmm5,xmm0,xmm2|vfmaddsub132ps %xmm2,%xmm0,%xmm5
    c4e279a7f7|vfmsubadd213ps xmm6,xmm0,xmm7|vfmsubadd213ps %xmm7,%xmm0,%xmm6
    c4e279a9c1|vfmadd213ss xmm0,xmm0,xmm1|vfmadd213ss %xmm1,%xmm0,%xmm0
    c4e279af7801|vfnmsub213ss xmm7,xmm0,DWORD PTR [eax+0x1]|vfnmsub213ss 0x1(%eax),%xmm0,%xmm7
    c4e279b8ea|vfmadd231ps xmm5,xmm0,xmm2|vfmadd231ps %xmm2,%xmm0,%xmm5
    c4e279bc6e80|vfnmadd231ps xmm5,xmm0,XMMWORD PTR [esi-0x80]|vfnmadd231ps -0x80(%esi),%xmm0,%xmm5
    c4e27d03c1|vphaddsw ymm0,ymm0,ymm1|vphaddsw %ymm1,%ymm0,%ymm0
    c4e27d040578563412|vpmaddubsw ymm0,ymm0,YMMWORD PTR ds:0x12345678|vpmaddubsw 0x12345678,%ymm0,%ymm0
    c4e27d0c6e80|vpermilps ymm5,ymm0,YMMWORD PTR [esi-0x80]|vpermilps -0x80(%esi),%ymm0,%ymm5
    c4e27d163c2500100000|vpermps ymm7,ymm0,YMMWORD PTR [eiz*1+0x1000]|vpermps 0x1000(,%eiz,1),%ymm0,%ymm7
    c4e27d1a6e80|vbroadcastf128 ymm5,XMMWORD PTR [esi-0x80]|vbroadcastf128 -0x80(%esi),%ymm5
    c4e27d21ea|vpmovsxbd ymm5,xmm2|vpmovsxbd %xmm2,%ymm5
    c4e27d3a9300010000|vpminuw ymm2,ymm0,YMMWORD PTR [ebx+0x100]|vpminuw 0x100(%ebx),%ymm0,%ymm2
    c4e27d3dd9|vpmaxsd ymm3,ymm0,ymm1|vpmaxsd %ymm1,%ymm0,%ymm3
    c4e27d3f7801|vpmaxud ymm7,ymm0,YMMWORD PTR [eax+0x1]|vpmaxud 0x1(%eax),%ymm0,%ymm7
    c4e27d504c24f0|{vex} vpdpbusd ymm1,ymm0,YMMWORD PTR [esp-0x10]|{vex} vpdpbusd -0x10(%esp),%ymm0,%ymm1
    c4e27d7903|vpbroadcastw ymm0,WORD PTR [ebx]|vpbroadcastw (%ebx),%ymm0
    c4e27d903c2500100000|vpgatherdd ymm7,DWORD PTR [ymm4*1+0x1000],ymm0|vpgatherdd %ymm0,0x1000(,%ymm4,1),%ymm7
    c4e27d97ea|vfmsubadd132ps ymm5,ymm0,ymm2|vfmsubadd132ps %ymm2,%ymm0,%ymm5
    c4e27daf03|vfnmsub213ss xmm0,xmm0,DWORD PTR [ebx]|vfnmsub213ss (%ebx),%xmm0,%xmm0
    c4e27dbcf7|vfnmadd231ps ymm6,ymm0,ymm7|vfnmadd231ps %ymm7,%ymm0,%ymm6
    c4e2e1027801|vphaddd xmm7,xmm3,XMMWORD PTR [eax+0x1]|vphaddd 0x1(%eax),%xmm3,%xmm7
    c4e2e1066e80|vphsubd xmm5,xmm3,XMMWORD PTR [esi-0x80]|vphsubd -0x80(%esi),%xmm3,%xmm5
    c4e2e1074c24f0|vphsubsw xmm1,xmm3,XMMWORD PTR [esp-0x10]|vphsubsw -0x10(%esp),%xmm3,%xmm1
    c4e2e107f7|vphsubsw xmm6,xmm3,xmm7|vphsubsw %xmm7,%xmm3,%xmm6
    c4e2e108ea|vpsignb xmm5,xmm3,xmm2|vpsignb %xmm2,%xmm3,%xmm5
    c4e2e139f7|vpminsd xmm6,xmm3,xmm7|vpminsd %xmm7,%xmm3,%xmm6
    c4e2e13bc1|vpminud xmm0,xmm3,xmm1|vpminud %xmm1,%xmm3,%xmm0
    c4e2e147c1|vpsllvq xmm0,xmm3,xmm1|vpsllvq %xmm1,%xmm3,%xmm0
    c4e2e18e20|vpmaskmovq XMMWORD PTR [eax],xmm3,xmm4|vpmaskmovq %xmm4,%xmm3,(%eax)
    c4e2e1a6c1|vfmaddsub213pd xmm0,xmm3,xmm1|vfmaddsub213pd %xmm1,%xmm3,%xmm0
    c4e2e1ae34f510000080|vfnmsub213pd xmm6,xmm3,XMMWORD PTR [esi*8-0x7ffffff0]|vfnmsub213pd -0x7ffffff0(,%esi,8),%xmm3,%xmm6
    c4e2e1ae3c2500100000|vfnmsub213pd xmm7,xmm3,XMMWORD PTR [eiz*1+0x1000]|vfnmsub213pd 0x1000(,%eiz,1),%xmm3,%xmm7
    c4e2e1ae6e80|vfnmsub213pd xmm5,xmm3,XMMWORD PTR [esi-0x80]|vfnmsub213pd -0x80(%esi),%xmm3,%xmm5
    c4e2e1dc03|vaesenc xmm0,xmm3,XMMWORD PTR [ebx]|vaesenc (%ebx),%xmm3,%xmm0
    c4e2e1df6e80|vaesdeclast xmm5,xmm3,XMMWORD PTR [esi-0x80]|vaesdeclast -0x80(%esi),%xmm3,%xmm5
    c4e2e1f74c24f0|shlx ecx,DWORD PTR [esp-0x10],ebx|shlx %ebx,-0x10(%esp),%ecx
    c4e2e2f7f7|sarx esi,edi,ebx|sarx %ebx,%edi,%esi
    c4e2e3f634f510000080|mulx esi,ebx,DWORD PTR [esi*8-0x7ffffff0]|mulx -0x7ffffff0(,%esi,8),%ebx,%esi
    c4e2e503ea|vphaddsw ymm5,ymm3,ymm2|vphaddsw %ymm2,%ymm3,%ymm5
    c4e2e5094c24f0|vpsignw ymm1,ymm3,YMMWORD PTR [esp-0x10]|vpsignw -0x10(%esp),%ymm3,%ymm1
    c4e2e5293c2500100000|vpcmpeqq ymm7,ymm3,YMMWORD PTR [eiz*1+0x1000]|vpcmpeqq 0x1000(,%eiz,1),%ymm3,%ymm7
    c4e2e53b9300010000|vpminud ymm2,ymm3,YMMWORD PTR [ebx+0x100]|vpminud 0x100(%ebx),%ymm3,%ymm2
    c4e2e53c7801|vpmaxsb ymm7,ymm3,YMMWORD PTR [eax+0x1]|vpmaxsb 0x1(%eax),%ymm3,%ymm7
    c4e2e5400578563412|vpmulld ymm0,ymm3,YMMWORD PTR ds:0x12345678|vpmulld 0x12345678,%ymm3,%ymm0
    c4e2e545d9|vpsrlvq ymm3,ymm3,ymm1|vpsrlvq %ymm1,%ymm3,%ymm3
    c4e2e5a6f7|vfmaddsub213pd ymm6,ymm3,ymm7|vfmaddsub213pd %ymm7,%ymm3,%ymm6
    c4e2e5dd3c2500100000|vaesenclast ymm7,ymm3,YMMWORD PTR [eiz*1+0x1000]|vaesenclast 0x1000(,%eiz,1),%ymm3,%ymm7
    c4e2e9099300010000|vpsignw xmm2,xmm2,XMMWORD PTR [ebx+0x100]|vpsignw 0x100(%ebx),%xmm2,%xmm2
    c4e2e939f7|vpminsd xmm6,xmm2,xmm7|vpminsd %xmm7,%xmm2,%xmm6
    c4e2e93e4c24f0|vpmaxuw xmm1,xmm2,XMMWORD PTR [esp-0x10]|vpmaxuw -0x10(%esp),%xmm2,%xmm1
    c4e2e9a603|vfmaddsub213pd xmm0,xmm2,XMMWORD PTR [ebx]|vfmaddsub213pd (%ebx),%xmm2,%xmm0
    c4e2e9afd9|vfnmsub213sd xmm3,xmm2,xmm1|vfnmsub213sd %xmm1,%xmm2,%xmm3
    c4e2e9bb6e80|vfmsub231sd xmm5,xmm2,QWORD PTR [esi-0x80]|vfmsub231sd -0x80(%esi),%xmm2,%xmm5
    c4e2e9bbd9|vfmsub231sd xmm3,xmm2,xmm1|vfmsub231sd %xmm1,%xmm2,%xmm3
    c4e2e9bc3c2500100000|vfnmadd231pd xmm7,xmm2,XMMWORD PTR [eiz*1+0x1000]|vfnmadd231pd 0x1000(,%eiz,1),%xmm2,%xmm7
    c4e2e9bfd9|vfnmsub231sd xmm3,xmm2,xmm1|vfnmsub231sd %xmm1,%xmm2,%xmm3
    c4e2e9dd7801|vaesenclast xmm7,xmm2,XMMWORD PTR [eax+0x1]|vaesenclast 0x1(%eax),%xmm2,%xmm7
    c4e2ebf7448b10|shrx eax,DWORD PTR [ebx+ecx*4+0x10],edx|shrx %edx,0x10(%ebx,%ecx,4),%eax
    c4e2ed04d9|vpmaddubsw ymm3,ymm2,ymm1|vpmaddubsw %ymm1,%ymm2,%ymm3
    c4e2ed057801|vphsubw ymm7,ymm2,YMMWORD PTR [eax+0x1]|vphsubw 0x1(%eax),%ymm2,%ymm7
    c4e2ed05c1|vphsubw ymm0,ymm2,ymm1|vphsubw %ymm1,%ymm2,%ymm0
    c4e2ed0a20|vpsignd ymm4,ymm2,YMMWORD PTR [eax]|vpsignd (%eax),%ymm2,%ymm4
    c4e2ed3d448b10|vpmaxsd ymm0,ymm2,YMMWORD PTR [ebx+ecx*4+0x10]|vpmaxsd 0x10(%ebx,%ecx,4),%ymm2,%ymm0
    c4e2ed3fea|vpmaxud ymm5,ymm2,ymm2|vpmaxud %ymm2,%ymm2,%ymm5
    c4e2ed8c0578563412|vpmaskmovq ymm0,ymm2,YMMWORD PTR ds:0x12345678|vpmaskmovq 0x12345678,%ymm2,%ymm0
    c4e2ed9820|vfmadd132pd ymm4,ymm2,YMMWORD PTR [eax]|vfmadd132pd (%eax),%ymm2,%ymm4
    c4e2ed9c448b10|vfnmadd132pd ymm0,ymm2,YMMWORD PTR [ebx+ecx*4+0x10]|vfnmadd132pd 0x10(%ebx,%ecx,4),%ymm2,%ymm0
    c4e2edab9300010000|vfmsub213sd xmm2,xmm2,QWORD PTR [ebx+0x100]|vfmsub213sd 0x100(%ebx),%xmm2,%xmm2
    c4e2edac20|vfnmadd213pd ymm4,ymm2,YMMWORD PTR [eax]|vfnmadd213pd (%eax),%ymm2,%ymm4
    c4e2edad9300010000|vfnmadd213sd xmm2,xmm2,QWORD PTR [ebx+0x100]|vfnmadd213sd 0x100(%ebx),%xmm2,%xmm2
    c4e2edb83c2500100000|vfmadd231pd ymm7,ymm2,YMMWORD PTR [eiz*1+0x1000]|vfmadd231pd 0x1000(,%eiz,1),%ymm2,%ymm7
    c4e2edbe9300010000|vfnmsub231pd ymm2,ymm2,YMMWORD PTR [ebx+0x100]|vfnmsub231pd 0x100(%ebx),%ymm2,%ymm2
    c4e2f9009300010000|vpshufb xmm2,xmm0,XMMWORD PTR [ebx+0x100]|vpshufb 0x100(%ebx),%xmm0,%xmm2
    c4e2f90a03|vpsignd xmm0,xmm0,XMMWORD PTR [ebx]|vpsignd (%ebx),%xmm0,%xmm0
    c4e2f90b7801|vpmulhrsw xmm7,xmm0,XMMWORD PTR [eax+0x1]|vpmulhrsw 0x1(%eax),%xmm0,%xmm7
    c4e2f9216e80|vpmovsxbd xmm5,DWORD PTR [esi-0x80]|vpmovsxbd -0x80(%esi),%xmm5
    c4e2f93f03|vpmaxud xmm0,xmm0,XMMWORD PTR [ebx]|vpmaxud (%ebx),%xmm0,%xmm0
    c4e2f9409300010000|vpmulld xmm2,xmm0,XMMWORD PTR [ebx+0x100]|vpmulld 0x100(%ebx),%xmm0,%xmm2
    c4e2f99f9300010000|vfnmsub132sd xmm2,xmm0,QWORD PTR [ebx+0x100]|vfnmsub132sd 0x100(%ebx),%xmm0,%xmm2
    c4e2f9b74c24f0|vfmsubadd231pd xmm1,xmm0,XMMWORD PTR [esp-0x10]|vfmsubadd231pd -0x10(%esp),%xmm0,%xmm1
    c4e2f9bd7801|vfnmadd231sd xmm7,xmm0,QWORD PTR [eax+0x1]|vfnmadd231sd 0x1(%eax),%xmm0,%xmm7
    c4e2f9be3c2500100000|vfnmsub231pd xmm7,xmm0,XMMWORD PTR [eiz*1+0x1000]|vfnmsub231pd 0x1000(,%eiz,1),%xmm0,%xmm7
    c4e2f9dc3c2500100000|vaesenc xmm7,xmm0,XMMWORD PTR [eiz*1+0x1000]|vaesenc 0x1000(,%eiz,1),%xmm0,%xmm7
    c4e2f9dec1|vaesdec xmm0,xmm0,xmm1|vaesdec %xmm1,%xmm0,%xmm0
    c4e2fbf703|shrx eax,DWORD PTR [ebx],eax|shrx %eax,(%ebx),%eax
    c4e2fd1c20|vpabsb ymm4,YMMWORD PTR [eax]|vpabsb (%eax),%ymm4
    c4e2fd1d4c24f0|vpabsw ymm1,YMMWORD PTR [esp-0x10]|vpabsw -0x10(%esp),%ymm1
    c4e2fd1df7|vpabsw ymm6,ymm7|vpabsw %ymm7,%ymm6
    c4e2fd236e80|vpmovsxwd ymm5,XMMWORD PTR [esi-0x80]|vpmovsxwd -0x80(%esi),%ymm5
    c4e2fd297801|vpcmpeqq ymm7,ymm0,YMMWORD PTR [eax+0x1]|vpcmpeqq 0x1(%eax),%ymm0,%ymm7
    c4e2fd933c2500100000|vgatherqpd ymm7,QWORD PTR [ymm4*1+0x1000],ymm0|vgatherqpd %ymm0,0x1000(,%ymm4,1),%ymm7
    c4e2fd9c448b10|vfnmadd132pd ymm0,ymm0,YMMWORD PTR [ebx+ecx*4+0x10]|vfnmadd132pd 0x10(%ebx,%ecx,4),%ymm0,%ymm0
    c4e2fda603|vfmaddsub213pd ymm0,ymm0,YMMWORD PTR [ebx]|vfmaddsub213pd (%ebx),%ymm0,%ymm0
    c4e2fda77801|vfmsubadd213pd ymm7,ymm0,YMMWORD PTR [eax+0x1]|vfmsubadd213pd 0x1(%eax),%ymm0,%ymm7
    c4e2fdab7801|vfmsub213sd xmm7,xmm0,QWORD PTR [eax+0x1]|vfmsub213sd 0x1(%eax),%xmm0,%xmm7
    c4e2fdaf3c2500100000|vfnmsub213sd xmm7,xmm0,QWORD PTR [eiz*1+0x1000]|vfnmsub213sd 0x1000(,%eiz,1),%xmm0,%xmm7
    c4e2fdb84c24f0|vfmadd231pd ymm1,ymm0,YMMWORD PTR [esp-0x10]|vfmadd231pd -0x10(%esp),%ymm0,%ymm1
    c4e2fdbe448b10|vfnmsub231pd ymm0,ymm0,YMMWORD PTR [ebx+ecx*4+0x10]|vfnmsub231pd 0x10(%ebx,%ecx,4),%ymm0,%ymm0
    c4e2fdddc1|vaesenclast ymm0,ymm0,ymm1|vaesenclast %ymm1,%ymm0,%ymm0
    c4e36102780112|vpblendd xmm7,xmm3,XMMWORD PTR [eax+0x1],0x12|vpblendd $0x12,0x1(%eax),%xmm3,%xmm7
    c4e36144ea12|vpclmulqdq xmm5,xmm3,xmm2,0x12|vpclmulqdq $0x12,%xmm2,%xmm3,%xmm5
    c4e3616b34f51000008012|vfmaddsd xmm6,xmm3,QWORD PTR [esi*8-0x7ffffff0],xmm1|vfmaddsd %xmm1,-0x7ffffff0(,%esi,8),%xmm3,%xmm6
    c4e3617cd912|vfnmsubps xmm3,xmm3,xmm1,xmm1|vfnmsubps %xmm1,%xmm1,%xmm3,%xmm3
    c4e36538f712|vinserti128 ymm6,ymm3,xmm7,0x12|vinserti128 $0x12,%xmm7,%ymm3,%ymm6
    c4e36540057856341212|vdpps ymm0,ymm3,YMMWORD PTR ds:0x12345678,0x12|vdpps $0x12,0x12345678,%ymm3,%ymm0
    c4e3656bea12|vfmaddsd xmm5,xmm3,xmm2,xmm1|vfmaddsd %xmm1,%xmm2,%xmm3,%xmm5
    c4e36579780112|vfnmaddpd ymm7,ymm3,YMMWORD PTR [eax+0x1],ymm1|vfnmaddpd %ymm1,0x1(%eax),%ymm3,%ymm7
    c4e3690d4c24f012|vblendpd xmm1,xmm2,XMMWORD PTR [esp-0x10],0x12|vblendpd $0x12,-0x10(%esp),%xmm2,%xmm1
    c4e369442012|vpclmulqdq xmm4,xmm2,XMMWORD PTR [eax],0x12|vpclmulqdq $0x12,(%eax),%xmm2,%xmm4
    c4e3694c930001000012|vpblendvb xmm2,xmm2,XMMWORD PTR [ebx+0x100],xmm1|vpblendvb %xmm1,0x100(%ebx),%xmm2,%xmm2
    c4e3697d4c24f012|vfnmsubpd xmm1,xmm2,XMMWORD PTR [esp-0x10],xmm1|vfnmsubpd %xmm1,-0x10(%esp),%xmm2,%xmm1
    c4e3697e057856341212|vfnmsubss xmm0,xmm2,DWORD PTR ds:0x12345678,xmm1|vfnmsubss %xmm1,0x12345678,%xmm2,%xmm0
    c4e36d064c24f012|vperm2f128 ymm1,ymm2,YMMWORD PTR [esp-0x10],0x12|vperm2f128 $0x12,-0x10(%esp),%ymm2,%ymm1
    c4e36d066e8012|vperm2f128 ymm5,ymm2,YMMWORD PTR [esi-0x80],0x12|vperm2f128 $0x12,-0x80(%esi),%ymm2,%ymm5
    c4e36d0bea12|vroundsd xmm5,xmm2,xmm2,0x12|vroundsd $0x12,%xmm2,%xmm2,%xmm5
    c4e36d48f712|vpermil2ps ymm6,ymm2,ymm7,ymm1,0x2|vpermil2ps $0x2,%ymm1,%ymm7,%ymm2,%ymm6
    c4e36d5e0312|vfmsubaddps ymm0,ymm2,YMMWORD PTR [ebx],ymm1|vfmsubaddps %ymm1,(%ebx),%ymm2,%ymm0
    c4e3790b3c250010000012|vroundsd xmm7,xmm0,QWORD PTR [eiz*1+0x1000],0x12|vroundsd $0x12,0x1000(,%eiz,1),%xmm0,%xmm7
    c4e37916057856341212|vpextrd DWORD PTR ds:0x12345678,xmm0,0x12|vpextrd $0x12,%xmm0,0x12345678
    c4e3795d6e8012|vfmaddsubpd xmm5,xmm0,XMMWORD PTR [esi-0x80],xmm1|vfmaddsubpd %xmm1,-0x80(%esi),%xmm0,%xmm5
    c4e3796a057856341212|vfmaddss xmm0,xmm0,DWORD PTR ds:0x12345678,xmm1|vfmaddss %xmm1,0x12345678,%xmm0,%xmm0
    c4e3796b780112|vfmaddsd xmm7,xmm0,QWORD PTR [eax+0x1],xmm1|vfmaddsd %xmm1,0x1(%eax),%xmm0,%xmm7
    c4e3796bea12|vfmaddsd xmm5,xmm0,xmm2,xmm1|vfmaddsd %xmm1,%xmm2,%xmm0,%xmm5
    c4e37d02930001000012|vpblendd ymm2,ymm0,YMMWORD PTR [ebx+0x100],0x12|vpblendd $0x12,0x100(%ebx),%ymm0,%ymm2
    c4e37d0c780112|vblendps ymm7,ymm0,YMMWORD PTR [eax+0x1],0x12|vblendps $0x12,0x1(%eax),%ymm0,%ymm7
    c4e37d0fea12|vpalignr ymm5,ymm0,ymm2,0x12|vpalignr $0x12,%ymm2,%ymm0,%ymm5
    c4e37d19ea12|vextractf128 xmm2,ymm5,0x12|vextractf128 $0x12,%ymm5,%xmm2
    c4e37d1df712|vcvtps2ph xmm7,ymm6,0x12|vcvtps2ph $0x12,%ymm6,%xmm7
    c4e37d6b3c250010000012|vfmaddsd xmm7,xmm0,QWORD PTR [eiz*1+0x1000],xmm1|vfmaddsd %xmm1,0x1000(,%eiz,1),%xmm0,%xmm7
    c4e37d79448b1012|vfnmaddpd ymm0,ymm0,YMMWORD PTR [ebx+ecx*4+0x10],ymm1|vfnmaddpd %ymm1,0x10(%ebx,%ecx,4),%ymm0,%ymm0
    c4e37d7eea12|vfnmsubss xmm5,xmm0,xmm2,xmm1|vfnmsubss %xmm1,%xmm2,%xmm0,%xmm5
    c4e3e10a34f51000008012|vroundss xmm6,xmm3,DWORD PTR [esi*8-0x7ffffff0],0x12|vroundss $0x12,-0x7ffffff0(,%esi,8),%xmm3,%xmm6
    c4e3e10e34f51000008012|vpblendw xmm6,xmm3,XMMWORD PTR [esi*8-0x7ffffff0],0x12|vpblendw $0x12,-0x7ffffff0(,%esi,8),%xmm3,%xmm6
    c4e3e10e3c250010000012|vpblendw xmm7,xmm3,XMMWORD PTR [eiz*1+0x1000],0x12|vpblendw $0x12,0x1000(,%eiz,1),%xmm3,%xmm7
    c4e3e148ea12|vpermil2ps xmm5,xmm3,xmm1,xmm2,0x2|vpermil2ps $0x2,%xmm2,%xmm1,%xmm3,%xmm5
    c4e3e15d6e8012|vfmaddsubpd xmm5,xmm3,xmm1,XMMWORD PTR [esi-0x80]|vfmaddsubpd -0x80(%esi),%xmm1,%xmm3,%xmm5
    c4e3e15e4c24f012|vfmsubaddps xmm1,xmm3,xmm1,XMMWORD PTR [esp-0x10]|vfmsubaddps -0x10(%esp),%xmm1,%xmm3,%xmm1
    c4e3e16b2012|vfmaddsd xmm4,xmm3,xmm1,QWORD PTR [eax]|vfmaddsd (%eax),%xmm1,%xmm3,%xmm4
    c4e3e90b057856341212|vroundsd xmm0,xmm2,QWORD PTR ds:0x12345678,0x12|vroundsd $0x12,0x12345678,%xmm2,%xmm0
    c4e3e90bf712|vroundsd xmm6,xmm2,xmm7,0x12|vroundsd $0x12,%xmm7,%xmm2,%xmm6
    c4e3e90ed912|vpblendw xmm3,xmm2,xmm1,0x12|vpblendw $0x12,%xmm1,%xmm2,%xmm3
    c4e3e921c112|vinsertps xmm0,xmm2,xmm1,0x12|vinsertps $0x12,%xmm1,%xmm2,%xmm0
    c4e3e949c112|vpermil2pd xmm0,xmm2,xmm1,xmm1,0x2|vpermil2pd $0x2,%xmm1,%xmm1,%xmm2,%xmm0
    c4e3e949ea12|vpermil2pd xmm5,xmm2,xmm1,xmm2,0x2|vpermil2pd $0x2,%xmm2,%xmm1,%xmm2,%xmm5
    c4e3e95d0312|vfmaddsubpd xmm0,xmm2,xmm1,XMMWORD PTR [ebx]|vfmaddsubpd (%ebx),%xmm1,%xmm2,%xmm0
    c4e3e9680312|vfmaddps xmm0,xmm2,xmm1,XMMWORD PTR [ebx]|vfmaddps (%ebx),%xmm1,%xmm2,%xmm0
    c4e3e97dea12|vfnmsubpd xmm5,xmm2,xmm1,xmm2|vfnmsubpd %xmm2,%xmm1,%xmm2,%xmm5
    c4e3ed0dd912|vblendpd ymm3,ymm2,ymm1,0x12|vblendpd $0x12,%ymm1,%ymm2,%ymm3
    c4e3ed5f0312|vfmsubaddpd ymm0,ymm2,ymm1,YMMWORD PTR [ebx]|vfmsubaddpd (%ebx),%ymm1,%ymm2,%ymm0
    c4e3ed6cea12|vfmsubps ymm5,ymm2,ymm1,ymm2|vfmsubps %ymm2,%ymm1,%ymm2,%ymm5
    c4e3ed6d4c24f012|vfmsubpd ymm1,ymm2,ymm1,YMMWORD PTR [esp-0x10]|vfmsubpd -0x10(%esp),%ymm1,%ymm2,%ymm1
    c4e3f909448b1012|vroundpd xmm0,XMMWORD PTR [ebx+ecx*4+0x10],0x12|vroundpd $0x12,0x10(%ebx,%ecx,4),%xmm0
    c4e3f915780112|vpextrw WORD PTR [eax+0x1],xmm7,0x12|vpextrw $0x12,%xmm7,0x1(%eax)
    c4e3f9443c250010000012|vpclmulqdq xmm7,xmm0,XMMWORD PTR [eiz*1+0x1000],0x12|vpclmulqdq $0x12,0x1000(,%eiz,1),%xmm0,%xmm7
    c4e3f95d6e8012|vfmaddsubpd xmm5,xmm0,xmm1,XMMWORD PTR [esi-0x80]|vfmaddsubpd -0x80(%esi),%xmm1,%xmm0,%xmm5
    c4e3f9694c24f012|vfmaddpd xmm1,xmm0,xmm1,XMMWORD PTR [esp-0x10]|vfmaddpd -0x10(%esp),%xmm1,%xmm0,%xmm1
    c4e3f96c34f51000008012|vfmsubps xmm6,xmm0,xmm1,XMMWORD PTR [esi*8-0x7ffffff0]|vfmsubps -0x7ffffff0(,%esi,8),%xmm1,%xmm0,%xmm6
    c4e3f96d0312|vfmsubpd xmm0,xmm0,xmm1,XMMWORD PTR [ebx]|vfmsubpd (%ebx),%xmm1,%xmm0,%xmm0
    c4e3f96e780112|vfmsubss xmm7,xmm0,xmm1,DWORD PTR [eax+0x1]|vfmsubss 0x1(%eax),%xmm1,%xmm0,%xmm7
    c4e3fd086e8012|vroundps ymm5,YMMWORD PTR [esi-0x80],0x12|vroundps $0x12,-0x80(%esi),%ymm5
    c4e3fd0ac112|vroundss xmm0,xmm0,xmm1,0x12|vroundss $0x12,%xmm1,%xmm0,%xmm0
    c4e3fd0cf712|vblendps ymm6,ymm0,ymm7,0x12|vblendps $0x12,%ymm7,%ymm0,%ymm6
    c4e3fd5f780112|vfmsubaddpd ymm7,ymm0,ymm1,YMMWORD PTR [eax+0x1]|vfmsubaddpd 0x1(%eax),%ymm1,%ymm0,%ymm7
    c4e3fd6d4c24f012|vfmsubpd ymm1,ymm0,ymm1,YMMWORD PTR [esp-0x10]|vfmsubpd -0x10(%esp),%ymm1,%ymm0,%ymm1
    c4e3fd78d912|vfnmaddps ymm3,ymm0,ymm1,ymm1|vfnmaddps %ymm1,%ymm1,%ymm0,%ymm3
    c4e3fd7934f51000008012|vfnmaddpd ymm6,ymm0,ymm1,YMMWORD PTR [esi*8-0x7ffffff0]|vfnmaddpd -0x7ffffff0(,%esi,8),%ymm1,%ymm0,%ymm6
    c4e3fd7b6e8012|vfnmaddsd xmm5,xmm0,xmm1,QWORD PTR [esi-0x80]|vfnmaddsd -0x80(%esi),%xmm1,%xmm0,%xmm5
    c50578563412|lds eax,FWORD PTR ds:0x12345678|lds 0x12345678,%eax
    c50f|lds ecx,FWORD PTR [edi]|lds (%edi),%ecx
    c5d9128456789abc01|vmovlpd xmm0,xmm4,QWORD PTR [esi+edx*2+0x1bc9a78]|vmovlpd 0x1bc9a78(%esi,%edx,2),%xmm4,%xmm0
    c5f877|vzeroupper|vzeroupper
    c9|leave|leave
    cac112|retf 0x12c1|lret $0x12c1
    cb|retf|lret
    cf|iret|iret
    d003|rol BYTE PTR [ebx],1|rolb (%ebx)
    ea3412785600f0|jmp 0xf000:0x56781234|ljmp $0xf000,$0x56781234
    ed|in eax,dx|in (%dx),%eax
    f082930001000012|lock adc BYTE PTR [ebx+0x100],0x12|lock adcb $0x12,0x100(%ebx)
    f1|int1|int1
    f209d9|repnz or ecx,ebx|repnz or %ebx,%ecx
    f20ad9|repnz or bl,cl|repnz or %cl,%bl
    f20c6e|repnz or al,0x6e|repnz or $0x6e,%al
    f20f02ea|repnz lar ebp,edx|repnz lar %edx,%ebp
    f20f1003|movsd xmm0,QWORD PTR [ebx]|movsd (%ebx),%xmm0
    f20f193c2500100000|repnz nop DWORD PTR [eiz*1+0x1000]|repnz nopl 0x1000(,%eiz,1)
    f20f19c1|repnz nop ecx|repnz nop %ecx
    f20f2105|repnz mov ebp,dr0|repnz mov %db0,%ebp
    f20f2120|repnz mov eax,dr4|repnz mov %db4,%eax
    f20f2378|repnz mov dr7,eax|repnz mov %eax,%db7
    f20f38f16e80|crc32 ebp,DWORD PTR [esi-0x80]|crc32l -0x80(%esi),%ebp
    f20f4803|repnz cmovs eax,DWORD PTR [ebx]|repnz cmovs (%ebx),%eax
    f20f4dc1|repnz cmovge eax,ecx|repnz cmovge %ecx,%eax
    f20f59f7|mulsd xmm6,xmm7|mulsd %xmm7,%xmm6
    f20f7cd9|haddps xmm3,xmm1|haddps %xmm1,%xmm3
    f20f93448b10|repnz setae BYTE PTR [ebx+ecx*4+0x10]|repnz setae 0x10(%ebx,%ecx,4)
    f20f9603|repnz setbe BYTE PTR [ebx]|repnz setbe (%ebx)
    f20fa5448b10|repnz shld DWORD PTR [ebx+ecx*4+0x10],eax,cl|repnz shld %cl,%eax,0x10(%ebx,%ecx,4)
    f20fb0c1|repnz cmpxchg cl,al|repnz cmpxchg %al,%cl
    f20fbb6e80|repnz btc DWORD PTR [esi-0x80],ebp|repnz btc %ebp,-0x80(%esi)
    f20fce|repnz bswap esi|repnz bswap %esi
    f212448b10|repnz adc al,BYTE PTR [ebx+ecx*4+0x10]|repnz adc 0x10(%ebx,%ecx,4),%al
    f21478|repnz adc al,0x78|repnz adc $0x78,%al
    f21bf7|repnz sbb esi,edi|repnz sbb %edi,%esi
    f21cd9|repnz sbb al,0xd9|repnz sbb $0xd9,%al
    f22df7128456|repnz sub eax,0x568412f7|repnz sub $0x568412f7,%eax
    f241|repnz inc ecx|repnz inc %ecx
    f247|repnz inc edi|repnz inc %edi
    f24a|repnz dec edx|repnz dec %edx
    f24f|repnz dec edi|repnz dec %edi
    f257|repnz push edi|repnz push %edi
    f2694c24f012845678|repnz imul ecx,DWORD PTR [esp-0x10],0x78568412|repnz imul $0x78568412,-0x10(%esp),%ecx
    f2696e8012845678|repnz imul ebp,DWORD PTR [esi-0x80],0x78568412|repnz imul $0x78568412,-0x80(%esi),%ebp
    f281d912845678|repnz sbb ecx,0x78568412|repnz sbb $0x78568412,%ecx
    f287c1|repnz xchg ecx,eax|repnz xchg %eax,%ecx
    f288c1|repnz mov cl,al|repnz mov %al,%cl
    f28a7801|repnz mov bh,BYTE PTR [eax+0x1]|repnz mov 0x1(%eax),%bh
    f292|repnz xchg edx,eax|repnz xchg %eax,%edx
    f2b3f7|repnz mov bl,0xf7|repnz mov $0xf7,%bl
    f2b505|repnz mov ch,0x5|repnz mov $0x5,%ch
    f2b7c1|repnz mov bh,0xc1|repnz mov $0xc1,%bh
    f2b9d9128456|repnz mov ecx,0x568412d9|repnz mov $0x568412d9,%ecx
    f2bd78011284|repnz mov ebp,0x84120178|repnz mov $0x84120178,%ebp
    f2c9|repnz leave|repnz leave
    f2ca3c25|repnz retf 0x253c|repnz lret $0x253c
    f2d103|repnz rol DWORD PTR [ebx],1|repnz roll (%ebx)
    f2d1ea|repnz shr edx,1|repnz shr %edx
    f2d434|repnz aam 0x34|repnz aam $0x34
    f2d444|repnz aam 0x44|repnz aam $0x44
    f2e7ea|repnz out 0xea,eax|repnz out %eax,$0xea
    f3023c2500100000|repz add bh,BYTE PTR [eiz*1+0x1000]|repz add 0x1000(,%eiz,1),%bh
    f30f00448b10|repz sldt WORD PTR [ebx+ecx*4+0x10]|repz sldt 0x10(%ebx,%ecx,4)
    f30f1220|movsldup xmm4,XMMWORD PTR [eax]|movsldup (%eax),%xmm4
    f30f1634f510000080|movshdup xmm6,XMMWORD PTR [esi*8-0x7ffffff0]|movshdup -0x7ffffff0(,%esi,8),%xmm6
    f30f236e|repz mov dr5,esi|repz mov %esi,%db5
    f30f23d9|repz mov dr3,ecx|repz mov %ecx,%db3
    f30f30|repz wrmsr|repz wrmsr
    f30f32|repz rdmsr|repz rdmsr
    f30f4e9300010000|repz cmovle edx,DWORD PTR [ebx+0x100]|repz cmovle 0x100(%ebx),%edx
    f30f52d9|rsqrtss xmm3,xmm1|rsqrtss %xmm1,%xmm3
    f30f5c03|subss xmm0,DWORD PTR [ebx]|subss (%ebx),%xmm0
    f30f6f20|movdqu xmm4,XMMWORD PTR [eax]|movdqu (%eax),%xmm4
    f30f936e80|repz setae BYTE PTR [esi-0x80]|repz setae -0x80(%esi)
    f30f983c2500100000|repz sets BYTE PTR [eiz*1+0x1000]|repz sets 0x1000(,%eiz,1)
    f30f9cea|repz setl dl|repz setl %dl
    f30fa39300010000|repz bt DWORD PTR [ebx+0x100],edx|repz bt %edx,0x100(%ebx)
    f30faff7|repz imul esi,edi|repz imul %edi,%esi
    f30fb3448b10|repz btr DWORD PTR [ebx+ecx*4+0x10],eax|repz btr %eax,0x10(%ebx,%ecx,4)
    f30fb8f7|popcnt esi,edi|popcnt %edi,%esi
    f30fbbea|repz btc edx,ebp|repz btc %ebp,%edx
    f30fc23c250010000012|cmpss xmm7,DWORD PTR [eiz*1+0x1000],0x12|cmpss $0x12,0x1000(,%eiz,1),%xmm7
    f30fc74c24f0|repz cmpxchg8b QWORD PTR [esp-0x10]|repz cmpxchg8b -0x10(%esp)
    f30fcb|repz bswap ebx|repz bswap %ebx
    f30fff7801|repz ud0 edi,DWORD PTR [eax+0x1]|repz ud0 0x1(%eax),%edi
    f32020|repz and BYTE PTR [eax],ah|repz and %ah,(%eax)
    f32034f510000080|repz and BYTE PTR [esi*8-0x7ffffff0],dh|repz and %dh,-0x7ffffff0(,%esi,8)
    f323d9|repz and ebx,ecx|repz and %ecx,%ebx
    f328f7|repz sub bh,dh|repz sub %dh,%bh
    f32b7801|repz sub edi,DWORD PTR [eax+0x1]|repz sub 0x1(%eax),%edi
    f33c44|repz cmp al,0x44|repz cmp $0x44,%al
    f346|repz inc esi|repz inc %esi
    f34d|repz dec ebp|repz dec %ebp
    f36b6e8012|repz imul ebp,DWORD PTR [esi-0x80],0x12|repz imul $0x12,-0x80(%esi),%ebp
    f385f7|repz test edi,esi|repz test %esi,%edi
    f390|pause|pause
    f3a7|repz cmps DWORD PTR ds:[esi],DWORD PTR es:[edi]|repz cmpsl %es:(%edi),%ds:(%esi)
    f3b2c1|repz mov dl,0xc1|repz mov $0xc1,%dl
    f3b544|repz mov ch,0x44|repz mov $0x44,%ch
    f3bbd9128456|repz mov ebx,0x568412d9|repz mov $0x568412d9,%ebx
    f3c8031284|repz enter 0x1203,0x84|repz enter $0x1203,$0x84
    f3c9|repz leave|repz leave
    f3d0ea|repz shr dl,1|repz shr %dl
    f3d593|repz aad 0x93|repz aad $0x93
    f3d934f510000080|repz fnstenv [esi*8-0x7ffffff0]|repz fnstenv -0x7ffffff0(,%esi,8)
    f3ef|repz out dx,eax|repz out %eax,(%dx)
    f3fe0578563412|repz inc BYTE PTR ds:0x12345678|repz incb 0x12345678
    f634f510000080|div BYTE PTR [esi*8-0x7ffffff0]|divb -0x7ffffff0(,%esi,8)
    fa|cli|cli
    ff17|call DWORD PTR [edi]|call *(%edi)
    ff36|push DWORD PTR [esi]|push (%esi)
    """

  static let bits16 = """
    06|push es|push %es
    0f0103|sgdtw [bp+di]|sgdtw (%bp,%di)
    0f011b|lidtw [bp+di]|lidtw (%bp,%di)
    0f0153f0|lgdtw [bp+di-0x10]|lgdtw -0x10(%bp,%di)
    50|push ax|push %ax
    60|pusha|pusha
    6233|bound si,DWORD PTR [bp+di]|bound %si,(%bp,%di)
    6606|pushd es|pushl %es
    6650|push eax|push %eax
    6660|pushad|pushal
    666d|ins DWORD PTR es:[di],dx|insl (%dx),%es:(%di)
    668ed3|mov ss,ebx|mov %ebx,%ss
    6690|xchg eax,eax|xchg %eax,%eax
    669c|pushfd|pushfl
    66a5|movs DWORD PTR es:[di],DWORD PTR ds:[si]|movsl %ds:(%si),%es:(%di)
    66ab|stos DWORD PTR es:[di],eax|stos %eax,%es:(%di)
    66c20800|retd 0x8|retl $0x8
    66c3|retd|retl
    66cb|retfd|lretl
    66cf|iretd|iretl
    66ed|in eax,dx|in (%dx),%eax
    66ff17|call DWORD PTR [bx]|calll *(%bx)
    8ed3|mov ss,bx|mov %bx,%ss
    8f01|pop WORD PTR [bx+di]|pop (%bx,%di)
    8fe97801cb|blcfill eax,ebx|blcfill %ebx,%eax
    90|nop|nop
    9c|pushf|pushf
    c20800|ret 0x8|ret $0x8
    c3|ret|ret
    c4e260f2c1|andn eax,ebx,ecx|andn %ecx,%ebx,%eax
    c50f|lds cx,DWORD PTR [bx]|lds (%bx),%cx
    c5f877|vzeroupper|vzeroupper
    c9|leave|leave
    cb|retf|lret
    cf|iret|iret
    ea341200f0|jmp 0xf000:0x1234|ljmp $0xf000,$0x1234
    ed|in ax,dx|in (%dx),%ax
    ff17|call WORD PTR [bx]|call *(%bx)
    """
}
