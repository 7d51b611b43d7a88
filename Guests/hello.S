# The smallest useful guest: prints one line on the serial port, one OUT
# instruction per byte, and leaves with status 0.

#include "start.inc"
#include "exit.inc"

        .section .rodata, "a", @progbits
message:
        .ascii  "Hello from an x86-64 guest\n"
messageEnd:

        .text
main:
        movl    $message, %esi
        movw    $0x3f8, %dx             # the first serial port's data register
next:
        movb    (%rsi), %al
        outb    %al, %dx
        incl    %esi
        cmpl    $messageEnd, %esi
        jne     next

        EXIT    0
