public import X86

/// One entry of Linux's `.altinstructions`: code that the kernel replaces at boot where the processor has a feature.
struct Alternative: Sendable {
  var original: UInt64
  var replacement: UInt64
  /// Word × 32 + bit of arch/x86/include/asm/cpufeatures.h.
  var feature: UInt16
  /// Replaced where the feature is missing.
  var isInverted: Bool
  var originalLength: UInt8
  var replacementLength: UInt8
}

/// What a Linux kernel or module patches when it starts.
public struct Alternatives: Sendable {
  /// In the order of the section.
  private(set) var entries: [Alternative] = []
  /// Bytes of an entry as it was read: 12 (Linux 6.1), 13 (to 5.12), 14 (6.3 and later); 0 where the section is there
  /// and has none of these layouts; `nil` where there is no section.
  public private(set) var entrySize: Int?
  /// Calls through `pv_ops` that are replaced by direct ones (`.parainstructions`, to 6.7).
  private(set) var paravirt: [Range<UInt64>] = []
  /// Entries by original address, and where each group begins.
  private var groups: [Group] = []
  private var byReplacement: [(address: UInt64, length: UInt8, entry: Int)] = []

  private struct Group: Sendable {
    var address: UInt64
    var length: UInt8
    /// In the order of the section: a later one overwrites an earlier one.
    var entries: [Int]
  }

  /// How many places are described.
  public var count: Int { entries.count }
  /// How many calls are described.
  public var paravirtCount: Int { paravirt.count }

  init() {}

  /// Reads the sections; what is not as one of the layouts says is not read at all.
  init(
    _ file: FileReader, entries section: (bytes: Range<Int>, address: UInt64)?, paravirt table: Range<Int>?,
    regions: [CodeImage.Region]
  ) {
    let ordered = regions.sorted { $0.address < $1.address }
    if let section {
      entrySize = 0
      for size in [14, 12, 13] where section.bytes.count % size == 0 {
        if let found = Self.read(file, section.bytes, section.address, size, ordered) {
          entries = found
          entrySize = size
          break
        }
      }
      group()
    }
    if let table {
      // Linux 6.1, struct paravirt_patch_site: an address, a type, a length, padding.
      for index in 0..<table.count / 16 {
        let place = UInt64(table.lowerBound + index * 16)
        guard let address = file.value(place, 8), let length = file.value(place + 9, 1),
          Self.isCode(address, length, ordered)
        else { continue }
        paravirt.append(address..<address + length)
      }
      paravirt.sort { $0.lowerBound < $1.lowerBound }
    }
  }

  private static func isCode(_ address: UInt64, _ length: UInt64, _ regions: [CodeImage.Region]) -> Bool {
    var low = 0
    var high = regions.count
    while low < high {
      let middle = (low + high) / 2
      if regions[middle].address <= address { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return false }
    let offset = address - regions[low - 1].address
    let count = UInt64(regions[low - 1].bytes.count)
    return offset < count && length <= count - offset
  }

  /// Linux, arch/x86/include/asm/alternative.h, struct alt_instr.
  private static func read(
    _ file: FileReader, _ bytes: Range<Int>, _ address: UInt64, _ size: Int, _ regions: [CodeImage.Region]
  ) -> [Alternative]? {
    var found: [Alternative] = []
    for index in 0..<bytes.count / size {
      let place = UInt64(bytes.lowerBound + index * size)
      let here = address &+ UInt64(index * size)
      guard let first = file.signed32(place), let second = file.signed32(place + 4),
        let feature = file.value(place + 8, 2), let flags = size == 14 ? file.value(place + 10, 2) : 0,
        let originalLength = file.value(place + (size == 14 ? 12 : 10), 1),
        let replacementLength = file.value(place + (size == 14 ? 13 : 11), 1)
      else { return nil }
      let entry = Alternative(
        original: here &+ UInt64(bitPattern: first), replacement: here &+ 4 &+ UInt64(bitPattern: second),
        feature: UInt16(truncatingIfNeeded: size == 14 ? feature : feature & 0x7FFF),
        isInverted: size == 14 ? flags & 1 != 0 : feature & 0x8000 != 0,
        originalLength: UInt8(truncatingIfNeeded: originalLength),
        replacementLength: UInt8(truncatingIfNeeded: replacementLength))
      // NCAPINTS and NBUGINTS have always been fewer than 32 words together.
      guard entry.feature < 32 * 32, flags < 16, replacementLength <= originalLength, originalLength > 0,
        isCode(entry.original, originalLength, regions),
        replacementLength == 0 || isCode(entry.replacement, replacementLength, regions)
      else { return nil }
      found.append(entry)
    }
    return found
  }

  private mutating func group() {
    for index in entries.indices.sorted(by: {
      entries[$0].original != entries[$1].original ? entries[$0].original < entries[$1].original : $0 < $1
    }) {
      let entry = entries[index]
      if groups.last?.address == entry.original {
        // Linux nests a handful; a hostile file any number.
        if groups[groups.count - 1].entries.count < 64 { groups[groups.count - 1].entries.append(index) }
        groups[groups.count - 1].length = max(groups[groups.count - 1].length, entry.originalLength)
      } else {
        groups.append(Group(address: entry.original, length: entry.originalLength, entries: [index]))
      }
    }
    byReplacement = entries.indices.filter { entries[$0].replacementLength > 0 }.map {
      (entries[$0].replacement, entries[$0].replacementLength, $0)
    }.sorted { $0.address < $1.address }
  }

  /// Where both kinds of code begin.
  var seeds: [UInt64] { entries.flatMap { $0.replacementLength > 0 ? [$0.original, $0.replacement] : [$0.original] } }

  // MARK: What is left of a place

  /// Whether code at an address runs in a guest of a model.
  public enum Activity: Sendable, Equatable {
    /// Nothing patches it, or what patches it leaves it.
    case runs
    /// It is patched away, or is a replacement that is not used.
    case isPatchedAway
    /// A feature decides that a guest of the model may have or not.
    case depends
  }

  /// What becomes of the code at an address in a guest of `model`, and which features decide it.
  public func activity(of address: UInt64, in model: Confinement) -> Activity {
    if let place = Self.last(byReplacement.count, { byReplacement[$0].address <= address }) {
      let (start, length, entry) = byReplacement[place]
      if address - start < UInt64(length) { return fate(group(of: entries[entry].original), entry, model) }
    }
    if let group = group(of: address) { return fate(group, nil, model) }
    if let place = Self.last(paravirt.count, { paravirt[$0].lowerBound <= address }), paravirt[place].contains(address)
    {
      return .isPatchedAway
    }
    return .runs
  }

  /// The names of the features that decide about an address, with `!` where it is the missing feature that counts.
  public func features(of address: UInt64) -> [String] {
    var decisive: [Int] = []
    if let place = Self.last(byReplacement.count, { byReplacement[$0].address <= address }),
      address - byReplacement[place].address < UInt64(byReplacement[place].length)
    {
      decisive = [byReplacement[place].entry]
    } else if let group = group(of: address) {
      decisive = groups[group].entries
    }
    var names: [String] = []
    for index in decisive {
      let name = (entries[index].isInverted ? "!" : "") + KernelFeature.name(entries[index].feature)
      if !names.contains(name) { names.append(name) }
    }
    return names
  }

  private func group(of address: UInt64) -> Int? {
    guard let place = Self.last(groups.count, { groups[$0].address <= address }),
      address - groups[place].address < UInt64(groups[place].length)
    else { return nil }
    return place
  }

  /// The last of `count` for which a condition holds that holds up to some point and not behind it.
  private static func last(_ count: Int, _ holds: (Int) -> Bool) -> Int? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }

  /// What becomes of one of the versions of a group: of a replacement, or of the original where `entry` is `nil`.
  private func fate(_ group: Int?, _ entry: Int?, _ model: Confinement) -> Activity {
    guard let group else { return .runs }
    // The versions that may be in place after each entry has been looked at; -1 is the original.
    var possible: Set<Int> = [-1]
    for index in groups[group].entries {
      switch KernelFeature.isPresent(entries[index].feature, in: model) {
      case .some(let isPresent): if isPresent != entries[index].isInverted { possible = [index] }
      case nil: possible.insert(index)
      }
    }
    guard possible.contains(entry ?? -1) else { return .isPatchedAway }
    return possible.count == 1 ? .runs : .depends
  }
}

/// The features of Linux that say what kind of guest it is (arch/x86/include/asm/cpufeatures.h: the same numbers in 5.16
/// to 6.18).
enum KernelFeature {
  private static let names: [UInt16: String] = [
    1 * 32 + 27: "RDTSCP", 3 * 32 + 18: "LFENCE_RDTSC", 3 * 32 + 21: "ALWAYS", 4 * 32 + 31: "HYPERVISOR",
    8 * 32 + 15: "VMMCALL", 8 * 32 + 16: "XENPV", 8 * 32 + 18: "VMCALL", 8 * 32 + 19: "VMW_VMMCALL",
    8 * 32 + 22: "TDX_GUEST",
  ]

  static func name(_ feature: UInt16) -> String { names[feature] ?? "feature \(feature / 32)*32+\(feature % 32)" }

  /// Whether a guest of a model has a feature; `nil` where some have it and some have not.
  static func isPresent(_ feature: UInt16, in model: Confinement) -> Bool? {
    switch names[feature] {
    case "ALWAYS", "HYPERVISOR": true
    case "XENPV": false
    case "VMMCALL": model == .svm || model == .sevES
    case "TDX_GUEST": model == .tdx
    default: nil
    }
  }
}
