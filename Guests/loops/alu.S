# Arithmetic and logic in registers: 10 million rounds of 15 instructions.

        .set    rounds, 10000000
        .set    expected, 0xc9d4f180

#include "loop.inc"

run:
        movl    $rounds, %ecx
        movl    $1, %eax
        movl    $0x9e3779b9, %ebx
        xorl    %edx, %edx
        movl    $0x7f4a7c15, %esi
round:
        addq    %rbx, %rax
        movq    %rax, %rdi
        shlq    $13, %rdi
        xorq    %rdi, %rax
        movq    %rax, %rdi
        shrq    $7, %rdi
        xorq    %rdi, %rax
        leaq    (%rsi,%rax,2), %rdx
        rolq    $17, %rsi
        subq    %rdx, %rsi
        orl     $1, %esi
        imulq   %rsi, %rbx
        addl    $3, %ebx
        decl    %ecx
        jne     round
        movq    %rax, %rdx
        shrq    $32, %rdx
        xorl    %edx, %eax
        xorl    %esi, %eax
        ret
