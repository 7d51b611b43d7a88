import Processor
import X86

/// What came of the cases so far.
struct Tally {
  private(set) var differences = 0
  private var agreed = 0
  private var explained: [String: Int] = [:]
  private var left: [String: Int] = [:]
  private var printed = 0
  private let showsExplained: Bool

  init(showsExplained: Bool) { self.showsExplained = showsExplained }

  /// Differences printed in full at most.
  private static let printLimit = 40

  mutating func note(
    _ contest: Contest, _ before: Snapshot, _ after: Snapshot, _ stop: Stop, _ verdict: Verdict,
    before ram: [UInt8]
  ) {
    switch stop {
    case .instructionLimit: break
    case .shutdown:
      left["shutdown", default: 0] += 1
      return
    default:
      left["leaves the processor", default: 0] += 1
      return
    }
    guard let judged = verdict.end, !verdict.beyond else {
      left["beyond RAM, or stopped", default: 0] += 1
      return
    }
    let found = Self.compare(before, after, judged, ram)
    if found.isEmpty {
      agreed += 1
      return
    }
    if let reason = Difference.explanation(contest.code, before, after, judged, found, verdict.events) {
      explained[reason, default: 0] += 1
      if !showsExplained { return }
    } else {
      differences += 1
    }
    guard printed < Self.printLimit else { return }
    printed += 1
    let state =
      "cr0 \(hex(before.control["cr0"])) cr4 \(hex(before.control["cr4"])) efer \(hex(before.control["efer"]))"
    let place =
      "cs \(before.segments[1].map { hex($0) }.joined(separator: ":")) rip \(hex(before.rip)) rflags \(hex(before.rflags))"
    print("seed \(contest.seed): \(hexadecimal(contest.code)); \(state); \(place); Bochs' exceptions \(verdict.events)")
    let top = Int(truncatingIfNeeded: before.general[4])
    let stack = ram.indices.contains(top) ? hexadecimal(ram[top..<min(top + 40, ram.count)]) : "beyond RAM"
    print("  ss \(before.segments[2].map { hex($0) }.joined(separator: ":")) rsp \(hex(before.general[4])): \(stack)")
    for line in found { print("  \(line)") }
  }

  var summary: String {
    var lines = ["\(agreed) agree, \(differences) differ"]
    for (reason, count) in explained.sorted(by: { $0.value > $1.value }) {
      lines.append("\(count) explained: \(reason)")
    }
    for (reason, count) in left.sorted(by: { $0.value > $1.value }) { lines.append("\(count) not compared: \(reason)") }
    return lines.joined(separator: "\n")
  }

  /// True where only accessed bits of page tables change: Bochs has fetched the instruction that follows.
  private static func isAccess(_ change: Snapshot.MemoryChange, _ ram: [UInt8]) -> Bool {
    guard 0x1000..<0x9000 ~= change.address else { return false }
    let before = hexadecimal(ram[Int(change.address)..<Int(change.address) + 8])
    return zip(change.bytes.utf8, before.utf8).enumerated().allSatisfy { index, digits in
      // The high digit of the lowest byte of either half.
      index % 8 == 0 || digits.0 == digits.1
    }
  }

  private static func compare(
    _ before: Snapshot, _ ours: Snapshot, _ theirs: Snapshot, _ ram: [UInt8]
  ) -> [String] {
    var found: [String] = []
    func check(_ name: String, _ mine: UInt64, _ other: UInt64) {
      if mine != other { found.append("\(name): \(hex(mine)), Bochs \(hex(other))") }
    }
    for register in GeneralRegister.allCases {
      check("\(register)", ours.general[Int(register.rawValue)], theirs.general[Int(register.rawValue)])
    }
    check("rip", ours.rip, theirs.rip)
    // Bochs computes the status flags when somebody asks; the hooks do not.
    check("rflags", ours.rflags & ~RFlags.status.rawValue, theirs.rflags & ~RFlags.status.rawValue)
    for (index, name) in ["es", "cs", "ss", "ds", "fs", "gs", "ldtr", "tr"].enumerated() {
      let (mine, other) = (ours.segments[index], theirs.segments[index])
      check("\(name).selector", mine[0], other[0])
      // What an unusable register has in its hidden part shows nowhere, but for the bases that long mode uses.
      let isUsable = mine[1] & 0x80 != 0 || other[1] & 0x80 != 0
      if isUsable {
        // In real mode the type of CS has no meaning.
        let hasType = name != "cs" || (before.control["cr0"] ?? 0) & (ours.control["cr0"] ?? 0) & 1 != 0
        check("\(name).attributes", hasType ? mine[1] : 0, hasType ? other[1] : 0)
        check("\(name).limit", mine[2], other[2])
        check("\(name).base", mine[3], other[3])
      }
    }
    check("gdtr.base", ours.gdtr[0], theirs.gdtr[0])
    check("gdtr.limit", ours.gdtr[1], theirs.gdtr[1])
    check("idtr.base", ours.idtr[0], theirs.idtr[0])
    check("idtr.limit", ours.idtr[1], theirs.idtr[1])
    for (name, value) in ours.control.sorted(by: { $0.key < $1.key }) { check(name, value, theirs.control[name] ?? 0) }
    let mine = ours.memory.filter { !isAccess($0, ram) }, other = theirs.memory.filter { !isAccess($0, ram) }
    for change in mine where !other.contains(change) { found.append("memory \(hex(change.address)): \(change.bytes)") }
    for change in other where !mine.contains(change) {
      found.append("memory \(hex(change.address)), Bochs: \(change.bytes)")
    }
    return found
  }
}

func hex(_ value: UInt64?) -> String { String(value ?? 0, radix: 16) }
