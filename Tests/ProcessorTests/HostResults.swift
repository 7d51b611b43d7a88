// swift-format-ignore-file

/// What an AMD EPYC of family 1Ah did, one instruction a row, in ring 3.
///
/// Name, bytes, status flags before and after (`~` those that the manuals leave undefined), then what is not as
/// `HostResultTests` lays it out before the instruction: registers, before and after; `!` a word of memory before, `@`
/// one after; `#` the vector, with error code and CR2; RIP where it is neither after the instruction nor, after a fault,
/// at it.
enum HostResults {
  static let rows = """
    adc 4680d1f0 fl=a40>281 rcx=ffffffffffffffff>ffffffffffffffef rdx=7a410527ffffffff rsp=30000960
    adc 64481015fa0300f0 fl=250>295 rcx=41d7e7cc57c2af4d rdx=7ffffffffffff rbx=3 rsp=30000830 rsi=ffffdfffffffffff r13=636cca6500007fff @20001000=a784e77747c05000
    adc 4613c7 fl=240>284 rax=fffffffffffffffc rcx=200000000 rdx=20 rsp=300009b0 r8=8888888888888888>ffffffff
    adc 80936e000000e6 fl=a40>281 rcx=7fffffffffffffff rdx=c901f209bb241dc3 rbx=20000f94 rsp=30000808 r8=fffffffff7ffffff @20001000=a784e77747a75000
    adc 4811b3acbfe996 fl=e84>684 rax=29d1b8f100000080 rcx=ffff rbx=89165053 rsp=30000860 @20000ff8=1bc919ab4d6d6f58 @20001000=a7eb4dddae27b667
    adc 4d12b465d63c7941 fl=a94>201 rax=a0a4a6fb0000ffff rdx=0 rbx=ff rsp=30000928 r12=fffffffffffeffff r13=ffffffffde86d34d r14=eeeeeeeeeeeeeeee>eeeeeeeeeeeeee1f
    add 67468140b0ffffff7f fl=ad5>211 rax=5e1f03ca20001054 rcx=5de072d829f7a095 rdx=1ffff rbx=2 rsp=30000893 r9=7f @20001000=2784e77647c15000
    add 664e81c000000000 fl=2d4>244 rsp=30000898
    add 6641025243 fl=a85>a84 rax=308af36fedfbb9b2 rdx=2222222222222222>2222222222222293 rbx=7ffffffffffffff rsp=30000870 r10=20000f9f
    add 8307fe fl=650>691 rax=1ffff rdx=3 rbx=fffffffffffffffc rsp=30000ff5 rdi=20000fdc r8=ffff @20000fd8=eed9e279641decb8
    add 83c27a fl=2d0>210 rax=ffffffffff7fffff rdx=cd646fd8595eedd7>595eee51 rsp=30000998 r10=3c5fea5ef3fe5fc0
    add 676683c5a4 fl=281>205 rax=4000000 rcx=da1ad1bf40017ca4 rdx=1ff rbx=fffffffffffffffc rsp=300008c5 rbp=5555555555555555>55555555555554f9
    and 66204062 fl=e84>604~10 rax=20000fbd rcx=2000 rdx=3 rsp=30001000 r8=ffffffffffffffff r10=e5a615caee463452 @20001018=3cb850db36bcf1f8
    and 812200008000 fl=a14>204~10 rax=3ffffffffff rcx=1 rdx=20001006 rbx=80000000 rsp=300008f0 @20001000=e77747c15000 @20001008=9940b54342150080
    and 4783a4d53700000003 fl=610>604~10 rdx=3 rsp=300008a8 rsi=fff7ffffffffffff r13=aaaaaaaacaaaba75 @20000ff8=34d6d6f58
    and 646681e7ff7f fl=254>204~10 rcx=2 rdx=fff rsp=300008d8
    and 6422f7 fl=a54>244~10 rcx=1d6694c99af3bad4 rdx=f rsp=30000970 r9=52dde445b7403ade
    and 664d22c1 fl=a50>284~10 rax=7f rsp=30000810
    bsf 4e0fbcf4 fl=294>204~895 rax=fffffffffffffffd rcx=0 rbx=2 rsp=300008e0 r14=eeeeeeeeeeeeeeee>5
    bsf 26410fbce5 fl=210>204~895 rdx=b9385a00f9cd92b9 rsp=300009f0>0 r13=ffefffffffffffff
    bsf 0fbcf1 fl=e40>600~895 rcx=80000000 rbx=8000000000 rsp=30000862 rsi=6666666666666666>1f
    bsf 670fbc6c6aa6 fl=281>204~895 rax=3 rcx=9725c4e15fbe7e97 rdx=d0fb070a755565c4 rsp=300008e0 rbp=5555555555555555>0 r11=fffff7ffffffffff
    bsf 66450fbc22 fl=a01>204~895 rax=5b7e8a8f1e47dfd4 rbx=2000 rsp=300009d0 rbp=ecef346f5673ea63 r10=20001014 r12=cccccccccccccccc>cccccccccccc0000 r15=224c9f49b410554a
    bsf 4d0fbcfa fl=294>200~895 rcx=f86557ed5476e86 rdx=fffffffffffffffd rsp=30000968 r15=ffffffffffffffff>1
    bsr 0fbdb603e7dbbc fl=245>204~895 rax=fffffffffffffffd rdx=fffffffffffffffd rsp=30000878 rsi=63242936>1b
    bsr 36490fbdca fl=e90>604~895 rcx=1111111111111111>3f rdx=fbffffffffffffff rbx=80000000 rsp=30000818
    bsr 0fbdda fl=e00>644~895 rax=8000000000000000 rcx=5b2740b300000080 rdx=7895f7dd00000000 rbx=2000 rsp=30000990
    bsr 0fbdd9 fl=a11>244~895 rax=7fff rcx=0 rbx=d3e6d72fd30442d3 rsp=300009d8 r12=fffffffffffffffc
    bsr 4d0fbdea fl=685>604~895 rax=ffffffbfffffffff rcx=7ffffffff rdx=c9484df75ee18cd5 rbx=1000 rsp=300009c8 r13=dddddddddddddddd>3f
    bsr 0fbdc7 fl=a01>244~895 rax=9ed29078f62e2130 rcx=5cd4949400008000 rdx=63678f6f00000080 rsp=30000928 rdi=0
    bswap 0fcd fl=ec5>ec5 rax=fffffffffffffffe rcx=3ffffff rsp=30000850 rbp=5555555555555555>55555555
    bswap 0fcb fl=251>251 rcx=0 rdx=80 rbx=3333333333333333>33333333 rsp=300008a8
    bswap 0fcc fl=a11>a11 rax=40000000000000 rcx=1 rbx=1 rsp=30000fee>ee0f0030
    bswap 67650fcd fl=a41>a41 rax=fffffffffffffffc rsp=300009f8 rbp=5555555555555555>55555555
    bswap 0fcb fl=255>255 rax=62fd9f70242a9164 rcx=ffffffff rdx=2 rbx=3333333333333333>33333333 rsp=30000ffa
    bswap 4d0fca fl=a95>a95 rax=400 rdx=27e22d852c2d0900 rsp=30000908 r13=200000000000000
    bswap16 660fce fl=215>215 rcx=522311be0000ffff rdx=7fff rbx=1 rsp=30000898 rsi=6666666666666666>6666666666660000 r15=106b66ab00000080
    bswap16 66460fce fl=2c4>2c4 rsp=7ffffffffff6 rsi=6666666666666666>6666666666660000
    bswap16 67660fcd fl=244>244 rax=e58754eb00000000 rcx=8d2e2db200000000 rdx=ffffffffffffffff rsp=30000950 rbp=5555555555555555>5555555555550000 r12=a8929b0fc59c60cf r14=b1516688a10ba64f
    bswap16 6636420fcc fl=200>200 rsp=300008b8>30000000 rbp=b5102a37e117d3b8
    bswap16 660fcc fl=651>651 rax=4 rbx=fffffffffffffeff rsp=30000968>30000000
    bswap16 66430fcb fl=250>250 rax=fffbffffffffffff rbx=2 rsp=300009d8 r11=bbbbbbbbbbbbbbbb>bbbbbbbbbbbb0000
    bt 0fbae33c fl=651>650~894 rax=409ca4570a33ba0b rcx=ba5b0c32ea5553d1 rdx=80000000 rbx=521995a30edeeb37 rsp=300009f8 r14=20000000
    bt 664d0fa3902eace017 fl=a05>a05~894 rax=f622de117fffffff rcx=68d0d0fe85d2f98e rbx=3 rsp=300009d8 r8=81f53d2 #13
    bt 450fa30e fl=ad0>ad0~894 rdx=1ffffffffffff rsp=300008e8 r9=1a r14=20000ff0
    bt 670fa3d1 fl=a40>a41~894 rax=ffffffffffff7fff rcx=fffffffffffffffd rdx=1000000000 rbx=20000000000 rsp=300009c8
    bt 640fbaa6db965559ab fl=a81>a81~894 rax=3 rdx=af51cc0fffffffff rbx=fffffffffffffffe rsp=300008c8 rsi=ffffffffb6aa7295 rdi=811351ed2a7d3198 r13=ffffffffffffffff
    bt 450fbae47f fl=214>215~894 rax=20000000000000 rdx=80000000000 rsp=30000830
    btc 663e0fbb7c92e3 fl=214>214~894 rcx=1 rdx=6666995 rbx=efab7e5dd93fc0b7 rsp=300008e8 rdi=a056ab04474f0066 r10=6c6c88f02bf944d9 @20000fd8=eed9e27b641decf8
    btc 6764490fbafcd2 fl=a81>a81~894 rax=80 rcx=ffffffffffffffff rdx=fffffffffffffffc rsp=300009e0 r12=cccccccccccccccc>ccccccccccc8cccc
    btc 4e0fbabdd70000006e fl=ac0>ac0~894 rbx=ffffffffffffffff rsp=300009ee rbp=20000f61 @20001038=43a7c80b200c7498
    btc 0fbbf8 fl=245>244~894 rax=0>800000 rcx=1ffffffffff rsp=30000838
    btc 480fbb8b8294f773 fl=290>291~894 rax=980acf1c400e896 rcx=2c rbx=ffffffffac087b9e rsp=300008d0 r15=fffffffffffffffc @20001020=6e740ea73110d2a0
    btc 4c0fbba86ea5c954 fl=ad0>ad0~894 rax=ffffffffcb366a62 rcx=374f6d8849eda556 rdx=ffffffffffffffff rbx=606e09ecf7e0b7e8 rsp=30000880 r13=ffffffffffffffe3 @20000fc8=b6246eb6f762b68
    btr 6766430fb3c2 fl=a10>a10~894 rax=80000000000000 rsp=30000898
    btr 450fb3c5 fl=e84>e85~894 rcx=776c47a22a067191 rsp=300008f8 r13=dddddddddddddddd>dddddcdd
    btr 0fb3ef fl=210>211~894 rcx=2000000 rdx=5d9f103dc8c5ce49 rsp=30000958 rdi=7777777777777777>77577777
    btr 670fbaf5ea fl=a15>a15~894 rax=fffffffffffffffd rsp=30000878 rbp=ffff>fbff
    btr 660fbaf723 fl=ad1>ad1~894 rax=ffffffffffffffdf rcx=647566add5c10123 rbx=600b4dd42a6e9dec rsp=30000910 rdi=7ffff>7fff7
    btr 660fbaf3ac fl=615>614~894 rax=ad89b7d60000ffff rcx=36d84268000000ff rdx=dab5233bd340567f rbx=80 rsp=30000fe9 r12=ffffffffffbfffff
    bts 400fbaaa48e4483cfb fl=a81>a80~894 rcx=b098d016c52ffe75 rdx=fffffffff3b71bb8 rsp=30000948 r14=ffffffffffffffff @30000000=c7ddf743f8000000
    bts 64660fab8e1635b853 fl=a55>a54~894 rcx=a28f7500cd3400ec rbx=ab602b20d5fa9fcc rsp=300009f0 rsi=ffffffffac47d70a rdi=ee50be6b3537d948 @20001038=43a7980b200c7498
    bts 0fbaaba933e41436 fl=294>295~894 rax=fffffffffffffffd rbx=b1bdc63 rsp=30000940
    bts 0fba6e487c fl=a50>a51~894 rax=fffffffffffffffe rbx=ff rsp=300009f0 rsi=20000fc8
    bts 0fba285e fl=295>295~894 rax=20001008 rcx=385116b887f2a408 rdx=ffffdfffffffffff rbx=80000000 rsp=300009c0
    bts 640fba681518 fl=a90>a91~894 rax=c1b rdx=2 rbx=7fffffff rsp=300008d8 r14=20
    call 4be85bffffff fl=284>284 rax=d95ee876efc81776 rbx=a6105ac75d8a6c71 rsp=30000988>30000980 @30000980=10000806 rip=10000762
    call 67e80efeffff fl=2c5>2c5 rdx=0 rbx=ffffffffffffffff rsp=30000858>30000850 @30000850=10000806 rip=10000615
    call 41e8c0fcffff fl=2c5>2c5 rcx=ffffffff rsp=30000940>30000938 rdi=dc15201a5b4fad65 r11=ff @30000938=10000806 rip=100004c7
    call e8a3010000 fl=694>694 rcx=ffefffffffffffff rbx=2 rsp=30000830>30000828 rsi=933564ddffffffff rdi=1 @30000828=10000805 rip=100009a9
    call 2ee822020000 fl=214>214 rcx=d6350de600000080 rdx=3eb59bb728bbbee5 rsp=30000818>30000810 r15=dbd3b33a0000ffff @30000810=10000806 rip=10000a29
    call e8c0000000 fl=a91>a91 rax=200000 rcx=d62a125e42b4846e rbx=3 rsp=30000850>30000848 r14=3ffff @30000848=10000805 rip=100008c6
    call-ind 4bffd1 fl=285>285 rax=fffffffffffffffc rcx=7aa5c341d9fe51e9 rdx=fffffffffffffffd rbx=f4ee1fe570c2ed99 rsp=30000878>30000870 r9=10000432 @30000870=10000803 rip=10000433
    call-ind ff962dffffff fl=200>200 rsp=300008f0>300008e8 rsi=200010b6 r15=feffffffffffffff !20000fe3=10000833 @300008e8=10000806 rip=10000834
    call-ind 4cffd7 fl=210>210 rcx=2 rdx=80000000000000 rbx=be3edd8701e02b5c rsp=30000920>30000918 rsi=fa4644b000007fff rdi=10000be4 @30000918=10000803 rip=10000be5
    call-ind 49ffd1 fl=200>200 rax=be0a2ac94f1f1905 rdx=4000 rbx=7fff rsp=300008d0>300008c8 r9=20000011 @300008c8=10000803 #14,15,20000011 rip=20000011
    call-ind 4bff5527 fl=214>214 rax=fffffffffffffffd rcx=0 rdx=ffffffff rsp=30000960>30000958 r13=20001009 !20001030=100008f2 @30000958=10000804 rip=100008f3
    call-ind 2e48ffd6 fl=294>294 rax=aa969db306118fcc rsp=300009b8>300009b0 rsi=100005ee @300009b0=10000804 rip=100005ef
    cbw 98 fl=a10>a10 rax=ffffffffffffffff>ffffffff rdx=3423ac04425ce086 rbx=100000000000000 rsp=300008d8
    cbw 98 fl=2d5>2d5 rax=8000000000000000>0 rdx=2fbe85bcb2f7bc1a rbx=1b56f6020000ffff rsp=30000918 r9=7fffffff
    cbw 666798 fl=a44>a44 rbx=1 rsp=30000818
    cbw 6698 fl=a81>a81 rcx=fffffffffeffffff rsp=300009a8 r14=ffffffffffffffff
    cbw 98 fl=655>655 rax=9bff8dd46c83c084>ffffc084 rdx=fffffffffffffffd rsp=30000858
    cbw 656798 fl=a91>a91 rax=ffffffffffffdfff>ffffdfff rcx=1 rdx=8000000000000000 rbx=7f rsp=300008d8 r14=fffffffffffffeff
    clc f9 fl=a95>a95 rcx=ffffffffffffffff rdx=7fffffff rbx=2e19054488fb03d9 rsp=30000858
    clc f8 fl=204>204 rax=3fffffffffff rcx=1 rsp=300008c0
    clc f9 fl=294>295 rax=ff31030799cb5c73 rcx=fffffffffffffffd rdx=ffffffffffffffff rsp=30000808 rbp=f51b316f688dae5a r8=1
    clc f8 fl=a85>a84 rax=80000000 rbx=18c205be97a1d857 rsp=30000970 r15=ff
    clc 40f8 fl=281>280 rax=863ab258e395f119 rdx=3fb1dd748ebdd5cf rsp=30000898 r14=7ffffff
    clc f9 fl=ac5>ac5 rcx=fffffffffffffffd rdx=7fffffffffffffff rsp=30000015
    cld fd fl=215>615 rax=4308e5492e2a8ae5 rdx=7fff rsp=300009a8 rbp=ffffffffffffefff
    cld 676664fc fl=2c0>2c0 rdx=fffffffffffffffe rsp=300009a8 r15=f5e70ea40477192b
    cld fc fl=641>241 rcx=e0bfaae1caccd4aa rbx=ffffffffff rsp=30000880 r15=2
    cld fd fl=a41>e41 rax=200 rcx=8fec91b8a970dbd3 rdx=e7288327adf3c781 rsp=7ffffffffffc r8=a035f33d7fffffff
    cld 6644fc fl=e51>a51 rax=ffffffffffffff7f rdx=221cd5a4c44855a6 rbx=4bad87bf91c2f1c4 rsp=30000908
    cld fd fl=2d0>6d0 rdx=ba48ebe2ffffffff rsp=30000850 r11=4c7968ee3eb50423
    cmc 67f5 fl=2d4>2d5 rcx=92fe78ef000000ff rsp=30000010 r8=a52eff75466c7ad8
    cmc 64f5 fl=ac1>ac0 rax=7fffffffffffffff rcx=ffffffffffffffff rdx=fd29fcef972f7d22 rsp=30000830
    cmc f5 fl=251>250 rdx=0 rbx=200000 rsp=300009f0
    cmc 67f5 fl=a80>a81 rax=b5ea6d4d3aea960 rdx=200000000000000 rbx=ffffffff rsp=3000085a rsi=2000000000000
    cmc f5 fl=685>684 rax=626872c31ec9e80a rdx=7f rsp=30000818
    cmc 26f5 fl=a91>a90 rcx=3ffff rsp=30000978
    cmov 0f467114 fl=2c4>2c4 rax=80000000000 rcx=20001028 rdx=3ffffffffffffff rsp=30000988 rsi=6666666666666666>43a7880b r12=0
    cmov 0f47d3 fl=a11>a11 rax=fff rcx=fffffffffffffffe rdx=2222222222222222>22222222 rsp=30000960
    cmov 460f4eb5ee000000 fl=a50>a50 rax=c19d9afe5660969e rcx=fffffffffffffffd rsp=300008e0 rbp=20000ed6 r8=89389d6faa335da3 r14=2070a267d5b27f77>19a67917
    cmov 450f4d10 fl=a14>a14 rcx=e4259d04fab89881 rdx=7fffff rbx=dde8dfd700008000 rsp=30000988 r8=2000103a r10=aaaaaaaaaaaaaaaa>aaaaaaaa
    cmov 0f4dca fl=a50>a50 rax=ffefffffffffffff rcx=f669b07596fec3db>96fec3db rbx=ae4df54200007fff rsp=3000090a
    cmov 0f4fc4 fl=2c0>2c0 rcx=fffffffffffffff rbx=b5c9120c7fffffff rsp=30000938
    cmp 673ac4 fl=e94>600 rax=7f rsp=30000910
    cmp 3a568d fl=a55>291 rbx=4000000 rsp=30000828 rsi=20001086
    cmp 4e813f01000000 fl=294>200 rax=adeda05ff81ee33f rbx=126ab365a09d3fdf rsp=30001000 rdi=20000fc8 r10=1
    cmp 4c8179f0ffffff7f fl=a50>210 rcx=20001038 rdx=fffffffffffffffe rsp=30000908
    cmp 3d00000000 fl=215>280 rax=fffffffffffffffe rcx=395db56cffffffff rbx=ffffffffffffffff rsp=30000970
    cmp 4b81bf06ffffff00000000 fl=a81>204 rax=fffffffffffffffd rcx=fffffffffffffffc rbx=ffffffff rsp=30000878 r13=7fffffff r15=2000111a
    cmps 654fa6 fl=2c1>a95 rax=ab rcx=46347a85995148d7 rdx=ffffffffffffbfff rsp=30000830 rsi=fffffffffffff7c1>fffffffffffff7c2 rdi=20000ffc>20000ffd
    cmps f249a6 fl=611>644 rax=b5 rcx=13a>b3 rbx=86754daff32d28e3 rsp=30000950 rsi=20000fc2>20000f3b rdi=2000100d>20000f86
    cmps f367a7 fl=a84>291 rax=eed9e27b rcx=ce3c88500000000c>b rbx=37545d727a088709 rsp=30000968 rsi=980788372000101d>20001021 rdi=c81698a520000fdc>20000fe0 r15=654069dc7fffffff
    cmps f2a7 fl=281>a81 rcx=11>0 rdx=fffdffffffffffff rbx=c797edd5c9a8c4af rsp=30000970 rsi=20000fff>20001043 rdi=20000fd9>2000101d r13=ffff7fffffffffff
    cmps f24ca6 fl=2c0>2c0 rax=2d58fb65860fec40 rcx=0 rdx=7ffffff rbx=ffffffffffffffff rsp=30000930 rsi=20001011 rdi=20001036 r8=f r13=8589ec9c0000ffff
    cmps f2a6 fl=241>210 rcx=e>0 rdx=4000 rbx=7fffffffff rsp=30000980 rsi=2000100c>2000101a rdi=20000fe2>20000ff0 r11=3ffffffffffffff
    cmpxchg 0fb1ee fl=ec1>644 rax=ffffffffee25b9c6 rcx=157905cc1311046d rdx=fff7ffffffffffff rsp=300009f8 rsi=6d6e3abbee25b9c6>55555555
    cmpxchg 0fb0dc fl=a51>280 rax=7fff>7f7f rsp=30000000 r8=ea49b1f134f31065
    cmpxchg 490fb1f7 fl=a94>244 rax=ffffffffffffffff rsp=30000948 r15=ffffffffffffffff>6666666666666666
    cmpxchg 4b0fb0c2 fl=201>a85 rax=4dcd1952ba76a15c>4dcd1952ba76a1aa rcx=ef7bcdb7f9bfe84b rsp=30000fee
    cmpxchg 0fb12508080010 fl=291>284 rax=ffffffffffffffff>69115099 rcx=60f5e59159f711aa rdx=ffff rsp=300009c8 rdi=10000000000 r12=ffffffff
    cmpxchg 410fb02b fl=ac5>281 rax=8>10 rcx=7fffffffffffffff rbx=80 rsp=30000970 r11=20000fd0
    cmpxchg8b16b 4c0fc74dd2 fl=201>201 rax=7fff>51ebba3f25b893f0 rdx=1000>43a7880b200c7498 rsp=300008c0 rbp=2000105e r9=2
    cmpxchg8b16b 0fc78dcda1c94b fl=a51>a51 rax=46b1eb1547c15000 rcx=7fff rdx=c7a70cfba784e777 rsp=30000850 rbp=ffffffffd4366e33 r11=cfb93bea3f6244a1 @20001000=7fff33333333
    cmpxchg8b16b 0fc70e fl=2d4>2d4 rax=353984046819a679 rdx=6a85e817e36f762b rbx=ffffffffdfffffff rsp=30000990 rsi=20000fc5 rdi=70e74a7800007fff r9=3ff r11=3 @20000fc0=ffffff1775224ac0 @20000fc8=b624611111111df
    cmpxchg8b16b 480fc78dbc7e2950 fl=651>651 rax=8afc830f3c691150 rdx=7cb850db36bcf1f8 rsp=300009c0 rbp=ffffffffcfd69154 rdi=80000000 @20001010=3333333333333333 @20001018=1111111111111111
    cmpxchg8b16b 450fc78daf000000 fl=254>214 rax=0>36bcf1f8 rcx=7fffffff rdx=2222222222222222>7cb850db rsp=300009c0 r13=20000f69
    cmpxchg8b16b 670fc78bd1000000 fl=a41>a01 rax=10000000>75224ac0 rdx=2222222222222222>19a67917 rbx=309036920000eef rsp=30000000
    cwd 67654299 fl=215>215 rcx=7fff rdx=2222222222222222>0 rbx=ffffffff rsp=30000880
    cwd 99 fl=ac0>ac0 rax=20000000000 rcx=7f rdx=2222222222222222>0 rsp=30000880 rsi=563b82d72d13562a
    cwd 6699 fl=2c1>2c1 rax=fffffffffffdffff rcx=1 rdx=2222222222222222>222222222222ffff rbx=ffffff rsp=30000950 r13=fffeffffffffffff
    cwd 6799 fl=a41>a41 rcx=40000000000000 rdx=2222222222222222>0 rsp=30000860
    cwd 4599 fl=a84>a84 rax=6ed78597fffffff rcx=987361944c7d39d0 rdx=ffffffffffffffff>0 rbx=e7882bd33ae4a200 rsp=300008f8
    cwd 99 fl=6d5>6d5 rcx=15803231c51fbb66 rdx=ff>0 rbx=fffffffffffffffe rsp=30000898 r9=ffffffbfffffffff
    dec fece fl=244>294 rax=8e126cb400000080 rcx=1000000000000 rdx=200000000000000>20000000000ff00 rsp=300008b0
    dec 6644fe0a fl=a91>205 rax=a16065d13edbd109 rdx=20000ff6 rbx=f2562f11d3071901 rsp=30000928 @20000ff0=c40c4bdf53198eb0
    dec 6644ff8ab3896b79 fl=e94>604 rax=a7fcc5d64be80aaf rcx=4000000 rdx=ffffffffa694866b rsp=30000980 @20001018=7cb750db36bcf1f8
    dec 66fec9 fl=e54>684 rax=400d5e6b64100fcd rcx=fffffffffffffffd>fffffffffffffffc rdx=4304964dbe47cff8 rsp=300009f8
    dec 673642fec8 fl=a40>294 rax=0>ff rcx=c4fab3b90cbb3b5d rdx=2000000000000000 rsp=30000fff rbp=8000000000 r8=3 r13=fffffffffffffffe
    dec 46ffca fl=2d0>280 rax=e0b2a7a6fae2196d rcx=7f rdx=3ffffffffffffff>fffffffe rsp=300009a2 rbp=d30ad99a11523f23
    div 67f636 fl=281>211~8d5 rcx=33cea2d08c4ab632 rdx=0 rsp=300008f0 rsi=505d13d620001029 r8=800000
    div 664cf6f2 fl=a91>a11~8d5 rcx=8335640800000080 rdx=fffffffffffffffc rbx=efffffffffffffff rsp=300008b0 rdi=200000000 r9=80
    div f7f3 fl=ad1>a11~8d5 rdx=0 rsp=30000877 rdi=ffffffffffffffff
    div 6640f7b34bd58859 fl=204>210~8d5 rcx=f4c437f60ca69131 rdx=0 rbx=ffffffffc6773aef rsp=30000878 r8=7245de343c16193c
    div f7f4 fl=215>215~8d5 rcx=cde438ec93bb1d2 rdx=80000000 rsp=300008e6 #0
    div 666746f6b2337b98a1 fl=a11>a11~8d5 rcx=ac1513b6d250a285 rdx=ed0218847e67950b rsp=300009b8
    enter c8520001 fl=ac4>ac4 rbx=fffffffffffffffc rsp=300008b8>30000856 rbp=30000109>300008b0 r11=ff @300008a8=300008b0 @300008b0=30000109
    enter 67c8c40001 fl=a54>a54 rcx=8b9b6b018ab513ec rsp=30000818>30000744 rbp=300002dd>30000810 @30000808=30000810 @30000810=300002dd
    enter 4dc8b50001 fl=a80>a80 rax=496f7f0ec412b775 rcx=80000000000000 rdx=8000000000000000 rsp=300008e8>30000823 rbp=30000b38>300008e0 r13=fffffbffffffffff @300008d8=300008e0 @300008e0=30000b38
    enter 6641c8cc00f5 fl=ad1>ad1 rdx=1ffff rsp=30000918>30000820 rbp=30000450>30000916 @300008e8=b74809169f611b08 @300008f0=97f05e6fe23cfd93 @300008f8=7898502bb008f7e7 @30000900=594041e77dd4f23b @30000908=39e833a34ba0ec8f @30000910=450255f196ce6e3
    enter c85b0002 fl=e00>e00 rax=3 rcx=3eb268f50c34481c rdx=fffffffffbffffff rsp=30000928>300008b5 rbp=30000428>30000920 @30000910=30000920 @30000918=6cb41471033fd6a0 @30000920=30000428
    enter c8530003 fl=204>204 rax=a925f0dd8e2a4125 rdx=ffffffffffffff7f rsp=300008aa>30000837 rbp=30000ae4>300008a2 @30000888=300008a29328 @30000890=83b87fb21cf40000 @30000898=6460716deac03fb1 @300008a0=30000ae43a05 @300008a8=5813a4f9ccc20000
    idiv f67b0a fl=e81>e11~8d5 rax=fffffffffffffffe>fffffffffffffe00 rcx=fffffffeffffffff rdx=ffffffffffffffff rbx=20000fed rsp=30000868 rsi=ffff7fffffffffff
    idiv 6647f73b fl=6d1>611~8d5 rdx=0 rsp=30000838 r11=20000fc0
    idiv 41f73f fl=a00>a10~8d5 rcx=9b415e880000007f rdx=0 rsp=30000830 r15=20001004
    idiv 46f63e fl=a10>a10~8d5 rdx=0 rbx=cad660b463d9a717 rsp=300009a8 rsi=20001031 r11=2
    idiv 4ef7fb fl=6d4>610~8d5 rcx=800000000000000 rdx=0 rbx=400000000000 rsp=30000979 rdi=7c19ce0442eff92d r8=6b35437b00257e40 r15=a1cc1a7d7d640b
    idiv 6726f6b9bb000000 fl=a44>a10~8d5 rcx=b79dc87720000f3b rdx=0 rsp=300008f8
    imul1 67f6ef fl=ac1>ac1~d4 rax=8be0ecfa63761505>8be0ecfa637600ff rcx=2b748acac18c3968 rsp=300009ec r10=40000000000
    imul1 47f76f3d fl=a10>210~d4 rcx=3 rdx=2222222222222222>0 rbx=ffffffffff7fffff rsp=3000000a r15=20000fcb
    imul1 44f7ea fl=241>a41~d4 rax=35f9670b0000ffff>ffc00000 rcx=dd6d450700007fff rdx=400000>3f rsp=3000096b
    imul1 666447f76e02 fl=2d4>ad5~d4 rax=95363c95f8be759>95363c95f8bd95f rdx=1>25c rbx=1558fee81771553d rsp=30000980 r14=c02
    imul1 47f629 fl=2c1>2c0~d4 rax=1000>0 rsp=300009d8 r9=20001026
    imul1 4cf66c3189 fl=a94>294~d4 rcx=20001069 rbx=0 rsp=300008b8 rsi=11
    imul2 4b0faf2522080010 fl=a85>a85~d4 rcx=2 rdx=8 rsp=30000828>9ce61f034b59e7a0
    imul2 663e0fafbe88c8eb67 fl=a50>a51~d4 rsp=30000838 rsi=ffffffffb814474a rdi=7777777777777777>77777777777712e6 r12=9c894228916dee51
    imul2 670faf3e fl=6d5>ed5~d4 rbx=f25c3f7700000000 rsp=300009e0 rsi=894808452000103d rdi=7777777777777777>6a8b1838
    imul2 480faf8c91f0b3361e fl=e11>e11~d4 rcx=10001c95c2b>4b0c540d6050572e rdx=ffffffbfffffffff rsp=30000998
    imul2 0fafc3 fl=ad5>2d4~d4 rcx=fffffffffffffffd rdx=10000000000000 rbx=fffffffffffdffff rsp=300009b0
    imul2 660faf9a83000000 fl=201>a01~d4 rdx=20000f4b rbx=3333333333333333>333333333333ca86 rsp=30000808
    imul3 664769fcff7f fl=204>a05~d4 rax=fffffffffffff7ff rcx=ffffffffffffffff rbx=3f3e5f3dfc6d1137 rsp=30000880 r15=fffffffffffbffff>fffffffffffb3334
    imul3 691a3af16f7e fl=a94>a95~d4 rcx=0 rdx=20001000 rbx=200000000>ee1c2000 rsp=300009d8
    imul3 69f700000008 fl=210>a11~d4 rax=c159fcd4e47d485 rdx=fffff rsp=30000908 rsi=6666666666666666>b8000000
    imul3 6bccff fl=a85>284~d4 rax=c4f907616f0c5f4d rcx=186b8d4fb0b19fd1>cffff630 rdx=fffffffffffffffc rbx=9fba7f27086ac035 rsp=300009d0 r12=7f93378db3df226c
    imul3 664069190080 fl=6d4>ed5~d4 rax=2c6a04f46a8782a6 rcx=20000ffc rdx=800 rbx=3333333333333333>3333333333338000 rsp=30000818
    imul3 446be900 fl=a41>240~d4 rdx=7ff rsp=30000860 r10=1ffff r13=dddddddddddddddd>0
    inc fec0 fl=645>685 rax=d8bec94fd5b02781>d8bec94fd5b02782 rbx=2 rsp=30000800
    inc 66ff45ca fl=a11>285 rdx=fffffffffffffffe rsp=30000980 rbp=2000104e @20001018=7cb850db36bcf1f9
    inc fe42b5 fl=250>284 rax=800000000000000 rcx=badc71cba5579aba rdx=20001050 rsp=30000810 r9=7f r14=fffffffff7ffffff @20001000=a784e87747c15000
    inc ff40ad fl=a54>284 rax=2000005b rcx=be67279e56f21b2e rdx=3 rsp=30000878 @20000008=21a51d4e9a53e0a9
    inc 3effc7 fl=e40>604 rcx=c91a7d954813d5e4 rbx=ff rsp=30000fed rdi=7777777777777777>77777778 r15=c17f6f05ae8e838e
    inc 66fe4219 fl=251>281 rcx=6eb2a752e74adeff rdx=20000fe9 rsp=300008c0 @20001000=a784e77747c25000
    jcc32 670f82abffffff fl=a40>a40 rcx=285bad3160f31c4c rbx=d5d2b6f1909ea62c rsp=300009e0
    jcc32 0f83a1ffffff fl=a84>a84 rax=b43669bf56d7f34b rsp=3000000a rip=100007a8
    jcc32 4d0f8986ffffff fl=211>211 rcx=1 rbx=fffffffffffffffd rsp=30000838 rip=1000078e
    jcc32 0f8f53feffff fl=ec5>ec5 rax=8000000000 rcx=fffffffffffffffe rsp=30000988 r13=7fffffffffffffff
    jcc32 654c0f8d4e010000 fl=e10>e10 rcx=ccbeb7407fffffff rdx=ffffffffffffffff rbx=1ff rsp=300008c0 rbp=7 r12=2419684480000000
    jcc32 0f874f020000 fl=2d4>2d4 rcx=40925cc5d0d1e415 rdx=100000000000 rsp=300009f8
    jcc8 67497d3e fl=6d5>6d5 rdx=fffffffeffffffff rsp=30000958
    jcc8 7a3c fl=a41>a41 rcx=fb687d0180000000 rbx=afa76dd6c6ed3ade rsp=300008b8
    jcc8 677a7f fl=600>600 rcx=2 rsp=30000888 r13=400000000000
    jcc8 7ec9 fl=ad1>ad1 rcx=3 rsp=30000828 rip=100007cc
    jcc8 777a fl=a15>a15 rax=7fff rdx=7ffffffff rbx=d6968f9c9555cce3 rsp=30000838
    jcc8 3e4c73a7 fl=244>244 rsp=30000918 rip=100007ac
    jmp 67eb9e fl=e45>e45 rax=e115166b80000000 rcx=c923dcf4193beb8f rsp=30000910 rbp=fffffffffffffffc r14=fffffffffffffffe rip=100007a2
    jmp eb7c fl=201>201 rdx=fffffffffffffffe rsp=30000940 rip=1000087f
    jmp 64eb69 fl=2d0>2d0 rdx=fffffffffffffffe rsp=30000970 r12=2e398291f4eab2c8 rip=1000086d
    jmp ebfc fl=215>215 rcx=1ffff rsp=30000910 r14=fa26e6b1a3e2f2c3 rip=100007ff
    jmp eb68 fl=2d4>2d4 rdx=ffffffffffffffff rsp=30000820 r12=1 rip=1000086b
    jmp 6744e919030000 fl=ad4>ad4 rax=3fffffffffffffff rcx=75794c7d263fa988 rdx=1000 rbx=c4356f744c8244e2 rsp=30000998 rip=10000b21
    jmp-ind ff6477f9 fl=a55>a55 rsp=30000980 rdi=333333335333435f r12=2000000 !20001024=1000059a rip=1000059b
    jmp-ind 67ff22 fl=ac5>ac5 rcx=17a01a2e00007fff rdx=dc28927a20000fd8 rbx=4000000000 rsp=30000850 !20000fd8=10000600 rip=10000601
    jmp-ind 43ff21 fl=280>280 rcx=fffffffffffffffb rdx=2 rbx=fffffffffffffffd rsp=300009f0 r9=20001008 !20001008=100001f9 rip=100001fa
    jmp-ind ff60eb fl=ac4>ac4 rax=2000104e rcx=ffffffbfffffffff rbx=646624ff0000ffff rsp=300009b0 rdi=579139e5cc9af234 r9=1fffffffffff !20001039=20000005 #14,15,20000005 rip=20000005
    jmp-ind 673eff27 fl=605>605 rdx=8e62873478b26689 rbx=fffffffffffdffff rsp=300009d0 rdi=b4bbfc4e20001028 !20001028=10000f9e rip=10000f9f
    jmp-ind 26ff25d2070010 fl=a55>a55 rax=1ffffffff rdx=1721a0ef92c1b4fc rsp=3000082d !20000fd9=10000e53 rip=10000e54
    lahf 9f fl=691>691 rax=0>9300 rcx=2 rsp=30000878
    lahf 669f fl=e10>e10 rax=2000000>2001200 rcx=10000 rbx=fffffffffffffdff rsp=30000840
    lahf 4b9f fl=604>604 rax=0>600 rcx=fffffffdffffffff rbx=5c4687c500007fff rsp=30000960
    lahf 3e9f fl=ad0>ad0 rax=fff>d2ff rsp=30000950
    lahf 6766439f fl=a15>a15 rax=fffffffffffffffd>ffffffffffff17fd rcx=f897d3d000000000 rsp=7ffffffffff7 rbp=3
    lahf 4d9f fl=655>655 rax=ffffffffffffffff>ffffffffffff57ff rcx=3ffffffffffff rdx=4986dcab0000007f rbx=8000 rsp=30000939 r13=10
    lea 498d06 fl=e40>e40 rax=3>20001020 rcx=6febb8312d3fc607 rdx=7fffffffffffffff rbx=14db87307fffffff rsp=300009f0 r14=20001020
    lea 8da081ffffff fl=ad5>ad5 rax=20001097 rcx=fffffffffffffdff rdx=89de474cbc79a955 rsp=30000869>20001018
    lea 8d718d fl=a04>a04 rcx=200010aa rbx=1ffffff rsp=30000940 rsi=6666666666666666>20001037
    lea 468d8176000000 fl=211>211 rax=4a27cb877fb5697b rcx=fffffffffffffffe rdx=7fffffff rbx=fd9e4831e0eaf802 rsp=30000950 rbp=200000000 rsi=fffffffffffffffc rdi=8bbb9f6317509e21 r8=fffffffffffffffd>74 r9=beaf040f63b52934 r10=0 r11=ffffffffffff7fff r12=ea4bbab380000000 r13=ffffffffbfffffff r14=10000
    lea 418d3e fl=e04>e04 rax=7fffffffffffffff rcx=4000000 rdx=db236032000000ff rbx=30c0e8443f314b0b rsp=300008f0 rbp=80000000 rsi=59953f1445c316b3 rdi=e7163925a18b0db4>f00390d2 r8=6dff9e8bc19f7f80 r9=1000000000000000 r10=6220c40b1a43b14c r11=3dc60e62efd07c4c r12=2000000 r13=ffffffdfffffffff r14=e09a53ccf00390d2 r15=1a5590df74f4aa69
    lea 8da032000000 fl=291>291 rax=8ebd8fa000000ff rcx=3 rdx=ff rbx=cf1ee747f9a3ee3f rsp=30000fef>131 rbp=200000000 rsi=8000000000000000 rdi=6f97bedf26ecae41 r8=ffffffffffffffff r9=7fff r10=5e19a40bffffffff r11=fffffffffffffffc r12=27dd39728cd26b95 r13=89134779833cb466 r14=0 r15=3fffffffffffff
    leave c9 fl=695>695 rcx=7f rdx=fffeffffffffffff rbx=3fffffff rsp=30000970>30000c40 rbp=30000c38>fdb549cf461c2098
    leave 6449c9 fl=615>615 rcx=d4062094000000ff rbx=0 rsp=30000968>3000069f rbp=30000697>a8966343222a7813 r12=e65da8c700000080
    leave 4ac9 fl=a94>a94 rax=ffffffbfffffffff rcx=ffffffdfffffffff rdx=fffeffffffffffff rsp=30000908>30000aa9 rbp=30000aa1>c8d54b4a2c67665f r11=7fff r15=ffffffffbfffffff
    leave 4fc9 fl=e55>e55 rax=1000 rsp=300008d0>30000609 rbp=30000601>a814b8503faee87e
    leave c9 fl=a15>a15 rax=100000000000 rcx=7fffffff rbx=ff rsp=300009a8>30000a1d rbp=30000a15>a0c7d473f8d616d1 r12=0
    leave c9 fl=281>281 rcx=6ea4841b7be97fa9 rdx=3 rsp=30000900>30000701 rbp=300006f9>5a763bf2ff10b2
    lock f0364480c3ae fl=ac4>ac4 rax=ffffffffffffffff rsp=300009a0 #6
    lock f0fe4e12 fl=ac0>284 rax=ff rcx=ffdfffffffffffff rdx=fffffffffffffffc rsp=30000938 rsi=20000fdd @20000fe8=d1517e1358c5ae08
    lock f086a56a000000 fl=2c5>2c5 rax=0>3600 rdx=c4981de4b80c4da4 rbx=100 rsp=30000840 rbp=20000fb1 @20001018=7cb850db00bcf1f8
    lock f00fba2cc008 fl=a45>a44~894 rax=38e3aa7 rcx=ffffff7fffffffff rdx=400000000000 rbx=7adb9fb0460d8a1b rsp=30000858 r15=0 @20000fe0=e095b0475e71cd61
    lock f00fb08ddcffffff fl=214>205 rax=0>b0 rbx=fffffffffffffffd rsp=300008a8 rbp=20001014
    lock f00fc74c880f fl=2d1>291 rax=20000f74>64b3486e rcx=29 rdx=ffffffffffffffff>2fec732b rbx=88675382638caf3d rsp=30000830 rdi=fad851cd00007fff
    lods f2674fad fl=2d1>2d1 rax=0>cc935b7e102d2010 rcx=e38c9dfb00000213>0 rsp=30000831 rsi=77297ce42000100f>200020a7 rdi=657c76ac2000101b
    lods 664dac fl=241>241 rax=fffffffffffffffe>ffffffffffffff19 rcx=5e73bbd63b62880 rdx=61d25fe921738039 rbx=ff rsp=300008f8 rsi=20000fc7>20000fc8 rdi=20000fc4
    lods f348ac fl=241>241 rax=eb>11 rcx=c>0 rsp=300008d0 rsi=20001006>20001012 rdi=20001036
    lods 44ad fl=ad5>ad5 rax=2>a07cb850 rcx=4 rbx=ffffffdfffffffff rsp=30000978 rsi=2000101d>20001021 rdi=20000ff0
    lods f32e67ac fl=695>695 rax=a0>10 rcx=c503450300000002>0 rdx=ff rsp=30000838 rsi=c81590e420001023>20001021 rdi=5840b2ac20001020 r15=7fa4e30b8f63b97e
    lods f244ac fl=a80>a80 rax=11>2f rcx=12>0 rsp=300008a8 rsi=2000101d>2000102f rdi=20001011 r8=fb8e9ee581b80feb
    loop 2ee12f fl=ac1>ac1 rax=f888b9a3816560e5 rcx=fffffffffffffffe>fffffffffffffffd rdx=99e2877edd746443 rbx=0 rsp=30000960 r11=f3d43265733ce4fa rip=10000833
    loop 674de2e5 fl=ac5>ac5 rcx=2>1 rdx=fffffffffffffffc rbx=5c99ff308ecc580d rsp=30000850 rdi=2 r12=1 rip=100007ea
    loop 4fe1ca fl=640>640 rax=558f77af0000ffff rcx=ffefffffffffffff>ffeffffffffffffe rdx=71c3220460a7b28c rbx=a9e519f9db17191d rsp=30000849 rdi=c2807e6e52da3534 rip=100007ce
    loop 3648e186 fl=ad1>ad1 rcx=b3f3b7c500000001>b3f3b7c500000000 rsp=30000858 r10=ffffffffffff rip=1000078b
    loop 46e1fc fl=245>245 rcx=1111111111111111>1111111111111110 rbx=1ffffffffffffff rsp=300008c0 rip=10000800
    loop e1e0 fl=e10>e10 rax=ffffffff rcx=7fffffffffff>7ffffffffffe rsp=300008c8
    lzcnt f366400fbd56de fl=210>200~894 rcx=5f61c6c100007fff rdx=8d285e72c981b0b3>8d285e72c9810001 rbx=1f rsp=30000908 rsi=20001040 r14=2
    lzcnt f30fbdfe fl=a10>a00~894 rcx=2 rbx=1dd449990000007f rsp=300008e5 rdi=7777777777777777>1 r11=c2e7fb6e000000ff r14=10000000000
    lzcnt f3670fbdd6 fl=200>200~894 rcx=7f rdx=2222222222222222>1 rsp=300008d5
    lzcnt f3660fbd3dc9070010 fl=2d5>200~894 rax=ff rcx=7f rbx=80 rsp=30000960 rdi=7777777777777777>7777777777770001
    lzcnt f34d0fbdcc fl=294>201~894 rax=f997dfff80000000 rdx=8000 rbx=1db3e84200008000 rsp=300008c8 r9=9999999999999999>40 r11=be234d3b10120797 r12=0
    lzcnt f30fbddc fl=a50>a00~894 rcx=d92f20481f91c36e rbx=80000000>2 rsp=30000868
    mov 4fc783e2000000ffffffff fl=284>284 rax=7fff rdx=ff03f4333428fad0 rbx=7fffffffffffffff rsp=7ffffffffffb r9=254b115700008000 r11=20000ee6 r15=7c31f5d0000ffff @20000fc8=ffffffffffffffff
    mov 8819 fl=a91>a91 rcx=20001002 rsp=3000089e @20001000=a784e77747335000
    mov 664988e0 fl=654>654 rcx=1 rdx=1 rbx=bf8e93ab9e15aeac rsp=300008e8 r8=1>e8 r9=cc891ddf57077d8d
    mov 89bb29ffffff fl=ac4>ac4 rcx=7fff rbx=200010f0 rsp=30000970 @20001018=7cb85077777777f8
    mov c6427d00 fl=294>294 rax=7b47dd70000007f rdx=20000f9b rbx=63cea3e00a7c4bec rsp=300009a0 @20001018=7cb850db36bcf100
    mov c7412400000000 fl=ac4>ac4 rcx=20000fc4 rbx=40000000000 rsp=30000990 @20000fe8=d2517e1300000000
    mov-from-seg 668c00 fl=a50>a50 rax=20001ff8 rsp=300009e8 @20001ff8=2d64b19ff52e0000
    mov-from-seg 8c8ae9000000 fl=ad5>ad5 rax=bd968fc40000ffff rcx=1ffffffffffffff rdx=20000f43 rsp=30000820 rdi=f r10=ff r11=89be549d0000ffff @20001028=602f00332b64b348
    mov-from-seg 674a8cc3 fl=a85>a85 rax=90e5ddbbf18824c7 rcx=bccbc910b5076c2f rbx=3333333333333333>0 rsp=30000930
    mov-from-seg 664a8c0a fl=a41>a41 rdx=20001000 rsp=30000860 @20001000=a784e77747c10033
    mov-from-seg 8ce2 fl=a11>a11 rax=7cb90cb869bf0289 rdx=2000000000>0 rsp=30000848 r15=8de8258defc6d5b2
    mov-from-seg 8ce0 fl=641>641 rsp=300009c8
    mov-moffs a0feffff1f00000000 fl=ed5>ed5 rax=2000000 rdx=2000000000000000 rsp=30000820 r10=8000 #14,4,1ffffffe
    mov-moffs a13c10002000000000 fl=2d0>2d0 rax=ffffffffffffffbf>43a7880b rcx=3847f45ff5a1406b rdx=ff rsp=30000978
    mov-moffs 40a3cd0f002000000000 fl=a05>a05 rax=b06b764f46c9ca99 rcx=fffffffffffffffd rdx=8000 rsp=300009d8 rbp=1728282400000080 r12=8000000000000000 @20000fc8=c9ca99e36f762b68 @20000fd0=fd1e14af69ca0c46
    mov-moffs 42a3cc0f002000000000 fl=240>240 rcx=fffffffffff rdx=e333c8a99629757c rsp=300009cb r8=760334ea6a2fda12 @20000fc8=6f762b68
    mov-moffs 42a02410002000000000 fl=ed0>ed0 rax=9ce8c808000000ff>9ce8c808000000a7 rcx=200 rdx=80000000 rbx=f88f071900000080 rsp=300008ba
    mov-moffs a0da0f002000000000 fl=a40>a40 rax=0>1d rdx=ffffffffefffffff rbx=ffffffffffffffff rsp=300009b0
    mov-ri 6667bfff7f fl=a80>a80 rcx=3 rdx=fffffffffffffffc rbx=ffff rsp=30000988 rdi=7777777777777777>7777777777777fff r15=efffffffffffffff
    mov-ri b492 fl=2c5>2c5 rax=0>9200 rcx=fffffffffffffffd rbx=114c4a120000007f rsp=300009b0
    mov-ri b91d8371ba fl=254>254 rcx=7ffffff>ba71831d rbx=ffffffff rsp=30000940 r12=100000
    mov-ri 6640b314 fl=690>690 rcx=e79a717b7fffffff rdx=8c18121e0000ffff rbx=3333333333333333>3333333333333314 rsp=300008d8
    mov-ri 66b569 fl=a01>a01 rax=7fff rcx=1111111111111111>1111111111116911 rdx=2 rsp=30000868
    mov-ri 674ebaffbfffffffffffff fl=a81>a81 rax=7fffffffffffffff rdx=e53ecdb94dedfa2f>ffffffffffffbfff rsp=30000878 r10=107f0b7a3cd910c6
    movbe 0f38f1afa338597e fl=ed1>ed1 rcx=2 rdx=ffffff rbx=40000000000 rsp=30000960 rdi=ffffffffa1a6d755 @20000ff8=b5c919ab55555555
    movbe 0f38f0a0305629db fl=6c0>6c0 rax=44d6b9d9 rsp=300009c9>30154243
    movbe 0f38f0bb51b29a44 fl=ad4>ad4 rdx=7ffffffffffff rbx=ffffffffdb655d97 rsp=30000999 rdi=7777777777777777>8aec558 r10=fffffffffffffffc
    movbe 0f38f080c71af5ed fl=e14>e14 rax=320af50f>1efdb8ec rbx=7ff rsp=300008c8 r12=8216dd5b6c2d09a1 r15=7f
    movbe 470f38f032 fl=a80>a80 rdx=1fffff rsp=30000820 r10=20000fc8 r14=eeeeeeeeeeeeeeee>682b766f
    movbe 0f38f05eee fl=610>610 rax=ff rbx=e58a8dda014dbe85>73ec2f60 rsp=30000830 rsi=2000103e
    movnti 0fc34aef fl=200>200 rax=f4d0efc753a3539e rdx=20001011 rbx=3ffff rsp=30000ffe r12=fffffdffffffffff @20001000=a784e77711111111
    movnti 670fc3a794000000 fl=684>684 rax=fffffffffffbffff rcx=ed5bec461c7da0ed rsp=30000990 rdi=c07cfd8820000f4f @20000fe0=e03000099071cd60
    movnti 4f0fc38c2ee01f7806 fl=a50>a50 rdx=ffffffffbfffffff rbx=7fffffffffffffff rsp=3000081a r14=222222223baa122b @20000fe8=9999999999999999
    movnti 644d0fc32b fl=685>685 rax=ffffffffffffff rcx=1fffff rsp=30000890 r11=bd7 @20000fd0=dd1e14af69ca0c10 @20000fd8=eedddddddddddddd
    movnti 4e0fc36f4a fl=245>245 rax=fffffffffffffffe rdx=7fff rbx=10000 rsp=30000960 rdi=20000fe8 r11=ff @20001030=dddddddddddd93f0 @20001038=43a7880b200cdddd
    movnti 0fc31408 fl=a15>a15 rax=eeeeeeef0eeefef7 rdx=fffffffffffffff7 rbx=1ffffffff rsp=300009a8 rdi=7fffff @20001008=9940b543fffffff7
    movs 664ea5 fl=a84>a84 rcx=5ab7989b9351e403 rsp=30000980 rsi=20000fce>20000fd6 rdi=20000fd8>20000fe0 @20000fd8=14af69ca0c100b62
    movs 4aa5 fl=a41>a41 rcx=12d rbx=81103748a71418ef rsp=30000888 rsi=20001019>20001021 rdi=20000ff8>20001000 @20000ff8=a07cb850db36bcf1
    movs f3a4 fl=a84>a84 rax=400000000 rcx=11>0 rdx=2994d33d81d0f29c rbx=59043c6a15aeb2a6 rsp=300008e0 rsi=20001013>20001024 rdi=20001019>2000102a @20001018=3cf88afc830f3cf8 @20001020=830f3cf88afc830f @20001028=602fec732b648afc
    movs f2a4 fl=ec0>ec0 rcx=12>0 rdx=316394c896efd6ee rsp=30000810 rsi=20001029>20001017 rdi=20001003>20000ff1 @20000ff0=50db36bcf1f88eb0 @20000ff8=1ea73110d2a07cb8 @20001000=a784e777b3486e74
    movs 4ca4 fl=685>685 rcx=7 rsp=300008c8 rsi=20001026>20001025 rdi=20000ff0>20000fef @20000ff0=c40d4bdf53198e74
    movs f3666442a4 fl=211>211 rcx=8>0 rbx=fffffffffffffffc rsp=30000958 rsi=c06>c0e rdi=20001002>2000100a r8=ffffffffffffffff r11=100000000000000 @20001000=421530a8a7845000 @20001008=9940b5434215b543
    movsx 0fbfd7 fl=285>285 rdx=2222222222222222>7777 rsp=300009c0 r9=6265bbb647f1a78b
    movsx 0fbfc9 fl=2d4>2d4 rcx=100000>0 rsp=30000910
    movsx 450fbf3a fl=a50>a50 rax=7fffffffffffffff rcx=7fffffff rdx=100000000000000 rbx=3 rsp=30000870 r10=20001018 r15=ffffffffffffffff>fffff1f8
    movsx 470fbfc6 fl=605>605 rcx=53c3b01b56aa2ee6 rdx=ffffffffffdfffff rbx=20000000000000 rsp=300009b0 r8=8888888888888888>ffffeeee r11=fffffffffffffffd
    movsx 664e0fbff7 fl=2d5>2d5 rax=3 rcx=fffffffffffffffe rbx=ffffffffffffffff rsp=30000890 r14=eeeeeeeeeeeeeeee>7777
    movsx 670fbeea fl=294>294 rcx=f1d15d2d02028358 rbx=a5137ab4b54af8d5 rsp=30000004 rbp=5555555555555555>22 r8=1
    movsxd 63b04d68580e fl=610>610 rax=11a7a793 rcx=1 rbx=d73e75dac30e86ef rsp=300009f8 rsi=6666666666666666>5e71cd60 r8=1fff r15=fffffffffffffffc
    movsxd 63c9 fl=a10>a10 rax=715d8031fdae8cbf rcx=1111111111111111>11111111 rdx=8d93a685ea2400d5 rbx=8000 rsp=30000980 rdi=74f147eff2e5ae73
    movsxd 4463afdd4df9fd fl=2c1>2c1 rax=fffffeffffffffff rcx=fffffffffbffffff rsp=30000980 rdi=2206c1f7 r13=dddddddddddddddd>fd1e14af
    movsxd 4e63d4 fl=6c5>6c5 rax=30264c6555977895 rbx=124abd24383406cf rsp=300008e8 r10=aaaaaaaaaaaaaaaa>300008e8
    movsxd 4b63fc fl=a51>a51 rax=420c4cf780000000 rdx=3fffffffff rbx=855230ec000000ff rsp=300008f0 rdi=7777777777777777>ffffffffcccccccc
    movsxd 4963e1 fl=e44>e44 rcx=b715162ec55ddf7 rdx=5aac18aa80000000 rbx=7fffffffffffffff rsp=300008b8>ffffffff99999999
    movzx 66670fb6a70dffffff fl=e40>e40 rdx=a750aae95b5d8e01 rbx=fffffffffffffffd rsp=30000900>30000069 rdi=2f6a478320001105
    movzx 360fb7ae8fb80b8d fl=6d4>6d4 rdx=26b4d0574dc5bbd1 rbx=66e0db8469d3af81 rsp=30000988 rbp=5555555555555555>7917 rsi=92f45735 r12=1
    movzx 660fb6f5 fl=690>690 rdx=7fffffffff rbx=802cce5029c05dd6 rsp=3000000c rsi=6666666666666666>6666666666660011 r12=20000000
    movzx 660fb7aa84ffffff fl=a00>a00 rdx=2000109a rbx=fffffffffffffffc rsp=300008b8 rbp=5555555555555555>5555555555557cb8
    movzx 663e480fb69c9af2eb2ee7 fl=205>205 rdx=38d123f6 rbx=d>db rsp=3000087e
    movzx 660fb74358 fl=ac0>ac0 rax=0>d251 rdx=80000000 rbx=20000f96 rsp=300009a0
    mul f6e3 fl=e84>684~d4 rax=4000000 rcx=ffffffffffffffff rdx=7b23c67b2b8104c rsp=30000830 rbp=77efb696647fb6f5 r14=de1babde24f8e5f4
    mul 40f76611 fl=ed1>6d0~d4 rcx=7f rdx=2222222222222222>0 rbx=3 rsp=300009d8 rsi=20000fbf
    mul 66f6a5f9ffffff fl=200>200~d4 rsp=300008e8 rbp=20000ff6
    mul f6e6 fl=ad4>2d4~d4 rax=20000000000000 rcx=2 rsp=300008bc r14=2802528680000000
    mul 4df627 fl=e80>e81~d4 rax=80>5c00 rcx=f7a774218df808aa rdx=1ba46f287749fc7d rsp=30000970 r14=27ce4c68752ff05a r15=2000101e
    mul 64f6a0f4adc911 fl=2d5>ad5~d4 rax=ffffffffee365df7>ffffffffee3654e8 rcx=6a8ef15a0000ffff rdx=3fffffff rsp=30000930
    neg 2e47f698b6714f3d fl=201>291 rax=7f rdx=ffffffdfffffffff rbx=fffffffffffffffd rsp=30000888 r8=ffffffffe2b09e2d r12=42b0cdcc1b961bb8 @20000fe0=e095b047a271cd60
    neg 4af6df fl=a00>291 rax=13b42be5f3de6b94 rcx=25bfc761574a1d64 rdx=fffffffffffffffc rbx=cab6e26565cb86cb rsp=300008e0 rdi=7777777777777777>7777777777777789
    neg f6580e fl=ac1>281 rax=20000ff3 rdx=fffffffffff7ffff rbx=1 rsp=30000998 @20001000=a784e77747c1b000
    neg 4ff79cdd94ffffff fl=a91>291 rcx=80000000 rsp=300008bf r11=3d r13=20000e4e @20000fc8=f49db91c908a2b68 @20000fd0=fd1e14af69caf3ef
    neg 6640f7591e fl=244>291 rax=996b731f00007fff rcx=30000a64 rbx=7528ead5710607a9 rsp=30000838 rdi=80000000 @30000a80=e5c12fc81eadc80
    neg 3ef6d9 fl=250>291 rcx=b7189741143da924>b7189741143da9dc rdx=1a73cd46a95fede3 rbx=7fffffffffffff rsp=30000948 r13=a67a1e24682f5809
    nop 660f1fd1 fl=a45>a45 rcx=fffffffffffffffd rdx=3fffffffffff rbx=7f rsp=300009ad
    nop 66260f1fcc fl=245>245 rax=7fffffffff rbx=dc535e837fffffff rsp=30000990 r8=521848c0f791d759 r14=1ffffffff
    nop 450f1f5160 fl=e44>e44 rbx=fffff7ffffffffff rsp=300008d8 r9=20000fa4
    nop 4b0f1f2a fl=ed1>ed1 rax=7ffffffff rcx=fffffffffffffffc rdx=ffffffffffffffff rsp=300008a8 r10=20001020
    nop 480f1fe3 fl=240>240 rax=d1461bb900000000 rcx=ffffffffffefffff rsp=300008f7 r10=be51c6880000ffff
    nop 0f1fd3 fl=280>280 rbx=d56c553084411938 rsp=30000998 r11=7f
    not 4ff616 fl=a55>a55 rdx=332901c6c4fda40e rsp=300009a0 r12=3301d617f777e7b3 r14=20000fd5 @20000fd0=fd1eebaf69ca0c10
    not 6664f613 fl=a51>a51 rax=bfaf95419465141f rdx=fffffffffffffffc rbx=bc0 rsp=300009a0 @20000fc0=19a6791775224a3f
    not 646649f7d1 fl=ac5>ac5 rax=796273d0d0ec22e rcx=80000 rdx=b471904ff9b55030 rsp=30000890 rsi=a5b185ad7fffffff r9=5c57fcc30000007f>a3a8033cffffff80
    not 4ff6d1 fl=a54>a54 rsp=30000980 rbp=4000000 r9=9999999999999999>9999999999999966
    not 66f612 fl=a11>a11 rax=ffffff rcx=8c56a7f0a7ac99fe rdx=20001033 rsp=300008b8 @20001030=51ebba3fdab893f0
    not 26f6d2 fl=a51>a51 rdx=2222222222222222>22222222222222dd rsp=30000818
    or 09d1 fl=a95>204~10 rax=fffffffdffffffff rcx=1111111111111111>11113111 rdx=2000 rbx=7ffff rsp=300009c8
    or 672e830c24ff fl=214>284~10 rbx=2000000000000000 rsp=c834c2e020000fc4 @20000fc0=ffffffff75224ac0
    or 6709e2 fl=290>200~10 rax=7f rdx=4e6144d81ff4fd0d>3ff4ffef rsp=30000fef
    or 66490d2940eece fl=681>680~10 rax=0>ffffffffceee4029 rdx=8000 rsp=30000990
    or 086c1247 fl=2d5>200~10 rax=fffffffffffffffd rcx=fe2c48b6dac53c83 rdx=100007de rbx=c2e28a9000a9b816 rsp=30000948 @20001000=a784e7777fc15000
    or 830959 fl=200>204~10 rcx=2000100e rdx=80 rsp=300008b8 @20001008=9959b543421530a8
    pop 665f fl=a95>a95 rax=c88da1fb82da7ff1 rcx=f5999d7f00000000 rdx=40000000000000 rsp=30000970>30000972 rdi=7777777777777777>7777777777770630 r9=7fffffffffffffff
    pop 5e fl=e00>e00 rcx=5ecf89cab8f13e9f rbx=80000000000000 rsp=30000838>30000840 rsi=6666666666666666>1fce63d21c2bcc98
    pop 5f fl=ac4>ac4 rbx=fffffffff rsp=30000860>30000868 rdi=7777777777777777>d87968cdffcf2fe0 r12=ffffffff
    pop 664959 fl=a50>a50 rax=fffffffffdffffff rcx=9c72601700007fff rbx=3ffffffffffffff rsp=300008b0>300008b8 r9=9999999999999999>49cf72c5c715f670
    pop 66674758 fl=a44>a44 rcx=fffffffffffffffd rsp=30000868>3000086a rsi=ffffffbfffffffff r8=8888888888888888>8888888888881088
    pop 475a fl=a04>a04 rdx=ffffffffdfffffff rbx=200000000000 rsp=30000868>30000870 r10=aaaaaaaaaaaaaaaa>ca353699fa231088
    pop-rm 8fc4 fl=a55>a55 rdx=fffffffffffffffd rsp=300008e8>e5f213599f611b08 r12=d5287ffb9e3917b0
    pop-rm 2e8f8062fff329 fl=2d1>2d1 rax=fffffffff60c10ce rdx=ffffff rbx=365fa9a81e6034fa rsp=300008b8>300008c0 @20001030=3b8b4091c169d718
    pop-rm 418fc0 fl=2c0>2c0 rax=3 rdx=7f rsp=30000838>30000840 r8=8888888888888888>1fce63d21c2bcc98
    pop-rm 668f07 fl=a41>a41 rcx=ffffff7fffffffff rsp=30000968>3000096a rdi=2000100e @20001008=2588b543421530a8
    pop-rm 6566478fc1 fl=201>201 rax=ffff rdx=40 rsp=300008e0>300008e2 r9=9999999999999999>9999999999993a60
    pop-rm 668fc1 fl=2c1>2c1 rax=800 rcx=1111111111111111>1111111111119328 rsp=30000888>3000088a
    popcnt f30fb85eef fl=240>200 rbx=7fffffff>12 rsp=300008e8 rsi=20001028
    popcnt f336664b0fb8b049000000 fl=ad4>ad4 rax=b39407230b10c19d rcx=2000000 rsp=3000083c r8=20002fc2 #14,4,2000300b
    popcnt f3644c0fb8ef fl=284>240 rdx=ffffffffffffffff rsp=30000818 rdi=0 r10=ffffffffffffffff r13=dddddddddddddddd>0 r14=3c20f2b800008000
    popcnt f3400fb8c3 fl=a01>200 rax=a1014d2780000000>10 rsp=7ffffffffff8
    popcnt f3663e4c0fb84d07 fl=215>200 rax=9d58774e00007fff rdx=20000000 rsp=300008b0 rbp=20000fe1 r9=9999999999999999>1d
    popcnt f3664b0fb8ef fl=281>240 rax=fffffffffffffffc rdx=80000000 rbx=fffffffffffffffd rsp=30000938 rbp=5555555555555555>0 r15=0
    popf 679d fl=290>a11 rdx=18e08f970000007f rbx=2 rsp=30000988>30000990 rsi=0 !30000988=febf60855519aa39
    popf 4d9d fl=600>ad5 rcx=10f38a94cdad47d6 rsp=300009f0>300009f8 !300009f0=5dd8638e41413aff
    popf 2e9d fl=200>244 rax=ac382a467a5832cd rcx=3ff rdx=fffffffffffffffc rbx=7f rsp=30000804>3000080c r9=3bfb86ede045db17 !30000804=a3e25371f91b8244
    popf 659d fl=a54>245 rax=7fffffff rcx=800000 rdx=83f3abe200000080 rbx=7fff rsp=300008b8>300008c0 !300008b8=15f58cec0752024d
    popf 679d fl=a10>e44 rax=40000000 rdx=27045d782da24c62 rbx=fffffeffffffffff rsp=300009a0>300009a8 !300009a0=e15d1e0db00bbc64
    popf 9d fl=244>251 rax=a9ba1666e580a27a rcx=3053866b3a2041cd rdx=ffffffffffffffff rbx=45419de1acd25e60 rsp=30000940>30000948 !30000940=3b823c0940839073
    push 663656 fl=211>211 rdx=8000000000 rsp=30000818>30000816 r10=ffffffffffffffdf @30000810=66665ed638886950
    push 4854 fl=694>694 rax=a5fdf8ac61e773bf rcx=8 rdx=bf46234236751c24 rsp=30000978>30000970 @30000970=30000978
    push 53 fl=a90>a90 rax=200 rdx=2 rbx=ffffff7fffffffff rsp=30000980>30000978 @30000978=ffffff7fffffffff
    push 53 fl=e44>e44 rax=8000 rbx=9cea5fcfd801ea38 rsp=300009e0>300009d8 rbp=843e4041fe84dbd @300009d8=9cea5fcfd801ea38
    push 4052 fl=ec5>ec5 rdx=400000000000000 rbx=100000 rsp=300009a8>300009a0 @300009a0=400000000000000
    push 4b55 fl=a05>a05 rbx=69ff3c1f74d1841c rsp=30000990>30000988 @30000988=dddddddddddddddd
    push-imm 6a11 fl=214>214 rax=fffffffffffeffff rcx=6b27fa8f0ea9526f rsp=30000870>30000868 @30000868=11
    push-imm 68261581d2 fl=654>654 rax=f935bd6200008000 rcx=fffffffffffffffd rdx=fffffffffdffffff rsp=300008b8>300008b0 @300008b0=ffffffffd2811526
    push-imm 67486af9 fl=a11>a11 rax=e3304a8b3f196f75 rcx=6868b7467fffffff rsp=300008d8>300008d0 r9=4000000000000 @300008d0=fffffffffffffff9
    push-imm 6ad7 fl=281>281 rax=9ac26908bd077e7f rcx=80000000 rdx=80000000 rbx=97d6c4a600000000 rsp=30000890>30000888 r13=9278ab21ffffffff @30000888=ffffffffffffffd7
    push-imm 644368edbe14c5 fl=295>295 rax=7fffffff rcx=fffffffffffffffe rsp=300008b0>300008a8 @300008a8=ffffffffc514beed
    push-imm 4268bf06937a fl=254>254 rdx=0 rsp=30000908>30000900 r10=200000000 @30000900=7a9306bf
    push-rm 4cfff2 fl=a00>a00 rcx=fffffffffffffffe rbx=b3d0d2dfe11276bb rsp=300008fd>300008f5 @300008f0=2222222599b4fbb0 @300008f8=c969ae2222222222
    push-rm ff36 fl=e44>e44 rax=b9b85da5bae9dbd7 rcx=1 rdx=2d275bfdb72758a9 rsp=30000970>30000968 rsi=20000fc0 r12=ffffffffffffffff @30000968=19a6791775224ac0
    push-rm 66ff779f fl=a55>a55 rax=8754bbc53ddf8ad5 rdx=24ce74f1b254af0e rsp=300009c8>300009c6 rdi=20001094 r9=fffffffffffffffc @300009c0=3f25c7dd0639ccc0
    push-rm 66ff70c3 fl=a94>a94 rax=20001075 rdx=7fffffffffffffff rbx=8000000000000 rsp=300008f8>300008f6 @300008f0=7498e12599b4fbb0
    push-rm 4efff6 fl=294>294 rax=8000000000000000 rbx=10000 rsp=300008d7>300008cf r12=ffffffffffffff7f @300008c8=6602dc29b6119868 @300008d0=1066666666666666
    push-rm 65fff6 fl=2d1>2d1 rbx=80000000 rsp=30000835>3000082d r10=5d4ce060838fcccc @30000828=6666663a27840b48 @30000830=2e12966666666666
    push-seg 6765400fa0 fl=2d1>2d1 rax=fffff7ffffffffff rdx=d6ed7e324fa41758 rbx=89d56d7f65de8b06 rsp=30000920>30000918 rdi=d58cf88f8333001a r8=8000000000000000 @30000918=0
    push-seg 660fa8 fl=a41>a41 rax=fffffffffffffffd rdx=ce3799c65f95f36e rsp=30000850>3000084e r13=8000000000000000 @30000848=ff6a10d38de8
    push-seg 4b0fa0 fl=e10>e10 rdx=8000000000000000 rsp=3000000b>30000003 @30000000=0 @30000008=b999c50fea000000
    push-seg 0fa8 fl=2c1>2c1 rax=fffffffffffffffd rcx=380e4007316004e0 rbx=ecb44ade42c35d70 rsp=300009f0>300009e8 @300009e8=0
    push-seg 660fa8 fl=a01>a01 rax=fffffffffffffffc rcx=ffffefffffffffff rdx=1485609300007fff rsp=30000870>3000086e @30000868=3699fa231088
    push-seg 644c0fa0 fl=245>245 rax=3ffffffff rcx=ffffffffffffffff rdx=9d0ef214995be5bd rsp=300009c0>300009b8 @300009b8=0
    pushf 4a9c fl=291>291 rcx=ffffffffffffffff rdx=afda3a5d0000007f rsp=30001000>30000ff8 r8=4000000 @30000ff8=293
    pushf 66429c fl=ac0>ac0 rbx=fffffffffffffffe rsp=30000850>3000084e @30000848=ac2ff6a10d38de8
    pushf 409c fl=a91>a91 rax=a05e65d4e9df4779 rsp=300008ac>300008a4 @300008a0=a93d26e3520 @300008a8=5813a4f900000000
    pushf 679c fl=a04>a04 rax=7fffffff rcx=fffffffffffffffd rdx=0 rbx=7f rsp=30000965>3000095d @30000958=a06814ff76438 @30000960=ff3220000000000
    pushf 449c fl=e95>e95 rcx=ffff7fffffffffff rdx=7fffffffffffffff rbx=d8d36245296f537a rsp=300008c0>300008b8 @300008b8=e97
    pushf 369c fl=a45>a45 rbx=f562092300000000 rsp=30000998>30000990 r10=7ffffff r14=fffffffffffffffe @30000990=a47
    rcl 6649c01117 fl=604>e04~800 rax=9db24ec7ffffffff rcx=fffffffffffffffd rdx=fffffffffffffffe rbx=36297ab80000ffff rsp=3000088a r9=20000fcd @20000fc8=b62c4e36f762b68
    rcl 6642d0d5 fl=601>e00 rax=fffffffffffffffe rcx=67eb9ed7199e3ec6 rbx=3fffffffffffffff rsp=300009a0 rbp=5555555555555555>55555555555555ab rdi=7ffffffffffffff r14=12a1ead90000007f
    rcl c0557444 fl=a85>a85~800 rcx=a80a905dab2bea7c rsp=300008d0 rbp=20000faf @20001020=6e741ea71910d2a0
    rcl 6545c1d01f fl=211>210~800 rax=7292c8dafaeeb653 rcx=3 rdx=ffffffffffffffff rbx=7fffffffffffffff rsp=300008e8 r8=8888888888888888>62222222
    rcl 6640d2d4 fl=285>a85~800 rcx=111111111111111b rdx=47488b5e3212eb47 rsp=3000093b
    rcl 6647d112 fl=a04>a04 rcx=496449133760982d rdx=ffffffffffffff rbx=ffffffffffffffff rsp=30000910 r10=20002ff6 #14,7,20002ff6
    rcr 6747d358b2 fl=2c5>2c4~800 rax=2 rcx=ffffffffffffffd2 rdx=fffffffffffffffe rsp=30000858 r8=d361b81820001036 r13=ffffefffffffffff @20000fe8=d2517e13d7045631
    rcr 4ac09e42fda37030 fl=281>281~800 rax=2 rbx=b8d7dec1ddbf5fc0 rsp=30000928 rsi=ffffffffaf5c12fd r11=ff7fffffffffffff r14=e8f179c8eb8e2ff2 @20001038=ea7880b200c7498
    rcr 66d1d8 fl=294>294 rax=5543783c02f51424>5543783c02f50a12 rcx=3 rsp=30000860
    rcr 49d0db fl=250>a51 rax=82cb83144d2d5067 rcx=2281c43ec36fa420 rdx=f9c45dc0df4b52d0 rbx=1 rsp=30000940 r11=bbbbbbbbbbbbbbbb>bbbbbbbbbbbbbb5d
    rcr c0d81c fl=e80>680~800 rdx=1 rsp=3000089e r8=5cc1e9d331c0c8da
    rcr 6667c1d92c fl=6c4>6c4~800 rax=3 rcx=4>80 rsp=300009d0
    rdfsgsbase f34d0faecb fl=a55>a55 rcx=e081a7ce9fc8c4a0 rbx=ffffffefffffffff rsp=30000941 r11=bbbbbbbbbbbbbbbb>20001800
    rdfsgsbase f30faece fl=ad5>ad5 rax=ffff rcx=ffff7fffffffffff rbx=9f91559cb0a77119 rsp=30000006 rsi=6666666666666666>20001800
    rdfsgsbase f30faecb fl=a40>a40 rbx=8000>20001800 rsp=3000000e
    rdfsgsbase f3400faecc fl=a55>a55 rax=400000000000 rcx=80000000 rdx=fffffffdffffffff rsp=300009a0>20001800
    rdfsgsbase f30faecf fl=690>690 rcx=ffffffffffffffff rdx=757cd6d0dd00affc rbx=fbffffffffffffff rsp=30000908 rdi=7777777777777777>20001800
    rdfsgsbase f3360faecd fl=655>655 rax=fffffffffffffffe rcx=ffffffffffffffff rbx=608d43b32accaf70 rsp=30000980 rbp=5555555555555555>20001800
    ret 4fc3 fl=a15>a15 rax=fffffffffffffffd rcx=f43435c80000000 rdx=ffffffffffffffff rsp=30000998>300009a0 !30000998=10000d4a rip=10000d4b
    ret c22700 fl=ec1>ec1 rax=fffffffbffffffff rsp=30000918>30000947 rsi=80000000 r9=9980061b4cffc8b4 !30000918=10000229 rip=1000022a
    ret 36c23d00 fl=a11>a11 rcx=7fffffff rsp=30000980>300009c5 !30000980=10000215 rip=10000216
    ret 6743c3 fl=a01>a01 rax=55ffbb25174b468e rcx=81f0ccfaa9aacbd1 rdx=7fff rsp=30000ff0>30000ff8 r13=1e40f1df80000000 r14=6eb6faa1be92161 !30000ff0=10000e25 rip=10000e26
    ret 4bc23755 fl=241>241 rax=a3292b00af632c8d rcx=e7818b5173b22564 rsp=300008c0>30005dff !300008c0=100009bb rip=100009bc
    ret c222c8 fl=a00>a00 rdx=14d00660000ffff rbx=1ffffffffffffff rsp=300008d8>3000d102 !300008d8=10000487 rip=10000488
    rol 44d0427e fl=ed5>6d5 rax=800000000000000 rdx=20000fa3 rbx=376df9fe271b61b9 rsp=30000860 r8=47dc9b1d16ae5461 r12=296db9ed013d76ce @20001020=6e741ea73110a5a0
    rol 4ed2c5 fl=655>e54 rax=290931f700008000 rcx=21 rbx=bfffffffffffffff rsp=300008e8 rbp=5555555555555555>55555555555555aa r11=4000000000
    rol d3c5 fl=a94>a94~800 rax=ffffffffffffffff rcx=111111111111111d rdx=fffffffffffffffc rsp=300009b0 rbp=5555555555555555>aaaaaaaa r11=11e2eeac9251c71 r15=ffffffffffefffff
    rol 6449d201 fl=215>214~800 rax=fffffffffffffffc rcx=94c7d18af241cf1c rdx=7f2f2c2b4199842d rbx=20000 rsp=30000898 r9=be4 @20000fe0=e095b0745e71cd60
    rol 6544c0c31e fl=644>645~800 rdx=9552fb39f8883462 rbx=7fffffffffffffff rsp=30000930 r15=40
    rol c1861f6b84db11 fl=210>211~800 rcx=fffffffdffffffff rdx=ffffffdfffffffff rsp=30000864 rbp=c824eb6a46d31d9f rsi=447ba501 @20001020=6e741ea7a5406221
    ror d2ce fl=6d4>6d4~800 rax=c7d4a3fbcfa900e2 rcx=1111111111111106 rdx=d814e0f8eeaac80a>d814e0f8eeaa230a rbx=fb85af82f2f98f9c rsp=30000938
    ror 44c1c928 fl=a91>290~800 rcx=1111111111111111>11111111 rsp=30000ffb
    ror 4ec18d5bffffff0c fl=240>a40~800 rax=6ccafca2ffffffff rcx=fffffffffffffffd rsp=30000988 rbp=200010dd @20001038=49843a7880b200c7
    ror 4cc0489e3d fl=a84>a84~800 rax=20001053 rcx=80000000 rsp=30000960 @20000ff0=c40d4bdf531974b0
    ror 264bc00823 fl=201>a00~800 rax=fffffffffffffffd rcx=e61a68228b15de83 rdx=ffefffffffffffff rbx=dda2abe3e9d50b1f rsp=30000980 r8=2000102b @20001028=602fec736564b348
    ror 6642d20df7070010 fl=280>a80~800 rcx=5c3f1d2b00007f0c rdx=de5430287fffffff rbx=eba5c7af7d9273e rsp=300008e8 r14=1ccd77f786323592 @20000ff8=5bc919ab4d6d6f58
    sahf 669e fl=e15>e54 rax=71cbd4b83ffb54ba rcx=ffffffffffffffff rdx=ffffffffefffffff rbx=d985afb8ec7d7305 rsp=300009f8
    sahf 66409e fl=ac4>ad5 rax=fffffffffffffffd rcx=38bc1ef500008000 rsp=30000828 rdi=1
    sahf 9e fl=680>600 rsp=300008c8
    sahf 9e fl=a95>a00 rax=309e54960000007f rcx=d865385d4e92265a rdx=18473c8e3cb4160b rbx=fffffffffffdffff rsp=300009a8
    sahf 664c9e fl=2d4>200 rdx=ffffffffffffffff rbx=ffffffffffdfffff rsp=300009b8 rbp=74dbfeebb0d987ef r12=dfffffffffffffff
    sahf 9e fl=294>2d5 rax=fffffffffdffffff rsp=300008e0 r10=ffffffffffffff
    sal 67c1b55d9cad370d fl=2c5>214~810 rbx=1 rsp=30000948 rbp=496313f5e8527383 @20000fe0=e095b04739ac0000
    sal 6648c1f400 fl=2d4>2d4 rax=7f rcx=80000000000000 rsp=300009a0
    sal 43c1f000 fl=a00>a00 rdx=e00d1e1c7fffffff rsp=300008d8 r8=8888888888888888>88888888
    sal d0b54a000000 fl=a15>214~10 rax=fffffffffffffffe rcx=42fd0470dae1f64b rbx=7fff rsp=30000998 rbp=20000fc7 @20001010=8afc830f3c692250
    sal c0744e3d1d fl=a05>254~811 rcx=3c rsp=300008d0 rsi=20000f61 @20001010=8a00830f3c691150
    sal 66d27085 fl=641>654~811 rax=20001050 rcx=10 rdx=52811be0ffa5b7c8 rsp=30000921 @20000fd0=fd1e00af69ca0c10
    sar 40d23b fl=ad1>295~810 rax=85c8e10100008000 rcx=1111111111111118 rdx=fffffffffffdffff rbx=20000fc6 rsp=30000810 @20000fc0=19ff791775224ac0
    sar 48c0bebe00000016 fl=681>695~810 rax=200000 rcx=fffffffffff rdx=fffffffffffffffc rbx=0 rsp=30000930 rsi=20000f62 r12=4000000000 @20001020=6e741ea73110d2ff
    sar 66d3fa fl=694>614~810 rax=809cb3700007fff rcx=20000000000a rdx=6199c629d6935d7c>6199c629d6930017 rbx=ffdfffffffffffff rsp=30000958 r15=1a7e3756e387ad61
    sar 3666c0796509 fl=a05>254~810 rax=fd28c12e7fffffff rcx=20000fba rbx=101b01aab3ba482c rsp=30000921 rbp=3 @20001018=b850db36bcf1f8
    sar 40c17ecd0e fl=e40>691~810 rax=ffffffffffff7fff rcx=8000000000000000 rbx=ffff rsp=30000988 rsi=2000100f r8=100000000 @20000fd8=ffffbb67641decb8
    sar c17a741e fl=214>295~810 rdx=20000f62 rbx=8000 rsp=30000928 @20000fd0=ffff14af69ca0c10 @20000fd8=eed9e27b641dffff
    sbb 1afa fl=ec5>e10 rcx=7fffffffff rdx=91bef6f935314657 rbx=6601f95bc48aa2b4>6601f95bc48a4ab4 rsp=30000858
    sbb 461dffffffef fl=6d4>e91 rax=5f616b4f740660c3>840660c4 rcx=6708e756b51afcf3 rbx=8086dda077af52b5 rsp=3000081d
    sbb 4d1ae1 fl=a00>204 rax=fffffffffffffffd rcx=fffffffffffffffe rdx=0 rbx=5dce1858ffffffff rsp=30000810 r12=cccccccccccccccc>cccccccccccccc33
    sbb 666746815f5cfcff fl=201>295 rax=ffffffff rdx=1 rsp=30000000 rdi=621350a520000f80 @20000fd8=eed9e27e641decb8
    sbb 644a81d8dd99ea25 fl=ad1>295 rax=0>ffffffffda156622 rcx=1 rsp=300009d0
    sbb 4c1b0e fl=6c0>e00 rax=270a261a4f3c5725 rdx=389d347cff28cb8e rbx=173c8d60d785d2f rsp=30000838 rsi=20000fec r9=9999999999999999>46800ae8c7481b86
    scas f36743ae fl=ad1>215 rax=2 rcx=f251f4e40000000f>e rdx=65379c628965395e rbx=d9daeb491c6d18b7 rsp=3000087f rsi=f12c506b20000fde rdi=d384f14120001006>20001007
    scas f249af fl=205>295 rcx=1ae>0 rsp=30000fea rsi=20000fef rdi=20000fda>20001d4a
    scas f266af fl=251>295 rcx=1>0 rdx=7fffffff rbx=8590e66ae81d17bf rsp=30000870 rsi=20000fdf rdi=20000fd9>20000fdb
    scas f3af fl=a01>a91 rax=3f25b893 rcx=e12d1c9a93ea5ef9>e12d1c9a93ea5ef7 rdx=0 rbx=d9f07ffeffffffff rsp=300009b8 rsi=20000fd5 rdi=20001031>20001039 r10=7fffffffffffff
    scas f26745ae fl=2c0>244 rax=f rcx=322e415d0000000b>a rbx=3ffff rsp=300008c0 rsi=feba8f5420002ffd rdi=fc2fadfc20002ff9>20002ffa r12=af03e1eab8a80352
    scas 674aaf fl=a95>244 rax=e095b0475e71cd60 rcx=b02967c64f9499f8 rdx=7f rbx=fdffffffffffffff rsp=30000930 rsi=c2db0c5420000fe2 rdi=489124fc20000fe0>20000fe8
    setcc 360f95dc fl=250>250 rcx=7fffffffffffffff rdx=7fff rsp=300009f8
    setcc 650f90d7 fl=ad5>ad5 rax=ffffffdfffffffff rcx=fffffffffffffffe rdx=2 rbx=e5a115aa46951239>e5a115aa46950139 rsp=30000ffa rdi=1f
    setcc 490f93ef fl=ec0>ec0 rax=fffffffffffffffd rcx=5bba4def09f03cee rbx=b5714e00ac4d616a rsp=30000980 r11=3f r15=ffffffffffffffff>ffffffffffffff01
    setcc 0f97c2 fl=280>280 rax=37dc88182cb367cf rcx=781896a5d4ad83c3 rdx=2222222222222222>2222222222222201 rsp=30000840
    setcc 0f9af6 fl=205>205 rcx=3 rdx=2222222222222222>2222222222220122 rbx=3 rsp=300009b9
    setcc 66470f90ec fl=245>245 rax=3ffffffffffff rdx=ed081a21190ae1d rbx=1c76a224814b4e01 rsp=300008b0 r12=cccccccccccccccc>cccccccccccccc00
    shl 66d2632b fl=e54>654~811 rcx=111111111111114f rbx=3000033a rsp=30000900 @30000360=c31800518b62c6e0
    shl d2e7 fl=ad4>a90~10 rax=a642a1b5688b394c rcx=fffffffffff21 rbx=d4bf7021a6716daa>d4bf7021a671daaa rsp=30000968 r11=fffffffffffffffc
    shl 66d2e5 fl=e11>654~811 rax=ff rcx=1111111111111119>1111111111110019 rdx=4000 rsp=300008c0
    shl c0629404 fl=600>e15~810 rax=3 rdx=2000109d rbx=d80be3700000007f rsp=30000970 @20001030=51ebba3f25b830f0
    shl 47d3675c fl=ec4>614~810 rcx=ffffffffffffff05 rdx=1 rbx=ffffffffffffffff rsp=30000910 rbp=acf02e4320691308 r15=20000f8f @20000fe8=d22fc26b00c5ae08
    shl 64c0e5ca fl=ac4>254~811 rcx=3fffffffffffffff>3fffffffffff00ff rsp=30000850
    shld 660fa4bd5dfb15ee0f fl=a44>295~810 rax=fffffffffdffffff rbx=3fffffffff rsp=300009f8 rbp=31ea14d7 @20001030=51ebbbbb25b893f0
    shld 4b0fa4fd08 fl=a10>295~810 rcx=fffffffffffffffe rbx=b2c53928ffffffff rsp=300009b8 r13=dddddddddddddddd>dddddddddddddd77
    shld 674f0fa48590ffffff4e fl=e85>e15~810 rcx=a85b961f7fffffff rdx=413998c5f3b7ae73 rsp=30000850 r13=4d31f69020001090 @20001020=7a9cc4434a82222
    shld 67470fa4e206 fl=a44>a90~810 rax=b234293353a416d4 rcx=3 rsp=30000970 r10=aaaaaaaaaaaaaaaa>aaaaaab3
    shld 0fa4a16d0000000f fl=a40>a94~810 rax=7f rcx=20000f9b rsp=3000098b @20001008=9940b54398541800
    shld 4f0fa42213 fl=a91>a94~810 rdx=87cac52bdf0630a rbx=ffffff7fffffffff rsp=30000890 r10=20000ff8 @20000ff8=cd5a6b6b7ac66666
    shr c1eb12 fl=a50>214~810 rax=8000 rcx=2000000 rdx=ffffffffff7fffff rbx=62b4ed2e0c0fe64>3830 rsp=300009d2 r13=238c089175fb288
    shr 66d3e9 fl=a10>254~811 rax=4831a1bbd9985715 rcx=35>0 rdx=ffffffffffffffef rbx=8000000000000000 rsp=300009b8 r10=beecbfc556a9a715 r14=fffffffffffffffb
    shr 66c1ed18 fl=e51>654~811 rax=2 rdx=bb0226b9ac716151 rbx=3 rsp=30000920 rbp=5555555555555555>5555555555550000
    shr c0ee17 fl=215>254~811 rdx=78a35b6182c38a71>78a35b6182c30071 rbx=3 rsp=7ffffffffffc
    shr c12cfa8d fl=ac4>210~810 rax=ed0732100007fff rcx=7ffffffffffffff rdx=4444444464445420 rbx=3ffff rsp=30000868 @20000fd8=eed9e27b000320ef
    shr d2abb9000000 fl=e51>654~811 rcx=13 rdx=76ec1f7f7807a88e rbx=20000f30 rsp=30000850 @20000fe8=d2517e1358c50008
    shrd 3e4f0fadc3 fl=240>214~810 rax=5bb468530000ffff rcx=2000000000017 rbx=5a6cf44460f43b67 rsp=30000970 r11=bbbbbbbbbbbbbbbb>1111117777777777
    shrd 470fadeb fl=645>e94~810 rax=df8a48272d4a9a7f rcx=17 rdx=e603c3509691d386 rbx=fffffffffffffffc rsp=30000980 rdi=8000000000000000 r8=dffc3767d18f35fb r11=bbbbbbbbbbbbbbbb>bbbbbb77 r12=0 r14=80
    shrd 460fac5f7d1a fl=e10>690~810 rdx=700c83926ecbcc36 rbx=ea469d22a86c4169 rsp=30000940 rdi=20000f77 @20000ff0=eeeeeef153198eb0
    shrd 0fad9702ffffff fl=244>215~810 rcx=d1a44e8004b5fd6 rdx=91bb0228000000ff rbx=1a7ccc7d05ad152c rsp=30000900 rdi=200010ca @20000fc8=3fc2d6f762b68
    shrd 670facde12 fl=284>a95~810 rdx=7fffffffffffffff rbx=486d5f72a14e9675 rsp=30000970 rsi=6666666666666666>a59d5999 r11=7f
    shrd 4c0facef07 fl=a45>a95~810 rdx=2000000000 rbx=ffffffff rsp=7ffffffffff7 rdi=7777777777777777>baeeeeeeeeeeeeee
    stos f343aa fl=e80>e80 rax=c73e4aad8c3f6015 rcx=10>0 rsp=30000810 rsi=20000fe3 rdi=2000101a>2000100a @20001008=15151515151530a8 @20001010=1515151515151515 @20001018=7cb850db36151515
    stos aa fl=214>214 rax=10000 rcx=d rdx=3 rbx=7d93fd940000ffff rsp=30000950 rsi=20000ffb rdi=20003000 #14,6,20003000
    stos f267aa fl=ac5>ac5 rax=f1 rcx=eab9f66200000004>0 rdx=1fffff rbx=b7ff70984d908d8e rsp=300009a0 rsi=22d3d4f320001036 rdi=687b7ed920001019>2000101d r10=ffffffffffffffff @20001018=7cb850f1f1f1f1f8
    stos aa fl=ac1>ac1 rax=ec rcx=822866765a68eaae rdx=ee48e7339edaf8b0 rbx=0 rsp=30000908 rsi=20001020 rdi=2000102d>2000102e
    stos f3aa fl=a10>a10 rcx=8>0 rdx=ff rbx=5a3b58805ed2ec17 rsp=3000095a rsi=20000fc4 rdi=2000101d>20001025 r8=d0d9ab6a4c76fd71 r12=8f57f5a84ba84730 @20001018=db36bcf1f8 @20001020=6e741e0000000000
    stos f347aa fl=ec1>ec1 rax=d rcx=11>0 rdx=ffffffffffffffff rbx=7b1c5694dd928f2c rsp=30000978 rsi=20000ff4 rdi=20000ff6>20000fe5 @20000fe0=d0db0475e71cd60 @20000fe8=d0d0d0d0d0d0d0d @20000ff0=c40d0d0d0d0d0d0d
    sub 4c29c5 fl=a41>204 rax=ffffffffffdfffff rcx=7f rsp=30000818 rbp=5555555555555555>5555555545555555 r8=10000000
    sub 462bdf fl=684>e04 rbx=10726a1dda9648de rsp=30000810 r11=bbbbbbbbbbbbbbbb>44444444
    sub 81effcffffff fl=e81>615 rcx=3c23619074e9fb6e rbx=e483e2e96df01ed3 rsp=30000930 rdi=7777777777777777>7777777b
    sub 2ba779ffffff fl=640>615 rdx=0 rsp=30000860>50aceed2 rdi=20001078
    sub 6636672aec fl=a45>204 rdx=12861aec2d3cecc4 rbx=f61cae74000000ff rsp=30000820 r14=ff
    sub 2d00004000 fl=211>204 rax=58af9e89799fd422>795fd422 rdx=846d4f9a00008000 rbx=f7ffffffffffffff rsp=30000820
    test 6684c8 fl=e85>680~10 rax=fffffffffffffffe rcx=7cf841d20d72c28c rsp=30000920
    test 646685e9 fl=e85>604~10 rax=1 rcx=394ba006122c1d96 rbx=22237349bf0acb84 rsp=30000938 r12=ffffffffff7fffff
    test 2685e3 fl=a85>204~10 rax=93b060219be8ced4 rbx=fffffffffffffffc rsp=30000928
    test 654685b26b9acb18 fl=a80>280~10 rdx=ffffffffe7345dc7 rbx=3 rsp=30000860
    test 4f85f9 fl=a04>284~10 rax=bc731a080000ffff rdx=2e676f9303735c7b rbx=2 rsp=30000858 r11=3ffffffffff r12=720c9aa0000000ff
    test 67f7c602000000 fl=641>600~10 rax=1ffffffffffffff rsp=30000958
    tzcnt f30fbcbb30d8c8ff fl=280>200~894 rbx=203737a0 rsp=30000950 rdi=7777777777777777>4
    tzcnt f30fbcd3 fl=2c5>240~894 rax=3ffffffffffff rdx=fffffffffffffffc>0 rsp=300008d0 r14=789e103ca39c3ceb
    tzcnt f30fbc09 fl=a94>a40~894 rax=ffffffff rcx=20000ff4>0 rdx=ae8c53c8762f160c rbx=70904eb9ce13b04c rsp=30000fed
    tzcnt f30fbc0e fl=a10>a40~894 rax=fffffffffffffffc rcx=7fffffffffffffff>0 rdx=fffffffffffffffe rsp=300009a0 rsi=20000fdc r15=80000000000000
    tzcnt f366420fbc0e fl=215>240~894 rax=2 rcx=2>0 rdx=ffffffffffff7fff rsp=3000082e rsi=20000fd4
    tzcnt f3660fbc9e9cf8e60c fl=a00>a40~894 rdx=0 rbx=3333333333333333>3333333333330000 rsp=30000826 rsi=1319176e
    xadd 674c0fc138 fl=a10>291 rax=b10cd2e720001008 rcx=ffffffffffffffff rdx=ffffffefffffffff rsp=30000888 r15=ffffffffffffffff>9940b543421530a8 @20001008=9940b543421530a7
    xadd 3e0fc07dbe fl=e91>691 rax=3ffffffff rdx=400000000000 rbx=fffffffffffff7ff>ffffffffffffecff rsp=300009e0 rbp=2000101b r14=f @20000fd8=eed9e27b641de3b8
    xadd 670fc1923e3153fb fl=a50>215 rcx=bfffffffffffffff rdx=238f001524acdeef>f0602fec rsp=3000000a r15=7fffffffffffffff @20001028=d0edb732b64b348 @20001030=51ebba3f25b89315
    xadd 0fc0ce fl=281>204 rax=6d2e74db0000ffff rcx=1111111111111111>1111111111111100 rdx=1>1101 rbx=476555dbd5970b4f rsp=30000900
    xadd 660fc1be7f000000 fl=2d4>a84 rax=7fff rcx=1 rdx=fffffffffffffffe rbx=b89ddea3462291f rsp=300009e8 rbp=3ffffffffff rsi=20000fab rdi=7777777777777777>7777777777772b64 r8=fbffffffffffffff @20001028=602fec73a2dbb348
    xadd 400fc0f9 fl=a45>211 rcx=1ce6af740000ffff>1ce6af740000ff76 rbx=fffffffffffffffd rsp=30000880 rdi=7777777777777777>77777777777777ff
    xchg 4a86909affffff fl=654>654 rax=2000104e rdx=2222222222222222>2222222222222208 rsp=300009b8 @20000fe8=d2517e1358c5ae22
    xchg 4486e4 fl=200>200 rax=fff rdx=5dd5c5d3fb250d08 rsp=300008f0>300008cc rdi=a95b94f300007fff r11=62bcf71cbb509b47 r12=cccccccccccccccc>ccccccccccccccf0
    xchg 66860f fl=a90>a90 rax=a273f4755b3e6aba rcx=1111111111111111>1111111111111130 rdx=324a8465000000ff rsp=30000830 rdi=20001009 @20001008=9940b543421511a8
    xchg 876bbb fl=a50>a50 rbx=3000086d rsp=30000800 rbp=5555555555555555>27840b48 @30000828=3c56c83a55555555
    xchg 8608 fl=295>295 rax=20000fd1 rcx=ffffffff>ffffff0c rbx=7fffffffffffffff rsp=30000910 r14=fffffffffffffffd @20000fd0=fd1e14af69caff10
    xchg 4d86731e fl=2c1>2c1 rax=ffffffffffff7fff rcx=cfb26bf9d8055e75 rbx=1 rsp=30000898 r11=20000fed r14=eeeeeeeeeeeeeeee>eeeeeeeeeeeeee42 @20001008=9940b543ee1530a8
    xchg-ax 4596 fl=2c4>2c4 rax=0>eeeeeeee rcx=7fffffff rsp=3000095e r14=eeeeeeeeeeeeeeee>0
    xchg-ax 4c92 fl=a40>a40 rax=0>2222222222222222 rcx=ffffffffffffff rdx=2222222222222222>0 rbx=2 rsp=30000920
    xchg-ax 6795 fl=210>210 rax=9fccb592cf853cb9>55555555 rcx=3b10e63b8ca7c0a5 rbx=0 rsp=30000908 rbp=5555555555555555>cf853cb9
    xchg-ax 6697 fl=e54>e54 rax=19ca953200008000>19ca953200007777 rsp=30000960 rdi=7777777777777777>7777777777778000
    xchg-ax 4391 fl=ad1>ad1 rax=80000000>99999999 rcx=5c83603366ba1c4c rbx=93a28187000000ff rsp=300009a8 r9=9999999999999999>80000000 r13=6db2aca5cf62e428
    xchg-ax 93 fl=681>681 rax=0>3fffffff rbx=3fffffff>0 rsp=300009d0 rsi=ffffffffffffbfff
    xlat 26d7 fl=ad0>ad0 rax=fffffffffffffffc rdx=ffffffffffffffff rbx=17640f7034d7d729 rsp=30000860 rdi=a9c3151580000000 r10=0 r11=ffffffffffffffff #13
    xlat d7 fl=a94>a94 rax=a693ca12346dfeb7>a693ca12346dfe7c rbx=20000f68 rsp=30000908
    xlat 66d7 fl=ac0>ac0 rax=0>7b rcx=800000000000 rdx=e320de13afb18134 rbx=20002ff5 rsp=30000858
    xlat 67d7 fl=2d0>2d0 rax=b7a6902cc7c067d>b7a6902cc7c066f rcx=3fff rdx=ff rbx=5af091c620000f7c rsp=300008e3 r11=ffffffffffffffdf
    xlat 6667d7 fl=290>290 rax=7fffffff>7fffff7c rcx=5028f0d886cfa253 rbx=869c06a820000f20 rsp=300009e0 r12=1f
    xlat 66d7 fl=a15>a15 rax=0>e7 rcx=0 rbx=20001005 rsp=300009e0 rbp=db98539c0fb9f916
    xor 309414e8ffffff fl=e05>600~10 rcx=fffffffffbffffff rdx=26 rbx=8aea1d59b15b17df rsp=20000fbd rsi=6fca80b47fffffff r9=fdffffffffffffff @20000fc8=b6246e349762b68
    xor 673500000000 fl=a80>284~10 rax=7dd2fce4fe2fcc8d>fe2fcc8d rdx=1000000000 rsp=30000880
    xor 66332b fl=ac1>200~10 rax=964d16cd80000000 rcx=957f72c50000007f rdx=2 rbx=2000102a rsp=300009b0 rbp=5555555555555555>5555555555557e31
    xor 4e321cf2 fl=601>684~10 rdx=20000e49 rsp=30000950 r9=82c21e3dbd3e6555 r11=bbbbbbbbbbbbbbbb>bbbbbbbbbbbbbbeb r14=37
    xor 453039 fl=a80>204~10 rax=1 rcx=ffffffffffff rdx=fffffffffffffffc rsp=7ffffffffff3 r9=20001036 @20001030=5114ba3f25b893f0
    xor 3495 fl=ec1>600~10 rax=fffffffffffffffd>ffffffffffffff68 rcx=2 rdx=fffffffffffffffd rsp=30000948 r10=7ffff
    """
}
