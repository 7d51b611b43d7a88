import Guest
import Testing
import X86

@Suite("The permission check of user mode")
struct PortPermissionTests {
  static let tss: UInt64 = 0x30_0000

  /// A machine in ring 3 with a 64-bit TSS whose bitmap begins at 68h and allows every port.
  func machine(
    _ code: [UInt8], port: UInt16 = 0x3F8, mapBase: UInt16 = 0x68, limit: UInt32 = 0x68 + 0x2000,
    _ setUp: (inout FakeGuest) -> Void = { _ in }
  ) -> FakeMachine {
    FakeMachine(code) {
      $0.privilegeLevel = 3
      $0.registers[.rdx] = UInt64(port)
      $0.registers[.rsi] = FakeGuest.data
      $0.registers[.rdi] = FakeGuest.data
      for page: UInt64 in 0..<4 { $0.pages[Self.tss / 4096 + page] = FakePage() }
      $0.taskState = Segment(selector: 0x40, attributes: 0x8B, limit: limit, base: Self.tss)
      $0.poke([UInt8(truncatingIfNeeded: mapBase), UInt8(mapBase >> 8)], at: Self.tss + 0x66)
      setUp(&$0)
    }
  }

  func deny(_ port: Int, _ guest: inout FakeGuest, mapBase: UInt64 = 0x68) {
    let address = Self.tss + mapBase + UInt64(port / 8)
    let byte = guest.peek(address, 1)[0]
    guest.poke([byte | 1 << UInt8(port % 8)], at: address)
  }

  func expect(
    _ expected: HandlerStep, _ machine: FakeMachine, _ model: Model, at location: SourceLocation = #_sourceLocation
  ) {
    var machine = machine
    let before = machine.guest.registers
    #expect(machine.run(model) == expected, sourceLocation: location)
    guard expected != .done else { return }
    #expect(machine.guest.registers == before, sourceLocation: location)
    #expect(machine.device.requests == 0, "#GP comes before any exit", sourceLocation: location)
    #expect(machine.guest.ghcbWrites.isEmpty, sourceLocation: location)
  }

  static let denied = HandlerStep.fault(.generalProtection())

  @Test("CPL at or below IOPL needs no bitmap", arguments: Model.allCases)
  func ioPrivilegeLevel(model: Model) {
    for level: UInt8 in 0...3 {
      for required: UInt8 in 0...3 {
        let machine = machine([0xEE]) {
          $0.privilegeLevel = level
          $0.registers.rflags.ioPrivilegeLevel = required
          $0.taskState = Segment()
        }
        expect(level <= required ? .done : Self.denied, machine, model)
        if level <= required {
          var copy = machine
          #expect(copy.run(model) == .done)
          #expect(copy.guest.supervisorLoads.isEmpty)
        }
      }
    }
  }

  @Test("Virtual-8086 mode always needs the bitmap", arguments: Model.allCases)
  func virtual8086(model: Model) {
    for isDenied in [false, true] {
      let machine = machine([0xEE]) {
        $0.codeSize = .bits16
        $0.registers.rflags.insert(.virtual8086)
        $0.registers.rflags.ioPrivilegeLevel = 3
        if isDenied { deny(0x3F8, &$0) }
      }
      expect(isDenied ? Self.denied : .done, machine, model)
    }
  }

  @Test("Every bit from port to port + size - 1 must be 0", arguments: Model.allCases)
  func everyBit(model: Model) {
    for (code, size): ([UInt8], Int) in [
      ([0xEC], 1), ([0x66, 0xED], 2), ([0xED], 4), ([0xEE], 1), ([0x66, 0xEF], 2), ([0xEF], 4), ([0x6C], 1),
      ([0x66, 0x6D], 2), ([0x6D], 4), ([0x6E], 1), ([0x66, 0x6F], 2), ([0x6F], 4),
    ] {
      for port in [0x3F8, 0x3F9, 0x3FD, 0x3FE, 0x3FF, 0x400, 0x80, 0] {
        for offset in -1...size where port + offset >= 0 {
          let machine = machine(code, port: UInt16(port)) { deny(port + offset, &$0) }
          expect((0..<size).contains(offset) ? Self.denied : .done, machine, model)
        }
      }
    }
  }

  @Test("Immediate ports are checked too", arguments: Model.allCases)
  func immediate(model: Model) {
    for code: [UInt8] in [[0xE4, 0x80], [0xE5, 0x7D], [0xE6, 0x80], [0xE7, 0x7D]] {
      expect(Self.denied, machine(code) { deny(0x80, &$0) }, model)
      expect(.done, machine(code) { for port in [0x7C, 0x81] { deny(port, &$0) } }, model)
    }
  }

  @Test("Two bitmap bytes are read even where one would do, both within the limit", arguments: Model.allCases)
  func limit(model: Model) {
    // Port 3F8h has byte 7Fh of the bitmap; the second byte is 80h.
    expect(.done, machine([0xEC], limit: 0x68 + 0x80), model)
    expect(Self.denied, machine([0xEC], limit: 0x68 + 0x7F), model)
    expect(Self.denied, machine([0xEC], limit: 0x67), model)

    var reads = machine([0xEC])
    #expect(reads.run(model) == .done)
    #expect(reads.guest.supervisorLoads == [Self.tss + 0x66, Self.tss + 0x68 + 0x7F])
  }

  @Test("The last ports: the byte after the bitmap counts", arguments: Model.allCases)
  func lastPorts(model: Model) {
    expect(.done, machine([0xEE], port: 0xFFFF), model)
    expect(Self.denied, machine([0xEE], port: 0xFFFF, limit: 0x68 + 0x1FFF), model)
    // Four ports from FFFFh: the last three have their bits in the byte of ones that ends every bitmap.
    expect(.done, machine([0xEF], port: 0xFFFF), model)
    expect(Self.denied, machine([0xEF], port: 0xFFFF) { deny(0x10000, &$0) }, model)
  }

  @Test("A map base at or beyond the limit allows nothing", arguments: Model.allCases)
  func mapBase(model: Model) {
    for base: UInt16 in [0x2068, 0x2069, 0x8000, 0xFFFF] {
      expect(Self.denied, machine([0xEC], port: 0, mapBase: base), model)
    }
    expect(.done, machine([0xEC], port: 0, mapBase: 0x2067), model)
    // A base within the fixed part is what it says: Linux and others never do this, the CPU does not mind.
    expect(.done, machine([0xEC], port: 0, mapBase: 0), model)
  }

  @Test("Anything but a present 64-bit TSS allows nothing", arguments: Model.allCases)
  func noTSS(model: Model) {
    for attributes: UInt16 in [0, 0x0B, 0x9B, 0x83, 0x81, 0x82, 0x8E] {
      expect(Self.denied, machine([0xEC]) { $0.taskState.attributes = attributes }, model)
    }
    expect(.done, machine([0xEC]) { $0.taskState.attributes = 0x89 }, model)
    expect(Self.denied, machine([0xEC], limit: 0x66), model)
    expect(Self.denied, machine([0xEC], limit: 0), model)
    // A bitmap that begins within the limit does not help where the map base's own two bytes lie beyond it.
    expect(Self.denied, machine([0xEC], port: 0, mapBase: 0, limit: 0x66), model)
    expect(.done, machine([0xEC], port: 0, mapBase: 0, limit: 0x67), model)
  }

  @Test("A TSS that is not there faults as a supervisor's access", arguments: Model.allCases)
  func unmappedTSS(model: Model) {
    let machine = machine([0xEC]) { for page: UInt64 in 0..<4 { $0.pages[Self.tss / 4096 + page] = nil } }
    expect(.fault(.pageFault([], at: Self.tss + 0x66)), machine, model)
  }

  @Test("A denied port comes before the fault of a string's operand", arguments: Model.allCases)
  func beforeOperand(model: Model) {
    for code: [UInt8] in [[0x6C], [0x6E], [0xF3, 0x6E]] {
      let machine = machine(code) {
        deny(0x3F8, &$0)
        $0.registers[.rcx] = 1
        $0.registers[.rsi] = 0xDEAD_0000
        $0.registers[.rdi] = 0xDEAD_0000
      }
      expect(Self.denied, machine, model)
    }
  }

  @Test("Strings in ring 3 fault with the user's rights", arguments: Model.allCases)
  func userRights(model: Model) {
    let machine = machine([0x6E]) { $0.registers[.rsi] = 0xDEAD_0000 }
    expect(.fault(.pageFault([.user], at: 0xDEAD_0000)), machine, model)
  }

  @Test("The policy may deny what IOPL and the bitmap allow, and denies ring 3 alone", arguments: Model.allCases)
  func policy(model: Model) {
    for code: [UInt8] in [[0xEC], [0xEF], [0xE4, 0x80], [0x6C], [0xF3, 0x6E]] {
      for privilegeLevel: UInt8 in [0, 3] {
        for ioPrivilegeLevel: UInt8 in [0, 3] {
          var machine = machine(code) {
            $0.privilegeLevel = privilegeLevel
            $0.registers.rflags.ioPrivilegeLevel = ioPrivilegeLevel
            $0.registers[.rcx] = 2
          }
          let allowed = machine
          machine.userPorts = .deny
          let before = machine.guest.registers
          if privilegeLevel == 3 {
            #expect(machine.run(model) == .fault(.generalProtection()))
            #expect(machine.guest.registers == before && machine.device.requests == 0)
          } else {
            #expect(machine.run(model) == .done)
          }
          machine = allowed
          #expect(machine.run(model) == .done)
        }
      }
    }
  }
}
