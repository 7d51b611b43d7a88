import Memory
import Processor
import Testing
import X86

@Suite struct PagingTests {
  enum Access { case read, write, fetch }

  struct Row: Sendable, CustomTestStringConvertible {
    var name: String
    var bits: TestMachine.PageBits
    var access: Access
    var isUser = false
    var level = 0
    var physical: UInt64 = 0
    var hasNoExecute = true
    var isWriteProtected = true
    var extraCR4: CR4 = []
    /// The error code, or nil where the access succeeds.
    var code: UInt64?

    var testDescription: String { name }
  }

  private static let all: TestMachine.PageBits = .all
  private static let supervisor: TestMachine.PageBits = [.present, .writable]
  private static let readOnly: TestMachine.PageBits = [.present, .user]
  private static let reserved46 = TestMachine.PageBits(rawValue: 1 << 46 | 7)
  private static let reserved51 = TestMachine.PageBits(rawValue: 1 << 51 | 7)
  private static let reserved13 = TestMachine.PageBits(rawValue: 1 << 13 | 7)
  private static let ignored = TestMachine.PageBits(rawValue: 0x7FF0_0000_0000_0E00 | 7)

  static let rows: [Row] = [
    Row(name: "absent read", bits: [], access: .read, code: 0),
    Row(name: "absent write", bits: [], access: .write, code: 2),
    Row(name: "absent fetch", bits: [], access: .fetch, code: 0x10),
    Row(name: "absent user read", bits: [], access: .read, isUser: true, code: 4),
    Row(name: "absent user write", bits: [], access: .write, isUser: true, code: 6),
    Row(name: "absent user fetch", bits: [], access: .fetch, isUser: true, code: 0x14),
    Row(name: "absent user fetch without NXE", bits: [], access: .fetch, isUser: true, hasNoExecute: false, code: 4),
    Row(name: "absent with reserved bit", bits: .init(rawValue: 1 << 46), access: .read, code: 0),
    Row(name: "read", bits: all, access: .read, code: nil),
    Row(name: "write", bits: all, access: .write, code: nil),
    Row(name: "fetch", bits: all, access: .fetch, code: nil),
    Row(name: "user read", bits: all, access: .read, isUser: true, code: nil),
    Row(name: "user write", bits: all, access: .write, isUser: true, code: nil),
    Row(name: "user fetch", bits: all, access: .fetch, isUser: true, code: nil),
    Row(name: "read-only read", bits: readOnly, access: .read, isUser: true, code: nil),
    Row(name: "read-only user write", bits: readOnly, access: .write, isUser: true, code: 7),
    Row(name: "read-only write", bits: readOnly, access: .write, code: 3),
    Row(name: "read-only write, WP clear", bits: readOnly, access: .write, isWriteProtected: false, code: nil),
    Row(
      name: "read-only user write, WP clear", bits: readOnly, access: .write, isUser: true, isWriteProtected: false,
      code: 7),
    Row(name: "supervisor page, user read", bits: supervisor, access: .read, isUser: true, code: 5),
    Row(name: "supervisor page, user write", bits: supervisor, access: .write, isUser: true, code: 7),
    Row(name: "supervisor page, user fetch", bits: supervisor, access: .fetch, isUser: true, code: 0x15),
    Row(name: "supervisor page, fetch", bits: supervisor, access: .fetch, code: nil),
    Row(name: "NX fetch", bits: all.union(.noExecute), access: .fetch, code: 0x11),
    Row(name: "NX user fetch", bits: all.union(.noExecute), access: .fetch, isUser: true, code: 0x15),
    Row(name: "NX read", bits: all.union(.noExecute), access: .read, code: nil),
    Row(name: "NX is reserved without NXE", bits: all.union(.noExecute), access: .read, hasNoExecute: false, code: 9),
    Row(
      name: "NX is reserved without NXE, user write", bits: all.union(.noExecute), access: .write, isUser: true,
      hasNoExecute: false, code: 0xF),
    Row(name: "bit 46 read", bits: reserved46, access: .read, code: 9),
    Row(name: "bit 46 user write", bits: reserved46, access: .write, isUser: true, code: 0xF),
    Row(name: "bit 51 user fetch", bits: reserved51, access: .fetch, isUser: true, code: 0x1D),
    Row(name: "ignored bits", bits: ignored, access: .read, code: nil),
    Row(name: "2 MiB read", bits: all, access: .read, level: 1, code: nil),
    Row(name: "2 MiB user write", bits: all, access: .write, isUser: true, level: 1, code: nil),
    Row(name: "2 MiB fetch", bits: all, access: .fetch, level: 1, code: nil),
    Row(name: "2 MiB read-only", bits: readOnly, access: .write, isUser: true, level: 1, code: 7),
    Row(name: "2 MiB NX", bits: all.union(.noExecute), access: .fetch, level: 1, code: 0x11),
    Row(name: "2 MiB bit 13", bits: reserved13, access: .read, level: 1, code: 9),
    Row(name: "2 MiB PAT", bits: .init(rawValue: 1 << 12 | 7), access: .read, level: 1, code: nil),
    Row(name: "1 GiB read", bits: all, access: .read, level: 2, code: nil),
    Row(name: "1 GiB write", bits: all, access: .write, level: 2, code: nil),
    Row(name: "1 GiB user read of supervisor page", bits: supervisor, access: .read, isUser: true, level: 2, code: 5),
    Row(name: "1 GiB bit 13", bits: reserved13, access: .write, level: 2, code: 0xB),
    Row(name: "1 GiB bit 29", bits: .init(rawValue: 1 << 29 | 7), access: .read, level: 2, code: 9),
    Row(name: "large PML4 entry", bits: all, access: .read, level: 3, code: 9),
    Row(name: "SMEP", bits: all, access: .fetch, extraCR4: .smep, code: 0x11),
    Row(name: "SMEP, supervisor page", bits: supervisor, access: .fetch, extraCR4: .smep, code: nil),
    Row(
      name: "SMEP without NXE, absent", bits: [], access: .fetch, hasNoExecute: false, extraCR4: .smep, code: 0x10),
    Row(name: "SMAP read", bits: all, access: .read, extraCR4: .smap, code: 1),
    Row(name: "SMAP write", bits: all, access: .write, extraCR4: .smap, code: 3),
    Row(name: "SMAP, user", bits: all, access: .read, isUser: true, extraCR4: .smap, code: nil),
  ]

  @Test(arguments: rows) func accessIsJudged(_ row: Row) throws {
    let machine = try TestMachine()
    // SMEP and SMAP must admit the code itself: it goes where only the supervisor may look.
    let begin: UInt64 = row.isUser ? TestMachine.code : 0x1_6000
    let linear: UInt64 = 0x80_4000_0000
    machine.map(linear, to: row.physical, row.bits, level: row.level)
    if row.level == 0 { machine.map(linear, to: TestMachine.data, row.bits) }
    machine.processor.system.efer =
      row.hasNoExecute
      ? machine.processor.system.efer.union(.noExecute) : machine.processor.system.efer.subtracting(.noExecute)
    if !row.isWriteProtected { machine.processor.system.cr0.remove(.writeProtect) }
    machine.processor.system.cr4.formUnion(row.extraCR4)
    if row.isUser { machine.enterRing3() }
    let address = linear + (row.level == 0 ? 0x120 : TestMachine.data + 0x120)
    machine.put(Assembly.jmpSelf, at: TestMachine.data + 0x120)
    machine[.rbx] = address
    let code =
      switch row.access {
      case .read: Assembly.movRAXFromRBX
      case .write: Assembly.movByteToRBX
      case .fetch: Assembly.jmpRBX
      }
    machine.load(code + Assembly.jmpSelf, at: begin)
    machine.run(10)
    if let expected = row.code {
      let frame = try #require(machine.frame)
      #expect(machine.arrived == 14)
      #expect(frame.errorCode == expected)
      #expect(machine.processor.system.cr2 == address)
      #expect(frame.rip == (row.access == .fetch ? address : begin))
    } else {
      #expect(machine.arrived == nil)
      #expect(machine.rip == (row.access == .fetch ? address : begin + UInt64(code.count)))
    }
  }

  struct Bits: Sendable {
    var level: Int
    var isWrite: Bool
  }

  @Test(arguments: [0, 1, 2], [false, true]) func accessedAndDirtyBitsAreSet(level: Int, isWrite: Bool) throws {
    let machine = try TestMachine()
    let linear: UInt64 = 0x80_4000_0000
    machine.map(linear, to: 0, .all, level: level)
    machine[.rbx] = linear + 0x800
    machine.load(isWrite ? Assembly.movByteToRBX : Assembly.movRAXFromRBX)
    machine.step()
    for above in level + 1...3 {
      #expect(machine.entry(linear, level: above).isSuperset(of: .accessed))
      #expect(machine.entry(linear, level: above).isDisjoint(with: .dirty))
    }
    #expect(machine.entry(linear, level: level).isSuperset(of: .accessed))
    #expect(machine.entry(linear, level: level).contains(.dirty) == isWrite)
  }

  @Test func aReadIsFollowedByAWriteThatSetsTheDirtyBit() throws {
    let machine = try TestMachine()
    machine[.rbx] = TestMachine.data
    machine.load(Assembly.movRAXFromRBX + Assembly.movByteToRBX)
    machine.step()
    #expect(!machine.entry(TestMachine.data).contains(.dirty))
    machine.step()
    #expect(machine.entry(TestMachine.data).contains(.dirty))
  }

  @Test func aRefusedAccessSetsNoBit() throws {
    let machine = try TestMachine()
    machine.map(TestMachine.data, to: TestMachine.data, [.present, .writable])
    machine.enterRing3()
    machine[.rbx] = TestMachine.data
    machine.load(Assembly.movByteToRBX)
    machine.run(10)
    #expect(machine.frame?.errorCode == 7)
    #expect(machine.entry(TestMachine.data).isDisjoint(with: [.accessed, .dirty]))
  }

  @Test func rightsOfEveryLevelCount() throws {
    for level in 1...3 {
      let machine = try TestMachine()
      let linear: UInt64 = 0x80_4000_0000
      machine.map(linear, to: TestMachine.data, .all)
      let entry = machine.entryAddress(linear, level: level)
      for (removed, access, code) in [
        (UInt64(2), Assembly.movByteToRBX, UInt64(7)), (4, Assembly.movRAXFromRBX, 5), (1, Assembly.movRAXFromRBX, 4),
      ] {
        let old = machine.word(entry)
        machine.memory.write(old & ~removed, at: entry, .qword)
        machine.processor.flushTranslations()
        machine.enterRing3()
        machine[.rbx] = linear
        machine.load(access)
        machine.run(10)
        #expect(machine.frame?.errorCode == code)
        machine.memory.write(old, at: entry, .qword)
      }
    }
  }

  @Test func invlpgForgetsEveryPartOfALargePage() throws {
    for level in [1, 2] {
      let machine = try TestMachine()
      let linear: UInt64 = 0x80_4000_0000
      machine.map(linear, to: 0, .all, level: level)
      machine.memory.write(0x1111, at: TestMachine.data, .qword)
      machine[.rbx] = linear + TestMachine.data
      machine.load(Assembly.movRAXFromRBX + Assembly.invlpgRBX + Assembly.movRAXFromRBX)
      machine.step()
      #expect(machine[.rax] == 0x1111)
      machine.map(linear, to: 0, [], level: level)
      machine[.rbx] = linear + 0x1234
      machine.step()
      machine[.rbx] = linear + TestMachine.data
      machine.run(10)
      #expect(machine.arrived == 14)
    }
  }

  @Test func invlpgForgetsASmallPage() throws {
    let machine = try TestMachine()
    machine[.rbx] = TestMachine.data
    machine.load(Assembly.movRAXFromRBX + Assembly.invlpgRBX + Assembly.movRAXFromRBX)
    machine.step()
    machine.map(TestMachine.data, to: TestMachine.data + 0x1000, .all)
    machine.memory.write(0x2222, at: TestMachine.data + 0x1000, .qword)
    machine.run(2)
    #expect(machine[.rax] == 0x2222)
  }

  @Test func clearedACLocksWhatItUnlocked() throws {
    let machine = try TestMachine()
    machine.processor.system.cr4.insert(.smap)
    machine.flags = [.fixed, .alignmentCheck]
    machine[.rbx] = TestMachine.data
    machine.memory.write(2, at: TestMachine.stackTop - 8, .qword)
    machine[.rsp] = TestMachine.stackTop - 8
    machine.load(Assembly.movRAXFromRBX + Assembly.popf + Assembly.movRAXFromRBX, at: 0x1_6000)
    machine.step()
    #expect(machine.arrived == nil)
    machine.run(10)
    #expect(machine.frame?.errorCode == 1)
    #expect(machine.frame?.rip == 0x1_6004)
  }

  @Test func ringThreesACDoesNotUnlockTheStackOfTheHandler() throws {
    let machine = try TestMachine()
    machine.processor.system.cr4.insert(.smap)
    machine.map(TestMachine.ringStackTop - 0x1000, to: TestMachine.ringStackTop - 0x1000, .all)
    machine.setGate(8, stackTable: 1)
    machine.enterRing3()
    machine.flags = [.fixed, .alignmentCheck]
    machine.load(Assembly.ud2)
    machine.run(10)
    #expect(machine.arrived == 8)
  }

  @Test func accessedBitChangesRunningCode() throws {
    let machine = try TestMachine()
    // The entry's low bytes are ADD EAX, EBX; with the accessed bit they are AND EAX, EBX.
    let linear: UInt64 = 0x80_4000_0000
    machine.map(linear, to: TestMachine.data, .all)
    let entry = machine.entryAddress(linear + 0x1000, level: 0)
    machine.memory.write(0x4_D801, at: entry, .qword)
    machine[.rbx] = linear + 0x1000
    machine[.rax] = 0x1234
    machine.map(0x60_0000, to: entry & ~0xFFF, .all)
    machine.load([0x8B, 0x0B], at: (entry & 0xFFF) + 0x60_0000 - 2)
    machine.put([0x8B, 0x0B], at: entry - 2)
    machine.rip = (entry & 0xFFF) + 0x60_0000 - 2
    // The zeroes behind it are ADD [RAX], AL.
    machine.run(200)
    #expect(machine.word(entry) & 0xFF == 0x21)
    #expect(machine[.rax] == 0x1234 & (linear + 0x1000) & 0xFFFF_FFFF)
  }

  struct Canonical: Sendable {
    var code: [UInt8]
    var register: GeneralRegister
    var value: UInt64
    var vector: UInt8
  }

  static let canonical: [Canonical] = [
    Canonical(code: Assembly.movRAXFromRBX, register: .rbx, value: 0x8000_0000_0000, vector: 13),
    Canonical(code: Assembly.movRAXFromRBX, register: .rbx, value: 0xFFFF_7FFF_FFFF_FFFF, vector: 13),
    Canonical(code: Assembly.movRAXFromRBX, register: .rbx, value: 0x7FFF_FFFF_FFF9, vector: 13),
    Canonical(code: Assembly.movToRBXFromRAX, register: .rbx, value: 0x7FFF_FFFF_FFF9, vector: 13),
    Canonical(code: Assembly.movRAXFromRBP, register: .rbp, value: 0x8000_0000_0000, vector: 12),
    Canonical(code: [0x64] + Assembly.movRAXFromRBP, register: .rbp, value: 0x8000_0000_0000, vector: 13),
    Canonical(code: [0x3E] + Assembly.movRAXFromRBP, register: .rbp, value: 0x8000_0000_0000, vector: 12),
    Canonical(code: Assembly.pushRAX, register: .rsp, value: 0x8000_0000_0008, vector: 12),
    Canonical(code: Assembly.pushRAX, register: .rsp, value: 0x8000_0000_0007, vector: 12),
    Canonical(code: Assembly.popRAX, register: .rsp, value: 0x8000_0000_0000, vector: 12),
    Canonical(code: Assembly.popf, register: .rsp, value: 0xFFFF_0000_0000_0000, vector: 12),
    Canonical(code: Assembly.ret, register: .rsp, value: 0x8000_0000_0000, vector: 12),
    Canonical(code: Assembly.jmpRBX, register: .rbx, value: 0x8000_0000_0000, vector: 13),
    Canonical(code: [0xFF, 0xD3], register: .rbx, value: 0x8000_0000_0000, vector: 13),
    Canonical(code: [0xC9], register: .rbp, value: 0x8000_0000_0000, vector: 12),
    Canonical(code: [0x48, 0x8B, 0x04, 0x24], register: .rsp, value: 0x8000_0000_0000, vector: 12),
    Canonical(code: [0xD7], register: .rbx, value: 0x8000_0000_0000, vector: 13),
    Canonical(code: [0xAA], register: .rdi, value: 0x8000_0000_0000, vector: 13),
    Canonical(code: [0xAC], register: .rsi, value: 0x8000_0000_0000, vector: 13),
  ]

  @Test(arguments: canonical) func addressesMustBeCanonical(_ row: Canonical) throws {
    let machine = try TestMachine()
    machine.setGate(12, stackTable: 1)
    machine.setGate(13, stackTable: 1)
    machine[row.register] = row.value
    machine.load(row.code)
    machine.run(10)
    #expect(machine.arrived == row.vector)
    #expect(machine.frame?.errorCode == 0)
    #expect(machine.frame?.rip == TestMachine.code)
    if row.register != .rsp { #expect(machine[row.register] == row.value) }
  }

  @Test func theAttributeBitIsNoPartOfTheAddress() throws {
    for confinement in [Confinement.sevES, .tdx] {
      let machine = try TestMachine(confinement)
      let bit = machine.memory.protection.attributeBit
      let linear: UInt64 = 0x80_4000_0000
      machine.map(linear, to: TestMachine.data, .all, isShared: true)
      machine.map(linear + 0x1000, to: TestMachine.data, .all)
      // The tables and the root may carry it too.
      for level in 1...3 {
        let entry = machine.entryAddress(linear, level: level)
        machine.memory.write(machine.word(entry) | bit, at: entry, .qword)
      }
      machine.processor.system.cr3 |= bit
      for (isShared, value) in [(true, UInt8(0x5A)), (false, 0xA5), (true, 0x33)] {
        machine[.rbx] = linear + (isShared ? 0 : 0x1000)
        machine[.rax] = UInt64(value)
        machine.load(Assembly.movByteToRBX)
        // What it is not a TDX guest cannot reach: only MapGPA changes that.
        if confinement == .tdx && !isShared {
          #expect(machine.step() == .asynchronousExit(VMXExit(reason: .eptViolation)))
          #expect(machine.memory.view(of: TestMachine.data) == .shared)
          machine.memory.setShared(TestMachine.data..<TestMachine.data + 0x1000, false)
          #expect(machine.step() == .asynchronousExit(VMXExit(reason: .eptViolation)))
          machine.memory.setShared(TestMachine.data..<TestMachine.data + 0x1000, true)
          continue
        }
        machine.step()
        #expect(machine.bytes(TestMachine.data, 1) == [value])
        #expect(machine.memory.view(of: TestMachine.data) == (isShared ? .shared : .private))
        if isShared {
          #expect(try machine.memory.hostRead(TestMachine.data, .byte) == UInt64(value))
        } else {
          #expect(throws: HostAccessError.privatePage(TestMachine.data)) {
            try machine.memory.hostRead(TestMachine.data, .byte)
          }
        }
      }
    }
  }

  /// A page table in memory that the guest cannot read stops the walk, and is no page fault.
  @Test(arguments: [(false, 0), (true, 0), (false, 2), (true, 2)])
  func unreadableTables(_ isPoisoned: Bool, _ level: Int) throws {
    let machine = try TestMachine(.tdx)
    let linear: UInt64 = 0x80_4000_0000
    machine.map(linear, to: TestMachine.data, .all)
    let entry = machine.entryAddress(linear, level: level)
    if isPoisoned {
      try machine.memory.rawWrite(0, at: entry & ~0xFFF, .byte)
    } else {
      machine.memory.setShared(entry & ~0xFFF..<(entry & ~0xFFF) + 0x1000, true)
    }
    machine[.rbx] = linear
    machine.load(Assembly.movByteToRBX)
    let stop = machine.step()
    if isPoisoned {
      #expect(stop == .integrityFault(entry))
    } else {
      #expect(stop == .asynchronousExit(VMXExit(reason: .eptViolation)))
    }
    #expect(machine.memory.view(of: entry) == (isPoisoned ? .poisoned : .shared))
  }

  @Test func anotherModelsAttributeBitIsReserved() throws {
    for (confinement, bit): (Confinement, UInt64) in [(.none, 1 << 51), (.vmx, 1 << 47), (.sevES, 1 << 47)] {
      let machine = try TestMachine(confinement)
      let linear: UInt64 = 0x80_4000_0000
      machine.map(linear, to: TestMachine.data | bit, .all)
      machine[.rbx] = linear
      machine.load(Assembly.movRAXFromRBX)
      machine.run(10)
      #expect(machine.frame?.errorCode == 9)
    }
  }
}
