extension Instruction {
  /// Decodes the instruction that begins at the first of `bytes`.
  ///
  /// - Throws: `DecodeError` where the bytes are no instruction of `codeSize` code.
  @inlinable public init(decoding bytes: borrowing InstructionBytes, codeSize: CodeSize) throws(DecodeError) {
    throw .invalid
  }
}
