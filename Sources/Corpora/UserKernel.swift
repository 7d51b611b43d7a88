internal import Machine
internal import X86

/// The least of a kernel: what a program in ring 3 finds around it.
///
/// Selectors, control registers and the x87 unit are what Linux gives a process (arch/x86/include/asm/segment.h,
/// arch/x86/kernel/fpu/init.c). Every exception and system call saves the floating-point registers and asks the host by a
/// write to `port`; after that it goes back by FXRSTOR and IRETQ.
struct UserKernel {
  let program: UserProgram
  let cpuid: CPUIDTable

  static let base: UInt64 = 0xFFFF_8000_0000_0000
  /// What the host is asked through: a port that no device has.
  static let port: UInt16 = 0xB0
  /// Where the frame for IRETQ is.
  static let frame = base + UInt64(stackTop - 40)
  static let floating = base + UInt64(floatingOut)

  /// RFLAGS that SYSCALL clears.
  private static let systemCallMask: UInt64 = 0x4_7700

  // Offsets from `base`.
  private static let taskState = 0x200
  private static let floatingIn = 0x400
  private static let floatingOut = 0x600
  private static let idt = 0x1000
  private static let stubs = 0x2000
  private static let stubSize = 32
  private static let entryStub = 0x2800
  private static let stackTop = 0x4000
  private static let ordinaryByteCount = 0x4000
  // Descriptor tables of 64 KiB: pages after the first are all the same one.
  private static let gdt = 0x10_0000
  private static let ldt = 0x11_0000
  private static let tablePages = 16

  /// Why the host is asked.
  enum Event: Equatable {
    case exception(Vector)
    /// SYSCALL, and INT 80h.
    case systemCall, legacySystemCall
  }

  private static let systemCallStub = 33
  private static let legacyStub = 34

  /// The program's floating-point registers can be read.
  var hasFXSAVE: Bool { ProcessorFeature(named: "FXSR")?.isOffered(by: cpuid) == true }

  /// Bytes of `image`.
  static let byteCount = ordinaryByteCount + 3 << 12

  /// Where the pages of `image` belong, in their order from the beginning; the last one in many places.
  static var pages: [(linear: UInt64, page: Int)] {
    let ordinary = ordinaryByteCount >> 12
    var pages = (0..<ordinary).map { (base + UInt64($0) << 12, $0) }
    for (index, table) in [gdt, ldt].enumerated() {
      pages += (0..<tablePages).map { (base + UInt64(table + $0 << 12), $0 == 0 ? ordinary + index : ordinary + 2) }
    }
    return pages
  }

  /// The event whose stub `rip` is in.
  static func event(at rip: UInt64) -> Event? {
    guard let number = Int(exactly: rip &- base &- UInt64(stubs)).map({ $0 / stubSize }) else { return nil }
    switch number {
    case 0..<32: return .exception(Vector(rawValue: UInt8(number)))
    case systemCallStub: return .systemCall
    case legacyStub: return .legacySystemCall
    default: return nil
    }
  }

  /// Ring 0 before the first instruction of the kernel.
  func system(root: UInt64) -> SystemState {
    func offers(_ name: String) -> Bool { ProcessorFeature(named: name)?.isOffered(by: cpuid) == true }
    var system = SystemState()
    system.cr0 = [
      .protectedMode, .monitorCoprocessor, .extensionType, .numericError, .writeProtect, .alignmentMask, .paging,
    ]
    system.cr3 = root
    system.cr4 = [.physicalAddressExtension, .fxsave, .simdExceptions]
    if offers("FSGSBASE") { system.cr4.insert(.fsgsbase) }
    if offers("UMIP") { system.cr4.insert(.userModeInstructionPrevention) }
    if offers("XSAVE") {
      system.cr4.insert(.osXSAVE)
      // x87 and SSE.
      system.xcr0 = 3
    }
    system.efer = [.systemCall, .longModeEnable, .longModeActive, .noExecute]
    system.cs = Segment(selector: 0x10, attributes: 0xA9B, limit: .max)
    system.ss = Segment(selector: 0x18, attributes: 0xC93, limit: .max)
    if program.codeSize == .bits32 {
      for segment in [SegmentRegister.ds, .es] {
        system[segment] = Segment(selector: 0x2B, attributes: 0xCF3, limit: .max)
      }
    }
    system.gdtr = DescriptorTable(base: Self.base + UInt64(Self.gdt), limit: .max)
    system.idtr = DescriptorTable(base: Self.base + UInt64(Self.idt), limit: 0xFFF)
    system.ldtr = Segment(selector: 0x50, attributes: 0x82, limit: 0xFFFF, base: Self.base + UInt64(Self.ldt))
    system.tr = Segment(selector: 0x40, attributes: 0x8B, limit: 0x67, base: Self.base + UInt64(Self.taskState))
    system.star = 0x23 << 48 | 0x10 << 32
    system.lstar = Self.base + UInt64(Self.stub(Self.systemCallStub))
    system.sfmask = Self.systemCallMask
    return system
  }

  /// The general registers at the kernel's first instruction.
  var registers: RegisterFile {
    var registers = program.registers
    registers.rip = Self.base + UInt64(Self.entryStub)
    registers[.rsp] = Self.frame
    registers.rflags = .fixed
    return registers
  }

  /// CS and SS of the program.
  var selectors: (code: UInt64, stack: UInt64) { (program.codeSize == .bits64 ? 0x33 : 0x0F, 0x2B) }

  /// The kernel's pages.
  var image: [UInt8] {
    var image = KernelImage(byteCount: Self.byteCount)
    image.put([Self.base + UInt64(Self.stackTop)], at: Self.taskState + 4)
    // The bitmap is beyond the limit: no port is allowed.
    image.put([0x68 << 48], at: Self.taskState + 0x60)
    putDescriptors(&image)
    putGates(&image)
    putStubs(&image)
    image.put(bytes: program.floating.image, at: Self.floatingIn)
    image.put(
      [
        program.address, selectors.code, program.registers.rflags.rawValue, program.registers[.rsp], selectors.stack,
      ], at: Self.stackTop - 40)
    return image.bytes
  }

  /// That project's runner checks no selectors, and tests load any: all that are nothing else are data segments.
  private func putDescriptors(_ image: inout KernelImage) {
    let data: UInt64 = 0x00CF_F300_0000_FFFF
    let gdt = Self.ordinaryByteCount
    let ldt = gdt + 0x1000
    image.put([UInt64](repeating: data, count: 3 * 512), at: gdt)
    image.put([0], at: gdt)
    // Kernel code and data; user code of 32 bits, data, code of 64 bits.
    image.put([0x00AF_9B00_0000_FFFF, 0x00CF_9300_0000_FFFF], at: gdt + 0x10)
    image.put([0x00CF_FB00_0000_FFFF, data, 0x00AF_FB00_0000_FFFF], at: gdt + 0x20)
    image.put(Self.systemDescriptor(type: 0x8B, base: Self.taskState, limit: 0x67), at: gdt + 0x40)
    image.put(Self.systemDescriptor(type: 0x82, base: Self.ldt, limit: 0xFFFF), at: gdt + 0x50)
    // A process' own 32-bit code and data, as modify_ldt makes them.
    image.put([0x00CF_FB00_0000_FFFF, data], at: ldt + 8)
  }

  private func putGates(_ image: inout KernelImage) {
    for vector in 0..<256 {
      let handler = Self.base + UInt64(Self.stub(vector == 0x80 ? Self.legacyStub : min(vector, 32)))
      // Ring 3 may raise #BP and #OF, and make system calls.
      let type: UInt64 = [3, 4, 0x80].contains(vector) ? 0xEE : 0x8E
      image.put(
        [handler & 0xFFFF | 0x10 << 16 | type << 40 | (handler >> 16 & 0xFFFF) << 48, handler >> 32],
        at: Self.idt + vector * 16)
    }
  }

  private func putStubs(_ image: inout KernelImage) {
    // OUT, with IRETQ after it.
    let ask: [UInt8] = [0xE6, UInt8(truncatingIfNeeded: Self.port)]
    let leave: [UInt8] = [0x48, 0xCF]
    for number in 0...Self.legacyStub {
      let at = Self.stub(number)
      var code = ask + leave
      if hasFXSAVE {
        code = Self.relative([0x48, 0x0F, 0xAE, 0x05], to: Self.floatingOut, at: at) + ask
        code += Self.relative([0x48, 0x0F, 0xAE, 0x0D], to: Self.floatingOut, at: at + code.count) + leave
      }
      image.put(bytes: code, at: at)
    }
    let restore = Self.relative([0x48, 0x0F, 0xAE, 0x0D], to: Self.floatingIn, at: Self.entryStub)
    image.put(bytes: (hasFXSAVE ? restore : []) + leave, at: Self.entryStub)
  }

  private static func stub(_ number: Int) -> Int { stubs + number * stubSize }

  private static func systemDescriptor(type: UInt64, base offset: Int, limit: UInt64) -> [UInt64] {
    let base = base + UInt64(offset)
    return [limit | (base & 0xFF_FFFF) << 16 | type << 40 | (base >> 24 & 0xFF) << 56, base >> 32]
  }

  /// An instruction whose operand is at an offset from `base`.
  private static func relative(_ opcode: [UInt8], to target: Int, at address: Int) -> [UInt8] {
    let distance = Int32(truncatingIfNeeded: target - (address + opcode.count + 4))
    return opcode + (0..<4).map { UInt8(truncatingIfNeeded: distance >> Int32($0 * 8)) }
  }
}

private struct KernelImage {
  var bytes: [UInt8]

  init(byteCount: Int) { bytes = [UInt8](repeating: 0, count: byteCount) }

  mutating func put(_ words: [UInt64], at offset: Int) {
    put(bytes: words.flatMap(littleEndian), at: offset)
  }

  mutating func put(bytes code: [UInt8], at offset: Int) {
    bytes.replaceSubrange(offset..<offset + code.count, with: code)
  }
}
