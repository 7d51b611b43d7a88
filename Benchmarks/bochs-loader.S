# The boot sector of a floppy disk from which Bochs runs a loop: the loop's ELF
# image lies behind it. The image runs in ring 3 of 64-bit mode, as it is, so that
# the OUT by which it ends arrives here. EAX is 0 there when the result was right.
#
#   clang -target x86_64-unknown-none-elf -c bochs-loader.S -o loader.o
#   ld.lld --image-base 0 -Ttext=0x7c00 --oformat=binary loader.o -o loader.bin

        .set    image, 0x8000
        .set    target, 0x200000
        .set    imageSectors, 8
        .set    tables, 0x1000          # PML4, PDPT, page directory, IDT, TSS
        .set    idt, tables + 0x3000
        .set    tss, tables + 0x4000
        .set    stack, 0x7c00
        .set    cleared, 0x100000       # bytes from `target` on

        .set    headerEntry, 24         # in the ELF header
        .set    segmentSize, 64 + 32    # p_filesz of the first program header

        .set    portShutdown, 0x8900    # Bochs ends when "Shutdown" is written here
        .set    portText, 0xe9          # port_e9_hack

        .code16
        .globl  _start
_start: cli
        xorw    %ax, %ax
        movw    %ax, %ds
        movw    %ax, %es
        movw    %ax, %ss
        movw    $stack, %sp
        ljmp    $0, $1f
1:      movw    $0x0200 | imageSectors, %ax
        movw    $image, %bx
        movw    $2, %cx
        xorw    %dx, %dx
        int     $0x13
        inb     $0x92, %al
        orb     $2, %al
        outb    %al, $0x92
        lgdtl   gdtPointer
        movl    %cr0, %eax
        orb     $1, %al
        movl    %eax, %cr0
        ljmpl   $8, $protected

        .code32
protected:
        movl    $0x10, %eax
        movl    %eax, %ds
        movl    %eax, %es
        movl    %eax, %ss
        cld
        movl    $tables, %edi
        xorl    %eax, %eax
        movl    $0x5000 / 4, %ecx
        rep stosl
        movl    $target, %edi
        movl    $cleared / 4, %ecx
        rep stosl
        movl    $image, %esi
        movl    $target, %edi
        movl    image + segmentSize, %ecx
        rep movsb

        movl    $tables + 0x1007, tables
        movl    $tables + 0x2007, tables + 0x1000
        movl    $tables + 0x2000, %edi
        movl    $0x87, %eax             # 2 MiB, for user mode
1:      movl    %eax, (%edi)
        addl    $0x200000, %eax
        addl    $8, %edi
        cmpl    $tables + 0x3000, %edi
        jne     1b
        movl    $tables, %eax
        movl    %eax, %cr3
        movl    $0x20, %eax
        movl    %eax, %cr4
        movl    $0xc0000080, %ecx
        rdmsr
        orl     $0x100, %eax
        wrmsr
        movl    $0x80000011, %eax
        movl    %eax, %cr0
        ljmp    $0x18, $long

        .code64
long:   movl    $stack, tss + 4         # RSP0
        movw    $104, tss + 102         # no port is allowed
        movl    $leave, %eax            # #GP
        movw    %ax, idt + 13 * 16
        movl    $0x8e000018, idt + 13 * 16 + 2
        lidt    idtPointer
        movl    $0x30, %eax
        ltr     %ax
        pushq   $0x23
        pushq   $stack
        pushq   $2
        pushq   $0x2b
        pushq   image + headerEntry
        iretq

leave:  testl   %eax, %eax
        je      1f
        movb    $'F', %al
        outb    %al, $portText
1:      movl    $shutdown, %esi
        movl    $8, %ecx
        movl    $portShutdown, %edx
        rep outsb
2:      hlt
        jmp     2b

shutdown:
        .ascii  "Shutdown"
gdt:    .quad   0
        .quad   0x00cf9b000000ffff      # 08: 32-bit code
        .quad   0x00cf93000000ffff      # 10: data
        .quad   0x00af9b000000ffff      # 18: 64-bit code
        .quad   0x00cff3000000ffff      # 20: data of ring 3
        .quad   0x00affb000000ffff      # 28: 64-bit code of ring 3
        .word   103, tss                # 30: task state
        .quad   0x8900
        .long   0
gdtPointer:
        .word   gdtPointer - gdt - 1
        .long   gdt
idtPointer:
        .word   14 * 16 - 1
        .quad   idt

        .org    510
        .word   0xaa55
