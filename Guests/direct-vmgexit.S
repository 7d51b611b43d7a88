# What a #VC handler never asks of a host, asked directly: an SEV-ES guest that
# fills the GHCB itself, and makes mistakes on purpose.
#
# Needs an SEV-ES guest that handles its own exceptions, and has none: no
# instruction here leaves but VMGEXIT. Prints `PASS name` or `FAIL name got …
# want …` per check, at the end `SUMMARY: n tests, m failures`, and leaves with
# 0 (all passed) or 1.
#
# A check is a row of a table: a request, and what SW_EXITINFO1 and
# SW_EXITINFO2 must say. Whatever the host refuses must not have touched the
# echo register, the shared buffer, or the GHCB around it. KVM and the
# specification want different answers to some rows; which of the two the host
# is like, the first request tells.

#include "start.inc"

        .set    ghcb, 0x400000          # a 2 MB page of its own, shared
        .set    buffer, ghcb + 0x800
        .set    bufferSize, 0x7f0
        .set    otherShared, ghcb + 0x1000
        .set    privatePage, 0x300000
        .set    hole, 0xc0000000
        .set    device, 0xfed80000
        .set    testBuffer, 0xff000000
        .set    beyondRAM, 0x10000000000

        .set    ghcbRAX, ghcb + 0x1f8
        .set    ghcbRCX, ghcb + 0x308
        .set    ghcbRDX, ghcb + 0x310
        .set    ghcbExitCode, ghcb + 0x390
        .set    ghcbInfo1, ghcb + 0x398
        .set    ghcbInfo2, ghcb + 0x3a0
        .set    ghcbScratch, ghcb + 0x3a8
        .set    ghcbXCR0, ghcb + 0x3e8
        .set    ghcbValid, ghcb + 0x3f0
        .set    ghcbVersion, ghcb + 0xffa
        .set    ghcbUsage, ghcb + 0xffc

        .set    validRAX, 1 << 63       # of the bitmap's first half
        .set    validCPL, 1 << 25
        .set    validRCX, 1 << 33       # of its second
        .set    validRDX, 1 << 34
        .set    validCode, 1 << 50
        .set    validInfo1, 1 << 51
        .set    validInfo2, 1 << 52
        .set    validScratch, 1 << 53
        .set    validXCR0, 1 << 61
        .set    validExit, validCode | validInfo1 | validInfo2

        .set    exitIOIO, 0x7b
        .set    exitCPUID, 0x72
        .set    exitMSR, 0x7c
        .set    exitVMMCALL, 0x81
        .set    exitMMIORead, 0x80000001
        .set    exitMMIOWrite, 0x80000002
        .set    exitPSC, 0x80000010

        .set    portEcho, 0xe0
        .set    echo, portEcho << 16
        .set    ioIn, 1
        .set    ioString, 4
        .set    ioRepeat, 8
        .set    io8, 0x10
        .set    io16, 0x20
        .set    io32, 0x40
        .set    address64, 0x200
        .set    outs, echo | ioString | ioRepeat | address64 | 3 << 10
        .set    ins, echo | ioString | ioRepeat | address64 | ioIn

        .set    intMax, 0x7fffffff

        # A row, in quadwords.
        .set    rowName, 0
        .set    rowCode, 8
        .set    rowInfo1, 16
        .set    rowInfo2, 24
        .set    rowScratch, 32
        .set    rowLow, 40              # the valid bitmap
        .set    rowHigh, 48
        .set    rowRAX, 56
        .set    rowRCX, 64
        .set    rowPage, 72             # usage, version << 32
        .set    rowKVM1, 80             # SW_EXITINFO1 and 2 as KVM answers
        .set    rowKVM2, 88
        .set    rowSpec1, 96            # … and as the specification has it
        .set    rowSpec2, 104
        .set    rowEcho, 112            # the echo register afterwards
        .set    rowFilled, 120          # bytes from the scratch area on that were filled
        .set    rowEnd, 128

        .set    wrong, 2                # SW_EXITINFO1 of a refusal
        .set    wrongUsage, 2           # SW_EXITINFO2 of one
        .set    wrongScratch, 3
        .set    wrongMissing, 4
        .set    wrongInput, 5
        .set    wrongEvent, 6

        .set    echoBefore, 0x5a5a5a5a
        .set    fillByte, 0xa5

        .section .bss.direct, "aw", @nobits
        .balign 8
isSpec: .skip   8
tests:  .skip   4
failures:
        .skip   4
line:   .skip   256

# Both personalities answer this row alike.
.macro ROW name, code, info1, info2, scratch, high, want1=0, want2=0, low=0, rax=0, rcx=0, page=2 << 32, echo=echoBefore, filled=0
        ROW2    \name, \code, \info1, \info2, \scratch, \high, \want1, \want2, \want1, \want2, \low, \rax, \rcx, \page, \echo, \filled
.endm

# KVM's answer, then the specification's.
.macro ROW2 name, code, info1, info2, scratch, high, kvm1, kvm2, spec1, spec2, low=0, rax=0, rcx=0, page=2 << 32, echo=echoBefore, filled=0
        .section .rodata.name, "a", @progbits
9:      .asciz  "\name"
        .section .rodata.rows, "a", @progbits
        .quad   9b, \code, \info1, \info2, \scratch, \low, \high, \rax, \rcx, \page
        .quad   \kvm1, \kvm2, \spec1, \spec2, \echo, \filled
.endm

        .section .rodata.rows, "a", @progbits
        .balign 8
rows:
#include "direct-vmgexit/strings.inc"
#include "direct-vmgexit/scratch.inc"
#include "direct-vmgexit/fields.inc"
        .section .rodata.rows, "a", @progbits
rowsEnd:
        # The specification has an answer to these; KVM ends the run.
#include "direct-vmgexit/huge.inc"
        .section .rodata.rows, "a", @progbits
hugeEnd:

        .section .rodata.text, "a", @progbits
textPass:
        .asciz  "PASS "
textFail:
        .asciz  "FAIL "
textGot:
        .asciz  " got "
textWant:
        .asciz  " want "
textSummary:
        .asciz  "SUMMARY: "
textTests:
        .asciz  " tests, "
textFailures:
        .asciz  " failures\n"
textDigits:
        .ascii  "0123456789abcdef"

        .text
main:
        call    shareGHCB
        call    askVersion
        movl    $rows, %ebp
1:      call    checkRow
        addl    $rowEnd, %ebp
        cmpl    $rowsEnd, %ebp
        jne     1b
        cmpl    $0, isSpec
        je      2f
3:      call    checkRow
        addl    $rowEnd, %ebp
        cmpl    $hugeEnd, %ebp
        jne     3b

2:      movl    $line, %edi
        movl    $textSummary, %esi
        call    appendText
        movl    tests, %eax
        call    appendDecimal
        movl    $textTests, %esi
        call    appendText
        movl    failures, %eax
        call    appendDecimal
        movl    $textFailures, %esi
        call    appendText
        call    printLine
        xorl    %eax, %eax
        cmpl    $0, failures
        je      4f
        incl    %eax
4:      movl    $0xf4, %edx
        call    directOut
5:      jmp     5b

# Takes the C-bit out of the mapping of the 2 MB page with the GHCB. Its place the MSR protocol tells.
shareGHCB:
        movl    $0xc0010130, %ecx
        xorl    %edx, %edx
        movl    $2, %eax                # SEV information
        wrmsr
        rep vmmcall                     # VMGEXIT
        rdmsr
        shrl    $24, %eax
        movl    %eax, %ecx
        movl    $1, %ebx
        shlq    %cl, %rbx
        notq    %rbx                    # everything but the C-bit
        movabsq $0x000ffffffffff000, %r8
        andq    %rbx, %r8
        movq    %cr3, %rax
        andq    %r8, %rax
        movq    (%rax), %rax
        andq    %r8, %rax
        movq    (%rax), %rax
        andq    %r8, %rax
        andq    %rbx, 8 * ghcb >> 21(%rax)
        movq    %cr3, %rax
        movq    %rax, %cr3
        movl    $ghcb, %edi             # ciphertext until now
        movl    $2 * 4096 / 8, %ecx
        xorl    %eax, %eax
1:      movq    %rax, (%rdi)
        addl    $8, %edi
        decl    %ecx
        jne     1b
        movl    $0xc0010130, %ecx
        movl    $ghcb, %eax
        xorl    %edx, %edx
        wrmsr
        ret

# A version that was not offered: the specification's host says so, KVM does not look.
askVersion:
        call    beginRequest
        movw    $0x7777, ghcbVersion
        movq    $exitIOIO, ghcbExitCode
        movq    $echo | ioIn | io8 | address64, ghcbInfo1
        movabsq $validExit, %rax
        movq    %rax, ghcbValid + 8
        rep vmmcall
        movq    ghcbInfo1, %rax
        movq    %rax, isSpec
        ret

beginRequest:
        xorl    %eax, %eax
        movq    %rax, ghcbValid
        movq    %rax, ghcbValid + 8
        movl    %eax, ghcbUsage
        movw    $2, ghcbVersion
        ret

# OUT of EAX to port EDX. RCX, RBX, RSI, RDI, RBP are kept.
directOut:
        movq    %rax, %r8
        call    beginRequest
        movq    %r8, ghcbRAX
        movq    $exitIOIO, ghcbExitCode
        movl    %edx, %eax
        shll    $16, %eax
        orl     $io32 | address64, %eax
        movq    %rax, ghcbInfo1
        movq    $0, ghcbInfo2
        movabsq $validRAX, %rax
        movq    %rax, ghcbValid
        movabsq $validExit, %rax
        movq    %rax, ghcbValid + 8
        rep vmmcall
        ret

# IN to EAX from port EDX.
directIn:
        call    beginRequest
        movq    $exitIOIO, ghcbExitCode
        movl    %edx, %eax
        shll    $16, %eax
        orl     $ioIn | io32 | address64, %eax
        movq    %rax, ghcbInfo1
        movq    $0, ghcbInfo2
        movabsq $validExit, %rax
        movq    %rax, ghcbValid + 8
        rep vmmcall
        movl    ghcbRAX, %eax
        ret

# Lays out the row at RBP, asks, and judges.
checkRow:
        movl    $echoBefore, %eax
        movl    $portEcho, %edx
        call    directOut
        movl    $buffer, %edi
        movl    $bufferSize + 10, %ecx  # and what lies between it and the version
        movb    $fillByte, %al
1:      movb    %al, (%rdi)
        incl    %edi
        decl    %ecx
        jne     1b
        movl    $otherShared, %edi
        movl    $4096, %ecx
2:      movb    %al, (%rdi)
        incl    %edi
        decl    %ecx
        jne     2b

        movq    rowCode(%rbp), %rax
        movq    %rax, ghcbExitCode
        movq    rowInfo1(%rbp), %rax
        movq    %rax, ghcbInfo1
        movq    rowInfo2(%rbp), %rax
        movq    %rax, ghcbInfo2
        movq    rowScratch(%rbp), %rax
        movq    %rax, ghcbScratch
        movq    rowRAX(%rbp), %rax
        movq    %rax, ghcbRAX
        movq    rowRCX(%rbp), %rax
        movq    %rax, ghcbRCX
        movq    $0, ghcbRDX
        movq    $1, ghcbXCR0
        movl    rowPage(%rbp), %eax
        movl    %eax, ghcbUsage
        movl    rowPage + 4(%rbp), %eax
        movw    %ax, ghcbVersion
        movq    rowLow(%rbp), %rax
        movq    %rax, ghcbValid
        movq    rowHigh(%rbp), %rax
        movq    %rax, ghcbValid + 8
        rep vmmcall

        # The status, and that it was disclosed.
        movabsq $validInfo1 | validInfo2, %rax
        movq    ghcbValid + 8, %rdi
        andq    %rax, %rdi
        movq    %rax, %rsi
        call    compare
        jne     fail
        movl    $rowKVM1, %ebx
        cmpl    $0, isSpec
        je      3f
        movl    $rowSpec1, %ebx
3:      movq    ghcbInfo1, %rdi
        movq    (%rbp,%rbx), %rsi
        call    compare
        jne     fail
        movq    ghcbInfo2, %rdi
        movq    8(%rbp,%rbx), %rsi
        call    compare
        jne     fail

        # The page around the answer is as it was.
        movl    ghcbUsage, %edi
        movl    rowPage(%rbp), %esi
        call    compare
        jne     fail
        movzwl  ghcbVersion, %edi
        movzwl  rowPage + 4(%rbp), %esi
        call    compare
        jne     fail
        movq    ghcbScratch, %rdi
        movq    rowScratch(%rbp), %rsi
        call    compare
        jne     fail
        movq    ghcbExitCode, %rdi
        movq    rowCode(%rbp), %rsi
        call    compare
        jne     fail

        # The buffer: filled where it should be, and as it was everywhere else.
        movl    rowFilled(%rbp), %edx
        movl    $buffer, %ebx
4:      movzbl  (%rbx), %edi
        movl    $fillByte, %esi
        movl    %ebx, %eax
        subl    rowScratch(%rbp), %eax
        cmpl    %edx, %eax
        jae     5f
        movl    $echoBefore & 0xff, %esi
5:      call    compare
        jne     fail
        incl    %ebx
        cmpl    $buffer + bufferSize + 10, %ebx
        jne     4b
        movl    $otherShared, %ebx
6:      movzbl  (%rbx), %edi
        movl    $fillByte, %esi
        call    compare
        jne     fail
        incl    %ebx
        cmpl    $otherShared + 4096, %ebx
        jne     6b

        # The device.
        movl    $portEcho, %edx
        call    directIn
        movl    %eax, %edi
        movl    rowEcho(%rbp), %esi
        call    compare
        jne     fail

        incl    tests
        movl    $line, %edi
        movl    $textPass, %esi
        call    appendText
        movq    rowName(%rbp), %rsi
        call    appendText
        movb    $'\n', (%rdi)
        incl    %edi
        jmp     printLine

fail:   incl    tests
        incl    failures
        movq    %rdi, %r9
        movq    %rsi, %r10
        movl    $line, %edi
        movl    $textFail, %esi
        call    appendText
        movq    rowName(%rbp), %rsi
        call    appendText
        movl    $textGot, %esi
        call    appendText
        movq    %r9, %rax
        call    appendHex
        movl    $textWant, %esi
        call    appendText
        movq    %r10, %rax
        call    appendHex
        movb    $'\n', (%rdi)
        incl    %edi

# Sends what lies from `line` to RDI, in one OUTS.
printLine:
        subl    $line, %edi
        movl    %edi, %ecx
        movl    $line, %esi
        movl    $buffer, %edi
1:      movb    (%rsi), %al
        movb    %al, (%rdi)
        incl    %esi
        incl    %edi
        decl    %ecx
        jne     1b
        subl    $buffer, %edi
        call    beginRequest
        movq    $exitIOIO, ghcbExitCode
        movq    $0x3f8 << 16 | ioString | ioRepeat | io8 | address64 | 3 << 10, ghcbInfo1
        movq    %rdi, ghcbInfo2
        movq    $buffer, ghcbScratch
        movabsq $validExit | validScratch, %rax
        movq    %rax, ghcbValid + 8
        rep vmmcall
        ret

# ZF: RDI is RSI.
compare:
        cmpq    %rsi, %rdi
        ret

# Appends the zero-terminated text at RSI to RDI.
appendText:
        movb    (%rsi), %al
        testb   %al, %al
        je      1f
        movb    %al, (%rdi)
        incl    %esi
        incl    %edi
        jmp     appendText
1:      ret

appendHex:
        movl    $60, %ecx
1:      movq    %rax, %rdx
        shrq    %cl, %rdx
        andl    $15, %edx
        movb    textDigits(%rdx), %dl
        movb    %dl, (%rdi)
        incl    %edi
        subl    $4, %ecx
        jns     1b
        ret

# Appends EAX in decimal.
appendDecimal:
        movl    $10, %ecx
        xorl    %ebx, %ebx
1:      xorl    %edx, %edx
        divl    %ecx
        pushq   %rdx
        incl    %ebx
        testl   %eax, %eax
        jne     1b
2:      popq    %rax
        addb    $'0', %al
        movb    %al, (%rdi)
        incl    %edi
        decl    %ebx
        jne     2b
        ret
