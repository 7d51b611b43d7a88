public import X86

// Linux, Documentation/arch/x86/boot.rst.

/// A Linux kernel as distributions ship it: a bzImage, checked against its own header.
public struct LinuxImage: Sendable {
  /// What the kernel inside is packed with.
  public enum Compression: String, Sendable, CaseIterable {
    case gzip, bzip2, lzma, xz, lzop, lz4, zstd
    /// Not at all.
    case plain

    fileprivate init?(_ first: ArraySlice<UInt8>) {
      let known: [([UInt8], Compression)] = [
        ([0x1F, 0x8B], .gzip), ([0x42, 0x5A, 0x68], .bzip2), ([0x5D, 0, 0], .lzma),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0], .xz), ([0x89, 0x4C, 0x5A, 0x4F], .lzop),
        ([0x02, 0x21, 0x4C, 0x18], .lz4), ([0x28, 0xB5, 0x2F, 0xFD], .zstd), ([0x7F, 0x45, 0x4C, 0x46], .plain),
      ]
      guard let found = known.first(where: { first.starts(with: $0.0) }) else { return nil }
      self = found.1
    }
  }

  /// Where the protected-mode code begins in the file.
  let codeOffset: Int
  /// Where the kernel wants to be (`pref_address`).
  let preferredAddress: UInt64
  /// How much memory it needs from there until it knows its own memory map (`init_size`).
  let footprint: UInt64
  /// What the kernel inside is packed with; `nil` for something unknown.
  public let compression: Compression?
  private let payload: Range<Int>
  private let bytes: [UInt8]

  /// True where `bytes` have the boot flag and the signature of a Linux image.
  public static func isLinux(_ bytes: [UInt8]) -> Bool {
    bytes.count >= 0x206 && bytes[0x1FE..<0x200].elementsEqual([0x55, 0xAA])
      && bytes[0x202..<0x206].elementsEqual("HdrS".utf8)
  }

  /// Reads the header.
  ///
  /// - Throws: the first field that is wrong: no 64-bit kernel, an old protocol, a file that ends too early.
  public init(_ bytes: [UInt8]) throws(ImageError) {
    let file = ELFReader(bytes)
    try file.require("boot_flag", 0x1FE, 2, "aa55h") { $0 == 0xAA55 }
    try file.require("header", 0x202, 4, "HdrS") { $0 == 0x5372_6448 }
    try file.require("version", 0x206, 2, "at least 2.12, which has a 64-bit entry") { $0 >= 0x20C }
    try file.require("xloadflags", 0x236, 2, "odd: a 64-bit kernel with its 64-bit entry at 200h") { $0 & 1 != 0 }
    try file.require("loadflags", 0x211, 1, "odd: a bzImage") { $0 & 1 != 0 }
    let sectors = try file.field("setup_sects", 0x1F1, 1)
    let begin = ((sectors == 0 ? 4 : sectors) + 1) * 512
    let paragraphs = try file.field("syssize", 0x1F4, 4)
    let end = begin + paragraphs * 16
    guard end <= file.byteCount else {
      throw ImageError(field: "syssize", offset: 0x1F4, .truncated(needed: end, available: file.byteCount))
    }
    let first = try file.field("payload_offset", 0x248, 4)
    let length = try file.field("payload_length", 0x24C, 4)
    guard length >= 8, first + length <= end - begin else {
      throw ImageError(
        field: "payload_length", offset: 0x24C, .truncated(needed: begin + first + length, available: end))
    }
    preferredAddress = try file.require("pref_address", 0x258, 8, "between 1 MiB and 3 GiB") {
      0x10_0000..<0xC000_0000 ~= $0
    }
    footprint = try file.field("init_size", 0x260, 4)
    codeOffset = Int(begin)
    payload = Int(begin + first)..<Int(begin + first + length)
    compression = Compression(bytes[payload])
    self.bytes = bytes
  }

  /// The packed kernel. Behind all but gzip's own stream stand four bytes that belong to none: the length.
  public var packedKernel: ArraySlice<UInt8> { compression == .gzip ? bytes[payload] : bytes[payload].dropLast(4) }

  /// The setup header as the kernel finds it in its zero page, from 1F1h on.
  private var setupHeader: [UInt8] { Array(bytes[0x1F1..<min(0x202 + Int(bytes[0x201]), 0x290)]) }

  /// The image that unpacks itself, entered at its 64-bit entry.
  public var selfExtracting: BootImage {
    let segment = BootImage.Segment(
      address: preferredAddress, byteCount: max(footprint, UInt64(bytes.count - codeOffset)),
      file: codeOffset..<bytes.count, field: "pref_address", fieldOffset: 0x258)
    return BootImage(
      bytes: bytes, entry: preferredAddress + 0x200, segments: [segment], setupHeader: setupHeader)
  }

  /// The image with `kernel`, which was unpacked from `packedKernel`, in its place.
  ///
  /// - Throws: the first field of the kernel's ELF file that is wrong.
  public func with(kernel: [UInt8]) throws(ImageError) -> BootImage {
    let image = try BootImage.elf(kernel)
    return BootImage(bytes: kernel, entry: image.entry, segments: image.segments, setupHeader: setupHeader)
  }
}

extension BootImage {
  /// True where the image is a Linux kernel that nothing but what is said here gives the means to be a guest of
  /// `confinement` with handlers of its own. A kernel that is packed cannot be asked about SEV-ES.
  public func lacksSupport(for confinement: Confinement) -> Bool {
    guard setupHeader != nil || contains("Linux version ") else { return false }
    switch confinement {
    case .tdx: return !contains("IntelTDX")
    case .sevES: return isELF && !contains("SEV-ES")
    default: return false
    }
  }
}
