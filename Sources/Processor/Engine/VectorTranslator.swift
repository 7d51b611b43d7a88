import X86

// MMX and SSE: opcode map, opcode byte and mandatory prefix choose one of the few engine cases, and the operation that
// it reads from `extra`. What is not here, or whose CPUID bit is off, is #UD.

/// A row of the tables below.
struct VectorForm {
  var opcode: Opcode
  var extra: UInt8

  init(_ opcode: Opcode, _ extra: UInt8) {
    self.opcode = opcode
    self.extra = extra
  }

  static func move(_ move: VectorMove) -> VectorForm { VectorForm(.vectorMove, move.rawValue) }
  static func packed(_ operation: PackedOperation) -> VectorForm { VectorForm(.vectorPacked, operation.rawValue) }
  static func transfer(_ transfer: VectorTransfer) -> VectorForm { VectorForm(.vectorTransfer, transfer.rawValue) }
  static func convert(_ conversion: VectorConversion) -> VectorForm {
    VectorForm(.vectorConvert, conversion.rawValue)
  }
  static func float(_ operation: FloatOperation, _ shape: FloatShape) -> VectorForm {
    VectorForm(.vectorFloat, operation.rawValue << 2 | shape.rawValue)
  }
}

extension Translator {
  /// The prefix that selects among the instructions of one vector opcode.
  enum Selector {
    case none, operandSize, repeatEqual, repeatNotEqual
  }

  var selector: Selector {
    if instruction.prefixes.contains(.repeatNotEqual) { return .repeatNotEqual }
    if instruction.prefixes.contains(.repeatEqual) { return .repeatEqual }
    return instruction.prefixes.contains(.operandSize) ? .operandSize : .none
  }

  /// An instruction that the decoder calls `sse`; false for those that this processor does not have.
  mutating func translateVector() -> Bool {
    guard features.contains(vectorFeature) else { return false }
    guard let form = mmxForm ?? vectorForm else { return false }
    op.opcode = form.opcode
    op.extra = form.extra
    op.width = instruction.rex & 8 != 0 ? .qword : .dword
    let first = instruction.operands[0]
    let second = instruction.operands[1]
    op.a = Self.place(first)
    // A memory source has no number, but a size.
    op.b = second.kind == .memory ? second.byteCount : Self.place(second)
    if first.kind == .memory || second.kind == .memory { setAddress() }
    if instruction.map == .secondary && instruction.opcode == 0xF7 { setImplicitAddress() }
    return true
  }

  private var vectorForm: VectorForm? {
    switch instruction.map {
    case .secondary: secondaryVector
    case .map38: map38Vector
    case .map3A: map3AVector
    case .primary: nil
    }
  }

  private static func place(_ operand: Operand) -> UInt8 {
    operand.kind == .general ? operand.number &* 8 : operand.number
  }

  /// MASKMOVDQU and MASKMOVQ store where rDI points.
  private mutating func setImplicitAddress() {
    op.address.insert(.memory)
    op.base = GeneralRegister.rdi.rawValue * 8
    guard mode.is64 else { return setLegacyMaskedTarget() }
    if instruction.addressWidth == .dword { op.address.insert(.address32) }
    if instruction.segmentOverride == .fs { op.address.insert(.fs) }
    if instruction.segmentOverride == .gs { op.address.insert(.gs) }
  }

  var isVectorMemory: Bool {
    guard let modRM = instruction.modRM else { return false }
    return modRM < 0xC0
  }

  // MARK: 0Fh

  private var secondaryVector: VectorForm? {
    switch instruction.opcode {
    case 0x10...0x13, 0x16, 0x17, 0x28, 0x29, 0x2B, 0x6E, 0x6F, 0x7E, 0x7F, 0xD6, 0xE7, 0xF0: vectorMove
    case 0x14: .packed(selector == .none ? .unpackLowD : .unpackLowQ)
    case 0x15: .packed(selector == .none ? .unpackHighD : .unpackHighQ)
    case 0x2A, 0x2C, 0x2D, 0x5A, 0x5B, 0xE6: vectorConversion
    case 0x2E: selector == .none ? .float(.orderQuiet, .single) : .float(.orderQuiet, .double)
    case 0x2F: selector == .none ? .float(.order, .single) : .float(.order, .double)
    case 0x50: .transfer(selector == .none ? .maskD : .maskQ)
    case 0x51: .float(.squareRoot, shape)
    case 0x52: .float(.reciprocalRoot, shape)
    case 0x53: .float(.reciprocal, shape)
    case 0x54: .packed(.and)
    case 0x55: .packed(.andNot)
    case 0x56: .packed(.or)
    case 0x57: .packed(.xor)
    case 0x58: .float(.add, shape)
    case 0x59: .float(.mul, shape)
    case 0x5C: .float(.sub, shape)
    case 0x5D: .float(.min, shape)
    case 0x5E: .float(.div, shape)
    case 0x5F: .float(.max, shape)
    case 0x7C: .float(.addPairs, pairShape)
    case 0x7D: .float(.subPairs, pairShape)
    case 0xD0: .float(.subAdd, pairShape)
    case 0xC2: .float(.compare, shape)
    case 0xC4: .transfer(.insertW)
    case 0xC5: .transfer(.extractW)
    case 0xC6: .packed(selector == .none ? .shufflePS : .shufflePD)
    case 0xD7: .transfer(.maskB)
    case 0xF7: .transfer(.storeMasked)
    case 0x70: shuffle
    case 0x71...0x73: immediateShift
    default: packedVector(instruction.opcode).map { selector == .operandSize ? .packed($0) : nil } ?? nil
    }
  }

  /// ADDPS, ADDPD, ADDSS, ADDSD and their like.
  private var shape: FloatShape {
    switch selector {
    case .none: .singles
    case .operandSize: .doubles
    case .repeatEqual: .single
    case .repeatNotEqual: .double
    }
  }

  /// SSE3's: F2h for singles.
  private var pairShape: FloatShape { selector == .operandSize ? .doubles : .singles }

  private var vectorMove: VectorForm? {
    let isMemory = isVectorMemory
    let move: VectorMove? =
      switch (instruction.opcode, selector) {
      case (0x10, .none), (0x10, .operandSize): isMemory ? .load16 : .copy
      case (0x10, .repeatEqual): isMemory ? .load4 : .copyLow4
      case (0x10, .repeatNotEqual): isMemory ? .load8 : .copyLow8
      case (0x11, .none), (0x11, .operandSize): isMemory ? .store16 : .copy
      case (0x11, .repeatEqual): isMemory ? .store4 : .copyLow4
      case (0x11, .repeatNotEqual): isMemory ? .store8 : .copyLow8
      case (0x12, .none): isMemory ? .loadLow : .highToLow
      case (0x12, .operandSize): isMemory ? .loadLow : nil
      case (0x13, .none), (0x13, .operandSize): isMemory ? .store8 : nil
      case (0x16, .none): isMemory ? .loadHigh : .lowToHigh
      case (0x16, .operandSize): isMemory ? .loadHigh : nil
      case (0x17, .none), (0x17, .operandSize): isMemory ? .storeHigh : nil
      case (0x28, .none), (0x28, .operandSize), (0x6F, .operandSize): isMemory ? .load16Aligned : .copy
      case (0x29, .none), (0x29, .operandSize), (0x7F, .operandSize): isMemory ? .store16Aligned : .copy
      case (0x2B, .none), (0x2B, .operandSize), (0xE7, .operandSize): isMemory ? .store16Aligned : nil
      case (0x6E, .operandSize): .fromGeneral
      case (0x7E, .operandSize): .toGeneral
      case (0x7E, .repeatEqual): isMemory ? .load8 : .copyLow8Zeroing
      case (0xD6, .operandSize): isMemory ? .store8 : .copyLow8Zeroing
      case (0x6F, .repeatEqual): isMemory ? .load16 : .copy
      case (0x7F, .repeatEqual): isMemory ? .store16 : .copy
      case (0xF0, .repeatNotEqual): isMemory ? .load16 : nil
      default: nil
      }
    if let move { return .move(move) }
    switch (instruction.opcode, selector) {
    case (0x12, .repeatNotEqual): return .packed(.duplicateLowQ)
    case (0x12, .repeatEqual): return .packed(.duplicateEvenD)
    case (0x16, .repeatEqual): return .packed(.duplicateOddD)
    default: return nil
    }
  }

  private var vectorConversion: VectorForm? {
    switch (instruction.opcode, selector) {
    case (0x2A, .repeatEqual): .convert(.generalToSingle)
    case (0x2A, .repeatNotEqual): .convert(.generalToDouble)
    case (0x2C, .repeatEqual): .convert(.singleToGeneralCut)
    case (0x2C, .repeatNotEqual): .convert(.doubleToGeneralCut)
    case (0x2D, .repeatEqual): .convert(.singleToGeneral)
    case (0x2D, .repeatNotEqual): .convert(.doubleToGeneral)
    case (0x5A, .none): .convert(.singlesToDoubles)
    case (0x5A, .operandSize): .convert(.doublesToSingles)
    case (0x5A, .repeatEqual): .convert(.singleToDouble)
    case (0x5A, .repeatNotEqual): .convert(.doubleToSingle)
    case (0x5B, .none): .convert(.dwordsToSingles)
    case (0x5B, .operandSize): .convert(.singlesToDwords)
    case (0x5B, .repeatEqual): .convert(.singlesToDwordsCut)
    case (0xE6, .operandSize): .convert(.doublesToDwordsCut)
    case (0xE6, .repeatEqual): .convert(.dwordsToDoubles)
    case (0xE6, .repeatNotEqual): .convert(.doublesToDwords)
    default: nil
    }
  }

  private var shuffle: VectorForm? {
    switch selector {
    case .none: nil
    case .operandSize: .packed(.shuffleD)
    case .repeatEqual: .packed(.shuffleHighW)
    case .repeatNotEqual: .packed(.shuffleLowW)
    }
  }

  /// Groups 12 to 14: ModRM.reg is the operation.
  var shiftByImmediate: PackedOperation? {
    guard let modRM = instruction.modRM else { return nil }
    return switch (instruction.opcode, modRM >> 3 & 7) {
    case (0x71, 2): .shiftRightW
    case (0x71, 4): .shiftSignedW
    case (0x71, 6): .shiftLeftW
    case (0x72, 2): .shiftRightD
    case (0x72, 4): .shiftSignedD
    case (0x72, 6): .shiftLeftD
    case (0x73, 2): .shiftRightQ
    case (0x73, 3): .shiftRightBytes
    case (0x73, 6): .shiftLeftQ
    case (0x73, 7): .shiftLeftBytes
    default: nil
    }
  }

  private var immediateShift: VectorForm? {
    guard selector == .operandSize, let operation = shiftByImmediate else { return nil }
    return VectorForm(.vectorShift, operation.rawValue)
  }

  /// What MMX has without a prefix and SSE2 with 66h.
  func packedVector(_ opcode: UInt8) -> PackedOperation? {
    switch opcode {
    case 0x60: .unpackLowB
    case 0x61: .unpackLowW
    case 0x62: .unpackLowD
    case 0x63: .packSignedW
    case 0x64: .greaterB
    case 0x65: .greaterW
    case 0x66: .greaterD
    case 0x67: .packUnsignedW
    case 0x68: .unpackHighB
    case 0x69: .unpackHighW
    case 0x6A: .unpackHighD
    case 0x6B: .packSignedD
    case 0x6C: .unpackLowQ
    case 0x6D: .unpackHighQ
    case 0x74: .equalB
    case 0x75: .equalW
    case 0x76: .equalD
    case 0xD1: .shiftRightW
    case 0xD2: .shiftRightD
    case 0xD3: .shiftRightQ
    case 0xD4: .addQ
    case 0xD5: .mulLowW
    case 0xD8: .subUnsignedB
    case 0xD9: .subUnsignedW
    case 0xDA: .minUB
    case 0xDB: .and
    case 0xDC: .addUnsignedB
    case 0xDD: .addUnsignedW
    case 0xDE: .maxUB
    case 0xDF: .andNot
    case 0xE0: .averageB
    case 0xE1: .shiftSignedW
    case 0xE2: .shiftSignedD
    case 0xE3: .averageW
    case 0xE4: .mulHighUW
    case 0xE5: .mulHighSW
    case 0xE8: .subSignedB
    case 0xE9: .subSignedW
    case 0xEA: .minSW
    case 0xEB: .or
    case 0xEC: .addSignedB
    case 0xED: .addSignedW
    case 0xEE: .maxSW
    case 0xEF: .xor
    case 0xF1: .shiftLeftW
    case 0xF2: .shiftLeftD
    case 0xF3: .shiftLeftQ
    case 0xF4: .mulUDQ
    case 0xF5: .mulAddW
    case 0xF6: .sumDifferences
    case 0xF8: .subB
    case 0xF9: .subW
    case 0xFA: .subD
    case 0xFB: .subQ
    case 0xFC: .addB
    case 0xFD: .addW
    case 0xFE: .addD
    default: nil
    }
  }

  // MARK: 0Fh 38h

  private var map38Vector: VectorForm? {
    if selector == .none { return hashing }
    guard selector == .operandSize else { return nil }
    switch instruction.opcode {
    case 0x10: return .transfer(.blendB)
    case 0x14: return .transfer(.blendD)
    case 0x15: return .transfer(.blendQ)
    case 0x17: return .transfer(.test)
    case 0x2A: return .move(.load16Aligned)
    default: return packed38(instruction.opcode).map { .packed($0) }
    }
  }

  private var hashing: VectorForm? {
    switch instruction.opcode {
    case 0xC8: .packed(.hashNext1)
    case 0xC9: .packed(.hashFirstSchedule1)
    case 0xCA: .packed(.hashSecondSchedule1)
    case 0xCB: .transfer(.hashRounds256)
    case 0xCC: .packed(.hashFirstSchedule256)
    case 0xCD: .packed(.hashSecondSchedule256)
    default: nil
    }
  }

  func packed38(_ opcode: UInt8) -> PackedOperation? {
    switch opcode {
    case 0x00: .shuffleB
    case 0x01: .addPairsW
    case 0x02: .addPairsD
    case 0x03: .addPairsSW
    case 0x04: .mulAddUSB
    case 0x05: .subPairsW
    case 0x06: .subPairsD
    case 0x07: .subPairsSW
    case 0x08: .signB
    case 0x09: .signW
    case 0x0A: .signD
    case 0x0B: .mulHighRounded
    case 0x1C: .absB
    case 0x1D: .absW
    case 0x1E: .absD
    case 0x20: .extendSBW
    case 0x21: .extendSBD
    case 0x22: .extendSBQ
    case 0x23: .extendSWD
    case 0x24: .extendSWQ
    case 0x25: .extendSDQ
    case 0x28: .mulSDQ
    case 0x29: .equalQ
    case 0x2B: .packUnsignedD
    case 0x30: .extendUBW
    case 0x31: .extendUBD
    case 0x32: .extendUBQ
    case 0x33: .extendUWD
    case 0x34: .extendUWQ
    case 0x35: .extendUDQ
    case 0x37: .greaterQ
    case 0x38: .minSB
    case 0x39: .minSD
    case 0x3A: .minUW
    case 0x3B: .minUD
    case 0x3C: .maxSB
    case 0x3D: .maxSD
    case 0x3E: .maxUW
    case 0x3F: .maxUD
    case 0x40: .mulLowD
    case 0x41: .minimumPosition
    case 0xDB: .inverseMixColumns
    case 0xDC: .encrypt
    case 0xDD: .encryptLast
    case 0xDE: .decrypt
    case 0xDF: .decryptLast
    default: nil
    }
  }

  // MARK: 0Fh 3Ah

  private var map3AVector: VectorForm? {
    if selector == .none && instruction.opcode == 0xCC { return .packed(.hashRounds1) }
    guard selector == .operandSize else { return nil }
    return switch instruction.opcode {
    case 0x08: .float(.round, .singles)
    case 0x09: .float(.round, .doubles)
    case 0x0A: .float(.round, .single)
    case 0x0B: .float(.round, .double)
    case 0x0C: .packed(.blendD)
    case 0x0D: .packed(.blendQ)
    case 0x0E: .packed(.blendW)
    case 0x0F: .packed(.alignRight)
    case 0x14: .transfer(.extractB)
    case 0x15: .transfer(.extractW)
    case 0x16: .transfer(.extractD)
    case 0x17: .transfer(.extractS)
    case 0x20: .transfer(.insertB)
    case 0x21: .packed(isVectorMemory ? .insertPSFromMemory : .insertPS)
    case 0x22: .transfer(.insertD)
    case 0x40: .float(.dotProduct, .singles)
    case 0x41: .float(.dotProduct, .doubles)
    case 0x42: .packed(.sumDifferencesMultiple)
    case 0x44: .packed(.multiplyCarryless)
    case 0x60: VectorForm(.vectorString, 2)
    case 0x61: VectorForm(.vectorString, 0)
    case 0x62: VectorForm(.vectorString, 3)
    case 0x63: VectorForm(.vectorString, 1)
    case 0xDF: .packed(.assistKey)
    default: nil
    }
  }
}
