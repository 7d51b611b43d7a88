public import Inspection
import X86

/// Finds the code of an image and what leaves the guest in it, a piece at a time.
///
/// First it follows what is known to be code: symbols, relocations, unwind tables, and from there every branch. What is
/// left between is decoded from its beginning and kept where that makes sense (`Sweep`).
public struct CodeFinder {
  /// What is known of a byte.
  enum Mark {
    static let unknown: UInt8 = 0
    /// The first byte of an instruction that something leads to, and its others.
    static let start: UInt8 = 1
    static let inside: UInt8 = 2
    /// The same of one that was swept.
    static let sweptStart: UInt8 = 3
    static let sweptInside: UInt8 = 4
    static let padding: UInt8 = 5
    static let data: UInt8 = 6
  }

  /// The image.
  public let image: CodeImage
  let mmioRanges: [Range<UInt64>]?
  /// One for each byte of each region.
  var marks: [[UInt8]]
  var work: [Place] = []
  var nextSeed = 0
  var sweep = Sweep()

  /// How much has been found.
  public internal(set) var counts = ScanCounts()
  /// In the order in which they were found.
  var sites: [Site] = []

  struct Place {
    var region: Int32
    var offset: Int
  }

  /// A search that has not begun.
  ///
  /// - Parameter mmioOnly: accesses to memory are kept as sites in functions whose names one of these fits; they are
  ///   counted everywhere where this is `nil`.
  public init(_ image: CodeImage, mmioOnly: [Glob]? = nil) {
    self.image = image
    mmioRanges = mmioOnly.map { image.symbols.ranges(matching: $0) }
    marks = image.regions.map { [UInt8](repeating: Mark.unknown, count: $0.bytes.count) }
    for range in image.data {
      guard let index = image.region(of: range.lowerBound) else { continue }
      let first = Int(truncatingIfNeeded: range.lowerBound - image.regions[index].address)
      let count = min(UInt64(marks[index].count - first), range.upperBound - range.lowerBound)
      for place in first..<first + Int(truncatingIfNeeded: count) { marks[index][place] = Mark.data }
    }
  }

  /// How many bytes of code there are.
  public var byteCount: Int { image.regions.reduce(0) { $0 + $1.bytes.count } }

  /// About how much of it has been looked at, 0 to 1.
  public var share: Double {
    var swept = 0
    for (index, region) in image.regions.enumerated() where index <= sweep.region {
      swept += index < sweep.region ? region.bytes.count : sweep.offset
    }
    // Four bytes an instruction; the sweep is the smaller part.
    let followed = min(Double(counts.decoded) * 4 / Double(max(byteCount, 1)), 1)
    return 0.8 * followed + 0.2 * Double(swept) / Double(max(byteCount, 1))
  }

  /// Goes on for about so many instructions.
  ///
  /// - Returns: false where nothing is left to do.
  public mutating func step(instructions: Int) -> Bool {
    let limit = counts.decoded &+ max(instructions, 1)
    while counts.decoded < limit {
      if let place = work.popLast() {
        follow(place)
      } else if let seed = takeSeed() {
        if let region = image.region(of: seed) {
          let offset = Int(truncatingIfNeeded: seed - image.regions[region].address)
          work.append(Place(region: Int32(truncatingIfNeeded: region), offset: offset))
        }
      } else if takeHint() {
        continue
      } else if !sweepOn() {
        return false
      }
    }
    return true
  }

  private mutating func takeSeed() -> UInt64? {
    let own = image.seeds.count
    defer { nextSeed += 1 }
    if nextSeed < own { return image.seeds[nextSeed] }
    let alternative = nextSeed - own
    if alternative == 0 { sweep.alternativeSeeds = image.alternatives.seeds }
    guard alternative < sweep.alternativeSeeds.count else {
      nextSeed -= 1
      return nil
    }
    return sweep.alternativeSeeds[alternative]
  }

  /// Looks at a place that may be code: it is treated as what is swept.
  private mutating func takeHint() -> Bool {
    guard sweep.nextHint < image.hints.count else { return false }
    let hint = image.hints[sweep.nextHint]
    sweep.nextHint += 1
    counts.decoded &+= 1
    // A file may have more pointers than it has code.
    guard let region = image.region(of: hint), sweep.hintsSpent < 4 * byteCount else { return true }
    let offset = Int(truncatingIfNeeded: hint - image.regions[region].address)
    if marks[region][offset] == Mark.unknown && textLength(region, offset) == 0 {
      if let end = stretchEnd(region, offset) { keep(region, offset, end) }
    }
    return true
  }

  /// Everything at once.
  public mutating func run() -> ScanResult {
    while step(instructions: 1 << 20) {}
    return result
  }

  /// What has been found, sites by address.
  public var result: ScanResult {
    ScanResult(
      image: image, counts: counts,
      sites: sites.sorted { ($0.region, $0.offset) < ($1.region, $1.offset) }, listsMMIO: mmioRanges != nil)
  }

  // MARK: Following code

  /// The bytes at a place.
  @inline(__always) func window(_ first: Int, _ end: Int) -> InstructionBytes {
    var window = InstructionBytes()
    let count = min(end - first, 15)
    window.count = count
    for index in 0..<count { window.bytes[index] = image.contents[first + index] }
    return window
  }

  /// Decodes from a place on until the code ends, leaves, or meets what is known.
  private mutating func follow(_ place: Place) {
    let index = Int(place.region)
    let region = image.regions[index]
    let base = region.bytes.lowerBound
    let count = region.bytes.count
    var offset = place.offset
    while offset < count && marks[index][offset] == Mark.unknown {
      counts.decoded &+= 1
      let instruction: Instruction
      do throws(DecodeError) {
        instruction = try Instruction(
          decoding: window(base + offset, region.bytes.upperBound), codeSize: image.codeSize)
      } catch { return counts.undecodable += 1 }
      let length = Int(instruction.length)
      for byte in offset + 1..<offset + length where marks[index][byte] != Mark.unknown {
        // In the middle of another: one of the two is no code, or somebody is clever.
        return counts.overlaps += 1
      }
      take(instruction, index, offset, length, isSwept: false)
      if let marker = emulationPrefix(instruction, base + offset, region.bytes.upperBound) {
        offset = mark(marker, index, offset, isSwept: false)
        continue
      }
      branch(instruction, region, index, offset + length)
      offset += length
      if instruction.endsFlow { return }
    }
  }

  /// Counts an instruction, and notes it where it matters.
  @inline(__always)
  mutating func take(_ instruction: Instruction, _ region: Int, _ offset: Int, _ length: Int, isSwept: Bool) {
    marks[region][offset] = isSwept ? Mark.sweptStart : Mark.start
    for byte in offset + 1..<offset + length { marks[region][byte] = isSwept ? Mark.sweptInside : Mark.inside }
    counts.instructions += 1
    if isSwept { counts.sweptInstructions += 1 }
    if let form = ExitForm(instruction) {
      add(Site(kind: .exit(form), region: region, offset: offset, length: length, isSwept: isSwept))
    } else if instruction.mayTouchDevice, let form = MMIOForm(instruction) {
      takeMMIO(instruction, form, region, offset, length, isSwept: isSwept)
    }
  }

  /// No real file comes near a million places; what is made of nothing else must not fill the memory.
  private mutating func add(_ site: Site) {
    if sites.count < 1 << 20 { sites.append(site) } else { counts.unlisted += 1 }
  }

  private mutating func takeMMIO(
    _ instruction: Instruction, _ form: MMIOForm, _ region: Int, _ offset: Int, _ length: Int, isSwept: Bool
  ) {
    if let mmioRanges {
      let address = image.regions[region].address &+ UInt64(offset)
      var low = 0
      var high = mmioRanges.count
      while low < high {
        let middle = (low + high) / 2
        if mmioRanges[middle].lowerBound <= address { low = middle + 1 } else { high = middle }
      }
      guard low > 0, mmioRanges[low - 1].contains(address) else { return }
      add(Site(kind: .mmio(form), region: region, offset: offset, length: length, isSwept: isSwept))
    }
    counts.mmio[Int(form.rawValue)] += 1
  }

  /// `ud2` and three letters (Linux, arch/x86/include/asm/emulate_prefix.h).
  func emulationPrefix(_ instruction: Instruction, _ first: Int, _ end: Int) -> Int? {
    guard instruction.mnemonic == .ud2, instruction.length == 2, end - first >= 5 else { return nil }
    let letters = image.contents[first + 2..<first + 5]
    return letters.elementsEqual("kvm".utf8) || letters.elementsEqual("xen".utf8) ? 5 : nil
  }

  /// Makes a marker of so many bytes a site.
  ///
  /// - Returns: where it ends.
  mutating func mark(_ length: Int, _ region: Int, _ offset: Int, isSwept: Bool) -> Int {
    for byte in offset + 1..<offset + length { marks[region][byte] = isSwept ? Mark.sweptInside : Mark.inside }
    add(Site(kind: .emulationPrefix, region: region, offset: offset, length: length, isSwept: isSwept))
    return offset + length
  }

  /// Remembers where a branch goes.
  @inline(__always)
  private mutating func branch(_ instruction: Instruction, _ region: CodeImage.Region, _ index: Int, _ next: Int) {
    guard instruction.operands[0].kind == .relative else { return }
    let mask = Width(rawValue: instruction.operands[0].byteCount)?.mask ?? ~0
    let wide = region.address &+ UInt64(next) &+ UInt64(bitPattern: instruction.immediate)
    let target = image.codeSize == .bits64 ? wide : wide & mask
    if region.contains(target) {
      let offset = Int(truncatingIfNeeded: target &- region.address)
      if marks[index][offset] == Mark.unknown {
        work.append(Place(region: Int32(truncatingIfNeeded: index), offset: offset))
      }
    } else if let other = image.region(of: target) {
      let offset = Int(truncatingIfNeeded: target &- image.regions[other].address)
      if marks[other][offset] == Mark.unknown {
        work.append(Place(region: Int32(truncatingIfNeeded: other), offset: offset))
      }
    }
  }
}

extension Instruction {
  /// True where what follows is not run next. UD2 is not here: Linux goes on behind a WARN.
  @inline(__always) var endsFlow: Bool {
    switch mnemonic {
    case .jmp, .jmpf, .ret, .retf, .iret, .int3, .sysret, .sysexit, .rsm, .uiret: true
    default: false
    }
  }

  /// False for accesses that surely are none to a device: on the stack, relative to FS, GS or RIP.
  @inline(__always) var mayTouchDevice: Bool {
    let isFirst = operands[0].kind == .memory
    guard isFirst || operands[1].kind == .memory || operands[2].kind == .memory else {
      return attributes.contains(.string) && !attributes.contains(.io)
    }
    guard !memory.isRIPRelative, segmentOverride != .fs, segmentOverride != .gs else { return false }
    return memory.base != .rsp
  }
}

/// How much a scan has seen.
public struct ScanCounts: Sendable, Equatable {
  /// Attempts at an instruction.
  var decoded = 0
  /// Instructions, swept ones too.
  public internal(set) var instructions = 0
  /// Those that nothing leads to.
  public internal(set) var sweptInstructions = 0
  /// Bytes between functions.
  public internal(set) var paddingBytes = 0
  /// Bytes that make no sense as code, or that a symbol says are none.
  public internal(set) var dataBytes = 0
  /// Places where code that something leads to is no instruction.
  public internal(set) var undecodable = 0
  /// Branches into the middle of an instruction.
  public internal(set) var overlaps = 0
  /// Places beyond the first million, which are not kept.
  public internal(set) var unlisted = 0
  /// Accesses to memory by `MMIOForm`.
  var mmio = [Int](repeating: 0, count: MMIOForm.allCases.count)

  /// How many accesses of a form there are.
  public func mmio(_ form: MMIOForm) -> Int { mmio[Int(form.rawValue)] }
}

/// What a scan has found.
public struct ScanResult: Sendable {
  /// The image.
  public let image: CodeImage
  /// How much it has seen.
  public let counts: ScanCounts
  /// By address.
  public var sites: [Site]
  /// True where accesses to memory are among the sites.
  public let listsMMIO: Bool
}
