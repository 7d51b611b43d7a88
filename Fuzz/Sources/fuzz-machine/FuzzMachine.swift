import FuzzInput
import Machine
import X86

/// Random 64-bit code on whole machines: processor, handlers, hypervisor and devices of each model.
enum FuzzMachine {
  private static let base: UInt64 = 0x2_0000
  private static let models: [(Confinement, HandlerPlacement)] = [
    (.none, .own), (.vmx, .own), (.svm, .own), (.sevES, .own), (.sevES, .hosted), (.tdx, .own), (.tdx, .hosted),
    (.vmx, .hosted),
  ]

  static func run(_ input: FuzzInput) {
    var input = input
    let model = input.byte()
    let (confinement, handlers) = models[Int(model & 7)]
    var configuration = MachineConfiguration(
      confinement: confinement, handlers: handlers, memoryByteCount: 1 << 20,
      deviceTraceLimit: model & 0x40 == 0 ? nil : 16)
    if model & 0x80 != 0 {
      configuration.exitTrace = ExitTraceConfiguration(sink: ByteSink(.memory), showsPrivate: true)
    }
    if model & 0x38 == 0 && (handlers == .hosted || confinement != .sevES && confinement != .tdx) {
      configuration.processorCount = 2
    }
    guard let image = try? BootImage.flat(program(&input), base: base),
      var machine = try? VirtualMachine(configuration, image: image)
    else { preconditionFailure("no machine") }
    let limit: UInt64 = 400
    for _ in 0..<32 {
      switch machine.run(limit: limit) {
      case .io(let element): try? machine.complete(0x5A5A_5A5A & element.width.mask)
      case .mmio(let access): try? machine.complete(0xA5A5_A5A5_A5A5_A5A5 & access.width.mask)
      case .debugExit, .reset: break
      case .failure(.unexpectedStop): preconditionFailure("a stop that the model does not have")
      default: return
      }
    }
    precondition(machine.instructionCount <= limit + 4_096, "the limit does not hold")
  }

  /// An entry that gives every register a value and loads an IDT, then the input.
  private static func program(_ input: inout FuzzInput) -> [UInt8] {
    var code: [UInt8] = []
    var noise = FuzzNoise(input.bytes(2))
    let handler = input.byte()
    let idt = base + 0x1000
    code += [0x0F, 0x01, 0x1C, 0x25] + bytes(base + 0x1F00, 4)
    for number in UInt8(0)..<16 where number != 4 {
      code += [0x48 | number >> 3, 0xB8 | number & 7] + bytes(registerValue(&input, &noise, number), 8)
    }
    while !input.isAtEnd && code.count < 0xE00 { code.append(input.byte()) }
    code += [0xE6, 0xF4, 0xF4]
    code += [UInt8](repeating: 0, count: 0x2010 - code.count)
    for vector in 0..<32 {
      let target = base + 0x2000
      let gate = bytes(target & 0xFFFF | 0x10 << 16 | 0x8E << 40 | (target >> 16 & 0xFFFF) << 48, 8)
      code.replaceSubrange(0x1000 + vector * 16..<0x1008 + vector * 16, with: gate)
    }
    code.replaceSubrange(0x1F00..<0x1F0A, with: bytes(0x1FF, 2) + bytes(idt, 8))
    let handlers: [[UInt8]] = [
      [0xE6, 0xF4, 0xF4], [0x48, 0xCF], [0x48, 0x83, 0xC4, 8, 0x48, 0xCF], [0x48, 0xFF, 4, 0x24, 0x48, 0xCF],
      [0x48, 0xFF, 0x44, 0x24, 8, 0x48, 0x83, 0xC4, 8, 0x48, 0xCF], [0xF4], [0x0F, 0x0B], [0xC3],
    ]
    let chosen = handlers[Int(handler & 7)]
    code.replaceSubrange(0x2000..<0x2000 + chosen.count, with: chosen)
    return code
  }

  /// Addresses of devices, ports, MSRs and leaves more often than anything else.
  private static func registerValue(_ input: inout FuzzInput, _ noise: inout FuzzNoise, _ number: UInt8) -> UInt64 {
    let device: [UInt64] = [
      0xFEE0_0000, 0xFEE0_0300, 0xFEC0_0000, 0xFF00_0000, 0xFED8_0000, 0xFEE0_0080, 0xC000_0000, 0xFEF0_0000,
    ]
    let ports: [UInt64] = [
      0x3F8, 0x20, 0xA1, 0x40, 0x43, 0x70, 0x71, 0x60, 0x64, 0x600, 0x604, 0xCF8, 0xCFC, 0x510, 0x511, 0xE0, 0x2000,
      0x92,
      0x61, 0x608, 0xCF9, 0xF4,
    ]
    let registers: [UInt64] = [
      0x1B, 0xC000_0080, 0xC001_0130, 0x6E0, 0x800, 0x830, 0x10, 0x277, 0xC000_0101, 0x2FF, 0xFC00,
    ]
    switch number {
    case 0: return input.value()
    case 1: return noise.next() & 1 == 0 ? registers[Int(input.byte()) % registers.count] : input.value()
    case 2: return ports[Int(input.byte()) % ports.count]
    case 3, 5, 6, 7:
      let value = noise.next()
      return value & 1 == 0 ? device[Int(value >> 1 & 7)] &+ (value >> 4 & 0xF0) : base + 0x2800 + value >> 8 & 0xFFF
    default: return noise.registerValue()
    }
  }

  private static func bytes(_ value: UInt64, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> UInt64($0 * 8)) }
  }
}

/// One input of libFuzzer, to a machine of its own.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzMachine(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  FuzzMachine.run(unsafe FuzzInput(bytes, count: count))
  return 0
}
