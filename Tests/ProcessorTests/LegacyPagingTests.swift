import Memory
import Processor
import Testing
import X86

/// Paging with two levels and with PAE outside long mode (Intel SDM vol. 3A §4.3, §4.4, §4.7).
@Suite struct LegacyPagingTests {
  private static let directory = LegacyMachine.pageTables
  private static let table = LegacyMachine.pageTables + 0x1000
  private static let page: UInt64 = 0x12_3000

  /// The low 4 MiB to themselves as one large page, and one page at 0x800000 to `page`.
  private func twoLevels(_ start: LegacyMachine.Start = .protected32, bits: UInt64 = 3, table tableBits: UInt64 = 7)
    throws -> LegacyMachine
  {
    let machine = try LegacyMachine(start)
    machine.memory.write(0x87, at: Self.directory, .dword)
    machine.memory.write(Self.table | tableBits, at: Self.directory + 8, .dword)
    machine.memory.write(Self.page | bits, at: Self.table, .dword)
    machine.processor.system.cr3 = Self.directory
    machine.processor.system.cr4 = .pageSizeExtensions
    machine.processor.system.cr0.formUnion([.paging, .writeProtect])
    return machine
  }

  private func pae(_ start: LegacyMachine.Start = .protected32, bits: UInt64 = 3) throws -> LegacyMachine {
    let machine = try LegacyMachine(start)
    machine.memory.write((Self.directory + 0x1000) | 1, at: Self.directory, .qword)
    machine.memory.write(0x87, at: Self.directory + 0x1000, .qword)
    machine.memory.write((Self.directory + 0x2000) | 7, at: Self.directory + 0x1000 + 32, .qword)
    machine.memory.write(Self.page | bits, at: Self.directory + 0x2000, .qword)
    machine.processor.system.cr3 = Self.directory
    machine.processor.system.cr4 = .physicalAddressExtension
    machine.processor.system.efer = .noExecute
    machine.processor.system.cr0.formUnion([.paging, .writeProtect])
    return machine
  }

  private static let load: [UInt8] = [0xA1, 0x10, 0x00, 0x80, 0x00]
  private static let store: [UInt8] = [0xA3, 0x10, 0x00, 0x80, 0x00]

  @Test func translatesByTwoLevels() throws {
    let machine = try twoLevels()
    machine.memory.write(0xCAFE, at: Self.page + 0x10, .dword)
    machine.run(Self.load + [0x40] + Self.store)
    #expect(machine[.rax] == 0xCAFF)
    #expect(machine.read(Self.page + 0x10, .dword) == 0xCAFF)
    #expect(machine.read(Self.table, .dword) == Self.page | 0x63)
    #expect(machine.read(Self.directory + 8, .dword) == Self.table | 0x27)
    #expect(machine.read(Self.directory, .dword) & 0x20 == 0x20)
  }

  /// Without four levels there are no keys (Intel SDM vol. 3A §4.6.2).
  @Test func protectionKeysAreForLongMode() throws {
    for machine in [try twoLevels(), try pae()] {
      machine.processor.system.cr4.formUnion([.protectionKeys, .supervisorProtectionKeys])
      machine.processor.system.pkru = ~0
      machine.processor.system.pkrs = ~0
      machine.memory.write(0xCAFE, at: Self.page + 0x10, .dword)
      machine.run(Self.load)
      #expect(machine[.rax] == 0xCAFE)
    }
  }

  @Test func translatesByPAE() throws {
    let machine = try pae()
    machine.memory.write(0xCAFE, at: Self.page + 0x10, .dword)
    machine.run(Self.load + [0x40] + Self.store)
    #expect(machine[.rax] == 0xCAFF)
    #expect(machine.read(Self.directory + 0x2000, .qword) == Self.page | 0x63)
    // Directory pointers have no accessed bit.
    #expect(machine.read(Self.directory, .qword) == (Self.directory + 0x1000) | 1)
  }

  /// The page of 4 MiB with address bits above 31.
  @Test func largePageBeyond4GiB() throws {
    let machine = try twoLevels()
    machine.memory.write(0x1_2083, at: Self.directory + 8, .dword)
    machine.processor = Processor(confinement: .vmx, handlers: .own, cpuid: .everything)
    let other = try twoLevels()
    other.memory.write(0x0000_2083, at: Self.directory + 8, .dword)
    other.load(Self.load)
    // Bit 13 is address bit 32: no RAM there.
    #expect(
      other.run(1) == .memory(MemoryAccess(address: 0x1_0000_0010, direction: .read, width: .dword)))
  }

  enum Format: CaseIterable { case twoLevels, pae }

  /// Error codes: bit 0 present, 1 write, 2 user, 3 reserved, 4 fetch.
  @Test(
    arguments: [
      (Format.twoLevels, LegacyMachine.Start.protected32, 2, load, 0), (.twoLevels, .protected32, 2, store, 2),
      (.twoLevels, .protected32, 1, store, 3), (.twoLevels, .user32, 3, load, 5), (.twoLevels, .user32, 5, store, 7),
      (.twoLevels, .user32, 0, load, 4), (.pae, .protected32, 2, load, 0), (.pae, .protected32, 1, store, 3),
      (.pae, .user32, 3, load, 5), (.pae, .protected32, 1 << 62 | 3, load, 9), (.pae, .user32, 1 << 50 | 7, load, 13),
    ] as [(Format, LegacyMachine.Start, UInt64, [UInt8], UInt64)])
  func faults(_ format: Format, _ start: LegacyMachine.Start, _ bits: UInt64, _ code: [UInt8], _ error: UInt64) throws {
    let machine = format == .pae ? try pae(start, bits: bits) : try twoLevels(start, bits: bits)
    machine.load(code)
    machine.run(1)
    #expect(machine.arrived == 14)
    #expect(machine.stack(2) == [error, LegacyMachine.code])
    #expect(machine.processor.system.cr2 == 0x80_0010)
  }

  @Test func noExecute() throws {
    let machine = try pae(bits: 1 << 63 | 3)
    machine[.rax] = 0x80_0000
    machine.load([0xFF, 0xE0])
    machine.run(2)
    #expect(machine.arrived == 14)
    #expect(machine.stack(2) == [0x11, 0x80_0000])
    // Two levels have no such bit, and no fetch bit in the code without SMEP.
    let other = try twoLevels(bits: 2)
    other[.rax] = 0x80_0000
    other.load([0xFF, 0xE0])
    other.run(2)
    #expect(other.stack(2) == [0, 0x80_0000])
  }

  /// Linear addresses are of 32 bits: an operand goes on at 0.
  @Test func wrapsAt4GiB() throws {
    let machine = try LegacyMachine(.protected32)
    machine.memory.write(0x5566, at: 0, .word)
    machine.load([0xA1, 0xFE, 0xFF, 0xFF, 0xFF])
    // The upper half is RAM, the lower is not.
    #expect(machine.run(1) == .memory(MemoryAccess(address: 0xFFFF_FFFE, direction: .read, width: .word)))
    machine.processor.finishMemory(0x7788)
    machine.run(1)
    #expect(machine[.rax] == 0x5566_7788)
  }
}
