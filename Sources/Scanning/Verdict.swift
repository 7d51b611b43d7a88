public import Inspection
public import X86

/// What becomes of a place in a guest of one model with one handler.
public enum Verdict: String, CaseIterable, Sendable {
  /// Nothing leaves the guest.
  case stays
  /// The hypervisor gets it.
  case host
  /// #VC or #VE, and the handler takes it.
  case handled
  /// #VC or #VE that the handler does not take, or an exception that nobody makes good.
  case refused
  /// The kernel has put something else in its place.
  case patched
  /// VMGEXIT outside SEV-ES and TDCALL outside TDX: only a guest that knows which model it is in runs them.
  case foreign

  /// The word in a table.
  var word: String {
    switch self {
    case .stays: "-"
    case .host: "host"
    case .handled: "yes"
    case .refused: "no"
    case .patched: "patched"
    case .foreign: "other"
    }
  }
}

/// One column of a scan: a model, and who takes what it makes of an exit.
public struct ScanColumn: Sendable {
  /// The model.
  public let model: Confinement
  /// The handler; `nil` for a plain guest of KVM.
  public let table: HandlerTable?

  /// A model as the command line writes it.
  public static func name(_ model: Confinement) -> String { model == .sevES ? "sev-es" : "\(model)" }

  /// `sev-es linux-vc`, `vmx`.
  public var name: String { ([Self.name(model)] + (table.map { [$0.handler] } ?? [])).joined(separator: " ") }

  /// A column of a model: each handler of `handlers` that is for it, or every one that is known where that is empty.
  public static func columns(of models: [Confinement], handlers: [String]) -> [ScanColumn] {
    models.flatMap { model -> [ScanColumn] in
      let known = HandlerTable.all.filter { $0.model == model }
      if !handlers.isEmpty {
        return known.filter { handlers.contains($0.handler) }.map { ScanColumn(model: model, table: $0) }
      }
      let isPlain = model == .vmx || model == .svm
      return isPlain ? [ScanColumn(model: model, table: nil)] : known.map { ScanColumn(model: model, table: $0) }
    }
  }

  /// What becomes of an instruction that leaves.
  func verdict(_ form: ExitForm, _ instruction: Instruction) -> Verdict {
    if form == .vmgexit && model != .sevES || form == .tdcall && model != .tdx { return .foreign }
    return switch InstructionEffects(instruction)[model] {
    case .noExit, .module: .stays
    case .exit, .rewritten, .automatic: .host
    case .vc, .ve: table?.handles(form) == true ? .handled : .refused
    case .fault: .refused
    }
  }

  /// What becomes of an access to a device.
  func verdict(_ form: MMIOForm) -> Verdict {
    guard let table else { return .host }
    return table.handles(form) ? .handled : .refused
  }
}

extension ScanResult {
  /// The instruction of a site.
  public func instruction(_ site: Site) -> Instruction? {
    let region = image.regions[site.region]
    let first = region.bytes.lowerBound + site.offset
    var window = InstructionBytes()
    for byte in image.original[first..<min(first + 15, region.bytes.upperBound)] { window.append(byte) }
    return try? Instruction(decoding: window, codeSize: image.codeSize)
  }

  /// Where a site is.
  public func address(_ site: Site) -> UInt64 { image.regions[site.region].address &+ UInt64(site.offset) }

  /// What becomes of a site.
  public func verdict(_ site: Site, _ column: ScanColumn) -> Verdict {
    if image.alternatives.activity(of: address(site), in: column.model) == .isPatchedAway { return .patched }
    switch site.kind {
    case .exit(let form): return instruction(site).map { column.verdict(form, $0) } ?? .refused
    case .mmio(let form): return column.verdict(form)
    // Only a hypervisor that was told to knows it; to all others it is UD2.
    case .emulationPrefix: return column.model == .vmx || column.model == .svm ? .host : .refused
    }
  }
}

/// How many sites of a class have which verdict in one column.
public struct VerdictCounts: Sendable, Equatable {
  private var counts = [Int](repeating: 0, count: Verdict.allCases.count)

  /// None yet.
  init() {}

  /// How many have a verdict.
  public internal(set) subscript(_ verdict: Verdict) -> Int {
    get { counts[Verdict.allCases.firstIndex(of: verdict) ?? 0] }
    set { counts[Verdict.allCases.firstIndex(of: verdict) ?? 0] = newValue }
  }

  /// How many there are.
  public var total: Int { counts.reduce(0, +) }

  /// The gravest verdict, and how many of how many where it is not all of them.
  var cell: String {
    for verdict in [Verdict.refused, .handled, .host, .stays, .patched, .foreign] where self[verdict] > 0 {
      return self[verdict] == total ? verdict.word : "\(verdict.word) \(self[verdict])/\(total)"
    }
    return ""
  }
}

/// The sites of a file by class, judged.
public struct ScanTable: Sendable {
  /// One class.
  public struct Row: Sendable {
    /// The class.
    public let `class`: SiteClass
    /// In the order of the columns.
    public let verdicts: [VerdictCounts]
    /// How many sites.
    public let count: Int
  }

  /// What was asked about.
  public let columns: [ScanColumn]
  /// Classes that have sites.
  public let rows: [Row]
  /// The verdicts of each site, in the order of the columns.
  let siteVerdicts: [[Verdict]]

  /// Judges what a scan has found.
  public init(_ result: ScanResult, _ columns: [ScanColumn]) {
    self.columns = columns
    var counts: [SiteClass: [VerdictCounts]] = [:]
    var verdicts: [[Verdict]] = []
    verdicts.reserveCapacity(result.sites.count)
    let none = [VerdictCounts](repeating: VerdictCounts(), count: columns.count)
    for site in result.sites {
      let found = columns.map { result.verdict(site, $0) }
      for (index, verdict) in found.enumerated() { counts[site.class, default: none][index][verdict] += 1 }
      verdicts.append(found)
    }
    siteVerdicts = verdicts
    // Accesses to memory that are no sites are counted by their forms.
    var memory = none
    var accesses = 0
    for form in MMIOForm.allCases {
      let count = result.counts.mmio(form)
      accesses += count
      for (index, column) in columns.enumerated() { memory[index][column.verdict(form)] += count }
    }
    if !result.listsMMIO { counts[.mmio] = accesses > 0 ? memory : nil }
    var totals: [SiteClass: Int] = [:]
    for site in result.sites { totals[site.class, default: 0] += 1 }
    if !result.listsMMIO { totals[.mmio] = accesses }
    rows = SiteClass.allCases.compactMap { kind in
      counts[kind].map { Row(class: kind, verdicts: $0, count: totals[kind] ?? 0) }
    }
  }

  /// True where some site is refused in some column. What may be MMIO counts where functions were named for it.
  public func hasRefusals(listsMMIO: Bool) -> Bool {
    rows.contains { row in
      (row.class != .mmio || listsMMIO) && row.verdicts.contains { $0[.refused] > 0 }
    }
  }

  /// Lines of cells: two of heads, then the classes.
  public var cells: [[String]] {
    var lines = [
      ["", ""] + columns.map { ScanColumn.name($0.model) },
      ["class", "sites"] + columns.map { $0.table?.handler ?? "" },
    ]
    for row in rows { lines.append([row.class.title, String(row.count)] + row.verdicts.map(\.cell)) }
    return lines
  }
}
