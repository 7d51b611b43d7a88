public import X86

/// A file as far as a scan needs it: its code, and what says where code begins.
public struct CodeImage: Sendable {
  /// Executable bytes at one address.
  public struct Region: Sendable {
    /// The section's name, or what stands for it.
    public let name: String
    /// The address of the first byte; in a relocatable file one that the scan has chosen.
    public let address: UInt64
    /// Which bytes of `contents`.
    let bytes: Range<Int>

    var end: UInt64 { address &+ UInt64(bytes.count) }

    func contains(_ address: UInt64) -> Bool { address &- self.address < UInt64(bytes.count) }
  }

  /// What the file is, in words.
  public let format: String
  /// How its code is decoded.
  public let codeSize: CodeSize
  /// Addresses count from the beginning of each section: the file has none yet.
  public let isRelocatable: Bool
  /// The executable parts, by address, without overlaps.
  public let regions: [Region]
  /// The file's bytes, relocations applied.
  let contents: [UInt8]
  /// The file's bytes.
  let original: [UInt8]
  /// Names of addresses.
  public let symbols: SymbolTable
  /// Where code begins for certain.
  let seeds: [UInt64]
  /// Where code may begin.
  let hints: [UInt64]
  /// What is among code and is none.
  let data: [Range<UInt64>]
  /// What the kernel may patch.
  public let alternatives: Alternatives
  /// `.debug_line` and the strings that it names.
  let debugLines: DebugLineSections

  init(
    format: String, codeSize: CodeSize, isRelocatable: Bool = false, regions: [Region], contents: [UInt8],
    original: [UInt8], symbols: SymbolTable, seeds: [UInt64], hints: [UInt64] = [], data: [Range<UInt64>] = [],
    alternatives: Alternatives = Alternatives(), debugLines: DebugLineSections = DebugLineSections()
  ) {
    self.format = format
    self.codeSize = codeSize
    self.isRelocatable = isRelocatable
    self.contents = contents
    self.original = original
    self.symbols = symbols
    self.seeds = seeds
    self.hints = hints
    self.data = data
    self.alternatives = alternatives
    self.debugLines = debugLines
    var kept: [Region] = []
    for region in regions.sorted(by: { $0.address < $1.address }) where !region.bytes.isEmpty {
      // What wraps around the address space, and what lies on another's addresses, is looked at once.
      guard region.end > region.address else { continue }
      if let last = kept.last, region.address < last.end { continue }
      kept.append(region)
    }
    self.regions = kept
  }

  /// The region of an address.
  func region(of address: UInt64) -> Int? {
    var low = 0
    var high = regions.count
    while low < high {
      let middle = (low + high) / 2
      if regions[middle].address <= address { low = middle + 1 } else { high = middle }
    }
    guard low > 0, regions[low - 1].contains(address) else { return nil }
    return low - 1
  }

  /// Reads a file of any kind that needs no help: ELF, PE.
  ///
  /// - Throws: the first field that is wrong, or where the file is neither.
  public init(_ bytes: [UInt8]) throws(ScanError) {
    let file = FileReader(bytes)
    if file.begins(with: [0x7F, 0x45, 0x4C, 0x46]) {
      self = try ELFFile(file).image()
      return
    }
    if PEFile.isPE(file) {
      self = try PEFile(file).image()
      return
    }
    throw ScanError(
      "magic", at: 0,
      .unusable(
        found: file.value(0, min(4, bytes.count)) ?? 0,
        wanted: "that of an ELF, PE or Linux image, where --base is not given"))
  }

  /// A flat binary: code from its first byte on, which is at `base`.
  ///
  /// - Throws: where the file is empty or would wrap around the end of the address space.
  public init(flat bytes: [UInt8], base: UInt64, codeSize: CodeSize) throws(ScanError) {
    guard !bytes.isEmpty else { throw ScanError("image", at: 0, .truncated(needed: 1, available: 0)) }
    guard !base.addingReportingOverflow(UInt64(bytes.count)).overflow else {
      throw ScanError("--base", at: 0, .unusable(found: base, wanted: "so low that the file does not wrap around"))
    }
    self.init(
      format: "flat binary", codeSize: codeSize,
      regions: [Region(name: "flat", address: base, bytes: 0..<bytes.count)], contents: bytes, original: bytes,
      symbols: SymbolTable(), seeds: [base])
  }
}

extension CodeSize {
  /// 16, 32 or 64.
  var bitCount: Int {
    switch self {
    case .bits16: 16
    case .bits32: 32
    case .bits64: 64
    }
  }
}
