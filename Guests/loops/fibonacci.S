# The 33rd Fibonacci number by plain recursion: calls, returns and the stack.

        .set    argument, 33
        .set    expected, 3524578

#include "loop.inc"

run:
        movl    $argument, %edi
fibonacci:
        cmpl    $2, %edi
        jae     1f
        movl    %edi, %eax
        ret
1:      pushq   %rbx
        pushq   %rbp
        movl    %edi, %ebx
        decl    %edi
        call    fibonacci
        movl    %eax, %ebp
        leal    -2(%rbx), %edi
        call    fibonacci
        addl    %ebp, %eax
        popq    %rbp
        popq    %rbx
        ret
