/// What an assembler writes: a relocatable ELF64 file (System V ABI, AMD64 supplement).
public enum ObjectFile {
  /// The bytes of `.text`.
  ///
  /// - Throws: where the file has none, or is no such file.
  public static func text(_ bytes: [UInt8]) throws(CorpusError) -> [UInt8] {
    func field(_ offset: Int, _ count: Int) throws(CorpusError) -> Int {
      guard offset >= 0, offset <= bytes.count - count else { throw CorpusError("object file", "is cut off") }
      let value = bytes[offset..<offset + count].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      guard let number = Int(exactly: value), number <= bytes.count else {
        throw CorpusError("object file", "has an offset beyond its end")
      }
      return number
    }
    guard bytes.starts(with: [0x7F, 0x45, 0x4C, 0x46, 2, 1]) else {
      throw CorpusError("object file", "is no little-endian ELF64 file")
    }
    let table = try field(40, 8)
    let count = try field(60, 2)
    guard count <= (bytes.count - table) / 64 else { throw CorpusError("object file", "is cut off") }
    let nameSection = try field(62, 2)
    let names = try field(table + 64 * nameSection + 24, 8)
    for section in 0..<count {
      let header = table + 64 * section
      let name = names + (try field(header, 4))
      guard bytes[min(name, bytes.count)...].starts(with: Array(".text\0".utf8)) else { continue }
      let begin = try field(header + 24, 8)
      let size = try field(header + 32, 8)
      guard begin + size <= bytes.count else { throw CorpusError("object file", "is cut off") }
      return Array(bytes[begin..<begin + size])
    }
    throw CorpusError("object file", "has no .text")
  }
}
