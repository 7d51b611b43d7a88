extension Processor {
  /// What FXSAVE64 writes, in 64-bit words: the first 52, with 16 XMM registers (Intel SDM vol. 1, table 10-2).
  ///
  /// Reserved bits of FCW and MXCSR are dropped when it is set.
  public var floatingPointState: InlineArray<52, UInt64> {
    get { cpu.legacyArea(isWide: true) }
    nonmutating set {
      cpu.restoreX87(newValue, isWide: true)
      cpu.hot.mxcsr = UInt32(truncatingIfNeeded: newValue[3]) & CPU.mxcsrMask
      for index in 0..<32 { cpu.hot.vectors[index] = newValue[20 + index] }
    }
  }
}
