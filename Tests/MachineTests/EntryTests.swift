import Machine
import Memory
import Testing
import X86

/// The state of GUESTS.md §2, "Direct 64-bit entry".
@Suite struct EntryTests {
  private func machine(_ configuration: MachineConfiguration = MachineConfiguration()) throws -> VirtualMachine {
    try VirtualMachine(configuration, image: try BootImage.elf(ELFSketch().bytes))
  }

  @Test func registers() throws {
    let machine = try machine()
    let registers = try machine.registers()
    #expect(registers.rip == 0x20_0000)
    #expect(registers.rflags == .fixed)
    #expect(registers[.rsi] == 0x8000)
    #expect(registers[.rsp] & 15 == 0)
    let system = try machine.systemState()
    #expect(system.codeSize == .bits64)
    #expect(system.cpl == 0)
    #expect(system.cr0.isSuperset(of: [.protectedMode, .extensionType, .numericError, .paging]))
    #expect(system.cr4.contains(.physicalAddressExtension))
    #expect(system.efer == [.longModeEnable, .longModeActive])
    #expect(system.cs.selector == 0x10 && system.ds.selector == 0x18 && system.fs.selector == 0)
  }

  @Test func zeroPage() throws {
    let machine = try machine()
    let page: UInt64 = 0x8000
    #expect(try machine.readMemory(page + 0x1FE, .word) == 0xAA55)
    #expect(try machine.readMemory(page + 0x202, .dword) == 0x5372_6448)
    #expect(try machine.readMemory(page + 0x206, .word) == 0x20F)
    #expect(try machine.readMemory(page + 0x1E8, .byte) == 3)
    #expect(try machine.readMemory(page + 0x2D0 + 8, .qword) == 0x9_F000)
    // ACPI's tables: an SEV-ES guest would take for the host's what is in no entry.
    #expect(try machine.readMemory(page + 0x2D0 + 20, .qword) == 0xF_0000)
    #expect(try machine.readMemory(page + 0x2D0 + 36, .dword) == 3)
    #expect(try machine.readMemory(page + 0x2D0 + 40, .qword) == 0x10_0000)
    #expect(try machine.readMemory(page + 0x2D0 + 48, .qword) == 63 << 20)
    #expect(try machine.readMemory(page + 0x2D0 + 56, .dword) == 1)
  }

  /// An image where the entry puts something of its own is refused, the command line among it.
  @Test(arguments: [0x1000, 0x7000, 0x8000, 0x9000, 0xA000, 0xA7FF, 0x7_0000] as [UInt64])
  func reservedPlaces(_ address: UInt64) throws {
    let image = try BootImage.flat([0xF4], base: address)
    do {
      _ = try VirtualMachine(MachineConfiguration(), image: image)
      Issue.record("\(address)")
    } catch {}
    _ = try VirtualMachine(MachineConfiguration(), image: try BootImage.flat([0xF4], base: 0xA800))
  }

  @Test func descriptors() throws {
    let machine = try machine()
    let gdtr = try machine.systemState().gdtr
    #expect(gdtr.limit == 0x1F)
    #expect(try machine.readMemory(gdtr.base + 0x10, .qword) == 0x00AF_9B00_0000_FFFF)
    #expect(try machine.readMemory(gdtr.base + 0x18, .qword) == 0x00CF_9300_0000_FFFF)
  }

  /// Every 2 MiB of the first 4 GiB, one to one.
  @Test func pageTables() throws {
    let machine = try machine()
    let pml4 = try machine.systemState().cr3
    let pdpt = try machine.readMemory(pml4, .qword) & ~0xFFF
    for page in stride(from: UInt64(0), to: 1 << 32, by: 1 << 21) {
      let directory = try machine.readMemory(pdpt + page >> 30 * 8, .qword) & ~0xFFF
      #expect(try machine.readMemory(directory + (page >> 21 & 511) * 8, .qword) == page | 0x83)
    }
  }

  @Test(arguments: [(Confinement.sevES, HandlerPlacement.hosted), (.tdx, .hosted), (.sevES, .own), (.tdx, .own)])
  func confidentialStateIsRefused(_ confinement: Confinement, _ handlers: HandlerPlacement) throws {
    var machine = try machine(MachineConfiguration(confinement: confinement, handlers: handlers))
    #expect(throws: RegisterAccessError.confidential(confinement)) { try machine.registers() }
    #expect(throws: RegisterAccessError.confidential(confinement)) { try machine.systemState() }
    #expect(throws: RegisterAccessError.confidential(confinement)) { try machine.setRegisters(RegisterFile()) }
    #expect(throws: RegisterAccessError.confidential(confinement)) { try machine.setSystemState(SystemState()) }
    let address = LongModeEntryAddress.zeroPage + 0x1F8
    let plain = machine.exposedMemory(address, .qword)
    if confinement == .tdx {
      #expect(throws: HostAccessError.privatePage(address)) { try machine.readMemory(address, .qword) }
    } else {
      #expect(try machine.readMemory(address, .qword) != plain)
    }
  }
}

/// Where the machine puts what an entry needs.
private enum LongModeEntryAddress {
  static let zeroPage: UInt64 = 0x8000
}
