/// Little-endian fields of a file. Every offset and count in it may be a lie.
struct FileReader {
  /// The file.
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var count: UInt64 { UInt64(bytes.count) }

  /// `width` bytes, the lowest first; `nil` where the file has not got them.
  @inline(__always) func value(_ offset: UInt64, _ width: Int) -> UInt64? {
    guard offset <= count, UInt64(width) <= count - offset else { return nil }
    let first = Int(truncatingIfNeeded: offset)
    var value: UInt64 = 0
    for index in 0..<width { value |= UInt64(bytes[first + index]) << UInt64(index * 8) }
    return value
  }

  /// A signed 32-bit number.
  func signed32(_ offset: UInt64) -> Int64? {
    value(offset, 4).map { Int64(Int32(truncatingIfNeeded: $0)) }
  }

  /// A field that must be there.
  func field(_ name: String, _ offset: UInt64, _ width: Int) throws(ScanError) -> UInt64 {
    guard let value = value(offset, width) else {
      throw ScanError(name, at: offset, .truncated(needed: end(offset, UInt64(width)), available: count))
    }
    return value
  }

  /// A field that must have a value of some kind.
  @discardableResult
  func require(
    _ name: String, _ offset: UInt64, _ width: Int, _ wanted: String, _ isUsable: (UInt64) -> Bool
  ) throws(ScanError) -> UInt64 {
    let value = try field(name, offset, width)
    guard isUsable(value) else { throw ScanError(name, at: offset, .unusable(found: value, wanted: wanted)) }
    return value
  }

  /// Bytes of the file that a field at `fieldOffset` describes.
  func range(_ name: String, at fieldOffset: UInt64, _ begin: UInt64, _ length: UInt64) throws(ScanError) -> Range<Int>
  {
    guard let range = range(begin, length) else {
      throw ScanError(name, at: fieldOffset, .truncated(needed: end(begin, length), available: count))
    }
    return range
  }

  /// Bytes of the file; `nil` where it has not got them all.
  func range(_ begin: UInt64, _ length: UInt64) -> Range<Int>? {
    guard begin <= count, length <= count - begin else { return nil }
    let first = Int(truncatingIfNeeded: begin)
    return first..<first + Int(truncatingIfNeeded: length)
  }

  /// The text at an offset, up to its NUL or 4096 bytes.
  func text(_ offset: UInt64) -> ArraySlice<UInt8> {
    guard offset < count else { return [] }
    let first = Int(truncatingIfNeeded: offset)
    var end = first
    while end < bytes.count && bytes[end] != 0 && end - first < 4096 { end += 1 }
    return bytes[first..<end]
  }

  /// True where the file begins with this.
  func begins(with start: [UInt8]) -> Bool { bytes.starts(with: start) }

  private func end(_ begin: UInt64, _ length: UInt64) -> UInt64 {
    let sum = begin.addingReportingOverflow(length)
    return sum.overflow ? .max : sum.partialValue
  }
}

/// A text of a file as it may be shown: what is not printable ASCII or UTF-8 is replaced.
func shown(_ bytes: some Collection<UInt8>) -> String {
  // Nearly always.
  if bytes.allSatisfy({ 0x20...0x7E ~= $0 }) { return String(decoding: bytes, as: UTF8.self) }
  return String(
    String(decoding: bytes, as: UTF8.self).unicodeScalars.map { scalar -> Character in
      scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format
        ? "?" : Character(scalar)
    })
}
