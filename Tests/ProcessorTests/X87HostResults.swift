// swift-format-ignore-file

/// What the x87 unit of an AMD EPYC of family 1Ah did, one instruction a row.
///
/// Name and bytes, whose memory operand is at RSI; before it FCW, FSW, the registers that are not empty as FXSAVE's tag
/// byte has them, ST(0), ST(1), memory and flags where they matter. ST(n) from 2 on is 1 + n/128, memory that is not
/// named all 11h. Behind `>` FSW and FTW after it, and whatever has changed: FCW, registers by their physical number,
/// memory, flags.
enum X87HostResults {
  static let rows = """
    arith.add.m32 d806 cw=37f sw=3800 v=81 0=c02c:8000000000000000 1=c3f9:807fffffffffffff m=80326d16 > sw=3822 tw=3ffc
    arith.add.m32 d806 cw=87f sw=7e00 v=9d 0=43f7:ae3e9c8000000000 1=8000:0 m=3 > sw=7e22 tw=3c0d R7=43f7:ae3e9d0000000000
    arith.add.m32 d806 cw=f7f sw=4e68 v=6 0=7fff:db20976f724b2236 1=3:f8a23c8000000000 m=ff800000 > sw=4c68 tw=ffcb
    arith.add.m32 d806 cw=763 sw=6721 v=30 0=3bec:c311985645e3ec44 1=bf76:e000000000000000 m=d37fffff > sw=6721 tw=f0ff R4=c026:ffffff0000000000
    arith.add.m32 d806 cw=75d sw=441c v=3 0=c004:ddddfe8000000000 1=7fc4:80000007ffffffff m=800000 > sw=c6bc tw=fff0
    arith.add.m32 d806 cw=246 sw=7042 v=c0 0=36:959f8b8000000001 1=7fbf:fffffc0000000000 m=69800000 > sw=f0e2 tw=fff R6=4053:8000000000000000
    arith.add.m32 d806 cw=868 sw=3c00 v=81 0=3f91:4d3b4d6d542621e9 1=bf91:4d3b4d6d542621e9 m=0 > sw=bc81 tw=bffe
    arith.add.m32 d806 cw=777 sw=2700 v=30 0=43fd:8000000000000000 1=4403:fffffffffff m=817fffff > sw=2520 tw=f8ff R4=43fc:ffffffffffffffff
    arith.add.m32 d806 cw=77f sw=3c00 v=81 0=3fea:ffffffffffffffff 1=4081:800000000001ffff m=7ff1cfef > sw=3c00 tw=bffc R7=7fff:f1cfef0000000000
    arith.add.m32 d806 cw=847 sw=800 v=6 0=f0bc:ffffffffffffbfff 1=0:30be2fbe9cca3e92 m=c0ffffff > sw=88a0 tw=ffe3 R1=f0bc:ffffff0000000000
    arith.add.m32 d806 cw=77f sw=4d00 v=6 0=bbd5:e4ade7ecb2f13a92 1=0:0 m=ca800000 > sw=4f20 tw=ffd3 R1=c015:8000000000000001
    arith.add.m32 d806 cw=27f sw=2100 v=30 0=403f:fbffffffffffffff 1=4016:919eb4fa98982d0c m=efffffff > sw=2120 tw=f0ff R4=c05f:fffffeff04000000
    arith.add.m32 d806 cw=74c sw=7e00 v=81 0=c00e:c7142dce0355c001 1=7fff:a04a061818f57b01 m=46d76d14 > sw=7c00 tw=3ffe R7=c00d:b6bb479c06ab8002
    arith.add.m64 dc06 cw=47e sw=1e00 v=18 0=c07a:fffffffffffffeff 1=4020:fc00000000000000 m=7fefedc9a386fc01 > sw=1c20 tw=fc3f R3=43fe:ff6e4d0000000000
    arith.add.m64 dc06 cw=263 sw=1500 v=c 0=ffe3:8000000000003fff 1=ffff:df473e8000000000 m=7fff2c8000000001 > sw=1500 tw=ffaf R2=7fff:f964000000000800
    arith.add.m64 dc06 cw=47f sw=7600 v=c0 0=392d:8000000000000000 1=4081:fdf937a51d7cb922 m=0 > sw=7400 tw=fff
    arith.add.m64 dc06 cw=a4c sw=2800 v=60 0=7fff:8000000000000000 1=bfd4:f2c53a8000000000 m=a1f0000000000002 > sw=2800 tw=cbff
    arith.add.m64 dc06 cw=372 sw=330 v=3 0=8000:0 1=c402:fffffffffc000000 m=8010000000008000 > sw=130 tw=fff0 R0=bc01:8000000004000000
    arith.add.m64 dc06 cw=36b sw=610b v=30 0=3f8c:c000000000000000 1=8000:1 m=42446ce25c5f9262 > sw=612b tw=f8ff R4=4024:a36712e2fc931000
    arith.add.m64 dc06 cw=f7f sw=2a2c v=60 0=801a:ffffffffffffffbf 1=8039:beb088129eaa9801 m=ffeaaeb8737b8a02 > sw=282c tw=c3ff R5=c3fe:d575c39bdc501000
    arith.add.m64 dc06 cw=67f sw=4800 v=6 0=35:9e069129b8c07f49 1=c085:ffffffffffdfffff m=80060951a38121fd > sw=4a22 tw=ffc3 R1=bbff:c12a3470243fa000
    arith.add.m64 dc06 cw=e7f sw=6b00 v=60 0=7fff:8000000000000000 1=5e5c:ffffffdfffffffff m=ffe0000000000004 > sw=6900 tw=cbff
    arith.add.m64 dc06 cw=465 sw=5500 v=c 0=8036:ffffffffffffbfff 1=69:8000020000000000 m=55f82fe8b232319e > sw=5520 tw=ff0f R2=415f:c17f450000000000
    arith.add.m64 dc06 cw=b7f sw=1100 v=c 0=7fcc:8db104e9e6e6b000 1=bff9:8000000000000004 m=7769990000000000 > sw=1320 tw=ff0f R2=7fcc:8db104e9e6e6b001
    arith.add.m64 dc06 cw=469 sw=800 v=6 0=3fc9:9a3cdbbf48b765bb 1=8027:ffffffffffffffff m=2e7e4ece33a3ac00 > sw=820 tw=ffc3 R1=3fc9:9a3cdb0000000000
    arith.add.m64 dc06 cw=7f sw=4300 v=3 0=c034:a75ca7da4f7f0800 1=4010:8000000000000007 m=933ffeffffffffff > sw=4320 tw=fff0 R0=c034:a75ca80000000000
    arith.add.i32 da06 cw=e7f sw=5300 v=c 0=ffff:e6e7a06f11c081a2 1=ffcc:8000000000000000 m=ab > sw=5100 tw=ff2f
    arith.add.i32 da06 cw=872 sw=4a00 v=6 0=f4ac:ffffdfffffffffff 1=8035:b895cd4a9cb22f34 m=2c599b > sw=4820 tw=ffc3 R1=f4ac:ffffdf0000000000
    arith.add.i32 da06 cw=f7f sw=1d00 v=18 0=0:0 1=4026:ad6cbc0000000000 m=95 > sw=1d00 tw=fc3f R3=4006:9500000000000000
    arith.add.i32 da06 cw=374 sw=3c00 v=81 0=8000:26c96d37e25f45bd 1=43f8:fffffffffff7ffff m=2 > sw=bc82 tw=bffc
    arith.add.i32 da06 cw=766 sw=0 v=3 0=2006:965a6d0000000000 1=2006:965a6d0000000001 m=46c3 > sw=20 tw=fff0 R0=400d:8d86000000000000
    arith.add.i32 da06 cw=77f sw=0 v=3 0=c020:8000000000000000 1=c04e:a119ac8686ebc903 m=e > sw=0 tw=fff0 R0=c01f:fffffff900000000
    arith.add.i32 da06 cw=a5c sw=6a00 v=60 0=c3fa:ffffffffffffffff 1=4016:b225652c1d910800 m=7a > sw=e8a0 tw=c3ff R5=c3fa:fffffffffffff800
    arith.add.i32 da06 cw=27f sw=1c00 v=18 0=8000:7e00000000000000 1=3e:ffffffffffffffff m=229a8a7 > sw=1e22 tw=fc3f R3=4018:8a6a29c000000000
    arith.add.i32 da06 cw=77f sw=4d2e v=6 0=7fbd:8000000000000000 1=ffeb:8000000000000007 m=162 > sw=4d2e tw=ffc3
    arith.add.i32 da06 cw=f50 sw=2050 v=6a 0=8000:0 1=ffc2:83480f1db280f579 m=7 > sw=a0d1 tw=c333
    arith.add.i32 da06 cw=658 sw=7900 v=81 0=c01e:ea9e414d32bd7cd1 1=c01e:ea9e414d32bd7cd1 m=18 > sw=fba0 tw=3ffc R7=c01e:ea9e413532bd8000
    arith.add.i32 da06 cw=26d sw=2300 v=30 0=6:ef031529b4a22bb6 1=3383:8000000000000000 m=1 > sw=2120 tw=f0ff R4=3fff:8000000000000000
    arith.add.i32 da06 cw=a5c sw=600 v=0 0=bf84:8fffffffffffffff 1=bf61:d3ce12ff08e9a3fd m=bda9e > sw=84c1 tw=ffff
    arith.add.i16 de06 cw=25e sw=1500 v=c 0=a000:8000000000000005 1=2006:ffffffffffffffff m=998 > sw=97a0 tw=ff0f R2=400a:9980000000000000
    arith.add.i16 de06 cw=f7f sw=3200 v=0 0=dffe:aa63d41220e34401 1=3f85:8000000000000000 m=b2 > sw=3041 tw=efff R6=ffff:c000000000000000
    arith.add.i16 de06 cw=e7f sw=5c00 v=7e 0=c07e:ffffffffffffffff 1=401a:8cf631482abb8da8 m=2 > sw=5c20 tw=c003 R3=c07e:fffffffffffff800
    arith.add.i16 de06 cw=f7f sw=400 v=3 0=7fbc:b1065e0000000000 1=ffbc:b1065e0000000003 m=1564 > sw=420 tw=fff0
    arith.add.i16 de06 cw=441 sw=6200 v=30 0=c043:429c292a440ac2b 1=402e:ffffffffffffffff m=3 > sw=6001 tw=f2ff R4=ffff:c000000000000000
    arith.add.i16 de06 cw=f77 sw=5600 v=c 0=c033:a2271c3cdf800000 1=4033:a2271c3cdf800002 m=2 > sw=5400 tw=ff0f R2=c033:a2271c3cdf7ff000
    arith.add.i16 de06 cw=f5a sw=4100 v=3 0=c01f:8000000000000000 1=34:e4bfc3994a1ce856 m=29 > sw=4100 tw=fff0 R0=c01e:ffffffd700000000
    arith.add.i16 de06 cw=67f sw=6600 v=30 0=c02a:8000000000000003 1=bbea:8000001000000000 m=6 > sw=6620 tw=f0ff R4=c029:ffffffffff400800
    arith.add.i16 de06 cw=f7f sw=5800 v=18 0=5f97:ef39ba8000000001 1=fff3:fffffbffffffffff m=4612 > sw=5820 tw=fc3f
    arith.add.i16 de06 cw=37f sw=7700 v=ea 0=c077:8000000000003fff 1=c0b4:f5801bf06950f95c m=1b8a > sw=7720 tw=333
    arith.add.i16 de06 cw=77f sw=5600 v=c 0=8000:0 1=636a:ffffffffff000000 m=c5 > sw=5400 tw=ff0f R2=4006:c500000000000000
    arith.add.i16 de06 cw=e62 sw=1f20 v=18 0=bc18:b6716272f6aba800 1=43f7:8000000000000000 m=1b3 > sw=1d20 tw=fc3f R3=4007:d97ffffffffff800
    arith.add.i16 de06 cw=b5b sw=3300 v=c0 0=3fe9:f94088e7609ec70c 1=403a:bbc2988958000000 m=76de > sw=b3a0 tw=fff R6=400d:edbc00000f94088f
    arith.add.st0 d8c1 cw=67f sw=7f00 v=81 0=1493:eb518acca8cef801 1=3fc7:8000000000000000 > sw=7d20 tw=3ffc R7=3fc7:8000000000000000
    arith.add.st0 d8c1 cw=47 sw=3243 v=c0 0=ffff:8000000000000000 1=8000:200000 > sw=3043 tw=afff
    arith.add.st0 d8c1 cw=45 sw=6300 v=bc 0=401e:8000000000000000 1=8000:8000000400000000 > sw=e182 tw=380f
    arith.add.st0 d8c1 cw=37f sw=4f00 v=6 0=bfdf:8000000000000004 1=3ff7:8000000000000000 > sw=4f20 tw=ffc3 R1=3ff6:ffffff0000000000
    arith.add.st0 d8c1 cw=65d sw=6900 v=60 0=4b4b:c520d80000000001 1=cb4b:c520d80000000003 > sw=6900 tw=c3ff R5=cb0d:8000000000000000
    arith.add.st0 d8c1 cw=f7f sw=500 v=3 0=8f52:ffffffffffffffff 1=3bf5:d109c07285df1400 > sw=520 tw=fff0 R0=3bf5:d109c07285df13ff
    arith.add.st0 d8c1 cw=f7f sw=6500 v=30 0=c035:8efc606cb9069a91 1=ffff:ffffffffffffffff > sw=6500 tw=faff R4=ffff:ffffffffffffffff
    arith.add.st0 d8c1 cw=675 sw=2b00 v=60 0=bbee:b3e3198000000000 1=c010:d087354ca8700000 > sw=2b20 tw=c3ff R5=c010:d087354ca8700800
    arith.add.st0 d8c1 cw=f63 sw=4d00 v=6 0=43fb:b5978c7ac927fbe9 1=a003:8000000000000007 > sw=4d20 tw=ffc3 R1=43fb:b5978c7ac927fbe8
    arith.add.st0 d8c1 cw=27f sw=1f28 v=18 0=ffff:ffffffffffffffff 1=803a:a96b839e8096a8bd > sw=1d28 tw=fcbf
    arith.add.st0 d8c1 cw=75f sw=1400 v=0 0=3f86:c3b92fc1ed25a58d 1=bf85:cdd6fc688d2c3cf2 > sw=1441 tw=ffef R2=ffff:c000000000000000
    arith.add.st0 d8c1 cw=53 sw=2a00 v=60 0=3f70:fffffffffbffffff 1=c02d:a50aefe8739fecef > sw=aaa0 tw=c3ff R5=c02d:a50af00000000000
    arith.add.st0 d8c1 cw=f47 sw=c43 v=6 0=0:0 1=8000:7fffffffffffefff > sw=8cd3 tw=ffe3 R1=e000:ffffffffffffdffe
    arith.add.self d8c0 cw=77f sw=316b v=c0 0=5ff9:fffffffffffff800 1=fff1:ffffffffffffffff > sw=316b tw=fff R6=5ffa:fffffffffffff800
    arith.add.self d8c0 cw=f7f sw=5100 v=c 0=bfe2:47aed00000000000 1=3fe2:47aed00000000002 > sw=5101 tw=ffaf R2=ffff:c000000000000000
    arith.add.self d8c0 cw=87b sw=6900 v=60 0=401c:8000000000000000 1=0:0 > sw=6900 tw=d3ff R5=401d:8000000000000000
    arith.add.self d8c0 cw=b7f sw=5a00 v=18 0=c085:8000000007ffffff 1=7fff:8000000000000000 > sw=5800 tw=fe3f R3=c086:8000000007ffffff
    arith.add.self d8c0 cw=77f sw=5d00 v=0 0=bfd5:ffffffffffffffff 1=3ff3:ac5dc6101e1e1001 > sw=5d41 tw=ffbf R3=ffff:c000000000000000
    arith.add.self d8c0 cw=b7f sw=530f v=c 0=c082:ffffffbfffffffff 1=ffca:8dc2d2135fa334ff > sw=510f tw=ff0f R2=c083:ffffffbfffffffff
    arith.add.self d8c0 cw=a5f sw=3f00 v=81 0=a002:dcb8175c923713c8 1=0:ff > sw=bda0 tw=3ffe R7=a003:dcb8175c92371000
    arith.add.self d8c0 cw=274 sw=7d00 v=81 0=0:f8f7b3be2772b6ec 1=5ffe:dfff6abcf97bc3fc > sw=fd82 tw=bffc
    arith.add.self d8c0 cw=b4e sw=2000 v=30 0=5a84:ffffffffffffffff 1=fffa:ebbac797b041d2b7 > sw=2000 tw=f0ff R4=5a85:ffffffffffffffff
    arith.add.self d8c0 cw=b7f sw=7e00 v=81 0=4009:8000000000000000 1=c00e:902bb3be0fa0507d > sw=7c00 tw=3ffc R7=400a:8000000000000000
    arith.add.self d8c0 cw=f7f sw=6100 v=30 0=7fff:8000000000000006 1=0:0 > sw=6101 tw=f6ff R4=7fff:c000000000000006
    arith.add.self d8c0 cw=77f sw=4e78 v=6 0=43ff:fffffdffffffffff 1=7ff1:8000000004000000 > sw=4c78 tw=ffc3 R1=4400:fffffdffffffffff
    arith.add.self d8c0 cw=37f sw=5400 v=c 0=0:7305e88000000000 1=8000:7305e88000000000 > sw=5402 tw=ff8f R2=1:e60bd10000000000
    arith.add.sti dcc1 cw=467 sw=706 v=3 0=bbed:d3962ae5270abd11 1=c03b:8000000000000000 > sw=726 tw=fff0 R1=c03b:8000010000000000
    arith.add.sti dcc1 cw=37f sw=6b7c v=60 0=12:83ffffffffffffff 1=7fd6:8000000000000001 > sw=697c tw=c3ff
    arith.add.sti dcc1 cw=67f sw=4300 v=3 0=c036:cdc170f3dc07701c 1=3f76:8000000000000000 > sw=4320 tw=fff0 R1=c036:cdc170f3dc077800
    arith.add.sti dcc1 cw=77a sw=211a v=0 0=3f70:d51a420a77d9c987 1=8000:7fffff0000000000 > sw=a1db tw=ffff
    arith.add.sti dcc1 cw=37f sw=4100 v=3 0=bc1b:8000000000000000 1=5ffe:82dce2c25d0e4401 > sw=4320 tw=fff0
    arith.add.sti dcc1 cw=77f sw=3a2e v=81 0=c040:ffffffffdfffffff 1=0:62e25b087a299c00 > sw=3a2e tw=3ffc R0=c040:ffffffffdfffffff
    arith.add.sti dcc1 cw=b7f sw=2500 v=30 0=0:0 1=fff1:b486340000000001 > sw=2500 tw=f1ff
    arith.add.sti dcc1 cw=a7f sw=6400 v=30 0=3f84:ffffffffffffffff 1=bf75:fffc000000000000 > sw=6620 tw=f0ff R5=3f84:fffe000800000000
    arith.add.sti dcc1 cw=67f sw=320 v=3 0=3fe7:fffffffffffffffe 1=0:0 > sw=120 tw=fff0 R1=3fe7:fffffffffffff800
    arith.add.sti dcc1 cw=47f sw=6000 v=30 0=3f7e:9b962209490860ef 1=401d:32483593aa612a24 > sw=6001 tw=f8ff R5=ffff:c000000000000000
    arith.add.sti dcc1 cw=266 sw=1a46 v=18 0=bfef:ffffffffffffffff 1=0:8000000000000000 > sw=1a66 tw=fc3f R4=bff0:8000000000000000
    arith.add.sti dcc1 cw=77f sw=2e32 v=60 0=402b:a0c2e12127ba6c00 1=c3f8:9488e50000000000 > sw=2e32 tw=c3ff
    arith.add.sti dcc1 cw=f7f sw=5800 v=18 0=43f7:ce1092e45fc6b988 1=c408:8000000000000000 > sw=5820 tw=fc3f R4=c407:ffff31ef6d1ba039
    arith.add.pop dec1 cw=45f sw=649 v=3 0=fff4:ffffffffffffff00 1=7fd6:fffffffffbffffff > sw=8ee9 tw=fff3 R1=fff5:8000000000000000
    arith.add.pop dec1 cw=7f sw=7f00 v=81 0=ffe0:8000000000000000 1=7fa9:d221d47f18526f20 > sw=4720 tw=fffc R0=ffe0:8000000000000000
    arith.add.pop dec1 cw=840 sw=5000 v=c 0=2002:c5bb4a464b83c176 1=1ff0:8000000000000006 > sw=daa0 tw=ff3f R3=2002:c5bb6b0000000000
    arith.add.pop dec1 cw=360 sw=800 v=7e 0=0:0 1=ffd4:e28bb58000000000 > sw=1000 tw=c00f
    arith.add.pop dec1 cw=87f sw=1100 v=c 0=12:8000000000000000 1=0:0 > sw=1900 tw=ff3f R3=12:8000000000000000
    arith.add.pop dec1 cw=b7f sw=5000 v=c 0=400d:ffffffffffff0000 1=c00d:ffffffffffff0000 > sw=5800 tw=ff7f R3=0:0
    arith.add.pop dec1 cw=b7f sw=1800 v=18 0=7fff:ffffffffffffffff 1=3f8b:f5dd30308aabf986 > sw=2000 tw=feff R4=7fff:ffffffffffffffff
    arith.add.pop dec1 cw=7f sw=3100 v=c0 0=42:8040000000000000 1=c019:caa8000000000000 > sw=3b20 tw=3fff
    arith.add.pop dec1 cw=37f sw=900 v=6 0=c3f7:ffffffffffffffff 1=43f7:fffffffffffffffe > sw=1100 tw=ffcf R2=c3b8:8000000000000000
    arith.add.pop dec1 cw=37f sw=4400 v=3 0=7fd9:d7b30293be241a0e 1=8000:6280f291da746e4a > sw=4e22 tw=fff3 R1=7fd9:d7b30293be241a0e
    arith.add.pop dec1 cw=26a sw=6c00 v=60 0=4030:d7b560d724a00000 1=801c:8000000000000000 > sw=7620 tw=cfff R6=4030:d7b560d724a00000
    arith.add.pop dec1 cw=a62 sw=1300 v=c 0=bbee:8004000000000000 1=bbee:8004000000000002 > sw=1920 tw=ff3f R3=bbef:8004000000000000
    arith.add.pop dec1 cw=77f sw=4100 v=3 0=43fc:ec65373f844c4000 1=a002:8000000000000000 > sw=4920 tw=fff3 R1=43fc:ec65373f844c3fff
    arith.mul.m32 d80e cw=a43 sw=4203 v=3 0=12:8000000000000006 1=bbe8:fffffffffffffbff m=80000000 > sw=4003 tw=fff1 R0=8000:0
    arith.mul.m32 d80e cw=b7f sw=1e41 v=1a 0=bfbf:ffffffffffffffff 1=bf76:a42d7d726e83e41a m=ff780c60 > sw=1e61 tw=fc33 R3=403f:f80c600000000000
    arith.mul.m32 d80e cw=f7f sw=6900 v=60 0=3fc7:cfc7d90a319bfc05 1=43fa:fff7ffffffffffff m=ff000100 > sw=6920 tw=c3ff R5=c046:cfc97899e3b05f3c
    arith.mul.m32 d80e cw=44f sw=a00 v=6 0=3f8b:ea7af532ace32d77 1=c083:d09276017d803b71 m=0 > sw=800 tw=ffc7 R1=0:0
    arith.mul.m32 d80e cw=f7f sw=400 v=3 0=bbe6:6 1=c034:8000000000000000 m=ff800000 > sw=401 tw=fff2 R0=ffff:c000000000000000
    arith.mul.m32 d80e cw=c7f sw=2a00 v=60 0=8000:0 1=0:3 m=7f800000 > sw=2801 tw=ebff R5=ffff:c000000000000000
    arith.mul.m32 d80e cw=77f sw=1446 v=c 0=fff7:8000000000000000 1=0:0 m=ffedc801 > sw=1446 tw=ff6f R2=ffff:edc8010000000000
    arith.mul.m32 d80e cw=73 sw=7173 v=c0 0=4034:8000000000000000 1=3bf8:efffffffffffffff m=ff800002 > sw=7173 tw=2fff R6=ffff:c000020000000000
    arith.mul.m32 d80e cw=e7f sw=3700 v=c0 0=b549:ffff800000000000 1=3549:ffff800000000000 m=802dbef9 > sw=3502 tw=fff R6=34ca:b6fb88820e000000
    arith.mul.m32 d80e cw=c64 sw=4c00 v=6 0=3f82:f8e18dd666788585 1=3f9c:8000000000004000 m=25fab6 > sw=cc82 tw=ffc3
    arith.mul.m32 d80e cw=45e sw=6400 v=30 0=c3fe:ffffffffffffffff 1=8000:0 m=1000000 > sw=e6a0 tw=f4ff R4=c382:8000000000000000
    arith.mul.m32 d80e cw=f7f sw=7e7b v=0 0=bf75:b09b5a24b1f66873 1=0:66c16dcd84ffa6b6 m=7f800000 > sw=7c7b tw=bfff R7=ffff:c000000000000000
    arith.mul.m32 d80e cw=67f sw=1317 v=c 0=2002:dc9c9a5db46eca52 1=5ffe:8000000400000000 m=1000000 > sw=1137 tw=ff0f R2=1f85:dc9c9a5db46ec800
    arith.mul.m64 dc0e cw=66e sw=6b00 v=7e 0=7fc9:8007ffffffffffff 1=0:8001000000000000 m=fffff > sw=6922 tw=e003 R5=7bab:8007f7ff7ffff800
    arith.mul.m64 dc0e cw=749 sw=7100 v=c0 0=bf8a:8000000000000000 1=dffb:8000000000000002 m=c100000000000000 > sw=7100 tw=fff R6=3f9b:8000000000000000
    arith.mul.m64 dc0e cw=27f sw=605c v=30 0=3bf0:a8fc0077e1b85ac0 1=a003:a4bb0d5e6dd43c6e m=802fffffffffffff > sw=627c tw=f0ff R4=b7f4:a8fc0077e1b85800
    arith.mul.m64 dc0e cw=f7f sw=6900 v=ef 0=4077:a905568d9abf39fc 1=a7f0:8000000000000003 m=1fffff80000000 > sw=6920 tw=300 R5=3c7a:a90553e985650391
    arith.mul.m64 dc0e cw=77d sw=700 v=3 0=c07f:d97aa25ea315192c 1=4033:ce80dbd430000000 m=eae0001fffffffff > sw=520 tw=fff0 R0=432e:d97c5553e7d251be
    arith.mul.m64 dc0e cw=b78 sw=0 v=3 0=ffff:8000000000000000 1=801a:80000000003fffff m=7ff0000040000000 > sw=8081 tw=fff2
    arith.mul.m64 dc0e cw=27e sw=2e00 v=f1 0=8000:0 1=0:3 m=0 > sw=2c00 tw=24fc
    arith.mul.m64 dc0e cw=e4b sw=1b00 v=18 0=ffff:8000000000000000 1=7fff:8000000000000000 m=162000000000007f > sw=1900 tw=febf
    arith.mul.m64 dc0e cw=f7f sw=1800 v=18 0=fff1:98e2030f2ccce315 1=8000:0 m=ffe03fffffffffff > sw=1828 tw=fd3f R3=7ffe:ffffffffffffffff
    arith.mul.m64 dc0e cw=672 sw=5500 v=c 0=0:33d6884c47c9b400 1=5ffc:efbb1b0000000001 m=800000000000 > sw=5532 tw=ff1f R2=0:0
    arith.mul.m64 dc0e cw=a7f sw=2500 v=30 0=407d:cf9a3803ca1a4000 1=407d:cf9a3803ca1a4002 m=23d7ba450eb90a > sw=2720 tw=f0ff R4=3c81:80bb1ddb03183800
    arith.mul.m64 dc0e cw=f68 sw=7c00 v=81 0=4076:1f 1=4076:1c m=fff8000000000000 > sw=fc81 tw=bffe
    arith.mul.m64 dc0e cw=b7f sw=7900 v=81 0=8000:0 1=4402:851a570000000001 m=7ff5e149959e1401 > sw=7901 tw=bffc R7=7fff:ef0a4cacf0a00800
    arith.mul.i32 da0e cw=77f sw=5300 v=0 0=400f:ffffffffffffffff 1=c00f:fffffffffffffffd m=396a9 > sw=5141 tw=ffef R2=ffff:c000000000000000
    arith.mul.i32 da0e cw=f7f sw=6200 v=30 0=7fc6:fb310197ebe7fd10 1=3bde:8000000000001000 m=13787a4a > sw=6020 tw=f0ff R4=7fe3:98d6d0a7e52d46ec
    arith.mul.i32 da0e cw=243 sw=5c00 v=18 0=3fe7:800000000000ffff 1=3fe7:800000000000fffd m=7 > sw=dea0 tw=fc3f R3=3fe9:e00000000001c000
    arith.mul.i32 da0e cw=661 sw=3861 v=81 0=9a02:ffffffefffffffff 1=9a02:ffffffeffffffffc m=10a3 > sw=3a61 tw=3ffc R7=9a0f:8517fff7ae800000
    arith.mul.i32 da0e cw=a74 sw=5500 v=c 0=7ff1:c2278f0000000000 1=7fc8:8400000000000000 m=19e > sw=5500 tw=ff0f R2=7ffa:9cfdfca100000000
    arith.mul.i32 da0e cw=77f sw=4700 v=3 0=ffcc:800007ffffffffff 1=3c17:973fd2f52bb796ce m=3c373c > sw=4720 tw=fff0 R0=ffe1:f0dcff0dceffffff
    arith.mul.i32 da0e cw=441 sw=4900 v=5e 0=c023:8000000000000007 1=c083:fffffffffffff000 m=0 > sw=4900 tw=cc07 R1=8000:0
    arith.mul.i32 da0e cw=f7f sw=5300 v=c 0=21:e2545000434f55e7 1=c405:922511600d0de0b5 m=a0cf829 > sw=5120 tw=ff0f R2=3d:8e2c279afa55252a
    arith.mul.i32 da0e cw=27f sw=274 v=3 0=3f77:8000000000000006 1=bf77:8000000000000006 m=1348b0 > sw=74 tw=fff0 R0=3f8b:9a45800000000000
    arith.mul.i32 da0e cw=f7f sw=6c00 v=61 0=7ff0:d6d50aeebbe908aa 1=4405:a6ffd0c1e614b6be m=192b5 > sw=6c28 tw=c3fc R5=7ffe:ffffffffffffffff
    arith.mul.i32 da0e cw=c49 sw=4800 v=6 0=43fd:81ffffffffffffff 1=3741:bd108dba605a8400 m=208f > sw=c8a0 tw=ffc3 R1=440a:8444ef0000000000
    arith.mul.i32 da0e cw=656 sw=6b00 v=60 0=8020:fffffffffffff000 1=7fe5:ffffffffffffffff m=3e61af > sw=eba0 tw=c3ff R5=8036:f986bbfffffff800
    arith.mul.i32 da0e cw=77f sw=6400 v=30 0=8000:0 1=0:2 m=11e7 > sw=6400 tw=f9ff
    arith.mul.i16 de0e cw=85e sw=7500 v=c0 0=8009:8000000000000000 1=803e:800000000003ffff m=3 > sw=7500 tw=fff R6=800a:c000000000000000
    arith.mul.i16 de0e cw=244 sw=2d00 v=60 0=3f86:e207628000000000 1=3bed:8000000000000000 m=3 > sw=2d00 tw=c3ff R5=3f88:a98589e000000000
    arith.mul.i16 de0e cw=b7f sw=1f00 v=18 0=4002:8000000800000000 1=8000:6cea878000000001 m=4 > sw=1d00 tw=fe3f R3=4004:8000000800000000
    arith.mul.i16 de0e cw=f62 sw=1a00 v=18 0=dffc:8000008000000000 1=5ffc:8000008000000001 m=3c > sw=1800 tw=fc3f R3=e001:f00000f000000000
    arith.mul.i16 de0e cw=37f sw=600 v=53 0=8000:0 1=0:0 m=de9 > sw=400 tw=ccf5
    arith.mul.i16 de0e cw=c6e sw=1306 v=c 0=a000:8fa0308000000001 1=ffff:8000000000000000 m=1 > sw=1126 tw=ff8f R2=a000:8fa0300000000000
    arith.mul.i16 de0e cw=c7f sw=200 v=3 0=8000:1b433658d35a9c5 1=8002:d8c6486736b6bbd2 m=16ba > sw=22 tw=fff0 R0=8007:9ae5600000000000
    arith.mul.i16 de0e cw=b7f sw=1800 v=18 0=0:800000 1=7fdb:8000000000000000 m=3b0 > sw=1802 tw=fcbf R3=0:1d8000000
    arith.mul.i16 de0e cw=350 sw=2c00 v=0 0=407f:9a539097eee75181 1=407f:9a539097eee75182 m=db2 > sw=acc1 tw=ffff
    arith.mul.i16 de0e cw=e7f sw=7200 v=c0 0=4080:8000000000000001 1=4080:8000000000000003 m=10b > sw=7020 tw=fff R6=4088:8580000000000000
    arith.mul.i16 de0e cw=37f sw=3f00 v=81 0=30:8000000000000004 1=30:8000000000000006 m=0 > sw=3d00 tw=7ffc R7=0:0
    arith.mul.i16 de0e cw=77f sw=2400 v=30 0=43fb:d0f5ae2b6d1b7001 1=c3fb:d0f5ae2b6d1b7001 m=10aa > sw=2420 tw=f0ff R4=4407:d9a1e085fa82b387
    arith.mul.i16 de0e cw=34a sw=5800 v=18 0=2001:8fffffffffffffff 1=8035:8000200000000000 m=53 > sw=daa0 tw=fc3f R3=2007:babfffffffffffff
    arith.mul.st0 d8c9 cw=a4e sw=5d00 v=18 0=c3fa:8000000000000000 1=8032:8000000000000006 > sw=dfa0 tw=fc3f R3=42d:8000000000000800
    arith.mul.st0 d8c9 cw=5c sw=4400 v=3 0=8000:0 1=801e:8000000000000100 > sw=4400 tw=fff1 R0=0:0
    arith.mul.st0 d8c9 cw=376 sw=4f00 v=6 0=3fca:0 1=8016:b2b26f8eddc09401 > sw=cd81 tw=ffcb
    arith.mul.st0 d8c9 cw=c49 sw=5200 v=c 0=bbdb:e5b48eb30f566ead 1=7fff:8000000000010000 > sw=5001 tw=ffaf R2=7fff:c000000000010000
    arith.mul.st0 d8c9 cw=f57 sw=6056 v=30 0=dffc:ffffc00000000000 1=2003:8000000000000006 > sw=e0f6 tw=f0ff R4=c000:ffffc0000000000b
    arith.mul.st0 d8c9 cw=a7f sw=5969 v=18 0=8000:551639b26742e5bd 1=8000:551639b26742e5bf > sw=5b7b tw=febf R3=0:800
    arith.mul.st0 d8c9 cw=35a sw=1900 v=18 0=4013:fffffbffffffffff 1=c005:ffffffffffffffef > sw=99a0 tw=fc3f R3=c01a:fffffbffffffffee
    arith.mul.st0 d8c9 cw=37f sw=f00 v=1e 0=2005:9c3e1b8000000000 1=a005:9c3e1b8000000002 > sw=d20 tw=fc03 R1=800b:beb7812aa9e88002
    arith.mul.st0 d8c9 cw=f54 sw=7900 v=81 0=ffff:ffffffffffc00000 1=ffff:ffffffffffc00000 > sw=7900 tw=bffe
    arith.mul.st0 d8c9 cw=e7f sw=7016 v=c0 0=c3fb:822b444f2dfacdea 1=9fff:aafeb80000000001 > sw=7036 tw=fff R6=23fb:ade47fb2e8622800
    arith.mul.st0 d8c9 cw=e40 sw=4c40 v=6 0=3fc5:ffffffff00000000 1=dffe:88cceb0000000001 > sw=cce0 tw=ffc3 R1=dfc5:88cceaff77331000
    arith.mul.st0 d8c9 cw=f47 sw=6300 v=30 0=7fdb:eac546ba50a0d6c1 1=f349:fffffffffff00000 > sw=e1a8 tw=f0ff R4=d326:eac546ba50922a6c
    arith.mul.st0 d8c9 cw=77f sw=1877 v=18 0=1018:ffffffffffefffff 1=c019:42390b9f253dd9c2 > sw=1877 tw=febf R3=ffff:c000000000000000
    arith.mul.self d8c8 cw=47d sw=4b51 v=6 0=c405:ffffffffffffdfff 1=8d60:88d14dd388547c01 > sw=4971 tw=ffc3 R1=480c:ffffff0000000000
    arith.mul.self d8c8 cw=27f sw=161c v=c 0=0:4000000000000 1=bc01:ffffffffffffffe0 > sw=143e tw=ff1f R2=0:0
    arith.mul.self d8c8 cw=b7f sw=3900 v=81 0=4008:8000001000000000 1=3fe5:8000000000080000 > sw=3900 tw=3ffc R7=4011:8000002000000200
    arith.mul.self d8c8 cw=b4d sw=6700 v=30 0=5ff8:917a9eb53eabaf8d 1=7ffd:0 > sw=e7a0 tw=f8ff R4=7ff1:a5584509f044e45e
    arith.mul.self d8c8 cw=f71 sw=0 v=3 0=c404:e01e98cd9b9d9bde 1=c3c6:8000000000000000 > sw=20 tw=fff0 R0=480a:c4358f0ffbb917a2
    arith.mul.self d8c8 cw=265 sw=3700 v=c0 0=8000:4a60c2c06a405c01 1=4043:ac8a9b8000000001 > sw=b582 tw=2fff
    arith.mul.self d8c8 cw=871 sw=2531 v=30 0=a000:8000000000000000 1=9fce:e06eff65ec84c801 > sw=2531 tw=f0ff R4=1:8000000000000000
    arith.mul.self d8c8 cw=740 sw=e00 v=6 0=15:800fffffffffffff 1=15:800ffffffffffffe > sw=8cb0 tw=ffc3 R1=202b:802001fffffffffd
    arith.mul.self d8c8 cw=245 sw=5600 v=2c 0=ffff:b81e290000000000 1=ffff:b81e290000000003 > sw=5401 tw=f3af R2=ffff:f81e290000000000
    arith.mul.self d8c8 cw=f7f sw=7c00 v=81 0=3c0f:cae755b2c1922000 1=bbe0:cc8ac290c42fa42d > sw=7c20 tw=3ffc R7=3820:a0d1e449dec42192
    arith.mul.self d8c8 cw=852 sw=4012 v=3 0=9a0b:da1f4e27e441ad28 1=4019:fa1e8970c7301982 > sw=c2b2 tw=fff2 R0=0:10000000000
    arith.mul.self d8c8 cw=25c sw=1a00 v=18 0=4006:e3a4732400000000 1=c03b:8000000000000000 > sw=9aa0 tw=fc3f R3=400e:ca6d0dd591e96000
    arith.mul.self d8c8 cw=7f sw=6765 v=30 0=c03b:ffffffffe0000000 1=c402:ffffefffffffffff > sw=6765 tw=f0ff R4=4079:8000000000000000
    arith.mul.sti dcc9 cw=37f sw=3200 v=0 0=0:1 1=3f8a:803fffffffffffff > sw=3041 tw=bfff R7=ffff:c000000000000000
    arith.mul.sti dcc9 cw=24b sw=7000 v=28 0=8000:0 1=8000:0 > sw=7041 tw=b33f R7=ffff:c000000000000000
    arith.mul.sti dcc9 cw=760 sw=1d00 v=18 0=2d:e3a9ecf3dceb338f 1=8064:a4e25d9c876c5dcd > sw=9fb0 tw=fc3f R4=a093:92a22b0f57dfab97
    arith.mul.sti dcc9 cw=753 sw=3d00 v=81 0=0:5ceaffcb26964086 1=802e:f804aa633e565e52 > sw=bfb2 tw=bffe R0=8000:1
    arith.mul.sti dcc9 cw=77f sw=6c00 v=60 0=1fff:ff7fffffffffffff 1=3fcc:f9c97bdb754afea3 > sw=6c20 tw=c3ff R6=1fcd:f94c971d87905922
    arith.mul.sti dcc9 cw=4b sw=3900 v=81 0=c00a:ff7fffffffffffff 1=407c:ffffffffffffffff > sw=bba0 tw=3ffc R0=c088:ff80000000000000
    arith.mul.sti dcc9 cw=b55 sw=4300 v=3 0=0:625d48f6c87c42ac 1=7fbf:bfffffffffffffff > sw=c182 tw=fff2
    arith.mul.sti dcc9 cw=343 sw=1700 v=c 0=ffff:8000000000000000 1=bbdb:ffe0000000000000 > sw=1500 tw=ffaf R3=7fff:8000000000000000
    arith.mul.sti dcc9 cw=f7f sw=1900 v=0 0=19f2:fffffffffff00000 1=403b:9f00000000000000 > sw=1941 tw=feff R4=ffff:c000000000000000
    arith.mul.sti dcc9 cw=356 sw=a00 v=6 0=8000:0 1=13:8000000010000000 > sw=800 tw=ffd7 R2=8000:0
    arith.mul.sti dcc9 cw=463 sw=3c03 v=e5 0=7fe0:9e0015f575518f15 1=dffe:9ef412ef832ca5bb > sw=beab tw=3cc R0=bfdf:c435630000000000
    arith.mul.sti dcc9 cw=37f sw=4d00 v=6 0=0:3fffffffffff 1=8015:8062f00000000001 > sw=4d32 tw=ffdb R2=8000:0
    arith.mul.sti dcc9 cw=348 sw=2a00 v=60 0=7fff:8000000000000000 1=1c:a346c41d99cfd367 > sw=2800 tw=ebff R6=7fff:8000000000000000
    arith.mul.pop dec9 cw=77f sw=3060 v=0 0=3c15:83fbdc3b9300279b 1=bc14:8000000000000001 > sw=3861 tw=bfff R7=ffff:c000000000000000
    arith.mul.pop dec9 cw=b4e sw=7640 v=c0 0=5ff8:aed01f8000000000 1=bf71:8000000000000000 > sw=7c40 tw=3fff R7=df6a:aed01f8000000000
    arith.mul.pop dec9 cw=a7f sw=1e00 v=0 0=c00d:8000000000000008 1=0:60bb1b4ec4a41dcf > sw=2441 tw=feff R4=ffff:c000000000000000
    arith.mul.pop dec9 cw=f68 sw=e00 v=6 0=8020:ffffffffff7fffff 1=8020:ffffffffff7ffffd > sw=94b0 tw=ffcf R2=2042:fffffffffefffffc
    arith.mul.pop dec9 cw=7f sw=f00 v=6 0=402b:8000000fffffffff 1=5fff:b8899520526c800e > sw=1520 tw=ffcf R2=602b:b889950000000000
    arith.mul.pop dec9 cw=37f sw=7b00 v=81 0=407a:8000000000000010 1=c06a:fffffffffc000000 > sw=4320 tw=fffc R0=c0e5:fffffffffc000020
    arith.mul.pop dec9 cw=356 sw=1a00 v=18 0=fff7:8000000002000000 1=ffef:8000000fffffffff > sw=a0a8 tw=fcff R4=5fe7:8000001001ffffff
    arith.mul.pop dec9 cw=b7f sw=1200 v=c 0=8207:aa1633e20e21c000 1=207:aa1633e20e21c002 > sw=1830 tw=ff7f R3=8000:0
    arith.mul.pop dec9 cw=47f sw=3f00 v=81 0=4084:fffffeffffffffff 1=dcfb:d75db35721b369cc > sw=720 tw=fffc R0=dd81:d75db30000000000
    arith.mul.pop dec9 cw=77f sw=3e00 v=81 0=8001:a2ebcf0000000001 1=4020:fffffffffeffffff > sw=620 tw=fffc R0=8023:a2ebceffff5d1432
    arith.mul.pop dec9 cw=a7f sw=1800 v=18 0=c3fd:83ffffffffffffff 1=fff3:fffffeffffffffff > sw=2228 tw=feff R4=7fff:8000000000000000
    arith.mul.pop dec9 cw=f7f sw=2000 v=30 0=3bcd:8de8e667e48622e6 1=3bcd:8de8e667e48622e7 > sw=2820 tw=f3ff R5=379b:9d54c361bad19cb7
    arith.mul.pop dec9 cw=b70 sw=4100 v=f3 0=27:aaa82a1c5132ce96 1=f:a8b0a9ec41e3cda0 > sw=4b30 tw=fb R1=0:1
    arith.com.m32 d816 cw=36e sw=4400 v=3 0=bfd0:8000000000000005 1=8000:0 m=7fffff > sw=102 tw=fff4
    arith.com.m32 d816 cw=660 sw=7c00 v=f5 0=c07d:8000000000000000 1=4098:8000000200000000 m=ff800003 > sw=fd81 tw=cc
    arith.com.m32 d816 cw=754 sw=7c00 v=c5 0=3fc7:9ad51893ad8b57d9 1=bff0:eb88cc7c57952aa8 m=15000000 > sw=3800 tw=fcc
    arith.com.m32 d816 cw=37f sw=1a00 v=18 0=7f3d:0 1=7f5e:9c08a944ba44280e m=c5000001 > sw=5d01 tw=fcbf
    arith.com.m32 d816 cw=b7f sw=7400 v=c0 0=2e20:9ac2df5e5339f42c 1=bbf9:ffffffffffffffff m=38000000 > sw=3100 tw=fff
    arith.com.m32 d816 cw=74b sw=3800 v=81 0=c077:8000000000000000 1=4077:8000000000000003 m=807fffff > sw=3902 tw=3ffc
    arith.com.m32 d816 cw=f7f sw=a00 v=4e 0=3f6f:e931db789f6a8124 1=3f6f:e931db789f6a8127 m=c0c70001 > sw=800 tw=cf03
    arith.com.m32 d816 cw=258 sw=1500 v=c 0=803d:8000200000000000 1=36:8000000000000000 m=46fc0000 > sw=1100 tw=ff0f
    arith.com.m32 d816 cw=b5a sw=4652 v=3 0=bbff:f3af5184df6b7dd9 1=3c18:fba235615882863a m=7fffff > sw=152 tw=fff0
    arith.com.m32 d816 cw=a45 sw=3500 v=c0 0=dffc:8241c460987d8800 1=407e:fffffffffeffffff m=43dcd400 > sw=3100 tw=fff
    arith.com.m32 d816 cw=e7f sw=6800 v=0 0=17:fffffbffffffffff 1=4013:cc6b3b1dcd167c00 m=54684813 > sw=6d41 tw=ffff
    arith.com.m32 d816 cw=c70 sw=4900 v=0 0=0:7ffffffffffffffe 1=bffd:bfffffffffffffff m=7f0e9dbc > sw=cdc1 tw=ffff
    arith.com.m32 d816 cw=e7f sw=3200 v=c0 0=c3fa:80000000000003ff 1=c3fa:80000000000003fe m=8 > sw=3102 tw=fff
    arith.com.m64 dc16 cw=256 sw=d00 v=6 0=0:0 1=8007:800000003fffffff m=0 > sw=4800 tw=ffc7
    arith.com.m64 dc16 cw=a7f sw=7400 v=c0 0=3f78:a9c11f10ef8ad044 1=4018:ffffffffffffff80 m=7ff0000020000000 > sw=7501 tw=fff
    arith.com.m64 dc16 cw=f74 sw=5800 v=18 0=c076:8000000000000000 1=4076:8000000000000000 m=40f329e0b4e5fb90 > sw=1900 tw=fc3f
    arith.com.m64 dc16 cw=7f sw=400 v=3 0=bfc6:8000000000000000 1=3fc6:8000000000000003 m=bc60000000000000 > sw=4000 tw=fff0
    arith.com.m64 dc16 cw=b7f sw=5d00 v=18 0=8000:0 1=0:2 m=800365bc65e18800 > sw=1802 tw=fe7f
    arith.com.m64 dc16 cw=e7f sw=7a00 v=81 0=2000:8000000000000002 1=801e:d56a424ea03d7278 m=7ff3ef8000000000 > sw=7d01 tw=3ffc
    arith.com.m64 dc16 cw=a7f sw=1100 v=0 0=407e:ff0a52691b95ebe6 1=c07e:ff0a52691b95ebe7 m=d24200ceb8394c01 > sw=5541 tw=ffff
    arith.com.m64 dc16 cw=67f sw=3000 v=c0 0=bfbf:ffefffffffffffff 1=3c1c:8000000800000000 m=0 > sw=3100 tw=fff
    arith.com.m64 dc16 cw=850 sw=6f00 v=60 0=e8cd:fffbffffffffffff 1=f411:b7360a8000000001 m=c0eeec1b647e2000 > sw=2900 tw=c3ff
    arith.com.m64 dc16 cw=65f sw=4551 v=3 0=3fbb:8000000000000006 1=8040:fffffffffffffff7 m=76c0000000000000 > sw=151 tw=fff0
    arith.com.m64 dc16 cw=f7f sw=2700 v=30 0=bfd9:ffffffffffffffff 1=7fd0:8000000000000007 m=4040000000000000 > sw=2100 tw=f0ff
    arith.com.m64 dc16 cw=b7f sw=5400 v=ae 0=c009:8000000000000005 1=3fd9:f3b52a53b028e4cc m=8000000000000000 > sw=1100 tw=3303
    arith.com.m64 dc16 cw=37f sw=100 v=3 0=43f7:8000000000000002 1=407d:0 m=fffffffffffff > sw=2 tw=fff8
    arith.com.i32 da16 cw=7e sw=1200 v=c 0=bc12:905b0f8000000000 1=bc3c:eb93050000000001 m=6f29c24a > sw=1100 tw=ff0f
    arith.com.i32 da16 cw=b7f sw=3123 v=0 0=c3fc:d8959ac0caa90000 1=ffff:cf626b0731d0950d m=264b2c > sw=7563 tw=ffff
    arith.com.i32 da16 cw=779 sw=2b00 v=60 0=8313:8000100000000000 1=ffe0:359ce78000000000 m=c > sw=2900 tw=e3ff
    arith.com.i32 da16 cw=65a sw=5200 v=c 0=ffdf:80a14b8000000001 1=0:0 m=3978d7 > sw=1100 tw=ff4f
    arith.com.i32 da16 cw=a7f sw=6c00 v=60 0=c402:fffffffffeffffff 1=4402:fffffffffefffffc m=3db839fb > sw=2900 tw=c3ff
    arith.com.i32 da16 cw=a7f sw=5c00 v=18 0=c01e:ff0f8b779da3dc10 1=ffdb:d8b5454ceb390801 m=d > sw=1900 tw=fc3f
    arith.com.i32 da16 cw=e7f sw=7d00 v=81 0=c400:d810850000000001 1=29:9442069e11e24f7e m=baec2 > sw=3900 tw=3ffc
    arith.com.i32 da16 cw=870 sw=2400 v=30 0=bf91:d03aba3357111b00 1=8000:7fffffffffffffff m=51 > sw=2100 tw=f8ff
    arith.com.i32 da16 cw=35f sw=3004 v=c0 0=c405:caae5cd8f7f21c00 1=7fff:8000000000000000 m=3 > sw=3104 tw=8fff
    arith.com.i32 da16 cw=242 sw=2500 v=30 0=c085:d1c6205dc5dd8401 1=408d:ffffffffffffffff m=297 > sw=2100 tw=f0ff
    arith.com.i32 da16 cw=362 sw=1100 v=c 0=bf75:8000000000000000 1=4003:877aebf53776b800 m=25 > sw=1100 tw=ff0f
    arith.com.i32 da16 cw=37f sw=7c28 v=81 0=43fb:8000000000000000 1=4438:8000000000000002 m=61eb2 > sw=3828 tw=3ffc
    arith.com.i32 da16 cw=e7f sw=5c00 v=3d 0=a005:94f8d50ed2e57c00 1=402a:feffffffffffffff m=1d28706e > sw=1900 tw=f00c
    arith.com.i16 de16 cw=27f sw=1e52 v=18 0=c03c:95a8061b0439f401 1=c06b:8000000000000005 m=243d > sw=1952 tw=fc3f
    arith.com.i16 de16 cw=f7f sw=1900 v=18 0=402c:a0606a0000000001 1=ffeb:86d2c60000000000 m=8 > sw=1800 tw=fc3f
    arith.com.i16 de16 cw=45d sw=5c00 v=18 0=5ffa:abbe7c6a163a3388 1=dffa:abbe7c6a163a338b m=14 > sw=1800 tw=fc3f
    arith.com.i16 de16 cw=87f sw=4600 v=3 0=4400:8000008000000000 1=c01c:8400000000000000 m=42d > sw=0 tw=fff0
    arith.com.i16 de16 cw=e75 sw=6600 v=30 0=5ff8:a5dc10d9deba6a40 1=e031:ffffffffffffffff m=1ec3 > sw=2000 tw=f0ff
    arith.com.i16 de16 cw=653 sw=3e00 v=81 0=2f:8000000000000000 1=ffff:8000000000000000 m=1 > sw=3900 tw=3ffe
    arith.com.i16 de16 cw=a44 sw=6900 v=60 0=8000:0 1=43f7:8000000000000000 m=0 > sw=6800 tw=c7ff
    arith.com.i16 de16 cw=27f sw=5779 v=c 0=3c05:bba4820000000000 1=8000:7fffffffff7fffff m=693 > sw=1179 tw=ff8f
    arith.com.i16 de16 cw=366 sw=6200 v=30 0=c00c:8000000000000000 1=3ff2:8000000000000003 m=4f0 > sw=2100 tw=f0ff
    arith.com.i16 de16 cw=f7d sw=734d v=c0 0=ffff:8000000000000000 1=624:fffc000000000000 m=0 > sw=314d tw=2fff
    arith.com.i16 de16 cw=f7f sw=3900 v=81 0=4034:800000001ffffe00 1=ffe9:96df2e801f14cf05 m=f3b > sw=3800 tw=3ffc
    arith.com.i16 de16 cw=47f sw=7200 v=c0 0=c07e:95fc198000000001 1=c404:ffffffffffffffff m=2b > sw=3100 tw=fff
    arith.com.i16 de16 cw=7f sw=1b00 v=18 0=2003:8000000000000020 1=0:0 m=38fa > sw=1900 tw=fd3f
    arith.com.st0 d8d1 cw=c4d sw=4a00 v=6 0=4024:8000000800000000 1=bff6:ffffffffffffffff > sw=800 tw=ffc3
    arith.com.st0 d8d1 cw=679 sw=4c00 v=6 0=6276:d08adbaf0410602f 1=7fe9:fffffffffffeffff > sw=900 tw=ffc3
    arith.com.st0 d8d1 cw=a5f sw=7200 v=c0 0=2003:9720dd3505f52d0e 1=9fc9:800000000000003f > sw=3000 tw=fff
    arith.com.st0 d8d1 cw=7f sw=1800 v=18 0=7fda:9c01a3d99af04911 1=c077:ffff800000000000 > sw=1800 tw=fc3f
    arith.com.st0 d8d1 cw=f6b sw=5100 v=c 0=a006:ffffffffffffffff 1=407e:8000000000000000 > sw=1100 tw=ff0f
    arith.com.st0 d8d1 cw=b7f sw=4700 v=3 0=8000:685bfdca8a395397 1=3fbf:ffffffffffffffff > sw=102 tw=fff2
    arith.com.st0 d8d1 cw=c50 sw=5200 v=c 0=0:800000000003ffff 1=0:800000000003fffc > sw=9082 tw=ffaf
    arith.com.st0 d8d1 cw=a7f sw=800 v=6 0=c023:8000000000000000 1=bc13:8000000000000000 > sw=900 tw=ffc3
    arith.com.st0 d8d1 cw=464 sw=100 v=3 0=bf7e:fbffffffffffffff 1=bfbd:8000000000000005 > sw=0 tw=fff0
    arith.com.st0 d8d1 cw=667 sw=3000 v=c0 0=ffff:8000000000000000 1=7ff2:f5f8cc8555a7c73b > sw=3100 tw=2fff
    arith.com.st0 d8d1 cw=66f sw=6b0a v=60 0=4035:fffff7fff0000000 1=bf85:fffffffff7ffffff > sw=280a tw=c3ff
    arith.com.st0 d8d1 cw=77f sw=200 v=3 0=0:0 1=4402:850b548000000001 > sw=100 tw=fff1
    arith.com.st0 d8d1 cw=243 sw=4300 v=3 0=f00:c2bddaa75f8a9c4c 1=9b72:ffff800000000000 > sw=0 tw=fff0
    arith.com.self d8d0 cw=45c sw=7b00 v=81 0=ffe0:fffffc0000000000 1=402d:f000000000000000 > sw=7800 tw=3ffc
    arith.com.self d8d0 cw=47f sw=7400 v=c0 0=a000:ffffffffffffffff 1=0:4 > sw=7000 tw=8fff
    arith.com.self d8d0 cw=a6a sw=2e00 v=60 0=3f88:f800000000000000 1=c085:200000 > sw=6800 tw=e3ff
    arith.com.self d8d0 cw=37f sw=2d00 v=60 0=5a0a:ffffff0000000000 1=5a0a:80000000ffffffff > sw=6800 tw=c3ff
    arith.com.self d8d0 cw=77d sw=3b00 v=81 0=37:8000000000000006 1=0:66c7eab6c2f23c01 > sw=7800 tw=3ffe
    arith.com.self d8d0 cw=37f sw=4100 v=3 0=407b:d66e2b69967fbbbf 1=c07b:d66e2b69967fbbbc > sw=4000 tw=fff0
    arith.com.self d8d0 cw=27f sw=4f00 v=6 0=25:d5557590521b7fd7 1=ffbf:801fffffffffffff > sw=4800 tw=ffc3
    arith.com.self d8d0 cw=353 sw=1a00 v=18 0=3be6:7593eb55f7eb001 1=22:a90171e4e1abc986 > sw=5d01 tw=fcbf
    arith.com.self d8d0 cw=87f sw=7d63 v=81 0=c3f9:8000000000000000 1=bfbf:ffffffffffffffff > sw=7863 tw=3ffc
    arith.com.self d8d0 cw=f7f sw=d00 v=6 0=43fd:2e9c6ab88636d510 1=c3fd:2e9c6ab88636d510 > sw=4d01 tw=ffeb
    arith.com.self d8d0 cw=b79 sw=4a00 v=6 0=0:0 1=400a:f72b968800000000 > sw=4800 tw=ffc7
    arith.com.self d8d0 cw=741 sw=1300 v=c 0=4084:8000000000000003 1=4084:8000000000000000 > sw=5000 tw=ff0f
    arith.com.self d8d0 cw=f7f sw=6f00 v=60 0=0:ffffffffffffffff 1=8000:fffffffffffffffe > sw=6802 tw=ebff
    arith.comp.m32 d81e cw=e71 sw=3221 v=c0 0=bf76:ffffff8000000000 1=3f5d:8000000000000007 m=7fffffff > sw=7d21 tw=3fff
    arith.comp.m32 d81e cw=27f sw=6b00 v=60 0=8000:0 1=8000:35a3f98efcea33a8 m=66000000 > sw=3100 tw=efff
    arith.comp.m32 d81e cw=64d sw=7800 v=0 0=0:8da676618072ac46 1=c401:8000000000000400 m=ffffe0 > sw=4541 tw=ffff
    arith.comp.m32 d81e cw=47f sw=1a0e v=18 0=ea9e:ab3bad0000000000 1=4043:fffff00000000000 m=807111ce > sw=210e tw=fcff
    arith.comp.m32 d81e cw=47f sw=1b6b v=18 0=ffb9:ffffbfffffffffff 1=3fff:dc5992e2c501bdf0 m=ff000000 > sw=216b tw=fcff
    arith.comp.m32 d81e cw=b7f sw=2900 v=f4 0=ffbf:8000000000000000 1=ffc3:ffffffffffffffff m=c74dae71 > sw=3100 tw=ccf
    arith.comp.m32 d81e cw=27f sw=471a v=3 0=bf7e:d7b14dd46b256285 1=cede:0 m=80000001 > sw=91a tw=fffb
    arith.comp.m32 d81e cw=359 sw=3a00 v=81 0=c078:ffffefffffffffff 1=3fbf:fe856ba6732a9401 m=8048f439 > sw=b982 tw=3ffc
    arith.comp.m32 d81e cw=77f sw=433d v=3 0=8000:1ffffffffffffff 1=8411:8000000000000006 m=ff000000 > sw=83f tw=fff3
    arith.comp.m32 d81e cw=f41 sw=6e00 v=60 0=680b:bb64b6a4efcf1cc8 1=0:38369afecec4d45d m=3353ec01 > sw=3000 tw=efff
    arith.comp.m32 d81e cw=f78 sw=6400 v=30 0=3fd0:ffffff7fffffffff 1=3f74:8000000000000000 m=9f024000 > sw=2800 tw=f3ff
    arith.comp.m32 d81e cw=f7f sw=4574 v=3 0=ffed:8000000000000003 1=bf91:fffffffffffffff7 m=c97e2397 > sw=974 tw=fff3
    arith.comp.m32 d81e cw=77f sw=4d14 v=6 0=0:0 1=ce83:f101b14b593821db m=66fffff > sw=1114 tw=ffcf
    arith.comp.m64 dc1e cw=87f sw=5300 v=c 0=a001:8000000000400000 1=2001:8000000000400000 m=7fefffffffefffff > sw=1900 tw=ff3f
    arith.comp.m64 dc1e cw=77f sw=1f00 v=18 0=402a:8b2310b8fc989800 1=c007:8000000000000002 m=a47fffffffffffff > sw=2000 tw=fcff
    arith.comp.m64 dc1e cw=47f sw=7e00 v=81 0=c07f:f7ffffffffffffff 1=4020:e2966e0000000000 m=fffffffffffef > sw=102 tw=fffc
    arith.comp.m64 dc1e cw=e7f sw=3100 v=c0 0=fff9:ffffffffffffffff 1=fff9:ffffffffffffffff m=800fffffffffffff > sw=3902 tw=3fff
    arith.comp.m64 dc1e cw=b7f sw=6100 v=30 0=8000:0 1=3bee:8000400000000000 m=800e0a5db9c384a1 > sw=2802 tw=f3ff
    arith.comp.m64 dc1e cw=a7f sw=6500 v=30 0=dffc:aed9e6245d35bd8b 1=c036:8000000000400000 m=fff0000000000000 > sw=2800 tw=f3ff
    arith.comp.m64 dc1e cw=b7f sw=5e00 v=18 0=3f87:ffffffffffffffff 1=8000:56fd9e5ad1eca8ab m=8000000000000005 > sw=2002 tw=feff
    arith.comp.m64 dc1e cw=a73 sw=5472 v=c 0=c000:85a4f353205f6098 1=3fed:8000000000000000 m=40fffc0000000000 > sw=1972 tw=ff3f
    arith.comp.m64 dc1e cw=66f sw=4900 v=6 0=c084:9195d791db410c72 1=40bc:8000000000000005 m=801fe00000000000 > sw=1100 tw=ffcf
    arith.comp.m64 dc1e cw=c7f sw=5000 v=c 0=651d:8000000000000000 1=77c:9b78630904f96c81 m=949fffffbfffffff > sw=1800 tw=ff3f
    arith.comp.m64 dc1e cw=37f sw=400 v=3 0=dffe:85bc09cc6cf775fd 1=5fe0:8000000000000004 m=f870000000000000 > sw=900 tw=fff3
    arith.comp.m64 dc1e cw=47f sw=4900 v=6 0=0:0 1=ffff:8000000000000000 m=ffe0000000000000 > sw=1000 tw=ffef
    arith.comp.m64 dc1e cw=a70 sw=560 v=3 0=c085:807fffffffffffff 1=402d:84895bbca244f23f m=ffe63a8d25ef2198 > sw=860 tw=fff3
    arith.comp.i32 da1e cw=c7f sw=5c00 v=18 0=bf78:e83ed48000000001 1=3f76:8000000001000000 m=29fef > sw=2100 tw=fcff
    arith.comp.i32 da1e cw=765 sw=4e00 v=6 0=8000:100e82297c1cbdd4 1=0:0 m=2edc217 > sw=8982 tw=ffdb
    arith.comp.i32 da1e cw=f7f sw=4943 v=6 0=0:0 1=ffff:ffff7fffffffffff m=3f > sw=1143 tw=ffef
    arith.comp.i32 da1e cw=37f sw=1e00 v=18 0=43fd:807fffffffffffff 1=442a:ffffffffffffffff m=176b60f9 > sw=2000 tw=fcff
    arith.comp.i32 da1e cw=f63 sw=6900 v=60 0=ffff:ffffffffffffffff 1=3ffa:c601170000000000 m=28a30f > sw=7501 tw=cfff
    arith.comp.i32 da1e cw=c7f sw=7457 v=d0 0=ffff:9b7578a4e9d3954f 1=3f72:8000000000007fff m=10f0d > sw=7d57 tw=3cff
    arith.comp.i32 da1e cw=67 sw=5100 v=c 0=5ffb:803fffffffffffff 1=3c01:f872928000000000 m=bd8fd86b > sw=1800 tw=ff3f
    arith.comp.i32 da1e cw=7f sw=5a00 v=18 0=43f8:9e080d0984bb6001 1=dffd:ffffffffffffffff m=191ad234 > sw=2000 tw=fcff
    arith.comp.i32 da1e cw=652 sw=2d00 v=60 0=bf71:a91bb55b4a429400 1=3c0a:e4d039a14c9cb774 m=789 > sw=3100 tw=cfff
    arith.comp.i32 da1e cw=757 sw=1c00 v=18 0=4018:9986fc2d85f6f2b3 1=403d:8000000000000000 m=d0544c1 > sw=2100 tw=fcff
    arith.comp.i32 da1e cw=7f sw=3a00 v=81 0=bc06:e1af410000000000 1=c001:a86b2930d8000000 m=64 > sw=100 tw=fffc
    arith.comp.i32 da1e cw=e7f sw=6200 v=30 0=f:8000000000000001 1=402c:9aece60000000000 m=3 > sw=2900 tw=f3ff
    arith.comp.i32 da1e cw=f6e sw=7f00 v=81 0=0:0 1=3f6f:a2abd9b3ce08ef7a m=130a1311 > sw=100 tw=fffc
    arith.comp.i16 de1e cw=77f sw=7200 v=d2 0=bc13:f3db560000000001 1=3c28:eac0ffd8ba0bb2fd m=2 > sw=3900 tw=3cf3
    arith.comp.i16 de1e cw=251 sw=3841 v=81 0=3c0c:50952bcf334d5c01 1=0:0 m=1a > sw=4541 tw=fffd
    arith.comp.i16 de1e cw=34b sw=6e00 v=60 0=407a:ffffffffffffffff 1=3f6c:fffffffffffff7ff m=3 > sw=3000 tw=cfff
    arith.comp.i16 de1e cw=74a sw=d00 v=6 0=5ffe:8ca56311d6cc2000 1=ffff:8000000000000000 m=d3 > sw=1000 tw=ffef
    arith.comp.i16 de1e cw=256 sw=6714 v=0 0=c039:ffffffffffffffff 1=32:fa0483bb2450e001 m=183 > sw=e5d5 tw=ffff
    arith.comp.i16 de1e cw=a6d sw=3100 v=c0 0=3c0f:d2937031e41fec01 1=3c3b:ffffffffffff8000 m=d4 > sw=3900 tw=3fff
    arith.comp.i16 de1e cw=c7f sw=7800 v=81 0=401e:6c10000000000000 1=4082:ffff7fffffffffff m=0 > sw=4501 tw=fffc
    arith.comp.i16 de1e cw=b7f sw=7100 v=c0 0=dfff:fbffffffffffffff 1=5fff:fbffffffffffffff m=3022 > sw=3900 tw=3fff
    arith.comp.i16 de1e cw=768 sw=7f00 v=81 0=a003:8000000000000000 1=1fc6:fffffffffffffffb m=5 > sw=100 tw=fffc
    arith.comp.i16 de1e cw=75f sw=2d56 v=60 0=c015:8000000000000000 1=c015:8000000000000000 m=12 > sw=3156 tw=cfff
    arith.comp.i16 de1e cw=86a sw=7500 v=c0 0=c405:cb1fe5f61653a000 1=4405:cb1fe5f61653a000 m=75d6 > sw=3900 tw=3fff
    arith.comp.i16 de1e cw=b7f sw=7f00 v=81 0=5ff8:800000000000ffff 1=5fff:ffffffffffffffff m=952 > sw=0 tw=fffc
    arith.comp.i16 de1e cw=75c sw=5100 v=c 0=c083:a6291d98aa872e9 1=ffff:8000000000000000 m=2 > sw=d581 tw=ffaf
    arith.comp.st0 d8d9 cw=87f sw=1e00 v=18 0=bf6b:d5317df3f8603ed4 1=802a:8000000000000100 > sw=2100 tw=fcff
    arith.comp.st0 d8d9 cw=37f sw=1b00 v=18 0=c018:fffff80000000000 1=0:ffffffffffffffff > sw=2102 tw=feff
    arith.comp.st0 d8d9 cw=75b sw=2800 v=60 0=c076:ffffffffffffffff 1=7fff:8000000000000000 > sw=3100 tw=efff
    arith.comp.st0 d8d9 cw=844 sw=c00 v=0 0=f0d5:ffffffff80000000 1=dffc:8000000000000002 > sw=cdc1 tw=ffff
    arith.comp.st0 d8d9 cw=87f sw=6200 v=30 0=3fde:8b617b0000000001 1=9fff:8000000000000000 > sw=2800 tw=f3ff
    arith.comp.st0 d8d9 cw=b7f sw=7200 v=c0 0=c021:ffffffffffffffff 1=c021:fffffffffffffffd > sw=3900 tw=3fff
    arith.comp.st0 d8d9 cw=87f sw=1820 v=18 0=8000:0 1=3fd1:c000000000000000 > sw=2120 tw=fcff
    arith.comp.st0 d8d9 cw=77f sw=7b00 v=81 0=7fff:8000000000000000 1=407d:f1f77a76acfeb773 > sw=0 tw=fffc
    arith.comp.st0 d8d9 cw=e7f sw=7443 v=c0 0=ffcf:c09bd0bec7099000 1=3ffa:100000 > sw=7d43 tw=bfff
    arith.comp.st0 d8d9 cw=e7f sw=2700 v=30 0=3c:ffffff0000000000 1=2c:80000000ffffffff > sw=2800 tw=f3ff
    arith.comp.st0 d8d9 cw=75e sw=3c00 v=81 0=0:400000000000 1=0:400000000000 > sw=4002 tw=fffe
    arith.comp.st0 d8d9 cw=27b sw=7f58 v=81 0=3f86:9a2f6708648b5800 1=3fa0:8000000000000005 > sw=158 tw=fffc
    arith.comp.st0 d8d9 cw=457 sw=3a00 v=81 0=bfcd:8000000000000000 1=8025:8000000000000080 > sw=100 tw=fffc
    arith.comp.self d8d8 cw=77f sw=6200 v=30 0=2002:c07c5248efc43a46 1=c037:fffffffffffdffff > sw=6800 tw=f3ff
    arith.comp.self d8d8 cw=656 sw=6f00 v=60 0=ffdd:ffffffffffffffff 1=1238:d087066a74265001 > sw=7000 tw=cfff
    arith.comp.self d8d8 cw=71 sw=4c00 v=6 0=3be5:800000000000000f 1=697c:8000000000000000 > sw=5000 tw=ffcf
    arith.comp.self d8d8 cw=34a sw=2200 v=30 0=7fff:e646040c42744f6f 1=ffff:e646040c42744f6c > sw=e581 tw=faff
    arith.comp.self d8d8 cw=b7f sw=600 v=3 0=3c06:bab2a1940475399d 1=70b2:ffffffffffffffff > sw=4800 tw=fff3
    arith.comp.self d8d8 cw=25b sw=6c00 v=60 0=8650:ffffffff7fffffff 1=18:be13cc33ad270df6 > sw=7000 tw=cfff
    arith.comp.self d8d8 cw=34e sw=2d00 v=60 0=28:8000000000000000 1=7fe4:fffffffbffffffff > sw=7000 tw=cfff
    arith.comp.self d8d8 cw=77f sw=4657 v=3 0=c000:8000000000000000 1=4000:8000000000000003 > sw=4857 tw=fff3
    arith.comp.self d8d8 cw=b7f sw=b00 v=6 0=7fff:ffffffffffffffff 1=0:7ffff00000000000 > sw=5501 tw=ffef
    arith.comp.self d8d8 cw=7f sw=557c v=c 0=7fdc:7 1=7fdc:7 > sw=5d7d tw=ffbf
    arith.comp.self d8d8 cw=b44 sw=2000 v=30 0=407e:a599fcd025a51e06 1=4400:8ab2f42e223fe596 > sw=6800 tw=f3ff
    arith.comp.self d8d8 cw=b73 sw=2300 v=30 0=bbda:fffffff800000000 1=3f6a:e6e5736b3fd231ff > sw=6800 tw=f3ff
    arith.comp.self d8d8 cw=50 sw=1500 v=c 0=8000:0 1=7fff:fffffffffffff7ff > sw=5800 tw=ffbf
    arith.sub.m32 d826 cw=5a sw=2900 v=60 0=c036:8000000000000000 1=dff8:8000000000000003 m=7fd65bcf > sw=2900 tw=cbff R5=7fff:d65bcf0000000000
    arith.sub.m32 d826 cw=b7b sw=4600 v=3 0=0:8df221f4ba6eac00 1=ffdb:cb6c4d49ff840800 m=47800005 > sw=4422 tw=fff0 R0=c00f:800004ffffffffff
    arith.sub.m32 d826 cw=e7f sw=0 v=3 0=fffc:92fd1d2d3ba6bf0a 1=dffa:cd089f457e981544 m=1 > sw=22 tw=fff0 R0=fffc:92fd1d2d3ba6b800
    arith.sub.m32 d826 cw=e69 sw=6229 v=30 0=3ffc:8000000000000000 1=ea60:ffffe00000000000 m=7804e5 > sw=e0ab tw=f0ff
    arith.sub.m32 d826 cw=f7f sw=4f00 v=6 0=c027:a800000000000000 1=c3f7:8000000000000002 m=81000005 > sw=4d20 tw=ffc3 R1=c027:a7ffffffffffffff
    arith.sub.m32 d826 cw=e49 sw=5700 v=c 0=8000:f778c7c83d71ad91 1=bf7e:8000000000000006 m=ff1b5627 > sw=d582 tw=ff2f
    arith.sub.m32 d826 cw=e58 sw=1700 v=c 0=0:179a41f80dfbfe11 1=bf84:ffffffffffffffff m=ff000005 > sw=9582 tw=ff2f
    arith.sub.m32 d826 cw=27f sw=7754 v=c0 0=c00b:b1d21404e64df4e2 1=c00b:b1d21404e64df4e3 m=ff000001 > sw=7774 tw=fff R6=407e:8000010000000000
    arith.sub.m32 d826 cw=b7f sw=1300 v=c 0=7fff:c16b5065e333fd38 1=7fff:c16b5065e333fd3a m=45000007 > sw=1100 tw=ffaf
    arith.sub.m32 d826 cw=b41 sw=1b00 v=18 0=18:fffffffe00000000 1=ffe0:ffffffffffffffff m=c8fff7ff > sw=9ba0 tw=fc3f R3=4011:fff7ff0000000001
    arith.sub.m32 d826 cw=f7f sw=7d00 v=81 0=5f2a:ffefffffffffffff 1=bf8b:db9d077fc4a54755 m=c7a603ad > sw=7d20 tw=3ffc
    arith.sub.m32 d826 cw=a4d sw=5400 v=c 0=3fd4:a071d876bdae6d2b 1=c01c:dfffffffffffffe0 m=11fb93 > sw=d482 tw=ff0f
    arith.sub.m32 d826 cw=c7f sw=7600 v=c0 0=bfc0:8000000000000000 1=4078:ffffffffffffefff m=80000000 > sw=7400 tw=fff
    arith.sub.m64 dc26 cw=469 sw=3b00 v=81 0=4044:ca02bdc892440ebb 1=c078:ffffffffffffffff m=6062b60000000000 > sw=3b20 tw=3ffc R7=c206:95b0000000000000
    arith.sub.m64 dc26 cw=77f sw=4200 v=3 0=ffff:8000000000004000 1=8018:c2bd348000000001 m=7feffffffffffffc > sw=4001 tw=fff2 R0=ffff:c000000000004000
    arith.sub.m64 dc26 cw=e62 sw=940 v=6 0=c019:ffffc00000000000 1=4027:9a95fcd78fcde653 m=7ff0000000020000 > sw=89c1 tw=ffc3
    arith.sub.m64 dc26 cw=f7f sw=500 v=3 0=bfd2:da2f12da318d96fb 1=bfdc:abf198999b8863b1 m=bd2b45e25b4631b3 > sw=500 tw=fff0 R0=3f9b:8280000000000000
    arith.sub.m64 dc26 cw=f7f sw=2000 v=30 0=ffff:8000000000000000 1=ffff:8000000000000003 m=a1dfffffffffbfff > sw=2000 tw=faff
    arith.sub.m64 dc26 cw=f7f sw=5b00 v=18 0=3f8b:fffffffff0000000 1=bf8f:8000000000000000 m=8020000000000007 > sw=5920 tw=fc3f
    arith.sub.m64 dc26 cw=354 sw=7c00 v=81 0=8000:7fffffffffffffff 1=8000:7ffffffffffffffc m=8000000000003fff > sw=fc82 tw=bffe
    arith.sub.m64 dc26 cw=37f sw=4700 v=3 0=ffff:ffffffffffffffff 1=ffff:ffffffffffffffff m=c10fffffffffffff > sw=4500 tw=fffa
    arith.sub.m64 dc26 cw=b44 sw=3b00 v=81 0=4405:8000000000000007 1=0:7ffffff m=7ff0000000000000 > sw=3900 tw=bffe R7=ffff:8000000000000000
    arith.sub.m64 dc26 cw=66a sw=6900 v=60 0=bbdc:8000800000000000 1=3bdc:8000800000000000 m=1fffffffffffff > sw=6b20 tw=c3ff R5=bc02:8000000002000000
    arith.sub.m64 dc26 cw=7f sw=300 v=3 0=0:3f 1=0:3d m=605ffff800000000 > sw=322 tw=fff8 R0=c205:ffffc00000000000
    arith.sub.m64 dc26 cw=77f sw=42 v=3 0=bf8f:ffffffffffffc000 1=bc03:8000800000000000 m=1003bb55b7fb816a > sw=262 tw=fff0 R0=bf8f:ffffffffffffc001
    arith.sub.m64 dc26 cw=37f sw=7c00 v=81 0=c016:c06293e38973887b 1=4016:c06293e38973887b m=8005f38000000000 > sw=7e22 tw=3ffc
    arith.sub.i32 da26 cw=a7c sw=1800 v=18 0=bfe5:ffffffffffffffc0 1=4037:d925b3c5d1095fef m=3efc94e1 > sw=1820 tw=fc3f R3=c01c:fbf2538400000000
    arith.sub.i32 da26 cw=37f sw=4b00 v=6 0=4076:9fffffffffffffff 1=4076:9ffffffffffffffe m=9e533 > sw=4b20 tw=ffc3
    arith.sub.i32 da26 cw=f7f sw=d00 v=6 0=0:80000000000007ff 1=4020:8003ffffffffffff m=1a4b > sw=d22 tw=ffc3 R1=c00b:d257ffffffffffff
    arith.sub.i32 da26 cw=f54 sw=4400 v=3 0=8000:0 1=0:0 m=9 > sw=4400 tw=fff4 R0=c002:9000000000000000
    arith.sub.i32 da26 cw=375 sw=4c00 v=6 0=c400:8ce1b3f341934d07 1=4410:bac4ba4136d68f87 m=243ffa > sw=4c20 tw=ffc3
    arith.sub.i32 da26 cw=4c sw=800 v=6 0=c405:e9c19f9015ed649b 1=ffff:8000000000000000 m=2d3 > sw=8aa0 tw=ffe3 R1=c405:e9c1a00000000000
    arith.sub.i32 da26 cw=37f sw=4d00 v=67 0=8007:8400000000000000 1=8000:7fffffffffffffff m=4b3c > sw=4d20 tw=c3e0 R1=c00d:9678000000000000
    arith.sub.i32 da26 cw=e6e sw=5f00 v=18 0=c039:8000000000000000 1=4039:8000000000000000 m=36b1bb > sw=5d20 tw=fc3f R3=c039:8000000006d63000
    arith.sub.i32 da26 cw=77f sw=2f00 v=60 0=43fd:8000000000000002 1=8018:bdcddc57860e871a m=65cdbe > sw=2d20 tw=c3ff R5=43fd:8000000000000001
    arith.sub.i32 da26 cw=e73 sw=c00 v=6 0=43fe:868f07038525ec00 1=8000:0 m=b865e > sw=c20 tw=ffd3 R1=43fe:868f07038525e800
    arith.sub.i32 da26 cw=f4f sw=4800 v=6 0=7fd9:ffffffff80000000 1=7fd9:ffffffff80000000 m=c90905 > sw=c8a0 tw=ffc3 R1=7fd9:ffffffff7fffffff
    arith.sub.i32 da26 cw=466 sw=946 v=6 0=0:100 1=7fd1:ffffffffffffffff m=13 > sw=b66 tw=ffc3 R1=c003:9800000000000000
    arith.sub.i32 da26 cw=872 sw=1100 v=c 0=3c03:9dee05dfa37eb58e 1=8000:0 m=1b20c49 > sw=1120 tw=ff4f R2=c017:d906240000000000
    arith.sub.i16 de26 cw=a7f sw=4b00 v=6 0=0:0 1=ffcd:ffffffffffffffdf m=e15 > sw=4900 tw=ffc3 R1=c00a:e150000000000000
    arith.sub.i16 de26 cw=47f sw=6a00 v=60 0=36:dd99100000000000 1=4401:8000000000000006 m=b > sw=6a20 tw=c3ff R5=c002:b000000000000000
    arith.sub.i16 de26 cw=77f sw=6600 v=30 0=7a4:5457cd5d4aae4800 1=87a4:5457cd5d4aae4802 m=5ad4 > sw=6401 tw=faff R4=ffff:c000000000000000
    arith.sub.i16 de26 cw=f6b sw=7f00 v=81 0=8000:0 1=0:3 m=3c > sw=7d00 tw=3ffe R7=c004:f000000000000000
    arith.sub.i16 de26 cw=67f sw=3000 v=c0 0=9c5a:800003ffffffffff 1=1c1a:cb433a444c8ae801 m=6 > sw=3220 tw=fff R6=c001:c000000000000800
    arith.sub.i16 de26 cw=87f sw=3c v=3 0=2d2e:d31fb98000000001 1=7fff:8000000000000000 m=a3 > sw=3c tw=fff8 R0=c006:a2ffff0000000000
    arith.sub.i16 de26 cw=261 sw=4900 v=6 0=a001:ffffffffffffffff 1=c076:ff1e8eda3f674420 m=4 > sw=4920 tw=ffc3 R1=c001:8000000000000000
    arith.sub.i16 de26 cw=b75 sw=1a45 v=18 0=407e:8624a52c6e3889af 1=c0be:8000000000000000 m=3 > sw=1a65 tw=fc3f
    arith.sub.i16 de26 cw=c4f sw=1400 v=c 0=3bfa:ffffffffffffffff 1=3f87:c9b3af35853f9796 m=0 > sw=94a0 tw=ff0f R2=3bfa:ffffff0000000000
    arith.sub.i16 de26 cw=37f sw=1a00 v=18 0=ffff:8000000000000000 1=43f9:9cd97a916587500f m=63 > sw=1800 tw=fcbf
    arith.sub.i16 de26 cw=44f sw=e00 v=6 0=3fbb:bdf3dd8000000001 1=c00e:8c1e995bb946b633 m=ddc > sw=8ea0 tw=ffc3 R1=c00a:ddc0000000000000
    arith.sub.i16 de26 cw=e49 sw=7e00 v=81 0=4404:88ad4b378d737597 1=3fdf:800000000007ffff m=3d1 > sw=fca0 tw=3ffc R7=4404:88ad4b378d737000
    arith.sub.i16 de26 cw=f78 sw=700 v=0 0=3f6c:ead6140000000001 1=3f6c:ead6140000000001 m=4c9 > sw=85c1 tw=ffff
    arith.sub.st0 d8e1 cw=e44 sw=4404 v=3 0=8000:8000000000 1=4021:8000000000000000 > sw=c486 tw=fff2
    arith.sub.st0 d8e1 cw=f7f sw=300 v=3 0=0:0 1=c3fe:ffffffffffffffc0 > sw=100 tw=fff0 R0=43fe:ffffffffffffffc0
    arith.sub.st0 d8e1 cw=27f sw=6d4b v=e5 0=c3f9:bdd5548000000000 1=bbf6:ffffffffdfffffff > sw=6f6b tw=3cc
    arith.sub.st0 d8e1 cw=77f sw=1500 v=c 0=402b:80000000ffffffff 1=4018:8000000000000002 > sw=1520 tw=ff0f R2=402a:ffffe001fffffffd
    arith.sub.st0 d8e1 cw=746 sw=7f00 v=81 0=8000:0 1=2004:ffffffffffffffff > sw=7d00 tw=3ffc R7=a004:ffffffffffffffff
    arith.sub.st0 d8e1 cw=47f sw=6300 v=30 0=4012:b11d5f0000000001 1=3bf6:8000000000000002 > sw=6120 tw=f0ff R4=4012:b11d5f0000000000
    arith.sub.st0 d8e1 cw=37f sw=900 v=6 0=7fff:ba0d2e6643490962 1=4007:ffffe00000000000 > sw=901 tw=ffcb R1=7fff:fa0d2e6643490962
    arith.sub.st0 d8e1 cw=365 sw=7e00 v=81 0=0:12fcc24d9a8a3401 1=3fc0:fffbffffffffffff > sw=fc82 tw=bffc
    arith.sub.st0 d8e1 cw=f7f sw=4a67 v=0 0=5ff9:bca53660c60aa801 1=7ffa:ffffffffffffffff > sw=4867 tw=fffb R1=ffff:c000000000000000
    arith.sub.st0 d8e1 cw=7f sw=d00 v=6 0=8000:0 1=0:7ffffffffffdffff > sw=f22 tw=ffe3 R1=8001:8000000000000000
    arith.sub.st0 d8e1 cw=77f sw=7200 v=c0 0=3be3:ffffffdfffffffff 1=fff0:c458de63a9bd6e49 > sw=7020 tw=fff R6=7ff0:c458de63a9bd6e49
    arith.sub.st0 d8e1 cw=27f sw=2800 v=60 0=3f6c:8405fbf09f1371ca 1=3f6c:8405fbf09f1371c9 > sw=2800 tw=c3ff R5=3f2d:8000000000000000
    arith.sub.st0 d8e1 cw=f72 sw=6b00 v=60 0=7fff:8000000000000007 1=55ae:8020000000000000 > sw=e981 tw=cbff
    arith.sub.self d8e0 cw=77f sw=520f v=c 0=c006:8000000000000000 1=0:7fffffffffffffff > sw=500f tw=ff9f R2=8000:0
    arith.sub.self d8e0 cw=47f sw=1800 v=18 0=845:c48ae90000000000 1=c3fc:80000001ffffffff > sw=1800 tw=fc7f R3=8000:0
    arith.sub.self d8e0 cw=77f sw=7600 v=c0 0=3f8b:846d88fa269fceac 1=5ffa:fce4e60000000001 > sw=7400 tw=1fff R6=8000:0
    arith.sub.self d8e0 cw=b78 sw=4900 v=6 0=3f6c:8000000000000000 1=bf6c:8000000000000003 > sw=4900 tw=ffc7 R1=0:0
    arith.sub.self d8e0 cw=f47 sw=c00 v=6 0=803d:6a26d70000000000 1=c018:fe00000000000000 > sw=c01 tw=ffcb R1=ffff:c000000000000000
    arith.sub.self d8e0 cw=47f sw=4a00 v=6 0=c02d:8000000000000000 1=ffdd:fff0000000000000 > sw=4800 tw=ffc7 R1=8000:0
    arith.sub.self d8e0 cw=c7f sw=6500 v=30 0=8000:7ffffbffffffffff 1=7fff:ae2dfc1af35daea3 > sw=6502 tw=f9ff R4=0:0
    arith.sub.self d8e0 cw=475 sw=800 v=6 0=1e:3fe9d8ef381d21d8 1=3c02:8000000000000000 > sw=801 tw=ffcb R1=ffff:c000000000000000
    arith.sub.self d8e0 cw=b45 sw=7200 v=c0 0=8000:7fffffffffffffff 1=bc15:f800000000000000 > sw=f082 tw=2fff
    arith.sub.self d8e0 cw=27f sw=4700 v=3 0=801c:fffffffffffffe00 1=bf72:8000000000000002 > sw=4500 tw=fff1 R0=0:0
    arith.sub.self d8e0 cw=77f sw=5700 v=c 0=c3f7:8000000000000000 1=43f9:ffffffffffffffdf > sw=5500 tw=ff1f R2=8000:0
    arith.sub.self d8e0 cw=f7f sw=6100 v=30 0=c400:cd805a8899939f5c 1=3f7b:c36ee5edfa956d89 > sw=6100 tw=f1ff R4=0:0
    arith.sub.self d8e0 cw=c52 sw=650 v=3 0=401e:ff80000000000000 1=c01e:ff80000000000000 > sw=450 tw=fff1 R0=0:0
    arith.sub.sti dce1 cw=67f sw=7700 v=c0 0=3c19:8000000007ffffff 1=bc19:8000000007fffffc > sw=7520 tw=fff R7=3c1a:8000000007fff800
    arith.sub.sti dce1 cw=b62 sw=4000 v=3 0=0:0 1=8000:371f4f0c8d4b1c00 > sw=c092 tw=fff1 R1=5fff:dc7d3c32352c7000
    arith.sub.sti dce1 cw=74a sw=2c42 v=60 0=c076:8000000000000000 1=404e:8000000000000000 > sw=2c42 tw=c3ff R6=c076:8000000000800000
    arith.sub.sti dce1 cw=b4e sw=d00 v=6 0=f515:1ffffff 1=3bce:8000000000000007 > sw=8d81 tw=ffcb
    arith.sub.sti dce1 cw=74e sw=7304 v=c0 0=bf6d:8000000000000000 1=3f6e:b69bc0960b119c00 > sw=7104 tw=fff R7=bf6e:f69bc0960b119c00
    arith.sub.sti dce1 cw=c7f sw=4647 v=3 0=8000:0 1=3c1c:b2160223436a417b > sw=4467 tw=fff1 R1=bc1c:b216020000000000
    arith.sub.sti dce1 cw=f7f sw=5200 v=c 0=ffff:8000000000000006 1=c402:ccfa380000000000 > sw=5001 tw=ffaf R3=ffff:c000000000000006
    arith.sub.sti dce1 cw=77f sw=5500 v=bd 0=3ff3:ffffff0000000000 1=c076:a0110a1f5597e91c > sw=5520 tw=300c R3=4076:a0110a1f5597e91c
    arith.sub.sti dce1 cw=770 sw=2900 v=60 0=0:0 1=1:8040000000000000 > sw=2900 tw=c7ff R6=8001:8040000000000000
    arith.sub.sti dce1 cw=c6a sw=5148 v=c 0=c01b:eb0ac68000000000 1=bbe3:ab7b5fa3a3c53c00 > sw=5168 tw=ff0f R3=c01b:eb0ac60000000000
    arith.sub.sti dce1 cw=e6f sw=6a00 v=f6 0=bf8d:8000000000000002 1=bc0c:8000000000000000 > sw=6820 tw=c3 R6=bf8d:8000000000000000
    arith.sub.sti dce1 cw=f45 sw=2000 v=0 0=8000:0 1=7fd0:8000000000000002 > sw=2041 tw=fbff R5=ffff:c000000000000000
    arith.sub.sti dce1 cw=67f sw=2e00 v=60 0=0:0 1=ffe5:c58b6f479e6c5a64 > sw=2c20 tw=c7ff R6=7fe5:c58b6f479e6c5800
    arith.sub.pop dee1 cw=f6d sw=5e00 v=18 0=7fd4:bfffffffffffffff 1=10:8000007fffffffff > sw=6420 tw=fcff R4=7fd4:bffffffffffffffe
    arith.sub.pop dee1 cw=b7f sw=1600 v=c 0=7ff8:ffffffffffffffff 1=bfd7:c2423a8000000001 > sw=1e20 tw=ff3f R3=7ff9:8000000000000000
    arith.sub.pop dee1 cw=37a sw=6d00 v=60 0=ffff:ffffffffffffffc0 1=3f80:a1d2f48000000001 > sw=7500 tw=efff R6=ffff:ffffffffffffffc0
    arith.sub.pop dee1 cw=f5d sw=3d4d v=81 0=c3f7:80003fffffffffff 1=c3eb:8800000000000000 > sw=54d tw=fffc R0=c3f6:ffef7ffffffffffe
    arith.sub.pop dee1 cw=c7f sw=6900 v=60 0=bf7a:945710b7dfbde801 1=c3fc:ffe0000000000000 > sw=7120 tw=cfff R6=43fc:ffdfff0000000000
    arith.sub.pop dee1 cw=b7f sw=c00 v=6 0=555b:c565342a2860da48 1=7fff:fffffff000000000 > sw=1400 tw=ffef
    arith.sub.pop dee1 cw=b6e sw=1506 v=c 0=7ff1:44097d37a7fdc401 1=fff1:44097d37a7fdc401 > sw=9587 tw=ffaf
    arith.sub.pop dee1 cw=e7f sw=4000 v=3 0=c008:d000000000000000 1=45dc:ce4fccb5640d9500 > sw=4820 tw=fff3 R1=c5dc:ce4fccb5640d9000
    arith.sub.pop dee1 cw=27f sw=6e64 v=60 0=4011:8000000000000000 1=c022:fffffff800000000 > sw=7464 tw=cfff R6=4023:80001ffc00000000
    arith.sub.pop dee1 cw=f7f sw=5d00 v=18 0=ffcf:a000000000000000 1=7fcf:a000000000000000 > sw=6500 tw=fcff R4=ffd0:a000000000000000
    arith.sub.pop dee1 cw=37f sw=3c00 v=81 0=c01b:e74870e0b7a00000 1=c013:8000000000000000 > sw=400 tw=fffc R0=c01b:e6c870e0b7a00000
    arith.sub.pop dee1 cw=b7f sw=565a v=c 0=c018:b3a0848d44a9fe4b 1=4018:b3a0848d44a9fe4a > sw=5c7a tw=ff3f R3=c019:b3a0848d44a9fe4a
    arith.sub.pop dee1 cw=67f sw=6254 v=30 0=8000:ffffffffff7fffff 1=c009:8000000000000000 > sw=6876 tw=f3ff R5=4008:fffffffffffff800
    arith.subr.m32 d82e cw=c45 sw=7200 v=c0 0=ffff:8000000000000000 1=407b:8000000000000004 m=f6800010 > sw=7000 tw=2fff R6=7fff:8000000000000000
    arith.subr.m32 d82e cw=c7f sw=6607 v=30 0=4020:9cae1e7090000000 1=c020:9cae1e7090000001 m=80000000 > sw=6427 tw=f0ff R4=c020:9cae1e0000000000
    arith.subr.m32 d82e cw=b7f sw=4100 v=3 0=403e:8000000000000001 1=ffbc:b25b006d9875c8fd m=43a391 > sw=4122 tw=fff0 R0=c03e:8000000000000000
    arith.subr.m32 d82e cw=7f sw=2b07 v=60 0=ffff:e37a98a173a818f0 1=7fe7:fffffffeffffffff m=7f32e801 > sw=2907 tw=cbff
    arith.subr.m32 d82e cw=75c sw=400 v=3 0=c077:ffffdfffffffffff 1=4058:8000000000000000 m=7f800007 > sw=8481 tw=fff0
    arith.subr.m32 d82e cw=a73 sw=2313 v=30 0=7fe2:80759bbd07ef7cfd 1=8000:2 m=7fffffff > sw=2113 tw=faff R4=7fff:ffffff0000000000
    arith.subr.m32 d82e cw=b7f sw=91e v=6 0=0:0 1=b:800001ffffffffff m=c8e98c9b > sw=91e tw=ffc3 R1=c011:e98c9b0000000000
    arith.subr.m32 d82e cw=47f sw=4100 v=3 0=3f7b:99ed7183aaa7f3c0 1=2001:f45aae854661c800 m=ff000000 > sw=4320 tw=fff0 R0=c07e:8000010000000000
    arith.subr.m32 d82e cw=749 sw=1a00 v=18 0=7fbc:a2c5be82a214cdf7 1=3bd0:8000000000000001 m=80000000 > sw=1800 tw=fc3f R3=ffbc:a2c5be82a214cdf7
    arith.subr.m32 d82e cw=87f sw=5d00 v=18 0=dffe:fffffc0000000000 1=65a2:addf114b1be6678b m=356b9931 > sw=5f20 tw=fc3f R3=5ffe:fffffd0000000000
    arith.subr.m32 d82e cw=37f sw=1e0d v=18 0=4018:8c1b3e6c05472eff 1=dfff:ffffffffffffffff m=7f007fff > sw=1e2d tw=fc3f R3=407e:807fff0000000000
    arith.subr.m32 d82e cw=b7f sw=300 v=e7 0=3b:ffdfffffffffffff 1=8000:0 m=0 > sw=100 tw=3c4 R0=803b:ffdfffffffffffff
    arith.subr.m32 d82e cw=765 sw=3900 v=8d 0=8000:0 1=8000:3 m=801f1800 > sw=b982 tw=7f0e
    arith.subr.m64 dc2e cw=b7f sw=d00 v=6 0=c019:a3ddba0000000000 1=c029:8000000000000007 m=b960000000000 > sw=f22 tw=ffc3 R1=4019:a3ddba0000000001
    arith.subr.m64 dc2e cw=37f sw=1a00 v=18 0=8000:7ffffffff7ffffff 1=7ffd:a28d3a4ca5aa249d m=fff3590000000000 > sw=1801 tw=fcbf R3=ffff:dac8000000000000
    arith.subr.m64 dc2e cw=354 sw=2600 v=30 0=6394:f64e31a8b0c84e57 1=c3fa:c12d16a511ae6189 m=b9b8000000000 > sw=a482 tw=f0ff
    arith.subr.m64 dc2e cw=47f sw=5609 v=c 0=c2c5:b1d3f8359ad2fd71 1=7fbb:8a6f46eef4aa2401 m=7ff0000000000000 > sw=5409 tw=ff2f R2=7fff:8000000000000000
    arith.subr.m64 dc2e cw=758 sw=6a58 v=60 0=4001:fffffffffffffeff 1=bf6f:8000000000000001 m=407fffffffffffff > sw=e8f8 tw=c3ff R5=4007:fbfffffffffff804
    arith.subr.m64 dc2e cw=67f sw=5000 v=c 0=ffff:8000000000000000 1=c076:bf28ba71dc95a1d0 m=7fe000000000003f > sw=5000 tw=ff2f R2=7fff:8000000000000000
    arith.subr.m64 dc2e cw=26b sw=6a00 v=60 0=c07e:ca24209fb07dc400 1=407e:ca24209fb07dc402 m=7fe1d98000000000 > sw=6820 tw=c3ff R5=43fe:8ecc000000000000
    arith.subr.m64 dc2e cw=c7f sw=f00 v=6 0=ffbc:df07761004d4b38e 1=8000:0 m=c090000400000000 > sw=d20 tw=ffd3 R1=7fbc:df07760000000000
    arith.subr.m64 dc2e cw=f7f sw=800 v=6 0=62bc:ea5b3ed41c19c10b 1=e2bc:ea5b3ed41c19c109 m=42a0000000000004 > sw=820 tw=ffc3 R1=e2bc:ea5b3ed41c19c10a
    arith.subr.m64 dc2e cw=a62 sw=200 v=3 0=ecb7:8000000000007fff 1=6cb7:8000000000007ffe m=4a2fffffffffffff > sw=220 tw=fff0 R0=6cb7:8000000000008000
    arith.subr.m64 dc2e cw=77f sw=5100 v=c 0=0:ffffffffbfffffff 1=7fff:8000000000000000 m=200fffffffffffdf > sw=5122 tw=ff8f R2=3e00:fffffffffffef7ff
    arith.subr.m64 dc2e cw=76b sw=d00 v=6 0=401c:8a18c60000000000 1=c008:d929dae7260766ec m=93ff7ffffffffff > sw=f20 tw=ffc3 R1=c01c:8a18c60000000000
    arith.subr.m64 dc2e cw=c61 sw=2a00 v=60 0=8000:800 1=407d:b8ae6160969a8e8e m=b4ffffffffffffff > sw=a882 tw=cbff
    arith.subr.i32 da2e cw=47f sw=4d00 v=6 0=4037:8000000000000005 1=c058:8003ffffffffffff m=2c93cc2 > sw=4f20 tw=ffc3 R1=c037:8000000000000000
    arith.subr.i32 da2e cw=c7d sw=3200 v=c0 0=3f87:8000002000000000 1=a006:96c3a363385f335a m=5faf3240 > sw=3020 tw=fff R6=401d:bf5e640000000000
    arith.subr.i32 da2e cw=75e sw=400 v=3 0=8000:0 1=c280:c11b6503b1376001 m=0 > sw=400 tw=fff1 R0=0:0
    arith.subr.i32 da2e cw=f42 sw=6200 v=30 0=8000:0 1=3ff9:8000000000000000 m=3 > sw=6000 tw=f0ff R4=4000:c000000000000000
    arith.subr.i32 da2e cw=c7f sw=1300 v=c 0=ffff:8000000000007fff 1=ffff:8000000000007ffe m=61a > sw=1101 tw=ffaf R2=ffff:c000000000007fff
    arith.subr.i32 da2e cw=b7f sw=1b00 v=18 0=0:7ffffff7ffffffff 1=8000:e000000000000000 m=1ab7 > sw=1b22 tw=fe3f R3=400b:d5b8000000000000
    arith.subr.i32 da2e cw=34c sw=6d00 v=60 0=4020:fc00000000000000 1=6:8000000000000002 m=1a2e3 > sw=6d00 tw=c3ff R5=c020:fbff974740000000
    arith.subr.i32 da2e cw=27a sw=7800 v=0 0=1253:8000100000000000 1=8000:0 m=da4ff > sw=f8c1 tw=ffff
    arith.subr.i32 da2e cw=66 sw=4f00 v=6 0=6881:818ff6c7f799153f 1=36:ffffffff7fffffff m=6eb3 > sw=4f20 tw=ffc3 R1=e881:818ff70000000000
    arith.subr.i32 da2e cw=77f sw=6200 v=30 0=3f8d:8000000000000000 1=3f66:ffffffffffffffff m=9a883ba > sw=6020 tw=f0ff R4=401a:9a883b9fffffffff
    arith.subr.i32 da2e cw=36f sw=5200 v=c 0=402d:8000000000000000 1=c02d:8000000000000001 m=993b > sw=5000 tw=ff0f R2=c02c:fffffffd9b140000
    arith.subr.i32 da2e cw=c7f sw=3d2c v=81 0=8000:0 1=ffda:b693453061f101ba m=8 > sw=3d2c tw=3ffc R7=4002:8000000000000000
    arith.subr.i32 da2e cw=c7f sw=4d00 v=6 0=c005:95e17068ada09492 1=8000:0 m=1f7d06c > sw=4d20 tw=ffd3 R1=4017:fbe85b0000000000
    arith.subr.i16 de2e cw=e7f sw=3700 v=c0 0=8040:0 1=4033:8000000000000000 m=9d > sw=3501 tw=2fff R6=ffff:c000000000000000
    arith.subr.i16 de2e cw=7f sw=7900 v=81 0=43fc:ffffffffffffffff 1=bf44:842ca42b39107a50 m=31d8 > sw=7b20 tw=3ffc R7=c3fd:8000000000000000
    arith.subr.i16 de2e cw=f61 sw=3500 v=ec 0=3f80:8000000000000000 1=c084:89dd9d024b2d0bcf m=3123 > sw=3520 tw=30f R6=400c:c48bffffffffffff
    arith.subr.i16 de2e cw=67f sw=2f00 v=60 0=ffea:ffffffffffffffff 1=43f8:ed7fa80000000000 m=377d > sw=2d20 tw=c3ff R5=7fea:fffffffffffff800
    arith.subr.i16 de2e cw=358 sw=1100 v=c 0=a006:85fb3b62da0e3000 1=7fd7:80000000000001ff m=3e0a > sw=91a0 tw=ff0f R2=400c:f828000000000000
    arith.subr.i16 de2e cw=85e sw=7300 v=c0 0=3fff:ffc0000000000000 1=3fdd:dc0fb58000000001 m=2529 > sw=7100 tw=fff R6=400c:949c020000000000
    arith.subr.i16 de2e cw=771 sw=6000 v=0 0=0:7fffffffffffffff 1=8000:0 m=1f > sw=6041 tw=feff R4=ffff:c000000000000000
    arith.subr.i16 de2e cw=7f sw=4400 v=3 0=2003:f5e1b2637e85c482 1=c02f:fb00000000000000 m=9 > sw=4620 tw=fff0 R0=4002:9000000000000000
    arith.subr.i16 de2e cw=f7f sw=4700 v=3 0=c080:ef2e516237901000 1=ffd0:fb550e86f3b88b4c m=1bd > sw=4520 tw=fff0 R0=4080:ef2e516237901000
    arith.subr.i16 de2e cw=75d sw=3700 v=c0 0=8000:0 1=3bf5:8c19c24cfaa7f763 m=8de > sw=3500 tw=fff R6=400a:8de0000000000000
    arith.subr.i16 de2e cw=7f sw=2b00 v=60 0=c083:8e09c00000000001 1=8000:0 m=1d8 > sw=2920 tw=d3ff R5=4083:8e09c00000000000
    arith.subr.i16 de2e cw=b4e sw=4400 v=3 0=8000:55c544f3ed25f56a 1=bbe5:ffffffffdfffffff m=529 > sw=c6a2 tw=fff0 R0=4009:a520000000000001
    arith.subr.i16 de2e cw=267 sw=4500 v=3 0=4402:c6fe81e17c15f0ba 1=c3f9:e7b2edf5477e912e m=120 > sw=4520 tw=fff0 R0=c402:c6fe81e17c15f000
    arith.subr.st0 d8e9 cw=e65 sw=2201 v=30 0=ffff:8000000000000000 1=3ff2:df4b1c72ac457a69 > sw=2001 tw=f2ff R4=7fff:8000000000000000
    arith.subr.st0 d8e9 cw=f41 sw=4c00 v=6 0=3e:fffffff800000000 1=8000:8000000000020000 > sw=cc82 tw=ffe3
    arith.subr.st0 d8e9 cw=368 sw=7628 v=c0 0=0:57a255e59e9edef8 1=8006:8000000000002000 > sw=f4aa tw=2fff
    arith.subr.st0 d8e9 cw=37f sw=6700 v=30 0=3c18:eb2efe8000000000 1=3f8f:f20a97e929c4192c > sw=6720 tw=f0ff R4=3f8f:f20a97e929c4192c
    arith.subr.st0 d8e9 cw=248 sw=3e48 v=81 0=ffd0:800000007fffffff 1=dffc:800000003fffffff > sw=bee8 tw=3ffc R7=7fd0:8000000080000000
    arith.subr.st0 d8e9 cw=a7f sw=514b v=c 0=3f72:ffffffffffffffff 1=c07f:8000000000000002 > sw=516b tw=ff0f R2=c07f:8000000000000000
    arith.subr.st0 d8e9 cw=77f sw=300 v=3 0=43fe:8000000000000003 1=bf6d:800fffffffffffff > sw=320 tw=fff0 R0=c3fe:8000000000000004
    arith.subr.st0 d8e9 cw=69 sw=4300 v=3 0=3bf0:bdb17ad00fd6203e 1=3c06:fffffffbffffffff > sw=4120 tw=fff0 R0=3c06:fffffd0000000000
    arith.subr.st0 d8e9 cw=366 sw=5160 v=c 0=4022:b5dd1d3f22d75c00 1=ffff:ffffffffffffffff > sw=5160 tw=ffaf R2=ffff:ffffffffffffffff
    arith.subr.st0 d8e9 cw=77f sw=7624 v=c0 0=400b:8000000000000000 1=3ffe:df7a91989cd83419 > sw=7624 tw=fff R6=c00a:fff20856e676327d
    arith.subr.st0 d8e9 cw=267 sw=1c00 v=18 0=ffcf:8000000020000000 1=ffff:8000000000001000 > sw=1c01 tw=febf R3=ffff:c000000000001000
    arith.subr.st0 d8e9 cw=77f sw=5900 v=18 0=33:d497820000000000 1=3f6b:ffffffffffffffff > sw=5920 tw=fc3f R3=3f6b:fffffffffffffffe
    arith.subr.st0 d8e9 cw=85f sw=7445 v=c0 0=3fd9:ec57e1cd52af9d47 1=bfd9:ec57e1cd52af9d46 > sw=f4e5 tw=fff R6=bfda:ec57e10000000000
    arith.subr.self d8e8 cw=27d sw=6400 v=30 0=8024:fffff7ffffffffff 1=3c10:bfffffffffffffff > sw=6400 tw=f1ff R4=0:0
    arith.subr.self d8e8 cw=a5c sw=2800 v=60 0=8000:a2b378000000001 1=8002:95452119c598eedd > sw=a882 tw=cbff
    arith.subr.self d8e8 cw=27f sw=800 v=6 0=0:ffffffffffffffff 1=c004:d229524463371400 > sw=802 tw=ffc7 R1=0:0
    arith.subr.self d8e8 cw=64e sw=1d00 v=18 0=90f8:cf4fde92b1bd77aa 1=10f8:cf4fde92b1bd77ab > sw=1d00 tw=fc7f R3=8000:0
    arith.subr.self d8e8 cw=6c sw=6100 v=30 0=2001:8fb7f659930b14db 1=dca1:f7f80f96fd86ee90 > sw=6100 tw=f1ff R4=0:0
    arith.subr.self d8e8 cw=a77 sw=4600 v=3 0=bfc9:d0d0168a17043b15 1=bfbd:fffffffffff00000 > sw=4400 tw=fff1 R0=0:0
    arith.subr.self d8e8 cw=77f sw=4a00 v=6 0=629e:baa9845f47ce5efa 1=c027:8000000004000000 > sw=4800 tw=ffc7 R1=8000:0
    arith.subr.self d8e8 cw=67f sw=2e00 v=0 0=7fe3:8020000000000000 1=15:ffffffffffffff80 > sw=2c41 tw=fbff R5=ffff:c000000000000000
    arith.subr.self d8e8 cw=f65 sw=1200 v=c 0=ffff:8000000000000000 1=29:893a382370869914 > sw=1001 tw=ff2f R2=ffff:c000000000000000
    arith.subr.self d8e8 cw=e7f sw=4300 v=3 0=c3fa:fffc000000000000 1=c3bd:8627755c4a9616c6 > sw=4100 tw=fff1 R0=0:0
    arith.subr.self d8e8 cw=87f sw=3700 v=c0 0=14:fffffff7ffffffff 1=0:0 > sw=3500 tw=5fff R6=0:0
    arith.subr.self d8e8 cw=f76 sw=2600 v=30 0=d6ae:aae8468000000001 1=3c05:f4fe2e8000000000 > sw=2400 tw=f1ff R4=0:0
    arith.subr.self d8e8 cw=f7f sw=4300 v=3 0=bfc1:8a7b6d607ea2328f 1=3faf:a1dd2788fb2b7a09 > sw=4100 tw=fff1 R0=0:0
    arith.subr.sti dce9 cw=e66 sw=1300 v=c 0=f7d:8000000000000000 1=c033:94168f1718fe7129 > sw=1120 tw=ff0f R3=c033:94168f1718fe7000
    arith.subr.sti dce9 cw=e7f sw=c00 v=77 0=c024:d61881edc0000000 1=dffb:8000000000000006 > sw=c20 tw=c0c0 R2=dffb:8000000000000000
    arith.subr.sti dce9 cw=a7f sw=b77 v=6 0=ffe2:e5157d8dcd8826a0 1=3c:bef5d90000000000 > sw=b77 tw=ffc3 R2=7fe2:e5157d8dcd882800
    arith.subr.sti dce9 cw=47f sw=4200 v=3 0=c076:bfffffffffffffff 1=c036:8000000000000000 > sw=4020 tw=fff0 R1=4076:bfffff0000000000
    arith.subr.sti dce9 cw=46 sw=7800 v=81 0=7fff:ab418e5b5dc542fa 1=7fff:ab418e5b5dc542fa > sw=f881 tw=bffe
    arith.subr.sti dce9 cw=865 sw=1800 v=18 0=8000:aa3b4d0000000001 1=7fd6:b0f5790000000001 > sw=9882 tw=fcbf
    arith.subr.sti dce9 cw=356 sw=7900 v=81 0=bbfc:b7c36dfab050b3a4 1=3bf5:ffffffffffffffff > sw=fba0 tw=3ffc R0=3bfc:b9c36dfab050b3a4
    arith.subr.sti dce9 cw=77f sw=3000 v=c0 0=3c1a:db83610000000000 1=4028:8000000000000000 > sw=3020 tw=fff R7=4027:ffffffffffffffff
    arith.subr.sti dce9 cw=f7f sw=3c00 v=81 0=2000:ffffff7fffffffff 1=a000:ffffff7fffffffff > sw=3c00 tw=3ffc R0=a001:ffffff7fffffffff
    arith.subr.sti dce9 cw=c7f sw=7600 v=c0 0=3fba:ffffffffffffffff 1=3fba:fffffffffffffffc > sw=7400 tw=fff R7=bf7c:c000000000000000
    arith.subr.sti dce9 cw=b7f sw=946 v=6 0=4404:db84223edc4b5c00 1=4404:db84223edc4b5c01 > sw=946 tw=ffc3 R2=43c5:8000000000000000
    arith.subr.sti dce9 cw=a4e sw=4500 v=3 0=0:0 1=891:8000000000000000 > sw=4500 tw=fff1
    arith.subr.sti dce9 cw=a7f sw=6569 v=30 0=2000:99af67d10d801838 1=c403:b388854587df615f > sw=6569 tw=f0ff R5=c403:b388854587df6000
    arith.subr.pop dee9 cw=354 sw=7700 v=c0 0=bf7b:adef6e0000000000 1=3fb1:801fffffffffffff > sw=ffa0 tw=3fff R7=3fb1:80200000000002b7
    arith.subr.pop dee9 cw=c7f sw=7932 v=81 0=ffcf:db647edd4bd3a9dd 1=ff96:8000000000000000 > sw=4132 tw=fffc R0=7fcf:db647e0000000000
    arith.subr.pop dee9 cw=774 sw=5b00 v=18 0=3f70:94baae0000000000 1=3f70:94baae0000000000 > sw=6100 tw=fdff R4=8000:0
    arith.subr.pop dee9 cw=75e sw=6d00 v=60 0=c080:dd4507aae382bc22 1=ffff:8598d88000000001 > sw=ed81 tw=e3ff
    arith.subr.pop dee9 cw=c74 sw=2f34 v=60 0=3bd2:88327bc0ccd917eb 1=4016:bfffffffffff0000 > sw=3534 tw=cfff R6=4016:bfffff0000000000
    arith.subr.pop dee9 cw=c7f sw=4600 v=3 0=891c:8000200000000000 1=934:eef99e306d25269f > sw=4c20 tw=fff3 R1=934:eef99e0000000000
    arith.subr.pop dee9 cw=c48 sw=3900 v=81 0=7fc4:20000000000 1=0:7fffffffffffffff > sw=b981 tw=bffe
    arith.subr.pop dee9 cw=b4d sw=1800 v=18 0=3ff3:cb208f8000000000 1=bff3:cb208f8000000003 > sw=a0a0 tw=fcff R4=bff4:cb208f8000000001
    arith.subr.pop dee9 cw=f7f sw=5800 v=18 0=78e:fffffffffffffffd 1=4077:8000000000000002 > sw=6020 tw=fcff R4=4077:8000000000000001
    arith.subr.pop dee9 cw=759 sw=4a00 v=6 0=c078:c97df86dcb18126a 1=ffff:8000000000000000 > sw=5000 tw=ffef
    arith.subr.pop dee9 cw=378 sw=a78 v=6 0=5ffc:f987f9132080f800 1=5ff2:e27dc0b35fa5a182 > sw=1278 tw=ffcf R2=dffc:f94f59a2f3a90e98
    arith.subr.pop dee9 cw=77f sw=3900 v=81 0=8000:2000000 1=8000:8a136a70ce755400 > sw=102 tw=fffc R0=8001:8a136a70cc755400
    arith.subr.pop dee9 cw=f7f sw=7700 v=c0 0=3fd0:cc1534803f53e450 1=bfc2:88bcf0d00b1d2dc5 > sw=7d20 tw=3fff R7=bfd0:cc175774029410c4
    arith.div.m32 d836 cw=37f sw=4800 v=6 0=7fee:ffffffffffff0000 1=7ff6:bd8fbaa68f985400 m=7f800000 > sw=4800 tw=ffc7 R1=0:0
    arith.div.m32 d836 cw=b7f sw=2c00 v=60 0=ffff:8000000000000000 1=7fd3:bf4ba7c48b64dc00 m=7f052ad3 > sw=2c00 tw=cbff
    arith.div.m32 d836 cw=273 sw=2a00 v=60 0=0:b9ec1736fdffb000 1=3fe8:fff0000000000000 m=588d04a3 > sw=2832 tw=cbff R5=0:2800
    arith.div.m32 d836 cw=a5e sw=3c00 v=81 0=4026:ffc0000000000000 1=c026:ffc0000000000002 m=c4003fff > sw=bca0 tw=3ffc R7=c01d:ff4061cd99f69800
    arith.div.m32 d836 cw=e49 sw=7500 v=cc 0=ce90:c000000000000000 1=4e90:c000000000000001 m=457fffff > sw=f5a0 tw=f0f R6=ce84:c00000c00000c000
    arith.div.m32 d836 cw=e7f sw=3c00 v=81 0=402d:f800000000000000 1=3bd5:ffffffffffffffff m=ffd2e401 > sw=3c00 tw=bffc R7=ffff:d2e4010000000000
    arith.div.m32 d836 cw=37f sw=2211 v=30 0=c400:8001ffffffffffff 1=43f7:d1cd900000000000 m=7fb8d530 > sw=2011 tw=f2ff R4=7fff:f8d5300000000000
    arith.div.m32 d836 cw=c46 sw=5944 v=18 0=4022:f6b3c3e3d0355001 1=3f78:80001fffffffffff m=80702d68 > sw=d9e6 tw=fc3f R3=c0a1:8cbff20000000000
    arith.div.m32 d836 cw=b7f sw=4b00 v=6 0=4402:8000000000040000 1=4402:8000000000040003 m=7fffffff > sw=4900 tw=ffcb R1=7fff:ffffff0000000000
    arith.div.m32 d836 cw=b7e sw=5100 v=c 0=8000:0 1=52dc:fffffffffdffffff m=45ffffff > sw=5100 tw=ff1f
    arith.div.m32 d836 cw=b42 sw=6b00 v=0 0=3c:ffffffffffffffff 1=6b:8000000800000000 m=c4d15fb6 > sw=e9c1 tw=ffff
    arith.div.m32 d836 cw=47f sw=3900 v=81 0=c3f7:b79435a3a491ea42 1=c402:947d12ad9bf5f80d m=ff7fffff > sw=3920 tw=3ffc R7=4377:b794360000000000
    arith.div.m32 d836 cw=34a sw=400 v=3 0=4082:8000000020000000 1=401a:e81edfcbdc4f168b m=c8f22b3e > sw=84a0 tw=fff0 R0=c06f:874f7dc152968a46
    arith.div.m64 dc36 cw=7f sw=5c00 v=18 0=0:0 1=32:c7551b4a68bab94b m=8000000000000010 > sw=5c02 tw=fc7f R3=8000:0
    arith.div.m64 dc36 cw=37f sw=4500 v=3 0=c03e:80620d2d9830f586 1=dffe:8000000000000002 m=ffed8b8000000001 > sw=4720 tw=fff0 R0=3c3e:8b0d1a8ae86e01c9
    arith.div.m64 dc36 cw=7f sw=e00 v=6 0=4077:6 1=4077:5 m=8541808000000001 > sw=c01 tw=ffeb R1=ffff:c000000000000000
    arith.div.m64 dc36 cw=e7f sw=2c00 v=60 0=bbf8:8000040000000000 1=c03a:fffe000000000000 m=17029e9697a4e4ce > sw=2c20 tw=c3ff R5=be86:dbfc157c148be000
    arith.div.m64 dc36 cw=77f sw=5700 v=c 0=43fe:ffffffffffff0000 1=407d:8000020000000000 m=7fefffffffe00000 > sw=5520 tw=ff0f R2=3fff:800000007fff8000
    arith.div.m64 dc36 cw=67f sw=1600 v=0 0=98c0:de9d1378319e6c01 1=bfcf:bfffffffffffffff m=8000000000000000 > sw=1441 tw=ffef R2=ffff:c000000000000000
    arith.div.m64 dc36 cw=7f sw=700 v=3 0=c020:8000000000000000 1=8030:f94c63f7b9fe46fa m=ffefffffffefffff > sw=520 tw=fff0 R0=3c20:8000000000000000
    arith.div.m64 dc36 cw=37f sw=6900 v=60 0=c3f8:c000000000000000 1=43f8:c000000000000003 m=10870000000000 > sw=6b20 tw=c3ff R5=c7f6:b9dfb09dcc91f0a2
    arith.div.m64 dc36 cw=e65 sw=5600 v=c 0=4081:cc79d44673c6826c 1=8000:7fffffffffffffff m=11ba3c0000000001 > sw=5420 tw=ff8f R2=4364:f96a107f68795000
    arith.div.m64 dc36 cw=a7b sw=685b v=60 0=0:0 1=ffe2:8000000000000004 m=c07fffffffffffff > sw=685b tw=c7ff R5=8000:0
    arith.div.m64 dc36 cw=f56 sw=2900 v=60 0=3bff:e9db9fdb78c1f128 1=3be3:8000000000000000 m=91a23e3daed35405 > sw=a9a0 tw=c3ff R5=bee4:cd1a741f9b70549b
    arith.div.m64 dc36 cw=e6c sw=6f00 v=60 0=3bd7:800000001fffffff 1=bc14:f7483fb8a7b61c01 m=ffecc1aba22fe983 > sw=6d20 tw=c3ff R5=b7d7:8e6feec904369000
    arith.div.m64 dc36 cw=655 sw=1000 v=c 0=36:fb1fe324cc7f3a1f 1=bbd6:8000000000000000 m=fff000001fffffff > sw=1001 tw=ff2f R2=ffff:c00000fffffff800
    arith.div.i32 da36 cw=a7f sw=4200 v=0 0=0:5ea8f4a85c1c3d0b 1=9d3e:aa3743250b1d9da3 m=4c7818 > sw=4041 tw=fffe R0=ffff:c000000000000000
    arith.div.i32 da36 cw=46b sw=6d09 v=60 0=ffff:a20d31359c65ba34 1=bfc3:bd80364dffe5674d m=11cd > sw=6d09 tw=cbff R5=ffff:e20d31359c65ba34
    arith.div.i32 da36 cw=47f sw=2100 v=30 0=c400:8000001fffffffff 1=ffc9:fd8d924b86b76b38 m=26 > sw=2320 tw=f0ff R4=c3fa:d794370000000000
    arith.div.i32 da36 cw=86c sw=382c v=81 0=c027:fdf00b8000000000 1=bbdf:93e5091b81c0c400 m=35fa99f7 > sw=382c tw=3ffc R7=c00a:968a560000000000
    arith.div.i32 da36 cw=37f sw=4135 v=87 0=5356:8000000000000002 1=531f:b2ecf7d7feff9400 m=5da0 > sw=4135 tw=3fc0 R0=5347:aefef98189bdb166
    arith.div.i32 da36 cw=c7f sw=4200 v=3 0=7fff:fffffeffffffffff 1=7fff:fffffeffffffffff m=113d02f > sw=4000 tw=fffa
    arith.div.i32 da36 cw=858 sw=7e00 v=81 0=f547:974b1f6f9ac79ee3 1=dff9:8000000000000000 m=1a > sw=fca0 tw=3ffc R7=f542:ba35120000000000
    arith.div.i32 da36 cw=f7f sw=500 v=bf 0=c402:a2bc59cc123ab401 1=403f:ffffffffffffffff m=1d25 > sw=520 tw=3000 R0=c3f5:b2ae123cac38e7f3
    arith.div.i32 da36 cw=a45 sw=3e00 v=c3 0=3fd7:b3e5ce38caaba39d 1=bffd:aced530000000001 m=10db > sw=bea0 tw=ff0 R7=3fcb:aac46d9c7cc02000
    arith.div.i32 da36 cw=e4c sw=450c v=3 0=3ff2:8000000000000007 1=ffff:ffffff0000000000 m=2 > sw=c5ac tw=fff8 R0=3ff1:8000000000000000
    arith.div.i32 da36 cw=37f sw=4a00 v=6 0=bfd0:a79369d52a1f08a3 1=bfc4:80000000ffffffff m=2fa091b > sw=4820 tw=ffc3 R1=bfb6:e12eea23c5b8ea3a
    arith.div.i32 da36 cw=e40 sw=5b00 v=18 0=407c:ffffffffffffffff 1=5ff9:d1c921e5dccd641c m=2130cdb > sw=d9a0 tw=fc3f R3=4063:f6d10b992137a800
    arith.div.i32 da36 cw=347 sw=2b00 v=60 0=0:ebfaba0000000001 1=3f7e:8000000000000000 m=6e > sw=abb2 tw=c3ff R5=5ffb:894c0f2094f20950
    arith.div.i16 de36 cw=741 sw=1d00 v=18 0=4027:0 1=7fff:8004000000000000 m=ed9f > sw=1d01 tw=febf R3=ffff:c000000000000000
    arith.div.i16 de36 cw=77c sw=4700 v=3 0=3ffb:ffffffffffffffff 1=3fdb:ffffffffffffffff m=e97 > sw=4520 tw=fff0 R0=3ff0:8c5f2279dd97ae4c
    arith.div.i16 de36 cw=37f sw=7000 v=c0 0=0:aa6ccbe9e5a2801 1=c03d:8000000000000000 m=c9 > sw=7232 tw=2fff R6=0:d90f06421901f
    arith.div.i16 de36 cw=37f sw=1300 v=c 0=c035:c7c4dd0000000000 1=4034:feffffffffffffff m=1 > sw=1100 tw=ff0f
    arith.div.i16 de36 cw=37f sw=2f00 v=0 0=0:7fffffffffffffe0 1=3:8000000000000007 m=0 > sw=2d41 tw=fbff R5=ffff:c000000000000000
    arith.div.i16 de36 cw=a5c sw=6d00 v=60 0=ffff:8000000000000005 1=c3f9:ffffffffffffffff m=3 > sw=ed81 tw=cbff
    arith.div.i16 de36 cw=b7f sw=1c00 v=18 0=0:117e93cd6400ac53 1=4079:de12438ca7ee0c01 m=1e > sw=1e32 tw=fcbf R3=0:95493183555b14
    arith.div.i16 de36 cw=47f sw=5d00 v=18 0=bf8f:800000000003ffff 1=8010:8000000000000005 m=1 > sw=5f20 tw=fc3f R3=bf8f:8000010000000000
    arith.div.i16 de36 cw=842 sw=302 v=3 0=7fff:fffffffffc000000 1=ffe8:b075cd9a1fb1b48b m=1d4 > sw=102 tw=fff2
    arith.div.i16 de36 cw=454 sw=1a00 v=18 0=12c9:fffffff000000000 1=12c9:fffffff000000001 m=f0 > sw=98a0 tw=fc3f R3=12c2:8888880000000000
    arith.div.i16 de36 cw=87f sw=7115 v=c0 0=8000:7fffffffffffffff 1=0:0 m=3 > sw=7137 tw=6fff R6=8000:2aaaaa0000000000
    arith.div.i16 de36 cw=b46 sw=5300 v=c 0=4401:c651cf8000000001 1=442d:fd351cf6f6467c00 m=65b > sw=d3a0 tw=ff0f R2=43f6:f9a2ed97355702ff
    arith.div.i16 de36 cw=362 sw=400 v=3 0=8000:0 1=8000:8 m=8a > sw=400 tw=fff9
    arith.div.st0 d8f1 cw=378 sw=6500 v=30 0=8000:0 1=0:3629a218479bdd7a > sw=e582 tw=f9ff
    arith.div.st0 d8f1 cw=a7f sw=6400 v=30 0=5825:8000010000000000 1=2006:de790dbd71c33468 > sw=6620 tw=f0ff R4=781d:934a36380d461800
    arith.div.st0 d8f1 cw=a7f sw=3800 v=81 0=dfff:fffffffffff80000 1=bf88:8f26a18000000000 > sw=3a20 tw=3ffc R7=6076:e4e7c1af84e8d000
    arith.div.st0 d8f1 cw=a7f sw=2338 v=30 0=aabd:fffff00000000000 1=4030:8000000000000002 > sw=2138 tw=f0ff R4=aa8c:ffffeffffffff800
    arith.div.st0 d8f1 cw=77f sw=1f00 v=18 0=c008:ffe0000000000000 1=4038:9dc128f9848f9ba4 > sw=1f20 tw=fc3f R3=bfcf:cf9d1a9fd5a5a59b
    arith.div.st0 d8f1 cw=c5b sw=7900 v=81 0=d715:4 1=7fff:8000000003ffffff > sw=7901 tw=bffe R7=ffff:c000000000000000
    arith.div.st0 d8f1 cw=c7f sw=4b00 v=56 0=8cbc:ffffffffffffffff 1=5ffe:8000000000000000 > sw=4930 tw=ccc7 R1=8000:0
    arith.div.st0 d8f1 cw=26f sw=f6b v=6 0=8000:6a1c0000000001 1=8000:6a1c0000000003 > sw=d6b tw=ffe3 R1=3ffe:fffffffffffff800
    arith.div.st0 d8f1 cw=47f sw=5a37 v=18 0=0:800000000000 1=8000:800000000001 > sw=5a37 tw=fe3f R3=bfff:8000000000000000
    arith.div.st0 d8f1 cw=f7f sw=2700 v=f9 0=c3f6:f5dbdb60945eed95 1=c427:ff293e5614898062 > sw=2520 tw=3c R4=3fcd:f6aac8bedee4a0b5
    arith.div.st0 d8f1 cw=46c sw=2b60 v=60 0=7fff:8000000000000002 1=c00c:fc3e7f60be000000 > sw=a9e1 tw=cbff
    arith.div.st0 d8f1 cw=43 sw=5000 v=c 0=1fb3:f69387abd0fbeaf4 1=4006:c7a0e38f72494bc5 > sw=d2a0 tw=ff0f R2=1fac:9e1a3f0000000000
    arith.div.st0 d8f1 cw=f7f sw=1500 v=cd 0=fff7:d6a0760000000000 1=dffd:ffffffffffffffff > sw=1520 tw=f0c R2=5ff8:d6a0760000000000
    arith.div.self d8f0 cw=66d sw=7e00 v=81 0=c015:fffff00000000000 1=4009:ffffffffffffffbf > sw=7c00 tw=3ffc R7=3fff:8000000000000000
    arith.div.self d8f0 cw=b41 sw=2a00 v=60 0=ffff:8000000000000003 1=ffff:b505de634312fc14 > sw=2801 tw=ebff R5=ffff:c000000000000003
    arith.div.self d8f0 cw=f66 sw=7f00 v=81 0=c3ff:8000000000000000 1=43ff:8000000000000000 > sw=7d00 tw=3ffc R7=3fff:8000000000000000
    arith.div.self d8f0 cw=44b sw=630a v=30 0=ea98:a14abb32588822b3 1=29cf:c326933e040d828b > sw=610a tw=f0ff R4=3fff:8000000000000000
    arith.div.self d8f0 cw=51 sw=2300 v=30 0=c076:84cbecf34edfae24 1=c076:84cbecf34edfae26 > sw=2100 tw=f0ff R4=3fff:8000000000000000
    arith.div.self d8f0 cw=a7f sw=1500 v=c 0=bfb9:6fca8c3b9f089774 1=bfe4:ffffffffffffffbf > sw=1501 tw=ff2f R2=ffff:c000000000000000
    arith.div.self d8f0 cw=772 sw=6e00 v=60 0=9fff:975fb83262800c38 1=7fc0:ffffffffffffffff > sw=6c00 tw=c3ff R5=3fff:8000000000000000
    arith.div.self d8f0 cw=5f sw=7200 v=c0 0=bf70:af252207f4e20001 1=bf34:fffffffff8000000 > sw=7000 tw=fff R6=3fff:8000000000000000
    arith.div.self d8f0 cw=f7f sw=200 v=3 0=bbda:8004000000000000 1=c008:ce06455b4b6444dd > sw=0 tw=fff0 R0=3fff:8000000000000000
    arith.div.self d8f0 cw=67f sw=1a00 v=18 0=3f76:e34db10fd2d4a770 1=bc07:8000000000000000 > sw=1800 tw=fc3f R3=3fff:8000000000000000
    arith.div.self d8f0 cw=777 sw=3000 v=c0 0=42:fffffffffffeffff 1=42:fffffffffffefffd > sw=3000 tw=fff R6=3fff:8000000000000000
    arith.div.self d8f0 cw=7f sw=3600 v=c0 0=ffff:8000000000000000 1=ffff:8000000000000003 > sw=3401 tw=afff R6=ffff:c000000000000000
    arith.div.self d8f0 cw=a7f sw=3100 v=c0 0=7d49:fffffffbffffffff 1=8000:0 > sw=3100 tw=4fff R6=3fff:8000000000000000
    arith.div.sti dcf1 cw=b66 sw=5902 v=9f 0=bc07:977c198000000000 1=c030:8000000000400000 > sw=5b22 tw=3c00 R4=3bd6:977c197fffb441f4
    arith.div.sti dcf1 cw=241 sw=4d00 v=6 0=3f6f:ffffdfffffffffff 1=3f7a:8000000000800000 > sw=cda0 tw=ffc3 R2=3ff4:ffffdfffff000000
    arith.div.sti dcf1 cw=b7f sw=1751 v=c 0=aebe:ffffffffffffff00 1=43fa:8b85bd373153fc01 > sw=1571 tw=ff0f R3=aac3:eadbba7bdfc71da7
    arith.div.sti dcf1 cw=747 sw=6400 v=30 0=c07e:8e7055b1f24257ff 1=dff8:8200000000000000 > sw=e4a0 tw=f0ff R5=2085:8c3f5850af8446e3
    arith.div.sti dcf1 cw=c76 sw=3612 v=c0 0=4031:db76a89fa0c11000 1=8000:0 > sw=3416 tw=8fff R7=ffff:8000000000000000
    arith.div.sti dcf1 cw=262 sw=1f00 v=18 0=bf8c:8000000000000000 1=bf6e:fff0000000000000 > sw=1d20 tw=fc3f R4=401c:8008008008008000
    arith.div.sti dcf1 cw=c7f sw=4a00 v=6 0=0:24693cc760673801 1=c034:e41c9655c82a4251 > sw=4832 tw=ffdb R2=8000:0
    arith.div.sti dcf1 cw=f7f sw=751d v=c0 0=bfbe:8000000000000000 1=3fbe:8000000000000003 > sw=753d tw=fff R7=bffe:fffffffffffffffa
    arith.div.sti dcf1 cw=f57 sw=700 v=3 0=4032:cfd3540000000001 1=c083:e2d19ac6a95e3f12 > sw=85a0 tw=fff0 R1=bfad:ea902b97667dbd45
    arith.div.sti dcf1 cw=756 sw=3500 v=c0 0=3ff8:8000000000000000 1=3ff8:8000000000000002 > sw=b5a0 tw=fff R7=3ffe:fffffffffffffffc
    arith.div.sti dcf1 cw=367 sw=1c00 v=18 0=0:7fffffffffffffff 1=ffce:8000000000000000 > sw=9c92 tw=fcbf R4=a031:fffffffffffffffe
    arith.div.sti dcf1 cw=67f sw=2100 v=30 0=11:b861ff2d8f895800 1=7fff:8000000000000000 > sw=2100 tw=f4ff R5=0:0
    arith.div.sti dcf1 cw=37f sw=6554 v=0 0=7fe2:a3d9846213830232 1=402c:fbffff8000000000 > sw=6555 tw=fbff R5=ffff:c000000000000000
    arith.div.pop def1 cw=b56 sw=5700 v=8f 0=0:b33a911347581c00 1=0:0 > sw=5d04 tw=3fb0 R3=7fff:8000000000000000
    arith.div.pop def1 cw=478 sw=6b00 v=60 0=5ffb:ffffffffffffffff 1=5ffb:fffffffffffffffd > sw=7120 tw=cfff R6=3fff:8000000000000000
    arith.div.pop def1 cw=b7f sw=3d00 v=81 0=3fce:ffffffffffffe000 1=bfce:ffffffffffffe002 > sw=520 tw=fffc R0=bffe:fffffffffffffffd
    arith.div.pop def1 cw=f6b sw=6900 v=60 0=fffc:b78c8a8000000000 1=bfce:8000000000000000 > sw=7128 tw=cfff R6=7ffe:ffffffffffffffff
    arith.div.pop def1 cw=65a sw=7b00 v=0 0=7fff:8000000000000000 1=23:ffffffffffffffff > sw=f9c1 tw=ffff
    arith.div.pop def1 cw=a57 sw=2000 v=30 0=c000:83ffffffffffffff 1=bfcd:fffffffdffffffff > sw=aaa0 tw=f3ff R5=4031:8400000108000800
    arith.div.pop def1 cw=37f sw=3e00 v=81 0=bfd1:ffffffffffffffff 1=bfb2:fffffffffffffdff > sw=420 tw=fffc R0=401e:8000000000000100
    arith.div.pop def1 cw=b62 sw=6140 v=30 0=a:ac68058000000000 1=0:0 > sw=e1c4 tw=f4ff
    arith.div.pop def1 cw=f78 sw=4300 v=0 0=3f7d:ffffffffffffffff 1=3ff2:c077d75a985a7800 > sw=c1c1 tw=ffff
    arith.div.pop def1 cw=47e sw=6a00 v=60 0=c403:8000000000000005 1=8000:7ffffffdffffffff > sw=702a tw=cfff R6=7ffe:ffffff0000000000
    arith.div.pop def1 cw=a77 sw=1200 v=c 0=bfbf:ff80000000000000 1=ffbb:ffffffffffffffff > sw=1a20 tw=ff3f R3=2:ff80000000000800
    arith.div.pop def1 cw=77f sw=1400 v=c 0=4005:8000000000000007 1=c005:8000000000000007 > sw=1c00 tw=ff3f R3=bfff:8000000000000000
    arith.div.pop def1 cw=e4b sw=7000 v=c0 0=bf71:fdffffffffffffff 1=3f71:fdfffffffffffffe > sw=f8a0 tw=3fff R7=bfff:8000000000000000
    arith.divr.m32 d83e cw=85e sw=1600 v=c 0=7fff:ffffffffffc00000 1=ffff:ffffffffffc00000 m=46feffff > sw=1400 tw=ffaf
    arith.divr.m32 d83e cw=f7f sw=d49 v=6 0=ffff:8000000000000000 1=c036:e000000000000000 m=43800001 > sw=d49 tw=ffc7 R1=8000:0
    arith.divr.m32 d83e cw=b61 sw=3941 v=81 0=3be5:80000003ffffffff 1=c401:ff80000000000000 m=80763552 > sw=b9c3 tw=3ffc
    arith.divr.m32 d83e cw=773 sw=7951 v=81 0=1fff:ffffffffffffffc0 1=9fee:8000000080000000 m=ff7fffff > sw=7b71 tw=3ffc R7=e07d:ffffff0000000040
    arith.divr.m32 d83e cw=77f sw=2728 v=30 0=7fff:8000000000000000 1=ffe6:ffffc00000000000 m=ff3e995e > sw=2528 tw=f1ff R4=8000:0
    arith.divr.m32 d83e cw=745 sw=1100 v=c 0=c:fffffffffffffbff 1=9:fff8000000000000 m=bf800004 > sw=93a0 tw=ff0f R2=fff1:8000040000000201
    arith.divr.m32 d83e cw=66a sw=140a v=c 0=0:65bf210000000001 1=bf80:b816670000000000 m=ffbcb0ce > sw=948b tw=ff2f
    arith.divr.m32 d83e cw=47f sw=7500 v=c0 0=c083:fffffeffffffffff 1=40b1:8000000000000000 m=7fffff > sw=7722 tw=fff R6=befb:ffffff0000000000
    arith.divr.m32 d83e cw=b7f sw=1b00 v=18 0=400b:9c71d846fc1a0000 1=7fff:94794cf31f6828a5 m=7f800002 > sw=1901 tw=febf R3=7fff:c000020000000000
    arith.divr.m32 d83e cw=7f sw=7400 v=c0 0=402c:f0809e0000000000 1=c02c:f0809e0000000000 m=ff95e204 > sw=7401 tw=2fff R6=ffff:d5e2040000000000
    arith.divr.m32 d83e cw=27f sw=2b00 v=60 0=4083:fffffffbffffffff 1=8000:0 m=81ffffff > sw=2b20 tw=d3ff R5=befe:ffffff0400000000
    arith.divr.m32 d83e cw=6e sw=5900 v=18 0=3fd3:fffffffc00000000 1=c030:ffffffffffffffff m=7f522542 > sw=5920 tw=fc3f R3=40a9:d225420000000000
    arith.divr.m32 d83e cw=47f sw=7f00 v=81 0=7fda:8000000200000000 1=0:0 m=307fffff > sw=7d20 tw=3ffd R7=5:fffffe0000000000
    arith.divr.m64 dc3e cw=b50 sw=f00 v=37 0=bf91:8000000000000000 1=43f9:ae500fa6ba417e39 m=c030000000000000 > sw=d00 tw=f0c0 R1=4071:8000000000000000
    arith.divr.m64 dc3e cw=856 sw=3300 v=c0 0=2000:d0c1d90000000001 1=2000:d0c1d90000000000 m=e6187ef1cb227725 > sw=b1a0 tw=fff R6=e25f:f050b80000000000
    arith.divr.m64 dc3e cw=77f sw=4500 v=3 0=c00e:c000000000000000 1=4082:f23fd31897c1d800 m=c09fffff7fffffff > sw=4520 tw=fff0 R0=3ffa:aaaaa7fffffffaaa
    arith.divr.m64 dc3e cw=7f sw=1a4d v=18 0=3bfd:8000000000000004 1=bc28:ffffff7fffffffff m=ffe0000000000007 > sw=186d tw=fc3f R3=c800:8000000000000000
    arith.divr.m64 dc3e cw=37f sw=6848 v=60 0=2000:82735559167d1223 1=994:be7e98a7898a8c7e m=0 > sw=6848 tw=c7ff R5=0:0
    arith.divr.m64 dc3e cw=37f sw=1400 v=c 0=24c1:8c0543474c543474 1=c01c:8000000000000000 m=fff0000000000000 > sw=1400 tw=ff2f R2=ffff:8000000000000000
    arith.divr.m64 dc3e cw=b70 sw=1570 v=c 0=bff6:ffffffffffffffff 1=c3fd:ffffffffefffffff m=fff22ab78e98107c > sw=95f1 tw=ff0f
    arith.divr.m64 dc3e cw=e4a sw=300 v=3 0=7fff:ffffffffffffffff 1=3f7e:ffffffffffefffff m=800fffffffffffff > sw=100 tw=fff2
    arith.divr.m64 dc3e cw=77f sw=1a00 v=18 0=3f7b:ffffffffffffffff 1=403c:8000000000000000 m=800fffffffffffff > sw=1a22 tw=fc3f R3=bc83:fffffffffffff001
    arith.divr.m64 dc3e cw=37f sw=5b00 v=18 0=0:0 1=4011:8000000000000000 m=0 > sw=5901 tw=fcbf R3=ffff:c000000000000000
    arith.divr.m64 dc3e cw=b75 sw=1600 v=c 0=12:ffffffffffffffff 1=8038:e91fea917f71099f m=7fed064e2abbd661 > sw=96a8 tw=ff0f R2=23ea:e8327155deb30801
    arith.divr.m64 dc3e cw=e42 sw=5000 v=c 0=8000:6 1=0:0 m=7fffffffffffffff > sw=5000 tw=ff6f R2=7fff:fffffffffffff800
    arith.divr.m64 dc3e cw=87f sw=4000 v=3 0=bfc0:8000000000000000 1=3fc0:8000000000000001 m=c0e4300000000001 > sw=4220 tw=fff0 R0=404d:a180010000000000
    arith.divr.i32 da3e cw=77f sw=1000 v=6c 0=43f7:fffff80000000000 1=4405:ffffffffffffffff m=1f037 > sw=1020 tw=c30f R2=3c16:f81b87c0dc3e06e1
    arith.divr.i32 da3e cw=e64 sw=1a24 v=18 0=803b:ffffffffffffffe0 1=aa00:8000000000040000 m=20a69 > sw=1824 tw=fc3f R3=ffd3:829a400000000000
    arith.divr.i32 da3e cw=74a sw=5500 v=c 0=8000:0 1=3f75:8000000000001fff m=f > sw=d584 tw=ff1f
    arith.divr.i32 da3e cw=f7f sw=300 v=0 0=2cea:f7784fd2fcb5e0b2 1=ffff:ffffffffffffffbf m=5b > sw=141 tw=fffe R0=ffff:c000000000000000
    arith.divr.i32 da3e cw=37d sw=1b00 v=18 0=bf81:86992f6e86000ef6 1=4076:ffffffffffffffff m=c > sw=1b20 tw=fc3f R3=c080:b6966f4e62659dc9
    arith.divr.i32 da3e cw=a7f sw=3e00 v=81 0=8000:0 1=fedd:ffffffffffffefff m=5b > sw=3c04 tw=bffc R7=ffff:8000000000000000
    arith.divr.i32 da3e cw=63 sw=1200 v=c 0=bd89:8000000000000008 1=2b92:ffffffffffffffff m=5 > sw=1220 tw=ff0f R2=c277:a000000000000000
    arith.divr.i32 da3e cw=e7f sw=1300 v=c 0=4015:e9587a650033b000 1=7fdf:a9fc7b522c219e78 m=cb4171 > sw=1120 tw=ff0f R2=3fff:defd1cfc156bb800
    arith.divr.i32 da3e cw=87f sw=5c36 v=18 0=ffd6:ffffffffffffffff 1=ffff:8200000000000000 m=8 > sw=5c36 tw=fe3f R3=802a:8000000000000000
    arith.divr.i32 da3e cw=a7f sw=1400 v=c 0=803c:fffffffffffffbff 1=4:8000000000000003 m=4d6 > sw=1420 tw=ff0f R2=ffcb:9ac0000000000000
    arith.divr.i32 da3e cw=37f sw=4b00 v=6 0=ffc4:8040000000000000 1=c000:c0d86a0510b00000 m=78ff853a > sw=4920 tw=ffc3 R1=8058:f186475057d415f5
    arith.divr.i32 da3e cw=b7f sw=3b00 v=81 0=a7e7:fff7ffffffffffff 1=27e7:fff7ffffffffffff m=6e53007 > sw=3920 tw=3ffc R7=d830:dcace647323991cd
    arith.divr.i32 da3e cw=77f sw=2728 v=30 0=0:0 1=3fb9:fffffffff0000000 m=1936db69 > sw=252c tw=f2ff R4=7fff:8000000000000000
    arith.divr.i16 de3e cw=664 sw=2a24 v=60 0=5ffa:f73ebd139c1b8cb9 1=5ffa:f73ebd139c1b8cb9 m=10 > sw=2824 tw=c3ff R5=2007:84884fe90d164800
    arith.divr.i16 de3e cw=c4f sw=900 v=f6 0=3fcd:ffffffffffffffff 1=3fc5:8080000000000000 m=5 > sw=89a0 tw=c3 R1=4032:a000000000000000
    arith.divr.i16 de3e cw=f7f sw=3000 v=c0 0=bfc2:ffffffffffffffef 1=3fc2:ffffffffffffffed m=ba > sw=3020 tw=fff R6=c042:ba0000000000000c
    arith.divr.i16 de3e cw=77f sw=7000 v=c0 0=0:0 1=0:52053963aa1f229d m=c > sw=7004 tw=afff R6=7fff:8000000000000000
    arith.divr.i16 de3e cw=77f sw=7f00 v=81 0=ffcb:f139720000000000 1=0:59dcb96c6d1fd643 m=26 > sw=7f20 tw=3ffe R7=8037:a14f7559bef2be0f
    arith.divr.i16 de3e cw=f49 sw=4149 v=3 0=bc1c:8e3bd40000000001 1=3be6:ffffffffbfffffff m=184 > sw=c1e9 tw=fff0 R0=c3ea:ae95fdee72f1a7de
    arith.divr.i16 de3e cw=363 sw=4700 v=3 0=0:8000000000000008 1=27:ee27b950aec0ca1c m=1b > sw=c7aa tw=fff0 R0=2001:d7fffffffffffff3
    arith.divr.i16 de3e cw=e7f sw=122a v=c 0=bfc1:8000000000080000 1=bfa3:af7aa0301a0f31db m=1c5 > sw=102a tw=ff0f R2=c045:e27ffffffff1d800
    arith.divr.i16 de3e cw=77f sw=745 v=3 0=c401:ffffffffffffffff 1=43f6:8000000000000000 m=0 > sw=545 tw=fff1 R0=8000:0
    arith.divr.i16 de3e cw=c68 sw=4b00 v=6 0=7fff:8000000000000000 1=7fff:8000000000000003 m=1d > sw=4900 tw=ffe7 R1=0:0
    arith.divr.i16 de3e cw=77f sw=4700 v=3 0=43fc:96a00ac2d0480327 1=407f:800000000000001f m=0 > sw=4500 tw=fff1 R0=0:0
    arith.divr.i16 de3e cw=657 sw=600 v=3 0=43fb:8d1661edbff0028b 1=c435:ffffffffffffff00 m=56 > sw=84a0 tw=fff0 R0=3c09:9c0b8a8f114aa800
    arith.divr.i16 de3e cw=b73 sw=6a00 v=ec 0=8000:0 1=3f89:e182830b713041bd m=16 > sw=e884 tw=70f
    arith.divr.st0 d8f9 cw=764 sw=5300 v=c 0=c034:c005978000000001 1=401d:be24624ddefbdc00 > sw=5320 tw=ff0f R2=bfe7:fd7e766c4a61c2c2
    arith.divr.st0 d8f9 cw=c43 sw=3400 v=c0 0=bbfb:1cb449f9572feefd 1=5ffc:ffffffffffffff00 > sw=3401 tw=2fff R6=ffff:c000000000000000
    arith.divr.st0 d8f9 cw=a7f sw=7800 v=81 0=dffb:fffc000000000000 1=e02e:911801c0ebf328f6 > sw=7a20 tw=3ffc R7=4031:911a462a049b4000
    arith.divr.st0 d8f9 cw=78 sw=1d00 v=18 0=c037:8000000000000000 1=0:ffffffffffffffff > sw=9d82 tw=fe3f
    arith.divr.st0 d8f9 cw=47f sw=2500 v=30 0=bbe9:c9b768c30e82a789 1=a003:8000000000007fff > sw=2520 tw=f0ff R4=2418:a272230000000000
    arith.divr.st0 d8f9 cw=b7f sw=f00 v=6 0=ffeb:ffffffffffffffff 1=4008:86a82251941badc0 > sw=d20 tw=ffc3 R1=801b:86a82251941badc0
    arith.divr.st0 d8f9 cw=844 sw=6400 v=30 0=8b56:fffffffffbffffff 1=bfc5:fffdffffffffffff > sw=e6a0 tw=f0ff R4=746d:fffe010000000000
    arith.divr.st0 d8f9 cw=77f sw=2b00 v=60 0=3fe1:fffffffff0000000 1=c80:ffffffffffffffff > sw=2920 tw=c3ff R5=c9e:8000000007ffffff
    arith.divr.st0 d8f9 cw=c7d sw=4b00 v=6 0=0:aeb2be70269d04f1 1=3be3:fe00000000000000 > sw=c982 tw=ffcb
    arith.divr.st0 d8f9 cw=f4a sw=1700 v=c 0=407b:ffe0000000000000 1=407b:ffe0000000000000 > sw=1500 tw=ff0f R2=3fff:8000000000000000
    arith.divr.st0 d8f9 cw=f7f sw=100 v=3 0=ffff:8000000000000000 1=7ffe:d2d6898000000000 > sw=100 tw=fff1 R0=8000:0
    arith.divr.st0 d8f9 cw=27f sw=200 v=3 0=c3fa:8000000000000004 1=ffff:8000000000000000 > sw=0 tw=fffa R0=7fff:8000000000000000
    arith.divr.st0 d8f9 cw=f65 sw=7301 v=c0 0=43fc:fc00000000000000 1=2e63:d52679f90e6dd000 > sw=7121 tw=fff R6=2a65:d8889c6ab9531c71
    arith.divr.self d8f8 cw=c7f sw=572b v=c 0=b321:80000000003fffff 1=6446:ebb6b0d612da279e > sw=552b tw=ff0f R2=3fff:8000000000000000
    arith.divr.self d8f8 cw=c7f sw=5e00 v=18 0=4014:8000000000000000 1=bfe7:fffff80000000000 > sw=5c00 tw=fc3f R3=3fff:8000000000000000
    arith.divr.self d8f8 cw=358 sw=5c00 v=18 0=ffff:8a64ff7c3d2bcccf 1=4078:ffffffffffffffff > sw=dc81 tw=fcbf
    arith.divr.self d8f8 cw=37f sw=787c v=81 0=c07b:9d4d0dc635f9dc01 1=40b6:8000200000000000 > sw=787c tw=3ffc R7=3fff:8000000000000000
    arith.divr.self d8f8 cw=273 sw=2a00 v=60 0=8012:c22b12d274940a29 1=2006:d3adcc6e08b06800 > sw=2800 tw=c3ff R5=3fff:8000000000000000
    arith.divr.self d8f8 cw=37f sw=2000 v=30 0=4081:ffffffffffffffff 1=c069:a196c22e404fd1be > sw=2000 tw=f0ff R4=3fff:8000000000000000
    arith.divr.self d8f8 cw=362 sw=6200 v=30 0=bbf5:d3a0170000000001 1=3c27:8010000000000000 > sw=6000 tw=f0ff R4=3fff:8000000000000000
    arith.divr.self d8f8 cw=b7f sw=e00 v=6 0=ffbe:8000010000000000 1=44:cd568666ff414253 > sw=c00 tw=ffc3 R1=3fff:8000000000000000
    arith.divr.self d8f8 cw=24e sw=6100 v=30 0=3fcd:6 1=c03a:c2bf2d0000000000 > sw=e181 tw=f2ff
    arith.divr.self d8f8 cw=f7f sw=7700 v=c0 0=5ffe:c8cc963cff75d134 1=5ff6:a2be1e334993102b > sw=7500 tw=fff R6=3fff:8000000000000000
    arith.divr.self d8f8 cw=37e sw=d2a v=6 0=400d:fffc000000000000 1=c02b:ffffffffffffffff > sw=d2a tw=ffc3 R1=3fff:8000000000000000
    arith.divr.self d8f8 cw=54 sw=7500 v=c0 0=bf6f:ffffffffffffe000 1=9eab:bd8f03ae89d28ee5 > sw=7500 tw=fff R6=3fff:8000000000000000
    arith.divr.self d8f8 cw=37f sw=2c16 v=60 0=bc0c:8000000000000000 1=bbdf:8000000000010000 > sw=2c16 tw=c3ff R5=3fff:8000000000000000
    arith.divr.sti dcf9 cw=37f sw=5a00 v=18 0=c3f8:8000000000000007 1=c03e:8000000000000000 > sw=5820 tw=fc3f R4=3c44:fffffffffffffff2
    arith.divr.sti dcf9 cw=27f sw=5835 v=18 0=8007:8000000000004000 1=7:8000000000004001 > sw=5835 tw=fc3f R4=bfff:8000000000000000
    arith.divr.sti dcf9 cw=859 sw=2100 v=30 0=43f8:8000000000000003 1=3f8b:e9e4d48ffddcd7a7 > sw=a3a0 tw=f0ff R5=3b92:e9e4d50000000000
    arith.divr.sti dcf9 cw=878 sw=7e00 v=81 0=8000:8feedfb9124f400 1=c034:ffffffc000000000 > sw=fc82 tw=bffc
    arith.divr.sti dcf9 cw=47f sw=4900 v=6 0=0:100000 1=bfff:8000100000000000 > sw=4b2a tw=ffeb R2=ffff:8000000000000000
    arith.divr.sti dcf9 cw=27f sw=d4e v=6 0=8000:0 1=8000:7ffffffffbffffff > sw=d4e tw=ffe7 R2=7fff:8000000000000000
    arith.divr.sti dcf9 cw=37f sw=4100 v=3 0=3f80:ffffffffffffffff 1=3fe4:8000000000000006 > sw=4320 tw=fff0 R1=4062:8000000000000007
    arith.divr.sti dcf9 cw=77f sw=5526 v=c 0=bc08:9c86e6743d5bc491 1=43fa:ffffffffffffffff > sw=5726 tw=ff0f R3=c7f1:d1581952ef2a528b
    arith.divr.sti dcf9 cw=67f sw=4100 v=3 0=bf6f:200db07d72148401 1=bf71:c0de1c54d2eead06 > sw=4101 tw=fffa R1=ffff:c000000000000000
    arith.divr.sti dcf9 cw=37f sw=4000 v=3 0=e7c2:8000000000000200 1=e7c5:fffffffffffffffe > sw=4020 tw=fff0 R1=4002:fffffffffffffbfe
    arith.divr.sti dcf9 cw=e6e sw=2300 v=30 0=7fef:fffeffffffffffff 1=4001:47d24272a06995b9 > sw=a181 tw=f8ff
    arith.divr.sti dcf9 cw=f7f sw=6400 v=30 0=402d:bd8cfb5539b9b001 1=c055:ffffffffffffffe0 > sw=6420 tw=f0ff R5=c027:acdf37d0aece1dba
    arith.divr.sti dcf9 cw=b7f sw=7e00 v=81 0=3f7c:a9c46ffab4aa8c01 1=bf7c:a9c46ffab4aa8c01 > sw=7c00 tw=3ffc R0=bfff:8000000000000000
    arith.divr.pop def9 cw=74c sw=4700 v=3 0=8000:344ac60000000000 1=3f7e:d2dd85ca0a311ff9 > sw=c582 tw=fff2
    arith.divr.pop def9 cw=e59 sw=4800 v=26 0=0:0 1=0:0 > sw=5001 tw=f3ef R2=ffff:c000000000000000
    arith.divr.pop def9 cw=f7f sw=5277 v=c 0=ffff:0 1=bfca:fff8fc3b6b9eb265 > sw=5877 tw=ffbf R3=ffff:c000000000000000
    arith.divr.pop def9 cw=84f sw=7d00 v=81 0=3f6a:8000000000000000 1=841a:b8b5e7a28963cda8 > sw=c5a0 tw=fffc R0=84af:b8b5e70000000000
    arith.divr.pop def9 cw=f7f sw=6e00 v=60 0=c013:8000000000000000 1=4013:8000000000000002 > sw=7400 tw=cfff R6=bfff:8000000000000002
    arith.divr.pop def9 cw=37f sw=167a v=c 0=c014:a9c4c6cedb39d801 1=0:7fffffff7fffffff > sw=1e7a tw=ffbf R3=8000:3040ffa36de
    arith.divr.pop def9 cw=67f sw=1800 v=18 0=7fff:8000000000000000 1=ffff:8000000000000001 > sw=2001 tw=feff R4=ffff:c000000000000001
    arith.divr.pop def9 cw=f57 sw=1400 v=c 0=4002:fffffffffffffe00 1=c002:fffffffffffffe02 > sw=9ca0 tw=ff3f R3=bfff:8000000000000001
    arith.divr.pop def9 cw=c46 sw=2446 v=30 0=8000:0 1=8039:fff0000000000000 > sw=2c46 tw=fbff R5=7fff:8000000000000000
    arith.divr.pop def9 cw=47f sw=165e v=cc 0=c012:80000000fffc0000 1=bbfa:ffffffffffffffff > sw=1c7e tw=f3f R3=3be7:ffffff0000000000
    arith.divr.pop def9 cw=854 sw=6600 v=30 0=ffd3:ffffffffffffffff 1=3ff8:8000000040000000 > sw=eca0 tw=f3ff R5=8023:8000000000000000
    arith.divr.pop def9 cw=c7f sw=4100 v=3 0=c00f:fffffffffffe0000 1=4032:8000000000000006 > sw=4920 tw=fff3 R1=c021:8000000000000000
    arith.divr.pop def9 cw=87f sw=1a00 v=18 0=8000:0 1=8014:bf5aca06a42bdf66 > sw=2004 tw=feff R4=7fff:8000000000000000
    load.m32 d906 cw=87f sw=2b00 v=60 0=c028:8000000000000000 1=4028:8000000000000003 m=87ea33fe > sw=2100 tw=c0ff R4=bf8f:ea33fe0000000000
    load.m32 d906 cw=64e sw=3c00 v=81 0=10:fffffffffffe0000 1=50:ccad440000000001 m=b8800000 > sw=3400 tw=ffc R6=bff1:8000000000000000
    load.m32 d906 cw=74d sw=1100 v=c 0=c07a:c000000000000000 1=12:a4b12fdb6b09fc01 m=7f000004 > sw=900 tw=ff03 R1=407e:8000040000000000
    load.m32 d906 cw=377 sw=7800 v=f9 0=a002:b316ca76d4220094 1=0:0 m=ff000000 > sw=7241 tw=203d R6=ffff:c000000000000000
    load.m32 d906 cw=247 sw=3500 v=c0 0=3c1b:80000001ffffffff 1=8003:8000000000000000 m=ea000001 > sw=2d00 tw=3ff R5=c054:8000010000000000
    load.m32 d906 cw=43 sw=3a00 v=81 0=c076:8000000000000006 1=bfc0:801fffffffffffff m=38fa60 > sw=3002 tw=ffc R6=3f7f:e3e9800000000000
    load.m32 d906 cw=350 sw=6640 v=30 0=22:99a7ed3f67ce37f7 1=bf6c:fffffff000000000 m=7f > sw=dcc2 tw=f03f R3=3f70:fe00000000000000
    load.m32 d906 cw=27f sw=7a00 v=81 0=3fff:ffff7fffffffffff 1=dff8:8000000000000000 m=4e7fffff > sw=7000 tw=ffc R6=401c:ffffff0000000000
    load.m32 d906 cw=349 sw=5300 v=c 0=ffdc:3 1=c003:803fffffffffffff m=a750687c > sw=4900 tw=ff23 R1=bfce:d0687c0000000000
    load.m32 d906 cw=67f sw=2d00 v=60 0=0:800000007fffffff 1=7fd0:8001000000000000 m=ffffffff > sw=2500 tw=caff R4=ffff:ffffff0000000000
    load.m32 d906 cw=77f sw=4800 v=6 0=3fcb:f594069a6b8bdc01 1=3fd0:fffffe0000000000 m=80000000 > sw=4000 tw=ffc1 R0=8000:0
    load.m32 d906 cw=c7c sw=5c00 v=18 0=4403:85586dbd57df8a61 1=8037:fffffffffffffdff m=0 > sw=5400 tw=fc1f R2=0:0
    load.m32 d906 cw=7f sw=4a00 v=6 0=3c73:e0bec98000000001 1=0:0 m=7f000001 > sw=4000 tw=ffd0 R0=407e:8000010000000000
    load.m64 dd06 cw=748 sw=3600 v=c0 0=7fff:efe3aa237034cc58 1=bbf4:e431364d00ae83d6 m=e7d000000007ffff > sw=2c00 tw=23ff R5=c27d:800000003ffff800
    load.m64 dd06 cw=b7f sw=300 v=3 0=7fdd:8000000000000004 1=c02a:8000000000000000 m=7ff0000000000000 > sw=3900 tw=bff0 R7=7fff:8000000000000000
    load.m64 dd06 cw=27f sw=6100 v=bc 0=c07b:fffffffffdffffff 1=ffff:f1838b3535b653db m=5cb8dc1c148fa400 > sw=5b41 tw=388f R3=ffff:c000000000000000
    load.m64 dd06 cw=f69 sw=5b29 v=18 0=3bd6:8000000000000000 1=3c13:896dae71f0925400 m=200 > sw=d1ab tw=fc0f R2=3bd6:8000000000000000
    load.m64 dd06 cw=b7f sw=2c00 v=60 0=4012:fc00000000000000 1=43ff:8000000000000003 m=7ff0000000000000 > sw=2400 tw=c2ff R4=7fff:8000000000000000
    load.m64 dd06 cw=641 sw=6300 v=30 0=7ff6:8000000000000000 1=c02b:9b39819f0b536998 m=4090000000000002 > sw=5900 tw=f03f R3=4009:8000000000001000
    load.m64 dd06 cw=87f sw=0 v=3 0=4085:99de32987d0adc7e 1=7fff:ffffffffffffffff m=8000000000000000 > sw=3800 tw=7ff8 R7=8000:0
    load.m64 dd06 cw=77f sw=1600 v=c 0=2002:8000000000000000 1=c403:8000000000000004 m=7ff6c662491a36dc > sw=c01 tw=ff0b R1=7fff:f6331248d1b6e000
    load.m64 dd06 cw=455 sw=5500 v=c 0=c3fc:5 1=0:ffffffffffffff00 m=800ffff800000000 > sw=cd82 tw=ffa3 R1=bc00:ffff800000000000
    load.m64 dd06 cw=c5a sw=2500 v=30 0=a004:ffff000000000000 1=ffff:8000000000000000 m=8020000000000000 > sw=1d00 tw=f83f R3=bc02:8000000000000000
    load.m64 dd06 cw=87f sw=3600 v=c0 0=8000:0 1=0:1 m=8000000000000000 > sw=2c00 tw=97ff R5=8000:0
    load.m64 dd06 cw=87f sw=2a00 v=60 0=c009:ec5069dd2b45b514 1=3fdc:8000000000000000 m=e880000000000001 > sw=2000 tw=c0ff R4=c288:8000000000000800
    load.m64 dd06 cw=351 sw=7500 v=c0 0=c00a:fffffffffc000000 1=f:8000000000000000 m=4118dd83d0b8e800 > sw=6d00 tw=3ff R5=4011:c6ec1e85c7400000
    load.m80 db2e cw=b7f sw=600 v=3 0=8:a4397190e582b4ec 1=0:42631418e695fe0c m=bf8b:8000000000000020 > sw=3c00 tw=3ff8 R7=bf8b:8000000000000020
    load.m80 db2e cw=279 sw=4b00 v=6 0=bf77:8003ffffffffffff 1=95b2:ffffffffffffffff m=6:48e80f77f77f1448 > sw=4100 tw=ffc2 R0=6:48e80f77f77f1448
    load.m80 db2e cw=27f sw=1f4f v=18 0=c030:daffe41d57dc2401 1=3ff4:8000000000000007 m=a000:bed8370f2166af24 > sw=154f tw=fc0f R2=a000:bed8370f2166af24
    load.m80 db2e cw=f44 sw=3300 v=e5 0=bff5:ab109bf84b26ada8 1=bfbb:dd207592cc46f11b m=402d:ffffffffffffffff > sw=b3c1 tw=3cc
    load.m80 db2e cw=b7b sw=4a02 v=6 0=3c17:c22bc47ae6e4adfb 1=bc17:c22bc47ae6e4adfa m=c02a:8000000000000000 > sw=4002 tw=ffc0 R0=c02a:8000000000000000
    load.m80 db2e cw=77f sw=2f00 v=7f 0=403e:9a9baaf55596b5f6 1=4037:ce6077b7e07e0000 m=3fcc:b6571539f2b4470b > sw=2741 tw=c200 R4=ffff:c000000000000000
    load.m80 db2e cw=7f sw=4700 v=3 0=c02d:8711b418a4c29801 1=c02d:8711b418a4c29800 m=8037:fffffffffffffffe > sw=7d00 tw=3ff0 R7=8037:fffffffffffffffe
    load.m80 db2e cw=77f sw=6800 v=60 0=1fff:deac19245cc17f4a 1=3ff6:f000000000000000 m=ffdc:fffffffffffff000 > sw=6000 tw=c0ff R4=ffdc:fffffffffffff000
    load.m80 db2e cw=776 sw=6606 v=30 0=ffff:8000000000100000 1=ffdc:ffffffffffffffff m=4017:8000000000000000 > sw=5c06 tw=f23f R3=4017:8000000000000000
    load.m80 db2e cw=770 sw=4a00 v=6 0=dfff:dc8e9753d3bae454 1=0:0 m=4082:96deff447124d1c0 > sw=4000 tw=ffd0 R0=4082:96deff447124d1c0
    load.m80 db2e cw=37f sw=2e00 v=60 0=402b:d800000000000000 1=4405:80003fffffffffff m=23:ffffffffffffffff > sw=2400 tw=c0ff R4=23:ffffffffffffffff
    load.m80 db2e cw=7f sw=300 v=3 0=9821:b20d6d8000000001 1=8031:fffffffffff7ffff m=bbd3:fffffffffffffc00 > sw=3900 tw=3ff0 R7=bbd3:fffffffffffffc00
    load.m80 db2e cw=e7f sw=566d v=c 0=3fbb:8000000000000000 1=3fbb:8000000000000000 m=4003:8000000000000000 > sw=4c6d tw=ff03 R1=4003:8000000000000000
    load.i16 df06 cw=e7f sw=6a00 v=60 0=0:0 1=403d:9bfd825000000000 m=53 > sw=6000 tw=c4ff R4=4005:a600000000000000
    load.i16 df06 cw=67f sw=6300 v=30 0=c3fe:800001ffffffffff 1=fff8:ffffffffffffffff m=49 > sw=5900 tw=f03f R3=4005:9200000000000000
    load.i16 df06 cw=37f sw=7c00 v=81 0=0:33edd88d1837e6bd 1=bfd8:cdde2f50ce89afc8 m=100 > sw=7400 tw=8ffc R6=4007:8000000000000000
    load.i16 df06 cw=a5a sw=5000 v=e1 0=7fba:fffffffffdffffff 1=ffcc:fffdffffffffffff m=1bf > sw=4800 tw=3f0 R1=4007:df80000000000000
    load.i16 df06 cw=77f sw=7700 v=0 0=8000:0 1=bbf5:c096fa2e6fcc1660 m=d89a > sw=6d00 tw=f3ff R5=c00c:9d98000000000000
    load.i16 df06 cw=87f sw=1e00 v=18 0=43ff:8000000000000040 1=43ff:8000000000000041 m=5 > sw=1400 tw=fc0f R2=4001:a000000000000000
    load.i16 df06 cw=f49 sw=3908 v=81 0=16:a643963ec70e2d85 1=bbf8:ffffffffefffffff m=60b0 > sw=3108 tw=ffc R6=400d:c160000000000000
    load.i16 df06 cw=87a sw=7958 v=81 0=c001:8000000000000000 1=7fea:8000000000000007 m=f94e > sw=7158 tw=ffc R6=c009:d640000000000000
    load.i16 df06 cw=355 sw=5a55 v=18 0=8015:960c9f4d66bd274d 1=8015:960c9f4d66bd274d m=335a > sw=5055 tw=fc0f R2=400c:cd68000000000000
    load.i16 df06 cw=7f sw=3b5a v=81 0=ffff:8400000000000000 1=4009:fffe000000000000 m=8a4 > sw=315a tw=8ffc R6=400a:8a40000000000000
    load.i16 df06 cw=b7f sw=5700 v=c 0=bbe0:8ccba162e214a9d8 1=c403:807fffffffffffff m=0 > sw=4d00 tw=ff07 R1=0:0
    load.i16 df06 cw=75b sw=3700 v=c0 0=802e:9a4a30cf7b92b697 1=bf7e:8000002000000000 m=51 > sw=2d00 tw=3ff R5=4005:a200000000000000
    load.i16 df06 cw=365 sw=2e00 v=60 0=ffca:c2f513b7607cb824 1=7f8a:8000000000000000 m=16ab > sw=2400 tw=c0ff R4=400b:b558000000000000
    load.i32 db06 cw=a7f sw=7a78 v=81 0=fe5a:ffffffffffffffff 1=7e5a:fffffffffffffffc m=1be85 > sw=7078 tw=ffc R6=400f:df42800000000000
    load.i32 db06 cw=774 sw=2a00 v=60 0=8000:0 1=0:0 m=33 > sw=2000 tw=d4ff R4=4004:cc00000000000000
    load.i32 db06 cw=e72 sw=4550 v=3 0=3c08:ffffff0000000000 1=bc08:ffffff0000000002 m=1c > sw=7d50 tw=3ff0 R7=4003:e000000000000000
    load.i32 db06 cw=e7f sw=1400 v=c 0=8000:0 1=fff4:fff8000000000000 m=86c > sw=c00 tw=ff13 R1=400a:86c0000000000000
    load.i32 db06 cw=6f sw=1f66 v=bb 0=4017:8000000000003fff 1=8000:0 m=1a > sw=1566 tw=3100 R2=4003:d000000000000000
    load.i32 db06 cw=b5a sw=3252 v=c0 0=c03c:8000000000000000 1=c07b:f5287b3cee9c0f9e m=841b3d7 > sw=2852 tw=3ff R5=401a:841b3d7000000000
    load.i32 db06 cw=46b sw=1300 v=c 0=403c:ffffffffffffffff 1=ffc5:c5d8ed8000000000 m=120f0 > sw=900 tw=ff03 R1=400f:9078000000000000
    load.i32 db06 cw=77f sw=1332 v=c 0=8000:0 1=7fd9:8000000000000008 m=a > sw=932 tw=ff13 R1=4002:a000000000000000
    load.i32 db06 cw=454 sw=3700 v=d1 0=8027:c14eccf856339c79 1=43fe:ffffffffffffffff m=3a8a3 > sw=2d00 tw=fc R5=4010:ea28c00000000000
    load.i32 db06 cw=c5c sw=2700 v=30 0=0:22c73b8000000001 1=fff4:8000ffffffffffff m=4142 > sw=1d00 tw=f23f R3=400d:8284000000000000
    load.i32 db06 cw=e7f sw=3a00 v=81 0=bf7d:a85fdde198b687a8 1=0:0 m=78 > sw=3000 tw=ffd R6=4005:f000000000000000
    load.i32 db06 cw=77f sw=7700 v=c0 0=6456:e3c0fa96fe8217a9 1=6456:e3c0fa96fe8217aa m=c5855a > sw=6d00 tw=3ff R5=4016:c5855a0000000000
    load.i32 db06 cw=c7f sw=1269 v=c 0=0:0 1=9fff:41fdd40000000000 m=30c > sw=869 tw=ff93 R1=4008:c300000000000000
    load.i64 df2e cw=67f sw=6c00 v=60 0=803c:fffdffffffffffff 1=3c:fffdfffffffffffd m=8000000000 > sw=6400 tw=c0ff R4=4026:8000000000000000
    load.i64 df2e cw=353 sw=4d00 v=6 0=0:5 1=4020:ffffffffffffffff m=1fffffffff > sw=4500 tw=ffc8 R0=4023:fffffffff8000000
    load.i64 df2e cw=747 sw=1c00 v=18 0=43f8:efffffffffffffff 1=c401:8000000100000000 m=7 > sw=1400 tw=fc0f R2=4001:e000000000000000
    load.i64 df2e cw=857 sw=7e51 v=81 0=3f91:de706973e460cbf5 1=bf92:bd7a273fd0c14637 m=ffffdfffffffffff > sw=7451 tw=ffc R6=c02c:8000000000040000
    load.i64 df2e cw=87f sw=2f00 v=60 0=bf6d:e417238bc728d272 1=bfa2:d69756581ff3ba43 m=1fffffff > sw=2500 tw=c0ff R4=401b:fffffff800000000
    load.i64 df2e cw=47f sw=4d00 v=6 0=13:c723e15226b110ef 1=8013:c723e15226b110ef m=80000000000000 > sw=4500 tw=ffc0 R0=4036:8000000000000000
    load.i64 df2e cw=779 sw=6600 v=30 0=2003:800000000003ffff 1=2003:800000000003fffc m=e128ed26c4549801 > sw=5c00 tw=f03f R3=c03b:f6b896c9dd5b3ff8
    load.i64 df2e cw=77f sw=3800 v=91 0=bbfa:80000fffffffffff 1=bc1d:ffffffffffffffff m=74e2870000000001 > sw=3000 tw=cfc R6=403d:e9c50e0000000002
    load.i64 df2e cw=f67 sw=4941 v=6 0=bf7a:9586c37757e08800 1=3c01:ffdfffffffffffff m=720b06a7f39b2001 > sw=4141 tw=ffc0 R0=403d:e4160d4fe7364002
    load.i64 df2e cw=24d sw=5400 v=c 0=bf6b:8000000000000010 1=0:0 m=bc77e18000000001 > sw=4c00 tw=ff43 R1=c03d:87103cfffffffffe
    load.i64 df2e cw=763 sw=5e00 v=18 0=43fe:ca3399cc35155c3c 1=4018:8000000000000000 m=800000000000000 > sw=5400 tw=fc0f R2=403a:8000000000000000
    load.i64 df2e cw=c56 sw=5200 v=c 0=3f72:ffffffffffffffff 1=7fdb:87ffffffffffffff m=ffffffffffffffff > sw=4800 tw=ff03 R1=bfff:8000000000000000
    load.i64 df2e cw=c7c sw=2414 v=30 0=8000:0 1=7fd6:9efcd90000000000 m=735d9462a3682dd9 > sw=1c14 tw=f13f R3=403d:e6bb28c546d05bb2
    load.bcd df26 cw=b7f sw=4100 v=3 0=0:0 1=800b:abbc9d8000000001 m=8016:0 > sw=7900 tw=3ff1 R7=c038:8e1bc9bf04000000
    load.bcd df26 cw=a7f sw=1c00 v=18 0=0:3fff 1=8000:3fff m=38:0 > sw=1400 tw=fe8f R2=4039:a8c0ff92d4c00000
    load.bcd df26 cw=72 sw=3060 v=c0 0=8000:7ffbffffffffffff 1=7ffa:c8dd520000000001 m=0 > sw=2860 tw=27ff R5=0:0
    load.bcd df26 cw=a57 sw=6700 v=30 0=c02a:ffffffffc0000000 1=0:8000000000000007 m=8080:0 > sw=5d00 tw=f83f R3=c03a:b1a2bc2ec5000000
    load.bcd df26 cw=37f sw=2300 v=30 0=3f6b:800000001fffffff 1=bf6b:800000001ffffffc m=8083:1630352415269980 > sw=1900 tw=f03f R3=c03a:b8a8b663c25245c0
    load.bcd df26 cw=87f sw=4000 v=3 0=3bd0:9c37c6eeaf532ff2 1=8000:7fffffffffffff00 m=32:9545222701710801 > sw=7800 tw=3ff8 R7=4039:9258f44a11ffba20
    load.bcd df26 cw=77f sw=447a v=3 0=4011:b1026d0000000000 1=0:0 m=8060:0 > sw=7c7a tw=3ff4 R7=c03a:853a0d2313c00000
    load.bcd df26 cw=37f sw=1400 v=c 0=f507:8000000000000000 1=c9a2:8000000000000005 m=0 > sw=c00 tw=ff07 R1=0:0
    load.bcd df26 cw=b7f sw=6e13 v=60 0=8024:8000000000000000 1=14:8000000000000000 m=0 > sw=6413 tw=c1ff R4=0:0
    load.bcd df26 cw=f7f sw=5862 v=0 0=ffff:8000000000000000 1=7fff:8000000000000001 m=4:0 > sw=5062 tw=ffcf R2=4036:8e1bc9bf04000000
    load.bcd df26 cw=340 sw=6400 v=30 0=3f89:e9c6c60000000001 1=bf80:95db1ee43a23544e m=8036:8465224825354388 > sw=5c00 tw=f03f R3=c039:a3a1a56eb9971280
    load.bcd df26 cw=e68 sw=4400 v=3 0=dffe:ae4250b23e6f3a99 1=5ffb:8000000000000004 m=68:7620169596019380 > sw=7c00 tw=3ff0 R7=403a:98aeae6ad2a22b40
    load.bcd df26 cw=c7f sw=3100 v=c0 0=43:a9af6b2c80c02c00 1=8043:a9af6b2c80c02c00 m=49:4228305467624307 > sw=2900 tw=3ff R5=4039:db7b40cf2ae96e60
    store.m32 d916 cw=245 sw=5400 v=c 0=2de4:ca8674ba2046aedf 1=407d:8000000000000000 > sw=d490 tw=ff0f
    store.m32 d916 cw=f46 sw=7400 v=c0 0=1e:8000002000000000 1=0:0 > sw=f490 tw=4fff
    store.m32 d916 cw=75f sw=2a00 v=60 0=7fe7:fffffff7ffffffff 1=ffa9:80001fffffffffff > sw=a8a8 tw=c3ff m=111111117f7fffff
    store.m32 d916 cw=b72 sw=800 v=6 0=0:0 1=c400:ffffffffffe00000 > sw=800 tw=ffc7 m=1111111100000000
    store.m32 d916 cw=47f sw=0 v=3 0=ffff:8000000000000000 1=0:0 > sw=0 tw=fff6 m=11111111ff800000
    store.m32 d916 cw=c53 sw=4800 v=6 0=ffff:8000000000000000 1=4079:a5441ec96bf1b24e > sw=4800 tw=ffcb m=11111111ff800000
    store.m32 d916 cw=778 sw=3400 v=c1 0=bbec:883e6403756c3146 1=7fff:8000000000000000 > sw=3630 tw=8ffc m=1111111180000001
    store.m32 d916 cw=37f sw=7c00 v=81 0=3c:ffffffffffffffff 1=8000:0 > sw=7c30 tw=3ffd m=1111111100000000
    store.m32 d916 cw=c7f sw=7106 v=c0 0=3bc5:86967a68249e3000 1=bbc0:f52f8cb4ae4df6ad > sw=7136 tw=fff m=1111111100000000
    store.m32 d916 cw=37f sw=c00 v=6 0=a005:c8918519ebc119e7 1=2039:8000000000000000 > sw=c30 tw=ffc3 m=1111111180000000
    store.m32 d916 cw=37f sw=5a70 v=18 0=c016:8000000000004000 1=c3fc:8000000000001000 > sw=5870 tw=fc3f m=11111111cb000000
    store.m32 d916 cw=479 sw=4d00 v=6 0=1fff:ffffffffffffffff 1=3fc8:8000000000800000 > sw=4d30 tw=ffc3 m=1111111100000000
    store.m32 d916 cw=e7f sw=3400 v=c0 0=3f7e:fffffffffdffffff 1=7fc6:80003fffffffffff > sw=3430 tw=fff m=11111111001fffff
    store.m32p d91e cw=7f sw=1500 v=c 0=8c7c:fb7b5cd9fc06c470 1=c46:8000000000000007 > sw=1d30 tw=ff3f m=1111111180000000
    store.m32p d91e cw=87a sw=1b6a v=18 0=4085:8000020000000000 1=c049:9b897b1977147562 > sw=236a tw=fcff m=111111117f800000
    store.m32p d91e cw=c69 sw=6800 v=60 0=bbf6:800000000000007f 1=bbdf:ffffffffffffffff > sw=e890 tw=c3ff
    store.m32p d91e cw=b7f sw=3700 v=6c 0=8000:0 1=8000:1 > sw=3d00 tw=f30f m=1111111180000000
    store.m32p d91e cw=f7f sw=6100 v=30 0=0:467ba9939a55aca6 1=bbd8:8000000fffffffff > sw=6930 tw=f3ff m=1111111100000000
    store.m32p d91e cw=f7f sw=7d00 v=81 0=3fc8:b0d414881bcecc01 1=c401:ff6dc5685500bdd0 > sw=4520 tw=fffc m=111111112430d414
    store.m32p d91e cw=a7f sw=3500 v=c0 0=8042:ffff800000000000 1=c07f:a5218c8000000001 > sw=3d30 tw=3fff m=1111111180000000
    store.m32p d91e cw=44f sw=1900 v=18 0=1d:8e6f8a6220d682de 1=ffff:8000000000000000 > sw=9990 tw=fe3f
    store.m32p d91e cw=e7f sw=1700 v=c 0=bf87:ffffffc000000000 1=43f7:d1e68f0000000001 > sw=1d20 tw=ff3f m=1111111183ffffff
    store.m32p d91e cw=249 sw=5800 v=18 0=45:8000000000000000 1=ffff:8000000000000000 > sw=d890 tw=fe3f
    store.m32p d91e cw=47f sw=3f00 v=81 0=4003:800007fffffc0000 1=a003:eac1f02a337ad401 > sw=520 tw=fffc m=1111111141800007
    store.m32p d91e cw=87f sw=3900 v=81 0=bf81:8000000000000002 1=3f73:8400000000000000 > sw=120 tw=fffc m=1111111180800000
    store.m32p d91e cw=b7f sw=600 v=64 0=1fff:8000000008000000 1=401c:8000000000000000 > sw=c41 tw=c3cf m=11111111ffc00000
    store.m64 dd16 cw=b7b sw=6d00 v=60 0=8000:0 1=8000:3 > sw=6d00 tw=e7ff m=8000000000000000
    store.m64 dd16 cw=769 sw=900 v=0 0=3f8a:c53d2c3ffbf9339c 1=3fc6:8000000000000007 > sw=941 tw=ffff m=fff8000000000000
    store.m64 dd16 cw=37f sw=900 v=6 0=416c:c8383e1e238412c2 1=4196:cdb5b78000000000 > sw=920 tw=ffc3 m=56c90707c3c47082
    store.m64 dd16 cw=27f sw=3b3a v=81 0=3fcb:8000000000040000 1=bfe7:aa88aad39a4b2fb8 > sw=393a tw=3ffc m=3cb0000000000080
    store.m64 dd16 cw=a7f sw=3900 v=81 0=7fdb:f952ff4885f30a5c 1=fff9:dfffffffffffffff > sw=3b28 tw=3ffc m=7ff0000000000000
    store.m64 dd16 cw=f7f sw=2500 v=30 0=c079:8e31390000000001 1=bfe6:8000000800000000 > sw=2520 tw=f0ff m=c791c62720000000
    store.m64 dd16 cw=b7f sw=7e00 v=81 0=3f70:8000000000000003 1=2005:bfffffffffffffff > sw=7e20 tw=3ffc m=3700000000000001
    store.m64 dd16 cw=c7f sw=4700 v=3 0=3fc8:fffeffffffffffff 1=3fcb:a2cf727308a70400 > sw=4520 tw=fff0 m=3c8fffdfffffffff
    store.m64 dd16 cw=67f sw=2800 v=60 0=bf86:84c8cb728ee15001 1=bf86:84c8cb728ee15001 > sw=2a20 tw=c3ff m=b86099196e51dc2b
    store.m64 dd16 cw=b7f sw=4500 v=1f 0=bff9:f800000000000000 1=bbd1:911c501c2ca22000 > sw=4500 tw=fc00 m=bf9f000000000000
    store.m64 dd16 cw=44b sw=724a v=c0 0=4034:ae9194ef244e9afd 1=bc01:a5fd2b0000000000 > sw=f0ea tw=fff m=4345d2329de489d3
    store.m64 dd16 cw=77f sw=5a00 v=9c 0=7fff:8000000000008000 1=bbe2:93e8c709af94c9fd > sw=5801 tw=3c8f m=7ff8000000000010
    store.m64 dd16 cw=c7f sw=6700 v=30 0=407b:8000000000000000 1=3c07:80000000007fffff > sw=6500 tw=f0ff m=47b0000000000000
    store.m64p dd1e cw=373 sw=b00 v=6 0=bbe5:b074be78d5fbc8bb 1=4039:fffffffffffffffe > sw=1330 tw=ffcf m=800000000160e97d
    store.m64p dd1e cw=370 sw=7400 v=c9 0=0:0 1=800f:8f08589979c3e92e > sw=7c00 tw=3f3c m=0
    store.m64p dd1e cw=e55 sw=b00 v=6 0=7fd3:ca2e6b9ee627bca3 1=dffb:ffffffffffffefff > sw=8988 tw=ffc3
    store.m64p dd1e cw=37f sw=5b00 v=59 0=8026:bfffffffffffffff 1=8000:5 > sw=6130 tw=cefc m=8000000000000000
    store.m64p dd1e cw=c7f sw=3d00 v=81 0=7fff:9af11b5fe8351c01 1=c011:e7837954101f4000 > sw=501 tw=fffc m=7ffb5e236bfd06a3
    store.m64p dd1e cw=e7f sw=7900 v=0 0=4025:ff00000000000000 1=bfe5:8000000003ffffff > sw=4141 tw=ffff m=fff8000000000000
    store.m64p dd1e cw=b58 sw=c00 v=6 0=407e:fffff7ffffffffff 1=c07e:fffff7fffffffffc > sw=96a0 tw=ffcf m=47efffff00000000
    store.m64p dd1e cw=67f sw=2131 v=30 0=1fff:ffffffffffffffff 1=ffdc:8000000000000000 > sw=2931 tw=f3ff m=0
    store.m64p dd1e cw=77f sw=5c00 v=18 0=43f6:3e6a260000000001 1=c3ed:ca3531089dee9090 > sw=6401 tw=fcff m=fff8000000000000
    store.m64p dd1e cw=b7f sw=6d69 v=60 0=c036:e25c000000000000 1=ffcf:bad5059ad1d49a1a > sw=7569 tw=cfff m=c36c4b8000000000
    store.m64p dd1e cw=c63 sw=7f00 v=81 0=0:0 1=7fed:800000000000000f > sw=4500 tw=fffc m=0
    store.m64p dd1e cw=e4a sw=2e00 v=60 0=bfc4:8000000000000400 1=7feb:a95c2b9ebc7efaab > sw=b4a0 tw=cfff m=bc40000000000000
    store.m64p dd1e cw=b49 sw=d00 v=6 0=c013:80000000000003ff 1=7fff:8001000000000000 > sw=95a0 tw=ffef m=c130000000000000
    store.m80p db3e cw=c61 sw=2940 v=60 0=ffd5:f40dfa613f506800 1=c02f:c000000000000000 > sw=3140 tw=cfff m=ffd5:f40dfa613f506800
    store.m80p db3e cw=47f sw=3c00 v=81 0=3bd3:fd5abce44be0f466 1=3bb5:d1d04acb8808c739 > sw=400 tw=fffc m=3bd3:fd5abce44be0f466
    store.m80p db3e cw=37f sw=200 v=3 0=c3fc:ffffffffffffffff 1=3fdb:8000000000000000 > sw=800 tw=fff3 m=c3fc:ffffffffffffffff
    store.m80p db3e cw=7f sw=7164 v=c0 0=402b:8000000000000000 1=402b:8000000000000000 > sw=7964 tw=3fff m=402b:8000000000000000
    store.m80p db3e cw=77f sw=3226 v=c0 0=bbe4:f85f1fce5cc90e85 1=bef4:8000000000000007 > sw=3826 tw=3fff m=bbe4:f85f1fce5cc90e85
    store.m80p db3e cw=f7f sw=6a00 v=0 0=402e:8000000000000000 1=bff7:db97a847c50dc96e > sw=7041 tw=ffff m=ffff:c000000000000000
    store.m80p db3e cw=47f sw=3016 v=c0 0=4018:c7a0000000000000 1=4006:dfe12f114320b317 > sw=3816 tw=3fff m=4018:c7a0000000000000
    store.m80p db3e cw=344 sw=4a00 v=6 0=3bfe:fffffbffffffffff 1=8000:0 > sw=5000 tw=ffdf m=3bfe:fffffbffffffffff
    store.m80p db3e cw=268 sw=3f00 v=81 0=0:0 1=ffc3:fffffffffff00000 > sw=500 tw=fffc m=0:0
    store.m80p db3e cw=37f sw=1600 v=c 0=a005:807021b614345400 1=7fff:fffffffffffbffff > sw=1c00 tw=ffbf m=a005:807021b614345400
    store.m80p db3e cw=77f sw=5328 v=c 0=43fe:f56afc1de61bb1f4 1=5195:8000000000000000 > sw=5928 tw=ff3f m=43fe:f56afc1de61bb1f4
    store.m80p db3e cw=44 sw=2200 v=30 0=407c:7f 1=c07c:7d > sw=2800 tw=fbff m=407c:7f
    store.m80p db3e cw=f7f sw=7f26 v=81 0=4029:8000000000000000 1=bfd5:ffffffffffc00000 > sw=4526 tw=fffc m=4029:8000000000000000
    store.i16 df16 cw=85d sw=400 v=3 0=7fff:4 1=f536:a962f68ff5cee3ac > sw=401 tw=fff2 m=1111111111118000
    store.i16 df16 cw=b60 sw=7000 v=c0 0=3f6d:ffffffffffffffff 1=bf6d:ffffffffffffffff > sw=7220 tw=fff m=1111111111110001
    store.i16 df16 cw=37f sw=6b00 v=60 0=7fff:8000000000000000 1=7fff:8000000000000001 > sw=6901 tw=ebff m=1111111111118000
    store.i16 df16 cw=b73 sw=800 v=6 0=c07e:ffffffffffffffff 1=404c:ffffffffffffffff > sw=801 tw=ffc3 m=1111111111118000
    store.i16 df16 cw=752 sw=4800 v=6 0=8000:0 1=0:996cc1a47bba0570 > sw=4800 tw=ffe7 m=1111111111110000
    store.i16 df16 cw=35c sw=4200 v=3 0=3f87:832ff60000000001 1=4085:e9e3891d3c0c2efa > sw=c0a0 tw=fff0 m=1111111111110000
    store.i16 df16 cw=756 sw=400 v=3 0=407f:8000000400000000 1=c04b:deb5f2d388ed0fea > sw=8481 tw=fff0
    store.i16 df16 cw=e41 sw=100 v=3 0=bbe5:8000000000000006 1=3bb7:b815fa01615b0001 > sw=81a0 tw=fff0 m=1111111111110000
    store.i16 df16 cw=67f sw=3710 v=c0 0=8000:0 1=c07f:dfffffffffffffff > sw=3510 tw=1fff m=1111111111110000
    store.i16 df16 cw=a5d sw=3a00 v=81 0=a000:eed4f40485b8c001 1=2023:ffffffffffffffff > sw=b8a0 tw=3ffc m=1111111111110000
    store.i16 df16 cw=5a sw=1800 v=18 0=ffff:800003ffffffffff 1=7551:80000007ffffffff > sw=9881 tw=fcbf
    store.i16 df16 cw=c7f sw=7c09 v=81 0=8006:8000000000000003 1=7fff:80000000001fffff > sw=7c29 tw=3ffe m=1111111111110000
    store.i16 df16 cw=37f sw=2b00 v=60 0=18:8000200000000000 1=3fd4:0 > sw=2920 tw=e3ff m=1111111111110000
    store.i16p df1e cw=b53 sw=d00 v=6 0=ffcc:8000000000000000 1=7fcc:8000000000000001 > sw=1501 tw=ffcf m=1111111111118000
    store.i16p df1e cw=e61 sw=500 v=3 0=803d:fab5cce241a437a4 1=ffbb:fe00000000000000 > sw=d20 tw=fff3 m=1111111111110000
    store.i16p df1e cw=37f sw=4800 v=6 0=4017:ffffffffc0000000 1=0:8000000000000000 > sw=5001 tw=ffef m=1111111111118000
    store.i16p df1e cw=65d sw=5d00 v=18 0=eb05:cf2099168d623000 1=3bef:8000000000ffffff > sw=6501 tw=fcff m=1111111111118000
    store.i16p df1e cw=27f sw=1600 v=c 0=4037:c70c4cd51a6ecc00 1=4037:c70c4cd51a6ecc01 > sw=1c01 tw=ff3f m=1111111111118000
    store.i16p df1e cw=87f sw=1800 v=18 0=4403:fbb2b14443797fc1 1=a004:982b554c20b6dc90 > sw=2001 tw=fcff m=1111111111118000
    store.i16p df1e cw=a7f sw=d00 v=6 0=ffff:8000000000000400 1=c080:f97243b1020c76fe > sw=1501 tw=ffcf m=1111111111118000
    store.i16p df1e cw=7b sw=3700 v=c0 0=7fff:ffffffffffffffff 1=bbee:ffffff0000000000 > sw=3d01 tw=3fff m=1111111111118000
    store.i16p df1e cw=e61 sw=1a00 v=18 0=802f:8000000000000000 1=fffe:800007ffffffffff > sw=2020 tw=fcff m=1111111111110000
    store.i16p df1e cw=b65 sw=2800 v=60 0=1ead:da834fffb7a6bdf4 1=1ead:da834fffb7a6bdf6 > sw=3220 tw=cfff m=1111111111110001
    store.i16p df1e cw=f62 sw=1b00 v=18 0=8000:0 1=7fe2:d5566b0000000000 > sw=2100 tw=fcff m=1111111111110000
    store.i16p df1e cw=36b sw=2a00 v=60 0=803c:f000000000000000 1=c012:f72720bd003f6c6f > sw=3020 tw=cfff m=1111111111110000
    store.i16p df1e cw=37f sw=f00 v=6 0=bf74:8008000000000000 1=c07f:b436ff0000000000 > sw=1520 tw=ffcf m=1111111111110000
    store.i32 db16 cw=c63 sw=400 v=3 0=43f7:826b720000000001 1=8025:8000000000000004 > sw=401 tw=fff0 m=1111111180000000
    store.i32 db16 cw=a61 sw=6a00 v=60 0=c01e:fffff00000000000 1=41:83bf0272dcab3801 > sw=6801 tw=c3ff m=1111111180000000
    store.i32 db16 cw=37f sw=543d v=c 0=3f6e:914b3b8000000001 1=4082:8000000000000000 > sw=543d tw=ff0f m=1111111100000000
    store.i32 db16 cw=f7b sw=7200 v=c0 0=0:7ffffffffffffffe 1=8000:7ffffffffffffffc > sw=7020 tw=afff m=1111111100000000
    store.i32 db16 cw=77f sw=7300 v=d1 0=dffe:0 1=e03e:a85c570000000000 > sw=7101 tw=2cfc m=1111111180000000
    store.i32 db16 cw=37f sw=1900 v=18 0=75eb:efffffffffffffff 1=c005:feffffffffffffff > sw=1901 tw=fc3f m=1111111180000000
    store.i32 db16 cw=f5a sw=7000 v=0 0=bbf4:c95d1a5cbf3ce25a 1=c402:1d4cd8953c6255f8 > sw=f0c1 tw=ffff
    store.i32 db16 cw=353 sw=5300 v=c 0=c01b:c0bbe98000000000 1=7fd9:cec18ffc3b74c2b6 > sw=5100 tw=ff0f m=11111111e7e882d0
    store.i32 db16 cw=c52 sw=7000 v=ca 0=7fc4:dccab8f37f78b26c 1=ffc4:dccab8f37f78b26d > sw=f081 tw=f33
    store.i32 db16 cw=87f sw=1800 v=18 0=bc04:86906a8000000000 1=a004:ffffffffffffffff > sw=1820 tw=fc3f m=1111111100000000
    store.i32 db16 cw=a7f sw=2500 v=30 0=bf6c:c683b50000000000 1=bf6c:c683b50000000003 > sw=2520 tw=f0ff m=1111111100000000
    store.i32 db16 cw=b7f sw=1621 v=4c 0=402c:fffffffffffffffe 1=7fe2:ffffffffffffffff > sw=1421 tw=cf0f m=1111111180000000
    store.i32 db16 cw=37f sw=1100 v=c 0=c3f7:aa24907ced18bd85 1=c3d0:8000000001ffffff > sw=1101 tw=ff0f m=1111111180000000
    store.i32p db1e cw=f7e sw=5700 v=c 0=4078:8000000000000000 1=c016:8000000000001000 > sw=d581 tw=ff0f
    store.i32p db1e cw=f7f sw=7700 v=c0 0=800e:8000000000000003 1=9fff:8000000000000006 > sw=7d20 tw=3fff m=1111111100000000
    store.i32p db1e cw=f7f sw=1b00 v=18 0=c030:ac23a00000000000 1=4030:ac23a00000000001 > sw=2101 tw=fcff m=1111111180000000
    store.i32p db1e cw=a79 sw=5020 v=c 0=400a:8000000000000000 1=3f86:fffffffffffffffd > sw=5820 tw=ff3f m=1111111100000800
    store.i32p db1e cw=42 sw=4140 v=3 0=c024:d52f04e8792f16a6 1=33:ffffffffffffffff > sw=c1c1 tw=fff0
    store.i32p db1e cw=77f sw=6400 v=30 0=3bd6:67641cf9f61a4400 1=3c16:c8478a4214b4f801 > sw=6c01 tw=f3ff m=1111111180000000
    store.i32p db1e cw=b7f sw=1900 v=18 0=407d:d185c2e4abd04401 1=bf86:ffffffffffffffff > sw=2101 tw=fcff m=1111111180000000
    store.i32p db1e cw=37f sw=1900 v=18 0=4002:8000000000000000 1=0:0 > sw=2100 tw=fdff m=1111111100000008
    store.i32p db1e cw=b7f sw=3600 v=c0 0=0:0 1=3f83:ffe0000000000000 > sw=3c00 tw=3fff m=1111111100000000
    store.i32p db1e cw=766 sw=4100 v=3 0=7fff:8000000000000003 1=fff0:ffffffffffffffff > sw=c181 tw=fff2
    store.i32p db1e cw=a40 sw=a00 v=5e 0=ffd1:ff00000000000000 1=ffd1:ff00000000000002 > sw=8881 tw=cc03
    store.i32p db1e cw=b7f sw=100 v=3 0=5a68:8000000000002000 1=4023:ffefffffffc00000 > sw=901 tw=fff3 m=1111111180000000
    store.i32p db1e cw=f54 sw=5400 v=c 0=7fe9:8000000000000000 1=bfda:ffffffffffffffff > sw=d481 tw=ff0f
    store.i64p df3e cw=b7f sw=7800 v=81 0=1fff:fc05dc83c018b000 1=4082:8000000000000001 > sw=4220 tw=fffc m=1
    store.i64p df3e cw=87e sw=500 v=3 0=0:792484ce476c6801 1=bbda:400000 > sw=f20 tw=fffb m=1
    store.i64p df3e cw=b51 sw=5e10 v=18 0=0:4 1=3fec:98e57767fe65e2d3 > sw=e6b0 tw=fcff m=1
    store.i64p df3e cw=37f sw=7c00 v=81 0=c401:ffbfffffffffffff 1=43f3:f0084b68f86a837a > sw=4401 tw=fffc m=8000000000000000
    store.i64p df3e cw=87f sw=1415 v=c 0=4038:8000000000000000 1=4055:b2a3ac8000000001 > sw=1c15 tw=ff3f m=200000000000000
    store.i64p df3e cw=f7f sw=4300 v=3 0=a002:b8f1cd6e995c9fa0 1=8000:30999389c7570aec > sw=4920 tw=fffb m=0
    store.i64p df3e cw=37f sw=400 v=3 0=bf7b:b1cf53ed26cddf45 1=bf7b:b1cf53ed26cddf46 > sw=c20 tw=fff3 m=0
    store.i64p df3e cw=b51 sw=1400 v=7f 0=32:dce981134bb82997 1=3fc4:40000 > sw=9ea0 tw=c0b0 m=1
    store.i64p df3e cw=86a sw=7200 v=c0 0=0:1 1=0:0 > sw=7a20 tw=7fff m=1
    store.i64p df3e cw=69 sw=1b00 v=18 0=c038:ffffffffffffffff 1=0:c48c2077f5f459b1 > sw=2320 tw=feff m=fc00000000000000
    store.i64p df3e cw=f7f sw=6400 v=30 0=0:4675ee69f83bd5db 1=8000:4675ee69f83bd5d8 > sw=6c20 tw=fbff m=0
    store.i64p df3e cw=b4f sw=2600 v=30 0=7fff:8000000000000000 1=3fca:ad85da4c84b9ca53 > sw=2c01 tw=f3ff m=8000000000000000
    store.i64p df3e cw=36f sw=5d00 v=18 0=bff9:ffffffffffffffff 1=4030:fffffffffffffffb > sw=6520 tw=fcff m=0
    store.t16 df0e cw=4a sw=3100 v=c0 0=bfec:20000000 1=8000:0 > sw=b181 tw=6fff
    store.t16 df0e cw=7f sw=4a4e v=6 0=0:2abf3ccc5f36e6fa 1=8000:2abf3ccc5f36e6fa > sw=506e tw=ffef m=1111111111110000
    store.t16 df0e cw=77f sw=5a00 v=18 0=ffff:9fffffffffffffff 1=8000:0 > sw=6001 tw=fdff m=1111111111118000
    store.t16 df0e cw=67f sw=4400 v=cf 0=c034:8e05c5d673f9e147 1=bfbe:e2e37351682e9b05 > sw=4c01 tw=f03 m=1111111111118000
    store.t16 df0e cw=77f sw=3800 v=81 0=0:1cddfcf55c127805 1=8000:1cddfcf55c127804 > sw=20 tw=fffe m=1111111111110000
    store.t16 df0e cw=67f sw=5437 v=c 0=3c0c:ffffffffffffffff 1=bff4:8000000000001000 > sw=5c37 tw=ff3f m=1111111111110000
    store.t16 df0e cw=b50 sw=f00 v=6 0=6f5:8000000000000000 1=6f5:8000000000000000 > sw=95a0 tw=ffcf m=1111111111110000
    store.t16 df0e cw=a7f sw=2700 v=30 0=a004:ffffffbfffffffff 1=8000:57354f3c4cd5118 > sw=2d20 tw=fbff m=1111111111110000
    store.t16 df0e cw=b76 sw=200 v=3 0=ffff:8000000000000000 1=9fff:8000001fffffffff > sw=8081 tw=fff2
    store.t16 df0e cw=a71 sw=3950 v=0 0=4036:ff7ffffe00000000 1=4015:8000000000000000 > sw=151 tw=ffff m=1111111111118000
    store.t16 df0e cw=361 sw=1700 v=c 0=8012:9279a3abc6eab1e2 1=0:0 > sw=1d20 tw=ff7f m=1111111111110000
    store.t16 df0e cw=27f sw=7929 v=81 0=4403:8800000000000000 1=3be8:e6ecd78fd08e8ed9 > sw=4129 tw=fffc m=1111111111118000
    store.t16 df0e cw=7f sw=432c v=3 0=c023:8000000000000000 1=c023:8000000000000003 > sw=492d tw=fff3 m=1111111111118000
    store.t32 db0e cw=f7f sw=5f19 v=39 0=8000:0 1=bbeb:f004af1bb8ec760e > sw=6519 tw=f0fc m=1111111100000000
    store.t32 db0e cw=a6b sw=4200 v=3 0=3c06:880eaee18c0ea345 1=4006:8f55951dcb122c16 > sw=4820 tw=fff3 m=1111111100000000
    store.t32 db0e cw=f7f sw=1700 v=c 0=bfd5:b561d216c7101a41 1=bfdb:80000000000fffff > sw=1d20 tw=ff3f m=1111111100000000
    store.t32 db0e cw=859 sw=6600 v=30 0=ffd0:8000000000200000 1=bffe:ffffffffffffc000 > sw=6c01 tw=f3ff m=1111111180000000
    store.t32 db0e cw=c7f sw=2b63 v=60 0=ffe9:83ffffffffffffff 1=ffe9:83fffffffffffffc > sw=3163 tw=cfff m=1111111180000000
    store.t32 db0e cw=368 sw=6400 v=30 0=bfbc:8000000000000004 1=3fbc:8000000000000006 > sw=6c20 tw=f3ff m=1111111100000000
    store.t32 db0e cw=87f sw=2100 v=30 0=bbe0:ffffffffffffffff 1=5c1b:ffffffffffffffff > sw=2920 tw=f3ff m=1111111100000000
    store.t32 db0e cw=6d sw=3900 v=81 0=bf7a:8000000000000001 1=3f7a:8000000000000003 > sw=120 tw=fffc m=1111111100000000
    store.t32 db0e cw=37f sw=7c00 v=81 0=7fd7:ae6bbbab71c4d000 1=ffb0:f3c34b882f144f52 > sw=4401 tw=fffc m=1111111180000000
    store.t32 db0e cw=e41 sw=7000 v=c0 0=bf6d:b0cea8fe84d313e7 1=c085:fffffffffffdffff > sw=f8a0 tw=3fff m=1111111100000000
    store.t32 db0e cw=c72 sw=1c00 v=18 0=3f7a:ffffffffffffffff 1=bbea:8000000000000002 > sw=2420 tw=fcff m=1111111100000000
    store.t32 db0e cw=66 sw=6200 v=30 0=c076:ffffff0000000000 1=4076:ffffff0000000003 > sw=e081 tw=f0ff
    store.t32 db0e cw=a7d sw=5300 v=c 0=8000:0 1=7fd7:e529d18000000000 > sw=5900 tw=ff3f m=1111111100000000
    store.t64 dd0e cw=f7f sw=7647 v=c0 0=402a:fffe000000000000 1=ffc1:8000000000000000 > sw=7c47 tw=3fff m=fffe0000000
    store.t64 dd0e cw=77f sw=4000 v=3 0=403b:d6996c8000000000 1=4077:ff00000000000000 > sw=4800 tw=fff3 m=1ad32d9000000000
    store.t64 dd0e cw=47f sw=1068 v=c 0=8000:0 1=7ffd:fd4fcb129c33bcb2 > sw=1868 tw=ff3f m=0
    store.t64 dd0e cw=f79 sw=3200 v=c0 0=8000:7fffffffffffffff 1=3f85:ffffffffffffffbf > sw=3820 tw=3fff m=0
    store.t64 dd0e cw=a7f sw=2000 v=30 0=8000:0 1=af6d:8000000000000000 > sw=2800 tw=f3ff m=0
    store.t64 dd0e cw=a46 sw=2b00 v=60 0=dffc:8000000000000001 1=8000:20000000000 > sw=a981 tw=e3ff
    store.t64 dd0e cw=7f sw=7367 v=c0 0=3f76:ffffffffdfffffff 1=3f76:ffffffffdffffffc > sw=7967 tw=3fff m=0
    store.t64 dd0e cw=a5e sw=4e00 v=6 0=0:0 1=3fe8:dfa6a98000000001 > sw=5400 tw=ffcf m=0
    store.t64 dd0e cw=c7f sw=3400 v=c0 0=c078:ffffffffffffffff 1=3c03:c5da4a7522e06d17 > sw=3c01 tw=3fff m=8000000000000000
    store.t64 dd0e cw=371 sw=4d00 v=0 0=407c:8000000000000004 1=3d5f:fffffffffffbffff > sw=5541 tw=ffff m=8000000000000000
    store.t64 dd0e cw=27f sw=3b00 v=a5 0=4082:8000008000000000 1=40b5:ffffffffff7fffff > sw=101 tw=f3cc m=8000000000000000
    store.t64 dd0e cw=675 sw=2500 v=30 0=3f74:f998c92efa9fcd31 1=3f91:ac8eb32b74f21674 > sw=2d20 tw=f3ff m=0
    store.t64 dd0e cw=357 sw=1700 v=c 0=a001:fffffffffbffffff 1=a033:b5be9bdb4fac4b57 > sw=9da0 tw=ff3f m=0
    store.bcd df36 cw=b7f sw=6600 v=30 0=bfcf:991aa58000000001 1=bfcf:991aa58000000003 > sw=6c20 tw=f3ff m=8000:0
    store.bcd df36 cw=b69 sw=1900 v=18 0=c401:ffffffffffffffff 1=3c0c:bc6a3408270e4001 > sw=2101 tw=fcff m=ffff:c000000000000000
    store.bcd df36 cw=77f sw=6600 v=30 0=ffff:8000000000000000 1=c3fa:544e42155b449740 > sw=6c01 tw=fbff m=ffff:c000000000000000
    store.bcd df36 cw=87f sw=5e53 v=18 0=401c:ffffffffffbfffff 1=bf7f:fffffffffffffffe > sw=6673 tw=fcff m=0:1073741824
    store.bcd df36 cw=67f sw=1400 v=c 0=43:8000000000000000 1=43fb:8000000000000020 > sw=1c20 tw=ff3f m=0:0
    store.bcd df36 cw=359 sw=6f00 v=60 0=3ff4:c866c9281f6827a2 1=4401:ffffffffffffffff > sw=f5a0 tw=cfff m=0:0
    store.bcd df36 cw=747 sw=2200 v=30 0=24:8000000000000004 1=33:a3c7da0000000000 > sw=a8a0 tw=f3ff m=0:0
    store.bcd df36 cw=84d sw=6600 v=f9 0=22:8000000000000000 1=8059:9358d2324ebd0800 > sw=eea0 tw=33c m=0:1
    store.bcd df36 cw=77f sw=7700 v=c0 0=402e:8ffffe0000000000 1=c036:ffffffffefffffff > sw=7d00 tw=3fff m=0:158329640845312
    store.bcd df36 cw=452 sw=2400 v=30 0=10:8000000000000000 1=10:8000000000000003 > sw=aca0 tw=f3ff m=0:0
    store.bcd df36 cw=47f sw=6a00 v=60 0=8000:0 1=ffff:8000000000000000 > sw=7000 tw=efff m=8000:0
    store.bcd df36 cw=86e sw=3600 v=c0 0=c002:906b000000000000 1=dffc:e771820000000000 > sw=3c20 tw=3fff m=8000:9
    store.bcd df36 cw=f7f sw=7900 v=81 0=8000:0 1=ffe3:de9c6e72e968bdcd > sw=4100 tw=fffc m=8000:0
    move.fld d9c2 cw=848 sw=6508 v=30 0=f246:de1995e29ffe9e99 1=c3f6:ffffffffffffffff > sw=e5c9 tw=f0ff
    move.fld d9c2 cw=f7f sw=2200 v=30 0=bc09:8000000000000000 1=0:3239a98faa0b8801 > sw=1841 tw=f8bf R3=ffff:c000000000000000
    move.fld d9c2 cw=27f sw=3b00 v=81 0=0:0 1=dffe:2c0827b5f3232214 > sw=3141 tw=6ffe R6=ffff:c000000000000000
    move.fld d9c2 cw=841 sw=1900 v=18 0=c07e:ffffffffffffffff 1=4081:ffffffffffffffff > sw=1141 tw=fc2f R2=ffff:c000000000000000
    move.fld d9c2 cw=752 sw=2f00 v=60 0=c001:803fe00000000000 1=bbd0:c957409725e4829a > sw=adc1 tw=c3ff
    move.fld d9c2 cw=f7f sw=5556 v=c 0=a000:8000100000000000 1=8000:0 > sw=4d57 tw=ff4b R1=ffff:c000000000000000
    move.fld d9c2 cw=87f sw=5900 v=18 0=3f8e:ffffffffffffffff 1=ffc8:8080000000000000 > sw=5141 tw=fc2f R2=ffff:c000000000000000
    move.fld d9c2 cw=f6d sw=4600 v=3 0=5ffb:be9e5c0000000001 1=f2f9:8000000000000001 > sw=7c41 tw=bff0 R7=ffff:c000000000000000
    move.fld d9c2 cw=b7d sw=3200 v=c0 0=8000:ffffffffffffffff 1=401a:e4a892a15278da8e > sw=2841 tw=2bff R5=ffff:c000000000000000
    move.fld d9c2 cw=371 sw=1830 v=0 0=7fff:ffffffffffffffff 1=7fff:f9d85ee18d449a8b > sw=1071 tw=ffef R2=ffff:c000000000000000
    move.fld d9c2 cw=b7c sw=242c v=30 0=8041:8000000000000000 1=cede:fffff7ffffffffff > sw=a4ed tw=f0ff
    move.fld d9c2 cw=b60 sw=7000 v=c0 0=0:0 1=0:0 > sw=f0c1 tw=5fff
    move.fld d9c2 cw=b79 sw=5500 v=dd 0=4401:8000000000000003 1=c425:8000000000000002 > sw=4d00 tw=c00 R1=3fff:8200000000000000
    move.fxch d9c9 cw=e7f sw=7700 v=c0 0=8000:0 1=8000:7fe0000000000000 > sw=7500 tw=6fff R6=8000:7fe0000000000000 R7=8000:0
    move.fxch d9c9 cw=761 sw=1100 v=c 0=9e3c:fffffffffff80000 1=8000:0 > sw=1100 tw=ff1f R2=8000:0 R3=9e3c:fffffffffff80000
    move.fxch d9c9 cw=47f sw=2600 v=30 0=3f6d:8020000000000000 1=bf41:c256b9dca083adf2 > sw=2400 tw=f0ff R4=bf41:c256b9dca083adf2 R5=3f6d:8020000000000000
    move.fxch d9c9 cw=a7f sw=4265 v=3 0=8000:42ca2e478d0efc01 1=92c1:dc2225df827b4400 > sw=4065 tw=fff8 R0=92c1:dc2225df827b4400 R1=8000:42ca2e478d0efc01
    move.fxch d9c9 cw=847 sw=7644 v=c0 0=0:7 1=2003:ffffffffffffffff > sw=7444 tw=8fff R6=2003:ffffffffffffffff R7=0:7
    move.fxch d9c9 cw=a7f sw=7006 v=c0 0=c078:86e6d613f71bddb7 1=c3ff:8000000000000001 > sw=7006 tw=fff R6=c3ff:8000000000000001 R7=c078:86e6d613f71bddb7
    move.fxch d9c9 cw=655 sw=6340 v=30 0=43f6:f64d4af4059143b4 1=8000:0 > sw=6140 tw=f1ff R4=8000:0 R5=43f6:f64d4af4059143b4
    move.fxch d9c9 cw=f6a sw=2900 v=60 0=402c:c000000000000000 1=ffff:f36555711d4c5d3a > sw=2900 tw=cbff R5=ffff:f36555711d4c5d3a R6=402c:c000000000000000
    move.fxch d9c9 cw=e6e sw=b00 v=0 0=c3ff:f54623031ebbec00 1=7fca:84a24626d3723400 > sw=89c1 tw=ffff
    move.fxch d9c9 cw=f7f sw=233 v=3 0=3fce:8000000000000000 1=cf34:ea86300000000000 > sw=33 tw=fff0 R0=cf34:ea86300000000000 R1=3fce:8000000000000000
    move.fxch d9c9 cw=f7f sw=4b00 v=6 0=8000:0 1=803d:ffffffffffffffff > sw=4900 tw=ffd3 R1=803d:ffffffffffffffff R2=8000:0
    move.fxch d9c9 cw=852 sw=600 v=3 0=bf71:c4234cd6c99fb001 1=3f71:c4234cd6c99fb001 > sw=400 tw=fff0 R0=3f71:c4234cd6c99fb001 R1=bf71:c4234cd6c99fb001
    move.fxch d9c9 cw=356 sw=5400 v=0 0=8000:7ffffffe00000000 1=7fff:86c8cf4f36c28001 > sw=d4c1 tw=ffff
    move.fxch0 d9c8 cw=a7f sw=4c21 v=6 0=bfe2:800003ffffffffff 1=bfe2:800003fffffffffc > sw=4c21 tw=ffc3
    move.fxch0 d9c8 cw=a60 sw=4700 v=8b 0=4083:e9971337cb4c6c00 1=7fe4:feffffffffffffff > sw=4500 tw=3f30
    move.fxch0 d9c8 cw=37f sw=132c v=c 0=a003:a154428917308756 1=c038:ffffffffffffffe0 > sw=112c tw=ff0f
    move.fxch0 d9c8 cw=36f sw=6100 v=30 0=bf84:ffffffffffffffff 1=c03b:ffffffffffffffff > sw=6100 tw=f0ff
    move.fxch0 d9c8 cw=f6b sw=4600 v=3 0=c07d:c535ca1f2e149001 1=7ff0:ffe06b0a0c171000 > sw=4400 tw=fff0
    move.fxch0 d9c8 cw=37f sw=1a6b v=18 0=3fbd:800000000000000f 1=c405:80000000ffffffff > sw=186b tw=fc3f
    move.fxch0 d9c8 cw=7f sw=5f00 v=18 0=fff2:8000000000000003 1=fff2:8000000000000000 > sw=5d00 tw=fc3f
    move.fxch0 d9c8 cw=f4f sw=7f00 v=81 0=9fff:ffffffffffffffff 1=1ffc:95a6090528d37901 > sw=7d00 tw=3ffc
    move.fxch0 d9c8 cw=f50 sw=3000 v=c0 0=5ffc:e0021508b27ff1f4 1=4081:f800000000000000 > sw=3000 tw=fff
    move.fxch0 d9c8 cw=7f sw=346e v=0 0=0:0 1=800a:8000000010000000 > sw=346f tw=efff R6=ffff:c000000000000000
    move.fxch0 d9c8 cw=7f sw=3567 v=ec 0=ffed:ffffffffffffffff 1=c3fe:8000000001ffffff > sw=3567 tw=30f
    move.fxch0 d9c8 cw=f77 sw=6456 v=30 0=2000:3966e38c6c425232 1=c07b:8000000000000007 > sw=6456 tw=f2ff
    move.fxch0 d9c8 cw=768 sw=2700 v=30 0=3fd6:973ce8612d530400 1=ffff:8000000000000005 > sw=2500 tw=f8ff
    move.fst ddd3 cw=f52 sw=1c50 v=18 0=7fbc:954f1eae72e8e000 1=3bf9:8000007fffffffff > sw=1c50 tw=cc3f R6=7fbc:954f1eae72e8e000
    move.fst ddd3 cw=b7f sw=7300 v=c0 0=4076:ebb0b553103364a3 1=4077:e189305c37a28158 > sw=7100 tw=ff3 R1=4076:ebb0b553103364a3
    move.fst ddd3 cw=65 sw=4f45 v=6 0=ffd0:8000000000000006 1=bf80:ffffffffffffffff > sw=4d45 tw=fcc3 R4=ffd0:8000000000000006
    move.fst ddd3 cw=25a sw=800 v=0 0=8000:7ffffff7ffffffff 1=ffef:8000000000000000 > sw=88c1 tw=ffff
    move.fst ddd3 cw=444 sw=700 v=3 0=bfe4:ffffffffffff0000 1=3be8:dfac0020139255a1 > sw=500 tw=ff30 R3=bfe4:ffffffffffff0000
    move.fst ddd3 cw=c7f sw=2f00 v=60 0=c03e:fffffff800000000 1=c03e:fffffff800000003 > sw=2d00 tw=c3fc R0=c03e:fffffff800000000
    move.fst ddd3 cw=277 sw=e43 v=6 0=b06d:8000000000000000 1=4019:ffffffffffffffff > sw=c43 tw=fcc3 R4=b06d:8000000000000000
    move.fst ddd3 cw=27f sw=4f33 v=6 0=7fff:8000000000000000 1=400a:8000000000000000 > sw=4d33 tw=fecb R4=7fff:8000000000000000
    move.fst ddd3 cw=27f sw=5c76 v=18 0=4401:c9b9d2d3d5d63d24 1=c019:8ba124ae47140000 > sw=5c76 tw=cc3f R6=4401:c9b9d2d3d5d63d24
    move.fst ddd3 cw=77 sw=3800 v=81 0=ffff:8000000000000000 1=ffff:8000000000000003 > sw=3800 tw=bfee R2=ffff:8000000000000000
    move.fst ddd3 cw=a6f sw=4e00 v=6 0=3bf3:db024c5885a5dc9c 1=3bf3:db024c5885a5dc9e > sw=4c00 tw=fcc3 R4=3bf3:db024c5885a5dc9c
    move.fst ddd3 cw=a7f sw=7700 v=c0 0=c403:800000000007ffff 1=4031:80001fffffff0000 > sw=7500 tw=ff3 R1=c403:800000000007ffff
    move.fst ddd3 cw=b7f sw=4f00 v=6 0=ffff:f81bf61ee2cfac00 1=7fff:f81bf61ee2cfac01 > sw=4d00 tw=feeb R4=ffff:f81bf61ee2cfac00
    move.fstp ddd9 cw=e77 sw=6700 v=30 0=8000:0 1=efcc:8000000000000004 > sw=6d00 tw=f7ff R5=8000:0
    move.fstp ddd9 cw=864 sw=800 v=6 0=bfbc:928ba28000000001 1=3fbc:928ba28000000003 > sw=1000 tw=ffcf R2=bfbc:928ba28000000001
    move.fstp ddd9 cw=a57 sw=1e00 v=18 0=39:ffffffffffffffff 1=43fd:8000000000000000 > sw=2400 tw=fcff R4=39:ffffffffffffffff
    move.fstp ddd9 cw=36c sw=2e00 v=60 0=4024:fffffffbffe00000 1=717e:ffffffffffffffff > sw=3400 tw=cfff R6=4024:fffffffbffe00000
    move.fstp ddd9 cw=c7f sw=0 v=3 0=0:0 1=7fe5:8000000000000000 > sw=800 tw=fff7 R1=0:0
    move.fstp ddd9 cw=27f sw=4924 v=6 0=c019:8000000000000000 1=4078:9fac304391ef4001 > sw=5124 tw=ffcf R2=c019:8000000000000000
    move.fstp ddd9 cw=f7f sw=4e00 v=6 0=8000:0 1=0:0 > sw=5400 tw=ffdf R2=8000:0
    move.fstp ddd9 cw=24e sw=6b0a v=60 0=7fc8:fffffffffffffffc 1=c013:8000000000000000 > sw=710a tw=cfff R6=7fc8:fffffffffffffffc
    move.fstp ddd9 cw=a70 sw=3000 v=c0 0=43fd:ffffffffffffffff 1=3bda:8000000000000000 > sw=3800 tw=3fff R7=43fd:ffffffffffffffff
    move.fstp ddd9 cw=b77 sw=7c00 v=81 0=c009:e37ef80000000001 1=c03c:97687fde23905093 > sw=4400 tw=fffc R0=c009:e37ef80000000001
    move.fstp ddd9 cw=b71 sw=300 v=0 0=70f:e4ab3f3af735c0a5 1=8703:9344c42c55561c01 > sw=941 tw=fffb R1=ffff:c000000000000000
    move.fstp ddd9 cw=46f sw=1c4e v=18 0=bfff:fffffff7ffffffff 1=c038:8000000000000006 > sw=244e tw=fcff R4=bfff:fffffff7ffffffff
    move.fstp ddd9 cw=a7f sw=7800 v=81 0=8031:984c4a700771565b 1=0:0 > sw=4000 tw=fffc R0=8031:984c4a700771565b
    move.fstp0 ddd8 cw=46c sw=3300 v=c0 0=d216:8000000000000002 1=d21f:8000000000000007 > sw=3900 tw=3fff
    move.fstp0 ddd8 cw=469 sw=6400 v=30 0=3bf9:4 1=bf20:8000000000000000 > sw=6c00 tw=f3ff
    move.fstp0 ddd8 cw=47f sw=574c v=7f 0=ffff:e9449dd0db59f001 1=7ff2:a859bbe7d79779ec > sw=5d4c tw=c030
    move.fstp0 ddd8 cw=a7f sw=6505 v=0 0=7fc9:dbb846a141b06533 1=7fff:8000000000000001 > sw=6d45 tw=ffff R4=ffff:c000000000000000
    move.fstp0 ddd8 cw=f4e sw=4400 v=3 0=8000:0 1=7fff:fffffffffffffdff > sw=4c00 tw=fffb
    move.fstp0 ddd8 cw=c7f sw=7e00 v=81 0=4402:ff0f00a02fab8800 1=c3f5:8000000000000fff > sw=4400 tw=fffc
    move.fstp0 ddd8 cw=37f sw=5700 v=c 0=4401:8000000000000007 1=dff9:898e636ee171c801 > sw=5d00 tw=ff3f
    move.fstp0 ddd8 cw=477 sw=6300 v=30 0=1d:9d5b2337485b0674 1=805b:b390eea470b04d43 > sw=6900 tw=f3ff
    move.fstp0 ddd8 cw=c70 sw=6600 v=30 0=4006:ffffffffe0000000 1=c013:ffffffffffffffff > sw=6c00 tw=f3ff
    move.fstp0 ddd8 cw=b7f sw=3e00 v=81 0=0:ffffffffffffffff 1=8000:fffffffffffffffd > sw=400 tw=fffe
    move.fstp0 ddd8 cw=87f sw=3600 v=c0 0=bfd0:8fffffffffffffff 1=bf7a:fffffffffffff7ff > sw=3c00 tw=3fff
    move.fstp0 ddd8 cw=277 sw=3700 v=c0 0=1d00:ce2ca00fe5268518 1=3fe0:d69660fcae5ad8ee > sw=3d00 tw=3fff
    move.fstp0 ddd8 cw=c44 sw=2f04 v=60 0=407d:8000000000000000 1=407d:8000000000000002 > sw=3504 tw=cfff
    move.ffree ddc1 cw=87f sw=4a00 v=6 0=3bd8:fffffff7ffffffff 1=7fc7:a5ff940000000000 > sw=4800 tw=fff3
    move.ffree ddc1 cw=b7e sw=1b04 v=18 0=ffef:b7c413d0018926a0 1=6d74:ea50a3868bf103f8 > sw=1904 tw=ff3f
    move.ffree ddc1 cw=77f sw=5954 v=18 0=3f6a:ffffffffffffffff 1=0:0 > sw=5954 tw=ff3f
    move.ffree ddc1 cw=b64 sw=3f00 v=81 0=b5ce:8000000000000000 1=3fd5:88b2319ae56942ed > sw=3d00 tw=3fff
    move.ffree ddc1 cw=379 sw=1000 v=c 0=ffc0:8000000000000005 1=3f76:a44cb12ee955e800 > sw=1000 tw=ffcf
    move.ffree ddc1 cw=c7f sw=1b00 v=18 0=c3fd:995d638000000000 1=3fe1:8236469e2a690000 > sw=1900 tw=ff3f
    move.ffree ddc1 cw=85b sw=d00 v=6 0=3c0c:878365f869c2a92d 1=3c4c:8000000000000007 > sw=d00 tw=fff3
    move.ffree ddc1 cw=f49 sw=7700 v=c0 0=3f80:8000000020000000 1=8000:8000000000000003 > sw=7500 tw=cfff
    move.ffree ddc1 cw=a7f sw=1900 v=18 0=bbd5:8fffffffffffffff 1=4079:89769bc1ed5d8127 > sw=1900 tw=ff3f
    move.ffree ddc1 cw=b7f sw=7900 v=81 0=7fea:fffffffffff7ffff 1=c077:aacba1c6a5ac3654 > sw=7900 tw=3fff
    move.ffree ddc1 cw=47f sw=1000 v=c 0=7fff:ffffffffffffffff 1=3f72:ffffffffffffffff > sw=1000 tw=ffef
    move.ffree ddc1 cw=77f sw=2500 v=30 0=ffff:8000000000000000 1=ffc9:8000000001ffffff > sw=2500 tw=feff
    move.ffree ddc1 cw=a7f sw=7300 v=c0 0=c07d:8000000000000000 1=c07d:8000000000000000 > sw=7100 tw=cfff
    move.ffreep dfc1 cw=27f sw=5f00 v=18 0=c07c:8001ffffffffffff 1=406e:9e86571cd36125e5 > sw=6500 tw=ffff
    move.ffreep dfc1 cw=f58 sw=5e00 v=18 0=c078:b3f4b324f9a75c00 1=c083:800000000007ffff > sw=6400 tw=ffff
    move.ffreep dfc1 cw=351 sw=1400 v=c 0=c028:80000000000fffff 1=c028:80000000000ffffc > sw=1c00 tw=ffff
    move.ffreep dfc1 cw=c64 sw=5d00 v=18 0=bbe2:b9f1280000000001 1=c3f9:8000000008000000 > sw=6500 tw=ffff
    move.ffreep dfc1 cw=a7f sw=4b00 v=6 0=3fda:8000000000000000 1=fff7:ffffffffe0000000 > sw=5100 tw=ffff
    move.ffreep dfc1 cw=365 sw=6b00 v=60 0=800f:fffffff800000000 1=27:ffffffffffffffff > sw=7100 tw=ffff
    move.ffreep dfc1 cw=b7f sw=6c00 v=60 0=4004:8000000000000002 1=c004:8000000000000002 > sw=7400 tw=ffff
    move.ffreep dfc1 cw=67f sw=7000 v=c0 0=c002:8000000000000000 1=bfd1:ffbfffffffffffff > sw=7800 tw=ffff
    move.ffreep dfc1 cw=b7f sw=7b00 v=81 0=3be6:db5423045501129a 1=8002:ffffffffffdfffff > sw=4100 tw=ffff
    move.ffreep dfc1 cw=b7f sw=7b00 v=81 0=ffe7:d877e4221183b0da 1=bbf6:c91054e4cc212040 > sw=4100 tw=ffff
    move.ffreep dfc1 cw=27f sw=2000 v=30 0=7fbc:80000000ffffffff 1=7f83:fbffffffffffffff > sw=2800 tw=ffff
    move.ffreep dfc1 cw=657 sw=5f54 v=18 0=bf77:fffffffdffffffff 1=3c0f:8000000000000005 > sw=6554 tw=ffff
    move.ffreep dfc1 cw=67f sw=7400 v=c0 0=43:8000000000000000 1=5fff:8000000100000000 > sw=7c00 tw=ffff
    const.0 d9e8 cw=277 sw=6c00 v=60 0=4039:b000000000000000 1=3fdf:800000001fffffff > sw=6400 tw=c0ff R4=3fff:8000000000000000
    const.0 d9e8 cw=342 sw=400 v=3 0=403a:fa0b490ac54660c5 1=2b:8df7a3655c1abc00 > sw=3c00 tw=3ff0 R7=3fff:8000000000000000
    const.0 d9e8 cw=f46 sw=6c00 v=f6 0=c079:b795590000000001 1=8000:0 > sw=eec1 tw=10c3
    const.0 d9e8 cw=772 sw=4f00 v=e7 0=dffe:e288c2717053716b 1=e030:8000004000000000 > sw=cfc1 tw=3c0
    const.0 d9e8 cw=67f sw=4900 v=6 0=3e6:654bdac3a0b6243a 1=ffb9:ffffffffffffffff > sw=4100 tw=ffc8 R0=3fff:8000000000000000
    const.0 d9e8 cw=c7f sw=6c00 v=60 0=c3fc:fb343e4782cb3c6e 1=401f:e25f900000000000 > sw=6400 tw=c0ff R4=3fff:8000000000000000
    const.0 d9e8 cw=f7f sw=3217 v=c0 0=0:bbe8b7287a8fb55c 1=3c13:94020d7de68ef400 > sw=2817 tw=23ff R5=3fff:8000000000000000
    const.0 d9e8 cw=854 sw=4700 v=3 0=8000:80001fffffffffff 1=8000:0 > sw=7d00 tw=3ff6 R7=3fff:8000000000000000
    const.0 d9e8 cw=a7f sw=b46 v=6 0=8000:fffffffffffffffe 1=bf6d:8000000000200000 > sw=146 tw=ffc8 R0=3fff:8000000000000000
    const.0 d9e8 cw=47f sw=7d00 v=81 0=7984:80000003ffffffff 1=8033:81ffffffffffffff > sw=7500 tw=ffc R6=3fff:8000000000000000
    const.0 d9e8 cw=66f sw=1700 v=c 0=d8bc:8fffffffffffffff 1=3fff:ffffffffc0000000 > sw=d00 tw=ff03 R1=3fff:8000000000000000
    const.0 d9e8 cw=34a sw=7800 v=81 0=8027:ffffffffffffffff 1=805a:aa55998000000001 > sw=7000 tw=ffc R6=3fff:8000000000000000
    const.0 d9e8 cw=46c sw=5100 v=c 0=4012:fffffffff0000000 1=4012:fffffffff0000002 > sw=4900 tw=ff03 R1=3fff:8000000000000000
    const.1 d9e9 cw=37f sw=3100 v=9c 0=ffff:8000000000000000 1=ffff:8000000000000000 > sw=2900 tw=b00f R5=4000:d49a784bcd1b8afe
    const.1 d9e9 cw=b51 sw=5100 v=4e 0=c03e:fffffff800000000 1=8000:0 > sw=4b41 tw=cf4b R1=ffff:c000000000000000
    const.1 d9e9 cw=e7f sw=7e00 v=81 0=c023:8000000000000000 1=4023:8000000000000001 > sw=7400 tw=ffc R6=4000:d49a784bcd1b8afe
    const.1 d9e9 cw=51 sw=1c01 v=18 0=0:0 1=0:1 > sw=1401 tw=fe4f R2=4000:d49a784bcd1b8afe
    const.1 d9e9 cw=67f sw=2700 v=30 0=43f9:c42a6ba7acdc4772 1=c438:c8e1d9354a48cee5 > sw=1d00 tw=f03f R3=4000:d49a784bcd1b8afe
    const.1 d9e9 cw=b7f sw=200 v=3 0=4085:84df83ad85c05291 1=c085:84df83ad85c05293 > sw=3800 tw=3ff0 R7=4000:d49a784bcd1b8aff
    const.1 d9e9 cw=7f sw=4d00 v=6 0=d7b1:8000000000000000 1=3f6d:80000001ffffffff > sw=4500 tw=ffc0 R0=4000:d49a784bcd1b8afe
    const.1 d9e9 cw=349 sw=a00 v=6 0=86a0:8000100000000000 1=662:a3fb6c3f900b0075 > sw=0 tw=ffc0 R0=4000:d49a784bcd1b8afe
    const.1 d9e9 cw=87f sw=674b v=30 0=16af:ed9fb48000000001 1=c07c:8000000000000000 > sw=5d4b tw=f03f R3=4000:d49a784bcd1b8aff
    const.1 d9e9 cw=b7f sw=5d00 v=18 0=7fe4:ffffffffffffffff 1=c3fd:4 > sw=5500 tw=fe0f R2=4000:d49a784bcd1b8aff
    const.1 d9e9 cw=67f sw=3f00 v=81 0=ffff:800000000003ffff 1=3f6d:8000000000000000 > sw=3500 tw=8ffc R6=4000:d49a784bcd1b8afe
    const.1 d9e9 cw=27f sw=3100 v=c0 0=22:fffffffffffffffd 1=7fff:ffdfffffffffffff > sw=2900 tw=83ff R5=4000:d49a784bcd1b8afe
    const.1 d9e9 cw=f7f sw=3d00 v=81 0=ffff:8000000001ffffff 1=99dc:90ab92edeefa8864 > sw=3500 tw=8ffc R6=4000:d49a784bcd1b8afe
    const.2 d9ea cw=7f sw=1400 v=c 0=1033:ed73368000000000 1=a005:8000000000000000 > sw=c00 tw=ff03 R1=3fff:b8aa3b295c17f0bc
    const.2 d9ea cw=b5f sw=2600 v=30 0=3b:ffffff8000000000 1=3b:ffffff8000000000 > sw=1c00 tw=f03f R3=3fff:b8aa3b295c17f0bc
    const.2 d9ea cw=344 sw=5b00 v=18 0=7fff:8000000000000000 1=407e:8000000000000005 > sw=5100 tw=fc8f R2=3fff:b8aa3b295c17f0bc
    const.2 d9ea cw=746 sw=2106 v=30 0=803b:fff0000000000000 1=5ffc:80000000000003ff > sw=1906 tw=f03f R3=3fff:b8aa3b295c17f0bb
    const.2 d9ea cw=f49 sw=4e00 v=6 0=bf84:a24047790ff26313 1=bf84:a24047790ff26311 > sw=4400 tw=ffc0 R0=3fff:b8aa3b295c17f0bb
    const.2 d9ea cw=b7f sw=775c v=c0 0=c3f7:ffffffffffffffff 1=8000:0 > sw=6d5c tw=43ff R5=3fff:b8aa3b295c17f0bc
    const.2 d9ea cw=a68 sw=6e08 v=60 0=bf90:f7ffffffffffffff 1=3fc9:ca94b14f4c2c622a > sw=6408 tw=c0ff R4=3fff:b8aa3b295c17f0bc
    const.2 d9ea cw=370 sw=5700 v=c 0=bc17:cb646c6d382d480a 1=bc17:cb646c6d382d480a > sw=4d00 tw=ff03 R1=3fff:b8aa3b295c17f0bc
    const.2 d9ea cw=f71 sw=2a30 v=60 0=bbf5:ffffffffffffffff 1=bff6:8000000000000000 > sw=2030 tw=c0ff R4=3fff:b8aa3b295c17f0bb
    const.2 d9ea cw=c7f sw=477d v=3 0=0:0 1=a002:b09344f2c584fe74 > sw=7d7d tw=3ff1 R7=3fff:b8aa3b295c17f0bb
    const.2 d9ea cw=f7f sw=7f00 v=81 0=bbf3:8000000000000000 1=bc0b:a8275a9b094793f3 > sw=7500 tw=ffc R6=3fff:b8aa3b295c17f0bb
    const.2 d9ea cw=f7f sw=10 v=a3 0=7fe1:ffffff8000000000 1=ffe1:ffffff8000000002 > sw=3a51 tw=b3f0 R7=ffff:c000000000000000
    const.2 d9ea cw=37f sw=1f00 v=18 0=ffff:8000000000000000 1=c004:b3eb380000000000 > sw=1500 tw=fc8f R2=3fff:b8aa3b295c17f0bc
    const.3 d9eb cw=758 sw=2400 v=30 0=43fa:a81b228000000000 1=3bcd:8004000000000000 > sw=1c00 tw=f03f R3=4000:c90fdaa22168c234
    const.3 d9eb cw=b7f sw=722d v=c0 0=bbfa:d87d487964b1a92c 1=8000:0 > sw=682d tw=43ff R5=4000:c90fdaa22168c235
    const.3 d9eb cw=35e sw=3a00 v=81 0=8000:0 1=0:0 > sw=3000 tw=4ffd R6=4000:c90fdaa22168c235
    const.3 d9eb cw=847 sw=3800 v=81 0=2002:a000000000000000 1=14:8000007fffffffff > sw=3000 tw=ffc R6=4000:c90fdaa22168c235
    const.3 d9eb cw=b41 sw=4300 v=3 0=c00f:8000000000000000 1=3f7d:b43b238000000001 > sw=7900 tw=3ff0 R7=4000:c90fdaa22168c235
    const.3 d9eb cw=67f sw=7a00 v=81 0=ffff:97538d8000000001 1=8000:2e39e282bf86c962 > sw=7000 tw=8ffe R6=4000:c90fdaa22168c234
    const.3 d9eb cw=b56 sw=b00 v=6 0=c01f:e2c086365ffbb400 1=ffff:8000000000000000 > sw=100 tw=ffe0 R0=4000:c90fdaa22168c235
    const.3 d9eb cw=f72 sw=300 v=3 0=a:fffffffdffffffff 1=7fff:8000ffffffffffff > sw=3900 tw=3ff8 R7=4000:c90fdaa22168c234
    const.3 d9eb cw=7f sw=4600 v=3 0=4005:8000020000000000 1=4035:cbd658ed078b9000 > sw=7c00 tw=3ff0 R7=4000:c90fdaa22168c235
    const.3 d9eb cw=42 sw=3b00 v=0 0=3c04:ffffffffffffffff 1=8000:ebdd1a91b2034415 > sw=3100 tw=cfff R6=4000:c90fdaa22168c235
    const.3 d9eb cw=879 sw=2a00 v=60 0=0:0 1=0:1fffffffffff > sw=2000 tw=e4ff R4=4000:c90fdaa22168c235
    const.3 d9eb cw=45b sw=2a00 v=60 0=3bda:a1344f74c3983e69 1=2006:e7437463cbf44325 > sw=2000 tw=c0ff R4=4000:c90fdaa22168c234
    const.3 d9eb cw=77f sw=1600 v=c 0=8000:0 1=d157:d266d0c50eb72d29 > sw=c00 tw=ff13 R1=4000:c90fdaa22168c234
    const.4 d9ec cw=47f sw=20e v=3 0=bfc3:eccea3c16c2183d6 1=3fc3:eccea3c16c2183d5 > sw=380e tw=3ff0 R7=3ffd:9a209a84fbcff798
    const.4 d9ec cw=c4a sw=2d08 v=60 0=c083:ffffffffffffffff 1=4083:fffffffffffffffd > sw=2508 tw=c0ff R4=3ffd:9a209a84fbcff798
    const.4 d9ec cw=f7f sw=3a00 v=81 0=3be1:fffe000000000000 1=ffff:8000003fffffffff > sw=3000 tw=ffe R6=3ffd:9a209a84fbcff798
    const.4 d9ec cw=841 sw=801 v=6 0=3bff:fffffffffffffeff 1=ffff:8000000000000000 > sw=1 tw=ffe0 R0=3ffd:9a209a84fbcff799
    const.4 d9ec cw=77f sw=5d00 v=18 0=4034:8000000000000000 1=0:0 > sw=5500 tw=fd0f R2=3ffd:9a209a84fbcff798
    const.4 d9ec cw=47f sw=300 v=3 0=400d:8000000001fff000 1=8000:0 > sw=3900 tw=3ff4 R7=3ffd:9a209a84fbcff798
    const.4 d9ec cw=b7f sw=1200 v=c 0=3fee:ffbfffffffffffff 1=bfee:ffbffffffffffffc > sw=800 tw=ff03 R1=3ffd:9a209a84fbcff799
    const.4 d9ec cw=37f sw=2600 v=30 0=4077:b1ab3f0000000001 1=c057:be1f48fd712d5bb1 > sw=1c00 tw=f03f R3=3ffd:9a209a84fbcff799
    const.4 d9ec cw=7f sw=600 v=3 0=8000:1ffffffffff 1=ffff:a029538000000001 > sw=3c00 tw=3ffa R7=3ffd:9a209a84fbcff799
    const.4 d9ec cw=b7f sw=7e00 v=81 0=3bff:d981ac8000000000 1=800b:8000000000000005 > sw=7400 tw=ffc R6=3ffd:9a209a84fbcff799
    const.4 d9ec cw=67d sw=1641 v=c 0=8028:fbffffffffffffff 1=ffe7:8000010000000000 > sw=c41 tw=ff03 R1=3ffd:9a209a84fbcff798
    const.4 d9ec cw=c7f sw=6d00 v=60 0=c02f:ff80000000000000 1=3ff5:8000000000000000 > sw=6500 tw=c0ff R4=3ffd:9a209a84fbcff798
    const.4 d9ec cw=64d sw=2800 v=60 0=52a1:8000000000000000 1=402a:ffff7ffe00000000 > sw=2000 tw=c0ff R4=3ffd:9a209a84fbcff798
    const.5 d9ed cw=378 sw=6d18 v=60 0=43f7:bf4c74859b4d5808 1=bf88:bceac9b4ded08f06 > sw=6518 tw=c0ff R4=3ffe:b17217f7d1cf79ac
    const.5 d9ed cw=74f sw=2e00 v=60 0=29:3fffffff 1=3bd9:ffffffffbfffffff > sw=2400 tw=c8ff R4=3ffe:b17217f7d1cf79ab
    const.5 d9ed cw=37b sw=3f3a v=81 0=bc17:8000000000000003 1=bc0e:ceff9c0608ecc1c8 > sw=353a tw=ffc R6=3ffe:b17217f7d1cf79ac
    const.5 d9ed cw=b7f sw=144b v=c 0=3f78:ffffffffffffffff 1=3f47:80000000ffffffff > sw=c4b tw=ff03 R1=3ffe:b17217f7d1cf79ac
    const.5 d9ed cw=65b sw=2651 v=30 0=f676:a002304b22b3e9e8 1=f6af:88e9aee5f0c6d069 > sw=1c51 tw=f03f R3=3ffe:b17217f7d1cf79ab
    const.5 d9ed cw=7f sw=7900 v=81 0=2004:ffffffffffffffff 1=2004:fffffffffffffffd > sw=7100 tw=ffc R6=3ffe:b17217f7d1cf79ac
    const.5 d9ed cw=67f sw=1400 v=c 0=8019:80000000003fffff 1=c3f8:ffffffffffe00000 > sw=c00 tw=ff03 R1=3ffe:b17217f7d1cf79ab
    const.5 d9ed cw=37f sw=4c00 v=6 0=9449:9aae14da41c86800 1=bbde:b262a8ca43211cf2 > sw=4400 tw=ffc0 R0=3ffe:b17217f7d1cf79ac
    const.5 d9ed cw=37f sw=1100 v=c 0=dfff:8001ffffffffffff 1=8000:0 > sw=900 tw=ff43 R1=3ffe:b17217f7d1cf79ac
    const.5 d9ed cw=b7b sw=4c00 v=6 0=8000:800007ffffffffff 1=ffd5:807fffffffffffff > sw=4400 tw=ffc8 R0=3ffe:b17217f7d1cf79ac
    const.5 d9ed cw=47f sw=3400 v=c0 0=8000:7800000000000000 1=bf8a:cfe1280064e89400 > sw=2c00 tw=23ff R5=3ffe:b17217f7d1cf79ab
    const.5 d9ed cw=87f sw=1800 v=18 0=4029:c03563efefc9d578 1=ffff:8000000000000000 > sw=1000 tw=fe0f R2=3ffe:b17217f7d1cf79ac
    const.5 d9ed cw=f7f sw=d00 v=6 0=bf8f:8000000000000003 1=3c0a:8000000000000005 > sw=500 tw=ffc0 R0=3ffe:b17217f7d1cf79ab
    const.6 d9ee cw=a7f sw=5300 v=d 0=c024:ffffffe000000000 1=c024:ffffffe000000002 > sw=4900 tw=ff04 R1=0:0
    const.6 d9ee cw=e7f sw=5d1b v=18 0=bf84:8000000000000000 1=bff5:100 > sw=551b tw=fe1f R2=0:0
    const.6 d9ee cw=341 sw=5a00 v=18 0=4080:ffffffdfffffffff 1=3f91:ffffe00000000000 > sw=5000 tw=fc1f R2=0:0
    const.6 d9ee cw=f7f sw=3a00 v=81 0=8000:0 1=3f85:f712fdacc2167401 > sw=3000 tw=5ffc R6=0:0
    const.6 d9ee cw=b53 sw=2500 v=30 0=403d:a240000000000000 1=803b:fffffeffffffffff > sw=1d00 tw=f07f R3=0:0
    const.6 d9ee cw=37f sw=6700 v=30 0=7fcf:8000000000000004 1=c3ff:ffffffffffffffbf > sw=5d00 tw=f07f R3=0:0
    const.6 d9ee cw=b7f sw=586c v=18 0=a003:a4c3a78000000000 1=2003:a4c3a78000000002 > sw=506c tw=fc1f R2=0:0
    const.6 d9ee cw=67f sw=4300 v=3 0=c024:fffffffffffe0000 1=4024:fffffffffffe0002 > sw=7900 tw=7ff0 R7=0:0
    const.6 d9ee cw=f71 sw=4b00 v=6 0=8000:0 1=802c:8000000000000000 > sw=4100 tw=ffc5 R0=0:0
    const.6 d9ee cw=260 sw=4640 v=3 0=3ff6:fcbc2aea15cb2585 1=3fbe:fd683adc67435c00 > sw=7c40 tw=7ff0 R7=0:0
    const.6 d9ee cw=655 sw=7c50 v=81 0=bf6a:8000000000007fff 1=dffb:c000000000000000 > sw=7450 tw=1ffc R6=0:0
    const.6 d9ee cw=457 sw=2d00 v=60 0=3fcb:9eafac2ac3522db7 1=3fd3:d3be820000000000 > sw=2500 tw=c1ff R4=0:0
    const.6 d9ee cw=76e sw=6700 v=30 0=7fff:8000000000000000 1=3f77:d8ffcba8ade8232e > sw=5d00 tw=f27f R3=0:0
    cmp.fcompp ded9 cw=37f sw=2700 v=30 0=8000:1b259c8000000001 1=17:e9cbbad229c002d3 > sw=3102 tw=ffff
    cmp.fcompp ded9 cw=352 sw=3600 v=c0 0=0:0 1=8018:ffffffffffffffff > sw=0 tw=ffff
    cmp.fcompp ded9 cw=473 sw=4600 v=3 0=3c10:88515afe070d39d8 1=8000:0 > sw=1000 tw=ffff
    cmp.fcompp ded9 cw=a78 sw=1800 v=18 0=bfbf:f7ffffffffffffff 1=bfbf:f7fffffffffffffe > sw=2900 tw=ffff
    cmp.fcompp ded9 cw=24e sw=3e00 v=81 0=3f83:8000000000000008 1=bf56:ad5e5c8000000001 > sw=800 tw=ffff
    cmp.fcompp ded9 cw=b78 sw=410 v=3 0=8000:0 1=8000:0 > sw=5010 tw=ffff
    cmp.fcompp ded9 cw=65f sw=3f00 v=81 0=5ffa:aa1bc30000000001 1=401e:cc6fe7e56f412000 > sw=800 tw=ffff
    cmp.fcompp ded9 cw=a56 sw=2840 v=0 0=3fee:fffff00000000000 1=29:8000000000000000 > sw=edc1 tw=ffff
    cmp.fcompp ded9 cw=b7f sw=1c1b v=18 0=407f:8000000000000002 1=407f:8000000000000002 > sw=681b tw=ffff
    cmp.fcompp ded9 cw=87f sw=5a5e v=18 0=33:a0c09a8997cbb58b 1=8033:a0c09a8997cbb588 > sw=285e tw=ffff
    cmp.fcompp ded9 cw=f75 sw=6100 v=30 0=7fff:8000000000000000 1=7fff:8000000000000003 > sw=7501 tw=ffff
    cmp.fcompp ded9 cw=24c sw=134c v=c 0=4084:800000000fffffff 1=3c0a:8000000800000000 > sw=204c tw=ffff
    cmp.fcompp ded9 cw=e7f sw=1600 v=c 0=c3f7:803fffffffffffff 1=3d:e7ca91bd5d01a151 > sw=2100 tw=ffff
    cmp.fucom dde1 cw=77c sw=4a00 v=6 0=af2:ff00000000000000 1=fff4:fdee3bb5f6a43c00 > sw=800 tw=ffc3
    cmp.fucom dde1 cw=74f sw=3900 v=81 0=403b:ffffffffffffbfff 1=ffff:8000000000000000 > sw=3800 tw=3ffe
    cmp.fucom dde1 cw=41 sw=7740 v=c0 0=43fd:8450468000000001 1=c3fd:8450468000000003 > sw=3040 tw=fff
    cmp.fucom dde1 cw=47f sw=5f00 v=3c 0=3ffc:a79daf58374d65c3 1=0:8000000000000000 > sw=1802 tw=f20f
    cmp.fucom dde1 cw=f7f sw=f00 v=6 0=d0cc:ffffffffffffffff 1=43fa:fffffffffffc0000 > sw=900 tw=ffc3
    cmp.fucom dde1 cw=76d sw=5d00 v=df 0=3bce:fbe5b757dd9282cd 1=400b:8000000000000000 > sw=1900 tw=c00
    cmp.fucom dde1 cw=f47 sw=6440 v=30 0=a19d:ffffffffffffbfff 1=a19d:ffffffffffffbffd > sw=2140 tw=f0ff
    cmp.fucom dde1 cw=f69 sw=6e21 v=60 0=c081:83dad8778b2e507f 1=c081:83dad8778b2e507d > sw=2921 tw=c3ff
    cmp.fucom dde1 cw=643 sw=900 v=6 0=0:0 1=18:c2d7857e893d5000 > sw=900 tw=ffc7
    cmp.fucom dde1 cw=a79 sw=1a00 v=18 0=c009:ca80000000000000 1=402d:efffffffffffffff > sw=1900 tw=fc3f
    cmp.fucom dde1 cw=27f sw=3200 v=c0 0=c082:fbf5e618fc3e7159 1=433f:e385616e0ba8b47f > sw=3100 tw=fff
    cmp.fucom dde1 cw=77f sw=3500 v=c0 0=8035:9833060000000001 1=c3f7:acd504ea219bc718 > sw=3000 tw=fff
    cmp.fucom dde1 cw=a4e sw=1200 v=c 0=36:8000000000000000 1=36:8000000000000000 > sw=5000 tw=ff0f
    cmp.fucomp dde9 cw=258 sw=7410 v=c0 0=4016:6c00000000000000 1=7ffc:800000000000007f > sw=f591 tw=2fff
    cmp.fucomp dde9 cw=f73 sw=6700 v=30 0=4036:815bc14176da0cf1 1=ef60:8000000000000800 > sw=2800 tw=f3ff
    cmp.fucomp dde9 cw=860 sw=1400 v=c 0=0:0 1=401d:8000000000ffffff > sw=1900 tw=ff3f
    cmp.fucomp dde9 cw=f79 sw=7100 v=c0 0=a001:d653a9685161ea98 1=2:9587475f8cd86e47 > sw=3900 tw=3fff
    cmp.fucomp dde9 cw=34f sw=e00 v=6 0=8000:7ffffffff0000000 1=0:7ffffffff0000001 > sw=1102 tw=ffef
    cmp.fucomp dde9 cw=457 sw=6a12 v=60 0=c02a:fffffffffffff 1=2004:920f69425de97400 > sw=7513 tw=cfff
    cmp.fucomp dde9 cw=a7f sw=6b00 v=60 0=c401:8000000000000000 1=4401:8000000000000000 > sw=3100 tw=cfff
    cmp.fucomp dde9 cw=67f sw=3600 v=c0 0=3f76:a8b11d1dcc87d0ea 1=bf95:83ffffffffffffff > sw=3800 tw=3fff
    cmp.fucomp dde9 cw=f7f sw=b00 v=6 0=7fe7:e10c1559581c0401 1=ffec:ffffffffffffffff > sw=1000 tw=ffcf
    cmp.fucomp dde9 cw=37f sw=4e00 v=6 0=c03e:ffffdfffe0000000 1=bf71:ffffffffffffffff > sw=1100 tw=ffcf
    cmp.fucomp dde9 cw=7f sw=7c25 v=b1 0=3f82:ffffffffffffffff 1=43fd:ffffffffffffffff > sw=125 tw=f0fc
    cmp.fucomp dde9 cw=778 sw=6200 v=30 0=bfd1:8000000000001fff 1=bfdb:f1f1790b63ce49e8 > sw=2800 tw=f3ff
    cmp.fucomp dde9 cw=47b sw=3300 v=c0 0=800b:9be7b208d31c2bff 1=4085:0 > sw=7d01 tw=bfff
    cmp.fucompp dae9 cw=37f sw=a00 v=6 0=7fe8:869bd7f91db2b24 1=bbfe:100000 > sw=5d01 tw=ffff
    cmp.fucompp dae9 cw=f73 sw=4900 v=bf 0=402d:8000000000000000 1=c046:80000000000fffff > sw=1800 tw=303c
    cmp.fucompp dae9 cw=5a sw=7a00 v=81 0=0:0 1=3f8f:8e3f06cf49cc6095 > sw=900 tw=ffff
    cmp.fucompp dae9 cw=468 sw=2900 v=60 0=3fbe:d6455dd8d5ca3801 1=43fb:8000010000000000 > sw=3900 tw=ffff
    cmp.fucompp dae9 cw=7f sw=6300 v=30 0=43f7:c7cf1b0f98144e91 1=43f7:c7cf1b0f98144e90 > sw=3000 tw=ffff
    cmp.fucompp dae9 cw=a7f sw=7200 v=c0 0=4009:a71d731365d99fcf 1=803c:d1fb6f8000000000 > sw=0 tw=ffff
    cmp.fucompp dae9 cw=f54 sw=5a00 v=18 0=bbe0:8000000000000000 1=5ffa:ffffff8000000000 > sw=2900 tw=ffff
    cmp.fucompp dae9 cw=454 sw=1a00 v=18 0=8189:e75b3f8000000001 1=81a6:81ab0999da65923c > sw=2800 tw=ffff
    cmp.fucompp dae9 cw=c42 sw=600 v=3 0=8000:2c4af26beefb3401 1=8000:0 > sw=1102 tw=ffff
    cmp.fucompp dae9 cw=48 sw=0 v=3 0=8000:0 1=9c64:8000000000000002 > sw=1000 tw=ffff
    cmp.fucompp dae9 cw=37f sw=5100 v=c 0=3bfa:8938879fa8faf00f 1=8000:913bb9267b0da800 > sw=2002 tw=ffff
    cmp.fucompp dae9 cw=7f sw=142a v=c 0=c040:f7b1084a87d7207b 1=bfdc:fffffffffffffffd > sw=212a tw=ffff
    cmp.fucompp dae9 cw=a7f sw=6d00 v=e1 0=4010:a98cd1ab20ecd001 1=4010:a98cd1ab20ecd002 > sw=3900 tw=3ffc
    cmp.fcomi dbf1 cw=b46 sw=1c00 v=18 0=5fff:8000000000000100 1=600f:e8668eb53bd45441 f=8d0 > sw=1c00 tw=fc3f f=1
    cmp.fcomi dbf1 cw=f5b sw=4400 v=e7 0=7ff1:bc423a2797a87533 1=bbd8:8000000000000005 f=84 > sw=4400 tw=3c0 f=0
    cmp.fcomi dbf1 cw=b7f sw=1600 v=c 0=ffff:8000000000000000 1=ffff:8000000000000001 f=8d0 > sw=1601 tw=ffaf f=45
    cmp.fcomi dbf1 cw=65 sw=2600 v=30 0=bbe8:8000000000000000 1=7fd4:84006a0000000001 f=8c4 > sw=2600 tw=f0ff f=1
    cmp.fcomi dbf1 cw=a45 sw=7945 v=81 0=c01e:ffffffbfffe00000 1=bf6a:ffffffffffffffff f=810 > sw=7945 tw=3ffc f=1
    cmp.fcomi dbf1 cw=c7f sw=3400 v=c0 0=43fe:fafd1e5e31b4727f 1=7fe4:ffffffffffe00000 f=851 > sw=3400 tw=fff f=1
    cmp.fcomi dbf1 cw=c55 sw=3900 v=e1 0=3c0a:8000001fffffffff 1=dffb:80000000003fffff f=8c4 > sw=3900 tw=3fc f=0
    cmp.fcomi dbf1 cw=e7e sw=3f00 v=81 0=ffff:f1d4ed696ed4b22d 1=4080:f4b584f93c21c3cd f=811 > sw=bf81 tw=bffc f=45
    cmp.fcomi dbf1 cw=48 sw=7a00 v=91 0=7fc6:ffffffffffffffff 1=403b:ffffffffffffffff f=881 > sw=7a00 tw=3cfc f=0
    cmp.fcomi dbf1 cw=668 sw=3500 v=c0 0=e01f:ffffffffffffffff 1=8000:0 f=15 > sw=3500 tw=4fff f=1
    cmp.fcomi dbf1 cw=37f sw=6500 v=30 0=403f:8000000000000002 1=404d:fffffffffffffffd f=80 > sw=6500 tw=f0ff f=1
    cmp.fcomi dbf1 cw=463 sw=500 v=3 0=4083:80001fffffffffff 1=4402:ada3a8e07713530d f=c4 > sw=500 tw=fff0 f=1
    cmp.fcomi dbf1 cw=e7f sw=562e v=c 0=7fff:9cc4264d0661ec00 1=ffff:8000000000000000 f=c4 > sw=562f tw=ffaf f=45
    cmp.fucomi dbe9 cw=763 sw=3601 v=c0 0=3fdc:a2f3170741b3b782 1=7fff:8000000000000004 f=41 > sw=3601 tw=8fff f=45
    cmp.fucomi dbe9 cw=37f sw=c00 v=6 0=8000:0 1=4076:ffffffffffffffff f=814 > sw=c00 tw=ffc7 f=1
    cmp.fucomi dbe9 cw=f7f sw=1400 v=c 0=0:0 1=c07c:ae83f4ba86a7ee05 f=5 > sw=1400 tw=ff1f f=0
    cmp.fucomi dbe9 cw=478 sw=5540 v=c 0=ffe4:8000000000000007 1=7fff:8000000000000000 f=c5 > sw=5540 tw=ff8f f=1
    cmp.fucomi dbe9 cw=87f sw=3c00 v=81 0=43f9:fffffff800000000 1=4d0f:8000000000000006 f=55 > sw=3c00 tw=3ffc f=1
    cmp.fucomi dbe9 cw=37f sw=7500 v=c0 0=400d:8000000000000006 1=400d:8000000000000007 f=54 > sw=7500 tw=fff f=1
    cmp.fucomi dbe9 cw=7f sw=6300 v=30 0=bbf7:8000000000200000 1=bbf7:8000000000200000 f=d0 > sw=6300 tw=f0ff f=40
    cmp.fucomi dbe9 cw=7f sw=6b00 v=60 0=5ffd:de2b652242749194 1=dffd:de2b652242749195 f=8c1 > sw=6b00 tw=c3ff f=0
    cmp.fucomi dbe9 cw=87f sw=2d06 v=60 0=0:191bb80388bd9042 1=8000:0 f=801 > sw=2d06 tw=dbff f=0
    cmp.fucomi dbe9 cw=37f sw=3200 v=c0 0=dffb:8d31abdecfb42000 1=7fed:c37dc6a93eda8afc f=c0 > sw=3200 tw=fff f=1
    cmp.fucomi dbe9 cw=b7f sw=6900 v=60 0=5ffd:fffffdffffffffff 1=dffb:ffdfffffffffffff f=851 > sw=6900 tw=c3ff f=0
    cmp.fucomi dbe9 cw=841 sw=4000 v=3 0=1f:8000000008000000 1=801f:8000000008000003 f=91 > sw=4000 tw=fff0 f=0
    cmp.fucomi dbe9 cw=c7f sw=2900 v=60 0=0:40000000000000 1=37:8000000000000020 f=815 > sw=2902 tw=cbff f=1
    cmp.fcomip dff1 cw=f7f sw=1b00 v=5a 0=ffff:fff8000000000000 1=3f6b:fe280941269f7000 f=804 > sw=2301 tw=ccf3 f=45
    cmp.fcomip dff1 cw=e63 sw=742 v=3 0=bff9:8000000000000000 1=bfdf:8000000000000002 f=d1 > sw=f42 tw=fff3 f=1
    cmp.fcomip dff1 cw=27f sw=1900 v=18 0=ffc0:8d47512fea0a72bc 1=ffff:8000000000000000 f=c4 > sw=2100 tw=feff f=0
    cmp.fcomip dff1 cw=b7f sw=3800 v=81 0=4009:fffffc0000000000 1=ffd3:8001000000000000 f=d5 > sw=0 tw=fffc f=0
    cmp.fcomip dff1 cw=851 sw=4200 v=3 0=8000:29e09e2416e0106c 1=2003:fffffffffffffffc f=811 > sw=c282 tw=fff2 f=1
    cmp.fcomip dff1 cw=47f sw=4d00 v=6 0=bf8c:ffefffffffffffff 1=bf8c:ffefffffffffffff f=8d4 > sw=5500 tw=ffcf f=40
    cmp.fcomip dff1 cw=77f sw=c00 v=6 0=43f7:8000000000000006 1=3fff:8000000000000000 f=d1 > sw=1400 tw=ffcf f=0
    cmp.fcomip dff1 cw=f7f sw=823 v=6 0=fff4:fd2074e4df1f7577 1=401e:f54b62b6928993ce f=84 > sw=1023 tw=ffcf f=1
    cmp.fcomip dff1 cw=b7f sw=4900 v=6 0=3767:8000003fffffffff 1=3767:8000003ffffffffd f=10 > sw=5100 tw=ffcf f=0
    cmp.fcomip dff1 cw=47e sw=797a v=81 0=c029:8000000000100000 1=4029:8000000000100000 f=d5 > sw=417a tw=fffc f=1
    cmp.fcomip dff1 cw=87f sw=3200 v=c0 0=c967:8000000000000000 1=4005:ac319b0000000000 f=d5 > sw=3a00 tw=3fff f=1
    cmp.fcomip dff1 cw=274 sw=6d20 v=60 0=8000:0 1=3fcf:84569a53a7b18001 f=94 > sw=7520 tw=cfff f=1
    cmp.fcomip dff1 cw=27f sw=7205 v=c0 0=dff9:b346d2dadedc0981 1=c3ff:a873044fb1bf703c f=8d0 > sw=7a05 tw=3fff f=1
    cmp.fucomip dfe9 cw=27f sw=83b v=6 0=803d:ffffffffffffffff 1=803d:fffffffffffffffe f=81 > sw=103b tw=ffcf f=1
    cmp.fucomip dfe9 cw=72 sw=4f00 v=6 0=bf6d:ffffffffffffffff 1=3f6d:fffffffffffffffc f=50 > sw=5700 tw=ffcf f=1
    cmp.fucomip dfe9 cw=b7f sw=672a v=30 0=8000:0 1=0:1 f=8d0 > sw=6f2a tw=fbff f=1
    cmp.fucomip dfe9 cw=870 sw=1000 v=c 0=3f85:8000000000000000 1=bbd6:ffffffffe0000000 f=d1 > sw=1800 tw=ff3f f=0
    cmp.fucomip dfe9 cw=f7d sw=5000 v=c 0=0:0 1=401e:8000040000000000 f=814 > sw=5800 tw=ff3f f=1
    cmp.fucomip dfe9 cw=7f sw=91b v=6 0=3c00:8000000000000005 1=3b97:8000000020000000 f=8c1 > sw=111b tw=ffcf f=0
    cmp.fucomip dfe9 cw=b42 sw=7c00 v=81 0=ffde:fffffffffdffffff 1=4008:8000000000000000 f=8d4 > sw=4400 tw=fffc f=1
    cmp.fucomip dfe9 cw=37f sw=2f00 v=60 0=43fa:a2a0f87be6b84c00 1=43e8:f525a7a38a9aba90 f=45 > sw=3700 tw=cfff f=0
    cmp.fucomip dfe9 cw=f52 sw=1200 v=c 0=ffff:fffffff800000000 1=c077:b9a16664a5d826dc f=81 > sw=1a00 tw=ff3f f=45
    cmp.fucomip dfe9 cw=f57 sw=7a40 v=81 0=5010:b00164c230ac28b0 1=c07e:b753f940819b02ae f=8d0 > sw=4240 tw=fffc f=0
    cmp.fucomip dfe9 cw=a7f sw=300 v=3 0=800d:8000000000000000 1=7fff:8843558000000000 f=8c1 > sw=b01 tw=fffb f=45
    cmp.fucomip dfe9 cw=b7d sw=5800 v=18 0=3fee:7fffffff 1=4028:8080000000000000 f=8d1 > sw=6001 tw=fcff f=45
    cmp.fucomip dfe9 cw=77f sw=5262 v=c 0=0:0 1=ffd8:945449c7c4a356b4 f=8c4 > sw=5a62 tw=ff3f f=0
    cmp.ftst d9e4 cw=f4c sw=5e00 v=18 0=7fed:c7e3750000000000 1=ffed:c7e3750000000002 > sw=1800 tw=fc3f
    cmp.ftst d9e4 cw=37f sw=400 v=3 0=8000:0 1=ffe5:d9b54ca23d83fdd0 > sw=4000 tw=fff1
    cmp.ftst d9e4 cw=f43 sw=6e00 v=60 0=41:c880c7741ec403e6 1=4402:fffffffffdffffff > sw=2800 tw=c3ff
    cmp.ftst d9e4 cw=27f sw=150e v=c 0=8000:6 1=bf80:ffffffffffffffff > sw=110e tw=ff2f
    cmp.ftst d9e4 cw=47f sw=c00 v=6 0=dffa:fffffffffffffe00 1=ffff:8000000000000000 > sw=900 tw=ffe3
    cmp.ftst d9e4 cw=c7f sw=4000 v=3 0=4024:ffffffffffffffff 1=3ffa:ffffffffff800000 > sw=0 tw=fff0
    cmp.ftst d9e4 cw=75e sw=2b00 v=60 0=4084:bf29ee0860c01000 1=0:73f70285d093cf3f > sw=2800 tw=e3ff
    cmp.ftst d9e4 cw=77f sw=b58 v=6 0=800e:9715777f34770d45 1=4404:c1a52a89d8acb584 > sw=958 tw=ffc3
    cmp.ftst d9e4 cw=7f sw=5b00 v=18 0=803f:8000000000000003 1=fff0:8000000000000000 > sw=1900 tw=fc3f
    cmp.ftst d9e4 cw=772 sw=3500 v=c0 0=3a:8000000000000000 1=ffe6:d122dc65989d9881 > sw=3000 tw=fff
    cmp.ftst d9e4 cw=a7f sw=7177 v=0 0=401c:8d353c2000000000 1=4057:84edec0000000000 > sw=7577 tw=ffff
    cmp.ftst d9e4 cw=37f sw=3f00 v=81 0=c00f:8e82f9b715b5982c 1=402a:e9b4dc0000000000 > sw=3900 tw=3ffc
    cmp.ftst d9e4 cw=c7f sw=7900 v=81 0=43f9:8000000000000000 1=2005:aaa60b4a8c954c00 > sw=3800 tw=3ffc
    cmp.fxam d9e5 cw=c6c sw=700 v=3 0=ffff:87b6438000000001 1=45:ee35720000000001 > sw=300 tw=fff2
    cmp.fxam d9e5 cw=7f sw=5200 v=c 0=c000:ffffffffffffffff 1=4004:a3c3d2e0b3000000 > sw=1600 tw=ff0f
    cmp.fxam d9e5 cw=a7f sw=2200 v=30 0=400e:f000000000000000 1=c3fa:be1f2e37cef823fc > sw=2400 tw=f0ff
    cmp.fxam d9e5 cw=f7f sw=900 v=6 0=7fff:f2dc5dea2eed81a1 1=bf8c:8000000000800000 > sw=900 tw=ffcb
    cmp.fxam d9e5 cw=44b sw=600 v=3 0=3fbc:ffffffffffffffff 1=3fdc:8000000000000008 > sw=400 tw=fff0
    cmp.fxam d9e5 cw=f6c sw=4b04 v=6 0=4400:80001fffffffffff 1=89c9:8000000000000000 > sw=c04 tw=ffc3
    cmp.fxam d9e5 cw=b4d sw=4500 v=1b 0=0:fffffffffffffffc 1=0:fffffffffffffffe > sw=4400 tw=fc3a
    cmp.fxam d9e5 cw=36b sw=200 v=3 0=7fff:c7ae804494ba9c09 1=ffff:c7ae804494ba9c0b > sw=100 tw=fffa
    cmp.fxam d9e5 cw=77f sw=3500 v=c0 0=0:0 1=800d:8000000000000004 > sw=7000 tw=1fff
    cmp.fxam d9e5 cw=c49 sw=5700 v=0 0=ffc9:ffbfffffffffffff 1=7f96:c000000000000000 > sw=5300 tw=ffff
    cmp.fxam d9e5 cw=37f sw=5826 v=18 0=8000:80000000000007ff 1=7fff:8000000000000000 > sw=5e26 tw=febf
    cmp.fxam d9e5 cw=c5b sw=100 v=3 0=bf83:e661ad91b203a978 1=7fff:ffffffffff > sw=600 tw=fff8
    cmp.fxam d9e5 cw=b5f sw=2f12 v=60 0=4085:8000000000000003 1=c404:fdffffffffffffff > sw=2c12 tw=c3ff
    cmov.2 dac1 cw=b64 sw=7520 v=c0 0=4026:8000000000000000 1=403d:8000000000000000 f=845 > sw=7520 tw=fff R6=403d:8000000000000000 f=845
    cmov.2 dac1 cw=77f sw=5f00 v=18 0=a006:8000000000000000 1=a006:8000000000000000 f=841 > sw=5f00 tw=fc3f f=841
    cmov.2 dac1 cw=77f sw=e08 v=de 0=3c14:8000000000000000 1=bbef:ffffffffffffffff f=851 > sw=e08 tw=c03 R1=bbef:ffffffffffffffff f=851
    cmov.2 dac1 cw=67f sw=4700 v=3 0=ffff:8000000000000000 1=ffc6:c1eaefecb58b0c3e f=51 > sw=4700 tw=fff0 R0=ffc6:c1eaefecb58b0c3e f=51
    cmov.2 dac1 cw=b7f sw=100 v=3 0=4030:8a38d0802cc2a1f7 1=19:f243148000000000 f=8c4 > sw=100 tw=fff0 f=8c4
    cmov.2 dac1 cw=7f sw=5404 v=c 0=a003:ed468f0bad5cb175 1=25b0:8000000000000000 f=14 > sw=5404 tw=ff0f f=14
    cmov.2 dac1 cw=a7f sw=5600 v=c 0=2000:ffffffdfffffffff 1=a000:ffffffdffffffffc f=890 > sw=5600 tw=ff0f f=890
    cmov.2 dac1 cw=843 sw=1d00 v=18 0=43f6:8000000000000000 1=c3f6:8000000000000003 f=54 > sw=1d00 tw=fc3f f=54
    cmov.2 dac1 cw=b66 sw=2b00 v=60 0=ffbb:c2fd77f4f714ee7b 1=bc13:ffffffffffffffff f=95 > sw=2b00 tw=c3ff R5=bc13:ffffffffffffffff f=95
    cmov.2 dac1 cw=a7f sw=1a1a v=18 0=bfbf:ffffffffffffffff 1=3fd4:ffffffffffffffff f=8d5 > sw=1a1a tw=fc3f R3=3fd4:ffffffffffffffff f=8d5
    cmov.2 dac1 cw=72 sw=2a00 v=60 0=8000:0 1=ffdf:8650d35844bebe6d f=d4 > sw=2a00 tw=c7ff f=d4
    cmov.2 dac1 cw=b7f sw=4000 v=3 0=7fff:8000000000000000 1=8000:2b8960000000001 f=c5 > sw=4000 tw=fffa R0=8000:2b8960000000001 f=c5
    cmov.2 dac1 cw=442 sw=4c00 v=6 0=bbd8:7f649d0000000000 1=3ba4:fe98d0df41055284 f=894 > sw=4c00 tw=ffcb f=894
    cmov.3 dbc1 cw=77 sw=5820 v=18 0=ffd4:ffffefffffffffff 1=ffff:85638407cafbde06 f=8d5 > sw=5820 tw=fe3f f=8d5
    cmov.3 dbc1 cw=37f sw=3700 v=fe 0=3f74:fffbffffffffffff 1=403e:df32153200000000 f=4 > sw=3700 tw=3 R6=403e:df32153200000000 f=4
    cmov.3 dbc1 cw=345 sw=2200 v=30 0=c02a:f800000000000000 1=802d:98a5c31116160400 f=805 > sw=2200 tw=f0ff f=805
    cmov.3 dbc1 cw=36e sw=6f00 v=60 0=8018:8000000000000005 1=1fff:8000000000800000 f=814 > sw=6f00 tw=c3ff R5=1fff:8000000000800000 f=814
    cmov.3 dbc1 cw=372 sw=6a00 v=60 0=c3fd:bf21f8c1ea19a05b 1=31:8000000000000001 f=40 > sw=6a00 tw=c3ff R5=31:8000000000000001 f=40
    cmov.3 dbc1 cw=f7f sw=52d v=3 0=c01c:d697700000000000 1=c01c:d697700000000002 f=891 > sw=52d tw=fff0 f=891
    cmov.3 dbc1 cw=a7f sw=2500 v=30 0=3f8f:8000000000000000 1=3c0b:8040000000000000 f=90 > sw=2500 tw=f0ff R4=3c0b:8040000000000000 f=90
    cmov.3 dbc1 cw=f7f sw=4000 v=3 0=0:0 1=0:2 f=84 > sw=4000 tw=fffa R0=0:2 f=84
    cmov.3 dbc1 cw=267 sw=2900 v=60 0=7fec:861f81c0b5464a4d 1=7ff1:fffe000000000000 f=885 > sw=2900 tw=c3ff f=885
    cmov.3 dbc1 cw=67f sw=2d00 v=60 0=3f6a:dd3abfdd9cda2ed7 1=3fe6:f725b396fdd59a57 f=51 > sw=2d00 tw=c3ff f=51
    cmov.3 dbc1 cw=c71 sw=6900 v=60 0=8000:0 1=c076:90fea3bf7c667400 f=895 > sw=6900 tw=c7ff f=895
    cmov.3 dbc1 cw=37f sw=7b00 v=81 0=927c:c000000000000000 1=fdcc:fffffffdffffffff f=805 > sw=7b00 tw=3ffc f=805
    cmov.3 dbc1 cw=b47 sw=6f00 v=60 0=5ffb:d4d7b750549da801 1=5ffb:d4d7b750549da800 f=0 > sw=6f00 tw=c3ff R5=5ffb:d4d7b750549da800 f=0
    cmov.4 dac9 cw=c79 sw=2f78 v=f3 0=3c01:8000800000000000 1=bbc3:f249f47fe79a2800 f=4 > sw=2f78 tw=f0 f=4
    cmov.4 dac9 cw=745 sw=1400 v=c 0=c401:dc66764d89e28800 1=401f:9a44c21937955801 f=800 > sw=1400 tw=ff0f f=800
    cmov.4 dac9 cw=37f sw=800 v=6 0=3bda:f15c2325e0a0cf7d 1=7f94:fff8000000000000 f=880 > sw=800 tw=ffc3 f=880
    cmov.4 dac9 cw=648 sw=6540 v=30 0=bbe9:9067445b0e801afc 1=3f75:8000000000000000 f=10 > sw=6540 tw=f0ff f=10
    cmov.4 dac9 cw=378 sw=5700 v=c 0=3be5:d9c8a80000000001 1=bc01:aa4c7b6decaefad6 f=40 > sw=5700 tw=ff0f R2=bc01:aa4c7b6decaefad6 f=40
    cmov.4 dac9 cw=74b sw=500 v=3 0=f4cf:8000000000000000 1=74cf:8000000000000000 f=84 > sw=500 tw=fff0 f=84
    cmov.4 dac9 cw=f7f sw=5200 v=c 0=3c01:ffffffffffffff7f 1=5ffd:edf380d41d54a800 f=50 > sw=5200 tw=ff0f R2=5ffd:edf380d41d54a800 f=50
    cmov.4 dac9 cw=45 sw=7600 v=c0 0=8000:0 1=8028:8af3ba8000000000 f=855 > sw=7600 tw=fff R6=8028:8af3ba8000000000 f=855
    cmov.4 dac9 cw=f60 sw=40 v=3 0=3ff5:bda8d90000000000 1=bff5:bda8d90000000003 f=45 > sw=40 tw=fff0 R0=bff5:bda8d90000000003 f=45
    cmov.4 dac9 cw=87f sw=2f00 v=60 0=935f:8000000000000000 1=3f8f:8000000000000000 f=44 > sw=2f00 tw=c3ff R5=3f8f:8000000000000000 f=44
    cmov.4 dac9 cw=57 sw=7900 v=81 0=fc5a:88a39c6a19c59b72 1=3c18:8004000000000000 f=0 > sw=7900 tw=3ffc f=0
    cmov.4 dac9 cw=b7f sw=5f40 v=18 0=c044:8000000000000001 1=4044:8000000000000000 f=885 > sw=5f40 tw=fc3f f=885
    cmov.4 dac9 cw=f7f sw=7b00 v=81 0=8000:0 1=a2f7:d215d612f5e6ac01 f=15 > sw=7b00 tw=7ffc f=15
    cmov.5 dbc9 cw=f47 sw=1300 v=c 0=403e:ebf2790000000001 1=c01d:8000000000000000 f=844 > sw=1300 tw=ff0f f=844
    cmov.5 dbc9 cw=44 sw=6900 v=60 0=3ffd:8000800000000000 1=3fcc:fffffff800000000 f=c4 > sw=6900 tw=c3ff f=c4
    cmov.5 dbc9 cw=35e sw=7e00 v=81 0=0:3ffffffffffffff 1=bfe0:b86652c5a20bfa5a f=890 > sw=7e00 tw=3ffc R7=bfe0:b86652c5a20bfa5a f=890
    cmov.5 dbc9 cw=67f sw=2f00 v=0 0=ffff:1ffffffff 1=c07e:8000000000000001 f=d1 > sw=2d41 tw=fbff R5=ffff:c000000000000000 f=d1
    cmov.5 dbc9 cw=7f sw=4200 v=3 0=4007:8000000000000000 1=a000:fffffffffffffffc f=c0 > sw=4200 tw=fff0 f=c0
    cmov.5 dbc9 cw=f4d sw=6400 v=fc 0=8000:0 1=802e:ba9fd38d2b549c91 f=11 > sw=6400 tw=f R4=802e:ba9fd38d2b549c91 f=11
    cmov.5 dbc9 cw=762 sw=5b00 v=18 0=43f6:dd874c4b3e912cbd 1=9fff:bd99cd486e00b0b4 f=14 > sw=5b00 tw=fc3f R3=9fff:bd99cd486e00b0b4 f=14
    cmov.5 dbc9 cw=67f sw=7d00 v=81 0=401b:ffffffffffffffff 1=402f:801fffffffffffff f=10 > sw=7d00 tw=3ffc R7=402f:801fffffffffffff f=10
    cmov.5 dbc9 cw=c7f sw=1d00 v=18 0=3f77:ccc6ad1fe4f7a001 1=bfaf:8000000000000007 f=94 > sw=1d00 tw=fc3f R3=bfaf:8000000000000007 f=94
    cmov.5 dbc9 cw=b7f sw=3f7c v=bf 0=8000:6d228dc810476bad 1=8000:0 f=45 > sw=3f7c tw=b001 f=45
    cmov.5 dbc9 cw=f67 sw=3e00 v=81 0=dff9:9c9c28de3c744801 1=c034:8000000000000000 f=8d0 > sw=3e00 tw=3ffc f=8d0
    cmov.5 dbc9 cw=84b sw=3600 v=c0 0=bbff:fffffffffff7ffff 1=0:7fffffffffffffff f=841 > sw=3600 tw=8fff f=841
    cmov.5 dbc9 cw=f5b sw=1f00 v=18 0=5ffa:d8225060a93b1f17 1=c403:8000000000000000 f=800 > sw=1f00 tw=fc3f R3=c403:8000000000000000 f=800
    cmov.6 dad1 cw=45d sw=311d v=c0 0=c07c:8000000000000003 1=8000:0 f=15 > sw=311d tw=5fff R6=8000:0 f=15
    cmov.6 dad1 cw=74d sw=5309 v=c 0=bbd4:951a557f2a7e7400 1=4005:ffffffffff800000 f=804 > sw=5309 tw=ff0f f=804
    cmov.6 dad1 cw=273 sw=2150 v=30 0=c029:b4d0000000000000 1=3fff:8000000000000000 f=c4 > sw=2150 tw=f0ff R4=3fff:8000000000000000 f=c4
    cmov.6 dad1 cw=7f sw=3600 v=c0 0=8000:0 1=8000:7ffffff000000000 f=850 > sw=3600 tw=afff R6=8000:7ffffff000000000 f=850
    cmov.6 dad1 cw=36c sw=6d00 v=60 0=bf8c:800000000000ffff 1=3f8c:800000000000fffc f=84 > sw=6d00 tw=c3ff f=84
    cmov.6 dad1 cw=52 sw=6200 v=30 0=4d35:fffff7ffffffffff 1=5ffb:f86b2dc0e42d57f1 f=81 > sw=6200 tw=f0ff R4=5ffb:f86b2dc0e42d57f1 f=81
    cmov.6 dad1 cw=37f sw=6c00 v=60 0=0:0 1=3c15:d50afe4dac610c01 f=40 > sw=6c00 tw=c3ff R5=3c15:d50afe4dac610c01 f=40
    cmov.6 dad1 cw=27f sw=6a00 v=60 0=3f89:8000000000000004 1=ffff:8000000000000000 f=14 > sw=6a00 tw=e3ff f=14
    cmov.6 dad1 cw=7a sw=6a00 v=60 0=7fff:86ba3d13331d5761 1=ffff:86ba3d13331d5761 f=55 > sw=6a00 tw=ebff R5=ffff:86ba3d13331d5761 f=55
    cmov.6 dad1 cw=7c sw=431c v=b 0=4400:8000000000000003 1=4077:c1cbe2cf02649072 f=8c4 > sw=431c tw=ff30 R0=4077:c1cbe2cf02649072 f=8c4
    cmov.6 dad1 cw=36c sw=800 v=0 0=bbf0:100000 1=3c12:8000000000000000 f=51 > sw=88c1 tw=ffff f=51
    cmov.6 dad1 cw=64a sw=6400 v=0 0=dffd:c12482b4b9a48800 1=7fea:fffffc0000000000 f=c0 > sw=e4c1 tw=ffff f=c0
    cmov.6 dad1 cw=368 sw=3d60 v=81 0=3c03:d4f9360d1c995800 1=5ffb:8000000000000001 f=841 > sw=3d60 tw=3ffc R7=5ffb:8000000000000001 f=841
    cmov.7 dbd1 cw=862 sw=3f20 v=81 0=8059:ebf5472cbce7b066 1=c008:b6768c0927d1d001 f=810 > sw=3f20 tw=3ffc R7=c008:b6768c0927d1d001 f=810
    cmov.7 dbd1 cw=37f sw=5900 v=18 0=7fff:ffff000000000000 1=7fd8:879d490000000000 f=c1 > sw=5900 tw=fcbf f=c1
    cmov.7 dbd1 cw=344 sw=6604 v=30 0=8000:3ffffff 1=1fff:b9c489ba865fdc01 f=81 > sw=6604 tw=f2ff f=81
    cmov.7 dbd1 cw=755 sw=6310 v=30 0=3ffa:f7ffffffffffffff 1=1b37:ffffffffffffffff f=10 > sw=6310 tw=f0ff R4=1b37:ffffffffffffffff f=10
    cmov.7 dbd1 cw=77f sw=5a72 v=18 0=4077:8ad07da771ded992 1=ffff:8000000000000000 f=880 > sw=5a72 tw=febf R3=ffff:8000000000000000 f=880
    cmov.7 dbd1 cw=f6b sw=422 v=3 0=5fff:fffffffc00000000 1=5fff:fffffffc00000003 f=815 > sw=422 tw=fff0 f=815
    cmov.7 dbd1 cw=f54 sw=3150 v=fa 0=c3f9:8000000000400000 1=c427:944585dd015bb0f1 f=11 > sw=3150 tw=33 f=11
    cmov.7 dbd1 cw=b75 sw=1900 v=18 0=dffe:8000000000000007 1=c021:92189ff0f1232de0 f=891 > sw=1900 tw=fc3f f=891
    cmov.7 dbd1 cw=36f sw=3000 v=c0 0=7fbb:8000000000000000 1=8014:fffffffffffffffd f=810 > sw=3000 tw=fff R6=8014:fffffffffffffffd f=810
    cmov.7 dbd1 cw=37f sw=5100 v=c 0=3f7b:e171c3d88e30fac5 1=bf56:f20c80d3acf648df f=d5 > sw=5100 tw=ff0f f=d5
    cmov.7 dbd1 cw=47f sw=2b00 v=60 0=2004:d6011a0000000001 1=43f6:800000000000003f f=804 > sw=2b00 tw=c3ff R5=43f6:800000000000003f f=804
    cmov.7 dbd1 cw=65b sw=3111 v=c0 0=bc06:800000000000ffff 1=3c42:8000000000000000 f=94 > sw=3111 tw=fff R6=3c42:8000000000000000 f=94
    cmov.7 dbd1 cw=b7f sw=7600 v=c0 0=3ffc:ffffffffffffffff 1=7fff:8000000000000000 f=85 > sw=7600 tw=8fff f=85
    cmov.10 dad9 cw=75 sw=5310 v=c 0=8000:4 1=5ffa:800003ffffffffff f=815 > sw=5310 tw=ff0f R2=5ffa:800003ffffffffff f=815
    cmov.10 dad9 cw=27f sw=1100 v=c 0=4082:8000004000000000 1=ffe5:8000000000000000 f=8d5 > sw=1100 tw=ff0f R2=ffe5:8000000000000000 f=8d5
    cmov.10 dad9 cw=872 sw=7d00 v=81 0=5fff:d2991b8000000001 1=4085:fffffffff7ffffff f=801 > sw=7d00 tw=3ffc f=801
    cmov.10 dad9 cw=77b sw=a00 v=6 0=0:0 1=12:832f77f36961f800 f=94 > sw=a00 tw=ffc3 R1=12:832f77f36961f800 f=94
    cmov.10 dad9 cw=464 sw=600 v=3 0=a006:ffffffffffffffff 1=a006:ffffffffffffffff f=845 > sw=600 tw=fff0 f=845
    cmov.10 dad9 cw=b7f sw=6000 v=30 0=42:8008000000000000 1=42:8008000000000001 f=880 > sw=6000 tw=f0ff f=880
    cmov.10 dad9 cw=6e sw=7e6c v=0 0=8000:0 1=7fff:8000000000000000 f=851 > sw=fced tw=ffff f=851
    cmov.10 dad9 cw=a7f sw=a00 v=6 0=4037:8000000000000000 1=c064:8000000003ffffff f=800 > sw=a00 tw=ffc3 f=800
    cmov.10 dad9 cw=c56 sw=1400 v=c 0=8000:0 1=0:1 f=881 > sw=1400 tw=ff9f f=881
    cmov.10 dad9 cw=7f sw=3100 v=d9 0=c07b:d12ffe8a88c4b01d 1=c097:a3f9c90000000001 f=850 > sw=3100 tw=c3c f=850
    cmov.10 dad9 cw=454 sw=1300 v=c 0=4023:ffffffffff7fffff 1=8000:8000000000000000 f=54 > sw=1300 tw=ffaf R2=8000:8000000000000000 f=54
    cmov.10 dad9 cw=37f sw=2e01 v=60 0=3f71:dddd867b8e953f02 1=2001:ffe0000000000000 f=8d0 > sw=2e01 tw=c3ff f=8d0
    cmov.10 dad9 cw=e55 sw=3600 v=c0 0=0:200000 1=c033:ffffffffc0000000 f=850 > sw=3600 tw=2fff f=850
    cmov.11 dbd9 cw=b7f sw=1e00 v=18 0=4402:ffffffffffffffff 1=c3fa:8000000000000000 f=55 > sw=1e00 tw=fc3f f=55
    cmov.11 dbd9 cw=b6c sw=d00 v=66 0=8038:ce30e301b5fffc00 1=3f88:807fffffffffffff f=894 > sw=d00 tw=c3c3 f=894
    cmov.11 dbd9 cw=f7a sw=6200 v=30 0=faad:ffffffffffffffff 1=ffff:9a79e30000000000 f=8c4 > sw=6200 tw=f8ff f=8c4
    cmov.11 dbd9 cw=655 sw=4400 v=3 0=c400:ffffffffffffffff 1=3beb:aaaec6f329a053e7 f=841 > sw=4400 tw=fff0 R0=3beb:aaaec6f329a053e7 f=841
    cmov.11 dbd9 cw=a7f sw=f00 v=0 0=c01c:fee19283090eb400 1=184d:a991e3926e82ed92 f=880 > sw=d41 tw=fffb R1=ffff:c000000000000000 f=880
    cmov.11 dbd9 cw=85b sw=121a v=c 0=8000:ba7fbaf82dd2d59 1=c02a:2388626bab7a70f4 f=855 > sw=121a tw=ffaf f=855
    cmov.11 dbd9 cw=67f sw=2200 v=30 0=7fe2:94bbb22e20f91ed4 1=7fe2:94bbb22e20f91ed7 f=810 > sw=2200 tw=f0ff R4=7fe2:94bbb22e20f91ed7 f=810
    cmov.11 dbd9 cw=77f sw=4100 v=3 0=ffff:8000000001ffffff 1=8006:8000000003ffffff f=805 > sw=4100 tw=fff2 f=805
    cmov.11 dbd9 cw=a7f sw=400 v=3 0=bbd5:f800000000000000 1=c081:7f f=810 > sw=400 tw=fffa R0=c081:7f f=810
    cmov.11 dbd9 cw=37f sw=283e v=60 0=3f7e:8000000000080000 1=3f7e:8000000000080003 f=91 > sw=283e tw=c3ff R5=3f7e:8000000000080003 f=91
    cmov.11 dbd9 cw=b7f sw=1e00 v=18 0=bff5:8000100000000000 1=3fed:ff7fffffffffffff f=810 > sw=1e00 tw=fc3f R3=3fed:ff7fffffffffffff f=810
    cmov.11 dbd9 cw=27f sw=2400 v=30 0=3c18:fffffffffffffffd 1=18:8000000000000000 f=801 > sw=2400 tw=f0ff R4=18:8000000000000000 f=801
    cmov.11 dbd9 cw=f7f sw=7800 v=81 0=ffff:c66e266cdecc2c00 1=9:ffffffffffffffff f=8d1 > sw=7800 tw=3ffc R7=9:ffffffffffffffff f=8d1
    unary.fchs d9e0 cw=47f sw=3600 v=c0 0=c01c:8000000000000000 1=8000:0 > sw=3400 tw=4fff R6=401c:8000000000000000
    unary.fchs d9e0 cw=f7f sw=1a00 v=18 0=bf91:ffffffff 1=43fa:fed758f5550d3e54 > sw=1800 tw=fcbf R3=3f91:ffffffff
    unary.fchs d9e0 cw=b7f sw=6000 v=74 0=43fb:8000000000000000 1=11:8000000000000200 > sw=6000 tw=c0cf R4=c3fb:8000000000000000
    unary.fchs d9e0 cw=c4a sw=5500 v=c 0=307f:800000000000000f 1=b0a9:e4fc556b17a9d000 > sw=5500 tw=ff0f R2=b07f:800000000000000f
    unary.fchs d9e0 cw=e6a sw=4c22 v=6 0=4032:fffffffbffffffff 1=4041:a5ae308000000000 > sw=4c22 tw=ffc3 R1=c032:fffffffbffffffff
    unary.fchs d9e0 cw=37f sw=2900 v=60 0=26:873fe074908b5a99 1=bbe9:8000000000000004 > sw=2900 tw=c3ff R5=8026:873fe074908b5a99
    unary.fchs d9e0 cw=f75 sw=1445 v=c 0=5ff9:8004000000000000 1=bf8d:8000000000000000 > sw=1445 tw=ff0f R2=dff9:8004000000000000
    unary.fchs d9e0 cw=b49 sw=2c00 v=60 0=55cf:ffffffffffffffff 1=55d5:8000000000000007 > sw=2c00 tw=c3ff R5=d5cf:ffffffffffffffff
    unary.fchs d9e0 cw=764 sw=1900 v=18 0=bf75:ffffffffffffffff 1=bf3b:ec0d5e396ee39591 > sw=1900 tw=fc3f R3=3f75:ffffffffffffffff
    unary.fchs d9e0 cw=b7f sw=7c00 v=81 0=bfea:a524ca4deafdd048 1=c002:d9c9e8af0773c5e1 > sw=7c00 tw=3ffc R7=3fea:a524ca4deafdd048
    unary.fchs d9e0 cw=67f sw=7c00 v=81 0=8000:0 1=4404:e68ab5966ce6be9b > sw=7c00 tw=7ffc R7=0:0
    unary.fchs d9e0 cw=b7f sw=4a00 v=6 0=bbd8:a2175b0000000000 1=3c13:e2cb2498f4ea8c00 > sw=4800 tw=ffc3 R1=3bd8:a2175b0000000000
    unary.fchs d9e0 cw=f4c sw=5e00 v=18 0=c402:df99228000000001 1=bf88:ffffffffffffffff > sw=5c00 tw=fc3f R3=4402:df99228000000001
    unary.fabs d9e1 cw=37f sw=1b00 v=18 0=0:7ffffffffffe0000 1=8000:7ffffffffffe0003 > sw=1900 tw=febf
    unary.fabs d9e1 cw=47b sw=6700 v=30 0=c083:a11f0e8000000000 1=c032:eb9aabd800000000 > sw=6500 tw=f0ff R4=4083:a11f0e8000000000
    unary.fabs d9e1 cw=f7f sw=3000 v=c0 0=8042:f0f24f0000000001 1=1fff:fffff80000000000 > sw=3000 tw=fff R6=42:f0f24f0000000001
    unary.fabs d9e1 cw=b4a sw=4f00 v=6 0=8000:5caddb89bddb658c 1=c017:b8a42d4896fd9400 > sw=4d00 tw=ffcb R1=0:5caddb89bddb658c
    unary.fabs d9e1 cw=77f sw=3875 v=81 0=bf7b:ffffffffffffffff 1=e827:8000000000000006 > sw=3875 tw=3ffc R7=3f7b:ffffffffffffffff
    unary.fabs d9e1 cw=37f sw=1e00 v=18 0=4401:bc339e1769b0cb8a 1=5ffe:ffffffffffffffff > sw=1c00 tw=fc3f
    unary.fabs d9e1 cw=f50 sw=6600 v=30 0=ffe6:fffffffffffffffc 1=3f75:8caf762dd96fac00 > sw=6400 tw=f0ff R4=7fe6:fffffffffffffffc
    unary.fabs d9e1 cw=44b sw=4d00 v=6 0=bbe1:801fffffffffffff 1=c401:e1ab69b74c2dee06 > sw=4d00 tw=ffc3 R1=3be1:801fffffffffffff
    unary.fabs d9e1 cw=f7f sw=6400 v=30 0=dffb:ff7fffffffffffff 1=0:7ffffffffff80000 > sw=6400 tw=f8ff R4=5ffb:ff7fffffffffffff
    unary.fabs d9e1 cw=c74 sw=6c00 v=60 0=3c0c:8bd10a55cc14e2d1 1=8000:0 > sw=6c00 tw=d3ff
    unary.fabs d9e1 cw=a7f sw=4500 v=3 0=8000:0 1=4400:8000000000000000 > sw=4500 tw=fff1 R0=0:0
    unary.fabs d9e1 cw=c71 sw=4f00 v=6 0=8000:0 1=7fbd:ffffffffffffffff > sw=4d00 tw=ffc7 R1=0:0
    unary.fabs d9e1 cw=77f sw=266a v=79 0=ffe8:8644ff0000000001 1=3f8e:8000200000000000 > sw=246a tw=c03c R4=7fe8:8644ff0000000001
    unary.fsqrt d9fa cw=761 sw=7d00 v=81 0=bf78:ffe0000000000000 1=bf3e:ffffffffffffffff > sw=7d01 tw=bffc R7=ffff:c000000000000000
    unary.fsqrt d9fa cw=777 sw=2700 v=30 0=3ff1:ffffffffffffffff 1=bf6e:9c6f93a7d7cdbefa > sw=2520 tw=f0ff R4=3ff8:b504f333f9de6483
    unary.fsqrt d9fa cw=66d sw=1600 v=c 0=8000:0 1=bfe4:ffffffffffefffff > sw=1400 tw=ff1f
    unary.fsqrt d9fa cw=87f sw=6900 v=60 0=4082:fffffeffffffffff 1=ffff:a468a9eb2445c512 > sw=6b20 tw=e3ff R5=4041:8000000000000000
    unary.fsqrt d9fa cw=443 sw=6200 v=30 0=c023:fffdffffffffffff 1=bf84:ffffffffffffffe0 > sw=6001 tw=f2ff R4=ffff:c000000000000000
    unary.fsqrt d9fa cw=77f sw=1467 v=c 0=3ffb:ffffffffffffffff 1=3be1:8000000000000000 > sw=1467 tw=ff0f R2=3ffd:b504f333f9de6483
    unary.fsqrt d9fa cw=e5d sw=175d v=c 0=bf77:bef18c8000000001 1=c006:fffffffff7ffffff > sw=155d tw=ff2f R2=ffff:c000000000000000
    unary.fsqrt d9fa cw=b7f sw=3c00 v=81 0=3bf0:82f2f10000000001 1=a006:bc00a048e8114a33 > sw=3e20 tw=3ffc R7=3df7:b717bc03457a33bc
    unary.fsqrt d9fa cw=87f sw=6f00 v=60 0=43fd:a5e32864c99c3001 1=3bec:c32f0e2d1522f400 > sw=6f20 tw=c3ff R5=41fe:91b7ac0000000000
    unary.fsqrt d9fa cw=a64 sw=7c40 v=81 0=bfc8:fffffffffffffc00 1=401e:ffffffffbfffffff > sw=fcc1 tw=3ffc
    unary.fsqrt d9fa cw=b4d sw=1100 v=5d 0=7fff:fffffffffffffffd 1=3f85:fffffffffffffffe > sw=1100 tw=cc2c
    unary.fsqrt d9fa cw=7f sw=5600 v=c 0=a001:fffffffffffffbff 1=a001:fffffffffffffbfd > sw=5401 tw=ff2f R2=ffff:c000000000000000
    unary.fsqrt d9fa cw=e4c sw=4f00 v=6 0=4079:fe00000000000000 1=8000:0 > sw=cda0 tw=ffd3 R1=403c:b44f9363580e8000
    unary.frndint d9fc cw=775 sw=3000 v=c0 0=c02c:fffffffffc000000 1=3ff3:8adb5b27393ad7ae > sw=3000 tw=fff
    unary.frndint d9fc cw=475 sw=2600 v=30 0=4077:9fded68000000001 1=abaa:8000000000000004 > sw=2400 tw=f0ff
    unary.frndint d9fc cw=67f sw=7800 v=81 0=a001:c2a97416da99156c 1=a02d:fc00000000000000 > sw=7a20 tw=3ffc R7=bfff:8000000000000000
    unary.frndint d9fc cw=87f sw=4955 v=6 0=c405:f98cca9d6488dd1a 1=f508:91683287ec0b67c1 > sw=4955 tw=ffc3
    unary.frndint d9fc cw=f7f sw=2d00 v=60 0=8000:0 1=c082:8000000000000000 > sw=2d00 tw=c7ff
    unary.frndint d9fc cw=84d sw=1b00 v=18 0=2004:9f9de5ed5cd02b7b 1=3bd8:8000000000000001 > sw=9ba0 tw=fc3f R3=3fff:8000000000000000
    unary.frndint d9fc cw=374 sw=1d00 v=0 0=a07b:fffffffffffffffc 1=a04f:82a457b28a05ae4a > sw=9dc1 tw=ffff
    unary.frndint d9fc cw=37f sw=3a6b v=81 0=8043:b1c8ba289b90aa42 1=c030:fffff80000000000 > sw=386b tw=7ffc R7=8000:0
    unary.frndint d9fc cw=7f sw=7e00 v=81 0=f858:ffffffffffffffff 1=782a:8000000000000001 > sw=7c00 tw=3ffc
    unary.frndint d9fc cw=f41 sw=600 v=3 0=5ff9:800001ffffffffff 1=3c0f:8149998000000000 > sw=400 tw=fff0
    unary.frndint d9fc cw=b46 sw=4400 v=3 0=7fc5:8df6a8d1c3518001 1=bfcf:53568b3a05247bd6 > sw=4400 tw=fff8
    unary.frndint d9fc cw=450 sw=5100 v=c 0=641c:ffffffffffffffff 1=3f8d:8000000000001fff > sw=5100 tw=ff0f
    unary.frndint d9fc cw=47f sw=721f v=c0 0=ffff:8000000000000005 1=bc0a:8000004000000000 > sw=701f tw=2fff R6=ffff:c000000000000005
    unary.fxtract d9f4 cw=863 sw=7e20 v=81 0=4035:c7578c2ba831cd20 1=c035:c7578c2ba831cd22 > sw=7420 tw=ffc R6=3fff:c7578c2ba831cd20 R7=4004:d800000000000000
    unary.fxtract d9f4 cw=87f sw=5700 v=c 0=484c:c0c07005ecb3115e 1=c84c:c0c07005ecb3115e > sw=4d00 tw=ff03 R1=3fff:c0c07005ecb3115e R2=400a:84d0000000000000
    unary.fxtract d9f4 cw=77f sw=5700 v=c 0=74f1:5 1=2005:8000000000000000 > sw=4d01 tw=ff2b R1=ffff:c000000000000000 R2=ffff:c000000000000000
    unary.fxtract d9f4 cw=e7f sw=3f00 v=81 0=801e:b0f1494cac0a5743 1=8027:ffdfffffffffffff > sw=3500 tw=ffc R6=bfff:b0f1494cac0a5743 R7=c00c:ff84000000000000
    unary.fxtract d9f4 cw=f7f sw=5f00 v=18 0=7fff:ffffffffffffffff 1=c403:9fffffffffffffff > sw=5500 tw=fcaf R2=7fff:ffffffffffffffff
    unary.fxtract d9f4 cw=f7f sw=7278 v=c0 0=bc07:bbfedba513521627 1=bc07:bbfedba513521624 > sw=6878 tw=3ff R5=bfff:bbfedba513521627 R6=c008:fe00000000000000
    unary.fxtract d9f4 cw=c7f sw=0 v=3 0=0:0 1=ffff:f1eca00000000000 > sw=3804 tw=7ffa R0=ffff:8000000000000000 R7=0:0
    unary.fxtract d9f4 cw=77f sw=6d00 v=60 0=4079:e8817e77e728c7bd 1=8009:e51d8c0d60d6cffb > sw=6500 tw=c0ff R4=3fff:e8817e77e728c7bd R5=4005:f400000000000000
    unary.fxtract d9f4 cw=67f sw=6500 v=30 0=c03b:8000000000000000 1=7fff:ffffffffffffffff > sw=5d00 tw=f83f R3=bfff:8000000000000000 R4=4004:f000000000000000
    unary.fxtract d9f4 cw=872 sw=322 v=3 0=c02b:ffffffffffffffe0 1=c07a:ffffffffffffff7f > sw=3922 tw=3ff0 R0=4004:b000000000000000 R7=bfff:ffffffffffffffe0
    unary.fxtract d9f4 cw=35b sw=3d4b v=0 0=0:0 1=0:2 > sw=354b tw=afff R6=ffff:c000000000000000 R7=ffff:c000000000000000
    unary.fxtract d9f4 cw=b75 sw=2400 v=30 0=4403:b998fbfa2d0d2001 1=c40a:8000000000000000 > sw=1c00 tw=f03f R3=3fff:b998fbfa2d0d2001 R4=4009:8080000000000000
    unary.fxtract d9f4 cw=b7f sw=3200 v=c0 0=43f8:b4dbdc4d9eb1d91c 1=ffff:8000000000000000 > sw=2800 tw=83ff R5=3fff:b4dbdc4d9eb1d91c R6=4008:fe40000000000000
    rem.fprem d9f8 cw=356 sw=6b56 v=60 0=43fe:df7d4a704159190c 1=c3ff:de51c92fa362f84f > sw=2856 tw=c3ff
    rem.fprem d9f8 cw=87f sw=3500 v=c0 0=bfc9:c7bbbdbd98a31c00 1=ffd4:ffffc00000000000 > sw=3000 tw=fff
    rem.fprem d9f8 cw=86b sw=2500 v=30 0=bfea:9d34a4db3f8bd401 1=3fea:9d34a4db3f8bd402 > sw=2000 tw=f0ff
    rem.fprem d9f8 cw=b5f sw=5e00 v=18 0=0:512a49ab13fedbe6 1=43fc:b1af97af43da7f68 > sw=1802 tw=fcbf
    rem.fprem d9f8 cw=37f sw=600 v=0 0=c014:89c03e87f31187df 1=43fd:8000000000000003 > sw=41 tw=fffe R0=ffff:c000000000000000
    rem.fprem d9f8 cw=b7f sw=5100 v=c 0=3f87:c0cfe3d7cd390000 1=3fc1:efaacf6329378d07 > sw=1000 tw=ff0f
    rem.fprem d9f8 cw=a7f sw=4600 v=3 0=7fd9:be6e4eca587d9e3f 1=7fd9:be6e4eca587d9e3d > sw=200 tw=fff0 R0=7f9b:8000000000000000
    rem.fprem d9f8 cw=47 sw=1200 v=c 0=43fc:8000000020000000 1=c3e2:ced679288f6c6400 > sw=1300 tw=ff0f R2=43de:8fd831375accc000
    rem.fprem d9f8 cw=76b sw=1a00 v=18 0=4085:fff8000000000000 1=c085:fff8000000000000 > sw=1a00 tw=fc7f R3=0:0
    rem.fprem d9f8 cw=77f sw=7300 v=c0 0=4037:ffffffffffffffff 1=bfea:8c417e64d8507fa0 > sw=3400 tw=fff R6=4007:e5c42e16f3bbf100
    rem.fprem d9f8 cw=e7f sw=4e00 v=2e 0=4082:b3f10699d47223ac 1=c077:2f17d2549548f833 > sw=4801 tw=f32b R1=ffff:c000000000000000
    rem.fprem d9f8 cw=27f sw=7400 v=c0 0=8000:0 1=ffcb:8000000000000040 > sw=3000 tw=1fff
    rem.fprem d9f8 cw=357 sw=3e00 v=81 0=ffc2:8000000000000003 1=400e:8000000000000000 > sw=3c00 tw=3ffc R7=ff84:c000000000000000
    rem.fprem1 d9f5 cw=b6e sw=e48 v=6 0=dffb:a9117b2f6d0ca000 1=5ff8:8000000000001fff > sw=4a48 tw=ffc3 R1=5ff6:ddd09a125e717fd4
    rem.fprem1 d9f5 cw=b6a sw=7e00 v=81 0=bbe7:e018f251983bbd49 1=bc1a:d7108074fdde8c00 > sw=3800 tw=3ffc
    rem.fprem1 d9f5 cw=7f sw=5f00 v=18 0=0:6dbf0a776dc4a6b3 1=c039:8000000000000000 > sw=1802 tw=fcbf
    rem.fprem1 d9f5 cw=a70 sw=e00 v=6 0=8000:0 1=dffa:ffffffffc0000000 > sw=800 tw=ffc7
    rem.fprem1 d9f5 cw=b5b sw=200 v=3 0=2a:d2d04259676ffb23 1=0:ac2ffe0e48c35001 > sw=202 tw=fffa R0=8000:4bfc333b18136111
    rem.fprem1 d9f5 cw=a7f sw=7100 v=c0 0=3bdd:8000000000000000 1=3baa:ddb5c26c1cdaac00 > sw=3200 tw=fff R6=bba9:94b93814a4605800
    rem.fprem1 d9f5 cw=a47 sw=1300 v=c 0=3fd1:fffffffffffc0000 1=bffc:80000000000003ff > sw=1000 tw=ff0f
    rem.fprem1 d9f5 cw=a7f sw=166d v=c 0=7fd4:ffffff7fffffffff 1=2003:8000000000000006 > sw=146d tw=ff0f R2=7fa2:ffcc00001800000c
    rem.fprem1 d9f5 cw=87f sw=f00 v=6 0=7fc3:f47e1ff0a6dc134e 1=0:47baf31e5126b32c > sw=c02 tw=ffe3 R1=7f9e:91e7661ec0c1ec80
    rem.fprem1 d9f5 cw=f7f sw=6d00 v=64 0=c036:e1c21865a63dfc01 1=bfe0:bc9cb9135e4a474f > sw=2c00 tw=c3cf R5=c000:a6aef423ad1adafa
    rem.fprem1 d9f5 cw=f6e sw=6700 v=30 0=7fff:e9fc504c7613f401 1=ffff:e9fc504c7613f403 > sw=6100 tw=faff R4=ffff:e9fc504c7613f403
    rem.fprem1 d9f5 cw=75d sw=7c00 v=81 0=ffff:8000000000000000 1=c02c:db67b54d5a94a400 > sw=7801 tw=bffc R7=ffff:c000000000000000
    rem.fprem1 d9f5 cw=74f sw=a0d v=0 0=43f9:ffffffffffffffff 1=2003:2000000000000 > sw=84d tw=fffb R1=ffff:c000000000000000
    scale.fscale d9fd cw=367 sw=3e00 v=81 0=7fff:8000000000000004 1=c003:fffffffffffbffff > sw=3c01 tw=bffc R7=7fff:c000000000000004
    scale.fscale d9fd cw=b7f sw=1054 v=c 0=3fbe:8000000000000006 1=e9db:ffffffffffffffff > sw=1274 tw=ff2f R2=0:1
    scale.fscale d9fd cw=27f sw=3f0c v=81 0=3c0a:8000020000000000 1=bffe:fffffffffffffff8 > sw=3d0c tw=3ffc
    scale.fscale d9fd cw=740 sw=3000 v=c0 0=8000:0 1=bffd:ffffffffffffffff > sw=3000 tw=1fff
    scale.fscale d9fd cw=345 sw=1600 v=c 0=8011:b7f9428b38bfd3a6 1=11:b7f9428b38bfd3a4 > sw=1400 tw=ff0f
    scale.fscale d9fd cw=60 sw=5300 v=c 0=fff3:ffffffbfffffffff 1=c00e:ffffffffffffffff > sw=d1b0 tw=ff1f R2=8000:0
    scale.fscale d9fd cw=87f sw=3400 v=c0 0=8000:0 1=4004:bfffffffffffffff > sw=3400 tw=1fff
    scale.fscale d9fd cw=b7f sw=6b00 v=60 0=802a:eda1bbd79fa76cfe 1=c004:e028f6476754d512 > sw=6930 tw=cbff R5=8000:1db4377af3f4e
    scale.fscale d9fd cw=f7e sw=2b66 v=60 0=8008:efffffffffffffff 1=400e:800000000007ffff > sw=296e tw=c3ff R5=fffe:ffffffffffffffff
    scale.fscale d9fd cw=77f sw=6b00 v=60 0=0:0 1=24:8000000000000005 > sw=6900 tw=c7ff
    scale.fscale d9fd cw=35a sw=4a00 v=6 0=bfd8:fffffffffffff7ff 1=4001:8000000000000000 > sw=4800 tw=ffc3 R1=bfdc:fffffffffffff7ff
    scale.fscale d9fd cw=a7f sw=1d4c v=18 0=ffed:d2065785c7b95001 1=400e:ffffffffffffffff > sw=1d6c tw=fc3f R3=fffe:ffffffffffffffff
    scale.fscale d9fd cw=f7f sw=1200 v=c 0=43ff:8000000001ffffff 1=3ffe:8000000000000000 > sw=1000 tw=ff0f
    ctl.fnop d9d0 cw=27f sw=2900 v=60 0=ffff:8000002000000000 1=1e:8f900c9d21703e53 > sw=2900 tw=cbff
    ctl.fnop d9d0 cw=a7f sw=5e00 v=18 0=8000:2f4433e28140afa 1=8000:2f4433e28140afb > sw=5e00 tw=febf
    ctl.fnop d9d0 cw=a7c sw=101c v=c 0=aa8e:ffffffff80000000 1=2abc:fffe000000000000 > sw=101c tw=ff0f
    ctl.fnop d9d0 cw=777 sw=4b35 v=6 0=0:67695c2f97d6d85a 1=0:67695c2f97d6d85a > sw=4b35 tw=ffeb
    ctl.fnop d9d0 cw=f6d sw=6b00 v=60 0=3418:89c47b0000000001 1=3440:a441a98000000000 > sw=6b00 tw=c3ff
    ctl.fnop d9d0 cw=f7f sw=7900 v=81 0=43fd:ffffffffff7fffff 1=c3bf:ffffffffffffff80 > sw=7900 tw=3ffc
    ctl.fnop d9d0 cw=36c sw=4a00 v=6 0=ffff:90ab3250945a0641 1=7fff:90ab3250945a0643 > sw=4a00 tw=ffeb
    ctl.fnop d9d0 cw=c7f sw=623f v=30 0=3f84:8002000000000000 1=3f84:8002000000000000 > sw=623f tw=f0ff
    ctl.fnop d9d0 cw=47f sw=5300 v=c 0=94e8:ffffffffffffffff 1=8000:30ab7dcd6e3e2bfc > sw=5300 tw=ff8f
    ctl.fnop d9d0 cw=e7f sw=1f00 v=18 0=0:f2acada2d303c801 1=35:8000000000000000 > sw=1f00 tw=fcbf
    ctl.fnop d9d0 cw=77c sw=6700 v=30 0=bf6e:8000000000200000 1=3f83:bc755a82a3e00a66 > sw=6700 tw=f0ff
    ctl.fnop d9d0 cw=367 sw=1f00 v=dc 0=4012:fffffffe00000000 1=5ffd:ffffffffffffffff > sw=1f00 tw=c0f
    ctl.fnop d9d0 cw=f7f sw=7500 v=c0 0=c032:fffffffffffc0000 1=3f6b:8000000000000000 > sw=7500 tw=fff
    ctl.fdecstp d9f6 cw=37f sw=1100 v=c 0=3f:800000000001ffff 1=bf86:8b76a3b96e1dd888 > sw=900 tw=ff0f
    ctl.fdecstp d9f6 cw=47f sw=6200 v=30 0=407b:ffffffffffffdfff 1=43fd:a63bc98000000001 > sw=5800 tw=f0ff
    ctl.fdecstp d9f6 cw=45e sw=7900 v=81 0=7fff:d5a41e100865a5ce 1=7fff:d5a41e100865a5ce > sw=7100 tw=bffe
    ctl.fdecstp d9f6 cw=36d sw=7000 v=d3 0=c030:8000000000000000 1=8000:8000000000000002 > sw=6800 tw=8cf0
    ctl.fdecstp d9f6 cw=b4a sw=2600 v=30 0=8000:cec018dbb010f6d1 1=48f7:8002000000000000 > sw=1c00 tw=f2ff
    ctl.fdecstp d9f6 cw=762 sw=700 v=3 0=c00a:c3ca7e9e743f4b2a 1=7fd1:8000000000000000 > sw=3d00 tw=fff0
    ctl.fdecstp d9f6 cw=f7f sw=2f00 v=60 0=c03e:39903d56f48d1032 1=bf8d:8400000000000000 > sw=2500 tw=cbff
    ctl.fdecstp d9f6 cw=e7f sw=7200 v=c0 0=a000:8000000000000200 1=a030:99cf296b0b3b6800 > sw=6800 tw=fff
    ctl.fdecstp d9f6 cw=a4b sw=400 v=3 0=0:0 1=bbdb:8000000000000000 > sw=3c00 tw=fff1
    ctl.fdecstp d9f6 cw=b7f sw=400 v=3 0=45f6:fffffffffffffc00 1=8000:0 > sw=3c00 tw=fff4
    ctl.fdecstp d9f6 cw=a7f sw=7e00 v=81 0=66ed:8000000000000005 1=bc05:e0aeb68000000001 > sw=7400 tw=3ffc
    ctl.fdecstp d9f6 cw=c40 sw=6a00 v=60 0=bfdd:8000000000004000 1=4084:800000000000ffff > sw=6000 tw=c3ff
    ctl.fdecstp d9f6 cw=66f sw=5801 v=18 0=803a:8000000000000001 1=7c4:d81ad52100939800 > sw=5001 tw=fc3f
    ctl.fincstp d9f7 cw=458 sw=1158 v=c 0=c07a:a508cc20d6c49869 1=7fcf:da99d6a7748d4633 > sw=1958 tw=ff0f
    ctl.fincstp d9f7 cw=37f sw=1300 v=c 0=4026:fbde3c0000000000 1=400f:8000000000000000 > sw=1900 tw=ff0f
    ctl.fincstp d9f7 cw=37f sw=7500 v=0 0=403a:87ffffffffffffff 1=403a:87ffffffffffffff > sw=7d00 tw=ffff
    ctl.fincstp d9f7 cw=371 sw=6b00 v=60 0=36:ffffffffffffffff 1=4c:8000000000000000 > sw=7100 tw=c3ff
    ctl.fincstp d9f7 cw=47f sw=7b00 v=81 0=0:b6e056f3014bf962 1=8042:918d4a7673f8281b > sw=4100 tw=bffc
    ctl.fincstp d9f7 cw=37f sw=5400 v=8e 0=4003:cb40fd2c0d4d0a88 1=7659:8000000000000006 > sw=5c00 tw=3f03
    ctl.fincstp d9f7 cw=27f sw=5300 v=c 0=402c:8040000000000000 1=dffe:e1ae648aed600000 > sw=5900 tw=ff0f
    ctl.fincstp d9f7 cw=a7f sw=200 v=3 0=bf77:dc73c74747a8ccc0 1=bc03:ffffffffc0000000 > sw=800 tw=fff0
    ctl.fincstp d9f7 cw=c5f sw=7700 v=c0 0=4eb:8000000000000002 1=24:8000010000000000 > sw=7d00 tw=fff
    ctl.fincstp d9f7 cw=766 sw=4200 v=3 0=bf83:bfffffffffffffff 1=7fff:fffffffffffffbff > sw=4800 tw=fff8
    ctl.fincstp d9f7 cw=44f sw=6a00 v=60 0=4039:ffffff0000000000 1=4069:ffffffffffffffff > sw=7000 tw=c3ff
    ctl.fincstp d9f7 cw=4f sw=2f00 v=60 0=3f8b:e5d0020cbb194000 1=bf8b:e5d0020cbb194003 > sw=3500 tw=c3ff
    ctl.fincstp d9f7 cw=87f sw=326d v=c0 0=1fff:8000000000000000 1=1fe8:ffdfffffffffffff > sw=386d tw=fff
    ctl.fnclex dbe2 cw=c7f sw=1900 v=18 0=803a:a77b9cdfa0236108 1=ffc3:8000000fffffffff > sw=1900 tw=fc3f
    ctl.fnclex dbe2 cw=f7f sw=2d00 v=60 0=dff8:ffffffffffffffff 1=dff8:fffffffffffffffd > sw=2d00 tw=c3ff
    ctl.fnclex dbe2 cw=f6c sw=400 v=3 0=43f7:dd188c3e39e10001 1=3bda:8000000000ffffff > sw=400 tw=fff0
    ctl.fnclex dbe2 cw=363 sw=e61 v=6 0=4019:dc019c2dd8000000 1=7fcf:c93cec3a6a9a2dd5 > sw=e00 tw=ffc3
    ctl.fnclex dbe2 cw=75c sw=570c v=c 0=3f87:8000000000000000 1=43fc:ffc0000000000000 > sw=5700 tw=ff0f
    ctl.fnclex dbe2 cw=a6d sw=5300 v=c 0=8017:3ffffffff 1=43f9:800000000000007f > sw=5300 tw=ff2f
    ctl.fnclex dbe2 cw=372 sw=7800 v=81 0=12fb:bdb6c28000000000 1=4080:8000000000000004 > sw=7800 tw=3ffc
    ctl.fnclex dbe2 cw=87f sw=7002 v=c0 0=bff3:ffffffffffc00000 1=3fd7:fffffffffeffffff > sw=7000 tw=fff
    ctl.fnclex dbe2 cw=b7f sw=3e00 v=81 0=8000:0 1=8014:936435f990572f6d > sw=3e00 tw=7ffc
    ctl.fnclex dbe2 cw=f7f sw=5000 v=c 0=3fe4:8000000000000005 1=bfe4:8000000000000007 > sw=5000 tw=ff0f
    ctl.fnclex dbe2 cw=77f sw=1a00 v=18 0=bff8:8fffffffffffffff 1=bff8:8ffffffffffffffe > sw=1a00 tw=fc3f
    ctl.fnclex dbe2 cw=27f sw=4d00 v=6 0=bffc:d343c7bdbac4c400 1=3fbb:ffffffffff800000 > sw=4d00 tw=ffc3
    ctl.fnclex dbe2 cw=b5e sw=3500 v=c0 0=ffff:ffffffffffffffff 1=7fff:ffffffffffffffff > sw=3500 tw=afff
    ctl.fninit dbe3 cw=f7f sw=1d00 v=18 0=a004:ffffffffffffffff 1=340f:d87227af1e77cb7e > sw=0 tw=ffff cw=37f
    ctl.fninit dbe3 cw=b7f sw=342d v=c0 0=dff8:9e2e82976d6b2c01 1=8000:0 > sw=0 tw=ffff cw=37f
    ctl.fninit dbe3 cw=c7e sw=4400 v=27 0=a005:d0e2268000000000 1=3c07:fb1a5a5a712e0c00 > sw=0 tw=ffff cw=37f
    ctl.fninit dbe3 cw=87f sw=5c00 v=18 0=2001:8000000000000000 1=a001:8000000000000001 > sw=0 tw=ffff cw=37f
    ctl.fninit dbe3 cw=b5c sw=2500 v=30 0=43f7:8000000000000000 1=c034:8000000000000000 > sw=0 tw=ffff cw=37f
    ctl.fninit dbe3 cw=b7f sw=5a00 v=18 0=bbf2:8000000000000000 1=c405:0 > sw=0 tw=ffff cw=37f
    ctl.fninit dbe3 cw=7f sw=502a v=c 0=8908:9ab5e8ac5ff5b1a2 1=ffff:8000000000000000 > sw=0 tw=ffff cw=37f
    ctl.fninit dbe3 cw=27f sw=3e00 v=81 0=8030:ffffffffffffffff 1=30:fffffffffffffffe > sw=0 tw=ffff cw=37f
    ctl.fninit dbe3 cw=b62 sw=7762 v=c0 0=bf72:8000000000000000 1=3fe8:9fffffffffffffff > sw=0 tw=ffff cw=37f
    ctl.fninit dbe3 cw=746 sw=100 v=3 0=0:7fffffdfffffffff 1=ffff:bb20528000000001 > sw=0 tw=ffff cw=37f
    ctl.fninit dbe3 cw=7d sw=2478 v=30 0=bf7b:9db8c948d65ea801 1=a001:8000000000000000 > sw=0 tw=ffff cw=37f
    ctl.fninit dbe3 cw=86d sw=2700 v=f3 0=7c1d:e323e441a2477801 1=fc1d:e323e441a2477802 > sw=0 tw=ffff cw=37f
    ctl.fninit dbe3 cw=379 sw=2a00 v=60 0=0:0 1=1c:8000000000000000 > sw=0 tw=ffff cw=37f
    tr.f2xm1 d9f0 cw=7f sw=4e00 v=6 0=bfc9:c953fe0000000001 1=8001:ffffffffffbfffff > sw=4e20 tw=ffc3 R1=bfc9:8b8cccde8cdccdc9
    tr.f2xm1 d9f0 cw=748 sw=1b00 v=18 0=ffff:8000000000000000 1=802a:ffffffffffffe000 > sw=1900 tw=fc3f R3=bfff:8000000000000000
    tr.f2xm1 d9f0 cw=240 sw=7900 v=81 0=3ffb:8000000000007fff 1=bfa9:f440d3ec4222d2f6 > sw=fba0 tw=3ffc R7=3ffa:b5586cf989101be5
    tr.f2xm1 d9f0 cw=f6e sw=4800 v=6 0=b78e:9b10eef02505e050 1=ffff:8000000000000000 > sw=4820 tw=ffe3 R1=b78d:d6f7a28624dc5265
    tr.f2xm1 d9f0 cw=359 sw=7600 v=c0 0=7fe6:ffffffffffffffff 1=8000:7fffffffffffffc0 > sw=f4a0 tw=8fff
    tr.f2xm1 d9f0 cw=58 sw=5610 v=c 0=8e26:8000000000000003 1=1f:fffff80000000000 > sw=d6b0 tw=ff0f R2=8e25:b17217f7d1cf79b0
    tr.f2xm1 d9f0 cw=37f sw=474a v=17 0=3ff3:fffffffff8000000 1=3fff:ffffffffffffc000 > sw=476a tw=fcc0 R0=3ff3:b179c8202370fd82
    tr.f2xm1 d9f0 cw=855 sw=2f00 v=60 0=bfd9:ff00000000000000 1=35:83ffffffffffffff > sw=ada0 tw=c3ff R5=bfd9:b0c0a5dfd815845d
    tr.f2xm1 d9f0 cw=b7f sw=6600 v=30 0=bff6:ae433d33b18911a2 1=3e:fffffffffffffeff > sw=6420 tw=f0ff R4=bff5:f15b59f6617faf81
    tr.f2xm1 d9f0 cw=f7f sw=1a00 v=18 0=bffc:8000000000000005 1=2c:d0a0af4b00a46800 > sw=1820 tw=fc3f R3=bffb:a9f9c8c116de368f
    tr.f2xm1 d9f0 cw=77f sw=1700 v=c 0=31ae:bca052cd34da8c00 1=0:4d5f2d1fdfcade46 > sw=1520 tw=ff8f R2=31ae:82beea4dc1a4babe
    tr.f2xm1 d9f0 cw=87f sw=2400 v=30 0=221c:ff4e398000000000 1=bc1b:f54167512b2fa801 > sw=2620 tw=f0ff R4=221c:b0f6de7e47e1c10a
    tr.f2xm1 d9f0 cw=77d sw=2315 v=30 0=bfbc:ffffffffffffffff 1=c05e:8000000000000002 > sw=2335 tw=f0ff R4=bfbc:b17217f7d1cf79ac
    tr.fyl2x d9f1 cw=47f sw=3e5f v=81 0=8000:7fffffffffffffff 1=3fff:a310000000000000 > sw=45f tw=fffe R0=ffff:c000000000000000
    tr.fyl2x d9f1 cw=752 sw=3d02 v=81 0=3ffe:8000000000000008 1=403e:8000100000000000 > sw=87a2 tw=fffc R0=c03e:80000ffffffffff5
    tr.fyl2x d9f1 cw=67f sw=2b00 v=60 0=3fc6:f97b2b7d960c8400 1=43fa:fef0d30000000001 > sw=3320 tw=cfff R6=c400:df38ab733fad43d3
    tr.fyl2x d9f1 cw=77f sw=3d00 v=81 0=7fff:8000000000000000 1=8031:f046fad5a4cb3452 > sw=500 tw=fffe R0=ffff:8000000000000000
    tr.fyl2x d9f1 cw=b65 sw=605 v=3 0=3feb:d2fc8b816d02ec00 1=8000:4223f730509a8689 > sw=8487 tw=fff8
    tr.fyl2x d9f1 cw=77f sw=1026 v=c 0=fffb:0 1=803e:8000000000000000 > sw=1827 tw=ffbf R3=ffff:c000000000000000
    tr.fyl2x d9f1 cw=b5a sw=7b52 v=81 0=3ffe:8000000000003fff 1=8000:7fffffffffffffff > sw=c3f2 tw=fffe R0=0:7fffffffffffa3ac
    tr.fyl2x d9f1 cw=364 sw=7824 v=81 0=c042:e000000000000000 1=4015:e5abbe68cc000000 > sw=f8a5 tw=3ffc
    tr.fyl2x d9f1 cw=b78 sw=7a00 v=81 0=8000:0 1=7fff:8000000000000000 > sw=4000 tw=fffe R0=ffff:8000000000000000
    tr.fyl2x d9f1 cw=749 sw=1100 v=c 0=49dd:8000000000000000 1=c029:8000000000000000 > sw=99a0 tw=ff3f R3=c034:9de0000000000000
    tr.fyl2x d9f1 cw=c73 sw=6200 v=30 0=3fff:8000000000000000 1=36:ffffffffffffc000 > sw=6800 tw=f7ff R5=0:0
    tr.fyl2x d9f1 cw=675 sw=1c00 v=18 0=3ffe:8000000000000000 1=0:93479cd73bc0801 > sw=9c82 tw=fe3f
    tr.fyl2x d9f1 cw=a73 sw=2200 v=30 0=3fff:c24361d1ce80c000 1=3c03:fffffffffffffffd > sw=2a20 tw=f3ff R5=3c03:9a1414a3174dd9a1
    tr.fyl2xp1 d9f9 cw=27f sw=3a00 v=81 0=23e9:9fd9401cc0d2535c 1=c02e:902133d38eb40003 > sw=220 tw=fffc R0=a419:81d6285c7136d2ed
    tr.fyl2xp1 d9f9 cw=c7f sw=5e00 v=18 0=a43b:bfffffffffffffff 1=802b:da3431a192f7942b > sw=6430 tw=fdff R4=0:0
    tr.fyl2xp1 d9f9 cw=77f sw=2e00 v=60 0=3fbd:b8851ccef4daf667 1=0:0 > sw=3400 tw=dfff
    tr.fyl2xp1 d9f9 cw=852 sw=2d00 v=0 0=bfe7:8000000000000000 1=7fc7:fffffffffffeffff > sw=adc1 tw=ffff
    tr.fyl2xp1 d9f9 cw=7f sw=2c00 v=60 0=3fc0:8000000000000000 1=0:0 > sw=3400 tw=dfff
    tr.fyl2xp1 d9f9 cw=84a sw=4d02 v=6 0=1744:811d872996513f9d 1=9ffe:8000000000000000 > sw=d5b2 tw=ffcf R2=d743:ba4629309ff8453e
    tr.fyl2xp1 d9f9 cw=46e sw=4800 v=6 0=bfe3:97c1a28b56461ef9 1=c011:89b90e324b861362 > sw=5020 tw=ffcf R2=3ff5:eb919793f4eefd2f
    tr.fyl2xp1 d9f9 cw=77a sw=4100 v=3 0=3ffc:bfff000000000000 1=fff3:d1e3131876fb6801 > sw=4b20 tw=fff3 R1=fff1:d024a69b6cf62331
    tr.fyl2xp1 d9f9 cw=f7f sw=4000 v=3 0=bfdb:be80f0582a333c00 1=fff9:8da2afadbb73172a > sw=4820 tw=fff3 R1=7fd6:980eea0d7f008822
    tr.fyl2xp1 d9f9 cw=47f sw=3f00 v=81 0=3fb7:8000000000000000 1=bf8c:8000000000000020 > sw=720 tw=fffc R0=bf44:b8aa3b295c17f0ea
    tr.fyl2xp1 d9f9 cw=67f sw=4a00 v=6 0=3fdb:bc00000000000000 1=0:0 > sw=5000 tw=ffdf
    tr.fyl2xp1 d9f9 cw=27f sw=1a00 v=18 0=bff8:9b6267e000000000 1=0:0 > sw=2000 tw=fdff R4=8000:0
    tr.fyl2xp1 d9f9 cw=a7f sw=6000 v=30 0=3ff5:817e39a000000000 1=8000:0 > sw=6800 tw=f7ff
    tr.fptan d9f2 cw=37f sw=3c00 v=81 0=c01d:a8ab5bd968218d68 1=bf85:8000000001000002 > sw=3220 tw=ffc R6=3fff:8000000000000000 R7=bffc:e47b5024cd3c5ecd
    tr.fptan d9f2 cw=671 sw=7a00 v=81 0=3ff0:faac03ff63acd238 1=dffa:912c8332bd3b0824 > sw=7020 tw=ffc R6=3fff:8000000000000000 R7=3ff0:faac040465857747
    tr.fptan d9f2 cw=e7f sw=2400 v=3b 0=4008:8000000000000000 1=c07a:8000000000000003 > sw=1a41 tw=f2b0 R3=ffff:c000000000000000 R4=ffff:c000000000000000
    tr.fptan d9f2 cw=27f sw=100 v=3 0=ffff:8000000000001fff 1=c014:b0f6370000000000 > sw=3901 tw=bff2 R0=ffff:c000000000001fff R7=ffff:c000000000001fff
    tr.fptan d9f2 cw=27f sw=2471 v=30 0=c013:ffff800000000000 1=a61a:8000000000000004 > sw=1a71 tw=f03f R3=3fff:8000000000000000 R4=bffd:cd757ba1616db371
    tr.fptan d9f2 cw=5b sw=6300 v=30 0=bfed:d8e46771b7957a43 1=bf91:8000000000000000 > sw=dba0 tw=f03f R3=3fff:8000000000000000 R4=bfed:d8e46771c48ecbf8
    tr.fptan d9f2 cw=40 sw=4000 v=3 0=bffc:ffffffffffffffff 1=8037:8000000040000000 > sw=f8a0 tw=3ff0 R0=bffd:82bc2d21e262af31 R7=3fff:8000000000000000
    tr.fptan d9f2 cw=67f sw=21f v=3 0=402e:a14acb4946186801 1=3feb:ffffffffffffffff > sw=383f tw=3ff0 R0=3ffc:fa26dfae5c990c4c R7=3fff:8000000000000000
    tr.fptan d9f2 cw=27f sw=2700 v=bb 0=403a:ac10df8000000000 1=bfcc:9b6ed1e8f9ead800 > sw=1b41 tw=32b0 R3=ffff:c000000000000000 R4=ffff:c000000000000000
    tr.fptan d9f2 cw=c7f sw=600 v=3 0=c036:e4009a4099a01103 1=4be2:f86f5da60acfc800 > sw=3820 tw=3ff0 R0=3ffd:88b4b929596f4cc5 R7=3fff:8000000000000000
    tr.fptan d9f2 cw=649 sw=7800 v=81 0=c042:cd115848fd23f33e 1=c3ff:fffffffffffffff8 > sw=7c00 tw=3ffc
    tr.fptan d9f2 cw=f7f sw=5e00 v=18 0=400e:ffffffffffffffff 1=21:fffffffffffffeff > sw=5020 tw=fc0f R2=3fff:8000000000000000 R3=bffe:f57138467aa30756
    tr.fptan d9f2 cw=b5a sw=3b0a v=81 0=bf7f:8000000000000006 1=c077:add7a883eb2cd3ca > sw=b1aa tw=ffc R6=3fff:8000000000000000 R7=bf7f:8000000000000005
    tr.fpatan d9f3 cw=e7f sw=700 v=3 0=ffca:89f7dadf6753f2d3 1=ffa6:8000000000000000 > sw=d20 tw=fff3 R1=c000:c90fdaa21db2be13
    tr.fpatan d9f3 cw=7f sw=3c00 v=81 0=7fe9:c97d67bd64a2cd39 1=7ff3:d945caa5344a1400 > sw=620 tw=fffc R0=3fff:c8f22db483e83ff5
    tr.fpatan d9f3 cw=67f sw=2a5e v=f2 0=62da:e7d17576ad12cc00 1=e2d8:8000000000000000 > sw=327e tw=cf3 R6=bffc:8c76e6dd6a432db9
    tr.fpatan d9f3 cw=f7f sw=5300 v=c 0=c00c:806d690000000000 1=3e:9021d5be84f032b6 > sw=5920 tw=ff3f R3=4000:c90fdaa22168c234
    tr.fpatan d9f3 cw=77f sw=c00 v=6 0=2946:ffffffffffffff80 1=a946:ffffffffffffff80 > sw=1620 tw=ffcf R2=bffe:c90fdaa22168c235
    tr.fpatan d9f3 cw=c7f sw=5d00 v=fd 0=3bfb:ec8cef40d60269e6 1=3bfb:ec8cef40d60269e4 > sw=6520 tw=cc R4=3ffe:c90fdaa22168c233
    tr.fpatan d9f3 cw=37f sw=3836 v=81 0=0:0 1=7fff:b11d2f58634e69e2 > sw=37 tw=fffe R0=7fff:f11d2f58634e69e2
    tr.fpatan d9f3 cw=77f sw=3b00 v=81 0=3f80:8000000000001000 1=43fc:a55b1b49e5a737d9 > sw=120 tw=fffc R0=3fff:c90fdaa22168c234
    tr.fpatan d9f3 cw=77d sw=6f00 v=60 0=ffe6:d15bbbe9f6d7fc00 1=0:0 > sw=7520 tw=cfff R6=4000:c90fdaa22168c234
    tr.fpatan d9f3 cw=5a sw=6300 v=0 0=8000:0 1=801b:a5106b176a1d75a3 > sw=e1c1 tw=ffff
    tr.fpatan d9f3 cw=65c sw=5a00 v=18 0=7fd5:e36f2cd8aeea8013 1=0:aede3e851e881801 > sw=d882 tw=fe3f
    tr.fpatan d9f3 cw=67f sw=1300 v=c 0=4404:c17d5196bc9f6800 1=4229:8000100000000000 > sw=1920 tw=ff3f R3=3e23:a95a68a146d1e3e7
    tr.fpatan d9f3 cw=65a sw=4718 v=f1 0=c008:8c00000000000000 1=c02d:fffffffffffdffff > sw=c5d9 tw=fc
    tr.fsin d9fe cw=c7f sw=6e00 v=60 0=4028:8000000000000000 1=c3f8:f2f9e479c1ad7401 > sw=6820 tw=c3ff R5=3ffe:bddb9961957bd08c
    tr.fsin d9fe cw=b7f sw=2800 v=60 0=4029:f079a08000000000 1=ffff:8ae3397f520a7fd3 > sw=2820 tw=e3ff R5=bffe:e4cbb37b24585e1c
    tr.fsin d9fe cw=775 sw=1100 v=c 0=3feb:8000000000000100 1=3fe0:c000000000000000 > sw=1120 tw=ff0f R2=3fea:ffffffffffd55755
    tr.fsin d9fe cw=c7f sw=7740 v=c0 0=c000:8000000000010000 1=8000:3ffffffff > sw=7160 tw=8fff R6=bffe:e8c7b7568da084da
    tr.fsin d9fe cw=27f sw=5016 v=c 0=4012:ffffffffffffffff 1=bff5:8000000000000003 > sw=5236 tw=ff0f R2=3ffd:a9366597e415318e
    tr.fsin d9fe cw=e7f sw=1c20 v=18 0=43f8:8000000000000100 1=bf87:ffffffffffffffff > sw=1c20 tw=fc3f
    tr.fsin d9fe cw=37d sw=2d00 v=0 0=3fdc:a0ed42d74e0aeb52 1=1:0 > sw=2941 tw=fbff R5=ffff:c000000000000000
    tr.fsin d9fe cw=a4d sw=400 v=3 0=bfe0:f810cf75b5c1d1b8 1=ffff:90cb36223f6cf401 > sw=80a0 tw=fff8 R0=bfe0:f810cf75b5c1d1b5
    tr.fsin d9fe cw=35d sw=1000 v=c 0=c034:d6bbbf0c8290a578 1=8044:8000000000000000 > sw=90a0 tw=ff0f R2=bffe:d914301f5aeffce0
    tr.fsin d9fe cw=c76 sw=4000 v=3 0=bfe2:804b48ac402c649c 1=800b:f81ffc8000000000 > sw=4020 tw=fff0 R0=bfe2:804b48ac402c6496
    tr.fsin d9fe cw=b42 sw=6740 v=30 0=3ff6:8000000000000003 1=bf7d:c23a082937068c00 > sw=e3e0 tw=f0ff R4=3ff5:fffff5555577777e
    tr.fsin d9fe cw=b7f sw=5b00 v=18 0=c041:f883c98000000000 1=7:ffffffffffffffff > sw=5d00 tw=fc3f
    tr.fsin d9fe cw=c40 sw=1d40 v=0 0=402a:9843a39de579ce07 1=c07d:ffffffffffffffff > sw=99c1 tw=ffff
    tr.fcos d9ff cw=f7f sw=1000 v=c 0=3ff8:800000000007ffff 1=3fd3:fffe000000000000 > sw=1020 tw=ff0f R2=3ffe:fffe0000aaaa93a9
    tr.fcos d9ff cw=26b sw=6000 v=30 0=3fe8:8000000000000003 1=3f83:8000ffffffffffff > sw=6020 tw=f0ff R4=3ffe:fffffffffffe0000
    tr.fcos d9ff cw=476 sw=3500 v=c0 0=c03c:ffffffffffffffff 1=3bf7:ef7909b478134178 > sw=3320 tw=fff R6=bffe:dc2c052d9a3c100b
    tr.fcos d9ff cw=77f sw=6e00 v=60 0=4026:a5bbda0fa9c66400 1=7fe9:8000000000000004 > sw=6820 tw=c3ff R5=3ffe:88068abb26099bf1
    tr.fcos d9ff cw=87f sw=0 v=3 0=4024:bd09126a4a293494 1=8015:f1c9ecee302455db > sw=20 tw=fff0 R0=bffc:ab45578210db4517
    tr.fcos d9ff cw=a7f sw=3700 v=c0 0=401f:9e02e886a5c42b01 1=c000:800000fff8000000 > sw=3120 tw=fff R6=bffe:fc72c822b5d6014f
    tr.fcos d9ff cw=242 sw=2700 v=30 0=4079:8000001fffffffff 1=43f7:8000010000000000 > sw=2500 tw=f0ff
    tr.fcos d9ff cw=87f sw=5e34 v=18 0=3bf7:c192057109068269 1=bfef:8000000000000001 > sw=5a34 tw=fc3f R3=3fff:8000000000000000
    tr.fcos d9ff cw=c7f sw=6d00 v=60 0=4027:e000000000000000 1=bffa:99d1b40000000001 > sw=6920 tw=c3ff R5=3ffa:de72f5f3cdc14dbb
    tr.fcos d9ff cw=25d sw=680d v=60 0=7fba:ffffffffffffffff 1=7fc9:ffffffff00000000 > sw=6c0d tw=c3ff
    tr.fcos d9ff cw=f7f sw=794e v=81 0=0:8000000000000005 1=bfc6:801fffffffffffff > sw=796e tw=3ffc R7=3ffe:ffffffffffffffff
    tr.fcos d9ff cw=758 sw=5910 v=18 0=35:fc00000000000000 1=42:8000000000000001 > sw=d9b0 tw=fc3f R3=3ffe:ffffffffffffffff
    tr.fcos d9ff cw=454 sw=4700 v=3 0=bfdd:b269a5ddcaa14c00 1=7fe7:8000000000000004 > sw=c1a0 tw=fff0 R0=3ffe:ffffffffffffffff
    tr.fsincos d9fb cw=742 sw=4800 v=0 0=4404:a49efebb7d5e2971 1=dffe:82e8900e75b031c1 > sw=c8c1 tw=ffff
    tr.fsincos d9fb cw=272 sw=7472 v=c0 0=bff1:c000000000000000 1=8030:8000000000000000 > sw=6872 tw=3ff R5=3ffe:ffffffee00000036 R6=bff1:bffffffb80000008
    tr.fsincos d9fb cw=c7f sw=3200 v=c0 0=c012:800000000000000f 1=7fff:9796fd547de772d7 > sw=2820 tw=83ff R5=3ffe:fc60cc365317907f R6=bffc:aba40f648ba243b2
    tr.fsincos d9fb cw=766 sw=a00 v=6 0=c030:ffffffffffffffff 1=c0a8:80000000000000ff > sw=220 tw=ffc0 R0=3ffe:de3d78b6b6ba688a R1=bffd:fe20e77243cb084b
    tr.fsincos d9fb cw=357 sw=1207 v=c 0=3fff:8000000000000008 1=0:7fffffffffffffff > sw=88a7 tw=ff83 R1=3ffe:8a51407da8345c84 R2=3ffe:d76aa47848677029
    tr.fsincos d9fb cw=b7e sw=300 v=3 0=13:ffffefffffffffff 1=8013:ffffeffffffffffd > sw=3b20 tw=3ff0 R7=3fff:8000000000000000
    tr.fsincos d9fb cw=27f sw=1921 v=18 0=4078:fffffffffffeffff 1=c3ff:be7a7eee92468d37 > sw=1d21 tw=fc3f
    tr.fsincos d9fb cw=c7f sw=200 v=3 0=bff0:ffffffffffffffff 1=a004:af6419bef3bf9d38 > sw=3820 tw=3ff0 R0=bff0:fffffffd55555556 R7=3ffe:fffffff80000000a
    tr.fsincos d9fb cw=87f sw=5100 v=c 0=7fb9:b64172490bb36b7b 1=0:0 > sw=5500 tw=ff4f
    tr.fsincos d9fb cw=757 sw=100 v=3 0=bff8:85e3447c696a5400 1=407f:fde16c8000000001 > sw=bba0 tw=3ff0 R0=bff8:85e2e2d3d6767227 R7=3ffe:fffdcfd154eec6c5
    tr.fsincos d9fb cw=b7f sw=1900 v=18 0=c024:a8296c9bf6602001 1=7fcc:8000000000008003 > sw=1320 tw=fc0f R2=3ffe:856322b3c2b0892c R3=3ffe:da80eebf42f6f4a1
    tr.fsincos d9fb cw=74e sw=200c v=30 0=8000:3 1=8039:87ffffffffffffff > sw=9abe tw=f03f R3=3ffe:ffffffffffffffff R4=dfc3:c000000000000000
    tr.fsincos d9fb cw=f7f sw=2474 v=30 0=c042:ffffffffffffffff 1=8000:0 > sw=2474 tw=f4ff
    """
}
