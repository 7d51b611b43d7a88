# The sieve of Eratosthenes over a byte per number, repeated; the result is the
# number of primes below the limit, added up.

        .set    limit, 65536
        .set    rounds, 120
        .set    expected, 6542 * rounds

#include "loop.inc"

        .bss
composite:
        .skip   limit

        .text
run:
        movl    $rounds, %ebx
        xorl    %eax, %eax              # primes found
again:
        movl    $composite, %edi        # forget the last round
        movl    $composite + limit, %ecx
1:      movq    $0, (%rdi)
        addq    $8, %rdi
        cmpq    %rcx, %rdi
        jb      1b

        movl    $2, %ecx
number:
        cmpb    $0, composite(%rcx)
        jne     3f
        incl    %eax
        movl    %ecx, %edx
        imull   %edx, %edx              # multiples from the square on
        cmpl    $256, %ecx
        jae     3f
2:      movb    $1, composite(%rdx)
        addl    %ecx, %edx
        cmpl    $limit, %edx
        jb      2b
3:      incl    %ecx
        cmpl    $limit, %ecx
        jb      number

        decl    %ebx
        jne     again
        ret
