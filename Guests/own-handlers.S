# The tour as a confidential guest's own kernel: #VC and #VE come through its IDT, and the handlers of `Sources/Guest`,
# compiled as Embedded Swift, take them. Without confidential computing it is the tour as a plain kernel.
#
# Prints what the tour prints, then the checks of `own-handlers/checks.inc`; leaves with the tour's statuses.

#define OWN_HANDLERS
#include "own-handlers/include/state.h"
#include "start.inc"
#include "exit.inc"
#include "print.inc"
#include "machine.inc"
#include "check.inc"
#include "trap.inc"
#include "device.inc"
#include "summary.inc"
#include "own-handlers/handlers.inc"
#include "own-handlers/early.inc"

main:
        movq    %rsi, %rdi              # the zero page
        call    ownBegin
        call    setUpMachine
        call    openSerial

#include "io-tour/all.inc"
#include "own-handlers/checks.inc"

        SUMMARY

# The page tables at RAX, which is kept, are complete but for their attributes.
ownPreparePages:
        pushq   %rax
        movq    %rax, %rdi
        call    ownApplyAttributes
        popq    %rax
        orq     ownPrivateAttribute, %rax
        ret

# IDT and TSS are complete but for the handlers.
ownPrepareHandlers:
        call    ownSetGates
        ret
