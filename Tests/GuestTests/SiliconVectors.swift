// swift-format-ignore-file
// Generated: what a processor (AMD EPYC) does, with ordinary memory in the device's place.

/// One instruction a line: initial state 0 or 1, a change to it, the bytes, the bus cycles to the device (R or W and a
/// width; ? where the string may end early), its name, and everything that it changed: registers, status flags, bytes of
/// the device's page (D) and of RAM (M).
enum SiliconVectors {
  static let text = """
    0|-|8807|W1|mov byte ptr [rdi], al|D100=88
    1|-|8807|W1|mov byte ptr [rdi], al|
    0|-|8A07|R1|mov al, byte ptr [rdi]|rax=1122334455667791
    1|-|8A07|R1|mov al, byte ptr [rdi]|
    0|-|8827|W1|mov byte ptr [rdi], ah|D100=77
    1|-|8827|W1|mov byte ptr [rdi], ah|D100=80
    0|-|8A27|R1|mov ah, byte ptr [rdi]|rax=1122334455669188
    1|-|8A27|R1|mov ah, byte ptr [rdi]|rax=ffffffff80004444
    0|-|880F|W1|mov byte ptr [rdi], cl|D100=03
    1|-|880F|W1|mov byte ptr [rdi], cl|D100=03
    0|-|8A0F|R1|mov cl, byte ptr [rdi]|rcx=91
    1|-|8A0F|R1|mov cl, byte ptr [rdi]|rcx=44
    0|-|8837|W1|mov byte ptr [rdi], dh|D100=07
    1|-|8837|W1|mov byte ptr [rdi], dh|D100=7f
    0|-|8A37|R1|mov dh, byte ptr [rdi]|rdx=a1b2c3d4e5f69118
    1|-|8A37|R1|mov dh, byte ptr [rdi]|rdx=7fffffff7fff44bc
    0|-|883F|W1|mov byte ptr [rdi], bh|D100=32
    1|-|883F|W1|mov byte ptr [rdi], bh|D100=32
    0|-|8A3F|R1|mov bh, byte ptr [rdi]|rbx=fedcba9876549110
    1|-|8A3F|R1|mov bh, byte ptr [rdi]|rbx=fedcba9876544410
    0|-|408837|W1|mov byte ptr [rdi], sil|D100=00
    1|-|408837|W1|mov byte ptr [rdi], sil|D100=00
    0|-|408A37|R1|mov sil, byte ptr [rdi]|rsi=70100191
    1|-|408A37|R1|mov sil, byte ptr [rdi]|rsi=70100144
    0|-|448807|W1|mov byte ptr [rdi], r8b|D100=08
    1|-|448807|W1|mov byte ptr [rdi], r8b|D100=08
    0|-|448A07|R1|mov r8b, byte ptr [rdi]|r8=808080808080891
    1|-|448A07|R1|mov r8b, byte ptr [rdi]|r8=808080808080844
    0|-|44883F|W1|mov byte ptr [rdi], r15b|D100=fd
    1|-|44883F|W1|mov byte ptr [rdi], r15b|D100=81
    0|-|448A3F|R1|mov r15b, byte ptr [rdi]|r15=ffffffffffffff91
    1|-|448A3F|R1|mov r15b, byte ptr [rdi]|r15=ffffffffffffff44
    0|-|668907|W2|mov word ptr [rdi], ax|D100=8877
    1|-|668907|W2|mov word ptr [rdi], ax|
    0|-|668B07|R2|mov ax, word ptr [rdi]|rax=1122334455662291
    1|-|668B07|R2|mov ax, word ptr [rdi]|
    0|-|6644890F|W2|mov word ptr [rdi], r9w|D100=9999
    1|-|6644890F|W2|mov word ptr [rdi], r9w|D100=9999
    0|-|66448B0F|R2|mov r9w, word ptr [rdi]|r9=909090909092291
    1|-|66448B0F|R2|mov r9w, word ptr [rdi]|r9=909090909098044
    0|-|8907|W4|mov dword ptr [rdi], eax|D100=88776655
    1|-|8907|W4|mov dword ptr [rdi], eax|
    0|-|8B07|R4|mov eax, dword ptr [rdi]|rax=44332291
    1|-|8B07|R4|mov eax, dword ptr [rdi]|rax=80008044
    0|-|8937|W4|mov dword ptr [rdi], esi|D100=00011070
    1|-|8937|W4|mov dword ptr [rdi], esi|D100=00011070
    0|-|8B37|R4|mov esi, dword ptr [rdi]|rsi=44332291
    1|-|8B37|R4|mov esi, dword ptr [rdi]|rsi=80008044
    0|-|448927|W4|mov dword ptr [rdi], r12d|D100=00010070
    1|-|448927|W4|mov dword ptr [rdi], r12d|D100=0001 D103=70
    0|-|448B27|R4|mov r12d, dword ptr [rdi]|r12=44332291
    1|-|448B27|R4|mov r12d, dword ptr [rdi]|r12=80008044
    0|-|488907|W8|mov qword ptr [rdi], rax|D100=8877665544332211
    1|-|488907|W8|mov qword ptr [rdi], rax|D107=ff
    0|-|488B07|R8|mov rax, qword ptr [rdi]|rax=8877665544332291
    1|-|488B07|R8|mov rax, qword ptr [rdi]|rax=7fffffff80008044
    0|-|48892F|W8|mov qword ptr [rdi], rbp|D100=0801007000000000
    1|-|48892F|W8|mov qword ptr [rdi], rbp|D100=0801 D103=7000000000
    0|-|488B2F|R8|mov rbp, qword ptr [rdi]|rbp=8877665544332291
    1|-|488B2F|R8|mov rbp, qword ptr [rdi]|rbp=7fffffff80008044
    0|-|4C892F|W8|mov qword ptr [rdi], r13|D100=0001007000000000
    1|-|4C892F|W8|mov qword ptr [rdi], r13|D100=0001 D103=7000000000
    0|-|4C8B2F|R8|mov r13, qword ptr [rdi]|r13=8877665544332291
    1|-|4C8B2F|R8|mov r13, qword ptr [rdi]|r13=7fffffff80008044
    0|-|C60785|W1|mov byte ptr [rdi], 133|D100=85
    1|-|C60785|W1|mov byte ptr [rdi], 133|D100=85
    0|-|66C707FEFF|W2|mov word ptr [rdi], -2|D100=feff
    1|-|66C707FEFF|W2|mov word ptr [rdi], -2|D100=feff
    0|-|C70778563412|W4|mov dword ptr [rdi], 305419896|D100=78563412
    1|-|C70778563412|W4|mov dword ptr [rdi], 305419896|D100=78563412
    0|-|C707FFFFFFFF|W4|mov dword ptr [rdi], -1|D100=ffffffff
    1|-|C707FFFFFFFF|W4|mov dword ptr [rdi], -1|D100=ffffffff
    0|-|48C707FEFFFFFF|W8|mov qword ptr [rdi], -2|D100=feffffffffffffff
    1|-|48C707FEFFFFFF|W8|mov qword ptr [rdi], -2|D100=feffffff D107=ff
    0|-|48C707FFFFFF7F|W8|mov qword ptr [rdi], 2147483647|D100=ffffff7f00000000
    1|-|48C707FFFFFF7F|W8|mov qword ptr [rdi], 2147483647|D100=ffffff7f00000000
    0|-|8A448F10|R1|mov al, [rdi + 4*rcx + 0x10]|rax=112233445566779d
    1|-|8A448F10|R1|mov al, [rdi + 4*rcx + 0x10]|rax=ffffffff8000802f
    0|-|41895508|W4|mov [r13 + 8], edx|D108=1807f6e5
    1|-|41895508|W4|mov [r13 + 8], edx|D108=bc7fff7f
    0|-|4B8914DC|W8|mov [r12 + 8*r11], rdx|D128=1807f6e5d4c3b2a1
    1|-|4B8914DC|W8|mov [r12 + 8*r11], rdx|D338=bc7fff7fffffff7f
    0|-|678B040F|R4|mov eax, [edi + ecx]|rax=77665544
    1|-|678B040F|R4|mov eax, [edi + ecx]|rax=ffffff80
    0|-|8945F8|W4|mov [rbp - 8], eax|D100=88776655
    1|-|8945F8|W4|mov [rbp - 8], eax|
    0|-|8B142500010070|R4|mov edx, [0x70000100]|rdx=44332291
    1|-|8B142500010070|R4|mov edx, [0x70000100]|rdx=80008044
    0|-|4288842E0000F08F|W1|mov [rsi + r13 - 0x70100000], al|D200=88
    1|-|4288842E0000F08F|W1|mov [rsi + r13 - 0x70100000], al|D200=44
    0|-|660FB607|R1|movzx ax, byte ptr [rdi]|rax=1122334455660091
    1|-|660FB607|R1|movzx ax, byte ptr [rdi]|rax=ffffffff80000044
    0|-|660FBE07|R1|movsx ax, byte ptr [rdi]|rax=112233445566ff91
    1|-|660FBE07|R1|movsx ax, byte ptr [rdi]|rax=ffffffff80000044
    0|-|0FB607|R1|movzx eax, byte ptr [rdi]|rax=91
    1|-|0FB607|R1|movzx eax, byte ptr [rdi]|rax=44
    0|-|0FBE07|R1|movsx eax, byte ptr [rdi]|rax=ffffff91
    1|-|0FBE07|R1|movsx eax, byte ptr [rdi]|rax=44
    0|-|480FB607|R1|movzx rax, byte ptr [rdi]|rax=91
    1|-|480FB607|R1|movzx rax, byte ptr [rdi]|rax=44
    0|-|480FBE07|R1|movsx rax, byte ptr [rdi]|rax=ffffffffffffff91
    1|-|480FBE07|R1|movsx rax, byte ptr [rdi]|rax=44
    0|-|4C0FB637|R1|movzx r14, byte ptr [rdi]|r14=91
    1|-|4C0FB637|R1|movzx r14, byte ptr [rdi]|r14=44
    0|-|4C0FBE37|R1|movsx r14, byte ptr [rdi]|r14=ffffffffffffff91
    1|-|4C0FBE37|R1|movsx r14, byte ptr [rdi]|r14=44
    0|-|0FB707|R2|movzx eax, word ptr [rdi]|rax=2291
    1|-|0FB707|R2|movzx eax, word ptr [rdi]|rax=8044
    0|-|0FBF07|R2|movsx eax, word ptr [rdi]|rax=2291
    1|-|0FBF07|R2|movsx eax, word ptr [rdi]|rax=ffff8044
    0|-|480FB717|R2|movzx rdx, word ptr [rdi]|rdx=2291
    1|-|480FB717|R2|movzx rdx, word ptr [rdi]|rdx=8044
    0|-|480FBF17|R2|movsx rdx, word ptr [rdi]|rdx=2291
    1|-|480FBF17|R2|movsx rdx, word ptr [rdi]|rdx=ffffffffffff8044
    0|-|440FB737|R2|movzx r14d, word ptr [rdi]|r14=2291
    1|-|440FB737|R2|movzx r14d, word ptr [rdi]|r14=8044
    0|-|440FBF37|R2|movsx r14d, word ptr [rdi]|r14=2291
    1|-|440FBF37|R2|movsx r14d, word ptr [rdi]|r14=ffff8044
    0|-|486307|R4|movsxd rax, dword ptr [rdi]|rax=44332291
    1|-|486307|R4|movsxd rax, dword ptr [rdi]|
    0|-|4C630F|R4|movsxd r9, dword ptr [rdi]|r9=44332291
    1|-|4C630F|R4|movsxd r9, dword ptr [rdi]|r9=ffffffff80008044
    0|-|6307|R4|movsxd eax, dword ptr [rdi]|rax=44332291
    1|-|6307|R4|movsxd eax, dword ptr [rdi]|rax=80008044
    0|-|666307|R2|movsxd ax, word ptr [rdi]|rax=1122334455662291
    1|-|666307|R2|movsxd ax, word ptr [rdi]|
    0|-|A00001007000000000|R1|movabs al, [0x70000100]|rax=1122334455667791
    1|-|A00001007000000000|R1|movabs al, [0x70000100]|
    0|-|A20001007000000000|W1|movabs [0x70000100], al|D100=88
    1|-|A20001007000000000|W1|movabs [0x70000100], al|
    0|-|66A10001007000000000|R2|movabs ax, [0x70000100]|rax=1122334455662291
    1|-|66A10001007000000000|R2|movabs ax, [0x70000100]|
    0|-|66A30001007000000000|W2|movabs [0x70000100], ax|D100=8877
    1|-|66A30001007000000000|W2|movabs [0x70000100], ax|
    0|-|A10001007000000000|R4|movabs eax, [0x70000100]|rax=44332291
    1|-|A10001007000000000|R4|movabs eax, [0x70000100]|rax=80008044
    0|-|A30001007000000000|W4|movabs [0x70000100], eax|D100=88776655
    1|-|A30001007000000000|W4|movabs [0x70000100], eax|
    0|-|48A10001007000000000|R8|movabs rax, [0x70000100]|rax=8877665544332291
    1|-|48A10001007000000000|R8|movabs rax, [0x70000100]|rax=7fffffff80008044
    0|-|48A30001007000000000|W8|movabs [0x70000100], rax|D100=8877665544332211
    1|-|48A30001007000000000|W8|movabs [0x70000100], rax|D107=ff
    0|-|660F38F017|R2|movbe dx, word ptr [rdi]|rdx=a1b2c3d4e5f69122
    1|-|660F38F017|R2|movbe dx, word ptr [rdi]|rdx=7fffffff7fff4480
    0|-|660F38F117|W2|movbe word ptr [rdi], dx|D100=0718
    1|-|660F38F117|W2|movbe word ptr [rdi], dx|D100=7fbc
    0|-|0F38F017|R4|movbe edx, dword ptr [rdi]|rdx=91223344
    1|-|0F38F017|R4|movbe edx, dword ptr [rdi]|rdx=44800080
    0|-|0F38F117|W4|movbe dword ptr [rdi], edx|D100=e5f60718
    1|-|0F38F117|W4|movbe dword ptr [rdi], edx|D100=7fff7fbc
    0|-|4C0F38F017|R8|movbe r10, qword ptr [rdi]|r10=9122334455667788
    1|-|4C0F38F017|R8|movbe r10, qword ptr [rdi]|r10=44800080ffffff7f
    0|-|4C0F38F117|W8|movbe qword ptr [rdi], r10|D100=f0e1d2c3b4a59687
    1|-|4C0F38F117|W8|movbe qword ptr [rdi], r10|D100=778899aabbccddbc
    0|-|0FC317|W4|movnti [rdi], edx|D100=1807f6e5
    1|-|0FC317|W4|movnti [rdi], edx|D100=bc7fff7f
    0|-|4C0FC317|W8|movnti [rdi], r10|D100=8796a5b4c3d2e1f0
    1|-|4C0FC317|W8|movnti [rdi], r10|D100=bcddccbbaa998877
    0|-|0017|R1 W1|add byte ptr [rdi], dl|flags=84 D100=a9
    1|-|0017|R1 W1|add byte ptr [rdi], dl|flags=55 D100=00
    0|-|440117|R4 W4|add dword ptr [rdi], r10d|flags=84 D100=18b9d8f8
    1|-|440117|R4 W4|add dword ptr [rdi], r10d|flags=815 D100=005ecd3b
    0|-|022F|R1|add ch, byte ptr [rdi]|rcx=9103 flags=80
    1|-|022F|R1|add ch, byte ptr [rdi]|rcx=4403 flags=4
    0|-|660317|R2|add dx, word ptr [rdi]|rdx=a1b2c3d4e5f629a9 flags=4
    1|-|660317|R2|add dx, word ptr [rdi]|rdx=7fffffff7fff0000 flags=55
    0|-|4C0317|R8|add r10, qword ptr [rdi]|r10=79593918f8d8b918 flags=805
    1|-|4C0317|R8|add r10, qword ptr [rdi]|r10=f78899aa3bcd5e00 flags=894
    0|-|80077F|R1 W1|add byte ptr [rdi], 127|flags=11 D100=10
    1|-|80077F|R1 W1|add byte ptr [rdi], 127|flags=894 D100=c3
    0|-|6681073412|R2 W2|add word ptr [rdi], 4660|flags=4 D100=c534
    1|-|6681073412|R2 W2|add word ptr [rdi], 4660|flags=84 D100=7892
    0|-|48830780|R8 W8|add qword ptr [rdi], -128|flags=85 D100=11
    1|-|48830780|R8 W8|add qword ptr [rdi], -128|flags=1 D100=c47f
    0|-|F04C0117|R8 W8|lock add qword ptr [rdi], r10|flags=805 D100=18b9d8f818395979
    1|-|F04C0117|R8 W8|lock add qword ptr [rdi], r10|flags=894 D100=005ecd3baa9988f7
    0|-|0817|R1 W1|or byte ptr [rdi], dl|flags=84 D100=99
    1|-|0817|R1 W1|or byte ptr [rdi], dl|flags=84 D100=fc
    0|-|440917|R4 W4|or dword ptr [rdi], r10d|flags=80 D100=97b6b7f4
    1|-|440917|R4 W4|or dword ptr [rdi], r10d|flags=84 D100=fcddccbb
    0|-|0A2F|R1|or ch, byte ptr [rdi]|rcx=9103 flags=80
    1|-|0A2F|R1|or ch, byte ptr [rdi]|rcx=4403 flags=4
    0|-|660B17|R2|or dx, word ptr [rdi]|rdx=a1b2c3d4e5f62799 flags=4
    1|-|660B17|R2|or dx, word ptr [rdi]|rdx=7fffffff7ffffffc flags=84
    0|-|4C0B17|R8|or r10, qword ptr [rdi]|r10=f8f7f6d7f4b7b697 flags=80
    1|-|4C0B17|R8|or r10, qword ptr [rdi]|r10=7fffffffbbccddfc flags=4
    0|-|800F7F|R1 W1|or byte ptr [rdi], 127|flags=84 D100=ff
    1|-|800F7F|R1 W1|or byte ptr [rdi], 127|flags=0 D100=7f
    0|-|66810F3412|R2 W2|or word ptr [rdi], 4660|D100=b532
    1|-|66810F3412|R2 W2|or word ptr [rdi], 4660|flags=84 D100=7492
    0|-|48830F80|R8 W8|or qword ptr [rdi], -128|flags=80 D101=ffffffffffffff
    1|-|48830F80|R8 W8|or qword ptr [rdi], -128|flags=80 D100=c4ffffff D107=ff
    0|-|F04C0917|R8 W8|lock or qword ptr [rdi], r10|flags=80 D100=97b6b7f4d7f6f7f8
    1|-|F04C0917|R8 W8|lock or qword ptr [rdi], r10|flags=4 D100=fcddccbb
    0|-|1017|R1 W1|adc byte ptr [rdi], dl|flags=84 D100=a9
    1|-|1017|R1 W1|adc byte ptr [rdi], dl|flags=11 D100=01
    0|-|441117|R4 W4|adc dword ptr [rdi], r10d|flags=84 D100=18b9d8f8
    1|-|441117|R4 W4|adc dword ptr [rdi], r10d|flags=811 D100=015ecd3b
    0|-|122F|R1|adc ch, byte ptr [rdi]|rcx=9103 flags=80
    1|-|122F|R1|adc ch, byte ptr [rdi]|rcx=4503 flags=0
    0|-|661317|R2|adc dx, word ptr [rdi]|rdx=a1b2c3d4e5f629a9 flags=4
    1|-|661317|R2|adc dx, word ptr [rdi]|rdx=7fffffff7fff0001 flags=11
    0|-|4C1317|R8|adc r10, qword ptr [rdi]|r10=79593918f8d8b918 flags=805
    1|-|4C1317|R8|adc r10, qword ptr [rdi]|r10=f78899aa3bcd5e01 flags=890
    0|-|80177F|R1 W1|adc byte ptr [rdi], 127|flags=11 D100=10
    1|-|80177F|R1 W1|adc byte ptr [rdi], 127|flags=890 D100=c4
    0|-|6681173412|R2 W2|adc word ptr [rdi], 4660|flags=4 D100=c534
    1|-|6681173412|R2 W2|adc word ptr [rdi], 4660|flags=80 D100=7992
    0|-|48831780|R8 W8|adc qword ptr [rdi], -128|flags=85 D100=11
    1|-|48831780|R8 W8|adc qword ptr [rdi], -128|flags=5 D100=c57f
    0|-|F04C1117|R8 W8|lock adc qword ptr [rdi], r10|flags=805 D100=18b9d8f818395979
    1|-|F04C1117|R8 W8|lock adc qword ptr [rdi], r10|flags=890 D100=015ecd3baa9988f7
    0|-|1817|R1 W1|sbb byte ptr [rdi], dl|flags=810 D100=79
    1|-|1817|R1 W1|sbb byte ptr [rdi], dl|flags=895 D100=87
    0|-|441917|R4 W4|sbb dword ptr [rdi], r10d|flags=895 D100=0a8c8d8f
    1|-|441917|R4 W4|sbb dword ptr [rdi], r10d|flags=95 D100=87a233c4
    0|-|1A2F|R1|sbb ch, byte ptr [rdi]|rcx=6f03 flags=15
    1|-|1A2F|R1|sbb ch, byte ptr [rdi]|rcx=bb03 flags=95
    0|-|661B17|R2|sbb dx, word ptr [rdi]|rdx=a1b2c3d4e5f6e487 flags=85
    1|-|661B17|R2|sbb dx, word ptr [rdi]|rdx=7fffffff7fffff77 flags=885
    0|-|4C1B17|R8|sbb r10, qword ptr [rdi]|r10=686a6c6e707273f6 flags=4
    1|-|4C1B17|R8|sbb r10, qword ptr [rdi]|r10=f78899ab3bcc5d77 flags=85
    0|-|801F7F|R1 W1|sbb byte ptr [rdi], 127|flags=814 D100=12
    1|-|801F7F|R1 W1|sbb byte ptr [rdi], 127|flags=91 D100=c4
    0|-|66811F3412|R2 W2|sbb word ptr [rdi], 4660|flags=10 D100=5d10
    1|-|66811F3412|R2 W2|sbb word ptr [rdi], 4660|flags=814 D100=0f6e
    0|-|48831F80|R8 W8|sbb qword ptr [rdi], -128|flags=85 D100=1123
    1|-|48831F80|R8 W8|sbb qword ptr [rdi], -128|flags=5 D100=c3
    0|-|F04C1917|R8 W8|lock sbb qword ptr [rdi], r10|flags=95 D100=0a8c8d8f91939597
    1|-|F04C1917|R8 W8|lock sbb qword ptr [rdi], r10|flags=14 D100=87a233c454667708
    0|-|2017|R1 W1|and byte ptr [rdi], dl|D100=10
    1|-|2017|R1 W1|and byte ptr [rdi], dl|flags=0 D100=04
    0|-|442117|R4 W4|and dword ptr [rdi], r10d|flags=4 D100=81022104
    1|-|442117|R4 W4|and dword ptr [rdi], r10d|flags=80 D100=04
    0|-|222F|R1|and ch, byte ptr [rdi]|flags=44
    1|-|222F|R1|and ch, byte ptr [rdi]|flags=44
    0|-|662317|R2|and dx, word ptr [rdi]|rdx=a1b2c3d4e5f60210
    1|-|662317|R2|and dx, word ptr [rdi]|rdx=7fffffff7fff0004 flags=0
    0|-|4C2317|R8|and r10, qword ptr [rdi]|r10=8061424104210281 flags=84
    1|-|4C2317|R8|and r10, qword ptr [rdi]|r10=778899aa80008004 flags=0
    0|-|80277F|R1 W1|and byte ptr [rdi], 127|flags=4 D100=11
    1|-|80277F|R1 W1|and byte ptr [rdi], 127|flags=4
    0|-|6681273412|R2 W2|and word ptr [rdi], 4660|D100=1002
    1|-|6681273412|R2 W2|and word ptr [rdi], 4660|flags=0 D100=0400
    0|-|48832780|R8 W8|and qword ptr [rdi], -128|flags=80 D100=80
    1|-|48832780|R8 W8|and qword ptr [rdi], -128|flags=4 D100=00
    0|-|F04C2117|R8 W8|lock and qword ptr [rdi], r10|flags=84 D100=8102210441426180
    1|-|F04C2117|R8 W8|lock and qword ptr [rdi], r10|flags=0 D100=04 D104=aa998877
    0|-|2817|R1 W1|sub byte ptr [rdi], dl|flags=810 D100=79
    1|-|2817|R1 W1|sub byte ptr [rdi], dl|flags=895 D100=88
    0|-|442917|R4 W4|sub dword ptr [rdi], r10d|flags=895 D100=0a8c8d8f
    1|-|442917|R4 W4|sub dword ptr [rdi], r10d|flags=95 D100=88a233c4
    0|-|2A2F|R1|sub ch, byte ptr [rdi]|rcx=6f03 flags=15
    1|-|2A2F|R1|sub ch, byte ptr [rdi]|rcx=bc03 flags=91
    0|-|662B17|R2|sub dx, word ptr [rdi]|rdx=a1b2c3d4e5f6e487 flags=85
    1|-|662B17|R2|sub dx, word ptr [rdi]|rdx=7fffffff7fffff78 flags=885
    0|-|4C2B17|R8|sub r10, qword ptr [rdi]|r10=686a6c6e707273f6 flags=4
    1|-|4C2B17|R8|sub r10, qword ptr [rdi]|r10=f78899ab3bcc5d78 flags=85
    0|-|802F7F|R1 W1|sub byte ptr [rdi], 127|flags=814 D100=12
    1|-|802F7F|R1 W1|sub byte ptr [rdi], 127|flags=95 D100=c5
    0|-|66812F3412|R2 W2|sub word ptr [rdi], 4660|flags=10 D100=5d10
    1|-|66812F3412|R2 W2|sub word ptr [rdi], 4660|flags=800 D100=106e
    0|-|48832F80|R8 W8|sub qword ptr [rdi], -128|flags=85 D100=1123
    1|-|48832F80|R8 W8|sub qword ptr [rdi], -128|flags=1 D100=c4
    0|-|F04C2917|R8 W8|lock sub qword ptr [rdi], r10|flags=95 D100=0a8c8d8f91939597
    1|-|F04C2917|R8 W8|lock sub qword ptr [rdi], r10|flags=14 D100=88a233c454667708
    0|-|3017|R1 W1|xor byte ptr [rdi], dl|flags=80 D100=89
    1|-|3017|R1 W1|xor byte ptr [rdi], dl|flags=80 D100=f8
    0|-|443117|R4 W4|xor dword ptr [rdi], r10d|flags=80 D100=16b496f0
    1|-|443117|R4 W4|xor dword ptr [rdi], r10d|flags=0 D100=f85dcc3b
    0|-|322F|R1|xor ch, byte ptr [rdi]|rcx=9103 flags=80
    1|-|322F|R1|xor ch, byte ptr [rdi]|rcx=4403 flags=4
    0|-|663317|R2|xor dx, word ptr [rdi]|rdx=a1b2c3d4e5f62589
    1|-|663317|R2|xor dx, word ptr [rdi]|rdx=7fffffff7ffffff8 flags=80
    0|-|4C3317|R8|xor r10, qword ptr [rdi]|r10=7896b496f096b416
    1|-|4C3317|R8|xor r10, qword ptr [rdi]|r10=87766553bcc5df8 flags=0
    0|-|80377F|R1 W1|xor byte ptr [rdi], 127|flags=84 D100=ee
    1|-|80377F|R1 W1|xor byte ptr [rdi], 127|flags=0 D100=3b
    0|-|6681373412|R2 W2|xor word ptr [rdi], 4660|flags=4 D100=a530
    1|-|6681373412|R2 W2|xor word ptr [rdi], 4660|flags=80 D100=7092
    0|-|48833780|R8 W8|xor qword ptr [rdi], -128|flags=4 D100=11ddccbbaa998877
    1|-|48833780|R8 W8|xor qword ptr [rdi], -128|flags=80 D100=c47fff7f00000080
    0|-|F04C3117|R8 W8|lock xor qword ptr [rdi], r10|D100=16b496f096b49678
    1|-|F04C3117|R8 W8|lock xor qword ptr [rdi], r10|flags=0 D100=f85dcc3b55667708
    0|-|3817|R1|cmp byte ptr [rdi], dl|flags=810
    1|-|3817|R1|cmp byte ptr [rdi], dl|flags=895
    0|-|443917|R4|cmp dword ptr [rdi], r10d|flags=895
    1|-|443917|R4|cmp dword ptr [rdi], r10d|flags=95
    0|-|3A2F|R1|cmp ch, byte ptr [rdi]|flags=15
    1|-|3A2F|R1|cmp ch, byte ptr [rdi]|flags=91
    0|-|663B17|R2|cmp dx, word ptr [rdi]|flags=85
    1|-|663B17|R2|cmp dx, word ptr [rdi]|flags=885
    0|-|4C3B17|R8|cmp r10, qword ptr [rdi]|flags=4
    1|-|4C3B17|R8|cmp r10, qword ptr [rdi]|flags=85
    0|-|803F7F|R1|cmp byte ptr [rdi], 127|flags=814
    1|-|803F7F|R1|cmp byte ptr [rdi], 127|flags=95
    0|-|66813F3412|R2|cmp word ptr [rdi], 4660|flags=10
    1|-|66813F3412|R2|cmp word ptr [rdi], 4660|flags=800
    0|-|48833F80|R8|cmp qword ptr [rdi], -128|flags=85
    1|-|48833F80|R8|cmp qword ptr [rdi], -128|flags=1
    0|-|8417|R1|test byte ptr [rdi], dl|
    1|-|8417|R1|test byte ptr [rdi], dl|flags=0
    0|-|668517|R2|test word ptr [rdi], dx|
    1|-|668517|R2|test word ptr [rdi], dx|flags=0
    0|-|448517|R4|test dword ptr [rdi], r10d|flags=4
    1|-|448517|R4|test dword ptr [rdi], r10d|flags=80
    0|-|4C8517|R8|test qword ptr [rdi], r10|flags=84
    1|-|4C8517|R8|test qword ptr [rdi], r10|flags=0
    0|-|F60780|R1|test byte ptr [rdi], 128|flags=80
    1|-|F60780|R1|test byte ptr [rdi], 128|flags=44
    0|-|F70700223344|R4|test dword ptr [rdi], 1144201728|flags=4
    1|-|F70700223344|R4|test dword ptr [rdi], 1144201728|flags=44
    0|-|48F707FFFFFFFF|R8|test qword ptr [rdi], -1|flags=80
    1|-|48F707FFFFFFFF|R8|test qword ptr [rdi], -1|flags=4
    0|-|FE07|R1 W1|inc byte ptr [rdi]|flags=80 D100=92
    1|-|FE07|R1 W1|inc byte ptr [rdi]|flags=1 D100=45
    0|-|66FF07|R2 W2|inc word ptr [rdi]|D100=92
    1|-|66FF07|R2 W2|inc word ptr [rdi]|flags=81 D100=45
    0|-|FF07|R4 W4|inc dword ptr [rdi]|D100=92
    1|-|FF07|R4 W4|inc dword ptr [rdi]|flags=81 D100=45
    0|-|48FF07|R8 W8|inc qword ptr [rdi]|flags=80 D100=92
    1|-|48FF07|R8 W8|inc qword ptr [rdi]|flags=1 D100=45
    0|-|F0FF07|R4 W4|lock inc dword ptr [rdi]|D100=92
    1|-|F0FF07|R4 W4|lock inc dword ptr [rdi]|flags=81 D100=45
    0|-|FE0F|R1 W1|dec byte ptr [rdi]|flags=84 D100=90
    1|-|FE0F|R1 W1|dec byte ptr [rdi]|flags=1 D100=43
    0|-|66FF0F|R2 W2|dec word ptr [rdi]|flags=4 D100=90
    1|-|66FF0F|R2 W2|dec word ptr [rdi]|flags=81 D100=43
    0|-|FF0F|R4 W4|dec dword ptr [rdi]|flags=4 D100=90
    1|-|FF0F|R4 W4|dec dword ptr [rdi]|flags=81 D100=43
    0|-|48FF0F|R8 W8|dec qword ptr [rdi]|flags=84 D100=90
    1|-|48FF0F|R8 W8|dec qword ptr [rdi]|flags=1 D100=43
    0|-|F0FF0F|R4 W4|lock dec dword ptr [rdi]|flags=4 D100=90
    1|-|F0FF0F|R4 W4|lock dec dword ptr [rdi]|flags=81 D100=43
    0|-|F617|R1 W1|not byte ptr [rdi]|D100=6e
    1|-|F617|R1 W1|not byte ptr [rdi]|D100=bb
    0|-|66F717|R2 W2|not word ptr [rdi]|D100=6edd
    1|-|66F717|R2 W2|not word ptr [rdi]|D100=bb7f
    0|-|F717|R4 W4|not dword ptr [rdi]|D100=6eddccbb
    1|-|F717|R4 W4|not dword ptr [rdi]|D100=bb7fff7f
    0|-|48F717|R8 W8|not qword ptr [rdi]|D100=6eddccbbaa998877
    1|-|48F717|R8 W8|not qword ptr [rdi]|D100=bb7fff7f00000080
    0|-|F0F717|R4 W4|lock not dword ptr [rdi]|D100=6eddccbb
    1|-|F0F717|R4 W4|lock not dword ptr [rdi]|D100=bb7fff7f
    0|-|F61F|R1 W1|neg byte ptr [rdi]|flags=15 D100=6f
    1|-|F61F|R1 W1|neg byte ptr [rdi]|flags=91 D100=bc
    0|-|66F71F|R2 W2|neg word ptr [rdi]|flags=95 D100=6fdd
    1|-|66F71F|R2 W2|neg word ptr [rdi]|flags=11 D100=bc7f
    0|-|F71F|R4 W4|neg dword ptr [rdi]|flags=95 D100=6fddccbb
    1|-|F71F|R4 W4|neg dword ptr [rdi]|flags=11 D100=bc7fff7f
    0|-|48F71F|R8 W8|neg qword ptr [rdi]|flags=15 D100=6fddccbbaa998877
    1|-|48F71F|R8 W8|neg qword ptr [rdi]|flags=91 D100=bc7fff7f00000080
    0|-|F0F71F|R4 W4|lock neg dword ptr [rdi]|flags=95 D100=6fddccbb
    1|-|F0F71F|R4 W4|lock neg dword ptr [rdi]|flags=11 D100=bc7fff7f
    0|-|660FBA2705|R2|bt word ptr [rdi], 5|
    1|-|660FBA2705|R2|bt word ptr [rdi], 5|flags=8d4
    0|-|0FBA2725|R4|bt dword ptr [rdi], 37|
    1|-|0FBA2725|R4|bt dword ptr [rdi], 37|flags=8d4
    0|-|480FBA273F|R8|bt qword ptr [rdi], 63|flags=1
    1|-|480FBA273F|R8|bt qword ptr [rdi], 63|flags=8d4
    0|-|66440FA31F|R2|bt word ptr [rdi], r11w|
    1|-|66440FA31F|R2|bt word ptr [rdi], r11w|flags=8d4
    0|-|440FA31F|R4|bt dword ptr [rdi], r11d|
    1|-|440FA31F|R4|bt dword ptr [rdi], r11d|flags=8d4
    0|-|4C0FA31F|R8|bt qword ptr [rdi], r11|
    1|-|4C0FA31F|R8|bt qword ptr [rdi], r11|flags=8d4
    0|-|440FA33F|R4|bt dword ptr [rdi], r15d|flags=1
    1|-|440FA33F|R4|bt dword ptr [rdi], r15d|
    0|-|4C0FA33F|R8|bt qword ptr [rdi], r15|flags=1
    1|-|4C0FA33F|R8|bt qword ptr [rdi], r15|
    0|-|66440FA33F|R2|bt word ptr [rdi], r15w|flags=1
    1|-|66440FA33F|R2|bt word ptr [rdi], r15w|
    0|-|660FBA2F05|R2 W2|bts word ptr [rdi], 5|D100=b1
    1|-|660FBA2F05|R2 W2|bts word ptr [rdi], 5|flags=8d4 D100=64
    0|-|0FBA2F25|R4 W4|bts dword ptr [rdi], 37|D100=b1
    1|-|0FBA2F25|R4 W4|bts dword ptr [rdi], 37|flags=8d4 D100=64
    0|-|480FBA2F3F|R8 W8|bts qword ptr [rdi], 63|flags=1
    1|-|480FBA2F3F|R8 W8|bts qword ptr [rdi], 63|flags=8d4 D107=ff
    0|-|66440FAB1F|R2 W2|bts word ptr [rdi], r11w|D100=b1
    1|-|66440FAB1F|R2 W2|bts word ptr [rdi], r11w|flags=8d4 D108=cb
    0|-|440FAB1F|R4 W4|bts dword ptr [rdi], r11d|D100=b1
    1|-|440FAB1F|R4 W4|bts dword ptr [rdi], r11d|flags=8d4 D108=cb
    0|-|4C0FAB1F|R8 W8|bts qword ptr [rdi], r11|D100=b1
    1|-|4C0FAB1F|R8 W8|bts qword ptr [rdi], r11|flags=8d4 D108=cb
    0|-|440FAB3F|R4 W4|bts dword ptr [rdi], r15d|flags=1
    1|-|440FAB3F|R4 W4|bts dword ptr [rdi], r15d|
    0|-|4C0FAB3F|R8 W8|bts qword ptr [rdi], r15|flags=1
    1|-|4C0FAB3F|R8 W8|bts qword ptr [rdi], r15|
    0|-|66440FAB3F|R2 W2|bts word ptr [rdi], r15w|flags=1
    1|-|66440FAB3F|R2 W2|bts word ptr [rdi], r15w|
    0|-|660FBA3705|R2 W2|btr word ptr [rdi], 5|
    1|-|660FBA3705|R2 W2|btr word ptr [rdi], 5|flags=8d4
    0|-|0FBA3725|R4 W4|btr dword ptr [rdi], 37|
    1|-|0FBA3725|R4 W4|btr dword ptr [rdi], 37|flags=8d4
    0|-|480FBA373F|R8 W8|btr qword ptr [rdi], 63|flags=1 D107=08
    1|-|480FBA373F|R8 W8|btr qword ptr [rdi], 63|flags=8d4
    0|-|66440FB31F|R2 W2|btr word ptr [rdi], r11w|
    1|-|66440FB31F|R2 W2|btr word ptr [rdi], r11w|flags=8d4
    0|-|440FB31F|R4 W4|btr dword ptr [rdi], r11d|
    1|-|440FB31F|R4 W4|btr dword ptr [rdi], r11d|flags=8d4
    0|-|4C0FB31F|R8 W8|btr qword ptr [rdi], r11|
    1|-|4C0FB31F|R8 W8|btr qword ptr [rdi], r11|flags=8d4
    0|-|440FB33F|R4 W4|btr dword ptr [rdi], r15d|flags=1 Dff=4c
    1|-|440FB33F|R4 W4|btr dword ptr [rdi], r15d|Df0=d1
    0|-|4C0FB33F|R8 W8|btr qword ptr [rdi], r15|flags=1 Dff=4c
    1|-|4C0FB33F|R8 W8|btr qword ptr [rdi], r15|Df0=d1
    0|-|66440FB33F|R2 W2|btr word ptr [rdi], r15w|flags=1 Dff=4c
    1|-|66440FB33F|R2 W2|btr word ptr [rdi], r15w|Df0=d1
    0|-|660FBA3F05|R2 W2|btc word ptr [rdi], 5|D100=b1
    1|-|660FBA3F05|R2 W2|btc word ptr [rdi], 5|flags=8d4 D100=64
    0|-|0FBA3F25|R4 W4|btc dword ptr [rdi], 37|D100=b1
    1|-|0FBA3F25|R4 W4|btc dword ptr [rdi], 37|flags=8d4 D100=64
    0|-|480FBA3F3F|R8 W8|btc qword ptr [rdi], 63|flags=1 D107=08
    1|-|480FBA3F3F|R8 W8|btc qword ptr [rdi], 63|flags=8d4 D107=ff
    0|-|66440FBB1F|R2 W2|btc word ptr [rdi], r11w|D100=b1
    1|-|66440FBB1F|R2 W2|btc word ptr [rdi], r11w|flags=8d4 D108=cb
    0|-|440FBB1F|R4 W4|btc dword ptr [rdi], r11d|D100=b1
    1|-|440FBB1F|R4 W4|btc dword ptr [rdi], r11d|flags=8d4 D108=cb
    0|-|4C0FBB1F|R8 W8|btc qword ptr [rdi], r11|D100=b1
    1|-|4C0FBB1F|R8 W8|btc qword ptr [rdi], r11|flags=8d4 D108=cb
    0|-|440FBB3F|R4 W4|btc dword ptr [rdi], r15d|flags=1 Dff=4c
    1|-|440FBB3F|R4 W4|btc dword ptr [rdi], r15d|Df0=d1
    0|-|4C0FBB3F|R8 W8|btc qword ptr [rdi], r15|flags=1 Dff=4c
    1|-|4C0FBB3F|R8 W8|btc qword ptr [rdi], r15|Df0=d1
    0|-|66440FBB3F|R2 W2|btc word ptr [rdi], r15w|flags=1 Dff=4c
    1|-|66440FBB3F|R2 W2|btc word ptr [rdi], r15w|Df0=d1
    0|-|8617|R1 W1|xchg byte ptr [rdi], dl|rdx=a1b2c3d4e5f60791 D100=18
    1|-|8617|R1 W1|xchg byte ptr [rdi], dl|rdx=7fffffff7fff7f44 D100=bc
    0|-|862F|R1 W1|xchg byte ptr [rdi], ch|rcx=9103 D100=00
    1|-|862F|R1 W1|xchg byte ptr [rdi], ch|rcx=4403 D100=00
    0|-|668717|R2 W2|xchg word ptr [rdi], dx|rdx=a1b2c3d4e5f62291 D100=1807
    1|-|668717|R2 W2|xchg word ptr [rdi], dx|rdx=7fffffff7fff8044 D100=bc7f
    0|-|8717|R4 W4|xchg dword ptr [rdi], edx|rdx=44332291 D100=1807f6e5
    1|-|8717|R4 W4|xchg dword ptr [rdi], edx|rdx=80008044 D100=bc7fff7f
    0|-|4C8717|R8 W8|xchg qword ptr [rdi], r10|r10=8877665544332291 D100=8796a5b4c3d2e1f0
    1|-|4C8717|R8 W8|xchg qword ptr [rdi], r10|r10=7fffffff80008044 D100=bcddccbbaa998877
    0|-|0FC017|R1 W1|xadd byte ptr [rdi], dl|rdx=a1b2c3d4e5f60791 flags=84 D100=a9
    1|-|0FC017|R1 W1|xadd byte ptr [rdi], dl|rdx=7fffffff7fff7f44 flags=55 D100=00
    0|-|0FC02F|R1 W1|xadd byte ptr [rdi], ch|rcx=9103 flags=80
    1|-|0FC02F|R1 W1|xadd byte ptr [rdi], ch|rcx=4403 flags=4
    0|-|660FC117|R2 W2|xadd word ptr [rdi], dx|rdx=a1b2c3d4e5f62291 flags=4 D100=a929
    1|-|660FC117|R2 W2|xadd word ptr [rdi], dx|rdx=7fffffff7fff8044 flags=55 D100=0000
    0|-|0FC117|R4 W4|xadd dword ptr [rdi], edx|rdx=44332291 flags=5 D100=a929292a
    1|-|0FC117|R4 W4|xadd dword ptr [rdi], edx|rdx=80008044 flags=55 D100=0000 D103=00
    0|-|4C0FC117|R8 W8|xadd qword ptr [rdi], r10|r10=8877665544332291 flags=805 D100=18b9d8f818395979
    1|-|4C0FC117|R8 W8|xadd qword ptr [rdi], r10|r10=7fffffff80008044 flags=894 D100=005ecd3baa9988f7
    0|-|0FB017|R1 W1|cmpxchg byte ptr [rdi], dl|rax=1122334455667791 flags=81
    1|-|0FB017|R1 W1|cmpxchg byte ptr [rdi], dl|flags=44 D100=bc
    0|-|0FB02F|R1 W1|cmpxchg byte ptr [rdi], ch|rax=1122334455667791 flags=81
    1|-|0FB02F|R1 W1|cmpxchg byte ptr [rdi], ch|flags=44 D100=00
    0|-|660FB117|R2 W2|cmpxchg word ptr [rdi], dx|rax=1122334455662291
    1|-|660FB117|R2 W2|cmpxchg word ptr [rdi], dx|flags=44 D100=bc7f
    0|-|0FB117|R4 W4|cmpxchg dword ptr [rdi], edx|rax=44332291
    1|-|0FB117|R4 W4|cmpxchg dword ptr [rdi], edx|flags=44 D100=bc7fff7f
    0|-|4C0FB117|R8 W8|cmpxchg qword ptr [rdi], r10|rax=8877665544332291 flags=881
    1|-|4C0FB117|R8 W8|cmpxchg qword ptr [rdi], r10|rax=7fffffff80008044 flags=84
    0|-|F00FB117|R4 W4|lock cmpxchg dword ptr [rdi], edx|rax=44332291
    1|-|F00FB117|R4 W4|lock cmpxchg dword ptr [rdi], edx|flags=44 D100=bc7fff7f
    0|-|F04C0FC117|R8 W8|lock xadd qword ptr [rdi], r10|r10=8877665544332291 flags=805 D100=18b9d8f818395979
    1|-|F04C0FC117|R8 W8|lock xadd qword ptr [rdi], r10|r10=7fffffff80008044 flags=894 D100=005ecd3baa9988f7
    0|-|0F9007|W1|seto byte ptr [rdi]|D100=00
    1|-|0F9007|W1|seto byte ptr [rdi]|D100=01
    0|-|0F4017|R4|cmovo edx, dword ptr [rdi]|rdx=e5f60718
    1|-|0F4017|R4|cmovo edx, dword ptr [rdi]|rdx=80008044
    0|-|0F9307|W1|setnb byte ptr [rdi]|D100=01
    1|-|0F9307|W1|setnb byte ptr [rdi]|D100=00
    0|-|0F4317|R4|cmovnb edx, dword ptr [rdi]|rdx=44332291
    1|-|0F4317|R4|cmovnb edx, dword ptr [rdi]|rdx=7fff7fbc
    0|-|0F9407|W1|setz byte ptr [rdi]|D100=00
    1|-|0F9407|W1|setz byte ptr [rdi]|D100=01
    0|-|0F4417|R4|cmovz edx, dword ptr [rdi]|rdx=e5f60718
    1|-|0F4417|R4|cmovz edx, dword ptr [rdi]|rdx=80008044
    0|-|0F9607|W1|setbe byte ptr [rdi]|D100=00
    1|-|0F9607|W1|setbe byte ptr [rdi]|D100=01
    0|-|0F4617|R4|cmovbe edx, dword ptr [rdi]|rdx=e5f60718
    1|-|0F4617|R4|cmovbe edx, dword ptr [rdi]|rdx=80008044
    0|-|0F9807|W1|sets byte ptr [rdi]|D100=00
    1|-|0F9807|W1|sets byte ptr [rdi]|D100=01
    0|-|0F4817|R4|cmovs edx, dword ptr [rdi]|rdx=e5f60718
    1|-|0F4817|R4|cmovs edx, dword ptr [rdi]|rdx=80008044
    0|-|0F9A07|W1|setp byte ptr [rdi]|D100=00
    1|-|0F9A07|W1|setp byte ptr [rdi]|D100=01
    0|-|0F4A17|R4|cmovp edx, dword ptr [rdi]|rdx=e5f60718
    1|-|0F4A17|R4|cmovp edx, dword ptr [rdi]|rdx=80008044
    0|-|0F9C07|W1|setl byte ptr [rdi]|D100=00
    1|-|0F9C07|W1|setl byte ptr [rdi]|D100=00
    0|-|0F4C17|R4|cmovl edx, dword ptr [rdi]|rdx=e5f60718
    1|-|0F4C17|R4|cmovl edx, dword ptr [rdi]|rdx=7fff7fbc
    0|-|0F9F07|W1|setg byte ptr [rdi]|D100=01
    1|-|0F9F07|W1|setg byte ptr [rdi]|D100=00
    0|-|0F4F17|R4|cmovg edx, dword ptr [rdi]|rdx=44332291
    1|-|0F4F17|R4|cmovg edx, dword ptr [rdi]|rdx=7fff7fbc
    0|-|AA|W1|stosb|rdi=70000101 D100=88
    1|-|AA|W1|stosb|rdi=70000101
    0|-|F3AA|W1 W1 W1|rep stosb|rcx=0 rdi=70000103 D100=888888
    1|-|F3AA|W1 W1 W1|rep stosb|rcx=0 rdi=70000103 D101=4444
    0|-|AE|R1|scasb|rdi=70000101 flags=81
    1|-|AE|R1|scasb|rdi=70000101 flags=44
    0|swap|AC|R1|lodsb|rax=1122334455667791 rsi=70000101
    1|swap|AC|R1|lodsb|rsi=70000101
    0|swap|F3AC|R1 R1 R1|rep lodsb|rax=1122334455667733 rcx=0 rsi=70000103
    1|swap|F3AC|R1 R1 R1|rep lodsb|rax=ffffffff80008000 rcx=0 rsi=70000103
    0|-|A4|W1|movsb|rsi=70100101 rdi=70000101 D100=07
    1|-|A4|W1|movsb|rsi=70100101 rdi=70000101
    0|-|F3A4|W1 W1 W1|rep movsb|rcx=0 rsi=70100103 rdi=70000103 D100=072441
    1|-|F3A4|W1 W1 W1|rep movsb|rcx=0 rsi=70100103 rdi=70000103
    0|swap|F3A4|R1 R1 R1|rep movsb|rcx=0 rsi=70000103 rdi=70100103 M100=912233
    1|swap|F3A4|R1 R1 R1|rep movsb|rcx=0 rsi=70000103 rdi=70100103
    0|-|A6|R1|cmpsb|rsi=70100101 rdi=70000101 flags=1
    1|-|A6|R1|cmpsb|rsi=70100101 rdi=70000101 flags=44
    0|swap|A6|R1|cmpsb|rsi=70000101 rdi=70100101 flags=90
    1|swap|A6|R1|cmpsb|rsi=70000101 rdi=70100101 flags=44
    0|-|66AB|W2|stosw|rdi=70000102 D100=8877
    1|-|66AB|W2|stosw|rdi=70000102
    0|-|F366AB|W2 W2 W2|rep stosw|rcx=0 rdi=70000106 D100=887788778877
    1|-|F366AB|W2 W2 W2|rep stosw|rcx=0 rdi=70000106 D102=44 D104=4480
    0|-|66AF|R2|scasw|rdi=70000102
    1|-|66AF|R2|scasw|rdi=70000102 flags=44
    0|swap|66AD|R2|lodsw|rax=1122334455662291 rsi=70000102
    1|swap|66AD|R2|lodsw|rsi=70000102
    0|swap|F366AD|R2 R2 R2|rep lodsw|rax=1122334455666655 rcx=0 rsi=70000106
    1|swap|F366AD|R2 R2 R2|rep lodsw|rax=ffffffff8000ffff rcx=0 rsi=70000106
    0|-|66A5|W2|movsw|rsi=70100102 rdi=70000102 D100=0724
    1|-|66A5|W2|movsw|rsi=70100102 rdi=70000102
    0|-|F366A5|W2 W2 W2|rep movsw|rcx=0 rsi=70100106 rdi=70000106 D100=0724415e7b98
    1|-|F366A5|W2 W2 W2|rep movsw|rcx=0 rsi=70100106 rdi=70000106 D104=809d
    0|swap|F366A5|R2 R2 R2|rep movsw|rcx=0 rsi=70000106 rdi=70100106 M100=912233445566
    1|swap|F366A5|R2 R2 R2|rep movsw|rcx=0 rsi=70000106 rdi=70100106 M104=ffff
    0|-|66A7|R2|cmpsw|rsi=70100102 rdi=70000102
    1|-|66A7|R2|cmpsw|rsi=70100102 rdi=70000102 flags=44
    0|swap|66A7|R2|cmpsw|rsi=70000102 rdi=70100102 flags=91
    1|swap|66A7|R2|cmpsw|rsi=70000102 rdi=70100102 flags=44
    0|-|AB|W4|stosd|rdi=70000104 D100=88776655
    1|-|AB|W4|stosd|rdi=70000104
    0|-|F3AB|W4 W4 W4|rep stosd|rcx=0 rdi=7000010c D100=887766558877665588776655
    1|-|F3AB|W4 W4 W4|rep stosd|rcx=0 rdi=7000010c D104=4480008044800080
    0|-|AF|R4|scasd|rdi=70000104
    1|-|AF|R4|scasd|rdi=70000104 flags=44
    0|swap|AD|R4|lodsd|rax=44332291 rsi=70000104
    1|swap|AD|R4|lodsd|rax=80008044 rsi=70000104
    0|swap|F3AD|R4 R4 R4|rep lodsd|rax=2803deb9 rcx=0 rsi=7000010c
    1|swap|F3AD|R4 R4 R4|rep lodsd|rax=ba95704b rcx=0 rsi=7000010c
    0|-|A5|W4|movsd|rsi=70100104 rdi=70000104 D100=0724415e
    1|-|A5|W4|movsd|rsi=70100104 rdi=70000104
    0|-|F3A5|W4 W4 W4|rep movsd|rcx=0 rsi=7010010c rdi=7000010c D100=0724415e7b98b5d2ef0c2946
    1|-|F3A5|W4 W4 W4|rep movsd|rcx=0 rsi=7010010c rdi=7000010c D104=809dbad7f4112e4b
    0|swap|F3A5|R4 R4 R4|rep movsd|rcx=0 rsi=7000010c rdi=7010010c M100=9122334455667788b9de0328
    1|swap|F3A5|R4 R4 R4|rep movsd|rcx=0 rsi=7000010c rdi=7010010c M104=ffffff7f4b7095ba
    0|-|A7|R4|cmpsd|rsi=70100104 rdi=70000104
    1|-|A7|R4|cmpsd|rsi=70100104 rdi=70000104 flags=44
    0|swap|A7|R4|cmpsd|rsi=70000104 rdi=70100104 flags=91
    1|swap|A7|R4|cmpsd|rsi=70000104 rdi=70100104 flags=44
    0|-|48AB|W8|stosq|rdi=70000108 D100=8877665544332211
    1|-|48AB|W8|stosq|rdi=70000108 D107=ff
    0|-|F348AB|W8 W8 W8|rep stosq|rcx=0 rdi=70000118 D100=887766554433221188776655443322118877665544332211
    1|-|F348AB|W8 W8 W8|rep stosq|rcx=0 rdi=70000118 D107=ff44800080ffffffff44800080ffffffff
    0|-|48AF|R8|scasq|rdi=70000108 flags=881
    1|-|48AF|R8|scasq|rdi=70000108 flags=84
    0|swap|48AD|R8|lodsq|rax=8877665544332291 rsi=70000108
    1|swap|48AD|R8|lodsq|rax=7fffffff80008044 rsi=70000108
    0|swap|F348AD|R8 R8 R8|rep lodsq|rax=e4bf9a75502b06e1 rcx=0 rsi=70000118
    1|swap|F348AD|R8 R8 R8|rep lodsq|rax=76512c07e2bd9873 rcx=0 rsi=70000118
    0|-|48A5|W8|movsq|rsi=70100108 rdi=70000108 D100=0724415e7b98b5d2
    1|-|48A5|W8|movsq|rsi=70100108 rdi=70000108 D104=809dbad7
    0|-|F348A5|W8 W8 W8|rep movsq|rcx=0 rsi=70100118 rdi=70000118 D100=0724415e7b98b5d2ef0c294663809dbad7f4112e4b6885a2
    1|-|F348A5|W8 W8 W8|rep movsq|rcx=0 rsi=70100118 rdi=70000118 D104=809dbad7f4112e4b6885a2bfdcf91633506d8aa7
    0|swap|F348A5|R8 R8 R8|rep movsq|rcx=0 rsi=70000118 rdi=70100118 M100=9122334455667788b9de03284d7297bce1062b50759abfe4
    1|swap|F348A5|R8 R8 R8|rep movsq|rcx=0 rsi=70000118 rdi=70100118 M104=ffffff7f4b7095badf04294e7398bde2072c5176
    0|-|48A7|R8|cmpsq|rsi=70100108 rdi=70000108
    1|-|48A7|R8|cmpsq|rsi=70100108 rdi=70000108 flags=804
    0|swap|48A7|R8|cmpsq|rsi=70000108 rdi=70100108 flags=91
    1|swap|48A7|R8|cmpsq|rsi=70000108 rdi=70100108 flags=885
    0|copy|F3A4|R1 W1 R1 W1 R1 W1|rep movsb|rcx=0 rsi=70000123 rdi=70000103 D100=31567b
    1|copy|F3A4|R1 W1 R1 W1 R1 W1|rep movsb|rcx=0 rsi=70000123 rdi=70000103 D100=c3e80d
    0|copy|48A5|R8 W8|movsq|rsi=70000128 rdi=70000108 D100=31567ba0c5ea0f34
    1|copy|48A5|R8 W8|movsq|rsi=70000128 rdi=70000108 D100=c3e80d32577ca1c6
    0|same|F366A7|R2 R2 R2 R2 R2 R2|repe cmpsw|rcx=0 rsi=70000106 rdi=70000106 flags=44
    1|same|F366A7|R2 R2 R2 R2 R2 R2|repe cmpsw|rcx=0 rsi=70000106 rdi=70000106 flags=44
    0|-|F2AE|?|repne scasb|rcx=0 rdi=70000103 flags=804
    1|-|F2AE|?|repne scasb|rcx=2 rdi=70000101 flags=44
    0|-|F3AF|?|repe scasd|rcx=2 rdi=70000104
    1|-|F3AF|?|repe scasd|rcx=1 rdi=70000108 flags=810
    0|-|F3A6|?|repe cmpsb|rcx=2 rsi=70100101 rdi=70000101 flags=1
    1|-|F3A6|?|repe cmpsb|rcx=0 rsi=70100103 rdi=70000103 flags=44
    0|-|F2A7|?|repne cmpsd|rcx=0 rsi=7010010c rdi=7000010c flags=4
    1|-|F2A7|?|repne cmpsd|rcx=2 rsi=70100104 rdi=70000104 flags=44
    0|-|67AA|W1|addr32 stosb|rdi=70000101 D100=88
    1|-|67AA|W1|addr32 stosb|rdi=70000101
    0|-|67F366AB|W2 W2 W2|addr32 rep stosw|rcx=0 rdi=70000106 D100=887788778877
    1|-|67F366AB|W2 W2 W2|addr32 rep stosw|rcx=0 rdi=70000106 D102=44 D104=4480
    0|down|F3AB|W4 W4 W4|rep stosd|rcx=0 rdi=700000f4 Df8=887766558877665588776655
    1|down|F3AB|W4 W4 W4|rep stosd|rcx=0 rdi=700000f4 Df8=4480008044800080
    0|down|F366A5|W2 W2 W2|rep movsw|rcx=0 rsi=701000fa rdi=700000fa Dfc=93b0cdea0724
    1|down|F366A5|W2 W2 W2|rep movsw|rcx=0 rsi=701000fa rdi=700000fa Dfc=98b5d2ef
    0|-|0F100F|R8 R8|movups xmm1, [rdi]|xmm1=8877665544332291:bc97724d2803deb9
    1|-|0F100F|R8 R8|movups xmm1, [rdi]|xmm1=7fffffff80008044:4e2904dfba95704b
    0|-|0F110F|W8 W8|movups [rdi], xmm1|D100=88898a8b8c8d8e8f98999a9b9c9d9e9f
    1|-|0F110F|W8 W8|movups [rdi], xmm1|D100=88898a8b8c8d8e8f98999a9b9c9d9e9f
    0|-|660F100F|R8 R8|movupd xmm1, [rdi]|xmm1=8877665544332291:bc97724d2803deb9
    1|-|660F100F|R8 R8|movupd xmm1, [rdi]|xmm1=7fffffff80008044:4e2904dfba95704b
    0|-|660F110F|W8 W8|movupd [rdi], xmm1|D100=88898a8b8c8d8e8f98999a9b9c9d9e9f
    1|-|660F110F|W8 W8|movupd [rdi], xmm1|D100=88898a8b8c8d8e8f98999a9b9c9d9e9f
    0|-|0F280F|R8 R8|movaps xmm1, [rdi]|xmm1=8877665544332291:bc97724d2803deb9
    1|-|0F280F|R8 R8|movaps xmm1, [rdi]|xmm1=7fffffff80008044:4e2904dfba95704b
    0|-|0F290F|W8 W8|movaps [rdi], xmm1|D100=88898a8b8c8d8e8f98999a9b9c9d9e9f
    1|-|0F290F|W8 W8|movaps [rdi], xmm1|D100=88898a8b8c8d8e8f98999a9b9c9d9e9f
    0|-|660F280F|R8 R8|movapd xmm1, [rdi]|xmm1=8877665544332291:bc97724d2803deb9
    1|-|660F280F|R8 R8|movapd xmm1, [rdi]|xmm1=7fffffff80008044:4e2904dfba95704b
    0|-|660F290F|W8 W8|movapd [rdi], xmm1|D100=88898a8b8c8d8e8f98999a9b9c9d9e9f
    1|-|660F290F|W8 W8|movapd [rdi], xmm1|D100=88898a8b8c8d8e8f98999a9b9c9d9e9f
    0|-|660F6F0F|R8 R8|movdqa xmm1, [rdi]|xmm1=8877665544332291:bc97724d2803deb9
    1|-|660F6F0F|R8 R8|movdqa xmm1, [rdi]|xmm1=7fffffff80008044:4e2904dfba95704b
    0|-|660F7F0F|W8 W8|movdqa [rdi], xmm1|D100=88898a8b8c8d8e8f98999a9b9c9d9e9f
    1|-|660F7F0F|W8 W8|movdqa [rdi], xmm1|D100=88898a8b8c8d8e8f98999a9b9c9d9e9f
    0|-|F30F6F0F|R8 R8|movdqu xmm1, [rdi]|xmm1=8877665544332291:bc97724d2803deb9
    1|-|F30F6F0F|R8 R8|movdqu xmm1, [rdi]|xmm1=7fffffff80008044:4e2904dfba95704b
    0|-|F30F7F0F|W8 W8|movdqu [rdi], xmm1|D100=88898a8b8c8d8e8f98999a9b9c9d9e9f
    1|-|F30F7F0F|W8 W8|movdqu [rdi], xmm1|D100=88898a8b8c8d8e8f98999a9b9c9d9e9f
    0|-|0F104F03|R8 R8|movups xmm1, [rdi + 3]|xmm1=3deb98877665544:2b06e1bc97724d28
    1|-|0F104F03|R8 R8|movups xmm1, [rdi + 3]|xmm1=95704b7fffffff80:bd98734e2904dfba
    0|-|0F114F05|W8 W8|movups [rdi + 5], xmm1|D105=88898a8b8c8d8e8f98999a9b9c9d9e9f
    1|-|0F114F05|W8 W8|movups [rdi + 5], xmm1|D105=88898a8b8c8d8e8f98999a9b9c9d9e9f
    0|-|F20FF00F|R8 R8|lddqu xmm1, [rdi]|xmm1=8877665544332291:bc97724d2803deb9
    1|-|F20FF00F|R8 R8|lddqu xmm1, [rdi]|xmm1=7fffffff80008044:4e2904dfba95704b
    0|-|660F382A0F|R8 R8|movntdqa xmm1, [rdi]|xmm1=8877665544332291:bc97724d2803deb9
    1|-|660F382A0F|R8 R8|movntdqa xmm1, [rdi]|xmm1=7fffffff80008044:4e2904dfba95704b
    0|-|660FE70F|W8 W8|movntdq [rdi], xmm1|D100=88898a8b8c8d8e8f98999a9b9c9d9e9f
    1|-|660FE70F|W8 W8|movntdq [rdi], xmm1|D100=88898a8b8c8d8e8f98999a9b9c9d9e9f
    0|-|0F2B0F|W8 W8|movntps [rdi], xmm1|D100=88898a8b8c8d8e8f98999a9b9c9d9e9f
    1|-|0F2B0F|W8 W8|movntps [rdi], xmm1|D100=88898a8b8c8d8e8f98999a9b9c9d9e9f
    0|-|660F2B0F|W8 W8|movntpd [rdi], xmm1|D100=88898a8b8c8d8e8f98999a9b9c9d9e9f
    1|-|660F2B0F|W8 W8|movntpd [rdi], xmm1|D100=88898a8b8c8d8e8f98999a9b9c9d9e9f
    0|-|F30F100F|R4|movss xmm1, dword ptr [rdi]|xmm1=44332291:0
    1|-|F30F100F|R4|movss xmm1, dword ptr [rdi]|xmm1=80008044:0
    0|-|F30F110F|W4|movss dword ptr [rdi], xmm1|D100=88898a8b
    1|-|F30F110F|W4|movss dword ptr [rdi], xmm1|D100=88898a8b
    0|-|F20F100F|R8|movsd xmm1, qword ptr [rdi]|xmm1=8877665544332291:0
    1|-|F20F100F|R8|movsd xmm1, qword ptr [rdi]|xmm1=7fffffff80008044:0
    0|-|F20F110F|W8|movsd qword ptr [rdi], xmm1|D100=88898a8b8c8d8e8f
    1|-|F20F110F|W8|movsd qword ptr [rdi], xmm1|D100=88898a8b8c8d8e8f
    0|-|F30F7E0F|R8|movq xmm1, qword ptr [rdi]|xmm1=8877665544332291:0
    1|-|F30F7E0F|R8|movq xmm1, qword ptr [rdi]|xmm1=7fffffff80008044:0
    0|-|660FD60F|W8|movq qword ptr [rdi], xmm1|D100=88898a8b8c8d8e8f
    1|-|660FD60F|W8|movq qword ptr [rdi], xmm1|D100=88898a8b8c8d8e8f
    0|-|660F6E0F|R4|movd xmm1, dword ptr [rdi]|xmm1=44332291:0
    1|-|660F6E0F|R4|movd xmm1, dword ptr [rdi]|xmm1=80008044:0
    0|-|660F7E0F|W4|movd dword ptr [rdi], xmm1|D100=88898a8b
    1|-|660F7E0F|W4|movd dword ptr [rdi], xmm1|D100=88898a8b
    0|-|0F120F|R8|movlps xmm1, qword ptr [rdi]|xmm1=8877665544332291:9f9e9d9c9b9a9998
    1|-|0F120F|R8|movlps xmm1, qword ptr [rdi]|xmm1=7fffffff80008044:9f9e9d9c9b9a9998
    0|-|0F130F|W8|movlps qword ptr [rdi], xmm1|D100=88898a8b8c8d8e8f
    1|-|0F130F|W8|movlps qword ptr [rdi], xmm1|D100=88898a8b8c8d8e8f
    0|-|660F120F|R8|movlpd xmm1, qword ptr [rdi]|xmm1=8877665544332291:9f9e9d9c9b9a9998
    1|-|660F120F|R8|movlpd xmm1, qword ptr [rdi]|xmm1=7fffffff80008044:9f9e9d9c9b9a9998
    0|-|660F130F|W8|movlpd qword ptr [rdi], xmm1|D100=88898a8b8c8d8e8f
    1|-|660F130F|W8|movlpd qword ptr [rdi], xmm1|D100=88898a8b8c8d8e8f
    0|-|0F160F|R8|movhps xmm1, qword ptr [rdi]|xmm1=8f8e8d8c8b8a8988:8877665544332291
    1|-|0F160F|R8|movhps xmm1, qword ptr [rdi]|xmm1=8f8e8d8c8b8a8988:7fffffff80008044
    0|-|0F170F|W8|movhps qword ptr [rdi], xmm1|D100=98999a9b9c9d9e9f
    1|-|0F170F|W8|movhps qword ptr [rdi], xmm1|D100=98999a9b9c9d9e9f
    0|-|660F160F|R8|movhpd xmm1, qword ptr [rdi]|xmm1=8f8e8d8c8b8a8988:8877665544332291
    1|-|660F160F|R8|movhpd xmm1, qword ptr [rdi]|xmm1=8f8e8d8c8b8a8988:7fffffff80008044
    0|-|660F170F|W8|movhpd qword ptr [rdi], xmm1|D100=98999a9b9c9d9e9f
    1|-|660F170F|W8|movhpd qword ptr [rdi], xmm1|D100=98999a9b9c9d9e9f
    0|-|66480F6E0F|R8|movq xmm1, [rdi] by REX.W|xmm1=8877665544332291:0
    1|-|66480F6E0F|R8|movq xmm1, [rdi] by REX.W|xmm1=7fffffff80008044:0
    0|-|66480F7E0F|W8|movq [rdi], xmm1 by REX.W|D100=88898a8b8c8d8e8f
    1|-|66480F7E0F|W8|movq [rdi], xmm1 by REX.W|D100=88898a8b8c8d8e8f
    0|-|440F100F|R8 R8|movups xmm9, [rdi]|xmm9=8877665544332291:bc97724d2803deb9
    1|-|440F100F|R8 R8|movups xmm9, [rdi]|xmm9=7fffffff80008044:4e2904dfba95704b
    """
}
