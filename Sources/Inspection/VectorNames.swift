// The names of the vector instructions, from the pages of Intel SDM vol. 2 and AMD APM vol. 3 to 6. A row is an opcode
// and its names without a prefix, with 66h, F3h and F2h; `-` where there is none. Under VEX a name gets a v in front.

/// Names by map, opcode and prefix.
struct VectorNames: Sendable {
  private var names: [UInt32: String] = [:]

  private static func key(_ map: UInt8, _ opcode: UInt8, _ prefix: Int) -> UInt32 {
    UInt32(map) << 16 | UInt32(opcode) << 8 | UInt32(prefix)
  }

  /// - Parameter tables: the text of a table for each map.
  init(_ tables: [UInt8: String]) {
    for (map, table) in tables {
      for line in table.split(separator: "\n") {
        let words = line.split(separator: " ")
        guard words.count > 1, let opcode = UInt8(words[0], radix: 16) else { continue }
        for (prefix, word) in words.dropFirst().enumerated() where word != "-" {
          names[Self.key(map, opcode, prefix)] = String(word)
        }
      }
    }
  }

  /// `prefix` is 0 for none, 1 for 66h, 2 for F3h, 3 for F2h.
  func name(_ map: UInt8, _ opcode: UInt8, _ prefix: Int) -> String? { names[Self.key(map, opcode, prefix)] }

  /// Instructions with and without VEX.
  static let common = VectorNames([1: map0F, 2: map38, 3: map3A])
  /// Instructions that are only under VEX; in maps 2 and 3 columns are W0 and W1.
  static let vexOnly = VectorNames([2: vex38, 3: vex3A])
  /// XOP, in maps 8 to 10.
  static let xop = VectorNames([8: xop8, 9: xop9])

  private static let map0F = """
    10 movups movupd movss movsd
    11 movups movupd movss movsd
    12 movlps movlpd movsldup movddup
    13 movlps movlpd
    14 unpcklps unpcklpd
    15 unpckhps unpckhpd
    16 movhps movhpd movshdup
    17 movhps movhpd
    28 movaps movapd
    29 movaps movapd
    2a cvtpi2ps cvtpi2pd cvtsi2ss cvtsi2sd
    2b movntps movntpd movntss movntsd
    2c cvttps2pi cvttpd2pi cvttss2si cvttsd2si
    2d cvtps2pi cvtpd2pi cvtss2si cvtsd2si
    2e ucomiss ucomisd
    2f comiss comisd
    50 movmskps movmskpd
    51 sqrtps sqrtpd sqrtss sqrtsd
    52 rsqrtps - rsqrtss
    53 rcpps - rcpss
    54 andps andpd
    55 andnps andnpd
    56 orps orpd
    57 xorps xorpd
    58 addps addpd addss addsd
    59 mulps mulpd mulss mulsd
    5a cvtps2pd cvtpd2ps cvtss2sd cvtsd2ss
    5b cvtdq2ps cvtps2dq cvttps2dq
    5c subps subpd subss subsd
    5d minps minpd minss minsd
    5e divps divpd divss divsd
    5f maxps maxpd maxss maxsd
    60 punpcklbw punpcklbw
    61 punpcklwd punpcklwd
    62 punpckldq punpckldq
    63 packsswb packsswb
    64 pcmpgtb pcmpgtb
    65 pcmpgtw pcmpgtw
    66 pcmpgtd pcmpgtd
    67 packuswb packuswb
    68 punpckhbw punpckhbw
    69 punpckhwd punpckhwd
    6a punpckhdq punpckhdq
    6b packssdw packssdw
    6c - punpcklqdq
    6d - punpckhqdq
    6e movd movd
    6f movq movdqa movdqu
    70 pshufw pshufd pshufhw pshuflw
    74 pcmpeqb pcmpeqb
    75 pcmpeqw pcmpeqw
    76 pcmpeqd pcmpeqd
    78 - extrq - insertq
    79 - extrq - insertq
    7c - haddpd - haddps
    7d - hsubpd - hsubps
    7e movd movd movq
    7f movq movdqa movdqu
    c2 cmpps cmppd cmpss cmpsd
    c4 pinsrw pinsrw
    c5 pextrw pextrw
    c6 shufps shufpd
    d0 - addsubpd - addsubps
    d1 psrlw psrlw
    d2 psrld psrld
    d3 psrlq psrlq
    d4 paddq paddq
    d5 pmullw pmullw
    d6 - movq movq2dq movdq2q
    d7 pmovmskb pmovmskb
    d8 psubusb psubusb
    d9 psubusw psubusw
    da pminub pminub
    db pand pand
    dc paddusb paddusb
    dd paddusw paddusw
    de pmaxub pmaxub
    df pandn pandn
    e0 pavgb pavgb
    e1 psraw psraw
    e2 psrad psrad
    e3 pavgw pavgw
    e4 pmulhuw pmulhuw
    e5 pmulhw pmulhw
    e6 - cvttpd2dq cvtdq2pd cvtpd2dq
    e7 movntq movntdq
    e8 psubsb psubsb
    e9 psubsw psubsw
    ea pminsw pminsw
    eb por por
    ec paddsb paddsb
    ed paddsw paddsw
    ee pmaxsw pmaxsw
    ef pxor pxor
    f0 - - - lddqu
    f1 psllw psllw
    f2 pslld pslld
    f3 psllq psllq
    f4 pmuludq pmuludq
    f5 pmaddwd pmaddwd
    f6 psadbw psadbw
    f7 maskmovq maskmovdqu
    f8 psubb psubb
    f9 psubw psubw
    fa psubd psubd
    fb psubq psubq
    fc paddb paddb
    fd paddw paddw
    fe paddd paddd
    """
  private static let map38 = """
    00 pshufb pshufb
    01 phaddw phaddw
    02 phaddd phaddd
    03 phaddsw phaddsw
    04 pmaddubsw pmaddubsw
    05 phsubw phsubw
    06 phsubd phsubd
    07 phsubsw phsubsw
    08 psignb psignb
    09 psignw psignw
    0a psignd psignd
    0b pmulhrsw pmulhrsw
    10 - pblendvb
    14 - blendvps
    15 - blendvpd
    17 - ptest
    1c pabsb pabsb
    1d pabsw pabsw
    1e pabsd pabsd
    20 - pmovsxbw
    21 - pmovsxbd
    22 - pmovsxbq
    23 - pmovsxwd
    24 - pmovsxwq
    25 - pmovsxdq
    28 - pmuldq
    29 - pcmpeqq
    2a - movntdqa
    2b - packusdw
    30 - pmovzxbw
    31 - pmovzxbd
    32 - pmovzxbq
    33 - pmovzxwd
    34 - pmovzxwq
    35 - pmovzxdq
    37 - pcmpgtq
    38 - pminsb
    39 - pminsd
    3a - pminuw
    3b - pminud
    3c - pmaxsb
    3d - pmaxsd
    3e - pmaxuw
    3f - pmaxud
    40 - pmulld
    41 - phminposuw
    c8 sha1nexte
    c9 sha1msg1
    ca sha1msg2
    cb sha256rnds2
    cc sha256msg1
    cd sha256msg2
    cf - gf2p8mulb
    db - aesimc
    dc - aesenc
    dd - aesenclast
    de - aesdec
    df - aesdeclast
    """
  private static let map3A = """
    08 - roundps
    09 - roundpd
    0a - roundss
    0b - roundsd
    0c - blendps
    0d - blendpd
    0e - pblendw
    0f palignr palignr
    14 - pextrb
    15 - pextrw
    16 - pextrd
    17 - extractps
    20 - pinsrb
    21 - insertps
    22 - pinsrd
    40 - dpps
    41 - dppd
    42 - mpsadbw
    44 - pclmulqdq
    60 - pcmpestrm
    61 - pcmpestri
    62 - pcmpistrm
    63 - pcmpistri
    cc sha1rnds4
    ce - gf2p8affineqb
    cf - gf2p8affineinvqb
    df - aeskeygenassist
    """
  private static let vex38 = """
    0c vpermilps
    0d vpermilpd
    0e vtestps
    0f vtestpd
    13 vcvtph2ps
    16 vpermps
    18 vbroadcastss
    19 vbroadcastsd
    1a vbroadcastf128
    2c vmaskmovps
    2d vmaskmovpd
    2e vmaskmovps
    2f vmaskmovpd
    36 vpermd
    45 vpsrlvd vpsrlvq
    46 vpsravd
    47 vpsllvd vpsllvq
    50 vpdpbusd
    51 vpdpbusds
    52 vpdpwssd
    53 vpdpwssds
    58 vpbroadcastd
    59 vpbroadcastq
    5a vbroadcasti128
    78 vpbroadcastb
    79 vpbroadcastw
    8c vpmaskmovd vpmaskmovq
    8e vpmaskmovd vpmaskmovq
    90 vpgatherdd vpgatherdq
    91 vpgatherqd vpgatherqq
    92 vgatherdps vgatherdpd
    93 vgatherqps vgatherqpd
    b4 - vpmadd52luq
    b5 - vpmadd52huq
    """
  private static let vex3A = """
    00 - vpermq
    01 - vpermpd
    02 vpblendd
    04 vpermilps
    05 vpermilpd
    06 vperm2f128
    18 vinsertf128
    19 vextractf128
    1d vcvtps2ph
    38 vinserti128
    39 vextracti128
    46 vperm2i128
    4a vblendvps
    4b vblendvpd
    4c vpblendvb
    5c vfmaddsubps vfmaddsubps
    5d vfmaddsubpd vfmaddsubpd
    5e vfmsubaddps vfmsubaddps
    5f vfmsubaddpd vfmsubaddpd
    68 vfmaddps vfmaddps
    69 vfmaddpd vfmaddpd
    6a vfmaddss vfmaddss
    6b vfmaddsd vfmaddsd
    6c vfmsubps vfmsubps
    6d vfmsubpd vfmsubpd
    6e vfmsubss vfmsubss
    6f vfmsubsd vfmsubsd
    78 vfnmaddps vfnmaddps
    79 vfnmaddpd vfnmaddpd
    7a vfnmaddss vfnmaddss
    7b vfnmaddsd vfnmaddsd
    7c vfnmsubps vfnmsubps
    7d vfnmsubpd vfnmsubpd
    7e vfnmsubss vfnmsubss
    7f vfnmsubsd vfnmsubsd
    """
  private static let xop8 = """
    85 vpmacssww
    86 vpmacsswd
    87 vpmacssdql
    8e vpmacssdd
    8f vpmacssdqh
    95 vpmacsww
    96 vpmacswd
    97 vpmacsdql
    9e vpmacsdd
    9f vpmacsdqh
    a2 vpcmov
    a3 vpperm
    a6 vpmadcsswd
    b6 vpmadcswd
    c0 vprotb
    c1 vprotw
    c2 vprotd
    c3 vprotq
    cc vpcomb
    cd vpcomw
    ce vpcomd
    cf vpcomq
    ec vpcomub
    ed vpcomuw
    ee vpcomud
    ef vpcomuq
    """
  private static let xop9 = """
    80 vfrczps
    81 vfrczpd
    82 vfrczss
    83 vfrczsd
    90 vprotb
    91 vprotw
    92 vprotd
    93 vprotq
    94 vpshlb
    95 vpshlw
    96 vpshld
    97 vpshlq
    98 vpshab
    99 vpshaw
    9a vpshad
    9b vpshaq
    c1 vphaddbw
    c2 vphaddbd
    c3 vphaddbq
    c6 vphaddwd
    c7 vphaddwq
    cb vphadddq
    d1 vphaddubw
    d2 vphaddubd
    d3 vphaddubq
    d6 vphadduwd
    d7 vphadduwq
    db vphaddudq
    e1 vphsubbw
    e2 vphsubwd
    e3 vphsubdq
    """

  /// FMA: the order of the operands in the upper half of the opcode, the operation in the lower.
  static func fusedMultiply(_ opcode: UInt8, isWide: Bool) -> String? {
    let orders: [UInt8: String] = [0x90: "132", 0xA0: "213", 0xB0: "231"]
    guard let order = orders[opcode & 0xF0] else { return nil }
    let names = ["fmaddsub", "fmsubadd", "fmadd", "fmadd", "fmsub", "fmsub", "fnmadd", "fnmadd", "fnmsub", "fnmsub"]
    guard let name = names[safe: Int(opcode & 15) - 6] else { return nil }
    let isScalar = opcode & 15 >= 8 && opcode & 1 != 0
    return "v\(name)\(order)\(isScalar ? "s" : "p")\(isWide ? "d" : "s")"
  }

  /// The last byte of an instruction of 3DNow!.
  static func amd3DNow(_ suffix: UInt8) -> String? {
    let names: [UInt8: String] = [
      0x0C: "pi2fw", 0x0D: "pi2fd", 0x1C: "pf2iw", 0x1D: "pf2id", 0x8A: "pfnacc", 0x8E: "pfpnacc", 0x90: "pfcmpge",
      0x94: "pfmin", 0x96: "pfrcp", 0x97: "pfrsqrt", 0x9A: "pfsub", 0x9E: "pfadd", 0xA0: "pfcmpgt", 0xA4: "pfmax",
      0xA6: "pfrcpit1", 0xA7: "pfrsqit1", 0xAA: "pfsubr", 0xAE: "pfacc", 0xB0: "pfcmpeq", 0xB4: "pfmul",
      0xB6: "pfrcpit2", 0xB7: "pmulhrw", 0xBB: "pswapd", 0xBF: "pavgusb",
    ]
    return names[suffix]
  }

  /// The names of comparisons, the first eight without VEX (Intel SDM vol. 2A, CMPPD).
  static let predicates = [
    "eq", "lt", "le", "unord", "neq", "nlt", "nle", "ord", "eq_uq", "nge", "ngt", "false", "neq_oq", "ge", "gt",
    "true", "eq_os", "lt_oq", "le_oq", "unord_s", "neq_us", "nlt_uq", "nle_uq", "ord_s", "eq_us", "nge_uq", "ngt_uq",
    "false_os", "neq_os", "ge_oq", "gt_oq", "true_us",
  ]
}
