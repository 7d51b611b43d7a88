public import X86

/// The sub-functions of TDG.VP.VMCALL whose registers have names of their own (Intel TDX GHCI 1.5, chapter 3).
public struct TDVMCallKind: Sendable {
  /// A register with a name.
  public struct Part: Sendable {
    /// Its name.
    public var name: String
    /// Where it is.
    public var register: GeneralRegister
    /// The names of 0 and 1, where it has them.
    public var choices: [String] = []
    /// A count: digits alone are decimal.
    public var isCount = false
  }

  /// The name, as reports give it.
  public var name: String
  /// R11.
  public var number: UInt64
  /// The registers that it takes.
  public var parts: [Part]

  /// All that can be built.
  public static let all: [TDVMCallKind] = [
    TDVMCallKind(name: "cpuid", number: 10, parts: [part("leaf", .r12), part("subleaf", .r13)]),
    TDVMCallKind(
      name: "hlt", number: 12, parts: [Part(name: "interrupts-blocked", register: .r12, choices: ["no", "yes"])]),
    TDVMCallKind(
      name: "io", number: 30,
      parts: [
        Part(name: "width", register: .r12, isCount: true),
        Part(name: "direction", register: .r13, choices: ["in", "out"]), part("port", .r14), part("data", .r15),
      ]),
    TDVMCallKind(name: "rdmsr", number: 31, parts: [part("msr", .r12)]),
    TDVMCallKind(name: "wrmsr", number: 32, parts: [part("msr", .r12), part("data", .r13)]),
    TDVMCallKind(
      name: "mmio", number: 48,
      parts: [
        Part(name: "width", register: .r12, isCount: true),
        Part(name: "direction", register: .r13, choices: ["read", "write"]), part("gpa", .r14), part("data", .r15),
      ]),
    TDVMCallKind(name: "map-gpa", number: 0x10001, parts: [part("gpa", .r12), part("byte-count", .r13)]),
  ]

  private static func part(_ name: String, _ register: GeneralRegister) -> Part { Part(name: name, register: register) }

  /// The registers of a call whose parts are written `name=value`; parts that are not named are 0.
  ///
  /// - Throws: where a part is none of these, or contradicts another.
  public func registers(_ words: [String]) throws(InspectionError) -> [(name: String, value: UInt64)] {
    var numbers: [String] = []
    for word in words {
      let halves = word.split(separator: "=", maxSplits: 1).map { $0.lowercased() }
      guard halves.count == 2, let part = parts.first(where: { $0.name == halves[0] }), !part.choices.isEmpty else {
        numbers.append(word)
        continue
      }
      guard let choice = part.choices.firstIndex(of: halves[1]) else {
        throw .data("\(part.name): \(halves[1]) is neither \(part.choices.joined(separator: " nor "))")
      }
      numbers.append("\(part.name)=\(choice)")
    }
    let values = try Notation.assignments(
      numbers, known: parts.map(\.name), field: name, decimal: parts.filter(\.isCount).map(\.name))
    if let direction = parts.first(where: { $0.name == "direction" }) {
      guard values[direction.name] != nil else { throw .usage("direction: missing") }
      let isRead = values[direction.name] == 0
      guard !isRead || values["data"] == nil else { throw .data("data: only a write has some") }
      guard isRead || values["data"] != nil else { throw .usage("data: missing") }
    }
    var registers: [String: UInt64] = ["rcx": TDVMCallRegisters.linuxMask, "r10": 0, "r11": number]
    for part in parts { registers["\(part.register)"] = values[part.name] ?? 0 }
    // What contradicts what is known there.
    _ = try Report(tdVMCall: registers)
    return Report.tdVMCallNames.compactMap { name in registers[name].map { (name, $0) } }
  }
}
