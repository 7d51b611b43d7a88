import Memory
import Processor
import Testing
import X86

/// Replays what a real processor did with some hundred instructions.
@Suite struct HostResultTests {
  static let code: UInt64 = 0x1000_0000
  static let begin = code + 0x800
  /// Two pages that can be written, one that cannot, and nothing behind it.
  static let data: UInt64 = 0x2000_0000
  static let stack: UInt64 = 0x3000_0000

  struct Row: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var bytes: [UInt8] = []
    var flags: (before: UInt64, after: UInt64, undefined: UInt64) = (0, 0, 0)
    var before: [UInt64]
    var after: [UInt64]
    var written: [(address: UInt64, value: UInt64)] = []
    var expected: [UInt64: UInt64] = [:]
    var vector: UInt8 = 3
    var errorCode: UInt64 = 0
    var faultAddress: UInt64 = 0
    var rip: UInt64?

    init(_ line: Substring) {
      let fields = line.split(separator: " ")
      testDescription = fields[0...1].joined(separator: " ")
      before = (0..<16).map { $0 * 0x1111_1111_1111_1111 }
      after = before
      bytes = stride(from: 0, to: fields[1].count, by: 2).map { offset in
        let digits = fields[1].dropFirst(offset).prefix(2)
        return UInt8(digits, radix: 16) ?? 0
      }
      for field in fields.dropFirst(2) { parse(field) }
    }

    private mutating func parse(_ field: Substring) {
      let numbers = field.split { "=>~,".contains($0) }.dropFirst().map { UInt64($0, radix: 16) ?? 0 }
      let name = field.prefix { !"=>~,".contains($0) }
      switch name.first {
      case "!": written.append((UInt64(name.dropFirst(), radix: 16) ?? 0, numbers[0]))
      case "@": expected[UInt64(name.dropFirst(), radix: 16) ?? 0] = numbers[0]
      case "#":
        vector = UInt8(name.dropFirst()) ?? 0
        if numbers.count == 2 { (errorCode, faultAddress) = (numbers[0], numbers[1]) }
      case "f": flags = (numbers[0], numbers[1], numbers.count > 2 ? numbers[2] : 0)
      default:
        if name == "rip" { return rip = numbers[0] }
        guard let register = GeneralRegister.allCases.first(where: { "\($0)" == name }) else { return }
        before[Int(register.rawValue)] = numbers[0]
        after[Int(register.rawValue)] = numbers[numbers.count - 1]
      }
    }
  }

  static let rows = HostResults.rows.split(separator: "\n").map { Row($0.drop { $0 == " " }) }

  /// Where a word of the test's own pages lies; `nil` outside them.
  private static func physical(_ address: UInt64) -> UInt64? {
    switch address {
    case data..<data + 0x3000: TestMachine.data + address - data
    case stack..<stack + 0x1000: TestMachine.data + 0x8000 + address - stack
    default: nil
    }
  }

  private static let words =
    Array(stride(from: data, to: data + 0x3000, by: 8)) + Array(stride(from: stack, to: stack + 0x1000, by: 8))

  private static func machine(_ row: Row) throws -> TestMachine {
    let machine = try TestMachine()
    machine.map(code, to: TestMachine.code, .all)
    for page in [data, data + 0x1000, stack] {
      machine.map(page, to: physical(page) ?? 0, [.present, .writable, .user, .noExecute])
    }
    machine.map(data + 0x2000, to: physical(data + 0x2000) ?? 0, [.present, .user, .noExecute])
    for word in words { machine.memory.write(word &* 0x9E37_79B9_7F4A_7C15, at: physical(word) ?? 0, .qword) }
    for (address, value) in row.written {
      for index in UInt64(0)..<8 {
        if let place = physical(address + index) { machine.memory.write(value >> (8 * index), at: place, .byte) }
      }
    }
    // Whatever comes after the instruction, or is jumped to, is INT3.
    for address in stride(from: TestMachine.code, to: TestMachine.code + 0x1000, by: 8) {
      machine.memory.write(0xCCCC_CCCC_CCCC_CCCC, at: address, .qword)
    }
    machine.setGate(3, level: 3)
    machine.enterRing3()
    machine.processor.system.cr4.insert(.fsgsbase)
    machine.processor.system.cs.selector = 0x33
    machine.processor.system.ss.selector = 0x2B
    machine.processor.system.fs.base = data + 0x400
    machine.processor.system.gs.base = data + 0x1800
    for register in GeneralRegister.allCases { machine[register] = row.before[Int(register.rawValue)] }
    machine.flags = RFlags(rawValue: row.flags.before).union(.fixed)
    machine.put(row.bytes, at: TestMachine.code + 0x800)
    machine.rip = begin
    return machine
  }

  @Test(arguments: rows) func agreesWithTheHost(_ row: Row) throws {
    let machine = try Self.machine(row)
    let original = Dictionary(uniqueKeysWithValues: Self.words.map { ($0, machine.word(Self.physical($0) ?? 0)) })
    machine.run(20_000)
    let frame = try #require(machine.frame)
    #expect(machine.arrived == row.vector)
    let isFault = row.vector != 3
    #expect(frame.rip == row.rip ?? (isFault ? Self.begin : Self.begin + UInt64(row.bytes.count) + 1))
    if row.vector == 14 {
      #expect(frame.errorCode == row.errorCode)
      #expect(machine.processor.system.cr2 == row.faultAddress)
    }
    for register in GeneralRegister.allCases {
      let value = register == .rsp ? frame.rsp : machine[register]
      #expect(value == row.after[Int(register.rawValue)], "\(register)")
    }
    let seen: UInt64 = 0xED5 & ~row.flags.undefined
    #expect(frame.flags.rawValue & seen == row.flags.after & seen)
    for word in Self.words {
      let value = machine.word(Self.physical(word) ?? 0)
      if value != row.expected[word] ?? original[word] { Issue.record("\(String(word, radix: 16)) is \(value)") }
    }
  }
}
