import Guest
import Testing
import X86

/// The exits of #VC that are neither port I/O, CPUID nor MMIO.
@Suite("#VC, exit by exit")
struct VCExitTests {
  static let canary: UInt64 = 0xDEAD_BEEF_0000_0000

  /// A guest with a canary above bit 31 of every register.
  func guest(_ code: [UInt8], _ setUp: (inout FakeGuest) -> Void = { _ in }) -> FakeGuest {
    var guest = FakeGuest(code)
    for register in GeneralRegister.allCases {
      guest.registers[register] = Self.canary | UInt64(register.rawValue) << 8 | 0x77
    }
    setUp(&guest)
    return guest
  }

  /// Every field that the host can read, but for the exit information.
  func disclosed(_ guest: FakeGuest) -> [GHCBField: UInt64] {
    var fields: [GHCBField: UInt64] = [:]
    for bit: UInt16 in 0..<128 {
      let field = bit == 25 ? GHCBField.cpl : GHCBField(rawValue: bit * 8)
      if ![.swExitCode, .swExitInfo1, .swExitInfo2].contains(field), let value = guest.disclosed(field) {
        fields[field] = field == .cpl ? value & 0xFF : value
      }
    }
    return fields
  }

  /// One row: what is sent, what is answered, what it leaves.
  struct Row: Sendable {
    var name: String
    var exit: SVMExitCode
    var code: [UInt8]
    var info1: UInt64 = 0
    var sent: [GHCBField: UInt64] = [:]
    var answer: [GHCBField: UInt64] = [:]
    var left: [GeneralRegister: UInt64] = [:]
  }

  static let wide: UInt64 = 0xFFFF_FFFF_0000_0000
  static let rows: [Row] = [
    Row(
      name: "RDMSR", exit: .msr, code: [0x0F, 0x32], sent: [.rcx: 0x177], answer: [.rax: wide | 1, .rdx: wide | 2],
      left: [.rax: 1, .rdx: 2]),
    Row(
      name: "WRMSR", exit: .msr, code: [0x0F, 0x30], info1: 1, sent: [.rax: 0x077, .rcx: 0x177, .rdx: 0x277]),
    Row(
      name: "RDTSC", exit: .rdtsc, code: [0x0F, 0x31], answer: [.rax: wide | 3, .rdx: wide | 4],
      left: [.rax: 3, .rdx: 4]),
    Row(
      name: "RDTSCP", exit: .rdtscp, code: [0x0F, 0x01, 0xF9],
      answer: [.rax: wide | 3, .rcx: wide | 5, .rdx: wide | 4], left: [.rax: 3, .rcx: 5, .rdx: 4]),
    Row(
      name: "RDPMC", exit: .rdpmc, code: [0x0F, 0x33], sent: [.rcx: 0x177], answer: [.rax: wide | 6, .rdx: wide],
      left: [.rax: 6, .rdx: 0]),
    Row(name: "INVD", exit: .invd, code: [0x0F, 0x08]),
    Row(name: "WBINVD", exit: .wbinvd, code: [0x0F, 0x09]),
    Row(name: "WBNOINVD", exit: .wbinvd, code: [0xF3, 0x0F, 0x09]),
    Row(
      name: "VMMCALL", exit: .vmmcall, code: [0x0F, 0x01, 0xD9], sent: [.rax: canary | 0x077, .cpl: 0],
      answer: [.rax: wide | 7], left: [.rax: wide | 7]),
    Row(name: "MWAIT", exit: .mwait, code: [0x0F, 0x01, 0xC9], sent: [.rax: 0x077, .rcx: 0x177]),
    Row(name: "MWAITX", exit: .mwait, code: [0x0F, 0x01, 0xFB], sent: [.rax: 0x077, .rcx: 0x177]),
  ]

  @Test("What is sent, and what is left", arguments: rows)
  func row(_ row: Row) {
    var guest = guest(row.code)
    let before = guest.registers
    var plan = VCPlan(row.exit)
    #expect(VCHandler.prepare(&plan, in: &guest) == .askHost)
    #expect(guest.registers == before)
    #expect(guest.disclosed(.swExitCode) == row.exit.rawValue)
    #expect(guest.disclosed(.swExitInfo1) == row.info1 && guest.disclosed(.swExitInfo2) == 0)
    #expect(disclosed(guest) == row.sent)

    // Each field that the answer lacks is a breach, and changes nothing.
    for missing in row.answer.keys {
      var (copy, other) = (guest, plan)
      copy.answer(row.answer.filter { $0.key != missing }.map { ($0.key, $0.value) })
      #expect(VCHandler.finish(&other, in: &copy) == .fail(.protocolViolation))
      #expect(copy.registers.rip == before.rip)
    }
    for (info1, info2, step): (UInt64, UInt64, HandlerStep) in [
      (1, EventInjection(.generalProtection()).rawValue, .fault(.generalProtection())),
      (1, EventInjection(Exception(.pageFault)).rawValue, .fail(.protocolViolation)),
      (2, 5, .fail(.refused(5))), (3, 0, .fail(.protocolViolation)),
    ] {
      var (copy, other) = (guest, plan)
      copy.answer(row.answer.map { ($0.key, $0.value) }, info1: info1, info2: info2)
      #expect(VCHandler.finish(&other, in: &copy) == step)
      #expect(copy.registers == before)
    }

    guest.answer(row.answer.map { ($0.key, $0.value) })
    guest.ghcbReads = [Int](repeating: 0, count: 4096)
    #expect(VCHandler.finish(&plan, in: &guest) == .done)
    #expect(guest.ghcbReads.allSatisfy { $0 <= 1 })
    var after = before
    for (register, value) in row.left { after[register] = value }
    after.rip += UInt64(row.code.count)
    #expect(guest.registers == after)
  }

  @Test("The whole opcode must be the exit's", arguments: rows)
  func mismatch(_ row: Row) {
    for other in Self.rows where other.exit != row.exit {
      var guest = guest(other.code)
      let before = guest.registers
      var plan = VCPlan(row.exit)
      #expect(VCHandler.prepare(&plan, in: &guest) == .fail(.opcodeMismatch), "\(other.name) at \(row.name)")
      #expect(guest.registers == before)
    }
    // VMGEXIT is VMMCALL with a prefix.
    var guest = guest([0xF3, 0x0F, 0x01, 0xD9])
    var plan = VCPlan(row.exit)
    #expect(VCHandler.prepare(&plan, in: &guest) == .fail(.opcodeMismatch))
  }

  @Test("What ring 3 may not do it cannot do by a trap either")
  func rings() {
    for row in Self.rows {
      var guest = guest(row.code) { $0.privilegeLevel = 3 }
      var plan = VCPlan(row.exit)
      let step = VCHandler.prepare(&plan, in: &guest)
      switch row.name {
      case "RDTSC", "RDTSCP", "VMMCALL", "MWAITX": #expect(step == .askHost, "\(row.name)")
      case "MWAIT": #expect(step == .fault(.invalidOpcode))
      default: #expect(step == .fault(.generalProtection()), "\(row.name)")
      }
      if row.name == "VMMCALL" { #expect(disclosed(guest)[.cpl] == 3) }
    }
    for (code, exit, bit, step): ([UInt8], SVMExitCode, CR4, HandlerStep) in [
      ([0x0F, 0x31], .rdtsc, .timeStampDisable, .fault(.generalProtection())),
      ([0x0F, 0x33], .rdpmc, .performanceCounters, .askHost),
    ] {
      var guest = guest(code) {
        $0.privilegeLevel = 3
        $0.cr4 = bit
      }
      var plan = VCPlan(exit)
      #expect(VCHandler.prepare(&plan, in: &guest) == step)
    }
  }

  @Test("MONITOR sends the guest-physical address, and faults where there is none")
  func monitor() {
    var watching = guest([0x64, 0x67, 0x0F, 0x01, 0xC8]) {
      $0.fsBase = 0x1000
      $0.registers[.rax] = Self.canary | (FakeGuest.data + 0x10)
    }
    var plan = VCPlan(.monitor)
    #expect(VCHandler.prepare(&plan, in: &watching) == .askHost)
    #expect(disclosed(watching) == [.rax: FakeGuest.data + 0x1010, .rcx: 0x177, .rdx: 0x277])
    watching.answer([])
    #expect(VCHandler.finish(&plan, in: &watching) == .done)
    #expect(watching.registers.rip == FakeGuest.code + 5)

    var faulting = guest([0x0F, 0x01, 0xC8]) { $0.registers[.rax] = 0x5000_0000 }
    plan = VCPlan(.monitor)
    #expect(VCHandler.prepare(&plan, in: &faulting) == .fault(.pageFault([], at: 0x5000_0000)))
  }

  @Test("DR7: a read has no exit, a write is kept once the host has taken it")
  func debugRegister() {
    var reading = guest([0x0F, 0x21, 0xFB]) { $0.dr7 = 0x0000_0000_1234_0401 }
    var plan = VCPlan(.readDR7)
    #expect(VCHandler.prepare(&plan, in: &reading) == .done)
    #expect(reading.registers[.rbx] == 0x1234_0401 && reading.registers.rip == FakeGuest.code + 3)
    #expect(reading.ghcbWrites.isEmpty)

    for (value, sent): (UInt64, UInt64?) in [
      (0, 0x400), (0xFFFF_FFFF, 0xFFFF_27FF), (0x1234_0155, 0x1234_0555), (1 << 32, nil), (.ones, nil),
    ] {
      var writing = guest([0x41, 0x0F, 0x23, 0xF9]) { $0.registers[.r9] = value }
      plan = VCPlan(.writeDR7)
      guard let sent else {
        #expect(VCHandler.prepare(&plan, in: &writing) == .fault(.generalProtection()))
        continue
      }
      #expect(VCHandler.prepare(&plan, in: &writing) == .askHost)
      #expect(disclosed(writing) == [.rax: sent])
      #expect(writing.dr7 == 0x400)
      writing.answer([(.rax, .ones)])
      #expect(VCHandler.finish(&plan, in: &writing) == .done)
      #expect(writing.dr7 == sent && writing.registers.rip == FakeGuest.code + 4)
    }

    // Another register; the other direction; ring 3.
    for (code, exit): ([UInt8], SVMExitCode) in [
      ([0x0F, 0x21, 0xF3], .readDR7), ([0x0F, 0x23, 0xFB], .readDR7), ([0x0F, 0x21, 0xFB], .writeDR7),
      ([0x0F, 0x20, 0xFB], .readDR7),
    ] {
      var other = guest(code)
      plan = VCPlan(exit)
      #expect(VCHandler.prepare(&plan, in: &other) == .fail(.opcodeMismatch))
    }
    var user = guest([0x0F, 0x21, 0xFB]) { $0.privilegeLevel = 3 }
    plan = VCPlan(.readDR7)
    #expect(VCHandler.prepare(&plan, in: &user) == .fault(.generalProtection()))
  }

  @Test("#DB and #AC are the guest's own, whatever is at RIP")
  func exceptions() {
    for (exit, vector): (SVMExitCode, Vector) in [(.debugException, .debug), (.alignmentCheck, .alignmentCheck)] {
      var guest = guest([0x06])
      let before = guest.registers
      var plan = VCPlan(exit)
      #expect(VCHandler.prepare(&plan, in: &guest) == .fault(Exception(vector)))
      #expect(guest.fetches == 0 && guest.ghcbWrites.isEmpty && guest.registers == before)
      #expect(VCHandler.finish(&plan, in: &guest) == .fail(.unhandledExit(exit.rawValue)))
    }
  }

  /// Answers every MSR with its own number, and asks nobody.
  enum OwnMSR: VCExitHandler {
    static func prepare(
      _ plan: inout VCPlan, in context: inout some GuestContext & ~Copyable
    ) throws(HandlerAbort) -> HandlerStep {
      context.registers[.rax] = context.registers[.rcx] & 0xFFFF_FFFF
      context.registers[.rdx] = 0
      context.skipInstruction(length: 2)
      return .done
    }

    static func finish(
      _ plan: inout VCPlan, in context: inout some GuestContext & ~Copyable
    ) throws(HandlerAbort) -> HandlerStep { .fail(.unhandledExit(0x7C)) }
  }

  enum OwnTable: VCHandlerTable {
    typealias MSR = OwnMSR
    typealias Monitor = VCSkipped
    typealias MonitorWait = VCSkipped
  }

  @Test("One handler is replaced, the rest are kept")
  func replaced() {
    for row in Self.rows {
      var guest = guest(row.code)
      var plan = VCPlan(row.exit)
      let step = OwnTable.prepare(&plan, in: &guest)
      #expect(step == (row.exit == .msr || row.exit == .mwait ? .done : .askHost), "\(row.name)")
      if row.exit == .msr { #expect(guest.registers[.rax] == 0x177) }
    }
  }
}
