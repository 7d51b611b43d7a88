import Machine
import Testing
import X86

/// XCR0 and what CPUID says of it: through a host in two models, and past it in two.
@Suite struct ExtendedStateJourneys {
  /// Sets these bits of CR4.
  private static func enable(_ bits: UInt64) -> [UInt8] {
    [0x0F, 0x20, 0xE0] + Assembly.load(.rcx, bits) + [0x48, 0x09, 0xC8, 0x0F, 0x22, 0xE0]
  }

  private static func setXCR0(_ value: UInt64) -> [UInt8] {
    Assembly.load(.rcx, 0) + Assembly.load(.rdx, 0) + Assembly.load(.rax, value) + [0x0F, 0x01, 0xD1]
  }

  private static func cpuid(_ leaf: UInt64) -> [UInt8] {
    Assembly.load(.rax, leaf) + Assembly.load(.rcx, 0) + Assembly.cpuid
  }

  /// (ECX >> shift) & 3, to the debug exit.
  private static func leaveBits(_ shift: UInt8) -> [UInt8] {
    [0x89, 0xC8, 0xC1, 0xE8, shift, 0x83, 0xE0, 0x03] + Assembly.outEAX(0xF4)
  }

  /// CR4.OSXSAVE and CR4.PKE.
  private static let both: UInt64 = 1 << 18 | 1 << 22

  private static let rows: [(code: [UInt8], exit: MachineExit)] = [
    (enable(both) + setXCR0(0x203) + [0x0F, 0x01, 0xD0] + Assembly.outEAX(0xF4), .debugExit(0x203)),
    (cpuid(1) + leaveBits(26), .debugExit(1)), (enable(both) + cpuid(1) + leaveBits(26), .debugExit(3)),
    (cpuid(7) + leaveBits(3), .debugExit(1)), (enable(both) + cpuid(7) + leaveBits(3), .debugExit(3)),
    (cpuid(0xD) + [0x89, 0xD8] + Assembly.outEAX(0xF4), .debugExit(576)),
    (enable(both) + setXCR0(0x203) + cpuid(0xD) + [0x89, 0xD8] + Assembly.outEAX(0xF4), .debugExit(584)),
    // #GP and #UD without a handler.
    (enable(both) + setXCR0(2), .shutdown), (enable(both) + setXCR0(7), .shutdown), (setXCR0(1), .shutdown),
  ]

  @Test(arguments: models) func isTheSameInAllModels(_ model: Confinement) throws {
    for (index, row) in Self.rows.enumerated() {
      var machine = try machine(hosted(model), code: row.code + Assembly.hlt)
      #expect(machine.run(limit: 1000) == row.exit, "row \(index)")
    }
  }

  /// XSETBV leaves VMX and SVM, and is an exit with a name.
  @Test(arguments: models) func leavesPlainModels(_ model: Confinement) throws {
    var machine = try machine(hosted(model), code: Self.enable(Self.both) + Self.setXCR0(3) + Assembly.leave(0))
    _ = machine.run(limit: 1000)
    let isExit = machine.statistics.rows.contains { $0.kind.description == "xsetbv" }
    #expect(isExit == (model == .vmx || model == .svm))
  }
}
