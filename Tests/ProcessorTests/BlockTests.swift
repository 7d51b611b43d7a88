import Processor
import Testing
import X86

/// Programs that run in blocks, with fused branches and flags that are not computed, against the same programs one
/// instruction at a time, which have none of that.
@Suite struct BlockTests {
  /// A loop of random instructions; some run into a page that is not mapped, in one round or another.
  private struct Loop {
    var random: SplitMix

    private mutating func pick(_ bytes: [UInt8]) -> UInt8 { bytes[Int(random.next() % UInt64(bytes.count))] }

    /// REX.W or nothing, never with B, X or R.
    private mutating func rex() -> [UInt8] { random.next() & 1 == 0 ? [0x48] : [] }

    /// ModRM of two registers among RAX, RDX, RBX, RSI and RDI: RCX counts, RSP and RBP stay.
    private mutating func registers() -> UInt8 {
      0xC0 | pick([0, 2, 3, 6, 7]) << 3 | pick([0, 2, 3, 6, 7])
    }

    /// ModRM and the rest of [R15 + disp8], with the register in ModRM.reg; REX.B must be set.
    private mutating func memory() -> [UInt8] { [0x47 | pick([0, 2, 3, 6, 7]) << 3, UInt8(random.next() & 0x7F)] }

    private mutating func number() -> UInt8 {
      random.next() & 3 == 0 ? pick([0, 1, 0x7F, 0x80, 0xFF]) : UInt8(truncatingIfNeeded: random.next())
    }

    mutating func instruction() -> [UInt8] {
      switch random.next() % 20 {
      case 0, 1: rex() + [pick([0x01, 0x09, 0x21, 0x29, 0x31, 0x39, 0x85, 0x11, 0x19]), registers()]
      case 2, 3: rex() + [0x83, 0xC0 | pick([0, 1, 2, 3, 4, 5, 6, 7]) << 3 | pick([0, 2, 3, 6, 7]), number()]
      case 4: rex() + [0x89, registers()]
      case 5: [random.next() & 1 == 0 ? 0x49 : 0x41, pick([0x8B, 0x89])] + memory()
      case 6: [random.next() & 1 == 0 ? 0x49 : 0x41, pick([0x03, 0x2B, 0x3B, 0x33, 0x39, 0x01, 0x13])] + memory()
      case 7: [0x41, 0x0F, pick([0xB6, 0xB7, 0xBE])] + memory()
      case 8: rex() + [0xFF, pick([0xC0, 0xC8]) | pick([0, 2, 3, 6, 7])]
      case 9: rex() + [0xC1, 0xC0 | pick([0, 1, 4, 5, 7]) << 3 | pick([0, 2, 3, 6, 7]), number()]
      case 10: rex() + [0xF7, pick([0xD0, 0xD8]) | pick([0, 2, 3, 6, 7])]
      case 11: [0x0F, 0x90 | UInt8(random.next() & 15), 0xC0 | pick([0, 2, 3])]
      case 12: rex() + [0x0F, 0x40 | UInt8(random.next() & 15), registers()]
      case 13: [0x50 | pick([0, 2, 3]), 0x58 | pick([0, 2, 3, 6])]
      case 14: [0x50, 0x52, 0x5E, 0x5F]
      case 15: [0x9C, 0x58]
      case 16: [0x4D, 0x01, 0xEF]  // ADD R13 to R15
      case 17: [pick([0x3C, 0xA8, 0x04, 0x2C]), number()]
      case 18: rex() + [0x0F, 0xAF, registers()]
      default: [0x4A, 0x8D, 0x04, 0x12]  // LEA RAX, [RDX + R10]
      }
    }

    mutating func code() -> [UInt8] {
      var bytes: [UInt8] = []
      for _ in 0..<(3 + random.next() % 24) {
        bytes += instruction()
        if random.next() & 7 == 0 {
          // JMP or CALL over an instruction, and what CALL left on the stack.
          let skipped = instruction()
          let isCall = random.next() & 1 == 0
          bytes += [isCall ? 0xE8 : 0xE9, UInt8(skipped.count), 0, 0, 0] + skipped + (isCall ? [0x5E] : [])
        }
        guard random.next() & 3 == 0 else { continue }
        // Over one more instruction, or not.
        let skipped = instruction()
        bytes += [0x70 | UInt8(random.next() & 15), UInt8(skipped.count)] + skipped
      }
      // DEC or SUB of RCX, with JNE back.
      bytes += random.next() & 1 == 0 ? [0xFF, 0xC9] : [0x83, 0xE9, 1]
      let back = Int32(-(bytes.count + 6))
      bytes += [0x0F, 0x85] + (0..<4).map { UInt8(truncatingIfNeeded: back >> ($0 * 8)) }
      return bytes + Assembly.jmpSelf
    }
  }

  private func machine(_ seed: UInt64) throws -> TestMachine {
    let machine = try TestMachine()
    var loop = Loop(random: SplitMix(state: seed))
    for register in [GeneralRegister.rax, .rdx, .rbx, .rsi, .rdi, .r10] { machine[register] = loop.random.next() }
    machine[.rcx] = 1 + loop.random.next() % 40
    machine[.r15] = 0x1F_FE00 + loop.random.next() % 0x100
    machine[.r13] = loop.random.next() % 0x60
    machine.load(loop.code(), at: TestMachine.code)
    return machine
  }

  @Test func blocksDoWhatSingleInstructionsDo() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("blocks: seed \(seed)")
    let limit: UInt64 = 1500
    for index in 0..<1500 {
      let seed = seed &+ UInt64(index)
      let (blocks, single) = (try machine(seed), try machine(seed))
      // Here and there a run ends, between any two instructions.
      var pace = SplitMix(state: seed)
      while blocks.processor.instructionCount < limit {
        let next = blocks.processor.instructionCount + 1 + pace.next() % 700
        #expect(blocks.processor.run(blocks.memory, limit: min(next, limit)) == .instructionLimit)
        while single.processor.instructionCount < blocks.processor.instructionCount {
          #expect(
            single.processor.run(single.memory, limit: single.processor.instructionCount + 1) == .instructionLimit)
        }
        try #require(blocks.rip == single.rip, "program \(seed): RIP")
        try #require(blocks.flags == single.flags, "program \(seed): flags")
        for register in GeneralRegister.allCases {
          try #require(blocks[register] == single[register], "program \(seed): \(register)")
        }
      }
      // The frames of faults are there, too.
      for range in [TestMachine.stackTop - 0x100..<TestMachine.stackTop, 0x1F_F000..<0x20_0000] {
        let count = Int(range.upperBound - range.lowerBound)
        try #require(
          blocks.bytes(range.lowerBound, count) == single.bytes(range.lowerBound, count), "program \(seed): memory")
      }
    }
  }
}
