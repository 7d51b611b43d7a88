package import X86

extension Report {
  /// What an instruction does to a guest of each model where KVM sets the processor up; an exit may depend on operands.
  init(effectsOf instruction: Instruction) {
    self.init()
    let effects = InstructionEffects(instruction)
    add("vmx", effects.vmx.text)
    add("svm", effects.svm.text)
    add("sev-es", effects.sevES.text)
    add("tdx", effects.tdx.text)
    add("privileged", flag: instruction.attributes.contains(.privileged))
  }
}

/// What an instruction does to a guest of one model; the numbers as text, as each vendor writes them.
package enum GuestEffect: Sendable, Equatable {
  /// It stays in the guest.
  case noExit
  /// The hypervisor gets it.
  case exit(String)
  /// The other vendor's hypercall: #UD, which exits, and KVM rewrites the bytes.
  case rewritten(String)
  /// An automatic exit: the hypervisor gets it, and the guest's handler never sees it.
  case automatic(String)
  /// #VC with this error code.
  case vc(String)
  /// #VE with this exit reason.
  case ve(String)
  /// An exception that no handler makes good: `#UD`, `#GP`.
  case fault(String)
  /// The TDX module answers.
  case module

  /// In words: `exit 30`, `#VC 0x7b`, `#VE 30`, `#UD`, `no exit`.
  package var text: String {
    func with(_ word: String, _ number: String) -> String { number.isEmpty ? word : word + " " + number }
    return switch self {
    case .noExit: "no exit"
    case .exit(let number): with("exit", number)
    case .rewritten(let number): with("#UD, exit", number)
    case .automatic(let number): with("exit", number) + " without #VC"
    case .vc(let number): with("#VC", number)
    case .ve(let number): with("#VE", number)
    case .fault(let name): name
    case .module: "the TDX module"
    }
  }

  /// True where the guest's own handler must take it.
  package var isTrap: Bool {
    switch self {
    case .vc, .ve: true
    default: false
    }
  }
}

/// What leaves the guest in each model.
package struct InstructionEffects: Sendable {
  /// A plain VMX guest.
  package var vmx = GuestEffect.noExit
  /// A plain SVM guest.
  package var svm = GuestEffect.noExit
  /// An SEV-ES guest.
  package var sevES = GuestEffect.noExit
  /// A TDX guest.
  package var tdx = GuestEffect.noExit

  /// The effect in one model.
  package subscript(_ model: Confinement) -> GuestEffect {
    switch model {
    case .none: .noExit
    case .vmx: vmx
    case .svm: svm
    case .sevES: sevES
    case .tdx: tdx
    }
  }

  private mutating func set(
    _ vmx: GuestEffect, _ svm: GuestEffect, _ sevES: GuestEffect, _ tdx: GuestEffect
  ) { (self.vmx, self.svm, self.sevES, self.tdx) = (vmx, svm, sevES, tdx) }

  /// The effects where KVM sets the processor up.
  package init(_ instruction: Instruction) {
    let does = instruction.attributes
    let undefined = GuestEffect.fault("#UD")
    switch instruction.mnemonic {
    case .evex: set(undefined, undefined, undefined, undefined)
    case .tdcall: set(undefined, undefined, undefined, .module)
    case .vmcall: set(.exit("18"), .rewritten("0x46"), undefined, .ve("18"))
    case .vmmcall: set(.rewritten("0"), .exit("0x81"), .vc("0x81"), undefined)
    // Outside SEV-ES the bytes are VMMCALL.
    case .vmgexit: set(undefined, .exit("0x81"), .automatic("0x403"), undefined)
    case .rdpmc: set(.exit("15"), .exit("0x6f"), .vc("0x6f"), .fault("#GP"))
    // KVM lets VMX guests write caches back.
    case .wbinvd, .wbnoinvd: set(.noExit, .exit("0x89"), .vc("0x89"), .ve("54"))
    case .lmsw, .clts: setControl(0, isWrite: true)
    case .mov where instruction.operands[0].kind == .control: setControl(instruction.operands[0].number, isWrite: true)
    case .mov where instruction.operands[1].kind == .control: setControl(instruction.operands[1].number, isWrite: false)
    case .mov where instruction.operands[0].kind == .debug: setDebug(instruction.operands[0].number, isWrite: true)
    case .mov where instruction.operands[1].kind == .debug: setDebug(instruction.operands[1].number, isWrite: false)
    default:
      let reason = Self.reasons[instruction.mnemonic].map { "\($0.rawValue)" } ?? ""
      let code = Self.codes[instruction.mnemonic].map { hexadecimal($0.rawValue) } ?? ""
      if does.contains(.exitsVMX) { vmx = .exit(reason) }
      if does.contains(.exitsSVM) { svm = .exit(code) }
      if does.contains(.raisesVC) { sevES = .vc(code) }
      if does.contains(.automaticExit) { sevES = .automatic(code) }
      if does.contains(.raisesVE) { tdx = .ve(reason) }
      // A hypervisor's instructions are its vendor's alone, and no TD has those of VMX.
      if does.contains(.exitsVMX) && !does.contains(.exitsSVM) { (svm, sevES) = (undefined, undefined) }
      if does.contains(.exitsSVM) && !does.contains(.exitsVMX) { vmx = undefined }
      if does.contains(.exitsVMX) != does.contains(.exitsSVM) && !does.contains(.raisesVE) { tdx = undefined }
    }
  }

  /// SEV-ES traps writes after the fact: exit codes 90h and up.
  private mutating func setControl(_ number: UInt8, isWrite: Bool) {
    vmx = .exit("28")
    svm = .exit(hexadecimal(UInt64(number) + (isWrite ? 0x10 : 0)))
    if isWrite { sevES = .automatic(hexadecimal(UInt64(number) + 0x90)) }
  }

  /// While KVM does not lend the registers; under SEV-ES DR7 alone, without DebugSwap.
  private mutating func setDebug(_ number: UInt8, isWrite: Bool) {
    let code = hexadecimal(UInt64(number) + (isWrite ? 0x30 : 0x20))
    vmx = .exit("29")
    svm = .exit(code)
    if number == 7 { sevES = .vc(code) }
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
