import Processor
import Testing
import X86

/// A handler that skips an instruction would have to patch RIP's copy on a shadow stack. There is none: no processor here
/// offers CET, and a guest cannot switch it on unseen.
@Suite struct ShadowStackTests {
  static let models: [Confinement] = [.none, .vmx, .svm, .sevES, .tdx]
  private static let features = CR4(rawValue: 1 << 23)

  @Test(arguments: models)
  func cannotBeSwitchedOn(_ confinement: Confinement) throws {
    let machine = try TestMachine(confinement)
    machine[.rax] = machine.processor.system.cr4.union(Self.features).rawValue
    // mov %rax, %cr4
    machine.load([0x0F, 0x22, 0xE0])
    machine.step()
    #expect(machine.arrived == 13)
    #expect(machine.processor.system.cr4.isDisjoint(with: Self.features))
  }

  /// Without CR4.CET these are hints: no operation (Intel SDM vol. 2, RDSSPQ, ENDBR64).
  @Test(arguments: [[0xF3, 0x48, 0x0F, 0x1E, 0xC8], [0xF3, 0x0F, 0x1E, 0xFA]] as [[UInt8]])
  func itsHintsDoNothing(_ code: [UInt8]) throws {
    let machine = try TestMachine()
    machine[.rax] = 0x1234
    machine.load(code)
    machine.step()
    #expect(machine.rip == TestMachine.code + UInt64(code.count))
    #expect(machine[.rax] == 0x1234)
  }
}
