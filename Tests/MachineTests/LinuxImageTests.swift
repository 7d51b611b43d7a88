import Machine
import Memory
import Testing
import X86

/// A small bzImage whose fields a test can spoil: two sectors of set-up code, then `code`, whose payload begins at its
/// byte 32.
private struct LinuxSketch {
  var bytes: [UInt8]

  init(payload: [UInt8] = [0x28, 0xB5, 0x2F, 0xFD] + [UInt8](repeating: 7, count: 28), cpu: UInt16 = 0x23F) {
    let code = [UInt8](repeating: 0xF4, count: 32) + payload
    bytes = [UInt8](repeating: 0, count: 1024) + code
    set(0x1F1, 1, 1)
    set(0x1F4, 4, UInt64(code.count / 16))
    set(0x1FE, 2, 0xAA55)
    set(0x201, 1, 0x66)
    set(0x202, 4, 0x5372_6448)
    set(0x206, 2, 0x20F)
    set(0x211, 1, 1)
    set(0x230, 4, 0x20_0000)
    set(0x236, 2, UInt64(cpu))
    set(0x238, 4, 2047)
    set(0x248, 4, 32)
    set(0x24C, 4, UInt64(payload.count))
    set(0x258, 8, 0x100_0000)
    set(0x260, 4, 0x40_0000)
  }

  mutating func set(_ offset: Int, _ width: Int, _ value: UInt64) {
    for index in 0..<width { bytes[offset + index] = UInt8(truncatingIfNeeded: value >> UInt64(index * 8)) }
  }

  func with(_ offset: Int, _ width: Int, _ value: UInt64) -> [UInt8] {
    var copy = self
    copy.set(offset, width, value)
    return copy.bytes
  }
}

/// The header of Linux, Documentation/arch/x86/boot.rst, "The Real-Mode Kernel Header".
@Suite struct LinuxImageTests {
  private func error(_ bytes: [UInt8]) -> ImageError? {
    do throws(ImageError) {
      _ = try LinuxImage(bytes)
      return nil
    } catch { return error }
  }

  @Test func findsThePackedKernel() throws {
    let image = try LinuxImage(LinuxSketch().bytes)
    #expect(image.compression == .zstd)
    #expect(image.packedKernel.count == 28)
    #expect(image.packedKernel.starts(with: [0x28, 0xB5, 0x2F, 0xFD]))
    // gzip's stream ends with the length itself.
    let gzip = try LinuxImage(LinuxSketch(payload: [0x1F, 0x8B] + [UInt8](repeating: 0, count: 14)).bytes)
    #expect(gzip.compression == .gzip)
    #expect(gzip.packedKernel.count == 16)
  }

  @Test(arguments: [
    (0x1FE, 2, UInt64(0), "boot_flag"), (0x202, 4, 0, "header"), (0x206, 2, 0x20B, "version"),
    (0x236, 2, 0x3E, "xloadflags"), (0x211, 1, 0, "loadflags"), (0x1F4, 4, 0xFFFF, "syssize"),
    (0x1F4, 4, 0xFFFF_FFFF, "syssize"), (0x1F1, 1, 255, "syssize"), (0x248, 4, 0xFFFF_FFFF, "payload_length"),
    (0x24C, 4, 0xFFFF_FFFF, "payload_length"), (0x24C, 4, 33, "payload_length"), (0x24C, 4, 0, "payload_length"),
    (0x258, 8, 0, "pref_address"), (0x258, 8, .max, "pref_address"),
  ])
  func namesTheWrongField(_ offset: Int, _ width: Int, _ value: UInt64, _ field: String) {
    #expect(error(LinuxSketch().with(offset, width, value))?.field == field)
  }

  @Test func everyTruncationIsRefused() {
    let bytes = LinuxSketch().bytes
    for count in 0..<bytes.count { #expect(error(Array(bytes[..<count])) != nil) }
    #expect(error(bytes) == nil)
  }

  @Test func theImageIsEnteredBehindItsHeader() throws {
    let image = try LinuxImage(LinuxSketch().bytes).selfExtracting
    #expect(image.entry == 0x100_0200)
    let machine = try VirtualMachine(MachineConfiguration(), image: image)
    #expect(try machine.readMemory(0x100_0000, .byte) == 0xF4)
    let page: UInt64 = 0x8000
    #expect(try machine.readMemory(page + 0x1F1, .byte) == 1)
    #expect(try machine.readMemory(page + 0x260, .dword) == 0x40_0000)
    // What the loader says of itself.
    #expect(try machine.readMemory(page + 0x210, .byte) == 0xFF)
    #expect(try machine.readMemory(page + 0x211, .byte) == 1)
  }

  /// The machine, or the line that says why there is none.
  private func start(
    _ image: BootImage, memory byteCount: Int, _ arguments: BootArguments = BootArguments()
  ) -> (failure: String?, read: [UInt64]) {
    var configuration = MachineConfiguration(memoryByteCount: byteCount)
    configuration.arguments = arguments
    do throws(MachineError) {
      let machine = try VirtualMachine(configuration, image: image)
      return (nil, [0x8218, 0x821C, 0xA000 + 2044].map { (try? machine.readMemory($0, .dword)) ?? .max })
    } catch { return (error.description, []) }
  }

  @Test func theImageNeedsMemoryForItsKernel() throws {
    let image = try LinuxImage(LinuxSketch().bytes).selfExtracting
    #expect(start(image, memory: 20 << 20).failure == nil)
    #expect(
      start(image, memory: (20 << 20) - 4096).failure
        == "pref_address at offset 0x258: 4194304 bytes at 0x1000000 do not fit into the guest's memory")
  }

  /// The initrd goes to the end of memory, and never into what the kernel needs for itself.
  @Test(arguments: [(12 << 20, true), ((12 << 20) + 1, false), (40 << 20, false)])
  func theInitialRAMDiskMustFit(_ byteCount: Int, _ fits: Bool) throws {
    let image = try LinuxImage(LinuxSketch().bytes).selfExtracting
    let disk = BootArguments(initialRAMDisk: [UInt8](repeating: 1, count: byteCount))
    let (failure, read) = start(image, memory: 32 << 20, disk)
    #expect((failure == nil) == fits)
    if fits {
      #expect(read.prefix(2) == [UInt64((32 << 20) - byteCount), UInt64(byteCount)])
    } else {
      #expect(failure?.hasPrefix("initrd at offset 0x0: ") == true)
    }
  }

  @Test(arguments: [2047, 2048])
  func theCommandLineMustFit(_ length: Int) throws {
    let image = try LinuxImage(LinuxSketch().bytes).selfExtracting
    let line = BootArguments(commandLine: String(repeating: "a", count: length))
    let (failure, read) = start(image, memory: 32 << 20, line)
    if length == 2047 {
      #expect(failure == nil)
      #expect(read.last == 0x0061_6161)
    } else {
      #expect(failure == "command line: 2048 bytes, and the guest takes 2047 at most")
    }
  }

  /// Only for kernels, and only for what they do not mention.
  @Test func supportForConfinementIsLookedFor() throws {
    func kernel(_ text: String) throws -> BootImage {
      try BootImage.elf(ELFSketch(code: Array("Linux version 1 \(text)".utf8)).bytes)
    }
    #expect(try kernel("").lacksSupport(for: .tdx))
    #expect(try kernel("").lacksSupport(for: .sevES))
    #expect(try !kernel("").lacksSupport(for: .vmx))
    #expect(try !kernel("IntelTDX").lacksSupport(for: .tdx))
    #expect(try !kernel("SEV-ES").lacksSupport(for: .sevES))
    #expect(try !BootImage.elf(ELFSketch().bytes).lacksSupport(for: .tdx))
    // What is packed cannot be looked into.
    #expect(try !LinuxImage(LinuxSketch().bytes).selfExtracting.lacksSupport(for: .sevES))
    #expect(try LinuxImage(LinuxSketch().bytes).selfExtracting.lacksSupport(for: .tdx))
  }

  // MARK: PVH

  /// An ELF image with a note of `type` whose data is the address `entry`.
  private func noted(entry: UInt64, type: UInt64 = 18, owner: UInt64 = 0x006E_6558) -> [UInt8] {
    var sketch = ELFSketch(code: [0x90, 0xF4])
    let note = sketch.bytes.count
    sketch.bytes += [UInt8](repeating: 0, count: 24)
    sketch.set(note, 4, 4)
    sketch.set(note + 4, 4, 4)
    sketch.set(note + 8, 4, type)
    sketch.set(note + 12, 4, owner)
    sketch.set(note + 16, 4, entry)
    // A second program header would lie on the code: put both headers behind all.
    let table = sketch.bytes.count
    sketch.bytes += sketch.bytes[64..<120] + [UInt8](repeating: 0, count: 56)
    sketch.set(32, 8, UInt64(table))
    sketch.set(56, 2, 2)
    sketch.set(table + 56, 4, 4)
    sketch.set(table + 64, 8, UInt64(note))
    sketch.set(table + 88, 8, 20)
    return sketch.bytes
  }

  @Test func pvhEntry() throws {
    let image = try BootImage.elf(noted(entry: 0x20_0001)).enteredByPVH()
    #expect(image.entry == 0x20_0001)
    var configuration = MachineConfiguration()
    configuration.arguments = BootArguments(commandLine: "a b", initialRAMDisk: [1, 2, 3])
    let machine = try VirtualMachine(configuration, image: image)
    let registers = try machine.registers()
    let system = try machine.systemState()
    #expect(registers.rip == 0x20_0001)
    #expect(system.codeSize == .bits32 && !system.cr0.contains(.paging))
    func read(_ address: UInt64, _ width: Width = .qword) throws -> UInt64 { try machine.readMemory(address, width) }
    let information = registers[.rbx]
    #expect(try read(information, .dword) == 0x336E_C578)
    #expect(try read(information + 12, .dword) == 1)
    let module = try read(information + 16)
    #expect(try read(module) == (64 << 20) - 4096)
    #expect(try read(module + 8) == 3)
    #expect(try read(try read(information + 24), .dword) == 0x0062_2061)
    #expect(try read(information + 32) == 0xF_0000)
    let map = try read(information + 40)
    #expect(try read(information + 48, .dword) == 3)
    #expect(try read(map + 8) == 0x9_F000)
    #expect(try read(map + 24 + 16, .dword) == 3)
    #expect(try read(map + 48) == 0x10_0000)
  }

  @Test(arguments: [
    (UInt64(0x20_0002), UInt64(18), UInt64(0x006E_6558)), (0x20_0001, 17, 0x006E_6558), (0x20_0001, 18, 0),
  ])
  func noPVHEntry(_ entry: UInt64, _ type: UInt64, _ owner: UInt64) throws {
    let image = try BootImage.elf(noted(entry: entry, type: type, owner: owner))
    #expect(throws: ImageError.self) { try image.enteredByPVH() }
  }

  // MARK: The serial port's two directions

  @Test(arguments: [
    (["Kernel panic - not syncing: out of tea\r\n"], String?.some("out of tea")),
    (["[ 1.0] KKernel panic - not synKernel panic - not syncing: \u{1B}x\nKernel panic - not syncing: y\n"], ".x"),
    (["Kernel panic - not syncing: unfinished"], nil), (["Kernel panic - syncing: a\n"], nil),
  ])
  func panicsAreNoticed(_ text: [String], _ message: String?) {
    var sink = ByteSink(.discard)
    for byte in text.joined().utf8 { sink.append(byte) }
    #expect(sink.panicMessage == message)
  }

  @Test func whatIsTypedRaisesTheInterrupt() {
    var buses = Buses()
    // Received data raises the interrupt; OUT2 lets it out.
    buses.output(1, 0x3F9)
    buses.output(8, 0x3FC)
    let taken = [buses.type(0x41), buses.type(0x42)]
    #expect(taken == [true, false])
    buses.output(0x0A, 0x20)
    if case .value(let requests) = buses.input(0x20) { #expect(requests & 1 << 4 != 0) } else { Issue.record("no IRR") }
    if case .value(let byte) = buses.input(0x3F8) { #expect(byte == 0x41) } else { Issue.record("no byte") }
    let again = buses.type(0x43)
    #expect(again)
  }
}
