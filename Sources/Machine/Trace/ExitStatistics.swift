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
  public private(set) var rows: [Row] = []
  /// Interrupts that were delivered.
  public internal(set) var interrupts: UInt64 = 0
  /// Kinds at most: the codes of the exit protocols are the guest's to choose.
  static let capacity = 256
  private var current = 0
  private var isOpen = false

  init() {}

  /// All exits.
  public var total: UInt64 { rows.reduce(0) { $0 + $1.count } }

  /// The kind of the exit that is under way.
  var currentKind: ExitKind? { isOpen ? rows[current].kind : nil }

  /// Counts an exit; what follows until its end is added to it.
  mutating func begin(_ kind: ExitKind) {
    if current >= rows.count || rows[current].kind != kind {
      current = rows.firstIndex { $0.kind == kind } ?? rows.count
      if current == Self.capacity - 1 {
        rows.append(Row(kind: ExitKind(.other, 0)))
      } else if current == rows.count && current < Self.capacity {
        rows.append(Row(kind: kind))
      }
      current = min(current, Self.capacity - 1)
    }
    rows[current].count &+= 1
    isOpen = true
  }

  /// Counts an exit that is over already.
  mutating func add(_ kind: ExitKind, bytes: Int) {
    begin(kind)
    rows[current].byteCount &+= UInt64(bytes)
    isOpen = false
  }

  mutating func add(bytes: Int) {
    if isOpen { rows[current].byteCount &+= UInt64(bytes) }
  }

  mutating func add(nanoseconds: UInt64) {
    if isOpen { rows[current].nanoseconds &+= nanoseconds }
  }

  mutating func end() { isOpen = false }
}
