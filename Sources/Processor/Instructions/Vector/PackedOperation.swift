/// What an instruction makes of its destination `a`, its source `b` and perhaps an immediate, without looking at
/// anything else: integers, logic, shuffles and shifts, on XMM and most of them on MMX registers.
enum PackedOperation: UInt8 {
  // PackedArithmetic.swift
  case addB, addW, addD, addQ, subB, subW, subD, subQ
  case addSignedB, addSignedW, addUnsignedB, addUnsignedW, subSignedB, subSignedW, subUnsignedB, subUnsignedW
  case averageB, averageW, minUB, minUW, minUD, minSB, minSW, minSD, maxUB, maxUW, maxUD, maxSB, maxSW, maxSD
  case absB, absW, absD, signB, signW, signD
  // PackedMultiplication.swift
  case mulLowW, mulLowD, mulHighSW, mulHighUW, mulHighRounded, mulUDQ, mulSDQ, mulAddW, mulAddUSB
  case sumDifferences, sumDifferencesMultiple, minimumPosition
  case addPairsW, addPairsD, addPairsSW, subPairsW, subPairsD, subPairsSW
  // PackedLogic.swift
  case and, andNot, or, xor
  case equalB, equalW, equalD, equalQ, greaterB, greaterW, greaterD, greaterQ
  case shiftLeftW, shiftLeftD, shiftLeftQ, shiftRightW, shiftRightD, shiftRightQ, shiftSignedW, shiftSignedD
  case shiftLeftBytes, shiftRightBytes
  // PackedShuffle.swift
  case unpackLowB, unpackLowW, unpackLowD, unpackLowQ, unpackHighB, unpackHighW, unpackHighD, unpackHighQ
  case packSignedW, packSignedD, packUnsignedW, packUnsignedD
  case shuffleB, shuffleD, shuffleLowW, shuffleHighW, shufflePS, shufflePD, alignRight
  case duplicateLowQ, duplicateEvenD, duplicateOddD, insertPS, insertPSFromMemory
  case blendW, blendD, blendQ
  case extendSBW, extendSBD, extendSBQ, extendSWD, extendSWQ, extendSDQ
  case extendUBW, extendUBD, extendUBQ, extendUWD, extendUWQ, extendUDQ
  // Encryption.swift
  case multiplyCarryless, encrypt, encryptLast, decrypt, decryptLast, inverseMixColumns, assistKey
  // Hashing.swift
  case hashRounds1, hashNext1, hashFirstSchedule1, hashSecondSchedule1, hashFirstSchedule256, hashSecondSchedule256
}

extension PackedOperation {
  /// The result, all 128 bits.
  @inline(never) func callAsFunction(_ a: Vector128, _ b: Vector128, _ immediate: UInt8) -> Vector128 {
    switch self {
    case .addB: Vector128(a.bytes &+ b.bytes)
    case .addW: Vector128(a.words &+ b.words)
    case .addD: Vector128(a.dwords &+ b.dwords)
    case .addQ: Vector128(a.qwords &+ b.qwords)
    case .subB: Vector128(a.bytes &- b.bytes)
    case .subW: Vector128(a.words &- b.words)
    case .subD: Vector128(a.dwords &- b.dwords)
    case .subQ: Vector128(a.qwords &- b.qwords)
    case .addSignedB: PackedArithmetic.addSigned(a.signedBytes, b.signedBytes)
    case .addSignedW: PackedArithmetic.addSigned(a.signedWords, b.signedWords)
    case .addUnsignedB: PackedArithmetic.addUnsigned(a.bytes, b.bytes)
    case .addUnsignedW: PackedArithmetic.addUnsigned(a.words, b.words)
    case .subSignedB: PackedArithmetic.subSigned(a.signedBytes, b.signedBytes)
    case .subSignedW: PackedArithmetic.subSigned(a.signedWords, b.signedWords)
    case .subUnsignedB: PackedArithmetic.subUnsigned(a.bytes, b.bytes)
    case .subUnsignedW: PackedArithmetic.subUnsigned(a.words, b.words)
    // Half the sum, rounded up, without a carry out of the lane.
    case .averageB: Vector128((a.bytes | b.bytes) &- ((a.bytes ^ b.bytes) &>> 1))
    case .averageW: Vector128((a.words | b.words) &- ((a.words ^ b.words) &>> 1))
    case .minUB: Vector128(pointwiseMin(a.bytes, b.bytes))
    case .minUW: Vector128(pointwiseMin(a.words, b.words))
    case .minUD: Vector128(pointwiseMin(a.dwords, b.dwords))
    case .minSB: Vector128(pointwiseMin(a.signedBytes, b.signedBytes))
    case .minSW: Vector128(pointwiseMin(a.signedWords, b.signedWords))
    case .minSD: Vector128(pointwiseMin(a.signedDwords, b.signedDwords))
    case .maxUB: Vector128(pointwiseMax(a.bytes, b.bytes))
    case .maxUW: Vector128(pointwiseMax(a.words, b.words))
    case .maxUD: Vector128(pointwiseMax(a.dwords, b.dwords))
    case .maxSB: Vector128(pointwiseMax(a.signedBytes, b.signedBytes))
    case .maxSW: Vector128(pointwiseMax(a.signedWords, b.signedWords))
    case .maxSD: Vector128(pointwiseMax(a.signedDwords, b.signedDwords))
    case .absB: PackedArithmetic.absolute(b.signedBytes)
    case .absW: PackedArithmetic.absolute(b.signedWords)
    case .absD: PackedArithmetic.absolute(b.signedDwords)
    case .signB: PackedArithmetic.sign(a.signedBytes, b.signedBytes)
    case .signW: PackedArithmetic.sign(a.signedWords, b.signedWords)
    case .signD: PackedArithmetic.sign(a.signedDwords, b.signedDwords)

    case .mulLowW: Vector128(a.words &* b.words)
    case .mulLowD: Vector128(a.dwords &* b.dwords)
    case .mulHighSW: PackedMultiplication.highSigned(a.signedWords, b.signedWords)
    case .mulHighUW: PackedMultiplication.highUnsigned(a.words, b.words)
    case .mulHighRounded: PackedMultiplication.highRounded(a.signedWords, b.signedWords)
    case .mulUDQ: Vector128((a.qwords & 0xFFFF_FFFF) &* (b.qwords & 0xFFFF_FFFF))
    case .mulSDQ: PackedMultiplication.wideSigned(a.signedDwords, b.signedDwords)
    case .mulAddW: PackedMultiplication.addPairs(a.signedWords, b.signedWords)
    case .mulAddUSB: PackedMultiplication.addPairs(a.bytes, b.signedBytes)
    case .sumDifferences: PackedMultiplication.sumDifferences(a.bytes, b.bytes)
    case .sumDifferencesMultiple: PackedMultiplication.sumDifferences(a.bytes, b.bytes, immediate)
    case .minimumPosition: PackedMultiplication.minimumPosition(b.words)
    case .addPairsW: PackedMultiplication.addPairs(SIMD16(lowHalf: a.words, highHalf: b.words))
    case .addPairsD: PackedMultiplication.addPairs(SIMD8(lowHalf: a.dwords, highHalf: b.dwords))
    case .addPairsSW: PackedMultiplication.addPairsSaturated(SIMD16(lowHalf: a.signedWords, highHalf: b.signedWords))
    case .subPairsW: PackedMultiplication.subPairs(SIMD16(lowHalf: a.words, highHalf: b.words))
    case .subPairsD: PackedMultiplication.subPairs(SIMD8(lowHalf: a.dwords, highHalf: b.dwords))
    case .subPairsSW: PackedMultiplication.subPairsSaturated(SIMD16(lowHalf: a.signedWords, highHalf: b.signedWords))

    case .and: Vector128(a.qwords & b.qwords)
    case .andNot: Vector128(~a.qwords & b.qwords)
    case .or: Vector128(a.qwords | b.qwords)
    case .xor: Vector128(a.qwords ^ b.qwords)
    case .equalB: Vector128(SIMD16<UInt8>().replacing(with: .max, where: a.bytes .== b.bytes))
    case .equalW: Vector128(SIMD8<UInt16>().replacing(with: .max, where: a.words .== b.words))
    case .equalD: Vector128(SIMD4<UInt32>().replacing(with: .max, where: a.dwords .== b.dwords))
    case .equalQ: Vector128(SIMD2<UInt64>().replacing(with: .max, where: a.qwords .== b.qwords))
    case .greaterB: Vector128(SIMD16<UInt8>().replacing(with: .max, where: a.signedBytes .> b.signedBytes))
    case .greaterW: Vector128(SIMD8<UInt16>().replacing(with: .max, where: a.signedWords .> b.signedWords))
    case .greaterD: Vector128(SIMD4<UInt32>().replacing(with: .max, where: a.signedDwords .> b.signedDwords))
    case .greaterQ: Vector128(SIMD2<UInt64>().replacing(with: .max, where: a.signedQwords .> b.signedQwords))
    case .shiftLeftW: PackedShift.left(a.words, b.low)
    case .shiftLeftD: PackedShift.left(a.dwords, b.low)
    case .shiftLeftQ: PackedShift.left(a.qwords, b.low)
    case .shiftRightW: PackedShift.right(a.words, b.low)
    case .shiftRightD: PackedShift.right(a.dwords, b.low)
    case .shiftRightQ: PackedShift.right(a.qwords, b.low)
    case .shiftSignedW: PackedShift.rightSigned(a.signedWords, b.low)
    case .shiftSignedD: PackedShift.rightSigned(a.signedDwords, b.low)
    case .shiftLeftBytes: PackedShift.leftBytes(a, b.low)
    case .shiftRightBytes: PackedShift.rightBytes(a, b.low)

    case .unpackLowB: PackedShuffle.interleave(a.bytes.lowHalf, b.bytes.lowHalf)
    case .unpackLowW: PackedShuffle.interleave(a.words.lowHalf, b.words.lowHalf)
    case .unpackLowD: PackedShuffle.interleave(a.dwords.lowHalf, b.dwords.lowHalf)
    case .unpackLowQ: Vector128(a.low, b.low)
    case .unpackHighB: PackedShuffle.interleave(a.bytes.highHalf, b.bytes.highHalf)
    case .unpackHighW: PackedShuffle.interleave(a.words.highHalf, b.words.highHalf)
    case .unpackHighD: PackedShuffle.interleave(a.dwords.highHalf, b.dwords.highHalf)
    case .unpackHighQ: Vector128(a.high, b.high)
    case .packSignedW: PackedShuffle.packSigned(SIMD16(lowHalf: a.signedWords, highHalf: b.signedWords))
    case .packSignedD: PackedShuffle.packSigned(SIMD8(lowHalf: a.signedDwords, highHalf: b.signedDwords))
    case .packUnsignedW: PackedShuffle.packUnsigned(SIMD16(lowHalf: a.signedWords, highHalf: b.signedWords))
    case .packUnsignedD: PackedShuffle.packUnsigned(SIMD8(lowHalf: a.signedDwords, highHalf: b.signedDwords))
    case .shuffleB: PackedShuffle.shuffle(a.bytes, by: b.bytes)
    case .shuffleD: PackedShuffle.shuffle(b.dwords, b.dwords, by: immediate)
    case .shufflePS: PackedShuffle.shuffle(a.dwords, b.dwords, by: immediate)
    case .shufflePD: Vector128(a.qwords[Int(immediate & 1)], b.qwords[Int(immediate >> 1 & 1)])
    case .shuffleLowW: Vector128(PackedShuffle.shuffleWords(b.low, by: immediate), b.high)
    case .shuffleHighW: Vector128(b.low, PackedShuffle.shuffleWords(b.high, by: immediate))
    case .alignRight: PackedShuffle.alignRight(a.bytes, b.bytes, Int(immediate))
    case .duplicateLowQ: Vector128(b.low, b.low)
    case .duplicateEvenD: PackedShuffle.interleave(b.dwords.evenHalf, b.dwords.evenHalf)
    case .duplicateOddD: PackedShuffle.interleave(b.dwords.oddHalf, b.dwords.oddHalf)
    case .insertPS: PackedShuffle.insert(a.dwords, b.dwords, immediate)
    // The source is one lane, and bits 7:6 mean nothing.
    case .insertPSFromMemory: PackedShuffle.insert(a.dwords, b.dwords, immediate & 0x3F)
    case .blendW: PackedShuffle.blend(a.words, b.words, immediate)
    case .blendD: PackedShuffle.blend(a.dwords, b.dwords, immediate)
    case .blendQ: PackedShuffle.blend(a.qwords, b.qwords, immediate)
    case .extendSBW: Vector128(SIMD8<Int16>(truncatingIfNeeded: b.signedBytes.lowHalf))
    case .extendSBD: Vector128(SIMD4<Int32>(truncatingIfNeeded: b.signedBytes.lowHalf.lowHalf))
    case .extendSBQ: Vector128(SIMD2<Int64>(truncatingIfNeeded: b.signedBytes.lowHalf.lowHalf.lowHalf))
    case .extendSWD: Vector128(SIMD4<Int32>(truncatingIfNeeded: b.signedWords.lowHalf))
    case .extendSWQ: Vector128(SIMD2<Int64>(truncatingIfNeeded: b.signedWords.lowHalf.lowHalf))
    case .extendSDQ: Vector128(SIMD2<Int64>(truncatingIfNeeded: b.signedDwords.lowHalf))
    case .extendUBW: Vector128(SIMD8<UInt16>(truncatingIfNeeded: b.bytes.lowHalf))
    case .extendUBD: Vector128(SIMD4<UInt32>(truncatingIfNeeded: b.bytes.lowHalf.lowHalf))
    case .extendUBQ: Vector128(SIMD2<UInt64>(truncatingIfNeeded: b.bytes.lowHalf.lowHalf.lowHalf))
    case .extendUWD: Vector128(SIMD4<UInt32>(truncatingIfNeeded: b.words.lowHalf))
    case .extendUWQ: Vector128(SIMD2<UInt64>(truncatingIfNeeded: b.words.lowHalf.lowHalf))
    case .extendUDQ: Vector128(SIMD2<UInt64>(truncatingIfNeeded: b.dwords.lowHalf))

    case .multiplyCarryless: Encryption.multiplyCarryless(a, b, immediate)
    case .encrypt: Encryption.encrypt(a, key: b, isLast: false)
    case .encryptLast: Encryption.encrypt(a, key: b, isLast: true)
    case .decrypt: Encryption.decrypt(a, key: b, isLast: false)
    case .decryptLast: Encryption.decrypt(a, key: b, isLast: true)
    case .inverseMixColumns: Encryption.inverseMixColumns(b)
    case .assistKey: Encryption.assistKey(b, constant: immediate)
    case .hashRounds1: Hashing.rounds1(a, b, immediate)
    case .hashNext1: Hashing.next1(a, b)
    case .hashFirstSchedule1: Hashing.firstSchedule1(a, b)
    case .hashSecondSchedule1: Hashing.secondSchedule1(a, b)
    case .hashFirstSchedule256: Hashing.firstSchedule256(a, b)
    case .hashSecondSchedule256: Hashing.secondSchedule256(a, b)
    }
  }

  /// The result on MMX registers: lanes do not mix, but where they do the two operands side by side are one of 128
  /// bits.
  @inline(never) func onMMX(_ a: UInt64, _ b: UInt64, _ immediate: UInt8) -> UInt64 {
    switch self {
    case .packSignedW, .packSignedD, .packUnsignedW, .addPairsW, .addPairsD, .addPairsSW, .subPairsW, .subPairsD,
      .subPairsSW:
      return self(Vector128(a, b), Vector128(), immediate).low
    case .unpackHighB: return PackedOperation.unpackLowB(Vector128(a, 0), Vector128(b, 0), 0).high
    case .unpackHighW: return PackedOperation.unpackLowW(Vector128(a, 0), Vector128(b, 0), 0).high
    case .unpackHighD: return PackedOperation.unpackLowD(Vector128(a, 0), Vector128(b, 0), 0).high
    case .shuffleB: return self(Vector128(a, 0), Vector128(b & 0x8787_8787_8787_8787, 0), 0).low
    case .alignRight: return PackedOperation.shiftRightBytes(Vector128(b, a), Vector128(UInt64(immediate), 0), 0).low
    default: return self(Vector128(a, 0), Vector128(b, 0), immediate).low
    }
  }
}
