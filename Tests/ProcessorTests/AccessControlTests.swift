import Memory
import Processor
import Testing
import X86

/// SMAP, protection keys, five-level paging and process-context identifiers (Intel SDM vol. 3A §4).
@Suite struct AccessControlTests {
  private static let stac: [UInt8] = [0x0F, 0x01, 0xCB]
  private static let clac: [UInt8] = [0x0F, 0x01, 0xCA]
  private static let rdpkru: [UInt8] = [0x0F, 0x01, 0xEE]
  private static let wrpkru: [UInt8] = [0x0F, 0x01, 0xEF]
  private static let movCR3FromRAX: [UInt8] = [0x0F, 0x22, 0xD8]
  private static let movCR4FromRAX: [UInt8] = [0x0F, 0x22, 0xE0]
  private static let wrmsr: [UInt8] = [0x0F, 0x30]
  /// INVPCID RCX, [RBX].
  private static let invpcid: [UInt8] = [0x66, 0x0F, 0x38, 0x82, 0x0B]

  // MARK: SMAP

  @Test func theSupervisorReachesUserPagesBetweenSTACAndCLAC() throws {
    let machine = try TestMachine()
    machine.processor.system.cr4.insert(.smap)
    machine[.rbx] = TestMachine.data
    // The loads after STAC fill the TLB; CLAC must take that back.
    machine.map(0x10_0000, to: TestMachine.code, [.present, .writable])
    machine.put(
      Self.stac + Assembly.movRAXFromRBX + Assembly.movToRBXFromRAX + Self.clac + Assembly.movRAXFromRBX,
      at: TestMachine.code)
    machine.rip = 0x10_0000
    machine.run(5)
    #expect(machine.arrived == 14)
    #expect(machine.frame?.rip == 0x10_0000 + 12)
    #expect(machine.frame?.errorCode == 1)
    #expect(machine.processor.system.cr2 == TestMachine.data)
  }

  @Test func stacAndCLACAreUndefinedOutsideRing0AndWithoutSMAP() throws {
    for code in [Self.stac, Self.clac] {
      let user = try TestMachine()
      user.enterRing3()
      user.load(code)
      user.run(1)
      #expect(user.arrived == 6)
      let plain = try TestMachine(cpuid: CPUIDTable())
      plain.load(code)
      plain.run(1)
      #expect(plain.arrived == 6)
    }
  }

  // MARK: Protection keys

  struct Keyed: Sendable {
    var rights: UInt32
    var isWrite = false
    var isUser = false
    var isUserPage = true
    var isWriteProtected = true
    var isEnabled = true
    /// The error code, or nil where the access succeeds.
    var code: UInt64?
  }

  // Key 3: access disable is bit 6, write disable bit 7.
  static let keyed: [Keyed] = [
    Keyed(rights: 0, code: nil),
    Keyed(rights: ~0xC0, isUser: true, code: nil),
    Keyed(rights: 0x40, isUser: true, code: 0x25),
    Keyed(rights: 0x40, isWrite: true, isUser: true, code: 0x27),
    Keyed(rights: 0x40, code: 0x21),
    Keyed(rights: 0x80, isUser: true, code: nil),
    Keyed(rights: 0x80, isWrite: true, isUser: true, code: 0x27),
    Keyed(rights: 0x80, isWrite: true, code: 0x23),
    Keyed(rights: 0x80, isWrite: true, isWriteProtected: false, code: nil),
    Keyed(rights: 0x80, isWrite: true, isUser: true, isWriteProtected: false, code: 0x27),
    Keyed(rights: 0x40, isUser: true, isEnabled: false, code: nil),
    Keyed(rights: 0x40, isUserPage: false, code: 0x21),
    Keyed(rights: 0x80, isUserPage: false, code: nil),
    Keyed(rights: 0x80, isWrite: true, isUserPage: false, code: 0x23),
    Keyed(rights: 0x80, isWrite: true, isUserPage: false, isWriteProtected: false, code: nil),
    Keyed(rights: 0x40, isUserPage: false, isEnabled: false, code: nil),
  ]

  @Test(arguments: keyed) func protectionKeysDecide(_ row: Keyed) throws {
    let machine = try TestMachine()
    let key = TestMachine.PageBits(rawValue: 3 << 59)
    let linear: UInt64 = 0x30_0000
    machine.map(linear, to: TestMachine.data, [.present, .writable, row.isUserPage ? .user : [], key])
    if row.isUser { machine.enterRing3() }
    // A key of the other kind of page has no say.
    (machine.processor.system.pkru, machine.processor.system.pkrs) =
      row.isUserPage ? (row.rights, ~0) : (~0, row.rights)
    if row.isUserPage { machine.processor.system.pkrs = 0 } else { machine.processor.system.pkru = 0 }
    if row.isEnabled { machine.processor.system.cr4.formUnion([.protectionKeys, .supervisorProtectionKeys]) }
    if !row.isWriteProtected { machine.processor.system.cr0.remove(.writeProtect) }
    machine[.rbx] = linear
    machine.load(row.isWrite ? Assembly.movToRBXFromRAX : Assembly.movRAXFromRBX)
    machine.run(1)
    #expect(machine.arrived == (row.code == nil ? nil : 14))
    #expect(machine.frame?.errorCode == row.code)
  }

  @Test func fetchesHaveNoKey() throws {
    let machine = try TestMachine()
    machine.map(0x30_0000, to: TestMachine.code, [.present, .user, .init(rawValue: 3 << 59)])
    machine.processor.system.cr4.insert(.protectionKeys)
    machine.processor.system.pkru = ~0
    machine.enterRing3()
    machine.put(Assembly.incRDX, at: TestMachine.code)
    machine.rip = 0x30_0000
    machine.run(1)
    #expect(machine[.rdx] == 1)
  }

  @Test func wrpkruTakesEffectAtOnce() throws {
    let machine = try TestMachine()
    machine.map(TestMachine.data, to: TestMachine.data, [.all, .init(rawValue: 1 << 59)])
    machine.processor.system.cr4.insert(.protectionKeys)
    machine.enterRing3()
    (machine[.rax], machine[.rbx]) = (4, TestMachine.data)
    machine.load(Assembly.movByteToRBX + Self.wrpkru + Self.rdpkru + Assembly.movByteToRBX)
    machine.run(4)
    #expect(machine.arrived == 14)
    #expect(machine.frame?.errorCode == 0x27)
    #expect(machine[.rax] == 4)
  }

  @Test(arguments: [
    (true, UInt64(0), UInt64(0), UInt8?.none), (false, 0, 0, 6), (true, 1, 0, 13), (true, 1 << 32, 1 << 32, nil),
    (true, 0, 1, 13),
  ]) func wrpkruChecksItsRegisters(_ isEnabled: Bool, _ rcx: UInt64, _ rdx: UInt64, _ vector: UInt8?) throws {
    let machine = try TestMachine()
    if isEnabled { machine.processor.system.cr4.insert(.protectionKeys) }
    (machine[.rcx], machine[.rdx]) = (rcx, rdx)
    machine.load(Self.wrpkru)
    machine.run(1)
    #expect(machine.arrived == vector)
  }

  // MARK: Five levels

  @Test func fiveLevelsReachWhatFourCannot() throws {
    let high = UInt64(1) << 48
    for (levels, address, vector) in [
      (5, high + TestMachine.data, UInt8?.none), (4, high + TestMachine.data, 13), (5, 1 << 56, 13),
      (5, TestMachine.data, nil), (5, high &* 2 + TestMachine.data, 14),
    ] {
      let machine = try TestMachine()
      machine.memory.write(0x5A, at: TestMachine.data, .byte)
      let top: UInt64 = 0x18_0000
      machine.memory.write(TestMachine.rootTable | 7, at: top, .qword)
      machine.memory.write(TestMachine.rootTable | 7, at: top + 8, .qword)
      if levels == 5 {
        machine.processor.system.cr3 = top
        machine.processor.system.cr4.insert(.linearAddress57)
      }
      machine[.rbx] = address
      machine.load(Assembly.movRAXFromRBX)
      machine.run(1)
      #expect(machine.arrived == vector)
      if vector == nil { #expect(machine[.rax] & 0xFF == 0x5A) }
      // Accessed, from the top down.
      if levels == 5 { #expect(machine.word(top + (address >> 48 == 1 ? 8 : 0)) & 0x20 == 0x20) }
    }
  }

  /// What a base may be depends on the processor, not on CR4.LA57.
  @Test(arguments: [UInt32(0xC000_0082), 0xC000_0083, 0xC000_0100, 0xC000_0101, 0xC000_0102])
  func basesHaveTheProcessorsWidth(_ index: UInt32) throws {
    let narrow = CPUIDTable([.init(7, 0, CPUIDResult())])
    for (cpuid, value, isAccepted) in [
      (CPUIDTable.everything, UInt64(0xFF) << 48, true), (.everything, 1 << 56, false), (narrow, 0xFF << 48, false),
      (narrow, 0xFFFF_8000 << 32, true),
    ] {
      let machine = try TestMachine(cpuid: cpuid)
      (machine[.rcx], machine[.rax], machine[.rdx]) = (UInt64(index), value & 0xFFFF_FFFF, value >> 32)
      machine.load(Self.wrmsr)
      machine.run(1)
      #expect((machine.arrived == nil) == isAccepted)
    }
  }

  // MARK: CR3, CR4 and INVPCID

  struct Control: Sendable {
    var name: String
    var bits: CR4
    var cr3: UInt64 = TestMachine.rootTable
    var cpuid = CPUIDTable.everything
    var vector: UInt8?
  }

  static let controls: [Control] = [
    Control(name: "PCIDE", bits: .processContextIdentifiers),
    Control(
      name: "PCIDE with CR3[11:0]", bits: .processContextIdentifiers, cr3: TestMachine.rootTable | 8, vector: 13),
    Control(name: "PCIDE without CPUID", bits: .processContextIdentifiers, cpuid: CPUIDTable(), vector: 13),
    Control(name: "LA57 in long mode", bits: .linearAddress57, vector: 13),
    Control(name: "PKE", bits: .protectionKeys),
    Control(name: "PKE without CPUID", bits: .protectionKeys, cpuid: CPUIDTable(), vector: 13),
    Control(name: "PKS", bits: .supervisorProtectionKeys),
    Control(name: "PKS without CPUID", bits: .supervisorProtectionKeys, cpuid: CPUIDTable(), vector: 13),
    Control(name: "SMAP without CPUID", bits: .smap, cpuid: CPUIDTable(), vector: 13),
    Control(name: "SMEP without CPUID", bits: .smep, cpuid: CPUIDTable(), vector: 13),
    Control(name: "VMXE", bits: .vmxEnable, vector: 13),
    Control(name: "bit 63", bits: CR4(rawValue: 1 << 63), vector: 13),
  ]

  @Test(arguments: controls) func cr4TakesWhatCPUIDOffers(_ row: Control) throws {
    let machine = try TestMachine(cpuid: row.cpuid)
    machine.processor.system.cr3 = row.cr3
    machine[.rax] = machine.processor.system.cr4.union(row.bits).rawValue
    machine.load(Self.movCR4FromRAX)
    machine.run(1)
    #expect(machine.arrived == row.vector, "\(row.name)")
    #expect(machine.processor.system.cr4.contains(row.bits) == (row.vector == nil), "\(row.name)")
  }

  @Test(arguments: [
    (false, UInt64(1) << 63, UInt8?(13)), (true, 1 << 63, nil), (true, 1 << 62, 13), (true, 1 << 46, 13),
  ])
  func cr3TakesBit63WithPCIDE(_ hasIdentifiers: Bool, _ bits: UInt64, _ vector: UInt8?) throws {
    let machine = try TestMachine()
    if hasIdentifiers { machine.processor.system.cr4.insert(.processContextIdentifiers) }
    machine[.rax] = TestMachine.rootTable | 5 | bits
    machine.load(Self.movCR3FromRAX)
    machine.run(1)
    #expect(machine.arrived == vector)
    if vector == nil { #expect(machine.processor.system.cr3 == TestMachine.rootTable | 5) }
  }

  struct Invalidation: Sendable {
    var type: UInt64
    var first: UInt64 = 0
    var linear: UInt64 = 0
    var hasIdentifiers = true
    var isUser = false
    var vector: UInt8?
  }

  static let invalidations: [Invalidation] = [
    Invalidation(type: 0), Invalidation(type: 1), Invalidation(type: 2), Invalidation(type: 3),
    Invalidation(type: 4, vector: 13), Invalidation(type: 1 << 32, vector: 13),
    Invalidation(type: 0, first: 0xFFF), Invalidation(type: 0, first: 0x1000, vector: 13),
    Invalidation(type: 2, first: 0x1000, vector: 13), Invalidation(type: 3, first: 1 << 63, vector: 13),
    Invalidation(type: 0, linear: 1 << 56, vector: 13), Invalidation(type: 1, linear: 1 << 56),
    Invalidation(type: 0, first: 1, hasIdentifiers: false, vector: 13),
    Invalidation(type: 1, first: 1, hasIdentifiers: false, vector: 13),
    Invalidation(type: 2, first: 1, hasIdentifiers: false), Invalidation(type: 0, isUser: true, vector: 13),
  ]

  @Test(arguments: invalidations) func invpcidChecksItsOperands(_ row: Invalidation) throws {
    let machine = try TestMachine()
    if row.isUser { machine.enterRing3() }
    if row.hasIdentifiers { machine.processor.system.cr4.insert(.processContextIdentifiers) }
    machine.memory.write(row.first, at: TestMachine.data, .qword)
    machine.memory.write(row.linear, at: TestMachine.data + 8, .qword)
    (machine[.rcx], machine[.rbx]) = (row.type, TestMachine.data)
    machine.load(Self.invpcid)
    machine.run(1)
    #expect(machine.arrived == row.vector)
  }

  @Test func invpcidForgetsTranslations() throws {
    let machine = try TestMachine()
    let linear: UInt64 = 0x30_0000
    machine.map(linear, to: TestMachine.data, .all)
    (machine[.rcx], machine[.rbx]) = (2, linear)
    machine.load(Assembly.movRAXFromRBX)
    machine.run(1)
    machine.map(linear, to: TestMachine.data + 0x1000, .all)
    machine.memory.write(0x77, at: TestMachine.data + 0x1000, .byte)
    machine.memory.write(0, at: TestMachine.data + 0x1008, .qword)
    machine.memory.write(0, at: TestMachine.data + 8, .qword)
    machine.memory.write(0, at: TestMachine.data, .qword)
    machine[.rdi] = TestMachine.data
    // INVPCID RCX, [RDI].
    machine.load([0x66, 0x0F, 0x38, 0x82, 0x0F] + Assembly.movRAXFromRBX)
    machine.run(2)
    #expect(machine[.rax] & 0xFF == 0x77)
  }
}
