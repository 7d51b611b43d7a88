import Guest
import Testing
import X86

/// The port-I/O items of REFERENCE §9, each in both models.
@Suite("Port I/O, item by item")
struct PortIOTests {
  static let canary: UInt64 = 0xDEAD_BEEF_CAFE_F00D

  @Test("IN AL and IN AX keep RAX above the operand; IN EAX zeroes bits 63:32", arguments: Model.allCases)
  func inMerges(model: Model) {
    for (code, expected): ([UInt8], UInt64) in [
      ([0xEC], 0xDEAD_BEEF_CAFE_F078), ([0x66, 0xED], 0xDEAD_BEEF_CAFE_5678), ([0xED], 0x1234_5678),
      ([0xE4, 0x80], 0xDEAD_BEEF_CAFE_F078), ([0x66, 0xE5, 0x80], 0xDEAD_BEEF_CAFE_5678), ([0xE5, 0x80], 0x1234_5678),
    ] {
      var machine = FakeMachine(code) {
        $0.registers[.rax] = Self.canary
        $0.registers[.rdx] = 0xFFFF_FFFF_FFFF_0080
      }
      machine.device.toRead = [0x1234_5678]
      machine.device.garbage = 0xFFFF_FFFF_FFFF_FFFF
      let before = machine.guest.registers
      #expect(machine.run(model) == .done)
      var after = before
      after[.rax] = expected
      after.rip = FakeGuest.code + UInt64(code.count)
      #expect(machine.guest.registers == after, "\(code)")
      #expect(machine.device.read.map(\.port) == [0x80])
    }
  }

  @Test("OUT discloses no bit above the operand", arguments: Model.allCases)
  func outDoesNotLeak(model: Model) {
    for (code, expected): ([UInt8], UInt64) in [
      ([0xEE], 0x0D), ([0x66, 0xEF], 0xF00D), ([0xEF], 0xCAFE_F00D), ([0xE6, 0x80], 0x0D),
      ([0x66, 0xE7, 0x80], 0xF00D), ([0xE7, 0x80], 0xCAFE_F00D),
    ] {
      var guest = FakeGuest(code)
      guest.registers[.rax] = Self.canary
      guest.registers[.rdx] = 0x80
      switch model {
      case .sevES:
        var plan = VCPlan(.ioio)
        #expect(VCHandler.prepare(&plan, in: &guest) == .askHost)
        #expect(guest.disclosed(.rax) == expected, "\(code)")
      case .tdx:
        var machine = FakeMachine(code) { $0.registers = guest.registers }
        #expect(machine.run(.tdx) == .done)
        #expect(machine.device.written.map { UInt64($0.value) } == [expected], "\(code)")
        let access = PortAccess(
          port: 0x80, direction: .write, width: code[0] == 0x66 ? .word : code[0] & 1 == 0 ? .byte : .dword,
          isImmediate: code.count > 1 && code[code.count - 1] == 0x80)
        var plan = VEPlan(
          VEInformation(
            reason: .ioInstruction, exitQualification: IOQualification(access).rawValue,
            instructionLength: UInt32(code.count)))
        var call = TDVMCallRegisters(mask: 0xFFCC)
        #expect(VEHandler.prepare(&plan, in: &guest, call: &call) == .askHost)
        #expect(call[.r15] == expected, "\(code)")
        #expect(call[.r12] == UInt64(access.width.rawValue) && call[.r13] == 1 && call[.r14] == 0x80)
      }
    }
  }

  @Test("REX.W on IN, OUT, INS and OUTS has no effect", arguments: Model.allCases)
  func rexW(model: Model) {
    var input = FakeMachine([0x48, 0xED]) { $0.registers[.rax] = .ones }
    input.device.toRead = [0x8765_4321]
    #expect(input.run(model) == .done)
    #expect(input.guest.registers[.rax] == 0x8765_4321)
    #expect(input.device.read.map(\.width) == [.dword])

    for (code, pointer): ([UInt8], GeneralRegister) in [([0x48, 0x6D], .rdi), ([0x48, 0x6F], .rsi)] {
      var string = FakeMachine(code) { $0.registers[pointer] = FakeGuest.data }
      #expect(string.run(model) == .done)
      #expect(string.guest.registers[pointer] == FakeGuest.data + 4)
    }
  }

  @Test("REP with count 0: no access, no exit, RIP advances, nothing else moves", arguments: Model.allCases)
  func countZero(model: Model) {
    for code: [UInt8] in [[0xF3, 0x6C], [0xF3, 0x6E], [0xF2, 0x6D], [0xF3, 0x67, 0x6F]] {
      var machine = FakeMachine(code) {
        // Under 67h the count is ECX: 0, whatever is above it. RCX keeps its upper half, as on AMD.
        $0.registers[.rcx] = code.contains(0x67) ? 0xFFFF_FFFF_0000_0000 : 0
        $0.registers[.rsi] = 0xFFFF_8888_0000_0000
        $0.registers[.rdi] = 0xFFFF_8888_0000_0000
        $0.privilegeLevel = 3
      }
      var expected = machine.guest.registers
      expected.rip += UInt64(code.count)
      #expect(machine.run(model) == .done)
      #expect(machine.guest.registers == expected)
      #expect(machine.device.requests == 0)
    }
  }

  @Test("Without REP one element moves and RCX is not touched, whatever it holds", arguments: Model.allCases)
  func withoutREP(model: Model) {
    for count: UInt64 in [0, 1, 7, .ones] {
      var out = FakeMachine([0x66, 0x6F]) {
        $0.registers[.rcx] = count
        $0.registers[.rsi] = FakeGuest.data
        $0.poke([0x34, 0x12, 0x78, 0x56], at: FakeGuest.data)
      }
      #expect(out.run(model) == .done)
      #expect(out.device.written.map(\.value) == [0x1234])
      #expect(out.guest.registers[.rcx] == count)
      #expect(out.guest.registers[.rsi] == FakeGuest.data + 2)

      var input = FakeMachine([0x6C]) {
        $0.registers[.rcx] = count
        $0.registers[.rdi] = FakeGuest.data
      }
      input.device.toRead = [0x5A]
      #expect(input.run(model) == .done)
      #expect(input.guest.peek(FakeGuest.data, 2) == [0x5A, 0])
      #expect(input.guest.registers[.rcx] == count)
      #expect(input.guest.registers[.rdi] == FakeGuest.data + 1)
    }
  }

  @Test("F2h repeats like F3h; neither means anything to IN and OUT", arguments: Model.allCases)
  func repeatPrefixes(model: Model) {
    for prefix: UInt8 in [0xF2, 0xF3] {
      var string = FakeMachine([prefix, 0x6E]) {
        $0.registers[.rcx] = 3
        $0.registers[.rsi] = FakeGuest.data
        $0.poke([1, 2, 3, 4], at: FakeGuest.data)
      }
      #expect(string.run(model) == .done)
      #expect(string.device.written.map(\.value) == [1, 2, 3])
      #expect(string.guest.registers[.rcx] == 0)
      #expect(string.guest.registers.rip == FakeGuest.code + 2)

      var single = FakeMachine([prefix, 0xEE]) { $0.registers[.rcx] = 3 }
      #expect(single.run(model) == .done)
      #expect(single.device.written.count == 1)
      #expect(single.guest.registers[.rcx] == 3)
    }
  }

  @Test("67h: ECX, ESI and EDI count and point, and are written back zero-extended", arguments: Model.allCases)
  func addressSize(model: Model) {
    var out = FakeMachine([0x67, 0xF3, 0x6E]) {
      $0.registers[.rcx] = 0xAAAA_AAAA_0000_0002
      $0.registers[.rsi] = 0xBBBB_BBBB_0000_0000 | FakeGuest.data
      $0.registers[.rdi] = .ones
      $0.poke([7, 8], at: FakeGuest.data)
    }
    #expect(out.run(model) == .done)
    #expect(out.device.written.map(\.value) == [7, 8])
    #expect(out.guest.registers[.rcx] == 0)
    #expect(out.guest.registers[.rsi] == FakeGuest.data + 2)
    #expect(out.guest.registers[.rdi] == .ones)

    // Without REP the pointer is zero-extended, and RCX is left alone.
    var input = FakeMachine([0x67, 0x6C]) {
      $0.registers[.rcx] = 0xAAAA_AAAA_0000_0002
      $0.registers[.rdi] = 0xBBBB_BBBB_0000_0000 | FakeGuest.data
    }
    #expect(input.run(model) == .done)
    #expect(input.guest.registers[.rcx] == 0xAAAA_AAAA_0000_0002)
    #expect(input.guest.registers[.rdi] == FakeGuest.data + 1)
  }

  @Test("67h: the pointer wraps at 4 GiB", arguments: Model.allCases)
  func addressWraps(model: Model) {
    var machine = FakeMachine([0x67, 0xF3, 0x6E]) {
      $0.poke([0xAA], at: 0xFFFF_FFFF)
      $0.poke([0xBB], at: 0)
      $0.registers[.rcx] = 2
      $0.registers[.rsi] = 0xFFFF_FFFF
    }
    #expect(machine.run(model) == .done)
    #expect(machine.device.written.map(\.value) == [0xAA, 0xBB])
    #expect(machine.guest.registers[.rsi] == 1)
  }

  @Test("16-bit code: CX, SI and DI count and point, and keep what is above them", arguments: Model.allCases)
  func sixteenBits(model: Model) {
    var machine = FakeMachine([0xF3, 0x6E]) {
      $0.codeSize = .bits16
      $0.dataBase = FakeGuest.data
      $0.poke([0xAA], at: FakeGuest.data + 0xFFFF)
      $0.poke([0xBB], at: FakeGuest.data)
      $0.registers[.rcx] = 0x1234_0002
      $0.registers[.rsi] = 0x5678_FFFF
    }
    #expect(machine.run(model) == .done)
    #expect(machine.device.written.map(\.value) == [0xAA, 0xBB])
    #expect(machine.guest.registers[.rcx] == 0x1234_0000)
    #expect(machine.guest.registers[.rsi] == 0x5678_0001)
  }

  @Test("A 64-bit count is not truncated", arguments: Model.allCases)
  func hugeCount(model: Model) {
    var machine = FakeMachine([0xF3, 0x6E]) {
      $0.registers[.rcx] = 0x1_0000_0000
      $0.registers[.rsi] = FakeGuest.data
    }
    #expect(machine.trap(model) == .again)
    let moved = UInt64(machine.device.written.count)
    #expect(moved == (model == .sevES ? 2032 : 1))
    #expect(machine.guest.registers[.rcx] == 0x1_0000_0000 - moved)
    #expect(machine.guest.registers[.rsi] == FakeGuest.data + moved)
    #expect(machine.guest.registers.rip == FakeGuest.code)
  }

  @Test("INS writes to ES:rDI, and an override means nothing to it", arguments: Model.allCases)
  func insSegment(model: Model) {
    var machine = FakeMachine([0x64, 0x6C]) {
      $0.fsBase = 0x1000
      $0.registers[.rdi] = FakeGuest.data
    }
    machine.device.toRead = [0x42]
    #expect(machine.run(model) == .done)
    #expect(machine.guest.peek(FakeGuest.data, 1) == [0x42])
    #expect(machine.guest.peek(FakeGuest.data + 0x1000, 1) == [0])
  }

  @Test("OUTS reads DS:rSI, or the segment of its override", arguments: Model.allCases)
  func outsSegment(model: Model) {
    for (code, expected): ([UInt8], UInt32) in [
      ([0x6E], 1), ([0x64, 0x6E], 2), ([0x65, 0x6E], 3), ([0x3E, 0x6E], 1), ([0x64, 0x26, 0x6E], 2),
    ] {
      var machine = FakeMachine(code) {
        $0.fsBase = 0x1000
        $0.gsBase = 0x2000
        $0.registers[.rsi] = FakeGuest.data
        for page: UInt64 in 0..<3 { $0.poke([UInt8(page + 1)], at: FakeGuest.data + page * 0x1000) }
      }
      #expect(machine.run(model) == .done)
      #expect(machine.device.written.map(\.value) == [expected], "\(code)")
    }
  }

  @Test("67h with an FS override: the offset is truncated before the base is added", arguments: Model.allCases)
  func overrideAndAddressSize(model: Model) {
    var machine = FakeMachine([0x64, 0x67, 0x6E]) {
      $0.fsBase = 0xFFFF_8000_0000_0000
      $0.registers[.rsi] = 0xFFFF_FFFF_0000_0010
      $0.poke([0x77], at: 0xFFFF_8000_0000_0010)
    }
    #expect(machine.run(model) == .done)
    #expect(machine.device.written.map(\.value) == [0x77])
    #expect(machine.guest.registers[.rsi] == 0x11)
  }

  @Test("DF: elements go down, and are sent in that order", arguments: Model.allCases)
  func downwards(model: Model) {
    var out = FakeMachine([0xF3, 0x66, 0x6F]) {
      $0.registers.rflags.insert(.direction)
      $0.registers[.rcx] = 3
      $0.registers[.rsi] = FakeGuest.data + 4
      $0.poke([0x11, 0x11, 0x22, 0x22, 0x33, 0x33], at: FakeGuest.data)
    }
    #expect(out.run(model) == .done)
    #expect(out.device.written.map(\.value) == [0x3333, 0x2222, 0x1111])
    #expect(out.guest.registers[.rsi] == FakeGuest.data - 2)

    var input = FakeMachine([0xF3, 0x6D]) {
      $0.registers.rflags.insert(.direction)
      $0.registers[.rcx] = 2
      $0.registers[.rdi] = FakeGuest.data + 4
    }
    input.device.toRead = [0x0403_0201, 0x0807_0605]
    #expect(input.run(model) == .done)
    #expect(input.guest.peek(FakeGuest.data, 8) == [5, 6, 7, 8, 1, 2, 3, 4])
    #expect(input.guest.registers[.rdi] == FakeGuest.data - 4)
  }

  @Test("Elements cross pages", arguments: Model.allCases)
  func pageCrossing(model: Model) {
    let start = FakeGuest.data + 0x1000 - 6
    var out = FakeMachine([0xF3, 0x6F]) {
      $0.registers[.rcx] = 3
      $0.registers[.rsi] = start
      $0.poke(Array(1...12), at: start)
    }
    #expect(out.run(model) == .done)
    #expect(out.device.written.map(\.value) == [0x0403_0201, 0x0807_0605, 0x0C0B_0A09])

    var input = FakeMachine([0xF3, 0x6D]) {
      $0.registers[.rcx] = 3
      $0.registers[.rdi] = start
    }
    input.device.toRead = [0x0403_0201, 0x0807_0605, 0x0C0B_0A09]
    #expect(input.run(model) == .done)
    #expect(input.guest.peek(start, 12) == Array(1...12))
  }

  @Test("A fault midway leaves the restart state exact: OUTS", arguments: Model.allCases)
  func outsFaultsMidway(model: Model) {
    let end = FakeGuest.data + 0x4000
    var machine = FakeMachine([0xF3, 0x66, 0x6F]) {
      $0.registers[.rcx] = 10
      $0.registers[.rsi] = end - 5
      $0.poke([1, 2, 3, 4, 5], at: end - 5)
    }
    // The third element straddles the end: its second byte is not there.
    #expect(machine.run(model) == .fault(.pageFault([], at: end)))
    #expect(machine.device.written.map(\.value) == [0x0201, 0x0403])
    #expect(machine.traps == (model == .sevES ? 2 : 3), "one chunk with all that can be read, then the fault")
    #expect(machine.guest.registers[.rcx] == 8)
    #expect(machine.guest.registers[.rsi] == end - 1)
    #expect(machine.guest.registers.rip == FakeGuest.code)

    // Once the page is there, the rest goes on from where it stopped.
    machine.guest.pages[end / 4096] = FakePage()
    #expect(machine.run(model) == .done)
    #expect(machine.device.written.count == 10)
    #expect(machine.device.written[2].value == 0x0005)
    #expect(machine.guest.registers[.rcx] == 0)
  }

  @Test("A fault midway leaves the restart state exact, and no element is read in vain: INS", arguments: Model.allCases)
  func insFaultsMidway(model: Model) {
    let end = FakeGuest.data + 0x4000
    var machine = FakeMachine([0xF3, 0x6D]) {
      $0.registers[.rcx] = 10
      $0.registers[.rdi] = end - 10
    }
    machine.device.toRead = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
    #expect(machine.run(model) == .fault(.pageFault([.write], at: end)))
    #expect(machine.device.read.count == 2)
    #expect(machine.guest.registers[.rcx] == 8)
    #expect(machine.guest.registers[.rdi] == end - 2)
    #expect(machine.guest.peek(end - 10, 10) == [1, 0, 0, 0, 2, 0, 0, 0, 0, 0])

    machine.guest.pages[end / 4096] = FakePage()
    #expect(machine.run(model) == .done)
    #expect(machine.device.read.count == 10)
    #expect(machine.guest.peek(end - 2, 4) == [3, 0, 0, 0])
  }

  @Test("With 67h the offset goes on at 0 after FFFFFFFFh, in the middle of a page too", arguments: Model.allCases)
  func offsetsWrapWithinAPage(model: Model) {
    let base = FakeGuest.data + 0x801
    // FS: OUTSB under 67h, REP.
    var machine = FakeMachine([0x64, 0x67, 0xF3, 0x6E]) {
      $0.fsBase = base
      $0.registers[.rcx] = 4
      $0.registers[.rsi] = 0xFFFF_FFFE
      $0.poke([7, 8], at: base)
      $0.poke([5, 6], at: base + 0xFFFF_FFFE)
    }
    #expect(machine.run(model) == .done)
    #expect(machine.device.written.map(\.value) == [5, 6, 7, 8])
    #expect(machine.guest.registers[.rsi] == 2)
    #expect(machine.guest.registers[.rcx] == 0)
  }

  @Test("A destination that would fault does so before the device is read", arguments: Model.allCases)
  func insProbesFirst(model: Model) {
    for code: [UInt8] in [[0x6C], [0xF3, 0x6C]] {
      var machine = FakeMachine(code) {
        $0.registers[.rcx] = 5
        $0.registers[.rdi] = FakeGuest.data
        $0.pages[FakeGuest.data / 4096]?.isWritable = false
      }
      let before = machine.guest.registers
      #expect(machine.run(model) == .fault(.pageFault([.present, .write], at: FakeGuest.data)))
      #expect(machine.device.requests == 0)
      #expect(machine.guest.registers == before)
    }
  }

  @Test("A source that faults at once: nothing is sent, nothing moves", arguments: Model.allCases)
  func outsFaultsAtOnce(model: Model) {
    var machine = FakeMachine([0xF3, 0x6E]) {
      $0.registers[.rcx] = 5
      $0.registers[.rsi] = 0xDEAD_0000
    }
    let before = machine.guest.registers
    #expect(machine.run(model) == .fault(.pageFault([], at: 0xDEAD_0000)))
    #expect(machine.device.requests == 0)
    #expect(machine.guest.registers == before)
  }

  @Test("An address that is not canonical is #GP(0)", arguments: Model.allCases)
  func nonCanonical(model: Model) {
    for (code, pointer): ([UInt8], GeneralRegister) in [([0x6E], .rsi), ([0x6C], .rdi)] {
      var machine = FakeMachine(code) { $0.registers[pointer] = 0x0000_8000_0000_0000 }
      #expect(machine.run(model) == .fault(.generalProtection()))
      #expect(machine.device.requests == 0)
    }
  }

  @Test("An interrupt finds exact registers between chunks", arguments: Model.allCases)
  func interruptBetweenChunks(model: Model) {
    var machine = FakeMachine([0xF3, 0x6C]) {
      $0.registers[.rcx] = 5000
      $0.registers[.rdi] = FakeGuest.data
    }
    machine.device.toRead = (0..<5000).map { UInt64($0 % 251) }
    #expect(machine.run(model) == .done)
    #expect(machine.device.read.count == 5000)
    #expect(machine.guest.peek(FakeGuest.data, 5000) == (0..<5000).map { UInt8($0 % 251) })
    #expect(machine.traps == (model == .sevES ? 3 : 5000))
    for registers in machine.registersAtTrap {
      #expect(registers[.rcx] + registers[.rdi] == 5000 + FakeGuest.data)
      #expect(registers.rip == FakeGuest.code)
    }
    #expect(machine.guest.registers.rip == FakeGuest.code + 2)
  }

  @Test("With TF set a repeated instruction moves one element at a time", arguments: Model.allCases)
  func singleStep(model: Model) {
    var machine = FakeMachine([0xF3, 0x6E]) {
      $0.registers.rflags.insert(.trap)
      $0.registers[.rcx] = 3
      $0.registers[.rsi] = FakeGuest.data
    }
    #expect(machine.trap(model) == .again)
    #expect(machine.device.written.count == 1)
    #expect(machine.guest.registers[.rcx] == 2)
    #expect(machine.run(model) == .done)
    #expect(machine.traps == 3)
  }

  @Test("The instruction's last bytes may be the page's: nothing is fetched beyond", arguments: Model.allCases)
  func fetchAtPageEnd(model: Model) {
    var machine = FakeMachine([]) {
      $0.registers.rip = FakeGuest.code + 0xFFE
      $0.poke([0xE6, 0x80], at: FakeGuest.code + 0xFFE)
    }
    #expect(machine.run(model) == .done)
    #expect(machine.device.written.map(\.port) == [0x80])
    #expect(machine.guest.registers.rip == FakeGuest.code + 0x1000)
  }
}
