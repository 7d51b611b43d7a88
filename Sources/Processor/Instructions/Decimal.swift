import X86

// The decimal instructions (Intel SDM vol. 2). Flags that the manual leaves undefined are as Intel's processors set
// them: by the result.

extension CPU {
  private func flags(of result: UInt8, carry: Bool, adjust: Bool) -> RFlags {
    var flags: RFlags = []
    if carry { flags.insert(.carry) }
    if adjust { flags.insert(.adjust) }
    if result == 0 { flags.insert(.zero) }
    if result & 0x80 != 0 { flags.insert(.sign) }
    if result.nonzeroBitCount & 1 == 0 { flags.insert(.parity) }
    return flags
  }

  /// AAA and AAS.
  func adjustASCII(isSubtraction: Bool) {
    let isAdjusted = register(0, UInt8.self) & 15 > 9 || adjustFlag
    if isAdjusted {
      let old = register(0, UInt16.self)
      setRegister(0, isSubtraction ? old &- 0x106 : old &+ 0x106)
    }
    let result = register(0, UInt8.self) & 15
    setRegister(0, result)
    setStatus(flags(of: result, carry: isAdjusted, adjust: isAdjusted))
  }

  /// DAA and DAS.
  func adjustDecimal(isSubtraction: Bool) {
    let old = register(0, UInt8.self)
    let oldCarry = carryFlag
    var value = old
    var carry = false
    let adjust = old & 15 > 9 || adjustFlag
    if adjust {
      value = isSubtraction ? value &- 6 : value &+ 6
      carry = oldCarry || (isSubtraction ? old < 6 : old > 0xF9)
    }
    if old > 0x99 || oldCarry {
      value = isSubtraction ? value &- 0x60 : value &+ 0x60
      carry = true
    }
    setRegister(0, value)
    setStatus(flags(of: value, carry: carry, adjust: adjust))
  }

  /// AAM, by any base.
  func adjustAfterMultiplication(_ op: Op) throws(Fault) {
    let base = UInt8(truncatingIfNeeded: op.immediate)
    guard base != 0 else { throw raise(Exception(.divideError)) }
    let (quotient, remainder) = register(0, UInt8.self).quotientAndRemainder(dividingBy: base)
    setRegister(0, UInt16(quotient) << 8 | UInt16(remainder))
    setStatus(flags(of: remainder, carry: false, adjust: false))
  }

  /// AAD, by any base.
  func adjustBeforeDivision(_ op: Op) {
    let old = register(0, UInt16.self)
    let result =
      UInt8(truncatingIfNeeded: old) &+ UInt8(truncatingIfNeeded: old >> 8) &* UInt8(truncatingIfNeeded: op.immediate)
    setRegister(0, UInt16(result))
    setStatus(flags(of: result, carry: false, adjust: false))
  }
}
