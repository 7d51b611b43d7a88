public import X86

extension Instruction {
  /// The instruction at RIP, its bytes read exactly once: every later decision is made on the same bytes.
  ///
  /// Another thread of the guest can have changed them since the trap (CVE-2023-46813), and a host can raise a trap
  /// where there is none (CVE-2024-25742): whoever calls this compares the instruction with the exit.
  ///
  /// - Throws: the fault of the fetch; `opcodeMismatch` where the bytes are no instruction.
  @inlinable public init(
    fetchedIn context: inout some GuestContext & ~Copyable
  ) throws(HandlerAbort) {
    let bytes: InstructionBytes
    do { bytes = try context.fetchInstruction() } catch { throw .fault(error) }
    do { self = try Instruction(decoding: bytes, codeSize: context.codeSize) } catch { throw .fail(.opcodeMismatch) }
  }
}

extension GuestContext where Self: ~Copyable {
  /// Moves RIP past the instruction, as far as the code is wide.
  ///
  /// RF, TF and the interrupt shadow are left alone: that is left to the caller, see `VCHandlerTable`.
  @inlinable public mutating func skipInstruction(length: UInt8) {
    let next = registers.rip &+ UInt64(length)
    switch codeSize {
    case .bits16: registers.rip = next & 0xFFFF
    case .bits32: registers.rip = next & 0xFFFF_FFFF
    case .bits64: registers.rip = next
    }
  }

  /// Writes the four registers of CPUID: each the low 32 bits of what the host gave, zero-extended.
  @inlinable mutating func writeCPUID(eax: UInt64, ebx: UInt64, ecx: UInt64, edx: UInt64) {
    registers.write(eax, to: .rax, width: .dword)
    registers.write(ebx, to: .rbx, width: .dword)
    registers.write(ecx, to: .rcx, width: .dword)
    registers.write(edx, to: .rdx, width: .dword)
  }
}
