import Machine
import Testing
import X86

/// Multiboot Specification 0.6.96.
@Suite struct MultibootTests {
  private func words(_ values: [UInt32]) -> [UInt8] {
    values.flatMap { value in (0..<4).map { UInt8(truncatingIfNeeded: value >> UInt32($0 * 8)) } }
  }

  private func header(_ flags: UInt32) -> [UInt8] { words([0x1BAD_B002, flags, 0 &- (0x1BAD_B002 &+ flags)]) }

  /// ELF32, one PT_LOAD at 4 MiB with the header first and HLT after it.
  private func elf32(flags: UInt32 = 0) -> [UInt8] {
    let code = header(flags) + [0xF4]
    var bytes: [UInt8] = [0x7F, 0x45, 0x4C, 0x46, 1, 1, 1] + [UInt8](repeating: 0, count: 9)
    bytes += [2, 0, 3, 0] + words([1, 0x40_000C, 52, 0, 0]) + [52, 0, 32, 0, 1, 0, 0, 0, 0, 0, 0, 0]
    bytes += words([1, 84, 0x40_0000, 0x40_0000, UInt32(code.count), 0x2000, 7, 0x1000])
    return bytes + code
  }

  private func machine(
    _ bytes: [UInt8], _ arguments: BootArguments = BootArguments(), memory: Int = 64 << 20,
    on confinement: Confinement = .vmx
  ) throws -> VirtualMachine {
    var configuration = MachineConfiguration(confinement: confinement, handlers: .hosted, memoryByteCount: memory)
    configuration.arguments = arguments
    return try VirtualMachine(configuration, image: try BootImage.multiboot(bytes))
  }

  @Test func detection() {
    #expect(BootImage.isMultiboot(elf32()))
    #expect(!BootImage.isMultiboot(Array(elf32().dropFirst())), "the header is at a multiple of 4")
    #expect(!BootImage.isMultiboot(words([0x1BAD_B002, 0, 0])), "the checksum counts")
    #expect(!BootImage.isMultiboot([UInt8](repeating: 0, count: 8192) + header(0)))
    #expect(BootImage.isMultiboot([UInt8](repeating: 0, count: 8180) + header(0)))
    #expect(!BootImage.isMultiboot(ELFSketch(code: header(0)).bytes), "an ELF64 is entered in long mode")
    #expect(!BootImage.isMultiboot([]))
  }

  @Test(arguments: [Confinement.vmx, .sevES, .tdx])
  func entryState(_ confinement: Confinement) throws {
    let machine = try machine(elf32(), on: confinement)
    let (registers, system) = (machine.exposedRegisters, machine.exposedSystemState)
    #expect(registers.rip == 0x40_000C && registers[.rax] == 0x2BAD_B002 && registers.rflags == .fixed)
    #expect(system.cr0 == [.protectedMode, .extensionType] && system.codeSize == .bits32 && system.cpl == 0)
    for segment in SegmentRegister.allCases {
      #expect(system[segment].base == 0 && system[segment].limit == 0xFFFF_FFFF && system[segment].isPresent)
    }
    #expect(machine.exposedMemory(0x40_000C, .byte) == 0xF4)
  }

  @Test func information() throws {
    let disk = Array("NR_CPUS=4\n".utf8)
    let machine = try machine(
      elf32(),
      BootArguments(commandLine: "one two", imageName: "x.flat", initialRAMDisk: disk, initialRAMDiskName: "env"))
    func word(_ address: UInt64) -> UInt64 { machine.exposedMemory(address, .dword) ?? .max }
    func text(_ address: UInt64) -> String {
      var bytes: [UInt8] = []
      while let byte = machine.exposedMemory(address + UInt64(bytes.count), .byte), byte != 0, bytes.count < 100 {
        bytes.append(UInt8(truncatingIfNeeded: byte))
      }
      return String(decoding: bytes, as: UTF8.self)
    }
    let information = machine.exposedRegisters[.rbx]
    #expect(word(information) == 0b10_0100_1101)
    #expect(word(information + 4) == 636 && word(information + 8) == 63 << 10)
    #expect(text(word(information + 16)) == "x.flat one two")
    #expect(text(word(information + 64)) == "trapline")
    #expect(word(information + 20) == 1)
    let module = word(information + 24)
    #expect(word(module) == 0x40_2000 && word(module + 4) == 0x40_200A && text(word(module + 8)) == "env")
    #expect(text(0x40_2000) == "NR_CPUS=4\n")
    let (length, map) = (word(information + 44), word(information + 48))
    #expect(length == 72)
    #expect([0, 4, 12, 20].map { word(map + $0) } == [20, 0, 0x9_F000, 1])
    #expect([24, 28, 36, 44].map { word(map + $0) } == [20, 0xF_0000, 0x1_0000, 3])
    #expect([48, 52, 60, 68].map { word(map + $0) } == [20, 0x10_0000, 63 << 20, 1])
  }

  @Test func noModuleAndBigMemory() throws {
    let machine = try machine(elf32(), memory: 5 << 30)
    let information = machine.exposedRegisters[.rbx]
    #expect(machine.exposedMemory(information + 20, .dword) == 0)
    let place = machine.exposedMemory(information + 48, .dword)
    let map = try #require(place)
    #expect(machine.exposedMemory(information + 44, .dword) == 96)
    #expect(machine.exposedMemory(map + 76, .qword) == 1 << 32)
    #expect(machine.exposedMemory(map + 84, .qword) == 2 << 30)
  }

  /// Bit 16: the header says where, and no ELF is needed.
  @Test func addressFields() throws {
    let flags: UInt32 = 1 << 16
    let body = header(flags) + words([0x10_0010, 0x10_0000, 0x10_0040, 0x10_1000, 0x10_0030])
    let bytes = [UInt8](repeating: 0x90, count: 16) + body + [UInt8](repeating: 0xF4, count: 100)
    let machine = try machine(bytes)
    #expect(machine.exposedRegisters.rip == 0x10_0030)
    #expect(machine.exposedMemory(0x10_0000, .dword) == 0x9090_9090)
    #expect(machine.exposedMemory(0x10_003F, .word) == 0xF4, "the file is not read beyond load_end_addr")
  }

  @Test(arguments: [0, 4, 8, 0xFFF8, 0x1_0008] as [UInt32])
  func requiredFeatures(_ flags: UInt32) throws {
    if flags & 0xFFF8 == 0 {
      _ = try BootImage.multiboot(elf32(flags: flags))
    } else {
      #expect(throws: ImageError.self) { try BootImage.multiboot(elf32(flags: flags)) }
    }
  }

  /// Any byte of the headers may be wrong: an error or an image, never a trap.
  @Test func spoiledHeaders() {
    let seed = UInt64.random(in: .min ... .max)
    var random = SplitMix(seed: seed)
    var accepted = 0
    for round in 0..<20_000 {
      var bytes =
        round % 2 == 0
        ? elf32() : header(1 << 16) + words((0..<5).map { _ in UInt32.random(in: 0...0x40_0000, using: &random) })
      for _ in 0..<3 {
        let index = Int.random(in: 0..<bytes.count, using: &random)
        if round % 2 == 1 && index < 12 { continue }
        bytes[index] = UInt8.random(in: 0...255, using: &random)
      }
      do { _ = try machine(bytes, memory: 8 << 20); accepted += 1 } catch {}
    }
    #expect(accepted > 0, "seed \(seed)")
  }

  /// Linux's way: the zero page.
  @Test func zeroPageArguments() throws {
    var configuration = MachineConfiguration()
    configuration.arguments = BootArguments(commandLine: "console=ttyS0", initialRAMDisk: [1, 2, 3, 4])
    let machine = try VirtualMachine(configuration, image: try BootImage.elf(ELFSketch().bytes))
    #expect(try machine.readMemory(0x8228, .dword) == 0xA000 && machine.readMemory(0xA000, .dword) == 0x736E_6F63)
    let disk = try machine.readMemory(0x8218, .dword)
    #expect(try disk == 0x3FF_F000 && machine.readMemory(disk, .dword) == 0x0403_0201)
    #expect(try machine.readMemory(0x821C, .dword) == 4)
    #expect(try machine.readMemory(0x8070, .qword) == ACPITables.address)
  }
}
