import Host
import Memory
import Testing
import X86

/// #UD for the sake of the other vendor's hypercall (KVM `emulator_fix_hypercall`).
@Suite struct HypercallTests {
  private static let code: UInt64 = 0x4FFE

  /// Long mode, page tables at 1000h with one page of 2 MiB, the instruction across two small pages' worth of it.
  private func memory(_ bytes: [UInt64]) throws -> GuestMemory {
    let memory = try GuestMemory(byteCount: 4 << 20)
    memory.write(0x2003, at: 0x1000, .qword)
    memory.write(0x3003, at: 0x2000, .qword)
    memory.write(0x83, at: 0x3000, .qword)
    for (index, byte) in bytes.enumerated() { memory.write(byte, at: Self.code + UInt64(index), .byte) }
    return memory
  }

  private var system: SystemState {
    var system = SystemState()
    system.cr0 = [.protectedMode, .paging]
    system.cr3 = 0x1000
    system.cr4 = .physicalAddressExtension
    system.efer = [.longModeEnable, .longModeActive]
    system.cs = Segment(selector: 8, attributes: 0xA9B, limit: 0xFFFF_FFFF)
    return system
  }

  private func answer(_ isVMX: Bool, _ memory: borrowing GuestMemory) -> HostAction {
    var registers = RegisterFile()
    registers.rip = Self.code
    var msrs = HostMSRs(.intel)
    if isVMX {
      var host = VMXHost()
      return host.handle(
        VMXExit(invalidOpcode: ()), registers: &registers, system: system, memory: memory, cpuid: CPUIDTable([]),
        msrs: &msrs)
    }
    var host = SVMHost()
    return host.handle(
      SVMExit(code: .invalidOpcode), registers: &registers, system: system, memory: memory, cpuid: CPUIDTable([]),
      msrs: &msrs)
  }

  @Test(arguments: [false, true]) func theOtherVendorsBecomesThisOnes(isVMX: Bool) throws {
    let memory = try memory([0x0F, 0x01, isVMX ? 0xD9 : 0xC1])
    #expect(answer(isVMX, memory) == .resume(retired: false))
    #expect(memory.read(Self.code, .byte) == 0x0F)
    #expect(memory.read(Self.code + 2, .byte) == (isVMX ? 0xC1 : 0xD9))
  }

  @Test(arguments: [false, true]) func whatIsNoHypercallIsTheGuests(isVMX: Bool) throws {
    for bytes: [UInt64] in [[0x0F, 0x0B, 0x90], [0x0F, 0x01, 0xCA], [0x66, 0x0F, 0x01]] {
      let memory = try memory(bytes)
      #expect(answer(isVMX, memory) == .inject(.invalidOpcode))
      #expect(memory.read(Self.code + 2, .byte) == bytes[2])
    }
  }

  @Test(arguments: [false, true]) func codeThatCannotBeWrittenFaults(isVMX: Bool) throws {
    let memory = try memory([0x0F, 0x01, isVMX ? 0xD9 : 0xC1])
    memory.write(0, at: 0x3000, .qword)
    guard case .inject(let exception) = answer(isVMX, memory) else {
      Issue.record("the page is not there")
      return
    }
    #expect(exception.vector == .pageFault)
  }
}
