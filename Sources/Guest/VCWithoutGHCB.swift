public import X86

/// #VC before there is a GHCB: CPUID alone, by the GHCB MSR protocol (GHCB specification rev. 2.03 §2.3.1), as Linux's
/// first handler has it (`do_vc_no_ghcb`).
@frozen public enum VCWithoutGHCB {
  /// Handles one #VC.
  ///
  /// `ask` writes a request to MSR C001_0130, does VMGEXIT, and returns what the MSR holds then. The protocol names no
  /// subleaf: of a leaf that has several only the first can be asked.
  ///
  /// - Returns: `done`; or why the guest cannot go on: an exit code other than that of CPUID, an instruction that is none,
  ///   a subleaf, or an answer to another question.
  @inlinable public static func handle(
    _ exitCode: SVMExitCode, in context: inout some GuestContext & ~Copyable,
    ask: (GHCBMSRValue) -> GHCBMSRValue
  ) -> HandlerStep {
    guard exitCode == .cpuid else { return .fail(.unhandledExit(exitCode.rawValue)) }
    let instruction: Instruction
    do throws(HandlerAbort) { instruction = try Instruction(fetchedIn: &context) } catch { return error.step }
    guard instruction.map == .secondary, instruction.opcode == 0xA2 else { return .fail(.opcodeMismatch) }

    let leaf = UInt32(truncatingIfNeeded: context.registers[.rax])
    let subleaf = UInt32(truncatingIfNeeded: context.registers[.rcx])
    guard subleaf == 0 || !hasSubleaves(leaf) else { return .fail(.unhandledInstruction(.cpuid)) }
    var values = InlineArray<4, UInt32>(repeating: 0)
    for index in 0..<4 {
      let register = UInt8(truncatingIfNeeded: index)
      let answer = ask(.cpuidRequest(function: leaf, register: register))
      guard answer.info == .cpuidResponse, answer.cpuidRegister == register else { return .fail(.protocolViolation) }
      values[index] = answer.data
    }
    let result = CPUIDResult(eax: values[0], ebx: values[1], ecx: values[2], edx: values[3])
      .adjusted(leaf: leaf, cr4: context.cr4)
    context.writeCPUID(
      eax: UInt64(result.eax), ebx: UInt64(result.ebx), ecx: UInt64(result.ecx), edx: UInt64(result.edx))
    context.skipInstruction(length: instruction.length)
    return .done
  }

  /// Leaves whose answer depends on ECX (Intel SDM vol. 2A, CPUID; AMD APM vol. 3, appendix E).
  @inlinable static func hasSubleaves(_ leaf: UInt32) -> Bool {
    switch leaf {
    case 0x4, 0x7, 0xB, 0xD, 0xF, 0x10, 0x12, 0x14, 0x17, 0x18, 0x1A, 0x1B, 0x1D...0x21, 0x23, 0x24, 0x8000_001B,
      0x8000_001D, 0x8000_0020, 0x8000_0026:
      true
    default: false
    }
  }
}
