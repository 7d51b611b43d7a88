# CRC-32 (reflected, 0xEDB88320): a table made bit by bit, then a call per byte.

        .set    size, 4096
        .set    rounds, 2500
        .set    expected, 0x0cabdabd

#include "loop.inc"

        .bss
        .balign 64
table:  .skip   256 * 4
text:   .skip   size

        .text
run:
        xorl    %ecx, %ecx
1:      movl    %ecx, %edi
        call    tableEntry
        movl    %eax, table(,%rcx,4)
        incl    %ecx
        cmpl    $256, %ecx
        jne     1b

        xorl    %ecx, %ecx              # the text: i * 7 + i / 256
2:      leal    (,%rcx,8), %eax
        subl    %ecx, %eax
        movl    %ecx, %edx
        shrl    $8, %edx
        addl    %edx, %eax
        movb    %al, text(%rcx)
        incl    %ecx
        cmpl    $size, %ecx
        jne     2b

        movl    $rounds, %ebp
        movl    $0xffffffff, %eax
again:
        movl    $text, %esi
        movl    $text + size, %ebx
3:      movzbl  (%rsi), %edi
        call    update
        incl    %esi
        cmpl    %ebx, %esi
        jne     3b
        decl    %ebp
        jne     again
        notl    %eax
        ret

# EAX, the sum so far, with the byte EDI.
update:
        xorl    %eax, %edi
        movzbl  %dil, %edi
        shrl    $8, %eax
        xorl    table(,%rdi,4), %eax
        ret

# EAX, the table's entry for the byte EDI.
tableEntry:
        movl    %edi, %eax
        movl    $8, %edx
1:      shrl    $1, %eax
        jae     2f
        xorl    $0xedb88320, %eax
2:      decl    %edx
        jne     1b
        ret
