import X86

/// The opcode for an operation, a width and places of operands; the regular part of `Opcode` as data.
enum OpcodeTable {
  static func add(_ form: Translator.Form, _ width: Width) -> Opcode? {
    switch (form, width) {
    case (.rr, .byte): .add8rr
    case (.rr, .dword): .add32rr
    case (.rr, .qword): .add64rr
    case (.rm, .byte): .add8rm
    case (.rm, .dword): .add32rm
    case (.rm, .qword): .add64rm
    case (.mr, .byte): .add8mr
    case (.mr, .dword): .add32mr
    case (.mr, .qword): .add64mr
    case (.ri, .byte): .add8ri
    case (.ri, .dword): .add32ri
    case (.ri, .qword): .add64ri
    case (.mi, .byte): .add8mi
    case (.mi, .dword): .add32mi
    case (.mi, .qword): .add64mi
    default: nil
    }
  }

  static func or(_ form: Translator.Form, _ width: Width) -> Opcode? {
    switch (form, width) {
    case (.rr, .byte): .or8rr
    case (.rr, .dword): .or32rr
    case (.rr, .qword): .or64rr
    case (.rm, .byte): .or8rm
    case (.rm, .dword): .or32rm
    case (.rm, .qword): .or64rm
    case (.mr, .byte): .or8mr
    case (.mr, .dword): .or32mr
    case (.mr, .qword): .or64mr
    case (.ri, .byte): .or8ri
    case (.ri, .dword): .or32ri
    case (.ri, .qword): .or64ri
    case (.mi, .byte): .or8mi
    case (.mi, .dword): .or32mi
    case (.mi, .qword): .or64mi
    default: nil
    }
  }

  static func adc(_ form: Translator.Form, _ width: Width) -> Opcode? {
    switch (form, width) {
    case (.rr, .dword): .adc32rr
    case (.rr, .qword): .adc64rr
    case (.rm, .dword): .adc32rm
    case (.rm, .qword): .adc64rm
    case (.mr, .dword): .adc32mr
    case (.mr, .qword): .adc64mr
    case (.ri, .dword): .adc32ri
    case (.ri, .qword): .adc64ri
    case (.mi, .dword): .adc32mi
    case (.mi, .qword): .adc64mi
    default: nil
    }
  }

  static func sbb(_ form: Translator.Form, _ width: Width) -> Opcode? {
    switch (form, width) {
    case (.rr, .dword): .sbb32rr
    case (.rr, .qword): .sbb64rr
    case (.rm, .dword): .sbb32rm
    case (.rm, .qword): .sbb64rm
    case (.mr, .dword): .sbb32mr
    case (.mr, .qword): .sbb64mr
    case (.ri, .dword): .sbb32ri
    case (.ri, .qword): .sbb64ri
    case (.mi, .dword): .sbb32mi
    case (.mi, .qword): .sbb64mi
    default: nil
    }
  }

  static func and(_ form: Translator.Form, _ width: Width) -> Opcode? {
    switch (form, width) {
    case (.rr, .byte): .and8rr
    case (.rr, .dword): .and32rr
    case (.rr, .qword): .and64rr
    case (.rm, .byte): .and8rm
    case (.rm, .dword): .and32rm
    case (.rm, .qword): .and64rm
    case (.mr, .byte): .and8mr
    case (.mr, .dword): .and32mr
    case (.mr, .qword): .and64mr
    case (.ri, .byte): .and8ri
    case (.ri, .dword): .and32ri
    case (.ri, .qword): .and64ri
    case (.mi, .byte): .and8mi
    case (.mi, .dword): .and32mi
    case (.mi, .qword): .and64mi
    default: nil
    }
  }

  static func sub(_ form: Translator.Form, _ width: Width) -> Opcode? {
    switch (form, width) {
    case (.rr, .byte): .sub8rr
    case (.rr, .dword): .sub32rr
    case (.rr, .qword): .sub64rr
    case (.rm, .byte): .sub8rm
    case (.rm, .dword): .sub32rm
    case (.rm, .qword): .sub64rm
    case (.mr, .byte): .sub8mr
    case (.mr, .dword): .sub32mr
    case (.mr, .qword): .sub64mr
    case (.ri, .byte): .sub8ri
    case (.ri, .dword): .sub32ri
    case (.ri, .qword): .sub64ri
    case (.mi, .byte): .sub8mi
    case (.mi, .dword): .sub32mi
    case (.mi, .qword): .sub64mi
    default: nil
    }
  }

  static func xor(_ form: Translator.Form, _ width: Width) -> Opcode? {
    switch (form, width) {
    case (.rr, .byte): .xor8rr
    case (.rr, .dword): .xor32rr
    case (.rr, .qword): .xor64rr
    case (.rm, .byte): .xor8rm
    case (.rm, .dword): .xor32rm
    case (.rm, .qword): .xor64rm
    case (.mr, .byte): .xor8mr
    case (.mr, .dword): .xor32mr
    case (.mr, .qword): .xor64mr
    case (.ri, .byte): .xor8ri
    case (.ri, .dword): .xor32ri
    case (.ri, .qword): .xor64ri
    case (.mi, .byte): .xor8mi
    case (.mi, .dword): .xor32mi
    case (.mi, .qword): .xor64mi
    default: nil
    }
  }

  static func cmp(_ form: Translator.Form, _ width: Width) -> Opcode? {
    switch (form, width) {
    case (.rr, .byte): .cmp8rr
    case (.rr, .dword): .cmp32rr
    case (.rr, .qword): .cmp64rr
    case (.rm, .byte): .cmp8rm
    case (.rm, .dword): .cmp32rm
    case (.rm, .qword): .cmp64rm
    case (.mr, .byte): .cmp8mr
    case (.mr, .dword): .cmp32mr
    case (.mr, .qword): .cmp64mr
    case (.ri, .byte): .cmp8ri
    case (.ri, .dword): .cmp32ri
    case (.ri, .qword): .cmp64ri
    case (.mi, .byte): .cmp8mi
    case (.mi, .dword): .cmp32mi
    case (.mi, .qword): .cmp64mi
    default: nil
    }
  }

  static func mov(_ form: Translator.Form, _ width: Width) -> Opcode? {
    switch (form, width) {
    case (.rr, .byte): .mov8rr
    case (.rr, .word): .mov16rr
    case (.rr, .dword): .mov32rr
    case (.rr, .qword): .mov64rr
    case (.rm, .byte): .mov8rm
    case (.rm, .word): .mov16rm
    case (.rm, .dword): .mov32rm
    case (.rm, .qword): .mov64rm
    case (.mr, .byte): .mov8mr
    case (.mr, .word): .mov16mr
    case (.mr, .dword): .mov32mr
    case (.mr, .qword): .mov64mr
    case (.ri, .byte): .mov8ri
    case (.ri, .word): .mov16ri
    case (.ri, .dword): .mov32ri
    case (.ri, .qword): .mov64ri
    case (.mi, .byte): .mov8mi
    case (.mi, .word): .mov16mi
    case (.mi, .dword): .mov32mi
    case (.mi, .qword): .mov64mi
    }
  }

  static func test(_ form: Translator.Form, _ width: Width) -> Opcode? {
    switch (form, width) {
    case (.rr, .byte): .test8rr
    case (.rr, .dword): .test32rr
    case (.rr, .qword): .test64rr
    case (.mr, .byte): .test8mr
    case (.mr, .dword): .test32mr
    case (.mr, .qword): .test64mr
    case (.ri, .byte): .test8ri
    case (.ri, .dword): .test32ri
    case (.ri, .qword): .test64ri
    case (.mi, .byte): .test8mi
    case (.mi, .dword): .test32mi
    case (.mi, .qword): .test64mi
    default: nil
    }
  }

  static func inc(_ isMemory: Bool, _ width: Width) -> Opcode? {
    switch (isMemory, width) {
    case (false, .byte): .inc8r
    case (false, .dword): .inc32r
    case (false, .qword): .inc64r
    case (true, .byte): .inc8m
    case (true, .dword): .inc32m
    case (true, .qword): .inc64m
    default: nil
    }
  }

  static func dec(_ isMemory: Bool, _ width: Width) -> Opcode? {
    switch (isMemory, width) {
    case (false, .byte): .dec8r
    case (false, .dword): .dec32r
    case (false, .qword): .dec64r
    case (true, .byte): .dec8m
    case (true, .dword): .dec32m
    case (true, .qword): .dec64m
    default: nil
    }
  }

  static func neg(_ isMemory: Bool, _ width: Width) -> Opcode? {
    switch (isMemory, width) {
    case (false, .byte): .neg8r
    case (false, .dword): .neg32r
    case (false, .qword): .neg64r
    case (true, .byte): .neg8m
    case (true, .dword): .neg32m
    case (true, .qword): .neg64m
    default: nil
    }
  }

  static func not(_ isMemory: Bool, _ width: Width) -> Opcode? {
    switch (isMemory, width) {
    case (false, .byte): .not8r
    case (false, .dword): .not32r
    case (false, .qword): .not64r
    case (true, .byte): .not8m
    case (true, .dword): .not32m
    case (true, .qword): .not64m
    default: nil
    }
  }

  /// By ModRM.reg of the shift, the width, and whether the count is in CL.
  static func shift(_ kind: UInt8, _ width: Width, _ isCL: Bool) -> Opcode? {
    switch (kind, width, isCL) {
    case (0, .dword, false): .rol32ri
    case (0, .dword, true): .rol32rc
    case (0, .qword, false): .rol64ri
    case (0, .qword, true): .rol64rc
    case (1, .dword, false): .ror32ri
    case (1, .dword, true): .ror32rc
    case (1, .qword, false): .ror64ri
    case (1, .qword, true): .ror64rc
    case (4, .dword, false): .shl32ri
    case (4, .dword, true): .shl32rc
    case (4, .qword, false): .shl64ri
    case (4, .qword, true): .shl64rc
    case (5, .dword, false): .shr32ri
    case (5, .dword, true): .shr32rc
    case (5, .qword, false): .shr64ri
    case (5, .qword, true): .shr64rc
    case (7, .dword, false): .sar32ri
    case (7, .dword, true): .sar32rc
    case (7, .qword, false): .sar64ri
    case (7, .qword, true): .sar64rc
    default: nil
    }
  }

  static func imul(_ width: Width, _ isMemory: Bool, _ isImmediate: Bool) -> Opcode {
    switch (width, isMemory, isImmediate) {
    case (.word, false, false): .imul16rr
    case (.word, true, false): .imul16rm
    case (.word, false, true): .imul16ri
    case (.word, true, true): .imul16mi
    case (.dword, false, false): .imul32rr
    case (.dword, true, false): .imul32rm
    case (.dword, false, true): .imul32ri
    case (.dword, true, true): .imul32mi
    case (_, false, false): .imul64rr
    case (_, true, false): .imul64rm
    case (_, false, true): .imul64ri
    case (_, true, true): .imul64mi
    }
  }

  /// MOVZX, MOVSX and MOVSXD; a move between equal widths is a plain one.
  static func extend(_ isSigned: Bool, _ source: Width, _ target: Width, _ isMemory: Bool) -> Opcode? {
    switch (isSigned, source, target, isMemory) {
    case (false, .byte, _, false): .movzx8rr
    case (false, .byte, _, true): .movzx8rm
    case (false, .word, .word, false): .mov16rr
    case (false, .word, .word, true): .mov16rm
    case (false, .word, _, false): .movzx16rr
    case (false, .word, _, true): .movzx16rm
    case (true, .byte, .dword, false): .movsx8to32rr
    case (true, .byte, .dword, true): .movsx8to32rm
    case (true, .byte, .qword, false): .movsx8to64rr
    case (true, .byte, .qword, true): .movsx8to64rm
    case (true, .word, .dword, false): .movsx16to32rr
    case (true, .word, .dword, true): .movsx16to32rm
    case (true, .word, .qword, false): .movsx16to64rr
    case (true, .word, .qword, true): .movsx16to64rm
    case (true, .dword, .qword, false): .movsx32to64rr
    case (true, .dword, .qword, true): .movsx32to64rm
    case (true, .word, .word, false): .mov16rr
    case (true, .word, .word, true): .mov16rm
    case (true, .dword, .dword, false): .mov32rr
    case (true, .dword, .dword, true): .mov32rm
    case (true, .dword, .word, false): .mov16rr
    case (true, .dword, .word, true): .mov16rm
    default: nil
    }
  }

  /// By the low four bits of the opcode.
  static func jcc(_ condition: UInt8) -> Opcode {
    switch condition & 15 {
    case 2: .jb
    case 3: .jae
    case 4: .je
    case 5: .jne
    case 6: .jbe
    case 7: .ja
    case 8: .js
    case 9: .jns
    case 12: .jl
    case 13: .jge
    case 14: .jle
    case 15: .jg
    default: .conditional
    }
  }
}
