import Machine
import Testing
import X86

/// A small ELF64 image whose fields a test can spoil.
struct ELFSketch {
  var bytes: [UInt8]

  /// One PT_LOAD of `code` at 2 MiB, entered at its first byte.
  init(code: [UInt8] = [0xF4]) {
    bytes = [UInt8](repeating: 0, count: 64 + 56) + code
    bytes.replaceSubrange(0..<7, with: [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1])
    set(16, 2, 2)
    set(18, 2, 62)
    set(20, 4, 1)
    set(24, 8, 0x20_0000)
    set(32, 8, 64)
    set(52, 2, 64)
    set(54, 2, 56)
    set(56, 2, 1)
    set(64, 4, 1)
    set(72, 8, 120)
    set(80, 8, 0x20_0000)
    set(88, 8, 0x20_0000)
    set(96, 8, UInt64(code.count))
    set(104, 8, UInt64(code.count))
  }

  mutating func set(_ offset: Int, _ width: Int, _ value: UInt64) {
    for index in 0..<width { bytes[offset + index] = UInt8(truncatingIfNeeded: value >> UInt64(index * 8)) }
  }

  func with(_ offset: Int, _ width: Int, _ value: UInt64) -> ELFSketch {
    var copy = self
    copy.set(offset, width, value)
    return copy
  }
}

@Suite struct LoaderTests {
  private func error(_ bytes: [UInt8]) -> ImageError? {
    do throws(ImageError) {
      _ = try BootImage.elf(bytes)
      return nil
    } catch { return error }
  }

  @Test func readsASoundImage() throws {
    let image = try BootImage.elf(ELFSketch(code: [0x90, 0xF4]).bytes)
    #expect(image.entry == 0x20_0000)
    #expect(image.segments.map(\.address) == [0x20_0000])
    #expect(image.segments.map(\.byteCount) == [2])
  }

  @Test(arguments: [
    (0, 4, UInt64(0x464C_4580), "e_ident[EI_MAG]"), (4, 1, 1, "e_ident[EI_CLASS]"), (5, 1, 2, "e_ident[EI_DATA]"),
    (6, 1, 0, "e_ident[EI_VERSION]"), (16, 2, 3, "e_type"), (18, 2, 3, "e_machine"), (18, 2, 183, "e_machine"),
    (20, 4, 2, "e_version"), (24, 8, 0x20_0001, "e_entry"), (24, 8, 0, "e_entry"), (32, 8, 66, "e_phoff"),
    (32, 8, .max, "e_phoff"), (54, 2, 32, "e_phentsize"), (56, 2, 0, "e_phnum"), (56, 2, 0xFFFF, "e_phnum"),
    (56, 2, 2, "e_phoff"), (64, 4, 2, "p_type"), (72, 8, .max, "p_filesz[0]"), (72, 8, 121, "p_filesz[0]"),
    (96, 8, 1 << 63, "p_filesz[0]"), (104, 8, 0, "p_memsz[0]"), (88, 8, .max, "p_paddr[0]"),
  ])
  func namesTheFieldThatIsWrong(_ offset: Int, _ width: Int, _ value: UInt64, _ field: String) {
    #expect(error(ELFSketch().with(offset, width, value).bytes)?.field == field)
  }

  @Test func everyTruncationIsNamed() {
    let bytes = ELFSketch(code: [0x90, 0x90, 0xF4]).bytes
    for count in 0..<bytes.count {
      guard let error = error(Array(bytes.prefix(count))), case .truncated(let needed, let available) = error.reason
      else {
        Issue.record("\(count) bytes were taken for an image")
        continue
      }
      #expect(available == UInt64(count) && needed > available)
    }
  }

  @Test func overlappingSegmentsAreRefused() {
    var sketch = ELFSketch()
    sketch.bytes.insert(contentsOf: sketch.bytes[64..<120], at: 120)
    sketch.set(56, 2, 2)
    sketch.set(72, 8, 176)
    sketch.set(128, 8, 176)
    #expect(error(sketch.bytes)?.field == "p_paddr[1]")
  }

  @Test(arguments: [
    (UInt64(0x1000), "page tables"), (0x7FFF, "GDT"), (0x8800, "zero page"), (0x9000, "task state"),
    (0x7_FFFF, "stack"),
  ])
  func imagesOnTheMachinesOwnMemoryAreRefused(_ address: UInt64, _ name: String) {
    let sketch = ELFSketch().with(88, 8, address).with(24, 8, address)
    let error = refusal(sketch.bytes)
    #expect(error?.description.contains(name) == true, "\(error?.description ?? "none")")
  }

  @Test(arguments: [UInt64(0x400_0000), 0x3FF_FFFF, 0xBFFF_FFFF, 0xFF00_0000, 1 << 52])
  func imagesOutsideMemoryAreRefused(_ address: UInt64) {
    let sketch = ELFSketch(code: [0x90, 0xF4]).with(88, 8, address).with(24, 8, address)
    guard case .image(let error) = refusal(sketch.bytes) else {
      Issue.record("it was loaded")
      return
    }
    #expect(error.field == "p_paddr[0]")
    #expect(error.offset == 88)
  }

  private func refusal(_ bytes: [UInt8]) -> MachineError? {
    do {
      _ = try VirtualMachine(MachineConfiguration(), image: try BootImage.elf(bytes))
      return nil
    } catch { return error as? MachineError }
  }

  @Test func flatImagesNeedRoom() throws {
    let image = try BootImage.flat([0xF4], base: 0x10_0000)
    #expect(image.entry == 0x10_0000)
    #expect(throws: ImageError.self) { try BootImage.flat([], base: 0) }
    #expect(throws: ImageError.self) { try BootImage.flat([1, 2], base: .max) }
  }

  @Test(arguments: [-1, 0, 4096, 0xF_F000, 0x10_0001, Int.max])
  func unusableMemorySizesAreRefused(_ byteCount: Int) throws {
    let image = try BootImage.elf(ELFSketch().bytes)
    #expect(throws: MachineError.self) {
      _ = try VirtualMachine(MachineConfiguration(memoryByteCount: byteCount), image: image)
    }
  }

  /// Mutated images are refused or loaded; nothing traps.
  @Test func mutatedImagesNeverTrap() {
    let seed = UInt64.random(in: .min ... .max)
    var random = SplitMix(seed: seed)
    let sound = ELFSketch(code: [UInt8](repeating: 0x90, count: 40)).bytes
    let values: [UInt64] = [0, 1, 0x7F, 0x80, 0xFF, 0xFFFF, 0x7FFF_FFFF, 1 << 31, 1 << 32, 1 << 63, .max, .max - 55]
    for round in 0..<50_000 {
      var bytes = sound
      for _ in 0...Int.random(in: 0..<4, using: &random) {
        let offset = Int.random(in: 0..<120, using: &random)
        let value = values[Int.random(in: 0..<values.count, using: &random)]
        for index in 0..<min([1, 2, 4, 8][Int.random(in: 0..<4, using: &random)], 120 - offset) {
          bytes[offset + index] = UInt8(truncatingIfNeeded: value >> UInt64(index * 8))
        }
      }
      if Bool.random(using: &random) { bytes.removeLast(Int.random(in: 0..<bytes.count, using: &random)) }
      guard let image = try? BootImage.elf(bytes) else { continue }
      #expect(image.segments.contains { $0.address <= image.entry }, "seed \(seed), round \(round)")
      // Placing touches memory: a sample is enough.
      if round % 50 == 0 { _ = try? VirtualMachine(MachineConfiguration(memoryByteCount: 4 << 20), image: image) }
    }
  }

  @Test func randomBytesNeverTrap() {
    let seed = UInt64.random(in: .min ... .max)
    var random = SplitMix(seed: seed)
    for _ in 0..<20_000 {
      var bytes = (0..<Int.random(in: 0..<300, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
      if bytes.count > 20 { bytes.replaceSubrange(0..<20, with: ELFSketch().bytes[0..<20]) }
      _ = try? BootImage.elf(bytes)
    }
  }
}
