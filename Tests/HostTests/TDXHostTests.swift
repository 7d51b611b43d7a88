import Host
import Testing
import X86

private let resumed = HostAction.resume(retired: false)
private let invalidOperand: UInt64 = 0x8000_0000_0000_0000
private let unsupported: UInt64 = 0x8000_0000_0000_0003

private let cpuid = CPUIDTable([
  CPUIDTable.Entry(4, 1, CPUIDResult(eax: 0xFFFF_FFFF, ebx: 0x8000_0001, ecx: 2, edx: 3))
])

private func call(
  _ function: UInt64, _ r12: UInt64 = 0, _ r13: UInt64 = 0, _ r14: UInt64 = 0, _ r15: UInt64 = 0, r10: UInt64 = 0,
  mask: UInt64 = TDVMCallRegisters.linuxMask
) -> TDVMCallRegisters {
  var registers = TDVMCallRegisters(mask: mask)
  registers[.r10] = r10
  registers[.r11] = function
  registers[.r12] = r12
  registers[.r13] = r13
  registers[.r14] = r14
  registers[.r15] = r15
  return registers
}

@Suite struct TDXHostTests {
  @Test func inReturnsTheOperandInR11() {
    for width: Width in [.byte, .word, .dword] {
      var host = TDXHost()
      var registers = call(30, UInt64(width.rawValue), 0, 0x3F8, ~0)
      let action = host.tdvmcall(&registers, cpuid: cpuid)
      #expect(action == .port(PortElement(port: 0x3F8, direction: .read, width: width)))
      #expect(host.complete(0x9182_7364, registers: &registers) == resumed)
      #expect(registers[.r10] == 0)
      #expect(registers[.r11] == 0x9182_7364 & width.mask)
      #expect(registers[.r15] == ~0)
    }
  }

  @Test func outSendsTheOperandAlone() {
    for width: Width in [.byte, .word, .dword] {
      var host = TDXHost()
      var registers = call(30, UInt64(width.rawValue), 1, 0xFFFF, 0xFEDC_BA98_7654_3210)
      let sent = UInt32(truncatingIfNeeded: 0xFEDC_BA98_7654_3210 & width.mask)
      let action = host.tdvmcall(&registers, cpuid: cpuid)
      #expect(action == .port(PortElement(port: 0xFFFF, direction: .write, width: width, value: sent)))
      #expect(host.complete(0xFFFF_FFFF, registers: &registers) == resumed)
      #expect(registers[.r10] == 0)
      #expect(registers[.r11] == 30)
    }
  }

  @Test func badSizesAndDirectionsAreInvalidOperands() {
    let good: [(UInt64, UInt64)] = [(1, 0), (2, 0), (4, 0), (1, 1), (2, 1), (4, 1)]
    for size: UInt64 in [0, 1, 2, 3, 4, 5, 8, 16, 0x1_0000_0001, 1 << 63, ~0] {
      for direction: UInt64 in [0, 1, 2, 0x1_0000_0000, ~0] {
        let isGood = good.contains { $0 == (size, direction) }
        var host = TDXHost()
        var registers = call(30, size, direction, 0x80)
        let action = host.tdvmcall(&registers, cpuid: cpuid)
        if isGood {
          #expect(registers[.r10] == 0)
        } else {
          #expect(action == resumed)
          #expect(registers[.r10] == invalidOperand)
          #expect(host.complete(0, registers: &registers) == .fail(.nothingPending))
        }
      }
    }
  }

  @Test func of64BitsOfPortKVMTakes16() {
    var host = TDXHost()
    var registers = call(30, 1, 0, 0xABCD_0000_0001_0080)
    let action = host.tdvmcall(&registers, cpuid: cpuid)
    #expect(action == .port(PortElement(port: 0x80, direction: .read, width: .byte)))
  }

  @Test func cpuidReturns32BitsInR12ToR15() {
    var host = TDXHost()
    var registers = call(10, 0xFFFF_FFFF_0000_0004, 0xFFFF_FFFF_0000_0001, ~0, ~0)
    #expect(host.tdvmcall(&registers, cpuid: cpuid) == resumed)
    #expect(registers[.r10] == 0)
    #expect([registers[.r12], registers[.r13], registers[.r14], registers[.r15]] == [0xFFFF_FFFF, 0x8000_0001, 2, 3])
  }

  @Test func haltWaits() {
    var host = TDXHost()
    var registers = call(12, 1)
    #expect(host.tdvmcall(&registers, cpuid: cpuid) == .halt(retired: false))
    #expect(registers[.r10] == 0)
  }

  @Test func unknownFunctionsAreRefused() {
    for function: UInt64 in [0, 1, 9, 13, 29, 0x10000, 0x10001, 0x10002, 0x1_0000_001E, ~0] {
      var host = TDXHost()
      var registers = call(function, 1, 0, 0x80)
      #expect(host.tdvmcall(&registers, cpuid: cpuid) == resumed)
      #expect(registers[.r10] == unsupported, "function \(function)")
    }
    for function: UInt64 in [31, 32, 48, 0x10003] {
      var host = TDXHost()
      var registers = call(function)
      #expect(host.tdvmcall(&registers, cpuid: cpuid) == .fail(.unhandledExit(function)))
    }
  }

  @Test func vendorCallsAreUnknownHypercalls() {
    for r10: UInt64 in [1, 30, 1 << 63, ~0] {
      var host = TDXHost()
      var registers = call(30, 1, 0, 0x80, r10: r10)
      #expect(host.tdvmcall(&registers, cpuid: cpuid) == resumed)
      #expect(registers[.r10] == UInt64(bitPattern: -1000))
    }
  }

  @Test func registersThatAreNotExposedAreNeitherSeenNorChanged() {
    var file = RegisterFile()
    for register in GeneralRegister.allCases { file[register] = 0xCAFE_0000 | UInt64(register.rawValue) }
    file[.r10] = 0
    file[.r11] = 30
    file[.r12] = 4
    file[.r13] = 1
    file[.r14] = 0x80
    let before = file

    // R15 is hidden: zeroes are sent, not the guest's register.
    var registers = TDVMCallRegisters(mask: 0x7C00, exposing: file)
    var host = TDXHost()
    let action = host.tdvmcall(&registers, cpuid: cpuid)
    #expect(action == .port(PortElement(port: 0x80, direction: .write, width: .dword, value: 0)))
    _ = host.complete(0, registers: &registers)
    registers.apply(to: &file)
    #expect(file == before)

    // R11 is hidden in the answer too, and R12 to R15 in CPUID's.
    file[.r11] = 10
    let hidden = file
    registers = TDVMCallRegisters(mask: 0x0C00, exposing: file)
    #expect(host.tdvmcall(&registers, cpuid: cpuid) == resumed)
    registers.apply(to: &file)
    #expect(file == hidden)
  }

  @Test func asynchronousExits() {
    var host = TDXHost()
    #expect(host.asynchronousExit(VMXExit(reason: .tripleFault)) == .shutdown)
    #expect(host.asynchronousExit(VMXExit(reason: .eptViolation)) == .fail(.unhandledExit(48)))
  }
}
