# A tour through every form of port I/O, of memory-mapped I/O, and of what else leaves a
# confidential guest (CPUID, MSR, time, HLT, debug registers), checked by the guest itself.
#
# Prints `PASS name` or `FAIL name got … want …` per check, at the end
# `SUMMARY: n tests, m failures`, and leaves through port 0xF4 with 0 (all
# passed), 1 (some failed) or 2 (an exception that no check expected).

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

#include "io-tour/all.inc"

        SUMMARY
