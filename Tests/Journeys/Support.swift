import Machine
import Memory
import X86

/// The hosted models: one guest binary runs in all of them.
let models: [Confinement] = [.vmx, .svm, .sevES, .tdx]

/// A machine of `confinement` with hosted handlers.
func hosted(_ confinement: Confinement) -> MachineConfiguration {
  MachineConfiguration(
    confinement: confinement, handlers: .hosted, serialSink: ByteSink(.memory), deviceTraceLimit: 1 << 20)
}

/// A machine with 64-bit code at 1 MiB.
func machine(_ configuration: MachineConfiguration, code: [UInt8]) throws -> VirtualMachine {
  try VirtualMachine(configuration, image: try BootImage.flat(code, base: codeBase))
}

let codeBase: UInt64 = 0x10_0000

/// The few instructions that the tests write by hand.
enum Assembly {
  static let hlt: [UInt8] = [0xF4]
  static let sti: [UInt8] = [0xFB]
  static let ud2: [UInt8] = [0x0F, 0x0B]
  static let jumpToSelf: [UInt8] = [0xEB, 0xFE]
  static let cpuid: [UInt8] = [0x0F, 0xA2]
  static let tdcall: [UInt8] = [0x66, 0x0F, 0x01, 0xCC]
  static let vmgexit: [UInt8] = [0xF3, 0x0F, 0x01, 0xD9]
  static let wrmsr: [UInt8] = [0x0F, 0x30]
  /// MOV RAX, CR3; MOV CR3, RAX.
  static let flushTranslations: [UInt8] = [0x0F, 0x20, 0xD8, 0x0F, 0x22, 0xD8]
  static let inALDX: [UInt8] = [0xEC]
  static let inAXDX: [UInt8] = [0x66, 0xED]
  static let inEAXDX: [UInt8] = [0xED]
  static let outDXAL: [UInt8] = [0xEE]

  static func outAL(_ port: UInt8) -> [UInt8] { [0xE6, port] }
  static func outEAX(_ port: UInt8) -> [UInt8] { [0xE7, port] }
  static func inAL(_ port: UInt8) -> [UInt8] { [0xE4, port] }

  /// MOV r64, imm64.
  static func load(_ register: GeneralRegister, _ value: UInt64) -> [UInt8] {
    let number = register.rawValue
    return [0x48 | number >> 3, 0xB8 | number & 7] + bytes(value, 8)
  }

  /// MOV qword [address], RAX after MOV RAX, imm64: any 32-bit address.
  static func store(_ value: UInt64, at address: UInt32) -> [UInt8] {
    load(.rax, value) + [0x48, 0x89, 0x04, 0x25] + bytes(UInt64(address), 4)
  }

  /// Leaves through the debug exit with `value`.
  static func leave(_ value: UInt32) -> [UInt8] { load(.rax, UInt64(value)) + outEAX(0xF4) }

  private static func bytes(_ value: UInt64, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> UInt64($0 * 8)) }
  }
}
