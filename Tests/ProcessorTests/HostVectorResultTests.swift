import Memory
import Processor
import Testing
import X86

/// Replays what a real processor did with each MMX and SSE instruction.
@Suite struct HostVectorResultTests {
  static let code: UInt64 = 0x1800_0000
  static let data: UInt64 = 0x2000_0000

  /// One line of the table: what is before, and what is after where that differs.
  struct Row: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var bytes: [UInt8] = []
    var general: [Int: (before: UInt64, after: UInt64)] = [:]
    var flags: (before: UInt64, after: UInt64) = (0, 0)
    var mxcsr: (before: UInt64, after: UInt64) = (0x1F80, 0x1F80)
    var vectors: [Int: (before: [UInt64], after: [UInt64])] = [:]
    var mmx: [Int: (before: UInt64, after: UInt64)] = [:]
    var memory: [Int: (before: UInt64, after: UInt64)] = [:]
    var tags: UInt64 = 0
    var vector: UInt8 = 3

    init(_ line: Substring) {
      let fields = line.split(separator: " ")
      testDescription = fields[0...1].joined(separator: " ")
      bytes = stride(from: 0, to: fields[1].count, by: 2).map { offset in
        UInt8(fields[1].dropFirst(offset).prefix(2), radix: 16) ?? 0
      }
      for field in fields.dropFirst(2) { parse(field) }
    }

    private mutating func parse(_ field: Substring) {
      let number = Int(field.dropFirst().prefix { $0 != "=" }) ?? 0
      let sides = field.drop { $0 != "=" }.dropFirst().split(separator: ">")
      let words = sides.map { $0.split(separator: ":").map { UInt64($0, radix: 16) ?? 0 } }
      let (before, after) = (words.first?.first ?? 0, words.last?.first ?? 0)
      switch field.first {
      case "r": general[number] = (before, after)
      case "f": flags = (before, after)
      case "c": mxcsr = (before, after)
      case "x": vectors[number] = (words.first ?? [], words.last ?? [])
      case "m": mmx[number] = (before, after)
      case "@": memory[number] = (before, after)
      case "t": tags = before
      default: vector = UInt8(number)
      }
    }
  }

  static let rows = HostVectorResults.rows.split(separator: "\n").map { Row($0.drop { $0 == " " }) }

  private static func machine(_ row: Row) throws -> TestMachine {
    let machine = try TestMachine()
    machine.map(code, to: TestMachine.code, .all)
    machine.map(data, to: TestMachine.data, [.present, .writable, .user, .noExecute])
    machine.put([UInt8](repeating: 0xCC, count: 32), at: TestMachine.code)
    machine.put(row.bytes, at: TestMachine.code)
    machine.setGate(3, level: 3)
    machine.processor.system.cr4.formUnion([.fxsave, .simdExceptions])
    machine.enterRing3()
    for register in GeneralRegister.allCases where register != .rsp {
      machine[register] = row.general[Int(register.rawValue)]?.before ?? 0
    }
    machine.flags = RFlags(rawValue: row.flags.before).union(.fixed)
    var state = InlineArray<52, UInt64>(repeating: 0)
    state[0] = 0x37F
    state[3] = row.mxcsr.before
    for (number, value) in row.mmx { state[4 + 2 * number] = value.before }
    for (number, value) in row.vectors {
      state[20 + 2 * number] = value.before[0]
      state[21 + 2 * number] = value.before[1]
    }
    machine.processor.floatingPointState = state
    for (number, value) in row.memory {
      machine.memory.write(value.before, at: TestMachine.data + UInt64(8 * number), .qword)
    }
    machine.rip = code
    return machine
  }

  @Test(arguments: rows) func agreesWithTheHost(_ row: Row) throws {
    let machine = try Self.machine(row)
    machine.run(100)
    let frame = try #require(machine.frame)
    #expect(machine.arrived == row.vector)
    #expect(frame.rip == Self.code + (row.vector == 3 ? UInt64(row.bytes.count) + 1 : 0))
    for register in GeneralRegister.allCases where register != .rsp {
      #expect(machine[register] == row.general[Int(register.rawValue)]?.after ?? 0, "\(register)")
    }
    #expect(frame.flags.rawValue & 0x8D5 == row.flags.after)
    let state = machine.processor.floatingPointState
    #expect(state[3] & 0xFFFF == row.mxcsr.after)
    #expect(state[0] >> 32 & 0xFF == row.tags)
    for number in 0..<8 { #expect(state[4 + 2 * number] == row.mmx[number]?.after ?? 0, "mm\(number)") }
    for number in 0..<16 {
      let vector = [state[20 + 2 * number], state[21 + 2 * number]]
      #expect(vector == row.vectors[number]?.after ?? [0, 0], "xmm\(number)")
    }
    for (number, value) in row.memory { #expect(machine.word(TestMachine.data + UInt64(8 * number)) == value.after) }
  }
}
