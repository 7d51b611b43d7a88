# A tour through every form of memory-mapped I/O and through what else leaves a
# confidential guest (MSR, time, HLT, debug registers), checked by the guest itself.
#
# Prints and leaves as io-tour does.

#include "start.inc"
#include "exit.inc"
#include "print.inc"
#include "machine.inc"
#include "check.inc"
#include "trap.inc"
#include "device.inc"
#include "summary.inc"

main:
        call    openSerial
        call    setUpMachine

#include "mmio-tour/all.inc"

        SUMMARY
