import X86

extension Report {
  /// What an instruction does to a guest of each model where KVM sets the processor up; an exit may depend on operands.
  init(effectsOf instruction: Instruction) {
    self.init()
    let effects = InstructionEffects(instruction)
    add("vmx", effects.vmx)
    add("svm", effects.svm)
    add("sev-es", effects.sevES)
    add("tdx", effects.tdx)
    add("privileged", flag: instruction.attributes.contains(.privileged))
  }
}

/// What leaves the guest, in words: `exit 30`, `#VC 0x7b`, `#VE 30`, `#UD`, `no exit`.
struct InstructionEffects {
  var vmx = "no exit"
  var svm = "no exit"
  var sevES = "no exit"
  var tdx = "no exit"

  init(_ instruction: Instruction) {
    let does = instruction.attributes
    switch instruction.mnemonic {
    case .evex: (vmx, svm, sevES, tdx) = ("#UD", "#UD", "#UD", "#UD")
    case .tdcall: (vmx, svm, sevES, tdx) = ("#UD", "#UD", "#UD", "the TDX module")
    // The other vendor's hypercalls are #UD, which exits; KVM rewrites the bytes.
    case .vmcall: (vmx, svm, sevES, tdx) = ("exit 18", "#UD, exit 0x46", "#UD", "#VE 18")
    case .vmmcall: (vmx, svm, sevES, tdx) = ("#UD, exit 0", "exit 0x81", "#VC 0x81", "#UD")
    // Outside SEV-ES the bytes are VMMCALL.
    case .vmgexit: (vmx, svm, sevES, tdx) = ("#UD", "exit 0x81", "exit 0x403 without #VC", "#UD")
    case .rdpmc: (vmx, svm, sevES, tdx) = ("exit 15", "exit 0x6f", "#VC 0x6f", "#GP")
    // KVM lets VMX guests write caches back.
    case .wbinvd, .wbnoinvd: (vmx, svm, sevES, tdx) = ("no exit", "exit 0x89", "#VC 0x89", "#VE 54")
    case .lmsw, .clts: setControl(0, isWrite: true)
    case .mov where instruction.operands[0].kind == .control: setControl(instruction.operands[0].number, isWrite: true)
    case .mov where instruction.operands[1].kind == .control: setControl(instruction.operands[1].number, isWrite: false)
    case .mov where instruction.operands[0].kind == .debug: setDebug(instruction.operands[0].number, isWrite: true)
    case .mov where instruction.operands[1].kind == .debug: setDebug(instruction.operands[1].number, isWrite: false)
    default:
      let reason = Self.reasons[instruction.mnemonic].map { " \($0.rawValue)" } ?? ""
      let code = Self.codes[instruction.mnemonic].map { " \(hexadecimal($0.rawValue))" } ?? ""
      if does.contains(.exitsVMX) { vmx = "exit\(reason)" }
      if does.contains(.exitsSVM) { svm = "exit\(code)" }
      if does.contains(.raisesVC) { sevES = "#VC\(code)" }
      if does.contains(.automaticExit) { sevES = "exit\(code) without #VC" }
      if does.contains(.raisesVE) { tdx = "#VE\(reason)" }
      // A hypervisor's instructions are its vendor's alone, and no TD has those of VMX.
      if does.contains(.exitsVMX) && !does.contains(.exitsSVM) { (svm, sevES) = ("#UD", "#UD") }
      if does.contains(.exitsSVM) && !does.contains(.exitsVMX) { vmx = "#UD" }
      if does.contains(.exitsVMX) != does.contains(.exitsSVM) && !does.contains(.raisesVE) { tdx = "#UD" }
    }
  }

  /// SEV-ES traps writes after the fact: exit codes 90h and up.
  private mutating func setControl(_ number: UInt8, isWrite: Bool) {
    vmx = "exit 28"
    svm = "exit \(hexadecimal(UInt64(number) + (isWrite ? 0x10 : 0)))"
    if isWrite { sevES = "exit \(hexadecimal(UInt64(number) + 0x90)) without #VC" }
  }

  /// While KVM does not lend the registers; under SEV-ES DR7 alone, without DebugSwap.
  private mutating func setDebug(_ number: UInt8, isWrite: Bool) {
    let code = hexadecimal(UInt64(number) + (isWrite ? 0x30 : 0x20))
    vmx = "exit 29"
    svm = "exit \(code)"
    if number == 7 { sevES = "#VC \(code)" }
  }

  /// Intel SDM vol. 3D, appendix C.
  private static let reasons: [Mnemonic: VMXExitReason] = [
    .in: .ioInstruction, .out: .ioInstruction, .ins: .ioInstruction, .outs: .ioInstruction, .cpuid: .cpuid, .hlt: .hlt,
    .invd: .invd, .rdmsr: .rdmsr, .wrmsr: .wrmsr, .monitor: .monitor, .mwait: .mwait, .xsetbv: .xsetbv,
    .pause: VMXExitReason(rawValue: 40), .getsec: VMXExitReason(rawValue: 11), .vmclear: VMXExitReason(rawValue: 19),
    .vmlaunch: VMXExitReason(rawValue: 20), .vmptrld: VMXExitReason(rawValue: 21),
    .vmptrst: VMXExitReason(rawValue: 22), .vmread: VMXExitReason(rawValue: 23),
    .vmresume: VMXExitReason(rawValue: 24), .vmwrite: VMXExitReason(rawValue: 25), .vmxoff: VMXExitReason(rawValue: 26),
    .vmxon: VMXExitReason(rawValue: 27), .invept: VMXExitReason(rawValue: 50), .invvpid: VMXExitReason(rawValue: 53),
    .vmfunc: VMXExitReason(rawValue: 59), .seamcall: VMXExitReason(rawValue: 76),
  ]

  /// AMD APM vol. 2, appendix C.
  private static let codes: [Mnemonic: SVMExitCode] = [
    .in: .ioio, .out: .ioio, .ins: .ioio, .outs: .ioio, .cpuid: .cpuid, .hlt: .hlt, .invd: .invd, .rdmsr: .msr,
    .wrmsr: .msr, .monitor: .monitor, .mwait: .mwait, .monitorx: .monitor, .mwaitx: .mwait, .xsetbv: .xsetbv,
    .pause: .pause, .rdpru: SVMExitCode(rawValue: 0x8E), .vmrun: SVMExitCode(rawValue: 0x80),
    .vmload: SVMExitCode(rawValue: 0x82), .vmsave: SVMExitCode(rawValue: 0x83), .stgi: SVMExitCode(rawValue: 0x84),
    .clgi: SVMExitCode(rawValue: 0x85), .skinit: SVMExitCode(rawValue: 0x86), .invlpga: SVMExitCode(rawValue: 0x7A),
  ]
}

/// Who handles the #VC or #VE of an instruction: Linux (vc_handle_exitcode; virt_exception_kernel) and OVMF
/// (CcExitVcHandler, CcExitVeHandler), as their sources were in 2026. Linux panics at INVD, and refuses INS and OUTS
/// under TDX.
enum ExitHandlers {
  static func names(_ instruction: Instruction) -> [String] {
    switch instruction.mnemonic {
    case .in, .out, .cpuid, .rdmsr, .wrmsr: return ["linux (sev-es)", "linux (tdx)", "ovmf (sev-es)", "ovmf (tdx)"]
    case .ins, .outs: return ["linux (sev-es)", "ovmf (sev-es)", "ovmf (tdx)"]
    case .hlt: return ["linux (tdx)", "ovmf (tdx)"]
    case .wbinvd, .monitor, .mwait, .monitorx, .mwaitx, .rdpmc, .vmmcall: return ["linux (sev-es)", "ovmf (sev-es)"]
    case .invd: return ["ovmf (sev-es)"]
    case .mov:
      let isDR7 = (0..<2).contains { instruction.operands[$0].kind == .debug && instruction.operands[$0].number == 7 }
      return isDR7 ? ["linux (sev-es)", "ovmf (sev-es)"] : []
    default: return []
    }
  }
}
