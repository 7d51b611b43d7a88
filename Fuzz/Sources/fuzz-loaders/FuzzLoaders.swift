import FuzzInput
import Machine
import X86

/// Files that claim to be guests: ELF, multiboot, Linux, flat. What a loader takes must go into a machine, or be refused
/// with a reason.
enum FuzzLoaders {
  static func run(_ input: inout FuzzInput) {
    let kind = input.byte()
    let base = kind & 8 == 0 ? 0x10_0000 : input.value()
    let commandLine = String(repeating: "x", count: Int(kind >> 4) * 137)
    var bytes: [UInt8] = []
    // What every file of its kind begins with, so that a short input gets past it.
    switch kind & 7 {
    case 0, 1: bytes = elfHeader
    case 2: bytes = multibootHeader
    case 3, 4: bytes = linuxHeader
    default: break
    }
    while !input.isAtEnd {
      // A place in the header and what stands there, or the file goes on.
      let place = input.bytes(2)
      if place & 0x8000 != 0 || bytes.isEmpty {
        bytes.append(contentsOf: [UInt8](repeating: UInt8(truncatingIfNeeded: place), count: Int(place >> 8 & 0x7F)))
        continue
      }
      let count = 1 << Int(place >> 13 & 3)
      let value = input.value()
      for index in 0..<count where Int(place & 0x3FF) + index < bytes.count {
        bytes[Int(place & 0x3FF) + index] = UInt8(truncatingIfNeeded: value >> UInt64(index * 8))
      }
    }
    // What is loaded is another target's to run; a few instructions of some show that the entry is in memory.
    for image in images(bytes, base) { load(image, commandLine, runs: kind & 0x70 == 0) }
  }

  private static func images(_ bytes: [UInt8], _ base: UInt64) -> [BootImage] {
    var found: [BootImage] = []
    do throws(ImageError) { found.append(try BootImage.flat(bytes, base: base)) } catch { check(error) }
    do throws(ImageError) { found.append(try BootImage.elf(bytes)) } catch { check(error) }
    if BootImage.isMultiboot(bytes) {
      do throws(ImageError) { found.append(try BootImage.multiboot(bytes)) } catch { check(error) }
    }
    if LinuxImage.isLinux(bytes) {
      do throws(ImageError) {
        let image = try LinuxImage(bytes)
        found.append(image.selfExtracting)
        found.append(try image.with(kernel: Array(image.packedKernel)))
      } catch { check(error) }
    }
    return found
  }

  private static func load(_ image: BootImage, _ commandLine: String, runs: Bool) {
    _ = image.lacksSupport(for: .sevES)
    // The least that holds what these images ask for: all of it is cleared for each input.
    var configuration = MachineConfiguration(confinement: .vmx, memoryByteCount: 1 << 20 | 0x1_0000)
    configuration.arguments.commandLine = commandLine
    do throws(MachineError) {
      var machine = try VirtualMachine(configuration, image: image)
      if runs { _ = machine.run(limit: 16) }
    } catch { precondition(!error.description.isEmpty, "a refusal without a reason") }
  }

  private static func check(_ error: ImageError) {
    precondition(!error.description.isEmpty && !error.field.isEmpty, "a refusal without a reason")
  }

  /// One segment of 64 bytes at 1 MiB, from behind the headers.
  private static let elfHeader: [UInt8] = {
    var file = [UInt8](repeating: 0, count: 0x78 + 64)
    put(0x464C_457F, 0, 4, &file)
    for (offset, value): (Int, UInt64) in [(4, 2), (5, 1), (6, 1)] { put(value, offset, 1, &file) }
    for (offset, value, count): (Int, UInt64, Int) in [
      (16, 2, 2), (18, 62, 2), (20, 1, 4), (24, 0x10_0000, 8), (32, 0x40, 8), (52, 64, 2), (54, 56, 2), (56, 1, 2),
      (0x40, 1, 4), (0x44, 7, 4), (0x48, 0x78, 8), (0x50, 0x10_0000, 8), (0x58, 0x10_0000, 8), (0x60, 64, 8),
      (0x68, 64, 8), (0x70, 16, 8),
    ] { put(value, offset, count, &file) }
    return file
  }()

  /// A header with addresses: text from 1 MiB on.
  private static let multibootHeader: [UInt8] = {
    var file = [UInt8](repeating: 0, count: 128)
    for (index, value): (Int, UInt64) in [
      (0, 0x1BAD_B002), (1, 0x0001_0000), (2, 0x0 &- 0x1BAE_B002), (3, 0x10_0000), (4, 0x10_0000), (5, 0), (6, 0),
      (7, 0x10_0020),
    ] { put(value, index * 4, 4, &file) }
    return file
  }()

  /// A bzImage with one setup sector and 1 KiB behind it.
  private static let linuxHeader: [UInt8] = {
    var file = [UInt8](repeating: 0, count: 2048)
    for (offset, value, count): (Int, UInt64, Int) in [
      (0x1F1, 1, 1), (0x1F4, 64, 4), (0x1FE, 0xAA55, 2), (0x201, 0x66, 1), (0x202, 0x5372_6448, 4), (0x206, 0x20F, 2),
      (0x211, 1, 1), (0x236, 1, 2), (0x248, 16, 4), (0x24C, 64, 4), (0x258, 0x10_0000, 8), (0x260, 0x1000, 4),
    ] { put(value, offset, count, &file) }
    return file
  }()

  private static func put(_ value: UInt64, _ offset: Int, _ count: Int, _ file: inout [UInt8]) {
    for index in 0..<count { file[offset + index] = UInt8(truncatingIfNeeded: value >> UInt64(index * 8)) }
  }
}

/// One input of libFuzzer, to the loaders.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzLoaders(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var input = unsafe FuzzInput(bytes, count: count)
  FuzzLoaders.run(&input)
  return 0
}
