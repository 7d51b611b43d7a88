public import X86

extension VEInformation {
  /// The names that `init(fields:)` takes: registers as TDG.VP.VEINFO.GET leaves them, or their parts.
  public static let fieldNames = [
    "rcx", "rdx", "r8", "r9", "r10", "reason", "qualification", "gla", "gpa", "length", "information",
  ]
  /// Those of them that are counts.
  public static let decimalFields = ["reason", "length"]

  /// VE information from its fields; a register and a part of it must agree. What is not given is 0.
  ///
  /// - Throws: where the reason is missing, or two fields contradict each other.
  public init(fields values: [String: UInt64]) throws(InspectionError) {
    func one(_ name: String, _ register: String, _ part: (UInt64) -> UInt64) throws(InspectionError) -> UInt64? {
      let fromRegister = values[register].map(part)
      guard let named = values[name] else { return fromRegister }
      if let fromRegister, fromRegister != named { throw .data("\(name): contradicts \(register)") }
      return named
    }
    guard let reason = try one("reason", "rcx", { $0 }) else { throw .data("reason: missing; give rcx= or reason=") }
    guard reason >> 32 == 0 else { throw .data("reason: \(hexadecimal(reason)) has more than 32 bits") }
    let length = try one("length", "r10") { $0 & 0xFFFF_FFFF } ?? 0
    let information = try one("information", "r10") { $0 >> 32 } ?? 0
    for (name, value) in [("length", length), ("information", information)] where value >> 32 != 0 {
      throw .data("\(name): \(hexadecimal(value)) has more than 32 bits")
    }
    self.init(
      reason: VMXExitReason(rawValue: UInt32(truncatingIfNeeded: reason)),
      exitQualification: try one("qualification", "rdx") { $0 } ?? 0,
      guestLinearAddress: try one("gla", "r8") { $0 } ?? 0, guestPhysicalAddress: try one("gpa", "r9") { $0 } ?? 0,
      instructionLength: UInt32(truncatingIfNeeded: length), instructionInfo: UInt32(truncatingIfNeeded: information))
  }

  /// The registers after TDG.VP.VEINFO.GET, as `decode ve-info` takes them.
  public var registerText: String {
    let lengths = UInt64(instructionLength) | UInt64(instructionInfo) << 32
    let registers: [(String, UInt64)] = [
      ("rcx", UInt64(reason.rawValue)), ("rdx", exitQualification), ("r8", guestLinearAddress),
      ("r9", guestPhysicalAddress), ("r10", lengths),
    ]
    return registers.map { "\($0.0)=\(hexadecimal($0.1))" }.joined(separator: " ")
  }
}

extension Report {
  /// VE information from its fields; a register and a part of it must agree.
  ///
  /// - Throws: where the reason is missing, or two fields contradict each other.
  public init(veInformation values: [String: UInt64]) throws(InspectionError) {
    try self.init(VEInformation(fields: values))
  }

  /// VE information.
  public init(_ value: VEInformation) throws(InspectionError) {
    self.init()
    add("format", "ve-info")
    add("reason", number: value.reason.rawValue)
    add("name", value.reason.name ?? "unknown")
    add("qualification", hex: value.exitQualification)
    add("gla", hex: value.guestLinearAddress)
    add("gpa", hex: value.guestPhysicalAddress)
    add("length", number: value.instructionLength)
    add("information", hex: value.instructionInfo)
    switch value.reason {
    case .ioInstruction: add("io", .object(try Report(IOQualification(rawValue: value.exitQualification))))
    case .eptViolation:
      let bits = value.exitQualification
      add("access", .list([(1, "read"), (2, "write"), (4, "fetch")].filter { bits & $0.0 != 0 }.map { .text($0.1) }))
    default: break
    }
  }

  /// The names that `init(tdVMCall:)` takes.
  public static let tdVMCallNames = [
    "rax", "rcx", "rdx", "rbx", "rbp", "rsi", "rdi", "r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15",
  ]

  /// A call of TDG.VP.VMCALL from its registers; RCX is FFCCh, as Linux has it, unless it is given.
  ///
  /// - Throws: where registers contradict each other or the call is none.
  public init(tdVMCall values: [String: UInt64]) throws(InspectionError) {
    if let leaf = values["rax"], leaf != 0 { throw .data("rax: \(hexadecimal(leaf)) is not TDG.VP.VMCALL, which is 0") }
    var call = TDVMCallRegisters(mask: values["rcx"] ?? TDVMCallRegisters.linuxMask)
    guard call.isMaskValid else {
      throw .data("rcx: \(hexadecimal(call.mask)) selects RAX, RCX or RSP, or has bits 63:32 set")
    }
    for register in GeneralRegister.allCases where register != .rax && register != .rcx {
      guard let value = values["\(register)"] else { continue }
      guard call.exposes(register) else { throw .data("\(register): RCX does not select it") }
      call[register] = value
    }
    guard values["r11"] != nil else { throw .data("r11: missing; it is the sub-function") }
    self.init()
    add("format", "tdvmcall")
    add("rcx", hex: call.mask)
    guard call[.r10] == 0 else {
      add("function", "vendor-specific")
      add("r10", hex: call[.r10])
      addRegisters(call)
      return
    }
    try addStandard(call)
  }

  private mutating func addRegisters(_ call: TDVMCallRegisters) {
    var registers = Report()
    for register in GeneralRegister.allCases where call.exposes(register) {
      registers.add("\(register)", hex: call[register])
    }
    add("registers", .object(registers))
  }

  /// The sub-functions of Intel's GHCI 1.5, chapter 3.
  private mutating func addStandard(_ call: TDVMCallRegisters) throws(InspectionError) {
    let number = call[.r11]
    func direction() throws(InspectionError) -> Bool {
      guard call[.r13] < 2 else { throw .data("r13: direction is \(hexadecimal(call[.r13])), not 0 or 1") }
      return call[.r13] == 0
    }
    func size(_ sizes: [UInt64]) throws(InspectionError) -> UInt64 {
      guard sizes.contains(call[.r12]) else {
        throw .data(
          "r12: size is \(hexadecimal(call[.r12])), not one of \(sizes.map(String.init).joined(separator: ", "))")
      }
      return call[.r12]
    }
    func data(_ size: UInt64) throws(InspectionError) -> UInt64 {
      guard size == 8 || call[.r15] >> (size * 8) == 0 else {
        throw .data("r15: \(hexadecimal(call[.r15])) is wider than \(size) byte\(size == 1 ? "" : "s")")
      }
      return call[.r15]
    }
    let names: [UInt64: String] = [
      10: "cpuid", 12: "hlt", 30: "io", 31: "rdmsr", 32: "wrmsr", 36: "mwait", 39: "monitor", 48: "mmio",
      54: "wbinvd", 65: "pconfig", 0x10000: "get-td-vm-call-info", 0x10001: "map-gpa", 0x10002: "get-quote",
      0x10003: "report-fatal-error", 0x10004: "setup-event-notify-interrupt", 0x10005: "service",
      0x10006: "migtd",
    ]
    add("number", hex: number)
    add("function", names[number] ?? "unknown")
    switch number {
    case 10:
      add("leaf", hex: call[.r12])
      add("subleaf", hex: call[.r13])
    case 12: add("interrupts-blocked", flag: call[.r12] != 0)
    case 30:
      let isRead = try direction()
      let width = try size([1, 2, 4])
      guard call[.r14] < 0x10000 else { throw .data("r14: port \(hexadecimal(call[.r14])) has more than 16 bits") }
      add("direction", isRead ? "in" : "out")
      add("width", number: width)
      add("port", hex: call[.r14])
      if !isRead { add("data", hex: try data(width)) }
    case 48:
      let isRead = try direction()
      let width = try size([1, 2, 4, 8])
      add("direction", isRead ? "read" : "write")
      add("width", number: width)
      add("gpa", hex: call[.r14])
      if !isRead { add("data", hex: try data(width)) }
    case 31: add("msr", hex: call[.r12])
    case 32:
      add("msr", hex: call[.r12])
      add("data", hex: call[.r13])
    case 0x10001:
      add("gpa", hex: call[.r12])
      add("byte-count", hex: call[.r13])
    default: addRegisters(call)
    }
  }
}
