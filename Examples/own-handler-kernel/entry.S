# The entry of a direct 64-bit boot, the ways into #VC (29) and #VE (20), and what Swift and C take for granted.
        .macro  GATE entry, vector
        leaq    \entry(%rip), %rax
        movw    %ax, idt + 16 * \vector
        movl    $0x8e000010, idt + 16 * \vector + 2     # the selector of the loader's code, an interrupt gate
        shrq    $16, %rax
        movq    %rax, idt + 16 * \vector + 6
        .endm
        .macro  ENTRY handler
        .irp    register, r15, r14, r13, r12, r11, r10, r9, r8, rdi, rsi, rbp, rsp, rbx, rdx, rcx, rax
        pushq   %\register
        .endr
        movq    %rsp, %rdi
        cld
        call    \handler
        .irp    register, rax, rcx, rdx, rbx, rbp, rbp, rsi, rdi, r8, r9, r10, r11, r12, r13, r14, r15
        popq    %\register
        .endr
        addq    $8, %rsp                # the error code
        iretq
        .endm

        .globl  start, tdcall, memcpy, memmove, memset
        .section .text.start, "ax", @progbits
start:  leaq    stackTop(%rip), %rsp
        GATE    enterVC, 29
        GATE    enterVE, 20
        lidt    idtPointer
        call    kernel
enterVC:
        ENTRY   handleVC
enterVE:
        pushq   $0
        ENTRY   handleVE
tdcall: pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        movq    (%rdi), %rax
        movq    8(%rdi), %rcx
        movq    16(%rdi), %rdx
        .irp    number, 8, 9, 10, 11, 12, 13, 14, 15
        movq    8 * (\number - 5)(%rdi), %r\number
        .endr
        .byte   0x66, 0x0f, 0x01, 0xcc
        movq    %rax, (%rdi)
        movq    %rcx, 8(%rdi)
        movq    %rdx, 16(%rdi)
        .irp    number, 8, 9, 10, 11, 12, 13, 14, 15
        movq    %r\number, 8 * (\number - 5)(%rdi)
        .endr
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        ret
memcpy:
memmove:                                # nothing here overlaps
        movq    %rdi, %rax
        movq    %rdx, %rcx
        rep movsb
        ret
memset: movq    %rdi, %r8
        movl    %esi, %eax
        movq    %rdx, %rcx
        rep stosb
        movq    %r8, %rax
        ret
        .data
idtPointer:
        .word   30 * 16 - 1
        .quad   idt
        .bss
        .balign 16
idt:    .skip   30 * 16
        .skip   16384
stackTop:
