public import X86

/// What one handler does with the exits of one model.
///
/// In a confidential guest it is the handler of #VC or #VE; for a plain guest an emulator of the host, which sees MMIO
/// alone, as the processor describes all other exits.
public struct HandlerTable: Sendable {
  /// One way out, and who says how it is taken.
  public struct Row: Sendable {
    /// The forms of the row.
    public let forms: [ExitForm]
    /// False where the handler knows them and gives up.
    public let isHandled: Bool
    /// File and function.
    public let source: String
  }

  /// The handler's name on the command line: `linux-vc`.
  public let handler: String
  /// The model.
  public let model: Confinement
  /// The name in `decode insn`: `linux (sev-es)`; `nil` where it is not named there.
  let shortName: String?
  /// All forms that are not named are refused.
  public let rows: [Row]
  /// The accesses to MMIO that it carries out.
  public let mmio: Set<MMIOForm>
  /// Where `mmio` was read.
  public let mmioSource: String

  /// True where the handler takes an exit of this form.
  public func handles(_ form: ExitForm) -> Bool { rows.contains { $0.isHandled && $0.forms.contains(form) } }

  /// True where the handler carries out an access of this form to MMIO.
  public func handles(_ form: MMIOForm) -> Bool { mmio.contains(form) }

  /// The tables of a handler, one for each model that it is for; none where there is no such handler.
  public static func named(_ handler: String) -> [HandlerTable] { all.filter { $0.handler == handler } }

  /// The names on the command line, in the order of `all`.
  public static var names: [String] {
    var names: [String] = []
    for table in all where !names.contains(table.handler) { names.append(table.handler) }
    return names
  }

  /// Every handler that is known, as its source was in 2026.
  public static let all: [HandlerTable] = [
    linuxVC, linuxVE, ovmf(.sevES), ovmf(.tdx), coconut, openBSD, trapline(.sevES), trapline(.tdx),
    hostEmulator("mshv", .vmx), hostEmulator("mshv", .svm), hostEmulator("openvmm", .vmx),
    hostEmulator("openvmm", .svm),
  ]
}

extension HandlerTable {
  private static func yes(_ forms: [ExitForm], _ source: String) -> Row {
    Row(forms: forms, isHandled: true, source: source)
  }
  private static func no(_ forms: [ExitForm], _ source: String) -> Row {
    Row(forms: forms, isHandled: false, source: source)
  }

  private static let ports: [ExitForm] = [.port, .portImmediateByte, .portImmediate]

  /// Linux, arch/x86/coco/sev/vc-handle.c and vc-shared.c.
  private static let linuxVC = HandlerTable(
    handler: "linux-vc", model: .sevES, shortName: "linux (sev-es)",
    rows: [
      yes(ports + [.portString], "vc_handle_ioio"), yes([.cpuid], "vc_handle_cpuid"),
      yes([.rdmsr, .wrmsr], "vc_handle_msr"), yes([.rdtsc, .rdtscp], "vc_handle_rdtsc"),
      yes([.rdpmc], "vc_handle_rdpmc"), yes([.wbinvd, .wbnoinvd], "vc_handle_wbinvd"),
      yes([.monitor, .monitorx], "vc_handle_monitor"), yes([.mwait, .mwaitx], "vc_handle_mwait"),
      yes([.vmmcall], "vc_handle_vmmcall"), yes([.readDR7], "vc_handle_dr7_read"),
      yes([.writeDR7], "vc_handle_dr7_write"),
      no([.invd], "vc_handle_exitcode: SVM_EXIT_INVD is ES_UNSUPPORTED, which ends in a panic"),
    ],
    mmio: [.move, .moveImmediate, .movs, .movzx, .movsx],
    mmioSource: "arch/x86/lib/insn-eval.c, insn_decode_mmio; vc_handle_mmio has MOVS")

  /// Linux, arch/x86/coco/tdx/tdx.c.
  private static let linuxVE = HandlerTable(
    handler: "linux-ve", model: .tdx, shortName: "linux (tdx)",
    rows: [
      yes(ports, "handle_io"), no([.portString], "handle_io: VE_IS_IO_STRING is -EIO"),
      yes([.cpuid], "handle_cpuid: zeros outside 40000000h to 4FFFFFFFh"), yes([.rdmsr], "read_msr"),
      yes([.wrmsr], "write_msr"), yes([.hlt], "handle_halt"),
      no(
        [.vmcall, .monitor, .mwait, .invd, .wbinvd, .wbnoinvd],
        "virt_exception_kernel: none of its cases, which ends in a panic"),
    ],
    mmio: [.move, .moveImmediate, .movzx, .movsx],
    mmioSource: "arch/x86/lib/insn-eval.c, insn_decode_mmio; handle_mmio refuses MOVS")

  /// edk2, OvmfPkg/Library/CcExitLib.
  private static func ovmf(_ model: Confinement) -> HandlerTable {
    let common: [Row] =
      model == .sevES
      ? [
        yes(ports + [.portString], "CcExitVcHandler.c, IoioExit"), yes([.cpuid], "CpuidExit"),
        yes([.rdmsr, .wrmsr], "MsrExit"), yes([.rdtsc], "RdtscExit"), yes([.rdtscp], "RdtscpExit"),
        yes([.rdpmc], "RdpmcExit"), yes([.invd], "InvdExit"), yes([.wbinvd, .wbnoinvd], "WbinvdExit"),
        yes([.monitor, .monitorx], "MonitorExit"), yes([.mwait, .mwaitx], "MwaitExit"),
        yes([.vmmcall], "VmmCallExit"), yes([.readDR7], "Dr7ReadExit"), yes([.writeDR7], "Dr7WriteExit"),
      ]
      : [
        yes(ports + [.portString], "CcExitVeHandler.c, IoExit: strings are unrolled"), yes([.cpuid], "CpuIdExit"),
        yes([.rdmsr], "ReadMsrExit"), yes([.wrmsr], "WriteMsrExit"), yes([.hlt], "CcExitHandleVe"),
        yes(
          [.vmcall, .mwait, .monitor, .wbinvd, .wbnoinvd, .rdpmc, .invd],
          "CcExitHandleVe: taken as NOPs"),
      ]
    return HandlerTable(
      handler: "ovmf", model: model, shortName: model == .sevES ? "ovmf (sev-es)" : "ovmf (tdx)", rows: common,
      mmio: [.move, .moveImmediate, .moveOffsetByte, .moveOffset, .movzx, .movsx],
      mmioSource: model == .sevES
        ? "CcExitVcHandler.c, MmioExit" : "CcExitVeHandler.c, ParseMmioExitInstructions")
  }

  /// COCONUT-SVSM, kernel/src/cpu/vc.rs.
  private static let coconut = HandlerTable(
    handler: "coconut", model: .sevES, shortName: "coconut",
    rows: [
      yes(ports, "handle_ioio"), no([.portString], "handle_ioio: DecodeFailed"), yes([.cpuid], "handle_cpuid"),
      yes([.rdmsr, .wrmsr], "handle_msr"), yes([.rdtsc], "handle_vc_exception, rdtsc_regs"),
    ],
    mmio: [.move, .moveImmediate, .moveOffset],
    mmioSource: "kernel/src/insn_decode decodes these; vc.rs has no case for 400h")

  /// OpenBSD, sys/arch/amd64/amd64/trap.c, vctrap.
  private static let openBSD = HandlerTable(
    handler: "openbsd", model: .sevES, shortName: "openbsd",
    rows: [
      yes([.port, .portImmediateByte], "vctrap: E4h, E6h, ECh to EFh"),
      no([.portImmediate, .portString], "vctrap: panics, \"failed to decode IOIO\""), yes([.cpuid], "vctrap"),
      yes([.rdmsr, .wrmsr], "vctrap: 0F 30 and 0F 32 without a prefix"),
    ],
    mmio: [], mmioSource: "vctrap: panics, \"invalid exit code\"")

  /// This package's `Guest`; a test holds the rows against it.
  private static func trapline(_ model: Confinement) -> HandlerTable {
    let rows: [Row] =
      model == .sevES
      ? [
        yes(ports + [.portString], "VCPortIO"), yes([.cpuid], "VCCPUID"), yes([.rdmsr, .wrmsr], "VCMSR"),
        yes([.rdtsc, .rdtscp], "VCTimeStamp"), yes([.rdpmc], "VCPerformanceCounter"),
        yes([.invd, .wbinvd, .wbnoinvd], "VCCaches"), yes([.monitor, .mwait, .monitorx, .mwaitx], "VCMonitor"),
        yes([.vmmcall], "VCHypercall"), yes([.readDR7, .writeDR7], "VCDebugRegister"),
      ]
      : [
        yes(ports + [.portString], "VEPortIO"), yes([.cpuid], "VECPUID"), yes([.rdmsr, .wrmsr], "VEMSR"),
        yes([.hlt], "VEHalt"), yes([.wbinvd, .wbnoinvd], "VEWriteBack"),
        no([.invd, .rdpmc, .vmcall, .monitor, .mwait], "VERefused"),
      ]
    return HandlerTable(
      handler: "trapline", model: model, shortName: nil, rows: rows,
      mmio: [
        .move, .moveImmediate, .moveOffsetByte, .moveOffset, .movzx, .movsx, .movsxd, .movbe, .directStore, .movs,
        .stos, .lods, .cmps, .scas, .compare, .test, .or, .arithmetic, .unary, .bits, .xchg, .xadd, .cmpxchg, .setcc,
        .cmovcc, .vectorMove,
      ],
      mmioSource: "Sources/Guest/MMIODecoding.swift")
  }

  /// Emulators of a host: Cloud Hypervisor with mshv, and OpenVMM.
  private static func hostEmulator(_ name: String, _ model: Confinement) -> HandlerTable {
    let isMSHV = name == "mshv"
    return HandlerTable(
      handler: name, model: model, shortName: model == .vmx ? name : nil, rows: [],
      mmio: isMSHV
        ? [.move, .moveImmediate, .moveOffset, .movzx, .movs, .stos, .compare, .or]
        : [
          .move, .moveImmediate, .moveOffsetByte, .moveOffset, .movzx, .movsx, .movsxd, .directStore, .movs, .stos,
          .lods, .compare, .test, .or, .arithmetic, .unary, .bits, .xchg, .cmpxchg, .vectorMove,
        ],
      mmioSource: isMSHV
        ? "cloud-hypervisor, hypervisor/src/arch/x86/emulator/instructions" : "openvmm, vm/x86/x86emu")
  }
}

/// Who handles the #VC or #VE of an instruction, by the names of `decode insn`.
enum ExitHandlers {
  static func names(_ instruction: Instruction) -> [String] {
    guard let form = ExitForm(instruction) else { return [] }
    return HandlerTable.all.compactMap { table in
      guard let name = table.shortName, table.handles(form) else { return nil }
      // A handler never sees what raises neither #VC nor #VE.
      let effects = InstructionEffects(instruction)
      return effects[table.model].isTrap ? name : nil
    }
  }
}

/// Who carries out an access to MMIO, by the names of `decode insn`.
enum MMIOHandlers {
  static func names(_ instruction: Instruction) -> [String] {
    guard let form = MMIOForm(instruction) else { return [] }
    var names: [String] = []
    for table in HandlerTable.all where table.handles(form) {
      guard let short = table.shortName else { continue }
      // `linux` alone where both of its handlers do it.
      let bare = short.split(separator: " ").first.map(String.init) ?? short
      let both = HandlerTable.all.filter { $0.shortName?.hasPrefix(bare) == true }
      let name = both.allSatisfy { $0.handles(form) } ? bare : short
      if !names.contains(name) { names.append(name) }
    }
    return names
  }
}
