import X86

extension Translator {
  /// The instructions on MMX registers: those without a prefix, and the four moves between the two kinds of vectors.
  var mmxForm: VectorForm? {
    switch (instruction.map, instruction.opcode) {
    case (.secondary, _): secondaryMMX
    case (.map38, 0x00...0x0B), (.map38, 0x1C...0x1E):
      selector == .none ? packed38(instruction.opcode).map { VectorForm(.mmxPacked, $0.rawValue) } : nil
    case (.map3A, 0x0F): selector == .none ? VectorForm(.mmxPacked, PackedOperation.alignRight.rawValue) : nil
    default: nil
    }
  }

  private var secondaryMMX: VectorForm? {
    switch (instruction.opcode, selector) {
    case (0x6E, .none): transfer(.fromGeneral)
    case (0x7E, .none): transfer(.toGeneral)
    case (0x6F, .none): transfer(isVectorMemory ? .load : .copy)
    case (0x7F, .none): transfer(isVectorMemory ? .store : .copy)
    case (0xE7, .none): transfer(.store)
    case (0xD6, .repeatNotEqual): transfer(.fromVector)
    case (0xD6, .repeatEqual): transfer(.toVector)
    case (0xD7, .none): transfer(.maskB)
    case (0xC4, .none): transfer(.insertW)
    case (0xC5, .none): transfer(.extractW)
    case (0xF7, .none): transfer(.storeMasked)
    case (0x2A, .none): transfer(.dwordsToSingles)
    case (0x2A, .operandSize): transfer(.dwordsToDoubles)
    case (0x2C, .none): transfer(.singlesToDwordsCut)
    case (0x2C, .operandSize): transfer(.doublesToDwordsCut)
    case (0x2D, .none): transfer(.singlesToDwords)
    case (0x2D, .operandSize): transfer(.doublesToDwords)
    case (0x70, .none): VectorForm(.mmxPacked, PackedOperation.shuffleLowW.rawValue)
    case (0x71...0x73, .none): shiftByImmediate.map { VectorForm(.mmxShift, $0.rawValue) }
    case (_, .none): packedVector(instruction.opcode).map { VectorForm(.mmxPacked, $0.rawValue) }
    default: nil
    }
  }

  private func transfer(_ transfer: MMXTransfer) -> VectorForm { VectorForm(.mmxTransfer, transfer.rawValue) }
}
