internal import X86

/// One test of FEX-Emu's `unittests/ASM` or `unittests/32Bit_ASM`: nasm code that ends with HLT, and the registers that it
/// must leave, as JSON in a `%ifdef CONFIG` block (FEX-Emu, `Scripts/json_config_parse.py`).
public struct AssemblyTest: Sendable, Equatable {
  /// A register with the 64-bit words that it must hold, lowest first.
  struct Expectation: Sendable, Equatable {
    var register: ComparedRegister
    var words: [UInt64]
  }

  /// What must be offered, by that project's names.
  public internal(set) var hostFeatures: [String] = []
  /// True for 32-bit code.
  public internal(set) var is32Bit = false
  /// What the emulator under test is told; processors know nothing of it.
  public internal(set) var environment: [String: String] = [:]
  var expectations: [Expectation] = []
  var memoryRegions: [(address: UInt64, byteCount: UInt64)] = []
  var memoryData: [(address: UInt64, bytes: [UInt8])] = []

  /// The CONFIG block of a nasm source, or `nil` for a source that has none.
  ///
  /// - Throws: the first field that is wrong.
  public static func parse(_ source: String) throws(CorpusError) -> AssemblyTest? {
    guard let begin = source.firstRange(of: "%ifdef CONFIG") else { return nil }
    guard let end = source[begin.upperBound...].firstRange(of: "%endif") else {
      throw CorpusError("CONFIG", "%endif is missing")
    }
    let json: JSONValue
    do { json = try JSONValue.parse(String(source[begin.upperBound..<end.lowerBound])) } catch {
      throw CorpusError("CONFIG \(error.field)", error.reason)
    }
    guard case .object(let members) = json else { throw CorpusError("CONFIG", "is no object") }
    var test = AssemblyTest()
    for member in members { try test.set(member.name, to: member.value) }
    return test
  }

  /// Equal where every field is.
  public static func == (left: AssemblyTest, right: AssemblyTest) -> Bool {
    left.hostFeatures == right.hostFeatures && left.is32Bit == right.is32Bit && left.environment == right.environment
      && left.expectations == right.expectations && left.memoryRegions.elementsEqual(right.memoryRegions, by: ==)
      && left.memoryData.elementsEqual(right.memoryData) { $0.address == $1.address && $0.bytes == $1.bytes }
  }

  /// The source as it is assembled: that project's build puts lines around it (its `CMakeLists.txt`).
  public func assembly(_ source: String) -> String {
    let before = is32Bit ? "BITS 32\norg 10000h\nmov eax, 17h\nmov ds, ax\nmov es, ax\n" : "BITS 64\n"
    return before + "%line 1+1\n" + source + "\nret\n"
  }

  /// Names are told apart without regard to case; others than these say nothing about the result.
  private mutating func set(_ name: String, to value: JSONValue) throws(CorpusError) {
    switch name.uppercased() {
    case "REGDATA":
      for member in try object(name, value) {
        let field = "\(name).\(member.name)"
        guard let register = ComparedRegister(member.name.uppercased()) else {
          throw CorpusError(field, "is no register")
        }
        var values = [member.value]
        if case .array(let several) = member.value { values = several }
        var words: [UInt64] = []
        for value in values { words.append(try integer(field, value)) }
        guard 1...register.maximumWordCount ~= words.count else {
          throw CorpusError(field, "has \(words.count) values")
        }
        expectations.append(Expectation(register: register, words: words))
      }
    case "MEMORYREGIONS":
      for member in try object(name, value) {
        let field = "\(name).\(member.name)"
        memoryRegions.append((try integer(field, .string(member.name)), try integer(field, member.value)))
      }
    case "MEMORYDATA":
      for member in try object(name, value) {
        let field = "\(name).\(member.name)"
        memoryData.append((try integer(field, .string(member.name)), try bytes(field, member.value)))
      }
    case "HOSTFEATURES":
      guard case .array(let features) = value else { throw CorpusError(name, "\(value.kind) is no list") }
      for feature in features { hostFeatures.append(try text(name, feature).uppercased()) }
    case "MODE":
      switch try text(name, value).uppercased() {
      case "32BIT": is32Bit = true
      case "64BIT": is32Bit = false
      default: throw CorpusError(name, "\(value.kind) is neither 32BIT nor 64BIT")
      }
    case "ENV":
      for member in try object(name, value) {
        environment[member.name] = try text("\(name).\(member.name)", member.value)
      }
    default: break
    }
  }

  private func object(_ field: String, _ value: JSONValue) throws(CorpusError) -> [JSONValue.Member] {
    guard case .object(let members) = value else { throw CorpusError(field, "\(value.kind) is no object") }
    return members
  }

  private func text(_ field: String, _ value: JSONValue) throws(CorpusError) -> String {
    guard case .string(let text) = value else { throw CorpusError(field, "\(value.kind) is no string") }
    return text
  }

  /// Integers are strings, decimal or with 0x, as Python reads them: with `_` between digits where it pleases.
  private func integer(_ field: String, _ value: JSONValue) throws(CorpusError) -> UInt64 {
    let text = try text(field, value)
    guard let number = UInt64(literal: text.filter { $0 != "_" }) else {
      throw CorpusError(field, "\(value.kind) is no 64-bit number")
    }
    return number
  }

  /// Numbers with blanks between; each has its last two digits first.
  private func bytes(_ field: String, _ value: JSONValue) throws(CorpusError) -> [UInt8] {
    var bytes: [UInt8] = []
    for word in try text(field, value).split(separator: " ") {
      var digits = word.hasPrefix("0x") ? word.dropFirst(2) : word
      while !digits.isEmpty {
        guard let byte = UInt8(digits.suffix(2), radix: 16) else { throw CorpusError(field, "\(word) is no bytes") }
        bytes.append(byte)
        digits = digits.dropLast(2)
      }
    }
    return bytes
  }
}

/// A register that a test can ask for.
enum ComparedRegister: Sendable, Equatable {
  case general(GeneralRegister)
  case rip
  /// XMM, or YMM with four words.
  case vector(Int)
  /// A physical x87 register, which MMX shares.
  case physical(Int)
  case fsBase, gsBase

  /// From its name in capitals.
  init?(_ name: String) {
    let names: [(String, GeneralRegister)] = [
      ("RAX", .rax), ("RCX", .rcx), ("RDX", .rdx), ("RBX", .rbx), ("RSP", .rsp), ("RBP", .rbp), ("RSI", .rsi),
      ("RDI", .rdi),
    ]
    if let found = names.first(where: { $0.0 == name }) {
      self = .general(found.1)
    } else if name.hasPrefix("XMM"), let number = Int(name.dropFirst(3)), 0...15 ~= number {
      self = .vector(number)
    } else if name.hasPrefix("MM"), let number = Int(name.dropFirst(2)), 0...7 ~= number {
      self = .physical(number)
    } else if name.hasPrefix("R"), let number = UInt8(name.dropFirst()), 8...15 ~= number {
      self = .general(GeneralRegister(number: number))
    } else {
      switch name {
      case "RIP": self = .rip
      case "FS": self = .fsBase
      case "GS": self = .gsBase
      default: return nil
      }
    }
  }

  var maximumWordCount: Int {
    switch self {
    case .vector: 4
    case .physical: 2
    default: 1
    }
  }

  var name: String {
    switch self {
    case .general(let register): "\(register)".uppercased()
    case .rip: "RIP"
    case .vector(let number): "XMM\(number)"
    case .physical(let number): "MM\(number)"
    case .fsBase: "FS"
    case .gsBase: "GS"
    }
  }
}

extension UInt64 {
  /// A C literal: decimal, or hexadecimal with 0x.
  init?(literal text: some StringProtocol) {
    let value = text.hasPrefix("0x") || text.hasPrefix("0X") ? UInt64(text.dropFirst(2), radix: 16) : UInt64(text)
    guard let value else { return nil }
    self = value
  }
}
