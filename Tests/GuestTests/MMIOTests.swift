import Guest
import Testing
import X86

/// One line of `SiliconVectors`.
struct SiliconVector: CustomTestStringConvertible, Sendable {
  var state: Int
  var setup: String
  var code: [UInt8]
  var cycles: String
  var name: String
  var changes: [(String, String)]

  init(_ line: Substring) {
    let columns = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    state = Int(columns[0]) ?? 0
    setup = columns[1]
    code = stride(from: 0, to: columns[2].count, by: 2).map {
      let start = columns[2].index(columns[2].startIndex, offsetBy: $0)
      return UInt8(columns[2][start...].prefix(2), radix: 16) ?? 0
    }
    cycles = columns[3]
    name = columns[4]
    changes = columns[5].split(separator: " ").map {
      let parts = $0.split(separator: "=")
      return (String(parts[0]), String(parts[1]))
    }
  }

  var testDescription: String { "\(name), state \(state)\(setup == "-" ? "" : ", \(setup)")" }

  static let all = SiliconVectors.text.split(separator: "\n").map(Self.init)

  static let registerNames: [String: GeneralRegister] = Dictionary(
    uniqueKeysWithValues: GeneralRegister.allCases.map { ("\($0)", $0) })

  /// The machine before the instruction; the generator begins with the same.
  var machine: DeviceMachine {
    var machine = DeviceMachine(code)
    let isFirst = state == 0
    for (register, value): (GeneralRegister, UInt64) in [
      (.rax, isFirst ? 0x1122_3344_5566_7788 : 0xFFFF_FFFF_8000_8044), (.rcx, 3),
      (.rdx, isFirst ? 0xA1B2_C3D4_E5F6_0718 : 0x7FFF_FFFF_7FFF_7FBC), (.rbx, 0xFEDC_BA98_7654_3210),
      (.rbp, 0x7000_0108), (.rsi, 0x7010_0100), (.rdi, 0x7000_0100), (.r8, 0x0808_0808_0808_0808),
      (.r9, 0x0909_0909_0909_9999), (.r10, isFirst ? 0xF0E1_D2C3_B4A5_9687 : 0x7788_99AA_BBCC_DDBC),
      (.r11, isFirst ? 5 : 0x47), (.r12, 0x7000_0100), (.r13, 0x7000_0100), (.r14, 0x1414_1414_1414_1414),
      (.r15, isFirst ? 0xFFFF_FFFF_FFFF_FFFD : 0xFFFF_FFFF_FFFF_FF81),
    ] { machine.guest.registers[register] = value }
    machine.guest.registers.rflags = RFlags(rawValue: isFirst ? 0x202 : 0xAD7)
    for register in [1, 9] {
      machine.guest.vectors[register] = VectorValue(low: 0x8F8E_8D8C_8B8A_8988, high: 0x9F9E_9D9C_9B9A_9998)
    }
    for index in 0..<4096 {
      machine.device.bytes[index] = UInt8(truncatingIfNeeded: index * 37 + (isFirst ? 0x91 : 0x23))
    }
    let first: UInt64 = isFirst ? 0x8877_6655_4433_2291 : 0x7FFF_FFFF_8000_8044
    for index in 0..<8 { machine.device.bytes[0x100 + index] = UInt8(truncatingIfNeeded: first >> UInt64(index * 8)) }
    var ram = (0..<4096).map { UInt8(truncatingIfNeeded: $0 * 29 + 7 + state * 5) }
    if !isFirst { for index in 0x100..<0x104 { ram[index] = machine.device.bytes[index] } }
    machine.guest.poke(ram, at: 0x7010_0000)

    switch setup {
    case "swap":
      machine.guest.registers[.rsi] = 0x7000_0100
      machine.guest.registers[.rdi] = 0x7010_0100
    case "copy": machine.guest.registers[.rsi] = 0x7000_0120
    case "same": machine.guest.registers[.rsi] = 0x7000_0100
    case "down": machine.guest.registers.rflags.insert(.direction)
    default: break
    }
    return machine
  }

  /// Makes the changes that the processor made.
  func apply(to machine: inout DeviceMachine) {
    machine.guest.registers.rip += UInt64(code.count)
    for (place, text) in changes {
      let value = UInt64(text.prefix(16), radix: 16) ?? 0
      if let register = Self.registerNames[place] {
        machine.guest.registers[register] = value
      } else if place == "flags" {
        let rest = machine.guest.registers.rflags.rawValue & ~RFlags.status.rawValue
        machine.guest.registers.rflags = RFlags(rawValue: rest | value)
      } else if place.hasPrefix("xmm") {
        let halves = text.split(separator: ":").map { UInt64($0, radix: 16) ?? 0 }
        machine.guest.vectors[place == "xmm9" ? 9 : 1] = VectorValue(low: halves[0], high: halves[1])
      } else {
        let start = Int(place.dropFirst(), radix: 16) ?? 0
        for index in 0..<text.count / 2 {
          let byte = UInt8(text.dropFirst(index * 2).prefix(2), radix: 16) ?? 0
          if place.hasPrefix("D") {
            machine.device.bytes[start + index] = byte
          } else {
            machine.guest.poke([byte], at: 0x7010_0000 + UInt64(start + index))
          }
        }
      }
    }
  }
}

/// Every instruction that can reach a device, against what a processor does.
@Suite("MMIO, instruction by instruction")
struct MMIOTests {
  @Test("As on silicon", arguments: Model.allCases)
  func silicon(model: Model) {
    #expect(SiliconVector.all.count >= 600)
    for vector in SiliconVector.all {
      var machine = vector.machine
      var expected = machine
      vector.apply(to: &expected)
      let step = machine.run(model)
      #expect(step == .done, "\(vector.testDescription)")
      #expect(machine.guest.registers == expected.guest.registers, "\(vector.testDescription)")
      #expect(machine.guest.vectors == expected.guest.vectors, "\(vector.testDescription)")
      #expect(machine.device.bytes == expected.device.bytes, "\(vector.testDescription)")
      #expect(
        machine.guest.peek(0x7010_0000, 4096) == expected.guest.peek(0x7010_0000, 4096), "\(vector.testDescription)")
      #expect(vector.cycles == "?" || machine.cycles == vector.cycles, "\(vector.testDescription)")
      #expect(machine.guest.fetches == machine.traps && machine.guest.deviceTouches == 0, "\(vector.testDescription)")
    }
  }
}
