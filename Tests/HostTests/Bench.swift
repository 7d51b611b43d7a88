import Host
import Memory
import Testing
import X86

/// xorshift64*: a generator whose seed a failing test prints.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  init(seed: UInt64) { state = seed | 1 }

  mutating func next() -> UInt64 {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return state &* 0x2545_F491_4F6C_DD1D
  }
}

/// The seed of this run: fixed, so that a failure repeats.
let seed: UInt64 = 0x7261_706C_696E_6531

/// The two plain models, so that a table runs through both.
enum PlainModel: String, CaseIterable, CustomTestStringConvertible {
  case vmx, svm

  var testDescription: String { rawValue }
}

/// A plain guest in 64-bit code with RAM mapped at linear 0, and a host of either model.
final class PlainBench {
  /// RAM; the page tables are in its first 16 KiB.
  static let byteCount = 1 << 20
  /// Linear pages from here on are not mapped.
  static let mappedEnd: UInt64 = 0x8_0000
  /// This page is mapped read-only.
  static let readOnlyPage: UInt64 = 0x7_0000
  /// This page is mapped to an address without RAM.
  static let devicePage: UInt64 = 0x7_2000

  let memory: GuestMemory
  var registers = RegisterFile()
  var system = SystemState()
  var vmx: VMXHost
  var svm: SVMHost
  let model: PlainModel
  var msrs = HostMSRs(.intel)
  var cpuid = CPUIDTable([
    CPUIDTable.Entry(0, nil, CPUIDResult(eax: 0x10, ebx: 0x756E_6547, ecx: 0x6C65_746E, edx: 0x4965_6E69)),
    CPUIDTable.Entry(4, 1, CPUIDResult(eax: 0xFFFF_FFFF, ebx: 0x8000_0001, ecx: 2, edx: 3)),
    CPUIDTable.Entry(0xD, 0, CPUIDResult(eax: 7, ebx: 0x240, ecx: 0x340, edx: 0)),
  ])

  init(_ model: PlainModel, _ contract: ExitContract = ExitContract()) throws {
    self.model = model
    vmx = VMXHost(contract)
    svm = SVMHost(contract)
    memory = try GuestMemory(byteCount: Self.byteCount)
    memory.write(0x2007, at: 0x1000, .qword)
    memory.write(0x3007, at: 0x2000, .qword)
    memory.write(0x4007, at: 0x3000, .qword)
    for page in 0..<(Self.mappedEnd >> 12) {
      let linear = page << 12
      let entry: UInt64 =
        switch linear {
        case Self.readOnlyPage: linear | 5
        case Self.devicePage: 0xFF00_0007
        default: linear | 7
        }
      memory.write(entry, at: 0x4000 + page * 8, .qword)
    }
    system.cr0 = [.protectedMode, .paging, .writeProtect]
    system.cr3 = 0x1000
    system.efer = [.longModeEnable, .longModeActive, .noExecute]
    system.cs.attributes = 0x29B
    registers.rip = 0x5000
  }

  /// Puts the instruction that makes `access` at RIP, brought to `length` bytes by prefixes without effect, and its port
  /// into DX.
  private func assemble(_ access: PortAccess, length: UInt32) {
    var code: [UInt8] = access.width == .word ? [0x66] : []
    if access.isString {
      if access.isRepeated { code.append(0xF3) }
      if access.addressWidth == .dword { code.append(0x67) }
      if access.direction == .write, access.segment != .ds {
        code.append([0x26, 0x2E, 0x36, 0x3E, 0x64, 0x65][Int(access.segment.rawValue)])
      }
      code.append(access.direction == .read ? 0x6C : 0x6E)
    } else {
      code.append((access.isImmediate ? 0xE4 : 0xEC) | (access.direction == .write ? 2 : 0))
    }
    if access.width != .byte { code[code.count - 1] |= 1 }
    if access.isImmediate { code.append(UInt8(truncatingIfNeeded: access.port)) }
    code = [UInt8](repeating: 0x3E, count: max(Int(length) - code.count, 0)) + code
    if !access.isImmediate { registers.write(UInt64(access.port), to: .rdx, width: .word) }
    for (index, byte) in code.enumerated() { memory.write(UInt64(byte), at: registers.rip &+ UInt64(index), .byte) }
  }

  /// Exits for `access`, an instruction of `length` bytes at RIP.
  func exit(_ access: PortAccess, length: UInt32 = 1) -> HostAction {
    assemble(access, length: length)
    return leave(for: access, length)
  }

  /// Exits for `access` where memory has `code` at RIP by now, and DX the port.
  func exit(_ access: PortAccess, code: [UInt8]) -> HostAction {
    for (index, byte) in code.enumerated() { memory.write(UInt64(byte), at: registers.rip &+ UInt64(index), .byte) }
    registers.write(UInt64(access.port), to: .rdx, width: .word)
    return leave(for: access, 1)
  }

  private func leave(for access: PortAccess, _ length: UInt32) -> HostAction {
    switch model {
    case .vmx:
      vmx.handle(
        VMXExit(
          reason: .ioInstruction, exitQualification: IOQualification(access).rawValue, instructionLength: length,
          instructionInfo: VMXInstructionInfo(access)),
        registers: &registers, system: system, memory: memory, cpuid: cpuid, msrs: &msrs)
    case .svm:
      svm.handle(
        SVMExit(
          code: .ioio, exitInfo1: IOExitInfo1(access).rawValue, exitInfo2: registers.rip &+ UInt64(length)),
        registers: &registers, system: system, memory: memory, cpuid: cpuid, msrs: &msrs)
    }
  }

  /// Exits for CPUID, HLT or a triple fault.
  func exit(_ vmxReason: VMXExitReason, _ svmCode: SVMExitCode, length: UInt32, info1: UInt64 = 0) -> HostAction {
    switch model {
    case .vmx:
      vmx.handle(
        VMXExit(reason: vmxReason, instructionLength: length), registers: &registers, system: system, memory: memory,
        cpuid: cpuid, msrs: &msrs)
    case .svm:
      svm.handle(
        SVMExit(code: svmCode, exitInfo1: info1, nextRIP: registers.rip &+ UInt64(length)), registers: &registers,
        system: system,
        memory: memory, cpuid: cpuid, msrs: &msrs)
    }
  }

  /// Userspace must answer.
  func leave() -> Int {
    switch model {
    case .vmx: vmx.leave(registers: &registers, system: system, memory: memory)
    case .svm: svm.leave(registers: &registers, system: system, memory: memory)
    }
  }

  func complete(_ value: UInt32) -> HostAction {
    switch model {
    case .vmx: vmx.complete(value, registers: &registers, system: system, memory: memory)
    case .svm: svm.complete(value, registers: &registers, system: system, memory: memory)
    }
  }

  func completeMemory(_ value: UInt64) -> HostAction {
    switch model {
    case .vmx: vmx.completeMemory(value, registers: &registers, system: system, memory: memory)
    case .svm: svm.completeMemory(value, registers: &registers, system: system, memory: memory)
    }
  }

  /// Exits for `access` and answers every bus cycle with `device` until the host asks for nothing more.
  func run(
    _ access: PortAccess, length: UInt32 = 1, device: inout RecordingDevice
  ) -> HostAction {
    var action = exit(access, length: length)
    while case .port(let element) = action { action = complete(device.access(element)) }
    return action
  }

  /// Fills memory with bytes that differ from their neighbours.
  func fill(_ range: Range<UInt64>) {
    for address in range { memory.write(address &* 0x9D &+ address >> 8, at: address, .byte) }
  }
}

/// A device that keeps every bus cycle and answers reads with a counter in each byte.
struct RecordingDevice {
  var elements: [PortElement] = []
  var reads: UInt32 = 0

  mutating func access(_ element: PortElement) -> UInt32 {
    elements.append(element)
    guard element.direction == .read else { return 0xDEAD_BEEF }
    reads &+= 1
    return 0xA0B0_C0D0 &+ reads &* 0x0101_0101
  }

  var values: [UInt32] { elements.map(\.value) }
}
