# Copies 64 KB back and forth with loads and stores of 8 bytes, then adds the
# bytes' quadwords up.

        .set    size, 65536
        .set    rounds, 5000
        .set    expected, 0xab205d12

#include "loop.inc"

        .bss
        .balign 4096
source: .skip   size
target: .skip   size

        .text
run:
        xorl    %ecx, %ecx
        movabsq $0x0123456789abcdef, %rax
1:      movq    %rax, source(%rcx)
        rolq    $5, %rax
        addq    %rcx, %rax
        addl    $8, %ecx
        cmpl    $size, %ecx
        jb      1b

        movl    $rounds, %ebx
        movl    $source, %esi
        movl    $target, %edi
again:
        movl    $size / 32, %ecx
        movq    %rsi, %r8
        movq    %rdi, %r9
2:      movq    (%r8), %rax
        movq    8(%r8), %rdx
        movq    %rax, (%r9)
        movq    %rdx, 8(%r9)
        movq    16(%r8), %r10
        movq    24(%r8), %r11
        movq    %r10, 16(%r9)
        movq    %r11, 24(%r9)
        addq    $32, %r8
        addq    $32, %r9
        decl    %ecx
        jne     2b
        incq    (%rdi)                  # so that each round copies something new
        xchgq   %rsi, %rdi
        decl    %ebx
        jne     again

        xorl    %eax, %eax
        xorl    %ecx, %ecx
3:      addq    (%rsi,%rcx), %rax
        addl    $8, %ecx
        cmpl    $size, %ecx
        jb      3b
        movq    %rax, %rdx
        shrq    $32, %rdx
        xorl    %edx, %eax
        ret
