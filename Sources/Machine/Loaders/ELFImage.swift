// System V ABI, AMD64 supplement; "Tool Interface Standard ELF", extended to 64 bits by the gABI.

extension BootImage {
  /// True where `bytes` begin as every ELF file does.
  public static func isELF(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x7F, 0x45, 0x4C, 0x46]) }

  /// An ELF64 executable for x86-64: its PT_LOAD segments belong at p_paddr, e_entry is a physical address in one.
  ///
  /// - Throws: the first field that is wrong, be it ever so absurd.
  public static func elf(_ bytes: [UInt8]) throws(ImageError) -> BootImage {
    let file = ELFReader(bytes)
    try file.require("e_ident[EI_MAG]", 0, 4, "0x464c457f, an ELF file") { $0 == 0x464C_457F }
    try file.require("e_ident[EI_CLASS]", 4, 1, "2, a 64-bit file") { $0 == 2 }
    try file.require("e_ident[EI_DATA]", 5, 1, "1, little-endian") { $0 == 1 }
    try file.require("e_ident[EI_VERSION]", 6, 1, "1") { $0 == 1 }
    try file.require("e_type", 16, 2, "2, ET_EXEC") { $0 == 2 }
    try file.require("e_machine", 18, 2, "62, EM_X86_64") { $0 == 62 }
    try file.require("e_version", 20, 4, "1") { $0 == 1 }
    let entry = try file.field("e_entry", 24, 8)
    let tableOffset = try file.field("e_phoff", 32, 8)
    try file.require("e_phentsize", 54, 2, "56") { $0 == 56 }
    let count = try file.require("e_phnum", 56, 2, "between 1 and 65534") { 1...0xFFFE ~= $0 }

    let tableEnd = tableOffset.addingReportingOverflow(count * 56)
    guard !tableEnd.overflow, tableEnd.partialValue <= file.byteCount else {
      throw ImageError(
        field: "e_phoff", offset: 32,
        .truncated(needed: tableEnd.overflow ? .max : tableEnd.partialValue, available: file.byteCount))
    }
    return try loadable(bytes, entry: entry, tableOffset: tableOffset, protocol: .longMode) {
      (found) throws(ImageError) in
      for index in 0..<count {
        let header = tableOffset + index * 56
        guard try file.field("p_type[\(index)]", header, 4) == 1 else { continue }
        let segment = try file.segment(
          index, header: header, offset: (8, 8), address: (24, 8), inFile: (32, 8), inMemory: (40, 8))
        if let segment { found.append(segment) }
      }
    }
  }

  /// An image of the PT_LOAD segments that `collect` finds, with an entry in one of them.
  static func loadable(
    _ bytes: [UInt8], entry: UInt64, tableOffset: UInt64, protocol: BootProtocol,
    collect: (inout [Segment]) throws(ImageError) -> Void
  ) throws(ImageError) -> BootImage {
    var segments: [Segment] = []
    try collect(&segments)
    guard !segments.isEmpty else {
      throw ImageError(field: "p_type", offset: tableOffset, .unusable(found: 0, wanted: "1, PT_LOAD, in some header"))
    }
    try refuseOverlaps(segments)
    guard segments.contains(where: { $0.address <= entry && entry < $0.end }) else {
      throw ImageError(field: "e_entry", offset: 24, .unusable(found: entry, wanted: "inside a PT_LOAD segment"))
    }
    return BootImage(bytes: bytes, entry: entry, segments: segments, protocol: `protocol`)
  }

  private static func refuseOverlaps(_ segments: [Segment]) throws(ImageError) {
    let ordered = segments.sorted { $0.address < $1.address }
    for (lower, upper) in zip(ordered, ordered.dropFirst()) where upper.address < lower.end {
      throw ImageError(
        field: upper.field, offset: upper.fieldOffset,
        .overlapsMachine(address: upper.address, byteCount: upper.byteCount, with: "another segment"))
    }
  }
}

/// Little-endian fields of a file, each read with its name, so that an error can say which.
struct ELFReader {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var byteCount: UInt64 { UInt64(bytes.count) }

  /// A little-endian field.
  func field(_ name: String, _ offset: UInt64, _ width: UInt64) throws(ImageError) -> UInt64 {
    let end = offset.addingReportingOverflow(width)
    guard !end.overflow, end.partialValue <= byteCount, let first = Int(exactly: offset) else {
      throw ImageError(
        field: name, offset: offset,
        .truncated(needed: end.overflow ? .max : end.partialValue, available: byteCount))
    }
    var value: UInt64 = 0
    for index in 0..<Int(width) { value |= UInt64(bytes[first + index]) << UInt64(index * 8) }
    return value
  }

  @discardableResult
  func require(
    _ name: String, _ offset: UInt64, _ width: UInt64, _ wanted: String, _ isUsable: (UInt64) -> Bool
  ) throws(ImageError) -> UInt64 {
    let value = try field(name, offset, width)
    guard isUsable(value) else {
      throw ImageError(field: name, offset: offset, .unusable(found: value, wanted: wanted))
    }
    return value
  }

  /// The segment of program header `index`, whose fields are at these offsets and of these widths; `nil` where nothing
  /// of it is loaded.
  func segment(
    _ index: UInt64, header: UInt64, offset: (at: UInt64, width: UInt64), address: (at: UInt64, width: UInt64),
    inFile: (at: UInt64, width: UInt64), inMemory: (at: UInt64, width: UInt64)
  ) throws(ImageError) -> BootImage.Segment? {
    let begin = try field("p_offset[\(index)]", header + offset.at, offset.width)
    let physical = try field("p_paddr[\(index)]", header + address.at, address.width)
    let fileBytes = try field("p_filesz[\(index)]", header + inFile.at, inFile.width)
    let memoryBytes = try field("p_memsz[\(index)]", header + inMemory.at, inMemory.width)

    let fileEnd = begin.addingReportingOverflow(fileBytes)
    guard !fileEnd.overflow, fileEnd.partialValue <= byteCount, let first = Int(exactly: begin) else {
      throw ImageError(
        field: "p_filesz[\(index)]", offset: header + inFile.at,
        .truncated(needed: fileEnd.overflow ? .max : fileEnd.partialValue, available: byteCount))
    }
    guard fileBytes <= memoryBytes else {
      throw ImageError(
        field: "p_memsz[\(index)]", offset: header + inMemory.at,
        .unusable(found: memoryBytes, wanted: "at least p_filesz, \(hexadecimal(fileBytes))"))
    }
    guard memoryBytes > 0 else { return nil }
    guard !physical.addingReportingOverflow(memoryBytes).overflow else {
      throw ImageError(
        field: "p_paddr[\(index)]", offset: header + address.at,
        .outsideMemory(address: physical, byteCount: memoryBytes))
    }
    return BootImage.Segment(
      address: physical, byteCount: memoryBytes, file: first..<first + Int(fileBytes), field: "p_paddr[\(index)]",
      fieldOffset: header + address.at)
  }
}
