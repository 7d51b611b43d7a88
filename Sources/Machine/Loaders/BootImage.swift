import Memory

/// A guest program, parsed and checked against its own file, with its bytes.
public struct BootImage: Sendable {
  /// Bytes of the file that belong at one guest-physical address.
  public struct Segment: Sendable, Equatable {
    /// Where in guest-physical memory.
    public let address: UInt64
    /// How many bytes of memory; what the file does not fill is zero.
    public let byteCount: UInt64
    /// Which bytes of the file.
    public let file: Range<Int>
    /// The field that says where, for error messages.
    let field: String
    /// The offset of that field.
    let fieldOffset: UInt64

    var end: UInt64 { address + byteCount }
  }

  /// How a guest is entered, and what it is told.
  public enum BootProtocol: Sendable {
    /// Long mode, with Linux's zero page in RSI.
    case longMode
    /// 32-bit protected mode, with Xen's start information in EBX.
    case pvh
    /// 32-bit protected mode, with multiboot information in EBX.
    case multiboot
  }

  /// How the guest is entered.
  public let bootProtocol: BootProtocol
  /// Where the guest's first instruction is.
  public let entry: UInt64
  /// What goes where; no two overlap.
  public let segments: [Segment]
  /// What a Linux image says of itself, from 1F1h of its zero page on; `nil` for all others.
  let setupHeader: [UInt8]?
  private let bytes: [UInt8]

  init(
    bytes: [UInt8], entry: UInt64, segments: [Segment], protocol: BootProtocol = .longMode, setupHeader: [UInt8]? = nil
  ) {
    self.bytes = bytes
    self.setupHeader = setupHeader
    bootProtocol = `protocol`
    self.entry = entry
    self.segments = segments
  }

  /// A flat binary: 64-bit code whose first byte is its entry, at `base`.
  ///
  /// - Throws: where the file is empty or would wrap around the end of the address space.
  public static func flat(_ bytes: [UInt8], base: UInt64) throws(ImageError) -> BootImage {
    guard !bytes.isEmpty else {
      throw ImageError(field: "image", offset: 0, .truncated(needed: 1, available: 0))
    }
    let byteCount = UInt64(bytes.count)
    guard !base.addingReportingOverflow(byteCount).overflow else {
      throw ImageError(field: "base", offset: 0, .outsideMemory(address: base, byteCount: byteCount))
    }
    let segment = Segment(
      address: base, byteCount: byteCount, file: 0..<bytes.count, field: "base", fieldOffset: 0)
    return BootImage(bytes: bytes, entry: base, segments: [segment])
  }

  /// The image as PVH enters it: at the address that its ELF note gives.
  ///
  /// - Throws: where it has no such note, or one that points outside it.
  public func enteredByPVH() throws(ImageError) -> BootImage {
    let entry = try Self.pvhEntry(bytes)
    guard segments.contains(where: { $0.address <= entry && entry < $0.end }) else {
      throw ImageError(
        field: "XEN_ELFNOTE_PHYS32_ENTRY", offset: 0, .unusable(found: entry, wanted: "inside a PT_LOAD segment"))
    }
    return BootImage(bytes: bytes, entry: entry, segments: segments, protocol: .pvh)
  }

  /// True where the file is an ELF file.
  var isELF: Bool { Self.isELF(bytes) }

  /// True where the file has `text` somewhere.
  func contains(_ text: StaticString) -> Bool {
    let wanted = Array("\(text)".utf8)
    guard let first = wanted.first else { return true }
    var begin = bytes.startIndex
    while let found = bytes[begin...].firstIndex(of: first) {
      if bytes[found...].starts(with: wanted) { return true }
      begin = found + 1
    }
    return false
  }

  /// The highest address that the image takes.
  var end: UInt64 { segments.map(\.end).max() ?? 0 }

  /// Puts the segments into memory.
  ///
  /// - Throws: where one is not wholly RAM, or lies on one of `reserved`, with nothing written.
  func place(in memory: borrowing GuestMemory, avoiding reserved: [ReservedRange]) throws(ImageError) {
    for segment in segments {
      guard let byteCount = Int(exactly: segment.byteCount), memory.isRAM(segment.address, count: byteCount) else {
        throw ImageError(
          field: segment.field, offset: segment.fieldOffset,
          .outsideMemory(address: segment.address, byteCount: segment.byteCount))
      }
      for range in reserved where segment.address < range.addresses.upperBound {
        guard segment.end <= range.addresses.lowerBound else {
          throw ImageError(
            field: segment.field, offset: segment.fieldOffset,
            .overlapsMachine(address: segment.address, byteCount: segment.byteCount, with: range.name))
        }
      }
    }
    for segment in segments {
      guard memory.place(bytes.span.extracting(segment.file), at: segment.address) else {
        throw ImageError(
          field: segment.field, offset: segment.fieldOffset,
          .outsideMemory(address: segment.address, byteCount: segment.byteCount))
      }
    }
  }
}

/// Guest-physical memory that the machine fills before the guest starts.
struct ReservedRange: Sendable {
  let name: String
  let addresses: Range<UInt64>
}
