import Corpora
import Foundation

/// A file with tests.
struct CorpusFile: Sendable {
  /// Its path below the folder that was asked for.
  let name: String
  let url: URL
  private let kind: Kind

  private enum Kind {
    case assembly(source: String, AssemblyTest)
    case instructions([InstructionTest])
    case malformed(CorpusError)
    case unreadable
  }

  /// The files in a folder and below it, by name.
  static func all(in root: URL) throws -> [CorpusFile] {
    var isFolder: ObjCBool = false
    guard unsafe FileManager.default.fileExists(atPath: root.path, isDirectory: &isFolder), isFolder.boolValue,
      let paths = FileManager.default.enumerator(atPath: root.path)
    else { throw ExitStatus.data("\(root.path): is no folder that can be read") }
    let names = paths.compactMap { $0 as? String }.filter { name in
      guard name.hasSuffix(".asm") || name.hasSuffix(".def") else { return false }
      var isFolder: ObjCBool = false
      _ = unsafe FileManager.default.fileExists(
        atPath: root.appendingPathComponent(name).path, isDirectory: &isFolder)
      return !isFolder.boolValue
    }
    return names.sorted().compactMap { CorpusFile(name: $0, in: root) }
  }

  /// `nil` for a file without tests.
  private init?(name: String, in root: URL) {
    self.name = name
    url = root.appendingPathComponent(name)
    guard let data = try? Data(contentsOf: url) else {
      kind = .unreadable
      return
    }
    let source = String(decoding: data, as: UTF8.self)
    do throws(CorpusError) {
      if name.hasSuffix(".def") {
        let tests = try InstructionTest.parse(source)
        if tests.isEmpty { return nil }
        kind = .instructions(tests)
      } else {
        guard let test = try AssemblyTest.parse(source) else { return nil }
        kind = .assembly(source: source, test)
      }
    } catch { kind = .malformed(error) }
  }

  /// What is wrong with the file, as the end of the program.
  var malformation: ExitStatus? {
    switch kind {
    case .malformed(let error): .data("\(url.path): \(error)")
    case .unreadable: .data("\(url.path): cannot be read")
    case .assembly, .instructions: nil
    }
  }

  /// Assembles and runs every test in the file.
  func judge() async -> [UnitTestVerdict] {
    switch kind {
    case .malformed(let error): return [UnitTestVerdict(name: name, outcome: .fail, reason: "malformed: \(error)")]
    case .unreadable: return [UnitTestVerdict(name: name, outcome: .fail, reason: "cannot be read")]
    case .assembly(let source, let test): return [await judge(test, source)]
    case .instructions(let tests): return await judge(tests)
    }
  }

  private func skip(_ name: String, _ reason: String) -> UnitTestVerdict {
    UnitTestVerdict(name: name, outcome: .skip, reason: reason)
  }

  // MARK: FEX-Emu

  private func judge(_ test: AssemblyTest, _ source: String) async -> UnitTestVerdict {
    if let obstacle = test.obstacle { return skip(name, obstacle) }
    if let code = readyMade { return timed { test.run(code, name: name) } }
    guard let assembler = Assembler.nasm(folders: includes) else {
      return skip(name, "nasm is not installed, and there is no .bin")
    }
    switch await assembler.assemble(test.assembly(source)) {
    case .code(let code): return timed { test.run(code, name: name) }
    case .complaint(let text):
      return skip(name, "nasm: \(text.split(whereSeparator: \.isNewline).first ?? "no reason given")")
    }
  }

  /// `x.bin` or `x.asm.bin` beside `x.asm`.
  private var readyMade: [UInt8]? {
    for path in [url.deletingPathExtension().appendingPathExtension("bin"), url.appendingPathExtension("bin")] {
      if let data = try? Data(contentsOf: path) { return Array(data) }
    }
    return nil
  }

  /// The file's own folder, and `Includes` in it or above it.
  private var includes: [URL] {
    var folder = url.deletingLastPathComponent().standardizedFileURL
    let own = folder
    while true {
      let includes = folder.appendingPathComponent("Includes")
      if FileManager.default.fileExists(atPath: includes.path) { return [own, includes] }
      let above = folder.deletingLastPathComponent()
      if above.path == folder.path { return [own] }
      folder = above
    }
  }

  private func timed(_ body: () -> UnitTestVerdict) -> UnitTestVerdict {
    let begun = ContinuousClock.now
    var verdict = body()
    verdict.seconds = (ContinuousClock.now - begun) / .seconds(1)
    return verdict
  }

  // MARK: Valgrind

  /// Room for one program in the code that all are assembled into.
  private static let stride = 64

  private func judge(_ tests: [InstructionTest]) async -> [UnitTestVerdict] {
    func named(_ test: InstructionTest) -> String { "\(name)/\(test.name)" }
    if let obstacle = InstructionTest.obstacle(file: name) { return tests.map { skip(named($0), obstacle) } }
    guard let assembler = Assembler.att() else {
      return tests.map { skip(named($0), "neither clang nor as is installed") }
    }
    var refused: [Int: String] = [:]
    var lines: [String] = []
    for (index, test) in tests.enumerated() {
      do throws(CorpusError) { lines.append(try test.assembly()) } catch {
        lines.append("")
        refused[index] = "\(error)"
      }
    }
    while true {
      // One line each, so that a complaint names the test.
      let source = lines.enumerated().map { ".org \($0.offset * Self.stride); \($0.element)\n" }.joined()
      let complaint: String
      switch await assembler.assemble(source + ".org \(lines.count * Self.stride)\n") {
      case .code(let object):
        do throws(CorpusError) {
          let code = try ObjectFile.text(object)
          return tests.enumerated().map { index, test in
            if let reason = refused[index] { return skip(named(test), reason) }
            let begin = min(index * Self.stride, code.count)
            return timed { test.run(Array(code[begin...].prefix(Self.stride)), name: named(test)) }
          }
        } catch { complaint = "\(error)" }
      case .complaint(let text): complaint = text
      }
      let count = refused.count
      for (line, message) in Self.errors(complaint) where lines.indices.contains(line - 1) {
        refused[line - 1] = "not assembled: \(lines[line - 1]): \(message)"
        lines[line - 1] = ""
      }
      if refused.count == count {
        return tests.map {
          skip(named($0), "the assembler: \(complaint.split(whereSeparator: \.isNewline).first ?? "")")
        }
      }
    }
  }

  /// `source:12:3: error: …` of clang, `source:12: Error: …` of as.
  private static func errors(_ text: String) -> [(line: Int, message: String)] {
    text.split(whereSeparator: \.isNewline).compactMap { line in
      let parts = line.split(separator: ":", maxSplits: 2)
      guard parts.count == 3, parts[0] == "source", let number = Int(parts[1]),
        let word = parts[2].firstRange(of: "rror: ")
      else { return nil }
      return (number, String(parts[2][word.upperBound...]))
    }
  }
}
