import Memory
import Processor
import Testing
import X86

/// Time in a guest is a function of the instruction count, so where a run is cut must not show.
@Suite struct LimitTests {
  struct State: Equatable {
    var registers: RegisterFile
    var count: UInt64
    var data: [UInt8]
    var stop: Stop
  }

  struct Program: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var code: [UInt8]
    var flags = RFlags.fixed
    var count: UInt64
  }

  /// RCX is 9, RSI and RDI point into the data page, RBX to its end.
  static let programs = [
    Program(
      testDescription: "a loop", code: Assembly.incRAX + Assembly.decRCX + Assembly.jnz(-8) + Assembly.jmpSelf,
      count: 40),
    Program(
      testDescription: "strings between instructions",
      code: Assembly.incRAX + Assembly.repMovsb + Assembly.incRAX + Assembly.rdtsc + Assembly.movECX(5)
        + Assembly.repStosb + Assembly.rdtsc + Assembly.jmpSelf,
      count: 30),
    Program(
      testDescription: "a string that begins a block",
      code: Assembly.repStosb + Assembly.rdtsc + [0x89, 0x06] + Assembly.jmpSelf, count: 20),
    Program(
      testDescription: "a string that ends early", code: [0xF3, 0xA6] + Assembly.rdtsc + Assembly.jmpSelf, count: 15),
    Program(
      testDescription: "a string that faults", code: [0x48, 0x89, 0xDF] + Assembly.repStosb + Assembly.jmpSelf,
      count: 20),
    Program(
      testDescription: "faults", code: Assembly.incRAX + Assembly.ud2 + Assembly.incRAX, count: 10),
    Program(
      testDescription: "software interrupts", code: Assembly.incRAX + Assembly.int(0x80), count: 10),
    Program(
      testDescription: "single-stepping", code: Assembly.incRAX + Assembly.repStosb + Assembly.incRAX,
      flags: [.fixed, .trap], count: 10),
    Program(
      testDescription: "a shadow", code: Assembly.sti + Assembly.incRAX + Assembly.incRAX + Assembly.jmpSelf,
      count: 10),
    Program(
      testDescription: "code that changes", code: [0xC6, 0x05, 1, 0, 0, 0, 0x5A, 0xB0, 1] + Assembly.jmpSelf,
      count: 10),
  ]

  private static func machine(_ program: Program) throws -> TestMachine {
    let machine = try TestMachine()
    machine.put(Array(1...64), at: TestMachine.data)
    machine.map(TestMachine.data + 0x1000, to: 0, [])
    // #DB returns, so that stepping goes on.
    machine.put(Assembly.iretq, at: machine.handler(1))
    machine[.rcx] = 9
    machine[.rsi] = TestMachine.data
    machine[.rdi] = TestMachine.data + 0x20
    machine[.rbx] = TestMachine.data + 0xFFB
    machine.flags = program.flags
    machine.load(program.code)
    return machine
  }

  private static func state(_ machine: TestMachine, _ stop: Stop) -> State {
    State(
      registers: machine.processor.registers, count: machine.processor.instructionCount,
      data: machine.bytes(TestMachine.data, 64), stop: stop)
  }

  @Test(arguments: programs) func cuttingARunDoesNotShow(_ program: Program) throws {
    for limit in 0...program.count {
      let whole = try Self.machine(program)
      let expected = Self.state(whole, whole.processor.run(whole.memory, limit: limit))
      #expect(expected.count == limit)
      #expect(expected.stop == .instructionLimit)
      for step in [UInt64(1), 2, 3, 5] where step < limit {
        let sliced = try Self.machine(program)
        var stop = Stop.instructionLimit
        for end in stride(from: step, to: limit, by: Int(step)) {
          stop = sliced.processor.run(sliced.memory, limit: end)
          #expect(sliced.processor.instructionCount == end)
        }
        stop = sliced.processor.run(sliced.memory, limit: limit)
        #expect(Self.state(sliced, stop) == expected, "\(limit) in steps of \(step)")
      }
    }
  }

  @Test func aStringStopsAtTheLimitWithItsRestartState() throws {
    for limit in UInt64(1)...8 {
      let machine = try TestMachine()
      machine.put(Array(1...16), at: TestMachine.data)
      (machine[.rsi], machine[.rdi], machine[.rcx]) = (TestMachine.data, TestMachine.data + 0x20, 8)
      machine.load(Assembly.repMovsb + Assembly.jmpSelf)
      #expect(machine.run(limit) == .instructionLimit)
      #expect(machine.processor.instructionCount == limit)
      #expect(machine[.rcx] == 8 - limit)
      #expect(machine[.rsi] == TestMachine.data + limit)
      #expect(machine[.rdi] == TestMachine.data + 0x20 + limit)
      #expect(machine.rip == TestMachine.code + (limit == 8 ? 2 : 0))
      #expect(machine.bytes(TestMachine.data + 0x20, 8) == (1...8).map { $0 <= limit ? UInt8($0) : 0 })
    }
  }

  @Test func longStringsAreExactToo() throws {
    for limit in [UInt64(4095), 4096, 4097, 9999, 10_001] {
      let machine = try TestMachine()
      (machine[.rdi], machine[.rcx]) = (TestMachine.data, 10_000)
      machine.load(Assembly.repStosb + Assembly.jmpSelf)
      machine.run(limit)
      #expect(machine.processor.instructionCount == limit)
      #expect(machine[.rcx] == (limit < 10_000 ? 10_000 - limit : 0))
    }
  }

  @Test func aStringIsOneTickAnIterationForTheClock() throws {
    let machine = try TestMachine()
    (machine[.rdi], machine[.rcx]) = (TestMachine.data, 100)
    machine.load(Assembly.repStosb + Assembly.rdtsc + Assembly.jmpSelf)
    machine.run(200)
    #expect(machine[.rax] == 100)
  }

  @Test func aLimitThatIsReachedRunsNothing() throws {
    let machine = try TestMachine()
    machine.flags = [.fixed, .interrupt]
    machine.load(Assembly.incRAX)
    machine.processor.inject(interrupt: 0x20)
    #expect(machine.run(0) == .instructionLimit)
    #expect(machine.rip == TestMachine.code)
    machine.run(1)
    #expect(machine.arrived == 0x20)
  }

  @Test func anEmptyStringCountsAsOne() throws {
    for code in [Assembly.repMovsb, Assembly.repStosb, [0xF3, 0xAC], [0xF3, 0xA6], [0xF2, 0xAE], Assembly.repOutsb] {
      let machine = try TestMachine()
      machine.load(code + Assembly.jmpSelf)
      #expect(machine.run(1) == .instructionLimit)
      #expect(machine.rip == TestMachine.code + 2)
    }
  }
}
