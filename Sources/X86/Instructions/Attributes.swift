// What leaves the guest, and how, as KVM configures the processor (arch/x86/kvm/vmx/vmx.c, svm/svm.c, svm/sev.c,
// vmx/tdx.c; Intel TDX Module base specification, "Guest TD instruction handling"; REFERENCE §1, §4, §6, §7).
// An attribute is set where at least some operands behave so; which ones is the business of `Processor`.

/// Attribute sets that more than one row of the opcode tables needs.
enum Behaviour {
  @inline(__always) static func join(
    _ first: InstructionAttributes, _ second: InstructionAttributes
  ) -> InstructionAttributes {
    InstructionAttributes(rawValue: first.rawValue | second.rawValue)
  }

  private static var exitsPlain: InstructionAttributes { join(.exitsVMX, .exitsSVM) }
  private static var exitsAndTraps: InstructionAttributes { join(exitsPlain, join(.raisesVC, .raisesVE)) }

  /// IN, OUT: KVM leaves every bit of the I/O bitmaps set, but for 80h on VMX long ago.
  static var port: InstructionAttributes { join(.io, exitsAndTraps) }
  /// INS, OUTS.
  static var portString: InstructionAttributes { join(.string, port) }
  /// CPUID: unconditional in VMX; the TDX module answers many leaves itself.
  static var cpuid: InstructionAttributes { exitsAndTraps }
  /// RDMSR, WRMSR: the MSR bitmaps let some through.
  static var msr: InstructionAttributes { join(.privileged, exitsAndTraps) }
  /// INVD (unconditional in VMX), WBINVD.
  static var cache: InstructionAttributes { join(.privileged, exitsAndTraps) }
  /// MONITOR and MWAIT: #UD, not #GP, outside ring 0.
  static var monitor: InstructionAttributes { exitsAndTraps }
  /// MONITORX and MWAITX share the exit codes of MONITOR and MWAIT; Intel has none of the two.
  static var monitorx: InstructionAttributes { join(.exitsSVM, .raisesVC) }
  /// RDPRU.
  static var rdpru: InstructionAttributes { join(.exitsSVM, .raisesVC) }
  /// HLT: under SEV-ES an automatic exit.
  static var halt: InstructionAttributes {
    join(join(.privileged, .endsBlock), join(exitsPlain, join(.automaticExit, .raisesVE)))
  }
  /// RDPMC: by CR4.PCE, so not marked as privileged.
  static var counter: InstructionAttributes { join(exitsPlain, .raisesVC) }
  /// PAUSE: exits only when the pause-loop filter runs out.
  static var pause: InstructionAttributes { join(exitsPlain, .automaticExit) }
  /// VMMCALL.
  static var vmmcall: InstructionAttributes { join(.exitsSVM, .raisesVC) }
  /// VMGEXIT: outside SEV-ES the same bytes are VMMCALL.
  static var vmgexit: InstructionAttributes { join(.exitsSVM, .automaticExit) }
  /// VMCALL.
  static var vmcall: InstructionAttributes { join(.exitsVMX, .raisesVE) }
  /// The instructions of a VMX hypervisor: in a guest they exit before any check of the ring.
  static var hypervisorVMX: InstructionAttributes { .exitsVMX }
  /// The instructions of an SVM hypervisor: KVM intercepts them all.
  static var hypervisorSVM: InstructionAttributes { join(.privileged, join(.exitsSVM, .raisesVC)) }
  /// MOV to CR, LMSW, CLTS: masks and shadows decide in VMX and SVM; SEV-ES has CR write traps, which are automatic.
  static var controlWrite: InstructionAttributes {
    join(join(.privileged, .endsBlock), join(exitsPlain, .automaticExit))
  }
  /// MOV from CR: SVM while a register is shadowed, VMX for CR8 without a TPR shadow.
  static var controlRead: InstructionAttributes { join(.privileged, exitsPlain) }
  /// MOV with DR: while KVM does not lend the registers; #VC for DR7 without DebugSwap.
  static var debug: InstructionAttributes { join(.privileged, join(exitsPlain, .raisesVC)) }
  /// XSETBV: unconditional in VMX; not intercepted under SEV-ES.
  static var xsetbv: InstructionAttributes { join(.privileged, exitsPlain) }
  /// Ring 0 only, and changes where or how code runs.
  static var privilegedBranch: InstructionAttributes { join(.privileged, .endsBlock) }
}
