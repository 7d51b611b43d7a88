/// How often the guest left, why, and what it cost.
public struct ExitStatistics: Sendable {
  /// One kind of exit.
  public struct Row: Sendable, Equatable {
    /// The kind.
    public let kind: ExitKind
    /// How often.
    public internal(set) var count: UInt64 = 0
    /// Bytes that passed between guest and devices in it.
    public internal(set) var byteCount: UInt64 = 0
    /// Host time in all of them together; 0 where time was not measured.
    public internal(set) var nanoseconds: UInt64 = 0
  }

  /// The kinds that occurred, in the order of their first time.
  public var rows: [Row] {
    var rows = known
    if let row { rows[current] = row }
    return rows
  }

  /// Interrupts that were delivered.
  public internal(set) var interrupts: UInt64 = 0
  /// Kinds at most: the codes of the exit protocols are the guest's to choose.
  static let capacity = 256
  /// All kinds, but for what `row` has counted since.
  private var known: [Row] = []
  /// The kind of the last exit: most are of the same kind as the one before.
  private var row: Row?
  /// Where `row` belongs.
  private var current = 0
  private var isOpen = false

  init() {}

  /// All exits.
  public var total: UInt64 { rows.reduce(0) { $0 + $1.count } }

  /// The kind of the exit that is under way.
  var currentKind: ExitKind? { isOpen ? row?.kind : nil }

  /// Counts an exit; what follows until its end is added to it.
  mutating func begin(_ kind: ExitKind) {
    if row?.kind != kind { change(to: kind) }
    row?.count &+= 1
    isOpen = true
  }

  private mutating func change(to kind: ExitKind) {
    if let row { known[current] = row }
    current = min(known.firstIndex { $0.kind == kind } ?? known.count, Self.capacity - 1)
    if current == known.count {
      known.append(Row(kind: current == Self.capacity - 1 ? ExitKind(.other, 0) : kind))
    }
    row = known[current]
  }

  /// Counts an exit that is over already.
  mutating func add(_ kind: ExitKind, bytes: Int) {
    begin(kind)
    row?.byteCount &+= UInt64(bytes)
    isOpen = false
  }

  mutating func add(bytes: Int) {
    if isOpen { row?.byteCount &+= UInt64(bytes) }
  }

  mutating func add(nanoseconds: UInt64) {
    if isOpen { row?.nanoseconds &+= nanoseconds }
  }

  mutating func end() { isOpen = false }
}
