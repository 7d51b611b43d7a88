/// What a `.x87` micro-op does, in its `extra`.
///
/// `a` is the reg field where that selects the operation, `b` the index of a stack register or an `X87Format`.
enum X87Operation: UInt8 {
  // Arithmetic and comparison: `a` is the reg field, so 2 and 3 compare.
  case arithmeticMemory, arithmeticFromRegister, arithmeticToRegister, arithmeticToRegisterPopping
  // With memory: `b` is the format.
  case load, store, storePopping, storeTruncatingPopping
  // With ST(`b`).
  case loadRegister, storeRegister, storeRegisterPopping, exchange, free, freePopping
  case compareTwoPops, compareUnordered, compareUnorderedPopping, compareUnorderedTwoPops
  /// FCOMI and its like: `a` has 1 for an unordered comparison, 2 for a pop.
  case compareFlags
  /// FCMOVcc: `a` is the condition, of FCMOVU and FCMOVNU that of JP and JNP.
  case moveConditionally
  /// `a` is the constant.
  case loadConstant
  case changeSign, absolute, test, examine
  case exponential, logarithm, tangent, arctangent, extract, remainderNearest, decrementTop, incrementTop
  case remainder, logarithmOfOnePlus, squareRoot, sineAndCosine, roundToIntegral, scale, sine, cosine
  case noOperation, wait
  // Control: those that begin with `n` do not look for a pending error.
  case loadControl, loadEnvironment, restore
  case nStoreControl, nStoreEnvironment, nSave, nStoreStatus, nStoreStatusAX, nClearExceptions, nInitialize,
    nNoOperation

  /// False for the control instructions that a pending error does not hold up.
  @inline(__always) var waits: Bool { rawValue < X87Operation.nStoreControl.rawValue }

  /// False for control instructions, which leave FOP, FIP and FDP alone (Intel SDM vol. 1 §8.1.8).
  @inline(__always) var setsPointers: Bool { rawValue < X87Operation.wait.rawValue }
}
