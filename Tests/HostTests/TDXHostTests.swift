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
  private var msrs = HostMSRs(.tdx)

  @Test mutating func inReturnsTheOperandInR11() {
    for width: Width in [.byte, .word, .dword] {
      var host = TDXHost()
      var registers = call(30, UInt64(width.rawValue), 0, 0x3F8, ~0)
      let action = host.tdvmcall(&registers, cpuid: cpuid, msrs: &msrs)
      #expect(action == .port(PortElement(port: 0x3F8, direction: .read, width: width)))
      #expect(host.complete(0x9182_7364, registers: &registers) == resumed)
      #expect(registers[.r10] == 0)
      #expect(registers[.r11] == 0x9182_7364 & width.mask)
      #expect(registers[.r15] == ~0)
    }
  }

  @Test mutating func outSendsTheOperandAlone() {
    for width: Width in [.byte, .word, .dword] {
      var host = TDXHost()
      var registers = call(30, UInt64(width.rawValue), 1, 0xFFFF, 0xFEDC_BA98_7654_3210)
      let sent = UInt32(truncatingIfNeeded: 0xFEDC_BA98_7654_3210 & width.mask)
      let action = host.tdvmcall(&registers, cpuid: cpuid, msrs: &msrs)
      #expect(action == .port(PortElement(port: 0xFFFF, direction: .write, width: width, value: sent)))
      #expect(host.complete(0xFFFF_FFFF, registers: &registers) == resumed)
      #expect(registers[.r10] == 0)
      #expect(registers[.r11] == 30)
    }
  }

  @Test mutating func badSizesAndDirectionsAreInvalidOperands() {
    let good: [(UInt64, UInt64)] = [(1, 0), (2, 0), (4, 0), (1, 1), (2, 1), (4, 1)]
    for size: UInt64 in [0, 1, 2, 3, 4, 5, 8, 16, 0x1_0000_0001, 1 << 63, ~0] {
      for direction: UInt64 in [0, 1, 2, 0x1_0000_0000, ~0] {
        let isGood = good.contains { $0 == (size, direction) }
        var host = TDXHost()
        var registers = call(30, size, direction, 0x80)
        let action = host.tdvmcall(&registers, cpuid: cpuid, msrs: &msrs)
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

  @Test mutating func of64BitsOfPortKVMTakes16() {
    var host = TDXHost()
    var registers = call(30, 1, 0, 0xABCD_0000_0001_0080)
    let action = host.tdvmcall(&registers, cpuid: cpuid, msrs: &msrs)
    #expect(action == .port(PortElement(port: 0x80, direction: .read, width: .byte)))
  }

  @Test mutating func cpuidReturns32BitsInR12ToR15() {
    var host = TDXHost()
    var registers = call(10, 0xFFFF_FFFF_0000_0004, 0xFFFF_FFFF_0000_0001, ~0, ~0)
    #expect(host.tdvmcall(&registers, cpuid: cpuid, msrs: &msrs) == resumed)
    #expect(registers[.r10] == 0)
    #expect([registers[.r12], registers[.r13], registers[.r14], registers[.r15]] == [0xFFFF_FFFF, 0x8000_0001, 2, 3])
  }

  @Test mutating func haltWaits() {
    var host = TDXHost()
    var registers = call(12, 1)
    #expect(host.tdvmcall(&registers, cpuid: cpuid, msrs: &msrs) == .halt(retired: false))
    #expect(registers[.r10] == 0)
  }

  @Test mutating func unknownFunctionsAreRefused() {
    for function: UInt64 in [0, 1, 9, 13, 29, 0x10002, 0x10004, 0x1_0000_001E, ~0] {
      var host = TDXHost()
      var registers = call(function, 1, 0, 0x80)
      #expect(host.tdvmcall(&registers, cpuid: cpuid, msrs: &msrs) == resumed)
      #expect(registers[.r10] == unsupported, "function \(function)")
    }
  }

  @Test mutating func vendorCallsAreUnknownHypercalls() {
    for r10: UInt64 in [2, 30, 1 << 63, ~0] {
      var host = TDXHost()
      var registers = call(30, 1, 0, 0x80, r10: r10)
      #expect(host.tdvmcall(&registers, cpuid: cpuid, msrs: &msrs) == resumed)
      #expect(registers[.r10] == UInt64(bitPattern: -1000))
    }
  }

  /// KVM's hypercalls: VAPIC_POLL_IRQ and SEND_IPI.
  @Test mutating func vendorCallsThatKVMHas() {
    var host = TDXHost()
    var registers = call(0, 0, 0, 0, r10: 1)
    #expect(host.tdvmcall(&registers, cpuid: cpuid, msrs: &msrs) == resumed)
    #expect(registers[.r10] == 0)
    registers = call(0x30, 0x40, 2, 0xF1, r10: 10)
    #expect(
      host.tdvmcall(&registers, cpuid: cpuid, msrs: &msrs)
        == .sendInterrupts(InterruptMulticast(lowBitmap: 0x30, highBitmap: 0x40, firstID: 2, command: 0xF1)))
    #expect(host.completeInterrupts(3, registers: &registers) == resumed)
    #expect(registers[.r10] == 3)
    #expect(host.completeInterrupts(3, registers: &registers) == .fail(.nothingPending))
  }

  @Test mutating func registersThatAreNotExposedAreNeitherSeenNorChanged() {
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
    let action = host.tdvmcall(&registers, cpuid: cpuid, msrs: &msrs)
    #expect(action == .port(PortElement(port: 0x80, direction: .write, width: .dword, value: 0)))
    _ = host.complete(0, registers: &registers)
    registers.apply(to: &file)
    #expect(file == before)

    // R11 is hidden in the answer too, and R12 to R15 in CPUID's.
    file[.r11] = 10
    let hidden = file
    registers = TDVMCallRegisters(mask: 0x0C00, exposing: file)
    #expect(host.tdvmcall(&registers, cpuid: cpuid, msrs: &msrs) == resumed)
    registers.apply(to: &file)
    #expect(file == hidden)
  }

  @Test mutating func asynchronousExits() {
    var host = TDXHost()
    #expect(host.asynchronousExit(VMXExit(reason: .tripleFault)) == .shutdown)
    #expect(host.asynchronousExit(VMXExit(reason: .eptViolation)) == .fail(.unhandledExit(48)))
  }

  // MARK: MMIO

  private static let shared: UInt64 = 1 << 47

  @Test mutating func memoryReadReturnsTheOperandInR11() {
    for width in Width.allCases {
      var host = TDXHost()
      var registers = call(48, UInt64(width.rawValue), 0, Self.shared | 0xFED8_0008, ~0)
      let action = host.tdvmcall(&registers, cpuid: cpuid, msrs: &msrs)
      #expect(action == .memory(MemoryAccess(address: 0xFED8_0008, direction: .read, width: width)))
      #expect(host.complete(0, registers: &registers) == .fail(.nothingPending))
      #expect(host.completeMemory(0x8877_6655_4433_2211 & width.mask, registers: &registers) == resumed)
      #expect(registers[.r10] == 0 && registers[.r11] == 0x8877_6655_4433_2211 & width.mask)
      #expect(host.completeMemory(0, registers: &registers) == .fail(.nothingPending))
    }
  }

  @Test mutating func memoryWriteSendsTheOperandAlone() {
    for width in Width.allCases {
      var host = TDXHost()
      var registers = call(48, UInt64(width.rawValue), 1, Self.shared | 0xFED8_0008, 0xFEDC_BA98_7654_3210)
      let action = host.tdvmcall(&registers, cpuid: cpuid, msrs: &msrs)
      #expect(
        action
          == .memory(
            MemoryAccess(
              address: 0xFED8_0008, direction: .write, width: width, value: 0xFEDC_BA98_7654_3210 & width.mask)))
      #expect(host.completeMemory(~0, registers: &registers) == resumed)
      #expect(registers[.r10] == 0 && registers[.r11] == 48)
    }
  }

  @Test mutating func memoryAccessAcrossAPageIsTwoCycles() {
    var host = TDXHost()
    var registers = call(48, 8, 0, Self.shared | 0xFED8_0FFC)
    let first = host.tdvmcall(&registers, cpuid: cpuid, msrs: &msrs)
    #expect(first == .memory(MemoryAccess(address: 0xFED8_0FFC, direction: .read, width: .dword)))
    let second = host.completeMemory(0x4433_2211, registers: &registers)
    #expect(second == .memory(MemoryAccess(address: 0xFED8_1000, direction: .read, width: .dword)))
    #expect(host.completeMemory(0x8877_6655, registers: &registers) == resumed)
    #expect(registers[.r11] == 0x8877_6655_4433_2211)
  }

  @Test mutating func badMemorySizesDirectionsAndAddressesAreInvalidOperands() {
    for size: UInt64 in [0, 3, 5, 6, 7, 9, 16, 1 << 32 | 4, 1 << 63, ~0] {
      var registers = call(48, size, 0, Self.shared | 0xFED8_0000)
      var host = TDXHost()
      #expect(host.tdvmcall(&registers, cpuid: cpuid, msrs: &msrs) == resumed)
      #expect(registers[.r10] == invalidOperand, "size \(size)")
    }
    for direction: UInt64 in [2, 1 << 32, ~0] {
      var registers = call(48, 4, direction, Self.shared | 0xFED8_0000)
      var host = TDXHost()
      #expect(host.tdvmcall(&registers, cpuid: cpuid, msrs: &msrs) == resumed)
      #expect(registers[.r10] == invalidOperand)
    }
    // Private, and private at its end.
    for address: UInt64 in [0xFED8_0000, 0x1000, Self.shared << 1 | 0xFED8_0000, (Self.shared << 1) - 2] {
      var registers = call(48, 4, 0, address)
      var host = TDXHost()
      #expect(host.tdvmcall(&registers, cpuid: cpuid, msrs: &msrs) == resumed)
      #expect(registers[.r10] == invalidOperand, "address \(String(address, radix: 16))")
    }
  }

  /// RAM, a hole, beyond all memory: the host asks for the cycle, whoever has the bus decides.
  @Test mutating func everySharedAddressIsAskedFor() {
    for address: UInt64 in [0x1000, 0xC000_0000, 1 << 40, 1 << 46] {
      var registers = call(48, 1, 0, Self.shared | address)
      var host = TDXHost()
      let action = host.tdvmcall(&registers, cpuid: cpuid, msrs: &msrs)
      #expect(action == .memory(MemoryAccess(address: address, direction: .read, width: .byte)))
    }
  }

  @Test mutating func hostedHandlersNeedNoSharedBit() {
    for address in [0xFED8_0000, Self.shared | 0xFED8_0000] {
      var registers = call(48, 1, 0, address)
      var host = TDXHost(isHosted: true)
      let action = host.tdvmcall(&registers, cpuid: cpuid, msrs: &msrs)
      #expect(action == .memory(MemoryAccess(address: 0xFED8_0000, direction: .read, width: .byte)))
    }
  }

  // MARK: MSRs and services

  @Test mutating func modelSpecificRegisters() {
    var host = TDXHost()
    var registers = call(31, 0xFFFF_FFFF_0000_0400)
    #expect(host.tdvmcall(&registers, cpuid: cpuid, msrs: &msrs) == resumed)
    #expect(registers[.r10] == 0 && registers[.r11] == ~0)
    registers = call(32, 0x402, 0x1122_3344_5566_7788)
    #expect(host.tdvmcall(&registers, cpuid: cpuid, msrs: &msrs) == resumed)
    #expect(registers[.r10] == 0 && msrs.read(0x402) == 0x1122_3344_5566_7788)
    for function: UInt64 in [31, 32] {
      registers = call(function, 0x9999, 5)
      #expect(host.tdvmcall(&registers, cpuid: cpuid, msrs: &msrs) == resumed)
      #expect(registers[.r10] == invalidOperand)
    }
  }

  @Test mutating func mapGPAConvertsPages() {
    for (address, isShared) in [(Self.shared | 0x3000, true), (0x3000, false)] {
      var host = TDXHost()
      var registers = call(0x10001, address, 0x2000)
      let action = host.tdvmcall(&registers, cpuid: cpuid, msrs: &msrs)
      #expect(action == .convert(PageConversion(address: 0x3000, byteCount: 0x2000, isShared: isShared)))
      #expect(host.completeConversion(isDone: true, registers: &registers) == resumed)
      #expect(registers[.r10] == 0)
      #expect(host.completeConversion(isDone: true, registers: &registers) == .fail(.nothingPending))
    }
    var host = TDXHost()
    var registers = call(0x10001, 0x3000, 0x1000)
    _ = host.tdvmcall(&registers, cpuid: cpuid, msrs: &msrs)
    #expect(host.completeConversion(isDone: false, registers: &registers) == resumed)
    #expect(registers[.r10] == invalidOperand && registers[.r11] == 0x3000)
  }

  @Test mutating func mapGPARefusesBadRanges() {
    let alignment: UInt64 = 0x8000_0000_0000_0002
    for (address, size, status) in [
      (0x3000, 0, invalidOperand), (0x3001, 0x1000, alignment), (0x3000, 0x1001, alignment), (0x3000, 1, alignment),
      (Self.shared - 0x1000, 0x2000, invalidOperand), (Self.shared << 1, 0x1000, invalidOperand),
      ((Self.shared << 1) - 0x1000, 0x2000, invalidOperand), (~0xFFF, 0x2000, invalidOperand),
      (~0xFFF, 0x1000, invalidOperand), (0x3000, ~0xFFF, invalidOperand),
    ] as [(UInt64, UInt64, UInt64)] {
      var host = TDXHost()
      var registers = call(0x10001, address, size)
      #expect(host.tdvmcall(&registers, cpuid: cpuid, msrs: &msrs) == resumed)
      #expect(registers[.r10] == status, "\(String(address, radix: 16)), \(String(size, radix: 16))")
      #expect(registers[.r11] == address)
    }
  }

  @Test mutating func callInformationIsZero() {
    for leaf: UInt64 in [0, 1] {
      var host = TDXHost()
      var registers = call(0x10000, leaf, 5, 6, 7)
      #expect(host.tdvmcall(&registers, cpuid: cpuid, msrs: &msrs) == resumed)
      #expect([GeneralRegister.r10, .r11, .r12, .r13, .r14].allSatisfy { registers[$0] == 0 })
    }
    var host = TDXHost()
    var registers = call(0x10000, 2)
    #expect(host.tdvmcall(&registers, cpuid: cpuid, msrs: &msrs) == resumed)
    #expect(registers[.r10] == invalidOperand)
  }

  @Test mutating func fatalErrorEndsTheRun() {
    var host = TDXHost()
    var registers = call(0x10003, 0x1_0000_0002)
    #expect(host.tdvmcall(&registers, cpuid: cpuid, msrs: &msrs) == .fatalError(0x1_0000_0002))
  }
}
