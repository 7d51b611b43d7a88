// UEFI Platform Initialization specification, vol. 3: firmware volumes, files and sections.

/// What is in a flash image, as OVMF's: images of code, and parts that are packed.
public struct FirmwareVolume: Sendable {
  /// One thing in a volume.
  public enum Item: Sendable {
    /// A PE or TE image, with the name of its file: what the file calls itself, or else its GUID.
    case image(name: String, bytes: [UInt8])
    /// Sections that LZMA has packed; what is unpacked is read by `init(sections:)`.
    case packed([UInt8])
  }

  /// In the order of the file.
  public private(set) var items: [Item] = []

  /// True where the file has a firmware volume.
  public static func isFirmware(_ bytes: [UInt8]) -> Bool { firstVolume(FileReader(bytes), 0) != nil }

  /// Reads all volumes of a flash image.
  ///
  /// - Throws: the first field that is wrong.
  public init(_ bytes: [UInt8]) throws(ScanError) {
    let file = FileReader(bytes)
    var place = 0
    while let volume = Self.firstVolume(file, place) { place = try readVolume(file, volume, bytes.count, depth: 0) }
  }

  /// Reads sections that were packed.
  ///
  /// - Throws: the first field that is wrong.
  public init(sections bytes: [UInt8]) throws(ScanError) {
    try readSections(FileReader(bytes), 0..<bytes.count, name: "", depth: 1)
  }

  /// The next place with the signature of a volume, which begins 40 bytes before it.
  private static func firstVolume(_ file: FileReader, _ from: Int) -> Int? {
    var place = from
    while place + 56 <= file.bytes.count {
      if file.bytes[place + 40] == 0x5F && file.value(UInt64(place) + 40, 4) == 0x4856_465F { return place }
      place += 8
    }
    return nil
  }

  /// - Returns: where the volume ends.
  private mutating func readVolume(_ file: FileReader, _ begin: Int, _ end: Int, depth: Int) throws(ScanError) -> Int {
    let start = UInt64(begin)
    let length = try file.require("FvLength", start + 32, 8, "inside the file, and no less than its header") {
      $0 >= 72 && $0 <= UInt64(end - begin)
    }
    let header = try file.require("HeaderLength", start + 48, 2, "between 56 and FvLength") { 56...length ~= $0 }
    let extended = try file.field("ExtHeaderOffset", start + 52, 2)
    var place = start + header
    if extended > 0, let size = file.value(start + extended + 16, 4), extended + size <= length {
      place = start + extended + size
    }
    let volumeEnd = start + length
    // Files begin at multiples of 8 of the volume.
    while true {
      place = start + (place - start + 7) / 8 * 8
      guard place + 24 <= volumeEnd, let type = file.value(place + 18, 1), let attributes = file.value(place + 19, 1),
        let small = file.value(place + 20, 3)
      else { break }
      // Free space is all ones.
      if type == 0xFF && small == 0xFF_FFFF { break }
      var fileHeader: UInt64 = 24
      var size = small
      if attributes & 1 != 0 {
        size = try file.field("ExtendedSize", place + 24, 8)
        fileHeader = 32
      }
      guard size >= fileHeader, size <= volumeEnd - place else {
        // Some volumes hold no files at all: variables, for one.
        if place == start + header { break }
        throw ScanError("Size", at: place + 20, .unusable(found: size, wanted: "inside the volume"))
      }
      // EFI_FV_FILETYPE_RAW and the padding have no sections.
      if type != 1 && type != 0xF0 {
        try readSections(
          file, Int(place + fileHeader)..<Int(place + size), name: Self.identifier(file, place), depth: depth)
      }
      place += size
    }
    return Int(volumeEnd)
  }

  private mutating func readSections(
    _ file: FileReader, _ bytes: Range<Int>, name: String, depth: Int
  ) throws(ScanError) {
    // Volumes in volumes in volumes: real ones are three deep.
    guard depth < 8 else { return }
    var images: [[UInt8]] = []
    var title = name
    var place = bytes.lowerBound
    while place + 4 <= bytes.upperBound {
      let start = UInt64(place)
      guard let small = file.value(start, 3), let type = file.value(start + 3, 1) else { break }
      let isLong = small == 0xFF_FFFF
      let header = isLong ? 8 : 4
      let size = isLong ? try file.field("ExtendedSize", start + 4, 4) : small
      guard size >= UInt64(header), size <= UInt64(bytes.upperBound - place) else {
        throw ScanError("Size", at: start, .unusable(found: size, wanted: "inside the file of the volume"))
      }
      let content = place + header..<place + Int(size)
      switch type {
      case 0x10, 0x12: images.append(Array(file.bytes[content]))
      case 0x15: title = Self.wideText(file, content)
      case 0x17:
        if let volume = Self.firstVolume(file, content.lowerBound), volume == content.lowerBound {
          _ = try readVolume(file, volume, content.upperBound, depth: depth + 1)
        }
      case 0x01:
        // Not compressed, though it could be.
        if file.value(UInt64(content.lowerBound) + 4, 1) == 0 && content.count > 5 {
          try readSections(file, content.lowerBound + 5..<content.upperBound, name: name, depth: depth + 1)
        }
      case 0x02:
        guard let offset = file.value(UInt64(content.lowerBound) + 16, 2), offset >= UInt64(header) + 20, offset <= size
        else {
          throw ScanError("DataOffset", at: UInt64(content.lowerBound) + 16, .unusable(found: 0, wanted: "inside"))
        }
        let data = place + Int(offset)..<content.upperBound
        if Self.identifier(file, UInt64(content.lowerBound)) == "EE4E5898-3914-4259-9D6E-DC7BD79403CF" {
          items.append(.packed(Array(file.bytes[data])))
        } else {
          try readSections(file, data, name: name, depth: depth + 1)
        }
      default: break
      }
      // Sections begin at multiples of 4 of the file's contents.
      place = bytes.lowerBound + (place - bytes.lowerBound + Int(size) + 3) / 4 * 4
    }
    for image in images { items.append(.image(name: title, bytes: image)) }
  }

  /// Sixteen bytes as a GUID is written.
  private static func identifier(_ file: FileReader, _ place: UInt64) -> String {
    func digits(_ offset: UInt64, _ width: Int) -> String {
      let text = String(file.value(place + offset, width) ?? 0, radix: 16, uppercase: true)
      return String(repeating: "0", count: max(width * 2 - text.count, 0)) + text
    }
    let tail = (8..<16).map { digits(UInt64($0), 1) }
    return [digits(0, 4), digits(4, 2), digits(6, 2), tail[..<2].joined(), tail[2...].joined()].joined(separator: "-")
  }

  private static func wideText(_ file: FileReader, _ bytes: Range<Int>) -> String {
    var text: [UInt8] = []
    var place = bytes.lowerBound
    while place + 2 <= bytes.upperBound && text.count < 256 {
      let letter = file.value(UInt64(place), 2) ?? 0
      if letter == 0 { break }
      text.append(0x20...0x7E ~= letter ? UInt8(truncatingIfNeeded: letter) : UInt8(ascii: "?"))
      place += 2
    }
    return shown(text)
  }
}
