import Memory
import Processor
import Testing
import X86

/// Replays what a real x87 unit did with some thousand operands, chosen at the edges: denormals, NaNs, unsupported
/// formats, halfway cases, empty registers, all rounding and precision controls, exceptions masked and not.
@Suite struct X87HostTests {
  /// A register: significand and sign with exponent.
  struct Register: Equatable {
    var signExponent: UInt64 = 0
    var significand: UInt64 = 0
  }

  struct Row {
    var text: Substring
    var code: [UInt8] = []
    var control: UInt64 = 0
    var statusIn: UInt64 = 0
    var valid: UInt64 = 0
    /// By index in the stack.
    var registers = (0..<8).map { Register(signExponent: 0x3FFF, significand: 1 << 63 | $0 << 56) }
    var memory: [UInt64] = [0x1111_1111_1111_1111, 0x1111]
    var flags: UInt64?
    var statusOut: UInt64 = 0
    var tags: UInt64 = 0
    var controlOut: UInt64
    /// By physical number.
    var changed: [Int: Register] = [:]
    var memoryOut: [UInt64]?
    var flagsOut: UInt64?

    init(_ line: Substring) {
      text = line
      let fields = line.split(separator: " ")
      code = stride(from: 0, to: fields[1].count, by: 2).map {
        UInt8(fields[1].dropFirst($0).prefix(2), radix: 16) ?? 0
      }
      controlOut = 0
      var isAfter = false
      for field in fields.dropFirst(2) {
        if field == ">" {
          isAfter = true
          controlOut = control
          continue
        }
        let parts = field.split(separator: "=")
        let numbers = parts[1].split(separator: ":").map { UInt64($0, radix: 16) ?? 0 }
        let register = Register(signExponent: numbers[0], significand: numbers[numbers.count - 1])
        let words = numbers.count == 2 ? [numbers[1], numbers[0]] : [numbers[0]]
        switch (parts[0], isAfter) {
        case ("cw", false): control = numbers[0]
        case ("cw", true): controlOut = numbers[0]
        case ("sw", false): statusIn = numbers[0]
        case ("sw", true): statusOut = numbers[0]
        case ("tw", _): tags = numbers[0]
        case ("v", _): valid = numbers[0]
        case ("m", false): memory = words.count == 2 ? words : [words[0], 0]
        case ("m", true): memoryOut = words.count == 2 ? words : [words[0], memory[1]]
        case ("f", false): flags = numbers[0]
        case ("f", true): flagsOut = numbers[0]
        case (let name, false): registers[Int(name) ?? 0] = register
        case (let name, true): changed[Int(name.dropFirst()) ?? 0] = register
        }
      }
    }

    /// Transcendental functions differ among processors in their last bit, and C1 with it.
    var isTranscendental: Bool { text.hasPrefix("tr.") }
  }

  /// The rows, by the name of the instruction.
  static let families = Dictionary(
    grouping: X87HostResults.rows.split(separator: "\n").map { Row($0.drop { $0 == " " }) },
    by: { String($0.text.prefix { $0 != " " }) })

  private static let image = TestMachine.data
  private static let operand = TestMachine.data + 0x100
  private static let result = TestMachine.data + 0x200

  /// True where the two are neighbours, or the same.
  private static func isNear(_ a: Register, _ b: Register) -> Bool {
    if a == b { return true }
    let x = UInt128(a.signExponent) << 63 | UInt128(a.significand & ~(1 << 63))
    let y = UInt128(b.signExponent) << 63 | UInt128(b.significand & ~(1 << 63))
    return (x > y ? x - y : y - x) <= 1
  }

  private static func run(_ row: Row, on machine: TestMachine) {
    machine.memory.write(0xFFFF_0000 | row.control, at: image, .dword)
    machine.memory.write(0xFFFF_0000 | row.statusIn, at: image + 4, .dword)
    var tags: UInt64 = 0
    for number in UInt64(0)..<8 where row.valid & 1 << number == 0 { tags |= 3 << (2 * number) }
    machine.memory.write(tags, at: image + 8, .dword)
    for index in UInt64(3)..<7 { machine.memory.write(0, at: image + 4 * index, .dword) }
    for index in 0..<8 {
      let place = image + 28 + 10 * UInt64(index)
      machine.memory.write(row.registers[index].significand, at: place, .qword)
      machine.memory.write(row.registers[index].signExponent, at: place + 8, .word)
    }
    machine.memory.write(row.memory[0], at: operand, .qword)
    machine.memory.write(row.memory[1], at: operand + 8, .qword)
    // FRSTOR [RDI]; the instruction; FNSAVE [RDX]; HLT.
    machine.load([0xDD, 0x27] + row.code + [0xDD, 0x32, 0xF4])
    (machine[.rdi], machine[.rsi], machine[.rdx]) = (image, operand, result)
    machine.flags = RFlags(rawValue: row.flags ?? 0).union(.fixed)
    machine.run(5)
  }

  @Test(arguments: families.keys.sorted()) func agreesWithTheHost(_ family: String) throws {
    let machine = try TestMachine()
    for row in Self.families[family] ?? [] {
      Self.run(row, on: machine)
      let status = machine.word(Self.result + 4) & 0xFFFF
      let seen: UInt64 = row.isTranscendental ? 0xFDFF : 0xFFFF
      #expect(status & seen == row.statusOut & seen, "\(row.text)")
      #expect(machine.word(Self.result) & 0xFFFF == row.controlOut, "\(row.text)")
      #expect(machine.word(Self.result + 8) & 0xFFFF == row.tags, "\(row.text)")
      let (before, after) = (Int(row.statusIn >> 11 & 7), Int(row.statusOut >> 11 & 7))
      for number in 0..<8 {
        let expected = row.changed[number] ?? row.registers[(number - before) & 7]
        let place = Self.result + 28 + 10 * UInt64((number - after) & 7)
        let value = Register(
          signExponent: machine.word(place + 8) & 0xFFFF, significand: machine.word(place))
        #expect(row.isTranscendental ? Self.isNear(value, expected) : value == expected, "R\(number): \(row.text)")
      }
      let memory = [machine.word(Self.operand), machine.word(Self.operand + 8)]
      #expect(memory == row.memoryOut ?? row.memory, "memory: \(row.text)")
      if let flags = row.flagsOut { #expect(machine.flags.rawValue & 0x8D5 == flags, "\(row.text)") }
    }
  }
}
